//! Inputs made of seeds: bytes and tokens removed, repeated, exchanged, and brought in from others.

use foundation::Dice;

/// Inputs grow no longer: what is long is slow, and rarely wrong in a new way.
const MAX_BYTES: usize = 16 * 1024;
/// Numbers at the edges of types.
const NUMBERS: [&str; 10] = [
    "0",
    "-1",
    "1e999",
    "-0",
    "2147483648",
    "9223372036854775808",
    "340282366920938463463374607431768211456",
    "1E-130",
    "0.0000000000000000000000000000000000000000001",
    "99999999999999999999999999999999999999",
];
/// Bytes that mean something to one parser or another.
const PIECES: [&str; 24] = [
    "\"", "\\", "\\u0000", "\\ud800", "{", "}", "[", "]", "(", ")", "<<", ">>", ",", ":", "#", "?",
    "'", "''", "*", "%00", "\0", "\u{feff}", "𝄞", " ",
];

/// A new input out of `seed`, with parts of `other`.
pub fn mutated(dice: &dyn Dice, seed: &[u8], other: &[u8]) -> Vec<u8> {
    let mut input = seed.to_vec();
    for _ in 0..=below(dice, 4) {
        step(dice, &mut input, other);
    }
    input.truncate(MAX_BYTES);
    input
}

fn below(dice: &dyn Dice, end: usize) -> usize {
    // A remainder is even enough for what it decides.
    if end == 0 { 0 } else { dice.number() as usize % end }
}

fn step(dice: &dyn Dice, input: &mut Vec<u8>, other: &[u8]) {
    let (from, to) = stretch(dice, input);
    match below(dice, 10) {
        0 => {
            input.drain(from..to);
        }
        1 => {
            let part = input[from..to].to_vec();
            input.splice(from..from, part);
        }
        2 => {
            // Nested as deep as it goes.
            let part = input[from..to].to_vec();
            let times = 1 + below(dice, 2_000);
            input.splice(from..from, part.into_iter().cycle().take(times.min(MAX_BYTES)));
        }
        3 => {
            let at = below(dice, input.len());
            if let Some(byte) = input.get_mut(at) {
                *byte ^= 1 << below(dice, 8);
            }
        }
        4 => {
            let at = below(dice, input.len());
            if let Some(byte) = input.get_mut(at) {
                *byte = dice.number() as u8;
            }
        }
        5 => {
            let (start, end) = stretch(dice, other);
            input.splice(from..to, other[start..end].iter().copied());
        }
        6 => {
            let number = NUMBERS[below(dice, NUMBERS.len())];
            input.splice(from..to, number.bytes());
        }
        7 | 8 => {
            let piece = PIECES[below(dice, PIECES.len())];
            input.splice(from..from, piece.bytes());
        }
        _ => input.truncate(from),
    }
}

/// A stretch of the input: a few bytes, or a token, from one mark to another.
fn stretch(dice: &dyn Dice, input: &[u8]) -> (usize, usize) {
    let from = below(dice, input.len() + 1);
    if below(dice, 2) == 0 {
        return (from, (from + below(dice, 8)).min(input.len()));
    }
    let is_mark = |byte: &u8| !byte.is_ascii_alphanumeric();
    let start = input[..from].iter().rposition(is_mark).map_or(0, |at| at + 1);
    let end = input[from..].iter().position(is_mark).map_or(input.len(), |at| from + at);
    (start, end)
}
