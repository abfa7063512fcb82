//! Fine particles in winter and in summer, by whose standard: daily means beside the daily limits of the basin.
//!
//! A day's mean counts if 18 of its 24 hours are there (75 %, as 40 CFR 50, Appendix N, 3.0(c) asks of a daily value); daily
//! values are taken as they are. Winter is December to February, summer June to August. The means of the two are compared by
//! their ratio; its interval comes from drawing blocks of seven days with replacement (Künsch 1989), since one day is like the
//! next. The days above each limit are counted.
//!
//! Sources: Künsch (1989), *The jackknife and the bootstrap for general stationary observations*, Annals of Statistics 17:1217;
//! WHO (2021), Table 0.1; QCVN 05:2023/BTNMT, Table 1; GB 3095-2026, class 2; the ends of the class that the indices of
//! Thailand (2023) and the United States (2024) call satisfactory (index 100).

use std::collections::BTreeMap;

use jiff::civil::Date;
use vocabulary::method::{
    Card, Chart, Choice, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome,
    Output, Progress, Range, Said, Series, Source, Table,
};

use crate::{chance::Chance, count::count, exact::Decimal, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const MEAN: Range = Range::new("ug/m3", 0.0, 5_000.0);
/// Days are counted.
const COUNT: Range = Range::at_least_zero("1");

const CARD: Card = Card {
    id: "pm2-5-seasons",
    edition: "1",
    family: Family::Air,
    title: Said::of([
        "细颗粒物：冬季与夏季，以谁的标准",
        "Fine particles in winter and summer, by whose standard",
        "ភាគល្អិតតូចៗក្នុងរដូវរងា និងរដូវក្តៅ តាមស្តង់ដាររបស់អ្នកណា",
        "ຝຸ່ນລະອອງໃນລະດູໜາວ ແລະ ລະດູຮ້ອນ ຕາມມາດຕະຖານຂອງໃຜ",
        "ဆောင်းနှင့် နွေရာသီ အမှုန်ငယ်များ၊ မည်သူ့စံနှုန်းဖြင့်",
        "ฝุ่นละอองในฤดูหนาวและฤดูร้อน ตามมาตรฐานของใคร",
        "Bụi mịn mùa đông và mùa hè, theo tiêu chuẩn của ai",
    ]),
    what: Said::of([
        "比较12月至2月与6月至8月的PM2.5日均值：相差几倍，这个倍数有多可靠，以及每个季节有多少天超过世卫组织、泰国、越南、中国和美国的日限值。",
        "Compares daily means of PM2.5 from December to February with those from June to August: how many times as high, how sure that is, and on how many days of each season the daily limits of the WHO, Thailand, Viet Nam, China and the United States were exceeded.",
        "ប្រៀបធៀបមធ្យមប្រចាំថ្ងៃនៃ PM2.5 ពីខែធ្នូដល់កុម្ភៈ ជាមួយខែមិថុនាដល់សីហា៖ ខ្ពស់ប៉ុន្មានដង ប្រាកដប៉ុនណា និងប៉ុន្មានថ្ងៃក្នុងរដូវនីមួយៗដែលលើសកម្រិតប្រចាំថ្ងៃរបស់ WHO ថៃ វៀតណាម ចិន និងសហរដ្ឋអាមេរិក។",
        "ປຽບທຽບຄ່າສະເລ່ຍລາຍວັນຂອງ PM2.5 ແຕ່ເດືອນທັນວາຫາກຸມພາ ກັບມິຖຸນາຫາສິງຫາ: ສູງກວ່າຈັກເທົ່າ, ແນ່ນອນເທົ່າໃດ ແລະ ມີຈັກມື້ໃນແຕ່ລະລະດູທີ່ເກີນຄ່າຈຳກັດລາຍວັນຂອງ WHO, ໄທ, ຫວຽດນາມ, ຈີນ ແລະ ສະຫະລັດ.",
        "ဒီဇင်ဘာမှ ဖေဖော်ဝါရီထိ PM2.5 နေ့စဉ်ပျမ်းမျှကို ဇွန်မှ ဩဂုတ်ထိနှင့် နှိုင်းယှဉ်သည်– ဘယ်နှစ်ဆမြင့်သလဲ၊ ဘယ်လောက်သေချာသလဲ၊ ရာသီတစ်ခုစီတွင် WHO၊ ထိုင်း၊ ဗီယက်နမ်၊ တရုတ်၊ အမေရိကန်တို့၏ နေ့စဉ်ကန့်သတ်ချက်ကို ဘယ်နှစ်ရက် ကျော်သလဲ။",
        "เทียบค่าเฉลี่ยรายวันของ PM2.5 ช่วงธันวาคมถึงกุมภาพันธ์กับมิถุนายนถึงสิงหาคม ว่าสูงกว่ากี่เท่า มั่นใจได้แค่ไหน และแต่ละฤดูเกินค่ามาตรฐานรายวันของ WHO ไทย เวียดนาม จีน และสหรัฐอเมริกากี่วัน",
        "So sánh trung bình ngày PM2.5 từ tháng 12 đến tháng 2 với tháng 6 đến tháng 8: cao gấp mấy lần, chắc chắn đến đâu, và mỗi mùa có bao nhiêu ngày vượt giới hạn ngày của WHO, Thái Lan, Việt Nam, Trung Quốc và Hoa Kỳ.",
    ]),
    limits: Said::of([
        "一个站点只代表它周围的空气；一年的数据不能说明常年情况。各国限值按其统计口径判定达标（例如世卫组织为年第99百分位），这里只数超过的天数。区间未计入仪器误差和缺测日。",
        "A station speaks for the air around it, and one year is not the climate. Standards are met or not by their own statistics (the WHO's by the 99th percentile of a year); here days are counted only. The interval leaves out errors of the instrument and days that are missing.",
        "ស្ថានីយមួយតំណាងតែខ្យល់ជុំវិញវា ហើយមួយឆ្នាំមិនមែនជាអាកាសធាតុទេ។ ស្តង់ដារត្រូវបានវាយតម្លៃតាមស្ថិតិផ្ទាល់ខ្លួន (WHO តាមភាគរយទី 99 នៃឆ្នាំ)។ នៅទីនេះគ្រាន់តែរាប់ថ្ងៃ។ ចន្លោះមិនរាប់បញ្ចូលកំហុសឧបករណ៍ និងថ្ងៃដែលបាត់ទេ។",
        "ສະຖານີໜຶ່ງເວົ້າແທນອາກາດອ້ອມຂ້າງເທົ່ານັ້ນ ແລະ ປີດຽວບໍ່ແມ່ນສະພາບອາກາດທົ່ວໄປ. ມາດຕະຖານຕັດສິນຕາມສະຖິຕິຂອງຕົນ (WHO ຕາມເປີເຊັນໄທລ໌ທີ 99 ຂອງປີ); ນີ້ພຽງແຕ່ນັບມື້. ຊ່ວງບໍ່ລວມຄວາມຜິດພາດຂອງເຄື່ອງ ແລະ ມື້ທີ່ຂາດ.",
        "စခန်းတစ်ခုသည် ၎င်းပတ်ဝန်းကျင်လေကိုသာ ကိုယ်စားပြုပြီး တစ်နှစ်တာသည် ရာသီဥတု မဟုတ်ပါ။ စံနှုန်းများကို ၎င်းတို့၏ ကိန်းဂဏန်းဖြင့် ဆုံးဖြတ်သည် (WHO သည် တစ်နှစ်၏ ၉၉ ရာခိုင်နှုန်းမှတ်)။ ဤနေရာတွင် ရက်များကိုသာ ရေတွက်သည်။ ကြားကာလတွင် ကိရိယာအမှားနှင့် ပျောက်ရက်များ မပါပါ။",
        "สถานีหนึ่งบอกได้เพียงอากาศรอบ ๆ และปีเดียวไม่ใช่สภาพทั่วไป มาตรฐานตัดสินด้วยสถิติของตนเอง (WHO ใช้เปอร์เซ็นไทล์ที่ 99 ของปี) ที่นี่นับเพียงจำนวนวัน ช่วงความเชื่อมั่นไม่รวมความคลาดเคลื่อนของเครื่องมือและวันที่ขาดหาย",
        "Một trạm chỉ nói về không khí quanh nó, và một năm không phải là khí hậu. Tiêu chuẩn được xét theo thống kê riêng (WHO theo bách phân vị 99 của năm); ở đây chỉ đếm ngày. Khoảng tin cậy không tính sai số thiết bị và ngày thiếu số liệu.",
    ]),
    formula: r"R = \frac{\bar{c}_{12,1,2}}{\bar{c}_{6,7,8}}, \quad n_L = \sum_{d} [c_d > L]",
    sources: &[
        Source {
            citation: "Künsch, H. R. (1989), The jackknife and the bootstrap for general stationary observations, Annals of Statistics 17, 1217–1241",
            place: "section 2",
            year: 1989,
            url: "https://doi.org/10.1214/aos/1176347265",
        },
        Source {
            citation: "WHO (2021), WHO global air quality guidelines: particulate matter (PM2.5 and PM10), ozone, nitrogen dioxide, sulfur dioxide and carbon monoxide",
            place: "Table 0.1",
            year: 2021,
            url: "https://iris.who.int/handle/10665/345329",
        },
        Source {
            citation: "QCVN 05:2023/BTNMT, Quy chuẩn kỹ thuật quốc gia về chất lượng không khí",
            place: "Bảng 1",
            year: 2023,
            url: "",
        },
        Source {
            citation: "GB 3095-2026, Ambient air quality standards, Ministry of Ecology and Environment of China",
            place: "class 2",
            year: 2026,
            url: "",
        },
    ],
    inputs: &[
        Input::needed("pm2-5", DAILY, Form::Series(MEAN, 30)),
        Input::optional("seed", words::SEED, Form::Number(Range::new("1", 0.0, 4_294_967_295.0))),
    ],
    outputs: &[
        Output::new("answer", ANSWER, Form::Choice(&ANSWERS)),
        Output::new("winter-mean", WINTER_MEAN, Form::Number(MEAN)),
        Output::new("summer-mean", SUMMER_MEAN, Form::Number(MEAN)),
        Output::new("ratio", RATIO, Form::Number(Range::at_least_zero("1"))),
        Output::new("ratio-from", RATIO_FROM, Form::Number(Range::at_least_zero("1"))),
        Output::new("ratio-to", RATIO_TO, Form::Number(Range::at_least_zero("1"))),
        Output::new(
            "limits",
            LIMITS,
            Form::Table(
                &[
                    Column::words("limit", words::LIMIT).of(&STANDARD_NAMES),
                    Column::numbers("value", words::VALUE, MEAN),
                    Column::numbers("winter-days", WINTER_DAYS, COUNT),
                    Column::numbers("summer-days", SUMMER_DAYS, COUNT),
                    Column::numbers("days", ALL_DAYS, COUNT),
                ],
                0,
            ),
        ),
        Output::new(
            "months",
            MONTHS,
            Form::Table(
                &[
                    Column::words("month", MONTH),
                    Column::numbers("mean", MONTH_MEAN, MEAN),
                    Column::numbers("days", ALL_DAYS, COUNT),
                ],
                0,
            ),
        ),
        Output::new("daily", DAILY, Form::Series(MEAN, 0)),
    ],
    charts: &[
        Chart::Time { output: "daily", limits: Some(("limits", "limit", "value")) },
        Chart::Bars { output: "months", across: "month", up: "mean", limits: None },
        Chart::Bars { output: "limits", across: "limit", up: "winter-days", limits: None },
    ],
    examples: &[Example {
        id: "hanoi-2018",
        title: Said::of([
            "河内的空气冬天更差吗？以谁的标准？",
            "Is the air in Hanoi worse in winter, and by whose standard?",
            "តើខ្យល់នៅហាណូយអាក្រក់ជាងនៅរដូវរងាឬ ហើយតាមស្តង់ដាររបស់អ្នកណា?",
            "ອາກາດຢູ່ຮ່າໂນ້ຍຮ້າຍກວ່າໃນລະດູໜາວບໍ ແລະ ຕາມມາດຕະຖານຂອງໃຜ?",
            "ဟနွိုင်း၏ လေသည် ဆောင်းတွင် ပိုဆိုးသလား၊ မည်သူ့စံနှုန်းဖြင့်နည်း။",
            "อากาศในฮานอยแย่กว่าในฤดูหนาวหรือไม่ และตามมาตรฐานของใคร",
            "Không khí Hà Nội có xấu hơn vào mùa đông không, và theo tiêu chuẩn của ai?",
        ]),
        source: "U.S. Department of State and U.S. EPA (2019), AirNow: PM2.5 at the U.S. Embassy in Hanoi, 2018, preliminary hourly values; daily means by this hub",
        inputs: include_str!("../../../../data/examples/hanoi-pm2-5-2018.csv"),
        typed: &[],
    }],
};

const DAILY: Said = Said::of([
    "PM2.5日均值",
    "PM2.5, daily means",
    "PM2.5 មធ្យមប្រចាំថ្ងៃ",
    "PM2.5 ສະເລ່ຍລາຍວັນ",
    "PM2.5 နေ့စဉ်ပျမ်းမျှ",
    "PM2.5 เฉลี่ยรายวัน",
    "PM2.5, trung bình ngày",
]);
const ANSWER: Said = Said::of([
    "哪个季节更差",
    "Which season is worse",
    "រដូវណាអាក្រក់ជាង",
    "ລະດູໃດຮ້າຍກວ່າ",
    "မည်သည့်ရာသီ ပိုဆိုးသနည်း",
    "ฤดูใดแย่กว่า",
    "Mùa nào xấu hơn",
]);
const WINTER_MEAN: Said = Said::of([
    "冬季平均（12月至2月）",
    "Mean in winter, December to February",
    "មធ្យមរដូវរងា ធ្នូ–កុម្ភៈ",
    "ສະເລ່ຍລະດູໜາວ ທັນວາ–ກຸມພາ",
    "ဆောင်းပျမ်းမျှ၊ ဒီဇင်ဘာ–ဖေဖော်ဝါရီ",
    "เฉลี่ยฤดูหนาว ธ.ค.–ก.พ.",
    "Trung bình mùa đông, tháng 12–2",
]);
const SUMMER_MEAN: Said = Said::of([
    "夏季平均（6月至8月）",
    "Mean in summer, June to August",
    "មធ្យមរដូវក្តៅ មិថុនា–សីហា",
    "ສະເລ່ຍລະດູຮ້ອນ ມິຖຸນາ–ສິງຫາ",
    "နွေပျမ်းမျှ၊ ဇွန်–ဩဂုတ်",
    "เฉลี่ยฤดูร้อน มิ.ย.–ส.ค.",
    "Trung bình mùa hè, tháng 6–8",
]);
const RATIO: Said = Said::of([
    "冬季是夏季的几倍",
    "Winter over summer",
    "រដូវរងាធៀបនឹងរដូវក្តៅ",
    "ລະດູໜາວຕໍ່ລະດູຮ້ອນ",
    "ဆောင်း/နွေ အချိုး",
    "ฤดูหนาวต่อฤดูร้อน",
    "Mùa đông so với mùa hè",
]);
const RATIO_FROM: Said = Said::of([
    "该倍数的95%区间下限",
    "Its 95 % interval, from",
    "ចន្លោះ 95 % ពី",
    "ຊ່ວງ 95 % ແຕ່",
    "၎င်း၏ ၉၅ % ကြားကာလ၊ အနိမ့်",
    "ช่วง 95 % ตั้งแต่",
    "Khoảng 95 %, từ",
]);
const RATIO_TO: Said = Said::of([
    "该倍数的95%区间上限",
    "Its 95 % interval, to",
    "ចន្លោះ 95 % ដល់",
    "ຊ່ວງ 95 % ເຖິງ",
    "၎င်း၏ ၉၅ % ကြားကာလ၊ အမြင့်",
    "ช่วง 95 % ถึง",
    "Khoảng 95 %, đến",
]);
const LIMITS: Said = Said::of([
    "超过各日限值的天数",
    "Days above each daily limit",
    "ចំនួនថ្ងៃលើសកម្រិតប្រចាំថ្ងៃនីមួយៗ",
    "ຈຳນວນມື້ທີ່ເກີນຄ່າຈຳກັດລາຍວັນ",
    "နေ့စဉ်ကန့်သတ်ချက်တစ်ခုစီ ကျော်သောရက်",
    "จำนวนวันที่เกินค่ามาตรฐานรายวันแต่ละค่า",
    "Số ngày vượt từng giới hạn ngày",
]);
const WINTER_DAYS: Said = Said::of([
    "冬季超过的天数",
    "Days in winter",
    "ថ្ងៃក្នុងរដូវរងា",
    "ມື້ໃນລະດູໜາວ",
    "ဆောင်းရက်များ",
    "วันในฤดูหนาว",
    "Ngày mùa đông",
]);
const SUMMER_DAYS: Said = Said::of([
    "夏季超过的天数",
    "Days in summer",
    "ថ្ងៃក្នុងរដូវក្តៅ",
    "ມື້ໃນລະດູຮ້ອນ",
    "နွေရက်များ",
    "วันในฤดูร้อน",
    "Ngày mùa hè",
]);
const ALL_DAYS: Said =
    Said::of(["总天数", "All days", "ថ្ងៃទាំងអស់", "ມື້ທັງໝົດ", "ရက်အားလုံး", "ทุกวัน", "Tất cả các ngày"]);
const MONTHS: Said =
    Said::of(["逐月", "Month by month", "តាមខែ", "ລາຍເດືອນ", "လအလိုက်", "รายเดือน", "Theo tháng"]);
const MONTH: Said = Said::of(["月份", "Month", "ខែ", "ເດືອນ", "လ", "เดือน", "Tháng"]);
const MONTH_MEAN: Said =
    Said::of(["平均", "Mean", "មធ្យម", "ສະເລ່ຍ", "ပျမ်းမျှ", "ค่าเฉลี่ย", "Trung bình"]);

const ANSWERS: [Choice; 4] = [
    choice(
        "winter",
        [
            "冬季更差",
            "Worse in winter",
            "រដូវរងាអាក្រក់ជាង",
            "ລະດູໜາວຮ້າຍກວ່າ",
            "ဆောင်းတွင် ပိုဆိုးသည်",
            "ฤดูหนาวแย่กว่า",
            "Mùa đông xấu hơn",
        ],
    ),
    choice(
        "summer",
        [
            "夏季更差",
            "Worse in summer",
            "រដូវក្តៅអាក្រក់ជាង",
            "ລະດູຮ້ອນຮ້າຍກວ່າ",
            "နွေတွင် ပိုဆိုးသည်",
            "ฤดูร้อนแย่กว่า",
            "Mùa hè xấu hơn",
        ],
    ),
    choice(
        "alike",
        [
            "看不出差别",
            "No difference that can be told",
            "មិនអាចបែងចែកបាន",
            "ບອກຄວາມແຕກຕ່າງບໍ່ໄດ້",
            "ခွဲခြား၍ မရပါ",
            "บอกความแตกต่างไม่ได้",
            "Không phân biệt được",
        ],
    ),
    choice(
        "unknown",
        [
            "数据不足",
            "Too few days to tell",
            "ថ្ងៃមិនគ្រប់គ្រាន់",
            "ມື້ບໍ່ພຽງພໍ",
            "ရက်မလုံလောက်ပါ",
            "วันไม่พอ",
            "Quá ít ngày để kết luận",
        ],
    ),
];

const fn choice(code: &'static str, label: [&'static str; 7]) -> Choice {
    Choice { code, label: Said::of(label), colour: "" }
}

/// The daily limits of PM2.5, strictest first.
const STANDARDS: [f64; 7] = [15.0, 35.4, 37.5, 45.0, 50.0, 50.0, 60.0];
const STANDARD_NAMES: [Choice; 7] = [
    choice(
        "who-2021",
        [
            "世卫组织准则2021",
            "WHO guideline 2021",
            "គោលការណ៍ WHO 2021",
            "ຄຳແນະນຳ WHO 2021",
            "WHO လမ်းညွှန်ချက် ၂၀၂၁",
            "แนวทาง WHO 2021",
            "Hướng dẫn WHO 2021",
        ],
    ),
    choice(
        "us-2024",
        [
            "美国指数100（2024）",
            "United States, index 100 (2024)",
            "សហរដ្ឋអាមេរិក សន្ទស្សន៍ 100 (2024)",
            "ສະຫະລັດ ດັດຊະນີ 100 (2024)",
            "အမေရိကန် ညွှန်းကိန်း ၁၀၀ (၂၀၂၄)",
            "สหรัฐฯ ดัชนี 100 (2024)",
            "Hoa Kỳ, chỉ số 100 (2024)",
        ],
    ),
    choice(
        "th-2023",
        [
            "泰国指数100（2023）",
            "Thailand, index 100 (2023)",
            "ថៃ សន្ទស្សន៍ 100 (2023)",
            "ໄທ ດັດຊະນີ 100 (2023)",
            "ထိုင်း ညွှန်းကိန်း ၁၀၀ (၂၀၂၃)",
            "ไทย ดัชนี 100 (2023)",
            "Thái Lan, chỉ số 100 (2023)",
        ],
    ),
    choice(
        "vn-2026",
        [
            "越南QCVN 05（2026年起）",
            "Viet Nam QCVN 05, from 2026",
            "វៀតណាម QCVN 05 ពី 2026",
            "ຫວຽດນາມ QCVN 05 ແຕ່ 2026",
            "ဗီယက်နမ် QCVN 05၊ ၂၀၂၆ မှစ၍",
            "เวียดนาม QCVN 05 ตั้งแต่ 2026",
            "Việt Nam QCVN 05, từ 2026",
        ],
    ),
    choice(
        "vn-2025",
        [
            "越南QCVN 05（至2025年）",
            "Viet Nam QCVN 05, until 2025",
            "វៀតណាម QCVN 05 ដល់ 2025",
            "ຫວຽດນາມ QCVN 05 ຮອດ 2025",
            "ဗီယက်နမ် QCVN 05၊ ၂၀၂၅ အထိ",
            "เวียดนาม QCVN 05 ถึง 2025",
            "Việt Nam QCVN 05, đến 2025",
        ],
    ),
    choice(
        "cn-2031",
        [
            "中国GB 3095二级（2031年起）",
            "China GB 3095 class 2, from 2031",
            "ចិន GB 3095 ថ្នាក់ 2 ពី 2031",
            "ຈີນ GB 3095 ຊັ້ນ 2 ແຕ່ 2031",
            "တရုတ် GB 3095 အတန်း ၂၊ ၂၀၃၁ မှစ၍",
            "จีน GB 3095 ชั้น 2 ตั้งแต่ 2031",
            "Trung Quốc GB 3095 cấp 2, từ 2031",
        ],
    ),
    choice(
        "cn-2026",
        [
            "中国GB 3095二级（2026年起）",
            "China GB 3095 class 2, from 2026",
            "ចិន GB 3095 ថ្នាក់ 2 ពី 2026",
            "ຈີນ GB 3095 ຊັ້ນ 2 ແຕ່ 2026",
            "တရုတ် GB 3095 အတန်း ၂၊ ၂၀၂၆ မှစ၍",
            "จีน GB 3095 ชั้น 2 ตั้งแต่ 2026",
            "Trung Quốc GB 3095 cấp 2, từ 2026",
        ],
    ),
];

/// The fewest days of a season.
const LEAST: usize = 20;
/// The days that are drawn together.
const BLOCK: usize = 7;
/// How often a season is drawn anew.
const DRAWS: u32 = 2_000;
/// The fewest hours of a day.
const HOURS: usize = 18;

fn run(inputs: &Inputs, progress: &Progress<'_>) -> Result<Outcome, Fault> {
    let given = inputs.series("pm2-5").ok_or(Fault::Missing { input: "pm2-5" })?;
    let days = daily(given);
    let of_months = |months: [i8; 3]| -> Vec<f64> {
        let own = days.iter().filter(|(day, _)| months.contains(&day.month()));
        own.map(|(_, mean)| *mean).collect()
    };
    let (winter, summer) = (of_months([12, 1, 2]), of_months([6, 7, 8]));
    let values: Vec<f64> = days.iter().map(|(_, mean)| *mean).collect();
    let series = days.iter().map(|(day, mean)| (day.at(0, 0, 0, 0), *mean)).collect();
    let outcome = Outcome::default()
        .with("limits", limits(&winter, &summer, &values))
        .with("months", months(&days))
        .with("daily", Series::new(series).unwrap_or_default());
    if winter.len() < LEAST || summer.len() < LEAST || mean(&summer) <= 0.0 {
        return Ok(outcome.with("answer", "unknown"));
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a seed is a whole number that the card bounds"
    )]
    let seed = inputs.number("seed").unwrap_or(1.0) as u64;
    let (from, to) = interval(&winter, &summer, seed, progress)?;
    let answer = match (from > 1.0, to < 1.0) {
        (true, _) => "winter",
        (_, true) => "summer",
        _ => "alike",
    };
    Ok(outcome
        .with("answer", answer)
        .with("winter-mean", mean(&winter))
        .with("summer-mean", mean(&summer))
        .with("ratio", mean(&winter) / mean(&summer))
        .with("ratio-from", from)
        .with("ratio-to", to))
}

/// Means of days: of the hours, where most days have more than one value, else of what there is.
fn daily(given: &Series) -> Vec<(Date, f64)> {
    let mut days: BTreeMap<Date, Vec<f64>> = BTreeMap::new();
    for (time, value) in given.iter().filter(|(_, value)| !value.is_nan()) {
        days.entry(time.date()).or_default().push(value);
    }
    let n_of_hours = days.values().filter(|hours| hours.len() > 1).count();
    let least = if 2 * n_of_hours > days.len() { HOURS } else { 1 };
    days.into_iter()
        .filter(|(_, hours)| hours.len() >= least)
        .map(|(day, hours)| (day, mean(&hours)))
        .collect()
}

fn limits(winter: &[f64], summer: &[f64], all: &[f64]) -> Table {
    let above = |days: &[f64]| -> Vec<f64> {
        let n = |(limit, name): (&f64, &Choice)| {
            // The United States and Thailand cut a mean to one place before they look at their scale.
            let is_cut = ["us-2024", "th-2023"].contains(&name.code);
            let is_above = |mean: &&f64| {
                let mean = Decimal::nearest(**mean);
                (if is_cut { mean.truncated(1) } else { mean }) > Decimal::nearest(*limit)
            };
            count(days.iter().filter(is_above).count())
        };
        STANDARDS.iter().zip(&STANDARD_NAMES).map(n).collect()
    };
    Table::default()
        .with_words("limit", STANDARD_NAMES.iter().map(|name| name.code.to_owned()).collect())
        .with_numbers("value", STANDARDS.to_vec())
        .with_numbers("winter-days", above(winter))
        .with_numbers("summer-days", above(summer))
        .with_numbers("days", above(all))
}

fn months(days: &[(Date, f64)]) -> Table {
    let mut months: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for (day, mean) in days {
        months.entry(day.strftime("%Y-%m").to_string()).or_default().push(*mean);
    }
    Table::default()
        .with_words("month", months.keys().cloned().collect())
        .with_numbers("mean", months.values().map(|days| mean(days)).collect())
        .with_numbers("days", months.values().map(|days| count(days.len())).collect())
}

/// The middle 95 % of the ratios of means when blocks of days are drawn with replacement.
fn interval(
    winter: &[f64],
    summer: &[f64],
    seed: u64,
    progress: &Progress<'_>,
) -> Result<(f64, f64), Fault> {
    let mut chance = Chance::new(seed);
    let mut ratios = Vec::with_capacity(usize::try_from(DRAWS).unwrap_or_default());
    for draw in 0..DRAWS {
        if draw % 100 == 0 && progress(f64::from(draw) / f64::from(DRAWS)).is_break() {
            return Err(Fault::Cancelled);
        }
        ratios.push(drawn(winter, &mut chance) / drawn(summer, &mut chance));
    }
    ratios.sort_by(f64::total_cmp);
    let n = ratios.len();
    Ok((ratios[n / 40], ratios[n - 1 - n / 40]))
}

/// The mean of as many days, drawn in blocks.
fn drawn(days: &[f64], chance: &mut Chance) -> f64 {
    let block = BLOCK.min(days.len());
    let n_starts = count(days.len() - block + 1);
    let mut taken = Vec::with_capacity(days.len() + block);
    while taken.len() < days.len() {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a place in the list"
        )]
        let start = (chance.part() * n_starts) as usize;
        taken.extend_from_slice(&days[start..start + block]);
    }
    mean(&taken[..days.len()])
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / count(values.len())
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use jiff::civil::date;
    use proptest::prelude::*;
    use vocabulary::method::Value;

    use super::*;

    fn year_of(mean_of: impl Fn(i8, i64) -> f64) -> Vec<(jiff::civil::DateTime, f64)> {
        let first = date(2018, 1, 1);
        (0..365)
            .map(|n| {
                let day = first.checked_add(jiff::Span::new().days(n)).unwrap();
                (day.at(0, 0, 0, 0), mean_of(day.month(), n))
            })
            .collect()
    }

    fn of(pairs: Vec<(jiff::civil::DateTime, f64)>) -> Outcome {
        let inputs = Inputs::new().with("pm2-5", Series::new(pairs).unwrap());
        METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap()
    }

    fn days_above(outcome: &Outcome, column: &str) -> Vec<f64> {
        let Some(Value::Table(table)) = outcome.get("limits") else { return Vec::new() };
        table.numbers(column).unwrap().to_vec()
    }

    /// The example of Hanoi, reckoned by an independent program (Python, `statistics.fmean` over data/examples/hanoi-pm2-5-2018.csv):
    /// 57.06 of 74 days and 26.91 of 69 days, and so many days above each limit.
    #[test]
    fn hanoi_in_2018_was_worse_in_winter() {
        let text = METHOD.card.examples[0].inputs;
        let pairs = text.lines().filter(|line| line.starts_with('2')).map(|line| {
            let (day, mean) = line.split_once(',').unwrap();
            (day.parse::<Date>().unwrap().at(0, 0, 0, 0), mean.parse().unwrap())
        });
        let outcome = of(pairs.collect());
        assert_eq!(outcome.word("answer"), Some("winter"));
        assert!((outcome.number("winter-mean").unwrap() - 57.059_459_459).abs() < 1e-6);
        assert!((outcome.number("summer-mean").unwrap() - 26.911_594_203).abs() < 1e-6);
        assert_eq!(days_above(&outcome, "winter-days"), [71.0, 50.0, 49.0, 42.0, 38.0, 38.0, 31.0]);
        assert_eq!(days_above(&outcome, "summer-days"), [60.0, 15.0, 14.0, 5.0, 2.0, 2.0, 2.0]);
    }

    #[test]
    fn days_are_counted_by_season_and_a_limit_is_not_exceeded_at_it() {
        let outcome = of(year_of(|month, _| if month == 1 { 60.1 } else { 50.0 }));
        assert_eq!(days_above(&outcome, "winter-days"), [90.0, 90.0, 90.0, 90.0, 31.0, 31.0, 31.0]);
        assert_eq!(days_above(&outcome, "summer-days"), [92.0, 92.0, 92.0, 92.0, 0.0, 0.0, 0.0]);
    }

    #[test]
    fn air_that_is_the_same_all_year_has_no_worse_season() {
        let outcome = of(year_of(|_, n| if n % 2 == 0 { 20.0 } else { 40.0 }));
        assert_eq!(outcome.word("answer"), Some("alike"));
        let outcome = of(year_of(|month, _| if month == 7 { f64::NAN } else { 10.0 })
            .into_iter()
            .filter(|(time, _)| time.month() < 6)
            .collect());
        assert_eq!((outcome.word("answer"), outcome.number("ratio")), (Some("unknown"), None));
    }

    #[test]
    fn a_day_of_hours_counts_with_eighteen_of_them() {
        let hours = |day: i8, n: i8| {
            (0..n).map(move |hour| (date(2018, 1, day).at(hour, 0, 0, 0), f64::from(day)))
        };
        let series = Series::new(hours(1, 18).chain(hours(2, 17)).collect()).unwrap();
        assert_eq!(daily(&series), [(date(2018, 1, 1), 1.0)]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]
        #[test]
        fn the_ratio_lies_within_its_interval_and_minds_no_unit(more in 0.1_f64..10.0, factor in 0.1_f64..5.0) {
            let of_factor = |factor: f64| of(year_of(|month, n| {
                let wave = 20.0 + 5.0 * f64::from(i32::try_from(n % 11).unwrap());
                factor * if month == 1 { wave * more } else { wave }
            }));
            let (one, two) = (of_factor(1.0), of_factor(factor));
            let ratio = |outcome: &Outcome| outcome.number("ratio").unwrap();
            prop_assert!(one.number("ratio-from").unwrap() <= ratio(&one) && ratio(&one) <= one.number("ratio-to").unwrap());
            prop_assert!((ratio(&one) / ratio(&two) - 1.0).abs() < 1e-9);
        }
    }

    #[test]
    fn a_second_reading_on_one_day_makes_no_hours_of_days() {
        let mut pairs: Vec<_> = (1..=28).map(|n| (date(2018, 2, n).at(0, 0, 0, 0), 30.0)).collect();
        pairs.insert(5, (date(2018, 2, 5).at(12, 0, 0, 0), 40.0));
        let days = daily(&Series::new(pairs).unwrap());
        assert_eq!(days.len(), 28);
        assert!((days[4].1 - 35.0).abs() < 1e-12);
    }

    /// 35.45 is cut to 35.4, index 100; beside a limit of 45 nothing is cut.
    #[test]
    fn means_are_cut_where_the_standard_cuts_them() {
        let above = |mean: f64| limits(&[], &[], &[mean]).numbers("days").unwrap().to_vec();
        assert_eq!(above(35.45)[..2], [1.0, 0.0]);
        assert_eq!(above(35.5)[..2], [1.0, 1.0]);
        assert_eq!(above(37.55)[2..3], [0.0]);
        assert_eq!(above(45.05)[3..4], [1.0]);
    }
}
