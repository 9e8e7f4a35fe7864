//! What is told of the values of a column in a row group, a stripe and the file.

use super::protobuf::Message;
use crate::column::Values;
use crate::schema::Type;
use std::ops::Range;

/// Strings that are longer do not go into statistics.
const BOUND_BYTES_MAX: usize = 1024;

#[derive(Clone, Debug, Default)]
pub(super) struct Statistics {
    values: u64,
    has_null: bool,
    of: Of,
}

#[derive(Clone, Debug, Default)]
enum Of {
    /// No values yet.
    #[default]
    Nothing,
    /// Nothing but their number is told.
    Untold,
    Integers {
        min: i64,
        max: i64,
        sum: Option<i64>,
    },
    Days {
        min: i64,
        max: i64,
    },
    Doubles {
        min: f64,
        max: f64,
    },
    Strings {
        min: Vec<u8>,
        max: Vec<u8>,
        bytes: u64,
    },
    Booleans {
        yes: u64,
    },
    Binary {
        bytes: u64,
    },
}

impl Statistics {
    pub(super) fn of(
        of: &Type,
        values: &Values,
        range: Range<usize>,
        has_null: bool,
    ) -> Statistics {
        let count = range.len() as u64;
        let of = if range.is_empty() { Of::Nothing } else { told(of, values, range) };
        Statistics { values: count, has_null, of }
    }

    /// Of rows, of which there is never none.
    pub(super) fn of_rows(rows: u64) -> Statistics {
        Statistics { values: rows, has_null: false, of: Of::Nothing }
    }

    pub(super) fn add(&mut self, other: &Statistics) {
        self.values += other.values;
        self.has_null |= other.has_null;
        self.of = match (std::mem::take(&mut self.of), other.of.clone()) {
            (Of::Nothing, one) | (one, Of::Nothing) => one,
            (Of::Integers { min: a, max: b, sum: s }, Of::Integers { min, max, sum }) => {
                let sum = s.zip(sum).and_then(|(s, sum)| s.checked_add(sum));
                Of::Integers { min: a.min(min), max: b.max(max), sum }
            }
            (Of::Days { min: a, max: b }, Of::Days { min, max }) => {
                Of::Days { min: a.min(min), max: b.max(max) }
            }
            (Of::Doubles { min: a, max: b }, Of::Doubles { min, max }) => {
                Of::Doubles { min: a.min(min), max: b.max(max) }
            }
            (Of::Strings { min: a, max: b, bytes: n }, Of::Strings { min, max, bytes }) => {
                Of::Strings { min: a.min(min), max: b.max(max), bytes: n + bytes }
            }
            (Of::Booleans { yes: a }, Of::Booleans { yes }) => Of::Booleans { yes: a + yes },
            (Of::Binary { bytes: a }, Of::Binary { bytes }) => Of::Binary { bytes: a + bytes },
            _ => Of::Untold,
        };
    }

    pub(super) fn message(&self) -> Message {
        let message = Message::default().number(1, self.values);
        let of = Message::default();
        let message = match &self.of {
            Of::Nothing | Of::Untold => message,
            Of::Integers { min, max, sum } => {
                let of = of.signed(1, *min).signed(2, *max);
                message.message(
                    2,
                    &match sum {
                        Some(sum) => of.signed(3, *sum),
                        None => of,
                    },
                )
            }
            Of::Doubles { min, max } => message.message(3, &of.double(1, *min).double(2, *max)),
            Of::Strings { min, max, bytes } => {
                message.message(4, &of.bytes(1, min).bytes(2, max).signed(3, signed(*bytes)))
            }
            Of::Booleans { yes } => message.message(5, &of.numbers(1, &[*yes])),
            Of::Days { min, max } => message.message(7, &of.signed(1, *min).signed(2, *max)),
            Of::Binary { bytes } => message.message(8, &of.signed(1, signed(*bytes))),
        };
        message.number(10, self.has_null.into())
    }
}

fn signed(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}

fn told(of: &Type, values: &Values, range: Range<usize>) -> Of {
    match values {
        Values::Booleans(all) => {
            let yes = all.get(range).unwrap_or_default().iter().filter(|is| **is).count();
            Of::Booleans { yes: yes as u64 }
        }
        Values::Integers(all) => {
            let all = all.get(range).unwrap_or_default();
            match (all.iter().min(), all.iter().max()) {
                (Some(min), Some(max)) if *of == Type::Date => Of::Days { min: *min, max: *max },
                (Some(min), Some(max)) => {
                    let sum = all.iter().try_fold(0_i64, |sum, value| sum.checked_add(*value));
                    Of::Integers { min: *min, max: *max, sum }
                }
                _ => Of::Nothing,
            }
        }
        Values::Floats(all) => {
            doubles(all.get(range).unwrap_or_default().iter().map(|value| f64::from(*value)))
        }
        Values::Doubles(all) => doubles(all.get(range).unwrap_or_default().iter().copied()),
        Values::Bytes(all) => {
            let all = all.iter().skip(range.start).take(range.len());
            let bytes = all.clone().map(|value| value.len() as u64).sum();
            match (of, all.clone().min(), all.max()) {
                (Type::Binary, ..) => Of::Binary { bytes },
                (_, Some(min), Some(max)) if min.len().max(max.len()) <= BOUND_BYTES_MAX => {
                    Of::Strings { min: min.to_vec(), max: max.to_vec(), bytes }
                }
                _ => Of::Untold,
            }
        }
        _ => Of::Untold,
    }
}

fn doubles(values: impl Iterator<Item = f64> + Clone) -> Of {
    if values.clone().any(f64::is_nan) {
        return Of::Untold;
    }
    match (values.clone().min_by(f64::total_cmp), values.max_by(f64::total_cmp)) {
        (Some(min), Some(max)) => Of::Doubles { min, max },
        _ => Of::Nothing,
    }
}
