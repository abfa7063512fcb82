//! Events as iCalendar (RFC 5545), for the calendars of others.
//!
//! The crate that is widely used for it asks clock and chance for what is left out and folds lines a byte too late; what is
//! written here is days only.

use jiff::{Timestamp, ToSpan, civil::Date};
use vocabulary::Period;

/// The most bytes of a line (RFC 5545, 3.1).
const LINE: usize = 75;

/// Something that happens on one day or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happening {
    /// Its permanent name, the same each time it is written.
    pub uid: String,
    /// When what is written of it last changed.
    pub changed_at: Timestamp,
    /// What it is called.
    pub summary: String,
    /// The language of that (BCP 47).
    pub language: String,
    /// What it is, in a few sentences; nothing if nobody wrote any.
    pub description: String,
    /// Where, in words; nothing if it is not known.
    pub location: String,
    /// The address of its page.
    pub url: String,
    /// When. A month stands for all of its days, since a calendar knows nothing between; a year alone has no place in one.
    pub period: Period,
    /// How many days before it calendars are to remind of it (RFC 5545, 3.6.6).
    pub reminds: Vec<u8>,
}

/// A calendar of these; what has no day and no month is left out. Lines end with CR LF.
pub fn calendar(name: &str, happenings: &[Happening]) -> String {
    let mut out = String::new();
    for line in
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lancang-Mekong Knowledge Hub//lmhub//EN"]
    {
        write(&mut out, line);
    }
    write(&mut out, &format!("NAME:{}", escaped(name)));
    write(&mut out, &format!("X-WR-CALNAME:{}", escaped(name)));
    for happening in happenings {
        if let Some((first, after)) = days(happening.period) {
            event(&mut out, happening, first, after);
        }
    }
    write(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, happening: &Happening, first: Date, after: Date) {
    let Happening {
        uid, changed_at, summary, language, description, location, url, reminds, ..
    } = happening;
    write(out, "BEGIN:VEVENT");
    write(out, &format!("UID:{}", escaped(uid)));
    write(out, &format!("DTSTAMP:{}", changed_at.strftime("%Y%m%dT%H%M%SZ")));
    write(out, &format!("DTSTART;VALUE=DATE:{}", first.strftime("%Y%m%d")));
    write(out, &format!("DTEND;VALUE=DATE:{}", after.strftime("%Y%m%d")));
    write(out, &format!("SUMMARY;LANGUAGE={language}:{}", escaped(summary)));
    for (property, text) in [("DESCRIPTION", description), ("LOCATION", location)] {
        if !text.is_empty() {
            write(out, &format!("{property};LANGUAGE={language}:{}", escaped(text)));
        }
    }
    write(out, &format!("URL:{url}"));
    write(out, "TRANSP:TRANSPARENT");
    for days in reminds {
        for line in ["BEGIN:VALARM", "ACTION:DISPLAY"] {
            write(out, line);
        }
        write(out, &format!("TRIGGER:-P{days}D"));
        write(out, &format!("DESCRIPTION;LANGUAGE={language}:{}", escaped(summary)));
        write(out, "END:VALARM");
    }
    write(out, "END:VEVENT");
}

/// Whether a calendar can show when something is: not if only its year is known.
pub fn has_days(period: Period) -> bool {
    days(period).is_some()
}

/// The first day, and the day after the last.
fn days(period: Period) -> Option<(Date, Date)> {
    let first = period.start().or(period.end())?;
    first.month()?;
    let last = period.end().unwrap_or(first);
    Some((first.first_day(), last.last_day().checked_add(1.day()).ok()?))
}

/// Text as the standard's type TEXT wants it (3.3.11); other control characters have no place in one.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => escaped.extend(['\\', sign]),
            '\n' => escaped.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}

/// One content line, folded so that no line is too long and no character is cut.
fn write(out: &mut String, line: &str) {
    let mut room = LINE;
    for sign in line.chars() {
        if sign.len_utf8() > room {
            out.push_str("\r\n ");
            room = LINE - 1;
        }
        out.push(sign);
        room -= sign.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn happening(summary: &str, start: &str) -> Happening {
        Happening {
            uid: "event-a@hub.example".to_owned(),
            changed_at: "2026-11-27T09:30:00Z".parse().unwrap(),
            summary: summary.to_owned(),
            language: "en".to_owned(),
            description: String::new(),
            location: String::new(),
            url: "https://hub.example/id/event-a".to_owned(),
            period: Period::new(start.parse().ok(), None).unwrap(),
            reminds: Vec::new(),
        }
    }

    /// A text as whoever reads it takes it.
    fn read(written: &str) -> String {
        let mut signs = written.chars();
        let mut text = String::new();
        while let Some(sign) = signs.next() {
            match sign {
                '\\' => text.extend(signs.next().map(|next| if next == 'n' { '\n' } else { next })),
                sign => text.push(sign),
            }
        }
        text
    }

    #[test]
    fn a_calendar_reminds_as_many_days_before_as_it_is_told() {
        let reminds = vec![7, 1];
        let written =
            calendar("A", &[Happening { reminds, ..happening("Last day", "2026-12-24") }]);
        let alarm = |days| {
            format!(
                "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P{days}D\r\nDESCRIPTION;LANGUAGE=en:Last day\r\nEND:VALARM\r\n"
            )
        };
        assert!(written.contains(&format!("TRANSPARENT\r\n{}{}END:VEVENT", alarm(7), alarm(1))));
    }

    /// The lines as RFC 5545 defines them, written by hand.
    #[test]
    fn an_event_of_a_day_and_one_of_a_month_end_on_the_day_after() {
        let written = calendar(
            "Events, all",
            &[happening("Talks; signing", "2018-03-21"), happening("Week", "2018-12")],
        );
        for line in [
            "NAME:Events\\, all",
            "DTSTAMP:20261127T093000Z",
            "DTSTART;VALUE=DATE:20180321",
            "DTEND;VALUE=DATE:20180322",
            "SUMMARY;LANGUAGE=en:Talks\\; signing",
            "DTSTART;VALUE=DATE:20181201",
            "DTEND;VALUE=DATE:20190101",
        ] {
            assert!(written.contains(&format!("{line}\r\n")), "{line} in {written}");
        }
    }

    #[test]
    fn a_year_alone_has_no_place_in_a_calendar() {
        assert!(!calendar("Events", &[happening("Some time", "2018")]).contains("VEVENT"));
    }

    proptest! {
        /// Unfolded, a line is what was written, whatever the script; folded, none is longer than 75 bytes.
        #[test]
        fn lines_are_short_and_whole(summary in "[ក-៹ກ-ໝa-z,;\\\\ 水\\n]{0,200}") {
            let written = calendar("Events", &[happening(&summary, "2018-03")]);
            prop_assert!(written.split("\r\n").all(|line| line.len() <= LINE));
            let unfolded = written.replace("\r\n ", "");
            let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix("SUMMARY;LANGUAGE=en:"));
            prop_assert_eq!(read(line.unwrap()), summary);
        }
    }
}
