//! From a name to addresses of the public internet, asked again for every connection.

use std::{future::Future, io, net::SocketAddr, pin::Pin, sync::Arc};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use super::{Error, address};

type Lookup = Pin<Box<dyn Future<Output = io::Result<Vec<SocketAddr>>> + Send>>;

/// Refuses a name that leads anywhere but to the public internet. A connection goes to the addresses that were
/// examined and to no others, so a name that changes its mind between question and connection gains nothing.
pub(crate) struct PublicOnly {
    lookup: Arc<dyn Fn(String) -> Lookup + Send + Sync>,
}

impl PublicOnly {
    /// Asks the system.
    pub(crate) fn new() -> Self {
        Self::asking(|host| {
            Box::pin(async move { Ok(tokio::net::lookup_host((host, 0)).await?.collect()) })
        })
    }

    fn asking(lookup: impl Fn(String) -> Lookup + Send + Sync + 'static) -> Self {
        Self { lookup: Arc::new(lookup) }
    }
}

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        let host = name.as_str().to_owned();
        let answer = (self.lookup)(host.clone());
        Box::pin(async move {
            let addresses = match answer.await {
                Ok(addresses) => addresses,
                Err(error) => return Err(Error::Unknown { host, reason: error.to_string() }.into()),
            };
            if addresses.is_empty() {
                return Err(
                    Error::Unknown { host, reason: "nobody answers for it".to_owned() }.into()
                );
            }
            // One private answer among public ones is no accident: the whole name is refused.
            for address in addresses.iter().map(SocketAddr::ip) {
                if let Some(range) = address::special(address) {
                    return Err(Error::Address { host, address, range }.into());
                }
            }
            Ok(Box::new(addresses.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    fn answering(addresses: &'static [&'static str]) -> PublicOnly {
        PublicOnly::asking(move |_| {
            let addresses = addresses.iter().map(|address| address.parse().unwrap()).collect();
            Box::pin(async move { Ok(addresses) })
        })
    }

    async fn resolve(resolver: &PublicOnly) -> Result<Vec<SocketAddr>, Error> {
        match resolver.resolve("rebind.example".parse().unwrap()).await {
            Ok(addresses) => Ok(addresses.collect()),
            Err(error) => Err(*error.downcast::<Error>().unwrap()),
        }
    }

    #[tokio::test]
    async fn public_addresses_pass_in_their_order() {
        let resolver = answering(&["[2606:4700::1111]:0", "1.1.1.1:0"]);
        assert_eq!(resolve(&resolver).await.unwrap().len(), 2);
    }

    #[tokio::test]
    async fn one_private_address_among_public_ones_refuses_the_name() {
        let error = resolve(&answering(&["1.1.1.1:0", "10.1.2.3:0"])).await.unwrap_err();
        let expected = Error::Address {
            host: "rebind.example".to_owned(),
            address: "10.1.2.3".parse().unwrap(),
            range: "private",
        };
        assert_eq!(error, expected);
    }

    #[tokio::test]
    async fn a_name_that_turns_private_is_refused_from_then_on() {
        let asked = AtomicUsize::new(0);
        let resolver = PublicOnly::asking(move |_| {
            let turned = asked.fetch_add(1, Ordering::SeqCst) > 0;
            let address = if turned { "127.0.0.1:0" } else { "1.1.1.1:0" };
            Box::pin(async move { Ok(vec![address.parse().unwrap()]) })
        });
        assert!(resolve(&resolver).await.is_ok());
        assert!(matches!(resolve(&resolver).await, Err(Error::Address { range: "loopback", .. })));
    }

    #[tokio::test]
    async fn a_name_without_an_address_is_named() {
        let error = resolve(&answering(&[])).await.unwrap_err();
        assert!(error.to_string().contains("rebind.example"), "{error}");
    }
}
