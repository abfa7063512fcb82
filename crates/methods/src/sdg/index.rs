//! SDG Index, goal scores and dashboard colours of the Sustainable Development Report.
//!
//! An indicator scores `100 (x - lower) / (optimum - lower)`, kept within 0 and 100; a goal the mean of its indicators; the index
//! the mean of the 17 goals, where a goal without data takes the mean of the region (given as an input). There is no index where more than a fifth
//! of the indicators are missing. An indicator is green at the green threshold or better, red when worse than the red one,
//! between them yellow or orange by the half. A goal's colour follows the mean of its two worst indicators on a scale on which
//! lower bound, red, green threshold and optimum are 0, 1, 2 and 3.
//!
//! Sources: Sachs et al. (2021), *Sustainable Development Report 2021*, Annex A.3; Lafortune et al. (2018), *SDG Index and
//! Dashboards: Detailed Methodological Paper*.

use vocabulary::method::{
    Card, Chart, Choice, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome,
    Output, Progress, Range, Said, Source, Table,
};

use super::edition_2021::BOUNDS;
use crate::{count::count, expected, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

/// How many goals there are.
const N_GOALS: u8 = 17;
/// The part of the indicators that may be missing.
const MAY_MISS: f64 = 0.2;

const CARD: Card = Card {
    id: "sdg-index",
    edition: "2021",
    family: Family::Sdg,
    title: Said {
        zh: "可持续发展目标指数（2021年版）",
        en: "SDG Index (edition of 2021)",
        km: "សន្ទស្សន៍ SDG (កំណែឆ្នាំ 2021)",
        lo: "ດັດຊະນີ SDG (ສະບັບ 2021)",
        my: "SDG ညွှန်းကိန်း (၂၀၂၁ မူ)",
        th: "ดัชนี SDG (ฉบับปี 2021)",
        vi: "Chỉ số SDG (bản 2021)",
    },
    what: Said {
        zh: "把各国可持续发展目标的指标换算成0至100分：0是下限，100是目标值；目标得分是指标的平均，指数是17个目标的平均。颜色（绿、黄、橙、红）表示离目标多远。",
        en: "Turns indicators of the Sustainable Development Goals into scores from 0, the lower bound, to 100, the goal reached. A goal is the mean of its indicators, the index the mean of the 17 goals. Colours from green to red say how far the goal is.",
        km: "បំប្លែងសូចនាករ SDG ទៅជាពិន្ទុពី 0 (កម្រិតទាប) ដល់ 100 (សម្រេចគោលដៅ)។ គោលដៅមួយជាមធ្យមនៃសូចនាករ សន្ទស្សន៍ជាមធ្យមនៃគោលដៅ 17។ ពណ៌បង្ហាញចម្ងាយពីគោលដៅ។",
        lo: "ປ່ຽນຕົວຊີ້ວັດ SDG ເປັນຄະແນນຈາກ 0 (ຂອບຕ່ຳ) ຫາ 100 (ບັນລຸເປົ້າໝາຍ). ເປົ້າໝາຍແມ່ນຄ່າສະເລ່ຍຂອງຕົວຊີ້ວັດ, ດັດຊະນີແມ່ນຄ່າສະເລ່ຍຂອງ 17 ເປົ້າໝາຍ. ສີບອກວ່າໄກປານໃດ.",
        my: "SDG ညွှန်ပြချက်များကို ၀ (အောက်ကန့်သတ်ချက်) မှ ၁၀၀ (ပန်းတိုင်ရောက်) အထိ ရမှတ်အဖြစ် ပြောင်းသည်။ ပန်းတိုင်သည် ညွှန်ပြချက်များ၏ ပျမ်းမျှ၊ ညွှန်းကိန်းသည် ပန်းတိုင် ၁၇ ခု၏ ပျမ်းမျှ ဖြစ်သည်။ အရောင်က ပန်းတိုင်နှင့် မည်မျှဝေးသည်ကို ပြသည်။",
        th: "แปลงตัวชี้วัด SDG เป็นคะแนนจาก 0 (ขอบล่าง) ถึง 100 (บรรลุเป้าหมาย) เป้าหมายคือค่าเฉลี่ยของตัวชี้วัด ดัชนีคือค่าเฉลี่ยของ 17 เป้าหมาย สีบอกว่ายังห่างเพียงใด",
        vi: "Quy đổi các chỉ tiêu SDG thành điểm từ 0 (cận dưới) đến 100 (đạt mục tiêu). Mục tiêu là trung bình các chỉ tiêu, chỉ số là trung bình 17 mục tiêu. Màu cho biết còn cách mục tiêu bao xa.",
    },
    limits: Said {
        zh: "上下限每版都会改变，不同版本的得分不能比较。缺少超过20 %的指标时不给指数。内陆国家（老挝）的目标14取区域平均，须由使用者给出。",
        en: "Bounds change with every edition: scores of different editions do not compare. Where more than 20 % of the indicators are missing there is no index. A goal for which the mean of the region is given takes it: goal 14 of Laos, which has no coast. What does not apply to a country (the sea, aid given) is not counted as missing.",
        km: "ព្រំដែនប្រែប្រួលតាមកំណែនីមួយៗ៖ ពិន្ទុនៃកំណែផ្សេងគ្នាមិនអាចប្រៀបធៀបបានទេ។ បើខ្វះលើស 20 % គ្មានសន្ទស្សន៍ទេ។ គោលដៅ 14 របស់ឡាវយកមធ្យមតំបន់។",
        lo: "ຂອບເຂດປ່ຽນທຸກສະບັບ: ຄະແນນຂອງສະບັບຕ່າງກັນທຽບກັນບໍ່ໄດ້. ຖ້າຂາດເກີນ 20 % ບໍ່ມີດັດຊະນີ. ເປົ້າໝາຍ 14 ຂອງປະເທດທີ່ບໍ່ມີທະເລ (ລາວ) ໃຊ້ຄ່າສະເລ່ຍພາກພື້ນ.",
        my: "ကန့်သတ်ချက်များသည် မူတိုင်း ပြောင်းသည်– မူမတူသော ရမှတ်များကို မနှိုင်းယှဉ်နိုင်ပါ။ ညွှန်ပြချက် ၂၀ % ကျော် လိုနေလျှင် ညွှန်းကိန်း မရှိပါ။ ကုန်းတွင်းပိတ်နိုင်ငံ (လာအို) ၏ ပန်းတိုင် ၁၄ သည် ဒေသပျမ်းမျှကို ယူသည်။",
        th: "ขอบเขตเปลี่ยนทุกฉบับ คะแนนต่างฉบับเทียบกันไม่ได้ ถ้าขาดเกิน 20 % ไม่มีดัชนี เป้าหมาย 14 ของประเทศไม่มีทะเล (ลาว) ใช้ค่าเฉลี่ยภูมิภาค",
        vi: "Các cận thay đổi theo từng bản: điểm của các bản khác nhau không so sánh được. Thiếu trên 20 % chỉ tiêu thì không có chỉ số. Mục tiêu 14 của nước không có biển (Lào) lấy trung bình khu vực.",
    },
    formula: r"s = 100 \frac{x - x_{\mathrm{lower}}}{x_{\mathrm{optimum}} - x_{\mathrm{lower}}}, \quad I = \frac{1}{17} \sum_{g=1}^{17} \frac{1}{n_g} \sum_{i \in g} s_i",
    sources: &[Source {
        citation: "Sachs, J., Kroll, C., Lafortune, G., Fuller, G. & Woelm, F. (2021), The Decade of Action for the Sustainable Development Goals: Sustainable Development Report 2021, Cambridge University Press",
        place: "Annex A.3, Table A.5",
        year: 2021,
        url: "https://doi.org/10.1017/9781009106559",
    }],
    inputs: &[
        Input::needed("indicators", INDICATORS, Form::Table(&COLUMNS, 1)),
        Input::optional("regional-means", REGIONAL, Form::Table(&REGIONAL_COLUMNS, 1)),
    ],
    outputs: &[
        Output::new("index", INDEX, Form::Number(Range::new("1", 0.0, 100.0))),
        Output::new("goals", GOALS, Form::Table(&GOAL_COLUMNS, 0)),
        Output::new("scores", SCORES, Form::Table(&SCORE_COLUMNS, 0)),
        Output::new("missing", MISSING, Form::Number(Range::new("%", 0.0, 100.0))),
    ],
    charts: &[Chart::Bars { output: "scores", across: "indicator", up: "score", limits: None }],
    examples: &[Example::new(
        "laos-2020",
        Said::of([
            "老挝2020年的九项指标",
            "Nine indicators of Laos in 2020",
            "សូចនាករប្រាំបួនរបស់ឡាវ ឆ្នាំ 2020",
            "ເກົ້າຕົວຊີ້ບອກຂອງລາວ ປີ 2020",
            "လာအို၏ ၂၀၂၀ ညွှန်ပြချက် ကိုးခု",
            "ตัวชี้วัดเก้าตัวของลาว ปี 2020",
            "Chín chỉ số của Lào năm 2020",
        ]),
        "World Bank (2026), World Development Indicators, CC BY 4.0: SP.DYN.LE00.IN, SH.STA.MMRT, SH.DYN.NMRT, SH.DYN.MORT, SH.TBS.INCD, SP.ADO.TFRT, SG.GEN.PARL.ZS, EG.ELC.ACCS.ZS, SL.UEM.TOTL.ZS; not the values that the report of 2021 used",
        "indicator,value\nsdg3_lifee,68.339\nsdg3_matmort,132\nsdg3_neonat,15.6\nsdg3_u5mort,34.8\nsdg3_tb,149\nsdg3_fertility,83.548\nsdg5_parl,27.5167785234899\nsdg7_elecac,99.3\nsdg8_unemp,2.349\n",
    )],
};

const INDICATORS: Said = Said {
    zh: "指标值",
    en: "Values of indicators",
    km: "តម្លៃសូចនាករ",
    lo: "ຄ່າຕົວຊີ້ວັດ",
    my: "ညွှန်ပြချက်တန်ဖိုးများ",
    th: "ค่าตัวชี้วัด",
    vi: "Giá trị chỉ tiêu",
};
const INDICATOR: Said = Said {
    zh: "指标",
    en: "Indicator",
    km: "សូចនាករ",
    lo: "ຕົວຊີ້ວັດ",
    my: "ညွှန်ပြချက်",
    th: "ตัวชี้วัด",
    vi: "Chỉ tiêu",
};
const VALUE: Said =
    Said {
        zh: "数值", en: "Value", km: "តម្លៃ", lo: "ຄ່າ", my: "တန်ဖိုး", th: "ค่า", vi: "Giá trị"
    };
const GOAL: Said = Said {
    zh: "目标",
    en: "Goal",
    km: "គោលដៅ",
    lo: "ເປົ້າໝາຍ",
    my: "ပန်းတိုင်",
    th: "เป้าหมาย",
    vi: "Mục tiêu",
};
const SCORE: Said =
    Said {
        zh: "得分", en: "Score", km: "ពិន្ទុ", lo: "ຄະແນນ", my: "ရမှတ်", th: "คะแนน", vi: "Điểm"
    };
const REGIONAL: Said = Said {
    zh: "缺少数据的目标的区域平均分",
    en: "Regional means of goals without data",
    km: "មធ្យមតំបន់នៃគោលដៅគ្មានទិន្នន័យ",
    lo: "ຄ່າສະເລ່ຍພາກພື້ນຂອງເປົ້າໝາຍທີ່ບໍ່ມີຂໍ້ມູນ",
    my: "ဒေတာမရှိသော ပန်းတိုင်များ၏ ဒေသပျမ်းမျှ",
    th: "ค่าเฉลี่ยภูมิภาคของเป้าหมายที่ไม่มีข้อมูล",
    vi: "Trung bình khu vực của mục tiêu thiếu dữ liệu",
};
const APPLIES: Said = Said {
    zh: "是否适用（yes/no）",
    en: "Applies to the country (yes or no)",
    km: "អនុវត្តចំពោះប្រទេសនេះ (yes/no)",
    lo: "ໃຊ້ກັບປະເທດນີ້ (yes/no)",
    my: "ဤနိုင်ငံနှင့် သက်ဆိုင် (yes/no)",
    th: "ใช้กับประเทศนี้ (yes/no)",
    vi: "Áp dụng cho nước này (yes/no)",
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
const GOALS: Said = Said {
    zh: "各目标",
    en: "Goals",
    km: "គោលដៅ",
    lo: "ເປົ້າໝາຍ",
    my: "ပန်းတိုင်များ",
    th: "เป้าหมาย",
    vi: "Các mục tiêu",
};
const SCORES: Said = Said {
    zh: "各指标得分",
    en: "Scores of indicators",
    km: "ពិន្ទុសូចនាករ",
    lo: "ຄະແນນຕົວຊີ້ວັດ",
    my: "ညွှန်ပြချက်ရမှတ်များ",
    th: "คะแนนตัวชี้วัด",
    vi: "Điểm chỉ tiêu",
};
const MISSING: Said = Said {
    zh: "缺少的指标",
    en: "Missing indicators",
    km: "សូចនាករដែលខ្វះ",
    lo: "ຕົວຊີ້ວັດທີ່ຂາດ",
    my: "လိုနေသော ညွှန်ပြချက်များ",
    th: "ตัวชี้วัดที่ขาด",
    vi: "Chỉ tiêu còn thiếu",
};

const GOAL_COLUMNS: [Column; 3] = [
    Column::numbers("goal", words::GOAL, Range::new("1", 1.0, 17.0)),
    Column::numbers("score", words::SCORE, Range::new("1", 0.0, 100.0)),
    Column::words("colour", words::COLOUR).of(&COLOURS),
];
const SCORE_COLUMNS: [Column; 3] = [
    Column::words("indicator", words::INDICATOR),
    Column::numbers("score", words::SCORE, Range::new("1", 0.0, 100.0)),
    Column::words("colour", words::COLOUR).of(&COLOURS),
];
const COLUMNS: [Column; 3] = [
    Column::words("indicator", INDICATOR),
    Column::numbers("value", VALUE, Range::any("1")).optional(),
    Column::words("applies", APPLIES).optional(),
];
const REGIONAL_COLUMNS: [Column; 2] = [
    Column::numbers("goal", GOAL, Range::new("1", 1.0, 17.0)),
    Column::numbers("score", SCORE, Range::new("1", 0.0, 100.0)),
];

/// The four colours of a dashboard, best first; labels in the order zh, en, km, lo, my, th, vi.
pub const COLOURS: [Choice; 4] = [
    colour(
        "green",
        "#3f7d3a",
        [
            "绿：已实现",
            "green: achieved",
            "បៃតង៖ សម្រេច",
            "ຂຽວ: ບັນລຸແລ້ວ",
            "အစိမ်း– ရရှိပြီး",
            "เขียว: บรรลุแล้ว",
            "xanh: đã đạt",
        ],
    ),
    colour(
        "yellow",
        "#f2c300",
        [
            "黄：仍有挑战",
            "yellow: challenges remain",
            "លឿង៖ នៅមានបញ្ហា",
            "ເຫຼືອງ: ຍັງມີສິ່ງທ້າທາຍ",
            "အဝါ– စိန်ခေါ်မှု ကျန်ရှိ",
            "เหลือง: ยังมีความท้าทาย",
            "vàng: còn thách thức",
        ],
    ),
    colour(
        "orange",
        "#e07b00",
        [
            "橙：重大挑战",
            "orange: significant challenges",
            "ទឹកក្រូច៖ បញ្ហាធំ",
            "ສົ້ມ: ສິ່ງທ້າທາຍໃຫຍ່",
            "လိမ္မော်– ကြီးမားသော စိန်ခေါ်မှု",
            "ส้ม: ความท้าทายสำคัญ",
            "cam: thách thức đáng kể",
        ],
    ),
    colour(
        "red",
        "#b3261e",
        [
            "红：严峻挑战",
            "red: major challenges",
            "ក្រហម៖ បញ្ហាធ្ងន់ធ្ងរ",
            "ແດງ: ສິ່ງທ້າທາຍຮ້າຍແຮງ",
            "အနီ– အဓိက စိန်ခေါ်မှု",
            "แดง: ความท้าทายใหญ่",
            "đỏ: thách thức lớn",
        ],
    ),
];

const fn colour(
    code: &'static str,
    colour: &'static str,
    [zh, en, km, lo, my, th, vi]: [&'static str; 7],
) -> Choice {
    Choice { code, label: Said { zh, en, km, lo, my, th, vi }, colour }
}

/// A value beside its bounds.
#[derive(Debug, Clone, Copy)]
struct Rated {
    goal: u8,
    score: f64,
    /// 0 to 3, by the thresholds.
    level: f64,
    /// The place in [`COLOURS`].
    colour: usize,
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let table = inputs.table("indicators").ok_or(Fault::Missing { input: "indicators" })?;
    let (Some(names), Some(values)) = (table.words("indicator"), table.numbers("value")) else {
        return Err(Fault::NoColumn { input: "indicators", column: "value" });
    };
    let applies = |row: usize| table.words("applies").is_none_or(|words| words[row] != "no");
    let (mut rated, mut n_foreign): (Vec<(&str, Rated)>, usize) = (Vec::new(), 0);
    for (row, (name, value)) in names.iter().zip(values).enumerate() {
        let unfit = |expected| Fault::Unfit {
            input: "indicators",
            row: Some(row + 1),
            found: name.clone(),
            expected,
        };
        let known = BOUNDS.iter().find(|(known, ..)| known == name);
        let (_, goal, bounds) = known.ok_or_else(|| unfit(&expected::AN_INDICATOR_OF_2021))?;
        if names[..row].contains(name) {
            return Err(unfit(&expected::EACH_INDICATOR_ONCE));
        }
        if table.words("applies").is_some_and(|words| !["", "yes", "no"].contains(&&*words[row])) {
            return Err(unfit(&expected::YES_OR_NO));
        }
        if !applies(row) {
            n_foreign += 1;
        } else if !value.is_nan() {
            rated.push((name, rate(*goal, *bounds, *value)));
        }
    }
    if n_foreign == BOUNDS.len() {
        return Err(Fault::TooFew { input: "indicators", least: 1, found: 0 });
    }
    let regional = inputs.table("regional-means");
    let mean_of_region = |goal: u8| {
        let table = regional?;
        let at = table
            .numbers("goal")?
            .iter()
            .position(|known| (known - f64::from(goal)).abs() < 0.5)?;
        Some(table.numbers("score")?[at])
    };
    let goals: Vec<(u8, Option<f64>, Option<usize>)> =
        (1..=N_GOALS).map(|goal| of_goal(goal, &rated, mean_of_region(goal))).collect();
    let missing = 1.0 - count(rated.len()) / count(BOUNDS.len() - n_foreign);
    let sum: Option<f64> = goals.iter().map(|(_, score, _)| *score).sum();
    let index = sum.filter(|_| missing <= MAY_MISS).map(|sum| sum / f64::from(N_GOALS));
    Ok(Outcome::default()
        .with_some("index", index)
        .with("goals", goals_table(&goals))
        .with("scores", scores_table(&rated))
        .with("missing", 100.0 * missing)
        .warned(index.is_none(), CARD.limits))
}

/// Goal and `[optimum, green threshold, red threshold, lower bound]` of an indicator of the edition of 2021.
pub fn bounds(indicator: &str) -> Option<(u8, [f64; 4])> {
    let (_, goal, bounds) = BOUNDS.iter().find(|(known, ..)| *known == indicator)?;
    Some((*goal, *bounds))
}

/// Score, 0 to 100, and place among the [`COLOURS`] of a value of an indicator of the edition of 2021.
pub fn rated(indicator: &str, value: f64) -> Option<(f64, usize)> {
    let (goal, bounds) = bounds(indicator)?;
    let rated = rate(goal, bounds, value);
    Some((rated.score, rated.colour))
}

/// Score, level and colour of a value beside `[optimum, green, red, lower]`.
fn rate(goal: u8, [optimum, green, red, lower]: [f64; 4], value: f64) -> Rated {
    let score = (100.0 * (value - lower) / (optimum - lower)).clamp(0.0, 100.0);
    // Turned so that more is better.
    let sign = if optimum > lower { 1.0 } else { -1.0 };
    let [value, optimum, green, red, lower] =
        [value, optimum, green, red, lower].map(|bound| sign * bound);
    let part = |from: f64, to: f64| if to > from { (value - from) / (to - from) } else { 1.0 };
    let (level, colour) = if value >= green {
        (2.0 + part(green, optimum).min(1.0), 0)
    } else if value >= red {
        (1.0 + part(red, green), if value >= f64::midpoint(green, red) { 1 } else { 2 })
    } else {
        (part(lower, red).max(0.0), 3)
    };
    Rated { goal, score, level, colour }
}

/// Score and colour of a goal: the mean of the region, if it is given, or of its indicators; the colour by its two worst.
fn of_goal(
    goal: u8,
    rated: &[(&str, Rated)],
    mean_of_region: Option<f64>,
) -> (u8, Option<f64>, Option<usize>) {
    let mut own: Vec<Rated> =
        rated.iter().map(|(_, rated)| *rated).filter(|rated| rated.goal == goal).collect();
    if own.is_empty() || mean_of_region.is_some() {
        return (goal, mean_of_region, None);
    }
    let score = own.iter().map(|rated| rated.score).sum::<f64>() / count(own.len());
    own.sort_by(|one, two| one.level.total_cmp(&two.level));
    let worst = &own[..own.len().min(2)];
    let level = worst.iter().map(|rated| rated.level).sum::<f64>() / count(worst.len());
    let colour = if level <= 1.0 {
        if worst.iter().all(|rated| rated.colour == 3) { 3 } else { 2 }
    } else if level <= 1.5 {
        2
    } else {
        usize::from(level <= 2.0 || own.iter().any(|rated| rated.colour != 0))
    };
    (goal, Some(score), Some(colour))
}

fn goals_table(goals: &[(u8, Option<f64>, Option<usize>)]) -> Table {
    let colour = |colour: Option<usize>| colour.map_or("", |n| COLOURS[n].code).to_owned();
    Table::default()
        .with_numbers("goal", goals.iter().map(|(goal, ..)| f64::from(*goal)).collect())
        .with_numbers(
            "score",
            goals.iter().map(|(_, score, _)| score.unwrap_or(f64::NAN)).collect(),
        )
        .with_words("colour", goals.iter().map(|(.., found)| colour(*found)).collect())
}

fn scores_table(rated: &[(&str, Rated)]) -> Table {
    let words = |of: fn(&(&str, Rated)) -> String| rated.iter().map(of).collect::<Vec<_>>();
    Table::default()
        .with_words("indicator", words(|(name, _)| (*name).to_owned()))
        .with_numbers("score", rated.iter().map(|(_, rated)| rated.score).collect())
        .with_words("colour", words(|(_, rated)| COLOURS[rated.colour].code.to_owned()))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;

    fn of(rows: &[(&str, f64)]) -> Result<Outcome, Vec<Fault>> {
        let table = Table::default()
            .with_words("indicator", rows.iter().map(|row| row.0.to_owned()).collect())
            .with_numbers("value", rows.iter().map(|row| row.1).collect());
        METHOD.apply(&Inputs::new().with("indicators", table), &|_| ControlFlow::Continue(()))
    }

    /// The bounds' own places: 0 at the lower bound, 100 at the optimum, whichever direction is better.
    #[test]
    fn every_indicator_scores_0_and_100_at_its_bounds_and_is_green_from_its_threshold() {
        for (name, goal, [optimum, green, red, lower]) in BOUNDS {
            let at = |value| rate(goal, [optimum, green, red, lower], value);
            assert!(
                (at(optimum).score - 100.0).abs() < 1e-9 && at(lower).score.abs() < 1e-9,
                "{name}"
            );
            assert_eq!(at(green).colour, 0, "{name}");
            assert!((1..=N_GOALS).contains(&goal), "{name}");
            let beyond = at(optimum + 10.0 * (optimum - lower));
            assert!((beyond.score - 100.0).abs() < 1e-9 && beyond.level <= 3.0, "{name}");
        }
    }

    /// Half-way between the thresholds yellow begins: `sdg7_elecac` has 98 and 80.
    #[test]
    fn yellow_and_orange_part_half_way() {
        let colours = [98.0, 97.9, 89.0, 88.9, 80.0, 79.9]
            .map(|value| COLOURS[rate(7, [100.0, 98.0, 80.0, 9.1], value).colour].code);
        assert_eq!(colours, ["green", "yellow", "yellow", "orange", "orange", "red"]);
    }

    /// The published database of 2021 (see `tests/published/sdr2021/SOURCE.md`): every value of the six countries scores and is
    /// coloured as there, and so are goals and index. Its scores are rounded to three places.
    #[test]
    #[expect(clippy::print_stdout, reason = "a test that is left out says so")]
    #[expect(clippy::disallowed_methods, reason = "a test may read the file that it compares with")]
    fn the_six_countries_are_as_in_the_database_of_sdr2021() {
        let Ok(path) = std::env::var("LMHUB_SDR2021") else {
            println!("left out: LMHUB_SDR2021 does not name what extract.py has written");
            return;
        };
        let text = std::fs::read_to_string(path).unwrap();
        let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split(',').collect()).collect();
        for country in ["CHN", "KHM", "LAO", "MMR", "THA", "VNM"] {
            let own: Vec<_> = rows.iter().filter(|row| row[0] == country).collect();
            let outcome = METHOD.apply(&inputs_of(country, &own), &|_| ControlFlow::Continue(()));
            compare(&own, &outcome.unwrap());
        }
    }

    fn number_in(text: &str) -> f64 {
        text.parse().unwrap_or(f64::NAN)
    }

    /// Goals that the report does not reckon from a country's own values: the sea of Laos (mean of East and South Asia), and
    /// goal 4 of China, where it has imputed a value that it does not print.
    const GIVEN: [(&str, f64, f64); 2] = [("LAO", 14.0, 60.665), ("CHN", 4.0, 97.524_7)];

    fn inputs_of(country: &str, own: &[&Vec<&str>]) -> Inputs {
        let is_global = |row: &&&Vec<&str>| BOUNDS.iter().any(|(known, ..)| *known == row[1]);
        let rows: Vec<_> = own.iter().filter(is_global).collect();
        // Values of Gallup's survey are not printed, their scores are.
        let value = |row: &Vec<&str>| {
            let (.., [optimum, _, _, lower]) =
                BOUNDS.iter().find(|(known, ..)| *known == row[1]).unwrap();
            let of_score = lower + number_in(row[3]) / 100.0 * (optimum - lower);
            if row[2].is_empty() { of_score } else { number_in(row[2]) }
        };
        let is_foreign = |row: &Vec<&str>| {
            row[1] == "sdg17_oda"
                || (country == "LAO" && row[1].starts_with("sdg14") && row[3].is_empty())
        };
        let table = Table::default()
            .with_words("indicator", rows.iter().map(|row| row[1].to_owned()).collect())
            .with_numbers("value", rows.iter().map(|row| value(row)).collect())
            .with_words(
                "applies",
                rows.iter()
                    .map(|row| if is_foreign(row) { "no" } else { "yes" }.to_owned())
                    .collect(),
            );
        let inputs = Inputs::new().with("indicators", table);
        match GIVEN.iter().find(|(of, ..)| *of == country) {
            None => inputs,
            Some((_, goal, score)) => {
                let means = Table::default()
                    .with_numbers("goal", vec![*goal])
                    .with_numbers("score", vec![*score]);
                inputs.with("regional-means", means)
            }
        }
    }

    fn compare(own: &[&Vec<&str>], outcome: &Outcome) {
        let table = |name: &str| match outcome.get(name) {
            Some(vocabulary::method::Value::Table(table)) => table.clone(),
            other => panic!("{name}: {other:?}"),
        };
        let (scores, goals) = (table("scores"), table("goals"));
        for row in own.iter().filter(|row| !row[3].is_empty()) {
            let goal = row[1].strip_prefix("goal-").and_then(|goal| goal.parse::<usize>().ok());
            let names = scores.words("indicator").unwrap();
            let (table, at) = match (goal, names.iter().position(|name| name == row[1])) {
                (Some(goal), _) => (&goals, goal - 1),
                (None, Some(at)) => (&scores, at),
                (None, None) => continue,
            };
            let (score, colour) =
                (table.numbers("score").unwrap()[at], &table.words("colour").unwrap()[at]);
            assert!((score - number_in(row[3])).abs() < 6e-4, "{row:?}: {score}");
            // Of a goal that is given there is no colour.
            assert!(colour == row[4] || (goal.is_some() && colour.is_empty()), "{row:?}: {colour}");
        }
        for (output, row) in [("index", "index"), ("missing", "missing")] {
            let expected = number_in(own.iter().find(|found| found[1] == row).unwrap()[3]);
            let found = outcome.number(output).unwrap();
            assert!((found - expected).abs() < 1e-3, "{output} {found}, {expected}");
        }
    }

    #[test]
    fn without_a_fifth_of_the_indicators_there_are_scores_and_no_index() {
        let outcome = of(&[("sdg7_elecac", 98.0), ("sdg6_water", f64::NAN)]).unwrap();
        assert_eq!(outcome.number("index"), None);
        assert_eq!(outcome.warnings.len(), 1);
    }

    #[test]
    fn a_code_that_is_none_and_one_that_stands_twice_are_refused_by_row() {
        for rows in [
            [("sdg7_elecac", 1.0), ("sdg99_moon", 1.0)],
            [("sdg7_elecac", 1.0), ("sdg7_elecac", 1.0)],
        ] {
            let refused = of(&rows).unwrap_err();
            assert!(matches!(refused[..], [Fault::Unfit { row: Some(2), .. }]), "{refused:?}");
        }
    }
}
