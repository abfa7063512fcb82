//! How rare is this year's flow? Four zones by recurrence, as the Mekong River Commission watches dry and flood seasons.
//!
//! The flows of other years are fitted by a lognormal distribution (mean and standard deviation of the logarithms). Low flows are judged at what
//! is not reached one year in 5, 10 and 20; peaks at what is exceeded one year in 2, 10 and 20.
//!
//! Source: Mekong River Commission, *Procedures for the Maintenance of Flows on the Mainstream* (PMFM), flow frameworks, monitoring
//! of Articles 6A and 6C.

use vocabulary::method::{
    Card, Chart, Choice, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome,
    Output, Progress, Range, Said, Scale, Source, Table,
};

use crate::{count::count, expected, normal, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "flow-recurrence-zones",
    edition: "PMFM, monitoring",
    family: Family::Hydrology,
    title: Said {
        zh: "流量重现期分区（MRC监测）",
        en: "Zones of flow by recurrence (MRC monitoring)",
        km: "តំបន់លំហូរតាមការវិលមកវិញ (ការតាមដាន MRC)",
        lo: "ເຂດກະແສນ້ຳຕາມການກັບຄືນ (ຕິດຕາມ MRC)",
        my: "ပြန်ဖြစ်နှုန်းအလိုက် စီးဆင်းမှုဇုန်များ (MRC စောင့်ကြည့်)",
        th: "โซนการไหลตามคาบการเกิดซ้ำ (การติดตามของ MRC)",
        vi: "Vùng lưu lượng theo chu kỳ lặp lại (giám sát MRC)",
    },
    what: Said {
        zh: "用历年流量拟合对数正态分布，判断今年的流量有多少见。枯水以5、10、20年一遇为界，洪峰以2、10、20年一遇为界，分为正常、稳定、不稳定、严重四区。",
        en: "Tells how rare this year's flow is among those of other years, by a lognormal distribution. Low flows are judged at one year in 5, 10 and 20, peaks at one year in 2, 10 and 20: normal, stable, unstable and severe.",
        km: "ប្រាប់ថាលំហូរឆ្នាំនេះកម្រប៉ុណ្ណា ធៀបនឹងឆ្នាំផ្សេង ដោយបំណែងចែកឡូកណរម៉ាល់។ លំហូរទាបតាម 5, 10, 20 ឆ្នាំ កំពូលទឹកជំនន់តាម 2, 10, 20 ឆ្នាំ៖ ធម្មតា នឹងនរ មិននឹងនរ ធ្ងន់ធ្ងរ។",
        lo: "ບອກວ່າກະແສປີນີ້ຫາຍາກປານໃດທຽບກັບປີອື່ນ ດ້ວຍການແຈກແຈງລັອກນໍມັນ. ກະແສຕ່ຳຕັດສິນທີ່ 5, 10, 20 ປີ, ຈຸດສູງສຸດທີ່ 2, 10, 20 ປີ: ປົກກະຕິ, ໝັ້ນຄົງ, ບໍ່ໝັ້ນຄົງ, ຮ້າຍແຮງ.",
        my: "ယခုနှစ်စီးဆင်းမှုသည် အခြားနှစ်များနှင့်ယှဉ်လျှင် မည်မျှရှားသည်ကို လော့ဂ်နော်မယ်ဖြန့်ဝေမှုဖြင့် ပြောသည်။ ရေနည်းမှုကို ၅၊ ၁၀၊ ၂၀ နှစ်၊ ရေကြီးထိပ်ကို ၂၊ ၁၀၊ ၂၀ နှစ်ဖြင့် ခွဲသည်– ပုံမှန်၊ တည်ငြိမ်၊ မတည်ငြိမ်၊ ပြင်းထန်။",
        th: "บอกว่าการไหลปีนี้หายากเพียงใดเมื่อเทียบกับปีอื่น ด้วยการแจกแจงล็อกนอร์มัล น้ำน้อยตัดสินที่ 5, 10, 20 ปี ยอดน้ำหลากที่ 2, 10, 20 ปี: ปกติ มั่นคง ไม่มั่นคง รุนแรง",
        vi: "Cho biết lưu lượng năm nay hiếm đến đâu so với các năm khác, theo phân bố log chuẩn. Dòng kiệt xét ở 5, 10, 20 năm, đỉnh lũ ở 2, 10, 20 năm: bình thường, ổn định, không ổn định, nghiêm trọng.",
    },
    limits: Said {
        zh: "历年流量应为同一个月的月均（枯水）或每年的最大日流量（洪峰），并来自河流变化之前。年数少则20年一遇不可靠。",
        en: "The other years are means of the same month (low flow) or highest daily flows of each year (peaks), from before the river was changed. With few years, one in 20 is uncertain.",
        km: "ឆ្នាំផ្សេងជាមធ្យមខែដូចគ្នា (លំហូរទាប) ឬលំហូរប្រចាំថ្ងៃខ្ពស់បំផុត (កំពូល) មុនទន្លេប្រែប្រួល។ បើឆ្នាំតិច 20 ឆ្នាំមិនប្រាកដ។",
        lo: "ປີອື່ນແມ່ນຄ່າສະເລ່ຍເດືອນດຽວກັນ (ກະແສຕ່ຳ) ຫຼື ກະແສລາຍວັນສູງສຸດຂອງປີ (ຈຸດສູງສຸດ) ກ່ອນແມ່ນ້ຳຖືກປ່ຽນ. ຖ້າມີບໍ່ຫຼາຍປີ 20 ປີບໍ່ແນ່ນອນ.",
        my: "အခြားနှစ်များသည် တူညီသောလ၏ ပျမ်းမျှ (ရေနည်း) သို့မဟုတ် နှစ်စဉ်အမြင့်ဆုံး နေ့စဉ်စီးဆင်းမှု (ထိပ်) ဖြစ်ပြီး မြစ်မပြောင်းမီက ဖြစ်ရမည်။ နှစ်နည်းလျှင် ၂၀ နှစ်ကြုံ မသေချာပါ။",
        th: "ปีอื่นคือค่าเฉลี่ยเดือนเดียวกัน (น้ำน้อย) หรือการไหลรายวันสูงสุดของปี (ยอด) จากก่อนแม่น้ำถูกเปลี่ยน ถ้ามีไม่กี่ปี ค่า 20 ปีไม่แน่นอน",
        vi: "Các năm khác là trung bình cùng tháng (kiệt) hoặc lưu lượng ngày lớn nhất mỗi năm (đỉnh), từ trước khi sông bị thay đổi. Ít năm thì mức 20 năm không chắc.",
    },
    formula: r"q_T = \exp\left(\bar y + s_y\, \Phi^{-1}(p_T)\right), \quad y = \ln q",
    sources: &[Source {
        citation: "Mekong River Commission, Procedures for the Maintenance of Flows on the Mainstream: flow frameworks",
        place: "Articles 6A and 6C, thresholds for monitoring; note on the lognormal distribution",
        year: 2006,
        url: "https://pmfm.mrcmekong.org/about-pmfm/flow-frameworks",
    }],
    inputs: &[
        Input::needed("kind", KIND, Form::Choice(&KINDS)),
        Input::needed("flow", FLOW, Form::Number(ABOVE_ZERO)),
        Input::needed("others", OTHERS, Form::Series(ABOVE_ZERO, 10)),
    ],
    outputs: &[
        Output::new("zone", ZONE, Form::Choice(&ZONES)),
        Output::new("period", PERIOD, Form::Number(Range::at_least_zero("a"))),
        Output::new("thresholds", THRESHOLDS, Form::Table(&COLUMNS, 0)),
    ],
    charts: &[Chart::Line {
        output: "thresholds",
        across: "period",
        up: "flow",
        band: None,
        scale: Scale::Logarithmic,
    }],
    examples: &[Example {
        id: "invented",
        title: words::INVENTED,
        source: "Invented numbers: means of April",
        inputs: "time,others\n2001,2010\n2002,2240\n2003,1930\n2004,1885\n2005,2105\n2006,2320\n2007,2050\n2008,2410\n2009,2290\n2010,1790\n2011,2190\n2012,2260\n",
        typed: &[("kind", "low"), ("flow", "1850")],
    }],
};

const ABOVE_ZERO: Range = Range::new("m3/s", f64::MIN_POSITIVE, f64::MAX);
const KIND: Said = Said {
    zh: "枯水或洪峰",
    en: "Low flow or peak",
    km: "លំហូរទាប ឬកំពូល",
    lo: "ກະແສຕ່ຳ ຫຼື ຈຸດສູງສຸດ",
    my: "ရေနည်း သို့မဟုတ် ထိပ်",
    th: "น้ำน้อยหรือยอดน้ำหลาก",
    vi: "Dòng kiệt hay đỉnh lũ",
};
const KINDS: [Choice; 2] = [
    choice("low", ["枯水", "Low flow", "លំហូរទាប", "ກະແສຕ່ຳ", "ရေနည်း", "น้ำน้อย", "Dòng kiệt"]),
    choice("peak", ["洪峰", "Peak", "កំពូលទឹកជំនន់", "ຈຸດສູງສຸດ", "ရေကြီးထိပ်", "ยอดน้ำหลาก", "Đỉnh lũ"]),
];
const FLOW: Said = Said {
    zh: "今年的流量",
    en: "This year's flow",
    km: "លំហូរឆ្នាំនេះ",
    lo: "ກະແສປີນີ້",
    my: "ယခုနှစ် စီးဆင်းမှု",
    th: "การไหลปีนี้",
    vi: "Lưu lượng năm nay",
};
const OTHERS: Said = Said {
    zh: "历年流量（每年一个值）",
    en: "Flows of other years, one a year",
    km: "លំហូរឆ្នាំផ្សេង មួយក្នុងមួយឆ្នាំ",
    lo: "ກະແສປີອື່ນ ປີລະຄ່າ",
    my: "အခြားနှစ်များ၏ စီးဆင်းမှု တစ်နှစ်တစ်ခု",
    th: "การไหลปีอื่น ปีละค่า",
    vi: "Lưu lượng các năm khác, mỗi năm một giá trị",
};
const ZONE: Said =
    Said {
        zh: "分区", en: "Zone", km: "តំបន់", lo: "ເຂດ", my: "ဇုန်", th: "โซน", vi: "Vùng"
    };
const PERIOD: Said = Said {
    zh: "重现期",
    en: "One year in so many",
    km: "មួយឆ្នាំក្នុងប៉ុន្មានឆ្នាំ",
    lo: "ໜຶ່ງປີໃນຈັກປີ",
    my: "နှစ်မည်မျှတွင် တစ်နှစ်",
    th: "หนึ่งปีในกี่ปี",
    vi: "Một năm trong bao nhiêu năm",
};
const THRESHOLDS: Said = Said {
    zh: "界限",
    en: "Thresholds",
    km: "កម្រិត",
    lo: "ເກນ",
    my: "သတ်မှတ်ချက်များ",
    th: "เกณฑ์",
    vi: "Ngưỡng",
};
const ZONES: [Choice; 4] = [
    coloured("normal", ["正常", "Normal", "ធម្មតា", "ປົກກະຕິ", "ပုံမှန်", "ปกติ", "Bình thường"], "#2e7d32"),
    coloured("stable", ["稳定", "Stable", "នឹងនរ", "ໝັ້ນຄົງ", "တည်ငြိမ်", "มั่นคง", "Ổn định"], "#f9a825"),
    coloured(
        "unstable",
        ["不稳定", "Unstable", "មិននឹងនរ", "ບໍ່ໝັ້ນຄົງ", "မတည်ငြိမ်", "ไม่มั่นคง", "Không ổn định"],
        "#ef6c00",
    ),
    coloured(
        "severe",
        ["严重", "Severe", "ធ្ងន់ធ្ងរ", "ຮ້າຍແຮງ", "ပြင်းထန်", "รุนแรง", "Nghiêm trọng"],
        "#c62828",
    ),
];
const COLUMNS: [Column; 2] = [
    Column::numbers("period", words::RETURN_PERIOD, Range::at_least_zero("a")),
    Column::numbers("flow", words::DISCHARGE, Range::at_least_zero("m3/s")),
];

const fn choice(code: &'static str, said: [&'static str; 7]) -> Choice {
    coloured(code, said, "")
}

const fn coloured(code: &'static str, said: [&'static str; 7], colour: &'static str) -> Choice {
    Choice { code, label: Said::of(said), colour }
}

/// One year in so many, where the zones meet.
const LOW_PERIODS: [f64; 3] = [5.0, 10.0, 20.0];
const PEAK_PERIODS: [f64; 3] = [2.0, 10.0, 20.0];

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let flow = inputs.number("flow").ok_or(Fault::Missing { input: "flow" })?;
    let others = inputs.series("others").ok_or(Fault::Missing { input: "others" })?;
    let years = others.times();
    if let Some(n) = years.windows(2).position(|two| two[0].year() == two[1].year()) {
        return Err(Fault::Unfit {
            input: "others",
            row: Some(others.row(n + 1)),
            found: years[n + 1].date().to_string(),
            expected: &expected::ONE_VALUE_A_YEAR,
        });
    }
    let is_low = inputs.word("kind") == Some("low");
    let known: Vec<f64> =
        others.values().iter().filter(|flow| !flow.is_nan()).map(|flow| flow.ln()).collect();
    if known.windows(2).all(|two| two[0].total_cmp(&two[1]).is_eq()) {
        return Err(Fault::Lacking {
            input: "others",
            row: None,
            expected: &expected::FLOWS_THAT_DIFFER,
        });
    }
    let (mean, deviation) = mean_and_deviation(&known);
    let periods = if is_low { LOW_PERIODS } else { PEAK_PERIODS };
    let flows = periods.map(|period| {
        let rare = 1.0 / period;
        let below = if is_low { rare } else { 1.0 - rare };
        (mean + deviation * normal::quantile(below)).exp()
    });
    let is_beyond = |limit: &&f64| if is_low { flow < **limit } else { flow > **limit };
    let zone = flows.iter().filter(is_beyond).count();
    let z = (flow.ln() - mean) / deviation;
    let rare = if is_low { normal::upper_tail(-z) } else { normal::upper_tail(z) };
    let thresholds = Table::default()
        .with_numbers("period", periods.to_vec())
        .with_numbers("flow", flows.to_vec());
    Ok(Outcome::default()
        .with("zone", ZONES[zone].code)
        .with_some("period", (rare > 0.0).then(|| 1.0 / rare))
        .with("thresholds", thresholds)
        .warned(known.len() < 30, CARD.limits))
}

/// The standard deviation is that of a sample, over `n - 1`.
fn mean_and_deviation(values: &[f64]) -> (f64, f64) {
    let n = count(values.len());
    let mean = values.iter().sum::<f64>() / n;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    (mean, (squares / (n - 1.0)).sqrt())
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use jiff::civil::date;
    use proptest::prelude::*;
    use vocabulary::method::{Series, Value};

    use super::*;

    const APRIL: [f64; 12] = [
        2010.0, 2240.0, 1930.0, 1885.0, 2105.0, 2320.0, 2050.0, 2410.0, 2290.0, 1790.0, 2190.0,
        2260.0,
    ];

    fn of(kind: &str, flow: f64, others: &[f64]) -> Result<Outcome, Vec<Fault>> {
        let pairs =
            (2001..).zip(others).map(|(year, flow)| (date(year, 1, 1).at(0, 0, 0, 0), *flow));
        let others = Series::new(pairs.collect()).unwrap();
        let inputs = Inputs::new().with("kind", kind).with("flow", flow).with("others", others);
        METHOD.apply(&inputs, &|_| ControlFlow::Continue(()))
    }

    fn thresholds(outcome: &Outcome) -> &[f64] {
        let Some(Value::Table(table)) = outcome.get("thresholds") else { panic!("no thresholds") };
        table.numbers("flow").unwrap()
    }

    /// SciPy 1.17: `norm(mean(log(x)), std(log(x), ddof=1))`, exponentials of `ppf` and one over `cdf` and `sf`.
    #[test]
    fn scipy_says_the_same() {
        for (kind, flow, zone, period, expected) in BY_SCIPY {
            let outcome = of(kind, flow, &APRIL).unwrap();
            assert_eq!(outcome.word("zone"), Some(zone));
            assert!((outcome.number("period").unwrap() - period).abs() < 1e-9 * period);
            let found = thresholds(&outcome);
            assert!(
                found.iter().zip(expected).all(|(found, flow)| (found - flow).abs() < 1e-8),
                "{found:?}"
            );
        }
    }

    const BY_SCIPY: [(&str, f64, &str, f64, [f64; 3]); 2] = [
        (
            "low",
            1850.0,
            "unstable",
            13.591_649_956_753_784,
            [1_956.903_367_191_238_7, 1_878.960_029_662_911, 1_816.939_005_848_530_5],
        ),
        (
            "peak",
            2450.0,
            "unstable",
            17.910_425_781_272_952,
            [2_115.138_122_782_376_3, 2_381.002_899_380_443_5, 2_462.278_185_479_339_8],
        ),
    ];

    #[test]
    fn years_that_are_alike_and_dry_ones_are_refused() {
        assert!(matches!(&of("low", 5.0, &[7.0; 12]).unwrap_err()[..], [Fault::Lacking { .. }]));
        let mut dry = APRIL;
        dry[3] = 0.0;
        assert!(matches!(
            &of("low", 5.0, &dry).unwrap_err()[..],
            [Fault::Outside { row: Some(4), .. }]
        ));
    }

    proptest! {
        #[test]
        fn a_drier_year_is_never_in_a_milder_zone(flow in 500.0_f64..4000.0, less in 1.0_f64..400.0) {
            let place = |flow| {
                let outcome = of("low", flow, &APRIL).unwrap();
                ZONES.iter().position(|zone| Some(zone.code) == outcome.word("zone"))
            };
            prop_assert!(place(flow - less) >= place(flow));
        }
    }
}
