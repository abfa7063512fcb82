//! What stands on the list of methods and on the page of one.

use askama::Template;
use vocabulary::{
    Language,
    method::{Card, Column, Example, Family, Form},
};

use super::{
    answer::Answer,
    form::{Field, TableField, Typed, deviations, fields, table_field},
};
use crate::{formula, frame::Frame, quantities, question::query};

/// `/{lang}/methods`
#[derive(Template)]
#[template(path = "methods.html")]
pub(super) struct Methods {
    frame: Frame,
    questions: Vec<Question>,
    families: Vec<Group>,
}

/// A question that an example answers.
pub(crate) struct Question {
    pub(crate) title: &'static str,
    pub(crate) method: &'static str,
    pub(crate) href: String,
}

/// The methods of a family.
struct Group {
    code: &'static str,
    methods: Vec<Entry>,
}

struct Entry {
    title: &'static str,
    what: &'static str,
    href: String,
}

impl Methods {
    pub(super) fn new(frame: Frame) -> Self {
        let families = Family::ALL.into_iter().map(|family| {
            let own = hub::registry().filter(|method| method.card.family == family);
            Group { code: family.code(), methods: own.map(|m| entry(&frame, m.card)).collect() }
        });
        let families = families.filter(|group| !group.methods.is_empty()).collect();
        Self { questions: questions(&frame), families, frame }
    }
}

fn entry(frame: &Frame, card: &Card) -> Entry {
    Entry {
        title: card.title.in_language(frame.language()),
        what: card.what.in_language(frame.language()),
        href: address(frame, card),
    }
}

fn address(frame: &Frame, card: &Card) -> String {
    frame.href(&format!("/methods/{}", card.id))
}

fn example_address(frame: &Frame, card: &Card, example: &Example) -> String {
    format!("{}{}#answer", address(frame, card), query(&[("example", example.id)]))
}

/// The examples that are about places of the basin: what they are called is a question.
pub(crate) fn questions(frame: &Frame) -> Vec<Question> {
    let language = frame.language();
    hub::registry()
        .flat_map(|method| method.card.examples.iter().map(|example| (method.card, example)))
        .filter(|(_, example)| !["printed", "invented"].contains(&example.id))
        .map(|(card, example)| Question {
            title: example.title.in_language(language),
            method: card.title.in_language(language),
            href: example_address(frame, card, example),
        })
        .collect()
}

/// `/{lang}/methods/{id}`
#[derive(Template)]
#[template(path = "method.html")]
pub(super) struct Sheet {
    frame: Frame,
    card: &'static Card,
    title: &'static str,
    family: &'static str,
    what: &'static str,
    limits: &'static str,
    formula: Option<String>,
    inputs: Vec<Row>,
    outputs: Vec<Row>,
    examples: Vec<Try>,
    fields: Vec<Field>,
    table: Option<TableField>,
    deviations: Vec<(String, String, String)>,
    answer: Option<Answer>,
    refused: Vec<String>,
    /// Whether whoever asks may keep the result as a record.
    may_save: bool,
    /// The basins that the record may be about: identifier and name.
    basins: Vec<(String, String)>,
    action: String,
    json: String,
    /// Where the same stands in English, if this text was made from it by a machine.
    english: Option<String>,
}

/// An input or an output as it is described.
struct Row {
    name: &'static str,
    label: &'static str,
    form: String,
    is_needed: bool,
    columns: Vec<(&'static str, String)>,
}

/// An example to try.
struct Try {
    title: &'static str,
    source: &'static str,
    href: String,
}

impl Sheet {
    pub(super) fn new(
        frame: Frame,
        card: &'static Card,
        typed: &Typed,
        answer: Option<Answer>,
        refused: Vec<String>,
        saving: Option<Vec<(String, String)>>,
    ) -> Self {
        let language = frame.language();
        let inputs = card.inputs.iter().map(|input| {
            row(
                &frame,
                input.name,
                input.label.in_language(language),
                &input.form,
                !input.is_optional,
            )
        });
        let outputs = card.outputs.iter().map(|output| {
            row(&frame, output.name, output.label.in_language(language), &output.form, true)
        });
        let examples = card.examples.iter().map(|example| Try {
            title: example.title.in_language(language),
            source: example.source,
            href: example_address(&frame, card, example),
        });
        let action = address(&frame, card);
        Self {
            title: card.title.in_language(language),
            family: card.family.code(),
            what: card.what.in_language(language),
            limits: card.limits.in_language(language),
            formula: formula::typeset(card.formula),
            inputs: inputs.collect(),
            outputs: outputs.collect(),
            examples: examples.collect(),
            fields: fields(&frame, card, typed),
            table: table_field(&frame, card, typed),
            deviations: deviations(&frame, card, typed),
            answer,
            refused,
            may_save: saving.is_some(),
            basins: saving.unwrap_or_default(),
            json: format!("{action}.json"),
            english: (language != Language::En).then(|| format!("/en/methods/{}", card.id)),
            action,
            card,
            frame,
        }
    }
}

fn row(
    frame: &Frame,
    name: &'static str,
    label: &'static str,
    form: &Form,
    is_needed: bool,
) -> Row {
    let language = frame.language();
    let columns: &[Column] = match form {
        Form::Table(columns, _) => columns,
        _ => &[],
    };
    let columns = columns.iter().map(|column| (column.name, heading(frame, column))).collect();
    let form = match form {
        Form::Number(range) => quantities::range(frame.words, range),
        Form::Choice(choices) => {
            let named: Vec<_> = choices
                .iter()
                .map(|choice| choice.label.in_language(language).to_owned())
                .collect();
            crate::labels::join(frame.words, &named)
        }
        Form::Word => frame.say("form-word").into_owned(),
        Form::Date => frame.say("form-date").into_owned(),
        Form::Series(range, _) => {
            let range = quantities::range(frame.words, range);
            format!("{}{}{range}", frame.say("form-series"), frame.say("list-comma"))
        }
        Form::Table(..) => frame.say("form-table").into_owned(),
    };
    Row { name, label, form, is_needed, columns }
}

fn heading(frame: &Frame, column: &Column) -> String {
    quantities::heading(frame.language(), column)
}
