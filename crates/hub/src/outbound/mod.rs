//! Asking other machines: the one way out of the hub.

mod address;
mod allowed;
mod client;
mod error;
#[cfg(test)]
pub(crate) mod listener;
mod origin;
mod resolver;
mod smtp;

pub use allowed::Allowed;
pub use client::{Answer, Limits, Outbound};
pub use error::Error;
pub use origin::Origin;
pub use smtp::Post;
pub(crate) use smtp::{Letter, Refused};
