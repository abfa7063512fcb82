//! What can be done here? One file per verb. The only place where permission is decided.
#![warn(missing_docs)]

mod built_in;
mod doctor;
mod error;
mod folder;
mod follow;
mod framework;
mod hub;
mod import;
mod listing;
mod map;
mod newest;
mod overview;
mod record;
mod remembered;
mod search;
mod surroundings;
mod viewer;
mod work;

pub use built_in::built_in_collection;
pub use doctor::{Finding, Report, examine};
pub use error::Error;
pub use folder::read_source;
pub use framework::{Branch, Framework};
pub use hub::Hub;
pub use import::{Gaps, Imported};
pub use listing::{Listed, Listing};
pub use map::Marker;
pub use overview::{Overview, TextCount};
pub use record::{Opened, Pointer};
pub use search::{Found, SearchRequest};
pub use viewer::Viewer;
pub use work::{Stage, Work};
