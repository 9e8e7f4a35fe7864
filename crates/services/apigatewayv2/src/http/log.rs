//! What is told of each request: a line in the access log, and metrics («Monitor HTTP APIs with
//! CloudWatch metrics»).

use super::compile::Stage;
use super::front::Plane;
use crate::keys::ApiKey;
use aws_api::apigatewayv2::AccessLogSettings;
use foundation::metrics::{Metrics, Name, Series, Unit};
use foundation::usage::{self, Item};
use foundation::{AccountId, Region};
use gateway::access_log::{Format, LogGroup};
use gateway::log_sink::Target;
use gateway::{Answer, Context};

/// Where lines go, and how they look.
#[derive(Debug)]
pub(super) struct Log {
    target: Target,
    format: Format,
}

impl Log {
    pub(super) fn of(settings: &AccessLogSettings) -> Option<Log> {
        let group = LogGroup::of(settings.destination_arn.as_deref()?).ok()?;
        Some(Log {
            target: Target {
                region: Region::parse(&group.region).ok()?,
                account: AccountId::parse(&group.account).ok()?,
                group: group.name.into(),
                role: None,
                make: false,
            },
            format: Format::parse(settings.format.as_deref()?),
        })
    }
}

/// Each such part of a request is billed as one («Amazon API Gateway pricing»).
const BILLED_BYTES: usize = 512 * 1024;

/// A stage's metrics.
#[derive(Debug)]
pub(super) struct Measures {
    count: Series,
    of_clients: Series,
    of_servers: Series,
    latency: Series,
    integration_latency: Series,
    bytes: Series,
    /// What requests are billed as.
    billed: Item,
}

impl Measures {
    pub(super) fn of(metrics: &Metrics, key: &ApiKey, stage: &str) -> Measures {
        let series = |metric, unit| {
            metrics.series(Name {
                account: key.account,
                region: key.region.clone(),
                namespace: "AWS/ApiGateway",
                metric,
                dimensions: vec![("ApiId", key.id.clone()), ("Stage", stage.to_owned())],
                unit,
            })
        };
        Measures {
            count: series("Count", Unit::Count),
            of_clients: series("4xx", Unit::Count),
            of_servers: series("5xx", Unit::Count),
            latency: series("Latency", Unit::Milliseconds),
            integration_latency: series("IntegrationLatency", Unit::Milliseconds),
            bytes: series("DataProcessed", Unit::Bytes),
            billed: Item {
                account: key.account,
                region: key.region.clone(),
                unit: usage::Unit::HttpApiRequest,
                resource: format!("arn:aws:apigateway:{}::/apis/{}", key.region, key.id),
            },
        }
    }

    pub(super) fn integration(&self, took_ms: u64) {
        self.integration_latency.record(took_ms as f64);
    }
}

/// Tells of a request that has its answer.
pub(super) fn tell(plane: &Plane, stage: &Stage, context: &mut Context, answer: &Answer) {
    let request = context.request.clone();
    let now_ns = plane.ambient.clock.monotonic_ns();
    let took_ms = now_ns.saturating_sub(request.began_ns) / 1_000_000;
    let status = answer.status;
    let measures = &stage.measures;
    measures.count.record(1.0);
    let billed = request.body.len().div_ceil(BILLED_BYTES).max(1);
    plane.ambient.usage.add(measures.billed.clone(), billed as f64);
    measures.of_clients.record(f64::from(u8::from(status.is_client_error())));
    measures.of_servers.record(f64::from(u8::from(status.is_server_error())));
    measures.latency.record(took_ms as f64);
    measures.bytes.record((request.body.len() + answer.body.len()) as f64);
    let Some(log) = &stage.log else { return };
    context.set("status", status.as_str());
    context.set("responseLength", answer.body.len().to_string());
    context.set("responseLatency", took_ms.to_string());
    plane.seams.lines.write(&log.target, request.at, log.format.line(context));
}
