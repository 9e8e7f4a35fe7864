//! What extensions ask to be told, and where: the requests of the Telemetry API and of the Logs API
//! (Lambda Developer Guide, «Telemetry API reference», «Lambda Logs API»).

use super::logs_api;
use super::telemetry::{Source, Told};
use serde::Deserialize;
use serde_json::{Value, json};

/// What a subscriber asks for.
#[derive(Debug, Deserialize)]
pub(super) struct Subscription {
    #[serde(rename = "schemaVersion")]
    pub(super) schema: Option<String>,
    pub(super) types: Vec<String>,
    #[serde(default)]
    buffering: Buffering,
    destination: Destination,
}

/// How long events may wait for others that go with them.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Buffering {
    pub(super) max_bytes: usize,
    pub(super) max_items: usize,
    pub(super) timeout_ms: u64,
}

impl Default for Buffering {
    fn default() -> Self {
        Buffering { max_bytes: 262_144, max_items: 10_000, timeout_ms: 1_000 }
    }
}

#[derive(Debug, Deserialize)]
struct Destination {
    protocol: String,
    #[serde(rename = "URI", alias = "uri")]
    uri: Option<String>,
    port: Option<u16>,
    method: Option<String>,
    encoding: Option<String>,
}

/// Where events are sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Address {
    Http { method: Method, host: String, port: u16, path: String },
    Tcp { port: u16 },
}

/// What a subscriber has its events brought by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Method {
    Put,
    Post,
}

impl Method {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Method::Put => "PUT",
            Method::Post => "POST",
        }
    }
}

/// By which of the two somebody subscribes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Api {
    Telemetry,
    Logs,
}

impl Api {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Api::Telemetry => "Telemetry",
            Api::Logs => "Logs",
        }
    }

    fn schemas(self) -> &'static [&'static str] {
        match self {
            Api::Telemetry => &["2022-07-01", "2022-12-13", "2025-01-29"],
            Api::Logs => &["2020-08-15", WITH_RUNTIME_DONE],
        }
    }
}

/// The schema of the Logs API that has `platform.runtimeDone`.
const WITH_RUNTIME_DONE: &str = "2021-03-18";

/// A subscription that makes sense.
#[derive(Debug)]
pub(super) struct Checked {
    sources: Vec<Source>,
    pub(super) buffering: Buffering,
    pub(super) address: Address,
    pub(super) api: Api,
    runtime_done: bool,
}

impl Checked {
    pub(super) fn types(&self) -> Vec<&'static str> {
        self.sources.iter().map(|source| source.as_str()).collect()
    }

    pub(super) fn wants(&self, told: &Told) -> bool {
        let known = match (told.source, self.api) {
            (Source::Platform, Api::Logs) => logs_api::knows(told.kind, self.runtime_done),
            (Source::Platform, Api::Telemetry) => {
                !matches!(told.kind, "platform.end" | "platform.fault")
            }
            _ => true,
        };
        known && self.sources.contains(&told.source)
    }

    /// The event as this subscriber is told it.
    pub(super) fn shown(&self, told: &Told) -> Value {
        let record = match (told.source, self.api) {
            (Source::Platform, Api::Logs) => logs_api::record(told.kind, &told.record),
            _ => told.record.clone(),
        };
        json!({"time": told.at.iso8601(), "type": told.kind, "record": record})
    }
}

impl Subscription {
    /// What it comes to; or what is wrong with it.
    pub(super) fn check(self, api: Api) -> Result<Checked, String> {
        match self.schema.as_deref() {
            None if api == Api::Logs => {}
            Some(schema) if api.schemas().contains(&schema) => {}
            other => return Err(format!("schemaVersion {} is unknown", other.unwrap_or("(none)"))),
        }
        let runtime_done = self.schema.as_deref() == Some(WITH_RUNTIME_DONE);
        let mut sources = Vec::new();
        for name in &self.types {
            let all = [Source::Platform, Source::Function, Source::Extension];
            let source = all.into_iter().find(|source| source.as_str() == name);
            sources.push(source.ok_or_else(|| format!("type {name} is unknown"))?);
        }
        if sources.is_empty() {
            return Err("types should not be empty".to_owned());
        }
        let buffering = self.buffering;
        let Buffering { max_bytes, max_items, timeout_ms } = buffering;
        let fits = (262_144..=1_048_576).contains(&max_bytes)
            && (1_000..=10_000).contains(&max_items)
            && (25..=30_000).contains(&timeout_ms);
        if !fits {
            return Err("buffering: maxBytes is 262144 to 1048576, maxItems 1000 to 10000, \
                        timeoutMs 25 to 30000"
                .to_owned());
        }
        let address = self.destination.check(api)?;
        Ok(Checked { sources, buffering, address, api, runtime_done })
    }
}

impl Destination {
    fn check(self, api: Api) -> Result<Address, String> {
        if self.encoding.as_deref().is_some_and(|encoding| encoding != "JSON") {
            return Err("destination: encoding is JSON".to_owned());
        }
        let method = match (self.method.as_deref(), api) {
            (None | Some("POST"), _) => Method::Post,
            (Some("PUT"), Api::Logs) => Method::Put,
            (Some(other), _) => return Err(format!("destination: method {other} is unknown")),
        };
        match (self.protocol.as_str(), self.uri, self.port) {
            ("TCP", None, Some(port)) => Ok(Address::Tcp { port }),
            ("HTTP", Some(uri), None) => {
                let uri: http::Uri = uri.parse().map_err(|_| format!("URI {uri} is malformed"))?;
                let host = uri.host().unwrap_or_default();
                if uri.scheme_str() != Some("http")
                    || !["sandbox.localdomain", "sandbox"].contains(&host)
                {
                    return Err(format!(
                        "URI {uri} must be of the form http://sandbox.localdomain:PORT/PATH"
                    ));
                }
                let port = uri.port_u16().ok_or("URI port is not provided")?;
                let host = host.to_owned();
                let path = uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
                Ok(Address::Http { method, host, port, path })
            }
            (protocol, ..) => Err(format!(
                "destination: protocol is HTTP with a URI, or TCP with a port, not {protocol}"
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subscriptions_are_checked() {
        let http = r#"{"protocol":"HTTP","URI":"http://sandbox.localdomain:8080/x"}"#;
        let put = r#"{"protocol":"HTTP","URI":"http://sandbox:8080","method":"PUT"}"#;
        let tcp = r#"{"protocol":"TCP","port":9999}"#;
        let types = r#"["platform","function"]"#;
        let (telemetry, logs) = (Api::Telemetry, Api::Logs);
        for (api, schema, types, destination, more, wrong) in [
            (telemetry, "2022-12-13", types, http, "", ""),
            (telemetry, "2025-01-29", r#"["extension"]"#, tcp, "", ""),
            (telemetry, "2022-07-01", types, http, r#","buffering":{"timeoutMs":25}"#, ""),
            (telemetry, "2022-07-01", types, http, r#","buffering":{"timeoutMs":24}"#, "buffering"),
            (telemetry, "2022-07-01", types, http, r#","buffering":{"maxItems":9}"#, "buffering"),
            (telemetry, "2019-01-01", types, http, "", "schemaVersion 2019-01-01 is unknown"),
            (telemetry, "2021-03-18", types, http, "", "schemaVersion"),
            (telemetry, "2022-07-01", r#"["elsewhere"]"#, http, "", "type elsewhere is unknown"),
            (telemetry, "2022-07-01", "[]", http, "", "types should not be empty"),
            (telemetry, "2022-07-01", types, put, "", "method PUT is unknown"),
            (logs, "2020-08-15", types, put, "", ""),
            (logs, "2021-03-18", types, tcp, "", ""),
            (logs, "2022-07-01", types, tcp, "", "schemaVersion"),
            (
                logs,
                "2020-08-15",
                types,
                r#"{"protocol":"TCP","port":1,"encoding":"XML"}"#,
                "",
                "encoding is JSON",
            ),
            (
                telemetry,
                "2022-07-01",
                types,
                r#"{"protocol":"HTTP","URI":"http://example.com:1"}"#,
                "",
                "must be of the form",
            ),
            (
                telemetry,
                "2022-07-01",
                types,
                r#"{"protocol":"HTTP","URI":"http://sandbox.localdomain/x"}"#,
                "",
                "URI port is not provided",
            ),
            (telemetry, "2022-07-01", types, r#"{"protocol":"HTTP"}"#, "", "protocol is HTTP"),
            (telemetry, "2022-07-01", types, r#"{"protocol":"SMTP","port":1}"#, "", "not SMTP"),
        ] {
            let text = format!(
                r#"{{"schemaVersion":"{schema}","types":{types},"destination":{destination}{more}}}"#
            );
            let subscription: Subscription = serde_json::from_str(&text).unwrap();
            let found = subscription.check(api).err().unwrap_or_default();
            assert_eq!(found.is_empty(), wrong.is_empty(), "{text}: {found}");
            assert!(found.contains(wrong), "{text}: {found}");
        }
        let text = format!(r#"{{"types":["platform"],"destination":{tcp}}}"#);
        let bare = || serde_json::from_str::<Subscription>(&text).unwrap();
        assert!(bare().check(Api::Logs).is_ok() && bare().check(Api::Telemetry).is_err());
    }
}
