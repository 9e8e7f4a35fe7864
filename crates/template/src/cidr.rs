//! `Fn::Cidr`: blocks of an IPv4 or IPv6 block.

use std::net::{Ipv4Addr, Ipv6Addr};

/// The most blocks one call gives.
const MAX_COUNT: u32 = 256;

/// The first `count` blocks with `bits` bits of hosts within `block`; what is wrong otherwise.
pub(crate) fn blocks(block: &str, count: &str, bits: &str) -> Result<Vec<String>, String> {
    let not_a_block = || format!("Fn::Cidr ipBlock {block} is not a valid CIDR block");
    let (address, prefix) = block.trim().split_once('/').ok_or_else(not_a_block)?;
    let prefix: u32 = prefix.parse().map_err(|_| not_a_block())?;
    let (base, width) = if let Ok(address) = address.parse::<Ipv4Addr>() {
        (u128::from(u32::from(address)), 32)
    } else if let Ok(address) = address.parse::<Ipv6Addr>() {
        (u128::from(address), 128)
    } else {
        return Err(not_a_block());
    };
    if prefix > width {
        return Err(not_a_block());
    }
    let count = count.trim().parse::<u32>().ok().filter(|count| (1..=MAX_COUNT).contains(count));
    let count = count.ok_or("Fn::Cidr count must be between 1 and 256")?;
    let bits = bits.trim().parse::<u32>().ok().filter(|bits| (1..=width).contains(bits));
    let bits = bits.ok_or_else(|| format!("Fn::Cidr cidrBits must be between 1 and {width}"))?;
    let available = width - prefix;
    let needed = count.next_power_of_two().trailing_zeros();
    if bits > available || needed > available - bits {
        return Err(format!("Fn::Cidr cannot fit {count} blocks with {bits} CIDR bits in {block}"));
    }
    let base = base & mask(width, prefix);
    let made = (0..count).map(|index| {
        // It fits: `needed + bits` bits of the block are free. A single block may be 2^128 wide.
        let start = base | u128::from(index).checked_shl(bits).unwrap_or(0);
        let prefix = width - bits;
        if width == 32 {
            format!("{}/{prefix}", Ipv4Addr::from(start as u32))
        } else {
            format!("{}/{prefix}", Ipv6Addr::from(start))
        }
    });
    Ok(made.collect())
}

/// The bits of a network.
fn mask(width: u32, prefix: u32) -> u128 {
    let hosts = width - prefix;
    let all = if width == 128 { u128::MAX } else { (1 << width) - 1 };
    all & u128::MAX.checked_shl(hosts).unwrap_or(0)
}
