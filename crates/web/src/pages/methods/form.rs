//! The form of a method, from its card: a field for each single value, one for the table, and what was typed into them.

use vocabulary::method::{Card, Example, Form, Input, Said, Uncertain};

use crate::{frame::Frame, quantities, sent::Sent};

/// What was typed.
#[derive(Debug, Default)]
pub(super) struct Typed {
    pub(super) values: Vec<(String, String)>,
    pub(super) text: String,
    /// Standard deviations by what they are of.
    deviations: Vec<(String, String)>,
}

/// Texts by the names of inputs.
type Named = Vec<(String, String)>;

/// How often uncertain inputs are drawn for a page.
const DRAWS: u32 = 2_000;

impl Typed {
    /// The fields that are not empty.
    pub(super) fn of_sent(card: &Card, sent: &Sent) -> Self {
        let single = card.inputs.iter().filter(|input| is_single(input));
        let values = single
            .map(|input| (input.name.to_owned(), sent.field(input.name).trim().to_owned()))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        let deviations = uncertain_names(card)
            .map(|(name, ..)| (sent.field(&format!("sd-{name}")).trim().to_owned(), name))
            .filter(|(value, _)| !value.is_empty())
            .map(|(value, name)| (name, value));
        Self {
            values,
            text: sent.field("table").trim().to_owned(),
            deviations: deviations.collect(),
        }
    }

    /// How sure the inputs are, if anything is said about it. What is no number is refused as no deviation.
    pub(super) fn uncertain(&self) -> Option<Uncertain> {
        let mut deviations: Vec<(String, f64)> = self
            .deviations
            .iter()
            .map(|(name, value)| (name.clone(), value.parse().unwrap_or(f64::NAN)))
            .collect();
        deviations.sort_by(|one, two| one.0.cmp(&two.0));
        (!deviations.is_empty()).then_some(Uncertain { deviations, draws: DRAWS, seed: 1 })
    }

    /// As if the example had been typed.
    pub(super) fn of_example(example: &Example) -> Self {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let mut values: Vec<_> = example.typed.iter().map(owned).collect();
        let mut text = example.inputs.to_owned();
        let json = serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(&text);
        if let Ok(object) = json {
            values.extend(object.into_iter().map(|(name, value)| {
                (name, value.as_str().map_or_else(|| value.to_string(), str::to_owned))
            }));
            text = String::new();
        }
        Self { values, text, deviations: Vec::new() }
    }

    /// What was typed as values, and what as references to assessments: input and reference.
    pub(super) fn split(&self, card: &Card) -> (Named, Named) {
        let is_reference = |typed: &(String, String)| hub::is_reference(&typed.1);
        let (mut references, values): (Vec<_>, Vec<_>) =
            self.values.iter().cloned().partition(is_reference);
        let whole = card.inputs.iter().find(|input| !is_single(input));
        if let Some(input) = whole.filter(|_| self.is_text_a_reference()) {
            references.push((input.name.to_owned(), self.text.clone()));
        }
        (values, references)
    }

    /// Whether what stands in the place of a table leads to one.
    pub(super) fn is_text_a_reference(&self) -> bool {
        hub::is_reference(&self.text) && !self.text.contains('\n')
    }

    fn value(&self, name: &str) -> &str {
        self.values.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }
}

/// A field for one value.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) hint: String,
    /// `number`, `date`, `text` or `choice`.
    pub(super) kind: &'static str,
    pub(super) value: String,
    /// Code, name, whether it is chosen.
    pub(super) choices: Vec<(&'static str, String, bool)>,
    pub(super) is_needed: bool,
}

/// What may be uncertain: its name, what it is called, its unit.
fn uncertain_names(card: &Card) -> impl Iterator<Item = (String, Said, &'static str)> {
    card.inputs.iter().flat_map(|input| match input.form {
        Form::Number(range) | Form::Series(range, _) if input.name != "seed" => {
            vec![(input.name.to_owned(), input.label, range.unit)]
        }
        Form::Table(columns, _) => columns
            .iter()
            .filter_map(|column| {
                Some((format!("{}.{}", input.name, column.name), column.label, column.range?.unit))
            })
            .collect(),
        _ => Vec::new(),
    })
}

/// Fields for standard deviations: name, label with unit, what was typed.
pub(super) fn deviations(
    frame: &Frame,
    card: &Card,
    typed: &Typed,
) -> Vec<(String, String, String)> {
    uncertain_names(card)
        .map(|(name, label, unit)| {
            let label = label.in_language(frame.language());
            let label = match quantities::sign(unit) {
                "" => format!("± {label}"),
                sign => format!("± {label} ({sign})"),
            };
            let value = typed.deviations.iter().find(|(known, _)| *known == name);
            (name, label, value.map(|(_, value)| value.clone()).unwrap_or_default())
        })
        .collect()
}

/// The field for values in time or a table.
pub(super) struct TableField {
    pub(super) label: String,
    /// The first row as it must be, and how a row looks.
    pub(super) header: String,
    pub(super) text: String,
}

pub(super) fn fields(frame: &Frame, card: &Card, typed: &Typed) -> Vec<Field> {
    card.inputs
        .iter()
        .filter(|input| is_single(input))
        .map(|input| field(frame, input, typed))
        .collect()
}

fn field(frame: &Frame, input: &Input, typed: &Typed) -> Field {
    let language = frame.language();
    let value = typed.value(input.name).to_owned();
    let (kind, hint, choices) = match input.form {
        Form::Number(range) => ("number", quantities::range(frame.words, &range), Vec::new()),
        Form::Choice(choices) => {
            let named = choices.iter().map(|choice| {
                let label = choice.label.in_language(language).to_owned();
                (choice.code, label, choice.code == value)
            });
            ("choice", String::new(), named.collect())
        }
        Form::Date => ("date", String::new(), Vec::new()),
        _ => ("text", String::new(), Vec::new()),
    };
    Field {
        name: input.name,
        label: input.label.in_language(language).to_owned(),
        hint,
        kind,
        value,
        choices,
        is_needed: !input.is_optional,
    }
}

pub(super) fn table_field(frame: &Frame, card: &Card, typed: &Typed) -> Option<TableField> {
    let language = frame.language();
    let table = card.inputs.iter().find_map(|input| match input.form {
        Form::Table(columns, _) => Some((input, columns)),
        _ => None,
    });
    let (label, header) = if let Some((input, columns)) = table {
        let names: Vec<_> = columns.iter().map(|column| column.name).collect();
        (input.label.in_language(language).to_owned(), names.join(","))
    } else {
        let series: Vec<&Input> =
            card.inputs.iter().filter(|input| matches!(input.form, Form::Series(..))).collect();
        let label = series.first()?.label.in_language(language).to_owned();
        let names: Vec<_> =
            std::iter::once("time").chain(series.iter().map(|input| input.name)).collect();
        (label, names.join(","))
    };
    Some(TableField { label, header, text: typed.text.clone() })
}

const fn is_single(input: &Input) -> bool {
    !matches!(input.form, Form::Series(..) | Form::Table(..))
}
