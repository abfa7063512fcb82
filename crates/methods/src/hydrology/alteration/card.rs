//! The card of the method, and its computation.

use std::ops::Range;

use jiff::civil::Date;
use vocabulary::method::{
    Card, Choice, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Range as Limits, Said, Series, Source, Table,
};

use super::{
    labels::MEASURES,
    year::{self, Centre, DAYS_OF_YEAR, N, Thresholds},
};
use crate::{
    count::count,
    expected,
    hydrology::daily::{must_be_one_a_day, whole_years},
    words,
};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "hydrologic-alteration",
    edition: "IHA 7.1",
    family: Family::Hydrology,
    title: Said {
        zh: "水文变化指标（IHA，33项）",
        en: "Indicators of Hydrologic Alteration (IHA)",
        km: "សូចនាករនៃការប្រែប្រួលជលសាស្ត្រ (IHA)",
        lo: "ຕົວຊີ້ວັດການປ່ຽນແປງທາງອຸທົກກະສາດ (IHA)",
        my: "ဇလဗေဒ ပြောင်းလဲမှု ညွှန်ပြချက်များ (IHA)",
        th: "ตัวชี้วัดการเปลี่ยนแปลงทางอุทกวิทยา (IHA)",
        vi: "Các chỉ số biến đổi thủy văn (IHA)",
    },
    what: Said {
        zh: "用对水生生物要紧的33项指标描述一条河的一年：各月水量，1至90日的最低与最高，出现的日期，高低流脉冲的次数与历时，涨落的快慢与转换；并比较某一变化（如建坝）前后的年份。",
        en: "Describes a river's year by 33 measures that matter to what lives in it: the water of each month, the lowest and highest over 1 to 90 days, their dates, how often and how long water is low or high, and how fast and often it turns. Years before and after a change, such as a dam, are compared.",
        km: "ពិពណ៌នាឆ្នាំមួយរបស់ទន្លេដោយរង្វាស់ 33 ដែលសំខាន់ចំពោះជីវិតក្នុងទឹក៖ ទឹកប្រចាំខែ កម្រិតទាប និងខ្ពស់បំផុតក្នុង 1 ដល់ 90 ថ្ងៃ កាលបរិច្ឆេទ រលកទាប និងខ្ពស់ និងល្បឿនឡើងចុះ ហើយប្រៀបធៀបឆ្នាំមុន និងក្រោយការប្រែប្រួល ដូចជាទំនប់។",
        lo: "ອະທິບາຍປີໜຶ່ງຂອງແມ່ນ້ຳດ້ວຍ 33 ຕົວຊີ້ວັດທີ່ສຳຄັນຕໍ່ສິ່ງມີຊີວິດ: ນ້ຳແຕ່ລະເດືອນ, ຕ່ຳສຸດ ແລະ ສູງສຸດໃນ 1 ຫາ 90 ມື້, ວັນທີ, ຊ່ວງນ້ຳຕ່ຳ ແລະ ສູງ, ຄວາມໄວຂຶ້ນລົງ; ແລະ ທຽບປີກ່ອນກັບຫຼັງການປ່ຽນແປງ ເຊັ່ນ ເຂື່ອນ.",
        my: "ရေထဲရှိ သက်ရှိများအတွက် အရေးကြီးသော အတိုင်းအတာ ၃၃ ခုဖြင့် မြစ်၏ တစ်နှစ်ကို ဖော်ပြသည်– လစဉ်ရေ၊ ၁ မှ ၉၀ ရက် အနိမ့်အမြင့်၊ ရက်စွဲ၊ ရေနည်းရေများကာလ၊ အတက်အကျ နှုန်း။ ဆည်ကဲ့သို့ ပြောင်းလဲမှု မတိုင်မီနှင့် ပြီးနောက် နှစ်များကို နှိုင်းယှဉ်သည်။",
        th: "บรรยายหนึ่งปีของแม่น้ำด้วย 33 ตัวชี้วัดที่สำคัญต่อสิ่งมีชีวิต: น้ำแต่ละเดือน ต่ำสุดและสูงสุดใน 1 ถึง 90 วัน วันที่เกิด จำนวนและความยาวของช่วงน้ำต่ำและสูง ความเร็วขึ้นลง และเทียบปีก่อนกับหลังการเปลี่ยนแปลง เช่น เขื่อน",
        vi: "Mô tả một năm của sông bằng 33 số đo quan trọng với sinh vật: nước từng tháng, thấp nhất và cao nhất trong 1 đến 90 ngày, ngày xảy ra, số đợt và thời gian nước thấp, nước cao, tốc độ lên xuống; so sánh các năm trước và sau một thay đổi như đập.",
    },
    limits: Said {
        zh: "只用日值齐全的年份；变化前后各宜有20年以上。差别不说明原因：气候与人类活动都会改变河流。",
        en: "Only years with a value for every day count; twenty years or more before and after are advised. A difference does not tell its cause: climate changes rivers, too.",
        km: "រាប់តែឆ្នាំដែលមានតម្លៃគ្រប់ថ្ងៃ។ គួរមាន 20 ឆ្នាំមុននិងក្រោយ។ ភាពខុសគ្នាមិនប្រាប់មូលហេតុទេ៖ អាកាសធាតុក៏ប្តូរទន្លេដែរ។",
        lo: "ນັບສະເພາະປີທີ່ມີຄ່າຄົບທຸກມື້; ຄວນມີ 20 ປີຂຶ້ນໄປກ່ອນ ແລະ ຫຼັງ. ຄວາມຕ່າງບໍ່ບອກສາເຫດ: ອາກາດກໍປ່ຽນແມ່ນ້ຳ.",
        my: "နေ့တိုင်း တန်ဖိုးရှိသောနှစ်များသာ ရေတွက်သည်။ မတိုင်မီနှင့် ပြီးနောက် နှစ် ၂၀ စီ သင့်သည်။ ကွာခြားချက်သည် အကြောင်းရင်းကို မပြောပါ– ရာသီဥတုကလည်း မြစ်ကို ပြောင်းသည်။",
        th: "นับเฉพาะปีที่มีค่าครบทุกวัน ควรมี 20 ปีขึ้นไปก่อนและหลัง ความต่างไม่บอกสาเหตุ ภูมิอากาศก็เปลี่ยนแม่น้ำได้",
        vi: "Chỉ tính năm có đủ giá trị mọi ngày; nên có từ 20 năm trước và sau. Khác biệt không nói lên nguyên nhân: khí hậu cũng làm thay đổi sông.",
    },
    formula: r"\mathrm{BFI} = \frac{\min \bar q_{7}}{\bar q}",
    sources: &[
        Source {
            citation: "Richter, B. D., Baumgartner, J. V., Powell, J. & Braun, D. P. (1996), A method for assessing hydrologic alteration within ecosystems, Conservation Biology 10(4):1163–1174",
            place: "Table 1",
            year: 1996,
            url: "https://doi.org/10.1046/j.1523-1739.1996.10041163.x",
        },
        Source {
            citation: "The Nature Conservancy (2009), Indicators of Hydrologic Alteration, Version 7.1, User's Manual",
            place: "Table 1, parameters of IHA",
            year: 2009,
            url: "https://www.conservationgateway.org/Files/Pages/indicators-hydrologic-altaspx47.aspx",
        },
    ],
    inputs: &[
        Input::needed("flow", FLOW, Form::Series(Limits::any("1"), 365)),
        Input::optional("change", CHANGE, Form::Date),
        Input::optional("year-begins", BEGINS, Form::Number(Limits::new("1", 1.0, 12.0))),
        Input::optional("centre", CENTRE, Form::Choice(&CENTRES)),
    ],
    outputs: &[
        Output::new("years-before", YEARS_BEFORE, Form::Number(Limits::at_least_zero("1"))),
        Output::new("years-after", YEARS_AFTER, Form::Number(Limits::at_least_zero("1"))),
        Output::new("low-threshold", LOW, Form::Number(Limits::any("1"))),
        Output::new("high-threshold", HIGH, Form::Number(Limits::any("1"))),
        Output::new("measures", MEASURES_SAID, Form::Table(&COLUMNS, 0)),
    ],
    charts: &[],
    examples: &[Example {
        id: "prek-kdam",
        title: Said {
            zh: "洞里萨河普雷克丹站水位：1961–1964年与2014–2017年",
            en: "The Tonle Sap at Prek Kdam, stage: 1961–1964 and 2014–2017",
            km: "ទន្លេសាបនៅព្រែកក្តាម កម្ពស់ទឹក៖ 1961–1964 និង 2014–2017",
            lo: "ທະເລສາບຢູ່ເປຣັກກະດາມ ລະດັບນ້ຳ: 1961–1964 ແລະ 2014–2017",
            my: "ပရက်ကဒမ်ရှိ တုံလေဆပ် ရေမှတ်– ၁၉၆၁–၁၉၆၄ နှင့် ၂၀၁၄–၂၀၁၇",
            th: "โตนเลสาบที่เปรกกดาม ระดับน้ำ: 2504–2507 และ 2557–2560",
            vi: "Tonle Sap tại Prek Kdam, mực nước: 1961–1964 và 2014–2017",
        },
        source: "Mekong River Commission, daily stage at Prek Kdam (020102), as published by N. Souter in the R package FHI (CC0)",
        inputs: include_str!("../../../../../data/examples/prek-kdam-days.csv"),
        typed: &[("change", "2000-01-01")],
    }],
};

const FLOW: Said = Said {
    zh: "逐日流量或水位",
    en: "Daily flow or stage",
    km: "លំហូរ ឬកម្ពស់ទឹកប្រចាំថ្ងៃ",
    lo: "ກະແສ ຫຼື ລະດັບນ້ຳລາຍວັນ",
    my: "နေ့စဉ် စီးဆင်းမှု သို့မဟုတ် ရေမှတ်",
    th: "การไหลหรือระดับน้ำรายวัน",
    vi: "Lưu lượng hoặc mực nước ngày",
};
const CHANGE: Said = Said {
    zh: "变化之日（不给则全部年份合算）",
    en: "Day of the change (without it all years are one)",
    km: "ថ្ងៃនៃការប្រែប្រួល (បើគ្មាន ឆ្នាំទាំងអស់រួមគ្នា)",
    lo: "ມື້ຂອງການປ່ຽນແປງ (ຖ້າບໍ່ມີ ທຸກປີລວມກັນ)",
    my: "ပြောင်းလဲသည့်ရက် (မပေးလျှင် နှစ်အားလုံးပေါင်း)",
    th: "วันที่เปลี่ยนแปลง (ถ้าไม่ให้ รวมทุกปี)",
    vi: "Ngày thay đổi (không có thì gộp mọi năm)",
};
const BEGINS: Said = Said {
    zh: "水文年起始月（默认1月）",
    en: "Month in which years begin (1 if not given)",
    km: "ខែដែលឆ្នាំចាប់ផ្តើម (លំនាំដើម 1)",
    lo: "ເດືອນທີ່ປີເລີ່ມ (ຖ້າບໍ່ໃຫ້ແມ່ນ 1)",
    my: "နှစ်စသည့်လ (မပေးလျှင် ၁)",
    th: "เดือนที่ปีเริ่ม (ถ้าไม่ให้คือ 1)",
    vi: "Tháng bắt đầu năm (mặc định 1)",
};
const CENTRE: Said = Said {
    zh: "取平均或中位数（默认平均）",
    en: "Mean or median (mean if not given)",
    km: "មធ្យម ឬមេដ្យាន (លំនាំដើម មធ្យម)",
    lo: "ຄ່າສະເລ່ຍ ຫຼື ຄ່າກາງ (ຖ້າບໍ່ໃຫ້ແມ່ນສະເລ່ຍ)",
    my: "ပျမ်းမျှ သို့မဟုတ် အလယ်ကိန်း (မပေးလျှင် ပျမ်းမျှ)",
    th: "ค่าเฉลี่ยหรือมัธยฐาน (ถ้าไม่ให้คือค่าเฉลี่ย)",
    vi: "Trung bình hay trung vị (mặc định trung bình)",
};
const CENTRES: [Choice; 2] = [
    Choice {
        code: "mean",
        label: Said::of(["平均", "Mean", "មធ្យម", "ສະເລ່ຍ", "ပျမ်းမျှ", "ค่าเฉลี่ย", "Trung bình"]),
        colour: "",
    },
    Choice {
        code: "median",
        label: Said::of(["中位数", "Median", "មេដ្យាន", "ຄ່າກາງ", "အလယ်ကိန်း", "มัธยฐาน", "Trung vị"]),
        colour: "",
    },
];
const YEARS_BEFORE: Said = Said {
    zh: "变化前的完整年数",
    en: "Whole years before",
    km: "ឆ្នាំពេញមុន",
    lo: "ປີເຕັມກ່ອນ",
    my: "မတိုင်မီ နှစ်ပြည့်အရေအတွက်",
    th: "จำนวนปีเต็มก่อน",
    vi: "Số năm đủ trước",
};
const YEARS_AFTER: Said = Said {
    zh: "变化后的完整年数",
    en: "Whole years after",
    km: "ឆ្នាំពេញក្រោយ",
    lo: "ປີເຕັມຫຼັງ",
    my: "ပြီးနောက် နှစ်ပြည့်အရေအတွက်",
    th: "จำนวนปีเต็มหลัง",
    vi: "Số năm đủ sau",
};
const LOW: Said = Said {
    zh: "低流界限（第25百分位）",
    en: "Low water begins at (25th percentile)",
    km: "កម្រិតទឹកទាប (ភាគរយទី 25)",
    lo: "ຂອບເຂດນ້ຳຕ່ຳ (ເປີເຊັນໄທ 25)",
    my: "ရေနည်း အကန့်အသတ် (၂၅ ရာခိုင်မှတ်)",
    th: "เกณฑ์น้ำต่ำ (เปอร์เซ็นไทล์ที่ 25)",
    vi: "Ngưỡng nước thấp (phân vị 25)",
};
const HIGH: Said = Said {
    zh: "高流界限（第75百分位）",
    en: "High water begins at (75th percentile)",
    km: "កម្រិតទឹកខ្ពស់ (ភាគរយទី 75)",
    lo: "ຂອບເຂດນ້ຳສູງ (ເປີເຊັນໄທ 75)",
    my: "ရေများ အကန့်အသတ် (၇၅ ရာခိုင်မှတ်)",
    th: "เกณฑ์น้ำสูง (เปอร์เซ็นไทล์ที่ 75)",
    vi: "Ngưỡng nước cao (phân vị 75)",
};
const MEASURES_SAID: Said = Said {
    zh: "33项指标",
    en: "The 33 measures",
    km: "រង្វាស់ 33",
    lo: "33 ຕົວຊີ້ວັດ",
    my: "အတိုင်းအတာ ၃၃ ခု",
    th: "33 ตัวชี้วัด",
    vi: "33 số đo",
};
const BEFORE: Said = Said::of(["变化前", "Before", "មុន", "ກ່ອນ", "မတိုင်မီ", "ก่อน", "Trước"]);
const AFTER: Said = Said::of(["变化后", "After", "ក្រោយ", "ຫຼັງ", "ပြီးနောက်", "หลัง", "Sau"]);
const DIFFERENCE: Said = Said {
    zh: "差值（日期为天数）",
    en: "Difference (of dates: days)",
    km: "ភាពខុសគ្នា (កាលបរិច្ឆេទ៖ ថ្ងៃ)",
    lo: "ຄວາມຕ່າງ (ວັນທີ: ມື້)",
    my: "ကွာခြားချက် (ရက်စွဲ– ရက်)",
    th: "ความต่าง (วันที่: วัน)",
    vi: "Chênh lệch (ngày: số ngày)",
};
const PERCENT: Said = Said {
    zh: "相对变化",
    en: "Relative change",
    km: "ការប្រែប្រួលធៀប",
    lo: "ການປ່ຽນແປງທຽບ",
    my: "နှိုင်းရ ပြောင်းလဲမှု",
    th: "การเปลี่ยนแปลงสัมพัทธ์",
    vi: "Thay đổi tương đối",
};
const COLUMNS: [Column; 5] = [
    Column::words("measure", words::INDICATOR).of(&MEASURES),
    Column::numbers("before", BEFORE, Limits::any("1")).optional(),
    Column::numbers("after", AFTER, Limits::any("1")).optional(),
    Column::numbers("difference", DIFFERENCE, Limits::any("1")).optional(),
    Column::numbers("percent", PERCENT, Limits::any("%")).optional(),
];
/// What a short record before or after is said about.
const ADVISED: usize = 20;

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let flow = inputs.series("flow").ok_or(Fault::Missing { input: "flow" })?;
    must_be_one_a_day("flow", flow)?;
    let begins = first_month(inputs)?;
    let centre =
        if inputs.word("centre") == Some("median") { Centre::Median } else { Centre::Mean };
    let years = whole_years(flow, begins);
    let (before, after) = split(flow, years, inputs.date("change"));
    if before.is_empty() || (after.is_empty() && inputs.date("change").is_some()) {
        return Err(Fault::Unfit {
            input: "flow",
            row: None,
            found: format!("{}, {}", before.len(), after.len()),
            expected: &expected::A_YEAR_BEFORE_AND_AFTER,
        });
    }
    let known: Vec<f64> =
        before.iter().flat_map(|year| flow.values()[year.clone()].iter().copied()).collect();
    let thresholds =
        Thresholds { low: year::percentile(&known, 0.25), high: year::percentile(&known, 0.75) };
    let of = |years: &[Range<usize>]| {
        year::join(&year::measures(flow, years, thresholds, centre), centre)
    };
    let first = of(&before);
    let second = if after.is_empty() { [f64::NAN; N] } else { of(&after) };
    let is_short = before.len() < ADVISED || (!after.is_empty() && after.len() < ADVISED);
    Ok(Outcome::default()
        .with("years-before", count(before.len()))
        .with("years-after", count(after.len()))
        .with("low-threshold", thresholds.low)
        .with("high-threshold", thresholds.high)
        .with("measures", table(&first, &second))
        .warned(is_short, CARD.limits))
}

/// The month in which years begin.
fn first_month(inputs: &Inputs) -> Result<i8, Fault> {
    let month = inputs.number("year-begins").unwrap_or(1.0);
    (1..=12_i8).find(|known| f64::from(*known).total_cmp(&month).is_eq()).ok_or(Fault::Unfit {
        input: "year-begins",
        row: None,
        found: month.to_string(),
        expected: &expected::A_MONTH_BY_NUMBER,
    })
}

/// Years that end before the change, and those that begin with it or later; all are before if there is none.
fn split(
    flow: &Series,
    years: Vec<Range<usize>>,
    change: Option<Date>,
) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let Some(change) = change else { return (years, Vec::new()) };
    let day = |n: usize| flow.times()[n].date();
    let (before, rest): (Vec<_>, Vec<_>) =
        years.into_iter().partition(|year| day(year.end - 1) < change);
    (before, rest.into_iter().filter(|year| day(year.start) >= change).collect())
}

fn table(before: &[f64; N], after: &[f64; N]) -> Table {
    let difference: Vec<f64> = (0..N)
        .map(|n| {
            if DAYS_OF_YEAR.contains(&n) {
                year::days_later(before[n], after[n])
            } else {
                after[n] - before[n]
            }
        })
        .collect();
    let percent = (0..N)
        .map(|n| {
            let has_none = DAYS_OF_YEAR.contains(&n) || before[n].abs() <= 0.0;
            if has_none { f64::NAN } else { 100.0 * difference[n] / before[n].abs() }
        })
        .collect();
    Table::default()
        .with_words("measure", MEASURES.iter().map(|measure| measure.code.to_owned()).collect())
        .with_numbers("before", before.to_vec())
        .with_numbers("after", after.to_vec())
        .with_numbers("difference", difference)
        .with_numbers("percent", percent)
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use jiff::civil::{DateTime, date};
    use proptest::prelude::*;
    use vocabulary::method::Value;

    use super::*;
    use crate::hydrology::daily::tests::from_day;

    fn of(inputs: &Inputs) -> Result<Outcome, Vec<Fault>> {
        METHOD.apply(inputs, &|_| ControlFlow::Continue(()))
    }

    fn column(outcome: &Outcome, name: &str) -> Vec<f64> {
        match outcome.get("measures") {
            Some(Value::Table(table)) => table.numbers(name).unwrap().to_vec(),
            _ => panic!("no measures"),
        }
    }

    /// The daily stage at Prek Kdam of the shared data; none, and said so, where the folder is missing.
    fn prek_kdam() -> Option<Series> {
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../../shared/data/water/prek_kdam_stage_daily_1960_2018.csv");
        #[expect(clippy::disallowed_methods, reason = "a test reads shared data")]
        let Ok(text) = std::fs::read_to_string(file) else {
            #[expect(clippy::print_stderr, reason = "says that it was left out")]
            {
                eprintln!("left out: ../shared/data/water is missing");
            }
            return None;
        };
        let mut pairs: Vec<(DateTime, f64)> = Vec::new();
        for line in text.lines().skip(1) {
            let (day, stage) = line.split_once(',').unwrap();
            let day: Date = day.replace(['"'], "").replace('/', "-").parse().unwrap();
            pairs.push((day.at(0, 0, 0, 0), stage.parse().unwrap_or(f64::NAN)));
        }
        Some(Series::new(pairs).unwrap())
    }

    /// R 4.2 with mkoohafkan/flowregime, `IHA` of 1961–1990 and 1991–2017 with the quartiles (type 6) of the first, once with means
    /// and once with medians. Three of its habits were set aside: it leaves out the first change of every year, counts low pulses of one
    /// day not at all, and takes the length of pulses in a year without any as 0.
    #[test]
    fn another_program_says_the_same_of_57_years_at_prek_kdam() {
        let Some(stage) = prek_kdam() else { return };
        let begin = date(1961, 1, 1).at(0, 0, 0, 0);
        let end = date(2018, 1, 1).at(0, 0, 0, 0);
        let stage =
            Series::new(stage.iter().filter(|(day, _)| *day >= begin && *day < end).collect())
                .unwrap();
        for (centre, before, after) in [
            ("mean", BY_R.mean_before, BY_R.mean_after),
            ("median", BY_R.median_before, BY_R.median_after),
        ] {
            let inputs = Inputs::new()
                .with("flow", stage.clone())
                .with("change", Value::Date(date(1991, 1, 1)))
                .with("centre", centre);
            let outcome = of(&inputs).unwrap();
            assert_eq!(outcome.number("years-before"), Some(30.0));
            assert_eq!(outcome.number("years-after"), Some(27.0));
            assert_eq!(outcome.number("low-threshold"), Some(1.34));
            assert_eq!(outcome.number("high-threshold"), Some(6.56));
            for (name, expected) in [("before", before), ("after", after)] {
                for (n, found) in column(&outcome, name).into_iter().enumerate() {
                    let measure = MEASURES[n].code;
                    assert!(
                        (found - expected[n]).abs() < 1e-8,
                        "{centre} {name} {measure}: {found}, {}",
                        expected[n]
                    );
                }
            }
        }
    }

    struct ByR {
        mean_before: [f64; N],
        mean_after: [f64; N],
        median_before: [f64; N],
        median_after: [f64; N],
    }

    const BY_R: ByR = ByR {
        mean_before: [
            2.587_596_774_193_55,
            1.623_257_389_162_56,
            1.128_913_978_494_62,
            0.890_311_111_111_111,
            1.082_225_806_451_61,
            2.814,
            4.815_817_204_301_08,
            7.009_354_838_709_68,
            8.236_905_554_444_44,
            7.934_569_892_473_12,
            6.034_322_222_222_22,
            4.057_301_075_268_82,
            0.657_333_333_333_333,
            0.678_222_222_222_222,
            0.721_285_714_285_714,
            0.833_133_333_333_333,
            0.992_048_148_148_148,
            8.882,
            8.865_777_777_777_78,
            8.830_666_666_666_67,
            8.599_244_443_333_33,
            7.882_479_629_259_26,
            0.0,
            0.181_463_782_280_478,
            119.266_666_666_667,
            268.7,
            1.733_333_333_333_33,
            66.188_888_888_888_9,
            1.433_333_333_333_33,
            74.911_111_111_111_1,
            0.103_835_244_599_356,
            -0.059_927_399_015_805,
            47.266_666_666_666_7,
        ],
        mean_after: [
            2.993_545_400_238_95,
            1.864_421_182_266_01,
            1.280_686_977_299_88,
            1.071_944_444_444_44,
            1.264_551_971_326_16,
            2.401_876_543_209_88,
            4.470_734_767_025_09,
            6.834_719_235_364_4,
            8.012_555_555_555_56,
            8.231_511_350_059_74,
            6.624_876_543_209_88,
            4.691_947_431_302_27,
            0.835_925_925_925_926,
            0.857_407_407_407_407,
            0.899_894_179_894_18,
            1.011_722_222_222_22,
            1.163_255_144_032_92,
            8.726_296_296_296_3,
            8.707_901_234_567_9,
            8.673_994_708_994_71,
            8.485_401_234_567_9,
            7.882_121_399_176_96,
            0.0,
            0.220_023_453_571_574,
            118.259_259_259_259,
            275.777_777_777_778,
            2.592_592_592_592_59,
            43.932_716_049_382_7,
            1.111_111_111_111_11,
            91.5,
            0.079_876_659_602_726_4,
            -0.054_368_538_526_016_2,
            53.407_407_407_407_4,
        ],
        median_before: [
            2.54,
            1.595,
            1.105,
            0.87,
            1.015,
            2.675,
            4.965,
            7.195,
            8.48,
            8.06,
            6.215,
            4.045,
            0.63,
            0.651_666_666_666_667,
            0.707_142_857_142_857,
            0.814_333_333_333_333,
            0.978_888_888_888_889,
            8.845,
            8.835,
            8.807_857_142_857_14,
            8.659_333_333_333_33,
            7.962_777_777_777_78,
            0.0,
            0.177_638_895_821_694,
            117.5,
            270.0,
            2.0,
            57.0,
            1.0,
            77.5,
            0.059_999_999_999_999_9,
            -0.049_999_999_999_999_8,
            48.5,
        ],
        median_after: [
            2.95,
            1.72,
            1.21,
            1.03,
            1.1,
            2.005,
            4.24,
            7.28,
            7.86,
            8.53,
            6.8,
            4.54,
            0.84,
            0.846_666_666_666_667,
            0.911_428_571_428_571,
            1.020_5,
            1.150_666_666_666_67,
            9.06,
            9.043_333_333_333_33,
            9.022_857_142_857_14,
            8.668_333_333_333_33,
            8.021_777_777_777_78,
            0.0,
            0.208_372_853_814_189,
            119.0,
            276.0,
            2.0,
            35.0,
            1.0,
            104.0,
            0.05,
            -0.049_999_999_999_999_8,
            50.0,
        ],
    };

    /// By hand: two years that are alike in all but their height have the same dates, pulses and reversals; what is measured doubles.
    #[test]
    fn twice_the_water_is_twice_the_measures_on_the_same_days() {
        let year: Vec<f64> = (0..365)
            .map(|n| if (150..260).contains(&n) { 50.0 } else { 10.0 - f64::from(n % 7) })
            .collect();
        let double: Vec<f64> = year.iter().map(|flow| 2.0 * flow).collect();
        let flow = from_day(date(2021, 1, 1), &[year, double].concat());
        let inputs = Inputs::new().with("flow", flow).with("change", Value::Date(date(2022, 1, 1)));
        let outcome = of(&inputs).unwrap();
        let (before, after) = (column(&outcome, "before"), column(&outcome, "after"));
        for n in (0..22).chain(30..32) {
            assert!((after[n] - 2.0 * before[n]).abs() < 1e-9, "{}", MEASURES[n].code);
        }
        for n in [23, 24, 25, 32] {
            assert!((after[n] - before[n]).abs() < 1e-9, "{}", MEASURES[n].code);
        }
        assert!((before[28] - 1.0).abs() + (before[29] - 110.0).abs() < 1e-9, "{before:?}");
    }

    #[test]
    fn years_with_a_gap_do_not_count_and_none_is_refused() {
        let mut flow = vec![3.0; 365];
        flow[100] = f64::NAN;
        let refused = of(&Inputs::new()
            .with("flow", from_day(date(2021, 1, 1), &[flow, vec![1.0; 20]].concat())));
        assert!(matches!(&refused.unwrap_err()[..], [Fault::Unfit { input: "flow", .. }]));
        let month = Inputs::new()
            .with("flow", from_day(date(2021, 1, 1), &[3.0; 365]))
            .with("year-begins", 1.5);
        assert!(matches!(
            &of(&month).unwrap_err()[..],
            [Fault::Unfit { input: "year-begins", .. }]
        ));
    }

    proptest! {
        #[test]
        fn longer_means_lie_between_shorter_ones(seed in 0_u64..500) {
            let mut chance = crate::chance::Chance::new(seed);
            let flow: Vec<f64> = (0..365).map(|_| 100.0 * chance.part()).collect();
            let outcome = of(&Inputs::new().with("flow", from_day(date(2021, 1, 1), &flow))).unwrap();
            let found = column(&outcome, "before");
            prop_assert!(found[12..17].windows(2).all(|two| two[0] <= two[1] + 1e-9));
            prop_assert!(found[17..22].windows(2).all(|two| two[0] >= two[1] - 1e-9));
            prop_assert!(found[16] <= found[21]);
        }
    }
}
