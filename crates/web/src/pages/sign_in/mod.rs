//! Signing in: with a password, or through an identity provider.

mod password;
mod provider;

pub(crate) use password::{again, code, form_of, sign_in, sign_out};
pub(crate) use provider::{back, go};
