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
    /// Its place among the others: one after another, but for a gap where punctuation parts two runs of signs.
    pub(crate) position: usize,
    /// Whether it is the last sign of a run alone.
    pub(crate) is_last_sign: bool,
}

/// The grams of a normalised text in order.
///
/// Signs of scripts without spaces pair up across spaces, which writers set or leave out as they like, but not across
/// punctuation. The last sign of each run stands alone too: so every sign begins exactly one gram.
pub(crate) fn grams(text: &str) -> Vec<Gram> {
    let mut found = Grams { grams: Vec::with_capacity(text.len() / 3 + 1), next: 0 };
    let mut before: Option<&str> = None;
    let mut is_parted = false;
    for piece in pieces(text) {
        let written = &text[piece.range];
        match piece.kind {
            Kind::Space => {}
            Kind::Sign => {
                found.next += usize::from(std::mem::take(&mut is_parted));
                if let Some(before) = before.replace(written) {
                    found.push(signs(&[before, written]), false);
                }
            }
            Kind::Word => {
                is_parted = false;
                found.push_last(before.take());
                found.push(written.to_owned(), false);
            }
            Kind::Break => {
                is_parted |= before.is_some();
                found.push_last(before.take());
            }
        }
    }
    found.push_last(before);
    found.grams
}

/// Grams and the position of the next one.
struct Grams {
    grams: Vec<Gram>,
    next: usize,
}

impl Grams {
    fn push(&mut self, text: String, is_last_sign: bool) {
        self.grams.push(Gram { text, position: self.next, is_last_sign });
        self.next += 1;
    }

    fn push_last(&mut self, sign: Option<&str>) {
        if let Some(sign) = sign {
            self.push(signs(&[sign]), true);
        }
    }
}

fn signs(signs: &[&str]) -> String {
    let mut text = String::with_capacity(signs.iter().map(|sign| sign.len() + 1).sum());
    for sign in signs {
        text.push_str(sign);
        text.push(SIGN_END);
    }
    text
}

/// As many of the grams as hold every sign and word where it stands: of the pairs of a run every other one and the
/// last. Found at their positions, they say as much as all of them do.
pub(crate) fn covering(grams: Vec<Gram>) -> Vec<Gram> {
    let is_pair = |gram: &Gram| !gram.is_last_sign && gram.text.contains(SIGN_END);
    let follows = |gram: &Gram, next: &Gram| is_pair(next) && next.position == gram.position + 1;
    let mut left_out = false;
    let mut kept = Vec::with_capacity(grams.len() / 2 + 1);
    let mut rest = grams.into_iter().peekable();
    let mut is_inside = false;
    while let Some(gram) = rest.next() {
        let goes_on = is_pair(&gram) && rest.peek().is_some_and(|next| follows(&gram, next));
        left_out = is_inside && goes_on && !left_out;
        is_inside = goes_on;
        if !left_out {
            kept.push(gram);
        }
    }
    kept
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
    fn punctuation_between_signs_leaves_a_gap_that_no_phrase_steps_over() {
        let positions = |text| grams(text).iter().map(|gram| gram.position).collect::<Vec<_>>();
        assert_eq!(positions("水质 标准"), [0, 1, 2, 3]);
        assert_eq!(positions("水质。标准"), [0, 1, 3, 4]);
        assert_eq!(positions("水质, pm2.5。"), [0, 1, 2]);
    }

    #[test]
    fn every_other_pair_and_the_last_hold_every_sign() {
        let covered = |text| {
            let covering = covering(grams(text)).into_iter();
            covering.map(|gram| gram.text.replace(SIGN_END, "|")).collect::<Vec<_>>()
        };
        assert_eq!(covered("水质标准"), ["水|质|", "标|准|", "准|"]);
        assert_eq!(covered("水质标准书"), ["水|质|", "标|准|", "准|书|", "书|"]);
        assert_eq!(covered("水质。标准"), ["水|质|", "质|", "标|准|", "准|"]);
        assert_eq!(covered("air pm2.5"), ["air", "pm2.5"]);
    }

    #[test]
    fn other_scripts_give_whole_words_and_numbers_keep_their_points() {
        assert_eq!(
            cut("pm2.5浓度 don't 3. nước"),
            ["pm2.5", "浓|度|", "度|", "don't", "3", "nước"]
        );
    }
}
