//! Round trips of whatever items there are, and no panic on whatever bytes there are.

use std::collections::BTreeSet;

use aws_api::dynamodb::AttributeValue;
use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;

use super::*;
use crate::number::Number as N;
use crate::value::item_into_wire;

fn number() -> impl Strategy<Value = N> {
    ("-?[1-9][0-9]{0,37}", -130..80i32).prop_filter_map("out of range", |(digits, power)| {
        N::parse(&format!("{digits}e{power}")).ok()
    })
}

pub(crate) fn values() -> impl Strategy<Value = Value> {
    let binary = || vec(any::<u8>(), 0..20).prop_map(Bytes::from);
    fn listed<T>(set: BTreeSet<T>) -> Vec<T> {
        set.into_iter().collect()
    }
    let scalar = prop_oneof![
        ".{0,30}".prop_map(Value::S),
        number().prop_map(Value::N),
        binary().prop_map(Value::B),
        any::<bool>().prop_map(Value::Bool),
        Just(Value::Null),
        btree_set(".{0,8}", 1..5).prop_map(|set| Value::Ss(listed(set))),
        btree_set(number(), 1..5).prop_map(|set| Value::Ns(listed(set))),
        btree_set(binary(), 1..5).prop_map(|set| Value::Bs(listed(set))),
    ];
    scalar.prop_recursive(6, 60, 8, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..8).prop_map(Value::L),
            btree_map(".{1,8}", inner, 0..8).prop_map(Value::M),
        ]
    })
}

pub(crate) fn items() -> impl Strategy<Value = Item> {
    btree_map(".{1,12}", values(), 0..10)
}

proptest! {
    #[test]
    fn an_item_reads_back_with_its_size(item in items()) {
        let (row, counted) = encode(&item);
        prop_assert_eq!(counted, item_size(&item));
        prop_assert_eq!(size(&row).ok(), Some(counted));
        prop_assert_eq!(decode_for_wire(&row).ok(), Some(item_into_wire(item.clone())));
        prop_assert_eq!(decode(&row).ok(), Some(item));
    }

    #[test]
    fn an_item_goes_out_and_comes_in_the_same(item in items()) {
        let wire = crate::value::item_into_wire(item.clone());
        prop_assert_eq!(crate::value::item_from_wire(wire), Ok(item));
    }

    #[test]
    fn a_cut_row_is_refused(item in items(), cut in any::<prop::sample::Index>()) {
        let (row, _) = encode(&item);
        prop_assert!(decode(&row.slice(..cut.index(row.len()))).is_err());
    }

    #[test]
    fn a_damaged_row_never_panics(
        item in items(), at in any::<prop::sample::Index>(), byte in any::<u8>()
    ) {
        let mut row = encode(&item).0.to_vec();
        let at = at.index(row.len());
        row[at] = byte;
        let _ = decode(&row.into());
    }

    #[test]
    fn random_bytes_never_panic(bytes in vec(any::<u8>(), 0..200)) {
        let mut row = vec![FORMAT];
        row.extend(bytes);
        let _ = decode(&row.into());
    }
}

#[test]
fn the_format_is_the_one_that_is_written_down() {
    let text = |name: &str, value| (name.to_owned(), value);
    let item = Item::from([
        text("a", Value::N(N::parse("-300").unwrap())),
        text("b", Value::L(vec![Value::S("x".to_owned()), Value::Bool(true), Value::Null])),
    ]);
    // Sizes: "a" 1 + number 3; "b" 1 + list 3 + elements 3 + text 1 + bool 1 + null 1.
    let row: &[u8] = &[
        1, 14, 2, // format, size, count
        1, b'a', 2, 0x81, 2, 0, 3, // -3 × 10^2
        1, b'b', 7, 3, 1, 1, b'x', 11, 9,
    ];
    assert_eq!(encode(&item), (Bytes::from_static(row), 14));
    assert!(decode(&Bytes::from_static(&[2, 0, 0])).is_err(), "an unknown format is refused");
}

#[test]
fn sizes_are_those_of_the_developer_guide() {
    let wire = |value| Value::from_wire(value).unwrap().size();
    let number = |text: &str| AttributeValue::N(text.to_owned());
    for (value, size) in [
        (AttributeValue::S("é".to_owned()), 2),
        (number("27"), 2),
        (number("-27.5"), 4),
        (AttributeValue::B(Bytes::from_static(&[0; 7])), 7),
        (AttributeValue::Null(true), 1),
        (AttributeValue::Bool(false), 1),
        (AttributeValue::L(vec![]), 3),
        (AttributeValue::M(Default::default()), 3),
        (AttributeValue::L(vec![number("1"), number("2")]), 3 + 2 * (1 + 2)),
        (AttributeValue::M([("ab".to_owned(), number("1"))].into()), 3 + 1 + 2 + 2),
        (AttributeValue::Ss(vec!["a".to_owned(), "bc".to_owned()]), 3),
    ] {
        assert_eq!(wire(value.clone()), size, "{value:?}");
    }
}
