//! The NowCast of particles: what the air of the current hour is worth on a scale made for days.
//!
//! Of the twelve newest hourly means, newest first, `w = max(1/2, c_min / c_max)` and
//! `NowCast = SUM w^i c_i / SUM w^i`, hours without a value left out of both sums. Two of the three newest hours must have
//! one. The result is truncated and read off the scale of the United States' index.
//!
//! Source: US EPA (2024), EPA-454/B-24-002, *How the NowCast is calculated*, p. 16.

use crate::{expected, words};
use vocabulary::method::{
    Card, Chart, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output, Progress,
    Range, Said, Series, Source,
};

use super::{
    labels::{CONCENTRATION, HOURLY, INDEX_OUT},
    us_aqi::pm2_5,
};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

/// Hours that are looked at.
const HOURS: usize = 12;

const CARD: Card = Card {
    id: "us-nowcast",
    edition: "2024-05",
    family: Family::Air,
    title: Said {
        zh: "PM2.5 即时预报值（NowCast）",
        en: "NowCast of PM2.5",
        km: "NowCast នៃ PM2.5",
        lo: "NowCast ຂອງ PM2.5",
        my: "PM2.5 ၏ NowCast",
        th: "NowCast ของ PM2.5",
        vi: "NowCast của PM2.5",
    },
    what: Said {
        zh: "指数的分级是按24小时制定的，单个小时不能直接套用。NowCast 用最近12小时的加权平均代替：空气变化越快，越偏重最近的小时。对每个小时给出浓度和美国指数。",
        en: "The classes of an index are made for 24 hours and do not hold for a single one. NowCast takes a weighted mean of the last twelve hours instead: the faster the air changes, the more the newest hours count. It gives a concentration, and the index of the United States, for every hour.",
        km: "ថ្នាក់នៃសន្ទស្សន៍ត្រូវបានបង្កើតសម្រាប់ 24 ម៉ោង មិនមែនសម្រាប់ម៉ោងតែមួយទេ។ NowCast ប្រើមធ្យមមានទម្ងន់នៃ 12 ម៉ោងចុងក្រោយជំនួសវិញ៖ កាលណាខ្យល់ប្រែប្រួលលឿន ម៉ោងថ្មីៗមានទម្ងន់កាន់តែច្រើន។",
        lo: "ລະດັບຂອງດັດຊະນີສ້າງຂຶ້ນສຳລັບ 24 ຊົ່ວໂມງ ບໍ່ແມ່ນຊົ່ວໂມງດຽວ. NowCast ໃຊ້ຄ່າສະເລ່ຍຖ່ວງນ້ຳໜັກຂອງ 12 ຊົ່ວໂມງຫຼ້າສຸດແທນ: ອາກາດຍິ່ງປ່ຽນໄວ ຊົ່ວໂມງໃໝ່ໆຍິ່ງມີນ້ຳໜັກຫຼາຍ.",
        my: "ညွှန်းကိန်းအဆင့်များကို ၂၄ နာရီအတွက် သတ်မှတ်ထားပြီး တစ်နာရီတည်းအတွက် မဟုတ်ပါ။ NowCast သည် နောက်ဆုံး ၁၂ နာရီ၏ အလေးချိန်ပေး ပျမ်းမျှကို ယူသည်– လေထု ပြောင်းလဲမှု မြန်လေ နောက်ဆုံးနာရီများ ပို၍ အရေးပါလေ ဖြစ်သည်။",
        th: "ระดับของดัชนีกำหนดขึ้นสำหรับ 24 ชั่วโมง ไม่ใช่ชั่วโมงเดียว NowCast ใช้ค่าเฉลี่ยถ่วงน้ำหนักของ 12 ชั่วโมงล่าสุดแทน ยิ่งอากาศเปลี่ยนเร็ว ชั่วโมงล่าสุดยิ่งมีน้ำหนักมาก",
        vi: "Các mức của chỉ số được lập cho 24 giờ, không dùng cho một giờ đơn lẻ. NowCast lấy trung bình có trọng số của 12 giờ gần nhất: không khí thay đổi càng nhanh thì các giờ mới nhất càng có trọng số lớn.",
    },
    limits: Said {
        zh: "最近3小时中至少要有2小时的数值，否则该小时没有结果。",
        en: "At least two of the newest three hours must have a value; an hour without them has no result.",
        km: "យ៉ាងហោចណាស់ពីរក្នុងចំណោមបីម៉ោងចុងក្រោយត្រូវមានតម្លៃ បើមិនដូច្នោះទេ ម៉ោងនោះគ្មានលទ្ធផល។",
        lo: "ຢ່າງໜ້ອຍສອງໃນສາມຊົ່ວໂມງຫຼ້າສຸດຕ້ອງມີຄ່າ, ບໍ່ດັ່ງນັ້ນຊົ່ວໂມງນັ້ນບໍ່ມີຜົນ.",
        my: "နောက်ဆုံးသုံးနာရီအနက် အနည်းဆုံး နှစ်နာရီတွင် တန်ဖိုးရှိရမည်။ မရှိပါက ထိုနာရီအတွက် ရလဒ် မရှိပါ။",
        th: "ใน 3 ชั่วโมงล่าสุดต้องมีค่าอย่างน้อย 2 ชั่วโมง มิฉะนั้นชั่วโมงนั้นไม่มีผล",
        vi: "Ít nhất hai trong ba giờ gần nhất phải có giá trị; nếu không, giờ đó không có kết quả.",
    },
    formula: r"\bar{c} = \frac{\sum_{i=0}^{11} w^i c_i}{\sum_{i=0}^{11} w^i}, \quad w = \max\left(\frac{1}{2}, \frac{c_{\mathrm{min}}}{c_{\mathrm{max}}}\right)",
    sources: &[Source {
        citation: "US EPA (2024), Technical Assistance Document for the Reporting of Daily Air Quality – the Air Quality Index (AQI), EPA-454/B-24-002",
        place: "How the NowCast is calculated",
        year: 2024,
        url: "https://nepis.epa.gov/Exe/ZyPURL.cgi?Dockey=P101AP0Q.txt",
    }],
    inputs: &[Input::needed(
        "pm2-5-1h",
        HOURLY,
        Form::Series(Range::new("ug/m3", 0.0, 5_000.0), 2),
    )],
    outputs: &[
        Output::new("nowcast", CONCENTRATION, Form::Series(Range::at_least_zero("ug/m3"), 0)),
        Output::new("index", INDEX_OUT.label, Form::Series(Range::at_least_zero("1"), 0)),
    ],
    charts: &[
        Chart::Time { output: "nowcast", limits: None },
        Chart::Time { output: "index", limits: None },
    ],
    examples: &[Example::new(
        "printed",
        words::PRINTED,
        "Decision 1459/QĐ-TCMT (2019), worked example: twelve hours of PM2.5",
        "time,pm2-5-1h\n2026-01-31T00:00,26.9\n2026-01-31T01:00,24.7\n2026-01-31T02:00,20.5\n2026-01-31T03:00,23.5\n2026-01-31T04:00,19.5\n2026-01-31T05:00,16.5\n2026-01-31T06:00,19.0\n2026-01-31T07:00,16.5\n2026-01-31T08:00,20.3\n2026-01-31T09:00,22.4\n2026-01-31T10:00,19.6\n2026-01-31T11:00,20.6",
    )],
};

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let Some(series) = inputs.series("pm2-5-1h") else {
        return Err(Fault::Missing { input: "pm2-5-1h" });
    };
    let (times, hours) = by_hour(series)?;
    let means = nowcast(&hours);
    let indices = means.iter().map(|mean| pm2_5(*mean).unwrap_or(f64::NAN));
    let again = |values: Vec<f64>| {
        Series::new(times.iter().copied().zip(values).collect()).unwrap_or_default()
    };
    Ok(Outcome::default()
        .with("nowcast", again(means.clone()))
        .with("index", again(indices.collect())))
}

/// The hours from the first to the last; one that is not there is NaN. Of a longer silence only so many stand there as a NowCast
/// looks back, so that what comes out is in proportion to what was given.
fn by_hour(series: &Series) -> Result<(Vec<jiff::civil::DateTime>, Vec<f64>), Fault> {
    let (mut times, mut hours) = (Vec::new(), Vec::new());
    for (n, (time, value)) in series.iter().enumerate() {
        let odd = || Fault::Unfit {
            input: "pm2-5-1h",
            row: Some(n + 1),
            found: time.to_string(),
            expected: &expected::A_FULL_HOUR,
        };
        if time.minute() != 0 || time.second() != 0 {
            return Err(odd());
        }
        for _ in 0..HOURS {
            let Some(last) = times.last().copied() else { break };
            let next: jiff::civil::DateTime = last;
            let Ok(next) = next.checked_add(jiff::Span::new().hours(1)) else { return Err(odd()) };
            if next >= time {
                break;
            }
            times.push(next);
            hours.push(f64::NAN);
        }
        times.push(time);
        hours.push(value);
    }
    Ok((times, hours))
}

/// The NowCast at every hour of `hours` (µg/m³, one an hour, oldest first, NaN where there is none), NaN where fewer than two
/// of the newest three hours have a value. Costs twelve steps an hour.
pub fn nowcast(hours: &[f64]) -> Vec<f64> {
    (0..hours.len())
        .map(|newest| nowcast_at(&hours[newest.saturating_sub(HOURS - 1)..=newest]))
        .collect()
}

/// The NowCast of the last of at most twelve hours.
fn nowcast_at(hours: &[f64]) -> f64 {
    let newest = &hours[hours.len().saturating_sub(3)..];
    if newest.iter().filter(|mean| !mean.is_nan()).count() < 2 {
        return f64::NAN;
    }
    let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
    for mean in hours.iter().filter(|mean| !mean.is_nan()) {
        least = least.min(*mean);
        most = most.max(*mean);
    }
    if most <= 0.0 {
        return 0.0;
    }
    let w = (least / most).max(0.5);
    let (mut weight, mut sum, mut weights) = (1.0, 0.0, 0.0);
    for mean in hours.iter().rev() {
        if !mean.is_nan() {
            sum += weight * mean;
            weights += weight;
        }
        weight *= w;
    }
    sum / weights
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The worked example of the EPA's AirNow-Tech (forum.airnowtech.org, *The NowCast for PM2.5 and PM10*): twelve hours of which
    /// one has no value give 28.4 µg/m³. The 85 printed beside it are of the scale before May 2024; on this scale it is 87.
    #[test]
    fn the_worked_example_of_airnow_gives_28_4() {
        let gap = f64::NAN;
        let hours = [34.9, 43.0, 50.0, 64.9, 69.2, 66.2, 53.7, 48.6, 49.2, 35.0, gap, 21.0];
        let found = nowcast(&hours)[11];
        assert!((found - 28.4).abs() <= 0.05, "{found}");
        assert_eq!(pm2_5(found), Some(87.0));
    }

    /// The same formula in Decision 1459/QĐ-TCMT of Viet Nam (2019), worked example: w = 0.61338, the result 20.2658.
    #[test]
    fn the_worked_example_of_viet_nam_gives_20_2658() {
        let hours = [26.9, 24.7, 20.5, 23.5, 19.5, 16.5, 19.0, 16.5, 20.3, 22.4, 19.6, 20.6];
        let found = nowcast(&hours)[11];
        assert!((found - 20.2658).abs() <= 0.000_05, "{found}");
    }

    /// `pm_nowcast` of air-monitor-algorithms 1.4.2 (MazamaScience/air-monitor-algorithms, commit 35a40cb, Node.js 20), which rounds to a
    /// decimal: the example above goes on into a plume, with single, double and triple gaps.
    #[test]
    fn every_hour_is_that_of_air_monitor_algorithms() {
        let gap = f64::NAN;
        let hours = [
            34.9, 43.0, 50.0, 64.9, 69.2, 66.2, 53.7, 48.6, 49.2, 35.0, gap, 21.0, gap, 18.4, 22.7,
            gap, gap, 31.5, 88.2, 140.6, 171.3, gap, 212.9, 155.0, 96.4, 60.1, 44.0, gap, gap, gap,
            39.5, 41.2,
        ];
        let expected = [
            gap, 39.4, 44.4, 55.3, 62.7, 64.5, 59.1, 53.9, 51.5, 43.3, 43.3, 28.4, gap, 21.1, 22.1,
            22.0, gap, gap, 66.2, 107.5, 141.1, 141.1, 189.8, 169.8, 130.5, 94.1, 68.6, 68.6, gap,
            gap, gap, 41.7,
        ];
        for (n, (found, expected)) in nowcast(&hours).iter().zip(expected).enumerate() {
            assert_eq!(found.is_nan(), expected.is_nan(), "{n}: {found}");
            assert!(found.is_nan() || (found - expected).abs() <= 0.05 + 1e-9, "{n}: {found}");
        }
    }

    /// Twelve hours that change little: the weight factor is the smallest over the largest. Reckoned by hand from the formula
    /// with three hours: w = 40/50 = 0.8, (40 + 0.8 · 50 + 0.64 · 45) / (1 + 0.8 + 0.64).
    #[test]
    fn the_weights_fall_with_the_age_of_the_hour() {
        let expected = (40.0 + 0.8 * 50.0 + 0.64 * 45.0) / 2.44;
        assert!((nowcast_at(&[45.0, 50.0, 40.0]) - expected).abs() < 1e-12);
    }

    #[test]
    fn the_weight_factor_is_at_least_one_half() {
        let expected = (0.0 + 0.5 * 100.0 + 0.25 * 100.0) / 1.75;
        assert!((nowcast_at(&[100.0, 100.0, 0.0]) - expected).abs() < 1e-12);
    }

    #[test]
    fn two_of_the_newest_three_hours_are_needed() {
        let gap = f64::NAN;
        assert!(nowcast_at(&[10.0, 10.0, gap, gap]).is_nan());
        assert!(nowcast_at(&[10.0, gap, gap, 10.0]).is_nan());
        assert!(nowcast_at(&[10.0, gap, 10.0, gap]).is_nan());
        assert!((nowcast_at(&[gap, 10.0, gap, 10.0]) - 10.0).abs() < 1e-12);
    }

    #[test]
    fn air_without_particles_is_zero() {
        assert!(nowcast_at(&[0.0; 12]).abs() < f64::EPSILON);
    }

    proptest! {
        #[test]
        fn it_lies_between_the_least_and_the_most(hours in proptest::collection::vec(0.0_f64..500.0, 3..=12)) {
            let found = nowcast_at(&hours);
            let least = hours.iter().copied().fold(f64::INFINITY, f64::min);
            let most = hours.iter().copied().fold(0.0, f64::max);
            prop_assert!(found >= least - 1e-9 && found <= most + 1e-9);
        }
    }

    #[test]
    fn a_long_silence_does_not_become_a_long_answer() {
        let hour = |year: i16, hour: i8| jiff::civil::date(year, 1, 1).at(hour, 0, 0, 0);
        let pairs = vec![(hour(1990, 0), 5.0), (hour(2025, 0), 6.0), (hour(2025, 1), 8.0)];
        let (times, hours) = by_hour(&Series::new(pairs).unwrap()).unwrap();
        assert_eq!(hours.len(), 3 + HOURS);
        assert_eq!(times[HOURS + 1], hour(2025, 0));
        assert!((nowcast(&hours)[HOURS + 2] - (8.0 + 0.75 * 6.0) / 1.75).abs() < 1e-12);
    }
}
