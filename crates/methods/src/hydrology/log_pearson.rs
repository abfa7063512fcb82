//! Flood frequency by the log-Pearson type III distribution.
//!
//! Of the common logarithms of the yearly highest flows the mean `m`, the standard deviation `s` and the skew
//! `g = n SUM (x - m)^3 / ((n-1)(n-2) s^3)` are taken, or the skew that is given in its place. The flood of a return period `T` is
//! `10^(m + K s)`, where `K` is the standard deviate of the Pearson type III distribution of that skew at `1 - 1/T`. The interval of
//! 90 % is that of the non-central t distribution in the approximation of Bulletin 17B, appendix 9:
//! `(K ± sqrt(K² - a b)) / a` with `a = 1 - z² / (2 (n-1))`, `b = K² - z² / n` and `z` = 1.645.
//!
//! Source: Interagency Advisory Committee on Water Data (1982), *Guidelines for determining flood flow frequency*, Bulletin 17B,
//! sections V.B and appendix 9. Outliers, historic floods and years without flow are not treated as it does; years of zero
//! flow are refused.

use vocabulary::method::{
    Card, Chart, Family, Fault, Form, Input, Inputs, Method, Outcome, Output, Progress, Range,
    Said, Scale, Source, Table,
};

use super::flood_frequency::{
    FISHKILL, FLOOD_COLUMNS, FLOODS, FLOW, RETURN_PERIODS, YEARS, YEARS_LEFT_OUT, highest_of_years,
};
use crate::{count::count, expected, gamma::Gamma, normal};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "flood-frequency-log-pearson",
    edition: "Bulletin 17B",
    family: Family::Hydrology,
    title: Said::of([
        "洪水频率（对数皮尔逊III型）",
        "Flood frequency (log-Pearson type III)",
        "ប្រេកង់ទឹកជំនន់ (log-Pearson III)",
        "ຄວາມຖີ່ນ້ຳຖ້ວມ (log-Pearson III)",
        "ရေကြီးမှု ကြိမ်နှုန်း (log-Pearson III)",
        "ความถี่น้ำหลาก (log-Pearson III)",
        "Tần suất lũ (log-Pearson III)",
    ]),
    what: Said::of([
        "由逐年最大流量的对数拟合皮尔逊III型分布，估计重现期2至100年的洪水，并给出90%置信区间。可代入区域偏态系数。",
        "Fits a Pearson type III distribution to the logarithms of the highest flow of each year and tells the floods of 2 to 100 years with an interval of 90 %. A regional skew may take the place of the station's own.",
        "សម្របបំណែងចែក Pearson III ទៅលោការីតនៃលំហូរខ្ពស់បំផុតប្រចាំឆ្នាំ ហើយប្រាប់ទឹកជំនន់ 2 ដល់ 100 ឆ្នាំ ជាមួយចន្លោះ 90 %។ ជម្រាលតំបន់អាចជំនួសជម្រាលស្ថានីយ។",
        "ປັບການແຈກຢາຍ Pearson III ໃສ່ໂລກາຣິດຂອງການໄຫຼສູງສຸດແຕ່ລະປີ ແລະ ບອກນ້ຳຖ້ວມ 2 ຫາ 100 ປີ ພ້ອມຊ່ວງ 90 %. ຄ່າເບ້ຂອງພາກພື້ນອາດແທນຂອງສະຖານີ.",
        "နှစ်စဉ်အမြင့်ဆုံး စီးဆင်းမှု၏ လော့ဂရစ်သမ်များကို Pearson III ဖြန့်ဝေမှုဖြင့် ကိုက်ညှိပြီး ၂ မှ ၁၀၀ နှစ် ရေကြီးမှုကို ၉၀ % ကြားကာလဖြင့် ပြောသည်။ ဒေသဆိုင်ရာ စောင်းမှုကို အစားထိုးနိုင်သည်။",
        "ปรับการแจกแจง Pearson III กับลอการิทึมของอัตราการไหลสูงสุดรายปี และบอกน้ำหลากรอบ 2–100 ปี พร้อมช่วง 90 % ค่าความเบ้ของภูมิภาคใช้แทนของสถานีได้",
        "Khớp phân phối Pearson III với logarit lưu lượng lớn nhất năm và cho lũ 2 đến 100 năm với khoảng 90 %. Có thể dùng độ lệch vùng thay cho của trạm.",
    ]),
    limits: Said::of([
        "假定各年独立、气候与流域不变。未按公报17B处理异常值、历史洪水和零流量年份。重现期超过年数两倍的结果多半是外推。",
        "It takes years to be independent and climate and basin to stay as they were. Outliers, historic floods and years without flow are not treated as Bulletin 17B does. Return periods beyond twice the number of years are mostly extrapolated.",
        "វាសន្មតថាឆ្នាំនីមួយៗឯករាជ្យ អាកាសធាតុ និងអាងមិនផ្លាស់ប្តូរ។ តម្លៃខុសប្រក្រតី និងទឹកជំនន់ប្រវត្តិសាស្ត្រមិនត្រូវបានដោះស្រាយទេ។ រយៈពេលលើសពីពីរដងនៃចំនួនឆ្នាំភាគច្រើនជាការប៉ាន់ស្មាន។",
        "ຖືວ່າປີຕ່າງໆເປັນອິດສະຫຼະ ແລະ ພູມອາກາດກັບອ່າງບໍ່ປ່ຽນ. ຄ່າຜິດປົກກະຕິ ແລະ ນ້ຳຖ້ວມໃນປະຫວັດສາດບໍ່ຖືກຈັດການຕາມ Bulletin 17B. ໄລຍະເກີນສອງເທົ່າຂອງຈຳນວນປີສ່ວນຫຼາຍແມ່ນການຄາດຄະເນ.",
        "နှစ်များ လွတ်လပ်ပြီး ရာသီဥတုနှင့် မြစ်ဝှမ်း မပြောင်းဟု ယူဆသည်။ ပုံမှန်မဟုတ်သော တန်ဖိုးများနှင့် သမိုင်းဝင် ရေကြီးမှုများကို Bulletin 17B အတိုင်း မကိုင်တွယ်ပါ။ နှစ်အရေအတွက်၏ နှစ်ဆထက်ကျော်သော ကာလများသည် အများအားဖြင့် ခန့်မှန်းချက်ဖြစ်သည်။",
        "ถือว่าแต่ละปีเป็นอิสระและภูมิอากาศกับลุ่มน้ำไม่เปลี่ยน ค่าผิดปกติและน้ำท่วมในประวัติศาสตร์ไม่ได้จัดการตาม Bulletin 17B คาบเกินสองเท่าของจำนวนปีส่วนใหญ่เป็นการคาดการณ์",
        "Giả định các năm độc lập, khí hậu và lưu vực không đổi. Giá trị ngoại lai, lũ lịch sử và năm không dòng chảy không được xử lý như Bulletin 17B. Chu kỳ quá hai lần số năm chủ yếu là ngoại suy.",
    ]),
    formula: r"\log_{10} Q_T = m + K_{T,g}\, s",
    sources: &[Source {
        citation: "Interagency Advisory Committee on Water Data (1982), Guidelines for determining flood flow frequency, Bulletin 17B, U.S. Geological Survey",
        place: "section V.B, appendix 9",
        year: 1982,
        url: "https://water.usgs.gov/osw/bulletin17b/dl_flow.pdf",
    }],
    inputs: &[
        Input::needed("flow", FLOW, Form::Series(Range::at_least_zero("m3/s"), 10)),
        Input::optional("skew", SKEW, Form::Number(Range::new("1", -4.0, 4.0))),
    ],
    outputs: &[
        Output::new("floods", FLOODS, Form::Table(&FLOOD_COLUMNS, 0)),
        Output::new("mean", MEAN, Form::Number(Range::any("1"))),
        Output::new("standard-deviation", DEVIATION, Form::Number(Range::at_least_zero("1"))),
        Output::new("skew", SKEW, Form::Number(Range::any("1"))),
        Output::new("years", YEARS, Form::Number(Range::at_least_zero("1"))),
    ],
    charts: &[Chart::Line {
        output: "floods",
        across: "return-period",
        up: "flood",
        band: Some(("from", "to")),
        scale: Scale::Logarithmic,
    }],
    examples: &[FISHKILL],
};

const SKEW: Said = Said::of([
    "偏态系数",
    "Skew of the logarithms",
    "ជម្រាលនៃលោការីត",
    "ຄ່າເບ້ຂອງໂລກາຣິດ",
    "လော့ဂရစ်သမ်များ၏ စောင်းမှု",
    "ความเบ้ของลอการิทึม",
    "Độ lệch của logarit",
]);
const MEAN: Said = Said::of([
    "对数均值",
    "Mean of the logarithms",
    "មធ្យមនៃលោការីត",
    "ສະເລ່ຍຂອງໂລກາຣິດ",
    "လော့ဂရစ်သမ်များ၏ ပျမ်းမျှ",
    "ค่าเฉลี่ยของลอการิทึม",
    "Trung bình của logarit",
]);
const DEVIATION: Said = Said::of([
    "对数标准差",
    "Standard deviation of the logarithms",
    "គម្លាតស្តង់ដារនៃលោការីត",
    "ຄ່າຜັນແປຂອງໂລກາຣິດ",
    "လော့ဂရစ်သမ်များ၏ စံသွေဖည်မှု",
    "ส่วนเบี่ยงเบนของลอการิทึม",
    "Độ lệch chuẩn của logarit",
]);

/// The fewest years.
const LEAST: usize = 10;
/// The standard normal deviate of 95 %: the interval leaves 5 % at either side.
const Z: f64 = 1.644_853_626_951_472_7;

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let flow = inputs.series("flow").ok_or(Fault::Missing { input: "flow" })?;
    let (highest, n_left_out) = highest_of_years(flow);
    if highest.len() < LEAST {
        return Err(Fault::TooFew { input: "flow", least: LEAST, found: highest.len() });
    }
    if let Some(year) = highest.iter().position(|flow| *flow <= 0.0) {
        return Err(Fault::Unfit {
            input: "flow",
            row: None,
            found: format!("{} ({} / {})", highest[year], year + 1, highest.len()),
            expected: &expected::A_HIGHEST_FLOW_ABOVE_ZERO,
        });
    }
    let logarithms: Vec<f64> = highest.iter().map(|flow| flow.log10()).collect();
    let (mean, deviation, own_skew) = moments(&logarithms).ok_or(Fault::Lacking {
        input: "flow",
        row: None,
        expected: &expected::YEARS_THAT_DIFFER,
    })?;
    let skew = inputs.number("skew").unwrap_or(own_skew);
    let n = count(logarithms.len());
    let at = |k: f64| 10_f64.powf(mean + k * deviation);
    let of = |period: f64| {
        let k = deviate(1.0 - 1.0 / period, skew);
        let (from, to) = limits(k, n);
        (at(k), at(from), at(to))
    };
    let floods: Vec<(f64, f64, f64)> = RETURN_PERIODS.iter().map(|period| of(*period)).collect();
    let table = Table::default()
        .with_numbers("return-period", RETURN_PERIODS.to_vec())
        .with_numbers("flood", floods.iter().map(|flood| flood.0).collect())
        .with_numbers("from", floods.iter().map(|flood| flood.1).collect())
        .with_numbers("to", floods.iter().map(|flood| flood.2).collect());
    Ok(Outcome::default()
        .with("floods", table)
        .with("mean", mean)
        .with("standard-deviation", deviation)
        .with("skew", skew)
        .with("years", n)
        .warned(n_left_out > 0, YEARS_LEFT_OUT))
}

/// Mean, standard deviation and skew, the latter two unbiased as the bulletin has them; none if the values do not vary.
fn moments(values: &[f64]) -> Option<(f64, f64, f64)> {
    let n = count(values.len());
    let mean = values.iter().sum::<f64>() / n;
    let sum = |power: i32| values.iter().map(|value| (value - mean).powi(power)).sum::<f64>();
    let deviation = (sum(2) / (n - 1.0)).sqrt();
    let skew = n * sum(3) / ((n - 1.0) * (n - 2.0) * deviation.powi(3));
    (deviation > 1e-12).then_some((mean, deviation, skew))
}

/// The standard deviate of the Pearson type III distribution of a skew, below which a part of the years stays.
fn deviate(part: f64, skew: f64) -> f64 {
    if skew.abs() < 1e-4 {
        return normal::quantile(part);
    }
    let shape = 4.0 / (skew * skew);
    let part = if skew > 0.0 { part } else { 1.0 - part };
    skew / 2.0 * (gamma_quantile(shape, part) - shape)
}

/// The value below which a part of a gamma distribution of scale 1 lies, by halving to the last bits.
fn gamma_quantile(shape: f64, part: f64) -> f64 {
    let gamma = Gamma::new(shape);
    let (mut low, mut high) = (0.0, shape + 10.0 * shape.sqrt() + 10.0);
    while gamma.below(high) < part {
        high *= 2.0;
    }
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            break;
        }
        if gamma.below(middle) < part { low = middle } else { high = middle }
    }
    f64::midpoint(low, high)
}

/// The deviates where the interval begins and ends.
fn limits(k: f64, n: f64) -> (f64, f64) {
    let a = 1.0 - Z * Z / (2.0 * (n - 1.0));
    let b = k * k - Z * Z / n;
    let root = (k * k - a * b).max(0.0).sqrt();
    ((k - root) / a, (k + root) / a)
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use jiff::civil::date;
    use proptest::prelude::*;
    use vocabulary::method::{Series, Value};

    use super::*;

    /// Cubic feet a second of Fishkill Creek at Beacon, New York, 1945 to 1968: Bulletin 17B, appendix 12, example 1.
    const PEAKS: [f64; 24] = [
        2290.0, 1470.0, 2220.0, 2970.0, 3020.0, 1210.0, 2490.0, 3170.0, 3220.0, 1760.0, 8800.0,
        8280.0, 1310.0, 2500.0, 1960.0, 2140.0, 4340.0, 3060.0, 1780.0, 1380.0, 980.0, 1040.0,
        1580.0, 3630.0,
    ];

    fn of(peaks: &[f64], skew: Option<f64>) -> Result<Outcome, Vec<Fault>> {
        let pair = |(n, peak): (usize, &f64)| {
            (date(1945 + i16::try_from(n).unwrap(), 6, 1).at(0, 0, 0, 0), *peak)
        };
        let series = Series::new(peaks.iter().enumerate().map(pair).collect()).unwrap();
        let mut inputs = Inputs::new().with("flow", series);
        if let Some(skew) = skew {
            inputs = inputs.with("skew", skew);
        }
        METHOD.apply(&inputs, &|_| ControlFlow::Continue(()))
    }

    fn column(outcome: &Outcome, name: &str) -> Vec<f64> {
        let Some(Value::Table(table)) = outcome.get("floods") else { panic!("no floods") };
        table.numbers(name).unwrap().to_vec()
    }

    /// The bulletin prints, with a skew of 0.7, 841 cubic feet a second for a probability of 0.99 (1.01 years) with
    /// limits of 568 and 1100.
    #[test]
    fn fishkill_creek_as_bulletin_17b_prints_it() {
        let logarithms: Vec<f64> = PEAKS.iter().map(|peak| peak.log10()).collect();
        let (mean, deviation, _) = moments(&logarithms).unwrap();
        let k = deviate(0.01, 0.7);
        let (from, to) = limits(k, 24.0);
        let at = |k: f64| 10_f64.powf(mean + k * deviation);
        assert!((at(k) - 841.0).abs() < 1.0, "{}", at(k));
        assert!((at(from) - 568.0).abs() < 2.0 && (at(to) - 1_100.0).abs() < 8.0);
    }

    /// SciPy 1.17, `scipy.stats.pearson3.ppf`, with the station's own skew of 0.72999 and with 0.7.
    #[test]
    fn scipy_says_the_same() {
        let outcome = of(&PEAKS, None).unwrap();
        assert!((outcome.number("skew").unwrap() - 0.729_989_362_383_063_7).abs() < 1e-12);
        for (found, expected) in column(&outcome, "flood").iter().zip([
            2_181.299_487_902_483_6,
            3_644.681_716_058_459_6,
            4_966.143_880_985_542,
        ]) {
            assert!((found / expected - 1.0).abs() < 1e-9, "{found}, {expected}");
        }
        let outcome = of(&PEAKS, Some(0.7)).unwrap();
        let last = |name: &str| *column(&outcome, name).last().unwrap();
        for (name, expected) in [
            ("flood", 11_530.883_135_297_972),
            ("from", 8_078.169_552_911_924),
            ("to", 20_095.076_518_267_28),
        ] {
            assert!((last(name) / expected - 1.0).abs() < 1e-9, "{name}: {}", last(name));
        }
    }

    #[test]
    fn a_negative_skew_mirrors_a_positive_one_and_none_is_the_normal_distribution() {
        for part in [0.01, 0.2, 0.5, 0.9, 0.99] {
            assert!((deviate(part, -0.8) + deviate(1.0 - part, 0.8)).abs() < 1e-9);
            assert!((deviate(part, 0.001) - normal::quantile(part)).abs() < 1e-3);
        }
    }

    #[test]
    fn years_without_flow_and_years_that_are_alike_are_refused() {
        assert!(of(&[0.0; 12], None).is_err());
        assert!(of(&[5.0; 12], None).is_err());
        assert!(of(&PEAKS[..9], None).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn floods_rise_with_the_period_and_another_unit_changes_nothing(
            peaks in proptest::collection::vec(10.0_f64..10_000.0, 12..30), factor in 0.01_f64..100.0
        ) {
            let (one, two) = (of(&peaks, None).unwrap(), of(&peaks.iter().map(|p| p * factor).collect::<Vec<_>>(), None).unwrap());
            let (one, two) = (column(&one, "flood"), column(&two, "flood"));
            prop_assert!(one.windows(2).all(|pair| pair[0] < pair[1] + 1e-9));
            prop_assert!(one.iter().zip(&two).all(|(a, b)| (b / a / factor - 1.0).abs() < 1e-6));
        }
    }
}
