//! Groundwater storage depletion in the Freshwater Health Index: how much of a basin loses its groundwater?
//!
//! Of areas: `100 (1 - affected / basin)`. Of wells: with the mean of the seasonal Mann-Kendall taus of their monthly means, the score is 100 if it is
//! above zero, else `100 (1 + tau)`. A well that never changes has tau 0.
//!
//! Sources: FHI-Toolbox 1.1 (areas); streamlit-soc of the Freshwater Health Index (wells); Hirsch, Slack & Smith (1982), Water
//! Resources Research 18:107.

use std::collections::BTreeMap;

use jiff::civil::Date;
use vocabulary::method::{
    Card, Chart, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Range, Said, Source, Table,
};

use super::labels::{SCORE, TOOLBOX};
use crate::{expected, trend::trend, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "fhi-groundwater",
    edition: "FHI-Toolbox 1.1",
    family: Family::FreshwaterHealth,
    title: Said {
        zh: "淡水健康指数：地下水储量减少",
        en: "Freshwater Health Index: groundwater storage depletion",
        km: "សន្ទស្សន៍សុខភាពទឹកសាប៖ ការថយចុះទឹកក្រោមដី",
        lo: "ດັດຊະນີສຸຂະພາບນ້ຳຈືດ: ການຫຼຸດລົງຂອງນ້ຳໃຕ້ດິນ",
        my: "ရေချိုကျန်းမာရေး ညွှန်းကိန်း– မြေအောက်ရေ လျော့ကျမှု",
        th: "ดัชนีสุขภาพน้ำจืด: การลดลงของน้ำใต้ดิน",
        vi: "Chỉ số sức khỏe nước ngọt: suy giảm nước ngầm",
    },
    what: Said {
        zh: "按地下水位下降的面积占流域的比例，或按各井逐月水位的趋势（季节性Mann-Kendall的tau）给出0至100分：不下降为100。",
        en: "From the part of a basin where groundwater falls, or from the trends of wells month by month (the tau of a seasonal Mann-Kendall test), comes a score from 0 to 100: 100 where nothing falls.",
        km: "ពីចំណែកអាងដែលទឹកក្រោមដីថយ ឬពីនិន្នាការអណ្តូងតាមខែ (tau នៃ Mann-Kendall តាមរដូវ) បានពិន្ទុ 0 ដល់ 100៖ 100 ពេលគ្មានការថយ។",
        lo: "ຈາກສ່ວນຂອງອ່າງທີ່ນ້ຳໃຕ້ດິນຫຼຸດ ຫຼື ຈາກແນວໂນ້ມຂອງນ້ຳສ້າງລາຍເດືອນ (tau ຂອງ Mann-Kendall ຕາມລະດູ) ໄດ້ຄະແນນ 0 ຫາ 100: 100 ຖ້າບໍ່ຫຼຸດ.",
        my: "မြေအောက်ရေ ကျဆင်းသော မြစ်ဝှမ်းအပိုင်း သို့မဟုတ် ရေတွင်းများ၏ လစဉ်အလားအလာ (ရာသီအလိုက် Mann-Kendall ၏ tau) မှ ၀–၁၀၀ ရမှတ် ရသည်– မကျလျှင် ၁၀၀။",
        th: "จากส่วนของลุ่มน้ำที่น้ำใต้ดินลดลง หรือจากแนวโน้มรายเดือนของบ่อ (tau ของ Mann-Kendall ตามฤดู) ได้คะแนน 0–100: 100 เมื่อไม่มีการลด",
        vi: "Từ phần lưu vực có nước ngầm hạ thấp, hoặc từ xu thế theo tháng của các giếng (tau của Mann-Kendall theo mùa), có điểm 0–100: 100 khi không hạ.",
    },
    limits: Said {
        zh: "水位以高程计（数值大表示水多）；若以埋深计，须先变号。趋势不说明下降了多少。",
        en: "Levels are heights, of which more is more water; depths below the ground must change their sign first. A trend does not tell by how much levels fall.",
        km: "កម្រិតជាកម្ពស់ (ច្រើនគឺទឹកច្រើន); ជម្រៅត្រូវប្តូរសញ្ញា។ និន្នាការមិនប្រាប់ថាថយប៉ុន្មានទេ។",
        lo: "ລະດັບແມ່ນຄວາມສູງ (ຫຼາຍແມ່ນນ້ຳຫຼາຍ); ຄວາມເລິກຕ້ອງປ່ຽນເຄື່ອງໝາຍ. ແນວໂນ້ມບໍ່ບອກວ່າຫຼຸດເທົ່າໃດ.",
        my: "ရေမှတ်သည် အမြင့်ဖြစ်သည် (များလျှင် ရေများ)။ အနက်ကို လက္ခဏာပြောင်းရမည်။ အလားအလာသည် မည်မျှကျသည်ကို မပြောပါ။",
        th: "ระดับคือความสูง มากคือน้ำมาก ความลึกใต้ดินต้องเปลี่ยนเครื่องหมายก่อน แนวโน้มไม่บอกว่าลดลงเท่าใด",
        vi: "Mực nước là cao độ, lớn hơn là nhiều nước hơn; độ sâu phải đổi dấu trước. Xu thế không cho biết hạ bao nhiêu.",
    },
    formula: r"S = 100\left(1 - \frac{a}{A}\right) \quad \mathrm{or} \quad S = 100\left(1 + \min(0, \bar\tau)\right)",
    sources: &[
        TOOLBOX,
        Source {
            citation: "Freshwater Health Index, streamlit-soc: groundwater (K. Shaad, Conservation International)",
            place: "gwsd.py: score from the mean tau of groundwater storage (there of a raster from satellites, here of wells)",
            year: 2022,
            url: "https://github.com/freshwaterhealth/streamlit-soc",
        },
    ],
    inputs: &[
        Input::optional("levels", LEVELS, Form::Table(&COLUMNS, 3)),
        Input::optional("affected-area", AFFECTED, Form::Number(Range::at_least_zero("km2"))),
        Input::optional(
            "basin-area",
            BASIN,
            Form::Number(Range::new("km2", f64::MIN_POSITIVE, f64::MAX)),
        ),
    ],
    outputs: &[
        SCORE,
        Output::new("tau", TAU, Form::Number(Range::new("1", -1.0, 1.0))),
        Output::new("wells", WELLS, Form::Table(&WELL_COLUMNS, 0)),
    ],
    charts: &[Chart::Bars { output: "wells", across: "well", up: "tau", limits: None }],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented numbers: two wells in April of six years",
        "well,day,level\nnorth,2018-04-15,12.4\nnorth,2019-04-15,12.1\nnorth,2020-04-15,12.2\nnorth,2021-04-15,11.8\nnorth,2022-04-15,11.5\nnorth,2023-04-15,11.6\nsouth,2018-04-15,7.9\nsouth,2019-04-15,8.0\nsouth,2020-04-15,7.8\nsouth,2021-04-15,8.1\nsouth,2022-04-15,8.2\nsouth,2023-04-15,8.0\n",
    )],
};

const LEVELS: Said = Said {
    zh: "各井水位",
    en: "Levels of wells",
    km: "កម្រិតអណ្តូង",
    lo: "ລະດັບນ້ຳສ້າງ",
    my: "ရေတွင်းများ၏ ရေမှတ်",
    th: "ระดับน้ำของบ่อ",
    vi: "Mực nước các giếng",
};
const AFFECTED: Said = Said {
    zh: "地下水位下降的面积",
    en: "Area where groundwater falls",
    km: "ផ្ទៃដែលទឹកក្រោមដីថយ",
    lo: "ພື້ນທີ່ທີ່ນ້ຳໃຕ້ດິນຫຼຸດ",
    my: "မြေအောက်ရေ ကျသော ဧရိယာ",
    th: "พื้นที่ที่น้ำใต้ดินลดลง",
    vi: "Diện tích nước ngầm hạ",
};
const BASIN: Said = Said {
    zh: "流域面积",
    en: "Area of the basin",
    km: "ផ្ទៃអាង",
    lo: "ພື້ນທີ່ອ່າງ",
    my: "မြစ်ဝှမ်းဧရိယာ",
    th: "พื้นที่ลุ่มน้ำ",
    vi: "Diện tích lưu vực",
};
const TAU: Said = Said {
    zh: "各井tau的平均",
    en: "Mean tau of the wells",
    km: "មធ្យម tau នៃអណ្តូង",
    lo: "ຄ່າສະເລ່ຍ tau ຂອງນ້ຳສ້າງ",
    my: "ရေတွင်းများ၏ ပျမ်းမျှ tau",
    th: "ค่าเฉลี่ย tau ของบ่อ",
    vi: "Tau trung bình của các giếng",
};
const WELLS: Said = Said {
    zh: "各井趋势",
    en: "Trends of the wells",
    km: "និន្នាការអណ្តូង",
    lo: "ແນວໂນ້ມຂອງນ້ຳສ້າງ",
    my: "ရေတွင်းများ၏ အလားအလာ",
    th: "แนวโน้มของบ่อ",
    vi: "Xu thế các giếng",
};
const WELL: Said =
    Said {
        zh: "井", en: "Well", km: "អណ្តូង", lo: "ນ້ຳສ້າງ", my: "ရေတွင်း", th: "บ่อ", vi: "Giếng"
    };
const DAY: Said = Said {
    zh: "日期", en: "Day", km: "ថ្ងៃ", lo: "ມື້", my: "ရက်", th: "วัน", vi: "Ngày"
};
const LEVEL: Said = Said {
    zh: "水位",
    en: "Level",
    km: "កម្រិតទឹក",
    lo: "ລະດັບນ້ຳ",
    my: "ရေမှတ်",
    th: "ระดับน้ำ",
    vi: "Mực nước",
};
const COLUMNS: [Column; 3] = [
    Column::words("well", WELL),
    Column::words("day", DAY),
    Column::numbers("level", LEVEL, Range::any("m")),
];
const WELL_COLUMNS: [Column; 2] = [
    Column::words("well", WELL),
    Column::numbers("tau", Said::everywhere("tau"), Range::new("1", -1.0, 1.0)),
];
const WITHOUT_TREND: Said = Said {
    zh: "有的井没有任何一个月有三年以上的水位，未计入。",
    en: "Wells without three years in any month were left out.",
    km: "អណ្តូងគ្មានបីឆ្នាំក្នុងខែណាមួយ មិនរាប់ទេ។",
    lo: "ນ້ຳສ້າງທີ່ບໍ່ມີສາມປີໃນເດືອນໃດໜຶ່ງ ບໍ່ໄດ້ນັບ.",
    my: "မည်သည့်လတွင်မှ သုံးနှစ်မရှိသော ရေတွင်းများကို ချန်ထားသည်။",
    th: "บ่อที่ไม่มีสามปีในเดือนใดเลยไม่ได้นับ",
    vi: "Giếng không đủ ba năm ở tháng nào đã bị bỏ.",
};

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    match (inputs.table("levels"), inputs.number("affected-area"), inputs.number("basin-area")) {
        (Some(levels), None, None) => of_wells(levels),
        (None, Some(affected), Some(basin)) if affected <= basin => {
            Ok(Outcome::default().with("score", 100.0 * (1.0 - affected / basin)))
        }
        (None, Some(affected), Some(_)) => Err(Fault::Unfit {
            input: "affected-area",
            row: None,
            found: affected.to_string(),
            expected: &expected::NO_MORE_THAN_THE_BASIN,
        }),
        (None, Some(_), None) => Err(Fault::Missing { input: "basin-area" }),
        (None, None, Some(_)) => Err(Fault::Missing { input: "affected-area" }),
        (None, None, None) => Err(Fault::NoneOf { inputs: vec!["levels", "affected-area"] }),
        (Some(_), ..) => {
            Err(Fault::Lacking { input: "levels", row: None, expected: &expected::WELLS_OR_AREAS })
        }
    }
}

/// Sum and number of the levels of one well in each month of each year.
type Well = BTreeMap<(i16, i8), (f64, f64)>;

/// So many years a month must have to tell of a trend.
const LEAST_YEARS: usize = 3;

fn of_wells(table: &Table) -> Result<Outcome, Fault> {
    let (names, days) = (table.words("well").unwrap_or(&[]), table.words("day").unwrap_or(&[]));
    let levels = table.numbers("level").unwrap_or(&[]);
    let mut wells: BTreeMap<&str, Well> = BTreeMap::new();
    for (row, day) in days.iter().enumerate() {
        let day: Date = day.parse().map_err(|_unreadable| Fault::Unfit {
            input: "levels",
            row: Some(row + 1),
            found: format!("`{day}`"),
            expected: &expected::A_DAY,
        })?;
        let well = wells.entry(&names[row]).or_default();
        let month = well.entry((day.year(), day.month())).or_default();
        *month = (month.0 + levels[row], month.1 + 1.0);
    }
    let n_wells = wells.len();
    let (mut found, mut taus) = (Vec::new(), Vec::new());
    for (name, well) in &wells {
        if let Some(tau) = tau_of(well) {
            found.push((*name).to_owned());
            taus.push(tau);
        }
    }
    if taus.is_empty() {
        return Err(Fault::Lacking {
            input: "levels",
            row: None,
            expected: &expected::A_WELL_OF_THREE_YEARS,
        });
    }
    #[expect(clippy::cast_precision_loss, reason = "wells are few")]
    let tau = taus.iter().sum::<f64>() / taus.len() as f64;
    let is_left_out = taus.len() < n_wells;
    let shown = Table::default().with_words("well", found).with_numbers("tau", taus);
    Ok(Outcome::default()
        .with("score", 100.0 * (1.0 + tau.min(0.0)))
        .with("tau", tau)
        .with("wells", shown)
        .warned(is_left_out, WITHOUT_TREND))
}

/// The seasonal tau of the monthly means of one well; 0 if no month ever differs between years, none if no month has three years.
fn tau_of(well: &Well) -> Option<f64> {
    let n_years = |month: i8| well.keys().filter(|(_, known)| *known == month).count();
    if !(1..=12).any(|month| n_years(month) >= LEAST_YEARS) {
        return None;
    }
    let times: Vec<f64> =
        well.keys().map(|(year, month)| f64::from(*year) + f64::from(*month) / 12.0).collect();
    let means: Vec<f64> = well.values().map(|(sum, n)| sum / n).collect();
    let months: Vec<usize> =
        well.keys().map(|(_, month)| usize::from(month.unsigned_abs()) - 1).collect();
    Some(trend(&times, &means, &months, 12).map_or(0.0, |trend| trend.tau))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use vocabulary::method::Value;

    use super::*;

    fn of(inputs: &Inputs) -> Result<Outcome, Vec<Fault>> {
        METHOD.apply(inputs, &|_| ControlFlow::Continue(()))
    }

    fn levels(rows: &[(&str, &str, f64)]) -> Inputs {
        Inputs::new().with(
            "levels",
            Table::default()
                .with_words("well", rows.iter().map(|row| row.0.to_owned()).collect())
                .with_words("day", rows.iter().map(|row| row.1.to_owned()).collect())
                .with_numbers("level", rows.iter().map(|row| row.2).collect()),
        )
    }

    /// FHI-Toolbox 1.1 (commit aec0ab4, `GroundwaterStorageIndicator` under Mono), which tells whole numbers; without affected area it tells
    /// nothing, here it is 100.
    #[test]
    fn the_toolbox_says_the_same_of_areas() {
        for (affected, basin, expected) in [
            (7_210.5, 78_650.0, 91.0),
            (33_333.3, 78_650.0, 58.0),
            (61_000.0, 78_650.0, 22.0),
            (78_650.0, 78_650.0, 0.0),
            (0.4, 3.0, 87.0),
        ] {
            let inputs = Inputs::new().with("affected-area", affected).with("basin-area", basin);
            let found = of(&inputs).unwrap().number("score").unwrap();
            assert!((found.round() - expected).abs() < f64::EPSILON, "{affected}: {found}");
        }
    }

    /// pymannkendall 1.4.3 (`seasonal_test`, period 4: January, April, July and October of 2018 to 2023) for the taus, `norm` of `gwsd.py`
    /// of streamlit-soc (commit 569607f) for the score of their mean.
    #[test]
    fn pymannkendall_and_streamlit_soc_say_the_same_of_three_wells() {
        let wells: [(&str, [[f64; 6]; 4], f64); 3] = [
            (
                "north",
                [
                    [12.4, 12.1, 12.2, 11.8, 11.5, 11.6],
                    [11.9, 11.7, 11.7, 11.4, 11.5, 11.0],
                    [13.6, 13.9, 13.1, 13.0, 13.2, 12.7],
                    [14.0, 14.2, 13.8, 13.9, 13.3, 13.3],
                ],
                -0.7,
            ),
            (
                "south",
                [
                    [7.9, 8.0, 7.8, 8.1, 8.2, 8.0],
                    [7.1, 7.3, 7.2, 7.2, 7.5, 7.4],
                    [9.0, 8.8, 9.1, 9.3, 9.2, 9.2],
                    [9.6, 9.5, 9.9, 9.7, 9.8, 10.0],
                ],
                0.516_666_666_666_666_7,
            ),
            (
                "west",
                [
                    [5.5, 5.1, 5.2, 4.9, 4.4, 4.0],
                    [5.0, 4.8, 4.9, 4.5, 4.6, 3.9],
                    [6.3, 6.1, 5.8, 5.9, 5.2, 5.2],
                    [6.8, 6.9, 6.2, 6.0, 5.9, 5.1],
                ],
                -0.816_666_666_666_666_7,
            ),
        ];
        let mut days = Vec::new();
        for (well, months, _) in &wells {
            for (month, of_years) in ["01", "04", "07", "10"].iter().zip(months) {
                for (year, level) in (2018..).zip(of_years) {
                    days.push((*well, format!("{year}-{month}-15"), *level));
                }
            }
        }
        let rows: Vec<_> = days.iter().map(|(well, day, level)| (*well, &**day, *level)).collect();
        let all = of(&levels(&rows)).unwrap();
        let Some(Value::Table(shown)) = all.get("wells") else { panic!("no wells") };
        for ((well, _, expected), found) in wells.iter().zip(shown.numbers("tau").unwrap()) {
            assert!((found - expected).abs() < 1e-12, "{well}: {found}");
        }
        assert!((all.number("score").unwrap() - 66.666_666_666_666_67).abs() < 1e-9);
        let south = of(&levels(&rows[24..48])).unwrap();
        assert!((south.number("score").unwrap() - 100.0).abs() < 1e-12);
    }

    /// By hand: April of one well falls in five of six pairs (tau -4/6), that of the other rises throughout (tau 1); the mean is 1/6 and
    /// the score 100; the first alone has 100 (1 - 2/3).
    #[test]
    fn the_mean_tau_of_the_wells_is_the_score() {
        let falling = [
            ("a", "2020-04-01", 5.0),
            ("a", "2021-04-01", 4.0),
            ("a", "2022-04-01", 4.5),
            ("a", "2023-04-01", 3.0),
        ];
        let rising = [
            ("b", "2020-04-01", 1.0),
            ("b", "2021-04-01", 2.0),
            ("b", "2022-04-01", 3.0),
            ("b", "2023-04-01", 4.0),
        ];
        let both = of(&levels(&[falling, rising].concat())).unwrap();
        assert!((both.number("tau").unwrap() - 1.0 / 6.0).abs() < 1e-12);
        assert!((both.number("score").unwrap() - 100.0).abs() < 1e-12);
        let one = of(&levels(&falling)).unwrap();
        assert!((one.number("score").unwrap() - 100.0 / 3.0).abs() < 1e-9);
    }

    #[test]
    fn the_other_way_is_by_areas() {
        let of_areas = |affected: f64| {
            of(&Inputs::new().with("affected-area", affected).with("basin-area", 80.0))
        };
        assert!((of_areas(20.0).unwrap().number("score").unwrap() - 75.0).abs() < 1e-12);
        assert!(of_areas(81.0).is_err());
        assert!(matches!(&of(&Inputs::new()).unwrap_err()[..], [Fault::NoneOf { .. }]));
        assert!(matches!(
            &of(&levels(&[("a", "soon", 1.0); 3])).unwrap_err()[..],
            [Fault::Unfit { row: Some(1), .. }]
        ));
        assert!(matches!(
            &of(&levels(&[("a", "2020-01-01", 1.0); 3])).unwrap_err()[..],
            [Fault::Lacking { row: None, .. }]
        ));
    }
}
