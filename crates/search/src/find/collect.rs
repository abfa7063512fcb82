//! One pass over everything that matches: the best hits and all the counts.

use std::{cmp::Reverse, collections::BinaryHeap};

use catalogue::Kind;
use tantivy::{
    DocAddress, DocId, Score, SegmentOrdinal, SegmentReader, TantivyError,
    collector::{Collector, SegmentCollector},
    columnar::{BytesColumn, Column, StrColumn},
};
use vocabulary::Language;

use super::facets::{Facet, Tally, Wanted};
use crate::{
    Filters, Sort,
    index::{Facts, column},
};

/// What is wanted of all that matches.
pub(super) struct Best<'q> {
    pub(super) filters: &'q Filters,
    pub(super) sort: Sort,
    pub(super) language: Language,
    /// How many of the best to keep.
    pub(super) n: usize,
}

/// The best of all that matches, and the counts of all.
pub(super) struct Collected {
    pub(super) total: usize,
    pub(super) best: Vec<Candidate>,
    pub(super) tally: Tally,
}

/// A hit that may be among the best.
pub(super) struct Candidate {
    pub(super) address: DocAddress,
    pub(super) id: String,
    pub(super) score: Score,
    /// The record that it is part of.
    pub(super) part_of: Option<String>,
}

impl Collector for Best<'_> {
    type Fruit = Collected;
    type Child = Segment;

    fn for_segment(
        &self,
        ordinal: SegmentOrdinal,
        reader: &SegmentReader,
    ) -> tantivy::Result<Segment> {
        Segment::new(self, ordinal, reader)
    }

    fn requires_scoring(&self) -> bool {
        self.sort == Sort::Relevance
    }

    fn merge_fruits(&self, segments: Vec<Found>) -> tantivy::Result<Collected> {
        let mut total = 0;
        let mut tally = Tally::default();
        let mut best: Vec<(&Found, &Kept)> = Vec::new();
        for segment in &segments {
            total += segment.total;
            best.extend(segment.best.iter().map(|kept| (segment, kept)));
        }
        let by_rank = |one: &Kept, other: &Kept| match self.sort {
            Sort::Title => {
                (other.rank > 0).cmp(&(one.rank > 0)).then_with(|| one.title.cmp(&other.title))
            }
            _ => other.rank.cmp(&one.rank),
        };
        best.sort_by(|(_, one), (_, other)| by_rank(one, other));
        // Names are read of those alone that may be among the best, and decide between equals.
        if let Some((_, last)) = self.n.checked_sub(1).and_then(|last| best.get(last).copied()) {
            best.truncate(best.partition_point(|(_, kept)| by_rank(kept, last).is_le()));
        }
        let mut named: Vec<(&Kept, Candidate)> = best
            .into_iter()
            .filter_map(|(segment, kept)| Some((kept, segment.named(kept)?)))
            .collect();
        named.sort_by(|(one, first), (other, second)| {
            by_rank(one, other).then_with(|| first.id.cmp(&second.id))
        });
        named.truncate(self.n);
        let best = named.into_iter().map(|(_, candidate)| candidate).collect();
        for segment in segments {
            tally.merge(segment.tally);
        }
        Ok(Collected { total, best, tally })
    }
}

/// What was found in one segment.
pub(super) struct Found {
    ordinal: SegmentOrdinal,
    ids: StrColumn,
    wholes: Option<StrColumn>,
    total: usize,
    best: Vec<Kept>,
    tally: Tally,
}

/// A hit of a segment that may be among the best.
struct Kept {
    /// Greater comes first.
    rank: u64,
    /// Where hits are sorted by title: what sorts as the title does.
    title: Vec<u8>,
    doc: DocId,
    /// The place of its identifier among all of the segment.
    id: u64,
    score: Score,
}

impl Found {
    fn named(&self, kept: &Kept) -> Option<Candidate> {
        let part_of = self.wholes.as_ref().and_then(|wholes| {
            wholes.term_ords(kept.doc).next().and_then(|whole| word(wholes, whole))
        });
        Some(Candidate {
            address: DocAddress::new(self.ordinal, kept.doc),
            id: word(&self.ids, kept.id)?,
            score: kept.score,
            part_of,
        })
    }
}

/// The pass over one segment.
pub(super) struct Segment {
    ordinal: SegmentOrdinal,
    facts: Column<u64>,
    ids: StrColumn,
    wholes: Option<StrColumn>,
    subjects: Terms,
    licences: Terms,
    position: Option<(Column<f64>, Column<f64>, [f64; 4])>,
    order: Order,
    wanted: Wanted,
    n: usize,
    total: usize,
    tally: Tally,
    /// The least of the best on top.
    best: BinaryHeap<Reverse<Ranked>>,
}

/// One of the best so far: its rank, the place of its identifier among all of the segment, and its score's bits.
type Ranked = (u64, Reverse<u64>, DocId, u32);

/// What decides the rank within a segment.
enum Order {
    Score,
    Day(Column<u64>),
    Title(Option<BytesColumn>),
}

/// A column of words, the words that were chosen, and how often each was counted.
struct Terms {
    column: Option<StrColumn>,
    chosen: Vec<u64>,
    is_chosen_at_all: bool,
    counts: Vec<usize>,
}

impl Terms {
    fn new<T>(
        reader: &SegmentReader,
        name: &str,
        chosen: &[T],
        written: impl Fn(&T) -> &str,
    ) -> tantivy::Result<Self> {
        let column = reader.fast_fields().str(name)?;
        let mut ordinals = Vec::new();
        if let Some(column) = &column {
            for value in chosen {
                ordinals.extend(column.dictionary().term_ord(written(value))?);
            }
        }
        let n_terms = column.as_ref().map_or(0, |column| column.num_terms());
        Ok(Self {
            column,
            chosen: ordinals,
            is_chosen_at_all: !chosen.is_empty(),
            counts: vec![0; n_terms],
        })
    }

    fn of(&self, doc: DocId) -> impl Iterator<Item = u64> + '_ {
        self.column.iter().flat_map(move |column| column.term_ords(doc))
    }

    fn rules_out(&self, doc: DocId) -> bool {
        self.is_chosen_at_all && !self.of(doc).any(|ordinal| self.chosen.contains(&ordinal))
    }

    fn count(&mut self, doc: DocId) {
        let Some(column) = &self.column else { return };
        for ordinal in column.term_ords(doc) {
            if let Some(n) =
                usize::try_from(ordinal).ok().and_then(|place| self.counts.get_mut(place))
            {
                *n += 1;
            }
        }
    }

    fn counted(self) -> Vec<(String, usize)> {
        let Some(column) = self.column else { return Vec::new() };
        let Ok(mut words) = column.dictionary().stream() else { return Vec::new() };
        let mut counted = Vec::new();
        for n in self.counts {
            if !words.advance() {
                break;
            }
            if n > 0
                && let Ok(word) = std::str::from_utf8(words.key())
            {
                counted.push((word.to_owned(), n));
            }
        }
        counted
    }
}

fn word(column: &StrColumn, ordinal: u64) -> Option<String> {
    let mut word = String::new();
    column.ord_to_str(ordinal, &mut word).ok()?.then_some(word)
}

impl Segment {
    fn new(
        wanted: &Best<'_>,
        ordinal: SegmentOrdinal,
        reader: &SegmentReader,
    ) -> tantivy::Result<Self> {
        let columns = reader.fast_fields();
        let filters = wanted.filters;
        let position = match filters.within {
            Some(within) => {
                Some((columns.f64(column::LONGITUDE)?, columns.f64(column::LATITUDE)?, within))
            }
            None => None,
        };
        let order = match wanted.sort {
            Sort::Relevance => Order::Score,
            Sort::Newest => Order::Day(columns.u64(column::DAY)?),
            Sort::Title => Order::Title(columns.bytes(column::ORDER[wanted.language as usize])?),
        };
        let ids = columns.str(column::ID)?;
        Ok(Self {
            ordinal,
            facts: columns.u64(column::FACTS)?,
            ids: ids.ok_or_else(|| {
                TantivyError::SchemaError("the column of identifiers is missing".to_owned())
            })?,
            wholes: columns.str(column::PART_OF)?,
            subjects: Terms::new(reader, column::SUBJECT, &filters.subjects, |subject| {
                subject.as_str()
            })?,
            licences: Terms::new(reader, column::LICENCE, &filters.licences, |licence| {
                licence.id()
            })?,
            position,
            order,
            wanted: Wanted::new(filters),
            n: wanted.n,
            total: 0,
            tally: Tally::default(),
            best: BinaryHeap::new(),
        })
    }

    fn is_within(&self, doc: DocId) -> bool {
        let Some((longitudes, latitudes, [west, south, east, north])) = &self.position else {
            return true;
        };
        let (Some(longitude), Some(latitude)) = (longitudes.first(doc), latitudes.first(doc))
        else {
            return false;
        };
        let is_between = if west <= east {
            (*west..=*east).contains(&longitude)
        } else {
            longitude >= *west || longitude <= *east
        };
        is_between && (*south..=*north).contains(&latitude)
    }

    /// Greater comes first; 0 where nothing is known.
    fn rank(&self, doc: DocId, score: Score) -> u64 {
        match &self.order {
            // Scores are never negative, so their bits sort as they do.
            Order::Score => u64::from(score.to_bits()),
            Order::Day(days) => days.first(doc).unwrap_or_default(),
            Order::Title(titles) => {
                let ordinal = titles.as_ref().and_then(|titles| titles.term_ords(doc).next());
                ordinal.map_or(0, |ordinal| u64::MAX - ordinal)
            }
        }
    }

    fn keep(&mut self, doc: DocId, score: Score) {
        if self.n == 0 {
            return;
        }
        let rank = self.rank(doc, score);
        let is_full = self.best.len() == self.n;
        if is_full && self.best.peek().is_some_and(|Reverse((least, ..))| rank < *least) {
            return;
        }
        let id = self.ids.term_ords(doc).next().unwrap_or(u64::MAX);
        self.best.push(Reverse((rank, Reverse(id), doc, score.to_bits())));
        if is_full {
            self.best.pop();
        }
    }
}

/// How much more a record counts than others that hold the words as well, by the place of its kind: things that can
/// be used or taken part in come a little before the occasions and papers at which they were spoken of.
fn standing(kind: u8) -> f32 {
    const THINGS: f32 = 1.15;
    match Kind::ALL.get(usize::from(kind)) {
        Some(
            Kind::Event | Kind::Document | Kind::Recommendation | Kind::Total | Kind::Direction,
        )
        | None => 1.0,
        Some(_) => THINGS,
    }
}

impl SegmentCollector for Segment {
    type Fruit = Found;

    fn collect(&mut self, doc: DocId, score: Score) {
        let facts = Facts::unpack(self.facts.first(doc).unwrap_or_default());
        if !self.wanted.is_in_range(facts) || !self.is_within(doc) {
            return;
        }
        let mut ruled_out = self.wanted.ruled_out_by(facts);
        if self.subjects.rules_out(doc) {
            ruled_out |= Facet::Subjects.bit();
        }
        if self.licences.rules_out(doc) {
            ruled_out |= Facet::Licences.bit();
        }
        if ruled_out.count_ones() > 1 {
            return;
        }
        self.tally.add(facts, ruled_out);
        if ruled_out == 0 || ruled_out == Facet::Subjects.bit() {
            self.subjects.count(doc);
        }
        if ruled_out == 0 || ruled_out == Facet::Licences.bit() {
            self.licences.count(doc);
        }
        if ruled_out == 0 {
            self.total += 1;
            self.keep(doc, score * standing(facts.kind));
        }
    }

    fn harvest(self) -> Found {
        let Self {
            ordinal, ids, wholes, subjects, licences, order, total, mut tally, best, ..
        } = self;
        tally.subjects.extend(subjects.counted());
        tally.licences.extend(licences.counted());
        let best = best.into_iter().filter_map(|Reverse((rank, Reverse(id), doc, score))| {
            let mut title = Vec::new();
            if let Order::Title(Some(titles)) = &order
                && rank > 0
            {
                titles.ord_to_bytes(u64::MAX - rank, &mut title).ok()?;
            }
            Some(Kept { rank, title, doc, id, score: f32::from_bits(score) })
        });
        Found { ordinal, ids, wholes, total, best: best.collect(), tally }
    }
}
