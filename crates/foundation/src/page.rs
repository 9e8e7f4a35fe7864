//! Pagination tokens: opaque to clients, checked when they come back.

use ring::digest;

/// Where the next page starts, as text that carries a checksum, so that a token that was not ours,
/// was cut, or belongs to another listing is told apart. It is no secret and no signature.
pub fn token(listing: &str, position: &[u8]) -> String {
    let mut out = String::with_capacity(2 * (CHECK_BYTES + position.len()));
    for byte in checksum(listing, position).iter().chain(position) {
        out.push_str(&format!("{byte:02x}"));
    }
    out
}

/// The position in a token that [`token`] made for the same listing.
pub fn position(listing: &str, token: &str) -> Option<Vec<u8>> {
    if !token.is_ascii() || !token.len().is_multiple_of(2) {
        return None;
    }
    let bytes: Option<Vec<u8>> = (0..token.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(token.get(at..at + 2)?, 16).ok())
        .collect();
    let bytes = bytes?;
    let (check, position) = bytes.split_at_checked(CHECK_BYTES)?;
    (checksum(listing, position) == check).then(|| position.to_vec())
}

/// Enough that a typing error is noticed.
const CHECK_BYTES: usize = 4;

fn checksum(listing: &str, position: &[u8]) -> [u8; CHECK_BYTES] {
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(listing.as_bytes());
    context.update(&[0]);
    context.update(position);
    let mut out = [0; CHECK_BYTES];
    out.copy_from_slice(&context.finish().as_ref()[..CHECK_BYTES]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_brings_its_position_back_and_only_to_its_own_listing() {
        let made = token("ListStreams", b"clicks");
        assert_eq!(position("ListStreams", &made), Some(b"clicks".to_vec()));
        assert_eq!(position("ListShards", &made), None);
        for wrong in ["", "zz", "00", "é", &made[2..], &format!("{made}00")] {
            assert_eq!(position("ListStreams", wrong), None, "{wrong}");
        }
    }
}
