//! What whoever runs the hub decides about how it is served.

use std::{
    net::IpAddr,
    num::{NonZeroU32, NonZeroUsize},
};

use crate::public_url::PublicUrl;

/// Plain data, read by the program and handed to [`serve`](crate::serve).
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where readers reach the hub; without it, by whatever name they ask for.
    pub public_url: Option<PublicUrl>,
    /// The servers in front of the hub: they alone are believed when they say for whom they ask.
    pub proxies: Vec<IpAddr>,
    /// Requests that one client may make in a second; without it, as many as it likes.
    pub rate: Option<NonZeroU32>,
    /// Requests that are answered at the same time; sixteen times as many wait for their turn.
    pub at_once: NonZeroUsize,
    /// Connections that are open at the same time; others wait to be let in.
    pub connections: NonZeroUsize,
}
