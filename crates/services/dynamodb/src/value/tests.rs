//! Properties of values: whatever the wire has is a value or refused, and a value comes back as it
//! went.

use proptest::prelude::*;

use super::*;

/// What a client may send, right or wrong.
fn wire() -> impl Strategy<Value = AttributeValue> {
    let text = || "[a-c]{0,3}";
    let number = || {
        prop_oneof![
            "-?[0-9]{1,5}(\\.[0-9]{1,3})?([eE][+-]?[0-9]{1,3})?",
            "[0-9.eE+-]{0,12}",
            "\\PC{0,6}",
        ]
    };
    let bytes = || prop::collection::vec(any::<u8>(), 0..4).prop_map(Bytes::from);
    let leaf = prop_oneof![
        text().prop_map(AttributeValue::S),
        number().prop_map(AttributeValue::N),
        bytes().prop_map(AttributeValue::B),
        any::<bool>().prop_map(AttributeValue::Bool),
        any::<bool>().prop_map(AttributeValue::Null),
        prop::collection::vec(text(), 0..4).prop_map(AttributeValue::Ss),
        prop::collection::vec(number(), 0..3).prop_map(AttributeValue::Ns),
        prop::collection::vec(bytes(), 0..4).prop_map(AttributeValue::Bs),
    ];
    leaf.prop_recursive(5, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(AttributeValue::L),
            prop::collection::btree_map("[a-c]{0,2}", inner, 0..4).prop_map(AttributeValue::M),
        ]
    })
}

#[test]
fn a_value_comes_back_as_it_went() {
    proptest!(|(wire in wire())| {
        if let Ok(value) = Value::from_wire(wire) {
            prop_assert_eq!(check_depth(&value), Ok(()));
            prop_assert_eq!(value.clone().into_wire().kind_of(), value.kind().wire());
            let again = Value::from_wire(value.clone().into_wire());
            prop_assert_eq!(again, Ok(value));
        }
    });
}

/// The name of a wire value's type.
trait KindOf {
    fn kind_of(&self) -> &'static str;
}

impl KindOf for AttributeValue {
    fn kind_of(&self) -> &'static str {
        match self {
            AttributeValue::S(_) => "S",
            AttributeValue::N(_) => "N",
            AttributeValue::B(_) => "B",
            AttributeValue::Ss(_) => "SS",
            AttributeValue::Ns(_) => "NS",
            AttributeValue::Bs(_) => "BS",
            AttributeValue::L(_) => "L",
            AttributeValue::M(_) => "M",
            AttributeValue::Bool(_) => "BOOL",
            AttributeValue::Null(_) => "NULL",
        }
    }
}

#[test]
fn values_nest_32_levels_and_no_deeper() {
    let deep = |levels: usize| {
        (0..levels).fold(AttributeValue::Bool(true), |inner, _| AttributeValue::L(vec![inner]))
    };
    assert!(Value::from_wire(deep(32)).is_ok());
    assert_eq!(Value::from_wire(deep(33)), Err(TOO_DEEP.to_owned()));
    // However deep: it is refused without going down all the way.
    assert_eq!(Value::from_wire(deep(2_000)), Err(TOO_DEEP.to_owned()));
}

#[test]
fn attributes_have_names_of_64_kilobytes_at_most() {
    let of = |name: String| item_from_wire([(name, AttributeValue::Bool(true))].into());
    assert!(of("x".repeat(65_535)).is_ok());
    let long = of("x".repeat(65_536));
    let why = "Attribute name is too large, must be less than 65536 bytes";
    assert_eq!(long, Err(why.to_owned()));
    assert_eq!(of(String::new()), Err("Empty attribute name".to_owned()));
}
