//! Conservation and cultural heritage in the Freshwater Health Index: how near is what is protected to its target?
//!
//! `min(100, 100 · protected % / target %)`; the targets are 20 % of the area and 17 % of the length of rivers, if no other is given.
//!
//! Source: FHI-Toolbox 1.1.

use vocabulary::method::{
    Card, Choice, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output, Progress,
    Range, Said,
};

use super::labels::{HUNDRED, SCORE, TOOLBOX};
use crate::{expected, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "fhi-protected-areas",
    edition: "FHI-Toolbox 1.1",
    family: Family::FreshwaterHealth,
    title: Said {
        zh: "淡水健康指数：保护地与文化遗产",
        en: "Freshwater Health Index: conservation and heritage areas",
        km: "សន្ទស្សន៍សុខភាពទឹកសាប៖ តំបន់អភិរក្ស និងបេតិកភណ្ឌ",
        lo: "ດັດຊະນີສຸຂະພາບນ້ຳຈືດ: ເຂດອະນຸລັກ ແລະ ມໍລະດົກ",
        my: "ရေချိုကျန်းမာရေး ညွှန်းကိန်း– ထိန်းသိမ်းရေးနှင့် အမွေအနှစ် ဧရိယာများ",
        th: "ดัชนีสุขภาพน้ำจืด: พื้นที่อนุรักษ์และมรดก",
        vi: "Chỉ số sức khỏe nước ngọt: khu bảo tồn và di sản",
    },
    what: Said {
        zh: "受保护的面积（或河长）占流域的百分比与目标之比，0至100分。默认目标：面积20 %，河长17 %。",
        en: "The part of a basin's area, or of the length of its rivers, that is protected, beside a target: 0 to 100. Without another target 20 % of the area or 17 % of the length.",
        km: "ភាគរយនៃផ្ទៃអាង ឬប្រវែងទន្លេដែលការពារ ធៀបនឹងគោលដៅ៖ 0 ដល់ 100។ លំនាំដើម 20 % ផ្ទៃ ឬ 17 % ប្រវែង។",
        lo: "ສ່ວນຂອງພື້ນທີ່ອ່າງ ຫຼື ຄວາມຍາວແມ່ນ້ຳທີ່ປົກປ້ອງ ທຽບກັບເປົ້າໝາຍ: 0 ຫາ 100. ຖ້າບໍ່ໃຫ້ 20 % ຂອງພື້ນທີ່ ຫຼື 17 % ຂອງຄວາມຍາວ.",
        my: "မြစ်ဝှမ်းဧရိယာ သို့မဟုတ် မြစ်အရှည်၏ ကာကွယ်ထားသော ရာခိုင်နှုန်းကို ပန်းတိုင်နှင့် ယှဉ်သည်– ၀ မှ ၁၀၀။ မပေးလျှင် ဧရိယာ ၂၀ % သို့မဟုတ် အရှည် ၁၇ %။",
        th: "ส่วนของพื้นที่ลุ่มน้ำหรือความยาวแม่น้ำที่ได้รับการคุ้มครองเทียบกับเป้าหมาย 0–100 ถ้าไม่ให้เป้าหมายคือพื้นที่ 20 % หรือความยาว 17 %",
        vi: "Phần diện tích lưu vực hoặc chiều dài sông được bảo vệ so với mục tiêu: 0–100. Không có mục tiêu khác thì 20 % diện tích hoặc 17 % chiều dài.",
    },
    limits: Said {
        zh: "不问保护是否有效，也不问所护之处是否要紧。",
        en: "It does not ask whether protection works, nor whether the places that matter are in it.",
        km: "មិនសួរថាការការពារមានប្រសិទ្ធភាព ឬកន្លែងសំខាន់នៅក្នុងវាទេ។",
        lo: "ບໍ່ຖາມວ່າການປົກປ້ອງໄດ້ຜົນ ຫຼື ບ່ອນສຳຄັນຢູ່ໃນນັ້ນບໍ່.",
        my: "ကာကွယ်မှု ထိရောက်သလား၊ အရေးကြီးသောနေရာ ပါသလား မမေးပါ။",
        th: "ไม่ถามว่าการคุ้มครองได้ผลหรือไม่ และที่สำคัญอยู่ในนั้นหรือไม่",
        vi: "Không hỏi bảo vệ có hiệu quả không, cũng không hỏi nơi quan trọng có nằm trong đó không.",
    },
    formula: r"S = \min\left(100,\ 100\, \frac{p}{p_{\mathrm{target}}}\right)",
    sources: &[TOOLBOX],
    inputs: &[
        Input::needed("measure", MEASURE, Form::Choice(&MEASURES)),
        Input::needed("protected", PROTECTED, Form::Number(Range::at_least_zero("1"))),
        Input::needed("total", TOTAL, Form::Number(Range::new("1", f64::MIN_POSITIVE, f64::MAX))),
        Input::optional("target", TARGET, Form::Number(Range::new("%", 0.1, 100.0))),
    ],
    outputs: &[SCORE, Output::new("percent", PERCENT, Form::Number(HUNDRED))],
    charts: &[],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented numbers: a basin of 78,650 square kilometres",
        r#"{"measure": "area", "protected": 11800, "total": 78650}"#,
    )],
};

const MEASURE: Said = Said {
    zh: "按面积或河长",
    en: "Area or length",
    km: "ផ្ទៃ ឬប្រវែង",
    lo: "ພື້ນທີ່ ຫຼື ຄວາມຍາວ",
    my: "ဧရိယာ သို့မဟုတ် အရှည်",
    th: "พื้นที่หรือความยาว",
    vi: "Diện tích hay chiều dài",
};
const MEASURES: [Choice; 2] = [
    Choice {
        code: "area",
        label: Said::of(["面积", "Area", "ផ្ទៃ", "ພື້ນທີ່", "ဧရိယာ", "พื้นที่", "Diện tích"]),
        colour: "",
    },
    Choice {
        code: "length",
        label: Said::of([
            "河长",
            "Length of rivers",
            "ប្រវែងទន្លេ",
            "ຄວາມຍາວແມ່ນ້ຳ",
            "မြစ်အရှည်",
            "ความยาวแม่น้ำ",
            "Chiều dài sông",
        ]),
        colour: "",
    },
];
const PROTECTED: Said = Said {
    zh: "受保护（面积或长度）",
    en: "Protected (area or length)",
    km: "ការពារ (ផ្ទៃ ឬប្រវែង)",
    lo: "ທີ່ປົກປ້ອງ (ພື້ນທີ່ ຫຼື ຄວາມຍາວ)",
    my: "ကာကွယ်ထား (ဧရိယာ သို့မဟုတ် အရှည်)",
    th: "ที่คุ้มครอง (พื้นที่หรือความยาว)",
    vi: "Được bảo vệ (diện tích hoặc chiều dài)",
};
const TOTAL: Said = Said {
    zh: "总计（同一单位）",
    en: "All of it (in the same unit)",
    km: "សរុប (ឯកតាដូចគ្នា)",
    lo: "ທັງໝົດ (ຫົວໜ່ວຍດຽວກັນ)",
    my: "စုစုပေါင်း (တူညီသောယူနစ်)",
    th: "ทั้งหมด (หน่วยเดียวกัน)",
    vi: "Tổng (cùng đơn vị)",
};
const TARGET: Said = Said {
    zh: "目标",
    en: "Target",
    km: "គោលដៅ",
    lo: "ເປົ້າໝາຍ",
    my: "ပန်းတိုင်",
    th: "เป้าหมาย",
    vi: "Mục tiêu",
};
const PERCENT: Said = Said {
    zh: "受保护的百分比",
    en: "Part that is protected",
    km: "ភាគរយដែលការពារ",
    lo: "ສ່ວນທີ່ປົກປ້ອງ",
    my: "ကာကွယ်ထားသော ရာခိုင်နှုန်း",
    th: "ส่วนที่คุ้มครอง",
    vi: "Phần được bảo vệ",
};

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let number = |input: &'static str| inputs.number(input).ok_or(Fault::Missing { input });
    let (protected, total) = (number("protected")?, number("total")?);
    if protected > total {
        return Err(Fault::Unfit {
            input: "protected",
            row: None,
            found: protected.to_string(),
            expected: &expected::NO_MORE_THAN_ALL,
        });
    }
    let usual = if inputs.word("measure") == Some("length") { 17.0 } else { 20.0 };
    let percent = 100.0 * protected / total;
    let target = inputs.number("target").unwrap_or(usual);
    Ok(Outcome::default()
        .with("score", (100.0 * percent / target).min(100.0))
        .with("percent", percent))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;

    /// FHI-Toolbox 1.1 (commit aec0ab4, `ConservationAreaIndicator` under Mono), whose scores are whole numbers; by its own targets and by others.
    #[test]
    fn the_toolbox_says_the_same_of_areas_and_lengths() {
        let none = f64::NAN;
        for (measure, target, protected, total, expected, percent) in [
            ("area", none, 11_800.0, 78_650.0, 75.0, 15.003_178_639_542_275),
            ("length", none, 11_800.0, 78_650.0, 88.0, 15.003_178_639_542_275),
            ("area", none, 3_141.0, 78_650.0, 20.0, 3.993_642_720_915_448),
            ("length", none, 3_141.0, 78_650.0, 23.0, 3.993_642_720_915_448),
            ("area", 30.0, 11_800.0, 78_650.0, 50.0, 15.003_178_639_542_275),
            ("length", 30.0, 3_141.0, 78_650.0, 13.0, 3.993_642_720_915_448),
            ("area", 12.5, 3_141.0, 78_650.0, 32.0, 3.993_642_720_915_448),
            ("length", 12.5, 29_000.0, 78_650.0, 100.0, 36.872_218_690_400_51),
            ("area", none, 0.0, 10.0, 0.0, 0.0),
        ] {
            let mut inputs = Inputs::new()
                .with("measure", measure)
                .with("protected", protected)
                .with("total", total);
            if !target.is_nan() {
                inputs = inputs.with("target", target);
            }
            let found = METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap();
            let score = found.number("score").unwrap();
            assert!((score.round() - expected).abs() < f64::EPSILON, "{measure}: {score}");
            assert!((found.number("percent").unwrap() - percent).abs() < 1e-12, "{measure}");
        }
    }

    /// By hand after the toolbox's code.
    #[test]
    fn the_target_is_a_hundred_and_more_is_no_more() {
        let of = |measure: &str, protected: f64| {
            let inputs = Inputs::new()
                .with("measure", measure)
                .with("protected", protected)
                .with("total", 200.0);
            METHOD.apply(&inputs, &|_| ControlFlow::Continue(()))
        };
        for (measure, protected, expected) in [
            ("area", 40.0, 100.0),
            ("area", 20.0, 50.0),
            ("length", 17.0, 50.0),
            ("length", 90.0, 100.0),
        ] {
            let found = of(measure, protected).unwrap().number("score").unwrap();
            assert!((found - expected).abs() < 1e-12, "{measure} {protected}");
        }
        assert!(matches!(&of("area", 201.0).unwrap_err()[..], [Fault::Unfit { .. }]));
    }
}
