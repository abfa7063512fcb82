//! Flood frequency: how high is the flood that comes once in so many years?
//!
//! A generalized extreme value distribution is fitted to the highest flow of each year by L-moments: with `τ₃` the L-skewness,
//! `c = 2 / (3 + τ₃) - ln 2 / ln 3`, `k ≈ 7.8590 c + 2.9554 c²`, `α = λ₂ k / ((1 - 2^-k) Γ(1 + k))`, `ξ = λ₁ - α (1 - Γ(1 + k)) / k`. The flood of
//! the return period `T` is `ξ + α / k (1 - (-ln(1 - 1/T))^k)`. Its interval comes from fitting as many years again and again that are drawn
//! from the fitted distribution (parametric bootstrap, the seed is an input).
//!
//! Sources: Hosking (1990), *L-moments*, Journal of the Royal Statistical Society B 52:105; Hosking, Wallis & Wood (1985), Technometrics
//! 27:251, Equation 14 for `k`.

use vocabulary::method::{
    Card, Chart, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Range, Said, Scale, Series, Source, Table,
};

use crate::{chance::Chance, count::count, expected, gamma::ln_gamma, moments, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "flood-frequency",
    edition: "GEV by L-moments",
    family: Family::Hydrology,
    title: Said {
        zh: "洪水频率（GEV分布，L-矩法）",
        en: "Flood frequency (GEV by L-moments)",
        km: "ប្រេកង់ទឹកជំនន់ (GEV តាម L-moments)",
        lo: "ຄວາມຖີ່ນ້ຳຖ້ວມ (GEV ດ້ວຍ L-moments)",
        my: "ရေကြီးမှု ကြိမ်နှုန်း (GEV, L-moments)",
        th: "ความถี่น้ำท่วม (GEV ด้วย L-moments)",
        vi: "Tần suất lũ (GEV, phương pháp L-moment)",
    },
    what: Said {
        zh: "由逐年最大流量估计重现期为2至100年的洪水，并给出90 %区间。重现期100年的洪水每年有1 %的可能被超过。",
        en: "From the highest flow of each year it tells how high a flood comes once in 2 to 100 years, with an interval of 90 %. A flood of the return period of 100 years is exceeded with a chance of 1 % every year.",
        km: "ពីលំហូរខ្ពស់បំផុតប្រចាំឆ្នាំ ប៉ាន់ប្រមាណទឹកជំនន់ដែលកើតម្តងក្នុង 2 ដល់ 100 ឆ្នាំ ជាមួយចន្លោះ 90 %។ ទឹកជំនន់ 100 ឆ្នាំមានឱកាស 1 % ក្នុងមួយឆ្នាំ។",
        lo: "ຈາກກະແສນ້ຳສູງສຸດແຕ່ລະປີ ບອກວ່ານ້ຳຖ້ວມທີ່ມາໜຶ່ງຄັ້ງໃນ 2 ຫາ 100 ປີ ສູງເທົ່າໃດ ພ້ອມຊ່ວງ 90 %. ນ້ຳຖ້ວມ 100 ປີ ມີໂອກາດ 1 % ຕໍ່ປີ.",
        my: "နှစ်စဉ် အမြင့်ဆုံး စီးဆင်းမှုမှ ၂ မှ ၁၀၀ နှစ်တွင် တစ်ကြိမ်ဖြစ်သော ရေကြီးမှုကို ၉၀ % အပိုင်းအခြားဖြင့် ခန့်မှန်းသည်။ နှစ် ၁၀၀ ရေကြီးမှုသည် တစ်နှစ်လျှင် ၁ % ဖြစ်နိုင်သည်။",
        th: "จากการไหลสูงสุดรายปีบอกว่าน้ำท่วมที่เกิดครั้งหนึ่งใน 2–100 ปีสูงเท่าใด พร้อมช่วง 90 % น้ำท่วมรอบ 100 ปีมีโอกาสเกิน 1 % ทุกปี",
        vi: "Từ lưu lượng lớn nhất hằng năm ước tính lũ có chu kỳ 2 đến 100 năm, kèm khoảng 90 %. Lũ 100 năm có 1 % khả năng bị vượt mỗi năm.",
    },
    limits: Said {
        zh: "假定各年独立、气候与流域不变；建坝或土地变化后的序列不宜混用。重现期超过年数两倍的结果多半是外推。",
        en: "It takes years to be independent and climate and basin to stay as they were: years before and after a dam do not belong together. Return periods beyond twice the number of years are mostly extrapolation.",
        km: "សន្មតថាឆ្នាំនីមួយៗឯករាជ្យ ហើយអាកាសធាតុនិងអាងមិនប្រែប្រួល។ រយៈពេលលើសពីពីរដងនៃចំនួនឆ្នាំភាគច្រើនជាការប៉ាន់ស្មាន។",
        lo: "ຖືວ່າແຕ່ລະປີເປັນອິດສະຫຼະ ແລະ ພູມອາກາດກັບອ່າງບໍ່ປ່ຽນ. ຮອບທີ່ເກີນສອງເທົ່າຂອງຈຳນວນປີສ່ວນໃຫຍ່ແມ່ນການຄາດຄະເນ.",
        my: "နှစ်များ လွတ်လပ်ပြီး ရာသီဥတုနှင့် မြစ်ဝှမ်း မပြောင်းဟု ယူဆသည်။ နှစ်အရေအတွက် နှစ်ဆထက်ကျော်သော ကာလသည် ခန့်မှန်းချက်သာ ဖြစ်သည်။",
        th: "ถือว่าแต่ละปีเป็นอิสระ ภูมิอากาศและลุ่มน้ำไม่เปลี่ยน รอบที่เกินสองเท่าของจำนวนปีส่วนใหญ่เป็นการคาดการณ์",
        vi: "Giả định các năm độc lập, khí hậu và lưu vực không đổi; số liệu trước và sau khi có đập không gộp được. Chu kỳ vượt hai lần số năm phần lớn là ngoại suy.",
    },
    formula: r"Q_T = \xi + \frac{\alpha}{k} \left(1 - \left(-\ln\left(1 - \frac{1}{T}\right)\right)^k\right)",
    sources: &[Source {
        citation: "Hosking, J. R. M. (1990), L-moments: analysis and estimation of distributions using linear combinations of order statistics, Journal of the Royal Statistical Society B 52(1):105–124",
        place: "Table 2, generalized extreme value",
        year: 1990,
        url: "https://doi.org/10.1111/j.2517-6161.1990.tb01775.x",
    }],
    inputs: &[
        Input::needed("flow", FLOW, Form::Series(Range::at_least_zero("m3/s"), 10)),
        Input::optional("seed", words::SEED, Form::Number(Range::new("1", 0.0, 4_294_967_295.0))),
    ],
    outputs: &[
        Output::new("floods", FLOODS, Form::Table(&FLOOD_COLUMNS, 0)),
        Output::new("location", LOCATION, Form::Number(Range::any("m3/s"))),
        Output::new("scale", SCALE, Form::Number(Range::at_least_zero("m3/s"))),
        Output::new("shape", SHAPE, Form::Number(Range::any("1"))),
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

pub(super) const FLOW: Said = Said {
    zh: "流量（逐日或逐年最大）",
    en: "Flow, by day or the highest of each year",
    km: "លំហូរ ប្រចាំថ្ងៃ ឬខ្ពស់បំផុតប្រចាំឆ្នាំ",
    lo: "ກະແສນ້ຳ ລາຍວັນ ຫຼື ສູງສຸດລາຍປີ",
    my: "စီးဆင်းမှု၊ နေ့စဉ် သို့မဟုတ် နှစ်စဉ်အမြင့်ဆုံး",
    th: "การไหลรายวันหรือสูงสุดรายปี",
    vi: "Lưu lượng ngày hoặc lớn nhất năm",
};
pub(super) const FLOODS: Said = Said {
    zh: "各重现期的洪水",
    en: "Floods by return period",
    km: "ទឹកជំនន់តាមរយៈពេល",
    lo: "ນ້ຳຖ້ວມຕາມຮອບ",
    my: "ကာလအလိုက် ရေကြီးမှု",
    th: "น้ำท่วมตามรอบปี",
    vi: "Lũ theo chu kỳ",
};
const LOCATION: Said = Said {
    zh: "位置参数 ξ",
    en: "Location ξ",
    km: "ទីតាំង ξ",
    lo: "ຕຳແໜ່ງ ξ",
    my: "တည်နေရာ ξ",
    th: "ตำแหน่ง ξ",
    vi: "Vị trí ξ",
};
const SCALE: Said = Said {
    zh: "尺度参数 α",
    en: "Scale α",
    km: "មាត្រដ្ឋាន α",
    lo: "ຂະໜາດ α",
    my: "စကေး α",
    th: "สเกล α",
    vi: "Tỷ lệ α",
};
const SHAPE: Said = Said {
    zh: "形状参数 k",
    en: "Shape k",
    km: "រូបរាង k",
    lo: "ຮູບຮ່າງ k",
    my: "ပုံသဏ္ဌာန် k",
    th: "รูปร่าง k",
    vi: "Hình dạng k",
};
pub(super) const YEARS: Said = Said {
    zh: "年数",
    en: "Years",
    km: "ចំនួនឆ្នាំ",
    lo: "ຈຳນວນປີ",
    my: "နှစ်အရေအတွက်",
    th: "จำนวนปี",
    vi: "Số năm",
};

pub(super) const FLOOD_COLUMNS: [Column; 4] = [
    Column::numbers("return-period", words::RETURN_PERIOD, Range::at_least_zero("a")),
    Column::numbers("flood", words::FLOOD, Range::at_least_zero("m3/s")),
    Column::numbers("from", words::FROM, Range::any("m3/s")),
    Column::numbers("to", words::TO, Range::any("m3/s")),
];
pub(super) const RETURN_PERIODS: [f64; 7] = [2.0, 5.0, 10.0, 20.0, 25.0, 50.0, 100.0];
/// How often the years are drawn anew.
const DRAWS: u32 = 2_000;
/// The fewest years.
const LEAST: usize = 10;

/// A generalized extreme value distribution in Hosking's signs: a positive shape has an upper end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gev {
    /// Location, in the unit of the values.
    pub location: f64,
    /// Scale, in the unit of the values.
    pub scale: f64,
    /// Shape, without unit.
    pub shape: f64,
}

impl Gev {
    /// Fitted to values by their first three L-moments; none if they do not vary.
    pub fn fitted(values: &[f64]) -> Option<Self> {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        let (l1, l2, l3) = moments::first_three(&sorted)?;
        let skewness = l3 / l2;
        let c = 2.0 / (3.0 + skewness) - 2_f64.ln() / 3_f64.ln();
        let k = 7.8590 * c + 2.9554 * c * c;
        if k.abs() < 1e-6 {
            const EULER: f64 = 0.577_215_664_901_532_9;
            let scale = l2 / 2_f64.ln();
            return Some(Self { location: l1 - scale * EULER, scale, shape: 0.0 });
        }
        let gamma = ln_gamma(1.0 + k).exp();
        let scale = l2 * k / ((1.0 - 2_f64.powf(-k)) * gamma);
        Some(Self { location: l1 - scale * (1.0 - gamma) / k, scale, shape: k })
    }

    /// The value below which a part of the years stays.
    pub fn quantile(self, part: f64) -> f64 {
        let y = -(-part.ln()).ln();
        let reduced =
            if self.shape.abs() < 1e-12 { y } else { (1.0 - (-self.shape * y).exp()) / self.shape };
        self.location + self.scale * reduced
    }
}

pub(super) const YEARS_LEFT_OUT: Said = Said::of([
    "没有十二个月数值的年份未计入。",
    "Years without values in all twelve months are not counted.",
    "ឆ្នាំដែលគ្មានតម្លៃគ្រប់ដប់ពីរខែមិនត្រូវបានរាប់ទេ។",
    "ປີທີ່ບໍ່ມີຄ່າຄົບສິບສອງເດືອນບໍ່ຖືກນັບ.",
    "ဆယ့်နှစ်လလုံး တန်ဖိုးမပြည့်သော နှစ်များကို မရေတွက်ပါ။",
    "ปีที่ไม่มีค่าครบสิบสองเดือนไม่ถูกนับ",
    "Những năm không có giá trị đủ mười hai tháng không được tính.",
]);

/// The example of Bulletin 17B.
pub(super) const FISHKILL: Example = Example::new(
    "printed",
    words::PRINTED,
    "Interagency Advisory Committee on Water Data (1982), Bulletin 17B, example of Fishkill Creek at Beacon, New York: highest flow of each year, 1945–1968, turned into m³/s",
    "time,flow\n1945,64.85\n1946,41.63\n1947,62.86\n1948,84.1\n1949,85.52\n1950,34.26\n1951,70.51\n1952,89.76\n1953,91.18\n1954,49.84\n1955,249.19\n1956,234.46\n1957,37.1\n1958,70.79\n1959,55.5\n1960,60.6\n1961,122.9\n1962,86.65\n1963,50.4\n1964,39.08\n1965,27.75\n1966,29.45\n1967,44.74\n1968,102.79",
);

fn run(inputs: &Inputs, progress: &Progress<'_>) -> Result<Outcome, Fault> {
    let flow = inputs.series("flow").ok_or(Fault::Missing { input: "flow" })?;
    let (highest, n_left_out) = highest_of_years(flow);
    if highest.len() < LEAST {
        return Err(Fault::TooFew { input: "flow", least: LEAST, found: highest.len() });
    }
    let fitted = Gev::fitted(&highest).ok_or(Fault::Lacking {
        input: "flow",
        row: None,
        expected: &expected::YEARS_THAT_DIFFER,
    })?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 2^32 - 1")]
    let seed = inputs.number("seed").unwrap_or(1.0) as u64;
    let intervals = intervals(fitted, highest.len(), seed, progress)?;
    let floods = RETURN_PERIODS.map(|years| fitted.quantile(1.0 - 1.0 / years));
    let table = Table::default()
        .with_numbers("return-period", RETURN_PERIODS.to_vec())
        .with_numbers("flood", floods.to_vec())
        .with_numbers("from", intervals.iter().map(|(from, _)| *from).collect())
        .with_numbers("to", intervals.iter().map(|(_, to)| *to).collect());
    let years = count(highest.len());
    Ok(Outcome::default()
        .with("floods", table)
        .with("location", fitted.location)
        .with("scale", fitted.scale)
        .with("shape", fitted.shape)
        .with("years", years)
        .warned(years < 50.0, CARD.limits)
        .warned(n_left_out > 0, YEARS_LEFT_OUT))
}

/// The highest known value of every calendar year, and how many years were left out: where a year has values in all twelve
/// months, one that has not may have missed its flood. Of a series of floods alone, which has no such year, all count.
pub(super) fn highest_of_years(series: &Series) -> (Vec<f64>, usize) {
    const ALL_MONTHS: u16 = 0b1111_1111_1111;
    let mut years: Vec<(i16, f64, u16)> = Vec::new();
    for (time, value) in series.iter().filter(|(_, value)| !value.is_nan()) {
        let month = 1 << (time.month() - 1);
        match years.last_mut() {
            Some((year, highest, months)) if *year == time.year() => {
                *highest = highest.max(value);
                *months |= month;
            }
            _ => years.push((time.year(), value, month)),
        }
    }
    let n_years = years.len();
    if years.iter().any(|(.., months)| *months == ALL_MONTHS) {
        years.retain(|(.., months)| *months == ALL_MONTHS);
    }
    let n_left_out = n_years - years.len();
    (years.into_iter().map(|(_, highest, _)| highest).collect(), n_left_out)
}

/// The middle 90 % of the floods of distributions that are fitted to years drawn from this one.
fn intervals(
    fitted: Gev,
    n_years: usize,
    seed: u64,
    progress: &Progress<'_>,
) -> Result<Vec<(f64, f64)>, Fault> {
    let mut chance = Chance::new(seed);
    let mut drawn: Vec<Vec<f64>> = vec![Vec::new(); RETURN_PERIODS.len()];
    for draw in 0..DRAWS {
        if draw % 100 == 0 && progress(f64::from(draw) / f64::from(DRAWS)).is_break() {
            return Err(Fault::Cancelled);
        }
        let years: Vec<f64> = (0..n_years).map(|_| fitted.quantile(chance.part())).collect();
        let Some(again) = Gev::fitted(&years) else { continue };
        for (floods, years) in drawn.iter_mut().zip(RETURN_PERIODS) {
            floods.push(again.quantile(1.0 - 1.0 / years));
        }
    }
    Ok(drawn
        .into_iter()
        .map(|mut floods| {
            floods.sort_by(f64::total_cmp);
            let at = |part: f64| {
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "a place in the list"
                )]
                let place = (part * count(floods.len() - 1)).round() as usize;
                floods[place]
            };
            (at(0.05), at(0.95))
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use jiff::civil::date;
    use proptest::prelude::*;
    use vocabulary::method::Value;

    use super::*;

    const HIGHEST: [f64; 25] = [
        31_200.0, 28_750.0, 40_110.0, 35_600.0, 29_900.0, 45_200.0, 38_100.0, 33_000.0, 36_700.0,
        41_900.0, 30_500.0, 34_800.0, 52_300.0, 27_400.0, 39_000.0, 32_100.0, 37_700.0, 43_600.0,
        35_100.0, 29_100.0, 48_800.0, 36_200.0, 33_900.0, 31_800.0, 40_700.0,
    ];

    /// The Python package lmoments3 (`distr.gev.lmom_fit`), which iterates where Hosking approximates `k` to 9e-4.
    #[test]
    fn another_program_says_nearly_the_same() {
        let fitted = Gev::fitted(&HIGHEST).unwrap();
        assert!((fitted.shape - 0.000_736_65).abs() < 9e-4, "{fitted:?}");
        for (years, expected) in
            [(2.0, 35_444.42), (10.0, 45_247.65), (50.0, 53_830.94), (100.0, 57_456.43)]
        {
            let found = fitted.quantile(1.0 - 1.0 / years);
            assert!((found / expected - 1.0).abs() < 3e-3, "{years}: {found}");
        }
    }

    fn of(seed: f64) -> Outcome {
        let pairs = (0..25_i16)
            .map(|n| (date(1980 + n, 9, 1).at(0, 0, 0, 0), HIGHEST[usize::try_from(n).unwrap()]));
        let inputs =
            Inputs::new().with("flow", Series::new(pairs.collect()).unwrap()).with("seed", seed);
        METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap()
    }

    #[test]
    fn the_same_seed_gives_the_same_bits_and_the_interval_holds_the_flood() {
        let (one, two, other) = (of(7.0), of(7.0), of(8.0));
        assert_eq!(one, two);
        assert_ne!(one, other);
        let Some(Value::Table(table)) = one.get("floods") else { panic!("no table") };
        let column = |name| table.numbers(name).unwrap().to_vec();
        for ((from, flood), to) in column("from").iter().zip(column("flood")).zip(column("to")) {
            assert!(*from < flood && flood < to, "{from} {flood} {to}");
        }
    }

    #[test]
    fn it_can_be_stopped_and_refuses_few_years_and_years_that_are_the_same() {
        let fitted = Gev::fitted(&HIGHEST).unwrap();
        assert_eq!(intervals(fitted, 25, 1, &|_| ControlFlow::Break(())), Err(Fault::Cancelled));
        assert_eq!(Gev::fitted(&[5.0; 12]), None);
        let pairs: Vec<_> = (0..300)
            .map(|n| (date(2000, 1, 1).at(0, 0, 0, 0) + jiff::Span::new().days(n), 1.0))
            .collect();
        let inputs = Inputs::new().with("flow", Series::new(pairs).unwrap());
        let refused = METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap_err();
        assert!(matches!(refused[..], [Fault::TooFew { least: 10, found: 1, .. }]), "{refused:?}");
    }

    proptest! {
        #[test]
        fn rarer_floods_are_higher_and_another_unit_changes_nothing(values in proptest::collection::vec(10.0_f64..1e4, 10..40), factor in 0.1_f64..10.0) {
            if let (Some(one), Some(two)) = (Gev::fitted(&values), Gev::fitted(&values.iter().map(|v| v * factor).collect::<Vec<_>>())) {
                let floods = RETURN_PERIODS.map(|years| one.quantile(1.0 - 1.0 / years));
                prop_assert!(floods.windows(2).all(|two| two[0] < two[1]));
                let other = two.quantile(0.9);
                prop_assert!((one.quantile(0.9) * factor / other - 1.0).abs() < 1e-6);
            }
        }
    }

    #[test]
    fn a_year_that_lacks_months_is_left_out_unless_all_do() {
        let month = |year, month| date(year, month, 1).at(0, 0, 0, 0);
        let mut pairs: Vec<_> = (1..=12).map(|n| (month(2000, n), f64::from(n))).collect();
        pairs.push((month(2001, 1), 5.0));
        assert_eq!(highest_of_years(&Series::new(pairs).unwrap()), (vec![12.0], 1));
        let floods = vec![(month(2000, 9), 7.0), (month(2001, 8), 9.0)];
        assert_eq!(highest_of_years(&Series::new(floods).unwrap()), (vec![7.0, 9.0], 0));
    }

    #[test]
    fn alike_years_do_not_differ_by_rounding() {
        assert!(Gev::fitted(&[64.85; 11]).is_none());
    }
}
