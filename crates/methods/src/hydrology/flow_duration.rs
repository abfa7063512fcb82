//! Flow-duration curve: which flow is reached or exceeded for how much of the time?
//!
//! Flows are ranked from the highest; the one of rank `i` of `n` is exceeded with the probability `i / (n + 1)` (Weibull), and between
//! ranks the curve is linear.
//!
//! Source: Vogel & Fennessey (1994), *Flow-duration curves. I: New interpretation and confidence intervals*, Journal of Water
//! Resources Planning and Management 120:485, Equation 1.

use crate::words;
use vocabulary::method::{
    Card, Chart, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Range, Said, Scale, Source, Table,
};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "flow-duration",
    edition: "Weibull positions",
    family: Family::Hydrology,
    title: Said {
        zh: "流量历时曲线",
        en: "Flow-duration curve",
        km: "ខ្សែកោងរយៈពេលលំហូរ",
        lo: "ເສັ້ນໂຄ້ງໄລຍະກະແສນ້ຳ",
        my: "စီးဆင်းမှု ကြာချိန် မျဉ်းကွေး",
        th: "โค้งช่วงเวลาการไหล",
        vi: "Đường duy trì lưu lượng",
    },
    what: Said {
        zh: "一年中有百分之多少的时间流量不低于某值：5 %代表洪水，50 %为中值，95 %代表枯水。",
        en: "Which flow is reached or exceeded for how much of the time: at 5 % it tells of floods, 50 % is the median, at 95 % it tells of low water.",
        km: "លំហូរណាដែលដល់ឬលើសក្នុងរយៈពេលប៉ុន្មាន៖ 5 % ទឹកជំនន់ 50 % មធ្យម 95 % ទឹកទាប។",
        lo: "ກະແສນ້ຳໃດບັນລຸຫຼືເກີນເປັນເວລາເທົ່າໃດ: 5 % ນ້ຳຖ້ວມ, 50 % ຄ່າກາງ, 95 % ນ້ຳແລ້ງ.",
        my: "မည်သည့်စီးဆင်းမှုကို အချိန်၏ မည်မျှ ရောက်သည် သို့မဟုတ် ကျော်သည်– ၅ % ရေကြီး၊ ၅၀ % အလယ်၊ ၉၅ % ရေနည်း။",
        th: "การไหลเท่าใดที่ถึงหรือเกินเป็นเวลาเท่าใด: 5 % คือน้ำหลาก 50 % คือมัธยฐาน 95 % คือน้ำน้อย",
        vi: "Lưu lượng nào đạt hoặc vượt trong bao nhiêu phần thời gian: 5 % là lũ, 50 % là trung vị, 95 % là kiệt.",
    },
    limits: Said {
        zh: "不说明先后次序；年数少时两端不可靠。缺测的日子不计入。",
        en: "It tells nothing of the order of days; its ends are uncertain where years are few. Days without a value do not count.",
        km: "មិនប្រាប់លំដាប់ថ្ងៃទេ។ ចុងទាំងពីរមិនប្រាកដបើឆ្នាំតិច។ ថ្ងៃគ្មានតម្លៃមិនរាប់ទេ។",
        lo: "ບໍ່ບອກລຳດັບມື້; ປາຍທັງສອງບໍ່ແນ່ນອນຖ້າມີບໍ່ຫຼາຍປີ. ມື້ທີ່ບໍ່ມີຄ່າບໍ່ນັບ.",
        my: "နေ့ရက်အစဉ်ကို မပြောပါ။ နှစ်နည်းလျှင် အစွန်းများ မသေချာပါ။ တန်ဖိုးမရှိသောနေ့ မရေတွက်ပါ။",
        th: "ไม่บอกลำดับวัน ปลายทั้งสองไม่แน่นอนเมื่อมีไม่กี่ปี วันที่ไม่มีค่าไม่นับ",
        vi: "Không cho biết thứ tự ngày; hai đầu không chắc khi ít năm. Ngày thiếu số liệu không tính.",
    },
    formula: r"p_i = \frac{i}{n + 1}",
    sources: &[Source {
        citation: "Vogel, R. M. & Fennessey, N. M. (1994), Flow-duration curves. I: New interpretation and confidence intervals, Journal of Water Resources Planning and Management 120(4):485–504",
        place: "Equation 1",
        year: 1994,
        url: "https://doi.org/10.1061/(ASCE)0733-9496(1994)120:4(485)",
    }],
    inputs: &[Input::needed("flow", FLOW, Form::Series(Range::at_least_zero("m3/s"), 20))],
    outputs: &[Output::new("curve", CURVE, Form::Table(&CURVE_COLUMNS, 0))],
    charts: &[Chart::Line {
        output: "curve",
        across: "time",
        up: "flow",
        band: None,
        scale: Scale::Even,
    }],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented numbers: monthly means of two years",
        "time,flow\n2024-01,3100\n2024-02,2400\n2024-03,1900\n2024-04,1600\n2024-05,1700\n2024-06,2600\n2024-07,7800\n2024-08,16500\n2024-09,21800\n2024-10,14900\n2024-11,8200\n2024-12,4600\n2025-01,3000\n2025-02,2300\n2025-03,1800\n2025-04,1500\n2025-05,1650\n2025-06,2900\n2025-07,9100\n2025-08,18200\n2025-09,24300\n2025-10,13800\n2025-11,7500\n2025-12,4300",
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
const CURVE: Said = Said {
    zh: "曲线",
    en: "Curve",
    km: "ខ្សែកោង",
    lo: "ເສັ້ນໂຄ້ງ",
    my: "မျဉ်းကွေး",
    th: "โค้ง",
    vi: "Đường cong",
};

/// Percent of the time.
const SHARES: [f64; 13] =
    [5.0, 10.0, 20.0, 25.0, 30.0, 40.0, 50.0, 60.0, 70.0, 75.0, 80.0, 90.0, 95.0];

const CURVE_COLUMNS: [Column; 2] = [
    Column::numbers("time", words::SHARE_OF_TIME, Range::new("%", 0.0, 100.0)),
    Column::numbers("flow", words::DISCHARGE, Range::at_least_zero("m3/s")),
];

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let flow = inputs.series("flow").ok_or(Fault::Missing { input: "flow" })?;
    let mut known: Vec<f64> = flow.values().iter().copied().filter(|flow| !flow.is_nan()).collect();
    known.sort_by(|one, two| two.total_cmp(one));
    let flows = SHARES.iter().map(|share| exceeded(&known, share / 100.0)).collect();
    let curve = Table::default().with_numbers("time", SHARES.to_vec()).with_numbers("flow", flows);
    Ok(Outcome::default().with("curve", curve))
}

/// The flow that is exceeded with this probability, of flows from the highest; the ends where the ranks do not reach.
fn exceeded(falling: &[f64], probability: f64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "days are far below 2^52")]
    let (rank, n) = (probability * (falling.len() as f64 + 1.0), falling.len() as f64);
    let low = rank.floor().clamp(1.0, n);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a rank of the list"
    )]
    let place = low as usize;
    let (here, next) = (falling[place - 1], falling[place.min(falling.len() - 1)]);
    here + (rank - low).clamp(0.0, 1.0) * (next - here)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// R 4.2.2, `quantile(Nile, 1 - p, type = 6)`, the type whose positions are `i / (n + 1)` with straight lines between them, of R's own
    /// data: yearly flow of the Nile at Aswan, 1871 to 1970, 10⁸ m³.
    #[test]
    fn the_curve_of_the_nile_is_that_of_r() {
        let mut falling = NILE.to_vec();
        falling.sort_by(|one, two| two.total_cmp(one));
        let expected = [
            1219.5, 1160.0, 1100.0, 1037.5, 1005.5, 942.4, 893.5, 845.0, 816.8, 797.5, 768.6,
            718.8, 694.2,
        ];
        for (share, expected) in SHARES.into_iter().zip(expected) {
            let found = exceeded(&falling, share / 100.0);
            assert!((found - expected).abs() < 1e-9, "{share} %: {found}");
        }
    }

    #[rustfmt::skip]
    const NILE: [f64; 100] = [
        1120.0, 1160.0, 963.0, 1210.0, 1160.0, 1160.0, 813.0, 1230.0, 1370.0, 1140.0, 995.0, 935.0, 1110.0, 994.0,
        1020.0, 960.0, 1180.0, 799.0, 958.0, 1140.0, 1100.0, 1210.0, 1150.0, 1250.0, 1260.0, 1220.0, 1030.0, 1100.0,
        774.0, 840.0, 874.0, 694.0, 940.0, 833.0, 701.0, 916.0, 692.0, 1020.0, 1050.0, 969.0, 831.0, 726.0,
        456.0, 824.0, 702.0, 1120.0, 1100.0, 832.0, 764.0, 821.0, 768.0, 845.0, 864.0, 862.0, 698.0, 845.0,
        744.0, 796.0, 1040.0, 759.0, 781.0, 865.0, 845.0, 944.0, 984.0, 897.0, 822.0, 1010.0, 771.0, 676.0,
        649.0, 846.0, 812.0, 742.0, 801.0, 1040.0, 860.0, 874.0, 848.0, 890.0, 744.0, 749.0, 838.0, 1050.0,
        918.0, 986.0, 797.0, 923.0, 975.0, 815.0, 1020.0, 906.0, 901.0, 1170.0, 912.0, 746.0, 919.0, 718.0,
        714.0, 740.0,
    ];

    /// R's `quantile` of type 6, as above, of the first 21 years: the ends are the highest and the lowest where ranks do not reach.
    #[test]
    fn ends_of_a_short_record_are_those_of_r() {
        let mut falling = NILE[..21].to_vec();
        falling.sort_by(|one, two| two.total_cmp(one));
        for (share, expected) in
            [(0.02, 1370.0), (0.05, 1356.0), (0.5, 1110.0), (0.93, 806.56), (0.97, 799.0)]
        {
            let found = exceeded(&falling, share);
            assert!((found - expected).abs() < 1e-9, "{share}: {found}");
        }
    }

    /// By hand: of 99 flows from 99 to 1 that of rank 5 is exceeded for 5 % of the time, the middle one is the median.
    #[test]
    fn ranks_are_weibulls() {
        let falling: Vec<f64> = (1..=99).rev().map(f64::from).collect();
        for (share, expected) in [(0.05, 95.0), (0.5, 50.0), (0.95, 5.0), (0.105, 89.5)] {
            assert!((exceeded(&falling, share) - expected).abs() < 1e-9, "{share}");
        }
    }

    proptest! {
        #[test]
        fn the_curve_never_rises(flows in proptest::collection::vec(0.0_f64..1e5, 20..200)) {
            let mut falling = flows;
            falling.sort_by(|one, two| two.total_cmp(one));
            let curve = SHARES.map(|share| exceeded(&falling, share / 100.0));
            prop_assert!(curve.windows(2).all(|two| two[0] >= two[1]));
            prop_assert!(curve[0] <= falling[0]);
        }
    }
}
