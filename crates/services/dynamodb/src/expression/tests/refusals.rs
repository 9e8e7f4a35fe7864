//! Bounds, and what no text can do. What is refused of which expression is in `tests/cases`.

use proptest::prelude::*;

use super::*;
use crate::key_schema::{KeyAttribute, KeySchema, KeyType};

/// Reads a condition, and looks at an item with it: neither may take too much of the stack.
fn parse(source: &str) -> Result<(), String> {
    let condition = Condition::parse(Role::Condition, source, &mut bindings())?;
    condition.holds(&item());
    Ok(())
}

#[test]
fn size_operators_operands_and_nesting_are_bounded() {
    let padded = |length: usize| format!("{:<length$}", "num = :five");
    assert_eq!(parse(&padded(4096)), Ok(()));
    assert_eq!(
        parse(&padded(4097)),
        Err("Invalid ConditionExpression: Expression size has exceeded the maximum allowed size; \
             expression size: 4097"
            .to_owned())
    );
    // Each comparison is an operator, and so is each OR: 299 and 301.
    let ors = |comparisons: usize| vec!["num=:one"; comparisons].join(" OR ");
    assert_eq!(parse(&ors(150)), Ok(()));
    assert!(parse(&ors(151)).is_err_and(|error| error.contains("too many operators")));
    let within = |operands: usize| format!("num IN ({})", vec![":one"; operands].join(","));
    assert_eq!(parse(&within(100)), Ok(()));
    assert!(parse(&within(101)).is_err_and(|error| error.contains("too many operands")));
    let nots = |count: usize| format!("{}num = :five", "NOT ".repeat(count));
    assert_eq!(parse(&nots(299)), Ok(()));
    assert!(parse(&nots(300)).is_err_and(|error| error.ends_with("operator count: 301")));
    let enclosed = format!("{}num=:one{}", "NOT (".repeat(299), ")".repeat(299));
    assert_eq!(parse(&enclosed), Ok(()));
    // Parentheses are no operators; these are 299.
    let nested =
        |depth: usize| format!("num=:one {}{}", "OR (num=:one ".repeat(depth), ")".repeat(depth));
    assert_eq!(parse(&nested(149)), Ok(()));
    assert!(parse(&nested(150)).is_err_and(|error| error.ends_with("operator count: 301")));
    let open = parse(&"(".repeat(4096));
    assert!(open.is_err_and(|error| error.contains("Syntax error; token: \"<EOF>\"")));
    let redundant = parse(&format!("{}num=:one{}", "(".repeat(2000), ")".repeat(2000)));
    assert!(redundant.is_err_and(|error| error.contains("redundant parentheses")));
    let functions = parse(&format!("{}num{} = :one", "size(".repeat(300), ")".repeat(300)));
    assert!(functions.is_err_and(|error| error.contains("nested too deeply")));
}

#[test]
fn no_text_makes_the_parser_panic() {
    let token = prop::sample::select(vec![
        "num",
        "#n",
        ":one",
        ":ss",
        "(",
        ")",
        "[",
        "]",
        ",",
        ".",
        "+",
        "-",
        "=",
        "<",
        "<>",
        "AND",
        "OR",
        "NOT",
        "BETWEEN",
        "IN",
        "size",
        "contains",
        "begins_with",
        "SET",
        "REMOVE",
        "ADD",
        "DELETE",
        "if_not_exists",
        "list_append",
        "0",
        "7",
        "é",
        "#",
        ":",
        "mp",
        "lst",
    ]);
    proptest!(|(tokens in prop::collection::vec(token, 0..25), glue in "[ ]?")| {
        let source = tokens.join(&glue);
        if let Ok(condition) = Condition::parse(Role::Filter, &source, &mut bindings()) {
            let _ = condition.holds(&item());
        }
        if let Ok(update) = Update::parse(&source, &mut bindings()) {
            let _ = update.apply(&item());
        }
        let _ = Projection::parse(&source, &mut bindings()).map(|p| p.of_item(item()));
    });
}

/// One of some expressions, changed a little: pieces taken out, repeated, or put in.
fn changed() -> impl Strategy<Value = String> {
    let valid = prop::sample::select(vec![
        "num = :five AND (str <> :hello OR NOT attribute_exists(mp.x))",
        "size(lst[2].deep[0]) BETWEEN :one AND :six",
        "#num IN (:one, :two, size(str)) AND begins_with(str, :he)",
        "id = :a AND num BETWEEN :one AND :two",
        "SET num = if_not_exists(#m.#x, :one) + :two, lst[1] = list_append(lst, :list) REMOVE mp.y",
        "ADD num :one DELETE ss :ss",
        "num, mp.x, lst[2].deep[0], #n",
    ]);
    let edit = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), "\\PC{0,3}", 0..3_u8);
    (valid, prop::collection::vec(edit, 0..5)).prop_map(|(valid, edits)| {
        edits.into_iter().fold(valid.to_owned(), |text, (from, to, piece, kind)| {
            let letters: Vec<char> = text.chars().collect();
            if letters.is_empty() {
                return piece;
            }
            let (from, to) = (from.index(letters.len()), to.index(letters.len()));
            let (from, to) = (from.min(to), from.max(to));
            let part = |range: &[char]| range.iter().collect::<String>();
            let middle = match kind {
                0 => String::new(),
                1 => part(&letters[from..to]).repeat(2),
                _ => format!("{}{piece}", part(&letters[from..to])),
            };
            format!("{}{middle}{}", part(&letters[..from]), part(&letters[to..]))
        })
    })
}

#[test]
fn changed_expressions_of_every_role_are_read_or_refused() {
    let key = |name: &str, kind| KeyAttribute { name: name.to_owned(), kind };
    let schema = KeySchema { hash: key("id", KeyType::S), range: Some(key("num", KeyType::N)) };
    proptest!(|(source in prop_oneof![changed(), "\\PC{0,80}"])| {
        for role in [Role::Condition, Role::Filter, Role::KeyCondition] {
            let Ok(condition) = Condition::parse(role, &source, &mut bindings()) else { continue };
            let _ = condition.holds(&item());
            if role == Role::KeyCondition {
                let _ = KeyCondition::of(condition, schema.keys());
            }
        }
        if let Ok(update) = Update::parse(&source, &mut bindings()) {
            let _ = update.apply(&item()).map(|after| update.changed().of_item(after));
        }
        let _ = Projection::parse(&source, &mut bindings()).map(|p| p.of_item(item()));
    });
}
