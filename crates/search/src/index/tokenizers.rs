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
        let words = |each: fn(&str) -> String| {
            (0..).zip(word_stream(text).map(|range| each(&text[range]))).collect()
        };
        let tokens: Vec<(usize, String)> = match self {
            Self::Words => words(|word| {
                let (stem, ending) = stem(word);
                [stem, ending].concat()
            }),
            Self::Grams => grams(text).into_iter().map(|gram| (gram.position, gram.text)).collect(),
            Self::Title => std::iter::once((0, TITLE_START.to_owned()))
                .chain(grams(text).into_iter().map(|gram| (gram.position + 1, gram.text)))
                .collect(),
            Self::Plain => words(without_marks),
        };
        Tokens { tokens: tokens.into_iter(), token: Token::default() }
    }
}

/// Tokens one by one. Where they stood in the text is not kept: passages are cut from the text as it was written.
pub(super) struct Tokens {
    tokens: std::vec::IntoIter<(usize, String)>,
    token: Token,
}

impl TokenStream for Tokens {
    fn advance(&mut self) -> bool {
        self.tokens.next().is_some_and(|(position, text)| {
            self.token.text = text;
            self.token.position = position;
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
