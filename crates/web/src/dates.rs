//! Days, months and years as each language writes them, no more precise than their source.

use icu_datetime::{
    DateTimeFormatter,
    fieldsets::{Y, YM, YMD},
    input::Date as Day,
};
use icu_locale_core::Locale;
use jiff::{Timestamp, tz::TimeZone};
use vocabulary::{Date, Language, Period};

use crate::strings::Words;

struct Formatters {
    day: DateTimeFormatter<YMD>,
    month: DateTimeFormatter<YM>,
    year: DateTimeFormatter<Y>,
}

thread_local! {
    /// One set for each language; they hold data that threads cannot share.
    static FORMATTERS: [Option<Formatters>; 7] = Language::ALL.map(formatters);
}

fn formatters(language: Language) -> Option<Formatters> {
    // The day stands before the month everywhere in the basin, so also in English.
    let (tag, day) = match language {
        Language::En => ("en-GB", YMD::medium()),
        other => (other.bcp47(), YMD::long()),
    };
    let locale: Locale = tag.parse().ok()?;
    Some(Formatters {
        day: DateTimeFormatter::try_new((&locale).into(), day).ok()?,
        month: DateTimeFormatter::try_new((&locale).into(), YM::long()).ok()?,
        year: DateTimeFormatter::try_new((&locale).into(), Y::medium()).ok()?,
    })
}

/// `21 Nov 2026`, `March 2018`, `2018`; in Thai with the Buddhist year and the common one beside it.
pub(crate) fn date(language: Language, date: Date) -> String {
    let first = date.first_day();
    let day = Day::try_new_iso(
        first.year().into(),
        u8::try_from(first.month()).unwrap_or(1),
        u8::try_from(first.day()).unwrap_or(1),
    );
    let Ok(day) = day else { return date.to_string() };
    let written = FORMATTERS.with(|formatters| {
        let formatters = formatters[language as usize].as_ref()?;
        Some(match (date.month(), date.day()) {
            (None, _) => formatters.year.format(&day).to_string(),
            (Some(_), None) => formatters.month.format(&day).to_string(),
            // The data has the word for "year" where a month stands alone and lacks it behind a day.
            (Some(_), Some(of_month)) if language == Language::Vi => {
                format!("{of_month} {}", formatters.month.format(&day))
            }
            (Some(_), Some(_)) => formatters.day.format(&day).to_string(),
        })
    });
    let written = written.unwrap_or_else(|| date.to_string());
    if language == Language::Th { format!("{written} ({})", date.year()) } else { written }
}

/// From one date to another, or open at either end; nothing where the period is unknown.
pub(crate) fn period(words: Words, period: Period) -> Option<String> {
    let language = words.0;
    match (period.start(), period.end()) {
        (None, None) => None,
        (Some(start), None) => Some(date(language, start)),
        (None, Some(end)) => Some(words.with("period-until", "end", date(language, end))),
        (Some(start), Some(end)) if start == end => Some(date(language, start)),
        (Some(start), Some(end)) => Some(words.with_two(
            "period-range",
            ("start", date(language, start)),
            ("end", date(language, end)),
        )),
    }
}

/// A moment in UTC, RFC 3339, to the minute.
pub(crate) fn moment(language: Language, at: &str) -> String {
    at.parse().map_or_else(|_| at.to_owned(), |at| written(language, at))
}

/// A moment in UTC, milliseconds since 1970, to the minute.
pub(crate) fn moment_of(language: Language, milliseconds: i64) -> String {
    Timestamp::from_millisecond(milliseconds)
        .map_or_else(|_| milliseconds.to_string(), |at| written(language, at))
}

fn written(language: Language, at: Timestamp) -> String {
    let at = at.to_zoned(TimeZone::UTC);
    let day = at.date().to_string().parse().map(|day| date(language, day));
    format!("{}, {:02}:{:02}", day.unwrap_or_default(), at.hour(), at.minute())
}

/// The day on which a page was made, for the line that only paper shows.
pub(crate) fn today(language: Language) -> String {
    let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
    day(language, today)
}

/// A year by itself.
pub(crate) fn year(language: Language, year: i16) -> String {
    format!("{year:04}").parse().map_or_else(|_| year.to_string(), |parsed| date(language, parsed))
}

/// A day of the calendar.
pub(crate) fn day(language: Language, day: jiff::civil::Date) -> String {
    day.to_string().parse().map_or_else(|_| day.to_string(), |parsed| date(language, parsed))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(language: Language, source: &str) -> String {
        date(language, source.parse().unwrap())
    }

    #[test]
    fn precision_follows_the_source() {
        assert_eq!(written(Language::En, "2026-11-21"), "21 Nov 2026");
        assert_eq!(written(Language::En, "2018-03"), "March 2018");
        assert_eq!(written(Language::En, "2018"), "2018");
        assert_eq!(written(Language::Zh, "2018-03"), "2018年3月");
    }

    #[test]
    fn vietnamese_says_year_before_the_year() {
        assert_eq!(written(Language::Vi, "2026-01-01"), "1 tháng 1 năm 2026");
        assert_eq!(written(Language::Vi, "2020-12"), "tháng 12 năm 2020");
    }

    #[test]
    fn thai_shows_the_buddhist_year_and_the_common_one() {
        assert_eq!(written(Language::Th, "2018-03"), "มีนาคม 2561 (2018)");
        assert!(written(Language::Th, "2018").contains("2561"));
    }

    #[test]
    fn a_period_of_one_day_is_one_date() {
        let day = Some("2022-04-22".parse().unwrap());
        let words = Words(Language::En);
        assert_eq!(period(words, Period::new(day, day).unwrap()).as_deref(), Some("22 Apr 2022"));
        assert_eq!(period(words, Period::new(None, None).unwrap()), None);
    }
}
