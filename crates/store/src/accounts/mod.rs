//! Who the hub knows: people, what they may do, their sessions and tokens.

mod people;
mod sessions;
mod single_use;
mod tokens;

pub use people::{GrantRow, Person};
pub use sessions::Session;
pub use tokens::Token;
