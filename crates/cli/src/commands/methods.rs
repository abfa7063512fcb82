//! `lmhub methods`

use std::io::Write;

use clap::builder::BoolishValueParser;
use vocabulary::Language;

/// Print the methods that the hub computes by, with their sources; with --json everything that stands on their cards
#[derive(clap::Args)]
pub(crate) struct Methods {
    /// Print the cards as JSON, texts in all languages
    #[arg(long, env = "LMHUB_JSON", value_parser = BoolishValueParser::new())]
    json: bool,

    /// The language to print in: zh, en, km, lo, my, th or vi
    #[arg(long, env = "LMHUB_LANGUAGE", default_value = "en")]
    language: Language,
}

impl Methods {
    pub(crate) fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        if self.json {
            serde_json::to_writer_pretty(&mut *out, &exchange::methods::cards(hub::registry()))?;
            return Ok(writeln!(out)?);
        }
        for method in hub::registry() {
            let card = method.card;
            writeln!(out, "{}\n  {}", card.id, card.title.in_language(self.language))?;
            for input in card.inputs {
                let optional = if input.is_optional { ", optional" } else { "" };
                let label = input.label.in_language(self.language);
                writeln!(out, "    {}{optional}: {label}", input.name)?;
            }
        }
        Ok(())
    }
}
