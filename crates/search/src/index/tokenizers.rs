//! The ways a normalised text is cut for the index.

use tantivy::tokenizer::{Token, TokenStream, Tokenizer, TokenizerManager};

use crate::text::{Gram, TITLE_START, WordStream, grams, stem, without_marks, word_stream};

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
    type TokenStream<'a> = Tokens<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Tokens<'a> {
        let left = match self {
            Self::Words => Left::Words(word_stream(text)),
            Self::Plain => Left::Plain(word_stream(text)),
            Self::Grams => Left::Grams { grams: grams(text).into_iter(), shift: 0 },
            Self::Title => Left::Title(text),
        };
        let token = Token { position: usize::MAX, ..Token::default() };
        Tokens { text, left, token }
    }
}

/// Tokens one by one. Where they stood in the text is not kept: passages are cut from the text as it was written.
pub(super) struct Tokens<'a> {
    text: &'a str,
    left: Left<'a>,
    token: Token,
}

/// What has not been cut yet.
enum Left<'a> {
    Words(WordStream<'a>),
    Plain(WordStream<'a>),
    Title(&'a str),
    Grams { grams: std::vec::IntoIter<Gram>, shift: usize },
}

impl TokenStream for Tokens<'_> {
    fn advance(&mut self) -> bool {
        let Token { text, position, .. } = &mut self.token;
        match &mut self.left {
            Left::Words(words) => {
                let Some(word) = words.next() else { return false };
                let (stem, ending) = stem(&self.text[word]);
                text.clear();
                text.push_str(stem);
                text.push_str(ending);
                *position = position.wrapping_add(1);
            }
            Left::Plain(words) => {
                let Some(word) = words.next() else { return false };
                *text = without_marks(&self.text[word]);
                *position = position.wrapping_add(1);
            }
            Left::Title(title) => {
                self.left = Left::Grams { grams: grams(title).into_iter(), shift: 1 };
                TITLE_START.clone_into(text);
                *position = 0;
            }
            Left::Grams { grams, shift } => {
                let Some(gram) = grams.next() else { return false };
                *text = gram.text;
                *position = gram.position + *shift;
            }
        }
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
