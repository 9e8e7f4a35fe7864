//! Keys sort as parcels are carried, and rows come back.
#![allow(clippy::unwrap_used, reason = "tests")]

use super::*;
use proptest::prelude::*;

const LINES: Lines = Lines(Kind::new(*b"zz"));

proptest! {
    #[test]
    fn what_falls_due_first_comes_first(a: i64, b: i64, x: u64, y: u64) {
        let at = Timestamp::from_millis;
        prop_assert_eq!(LINES.due(&LINES.later(at(a), x)).unwrap(), at(a));
        prop_assert_eq!((a, x).cmp(&(b, y)), LINES.later(at(a), x).cmp(&LINES.later(at(b), y)));
        let due = LINES.due_by(at(b)).contains(&LINES.later(at(a), x));
        prop_assert!(due == (a <= b) || b == i64::MAX);
    }

    #[test]
    fn a_lane_keeps_its_order_and_to_itself(lane in ".{0,9}", other in ".{0,9}", a: (u64, u32), b: (u64, u32)) {
        prop_assert_eq!(a.cmp(&b), LINES.aside(&lane, a).cmp(&LINES.aside(&lane, b)));
        let contains = LINES.aside_of(&lane).contains(&LINES.aside(&other, b));
        prop_assert_eq!(contains, lane == other);
    }

    #[test]
    fn rows_come_back(lane: String, ordered: bool, posted_ms: i64, failures: u32, due_ms: Option<i64>, body: Vec<u8>) {
        let row = Row { lane, ordered, posted_ms, failures, due_ms, body };
        prop_assert_eq!(minicbor::decode::<Row>(&encode(&row)).unwrap(), row);
    }
}
