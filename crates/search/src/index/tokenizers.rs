//! The ways a normalised text is cut for the index.

use tantivy::tokenizer::{Token, TokenStream, Tokenizer, TokenizerManager};

use crate::text::{TITLE_START, grams, stem, without_marks, word_stream};

pub(super) const WORDS: &str = "words";
pub(super) const GRAMS: &str = "grams";
pub(super) const TITLE: &str = "title";
pub(super) const PLAIN: &str = "plain";

/// Makes the four ways known to the index.
pub(super) fn register(manager: &TokenizerManager) {
    for (name, cut) in
        [(WORDS, Cut::Words), (GRAMS, Cut::Grams), (TITLE, Cut::Title), (PLAIN, Cut::Plain)]
    {
        manager.register(name, cut);
    }
}

/// How a text is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    /// Into words, plurals without their ending.
    Words,
    /// Into pairs of signs and whole words.
    Grams,
    /// The same, behind a mark for the beginning.
    Title,
    /// Into words without marks.
    Plain,
}

impl Tokenizer for Cut {
    type TokenStream<'a> = Tokens;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Tokens {
        let start = (*self == Self::Title).then(|| TITLE_START.to_owned());
        let words =
            |each: fn(&str) -> String| word_stream(text).map(|range| each(&text[range])).collect();
        let texts: Vec<String> = match self {
            Self::Words => words(|word| {
                let (stem, ending) = stem(word);
                [stem, ending].concat()
            }),
            Self::Grams | Self::Title => {
                start.into_iter().chain(grams(text).into_iter().map(|gram| gram.text)).collect()
            }
            Self::Plain => words(without_marks),
        };
        Tokens { texts: texts.into_iter(), token: Token::default() }
    }
}

/// Tokens one by one. Where they stood is not kept: passages are cut from the text as it was written.
pub(super) struct Tokens {
    texts: std::vec::IntoIter<String>,
    token: Token,
}

impl TokenStream for Tokens {
    fn advance(&mut self) -> bool {
        self.texts.next().is_some_and(|text| {
            self.token.text = text;
            self.token.position = self.token.position.wrapping_add(1);
            true
        })
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
