//! The card of a method as JSON.

use serde_json::{Map, Value, json};
use vocabulary::{
    Language,
    method::{Card, Choice, Column, Example, Form, Input, Method, Output, Range, Said, Source},
};

/// The cards of methods, in their order.
pub fn cards<'m>(methods: impl IntoIterator<Item = &'m Method>) -> Value {
    Value::Array(methods.into_iter().map(|method| card(method.card)).collect())
}

/// One card: everything that stands on it, texts by language.
pub fn card(card: &Card) -> Value {
    json!({
        "id": card.id,
        "edition": card.edition,
        "family": card.family.code(),
        "title": said(card.title),
        "what": said(card.what),
        "limits": said(card.limits),
        "formula": card.formula,
        "sources": card.sources.iter().map(source).collect::<Vec<_>>(),
        "inputs": card.inputs.iter().map(input).collect::<Vec<_>>(),
        "outputs": card.outputs.iter().map(output).collect::<Vec<_>>(),
        "examples": card.examples.iter().map(|one| example(card, one)).collect::<Vec<_>>(),
    })
}

/// A sentence by language.
pub(super) fn said(said: Said) -> Value {
    let pairs = Language::ALL
        .map(|language| (language.code().to_owned(), Value::from(said.in_language(language))));
    Value::Object(pairs.into_iter().collect())
}

fn source(source: &Source) -> Value {
    let Source { citation, place, year, url } = source;
    json!({ "citation": citation, "place": place, "year": year, "url": url })
}

fn example(card: &Card, example: &Example) -> Value {
    json!({
        "id": example.id,
        "title": said(example.title),
        "source": example.source,
        "inputs": super::example(card, example).map(|inputs| super::inputs(&inputs)).ok(),
    })
}

fn input(input: &Input) -> Value {
    let mut object = form(&input.form);
    object.insert("name".to_owned(), input.name.into());
    object.insert("label".to_owned(), said(input.label));
    object.insert("optional".to_owned(), input.is_optional.into());
    Value::Object(object)
}

fn output(output: &Output) -> Value {
    let mut object = form(&output.form);
    object.insert("name".to_owned(), output.name.into());
    object.insert("label".to_owned(), said(output.label));
    Value::Object(object)
}

fn form(form: &Form) -> Map<String, Value> {
    let mut object = Map::new();
    let word = match form {
        Form::Number(found) => {
            range(found, &mut object);
            "number"
        }
        Form::Choice(choices) => {
            object.insert("choices".to_owned(), choices.iter().map(choice).collect());
            "choice"
        }
        Form::Word => "word",
        Form::Date => "date",
        Form::Series(found, least) => {
            range(found, &mut object);
            object.insert("least-values".to_owned(), (*least).into());
            "series"
        }
        Form::Table(columns, least) => {
            object.insert("columns".to_owned(), columns.iter().map(column).collect());
            object.insert("least-rows".to_owned(), (*least).into());
            "table"
        }
    };
    object.insert("form".to_owned(), word.into());
    object
}

fn range(range: &Range, object: &mut Map<String, Value>) {
    object.insert("unit".to_owned(), range.unit.into());
    if range.least > f64::MIN {
        object.insert("least".to_owned(), range.least.into());
    }
    if range.most < f64::MAX {
        object.insert("most".to_owned(), range.most.into());
    }
}

fn choice(choice: &Choice) -> Value {
    let mut object = json!({ "code": choice.code, "label": said(choice.label) });
    if !choice.colour.is_empty() {
        object["colour"] = choice.colour.into();
    }
    object
}

fn column(column: &Column) -> Value {
    let mut object = Map::new();
    object.insert("name".to_owned(), column.name.into());
    object.insert("label".to_owned(), said(column.label));
    object.insert("optional".to_owned(), column.is_optional.into());
    if let Some(found) = &column.range {
        range(found, &mut object);
    }
    if !column.choices.is_empty() {
        object.insert("choices".to_owned(), column.choices.iter().map(choice).collect());
    }
    Value::Object(object)
}
