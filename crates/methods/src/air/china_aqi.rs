//! Air Quality Index of China, the edition in force on the day.
//!
//! `IAQI = (IAQI_hi - IAQI_lo) / (BP_hi - BP_lo) * (C - BP_lo) + IAQI_lo`, rounded up to a whole number; the index is the
//! worst of the pollutants', and above 50 the worst pollutant is the primary one.
//!
//! Source: HJ 633-2012, *Technical Regulation on Ambient Air Quality Index (on trial)*, Table 1 and Equations 1 and 2, in force
//! to 28 February 2026; HJ 633-2026, in force from 1 March 2026: 100 points stand at 120 µg/m³ of PM10 and 60 µg/m³ of
//! PM2.5, and concentrations are first rounded (carbon monoxide to one place, the others to whole numbers).

use crate::words;
use jiff::civil::{Date, date};
use vocabulary::method::{
    Card, Chart, Choice, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Said, Source,
};

use super::{
    labels::{
        CLASS, CO_1H, CO_24H, DAY, INDEX_OUT, MAIN_OUT, NO2_1H, NO2_24H, OZONE_1H, OZONE_8H,
        PM2_5_24H, PM10_24H, SO2_1H, SO2_24H, SUB_INDICES_OUT, mean,
    },
    scale::{Stretch, must_be_told, place, worst_of},
};
use crate::exact::{Decimal, Fraction};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "china-aqi",
    edition: "HJ 633-2012, HJ 633-2026",
    family: Family::Air,
    title: Said {
        zh: "中国环境空气质量指数",
        en: "Air Quality Index of China",
        km: "សន្ទស្សន៍គុណភាពខ្យល់របស់ចិន",
        lo: "ດັດຊະນີຄຸນນະພາບອາກາດຂອງຈີນ",
        my: "တရုတ်နိုင်ငံ၏ လေထုအရည်အသွေး ညွှန်းကိန်း",
        th: "ดัชนีคุณภาพอากาศของจีน",
        vi: "Chỉ số chất lượng không khí của Trung Quốc",
    },
    what: Said {
        zh: "把各污染物浓度换算成空气质量分指数（IAQI），向上进位取整，最大者为空气质量指数（AQI）；AQI大于50时，IAQI最大的污染物为首要污染物。按日期选用标准：2026年2月28日及以前用HJ 633-2012，2026年3月1日起用HJ 633-2026。",
        en: "Turns each concentration into a sub-index, rounded up to a whole number; the largest is the index, and above 50 its pollutant is the primary one. The day decides the edition: HJ 633-2012 to 28 February 2026, HJ 633-2026 from 1 March 2026, which is stricter for particles.",
        km: "បំប្លែងកំហាប់នីមួយៗទៅជាសន្ទស្សន៍រង បង្គត់ឡើងជាចំនួនគត់ ធំជាងគេគឺជាសន្ទស្សន៍ ហើយលើសពី 50 សារធាតុនោះជាសារធាតុបំពុលចម្បង។ ថ្ងៃកំណត់ស្តង់ដារ៖ HJ 633-2012 ដល់ថ្ងៃទី 28 ខែកុម្ភៈ ឆ្នាំ 2026 និង HJ 633-2026 ចាប់ពីថ្ងៃទី 1 ខែមីនា ឆ្នាំ 2026។",
        lo: "ປ່ຽນຄວາມເຂັ້ມຂຸ້ນແຕ່ລະຢ່າງເປັນດັດຊະນີຍ່ອຍ ປັດຂຶ້ນເປັນຈຳນວນເຕັມ; ຄ່າໃຫຍ່ສຸດແມ່ນດັດຊະນີ ແລະ ຖ້າເກີນ 50 ມົນລະພິດນັ້ນແມ່ນມົນລະພິດຫຼັກ. ວັນທີກຳນົດມາດຕະຖານ: HJ 633-2012 ຮອດວັນທີ 28 ກຸມພາ 2026, HJ 633-2026 ແຕ່ວັນທີ 1 ມີນາ 2026.",
        my: "ပါဝင်မှုတစ်ခုစီကို ညွှန်းကိန်းခွဲအဖြစ် ပြောင်းပြီး ကိန်းပြည့်သို့ အပေါ်သို့ အနီးစပ်ယူသည်။ အကြီးဆုံးသည် ညွှန်းကိန်းဖြစ်ပြီး ၅၀ ထက်ကျော်လျှင် ထိုပစ္စည်းသည် အဓိက ညစ်ညမ်းပစ္စည်း ဖြစ်သည်။ ရက်စွဲအလိုက် စံကို ရွေးသည်– ၂၀၂၆ ခုနှစ် ဖေဖော်ဝါရီ ၂၈ အထိ HJ 633-2012၊ ၂၀၂၆ ခုနှစ် မတ် ၁ မှစ၍ HJ 633-2026။",
        th: "แปลงความเข้มข้นแต่ละชนิดเป็นดัชนีย่อยแล้วปัดขึ้นเป็นจำนวนเต็ม ค่าสูงสุดคือดัชนี และเมื่อเกิน 50 มลพิษชนิดนั้นคือมลพิษหลัก วันที่เป็นตัวกำหนดมาตรฐาน: HJ 633-2012 ถึง 28 กุมภาพันธ์ 2026 และ HJ 633-2026 ตั้งแต่ 1 มีนาคม 2026",
        vi: "Quy đổi từng nồng độ thành chỉ số thành phần, làm tròn lên số nguyên; lớn nhất là chỉ số, và khi trên 50 chất đó là chất ô nhiễm chính. Ngày quyết định tiêu chuẩn: HJ 633-2012 đến 28/2/2026, HJ 633-2026 từ 1/3/2026.",
    },
    limits: Said {
        zh: "臭氧8小时平均浓度高于800 µg/m³和二氧化硫1小时平均浓度高于800 µg/m³时：2012年版不再计算该分指数，2026年版分别取300和200。2026年版小时PM值的报告方式未包含在内。",
        en: "Above 800 µg/m³ of ozone over 8 hours or of sulfur dioxide over an hour, the edition of 2012 gives no sub-index and that of 2026 gives 300 and 200. What the edition of 2026 says of single hours of particles is not part of this method.",
        km: "លើសពី 800 µg/m³ នៃអូហ្សូន 8 ម៉ោង ឬស្ពាន់ធ័រឌីអុកស៊ីត 1 ម៉ោង កំណែឆ្នាំ 2012 មិនផ្តល់សន្ទស្សន៍រងទេ ហើយកំណែឆ្នាំ 2026 ផ្តល់ 300 និង 200។ កំហាប់ភាគល្អិតប្រចាំម៉ោងមិនរួមបញ្ចូលទេ។",
        lo: "ເກີນ 800 µg/m³ ຂອງໂອໂຊນ 8 ຊົ່ວໂມງ ຫຼື ຊັນເຟີໄດອອກໄຊ 1 ຊົ່ວໂມງ, ສະບັບ 2012 ບໍ່ໃຫ້ດັດຊະນີຍ່ອຍ ແລະ ສະບັບ 2026 ໃຫ້ 300 ແລະ 200. ຄ່າຝຸ່ນລາຍຊົ່ວໂມງບໍ່ລວມຢູ່ໃນວິທີນີ້.",
        my: "အိုဇုန်း ၈ နာရီ သို့မဟုတ် ဆာလ်ဖာဒိုင်အောက်ဆိုဒ် ၁ နာရီ 800 µg/m³ ထက်ကျော်လျှင် ၂၀၁၂ မူတွင် ညွှန်းကိန်းခွဲ မရှိ၊ ၂၀၂၆ မူတွင် ၃၀၀ နှင့် ၂၀၀ ယူသည်။ အမှုန်၏ နာရီအလိုက်တန်ဖိုး မပါဝင်ပါ။",
        th: "เมื่อโอโซน 8 ชั่วโมงหรือซัลเฟอร์ไดออกไซด์ 1 ชั่วโมงเกิน 800 µg/m³ ฉบับปี 2012 ไม่ให้ดัชนีย่อย และฉบับปี 2026 ให้ 300 และ 200 ค่าฝุ่นรายชั่วโมงไม่รวมอยู่ในวิธีนี้",
        vi: "Khi ozon 8 giờ hoặc lưu huỳnh đioxit 1 giờ vượt 800 µg/m³, bản 2012 không cho chỉ số thành phần, bản 2026 cho 300 và 200. Giá trị bụi theo giờ không nằm trong phương pháp này.",
    },
    formula: r"\mathrm{IAQI}_P = \left\lceil \frac{\mathrm{IAQI}_{\mathrm{hi}} - \mathrm{IAQI}_{\mathrm{lo}}}{\mathrm{BP}_{\mathrm{hi}} - \mathrm{BP}_{\mathrm{lo}}} (C_P - \mathrm{BP}_{\mathrm{lo}}) + \mathrm{IAQI}_{\mathrm{lo}} \right\rceil",
    sources: &[
        Source {
            citation: "HJ 633-2012, Technical Regulation on Ambient Air Quality Index (on trial), Ministry of Environmental Protection of China",
            place: "Table 1, Equations 1 and 2",
            year: 2012,
            url: "",
        },
        Source {
            citation: "HJ 633-2026, Technical Regulation on Ambient Air Quality Index, Ministry of Ecology and Environment of China",
            place: "Table 1",
            year: 2026,
            url: "",
        },
    ],
    inputs: &[
        Input::needed("date", DAY, Form::Date),
        mean("pm2-5-24h", PM2_5_24H, "ug/m3", 10_000.0),
        mean("pm10-24h", PM10_24H, "ug/m3", 10_000.0),
        mean("ozone-8h", OZONE_8H, "ug/m3", 10_000.0),
        mean("ozone-1h", OZONE_1H, "ug/m3", 10_000.0),
        mean("no2-24h", NO2_24H, "ug/m3", 10_000.0),
        mean("no2-1h", NO2_1H, "ug/m3", 10_000.0),
        mean("so2-24h", SO2_24H, "ug/m3", 10_000.0),
        mean("so2-1h", SO2_1H, "ug/m3", 10_000.0),
        mean("co-24h", CO_24H, "mg/m3", 1_000.0),
        mean("co-1h", CO_1H, "mg/m3", 1_000.0),
    ],
    outputs: &[
        INDEX_OUT,
        Output::new("class", CLASS, Form::Choice(&CLASSES)),
        MAIN_OUT,
        SUB_INDICES_OUT,
    ],
    charts: &[Chart::Bars {
        output: "sub-indices",
        across: "pollutant",
        up: "sub-index",
        limits: None,
    }],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented numbers",
        r#"{"date": "2026-05-01", "pm2-5-24h": 58, "pm10-24h": 95, "ozone-8h": 172, "no2-24h": 31, "so2-24h": 8, "co-24h": 0.7}"#,
    )],
};

/// The six grades with their colours (Tables 2 and A.1).
const CLASSES: [Choice; 6] = [
    grade(
        "1",
        "#00e400",
        "一级（优）",
        "Grade I, excellent",
        ["កម្រិត I ល្អណាស់", "ລະດັບ I ດີຫຼາຍ", "အဆင့် ၁ အလွန်ကောင်း", "ระดับ I ดีมาก", "Cấp I, rất tốt"],
    ),
    grade(
        "2",
        "#ffff00",
        "二级（良）",
        "Grade II, good",
        ["កម្រិត II ល្អ", "ລະດັບ II ດີ", "အဆင့် ၂ ကောင်း", "ระดับ II ดี", "Cấp II, tốt"],
    ),
    grade(
        "3",
        "#ff7e00",
        "三级（轻度污染）",
        "Grade III, lightly polluted",
        [
            "កម្រិត III បំពុលស្រាល",
            "ລະດັບ III ມົນລະພິດເບົາ",
            "အဆင့် ၃ အနည်းငယ် ညစ်ညမ်း",
            "ระดับ III มลพิษเล็กน้อย",
            "Cấp III, ô nhiễm nhẹ",
        ],
    ),
    grade(
        "4",
        "#ff0000",
        "四级（中度污染）",
        "Grade IV, moderately polluted",
        [
            "កម្រិត IV បំពុលមធ្យម",
            "ລະດັບ IV ມົນລະພິດປານກາງ",
            "အဆင့် ၄ အသင့်အတင့် ညစ်ညမ်း",
            "ระดับ IV มลพิษปานกลาง",
            "Cấp IV, ô nhiễm trung bình",
        ],
    ),
    grade(
        "5",
        "#99004c",
        "五级（重度污染）",
        "Grade V, heavily polluted",
        [
            "កម្រិត V បំពុលធ្ងន់",
            "ລະດັບ V ມົນລະພິດໜັກ",
            "အဆင့် ၅ ပြင်းထန်စွာ ညစ်ညမ်း",
            "ระดับ V มลพิษหนัก",
            "Cấp V, ô nhiễm nặng",
        ],
    ),
    grade(
        "6",
        "#7e0023",
        "六级（严重污染）",
        "Grade VI, severely polluted",
        [
            "កម្រិត VI បំពុលធ្ងន់ធ្ងរ",
            "ລະດັບ VI ມົນລະພິດຮ້າຍແຮງ",
            "အဆင့် ၆ အလွန်ပြင်းထန်စွာ ညစ်ညမ်း",
            "ระดับ VI มลพิษรุนแรง",
            "Cấp VI, ô nhiễm nghiêm trọng",
        ],
    ),
];
const ENDS: [f64; 5] = [50.0, 100.0, 150.0, 200.0, 300.0];

/// The other languages in the order km, lo, my, th, vi.
const fn grade(
    code: &'static str,
    colour: &'static str,
    zh: &'static str,
    en: &'static str,
    [km, lo, my, th, vi]: [&'static str; 5],
) -> Choice {
    Choice { code, label: Said { zh, en, km, lo, my, th, vi }, colour }
}

/// The first day of the edition of 2026.
const BEGINS: Date = date(2026, 3, 1);

/// A pollutant of Table 1: its stretches in each edition, places of its concentration in that of 2026, and what that of
/// 2026 gives beyond a scale that ends before 500.
struct Row {
    input: &'static str,
    of_2012: &'static [Stretch],
    of_2026: &'static [Stretch],
    places: u32,
    beyond: Option<f64>,
}

const fn row(input: &'static str, scale: &'static [Stretch]) -> Row {
    Row { input, of_2012: scale, of_2026: scale, places: 0, beyond: None }
}

const ROWS: [Row; 10] = [
    Row { of_2026: &PM2_5_OF_2026, ..row("pm2-5-24h", &PM2_5) },
    Row { of_2026: &PM10_OF_2026, ..row("pm10-24h", &PM10) },
    Row { beyond: Some(300.0), ..row("ozone-8h", &OZONE_OVER_8H) },
    row("ozone-1h", &OZONE_OVER_1H),
    row("no2-24h", &NO2_OVER_24H),
    row("no2-1h", &NO2_OVER_1H),
    row("so2-24h", &SO2_OVER_24H),
    Row { beyond: Some(200.0), ..row("so2-1h", &SO2_OVER_1H) },
    Row { places: 1, ..row("co-24h", &CO_OVER_24H) },
    Row { places: 1, ..row("co-1h", &CO_OVER_1H) },
];

const PM2_5: [Stretch; 7] = [
    (("0", "35"), (0, 50)),
    (("35", "75"), (50, 100)),
    (("75", "115"), (100, 150)),
    (("115", "150"), (150, 200)),
    (("150", "250"), (200, 300)),
    (("250", "350"), (300, 400)),
    (("350", "500"), (400, 500)),
];
const PM2_5_OF_2026: [Stretch; 7] = [
    (("0", "35"), (0, 50)),
    (("35", "60"), (50, 100)),
    (("60", "115"), (100, 150)),
    (("115", "150"), (150, 200)),
    (("150", "250"), (200, 300)),
    (("250", "350"), (300, 400)),
    (("350", "500"), (400, 500)),
];
const PM10: [Stretch; 7] = [
    (("0", "50"), (0, 50)),
    (("50", "150"), (50, 100)),
    (("150", "250"), (100, 150)),
    (("250", "350"), (150, 200)),
    (("350", "420"), (200, 300)),
    (("420", "500"), (300, 400)),
    (("500", "600"), (400, 500)),
];
const PM10_OF_2026: [Stretch; 7] = [
    (("0", "50"), (0, 50)),
    (("50", "120"), (50, 100)),
    (("120", "250"), (100, 150)),
    (("250", "350"), (150, 200)),
    (("350", "420"), (200, 300)),
    (("420", "500"), (300, 400)),
    (("500", "600"), (400, 500)),
];
const OZONE_OVER_8H: [Stretch; 5] = [
    (("0", "100"), (0, 50)),
    (("100", "160"), (50, 100)),
    (("160", "215"), (100, 150)),
    (("215", "265"), (150, 200)),
    (("265", "800"), (200, 300)),
];
const OZONE_OVER_1H: [Stretch; 7] = [
    (("0", "160"), (0, 50)),
    (("160", "200"), (50, 100)),
    (("200", "300"), (100, 150)),
    (("300", "400"), (150, 200)),
    (("400", "800"), (200, 300)),
    (("800", "1000"), (300, 400)),
    (("1000", "1200"), (400, 500)),
];
const NO2_OVER_24H: [Stretch; 7] = [
    (("0", "40"), (0, 50)),
    (("40", "80"), (50, 100)),
    (("80", "180"), (100, 150)),
    (("180", "280"), (150, 200)),
    (("280", "565"), (200, 300)),
    (("565", "750"), (300, 400)),
    (("750", "940"), (400, 500)),
];
const NO2_OVER_1H: [Stretch; 7] = [
    (("0", "100"), (0, 50)),
    (("100", "200"), (50, 100)),
    (("200", "700"), (100, 150)),
    (("700", "1200"), (150, 200)),
    (("1200", "2340"), (200, 300)),
    (("2340", "3090"), (300, 400)),
    (("3090", "3840"), (400, 500)),
];
const SO2_OVER_24H: [Stretch; 7] = [
    (("0", "50"), (0, 50)),
    (("50", "150"), (50, 100)),
    (("150", "475"), (100, 150)),
    (("475", "800"), (150, 200)),
    (("800", "1600"), (200, 300)),
    (("1600", "2100"), (300, 400)),
    (("2100", "2620"), (400, 500)),
];
const SO2_OVER_1H: [Stretch; 4] = [
    (("0", "150"), (0, 50)),
    (("150", "500"), (50, 100)),
    (("500", "650"), (100, 150)),
    (("650", "800"), (150, 200)),
];
const CO_OVER_24H: [Stretch; 7] = [
    (("0", "2"), (0, 50)),
    (("2", "4"), (50, 100)),
    (("4", "14"), (100, 150)),
    (("14", "24"), (150, 200)),
    (("24", "36"), (200, 300)),
    (("36", "48"), (300, 400)),
    (("48", "60"), (400, 500)),
];
const CO_OVER_1H: [Stretch; 7] = [
    (("0", "5"), (0, 50)),
    (("5", "10"), (50, 100)),
    (("10", "35"), (100, 150)),
    (("35", "60"), (150, 200)),
    (("60", "90"), (200, 300)),
    (("90", "120"), (300, 400)),
    (("120", "150"), (400, 500)),
];

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let is_of_2026 = inputs.date("date").is_some_and(|day| day >= BEGINS);
    let sub_index = |row: &Row| {
        let mean = Decimal::nearest(inputs.number(row.input)?);
        let points = if is_of_2026 {
            place(row.of_2026, mean.rounded(row.places)).map(Fraction::up).or(row.beyond)
        } else {
            place(row.of_2012, mean).map(Fraction::up)
        };
        // A scale that ends at 500 goes no further; one that ends before says nothing beyond.
        let ends_at_500 = row.of_2012.len() == PM2_5.len();
        points.or(ends_at_500.then_some(500.0)).map(|points| (row.input, points))
    };
    let sub_indices: Vec<_> = ROWS.iter().filter_map(sub_index).collect();
    for (input, instead) in [("ozone-8h", "ozone-1h"), ("so2-1h", "so2-24h")] {
        must_be_told(inputs, &sub_indices, input, instead)?;
    }
    let asked: Vec<_> = ROWS.iter().map(|row| row.input).collect();
    let mut outcome = worst_of(&sub_indices, &asked)?;
    let index = outcome.number("index").unwrap_or_default();
    if index <= 50.0 {
        outcome.outputs.retain(|(name, _)| *name != "main-pollutant");
    }
    let n = ENDS.iter().filter(|end| index > **end).count();
    Ok(outcome.with("class", CLASSES[n].code))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use proptest::prelude::*;
    use vocabulary::method::Value;

    use super::*;

    fn on(day: Date, name: &str, mean: f64) -> Option<f64> {
        let inputs = Inputs::new().with("date", Value::Date(day)).with(name, mean);
        METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).ok()?.number("index")
    }

    /// Table 1 of either edition: at a breakpoint the index is the printed one, not the next (35 µg/m³ of PM2.5 is 50, as
    /// binary arithmetic that rounds up often has not).
    #[test]
    fn every_breakpoint_has_its_printed_index_in_both_editions() {
        for (day, is_of_2026) in [(date(2026, 2, 28), false), (BEGINS, true)] {
            for row in &ROWS {
                let scale = if is_of_2026 { row.of_2026 } else { row.of_2012 };
                for ((_, hi), (_, i_hi)) in scale {
                    let found = on(day, row.input, hi.parse().unwrap());
                    #[expect(clippy::cast_precision_loss, reason = "at most 500")]
                    let expected = *i_hi as f64;
                    assert_eq!(found, Some(expected), "{} {hi}", row.input);
                }
            }
        }
    }

    #[test]
    fn the_day_chooses_the_edition() {
        assert_eq!(on(date(2026, 2, 28), "pm2-5-24h", 75.0), Some(100.0));
        // 100 + 50 * (75 - 60) / 55 = 113.6
        assert_eq!(on(BEGINS, "pm2-5-24h", 75.0), Some(114.0));
    }

    #[test]
    fn beyond_a_scale_that_ends_early_each_edition_does_as_it_says() {
        assert_eq!(on(date(2020, 1, 1), "ozone-8h", 801.0), None);
        assert_eq!(on(BEGINS, "ozone-8h", 801.0), Some(300.0));
        assert_eq!(on(BEGINS, "so2-1h", 900.0), Some(200.0));
        assert_eq!(on(BEGINS, "pm10-24h", 700.0), Some(500.0));
    }

    #[test]
    fn a_good_day_has_no_primary_pollutant() {
        let inputs = Inputs::new().with("date", Value::Date(BEGINS)).with("pm10-24h", 50.0);
        let outcome = METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap();
        assert_eq!((outcome.word("main-pollutant"), outcome.word("class")), (None, Some("1")));
    }

    proptest! {
        #[test]
        fn the_index_never_falls_as_a_concentration_rises(n in 0_usize..10, one in 0.0_f64..700.0, more in 0.0_f64..90.0) {
            let name = ROWS[n].input;
            let (low, high) = (on(BEGINS, name, one), on(BEGINS, name, one + more));
            prop_assert!(low <= high, "{name} {low:?} {high:?}");
        }
    }

    /// HJ 633-2012: beyond 800 µg/m³ sulfur dioxide of an hour and ozone of eight hours have no sub-index of their own; the mean
    /// that counts instead must be there.
    #[test]
    fn what_is_worst_is_not_left_out_unsaid() {
        let of = |inputs: &Inputs| METHOD.apply(inputs, &|_| ControlFlow::Continue(()));
        let day = Value::Date(date(2020, 1, 1));
        let clean = || Inputs::new().with("date", day.clone()).with("pm2-5-24h", 10.0);
        for (input, instead) in [("so2-1h", "so2-24h"), ("ozone-8h", "ozone-1h")] {
            let refused = of(&clean().with(input, 5_000.0)).unwrap_err();
            assert!(matches!(&refused[..], [Fault::Unfit { input: found, .. }] if found == &input));
            let told = of(&clean().with(input, 5_000.0).with(instead, 700.0)).unwrap();
            assert_eq!(told.word("main-pollutant"), Some(instead));
        }
    }
}
