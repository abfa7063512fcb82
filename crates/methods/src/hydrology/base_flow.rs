//! Base flow by the digital filter of Lyne and Hollick: how much of a river comes from the ground rather than from the last rain?
//!
//! The quick flow is `f_i = a f_{i-1} + (1 + a) / 2 (q_i - q_{i-1})` where that is above zero, and the base flow the rest of `q`. The filter passes
//! forward, backward and forward, each time over the base flow of the pass before, after thirty days were mirrored at both ends.
//! Stretches of days without a gap are separated one by one; those of thirty days or fewer are left out. The base flow index is that of the stretches,
//! weighted by their days.
//!
//! Source: Ladson, Brown, Neal & Nathan (2013), *A standard approach to baseflow separation using the Lyne and Hollick filter*,
//! Australian Journal of Water Resources 17:25, with the authors' program.

use vocabulary::method::{
    Card, Chart, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output, Progress,
    Range, Said, Series, Source,
};

use super::daily::{must_be_one_a_day, stretches};
use crate::{count::count, expected, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

/// So many days are mirrored at the ends of a stretch, which must be longer.
const MIRRORED: usize = 30;
/// The filter's parameter for daily flow, if none is given.
const USUAL: f64 = 0.925;

const CARD: Card = Card {
    id: "base-flow",
    edition: "Ladson 2013",
    family: Family::Hydrology,
    title: Said {
        zh: "基流分割（Lyne–Hollick滤波）",
        en: "Base flow (Lyne–Hollick filter)",
        km: "លំហូរមូលដ្ឋាន (តម្រង Lyne–Hollick)",
        lo: "ກະແສພື້ນຖານ (ຕົວກອງ Lyne–Hollick)",
        my: "အခြေခံစီးဆင်းမှု (Lyne–Hollick စစ်ထုတ်နည်း)",
        th: "การไหลพื้นฐาน (ตัวกรอง Lyne–Hollick)",
        vi: "Dòng chảy cơ bản (bộ lọc Lyne–Hollick)",
    },
    what: Said {
        zh: "把日流量分成缓慢变化的基流（多来自地下水、湖泊与融雪）和随降雨涨落的快速径流。基流指数是基流占总水量的比例：越接近1，河流在旱季越稳定。",
        en: "Divides daily flow into base flow, which changes slowly and mostly comes from groundwater, lakes and snow, and quick flow, which follows rain. The base flow index is the part of all water that is base flow: the closer to 1, the steadier the river in the dry season.",
        km: "បែងចែកលំហូរប្រចាំថ្ងៃជាលំហូរមូលដ្ឋាន ដែលប្រែប្រួលយឺត ហើយភាគច្រើនមកពីទឹកក្រោមដី បឹង និងព្រិល និងលំហូររហ័សដែលតាមភ្លៀង។ សន្ទស្សន៍លំហូរមូលដ្ឋានជាចំណែកនៃទឹកទាំងអស់៖ កាន់តែជិត 1 ទន្លេកាន់តែនឹងនៅរដូវប្រាំង។",
        lo: "ແບ່ງກະແສລາຍວັນເປັນກະແສພື້ນຖານ ເຊິ່ງປ່ຽນຊ້າ ແລະ ມາຈາກນ້ຳໃຕ້ດິນ ບຶງ ແລະ ຫິມະ, ກັບກະແສໄວທີ່ຕາມຝົນ. ດັດຊະນີກະແສພື້ນຖານແມ່ນສ່ວນຂອງນ້ຳທັງໝົດ: ຍິ່ງໃກ້ 1 ແມ່ນ້ຳຍິ່ງໝັ້ນຄົງໃນລະດູແລ້ງ.",
        my: "နေ့စဉ်စီးဆင်းမှုကို ဖြည်းညင်းစွာပြောင်း၍ မြေအောက်ရေ၊ ရေကန်၊ နှင်းမှ လာသော အခြေခံစီးဆင်းမှုနှင့် မိုးနောက်လိုက်သော အမြန်စီးဆင်းမှုဟု ခွဲသည်။ အခြေခံစီးဆင်းမှု ညွှန်းကိန်းသည် ရေအားလုံး၏ အချိုးဖြစ်ပြီး ၁ နှင့် နီးလေ နွေရာသီတွင် မြစ်တည်ငြိမ်လေ ဖြစ်သည်။",
        th: "แยกการไหลรายวันเป็นการไหลพื้นฐานซึ่งเปลี่ยนช้าและมาจากน้ำใต้ดิน ทะเลสาบ และหิมะ กับการไหลเร็วที่ตามฝน ดัชนีการไหลพื้นฐานคือส่วนของน้ำทั้งหมด ยิ่งใกล้ 1 แม่น้ำยิ่งสม่ำเสมอในฤดูแล้ง",
        vi: "Chia lưu lượng ngày thành dòng cơ bản, thay đổi chậm và chủ yếu từ nước ngầm, hồ, tuyết, và dòng nhanh theo mưa. Chỉ số dòng cơ bản là phần của toàn bộ nước: càng gần 1 thì sông càng ổn định trong mùa khô.",
    },
    limits: Said {
        zh: "滤波不是测量：参数不同，结果不同；只应比较用同一参数算出的指数。有缺测时，指数是各连续时段的平均，按天数加权。受水库调节的河流，缓慢的部分也来自放水。",
        en: "A filter is no measurement: another parameter gives another result, so compare only indices with the same. Where days are missing, the index is the mean of the stretches, weighted by their days. Below reservoirs the slow part comes from releases, too.",
        km: "តម្រងមិនមែនការវាស់វែងទេ៖ ប៉ារ៉ាម៉ែត្រផ្សេងឱ្យលទ្ធផលផ្សេង។ បើបាត់ថ្ងៃ សន្ទស្សន៍ជាមធ្យមនៃរយៈពេល ថ្លឹងតាមចំនួនថ្ងៃ។ ក្រោមអាងស្តុកទឹក ផ្នែកយឺតក៏មកពីការបញ្ចេញទឹកដែរ។",
        lo: "ຕົວກອງບໍ່ແມ່ນການວັດແທກ: ພາຣາມິເຕີຕ່າງກັນໃຫ້ຜົນຕ່າງກັນ. ຖ້າຂາດມື້ ດັດຊະນີແມ່ນຄ່າສະເລ່ຍຂອງຊ່ວງ ຖ່ວງຕາມຈຳນວນມື້. ໃຕ້ອ່າງເກັບນ້ຳ ສ່ວນຊ້າກໍມາຈາກການປ່ອຍນ້ຳ.",
        my: "စစ်ထုတ်နည်းသည် တိုင်းတာခြင်း မဟုတ်ပါ– ကိန်းသတ်မှတ်ချက်ကွဲလျှင် ရလဒ်ကွဲသည်။ ရက်လွတ်လျှင် ညွှန်းကိန်းသည် ကာလများ၏ ရက်အလိုက် ပျမ်းမျှ ဖြစ်သည်။ ဆည်အောက်ဘက်တွင် ဖြည်းသောအပိုင်းသည် လွှတ်ရေမှလည်း လာသည်။",
        th: "ตัวกรองไม่ใช่การวัด พารามิเตอร์ต่างกันให้ผลต่างกัน จึงเทียบเฉพาะดัชนีที่ใช้ค่าเดียวกัน ถ้าวันขาด ดัชนีคือค่าเฉลี่ยของช่วงถ่วงด้วยจำนวนวัน ใต้อ่างเก็บน้ำส่วนที่ช้ามาจากการปล่อยน้ำด้วย",
        vi: "Bộ lọc không phải phép đo: tham số khác cho kết quả khác, chỉ so sánh chỉ số cùng tham số. Khi thiếu ngày, chỉ số là trung bình các đoạn, theo số ngày. Dưới hồ chứa, phần chậm còn do xả nước.",
    },
    formula: r"f_i = a f_{i-1} + \frac{1 + a}{2} (q_i - q_{i-1}), \quad b_i = q_i - \max(f_i, 0)",
    sources: &[
        Source {
            citation: "Ladson, A. R., Brown, R., Neal, B. & Nathan, R. (2013), A standard approach to baseflow separation using the Lyne and Hollick filter, Australian Journal of Water Resources 17(1):25–34",
            place: "standard approach: three passes, thirty days mirrored",
            year: 2013,
            url: "https://doi.org/10.7158/W12-028.2013.17.1",
        },
        Source {
            citation: "Lyne, V. & Hollick, M. (1979), Stochastic time-variable rainfall-runoff modelling, Institution of Engineers Australia National Conference, 79/10:89–93",
            place: "the filter",
            year: 1979,
            url: "",
        },
    ],
    inputs: &[
        Input::needed("flow", FLOW, Form::Series(Range::at_least_zero("m3/s"), MIRRORED + 1)),
        Input::optional("parameter", PARAMETER, Form::Number(Range::new("1", 0.5, 0.999))),
    ],
    outputs: &[
        Output::new("index", INDEX, Form::Number(Range::new("1", 0.0, 1.0))),
        Output::new("days", DAYS, Form::Number(Range::at_least_zero("1"))),
        Output::new("base-flow", BASE_FLOW, Form::Series(Range::at_least_zero("m3/s"), 0)),
    ],
    charts: &[Chart::Time { output: "base-flow", limits: None }],
    examples: &[Example::new(
        "printed",
        words::PRINTED,
        "Ladson et al. (2013), Bass River at Loch, as in the authors' program BFI_example.R; days counted from 2000-01-01",
        BASS_RIVER,
    )],
};

/// The numbers of the publication; the days are ours, it gives none.
const BASS_RIVER: &str = "time,flow\n2000-01-01,\n2000-01-02,5\n2000-01-03,7\n2000-01-04,108\n2000-01-05,117\n2000-01-06,57\n2000-01-07,36\n2000-01-08,26\n2000-01-09,95\n2000-01-10,1169\n2000-01-11,308\n2000-01-12,144\n2000-01-13,89\n2000-01-14,62\n2000-01-15,48\n2000-01-16,40\n2000-01-17,35\n2000-01-18,73\n2000-01-19,82\n2000-01-20,342\n2000-01-21,393\n2000-01-22,310\n2000-01-23,275\n2000-01-24,260\n2000-01-25,245\n2000-01-26,256\n2000-01-27,141\n2000-01-28,119\n2000-01-29,934\n2000-01-30,382\n2000-01-31,158\n2000-02-01,96\n2000-02-02,122\n2000-02-03,103\n2000-02-04,83\n2000-02-05,67\n2000-02-06,148\n2000-02-07,\n2000-02-08,366\n2000-02-09,161\n2000-02-10,119\n2000-02-11,82\n2000-02-12,330\n2000-02-13,294\n2000-02-14,261\n2000-02-15,266\n2000-02-16,153\n2000-02-17,247\n2000-02-18,703\n2000-02-19,498\n2000-02-20,286\n2000-02-21,163\n2000-02-22,124\n2000-02-23,85\n2000-02-24,94\n2000-02-25,81\n2000-02-26,62\n2000-02-27,47\n2000-02-28,37\n2000-02-29,30\n2000-03-01,26\n2000-03-02,24\n2000-03-03,24\n2000-03-04,22\n2000-03-05,21\n2000-03-06,20\n2000-03-07,19\n2000-03-08,18\n2000-03-09,18\n2000-03-10,17\n2000-03-11,16\n2000-03-12,\n2000-03-13,20\n2000-03-14,19\n2000-03-15,18\n2000-03-16,18\n2000-03-17,\n";

const FLOW: Said = Said {
    zh: "日平均流量",
    en: "Daily mean flow",
    km: "លំហូរមធ្យមប្រចាំថ្ងៃ",
    lo: "ກະແສນ້ຳສະເລ່ຍລາຍວັນ",
    my: "နေ့စဉ် ပျမ်းမျှ စီးဆင်းမှု",
    th: "การไหลเฉลี่ยรายวัน",
    vi: "Lưu lượng trung bình ngày",
};
const PARAMETER: Said = Said {
    zh: "滤波参数（默认0.925）",
    en: "Parameter of the filter (0.925 if not given)",
    km: "ប៉ារ៉ាម៉ែត្រតម្រង (លំនាំដើម 0.925)",
    lo: "ພາຣາມິເຕີຂອງຕົວກອງ (ຖ້າບໍ່ໃຫ້ແມ່ນ 0.925)",
    my: "စစ်ထုတ်ကိန်း (မပေးလျှင် 0.925)",
    th: "พารามิเตอร์ตัวกรอง (ถ้าไม่ให้คือ 0.925)",
    vi: "Tham số bộ lọc (mặc định 0,925)",
};
const INDEX: Said = Said {
    zh: "基流指数",
    en: "Base flow index",
    km: "សន្ទស្សន៍លំហូរមូលដ្ឋាន",
    lo: "ດັດຊະນີກະແສພື້ນຖານ",
    my: "အခြေခံစီးဆင်းမှု ညွှန်းကိန်း",
    th: "ดัชนีการไหลพื้นฐาน",
    vi: "Chỉ số dòng cơ bản",
};
const DAYS: Said = Said {
    zh: "所用日数",
    en: "Days it rests on",
    km: "ចំនួនថ្ងៃដែលប្រើ",
    lo: "ຈຳນວນມື້ທີ່ໃຊ້",
    my: "အသုံးပြုသော ရက်အရေအတွက်",
    th: "จำนวนวันที่ใช้",
    vi: "Số ngày đã dùng",
};
const BASE_FLOW: Said = Said {
    zh: "基流",
    en: "Base flow",
    km: "លំហូរមូលដ្ឋាន",
    lo: "ກະແສພື້ນຖານ",
    my: "အခြေခံစီးဆင်းမှု",
    th: "การไหลพื้นฐาน",
    vi: "Dòng cơ bản",
};
const LEFT_OUT: Said = Said {
    zh: "连续不超过三十天的时段，以及完全无流量的时段未计入。",
    en: "Stretches of thirty days or fewer without a gap, and those without any flow, were left out.",
    km: "រយៈពេលបន្តបន្ទាប់មិនលើស 30 ថ្ងៃ និងដែលគ្មានលំហូរ មិនត្រូវបានរាប់ទេ។",
    lo: "ຊ່ວງຕໍ່ເນື່ອງບໍ່ເກີນ 30 ມື້ ແລະ ຊ່ວງທີ່ບໍ່ມີກະແສ ບໍ່ໄດ້ນັບ.",
    my: "ရက် ၃၀ နှင့်အောက် ဆက်တိုက်ကာလများနှင့် စီးဆင်းမှုမရှိသော ကာလများကို ချန်ထားသည်။",
    th: "ช่วงต่อเนื่องไม่เกินสามสิบวันและช่วงที่ไม่มีการไหลไม่ได้นับ",
    vi: "Các đoạn liên tục không quá ba mươi ngày và các đoạn không có dòng chảy đã bị bỏ.",
};

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let flow = inputs.series("flow").ok_or(Fault::Missing { input: "flow" })?;
    must_be_one_a_day("flow", flow)?;
    let parameter = inputs.number("parameter").unwrap_or(USUAL);
    let (mut base, mut n_days, mut sum) = (vec![f64::NAN; flow.values().len()], 0.0, 0.0);
    let mut is_left_out = false;
    for stretch in stretches(flow) {
        let of_stretch = &flow.values()[stretch.clone()];
        let total: f64 = of_stretch.iter().sum();
        if of_stretch.len() <= MIRRORED || total <= 0.0 {
            is_left_out = true;
            continue;
        }
        let separated = base_flow(of_stretch, parameter);
        let days = count(of_stretch.len());
        sum += days * separated.iter().sum::<f64>() / total;
        n_days += days;
        base[stretch].copy_from_slice(&separated);
    }
    if n_days <= 0.0 {
        return Err(Fault::Lacking {
            input: "flow",
            row: None,
            expected: &expected::THIRTY_DAYS_IN_A_ROW,
        });
    }
    let pairs = flow.times().iter().copied().zip(base).collect();
    Ok(Outcome::default()
        .with("index", sum / n_days)
        .with("days", n_days)
        .with("base-flow", Series::new(pairs).unwrap_or_default())
        .warned(is_left_out, LEFT_OUT))
}

/// The base flow of consecutive days, more than thirty of them, in the unit of the flow; never above it and never below zero.
pub fn base_flow(flow: &[f64], parameter: f64) -> Vec<f64> {
    let n = flow.len();
    let before = flow[1..=MIRRORED].iter().rev();
    let after = flow[n - 1 - MIRRORED..n - 1].iter().rev();
    let mut base: Vec<f64> = before.chain(flow).chain(after).copied().collect();
    pass(&mut base, parameter);
    base.reverse();
    pass(&mut base, parameter);
    base.reverse();
    pass(&mut base, parameter);
    base[MIRRORED..MIRRORED + n].iter().map(|base| base.max(0.0)).collect()
}

/// Takes the quick part away; the first value begins as all quick.
fn pass(base: &mut [f64], parameter: f64) {
    let (mut quick, mut last) = (base[0], base[0]);
    base[0] -= quick.max(0.0);
    for value in &mut base[1..] {
        quick = parameter * quick + 0.5 * (1.0 + parameter) * (*value - last);
        last = *value;
        *value -= quick.max(0.0);
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use jiff::civil::date;
    use proptest::prelude::*;
    use vocabulary::method::Value;

    use super::*;
    use crate::hydrology::daily::tests::from_day;

    fn bass_river() -> Series {
        let flow: Vec<f64> = BASS_RIVER
            .lines()
            .skip(1)
            .map(|line| line.split_once(',').unwrap().1.parse().unwrap_or(f64::NAN))
            .collect();
        from_day(date(2000, 1, 1), &flow)
    }

    fn of(inputs: &Inputs) -> Result<Outcome, Vec<Fault>> {
        METHOD.apply(inputs, &|_| ControlFlow::Continue(()))
    }

    /// `BFI_example.R` of the authors prints 0.1411197 for a parameter of 0.98, of 69 of 73 days; their program run in R 4.2 gives the
    /// rest.
    #[test]
    fn bass_river_as_the_authors_print_it() {
        let with = Inputs::new().with("flow", bass_river());
        let outcome = of(&with.clone().with("parameter", 0.98)).unwrap();
        assert!((outcome.number("index").unwrap() - 0.141_119_735_916_454).abs() < 1e-12);
        assert_eq!(outcome.number("days"), Some(69.0));
        assert_eq!(outcome.warnings, [LEFT_OUT]);
        let outcome = of(&with).unwrap();
        assert!((outcome.number("index").unwrap() - 0.366_993_635_850_645_6).abs() < 1e-12);
        let Some(Value::Series(base)) = outcome.get("base-flow") else { panic!("no base flow") };
        for (day, expected) in [
            (1, 5.0),
            (9, 60.896_693_779_792_26),
            (19, 70.038_545_262_037_25),
            (36, 103.732_972_142_679_23),
            (38, 81.452_978_413_118_54),
            (49, 80.711_325_116_620_17),
            (59, 29.016_456_845_381_42),
            (70, 16.0),
        ] {
            assert!((base.values()[day] - expected).abs() < 1e-10, "{day}");
        }
        assert!(base.values()[37].is_nan() && base.values()[73].is_nan());
    }

    #[test]
    fn short_stretches_and_dry_rivers_are_refused() {
        let mut short = vec![5.0; 61];
        short[30] = f64::NAN;
        for flow in [short, vec![0.0; 60]] {
            let refused = of(&Inputs::new().with("flow", from_day(date(2000, 1, 1), &flow)));
            assert!(matches!(&refused.unwrap_err()[..], [Fault::Lacking { input: "flow", .. }]));
        }
    }

    proptest! {
        #[test]
        fn base_flow_lies_between_nothing_and_all_and_scales(
            flow in proptest::collection::vec(0.0_f64..1e4, 31..120),
            parameter in 0.5_f64..0.999,
        ) {
            let base = base_flow(&flow, parameter);
            prop_assert!(base.iter().zip(&flow).all(|(base, flow)| (0.0..=*flow).contains(base)));
            let double: Vec<f64> = flow.iter().map(|flow| 2.0 * flow).collect();
            let twice = base_flow(&double, parameter);
            prop_assert!(base.iter().zip(&twice).all(|(one, two)| (2.0 * one - two).abs() < 1e-6));
        }

        /// What the filter begins with dies away as the parameter's power: 0.925^230 is 2e-8.
        #[test]
        fn a_steady_river_is_all_base_flow(flow in 1.0_f64..1e4) {
            let base = base_flow(&[flow; 400], USUAL);
            prop_assert!((base[200] - flow).abs() < 1e-6 * flow);
        }
    }
}
