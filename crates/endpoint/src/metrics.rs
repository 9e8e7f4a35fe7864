//! `GET /_millstream/metrics`: what services measured since the start, in Prometheus's text format
//! (Prometheus documentation, «Exposition formats»).
//!
//! `AWS/Kinesis`'s `PutRecord.Success` of a stream is
//! `aws_kinesis_putrecord_success_{count,sum,minimum,maximum}{account=…,region=…,streamname=…}`.

use crate::encode::Answer;
use crate::internal::Route;
use aws_api::Future;
use bytes::Bytes;
use foundation::metrics::{Metrics, Name};
use http::Request;
use http::request::Parts;
use std::fmt::Write;

/// Shows the registry.
pub(crate) struct Page(pub(crate) Metrics);

impl Route for Page {
    fn takes(&self, parts: &Parts) -> bool {
        parts.uri.path() == "/_millstream/metrics"
    }

    fn max_body_bytes(&self) -> usize {
        0
    }

    fn answer(&self, request: Request<Bytes>) -> Future<'_, Answer> {
        let (status, body) = match request.method().as_str() {
            "GET" => (200, text(&self.0).into_bytes()),
            "HEAD" => (200, Vec::new()),
            _ => (405, Vec::new()),
        };
        let content_type = "text/plain; version=0.0.4";
        Box::pin(async move { Answer { status, content_type, headers: Vec::new(), body } })
    }
}

fn text(metrics: &Metrics) -> String {
    let mut text = String::new();
    for (name, statistics) in metrics.all() {
        let family = identifier(&format!("{}_{}", name.namespace, name.metric));
        let labels = labels(&name);
        let parts = [
            ("count", statistics.count as f64),
            ("sum", statistics.sum),
            ("minimum", statistics.minimum),
            ("maximum", statistics.maximum),
        ];
        for (part, value) in parts {
            // Writing to a string never fails.
            let _ = writeln!(text, "{family}_{part}{{{labels}}} {value}");
        }
    }
    text
}

fn labels(name: &Name) -> String {
    let own = [("account", name.account.as_str()), ("region", name.region.as_str())];
    let dimensions = name.dimensions.iter().map(|(key, value)| (*key, value.as_str()));
    let labels = own.into_iter().chain(dimensions).chain([("unit", name.unit.as_str())]);
    labels
        .map(|(key, value)| format!("{}=\"{}\"", identifier(key), escaped(value)))
        .collect::<Vec<_>>()
        .join(",")
}

/// Lower-case letters and digits; whatever else becomes `_`.
fn identifier(text: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    text.chars().map(plain).collect()
}

fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use foundation::metrics::Unit;
    use foundation::{AccountId, Region};

    #[test]
    fn figures_are_shown_with_their_dimensions() {
        let metrics = Metrics::default();
        let name = Name {
            account: AccountId::parse("000000000000").unwrap(),
            region: Region::parse("us-east-1").unwrap(),
            namespace: "AWS/Kinesis",
            metric: "PutRecord.Success",
            dimensions: vec![("StreamName", "a\"b\\c".to_owned())],
            unit: Unit::Count,
        };
        metrics.record(name.clone(), 1.0);
        metrics.record(name, 0.5);
        let labels =
            r#"{account="000000000000",region="us-east-1",streamname="a\"b\\c",unit="Count"}"#;
        let family = "aws_kinesis_putrecord_success";
        let expected = format!(
            "{family}_count{labels} 2\n{family}_sum{labels} 1.5\n{family}_minimum{labels} 0.5\n\
             {family}_maximum{labels} 1\n"
        );
        assert_eq!(text(&metrics), expected);
        assert_eq!(text(&Metrics::default()), "");
    }
}
