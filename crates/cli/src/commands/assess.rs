//! `lmhub assess`

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::Context;
use clap::builder::BoolishValueParser;
use vocabulary::{
    Language,
    method::{Assessed, Card, Form, Outcome, Output, Uncertain, Value},
};

use crate::progress::watched;

/// Compute by a published method; `lmhub methods` names them and what they ask for
#[derive(clap::Args)]
pub(crate) struct Assess {
    /// The method, such as `us-aqi`
    #[arg(env = "LMHUB_METHOD", required_unless_present = "replay")]
    method: Option<String>,

    /// A .json file with inputs by their names, or a .csv or .xlsx file: values in time under `time` and the names of the inputs, or a table
    #[arg(long, env = "LMHUB_INPUT", value_name = "FILE")]
    input: Option<PathBuf>,

    /// An input as NAME=VALUE; may be given several times
    #[arg(long = "set", env = "LMHUB_SET", value_delimiter = ',', value_name = "NAME=VALUE", value_parser = named)]
    typed: Vec<(String, String)>,

    /// How sure an input is: NAME=STANDARD-DEVIATION, of a table INPUT.COLUMN=…; may be given several times
    #[arg(long = "uncertain", env = "LMHUB_UNCERTAIN", value_delimiter = ',', value_name = "NAME=SD", value_parser = deviation)]
    uncertain: Vec<(String, f64)>,

    /// How often uncertain inputs are drawn
    #[arg(long, env = "LMHUB_DRAWS", default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(2..=100_000))]
    draws: u32,

    /// The seed of the random numbers by which they are drawn
    #[arg(long, env = "LMHUB_SEED", default_value_t = 1)]
    seed: u64,

    /// A result that was kept with --json: get it again and print it; fails if one byte is another
    #[arg(long, env = "LMHUB_REPLAY", value_name = "FILE", conflicts_with_all = ["method", "input", "typed", "uncertain"])]
    replay: Option<PathBuf>,

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

fn deviation(typed: &str) -> Result<(String, f64), String> {
    let (name, value) = named(typed)?;
    let value =
        value.parse().map_err(|_no_number| format!("expected a number, found `{value}`"))?;
    Ok((name, value))
}

impl Assess {
    pub(crate) async fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        if let Some(file) = &self.replay {
            return replay(file, out).await;
        }
        let name = self.method.unwrap_or_default();
        let method = hub::method(&name)?;
        let context = || format!("could not assess by `{name}`");
        for (n, (input, _)) in self.typed.iter().enumerate() {
            let is_first = self.typed[..n].iter().all(|(earlier, _)| earlier != input);
            anyhow::ensure!(is_first, "`{input}` is set twice; expected each input once");
        }
        let inputs = hub::read_inputs(method.card, self.input.as_deref(), &self.typed)
            .with_context(context)?;
        let (draws, seed) = (self.draws, self.seed);
        let mut deviations = self.uncertain;
        deviations.sort_by(|one, two| one.0.cmp(&two.0));
        let uncertain = (!deviations.is_empty()).then_some(Uncertain { deviations, draws, seed });
        let assessed =
            watched(async |work| hub::assess_uncertain(method, inputs, uncertain, work)).await;
        let assessed = assessed.with_context(context)?;
        if self.json {
            return Ok(write!(out, "{}", exchange::methods::text(method.card, &assessed))?);
        }
        print(method.card, &assessed.outcome, self.language, out)?;
        print_spread(method.card, &assessed, self.language, out)
    }
}

/// Gets a result again; what is printed is what was got now.
async fn replay(file: &Path, out: &mut impl Write) -> anyhow::Result<()> {
    let context = || format!("could not replay {}", file.display());
    let bytes = std::fs::read(file).with_context(context)?;
    let place = file.display().to_string();
    let replayed = watched(async |work| hub::replay(&place, &bytes, work)).await;
    let replayed = replayed.with_context(context)?;
    write!(out, "{}", replayed.text)?;
    anyhow::ensure!(
        replayed.is_same,
        "what was got again is not what {} holds, byte for byte",
        file.display()
    );
    Ok(())
}

/// The spread of each number, one a line.
fn print_spread(
    card: &Card,
    assessed: &Assessed,
    language: Language,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let Some((uncertain, spreads)) = &assessed.uncertainty else { return Ok(()) };
    for spread in spreads {
        let output = card.output(spread.output);
        let label = output.map_or(spread.output, |output| output.label.in_language(language));
        let [from, _, _, _, to] = spread.quantiles;
        let (mean, sd, n) = (spread.mean, spread.deviation, spread.n);
        writeln!(
            out,
            "  ± {label}: {mean} ± {sd}, 95 % from {from} to {to} ({n} of {} draws, seed {})",
            uncertain.draws, uncertain.seed
        )?;
    }
    Ok(())
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
