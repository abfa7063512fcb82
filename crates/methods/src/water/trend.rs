//! The trend of a series of measurements, by the (seasonal) Mann-Kendall test and Sen's slope: the reckoning stands in `src/trend.rs`.

use crate::expected;
use jiff::civil::{Date, DateTime};
use vocabulary::method::{
    Card, Choice, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output, Progress,
    Range, Said, Source,
};

use crate::trend::{Trend, trend};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "mann-kendall",
    edition: "Hirsch 1982, Sen 1968",
    family: Family::Water,
    title: Said {
        zh: "趋势：（季节性）Mann-Kendall检验与Sen斜率",
        en: "Trend: (seasonal) Mann-Kendall test and Sen's slope",
        km: "និន្នាការ៖ តេស្ត Mann-Kendall (តាមរដូវ) និងជម្រាល Sen",
        lo: "ແນວໂນ້ມ: ການທົດສອບ Mann-Kendall (ຕາມລະດູ) ແລະ ຄວາມຊັນ Sen",
        my: "အလားအလာ– Mann-Kendall စမ်းသပ်မှု (ရာသီအလိုက်) နှင့် Sen စောင်းဆင်း",
        th: "แนวโน้ม: การทดสอบ Mann-Kendall (ตามฤดูกาล) และความชันของ Sen",
        vi: "Xu thế: kiểm định Mann-Kendall (theo mùa) và độ dốc Sen",
    },
    what: Said {
        zh: "判断一个序列在多年中是上升还是下降，不要求数据服从正态分布，也不怕个别极端值。季节性检验只比较不同年份的同一月份或季节，斜率是所有两两变化率的中位数。",
        en: "Tells whether a series rises or falls over the years. It asks for no normal distribution and is not led astray by a few extreme values. The seasonal form compares each month or quarter only with the same one of other years; the slope is the median of all changes per year between two values.",
        km: "បង្ហាញថាតើស៊េរីមួយកើនឡើងឬធ្លាក់ចុះតាមឆ្នាំ។ មិនទាមទារការបែងចែកធម្មតាទេ ហើយមិនរងឥទ្ធិពលពីតម្លៃជ្រុលពីរបីទេ។ ទម្រង់តាមរដូវប្រៀបធៀបតែខែដូចគ្នានៃឆ្នាំផ្សេងៗ។",
        lo: "ບອກວ່າຊຸດຂໍ້ມູນເພີ່ມຂຶ້ນຫຼືຫຼຸດລົງຕາມປີ. ບໍ່ຕ້ອງການການແຈກຢາຍປົກກະຕິ ແລະ ບໍ່ຖືກຄ່າຜິດປົກກະຕິບໍ່ເທົ່າໃດຄ່າພາໃຫ້ຜິດ. ແບບຕາມລະດູທຽບສະເພາະເດືອນດຽວກັນຂອງປີອື່ນ.",
        my: "ကိန်းစဉ်တစ်ခု နှစ်များအတွင်း တက်သည် သို့မဟုတ် ကျသည်ကို ပြောပြသည်။ ပုံမှန်ဖြန့်ဝေမှု မလိုအပ်ဘဲ အစွန်းတန်ဖိုးအနည်းငယ်ကြောင့် မလွဲမှားပါ။ ရာသီအလိုက်ပုံစံသည် အခြားနှစ်များ၏ တူညီသောလကိုသာ နှိုင်းယှဉ်သည်။",
        th: "บอกว่าอนุกรมเพิ่มขึ้นหรือลดลงตามปี ไม่ต้องการการแจกแจงปกติ และไม่ถูกค่าสุดโต่งไม่กี่ค่าชักนำ แบบตามฤดูกาลเทียบเฉพาะเดือนเดียวกันของปีอื่น ความชันคือมัธยฐานของการเปลี่ยนแปลงต่อปี",
        vi: "Cho biết chuỗi số liệu tăng hay giảm theo năm. Không đòi hỏi phân bố chuẩn và không bị vài giá trị cực đoan làm lệch. Dạng theo mùa chỉ so sánh cùng tháng của các năm khác nhau; độ dốc là trung vị của mọi thay đổi mỗi năm.",
    },
    limits: Said {
        zh: "相邻数值相互依赖（自相关）时，检验过于容易得出有趋势的结论。每季至少3个数值；少于10年的序列应谨慎解读。",
        en: "Where neighbouring values depend on one another (autocorrelation), it finds a trend too easily. At least three values a season; series shorter than ten years are to be read with care.",
        km: "បើតម្លៃជាប់គ្នាអាស្រ័យគ្នា តេស្តនេះរកឃើញនិន្នាការងាយពេក។ យ៉ាងតិចបីតម្លៃក្នុងមួយរដូវ។",
        lo: "ຖ້າຄ່າທີ່ຢູ່ໃກ້ກັນຂຶ້ນຕໍ່ກັນ ການທົດສອບພົບແນວໂນ້ມງ່າຍເກີນໄປ. ຢ່າງໜ້ອຍສາມຄ່າຕໍ່ລະດູ.",
        my: "အနီးတန်ဖိုးများ တစ်ခုနှင့်တစ်ခု မှီခိုနေလျှင် အလားအလာကို လွယ်ကူလွန်းစွာ တွေ့တတ်သည်။ ရာသီတစ်ခုလျှင် အနည်းဆုံး သုံးတန်ဖိုး လိုသည်။",
        th: "หากค่าที่อยู่ติดกันขึ้นต่อกัน การทดสอบจะพบแนวโน้มง่ายเกินไป ต้องมีอย่างน้อยสามค่าต่อฤดูกาล",
        vi: "Khi các giá trị liền kề phụ thuộc nhau (tự tương quan), kiểm định dễ kết luận có xu thế quá mức. Mỗi mùa cần ít nhất ba giá trị.",
    },
    formula: r"S = \sum_{i<j} \operatorname{sgn}(x_j - x_i), \quad Z = \frac{S \mp 1}{\sqrt{\operatorname{Var} S}}, \quad b = \operatorname{median} \frac{x_j - x_i}{t_j - t_i}",
    sources: &[
        Source {
            citation: "Hirsch, R. M., Slack, J. R. & Smith, R. A. (1982), Techniques of trend analysis for monthly water quality data, Water Resources Research 18(1):107–121",
            place: "Equations 1 to 12",
            year: 1982,
            url: "https://doi.org/10.1029/WR018i001p00107",
        },
        Source {
            citation: "Sen, P. K. (1968), Estimates of the regression coefficient based on Kendall's tau, Journal of the American Statistical Association 63:1379–1389",
            place: "Equation 6.1",
            year: 1968,
            url: "https://doi.org/10.1080/01621459.1968.10480934",
        },
    ],
    inputs: &[
        Input::needed("values", VALUES, Form::Series(Range::any("1"), 3)),
        Input::needed("season", SEASON, Form::Choice(&SEASONS)),
    ],
    outputs: &[
        Output::new("direction", DIRECTION, Form::Choice(&DIRECTIONS)),
        Output::new("slope", SLOPE, Form::Number(Range::any("1"))),
        Output::new("slope-from", SLOPE_FROM, Form::Number(Range::any("1"))),
        Output::new("slope-to", SLOPE_TO, Form::Number(Range::any("1"))),
        Output::new("p", P, Form::Number(Range::new("1", 0.0, 1.0))),
        Output::new("z", Said::everywhere("Z"), Form::Number(Range::any("1"))),
        Output::new("s", Said::everywhere("S"), Form::Number(Range::any("1"))),
        Output::new("tau", Said::everywhere("τ"), Form::Number(Range::new("1", -1.0, 1.0))),
        Output::new("n", N, Form::Number(Range::at_least_zero("1"))),
    ],
    charts: &[],
    examples: &[Example {
        id: "prek-kdam",
        title: Said::of([
            "洞里萨河在波雷格丹的年最高水位有变化趋势吗？",
            "Have the yearly highest stages of the Tonle Sap at Prek Kdam changed?",
            "តើកម្ពស់ទឹកខ្ពស់បំផុតប្រចាំឆ្នាំនៃទន្លេសាបនៅព្រែកក្តាមបានប្រែប្រួលឬទេ?",
            "ລະດັບນ້ຳສູງສຸດປະຈຳປີຂອງຕົນເລສາບທີ່ເພຣກກະດາມປ່ຽນແປງບໍ?",
            "ပရက်ကဒမ်ရှိ တုံလေဆပ်မြစ်၏ နှစ်စဉ်အမြင့်ဆုံး ရေမှတ် ပြောင်းလဲသလား။",
            "ระดับน้ำสูงสุดรายปีของแม่น้ำโตนเลสาบที่เปรกกะดามเปลี่ยนไปหรือไม่",
            "Mực nước cao nhất hằng năm của sông Tonle Sap tại Prek Kdam có thay đổi không?",
        ]),
        source: "Mekong River Commission, station 020102, as published by N. Souter in the R package FHI (CC0); highest stage of each year in metres",
        inputs: include_str!("../../../../data/examples/prek-kdam-peaks.csv"),
        typed: &[("season", "none")],
    }],
};

const VALUES: Said = Said {
    zh: "测量值",
    en: "Measurements",
    km: "តម្លៃវាស់",
    lo: "ຄ່າວັດແທກ",
    my: "တိုင်းတာချက်များ",
    th: "ค่าที่วัดได้",
    vi: "Giá trị đo",
};
const SEASON: Said =
    Said {
        zh: "季节", en: "Seasons", km: "រដូវ", lo: "ລະດູ", my: "ရာသီ", th: "ฤดูกาล", vi: "Mùa"
    };
const DIRECTION: Said = Said {
    zh: "方向（5 %显著性水平）",
    en: "Direction (at the 5 % level)",
    km: "ទិសដៅ (កម្រិត 5 %)",
    lo: "ທິດທາງ (ລະດັບ 5 %)",
    my: "ဦးတည်ရာ (၅ % အဆင့်)",
    th: "ทิศทาง (ระดับ 5 %)",
    vi: "Chiều hướng (mức 5 %)",
};
const SLOPE: Said = Said {
    zh: "每年变化（Sen斜率）",
    en: "Change a year (Sen's slope)",
    km: "ការប្រែប្រួលក្នុងមួយឆ្នាំ",
    lo: "ການປ່ຽນແປງຕໍ່ປີ",
    my: "တစ်နှစ်လျှင် ပြောင်းလဲမှု",
    th: "การเปลี่ยนแปลงต่อปี",
    vi: "Thay đổi mỗi năm",
};
const SLOPE_FROM: Said = Said {
    zh: "95 %区间下限",
    en: "95 % interval, from",
    km: "ចន្លោះ 95 % ចាប់ពី",
    lo: "ຊ່ວງ 95 % ຈາກ",
    my: "95 % အပိုင်းအခြား မှ",
    th: "ช่วง 95 % ตั้งแต่",
    vi: "Khoảng 95 %, từ",
};
const SLOPE_TO: Said = Said {
    zh: "95 %区间上限",
    en: "95 % interval, to",
    km: "ចន្លោះ 95 % ដល់",
    lo: "ຊ່ວງ 95 % ຫາ",
    my: "95 % အပိုင်းအခြား အထိ",
    th: "ช่วง 95 % ถึง",
    vi: "Khoảng 95 %, đến",
};
const P: Said = Said {
    zh: "p值（双侧）",
    en: "p, two-sided",
    km: "p (ពីរជ្រុង)",
    lo: "p (ສອງດ້ານ)",
    my: "p (နှစ်ဖက်)",
    th: "p (สองด้าน)",
    vi: "p, hai phía",
};
const N: Said = Said {
    zh: "数值个数",
    en: "Number of values",
    km: "ចំនួនតម្លៃ",
    lo: "ຈຳນວນຄ່າ",
    my: "တန်ဖိုးအရေအတွက်",
    th: "จำนวนค่า",
    vi: "Số giá trị",
};

const SEASONS: [Choice; 3] = [
    choice("none", ["不分季节", "none", "គ្មាន", "ບໍ່ມີ", "မရှိ", "ไม่มี", "không"]),
    choice("month", ["月", "months", "ខែ", "ເດືອນ", "လ", "เดือน", "tháng"]),
    choice("quarter", ["季度", "quarters", "ត្រីមាស", "ໄຕມາດ", "သုံးလပတ်", "ไตรมาส", "quý"]),
];
const DIRECTIONS: [Choice; 3] = [
    choice("rising", ["上升", "rising", "កើនឡើង", "ເພີ່ມຂຶ້ນ", "တက်", "เพิ่มขึ้น", "tăng"]),
    choice("falling", ["下降", "falling", "ធ្លាក់ចុះ", "ຫຼຸດລົງ", "ကျ", "ลดลง", "giảm"]),
    choice(
        "none",
        [
            "无显著趋势",
            "no significant trend",
            "គ្មាននិន្នាការសំខាន់",
            "ບໍ່ມີແນວໂນ້ມທີ່ສຳຄັນ",
            "သိသာသော အလားအလာ မရှိ",
            "ไม่มีแนวโน้มที่มีนัยสำคัญ",
            "không có xu thế rõ rệt",
        ],
    ),
];

const fn choice(code: &'static str, [zh, en, km, lo, my, th, vi]: [&'static str; 7]) -> Choice {
    Choice { code, label: Said { zh, en, km, lo, my, th, vi }, colour: "" }
}

/// The most pairs of values within seasons: each has a slope, and all are held at once.
const MOST_PAIRS: usize = 12_500_000;

/// Refuses what would take more memory than a computation may: 5,000 values, or somewhat more in seasons.
fn check_pairs(seasons: &[usize], n_seasons: usize) -> Result<(), Fault> {
    let n_of = |season| seasons.iter().filter(|one| **one == season).count();
    let n_pairs: usize = (0..n_seasons).map(n_of).map(|n| n * n.saturating_sub(1) / 2).sum();
    if n_pairs <= MOST_PAIRS {
        return Ok(());
    }
    let most = (2 * MOST_PAIRS * n_seasons).isqrt();
    Err(Fault::TooMany { input: "values", most, found: seasons.len() })
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let series = inputs.series("values").ok_or(Fault::Missing { input: "values" })?;
    let months = match inputs.word("season") {
        Some("month") => 1,
        Some("quarter") => 3,
        _ => 12,
    };
    let season = |time: &DateTime| usize::try_from((time.month() - 1) / months).unwrap_or_default();
    let n_seasons = usize::try_from(12 / months).unwrap_or(1);
    let seasons: Vec<usize> = series.times().iter().map(season).collect();
    check_pairs(&seasons, n_seasons)?;
    let times: Vec<f64> = series.times().iter().map(|time| in_years(*time)).collect();
    let found = trend(&times, series.values(), &seasons, n_seasons).ok_or(Fault::Lacking {
        input: "values",
        row: None,
        expected: &expected::A_SEASON_THAT_DIFFERS,
    })?;
    let Trend { s, tau, z, p, slope, interval: (from, to), n_values, .. } = found;
    let direction = match (p < 0.05, s > 0.0) {
        (true, true) => "rising",
        (true, false) => "falling",
        (false, _) => "none",
    };
    #[expect(clippy::cast_precision_loss, reason = "counts of values are far below 2^52")]
    let n = n_values as f64;
    Ok(Outcome::default()
        .with("direction", direction)
        .with("slope", slope)
        .with_some("slope-from", Some(from).filter(|end| !end.is_nan()))
        .with_some("slope-to", Some(to).filter(|end| !end.is_nan()))
        .with("p", p)
        .with("z", z)
        .with("s", s)
        .with("tau", tau)
        .with("n", n))
}

/// Mann-Kendall's Z of values at equal steps of time, NaN where unknown; none if fewer than three or all the same.
pub fn of_equal_steps(values: &[f64]) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "counts of values are far below 2^52")]
    let times: Vec<f64> = (0..values.len()).map(|n| n as f64).collect();
    trend(&times, values, &vec![0; values.len()], 1).map(|found| found.z)
}

/// The year and the part of it that has passed: leap years count 366 days.
fn in_years(time: DateTime) -> f64 {
    let day: Date = time.date();
    let of_day = (f64::from(time.hour()) * 60.0 + f64::from(time.minute())) / 1440.0;
    let passed = f64::from(day.day_of_year() - 1) + of_day;
    f64::from(day.year()) + passed / f64::from(day.days_in_year())
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use jiff::civil::date;
    use vocabulary::method::Series;

    use super::*;

    #[test]
    fn what_would_not_fit_in_memory_is_refused() {
        assert!(check_pairs(&vec![0; 5_000], 1).is_ok());
        let refused = check_pairs(&vec![0; 5_002], 1).unwrap_err();
        assert_eq!(refused, Fault::TooMany { input: "values", most: 5_000, found: 5_002 });
        let months: Vec<usize> = (0..60_000).map(|n| n % 12).collect();
        assert!(check_pairs(&months, 12).is_err() && check_pairs(&months[..12_000], 12).is_ok());
    }

    #[test]
    fn the_slope_is_per_year_as_it_passed_also_where_years_are_missing() {
        let pairs = [2001, 2002, 2004, 2010]
            .map(|year| (date(year, 7, 2).at(12, 0, 0, 0), f64::from(year) * 2.0));
        let inputs = Inputs::new()
            .with("values", Series::new(pairs.to_vec()).unwrap())
            .with("season", "none");
        let outcome = METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap();
        assert!((outcome.number("slope").unwrap() - 2.0).abs() < 1e-2);
        assert_eq!(outcome.number("n"), Some(4.0));
    }

    #[test]
    fn a_series_that_stays_the_same_is_refused_by_name() {
        let pairs = [2001, 2002, 2004].map(|year| (date(year, 1, 1).at(0, 0, 0, 0), 1.0));
        let inputs = Inputs::new()
            .with("values", Series::new(pairs.to_vec()).unwrap())
            .with("season", "none");
        let refused = METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap_err();
        assert!(matches!(refused[..], [Fault::Lacking { input: "values", .. }]));
    }
}
