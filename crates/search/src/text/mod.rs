//! Text made comparable: each script's spellings folded into one, then cut into words and into cluster bigrams.

mod bigrams;
mod burmese;
mod chinese;
mod clusters;
mod digits;
mod function_words;
mod khmer;
mod lao;
mod mapped;
mod normalise;
mod pieces;
mod script;
mod thai;
mod vietnamese;
mod words;
mod zawgyi;

pub(crate) use bigrams::{Gram, SIGN_END, TITLE_START, covering, grams};
pub(crate) use clusters::clusters;
pub(crate) use function_words::is_function_word;
pub(crate) use mapped::Mapped;
pub(crate) use normalise::{normalise, normalise_mapped};
pub(crate) use pieces::{Kind, Unit, is_long_in_signs, pieces, units};
pub(crate) use script::{is_unspaced, language_of_script};
pub(crate) use vietnamese::without_marks;
pub(crate) use words::{WordStream, boundaries, stem, word_stream, words};
pub use zawgyi::{is_zawgyi, zawgyi_to_unicode};
