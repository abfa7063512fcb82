//! `lmhub search`

use std::io::Write;

use ::search::{Expand, Filters};
use anyhow::Context;
use catalogue::Kind;
use clap::builder::BoolishValueParser;
use hub::{Found, Hub, SearchRequest, Viewer};
use vocabulary::{Country, Language};

use crate::arguments::Folder;

/// Search the hub as the public sees it, also while it is being served
#[derive(clap::Args)]
pub(crate) struct Search {
    #[command(flatten)]
    folder: Folder,

    /// Print one JSON object instead of lines to read
    #[arg(long, env = "LMHUB_JSON", value_parser = BoolishValueParser::new())]
    json: bool,

    /// The language to prefer: zh, en, km, lo, my, th or vi
    #[arg(long, env = "LMHUB_LANGUAGE", default_value = "en")]
    language: Language,

    /// Only records of this kind; may be given several times
    #[arg(long = "kind", env = "LMHUB_KIND", value_delimiter = ',')]
    kinds: Vec<Kind>,

    /// Only records that concern this country, by its ISO code; may be given several times
    #[arg(long = "country", env = "LMHUB_COUNTRY", value_delimiter = ',')]
    countries: Vec<Country>,

    /// Search only the words as typed, not their counterparts in other languages
    #[arg(long, env = "LMHUB_AS_TYPED", value_parser = BoolishValueParser::new())]
    as_typed: bool,

    /// How many records to print
    #[arg(long, env = "LMHUB_LIMIT", default_value_t = 20)]
    limit: usize,

    /// The words, in any of the seven languages; none lists everything
    #[arg(env = "LMHUB_QUERY", default_value = "")]
    query: String,
}

impl Search {
    pub(crate) async fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        let language = self.language;
        let request = SearchRequest {
            filters: Filters { kinds: self.kinds, countries: self.countries, ..Filters::default() },
            expand: if self.as_typed { Expand::Off } else { Expand::All },
            limit: self.limit,
            ..SearchRequest::new(self.query, language)
        };
        let context = || format!("could not search the hub in {}", self.folder.data.display());
        let hub = Hub::open_read_only(&self.folder.home()).await.with_context(context)?;
        let found = hub.search(&Viewer::Anonymous, request).await.with_context(context)?;
        if self.json {
            serde_json::to_writer_pretty(&mut *out, &found.listing())?;
            writeln!(out)?;
            return Ok(());
        }
        print(&found, language, out)
    }
}

fn print(found: &Found, language: Language, out: &mut impl Write) -> anyhow::Result<()> {
    let total = found.answer.total;
    writeln!(out, "{total} {}", if total == 1 { "record" } else { "records" })?;
    for (hit, record) in found.answer.hits.iter().zip(&found.records) {
        let title = record.title.best(language).map_or("", |(_, title)| title.text.as_str());
        writeln!(out, "\n{title}\n  {} · {}", record.kind(), record.id)?;
        if let Some(snippet) = &hit.snippet {
            writeln!(out, "  {}", snippet.text())?;
        }
    }
    Ok(())
}
