//! Standardized Precipitation Index: how unusual was the rain of the last months for this time of the year?
//!
//! Rain is summed over `k` months. For each calendar month the sums above zero are fitted by a gamma distribution `G` (unbiased
//! probability-weighted moments, L-moments); with `q` the share of sums that are zero, `H = q + (1 - q) G(x)` and the index is
//! the standard normal deviate with that probability.
//!
//! Source: McKee, Doesken & Kleist (1993), *The relationship of drought frequency and duration to time scales*, Eighth
//! Conference on Applied Climatology; fitted as Vicente-Serrano et al. (2010), Journal of Climate 23:1696, fit the SPEI.

use jiff::civil::DateTime;
use vocabulary::method::{
    Card, Chart, Choice, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Range, Said, Series, Source,
};

use crate::{
    count::count,
    expected,
    gamma::{self, Gamma},
    moments, normal, words,
};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

/// The fewest sums of a calendar month, above zero, from which a distribution is fitted.
const LEAST: usize = 4;

const CARD: Card = Card {
    id: "spi",
    edition: "McKee 1993, L-moments",
    family: Family::Hydrology,
    title: Said {
        zh: "标准化降水指数（SPI）",
        en: "Standardized Precipitation Index (SPI)",
        km: "សន្ទស្សន៍ទឹកភ្លៀងស្តង់ដារ (SPI)",
        lo: "ດັດຊະນີນ້ຳຝົນມາດຕະຖານ (SPI)",
        my: "စံပြု မိုးရေချိန် ညွှန်းကိန်း (SPI)",
        th: "ดัชนีน้ำฝนมาตรฐาน (SPI)",
        vi: "Chỉ số mưa chuẩn hóa (SPI)",
    },
    what: Said {
        zh: "把最近若干月的降水与同一地点、同一时段的历史比较。0表示正常，-1以下为干旱，-2以下为极旱，正值为偏湿。短时段反映土壤，长时段反映河流与地下水。",
        en: "Compares the rain of the last months with the same months of other years at the same place. 0 is usual, below -1 is drought, below -2 extreme drought, above 0 is wet. Short sums tell of soils, long ones of rivers and groundwater.",
        km: "ប្រៀបធៀបទឹកភ្លៀងនៃខែចុងក្រោយជាមួយខែដូចគ្នានៃឆ្នាំផ្សេងៗនៅកន្លែងតែមួយ។ 0 គឺធម្មតា ក្រោម -1 គឺរាំងស្ងួត ក្រោម -2 គឺរាំងស្ងួតខ្លាំង លើ 0 គឺសើម។",
        lo: "ທຽບນ້ຳຝົນຂອງເດືອນຫຼ້າສຸດກັບເດືອນດຽວກັນຂອງປີອື່ນໃນບ່ອນດຽວກັນ. 0 ແມ່ນປົກກະຕິ, ຕ່ຳກວ່າ -1 ແມ່ນແຫ້ງແລ້ງ, ຕ່ຳກວ່າ -2 ແມ່ນແຫ້ງແລ້ງຮ້າຍແຮງ, ເກີນ 0 ແມ່ນຊຸ່ມ.",
        my: "နောက်ဆုံးလများ၏ မိုးကို တူညီသောနေရာ အခြားနှစ်များ၏ တူညီသောလများနှင့် နှိုင်းယှဉ်သည်။ ၀ သည် ပုံမှန်၊ -၁ အောက် မိုးခေါင်၊ -၂ အောက် ပြင်းထန်စွာ မိုးခေါင်၊ ၀ အထက် စိုစွတ်သည်။",
        th: "เทียบฝนของเดือนล่าสุดกับเดือนเดียวกันของปีอื่นในที่เดียวกัน 0 คือปกติ ต่ำกว่า -1 คือแล้ง ต่ำกว่า -2 คือแล้งรุนแรง มากกว่า 0 คือชื้น",
        vi: "So sánh lượng mưa các tháng gần nhất với cùng các tháng của những năm khác tại cùng nơi. 0 là bình thường, dưới -1 là hạn, dưới -2 là hạn cực đoan, trên 0 là ẩm.",
    },
    limits: Said {
        zh: "世界气象组织建议至少30年的逐月降水。在旱季经常无雨的地方，短时段的指数不可靠。",
        en: "The World Meteorological Organization asks for thirty years of monthly rain or more. Where months without rain are usual, sums over few months are unreliable.",
        km: "អង្គការឧតុនិយមពិភពលោកណែនាំទឹកភ្លៀងប្រចាំខែយ៉ាងតិច 30 ឆ្នាំ។ កន្លែងដែលខែគ្មានភ្លៀងជាធម្មតា ផលបូកខ្លីមិនគួរឱ្យទុកចិត្តទេ។",
        lo: "ອົງການອຸຕຸນິຍົມໂລກແນະນຳນ້ຳຝົນລາຍເດືອນຢ່າງໜ້ອຍ 30 ປີ. ບ່ອນທີ່ເດືອນບໍ່ມີຝົນເປັນປົກກະຕິ ຜົນບວກສັ້ນເຊື່ອຖືບໍ່ໄດ້.",
        my: "ကမ္ဘာ့မိုးလေဝသအဖွဲ့က လစဉ်မိုးရေ အနည်းဆုံး နှစ် ၃၀ အကြံပြုသည်။ မိုးမရွာသောလ များသောနေရာတွင် လအနည်းငယ်၏ ပေါင်းလဒ်သည် မယုံကြည်ရပါ။",
        th: "องค์การอุตุนิยมวิทยาโลกแนะนำฝนรายเดือนอย่างน้อย 30 ปี ที่ซึ่งเดือนไม่มีฝนเป็นปกติ ผลรวมช่วงสั้นเชื่อถือไม่ได้",
        vi: "Tổ chức Khí tượng Thế giới khuyến nghị ít nhất 30 năm mưa tháng. Nơi thường có tháng không mưa, tổng vài tháng không đáng tin cậy.",
    },
    formula: r"\mathrm{SPI} = \Phi^{-1}\left(q + (1 - q)\, G(x; \alpha, \beta)\right)",
    sources: &[
        Source {
            citation: "McKee, T. B., Doesken, N. J. & Kleist, J. (1993), The relationship of drought frequency and duration to time scales, Eighth Conference on Applied Climatology, Anaheim",
            place: "pp. 179–184",
            year: 1993,
            url: "",
        },
        Source {
            citation: "Hosking, J. R. M. (1990), L-moments, Journal of the Royal Statistical Society B 52(1):105–124",
            place: "p. 120, gamma distribution",
            year: 1990,
            url: "https://doi.org/10.1111/j.2517-6161.1990.tb01775.x",
        },
    ],
    inputs: &[
        Input::needed("rain", RAIN, Form::Series(Range::at_least_zero("mm"), 48)),
        Input::needed("months", MONTHS, Form::Number(Range::new("1", 1.0, 48.0))),
    ],
    outputs: &[
        Output::new("spi", SPI, Form::Series(Range::any("1"), 0)),
        Output::new("newest", NEWEST, Form::Number(Range::any("1"))),
        Output::new("class", CLASS, Form::Choice(&CLASSES)),
    ],
    charts: &[Chart::Time { output: "spi", limits: None }],
    examples: &[Example {
        id: "invented",
        title: words::INVENTED,
        source: "Invented rain of twenty years",
        inputs: include_str!("../../../../data/examples/rain-20-years.csv"),
        typed: &[("months", "3")],
    }],
};

pub(super) const RAIN: Said = Said {
    zh: "逐月降水",
    en: "Monthly rain",
    km: "ទឹកភ្លៀងប្រចាំខែ",
    lo: "ນ້ຳຝົນລາຍເດືອນ",
    my: "လစဉ်မိုးရေ",
    th: "ฝนรายเดือน",
    vi: "Mưa tháng",
};
pub(super) const MONTHS: Said = Said {
    zh: "累计月数",
    en: "Months summed",
    km: "ចំនួនខែបូក",
    lo: "ຈຳນວນເດືອນທີ່ບວກ",
    my: "ပေါင်းသောလအရေအတွက်",
    th: "จำนวนเดือนที่รวม",
    vi: "Số tháng cộng dồn",
};
const SPI: Said = Said {
    zh: "指数序列",
    en: "Index month by month",
    km: "សន្ទស្សន៍តាមខែ",
    lo: "ດັດຊະນີລາຍເດືອນ",
    my: "လအလိုက် ညွှန်းကိန်း",
    th: "ดัชนีรายเดือน",
    vi: "Chỉ số theo tháng",
};
pub(super) const NEWEST: Said = Said {
    zh: "最新一月",
    en: "Newest month",
    km: "ខែចុងក្រោយ",
    lo: "ເດືອນຫຼ້າສຸດ",
    my: "နောက်ဆုံးလ",
    th: "เดือนล่าสุด",
    vi: "Tháng mới nhất",
};
pub(super) const CLASS: Said = Said {
    zh: "最新一月的级别",
    en: "Class of the newest month",
    km: "ថ្នាក់នៃខែចុងក្រោយ",
    lo: "ລະດັບຂອງເດືອນຫຼ້າສຸດ",
    my: "နောက်ဆုံးလ၏ အဆင့်",
    th: "ระดับของเดือนล่าสุด",
    vi: "Mức của tháng mới nhất",
};

/// McKee et al. (1993), Table 1, and its mirror for wet months.
pub(super) const CLASSES: [Choice; 7] = [
    class(
        "extremely-dry",
        [
            "极旱",
            "Extremely dry",
            "ស្ងួតខ្លាំងបំផុត",
            "ແຫ້ງແລ້ງທີ່ສຸດ",
            "အလွန်အမင်း ခြောက်သွေ့",
            "แล้งสุดขีด",
            "Cực kỳ khô hạn",
        ],
    ),
    class(
        "severely-dry",
        [
            "重旱",
            "Severely dry",
            "ស្ងួតខ្លាំង",
            "ແຫ້ງແລ້ງຮ້າຍແຮງ",
            "ပြင်းထန်စွာ ခြောက်သွေ့",
            "แล้งรุนแรง",
            "Khô hạn nghiêm trọng",
        ],
    ),
    class(
        "moderately-dry",
        [
            "中旱",
            "Moderately dry",
            "ស្ងួតមធ្យម",
            "ແຫ້ງແລ້ງປານກາງ",
            "အသင့်အတင့် ခြောက်သွေ့",
            "แล้งปานกลาง",
            "Khô hạn vừa",
        ],
    ),
    class(
        "near-normal",
        ["接近正常", "Near normal", "ជិតធម្មតា", "ໃກ້ປົກກະຕິ", "ပုံမှန်နီးပါး", "ใกล้ปกติ", "Gần bình thường"],
    ),
    class(
        "moderately-wet",
        ["偏湿", "Moderately wet", "សើមមធ្យម", "ຊຸ່ມປານກາງ", "အသင့်အတင့် စိုစွတ်", "ชื้นปานกลาง", "Ẩm vừa"],
    ),
    class("very-wet", ["很湿", "Very wet", "សើមខ្លាំង", "ຊຸ່ມຫຼາຍ", "အလွန် စိုစွတ်", "ชื้นมาก", "Rất ẩm"]),
    class(
        "extremely-wet",
        ["极湿", "Extremely wet", "សើមខ្លាំងបំផុត", "ຊຸ່ມທີ່ສຸດ", "အလွန်အမင်း စိုစွတ်", "ชื้นสุดขีด", "Cực kỳ ẩm"],
    ),
];

const fn class(code: &'static str, [zh, en, km, lo, my, th, vi]: [&'static str; 7]) -> Choice {
    Choice { code, label: Said { zh, en, km, lo, my, th, vi }, colour: "" }
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let rain = inputs.series("rain").ok_or(Fault::Missing { input: "rain" })?;
    let months = whole_months(inputs)?;
    must_go_month_by_month("rain", rain)?;
    let index = spi(rain.values(), months);
    let newest = index.last().copied().filter(|index| !index.is_nan());
    let pairs: Vec<(DateTime, f64)> = rain.times().iter().copied().zip(index).collect();
    let is_short = rain.times().len() < 360;
    Ok(Outcome::default()
        .with("spi", Series::new(pairs).unwrap_or_default())
        .with_some("newest", newest)
        .with_some("class", newest.map(class_of))
        .warned(is_short, CARD.limits))
}

/// Over how many months to sum.
pub(super) fn whole_months(inputs: &Inputs) -> Result<usize, Fault> {
    let months = inputs.number("months").ok_or(Fault::Missing { input: "months" })?;
    if months.fract() > 0.0 {
        return Err(Fault::Unfit {
            input: "months",
            row: None,
            found: months.to_string(),
            expected: &expected::A_WHOLE_NUMBER_OF_MONTHS,
        });
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 48")]
    let months = months as usize;
    Ok(months)
}

/// Refuses a series that does not go month by month.
pub(super) fn must_go_month_by_month(input: &'static str, series: &Series) -> Result<(), Fault> {
    let month = |time: &DateTime| i32::from(time.year()) * 12 + i32::from(time.month());
    let times = series.times();
    match times.windows(2).position(|two| month(&two[1]) != month(&two[0]) + 1) {
        None => Ok(()),
        Some(n) => Err(Fault::Unfit {
            input,
            row: Some(series.row(n + 1)),
            found: times[n + 1].date().to_string(),
            expected: &expected::THE_NEXT_MONTH,
        }),
    }
}

/// The index of every month of `rain` (mm, one a month, NaN where unknown), of sums over `months`. NaN where the sum is not known
/// or its calendar month has fewer than four sums above zero or none that differ.
pub fn spi(rain: &[f64], months: usize) -> Vec<f64> {
    let sums = sums(rain, months);
    let mut index = vec![f64::NAN; rain.len()];
    let (mut places, mut values, mut sorted) = (Vec::new(), Vec::new(), Vec::new());
    for month in 0..12.min(sums.len()) {
        places.clear();
        places.extend((month..sums.len()).step_by(12).filter(|n| !sums[*n].is_nan()));
        values.clear();
        values.extend(places.iter().map(|n| sums[*n]));
        sorted.clear();
        // The bits of numbers above zero stand in the order of the numbers, and are faster to sort.
        sorted.extend(values.iter().filter(|sum| **sum > 0.0).map(|sum| sum.to_bits()));
        sorted.sort_unstable();
        if sorted.len() < LEAST {
            continue;
        }
        let ends = [sorted[0], sorted[sorted.len() - 1]].map(f64::from_bits);
        if moments::are_alike(&ends) {
            continue;
        }
        let (mean, l_scale) = moments::mean_and_l_scale(sorted.iter().copied().map(f64::from_bits));
        let Some((shape, scale)) = gamma::from_l_moments(mean, l_scale) else { continue };
        let q = 1.0 - count(sorted.len()) / count(values.len());
        for sum in &mut values {
            *sum /= scale;
        }
        Gamma::new(shape).below_each(&mut values);
        for (n, below) in places.iter().zip(&values) {
            let probability = q + (1.0 - q) * below;
            if probability > 0.0 && probability < 1.0 {
                index[*n] = normal::quantile(probability);
            }
        }
    }
    index
}

/// The sums over so many months up to each; NaN at the beginning and where one is unknown.
pub(super) fn sums(values: &[f64], months: usize) -> Vec<f64> {
    let of = |n: usize| {
        if n + 1 < months { f64::NAN } else { values[n + 1 - months..=n].iter().sum() }
    };
    (0..values.len()).map(of).collect()
}

pub(super) fn class_of(index: f64) -> &'static str {
    let n = match index {
        ..=-2.0 => 0,
        ..=-1.5 => 1,
        ..=-1.0 => 2,
        ..1.0 => 3,
        ..1.5 => 4,
        ..2.0 => 5,
        _ => 6,
    };
    CLASSES[n].code
}

#[cfg(test)]
pub(super) mod tests {
    use std::ops::ControlFlow;

    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    /// Twenty years of rain made by NumPy's generator (seed 7).
    pub(in crate::hydrology) const RAIN_OF_20_YEARS: [f64; 240] = [
        3.6, 4.2, 8.5, 46.2, 56.5, 211.1, 177.6, 181.9, 24.2, 3.1, 3.5, 6.8, 3.4, 0.5, 16.8, 15.5,
        36.3, 296.7, 140.6, 200.9, 187.9, 7.0, 24.6, 29.2, 0.7, 10.1, 27.8, 82.4, 44.0, 75.4, 30.2,
        150.9, 485.9, 29.1, 19.5, 11.2, 2.4, 21.3, 10.2, 38.0, 22.0, 77.4, 298.5, 357.4, 0.0,
        140.4, 30.8, 1.8, 0.0, 2.7, 23.5, 34.4, 168.7, 119.3, 38.3, 62.4, 211.8, 38.9, 0.5, 8.3,
        8.0, 11.9, 30.2, 3.9, 352.4, 95.4, 43.8, 98.2, 63.6, 12.7, 18.3, 0.0, 2.5, 5.8, 10.3, 15.6,
        44.3, 183.0, 17.5, 87.0, 349.3, 85.7, 34.1, 0.0, 0.6, 3.2, 13.9, 23.7, 71.7, 133.1, 305.6,
        95.5, 417.0, 68.0, 45.4, 13.6, 13.3, 12.9, 32.7, 155.7, 6.2, 0.0, 349.6, 196.9, 180.6, 7.6,
        6.0, 9.5, 5.4, 2.6, 4.6, 16.2, 142.7, 117.9, 17.7, 381.1, 0.0, 224.3, 0.6, 2.5, 11.6, 1.1,
        40.0, 45.6, 105.3, 223.4, 39.1, 80.8, 28.0, 78.8, 91.5, 3.4, 5.3, 7.5, 15.8, 0.0, 292.8,
        129.2, 81.7, 457.2, 330.1, 99.3, 17.3, 21.2, 3.4, 2.7, 23.8, 29.1, 94.0, 82.5, 124.1, 14.9,
        58.0, 30.2, 15.2, 7.0, 1.0, 29.5, 11.5, 59.9, 22.2, 40.1, 586.9, 323.0, 139.2, 10.9, 77.5,
        0.0, 2.0, 4.6, 19.6, 41.5, 92.3, 605.3, 168.6, 277.4, 340.9, 34.5, 128.1, 2.2, 3.4, 1.2,
        2.9, 114.0, 57.9, 112.4, 107.7, 151.8, 434.7, 29.6, 32.1, 14.8, 0.7, 12.4, 0.5, 77.6, 64.9,
        27.6, 130.8, 85.1, 11.2, 196.4, 57.4, 1.4, 2.1, 3.0, 10.2, 6.8, 230.5, 130.5, 43.7, 101.5,
        64.9, 61.6, 38.4, 10.4, 0.8, 6.1, 4.5, 2.4, 23.3, 121.9, 14.9, 74.2, 254.0, 32.4, 8.4, 1.6,
        0.1, 4.0, 14.0, 45.7, 25.0, 33.7, 0.0, 53.0, 115.3, 133.4, 56.0, 4.2,
    ];

    /// `(months summed, place, index)` by SciPy 1.17's `gamma.cdf` and `norm.ppf` with the parameters of Hosking (1990).
    const BY_SCIPY: &[(usize, usize, f64)] = &[
        (1, 11, 0.237_417_711_232_462_03),
        (1, 12, 0.325_673_149_912_733_44),
        (1, 50, 0.795_749_952_290_393_5),
        (1, 123, 0.376_123_442_934_146_6),
        (1, 200, -1.172_085_169_202_358_8),
        (1, 239, -0.127_546_229_829_768_2),
        (3, 11, -1.927_287_261_808_048_8),
        (3, 12, -1.070_349_034_880_047),
        (3, 50, 0.145_128_237_966_838_96),
        (3, 123, 0.638_891_268_202_660_6),
        (3, 200, -0.935_841_745_420_690_5),
        (3, 239, 1.120_149_907_434_370_6),
        (12, 11, -0.484_311_547_414_573_05),
        (12, 12, -0.588_780_970_385_769_7),
        (12, 50, 0.301_820_031_561_507),
        (12, 123, 0.276_160_556_921_479_1),
        (12, 200, -1.365_229_456_900_606_7),
        (12, 239, -1.477_626_893_224_203_4),
    ];

    #[test]
    fn another_program_says_the_same_to_nine_places() {
        for (months, place, expected) in BY_SCIPY {
            let found = spi(&RAIN_OF_20_YEARS, *months)[*place];
            assert!((found - expected).abs() < 1e-9, "{months} {place}: {found}, {expected}");
        }
    }

    /// SPI of dry months is finite where there were dry months before: the share of zeros is their probability.
    #[test]
    fn months_without_rain_have_an_index() {
        let index = spi(&RAIN_OF_20_YEARS, 1);
        let dry = (0..240).filter(|n| RAIN_OF_20_YEARS[*n] <= 0.0);
        assert!(dry.clone().count() > 3);
        assert!(dry.map(|n| index[n]).all(|index| index.is_finite() && index < 0.0));
    }

    #[test]
    fn a_month_that_is_left_out_is_refused_by_row() {
        let pairs: Vec<_> = (0..60)
            .filter(|n| *n != 7)
            .map(|n| {
                (date(2000 + n / 12, i8::try_from(n % 12).unwrap() + 1, 1).at(0, 0, 0, 0), 10.0)
            })
            .collect();
        let inputs = Inputs::new().with("rain", Series::new(pairs).unwrap()).with("months", 3.0);
        let refused = METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap_err();
        assert!(matches!(refused[..], [Fault::Unfit { row: Some(8), .. }]), "{refused:?}");
    }

    proptest! {
        #[test]
        fn twice_the_rain_everywhere_is_the_same_index(factor in 0.1_f64..10.0) {
            let more: Vec<f64> = RAIN_OF_20_YEARS.iter().map(|rain| rain * factor).collect();
            let same = |a: &f64, b: &f64| (a - b).abs() < 1e-6 || (a.is_nan() && b.is_nan());
            prop_assert!(spi(&RAIN_OF_20_YEARS, 3).iter().zip(&spi(&more, 3)).all(|(a, b)| same(a, b)));
        }
    }
}
