//! Species of concern in the Freshwater Health Index: how many are threatened, and are they becoming more?
//!
//! With `w = 3 CR + 2 EN + VU`, and 3 and 2 for species endangered or threatened only locally, the index is `1 - w / (w + 0.5 (LC + NT))`; it is
//! multiplied by the score before, by the number of species of concern before over that of today, and by `exp` of their mean trend, at most
//! 100.
//!
//! Source: FHI-Toolbox 1.1; streamlit-soc of the Freshwater Health Index for local statuses.

use vocabulary::method::{
    Card, Choice, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Range, Said, Source,
};

use super::labels::{
    COUNT_FACTOR, HUNDRED, PRIOR_COUNT, PRIOR_SCORE, SCORE, SPECIES, TOOLBOX, TREND, TREND_FACTOR,
    trend_factor,
};
use crate::{expected, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "fhi-species-of-concern",
    edition: "FHI-Toolbox 1.1",
    family: Family::FreshwaterHealth,
    title: Said {
        zh: "淡水健康指数：受关注物种",
        en: "Freshwater Health Index: species of concern",
        km: "សន្ទស្សន៍សុខភាពទឹកសាប៖ ប្រភេទដែលគួរព្រួយបារម្ភ",
        lo: "ດັດຊະນີສຸຂະພາບນ້ຳຈືດ: ຊະນິດທີ່ໜ້າເປັນຫ່ວງ",
        my: "ရေချိုကျန်းမာရေး ညွှန်းကိန်း– စိုးရိမ်ရသော မျိုးစိတ်များ",
        th: "ดัชนีสุขภาพน้ำจืด: ชนิดพันธุ์ที่น่ากังวล",
        vi: "Chỉ số sức khỏe nước ngọt: loài cần quan tâm",
    },
    what: Said {
        zh: "由流域内淡水物种的红色名录等级得出0至100分：极危、濒危、易危物种越多，分越低；与上次评估相比受关注物种增多、种群下降也会扣分。",
        en: "From the Red List status of a basin's freshwater species comes a score from 0 to 100: the more are critically endangered, endangered or vulnerable, the lower; it also falls if they have become more than in the assessment before, or their populations shrink.",
        km: "ពីស្ថានភាពបញ្ជីក្រហមនៃប្រភេទទឹកសាបក្នុងអាង បានពិន្ទុ 0 ដល់ 100៖ កាន់តែច្រើនជិតផុតពូជ ពិន្ទុកាន់តែទាប; ក៏ថយដែរបើចំនួនកើន ឬប្រជាសាស្ត្រថយ។",
        lo: "ຈາກສະຖານະບັນຊີແດງຂອງຊະນິດນ້ຳຈືດໃນອ່າງ ໄດ້ຄະແນນ 0 ຫາ 100: ຍິ່ງໃກ້ສູນພັນຫຼາຍ ຄະແນນຍິ່ງຕ່ຳ; ຫຼຸດລົງອີກຖ້າມີຫຼາຍຂຶ້ນກວ່າຄັ້ງກ່ອນ ຫຼື ປະຊາກອນຫຼຸດ.",
        my: "မြစ်ဝှမ်းရှိ ရေချိုမျိုးစိတ်များ၏ အနီရောင်စာရင်း အဆင့်မှ ၀–၁၀၀ ရမှတ် ရသည်– မျိုးသုဉ်းလုနီး၊ အန္တရာယ်ရှိ၊ ထိခိုက်လွယ် များလေ ရမှတ်နည်းလေ။ ယခင်ထက် များလာလျှင် သို့မဟုတ် ကောင်ရေကျလျှင်လည်း လျော့သည်။",
        th: "จากสถานะบัญชีแดงของชนิดพันธุ์น้ำจืดในลุ่มน้ำได้คะแนน 0–100 ยิ่งมีใกล้สูญพันธุ์มากคะแนนยิ่งต่ำ และลดลงอีกถ้ามีมากขึ้นกว่าการประเมินก่อน หรือประชากรลดลง",
        vi: "Từ tình trạng Sách đỏ của các loài nước ngọt trong lưu vực có điểm 0–100: càng nhiều loài cực kỳ nguy cấp, nguy cấp, sẽ nguy cấp thì càng thấp; còn giảm nếu chúng nhiều hơn lần trước hoặc quần thể suy giảm.",
    },
    limits: Said {
        zh: "数据不足（DD）的物种不计。名录的更新会改变得分，而自然界未必改变。",
        en: "Species with deficient data (DD) do not count. A new Red List can change the score where nature has not changed.",
        km: "ប្រភេទទិន្នន័យមិនគ្រប់ (DD) មិនរាប់។ បញ្ជីថ្មីអាចប្តូរពិន្ទុ ខណៈធម្មជាតិមិនប្តូរ។",
        lo: "ຊະນິດຂໍ້ມູນບໍ່ພໍ (DD) ບໍ່ນັບ. ບັນຊີໃໝ່ອາດປ່ຽນຄະແນນ ທັງທີ່ທຳມະຊາດບໍ່ປ່ຽນ.",
        my: "အချက်အလက်မလုံလောက်သော (DD) မျိုးစိတ် မရေတွက်ပါ။ စာရင်းအသစ်က ရမှတ်ကို ပြောင်းနိုင်သည်။",
        th: "ชนิดที่ข้อมูลไม่พอ (DD) ไม่นับ บัญชีฉบับใหม่อาจเปลี่ยนคะแนนทั้งที่ธรรมชาติไม่เปลี่ยน",
        vi: "Loài thiếu dữ liệu (DD) không tính. Danh lục mới có thể đổi điểm dù tự nhiên không đổi.",
    },
    formula: r"S = \min\left(100,\ S_0 \left(1 - \frac{w}{w + \frac{1}{2}(\mathrm{LC} + \mathrm{NT})}\right) \frac{n_0}{n}\, e^{\bar r}\right)",
    sources: &[
        TOOLBOX,
        Source {
            citation: "Freshwater Health Index, streamlit-soc: species of concern (K. Shaad, Conservation International)",
            place: "weights of species endangered or threatened locally",
            year: 2022,
            url: "https://github.com/freshwaterhealth/streamlit-soc",
        },
    ],
    inputs: &[
        Input::needed("species", SPECIES, Form::Table(&COLUMNS, 1)),
        Input::optional("prior-score", PRIOR_SCORE, Form::Number(HUNDRED)),
        Input::optional("prior-count", PRIOR_COUNT, Form::Number(Range::new("1", 1.0, 1e6))),
    ],
    outputs: &[
        SCORE,
        Output::new("threatened-index", INDEX, Form::Number(Range::new("1", 0.0, 1.0))),
        Output::new("count-factor", COUNT_FACTOR, Form::Number(Range::at_least_zero("1"))),
        Output::new("trend-factor", TREND_FACTOR, Form::Number(Range::at_least_zero("1"))),
        Output::new("species-of-concern", N_CONCERN, Form::Number(Range::at_least_zero("1"))),
    ],
    charts: &[],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented list of ten species",
        "species,status,trend\nspecies A,CR,-0.02\nspecies B,CR,\nspecies C,EN,0\nspecies D,VU,-0.01\nspecies E,VU,\nspecies F,NT,\nspecies G,LC,\nspecies H,LC,\nspecies I,LC,\nspecies J,DD,\n",
    )],
};

const INDEX: Said = Said {
    zh: "受威胁程度指数",
    en: "Index of threat",
    km: "សន្ទស្សន៍គំរាមកំហែង",
    lo: "ດັດຊະນີໄພຂົ່ມຂູ່",
    my: "ခြိမ်းခြောက်မှု ညွှန်းကိန်း",
    th: "ดัชนีภัยคุกคาม",
    vi: "Chỉ số đe dọa",
};
const N_CONCERN: Said = Said {
    zh: "受关注物种数",
    en: "Species of concern",
    km: "ចំនួនប្រភេទគួរព្រួយបារម្ភ",
    lo: "ຈຳນວນຊະນິດທີ່ໜ້າເປັນຫ່ວງ",
    my: "စိုးရိမ်ရသော မျိုးစိတ်အရေအတွက်",
    th: "จำนวนชนิดที่น่ากังวล",
    vi: "Số loài cần quan tâm",
};
const STATUS: Said = Said {
    zh: "等级",
    en: "Status",
    km: "ស្ថានភាព",
    lo: "ສະຖານະ",
    my: "အဆင့်",
    th: "สถานะ",
    vi: "Tình trạng",
};
const COLUMNS: [Column; 3] = [
    Column::words("species", SPECIES),
    Column::words("status", STATUS).of(&STATUSES),
    Column::numbers("trend", TREND, Range::new("1", -5.0, 5.0)).optional(),
];
const STATUSES: [Choice; 8] = [
    of(
        "CR",
        [
            "极危",
            "Critically endangered",
            "ជិតផុតពូជបំផុត",
            "ໃກ້ສູນພັນຢ່າງຍິ່ງ",
            "မျိုးသုဉ်းလုနီး",
            "ใกล้สูญพันธุ์อย่างยิ่ง",
            "Cực kỳ nguy cấp",
        ],
    ),
    of("EN", ["濒危", "Endangered", "ជិតផុតពូជ", "ໃກ້ສູນພັນ", "မျိုးသုဉ်းအန္တရာယ်", "ใกล้สูญพันธุ์", "Nguy cấp"]),
    of(
        "VU",
        ["易危", "Vulnerable", "ងាយរងគ្រោះ", "ສ່ຽງ", "ထိခိုက်လွယ်", "เกือบอยู่ในข่ายใกล้สูญพันธุ์", "Sẽ nguy cấp"],
    ),
    of(
        "NT",
        [
            "近危",
            "Near threatened",
            "ជិតរងគំរាម",
            "ໃກ້ຖືກຄຸກຄາມ",
            "ခြိမ်းခြောက်ခံရလုနီး",
            "ใกล้ถูกคุกคาม",
            "Sắp bị đe dọa",
        ],
    ),
    of(
        "LC",
        ["无危", "Least concern", "មិនសូវព្រួយ", "ໜ້າຫ່ວງໜ້ອຍ", "စိုးရိမ်မှုနည်း", "กังวลน้อยที่สุด", "Ít quan tâm"],
    ),
    of(
        "DD",
        [
            "数据缺乏",
            "Data deficient",
            "ទិន្នន័យមិនគ្រប់",
            "ຂໍ້ມູນບໍ່ພໍ",
            "အချက်အလက်မလုံလောက်",
            "ข้อมูลไม่เพียงพอ",
            "Thiếu dữ liệu",
        ],
    ),
    of(
        "local-endangered",
        [
            "地方濒危",
            "Endangered locally",
            "ជិតផុតពូជក្នុងតំបន់",
            "ໃກ້ສູນພັນໃນທ້ອງຖິ່ນ",
            "ဒေသအလိုက် မျိုးသုဉ်းအန္တရာယ်",
            "ใกล้สูญพันธุ์ในท้องถิ่น",
            "Nguy cấp tại chỗ",
        ],
    ),
    of(
        "local-threatened",
        [
            "地方受威胁",
            "Threatened locally",
            "រងគំរាមក្នុងតំបន់",
            "ຖືກຄຸກຄາມໃນທ້ອງຖິ່ນ",
            "ဒေသအလိုက် ခြိမ်းခြောက်ခံရ",
            "ถูกคุกคามในท้องถิ่น",
            "Bị đe dọa tại chỗ",
        ],
    ),
];

const fn of(code: &'static str, said: [&'static str; 7]) -> Choice {
    Choice { code, label: Said::of(said), colour: "" }
}

/// The weight of a status, and whether it is of concern.
fn weight(status: &str) -> Option<(f64, bool)> {
    match status {
        "CR" | "local-endangered" => Some((3.0, true)),
        "EN" | "local-threatened" => Some((2.0, true)),
        "VU" => Some((1.0, true)),
        "NT" | "LC" => Some((0.5, false)),
        "DD" => Some((0.0, false)),
        _ => None,
    }
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let table = inputs.table("species").ok_or(Fault::Missing { input: "species" })?;
    let statuses = table.words("status").unwrap_or(&[]);
    let (mut concern, mut all, mut trends) = (0.0, 0.0, Vec::new());
    let mut n = 0.0;
    for (row, status) in statuses.iter().enumerate() {
        let (weight, is_of_concern) = weight(status).ok_or_else(|| Fault::Unfit {
            input: "species",
            row: Some(row + 1),
            found: status.clone(),
            expected: &expected::A_STATUS,
        })?;
        all += weight;
        if is_of_concern {
            concern += weight;
            n += 1.0;
            trends.push(table.numbers("trend").map_or(f64::NAN, |trends| trends[row]));
        }
    }
    if all <= 0.0 {
        return Err(Fault::Lacking {
            input: "species",
            row: None,
            expected: &expected::A_KNOWN_STATUS,
        });
    }
    let index = 1.0 - concern / all;
    let count_factor = match inputs.number("prior-count") {
        Some(prior) if n > 0.0 => prior / n,
        _ => 1.0,
    };
    let trend = trend_factor(trends.into_iter());
    let prior = inputs.number("prior-score").unwrap_or(100.0);
    Ok(Outcome::default()
        .with("score", (prior * index * count_factor * trend).min(100.0))
        .with("threatened-index", index)
        .with("count-factor", count_factor)
        .with("trend-factor", trend)
        .with("species-of-concern", n))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use proptest::prelude::*;
    use vocabulary::method::Table;

    use super::*;

    fn of(
        statuses: &[&str],
        trends: &[f64],
        prior: Option<(f64, f64)>,
    ) -> Result<Outcome, Vec<Fault>> {
        let table = Table::default()
            .with_words("species", statuses.iter().map(|_| "a".to_owned()).collect())
            .with_words("status", statuses.iter().map(|status| (*status).to_owned()).collect())
            .with_numbers("trend", trends.to_vec());
        let mut inputs = Inputs::new().with("species", table);
        if let Some((score, n)) = prior {
            inputs = inputs.with("prior-score", score).with("prior-count", n);
        }
        METHOD.apply(&inputs, &|_| ControlFlow::Continue(()))
    }

    /// FHI-Toolbox 1.1 (commit aec0ab4, `SpeciesOfConcernIndicator` under Mono): two CR, three EN, four VU, two NT, 23 LC and four DD; its trends
    /// are logarithms of two counts (80 after 100, 450 after 410, 12 after 30, 990 after 1000), those of species not of concern do not count.
    /// Scores 34, 19 and 100 are whole there, the factors are not.
    #[test]
    fn the_toolbox_says_the_same_of_38_species() {
        let gap = f64::NAN;
        let ratio = |today: f64, before: f64| (today / before).ln();
        let known = [
            ("CR", ratio(80.0, 100.0)),
            ("CR", gap),
            ("EN", ratio(450.0, 410.0)),
            ("EN", ratio(12.0, 30.0)),
            ("EN", gap),
            ("VU", ratio(990.0, 1000.0)),
            ("VU", gap),
            ("VU", gap),
            ("VU", gap),
            ("NT", ratio(5.0, 500.0)),
            ("NT", gap),
            ("LC", ratio(700.0, 7.0)),
        ];
        let others = [("LC", gap); 22].into_iter().chain([("DD", gap); 4]);
        let (statuses, trends): (Vec<_>, Vec<_>) = known.into_iter().chain(others).unzip();
        for (prior, count_factor, expected) in [
            (None, 1.0, 34.0),
            (Some((64.0, 8.0)), 0.888_888_888_888_888_8, 19.0),
            (Some((97.0, 40.0)), 4.444_444_444_444_445, 100.0),
        ] {
            let found = of(&statuses, &trends, prior).unwrap();
            for (name, expected) in [
                ("threatened-index", 0.438_596_491_228_070_2),
                ("count-factor", count_factor),
                ("trend-factor", 0.767_897_860_366_102_6),
            ] {
                assert!((found.number(name).unwrap() - expected).abs() < 1e-12, "{name}");
            }
            let score = found.number("score").unwrap();
            assert!((score.round() - expected).abs() < f64::EPSILON, "{score}");
        }
    }

    /// streamlit-soc (commit 569607f, `soc.py` with its inputs filled in): two CR, three EN, four VU, one endangered and two threatened locally and
    /// 125 others score 73.1; after a score of 88.5, with 11 species of concern then and 12 today, 59.3.
    #[test]
    fn streamlit_soc_says_the_same_of_local_statuses() {
        let statuses: Vec<&str> = [
            ("CR", 2),
            ("EN", 3),
            ("VU", 4),
            ("local-endangered", 1),
            ("local-threatened", 2),
            ("NT", 25),
            ("LC", 100),
        ]
        .into_iter()
        .flat_map(|(status, n)| vec![status; n])
        .collect();
        let gaps = vec![f64::NAN; statuses.len()];
        for (prior, expected) in [(None, 73.1), (Some((88.5, 11.0)), 59.3)] {
            let found = of(&statuses, &gaps, prior).unwrap().number("score").unwrap();
            assert!((found - expected).abs() < 0.005, "{found}");
        }
    }

    #[test]
    fn only_deficient_data_and_unknown_statuses_are_refused() {
        assert!(matches!(
            &of(&["DD"], &[0.0], None).unwrap_err()[..],
            [Fault::Lacking { row: None, .. }]
        ));
        assert!(matches!(
            &of(&["LC", "EX"], &[0.0; 2], None).unwrap_err()[..],
            [Fault::Unfit { row: Some(2), .. }]
        ));
    }

    proptest! {
        #[test]
        fn a_worse_status_never_raises_the_score(n in 1_usize..20) {
            let statuses = |first| std::iter::once(first).chain(vec!["LC"; n]).collect::<Vec<_>>();
            let scores = ["LC", "VU", "EN", "CR"].map(|first| {
                of(&statuses(first), &vec![f64::NAN; n + 1], None).unwrap().number("score").unwrap()
            });
            prop_assert!(scores.windows(2).all(|two| two[0] > two[1]), "{scores:?}");
        }
    }
}
