//! Run lengths: bytes, bits, and whole numbers in the first and the second of ORC's formats.
//!
//! Each writer is also told where row groups begin, and answers how a reader finds that place: the
//! byte where a run begins, and how much of the run comes before.

use crate::varint::{put, zigzag};
use crate::writer::OrcVersion;

/// The beginning of a row group in a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// In bytes, before compression.
    pub(super) at: usize,
    /// What is to be left out behind it: values, and bits.
    pub(super) skip: Vec<u64>,
}

/// A stream's bytes, and a mark for each row group.
#[derive(Debug, Default)]
pub(super) struct Encoded {
    pub(super) bytes: Vec<u8>,
    pub(super) marks: Vec<Mark>,
}

/// Puts runs down, and marks on the way.
struct Runs<'m> {
    out: Encoded,
    starts: &'m [usize],
}

impl<'m> Runs<'m> {
    fn new(starts: &'m [usize]) -> Runs<'m> {
        Runs { out: Encoded::default(), starts }
    }

    /// The run of values `from..to` begins here.
    fn run(&mut self, from: usize, to: usize) {
        while let Some(start) = self.starts.get(self.out.marks.len()).filter(|start| **start < to) {
            let skip = vec![(start - from) as u64];
            self.out.marks.push(Mark { at: self.out.bytes.len(), skip });
        }
    }

    /// Row groups that begin where there are no values any more.
    fn finish(mut self) -> Encoded {
        self.run(0, 0);
        while self.out.marks.len() < self.starts.len() {
            self.out.marks.push(Mark { at: self.out.bytes.len(), skip: vec![0] });
        }
        self.out
    }
}

fn equal_ones<T: PartialEq>(values: &[T]) -> usize {
    let first = values.first();
    values.iter().take_while(|value| Some(*value) == first).count()
}

/// Runs of 3 to 130 equal bytes, and up to 128 that differ.
pub(super) fn bytes(values: &[u8], starts: &[usize]) -> Encoded {
    first_format(values, starts, equal_ones, |out, value| out.push(*value), |_, _| {})
}

/// Whether true, eight a byte from the highest bit on, in runs of bytes.
pub(super) fn bits(values: &[bool], starts: &[usize]) -> Encoded {
    let byte = |eight: &[bool]| {
        eight.iter().enumerate().fold(0, |byte, (index, is)| byte | u8::from(*is) << (7 - index))
    };
    let packed: Vec<u8> = values.chunks(8).map(byte).collect();
    let in_bytes: Vec<usize> = starts.iter().map(|start| start / 8).collect();
    let mut encoded = bytes(&packed, &in_bytes);
    for (mark, start) in encoded.marks.iter_mut().zip(starts) {
        mark.skip.push((start % 8) as u64);
    }
    encoded
}

/// Whole numbers; small ones on either side of nothing are short where they are `signed`.
pub(super) fn integers(
    values: &[i64],
    signed: bool,
    version: OrcVersion,
    starts: &[usize],
) -> Encoded {
    let coded = move |value: i64| if signed { zigzag(value) } else { value as u64 };
    match version {
        OrcVersion::V0_11 => first_format(
            values,
            starts,
            steady_ones,
            move |out, value| put(out, coded(*value)),
            |out, run| {
                let delta = match run {
                    [first, second, ..] => second.wrapping_sub(*first),
                    _ => 0,
                };
                out.push(delta as i8 as u8);
            },
        ),
        OrcVersion::V0_12 => second_format(values, starts, coded),
    }
}

/// The values that go on by the same small step.
fn steady_ones(values: &[i64]) -> usize {
    let [first, second, ..] = values else { return values.len() };
    match second.checked_sub(*first) {
        Some(step) if (-128..=127).contains(&step) => {
            let goes_on = |pair: &&[i64]| match pair {
                [before, after] => after.checked_sub(*before) == Some(step),
                _ => false,
            };
            1 + values.windows(2).take_while(goes_on).count()
        }
        _ => 1,
    }
}

const RUN_MIN: usize = 3;

fn first_format<T>(
    values: &[T],
    starts: &[usize],
    run_of: impl Fn(&[T]) -> usize,
    write: impl Fn(&mut Vec<u8>, &T),
    step: impl Fn(&mut Vec<u8>, &[T]),
) -> Encoded {
    const RUN_MAX: usize = 130;
    const LITERALS_MAX: usize = 128;
    let mut runs = Runs::new(starts);
    let literals = |runs: &mut Runs<'_>, from: usize, to: usize| {
        for part in (from..to).step_by(LITERALS_MAX) {
            let end = to.min(part + LITERALS_MAX);
            runs.run(part, end);
            // Minus their number.
            runs.out.bytes.push((256 - (end - part)) as u8);
            for value in &values[part..end] {
                write(&mut runs.out.bytes, value);
            }
        }
    };
    let (mut from, mut at) = (0, 0);
    while at < values.len() {
        let rest = &values[at..values.len().min(at + RUN_MAX)];
        let run = run_of(rest);
        if run < RUN_MIN {
            at += 1;
            continue;
        }
        literals(&mut runs, from, at);
        runs.run(at, at + run);
        runs.out.bytes.push((run - RUN_MIN) as u8);
        step(&mut runs.out.bytes, rest);
        write(&mut runs.out.bytes, &rest[0]);
        at += run;
        from = at;
    }
    literals(&mut runs, from, at);
    runs.finish()
}

fn second_format(values: &[i64], starts: &[usize], coded: impl Fn(i64) -> u64) -> Encoded {
    const SHORT_MAX: usize = 10;
    const RUN_MAX: usize = 512;
    let mut runs = Runs::new(starts);
    let literals = |runs: &mut Runs<'_>, from: usize, to: usize| {
        for part in (from..to).step_by(RUN_MAX) {
            let end = to.min(part + RUN_MAX);
            runs.run(part, end);
            let all: Vec<u64> = values[part..end].iter().map(|value| coded(*value)).collect();
            direct(&mut runs.out.bytes, &all);
        }
    };
    let (mut from, mut at) = (0, 0);
    while at < values.len() {
        let rest = &values[at..values.len().min(at + RUN_MAX)];
        let run = steady_ones(rest);
        let equal = equal_ones(&rest[..run]) == run;
        if run < RUN_MIN || (run <= SHORT_MAX && !equal) {
            at += 1;
            continue;
        }
        literals(&mut runs, from, at);
        runs.run(at, at + run);
        let out = &mut runs.out.bytes;
        if run <= SHORT_MAX {
            let value = coded(rest[0]);
            let width = (u64::BITS - value.leading_zeros()).div_ceil(8).max(1);
            out.push(((width - 1) << 3) as u8 | (run - RUN_MIN) as u8);
            out.extend(&value.to_be_bytes()[8 - width as usize..]);
        } else {
            // Deltas of no width: each is the first.
            header(out, 3, 0, run);
            put(out, coded(rest[0]));
            let step = rest[1].wrapping_sub(rest[0]);
            put(out, zigzag(step));
        }
        at += run;
        from = at;
    }
    literals(&mut runs, from, at);
    runs.finish()
}

fn header(out: &mut Vec<u8>, kind: u8, width: u8, length: usize) {
    let length = length - 1;
    out.push(kind << 6 | width << 1 | (length >> 8) as u8);
    out.push((length & 0xff) as u8);
}

/// The widths that there are, and their numbers.
fn width_of(bits: u32) -> (u32, u8) {
    match bits {
        0 | 1 => (1, 0),
        2..=24 => (bits, (bits - 1) as u8),
        25..=26 => (26, 24),
        27..=28 => (28, 25),
        29..=30 => (30, 26),
        31..=32 => (32, 27),
        33..=40 => (40, 28),
        41..=48 => (48, 29),
        49..=56 => (56, 30),
        _ => (64, 31),
    }
}

fn direct(out: &mut Vec<u8>, values: &[u64]) {
    let all = values.iter().fold(0, |all, value| all | value);
    let (width, number) = width_of(u64::BITS - all.leading_zeros());
    header(out, 1, number, values.len());
    let (mut bits, mut held) = (0_u128, 0);
    for value in values {
        bits = bits << width | u128::from(*value);
        held += width;
        while held >= 8 {
            held -= 8;
            out.push((bits >> held & 0xff) as u8);
        }
        bits &= (1 << held) - 1;
    }
    if held > 0 {
        out.push((bits << (8 - held) & 0xff) as u8);
    }
}

#[cfg(test)]
mod tests;
