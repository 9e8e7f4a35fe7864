//! A room with short words for what the tests do again and again.

use aws_api::ApiError;
use aws_api::cloudwatch::*;
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use service_cloudwatch::{Room, Seams};
use std::sync::Arc;
use std::time::Duration;
use store::{Memory, Store};

/// When the tests begin: a full hour.
pub const NOW_S: i64 = 1_794_999_600;

pub struct House {
    pub room: Arc<Room>,
    pub store: Arc<dyn Store>,
    pub ambient: Ambient,
    pub clock: Arc<VirtualClock>,
    pub caller: Caller,
}

impl House {
    pub fn new() -> House {
        House::over(Arc::new(Memory::new()))
    }

    pub fn over(store: Arc<dyn Store>) -> House {
        let (ambient, clock) = Ambient::seeded(7, at(0));
        let seams = Seams { store: store.clone(), ambient: ambient.clone(), node: "n".to_owned() };
        let room = Room::new(seams);
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
        House { room, store, ambient, clock, caller }
    }

    /// The same store, served by a room that knows nothing of the one before.
    pub fn reopen(&mut self) {
        let (store, ambient) = (self.store.clone(), self.ambient.clone());
        self.room = Room::new(Seams { store, ambient, node: "n".to_owned() });
    }

    pub fn pass(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    pub async fn put(&self, namespace: &str, data: Vec<MetricDatum>) -> Result<(), ApiError> {
        let input = PutMetricDataInput {
            metric_data: Some(data),
            namespace: namespace.to_owned(),
            ..PutMetricDataInput::default()
        };
        self.room.put_metric_data(&self.caller, input).await.map(drop)
    }

    pub async fn statistics(
        &self,
        (metric, statistics): (&str, &[&str]),
        period: i32,
        (start_s, end_s): (i64, i64),
    ) -> Result<Vec<Datapoint>, ApiError> {
        let named = |name: &&&str| matches!(Statistic::from(**name), Statistic::Unknown(_));
        let extended: Vec<_> = statistics.iter().filter(named).map(|s| (*s).to_owned()).collect();
        let named = statistics.iter().filter(|s| !named(s)).map(|s| Statistic::from(*s));
        let named: Vec<_> = named.collect();
        let input = GetMetricStatisticsInput {
            dimensions: None,
            end_time: at(end_s),
            extended_statistics: (!extended.is_empty()).then_some(extended),
            metric_name: metric.to_owned(),
            namespace: "Shop".to_owned(),
            period,
            start_time: at(start_s),
            statistics: (!named.is_empty()).then_some(named),
            unit: None,
        };
        let found = self.room.get_metric_statistics(&self.caller, input).await?;
        Ok(found.datapoints.unwrap())
    }

    /// Beginnings of periods, in seconds from the tests' begin, and sums.
    pub async fn sums(&self, metric: &str, period: i32, span: (i64, i64)) -> Vec<(i64, f64)> {
        let found = self.statistics((metric, &["Sum"]), period, span).await.unwrap();
        let shown =
            |point: Datapoint| (point.timestamp.unwrap().as_secs() - NOW_S, point.sum.unwrap());
        found.into_iter().map(shown).collect()
    }

    pub async fn list(&self, input: ListMetricsInput) -> (Vec<String>, Option<String>) {
        let found = self.room.list_metrics(&self.caller, input).await.unwrap();
        let shown = |metric: Metric| {
            let dimensions = metric.dimensions.unwrap();
            let dimensions: Vec<_> =
                dimensions.into_iter().map(|d| format!("{}={}", d.name, d.value)).collect();
            let (namespace, name) = (metric.namespace.unwrap(), metric.metric_name.unwrap());
            format!("{namespace} {name} {}", dimensions.join(","))
        };
        (found.metrics.unwrap().into_iter().map(shown).collect(), found.next_token)
    }
}

/// Seconds from the tests' begin.
pub fn at(seconds: i64) -> Timestamp {
    Timestamp::from_millis((NOW_S + seconds) * 1_000)
}

pub fn datum(metric: &str, at_s: i64, value: f64) -> MetricDatum {
    MetricDatum {
        metric_name: metric.to_owned(),
        timestamp: Some(at(at_s)),
        value: Some(value),
        ..MetricDatum::default()
    }
}

pub fn dimensions(pairs: &[(&str, &str)]) -> Option<Vec<Dimension>> {
    let dimension = |(name, value): &(&str, &str)| Dimension {
        name: (*name).to_owned(),
        value: (*value).to_owned(),
    };
    Some(pairs.iter().map(dimension).collect())
}
