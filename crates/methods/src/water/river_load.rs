//! Load of a river: how much of a substance passes, from flow of every day and concentration of some?
//!
//! With flows `q` and concentrations `c` of the `n` days that have both, and the mean flow `Q` of all `N` days: the flow-weighted estimate is
//! `Q · SUM c q / SUM q`; Beale's ratio estimate multiplies it by `(1 + f s_lq / (l̄ q̄)) / (1 + f s_qq / q̄²)` with `l = c q` and
//! `f = 1/n - 1/N`, which takes away most of its bias; and interpolation draws a line between concentrations and sums day by day, from the first to
//! the last sample.
//!
//! Sources: Walling & Webb (1985), Marine Pollution Bulletin 16:488 (method 5); Beale (1962), *Some uses of computers in operational research*,
//! Industrielle Organisation 31:27; Tin (1965), Journal of the American Statistical Association 60:294.

use vocabulary::method::{
    Card, Chart, Choice, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome,
    Output, Progress, Range, Said, Series, Source, Table,
};

use crate::{count::count, expected, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "river-load",
    edition: "Walling & Webb 1985, Beale 1962",
    family: Family::Water,
    title: Said {
        zh: "河流通量（物质输送量）",
        en: "Load of a river",
        km: "បន្ទុកសារធាតុនៃទន្លេ",
        lo: "ປະລິມານສານທີ່ແມ່ນ້ຳພາໄປ",
        my: "မြစ်၏ သယ်ဆောင်ပမာဏ",
        th: "ปริมาณสารที่แม่น้ำพัดพา",
        vi: "Tải lượng của sông",
    },
    what: Said {
        zh: "由逐日流量和部分日子的浓度，用三种方法估算通过断面的物质总量（吨）：流量加权、Beale比率估计、线性内插。三者相差越大，采样越不够。",
        en: "From the flow of every day and the concentration of some days come three estimates of what passes, in tonnes: flow-weighted, Beale's ratio and interpolation. The farther they lie apart, the fewer samples there were than needed.",
        km: "ពីលំហូរប្រចាំថ្ងៃ និងកំហាប់ថ្ងៃខ្លះ បានការប៉ាន់ប្រមាណបីនៃសារធាតុដែលឆ្លងកាត់ (តោន)៖ ថ្លឹងតាមលំហូរ អនុបាត Beale និងអន្តរប៉ូល។ កាន់តែខុសគ្នា សំណាកកាន់តែមិនគ្រប់។",
        lo: "ຈາກກະແສທຸກມື້ ແລະ ຄວາມເຂັ້ມຂຸ້ນບາງມື້ ໄດ້ສາມການຄາດຄະເນຂອງສານທີ່ຜ່ານ (ໂຕນ): ຖ່ວງດ້ວຍກະແສ, ອັດຕາ Beale ແລະ ການແຊກຄ່າ. ຍິ່ງຕ່າງກັນ ຕົວຢ່າງຍິ່ງບໍ່ພໍ.",
        my: "နေ့စဉ်စီးဆင်းမှုနှင့် အချို့ရက်၏ ပါဝင်မှုမှ ဖြတ်သန်းသော ပမာဏ (တန်) ကို သုံးနည်းဖြင့် ခန့်မှန်းသည်– စီးဆင်းမှုအလေးချိန်၊ Beale အချိုး၊ ကြားညှိ။ ကွာလေ နမူနာ မလုံလောက်လေ ဖြစ်သည်။",
        th: "จากการไหลทุกวันและความเข้มข้นบางวัน ได้ค่าประมาณสารที่ผ่านสามแบบ (ตัน): ถ่วงด้วยการไหล อัตราส่วน Beale และการประมาณค่าในช่วง ยิ่งต่างกันมาก ตัวอย่างยิ่งไม่พอ",
        vi: "Từ lưu lượng mọi ngày và nồng độ một số ngày, có ba ước lượng chất đi qua (tấn): trung bình theo lưu lượng, tỷ số Beale và nội suy. Càng khác nhau thì mẫu càng thiếu.",
    },
    limits: Said {
        zh: "若采样避开洪水，含沙量、磷等随流量上升的物质会被低估，三种方法都救不了。流量必须每天都有。",
        en: "Where floods were not sampled, what rises with flow, such as sediment and phosphorus, is underestimated by all three. Flow is needed for every day.",
        km: "បើមិនយកសំណាកពេលទឹកជំនន់ សារធាតុដែលកើនតាមលំហូរ ដូចជាដីល្បាប់ និងផូស្វ័រ ត្រូវប៉ាន់ទាបពេក។ ត្រូវការលំហូរគ្រប់ថ្ងៃ។",
        lo: "ຖ້າບໍ່ເກັບຕົວຢ່າງຕອນນ້ຳຖ້ວມ ສານທີ່ເພີ່ມຕາມກະແສ ເຊັ່ນ ຕະກອນ ແລະ ຟົດສະຟໍຣັດ ຈະຖືກຄາດຕ່ຳເກີນ. ຕ້ອງມີກະແສທຸກມື້.",
        my: "ရေကြီးချိန် နမူနာမယူလျှင် နုန်း၊ ဖော့စဖောရပ်ကဲ့သို့ စီးဆင်းမှုနှင့်အတူ တက်သောအရာများကို လျော့တွက်မိသည်။ နေ့တိုင်း စီးဆင်းမှု လိုသည်။",
        th: "ถ้าไม่ได้เก็บตัวอย่างช่วงน้ำหลาก สารที่เพิ่มตามการไหล เช่น ตะกอนและฟอสฟอรัส จะถูกประเมินต่ำไปทั้งสามแบบ ต้องมีการไหลทุกวัน",
        vi: "Nếu không lấy mẫu khi lũ, những chất tăng theo lưu lượng như phù sa, photpho bị ước thấp bởi cả ba cách. Cần lưu lượng mọi ngày.",
    },
    formula: r"L = K\, \bar Q\, \frac{\sum_i c_i q_i}{\sum_i q_i} \cdot \frac{1 + f\, s_{lq} / (\bar l\, \bar q)}{1 + f\, s_{qq} / \bar q^2}, \quad f = \frac{1}{n} - \frac{1}{N}",
    sources: &[
        Source {
            citation: "Walling, D. E. & Webb, B. W. (1985), Estimating the discharge of contaminants to coastal waters by rivers: some cautionary comments, Marine Pollution Bulletin 16(12):488–492",
            place: "method 5",
            year: 1985,
            url: "https://doi.org/10.1016/0025-326X(85)90382-0",
        },
        Source {
            citation: "Tin, M. (1965), Comparison of some ratio estimators, Journal of the American Statistical Association 60(309):294–307",
            place: "Beale's estimator",
            year: 1965,
            url: "https://doi.org/10.1080/01621459.1965.10480792",
        },
    ],
    inputs: &[
        Input::needed("flow", FLOW, Form::Series(Range::at_least_zero("m3/s"), 2)),
        Input::needed(
            "concentration",
            CONCENTRATION,
            Form::Series(Range::at_least_zero("mg/L"), 2),
        ),
    ],
    outputs: &[
        Output::new("load", LOAD, Form::Number(Range::at_least_zero("t"))),
        Output::new("mean-concentration", MEAN, Form::Number(Range::at_least_zero("mg/L"))),
        Output::new("days", DAYS, Form::Number(Range::at_least_zero("d"))),
        Output::new("samples", SAMPLES, Form::Number(Range::at_least_zero("1"))),
        Output::new("estimates", ESTIMATES, Form::Table(&COLUMNS, 0)),
    ],
    charts: &[Chart::Bars { output: "estimates", across: "estimate", up: "load", limits: None }],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented numbers: ten days with four samples of suspended solids",
        "time,flow,concentration\n2025-08-01,4100,180\n2025-08-02,4300,\n2025-08-03,5200,\n2025-08-04,7900,420\n2025-08-05,9800,\n2025-08-06,9100,510\n2025-08-07,7600,\n2025-08-08,6400,\n2025-08-09,5700,260\n2025-08-10,5200,\n",
    )],
};

const FLOW: Said = Said {
    zh: "逐日流量",
    en: "Flow of every day",
    km: "លំហូរប្រចាំថ្ងៃ",
    lo: "ກະແສທຸກມື້",
    my: "နေ့စဉ် စီးဆင်းမှု",
    th: "การไหลทุกวัน",
    vi: "Lưu lượng mọi ngày",
};
const CONCENTRATION: Said = Said {
    zh: "部分日子的浓度",
    en: "Concentration of some days",
    km: "កំហាប់ថ្ងៃខ្លះ",
    lo: "ຄວາມເຂັ້ມຂຸ້ນບາງມື້",
    my: "အချို့ရက်၏ ပါဝင်မှု",
    th: "ความเข้มข้นบางวัน",
    vi: "Nồng độ một số ngày",
};
const LOAD: Said = Said {
    zh: "通量（Beale估计）",
    en: "Load (Beale's estimate)",
    km: "បន្ទុក (Beale)",
    lo: "ປະລິມານ (Beale)",
    my: "သယ်ဆောင်ပမာဏ (Beale)",
    th: "ปริมาณสาร (Beale)",
    vi: "Tải lượng (Beale)",
};
const MEAN: Said = Said {
    zh: "流量加权平均浓度",
    en: "Flow-weighted mean concentration",
    km: "កំហាប់មធ្យមថ្លឹងតាមលំហូរ",
    lo: "ຄວາມເຂັ້ມຂຸ້ນສະເລ່ຍຖ່ວງດ້ວຍກະແສ",
    my: "စီးဆင်းမှုအလေးချိန် ပျမ်းမျှပါဝင်မှု",
    th: "ความเข้มข้นเฉลี่ยถ่วงด้วยการไหล",
    vi: "Nồng độ trung bình theo lưu lượng",
};
const DAYS: Said = Said {
    zh: "天数",
    en: "Days",
    km: "ចំនួនថ្ងៃ",
    lo: "ຈຳນວນມື້",
    my: "ရက်အရေအတွက်",
    th: "จำนวนวัน",
    vi: "Số ngày",
};
const SAMPLES: Said = Said {
    zh: "样品数",
    en: "Samples",
    km: "ចំនួនសំណាក",
    lo: "ຈຳນວນຕົວຢ່າງ",
    my: "နမူနာအရေအတွက်",
    th: "จำนวนตัวอย่าง",
    vi: "Số mẫu",
};
const ESTIMATES: Said = Said {
    zh: "三种估计",
    en: "Three estimates",
    km: "ការប៉ាន់ប្រមាណបី",
    lo: "ສາມການຄາດຄະເນ",
    my: "ခန့်မှန်းချက် သုံးမျိုး",
    th: "ค่าประมาณสามแบบ",
    vi: "Ba ước lượng",
};
const ESTIMATE: Said = Said {
    zh: "方法",
    en: "Estimate",
    km: "វិធី",
    lo: "ວິທີ",
    my: "နည်းလမ်း",
    th: "วิธี",
    vi: "Cách tính",
};
pub(super) const LOAD_OF: Said = Said {
    zh: "通量",
    en: "Load",
    km: "បន្ទុក",
    lo: "ປະລິມານສານ",
    my: "သယ်ဆောင်ပမာဏ",
    th: "ปริมาณสาร",
    vi: "Tải lượng",
};
const COLUMNS: [Column; 3] = [
    Column::words("estimate", ESTIMATE).of(&WAYS),
    Column::numbers("load", LOAD_OF, Range::at_least_zero("t")),
    Column::numbers("days", DAYS, Range::at_least_zero("d")),
];
const WAYS: [Choice; 3] = [
    Choice {
        code: "flow-weighted",
        label: Said::of([
            "流量加权",
            "Flow-weighted",
            "ថ្លឹងតាមលំហូរ",
            "ຖ່ວງດ້ວຍກະແສ",
            "စီးဆင်းမှုအလေးချိန်",
            "ถ่วงด้วยการไหล",
            "Theo lưu lượng",
        ]),
        colour: "",
    },
    Choice {
        code: "beale",
        label: Said::of([
            "Beale比率",
            "Beale's ratio",
            "អនុបាត Beale",
            "ອັດຕາ Beale",
            "Beale အချိုး",
            "อัตราส่วน Beale",
            "Tỷ số Beale",
        ]),
        colour: "",
    },
    Choice {
        code: "interpolation",
        label: Said::of([
            "线性内插",
            "Interpolation",
            "អន្តរប៉ូល",
            "ການແຊກຄ່າ",
            "ကြားညှိ",
            "การประมาณค่าในช่วง",
            "Nội suy",
        ]),
        colour: "",
    },
];
const FEW: Said = Said {
    zh: "样品少于十二个：估计很不确定。",
    en: "Fewer than twelve samples: the estimates are very uncertain.",
    km: "សំណាកតិចជាង 12៖ ការប៉ាន់មិនប្រាកដខ្លាំង។",
    lo: "ຕົວຢ່າງໜ້ອຍກວ່າ 12: ການຄາດຄະເນບໍ່ແນ່ນອນຫຼາຍ.",
    my: "နမူနာ ၁၂ ခုအောက်– ခန့်မှန်းချက် အလွန်မသေချာပါ။",
    th: "ตัวอย่างน้อยกว่าสิบสอง: ค่าประมาณไม่แน่นอนมาก",
    vi: "Dưới mười hai mẫu: ước lượng rất không chắc.",
};
/// Tonnes that a gram a second makes in a day.
pub(super) const A_DAY: f64 = 0.0864;

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let flow = inputs.series("flow").ok_or(Fault::Missing { input: "flow" })?;
    let concentration =
        inputs.series("concentration").ok_or(Fault::Missing { input: "concentration" })?;
    must_be_whole(flow)?;
    let first = flow.times()[0].date();
    let mut samples: Vec<(usize, f64)> = Vec::new();
    for (row, (time, value)) in concentration.iter().enumerate() {
        if value.is_nan() {
            continue;
        }
        let day =
            first.until(time.date()).ok().and_then(|span| usize::try_from(span.get_days()).ok());
        match day.filter(|day| *day < flow.values().len()) {
            Some(day) if samples.last().is_none_or(|(last, _)| *last < day) => {
                samples.push((day, value));
            }
            _ => {
                return Err(Fault::Unfit {
                    input: "concentration",
                    row: Some(concentration.row(row)),
                    found: time.date().to_string(),
                    expected: &expected::ONE_VALUE_ON_A_DAY_OF_FLOW,
                });
            }
        }
    }
    let q: Vec<f64> = samples.iter().map(|(day, _)| flow.values()[*day]).collect();
    let sum_q: f64 = q.iter().sum();
    if sum_q <= 0.0 {
        return Err(Fault::Lacking {
            input: "flow",
            row: None,
            expected: &expected::FLOW_ON_ONE_OF_THEM,
        });
    }
    let l: Vec<f64> = samples.iter().zip(&q).map(|((_, c), q)| c * q).collect();
    let n_days = count(flow.values().len());
    let total: f64 = flow.values().iter().sum::<f64>() * A_DAY;
    let weighted = total * l.iter().sum::<f64>() / sum_q;
    let unbiased = weighted * beale(&l, &q, n_days);
    let drawn = interpolated(flow.values(), &samples);
    let between =
        samples.last().map_or(0, |last| last.0) - samples.first().map_or(0, |first| first.0) + 1;
    let table = Table::default()
        .with_words("estimate", WAYS.iter().map(|way| way.code.to_owned()).collect())
        .with_numbers("load", vec![weighted, unbiased, drawn])
        .with_numbers("days", vec![n_days, n_days, count(between)]);
    Ok(Outcome::default()
        .with("load", unbiased)
        .with("mean-concentration", l.iter().sum::<f64>() / sum_q)
        .with("days", n_days)
        .with("samples", count(samples.len()))
        .with("estimates", table)
        .warned(samples.len() < 12, FEW))
}

/// Refuses days without a flow.
fn must_be_whole(flow: &Series) -> Result<(), Fault> {
    let times = flow.times();
    let follows = |n: usize| times[n - 1].date().tomorrow().is_ok_and(|day| day == times[n].date());
    let missing = (0..times.len()).find(|n| flow.values()[*n].is_nan() || (*n > 0 && !follows(*n)));
    match missing {
        None => Ok(()),
        Some(n) => Err(Fault::Unfit {
            input: "flow",
            row: Some(flow.row(n)),
            found: times[n].date().to_string(),
            expected: &expected::A_FLOW_FOR_EVERY_DAY,
        }),
    }
}

/// The factor that takes the bias of the ratio away.
fn beale(l: &[f64], q: &[f64], n_days: f64) -> f64 {
    let n = count(l.len());
    let (mean_l, mean_q) = (l.iter().sum::<f64>() / n, q.iter().sum::<f64>() / n);
    if mean_l <= 0.0 {
        return 1.0;
    }
    let covariance = |a: &[f64], mean_a: f64, b: &[f64], mean_b: f64| {
        a.iter().zip(b).map(|(a, b)| (a - mean_a) * (b - mean_b)).sum::<f64>() / (n - 1.0)
    };
    let f = 1.0 / n - 1.0 / n_days;
    let of_load = covariance(l, mean_l, q, mean_q) / (mean_l * mean_q);
    let of_flow = covariance(q, mean_q, q, mean_q) / (mean_q * mean_q);
    (1.0 + f * of_load) / (1.0 + f * of_flow)
}

/// Tonnes from the first to the last sample, with concentrations on a line between them.
fn interpolated(flow: &[f64], samples: &[(usize, f64)]) -> f64 {
    let mut sum = 0.0;
    for two in samples.windows(2) {
        let ((from, low), (to, high)) = (two[0], two[1]);
        for (step, flow) in flow[from..to].iter().enumerate() {
            sum += flow * (low + (high - low) * count(step) / count(to - from));
        }
    }
    let last = samples.last().map_or(0.0, |(day, value)| flow[*day] * value);
    (sum + last) * A_DAY
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use jiff::civil::date;
    use proptest::prelude::*;
    use vocabulary::method::Value;

    use super::*;

    fn series(values: &[f64]) -> Series {
        let mut day = date(2025, 8, 1);
        let mut pairs = Vec::new();
        for value in values {
            pairs.push((day.at(0, 0, 0, 0), *value));
            day = day.tomorrow().unwrap();
        }
        Series::new(pairs).unwrap()
    }

    fn of(flow: &[f64], concentration: &[f64]) -> Result<Outcome, Vec<Fault>> {
        let inputs =
            Inputs::new().with("flow", series(flow)).with("concentration", series(concentration));
        METHOD.apply(&inputs, &|_| ControlFlow::Continue(()))
    }

    fn loads(outcome: &Outcome) -> [f64; 3] {
        let Some(Value::Table(table)) = outcome.get("estimates") else { panic!("no estimates") };
        table.numbers("load").unwrap().try_into().unwrap()
    }

    const FLOWS: [f64; 10] =
        [4100.0, 4300.0, 5200.0, 7900.0, 9800.0, 9100.0, 7600.0, 6400.0, 5700.0, 5200.0];
    const GAP: f64 = f64::NAN;
    const SOLIDS: [f64; 10] = [180.0, GAP, GAP, 420.0, GAP, 510.0, GAP, GAP, 260.0, GAP];

    /// R 4.2 with VeronicaNava/RiverLoad: `method5`, times 10/9 since it counts the days between the first and the last; NumPy 2.4: Beale's
    /// factor of Tin (1965) with 1/n - 1/N (`RiverLoad` has 1/n), and `interp`.
    #[test]
    fn other_programs_say_the_same() {
        let found = loads(&of(&FLOWS, &SOLIDS).unwrap());
        let expected = [2_142_877.002_985_074_7, 2_180_193.875_875_367, 1_992_556.8];
        assert!(
            found.iter().zip(expected).all(|(found, known)| (found - known).abs() < 1e-6),
            "{found:?}"
        );
    }

    #[test]
    fn days_without_flow_and_samples_on_other_days_are_refused() {
        let mut flow = FLOWS;
        flow[2] = GAP;
        assert!(matches!(
            &of(&flow, &SOLIDS).unwrap_err()[..],
            [Fault::Unfit { input: "flow", row: Some(3), .. }]
        ));
        let refused = of(&FLOWS[..5], &SOLIDS).unwrap_err();
        assert!(
            matches!(&refused[..], [Fault::Unfit { input: "concentration", row: Some(6), .. }]),
            "{refused:?}"
        );
        assert!(of(&[0.0; 10], &SOLIDS).is_err());
    }

    proptest! {
        #[test]
        fn one_concentration_throughout_is_that_times_all_water(
            flow in proptest::collection::vec(1.0_f64..1e4, 3..60), c in 0.1_f64..500.0,
        ) {
            let water: f64 = flow.iter().sum();
            let found = loads(&of(&flow, &vec![c; flow.len()]).unwrap());
            prop_assert!(found.iter().all(|load| (load - water * c * A_DAY).abs() < 1e-6 * load));
        }
    }
}
