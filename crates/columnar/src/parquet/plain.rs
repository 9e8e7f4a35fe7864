//! Values as bytes, one behind the other: the encoding `PLAIN`, and the smallest and largest of them.

use super::schema::Physical;
use crate::column::Values;
use crate::timestamps::DAY_S;
use crate::value::Timestamp;

/// 1970-01-01 as astronomers count days.
const JULIAN_1970: i64 = 2_440_588;
/// Strings longer than this do not go into statistics.
const BOUND_BYTES_MAX: usize = 256;

/// The values of a column; each ends where `ends` says.
#[derive(Debug, Default)]
pub(super) struct Plain {
    pub(super) data: Vec<u8>,
    pub(super) ends: Vec<usize>,
    /// The smallest and the largest value, where they are told.
    pub(super) bounds: Option<(Vec<u8>, Vec<u8>)>,
}

impl Plain {
    pub(super) fn of(values: &Values, physical: Physical) -> Plain {
        let mut plain = Plain::default();
        match (values, physical) {
            (Values::Integers(all), Physical::Int32) => {
                // Checked when they were read: they fit into the column's type.
                let narrow = |value: &i64| (*value as i32).to_le_bytes();
                plain.each(all, |out, value| out.extend(narrow(value)));
                plain.bounds = bounds(all.iter(), |value| narrow(value).to_vec());
            }
            (Values::Integers(all), _) => {
                plain.each(all, |out, value| out.extend(value.to_le_bytes()));
                plain.bounds = bounds(all.iter(), |value| value.to_le_bytes().to_vec());
            }
            (Values::Floats(all), _) => {
                plain.each(all, |out, value| out.extend(value.to_le_bytes()));
                if let Some((min, max)) = float_bounds(all.iter().map(|value| f64::from(*value))) {
                    // They came from floats of this size.
                    let bytes = |value: f64| (value as f32).to_le_bytes().to_vec();
                    plain.bounds = Some((bytes(min), bytes(max)));
                }
            }
            (Values::Doubles(all), _) => {
                plain.each(all, |out, value| out.extend(value.to_le_bytes()));
                if let Some((min, max)) = float_bounds(all.iter().copied()) {
                    plain.bounds = Some((min.to_le_bytes().to_vec(), max.to_le_bytes().to_vec()));
                }
            }
            (Values::Decimals(all), Physical::Fixed(length)) => {
                let bytes = |value: &i128| {
                    let wide = value.to_be_bytes();
                    // The bytes before say nothing but the sign.
                    let narrow = &wide[wide.len().saturating_sub(length)..];
                    let sign = if *value < 0 { 0xff } else { 0 };
                    let mut fixed = vec![sign; length - narrow.len()];
                    fixed.extend_from_slice(narrow);
                    fixed
                };
                plain.each(all, |out, value| out.extend(bytes(value)));
                plain.bounds = bounds(all.iter(), bytes);
            }
            (Values::Timestamps(all), _) => {
                plain.each(all, |out, at| out.extend(int96(at)));
            }
            (Values::Bytes(all), _) => {
                for value in all.iter() {
                    // A record, from which it comes, has far less than 4 GiB.
                    plain.data.extend((value.len() as u32).to_le_bytes());
                    plain.data.extend_from_slice(value);
                    plain.ends.push(plain.data.len());
                }
                let found = bounds(all.iter(), |value| value.to_vec());
                let short = |value: &Vec<u8>| value.len() <= BOUND_BYTES_MAX;
                plain.bounds = found.filter(|(min, max)| short(min) && short(max));
            }
            // Bits, which pages pack for themselves, and what has no values of its own.
            _ => {}
        }
        plain
    }

    fn each<T>(&mut self, values: &[T], write: impl Fn(&mut Vec<u8>, &T)) {
        for value in values {
            write(&mut self.data, value);
            self.ends.push(self.data.len());
        }
    }

    /// Where the value of that index begins.
    pub(super) fn start(&self, index: usize) -> usize {
        index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0)
    }
}

fn bounds<T: Ord>(
    values: impl Iterator<Item = T> + Clone,
    bytes: impl Fn(T) -> Vec<u8>,
) -> Option<(Vec<u8>, Vec<u8>)> {
    Some((bytes(values.clone().min()?), bytes(values.max()?)))
}

/// None where one is not a number; nothing is told apart from the nothing below it.
fn float_bounds(values: impl Iterator<Item = f64> + Clone) -> Option<(f64, f64)> {
    if values.clone().any(f64::is_nan) {
        return None;
    }
    let min = values.clone().min_by(f64::total_cmp)?;
    let max = values.max_by(f64::total_cmp)?;
    Some((if min == 0.0 { -0.0 } else { min }, if max == 0.0 { 0.0 } else { max }))
}

fn int96(at: &Timestamp) -> [u8; 12] {
    let day = at.seconds.div_euclid(DAY_S) + JULIAN_1970;
    let nanos = at.seconds.rem_euclid(DAY_S) * 1_000_000_000 + i64::from(at.nanos);
    let mut bytes = [0; 12];
    bytes[..8].copy_from_slice(&nanos.to_le_bytes());
    // Years to which a text can reach have days of less than 32 bits.
    bytes[8..].copy_from_slice(&(day as i32).to_le_bytes());
    bytes
}
