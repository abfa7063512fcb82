//! Ecosystem services and water quality of the Freshwater Health Index: how often, how widely and by how much is what is asked for
//! not given?
//!
//! `F1` is the part of the units (places or parameters) that fail at least once, `F2` the part of the tests that fail, and with the
//! excursions `e = value / objective - 1` above a most and `objective / value - 1` below a least, `nse = SUM e / tests` and
//! `F3 = 100 nse / (nse + 1)`. By the evidence there is the score is `100 - F1`, `100 - sqrt(F1 F2)` or `100 - sqrt(F1 F3)`; in the form of
//! the CCME it is `100 - sqrt((F1² + F2² + F3²) / 3)`.
//!
//! Source: Freshwater Health Index (2018), *User Manual*, version 1.1, and FHI-Toolbox 1.1.

use std::collections::BTreeMap;

use crate::words;
use vocabulary::method::{
    Card, Choice, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Range, Said, Source,
};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "fhi-service",
    edition: "FHI-Toolbox 1.1",
    family: Family::FreshwaterHealth,
    title: Said {
        zh: "淡水健康指数：水质与生态服务",
        en: "Freshwater Health Index: water quality and services",
        km: "សន្ទស្សន៍សុខភាពទឹកសាប៖ គុណភាពទឹក និងសេវាកម្ម",
        lo: "ດັດຊະນີສຸຂະພາບນ້ຳຈືດ: ຄຸນນະພາບນ້ຳ ແລະ ການບໍລິການ",
        my: "ရေချိုကျန်းမာရေး ညွှန်းကိန်း– ရေအရည်အသွေးနှင့် ဝန်ဆောင်မှုများ",
        th: "ดัชนีสุขภาพน้ำจืด: คุณภาพน้ำและบริการ",
        vi: "Chỉ số sức khỏe nước ngọt: chất lượng nước và dịch vụ",
    },
    what: Said {
        zh: "对每个地点（或参数）按目标值检验：多少地点曾不达标（F1）、多少次不达标（F2）、差多少（F3），合成0至100分。用于水质以及供水、洪水、疾病等服务。",
        en: "Tests every place (or parameter) against an objective: how many ever fail (F1), how often (F2) and by how much (F3), joined to a score from 0 to 100. It serves for water quality and for services such as supply, floods and disease.",
        km: "សាកល្បងកន្លែងនីមួយៗ (ឬប៉ារ៉ាម៉ែត្រ) ធៀបនឹងគោលដៅ៖ ប៉ុន្មានធ្លាប់បរាជ័យ (F1) ញឹកញាប់ប៉ុណ្ណា (F2) និងប៉ុន្មាន (F3) រួមជាពិន្ទុ 0 ដល់ 100។",
        lo: "ທົດສອບແຕ່ລະບ່ອນ (ຫຼື ພາຣາມິເຕີ) ກັບເປົ້າໝາຍ: ຈັກບ່ອນເຄີຍບໍ່ຜ່ານ (F1), ເລື້ອຍປານໃດ (F2) ແລະ ເທົ່າໃດ (F3) ລວມເປັນຄະແນນ 0 ຫາ 100.",
        my: "နေရာတိုင်း (သို့မဟုတ် ကိန်းရှင်) ကို ပန်းတိုင်နှင့် စစ်သည်– မည်မျှ မအောင်ဖူး (F1)၊ မည်မျှမကြာခဏ (F2)၊ မည်မျှကွာ (F3) ကို ၀–၁၀၀ ရမှတ်အဖြစ် ပေါင်းသည်။",
        th: "ทดสอบทุกแห่ง (หรือพารามิเตอร์) กับเป้าหมาย: กี่แห่งเคยไม่ผ่าน (F1) บ่อยเพียงใด (F2) และเท่าใด (F3) รวมเป็นคะแนน 0–100",
        vi: "Kiểm tra từng nơi (hoặc thông số) so với mục tiêu: bao nhiêu từng không đạt (F1), thường xuyên thế nào (F2) và bao nhiêu (F3), gộp thành điểm 0–100.",
    },
    limits: Said {
        zh: "目标值由使用者给出，分数只有在目标值相同时才能比较。",
        en: "Objectives are an input: scores compare only where they are the same.",
        km: "គោលដៅជាទិន្នន័យបញ្ចូល៖ ពិន្ទុប្រៀបធៀបបានតែពេលគោលដៅដូចគ្នា។",
        lo: "ເປົ້າໝາຍແມ່ນຂໍ້ມູນປ້ອນເຂົ້າ: ຄະແນນທຽບກັນໄດ້ເມື່ອເປົ້າໝາຍຄືກັນ.",
        my: "ပန်းတိုင်များကို သုံးစွဲသူက ပေးရသည်– ပန်းတိုင်တူမှသာ ရမှတ်ကို နှိုင်းယှဉ်နိုင်သည်။",
        th: "เป้าหมายเป็นข้อมูลนำเข้า คะแนนเทียบกันได้เมื่อเป้าหมายเหมือนกัน",
        vi: "Mục tiêu là đầu vào: chỉ so sánh được điểm khi mục tiêu giống nhau.",
    },
    formula: r"S = 100 - \sqrt{F_1 F_3}, \quad F_3 = 100 \frac{\mathrm{nse}}{\mathrm{nse} + 1}",
    sources: &[Source {
        citation: "Freshwater Health Index (2018), Freshwater Health Index User Manual, Conservation International; FHI-Toolbox 1.1",
        place: "excursion-based indicators",
        year: 2018,
        url: "https://www.freshwaterhealthindex.org",
    }],
    inputs: &[
        Input::needed("evidence", EVIDENCE, Form::Choice(&EVIDENCES)),
        Input::needed("tests", TESTS, Form::Table(&COLUMNS, 1)),
    ],
    outputs: &[
        Output::new("score", SCORE, Form::Number(Range::new("1", 0.0, 100.0))),
        Output::new("f1", Said::everywhere("F1"), Form::Number(Range::new("%", 0.0, 100.0))),
        Output::new("f2", Said::everywhere("F2"), Form::Number(Range::new("%", 0.0, 100.0))),
        Output::new("f3", Said::everywhere("F3"), Form::Number(Range::new("%", 0.0, 100.0))),
    ],
    charts: &[],
    examples: &[Example {
        id: "invented",
        title: words::INVENTED,
        source: "Invented numbers",
        inputs: "unit,value,least,most\nupper,1,4,\nupper,5,4,\nmiddle,6,4,\nmiddle,5,4,\nlower,3,4,\nlower,7,4,\n",
        typed: &[("evidence", "f1-f3")],
    }],
};

const EVIDENCE: Said = Said {
    zh: "依据",
    en: "Evidence",
    km: "ភស្តុតាង",
    lo: "ຫຼັກຖານ",
    my: "အထောက်အထား",
    th: "หลักฐาน",
    vi: "Bằng chứng",
};
const TESTS: Said = Said {
    zh: "检验",
    en: "Tests",
    km: "ការធ្វើតេស្ត",
    lo: "ການທົດສອບ",
    my: "စမ်းသပ်ချက်များ",
    th: "การทดสอบ",
    vi: "Kiểm tra",
};
const UNIT: Said = Said {
    zh: "地点或参数",
    en: "Place or parameter",
    km: "កន្លែង ឬប៉ារ៉ាម៉ែត្រ",
    lo: "ບ່ອນ ຫຼື ພາຣາມິເຕີ",
    my: "နေရာ သို့မဟုတ် ကိန်းရှင်",
    th: "สถานที่หรือพารามิเตอร์",
    vi: "Nơi hoặc thông số",
};
const VALUE: Said =
    Said {
        zh: "数值", en: "Value", km: "តម្លៃ", lo: "ຄ່າ", my: "တန်ဖိုး", th: "ค่า", vi: "Giá trị"
    };
const LEAST: Said = Said {
    zh: "下限",
    en: "Least allowed",
    km: "អប្បបរមា",
    lo: "ຕ່ຳສຸດ",
    my: "အနည်းဆုံး",
    th: "ค่าต่ำสุด",
    vi: "Tối thiểu",
};
const MOST: Said = Said {
    zh: "上限",
    en: "Most allowed",
    km: "អតិបរមា",
    lo: "ສູງສຸດ",
    my: "အများဆုံး",
    th: "ค่าสูงสุด",
    vi: "Tối đa",
};
const SCORE: Said =
    Said {
        zh: "得分", en: "Score", km: "ពិន្ទុ", lo: "ຄະແນນ", my: "ရမှတ်", th: "คะแนน", vi: "Điểm"
    };

const EVIDENCES: [Choice; 4] = [
    choice("f1", ["只有F1", "F1 only", "F1 ប៉ុណ្ណោះ", "F1 ເທົ່ານັ້ນ", "F1 သာ", "F1 เท่านั้น", "chỉ F1"]),
    choice(
        "f1-f2",
        ["F1与F2", "F1 and F2", "F1 និង F2", "F1 ແລະ F2", "F1 နှင့် F2", "F1 และ F2", "F1 và F2"],
    ),
    choice(
        "f1-f3",
        [
            "F1与F3（默认）",
            "F1 and F3, the usual",
            "F1 និង F3 (ធម្មតា)",
            "F1 ແລະ F3 (ປົກກະຕິ)",
            "F1 နှင့် F3 (ပုံမှန်)",
            "F1 และ F3 (ปกติ)",
            "F1 và F3 (thường dùng)",
        ],
    ),
    choice(
        "ccme",
        [
            "CCME形式",
            "form of the CCME",
            "ទម្រង់ CCME",
            "ແບບ CCME",
            "CCME ပုံစံ",
            "แบบ CCME",
            "dạng CCME",
        ],
    ),
];
const COLUMNS: [Column; 4] = [
    Column::words("unit", UNIT),
    Column::numbers("value", VALUE, Range::at_least_zero("1")).optional(),
    Column::numbers("least", LEAST, Range::at_least_zero("1")).optional(),
    Column::numbers("most", MOST, Range::at_least_zero("1")).optional(),
];
/// What the toolbox puts in place of a value of zero that an objective is divided by.
const NOTHING: f64 = 1e-5;

const fn choice(code: &'static str, [zh, en, km, lo, my, th, vi]: [&'static str; 7]) -> Choice {
    Choice { code, label: Said { zh, en, km, lo, my, th, vi }, colour: "" }
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let table = inputs.table("tests").ok_or(Fault::Missing { input: "tests" })?;
    let (Some(units), Some(values)) = (table.words("unit"), table.numbers("value")) else {
        return Err(Fault::NoColumn { input: "tests", column: "value" });
    };
    let end = |column: &str, row: usize| {
        table.numbers(column).map(|ends| ends[row]).filter(|end| !end.is_nan())
    };
    let mut tests = Vec::with_capacity(values.len());
    for (row, (unit, value)) in units.iter().zip(values).enumerate() {
        let (least, most) = (end("least", row), end("most", row));
        if !value.is_nan() && least.is_none() && most.is_none() {
            return Err(Fault::Empty { input: "tests", column: "most", row: row + 1 });
        }
        tests.push((unit.as_str(), *value, least, most));
    }
    let [f1, f2, f3] =
        shares(&tests).ok_or(Fault::TooFew { input: "tests", least: 1, found: 0 })?;
    let score = score(inputs.word("evidence").unwrap_or_default(), [f1, f2, f3]);
    Ok(Outcome::default().with("score", score).with("f1", f1).with("f2", f2).with("f3", f3))
}

/// F1, F2 and F3 in per cent of tests `(place, value, least, most)`, of which NaN is none; nothing without a test.
pub(super) fn shares(tests: &[(&str, f64, Option<f64>, Option<f64>)]) -> Option<[f64; 3]> {
    let (mut failing, mut n_tests, mut n_failed, mut excursions) =
        (BTreeMap::<&str, bool>::new(), 0.0, 0.0, 0.0);
    for (unit, value, least, most) in tests.iter().filter(|(_, value, ..)| !value.is_nan()) {
        let over = most.filter(|most| value > most).map(|most| value / divisor(most) - 1.0);
        let under = least.filter(|least| value < least).map(|least| least / divisor(*value) - 1.0);
        let excursion = over.or(under).map(|excursion| excursion.max(0.0));
        *failing.entry(unit).or_default() |= excursion.is_some();
        n_tests += 1.0;
        n_failed += f64::from(u8::from(excursion.is_some()));
        excursions += excursion.unwrap_or_default();
    }
    #[expect(clippy::cast_precision_loss, reason = "places are few")]
    let (n_units, n_failing) =
        (failing.len() as f64, failing.values().filter(|fails| **fails).count() as f64);
    let nse = excursions / n_tests;
    let f3 = 100.0 * nse / (nse + 1.0);
    (n_tests > 0.0).then_some([100.0 * n_failing / n_units, 100.0 * n_failed / n_tests, f3])
}

fn divisor(number: f64) -> f64 {
    if number > 0.0 { number } else { NOTHING }
}

pub(super) fn score(evidence: &str, [f1, f2, f3]: [f64; 3]) -> f64 {
    100.0
        - match evidence {
            "f1" => f1,
            "f1-f2" => (f1 * f2).sqrt(),
            "ccme" => ((f1 * f1 + f2 * f2 + f3 * f3) / 3.0).sqrt(),
            _ => (f1 * f3).sqrt(),
        }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use vocabulary::method::Table;

    use super::*;

    fn of(evidence: &str, rows: &[(String, f64, f64, f64)]) -> Outcome {
        let table = Table::default()
            .with_words("unit", rows.iter().map(|row| row.0.clone()).collect())
            .with_numbers("value", rows.iter().map(|row| row.1).collect())
            .with_numbers("least", rows.iter().map(|row| row.2).collect())
            .with_numbers("most", rows.iter().map(|row| row.3).collect());
        let inputs = Inputs::new().with("tests", table).with("evidence", evidence);
        METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap()
    }

    /// FHI-Toolbox 1.1, unit tests: F1 of 50 alone scores 50; F1 of 100 with F3 of 71 scores 16, with 60 it scores 23.
    #[test]
    fn the_cases_of_the_toolbox() {
        assert!((score("f1", [50.0, 0.0, 0.0]) - 50.0).abs() < f64::EPSILON);
        assert!((score("f1-f3", [100.0, 100.0, 71.0]) - 16.0).abs() < 0.5);
        assert!((score("f1-f3", [100.0, 100.0, 60.0]) - 23.0).abs() < 0.5);
    }

    /// Ten places, twelve steps; each place has 1 in every other step and 5 else, of which at least 4 is asked for: half of
    /// the tests fail with an excursion of 3.
    #[test]
    fn excursions_below_a_least_are_the_objective_over_the_value() {
        let rows: Vec<_> = (0..120)
            .map(|n| {
                (format!("place {}", n / 12), if n % 2 == 0 { 1.0 } else { 5.0 }, 4.0, f64::NAN)
            })
            .collect();
        let outcome = of("f1-f3", &rows);
        assert_eq!(
            (outcome.number("f1"), outcome.number("f2"), outcome.number("f3")),
            (Some(100.0), Some(50.0), Some(60.0))
        );
        assert!((outcome.number("score").unwrap() - 22.540_333).abs() < 1e-5);
    }

    #[test]
    fn where_nothing_fails_the_score_is_100_and_gaps_are_no_tests() {
        let rows =
            [("a".to_owned(), 1.0, f64::NAN, 2.0), ("b".to_owned(), f64::NAN, f64::NAN, 2.0)];
        for evidence in ["f1", "f1-f2", "f1-f3", "ccme"] {
            assert_eq!(of(evidence, &rows).number("score"), Some(100.0), "{evidence}");
        }
    }

    /// By hand: one of two tests fails, of 2e-6 with at most 1e-6: F1 = F2 = 50 for two places, nse = 1/2, F3 = 100/3.
    #[test]
    fn very_small_objectives_are_divided_by_as_they_are() {
        let rows =
            [("a".to_owned(), 2e-6, f64::NAN, 1e-6), ("b".to_owned(), 0.5e-6, f64::NAN, 1e-6)];
        let outcome = of("ccme", &rows);
        assert!((outcome.number("f3").unwrap() - 100.0 / 3.0).abs() < 1e-9);
        let rows = [("a".to_owned(), 2e-6, f64::NAN, 0.0)];
        assert!(of("ccme", &rows).number("f3").unwrap() >= 0.0);
    }
}
