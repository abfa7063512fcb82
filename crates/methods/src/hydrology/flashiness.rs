//! Richards-Baker flashiness index: how fast does a river rise and fall?
//!
//! `RBI = SUM |q_i - q_{i-1}| / SUM q_i` over the days, the first of which only begins the first change.
//!
//! Source: Baker, Richards, Loftus & Kramer (2004), *A new flashiness index*, Journal of the American Water Resources Association
//! 40:503, Equation 1.

use super::daily::{must_be_one_a_day, stretches};
use crate::{expected, words};
use vocabulary::method::{
    Card, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output, Progress, Range,
    Said, Source,
};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "flashiness",
    edition: "Baker 2004",
    family: Family::Hydrology,
    title: Said {
        zh: "Richards-Baker涨落指数",
        en: "Richards-Baker flashiness index",
        km: "សន្ទស្សន៍ Richards-Baker",
        lo: "ດັດຊະນີ Richards-Baker",
        my: "Richards-Baker ညွှန်းကိန်း",
        th: "ดัชนีความผันผวน Richards-Baker",
        vi: "Chỉ số biến động nhanh Richards-Baker",
    },
    what: Said {
        zh: "日流量涨落之和与总流量之比。大河通常很小，山溪或水电调峰的河段较大。",
        en: "The sum of the rises and falls from day to day, over the sum of the flow. Small on large rivers, large on mountain streams and below hydropower that follows the demand.",
        km: "ផលបូកនៃការឡើងចុះពីមួយថ្ងៃទៅមួយថ្ងៃ ធៀបនឹងផលបូកលំហូរ។ តូចនៅទន្លេធំ ធំនៅអូរភ្នំ និងខាងក្រោមវារីអគ្គិសនី។",
        lo: "ຜົນບວກຂອງການຂຶ້ນລົງຈາກມື້ສູ່ມື້ ຕໍ່ຜົນບວກຂອງກະແສນ້ຳ. ນ້ອຍໃນແມ່ນ້ຳໃຫຍ່, ໃຫຍ່ໃນຫ້ວຍພູ ແລະ ລຸ່ມເຂື່ອນໄຟຟ້າ.",
        my: "နေ့စဉ် အတက်အကျ ပေါင်းလဒ်ကို စီးဆင်းမှု ပေါင်းလဒ်ဖြင့် စားသည်။ မြစ်ကြီးများတွင် ငယ်ပြီး တောင်ချောင်းနှင့် ရေအားလျှပ်စစ်အောက်တွင် ကြီးသည်။",
        th: "ผลรวมการขึ้นลงรายวันหารด้วยผลรวมการไหล น้อยในแม่น้ำใหญ่ มากในลำธารภูเขาและใต้เขื่อนผลิตไฟฟ้า",
        vi: "Tổng mức lên xuống từng ngày chia cho tổng dòng chảy. Nhỏ ở sông lớn, lớn ở suối miền núi và hạ lưu thủy điện phủ đỉnh.",
    },
    limits: Said {
        zh: "只用相邻两天都有数值的日子。不同流域大小之间不宜直接比较。",
        en: "Only days whose day before is known count. Basins of different size do not compare.",
        km: "រាប់តែថ្ងៃដែលស្គាល់ថ្ងៃមុន។ អាងទំហំខុសគ្នាមិនអាចប្រៀបធៀបបានទេ។",
        lo: "ນັບສະເພາະມື້ທີ່ຮູ້ມື້ກ່ອນ. ອ່າງຂະໜາດຕ່າງກັນທຽບກັນບໍ່ໄດ້.",
        my: "ယခင်နေ့ကို သိသောနေ့များသာ ရေတွက်သည်။ အရွယ်မတူသော မြစ်ဝှမ်းများကို မနှိုင်းယှဉ်နိုင်ပါ။",
        th: "นับเฉพาะวันที่รู้ค่าวันก่อน ลุ่มน้ำขนาดต่างกันเทียบกันไม่ได้",
        vi: "Chỉ tính những ngày biết ngày liền trước. Không so sánh lưu vực khác cỡ.",
    },
    formula: r"\mathrm{RBI} = \frac{\sum_{i=1}^{n} |q_i - q_{i-1}|}{\sum_{i=1}^{n} q_i}",
    sources: &[Source {
        citation: "Baker, D. B., Richards, R. P., Loftus, T. T. & Kramer, J. W. (2004), A new flashiness index: characteristics and applications to midwestern rivers and streams, Journal of the American Water Resources Association 40(2):503–522",
        place: "Equation 1",
        year: 2004,
        url: "https://doi.org/10.1111/j.1752-1688.2004.tb01046.x",
    }],
    inputs: &[Input::needed("flow", FLOW, Form::Series(Range::at_least_zero("m3/s"), 2))],
    outputs: &[Output::new("index", INDEX, Form::Number(Range::at_least_zero("1")))],
    charts: &[],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented numbers",
        "time,flow\n2026-01-01,1\n2026-01-02,3\n2026-01-03,2\n2026-01-04,5\n2026-01-05,4\n",
    )],
};

const FLOW: Said = Said {
    zh: "日平均流量",
    en: "Daily mean flow",
    km: "លំហូរមធ្យមប្រចាំថ្ងៃ",
    lo: "ກະແສນ້ຳສະເລ່ຍລາຍວັນ",
    my: "နေ့စဉ် ပျမ်းမျှ စီးဆင်းမှု",
    th: "การไหลเฉลี่ยรายวัน",
    vi: "Lưu lượng trung bình ngày",
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

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let flow = inputs.series("flow").ok_or(Fault::Missing { input: "flow" })?;
    must_be_one_a_day("flow", flow)?;
    // A day that is not there parts what is before it from what is after it.
    let mut days = Vec::with_capacity(flow.values().len());
    for stretch in stretches(flow) {
        days.push(f64::NAN);
        days.extend_from_slice(&flow.values()[stretch]);
    }
    let index = flashiness(&days);
    index.map(|index| Outcome::default().with("index", index)).ok_or(Fault::Lacking {
        input: "flow",
        row: None,
        expected: &expected::FLOW_ABOVE_ZERO,
    })
}

/// The index of daily flows in order, NaN where unknown; none if nothing flows.
pub fn flashiness(flow: &[f64]) -> Option<f64> {
    let known = flow.windows(2).filter(|two| !two[0].is_nan() && !two[1].is_nan());
    let (mut changes, mut sum) = (0.0, 0.0);
    for two in known {
        changes += (two[1] - two[0]).abs();
        sum += two[1];
    }
    (sum > 0.0).then(|| changes / sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By hand: |3-1| + |2-3| + |5-2| + |4-5| = 7 over 3 + 2 + 5 + 4 = 14. A single spike in zeros is 2, as xclim's test has it.
    #[test]
    fn rises_and_falls_over_what_flowed() {
        assert_eq!(flashiness(&[1.0, 3.0, 2.0, 5.0, 4.0]), Some(0.5));
        assert_eq!(flashiness(&[0.0, 0.0, 10.0, 0.0, 0.0]), Some(2.0));
    }

    /// The Python package hydrobox gives .0949901 for these (NumPy, seed 42, `normal(5, .5, 10)`).
    #[test]
    fn another_program_says_the_same() {
        let flow = [
            5.248_357_08,
            4.930_867_85,
            5.323_844_27,
            5.761_514_93,
            4.882_923_31,
            4.882_931_52,
            5.789_606_41,
            5.383_717_36,
            4.765_262_81,
            5.271_280_02,
        ];
        assert!((flashiness(&flow).unwrap() - 0.094_990_1).abs() < 1e-7);
    }

    #[test]
    fn a_steady_river_is_zero_and_a_dry_one_has_no_index() {
        assert_eq!(flashiness(&[5.0; 10]), Some(0.0));
        assert_eq!(flashiness(&[0.0; 10]), None);
        assert_eq!(flashiness(&[f64::NAN, 1.0]), None);
    }

    #[test]
    fn days_that_are_not_there_are_as_unknown_as_empty_ones() {
        let of = |days: &[(i8, f64)]| {
            let at = |day| jiff::civil::date(2020, 1, day).at(0, 0, 0, 0);
            let pairs = days.iter().map(|(day, flow)| (at(*day), *flow)).collect();
            let inputs =
                Inputs::new().with("flow", vocabulary::method::Series::new(pairs).unwrap());
            METHOD.apply(&inputs, &|_| std::ops::ControlFlow::Continue(())).unwrap().number("index")
        };
        let left_out = of(&[(1, 1.0), (2, 3.0), (10, 2.0), (11, 5.0)]);
        assert_eq!(left_out, of(&[(1, 1.0), (2, 3.0), (9, f64::NAN), (10, 2.0), (11, 5.0)]));
        assert_eq!(left_out, Some(5.0 / 8.0));
    }
}
