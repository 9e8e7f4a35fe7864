//! Properties of the reader: no text makes it panic or take too much of the stack, and it reads
//! conditions as the reader of expressions does. What statements do is in `tests/cases`.

use aws_api::dynamodb::AttributeValue;
use proptest::prelude::*;

use super::parser::parse;
use super::plan::{plan, target};
use super::statement::Statement;
use crate::expression::{Bindings, Condition, Role};
use crate::key_schema::{KeyAttribute, KeySchema, KeyType};

fn keys() -> KeySchema {
    let key = |name: &str, kind| KeyAttribute { name: name.to_owned(), kind };
    KeySchema { hash: key("a", KeyType::S), range: Some(key("b", KeyType::N)) }
}

/// Reads and plans; neither may panic.
fn read(source: &str, parameters: Vec<AttributeValue>) {
    let keys = keys();
    match parse(source, parameters) {
        Ok(Statement::Select(select) | Statement::Exists(select)) => {
            let _ = plan(&select, keys.keys());
        }
        Ok(Statement::Update(update)) => {
            let _ = target(update.condition.as_ref(), keys.keys());
        }
        Ok(Statement::Delete(delete)) => {
            let _ = target(delete.condition.as_ref(), keys.keys());
        }
        Ok(Statement::Insert(_)) | Err(_) => {}
    }
}

#[test]
fn no_text_makes_the_reader_panic() {
    let token = prop::sample::select(vec![
        "SELECT",
        "*",
        "FROM",
        "t",
        "\"t\"",
        "WHERE",
        "a",
        "b",
        "c.d",
        "c[0]",
        "=",
        "<>",
        "<",
        ">=",
        "AND",
        "OR",
        "NOT",
        "IN",
        "BETWEEN",
        "IS",
        "MISSING",
        "NULL",
        "'x'",
        "'it''s'",
        "1",
        "-1.5e3",
        "?",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "<<",
        ">>",
        ",",
        ":",
        ";",
        "UPDATE",
        "SET",
        "REMOVE",
        "DELETE",
        "INSERT",
        "INTO",
        "VALUE",
        "RETURNING",
        "ALL",
        "OLD",
        "NEW",
        "ORDER",
        "BY",
        "DESC",
        "size",
        "begins_with",
        "list_append",
        "set_add",
        "EXISTS",
        "é",
        "#",
        "--",
        "/*",
        "*/",
        "\"",
        "'",
        "\n",
        "+",
        "-",
        "true",
    ]);
    let beginning = prop::sample::select(vec![
        "",
        "SELECT * FROM t WHERE ",
        "UPDATE t SET ",
        "DELETE FROM t WHERE ",
        "INSERT INTO t VALUE {'a': ",
    ]);
    proptest!(|(
        beginning in beginning,
        tokens in prop::collection::vec(token, 0..25),
        glue in "[ ]?",
        text in "\\PC{0,60}",
    )| {
        let parameters = vec![AttributeValue::S("p".into()), AttributeValue::N("1".into())];
        read(&format!("{beginning}{}", tokens.join(&glue)), parameters.clone());
        read(&format!("{beginning}{text}"), parameters);
        read(&text, Vec::new());
    });
}

#[test]
fn nothing_nests_without_an_end() {
    let deep = |open: &str, close: &str, count: usize| {
        format!("SELECT * FROM t WHERE {}a = 1{}", open.repeat(count), close.repeat(count))
    };
    for source in [
        deep("(", ")", 4000),
        deep("(", "", 8000),
        deep("NOT ", "", 1900),
        deep("NOT (", ")", 1300),
        format!("SELECT * FROM t WHERE a = {}1{}", "[".repeat(4000), "]".repeat(4000)),
        format!("SELECT * FROM t WHERE a = {}", "{'x':".repeat(1600)),
        format!("SELECT * FROM t WHERE {}a{} = 1", "size(".repeat(1300), ")".repeat(1300)),
        format!("UPDATE t SET a = {}a", "list_append(".repeat(600)),
        format!("SELECT a{} FROM t", ".a".repeat(4000)),
        format!("SELECT * FROM t WHERE {}", vec!["a = 'x'"; 600].join(" OR ")),
        format!("SELECT * FROM t WHERE {}", vec!["(a = 'x' OR a = 'y')"; 300].join(" AND ")),
    ] {
        read(&source, Vec::new());
    }
    let refused = parse(&deep("(", ")", 100), Vec::new());
    assert!(refused.is_err_and(|why| why.contains("nested too deeply")));
    assert!(parse(&deep("(", ")", 60), Vec::new()).is_ok());
    // No more partitions than AWS reads.
    let many = |count: usize| {
        let keys: Vec<String> = (0..count).map(|number| format!("'{number}'")).collect();
        parse(&format!("SELECT * FROM t WHERE a IN [{}]", keys.join(",")), Vec::new())
    };
    for (count, allowed) in [(50, true), (51, false)] {
        let Ok(Statement::Select(select)) = many(count) else { unreachable!("it is one") };
        assert_eq!(plan(&select, keys().keys()).is_ok(), allowed);
    }
}

/// A condition in both languages.
type Both = (String, String);

/// Conditions with nothing but values that both languages can write.
fn conditions() -> impl Strategy<Value = Both> {
    let path = || prop::sample::select(vec!["num", "str", "mp.x", "lst[1]", "mp.y.z", "gone"]);
    let value =
        || prop::sample::select(vec![(":one", "1"), (":two", "2"), (":x", "'x'"), (":he", "'he'")]);
    let compare = (path(), prop::sample::select(vec!["=", "<>", "<", "<=", ">", ">="]), value())
        .prop_map(|(path, operator, (name, literal))| {
            (format!("{path} {operator} {name}"), format!("{path} {operator} {literal}"))
        });
    let between = path().prop_map(|path| {
        (format!("{path} BETWEEN :one AND :two"), format!("{path} BETWEEN 1 AND 2"))
    });
    let within = (path(), value()).prop_map(|(path, (name, literal))| {
        (format!("{path} IN (:one, {name})"), format!("{path} IN [1, {literal}]"))
    });
    let missing = path()
        .prop_map(|path| (format!("attribute_not_exists({path})"), format!("{path} IS MISSING")));
    let there = path()
        .prop_map(|path| (format!("attribute_exists({path})"), format!("{path} IS NOT MISSING")));
    let begins = path().prop_map(|path| {
        (format!("begins_with({path}, :he)"), format!("BEGINS_WITH({path}, 'he')"))
    });
    let size =
        path().prop_map(|path| (format!("size({path}) > :one"), format!("size({path}) > 1")));
    let leaf = prop_oneof![compare, between, within, missing, there, begins, size];
    leaf.prop_recursive(4, 24, 3, |inner| {
        let joined = |word: &'static str| {
            move |parts: Vec<Both>| -> Both {
                let (one, two): (Vec<String>, Vec<String>) = parts.into_iter().unzip();
                let join = |parts: Vec<String>| {
                    let parts: Vec<String> =
                        parts.iter().map(|part| format!("NOT ({part})")).collect();
                    parts.join(&format!(" {word} "))
                };
                (join(one), join(two))
            }
        };
        prop_oneof![
            prop::collection::vec(inner.clone(), 2..4).prop_map(joined("AND")),
            prop::collection::vec(inner.clone(), 2..4).prop_map(joined("OR")),
            (inner.clone(), inner).prop_map(|(one, two)| {
                (
                    format!("{} AND NOT ({})", wrapped(&one.0), two.0),
                    format!("{} AND NOT ({})", wrapped(&one.1), two.1),
                )
            }),
        ]
    })
}

/// In parentheses only where they are not redundant.
fn wrapped(part: &str) -> String {
    if part.contains(" AND ") || part.contains(" OR ") {
        format!("({part})")
    } else {
        part.to_owned()
    }
}

#[test]
fn both_languages_mean_the_same_conditions() {
    let values = [(":one", "1"), (":two", "2")]
        .map(|(key, number)| (key.to_owned(), AttributeValue::N(number.into())))
        .into_iter()
        .chain(
            [(":x", "x"), (":he", "he")]
                .map(|(key, text)| (key.to_owned(), AttributeValue::S(text.into()))),
        );
    let values: std::collections::BTreeMap<_, _> = values.collect();
    proptest!(|((expression, statement) in conditions())| {
        let present = [(Role::Filter, true)];
        let mut bindings = Bindings::new(None, Some(values.clone()), &present)
            .map_err(TestCaseError::fail)?;
        let one = Condition::parse(Role::Filter, &expression, &mut bindings);
        let two = parse(&format!("SELECT * FROM t WHERE {statement}"), Vec::new());
        match (one, two) {
            (Ok(one), Ok(Statement::Select(select))) => {
                prop_assert_eq!(Some(flat(one)), select.condition.map(flat));
            }
            (one, two) => prop_assert!(false, "{} {:?} {:?}", expression, one, two),
        }
    });
}

/// Without the marks of parentheses: `a AND (b AND c)` is `a AND b AND c`.
fn flat(condition: Condition) -> Condition {
    match condition {
        Condition::All(parts) => {
            let parts = parts.into_iter().map(flat).flat_map(|part| match part {
                Condition::All(inner) => inner,
                one => vec![one],
            });
            Condition::All(parts.collect())
        }
        Condition::Any(parts) => {
            let parts = parts.into_iter().map(flat).flat_map(|part| match part {
                Condition::Any(inner) => inner,
                one => vec![one],
            });
            Condition::Any(parts.collect())
        }
        Condition::Not(inner) => Condition::Not(Box::new(flat(*inner))),
        other => other,
    }
}
