//! What a query finds, in which order, and what the answer says about it.

use catalogue::{Record, Relation, RelationKind};
use vocabulary::Language::{En, Km, Lo, My, Th, Vi, Zh};

use super::records::{ask, ids, index, public, record};
use crate::{Entry, Error, Expand, Query, Sort, Suggested, glossary::tests::concept};

#[test]
fn a_lao_query_finds_the_chinese_record_and_says_why_and_can_be_told_not_to() {
    let records = [
        record("flood-study", &[(Zh, "洪水预警研究")], &[(Zh, "湄公河下游的洪水。")]),
        record("dam-study", &[(Zh, "水坝研究")], &[]),
    ];
    let concepts = [concept("flood", &[(Zh, "洪水"), (Lo, "ນ້ຳຖ້ວມ"), (En, "flood")])];
    let (_folder, index) = index(&records, &concepts);

    let answer = index.search(&ask("ນ້ຳຖ້ວມ", Lo)).unwrap();
    assert_eq!(ids(&answer), ["flood-study"]);
    assert_eq!(answer.expansions[0].concept.as_str(), "flood");
    assert_eq!(answer.expansions[0].matched, "ນ້ຳຖ້ວມ");
    assert_eq!(answer.expansions[0].added[&Zh], ["洪水"]);
    let why = &answer.hits[0].why[0];
    assert_eq!((why.language, why.words[0].as_str()), (Some(Zh), "洪水"));
    assert_eq!(why.through.as_ref().unwrap().as_str(), "flood");

    for expand in [Expand::Off, Expand::Without(vec!["flood".parse().unwrap()])] {
        let answer = index.search(&Query { expand, ..ask("ນ້ຳຖ້ວມ", Lo) }).unwrap();
        assert_eq!((answer.total, answer.expansions.len()), (0, 0));
    }
}

#[test]
fn short_words_of_other_languages_find_only_what_is_not_written_in_the_readers() {
    let records = [
        record("paris", &[(En, "Paris Agreement"), (Lo, "ສັນຍາ ປາ ຣີ")], &[]),
        record("catch", &[(Lo, "ການຈັບປາ")], &[]),
        record("person", &[(Vi, "Quyền của voi"), (En, "Rights")], &[]),
    ];
    let fish = concept("fish", &[(En, "fish"), (Lo, "ປາ"), (Vi, "voi")]);
    let (_folder, index) = index(&records, &[fish]);
    let answer = index.search(&ask("fish", En)).unwrap();
    assert_eq!((ids(&answer), answer.total), (vec!["catch"], 1));
    assert_eq!(index.search(&ask("ປາ", Lo)).unwrap().total, 3);
}

#[test]
fn longer_words_of_other_languages_are_found_however_the_dictionary_cuts() {
    let records = [
        record("panels", &[(Zh, "研究光伏在农村的应用")], &[]),
        record("villagers", &[(En, "Report five")], &[(Lo, "ຊາວບ້ານຈັບປາໃນແມ່ນ້ຳຂອງ")]),
    ];
    let concepts = [
        concept("solar", &[(En, "solar power"), (Zh, "光伏")]),
        concept("fish", &[(En, "fish"), (Lo, "ປາ")]),
    ];
    let (_folder, index) = index(&records, &concepts);
    assert_eq!(ids(&index.search(&ask("solar power", En)).unwrap()), ["panels"]);
    assert_eq!(ids(&index.search(&ask("fish", En)).unwrap()), ["villagers"]);
}

#[test]
fn a_word_is_not_found_by_half_of_two_pairs_and_what_is_found_by_most_says_where() {
    let (_folder, index) = index(
        &[record("joint", &[(Lo, "ການຮ່ວມມື")], &[]), record("mangroves", &[(Lo, "ປ່າຊາຍເລນ")], &[])],
        &[],
    );
    assert_eq!(index.search(&ask("ທ່ວມ", Lo)).unwrap().total, 0);
    let misspelt = index.search(&ask("ປ່າຊາຍເລມ", Lo)).unwrap();
    assert_eq!(ids(&misspelt), ["mangroves"]);
    assert!(!misspelt.hits[0].why.is_empty());
}

#[test]
fn titles_come_before_texts_and_phrases_before_scattered_words() {
    let (_folder, index) = index(
        &[
            record("scattered", &[(En, "Quality of air and of water in cities")], &[]),
            record(
                "in-text",
                &[(En, "A study of the delta")],
                &[(En, "It measures water quality in canals.")],
            ),
            record("in-title", &[(En, "Water quality")], &[(En, "What the river carries.")]),
        ],
        &[],
    );
    assert_eq!(
        ids(&index.search(&ask("water quality", En)).unwrap()),
        ["in-title", "in-text", "scattered"]
    );
    assert_eq!(ids(&index.search(&ask("\"water quality\"", En)).unwrap()), ["in-title", "in-text"]);
}

#[test]
fn every_script_is_found_however_it_is_spelt() {
    let (_folder, index) = index(
        &[
            record("zh", &[(Zh, "澜沧江水质标准")], &[]),
            record("km", &[(Km, "គុណភាពទឹកទន្លេសាប")], &[]),
            record("lo", &[(Lo, "ຄຸນນະພາບນ້ຳ ແມ່ນ້ຳຂອງ")], &[]),
            record("my", &[(My, "မဲခေါင်မြစ်ရေအရည်အသွေး")], &[]),
            record("th", &[(Th, "คุณภาพน้ำแม่น้ำโขง")], &[]),
            record("vi", &[(Vi, "Chất lượng nước sông Mê Công")], &[]),
        ],
        &[],
    );
    for (query, language, right) in [
        ("瀾滄江", Zh, "zh"),
        ("水", Zh, "zh"),
        ("ទន្លេ", Km, "km"),
        ("នំ\u{200B}", Km, ""),
        ("ນໍ້າ", Lo, "lo"),
        ("မြစ်ရေ", My, "my"),
        ("\u{103B}\u{1019}\u{1005}\u{1039}", My, "my"),
        ("น\u{0E4D}\u{0E49}าแม่", Th, "th"),
        ("chất lượng", Vi, "vi"),
        ("chat luong nuoc", Vi, "vi"),
        ("CHẤT", Zh, "vi"),
    ] {
        let answer = index.search(&Query { expand: Expand::Off, ..ask(query, language) }).unwrap();
        assert_eq!(ids(&answer).first().copied().unwrap_or_default(), right, "{query}");
    }
}

#[test]
fn hardly_any_hit_lets_in_some_of_the_words_and_words_spelt_nearly_the_same() {
    let records = [
        record("fisheries", &[(En, "Fisheries of the Tonle Sap")], &[]),
        record("forests", &[(En, "Flooded forests")], &[]),
    ];
    let (_folder, index) = index(&records, &[]);
    for query in ["fisherise", "fisheres tonle", "fisheries upper mekong tonle", "fisher"] {
        let answer = index.search(&ask(query, En)).unwrap();
        assert_eq!(ids(&answer), ["fisheries"], "{query}");
        assert!(answer.loosened, "{query}");
        assert!(!answer.hits[0].why.is_empty(), "{query}");
    }
    let sure = index.search(&ask("fisheries", En)).unwrap();
    assert_eq!((sure.total, sure.loosened), (1, false));
    assert_eq!(index.search(&ask("\"fisherise\"", En)).unwrap().total, 0);
}

#[test]
fn a_subject_is_found_by_its_list_and_number_and_by_those_above_it() {
    let mut sanitation = record("sanitation", &[(En, "Latrines of Kep")], &[]);
    sanitation.subjects = vec!["sdg:6.2".parse().unwrap()];
    let mut cities = record("cities", &[(En, "Parks of Kep")], &[]);
    cities.subjects = vec!["sdg:11".parse().unwrap(), "ecosystem:city".parse().unwrap()];
    let (_folder, index) = index(&[sanitation, cities], &[]);
    for (query, found) in [("SDG 6", "sanitation"), ("sdg 6.2", "sanitation"), ("SDG 11", "cities")]
    {
        let answer = index.search(&ask(query, En)).unwrap();
        assert_eq!(ids(&answer).first(), Some(&found), "{query}");
    }
}

#[test]
fn the_whole_comes_before_its_part_where_its_title_holds_all_that_was_asked_for() {
    let part_of = |id: &str, title: &str, whole: &str| {
        let target = whole.parse().unwrap();
        Record {
            relations: vec![Relation { kind: RelationKind::PartOf, target }],
            ..record(id, &[(En, title)], &[])
        }
    };
    let records = [
        record("project", &[(En, "Clean drinking water for the schools of Laos and China")], &[]),
        part_of("ceremony", "Signing for clean water", "project"),
        part_of("opening", "Clean water opened", "project"),
        record("programme", &[(En, "Green cooperation")], &[(En, "Among it clean water.")]),
        part_of("workshop", "Workshop on clean water", "programme"),
    ];
    let (_folder, index) = index(&records, &[]);
    let answer = index.search(&ask("clean water", En)).unwrap();
    let ids = ids(&answer);
    let place = |id| ids.iter().position(|found| *found == id).unwrap();
    assert_eq!((place("project"), answer.total), (0, 5), "{ids:?}");
    assert!(place("workshop") < place("programme"), "{ids:?}");
    let scores: Vec<f32> = answer.hits.iter().map(|hit| hit.score).collect();
    assert!(scores.is_sorted_by(|one, other| one >= other), "{scores:?}");
    let second = index.search(&Query { offset: 1, limit: 1, ..ask("clean water", En) }).unwrap();
    assert_eq!(second.hits[0].id.as_str(), ids[1]);
    // Without words the newest come first, and here none is newer than another: by their identifiers.
    let all = index.search(&ask("", En)).unwrap();
    assert_eq!(self::ids(&all), ["ceremony", "opening", "programme", "project", "workshop"]);
}

#[test]
fn an_identifier_finds_its_record_and_nothing_looser() {
    let records =
        ["water-report", "water-study", "water-plan"].map(|id| record(id, &[(En, id)], &[]));
    let (_folder, index) = index(&records, &[]);
    let answer = index.search(&ask("water-report", En)).unwrap();
    assert_eq!((ids(&answer), answer.loosened), (vec!["water-report"], false));
    let looser = index.search(&ask("water report", En)).unwrap();
    assert_eq!((ids(&looser)[0], looser.loosened), ("water-report", true));
}

#[test]
fn half_of_a_words_signs_stand_for_it_only_where_nothing_holds_all_of_them() {
    let (_folder, index) = index(
        &[
            record("mangroves", &[(Lo, "ປ່າຊາຍເລນ")], &[]),
            record("forests", &[(Lo, "ປ່າຊາຍແດນ")], &[]),
        ],
        &[],
    );
    assert_eq!(ids(&index.search(&ask("ປ່າຊາຍເລນ", Lo)).unwrap()), ["mangroves"]);
    let misspelt = index.search(&ask("ປ່າຊາຍເລມ", Lo)).unwrap();
    assert!(misspelt.loosened && ids(&misspelt).contains(&"mangroves"), "{misspelt:?}");
}

#[test]
fn nobody_finds_counts_or_is_suggested_what_is_not_for_them() {
    let records = [
        record("open", &[(En, "Water open")], &[]),
        record("closed", &[(En, "Water closed")], &[]),
    ];
    let (_folder, index) = index(&[], &[]);
    let mut writer = index.writer().unwrap();
    writer.put(&Entry::new(&records[0], public())).unwrap();
    writer.put(&Entry::new(&records[1], vec!["country-la".to_owned()])).unwrap();
    writer.commit(1, "7:ab").unwrap();

    let answer = index.search(&ask("water", En)).unwrap();
    assert_eq!((answer.total, answer.facets.kinds[0].n, ids(&answer)), (1, 1, vec!["open"]));
    assert_eq!(index.suggest("wat", En, &public(), 9).unwrap().len(), 1);
    let closed = "closed".parse().unwrap();
    assert!(matches!(index.more_like(&closed, &public(), 5), Err(Error::Unknown { .. })));

    let partner = vec!["country-la".to_owned(), "public".to_owned()];
    assert_eq!(index.search(&Query::new("water", En, partner)).unwrap().total, 2);
    assert_eq!(index.search(&Query::new("water", En, Vec::new())).unwrap().total, 0);
}

#[test]
fn titles_and_concepts_complete_what_was_typed_in_every_script() {
    let (_folder, index) = index(
        &[
            record("en", &[(En, "Wastewater of schools"), (Vi, "Nước thải trường học")], &[]),
            record("km", &[(Km, "ទឹកភ្លៀង")], &[]),
            record("th", &[(Th, "น้ำท่วม")], &[]),
            record("zh", &[(Zh, "湄公河水质标准")], &[]),
        ],
        &[concept("water", &[(En, "water"), (Zh, "水")])],
    );
    for (typed, language, expected) in [
        ("was", En, "Wastewater of schools"),
        ("sch", En, "Wastewater of schools"),
        ("nuoc th", Vi, "Nước thải trường học"),
        ("nước", Vi, "Nước thải trường học"),
        ("ទឹ", Km, "ទឹកភ្លៀង"),
        ("ទ", Km, "ទឹកភ្លៀង"),
        ("น", Th, "น้ำท่วม"),
        ("湄公", Zh, "湄公河水质标准"),
        ("水质", Zh, "湄公河水质标准"),
        ("wa", En, "water"),
    ] {
        let suggestions = index.suggest(typed, language, &public(), 8).unwrap();
        assert!(suggestions.iter().any(|one| one.text == expected), "{typed}: {suggestions:?}");
    }
    let first = &index.suggest("wat", En, &public(), 8).unwrap()[0];
    assert_eq!(first.of, Suggested::Concept("water".parse().unwrap()));
    assert_eq!(index.suggest("  ", En, &public(), 8).unwrap(), []);
}

#[test]
fn pages_follow_one_another_without_gap_or_repetition_in_every_order() {
    let titles: Vec<String> = (0..25).map(|number| format!("Water {}", number % 7)).collect();
    let records: Vec<_> = titles
        .iter()
        .enumerate()
        .map(|(number, title)| record(&format!("r-{number}"), &[(En, title)], &[]))
        .collect();
    let (_folder, index) = index(&records, &[]);
    for sort in [Sort::Relevance, Sort::Newest, Sort::Title] {
        let page = |offset| Query { sort, offset, limit: 10, ..ask("water", En) };
        let all: Vec<String> = [0, 10, 20]
            .into_iter()
            .flat_map(|offset| index.search(&page(offset)).unwrap().hits)
            .map(|hit| hit.id.to_string())
            .collect();
        let mut unique = all.clone();
        unique.sort();
        unique.dedup();
        assert_eq!((all.len(), unique.len()), (25, 25), "{sort:?}");
    }
}

#[test]
fn more_like_this_shares_its_telling_words() {
    let (_folder, index) = index(
        &[
            record("one", &[(En, "Mangrove restoration by coastal communities")], &[]),
            record(
                "two",
                &[(En, "Coastal communities plant mangrove seedlings for restoration")],
                &[],
            ),
            record("three", &[(En, "Railway corridors and elephants")], &[]),
            record("four", &[(En, "Air quality stations of cities")], &[]),
        ],
        &[],
    );
    let alike = index.more_like(&"one".parse().unwrap(), &public(), 5).unwrap();
    assert_eq!(alike.iter().map(|hit| hit.id.as_str()).collect::<Vec<_>>(), ["two"]);
}

#[test]
fn one_word_many_times_over_finds_what_it_finds_once() {
    let (_folder, index) = index(&[record("river", &[(En, "The river")], &[])], &[]);
    for times in [1, 20, 30, 150] {
        let answer = index.search(&ask(&"river ".repeat(times), En)).unwrap();
        assert_eq!(ids(&answer), ["river"], "{times}");
    }
}

#[test]
fn too_much_is_refused_with_the_limit() {
    let (_folder, index) = index(&[], &[]);
    let long = index.search(&ask(&"水".repeat(1_001), Zh)).unwrap_err();
    assert_eq!(long.to_string(), "expected a query of at most 1000 characters, found 1001");
    let deep = index.search(&Query { offset: 9_990, ..ask("", En) }).unwrap_err();
    assert!(matches!(deep, Error::TooDeep { .. }));
    assert_eq!(index.search(&ask(&"水坝 ".repeat(300), Zh)).unwrap().total, 0);
    assert_eq!(index.search(&ask("?!", En)).unwrap().total, 0);
}
