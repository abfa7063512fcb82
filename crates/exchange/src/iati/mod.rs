//! Activities as the International Aid Transparency Initiative writes them (IATI 2.03): XML to elements and back, and what the
//! standard's schema and rules say of them.
//!
//! The schema stands in `activities.txt`; nothing here knows an element by name but the rules and what is made of a record.

mod element;
mod grammar;
mod read;
mod record;
mod rules;
mod write;

pub use element::Element;
pub use read::{read, read_activity};
pub use record::record;
pub use write::{Document, write, write_activity};

/// The version that is written here.
pub const VERSION: &str = "2.03";
/// The versions that are read: what the first two hold, the third holds too.
pub const VERSIONS: [&str; 3] = ["2.01", "2.02", "2.03"];
