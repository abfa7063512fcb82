//! Pages and interfaces over the hub: every sentence translated, every page complete without scripts.

mod asker;
mod assets;
mod cards;
mod client;
mod dates;
mod error;
mod figures;
mod frame;
mod headers;
mod labels;
mod map;
mod marked;
mod negotiate;
mod pages;
mod places;
mod question;
mod refusal;
mod router;
mod sent;
mod server;
mod shown;
mod strings;
mod table;

pub use server::serve;
