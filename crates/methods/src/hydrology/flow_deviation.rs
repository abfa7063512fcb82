//! Amended annual proportional flow deviation, and the Freshwater Health Index's score of it: how far is a regulated river
//! from its natural flow?
//!
//! `AAPFD = 1/p SUM_j sqrt( SUM_i [ (m_ij - n_ij) / n̄_i ]² )` over `p` years and twelve months, where `m` is the regulated and
//! `n` the natural flow of a month and `n̄_i` the mean natural flow of month `i`. The score goes from 100 to 0 along four
//! straight stretches, which do not meet at 0.5 and at 2.
//!
//! Sources: Ladson & White (1999), *An index of stream condition*; Gehrke et al. (1995), Regulated Rivers 11:177; the score as
//! in FHI-Toolbox 1.1 and Souter et al. (2020), Water 12:788.

use crate::{count::count, expected, words};
use jiff::civil::DateTime;
use vocabulary::method::{
    Card, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output, Progress, Range,
    Said, Series, Source,
};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "flow-deviation",
    edition: "FHI-Toolbox 1.1",
    family: Family::FreshwaterHealth,
    title: Said {
        zh: "偏离天然径流的程度（AAPFD）",
        en: "Deviation from natural flow (AAPFD)",
        km: "គម្លាតពីលំហូរធម្មជាតិ (AAPFD)",
        lo: "ການເໜັງຈາກກະແສນ້ຳທຳມະຊາດ (AAPFD)",
        my: "သဘာဝစီးဆင်းမှုမှ သွေဖည်မှု (AAPFD)",
        th: "ความเบี่ยงเบนจากการไหลตามธรรมชาติ (AAPFD)",
        vi: "Độ lệch khỏi dòng chảy tự nhiên (AAPFD)",
    },
    what: Said {
        zh: "逐月比较水库调节后的流量与天然流量。80至100接近天然，50至80有改变但季节规律仍在，50以下改变强烈。",
        en: "Compares the regulated flow of each month with the natural one. 80 to 100 is near natural, 50 to 80 altered with the seasons still there, below 50 strongly altered.",
        km: "ប្រៀបធៀបលំហូរដែលបានគ្រប់គ្រងប្រចាំខែជាមួយលំហូរធម្មជាតិ។ 80 ដល់ 100 ជិតធម្មជាតិ 50 ដល់ 80 ប្រែប្រួលតែរដូវនៅដដែល ក្រោម 50 ប្រែប្រួលខ្លាំង។",
        lo: "ທຽບກະແສນ້ຳທີ່ຖືກຄວບຄຸມແຕ່ລະເດືອນກັບທຳມະຊາດ. 80 ຫາ 100 ໃກ້ທຳມະຊາດ, 50 ຫາ 80 ປ່ຽນແຕ່ລະດູຍັງຢູ່, ຕ່ຳກວ່າ 50 ປ່ຽນແຮງ.",
        my: "ထိန်းညှိထားသော လစဉ်စီးဆင်းမှုကို သဘာဝစီးဆင်းမှုနှင့် နှိုင်းယှဉ်သည်။ ၈၀–၁၀၀ သဘာဝနီးပါး၊ ၅၀–၈၀ ပြောင်းလဲသော်လည်း ရာသီကျန်ရှိ၊ ၅၀ အောက် ပြင်းထန်စွာ ပြောင်းလဲသည်။",
        th: "เทียบการไหลที่ถูกควบคุมของแต่ละเดือนกับการไหลตามธรรมชาติ 80–100 ใกล้ธรรมชาติ 50–80 เปลี่ยนแต่ฤดูกาลยังอยู่ ต่ำกว่า 50 เปลี่ยนมาก",
        vi: "So sánh dòng chảy điều tiết từng tháng với dòng chảy tự nhiên. 80–100 gần tự nhiên, 50–80 đã thay đổi nhưng còn mùa, dưới 50 thay đổi mạnh.",
    },
    limits: Said {
        zh: "需要同一时期的天然流量（通常来自模型）。只用十二个月都有数值的年份。",
        en: "It needs the natural flow of the same years, usually from a model. Only years with all twelve months of both count.",
        km: "ត្រូវការលំហូរធម្មជាតិនៃឆ្នាំដដែល ជាធម្មតាពីគំរូ។ រាប់តែឆ្នាំដែលមានគ្រប់ដប់ពីរខែ។",
        lo: "ຕ້ອງການກະແສນ້ຳທຳມະຊາດຂອງປີດຽວກັນ ປົກກະຕິຈາກແບບຈຳລອງ. ນັບສະເພາະປີທີ່ມີຄົບສິບສອງເດືອນ.",
        my: "တူညီသောနှစ်များ၏ သဘာဝစီးဆင်းမှု လိုအပ်သည် (များသောအားဖြင့် မော်ဒယ်မှ)။ ဆယ့်နှစ်လပြည့်သောနှစ်များသာ ရေတွက်သည်။",
        th: "ต้องมีการไหลตามธรรมชาติของปีเดียวกัน มักมาจากแบบจำลอง นับเฉพาะปีที่มีครบสิบสองเดือน",
        vi: "Cần dòng chảy tự nhiên của cùng các năm, thường từ mô hình. Chỉ tính những năm đủ mười hai tháng.",
    },
    formula: r"\mathrm{AAPFD} = \frac{1}{p} \sum_{j=1}^{p} \sqrt{\sum_{i=1}^{12} \left(\frac{m_{ij} - n_{ij}}{\bar{n}_i}\right)^2}",
    sources: &[Source {
        citation: "Souter, N. J. et al. (2020), Using the Freshwater Health Index to assess hydropower development scenarios in the Sesan, Srepok and Sekong River basin, Water 12(3):788; FHI-Toolbox 1.1",
        place: "Deviation from natural flow",
        year: 2020,
        url: "https://doi.org/10.3390/w12030788",
    }],
    inputs: &[
        Input::needed("regulated", REGULATED, Form::Series(Range::at_least_zero("m3/s"), 12)),
        Input::needed("natural", NATURAL, Form::Series(Range::at_least_zero("m3/s"), 12)),
    ],
    outputs: &[
        Output::new("score", SCORE, Form::Number(Range::new("1", 0.0, 100.0))),
        Output::new("aapfd", Said::everywhere("AAPFD"), Form::Number(Range::at_least_zero("1"))),
        Output::new("years", YEARS, Form::Number(Range::at_least_zero("1"))),
    ],
    charts: &[],
    examples: &[Example::new(
        "printed",
        words::PRINTED,
        "FHI-Toolbox 1.1, unit test: regulated flow of 10 m³/s and natural flow of 15 m³/s in every month",
        "time,regulated,natural\n2020-01,10,15\n2020-02,10,15\n2020-03,10,15\n2020-04,10,15\n2020-05,10,15\n2020-06,10,15\n2020-07,10,15\n2020-08,10,15\n2020-09,10,15\n2020-10,10,15\n2020-11,10,15\n2020-12,10,15",
    )],
};

const REGULATED: Said = Said {
    zh: "调节后的月平均流量",
    en: "Regulated flow, monthly means",
    km: "លំហូរគ្រប់គ្រង មធ្យមប្រចាំខែ",
    lo: "ກະແສນ້ຳຄວບຄຸມ ສະເລ່ຍລາຍເດືອນ",
    my: "ထိန်းညှိစီးဆင်းမှု လစဉ်ပျမ်းမျှ",
    th: "การไหลที่ถูกควบคุม เฉลี่ยรายเดือน",
    vi: "Dòng chảy điều tiết, trung bình tháng",
};
const NATURAL: Said = Said {
    zh: "天然月平均流量",
    en: "Natural flow, monthly means",
    km: "លំហូរធម្មជាតិ មធ្យមប្រចាំខែ",
    lo: "ກະແສນ້ຳທຳມະຊາດ ສະເລ່ຍລາຍເດືອນ",
    my: "သဘာဝစီးဆင်းမှု လစဉ်ပျမ်းမျှ",
    th: "การไหลตามธรรมชาติ เฉลี่ยรายเดือน",
    vi: "Dòng chảy tự nhiên, trung bình tháng",
};
const SCORE: Said =
    Said {
        zh: "得分", en: "Score", km: "ពិន្ទុ", lo: "ຄະແນນ", my: "ရမှတ်", th: "คะแนน", vi: "Điểm"
    };
const YEARS: Said = Said {
    zh: "年数",
    en: "Years",
    km: "ចំនួនឆ្នាំ",
    lo: "ຈຳນວນປີ",
    my: "နှစ်အရေအတွက်",
    th: "จำนวนปี",
    vi: "Số năm",
};

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let years =
        |input: &'static str| inputs.series(input).map(whole_years).ok_or(Fault::Missing { input });
    let (regulated, natural) = (years("regulated")?, years("natural")?);
    let (mut m, mut n) = (Vec::new(), Vec::new());
    for (year, of_year) in &regulated {
        if let Some((_, of_nature)) = natural.iter().find(|(other, _)| other == year) {
            m.push(*of_year);
            n.push(*of_nature);
        }
    }
    let deviation = aapfd(&m, &n).ok_or(Fault::Unfit {
        input: "natural",
        row: None,
        found: m.len().to_string(),
        expected: &expected::TWELVE_MONTHS_IN_BOTH,
    })?;
    let n_years = count(m.len());
    Ok(Outcome::default()
        .with("score", score(deviation))
        .with("aapfd", deviation)
        .with("years", n_years))
}

/// The years of which all twelve months are known, each with its months; of several values in a month the mean.
fn whole_years(series: &Series) -> Vec<(i16, [f64; 12])> {
    let mut years: Vec<(i16, [(f64, f64); 12])> = Vec::new();
    for (time, value) in series.iter().filter(|(_, value)| !value.is_nan()) {
        let time: DateTime = time;
        if years.last().is_none_or(|(year, _)| *year != time.year()) {
            years.push((time.year(), [(0.0, 0.0); 12]));
        }
        let month = usize::try_from(time.month() - 1).unwrap_or_default();
        if let Some((_, months)) = years.last_mut() {
            months[month].0 += value;
            months[month].1 += 1.0;
        }
    }
    let is_whole = |(_, months): &(i16, [(f64, f64); 12])| months.iter().all(|(_, n)| *n > 0.0);
    let means = |(year, months): (i16, [(f64, f64); 12])| (year, months.map(|(sum, n)| sum / n));
    years.into_iter().filter(is_whole).map(means).collect()
}

/// AAPFD of regulated and natural flow, years × months; none without a year or with a month in which nothing ever flows
/// by nature.
pub fn aapfd(regulated: &[[f64; 12]], natural: &[[f64; 12]]) -> Option<f64> {
    let p = count(regulated.len());
    let mut means = [0.0; 12];
    for months in natural {
        for (mean, flow) in means.iter_mut().zip(months) {
            *mean += flow / p;
        }
    }
    if regulated.is_empty() || means.iter().any(|mean| *mean <= 0.0) {
        return None;
    }
    let of_year = |(m, n): (&[f64; 12], &[f64; 12])| {
        (0..12).map(|i| ((m[i] - n[i]) / means[i]).powi(2)).sum::<f64>().sqrt()
    };
    Some(regulated.iter().zip(natural).map(of_year).sum::<f64>() / p)
}

/// The score, 0 to 100, of an AAPFD.
pub fn score(aapfd: f64) -> f64 {
    match aapfd {
        ..0.3 => 100.0 - 100.0 * aapfd,
        ..0.5 => 85.0 - 50.0 * aapfd,
        ..2.0 => 80.0 - 20.0 * aapfd,
        ..5.0 => 50.0 - 10.0 * aapfd,
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// FHI-Toolbox 1.1, unit test: 10 regulated and 15 natural in every month: AAPFD = sqrt(12)/3, score 56.906.
    #[test]
    fn the_case_of_the_toolbox() {
        let deviation = aapfd(&[[10.0; 12]; 3], &[[15.0; 12]; 3]).unwrap();
        assert!((deviation - 12_f64.sqrt() / 3.0).abs() < 1e-12);
        assert!((score(deviation) - 56.906).abs() < 5e-4);
        assert!((score(0.763_872_168) - 64.722_556_64).abs() < 1e-8);
    }

    /// As the toolbox has it: the stretches do not meet at 0.5, where the score rises by ten, nor at 2 (decision 8).
    #[test]
    fn the_score_jumps_where_the_published_one_does() {
        for (end, below, at) in
            [(0.3, 70.0, 70.0), (0.5, 60.0, 70.0), (2.0, 40.0, 30.0), (5.0, 0.0, 0.0)]
        {
            assert!((score(end - 1e-9) - below).abs() < 1e-6, "below {end}");
            assert!((score(end) - at).abs() < 1e-6, "at {end}");
        }
        assert!((score(0.0) - 100.0).abs() < f64::EPSILON && score(9.0).abs() < f64::EPSILON);
    }

    #[test]
    fn a_month_without_natural_flow_has_no_deviation() {
        let mut dry = [[15.0; 12]; 2];
        dry[0][3] = 0.0;
        dry[1][3] = 0.0;
        assert_eq!(aapfd(&[[1.0; 12]; 2], &dry), None);
        assert_eq!(aapfd(&[], &[]), None);
    }

    proptest! {
        #[test]
        fn an_unregulated_river_scores_100(flow in proptest::array::uniform12(0.1_f64..1000.0)) {
            prop_assert!((score(aapfd(&[flow], &[flow]).unwrap()) - 100.0).abs() < 1e-9);
        }

        #[test]
        fn the_score_never_rises_within_a_stretch(n in 0_usize..4, one in 0.0_f64..1.0, two in 0.0_f64..1.0) {
            let (from, to) = [(0.0, 0.3), (0.3, 0.5), (0.5, 2.0), (2.0, 5.0)][n];
            let at = |part: f64| score(from + part * (to - from));
            prop_assert!(at(one.max(two)) <= at(one.min(two)) + 1e-9);
        }
    }
}
