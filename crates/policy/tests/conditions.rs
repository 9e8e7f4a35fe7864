//! Condition operators, one line a case. Expectations from the IAM User Guide: «IAM JSON policy
//! elements: Condition operators», «Single-valued vs. multivalued context keys», «AWS global
//! condition context keys».

mod common;

use common::*;
use policy::{Context, Operator, PrincipalInfo, Quantifier, TESTS};

/// `(operator, key, policy's values as JSON, request's values, holds)`; the request's values:
/// `-` none, `a` one, `[a,b]` several, `[]` an empty set.
type Case = (&'static str, &'static str, &'static str, bool);

fn context(values: &str) -> Context<'_> {
    if values == "-" {
        return Context::new();
    }
    match values.strip_prefix('[').and_then(|v| v.strip_suffix(']')) {
        Some("") => Context::new().with_many("t:key", &[]),
        Some(list) => Context::new().with_many("t:key", &list.split(',').collect::<Vec<_>>()),
        None => Context::new().with("t:key", values),
    }
}

fn check(cases: &[Case]) {
    for &(operator, policy, asked, holds) in cases {
        let statement = format!(
            r#"{{"Effect":"Allow","Action":"*","Resource":"*",
                "Condition":{{"{operator}":{{"T:Key":{policy}}}}}}}"#
        );
        let outcome = by_identity(&statement, &user("ann"), "a:B", "*", &context(asked));
        let expected = if holds { Allow } else { ImplicitDeny };
        assert_eq!(outcome, expected, "{operator} {policy} asked {asked}");
    }
}

#[test]
fn strings() {
    check(&[
        ("StringEquals", r#""a""#, "a", true),
        ("StringEquals", r#""a""#, "A", false),
        ("StringEquals", r#"["a","b"]"#, "b", true),
        ("StringEquals", r#""a*""#, "ab", false),
        ("StringEquals", r#""a*""#, "a*", true),
        ("StringEquals", r#""a""#, "-", false),
        ("StringEquals", "5", "5", true),
        ("StringEquals", "true", "true", true),
        ("StringEquals", "[]", "a", false),
        ("StringNotEquals", r#""a""#, "b", true),
        ("StringNotEquals", r#""a""#, "a", false),
        ("StringNotEquals", r#"["a","b"]"#, "b", false),
        ("StringNotEquals", r#"["a","b"]"#, "c", true),
        ("StringNotEquals", r#""a""#, "-", true),
        ("StringEqualsIgnoreCase", r#""Ab""#, "aB", true),
        ("StringEqualsIgnoreCase", r#""Ab""#, "aC", false),
        ("StringNotEqualsIgnoreCase", r#""Ab""#, "aB", false),
        ("StringNotEqualsIgnoreCase", r#""Ab""#, "x", true),
        ("StringLike", r#""home/*""#, "home/ann/x", true),
        ("StringLike", r#""home/*""#, "Home/ann", false),
        ("StringLike", r#""a?c""#, "abc", true),
        ("StringLike", r#""a?c""#, "ac", false),
        ("StringLike", r#""""#, "", true),
        ("StringNotLike", r#""home/*""#, "tmp/x", true),
        ("StringNotLike", r#""home/*""#, "home/x", false),
        ("StringNotLike", r#"["home/*","tmp/*"]"#, "tmp/x", false),
        ("StringNotLike", r#""home/*""#, "-", true),
    ]);
}

#[test]
fn numbers() {
    check(&[
        ("NumericEquals", r#""10""#, "10", true),
        ("NumericEquals", r#""10""#, "10.0", true),
        ("NumericEquals", "10", "11", false),
        ("NumericEquals", "10", "ten", false),
        ("NumericNotEquals", "10", "11", true),
        ("NumericNotEquals", "10", "10", false),
        ("NumericNotEquals", "10", "-", true),
        ("NumericLessThan", "10", "9", true),
        ("NumericLessThan", "10", "10", false),
        ("NumericLessThan", "10", "-", false),
        ("NumericLessThanEquals", "10", "10", true),
        ("NumericLessThanEquals", "10", "10.5", false),
        ("NumericGreaterThan", "10", "11", true),
        ("NumericGreaterThan", "10", "10", false),
        ("NumericGreaterThanEquals", "10", "10", true),
        ("NumericGreaterThanEquals", "-3", "-4", false),
        ("NumericGreaterThanEquals", "[5,10]", "6", true),
    ]);
}

#[test]
fn dates() {
    check(&[
        ("DateEquals", r#""2019-07-16T12:00:00Z""#, "1563278400", true),
        ("DateEquals", r#""2019-07-16T12:00:00Z""#, "2019-07-16T14:00:00+02:00", true),
        ("DateEquals", r#""2019-07-16""#, "2019-07-17", false),
        ("DateNotEquals", r#""2019-07-16""#, "2019-07-17", true),
        ("DateNotEquals", r#""2019-07-16""#, "2019-07-16T00:00:00Z", false),
        ("DateLessThan", r#""2019-07-16T12:00:00Z""#, "2019-07-16T11:59:59Z", true),
        ("DateLessThan", r#""2019-07-16T12:00:00Z""#, "2019-07-16T12:00:00Z", false),
        ("DateLessThanEquals", r#""2019-07-16T12:00:00Z""#, "2019-07-16T12:00:00Z", true),
        ("DateGreaterThan", r#""2019""#, "2019-01-01T00:00:01Z", true),
        ("DateGreaterThan", r#""2019""#, "2018-12-31T23:59:59Z", false),
        ("DateGreaterThanEquals", "1563278400", "2019-07-16T12:00:00Z", true),
        ("DateGreaterThanEquals", "1563278400", "never", false),
        ("DateGreaterThan", r#""2019""#, "-", false),
    ]);
}

#[test]
fn booleans_binaries_addresses() {
    check(&[
        ("Bool", r#""true""#, "true", true),
        ("Bool", "true", "true", true),
        ("Bool", r#""true""#, "false", false),
        ("Bool", r#""false""#, "false", true),
        ("Bool", r#""false""#, "-", false),
        ("Bool", r#""true""#, "yes", false),
        ("BinaryEquals", r#""QmluYXJ5""#, "QmluYXJ5", true),
        ("BinaryEquals", r#""QmluYXJ5""#, "QmluYXJ6", false),
        ("BinaryEquals", r#""QmluYXJ5""#, "Binary!", false),
        ("IpAddress", r#""203.0.113.0/24""#, "203.0.113.9", true),
        ("IpAddress", r#""203.0.113.0/24""#, "203.0.114.9", false),
        ("IpAddress", r#"["203.0.113.0/24","2001:DB8::/32"]"#, "2001:db8::7", true),
        ("IpAddress", r#""203.0.113.9""#, "203.0.113.9", true),
        ("IpAddress", r#""0.0.0.0/0""#, "somewhere", false),
        ("IpAddress", r#""0.0.0.0/0""#, "-", false),
        ("NotIpAddress", r#""203.0.113.0/24""#, "198.51.100.1", true),
        ("NotIpAddress", r#""203.0.113.0/24""#, "203.0.113.1", false),
        ("NotIpAddress", r#"["203.0.113.0/24","198.51.100.0/24"]"#, "198.51.100.1", false),
        ("NotIpAddress", r#""203.0.113.0/24""#, "-", true),
    ]);
}

#[test]
fn arns_segment_by_segment() {
    const TOPIC: &str = "arn:aws:sns:eu-west-1:111122223333:topic-1";
    check(&[
        ("ArnEquals", r#""arn:aws:sns:eu-west-1:111122223333:topic-1""#, TOPIC, true),
        ("ArnEquals", r#""arn:aws:sns:*:*:topic-?""#, TOPIC, true),
        ("ArnLike", r#""arn:aws:sns:*:*:topic-*""#, TOPIC, true),
        ("ArnLike", r#""arn:aws:sns:*:topic-1""#, TOPIC, false),
        ("ArnLike", r#""arn:aws:sqs:*:*:*""#, TOPIC, false),
        ("ArnLike", r#""arn:aws:sns:*:*:*""#, "arn:aws:sns:eu-west-1:1:topic-1:sub:2", true),
        ("ArnLike", r#""*""#, TOPIC, true),
        ("ArnLike", r#""arn:aws:sns:*:*:*""#, "not-an-arn", false),
        ("ArnLike", r#""arn:aws:sns:*:*:*""#, "-", false),
        ("ArnNotEquals", r#""arn:aws:sns:*:*:topic-2""#, TOPIC, true),
        ("ArnNotLike", r#""arn:aws:sns:*:*:topic-*""#, TOPIC, false),
        ("ArnNotLike", r#""arn:aws:sns:*:*:topic-*""#, "-", true),
    ]);
}

#[test]
fn presence() {
    check(&[
        ("Null", r#""true""#, "-", true),
        ("Null", "true", "x", false),
        ("Null", r#""false""#, "x", true),
        ("Null", r#""false""#, "-", false),
        ("Null", r#""true""#, "[]", true),
        ("Null", r#"["true","false"]"#, "x", true),
        ("StringEqualsIfExists", r#""a""#, "-", true),
        ("StringEqualsIfExists", r#""a""#, "a", true),
        ("StringEqualsIfExists", r#""a""#, "b", false),
        ("StringNotEqualsIfExists", r#""a""#, "-", true),
        ("NumericLessThanIfExists", "5", "-", true),
        ("NumericLessThanIfExists", "5", "6", false),
        ("DateLessThanIfExists", r#""2019""#, "-", true),
        ("BoolIfExists", "true", "-", true),
        ("BoolIfExists", "true", "false", false),
        ("BinaryEqualsIfExists", r#""QQ==""#, "-", true),
        ("IpAddressIfExists", r#""10.0.0.0/8""#, "-", true),
        ("IpAddressIfExists", r#""10.0.0.0/8""#, "11.0.0.1", false),
        ("ArnLikeIfExists", r#""arn:aws:sns:*:*:*""#, "-", true),
    ]);
}

/// «ForAllValues … also returns true if there are no keys in the request, or if the key values
/// resolve to a null data set, such as an empty string»; «ForAnyValue … for no matching key or a
/// null data set, the condition returns false».
#[test]
fn sets() {
    check(&[
        ("ForAllValues:StringEquals", r#"["a","b"]"#, "[a,b]", true),
        ("ForAllValues:StringEquals", r#"["a","b","c"]"#, "[a]", true),
        ("ForAllValues:StringEquals", r#"["a","b"]"#, "[a,c]", false),
        ("ForAllValues:StringEquals", r#"["a"]"#, "[]", true),
        ("ForAllValues:StringEquals", r#"["a"]"#, "-", true),
        ("ForAllValues:StringEquals", r#"["a"]"#, "", true),
        ("ForAllValues:StringNotEquals", r#"["a"]"#, "[b,c]", true),
        ("ForAllValues:StringNotEquals", r#"["a"]"#, "[a,c]", false),
        ("ForAllValues:StringLike", r#"["key1*"]"#, "[key1-x,key1-y]", true),
        ("ForAllValues:StringLike", r#"["key1*"]"#, "[key1-x,key2]", false),
        ("ForAllValues:ArnLike", r#""arn:aws:sns:*:*:*""#, "[arn:aws:sns:a:b:c]", true),
        ("ForAnyValue:StringEquals", r#"["a","b"]"#, "[c,b]", true),
        ("ForAnyValue:StringEquals", r#"["a","b"]"#, "[c,d]", false),
        ("ForAnyValue:StringEquals", r#"["a"]"#, "[]", false),
        ("ForAnyValue:StringEquals", r#"["a"]"#, "-", false),
        ("ForAnyValue:StringLike", r#""*""#, "", false),
        ("ForAnyValue:StringNotEquals", r#"["a"]"#, "[a,b]", true),
        ("ForAnyValue:StringNotEquals", r#"["a"]"#, "[a]", false),
        ("ForAnyValue:StringNotEquals", r#"["a"]"#, "-", false),
        ("ForAnyValue:StringEqualsIfExists", r#"["a"]"#, "-", true),
        ("ForAnyValue:StringEqualsIfExists", r#"["a"]"#, "[b]", false),
        ("ForAllValues:NumericLessThan", "5", "[1,2]", true),
        ("ForAllValues:NumericLessThan", "5", "[1,7]", false),
        ("StringEquals", r#""a""#, "[b,a]", true),
        ("StringNotEquals", r#""a""#, "[b,a]", false),
    ]);
}

/// Lines and operators are all required; values are alternatives.
#[test]
fn lines_are_joined_by_and() {
    let statement = r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{
        "StringEquals":{"t:a":["1","2"],"t:b":"3"},"NumericLessThan":{"t:c":"9"}}}"#;
    for (a, b, c, expected) in [
        ("1", "3", "8", Allow),
        ("2", "3", "8", Allow),
        ("3", "3", "8", ImplicitDeny),
        ("1", "4", "8", ImplicitDeny),
        ("1", "3", "9", ImplicitDeny),
    ] {
        let context = Context::new().with("t:a", a).with("T:B", b).with("t:C", c);
        let outcome = by_identity(statement, &user("ann"), "a:B", "*", &context);
        assert_eq!(outcome, expected, "{a} {b} {c}");
    }
}

/// Keys that the principal answers itself.
#[test]
fn global_keys_of_the_principal() {
    let mut tagged = user("ann");
    tagged.tags.push(("Team".into(), "red".into()));
    let role = session("writer");
    let root = PrincipalInfo::root(ACCOUNT);
    for (principal, operator, key, value, holds) in [
        (&tagged, "StringEquals", "aws:username", "ann", true),
        (&tagged, "StringEquals", "aws:PrincipalTag/team", "red", true),
        (&tagged, "StringEquals", "aws:PrincipalTag/Team", "blue", false),
        (&tagged, "StringEquals", "aws:PrincipalType", "User", true),
        (&tagged, "StringEquals", "aws:PrincipalAccount", ACCOUNT, true),
        (&tagged, "Bool", "aws:PrincipalIsAWSService", "false", true),
        (&tagged, "StringEquals", "aws:userid", "AIDAANN4567EXAMPLE22", true),
        (&role, "ArnEquals", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/app/writer", true),
        (&role, "StringEquals", "aws:userid", "AROAROLE567EXAMPLE22:s1", true),
        (&role, "Null", "aws:username", "true", true),
        (&role, "StringEquals", "aws:PrincipalType", "AssumedRole", true),
        (&role, "Null", "aws:PrincipalTag/team", "true", true),
    ] {
        let statement = format!(
            r#"{{"Effect":"Allow","Action":"*","Resource":"*",
                "Condition":{{"{operator}":{{"{key}":"{value}"}}}}}}"#
        );
        // What the caller claims of the principal counts for nothing.
        let context = Context::new()
            .with("aws:username", "mallory")
            .with("aws:PrincipalTag/Team", "blue")
            .with("aws:PrincipalType", "Account");
        let outcome = by_identity(&statement, principal, "a:B", "*", &context);
        assert_eq!(outcome, if holds { Allow } else { ImplicitDeny }, "{key} {value}");
    }
    assert_eq!(root.user_id, ACCOUNT);
}

/// The clock of the request: 2019-07-16T12:00:00Z.
#[test]
fn time_of_the_request() {
    for (operator, key, value, holds) in [
        ("DateGreaterThan", "aws:CurrentTime", "2019-07-16T11:00:00Z", true),
        ("DateLessThan", "aws:CurrentTime", "2019-07-16T11:00:00Z", false),
        ("DateEquals", "aws:EpochTime", "1563278400", true),
        ("NumericLessThanEquals", "aws:EpochTime", "1563278400", true),
        ("StringLike", "aws:CurrentTime", "2019-07-16T12:*", true),
    ] {
        let statement = format!(
            r#"{{"Effect":"Allow","Action":"*","Resource":"*",
                "Condition":{{"{operator}":{{"{key}":"{value}"}}}}}}"#
        );
        let outcome = by_identity(&statement, &user("ann"), "a:B", "*", &Context::new());
        assert_eq!(outcome, if holds { Allow } else { ImplicitDeny }, "{operator} {value}");
    }
}

#[test]
fn every_operator_reads_back_its_name() {
    for (name, test) in TESTS {
        for quantifier in [None, Some(Quantifier::All), Some(Quantifier::Any)] {
            for if_exists in [false, true] {
                let operator = Operator { quantifier, test: *test, if_exists };
                let read = operator.to_string().parse();
                let plain = quantifier.is_none() && !if_exists;
                let expected = (*name != "Null" || plain).then_some(operator);
                assert_eq!(read.ok(), expected, "{operator}");
            }
        }
    }
    for unknown in ["", "stringEquals", "StringEqualsIf", "ForSomeValues:Bool", "NotBool"] {
        assert!(unknown.parse::<Operator>().is_err(), "{unknown}");
    }
}
