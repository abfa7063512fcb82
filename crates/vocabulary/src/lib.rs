//! The words that every other room speaks. Values only: nothing here reads a file, a clock or a network.
#![warn(missing_docs)]

mod characters;
mod country;
mod error;
mod identifier;
mod language;
mod licence;
pub mod method;
mod period;
mod place;
mod quantity;
mod text;

pub use characters::{check_characters, is_blank};
pub use country::Country;
pub use error::Error;
pub use identifier::Identifier;
pub use language::Language;
pub use licence::Licence;
pub use period::{Date, Period};
pub use place::{Geometry, Place, PlaceKind, Position};
pub use quantity::{Quantity, Unit};
pub use text::{Maker, Text, Translation};
