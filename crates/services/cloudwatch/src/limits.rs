//! AWS's numbers: «CloudWatch service quotas» in the CloudWatch User Guide, and the API reference.

/// Measurements of one PutMetricData.
pub const DATA_MAX: usize = 1_000;
/// Different values of one measurement.
pub const VALUES_MAX: usize = 150;
/// Bytes of one PutMetricData.
pub const REQUEST_BYTES_MAX: usize = 1 << 20;
/// Dimensions of a metric.
pub const DIMENSIONS_MAX: usize = 30;
/// How old a measurement may be, in milliseconds: two weeks.
pub const PAST_MS: i64 = 14 * 86_400_000;
/// How far in the future it may be: two hours.
pub const FUTURE_MS: i64 = 2 * 3_600_000;
/// Values are within ± 2 to the power of this.
pub const VALUE_EXPONENT_MAX: i32 = 360;
/// Metrics of one answer of ListMetrics.
pub const LIST_MAX: usize = 500;
/// Data points of one answer of GetMetricStatistics.
pub const STATISTICS_POINTS_MAX: i64 = 1_440;
/// Queries of one GetMetricData.
pub const QUERIES_MAX: usize = 500;
/// Data points of one answer of GetMetricData.
pub const DATA_POINTS_MAX: usize = 100_800;
/// Metrics that one search finds.
pub const SEARCH_MAX: usize = 100;
/// Dashboards that one DeleteDashboards names.
pub const DASHBOARDS_DELETED_MAX: usize = 100;
/// Tags of a dashboard or an alarm.
pub const TAGS_MAX: usize = 50;
