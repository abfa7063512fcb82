//! Air Quality Index of Viet Nam (VN_AQI) of a day.
//!
//! `AQI = (I_hi - I_lo) / (BP_hi - BP_lo) * (C - BP_lo) + I_lo`, rounded to the nearest whole number; the day's index is the
//! worst of the pollutants', and particles must be among them. Ozone is the worse of its highest 1-hour and 8-hour means;
//! the latter counts up to 400 µg/m³.
//!
//! Source: Decision 1459/QĐ-TCMT of 12 November 2019, *Hướng dẫn kỹ thuật tính toán và công bố chỉ số chất lượng không khí Việt
//! Nam (VN_AQI)*, Tables 1 and 2.

use crate::words;
use vocabulary::method::{
    Card, Chart, Choice, Example, Family, Fault, Form, Inputs, Method, Outcome, Output, Progress,
    Said, Source,
};

use super::{
    labels::{
        CLASS, CO_1H, INDEX_OUT, MAIN_OUT, NO2_1H, OZONE_1H, OZONE_8H, PM2_5_24H, PM10_24H, SO2_1H,
        SUB_INDICES_OUT, mean,
    },
    scale::{Stretch, must_be_told, place, worst_of},
};
use crate::exact::{Decimal, Fraction};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "vietnam-aqi",
    edition: "1459/QD-TCMT 2019",
    family: Family::Air,
    title: Said {
        zh: "越南空气质量指数（VN_AQI）",
        en: "Air Quality Index of Viet Nam (VN_AQI)",
        km: "សន្ទស្សន៍គុណភាពខ្យល់របស់វៀតណាម (VN_AQI)",
        lo: "ດັດຊະນີຄຸນນະພາບອາກາດຂອງຫວຽດນາມ (VN_AQI)",
        my: "ဗီယက်နမ်နိုင်ငံ၏ လေထုအရည်အသွေး ညွှန်းကိန်း (VN_AQI)",
        th: "ดัชนีคุณภาพอากาศของเวียดนาม (VN_AQI)",
        vi: "Chỉ số chất lượng không khí Việt Nam (VN_AQI)",
    },
    what: Said {
        zh: "按越南环境总局2019年的技术指南，把一天的浓度换算成0至500的指数，四舍五入取整，取最差的污染物。必须有PM2.5或PM10。",
        en: "Turns the concentrations of a day into an index from 0 to 500 after the technical guideline of the Vietnam Environment Administration of 2019, rounded to the nearest whole number; the worst pollutant counts. PM2.5 or PM10 must be among them.",
        km: "បំប្លែងកំហាប់ក្នុងមួយថ្ងៃទៅជាសន្ទស្សន៍ពី 0 ដល់ 500 តាមគោលការណ៍ណែនាំបច្ចេកទេសឆ្នាំ 2019 របស់រដ្ឋបាលបរិស្ថានវៀតណាម។ សារធាតុអាក្រក់បំផុតត្រូវបានយក ហើយត្រូវមាន PM2.5 ឬ PM10។",
        lo: "ປ່ຽນຄວາມເຂັ້ມຂຸ້ນຂອງວັນເປັນດັດຊະນີ 0 ຫາ 500 ຕາມຄູ່ມືເຕັກນິກປີ 2019 ຂອງອົງການສິ່ງແວດລ້ອມຫວຽດນາມ. ຖືເອົາມົນລະພິດທີ່ຮ້າຍສຸດ ແລະ ຕ້ອງມີ PM2.5 ຫຼື PM10.",
        my: "ဗီယက်နမ် ပတ်ဝန်းကျင်ဦးစီးဌာန၏ ၂၀၁၉ ခုနှစ် နည်းပညာလမ်းညွှန်အရ တစ်ရက်တာ ပါဝင်မှုကို ၀ မှ ၅၀၀ ညွှန်းကိန်းအဖြစ် ပြောင်းသည်။ အဆိုးဆုံးပစ္စည်းကို ယူပြီး PM2.5 သို့မဟုတ် PM10 ပါရမည်။",
        th: "แปลงความเข้มข้นของวันเป็นดัชนี 0 ถึง 500 ตามแนวทางทางเทคนิคปี 2019 ของสำนักงานสิ่งแวดล้อมเวียดนาม ปัดเป็นจำนวนเต็มที่ใกล้ที่สุด ใช้มลพิษที่แย่ที่สุด และต้องมี PM2.5 หรือ PM10",
        vi: "Quy đổi nồng độ trong ngày thành chỉ số từ 0 đến 500 theo hướng dẫn kỹ thuật năm 2019 của Tổng cục Môi trường, làm tròn đến số nguyên gần nhất; lấy chất xấu nhất. Phải có PM2.5 hoặc PM10.",
    },
    limits: Said {
        zh: "适用于日指数：颗粒物为24小时平均，其他为当日最高的1小时或8小时平均。超出表中最后断点时取500。",
        en: "It is the index of a day: particles as means of 24 hours, the others as the highest means of 1 or 8 hours. Beyond the last breakpoint it stays at 500.",
        km: "នេះជាសន្ទស្សន៍ប្រចាំថ្ងៃ៖ ភាគល្អិតជាមធ្យម 24 ម៉ោង ផ្សេងទៀតជាមធ្យមខ្ពស់បំផុត 1 ឬ 8 ម៉ោង។ លើសពីចំណុចចុងក្រោយ យក 500។",
        lo: "ນີ້ແມ່ນດັດຊະນີຂອງວັນ: ຝຸ່ນເປັນຄ່າສະເລ່ຍ 24 ຊົ່ວໂມງ, ອື່ນໆເປັນຄ່າສູງສຸດ 1 ຫຼື 8 ຊົ່ວໂມງ. ເກີນຈຸດສຸດທ້າຍແມ່ນ 500.",
        my: "တစ်ရက်တာ ညွှန်းကိန်းဖြစ်သည်– အမှုန်များအတွက် ၂၄ နာရီ ပျမ်းမျှ၊ ကျန်တို့အတွက် အမြင့်ဆုံး ၁ နာရီ သို့မဟုတ် ၈ နာရီ ပျမ်းမျှ။ နောက်ဆုံးအမှတ်ထက် ကျော်လျှင် ၅၀၀ ယူသည်။",
        th: "เป็นดัชนีรายวัน ฝุ่นใช้ค่าเฉลี่ย 24 ชั่วโมง ชนิดอื่นใช้ค่าเฉลี่ย 1 หรือ 8 ชั่วโมงที่สูงสุด เกินจุดสุดท้ายใช้ 500",
        vi: "Đây là chỉ số ngày: bụi lấy trung bình 24 giờ, các chất khác lấy trung bình 1 giờ hoặc 8 giờ lớn nhất. Vượt điểm cuối thì lấy 500.",
    },
    formula: r"\mathrm{AQI} = \frac{I_{i+1} - I_i}{\mathrm{BP}_{i+1} - \mathrm{BP}_i} (C - \mathrm{BP}_i) + I_i",
    sources: &[Source {
        citation: "Tổng cục Môi trường (2019), Quyết định 1459/QĐ-TCMT, Hướng dẫn kỹ thuật tính toán và công bố chỉ số chất lượng không khí Việt Nam (VN_AQI)",
        place: "Bảng 1, 2",
        year: 2019,
        url: "",
    }],
    inputs: &[
        mean("pm2-5-24h", PM2_5_24H, "ug/m3", 10_000.0),
        mean("pm10-24h", PM10_24H, "ug/m3", 10_000.0),
        mean("ozone-1h", OZONE_1H, "ug/m3", 10_000.0),
        mean("ozone-8h", OZONE_8H, "ug/m3", 10_000.0),
        mean("co-1h", CO_1H, "ug/m3", 1_000_000.0),
        mean("so2-1h", SO2_1H, "ug/m3", 10_000.0),
        mean("no2-1h", NO2_1H, "ug/m3", 10_000.0),
    ],
    outputs: &[
        INDEX_OUT,
        Output::new("class", CLASS, Form::Choice(&CLASSES)),
        MAIN_OUT,
        SUB_INDICES_OUT,
    ],
    charts: &[Chart::Bars {
        output: "sub-indices",
        across: "pollutant",
        up: "sub-index",
        limits: None,
    }],
    examples: &[Example::new(
        "printed",
        words::PRINTED,
        "Decision 1459/QĐ-TCMT (2019), worked examples",
        r#"{"pm2-5-24h": 20.3, "ozone-1h": 136.1, "no2-1h": 118.7}"#,
    )],
};

/// The six levels with their colours (Table 1), labels in the order zh, en, km, lo, my, th, vi.
const CLASSES: [Choice; 6] = [
    level("good", "#00e400", ["好", "Good", "ល្អ", "ດີ", "ကောင်း", "ดี", "Tốt"]),
    level(
        "medium",
        "#ffff00",
        ["中等", "Medium", "មធ្យម", "ປານກາງ", "အသင့်အတင့်", "ปานกลาง", "Trung bình"],
    ),
    level("poor", "#ff7e00", ["差", "Poor", "មិនល្អ", "ບໍ່ດີ", "ညံ့", "ไม่ดี", "Kém"]),
    level("bad", "#ff0000", ["坏", "Bad", "អាក្រក់", "ຊົ່ວ", "ဆိုး", "แย่", "Xấu"]),
    level(
        "very-bad",
        "#8f3f97",
        ["很坏", "Very bad", "អាក្រក់ណាស់", "ຊົ່ວຫຼາຍ", "အလွန်ဆိုး", "แย่มาก", "Rất xấu"],
    ),
    level(
        "hazardous",
        "#7e0023",
        ["有害", "Hazardous", "គ្រោះថ្នាក់", "ອັນຕະລາຍ", "အန္တရာယ်ရှိ", "อันตราย", "Nguy hại"],
    ),
];
const ENDS: [f64; 5] = [50.0, 100.0, 150.0, 200.0, 300.0];

const fn level(
    code: &'static str,
    colour: &'static str,
    [zh, en, km, lo, my, th, vi]: [&'static str; 7],
) -> Choice {
    Choice { code, label: Said { zh, en, km, lo, my, th, vi }, colour }
}

/// The steps of the index that belong to the printed columns of Table 2.
const fn scale<const N: usize>(columns: [&'static str; N]) -> [Stretch; N] {
    const INDEX: [i64; 8] = [0, 50, 100, 150, 200, 300, 400, 500];
    let mut stretches = [(("0", "0"), (0, 0)); N];
    let mut n = 0;
    while n < N {
        let from = if n == 0 { "0" } else { columns[n - 1] };
        stretches[n] = ((from, columns[n]), (INDEX[n], INDEX[n + 1]));
        n += 1;
    }
    stretches
}

const OZONE_OVER_1H: [Stretch; 7] = scale(["160", "200", "300", "400", "800", "1000", "1200"]);
const OZONE_OVER_8H: [Stretch; 5] = scale(["100", "120", "170", "210", "400"]);
const ROWS: [(&str, [Stretch; 7]); 5] = [
    ("pm2-5-24h", scale(["25", "50", "80", "150", "250", "350", "500"])),
    ("pm10-24h", scale(["50", "150", "250", "350", "420", "500", "600"])),
    ("co-1h", scale(["10000", "30000", "45000", "60000", "90000", "120000", "150000"])),
    ("so2-1h", scale(["125", "350", "550", "800", "1600", "2100", "2630"])),
    ("no2-1h", scale(["100", "200", "700", "1200", "2350", "3100", "3850"])),
];

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let particles = ["pm2-5-24h", "pm10-24h"];
    if particles.iter().all(|name| inputs.number(name).is_none()) {
        return Err(Fault::NoneOf { inputs: particles.to_vec() });
    }
    let points =
        |scale: &[Stretch], mean: f64| place(scale, Decimal::nearest(mean)).map(Fraction::nearest);
    let mut sub_indices: Vec<(&'static str, f64)> = ROWS
        .iter()
        .filter_map(|(name, scale)| {
            let mean = inputs.number(name)?;
            Some((*name, points(scale, mean).unwrap_or(500.0)))
        })
        .collect();
    let hour = inputs.number("ozone-1h").map(|mean| points(&OZONE_OVER_1H, mean).unwrap_or(500.0));
    sub_indices.extend(hour.map(|points| ("ozone-1h", points)));
    let eight = inputs.number("ozone-8h").and_then(|mean| points(&OZONE_OVER_8H, mean));
    sub_indices.extend(eight.map(|points| ("ozone-8h", points)));
    must_be_told(inputs, &sub_indices, "ozone-8h", "ozone-1h")?;
    let outcome = worst_of(&sub_indices, &particles)?;
    let index = outcome.number("index").unwrap_or_default();
    let n = ENDS.iter().filter(|end| index > **end).count();
    Ok(outcome.with("class", CLASSES[n].code))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;

    fn of(inputs: &Inputs) -> Result<Outcome, Vec<Fault>> {
        METHOD.apply(inputs, &|_| ControlFlow::Continue(()))
    }

    fn sub_index(name: &str, mean: f64) -> f64 {
        let outcome = of(&Inputs::new().with("pm10-24h", 0.0).with(name, mean)).unwrap();
        outcome.number("index").unwrap()
    }

    /// Decision 1459/QĐ-TCMT, the worked example of an hour: PM2.5 of 20.3 µg/m³ gives 41, ozone of 136.1 gives 43; of nitrogen
    /// dioxide of 118.7 the document prints 60, its own formula gives 59.35.
    #[test]
    fn the_worked_examples_of_the_decision() {
        for (name, mean, expected) in
            [("pm2-5-24h", 20.3, 41.0), ("ozone-1h", 136.1, 43.0), ("no2-1h", 118.7, 59.0)]
        {
            assert!((sub_index(name, mean) - expected).abs() < f64::EPSILON, "{name}");
        }
    }

    #[test]
    fn every_breakpoint_has_its_printed_index() {
        let index = [50.0, 100.0, 150.0, 200.0, 300.0, 400.0, 500.0];
        for (name, scale) in &ROWS {
            for (((_, hi), _), expected) in scale.iter().zip(index) {
                let found = sub_index(name, hi.parse().unwrap());
                assert!((found - expected).abs() < f64::EPSILON, "{name} {hi}: {found}");
            }
        }
    }

    #[test]
    fn ozone_over_eight_hours_counts_up_to_400() {
        assert!((sub_index("ozone-8h", 400.0) - 300.0).abs() < f64::EPSILON);
        let hour = Inputs::new().with("pm10-24h", 0.0).with("ozone-1h", 200.0);
        let beyond = of(&hour.with("ozone-8h", 401.0)).unwrap();
        assert_eq!(beyond.word("main-pollutant"), Some("ozone-1h"));
    }

    #[test]
    fn a_day_without_particles_has_no_index() {
        let refused = of(&Inputs::new().with("no2-1h", 10.0)).unwrap_err();
        assert!(matches!(refused[..], [Fault::NoneOf { .. }]), "{refused:?}");
    }

    #[test]
    fn ozone_beyond_its_eight_hours_asks_for_its_hour() {
        let inputs = Inputs::new().with("pm2-5-24h", 10.0).with("ozone-8h", 401.0);
        let refused = of(&inputs).unwrap_err();
        assert!(matches!(&refused[..], [Fault::Unfit { input: "ozone-8h", .. }]), "{refused:?}");
        assert!(of(&inputs.with("ozone-1h", 420.0)).is_ok());
    }
}
