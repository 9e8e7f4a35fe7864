//! How fast JSON is read and written: `cargo run --release -p codec --example codec-speed`.

use aws_api::dynamodb::{AttributeValue, PutItemInput, SHAPE_PUT_ITEM_INPUT};
use aws_api::kinesis::{
    GetRecordsOutput, PutRecordsInput, PutRecordsRequestEntry, Record, SHAPE_PUT_RECORDS_INPUT,
};
use codec::{cbor, json};
use foundation::{Clock, SystemClock, Timestamp};
use std::hint::black_box;

fn main() {
    let clock = SystemClock::new();
    let measure = |what: &str, bytes: usize, work: &mut dyn FnMut()| {
        // Stretches so short that some are not interrupted, however busy the machine is.
        let rounds = (500_000 / bytes).max(1);
        let mut best = u64::MAX;
        for _ in 0..200 {
            let start = clock.monotonic_ns();
            for _ in 0..rounds {
                work();
            }
            best = best.min((clock.monotonic_ns() - start) / rounds as u64);
        }
        let gigabytes = bytes as f64 / best.max(1) as f64;
        println!("{what:<36} {bytes:>9} bytes {best:>9} ns {gigabytes:>6.2} GB/s");
    };

    let mut item: PutItemInput = PutItemInput { table_name: "clicks".into(), ..Default::default() };
    for n in 0..8 {
        item.item.insert(format!("attribute{n}"), AttributeValue::S("v".repeat(90)));
    }
    let text = json::to_vec(&item);
    measure("PutItem of 1 KiB, read", text.len(), &mut || {
        let read = json::from_slice::<PutItemInput>(&SHAPE_PUT_ITEM_INPUT, black_box(&text));
        assert!(black_box(read).is_ok());
    });
    measure("PutItem of 1 KiB, written", text.len(), &mut || {
        black_box(json::to_vec(black_box(&item)));
    });

    let entry = PutRecordsRequestEntry {
        data: vec![b'x'; 1_024].into(),
        partition_key: "some-key".into(),
        ..Default::default()
    };
    let records = PutRecordsInput { records: vec![entry; 500], ..Default::default() };
    let text = json::to_vec(&records);
    measure("PutRecords of 500 x 1 KiB, read", text.len(), &mut || {
        let read = json::from_slice::<PutRecordsInput>(&SHAPE_PUT_RECORDS_INPUT, black_box(&text));
        assert!(black_box(read).is_ok());
    });
    let binary = cbor::to_vec(&records);
    measure("the same in CBOR, read", binary.len(), &mut || {
        let read =
            cbor::from_slice::<PutRecordsInput>(&SHAPE_PUT_RECORDS_INPUT, black_box(&binary));
        assert!(black_box(read).is_ok());
    });

    let record = Record {
        approximate_arrival_timestamp: Some(Timestamp::from_millis(1_459_799_926_480)),
        data: vec![b'x'; 1_024].into(),
        partition_key: "some-key".into(),
        sequence_number: "49545115243490985018280067714973144582180062593244200961".into(),
        ..Default::default()
    };
    let page = GetRecordsOutput { records: vec![record; 10_000], ..Default::default() };
    let size = json::to_vec(&page).len();
    measure("GetRecords of 10,000 x 1 KiB, written", size, &mut || {
        black_box(json::to_vec(black_box(&page)));
    });
}
