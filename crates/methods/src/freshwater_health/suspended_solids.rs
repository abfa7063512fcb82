//! Suspended solids in the Freshwater Health Index: does sediment stay within the range that each month had before?
//!
//! The lowest and highest value of each calendar month up to the last year of reference are its range; a later value that reaches or passes them
//! fails, with the excursion `low / value - 1` or `value / high - 1`. `F1` is the part of the stations that ever fail, `F3 = 100 nse / (nse + 1)` with the
//! mean excursion of all tests, and the score is `100 - sqrt(F1 F3)`.
//!
//! Source: Souter (2020), R package FHI, function `EV_TSS`, after Souter et al. (2020), Water 12:788.

use std::collections::BTreeSet;

use vocabulary::method::{
    Card, Chart, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Range, Said, Source, Table,
};

use super::{
    labels::SCORE,
    water_quality::{COLUMNS, SAMPLES},
};
use crate::{expected, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "fhi-suspended-solids",
    edition: "R package FHI",
    family: Family::FreshwaterHealth,
    title: Said {
        zh: "淡水健康指数：悬浮物（按月）",
        en: "Freshwater Health Index: suspended solids by month",
        km: "សន្ទស្សន៍សុខភាពទឹកសាប៖ វត្ថុរឹងអណ្តែតតាមខែ",
        lo: "ດັດຊະນີສຸຂະພາບນ້ຳຈືດ: ສານແຂວນລອຍລາຍເດືອນ",
        my: "ရေချိုကျန်းမာရေး ညွှန်းကိန်း– လအလိုက် ဆိုင်းငံ့အနည်",
        th: "ดัชนีสุขภาพน้ำจืด: ของแข็งแขวนลอยรายเดือน",
        vi: "Chỉ số sức khỏe nước ngọt: chất rắn lơ lửng theo tháng",
    },
    what: Said {
        zh: "泥沙没有好坏的限值：旱季清、雨季浑都是自然。因此以参考年份各月的最低与最高为范围，看之后的样品多少次、偏离多少；过清（被水库拦沙）与过浑都算。",
        en: "There is no good limit for sediment: by nature it is little in the dry and much in the wet season. So the lowest and highest of each month in the years of reference are its range, and later samples are asked how often and how far they leave it; too clear, as below a reservoir, counts like too muddy.",
        km: "គ្មានកម្រិតល្អសម្រាប់ដីល្បាប់ទេ៖ ធម្មជាតិតិចនៅរដូវប្រាំង ច្រើននៅរដូវវស្សា។ ដូច្នេះតម្លៃទាប និងខ្ពស់បំផុតនៃខែនីមួយៗក្នុងឆ្នាំយោងជាជួរ ហើយសំណាកក្រោយពិនិត្យថាចេញញឹកញាប់ និងឆ្ងាយប៉ុណ្ណា។",
        lo: "ບໍ່ມີຂອບເຂດດີສຳລັບຕະກອນ: ຕາມທຳມະຊາດໜ້ອຍໃນລະດູແລ້ງ ຫຼາຍໃນລະດູຝົນ. ດັ່ງນັ້ນຄ່າຕ່ຳສຸດ ແລະ ສູງສຸດຂອງແຕ່ລະເດືອນໃນປີອ້າງອີງແມ່ນຊ່ວງ ແລະ ຕົວຢ່າງຕໍ່ມາຖືກກວດວ່າອອກເລື້ອຍ ແລະ ໄກປານໃດ.",
        my: "နုန်းအတွက် ကောင်းသောကန့်သတ်ချက် မရှိပါ– သဘာဝအရ နွေတွင်နည်း၍ မိုးတွင်များသည်။ ထို့ကြောင့် ရည်ညွှန်းနှစ်များ၏ လတိုင်း အနိမ့်အမြင့်ကို အပိုင်းအခြားယူပြီး နောက်ပိုင်းနမူနာများ မည်မျှမကြာခဏ၊ မည်မျှဝေးဝေး ကျော်သည်ကို ကြည့်သည်။",
        th: "ตะกอนไม่มีเกณฑ์ที่ดี: ตามธรรมชาติน้อยในฤดูแล้งและมากในฤดูฝน จึงใช้ค่าต่ำสุดและสูงสุดของแต่ละเดือนในปีอ้างอิงเป็นช่วง แล้วดูว่าตัวอย่างต่อมาออกนอกช่วงบ่อยและไกลเพียงใด ใสเกินไปใต้อ่างเก็บน้ำก็นับเท่ากับขุ่นเกินไป",
        vi: "Phù sa không có giới hạn tốt: tự nhiên ít vào mùa khô, nhiều vào mùa mưa. Vì vậy giá trị thấp nhất và cao nhất của từng tháng trong các năm tham chiếu là khoảng của nó, và các mẫu sau được xét vượt ra bao nhiêu lần, bao xa; quá trong dưới hồ chứa cũng tính như quá đục.",
    },
    limits: Said {
        zh: "参考年份应在河流被改变之前，年数越少范围越窄。参考年份没有的月份不检验。",
        en: "The years of reference must lie before the river was changed; the fewer, the narrower the range. Months without one are not tested.",
        km: "ឆ្នាំយោងត្រូវមុនទន្លេប្រែប្រួល; កាន់តែតិច ជួរកាន់តែចង្អៀត។ ខែគ្មានយោងមិនសាកល្បងទេ។",
        lo: "ປີອ້າງອີງຕ້ອງກ່ອນແມ່ນ້ຳຖືກປ່ຽນ; ຍິ່ງໜ້ອຍ ຊ່ວງຍິ່ງແຄບ. ເດືອນທີ່ບໍ່ມີອ້າງອີງບໍ່ທົດສອບ.",
        my: "ရည်ညွှန်းနှစ်များသည် မြစ်မပြောင်းမီက ဖြစ်ရမည်။ နှစ်နည်းလေ အပိုင်းအခြားကျဉ်းလေ။ ရည်ညွှန်းမရှိသောလကို မစစ်ပါ။",
        th: "ปีอ้างอิงต้องอยู่ก่อนแม่น้ำถูกเปลี่ยน ยิ่งน้อยช่วงยิ่งแคบ เดือนที่ไม่มีอ้างอิงไม่ทดสอบ",
        vi: "Các năm tham chiếu phải trước khi sông bị thay đổi; càng ít thì khoảng càng hẹp. Tháng không có tham chiếu thì không xét.",
    },
    formula: r"S = 100 - \sqrt{F_1 F_3}, \quad F_3 = 100 \frac{\mathrm{nse}}{\mathrm{nse} + 1}",
    sources: &[Source {
        citation: "Souter, N. J. (2020), R package FHI; Souter, N. J. et al. (2020), Using the Freshwater Health Index to assess hydropower development scenarios in the Sesan, Srepok and Sekong river basin, Water 12(3):788",
        place: "function EV_TSS",
        year: 2020,
        url: "https://doi.org/10.3390/w12030788",
    }],
    inputs: &[
        Input::needed("samples", SAMPLES, Form::Table(&COLUMNS, 2)),
        Input::needed("last-reference-year", LAST, Form::Number(Range::new("a", 1900.0, 2200.0))),
    ],
    outputs: &[
        SCORE,
        Output::new("f1", Said::everywhere("F1"), Form::Number(Range::new("%", 0.0, 100.0))),
        Output::new("f2", Said::everywhere("F2"), Form::Number(Range::new("%", 0.0, 100.0))),
        Output::new("f3", Said::everywhere("F3"), Form::Number(Range::new("%", 0.0, 100.0))),
        Output::new("months", MONTHS, Form::Table(&MONTH_COLUMNS, 0)),
    ],
    charts: &[Chart::Line {
        output: "months",
        across: "month",
        up: "highest",
        band: Some(("lowest", "highest")),
        scale: vocabulary::method::Scale::Even,
    }],
    examples: &[Example {
        id: "invented",
        title: words::INVENTED,
        source: "Invented numbers in the columns of the Mekong River Commission's water quality network",
        inputs: "Name,Year,Month_1,TSS_mgL\nUpper,2006,8,120\nUpper,2007,8,180\nUpper,2006,2,9\nUpper,2007,2,14\nLower,2006,8,150\nUpper,2012,8,60\nLower,2012,8,160\nLower,2012,2,22\n",
        typed: &[("last-reference-year", "2008")],
    }],
};

const LAST: Said = Said {
    zh: "参考时段的最后一年",
    en: "Last year of reference",
    km: "ឆ្នាំយោងចុងក្រោយ",
    lo: "ປີອ້າງອີງສຸດທ້າຍ",
    my: "နောက်ဆုံး ရည်ညွှန်းနှစ်",
    th: "ปีอ้างอิงสุดท้าย",
    vi: "Năm tham chiếu cuối",
};
const MONTHS: Said = Said {
    zh: "各月的范围",
    en: "Ranges of the months",
    km: "ជួរនៃខែ",
    lo: "ຊ່ວງຂອງເດືອນ",
    my: "လများ၏ အပိုင်းအခြား",
    th: "ช่วงของแต่ละเดือน",
    vi: "Khoảng của các tháng",
};
const MONTH: Said =
    Said {
        zh: "月", en: "Month", km: "ខែ", lo: "ເດືອນ", my: "လ", th: "เดือน", vi: "Tháng"
    };
const LOWEST: Said = Said::of(["最低", "Lowest", "ទាបបំផុត", "ຕ່ຳສຸດ", "အနိမ့်ဆုံး", "ต่ำสุด", "Thấp nhất"]);
const HIGHEST: Said = Said::of(["最高", "Highest", "ខ្ពស់បំផុត", "ສູງສຸດ", "အမြင့်ဆုံး", "สูงสุด", "Cao nhất"]);
const MONTH_COLUMNS: [Column; 5] = [
    Column::numbers("month", MONTH, Range::new("1", 1.0, 12.0)),
    Column::numbers("lowest", LOWEST, Range::at_least_zero("mg/L")),
    Column::numbers("highest", HIGHEST, Range::at_least_zero("mg/L")),
    Column::numbers("tests", words::N_TESTS, Range::at_least_zero("1")),
    Column::numbers("failed", words::N_FAILED, Range::at_least_zero("1")),
];

/// A calendar month: its range before, and how later samples fared.
#[derive(Debug, Clone, Copy)]
struct Month {
    lowest: f64,
    highest: f64,
    tests: f64,
    failed: f64,
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let samples = inputs.table("samples").ok_or(Fault::Missing { input: "samples" })?;
    let last = inputs
        .number("last-reference-year")
        .ok_or(Fault::Missing { input: "last-reference-year" })?;
    let rows = rows(samples)?;
    let mut months =
        [Month { lowest: f64::INFINITY, highest: f64::NEG_INFINITY, tests: 0.0, failed: 0.0 }; 12];
    for (_, _, month, value) in rows.iter().filter(|(_, year, ..)| *year <= last) {
        months[*month].lowest = months[*month].lowest.min(*value);
        months[*month].highest = months[*month].highest.max(*value);
    }
    let (mut stations, mut failing, mut excursions) = (BTreeSet::new(), BTreeSet::new(), 0.0);
    for (station, _, month, value) in rows.iter().filter(|(_, year, ..)| *year > last) {
        let month = &mut months[*month];
        if month.lowest > month.highest {
            continue;
        }
        stations.insert(*station);
        month.tests += 1.0;
        let excursion = if *value <= month.lowest {
            (month.lowest / value.max(LEAST) - 1.0).max(0.0)
        } else if *value >= month.highest {
            (value / month.highest.max(LEAST) - 1.0).max(0.0)
        } else {
            continue;
        };
        month.failed += 1.0;
        failing.insert(*station);
        excursions += excursion;
    }
    let n_tests: f64 = months.iter().map(|month| month.tests).sum();
    if n_tests <= 0.0 {
        return Err(Fault::Lacking {
            input: "samples",
            row: None,
            expected: &expected::A_VALUE_AFTER_THE_REFERENCE,
        });
    }
    #[expect(clippy::cast_precision_loss, reason = "stations are few")]
    let f1 = 100.0 * failing.len() as f64 / stations.len() as f64;
    let f2 = 100.0 * months.iter().map(|month| month.failed).sum::<f64>() / n_tests;
    let nse = excursions / n_tests;
    let f3 = 100.0 * nse / (nse + 1.0);
    Ok(Outcome::default()
        .with("score", 100.0 - (f1 * f3).sqrt())
        .with("f1", f1)
        .with("f2", f2)
        .with("f3", f3)
        .with("months", table(&months)))
}

/// What a value of zero is taken for in a ratio, as FHI-Toolbox takes it.
const LEAST: f64 = 1e-5;

/// Station, year, month (0 to 11) and value of every sample that has one.
fn rows(samples: &Table) -> Result<Vec<(&str, f64, usize, f64)>, Fault> {
    let no_column = |column| Fault::NoColumn { input: "samples", column };
    let names = samples.words("Name").ok_or(no_column("Name"))?;
    let years = samples.numbers("Year").ok_or(no_column("Year"))?;
    let months = samples.numbers("Month_1").ok_or(no_column("Month_1"))?;
    let values = samples.numbers("TSS_mgL").ok_or(no_column("TSS_mgL"))?;
    let mut rows = Vec::new();
    for (row, value) in values.iter().enumerate().filter(|(_, value)| !value.is_nan()) {
        let month = (1..=12_u8).position(|month| f64::from(month).total_cmp(&months[row]).is_eq());
        match month {
            Some(month) if !years[row].is_nan() => {
                rows.push((names[row].as_str(), years[row], month, *value));
            }
            _ => {
                return Err(Fault::Unfit {
                    input: "samples",
                    row: Some(row + 1),
                    found: format!("{}, {}", shown(years[row]), shown(months[row])),
                    expected: &expected::A_YEAR_AND_A_MONTH,
                });
            }
        }
    }
    Ok(rows)
}

/// A number; nothing of one that is not there.
fn shown(number: f64) -> String {
    if number.is_nan() { String::new() } else { number.to_string() }
}

fn table(months: &[Month; 12]) -> Table {
    let known: Vec<(f64, &Month)> = (1..=12)
        .map(f64::from)
        .zip(months)
        .filter(|(_, month)| month.lowest <= month.highest)
        .collect();
    let numbers = |of: fn(&Month) -> f64| known.iter().map(|(_, month)| of(month)).collect();
    Table::default()
        .with_numbers("month", known.iter().map(|(n, _)| *n).collect())
        .with_numbers("lowest", numbers(|month| month.lowest))
        .with_numbers("highest", numbers(|month| month.highest))
        .with_numbers("tests", numbers(|month| month.tests))
        .with_numbers("failed", numbers(|month| month.failed))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;

    fn of(rows: &[(&str, f64, f64, f64)]) -> Result<Outcome, Vec<Fault>> {
        let table = Table::default()
            .with_words("Name", rows.iter().map(|row| row.0.to_owned()).collect())
            .with_numbers("Year", rows.iter().map(|row| row.1).collect())
            .with_numbers("Month_1", rows.iter().map(|row| row.2).collect())
            .with_numbers("TSS_mgL", rows.iter().map(|row| row.3).collect());
        let inputs = Inputs::new().with("samples", table).with("last-reference-year", 2008.0);
        METHOD.apply(&inputs, &|_| ControlFlow::Continue(()))
    }

    /// By hand: August ranges from 100 to 200; of two stations one fails with 50 (excursion 1) in one of four tests: F1 50, nse 1/4, F3 20,
    /// 100 - sqrt(1000).
    #[test]
    fn too_little_sediment_fails_like_too_much() {
        let outcome = of(&[
            ("a", 2006.0, 8.0, 100.0),
            ("b", 2007.0, 8.0, 200.0),
            ("a", 2010.0, 8.0, 50.0),
            ("a", 2011.0, 8.0, 150.0),
            ("b", 2010.0, 8.0, 120.0),
            ("b", 2011.0, 8.0, 199.0),
            ("b", 2011.0, 9.0, 1e6),
        ])
        .unwrap();
        for (name, expected) in
            [("f1", 50.0), ("f2", 25.0), ("f3", 20.0), ("score", 100.0 - 1000.0_f64.sqrt())]
        {
            assert!((outcome.number(name).unwrap() - expected).abs() < 1e-12, "{name}");
        }
    }

    /// A value of zero where zero was the lowest before fails by nothing: F1 100, F3 0.
    #[test]
    fn zero_where_zero_was_before_is_no_excursion() {
        let outcome =
            of(&[("a", 2006.0, 8.0, 0.0), ("a", 2007.0, 8.0, 100.0), ("a", 2012.0, 8.0, 0.0)])
                .unwrap();
        assert!((outcome.number("score").unwrap() - 100.0).abs() < 1e-12);
        assert!(outcome.number("f3").unwrap().abs() < 1e-12);
    }

    #[test]
    fn no_later_sample_and_an_odd_month_are_refused() {
        let refused = of(&[("a", 2006.0, 8.0, 100.0), ("a", 2010.0, 9.0, 100.0)]).unwrap_err();
        assert!(matches!(&refused[..], [Fault::Lacking { row: None, .. }]));
        let refused = of(&[("a", 2006.0, 8.0, 100.0), ("a", 2010.0, 8.5, 100.0)]).unwrap_err();
        assert!(matches!(&refused[..], [Fault::Unfit { row: Some(2), .. }]));
    }
}
