//! Data gets older: coarser, and gone in the end.

use crate::house::{House, at, datum};
use aws_api::cloudwatch::*;

const DAY: i64 = 86_400;

fn fine(at_s: i64, value: f64) -> MetricDatum {
    MetricDatum { storage_resolution: Some(1), ..datum("Ticks", at_s, value) }
}

#[tokio::test]
async fn each_tier_is_kept_for_as_long_as_documented() {
    let mut house = House::new();
    for second in [0, 1, 59, 60, 299, 300, 3_599] {
        house.put("Shop", vec![fine(second - 3_600, 1.0)]).await.unwrap();
    }
    assert_eq!(house.sums("Ticks", 1, (-3_600, -3_598)).await, [(-3_600, 1.0), (-3_599, 1.0)]);
    assert_eq!(house.sums("Ticks", 30, (-3_600, -3_570)).await, [(-3_600, 2.0)]);
    let sum = |points: Vec<(i64, f64)>| points.iter().map(|(_, sum)| sum).sum::<f64>();
    // After how long (s), in what periods something is found, and in which nothing is any more.
    for (age, found, gone) in
        [(3 * 3_600, 60, 30), (15 * DAY, 300, 60), (63 * DAY, 3_600, 300), (455 * DAY, 0, 3_600)]
    {
        let before = sum(house
            .sums("Ticks", gone, (-3_600, -3_600 + 1_440 * i64::from(gone).min(3_600)))
            .await);
        assert!(before > 0.0, "before {age} s, periods of {gone} s");
        house.clock.advance(std::time::Duration::from_secs(
            (at(age).as_secs() - house.ambient.now().as_secs()).unsigned_abs(),
        ));
        house.reopen();
        let next = house.room.age(house.ambient.now()).await.unwrap();
        assert_eq!(next.is_none(), found == 0);
        let gone = sum(house.sums("Ticks", gone, (-3_600, -3_600 + i64::from(gone) * 60)).await);
        assert_eq!(gone, 0.0, "after {age} s");
        if found > 0 {
            assert_eq!(sum(house.sums("Ticks", found, (-3_600, 0)).await), 7.0, "after {age} s");
        }
    }
}

#[tokio::test]
async fn late_data_joins_what_was_summed_up() {
    let house = House::new();
    house.put("Shop", vec![fine(-1, 1.0)]).await.unwrap();
    house.pass(4 * 3_600);
    house.room.age(house.ambient.now()).await.unwrap();
    // Too old for seconds.
    house.put("Shop", vec![fine(-2, 2.0), datum("Ticks", -60, 4.0)]).await.unwrap();
    assert_eq!(house.sums("Ticks", 60, (-60, 0)).await, [(-60, 7.0)]);
    assert_eq!(house.sums("Ticks", 1, (-60, 0)).await, []);
    house.pass(15 * 86_400);
    house.room.age(house.ambient.now()).await.unwrap();
    assert_eq!(house.sums("Ticks", 300, (-300, 0)).await, [(-300, 7.0)]);
}

#[tokio::test]
async fn old_metrics_are_forgotten() {
    let house = House::new();
    house.put("Shop", vec![datum("Orders", 0, 1.0)]).await.unwrap();
    house.pass(458 * 86_400);
    let running = tokio::spawn(house.room.clone().run());
    let mut changes = house.store.watch(bytes::Bytes::from_static(b"wm"));
    while !house
        .store
        .scan(store::KeyRange::prefix(b"w"), store::Limit::default(), store::Direction::Forward)
        .await
        .unwrap()
        .entries
        .is_empty()
    {
        tokio::select! { () = changes.changed() => {}, () = tokio::task::yield_now() => {} }
    }
    running.abort();
}
