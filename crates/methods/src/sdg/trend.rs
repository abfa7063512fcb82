//! Is an indicator of the Sustainable Development Goals on track for 2030?
//!
//! Scores are reckoned as for the index, but not kept within 0 and 100. The change a year between two years is put beside the change needed from 2015 to be
//! green in 2030, `(s_green - s_2015) / 15`: on track if it is as much, or the value is green already; moderately improving from half of it;
//! stagnating below; decreasing if it falls.
//!
//! Source: Sachs et al. (2021), *Sustainable Development Report 2021*, Annex A.3, SDG trends.

use jiff::civil::DateTime;
use vocabulary::method::{
    Card, Choice, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output, Progress,
    Range, Said, Source,
};

use super::edition_2021::BOUNDS;
use crate::{expected, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

/// The year from which the needed change counts, and the years until 2030.
const FIRST_YEAR: i16 = 2015;
const YEARS: f64 = 15.0;

const CARD: Card = Card {
    id: "sdg-trend",
    edition: "2021",
    family: Family::Sdg,
    title: Said {
        zh: "可持续发展目标指标的趋势（2021年版）",
        en: "Trend of an SDG indicator (edition of 2021)",
        km: "និន្នាការសូចនាករ SDG (កំណែ 2021)",
        lo: "ແນວໂນ້ມຂອງຕົວຊີ້ວັດ SDG (ສະບັບ 2021)",
        my: "SDG ညွှန်ပြချက်၏ အလားအလာ (၂၀၂၁ မူ)",
        th: "แนวโน้มของตัวชี้วัด SDG (ฉบับปี 2021)",
        vi: "Xu thế của chỉ tiêu SDG (bản 2021)",
    },
    what: Said {
        zh: "某项指标照目前的速度能否在2030年达标？把实际每年得分变化与2015年起所需的变化比较：在轨、缓慢改善、停滞或倒退。",
        en: "Will an indicator reach its goal by 2030 at its present pace? The change of its score a year is put beside the change needed since 2015: on track, moderately improving, stagnating or decreasing.",
        km: "តើសូចនាករនឹងដល់គោលដៅឆ្នាំ 2030 តាមល្បឿនបច្ចុប្បន្នឬទេ? ការប្រែប្រួលពិន្ទុក្នុងមួយឆ្នាំធៀបនឹងការប្រែប្រួលត្រូវការពី 2015៖ តាមផ្លូវ ប្រសើរបន្តិច នៅទ្រឹង ឬថយ។",
        lo: "ຕົວຊີ້ວັດຈະບັນລຸເປົ້າໝາຍປີ 2030 ດ້ວຍຄວາມໄວປັດຈຸບັນບໍ່? ການປ່ຽນແປງຄະແນນຕໍ່ປີທຽບກັບທີ່ຕ້ອງການແຕ່ 2015: ຕາມແຜນ, ດີຂຶ້ນປານກາງ, ຢູ່ກັບທີ່ ຫຼື ຖອຍຫຼັງ.",
        my: "ညွှန်ပြချက်တစ်ခု လက်ရှိနှုန်းဖြင့် ၂၀၃၀ တွင် ပန်းတိုင်ရောက်မည်လား။ တစ်နှစ်ရမှတ်ပြောင်းလဲမှုကို ၂၀၁၅ မှ လိုအပ်ချက်နှင့် ယှဉ်သည်– လမ်းကြောင်းမှန်၊ အသင့်အတင့်တိုးတက်၊ ရပ်တန့်၊ ကျဆင်း။",
        th: "ตัวชี้วัดจะถึงเป้าหมายในปี 2030 ด้วยความเร็วปัจจุบันหรือไม่ เทียบการเปลี่ยนคะแนนต่อปีกับที่ต้องการตั้งแต่ปี 2015: ตามแผน ดีขึ้นปานกลาง หยุดนิ่ง หรือลดลง",
        vi: "Chỉ tiêu có đạt mục tiêu năm 2030 với tốc độ hiện nay không? Thay đổi điểm mỗi năm so với mức cần từ 2015: đúng hướng, cải thiện vừa, trì trệ hay giảm.",
    },
    limits: Said {
        zh: "界限随版本而变。报告对各指标选用不同的起止年份；不给年份时用第一个与最后一个值。按此规则，2021年数据库的趋势箭头约97 %可以重现，其余的规则没有公布。",
        en: "Bounds change with the edition. The report chooses the years for each indicator; without years the first and the last value are taken. By these rules 97 in 100 arrows of the 2021 database come out as published; the rules of the others are not printed.",
        km: "ព្រំដែនប្រែតាមកំណែ។ របាយការណ៍ជ្រើសឆ្នាំតាមសូចនាករ; បើគ្មាន យកតម្លៃដំបូង និងចុងក្រោយ។ តាមវិធាននេះ 97 ក្នុង 100 ព្រួញត្រូវនឹងឯកសារ។",
        lo: "ຂອບເຂດປ່ຽນຕາມສະບັບ. ບົດລາຍງານເລືອກປີຕາມຕົວຊີ້ວັດ; ຖ້າບໍ່ໃຫ້ ໃຊ້ຄ່າທຳອິດ ແລະ ສຸດທ້າຍ. ຕາມກົດນີ້ 97 ໃນ 100 ລູກສອນຕົງກັບເອກະສານ.",
        my: "ကန့်သတ်ချက်များသည် မူအလိုက် ပြောင်းသည်။ အစီရင်ခံစာသည် ညွှန်ပြချက်အလိုက် နှစ်ရွေးသည်။ မပေးလျှင် ပထမနှင့် နောက်ဆုံးတန်ဖိုး ယူသည်။ ဤစည်းမျဉ်းဖြင့် မြှား ၁၀၀ တွင် ၉၇ ကိုက်ညီသည်။",
        th: "ขอบเขตเปลี่ยนตามฉบับ รายงานเลือกปีตามตัวชี้วัด ถ้าไม่ให้ใช้ค่าแรกและค่าสุดท้าย ตามกฎนี้ลูกศร 97 ใน 100 ตรงกับฐานข้อมูลปี 2021",
        vi: "Các cận đổi theo bản. Báo cáo chọn năm cho từng chỉ tiêu; không cho năm thì lấy giá trị đầu và cuối. Theo quy tắc này 97 trên 100 mũi tên của cơ sở dữ liệu 2021 trùng khớp; quy tắc của số còn lại không được in.",
    },
    formula: r"r = \frac{s_b - s_a}{b - a}, \quad r_{\mathrm{need}} = \frac{s_{\mathrm{green}} - s_{2015}}{15}",
    sources: &[Source {
        citation: "Sachs, J., Kroll, C., Lafortune, G., Fuller, G. & Woelm, F. (2021), Sustainable Development Report 2021, Cambridge University Press",
        place: "Annex A.3, SDG trends; Table A.5 for the bounds",
        year: 2021,
        url: "https://doi.org/10.1017/9781009106559",
    }],
    inputs: &[
        Input::needed("indicator", words::INDICATOR, Form::Word),
        Input::needed("values", VALUES, Form::Series(Range::any("1"), 2)),
        Input::optional("first-year", FIRST, Form::Number(Range::new("a", 1990.0, 2030.0))),
        Input::optional("last-year", LAST, Form::Number(Range::new("a", 1991.0, 2030.0))),
    ],
    outputs: &[
        Output::new("trend", TREND, Form::Choice(&TRENDS)),
        Output::new("score", SCORE, Form::Number(Range::any("1"))),
        Output::new("change", CHANGE, Form::Number(Range::any("1"))),
        Output::new("needed", NEEDED, Form::Number(Range::any("1"))),
    ],
    charts: &[],
    examples: &[Example {
        id: "invented",
        title: Said {
            zh: "虚构：通电人口比例",
            en: "Invented: people with electricity",
            km: "បង្កើតឡើង៖ មនុស្សមានអគ្គិសនី",
            lo: "ສົມມຸດ: ຄົນມີໄຟຟ້າ",
            my: "စိတ်ကူးယဉ်– လျှပ်စစ်ရသူများ",
            th: "สมมติ: ผู้มีไฟฟ้าใช้",
            vi: "Giả định: người có điện",
        },
        source: "Invented numbers",
        inputs: "time,values\n2015,66\n2016,72\n2017,75\n2018,79\n2019,84\n",
        typed: &[("indicator", "sdg7_elecac")],
    }],
};

const VALUES: Said = Said {
    zh: "逐年数值",
    en: "Values by year",
    km: "តម្លៃតាមឆ្នាំ",
    lo: "ຄ່າລາຍປີ",
    my: "နှစ်အလိုက် တန်ဖိုးများ",
    th: "ค่ารายปี",
    vi: "Giá trị theo năm",
};
const FIRST: Said = Said {
    zh: "起始年（默认第一个值）",
    en: "First year (that of the first value if not given)",
    km: "ឆ្នាំដំបូង (លំនាំដើម តម្លៃដំបូង)",
    lo: "ປີທຳອິດ (ຖ້າບໍ່ໃຫ້ແມ່ນຄ່າທຳອິດ)",
    my: "ပထမနှစ် (မပေးလျှင် ပထမတန်ဖိုး)",
    th: "ปีแรก (ถ้าไม่ให้คือค่าแรก)",
    vi: "Năm đầu (mặc định giá trị đầu)",
};
const LAST: Said = Said {
    zh: "终止年（默认最后一个值）",
    en: "Last year (that of the last value if not given)",
    km: "ឆ្នាំចុងក្រោយ (លំនាំដើម តម្លៃចុងក្រោយ)",
    lo: "ປີສຸດທ້າຍ (ຖ້າບໍ່ໃຫ້ແມ່ນຄ່າສຸດທ້າຍ)",
    my: "နောက်ဆုံးနှစ် (မပေးလျှင် နောက်ဆုံးတန်ဖိုး)",
    th: "ปีสุดท้าย (ถ้าไม่ให้คือค่าสุดท้าย)",
    vi: "Năm cuối (mặc định giá trị cuối)",
};
const TREND: Said = Said {
    zh: "趋势",
    en: "Trend",
    km: "និន្នាការ",
    lo: "ແນວໂນ້ມ",
    my: "အလားအလာ",
    th: "แนวโน้ม",
    vi: "Xu thế",
};
const SCORE: Said = Said {
    zh: "终止年得分（不截断）",
    en: "Score of the last year (not cut off)",
    km: "ពិន្ទុឆ្នាំចុងក្រោយ (មិនកាត់)",
    lo: "ຄະແນນປີສຸດທ້າຍ (ບໍ່ຕັດ)",
    my: "နောက်ဆုံးနှစ်ရမှတ် (မဖြတ်)",
    th: "คะแนนปีสุดท้าย (ไม่ตัด)",
    vi: "Điểm năm cuối (không cắt)",
};
const CHANGE: Said = Said {
    zh: "每年得分变化",
    en: "Change of the score a year",
    km: "ការប្រែប្រួលពិន្ទុក្នុងមួយឆ្នាំ",
    lo: "ການປ່ຽນຄະແນນຕໍ່ປີ",
    my: "တစ်နှစ် ရမှတ်ပြောင်းလဲမှု",
    th: "การเปลี่ยนคะแนนต่อปี",
    vi: "Thay đổi điểm mỗi năm",
};
const NEEDED: Said = Said {
    zh: "达标所需的每年变化",
    en: "Change needed a year",
    km: "ការប្រែប្រួលត្រូវការក្នុងមួយឆ្នាំ",
    lo: "ການປ່ຽນທີ່ຕ້ອງການຕໍ່ປີ",
    my: "တစ်နှစ် လိုအပ်သောပြောင်းလဲမှု",
    th: "การเปลี่ยนที่ต้องการต่อปี",
    vi: "Thay đổi cần mỗi năm",
};
/// The arrows of the dashboards.
pub const TRENDS: [Choice; 4] = [
    of(
        "on-track",
        "#2e7d32",
        [
            "↑ 在轨或保持达标",
            "↑ On track, or reached",
            "↑ តាមផ្លូវ ឬសម្រេច",
            "↑ ຕາມແຜນ ຫຼື ບັນລຸ",
            "↑ လမ်းကြောင်းမှန် သို့မဟုတ် ရောက်",
            "↑ ตามแผนหรือบรรลุแล้ว",
            "↑ Đúng hướng hoặc đã đạt",
        ],
    ),
    of(
        "moderate",
        "#9e9d24",
        [
            "↗ 缓慢改善",
            "↗ Moderately improving",
            "↗ ប្រសើរបន្តិច",
            "↗ ດີຂຶ້ນປານກາງ",
            "↗ အသင့်အတင့် တိုးတက်",
            "↗ ดีขึ้นปานกลาง",
            "↗ Cải thiện vừa",
        ],
    ),
    of(
        "stagnating",
        "#e07b00",
        ["→ 停滞", "→ Stagnating", "→ នៅទ្រឹង", "→ ຢູ່ກັບທີ່", "→ ရပ်တန့်", "→ หยุดนิ่ง", "→ Trì trệ"],
    ),
    of(
        "decreasing",
        "#b3261e",
        ["↓ 倒退", "↓ Decreasing", "↓ ថយ", "↓ ຖອຍຫຼັງ", "↓ ကျဆင်း", "↓ ลดลง", "↓ Giảm"],
    ),
];

const fn of(code: &'static str, colour: &'static str, said: [&'static str; 7]) -> Choice {
    Choice { code, label: Said::of(said), colour }
}

/// What was found of one indicator.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trend {
    /// The place in [`TRENDS`].
    pub place: usize,
    /// The score of the last year, not kept within 0 and 100.
    pub score: f64,
    /// Its change a year.
    pub change: f64,
    /// The change that was needed a year.
    pub needed: f64,
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let name = inputs.word("indicator").ok_or(Fault::Missing { input: "indicator" })?;
    if !BOUNDS.iter().any(|(known, ..)| *known == name) {
        return Err(Fault::Unfit {
            input: "indicator",
            row: None,
            found: name.to_owned(),
            expected: &expected::SUCH_AN_INDICATOR_OF_2021,
        });
    }
    let series = inputs.series("values").ok_or(Fault::Missing { input: "values" })?;
    let values: Vec<(i16, f64)> = series
        .iter()
        .filter(|(_, value)| !value.is_nan())
        .map(|(time, value): (DateTime, f64)| (time.year(), value))
        .collect();
    if let Some(n) = values.windows(2).position(|two| two[0].0 == two[1].0) {
        return Err(Fault::Unfit {
            input: "values",
            row: None,
            found: format!("{0}, {0}", values[n].0),
            expected: &expected::ONE_VALUE_A_YEAR,
        });
    }
    let year = |input: &'static str, usual: Option<i16>| match inputs.number(input) {
        None => usual.ok_or(Fault::TooFew { input: "values", least: 2, found: 0 }),
        Some(year) => {
            let is = |known: &&(i16, f64)| (f64::from(known.0) - year).abs() < 1e-9;
            values.iter().find(is).map(|(year, _)| *year).ok_or_else(|| Fault::Unfit {
                input,
                row: None,
                found: year.to_string(),
                expected: &expected::A_YEAR_WITH_A_VALUE,
            })
        }
    };
    let first = year("first-year", values.first().map(|(year, _)| *year))?;
    let last = year("last-year", values.last().map(|(year, _)| *year))?;
    let found = trend(name, &values, first, last).ok_or_else(|| Fault::Unfit {
        input: "values",
        row: None,
        found: format!("{first}, {last}"),
        expected: &expected::TWO_YEARS,
    })?;
    Ok(Outcome::default()
        .with("trend", TRENDS[found.place].code)
        .with("score", found.score)
        .with("change", found.change)
        .with("needed", found.needed))
}

/// The trend of an indicator of the edition of 2021 between two years that have a value; none where one has not, or the second is not later.
/// Where 2015 has no value, that of the first year stands in its place.
pub fn trend(indicator: &str, values: &[(i16, f64)], first: i16, last: i16) -> Option<Trend> {
    let (_, _, [optimum, green, _, lower]) =
        BOUNDS.iter().find(|(known, ..)| *known == indicator)?;
    let of = |year: i16| values.iter().find(|(known, _)| *known == year).map(|(_, value)| *value);
    let score = |value: f64| 100.0 * (value - lower) / (optimum - lower);
    let (begin, end) = (score(of(first)?), score(of(last)?));
    if last <= first {
        return None;
    }
    let change = (end - begin) / f64::from(last - first);
    let needed = (score(*green) - of(FIRST_YEAR).map_or(begin, score)) / YEARS;
    // Where 2015 was better than green, less than nothing is needed: a fall is still a fall.
    let place = if end >= score(*green) || change >= needed.max(0.0) {
        0
    } else if change >= needed.max(0.0) / 2.0 {
        1
    } else if change >= 0.0 {
        2
    } else {
        3
    };
    Some(Trend { place, score: end, change, needed })
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use proptest::prelude::*;

    use super::*;

    /// By hand: people with electricity score 100 (x - 9.1) / 90.9, green from 98. From 66 to 84 in four years is 4.95 a year; needed are
    /// (98 - 66) / 0.909 / 15 = 2.35.
    #[test]
    fn the_pace_beside_the_pace_that_is_needed() {
        let of = |values: &[(i16, f64)]| {
            trend("sdg7_elecac", values, values[0].0, values[values.len() - 1].0).unwrap()
        };
        let found = of(&[(2015, 66.0), (2019, 84.0)]);
        assert_eq!(found.place, 0);
        assert!((found.change - 18.0 / 4.0 / 0.909).abs() < 1e-9);
        assert!((found.needed - 32.0 / 0.909 / 15.0).abs() < 1e-9);
        assert_eq!(of(&[(2015, 66.0), (2019, 71.0)]).place, 1);
        assert_eq!(of(&[(2015, 66.0), (2019, 67.0)]).place, 2);
        assert_eq!(of(&[(2015, 66.0), (2019, 65.0)]).place, 3);
        assert_eq!(of(&[(2015, 99.9), (2019, 98.5)]).place, 0);
        assert_eq!(of(&[(2010, 97.0), (2015, 99.9), (2019, 96.9)]).place, 3);
    }

    #[test]
    fn unknown_indicators_and_years_are_refused() {
        let of = |name: &str, first: f64| {
            let day = |year| jiff::civil::date(year, 1, 1).at(0, 0, 0, 0);
            let values =
                vocabulary::method::Series::new(vec![(day(2015), 3.0), (day(2018), 4.0)]).unwrap();
            let inputs = Inputs::new()
                .with("indicator", name)
                .with("values", values)
                .with("first-year", first);
            METHOD.apply(&inputs, &|_| ControlFlow::Continue(()))
        };
        assert!(of("sdg1_wpc", 2015.0).is_ok());
        for (name, first) in [("sdg99", 2015.0), ("sdg1_wpc", 2016.0), ("sdg1_wpc", 2018.0)] {
            assert!(
                matches!(&of(name, first).unwrap_err()[..], [Fault::Unfit { .. }]),
                "{name} {first}"
            );
        }
    }

    proptest! {
        #[test]
        fn a_better_last_value_is_never_a_worse_trend(end in 10.0_f64..99.0, more in 0.0_f64..20.0) {
            let place = |end| trend("sdg7_elecac", &[(2015, 60.0), (2019, end)], 2015, 2019).unwrap().place;
            prop_assert!(place(end + more) <= place(end));
        }
    }

    /// The arrows of all countries in the database of 2021 (see tests/published/sdr2021): 97 in 100 and more are as published.
    #[test]
    #[expect(
        clippy::disallowed_methods,
        clippy::print_stderr,
        reason = "reads the database, if it is at hand"
    )]
    fn most_arrows_of_sdr2021_are_as_published() {
        let Ok(file) = std::env::var("LMHUB_SDR2021") else {
            eprintln!("left out: LMHUB_SDR2021 is not set, see tests/published/sdr2021");
            return;
        };
        let (mut n, mut same) = (0, 0);
        for line in std::fs::read_to_string(file).unwrap().lines() {
            let cells: Vec<&str> = line.split(',').collect();
            let Some(name) = cells[1].strip_prefix("trend-") else { continue };
            let values: Vec<(i16, f64)> = cells[2]
                .split(';')
                .map(|pair| pair.split_once(':').unwrap())
                .map(|(year, value)| (year.parse().unwrap(), value.parse().unwrap()))
                .collect();
            let (first, last) = cells[3].split_once('-').unwrap();
            let Some(found) = trend(name, &values, first.parse().unwrap(), last.parse().unwrap())
            else {
                continue;
            };
            n += 1;
            same += usize::from(TRENDS[found.place].label.en.starts_with(cells[4]));
        }
        eprintln!("{same} of {n} arrows as published");
        assert!(n > 8000 && same * 100 >= n * 96, "{same} of {n}");
    }
}
