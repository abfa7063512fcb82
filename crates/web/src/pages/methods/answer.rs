//! An answer as a page shows it: what it says first, then pictures, then every number.

use catalogue::Record;
use vocabulary::method::{
    Assessed, Card, Cells, Column, Example, Form, Output, Series, Spread, Table, Uncertain, Value,
};

use crate::{
    chart::{self, Picture},
    frame::Frame,
    quantities,
    question::query,
};

/// The answer to what was asked.
pub(crate) struct Answer {
    /// The question, or the name of the example.
    pub(crate) question: Option<&'static str>,
    pub(crate) source: Option<&'static str>,
    pub(crate) verdicts: Vec<Verdict>,
    pub(crate) numbers: Vec<(&'static str, String)>,
    pub(crate) warnings: Vec<&'static str>,
    pub(crate) pictures: Vec<(Picture, Option<Sheet>)>,
    pub(crate) tables: Vec<Sheet>,
    /// The spread of each number, and how it was drawn.
    pub(crate) spread: Option<(Sheet, String)>,
    pub(crate) n_values: usize,
    /// Where it lies as JSON, if it can be opened again.
    pub(crate) json: Option<String>,
    /// Where it lies as a research object.
    pub(crate) archive: Option<String>,
    pub(crate) method: &'static str,
    pub(crate) method_href: String,
    pub(crate) id: &'static str,
    pub(crate) edition: &'static str,
}

/// A word of a list: the class, the direction, the answer.
pub(crate) struct Verdict {
    pub(crate) label: &'static str,
    pub(crate) word: &'static str,
    pub(crate) colour: &'static str,
}

/// A table of the answer.
pub(crate) struct Sheet {
    pub(crate) id: &'static str,
    pub(crate) title: &'static str,
    pub(crate) header: Vec<(String, bool)>,
    pub(crate) rows: Vec<Vec<(String, bool)>>,
    /// How many rows there are that the page leaves out.
    pub(crate) n_more: usize,
}

/// The most rows of a table that a page shows; the file has all of them.
const SHOWN: usize = 2_000;

impl Answer {
    pub(crate) fn new(
        frame: &Frame,
        card: &'static Card,
        assessed: &Assessed,
        example: Option<&'static Example>,
    ) -> Self {
        let language = frame.language();
        let Assessed { inputs, outcome, uncertainty } = assessed;
        let mut answer = Self {
            question: example.map(|example| example.title.in_language(language)),
            source: example.map(|example| example.source),
            verdicts: Vec::new(),
            numbers: Vec::new(),
            warnings: outcome.warnings.iter().map(|said| said.in_language(language)).collect(),
            pictures: Vec::new(),
            tables: Vec::new(),
            spread: uncertainty
                .as_ref()
                .map(|(uncertain, spreads)| of_spreads(frame, card, uncertain, spreads)),
            n_values: inputs.iter().map(|(_, value)| n_values(value)).sum(),
            json: example.map(|example| {
                let query = query(&[("example", example.id), ("as", "json")]);
                frame.href(&format!("/methods/{}{query}", card.id))
            }),
            archive: None,
            method: card.title.in_language(language),
            method_href: frame.href(&format!("/methods/{}", card.id)),
            id: card.id,
            edition: card.edition,
        };
        for output in card.outputs {
            if let Some(value) = outcome.get(output.name) {
                answer.add(frame, card, output, value);
            }
        }
        for picture in chart::pictures(frame, card, outcome) {
            let table = answer.tables.iter().position(|table| table.id == picture.output);
            let table = table.map(|place| answer.tables.remove(place));
            answer.pictures.push((picture, table));
        }
        answer
    }

    /// The answer that a record keeps.
    pub(crate) fn of_record(frame: &Frame, record: &Record) -> Option<Self> {
        let (method, assessed) = hub::kept_assessment(record)?;
        let address = frame.href(&format!("/records/{}", record.id));
        Some(Self {
            json: Some(format!("{address}.result.json")),
            archive: Some(format!("{address}.crate.zip")),
            ..Self::new(frame, method.card, &assessed, None)
        })
    }

    fn add(&mut self, frame: &Frame, card: &Card, output: &'static Output, value: &Value) {
        let language = frame.language();
        let label = output.label.in_language(language);
        match (value, output.form) {
            (Value::Word(word), Form::Choice(choices)) => {
                if let Some(choice) = choices.iter().find(|choice| choice.code == word) {
                    self.verdicts.push(Verdict {
                        label,
                        word: choice.label.in_language(language),
                        colour: choice.colour,
                    });
                }
            }
            (Value::Number(number), Form::Number(range)) => {
                let number = quantities::with_unit(frame.words, *number, range.unit);
                self.numbers.push((label, number));
            }
            (Value::Number(number), _) => {
                self.numbers.push((label, quantities::number(language, *number)));
            }
            (Value::Word(words), _) => {
                let words = words.split(", ").filter(|word| !word.is_empty());
                let named: Vec<_> =
                    words.map(|word| quantities::word_of_card(language, card, word)).collect();
                if !named.is_empty() {
                    self.numbers.push((label, crate::labels::join(frame.words, &named)));
                }
            }
            (Value::Date(day), _) => self.numbers.push((label, day.to_string())),
            (Value::Series(series), Form::Series(range, _)) => {
                let head = quantities::sign(range.unit);
                let head =
                    if head.is_empty() { label.to_owned() } else { format!("{label} ({head})") };
                self.tables.push(of_series(frame, output.name, label, head, series));
            }
            (Value::Series(series), _) => {
                self.tables.push(of_series(frame, output.name, label, label.to_owned(), series));
            }
            (Value::Table(table), Form::Table(columns, _)) => {
                self.tables.push(of_table(frame, card, output, label, columns, table));
            }
            (Value::Table(_), _) => {}
        }
    }
}

fn of_spreads(
    frame: &Frame,
    card: &Card,
    uncertain: &Uncertain,
    spreads: &[Spread],
) -> (Sheet, String) {
    let language = frame.language();
    let say = |name: &str| frame.say(name).into_owned();
    let header = vec![
        (say("spread-of"), false),
        (say("spread-mean"), true),
        (say("spread-deviation"), true),
        (say("spread-from"), true),
        (say("spread-to"), true),
    ];
    let rows = spreads.iter().map(|spread| {
        let output = card.output(spread.output);
        let label = output.map_or(spread.output, |output| output.label.in_language(language));
        let unit = output.map_or("", |output| match output.form {
            Form::Number(range) => quantities::sign(range.unit),
            _ => "",
        });
        let label = if unit.is_empty() { label.to_owned() } else { format!("{label} ({unit})") };
        let [from, _, _, _, to] = spread.quantiles;
        let numbers = [spread.mean, spread.deviation, from, to];
        let numbers = numbers.map(|value| (quantities::number(language, value), true));
        std::iter::once((label, false)).chain(numbers).collect()
    });
    let title = card.title.in_language(language);
    let sheet = Sheet { id: "spread", title, header, rows: rows.collect(), n_more: 0 };
    let draws = quantities::number(language, f64::from(uncertain.draws));
    let how = frame.words.with_two("spread-how", ("draws", draws), ("seed", uncertain.seed));
    (sheet, how)
}

fn n_values(value: &Value) -> usize {
    match value {
        Value::Series(series) => series.values().iter().filter(|value| !value.is_nan()).count(),
        Value::Table(table) => table.n_rows(),
        _ => 1,
    }
}

fn of_series(
    frame: &Frame,
    id: &'static str,
    title: &'static str,
    head: String,
    series: &Series,
) -> Sheet {
    let is_daily = series.times().iter().all(|time| time.hour() == 0 && time.minute() == 0);
    let form = if is_daily { "%Y-%m-%d" } else { "%Y-%m-%d %H:%M" };
    let n_more = series.times().len().saturating_sub(SHOWN);
    let rows = series.iter().take(SHOWN).map(|(time, value)| {
        let time = time.strftime(form).to_string();
        vec![(time, false), (quantities::number(frame.language(), value), true)]
    });
    let header = vec![(frame.say("column-time").into_owned(), false), (head, true)];
    Sheet { id, title, header, rows: rows.collect(), n_more }
}

fn of_table(
    frame: &Frame,
    card: &Card,
    output: &Output,
    title: &'static str,
    columns: &[Column],
    table: &Table,
) -> Sheet {
    let language = frame.language();
    let of = |column: &Column, n: usize| {
        if let Some(numbers) = table.numbers(column.name) {
            (quantities::number(language, numbers[n]), true)
        } else if let Some(words) = table.words(column.name) {
            (quantities::word(language, card, column, &words[n]), false)
        } else {
            (String::new(), false)
        }
    };
    let header = columns.iter().map(|column| {
        let found = table.columns().iter().find(|(name, _)| name == column.name);
        let is_number = found.is_some_and(|(_, cells)| matches!(cells, Cells::Numbers(_)));
        (quantities::heading(language, column), is_number)
    });
    let rows = (0..table.n_rows().min(SHOWN))
        .map(|n| columns.iter().map(|column| of(column, n)).collect::<Vec<_>>());
    let (header, rows) = (header.collect(), rows.collect());
    let n_more = table.n_rows().saturating_sub(SHOWN);
    Sheet { id: output.name, title, header, rows, n_more }
}
