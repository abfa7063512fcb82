//! The card of a method: from it alone come its form, its command line, its description in the API and its page.

use super::{Fault, Inputs, Said, value::Value};

/// What the hub shows of a method.
#[derive(Debug)]
pub struct Card {
    /// Its name in addresses and on the command line: `us-aqi`.
    pub id: &'static str,
    /// Which version of the published rules it follows: `2024-05`.
    pub edition: &'static str,
    /// The room of the encyclopaedia it stands in.
    pub family: Family,
    /// Its name.
    pub title: Said,
    /// What it tells, and how, in a few sentences.
    pub what: Said,
    /// What it does not hold for.
    pub limits: Said,
    /// Its formula in the notation of LaTeX; empty if it is a table only.
    pub formula: &'static str,
    /// Where it is published; the first is what it follows.
    pub sources: &'static [Source],
    /// What it asks for.
    pub inputs: &'static [Input],
    /// What it answers.
    pub outputs: &'static [Output],
    /// How its answers are drawn.
    pub charts: &'static [Chart],
    /// Inputs to try it with; the first fills the form.
    pub examples: &'static [Example],
}

/// Inputs of a publication, a station or a survey.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// Its name in addresses: `hanoi-2018`.
    pub id: &'static str,
    /// What it is, or the question that it answers.
    pub title: Said,
    /// Where the numbers come from.
    pub source: &'static str,
    /// The inputs as JSON, or as a table of comma-separated values.
    pub inputs: &'static str,
    /// Names and values of inputs beside those.
    pub typed: &'static [(&'static str, &'static str)],
}

/// A drawing of an answer that is a table or values in time.
#[derive(Debug, Clone, Copy)]
pub enum Chart {
    /// A bar for each row of the table, as long as its number; lines across them at the numbers of another table.
    Bars {
        /// The table.
        output: &'static str,
        /// The column that names the bars.
        across: &'static str,
        /// The column of their lengths.
        up: &'static str,
        /// `(table, column of names, column of numbers)` of the lines across.
        limits: Option<(&'static str, &'static str, &'static str)>,
    },
    /// A line through the rows of the table, with a band around it.
    Line {
        /// The table.
        output: &'static str,
        /// The column from left to right.
        across: &'static str,
        /// The column from below to above.
        up: &'static str,
        /// The columns where the band begins and ends.
        band: Option<(&'static str, &'static str)>,
        /// How far apart the numbers of `across` stand.
        scale: Scale,
    },
    /// A wedge for each row, clockwise from north, as long as its number.
    Rose {
        /// The table.
        output: &'static str,
        /// The column that names the wedges.
        across: &'static str,
        /// The column of their lengths.
        up: &'static str,
        /// A column, and the least that a row must have in it to be drawn.
        from: (&'static str, f64),
    },
    /// Values in time, above and below zero; lines across at the numbers of a table.
    Time {
        /// The series.
        output: &'static str,
        /// `(table, column of names, column of numbers)` of the lines across.
        limits: Option<(&'static str, &'static str, &'static str)>,
    },
}

/// How numbers stand along an axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// By their differences.
    Even,
    /// By their ratios.
    Logarithmic,
}

impl Example {
    /// One whose inputs are all in the text.
    pub const fn new(
        id: &'static str,
        title: Said,
        source: &'static str,
        inputs: &'static str,
    ) -> Self {
        Self { id, title, source, inputs, typed: &[] }
    }
}

impl Chart {
    /// The output that it draws.
    pub const fn output(&self) -> &'static str {
        match self {
            Self::Bars { output, .. }
            | Self::Line { output, .. }
            | Self::Rose { output, .. }
            | Self::Time { output, .. } => output,
        }
    }
}

/// What a method is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is the word it stands for")]
pub enum Family {
    Air,
    Water,
    Hydrology,
    FreshwaterHealth,
    Sdg,
    Risk,
}

impl Family {
    /// All of them, in the order of the pages.
    pub const ALL: [Self; 6] =
        [Self::Air, Self::Water, Self::Hydrology, Self::FreshwaterHealth, Self::Sdg, Self::Risk];

    /// Its word: `freshwater-health`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Air => "air",
            Self::Water => "water",
            Self::Hydrology => "hydrology",
            Self::FreshwaterHealth => "freshwater-health",
            Self::Sdg => "sdg",
            Self::Risk => "risk",
        }
    }
}

/// A document and the place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Who, when, what, as the field cites it.
    pub citation: &'static str,
    /// The table, equation or page.
    pub place: &'static str,
    /// The year of the document.
    pub year: u16,
    /// Where it is read; empty if only on paper.
    pub url: &'static str,
}

/// One thing that a method asks for.
#[derive(Debug, Clone, Copy)]
pub struct Input {
    /// Its name in files, forms and options: `pm2-5-24h`.
    pub name: &'static str,
    /// What it is called.
    pub label: Said,
    /// What it looks like.
    pub form: Form,
    /// Whether the method can do without.
    pub is_optional: bool,
}

/// One thing that a method answers.
#[derive(Debug, Clone, Copy)]
pub struct Output {
    /// Its name in results: `index`.
    pub name: &'static str,
    /// What it is called.
    pub label: Said,
    /// What it looks like.
    pub form: Form,
}

/// What a value looks like.
#[derive(Debug, Clone, Copy)]
pub enum Form {
    /// One number.
    Number(Range),
    /// One of several words.
    Choice(&'static [Choice]),
    /// A word of whoever asks, such as the name of a station.
    Word,
    /// A day.
    Date,
    /// Values in time, at least so many; a gap is a value that is missing.
    Series(Range, usize),
    /// Rows with these columns, at least so many.
    Table(&'static [Column], usize),
}

/// A unit, and the least and most that a number of it may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// UCUM code.
    pub unit: &'static str,
    /// The least, itself allowed.
    pub least: f64,
    /// The most, itself allowed.
    pub most: f64,
}

/// A word that may be chosen.
#[derive(Debug, Clone, Copy)]
pub struct Choice {
    /// As it is written in files.
    pub code: &'static str,
    /// As it is read.
    pub label: Said,
    /// The colour that its standard gives it, `#rrggbb`; empty if none.
    pub colour: &'static str,
}

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name in the first row.
    pub name: &'static str,
    /// What it is called.
    pub label: Said,
    /// Numbers of this range, or words.
    pub range: Option<Range>,
    /// What its words stand for, where they are those of a list.
    pub choices: &'static [Choice],
    /// Whether its cells may be empty, or all of it missing.
    pub is_optional: bool,
}

impl Column {
    /// A column of words.
    pub const fn words(name: &'static str, label: Said) -> Self {
        Self { name, label, range: None, choices: &[], is_optional: false }
    }

    /// A column of numbers.
    pub const fn numbers(name: &'static str, label: Said, range: Range) -> Self {
        Self { name, label, range: Some(range), choices: &[], is_optional: false }
    }

    /// The same, whose words are those of a list.
    #[must_use]
    pub const fn of(self, choices: &'static [Choice]) -> Self {
        Self { choices, ..self }
    }

    /// The same, whose cells may be empty.
    #[must_use]
    pub const fn optional(self) -> Self {
        Self { is_optional: true, ..self }
    }
}

impl Range {
    /// A number of this unit between these.
    pub const fn new(unit: &'static str, least: f64, most: f64) -> Self {
        Self { unit, least, most }
    }

    /// A number of this unit that is not negative, as large as it likes.
    pub const fn at_least_zero(unit: &'static str) -> Self {
        Self::new(unit, 0.0, f64::MAX)
    }

    /// Any number of this unit.
    pub const fn any(unit: &'static str) -> Self {
        Self::new(unit, f64::MIN, f64::MAX)
    }

    /// Whether it leaves out zero and all below, and nothing else.
    pub fn is_above_zero(&self) -> bool {
        self.least > 0.0 && self.least <= f64::MIN_POSITIVE
    }

    /// Whether the number is one, finite and within.
    pub fn holds(&self, number: f64) -> bool {
        number.is_finite() && (self.least..=self.most).contains(&number)
    }
}

impl Input {
    /// One that the method cannot do without.
    pub const fn needed(name: &'static str, label: Said, form: Form) -> Self {
        Self { name, label, form, is_optional: false }
    }

    /// One that the method can do without.
    pub const fn optional(name: &'static str, label: Said, form: Form) -> Self {
        Self { name, label, form, is_optional: true }
    }
}

impl Output {
    /// An output.
    pub const fn new(name: &'static str, label: Said, form: Form) -> Self {
        Self { name, label, form }
    }
}

impl Card {
    /// An input by its name.
    pub fn input(&self, name: &str) -> Option<&'static Input> {
        self.inputs.iter().find(|input| input.name == name)
    }

    /// An output by its name.
    pub fn output(&self, name: &str) -> Option<&'static Output> {
        self.outputs.iter().find(|output| output.name == name)
    }

    /// An example by its name.
    pub fn example(&self, id: &str) -> Option<&'static Example> {
        self.examples.iter().find(|example| example.id == id)
    }

    /// Everything that is wrong with the inputs: what is missing, unknown, of another form or outside of its limits.
    pub fn faults(&self, inputs: &Inputs) -> Vec<Fault> {
        let unknown = inputs.names().filter(|name| self.input(name).is_none());
        let mut faults: Vec<Fault> = unknown
            .map(|name| Fault::Unknown {
                input: name.to_owned(),
                known: self.inputs.iter().map(|input| input.name).collect(),
            })
            .collect();
        for input in self.inputs {
            match inputs.get(input.name) {
                Some(value) => input.form.check(input.name, value, &mut faults),
                None if input.is_optional => {}
                None => faults.push(Fault::Missing { input: input.name }),
            }
        }
        faults
    }
}

impl Form {
    /// What a value of this form is, in a word for messages.
    pub const fn noun(&self) -> &'static str {
        match self {
            Self::Number(_) => "a number",
            Self::Choice(_) | Self::Word => "a word",
            Self::Date => "a date such as 2026-01-31",
            Self::Series(..) => "values in time",
            Self::Table(..) => "a table",
        }
    }

    fn check(&self, input: &'static str, value: &Value, faults: &mut Vec<Fault>) {
        match (self, value) {
            (Self::Number(range), Value::Number(number)) => {
                if !range.holds(*number) {
                    faults.push(Fault::Outside { input, row: None, found: *number, range: *range });
                }
            }
            (Self::Choice(choices), Value::Word(word)) => {
                if !choices.iter().any(|choice| choice.code == word) {
                    let known = choices.iter().map(|choice| choice.code).collect();
                    faults.push(Fault::Choice { input, found: word.clone(), known });
                }
            }
            (Self::Series(range, least), Value::Series(series)) => {
                let outside = series
                    .values()
                    .iter()
                    .enumerate()
                    .filter(|(_, number)| !number.is_nan() && !range.holds(**number));
                faults.extend(outside.map(|(row, found)| Fault::Outside {
                    input,
                    row: Some(series.row(row)),
                    found: *found,
                    range: *range,
                }));
                let found = series.values().iter().filter(|number| !number.is_nan()).count();
                if found < *least {
                    faults.push(Fault::TooFew { input, least: *least, found });
                }
            }
            (Self::Table(columns, least), Value::Table(table)) => {
                table.faults(input, columns, faults);
                if table.n_rows() < *least {
                    faults.push(Fault::TooFew { input, least: *least, found: table.n_rows() });
                }
            }
            (Self::Word, Value::Word(_)) | (Self::Date, Value::Date(_)) => {}
            (form, _) => faults.push(Fault::Form { input, expected: form.noun() }),
        }
    }
}
