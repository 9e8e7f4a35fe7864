//! What is measured by others, and put into CloudWatch.

use crate::message::{Request, Service};
use serde_json::json;

/// Sets of metrics that requests take turns with.
const SETS: usize = 100;

/// Puts one value of each of `count` metrics.
pub fn put_metric_data(number: usize, count: usize) -> Request {
    let datum = |metric: usize| {
        json!({
            "MetricName": "Latency",
            "Dimensions": [{"Name": "Set", "Value": (number % SETS).to_string()},
                {"Name": "Host", "Value": format!("host-{metric:04}")}],
            "Value": ((number * 7_919 + metric * 104_729) % 1_000) as f64 / 8.0,
            "Unit": "Milliseconds",
        })
    };
    let data: Vec<_> = (0..count).map(datum).collect();
    let body = json!({"Namespace": "Bench", "MetricData": data});
    Request::post(Service::CloudWatch, "PutMetricData", body.to_string())
}
