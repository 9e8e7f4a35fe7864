//! Filter patterns, case by case, after AWS's page «Filter pattern syntax for metric filters,
//! subscription filters, filter log events, and Live Tail».

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use proptest::prelude::*;
use service_logs::pattern::Pattern;

const ACCESS: &str =
    r#"127.0.0.1 - Prod frank [10/Oct/2000:13:25:15 -0700] "GET /index.html HTTP/1.0" 404 1534"#;
const EVENT: &str = r#"{"eventType": "UpdateTrail", "sourceIPAddress": "111.111.111.111", "arrayKey": ["value", "another value"], "objectList": [{"name": "a", "id": 1}, {"name": "b", "id": 2}], "SomeObject": null, "cluster.name": "c", "metric": 150.5, "flag": true, "off": false}"#;

/// Pattern, message, whether it matches.
const CASES: &[(&str, &str, bool)] = &[
    // Terms.
    ("", "anything", true),
    ("  ", "anything", true),
    ("ERROR", "[ERROR 400] BAD REQUEST", true),
    ("ERROR", "[error 400] BAD REQUEST", false),
    ("ERROR ARGUMENTS", "[ERROR 419] MISSING ARGUMENTS", true),
    ("ERROR ARGUMENTS", "[ERROR 420] INVALID ARGUMENTS", true),
    ("ERROR ARGUMENTS", "[ERROR 401] UNAUTHORIZED REQUEST", false),
    ("\"INTERNAL SERVER ERROR\"", "[ERROR 500] INTERNAL SERVER ERROR", true),
    ("\"INTERNAL SERVER ERROR\"", "[ERROR 500] SERVER INTERNAL ERROR", false),
    ("ERROR", "Exiting with ERRORCODE: -1", true),
    ("ERROR Exception", "[ERROR] Caught IllegalArgumentException", true),
    ("ERROR -Exiting", "Exiting with ERRORCODE: -1", false),
    ("\"[ERROR\"", "[ERROR 401]", true),
    ("?ERROR ?ARGUMENTS", "[ERROR 401] UNAUTHORIZED REQUEST", true),
    ("?ERROR ?ARGUMENTS", "[WARN] no ARGUMENTS", true),
    ("?ERROR ?ARGUMENTS", "[WARN] nothing", false),
    ("REQUEST ?ERROR ?WARN", "[INFO] REQUEST FAILED", true),
    ("REQUEST ?ERROR ?WARN", "[ERROR] FAILED", false),
    ("ERROR -ARGUMENTS", "[ERROR 401] UNAUTHORIZED REQUEST", true),
    ("ERROR -ARGUMENTS", "[ERROR 419] MISSING ARGUMENTS", false),
    ("ERROR -\"MISSING ARGUMENTS\"", "[ERROR 419] MISSING ARGUMENTS", false),
    ("-DEBUG", "[INFO] up", true),
    ("\"say \\\"hi\\\"\"", "they say \"hi\" again", true),
    ("%ERROR 4\\d{2}%", "[ERROR 400] BAD REQUEST", true),
    ("%ERROR 4\\d{2}%", "[ERROR 500] INTERNAL", false),
    ("?%^START% ?%^END%", "END RequestId", true),
    // Space-delimited fields.
    ("[ip, server, env, user, time, request, status, bytes]", ACCESS, true),
    ("[ip, server, env, user, time, request, status]", ACCESS, true),
    ("[ip, server, env, user, time, request, status = 404]", ACCESS, false),
    ("[ip, server, env, user, time, request, status = \"404 1534\"]", ACCESS, true),
    ("[ip, server, env, user, time, request, status, bytes, more]", ACCESS, false),
    ("[ip, ..., bytes]", ACCESS, true),
    ("[..., status, bytes]", ACCESS, true),
    ("[ip, ...]", ACCESS, true),
    ("[ip, server, env, user, time, request, status = 404, bytes]", ACCESS, true),
    ("[ip, server, env, user, time, request, status = 4*, bytes]", ACCESS, true),
    ("[ip, server, env, user, time, request, status = 5*, bytes]", ACCESS, false),
    ("[ip, server, env, user, time, request, status, bytes > 1000]", ACCESS, true),
    ("[ip, server, env, user, time, request, status, bytes > 1534]", ACCESS, false),
    ("[ip, server, env, user, time, request, status, bytes >= 1534]", ACCESS, true),
    ("[..., request = *html*, status = 4* && status != 400, bytes]", ACCESS, true),
    ("[..., request = \"GET /index.html HTTP/1.0\", status, bytes]", ACCESS, true),
    ("[..., request = %^POST%, status, bytes]", ACCESS, false),
    ("[..., status = 404 || status = 410, bytes]", ACCESS, true),
    ("[..., status = 200 || status = 410, bytes]", ACCESS, false),
    ("[ip = %127\\.0\\.0\\.[1-9]%, ...]", ACCESS, true),
    ("[ip != 127.0.0.1, ...]", ACCESS, false),
    ("[a, b]", "one two", true),
    ("[a, b]", "one", false),
    ("[]", "", true),
    ("[w1 = ERROR, w2]", "ERROR 400 BAD REQUEST", true),
    ("[w1 = ERROR, w2]", "ERROR", false),
    ("[w1!=ERROR&&w1!=WARN, w2]", "INFO 1", true),
    ("[w1!=ERROR&&w1!=WARN, w2]", "WARN 1", false),
    ("[..., request=*.html*, status=4*,]", ACCESS, true),
    ("[, x = 2]", "1 2", true),
    ("[level = ERROR, ...]", "ERROR it broke", true),
    ("[level = ERROR, ...]", "WARN it broke", false),
    // JSON.
    ("{ $.eventType = \"UpdateTrail\" }", EVENT, true),
    ("{ $.eventType = UpdateTrail }", EVENT, true),
    ("{ $.eventType = \"DeleteTrail\" }", EVENT, false),
    ("{ $.eventType != \"DeleteTrail\" }", EVENT, true),
    ("{ $.missing != \"DeleteTrail\" }", EVENT, false),
    ("{ $.sourceIPAddress != 123.123.* }", EVENT, true),
    ("{ $.sourceIPAddress = 111.111.* }", EVENT, true),
    ("{ $.sourceIPAddress = %111\\.111\\.1.*% }", EVENT, true),
    ("{ $.arrayKey[0] = \"value\" }", EVENT, true),
    ("{ $.arrayKey[1] = \"value\" }", EVENT, false),
    ("{ $.arrayKey[*] = \"another value\" }", EVENT, true),
    ("{ $.objectList[1].id = 2 }", EVENT, true),
    ("{ $.objectList[*].name = b }", EVENT, true),
    ("{ $.objectList[1].id > 2 }", EVENT, false),
    ("{ $.SomeObject IS NULL }", EVENT, true),
    ("{ $.eventType IS NULL }", EVENT, false),
    ("{ $.SomeOtherObject NOT EXISTS }", EVENT, true),
    ("{ $.eventType NOT EXISTS }", EVENT, false),
    ("{ $.SomeObject NOT EXISTS }", EVENT, false),
    ("{ $.flag IS TRUE }", EVENT, true),
    ("{ $.off IS TRUE }", EVENT, false),
    ("{ $.off is false }", EVENT, true),
    ("{ $.[\"x\"] = 1 }", EVENT, false),
    ("{ $[\"cluster.name\"] = \"c\" }", EVENT, true),
    ("{ $.arrayKey = value }", EVENT, false),
    ("{ $.arrayKey != value }", EVENT, false),
    ("{ $.metric > +150 }", EVENT, true),
    ("{ $.metric > 150 }", EVENT, true),
    ("{ $.metric <= 150.5 }", EVENT, true),
    ("{ $.metric < 1.5e2 }", EVENT, false),
    ("{ ($.eventType = UpdateTrail) && ($.metric > 1) }", EVENT, true),
    ("{ $.eventType = X || $.metric > 1 && $.flag IS TRUE }", EVENT, true),
    ("{ ($.eventType = X || $.metric > 1) && $.flag IS FALSE }", EVENT, false),
    ("{ $.eventType = \"*Trail\" }", EVENT, true),
    ("{ $.eventType = * }", "{\"eventType\": \"x\"}", true),
    ("{ $.eventType = * }", "no JSON", false),
];

#[test]
fn patterns_match_as_documented() {
    for (pattern, message, expected) in CASES {
        // A key in brackets is written without the dot before it; with one, it is no pattern.
        let Ok(compiled) = Pattern::parse(pattern) else {
            assert!(pattern.starts_with("{ $.["), "{pattern} is not understood");
            continue;
        };
        assert_eq!(compiled.matches(message), *expected, "{pattern} on {message}");
    }
}

#[test]
fn what_is_no_pattern_is_told_with_its_place() {
    let cases = [
        ("\"open", "a closing quotation mark expected at position 6"),
        ("%open", "a closing % expected at position 6"),
        ("%[%", "a regular expression expected at position 2"),
        ("%a{1000}{1000}%", "a regular expression expected at position 2"),
        ("[a = %x% || a = %y% || a = %z%]", "no third regular expression expected at position 29"),
        ("?", "a term expected at position 2"),
        ("[a", "a comparison expected at position 3"),
        ("{ $.a == 1 }", "a value expected at position 8"),
        ("{ $.a > b }", "a number expected at position 9"),
        ("[a < \"5\"]", "a number expected at position 6"),
        ("[a = 1 b", "a comma or ] expected at position 8"),
        ("[a ~ 1]", "a comparison expected at position 4"),
        ("[a = 1 && b = 2]", "the same field's name expected at position 12"),
        ("[..., a, ...]", "no second ... expected at position 14"),
        ("[a] b", "the pattern's end expected at position 5"),
        ("{ $.a }", "a comparison expected at position 7"),
        ("{ $.a = 1", "&&, || or } expected at position 10"),
        ("{ a = 1 }", "$ expected at position 3"),
        ("{ ($.a = 1 }", ") expected at position 12"),
        ("{ $.a IS MAYBE }", "TRUE, FALSE or NULL expected at position 10"),
        ("{ $.a NOT THERE }", "EXISTS expected at position 11"),
        ("{ $.a[x] = 1 }", "an index expected at position 7"),
    ];
    for (pattern, expected) in cases {
        let told = Pattern::parse(pattern).map(|_| ()).map_err(|e| e.to_string());
        assert_eq!(told, Err(format!("Invalid filter pattern: {expected}")), "{pattern}");
    }
}

#[test]
fn characters_that_need_quotation_marks_are_named() {
    for (pattern, bad) in [
        ("?Status: timeout", ":"),
        ("a.b", "."),
        ("request-id", "-"),
        ("a && b", "&&"),
        ("(x)", "("),
        ("%(a|b)%", "("),
        ("%something!%", "!"),
        ("{ $.a = %é% }", "é"),
    ] {
        let told = Pattern::parse(pattern).map(|_| ()).map_err(|e| e.to_string());
        assert_eq!(told, Err(format!("Invalid character(s) in term '{bad}'")), "{pattern}");
    }
}

#[test]
fn deep_parentheses_are_refused_not_recursed_into() {
    assert!(Pattern::parse(&format!("{{ {}", "(".repeat(1000))).is_err());
    assert!(Pattern::parse(&format!("[a = 1 || {}", "(".repeat(1000))).is_err());
}

proptest! {
    #[test]
    fn no_text_makes_the_parser_panic(text in ".{0,200}", message in ".{0,80}") {
        if let Ok(pattern) = Pattern::parse(&text) {
            pattern.matches(&message);
        }
    }

    #[test]
    fn pattern_like_text_does_not_either(text in r#"[\[{][ $.a-c"%()&|=<>!\*,0-9\]}]{0,60}"#) {
        if let Ok(pattern) = Pattern::parse(&text) {
            pattern.matches(ACCESS);
            pattern.matches(EVENT);
        }
    }

    #[test]
    fn a_quoted_text_is_found_where_it_stands(before in "[a-z ]{0,9}", text in "[a-z\"\\\\ ]{1,9}", after in "[a-z ]{0,9}") {
        let quoted = text.replace('\\', "\\\\").replace('"', "\\\"");
        let pattern = Pattern::parse(&format!("\"{quoted}\"")).unwrap();
        let message = format!("{before}{text}{after}");
        prop_assert!(pattern.matches(&message));
        prop_assert!(!pattern.matches("NOTHING"));
    }
}
