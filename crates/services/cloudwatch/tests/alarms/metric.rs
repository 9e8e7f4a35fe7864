//! Alarms of metrics: what they come to, and when.

use crate::house::*;
use aws_api::cloudwatch::*;
use std::time::Duration;

#[tokio::test]
async fn an_alarm_goes_off_when_the_period_has_ended_and_back_when_data_are_good() {
    let house = House::running();
    house.metric_alarm(orders("a")).await;
    assert_eq!(
        house.state("a").await,
        ("INSUFFICIENT_DATA".to_owned(), "Unchecked: Initial alarm creation".to_owned())
    );
    house.pass(3).await;
    house.measure("Orders", &[2.0, 3.0]).await;
    house.pass(6).await;
    assert_eq!(house.value("a").await, "INSUFFICIENT_DATA", "the period has not ended");
    house.pass(3).await;
    let shown = house.shown("a").await;
    assert_eq!(shown.state_value, Some(StateValue::Alarm));
    assert_eq!(
        shown.state_reason.unwrap(),
        "Threshold Crossed: 1 out of the last 1 datapoints [5.0 (22/11/26 03:00:00)] was greater than the threshold (1.0) (minimum 1 datapoint for OK -> ALARM transition)."
    );
    assert_eq!(
        shown.state_reason_data.unwrap(),
        r#"{"version":"1.0","queryDate":"2026-11-22T03:00:11.000+0000","startDate":"2026-11-22T03:00:00.000+0000","statistic":"Sum","period":10,"recentDatapoints":[5.0],"threshold":1.0,"evaluatedDatapoints":[{"timestamp":"2026-11-22T03:00:00.000+0000","sampleCount":2.0,"value":5.0}]}"#
    );
    house.measure("Orders", &[1.0]).await;
    house.pass(10).await;
    assert_eq!(
        house.state("a").await,
        (
            "OK".to_owned(),
            "Threshold Crossed: 1 out of the last 1 datapoints [1.0 (22/11/26 03:00:10)] was not greater than the threshold (1.0) (minimum 1 datapoint for ALARM -> OK transition).".to_owned()
        )
    );
    assert_eq!(
        house.world.changes(TOPIC),
        [("INSUFFICIENT_DATA", "ALARM"), ("ALARM", "OK")].map(|(a, b)| (a.into(), b.into()))
    );
}

#[tokio::test]
async fn m_of_n_periods_make_an_alarm() {
    let house = House::running();
    house
        .metric_alarm(PutMetricAlarmInput {
            evaluation_periods: Some(3),
            datapoints_to_alarm: Some(2),
            ..orders("a")
        })
        .await;
    house.pass(2).await;
    let periods = [
        (5.0, "INSUFFICIENT_DATA"),
        (0.0, "OK"),
        (5.0, "ALARM"),
        (0.0, "OK"),
        (5.0, "ALARM"),
        (5.0, "ALARM"),
        (0.0, "ALARM"),
        (0.0, "OK"),
    ];
    for (index, (value, state)) in periods.into_iter().enumerate() {
        house.measure("Orders", &[value]).await;
        house.pass(10).await;
        assert_eq!(house.value("a").await, state, "after period {index}");
    }
}

#[tokio::test]
async fn what_is_missing_is_what_the_alarm_says() {
    let cases = [
        (None, "INSUFFICIENT_DATA", "Insufficient Data: 1 datapoint was unknown."),
        (Some("ignore"), "OK", "by hand"),
        (
            Some("breaching"),
            "ALARM",
            "Threshold Crossed: no datapoints were received for 1 period and 1 missing datapoint was treated as [Breaching].",
        ),
        (Some("notBreaching"), "OK", "by hand"),
    ];
    for (treatment, value, reason) in cases {
        let house = House::running();
        let input =
            PutMetricAlarmInput { treat_missing_data: treatment.map(str::to_owned), ..orders("a") };
        house.metric_alarm(input).await;
        house.set("a", StateValue::Ok).await;
        house.pass(60).await;
        assert_eq!(house.state("a").await, (value.to_owned(), reason.to_owned()), "{treatment:?}");
    }
}

#[tokio::test]
async fn what_comes_late_counts_at_the_next_evaluation() {
    // Of three periods and the two more that are read; what is older came too late.
    for (period_s, age_periods, value) in [
        (10, 1, "ALARM"),
        (10, 4, "ALARM"),
        (10, 6, "INSUFFICIENT_DATA"),
        (60, 1, "ALARM"),
        (60, 4, "ALARM"),
        (60, 6, "INSUFFICIENT_DATA"),
    ] {
        let house = House::running();
        house
            .metric_alarm(PutMetricAlarmInput {
                evaluation_periods: Some(3),
                period: Some(period_s),
                ..orders("a")
            })
            .await;
        let period = Duration::from_secs(u64::try_from(period_s).unwrap());
        house.pass(10 * period.as_secs() + 2).await;
        assert_eq!(house.value("a").await, "INSUFFICIENT_DATA", "nothing was measured");
        let at = house.ambient.now().before(period * age_periods);
        house.measure_at("Orders", &[5.0], at, true).await;
        house.pass(1).await;
        assert_eq!(house.value("a").await, "INSUFFICIENT_DATA", "not evaluated since");
        house.pass(period.as_secs() - 1).await;
        assert_eq!(house.value("a").await, value, "{age_periods} periods of {period_s} s late");
    }
}

#[tokio::test]
async fn what_comes_late_corrects_a_period_that_was_judged() {
    let house = House::running();
    house.metric_alarm(PutMetricAlarmInput { evaluation_periods: Some(2), ..orders("a") }).await;
    house.measure("Orders", &[1.0]).await;
    house.pass(12).await;
    assert_eq!(house.value("a").await, "OK");
    let first = house.ambient.now().before(Duration::from_secs(12));
    house.measure_at("Orders", &[4.0], first, true).await;
    house.pass(10).await;
    assert_eq!(house.value("a").await, "ALARM", "the sum of the first period is 5 now");
}

#[tokio::test]
async fn periods_below_a_minute_are_of_high_resolution_alone() {
    for (period, high_resolution, alarms) in [
        (10, true, true),
        (20, true, true),
        (30, true, true),
        (60, true, true),
        (10, false, false),
        (20, false, false),
        (30, false, false),
        (60, false, true),
    ] {
        let house = House::running();
        house.metric_alarm(PutMetricAlarmInput { period: Some(period), ..orders("a") }).await;
        let now = house.ambient.now();
        house.measure_at("Orders", &[5.0], now, high_resolution).await;
        house.pass(62).await;
        let changes = house.world.changes(TOPIC);
        let alarmed = changes.iter().any(|(_, new)| new == "ALARM");
        assert_eq!(alarmed, alarms, "{period} s, high resolution: {high_resolution}");
    }
}

#[tokio::test]
async fn an_expression_can_be_watched() {
    let house = House::running();
    let metric = |id: &str, name: &str| MetricDataQuery {
        id: id.to_owned(),
        metric_stat: Some(MetricStat {
            metric: Metric {
                dimensions: None,
                metric_name: Some(name.to_owned()),
                namespace: Some("Shop".to_owned()),
            },
            period: 10,
            stat: "Sum".to_owned(),
            unit: None,
        }),
        return_data: Some(false),
        ..MetricDataQuery::default()
    };
    let expression = MetricDataQuery {
        id: "rate".to_owned(),
        expression: Some("100 * failures / orders".to_owned()),
        label: Some("Failures".to_owned()),
        ..MetricDataQuery::default()
    };
    house
        .metric_alarm(PutMetricAlarmInput {
            metric_name: None,
            namespace: None,
            period: None,
            statistic: None,
            threshold: Some(10.0),
            metrics: Some(vec![
                expression,
                metric("failures", "Failures"),
                metric("orders", "Orders"),
            ]),
            ..orders("a")
        })
        .await;
    house.measure("Orders", &[10.0]).await;
    house.measure("Failures", &[5.0]).await;
    house.pass(12).await;
    let (value, reason) = house.state("a").await;
    assert_eq!(value, "ALARM");
    assert!(reason.contains("[50.0 (22/11/26 03:00:00)] was greater than"), "{reason}");
    let told = house.world.told().remove(0).body;
    assert_eq!(told["Trigger"]["Metrics"][0]["Expression"], "100 * failures / orders");
    assert_eq!(told["Trigger"]["Metrics"][1]["MetricStat"]["Metric"]["MetricName"], "Failures");
}

#[tokio::test]
async fn a_change_of_the_alarm_leaves_its_state_and_is_evaluated_as_it_is_then() {
    let house = House::running();
    house.metric_alarm(orders("a")).await;
    house.pass(2).await;
    house.set("a", StateValue::Ok).await;
    let input = PutMetricAlarmInput {
        treat_missing_data: Some("breaching".to_owned()),
        period: Some(60),
        ..orders("a")
    };
    house.metric_alarm(input.clone()).await;
    assert_eq!(house.value("a").await, "OK");
    house.pass(57).await;
    assert_eq!(house.value("a").await, "OK", "it is evaluated each minute now");
    house.pass(4).await;
    assert_eq!(house.value("a").await, "ALARM");
    let as_composite = house.composite("a", "TRUE").await;
    assert_eq!(refusal(as_composite), "ValidationError: a is the name of a MetricAlarm already.");
}
