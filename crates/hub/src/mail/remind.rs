//! When the holder of an account is reminded of what waits: when it is new, seven days and one day before its last day; of what has
//! none, once a week.

use std::collections::BTreeSet;

use jiff::civil::Date;
use store::Person;
use vocabulary::Language;

use super::{Message, Queued, To};
use crate::{
    By, Error, Hub, Task, Use,
    accounts::{DAY, now},
    consensus::today,
    personal::written,
};

/// For how long it is known that somebody was reminded: longer than anything is due in advance.
const REMEMBERED: i64 = 5 * 366 * DAY;
/// For how long it is known that something was mailed.
const SENT: i64 = 30 * DAY;

impl Hub {
    /// Writes down a reminder for everyone for whom something waits of which they were not reminded yet; returns for how many.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn remind(&self) -> Result<usize, Error> {
        if !self.sends_mail() {
            return Ok(0);
        }
        let mut n_reminded = 0;
        for person in self.store.people().await? {
            let wants = person.ended_at.is_none() && person.reminders == 1;
            if wants && self.remind_of_tasks(&person).await? {
                n_reminded += 1;
            }
        }
        let mut writing = self.store.begin().await?;
        writing.forget_mail(now() - SENT, now() - DAY, now() - REMEMBERED).await?;
        writing.commit_unnoted().await?;
        Ok(n_reminded)
    }

    async fn remind_of_tasks(&self, person: &Person) -> Result<bool, Error> {
        let tasks = self.tasks_of(&person.id).await?;
        let occasions: BTreeSet<String> =
            tasks.iter().map(|task| occasion(&person.id, task, today())).collect();
        if occasions.is_empty() {
            return Ok(false);
        }
        let mut writing = self.store.begin().await?;
        let mut is_new = false;
        for occasion in &occasions {
            is_new |= writing.remind(occasion, now()).await?;
        }
        if is_new {
            // One that still waits will say all that waits.
            if writing.mail_waits(&person.id).await? {
                writing.commit_unnoted().await?;
                return Ok(false);
            }
            let language = person.language.parse().unwrap_or(Language::En);
            let to = To::Person(person.id.clone());
            let body = written(&Queued { to, language, message: Message::Waits })?;
            writing.add_mail(&person.id, "", &body, now()).await?;
            writing.commit_unnoted().await?;
        }
        Ok(is_new)
    }

    /// What waits for an account; nothing if it is closed.
    pub(super) async fn tasks_of(&self, person: &str) -> Result<Vec<Task>, Error> {
        let viewer = self.known(person, By::Mail, Use::ALL.to_vec(), "").await?;
        match viewer {
            Some(viewer) => self.tasks(&viewer).await,
            None => Ok(Vec::new()),
        }
    }
}

/// What somebody is reminded of once.
fn occasion(person: &str, task: &Task, today: Date) -> String {
    let name = task.what.name();
    let Some(due) = task.due else {
        let week = today.iso_week_date();
        return format!("{person}/{name}/{}-W{:02}", week.year(), week.week());
    };
    let stage = match today.until(due).map_or(0, |span| span.get_days()) {
        ..=1 => "1",
        2..=7 => "7",
        _ => "new",
    };
    format!("{person}/{name}/{due}/{stage}")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::Chore;

    #[test]
    fn one_is_reminded_when_it_is_new_and_seven_days_and_one_day_before() {
        let due = date(2026, 12, 20);
        let task = Task { what: Chore::Answer(4), n: 1, due: Some(due) };
        let on = |day: Date| occasion("p1", &task, day);
        let mut day = date(2026, 11, 1);
        let mut occasions = Vec::new();
        while day <= date(2027, 1, 10) {
            if occasions.last().is_none_or(|(_, last)| *last != on(day)) {
                occasions.push((day, on(day)));
            }
            day = day.tomorrow().unwrap();
        }
        let days: Vec<Date> = occasions.iter().map(|(day, _)| *day).collect();
        assert_eq!(days, [date(2026, 11, 1), date(2026, 12, 13), date(2026, 12, 19)]);
        assert_eq!(occasions[1].1, "p1/answer-4/2026-12-20/7");
    }

    #[test]
    fn of_what_has_no_last_day_one_is_reminded_once_a_week() {
        let task = Task { what: Chore::Moderate(2), n: 3, due: None };
        let on = |day: Date| occasion("p1", &task, day);
        assert_eq!(on(date(2026, 11, 23)), on(date(2026, 11, 29)));
        assert_eq!(on(date(2026, 11, 30)), "p1/moderate-2/2026-W49");
        // The first days of a year may belong to the last week of the year before (ISO 8601).
        assert_eq!(on(date(2027, 1, 3)), "p1/moderate-2/2026-W53");
    }
}
