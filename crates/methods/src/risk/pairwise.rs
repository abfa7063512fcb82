//! Weights by pairwise comparison (Analytic Hierarchy Process), with the check of consistency.
//!
//! Each pair of items is compared on Saaty's scale of 1 to 9: how many times as important is the first? The weights are the principal eigenvector of
//! the matrix of comparisons, `CI = (λ_max - n) / (n - 1)`, and the consistency ratio is `CI / RI` with the index `RI` of random matrices.
//! Comparisons of several people are joined by their geometric mean.
//!
//! Sources: Saaty (1980), *The Analytic Hierarchy Process*, McGraw-Hill; Aczél & Saaty (1983), Journal of Mathematical Psychology 27:93, for the
//! geometric mean; Cho (2019), R package ahpsurvey 0.4.1, for the random indices.

use std::collections::BTreeMap;

use vocabulary::method::{
    Card, Chart, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Range, Said, Source, Table,
};

use crate::{count::count, expected, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "pairwise-weights",
    edition: "Saaty 1980, RI of Cho 2019",
    family: Family::Risk,
    title: Said {
        zh: "两两比较定权重（AHP）",
        en: "Weights by pairwise comparison (AHP)",
        km: "ទម្ងន់ដោយការប្រៀបធៀបជាគូ (AHP)",
        lo: "ນ້ຳໜັກດ້ວຍການທຽບເປັນຄູ່ (AHP)",
        my: "အတွဲလိုက်နှိုင်းယှဉ်၍ အလေးချိန်သတ်မှတ်ခြင်း (AHP)",
        th: "น้ำหนักจากการเปรียบเทียบเป็นคู่ (AHP)",
        vi: "Trọng số bằng so sánh cặp (AHP)",
    },
    what: Said {
        zh: "逐对回答“前者的重要性是后者的几倍”（1至9或其倒数），得出各项的权重，并检查回答是否自相矛盾：一致性比率低于0.10可以接受。多人的回答按几何平均合并。",
        en: "From answers to “how many times as important is the first as the second?” (1 to 9, or one over these) for every pair come the weights of all, and a check whether the answers contradict each other: a consistency ratio below 0.10 is acceptable. Answers of several people are joined by their geometric mean.",
        km: "ពីចម្លើយ “ទីមួយសំខាន់ជាងទីពីរប៉ុន្មានដង?” (1 ដល់ 9 ឬបញ្ច្រាស) សម្រាប់គ្រប់គូ បានទម្ងន់ទាំងអស់ និងពិនិត្យថាចម្លើយផ្ទុយគ្នាឬទេ៖ អនុបាតក្រោម 0.10 អាចទទួលយកបាន។ ចម្លើយមនុស្សច្រើនរួមដោយមធ្យមធរណីមាត្រ។",
        lo: "ຈາກຄຳຕອບ “ອັນທຳອິດສຳຄັນກວ່າອັນທີສອງຈັກເທົ່າ?” (1 ຫາ 9 ຫຼື ສ່ວນກັບ) ຂອງທຸກຄູ່ ໄດ້ນ້ຳໜັກທັງໝົດ ແລະ ກວດວ່າຄຳຕອບຂັດແຍ່ງກັນບໍ່: ອັດຕາຄວາມສອດຄ່ອງຕ່ຳກວ່າ 0.10 ຮັບໄດ້. ຄຳຕອບຫຼາຍຄົນລວມດ້ວຍຄ່າສະເລ່ຍເລຂາຄະນິດ.",
        my: "“ပထမသည် ဒုတိယထက် အဆမည်မျှ အရေးကြီးသနည်း” (၁ မှ ၉ သို့မဟုတ် ပြောင်းပြန်) ဟု အတွဲတိုင်း ဖြေခြင်းမှ အလေးချိန်များ ရပြီး အဖြေများ ဆန့်ကျင်သလား စစ်သည်– ညီညွတ်မှုအချိုး 0.10 အောက် လက်ခံနိုင်သည်။ လူများစွာ၏ အဖြေကို ဂျီဩမေတြီပျမ်းမျှဖြင့် ပေါင်းသည်။",
        th: "จากคำตอบว่า “อย่างแรกสำคัญเป็นกี่เท่าของอย่างที่สอง” (1 ถึง 9 หรือส่วนกลับ) ของทุกคู่ ได้น้ำหนักทั้งหมด และตรวจว่าคำตอบขัดกันหรือไม่ อัตราส่วนความสอดคล้องต่ำกว่า 0.10 ยอมรับได้ คำตอบหลายคนรวมด้วยค่าเฉลี่ยเรขาคณิต",
        vi: "Từ câu trả lời “cái thứ nhất quan trọng gấp mấy lần cái thứ hai?” (1 đến 9 hoặc nghịch đảo) cho mọi cặp, có trọng số của tất cả và kiểm tra câu trả lời có mâu thuẫn không: tỷ số nhất quán dưới 0,10 là chấp nhận được. Trả lời của nhiều người gộp bằng trung bình nhân.",
    },
    limits: Said {
        zh: "权重是判断，不是测量。一致性比率高时，应重新比较，而不是照用。最多15项。",
        en: "Weights are judgements, not measurements. Where the consistency ratio is high, compare again rather than use them. At most 15 items.",
        km: "ទម្ងន់ជាការវិនិច្ឆ័យ មិនមែនការវាស់វែងទេ។ បើអនុបាតខ្ពស់ ត្រូវប្រៀបធៀបឡើងវិញ។ មិនលើស 15 ធាតុ។",
        lo: "ນ້ຳໜັກແມ່ນການຕັດສິນ ບໍ່ແມ່ນການວັດແທກ. ຖ້າອັດຕາສູງ ໃຫ້ທຽບໃໝ່. ບໍ່ເກີນ 15 ລາຍການ.",
        my: "အလေးချိန်များသည် ဆုံးဖြတ်ချက်ဖြစ်ပြီး တိုင်းတာချက် မဟုတ်ပါ။ အချိုးမြင့်လျှင် ထပ်မံနှိုင်းယှဉ်ပါ။ အများဆုံး ၁၅ ခု။",
        th: "น้ำหนักคือการตัดสิน ไม่ใช่การวัด ถ้าอัตราส่วนสูงให้เปรียบเทียบใหม่แทนการใช้ ไม่เกิน 15 รายการ",
        vi: "Trọng số là phán đoán, không phải đo lường. Tỷ số cao thì nên so sánh lại thay vì dùng. Nhiều nhất 15 mục.",
    },
    formula: r"A w = \lambda_{\max} w, \quad \mathrm{CR} = \frac{\lambda_{\max} - n}{(n - 1)\, \mathrm{RI}_n}",
    sources: &[
        Source {
            citation: "Saaty, T. L. (1980), The Analytic Hierarchy Process, McGraw-Hill, New York",
            place: "eigenvector method and consistency ratio",
            year: 1980,
            url: "",
        },
        Source {
            citation: "Aczél, J. & Saaty, T. L. (1983), Procedures for synthesizing ratio judgements, Journal of Mathematical Psychology 27(1):93–102",
            place: "geometric mean of judgements",
            year: 1983,
            url: "https://doi.org/10.1016/0022-2496(83)90028-7",
        },
        Source {
            citation: "Cho, F. (2019), Analytic Hierarchy Process for survey data in R, package ahpsurvey 0.4.1",
            place: "random indices from 500,000 matrices",
            year: 2019,
            url: "https://cran.r-project.org/package=ahpsurvey",
        },
    ],
    inputs: &[Input::needed("comparisons", COMPARISONS, Form::Table(&COLUMNS, 1))],
    outputs: &[
        Output::new("consistency-ratio", RATIO, Form::Number(Range::at_least_zero("1"))),
        Output::new("is-consistent", IS_CONSISTENT, Form::Choice(&words::YES_OR_NO)),
        Output::new("eigenvalue", EIGENVALUE, Form::Number(Range::at_least_zero("1"))),
        Output::new("weights", WEIGHTS, Form::Table(&WEIGHT_COLUMNS, 0)),
        Output::new("judges", JUDGES, Form::Table(&JUDGE_COLUMNS, 0)),
    ],
    charts: &[Chart::Bars { output: "weights", across: "item", up: "weight", limits: None }],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented numbers: two people compare three aims of a basin",
        "judge,first,second,times\nA,water,fish,3\nA,water,energy,5\nA,fish,energy,3\nB,water,fish,2\nB,water,energy,4\nB,fish,energy,2\n",
    )],
};

const COMPARISONS: Said = Said {
    zh: "两两比较",
    en: "Comparisons",
    km: "ការប្រៀបធៀប",
    lo: "ການທຽບ",
    my: "နှိုင်းယှဉ်ချက်များ",
    th: "การเปรียบเทียบ",
    vi: "So sánh cặp",
};
const RATIO: Said = Said {
    zh: "一致性比率",
    en: "Consistency ratio",
    km: "អនុបាតភាពស៊ីគ្នា",
    lo: "ອັດຕາຄວາມສອດຄ່ອງ",
    my: "ညီညွတ်မှုအချိုး",
    th: "อัตราส่วนความสอดคล้อง",
    vi: "Tỷ số nhất quán",
};
const IS_CONSISTENT: Said = Said {
    zh: "是否一致（低于0.10）",
    en: "Consistent (below 0.10)",
    km: "ស៊ីគ្នា (ក្រោម 0.10)",
    lo: "ສອດຄ່ອງ (ຕ່ຳກວ່າ 0.10)",
    my: "ညီညွတ်သည် (0.10 အောက်)",
    th: "สอดคล้อง (ต่ำกว่า 0.10)",
    vi: "Nhất quán (dưới 0,10)",
};
const EIGENVALUE: Said = Said {
    zh: "最大特征值",
    en: "Largest eigenvalue",
    km: "តម្លៃផ្ទាល់ធំបំផុត",
    lo: "ຄ່າໄອເກນໃຫຍ່ສຸດ",
    my: "အကြီးဆုံး အိုင်ဂင်တန်ဖိုး",
    th: "ค่าลักษณะเฉพาะสูงสุด",
    vi: "Trị riêng lớn nhất",
};
const WEIGHTS: Said = Said {
    zh: "权重",
    en: "Weights",
    km: "ទម្ងន់",
    lo: "ນ້ຳໜັກ",
    my: "အလေးချိန်များ",
    th: "น้ำหนัก",
    vi: "Trọng số",
};
const JUDGES: Said = Said {
    zh: "各人的一致性",
    en: "Consistency of each person",
    km: "ភាពស៊ីគ្នារបស់មនុស្សម្នាក់ៗ",
    lo: "ຄວາມສອດຄ່ອງຂອງແຕ່ລະຄົນ",
    my: "လူတစ်ဦးချင်း၏ ညီညွတ်မှု",
    th: "ความสอดคล้องของแต่ละคน",
    vi: "Nhất quán của từng người",
};
const JUDGE: Said = Said {
    zh: "判断人",
    en: "Person",
    km: "មនុស្ស",
    lo: "ຜູ້ຕອບ",
    my: "ဖြေသူ",
    th: "ผู้ตอบ",
    vi: "Người",
};
const FIRST: Said = Said {
    zh: "前者",
    en: "First",
    km: "ទីមួយ",
    lo: "ອັນທຳອິດ",
    my: "ပထမ",
    th: "อย่างแรก",
    vi: "Thứ nhất",
};
const SECOND: Said = Said {
    zh: "后者",
    en: "Second",
    km: "ទីពីរ",
    lo: "ອັນທີສອງ",
    my: "ဒုတိယ",
    th: "อย่างที่สอง",
    vi: "Thứ hai",
};
const TIMES: Said = Said {
    zh: "前者重要性的倍数",
    en: "Times as important",
    km: "ប៉ុន្មានដងសំខាន់",
    lo: "ສຳຄັນຈັກເທົ່າ",
    my: "အရေးကြီးသော အဆ",
    th: "สำคัญเป็นกี่เท่า",
    vi: "Quan trọng gấp mấy lần",
};
const ITEM: Said =
    Said {
        zh: "项目", en: "Item", km: "ធាតុ", lo: "ລາຍການ", my: "အရာ", th: "รายการ", vi: "Mục"
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
const INCONSISTENT: Said = Said {
    zh: "回答自相矛盾（一致性比率不低于0.10）：请重新比较。",
    en: "The answers contradict each other (a consistency ratio of 0.10 or more): compare again.",
    km: "ចម្លើយផ្ទុយគ្នា (អនុបាត 0.10 ឬលើស)៖ សូមប្រៀបធៀបឡើងវិញ។",
    lo: "ຄຳຕອບຂັດແຍ່ງກັນ (ອັດຕາ 0.10 ຂຶ້ນໄປ): ກະລຸນາທຽບໃໝ່.",
    my: "အဖြေများ ဆန့်ကျင်နေသည် (အချိုး 0.10 နှင့်အထက်)– ထပ်မံနှိုင်းယှဉ်ပါ။",
    th: "คำตอบขัดกัน (อัตราส่วน 0.10 ขึ้นไป): โปรดเปรียบเทียบใหม่",
    vi: "Các câu trả lời mâu thuẫn (tỷ số từ 0,10): hãy so sánh lại.",
};
const COLUMNS: [Column; 4] = [
    Column::words("judge", JUDGE).optional(),
    Column::words("first", FIRST),
    Column::words("second", SECOND),
    Column::numbers("times", TIMES, Range::new("1", 0.11, 9.0)),
];
const WEIGHT_COLUMNS: [Column; 2] =
    [Column::words("item", ITEM), Column::numbers("weight", WEIGHT, Range::new("1", 0.0, 1.0))];
const JUDGE_COLUMNS: [Column; 2] = [
    Column::words("judge", JUDGE),
    Column::numbers("consistency-ratio", RATIO, Range::at_least_zero("1")),
];

/// What a consistency ratio must be below.
const ACCEPTED: f64 = 0.10;
/// The mean consistency index of random matrices of 1 to 15 items. SOURCE: Cho (2019), R package ahpsurvey 0.4.1, vignette, table of random
/// indices from 500,000 matrices of each size. NumPy 2.4 with 30,000 matrices of each
/// or more gives the same within 0.002.
const RANDOM: [f64; 15] = [
    0.0,
    0.0,
    0.525_168_6,
    0.883_665_1,
    1.108_101_4,
    1.249_277_4,
    1.341_551_4,
    1.404_846_6,
    1.450_719_7,
    1.485_726_6,
    1.514_102_2,
    1.535_663_8,
    1.554_592_5,
    1.570_349_8,
    1.583_995_8,
];
const MOST_STEPS: usize = 10_000;
const TOLERANCE: f64 = 1e-14;

/// Rows of comparisons: how many times as important the row's item is as the column's.
type Matrix = Vec<Vec<f64>>;

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let table = inputs.table("comparisons").ok_or(Fault::Missing { input: "comparisons" })?;
    let (items, by_judge) = read(table)?;
    let n = items.len();
    let mut joined = vec![vec![1.0; n]; n];
    let (mut judges, mut ratios) = (Vec::new(), Vec::new());
    for (judge, matrix) in &by_judge {
        judges.push((*judge).to_owned());
        ratios.push(ratio(principal(matrix)?.0, n));
        let part = 1.0 / count(by_judge.len());
        for (row, of_judge) in joined.iter_mut().zip(matrix) {
            for (cell, times) in row.iter_mut().zip(of_judge) {
                *cell *= times.powf(part);
            }
        }
    }
    let (eigenvalue, weights) = principal(&joined)?;
    let found = ratio(eigenvalue, n);
    let is_consistent = found < ACCEPTED;
    let of_items = Table::default()
        .with_words("item", items.into_iter().map(ToOwned::to_owned).collect())
        .with_numbers("weight", weights);
    let of_judges =
        Table::default().with_words("judge", judges).with_numbers("consistency-ratio", ratios);
    Ok(Outcome::default()
        .with("consistency-ratio", found)
        .with("is-consistent", if is_consistent { "yes" } else { "no" })
        .with("eigenvalue", eigenvalue)
        .with("weights", of_items)
        .with("judges", of_judges)
        .warned(!is_consistent, INCONSISTENT))
}

/// The items in the order in which they first stand, and the whole matrix of every person.
fn read(table: &Table) -> Result<(Vec<&str>, BTreeMap<&str, Matrix>), Fault> {
    let (first, second) =
        (table.words("first").unwrap_or(&[]), table.words("second").unwrap_or(&[]));
    let times = table.numbers("times").unwrap_or(&[]);
    let judge = |row: usize| table.words("judge").map_or("", |judges| judges[row].as_str());
    let mut items: Vec<&str> = Vec::new();
    for item in first.iter().zip(second).flat_map(|(one, other)| [one, other]) {
        if !items.contains(&item.as_str()) {
            items.push(item);
        }
    }
    if items.len() > RANDOM.len() {
        let (most, found) = (RANDOM.len(), items.len());
        return Err(Fault::TooMany { input: "comparisons", most, found });
    }
    let n = items.len();
    let place = |item: &str| items.iter().position(|known| *known == item).unwrap_or(0);
    let mut matrices: BTreeMap<&str, Matrix> = BTreeMap::new();
    for row in 0..times.len() {
        let (one, other) = (place(&first[row]), place(&second[row]));
        let matrix = matrices.entry(judge(row)).or_insert_with(|| vec![vec![f64::NAN; n]; n]);
        if one == other || !matrix[one][other].is_nan() {
            return Err(Fault::Unfit {
                input: "comparisons",
                row: Some(row + 1),
                found: format!("{}, {}", first[row], second[row]),
                expected: &expected::A_PAIR_ONCE,
            });
        }
        matrix[one][other] = times[row];
        matrix[other][one] = 1.0 / times[row];
    }
    for (judge, matrix) in &mut matrices {
        for one in 0..n {
            matrix[one][one] = 1.0;
            if let Some(other) = matrix[one].iter().position(|times| times.is_nan()) {
                return Err(Fault::Unfit {
                    input: "comparisons",
                    row: None,
                    found: format!("{judge}: {} / {} –", items[one], items[other]),
                    expected: &expected::EVERY_PAIR_BY_EVERY_PERSON,
                });
            }
        }
    }
    Ok((items, matrices))
}

fn ratio(eigenvalue: f64, n: usize) -> f64 {
    if n < 3 {
        return 0.0;
    }
    let size = count(n);
    ((eigenvalue - size) / (size - 1.0) / RANDOM[n - 1]).max(0.0)
}

/// The largest eigenvalue of a positive matrix and its eigenvector, which sums to 1, by power iteration until no weight moves by more than
/// 1e-14.
fn principal(matrix: &[Vec<f64>]) -> Result<(f64, Vec<f64>), Fault> {
    let mut weights = vec![1.0 / count(matrix.len()); matrix.len()];
    let mut moved = f64::INFINITY;
    for _ in 0..MOST_STEPS {
        let next: Vec<f64> = matrix
            .iter()
            .map(|row| row.iter().zip(&weights).map(|(times, weight)| times * weight).sum())
            .collect();
        let eigenvalue: f64 = next.iter().sum();
        moved = 0.0;
        for (weight, next) in weights.iter_mut().zip(&next) {
            moved = f64::max(moved, (*weight - next / eigenvalue).abs());
            *weight = next / eigenvalue;
        }
        if moved < TOLERANCE {
            return Ok((eigenvalue, weights));
        }
    }
    Err(Fault::NotConverged { iterations: MOST_STEPS, residual: moved })
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use proptest::prelude::*;
    use vocabulary::method::Value;

    use super::*;
    use crate::chance::Chance;

    fn table(rows: &[(&str, &str, &str, f64)]) -> Table {
        let words = |of: fn(&(&str, &str, &str, f64)) -> String| rows.iter().map(of).collect();
        Table::default()
            .with_words("judge", words(|row| row.0.to_owned()))
            .with_words("first", words(|row| row.1.to_owned()))
            .with_words("second", words(|row| row.2.to_owned()))
            .with_numbers("times", rows.iter().map(|row| row.3).collect())
    }

    fn of(rows: &[(&str, &str, &str, f64)]) -> Result<Outcome, Vec<Fault>> {
        let inputs = Inputs::new().with("comparisons", table(rows));
        METHOD.apply(&inputs, &|_| ControlFlow::Continue(()))
    }

    fn weights(outcome: &Outcome) -> Vec<f64> {
        let Some(Value::Table(table)) = outcome.get("weights") else { panic!("no weights") };
        table.numbers("weight").unwrap().to_vec()
    }

    const THREE: [(&str, &str, &str, f64); 3] =
        [("A", "x", "y", 3.0), ("A", "x", "z", 5.0), ("A", "y", "z", 3.0)];

    /// NumPy 2.4, `linalg.eig` of [[1, 3, 5], [1/3, 1, 3], [1/5, 1/3, 1]].
    #[test]
    fn numpy_says_the_same() {
        let outcome = of(&THREE).unwrap();
        let expected = [0.636_985_571_744_756_9, 0.258_284_994_374_495_2, 0.104_729_433_880_747_93];
        assert!(
            weights(&outcome)
                .iter()
                .zip(expected)
                .all(|(found, known)| (found - known).abs() < 1e-12)
        );
        assert!((outcome.number("eigenvalue").unwrap() - 3.038_511_090_558_174_5).abs() < 1e-12);
        assert!(
            (outcome.number("consistency-ratio").unwrap() - 0.036_665_454_254_285_65).abs() < 1e-9
        );
        assert_eq!(outcome.word("is-consistent"), Some("yes"));
    }

    /// Of three items all 17³ matrices can be counted: their eigenvalue is `1 + t + 1/t` with `t` the cube root of `a13 / (a12 a23)`.
    /// The published index comes from 500,000 draws, whose standard error is 0.001.
    #[test]
    fn the_random_index_of_three_items_is_the_mean_of_all_matrices() {
        let scale: Vec<f64> =
            (2..=9).map(|n| 1.0 / f64::from(n)).chain((1..=9).map(f64::from)).collect();
        let mut sum = 0.0;
        for a in &scale {
            for b in &scale {
                for c in &scale {
                    let t = (b / (a * c)).cbrt();
                    sum += (1.0 + t + 1.0 / t - 3.0) / 2.0;
                }
            }
        }
        assert!((sum / 4913.0 - RANDOM[2]).abs() < 0.004, "{}", sum / 4913.0);
    }

    /// Five times the standard error of 2,000 draws.
    #[test]
    #[expect(clippy::needless_range_loop, reason = "both halves of a matrix are filled")]
    fn the_other_random_indices_are_those_of_random_matrices() {
        let mut chance = Chance::new(1);
        for n in 4..=15 {
            let mut found = Vec::new();
            for _ in 0..2000 {
                let mut matrix = vec![vec![1.0; n]; n];
                for one in 0..n {
                    for other in one + 1..n {
                        let step = (chance.part() * 17.0).floor() - 8.0;
                        let times = if step < 0.0 { 1.0 / (1.0 - step) } else { 1.0 + step };
                        (matrix[one][other], matrix[other][one]) = (times, 1.0 / times);
                    }
                }
                found.push(ratio(principal(&matrix).unwrap().0, n));
            }
            let mean = found.iter().sum::<f64>() / 2000.0;
            let spread = found.iter().map(|one| (one - mean).powi(2)).sum::<f64>() / 1999.0;
            assert!((mean - 1.0).abs() < 5.0 * (spread / 2000.0).sqrt(), "{n}: {mean}");
        }
    }

    #[test]
    fn contradictions_are_told_and_each_person_is_judged() {
        let circle = [("B", "x", "y", 5.0), ("B", "y", "z", 5.0), ("B", "x", "z", 0.2)];
        let outcome = of(&circle).unwrap();
        assert_eq!(outcome.word("is-consistent"), Some("no"));
        assert_eq!(outcome.warnings, [INCONSISTENT]);
        let outcome = of(&[THREE, circle].concat()).unwrap();
        let Some(Value::Table(judges)) = outcome.get("judges") else { panic!("no judges") };
        assert_eq!(judges.words("judge").unwrap(), ["A", "B"]);
        let ratios = judges.numbers("consistency-ratio").unwrap();
        assert!(ratios[0] < 0.1 && ratios[1] > 1.0);
    }

    #[test]
    fn missing_double_and_own_comparisons_are_refused() {
        for rows in [
            &THREE[..2],
            &[THREE[0], THREE[1], THREE[2], ("A", "y", "x", 2.0)],
            &[("A", "x", "x", 1.0)],
            &[THREE[0], THREE[1], THREE[2], ("B", "x", "y", 2.0)],
        ] {
            assert!(matches!(&of(rows).unwrap_err()[..], [Fault::Unfit { .. }]), "{rows:?}");
        }
        assert!(matches!(&of(&[("A", "x", "y", 10.0)]).unwrap_err()[..], [Fault::Cell { .. }]));
    }

    proptest! {
        #[test]
        fn weights_that_were_meant_are_found(raw in proptest::collection::vec(1.0_f64..2.9, 2..9)) {
            let total: f64 = raw.iter().sum();
            let names: Vec<String> = (0..raw.len()).map(|n| format!("i{n}")).collect();
            let mut rows = Vec::new();
            for one in 0..raw.len() {
                for other in one + 1..raw.len() {
                    rows.push(("A", names[one].as_str(), names[other].as_str(), raw[one] / raw[other]));
                }
            }
            let outcome = of(&rows).unwrap();
            prop_assert!(outcome.number("consistency-ratio").unwrap() < 1e-9);
            for (found, meant) in weights(&outcome).iter().zip(&raw) {
                prop_assert!((found - meant / total).abs() < 1e-9);
            }
        }
    }
}
