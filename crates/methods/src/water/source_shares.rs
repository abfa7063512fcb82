//! Where does a substance come from? Loads of tributaries and outfalls, each as a share of what passes below them.
//!
//! The load of a source is its flow times its concentration. What passes below, if it was measured, less the sum of the sources is what no source
//! explains: other inflow if it is positive, settling and decay, or errors, if negative.
//!
//! Source: European Environment Agency (2005), *Source apportionment of nitrogen and phosphorus inputs into the aquatic environment*, EEA
//! Report 7/2005 (load-orientated approach: a balance of masses).

use vocabulary::method::{
    Card, Chart, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Range, Said, Source, Table,
};

use super::river_load::{A_DAY, LOAD_OF};
use crate::{expected, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "source-shares",
    edition: "mass balance",
    family: Family::Water,
    title: Said {
        zh: "污染来源份额（负荷平衡）",
        en: "Shares of sources (balance of loads)",
        km: "ចំណែកនៃប្រភព (តុល្យភាពបន្ទុក)",
        lo: "ສ່ວນຂອງແຫຼ່ງທີ່ມາ (ດຸນສານ)",
        my: "အရင်းအမြစ်များ၏ ဝေစု (ပမာဏချိန်ခွင်)",
        th: "ส่วนของแหล่งที่มา (ดุลสาร)",
        vi: "Tỷ phần nguồn (cân bằng tải lượng)",
    },
    what: Said {
        zh: "由各支流与排放口的流量和浓度算出每天的负荷与份额；若给出下游断面，则另列来源解释不了的部分。",
        en: "From flow and concentration of tributaries and outfalls come their loads a day and their shares; where the river below was measured, what no source explains is told, too.",
        km: "ពីលំហូរ និងកំហាប់នៃដៃទន្លេ និងច្រកបញ្ចេញ បានបន្ទុកក្នុងមួយថ្ងៃ និងចំណែក; បើវាស់ខាងក្រោម ផ្នែកដែលគ្មានប្រភពពន្យល់ក៏ប្រាប់ដែរ។",
        lo: "ຈາກກະແສ ແລະ ຄວາມເຂັ້ມຂຸ້ນຂອງສາຂາ ແລະ ຈຸດປ່ອຍ ໄດ້ປະລິມານຕໍ່ມື້ ແລະ ສ່ວນ; ຖ້າວັດຢູ່ລຸ່ມ ສ່ວນທີ່ບໍ່ມີແຫຼ່ງໃດອະທິບາຍກໍບອກ.",
        my: "လက်တက်များနှင့် စွန့်ထုတ်ပေါက်များ၏ စီးဆင်းမှုနှင့် ပါဝင်မှုမှ တစ်ရက်ပမာဏနှင့် ဝေစု ရသည်။ အောက်ဘက်တွင် တိုင်းထားလျှင် မည်သည့်အရင်းအမြစ်မှ မရှင်းပြသောအပိုင်းကိုပါ ပြသည်။",
        th: "จากการไหลและความเข้มข้นของสาขาและจุดปล่อยได้ปริมาณต่อวันและส่วนแบ่ง ถ้าวัดด้านล่างด้วยจะบอกส่วนที่ไม่มีแหล่งใดอธิบาย",
        vi: "Từ lưu lượng và nồng độ của các nhánh và cửa xả có tải lượng ngày và tỷ phần; nếu đo ở hạ lưu thì nêu thêm phần không nguồn nào giải thích.",
    },
    limits: Said {
        zh: "是同一天的快照：水团到达下游需要时间。份额不说明责任。",
        en: "It is a snapshot of one day: water needs time to arrive below. A share is no blame.",
        km: "ជារូបភាពមួយថ្ងៃ៖ ទឹកត្រូវការពេលមកដល់ខាងក្រោម។ ចំណែកមិនមែនការបន្ទោសទេ។",
        lo: "ແມ່ນພາບຂອງມື້ດຽວ: ນ້ຳຕ້ອງໃຊ້ເວລາໄປຮອດລຸ່ມ. ສ່ວນບໍ່ແມ່ນການກ່າວໂທດ.",
        my: "တစ်ရက်၏ ပုံရိပ်သာဖြစ်သည်– ရေသည် အောက်သို့ရောက်ရန် အချိန်ယူသည်။ ဝေစုသည် အပြစ်တင်ခြင်း မဟုတ်ပါ။",
        th: "เป็นภาพของวันเดียว น้ำต้องใช้เวลาไปถึงด้านล่าง ส่วนแบ่งไม่ใช่การกล่าวโทษ",
        vi: "Là ảnh chụp một ngày: nước cần thời gian mới tới hạ lưu. Tỷ phần không phải là quy trách nhiệm.",
    },
    formula: r"s_j = \frac{q_j c_j}{q_0 c_0}, \quad r = q_0 c_0 - \sum_j q_j c_j",
    sources: &[Source {
        citation: "European Environment Agency (2005), Source apportionment of nitrogen and phosphorus inputs into the aquatic environment, EEA Report No 7/2005",
        place: "load-orientated approach",
        year: 2005,
        url: "https://www.eea.europa.eu/publications/eea_report_2005_7",
    }],
    inputs: &[
        Input::needed("sources", SOURCES, Form::Table(&COLUMNS, 1)),
        Input::optional("flow-below", FLOW_BELOW, Form::Number(Range::at_least_zero("m3/s"))),
        Input::optional(
            "concentration-below",
            CONCENTRATION_BELOW,
            Form::Number(Range::at_least_zero("mg/L")),
        ),
    ],
    outputs: &[
        Output::new("load", SUM, Form::Number(Range::at_least_zero("t/d"))),
        Output::new("load-below", BELOW, Form::Number(Range::at_least_zero("t/d"))),
        Output::new("unexplained", UNEXPLAINED, Form::Number(Range::any("t/d"))),
        Output::new("shares", SHARES, Form::Table(&SHARE_COLUMNS, 0)),
    ],
    charts: &[Chart::Bars { output: "shares", across: "source", up: "share", limits: None }],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented numbers: total phosphorus of two tributaries and a town",
        r#"{"sources": [{"source": "north branch", "flow": 120, "concentration": 0.08}, {"source": "south branch", "flow": 45, "concentration": 0.21}, {"source": "town", "flow": 0.9, "concentration": 4.5}], "flow-below": 168, "concentration-below": 0.15}"#,
    )],
};

const SOURCES: Said = Said {
    zh: "来源",
    en: "Sources",
    km: "ប្រភព",
    lo: "ແຫຼ່ງທີ່ມາ",
    my: "အရင်းအမြစ်များ",
    th: "แหล่งที่มา",
    vi: "Các nguồn",
};
const SOURCE: Said = Said {
    zh: "来源",
    en: "Source",
    km: "ប្រភព",
    lo: "ແຫຼ່ງ",
    my: "အရင်းအမြစ်",
    th: "แหล่ง",
    vi: "Nguồn",
};
const CONCENTRATION: Said = Said {
    zh: "浓度",
    en: "Concentration",
    km: "កំហាប់",
    lo: "ຄວາມເຂັ້ມຂຸ້ນ",
    my: "ပါဝင်မှု",
    th: "ความเข้มข้น",
    vi: "Nồng độ",
};
const FLOW_BELOW: Said = Said {
    zh: "下游流量",
    en: "Flow below",
    km: "លំហូរខាងក្រោម",
    lo: "ກະແສຢູ່ລຸ່ມ",
    my: "အောက်ဘက် စီးဆင်းမှု",
    th: "การไหลด้านล่าง",
    vi: "Lưu lượng hạ lưu",
};
const CONCENTRATION_BELOW: Said = Said {
    zh: "下游浓度",
    en: "Concentration below",
    km: "កំហាប់ខាងក្រោម",
    lo: "ຄວາມເຂັ້ມຂຸ້ນຢູ່ລຸ່ມ",
    my: "အောက်ဘက် ပါဝင်မှု",
    th: "ความเข้มข้นด้านล่าง",
    vi: "Nồng độ hạ lưu",
};
const SUM: Said = Said {
    zh: "各来源之和",
    en: "Sum of the sources",
    km: "ផលបូកប្រភព",
    lo: "ຜົນບວກຂອງແຫຼ່ງ",
    my: "အရင်းအမြစ်များ ပေါင်း",
    th: "ผลรวมของแหล่ง",
    vi: "Tổng các nguồn",
};
const BELOW: Said = Said {
    zh: "下游负荷",
    en: "Load below",
    km: "បន្ទុកខាងក្រោម",
    lo: "ປະລິມານຢູ່ລຸ່ມ",
    my: "အောက်ဘက် ပမာဏ",
    th: "ปริมาณสารด้านล่าง",
    vi: "Tải lượng hạ lưu",
};
const UNEXPLAINED: Said = Said {
    zh: "来源未解释的部分",
    en: "What no source explains",
    km: "ដែលគ្មានប្រភពពន្យល់",
    lo: "ສ່ວນທີ່ບໍ່ມີແຫຼ່ງອະທິບາຍ",
    my: "အရင်းအမြစ် မရှင်းပြသောအပိုင်း",
    th: "ส่วนที่ไม่มีแหล่งอธิบาย",
    vi: "Phần không nguồn nào giải thích",
};
const SHARES: Said = Said {
    zh: "各来源的份额",
    en: "Shares of the sources",
    km: "ចំណែកនៃប្រភព",
    lo: "ສ່ວນຂອງແຫຼ່ງ",
    my: "အရင်းအမြစ်များ၏ ဝေစု",
    th: "ส่วนแบ่งของแหล่ง",
    vi: "Tỷ phần các nguồn",
};
const SHARE: Said =
    Said {
        zh: "份额", en: "Share", km: "ចំណែក", lo: "ສ່ວນ", my: "ဝေစု", th: "ส่วนแบ่ง", vi: "Tỷ phần"
    };
const COLUMNS: [Column; 3] = [
    Column::words("source", SOURCE),
    Column::numbers("flow", words::DISCHARGE, Range::at_least_zero("m3/s")),
    Column::numbers("concentration", CONCENTRATION, Range::at_least_zero("mg/L")),
];
const SHARE_COLUMNS: [Column; 3] = [
    Column::words("source", SOURCE),
    Column::numbers("load", LOAD_OF, Range::at_least_zero("t/d")),
    Column::numbers("share", SHARE, Range::at_least_zero("%")),
];

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let table = inputs.table("sources").ok_or(Fault::Missing { input: "sources" })?;
    let (flow, concentration) =
        (table.numbers("flow").unwrap_or(&[]), table.numbers("concentration").unwrap_or(&[]));
    let loads: Vec<f64> = flow.iter().zip(concentration).map(|(q, c)| q * c * A_DAY).collect();
    let sum: f64 = loads.iter().sum();
    let below = match (inputs.number("flow-below"), inputs.number("concentration-below")) {
        (Some(q), Some(c)) => Some(q * c * A_DAY),
        (None, None) => None,
        (Some(_), None) => return Err(Fault::Missing { input: "concentration-below" }),
        (None, Some(_)) => return Err(Fault::Missing { input: "flow-below" }),
    };
    let whole = below.unwrap_or(sum);
    if whole <= 0.0 {
        return Err(Fault::Lacking {
            input: if below.is_some() { "flow-below" } else { "sources" },
            row: None,
            expected: &expected::FLOW_AND_CONCENTRATION,
        });
    }
    let shares = Table::default()
        .with_words("source", table.words("source").unwrap_or(&[]).to_vec())
        .with_numbers("load", loads.clone())
        .with_numbers("share", loads.iter().map(|load| 100.0 * load / whole).collect());
    Ok(Outcome::default()
        .with("load", sum)
        .with_some("load-below", below)
        .with_some("unexplained", below.map(|below| below - sum))
        .with("shares", shares)
        .warned(true, CARD.limits))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use proptest::prelude::*;
    use vocabulary::method::Value;

    use super::*;

    fn of(rows: &[(f64, f64)], below: Option<(f64, f64)>) -> Result<Outcome, Vec<Fault>> {
        let table = Table::default()
            .with_words("source", vec!["a".to_owned(); rows.len()])
            .with_numbers("flow", rows.iter().map(|row| row.0).collect())
            .with_numbers("concentration", rows.iter().map(|row| row.1).collect());
        let mut inputs = Inputs::new().with("sources", table);
        if let Some((flow, concentration)) = below {
            inputs = inputs.with("flow-below", flow).with("concentration-below", concentration);
        }
        METHOD.apply(&inputs, &|_| ControlFlow::Continue(()))
    }

    fn shares(outcome: &Outcome) -> Vec<f64> {
        let Some(Value::Table(table)) = outcome.get("shares") else { panic!("no shares") };
        table.numbers("share").unwrap().to_vec()
    }

    /// EPANET 2.2 (through WNTR 1.5.0): four sources flow into one node; there it mixes 0.18944637 mg/L, and traces to them 69.204155,
    /// 25.951557, 4.3252597 and 0.51903117 % of the water. Such a part of the water times the source's concentration over that of the
    /// node is its share of the load: 29.223743, 28.76712, 29.680365 and 12.328767 % (single precision).
    #[test]
    fn four_sources_mix_as_in_epanet() {
        let rows = [(120.0, 0.08), (45.0, 0.21), (0.9, 4.5), (7.5, 1.3)];
        let below = (173.4, 0.189_446_37);
        for outcome in [of(&rows, None).unwrap(), of(&rows, Some(below)).unwrap()] {
            let expected = [29.223_743, 28.767_12, 12.328_767, 29.680_365];
            for (found, expected) in shares(&outcome).into_iter().zip(expected) {
                assert!((found - expected).abs() < 1e-5, "{found}");
            }
        }
        let balanced = of(&rows, Some(below)).unwrap().number("unexplained").unwrap();
        assert!(balanced.abs() < 1e-6, "{balanced}");
        // Without the last source its share is what no source explains.
        let outcome = of(&rows[..3], Some(below)).unwrap();
        let of = |name| outcome.number(name).unwrap();
        assert!((100.0 * of("unexplained") / of("load-below") - 29.680_365).abs() < 1e-5);
    }

    /// By hand: 10 m³/s of 2 mg/L are 20 g/s, 1.728 t/d; 5 of 4 as much; below pass 50 g/s, 4.32 t/d, of which 0.864 are unexplained.
    #[test]
    fn shares_are_of_what_passes_below() {
        let outcome = of(&[(10.0, 2.0), (5.0, 4.0)], Some((25.0, 2.0))).unwrap();
        assert!((outcome.number("load").unwrap() - 3.456).abs() < 1e-12);
        assert!((outcome.number("unexplained").unwrap() - 0.864).abs() < 1e-12);
        assert!(shares(&outcome).iter().all(|share| (share - 40.0).abs() < 1e-12));
    }

    #[test]
    fn half_a_measurement_below_and_no_load_are_refused() {
        let half = Inputs::new()
            .with(
                "sources",
                Table::default()
                    .with_words("source", vec!["a".to_owned()])
                    .with_numbers("flow", vec![1.0])
                    .with_numbers("concentration", vec![1.0]),
            )
            .with("flow-below", 3.0);
        let refused = METHOD.apply(&half, &|_| ControlFlow::Continue(())).unwrap_err();
        assert_eq!(refused, [Fault::Missing { input: "concentration-below" }]);
        assert!(of(&[(0.0, 3.0)], None).is_err());
    }

    proptest! {
        #[test]
        fn without_a_measurement_below_shares_are_a_hundred(rows in proptest::collection::vec((0.1_f64..1e4, 0.1_f64..1e3), 1..20)) {
            prop_assert!((shares(&of(&rows, None).unwrap()).iter().sum::<f64>() - 100.0).abs() < 1e-9);
        }
    }
}
