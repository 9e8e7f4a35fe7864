use crate::house::{House, named, refusal};
use aws_api::ApiError;
use aws_api::kinesis::*;
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3600);
const ARN: &str = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks";

pub async fn ask_for(house: &House, target: i32) -> Result<(i32, i32), ApiError> {
    let input = UpdateShardCountInput {
        scaling_type: ScalingType::UniformScaling,
        stream_name: named(),
        target_shard_count: target,
        ..Default::default()
    };
    let answer = house.room.update_shard_count(&house.caller, input).await?;
    Ok((answer.current_shard_count.unwrap(), answer.target_shard_count.unwrap()))
}

pub async fn summary(house: &House) -> StreamDescriptionSummary {
    let input = DescribeStreamSummaryInput { stream_name: named(), ..Default::default() };
    let answer = house.room.describe_stream_summary(&house.caller, input).await.unwrap();
    answer.stream_description_summary
}

async fn switch(house: &House, mode: StreamMode, warm: Option<i32>) -> Result<(), ApiError> {
    let input = UpdateStreamModeInput {
        stream_arn: ARN.to_owned(),
        stream_mode_details: StreamModeDetails { stream_mode: mode },
        warm_throughput_mi_bps: warm,
        ..Default::default()
    };
    house.room.update_stream_mode(&house.caller, input).await.map(|_| ())
}

/// The open shards' ranges, by their starts.
pub async fn open_ranges(house: &House) -> Vec<(u128, u128)> {
    let open = |shard: &Shard| shard.sequence_number_range.ending_sequence_number.is_none();
    let mut ranges: Vec<_> = house
        .shards()
        .await
        .iter()
        .filter(|shard| open(shard))
        .map(|shard| {
            let range = &shard.hash_key_range;
            (range.starting_hash_key.parse().unwrap(), range.ending_hash_key.parse().unwrap())
        })
        .collect();
    ranges.sort_unstable();
    ranges
}

/// Whether so many ranges part all hash keys evenly, but for what a division leaves.
pub fn are_even(ranges: &[(u128, u128)], count: usize) -> bool {
    let size = u128::MAX / count as u128;
    ranges.len() == count
        && ranges.iter().all(|(start, end)| (end - start).abs_diff(size) < 1_000)
        && (ranges[0].0, ranges[count - 1].1) == (0, u128::MAX)
        && ranges.windows(2).all(|pair| pair[0].1 + 1 == pair[1].0)
}

#[tokio::test]
async fn shards_are_brought_to_even_ranges_while_records_come_and_go() {
    let house = House::with_stream(2).await;
    let mut put = 0;
    for target in [4, 3, 6, 5, 3, 2, 1, 2] {
        let current = open_ranges(&house).await.len() as i32;
        assert_eq!(ask_for(&house, target).await.unwrap(), (current, target));
        assert_eq!(summary(&house).await.stream_status, StreamStatus::Updating);
        for _ in 0..20 {
            house.put(&format!("key-{put}"), &put.to_string()).await.unwrap();
            put += 1;
        }
        house.room.scale().await.unwrap();
        let summary = summary(&house).await;
        assert_eq!(summary.stream_status, StreamStatus::Active);
        assert_eq!(summary.open_shard_count, target);
        assert!(are_even(&open_ranges(&house).await, target as usize), "{target}");
    }
    let mut seen = 0;
    for shard in 0..house.shards().await.len() {
        seen += house.read(shard as u32, 1000).await.len();
    }
    assert_eq!(seen, put);
}

#[tokio::test]
async fn what_cannot_be_scaled_is_refused() {
    let house = House::with_stream(4).await;
    for (target, code, text) in [
        (9, "LimitExceededException", "over double"),
        (1, "LimitExceededException", "below half"),
        (100_000, "LimitExceededException", "over double"),
    ] {
        let refused = refusal(ask_for(&house, target).await);
        assert_eq!(refused.0, code);
        assert!(refused.1.contains(text), "{}", refused.1);
    }
    ask_for(&house, 8).await.unwrap();
    // Until that is done, nothing else of the kind.
    assert_eq!(refusal(ask_for(&house, 4).await).0, "ResourceInUseException");
    assert_eq!(refusal(house.split(0, "1000").await).0, "ResourceInUseException");
    assert_eq!(
        refusal(switch(&house, StreamMode::OnDemand, None).await).0,
        "ResourceInUseException"
    );
    house.room.scale().await.unwrap();
    for target in [4, 8, 4, 8, 4, 8, 4, 8, 4] {
        house.clock.advance(HOUR);
        ask_for(&house, target).await.unwrap();
        house.room.scale().await.unwrap();
    }
    house.clock.advance(HOUR);
    assert_eq!(refusal(ask_for(&house, 8).await).0, "LimitExceededException");
    // The first of the ten was a day ago.
    house.clock.advance(14 * HOUR);
    ask_for(&house, 8).await.unwrap();
    house.room.scale().await.unwrap();
    switch(&house, StreamMode::OnDemand, None).await.unwrap();
    assert_eq!(refusal(ask_for(&house, 4).await).0, "ValidationException");
    let other = UpdateShardCountInput {
        scaling_type: ScalingType::Unknown("RANDOM".to_owned()),
        stream_name: named(),
        target_shard_count: 4,
        ..Default::default()
    };
    let refused = refusal(house.room.update_shard_count(&house.caller, other).await);
    assert_eq!(refused.0, "InvalidArgumentException");
}

#[tokio::test]
async fn a_deleted_stream_is_not_scaled() {
    let house = House::with_stream(2).await;
    ask_for(&house, 4).await.unwrap();
    let delete = DeleteStreamInput { stream_name: named(), ..Default::default() };
    house.room.delete_stream(&house.caller, delete).await.unwrap();
    house.create("clicks", 3).await.unwrap();
    house.room.scale().await.unwrap();
    assert!(are_even(&open_ranges(&house).await, 3));
}

#[tokio::test]
async fn the_mode_is_switched_twice_a_day_and_keeps_the_shards() {
    let house = House::with_stream(3).await;
    let mode = async || summary(&house).await.stream_mode_details.unwrap().stream_mode;
    switch(&house, StreamMode::OnDemand, None).await.unwrap();
    assert_eq!((mode().await, open_ranges(&house).await.len()), (StreamMode::OnDemand, 3));
    // What it is already is no switch.
    switch(&house, StreamMode::OnDemand, None).await.unwrap();
    switch(&house, StreamMode::Provisioned, None).await.unwrap();
    assert_eq!(mode().await, StreamMode::Provisioned);
    house.clock.advance(23 * HOUR);
    assert_eq!(
        refusal(switch(&house, StreamMode::OnDemand, None).await).0,
        "LimitExceededException"
    );
    house.clock.advance(HOUR);
    switch(&house, StreamMode::OnDemand, None).await.unwrap();
    let limits = house.room.describe_limits(&house.caller, DescribeLimitsInput {}).await.unwrap();
    assert_eq!((limits.on_demand_stream_count, limits.open_shard_count), (1, 0));
    assert_eq!((limits.on_demand_stream_count_limit, limits.shard_limit), (50, 20_000));
}

async fn commitment(house: &House, enabled: bool) -> MinimumThroughputBillingCommitmentOutput {
    use MinimumThroughputBillingCommitmentInputStatus::{Disabled, Enabled};
    let status = if enabled { Enabled } else { Disabled };
    let input = UpdateAccountSettingsInput {
        minimum_throughput_billing_commitment: MinimumThroughputBillingCommitmentInput { status },
    };
    let answer = house.room.update_account_settings(&house.caller, input).await.unwrap();
    let described = house
        .room
        .describe_account_settings(&house.caller, DescribeAccountSettingsInput {})
        .await
        .unwrap();
    assert_eq!(
        described.minimum_throughput_billing_commitment,
        answer.minimum_throughput_billing_commitment
    );
    answer.minimum_throughput_billing_commitment.unwrap()
}

#[tokio::test]
async fn a_commitment_lasts_a_day_at_least() {
    use MinimumThroughputBillingCommitmentOutputStatus as Status;
    let mut house = House::new();
    let start = house.ambient.now();
    let day = start + 24 * HOUR;
    for (hours, enabled, status, earliest, ended) in [
        (0, false, Status::Disabled, None, None),
        (0, true, Status::Enabled, Some(day), None),
        (1, false, Status::EnabledUntilEarliestAllowedEnd, Some(day), None),
        (1, true, Status::Enabled, Some(day), None),
        (30, false, Status::Disabled, None, Some(start + 32 * HOUR)),
        (1, true, Status::Enabled, Some(start + 57 * HOUR), None),
    ] {
        house.clock.advance(hours * HOUR);
        house.reopen();
        let shown = commitment(&house, enabled).await;
        assert_eq!(
            (shown.status, shown.earliest_allowed_end_at, shown.ended_at),
            (status, earliest, ended),
            "{hours} {enabled}"
        );
    }
}

#[tokio::test]
async fn warm_throughput_makes_shards_beforehand() {
    let house = House::with_stream(2).await;
    let warm = async |mib| {
        let input = UpdateStreamWarmThroughputInput {
            stream_name: named(),
            warm_throughput_mi_bps: mib,
            ..Default::default()
        };
        house.room.update_stream_warm_throughput(&house.caller, input).await
    };
    assert_eq!(refusal(warm(8).await).0, "ValidationException", "provisioned");
    switch(&house, StreamMode::OnDemand, None).await.unwrap();
    let refused = refusal(warm(8).await);
    assert!(refused.1.contains("MinimumThroughputBillingCommitment"), "{}", refused.1);
    commitment(&house, true).await;
    assert_eq!(refusal(warm(10_241).await).0, "LimitExceededException");
    let answer = warm(8).await.unwrap().warm_throughput.unwrap();
    assert_eq!((answer.current_mi_bps, answer.target_mi_bps), (Some(2), Some(8)));
    house.room.scale().await.unwrap();
    assert!(are_even(&open_ranges(&house).await, 8));
    // Less is not fewer shards.
    warm(4).await.unwrap();
    house.room.scale().await.unwrap();
    assert_eq!(open_ranges(&house).await.len(), 8);
    let shown = summary(&house).await.warm_throughput.unwrap();
    assert_eq!((shown.current_mi_bps, shown.target_mi_bps), (Some(8), Some(4)));

    let input = CreateStreamInput {
        stream_name: "warm".to_owned(),
        stream_mode_details: Some(StreamModeDetails { stream_mode: StreamMode::OnDemand }),
        warm_throughput_mi_bps: Some(10),
        ..Default::default()
    };
    house.room.create_stream(&house.caller, input).await.unwrap();
    let input =
        DescribeStreamSummaryInput { stream_name: Some("warm".to_owned()), ..Default::default() };
    let answer = house.room.describe_stream_summary(&house.caller, input).await.unwrap();
    assert_eq!(answer.stream_description_summary.open_shard_count, 10);
}

#[tokio::test]
async fn on_demand_streams_split_the_shards_that_take_much() {
    let house = House::with_stream(2).await;
    let minute = Duration::from_secs(60);
    // 40,000 records of one key in a minute are more than half of what a shard takes.
    let load = async |records: usize| {
        for _ in 0..records / 500 {
            let batch = (0..500).map(|_| ("a".to_owned(), "x".to_owned())).collect();
            assert_eq!(house.put_all(batch).await.failed_record_count, Some(0));
        }
        house.room.grow(minute).await.unwrap();
        open_ranges(&house).await.len()
    };
    assert_eq!(load(40_000).await, 2, "provisioned");
    switch(&house, StreamMode::OnDemand, None).await.unwrap();
    assert_eq!(load(20_000).await, 2, "not enough");
    assert_eq!(load(40_000).await, 3);
    // MD5("a") begins with 0c: it is in the lower half of the lower half.
    let quarter = 1_u128 << 126;
    assert_eq!(open_ranges(&house).await[..2], [(0, quarter - 1), (quarter, 2 * quarter - 1)]);
    house.room.grow(minute).await.unwrap();
    assert_eq!(open_ranges(&house).await.len(), 3, "what was looked at is not counted again");
    assert_eq!(load(40_000).await, 4);
}
