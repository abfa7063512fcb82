//! The fonts that reports are set in: Noto Sans of seven languages, packed by `web-assets` and kept inside the program.

use std::sync::LazyLock;

use brotli_decompressor::BrotliDecompress;
use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

/// The bytes of a font that the asset build has packed.
macro_rules! packed {
    ($name:literal) => {
        include_bytes!(concat!("../../../web-assets/report-fonts/", $name, ".ttf.br"))
    };
}

/// Regular and semibold of every script, in the order in which a character is looked for when no rule of the template finds it.
static PACKED: [&[u8]; 12] = [
    packed!("noto-sans-400"),
    packed!("noto-sans-600"),
    packed!("noto-sans-khmer-400"),
    packed!("noto-sans-khmer-600"),
    packed!("noto-sans-lao-400"),
    packed!("noto-sans-lao-600"),
    packed!("noto-sans-myanmar-400"),
    packed!("noto-sans-myanmar-600"),
    packed!("noto-sans-thai-400"),
    packed!("noto-sans-thai-600"),
    packed!("noto-sans-sc-400"),
    packed!("noto-sans-sc-600"),
];

/// The fonts and what is known of each. Unpacked once, at the first report.
pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let files = PACKED.iter().filter_map(|packed| {
        let mut font = Vec::with_capacity(packed.len() * 3);
        BrotliDecompress(&mut &packed[..], &mut font).ok()?;
        Font::new(Bytes::new(font), 0)
    });
    let fonts: Vec<Font> = files.collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

pub(crate) struct Fonts {
    pub(crate) fonts: Vec<Font>,
    pub(crate) book: LazyHash<FontBook>,
}

impl Fonts {
    /// Whether a character can be printed.
    pub(crate) fn have(&self, character: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(character.into()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_packed_font_can_be_read() {
        assert_eq!(FONTS.fonts.len(), PACKED.len());
    }

    #[test]
    fn six_families_have_two_weights_each() {
        let named: BTreeSet<_> = FONTS
            .fonts
            .iter()
            .map(|font| (font.info().family.as_str(), font.info().variant.weight.to_number()))
            .collect();
        let families = ["", " Khmer", " Lao", " Myanmar", " SC", " Thai"];
        let expected = families.map(|script| format!("Noto Sans{script}"));
        let pairs = expected.iter().flat_map(|name| [(name.as_str(), 400), (name.as_str(), 600)]);
        assert_eq!(named, pairs.collect());
    }
}
