//! Dates no more precise than their source, and periods that may be open at either end.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Error;

/// A day, a month or a year, as precise as the source is: `2018-03-21`, `2018-03`, `2018`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

impl Date {
    /// The year, Gregorian.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12, where the source gives one.
    pub const fn month(self) -> Option<i8> {
        self.month
    }

    /// The day of the month, where the source gives one.
    pub const fn day(self) -> Option<i8> {
        self.day
    }

    /// The first day this date can mean.
    pub fn first_day(self) -> jiff::civil::Date {
        jiff::civil::date(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day this date can mean.
    pub fn last_day(self) -> jiff::civil::Date {
        match (self.month, self.day) {
            (Some(month), Some(day)) => jiff::civil::date(self.year, month, day),
            (Some(month), None) => jiff::civil::date(self.year, month, 1).last_of_month(),
            (None, _) => jiff::civil::date(self.year, 12, 31),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl FromStr for Date {
    type Err = Error;

    fn from_str(written: &str) -> Result<Self, Error> {
        let refused = || Error::Date { found: written.to_owned() };
        let mut widths = [4, 2, 2].into_iter();
        let mut numbers = [None; 3];
        for (slot, part) in numbers.iter_mut().zip(written.splitn(3, '-')) {
            let digits =
                widths.next() == Some(part.len()) && part.bytes().all(|b| b.is_ascii_digit());
            *slot = Some(if digits { part.parse::<i16>().ok() } else { None }.ok_or_else(refused)?);
        }
        let [year, month, day] = numbers;
        let month = month.map(i8::try_from).transpose().map_err(|_too_large| refused())?;
        let day = day.map(i8::try_from).transpose().map_err(|_too_large| refused())?;
        let year = year.ok_or_else(refused)?;
        jiff::civil::Date::new(year, month.unwrap_or(1), day.unwrap_or(1))
            .map_err(|_not_a_day| refused())?;
        Ok(Self { year, month, day })
    }
}

impl TryFrom<String> for Date {
    type Error = Error;

    fn try_from(written: String) -> Result<Self, Error> {
        written.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

/// A stretch of time; an absent end is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Period {
    start: Option<Date>,
    end: Option<Date>,
}

impl Period {
    /// A period from `start` to `end`, either of which may be open.
    ///
    /// # Errors
    ///
    /// [`Error::Period`] if it ends before it begins.
    pub fn new(start: Option<Date>, end: Option<Date>) -> Result<Self, Error> {
        match (start, end) {
            (Some(first), Some(last)) if last.last_day() < first.first_day() => {
                Err(Error::Period { start: first.to_string(), end: last.to_string() })
            }
            _ => Ok(Self { start, end }),
        }
    }

    /// When it begins, if it is known.
    pub const fn start(self) -> Option<Date> {
        self.start
    }

    /// When it ends, if it does.
    pub const fn end(self) -> Option<Date> {
        self.end
    }

    /// Whether nothing is known of it.
    pub const fn is_unknown(self) -> bool {
        self.start.is_none() && self.end.is_none()
    }

    /// The Gregorian years it touches, first to last, if it has a start. An open end stops at its start's year,
    /// since how long it lasts is not known.
    pub fn years(self) -> Option<std::ops::RangeInclusive<i16>> {
        let first = self.start.or(self.end)?.year();
        Some(first..=self.end.map_or(first, Date::year))
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Unchecked {
            start: Option<Date>,
            end: Option<Date>,
        }
        let Unchecked { start, end } = Unchecked::deserialize(deserializer)?;
        Self::new(start, end).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn precision_is_kept_as_written() {
        for written in ["2018", "2018-03", "2018-03-21"] {
            assert_eq!(written.parse::<Date>().unwrap().to_string(), written);
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for written in
            ["2018-13", "2018-02-30", "18-03", "2018-3", "2018-03-21-1", "", "2018-", "+018"]
        {
            assert!(written.parse::<Date>().is_err(), "{written} was accepted");
        }
    }

    #[test]
    fn a_month_ends_on_its_last_day() {
        assert_eq!("2020-02".parse::<Date>().unwrap().last_day(), jiff::civil::date(2020, 2, 29));
    }

    #[test]
    fn a_period_that_ends_before_it_begins_is_refused() {
        let date = |written: &str| Some(written.parse::<Date>().unwrap());
        assert!(Period::new(date("2023"), date("2022")).is_err());
        assert!(Period::new(date("2022-12"), date("2022")).is_ok());
        assert_eq!(Period::new(date("2023"), date("2027")).unwrap().years(), Some(2023..=2027));
        assert!(serde_json::from_str::<Period>(r#"{"start":"2023","end":"2022"}"#).is_err());
    }

    proptest! {
        #[test]
        fn every_real_day_reads_back(year in 1i16..=9999, month in 1i8..=12, day in 1i8..=28) {
            let written = format!("{year:04}-{month:02}-{day:02}");
            prop_assert_eq!(written.parse::<Date>().unwrap().to_string(), written);
        }

        #[test]
        fn no_text_makes_the_parser_panic(written in ".*") {
            let _ = written.parse::<Date>();
        }
    }
}
