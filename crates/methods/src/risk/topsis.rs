//! TOPSIS: which alternative lies nearest to the best in every criterion and farthest from the worst?
//!
//! Each column is divided by the root of its sum of squares and multiplied by the criterion's weight; `d⁺` and `d⁻` are the
//! distances to the best and the worst of every column, and the closeness is `d⁻ / (d⁺ + d⁻)`.
//!
//! Source: Hwang & Yoon (1981), *Multiple Attribute Decision Making*, Springer, chapter 3.

use std::collections::BTreeMap;

use crate::{count::count, expected, words};
use vocabulary::method::{
    Card, Chart, Choice, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome,
    Output, Progress, Range, Said, Source, Table,
};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "topsis",
    edition: "Hwang & Yoon 1981",
    family: Family::Risk,
    title: Said {
        zh: "多准则比较（TOPSIS）",
        en: "Comparison by several criteria (TOPSIS)",
        km: "ការប្រៀបធៀបតាមលក្ខខណ្ឌច្រើន (TOPSIS)",
        lo: "ການປຽບທຽບຫຼາຍເງື່ອນໄຂ (TOPSIS)",
        my: "စံနှုန်းများစွာဖြင့် နှိုင်းယှဉ်ခြင်း (TOPSIS)",
        th: "การเปรียบเทียบหลายเกณฑ์ (TOPSIS)",
        vi: "So sánh nhiều tiêu chí (TOPSIS)",
    },
    what: Said {
        zh: "在若干准则下给若干方案排序：离“各项都最好”的理想点越近、离“各项都最差”的点越远，得分越接近1。",
        en: "Ranks alternatives by several criteria: the nearer one lies to the point that is best in all of them, and the farther from the one that is worst, the closer its score is to 1.",
        km: "ចាត់ថ្នាក់ជម្រើសតាមលក្ខខណ្ឌច្រើន៖ កាលណានៅជិតចំណុចល្អបំផុត និងឆ្ងាយពីចំណុចអាក្រក់បំផុត ពិន្ទុកាន់តែជិត 1។",
        lo: "ຈັດອັນດັບທາງເລືອກຕາມຫຼາຍເງື່ອນໄຂ: ຍິ່ງໃກ້ຈຸດທີ່ດີສຸດ ແລະ ໄກຈາກຈຸດຮ້າຍສຸດ ຄະແນນຍິ່ງໃກ້ 1.",
        my: "ရွေးချယ်စရာများကို စံနှုန်းများစွာဖြင့် အဆင့်သတ်မှတ်သည်– အကောင်းဆုံးအမှတ်နှင့် နီးလေ၊ အဆိုးဆုံးအမှတ်နှင့် ဝေးလေ ရမှတ် ၁ နှင့် နီးလေ ဖြစ်သည်။",
        th: "จัดอันดับทางเลือกตามหลายเกณฑ์ ยิ่งใกล้จุดที่ดีที่สุดและไกลจากจุดที่แย่ที่สุด คะแนนยิ่งใกล้ 1",
        vi: "Xếp hạng phương án theo nhiều tiêu chí: càng gần điểm tốt nhất ở mọi tiêu chí và càng xa điểm xấu nhất thì điểm càng gần 1.",
    },
    limits: Said {
        zh: "权重是判断，不是测量；增加或去掉一个方案可能改变其他方案的次序。",
        en: "Weights are judgements, not measurements; adding or removing an alternative may change the order of the others.",
        km: "ទម្ងន់ជាការវិនិច្ឆ័យ មិនមែនការវាស់វែងទេ។ ការបន្ថែមឬដកជម្រើសអាចប្តូរលំដាប់។",
        lo: "ນ້ຳໜັກແມ່ນການຕັດສິນ ບໍ່ແມ່ນການວັດແທກ; ການເພີ່ມຫຼືຕັດທາງເລືອກອາດປ່ຽນລຳດັບ.",
        my: "အလေးချိန်များသည် ဆုံးဖြတ်ချက်များသာ ဖြစ်သည်။ ရွေးချယ်စရာ ထပ်ထည့်ခြင်း သို့မဟုတ် ဖယ်ခြင်းက အစဉ်ကို ပြောင်းနိုင်သည်။",
        th: "น้ำหนักคือการตัดสิน ไม่ใช่การวัด การเพิ่มหรือลดทางเลือกอาจเปลี่ยนลำดับ",
        vi: "Trọng số là phán đoán, không phải đo lường; thêm hay bớt phương án có thể đổi thứ tự.",
    },
    formula: r"C_i = \frac{d_i^-}{d_i^+ + d_i^-}",
    sources: &[Source {
        citation: "Hwang, C.-L. & Yoon, K. (1981), Multiple Attribute Decision Making: Methods and Applications, Springer",
        place: "chapter 3, TOPSIS",
        year: 1981,
        url: "https://doi.org/10.1007/978-3-642-48318-9",
    }],
    inputs: &[Input::needed("values", VALUES, Form::Table(&COLUMNS, 4))],
    outputs: &[
        Output::new("best", BEST, Form::Word),
        Output::new("alternatives", ALTERNATIVES, Form::Table(&RANK_COLUMNS, 0)),
    ],
    charts: &[Chart::Bars {
        output: "alternatives",
        across: "alternative",
        up: "score",
        limits: None,
    }],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented numbers: three measures against drought",
        "alternative,criterion,value,weight,better\nreservoir,benefit,7,0.6,more\nwell,benefit,9,0.6,more\nsaving,benefit,5,0.6,more\nreservoir,cost,300,0.4,less\nwell,cost,450,0.4,less\nsaving,cost,200,0.4,less\n",
    )],
};

const VALUES: Said = Said {
    zh: "各方案各准则的数值",
    en: "Values of alternatives by criteria",
    km: "តម្លៃជម្រើសតាមលក្ខខណ្ឌ",
    lo: "ຄ່າຂອງທາງເລືອກຕາມເງື່ອນໄຂ",
    my: "စံနှုန်းအလိုက် တန်ဖိုးများ",
    th: "ค่าของทางเลือกตามเกณฑ์",
    vi: "Giá trị phương án theo tiêu chí",
};
const ALTERNATIVE: Said = Said {
    zh: "方案",
    en: "Alternative",
    km: "ជម្រើស",
    lo: "ທາງເລືອກ",
    my: "ရွေးချယ်စရာ",
    th: "ทางเลือก",
    vi: "Phương án",
};
const CRITERION: Said = Said {
    zh: "准则",
    en: "Criterion",
    km: "លក្ខខណ្ឌ",
    lo: "ເງື່ອນໄຂ",
    my: "စံနှုန်း",
    th: "เกณฑ์",
    vi: "Tiêu chí",
};
const VALUE: Said =
    Said {
        zh: "数值", en: "Value", km: "តម្លៃ", lo: "ຄ່າ", my: "တန်ဖိုး", th: "ค่า", vi: "Giá trị"
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
const BETTER: Said = Said {
    zh: "越大越好（more）或越小越好（less）",
    en: "Better: more or less",
    km: "ល្អជាង៖ more ឬ less",
    lo: "ດີກວ່າ: more ຫຼື less",
    my: "ပိုကောင်းသည်– more သို့မဟုတ် less",
    th: "ดีกว่า: more หรือ less",
    vi: "Tốt hơn: more hoặc less",
};
const BEST: Said = Said {
    zh: "最优方案",
    en: "Best alternative",
    km: "ជម្រើសល្អបំផុត",
    lo: "ທາງເລືອກດີສຸດ",
    my: "အကောင်းဆုံး ရွေးချယ်စရာ",
    th: "ทางเลือกที่ดีที่สุด",
    vi: "Phương án tốt nhất",
};
const ALTERNATIVES: Said = Said {
    zh: "各方案得分",
    en: "Scores",
    km: "ពិន្ទុ",
    lo: "ຄະແນນ",
    my: "ရမှတ်များ",
    th: "คะแนน",
    vi: "Điểm",
};

const RANK_COLUMNS: [Column; 3] = [
    Column::words("alternative", words::ALTERNATIVE),
    Column::numbers("score", words::SCORE, Range::new("1", 0.0, 1.0)),
    Column::numbers("rank", words::RANK, Range::at_least_zero("1")),
];
const COLUMNS: [Column; 5] = [
    Column::words("alternative", ALTERNATIVE),
    Column::words("criterion", CRITERION),
    Column::numbers("value", VALUE, Range::any("1")),
    Column::numbers("weight", WEIGHT, Range::at_least_zero("1")),
    Column::words("better", BETTER),
];
/// What the column `better` may hold.
pub const DIRECTIONS: [Choice; 2] = [
    Choice { code: "more", label: BETTER, colour: "" },
    Choice { code: "less", label: BETTER, colour: "" },
];

/// A criterion with the values of the alternatives.
#[derive(Debug)]
struct Criterion<'t> {
    weight: f64,
    is_more_better: bool,
    values: BTreeMap<&'t str, f64>,
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let table = inputs.table("values").ok_or(Fault::Missing { input: "values" })?;
    let criteria = criteria_of(table)?;
    let mut names: Vec<&str> = Vec::new();
    for criterion in criteria.values() {
        names.extend(criterion.values.keys());
    }
    names.sort_unstable();
    names.dedup();
    let is_whole = criteria.values().all(|criterion| criterion.values.len() == names.len());
    let total: f64 = criteria.values().map(|criterion| criterion.weight).sum();
    if !is_whole || names.len() < 2 || total <= 0.0 {
        return Err(Fault::Unfit {
            input: "values",
            row: None,
            found: format!("{} × {}", names.len(), criteria.len()),
            expected: &expected::ALTERNATIVES_AND_CRITERIA,
        });
    }
    let columns: Vec<(Vec<f64>, f64, bool)> = criteria
        .values()
        .map(|criterion| {
            let values = names.iter().map(|name| criterion.values[name]).collect();
            (values, criterion.weight / total, criterion.is_more_better)
        })
        .collect();
    let scores = closeness(&columns, names.len());
    // The first of equals.
    let best = (0..names.len()).rev().max_by(|one, two| scores[*one].total_cmp(&scores[*two]));
    let rank = |n: usize| scores.iter().filter(|score| **score > scores[n]).count() + 1;
    let ranks = (0..names.len()).map(|n| count(rank(n))).collect();
    let alternatives = Table::default()
        .with_words("alternative", names.iter().map(|name| (*name).to_owned()).collect())
        .with_numbers("score", scores)
        .with_numbers("rank", ranks);
    Ok(Outcome::default()
        .with_some("best", best.map(|n| names[n]))
        .with("alternatives", alternatives))
}

/// The rows by criterion; weight and direction must be the same in all of its rows.
fn criteria_of(table: &Table) -> Result<BTreeMap<&str, Criterion<'_>>, Fault> {
    let words = |column| table.words(column).ok_or(Fault::NoColumn { input: "values", column });
    let numbers = |column| table.numbers(column).ok_or(Fault::NoColumn { input: "values", column });
    let (alternatives, names, better) =
        (words("alternative")?, words("criterion")?, words("better")?);
    let (values, weights) = (numbers("value")?, numbers("weight")?);
    let mut criteria: BTreeMap<&str, Criterion<'_>> = BTreeMap::new();
    for row in 0..table.n_rows() {
        let unfit = |found: &str, expected| Fault::Unfit {
            input: "values",
            row: Some(row + 1),
            found: found.to_owned(),
            expected,
        };
        if !DIRECTIONS.iter().any(|direction| direction.code == better[row]) {
            return Err(unfit(&better[row], &expected::MORE_OR_LESS));
        }
        let is_more_better = better[row] == "more";
        let criterion = criteria.entry(&names[row]).or_insert_with(|| Criterion {
            weight: weights[row],
            is_more_better,
            values: BTreeMap::new(),
        });
        if (criterion.weight - weights[row]).abs() > 1e-12
            || criterion.is_more_better != is_more_better
        {
            return Err(unfit(&names[row], &expected::ONE_WEIGHT_A_CRITERION));
        }
        if criterion.values.insert(&alternatives[row], values[row]).is_some() {
            return Err(unfit(&alternatives[row], &expected::EACH_ALTERNATIVE_ONCE));
        }
    }
    Ok(criteria)
}

/// The closeness, 0 to 1, of each of `n` alternatives; a column holds its values, weight and whether more is better. Where all
/// are alike it is one half.
fn closeness(columns: &[(Vec<f64>, f64, bool)], n: usize) -> Vec<f64> {
    let (mut to_best, mut to_worst) = (vec![0.0; n], vec![0.0; n]);
    for (values, weight, is_more_better) in columns {
        let largest = values.iter().copied().map(f64::abs).fold(f64::MIN_POSITIVE, f64::max);
        // Beside the largest, so that squares of large numbers stay numbers.
        let squares = values.iter().map(|value| (value / largest).powi(2)).sum::<f64>();
        let norm = largest * squares.sqrt();
        if norm <= 0.0 {
            continue;
        }
        let sign = if *is_more_better { 1.0 } else { -1.0 };
        let scaled: Vec<f64> = values.iter().map(|value| sign * value / norm * weight).collect();
        let best = scaled.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let worst = scaled.iter().copied().fold(f64::INFINITY, f64::min);
        for (at, value) in scaled.iter().enumerate() {
            to_best[at] += (value - best).powi(2);
            to_worst[at] += (value - worst).powi(2);
        }
    }
    to_best
        .iter()
        .zip(&to_worst)
        .map(|(best, worst)| {
            let (best, worst) = (best.sqrt(), worst.sqrt());
            if best + worst > 0.0 { worst / (best + worst) } else { 0.5 }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// By NumPy, from the book's equations: three alternatives by two criteria of weights 0.6 (more) and 0.4 (less).
    #[test]
    fn another_program_says_the_same() {
        let columns = [(vec![7.0, 9.0, 5.0], 0.6, true), (vec![300.0, 450.0, 200.0], 0.4, false)];
        let expected = [0.544_288_993_901_134, 0.526_421_257_026_117_1, 0.473_578_742_973_882_86];
        for (found, expected) in closeness(&columns, 3).iter().zip(expected) {
            assert!((found - expected).abs() < 1e-12, "{found}, {expected}");
        }
    }

    proptest! {
        #[test]
        fn scores_lie_between_0_and_1_and_another_unit_changes_nothing(
            values in proptest::collection::vec(0.1_f64..100.0, 3), others in proptest::collection::vec(0.1_f64..100.0, 3), factor in 0.1_f64..50.0
        ) {
            let of = |factor: f64| {
                let scaled = values.iter().map(|value| value * factor).collect();
                closeness(&[(scaled, 0.7, true), (others.clone(), 0.3, false)], 3)
            };
            for (one, two) in of(1.0).iter().zip(of(factor)) {
                prop_assert!((0.0..=1.0).contains(one) && (one - two).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn large_numbers_stay_numbers() {
        let columns = |factor: f64| [(vec![factor, 2.0 * factor, 1.5 * factor, 0.0], 1.0, true)];
        let (small, large) = (closeness(&columns(1.0), 4), closeness(&columns(1e200), 4));
        assert!(small.iter().zip(&large).all(|(small, large)| (small - large).abs() < 1e-12));
        assert!(large[1] > large[2] && large[2] > large[0]);
    }
}
