//! Pages and interfaces over the hub: every sentence translated, every page complete without scripts.

mod asker;
mod assets;
mod cards;
mod client;
mod connections;
mod dates;
mod error;
mod figures;
mod frame;
mod headers;
mod labels;
mod layers;
mod map;
mod marked;
mod metrics;
mod negotiate;
mod observe;
mod pages;
mod patient;
mod places;
mod public_url;
mod question;
mod rates;
mod refusal;
mod router;
mod sent;
mod server;
mod settings;
mod shown;
mod sizes;
mod strings;
mod table;
mod turns;

pub use public_url::{NotPublic, PublicUrl};
pub use server::serve;
pub use settings::Settings;
