//! Who asks, as far as the network tells.

use std::net::IpAddr;

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Client {
    /// The address that asks.
    pub(crate) address: IpAddr,
    /// Whether the browser reached the hub by TLS.
    pub(crate) is_secure: bool,
}
