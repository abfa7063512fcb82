//! The one registration list of an event: who has a place, who waits for one.
//!
//! Places go by order of entry. A place that was confirmed is never taken away: if the number of places is lowered below
//! those confirmed, all of them keep theirs, and nobody moves up until so many have cancelled that a place is free again.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The terms of a registration. Days are in universal time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Terms {
    /// How many places at the opening; nothing if there is no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<u32>,
    /// The first day.
    pub opens: Date,
    /// The last day.
    pub closes: Date,
    /// Whether one may wait for a place.
    pub waiting_list: bool,
}

impl Terms {
    /// Whether the last day is not before the first.
    ///
    /// # Errors
    ///
    /// [`NotOpen::Never`] if it is.
    pub fn check(&self) -> Result<(), NotOpen> {
        let (opens, closes) = (self.opens, self.closes);
        if closes < opens { Err(NotOpen::Never { opens, closes }) } else { Ok(()) }
    }
}

/// An entry of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum SeatEntry {
    /// Somebody registers. A ticket is given once; entered again it changes nothing.
    Registered {
        /// The number of the ticket.
        ticket: u64,
        /// The day.
        on: Date,
    },
    /// The holder of the ticket will not come.
    Cancelled {
        /// The number of the ticket.
        ticket: u64,
        /// The day.
        on: Date,
    },
    /// From here on there are so many places.
    Places {
        /// How many; nothing if there is no limit.
        places: Option<u32>,
    },
}

/// How a ticket stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It has a place.
    Confirmed,
    /// It waits at this position, from 1.
    Waiting(u32),
    /// It was given back.
    Cancelled,
}

/// A ticket and how it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// The number of the ticket.
    pub ticket: u64,
    /// How it stands.
    pub standing: Standing,
}

/// Why nobody may register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum NotOpen {
    #[error("expected in closes a day not before {opens}, found {closes}")]
    Never { opens: Date, closes: Date },
    #[error("expected a day from {opens}, found {found}")]
    NotYet { opens: Date, found: Date },
    #[error("expected a day until {closes}, found {found}")]
    Closed { closes: Date, found: Date },
    #[error("expected a free place among {places}, found none and no waiting list")]
    Full { places: u32 },
}

/// How each ticket stands after these entries, in the order in which they were entered.
///
/// Whoever was entered without a place waits for one, even where no waiting list is kept: nobody is lost.
pub fn seats(terms: &Terms, entries: &[SeatEntry]) -> Vec<Seat> {
    let mut places = terms.places;
    let mut known = BTreeSet::new();
    let mut seats: Vec<Seat> = Vec::new();
    for entry in entries {
        match *entry {
            SeatEntry::Registered { ticket, .. } if known.insert(ticket) => {
                seats.push(Seat { ticket, standing: Standing::Waiting(0) });
            }
            SeatEntry::Registered { .. } => {}
            SeatEntry::Cancelled { ticket, .. } => {
                if let Some(seat) = seats.iter_mut().find(|seat| seat.ticket == ticket) {
                    seat.standing = Standing::Cancelled;
                }
            }
            SeatEntry::Places { places: changed } => places = changed,
        }
        settle(&mut seats, places);
    }
    seats
}

/// Gives free places to the first who wait, and numbers the rest.
fn settle(seats: &mut [Seat], places: Option<u32>) {
    let mut n_confirmed = (0_u32..)
        .zip(seats.iter().filter(|seat| seat.standing == Standing::Confirmed))
        .last()
        .map_or(0, |(n, _)| n + 1);
    let mut position = 0;
    for seat in seats.iter_mut().filter(|seat| matches!(seat.standing, Standing::Waiting(_))) {
        if places.is_none_or(|places| n_confirmed < places) {
            n_confirmed += 1;
            seat.standing = Standing::Confirmed;
        } else {
            position += 1;
            seat.standing = Standing::Waiting(position);
        }
    }
}

/// Whether one more may register on the day `on`.
///
/// # Errors
///
/// [`NotOpen`] with the reason.
pub fn may_register(terms: &Terms, entries: &[SeatEntry], on: Date) -> Result<(), NotOpen> {
    terms.check()?;
    if on < terms.opens {
        return Err(NotOpen::NotYet { opens: terms.opens, found: on });
    }
    if on > terms.closes {
        return Err(NotOpen::Closed { closes: terms.closes, found: on });
    }
    let places = entries.iter().rev().find_map(|entry| match entry {
        SeatEntry::Places { places } => Some(*places),
        _ => None,
    });
    match places.unwrap_or(terms.places) {
        Some(places) if !terms.waiting_list => {
            let seats = seats(terms, entries);
            let held = seats.iter().filter(|seat| seat.standing != Standing::Cancelled).count();
            let is_full = u32::try_from(held).map_or(true, |held| held >= places);
            if is_full { Err(NotOpen::Full { places }) } else { Ok(()) }
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const DAY: Date = date(2026, 3, 5);

    fn terms(places: u32, waiting_list: bool) -> Terms {
        let (opens, closes) = (date(2026, 3, 1), date(2026, 3, 9));
        Terms { places: Some(places), opens, closes, waiting_list }
    }

    fn came(ticket: u64) -> SeatEntry {
        SeatEntry::Registered { ticket, on: DAY }
    }

    fn left(ticket: u64) -> SeatEntry {
        SeatEntry::Cancelled { ticket, on: DAY }
    }

    fn told(entries: &[SeatEntry]) -> Vec<Standing> {
        seats(&terms(2, true), entries).iter().map(|seat| seat.standing).collect()
    }

    #[test]
    fn a_cancellation_or_another_place_moves_the_first_who_waits_up() {
        use Standing::{Cancelled, Confirmed, Waiting};
        let mut entries = vec![came(1), came(2), came(3), came(4)];
        assert_eq!(told(&entries), [Confirmed, Confirmed, Waiting(1), Waiting(2)]);
        entries.push(left(1));
        assert_eq!(told(&entries), [Cancelled, Confirmed, Confirmed, Waiting(1)]);
        entries.push(SeatEntry::Places { places: Some(3) });
        assert_eq!(told(&entries), [Cancelled, Confirmed, Confirmed, Confirmed]);
        entries.push(SeatEntry::Places { places: Some(1) });
        entries.extend([came(5), left(2)]);
        assert_eq!(told(&entries), [Cancelled, Cancelled, Confirmed, Confirmed, Waiting(1)]);
    }

    #[test]
    fn outside_the_days_or_without_a_place_nobody_may_register() {
        let entries = [came(1), came(2)];
        let may = |waiting, on| may_register(&terms(2, waiting), &entries, on);
        assert_eq!(may(true, DAY), Ok(()));
        assert_eq!(may(false, DAY), Err(NotOpen::Full { places: 2 }));
        assert!(matches!(may(true, date(2026, 2, 28)), Err(NotOpen::NotYet { .. })));
        assert!(matches!(may(true, date(2026, 3, 10)), Err(NotOpen::Closed { .. })));
    }

    proptest! {
        /// Whoever comes and goes: one state each, order kept, none too many, none waiting beside a free place.
        #[test]
        fn places_go_by_arrival_and_none_stays_free(
            places in 0u32..6, given in prop::collection::vec((any::<bool>(), 0u64..12), 0..40),
        ) {
            let entries: Vec<_> =
                given.iter().map(|(is_in, n)| if *is_in { came(*n) } else { left(*n) }).collect();
            let all = seats(&terms(places, true), &entries);
            let n_confirmed = all.iter().filter(|one| one.standing == Standing::Confirmed).count();
            let waiting: Vec<u32> = all.iter().filter_map(|one| match one.standing {
                Standing::Waiting(n) => Some(n),
                _ => None,
            }).collect();
            prop_assert!(n_confirmed <= places as usize);
            prop_assert!(waiting.is_empty() || n_confirmed == places as usize);
            prop_assert!(waiting.iter().copied().eq((1..).take(waiting.len())));
            let held: Vec<_> = all.iter().filter(|one| one.standing != Standing::Cancelled).collect();
            prop_assert!(held[..n_confirmed].iter().all(|one| one.standing == Standing::Confirmed));
            let tickets: BTreeSet<u64> = all.iter().map(|one| one.ticket).collect();
            prop_assert_eq!(tickets.len(), all.len());
        }

        /// Lowering the number of places takes nobody's away.
        #[test]
        fn lowering_takes_no_place_away(n in 0u64..10, lowered in 0u32..5) {
            let mut entries: Vec<_> = (0..n).map(came).collect();
            let before = told(&entries);
            entries.push(SeatEntry::Places { places: Some(lowered.min(2)) });
            prop_assert_eq!(told(&entries), before);
        }
    }
}
