use crate::house::{ARN, House, id, refusal, texts};
use aws_api::kinesis::*;
use aws_api::{ApiError, Events};
use foundation::{Dice, SeededDice, Timestamp};
use service_kinesis::{Room, Throughput};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;

/// A subscription as its client holds it.
pub struct Reader(Events<SubscribeToShardEventStream>);

pub type Next = Option<Result<SubscribeToShardEvent, String>>;

impl Reader {
    pub async fn next(&mut self) -> Next {
        let next = self.0.next().await?;
        Some(match next {
            Ok(SubscribeToShardEventStream::SubscribeToShardEvent(event)) => Ok(event),
            Err(error) => Err(error.code().to_owned()),
        })
    }

    /// What there is now, without waiting.
    async fn now(&mut self) -> Option<Next> {
        tokio::select! {
            biased;
            next = self.next() => Some(next),
            () = std::future::ready(()) => None,
        }
    }

    pub async fn event(&mut self) -> SubscribeToShardEvent {
        self.next().await.unwrap().unwrap()
    }

    async fn texts(&mut self) -> Vec<String> {
        texts(&self.event().await.records)
    }
}

pub fn from(kind: ShardIteratorType) -> StartingPosition {
    StartingPosition { r#type: kind, ..Default::default() }
}

fn after(number: &str) -> StartingPosition {
    let sequence_number = Some(number.to_owned());
    StartingPosition { sequence_number, ..from(ShardIteratorType::AfterSequenceNumber) }
}

pub async fn subscribe(
    house: &House,
    consumer: &str,
    shard: u32,
    starting_position: StartingPosition,
) -> Result<Reader, ApiError> {
    let input = SubscribeToShardInput {
        consumer_arn: consumer.to_owned(),
        shard_id: id(shard),
        starting_position,
        ..Default::default()
    };
    let output = house.room.subscribe_to_shard(&house.caller, input).await?;
    Ok(Reader(output.event_stream))
}

async fn refused(house: &House, consumer: &str, shard: u32, from: StartingPosition) -> String {
    subscribe(house, consumer, shard, from).await.map(|_| ()).unwrap_err().code().to_owned()
}

const LATEST: ShardIteratorType = ShardIteratorType::Latest;
pub const OLDEST: ShardIteratorType = ShardIteratorType::TrimHorizon;

#[tokio::test]
async fn what_is_put_is_pushed() {
    let house = House::with_stream(1).await;
    let app = house.register("app").await.unwrap();
    house.put("k", "before").await.unwrap();
    let mut reader = subscribe(&house, &app, 0, from(LATEST)).await.unwrap();
    let first = reader.event().await;
    assert_eq!((first.records.len(), first.millis_behind_latest), (0, 0));
    assert!(reader.now().await.is_none());
    for text in ["one", "two"] {
        let put = house.put("k", text).await.unwrap();
        let event = reader.event().await;
        assert_eq!(texts(&event.records), [text]);
        assert_eq!(event.records[0].sequence_number, put.sequence_number);
        assert_eq!(event.continuation_sequence_number, Some(put.sequence_number));
        assert!(reader.now().await.is_none());
    }
    // One that waits is woken, with no help of the clock.
    let waiting = tokio::spawn(async move { reader.texts().await });
    tokio::task::yield_now().await;
    house.put("k", "three").await.unwrap();
    assert_eq!(waiting.await.unwrap(), ["three"]);
}

#[tokio::test]
async fn each_position_begins_where_it_says() {
    let house = House::with_stream(1).await;
    let app = house.register("app").await.unwrap();
    let mut numbers = Vec::new();
    for text in ["a", "b", "c"] {
        numbers.push(house.put("k", text).await.unwrap().sequence_number);
        house.clock.advance(Duration::from_secs(1));
    }
    let second = Timestamp::from_millis(crate::house::NOW_MS + 1_000);
    let at = StartingPosition {
        sequence_number: Some(numbers[1].clone()),
        ..from(ShardIteratorType::AtSequenceNumber)
    };
    let since =
        StartingPosition { timestamp: Some(second), ..from(ShardIteratorType::AtTimestamp) };
    for (position, expected) in [
        (from(OLDEST), vec!["a", "b", "c"]),
        (from(LATEST), vec![]),
        (at, vec!["b", "c"]),
        (after(&numbers[1]), vec!["c"]),
        (after(&numbers[2]), vec![]),
        (since, vec!["b", "c"]),
    ] {
        let mut reader = subscribe(&house, &app, 0, position.clone()).await.unwrap();
        let event = reader.event().await;
        assert_eq!(texts(&event.records), expected, "{position:?}");
        let number = event.continuation_sequence_number.unwrap();
        house.clock.advance(Duration::from_secs(5));
        let mut next = subscribe(&house, &app, 0, after(&number)).await.unwrap();
        assert_eq!(next.texts().await, [""; 0], "{position:?}");
        house.clock.advance(Duration::from_secs(5));
    }
    let future = StartingPosition {
        timestamp: Some(house.ambient.now() + Duration::from_secs(1)),
        ..from(ShardIteratorType::AtTimestamp)
    };
    for (position, code) in [
        (after("1"), "InvalidArgumentException"),
        (from(ShardIteratorType::AtSequenceNumber), "InvalidArgumentException"),
        (
            StartingPosition { sequence_number: Some("1".into()), ..from(LATEST) },
            "InvalidArgumentException",
        ),
        (future, "InvalidArgumentException"),
    ] {
        assert_eq!(refused(&house, &app, 0, position).await, code);
    }
    assert_eq!(refused(&house, &app, 7, from(LATEST)).await, "ResourceNotFoundException");
    let nobody = format!("{ARN}/consumer/nobody:1");
    assert_eq!(refused(&house, &nobody, 0, from(LATEST)).await, "ResourceNotFoundException");
    assert_eq!(refused(&house, ARN, 0, from(LATEST)).await, "InvalidArgumentException");
}

#[tokio::test]
async fn silence_is_broken_every_five_seconds_and_ends_after_five_minutes() {
    let house = House::with_stream(1).await;
    let app = house.register("app").await.unwrap();
    let put = house.put("k", "one").await.unwrap();
    let mut reader = subscribe(&house, &app, 0, from(OLDEST)).await.unwrap();
    assert_eq!(reader.texts().await, ["one"]);
    for _ in 0..59 {
        house.clock.advance(Duration::from_millis(4_999));
        assert!(reader.now().await.is_none());
        house.clock.advance(Duration::from_millis(1));
        let event = reader.event().await;
        assert_eq!(event.records, []);
        assert_eq!(event.continuation_sequence_number.as_ref(), Some(&put.sequence_number));
    }
    house.clock.advance(Duration::from_millis(4_999));
    assert!(reader.now().await.is_none());
    house.clock.advance(Duration::from_millis(1));
    assert_eq!(reader.next().await, None);
    // Whatever was put last is the next subscription's.
    house.put("k", "two").await.unwrap();
    assert_eq!(reader.next().await, None);
    let mut reader = subscribe(&house, &app, 0, after(&put.sequence_number)).await.unwrap();
    assert_eq!(reader.texts().await, ["two"]);
}

#[tokio::test]
async fn a_later_subscription_takes_over_after_five_seconds_on_any_node() {
    let house = House::with_stream(2).await;
    let second = House {
        room: Room::new(house.store.clone(), house.ambient.clone()),
        store: house.store.clone(),
        clock: house.clock.clone(),
        ambient: house.ambient.clone(),
        caller: house.caller.clone(),
    };
    let (app, other) =
        (house.register("app").await.unwrap(), house.register("other").await.unwrap());
    let mut first = subscribe(&house, &app, 0, from(LATEST)).await.unwrap();
    first.event().await;
    // Others' subscriptions, and those to other shards, are none of its business.
    let mut others = vec![
        subscribe(&house, &other, 0, from(LATEST)).await.unwrap(),
        subscribe(&house, &app, 1, from(LATEST)).await.unwrap(),
    ];
    house.clock.advance(Duration::from_millis(4_999));
    for house in [&house, &second] {
        let again = subscribe(house, &app, 0, from(LATEST)).await.map(|_| ());
        let (code, message) = refusal(again);
        assert_eq!(code, "ResourceInUseException");
        assert!(message.starts_with("Another active subscription exists for this consumer: "));
    }
    assert!(first.now().await.is_none());
    house.clock.advance(Duration::from_millis(1));
    let mut taken = subscribe(&second, &app, 0, from(LATEST)).await.unwrap();
    assert_eq!(first.next().await, Some(Err("ResourceInUseException".to_owned())));
    assert_eq!(first.next().await, None);
    taken.event().await;
    for reader in &mut others {
        reader.event().await;
    }
    // Keys of the first shard's half: `a` falls into it.
    house.put("a", "x").await.unwrap();
    assert_eq!(taken.texts().await, ["x"]);
    assert_eq!(others[0].texts().await, ["x"]);
    assert!(others[1].now().await.is_none());
    // It was held in the store: a restart changes nothing.
    let mut house = house;
    house.reopen();
    assert_eq!(refused(&house, &app, 0, from(LATEST)).await, "ResourceInUseException");
}

#[tokio::test]
async fn a_shards_end_names_its_children() {
    let house = House::with_stream(1).await;
    let app = house.register("app").await.unwrap();
    let mut reader = subscribe(&house, &app, 0, from(LATEST)).await.unwrap();
    reader.event().await;
    let waiting = tokio::spawn(async move { (reader.next().await, reader) });
    tokio::task::yield_now().await;
    house.split(0, "1000").await.unwrap();
    let (end, mut reader) = waiting.await.unwrap();
    let end = end.unwrap().unwrap();
    assert_eq!((end.records.len(), end.continuation_sequence_number), (0, None));
    let children = end.child_shards.unwrap();
    let named: Vec<&str> = children.iter().map(|child| child.shard_id.as_str()).collect();
    assert_eq!(named, [id(1), id(2)]);
    assert_eq!(children[0].parent_shards, [id(0)]);
    assert_eq!(reader.next().await, None);
    // One that comes later is told as well.
    house.clock.advance(Duration::from_secs(5));
    let mut late = subscribe(&house, &app, 0, from(OLDEST)).await.unwrap();
    assert_eq!(late.event().await.child_shards.map(|children| children.len()), Some(2));
    assert_eq!(late.next().await, None);
}

#[tokio::test]
async fn subscriptions_end_with_their_consumer_and_with_their_stream() {
    let house = House::with_stream(1).await;
    let gone = Some(Err("ResourceNotFoundException".to_owned()));
    let app = house.register("app").await.unwrap();
    let other = house.register("other").await.unwrap();
    let mut readers = Vec::new();
    for consumer in [&app, &other] {
        let mut reader = subscribe(&house, consumer, 0, from(LATEST)).await.unwrap();
        reader.event().await;
        readers.push(reader);
    }
    house.deregister(&app).await.unwrap();
    assert_eq!(readers[0].next().await, gone);
    assert_eq!(readers[0].next().await, None);
    assert!(readers[1].now().await.is_none());
    assert_eq!(refused(&house, &app, 0, from(LATEST)).await, "ResourceNotFoundException");
    house.delete(true).await.unwrap();
    house.create("clicks", 1).await.unwrap();
    house.put("k", "of another stream").await.unwrap();
    assert_eq!(readers[1].next().await, gone);
}

#[tokio::test]
async fn a_backlog_comes_in_pieces_that_tell_how_far_behind_they_are() {
    let house = House::with_stream(1).await;
    let app = house.register("app").await.unwrap();
    for _ in 0..40 {
        house.put("k", &"x".repeat(100 << 10)).await.unwrap();
        house.clock.advance(Duration::from_secs(1));
    }
    let mut reader = subscribe(&house, &app, 0, from(OLDEST)).await.unwrap();
    let (mut read, mut behind) = (0, i64::MAX);
    while behind > 0 {
        let event = reader.event().await;
        let bytes: usize = event.records.iter().map(|record| record.data.len()).sum();
        assert!(bytes <= 1 << 20 && event.millis_behind_latest < behind);
        behind = event.millis_behind_latest;
        read += event.records.len();
    }
    assert_eq!(read, 40);
    assert!(reader.now().await.is_none());
}

#[tokio::test]
async fn consumers_are_measured_under_awss_names() {
    let house = House::with_stream(1).await;
    let app = house.register("app").await.unwrap();
    house.put("k", "four").await.unwrap();
    let mut reader = subscribe(&house, &app, 0, from(OLDEST)).await.unwrap();
    refused(&house, &app, 0, from(OLDEST)).await;
    reader.event().await;
    house.deregister(&app).await.unwrap();
    assert!(reader.next().await.unwrap().is_err());
    let of_consumer = [("StreamName", "clicks".to_owned()), ("ConsumerName", "app".to_owned())];
    let all = house.ambient.metrics.all();
    let all = all.iter().filter(|(name, _)| name.dimensions == of_consumer);
    let shown: Vec<_> = all.map(|(name, s)| (name.metric, s.count, s.sum)).collect();
    assert_eq!(
        shown,
        [
            ("SubscribeToShard.RateExceeded", 1, 1.0),
            ("SubscribeToShard.Success", 2, 1.0),
            ("SubscribeToShardEvent.Bytes", 1, 5.0),
            ("SubscribeToShardEvent.MillisBehindLatest", 1, 0.0),
            ("SubscribeToShardEvent.Records", 1, 1.0),
            ("SubscribeToShardEvent.Success", 2, 1.0),
        ]
    );
}

#[tokio::test]
async fn with_awss_throughput_a_shard_pushes_two_mebibytes_a_second() {
    let mut house = House::with_stream(1).await;
    let app = house.register("app").await.unwrap();
    for _ in 0..4 {
        house.put("k", &"x".repeat((1 << 20) - 1)).await.unwrap();
    }
    house.room = Room::limited(house.store.clone(), house.ambient.clone(), Throughput::Aws);
    let mut reader = subscribe(&house, &app, 0, from(OLDEST)).await.unwrap();
    for _ in 0..4 {
        assert_eq!(reader.event().await.records.len(), 1);
        house.clock.advance(Duration::from_millis(499));
        assert!(reader.now().await.is_none());
        house.clock.advance(Duration::from_millis(1));
    }
}

/// Who reads all shards by subscriptions, parents before children, and goes on where it stopped.
#[derive(Default)]
struct Fleet {
    /// Shards that can be read, and from where.
    open: BTreeMap<u32, StartingPosition>,
    /// Shards that some parent named, and the parents that are still to be read.
    waiting: BTreeMap<u32, BTreeSet<String>>,
    ended: BTreeSet<String>,
    seen: Vec<(String, String)>,
}

impl Fleet {
    /// Reads at most `events` of each shard, in new subscriptions.
    async fn read(&mut self, house: &House, consumer: &str, events: usize) {
        let mut shards: VecDeque<u32> = self.open.keys().copied().collect();
        while let Some(shard) = shards.pop_front() {
            let mut reader =
                subscribe(house, consumer, shard, self.open[&shard].clone()).await.unwrap();
            for _ in 0..events {
                let Some(next) = reader.now().await else { break };
                let event = next.unwrap().unwrap();
                let seen = event.records.iter().map(|r| r.partition_key.clone());
                self.seen.extend(seen.zip(texts(&event.records)));
                if let Some(number) = event.continuation_sequence_number {
                    self.open.insert(shard, after(&number));
                }
                if let Some(children) = event.child_shards {
                    self.open.remove(&shard);
                    self.ended.insert(id(shard));
                    shards.extend(self.adopt(children));
                    break;
                }
            }
        }
    }

    /// The children whose parents have all been read.
    fn adopt(&mut self, children: Vec<ChildShard>) -> Vec<u32> {
        for child in children {
            let number = child.shard_id.trim_start_matches("shardId-").parse().unwrap();
            self.waiting.insert(number, child.parent_shards.into_iter().collect());
        }
        let ready: Vec<u32> = self
            .waiting
            .iter()
            .filter(|(_, parents)| parents.is_subset(&self.ended))
            .map(|(number, _)| *number)
            .collect();
        for number in &ready {
            self.waiting.remove(number);
            self.open.insert(*number, from(OLDEST));
        }
        ready
    }
}

#[tokio::test]
async fn nothing_is_lost_or_seen_twice_across_subscriptions_reshards_and_restarts() {
    for seed in 0..20 {
        let dice = SeededDice::new(seed);
        let mut house = House::with_stream(2).await;
        let app = house.register("app").await.unwrap();
        let open = [(0, from(OLDEST)), (1, from(OLDEST))].into();
        let mut fleet = Fleet { open, ..Fleet::default() };
        let mut put: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for step in 0..60 {
            let open: Vec<Shard> = house.shards().await;
            let open: Vec<&Shard> = open
                .iter()
                .filter(|shard| shard.sequence_number_range.ending_sequence_number.is_none())
                .collect();
            let number =
                |shard: &Shard| shard.shard_id.trim_start_matches("shardId-").parse().unwrap();
            match dice.number() % 8 {
                0 if open.len() < 6 => {
                    let shard = open[dice.number() as usize % open.len()];
                    let range = &shard.hash_key_range;
                    let (start, end): (u128, u128) = (
                        range.starting_hash_key.parse().unwrap(),
                        range.ending_hash_key.parse().unwrap(),
                    );
                    let middle = start + (end - start) / 2;
                    house.split(number(shard), &middle.to_string()).await.unwrap();
                }
                1 if open.len() > 1 => {
                    let mut open = open.clone();
                    open.sort_by_key(|s| {
                        s.hash_key_range.starting_hash_key.parse::<u128>().unwrap()
                    });
                    let at = dice.number() as usize % (open.len() - 1);
                    house.merge(number(open[at]), number(open[at + 1])).await.unwrap();
                }
                2 => house.reopen(),
                3 | 4 => {
                    // The subscriptions before can be followed by others.
                    house.clock.advance(Duration::from_secs(5));
                    fleet.read(&house, &app, (dice.number() % 3) as usize).await;
                }
                _ => {
                    for n in 0..dice.number() % 20 {
                        let (key, text) =
                            (format!("k{}", dice.number() % 7), format!("{step}-{n}"));
                        house.put(&key, &text).await.unwrap();
                        put.entry(key).or_default().push(text);
                    }
                }
            }
        }
        for _ in 0..8 {
            house.clock.advance(Duration::from_secs(5));
            fleet.read(&house, &app, 100).await;
        }
        let mut seen: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (key, text) in fleet.seen {
            seen.entry(key).or_default().push(text);
        }
        // Of each key everything, once, and in its order.
        assert_eq!(seen, put, "seed {seed}");
    }
}
