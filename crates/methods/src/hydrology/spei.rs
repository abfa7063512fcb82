//! Standardized Precipitation-Evapotranspiration Index: how unusual was what rain leaves after evaporation, for this time of the
//! year?
//!
//! `D = P - PET` is summed over `k` months. For each calendar month the sums are fitted by a log-logistic distribution (generalized
//! logistic, unbiased L-moments: `k = -τ₃`, `α = λ₂ sin(kπ) / (kπ)`, `ξ = λ₁ - α (1/k - π / sin(kπ))`), and the index is the standard normal
//! deviate with the probability `F(D) = 1 / (1 + (1 - k (D - ξ) / α)^(1/k))`.
//!
//! Sources: Vicente-Serrano, Beguería & López-Moreno (2010), *A multiscalar drought index sensitive to global warming*, Journal of
//! Climate 23:1696; Hosking (1990) for the fit; Beguería et al. (2014), International Journal of Climatology 34:3001, for unbiased
//! moments.

use vocabulary::method::{
    Card, Chart, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output, Progress,
    Range, Said, Series, Source,
};

use super::spi::{
    CLASS, CLASSES, MONTHS, NEWEST, RAIN, class_of, must_go_month_by_month, sums, whole_months,
};
use crate::{expected, moments, normal, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

/// The fewest sums of a calendar month from which a distribution is fitted.
const LEAST: usize = 4;

const CARD: Card = Card {
    id: "spei",
    edition: "Vicente-Serrano 2010, ub-PWM",
    family: Family::Hydrology,
    title: Said {
        zh: "标准化降水蒸散指数（SPEI）",
        en: "Standardized Precipitation-Evapotranspiration Index (SPEI)",
        km: "សន្ទស្សន៍ទឹកភ្លៀង-រំហួតស្តង់ដារ (SPEI)",
        lo: "ດັດຊະນີນ້ຳຝົນ-ການລະເຫີຍມາດຕະຖານ (SPEI)",
        my: "စံပြု မိုးရေ-အငွေ့ပျံမှု ညွှန်းကိန်း (SPEI)",
        th: "ดัชนีน้ำฝน-การคายระเหยมาตรฐาน (SPEI)",
        vi: "Chỉ số mưa - bốc thoát hơi chuẩn hóa (SPEI)",
    },
    what: Said {
        zh: "像SPI一样，但先从降水中减去潜在蒸散量，所以变暖使旱情加重时能看出来。0为正常，-1以下为干旱。",
        en: "Like the SPI, but what could evaporate is taken from the rain first: so it shows when warmer air makes a drought worse. 0 is usual, below -1 is drought.",
        km: "ដូច SPI តែដករំហួតសក្តានុពលពីទឹកភ្លៀងជាមុន ដូច្នេះបង្ហាញពេលអាកាសក្តៅធ្វើឱ្យរាំងស្ងួតកាន់តែធ្ងន់។ 0 ធម្មតា ក្រោម -1 រាំងស្ងួត។",
        lo: "ຄື SPI ແຕ່ລົບການລະເຫີຍທີ່ເປັນໄປໄດ້ອອກຈາກນ້ຳຝົນກ່ອນ ຈຶ່ງເຫັນເມື່ອອາກາດຮ້ອນເຮັດໃຫ້ແຫ້ງແລ້ງຮ້າຍຂຶ້ນ. 0 ປົກກະຕິ, ຕ່ຳກວ່າ -1 ແຫ້ງແລ້ງ.",
        my: "SPI ကဲ့သို့ ဖြစ်သော်လည်း အငွေ့ပျံနိုင်သည်ကို မိုးမှ အရင်နုတ်သည်– လေပူ၍ မိုးခေါင်မှု ပိုဆိုးသည်ကို ပြသည်။ ၀ ပုံမှန်၊ -၁ အောက် မိုးခေါင်။",
        th: "เหมือน SPI แต่หักการคายระเหยศักยภาพออกจากฝนก่อน จึงเห็นเมื่ออากาศร้อนทำให้แล้งหนักขึ้น 0 คือปกติ ต่ำกว่า -1 คือแล้ง",
        vi: "Như SPI nhưng trước hết trừ lượng bốc thoát hơi tiềm năng khỏi mưa, nên thấy được khi không khí nóng làm hạn nặng hơn. 0 là bình thường, dưới -1 là hạn.",
    },
    limits: Said {
        zh: "潜在蒸散量由使用者给出；算法不同（Thornthwaite、Hargreaves、Penman-Monteith），指数也不同。至少30年的逐月数据。",
        en: "Potential evapotranspiration is an input; by Thornthwaite, Hargreaves or Penman-Monteith the index differs. Thirty years of months or more.",
        km: "រំហួតសក្តានុពលជាទិន្នន័យបញ្ចូល ហើយវិធីផ្សេងគ្នាផ្តល់សន្ទស្សន៍ផ្សេងគ្នា។ យ៉ាងតិច 30 ឆ្នាំ។",
        lo: "ການລະເຫີຍທີ່ເປັນໄປໄດ້ແມ່ນຂໍ້ມູນປ້ອນເຂົ້າ; ວິທີຕ່າງກັນໃຫ້ດັດຊະນີຕ່າງກັນ. ຢ່າງໜ້ອຍ 30 ປີ.",
        my: "အငွေ့ပျံနိုင်မှုကို သုံးစွဲသူက ပေးရသည်။ နည်းမတူလျှင် ညွှန်းကိန်း မတူပါ။ အနည်းဆုံး နှစ် ၃၀ လိုသည်။",
        th: "การคายระเหยศักยภาพเป็นข้อมูลนำเข้า วิธีต่างกันให้ดัชนีต่างกัน ต้องมีข้อมูลรายเดือนอย่างน้อย 30 ปี",
        vi: "Bốc thoát hơi tiềm năng là đầu vào; cách tính khác nhau cho chỉ số khác nhau. Cần ít nhất 30 năm số liệu tháng.",
    },
    formula: r"\mathrm{SPEI} = \Phi^{-1}\left(\frac{1}{1 + \left(1 - k \frac{D - \xi}{\alpha}\right)^{1/k}}\right)",
    sources: &[Source {
        citation: "Vicente-Serrano, S. M., Beguería, S. & López-Moreno, J. I. (2010), A multiscalar drought index sensitive to global warming: the Standardized Precipitation Evapotranspiration Index, Journal of Climate 23:1696–1718",
        place: "section 2",
        year: 2010,
        url: "https://doi.org/10.1175/2009JCLI2909.1",
    }],
    inputs: &[
        Input::needed("rain", RAIN, Form::Series(Range::at_least_zero("mm"), 48)),
        Input::needed(
            "evapotranspiration",
            EVAPOTRANSPIRATION,
            Form::Series(Range::at_least_zero("mm"), 48),
        ),
        Input::needed("months", MONTHS, Form::Number(Range::new("1", 1.0, 48.0))),
    ],
    outputs: &[
        Output::new("spei", SPEI, Form::Series(Range::any("1"), 0)),
        Output::new("newest", NEWEST, Form::Number(Range::any("1"))),
        Output::new("class", CLASS, Form::Choice(&CLASSES)),
    ],
    charts: &[Chart::Time { output: "spei", limits: None }],
    examples: &[Example {
        id: "invented",
        title: words::INVENTED,
        source: "Invented rain of twenty years",
        inputs: include_str!("../../../../data/examples/rain-and-evapotranspiration.csv"),
        typed: &[("months", "6")],
    }],
};

const EVAPOTRANSPIRATION: Said = Said {
    zh: "逐月潜在蒸散量",
    en: "Monthly potential evapotranspiration",
    km: "រំហួតសក្តានុពលប្រចាំខែ",
    lo: "ການລະເຫີຍທີ່ເປັນໄປໄດ້ລາຍເດືອນ",
    my: "လစဉ် အငွေ့ပျံနိုင်မှု",
    th: "การคายระเหยศักยภาพรายเดือน",
    vi: "Bốc thoát hơi tiềm năng tháng",
};
const SPEI: Said = Said {
    zh: "指数序列",
    en: "Index month by month",
    km: "សន្ទស្សន៍តាមខែ",
    lo: "ດັດຊະນີລາຍເດືອນ",
    my: "လအလိုက် ညွှန်းကိန်း",
    th: "ดัชนีรายเดือน",
    vi: "Chỉ số theo tháng",
};

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let of = |input: &'static str| inputs.series(input).ok_or(Fault::Missing { input });
    let (rain, evapotranspiration) = (of("rain")?, of("evapotranspiration")?);
    must_go_month_by_month("rain", rain)?;
    if rain.times() != evapotranspiration.times() {
        return Err(Fault::Unfit {
            input: "evapotranspiration",
            row: None,
            found: evapotranspiration.times().len().to_string(),
            expected: &expected::THE_MONTHS_OF_THE_RAIN,
        });
    }
    let months = whole_months(inputs)?;
    let balance: Vec<f64> = rain
        .values()
        .iter()
        .zip(evapotranspiration.values())
        .map(|(rain, pet)| rain - pet)
        .collect();
    let index = spei(&balance, months);
    let newest = index.last().copied().filter(|index| !index.is_nan());
    let pairs = rain.times().iter().copied().zip(index).collect();
    Ok(Outcome::default()
        .with("spei", Series::new(pairs).unwrap_or_default())
        .with_some("newest", newest)
        .with_some("class", newest.map(class_of))
        .warned(rain.times().len() < 360, CARD.limits))
}

/// The index of every month of `balance` (rain less potential evapotranspiration, mm, one a month, NaN where unknown), of sums over
/// `months`. NaN where the sum is not known or its calendar month has fewer than four sums or none that differ.
pub fn spei(balance: &[f64], months: usize) -> Vec<f64> {
    let sums = sums(balance, months);
    let mut index = vec![f64::NAN; sums.len()];
    for month in 0..12 {
        let of_month = || (month..sums.len()).step_by(12).filter(|n| !sums[*n].is_nan());
        let mut known: Vec<f64> = of_month().map(|n| sums[n]).collect();
        known.sort_by(f64::total_cmp);
        let Some(fitted) = Logistic::fitted(&known) else { continue };
        for n in of_month() {
            let probability = fitted.below(sums[n]);
            if probability > 0.0 && probability < 1.0 {
                index[n] = normal::quantile(probability);
            }
        }
    }
    index
}

/// A generalized logistic distribution in Hosking's signs.
#[derive(Debug, Clone, Copy)]
struct Logistic {
    location: f64,
    scale: f64,
    shape: f64,
}

impl Logistic {
    /// Fitted to sorted values by their first three L-moments; none of fewer than four or of values that do not vary.
    fn fitted(sorted: &[f64]) -> Option<Self> {
        if sorted.len() < LEAST {
            return None;
        }
        let (l1, l2, l3) = moments::first_three(sorted)?;
        let k = -l3 / l2;
        if !k.is_finite() || k.abs() >= 1.0 {
            return None;
        }
        if k.abs() < 1e-6 {
            return Some(Self { location: l1, scale: l2, shape: 0.0 });
        }
        let turn = k * std::f64::consts::PI;
        let scale = l2 * turn.sin() / turn;
        let location = l1 - scale * (1.0 / k - std::f64::consts::PI / turn.sin());
        Some(Self { location, scale, shape: k })
    }

    /// The probability below `x`.
    fn below(self, x: f64) -> f64 {
        let reduced = (x - self.location) / self.scale;
        let y = if self.shape.abs() < 1e-12 {
            reduced
        } else {
            let inside = 1.0 - self.shape * reduced;
            if inside <= 0.0 {
                return if self.shape > 0.0 { 1.0 } else { 0.0 };
            }
            -inside.ln() / self.shape
        };
        1.0 / (1.0 + (-y).exp())
    }
}

#[cfg(test)]
mod tests {
    use super::{super::spi::tests::RAIN_OF_20_YEARS, *};
    use crate::count::count;

    /// What could evaporate: a month's own amount, a little more each month.
    fn balance() -> Vec<f64> {
        const MONTHS: [f64; 12] =
            [95.0, 105.0, 130.0, 140.0, 140.0, 120.0, 115.0, 110.0, 105.0, 105.0, 95.0, 90.0];
        let of = |n: usize| {
            let warming = 1.0 + 0.0005 * count(n);
            (MONTHS[n % 12] * warming * 10.0).round_ties_even() / 10.0
        };
        RAIN_OF_20_YEARS.iter().enumerate().map(|(n, rain)| rain - of(n)).collect()
    }

    /// `(months summed, place, index)` by lmoments3's `distr.glo` and SciPy 1.17's `norm.ppf`.
    #[test]
    fn another_program_says_the_same_to_six_places() {
        for (months, place, expected) in [
            (1, 11, 0.753_924_331_907_773_3),
            (1, 123, 0.357_069_286_506_114),
            (1, 239, -1.072_228_192_346_259),
            (3, 12, -0.444_005_670_685_820_03),
            (3, 200, -1.041_204_506_154_715_3),
            (3, 239, 1.071_006_835_007_970_4),
            (12, 11, -0.254_276_716_902_386_2),
            (12, 123, 0.370_301_458_975_729_25),
            (12, 239, -1.648_152_843_767_591),
        ] {
            let found: f64 = spei(&balance(), months)[place];
            assert!((found - expected).abs() < 1e-6, "{months} {place}: {found}, {expected}");
        }
    }

    #[test]
    fn the_same_balance_every_year_has_no_index() {
        let same: Vec<f64> = (0..120).map(|n| f64::from(n % 12)).collect();
        assert!(spei(&same, 1).iter().all(|index| index.is_nan()));
    }
}
