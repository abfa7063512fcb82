//! Air Quality Index of Thailand, as revised in 2023.
//!
//! Between two breakpoints the index is linear in the concentration. The table prints the ends of each class; how the result
//! is rounded could not be read in the original, so it is given as it comes.
//!
//! Source: Pollution Control Department of Thailand (2023), announcement on the Air Quality Index, in force from 1 June
//! 2023; table as given by the Climate Change Data Center of Chiang Mai University.

use crate::words;
use vocabulary::method::{
    Card, Chart, Choice, Example, Family, Fault, Form, Inputs, Method, Outcome, Output, Progress,
    Said, Source,
};

use super::{
    labels::{
        CLASS, CO_8H, INDEX_OUT, MAIN_OUT, NO2_1H, OZONE_8H, PM2_5_24H, PM10_24H, SO2_1H,
        SUB_INDICES_OUT, mean,
    },
    scale::{Stretch, worst_of},
};
use crate::exact::{Decimal, Fraction};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "thailand-aqi",
    edition: "2023-06",
    family: Family::Air,
    title: Said {
        zh: "泰国空气质量指数（2023年）",
        en: "Air Quality Index of Thailand (2023)",
        km: "សន្ទស្សន៍គុណភាពខ្យល់របស់ថៃ (2023)",
        lo: "ດັດຊະນີຄຸນນະພາບອາກາດຂອງໄທ (2023)",
        my: "ထိုင်းနိုင်ငံ၏ လေထုအရည်အသွေး ညွှန်းကိန်း (၂၀၂၃)",
        th: "ดัชนีคุณภาพอากาศของประเทศไทย (2566)",
        vi: "Chỉ số chất lượng không khí của Thái Lan (2023)",
    },
    what: Said {
        zh: "泰国污染控制厅的指数，2023年6月1日起使用。100对应PM2.5的24小时标准37.5 µg/m³；分蓝、绿、黄、橙、红五级，取最差的污染物。",
        en: "The index of the Pollution Control Department, in use from 1 June 2023. 100 stands at the 24-hour standard of 37.5 µg/m³ of PM2.5. Five classes from blue to red; the worst pollutant counts.",
        km: "សន្ទស្សន៍របស់នាយកដ្ឋានគ្រប់គ្រងការបំពុលថៃ ប្រើចាប់ពីថ្ងៃទី 1 ខែមិថុនា ឆ្នាំ 2023។ 100 ស្មើស្តង់ដារ 24 ម៉ោង 37.5 µg/m³ នៃ PM2.5។ ប្រាំថ្នាក់ពីខៀវដល់ក្រហម។",
        lo: "ດັດຊະນີຂອງກົມຄວບຄຸມມົນລະພິດໄທ ໃຊ້ແຕ່ວັນທີ 1 ມິຖຸນາ 2023. 100 ແມ່ນມາດຕະຖານ 24 ຊົ່ວໂມງ 37.5 µg/m³ ຂອງ PM2.5. ຫ້າລະດັບຈາກສີຟ້າຫາສີແດງ.",
        my: "ထိုင်း ညစ်ညမ်းမှုထိန်းချုပ်ရေးဌာန၏ ညွှန်းကိန်း၊ ၂၀၂၃ ခုနှစ် ဇွန် ၁ မှ စသုံးသည်။ ၁၀၀ သည် PM2.5 ၏ ၂၄ နာရီ စံ 37.5 µg/m³ ဖြစ်သည်။ အပြာမှ အနီအထိ အဆင့်ငါးဆင့်။",
        th: "ดัชนีของกรมควบคุมมลพิษ ใช้ตั้งแต่ 1 มิถุนายน 2566 ค่า 100 ตรงกับมาตรฐาน PM2.5 เฉลี่ย 24 ชั่วโมง 37.5 µg/m³ แบ่ง 5 ระดับจากสีฟ้าถึงสีแดง ใช้มลพิษที่แย่ที่สุด",
        vi: "Chỉ số của Cục Kiểm soát ô nhiễm Thái Lan, áp dụng từ 1/6/2023. Mức 100 ứng với tiêu chuẩn 24 giờ 37,5 µg/m³ PM2.5. Năm mức từ xanh lam đến đỏ; lấy chất xấu nhất.",
    },
    limits: Said {
        zh: "表格在200以上没有给出断点，因此200以上只给级别，不给数值。原文的取整规则未能查到，结果不取整。",
        en: "The table has no breakpoint above 200: beyond, only the class is given. How the original rounds could not be read, so the index is not rounded.",
        km: "តារាងគ្មានចំណុចលើសពី 200 ទេ៖ លើសពីនេះ ផ្តល់តែថ្នាក់។ ក្បួនបង្គត់ដើមរកមិនឃើញទេ ដូច្នេះសន្ទស្សន៍មិនត្រូវបានបង្គត់ទេ។",
        lo: "ຕາຕະລາງບໍ່ມີຈຸດແບ່ງເກີນ 200: ເກີນນັ້ນໃຫ້ພຽງລະດັບ. ກົດການປັດເສດຂອງຕົ້ນສະບັບຫາບໍ່ພົບ ດັດຊະນີຈຶ່ງບໍ່ປັດ.",
        my: "ဇယားတွင် ၂၀၀ အထက် ဖြတ်မှတ် မရှိပါ– အထက်တွင် အဆင့်သာ ပေးသည်။ မူရင်း အနီးစပ်ယူနည်းကို မဖတ်နိုင်သဖြင့် ညွှန်းကိန်းကို အနီးစပ် မယူပါ။",
        th: "ตารางไม่มีจุดแบ่งเหนือ 200 เกินกว่านั้นให้เพียงระดับ วิธีปัดเศษในต้นฉบับหาไม่พบ จึงไม่ปัดเศษ",
        vi: "Bảng không có điểm ngắt trên 200: vượt mức đó chỉ cho mức. Quy tắc làm tròn của bản gốc không đọc được nên chỉ số không làm tròn.",
    },
    formula: r"I = \frac{I_{\mathrm{hi}} - I_{\mathrm{lo}}}{C_{\mathrm{hi}} - C_{\mathrm{lo}}} (C - C_{\mathrm{lo}}) + I_{\mathrm{lo}}",
    sources: &[Source {
        citation: "Pollution Control Department of Thailand (2023), Announcement on the Air Quality Index of Thailand",
        place: "table of concentrations and index",
        year: 2023,
        url: "https://www.pcd.go.th",
    }],
    inputs: &[
        mean("pm2-5-24h", PM2_5_24H, "ug/m3", 10_000.0),
        mean("pm10-24h", PM10_24H, "ug/m3", 10_000.0),
        mean("ozone-8h", OZONE_8H, "[ppb]", 10_000.0),
        mean("co-8h", CO_8H, "[ppm]", 1_000.0),
        mean("no2-1h", NO2_1H, "[ppb]", 10_000.0),
        mean("so2-1h", SO2_1H, "[ppb]", 10_000.0),
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
        r#"{"pm2-5-24h": 52.4, "pm10-24h": 88, "ozone-8h": 61, "no2-1h": 18}"#,
    )],
};

/// The five classes; labels in the order zh, en, km, lo, my, th, vi.
const CLASSES: [Choice; 5] = [
    class(
        "very-good",
        "#3bccff",
        ["很好", "Very good", "ល្អណាស់", "ດີຫຼາຍ", "အလွန်ကောင်း", "ดีมาก", "Rất tốt"],
    ),
    class("good", "#92d050", ["好", "Good", "ល្អ", "ດີ", "ကောင်း", "ดี", "Tốt"]),
    class(
        "moderate",
        "#ffff00",
        ["中等", "Moderate", "មធ្យម", "ປານກາງ", "အသင့်အတင့်", "ปานกลาง", "Trung bình"],
    ),
    class(
        "affecting-health",
        "#ffa200",
        [
            "开始影响健康",
            "Starting to affect health",
            "ចាប់ផ្តើមប៉ះពាល់សុខភាព",
            "ເລີ່ມກະທົບຕໍ່ສຸຂະພາບ",
            "ကျန်းမာရေးကို စတင်ထိခိုက်",
            "เริ่มมีผลกระทบต่อสุขภาพ",
            "Bắt đầu ảnh hưởng sức khỏe",
        ],
    ),
    class(
        "harming-health",
        "#f04646",
        [
            "影响健康",
            "Affecting health",
            "ប៉ះពាល់សុខភាព",
            "ກະທົບຕໍ່ສຸຂະພາບ",
            "ကျန်းမာရေးကို ထိခိုက်",
            "มีผลกระทบต่อสุขภาพ",
            "Ảnh hưởng sức khỏe",
        ],
    ),
];
/// The index at the end of each class but the last.
const ENDS: [f64; 4] = [25.0, 50.0, 100.0, 200.0];

const fn class(
    code: &'static str,
    colour: &'static str,
    [zh, en, km, lo, my, th, vi]: [&'static str; 7],
) -> Choice {
    Choice { code, label: Said { zh, en, km, lo, my, th, vi }, colour }
}

/// Input, places to which a concentration is cut so that it falls in a class, and the printed ends of the first four.
const ROWS: [(&str, u32, [Stretch; 4]); 6] = [
    ("pm2-5-24h", 1, scale([("0", "15.0"), ("15.1", "25.0"), ("25.1", "37.5"), ("37.6", "75.0")])),
    ("pm10-24h", 0, scale([("0", "50"), ("51", "80"), ("81", "120"), ("121", "180")])),
    ("ozone-8h", 0, scale([("0", "35"), ("36", "50"), ("51", "70"), ("71", "120")])),
    ("co-8h", 1, scale([("0", "4.4"), ("4.5", "6.4"), ("6.5", "9.0"), ("9.1", "30.0")])),
    ("no2-1h", 0, scale([("0", "60"), ("61", "106"), ("107", "170"), ("171", "340")])),
    ("so2-1h", 0, scale([("0", "100"), ("101", "200"), ("201", "300"), ("301", "400")])),
];

const fn scale(ends: [(&'static str, &'static str); 4]) -> [Stretch; 4] {
    [(ends[0], (0, 25)), (ends[1], (26, 50)), (ends[2], (51, 100)), (ends[3], (101, 200))]
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let mut sub_indices = Vec::new();
    let mut is_beyond = None;
    for (name, places, scale) in &ROWS {
        let Some(mean) = inputs.number(name) else { continue };
        let cut = Decimal::nearest(mean).truncated(*places);
        match super::scale::place(scale, cut) {
            Some(point) => sub_indices.push((*name, Fraction::number(point))),
            None => is_beyond = is_beyond.or(Some(*name)),
        }
    }
    if let Some(name) = is_beyond {
        let worst = CLASSES[CLASSES.len() - 1].code;
        return Ok(Outcome::default().with("class", worst).with("main-pollutant", name));
    }
    let asked: Vec<_> = ROWS.iter().map(|(name, ..)| *name).collect();
    let outcome = worst_of(&sub_indices, &asked)?;
    // A whole index lies between the classes as printed: 25.4 belongs to the one that begins at 26 only from there.
    let index = outcome.number("index").unwrap_or_default();
    let n = ENDS.iter().filter(|end| index > **end).count();
    Ok(outcome.with("class", CLASSES[n].code))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;

    fn of(name: &str, mean: f64) -> Outcome {
        METHOD.apply(&Inputs::new().with(name, mean), &|_| ControlFlow::Continue(())).unwrap()
    }

    #[test]
    fn every_printed_end_of_a_class_has_its_index_and_class() {
        for (name, _, scale) in &ROWS {
            for (n, ((lo, hi), (i_lo, i_hi))) in scale.iter().enumerate() {
                for (printed, expected) in [(lo, i_lo), (hi, i_hi)] {
                    let outcome = of(name, printed.parse().unwrap());
                    #[expect(clippy::cast_precision_loss, reason = "at most 200")]
                    let expected = *expected as f64;
                    assert_eq!(outcome.number("index"), Some(expected), "{name} {printed}");
                    assert_eq!(outcome.word("class"), Some(CLASSES[n].code), "{name} {printed}");
                }
            }
        }
    }

    #[test]
    fn beyond_200_there_is_a_class_and_no_number() {
        let outcome = of("pm2-5-24h", 75.1);
        assert_eq!(
            (outcome.number("index"), outcome.word("class")),
            (None, Some("harming-health"))
        );
    }
}
