//! Air Quality Index of the United States, as revised in May 2024.
//!
//! Between two breakpoints the index is linear in the concentration, which is truncated first (ozone to 3 decimals of
//! ppm, PM2.5 and carbon monoxide to 1, the others to whole numbers); the result is rounded to the nearest whole number:
//! `I = (I_hi - I_lo) / (BP_hi - BP_lo) * (C - BP_lo) + I_lo`. The index is the worst of the pollutants'.
//!
//! Source: US EPA (2024), *Technical Assistance Document for the Reporting of Daily Air Quality – the Air Quality Index
//! (AQI)*, EPA-454/B-24-002, Equation 1 and Table 6.

use crate::{expected, words};
use vocabulary::method::{
    Card, Chart, Choice, Example, Family, Fault, Form, Inputs, Method, Outcome, Output, Progress,
    Said, Source,
};

use super::{
    labels::{
        CLASS, CO_8H, INDEX_OUT, MAIN_OUT, NO2_1H, OZONE_1H, OZONE_8H, PM2_5_24H, PM10_24H, SO2_1H,
        SO2_24H, SUB_INDICES_OUT, mean,
    },
    scale::{Stretch, place, place_or_beyond, worst_of},
};
use crate::exact::{Decimal, Fraction};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "us-aqi",
    edition: "2024-05",
    family: Family::Air,
    title: Said {
        zh: "美国空气质量指数（2024年）",
        en: "Air Quality Index of the United States (2024)",
        km: "សន្ទស្សន៍គុណភាពខ្យល់របស់សហរដ្ឋអាមេរិក (2024)",
        lo: "ດັດຊະນີຄຸນນະພາບອາກາດຂອງສະຫະລັດ (2024)",
        my: "အမေရိကန်ပြည်ထောင်စု၏ လေထုအရည်အသွေး ညွှန်းကိန်း (၂၀၂၄)",
        th: "ดัชนีคุณภาพอากาศของสหรัฐอเมริกา (2024)",
        vi: "Chỉ số chất lượng không khí của Hoa Kỳ (2024)",
    },
    what: Said {
        zh: "把一天的污染物浓度换算成0至500的一个数。各污染物按断点表线性插值，取最差者为当日指数。50以下为优，100对应美国的每日标准，300以上为危险。",
        en: "Turns the concentrations of a day into one number from 0 to 500. Each pollutant is read off a table of breakpoints, linear in between, and the worst one is the index of the day. Up to 50 is good, 100 is the daily standard of the United States, above 300 is hazardous.",
        km: "បំប្លែងកំហាប់សារធាតុបំពុលក្នុងមួយថ្ងៃទៅជាលេខតែមួយពី 0 ដល់ 500។ សារធាតុនីមួយៗត្រូវបានគណនាតាមតារាងចំណុចកំណត់ ហើយសារធាតុអាក្រក់បំផុតគឺជាសន្ទស្សន៍ប្រចាំថ្ងៃ។ រហូតដល់ 50 គឺល្អ 100 គឺជាស្តង់ដារប្រចាំថ្ងៃរបស់សហរដ្ឋអាមេរិក លើសពី 300 គឺគ្រោះថ្នាក់។",
        lo: "ປ່ຽນຄວາມເຂັ້ມຂຸ້ນຂອງມົນລະພິດໃນໜຶ່ງວັນເປັນຕົວເລກດຽວຈາກ 0 ຫາ 500. ມົນລະພິດແຕ່ລະຊະນິດອ່ານຈາກຕາຕະລາງຈຸດແບ່ງ ແລະ ຊະນິດທີ່ຮ້າຍແຮງທີ່ສຸດແມ່ນດັດຊະນີຂອງວັນ. ບໍ່ເກີນ 50 ແມ່ນດີ, 100 ແມ່ນມາດຕະຖານປະຈຳວັນຂອງສະຫະລັດ, ເກີນ 300 ແມ່ນອັນຕະລາຍ.",
        my: "တစ်ရက်တာ ညစ်ညမ်းပစ္စည်း ပါဝင်မှုကို ၀ မှ ၅၀၀ အထိ ကိန်းတစ်ခုတည်းအဖြစ် ပြောင်းသည်။ ညစ်ညမ်းပစ္စည်းတစ်ခုစီကို ဖြတ်မှတ်ဇယားဖြင့် တွက်ပြီး အဆိုးဆုံးကို ထိုနေ့၏ ညွှန်းကိန်းအဖြစ် ယူသည်။ ၅၀ အထိ ကောင်း၊ ၁၀၀ သည် အမေရိကန်၏ နေ့စဉ်စံနှုန်း၊ ၃၀၀ အထက် အန္တရာယ်ရှိသည်။",
        th: "แปลงความเข้มข้นของมลพิษในหนึ่งวันเป็นตัวเลขเดียวตั้งแต่ 0 ถึง 500 มลพิษแต่ละชนิดอ่านจากตารางจุดแบ่งโดยเทียบเชิงเส้น และชนิดที่แย่ที่สุดคือดัชนีของวันนั้น ไม่เกิน 50 คือดี 100 คือมาตรฐานรายวันของสหรัฐอเมริกา เกิน 300 คืออันตราย",
        vi: "Quy đổi nồng độ trong một ngày thành một con số từ 0 đến 500. Mỗi chất được tra theo bảng điểm ngắt, nội suy tuyến tính, và chất xấu nhất là chỉ số của ngày. Đến 50 là tốt, 100 là tiêu chuẩn ngày của Hoa Kỳ, trên 300 là nguy hại.",
    },
    limits: Said {
        zh: "适用于日平均值，不适用于单个小时的数值。标准属于美国；中国、泰国和越南有各自的指数，数值不能互相比较。",
        en: "It holds for means of a day, not for single hours. The standards are those of the United States: China, Thailand and Viet Nam have indices of their own, and the numbers cannot be compared.",
        km: "វាអនុវត្តសម្រាប់មធ្យមប្រចាំថ្ងៃ មិនមែនសម្រាប់ម៉ោងនីមួយៗទេ។ ស្តង់ដារជារបស់សហរដ្ឋអាមេរិក៖ ចិន ថៃ និងវៀតណាមមានសន្ទស្សន៍ផ្ទាល់ខ្លួន ហើយលេខទាំងនេះមិនអាចប្រៀបធៀបគ្នាបានទេ។",
        lo: "ໃຊ້ກັບຄ່າສະເລ່ຍຂອງວັນ ບໍ່ແມ່ນຂອງຊົ່ວໂມງດຽວ. ມາດຕະຖານແມ່ນຂອງສະຫະລັດ: ຈີນ, ໄທ ແລະ ຫວຽດນາມ ມີດັດຊະນີຂອງຕົນເອງ ແລະ ຕົວເລກບໍ່ສາມາດປຽບທຽບກັນໄດ້.",
        my: "တစ်ရက်တာ ပျမ်းမျှအတွက်သာ ဖြစ်ပြီး နာရီတစ်ခုချင်းအတွက် မဟုတ်ပါ။ စံနှုန်းများမှာ အမေရိကန်၏ စံနှုန်းများဖြစ်သည်။ တရုတ်၊ ထိုင်းနှင့် ဗီယက်နမ်တွင် ကိုယ်ပိုင်ညွှန်းကိန်းများရှိပြီး ကိန်းများကို နှိုင်းယှဉ်၍ မရပါ။",
        th: "ใช้กับค่าเฉลี่ยรายวัน ไม่ใช่ค่ารายชั่วโมง มาตรฐานเป็นของสหรัฐอเมริกา จีน ไทย และเวียดนามมีดัชนีของตนเอง จึงนำตัวเลขมาเทียบกันไม่ได้",
        vi: "Áp dụng cho giá trị trung bình ngày, không áp dụng cho từng giờ. Tiêu chuẩn là của Hoa Kỳ; Trung Quốc, Thái Lan và Việt Nam có chỉ số riêng, các con số không so sánh được với nhau.",
    },
    formula: r"I = \frac{I_{\mathrm{hi}} - I_{\mathrm{lo}}}{\mathrm{BP}_{\mathrm{hi}} - \mathrm{BP}_{\mathrm{lo}}} (C - \mathrm{BP}_{\mathrm{lo}}) + I_{\mathrm{lo}}",
    sources: &[Source {
        citation: "US EPA (2024), Technical Assistance Document for the Reporting of Daily Air Quality – the Air Quality Index (AQI), EPA-454/B-24-002",
        place: "Equation 1, Table 6",
        year: 2024,
        url: "https://nepis.epa.gov/Exe/ZyPURL.cgi?Dockey=P101AP0Q.txt",
    }],
    inputs: &[
        mean("pm2-5-24h", PM2_5_24H, "ug/m3", 5_000.0),
        mean("pm10-24h", PM10_24H, "ug/m3", 10_000.0),
        mean("ozone-8h", OZONE_8H, "[ppm]", 0.604),
        mean("ozone-1h", OZONE_1H, "[ppm]", 5.0),
        mean("co-8h", CO_8H, "[ppm]", 500.0),
        mean("so2-1h", SO2_1H, "[ppb]", 10_000.0),
        mean("so2-24h", SO2_24H, "[ppb]", 10_000.0),
        mean("no2-1h", NO2_1H, "[ppb]", 20_000.0),
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
        "US EPA (2024), EPA-454/B-24-002, worked example of Equation 1",
        r#"{"ozone-8h": 0.07853333, "pm2-5-24h": 35.9, "co-8h": 8.4}"#,
    )],
};

/// The six classes with their colours (Table 2) and the most that each may be.
const CLASSES: [Choice; 6] = [
    class("good", "#00e400", GOOD),
    class("moderate", "#ffff00", MODERATE),
    class("unhealthy-for-sensitive-groups", "#ff7e00", SENSITIVE),
    class("unhealthy", "#ff0000", UNHEALTHY),
    class("very-unhealthy", "#8f3f97", VERY_UNHEALTHY),
    class("hazardous", "#7e0023", HAZARDOUS),
];
const ENDS: [f64; 5] = [50.0, 100.0, 150.0, 200.0, 300.0];

const fn class(code: &'static str, colour: &'static str, label: Said) -> Choice {
    Choice { code, label, colour }
}

const GOOD: Said = Said {
    zh: "优", en: "Good", km: "ល្អ", lo: "ດີ", my: "ကောင်း", th: "ดี", vi: "Tốt"
};
const MODERATE: Said = Said {
    zh: "中等",
    en: "Moderate",
    km: "មធ្យម",
    lo: "ປານກາງ",
    my: "အသင့်အတင့်",
    th: "ปานกลาง",
    vi: "Trung bình",
};
const SENSITIVE: Said = Said {
    zh: "对敏感人群不健康",
    en: "Unhealthy for sensitive groups",
    km: "មិនល្អសម្រាប់ក្រុមងាយរងគ្រោះ",
    lo: "ບໍ່ດີຕໍ່ກຸ່ມທີ່ອ່ອນໄຫວ",
    my: "ထိခိုက်လွယ်သူများအတွက် ကျန်းမာရေးနှင့် မညီညွတ်",
    th: "มีผลต่อกลุ่มเสี่ยง",
    vi: "Không tốt cho nhóm nhạy cảm",
};
const UNHEALTHY: Said = Said {
    zh: "不健康",
    en: "Unhealthy",
    km: "មិនល្អសម្រាប់សុខភាព",
    lo: "ບໍ່ດີຕໍ່ສຸຂະພາບ",
    my: "ကျန်းမာရေးနှင့် မညီညွတ်",
    th: "มีผลต่อสุขภาพ",
    vi: "Có hại cho sức khỏe",
};
const VERY_UNHEALTHY: Said = Said {
    zh: "非常不健康",
    en: "Very unhealthy",
    km: "មិនល្អខ្លាំងសម្រាប់សុខភាព",
    lo: "ບໍ່ດີຫຼາຍຕໍ່ສຸຂະພາບ",
    my: "ကျန်းမာရေးနှင့် အလွန်မညီညွတ်",
    th: "มีผลต่อสุขภาพมาก",
    vi: "Rất có hại",
};
const HAZARDOUS: Said = Said {
    zh: "危险",
    en: "Hazardous",
    km: "គ្រោះថ្នាក់",
    lo: "ອັນຕະລາຍ",
    my: "အန္တရာယ်ရှိ",
    th: "อันตราย",
    vi: "Nguy hại",
};

const PM2_5: [Stretch; 6] = [
    (("0.0", "9.0"), (0, 50)),
    (("9.1", "35.4"), (51, 100)),
    (("35.5", "55.4"), (101, 150)),
    (("55.5", "125.4"), (151, 200)),
    (("125.5", "225.4"), (201, 300)),
    (("225.5", "325.4"), (301, 500)),
];
const PM10: [Stretch; 6] = [
    (("0", "54"), (0, 50)),
    (("55", "154"), (51, 100)),
    (("155", "254"), (101, 150)),
    (("255", "354"), (151, 200)),
    (("355", "424"), (201, 300)),
    (("425", "604"), (301, 500)),
];
const OZONE_OVER_8H: [Stretch; 5] = [
    (("0.000", "0.054"), (0, 50)),
    (("0.055", "0.070"), (51, 100)),
    (("0.071", "0.085"), (101, 150)),
    (("0.086", "0.105"), (151, 200)),
    (("0.106", "0.200"), (201, 300)),
];
const OZONE_OVER_1H: [Stretch; 4] = [
    (("0.125", "0.164"), (101, 150)),
    (("0.165", "0.204"), (151, 200)),
    (("0.205", "0.404"), (201, 300)),
    (("0.405", "0.604"), (301, 500)),
];
const CO: [Stretch; 6] = [
    (("0.0", "4.4"), (0, 50)),
    (("4.5", "9.4"), (51, 100)),
    (("9.5", "12.4"), (101, 150)),
    (("12.5", "15.4"), (151, 200)),
    (("15.5", "30.4"), (201, 300)),
    (("30.5", "50.4"), (301, 500)),
];
const SO2_OVER_1H: [Stretch; 4] = [
    (("0", "35"), (0, 50)),
    (("36", "75"), (51, 100)),
    (("76", "185"), (101, 150)),
    (("186", "304"), (151, 200)),
];
const SO2_OVER_24H: [Stretch; 2] = [(("305", "604"), (201, 300)), (("605", "1004"), (301, 500))];
const NO2: [Stretch; 6] = [
    (("0", "53"), (0, 50)),
    (("54", "100"), (51, 100)),
    (("101", "360"), (101, 150)),
    (("361", "649"), (151, 200)),
    (("650", "1249"), (201, 300)),
    (("1250", "2049"), (301, 500)),
];

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let mut sub_indices = Vec::new();
    for (name, places, scale) in [
        ("pm2-5-24h", 1, &PM2_5[..]),
        ("pm10-24h", 0, &PM10),
        ("co-8h", 1, &CO),
        ("no2-1h", 0, &NO2),
    ] {
        let cut = inputs.number(name).map(|mean| Decimal::nearest(mean).truncated(places));
        let point = cut.and_then(|cut| place_or_beyond(scale, cut));
        sub_indices.extend(point.map(|point| (name, point.nearest())));
    }
    sub_indices.extend(ozone(inputs.number("ozone-8h"), inputs.number("ozone-1h"))?);
    let so2 = sulfur_dioxide(inputs.number("so2-1h"), inputs.number("so2-24h"));
    sub_indices.extend(so2);
    // An hour of ozone and a day of sulfur dioxide count only from where their scales begin, beside the other mean.
    for (input, other) in [("ozone-1h", "ozone-8h"), ("so2-24h", "so2-1h")] {
        if sub_indices.is_empty() && inputs.number(input).is_some() {
            return Err(Fault::Missing { input: other });
        }
    }
    let asked: Vec<_> = CARD.inputs.iter().map(|input| input.name).collect();
    let outcome = worst_of(&sub_indices, &asked)?;
    let class = class_of(outcome.number("index").unwrap_or_default());
    Ok(outcome.with("class", class))
}

/// Index points of fine particles over 24 hours (µg/m³), a whole number; beyond the table in the proportion of its last
/// stretch.
pub fn pm2_5(mean: f64) -> Option<f64> {
    let cut = Decimal::nearest(mean).truncated(1);
    place_or_beyond(&PM2_5, cut).filter(|_| mean >= 0.0).map(Fraction::nearest)
}

/// The worse of the two means (ppm) and of which: the 8-hour scale ends at 0.200 ppm, the 1-hour scale begins at 0.125.
fn ozone(over_8h: Option<f64>, over_1h: Option<f64>) -> Result<Option<(&'static str, f64)>, Fault> {
    let cut = |mean| Decimal::nearest(mean).truncated(3);
    let by_8h = over_8h.map(|mean| place(&OZONE_OVER_8H, cut(mean)).ok_or(mean));
    let begins = Decimal::printed("0.125");
    let by_1h =
        over_1h.map(cut).filter(|c| *c >= begins).and_then(|c| place_or_beyond(&OZONE_OVER_1H, c));
    match (by_8h, by_1h) {
        (Some(Err(mean)), None) => Err(Fault::Unfit {
            input: "ozone-8h",
            row: None,
            found: format!("{mean} ppm"),
            expected: &expected::OZONE_OF_EIGHT_HOURS,
        }),
        (Some(Ok(one)), Some(two)) if one.nearest() >= two.nearest() => {
            Ok(Some(("ozone-8h", one.nearest())))
        }
        (_, Some(two)) => Ok(Some(("ozone-1h", two.nearest()))),
        (Some(Ok(one)), None) => Ok(Some(("ozone-8h", one.nearest()))),
        (None, None) => Ok(None),
    }
}

/// By the 1-hour mean (ppb) up to 304, by the 24-hour mean from 305; 200 if the hour says so and the day does not.
fn sulfur_dioxide(over_1h: Option<f64>, over_24h: Option<f64>) -> Option<(&'static str, f64)> {
    let cut = |mean| Decimal::nearest(mean).truncated(0);
    let begins = Decimal::printed("305");
    let by_24h =
        over_24h.map(cut).filter(|c| *c >= begins).and_then(|c| place_or_beyond(&SO2_OVER_24H, c));
    match (over_1h.map(cut), by_24h) {
        (_, Some(day)) => Some(("so2-24h", day.nearest())),
        (Some(hour), None) => {
            Some(("so2-1h", place(&SO2_OVER_1H, hour).map_or(200.0, Fraction::nearest)))
        }
        (None, None) => None,
    }
}

fn class_of(index: f64) -> &'static str {
    let n = ENDS.iter().filter(|end| index > **end).count();
    CLASSES[n].code
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use proptest::prelude::*;

    use super::*;

    fn of(inputs: &Inputs) -> Result<Outcome, Vec<Fault>> {
        METHOD.apply(inputs, &|_| ControlFlow::Continue(()))
    }

    fn index(name: &str, mean: f64) -> f64 {
        of(&Inputs::new().with(name, mean)).unwrap().number("index").unwrap()
    }

    /// EPA-454/B-24-002, the worked examples. Of ozone over an hour at 0.162 ppm the document prints 148, its own formula
    /// gives 147.49.
    #[test]
    fn the_worked_examples_of_the_document() {
        for (name, mean, expected) in [
            ("ozone-8h", 0.078_533_33, 126.0),
            ("pm2-5-24h", 35.9, 102.0),
            ("co-8h", 8.4, 90.0),
            ("ozone-1h", 0.162, 147.0),
        ] {
            assert!((index(name, mean) - expected).abs() < f64::EPSILON, "{name}");
        }
    }

    #[test]
    fn every_breakpoint_has_its_printed_index() {
        let scales: [(&str, &[Stretch]); 7] = [
            ("pm2-5-24h", &PM2_5),
            ("pm10-24h", &PM10),
            ("ozone-8h", &OZONE_OVER_8H),
            ("ozone-1h", &OZONE_OVER_1H),
            ("co-8h", &CO),
            ("so2-1h", &SO2_OVER_1H),
            ("no2-1h", &NO2),
        ];
        for (name, scale) in scales {
            for ((lo, hi), (i_lo, i_hi)) in scale {
                for (printed, expected) in [(lo, i_lo), (hi, i_hi)] {
                    let found = index(name, printed.parse().unwrap());
                    #[expect(clippy::cast_precision_loss, reason = "at most 500")]
                    let expected = *expected as f64;
                    assert!((found - expected).abs() < f64::EPSILON, "{name} {printed}: {found}");
                }
            }
        }
    }

    #[test]
    fn the_index_is_the_worst_and_names_it() {
        let inputs = Inputs::new().with("pm2-5-24h", 35.9).with("pm10-24h", 20.0);
        let outcome = of(&inputs).unwrap();
        assert_eq!(outcome.word("main-pollutant"), Some("pm2-5-24h"));
        assert_eq!(outcome.word("class"), Some("unhealthy-for-sensitive-groups"));
    }

    #[test]
    fn sulfur_dioxide_above_304_in_an_hour_asks_the_day() {
        assert!((index("so2-1h", 400.0) - 200.0).abs() < f64::EPSILON);
        let both = Inputs::new().with("so2-1h", 400.0).with("so2-24h", 305.0);
        assert_eq!(of(&both).unwrap().number("index"), Some(201.0));
        let day_is_low = Inputs::new().with("so2-1h", 400.0).with("so2-24h", 304.0);
        assert_eq!(of(&day_is_low).unwrap().number("index"), Some(200.0));
    }

    #[test]
    fn what_is_outside_of_the_scale_is_refused_by_name() {
        for (name, mean) in
            [("pm2-5-24h", -1.0), ("pm2-5-24h", f64::NAN), ("no2-1h", f64::INFINITY)]
        {
            let refused = of(&Inputs::new().with(name, mean)).unwrap_err();
            assert!(matches!(refused[..], [Fault::Outside { .. }]), "{refused:?}");
        }
        assert!(matches!(of(&Inputs::new()).unwrap_err()[..], [Fault::NoneOf { .. }]));
        let above = of(&Inputs::new().with("ozone-8h", 0.201)).unwrap_err();
        assert!(matches!(above[..], [Fault::Unfit { input: "ozone-8h", .. }]));
        let unknown = of(&Inputs::new().with("pm25", 3.0)).unwrap_err();
        assert!(matches!(unknown[..], [Fault::Unknown { .. }]));
    }

    proptest! {
        #[test]
        fn the_index_never_falls_as_fine_particles_rise(one in 0.0_f64..600.0, more in 0.0_f64..50.0) {
            prop_assert!(pm2_5(one).unwrap() <= pm2_5(one + more).unwrap());
        }
    }

    #[test]
    fn an_hour_of_ozone_below_its_scale_asks_for_the_eight() {
        let refused = of(&Inputs::new().with("ozone-1h", 0.1)).unwrap_err();
        assert!(matches!(&refused[..], [Fault::Missing { input: "ozone-8h" }]), "{refused:?}");
        let refused = of(&Inputs::new().with("so2-24h", 304.0)).unwrap_err();
        assert!(matches!(&refused[..], [Fault::Missing { input: "so2-1h" }]), "{refused:?}");
        let told = of(&Inputs::new().with("so2-24h", 305.0)).unwrap();
        assert_eq!(told.word("main-pollutant"), Some("so2-24h"));
    }
}
