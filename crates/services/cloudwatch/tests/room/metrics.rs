//! PutMetricData, ListMetrics, GetMetricStatistics.

use crate::house::{House, NOW_S, at, datum, dimensions};
use aws_api::cloudwatch::*;

#[tokio::test]
async fn what_was_put_is_read_period_by_period() {
    let mut house = House::new();
    for (at_s, value) in [(-300, 5.0), (-299, 1.0), (-241, 2.0), (-180, 4.0), (-1, 8.0), (0, 16.0)]
    {
        house.put("Shop", vec![datum("Orders", at_s, value)]).await.unwrap();
    }
    house.reopen();
    let minutes = house.sums("Orders", 60, (-300, 0)).await;
    assert_eq!(minutes, [(-300, 8.0), (-180, 4.0), (-60, 8.0)]);
    assert_eq!(house.sums("Orders", 300, (-300, 300)).await, [(-300, 20.0), (0, 16.0)]);
    // What begins within a minute begins with it.
    assert_eq!(house.sums("Orders", 120, (-290, 0)).await, [(-300, 8.0), (-180, 4.0), (-60, 8.0)]);
    assert_eq!(house.sums("Returns", 60, (-300, 0)).await, []);

    let all = ["SampleCount", "Average", "Sum", "Minimum", "Maximum"];
    let points = house.statistics(("Orders", &all), 60, (-300, -240)).await.unwrap();
    let expected = Datapoint {
        average: Some(8.0 / 3.0),
        maximum: Some(5.0),
        minimum: Some(1.0),
        sample_count: Some(3.0),
        sum: Some(8.0),
        timestamp: Some(at(-300)),
        unit: Some(StandardUnit::None),
        ..Datapoint::default()
    };
    assert_eq!(points, [expected]);
    let points = house.statistics(("Orders", &["p50", "TC(1:2)"]), 300, (-300, 0)).await.unwrap();
    let extended = points[0].extended_statistics.clone().unwrap();
    assert_eq!(
        extended.into_iter().collect::<Vec<_>>(),
        [("TC(1:2)".to_owned(), 1.0), ("p50".to_owned(), 4.0)]
    );
}

#[tokio::test]
async fn units_are_told_apart_and_chosen_by() {
    let house = House::new();
    for (unit, value) in [(StandardUnit::Bytes, 1.0), (StandardUnit::Count, 2.0)] {
        let one = MetricDatum { unit: Some(unit), ..datum("Load", -60, value) };
        house.put("Shop", vec![one]).await.unwrap();
    }
    let points = house.statistics(("Load", &["Sum"]), 60, (-60, 0)).await.unwrap();
    let shown: Vec<_> = points.into_iter().map(|p| (p.unit.unwrap(), p.sum.unwrap())).collect();
    assert_eq!(shown, [(StandardUnit::Bytes, 1.0), (StandardUnit::Count, 2.0)]);
    for (unit, expected) in [(StandardUnit::Count, 1), (StandardUnit::Percent, 0)] {
        let input = GetMetricStatisticsInput {
            end_time: at(0),
            metric_name: "Load".to_owned(),
            namespace: "Shop".to_owned(),
            period: 60,
            start_time: at(-60),
            statistics: Some(vec![Statistic::Sum]),
            unit: Some(unit),
            dimensions: None,
            extended_statistics: None,
        };
        let found = house.room.get_metric_statistics(&house.caller, input).await.unwrap();
        assert_eq!(found.datapoints.unwrap().len(), expected);
    }
}

#[tokio::test]
async fn values_with_counts_and_statistic_sets_add_up() {
    let house = House::new();
    let many = MetricDatum {
        value: None,
        values: Some(vec![10.0, 20.0]),
        counts: Some(vec![9.0, 1.0]),
        ..datum("Latency", -60, 0.0)
    };
    house.put("Shop", vec![many]).await.unwrap();
    let asked = ("Latency", &["p90", "p91", "tm90"][..]);
    let points = house.statistics(asked, 60, (-60, 0)).await.unwrap();
    let values: Vec<f64> = points[0].extended_statistics.clone().unwrap().into_values().collect();
    assert_eq!(values, [10.0, 20.0, 10.0]);
    let set = StatisticSet { maximum: 30.0, minimum: 1.0, sample_count: 4.0, sum: 50.0 };
    let summed =
        MetricDatum { value: None, statistic_values: Some(set), ..datum("Latency", -60, 0.0) };
    house.put("Shop", vec![summed]).await.unwrap();
    let asked = ("Latency", &["Sum", "SampleCount", "Maximum", "Minimum"][..]);
    let points = house.statistics(asked, 60, (-60, 0)).await.unwrap();
    let point = &points[0];
    assert_eq!(
        (point.sum, point.sample_count, point.maximum, point.minimum),
        (Some(160.0), Some(14.0), Some(30.0), Some(1.0))
    );
    // Nobody knows what the set's values were.
    assert_eq!(house.statistics(("Latency", &["p90"]), 60, (-60, 0)).await.unwrap(), []);
}

#[tokio::test]
async fn what_cloudwatch_refuses_is_refused_in_its_words() {
    let house = House::new();
    let base = || datum("Orders", 0, 1.0);
    let with = |change: fn(&mut MetricDatum)| {
        let mut changed = base();
        change(&mut changed);
        changed
    };
    let cases: Vec<(MetricDatum, &str, &str)> = vec![
        (
            datum("Orders", -14 * 86_400 - 1, 1.0),
            "InvalidParameterValue",
            "The parameter MetricData.member.1.Timestamp must specify a time within the past two weeks.",
        ),
        (
            datum("Orders", 7_201, 1.0),
            "InvalidParameterValue",
            "no more than two hours in the future",
        ),
        (
            datum("Orders", 0, f64::NAN),
            "InvalidParameterValue",
            "The value NaN for parameter MetricData.member.1.Value is invalid.",
        ),
        (
            datum("Orders", 0, 1e109),
            "InvalidParameterValue",
            "MetricData.member.1.Value is invalid.",
        ),
        (
            with(|d| d.values = Some(vec![1.0])),
            "InvalidParameterCombination",
            "The parameters MetricData.member.1.Value and MetricData.member.1.Values are mutually \
             exclusive and you have specified both.",
        ),
        (with(|d| d.value = None), "InvalidParameterCombination", "At least one of the parameters"),
        (
            with(|d| {
                d.value = None;
                d.values = Some(vec![1.0; 151]);
            }),
            "InvalidParameterValue",
            "The collection MetricData.member.1.Values must not have a size greater than 150.",
        ),
        (
            with(|d| {
                d.value = None;
                d.values = Some(vec![1.0, 2.0]);
                d.counts = Some(vec![1.0]);
            }),
            "InvalidParameterValue",
            "The parameters MetricData.member.1.Values and MetricData.member.1.Counts must be of the \
             same size.",
        ),
        (
            with(|d| {
                d.value = None;
                d.statistic_values =
                    Some(StatisticSet { maximum: 1.0, minimum: 2.0, sample_count: 1.0, sum: 1.0 });
            }),
            "InvalidParameterValue",
            "The parameter MetricData.member.1.StatisticValues.Maximum must be greater than \
             MetricData.member.1.StatisticValues.Minimum.",
        ),
        (
            with(|d| d.unit = Some(StandardUnit::Unknown("Furlongs".to_owned()))),
            "InvalidParameterValue",
            "The parameter MetricData.member.1.Unit must be a value in the set [ Seconds, ",
        ),
        (with(|d| d.storage_resolution = Some(10)), "InvalidParameterValue", "StorageResolution"),
        (
            with(|d| d.dimensions = dimensions(&[("A", "1"), ("A", "2")])),
            "InvalidParameterValue",
            "No Metric may specify the same dimension name twice.",
        ),
        (
            with(|d| d.dimensions = dimensions(&[("A", " ")])),
            "InvalidParameterValue",
            "MetricData.member.1.Dimensions.member.1.Value is invalid.",
        ),
    ];
    for (datum, code, text) in cases {
        let error = house.put("Shop", vec![base(), datum.clone()]).await.unwrap_err();
        let text = text
            .replace("member.1.", "member.2.")
            .replace("Dimensions.member.2", "Dimensions.member.1");
        assert_eq!(error.code(), code, "{datum:?}: {error}");
        assert!(error.message().contains(&text), "{error}\nlacks {text}");
    }
    for (namespace, data, code) in [
        ("AWS/Lambda", vec![base()], "InvalidParameterValue"),
        (" ", vec![base()], "InvalidParameterValue"),
        ("Shop", vec![base(); 1_001], "InvalidParameterValue"),
    ] {
        assert_eq!(house.put(namespace, data).await.unwrap_err().code(), code);
    }
    let nothing = PutMetricDataInput { namespace: "Shop".to_owned(), ..Default::default() };
    let error = house.room.put_metric_data(&house.caller, nothing).await.unwrap_err();
    assert_eq!(error.to_string(), "MissingParameter: The parameter MetricData is required.");
    // Nothing of what was refused is there.
    assert_eq!(house.sums("Orders", 60, (-60, 60)).await, []);
}

#[tokio::test]
async fn requests_for_statistics_are_checked() {
    let house = House::new();
    for (statistics, period, span, code, text) in [
        (&["Sum"][..], 60, (0, 0), "InvalidParameterValue", "must be less than"),
        (&["Sum"], 45, (-60, 0), "InvalidParameterValue", "Period"),
        (&["Sum"], 0, (-60, 0), "InvalidParameterValue", "Period"),
        (&[], 60, (-60, 0), "InvalidParameterCombination", "At least one"),
        (&["Sum", "p90"], 60, (-60, 0), "InvalidParameterCombination", "mutually exclusive"),
        (&["p900"], 60, (-60, 0), "InvalidParameterValue", "is not a valid statistic"),
        (&["Sum"], 60, (-86_460, 0), "InvalidParameterCombination", "up to 1441 datapoints"),
    ] {
        let error = house.statistics(("Orders", statistics), period, span).await.unwrap_err();
        assert_eq!(error.code(), code, "{error}");
        assert!(error.message().contains(text), "{error}");
    }
}

#[tokio::test]
async fn metrics_are_listed_and_filtered_page_by_page() {
    let house = House::new();
    for n in 0..600 {
        let name = format!("{n:03}");
        let one = MetricDatum {
            dimensions: dimensions(&[
                ("Zone", if n % 2 == 0 { "even" } else { "odd" }),
                ("N", &name),
            ]),
            ..datum("Load", 0, 1.0)
        };
        house.put("Fleet", vec![one]).await.unwrap();
    }
    house.put("Shop", vec![datum("Orders", 0, 1.0), datum("Load", 0, 1.0)]).await.unwrap();
    let (first, token) = house.list(ListMetricsInput::default()).await;
    assert_eq!(first.len(), 500);
    let rest = ListMetricsInput { next_token: token, ..Default::default() };
    let (rest, none) = house.list(rest).await;
    assert_eq!((rest.len(), none), (102, None));
    assert_eq!(rest[100..], ["Shop Load ", "Shop Orders "]);

    let filter = |name: &str, value: Option<&str>| DimensionFilter {
        name: name.to_owned(),
        value: value.map(str::to_owned),
    };
    for (input, expected) in [
        (ListMetricsInput { namespace: Some("Shop".to_owned()), ..Default::default() }, 2),
        (ListMetricsInput { metric_name: Some("Orders".to_owned()), ..Default::default() }, 1),
        (
            ListMetricsInput {
                dimensions: Some(vec![filter("Zone", Some("odd"))]),
                ..Default::default()
            },
            300,
        ),
        (
            ListMetricsInput {
                dimensions: Some(vec![filter("Zone", None), filter("N", Some("007"))]),
                ..Default::default()
            },
            1,
        ),
        (
            ListMetricsInput { dimensions: Some(vec![filter("zone", None)]), ..Default::default() },
            0,
        ),
    ] {
        assert_eq!(house.list(input.clone()).await.0.len(), expected, "{input:?}");
    }
    let wrong = ListMetricsInput { next_token: Some("x".to_owned()), ..Default::default() };
    let error = house.room.list_metrics(&house.caller, wrong).await.unwrap_err();
    assert_eq!(error.code(), "InvalidNextToken");

    // What nothing was measured of for three hours is not active, after two weeks it is not listed.
    house.pass(4 * 3_600);
    house.put("Shop", vec![datum("Orders", 4 * 3_600, 1.0)]).await.unwrap();
    let active =
        ListMetricsInput { recently_active: Some(RecentlyActive::Pt3H), ..Default::default() };
    assert_eq!(house.list(active).await.0, ["Shop Orders "]);
    house.pass(14 * 86_400 - 3_600);
    assert_eq!(house.list(ListMetricsInput::default()).await.0, ["Shop Orders "]);
}

#[tokio::test]
async fn accounts_and_regions_are_apart() {
    let house = House::new();
    house.put("Shop", vec![datum("Orders", 0, 1.0)]).await.unwrap();
    let mut other = House::over(house.store.clone());
    other.caller.region = foundation::Region::parse("eu-west-1").unwrap();
    assert_eq!(other.sums("Orders", 60, (-60, 60)).await, []);
    assert_eq!(other.list(ListMetricsInput::default()).await.0, [] as [String; 0]);
    assert_eq!(house.sums("Orders", 60, (-60, 60)).await, [(0, 1.0)]);
    assert_eq!(house.ambient.now().as_secs(), NOW_S);
}
