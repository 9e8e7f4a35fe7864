//! The only source of chance: ids, secrets, jitter.

use ring::rand::SecureRandom;
use std::fmt::Debug;
use std::sync::{Mutex, PoisonError};

/// Gives random bytes, and the forms of id that AWS makes of them.
pub trait Dice: Send + Sync + Debug + 'static {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);

    /// A random number.
    fn number(&self) -> u64 {
        let mut bytes = [0; 8];
        self.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    /// A random (version 4) UUID, as `8-4-4-4-12` lower-case hexadecimal digits.
    fn uuid(&self) -> String {
        let mut bytes = [0; 16];
        self.fill(&mut bytes);
        bytes[6] = bytes[6] & 0x0f | 0x40;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        let mut out = String::with_capacity(36);
        for (i, byte) in bytes.iter().enumerate() {
            if matches!(i, 4 | 6 | 8 | 10) {
                out.push('-');
            }
            push_hex(&mut out, *byte);
        }
        out
    }

    /// `length` letters of `alphabet`, which must not be empty, each as likely as any other.
    fn letters(&self, alphabet: &[u8], length: usize) -> String {
        let mut out = String::with_capacity(length);
        let even = 256 - 256 % alphabet.len().clamp(1, 256);
        let mut pool = [0u8; 64];
        while out.len() < length && !alphabet.is_empty() {
            self.fill(&mut pool);
            for byte in pool.iter().map(|b| usize::from(*b)).filter(|b| *b < even) {
                if out.len() < length {
                    out.push(char::from(alphabet[byte % alphabet.len()]));
                }
            }
        }
        out
    }

    /// `length` lower-case hexadecimal digits.
    fn hex(&self, length: usize) -> String {
        self.letters(b"0123456789abcdef", length)
    }

    /// `length` capitals and digits 2–7, as IAM's ids and access keys have them.
    fn base32(&self, length: usize) -> String {
        self.letters(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", length)
    }
}

fn push_hex(out: &mut String, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    out.push(char::from(DIGITS[usize::from(byte >> 4)]));
    out.push(char::from(DIGITS[usize::from(byte & 15)]));
}

/// The operating system's randomness.
#[derive(Debug)]
pub struct SystemDice(ring::rand::SystemRandom);

impl SystemDice {
    /// The system's source.
    pub fn new() -> Self {
        SystemDice(ring::rand::SystemRandom::new())
    }
}

impl Default for SystemDice {
    fn default() -> Self {
        Self::new()
    }
}

impl Dice for SystemDice {
    #[allow(clippy::expect_used, reason = "fails only where the kernel has no randomness at all")]
    fn fill(&self, bytes: &mut [u8]) {
        self.0.fill(bytes).expect("the operating system gives random bytes");
    }
}

/// Repeatable dice: the same seed, the same throws. For tests and simulations, never for secrets.
#[derive(Debug)]
pub struct SeededDice(Mutex<u64>);

impl SeededDice {
    /// Dice that start from `seed`.
    pub fn new(seed: u64) -> Self {
        SeededDice(Mutex::new(seed))
    }
}

impl Dice for SeededDice {
    /// SplitMix64 (Steele, Lea, Flood: «Fast Splittable Pseudorandom Number Generators», 2014).
    fn fill(&self, bytes: &mut [u8]) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for chunk in bytes.chunks_mut(8) {
            *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = *state;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^= z >> 31;
            chunk.copy_from_slice(&z.to_le_bytes()[..chunk.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_ids_and_another_gives_others() {
        let ids = |seed| {
            let dice = SeededDice::new(seed);
            (dice.uuid(), dice.base32(16), dice.hex(12))
        };
        assert_eq!(ids(7), ids(7));
        assert_ne!(ids(7), ids(8));
    }

    #[test]
    fn ids_have_the_documented_forms() {
        for dice in [&SystemDice::new() as &dyn Dice, &SeededDice::new(1)] {
            let uuid = dice.uuid();
            assert_eq!(uuid.len(), 36);
            assert_eq!(&uuid[14..15], "4");
            assert!(matches!(&uuid[19..20], "8" | "9" | "a" | "b"));
            assert_eq!(dice.base32(16).len(), 16);
            assert!(dice.hex(40).bytes().all(|b| b.is_ascii_hexdigit()));
        }
    }
}
