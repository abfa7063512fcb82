//! Land cover naturalness and bank modification in the Freshwater Health Index: how natural is the land of a basin, or along its rivers?
//!
//! The mean of the weights of the land cover's classes, weighted by their areas: of the whole basin for naturalness, of a strip of 300 m along
//! the rivers for bank modification. The weights are those of the classes of ESA's Land Cover CCI; others can be given.
//!
//! Source: FHI-Toolbox 1.1, table "ESACCI LCCS".

use vocabulary::method::{
    Card, Chart, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Range, Said, Source, Table,
};

use super::labels::{HUNDRED, SCORE, TOOLBOX};
use crate::{expected, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "fhi-land-cover",
    edition: "FHI-Toolbox 1.1",
    family: Family::FreshwaterHealth,
    title: Said {
        zh: "淡水健康指数：土地覆盖自然度与河岸改变",
        en: "Freshwater Health Index: land cover and banks",
        km: "សន្ទស្សន៍សុខភាពទឹកសាប៖ គម្របដី និងច្រាំង",
        lo: "ດັດຊະນີສຸຂະພາບນ້ຳຈືດ: ສິ່ງປົກຄຸມດິນ ແລະ ຕະຝັ່ງ",
        my: "ရေချိုကျန်းမာရေး ညွှန်းကိန်း– မြေဖုံးလွှမ်းမှုနှင့် ကမ်းပါးများ",
        th: "ดัชนีสุขภาพน้ำจืด: สิ่งปกคลุมดินและตลิ่ง",
        vi: "Chỉ số sức khỏe nước ngọt: lớp phủ đất và bờ sông",
    },
    what: Said {
        zh: "由各类土地覆盖的面积得出0至100分：森林、灌丛与湿地为100，农田40，城市0。用全流域面积得“土地覆盖自然度”，用河流两侧300米内的面积得“河岸改变”。",
        en: "From the area of each class of land cover comes a score from 0 to 100: forest, shrub and wetland count 100, fields 40, towns 0. With the areas of the whole basin it is land cover naturalness; with those within 300 m of the rivers, bank modification.",
        km: "ពីផ្ទៃនៃគម្របដីនីមួយៗ បានពិន្ទុ 0 ដល់ 100៖ ព្រៃ គុម្ពោត និងតំបន់ដីសើម 100 ស្រែចម្ការ 40 ទីក្រុង 0។ ផ្ទៃអាងទាំងមូលឱ្យភាពធម្មជាតិ ផ្ទៃក្នុង 300 ម៉ែត្រពីទន្លេឱ្យការកែប្រែច្រាំង។",
        lo: "ຈາກພື້ນທີ່ຂອງສິ່ງປົກຄຸມດິນແຕ່ລະຊັ້ນ ໄດ້ຄະແນນ 0 ຫາ 100: ປ່າ, ພຸ່ມໄມ້, ດິນບໍລິເວນນ້ຳ 100, ທົ່ງນາ 40, ເມືອງ 0. ພື້ນທີ່ທັງອ່າງໃຫ້ຄວາມເປັນທຳມະຊາດ, ພື້ນທີ່ໃນ 300 ແມັດຈາກແມ່ນ້ຳໃຫ້ການດັດແປງຕະຝັ່ງ.",
        my: "မြေဖုံးလွှမ်းမှု အမျိုးအစားတစ်ခုစီ၏ ဧရိယာမှ ၀–၁၀၀ ရမှတ် ရသည်– သစ်တော၊ ခြုံ၊ ရေစိုမြေ ၁၀၀၊ လယ် ၄၀၊ မြို့ ၀။ မြစ်ဝှမ်းတစ်ခုလုံး၏ ဧရိယာဖြင့် သဘာဝကျမှု၊ မြစ်မှ ၃၀၀ မီတာအတွင်း ဧရိယာဖြင့် ကမ်းပါးပြုပြင်မှု ဖြစ်သည်။",
        th: "จากพื้นที่ของสิ่งปกคลุมดินแต่ละชั้นได้คะแนน 0–100: ป่า พุ่มไม้ และพื้นที่ชุ่มน้ำ 100 ไร่นา 40 เมือง 0 ใช้พื้นที่ทั้งลุ่มน้ำได้ความเป็นธรรมชาติ ใช้พื้นที่ใน 300 เมตรจากแม่น้ำได้การดัดแปลงตลิ่ง",
        vi: "Từ diện tích từng lớp phủ đất có điểm 0–100: rừng, cây bụi và đất ngập nước 100, ruộng 40, đô thị 0. Với diện tích toàn lưu vực là mức tự nhiên của lớp phủ; với diện tích trong 300 m dọc sông là biến đổi bờ sông.",
    },
    limits: Said {
        zh: "权重是专家判断。卫星分类有误差，窄的河岸带尤甚。未列出权重的类别必须自己给出。",
        en: "The weights are experts' judgements. Classes seen from satellites are wrong at places, most of all in narrow strips. A class without a weight in the table needs one.",
        km: "ទម្ងន់ជាការវិនិច្ឆ័យអ្នកជំនាញ។ ចំណាត់ថ្នាក់ពីផ្កាយរណបមានកំហុស ជាពិសេសក្នុងច្រូកតូច។ ថ្នាក់គ្មានទម្ងន់ត្រូវផ្តល់។",
        lo: "ນ້ຳໜັກແມ່ນການຕັດສິນຂອງຊ່ຽວຊານ. ການຈັດຊັ້ນຈາກດາວທຽມມີຜິດ ໂດຍສະເພາະແຖບແຄບ. ຊັ້ນທີ່ບໍ່ມີນ້ຳໜັກຕ້ອງໃຫ້ເອງ.",
        my: "အလေးချိန်များသည် ကျွမ်းကျင်သူ ဆုံးဖြတ်ချက်ဖြစ်သည်။ ဂြိုဟ်တု အမျိုးအစားခွဲမှုသည် ကျဉ်းသောနေရာတွင် မှားတတ်သည်။ အလေးချိန်မရှိသော အမျိုးအစားအတွက် ပေးရမည်။",
        th: "น้ำหนักเป็นการตัดสินของผู้เชี่ยวชาญ การจำแนกจากดาวเทียมผิดได้ โดยเฉพาะในแถบแคบ ชั้นที่ไม่มีน้ำหนักต้องให้เอง",
        vi: "Trọng số là phán đoán của chuyên gia. Phân loại từ vệ tinh có sai, nhất là trong dải hẹp. Lớp chưa có trọng số phải tự cho.",
    },
    formula: r"S = \frac{\sum_c a_c w_c}{\sum_c a_c}",
    sources: &[
        TOOLBOX,
        Source {
            citation: "ESA (2017), Land Cover CCI Product User Guide, Version 2.0",
            place: "classes of the legend",
            year: 2017,
            url: "https://maps.elie.ucl.ac.be/CCI/viewer/download/ESACCI-LC-Ph2-PUGv2_2.0.pdf",
        },
    ],
    inputs: &[Input::needed("areas", AREAS, Form::Table(&COLUMNS, 1))],
    outputs: &[SCORE, Output::new("classes", CLASSES, Form::Table(&CLASS_COLUMNS, 0))],
    charts: &[Chart::Bars { output: "classes", across: "class", up: "part", limits: None }],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented numbers: square kilometres by class of ESA's Land Cover CCI",
        "class,area,weight\n10,18300,\n20,6400,\n30,9100,\n40,4700,\n50,21800,\n60,12500,\n120,2600,\n160,1900,\n190,450,\n210,900,100\n",
    )],
};

const AREAS: Said = Said {
    zh: "各类面积（单位一致即可）",
    en: "Area of each class (all in one unit)",
    km: "ផ្ទៃនៃថ្នាក់នីមួយៗ (ឯកតាដូចគ្នា)",
    lo: "ພື້ນທີ່ຂອງແຕ່ລະຊັ້ນ (ຫົວໜ່ວຍດຽວກັນ)",
    my: "အမျိုးအစားတစ်ခုစီ၏ ဧရိယာ (တူညီသောယူနစ်)",
    th: "พื้นที่ของแต่ละชั้น (หน่วยเดียวกัน)",
    vi: "Diện tích từng lớp (cùng một đơn vị)",
};
const CLASSES: Said = Said {
    zh: "各类的份额",
    en: "Parts of the classes",
    km: "ចំណែកនៃថ្នាក់",
    lo: "ສ່ວນຂອງຊັ້ນ",
    my: "အမျိုးအစားများ၏ အချိုး",
    th: "ส่วนของแต่ละชั้น",
    vi: "Phần của các lớp",
};
const CLASS: Said = Said {
    zh: "类别代码",
    en: "Code of the class",
    km: "លេខកូដថ្នាក់",
    lo: "ລະຫັດຊັ້ນ",
    my: "အမျိုးအစားကုဒ်",
    th: "รหัสชั้น",
    vi: "Mã lớp",
};
const AREA: Said =
    Said {
        zh: "面积", en: "Area", km: "ផ្ទៃ", lo: "ພື້ນທີ່", my: "ဧရိယာ", th: "พื้นที่", vi: "Diện tích"
    };
const WEIGHT: Said = Said {
    zh: "权重",
    en: "Weight",
    km: "ទម្ងន់",
    lo: "ນ້ຳໜັກ",
    my: "အလေးချိန်",
    th: "น้ำหนัก",
    vi: "Trọng số",
};
const PART: Said =
    Said {
        zh: "份额", en: "Part", km: "ចំណែក", lo: "ສ່ວນ", my: "အချိုး", th: "ส่วน", vi: "Phần"
    };
const COLUMNS: [Column; 3] = [
    Column::words("class", CLASS),
    Column::numbers("area", AREA, Range::at_least_zero("1")),
    Column::numbers("weight", WEIGHT, HUNDRED).optional(),
];
const CLASS_COLUMNS: [Column; 3] = [
    Column::words("class", CLASS),
    Column::numbers("part", PART, Range::new("%", 0.0, 100.0)),
    Column::numbers("weight", WEIGHT, HUNDRED),
];

/// Weights of classes of ESA's Land Cover CCI. SOURCE: FHI-Toolbox 1.1 (2018), land cover table "ESACCI LCCS".
const WEIGHTS: [(f64, &[&str]); 7] = [
    (
        100.0,
        &[
            "50", "60", "61", "62", "70", "71", "72", "80", "81", "82", "90", "100", "110", "120",
            "121", "122", "130", "140", "150", "151", "152", "153", "160", "170", "180",
        ],
    ),
    (70.0, &["40"]),
    (60.0, &["30"]),
    (40.0, &["10", "11", "12"]),
    (30.0, &["20"]),
    (10.0, &["200", "201", "202"]),
    (0.0, &["190"]),
];

fn usual(class: &str) -> Option<f64> {
    WEIGHTS.iter().find(|(_, classes)| classes.contains(&class)).map(|(weight, _)| *weight)
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let table = inputs.table("areas").ok_or(Fault::Missing { input: "areas" })?;
    let classes = table.words("class").unwrap_or(&[]);
    let areas = table.numbers("area").unwrap_or(&[]);
    let mut weights = Vec::new();
    for (row, class) in classes.iter().enumerate() {
        let given = table.numbers("weight").map(|weights| weights[row]).filter(|w| !w.is_nan());
        weights.push(given.or_else(|| usual(class)).ok_or_else(|| Fault::Unfit {
            input: "areas",
            row: Some(row + 1),
            found: class.clone(),
            expected: &expected::A_CLASS_WITH_A_WEIGHT,
        })?);
    }
    let total: f64 = areas.iter().sum();
    if total <= 0.0 {
        return Err(Fault::Unfit {
            input: "areas",
            row: None,
            found: "0".to_owned(),
            expected: &expected::AREAS_ABOVE_ZERO,
        });
    }
    let sum: f64 = areas.iter().zip(&weights).map(|(area, weight)| area * weight).sum();
    let shown = Table::default()
        .with_words("class", classes.to_vec())
        .with_numbers("part", areas.iter().map(|area| 100.0 * area / total).collect())
        .with_numbers("weight", weights);
    Ok(Outcome::default().with("score", sum / total).with("classes", shown))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use proptest::prelude::*;

    use super::*;

    fn of(rows: &[(&str, f64, f64)]) -> Result<Outcome, Vec<Fault>> {
        let table = Table::default()
            .with_words("class", rows.iter().map(|row| row.0.to_owned()).collect())
            .with_numbers("area", rows.iter().map(|row| row.1).collect())
            .with_numbers("weight", rows.iter().map(|row| row.2).collect());
        METHOD.apply(&Inputs::new().with("areas", table), &|_| ControlFlow::Continue(()))
    }

    /// FHI-Toolbox 1.1 (commit aec0ab4, `LandCoverIndicator` and `BankModificationIndicator` under Mono) with its own table of weights, each
    /// times a million as it tells whole numbers: 73207333 and 87413939; without that 73 and 87. Its class of weight 50, permanent
    /// pasture, has no code in ESA's legend and is given. Along the banks, fields are a quarter of what they are in the basin.
    #[test]
    fn the_toolbox_says_the_same_of_a_basin_and_of_its_banks() {
        let basin = [
            ("10", 18300.0),
            ("11", 412.5),
            ("12", 77.25),
            ("20", 6400.0),
            ("30", 9100.0),
            ("40", 4700.0),
            ("50", 21800.0),
            ("60", 12500.0),
            ("62", 310.75),
            ("90", 55.0),
            ("100", 1288.0),
            ("120", 2600.0),
            ("130", 940.0),
            ("153", 12.0),
            ("160", 1900.0),
            ("180", 666.0),
            ("190", 450.0),
            ("200", 38.5),
            ("201", 19.25),
            ("202", 7.0),
        ];
        for (fields, expected) in [(1.0, 73.207_333), (0.25, 87.413_939)] {
            let is_field = |class: &str| ["10", "11", "12", "20", "30", "40"].contains(&class);
            let mut rows: Vec<_> = basin
                .iter()
                .map(|(class, area)| {
                    (*class, area * if is_field(class) { fields } else { 1.0 }, f64::NAN)
                })
                .collect();
            rows.push(("pasture", 2345.5, 50.0));
            let found = of(&rows).unwrap().number("score").unwrap();
            assert!((found - expected).abs() < 5e-7, "{found}");
        }
    }

    /// By hand after the toolbox's code: (100 · 2 + 40 · 1 + 0 · 1 + 55 · 1) / 5 = 59.
    #[test]
    fn the_mean_of_weights_by_area_with_one_that_is_given() {
        let gap = f64::NAN;
        let outcome =
            of(&[("60", 2.0, gap), ("10", 1.0, gap), ("190", 1.0, gap), ("mangrove", 1.0, 55.0)])
                .unwrap();
        assert!((outcome.number("score").unwrap() - 59.0).abs() < 1e-12);
    }

    #[test]
    fn a_class_without_weight_and_no_area_are_refused() {
        let gap = f64::NAN;
        assert!(matches!(
            &of(&[("60", 1.0, gap), ("210", 1.0, gap)]).unwrap_err()[..],
            [Fault::Unfit { row: Some(2), .. }]
        ));
        assert!(matches!(
            &of(&[("60", 0.0, gap)]).unwrap_err()[..],
            [Fault::Unfit { row: None, .. }]
        ));
    }

    proptest! {
        #[test]
        fn the_score_lies_between_the_weights_and_another_unit_changes_nothing(
            forest in 0.1_f64..1e5, town in 0.1_f64..1e5, factor in 0.01_f64..1e3,
        ) {
            let gap = f64::NAN;
            let score = |unit: f64| {
                of(&[("50", forest * unit, gap), ("190", town * unit, gap)]).unwrap().number("score").unwrap()
            };
            prop_assert!((0.0..=100.0).contains(&score(1.0)));
            prop_assert!((score(1.0) - score(factor)).abs() < 1e-9);
        }
    }
}
