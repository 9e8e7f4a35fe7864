//! GetMetricData: metrics, math, searches, labels, pages.

use crate::house::{House, at, datum, dimensions};
use aws_api::ApiError;
use aws_api::cloudwatch::*;

fn metric(id: &str, name: &str, stat: &str, period: i32) -> MetricDataQuery {
    MetricDataQuery {
        id: id.to_owned(),
        metric_stat: Some(MetricStat {
            metric: Metric {
                dimensions: None,
                metric_name: Some(name.to_owned()),
                namespace: Some("Shop".to_owned()),
            },
            period,
            stat: stat.to_owned(),
            unit: None,
        }),
        ..MetricDataQuery::default()
    }
}

fn expression(id: &str, text: &str) -> MetricDataQuery {
    MetricDataQuery {
        id: id.to_owned(),
        expression: Some(text.to_owned()),
        ..MetricDataQuery::default()
    }
}

async fn get(
    house: &House,
    queries: Vec<MetricDataQuery>,
    (start_s, end_s): (i64, i64),
) -> Result<Vec<MetricDataResult>, ApiError> {
    let input = GetMetricDataInput {
        end_time: at(end_s),
        metric_data_queries: queries,
        scan_by: Some(ScanBy::TimestampAscending),
        start_time: at(start_s),
        ..GetMetricDataInput::default()
    };
    Ok(house.room.get_metric_data(&house.caller, input).await?.metric_data_results.unwrap())
}

/// Six minutes: `Orders` 1, 2, -, 4, 5, 6; `Errors` -, 1, 0, 2, -, 3.
async fn shop() -> House {
    let house = House::new();
    let data = [
        ("Orders", 0, 1.0),
        ("Orders", 1, 2.0),
        ("Orders", 3, 4.0),
        ("Orders", 4, 5.0),
        ("Orders", 5, 6.0),
        ("Errors", 1, 1.0),
        ("Errors", 2, 0.0),
        ("Errors", 3, 2.0),
        ("Errors", 5, 3.0),
    ];
    let data = data.map(|(name, minute, value)| datum(name, minute * 60 - 360, value));
    house.put("Shop", data.to_vec()).await.unwrap();
    house
}

/// Minutes and values.
async fn math(house: &House, text: &str) -> Result<Vec<(i64, f64)>, String> {
    let hidden = |query: MetricDataQuery| MetricDataQuery { return_data: Some(false), ..query };
    let queries = vec![
        hidden(metric("orders", "Orders", "Sum", 60)),
        hidden(metric("errors", "Errors", "Sum", 60)),
        expression("e1", text),
    ];
    let found = get(house, queries, (-360, 0)).await.map_err(|error| error.to_string())?;
    let [one] = &found[..] else { return Err(format!("{} series", found.len())) };
    let times = one.timestamps.iter().flatten();
    let minutes = times.map(|time| (time.as_secs() - at(-360).as_secs()) / 60);
    Ok(minutes.zip(one.values.clone().unwrap()).collect())
}

#[tokio::test]
async fn expressions_come_to_what_the_guide_says() {
    let house = shop().await;
    for (text, expected) in [
        ("orders", &[(0, 1.0), (1, 2.0), (3, 4.0), (4, 5.0), (5, 6.0)][..]),
        ("orders + errors", &[(1, 3.0), (3, 6.0), (5, 9.0)]),
        ("100 * errors / orders", &[(1, 50.0), (3, 50.0), (5, 50.0)]),
        ("orders / errors", &[(1, 2.0), (3, 2.0), (5, 2.0)]),
        ("orders ^ 2 - 1", &[(0, 0.0), (1, 3.0), (3, 15.0), (4, 24.0), (5, 35.0)]),
        ("orders >= 4", &[(0, 0.0), (1, 0.0), (3, 1.0), (4, 1.0), (5, 1.0)]),
        ("orders > 1 AND errors == 2", &[(1, 0.0), (3, 1.0), (5, 0.0)]),
        ("errors / 0", &[]),
        ("orders - AVG(orders)", &[(0, -2.6), (1, -1.6), (3, 0.4), (4, 1.4), (5, 2.4)]),
        (
            "TIME_SERIES(MAX(orders) - MIN(orders))",
            &[(0, 5.0), (1, 5.0), (2, 5.0), (3, 5.0), (4, 5.0), (5, 5.0)],
        ),
        ("SUM([orders, errors])", &[(0, 1.0), (1, 3.0), (2, 0.0), (3, 6.0), (4, 5.0), (5, 9.0)]),
        ("MAX(METRICS())", &[(0, 1.0), (1, 2.0), (2, 0.0), (3, 4.0), (4, 5.0), (5, 6.0)]),
        ("SUM(METRICS('err'))", &[(1, 1.0), (2, 0.0), (3, 2.0), (5, 3.0)]),
        (
            "TIME_SERIES(METRIC_COUNT(METRICS()))",
            &[(0, 2.0), (1, 2.0), (2, 2.0), (3, 2.0), (4, 2.0), (5, 2.0)],
        ),
        (
            "DATAPOINT_COUNT(METRICS())",
            &[(0, 1.0), (1, 2.0), (2, 1.0), (3, 2.0), (4, 1.0), (5, 2.0)],
        ),
        (
            "STDDEV([orders, errors * 3])",
            &[(0, 0.0), (1, 0.5), (2, 0.0), (3, 1.0), (4, 0.0), (5, 1.5)],
        ),
        ("FILL(errors, 0)", &[(0, 0.0), (1, 1.0), (2, 0.0), (3, 2.0), (4, 0.0), (5, 3.0)]),
        ("FILL(errors, REPEAT)", &[(1, 1.0), (2, 0.0), (3, 2.0), (4, 2.0), (5, 3.0)]),
        ("FILL(orders, LINEAR)", &[(0, 1.0), (1, 2.0), (2, 3.0), (3, 4.0), (4, 5.0), (5, 6.0)]),
        ("FILL(errors, orders)", &[(0, 1.0), (1, 1.0), (2, 0.0), (3, 2.0), (4, 5.0), (5, 3.0)]),
        ("IF(orders > 3, orders)", &[(3, 4.0), (4, 5.0), (5, 6.0)]),
        ("IF(orders > 3, 1, errors)", &[(1, 1.0), (3, 1.0), (4, 1.0), (5, 1.0)]),
        ("IF(1 < 2, orders, errors) * 0", &[(0, 0.0), (1, 0.0), (3, 0.0), (4, 0.0), (5, 0.0)]),
        ("DIFF(orders)", &[(1, 1.0), (3, 2.0), (4, 1.0), (5, 1.0)]),
        ("DIFF_TIME(orders)", &[(1, 60.0), (3, 120.0), (4, 60.0), (5, 60.0)]),
        ("RATE(orders) * 60", &[(1, 1.0), (3, 1.0), (4, 1.0), (5, 1.0)]),
        ("RUNNING_SUM(errors)", &[(1, 1.0), (2, 1.0), (3, 3.0), (5, 6.0)]),
        ("ABS(-errors) + CEIL(orders / 4) + FLOOR(orders / 4)", &[(1, 2.0), (3, 4.0), (5, 6.0)]),
        (
            "LOG10(orders * 0 + 100) + LOG(orders * 0 + 1)",
            &[(0, 2.0), (1, 2.0), (3, 2.0), (4, 2.0), (5, 2.0)],
        ),
        ("orders * 0 + PERIOD(errors)", &[(0, 60.0), (1, 60.0), (3, 60.0), (4, 60.0), (5, 60.0)]),
        ("FIRST(SORT(METRICS(), SUM, ASC))", &[(1, 1.0), (2, 0.0), (3, 2.0), (5, 3.0)]),
        ("LAST(SORT(METRICS(), AVG, DESC, 2))", &[(1, 1.0), (2, 0.0), (3, 2.0), (5, 3.0)]),
        ("SUM(SLICE(METRICS(), 1))", &[(1, 1.0), (2, 0.0), (3, 2.0), (5, 3.0)]),
        ("MAX(REMOVE_EMPTY([errors / 0, errors]))", &[(1, 1.0), (2, 0.0), (3, 2.0), (5, 3.0)]),
        ("MINUTE(errors)", &[(1, 55.0), (2, 56.0), (3, 57.0), (5, 59.0)]),
    ] {
        let found = math(&house, text).await.unwrap();
        let close = found.len() == expected.len()
            && found.iter().zip(expected).all(|(a, b)| a.0 == b.0 && (a.1 - b.1).abs() < 1e-9);
        assert!(close, "{text}: {found:?}");
    }
    // 2026-11-18T11:00:00Z, a Wednesday.
    let text = "YEAR(errors) * 1000000 + MONTH(errors) * 10000 + DATE(errors) * 100 + DAY(errors) * 10 + HOUR(errors) * 0";
    let expected = at(-300).format("%Y%m%d").parse::<f64>().unwrap() * 100.0;
    let weekday: f64 = at(-300).format("%u").parse().unwrap();
    assert_eq!(math(&house, text).await.unwrap()[0].1, expected + weekday * 10.0);
}

#[tokio::test]
async fn wrong_expressions_are_told_with_their_ids() {
    let house = shop().await;
    for (text, why) in [
        ("orders +", "the end is not expected"),
        ("nobody", "Unknown identifier: nobody"),
        ("e1 + 1", "it depends on itself"),
        ("SUM(orders)", "only time series can be returned"),
        ("NOSUCH(orders)", "Unsupported function: NOSUCH"),
        ("ABS(orders, errors)", "ABS takes one argument"),
        ("ANOMALY_DETECTION_BAND(orders)", "ANOMALY_DETECTION_BAND"),
        ("INSIGHT_RULE_METRIC('a', 'b')", "INSIGHT_RULE_METRIC"),
        ("SERVICE_QUOTA(orders)", "SERVICE_QUOTA"),
        ("RATE(3)", "RATE does not take a number"),
        ("SEARCH('{', 'Sum', 60)", "the schema has no end"),
        ("SEARCH('x', 'p200', 60)", "not a valid statistic"),
        ("'text'", "a text"),
    ] {
        let error = math(&house, text).await.unwrap_err();
        assert!(error.starts_with("ValidationError: Error in expression 'e1': "), "{error}");
        assert!(error.contains(why), "{error}");
    }
    let base = || metric("m1", "Orders", "Sum", 60);
    let changed = |change: fn(&mut MetricDataQuery)| {
        let mut query = base();
        change(&mut query);
        vec![query]
    };
    for (queries, why) in [
        (Vec::new(), "must not be empty"),
        (vec![base(); 501], "must not have a size greater than 500"),
        (vec![base(), base()], "are not unique"),
        (changed(|q| q.id = "M1".to_owned()), "is not matching the expected pattern"),
        (changed(|q| q.metric_stat = None), "At least one of the parameters"),
        (changed(|q| q.expression = Some("1".to_owned())), "are mutually exclusive"),
        (
            changed(|q| q.metric_stat.as_mut().unwrap().stat = "Sums".to_owned()),
            "is not a valid statistic",
        ),
        (changed(|q| q.metric_stat.as_mut().unwrap().period = 7), "Period must be"),
    ] {
        let error = get(&house, queries, (-360, 0)).await.unwrap_err();
        assert_eq!(error.code(), "ValidationError");
        assert!(error.message().contains(why), "{error}");
    }
    let error =
        get(&house, vec![expression("q1", "SELECT AVG(x) FROM y")], (-360, 0)).await.unwrap_err();
    assert!(error.message().contains("Metrics Insights"), "{error}");
    assert!(get(&house, vec![base()], (0, 0)).await.unwrap_err().message().contains("StartTime"));
}

#[tokio::test]
async fn searches_find_metrics_and_tell_them_apart() {
    let house = House::new();
    for (function, value) in [("orders", 1.0), ("returns", 2.0), ("other", 4.0)] {
        let one = MetricDatum {
            dimensions: dimensions(&[("FunctionName", function)]),
            ..datum("Errors", -60, value)
        };
        house.put("Shop", vec![one]).await.unwrap();
    }
    house.put("Shop", vec![datum("Errors", -60, 8.0)]).await.unwrap();
    let search = "SEARCH('{Shop,FunctionName} MetricName=\"Errors\" NOT other', 'Sum', 60)";
    let found = get(&house, vec![expression("s1", search)], (-60, 0)).await.unwrap();
    let shown: Vec<_> =
        found.into_iter().map(|result| (result.label.unwrap(), result.values.unwrap())).collect();
    assert_eq!(shown, [("orders".to_owned(), vec![1.0]), ("returns".to_owned(), vec![2.0])]);
    let labelled = MetricDataQuery {
        label: Some("${PROP('Dim.FunctionName')}: ${MAX}".to_owned()),
        ..expression("s1", search)
    };
    let found = get(&house, vec![labelled], (-60, 0)).await.unwrap();
    let labels: Vec<_> = found.into_iter().map(|result| result.label.unwrap()).collect();
    assert_eq!(labels, ["orders: 1", "returns: 2"]);
    let sum = vec![expression("s1", &format!("SUM({search})"))];
    assert_eq!(get(&house, sum, (-60, 0)).await.unwrap()[0].values, Some(vec![3.0]));
    for n in 0..101 {
        let one = MetricDatum {
            dimensions: dimensions(&[("N", &n.to_string())]),
            ..datum("Many", -60, 1.0)
        };
        house.put("Shop", vec![one]).await.unwrap();
    }
    let found =
        get(&house, vec![expression("s1", "SEARCH('Many', 'Sum', 60)")], (-60, 0)).await.unwrap();
    assert_eq!(found.len(), 100);
    assert_eq!(found[0].messages.clone().unwrap()[0].code.as_deref(), Some("MaxMetricsExceeded"));
}

#[tokio::test]
async fn pages_have_all_of_it_once_and_no_more_than_asked_for() {
    let house = shop().await;
    for ascending in [true, false] {
        for max in [1, 2, 3, 100] {
            let (mut seen, mut token) = (Vec::new(), None);
            loop {
                let input = GetMetricDataInput {
                    end_time: at(0),
                    max_datapoints: Some(max),
                    metric_data_queries: vec![
                        metric("m1", "Orders", "Sum", 60),
                        metric("m2", "Nothing", "Sum", 60),
                        metric("m3", "Errors", "p50", 120),
                    ],
                    next_token: token,
                    scan_by: ascending.then_some(ScanBy::TimestampAscending),
                    start_time: at(-360),
                    label_options: None,
                };
                let page = house.room.get_metric_data(&house.caller, input).await.unwrap();
                let mut size = 0;
                for result in page.metric_data_results.unwrap() {
                    let id = result.id.unwrap();
                    for (time, value) in
                        result.timestamps.unwrap().iter().zip(result.values.unwrap())
                    {
                        size += 1;
                        seen.push((id.clone(), (time.as_secs() - at(-360).as_secs()) / 60, value));
                    }
                }
                assert!(size <= usize::try_from(max).unwrap());
                token = page.next_token;
                if token.is_none() {
                    break;
                }
            }
            let mut orders = vec![(0, 1.0), (1, 2.0), (3, 4.0), (4, 5.0), (5, 6.0)];
            let mut errors = vec![(0, 1.0), (2, 0.0), (4, 3.0)];
            if !ascending {
                orders.reverse();
                errors.reverse();
            }
            let of = |id: &str, all: Vec<(i64, f64)>| {
                all.into_iter().map(|(at, v)| (id.to_owned(), at, v)).collect::<Vec<_>>()
            };
            let expected = [of("m1", orders), of("m3", errors)].concat();
            assert_eq!(seen, expected, "{max} at once, ascending: {ascending}");
        }
    }
}
