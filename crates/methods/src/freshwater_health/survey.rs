//! Governance survey of the Freshwater Health Index: what do those who live with a basin think of how it is run?
//!
//! Answers run from 1 to 5, 5 being best; a question scores `25 (mean - 1)`, an indicator the mean of its questions, and groups and the whole component
//! are geometric means as everywhere in the index. Indicators that nobody was asked about are named, not counted as zero.
//!
//! Source: FHI-Toolbox 1.1; Freshwater Health Index (2018), *User Manual*, governance and stakeholders.

use std::collections::BTreeMap;

use vocabulary::method::{
    Card, Chart, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Range, Said, Table,
};

use super::{
    index::{TREE, score_of},
    labels::{HUNDRED, SCORE, TOOLBOX},
    nodes::NODES,
};
use crate::{expected, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "fhi-governance-survey",
    edition: "FHI-Toolbox 1.1",
    family: Family::FreshwaterHealth,
    title: Said {
        zh: "淡水健康指数：治理问卷",
        en: "Freshwater Health Index: governance survey",
        km: "សន្ទស្សន៍សុខភាពទឹកសាប៖ ការស្ទង់មតិអភិបាលកិច្ច",
        lo: "ດັດຊະນີສຸຂະພາບນ້ຳຈືດ: ການສຳຫຼວດການປົກຄອງ",
        my: "ရေချိုကျန်းမာရေး ညွှန်းကိန်း– အုပ်ချုပ်မှု စစ်တမ်း",
        th: "ดัชนีสุขภาพน้ำจืด: แบบสำรวจธรรมาภิบาล",
        vi: "Chỉ số sức khỏe nước ngọt: khảo sát quản trị",
    },
    what: Said {
        zh: "由利益相关者对每个问题的1至5分回答，得出各治理指标、四个组与整个分量的0至100分，并列出每题的回答人数与分歧。",
        en: "From the answers of stakeholders, 1 to 5 for each question, come scores from 0 to 100 for every indicator of governance, its four groups and the whole component; how many answered each question, and how far they disagree, is told beside.",
        km: "ពីចម្លើយភាគីពាក់ព័ន្ធ 1 ដល់ 5 ក្នុងសំណួរនីមួយៗ បានពិន្ទុ 0 ដល់ 100 នៃសូចនាករ ក្រុមបួន និងសមាសភាគទាំងមូល ព្រមទាំងចំនួនអ្នកឆ្លើយ និងភាពខុសគ្នា។",
        lo: "ຈາກຄຳຕອບຂອງຜູ້ມີສ່ວນຮ່ວມ 1 ຫາ 5 ຕໍ່ຄຳຖາມ ໄດ້ຄະແນນ 0 ຫາ 100 ຂອງແຕ່ລະຕົວຊີ້ວັດ, ສີ່ກຸ່ມ ແລະ ອົງປະກອບທັງໝົດ ພ້ອມຈຳນວນຜູ້ຕອບ ແລະ ຄວາມແຕກຕ່າງ.",
        my: "သက်ဆိုင်သူများ၏ မေးခွန်းတစ်ခုစီ ၁–၅ အဖြေမှ ညွှန်ပြချက်တိုင်း၊ အုပ်စုလေးခုနှင့် အစိတ်အပိုင်းတစ်ခုလုံးအတွက် ၀–၁၀၀ ရမှတ် ရပြီး ဖြေသူအရေအတွက်နှင့် ကွဲလွဲမှုကိုပါ ပြသည်။",
        th: "จากคำตอบของผู้มีส่วนได้ส่วนเสีย 1 ถึง 5 ต่อคำถาม ได้คะแนน 0–100 ของแต่ละตัวชี้วัด สี่กลุ่ม และทั้งองค์ประกอบ พร้อมจำนวนผู้ตอบและความเห็นต่าง",
        vi: "Từ câu trả lời 1–5 của các bên liên quan cho từng câu hỏi có điểm 0–100 cho mỗi chỉ tiêu quản trị, bốn nhóm và cả hợp phần; kèm số người trả lời và mức bất đồng.",
    },
    limits: Said {
        zh: "得分是看法，不是事实；谁被问到，决定了结果。各群体应分别计算再比较。",
        en: "Scores are opinions, not facts, and depend on who was asked: reckon groups of people apart and compare them.",
        km: "ពិន្ទុជាមតិ មិនមែនការពិតទេ ហើយអាស្រ័យលើអ្នកដែលត្រូវសួរ៖ គួរគណនាក្រុមដាច់គ្នា។",
        lo: "ຄະແນນແມ່ນຄວາມຄິດເຫັນ ບໍ່ແມ່ນຂໍ້ເທັດຈິງ ແລະ ຂຶ້ນກັບຜູ້ທີ່ຖືກຖາມ: ຄວນຄິດໄລ່ແຍກກຸ່ມ.",
        my: "ရမှတ်များသည် အမြင်သာဖြစ်ပြီး မည်သူ့ကို မေးသည်အပေါ် မူတည်သည်– လူအုပ်စုအလိုက် ခွဲတွက်ပါ။",
        th: "คะแนนคือความเห็น ไม่ใช่ข้อเท็จจริง และขึ้นกับว่าถามใคร ควรคำนวณแยกกลุ่มแล้วเทียบกัน",
        vi: "Điểm là ý kiến, không phải sự thật, và tùy hỏi ai: nên tính riêng từng nhóm rồi so sánh.",
    },
    formula: r"S_q = 25 (\bar a_q - 1), \quad S_{\mathrm{indicator}} = \frac{1}{n} \sum_q S_q",
    sources: &[TOOLBOX],
    inputs: &[Input::needed("answers", ANSWERS, Form::Table(&COLUMNS, 1))],
    outputs: &[
        SCORE,
        Output::new("nodes", NODES_SAID, Form::Table(&NODE_COLUMNS, 0)),
        Output::new("questions", QUESTIONS, Form::Table(&QUESTION_COLUMNS, 0)),
        Output::new("missing", MISSING, Form::Word),
    ],
    charts: &[Chart::Bars { output: "nodes", across: "node", up: "score", limits: None }],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented answers of three people",
        "indicator,question,answer\ninformation-access,Can you get data on the river?,2\ninformation-access,Can you get data on the river?,3\ninformation-access,Can you get data on the river?,2\ninformation-access,Is it in your language?,4\ninformation-access,Is it in your language?,3\nenforcement-and-compliance,Are rules on waste water kept?,2\nenforcement-and-compliance,Are rules on waste water kept?,1\nstrategic-planning,Is there a plan for the basin?,4\nstrategic-planning,Is there a plan for the basin?,5\nfinancial-capacity,Is there money for it?,3\n",
    )],
};

const ANSWERS: Said = Said {
    zh: "回答（每行一个）",
    en: "Answers, one a row",
    km: "ចម្លើយ មួយក្នុងមួយជួរ",
    lo: "ຄຳຕອບ ໜຶ່ງແຖວຕໍ່ໜຶ່ງ",
    my: "အဖြေများ တစ်တန်းလျှင် တစ်ခု",
    th: "คำตอบ หนึ่งแถวต่อหนึ่ง",
    vi: "Câu trả lời, mỗi hàng một",
};
const NODES_SAID: Said = Said {
    zh: "各指标与组的得分",
    en: "Scores of indicators and groups",
    km: "ពិន្ទុសូចនាករ និងក្រុម",
    lo: "ຄະແນນຂອງຕົວຊີ້ວັດ ແລະ ກຸ່ມ",
    my: "ညွှန်ပြချက်နှင့် အုပ်စုများ၏ ရမှတ်",
    th: "คะแนนของตัวชี้วัดและกลุ่ม",
    vi: "Điểm chỉ tiêu và nhóm",
};
const QUESTIONS: Said = Said {
    zh: "各题",
    en: "Questions",
    km: "សំណួរ",
    lo: "ຄຳຖາມ",
    my: "မေးခွန်းများ",
    th: "คำถาม",
    vi: "Câu hỏi",
};
const QUESTION: Said = Said {
    zh: "问题",
    en: "Question",
    km: "សំណួរ",
    lo: "ຄຳຖາມ",
    my: "မေးခွန်း",
    th: "คำถาม",
    vi: "Câu hỏi",
};
const ANSWER: Said = Said {
    zh: "回答（1–5）",
    en: "Answer (1 to 5)",
    km: "ចម្លើយ (1–5)",
    lo: "ຄຳຕອບ (1–5)",
    my: "အဖြေ (၁–၅)",
    th: "คำตอบ (1–5)",
    vi: "Trả lời (1–5)",
};
const WEIGHT: Said = Said {
    zh: "权重",
    en: "Weight",
    km: "ទម្ងន់",
    lo: "ນ້ຳໜັກ",
    my: "အလေးချိန်",
    th: "น้ำหนัก",
    vi: "Trọng số",
};
const N_ANSWERS: Said = Said {
    zh: "回答数",
    en: "Answers",
    km: "ចំនួនចម្លើយ",
    lo: "ຈຳນວນຄຳຕອບ",
    my: "အဖြေအရေအတွက်",
    th: "จำนวนคำตอบ",
    vi: "Số trả lời",
};
const SPREAD: Said = Said {
    zh: "分歧（标准差，分）",
    en: "Disagreement (standard deviation of scores)",
    km: "ភាពខុសគ្នា (គម្លាតស្តង់ដារ)",
    lo: "ຄວາມແຕກຕ່າງ (ຄ່າບ່ຽງເບນມາດຕະຖານ)",
    my: "ကွဲလွဲမှု (စံသွေဖည်မှု)",
    th: "ความเห็นต่าง (ส่วนเบี่ยงเบนมาตรฐาน)",
    vi: "Bất đồng (độ lệch chuẩn của điểm)",
};
const MISSING: Said = Said {
    zh: "未问及的指标",
    en: "Indicators nobody was asked about",
    km: "សូចនាករដែលមិនបានសួរ",
    lo: "ຕົວຊີ້ວັດທີ່ບໍ່ໄດ້ຖາມ",
    my: "မမေးခဲ့သော ညွှန်ပြချက်များ",
    th: "ตัวชี้วัดที่ไม่ได้ถาม",
    vi: "Chỉ tiêu chưa được hỏi",
};
const COLUMNS: [Column; 4] = [
    Column::words("indicator", words::INDICATOR).of(&NODES),
    Column::words("question", QUESTION),
    Column::numbers("answer", ANSWER, Range::new("1", 1.0, 5.0)).optional(),
    Column::numbers("weight", WEIGHT, Range::at_least_zero("1")).optional(),
];
const NODE_COLUMNS: [Column; 2] = [
    Column::words("node", words::INDICATOR).of(&NODES),
    Column::numbers("score", words::SCORE, HUNDRED),
];
const QUESTION_COLUMNS: [Column; 5] = [
    Column::words("indicator", words::INDICATOR).of(&NODES),
    Column::words("question", QUESTION),
    Column::numbers("score", words::SCORE, HUNDRED),
    Column::numbers("answers", N_ANSWERS, Range::at_least_zero("1")),
    Column::numbers("spread", SPREAD, Range::at_least_zero("1")).optional(),
];

/// A question's answers with their weights.
type Answers = Vec<(f64, f64)>;

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let table = inputs.table("answers").ok_or(Fault::Missing { input: "answers" })?;
    let by_question = read(table)?;
    let mut by_indicator: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for ((indicator, _), answers) in &by_question {
        by_indicator.entry(indicator).or_default().push(score(answers));
    }
    if by_indicator.is_empty() {
        return Err(Fault::TooFew { input: "answers", least: 1, found: 0 });
    }
    #[expect(clippy::cast_precision_loss, reason = "questions are few")]
    let given: BTreeMap<&str, (Option<f64>, f64)> = by_indicator
        .iter()
        .map(|(indicator, scores)| {
            (*indicator, (Some(scores.iter().sum::<f64>() / scores.len() as f64), 1.0))
        })
        .collect();
    let (mut nodes, mut scores) = (Vec::new(), Vec::new());
    for node in of_governance() {
        if let Some(score) = score_of(node, &given) {
            nodes.push(node.to_owned());
            scores.push(score);
        }
    }
    let missing: Vec<&str> = leaves().filter(|leaf| !given.contains_key(leaf)).collect();
    let nodes = Table::default().with_words("node", nodes).with_numbers("score", scores);
    Ok(Outcome::default()
        .with_some("score", score_of("governance", &given))
        .with("nodes", nodes)
        .with("questions", questions(&by_question))
        .with("missing", missing.join(", ").as_str()))
}

/// The component, its groups and their indicators, in the order of the tree.
fn of_governance() -> impl Iterator<Item = &'static str> {
    TREE.iter().map(|(node, _)| *node).filter(|node| is_governance(node))
}

/// Whether it is the component, or stands below it.
fn is_governance(node: &str) -> bool {
    let parent = TREE.iter().find(|(known, _)| *known == node).map_or("", |(_, parent)| *parent);
    node == "governance" || (!parent.is_empty() && is_governance(parent))
}

fn leaves() -> impl Iterator<Item = &'static str> {
    of_governance().filter(|node| !TREE.iter().any(|(_, parent)| parent == node))
}

/// The answers by indicator and question; cells without one do not count.
fn read(table: &Table) -> Result<BTreeMap<(&str, &str), Answers>, Fault> {
    let indicators = table.words("indicator").unwrap_or(&[]);
    let questions = table.words("question").unwrap_or(&[]);
    let answers = table.numbers("answer").unwrap_or(&[]);
    let mut found: BTreeMap<(&str, &str), Answers> = BTreeMap::new();
    for (row, answer) in answers.iter().enumerate() {
        if !leaves().any(|leaf| leaf == indicators[row]) {
            return Err(Fault::Unfit {
                input: "answers",
                row: Some(row + 1),
                found: indicators[row].clone(),
                expected: &expected::AN_INDICATOR_OF_GOVERNANCE,
            });
        }
        let weight = table.numbers("weight").map(|all| all[row]).filter(|weight| !weight.is_nan());
        if !answer.is_nan() && weight != Some(0.0) {
            found
                .entry((&indicators[row], &questions[row]))
                .or_default()
                .push((*answer, weight.unwrap_or(1.0)));
        }
    }
    Ok(found)
}

fn score(answers: &Answers) -> f64 {
    let weights: f64 = answers.iter().map(|(_, weight)| weight).sum();
    25.0 * (answers.iter().map(|(answer, weight)| answer * weight).sum::<f64>() / weights - 1.0)
}

fn questions(by_question: &BTreeMap<(&str, &str), Answers>) -> Table {
    #[expect(clippy::cast_precision_loss, reason = "answers are few")]
    let count = |answers: &Answers| answers.len() as f64;
    let spread = |answers: &Answers| {
        let n = count(answers);
        let mean = answers.iter().map(|(answer, _)| answer).sum::<f64>() / n;
        let squares: f64 = answers.iter().map(|(answer, _)| (answer - mean).powi(2)).sum();
        25.0 * (squares / (n - 1.0)).sqrt()
    };
    Table::default()
        .with_words("indicator", by_question.keys().map(|key| key.0.to_owned()).collect())
        .with_words("question", by_question.keys().map(|key| key.1.to_owned()).collect())
        .with_numbers("score", by_question.values().map(score).collect())
        .with_numbers("answers", by_question.values().map(count).collect())
        .with_numbers("spread", by_question.values().map(spread).collect())
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use proptest::prelude::*;
    use vocabulary::method::Value;

    use super::*;

    fn of(rows: &[(&str, &str, f64)]) -> Result<Outcome, Vec<Fault>> {
        let table = Table::default()
            .with_words("indicator", rows.iter().map(|row| row.0.to_owned()).collect())
            .with_words("question", rows.iter().map(|row| row.1.to_owned()).collect())
            .with_numbers("answer", rows.iter().map(|row| row.2).collect());
        METHOD.apply(&Inputs::new().with("answers", table), &|_| ControlFlow::Continue(()))
    }

    /// FHI-Toolbox 1.1 (commit aec0ab4, `InitializeGovernance` and `GovernanceIndicator` under Mono). It rounds at every level, so each answer `a` was
    /// given as `1 + 1,000,000 (a - 1)` and its whole numbers are millionths; given as they are the component scores 32. A question for comments
    /// without answers closed each indicator, for the toolbox divides by the number of questions less one. Here a digit is an answer, `-` none.
    #[test]
    fn the_toolbox_says_the_same_of_22_questions() {
        let answers = [
            ("water-resource-management", "34254 22343 45-35", 63.75),
            ("rights-to-resource-use", "3-322 43-52", 50.0),
            ("incentives-and-regulations", "21123 3333- 24-42 5----", 55.0),
            ("financial-capacity", "12211 11-13", 11.25),
            ("technical-capacity", "23432 44353", 57.5),
            ("information-access", "23134 -2233 12345", 42.5),
            ("engagement-in-decisions", "11212", 10.0),
            ("monitoring-mechanisms", "33-44 2-232", 46.875),
            ("strategic-planning", "45554 34344", 77.5),
            ("enforcement-and-compliance", "21122 1-112", 10.625),
            ("distribution-of-benefits", "32233", 40.0),
        ];
        let mut rows = Vec::new();
        for (indicator, questions, _) in answers {
            for question in questions.split(' ') {
                let of_people = question.chars().map(|answer| answer.to_digit(10));
                rows.extend(
                    of_people
                        .map(|answer| (indicator, question, answer.map_or(f64::NAN, f64::from))),
                );
            }
        }
        let outcome = of(&rows).unwrap();
        let groups = [
            ("governance", 31.978_587),
            ("enabling-environment", 40.825_043),
            ("stakeholder-engagement", 20.615_528),
            ("vision-and-adaptive-governance", 60.272_817),
            ("effectiveness", 20.615_528),
        ];
        let Some(Value::Table(nodes)) = outcome.get("nodes") else { panic!("no nodes") };
        let scores = nodes.numbers("score").unwrap();
        let indicators = answers.iter().map(|(node, _, score)| (*node, *score));
        for (node, expected) in indicators.chain(groups) {
            let place = nodes.words("node").unwrap().iter().position(|known| known == node);
            assert!((scores[place.unwrap()] - expected).abs() < 2e-6, "{node}");
        }
        assert!((outcome.number("score").unwrap() - 31.978_587).abs() < 2e-6);
        assert_eq!(outcome.word("missing"), Some("water-related-conflict"));
    }

    /// The same program, of people who weigh 0.1, 0.3, 0.15, 0.05 and 0.4.
    #[test]
    fn the_toolbox_says_the_same_of_answers_with_weights() {
        let weights = [0.1, 0.3, 0.15, 0.05, 0.4];
        let table = Table::default()
            .with_words("indicator", vec!["information-access".to_owned(); 10])
            .with_words("question", ["a", "b"].map(|name| vec![name.to_owned(); 5]).concat())
            .with_numbers("answer", vec![2.0, 4.0, 1.0, 5.0, 3.0, 4.0, 3.0, 5.0, 2.0, 1.0])
            .with_numbers("weight", [weights, weights].concat());
        let inputs = Inputs::new().with("answers", table);
        let found = METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap();
        assert!((found.number("score").unwrap() - 44.375).abs() < 1e-9);
    }

    /// By hand: questions of 4, 4 and of 2 score 75 and 25, their indicator 50; the other indicator of the group 32 has 2.28. The group is
    /// sqrt(50 · 32) = 40, the other group 90 gives sqrt(40 · 90) = 60.
    #[test]
    fn questions_indicators_groups_and_the_component() {
        let outcome = of(&[
            ("strategic-planning", "a", 4.0),
            ("strategic-planning", "a", 4.0),
            ("strategic-planning", "b", 2.0),
            ("strategic-planning", "c", f64::NAN),
            ("monitoring-mechanisms", "d", 2.28),
            ("information-access", "e", 4.6),
        ])
        .unwrap();
        assert!((outcome.number("score").unwrap() - 60.0).abs() < 1e-9);
        let Some(Value::Table(nodes)) = outcome.get("nodes") else { panic!("no nodes") };
        let place = nodes
            .words("node")
            .unwrap()
            .iter()
            .position(|node| node == "vision-and-adaptive-governance");
        assert!((nodes.numbers("score").unwrap()[place.unwrap()] - 40.0).abs() < 1e-9);
        let missing = outcome.word("missing").unwrap();
        assert!(missing.contains("financial-capacity") && !missing.contains("strategic-planning"));
    }

    #[test]
    fn other_indicators_and_no_answers_are_refused() {
        assert_eq!(leaves().count(), 12);
        assert!(of(&[("potadromous-connectivity", "a", 3.0)]).is_err());
        assert!(matches!(
            &of(&[("recreation", "a", 3.0)]).unwrap_err()[..],
            [Fault::Unfit { row: Some(1), .. }]
        ));
        assert!(matches!(
            &of(&[("governance", "a", 3.0)]).unwrap_err()[..],
            [Fault::Unfit { row: Some(1), .. }]
        ));
        assert!(matches!(
            &of(&[("strategic-planning", "a", f64::NAN)]).unwrap_err()[..],
            [Fault::TooFew { .. }]
        ));
        assert!(matches!(
            &of(&[("strategic-planning", "a", 6.0)]).unwrap_err()[..],
            [Fault::Cell { .. }]
        ));
    }

    proptest! {
        #[test]
        fn a_better_answer_never_lowers_a_score(answers in proptest::collection::vec(1.0_f64..4.9, 1..20)) {
            let of_all = |more: f64| {
                let rows: Vec<_> = answers.iter().enumerate()
                    .map(|(n, answer)| ("information-access", "q", answer + if n == 0 { more } else { 0.0 }))
                    .collect();
                of(&rows).unwrap().number("score").unwrap()
            };
            prop_assert!(of_all(0.1) > of_all(0.0));
        }
    }
}
