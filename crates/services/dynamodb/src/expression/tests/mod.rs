//! What expressions are beneath the surface; what they do is in `tests/cases`. In common: an item,
//! values, and a short way to show items.

mod bindings;
mod keys;
mod refusals;
mod updates;

use aws_api::dynamodb::AttributeValue;

use super::*;
use crate::number::Number;
use crate::value::{Item, Value};

fn n(text: &str) -> Value {
    Value::N(Number::parse(text).unwrap())
}

fn s(text: &str) -> Value {
    Value::S(text.to_owned())
}

fn map<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::M(entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn set(members: &[&str]) -> Value {
    Value::Ss(members.iter().map(|member| (*member).to_owned()).collect())
}

fn numbers(members: &[&str]) -> Value {
    Value::Ns(members.iter().map(|text| Number::parse(text).unwrap()).collect())
}

/// The item that all cases are about.
fn item() -> Item {
    let Value::M(item) = map([
        ("id", s("i1")),
        ("num", n("5")),
        ("neg", n("-1.5")),
        ("str", s("hello")),
        ("blank", s("")),
        ("bin", Value::B(vec![1, 2, 3].into())),
        ("ss", set(&["a", "b"])),
        ("ns", numbers(&["1", "2", "3"])),
        ("bs", Value::Bs(vec![vec![1].into(), vec![2].into()])),
        ("lst", Value::L(vec![n("1"), s("two"), map([("deep", Value::L(vec![n("7")]))])])),
        ("mp", map([("x", n("1")), ("y", map([("z", s("deep"))]))])),
        ("yes", Value::Bool(true)),
        ("nil", Value::Null),
        ("twin", n("5")),
        ("a.b", s("dotted")),
        ("name", s("reserved")),
    ]) else {
        unreachable!("`map` makes maps")
    };
    item
}

/// The values that all cases may use.
fn bindings() -> Bindings {
    let values = [
        (":zero", n("0")),
        (":one", n("1")),
        (":two", n("2")),
        (":four", n("4")),
        (":five", n("5.0")),
        (":six", n("6")),
        (":big", n("99999999999999999999999999999999999999")),
        (":he", s("he")),
        (":hello", s("hello")),
        (":help", s("help")),
        (":a", s("a")),
        (":z", s("z")),
        (":nothing", s("")),
        (":bin", Value::B(vec![1, 2].into())),
        (":bin3", Value::B(vec![2, 3].into())),
        (":byte", Value::B(vec![1].into())),
        (":true", Value::Bool(true)),
        (":null", Value::Null),
        (":ss", set(&["a", "b"])),
        (":ssc", set(&["b", "c"])),
        (":nsd", numbers(&["3", "4"])),
        (":bsd", Value::Bs(vec![vec![2].into(), vec![9].into()])),
        (":list", Value::L(vec![s("new")])),
        (":map", map([("k", s("v"))])),
        (":deep", map([("deep", Value::L(vec![n("7")]))])),
        (":tS", s("S")),
        (":tN", s("N")),
        (":tB", s("B")),
        (":tSS", s("SS")),
        (":tNS", s("NS")),
        (":tBS", s("BS")),
        (":tL", s("L")),
        (":tM", s("M")),
        (":tBOOL", s("BOOL")),
        (":tNULL", s("NULL")),
        (":tX", s("X")),
    ];
    let names = [("#n", "name"), ("#dot", "a.b"), ("#num", "num"), ("#x", "x"), ("#m", "mp")];
    let wire = |(key, value): (&str, Value)| (key.to_owned(), value.into_wire());
    let name = |(key, name): (&str, &str)| (key.to_owned(), name.to_owned());
    Bindings::new(
        Some(names.into_iter().map(name).collect()),
        Some(values.into_iter().map(wire).collect()),
        &[(Role::Condition, true)],
    )
    .unwrap()
}

/// A value in short: `{a:1,l:["x"],s:<"a","b">}`.
fn show(value: &Value) -> String {
    let list = |parts: Vec<String>| parts.join(",");
    match value {
        Value::S(text) => format!("\"{text}\""),
        Value::N(number) => number.to_string(),
        Value::B(bytes) => format!("{:02x?}", bytes.to_vec()),
        Value::Ss(set) => format!("<{}>", list(set.iter().map(|m| format!("\"{m}\"")).collect())),
        Value::Ns(set) => format!("<{}>", list(set.iter().map(Number::to_string).collect())),
        Value::Bs(set) => {
            format!("<{}>", list(set.iter().map(|m| format!("{:02x?}", m.to_vec())).collect()))
        }
        Value::L(elements) => format!("[{}]", list(elements.iter().map(show).collect())),
        Value::M(map) => format!("{{{}}}", show_item(map)),
        Value::Bool(value) => value.to_string(),
        Value::Null => "null".to_owned(),
    }
}

fn show_item(item: &Item) -> String {
    item.iter().map(|(k, v)| format!("{k}:{}", show(v))).collect::<Vec<_>>().join(",")
}
