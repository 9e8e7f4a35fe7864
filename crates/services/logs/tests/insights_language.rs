//! The language of Logs Insights, case by case, after the pages on its commands and functions.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use service_logs::insights::{Event, Pipeline, Query};
use std::sync::Arc;

/// 2027-01-15 08:00:00 UTC.
const NOW: i64 = 1_800_000_000_000;

/// What is put into the groups, the oldest first, a second between each.
const MESSAGES: &[&str] = &[
    r#"{"level": "INFO", "ms": 12.5, "user": {"name": "ann", "tags": ["a", "b"]}, "ok": true, "n": null}"#,
    r#"{"level": "ERROR", "ms": 250, "user": {"name": "bob", "tags": []}, "ok": false, "a.b": {"c": "dots"}}"#,
    r#"{"level": "INFO", "ms": 40, "user": {"name": "ann"}, "ip": "10.1.2.3", "@own": "at"}"#,
    "[ERROR] user=carol, method:latency = 17",
    "  spaced  ",
];

fn event(at_ms: i64, log: &str, message: &str) -> Event {
    Event::new(at_ms, at_ms + 5, Arc::from(format!("000000000000:{log}")), Arc::from("s"), message)
}

/// The results of a query over the events, the newest first; without pointers.
fn over(query: &str, events: Vec<Event>) -> Value {
    let query = Query::parse(query).unwrap_or_else(|why| panic!("{query}: {why:?}"));
    let mut pipeline = Pipeline::new(query, None, NOW);
    for event in events.into_iter().rev() {
        pipeline.push(event).unwrap();
    }
    let (rows, _) = pipeline.finish().unwrap();
    let row = |row: Vec<(String, String)>| -> Value {
        let shown = row.into_iter().filter(|(name, _)| name != "@ptr");
        Value::Object(shown.map(|(name, value)| (name, json!(value))).collect::<Map<_, _>>())
    };
    rows.into_iter().map(row).collect()
}

fn results(query: &str) -> Value {
    let messages = MESSAGES.iter().zip(0..);
    over(query, messages.map(|(text, at)| event(NOW + at * 1_000, "g", text)).collect())
}

/// An expression's value for the newest event.
fn value(expression: &str) -> Value {
    let found = results(&format!("fields {expression} as v | display v | limit 1"));
    found[0].get("v").cloned().unwrap_or(Value::Null)
}

#[test]
fn commands_do_what_their_pages_say() {
    let cases = [
        ("filter level = 'ERROR' | fields ms", json!([{"ms": "250"}])),
        (
            "fields level, user.name | filter ispresent(level)",
            json!([
                {"level": "INFO", "user.name": "ann"},
                {"level": "ERROR", "user.name": "bob"},
                {"level": "INFO", "user.name": "ann"},
            ]),
        ),
        ("limit 1", json!([{"@timestamp": "2027-01-15 08:00:04.000", "@message": "  spaced  "}])),
        (
            "fields user.tags.1, `a.b.c`, @@own | filter ms > 0",
            json!([
                {"@@own": "at"}, {"a.b.c": "dots"}, {"user.tags.1": "b"},
            ]),
        ),
        ("fields ok | filter ispresent(ok)", json!([{"ok": "0"}, {"ok": "1"}])),
        ("filter ok = true | fields ms", json!([{"ms": "12.5"}])),
        ("filter ok = 0 | fields ms", json!([{"ms": "250"}])),
        (
            "fields ms * 2 as twice | filter twice >= 80 | sort twice",
            json!([
                {"twice": "80"}, {"twice": "500"},
            ]),
        ),
        (
            "filter @message like /(?i)error/ | fields @timestamp",
            json!([
                {"@timestamp": "2027-01-15 08:00:03.000"}, {"@timestamp": "2027-01-15 08:00:01.000"},
            ]),
        ),
        (
            "filter @message like '[ERROR]' | fields @logStream, @log",
            json!([
                {"@logStream": "s", "@log": "000000000000:g"},
            ]),
        ),
        ("filter @message =~ /^ *spaced/ | fields @message", json!([{"@message": "  spaced  "}])),
        ("filter level in ['ERROR', 'WARN'] | fields ms", json!([{"ms": "250"}])),
        ("filter level not in ['ERROR'] | fields ms", json!([{"ms": "40"}, {"ms": "12.5"}])),
        ("filter user.name not like /ann/ | fields ms", json!([{"ms": "250"}])),
        ("filter level = 'INFO' and not (ms > 20 or ms < 0) | fields ms", json!([{"ms": "12.5"}])),
        // Parsing.
        (
            "parse @message 'user=*, method:* = *' as u, m, n | filter ispresent(u) | display u, m, n",
            json!([{"u": "carol", "m": "latency", "n": "17"}]),
        ),
        ("parse 'user=*,' as u | filter ispresent(u) | display u", json!([{"u": "carol"}])),
        (
            r"parse @message /user=(?<who>\w+).*= (?<n>\d+)/ | filter n > 16 | display who, n + 1",
            json!([{"who": "carol", "n + 1": "18"}]),
        ),
        // Statistics.
        ("stats count(*)", json!([{"count(*)": "5"}])),
        (
            "stats count(*) as c, sum(ms), avg(ms), min(ms), max(ms) by level",
            json!([
                {"c": "2"},
                {"level": "ERROR", "c": "1", "sum(ms)": "250", "avg(ms)": "250", "min(ms)": "250",
                 "max(ms)": "250"},
                {"level": "INFO", "c": "2", "sum(ms)": "52.5", "avg(ms)": "26.25", "min(ms)": "12.5",
                 "max(ms)": "40"},
            ]),
        ),
        (
            "stats count(level), count_distinct(level), pct(ms, 50), stddev(ms)",
            json!([
                {"count(level)": "3", "count_distinct(level)": "2", "pct(ms, 50)": "40",
                 "stddev(ms)": "129.9118"},
            ]),
        ),
        (
            "stats earliest(level), latest(level), sortsFirst(level), sortsLast(level)",
            json!([
                {"earliest(level)": "INFO", "latest(level)": "INFO", "sortsFirst(level)": "ERROR",
                 "sortsLast(level)": "INFO"},
            ]),
        ),
        ("stats (max(ms) - min(ms)) / 2 as half", json!([{"half": "118.75"}])),
        (
            "stats count(*) as c by bin(2s) | sort c desc, `bin(2s)`",
            json!([
                {"bin(2s)": "2027-01-15 08:00:00.000", "c": "2"},
                {"bin(2s)": "2027-01-15 08:00:02.000", "c": "2"},
                {"bin(2s)": "2027-01-15 08:00:04.000", "c": "1"},
            ]),
        ),
        (
            "stats count(*) as c by bin(2s) as t, level | stats max(c) as most, count(*) by t | limit 1",
            json!([{"t": "2027-01-15 08:00:04.000", "most": "1", "count(*)": "1"}]),
        ),
        ("filter level = 'NONE' | stats count(*), max(ms)", json!([{"count(*)": "0"}])),
        ("filter level = 'NONE' | stats count(*) by level", json!([])),
        (
            "stats count(*) by level | sort count(*) desc | limit 1",
            json!([
                {"count(*)": "2"},
            ]),
        ),
        // Order.
        ("fields ms | sort ms desc | limit 2", json!([{"ms": "250"}, {"ms": "40"}])),
        (
            "filter ms > 0 | sort user.name, ms | fields user.name, ms",
            json!([
                {"user.name": "ann", "ms": "12.5"}, {"user.name": "ann", "ms": "40"},
                {"user.name": "bob", "ms": "250"},
            ]),
        ),
        (
            "filter ms > 0 | fields level | dedup level",
            json!([{"level": "INFO"}, {"level": "ERROR"}]),
        ),
        (
            "filter ms > 0 | sort ms | fields level, ms | dedup level",
            json!([
                {"level": "INFO", "ms": "12.5"}, {"level": "ERROR", "ms": "250"},
            ]),
        ),
        // What lacks the field is kept.
        ("fields ms | dedup level | limit 4", json!([{}, {}, {"ms": "40"}, {"ms": "250"}])),
        (
            "fields @timestamp # what is shown\n# and nothing else\n| limit 1",
            json!([
                {"@timestamp": "2027-01-15 08:00:04.000"},
            ]),
        ),
        ("fields level | display ms | limit 1", json!([{}])),
        (
            "fields jsonParse('{\"a\": {\"b\": [1, 2]}}') as j | display j.a.b.1, j['a']['b'][0] | limit 1",
            json!([{"j.a.b.1": "2", "j['a']['b'][0]": "1"}]),
        ),
    ];
    let found = |(query, expected): (&str, Value)| {
        let found = results(query);
        (found != expected).then(|| format!("{query}: {found}"))
    };
    assert_eq!(cases.into_iter().filter_map(found).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn functions_do_what_their_page_says() {
    let cases = [
        ("1 + 2 * 3 - 4 / 8", "6.5"),
        ("(1 + 2) * 3", "9"),
        ("2 ^ 3 ^ 2", "512"),
        ("-2 ^ 2", "4"),
        ("10 % 3", "1"),
        ("1 / 3", "0.3333"),
        ("abs(-3)", "3"),
        ("ceil(1.2)", "2"),
        ("floor(-1.2)", "-2"),
        ("greatest(1, 5, 3)", "5"),
        ("least(1, 5, 3)", "1"),
        ("sqrt(16)", "4"),
        ("log(1)", "0"),
        ("bin(1h)", "2027-01-15 08:00:00.000"),
        ("datefloor(@timestamp, 1d)", "2027-01-15 00:00:00.000"),
        ("dateceil(@timestamp, 1d)", "2027-01-16 00:00:00.000"),
        ("datefloor(@timestamp, 1 month)", "2027-01-01 00:00:00.000"),
        ("dateceil(@timestamp, 1q)", "2027-04-01 00:00:00.000"),
        ("datefloor(@timestamp, 1y)", "2027-01-01 00:00:00.000"),
        ("dateceil(datefloor(@timestamp, 1y), 1y)", "2027-01-01 00:00:00.000"),
        ("fromMillis(1000)", "1970-01-01 00:00:01.000"),
        ("toMillis(@timestamp)", "1800000004000"),
        ("@ingestionTime - @timestamp", "5"),
        ("now()", "1800000000"),
        ("ispresent(@message)", "1"),
        ("ispresent(missing)", "0"),
        ("coalesce(missing, 'x')", "x"),
        ("isValidIp('10.0.0.1')", "1"),
        ("isValidIpv4('::1')", "0"),
        ("isValidIpv6('::1')", "1"),
        ("isIpInSubnet('10.1.2.3', '10.0.0.0/8')", "1"),
        ("isIpv4InSubnet('11.1.2.3', '10.0.0.0/8')", "0"),
        ("isIpv4InSubnet('11.1.2.3', '0.0.0.0/0')", "1"),
        ("isIpv6InSubnet('2001:db8::1', '2001:db8::/32')", "1"),
        ("isIpv6InSubnet('2001:db9::1', '2001:db8::/32')", "0"),
        ("isempty('')", "1"),
        ("isempty(' ')", "0"),
        ("isblank(' ')", "1"),
        ("isblank(missing)", "1"),
        ("concat('a', 1, 'b')", "a1b"),
        ("ltrim('  a ')", "a "),
        ("rtrim('  a ')", "  a"),
        ("trim('xxaxx', 'x')", "a"),
        ("strlen('äöü')", "3"),
        ("toupper('aß')", "ASS"),
        ("tolower('AB')", "ab"),
        ("substr('hello', 1)", "ello"),
        ("substr('hello', 1, 3)", "ell"),
        ("replace('a.b.c', '.', '-')", "a-b-c"),
        ("strcontains('abc', 'b')", "1"),
        ("strcontains('abc', 'B')", "0"),
        ("jsonStringify(jsonParse('{\"a\":[1]}'))", "{\"a\":[1]}"),
        ("'10' < '9'", "0"),
        ("'a' < 'b'", "1"),
        ("ISPRESENT(@message) AND true", "1"),
        ("concat(\"it's\", 'a \"q\"', 'b\\'c')", "it'sa \"q\"b'c"),
    ];
    for (expression, expected) in cases {
        assert_eq!(value(expression), json!(expected), "{expression}");
    }
    for missing in ["1 / 0", "missing + 1", "sqrt(-1)", "'a' * 2", "jsonParse('{')", "-missing"] {
        assert_eq!(value(missing), Value::Null, "{missing}");
    }
}

#[test]
fn lines_of_functions_have_fields() {
    let id = "5f1c8ab0-2a9b-4e5e-9c1f-0f4dbd3a8f4e";
    let report = format!(
        "REPORT RequestId: {id}\tDuration: 12.34 ms\tBilled Duration: 13 ms\tMemory Size: 128 MB\t\
         Max Memory Used: 64 MB\tInit Duration: 100.5 ms\t\nXRAY TraceId: 1-2\tSegmentId: 7\t\n"
    );
    let lines = [
        format!("START RequestId: {id} Version: $LATEST"),
        format!("2027-01-15T08:00:00.000Z\t{id}\tINFO\t{{\"order\": 7}} and more"),
        format!("END RequestId: {id}"),
        report,
    ];
    let events = |log| {
        lines.iter().zip(0..).map(|(line, at)| event(NOW + at, log, line)).collect::<Vec<_>>()
    };
    let of = |query: &str| over(query, events("/aws/lambda/f"));
    let expected = json!([{"@duration": "12.34", "@billedDuration": "13", "@memorySize": "128000000",
        "@maxMemoryUsed": "64000000", "@initDuration": "100.5", "@xrayTraceId": "1-2",
        "@xraySegmentId": "7"}]);
    let fields = "fields @duration, @billedDuration, @memorySize, @maxMemoryUsed, @initDuration, \
                  @xrayTraceId, @xraySegmentId | filter @type = 'REPORT'";
    assert_eq!(of(fields), expected);
    assert_eq!(
        of(&format!("filter @requestId = '{id}' | stats count(*) as c")),
        json!([{"c": "4"}])
    );
    assert_eq!(of("filter order = 7 | fields order"), json!([{"order": "7"}]));
    // In other groups, only what is JSON as a whole has fields.
    assert_eq!(over("filter order = 7", events("g")), json!([]));
}

#[test]
fn what_is_no_query_is_told_with_its_place() {
    let cases = [
        ("", 0, 0, "unexpected end of the query"),
        ("fieldss @message", 0, 7, "unexpected symbol found fieldss at line 1 and position 0"),
        ("fields @message |", 17, 17, "unexpected end of the query"),
        ("fields a\n| what b", 11, 15, "unexpected symbol found what at line 2 and position 2"),
        ("filter", 6, 6, "unexpected end of the query"),
        ("filter a = ", 11, 11, "unexpected end of the query"),
        ("filter a == 1", 10, 11, "unexpected symbol found = at line 1 and position 10"),
        ("fields a as", 11, 11, "unexpected end of the query"),
        ("fields nope(a)", 7, 11, "unknown function nope"),
        ("fields abs(a, b)", 7, 10, "wrong number of arguments of abs"),
        ("fields count(*)", 7, 12, "count can only be used in stats"),
        ("stats sum(count(*))", 10, 15, "count can only be used in stats"),
        ("stats a by b", 6, 7, "a is not in an aggregation function"),
        ("stats pct(a, 101)", 13, 16, "a percentile is a number between 0 and 100"),
        ("stats count(*) by bin(5x)", 22, 24, "unknown period 5x"),
        ("limit 0", 6, 7, "limit must be between 1 and 10000"),
        ("limit 10001", 6, 11, "limit must be between 1 and 10000"),
        ("limit x", 6, 7, "unexpected symbol found x at line 1 and position 6"),
        ("fields 1 as a, 2 as a", 20, 21, "Ephemeral field is already defined: a"),
        ("parse @message 'a*b*' as x", 15, 21, "parse expression has 2 wildcards but 1 fields"),
        ("parse @message /a/", 15, 18, "parse expression has no named capturing groups"),
        ("parse @message /(/", 15, 18, "invalid regular expression ("),
        ("filter a like /(/", 14, 17, "invalid regular expression ("),
        ("dedup a | fields b", 10, 16, "only limit may follow dedup"),
        ("fields 'open", 7, 12, "unexpected symbol found 'open at line 1 and position 7"),
        ("unmask @message", 0, 6, "Millstream does not support the command unmask yet"),
        (
            "fields a | pattern @message",
            11,
            18,
            "Millstream does not support the command pattern yet",
        ),
        (
            "stats count(*) | stats count(*) | stats count(*)",
            34,
            39,
            "a query can have at most 2 stats commands",
        ),
        ("SOURCE groups()", 7, 13, "unexpected symbol found groups at line 1 and position 7"),
    ];
    for (query, start, end, message) in cases {
        let why = Query::parse(query).unwrap_err();
        assert_eq!((why.start, why.end, why.message.as_str()), (start, end, message), "{query}");
    }
    let deep = format!("fields {}1", "(".repeat(2_000));
    assert!(Query::parse(&deep).unwrap_err().message.contains("nested too deeply"));
    let long = format!("fields 1{}", "+1".repeat(2_000));
    assert!(Query::parse(&long).unwrap_err().message.contains("too long"));
}

#[test]
fn a_source_is_read() {
    let query =
        Query::parse("SOURCE logGroups(namePrefix: ['/aws', 'x'], class: 'STANDARD') | limit 1");
    let source = query.unwrap().source.unwrap();
    assert_eq!(source.prefixes, ["/aws", "x"]);
    assert_eq!(source.classes, ["STANDARD"]);
}

#[test]
fn much_is_held_in_little() {
    let many = |query: &str, count: i64| {
        let mut pipeline = Pipeline::new(Query::parse(query).unwrap(), None, NOW);
        for at in 0..count {
            let text =
                format!("{{\"n\": {}, \"pad\": \"{}\"}}", at * 7_919 % count, "x".repeat(300));
            if pipeline.push(event(NOW + at, "g", &text)).is_err() {
                return None;
            }
        }
        pipeline.finish().ok().map(|(rows, _)| rows)
    };
    let rows = many("fields n | sort n | limit 3", 30_000).unwrap();
    let firsts: Vec<_> = rows.iter().map(|row| row[0].1.as_str()).collect();
    assert_eq!(firsts, ["0", "1", "2"]);
    assert_eq!(many("fields n", 30_000).unwrap().len(), 10_000);
    let rows = many("stats count_distinct(n) as d, pct(n, 50) as p", 50_000).unwrap();
    let number = |at: usize| rows[0][at].1.parse::<f64>().unwrap();
    assert!((number(0) / 50_000.0 - 1.0).abs() < 0.06, "{rows:?}");
    assert!((number(1) / 25_000.0 - 1.0).abs() < 0.02, "{rows:?}");
    // What does not fit fails, and is not cut.
    assert!(many("stats latest(@message) by n", 100_000).is_some_and(|rows| rows.len() == 10_000));
    assert!(many("stats count(*) by concat(pad, pad, pad, pad, pad, n)", 40_000).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_text_makes_it_panic(text in ".{0,120}", message in ".{0,80}") {
        if let Ok(query) = Query::parse(&text) {
            let mut pipeline = Pipeline::new(query, None, NOW);
            let _ = pipeline.push(event(NOW, "g", &message));
            let _ = pipeline.finish();
        }
    }

    #[test]
    fn query_like_text_does_not_either(
        words in proptest::collection::vec(
            prop_oneof![
                Just("fields "), Just("stats "), Just("filter "), Just("sort "), Just("| "), Just("by "),
                Just("count(*) "), Just("sum(a) "), Just("a "), Just("@message "), Just("= "), Just("( "),
                Just(") "), Just("/x/ "), Just("like "), Just("'t' "), Just("bin(5m) "), Just(", "),
                Just("as b "), Just("1 "), Just("not "), Just("in "), Just("[ "), Just("] "),
                Just("parse "), Just("'*' "), Just("dedup "), Just("limit "), Just("-"),
            ],
            0..25,
        )
    ) {
        if let Ok(query) = Query::parse(&words.concat()) {
            let mut pipeline = Pipeline::new(query, None, NOW);
            for message in MESSAGES {
                let _ = pipeline.push(event(NOW, "g", message));
            }
            let _ = pipeline.finish();
        }
    }

    /// `sort` with `limit` gives what sorting everything gives.
    #[test]
    fn a_short_sort_is_the_beginning_of_a_long_one(
        numbers in proptest::collection::vec(0..1_000_i32, 1..60),
        limit in 1..20_usize,
    ) {
        let events = |numbers: &[i32]| {
            numbers.iter().map(|n| event(NOW, "g", &format!("{{\"n\": {n}}}"))).collect::<Vec<_>>()
        };
        let found = over(&format!("fields n | sort n desc | limit {limit}"), events(&numbers));
        let mut sorted = numbers.clone();
        sorted.sort_unstable();
        let expected: Value =
            sorted.iter().rev().take(limit).map(|n| json!({"n": n.to_string()})).collect();
        prop_assert_eq!(found, expected);
    }
}
