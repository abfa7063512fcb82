//! One sample of the water of a river or a lake beside the limits of the six countries.
//!
//! Of every limit that a country prints for a parameter it is told whether the sample keeps it. A country's class is the first
//! that no parameter of the sample leaves; parameters that the country does not limit say nothing. Limits of Viet Nam for human
//! health hold in every class. China and Viet Nam print other limits for lakes; Thailand's are of every surface water. Those of Myanmar, Laos and Cambodia could not be verified in a document and are not there.
//!
//! Sources: GB 3838-2002, Table 1; QCVN 08:2023/BTNMT, Tables 1 to 3; Notification of the National Environment Board of Thailand
//! No. 8 (1994), classes 2 to 4.

use vocabulary::method::{
    Card, Choice, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Range, Said, Source, Table,
};

use super::{gb3838, substances::SUBSTANCES};
use crate::{expected, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "water-limits",
    edition: "GB 3838-2002, QCVN 08:2023, Thailand 1994",
    family: Family::Water,
    title: Said::of([
        "一份河水或湖水样品与六国标准比较",
        "A sample of river or lake water beside the limits of the six countries",
        "សំណាកទឹកទន្លេ ឬបឹងមួយធៀបនឹងកម្រិតកំណត់របស់ប្រទេសទាំងប្រាំមួយ",
        "ຕົວຢ່າງນ້ຳຂອງແມ່ນ້ຳ ຫຼື ໜອງທຽບກັບຄ່າຈຳກັດຂອງຫົກປະເທດ",
        "မြစ်ရေ သို့မဟုတ် ကန်ရေနမူနာတစ်ခုကို ခြောက်နိုင်ငံ၏ ကန့်သတ်ချက်များနှင့် နှိုင်းယှဉ်ခြင်း",
        "ตัวอย่างน้ำแม่น้ำหรือทะเลสาบเทียบกับมาตรฐานของหกประเทศ",
        "Một mẫu nước sông hoặc hồ bên cạnh giới hạn của sáu nước",
    ]),
    what: Said::of([
        "把同一份样品逐项与中国、泰国、越南印行的每个限值比较，并给出它在各国达到的类别。同样的水在不同国家可能属于不同类别。",
        "Sets one sample beside every limit that China, Thailand and Viet Nam print for what was measured, and tells which class it reaches in each country: the same water may be of different classes.",
        "ប្រៀបធៀបសំណាកមួយជាមួយកម្រិតនីមួយៗដែលចិន ថៃ និងវៀតណាមបោះពុម្ព ហើយប្រាប់ថ្នាក់ដែលវាឈានដល់ក្នុងប្រទេសនីមួយៗ៖ ទឹកដដែលអាចមានថ្នាក់ផ្សេងគ្នា។",
        "ທຽບຕົວຢ່າງດຽວກັບທຸກຄ່າຈຳກັດທີ່ຈີນ, ໄທ ແລະ ຫວຽດນາມພິມໄວ້ ແລະ ບອກຊັ້ນທີ່ມັນບັນລຸໃນແຕ່ລະປະເທດ: ນ້ຳດຽວກັນອາດຢູ່ຄົນລະຊັ້ນ.",
        "နမူနာတစ်ခုကို တရုတ်၊ ထိုင်း၊ ဗီယက်နမ် ထုတ်ပြန်ထားသော ကန့်သတ်ချက်တိုင်းနှင့် နှိုင်းယှဉ်ပြီး နိုင်ငံတစ်ခုစီတွင် ရောက်သော အတန်းကို ပြောသည်– ရေတူသော်လည်း အတန်းကွဲနိုင်သည်။",
        "นำตัวอย่างเดียวเทียบกับทุกค่าที่จีน ไทย และเวียดนามกำหนด และบอกชั้นที่ได้ในแต่ละประเทศ น้ำเดียวกันอาจอยู่คนละชั้น",
        "Đặt một mẫu cạnh mọi giới hạn mà Trung Quốc, Thái Lan và Việt Nam công bố, và cho biết cấp đạt được ở mỗi nước: cùng một nước có thể thuộc các cấp khác nhau.",
    ]),
    limits: Said::of([
        "缅甸、老挝、柬埔寨的限值未能在文件中核实，因此没有。泰国的溶解氧和大肠菌群、越南和中国的评价针对一段时期的统计值，单个样品只能说明当时。泰国的镉限值取硬度不超过100 mg/L时的值。大肠菌群：泰国按MPN/100 mL，越南按MPN或CFU/100 mL，中国按个/L，请按输入单位MPN/100 mL给出，本方法换算中国值。",
        "The limits of Myanmar, Laos and Cambodia could not be verified in a document and are not there. Standards are met or not over a time (Thailand's oxygen by its 20th, its demand for oxygen by its 80th percentile): a single sample speaks for its hour. Thailand's cadmium is that of soft water (hardness up to 100 mg/L). Coliforms are given in 100 mL, and turned into China's litre.",
        "កម្រិតកំណត់របស់មីយ៉ាន់ម៉ា ឡាវ និងកម្ពុជាមិនអាចផ្ទៀងផ្ទាត់ក្នុងឯកសារបានទេ ដូច្នេះមិនមាន។ ស្តង់ដារត្រូវបានវាយតម្លៃក្នុងរយៈពេលមួយ៖ សំណាកតែមួយនិយាយសម្រាប់ម៉ោងរបស់វា។ កូលីហ្វមគិតក្នុង 100 mL។",
        "ຄ່າຈຳກັດຂອງມຽນມາ, ລາວ ແລະ ກຳປູເຈຍບໍ່ສາມາດຢືນຢັນໃນເອກະສານໄດ້ ຈຶ່ງບໍ່ມີ. ມາດຕະຖານຕັດສິນຕາມໄລຍະເວລາ: ຕົວຢ່າງດຽວເວົ້າແທນຊົ່ວໂມງຂອງມັນ. ໂຄລິຟອມໃຫ້ເປັນຕໍ່ 100 mL.",
        "မြန်မာ၊ လာအို၊ ကမ္ဘောဒီးယား၏ ကန့်သတ်ချက်များကို စာတမ်းဖြင့် အတည်မပြုနိုင်သဖြင့် မပါပါ။ စံနှုန်းများကို ကာလတစ်ခုအတွက် ဆုံးဖြတ်သည်– နမူနာတစ်ခုသည် ထိုအချိန်အတွက်သာ ဖြစ်သည်။ ကိုလီဖောင်းကို 100 mL ဖြင့် ပေးရသည်။",
        "ค่าของเมียนมา ลาว และกัมพูชายังตรวจสอบกับเอกสารไม่ได้จึงไม่มี มาตรฐานตัดสินตามช่วงเวลา ตัวอย่างเดียวบอกได้เพียงขณะนั้น แคดเมียมของไทยใช้ค่าน้ำอ่อน (ความกระด้างไม่เกิน 100 mg/L) โคลิฟอร์มให้ต่อ 100 mL",
        "Giới hạn của Myanmar, Lào và Campuchia chưa kiểm chứng được trong văn bản nên không có. Tiêu chuẩn xét theo một thời kỳ: một mẫu chỉ nói cho lúc lấy. Cadimi của Thái Lan là của nước mềm (độ cứng đến 100 mg/L). Coliform tính trên 100 mL.",
    ]),
    formula: "",
    sources: &[
        Source {
            citation: "GB 3838-2002, Environmental quality standards for surface water, State Environmental Protection Administration of China",
            place: "Table 1",
            year: 2002,
            url: "",
        },
        Source {
            citation: "QCVN 08:2023/BTNMT, Quy chuẩn kỹ thuật quốc gia về chất lượng nước mặt",
            place: "Bảng 1, Bảng 2, Bảng 3",
            year: 2023,
            url: "",
        },
        Source {
            citation: "Notification of the National Environment Board of Thailand No. 8 (1994), surface water quality standards, as WEPA prints them",
            place: "classes 2 to 4",
            year: 1994,
            url: "",
        },
    ],
    inputs: &[
        Input::needed("sample", SAMPLE, Form::Table(&COLUMNS, 1)),
        Input::optional("water", gb3838::WATER, Form::Choice(&gb3838::WATERS)),
    ],
    outputs: &[
        Output::new(
            "classes",
            CLASSES_OUT,
            Form::Table(
                &[
                    Column::words("country", COUNTRY).of(&COUNTRIES),
                    Column::words("standard", STANDARD).of(&STANDARDS),
                    Column::words("class", words::CLASS).of(&CLASSES),
                    Column::words("deciding", DECIDING).of(&SUBSTANCES),
                    Column::numbers("parameters", N_PARAMETERS, Range::at_least_zero("1")),
                ],
                0,
            ),
        ),
        Output::new(
            "limits",
            LIMITS_OUT,
            Form::Table(
                &[
                    Column::words("parameter", words::SUBSTANCE).of(&SUBSTANCES),
                    Column::words("country", COUNTRY).of(&COUNTRIES),
                    Column::words("class", words::CLASS).of(&CLASSES),
                    Column::numbers("least", LEAST, Range::any("1")),
                    Column::numbers("most", MOST, Range::any("1")),
                    Column::words("exceeded", words::EXCEEDED).of(&words::YES_OR_NO),
                ],
                0,
            ),
        ),
    ],
    charts: &[],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented numbers",
        "parameter,value\nph,7.3\ndissolved-oxygen,5.4\nbod5,3.2\ntotal-phosphorus,0.12\nammonium-nitrogen,0.2\nlead,0.03\ncoliform,4200\n",
    )],
};

const SAMPLE: Said = Said::of([
    "样品：mg/L，大肠菌群为每100 mL，叶绿素a为mg/m³",
    "Sample: mg/L, coliforms in 100 mL, chlorophyll a in mg/m³",
    "សំណាក៖ mg/L កូលីហ្វមក្នុង 100 mL ក្លរ៉ូភីល a ជា mg/m³",
    "ຕົວຢ່າງ: mg/L, ໂຄລິຟອມໃນ 100 mL, ຄລໍໂຣຟິວ a ເປັນ mg/m³",
    "နမူနာ– mg/L၊ ကိုလီဖောင်း 100 mL လျှင်၊ ကလိုရိုဖီး a mg/m³",
    "ตัวอย่าง: mg/L โคลิฟอร์มต่อ 100 mL คลอโรฟิลล์ เอ เป็น mg/m³",
    "Mẫu: mg/L, coliform trong 100 mL, chlorophyll a tính bằng mg/m³",
]);
const CLASSES_OUT: Said = Said::of([
    "各国的类别",
    "Class in each country",
    "ថ្នាក់ក្នុងប្រទេសនីមួយៗ",
    "ຊັ້ນໃນແຕ່ລະປະເທດ",
    "နိုင်ငံအလိုက် အတန်း",
    "ชั้นในแต่ละประเทศ",
    "Cấp ở mỗi nước",
]);
const LIMITS_OUT: Said = Said::of([
    "逐项限值",
    "Every limit",
    "កម្រិតកំណត់នីមួយៗ",
    "ທຸກຄ່າຈຳກັດ",
    "ကန့်သတ်ချက်တိုင်း",
    "ทุกค่ากำหนด",
    "Từng giới hạn",
]);
const COUNTRY: Said = Said::of(["国家", "Country", "ប្រទេស", "ປະເທດ", "နိုင်ငံ", "ประเทศ", "Quốc gia"]);
const STANDARD: Said =
    Said::of(["标准", "Standard", "ស្តង់ដារ", "ມາດຕະຖານ", "စံနှုန်း", "มาตรฐาน", "Tiêu chuẩn"]);
const DECIDING: Said = Said::of([
    "决定项目",
    "What decides",
    "អ្វីដែលសម្រេច",
    "ສິ່ງທີ່ຕັດສິນ",
    "ဆုံးဖြတ်သည့်အရာ",
    "สิ่งที่ตัดสิน",
    "Thông số quyết định",
]);
const N_PARAMETERS: Said = Said::of([
    "有限值的项目数",
    "Parameters with a limit",
    "ប៉ារ៉ាម៉ែត្រដែលមានកម្រិត",
    "ພາຣາມິເຕີທີ່ມີຄ່າຈຳກັດ",
    "ကန့်သတ်ချက်ရှိ ကိန်းရှင်များ",
    "พารามิเตอร์ที่มีค่ากำหนด",
    "Số thông số có giới hạn",
]);
const LEAST: Said = Said::of(["下限", "Least", "អប្បបរមា", "ຕ່ຳສຸດ", "အနည်းဆုံး", "ค่าต่ำสุด", "Tối thiểu"]);
const MOST: Said = Said::of(["上限", "Most", "អតិបរមា", "ສູງສຸດ", "အများဆုံး", "ค่าสูงสุด", "Tối đa"]);

const COLUMNS: [Column; 2] = [
    Column::words("parameter", words::SUBSTANCE).of(&SUBSTANCES),
    Column::numbers("value", words::VALUE, Range::at_least_zero("1")),
];

const fn named(code: &'static str, label: [&'static str; 7]) -> Choice {
    Choice { code, label: Said::of(label), colour: "" }
}

/// Upstream to downstream.
const COUNTRIES: [Choice; 6] = [
    named("CN", ["中国", "China", "ចិន", "ຈີນ", "တရုတ်", "จีน", "Trung Quốc"]),
    named("MM", ["缅甸", "Myanmar", "មីយ៉ាន់ម៉ា", "ມຽນມາ", "မြန်မာ", "เมียนมา", "Myanmar"]),
    named("LA", ["老挝", "Laos", "ឡាវ", "ລາວ", "လာအို", "ลาว", "Lào"]),
    named("TH", ["泰国", "Thailand", "ថៃ", "ໄທ", "ထိုင်း", "ไทย", "Thái Lan"]),
    named("KH", ["柬埔寨", "Cambodia", "កម្ពុជា", "ກຳປູເຈຍ", "ကမ္ဘောဒီးယား", "กัมพูชา", "Campuchia"]),
    named("VN", ["越南", "Viet Nam", "វៀតណាម", "ຫວຽດນາມ", "ဗီယက်နမ်", "เวียดนาม", "Việt Nam"]),
];
const STANDARDS: [Choice; 4] = [
    Choice { code: "GB 3838-2002", label: Said::everywhere("GB 3838-2002"), colour: "" },
    named(
        "TH-1994",
        [
            "泰国1994年",
            "Thailand 1994",
            "ថៃ 1994",
            "ໄທ 1994",
            "ထိုင်း ၁၉၉၄",
            "ประกาศฉบับที่ 8 (1994)",
            "Thái Lan 1994",
        ],
    ),
    Choice { code: "QCVN 08:2023", label: Said::everywhere("QCVN 08:2023"), colour: "" },
    named(
        "not-available",
        ["无法核实", "not available", "មិនមាន", "ບໍ່ມີ", "မရနိုင်ပါ", "ยังไม่มี", "không có"],
    ),
];

/// Classes by the names that the standards give them; `–` is beyond the last that has limits.
const CLASSES: [Choice; 15] = [
    gb3838::CLASSES[0],
    gb3838::CLASSES[1],
    gb3838::CLASSES[2],
    gb3838::CLASSES[3],
    gb3838::CLASSES[4],
    gb3838::CLASSES[5],
    same("2"),
    same("3"),
    same("4"),
    same("A"),
    same("B"),
    same("C"),
    same("D"),
    same("A–D"),
    same("–"),
];

const fn same(code: &'static str) -> Choice {
    Choice { code, label: Said::everywhere(code), colour: "" }
}

/// What a class lets: at least, at most; NaN where it sets no end.
type Ends = (f64, f64);
const GAP: f64 = f64::NAN;

/// Thailand, classes 2 to 4 (class 1 is natural water, class 5 for navigation only): mg/L, coliforms in 100 mL. Where one
/// value is printed for the three it stands three times.
const THAILAND: [(&str, [Ends; 3]); 18] = [
    ("dissolved-oxygen", [(6.0, GAP), (4.0, GAP), (2.0, GAP)]),
    ("bod5", [(GAP, 1.5), (GAP, 2.0), (GAP, 4.0)]),
    ("coliform", [(GAP, 5_000.0), (GAP, 20_000.0), (GAP, GAP)]),
    ("faecal-coliforms", [(GAP, 1_000.0), (GAP, 4_000.0), (GAP, GAP)]),
    ("ph", [(5.0, 9.0); 3]),
    ("nitrate-nitrogen", [(GAP, 5.0); 3]),
    ("ammonia-nitrogen", [(GAP, 0.5); 3]),
    ("volatile-phenol", [(GAP, 0.005); 3]),
    ("copper", [(GAP, 0.1); 3]),
    ("nickel", [(GAP, 0.1); 3]),
    ("manganese", [(GAP, 1.0); 3]),
    ("zinc", [(GAP, 1.0); 3]),
    ("cadmium", [(GAP, 0.005); 3]),
    ("chromium-6", [(GAP, 0.05); 3]),
    ("lead", [(GAP, 0.05); 3]),
    ("mercury", [(GAP, 0.002); 3]),
    ("arsenic", [(GAP, 0.01); 3]),
    ("cyanide", [(GAP, 0.005); 3]),
];
const THAI_CLASSES: [&str; 3] = ["2", "3", "4"];

/// Viet Nam, QCVN 08:2023, Table 2 (rivers), classes A to C; what leaves C is D. mg/L, coliforms in 100 mL. Of suspended solids
/// class C prints no number.
const VIET_NAM: [(&str, [Ends; 3]); 10] = [
    ("ph", [(6.5, 8.5), (6.0, 8.5), (6.0, 8.5)]),
    ("bod5", [(GAP, 4.0), (GAP, 6.0), (GAP, 10.0)]),
    ("cod", [(GAP, 10.0), (GAP, 15.0), (GAP, 20.0)]),
    ("toc", [(GAP, 4.0), (GAP, 6.0), (GAP, 8.0)]),
    ("suspended-solids", [(GAP, 25.0), (GAP, 100.0), (GAP, GAP)]),
    ("dissolved-oxygen", [(6.0, GAP), (5.0, GAP), (4.0, GAP)]),
    ("total-phosphorus", [(GAP, 0.1), (GAP, 0.3), (GAP, 0.5)]),
    ("total-nitrogen", [(GAP, 0.6), (GAP, 1.5), (GAP, 2.0)]),
    ("coliform", [(GAP, 1_000.0), (GAP, 5_000.0), (GAP, 7_500.0)]),
    ("faecal-coliforms", [(GAP, 200.0), (GAP, 1_000.0), (GAP, 1_500.0)]),
];
/// Viet Nam, QCVN 08:2023, Table 3 (lakes), where it differs from Table 2; chlorophyll in mg/m³.
const VIETNAMESE_LAKES: [(&str, [Ends; 3]); 2] = [
    ("suspended-solids", [(GAP, 5.0), (GAP, 15.0), (GAP, GAP)]),
    ("chlorophyll-a", [(GAP, 14.0), (GAP, 35.0), (GAP, 70.0)]),
];
const VIETNAMESE_CLASSES: [&str; 4] = ["A", "B", "C", "D"];

/// Viet Nam, QCVN 08:2023, Table 1: for human health, in every class; mg/L.
const VIETNAMESE_HEALTH: [(&str, f64); 20] = [
    ("nitrite-nitrogen", 0.05),
    ("ammonium-nitrogen", 0.3),
    ("chloride", 250.0),
    ("fluoride", 1.0),
    ("cyanide", 0.01),
    ("arsenic", 0.01),
    ("cadmium", 0.005),
    ("lead", 0.02),
    ("chromium-6", 0.01),
    ("chromium", 0.05),
    ("copper", 0.1),
    ("zinc", 0.5),
    ("nickel", 0.1),
    ("manganese", 0.1),
    ("mercury", 0.001),
    ("iron", 0.5),
    ("antimony", 0.02),
    ("anionic-surfactants", 0.1),
    ("volatile-phenol", 0.005),
    ("petroleum", 5.0),
];

/// Coliforms in a litre for those in 100 mL.
const IN_A_LITRE: f64 = 10.0;

/// A limit beside the sample.
struct Row {
    parameter: String,
    country: &'static str,
    class: &'static str,
    ends: Ends,
    is_exceeded: bool,
}

/// What a country says of the sample.
struct Verdict {
    country: &'static str,
    standard: &'static str,
    class: &'static str,
    deciding: String,
    n: usize,
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let table = inputs.table("sample").ok_or(Fault::Missing { input: "sample" })?;
    let (Some(names), Some(values)) = (table.words("parameter"), table.numbers("value")) else {
        return Err(Fault::NoColumn { input: "sample", column: "value" });
    };
    for (row, name) in names.iter().enumerate() {
        let unfit = |expected| Fault::Unfit {
            input: "sample",
            row: Some(row + 1),
            found: name.clone(),
            expected,
        };
        if !SUBSTANCES.iter().any(|known| known.code == name) {
            return Err(unfit(&expected::A_PARAMETER));
        }
        if names[..row].contains(name) {
            return Err(unfit(&expected::EACH_PARAMETER_ONCE));
        }
    }
    let is_lake = inputs.word("water") == Some("lake");
    let sample: Vec<(&str, f64)> =
        names.iter().map(String::as_str).zip(values.iter().copied()).collect();
    let mut rows = Vec::new();
    let verdicts: Vec<Verdict> = COUNTRIES
        .iter()
        .map(|country| match country.code {
            "CN" => china(&sample, is_lake, &mut rows),
            "TH" => classed("TH", "TH-1994", &THAILAND, &THAI_CLASSES, &sample, &mut rows),
            "VN" => viet_nam(&sample, is_lake, &mut rows),
            code => Verdict {
                country: code,
                standard: "not-available",
                class: "",
                deciding: String::new(),
                n: 0,
            },
        })
        .collect();
    Ok(Outcome::default()
        .with("classes", classes_table(&verdicts))
        .with("limits", rows_table(&rows)))
}

fn china(sample: &[(&str, f64)], is_lake: bool, rows: &mut Vec<Row>) -> Verdict {
    let limits = gb3838::deciding_limits(is_lake);
    let in_a_litre: Vec<(&str, f64)> = sample
        .iter()
        .map(|(name, value)| {
            (*name, if *name == "faecal-coliforms" { value * IN_A_LITRE } else { *value })
        })
        .collect();
    classed("CN", "GB 3838-2002", &limits, &gb3838::CLASS_NAMES, &in_a_litre, rows)
}

/// Viet Nam's class by Table 2, of lakes by Table 3; the limits for health of Table 1 stand beside it.
fn viet_nam(sample: &[(&str, f64)], is_lake: bool, rows: &mut Vec<Row>) -> Verdict {
    for (name, most) in VIETNAMESE_HEALTH {
        if let Some((_, value)) = sample.iter().find(|(known, _)| *known == name) {
            rows.push(Row {
                parameter: name.to_owned(),
                country: "VN",
                class: "A–D",
                ends: (GAP, most),
                is_exceeded: *value > most,
            });
        }
    }
    let of_lakes: &[_] = if is_lake { &VIETNAMESE_LAKES } else { &[] };
    // The first of a name holds.
    let limits = [of_lakes, &VIET_NAM].concat();
    classed("VN", "QCVN 08:2023", &limits, &VIETNAMESE_CLASSES, sample, rows)
}

/// The first class that every parameter keeps; beyond the last with limits there may be one more name, else none.
fn classed<const N: usize>(
    country: &'static str,
    standard: &'static str,
    limits: &[(&str, [Ends; N])],
    classes: &[&'static str],
    sample: &[(&str, f64)],
    rows: &mut Vec<Row>,
) -> Verdict {
    let (mut worst, mut deciding, mut n) = (0, "", 0);
    for (name, value) in sample {
        let Some((_, ends)) = limits.iter().find(|(known, _)| known == name) else { continue };
        n += 1;
        let keeps = |(least, most): &Ends| !(value < least || value > most);
        let class = ends.iter().position(keeps).unwrap_or(N);
        if class > worst {
            (worst, deciding) = (class, name);
        }
        for (class, ends) in classes.iter().zip(ends).filter(|(_, ends)| has_end(ends)) {
            rows.push(Row {
                parameter: (*name).to_owned(),
                country,
                class,
                ends: *ends,
                is_exceeded: !keeps(ends),
            });
        }
    }
    let class = match (n, classes.get(worst)) {
        (0, _) => "",
        (_, Some(class)) => class,
        (_, None) => "–",
    };
    Verdict { country, standard, class, deciding: deciding.to_owned(), n }
}

fn has_end((least, most): &Ends) -> bool {
    !(least.is_nan() && most.is_nan())
}

#[expect(clippy::cast_precision_loss, reason = "parameters are few")]
fn classes_table(verdicts: &[Verdict]) -> Table {
    let words = |of: fn(&Verdict) -> &str| verdicts.iter().map(|one| of(one).to_owned()).collect();
    Table::default()
        .with_words("country", words(|one| one.country))
        .with_words("standard", words(|one| one.standard))
        .with_words("class", words(|one| one.class))
        .with_words("deciding", words(|one| &one.deciding))
        .with_numbers("parameters", verdicts.iter().map(|one| one.n as f64).collect())
}

fn rows_table(rows: &[Row]) -> Table {
    let words = |of: fn(&Row) -> &str| rows.iter().map(|row| of(row).to_owned()).collect();
    Table::default()
        .with_words("parameter", words(|row| &row.parameter))
        .with_words("country", words(|row| row.country))
        .with_words("class", words(|row| row.class))
        .with_numbers("least", rows.iter().map(|row| row.ends.0).collect())
        .with_numbers("most", rows.iter().map(|row| row.ends.1).collect())
        .with_words("exceeded", words(|row| if row.is_exceeded { "yes" } else { "no" }))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use vocabulary::method::Value;

    use super::*;

    fn of(rows: &[(&str, f64)]) -> Result<Outcome, Vec<Fault>> {
        of_water("river", rows)
    }

    fn of_water(water: &str, rows: &[(&str, f64)]) -> Result<Outcome, Vec<Fault>> {
        let table = Table::default()
            .with_words("parameter", rows.iter().map(|row| row.0.to_owned()).collect())
            .with_numbers("value", rows.iter().map(|row| row.1).collect());
        METHOD.apply(&Inputs::new().with("water", water).with("sample", table), &|_| {
            ControlFlow::Continue(())
        })
    }

    fn classes(rows: &[(&str, f64)]) -> Vec<String> {
        classes_of("river", rows)
    }

    fn classes_of(water: &str, rows: &[(&str, f64)]) -> Vec<String> {
        let outcome = of_water(water, rows).unwrap();
        let Some(Value::Table(table)) = outcome.get("classes") else { panic!("no classes") };
        table.words("class").unwrap().to_vec()
    }

    /// At each printed limit a sample is in its class, just beyond it in the next: GB 3838-2002 Table 1, QCVN 08:2023 Table 2, Thailand
    /// 1994.
    #[test]
    fn every_printed_limit_belongs_to_its_class() {
        for (limits, names, place) in [
            (THAILAND.as_slice(), THAI_CLASSES.as_slice(), 3),
            (VIET_NAM.as_slice(), VIETNAMESE_CLASSES.as_slice(), 5),
        ] {
            for (name, ends) in limits {
                for (n, end) in ends.iter().enumerate().filter(|(_, end)| has_end(end)) {
                    let (at, beyond) = if end.1.is_nan() {
                        (end.0, end.0 * 0.999)
                    } else {
                        (end.1, end.1 * 1.001)
                    };
                    let place_of = |value| {
                        let found = &classes(&[(name, value)])[place];
                        names.iter().position(|class| class == found).unwrap_or(names.len())
                    };
                    assert!(place_of(at) <= n, "{name} {at}");
                    assert!(place_of(beyond) > n, "{name} {beyond}");
                }
            }
        }
    }

    #[test]
    fn the_same_water_is_of_different_classes_and_three_countries_are_not_available() {
        let found = classes(&[("dissolved-oxygen", 5.4), ("bod5", 3.2)]);
        // China: oxygen of 5.4 is III, demand of 3.2 is III; Thailand: demand of 3.2 is 4; Viet Nam: oxygen of 5.4 is B.
        assert_eq!(found, ["III", "", "", "4", "", "B"]);
        assert_eq!(classes(&[("bod5", 11.0)]), ["inferior-V", "", "", "–", "", "D"]);
    }

    /// QCVN 08:2023, Table 3: suspended solids 5 and 15, chlorophyll 14, 35 and 70; GB 3838-2002, Table 1: phosphorus of lakes
    /// 0.01 to 0.2, nitrogen 0.2 to 2.
    #[test]
    fn lakes_have_limits_of_their_own() {
        let of = |water, name, value| {
            let found = classes_of(water, &[(name, value)]);
            (found[0].clone(), found[5].clone())
        };
        let two = |china: &str, viet_nam: &str| (china.to_owned(), viet_nam.to_owned());
        assert_eq!(of("lake", "suspended-solids", 5.0), two("", "A"));
        assert_eq!(of("lake", "suspended-solids", 15.1), two("", "C"));
        assert_eq!(of("river", "suspended-solids", 15.1), two("", "A"));
        for (value, class) in [(14.0, "A"), (35.0, "B"), (70.0, "C"), (70.1, "D")] {
            assert_eq!(of("lake", "chlorophyll-a", value), two("", class));
        }
        assert_eq!(of("river", "chlorophyll-a", 70.1), two("", ""));
        assert_eq!(of("lake", "total-phosphorus", 0.05), two("III", "A"));
        assert_eq!(of("river", "total-phosphorus", 0.05), two("II", "A"));
        assert_eq!(of("lake", "total-nitrogen", 1.2), two("IV", "B"));
        assert_eq!(of("river", "total-nitrogen", 1.2), two("", "B"));
    }

    #[test]
    fn coliforms_are_turned_into_the_litre_of_china() {
        // 1,000 in 100 mL are 10,000 in a litre: class III.
        assert_eq!(classes(&[("faecal-coliforms", 1_000.0)])[0], "III");
        assert_eq!(classes(&[("faecal-coliforms", 1_001.0)])[0], "IV");
    }

    #[test]
    fn limits_for_health_stand_beside_the_class() {
        let outcome = of(&[("lead", 0.03)]).unwrap();
        let Some(Value::Table(table)) = outcome.get("limits") else { panic!("no limits") };
        let n = table.words("country").unwrap().iter().position(|country| country == "VN").unwrap();
        assert_eq!(table.words("exceeded").unwrap()[n], "yes");
        assert_eq!(table.words("class").unwrap()[n], "A–D");
    }

    #[test]
    fn unknown_and_repeated_parameters_are_refused_by_row() {
        for rows in [[("ph", 7.0), ("gold", 1.0)], [("ph", 7.0), ("ph", 7.1)]] {
            let refused = of(&rows).unwrap_err();
            assert!(matches!(refused[..], [Fault::Unfit { row: Some(2), .. }]), "{refused:?}");
        }
    }
}
