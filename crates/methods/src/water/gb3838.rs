//! Surface water classes of China.
//!
//! Each item falls in the first class whose limit it keeps, from I to V, or in none ("inferior V"); the water is as good as
//! its worst item. Oxygen is a least, pH a range, everything else a most; phosphorus has limits of its own in lakes and
//! reservoirs, and nitrogen counts only there.
//!
//! Source: GB 3838-2002, *Environmental quality standards for surface water*, Table 1.

use super::substances::SUBSTANCES;
use crate::{expected, words};
use vocabulary::method::{
    Card, Choice, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Range, Said, Source, Table,
};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "gb-3838",
    edition: "GB 3838-2002",
    family: Family::Water,
    title: Said {
        zh: "中国地表水环境质量类别（GB 3838-2002）",
        en: "Surface water class of China (GB 3838-2002)",
        km: "ថ្នាក់ទឹកលើដីរបស់ចិន (GB 3838-2002)",
        lo: "ຊັ້ນນ້ຳໜ້າດິນຂອງຈີນ (GB 3838-2002)",
        my: "တရုတ်နိုင်ငံ၏ မြေပေါ်ရေ အတန်း (GB 3838-2002)",
        th: "ชั้นคุณภาพน้ำผิวดินของจีน (GB 3838-2002)",
        vi: "Cấp nước mặt của Trung Quốc (GB 3838-2002)",
    },
    what: Said {
        zh: "单因子评价：每个项目按标准限值归入I至V类，最差的项目决定水质类别；超过V类为劣V类。同时列出决定类别的项目。",
        en: "Each item falls in a class from I to V by its limits, and the worst one decides; beyond V the water is “inferior V”. The items that decide are named.",
        km: "សារធាតុនីមួយៗធ្លាក់ក្នុងថ្នាក់ I ដល់ V តាមកម្រិតកំណត់ ហើយសារធាតុអាក្រក់បំផុតសម្រេច។ លើសពី V គឺ “ទាបជាង V”។",
        lo: "ແຕ່ລະລາຍການຕົກຢູ່ຊັ້ນ I ຫາ V ຕາມຄ່າຈຳກັດ ແລະ ລາຍການທີ່ຮ້າຍສຸດເປັນຜູ້ຕັດສິນ; ເກີນ V ແມ່ນ “ຕ່ຳກວ່າ V”.",
        my: "အချက်တစ်ခုစီသည် ကန့်သတ်ချက်အရ အတန်း I မှ V သို့ ကျပြီး အဆိုးဆုံးက ဆုံးဖြတ်သည်။ V ထက်ကျော်လျှင် “V အောက်” ဖြစ်သည်။",
        th: "แต่ละรายการตกอยู่ในชั้น I ถึง V ตามค่ากำหนด รายการที่แย่ที่สุดเป็นตัวตัดสิน เกิน V คือ “ต่ำกว่า V”",
        vi: "Mỗi thông số thuộc cấp I đến V theo giới hạn, thông số xấu nhất quyết định; vượt V là “kém hơn V”. Các thông số quyết định được nêu tên.",
    },
    limits: Said {
        zh: "总氮只用于湖库；粪大肠菌群列出但按惯例不参与河流总体评价的做法未能在原文中核实，此处全部参与。水温不在此方法内。数值应是同一断面同一时期的平均。",
        en: "Nitrogen counts in lakes and reservoirs only. That faecal coliforms are left out of a river's overall class could not be verified in the original: all items that are given count here. Temperature is not part of it. Values are means of one section and one period.",
        km: "អាសូតសរុបរាប់តែក្នុងបឹង និងអាងស្តុកទឹក។ សារធាតុទាំងអស់ដែលផ្តល់ត្រូវបានរាប់។ សីតុណ្ហភាពមិនរួមបញ្ចូលទេ។ តម្លៃជាមធ្យមនៃកន្លែង និងរយៈពេលតែមួយ។",
        lo: "ໄນໂຕຣເຈນລວມນັບສະເພາະໜອງ ແລະ ອ່າງເກັບນ້ຳ. ທຸກລາຍການທີ່ໃຫ້ມາຖືກນັບ. ອຸນຫະພູມບໍ່ລວມ. ຄ່າເປັນຄ່າສະເລ່ຍຂອງຈຸດ ແລະ ໄລຍະດຽວກັນ.",
        my: "စုစုပေါင်းနိုက်ထရိုဂျင်ကို ကန်နှင့် ရေလှောင်ကန်တွင်သာ ရေတွက်သည်။ ပေးထားသော အချက်အားလုံး ရေတွက်သည်။ အပူချိန် မပါဝင်ပါ။",
        th: "ไนโตรเจนรวมนับเฉพาะทะเลสาบและอ่างเก็บน้ำ ทุกรายการที่ให้มาถูกนับ ไม่รวมอุณหภูมิ ค่าเป็นค่าเฉลี่ยของจุดและช่วงเวลาเดียวกัน",
        vi: "Tổng nitơ chỉ tính ở hồ và hồ chứa. Mọi thông số được cung cấp đều tính. Không gồm nhiệt độ. Giá trị là trung bình của một mặt cắt và một thời kỳ.",
    },
    formula: "",
    sources: &[Source {
        citation: "GB 3838-2002, Environmental quality standards for surface water, State Environmental Protection Administration of China",
        place: "Table 1",
        year: 2002,
        url: "",
    }],
    inputs: &[
        Input::needed("water", WATER, Form::Choice(&WATERS)),
        Input::needed("items", ITEMS, Form::Table(&COLUMNS, 1)),
    ],
    outputs: &[
        Output::new("class", CLASS, Form::Choice(&CLASSES)),
        Output::new("deciding", DECIDING, Form::Word),
        Output::new("items", ITEMS, Form::Table(&RESULT_COLUMNS, 0)),
    ],
    charts: &[],
    examples: &[Example {
        id: "invented",
        title: words::INVENTED,
        source: "Invented numbers",
        inputs: "item,value\nph,7.1\ndissolved-oxygen,6.8\npermanganate-index,3.2\nammonia-nitrogen,1.2\ntotal-phosphorus,0.08\nlead,0.004\n",
        typed: &[("water", "river")],
    }],
};

pub(super) const WATER: Said = Said {
    zh: "水体",
    en: "Water",
    km: "ប្រភពទឹក",
    lo: "ແຫຼ່ງນ້ຳ",
    my: "ရေထု",
    th: "แหล่งน้ำ",
    vi: "Loại nước",
};
const ITEMS: Said = Said {
    zh: "项目",
    en: "Items",
    km: "សារធាតុ",
    lo: "ລາຍການ",
    my: "အချက်များ",
    th: "รายการ",
    vi: "Thông số",
};
const ITEM: Said = Said {
    zh: "项目",
    en: "Item",
    km: "សារធាតុ",
    lo: "ລາຍການ",
    my: "အချက်",
    th: "รายการ",
    vi: "Thông số",
};
const VALUE: Said =
    Said {
        zh: "数值", en: "Value", km: "តម្លៃ", lo: "ຄ່າ", my: "တန်ဖိုး", th: "ค่า", vi: "Giá trị"
    };
const CLASS: Said =
    Said {
        zh: "类别", en: "Class", km: "ថ្នាក់", lo: "ຊັ້ນ", my: "အတန်း", th: "ชั้น", vi: "Cấp"
    };
const DECIDING: Said = Said {
    zh: "决定类别的项目",
    en: "Items that decide",
    km: "សារធាតុសម្រេច",
    lo: "ລາຍການຕັດສິນ",
    my: "ဆုံးဖြတ်သော အချက်များ",
    th: "รายการที่ตัดสิน",
    vi: "Thông số quyết định",
};

pub(super) const WATERS: [Choice; 2] = [
    choice("river", "", ["河流", "River", "ទន្លេ", "ແມ່ນ້ຳ", "မြစ်", "แม่น้ำ", "Sông"]),
    choice(
        "lake",
        "",
        [
            "湖库",
            "Lake or reservoir",
            "បឹង ឬអាងស្តុកទឹក",
            "ໜອງ ຫຼື ອ່າງເກັບນ້ຳ",
            "ကန် သို့မဟုတ် ရေလှောင်ကန်",
            "ทะเลสาบหรืออ่างเก็บน้ำ",
            "Hồ hoặc hồ chứa",
        ],
    ),
];
pub(super) const CLASSES: [Choice; 6] = [
    choice("I", "", ["I类", "Class I", "ថ្នាក់ I", "ຊັ້ນ I", "အတန်း I", "ชั้น I", "Cấp I"]),
    choice("II", "", ["II类", "Class II", "ថ្នាក់ II", "ຊັ້ນ II", "အတန်း II", "ชั้น II", "Cấp II"]),
    choice("III", "", ["III类", "Class III", "ថ្នាក់ III", "ຊັ້ນ III", "အတန်း III", "ชั้น III", "Cấp III"]),
    choice("IV", "", ["IV类", "Class IV", "ថ្នាក់ IV", "ຊັ້ນ IV", "အတန်း IV", "ชั้น IV", "Cấp IV"]),
    choice("V", "", ["V类", "Class V", "ថ្នាក់ V", "ຊັ້ນ V", "အတန်း V", "ชั้น V", "Cấp V"]),
    choice(
        "inferior-V",
        "",
        [
            "劣V类",
            "Inferior to class V",
            "ទាបជាងថ្នាក់ V",
            "ຕ່ຳກວ່າຊັ້ນ V",
            "အတန်း V အောက်",
            "ต่ำกว่าชั้น V",
            "Kém hơn cấp V",
        ],
    ),
];

const fn choice(
    code: &'static str,
    colour: &'static str,
    [zh, en, km, lo, my, th, vi]: [&'static str; 7],
) -> Choice {
    Choice { code, label: Said { zh, en, km, lo, my, th, vi }, colour }
}

const RESULT_COLUMNS: [Column; 3] = [
    Column::words("item", words::SUBSTANCE).of(&SUBSTANCES),
    Column::numbers("value", words::VALUE, Range::at_least_zero("1")),
    Column::words("class", words::CLASS).of(&CLASSES),
];
const COLUMNS: [Column; 2] = [
    Column::words("item", ITEM).of(&SUBSTANCES),
    Column::numbers("value", VALUE, Range::at_least_zero("1")),
];

/// How a value is held against the limits of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Limit {
    /// At most so much.
    Most,
    /// At least so much.
    Least,
}

/// `(item, kind of limit, classes I to V)`, mg/L, faecal coliforms in a litre; pH has a range of its own.
const RIVER: [(&str, Limit, [f64; 5]); 22] = [
    ("dissolved-oxygen", Limit::Least, [7.5, 6.0, 5.0, 3.0, 2.0]),
    ("permanganate-index", Limit::Most, [2.0, 4.0, 6.0, 10.0, 15.0]),
    ("cod", Limit::Most, [15.0, 15.0, 20.0, 30.0, 40.0]),
    ("bod5", Limit::Most, [3.0, 3.0, 4.0, 6.0, 10.0]),
    ("ammonia-nitrogen", Limit::Most, [0.15, 0.5, 1.0, 1.5, 2.0]),
    ("total-phosphorus", Limit::Most, [0.02, 0.1, 0.2, 0.3, 0.4]),
    ("copper", Limit::Most, [0.01, 1.0, 1.0, 1.0, 1.0]),
    ("zinc", Limit::Most, [0.05, 1.0, 1.0, 2.0, 2.0]),
    ("fluoride", Limit::Most, [1.0, 1.0, 1.0, 1.5, 1.5]),
    ("selenium", Limit::Most, [0.01, 0.01, 0.01, 0.02, 0.02]),
    ("arsenic", Limit::Most, [0.05, 0.05, 0.05, 0.1, 0.1]),
    ("mercury", Limit::Most, [0.000_05, 0.000_05, 0.000_1, 0.001, 0.001]),
    ("cadmium", Limit::Most, [0.001, 0.005, 0.005, 0.005, 0.01]),
    ("chromium-6", Limit::Most, [0.01, 0.05, 0.05, 0.05, 0.1]),
    ("lead", Limit::Most, [0.01, 0.01, 0.05, 0.05, 0.1]),
    ("cyanide", Limit::Most, [0.005, 0.05, 0.2, 0.2, 0.2]),
    ("volatile-phenol", Limit::Most, [0.002, 0.002, 0.005, 0.01, 0.1]),
    ("petroleum", Limit::Most, [0.05, 0.05, 0.05, 0.5, 1.0]),
    ("anionic-surfactants", Limit::Most, [0.2, 0.2, 0.2, 0.3, 0.3]),
    ("sulfide", Limit::Most, [0.05, 0.1, 0.2, 0.5, 1.0]),
    ("faecal-coliforms", Limit::Most, [200.0, 2_000.0, 10_000.0, 20_000.0, 40_000.0]),
    ("total-nitrogen", Limit::Most, LAKE_NITROGEN),
];
const LAKE_NITROGEN: [f64; 5] = [0.2, 0.5, 1.0, 1.5, 2.0];
const LAKE_PHOSPHORUS: [f64; 5] = [0.01, 0.025, 0.05, 0.1, 0.2];
/// The range of pH in every class.
const PH: (f64, f64) = (6.0, 9.0);
/// The place of "inferior V" in [`CLASSES`].
const BEYOND: usize = 5;

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let is_lake = inputs.word("water") == Some("lake");
    let table = inputs.table("items").ok_or(Fault::Missing { input: "items" })?;
    let (Some(names), Some(values)) = (table.words("item"), table.numbers("value")) else {
        return Err(Fault::NoColumn { input: "items", column: "value" });
    };
    let mut classes = Vec::new();
    for (row, (name, value)) in names.iter().zip(values).enumerate() {
        let class = class_of(name, *value, is_lake).ok_or_else(|| Fault::Unfit {
            input: "items",
            row: Some(row + 1),
            found: name.clone(),
            expected: &expected::AN_ITEM_OF_TABLE_1,
        })?;
        if names[..row].contains(name) {
            return Err(Fault::Unfit {
                input: "items",
                row: Some(row + 1),
                found: name.clone(),
                expected: &expected::EACH_PARAMETER_ONCE,
            });
        }
        classes.push(class);
    }
    // Nitrogen of a river is told and does not decide.
    let decides = |n: usize| is_lake || names[n] != "total-nitrogen";
    let worst = (0..classes.len()).filter(|n| decides(*n)).map(|n| classes[n]).max();
    let worst = worst.ok_or(Fault::TooFew { input: "items", least: 1, found: 0 })?;
    let deciding: Vec<&str> = (0..classes.len())
        .filter(|n| decides(*n) && classes[*n] == worst)
        .map(|n| names[n].as_str())
        .collect();
    let words = |of: &dyn Fn(usize) -> String| (0..classes.len()).map(of).collect::<Vec<_>>();
    let items = Table::default()
        .with_words("item", names.to_vec())
        .with_numbers("value", values.to_vec())
        .with_words("class", words(&|n| CLASSES[classes[n]].code.to_owned()));
    Ok(Outcome::default()
        .with("class", CLASSES[worst].code)
        .with("deciding", deciding.join(", ").as_str())
        .with("items", items))
}

/// The names of the classes, that beyond the last among them.
pub(super) const CLASS_NAMES: [&str; 6] = ["I", "II", "III", "IV", "V", "inferior-V"];

/// The limits that decide `(item, least and most by class)`, NaN where there is no end; nitrogen counts in lakes only.
pub(super) fn deciding_limits(is_lake: bool) -> Vec<(&'static str, [(f64, f64); 5])> {
    let gap = f64::NAN;
    let deciding = RIVER.iter().filter(|(item, ..)| is_lake || *item != "total-nitrogen");
    let ends = deciding.map(|(item, limit, printed)| {
        let ends = printed_for(item, printed, is_lake).map(|at| match limit {
            Limit::Most => (gap, at),
            Limit::Least => (at, gap),
        });
        (*item, ends)
    });
    ends.chain([("ph", [PH; 5])]).collect()
}

/// What is printed for an item: phosphorus has a row of its own for lakes.
fn printed_for(item: &str, printed: &[f64; 5], is_lake: bool) -> [f64; 5] {
    if is_lake && item == "total-phosphorus" { LAKE_PHOSPHORUS } else { *printed }
}

/// The place in [`CLASSES`] of an item's value; none if there is no such item.
fn class_of(item: &str, value: f64, is_lake: bool) -> Option<usize> {
    if item == "ph" {
        return Some(if (PH.0..=PH.1).contains(&value) { 0 } else { BEYOND });
    }
    let (_, limit, printed) = RIVER.iter().find(|(known, ..)| *known == item)?;
    let limits = printed_for(item, printed, is_lake);
    let keeps = |class: &f64| match limit {
        Limit::Most => value <= *class,
        Limit::Least => value >= *class,
    };
    Some(limits.iter().position(keeps).unwrap_or(BEYOND))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use proptest::prelude::*;

    use super::*;

    fn of(water: &str, rows: &[(&str, f64)]) -> Result<Outcome, Vec<Fault>> {
        let table = Table::default()
            .with_words("item", rows.iter().map(|row| row.0.to_owned()).collect())
            .with_numbers("value", rows.iter().map(|row| row.1).collect());
        let inputs = Inputs::new().with("water", water).with("items", table);
        METHOD.apply(&inputs, &|_| ControlFlow::Continue(()))
    }

    /// GB 3838-2002, Table 1: at its limit a value is in the class (or in a better one with the same limit), just beyond it
    /// is not.
    #[test]
    fn every_limit_belongs_to_its_class() {
        for (item, limit, limits) in RIVER {
            for (class, at) in limits.iter().enumerate() {
                let first =
                    limits.iter().position(|other| (other - at).abs() < f64::EPSILON).unwrap();
                assert_eq!(class_of(item, *at, false), Some(first), "{item} {at}");
                let beyond = if limit == Limit::Most { at * 1.001 } else { at * 0.999 };
                assert!(class_of(item, beyond, false) > Some(class), "{item} beyond {at}");
            }
            let order = limits.windows(2).all(|two| match limit {
                Limit::Most => two[0] <= two[1],
                Limit::Least => two[0] >= two[1],
            });
            assert!(order, "{item}");
        }
    }

    #[test]
    fn the_worst_item_decides_and_is_named() {
        let rows =
            [("dissolved-oxygen", 8.0), ("ammonia-nitrogen", 1.2), ("ph", 7.1), ("cod", 25.0)];
        let outcome = of("river", &rows).unwrap();
        assert_eq!(outcome.word("class"), Some("IV"));
        assert_eq!(outcome.word("deciding"), Some("ammonia-nitrogen, cod"));
        assert_eq!(of("river", &[("ph", 5.9)]).unwrap().word("class"), Some("inferior-V"));
    }

    #[test]
    fn lakes_have_limits_of_their_own() {
        let rows = [("total-phosphorus", 0.05), ("total-nitrogen", 1.9)];
        assert_eq!(of("lake", &rows).unwrap().word("class"), Some("V"));
        assert_eq!(of("river", &rows).unwrap().word("class"), Some("II"));
    }

    #[test]
    fn an_item_that_is_none_is_refused_by_row() {
        let refused = of("river", &[("cod", 1.0), ("gold", 1.0)]).unwrap_err();
        assert!(matches!(refused[..], [Fault::Unfit { row: Some(2), .. }]), "{refused:?}");
        assert!(of("river", &[("total-nitrogen", 1.0)]).is_err());
    }

    proptest! {
        #[test]
        fn more_of_what_harms_never_betters_the_class(n in 1_usize..22, one in 0.0_f64..50.0, more in 0.0_f64..50.0) {
            let (item, ..) = RIVER[n];
            prop_assert!(class_of(item, one, false) <= class_of(item, one + more, false));
        }
    }
}
