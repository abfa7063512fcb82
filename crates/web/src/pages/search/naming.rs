//! The names of values, concepts and reasons in the page's language.

use catalogue::{Concept, Field, List, Record};
use search::{Answer, Expansion, Hit, Why};
use vocabulary::Identifier;

use super::results::{Choice, ExpansionView, FacetView, HitCard};
use crate::{
    cards::Card,
    dates,
    frame::Frame,
    labels,
    marked::Marked,
    question::{Facet, Question},
    shown::Shown,
};

/// Gives values, concepts and reasons their names in the page's language.
pub(super) struct Naming<'a> {
    pub(super) frame: &'a Frame,
    pub(super) lists: &'a [List],
    pub(super) concepts: &'a [Concept],
}

/// How many values of a facet are shown before "more", and how many behind it: the most frequent help to narrow a search,
/// and the rarest of two hundred subjects would be half of the page's bytes. Every subject is a link of its list's page.
const SHOWN_VALUES: usize = 6;
const MORE_VALUES: usize = 24;

impl Naming<'_> {
    pub(super) fn facet(
        &self,
        facet: Facet,
        answer: &Answer,
        question: &Question,
    ) -> Option<FacetView> {
        let counts = &answer.facets;
        let counted: Vec<(String, usize)> = match facet {
            Facet::Kind => pairs(&counts.kinds),
            Facet::Country => pairs(&counts.countries),
            Facet::Subject => pairs(&counts.subjects),
            Facet::Year => pairs(&counts.years),
            Facet::Language => pairs(&counts.languages),
            Facet::Licence => pairs(&counts.licences),
        };
        let choices = counted.into_iter().map(|(value, n)| {
            let chosen = question.chosen(facet).any(|held| held == value);
            Choice { name: self.counted_value(facet, &value, n), value, n, chosen }
        });
        let (mut chosen, open): (Vec<_>, Vec<_>) = choices
            .filter(|choice| choice.chosen || choice.n > 0)
            .partition(|choice| choice.chosen);
        // Six countries and seven languages are shown whole and in their own order.
        let keep = if matches!(facet, Facet::Country | Facet::Language) {
            usize::MAX
        } else {
            SHOWN_VALUES
        };
        chosen.extend(open);
        let mut more =
            if chosen.len() > keep.saturating_add(2) { chosen.split_off(keep) } else { Vec::new() };
        let n_chosen = more.iter().filter(|choice| choice.chosen).count();
        more.truncate(n_chosen.max(MORE_VALUES));
        let heading = self.frame.say(&format!("facet-{}", facet.name())).into_owned();
        (!chosen.is_empty()).then_some(FacetView { facet, heading, first: chosen, more })
    }

    /// A value in a list of counts.
    fn counted_value(&self, facet: Facet, value: &str, n: usize) -> Shown {
        match (facet, value.parse()) {
            (Facet::Kind, Ok(kind)) => plain(labels::kinds(self.frame.words, kind, n)),
            _ => self.value(facet, value),
        }
    }

    /// A value by itself.
    pub(super) fn value(&self, facet: Facet, value: &str) -> Shown {
        let words = self.frame.words;
        match facet {
            Facet::Kind => value
                .parse()
                .map_or_else(|_| plain(value.to_owned()), |kind| plain(labels::kind(words, kind))),
            Facet::Country => plain(words.say(&format!("country-{value}")).into_owned()),
            Facet::Language => plain(words.say(&format!("language-{value}")).into_owned()),
            Facet::Licence => value
                .parse()
                .map_or_else(|_| plain(value.to_owned()), |known| plain(labels::licence(&known))),
            Facet::Year => value
                .parse()
                .map_or_else(|_| plain(value.to_owned()), |year| plain(dates::date(words.0, year))),
            Facet::Subject => value.parse().map_or_else(
                |_| plain(value.to_owned()),
                |subject| labels::subject(self.frame, self.lists, &subject).joined(),
            ),
        }
    }

    pub(super) fn expansion(
        &self,
        expansion: &Expansion,
        question: &Question,
        link: &impl Fn(&Question) -> String,
    ) -> ExpansionView {
        let words = expansion.added.iter().filter(|(_, words)| !words.is_empty()).map(
            |(language, words)| {
                let name = self.frame.name_of(language).into_owned();
                (language.bcp47(), words.join(" · "), name)
            },
        );
        ExpansionView {
            concept: self.concept(&expansion.concept),
            words: words.collect(),
            off: link(&question.without(&expansion.concept)),
        }
    }

    /// A concept by its word in the page's language.
    fn concept(&self, id: &Identifier) -> String {
        let concept = self.concepts.iter().find(|concept| concept.id == *id);
        concept
            .and_then(|concept| {
                self.frame.language().fallbacks().find_map(|language| concept.terms.get(&language))
            })
            .map_or_else(|| id.to_string(), |term| term.term.clone())
    }

    pub(super) fn hit(&self, hit: &Hit, record: &Record) -> HitCard {
        let page = self.frame.language();
        let mut why: Vec<String> = hit.why.iter().map(|why| self.why(why)).collect();
        why.dedup();
        why.truncate(3);
        let card = Card::new(self.frame, record);
        // The title is shown in the page's language even where the words were found in another.
        let title = hit
            .title
            .as_ref()
            .filter(|title| title.language == page || card.title.other == Some(title.language));
        HitCard {
            title: title
                .map_or_else(|| Marked::plain(&card.title), |title| Marked::of(title, page)),
            passage: hit
                .snippet
                .as_ref()
                .map(|snippet| Marked::of(snippet, page))
                .or_else(|| card.summary.as_ref().map(Marked::plain)),
            card,
            why,
        }
    }

    fn why(&self, why: &Why) -> String {
        let words = self.frame.words;
        let field = match why.field {
            Field::Title => "field-title",
            Field::Summary => "field-summary",
            Field::Body => "field-body",
            Field::Names => "field-names",
        };
        let found = match why.language {
            Some(language) => words.with_two(
                "why-found",
                ("field", words.say(field)),
                ("language", self.frame.name_of(language)),
            ),
            None => words.say("why-found-names").into_owned(),
        };
        match &why.through {
            Some(concept) => {
                let through = words.with("why-through", "concept", self.concept(concept));
                labels::join(words, &[found, through])
            }
            None => found,
        }
    }
}

fn plain(text: String) -> Shown {
    Shown { text, ..Shown::default() }
}

fn pairs<T: std::fmt::Display>(counts: &[search::Count<T>]) -> Vec<(String, usize)> {
    counts.iter().map(|count| (count.value.to_string(), count.n)).collect()
}
