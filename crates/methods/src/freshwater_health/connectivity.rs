//! Dendritic Connectivity Index: how much of a river can a fish reach?
//!
//! With `c_ij` the product of the passabilities of every barrier between the segments `i` and `j`, lengths `l` and their sum `L`:
//! potadromous `DCI_p = 100 SUM_i SUM_j c_ij l_i l_j / L²`, diadromous (from the sea) `DCI_d = 100 SUM_j c_0j l_j / L`.
//!
//! Source: Cote, Kehler, Bourne & Wiersma (2009), *A new measure of longitudinal connectivity for stream networks*, Landscape
//! Ecology 24:101, Equations 1 and 2.

use std::collections::BTreeMap;

use crate::{expected, words};
use vocabulary::method::{
    Card, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output, Progress,
    Range, Said, Source, Table,
};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "dendritic-connectivity",
    edition: "Cote 2009",
    family: Family::FreshwaterHealth,
    title: Said {
        zh: "河网连通性指数（DCI）",
        en: "Dendritic Connectivity Index (DCI)",
        km: "សន្ទស្សន៍ការតភ្ជាប់បណ្តាញទន្លេ (DCI)",
        lo: "ດັດຊະນີການເຊື່ອມຕໍ່ຂອງແມ່ນ້ຳ (DCI)",
        my: "မြစ်ကွန်ရက် ဆက်သွယ်မှု ညွှန်းကိန်း (DCI)",
        th: "ดัชนีความเชื่อมต่อของลำน้ำ (DCI)",
        vi: "Chỉ số kết nối mạng sông (DCI)",
    },
    what: Said {
        zh: "鱼类能到达河网的多大部分：堤坝把河流分成若干段，每座有一个可通过率（0至1）。100表示处处可达。分别给出河内洄游和从海洋上溯两种。",
        en: "How much of a river fish can reach: barriers part it into segments, and each can be passed by a share from 0 to 1. 100 says that everything is reached from everywhere; once for fish that stay in the river and once for those that come from the sea.",
        km: "ត្រីអាចទៅដល់ប៉ុណ្ណាក្នុងទន្លេ៖ របាំងបែងចែកជាផ្នែក ហើយនីមួយៗមានអត្រាឆ្លងកាត់ 0 ដល់ 1។ 100 មានន័យថាទៅដល់គ្រប់ទីកន្លែង។",
        lo: "ປາໄປຮອດແມ່ນ້ຳໄດ້ຫຼາຍປານໃດ: ສິ່ງກີດຂວາງແບ່ງເປັນຕອນ ແຕ່ລະອັນຜ່ານໄດ້ 0 ຫາ 1. 100 ແມ່ນໄປຮອດທຸກບ່ອນ.",
        my: "ငါးများ မြစ်၏ မည်မျှသို့ ရောက်နိုင်သည်– အတားအဆီးများက အပိုင်းများ ခွဲပြီး တစ်ခုစီကို ၀–၁ ဖြတ်နိုင်သည်။ ၁၀၀ သည် နေရာတိုင်း ရောက်နိုင်သည်။",
        th: "ปลาไปถึงส่วนใดของแม่น้ำได้เพียงใด สิ่งกีดขวางแบ่งเป็นช่วง แต่ละแห่งผ่านได้ 0–1 ค่า 100 คือไปถึงทุกแห่ง",
        vi: "Cá đến được bao nhiêu phần của sông: đập chia sông thành các đoạn, mỗi đập qua được 0–1. 100 là đến được mọi nơi.",
    },
    limits: Said {
        zh: "可通过率因鱼种而异，多为专家判断。河网须为树状，每段只有一个下游。",
        en: "How well a barrier is passed depends on the fish and is mostly a judgement. The river must be a tree: each segment has one below it.",
        km: "អត្រាឆ្លងកាត់អាស្រ័យលើប្រភេទត្រី។ ទន្លេត្រូវតែជាមែកធាង៖ ផ្នែកនីមួយៗមានមួយខាងក្រោម។",
        lo: "ການຜ່ານຂຶ້ນກັບຊະນິດປາ. ແມ່ນ້ຳຕ້ອງເປັນຮູບຕົ້ນໄມ້: ແຕ່ລະຕອນມີຕອນລຸ່ມດຽວ.",
        my: "ဖြတ်နိုင်မှုသည် ငါးမျိုးစိတ်အပေါ် မူတည်သည်။ မြစ်သည် သစ်ပင်ပုံ ဖြစ်ရမည်– အပိုင်းတစ်ခုလျှင် အောက်တစ်ခုသာ။",
        th: "อัตราผ่านขึ้นกับชนิดปลา แม่น้ำต้องเป็นรูปต้นไม้ แต่ละช่วงมีช่วงล่างเดียว",
        vi: "Tỷ lệ qua được tùy loài cá và phần lớn là phán đoán. Mạng sông phải dạng cây: mỗi đoạn có một đoạn hạ lưu.",
    },
    formula: r"\mathrm{DCI}_p = 100 \sum_i \sum_j c_{ij} \frac{l_i}{L} \frac{l_j}{L}, \quad \mathrm{DCI}_d = 100 \sum_j c_{0j} \frac{l_j}{L}",
    sources: &[Source {
        citation: "Cote, D., Kehler, D. G., Bourne, C. & Wiersma, Y. F. (2009), A new measure of longitudinal connectivity for stream networks, Landscape Ecology 24:101–113",
        place: "Equations 1 and 2",
        year: 2009,
        url: "https://doi.org/10.1007/s10980-008-9283-y",
    }],
    inputs: &[Input::needed("segments", SEGMENTS, Form::Table(&COLUMNS, 1))],
    outputs: &[
        Output::new("potadromous", POTADROMOUS, Form::Number(Range::new("1", 0.0, 100.0))),
        Output::new("diadromous", DIADROMOUS, Form::Number(Range::new("1", 0.0, 100.0))),
    ],
    charts: &[],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented numbers",
        "segment,below,length,passability\noutlet,,20,\nleft,outlet,10,0.5\nright,outlet,10,0.2\n",
    )],
};

const SEGMENTS: Said = Said {
    zh: "河段",
    en: "Segments",
    km: "ផ្នែកទន្លេ",
    lo: "ຕອນແມ່ນ້ຳ",
    my: "မြစ်အပိုင်းများ",
    th: "ช่วงลำน้ำ",
    vi: "Các đoạn sông",
};
const SEGMENT: Said =
    Said {
        zh: "河段", en: "Segment", km: "ផ្នែក", lo: "ຕອນ", my: "အပိုင်း", th: "ช่วง", vi: "Đoạn"
    };
const BELOW: Said = Said {
    zh: "下游河段（河口段留空）",
    en: "Segment below; empty for the outlet",
    km: "ផ្នែកខាងក្រោម (ទទេសម្រាប់មាត់ទន្លេ)",
    lo: "ຕອນລຸ່ມ (ຫວ່າງສຳລັບປາກນ້ຳ)",
    my: "အောက်အပိုင်း (မြစ်ဝအတွက် အလွတ်)",
    th: "ช่วงล่าง (เว้นว่างสำหรับปากน้ำ)",
    vi: "Đoạn hạ lưu; để trống ở cửa sông",
};
const LENGTH: Said = Said {
    zh: "长度",
    en: "Length",
    km: "ប្រវែង",
    lo: "ຄວາມຍາວ",
    my: "အလျား",
    th: "ความยาว",
    vi: "Chiều dài",
};
const PASSABILITY: Said = Said {
    zh: "与下游之间障碍的可通过率",
    en: "Passability of the barrier below",
    km: "អត្រាឆ្លងរបាំងខាងក្រោម",
    lo: "ການຜ່ານສິ່ງກີດຂວາງລຸ່ມ",
    my: "အောက်အတားအဆီး ဖြတ်နိုင်မှု",
    th: "อัตราผ่านสิ่งกีดขวางด้านล่าง",
    vi: "Tỷ lệ qua vật cản bên dưới",
};
const POTADROMOUS: Said = Said {
    zh: "河内洄游鱼类",
    en: "Fish of the river (potadromous)",
    km: "ត្រីក្នុងទន្លេ",
    lo: "ປາໃນແມ່ນ້ຳ",
    my: "မြစ်တွင်းငါး",
    th: "ปลาในแม่น้ำ",
    vi: "Cá di cư trong sông",
};
const DIADROMOUS: Said = Said {
    zh: "江海洄游鱼类",
    en: "Fish from the sea (diadromous)",
    km: "ត្រីពីសមុទ្រ",
    lo: "ປາຈາກທະເລ",
    my: "ပင်လယ်မှငါး",
    th: "ปลาจากทะเล",
    vi: "Cá di cư từ biển",
};

const COLUMNS: [Column; 4] = [
    Column::words("segment", SEGMENT),
    Column::words("below", BELOW).optional(),
    Column::numbers("length", LENGTH, Range::at_least_zero("km")),
    Column::numbers("passability", PASSABILITY, Range::new("1", 0.0, 1.0)).optional(),
];

/// A segment of the tree.
#[derive(Debug, Clone, Copy)]
struct Segment {
    /// The place of the one below; none at the outlet.
    below: Option<usize>,
    length: f64,
    /// Of the barrier between the two; 1 at the outlet.
    passability: f64,
}

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let segments = tree(inputs.table("segments").ok_or(Fault::Missing { input: "segments" })?)?;
    let total: f64 = segments.iter().map(|segment| segment.length).sum();
    if total <= 0.0 {
        return Err(Fault::Lacking {
            input: "segments",
            row: None,
            expected: &expected::SEGMENTS_WITH_A_LENGTH,
        });
    }
    let (potadromous, diadromous) = connectivity(&segments, total);
    Ok(Outcome::default().with("potadromous", potadromous).with("diadromous", diadromous))
}

/// The segments in the order of the rows; refuses what is not one tree with one outlet.
fn tree(table: &Table) -> Result<Vec<Segment>, Fault> {
    let (Some(names), Some(lengths)) = (table.words("segment"), table.numbers("length")) else {
        return Err(Fault::NoColumn { input: "segments", column: "length" });
    };
    let unfit = |row: usize, found: &str, expected| Fault::Unfit {
        input: "segments",
        row: Some(row + 1),
        found: found.to_owned(),
        expected,
    };
    let mut places = BTreeMap::new();
    for (row, name) in names.iter().enumerate() {
        if places.insert(name.as_str(), row).is_some() {
            return Err(unfit(row, name, &expected::EACH_SEGMENT_ONCE));
        }
    }
    let mut segments = Vec::with_capacity(names.len());
    for (row, length) in lengths.iter().enumerate() {
        let below = table.words("below").map_or("", |below| below[row].as_str());
        let passability = table.numbers("passability").map_or(f64::NAN, |all| all[row]);
        let place = places.get(below).copied();
        if place.is_none() && !below.is_empty() {
            return Err(unfit(row, below, &expected::A_SEGMENT));
        }
        segments.push(Segment {
            below: place,
            length: *length,
            passability: if passability.is_nan() { 1.0 } else { passability },
        });
    }
    let outlets = segments.iter().filter(|segment| segment.below.is_none()).count();
    let order = from_the_sources(&segments);
    if order.len() < segments.len() {
        let mut is_in_circle = vec![true; segments.len()];
        for row in &order {
            is_in_circle[*row] = false;
        }
        let in_circle = is_in_circle.iter().position(|is_in| *is_in).unwrap_or_default();
        return Err(unfit(in_circle, &names[in_circle], &expected::NO_CIRCLE));
    }
    if outlets != 1 {
        return Err(unfit(0, &outlets.to_string(), &expected::ONE_OUTLET));
    }
    Ok(segments)
}

/// The segments, each after all that flow into it (Kahn 1962); those of circles are missing.
fn from_the_sources(segments: &[Segment]) -> Vec<usize> {
    let mut n_above = vec![0_usize; segments.len()];
    for below in segments.iter().filter_map(|segment| segment.below) {
        n_above[below] += 1;
    }
    let mut order: Vec<usize> = (0..segments.len()).filter(|row| n_above[*row] == 0).collect();
    let mut next = 0;
    while let Some(row) = order.get(next).copied() {
        next += 1;
        if let Some(below) = segments[row].below {
            n_above[below] -= 1;
            if n_above[below] == 0 {
                order.push(below);
            }
        }
    }
    order
}

/// Both indices, 0 to 100, in one pass from the sources to the outlet.
///
/// What reaches a segment from above and itself is `U = l + SUM p_c U_c` over the segments `c` that flow into it. Two segments
/// meet at the one where their ways down come together: those that meet at `s` add `U_s² - SUM (p_c U_c)²` to the double sum
/// of the potadromous index, and the diadromous one is `U` of the outlet.
fn connectivity(segments: &[Segment], total: f64) -> (f64, f64) {
    let mut reaching: Vec<f64> = segments.iter().map(|segment| segment.length).collect();
    let (mut pairs, mut at_outlet) = (0.0, 0.0);
    for row in from_the_sources(segments) {
        let (own, segment) = (reaching[row], &segments[row]);
        pairs += own * own;
        match segment.below {
            Some(below) => {
                let passed = segment.passability * own;
                pairs -= passed * passed;
                reaching[below] += passed;
            }
            None => at_outlet = own,
        }
    }
    (100.0 * pairs / (total * total), 100.0 * at_outlet / total)
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use proptest::prelude::*;

    use super::*;

    fn of(rows: &[(&str, &str, f64, f64)]) -> Result<Outcome, Vec<Fault>> {
        let table = Table::default()
            .with_words("segment", rows.iter().map(|row| row.0.to_owned()).collect())
            .with_words("below", rows.iter().map(|row| row.1.to_owned()).collect())
            .with_numbers("length", rows.iter().map(|row| row.2).collect())
            .with_numbers("passability", rows.iter().map(|row| row.3).collect());
        METHOD.apply(&Inputs::new().with("segments", table), &|_| ControlFlow::Continue(()))
    }

    /// Name, segment below, length and passability of every segment of the Sekong, Sesan and Srepok with their 79 dams, in metres
    /// (a tenth kept), as FHI-Toolbox 1.1 cuts its own `Tests/TestData/river2.csv` by `dams2_update.csv`.
    const SEKONG_SESAN_SREPOK: &str = "0 - 4432723.3 -; 18 0 16519.3 0.5; 63 0 57947.4 0.5; 99 0 23290.6 0.5; 59 0 34659.4 0.5; \
        54 59 542484.7 0.5; 8 54 103564.0 0.5; 30 0 53849.5 0.5; 2 30 576601.2 0.5; \
        55 2 608260.0 0.5; 23 55 3499.3 0.5; 3 23 11447.9 0.5; 83 3 142484.0 0.5; \
        7 55 291587.6 0.5; 38 7 101619.0 0.5; 37 38 47768.6 0.5; 36 37 54680.9 0.5; \
        35 36 492200.1 0; 34 35 106701.2 0.5; 105 34 267165.6 0.5; 77 105 7589.6 0.5; \
        73 77 0.0 0.5; 82 34 4869.7 0.5; 85 82 18094.1 0.5; 84 85 5488.2 0.5; 80 34 40426.4 0.5; \
        79 80 5088.2 0.5; 78 79 47018.0 0.5; 86 34 11397.1 0.5; 100 35 966.3 0.5; \
        69 35 54805.7 0.5; 76 35 21662.9 0.5; 33 76 51445.6 0.5; 70 35 87276.9 0.5; 87 35 0.0 0.5; \
        64 36 4633.7 0.5; 102 64 0.0 0.5; 97 38 86449.9 0.5; 104 97 60746.9 0.5; 95 104 2256.8 0.5; \
        96 55 8946.5 0.5; 1 2 1611.8 0.5; 31 2 550272.1 0.5; 4 31 2025982.5 0.5; 94 4 1612.8 0.5; \
        98 94 0.0 0.5; 101 4 23851.8 0.5; 91 4 94163.4 0.5; 92 91 7697.7 0.5; 32 4 100742.3 0.5; \
        24 32 53893.0 0.5; 103 4 9340.3 0.5; 5 4 745685.1 0.5; 72 5 9244.5 0.5; 67 5 0.0 0.5; \
        45 5 22197.2 0.5; 44 45 47378.6 0.5; 43 44 203627.3 0.5; 88 43 17999.3 0.5; 66 43 0.0 0.5; \
        71 43 16856.3 0.5; 42 43 872237.0 0; 90 42 0.0 0.5; 93 42 3170.0 0.5; 89 42 0.0 0.5; \
        41 42 313146.3 0.5; 40 41 170596.0 0.5; 74 40 29447.5 0.5; 75 42 12322.6 0.5; \
        81 42 13973.3 0.5; 68 43 6937.7 0.5; 65 5 1431.1 0.5; 25 5 29793.0 0.5; 20 25 19081.7 0.5; \
        21 20 28423.0 0.5; 22 21 14210.8 0.5; 26 5 33213.2 0.5; 27 26 52963.5 0.5; \
        28 27 21052.2 0.5; 29 4 224698.8 0.5";

    /// The R package riverconn 0.3.33 (commit 67d76a9, `index_calculation`, `B_ij_flag = FALSE`; diadromous: type "reach" of the outlet)
    /// on the same segments, its shortest paths (package dodgr) by igraph 1.3.5. FHI-Toolbox 1.1 (commit aec0ab4, class `Network` under
    /// Mono) says the same 50.321429 and 36.167183 of fish from the sea; of fish of the river it says 46.402530 and 20.757584, for on the way
    /// down (`Segment.BuildPassabilityInternal`) it takes the first dam's passability for all that follow.
    #[test]
    fn riverconn_says_the_same_of_eight_segments_and_of_the_sekong_sesan_and_srepok() {
        let eight = "0 - 3000 -; 1 0 8000 0.9; 2 1 4000 0.3; 3 1 16000 0.6; 4 3 2000 0.25; 5 4 4000 0.75; \
            6 3 3000 0; 7 3 2000 0.5";
        for (river, potadromous, diadromous) in [
            (eight, 45.010_770_975_056_7, 50.321_428_571_428_6),
            (SEKONG_SESAN_SREPOK, 20.711_907_290_226_7, 36.167_183_350_047_7),
        ] {
            let rows: Vec<Vec<&str>> =
                river.split("; ").map(|row| row.split(' ').collect()).collect();
            let rows: Vec<_> = rows
                .iter()
                .map(|row| {
                    let below = if row[1] == "-" { "" } else { row[1] };
                    (row[0], below, row[2].parse().unwrap(), row[3].parse().unwrap_or(f64::NAN))
                })
                .collect();
            let found = of(&rows).unwrap();
            // Rounded lengths move the second river's index by less than a millionth.
            assert!((found.number("potadromous").unwrap() - potadromous).abs() < 1e-6);
            assert!((found.number("diadromous").unwrap() - diadromous).abs() < 1e-6);
        }
    }

    /// FHI-Toolbox 1.1, unit test `DciTests.NetworkTest`, second set: `pd1.csv` with two dams that nothing passes, DCI 0.5458785 and 0.6558908.
    #[test]
    fn the_toolbox_unit_test_of_two_closed_dams() {
        let found = of(&[
            ("0", "", 2_454_514.922, f64::NAN),
            ("1", "0", 1_272_752.09, 0.0),
            ("2", "0", 14_994.331_6, 0.0),
        ])
        .unwrap();
        assert!((found.number("potadromous").unwrap() - 54.587_85).abs() < 5e-6);
        assert!((found.number("diadromous").unwrap() - 65.589_08).abs() < 5e-6);
    }

    #[test]
    fn circles_second_outlets_and_unknown_segments_are_refused_by_row() {
        for rows in [
            [("a", "b", 1.0, 1.0), ("b", "a", 1.0, 1.0)],
            [("a", "", 1.0, 1.0), ("b", "", 1.0, 1.0)],
            [("a", "", 1.0, 1.0), ("b", "c", 1.0, 1.0)],
            [("a", "", 1.0, 1.0), ("a", "a", 1.0, 1.0)],
        ] {
            let refused = of(&rows).unwrap_err();
            assert!(matches!(refused[..], [Fault::Unfit { row: Some(_), .. }]), "{refused:?}");
        }
    }

    /// Cote et al. (2009), equations 1 and 2, term by term: every pair of segments with the barriers between them.
    fn term_by_term(segments: &[Segment]) -> (f64, f64) {
        let way = |from: usize| {
            let (mut at, mut way) = (from, vec![from]);
            while let Some(below) = segments[at].below {
                at = below;
                way.push(at);
            }
            way
        };
        let total: f64 = segments.iter().map(|segment| segment.length).sum();
        let (mut potadromous, mut diadromous) = (0.0, 0.0);
        for i in 0..segments.len() {
            let from = way(i);
            let passed = |way: &[usize], to: usize| -> f64 {
                way.iter().take_while(|at| **at != to).map(|at| segments[*at].passability).product()
            };
            diadromous += passed(&from, *from.last().unwrap()) * segments[i].length / total;
            for j in 0..segments.len() {
                let other = way(j);
                let meeting = *from.iter().find(|at| other.contains(at)).unwrap();
                let c = passed(&from, meeting) * passed(&other, meeting);
                potadromous += c * segments[i].length * segments[j].length / (total * total);
            }
        }
        (100.0 * potadromous, 100.0 * diadromous)
    }

    #[test]
    fn a_river_of_a_hundred_thousand_segments_takes_a_moment() {
        let segment =
            |row: usize| Segment { below: row.checked_sub(1), length: 1.0, passability: 1.0 };
        let segments: Vec<Segment> = (0..100_000).map(segment).collect();
        let (potadromous, diadromous) = connectivity(&segments, 100_000.0);
        assert!((potadromous - 100.0).abs() < 1e-6 && (diadromous - 100.0).abs() < 1e-6);
    }

    proptest! {
        #[test]
        fn any_tree_is_as_its_terms_say(
            parts in proptest::collection::vec((0.0_f64..1.0, 0.1_f64..50.0, 0.0_f64..=1.0), 1..25)
        ) {
            // Each segment flows into one of those before it.
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in the list")]
            let segments: Vec<Segment> = parts.iter().enumerate().map(|(row, (at, length, passability))| Segment {
                below: (row > 0).then(|| (at * row as f64) as usize),
                length: *length,
                passability: *passability,
            }).collect();
            let total = segments.iter().map(|segment| segment.length).sum();
            let (found, expected) = (connectivity(&segments, total), term_by_term(&segments));
            prop_assert!((found.0 - expected.0).abs() < 1e-9 && (found.1 - expected.1).abs() < 1e-9);
        }

        #[test]
        fn without_barriers_it_is_100_and_a_barrier_never_betters_it(
            lengths in proptest::collection::vec(0.1_f64..100.0, 2..8), passed in 0.0_f64..=1.0
        ) {
            let names: Vec<String> = (0..lengths.len()).map(|n| format!("s{n}")).collect();
            let river = |first: f64| -> Vec<_> {
                (0..lengths.len())
                    .map(|n| (names[n].as_str(), if n == 0 { "" } else { names[n - 1].as_str() }, lengths[n], if n == 1 { first } else { 1.0 }))
                    .collect()
            };
            let (open, closed) = (of(&river(1.0)).unwrap(), of(&river(passed)).unwrap());
            prop_assert!((open.number("potadromous").unwrap() - 100.0).abs() < 1e-9);
            prop_assert!(closed.number("potadromous").unwrap() <= 100.0 + 1e-9);
            prop_assert!(closed.number("diadromous").unwrap() <= 100.0 + 1e-9);
        }
    }
}
