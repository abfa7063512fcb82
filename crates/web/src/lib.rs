//! Pages and interfaces over the hub: every sentence translated, every page complete without scripts.

mod assets;
mod cards;
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
mod router;
mod server;
mod shown;
mod strings;
mod table;

pub use server::serve;
