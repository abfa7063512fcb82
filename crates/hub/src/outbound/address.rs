//! Which addresses are of the public internet, by the registries of special addresses.
//!
//! Source: IANA, *IPv4 Special-Purpose Address Registry* and *IPv6 Special-Purpose Address Registry* (RFC 6890 and what
//! updates it). Ranges that the registries call globally reachable and at which no document is ever served (anycast of
//! protocols, relays of 6to4) are refused with the others.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// First address, length of the prefix, what the range is for.
const IPV4: [([u8; 4], u32, &str); 16] = [
    ([0, 0, 0, 0], 8, "this network"),
    ([10, 0, 0, 0], 8, "private"),
    ([100, 64, 0, 0], 10, "shared by the customers of a carrier"),
    ([127, 0, 0, 0], 8, "loopback"),
    ([169, 254, 0, 0], 16, "link-local"),
    ([172, 16, 0, 0], 12, "private"),
    ([192, 0, 0, 0], 24, "for protocols"),
    ([192, 0, 2, 0], 24, "for documentation"),
    ([192, 88, 99, 0], 24, "a relay of 6to4"),
    ([192, 168, 0, 0], 16, "private"),
    ([198, 18, 0, 0], 15, "for benchmarks"),
    ([198, 51, 100, 0], 24, "for documentation"),
    ([203, 0, 113, 0], 24, "for documentation"),
    ([224, 0, 0, 0], 4, "multicast"),
    ([255, 255, 255, 255], 32, "broadcast"),
    ([240, 0, 0, 0], 4, "reserved"),
];

/// The same for IPv6; the narrower range comes first.
const IPV6: [([u16; 8], u32, &str); 14] = [
    ([0, 0, 0, 0, 0, 0, 0, 0], 128, "unspecified"),
    ([0, 0, 0, 0, 0, 0, 0, 1], 128, "loopback"),
    ([0, 0, 0, 0, 0, 0, 0, 0], 96, "IPv4-compatible"),
    ([0, 0, 0, 0, 0, 0xffff, 0, 0], 96, "IPv4-mapped"),
    ([0x64, 0xff9b, 1, 0, 0, 0, 0, 0], 48, "for translation within a network"),
    ([0x100, 0, 0, 0, 0, 0, 0, 0], 64, "for discarding"),
    ([0x2001, 0, 0, 0, 0, 0, 0, 0], 23, "for protocols"),
    ([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0], 32, "for documentation"),
    ([0x3fff, 0, 0, 0, 0, 0, 0, 0], 20, "for documentation"),
    ([0x5f00, 0, 0, 0, 0, 0, 0, 0], 16, "for segment routing"),
    ([0xfc00, 0, 0, 0, 0, 0, 0, 0], 7, "unique local"),
    ([0xfe80, 0, 0, 0, 0, 0, 0, 0], 10, "link-local"),
    ([0xfec0, 0, 0, 0, 0, 0, 0, 0], 10, "site-local"),
    ([0xff00, 0, 0, 0, 0, 0, 0, 0], 8, "multicast"),
];

/// What an address is for, if it is not one of the public internet.
pub(crate) fn special(address: IpAddr) -> Option<&'static str> {
    match address {
        IpAddr::V4(address) => special_ipv4(address),
        IpAddr::V6(address) => special_ipv6(address),
    }
}

fn special_ipv4(address: Ipv4Addr) -> Option<&'static str> {
    let within = |first: [u8; 4], length: u32| {
        (address.to_bits() ^ Ipv4Addr::from(first).to_bits()).leading_zeros() >= length
    };
    IPV4.iter().find(|(first, length, _)| within(*first, *length)).map(|(.., what)| *what)
}

fn special_ipv6(address: Ipv6Addr) -> Option<&'static str> {
    let octets = address.octets();
    let embedded = |at: usize| {
        let [a, b, c, d] = [octets[at], octets[at + 1], octets[at + 2], octets[at + 3]];
        special_ipv4(Ipv4Addr::new(a, b, c, d))
    };
    let within = |first: [u16; 8], length: u32| {
        (address.to_bits() ^ Ipv6Addr::from(first).to_bits()).leading_zeros() >= length
    };
    // A translator (RFC 6052) and a 6to4 router (RFC 3056) pass such an address on to the IPv4 address within it.
    if within([0x64, 0xff9b, 0, 0, 0, 0, 0, 0], 96) {
        return embedded(12);
    }
    if within([0x2002, 0, 0, 0, 0, 0, 0, 0], 16) {
        return embedded(2);
    }
    let special = IPV6.iter().find(|(first, length, _)| within(*first, *length));
    // RFC 4291: global unicast is assigned from 2000::/3 only.
    let unassigned = (!within([0x2000, 0, 0, 0, 0, 0, 0, 0], 3)).then_some("unassigned");
    special.map(|(.., what)| *what).or(unassigned)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first and the last address of every range, and those just outside.
    const SPECIAL: [(&str, &str); 66] = [
        ("0.0.0.0", "this network"),
        ("0.255.255.255", "this network"),
        ("10.0.0.0", "private"),
        ("10.255.255.255", "private"),
        ("100.64.0.0", "shared by the customers of a carrier"),
        ("100.127.255.255", "shared by the customers of a carrier"),
        ("127.0.0.1", "loopback"),
        ("127.255.255.255", "loopback"),
        ("169.254.0.0", "link-local"),
        ("169.254.169.254", "link-local"),
        ("169.254.255.255", "link-local"),
        ("172.16.0.0", "private"),
        ("172.31.255.255", "private"),
        ("192.0.0.0", "for protocols"),
        ("192.0.0.255", "for protocols"),
        ("192.0.2.0", "for documentation"),
        ("192.0.2.255", "for documentation"),
        ("192.88.99.1", "a relay of 6to4"),
        ("192.168.0.0", "private"),
        ("192.168.255.255", "private"),
        ("198.18.0.0", "for benchmarks"),
        ("198.19.255.255", "for benchmarks"),
        ("198.51.100.7", "for documentation"),
        ("203.0.113.255", "for documentation"),
        ("224.0.0.0", "multicast"),
        ("239.255.255.255", "multicast"),
        ("240.0.0.0", "reserved"),
        ("255.255.255.254", "reserved"),
        ("255.255.255.255", "broadcast"),
        ("::", "unspecified"),
        ("::1", "loopback"),
        ("::2", "IPv4-compatible"),
        ("::8.8.8.8", "IPv4-compatible"),
        ("::127.0.0.1", "IPv4-compatible"),
        ("::ffff:127.0.0.1", "IPv4-mapped"),
        ("::ffff:8.8.8.8", "IPv4-mapped"),
        ("::ffff:0:127.0.0.1", "unassigned"),
        ("64:ff9b::127.0.0.1", "loopback"),
        ("64:ff9b::10.0.0.1", "private"),
        ("64:ff9b::169.254.169.254", "link-local"),
        ("64:ff9b::1:8.8.8.8", "unassigned"),
        ("64:ff9b:1::", "for translation within a network"),
        ("64:ff9b:1:ffff:ffff:ffff:808:808", "for translation within a network"),
        ("100::", "for discarding"),
        ("100::ffff:ffff:ffff:ffff", "for discarding"),
        ("100:0:0:1::", "unassigned"),
        ("1fff:ffff::", "unassigned"),
        ("2001::", "for protocols"),
        ("2001:0:4136:e378:8000:63bf:3fff:fdd2", "for protocols"),
        ("2001:2::1", "for protocols"),
        ("2001:1ff:ffff::", "for protocols"),
        ("2001:db8::", "for documentation"),
        ("2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", "for documentation"),
        ("2002:7f00:1::", "loopback"),
        ("2002:a00:1::", "private"),
        ("2002:c0a8:101::1", "private"),
        ("3fff::", "for documentation"),
        ("3fff:fff:ffff::", "for documentation"),
        ("4000::", "unassigned"),
        ("5f00::1", "for segment routing"),
        ("fc00::", "unique local"),
        ("fdff:ffff::1", "unique local"),
        ("fe80::1", "link-local"),
        ("fec0::1", "site-local"),
        ("ff02::1", "multicast"),
        ("fe00::1", "unassigned"),
    ];

    const PUBLIC: [&str; 29] = [
        "1.0.0.0",
        "8.8.8.8",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "169.253.255.255",
        "169.255.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "191.255.255.255",
        "192.0.1.0",
        "192.0.3.0",
        "192.88.98.255",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "198.51.101.0",
        "203.0.112.255",
        "223.255.255.255",
        "2000::1",
        "2001:200::1",
        "2606:4700::1111",
        "64:ff9b::8.8.8.8",
        "2002:808:808::1",
        "3ffe:ffff::1",
    ];

    #[test]
    fn every_special_range_is_known_to_its_first_and_last_address() {
        for (address, what) in SPECIAL {
            assert_eq!(special(address.parse().unwrap()), Some(what), "{address}");
        }
    }

    #[test]
    fn addresses_beside_the_ranges_are_public() {
        for address in PUBLIC {
            assert_eq!(special(address.parse().unwrap()), None, "{address}");
        }
    }
}
