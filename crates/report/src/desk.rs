//! What the typesetter finds on its desk: the template, the fonts, one report. No other file, no network, no clock.

use std::sync::LazyLock;

use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

use crate::fonts::FONTS;

/// The file that draws in the others for a report.
pub(crate) static REPORT: LazyLock<Source> =
    LazyLock::new(|| Source::detached(include_str!("../template/report.typ")));

/// The same for a certificate.
pub(crate) static CERTIFICATE: LazyLock<Source> =
    LazyLock::new(|| Source::detached(include_str!("../template/certificate.typ")));

/// The others, and the names by which they are drawn in.
static OTHERS: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let files = [
        ("look.typ", include_str!("../template/look.typ")),
        ("words.typ", include_str!("../template/words.typ")),
        ("blocks.typ", include_str!("../template/blocks.typ")),
        ("bars.typ", include_str!("../template/bars.typ")),
    ];
    let named = |(name, text): (&str, &str)| {
        let path = VirtualPath::new(name).ok()?;
        let id = RootedPath::new(VirtualRoot::Project, path).intern();
        Some(Source::new(id, text.to_owned()))
    };
    files.into_iter().filter_map(named).collect()
});

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The name by which the template reads what is to be printed.
const CONTENT: &str = "report.json";

/// The desk with one thing on it that is to be printed, as JSON.
pub(crate) struct Desk {
    main: &'static Source,
    content: Bytes,
}

impl Desk {
    pub(crate) fn with(main: &'static Source, content: Vec<u8>) -> Self {
        Self { main, content: Bytes::new(content) }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let mut sources = std::iter::once(self.main).chain(OTHERS.iter());
        sources.find(|source| source.id() == id).cloned().ok_or_else(|| absent(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let is_content =
            *id.root() == VirtualRoot::Project && id.vpath().get_without_slash() == CONTENT;
        if is_content { Ok(self.content.clone()) } else { Err(absent(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn absent(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
