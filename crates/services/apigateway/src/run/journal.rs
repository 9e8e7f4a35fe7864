//! What is logged and measured of a request.

use super::compile::MethodPlan;
use super::exchange::Exchange;
use super::failure::Failure;
use super::stage::METRICS;
use foundation::Timestamp;
use foundation::metrics::Name;
use foundation::usage::{self, Item};
use gateway::{Answer, names};
use http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt::Write;

/// The longest body or list of headers in a log («Set up CloudWatch logging for REST APIs in API
/// Gateway»: 1,024 bytes).
const SHOWN_BYTES_MAX: usize = 1_024;

/// How much is logged.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    #[default]
    Off,
    Error,
    Info,
}

/// The lines of one request.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    pub(crate) level: Level,
    /// Whether bodies and headers are logged, too.
    pub(crate) data: bool,
    /// Whether the method is measured by itself.
    detailed: Option<(String, String)>,
    pub(crate) lines: Vec<(Timestamp, String)>,
    /// How long the integration took.
    pub(crate) integration_ms: Option<u64>,
}

impl Exchange<'_> {
    /// Begins to log, as the stage says.
    pub(crate) fn open_journal(&mut self, method: &MethodPlan) {
        let Some(stage) = self.served.of else { return };
        let Some(setting) = stage.settings(&method.resource_path, &method.http_method) else {
            return;
        };
        self.journal.level = match setting.logging_level.as_deref() {
            Some("INFO") => Level::Info,
            Some("ERROR") => Level::Error,
            _ => Level::Off,
        };
        self.journal.data = setting.data_trace_enabled == Some(true);
        if setting.metrics_enabled == Some(true) {
            let (path, http_method) = (method.resource_path.clone(), method.http_method.clone());
            self.journal.detailed = Some((path, http_method));
        }
    }

    fn line(&mut self, text: String) {
        let now = self.runner.room.ambient.now();
        self.journal.lines.push((now, text));
    }

    /// A line of those who want to know all.
    pub(crate) fn info(&mut self, text: impl FnOnce(&Self) -> String) {
        if self.journal.level == Level::Info {
            let text = text(self);
            self.line(text);
        }
    }

    /// A line with what was sent or answered.
    pub(crate) fn data(&mut self, text: impl FnOnce(&Self) -> String) {
        if self.journal.level == Level::Info && self.journal.data {
            let text = text(self);
            self.line(text);
        }
    }

    /// A line of what went wrong.
    pub(crate) fn error(&mut self, text: impl Into<String>) {
        if self.journal.level >= Level::Error {
            self.line(text.into());
        }
    }

    /// What came.
    pub(crate) fn note_request(&mut self, method: &MethodPlan) {
        if self.journal.level < Level::Info {
            return;
        }
        self.info(|x| format!("Starting execution for request: {}", x.context.request.id));
        self.info(|x| {
            let (http_method, path) = (&x.context.request.method, &method.resource_path);
            format!("HTTP Method: {http_method}, Resource Path: {path}")
        });
        let pairs = |pairs: &mut dyn Iterator<Item = (String, String)>| {
            let pairs: Vec<String> = pairs.map(|(name, value)| format!("{name}={value}")).collect();
            shown(&format!("{{{}}}", pairs.join(", ")))
        };
        self.data(|x| {
            let path = x.path_parameters.iter();
            let path = pairs(&mut path.map(|(name, value)| (name.to_string(), value.clone())));
            format!("Method request path: {path}")
        });
        self.data(|x| {
            let query = pairs(&mut x.params().query.iter().cloned());
            format!("Method request query string: {query}")
        });
        self.data(|x| {
            let headers = pairs(&mut x.params().header.iter().cloned().map(masked));
            format!("Method request headers: {headers}")
        });
        self.data(|x| {
            let body = text(&x.context.request.body);
            format!("Method request body before transformations: {body}")
        });
    }

    /// What is answered.
    pub(crate) fn note_answer(&mut self, answer: &Answer) {
        if self.journal.level < Level::Info {
            return;
        }
        self.data(|_| {
            format!("Method response body after transformations: {}", text(&answer.body))
        });
        self.data(|_| format!("Method response headers: {}", headers(&answer.headers)));
        self.info(|_| "Successfully completed execution".to_owned());
        self.info(|_| format!("Method completed with status: {}", answer.status.as_u16()));
    }

    /// Why a request ended early.
    pub(crate) fn note_failure(&mut self, failure: &Failure) {
        if self.journal.level == Level::Off {
            return;
        }
        let why = failure.why.clone().or_else(|| failure.message.clone()).unwrap_or_default();
        self.error(why);
        if let Some(validation) = &failure.validation {
            self.error(format!("Request body does not match model schema: {validation}"));
        }
        let (status, _) = super::failure::defaults(&failure.kind);
        let status = failure.status.unwrap_or(status);
        self.error(format!("Method completed with status: {status}"));
    }

    /// The end: what is known only now, the lines, the figures.
    pub(crate) fn finish(&mut self, answer: &Answer) {
        let Some(stage) = self.served.of else { return };
        let ambient = &self.runner.room.ambient;
        let now_ns = ambient.clock.monotonic_ns();
        let took_ms = now_ns.saturating_sub(self.context.request.began_ns) / 1_000_000;
        let status = answer.status.as_u16();
        let place = &self.served.api.place;
        let billed = Item {
            account: place.account,
            region: place.region.clone(),
            unit: usage::Unit::RestApiRequest,
            resource: format!(
                "arn:aws:apigateway:{}::/restapis/{}",
                place.region, self.served.api.id
            ),
        };
        ambient.usage.add(billed, 1.0);
        for series in &stage.kept.series {
            series.count.record(1.0);
            series.client_errors.record(f64::from(u8::from((400..500).contains(&status))));
            series.server_errors.record(f64::from(u8::from(status >= 500)));
            series.latency.record(took_ms as f64);
            if let Some(ms) = self.journal.integration_ms {
                series.integration_latency.record(ms as f64);
            }
        }
        if let Some((path, http_method)) = self.journal.detailed.take() {
            let integration_ms = self.journal.integration_ms.unwrap_or(0);
            let values = [
                1,
                u64::from((400..500).contains(&status)),
                u64::from(status >= 500),
                took_ms,
                integration_ms,
            ];
            for ((metric, unit), value) in METRICS.into_iter().zip(values) {
                let dimensions = vec![
                    ("ApiName", self.served.api.name.clone()),
                    ("Resource", path.clone()),
                    ("Stage", self.served.stage.to_string()),
                    ("Method", http_method.clone()),
                ];
                let place = &self.served.api.place;
                let (account, region) = (place.account, place.region.clone());
                let namespace = "AWS/ApiGateway";
                let name = Name { account, region, namespace, metric, dimensions, unit };
                ambient.metrics.record(name, value as f64);
            }
        }
        if !self.journal.lines.is_empty() {
            let id = self.context.request.id.clone();
            for (at, line) in std::mem::take(&mut self.journal.lines) {
                let line = format!("({id}) {line}");
                self.runner.outside.lines.write(&stage.execution_log, at, line);
            }
        }
        if let Some((format, target)) = &stage.access_log {
            self.context.set("status", status.to_string().as_str());
            self.context.set("responseLatency", took_ms.to_string().as_str());
            self.context.set("responseLength", answer.body.len().to_string().as_str());
            if let Some(ms) = self.journal.integration_ms {
                for name in ["integrationLatency", "integration.latency"] {
                    self.context.set(name, ms.to_string().as_str());
                }
            }
            self.runner.outside.lines.write(target, ambient.now(), format.line(&self.context));
        }
    }
}

/// Keys are not shown but for their ends.
fn masked((name, value): (String, String)) -> (String, String) {
    let secret =
        name.eq_ignore_ascii_case("x-api-key") || name.eq_ignore_ascii_case("authorization");
    let end = value.char_indices().rev().nth(5).map_or(0, |(at, _)| at);
    let value = if secret { format!("{}{}", "*".repeat(end), &value[end..]) } else { value };
    (name, value)
}

/// A body as logs have it.
pub(crate) fn text(body: &[u8]) -> String {
    match std::str::from_utf8(body) {
        Ok(body) => shown(body),
        Err(_) => format!("<Binary Data: {} bytes>", body.len()),
    }
}

fn shown(text: &str) -> String {
    if text.len() <= SHOWN_BYTES_MAX {
        return text.to_owned();
    }
    let end = (0..=SHOWN_BYTES_MAX).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    format!("{} [TRUNCATED]", &text[..end])
}

/// Headers as logs have them.
pub(crate) fn headers(headers: &[(HeaderName, HeaderValue)]) -> String {
    let mut out = String::from("{");
    for (index, (name, value)) in headers.iter().enumerate() {
        let value = String::from_utf8_lossy(value.as_bytes());
        // Writing to a text does not fail.
        let _ = write!(out, "{}{}={value}", if index > 0 { ", " } else { "" }, names::shown(name));
    }
    out.push('}');
    shown(&out)
}

/// The same, of a map.
pub(crate) fn header_map(map: &HeaderMap) -> String {
    let all: Vec<_> = map.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    headers(&all)
}
