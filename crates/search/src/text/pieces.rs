//! A normalised text in pieces: signs of scripts without spaces, words of the others, spaces and breaks.

use std::ops::Range;

use super::{clusters, is_unspaced, stem};

/// What stands somewhere in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One sign of a script without spaces.
    Sign,
    /// A word or number of another script.
    Word,
    /// Spaces, which say nothing between signs.
    Space,
    /// Punctuation, a line break or anything else.
    Break,
}

/// One piece and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    /// What it is.
    pub(crate) kind: Kind,
    /// Its place in the normalised text.
    pub(crate) range: Range<usize>,
}

/// Cuts a normalised text into pieces that cover it from end to end.
pub(crate) fn pieces(text: &str) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::with_capacity(text.len() / 3 + 1);
    let mut signs = clusters(text).peekable();
    while let Some((start, sign)) = signs.next() {
        let range = start..start + sign.len();
        let kind = kind_of(sign);
        let Some(last) = found.last_mut().filter(|last| last.kind != Kind::Sign) else {
            found.push(Piece { kind, range });
            continue;
        };
        let is_inside_word = last.kind == Kind::Word && kind == Kind::Break && {
            let next = signs.peek().and_then(|(_, next)| next.chars().next()).unwrap_or_default();
            (sign == "." && next.is_ascii_digit())
                || (sign == "'" && next.is_alphabetic() && !is_unspaced(next))
        };
        if last.kind == kind || is_inside_word {
            last.range.end = range.end;
        } else {
            found.push(Piece { kind, range });
        }
    }
    found
}

fn kind_of(sign: &str) -> Kind {
    match sign.chars().next().unwrap_or_default() {
        ' ' => Kind::Space,
        first if is_unspaced(first) => Kind::Sign,
        first if first.is_alphanumeric() => Kind::Word,
        _ => Kind::Break,
    }
}

/// A sign or a word in the form that is compared, with its place: plurals without their ending.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Unit<'a> {
    /// The sign or the word's stem, and the stem's ending.
    pub(crate) form: (&'a str, &'static str),
    /// Its place in the normalised text.
    pub(crate) range: Range<usize>,
    /// Whether it is a sign of a script without spaces.
    pub(crate) is_sign: bool,
}

/// The signs and words of a normalised text, in order.
pub(crate) fn units(text: &str) -> Vec<Unit<'_>> {
    let compared =
        pieces(text).into_iter().filter(|piece| matches!(piece.kind, Kind::Sign | Kind::Word));
    compared
        .map(|Piece { kind, range }| {
            let is_sign = kind == Kind::Sign;
            let form =
                if is_sign { (&text[range.clone()], "") } else { stem(&text[range.clone()]) };
            Unit { form, range, is_sign }
        })
        .collect()
}

/// Whether a normalised text has three or more signs of scripts without spaces: so many hardly ever stand inside another
/// word, and some of their pairs may stand for all of them.
pub(crate) fn is_long_in_signs(text: &str) -> bool {
    pieces(text).iter().filter(|piece| piece.kind == Kind::Sign).count() >= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_cover_the_text_from_end_to_end() {
        let text = "pm2.5浓度, don't  stop. 水 质";
        let mut end = 0;
        for piece in pieces(text) {
            assert_eq!(piece.range.start, end);
            end = piece.range.end;
        }
        assert_eq!(end, text.len());
        let words: Vec<_> = pieces(text)
            .into_iter()
            .filter(|piece| piece.kind == Kind::Word)
            .map(|piece| &text[piece.range])
            .collect();
        assert_eq!(words, ["pm2.5", "don't", "stop"]);
    }

    #[test]
    fn units_compare_plurals_alike() {
        assert_eq!(units("floods")[0].form, units("flood")[0].form);
    }
}
