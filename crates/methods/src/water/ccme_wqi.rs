//! Water Quality Index of the Canadian Council of Ministers of the Environment.
//!
//! `F1 = 100 failed variables / variables`, `F2 = 100 failed tests / tests`; a failed test's excursion is `value / objective - 1`
//! above a maximum and `objective / value - 1` below a minimum; `nse = SUM excursions / tests`, `F3 = 100 nse / (nse + 1)`;
//! `WQI = 100 - sqrt(F1² + F2² + F3²) / 1.732`.
//!
//! Source: CCME (2001), *Canadian Water Quality Guidelines for the Protection of Aquatic Life: CCME Water Quality Index 1.0,
//! User's Manual*, Equations 1 to 8.

use std::collections::BTreeMap;

use crate::{expected, words};
use vocabulary::method::{
    Card, Chart, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Range, Said, Source, Table,
};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "ccme-wqi",
    edition: "1.0 (2001)",
    family: Family::Water,
    title: Said {
        zh: "加拿大CCME水质指数",
        en: "CCME Water Quality Index",
        km: "សន្ទស្សន៍គុណភាពទឹក CCME",
        lo: "ດັດຊະນີຄຸນນະພາບນ້ຳ CCME",
        my: "CCME ရေအရည်အသွေး ညွှန်းကိန်း",
        th: "ดัชนีคุณภาพน้ำ CCME",
        vi: "Chỉ số chất lượng nước CCME",
    },
    what: Said {
        zh: "用一组目标值衡量水质：多少项目超标（F1）、多少次检测超标（F2）、超标多少（F3）。100表示从未超标，0表示最差。目标值由使用者给出，所以同一方法可用于任何国家的标准。",
        en: "Measures water by objectives that whoever asks sets: how many variables fail (F1), how often (F2) and by how much (F3). 100 says that nothing ever failed, 0 is the worst. Since the objectives are an input, it works with the limits of any country.",
        km: "វាស់គុណភាពទឹកតាមគោលដៅដែលអ្នកប្រើកំណត់៖ អថេរប៉ុន្មានមិនបាន (F1) ញឹកញាប់ប៉ុណ្ណា (F2) និងលើសប៉ុន្មាន (F3)។ 100 មានន័យថាមិនដែលលើស 0 គឺអាក្រក់បំផុត។",
        lo: "ວັດຄຸນນະພາບນ້ຳຕາມເປົ້າໝາຍທີ່ຜູ້ໃຊ້ກຳນົດ: ຕົວແປຈັກຕົວບໍ່ຜ່ານ (F1), ເລື້ອຍປານໃດ (F2) ແລະ ເກີນເທົ່າໃດ (F3). 100 ແມ່ນບໍ່ເຄີຍເກີນ, 0 ແມ່ນຮ້າຍສຸດ.",
        my: "သုံးစွဲသူ သတ်မှတ်သော ပန်းတိုင်များဖြင့် ရေကို တိုင်းတာသည်– ကိန်းရှင်မည်မျှ မအောင် (F1)၊ မည်မျှမကြာခဏ (F2)၊ မည်မျှကျော်လွန် (F3)။ ၁၀၀ သည် မည်သည့်အခါမျှ မကျော်၊ ၀ သည် အဆိုးဆုံး။",
        th: "วัดคุณภาพน้ำด้วยเป้าหมายที่ผู้ใช้กำหนด: ตัวแปรไม่ผ่านกี่ตัว (F1) บ่อยเพียงใด (F2) และเกินเท่าใด (F3) 100 คือไม่เคยเกิน 0 คือแย่ที่สุด",
        vi: "Đánh giá nước theo mục tiêu do người dùng đặt: bao nhiêu thông số không đạt (F1), thường xuyên thế nào (F2) và vượt bao nhiêu (F3). 100 là chưa từng vượt, 0 là xấu nhất.",
    },
    limits: Said {
        zh: "手册建议至少4个项目、每个至少4次。指数只有在目标值和项目相同时才能比较。",
        en: "The manual asks for at least four variables, four times each. Indices compare only where objectives and variables are the same.",
        km: "សៀវភៅណែនាំទាមទារយ៉ាងតិចបួនអថេរ បួនដងក្នុងមួយ។ សន្ទស្សន៍អាចប្រៀបធៀបបានតែនៅពេលគោលដៅ និងអថេរដូចគ្នា។",
        lo: "ຄູ່ມືຕ້ອງການຢ່າງໜ້ອຍສີ່ຕົວແປ ຕົວລະສີ່ຄັ້ງ. ດັດຊະນີທຽບກັນໄດ້ເມື່ອເປົ້າໝາຍ ແລະ ຕົວແປຄືກັນເທົ່ານັ້ນ.",
        my: "လက်စွဲက အနည်းဆုံး ကိန်းရှင်လေးခု၊ တစ်ခုလျှင် လေးကြိမ် တောင်းဆိုသည်။ ပန်းတိုင်နှင့် ကိန်းရှင် တူမှသာ နှိုင်းယှဉ်နိုင်သည်။",
        th: "คู่มือขออย่างน้อยสี่ตัวแปร ตัวละสี่ครั้ง ดัชนีเทียบกันได้เมื่อเป้าหมายและตัวแปรเหมือนกันเท่านั้น",
        vi: "Sổ tay yêu cầu ít nhất bốn thông số, mỗi thông số bốn lần. Chỉ so sánh được khi mục tiêu và thông số giống nhau.",
    },
    formula: r"\mathrm{WQI} = 100 - \frac{\sqrt{F_1^2 + F_2^2 + F_3^2}}{1.732}",
    sources: &[Source {
        citation: "Canadian Council of Ministers of the Environment (2001), CCME Water Quality Index 1.0, User's Manual",
        place: "Equations 1 to 8",
        year: 2001,
        url: "https://ccme.ca/en/res/wqimanualen.pdf",
    }],
    inputs: &[Input::needed("tests", TESTS, Form::Table(&COLUMNS, 1))],
    outputs: &[
        Output::new("index", INDEX, Form::Number(Range::new("1", 0.0, 100.0))),
        Output::new("f1", Said::everywhere("F1"), Form::Number(Range::new("%", 0.0, 100.0))),
        Output::new("f2", Said::everywhere("F2"), Form::Number(Range::new("%", 0.0, 100.0))),
        Output::new("f3", Said::everywhere("F3"), Form::Number(Range::new("%", 0.0, 100.0))),
        Output::new("variables", VARIABLES, Form::Table(&VARIABLE_COLUMNS, 0)),
    ],
    charts: &[Chart::Bars { output: "variables", across: "variable", up: "failed", limits: None }],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented numbers",
        "variable,value,least,most\nDO,6.2,5,\nDO,4.1,5,\nTP,0.05,,0.13\nTP,0.21,,0.13\npH,7.2,6,9\npH,7.9,6,9\nNH3-N,0.02,,0.1\nNH3-N,0.08,,0.1\n",
    )],
};

const TESTS: Said = Said {
    zh: "检测结果",
    en: "Tests",
    km: "ការធ្វើតេស្ត",
    lo: "ການທົດສອບ",
    my: "စမ်းသပ်ချက်များ",
    th: "ผลการตรวจ",
    vi: "Kết quả đo",
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
const VARIABLES: Said = Said {
    zh: "项目",
    en: "Variables",
    km: "អថេរ",
    lo: "ຕົວແປ",
    my: "ကိန်းရှင်များ",
    th: "ตัวแปร",
    vi: "Thông số",
};
const VARIABLE: Said = Said {
    zh: "项目",
    en: "Variable",
    km: "អថេរ",
    lo: "ຕົວແປ",
    my: "ကိန်းရှင်",
    th: "ตัวแปร",
    vi: "Thông số",
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

const VARIABLE_COLUMNS: [Column; 3] = [
    Column::words("variable", VARIABLE),
    Column::numbers("tests", words::N_TESTS, Range::at_least_zero("1")),
    Column::numbers("failed", words::N_FAILED, Range::at_least_zero("1")),
];
const COLUMNS: [Column; 4] = [
    Column::words("variable", VARIABLE),
    Column::numbers("value", VALUE, Range::at_least_zero("1")),
    Column::numbers("least", LEAST, Range::at_least_zero("1")).optional(),
    Column::numbers("most", MOST, Range::at_least_zero("1")).optional(),
];

/// What became of a variable's tests.
#[derive(Debug, Default)]
struct Tally {
    n_tests: u32,
    n_failed: u32,
    excursions: f64,
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let tests = inputs.table("tests").ok_or(Fault::Missing { input: "tests" })?;
    let tallies = tally(tests)?;
    let sum = |of: fn(&Tally) -> f64| tallies.values().map(of).sum::<f64>();
    let n_failing = sum(|tally| f64::from(u8::from(tally.n_failed > 0)));
    let (n_tests, n_failed) = (sum(|t| f64::from(t.n_tests)), sum(|t| f64::from(t.n_failed)));
    let n_variables = sum(|_| 1.0);
    let (f1, f2) = (100.0 * n_failing / n_variables, 100.0 * n_failed / n_tests);
    let nse = sum(|tally| tally.excursions) / n_tests;
    let f3 = 100.0 * nse / (nse + 1.0);
    let index = (100.0 - (f1 * f1 + f2 * f2 + f3 * f3).sqrt() / 1.732).max(0.0);
    let is_thin = tallies.len() < 4 || tallies.values().any(|tally| tally.n_tests < 4);
    let variables = Table::default()
        .with_words("variable", tallies.keys().map(|name| (*name).to_owned()).collect())
        .with_numbers("tests", tallies.values().map(|tally| f64::from(tally.n_tests)).collect())
        .with_numbers("failed", tallies.values().map(|tally| f64::from(tally.n_failed)).collect());
    Ok(Outcome::default()
        .with("index", index)
        .with("f1", f1)
        .with("f2", f2)
        .with("f3", f3)
        .with("variables", variables)
        .warned(is_thin, CARD.limits))
}

/// Each variable's tests, by its name.
fn tally(tests: &Table) -> Result<BTreeMap<&str, Tally>, Fault> {
    let (Some(names), Some(values)) = (tests.words("variable"), tests.numbers("value")) else {
        return Err(Fault::Missing { input: "tests" });
    };
    let end = |column: &str, row: usize| {
        tests.numbers(column).map(|ends| ends[row]).filter(|end| !end.is_nan())
    };
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    for (row, (name, value)) in names.iter().zip(values).enumerate() {
        let (least, most) = (end("least", row), end("most", row));
        if least.is_none() && most.is_none() {
            return Err(Fault::Empty { input: "tests", column: "most", row: row + 1 });
        }
        let over = most.filter(|most| value > most).map(|most| value / most - 1.0);
        let under = least.filter(|least| value < least).map(|least| least / value - 1.0);
        let excursion = over.or(under);
        if excursion.is_some_and(|excursion| !excursion.is_finite()) {
            return Err(Fault::Unfit {
                input: "tests",
                row: Some(row + 1),
                found: format!("{value}, {}", most.or(least).unwrap_or_default()),
                expected: &expected::NOT_ZERO,
            });
        }
        let tally = tallies.entry(name.as_str()).or_default();
        tally.n_tests += 1;
        tally.n_failed += u32::from(excursion.is_some());
        tally.excursions += excursion.unwrap_or_default();
    }
    Ok(tallies)
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use proptest::prelude::*;

    use super::*;

    fn of(rows: &[(&str, f64, f64, f64)]) -> Result<Outcome, Vec<Fault>> {
        let table = Table::default()
            .with_words("variable", rows.iter().map(|row| row.0.to_owned()).collect())
            .with_numbers("value", rows.iter().map(|row| row.1).collect())
            .with_numbers("least", rows.iter().map(|row| row.2).collect())
            .with_numbers("most", rows.iter().map(|row| row.3).collect());
        METHOD.apply(&Inputs::new().with("tests", table), &|_| ControlFlow::Continue(()))
    }

    /// CCME (2001), the worked example: North Saskatchewan River at Devon, 1997, 10 variables and 103 tests, of which two of
    /// phosphorus (0.05 mg/L) and two of lead (0.004) fail. The manual prints F1 20, F2 3.9, F3 2.8 and WQI 88.
    #[test]
    fn the_north_saskatchewan_river_at_devon() {
        let mut rows = Vec::new();
        let gap = f64::NAN;
        for (variable, failed, n, most) in [
            ("phosphorus", vec![0.058, 0.108], 10, 0.05),
            ("lead", vec![0.0094, 0.0051], 10, 0.004),
        ] {
            rows.extend(failed.iter().map(|value| (variable, *value, gap, most)));
            rows.extend((failed.len()..n).map(|_| (variable, most / 2.0, gap, most)));
        }
        for (variable, n) in
            [("a", 10), ("b", 10), ("c", 10), ("d", 10), ("e", 10), ("f", 11), ("g", 11), ("h", 11)]
        {
            rows.extend((0..n).map(|_| (variable, 1.0, gap, 2.0)));
        }
        assert_eq!(rows.len(), 103);
        let outcome = of(&rows).unwrap();
        for (name, expected) in [
            ("f1", 20.0),
            ("f2", 3.883_495_145_6),
            ("f3", 2.779_744_206_9),
            ("index", 88.127_997_66),
        ] {
            let found = outcome.number(name).unwrap();
            assert!((found - expected).abs() < 1e-7, "{name}: {found}");
        }
    }

    #[test]
    fn a_value_below_the_least_fails_as_one_above_the_most_does() {
        let gap = f64::NAN;
        let outcome = of(&[("oxygen", 2.5, 5.0, gap), ("oxygen", 6.0, 5.0, gap)]).unwrap();
        assert_eq!(outcome.number("f2"), Some(50.0));
        assert_eq!(outcome.warnings.len(), 1);
    }

    #[test]
    fn a_test_without_objective_and_one_that_cannot_be_divided_are_refused_by_row() {
        let gap = f64::NAN;
        let refused = of(&[("lead", 1.0, gap, gap)]).unwrap_err();
        assert!(matches!(refused[..], [Fault::Empty { row: 1, .. }]), "{refused:?}");
        let refused = of(&[("oxygen", 0.0, 5.0, gap)]).unwrap_err();
        assert!(matches!(refused[..], [Fault::Unfit { row: Some(1), .. }]), "{refused:?}");
    }

    proptest! {
        #[test]
        fn it_lies_between_0_and_100_and_a_worse_value_never_betters_it(
            values in proptest::collection::vec(0.01_f64..100.0, 4..30), worse in 1.0_f64..5.0
        ) {
            let rows = |factor: f64| -> Vec<_> {
                values.iter().map(|value| ("x", value * factor, f64::NAN, 10.0)).collect()
            };
            let (one, two) = (of(&rows(1.0)).unwrap(), of(&rows(worse)).unwrap());
            let (one, two) = (one.number("index").unwrap(), two.number("index").unwrap());
            prop_assert!((0.0..=100.0).contains(&one) && two <= one + 1e-9);
        }
    }
}
