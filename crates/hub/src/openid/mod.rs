//! Signing in through an OpenID provider: authorization code flow with PKCE, as a relying party.

mod asking;
mod configuration;
mod error;
mod id_token;
mod identity;
mod pending;
mod provider;
#[cfg(test)]
mod real_provider;
mod relying_party;
#[cfg(test)]
mod stub;

pub use error::Error;
pub use identity::Identity;
pub use pending::Pending;
pub use provider::{Provider, Secret};
pub use relying_party::{Begun, OpenId};
