//! Notices made ready to be compared.

use jiff::civil::Date;

use super::{Notice, Numbered, days::days_between};

/// A notice as it is compared, so that what does not depend on the other is found once.
#[derive(Debug)]
pub(super) struct Ready<'n> {
    pub(super) number: u64,
    pub(super) notice: &'n Notice,
    /// Each once, in order.
    pub(super) subjects: Vec<&'n str>,
    /// In days from today; not before today.
    pub(super) first: i64,
    /// In days from today.
    pub(super) last: i64,
    pub(super) withdrawn: Option<Date>,
}

impl<'n> Ready<'n> {
    pub(super) fn new(numbered: &'n Numbered<Notice>, today: Date) -> Self {
        let notice = &numbered.entry;
        let mut subjects: Vec<_> = notice.subjects.iter().map(String::as_str).collect();
        subjects.sort_unstable();
        subjects.dedup();
        Self {
            number: numbered.number,
            notice,
            subjects,
            first: days_between(today, notice.period.first).max(0),
            last: days_between(today, notice.period.last),
            withdrawn: numbered.withdrawn.filter(|since| *since <= today),
        }
    }
}

/// How many days both have from today on.
pub(super) fn shared_days(one: &Ready<'_>, other: &Ready<'_>) -> i64 {
    (one.last.min(other.last) - one.first.max(other.first) + 1).max(0)
}

/// The subjects of both, in order. Two ordered lists are walked together, so that few texts are compared.
pub(super) fn shared_subjects<'n>(one: &Ready<'n>, other: &Ready<'n>) -> Vec<&'n str> {
    let (mut i, mut j, mut shared) = (0, 0, Vec::new());
    while let (Some(mine), Some(theirs)) = (one.subjects.get(i), other.subjects.get(j)) {
        let order = mine.cmp(theirs);
        if order.is_eq() {
            shared.push(*mine);
        }
        i += usize::from(order.is_le());
        j += usize::from(order.is_ge());
    }
    shared
}
