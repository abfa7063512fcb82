//! Measured means beside the guidelines of the World Health Organization and the limits in force in a country on a day.
//!
//! A table row is a limit: who sets it, for which pollutant, over which time, from when to when. A mean above it exceeds
//! it; the ratio says by how much. Of the WHO the strictest level that is met is named too.
//!
//! Sources: WHO (2021), *WHO global air quality guidelines*, Tables 0.1 and 0.2; GB 3095-2012, Tables 1 and 2, and GB 3095-2026,
//! Table 1, class 2; QCVN 05:2023/BTNMT, Table 1.

use crate::{expected, words};
use jiff::civil::{Date, date};
use vocabulary::method::{
    Card, Chart, Choice, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome,
    Output, Progress, Range, Said, Source, Table,
};

use super::labels::DAY;

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "air-limits",
    edition: "WHO 2021, GB 3095-2012 and 2026, QCVN 05:2023",
    family: Family::Air,
    title: Said {
        zh: "与世界卫生组织准则和国家标准比较",
        en: "Air beside guidelines and national limits",
        km: "ខ្យល់ធៀបនឹងគោលការណ៍ណែនាំ WHO និងកម្រិតកំណត់ជាតិ",
        lo: "ອາກາດທຽບກັບຄຳແນະນຳ WHO ແລະ ມາດຕະຖານແຫ່ງຊາດ",
        my: "WHO လမ်းညွှန်ချက်နှင့် နိုင်ငံစံနှုန်းများဖြင့် နှိုင်းယှဉ်ခြင်း",
        th: "อากาศเทียบกับแนวทาง WHO และมาตรฐานประเทศ",
        vi: "So sánh không khí với hướng dẫn WHO và quy chuẩn quốc gia",
    },
    what: Said {
        zh: "把一个平均浓度与世卫组织2021年准则值和过渡目标，以及所选国家当日有效的限值比较：是多少倍，是否超过。",
        en: "Sets a mean concentration beside the WHO guideline of 2021 with its interim targets, and beside the limit in force in a country on that day: how many times the limit, and whether it is exceeded.",
        km: "ប្រៀបធៀបកំហាប់មធ្យមជាមួយគោលការណ៍ណែនាំ WHO ឆ្នាំ 2021 និងគោលដៅអន្តរកាល ព្រមទាំងកម្រិតកំណត់ជាតិដែលមានសុពលភាពនៅថ្ងៃនោះ៖ ប៉ុន្មានដង និងលើសឬអត់។",
        lo: "ປຽບທຽບຄ່າສະເລ່ຍກັບຄຳແນະນຳ WHO ປີ 2021 ພ້ອມເປົ້າໝາຍໄລຍະຂ້າມຜ່ານ ແລະ ກັບຄ່າຈຳກັດຂອງປະເທດທີ່ໃຊ້ໃນວັນນັ້ນ: ຈັກເທົ່າ ແລະ ເກີນຫຼືບໍ່.",
        my: "ပျမ်းမျှပါဝင်မှုကို ၂၀၂၁ WHO လမ်းညွှန်တန်ဖိုး၊ ကြားကာလပန်းတိုင်များနှင့် ထိုနေ့တွင် အာဏာတည်သော နိုင်ငံကန့်သတ်ချက်တို့နှင့် နှိုင်းယှဉ်သည်– ဘယ်နှစ်ဆ၊ ကျော်လွန်သလား။",
        th: "เทียบค่าเฉลี่ยกับค่าแนะนำ WHO ปี 2021 และเป้าหมายระยะเปลี่ยนผ่าน และกับค่ามาตรฐานของประเทศที่ใช้ในวันนั้น ว่าเป็นกี่เท่าและเกินหรือไม่",
        vi: "Đặt nồng độ trung bình cạnh giá trị hướng dẫn WHO 2021 cùng các mục tiêu tạm thời, và cạnh giới hạn có hiệu lực của quốc gia vào ngày đó: gấp mấy lần, có vượt hay không.",
    },
    limits: Said {
        zh: "世卫组织24小时值指一年中的第99百分位（每年允许3至4天超过），单日超过并不等于年度不达标。老挝、缅甸和柬埔寨的限值未能在可查阅的文件中核实，因此没有列出；中国只列2016年起的二级标准，2031年起臭氧和一氧化碳未能在文件中核实，泰国限值尚未收录。",
        en: "A 24-hour value of the WHO is the 99th percentile of a year: three or four days may exceed it. The limits of Laos, Myanmar and Cambodia could not be verified in a document and are not given; of China there is class 2 from 2016, and from 2031 not of ozone and carbon monoxide; those of Thailand are not in yet.",
        km: "តម្លៃ 24 ម៉ោងរបស់ WHO គឺជាភាគរយទី 99 នៃឆ្នាំមួយ៖ អាចលើសបាន 3 ទៅ 4 ថ្ងៃ។ កម្រិតកំណត់របស់ឡាវ មីយ៉ាន់ម៉ា និងកម្ពុជាមិនអាចផ្ទៀងផ្ទាត់បានទេ ដូច្នេះមិនត្រូវបានបង្ហាញ។ សម្រាប់ចិនមានថ្នាក់ 2 ចាប់ពីឆ្នាំ 2016 ពីឆ្នាំ 2031 គ្មានអូហ្សូន និង CO ទេ។",
        lo: "ຄ່າ 24 ຊົ່ວໂມງຂອງ WHO ແມ່ນເປີເຊັນໄທລ໌ທີ 99 ຂອງປີ: ເກີນໄດ້ 3 ຫາ 4 ວັນ. ຄ່າຈຳກັດຂອງລາວ, ມຽນມາ ແລະ ກຳປູເຈຍ ຍັງບໍ່ສາມາດຢືນຢັນໄດ້ ຈຶ່ງບໍ່ໃຫ້; ຂອງຈີນມີຊັ້ນ 2 ແຕ່ປີ 2016, ແຕ່ປີ 2031 ບໍ່ມີໂອໂຊນ ແລະ CO.",
        my: "WHO ၏ ၂၄ နာရီတန်ဖိုးသည် တစ်နှစ်၏ ၉၉ ရာခိုင်နှုန်းမှတ် ဖြစ်သည်– ၃-၄ ရက် ကျော်နိုင်သည်။ လာအို၊ မြန်မာ၊ ကမ္ဘောဒီးယား၏ ကန့်သတ်ချက်များကို အတည်မပြုနိုင်သဖြင့် မပါဝင်ပါ။ တရုတ်အတွက် ၂၀၁၆ မှစ၍ အတန်း ၂ သာ ပါပြီး ၂၀၃၁ မှစ၍ အိုဇုန်းနှင့် CO မပါပါ။",
        th: "ค่า 24 ชั่วโมงของ WHO คือเปอร์เซ็นไทล์ที่ 99 ของปี เกินได้ 3–4 วัน ค่าของลาว เมียนมา และกัมพูชายังตรวจสอบกับเอกสารไม่ได้จึงไม่แสดง ของจีนมีชั้น 2 ตั้งแต่ปี 2016 ตั้งแต่ปี 2031 ไม่มีโอโซนและ CO ของไทยยังไม่มีในตาราง",
        vi: "Giá trị 24 giờ của WHO là bách phân vị 99 của năm: có thể vượt 3–4 ngày. Giới hạn của Lào, Myanmar và Campuchia chưa kiểm chứng được trong văn bản nên không nêu; của Trung Quốc có cấp 2 từ 2016, từ 2031 không có ozon và CO; của Thái Lan chưa có.",
    },
    formula: r"r = \frac{C}{L}",
    sources: &[
        Source {
            citation: "WHO (2021), WHO global air quality guidelines: particulate matter (PM2.5 and PM10), ozone, nitrogen dioxide, sulfur dioxide and carbon monoxide",
            place: "Tables 0.1 and 0.2",
            year: 2021,
            url: "https://iris.who.int/handle/10665/345329",
        },
        Source {
            citation: "GB 3095-2012, Ambient air quality standards, Ministry of Environmental Protection of China",
            place: "Tables 1 and 2, class 2",
            year: 2012,
            url: "",
        },
        Source {
            citation: "GB 3095-2026, Ambient air quality standards, Ministry of Ecology and Environment of China",
            place: "class 2",
            year: 2026,
            url: "",
        },
        Source {
            citation: "QCVN 05:2023/BTNMT, Quy chuẩn kỹ thuật quốc gia về chất lượng không khí",
            place: "Bảng 1",
            year: 2023,
            url: "",
        },
    ],
    inputs: &[
        Input::needed("date", DAY, Form::Date),
        Input::needed("country", COUNTRY, Form::Choice(&COUNTRIES)),
        Input::needed("pollutant", POLLUTANT, Form::Choice(&POLLUTANTS)),
        Input::needed("averaging", AVERAGING, Form::Choice(&TIMES)),
        Input::needed(
            "mean",
            super::labels::CONCENTRATION,
            Form::Number(Range::new("ug/m3", 0.0, 1e6)),
        ),
    ],
    outputs: &[
        Output::new("limits", LIMITS, Form::Table(&LIMIT_COLUMNS, 0)),
        Output::new("who-level", LEVEL, Form::Choice(&LEVELS)),
    ],
    charts: &[Chart::Bars { output: "limits", across: "limit", up: "value", limits: None }],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented numbers",
        r#"{"date": "2026-11-26", "country": "VN", "pollutant": "PM2.5", "averaging": "24h", "mean": 31}"#,
    )],
};

const COUNTRY: Said = Said {
    zh: "国家",
    en: "Country",
    km: "ប្រទេស",
    lo: "ປະເທດ",
    my: "နိုင်ငံ",
    th: "ประเทศ",
    vi: "Quốc gia",
};
const POLLUTANT: Said = Said {
    zh: "污染物",
    en: "Pollutant",
    km: "សារធាតុបំពុល",
    lo: "ມົນລະພິດ",
    my: "ညစ်ညမ်းပစ္စည်း",
    th: "มลพิษ",
    vi: "Chất ô nhiễm",
};
const AVERAGING: Said = Said {
    zh: "平均时间",
    en: "Averaging time",
    km: "រយៈពេលមធ្យម",
    lo: "ໄລຍະສະເລ່ຍ",
    my: "ပျမ်းမျှကာလ",
    th: "ช่วงเวลาเฉลี่ย",
    vi: "Thời gian trung bình",
};
const LIMITS: Said = Said {
    zh: "各项限值",
    en: "Limits",
    km: "កម្រិតកំណត់",
    lo: "ຄ່າຈຳກັດ",
    my: "ကန့်သတ်ချက်များ",
    th: "ค่ากำหนด",
    vi: "Các giới hạn",
};
const LEVEL: Said = Said {
    zh: "达到的世卫组织水平",
    en: "WHO level that is met",
    km: "កម្រិត WHO ដែលសម្រេចបាន",
    lo: "ລະດັບ WHO ທີ່ບັນລຸ",
    my: "ပြည့်မီသော WHO အဆင့်",
    th: "ระดับ WHO ที่ผ่าน",
    vi: "Mức WHO đạt được",
};

const LIMIT_COLUMNS: [Column; 4] = [
    Column::words("limit", words::LIMIT),
    Column::numbers("value", words::VALUE, Range::at_least_zero("ug/m3")),
    Column::numbers("ratio", words::RATIO, Range::at_least_zero("1")),
    Column::words("exceeded", words::EXCEEDED).of(&words::YES_OR_NO),
];

const fn same(code: &'static str) -> Choice {
    Choice { code, label: Said::everywhere(code), colour: "" }
}
const fn named(code: &'static str, [zh, en, km, lo, my, th, vi]: [&'static str; 7]) -> Choice {
    Choice { code, label: Said { zh, en, km, lo, my, th, vi }, colour: "" }
}

const COUNTRIES: [Choice; 6] = [
    named("CN", ["中国", "China", "ចិន", "ຈີນ", "တရုတ်", "จีน", "Trung Quốc"]),
    named("MM", ["缅甸", "Myanmar", "មីយ៉ាន់ម៉ា", "ມຽນມາ", "မြန်မာ", "เมียนมา", "Myanmar"]),
    named("LA", ["老挝", "Laos", "ឡាវ", "ລາວ", "လာအို", "ลาว", "Lào"]),
    named("TH", ["泰国", "Thailand", "ថៃ", "ໄທ", "ထိုင်း", "ไทย", "Thái Lan"]),
    named("KH", ["柬埔寨", "Cambodia", "កម្ពុជា", "ກຳປູເຈຍ", "ကမ္ဘောဒီးယား", "กัมพูชา", "Campuchia"]),
    named("VN", ["越南", "Viet Nam", "វៀតណាម", "ຫວຽດນາມ", "ဗီယက်နမ်", "เวียดนาม", "Việt Nam"]),
];
const POLLUTANTS: [Choice; 7] =
    [same("PM2.5"), same("PM10"), same("O3"), same("NO2"), same("SO2"), same("CO"), same("TSP")];
const TIMES: [Choice; 5] = [
    named("1h", ["1小时", "1 hour", "1 ម៉ោង", "1 ຊົ່ວໂມງ", "၁ နာရီ", "1 ชั่วโมง", "1 giờ"]),
    named("8h", ["8小时", "8 hours", "8 ម៉ោង", "8 ຊົ່ວໂມງ", "၈ နာရီ", "8 ชั่วโมง", "8 giờ"]),
    named("24h", ["24小时", "24 hours", "24 ម៉ោង", "24 ຊົ່ວໂມງ", "၂၄ နာရီ", "24 ชั่วโมง", "24 giờ"]),
    named(
        "peak-season",
        ["高峰季", "Peak season", "រដូវកំពូល", "ລະດູສູງສຸດ", "အမြင့်ဆုံးရာသီ", "ฤดูสูงสุด", "Mùa cao điểm"],
    ),
    named("year", ["年", "Year", "ឆ្នាំ", "ປີ", "နှစ်", "ปี", "Năm"]),
];
const LEVELS: [Choice; 6] = [
    same("AQG"),
    same("IT4"),
    same("IT3"),
    same("IT2"),
    same("IT1"),
    named("none", ["均未达到", "none", "គ្មាន", "ບໍ່ມີ", "မရှိ", "ไม่มี", "không có"]),
];

/// `(pollutant, averaging, [IT1, IT2, IT3, IT4, AQG])` in µg/m³, carbon monoxide too; NaN where Table 0.1 prints none.
const WHO: [(&str, &str, [f64; 5]); 13] = [
    ("PM2.5", "year", [35.0, 25.0, 15.0, 10.0, 5.0]),
    ("PM2.5", "24h", [75.0, 50.0, 37.5, 25.0, 15.0]),
    ("PM10", "year", [70.0, 50.0, 30.0, 20.0, 15.0]),
    ("PM10", "24h", [150.0, 100.0, 75.0, 50.0, 45.0]),
    ("O3", "peak-season", [100.0, 70.0, NONE, NONE, 60.0]),
    ("O3", "8h", [160.0, 120.0, NONE, NONE, 100.0]),
    ("NO2", "year", [40.0, 30.0, 20.0, NONE, 10.0]),
    ("NO2", "24h", [120.0, 50.0, NONE, NONE, 25.0]),
    ("SO2", "24h", [125.0, 50.0, NONE, NONE, 40.0]),
    ("CO", "24h", [7_000.0, NONE, NONE, NONE, 4_000.0]),
    // Of earlier guidelines, which Table 0.2 keeps.
    ("NO2", "1h", [NONE, NONE, NONE, NONE, 200.0]),
    ("CO", "8h", [NONE, NONE, NONE, NONE, 10_000.0]),
    ("CO", "1h", [NONE, NONE, NONE, NONE, 35_000.0]),
];
const NONE: f64 = f64::NAN;
const WHO_NAMES: [&str; 5] =
    ["WHO 2021 IT1", "WHO 2021 IT2", "WHO 2021 IT3", "WHO 2021 IT4", "WHO 2021 AQG"];

/// A limit of a country: by which document, from the first to the last day.
struct Limit {
    country: &'static str,
    document: &'static str,
    days: (Date, Date),
    /// µg/m³.
    values: &'static [(&'static str, &'static str, f64)],
}

const ALWAYS: Date = date(9999, 12, 31);

const NATIONAL: [Limit; 6] = [
    Limit {
        country: "CN",
        document: "GB 3095-2012, class 2",
        days: (date(2016, 1, 1), date(2026, 2, 28)),
        values: &[
            ("SO2", "year", 60.0),
            ("SO2", "24h", 150.0),
            ("SO2", "1h", 500.0),
            ("NO2", "year", 40.0),
            ("NO2", "24h", 80.0),
            ("NO2", "1h", 200.0),
            ("CO", "24h", 4_000.0),
            ("CO", "1h", 10_000.0),
            ("O3", "8h", 160.0),
            ("O3", "1h", 200.0),
            ("PM10", "year", 70.0),
            ("PM10", "24h", 150.0),
            ("PM2.5", "year", 35.0),
            ("PM2.5", "24h", 75.0),
            ("TSP", "year", 200.0),
            ("TSP", "24h", 300.0),
        ],
    },
    Limit {
        country: "CN",
        document: "GB 3095-2026, class 2, to 2030",
        days: (date(2026, 3, 1), date(2030, 12, 31)),
        values: &[
            ("SO2", "year", 60.0),
            ("SO2", "24h", 150.0),
            ("SO2", "1h", 500.0),
            ("NO2", "year", 40.0),
            ("NO2", "24h", 80.0),
            ("NO2", "1h", 200.0),
            ("CO", "24h", 4_000.0),
            ("CO", "1h", 10_000.0),
            ("O3", "8h", 160.0),
            ("O3", "1h", 200.0),
            ("PM10", "year", 60.0),
            ("PM10", "24h", 120.0),
            ("PM2.5", "year", 30.0),
            ("PM2.5", "24h", 60.0),
        ],
    },
    Limit {
        country: "CN",
        document: "GB 3095-2026, class 2, from 2031",
        days: (date(2031, 1, 1), ALWAYS),
        values: &[
            ("SO2", "year", 20.0),
            ("SO2", "24h", 50.0),
            ("SO2", "1h", 150.0),
            ("NO2", "year", 30.0),
            ("NO2", "24h", 50.0),
            ("NO2", "1h", 200.0),
            ("PM10", "year", 50.0),
            ("PM10", "24h", 100.0),
            ("PM2.5", "year", 25.0),
            ("PM2.5", "24h", 50.0),
        ],
    },
    Limit {
        country: "VN",
        document: "QCVN 05:2023/BTNMT",
        days: (date(2023, 9, 12), ALWAYS),
        values: &[
            ("SO2", "1h", 350.0),
            ("SO2", "24h", 125.0),
            ("SO2", "year", 50.0),
            ("CO", "1h", 30_000.0),
            ("CO", "8h", 10_000.0),
            ("NO2", "1h", 200.0),
            ("NO2", "24h", 100.0),
            ("NO2", "year", 40.0),
            ("O3", "1h", 200.0),
            ("O3", "8h", 120.0),
            ("TSP", "1h", 300.0),
            ("TSP", "24h", 200.0),
            ("TSP", "year", 100.0),
            ("PM10", "24h", 100.0),
            ("PM10", "year", 50.0),
            ("PM2.5", "year", 25.0),
        ],
    },
    Limit {
        country: "VN",
        document: "QCVN 05:2023/BTNMT",
        days: (date(2023, 9, 12), date(2025, 12, 31)),
        values: &[("PM2.5", "24h", 50.0)],
    },
    Limit {
        country: "VN",
        document: "QCVN 05:2023/BTNMT, from 2026",
        days: (date(2026, 1, 1), ALWAYS),
        values: &[("PM2.5", "24h", 45.0)],
    },
];

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let word = |input: &'static str| inputs.word(input).ok_or(Fault::Missing { input });
    let (country, pollutant, averaging) =
        (word("country")?, word("pollutant")?, word("averaging")?);
    let mean = inputs.number("mean").ok_or(Fault::Missing { input: "mean" })?;
    let day = inputs.date("date").ok_or(Fault::Missing { input: "date" })?;
    let of_who =
        WHO.iter().find(|(p, a, _)| (*p, *a) == (pollutant, averaging)).map(|(.., levels)| levels);
    let mut rows: Vec<(&str, f64)> = of_who
        .into_iter()
        .flat_map(|levels| {
            WHO_NAMES.into_iter().zip(*levels).rev().filter(|(_, limit)| !limit.is_nan())
        })
        .collect();
    rows.extend(
        NATIONAL
            .iter()
            .filter(|limit| {
                limit.country == country && (limit.days.0..=limit.days.1).contains(&day)
            })
            .flat_map(|limit| {
                let fitting =
                    limit.values.iter().filter(|(p, a, _)| (*p, *a) == (pollutant, averaging));
                fitting.map(|(.., value)| (limit.document, *value))
            }),
    );
    if rows.is_empty() {
        return Err(Fault::Unfit {
            input: "averaging",
            row: None,
            found: format!("{pollutant}, {averaging}"),
            expected: &expected::A_PRINTED_LIMIT,
        });
    }
    let table = Table::default()
        .with_words("limit", rows.iter().map(|(name, _)| (*name).to_owned()).collect())
        .with_numbers("value", rows.iter().map(|(_, value)| *value).collect())
        .with_numbers("ratio", rows.iter().map(|(_, value)| mean / value).collect())
        .with_words(
            "exceeded",
            rows.iter()
                .map(|(_, value)| if mean > *value { "yes" } else { "no" }.to_owned())
                .collect(),
        );
    Ok(Outcome::default()
        .with("limits", table)
        .with_some("who-level", of_who.map(|levels| level(levels, mean))))
}

/// The strictest level that the mean does not exceed.
fn level(levels: &[f64; 5], mean: f64) -> &'static str {
    let strictest =
        levels.iter().enumerate().rev().find(|(_, limit)| !limit.is_nan() && mean <= **limit);
    match strictest {
        Some((n, _)) => LEVELS[4 - n].code,
        None => "none",
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use vocabulary::method::Value;

    use super::*;

    fn of(
        country: &str,
        day: Date,
        pollutant: &str,
        averaging: &str,
        mean: f64,
    ) -> Result<Outcome, Vec<Fault>> {
        let inputs = Inputs::new()
            .with("country", country)
            .with("date", Value::Date(day))
            .with("pollutant", pollutant)
            .with("averaging", averaging)
            .with("mean", mean);
        METHOD.apply(&inputs, &|_| ControlFlow::Continue(()))
    }

    fn limit(country: &str, day: Date) -> Option<f64> {
        let outcome = of(country, day, "PM2.5", "24h", 31.0).unwrap();
        let Some(Value::Table(table)) = outcome.get("limits") else { return None };
        let names = table.words("limit").unwrap();
        let n = names.iter().position(|name| !name.starts_with("WHO"))?;
        Some(table.numbers("value").unwrap()[n])
    }

    /// WHO (2021), Table 0.1: 31 µg/m³ over a day is above 25 (IT4) and not above 37.5 (IT3).
    #[test]
    fn the_level_of_the_who_that_is_met_is_the_strictest() {
        let levels = [5.0, 15.0, 15.1, 25.0, 31.0, 75.0, 75.1].map(|mean| {
            of("LA", date(2026, 1, 1), "PM2.5", "24h", mean)
                .unwrap()
                .word("who-level")
                .unwrap()
                .to_owned()
        });
        assert_eq!(levels, ["AQG", "AQG", "IT4", "IT4", "IT3", "IT1", "none"]);
    }

    #[test]
    fn the_day_decides_which_limit_is_in_force() {
        assert_eq!(limit("VN", date(2025, 12, 31)), Some(50.0));
        assert_eq!(limit("VN", date(2026, 1, 1)), Some(45.0));
        assert_eq!(limit("CN", date(2015, 12, 31)), None);
        assert_eq!(limit("CN", date(2026, 2, 28)), Some(75.0));
        assert_eq!(limit("CN", date(2026, 3, 1)), Some(60.0));
        assert_eq!(limit("CN", date(2031, 1, 1)), Some(50.0));
        assert_eq!(limit("LA", date(2026, 1, 1)), None);
    }

    #[test]
    fn levels_grow_stricter_in_every_row() {
        for (pollutant, averaging, levels) in WHO {
            let printed: Vec<f64> = levels.into_iter().filter(|level| !level.is_nan()).collect();
            assert!(printed.windows(2).all(|two| two[0] > two[1]), "{pollutant} {averaging}");
        }
    }

    #[test]
    fn what_nobody_limits_is_refused() {
        assert!(of("LA", date(2026, 1, 1), "TSP", "1h", 1.0).is_err());
    }
}
