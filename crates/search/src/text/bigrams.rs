//! Pairs of neighbouring signs: what finds a word where the dictionary cut it differently, or does not know it.

use super::pieces::{Kind, pieces};

/// Ends a sign in a gram, so that a sign is never mistaken for the beginning of a longer one.
pub(crate) const SIGN_END: char = '\u{1F}';

/// Stands before the first sign of a title, so that titles that begin with some signs can be found.
pub(crate) const TITLE_START: &str = "\u{2}";

/// A unit of the sign index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gram {
    /// Two neighbouring signs of a script without spaces, each with its end mark; or the last sign of a run alone;
    /// or a whole word of another script.
    pub(crate) text: String,
    /// Whether it is the last sign of a run alone.
    pub(crate) is_last_sign: bool,
}

/// The grams of a normalised text in order.
///
/// Signs of scripts without spaces pair up across spaces, which writers set or leave out as they like, but not across
/// punctuation. The last sign of each run stands alone too: so every sign begins exactly one gram.
pub(crate) fn grams(text: &str) -> Vec<Gram> {
    let mut found = Vec::with_capacity(text.len() / 3 + 1);
    let mut before: Option<&str> = None;
    for piece in pieces(text) {
        let written = &text[piece.range];
        match piece.kind {
            Kind::Space => {}
            Kind::Sign => {
                if let Some(before) = before.replace(written) {
                    found.push(gram(before, Some(written)));
                }
            }
            Kind::Word => {
                found.extend(before.take().map(|last| gram(last, None)));
                found.push(Gram { text: written.to_owned(), is_last_sign: false });
            }
            Kind::Break => found.extend(before.take().map(|last| gram(last, None))),
        }
    }
    found.extend(before.map(|last| gram(last, None)));
    found
}

fn gram(first: &str, second: Option<&str>) -> Gram {
    let mut text = String::with_capacity(first.len() + second.map_or(0, str::len) + 2);
    text.push_str(first);
    text.push(SIGN_END);
    if let Some(second) = second {
        text.push_str(second);
        text.push(SIGN_END);
    }
    Gram { text, is_last_sign: second.is_none() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<String> {
        grams(text).into_iter().map(|gram| gram.text.replace(SIGN_END, "|")).collect()
    }

    #[test]
    fn signs_pair_up_and_the_last_stands_alone() {
        assert_eq!(cut("水质标准"), ["水|质|", "质|标|", "标|准|", "准|"]);
        assert_eq!(cut("水"), ["水|"]);
    }

    #[test]
    fn spaces_do_not_part_signs_and_full_stops_do() {
        assert_eq!(cut("水 质。水"), ["水|质|", "质|", "水|"]);
    }

    #[test]
    fn other_scripts_give_whole_words_and_numbers_keep_their_points() {
        assert_eq!(
            cut("pm2.5浓度 don't 3. nước"),
            ["pm2.5", "浓|度|", "度|", "don't", "3", "nước"]
        );
    }
}
