//! Fires upwind: which burning places may have sent smoke to a station?
//!
//! The wind at the station is taken for the wind everywhere and all the time: `h` hours before, the air was `3.6 v h` km away in the direction that the
//! wind comes from. A hotspot counts if it lies within a corridor around that line, whose half-width grows with the way, and was seen burning no
//! longer than a given time before or after the air passed. Hotspots are ordered by how near to the station they lie. It is a hint, not a trajectory.
//!
//! Source: own construction after the straight back trajectory of Stohl (1998), *Computation, accuracy and applications of trajectories*, Atmospheric
//! Environment 32:947 (errors of a fifth of the way are usual); hotspots as NASA FIRMS gives them.

use crate::expected;
use jiff::civil::DateTime;
use vocabulary::method::{
    Card, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output, Progress,
    Range, Said, Source, Table,
};

use super::rose::{DIRECTION, SPEED};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "fires-upwind",
    edition: "straight line",
    family: Family::Air,
    title: Said {
        zh: "上风向的火点（来源提示）",
        en: "Fires upwind (a hint at sources)",
        km: "ភ្លើងខាងលើខ្យល់ (តម្រុយប្រភព)",
        lo: "ໄຟຢູ່ເໜືອລົມ (ຂໍ້ຊີ້ບອກແຫຼ່ງ)",
        my: "လေညာရှိ မီးများ (အရင်းအမြစ် အရိပ်အမြွက်)",
        th: "ไฟทางต้นลม (เบาะแสแหล่งที่มา)",
        vi: "Điểm cháy phía đầu gió (gợi ý nguồn)",
    },
    what: Said {
        zh: "从测站沿来风方向往回推，列出空气可能经过时正在燃烧的卫星火点，由近及远。只是提示：假定测站的风处处、时时相同。",
        en: "Goes back from a station in the direction that the wind comes from, and lists the hotspots seen by satellites that burned when the air may have passed, the nearest first. Only a hint: the wind at the station is taken for the wind everywhere and at all hours.",
        km: "ដើរថយពីស្ថានីយតាមទិសខ្យល់មក ហើយរាយចំណុចក្តៅដែលផ្កាយរណបឃើញឆេះពេលខ្យល់អាចឆ្លងកាត់ ជិតបំផុតមុន។ គ្រាន់តែជាតម្រុយ៖ ខ្យល់នៅស្ថានីយយកជាខ្យល់គ្រប់ទីកន្លែង។",
        lo: "ຍ້ອນກັບຈາກສະຖານີຕາມທິດທີ່ລົມມາ ແລະ ບອກຈຸດຮ້ອນທີ່ດາວທຽມເຫັນໄໝ້ຕອນອາກາດອາດຜ່ານ, ໃກ້ສຸດກ່ອນ. ເປັນພຽງຂໍ້ຊີ້ບອກ: ຖືວ່າລົມຢູ່ສະຖານີເປັນລົມທຸກບ່ອນ.",
        my: "စခန်းမှ လေလာရာအရပ်သို့ နောက်ပြန်လိုက်ပြီး လေဖြတ်ခဲ့နိုင်ချိန် လောင်ကျွမ်းနေသော ဂြိုဟ်တုမြင် မီးပွိုင့်များကို အနီးဆုံးမှစ၍ ပြသည်။ အရိပ်အမြွက်သာ– စခန်း၏လေကို နေရာတိုင်း အချိန်တိုင်း၏ လေဟု ယူသည်။",
        th: "ย้อนจากสถานีไปทางทิศที่ลมมา และแสดงจุดความร้อนจากดาวเทียมที่ไหม้เมื่ออากาศอาจผ่าน ใกล้สุดก่อน เป็นเพียงเบาะแส: ถือว่าลมที่สถานีเป็นลมทุกที่ทุกเวลา",
        vi: "Đi ngược từ trạm theo hướng gió đến và liệt kê điểm nóng vệ tinh thấy cháy khi không khí có thể đi qua, gần nhất trước. Chỉ là gợi ý: gió tại trạm được coi là gió ở mọi nơi, mọi giờ.",
    },
    limits: Said {
        zh: "真实的气流会拐弯、升降，山区尤甚；卫星一天只看几次，云下看不见。没有列出火点不等于没有烟，列出也不等于就是它。",
        en: "Real air turns, rises and sinks, most of all among mountains; satellites look a few times a day and not through clouds. No hotspot here does not mean no smoke, and one that is listed need not be the source.",
        km: "ខ្យល់ពិតបត់ ឡើងចុះ ជាពិសេសនៅភ្នំ; ផ្កាយរណបមើលតែពីរបីដងក្នុងមួយថ្ងៃ មិនឃើញក្រោមពពក។ គ្មានចំណុចមិនមានន័យថាគ្មានផ្សែង ហើយដែលរាយមិនប្រាកដជាប្រភពទេ។",
        lo: "ອາກາດຈິງລ້ຽວ ຂຶ້ນລົງ ໂດຍສະເພາະໃນພູ; ດາວທຽມເບິ່ງບໍ່ຈັກຄັ້ງຕໍ່ມື້ ແລະ ບໍ່ເຫັນໃຕ້ເມກ. ບໍ່ມີຈຸດບໍ່ໝາຍວ່າບໍ່ມີຄວັນ ແລະ ຈຸດທີ່ບອກບໍ່ແມ່ນແຫຼ່ງສະເໝີໄປ.",
        my: "လေအစစ်သည် ကွေ့၊ တက်၊ ကျသည်၊ တောင်ထူရာတွင် ပိုဆိုးသည်။ ဂြိုဟ်တုသည် တစ်ရက် အကြိမ်အနည်းငယ်သာ ကြည့်ပြီး တိမ်အောက် မမြင်ပါ။ မပြလျှင် မီးခိုးမရှိဟု မဆိုလို၊ ပြလျှင်လည်း အရင်းအမြစ် မဟုတ်နိုင်ပါ။",
        th: "อากาศจริงเลี้ยว ขึ้นลง โดยเฉพาะในภูเขา ดาวเทียมมองวันละไม่กี่ครั้งและไม่ทะลุเมฆ ไม่มีจุดไม่ได้แปลว่าไม่มีควัน และที่แสดงก็ไม่จำเป็นต้องเป็นแหล่ง",
        vi: "Không khí thật rẽ, lên, xuống, nhất là ở núi; vệ tinh chỉ nhìn vài lần một ngày và không xuyên mây. Không có điểm nóng không có nghĩa là không có khói, và điểm được liệt kê chưa chắc là nguồn.",
    },
    formula: r"s = 3.6\, v\, h, \quad |d_\perp| \leq d_0 + k s",
    sources: &[
        Source {
            citation: "Stohl, A. (1998), Computation, accuracy and applications of trajectories – a review and bibliography, Atmospheric Environment 32(6):947–966",
            place: "errors of trajectories, a fifth of the way",
            year: 1998,
            url: "https://doi.org/10.1016/S1352-2310(97)00457-3",
        },
        Source {
            citation: "NASA EOSDIS LANCE FIRMS, Active fire data, attributes of the CSV files",
            place: "columns",
            year: 2022,
            url: "https://firms.modaps.eosdis.nasa.gov",
        },
    ],
    inputs: &[
        Input::needed("latitude", LATITUDE, Form::Number(Range::new("deg", -60.0, 60.0))),
        Input::needed("longitude", LONGITUDE, Form::Number(Range::new("deg", -180.0, 180.0))),
        Input::needed("arrival", ARRIVAL, Form::Word),
        Input::needed("direction", DIRECTION, Form::Number(Range::new("deg", 0.0, 360.0))),
        Input::needed("speed", SPEED, Form::Number(Range::new("m/s", 0.1, 60.0))),
        Input::optional("hours", HOURS, Form::Number(Range::new("h", 1.0, 72.0))),
        Input::needed("fires", FIRES, Form::Table(&COLUMNS, 0)),
    ],
    outputs: &[
        Output::new("upwind", UPWIND, Form::Number(Range::at_least_zero("1"))),
        Output::new("nearest", NEAREST, Form::Number(Range::at_least_zero("km"))),
        Output::new("power", POWER_SUM, Form::Number(Range::at_least_zero("MW"))),
        Output::new("candidates", CANDIDATES, Form::Table(&CANDIDATE_COLUMNS, 0)),
        Output::new("path", PATH, Form::Table(&PATH_COLUMNS, 0)),
    ],
    charts: &[],
    examples: &[Example {
        id: "chiang-mai",
        title: Said {
            zh: "清迈，2022年3月31日：假设西南风3 m/s，NASA火点",
            en: "Chiang Mai, 31 March 2022: hotspots of NASA, with an assumed wind from the south-west of 3 m/s",
            km: "ឈៀងម៉ៃ 31 មីនា 2022៖ ចំណុចក្តៅ NASA ខ្យល់សន្មតពីនិរតី 3 m/s",
            lo: "ຊຽງໃໝ່ 31 ມີນາ 2022: ຈຸດຮ້ອນ NASA, ສົມມຸດລົມຕາເວັນຕົກສຽງໃຕ້ 3 m/s",
            my: "ချင်းမိုင် ၂၀၂၂ မတ် ၃၁– NASA မီးပွိုင့်၊ အနောက်တောင်လေ 3 m/s ဟု ယူဆ",
            th: "เชียงใหม่ 31 มีนาคม 2565: จุดความร้อนของ NASA สมมติลมตะวันตกเฉียงใต้ 3 m/s",
            vi: "Chiang Mai, 31/3/2022: điểm nóng của NASA, giả định gió tây nam 3 m/s",
        },
        source: "NASA LANCE FIRMS, MODIS Collection 6.1, 29 to 31 March 2022, 97 to 101 degrees east, 17 to 20.5 north; the wind is assumed",
        inputs: include_str!("../../../../data/examples/fires-2022-03.csv"),
        typed: &[
            ("latitude", "18.79"),
            ("longitude", "98.99"),
            ("arrival", "2022-03-31T12:00"),
            ("direction", "225"),
            ("speed", "3"),
        ],
    }],
};

const LATITUDE: Said = Said {
    zh: "测站纬度",
    en: "Latitude of the station",
    km: "រយៈទទឹងស្ថានីយ",
    lo: "ເສັ້ນຂະໜານຂອງສະຖານີ",
    my: "စခန်း၏ လတ္တီကျု",
    th: "ละติจูดของสถานี",
    vi: "Vĩ độ trạm",
};
const LONGITUDE: Said = Said {
    zh: "测站经度",
    en: "Longitude of the station",
    km: "រយៈបណ្តោយស្ថានីយ",
    lo: "ເສັ້ນແວງຂອງສະຖານີ",
    my: "စခန်း၏ လောင်ဂျီကျု",
    th: "ลองจิจูดของสถานี",
    vi: "Kinh độ trạm",
};
const ARRIVAL: Said = Said {
    zh: "到达时间（UTC，如2022-03-31T12:00）",
    en: "Time of arrival (UTC, such as 2022-03-31T12:00)",
    km: "ពេលមកដល់ (UTC ដូចជា 2022-03-31T12:00)",
    lo: "ເວລາມາຮອດ (UTC ເຊັ່ນ 2022-03-31T12:00)",
    my: "ရောက်ချိန် (UTC၊ ဥပမာ 2022-03-31T12:00)",
    th: "เวลาที่มาถึง (UTC เช่น 2022-03-31T12:00)",
    vi: "Lúc đến (UTC, ví dụ 2022-03-31T12:00)",
};
const HOURS: Said = Said {
    zh: "往回推的小时数（默认24）",
    en: "Hours to go back (24 if not given)",
    km: "ម៉ោងថយក្រោយ (លំនាំដើម 24)",
    lo: "ຊົ່ວໂມງຍ້ອນກັບ (ຖ້າບໍ່ໃຫ້ແມ່ນ 24)",
    my: "နောက်ပြန်လိုက်သော နာရီ (မပေးလျှင် 24)",
    th: "ชั่วโมงที่ย้อน (ถ้าไม่ให้คือ 24)",
    vi: "Số giờ đi ngược (mặc định 24)",
};
const FIRES: Said = Said {
    zh: "火点（FIRMS的CSV）",
    en: "Hotspots (a CSV file of FIRMS)",
    km: "ចំណុចក្តៅ (CSV របស់ FIRMS)",
    lo: "ຈຸດຮ້ອນ (CSV ຂອງ FIRMS)",
    my: "မီးပွိုင့်များ (FIRMS ၏ CSV)",
    th: "จุดความร้อน (CSV ของ FIRMS)",
    vi: "Điểm nóng (tệp CSV của FIRMS)",
};
const UPWIND: Said = Said {
    zh: "走廊内的火点数",
    en: "Hotspots in the corridor",
    km: "ចំណុចក្តៅក្នុងច្រក",
    lo: "ຈຸດຮ້ອນໃນແຖບ",
    my: "လမ်းကြောင်းအတွင်း မီးပွိုင့်များ",
    th: "จุดความร้อนในแนว",
    vi: "Điểm nóng trong hành lang",
};
const NEAREST: Said = Said {
    zh: "最近的距离",
    en: "Distance of the nearest",
    km: "ចម្ងាយជិតបំផុត",
    lo: "ໄລຍະທາງໃກ້ສຸດ",
    my: "အနီးဆုံး အကွာအဝေး",
    th: "ระยะใกล้สุด",
    vi: "Khoảng cách gần nhất",
};
const POWER_SUM: Said = Said {
    zh: "火点辐射功率之和",
    en: "Sum of their radiative power",
    km: "ផលបូកថាមពលវិទ្យុសកម្ម",
    lo: "ຜົນບວກກຳລັງແຜ່ລັງສີ",
    my: "ဖြာထွက်စွမ်းအား ပေါင်းလဒ်",
    th: "ผลรวมกำลังการแผ่รังสี",
    vi: "Tổng công suất bức xạ",
};
const CANDIDATES: Said = Said {
    zh: "可能的火点（由近及远，至多50个）",
    en: "Candidates, the nearest first, at most fifty",
    km: "បេក្ខជន ជិតបំផុតមុន មិនលើសហាសិប",
    lo: "ຈຸດທີ່ອາດເປັນ, ໃກ້ສຸດກ່ອນ, ບໍ່ເກີນຫ້າສິບ",
    my: "ဖြစ်နိုင်သော မီးပွိုင့်များ၊ အနီးဆုံးမှ၊ အများဆုံး ၅၀",
    th: "จุดที่เป็นไปได้ ใกล้สุดก่อน ไม่เกินห้าสิบ",
    vi: "Ứng viên, gần nhất trước, tối đa năm mươi",
};
const PATH: Said = Said {
    zh: "往回的路线",
    en: "The way back",
    km: "ផ្លូវថយ",
    lo: "ທາງຍ້ອນກັບ",
    my: "နောက်ပြန်လမ်းကြောင်း",
    th: "เส้นทางย้อนกลับ",
    vi: "Đường đi ngược",
};
const LATITUDE_OF: Said = Said {
    zh: "纬度",
    en: "Latitude",
    km: "រយៈទទឹង",
    lo: "ເສັ້ນຂະໜານ",
    my: "လတ္တီကျု",
    th: "ละติจูด",
    vi: "Vĩ độ",
};
const LONGITUDE_OF: Said = Said {
    zh: "经度",
    en: "Longitude",
    km: "រយៈបណ្តោយ",
    lo: "ເສັ້ນແວງ",
    my: "လောင်ဂျီကျု",
    th: "ลองจิจูด",
    vi: "Kinh độ",
};
const DAY: Said = Said {
    zh: "日期", en: "Day", km: "ថ្ងៃ", lo: "ມື້", my: "ရက်", th: "วัน", vi: "Ngày"
};
const TIME: Said = Said {
    zh: "时间（UTC，HHMM）",
    en: "Time (UTC, HHMM)",
    km: "ម៉ោង (UTC, HHMM)",
    lo: "ເວລາ (UTC, HHMM)",
    my: "အချိန် (UTC၊ HHMM)",
    th: "เวลา (UTC, HHMM)",
    vi: "Giờ (UTC, HHMM)",
};
const POWER: Said = Said {
    zh: "辐射功率",
    en: "Radiative power",
    km: "ថាមពលវិទ្យុសកម្ម",
    lo: "ກຳລັງແຜ່ລັງສີ",
    my: "ဖြာထွက်စွမ်းအား",
    th: "กำลังการแผ่รังสี",
    vi: "Công suất bức xạ",
};
const DISTANCE: Said = Said {
    zh: "距测站",
    en: "Distance from the station",
    km: "ចម្ងាយពីស្ថានីយ",
    lo: "ໄລຍະຈາກສະຖານີ",
    my: "စခန်းမှ အကွာအဝေး",
    th: "ระยะจากสถานี",
    vi: "Cách trạm",
};
const ASIDE: Said = Said {
    zh: "偏离路线",
    en: "Aside of the way",
    km: "ឃ្លាតពីផ្លូវ",
    lo: "ຫ່າງຈາກທາງ",
    my: "လမ်းကြောင်းမှ ဘေးသို့",
    th: "ห่างจากเส้นทาง",
    vi: "Lệch khỏi đường",
};
const BEFORE: Said = Said {
    zh: "到达前小时数",
    en: "Hours before arrival",
    km: "ម៉ោងមុនមកដល់",
    lo: "ຊົ່ວໂມງກ່ອນຮອດ",
    my: "မရောက်မီ နာရီ",
    th: "ชั่วโมงก่อนถึง",
    vi: "Số giờ trước khi đến",
};
const APART: Said = Said {
    zh: "与经过时刻相差",
    en: "Seen before or after the air passed",
    km: "ឃើញមុន ឬក្រោយខ្យល់ឆ្លង",
    lo: "ເຫັນກ່ອນຫຼືຫຼັງອາກາດຜ່ານ",
    my: "လေဖြတ်ချိန်နှင့် ကွာချိန်",
    th: "เห็นก่อนหรือหลังอากาศผ่าน",
    vi: "Thấy trước hoặc sau khi khí đi qua",
};
/// The columns of FIRMS for MODIS and VIIRS.
const COLUMNS: [Column; 18] = [
    Column::words("country_id", Said::everywhere("country_id")).optional(),
    Column::numbers("latitude", LATITUDE_OF, Range::new("deg", -90.0, 90.0)),
    Column::numbers("longitude", LONGITUDE_OF, Range::new("deg", -180.0, 180.0)),
    Column::words("brightness", Said::everywhere("brightness")).optional(),
    Column::words("scan", Said::everywhere("scan")).optional(),
    Column::words("track", Said::everywhere("track")).optional(),
    Column::words("acq_date", DAY),
    Column::words("acq_time", TIME),
    Column::words("satellite", Said::everywhere("satellite")).optional(),
    Column::words("instrument", Said::everywhere("instrument")).optional(),
    Column::words("confidence", Said::everywhere("confidence")).optional(),
    Column::words("version", Said::everywhere("version")).optional(),
    Column::words("bright_t31", Said::everywhere("bright_t31")).optional(),
    Column::words("bright_ti4", Said::everywhere("bright_ti4")).optional(),
    Column::words("bright_ti5", Said::everywhere("bright_ti5")).optional(),
    Column::numbers("frp", POWER, Range::at_least_zero("MW")).optional(),
    Column::words("daynight", Said::everywhere("daynight")).optional(),
    Column::words("type", Said::everywhere("type")).optional(),
];
const CANDIDATE_COLUMNS: [Column; 7] = [
    Column::numbers("latitude", LATITUDE_OF, Range::new("deg", -90.0, 90.0)),
    Column::numbers("longitude", LONGITUDE_OF, Range::new("deg", -180.0, 180.0)),
    Column::numbers("distance", DISTANCE, Range::at_least_zero("km")),
    Column::numbers("aside", ASIDE, Range::at_least_zero("km")),
    Column::numbers("hours-before", BEFORE, Range::at_least_zero("h")),
    Column::numbers("apart", APART, Range::any("h")),
    Column::numbers("power", POWER, Range::at_least_zero("MW")).optional(),
];
const PATH_COLUMNS: [Column; 4] = [
    Column::numbers("hours-before", BEFORE, Range::at_least_zero("h")),
    Column::numbers("latitude", LATITUDE_OF, Range::new("deg", -90.0, 90.0)),
    Column::numbers("longitude", LONGITUDE_OF, Range::new("deg", -180.0, 180.0)),
    Column::numbers("distance", DISTANCE, Range::at_least_zero("km")),
];

/// Mean radius of the earth (IUGG), km.
const EARTH: f64 = 6371.0088;
/// The corridor's half-width at the station, km, and by how much of the way it grows.
const AT_STATION: f64 = 10.0;
const GROWS: f64 = 0.2;
/// A fire burns long before and after a satellite sees it: hours.
const BURNS: f64 = 12.0;
/// The longest way back, km.
const FARTHEST: f64 = 2000.0;
/// So many candidates are listed.
const LISTED: usize = 50;

/// A hotspot in the corridor.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    latitude: f64,
    longitude: f64,
    distance: f64,
    aside: f64,
    before: f64,
    apart: f64,
    power: f64,
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let number = |input: &'static str| inputs.number(input).ok_or(Fault::Missing { input });
    let (latitude, longitude) = (number("latitude")?, number("longitude")?);
    let (direction, speed) = (number("direction")?.to_radians(), number("speed")?);
    let hours = inputs.number("hours").unwrap_or(24.0);
    if 3.6 * speed * hours > FARTHEST {
        return Err(Fault::Unfit {
            input: "hours",
            row: None,
            found: format!("{hours} h, {:.0} km", 3.6 * speed * hours),
            expected: &expected::A_SHORTER_WAY,
        });
    }
    let arrival = arrival(inputs)?;
    let fires = inputs.table("fires").ok_or(Fault::Missing { input: "fires" })?;
    let seen = times(fires)?;
    let column = |name: &str| fires.numbers(name).unwrap_or(&[]);
    let (latitudes, longitudes) = (column("latitude"), column("longitude"));
    let mut candidates: Vec<Candidate> = Vec::new();
    for (row, seen) in seen.iter().enumerate() {
        let (along, aside) =
            along_and_aside([latitude, longitude], direction, [latitudes[row], longitudes[row]]);
        let before = along / (3.6 * speed);
        let hours_before = arrival.duration_since(*seen).as_secs_f64() / 3600.0;
        let apart = before - hours_before;
        let is_in = along > 0.0 && before <= hours && aside <= AT_STATION + GROWS * along;
        if is_in && apart.abs() <= BURNS {
            candidates.push(Candidate {
                latitude: latitudes[row],
                longitude: longitudes[row],
                distance: along.hypot(aside),
                aside,
                before,
                apart,
                power: fires.numbers("frp").map_or(f64::NAN, |power| power[row]),
            });
        }
    }
    candidates.sort_by(|one, other| one.distance.total_cmp(&other.distance));
    #[expect(clippy::cast_precision_loss, reason = "hotspots are far below 2^52")]
    let n = candidates.len() as f64;
    let power: f64 = candidates.iter().map(|one| one.power).filter(|power| !power.is_nan()).sum();
    let nearest = candidates.first().map(|one| one.distance);
    candidates.truncate(LISTED);
    Ok(Outcome::default()
        .with("upwind", n)
        .with_some("nearest", nearest)
        .with("power", power)
        .with("candidates", listed(&candidates))
        .with("path", path([latitude, longitude], direction, speed, hours))
        .warned(true, CARD.limits))
}

fn arrival(inputs: &Inputs) -> Result<DateTime, Fault> {
    let word = inputs.word("arrival").ok_or(Fault::Missing { input: "arrival" })?;
    // With an offset it is turned into UTC; without one it is UTC.
    let with_offset = word.parse::<jiff::Timestamp>();
    let read = with_offset.map_or_else(
        |_without| word.parse(),
        |instant| Ok(instant.to_zoned(jiff::tz::TimeZone::UTC).datetime()),
    );
    read.map_err(|_unreadable| Fault::Unfit {
        input: "arrival",
        row: None,
        found: format!("`{word}`"),
        expected: &expected::A_TIME,
    })
}

/// When each hotspot was seen, UTC.
fn times(fires: &Table) -> Result<Vec<DateTime>, Fault> {
    let (days, times) =
        (fires.words("acq_date").unwrap_or(&[]), fires.words("acq_time").unwrap_or(&[]));
    let of = |(row, (day, time)): (usize, (&String, &String))| {
        let digits = format!("{:0>4}", time.replace(':', ""));
        let read = || {
            let date: jiff::civil::Date = day.parse().ok()?;
            let (hour, minute) = (digits.get(..2)?.parse().ok()?, digits.get(2..4)?.parse().ok()?);
            let clock = jiff::civil::Time::new(hour, minute, 0, 0).ok()?;
            Some(date.to_datetime(clock))
        };
        read().ok_or_else(|| Fault::Unfit {
            input: "fires",
            row: Some(row + 1),
            found: format!("{day} {time}"),
            expected: &expected::A_TIME_OF_FIRMS,
        })
    };
    days.iter().zip(times).enumerate().map(of).collect()
}

/// Kilometres from the station against the wind, and aside of that line, on a plane that touches the earth at the station.
fn along_and_aside([latitude, longitude]: [f64; 2], direction: f64, fire: [f64; 2]) -> (f64, f64) {
    let turn = (fire[1] - longitude + 180.0).rem_euclid(360.0) - 180.0;
    let north = EARTH * (fire[0] - latitude).to_radians();
    let middle = f64::midpoint(latitude, fire[0]).to_radians();
    let east = EARTH * turn.to_radians() * middle.cos();
    let (sin, cos) = direction.sin_cos();
    (east * sin + north * cos, (east * cos - north * sin).abs())
}

/// Where the air was, hour by hour.
fn path([latitude, longitude]: [f64; 2], direction: f64, speed: f64, hours: f64) -> Table {
    let (sin, cos) = direction.sin_cos();
    let steps: Vec<f64> = (0..=72).map(f64::from).take_while(|hour| *hour <= hours).collect();
    let distances: Vec<f64> = steps.iter().map(|hour| 3.6 * speed * hour).collect();
    let latitudes: Vec<f64> =
        distances.iter().map(|way| latitude + (way * cos / EARTH).to_degrees()).collect();
    let longitudes = distances.iter().zip(&latitudes).map(|(way, there)| {
        let middle = f64::midpoint(latitude, *there).to_radians();
        let there = longitude + (way * sin / EARTH / middle.cos()).to_degrees();
        (there + 180.0).rem_euclid(360.0) - 180.0
    });
    let longitudes = longitudes.collect();
    Table::default()
        .with_numbers("hours-before", steps)
        .with_numbers("latitude", latitudes)
        .with_numbers("longitude", longitudes)
        .with_numbers("distance", distances)
}

fn listed(candidates: &[Candidate]) -> Table {
    let numbers = |of: fn(&Candidate) -> f64| candidates.iter().map(of).collect();
    Table::default()
        .with_numbers("latitude", numbers(|one| one.latitude))
        .with_numbers("longitude", numbers(|one| one.longitude))
        .with_numbers("distance", numbers(|one| one.distance))
        .with_numbers("aside", numbers(|one| one.aside))
        .with_numbers("hours-before", numbers(|one| one.before))
        .with_numbers("apart", numbers(|one| one.apart))
        .with_numbers("power", numbers(|one| one.power))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use proptest::prelude::*;
    use vocabulary::method::Value;

    use super::*;

    fn of(
        direction: f64,
        speed: f64,
        fires: &[(f64, f64, &str, &str)],
    ) -> Result<Outcome, Vec<Fault>> {
        let table = Table::default()
            .with_numbers("latitude", fires.iter().map(|fire| fire.0).collect())
            .with_numbers("longitude", fires.iter().map(|fire| fire.1).collect())
            .with_words("acq_date", fires.iter().map(|fire| fire.2.to_owned()).collect())
            .with_words("acq_time", fires.iter().map(|fire| fire.3.to_owned()).collect());
        let inputs = Inputs::new()
            .with("latitude", 18.79)
            .with("longitude", 98.99)
            .with("arrival", "2022-03-31T12:00Z")
            .with("direction", direction)
            .with("speed", speed)
            .with("fires", table);
        METHOD.apply(&inputs, &|_| ControlFlow::Continue(()))
    }

    /// PROJ 9.5 (pyproj 3.7.2) and pandas 3.1, from the definition above on the ellipsoid WGS 84: hotspots of
    /// `data/examples/fires-2022-03.csv` by bearing (Mercator) and length (arc of the meridian over the cosine of the bearing) of the line of
    /// one bearing from Chiang Mai, for the wind has one direction everywhere. How many, their power (MW), and of the nearest:
    /// distance and aside (km), hours before, hours apart; our sphere is within 0.5 % of the way. So a hotspot nearer than that to
    /// an edge may be in or out: with the first wind, the card's own, one lies 8 m outside; with the others none is within 2 %.
    #[test]
    fn hotspots_of_march_2022_are_those_that_proj_finds() {
        let example = include_str!("../../../../data/examples/fires-2022-03.csv");
        let rows: Vec<Vec<&str>> =
            example.lines().skip(2).map(|line| line.split(',').collect()).collect();
        let numbers = |n: usize| rows.iter().map(|row| row[n].parse().unwrap()).collect();
        let words = |n: usize| rows.iter().map(|row| row[n].to_owned()).collect();
        let fires = Table::default()
            .with_numbers("latitude", numbers(0))
            .with_numbers("longitude", numbers(1))
            .with_words("acq_date", words(2))
            .with_words("acq_time", words(3))
            .with_numbers("frp", numbers(4));
        for ([direction, speed, hours], [n, power], first) in [
            ([225.0, 3.0, 24.0], [35.0, 4456.75], [120.764, 30.378, 10.822, 5.489]),
            ([210.0, 4.0, 24.0], [20.0, 579.36], [158.556, 19.337, 10.929, 5.595]),
            ([235.0, 5.0, 24.0], [22.0, 734.17], [120.764, 9.621, 6.688, 1.354]),
            ([240.0, 3.5, 24.0], [12.0, 419.18], [40.152, 14.610, 2.968, -2.365]),
        ] {
            let inputs = Inputs::new()
                .with("latitude", 18.79)
                .with("longitude", 98.99)
                .with("arrival", "2022-03-31T12:00Z")
                .with("direction", direction)
                .with("speed", speed)
                .with("hours", hours)
                .with("fires", fires.clone());
            let outcome = METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap();
            assert_eq!(outcome.number("upwind"), Some(n), "{direction}");
            assert!((outcome.number("power").unwrap() - power).abs() < 1e-6, "{direction}");
            let Some(Value::Table(table)) = outcome.get("candidates") else { panic!("none") };
            let found = ["distance", "aside", "hours-before", "apart"]
                .map(|name| table.numbers(name).unwrap()[0]);
            let of_the_way = 0.005 * first[0];
            let of_the_hours = 0.005 * first[2];
            for (n, allowed) in
                [of_the_way, of_the_way, of_the_hours, of_the_hours].iter().enumerate()
            {
                assert!((found[n] - first[n]).abs() < *allowed, "{direction}: {found:?}");
            }
        }
    }

    /// pyproj 3 (WGS 84): a degree of latitude at 19° N is 110.69 km, a degree of longitude 105.29 km at 19.0°; the sphere is within 0.5 %.
    #[test]
    fn distances_are_those_of_the_earth() {
        let (along, aside) = along_and_aside([18.5, 99.0], 0.0, [19.5, 99.0]);
        assert!((along - 110.69).abs() < 0.6 && aside < 1e-9, "{along}");
        let (along, aside) = along_and_aside([19.0, 99.0], 90.0_f64.to_radians(), [19.0, 100.0]);
        assert!((along - 105.29).abs() < 0.6 && aside < 1e-9, "{along}");
    }

    /// A fire 55 km to the south, wind from the south of 5 m/s: three hours.
    #[test]
    fn what_burns_upwind_at_the_right_time_counts_and_nothing_else() {
        let fires = [
            (18.29, 98.99, "2022-03-31", "0900"),
            (18.29, 98.99, "2022-03-30", "0900"),
            (19.29, 98.99, "2022-03-31", "0900"),
            (18.29, 99.60, "2022-03-31", "0900"),
            (14.00, 98.99, "2022-03-31", "0900"),
        ];
        let outcome = of(180.0, 5.0, &fires).unwrap();
        assert_eq!(outcome.number("upwind"), Some(1.0));
        let Some(Value::Table(table)) = outcome.get("candidates") else { panic!("no candidates") };
        assert!((table.numbers("hours-before").unwrap()[0] - 3.09).abs() < 0.01);
        assert!((outcome.number("nearest").unwrap() - 55.6).abs() < 0.1);
    }

    #[test]
    fn an_offset_is_turned_into_utc_and_a_way_beyond_reason_is_refused() {
        let at = |word: &str| arrival(&Inputs::new().with("arrival", word)).unwrap().to_string();
        assert_eq!(at("2022-03-31T19:00+07:00"), at("2022-03-31T12:00"));
        assert_eq!(at("2022-03-31T12:00Z"), at("2022-03-31T12:00"));
        assert!(matches!(
            &of(0.0, 25.0, &[]).unwrap_err()[..],
            [Fault::Unfit { input: "hours", .. }]
        ));
    }

    #[test]
    fn odd_times_are_refused_by_row() {
        let refused = of(0.0, 1.0, &[(1.0, 1.0, "2022-03-31", "2500")]).unwrap_err();
        assert!(matches!(&refused[..], [Fault::Unfit { input: "fires", row: Some(1), .. }]));
    }

    proptest! {
        #[test]
        fn the_way_back_ends_where_its_last_point_is_found_straight_upwind(
            direction in 0.0_f64..360.0, speed in 0.5_f64..12.0,
        ) {
            let Some(Value::Table(path)) = of(direction, speed, &[]).unwrap().get("path").cloned() else {
                panic!("no path")
            };
            let last = |name: &str| *path.numbers(name).unwrap().last().unwrap();
            let (along, aside) = along_and_aside(
                [18.79, 98.99], direction.to_radians(), [last("latitude"), last("longitude")],
            );
            prop_assert!((along - last("distance")).abs() < 1e-6 && aside < 1e-6);
        }
    }
}
