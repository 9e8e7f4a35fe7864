//! Names and values themselves: their forms, and that all are used.

use super::*;

fn bind(
    names: Option<&[(&str, &str)]>,
    values: Option<&[(&str, AttributeValue)]>,
    present: &[(Role, bool)],
) -> Result<Bindings, String> {
    let name = |(key, name): &(&str, &str)| ((*key).to_owned(), (*name).to_owned());
    let value = |(key, value): &(&str, AttributeValue)| ((*key).to_owned(), value.clone());
    Bindings::new(
        names.map(|names| names.iter().map(name).collect()),
        values.map(|values| values.iter().map(value).collect()),
        present,
    )
}

fn text(text: &str) -> AttributeValue {
    AttributeValue::S(text.to_owned())
}

#[test]
fn malformed_bindings_are_refused() {
    const PRESENT: &[(Role, bool)] = &[(Role::Condition, true)];
    let names = |key, name| bind(Some(&[(key, name)]), None, PRESENT).map(|_| ());
    let values = |key, value| bind(None, Some(&[(key, value)]), PRESENT).map(|_| ());
    for key in ["n", "#", "#a-b", "#é", ":n", "##a"] {
        let why =
            format!("ExpressionAttributeNames contains invalid key: Syntax error; key: \"{key}\"");
        assert_eq!(names(key, "x"), Err(why));
    }
    for key in ["v", ":", ":a-b", "#v"] {
        let why =
            format!("ExpressionAttributeValues contains invalid key: Syntax error; key: \"{key}\"");
        assert_eq!(values(key, text("x")), Err(why));
    }
    for key in ["#n", "#_", "#0", "#A_1"] {
        assert_eq!(names(key, "x"), Ok(()));
    }
    assert!(names("#n", "").is_err());
    let invalid = "ExpressionAttributeValues contains invalid value: ";
    for (value, why) in [
        (AttributeValue::N("x".into()), "The parameter cannot be converted to a numeric value: x"),
        (
            AttributeValue::Ss(vec![]),
            "One or more parameter values were invalid: An string set  may not be empty",
        ),
        (
            AttributeValue::Null(false),
            "One or more parameter values were invalid: Null attribute value types must have the value of true",
        ),
    ] {
        assert_eq!(values(":v", value), Err(format!("{invalid}{why} for key :v")));
    }
    assert_eq!(
        bind(Some(&[]), None, PRESENT).map(|_| ()),
        Err("ExpressionAttributeNames must not be empty".to_owned())
    );
    assert_eq!(
        bind(None, Some(&[]), PRESENT).map(|_| ()),
        Err("ExpressionAttributeValues must not be empty".to_owned())
    );
}

#[test]
fn bindings_without_an_expression_are_refused() {
    assert_eq!(
        bind(Some(&[("#n", "x")]), None, &[(Role::Condition, false)]).map(|_| ()),
        Err("ExpressionAttributeNames can only be specified when using expressions".to_owned())
    );
    let values: &[_] = &[(":v", text("x"))];
    for (present, which) in [
        (&[(Role::Condition, false)][..], "ConditionExpression is null"),
        (
            &[(Role::Update, false), (Role::Condition, false)][..],
            "UpdateExpression and ConditionExpression are null",
        ),
    ] {
        let why = format!(
            "ExpressionAttributeValues can only be specified when using expressions: {which}"
        );
        assert_eq!(bind(None, Some(values), present).map(|_| ()), Err(why));
    }
}

#[test]
fn what_no_expression_uses_is_refused() {
    let names: &[_] = &[("#a", "a"), ("#b", "b"), ("#c", "c")];
    let values: &[_] = &[(":a", text("x")), (":b", text("y"))];
    let used = |source: &str| {
        let mut bindings = bind(Some(names), Some(values), &[(Role::Condition, true)]).unwrap();
        Condition::parse(Role::Condition, source, &mut bindings).unwrap();
        bindings.finish()
    };
    assert_eq!(used("#a = :a AND #b = :b AND #c = :b"), Ok(()));
    assert_eq!(
        used("#a = :a AND attribute_exists(x.#b) AND x = :b"),
        Err("Value provided in ExpressionAttributeNames unused in expressions: keys: {#c}".into())
    );
    assert_eq!(
        used("#a.#b[1].#c = :a"),
        Err("Value provided in ExpressionAttributeValues unused in expressions: keys: {:b}".into())
    );
}
