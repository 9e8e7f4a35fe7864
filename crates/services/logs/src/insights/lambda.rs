//! What Lambda's own lines tell: `REPORT RequestId: … Duration: 1.23 ms …`.

use super::value::Value;

/// Names of what is discovered in a function's lines, without the at sign.
pub const FIELDS: [&str; 9] = [
    "type",
    "requestId",
    "duration",
    "billedDuration",
    "memorySize",
    "maxMemoryUsed",
    "initDuration",
    "xrayTraceId",
    "xraySegmentId",
];

/// What a function's line tells by that name, without the at sign.
pub fn field(message: &str, name: &str) -> Option<Value> {
    let report = |label: &str| after(message.strip_prefix("REPORT ")?, label);
    let number = |label: &str, unit: &str, factor: f64| {
        let number: f64 = report(label)?.strip_suffix(unit)?.trim().parse().ok()?;
        Some(Value::Number(number * factor))
    };
    const MEGABYTE: f64 = 1_000_000.0;
    match name {
        "type" => kind(message).map(Value::text),
        "requestId" => request(message).map(Value::text),
        "duration" => number("Duration: ", "ms", 1.0),
        "billedDuration" => number("Billed Duration: ", "ms", 1.0),
        "initDuration" => number("Init Duration: ", "ms", 1.0),
        "memorySize" => number("Memory Size: ", "MB", MEGABYTE),
        "maxMemoryUsed" => number("Max Memory Used: ", "MB", MEGABYTE),
        "xrayTraceId" => report("XRAY TraceId: ").map(Value::text),
        "xraySegmentId" => report("SegmentId: ").map(Value::text),
        _ => None,
    }
}

fn kind(message: &str) -> Option<&'static str> {
    let lines = [
        ("START ", "START"),
        ("END ", "END"),
        ("REPORT ", "REPORT"),
        ("INIT_START ", "INIT_START"),
    ];
    lines.into_iter().find(|(begins, _)| message.starts_with(begins)).map(|(_, kind)| kind)
}

/// The request that a line is of: as Lambda's own lines name it, or in one of the columns of what the
/// runtimes' loggers write.
fn request(message: &str) -> Option<&str> {
    const NAMED: &str = "RequestId: ";
    let named = message.find(NAMED).map(|at| &message[at + NAMED.len()..]);
    let named = named.map(|rest| rest.split(char::is_whitespace).next().unwrap_or(""));
    let line = message.lines().next().unwrap_or("");
    named.into_iter().chain(line.split('\t').take(4)).map(str::trim).find(|text| is_uuid(text))
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// The column of a report that begins with the label; columns are divided by tabs.
fn after<'a>(report: &'a str, label: &str) -> Option<&'a str> {
    let column =
        report.split(['\t', '\n']).map(str::trim).find_map(|part| part.strip_prefix(label));
    column.map(str::trim)
}
