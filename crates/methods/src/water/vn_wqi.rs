//! Water quality index of Viet Nam (VN_WQI).
//!
//! Each parameter scores 100 to 10 between printed values, linear in between. Group I is pH; II pesticides and III heavy metals
//! are geometric means; IV organic matter and nutrients and V microbes arithmetic means. With groups that are missing counted
//! as 100, `WQI = I/100 · II/100 · III/100 · sqrt(IV · V)`, or `(IV² · V)^(1/3)` in place of the root, or `IV` alone where there
//! are no microbes. It needs three groups and three parameters of group IV.
//!
//! Source: Decision 1460/QĐ-TCMT of 12 November 2019, *Hướng dẫn kỹ thuật tính toán và công bố chỉ số chất lượng nước Việt Nam
//! (VN_WQI)*, Tables 1 to 5.

use super::substances::SUBSTANCES;
use crate::{expected, words};
use vocabulary::method::{
    Card, Chart, Choice, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome,
    Output, Progress, Range, Said, Source, Table,
};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "vn-wqi",
    edition: "1460/QD-TCMT 2019",
    family: Family::Water,
    title: Said {
        zh: "越南水质指数（VN_WQI）",
        en: "Water quality index of Viet Nam (VN_WQI)",
        km: "សន្ទស្សន៍គុណភាពទឹករបស់វៀតណាម (VN_WQI)",
        lo: "ດັດຊະນີຄຸນນະພາບນ້ຳຂອງຫວຽດນາມ (VN_WQI)",
        my: "ဗီယက်နမ်နိုင်ငံ၏ ရေအရည်အသွေး ညွှန်းကိန်း (VN_WQI)",
        th: "ดัชนีคุณภาพน้ำของเวียดนาม (VN_WQI)",
        vi: "Chỉ số chất lượng nước Việt Nam (VN_WQI)",
    },
    what: Said {
        zh: "按五组参数（酸碱度、农药、重金属、有机物与营养盐、微生物）给地表水打0至100分。91以上很好，50及以下差，10以下严重污染。",
        en: "Scores surface water from 0 to 100 by five groups: pH, pesticides, heavy metals, organic matter and nutrients, microbes. From 91 it is very good, from 51 medium, from 26 bad, below 10 heavily polluted.",
        km: "ដាក់ពិន្ទុទឹកលើដីពី 0 ដល់ 100 តាមក្រុមប្រាំ៖ pH ថ្នាំសម្លាប់សត្វល្អិត លោហៈធ្ងន់ សារធាតុសរីរាង្គនិងសារធាតុចិញ្ចឹម និងមីក្រុប។",
        lo: "ໃຫ້ຄະແນນນ້ຳໜ້າດິນ 0 ຫາ 100 ຕາມຫ້າກຸ່ມ: pH, ຢາປາບສັດຕູພືດ, ໂລຫະໜັກ, ສານອິນຊີ ແລະ ສານອາຫານ, ຈຸລິນຊີ.",
        my: "မြေပေါ်ရေကို အုပ်စုငါးခုဖြင့် ၀ မှ ၁၀၀ အထိ ရမှတ်ပေးသည်– pH၊ ပိုးသတ်ဆေး၊ သတ္တုလေး၊ အော်ဂဲနစ်နှင့် အာဟာရ၊ အဏုဇီဝ။",
        th: "ให้คะแนนน้ำผิวดิน 0–100 ตามห้ากลุ่ม: pH สารกำจัดศัตรูพืช โลหะหนัก สารอินทรีย์และธาตุอาหาร จุลินทรีย์",
        vi: "Chấm điểm nước mặt từ 0 đến 100 theo năm nhóm: pH, thuốc bảo vệ thực vật, kim loại nặng, hữu cơ và dinh dưỡng, vi sinh. Từ 91 là rất tốt, từ 50 trở xuống là xấu, dưới 10 là ô nhiễm rất nặng.",
    },
    limits: Said {
        zh: "原文给出两种合并第四、第五组的公式，哪一种为全国默认未能核实，所以由使用者选择并随结果保存。至少需要三组，第四组至少三个参数。",
        en: "The decision has two ways to join groups IV and V; which one is the national default could not be verified, so whoever asks chooses and the result says which. It needs three groups and three parameters of group IV.",
        km: "សេចក្តីសម្រេចមានវិធីពីរសម្រាប់បញ្ចូលក្រុម IV និង V ដូច្នេះអ្នកប្រើត្រូវជ្រើសរើស។ ត្រូវការបីក្រុម និងបីប៉ារ៉ាម៉ែត្រនៃក្រុម IV។",
        lo: "ມີສອງວິທີລວມກຸ່ມ IV ແລະ V; ຜູ້ໃຊ້ຕ້ອງເລືອກ ແລະ ຜົນຈະບອກ. ຕ້ອງມີສາມກຸ່ມ ແລະ ສາມພາຣາມິເຕີຂອງກຸ່ມ IV.",
        my: "အုပ်စု IV နှင့် V ပေါင်းရန် နည်းနှစ်မျိုးရှိ၍ သုံးစွဲသူက ရွေးရသည်။ အုပ်စုသုံးခုနှင့် အုပ်စု IV မှ ကိန်းရှင်သုံးခု လိုသည်။",
        th: "มีสองวิธีรวมกลุ่ม IV และ V ผู้ใช้ต้องเลือกและผลจะบอกไว้ ต้องมีสามกลุ่มและสามพารามิเตอร์ของกลุ่ม IV",
        vi: "Quyết định có hai cách gộp nhóm IV và V; chưa kiểm chứng được cách nào là mặc định quốc gia nên người dùng phải chọn và kết quả ghi rõ. Cần ba nhóm và ba thông số nhóm IV.",
    },
    formula: r"\mathrm{WQI} = \frac{\mathrm{I}}{100} \cdot \frac{\mathrm{II}}{100} \cdot \frac{\mathrm{III}}{100} \cdot \sqrt{\mathrm{IV} \cdot \mathrm{V}}",
    sources: &[Source {
        citation: "Tổng cục Môi trường (2019), Quyết định 1460/QĐ-TCMT, Hướng dẫn kỹ thuật tính toán và công bố chỉ số chất lượng nước Việt Nam (VN_WQI)",
        place: "Bảng 1 đến 5",
        year: 2019,
        url: "",
    }],
    inputs: &[
        Input::needed("joining", JOINING, Form::Choice(&JOININGS)),
        Input::needed("parameters", PARAMETERS, Form::Table(&COLUMNS, 3)),
        Input::optional("temperature", TEMPERATURE, Form::Number(Range::new("Cel", 0.0, 45.0))),
    ],
    outputs: &[
        Output::new("index", INDEX, Form::Number(Range::new("1", 0.0, 100.0))),
        Output::new("class", CLASS, Form::Choice(&CLASSES)),
        Output::new("groups", GROUPS, Form::Table(&GROUP_COLUMNS, 0)),
        Output::new("scores", SCORES, Form::Table(&SCORE_COLUMNS, 0)),
    ],
    charts: &[Chart::Bars { output: "scores", across: "parameter", up: "score", limits: None }],
    examples: &[Example {
        id: "invented",
        title: words::INVENTED,
        source: "Numbers like those of a sample of 2016 (test row of the public program tranxuanthuy/vnwqi)",
        inputs: "parameter,value\nph,8.88\naldrin,0.021\nbhc,0.048\ndieldrin,0.047\nddts,0.052\narsenic,0.021\ncadmium,0.004\nlead,0.009\nchromium-6,0.007\ncopper,0.001\nzinc,0.074\nmercury,0.002\ndissolved-oxygen,7.095\nbod5,8.28\ncod,23.253\ntoc,17.855\nammonium-nitrogen,0.163\nnitrate-nitrogen,0.93\nnitrite-nitrogen,0.18\nphosphate-phosphorus,0\ncoliform,1300\ne-coli,92\n",
        typed: &[("joining", "root"), ("temperature", "25")],
    }],
};

const JOINING: Said = Said {
    zh: "第四、五组的合并方式",
    en: "How groups IV and V are joined",
    km: "វិធីបញ្ចូលក្រុម IV និង V",
    lo: "ວິທີລວມກຸ່ມ IV ແລະ V",
    my: "အုပ်စု IV နှင့် V ပေါင်းနည်း",
    th: "วิธีรวมกลุ่ม IV และ V",
    vi: "Cách gộp nhóm IV và V",
};
const PARAMETERS: Said = Said {
    zh: "参数",
    en: "Parameters",
    km: "ប៉ារ៉ាម៉ែត្រ",
    lo: "ພາຣາມິເຕີ",
    my: "ကိန်းရှင်များ",
    th: "พารามิเตอร์",
    vi: "Thông số",
};
const VALUE: Said =
    Said {
        zh: "数值", en: "Value", km: "តម្លៃ", lo: "ຄ່າ", my: "တန်ဖိုး", th: "ค่า", vi: "Giá trị"
    };
const TEMPERATURE: Said = Said {
    zh: "水温（有溶解氧mg/L时需要）",
    en: "Water temperature, needed for oxygen in mg/L",
    km: "សីតុណ្ហភាពទឹក (ត្រូវការសម្រាប់អុកស៊ីសែន mg/L)",
    lo: "ອຸນຫະພູມນ້ຳ (ຕ້ອງການສຳລັບອົກຊີ mg/L)",
    my: "ရေအပူချိန် (အောက်ဆီဂျင် mg/L အတွက် လို)",
    th: "อุณหภูมิน้ำ (ต้องใช้กับออกซิเจน mg/L)",
    vi: "Nhiệt độ nước, cần khi có DO mg/L",
};
const INDEX: Said = Said {
    zh: "指数",
    en: "Index",
    km: "សន្ទស្សន៍",
    lo: "ດັດຊະນີ",
    my: "ညွှန်းကိန်း",
    th: "ดัชนี",
    vi: "Chỉ số",
};
const CLASS: Said =
    Said {
        zh: "级别", en: "Class", km: "ថ្នាក់", lo: "ລະດັບ", my: "အဆင့်", th: "ระดับ", vi: "Mức"
    };
const GROUPS: Said = Said {
    zh: "各组得分",
    en: "Groups",
    km: "ក្រុម",
    lo: "ກຸ່ມ",
    my: "အုပ်စုများ",
    th: "กลุ่ม",
    vi: "Các nhóm",
};
const SCORES: Said = Said {
    zh: "各参数得分",
    en: "Scores of parameters",
    km: "ពិន្ទុប៉ារ៉ាម៉ែត្រ",
    lo: "ຄະແນນພາຣາມິເຕີ",
    my: "ကိန်းရှင်ရမှတ်များ",
    th: "คะแนนพารามิเตอร์",
    vi: "Điểm thông số",
};

const JOININGS: [Choice; 2] = [
    choice(
        "root",
        [
            "平方根 √(IV·V)",
            "square root of IV · V",
            "ឫសការ៉េ IV · V",
            "ຮາກຂັ້ນສອງ IV · V",
            "IV · V ၏ နှစ်ထပ်ကိန်းရင်း",
            "รากที่สองของ IV · V",
            "căn bậc hai IV · V",
        ],
    ),
    choice(
        "weighted",
        [
            "立方根 ∛(IV²·V)",
            "cube root of IV² · V",
            "ឫសគូប IV² · V",
            "ຮາກຂັ້ນສາມ IV² · V",
            "IV² · V ၏ သုံးထပ်ကိန်းရင်း",
            "รากที่สามของ IV² · V",
            "căn bậc ba IV² · V",
        ],
    ),
];
const CLASSES: [Choice; 6] = [
    choice("very-good", ["很好", "Very good", "ល្អណាស់", "ດີຫຼາຍ", "အလွန်ကောင်း", "ดีมาก", "Rất tốt"]),
    choice("good", ["好", "Good", "ល្អ", "ດີ", "ကောင်း", "ดี", "Tốt"]),
    choice("medium", ["中等", "Medium", "មធ្យម", "ປານກາງ", "အလယ်အလတ်", "ปานกลาง", "Trung bình"]),
    choice("bad", ["差", "Bad", "អាក្រក់", "ບໍ່ດີ", "ဆိုး", "แย่", "Xấu"]),
    choice("poor", ["很差", "Poor", "អន់", "ຊົ່ວ", "ညံ့", "แย่มาก", "Kém"]),
    choice(
        "heavily-polluted",
        [
            "严重污染",
            "Heavily polluted",
            "បំពុលធ្ងន់",
            "ມົນລະພິດໜັກ",
            "ပြင်းထန်စွာ ညစ်ညမ်း",
            "มลพิษหนัก",
            "Ô nhiễm rất nặng",
        ],
    ),
];
/// The least whole index of each class but the last.
const BEGINS: [f64; 5] = [91.0, 76.0, 51.0, 26.0, 10.0];

const fn choice(code: &'static str, [zh, en, km, lo, my, th, vi]: [&'static str; 7]) -> Choice {
    Choice { code, label: Said { zh, en, km, lo, my, th, vi }, colour: "" }
}

const GROUP_COLUMNS: [Column; 2] = [
    Column::words("group", words::GROUP),
    Column::numbers("score", words::SCORE, Range::new("1", 0.0, 100.0)),
];
const SCORE_COLUMNS: [Column; 2] = [
    Column::words("parameter", words::SUBSTANCE).of(&SUBSTANCES),
    Column::numbers("score", words::SCORE, Range::new("1", 0.0, 100.0)),
];
const COLUMNS: [Column; 2] = [
    Column::words("parameter", PARAMETERS).of(&SUBSTANCES),
    Column::numbers("value", VALUE, Range::at_least_zero("1")),
];

/// How a value scores.
#[derive(Debug, Clone, Copy)]
enum Scale {
    /// Values at which the score is 100, 75, 50, 25 and 10, mg/L (microbes: MPN or CFU in 100 mL); up to the first it is 100.
    Falling([f64; 5]),
    /// As falling, but 100 only below the first value, which scores 75 already.
    FallingFrom75([f64; 4]),
    /// As falling, but 10 as soon as the fourth value is exceeded.
    FallingTo25([f64; 4]),
    /// 100 up to so much, 10 above.
    Step(f64),
    /// Points of value and score, 10 outside of them.
    Points(&'static [(f64, f64)]),
}

const PH: [(f64, f64); 4] = [(5.5, 50.0), (6.0, 100.0), (8.5, 100.0), (9.0, 50.0)];
const SATURATION: [(f64, f64); 8] = [
    (20.0, 25.0),
    (50.0, 50.0),
    (75.0, 75.0),
    (88.0, 100.0),
    (112.0, 100.0),
    (125.0, 75.0),
    (150.0, 50.0),
    (200.0, 25.0),
];

/// `(parameter, group, scale)`.
const ROWS: [(&str, u8, Scale); 24] = [
    ("ph", 1, Scale::Points(&PH)),
    ("aldrin", 2, Scale::Step(0.1)),
    ("bhc", 2, Scale::Step(0.02)),
    ("dieldrin", 2, Scale::Step(0.1)),
    ("ddts", 2, Scale::Step(1.0)),
    ("heptachlor", 2, Scale::Step(0.2)),
    ("arsenic", 3, Scale::FallingTo25([0.01, 0.02, 0.05, 0.1])),
    ("cadmium", 3, Scale::FallingFrom75([0.005, 0.008, 0.01, 0.1])),
    ("lead", 3, Scale::FallingFrom75([0.02, 0.04, 0.05, 0.5])),
    ("chromium-6", 3, Scale::Falling([0.01, 0.02, 0.04, 0.05, 0.1])),
    ("copper", 3, Scale::Falling([0.1, 0.2, 0.5, 1.0, 2.0])),
    ("zinc", 3, Scale::Falling([0.5, 1.0, 1.5, 2.0, 3.0])),
    ("mercury", 3, Scale::FallingFrom75([0.001, 0.0015, 0.002, 0.01])),
    ("oxygen-saturation", 4, Scale::Points(&SATURATION)),
    ("dissolved-oxygen", 4, Scale::Points(&SATURATION)),
    ("bod5", 4, Scale::Falling([4.0, 6.0, 15.0, 25.0, 50.0])),
    ("cod", 4, Scale::Falling([10.0, 15.0, 30.0, 50.0, 150.0])),
    ("toc", 4, Scale::Falling([4.0, 6.0, 15.0, 25.0, 50.0])),
    ("ammonium-nitrogen", 4, Scale::FallingFrom75([0.3, 0.6, 0.9, 5.0])),
    ("nitrate-nitrogen", 4, Scale::FallingTo25([2.0, 5.0, 10.0, 15.0])),
    ("nitrite-nitrogen", 4, Scale::Step(0.05)),
    ("phosphate-phosphorus", 4, Scale::Falling([0.1, 0.2, 0.3, 0.5, 4.0])),
    ("coliform", 5, Scale::FallingTo25([2_500.0, 5_000.0, 7_500.0, 10_000.0])),
    ("e-coli", 5, Scale::FallingTo25([20.0, 50.0, 100.0, 200.0])),
];

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let table = inputs.table("parameters").ok_or(Fault::Missing { input: "parameters" })?;
    let (Some(names), Some(values)) = (table.words("parameter"), table.numbers("value")) else {
        return Err(Fault::NoColumn { input: "parameters", column: "value" });
    };
    let mut scored: Vec<(u8, f64)> = Vec::new();
    for (row, (name, value)) in names.iter().zip(values).enumerate() {
        let unfit = |expected| Fault::Unfit {
            input: "parameters",
            row: Some(row + 1),
            found: name.clone(),
            expected,
        };
        let known = ROWS.iter().find(|(known, ..)| known == name);
        let (_, group, scale) =
            known.ok_or_else(|| unfit(&expected::A_PARAMETER_OF_THE_DECISION))?;
        if names[..row].contains(name) {
            return Err(unfit(&expected::EACH_PARAMETER_ONCE));
        }
        let oxygen = ["dissolved-oxygen", "oxygen-saturation"];
        let is_oxygen = |name: &String| oxygen.contains(&name.as_str());
        if is_oxygen(name) && names[..row].iter().any(is_oxygen) {
            return Err(unfit(&expected::OXYGEN_ONCE));
        }
        let value = if name == "dissolved-oxygen" {
            let temperature =
                inputs.number("temperature").ok_or(Fault::Missing { input: "temperature" })?;
            100.0 * value / saturated(temperature)
        } else {
            *value
        };
        scored.push((*group, score(*scale, value)));
    }
    let groups: [Option<f64>; 5] = std::array::from_fn(|n| group_of(n, &scored));
    let n_groups = groups.iter().flatten().count();
    let n_of_iv = scored.iter().filter(|(group, _)| *group == 4).count();
    if n_groups < 3 || n_of_iv < 3 {
        return Err(Fault::Unfit {
            input: "parameters",
            row: None,
            found: format!("{n_groups}, {n_of_iv}"),
            expected: &expected::ENOUGH_GROUPS,
        });
    }
    // Roots and products may round to a little more than the hundred that is the end.
    let index = join(groups, inputs.word("joining") == Some("weighted")).min(100.0);
    let n = BEGINS.iter().filter(|begin| index.round() < **begin).count();
    let shown = groups.map(|group| group.unwrap_or(f64::NAN)).to_vec();
    let group_names = ["I", "II", "III", "IV", "V"].map(str::to_owned).to_vec();
    Ok(Outcome::default()
        .with("index", index)
        .with("class", CLASSES[n].code)
        .with(
            "groups",
            Table::default().with_words("group", group_names).with_numbers("score", shown),
        )
        .with(
            "scores",
            Table::default()
                .with_words("parameter", names.to_vec())
                .with_numbers("score", scored.iter().map(|(_, score)| *score).collect()),
        ))
}

/// What a value scores, 10 to 100.
fn score(scale: Scale, value: f64) -> f64 {
    const STEPS: [f64; 5] = [100.0, 75.0, 50.0, 25.0, 10.0];
    match scale {
        Scale::Step(most) => {
            if value <= most {
                100.0
            } else {
                10.0
            }
        }
        Scale::Points(points) => along(points, value).unwrap_or(10.0),
        Scale::Falling(values) => {
            let points: Vec<(f64, f64)> = values.into_iter().zip(STEPS).collect();
            if value <= values[0] { 100.0 } else { along(&points, value).unwrap_or(10.0) }
        }
        Scale::FallingFrom75(values) => {
            let points: Vec<(f64, f64)> =
                values.into_iter().zip(STEPS[1..].iter().copied()).collect();
            if value < values[0] { 100.0 } else { along(&points, value).unwrap_or(10.0) }
        }
        Scale::FallingTo25(values) => {
            let points: Vec<(f64, f64)> = values.into_iter().zip(STEPS).collect();
            if value <= values[0] { 100.0 } else { along(&points, value).unwrap_or(10.0) }
        }
    }
}

/// On the straight lines between points; none outside of them.
fn along(points: &[(f64, f64)], value: f64) -> Option<f64> {
    let two = points.windows(2).find(|two| (two[0].0..=two[1].0).contains(&value))?;
    let ((from, lower), (to, upper)) = (two[0], two[1]);
    Some(lower + (upper - lower) * (value - from) / (to - from))
}

/// Oxygen in saturated fresh water, mg/L, at a temperature in °C.
fn saturated(t: f64) -> f64 {
    14.652 - 0.410_22 * t + 0.007_991_0 * t * t - 0.000_077_774 * t * t * t
}

/// The score of the group at this place: geometric for pesticides and metals, arithmetic for the others.
fn group_of(place: usize, scored: &[(u8, f64)]) -> Option<f64> {
    let own: Vec<f64> = scored
        .iter()
        .filter(|(group, _)| usize::from(*group) == place + 1)
        .map(|(_, score)| *score)
        .collect();
    #[expect(clippy::cast_precision_loss, reason = "parameters are few")]
    let n = own.len() as f64;
    if own.is_empty() {
        None
    } else if place == 1 || place == 2 {
        Some((own.iter().map(|score| score.ln()).sum::<f64>() / n).exp())
    } else {
        Some(own.iter().sum::<f64>() / n)
    }
}

/// The index of the five groups.
fn join([i, ii, iii, iv, v]: [Option<f64>; 5], is_weighted: bool) -> f64 {
    let part = |group: Option<f64>| group.unwrap_or(100.0) / 100.0;
    let iv = iv.unwrap_or(100.0);
    let living = match v {
        None => iv,
        Some(v) if is_weighted => (iv * iv * v).cbrt(),
        Some(v) => (iv * v).sqrt(),
    };
    part(i) * part(ii) * part(iii) * living
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use proptest::prelude::*;

    use super::*;

    /// The row of 29 February 2016 in the public program tranxuanthuy/vnwqi: groups 62, 56.234133, 78.604937, 72.553988 and 77
    /// give 20.48413.
    #[test]
    fn the_groups_join_as_in_another_program() {
        let groups = [62.0, 56.234_133, 78.604_937, 72.553_988, 77.0].map(Some);
        assert!((join(groups, false) - 20.484_13).abs() < 1e-4);
        assert!((join([None, None, None, Some(80.0), None], false) - 80.0).abs() < 1e-12);
        assert!((join([None, None, None, Some(8.0), Some(27.0)], true) - 12.0).abs() < 1e-12);
    }

    /// The same row from its values: 29 February 2016, station QLPH012016 (heptachlor is not asked there).
    #[test]
    fn a_row_of_another_program_scores_the_same_in_every_group() {
        let rows = [
            ("ph", 8.88),
            ("aldrin", 0.021),
            ("bhc", 0.048),
            ("dieldrin", 0.047),
            ("ddts", 0.052),
            ("arsenic", 0.021),
            ("cadmium", 0.004),
            ("lead", 0.009),
            ("chromium-6", 0.007),
            ("copper", 0.001),
            ("zinc", 0.074),
            ("mercury", 0.002),
            ("dissolved-oxygen", 7.095),
            ("bod5", 8.28),
            ("cod", 23.253),
            ("toc", 17.855),
            ("ammonium-nitrogen", 0.163),
            ("nitrate-nitrogen", 0.93),
            ("nitrite-nitrogen", 0.18),
            ("phosphate-phosphorus", 0.0),
            ("coliform", 1_300.0),
            ("e-coli", 92.0),
        ];
        let table = Table::default()
            .with_words("parameter", rows.iter().map(|row| row.0.to_owned()).collect())
            .with_numbers("value", rows.iter().map(|row| row.1).collect());
        let inputs = Inputs::new()
            .with("parameters", table)
            .with("joining", "root")
            .with("temperature", 25.0);
        let outcome = METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap();
        let Some(vocabulary::method::Value::Table(groups)) = outcome.get("groups") else {
            panic!("no groups")
        };
        let expected = [62.0, 56.234_133, 78.604_937, 72.553_988, 77.0];
        for (found, expected) in groups.numbers("score").unwrap().iter().zip(expected) {
            assert!((found - expected).abs() < 1e-5, "{found}, {expected}");
        }
        assert!((outcome.number("index").unwrap() - 20.484_13).abs() < 1e-4);
        assert_eq!(outcome.word("class"), Some("poor"));
    }

    /// Tables 2 to 5 of the decision, at the printed values; nitrate of 15 is 25, above it 10.
    #[test]
    fn printed_values_score_what_is_printed() {
        let of = |name: &str, value: f64| {
            let (.., scale) = ROWS.iter().find(|(known, ..)| *known == name).unwrap();
            score(*scale, value)
        };
        for (name, value, expected) in [
            ("bod5", 4.0, 100.0),
            ("bod5", 6.0, 75.0),
            ("bod5", 15.0, 50.0),
            ("bod5", 25.0, 25.0),
            ("bod5", 50.0, 10.0),
            ("bod5", 99.0, 10.0),
            ("cadmium", 0.004_9, 100.0),
            ("cadmium", 0.005, 75.0),
            ("mercury", 0.001, 75.0),
            ("nitrate-nitrogen", 15.0, 25.0),
            ("nitrate-nitrogen", 15.1, 10.0),
            ("ph", 5.4, 10.0),
            ("ph", 5.62, 62.0),
            ("ph", 7.0, 100.0),
            ("oxygen-saturation", 100.0, 100.0),
            ("oxygen-saturation", 10.0, 10.0),
            ("nitrite-nitrogen", 0.05, 100.0),
            ("nitrite-nitrogen", 0.06, 10.0),
            ("aldrin", 0.2, 10.0),
        ] {
            assert!(
                (of(name, value) - expected).abs() < 1e-9,
                "{name} {value}: {}",
                of(name, value)
            );
        }
    }

    fn of(rows: &[(&str, f64)]) -> Result<Outcome, Vec<Fault>> {
        let table = Table::default()
            .with_words("parameter", rows.iter().map(|row| row.0.to_owned()).collect())
            .with_numbers("value", rows.iter().map(|row| row.1).collect());
        let inputs = Inputs::new().with("parameters", table).with("joining", "root");
        METHOD.apply(&inputs, &|_| ControlFlow::Continue(()))
    }

    #[test]
    fn too_few_groups_or_parameters_have_no_index_and_oxygen_asks_for_the_temperature() {
        let few = of(&[("ph", 7.0), ("bod5", 4.0), ("cod", 5.0)]).unwrap_err();
        assert!(matches!(few[..], [Fault::Unfit { row: None, .. }]), "{few:?}");
        let oxygen = of(&[("ph", 7.0), ("dissolved-oxygen", 4.0), ("cod", 5.0)]).unwrap_err();
        assert!(matches!(oxygen[..], [Fault::Missing { input: "temperature" }]), "{oxygen:?}");
        let clean = [("ph", 7.0), ("bod5", 1.0), ("cod", 1.0), ("toc", 1.0), ("e-coli", 1.0)];
        let outcome = of(&clean).unwrap();
        assert_eq!(
            (outcome.number("index"), outcome.word("class")),
            (Some(100.0), Some("very-good"))
        );
    }

    proptest! {
        #[test]
        fn more_of_what_harms_never_betters_the_score(n in 1_usize..24, one in 0.0_f64..200.0, more in 0.0_f64..50.0) {
            let (_, _, scale) = ROWS[n];
            if !matches!(scale, Scale::Points(_)) {
                prop_assert!(score(scale, one + more) <= score(scale, one) + 1e-9);
            }
        }
    }
}
