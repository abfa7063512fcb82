//! The whole before its parts.

use catalogue::Field;
use tantivy::Searcher;

use super::{
    asked::{Asked, Need},
    collect::Candidate,
    marks::Marks,
    passages,
    search::not_read,
};
use crate::{Index, Result};

/// How many of the best are put in order with one another; what comes after them stays where its words put it.
pub(super) const WINDOW: usize = 100;

impl Index {
    /// Moves a record in front of those that are part of it, if its title holds all that was asked for: who asks for a
    /// project by its name wants the project before the ceremony at which it was agreed, whose title may hold the name
    /// more closely. It takes over the score of the first of them.
    pub(super) fn wholes_first(
        &self,
        searcher: &Searcher,
        asked: &Asked,
        marks: &Marks,
        best: &mut [Candidate],
    ) -> Result<()> {
        let window = best.len().min(WINDOW);
        let best = &mut best[..window];
        let mut at = 0;
        while at < best.len() {
            let whole = best[at].part_of.as_ref().and_then(|part_of| {
                best.iter().skip(at + 1).position(|candidate| candidate.id == *part_of)
            });
            match whole.map(|further| at + 1 + further) {
                Some(place) if self.is_titled(searcher, asked, marks, &best[place])? => {
                    best[place].score = best[at].score;
                    best[at..=place].rotate_right(1);
                }
                _ => at += 1,
            }
        }
        Ok(())
    }

    /// Whether the title in one language holds everything that a record must hold.
    fn is_titled(
        &self,
        searcher: &Searcher,
        asked: &Asked,
        marks: &Marks,
        candidate: &Candidate,
    ) -> Result<bool> {
        let document = searcher.doc(candidate.address).map_err(|error| not_read(&error))?;
        let passages = crate::index::passages(&document, &self.0.fields);
        let beside = passages::written_in(&passages);
        let titles = passages.iter().filter(|passage| passage.field == Field::Title);
        let holds_all = |text: &str, language| {
            let found = marks.find(text, language, &beside);
            let mut needed =
                asked.slots.iter().enumerate().filter(|(_, slot)| slot.need != Need::Welcome);
            needed.all(|(place, _)| found.iter().any(|marked| marked.slot == place))
        };
        Ok(titles.into_iter().any(|title| holds_all(&title.text, title.language)))
    }
}
