//! What services measure of themselves is read like all other metrics.

use crate::house::{House, at, datum, dimensions};
use aws_api::cloudwatch::*;
use aws_api::seams::{Datum, MetricSink};
use foundation::metrics::{Name, Unit};
use foundation::{AccountId, Region};

fn duration() -> Name {
    Name {
        account: AccountId::DEFAULT,
        region: Region::default(),
        namespace: "AWS/Lambda",
        metric: "Duration",
        dimensions: vec![("FunctionName", "hello".to_owned())],
        unit: Unit::Milliseconds,
    }
}

fn asked(statistics: Option<Vec<Statistic>>, extended: &[&str]) -> GetMetricStatisticsInput {
    let extended: Vec<_> = extended.iter().map(|name| (*name).to_owned()).collect();
    GetMetricStatisticsInput {
        dimensions: dimensions(&[("FunctionName", "hello")]),
        end_time: at(120),
        extended_statistics: (!extended.is_empty()).then_some(extended),
        metric_name: "Duration".to_owned(),
        namespace: "AWS/Lambda".to_owned(),
        period: 60,
        start_time: at(-60),
        statistics,
        unit: None,
    }
}

#[tokio::test]
async fn percentiles_of_durations_are_known_minute_by_minute() {
    let house = House::new();
    let series = house.ambient.metrics.series(duration());
    let running = tokio::spawn(house.room.clone().run());
    for n in 1..=1_000 {
        series.record(f64::from(n));
    }
    // The whole minute's end, and a little of the next.
    let waits = async || {
        while house.clock.next_wake()
            != Some(at(5 + house.ambient.now().as_secs() - at(0).as_secs()))
        {
            tokio::task::yield_now().await;
        }
    };
    for _ in 0..12 {
        waits().await;
        house.pass(5);
    }
    waits().await;
    running.abort();
    series.record(7.0);
    house.room.take().await;

    let input = asked(Some(vec![Statistic::SampleCount, Statistic::Maximum]), &[]);
    let found = house.room.get_metric_statistics(&house.caller, input).await.unwrap();
    let shown: Vec<_> = found
        .datapoints
        .unwrap()
        .into_iter()
        .map(|point| {
            (
                point.timestamp.unwrap(),
                point.sample_count.unwrap(),
                point.maximum.unwrap(),
                point.unit.unwrap(),
            )
        })
        .collect();
    let unit = StandardUnit::Milliseconds;
    assert_eq!(shown, [(at(0), 1_000.0, 1_000.0, unit.clone()), (at(60), 1.0, 7.0, unit)]);
    let input = asked(None, &["p99", "p50"]);
    let found = house.room.get_metric_statistics(&house.caller, input).await.unwrap();
    let found = found.datapoints.unwrap()[0].extended_statistics.clone().unwrap();
    for (name, exact) in [("p99", 990.0), ("p50", 500.0)] {
        assert!((found[name] - exact).abs() <= exact * 0.01, "{name}: {}", found[name]);
    }
    let namespace =
        ListMetricsInput { namespace: Some("AWS/Lambda".to_owned()), ..Default::default() };
    assert_eq!(house.list(namespace).await.0, ["AWS/Lambda Duration FunctionName=hello"]);
}

#[tokio::test]
async fn other_rooms_put_what_they_find() {
    let house = House::new();
    let datum_of = |at_s: i64, unit: Option<&str>| Datum {
        namespace: "AWS/Logs".to_owned(),
        metric: "Orders".to_owned(),
        dimensions: Vec::new(),
        unit: unit.map(str::to_owned),
        at: at(at_s),
        values: vec![(2.0, 3.0)],
        high_resolution: false,
    };
    let put = async |datum| {
        let put = house.room.put(&AccountId::DEFAULT, &Region::default(), vec![datum]).await;
        put.map_err(|error| error.to_string())
    };
    put(datum_of(-60, Some("Count"))).await.unwrap();
    for (datum, text) in [
        (datum_of(-15 * 86_400, None), "two weeks"),
        (datum_of(8_000, None), "two hours"),
        (datum_of(0, Some("Furlongs")), "Unit"),
    ] {
        assert!(put(datum).await.unwrap_err().contains(text), "{text}");
    }
    let listed = house.list(ListMetricsInput::default()).await.0;
    assert_eq!(listed, ["AWS/Logs Orders "]);
    // A client may not say that it is AWS.
    assert!(house.put("AWS/Logs", vec![datum("Orders", 0, 1.0)]).await.is_err());
}
