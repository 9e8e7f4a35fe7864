//! Statistics against a simple oracle, with writers at the same time, and with kills.

use crate::house::{House, at, datum};
use aws_api::cloudwatch::*;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::*;
use testing::Fragile;

/// One datum of a run: second within the last hour, value (of few, so that all are kept as they are), and
/// whether to the second.
fn measured() -> impl Strategy<Value = (i64, f64, bool)> {
    (0..3_600_i64, (0..90_u32).prop_map(f64::from), any::<bool>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn statistics_are_those_of_a_list_of_all_values(
        requests in prop::collection::vec(prop::collection::vec(measured(), 1..20), 1..20),
        period in prop::sample::select(vec![60, 120, 300, 600, 3_600]),
        ages in prop::collection::vec(any::<bool>(), 20),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let (found, expected) = runtime.block_on(async {
            let house = House::new();
            let mut all: BTreeMap<i64, Vec<f64>> = BTreeMap::new();
            for (request, age) in requests.iter().zip(&ages) {
                let mut data = Vec::new();
                for &(second, value, fine) in request {
                    let start = second / i64::from(period) * i64::from(period);
                    all.entry(start).or_default().push(value);
                    let datum = datum("Values", second - 3_600, value);
                    data.push(MetricDatum { storage_resolution: fine.then_some(1), ..datum });
                }
                house.put("Shop", data).await.unwrap();
                if *age {
                    // As if hours had passed: what is to the second becomes what is to the minute.
                    house.room.age(at(3 * 3_600)).await.unwrap();
                }
            }
            let percents = ["p0", "p25", "p50", "p99", "p100", "TC(10:50)", "TS(10:50)", "tm100"];
            let names = ["SampleCount", "Average", "Sum", "Minimum", "Maximum"];
            let span = (-3_600, 0);
            let plain = house.statistics(("Values", &names), period, span).await.unwrap();
            let extended = house.statistics(("Values", &percents), period, span).await.unwrap();
            let mut found = BTreeMap::new();
            for (point, more) in plain.into_iter().zip(extended) {
                let start = point.timestamp.unwrap().as_secs() - at(-3_600).as_secs();
                let more = more.extended_statistics.unwrap();
                let mut row: Vec<f64> = percents.iter().map(|name| more[*name]).collect();
                row.extend([point.sample_count, point.average, point.sum, point.minimum, point.maximum].map(Option::unwrap));
                found.insert(start, row);
            }
            (found, all)
        });
        let expected: BTreeMap<i64, Vec<f64>> =
            expected.into_iter().map(|(start, values)| (start, oracle(values))).collect();
        prop_assert_eq!(found.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
        for (start, row) in &found {
            for (n, (found, expected)) in row.iter().zip(&expected[start]).enumerate() {
                prop_assert!((found - expected).abs() < 1e-6, "{start}, {n}: {found} for {expected}");
            }
        }
    }
}

fn oracle(mut values: Vec<f64>) -> Vec<f64> {
    values.sort_by(f64::total_cmp);
    let count = values.len() as f64;
    let percentile =
        |p: f64| values[((p / 100.0 * count).ceil() as usize).clamp(1, values.len()) - 1];
    let inside: Vec<f64> = values.iter().copied().filter(|v| *v > 10.0 && *v <= 50.0).collect();
    let sum: f64 = values.iter().sum();
    let mut row: Vec<f64> = [0.0, 25.0, 50.0, 99.0, 100.0].map(percentile).to_vec();
    row.extend([inside.len() as f64, inside.iter().sum(), sum / count]);
    row.extend([count, sum / count, sum, values[0], values[values.len() - 1]]);
    row
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn writers_of_one_minute_on_two_nodes_lose_nothing() {
    let one = House::new();
    let other = House::over(one.store.clone());
    let mut writers = Vec::new();
    for n in 0..40 {
        let room = if n % 2 == 0 { one.room.clone() } else { other.room.clone() };
        let caller = one.caller.clone();
        writers.push(tokio::spawn(async move {
            for m in 0..25 {
                let input = PutMetricDataInput {
                    metric_data: Some(vec![
                        datum("Orders", -1, 1.0),
                        datum("Kinds", -1, f64::from(n * 25 + m)),
                    ]),
                    namespace: "Shop".to_owned(),
                    ..Default::default()
                };
                room.put_metric_data(&caller, input).await.unwrap();
            }
        }));
    }
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(one.sums("Orders", 60, (-60, 0)).await, [(-60, 1_000.0)]);
    assert_eq!(other.sums("Kinds", 60, (-60, 0)).await, [(-60, 499_500.0)]);
    let points = other.statistics(("Kinds", &["p50"]), 60, (-60, 0)).await.unwrap();
    let median = points[0].extended_statistics.clone().unwrap()["p50"];
    assert!((median - 499.0).abs() <= 499.0 * 0.005, "{median}");
}

#[tokio::test]
async fn killed_at_any_commit_nothing_acknowledged_is_lost_or_counted_twice() {
    for (commits, written) in (0..30).flat_map(|commits| [(commits, false), (commits, true)]) {
        let inner = Arc::new(Memory::new());
        let house = House::over(Fragile::over(inner.clone(), commits, written));
        let (mut acknowledged, mut unsure) = (0.0, 0.0);
        for n in 0..12_u32 {
            let value = f64::from(1 << n);
            let fine = MetricDatum {
                storage_resolution: Some(1),
                ..datum("Orders", -i64::from(n) * 20 - 1, value)
            };
            match house.put("Shop", vec![fine]).await {
                Ok(()) => acknowledged += value,
                Err(_) if unsure == 0.0 => unsure = value,
                Err(_) => {}
            }
            // Meanwhile what is to the second is summed up, and that is killed, too.
            let _killed = house.room.age(at(3 * 3_600)).await;
        }
        let mut next = House::over(inner);
        let sum = async |house: &House| {
            house.sums("Orders", 60, (-300, 0)).await.iter().map(|(_, sum)| sum).sum::<f64>()
        };
        let found = sum(&next).await;
        assert!(
            found == acknowledged || found == acknowledged + unsure,
            "killed after {commits}: {found}, acknowledged {acknowledged}, not {unsure}"
        );
        next.room.age(at(3 * 3_600)).await.unwrap();
        next.reopen();
        assert_eq!(sum(&next).await, found, "killed after {commits}");
    }
}
