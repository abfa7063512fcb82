//! Reverse flow of the Tonle Sap: when, how long and how much does the Mekong fill the lake?
//!
//! In the wet season the river at Prek Kdam turns and runs into the lake. The flow of the days on which it does is summed for every calendar year, and the
//! newest year is put beside the least and the most of the others, as Article 6B of the Mekong Agreement is watched.
//!
//! Source: Mekong River Commission, *Procedures for the Maintenance of Flows on the Mainstream* (PMFM), flow frameworks, Article 6B.

use std::collections::BTreeMap;

use jiff::civil::Date;
use vocabulary::method::{
    Card, Chart, Choice, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome,
    Output, Progress, Range, Said, Source, Table,
};

use super::{
    daily::must_be_one_a_day,
    hydrological_years::{A_DAY, DAY_OF_HIGHEST, END, HIGHEST, ONSET, VOLUME},
};
use crate::words;

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "reverse-flow",
    edition: "PMFM, Article 6B",
    family: Family::Hydrology,
    title: Said {
        zh: "洞里萨河逆流（第6B条）",
        en: "Reverse flow of the Tonle Sap (Article 6B)",
        km: "លំហូរបញ្ច្រាសនៃទន្លេសាប (មាត្រា 6B)",
        lo: "ການໄຫຼກັບຂອງທະເລສາບ (ມາດຕາ 6B)",
        my: "တုံလေဆပ်မြစ် ပြောင်းပြန်စီးဆင်းမှု (ပုဒ်မ 6B)",
        th: "การไหลย้อนของโตนเลสาบ (มาตรา 6B)",
        vi: "Dòng chảy ngược Tonle Sap (Điều 6B)",
    },
    what: Said {
        zh: "雨季时湄公河水倒灌入洞里萨湖，养育着世界上最丰饶的内陆渔业之一。逐年给出逆流的起止、天数、水量与最大流量，并把最新一年与历年的最少和最多比较。",
        en: "In the wet season the Mekong runs backward into the Tonle Sap Lake and feeds one of the richest inland fisheries of the world. For every year: when the reverse flow begins and ends, its days, its volume and its highest flow; the newest year beside the least and the most of the others.",
        km: "នៅរដូវវស្សា ទឹកមេគង្គហូរបញ្ច្រាសចូលបឹងទន្លេសាប ចិញ្ចឹមជលផលទឹកសាបដ៏សម្បូរបំផុតមួយ។ សម្រាប់ឆ្នាំនីមួយៗ៖ ពេលចាប់ផ្តើម និងបញ្ចប់ ចំនួនថ្ងៃ មាឌ និងលំហូរខ្ពស់បំផុត ហើយឆ្នាំថ្មីបំផុតធៀបនឹងតិច និងច្រើនបំផុតនៃឆ្នាំផ្សេង។",
        lo: "ໃນລະດູຝົນ ນ້ຳຂອງໄຫຼກັບເຂົ້າທະເລສາບ ລ້ຽງການປະມົງນ້ຳຈືດທີ່ອຸດົມທີ່ສຸດແຫ່ງໜຶ່ງ. ສຳລັບແຕ່ລະປີ: ເວລາເລີ່ມ ແລະ ສິ້ນສຸດ, ຈຳນວນມື້, ປະລິມານ ແລະ ກະແສສູງສຸດ; ປີໃໝ່ສຸດທຽບກັບໜ້ອຍສຸດ ແລະ ຫຼາຍສຸດຂອງປີອື່ນ.",
        my: "မိုးရာသီတွင် မဲခေါင်ရေသည် တုံလေဆပ်ကန်ထဲသို့ ပြောင်းပြန်စီး၍ ကမ္ဘာ့အကြွယ်ဝဆုံး ကုန်းတွင်းငါးလုပ်ငန်းတစ်ခုကို ဖြည့်တင်းသည်။ နှစ်တိုင်းအတွက်– စတင်ချိန်၊ အဆုံး၊ ရက်၊ ပမာဏ၊ အမြင့်ဆုံးစီးဆင်းမှု၊ နောက်ဆုံးနှစ်ကို အခြားနှစ်များ၏ အနည်းဆုံးအများဆုံးနှင့် ယှဉ်သည်။",
        th: "ในฤดูฝนน้ำโขงไหลย้อนเข้าทะเลสาบเขมร หล่อเลี้ยงการประมงน้ำจืดที่อุดมที่สุดแห่งหนึ่งของโลก สำหรับแต่ละปี: เริ่มและสิ้นสุดเมื่อใด กี่วัน ปริมาณ และการไหลสูงสุด ปีล่าสุดเทียบกับน้อยสุดและมากสุดของปีอื่น",
        vi: "Vào mùa mưa, nước Mê Công chảy ngược vào Biển Hồ, nuôi một trong những nghề cá nội địa trù phú nhất thế giới. Với mỗi năm: lúc bắt đầu và kết thúc, số ngày, tổng lượng và lưu lượng lớn nhất; năm mới nhất bên mức ít nhất và nhiều nhất của các năm khác.",
    },
    limits: Said {
        zh: "需要带方向的流量（如声学多普勒测流）；由水位差推算的流量不确定得多。缺测的日子不补：缺测多的年份水量偏小；6月至11月不足150天的年份不参与最少与最多。",
        en: "It asks for flow with its direction, as acoustic gauges measure it; flow reckoned from stages is far less certain. Missing days are not filled: years with many of them have too little volume, and those with fewer than 150 days from June to November are neither the least nor the most.",
        km: "ត្រូវការលំហូរមានទិសដៅ ដូចឧបករណ៍អាគូស្ទិកវាស់។ លំហូរគណនាពីកម្ពស់ទឹកមិនសូវប្រាកដ។ ថ្ងៃបាត់មិនបំពេញ៖ ឆ្នាំដែលបាត់ច្រើនមានមាឌតិចពេក; ឆ្នាំតិចជាង 150 ថ្ងៃពីមិថុនាដល់វិច្ឆិកាមិនរាប់ជាតិច ឬច្រើនបំផុត។",
        lo: "ຕ້ອງການກະແສພ້ອມທິດທາງ ເຊັ່ນທີ່ເຄື່ອງວັດສຽງວັດໄດ້; ກະແສຄິດໄລ່ຈາກລະດັບບໍ່ແນ່ນອນກວ່າ. ມື້ທີ່ຂາດບໍ່ໄດ້ຕື່ມ: ປີທີ່ຂາດຫຼາຍມີປະລິມານໜ້ອຍເກີນ; ປີທີ່ມີໜ້ອຍກວ່າ 150 ມື້ແຕ່ມິຖຸນາຫາພະຈິກບໍ່ນັບເປັນໜ້ອຍສຸດຫຼືຫຼາຍສຸດ.",
        my: "အသံလှိုင်းတိုင်းကိရိယာကဲ့သို့ ဦးတည်ရာပါသော စီးဆင်းမှု လိုသည်။ ရေမှတ်မှ တွက်သော စီးဆင်းမှု မသေချာပါ။ လွတ်နေသောရက်ကို မဖြည့်ပါ– ရက်လွတ်များသောနှစ်တွင် ပမာဏ နည်းလွန်းသည်။ ဇွန်–နိုဝင်ဘာ ရက် ၁၅၀ မပြည့်သောနှစ်ကို အနည်းဆုံးအများဆုံးတွင် မထည့်ပါ။",
        th: "ต้องการการไหลพร้อมทิศทาง เช่นที่เครื่องวัดเสียงวัดได้ การไหลที่คำนวณจากระดับน้ำไม่แน่นอนกว่ามาก วันที่ขาดไม่ได้เติม ปีที่ขาดมากมีปริมาณน้อยเกินไป และปีที่มีน้อยกว่า 150 วันจากมิถุนายนถึงพฤศจิกายนไม่นับเป็นน้อยสุดหรือมากสุด",
        vi: "Cần lưu lượng có hướng, như thiết bị âm học đo; lưu lượng tính từ mực nước kém chắc chắn hơn nhiều. Ngày thiếu không được bù: năm thiếu nhiều ngày có tổng lượng quá nhỏ; năm dưới 150 ngày từ tháng 6 đến tháng 11 không tính vào ít nhất hay nhiều nhất.",
    },
    formula: r"V = \sum_{q_i \to \mathrm{lake}} |q_i|\, \Delta t",
    sources: &[Source {
        citation: "Mekong River Commission, Procedures for the Maintenance of Flows on the Mainstream: flow frameworks",
        place: "Article 6B, accumulated reverse flow volume at Prek Kdam",
        year: 2006,
        url: "https://pmfm.mrcmekong.org/about-pmfm/flow-frameworks",
    }],
    inputs: &[
        Input::needed("flow", FLOW, Form::Series(Range::any("m3/s"), 2)),
        Input::needed("into-lake", INTO_LAKE, Form::Choice(&SIGNS)),
    ],
    outputs: &[
        Output::new("newest-volume", NEWEST, Form::Number(Range::at_least_zero("km3"))),
        Output::new("least-volume", LEAST, Form::Number(Range::at_least_zero("km3"))),
        Output::new("most-volume", MOST, Form::Number(Range::at_least_zero("km3"))),
        Output::new("years", YEARS, Form::Table(&COLUMNS, 0)),
    ],
    charts: &[Chart::Bars { output: "years", across: "year", up: "volume", limits: None }],
    examples: &[Example {
        id: "invented",
        title: words::INVENTED,
        source: "Invented numbers",
        inputs: include_str!("../../../../data/examples/reverse-flow.csv"),
        typed: &[("into-lake", "negative")],
    }],
};

const FLOW: Said = Said {
    zh: "带方向的日流量",
    en: "Daily flow with its direction",
    km: "លំហូរប្រចាំថ្ងៃមានទិសដៅ",
    lo: "ກະແສລາຍວັນພ້ອມທິດທາງ",
    my: "ဦးတည်ရာပါသော နေ့စဉ်စီးဆင်းမှု",
    th: "การไหลรายวันพร้อมทิศทาง",
    vi: "Lưu lượng ngày có hướng",
};
const INTO_LAKE: Said = Said {
    zh: "流入湖的方向记为",
    en: "Flow into the lake is written",
    km: "លំហូរចូលបឹងសរសេរជា",
    lo: "ກະແສເຂົ້າທະເລສາບຂຽນເປັນ",
    my: "ကန်ထဲသို့ စီးဆင်းမှုကို ရေးသားပုံ",
    th: "การไหลเข้าทะเลสาบเขียนเป็น",
    vi: "Dòng vào hồ được ghi là",
};
const SIGNS: [Choice; 2] = [
    Choice {
        code: "negative",
        label: Said::of(["负数", "Negative", "អវិជ្ជមាន", "ຄ່າລົບ", "အနုတ်", "ค่าลบ", "Số âm"]),
        colour: "",
    },
    Choice {
        code: "positive",
        label: Said::of(["正数", "Positive", "វិជ្ជមាន", "ຄ່າບວກ", "အပေါင်း", "ค่าบวก", "Số dương"]),
        colour: "",
    },
];
const NEWEST: Said = Said {
    zh: "最新一年的水量",
    en: "Volume of the newest year",
    km: "មាឌឆ្នាំថ្មីបំផុត",
    lo: "ປະລິມານປີໃໝ່ສຸດ",
    my: "နောက်ဆုံးနှစ် ပမာဏ",
    th: "ปริมาณปีล่าสุด",
    vi: "Tổng lượng năm mới nhất",
};
const LEAST: Said = Said {
    zh: "其余年份最少",
    en: "Least of the other years",
    km: "តិចបំផុតនៃឆ្នាំផ្សេង",
    lo: "ໜ້ອຍສຸດຂອງປີອື່ນ",
    my: "အခြားနှစ်များ၏ အနည်းဆုံး",
    th: "น้อยสุดของปีอื่น",
    vi: "Ít nhất của các năm khác",
};
const MOST: Said = Said {
    zh: "其余年份最多",
    en: "Most of the other years",
    km: "ច្រើនបំផុតនៃឆ្នាំផ្សេង",
    lo: "ຫຼາຍສຸດຂອງປີອື່ນ",
    my: "အခြားနှစ်များ၏ အများဆုံး",
    th: "มากสุดของปีอื่น",
    vi: "Nhiều nhất của các năm khác",
};
const YEARS: Said = Said {
    zh: "各年逆流",
    en: "Reverse flow by year",
    km: "លំហូរបញ្ច្រាសតាមឆ្នាំ",
    lo: "ການໄຫຼກັບລາຍປີ",
    my: "နှစ်အလိုက် ပြောင်းပြန်စီးဆင်းမှု",
    th: "การไหลย้อนรายปี",
    vi: "Dòng ngược theo năm",
};
const YEAR: Said = Said {
    zh: "年份", en: "Year", km: "ឆ្នាំ", lo: "ປີ", my: "နှစ်", th: "ปี", vi: "Năm"
};
const DAYS: Said = Said {
    zh: "逆流天数",
    en: "Days of reverse flow",
    km: "ថ្ងៃហូរបញ្ច្រាស",
    lo: "ມື້ໄຫຼກັບ",
    my: "ပြောင်းပြန်စီးသောရက်",
    th: "วันที่ไหลย้อน",
    vi: "Số ngày chảy ngược",
};
const COLUMNS: [Column; 7] = [
    Column::words("year", YEAR),
    Column::words("onset", ONSET).optional(),
    Column::words("end", END).optional(),
    Column::numbers("days", DAYS, Range::at_least_zero("d")),
    Column::numbers("volume", VOLUME, Range::at_least_zero("km3")),
    Column::numbers("highest", HIGHEST, Range::at_least_zero("m3/s")).optional(),
    Column::words("day-of-highest", DAY_OF_HIGHEST).optional(),
];

/// Of the 183 days from June to November so many must have a value for a year to be one of the others.
const KNOWN: usize = 150;

/// What is known of the reverse flow of one year.
#[derive(Debug, Default)]
struct Year {
    days: Vec<(Date, f64)>,
    /// How many days from June to November have a value.
    n_wet: usize,
}

impl Year {
    fn volume(&self) -> f64 {
        self.days.iter().map(|(_, flow)| flow * A_DAY).sum::<f64>() + 0.0
    }

    fn highest(&self) -> Option<&(Date, f64)> {
        self.days.iter().reduce(|best, day| if day.1 > best.1 { day } else { best })
    }
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let flow = inputs.series("flow").ok_or(Fault::Missing { input: "flow" })?;
    must_be_one_a_day("flow", flow)?;
    let sign = if inputs.word("into-lake") == Some("negative") { -1.0 } else { 1.0 };
    let mut years: BTreeMap<i16, Year> = BTreeMap::new();
    for (time, flow) in flow.iter().filter(|(_, flow)| !flow.is_nan()) {
        let year = years.entry(time.year()).or_default();
        year.n_wet += usize::from((6..=11).contains(&time.month()));
        if sign * flow > 0.0 {
            year.days.push((time.date(), sign * flow));
        }
    }
    let newest = years.last_key_value().map(|(_, year)| year.volume());
    let n_others = years.len().saturating_sub(1);
    let others = || {
        let known = years.values().take(n_others).filter(|year| year.n_wet >= KNOWN);
        known.map(Year::volume)
    };
    Ok(Outcome::default()
        .with_some("newest-volume", newest)
        .with_some("least-volume", others().reduce(f64::min))
        .with_some("most-volume", others().reduce(f64::max))
        .with("years", table(&years))
        .warned(true, CARD.limits))
}

fn table(years: &BTreeMap<i16, Year>) -> Table {
    let words = |of: &dyn Fn(&Year) -> Option<Date>| {
        years.values().map(|year| of(year).map(|day| day.to_string()).unwrap_or_default()).collect()
    };
    #[expect(clippy::cast_precision_loss, reason = "days are few")]
    let days = years.values().map(|year| year.days.len() as f64).collect();
    let highest =
        years.values().map(|year| year.highest().map_or(f64::NAN, |(_, flow)| *flow)).collect();
    Table::default()
        .with_words("year", years.keys().map(ToString::to_string).collect())
        .with_words("onset", words(&|year| year.days.first().map(|(day, _)| *day)))
        .with_words("end", words(&|year| year.days.last().map(|(day, _)| *day)))
        .with_numbers("days", days)
        .with_numbers("volume", years.values().map(Year::volume).collect())
        .with_numbers("highest", highest)
        .with_words("day-of-highest", words(&|year| year.highest().map(|(day, _)| *day)))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use jiff::civil::date;
    use vocabulary::method::Value;

    use super::*;
    use crate::hydrology::daily::tests::from_day;

    fn of(flow: &[f64], sign: &str) -> Outcome {
        let inputs =
            Inputs::new().with("flow", from_day(date(2024, 12, 30), flow)).with("into-lake", sign);
        METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap()
    }

    /// pandas 3.1 on the three invented years of `data/examples/reverse-flow.csv`, as a reader of the definition would write it: of the days
    /// below zero of a calendar year `first_valid_index`, `last_valid_index`, `count`, `sum` and `idxmax`; then the same with every
    /// seventh day taken away.
    #[test]
    fn years_are_those_that_pandas_groups() {
        let example = include_str!("../../../../data/examples/reverse-flow.csv");
        let mut flow: Vec<f64> =
            example.lines().filter_map(|line| line.split_once(',')?.1.parse().ok()).collect();
        assert_eq!(flow.len(), 365 + 366 + 365);
        let check = |flow: &[f64], expected: [(&str, &str, f64, f64, f64, &str); 3]| {
            let inputs = Inputs::new()
                .with("flow", from_day(date(2023, 1, 1), flow))
                .with("into-lake", "negative");
            let outcome = METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap();
            let Some(Value::Table(years)) = outcome.get("years") else { panic!("no years") };
            for (n, (onset, end, days, volume, highest, when)) in expected.into_iter().enumerate() {
                assert_eq!(years.words("onset").unwrap()[n], onset);
                assert_eq!(years.words("end").unwrap()[n], end);
                assert_eq!(years.words("day-of-highest").unwrap()[n], when);
                let of = |name| years.numbers(name).unwrap()[n];
                assert!((of("days") - days).abs() < f64::EPSILON);
                assert!((of("volume") - volume).abs() < 1e-6);
                assert!((of("highest") - highest).abs() < 1e-9);
            }
            let of = |name| outcome.number(name).unwrap();
            assert!((of("most-volume") - expected[0].3).abs() < 1e-6);
            assert!((of("least-volume") - expected[1].3).abs() < 1e-6);
            assert!((of("newest-volume") - expected[2].3).abs() < 1e-6);
        };
        check(
            &flow,
            [
                ("2023-06-23", "2023-09-21", 91.0, 45.538_848, 9000.0, "2023-08-07"),
                ("2024-06-30", "2024-09-28", 91.0, 38.454_394, 7600.0, "2024-08-14"),
                ("2025-06-19", "2025-09-17", 91.0, 41.996_794, 8300.0, "2025-08-03"),
            ],
        );
        flow.iter_mut().step_by(7).for_each(|flow| *flow = f64::NAN);
        check(
            &flow,
            [
                ("2023-06-23", "2023-09-21", 78.0, 39.021_869, 9000.0, "2023-08-07"),
                ("2024-07-01", "2024-09-28", 78.0, 32.977_066, 7600.0, "2024-08-14"),
                ("2025-06-19", "2025-09-17", 78.0, 35.983_354, 8295.0, "2025-08-02"),
            ],
        );
    }

    /// By hand: 10,000 m³/s for a day are 0.864 km³.
    #[test]
    fn the_days_into_the_lake_are_summed_by_year() {
        let outcome = of(&[500.0, -10_000.0, -5000.0, f64::NAN, -10_000.0, 0.0, 800.0], "negative");
        let Some(Value::Table(years)) = outcome.get("years") else { panic!("no years") };
        assert_eq!(years.words("year").unwrap(), ["2024", "2025"]);
        assert_eq!(years.words("onset").unwrap(), ["2024-12-31", "2025-01-01"]);
        assert_eq!(years.words("end").unwrap(), ["2024-12-31", "2025-01-03"]);
        assert_eq!(years.words("day-of-highest").unwrap(), ["2024-12-31", "2025-01-03"]);
        let volumes = years.numbers("volume").unwrap();
        assert!((volumes[0] - 0.864).abs() < 1e-12 && (volumes[1] - 1.296).abs() < 1e-12);
        assert_eq!(outcome.number("least-volume"), None, "two days are no wet season");
    }

    /// Two whole years: 10,000 m³/s on 30 days of June, and on 20: 25.92 and 17.28 km³.
    #[test]
    fn the_newest_year_stands_beside_those_that_are_known() {
        let year = |days: std::ops::Range<usize>| {
            (0..365).map(move |n| if days.contains(&n) { -10_000.0 } else { 500.0 })
        };
        let flow: Vec<f64> =
            [0.0; 2].into_iter().chain(year(151..181)).chain(year(151..171)).collect();
        let outcome = of(&flow, "negative");
        let of = |name| outcome.number(name).unwrap();
        assert!(
            (of("least-volume") - 25.92).abs() < 1e-9 && (of("most-volume") - 25.92).abs() < 1e-9
        );
        assert!((of("newest-volume") - 17.28).abs() < 1e-9);
    }

    #[test]
    fn the_other_sign_is_the_other_direction_and_a_year_without_reversal_has_none() {
        let outcome = of(&[500.0, 600.0, 700.0], "negative");
        assert_eq!(outcome.number("newest-volume"), Some(0.0));
        let outcome = of(&[500.0, 600.0, 700.0], "positive");
        assert!(outcome.number("newest-volume").unwrap() > 0.0);
    }
}
