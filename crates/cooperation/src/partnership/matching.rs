//! Which needs and offers fit: those that break no [constraint](super::refusals), each with its [score](super::Match).

use jiff::civil::Date;

use super::{Match, Notice, Numbered, Side, ready::Ready, refusal::broken, score::scored};

/// All pairs of a need and an offer that fit on the day `today`: the highest score first, then by the numbers of need and offer.
pub fn matches(notices: &[Numbered<Notice>], today: Date) -> Vec<Match<'_>> {
    let holding = notices.iter().filter(|notice| notice.holds(today));
    let ready = holding.map(|notice| Ready::new(notice, today));
    let (needs, offers): (Vec<_>, Vec<_>) =
        ready.partition(|ready| ready.notice.side == Side::Need);
    let mut found = Vec::new();
    for need in &needs {
        // Looked at first, since most pairs are of two kinds.
        let of_kind = offers.iter().filter(|offer| offer.notice.kind == need.notice.kind);
        let fitting = of_kind.filter(|offer| broken(need, offer).next().is_none());
        found.extend(fitting.map(|offer| scored(need, offer)));
    }
    found.sort_by(|one, other| {
        let by_score = other.score.total_cmp(&one.score);
        by_score.then_with(|| (one.need, one.offer).cmp(&(other.need, other.offer)))
    });
    found
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::partnership::example::{need, numbered, offer};

    const DAY: Date = date(2026, 6, 1);

    #[test]
    fn what_fits_equally_well_comes_in_the_order_of_the_numbers() {
        let notices = [(9, offer()), (3, need()), (5, need()), (8, offer())];
        let notices = notices.map(|(number, entry)| numbered(number, entry));
        let found: Vec<_> =
            matches(&notices, DAY).iter().map(|one| (one.need, one.offer)).collect();
        assert_eq!(found, [(3, 8), (3, 9), (5, 8), (5, 9)]);
    }

    #[test]
    fn a_notice_that_was_withdrawn_or_whose_last_day_passed_matches_no_more() {
        let mut notices = [numbered(1, need()), numbered(2, offer())];
        assert_eq!(matches(&notices, date(2026, 12, 31)).len(), 1);
        assert_eq!(matches(&notices, date(2027, 1, 1)), []);
        notices[1].withdrawn = Some(DAY);
        assert_eq!(matches(&notices, DAY), []);
        assert_eq!(matches(&notices, date(2026, 5, 31)).len(), 1);
    }
}
