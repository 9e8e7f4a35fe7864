//! IP addresses and subnets.

use std::net::IpAddr;

/// Which kind of addresses is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    Any,
    V4,
    V6,
}

/// The address that a text is, if it is one of the family.
pub fn parse(text: &str, family: Family) -> Option<IpAddr> {
    let address: IpAddr = text.trim().parse().ok()?;
    match (family, address) {
        (Family::V4, IpAddr::V6(_)) | (Family::V6, IpAddr::V4(_)) => None,
        _ => Some(address),
    }
}

/// Whether an address of the family is in a subnet such as `10.0.0.0/8`.
pub fn is_in(text: &str, subnet: &str, family: Family) -> bool {
    let inside = || {
        let address = parse(text, family)?;
        let (network, length) = subnet.trim().split_once('/')?;
        let (network, length) = (parse(network, family)?, length.parse::<u32>().ok()?);
        let same = |a: u128, b: u128, bits: u32| {
            let rest = bits.checked_sub(length)?;
            let mask = u128::MAX.checked_shl(rest).unwrap_or(0);
            Some((a ^ b) & mask == 0)
        };
        match (address, network) {
            (IpAddr::V4(a), IpAddr::V4(b)) => same(a.to_bits().into(), b.to_bits().into(), 32),
            (IpAddr::V6(a), IpAddr::V6(b)) => same(a.to_bits(), b.to_bits(), 128),
            _ => Some(false),
        }
    };
    inside().unwrap_or(false)
}
