//! Pollution rose: from where does the wind blow when the air is bad?
//!
//! Hours are sorted into sixteen sectors by the direction that the wind comes from; calm hours stand apart. Of each sector: its part of the hours, the
//! mean concentration, its part of all that was breathed (the sum of concentrations), and the conditional probability function
//! `CPF = m / n`, the part of its hours above a percentile of all.
//!
//! Source: Ashbaugh, Malm & Sadeh (1985), *A residence time probability analysis of sulfur concentrations at Grand Canyon National Park*,
//! Atmospheric Environment 19:1263, for the conditional probability; Uria-Tellaetxe & Carslaw (2014), Environmental Modelling & Software 59:1.

use std::collections::BTreeMap;

use crate::expected;
use jiff::civil::DateTime;
use vocabulary::method::{
    Card, Chart, Choice, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome,
    Output, Progress, Range, Said, Source, Table,
};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "pollution-rose",
    edition: "CPF, 16 sectors",
    family: Family::Air,
    title: Said {
        zh: "污染玫瑰图：风从哪里来时空气差",
        en: "Pollution rose: from where does bad air come?",
        km: "ផ្កាបំពុល៖ ខ្យល់អាក្រក់មកពីណា?",
        lo: "ດອກກຸຫຼາບມົນລະພິດ: ອາກາດບໍ່ດີມາຈາກໃສ?",
        my: "ညစ်ညမ်းမှု နှင်းဆီ– လေဆိုးသည် မည်သည့်ဘက်မှ လာသနည်း",
        th: "กุหลาบมลพิษ: อากาศเสียมาจากทางไหน",
        vi: "Hoa ô nhiễm: không khí bẩn đến từ đâu?",
    },
    what: Said {
        zh: "把每小时浓度按来风方向分入十六个方位：各方位的时间份额、平均浓度、占总吸入量的份额，以及浓度高于第75百分位的概率。它提示来源的方向，不是证明。",
        en: "Sorts hourly concentrations by the direction that the wind comes from, into sixteen sectors: their part of the hours, the mean concentration, their part of all that was breathed, and how probable a concentration above the 75th percentile is. A hint at where sources lie, no proof.",
        km: "ចែកកំហាប់ប្រចាំម៉ោងតាមទិសខ្យល់មក ជាដប់ប្រាំមួយផ្នែក៖ ចំណែកម៉ោង កំហាប់មធ្យម ចំណែកនៃអ្វីដែលដកដង្ហើម និងប្រូបាបលើសភាគរយទី 75។ ជាតម្រុយ មិនមែនភស្តុតាងទេ។",
        lo: "ຈັດຄວາມເຂັ້ມຂຸ້ນລາຍຊົ່ວໂມງຕາມທິດທີ່ລົມມາ ເປັນສິບຫົກທິດ: ສ່ວນຂອງຊົ່ວໂມງ, ຄ່າສະເລ່ຍ, ສ່ວນຂອງທີ່ຫາຍໃຈທັງໝົດ ແລະ ຄວາມເປັນໄປໄດ້ທີ່ເກີນເປີເຊັນໄທ 75. ເປັນຂໍ້ຊີ້ບອກ ບໍ່ແມ່ນຫຼັກຖານ.",
        my: "တစ်နာရီပါဝင်မှုများကို လေလာရာအရပ် ၁၆ ခုအလိုက် ခွဲသည်– နာရီအချိုး၊ ပျမ်းမျှ၊ ရှူရှိုက်သမျှ၏ အချိုး၊ ၇၅ ရာခိုင်မှတ်ထက် များနိုင်ခြေ။ အရင်းအမြစ်၏ အရိပ်အမြွက်ဖြစ်ပြီး သက်သေ မဟုတ်ပါ။",
        th: "จัดความเข้มข้นรายชั่วโมงตามทิศที่ลมมา 16 ทิศ: สัดส่วนชั่วโมง ค่าเฉลี่ย สัดส่วนของทั้งหมดที่หายใจ และโอกาสที่จะสูงกว่าเปอร์เซ็นไทล์ที่ 75 เป็นเบาะแส ไม่ใช่หลักฐาน",
        vi: "Xếp nồng độ từng giờ theo hướng gió đến, mười sáu hướng: tỷ lệ giờ, nồng độ trung bình, phần của tất cả lượng hít thở và xác suất vượt phân vị 75. Là gợi ý nơi có nguồn, không phải bằng chứng.",
    },
    limits: Said {
        zh: "测风处应能代表测污染处；城市和山谷里近地面的风会骗人。小时数少于二十的方位不可靠，不画出。",
        en: "The wind must be measured where it stands for the wind of the station; in towns and valleys winds near the ground mislead. Sectors of fewer than twenty hours are unreliable and are not drawn.",
        km: "ខ្យល់ត្រូវវាស់នៅកន្លែងតំណាងស្ថានីយ; ក្នុងទីក្រុង និងជ្រលង ខ្យល់ជិតដីបោកបញ្ឆោត។ ផ្នែកតិចជាង 20 ម៉ោងមិនគួរទុកចិត្ត និងមិនគូរទេ។",
        lo: "ລົມຕ້ອງວັດຢູ່ບ່ອນທີ່ເປັນຕົວແທນ; ໃນເມືອງ ແລະ ຮ່ອມພູ ລົມໃກ້ພື້ນອາດຫຼອກ. ທິດທີ່ໜ້ອຍກວ່າ 20 ຊົ່ວໂມງເຊື່ອຖືບໍ່ໄດ້ ແລະ ບໍ່ແຕ້ມ.",
        my: "လေကို စခန်းကို ကိုယ်စားပြုသောနေရာတွင် တိုင်းရမည်။ မြို့နှင့် တောင်ကြားတွင် မြေနီးလေသည် လှည့်စားတတ်သည်။ နာရီ ၂၀ အောက် အရပ်များ မယုံကြည်ရ၍ မဆွဲပါ။",
        th: "ต้องวัดลมในที่ที่เป็นตัวแทนของสถานี ในเมืองและหุบเขาลมใกล้พื้นหลอกได้ ทิศที่น้อยกว่ายี่สิบชั่วโมงเชื่อถือไม่ได้และไม่วาด",
        vi: "Gió phải đo ở nơi đại diện cho trạm; trong phố và thung lũng gió sát đất đánh lừa. Hướng dưới hai mươi giờ không đáng tin và không được vẽ.",
    },
    formula: r"\mathrm{CPF}_\theta = \frac{m_\theta}{n_\theta}",
    sources: &[
        Source {
            citation: "Ashbaugh, L. L., Malm, W. C. & Sadeh, W. Z. (1985), A residence time probability analysis of sulfur concentrations at Grand Canyon National Park, Atmospheric Environment 19(8):1263–1270",
            place: "conditional probability",
            year: 1985,
            url: "https://doi.org/10.1016/0004-6981(85)90256-2",
        },
        Source {
            citation: "Uria-Tellaetxe, I. & Carslaw, D. C. (2014), Conditional bivariate probability function for source identification, Environmental Modelling & Software 59:1–9",
            place: "Equation 1",
            year: 2014,
            url: "https://doi.org/10.1016/j.envsoft.2014.05.002",
        },
    ],
    inputs: &[
        Input::needed(
            "concentration",
            CONCENTRATION,
            Form::Series(Range::at_least_zero("ug/m3"), 24),
        ),
        Input::needed("direction", DIRECTION, Form::Series(Range::new("deg", 0.0, 360.0), 1)),
        Input::needed("speed", SPEED, Form::Series(Range::new("m/s", 0.0, 120.0), 24)),
        Input::optional("calm", CALM, Form::Number(Range::new("m/s", 0.0, 5.0))),
        Input::optional("percentile", PERCENTILE, Form::Number(Range::new("%", 50.0, 99.0))),
    ],
    outputs: &[
        Output::new("hours", HOURS, Form::Number(Range::at_least_zero("h"))),
        Output::new("calm-hours", CALM_HOURS, Form::Number(Range::at_least_zero("h"))),
        Output::new("calm-mean", CALM_MEAN, Form::Number(Range::at_least_zero("ug/m3"))),
        Output::new("threshold", THRESHOLD, Form::Number(Range::at_least_zero("ug/m3"))),
        Output::new("worst", WORST, Form::Choice(&SECTORS)),
        Output::new("sectors", SECTORS_SAID, Form::Table(&COLUMNS, 0)),
    ],
    charts: &[Chart::Rose {
        output: "sectors",
        across: "sector",
        up: "mean",
        from: ("hours", LEAST),
    }],
    examples: &[Example::new(
        "hanoi",
        Said {
            zh: "河内2018年1月：PM2.5与内排机场的风",
            en: "Hanoi in January 2018: fine particles and the wind at Noi Bai",
            km: "ហាណូយ មករា 2018៖ PM2.5 និងខ្យល់នៅ Noi Bai",
            lo: "ຮ່າໂນ້ຍ ມັງກອນ 2018: PM2.5 ແລະ ລົມຢູ່ Noi Bai",
            my: "ဟနွိုင်း ၂၀၁၈ ဇန်နဝါရီ– PM2.5 နှင့် Noi Bai လေ",
            th: "ฮานอย มกราคม 2561: PM2.5 และลมที่โหน่ยบ่าย",
            vi: "Hà Nội tháng 1/2018: PM2.5 và gió tại Nội Bài",
        },
        "U.S. Department of State and U.S. EPA, AirNow, PM2.5 at the U.S. Embassy in Hanoi; NOAA, Integrated Surface Database, Noi Bai",
        include_str!("../../../../data/examples/hanoi-wind-2018-01.csv"),
    )],
};

const CONCENTRATION: Said = Said {
    zh: "逐时浓度",
    en: "Hourly concentration",
    km: "កំហាប់ប្រចាំម៉ោង",
    lo: "ຄວາມເຂັ້ມຂຸ້ນລາຍຊົ່ວໂມງ",
    my: "တစ်နာရီ ပါဝင်မှု",
    th: "ความเข้มข้นรายชั่วโมง",
    vi: "Nồng độ từng giờ",
};
pub(super) const DIRECTION: Said = Said {
    zh: "来风方向（北为0）",
    en: "Direction that the wind comes from (north is 0)",
    km: "ទិសដែលខ្យល់មក (ជើងគឺ 0)",
    lo: "ທິດທີ່ລົມມາ (ເໜືອແມ່ນ 0)",
    my: "လေလာရာအရပ် (မြောက်သည် ၀)",
    th: "ทิศที่ลมมา (เหนือคือ 0)",
    vi: "Hướng gió đến (bắc là 0)",
};
pub(super) const SPEED: Said = Said {
    zh: "风速",
    en: "Wind speed",
    km: "ល្បឿនខ្យល់",
    lo: "ຄວາມໄວລົມ",
    my: "လေတိုက်နှုန်း",
    th: "ความเร็วลม",
    vi: "Tốc độ gió",
};
const CALM: Said = Said {
    zh: "低于此风速算静风（默认0.5）",
    en: "Slower is calm (0.5 if not given)",
    km: "យឺតជាងនេះគឺស្ងប់ (លំនាំដើម 0.5)",
    lo: "ຊ້າກວ່ານີ້ແມ່ນລົມສະຫງົບ (ຖ້າບໍ່ໃຫ້ແມ່ນ 0.5)",
    my: "ဤထက်နှေးလျှင် လေငြိမ် (မပေးလျှင် 0.5)",
    th: "ช้ากว่านี้คือลมสงบ (ถ้าไม่ให้คือ 0.5)",
    vi: "Chậm hơn là lặng gió (mặc định 0,5)",
};
const PERCENTILE: Said = Said {
    zh: "“高浓度”的百分位（默认75）",
    en: "Percentile that is high (75 if not given)",
    km: "ភាគរយដែលខ្ពស់ (លំនាំដើម 75)",
    lo: "ເປີເຊັນໄທທີ່ສູງ (ຖ້າບໍ່ໃຫ້ແມ່ນ 75)",
    my: "မြင့်သည်ဟုယူသော ရာခိုင်မှတ် (မပေးလျှင် 75)",
    th: "เปอร์เซ็นไทล์ที่ถือว่าสูง (ถ้าไม่ให้คือ 75)",
    vi: "Phân vị coi là cao (mặc định 75)",
};
const HOURS: Said = Said {
    zh: "有效小时数",
    en: "Hours with all three",
    km: "ម៉ោងមានទាំងបី",
    lo: "ຊົ່ວໂມງທີ່ມີທັງສາມ",
    my: "သုံးခုလုံးရှိသော နာရီ",
    th: "ชั่วโมงที่มีครบทั้งสาม",
    vi: "Số giờ đủ cả ba",
};
const CALM_HOURS: Said = Said {
    zh: "静风小时数",
    en: "Calm hours",
    km: "ម៉ោងស្ងប់",
    lo: "ຊົ່ວໂມງລົມສະຫງົບ",
    my: "လေငြိမ်နာရီ",
    th: "ชั่วโมงลมสงบ",
    vi: "Số giờ lặng gió",
};
const CALM_MEAN: Said = Said {
    zh: "静风时的平均浓度",
    en: "Mean concentration when calm",
    km: "កំហាប់មធ្យមពេលស្ងប់",
    lo: "ຄ່າສະເລ່ຍຕອນລົມສະຫງົບ",
    my: "လေငြိမ်ချိန် ပျမ်းမျှပါဝင်မှု",
    th: "ค่าเฉลี่ยเมื่อลมสงบ",
    vi: "Nồng độ trung bình khi lặng gió",
};
const THRESHOLD: Said = Said {
    zh: "高浓度的界限",
    en: "High is above",
    km: "ខ្ពស់គឺលើស",
    lo: "ສູງແມ່ນເກີນ",
    my: "မြင့်သည်ဟု သတ်မှတ်ချက်",
    th: "สูงคือเกิน",
    vi: "Cao là trên",
};
const WORST: Said = Said {
    zh: "平均浓度最高的方位",
    en: "Sector with the highest mean",
    km: "ទិសកំហាប់មធ្យមខ្ពស់បំផុត",
    lo: "ທິດທີ່ຄ່າສະເລ່ຍສູງສຸດ",
    my: "ပျမ်းမျှ အမြင့်ဆုံးအရပ်",
    th: "ทิศที่ค่าเฉลี่ยสูงสุด",
    vi: "Hướng có trung bình cao nhất",
};
const SECTORS_SAID: Said = Said {
    zh: "方位",
    en: "Sectors",
    km: "ទិស",
    lo: "ທິດ",
    my: "အရပ်များ",
    th: "ทิศ",
    vi: "Các hướng",
};
const SECTOR: Said = Said {
    zh: "方位",
    en: "From",
    km: "មកពី",
    lo: "ມາຈາກ",
    my: "လာရာ",
    th: "มาจาก",
    vi: "Từ hướng",
};
const PART: Said = Said {
    zh: "时间份额",
    en: "Part of the hours",
    km: "ចំណែកម៉ោង",
    lo: "ສ່ວນຂອງຊົ່ວໂມງ",
    my: "နာရီအချိုး",
    th: "สัดส่วนชั่วโมง",
    vi: "Tỷ lệ giờ",
};
const MEAN: Said = Said {
    zh: "平均浓度",
    en: "Mean concentration",
    km: "កំហាប់មធ្យម",
    lo: "ຄວາມເຂັ້ມຂຸ້ນສະເລ່ຍ",
    my: "ပျမ်းမျှပါဝင်မှု",
    th: "ความเข้มข้นเฉลี่ย",
    vi: "Nồng độ trung bình",
};
const DOSE: Said = Said {
    zh: "占总吸入量的份额",
    en: "Part of all that was breathed",
    km: "ចំណែកនៃអ្វីដែលដកដង្ហើម",
    lo: "ສ່ວນຂອງທີ່ຫາຍໃຈທັງໝົດ",
    my: "ရှူရှိုက်သမျှ၏ အချိုး",
    th: "สัดส่วนของทั้งหมดที่หายใจ",
    vi: "Phần của tất cả lượng hít thở",
};
const CPF: Said = Said {
    zh: "高浓度的概率（CPF）",
    en: "Probability of high (CPF)",
    km: "ប្រូបាបខ្ពស់ (CPF)",
    lo: "ຄວາມເປັນໄປໄດ້ສູງ (CPF)",
    my: "မြင့်နိုင်ခြေ (CPF)",
    th: "โอกาสสูง (CPF)",
    vi: "Xác suất cao (CPF)",
};
const SPEED_MEAN: Said = Said {
    zh: "平均风速",
    en: "Mean wind speed",
    km: "ល្បឿនខ្យល់មធ្យម",
    lo: "ຄວາມໄວລົມສະເລ່ຍ",
    my: "ပျမ်းမျှ လေတိုက်နှုန်း",
    th: "ความเร็วลมเฉลี่ย",
    vi: "Tốc độ gió trung bình",
};
const COLUMNS: [Column; 7] = [
    Column::words("sector", SECTOR).of(&SECTORS),
    Column::numbers("hours", HOURS, Range::at_least_zero("h")),
    Column::numbers("part", PART, Range::new("%", 0.0, 100.0)),
    Column::numbers("mean", MEAN, Range::at_least_zero("ug/m3")).optional(),
    Column::numbers("dose", DOSE, Range::new("%", 0.0, 100.0)),
    Column::numbers("cpf", CPF, Range::new("1", 0.0, 1.0)).optional(),
    Column::numbers("speed", SPEED_MEAN, Range::at_least_zero("m/s")).optional(),
];
/// From north, clockwise, by 22.5 degrees.
const SECTORS: [Choice; 16] = [
    of("N", ["北", "N", "ជើង", "ເໜືອ", "မြောက်", "น.", "B"]),
    of("NNE", ["北东北", "NNE", "ជ-ជក", "ນ-ນອ", "မြောက်-မြောက်အရှေ့", "น.ตอ.น.", "BĐB"]),
    of("NE", ["东北", "NE", "ឥសាន", "ຕາເວັນອອກສຽງເໜືອ", "အရှေ့မြောက်", "ตอ.น.", "ĐB"]),
    of("ENE", ["东东北", "ENE", "ក-ជក", "ອ-ນອ", "အရှေ့-အရှေ့မြောက်", "ต.ตอ.น.", "ĐĐB"]),
    of("E", ["东", "E", "កើត", "ຕາເວັນອອກ", "အရှေ့", "ตอ.", "Đ"]),
    of("ESE", ["东东南", "ESE", "ក-តក", "ອ-ຕອ", "အရှေ့-အရှေ့တောင်", "ต.ตอ.ต.", "ĐĐN"]),
    of("SE", ["东南", "SE", "អាគ្នេយ៍", "ຕາເວັນອອກສຽງໃຕ້", "အရှေ့တောင်", "ตอ.ต.", "ĐN"]),
    of("SSE", ["南东南", "SSE", "ត-តក", "ຕ-ຕອ", "တောင်-တောင်အရှေ့", "ต.ตอ.ใต้", "NĐN"]),
    of("S", ["南", "S", "ត្បូង", "ໃຕ້", "တောင်", "ต.", "N"]),
    of("SSW", ["南西南", "SSW", "ត-តល", "ຕ-ຕຕ", "တောင်-တောင်အနောက်", "ต.ตต.ใต้", "NTN"]),
    of("SW", ["西南", "SW", "និរតី", "ຕາເວັນຕົກສຽງໃຕ້", "အနောက်တောင်", "ตต.ต.", "TN"]),
    of("WSW", ["西西南", "WSW", "ល-តល", "ຕ-ຕຕໃຕ້", "အနောက်-အနောက်တောင်", "ตต.ตต.ต.", "TTN"]),
    of("W", ["西", "W", "លិច", "ຕາເວັນຕົກ", "အနောက်", "ตต.", "T"]),
    of("WNW", ["西西北", "WNW", "ល-ជល", "ຕ-ນຕ", "အနောက်-အနောက်မြောက်", "ตต.ตต.น.", "TTB"]),
    of("NW", ["西北", "NW", "ពាយ័ព្យ", "ຕາເວັນຕົກສຽງເໜືອ", "အနောက်မြောက်", "ตต.น.", "TB"]),
    of("NNW", ["北西北", "NNW", "ជ-ជល", "ນ-ນຕ", "မြောက်-မြောက်အနောက်", "น.ตต.น.", "BTB"]),
];

const fn of(code: &'static str, said: [&'static str; 7]) -> Choice {
    Choice { code, label: Said::of(said), colour: "" }
}

/// What is summed of a sector.
#[derive(Debug, Clone, Copy, Default)]
struct Sector {
    hours: f64,
    sum: f64,
    high: f64,
    speed: f64,
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let calm = inputs.number("calm").unwrap_or(0.5);
    let hours = together(inputs, calm)?;
    let part = inputs.number("percentile").unwrap_or(75.0) / 100.0;
    if hours.len() < 24 {
        return Err(Fault::Unfit {
            input: "concentration",
            row: None,
            found: hours.len().to_string(),
            expected: &expected::HOURS_OF_WIND,
        });
    }
    let threshold = percentile(hours.iter().map(|hour| hour[0]).collect(), part);
    let mut sectors = [Sector::default(); 16];
    let mut still = Sector::default();
    for [concentration, direction, speed] in &hours {
        let sector = if *speed < calm { &mut still } else { &mut sectors[place(*direction)] };
        sector.hours += 1.0;
        sector.sum += concentration;
        sector.speed += speed;
        sector.high += f64::from(u8::from(*concentration > threshold));
    }
    let total: f64 = sectors.iter().chain([&still]).map(|sector| sector.sum).sum();
    let n: f64 = sectors.iter().chain([&still]).map(|sector| sector.hours).sum();
    let numbers = |of: &dyn Fn(&Sector) -> f64| sectors.iter().map(of).collect::<Vec<f64>>();
    let means = numbers(&|sector| sector.sum / sector.hours);
    let worst = (0..16)
        .filter(|place| sectors[*place].hours >= LEAST)
        .max_by(|one, other| means[*one].total_cmp(&means[*other]));
    let table = Table::default()
        .with_words("sector", SECTORS.iter().map(|sector| sector.code.to_owned()).collect())
        .with_numbers("hours", numbers(&|sector| sector.hours))
        .with_numbers("part", numbers(&|sector| 100.0 * sector.hours / n))
        .with_numbers("mean", means)
        .with_numbers(
            "dose",
            numbers(&|sector| if total > 0.0 { 100.0 * sector.sum / total } else { 0.0 }),
        )
        .with_numbers("cpf", numbers(&|sector| sector.high / sector.hours))
        .with_numbers("speed", numbers(&|sector| sector.speed / sector.hours));
    let is_thin = sectors.iter().any(|sector| sector.hours > 0.0 && sector.hours < LEAST);
    Ok(Outcome::default()
        .with("hours", n)
        .with("calm-hours", still.hours)
        .with_some("calm-mean", (still.hours > 0.0).then(|| still.sum / still.hours))
        .with("threshold", threshold)
        .with_some("worst", worst.map(|place| SECTORS[place].code))
        .with("sectors", table)
        .warned(is_thin, CARD.limits))
}

/// Fewer hours say little of a sector.
const LEAST: f64 = 20.0;

/// Concentration, direction and speed of every hour that has all three; calm hours need no direction.
fn together(inputs: &Inputs, calm: f64) -> Result<Vec<[f64; 3]>, Fault> {
    let series = |input: &'static str| inputs.series(input).ok_or(Fault::Missing { input });
    let by_time = |input| {
        let known = series(input)?.iter().filter(|(_, value)| !value.is_nan());
        Ok::<BTreeMap<DateTime, f64>, Fault>(known.collect())
    };
    let (directions, speeds) = (by_time("direction")?, by_time("speed")?);
    let known = series("concentration")?.iter().filter(|(_, value)| !value.is_nan());
    let hour = |(time, value): (DateTime, f64)| {
        let speed = *speeds.get(&time)?;
        // A calm has no direction.
        let direction = directions.get(&time).copied().or((speed < calm).then_some(0.0))?;
        Some([value, direction, speed])
    };
    Ok(known.filter_map(hour).collect())
}

/// The sector whose middle is nearest.
fn place(direction: f64) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 16")]
    let place = ((direction + 11.25) / 22.5).floor() as usize;
    place % 16
}

/// The value at this part of the sorted ones, on a line between neighbours (Hyndman & Fan 1996, definition 7).
fn percentile(mut values: Vec<f64>, part: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    #[expect(clippy::cast_precision_loss, reason = "hours are far below 2^52")]
    let position = part * (values.len() - 1) as f64;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within the list")]
    let below = position.floor() as usize;
    let above = values[(below + 1).min(values.len() - 1)];
    values[below] + (position - position.floor()) * (above - values[below])
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use jiff::civil::date;
    use proptest::prelude::*;
    use vocabulary::method::{Series, Value};

    use super::*;

    fn inputs(hours: &[[f64; 3]]) -> Inputs {
        let series = |n: usize| {
            let mut time = date(2018, 1, 1).at(0, 0, 0, 0);
            let mut pairs = Vec::new();
            for hour in hours {
                pairs.push((time, hour[n]));
                time = time.checked_add(jiff::Span::new().hours(1)).unwrap();
            }
            Series::new(pairs).unwrap()
        };
        Inputs::new()
            .with("concentration", series(0))
            .with("direction", series(1))
            .with("speed", series(2))
    }

    fn of(hours: &[[f64; 3]]) -> Result<Outcome, Vec<Fault>> {
        METHOD.apply(&inputs(hours), &|_| ControlFlow::Continue(()))
    }

    fn column(outcome: &Outcome, name: &str) -> Vec<f64> {
        let Some(Value::Table(table)) = outcome.get("sectors") else { panic!("no sectors") };
        table.numbers(name).unwrap().to_vec()
    }

    const BY_PANDAS: [(&str, [f64; 16]); 5] = [
        (
            "hours",
            [
                50.0, 34.0, 51.0, 45.0, 56.0, 80.0, 95.0, 22.0, 8.0, 1.0, 1.0, 1.0, 5.0, 6.0, 29.0,
                22.0,
            ],
        ),
        (
            "mean",
            [
                66.283_999_999_999_99,
                51.664_705_882_352_94,
                85.235_294_117_647_06,
                89.515_555_555_555_55,
                83.210_714_285_714_29,
                63.686_249_999_999_994,
                53.991_578_947_368_42,
                67.854_545_454_545_46,
                89.375,
                160.0,
                114.7,
                61.4,
                137.06,
                122.649_999_999_999_99,
                122.934_482_758_620_69,
                92.068_181_818_181_81,
            ],
        ),
        (
            "dose",
            [
                8.723_805_813_589_257,
                4.623_811_867_766_245,
                11.442_394_505_965_996,
                10.603_232_930_511_208,
                12.265_762_576_236_565,
                13.411_054_927_178_776,
                13.501_341_131_815_225,
                3.929_424_089_833_457,
                1.882_059_367_785_987_4,
                0.421_160_138_245_815_33,
                0.301_919_174_104_968_9,
                0.161_620_203_051_831_64,
                1.803_881_517_124_107_8,
                1.937_073_410_844_347,
                9.384_237_555_375_977,
                5.331_624_125_105_619,
            ],
        ),
        (
            "cpf",
            [
                0.12,
                0.058_823_529_411_764_705,
                0.294_117_647_058_823_54,
                0.422_222_222_222_222_2,
                0.339_285_714_285_714_3,
                0.137_5,
                0.052_631_578_947_368_42,
                0.136_363_636_363_636_35,
                0.25,
                1.0,
                1.0,
                0.0,
                0.8,
                0.833_333_333_333_333_4,
                0.827_586_206_896_551_7,
                0.409_090_909_090_909_1,
            ],
        ),
        (
            "speed",
            [
                2.654,
                2.720_588_235_294_117_8,
                2.239_215_686_274_51,
                1.957_777_777_777_777_6,
                2.055_357_142_857_143,
                3.432_5,
                3.857_894_736_842_105,
                3.072_727_272_727_272_3,
                1.987_5,
                1.5,
                1.5,
                2.1,
                1.94,
                1.733_333_333_333_333_4,
                1.544_827_586_206_896_5,
                1.849_999_999_999_999_9,
            ],
        ),
    ];

    /// pandas 3.0 of the example of the card: hours, means and shares of the sectors.
    #[test]
    fn pandas_says_the_same_of_hanoi() {
        let mut hours = Vec::new();
        for line in CARD.examples[0].inputs.lines().filter(|line| line.starts_with('2')) {
            let cells: Vec<f64> =
                line.split(',').skip(1).map(|cell| cell.parse().unwrap_or(f64::NAN)).collect();
            hours.push([cells[0], cells[1], cells[2]]);
        }
        let outcome = of(&hours).unwrap();
        assert_eq!(outcome.number("hours"), Some(507.0));
        assert_eq!(outcome.number("calm-hours"), Some(1.0));
        assert!((outcome.number("calm-mean").unwrap() - 104.7).abs() < 1e-9);
        assert!((outcome.number("threshold").unwrap() - 100.05).abs() < 1e-9);
        assert_eq!(outcome.word("worst"), Some("NW"));
        for (name, expected) in BY_PANDAS {
            for (found, known) in column(&outcome, name).iter().zip(expected) {
                assert!(
                    (found - known).abs() < 1e-9 || (found.is_nan() && known.is_nan()),
                    "{name}"
                );
            }
        }
    }

    #[test]
    fn the_middle_of_north_is_north_from_both_sides() {
        assert_eq!([0.0, 11.24, 348.75, 360.0].map(place), [0; 4]);
        assert_eq!([11.25, 45.0, 180.0, 270.0, 337.5].map(place), [1, 2, 8, 12, 15]);
    }

    #[test]
    fn a_calm_hour_needs_no_direction() {
        let hour = |n: i32| if n % 2 == 0 { [10.0, 90.0, 3.0] } else { [100.0, f64::NAN, 0.0] };
        let outcome = of(&(0..60).map(hour).collect::<Vec<_>>()).unwrap();
        assert_eq!(outcome.number("hours"), Some(60.0));
        assert_eq!(outcome.number("calm-hours"), Some(30.0));
        assert_eq!(outcome.number("calm-mean"), Some(100.0));
    }

    #[test]
    fn too_few_hours_with_all_three_are_refused() {
        let mut hours = vec![[10.0, 90.0, 2.0]; 30];
        for hour in hours.iter_mut().take(7) {
            hour[0] = f64::NAN;
        }
        assert!(matches!(
            &of(&hours).unwrap_err()[..],
            [Fault::TooFew { .. } | Fault::Unfit { .. }]
        ));
    }

    proptest! {
        #[test]
        fn all_hours_and_all_that_is_breathed_are_shared_out(seed in 0_u64..300) {
            let mut chance = crate::chance::Chance::new(seed);
            let hours: Vec<[f64; 3]> =
                (0..200).map(|_| [99.0 * chance.part(), 360.0 * chance.part(), 0.5 + 9.0 * chance.part()]).collect();
            let outcome = of(&hours).unwrap();
            prop_assert!((column(&outcome, "part").iter().sum::<f64>() - 100.0).abs() < 1e-9);
            prop_assert!((column(&outcome, "dose").iter().sum::<f64>() - 100.0).abs() < 1e-9);
        }
    }
}
