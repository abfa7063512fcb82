//! INFORM Risk Index: the geometric mean of hazard and exposure, vulnerability, and lack of coping capacity.
//!
//! `Risk = HA^(1/3) · VU^(1/3) · CC^(1/3)`, each from 0 to 10, 10 worst.
//!
//! Source: De Groeve, Poljanšek & Vernaccini (2015), *Index for Risk Management – INFORM: Concept and Methodology*, JRC,
//! EUR 27521, Equation 1.

use crate::words;
use vocabulary::method::{
    Card, Choice, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output, Progress,
    Range, Said, Source,
};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "inform-risk",
    edition: "EUR 27521",
    family: Family::Risk,
    title: Said {
        zh: "INFORM风险指数",
        en: "INFORM Risk Index",
        km: "សន្ទស្សន៍ហានិភ័យ INFORM",
        lo: "ດັດຊະນີຄວາມສ່ຽງ INFORM",
        my: "INFORM အန္တရာယ် ညွှန်းကိန်း",
        th: "ดัชนีความเสี่ยง INFORM",
        vi: "Chỉ số rủi ro INFORM",
    },
    what: Said {
        zh: "人道危机和灾害风险：危害与暴露、脆弱性、应对能力不足三个维度（0至10，10最差）的几何平均。",
        en: "The risk of humanitarian crises and disasters: the geometric mean of three dimensions from 0 to 10, 10 worst: hazard and exposure, vulnerability, lack of coping capacity.",
        km: "ហានិភ័យគ្រោះមហន្តរាយ៖ មធ្យមធរណីមាត្រនៃវិមាត្របី (0 ដល់ 10 ដែល 10 អាក្រក់បំផុត)៖ គ្រោះថ្នាក់ ភាពងាយរងគ្រោះ និងកង្វះសមត្ថភាព។",
        lo: "ຄວາມສ່ຽງໄພພິບັດ: ຄ່າສະເລ່ຍເລຂາຄະນິດຂອງສາມມິຕິ (0 ຫາ 10, 10 ຮ້າຍສຸດ): ໄພ ແລະ ການສຳຜັດ, ຄວາມອ່ອນໄຫວ, ການຂາດຄວາມສາມາດຮັບມື.",
        my: "လူသားချင်းစာနာမှုအကျပ်အတည်းနှင့် ဘေးအန္တရာယ်– ဘေးနှင့်ထိတွေ့မှု၊ ထိခိုက်လွယ်မှု၊ တုံ့ပြန်နိုင်စွမ်း ကင်းမဲ့မှု (၀ မှ ၁၀၊ ၁၀ အဆိုးဆုံး) တို့၏ ဂျီဩမေတြီပျမ်းမျှ။",
        th: "ความเสี่ยงวิกฤตและภัยพิบัติ: ค่าเฉลี่ยเรขาคณิตของสามมิติ (0–10, 10 แย่ที่สุด) ภัยและการสัมผัส ความเปราะบาง การขาดความสามารถรับมือ",
        vi: "Rủi ro khủng hoảng và thiên tai: trung bình nhân của ba chiều (0–10, 10 xấu nhất): hiểm họa và phơi nhiễm, tính dễ tổn thương, thiếu năng lực ứng phó.",
    },
    limits: Said {
        zh: "三个维度本身由各自的指标算出，这里作为输入。任一维度为0时风险为0。",
        en: "The three dimensions come from indicators of their own and are inputs here. Where one of them is 0 there is no risk.",
        km: "វិមាត្រទាំងបីគណនាពីសូចនាករផ្ទាល់ខ្លួន ហើយជាទិន្នន័យបញ្ចូលនៅទីនេះ។ បើមួយស្មើ 0 ហានិភ័យស្មើ 0។",
        lo: "ສາມມິຕິຄິດຈາກຕົວຊີ້ວັດຂອງຕົນ ແລະ ເປັນຂໍ້ມູນປ້ອນເຂົ້າ. ຖ້າໜຶ່ງເປັນ 0 ຄວາມສ່ຽງແມ່ນ 0.",
        my: "သုံးဘက်မြင်တို့ကို ကိုယ်ပိုင်ညွှန်ပြချက်များမှ တွက်ပြီး ဤနေရာတွင် ထည့်သွင်းချက် ဖြစ်သည်။ တစ်ခု ၀ ဖြစ်လျှင် အန္တရာယ် ၀ ဖြစ်သည်။",
        th: "สามมิติคำนวณจากตัวชี้วัดของตนเองและเป็นข้อมูลนำเข้าที่นี่ ถ้ามิติใดเป็น 0 ความเสี่ยงเป็น 0",
        vi: "Ba chiều được tính từ chỉ tiêu riêng và là đầu vào ở đây. Nếu một chiều bằng 0 thì rủi ro bằng 0.",
    },
    formula: r"R = \mathrm{HA}^{1/3} \cdot \mathrm{VU}^{1/3} \cdot \mathrm{CC}^{1/3}",
    sources: &[Source {
        citation: "De Groeve, T., Poljanšek, K. & Vernaccini, L. (2015), Index for Risk Management – INFORM: Concept and Methodology, Version 2016, European Commission, Joint Research Centre, EUR 27521",
        place: "Equation 1",
        year: 2015,
        url: "https://doi.org/10.2788/636388",
    }],
    inputs: &[
        Input::needed("hazard", HAZARD, Form::Number(TEN)),
        Input::needed("vulnerability", VULNERABILITY, Form::Number(TEN)),
        Input::needed("lack-of-coping-capacity", COPING, Form::Number(TEN)),
    ],
    outputs: &[
        Output::new("risk", RISK, Form::Number(TEN)),
        Output::new("class", CLASS, Form::Choice(&CLASSES)),
    ],
    charts: &[],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented numbers",
        r#"{"hazard": 5.2, "vulnerability": 3.9, "lack-of-coping-capacity": 4.6}"#,
    )],
};

const TEN: Range = Range::new("1", 0.0, 10.0);
const HAZARD: Said = Said {
    zh: "危害与暴露",
    en: "Hazard and exposure",
    km: "គ្រោះថ្នាក់ និងការប៉ះពាល់",
    lo: "ໄພ ແລະ ການສຳຜັດ",
    my: "ဘေးနှင့် ထိတွေ့မှု",
    th: "ภัยและการสัมผัส",
    vi: "Hiểm họa và phơi nhiễm",
};
const VULNERABILITY: Said = Said {
    zh: "脆弱性",
    en: "Vulnerability",
    km: "ភាពងាយរងគ្រោះ",
    lo: "ຄວາມອ່ອນໄຫວ",
    my: "ထိခိုက်လွယ်မှု",
    th: "ความเปราะบาง",
    vi: "Tính dễ tổn thương",
};
const COPING: Said = Said {
    zh: "应对能力不足",
    en: "Lack of coping capacity",
    km: "កង្វះសមត្ថភាពទប់ទល់",
    lo: "ການຂາດຄວາມສາມາດຮັບມື",
    my: "တုံ့ပြန်နိုင်စွမ်း ကင်းမဲ့မှု",
    th: "การขาดความสามารถรับมือ",
    vi: "Thiếu năng lực ứng phó",
};
const RISK: Said = Said {
    zh: "风险",
    en: "Risk",
    km: "ហានិភ័យ",
    lo: "ຄວາມສ່ຽງ",
    my: "အန္တရာယ်",
    th: "ความเสี่ยง",
    vi: "Rủi ro",
};
const CLASS: Said =
    Said {
        zh: "级别", en: "Class", km: "ថ្នាក់", lo: "ລະດັບ", my: "အဆင့်", th: "ระดับ", vi: "Mức"
    };

const CLASSES: [Choice; 5] = [
    class("very-low", ["很低", "Very low", "ទាបណាស់", "ຕ່ຳຫຼາຍ", "အလွန်နိမ့်", "ต่ำมาก", "Rất thấp"]),
    class("low", ["低", "Low", "ទាប", "ຕ່ຳ", "နိမ့်", "ต่ำ", "Thấp"]),
    class("medium", ["中", "Medium", "មធ្យម", "ປານກາງ", "အလယ်အလတ်", "ปานกลาง", "Trung bình"]),
    class("high", ["高", "High", "ខ្ពស់", "ສູງ", "မြင့်", "สูง", "Cao"]),
    class("very-high", ["很高", "Very high", "ខ្ពស់ណាស់", "ສູງຫຼາຍ", "အလွန်မြင့်", "สูงมาก", "Rất cao"]),
];
/// Where each class but the first begins, as in the results of 2020; editions move these limits (2025: 2.2, 3.2, 5.1, 6.9).
const BEGINS: [f64; 4] = [2.0, 3.5, 5.0, 6.5];

const fn class(code: &'static str, [zh, en, km, lo, my, th, vi]: [&'static str; 7]) -> Choice {
    Choice { code, label: Said { zh, en, km, lo, my, th, vi }, colour: "" }
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let of = |input: &'static str| inputs.number(input).ok_or(Fault::Missing { input });
    let risk = risk(of("hazard")?, of("vulnerability")?, of("lack-of-coping-capacity")?);
    // The class is that of the printed risk, which has one decimal.
    let printed = (10.0 * risk).round() / 10.0;
    let n = BEGINS.iter().filter(|begin| printed >= **begin).count();
    Ok(Outcome::default().with("risk", risk).with("class", CLASSES[n].code))
}

/// The risk, 0 to 10, of three dimensions, 0 to 10.
pub fn risk(hazard: f64, vulnerability: f64, lack_of_coping_capacity: f64) -> f64 {
    (hazard * vulnerability * lack_of_coping_capacity).cbrt()
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use proptest::prelude::*;

    use super::*;

    fn of(hazard: f64, vulnerability: f64, lack_of_coping_capacity: f64) -> (f64, String) {
        let inputs = Inputs::new()
            .with("hazard", hazard)
            .with("vulnerability", vulnerability)
            .with("lack-of-coping-capacity", lack_of_coping_capacity);
        let outcome = METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap();
        (outcome.number("risk").unwrap(), outcome.word("class").unwrap().to_owned())
    }

    fn class_of(value: f64) -> String {
        of(value, value, value).1
    }

    /// Results of the JRC: hazard and exposure, vulnerability, lack of coping capacity, INFORM risk and class as printed in the global
    /// risk index of 2020 (`inform_gri_2020_v040.csv` at OCHA-DAP/viz-inform-risk): the six countries, the ends of the list, and
    /// the six that owe their class to the rounding.
    #[test]
    fn the_published_risk_of_countries_and_its_class() {
        for (country, [hazard, vulnerability, coping, risk], class) in [
            ("China", [6.9, 3.1, 3.6, 4.3], "medium"),
            ("Cambodia", [4.6, 3.9, 6.2, 4.8], "medium"),
            ("Lao PDR", [3.9, 4.0, 5.8, 4.5], "medium"),
            ("Myanmar", [7.4, 5.3, 6.3, 6.3], "high"),
            ("Thailand", [5.5, 3.1, 3.9, 4.1], "medium"),
            ("Viet Nam", [5.6, 2.2, 4.4, 3.8], "medium"),
            ("Cuba", [4.2, 3.2, 3.1, 3.5], "medium"),
            ("Dominica", [2.8, 3.7, 4.1, 3.5], "medium"),
            ("Germany", [1.5, 3.4, 1.5, 2.0], "low"),
            ("Senegal", [4.2, 5.1, 5.7, 5.0], "high"),
            ("Singapore", [0.5, 0.3, 1.1, 0.5], "very-low"),
            ("Somalia", [8.9, 9.1, 8.8, 8.9], "very-high"),
            ("Turkey", [7.9, 4.9, 3.2, 5.0], "high"),
            ("Uganda", [5.5, 6.9, 7.2, 6.5], "very-high"),
        ] {
            let (found, found_class) = of(hazard, vulnerability, coping);
            assert!((found - risk).abs() <= 0.05, "{country}: {found}");
            assert_eq!(found_class, class, "{country}");
        }
    }

    /// The same six of the report's own edition (`INFORM-2016.csv`, ibid.), then of the JRC's workbook `inform_risk_2025_v070.xlsx` of
    /// 31 March 2025, whose dimensions have one decimal and whose cell is `ROUND(HA^(1/3)*VU^(1/3)*CC^(1/3),1)`.
    #[test]
    fn the_published_risk_of_other_editions() {
        for [hazard, vulnerability, coping, risk] in [
            [6.9, 2.9, 4.0, 4.3],
            [2.9, 3.2, 6.8, 4.0],
            [2.9, 3.8, 6.5, 4.2],
            [7.7, 5.8, 7.0, 6.8],
            [5.8, 3.2, 4.3, 4.3],
            [5.6, 1.9, 4.6, 3.7],
            [5.8, 1.4, 3.3, 3.0],
            [3.4, 4.8, 5.7, 4.5],
            [2.4, 3.5, 5.7, 3.6],
            [8.4, 6.3, 6.4, 7.0],
            [6.0, 3.7, 3.7, 4.3],
            [5.0, 2.9, 4.3, 4.0],
        ] {
            assert!((super::risk(hazard, vulnerability, coping) - risk).abs() <= 0.05, "{risk}");
        }
    }

    /// By hand: (2 · 4 · 8)^(1/3) = 4.
    #[test]
    fn it_is_the_geometric_mean() {
        assert!((risk(2.0, 4.0, 8.0) - 4.0).abs() < 1e-12);
        assert!(risk(0.0, 9.0, 9.0).abs() < f64::EPSILON);
        assert_eq!(
            [1.9, 2.1, 3.6, 5.1, 6.6].map(class_of),
            ["very-low", "low", "medium", "high", "very-high"]
        );
    }

    #[test]
    fn a_dimension_beyond_ten_is_refused() {
        let inputs = Inputs::new().with("hazard", 11.0).with("vulnerability", 1.0);
        let refused = METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap_err();
        assert_eq!(refused.len(), 2, "{refused:?}");
    }

    proptest! {
        #[test]
        fn it_lies_between_the_least_and_the_most_and_does_not_mind_the_order(
            a in 0.0_f64..=10.0, b in 0.0_f64..=10.0, c in 0.0_f64..=10.0
        ) {
            let found = risk(a, b, c);
            prop_assert!(found >= a.min(b).min(c) - 1e-9 && found <= a.max(b).max(c) + 1e-9);
            prop_assert!((found - risk(c, a, b)).abs() < 1e-9);
        }
    }
}
