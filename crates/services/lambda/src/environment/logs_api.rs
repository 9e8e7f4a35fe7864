//! What subscribers of the Logs API are told of the platform: fewer events than those of the Telemetry
//! API, which came after it, and less of each (Lambda Developer Guide, «Lambda Logs API», log messages).

use serde_json::{Map, Value};

/// Whether the API knows such events; `runtime_done` of its second schema alone.
pub(super) fn knows(kind: &str, runtime_done: bool) -> bool {
    match kind {
        "platform.runtimeDone" => runtime_done,
        _ => matches!(
            kind,
            "platform.start"
                | "platform.end"
                | "platform.report"
                | "platform.fault"
                | "platform.extension"
                | "platform.logsSubscription"
                | "platform.logsDropped"
        ),
    }
}

/// The record of such an event, made from that of the Telemetry API.
pub(super) fn record(kind: &str, record: &Value) -> Value {
    let kept: &[&str] = match kind {
        "platform.start" | "platform.end" => &["requestId"],
        "platform.report" => &["requestId", "metrics"],
        "platform.runtimeDone" => &["requestId", "status"],
        _ => return record.clone(),
    };
    let mut out = Map::new();
    for name in kept {
        if let Some(value) = record.get(name) {
            // There are three statuses only.
            let value = if value == "error" { &Value::from("failure") } else { value };
            out.insert((*name).to_owned(), value.clone());
        }
    }
    Value::Object(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn records_say_what_the_older_api_says() {
        let all = json!({"requestId": "r", "status": "error", "errorType": "E", "version": "1",
            "metrics": {"durationMs": 1}, "tracing": {"value": "t"}});
        for (kind, newer, expected) in [
            ("platform.start", false, Some(json!({"requestId": "r"}))),
            ("platform.end", false, Some(json!({"requestId": "r"}))),
            (
                "platform.report",
                false,
                Some(json!({"requestId": "r", "metrics": {"durationMs": 1}})),
            ),
            ("platform.runtimeDone", false, None),
            ("platform.runtimeDone", true, Some(json!({"requestId": "r", "status": "failure"}))),
            ("platform.fault", true, Some(all.clone())),
            ("platform.initStart", true, None),
            ("platform.telemetrySubscription", true, None),
        ] {
            let told = knows(kind, newer).then(|| record(kind, &all));
            assert_eq!(told, expected, "{kind} {newer}");
        }
    }
}
