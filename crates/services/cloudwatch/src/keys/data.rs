//! `wd | metric id | hour since the epoch | tier | second in the hour | unit` → what was measured in
//! one period ([`Digest`](crate::data::Digest)). All that was measured in one hour lies together, so
//! that one page of a scan sees it at one moment while it is brought from one tier to the next. Lives
//! for as long as its tier is kept.

use crate::data::{MetricId, Place, Tier};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"wd");

/// What all rows of a metric begin with.
pub(crate) fn of_metric(metric: MetricId) -> Key {
    KeyWriter::new(KIND).u128(metric.0).finish()
}

/// All rows of the hours from `first` to `last`, both included.
pub(crate) fn of_hours(metric: MetricId, first: u32, last: u32) -> KeyRange {
    let from = |hour| KeyWriter::new(KIND).u128(metric.0).u32(hour).finish();
    match last.checked_add(1) {
        Some(after) => KeyRange::between(from(first), from(after)),
        None => KeyRange {
            start: std::ops::Bound::Included(from(first)),
            ..KeyRange::prefix(&of_metric(metric))
        },
    }
}

pub(crate) fn key(place: &Place) -> Key {
    KeyWriter::new(KIND)
        .u128(place.metric.0)
        .u32(place.hour)
        .u8(place.tier as u8)
        .u32(place.second)
        .u8(place.unit)
        .finish()
}

pub(crate) fn read(key: &[u8]) -> Result<Place, StoreError> {
    let wrong = || StoreError::Malformed { what: "measurements", reason: "its tier" };
    let mut reader = KeyReader::new(key, KIND)?;
    let place = Place {
        metric: MetricId(reader.u128()?),
        hour: reader.u32()?,
        tier: Tier::of(reader.u8()?).ok_or_else(wrong)?,
        second: reader.u32()?,
        unit: reader.u8()?,
    };
    reader.end()?;
    Ok(place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn place() -> impl Strategy<Value = Place> {
        (any::<u128>(), any::<u32>(), 0..4_u8, 0..3_600_u32, any::<u8>()).prop_map(
            |(metric, hour, tier, second, unit)| Place {
                metric: MetricId(metric),
                hour,
                tier: Tier::of(tier).unwrap(),
                second,
                unit,
            },
        )
    }

    proptest! {
        #[test]
        fn an_hour_lies_together(a in place(), b in place()) {
            prop_assert_eq!(read(&key(&a)).unwrap(), a);
            prop_assert_eq!(a.cmp(&b), key(&a).cmp(&key(&b)));
            let hours = of_hours(a.metric, a.hour, a.hour);
            let inside = b.metric == a.metric && b.hour == a.hour;
            prop_assert!(hours.contains(&key(&a)));
            prop_assert_eq!(hours.contains(&key(&b)), inside);
        }
    }
}
