//! Water Quality of the Freshwater Health Index, from the samples of stations as they come from the laboratory.
//!
//! Each parameter with an objective is tested in every sample: F1 is the share of stations that fail at least once, F3 follows
//! from how far the failing values are off (as in [`super::service`]), and the parameter scores `100 - sqrt(F1 F3)`; the score
//! of water quality is the geometric mean of its parameters'. A gap is no test.
//!
//! Sources: Souter et al. (2020), *Using the Freshwater Health Index to assess hydropower development scenarios in the Sesan,
//! Srepok and Sekong river basin*, Water 12:788; the objectives are those of the examples of the R package FHI (N. Souter,
//! CC0), functions `EV_TN`, `EV_TP` and `EV_pH`.

use vocabulary::method::{
    Card, Chart, Choice, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome,
    Output, Progress, Range, Said, Source, Table,
};

use super::service::{score, shares};
use crate::{count::count, expected, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const HUNDRED: Range = Range::new("1", 0.0, 100.0);
const PER_CENT: Range = Range::new("%", 0.0, 100.0);

const CARD: Card = Card {
    id: "fhi-water-quality",
    edition: "Souter 2020",
    family: Family::FreshwaterHealth,
    title: Said::of([
        "淡水健康指数：由监测样品计算水质",
        "Freshwater Health Index: water quality from samples",
        "សន្ទស្សន៍សុខភាពទឹកសាប៖ គុណភាពទឹកពីសំណាក",
        "ດັດຊະນີສຸຂະພາບນ້ຳຈືດ: ຄຸນນະພາບນ້ຳຈາກຕົວຢ່າງ",
        "ရေချိုကျန်းမာရေး ညွှန်းကိန်း– နမူနာများမှ ရေအရည်အသွေး",
        "ดัชนีสุขภาพน้ำจืด: คุณภาพน้ำจากตัวอย่าง",
        "Chỉ số sức khỏe nước ngọt: chất lượng nước từ mẫu",
    ]),
    what: Said::of([
        "直接读取各站点的监测样品表，逐项与目标值比较：有多少站点曾不达标（F1）、偏离多远（F3），得出各参数0至100的分数，再以几何平均合成水质得分。",
        "Takes the table of samples of the stations as it is and tests each parameter against its objective: how many stations ever fail (F1) and by how much (F3) give each parameter a score from 0 to 100, and their geometric mean is the score of water quality.",
        "យកតារាងសំណាកនៃស្ថានីយដូចដើម ហើយសាកល្បងប៉ារ៉ាម៉ែត្រនីមួយៗធៀបនឹងគោលដៅ៖ ប៉ុន្មានស្ថានីយធ្លាប់បរាជ័យ (F1) និងប៉ុន្មាន (F3) ឱ្យពិន្ទុ 0 ដល់ 100 ហើយមធ្យមធរណីមាត្រគឺជាពិន្ទុគុណភាពទឹក។",
        "ເອົາຕາຕະລາງຕົວຢ່າງຂອງສະຖານີຕາມເດີມ ແລະ ທົດສອບແຕ່ລະພາຣາມິເຕີກັບເປົ້າໝາຍ: ຈັກສະຖານີເຄີຍບໍ່ຜ່ານ (F1) ແລະ ເທົ່າໃດ (F3) ໃຫ້ຄະແນນ 0 ຫາ 100, ຄ່າສະເລ່ຍເລຂາຄະນິດແມ່ນຄະແນນຄຸນນະພາບນ້ຳ.",
        "စခန်းများ၏ နမူနာဇယားကို မူရင်းအတိုင်း ယူပြီး ကိန်းရှင်တစ်ခုစီကို ပန်းတိုင်နှင့် စစ်သည်– စခန်းမည်မျှ မအောင်ဖူး (F1)၊ မည်မျှကွာ (F3) က ၀–၁၀၀ ရမှတ်ပေးပြီး ၎င်းတို့၏ ဂျီဩမေတြီ ပျမ်းမျှသည် ရေအရည်အသွေးရမှတ် ဖြစ်သည်။",
        "รับตารางตัวอย่างของสถานีตามเดิม แล้วทดสอบพารามิเตอร์แต่ละตัวกับเป้าหมาย: กี่สถานีเคยไม่ผ่าน (F1) และเท่าใด (F3) ให้คะแนน 0–100 ค่าเฉลี่ยเรขาคณิตคือคะแนนคุณภาพน้ำ",
        "Lấy nguyên bảng mẫu của các trạm và kiểm tra từng thông số so với mục tiêu: bao nhiêu trạm từng không đạt (F1) và lệch bao nhiêu (F3) cho điểm 0–100 mỗi thông số; trung bình nhân là điểm chất lượng nước.",
    ]),
    limits: Said::of([
        "默认目标值为总氮不超过1.6 mg/L、总磷不超过0.13 mg/L、pH 6至9；目标值不同的分数不能比较。悬浮物无固定目标值时按建坝前月份范围的算法尚未实现。",
        "The objectives are total nitrogen up to 1.6 mg/L, total phosphorus up to 0.13 mg/L and pH 6 to 9 unless others are given: scores compare only where they are the same. Suspended solids against the range of months before a change, as Souter et al. test them, are not built yet.",
        "គោលដៅគឺអាសូតសរុបរហូតដល់ 1.6 mg/L ផូស្វ័រសរុបរហូតដល់ 0.13 mg/L និង pH 6 ដល់ 9 លើកលែងតែផ្តល់ផ្សេង។ ពិន្ទុប្រៀបធៀបបានតែពេលគោលដៅដូចគ្នា។ វត្ថុរឹងអណ្តែតតាមចន្លោះខែមុនការប្រែប្រួលមិនទាន់មានទេ។",
        "ເປົ້າໝາຍແມ່ນໄນໂຕຣເຈນລວມບໍ່ເກີນ 1.6 mg/L, ຟົດສະຟໍຣັດລວມບໍ່ເກີນ 0.13 mg/L ແລະ pH 6 ຫາ 9 ຖ້າບໍ່ໃຫ້ຢ່າງອື່ນ: ຄະແນນທຽບກັນໄດ້ເມື່ອເປົ້າໝາຍຄືກັນ. ສານແຂວນລອຍຕາມຊ່ວງເດືອນກ່ອນການປ່ຽນແປງຍັງບໍ່ທັນມີ.",
        "ပန်းတိုင်များမှာ အခြားမပေးလျှင် စုစုပေါင်းနိုက်ထရိုဂျင် 1.6 mg/L၊ ဖော့စဖောရပ် 0.13 mg/L အထိနှင့် pH 6 မှ 9 ဖြစ်သည်– ပန်းတိုင်တူမှသာ နှိုင်းယှဉ်နိုင်သည်။ ပြောင်းလဲမှုမတိုင်မီ လများ၏ အတိုင်းအတာဖြင့် ဆိုင်းငံ့အနည် စစ်ခြင်း မပါသေးပါ။",
        "เป้าหมายคือไนโตรเจนรวมไม่เกิน 1.6 mg/L ฟอสฟอรัสรวมไม่เกิน 0.13 mg/L และ pH 6–9 หากไม่กำหนดเป็นอย่างอื่น คะแนนเทียบกันได้เมื่อเป้าหมายเหมือนกัน ของแข็งแขวนลอยตามช่วงเดือนก่อนการเปลี่ยนแปลงยังไม่มี",
        "Mục tiêu là tổng nitơ đến 1,6 mg/L, tổng photpho đến 0,13 mg/L và pH 6–9 nếu không cho khác: chỉ so sánh được khi mục tiêu giống nhau. Chất rắn lơ lửng theo khoảng tháng trước thay đổi chưa có.",
    ]),
    formula: r"S_p = 100 - \sqrt{F_1 F_3}, \quad S = \left(\prod_{p=1}^{n} S_p\right)^{1/n}",
    sources: &[
        Source {
            citation: "Souter, N. J. et al. (2020), Using the Freshwater Health Index to assess hydropower development scenarios in the Sesan, Srepok and Sekong river basin, Water 12, 788",
            place: "water quality",
            year: 2020,
            url: "https://doi.org/10.3390/w12030788",
        },
        Source {
            citation: "Souter, N. J., FHI: Freshwater Health Index, R package (CC0), github.com/Nick-Souter/FHI",
            place: "EV_TN, EV_TP, EV_pH: objectives of the examples",
            year: 2022,
            url: "",
        },
    ],
    inputs: &[
        Input::needed("samples", SAMPLES, Form::Table(&COLUMNS, 1)),
        Input::optional("objectives", OBJECTIVES, Form::Table(&OBJECTIVE_COLUMNS, 1)),
    ],
    outputs: &[
        Output::new("score", words::SCORE, Form::Number(HUNDRED)),
        Output::new(
            "parameters",
            PARAMETERS,
            Form::Table(
                &[
                    Column::words("parameter", words::SUBSTANCE).of(&NAMES),
                    Column::numbers("tests", words::N_TESTS, Range::at_least_zero("1")),
                    Column::numbers("f1", Said::everywhere("F1"), PER_CENT),
                    Column::numbers("f2", Said::everywhere("F2"), PER_CENT),
                    Column::numbers("f3", Said::everywhere("F3"), PER_CENT),
                    Column::numbers("score", words::SCORE, HUNDRED),
                ],
                0,
            ),
        ),
    ],
    charts: &[Chart::Bars { output: "parameters", across: "parameter", up: "score", limits: None }],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented numbers in the columns of the Mekong River Commission's water quality network",
        "Name,Year,Month_1,pH,TOTN_mgL,TOTP_mgL\nUpper,2014,1,7.1,0.4,0.03\nUpper,2014,2,6.9,0.5,0.15\nLower,2014,1,7.4,1.9,0.06\nLower,2014,2,5.8,0.7,0.21\n",
    )],
};

pub(super) const SAMPLES: Said = Said::of([
    "样品（每行一个）",
    "Samples, one a row",
    "សំណាក មួយក្នុងមួយជួរ",
    "ຕົວຢ່າງ ໜຶ່ງແຖວຕໍ່ໜຶ່ງ",
    "နမူနာများ၊ တစ်တန်းလျှင် တစ်ခု",
    "ตัวอย่าง หนึ่งแถวต่อหนึ่ง",
    "Mẫu, mỗi hàng một mẫu",
]);
const OBJECTIVES: Said =
    Said::of(["目标值", "Objectives", "គោលដៅ", "ເປົ້າໝາຍ", "ပန်းတိုင်များ", "เป้าหมาย", "Mục tiêu"]);
const PARAMETERS: Said = Said::of([
    "各参数得分",
    "Score of each parameter",
    "ពិន្ទុនៃប៉ារ៉ាម៉ែត្រនីមួយៗ",
    "ຄະແນນຂອງແຕ່ລະພາຣາມິເຕີ",
    "ကိန်းရှင်တစ်ခုစီ၏ ရမှတ်",
    "คะแนนของแต่ละพารามิเตอร์",
    "Điểm từng thông số",
]);
const STATION: Said = Said::of(["站点", "Station", "ស្ថានីយ", "ສະຖານີ", "စခန်း", "สถานี", "Trạm"]);
const YEAR: Said = Said::of(["年", "Year", "ឆ្នាំ", "ປີ", "နှစ်", "ปี", "Năm"]);
const MONTH: Said = Said::of(["月", "Month", "ខែ", "ເດືອນ", "လ", "เดือน", "Tháng"]);
const LEAST: Said = Said::of(["下限", "Least", "អប្បបរមា", "ຕ່ຳສຸດ", "အနည်းဆုံး", "ค่าต่ำสุด", "Tối thiểu"]);
const MOST: Said = Said::of(["上限", "Most", "អតិបរមា", "ສູງສຸດ", "အများဆုံး", "ค่าสูงสุด", "Tối đa"]);

/// The columns of the Mekong River Commission's water quality network, as the R package FHI publishes them.
pub(super) const COLUMNS: [Column; 26] = [
    Column::words("Name", STATION),
    Column::numbers("Year", YEAR, Range::new("1", 1900.0, 2200.0)).optional(),
    Column::numbers("Month_1", MONTH, Range::new("1", 1.0, 12.0)).optional(),
    Column::words("Month", MONTH).optional(),
    Column::numbers(
        "TEMP_C",
        Said::of(["水温", "Temperature", "សីតុណ្ហភាព", "ອຸນຫະພູມ", "အပူချိန်", "อุณหภูมิ", "Nhiệt độ"]),
        Range::new("Cel", -5.0, 60.0),
    )
    .optional(),
    Column::numbers(
        "pH",
        Said::of(["pH值", "pH", "pH", "pH", "pH", "pH", "pH"]),
        Range::new("[pH]", 0.0, 14.0),
    )
    .optional(),
    Column::numbers(
        "TSS_mgL",
        Said::of([
            "悬浮物",
            "Suspended solids",
            "វត្ថុរឹងអណ្តែត",
            "ສານແຂວນລອຍ",
            "ဆိုင်းငံ့အနည်",
            "ของแข็งแขวนลอย",
            "Chất rắn lơ lửng",
        ]),
        Range::at_least_zero("mg/L"),
    )
    .optional(),
    Column::numbers(
        "COND_mSm",
        Said::of([
            "电导率",
            "Conductivity",
            "ចរន្តអគ្គិសនី",
            "ຄວາມນຳໄຟຟ້າ",
            "လျှပ်ကူးနိုင်မှု",
            "การนำไฟฟ้า",
            "Độ dẫn điện",
        ]),
        Range::at_least_zero("mS/m"),
    )
    .optional(),
    Column::numbers("Ca_meqL", Said::everywhere("Ca_meqL"), Range::at_least_zero("1")).optional(),
    Column::numbers("Mg_meqL", Said::everywhere("Mg_meqL"), Range::at_least_zero("1")).optional(),
    Column::numbers("Na_meqL", Said::everywhere("Na_meqL"), Range::at_least_zero("1")).optional(),
    Column::numbers("K_meqL", Said::everywhere("K_meqL"), Range::at_least_zero("1")).optional(),
    Column::numbers("ALK_meqL", Said::everywhere("ALK_meqL"), Range::at_least_zero("1")).optional(),
    Column::numbers("Cl_meqL", Said::everywhere("Cl_meqL"), Range::at_least_zero("1")).optional(),
    Column::numbers("SO4_meqL", Said::everywhere("SO4_meqL"), Range::at_least_zero("1")).optional(),
    Column::numbers(
        "NO32_mgL",
        Said::of([
            "硝酸盐与亚硝酸盐氮",
            "Nitrate and nitrite",
            "នីត្រាត និងនីទ្រីត",
            "ໄນເຕຣດ ແລະ ໄນໄຕຣທ໌",
            "နိုက်ထရိတ်နှင့် နိုက်ထရိုက်",
            "ไนเตรตและไนไตรต์",
            "Nitrat và nitrit",
        ]),
        Range::at_least_zero("mg/L"),
    )
    .optional(),
    Column::numbers(
        "NH4N_mgL",
        Said::of([
            "铵氮",
            "Ammonium nitrogen",
            "អាសូតអាម៉ូញ៉ូម",
            "ໄນໂຕຣເຈນແອມໂມນຽມ",
            "အမိုးနီယမ် နိုက်ထရိုဂျင်",
            "แอมโมเนียมไนโตรเจน",
            "Amoni (N)",
        ]),
        Range::at_least_zero("mg/L"),
    )
    .optional(),
    Column::numbers(
        "TOTN_mgL",
        Said::of([
            "总氮",
            "Total nitrogen",
            "អាសូតសរុប",
            "ໄນໂຕຣເຈນລວມ",
            "စုစုပေါင်း နိုက်ထရိုဂျင်",
            "ไนโตรเจนรวม",
            "Tổng nitơ",
        ]),
        Range::at_least_zero("mg/L"),
    )
    .optional(),
    Column::numbers(
        "TOTP_mgL",
        Said::of([
            "总磷",
            "Total phosphorus",
            "ផូស្វ័រសរុប",
            "ຟົດສະຟໍຣັດລວມ",
            "စုစုပေါင်း ဖော့စဖောရပ်",
            "ฟอสฟอรัสรวม",
            "Tổng photpho",
        ]),
        Range::at_least_zero("mg/L"),
    )
    .optional(),
    Column::numbers(
        "DO_mgL",
        Said::of([
            "溶解氧",
            "Dissolved oxygen",
            "អុកស៊ីសែនរលាយ",
            "ອົກຊີເຈນລະລາຍ",
            "ပျော်ဝင်အောက်ဆီဂျင်",
            "ออกซิเจนละลาย",
            "Oxy hòa tan",
        ]),
        Range::at_least_zero("mg/L"),
    )
    .optional(),
    Column::numbers(
        "CODMN_mgL",
        Said::of([
            "高锰酸盐指数",
            "Permanganate index",
            "សន្ទស្សន៍ពែម៉ង់កាណាត",
            "ດັດຊະນີເປີມັງການາດ",
            "ပါမင်ဂနိတ် ညွှန်းကိန်း",
            "ดัชนีเปอร์แมงกาเนต",
            "Chỉ số pemanganat",
        ]),
        Range::at_least_zero("mg/L"),
    )
    .optional(),
    Column::numbers("Ca_Mg", Said::everywhere("Ca_Mg"), Range::any("1")).optional(),
    Column::numbers("Na_Cl", Said::everywhere("Na_Cl"), Range::any("1")).optional(),
    Column::numbers("Na_K", Said::everywhere("Na_K"), Range::any("1")).optional(),
    Column::numbers("Ca_SO4", Said::everywhere("Ca_SO4"), Range::any("1")).optional(),
    Column::numbers("NH3_mgL", Said::everywhere("NH3_mgL"), Range::at_least_zero("mg/L"))
        .optional(),
];

/// The columns before the first parameter.
const PLACE_AND_TIME: usize = 4;

/// Every parameter by its column.
const NAMES: [Choice; COLUMNS.len() - PLACE_AND_TIME] = {
    let mut names =
        [Choice { code: "", label: STATION, colour: "" }; COLUMNS.len() - PLACE_AND_TIME];
    let mut n = 0;
    while n < names.len() {
        let Column { name, label, .. } = COLUMNS[n + PLACE_AND_TIME];
        names[n] = Choice { code: name, label, colour: "" };
        n += 1;
    }
    names
};

const OBJECTIVE_COLUMNS: [Column; 3] = [
    Column::words("parameter", words::SUBSTANCE).of(&NAMES),
    Column::numbers("least", LEAST, Range::any("1")).optional(),
    Column::numbers("most", MOST, Range::any("1")).optional(),
];

/// An objective: the parameter's column, its least and its most.
type Objective = (String, Option<f64>, Option<f64>);

/// Souter's examples: mg/L and pH.
fn usual() -> Vec<Objective> {
    [("TOTN_mgL", None, Some(1.6)), ("TOTP_mgL", None, Some(0.13)), ("pH", Some(6.0), Some(9.0))]
        .map(|(parameter, least, most)| (parameter.to_owned(), least, most))
        .to_vec()
}

/// A parameter that was tested: its column, how often, F1, F2 and F3, its score.
struct Tested {
    parameter: String,
    n: f64,
    shares: [f64; 3],
    score: f64,
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let samples = inputs.table("samples").ok_or(Fault::Missing { input: "samples" })?;
    let stations =
        samples.words("Name").ok_or(Fault::NoColumn { input: "samples", column: "Name" })?;
    let objectives = match inputs.table("objectives") {
        Some(table) => given(table)?,
        None => usual(),
    };
    let mut found: Vec<Tested> = Vec::new();
    for (parameter, least, most) in objectives {
        let Some(values) = samples.numbers(&parameter) else { continue };
        let tests: Vec<_> = stations
            .iter()
            .zip(values)
            .map(|(station, value)| (station.as_str(), *value, least, most))
            .collect();
        if let Some(shares) = shares(&tests) {
            let n = count(values.iter().filter(|value| !value.is_nan()).count());
            found.push(Tested { parameter, n, shares, score: score("f1-f3", shares) });
        }
    }
    if found.is_empty() {
        return Err(Fault::Lacking {
            input: "samples",
            row: None,
            expected: &expected::A_COLUMN_OF_WATER,
        });
    }
    // A score of zero stays one: the mean is the product's root, not that of what is left without it.
    let product: f64 = found.iter().map(|tested| tested.score).product();
    let whole = product.powf(1.0 / count(found.len()));
    let column = |of: fn(&Tested) -> f64| found.iter().map(of).collect();
    let parameters = Table::default()
        .with_words("parameter", found.iter().map(|tested| tested.parameter.clone()).collect())
        .with_numbers("tests", column(|tested| tested.n))
        .with_numbers("f1", column(|tested| tested.shares[0]))
        .with_numbers("f2", column(|tested| tested.shares[1]))
        .with_numbers("f3", column(|tested| tested.shares[2]))
        .with_numbers("score", column(|tested| tested.score));
    Ok(Outcome::default().with("score", whole).with("parameters", parameters))
}

/// The objectives of a table; each parameter once, each with an end.
fn given(table: &Table) -> Result<Vec<Objective>, Fault> {
    let names = table
        .words("parameter")
        .ok_or(Fault::NoColumn { input: "objectives", column: "parameter" })?;
    let end = |column: &str, row: usize| {
        table.numbers(column).map(|ends| ends[row]).filter(|end| !end.is_nan())
    };
    let mut objectives: Vec<Objective> = Vec::new();
    for (row, name) in names.iter().enumerate() {
        let unfit = |expected| Fault::Unfit {
            input: "objectives",
            row: Some(row + 1),
            found: name.clone(),
            expected,
        };
        if !NAMES.iter().any(|known| known.code == name) {
            return Err(unfit(&expected::A_PARAMETER_BY_COLUMN));
        }
        if objectives.iter().any(|(known, ..)| known == name) {
            return Err(unfit(&expected::EACH_PARAMETER_ONCE));
        }
        let (least, most) = (end("least", row), end("most", row));
        if least.is_none() && most.is_none() {
            return Err(Fault::Empty { input: "objectives", column: "most", row: row + 1 });
        }
        objectives.push((name.clone(), least, most));
    }
    Ok(objectives)
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;

    fn of(columns: &[(&str, &[f64])], objectives: Option<Table>) -> Result<Outcome, Vec<Fault>> {
        let n = columns[0].1.len();
        let stations = (0..n).map(|row| if row % 2 == 0 { "upper" } else { "lower" }.to_owned());
        let table = columns.iter().fold(
            Table::default().with_words("Name", stations.collect()),
            |table, (name, values)| table.with_numbers(name, values.to_vec()),
        );
        let mut inputs = Inputs::new().with("samples", table);
        if let Some(objectives) = objectives {
            inputs = inputs.with("objectives", objectives);
        }
        METHOD.apply(&inputs, &|_| ControlFlow::Continue(()))
    }

    /// By hand: of two stations one fails, by 0.26 / 0.13 - 1 = 1 in one of four tests: F1 50, nse 0.25, F3 20.
    #[test]
    fn a_parameter_by_hand() {
        let outcome = of(&[("TOTP_mgL", &[0.26, 0.1, 0.1, 0.13])], None).unwrap();
        let expected = 100.0 - (50.0_f64 * 20.0).sqrt();
        assert!((outcome.number("score").unwrap() - expected).abs() < 1e-9);
    }

    #[test]
    fn parameters_join_by_their_geometric_mean_and_gaps_are_no_tests() {
        let gap = f64::NAN;
        let outcome =
            of(&[("TOTP_mgL", &[0.26, 0.1, 0.1, 0.13]), ("pH", &[7.0, gap, gap, gap])], None)
                .unwrap();
        let one = 100.0 - (50.0_f64 * 20.0).sqrt();
        assert!((outcome.number("score").unwrap() - (one * 100.0).sqrt()).abs() < 1e-9);
    }

    #[test]
    fn the_parameters_are_the_columns_after_place_and_time() {
        assert_eq!((NAMES[0].code, NAMES[NAMES.len() - 1].code), ("TEMP_C", "NH3_mgL"));
    }

    #[test]
    fn what_cannot_be_tested_is_refused() {
        assert!(of(&[("DO_mgL", &[5.0, 6.0])], None).is_err());
        let objective = |name: &str, most: f64| {
            let table = Table::default().with_words("parameter", vec![name.to_owned()]);
            table.with_numbers("most", vec![most])
        };
        assert!(of(&[("DO_mgL", &[5.0, 6.0])], Some(objective("DO_mgL", 8.0))).is_ok());
        for (name, most) in [("DO", 8.0), ("DO_mgL", f64::NAN)] {
            let refused = of(&[("DO_mgL", &[5.0, 6.0])], Some(objective(name, most)));
            assert!(refused.is_err(), "{name} {most}");
        }
    }
}
