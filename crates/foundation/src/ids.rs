//! The only source of chance: ids, secrets, jitter.

use ring::rand::SecureRandom;
use std::cell::RefCell;
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

/// Randomness that each thread takes from the system at a time: asking it costs more than some
/// hundred bytes do, and every request needs an id.
const POOL_BYTES: usize = 2048;

/// Random bytes of one thread. The first [`Pool::used`] are zeros: what has been given away is
/// nowhere else.
///
/// A process that forks would give its child the same bytes again. The server does not fork once it
/// has threads: whatever it starts is executed, and its memory begins anew.
struct Pool {
    bytes: [u8; POOL_BYTES],
    used: usize,
}

thread_local! {
    static POOL: RefCell<Pool> =
        const { RefCell::new(Pool { bytes: [0; POOL_BYTES], used: POOL_BYTES }) };
}

impl SystemDice {
    /// The system's source.
    pub fn new() -> Self {
        SystemDice(ring::rand::SystemRandom::new())
    }

    #[allow(clippy::expect_used, reason = "fails only where the kernel has no randomness at all")]
    fn ask(&self, bytes: &mut [u8]) {
        self.0.fill(bytes).expect("the operating system gives random bytes");
    }
}

impl Default for SystemDice {
    fn default() -> Self {
        Self::new()
    }
}

impl Dice for SystemDice {
    fn fill(&self, bytes: &mut [u8]) {
        // What is longer would soon empty the pool.
        if bytes.len() > POOL_BYTES / 8 {
            return self.ask(bytes);
        }
        POOL.with_borrow_mut(|pool| {
            if pool.used + bytes.len() > POOL_BYTES {
                self.ask(&mut pool.bytes);
                pool.used = 0;
            }
            let given = &mut pool.bytes[pool.used..][..bytes.len()];
            bytes.copy_from_slice(given);
            given.fill(0);
            pool.used += bytes.len();
        });
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

    /// Across many refills of the pool, and in several threads at once.
    #[test]
    fn the_systems_dice_never_give_the_same_twice() {
        let some = || {
            let dice = SystemDice::new();
            (0..600).flat_map(|_| [dice.letters(b"ab", 64), dice.uuid()]).collect()
        };
        let threads: Vec<_> = (0..4).map(|_| std::thread::spawn(some)).collect();
        let mut seen = std::collections::HashSet::new();
        for thread in threads {
            let ids: Vec<String> = thread.join().expect("no panic");
            for id in ids {
                assert!(seen.insert(id), "given twice");
            }
        }
    }

    #[test]
    fn every_length_is_filled_whole_and_what_was_given_is_kept_nowhere() {
        let dice = SystemDice::new();
        for length in [0, 1, 16, 255, 256, 257, 2048, 5000] {
            // A byte that stays zero in all of many throws was not filled.
            let mut ever = vec![0; length];
            for _ in 0..40 {
                let mut bytes = vec![0; length];
                dice.fill(&mut bytes);
                ever.iter_mut().zip(&bytes).for_each(|(ever, byte)| *ever |= byte);
            }
            assert!(!ever.contains(&0), "{length}");
            POOL.with_borrow(|pool| assert!(pool.bytes[..pool.used].iter().all(|b| *b == 0)));
        }
    }
}
