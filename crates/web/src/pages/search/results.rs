//! The page of results: hits, filters with counts, and the steps that led into other languages.

use askama::Template;
use catalogue::{Concept, List};
use hub::Found;

use super::naming::Naming;
use crate::{
    cards::Card,
    frame::Frame,
    marked::Marked,
    pages::home::KindCount,
    question::{self, Facet, Question, Sort},
    shown::Shown,
};

#[derive(Template)]
#[template(path = "search.html")]
pub(super) struct Results {
    frame: Frame,
    question: Question,
    total: usize,
    first: usize,
    last: usize,
    loosened: bool,
    hits: Vec<HitCard>,
    filters: Vec<FacetView>,
    chips: Vec<Chip>,
    expansions: Vec<ExpansionView>,
    expand_off: String,
    expand_on: Option<String>,
    sorts: Vec<(&'static str, String, bool)>,
    pages: Pages,
    clear: String,
    json: String,
    csv: String,
    /// Where to begin instead, if nothing was found.
    kinds: Vec<KindCount>,
}

/// One record found.
pub(super) struct HitCard {
    pub(super) card: Card,
    /// The title with the words found in it marked; the card's title where none are.
    pub(super) title: Marked,
    pub(super) passage: Option<Marked>,
    pub(super) why: Vec<String>,
}

/// A facet beside the hits.
pub(super) struct FacetView {
    pub(super) facet: Facet,
    pub(super) heading: String,
    pub(super) first: Vec<Choice>,
    pub(super) more: Vec<Choice>,
}

/// One value of a facet.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) name: Shown,
    pub(super) n: usize,
    pub(super) chosen: bool,
}

/// A filter that holds, and the address without it.
struct Chip {
    name: Shown,
    href: String,
}

/// A concept that carried the question into other languages.
pub(super) struct ExpansionView {
    pub(super) concept: String,
    pub(super) words: Vec<(&'static str, String, String)>,
    pub(super) off: String,
}

struct Pages {
    page: usize,
    last: usize,
    previous: Option<String>,
    next: Option<String>,
}

impl Results {
    pub(super) fn new(
        frame: Frame,
        (lists, concepts): (&[List], &[Concept]),
        question: Question,
        found: &Found,
        kinds: Vec<KindCount>,
    ) -> Self {
        let answer = &found.answer;
        let link = |question: &Question| frame.href(&format!("/search{}", question.query()));
        let first = (question.page - 1) * question::PAGE + 1;
        let naming = Naming { frame: &frame, lists, concepts };
        let filters: Vec<_> = Facet::ALL
            .into_iter()
            .filter_map(|facet| naming.facet(facet, answer, &question))
            .collect();
        let chips = question
            .filters
            .iter()
            .map(|(facet, value)| Chip {
                name: naming.value(*facet, value),
                href: link(&question.toggled(*facet, value)),
            })
            .collect();
        let expansions: Vec<_> = answer
            .expansions
            .iter()
            .map(|expansion| naming.expansion(expansion, &question, &link))
            .collect();
        let restricted = !question.expand || !question.without.is_empty();
        Self {
            total: answer.total,
            first,
            last: first + answer.hits.len().max(1) - 1,
            loosened: answer.loosened,
            hits: answer
                .hits
                .iter()
                .zip(&found.records)
                .map(|(hit, record)| naming.hit(hit, record))
                .collect(),
            filters,
            chips,
            expansions,
            expand_off: link(&question.expanded(false)),
            expand_on: (restricted && !question.text.is_empty())
                .then(|| link(&question.expanded(true))),
            sorts: sorts(&question, &link),
            pages: Pages::of(&question, answer.total, &link),
            clear: link(&question.unfiltered()),
            json: frame.href(&format!("/search.json{}", question.query())),
            csv: frame.href(&format!("/search.csv{}", question.on_page(1).query())),
            kinds,
            frame,
            question,
        }
    }
}

/// Each order, the address of the same search in it, and whether it is this one.
fn sorts(
    question: &Question,
    link: &impl Fn(&Question) -> String,
) -> Vec<(&'static str, String, bool)> {
    Sort::ALL
        .into_iter()
        .map(|sort| {
            let other = Question { sort, ..question.on_page(1) };
            (sort.name(), link(&other), sort == question.sort)
        })
        .collect()
}

impl Pages {
    fn of(question: &Question, total: usize, link: &impl Fn(&Question) -> String) -> Self {
        let page = question.page;
        let last = total.div_ceil(question::PAGE).clamp(1, question::LAST_PAGE);
        Self {
            page,
            last,
            previous: (page > 1).then(|| link(&question.on_page(page - 1))),
            next: (page < last).then(|| link(&question.on_page(page + 1))),
        }
    }
}
