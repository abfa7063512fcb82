//! `lmhub assess`

use std::{io::Write, path::PathBuf};

use anyhow::Context;
use clap::builder::BoolishValueParser;
use vocabulary::{
    Language,
    method::{Card, Form, Outcome, Output, Value},
};

use crate::progress::watched;

/// Compute by a published method; `lmhub methods` names them and what they ask for
#[derive(clap::Args)]
pub(crate) struct Assess {
    /// The method, such as `us-aqi`
    #[arg(env = "LMHUB_METHOD")]
    method: String,

    /// A .json file with inputs by their names, or a .csv file: values in time under `time` and the names of the inputs, or a table
    #[arg(long, env = "LMHUB_INPUT", value_name = "FILE")]
    input: Option<PathBuf>,

    /// An input as NAME=VALUE; may be given several times
    #[arg(long = "set", env = "LMHUB_SET", value_delimiter = ',', value_name = "NAME=VALUE", value_parser = named)]
    typed: Vec<(String, String)>,

    /// Print the result as JSON, with the inputs
    #[arg(long, env = "LMHUB_JSON", value_parser = BoolishValueParser::new())]
    json: bool,

    /// The language to print in: zh, en, km, lo, my, th or vi
    #[arg(long, env = "LMHUB_LANGUAGE", default_value = "en")]
    language: Language,
}

fn named(typed: &str) -> Result<(String, String), String> {
    let (name, value) = typed.split_once('=').ok_or("expected NAME=VALUE")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

impl Assess {
    pub(crate) async fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        let method = hub::method(&self.method)?;
        let context = || format!("could not assess by `{}`", self.method);
        let inputs = hub::read_inputs(method.card, self.input.as_deref(), &self.typed)
            .with_context(context)?;
        let outcome = watched(async |work| hub::assess(method, &inputs, work)).await;
        let outcome = outcome.with_context(context)?;
        if self.json {
            let result = exchange::methods::outcome(method.card, &inputs, &outcome);
            serde_json::to_writer_pretty(&mut *out, &result)?;
            return Ok(writeln!(out)?);
        }
        print(method.card, &outcome, self.language, out)
    }
}

/// Numbers and words, one a line; of series and tables how many values they have.
fn print(
    card: &Card,
    outcome: &Outcome,
    language: Language,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    writeln!(out, "{}", card.title.in_language(language))?;
    for output in card.outputs {
        if let Some(value) = outcome.get(output.name) {
            let label = output.label.in_language(language);
            writeln!(out, "  {label}: {}", shown(output, value, language))?;
        }
    }
    for warning in &outcome.warnings {
        writeln!(out, "  ! {}", warning.in_language(language))?;
    }
    Ok(())
}

fn shown(output: &Output, value: &Value, language: Language) -> String {
    match (value, output.form) {
        (Value::Number(number), Form::Number(range)) if range.unit != "1" => {
            format!("{number} {}", range.unit)
        }
        (Value::Number(number), _) => number.to_string(),
        (Value::Word(word), Form::Choice(choices)) => {
            let choice = choices.iter().find(|choice| choice.code == word);
            choice.map_or(word.as_str(), |choice| choice.label.in_language(language)).to_owned()
        }
        (Value::Word(word), _) => word.clone(),
        (Value::Date(day), _) => day.to_string(),
        (Value::Series(series), _) => format!("{} values, with --json", series.times().len()),
        (Value::Table(table), _) => format!("{} rows, with --json", table.n_rows()),
    }
}
