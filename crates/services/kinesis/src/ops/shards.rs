//! ListShards, and shards as clients see them.

use super::streams::clamped;
use crate::errors::{self, unavailable};
use crate::keys::StreamName;
use crate::limits::{LIST_SHARDS_MAX, SHARDS_TOKEN_AGE_MAX};
use crate::model::{ShardRecord, ShardState, decode, encode, shard_id, shard_number};
use crate::room::{Room, Stream, by_arn};
use aws_api::ApiError;
use aws_api::kinesis::error::expired_next_token_exception;
use aws_api::kinesis::*;
use foundation::{AccountId, Caller, Timestamp, page};
use minicbor::{Decode, Encode};

/// A shard as clients see it.
pub(crate) fn describe_shard(number: u32, record: &ShardRecord) -> Shard {
    let range = record.range();
    let ending_sequence_number = match record.state {
        ShardState::Closed { end_index, ended_ms } => {
            Some(record.sequence(number, end_index, ended_ms).to_string())
        }
        ShardState::Open | ShardState::Closing => None,
    };
    Shard {
        adjacent_parent_shard_id: record.adjacent_parent.map(shard_id),
        hash_key_range: HashKeyRange {
            ending_hash_key: range.end.to_string(),
            starting_hash_key: range.start.to_string(),
        },
        parent_shard_id: record.parent.map(shard_id),
        sequence_number_range: SequenceNumberRange {
            ending_sequence_number,
            starting_sequence_number: record.sequence(number, 0, record.created_ms).to_string(),
        },
        shard_id: shard_id(number),
    }
}

/// Which shards a listing shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
enum Filter {
    /// All that are kept.
    #[n(0)]
    All,
    /// Those that take records now.
    #[n(1)]
    Open,
    /// Those that took records at that moment.
    #[n(2)]
    OpenAt(#[n(0)] i64),
    /// Those that took records at that moment or later.
    #[n(3)]
    From(#[n(0)] i64),
}

impl Filter {
    fn shows(self, shard: &ShardRecord) -> bool {
        let ended_ms = shard.ended().map(Timestamp::as_millis);
        match self {
            Filter::All => true,
            Filter::Open => ended_ms.is_none(),
            Filter::OpenAt(ms) => shard.created_ms <= ms && ended_ms.is_none_or(|end| end > ms),
            Filter::From(ms) => ended_ms.is_none_or(|end| end >= ms),
        }
    }
}

/// A listing under way: what its token carries.
#[derive(Clone, Debug, Encode, Decode)]
struct Listing {
    #[n(0)]
    stream: String,
    #[n(1)]
    stream_id: u64,
    /// The last shard that was looked at.
    #[n(2)]
    after: Option<u32>,
    #[n(3)]
    filter: Filter,
    #[n(4)]
    made_ms: i64,
    /// The stream's account.
    #[n(5)]
    account: String,
}

const LISTING: &str = "ListShards";

impl Listing {
    fn parse(token: &str) -> Result<Listing, ApiError> {
        page::position(LISTING, token)
            .and_then(|bytes| decode("token", &bytes).ok())
            .ok_or_else(invalid_token)
    }

    /// The stream that is listed; whether the caller may, its policy decides.
    fn name(&self, caller: &Caller, arn: &Option<String>) -> Result<StreamName, ApiError> {
        let account = AccountId::parse(&self.account).map_err(|_| invalid_token())?;
        let region = caller.region.clone();
        let name = StreamName { account, region, name: self.stream.clone() };
        match arn {
            Some(arn) if by_arn(caller, arn)? != name => Err(errors::invalid(format!(
                "NextToken and StreamARN do not name the same stream: {arn}."
            ))),
            _ => Ok(name),
        }
    }
}

fn invalid_token() -> ApiError {
    errors::invalid("Invalid NextToken.")
}

/// The stream that a token goes on with.
pub(crate) fn stream_of_token(
    caller: &Caller,
    token: &str,
    arn: &Option<String>,
) -> Result<StreamName, ApiError> {
    Listing::parse(token)?.name(caller, arn)
}

impl Room {
    pub(crate) async fn list_shards_of(
        &self,
        caller: &Caller,
        input: ListShardsInput,
    ) -> Result<ListShardsOutput, ApiError> {
        let (stream, listing) = match &input.next_token {
            Some(token) => self.resume(caller, &input, token).await?,
            None => self.begin_listing(caller, &input).await?,
        };
        let limit = clamped(input.max_results, LIST_SHARDS_MAX);
        let all = self.shards(&stream.life).await.map_err(unavailable)?;
        let mut shown = all
            .iter()
            .filter(|(number, _)| listing.after.is_none_or(|after| *number > after))
            .filter(|(_, record)| listing.filter.shows(record));
        let page: Vec<_> = shown.by_ref().take(limit).collect();
        let next_token = shown.next().and(page.last()).map(|(last, _)| {
            let next = Listing { after: Some(*last), ..listing };
            page::token(LISTING, &encode(&next))
        });
        let shards = page.into_iter().map(|(number, record)| describe_shard(*number, record));
        Ok(ListShardsOutput { next_token, shards: Some(shards.collect()) })
    }

    async fn begin_listing(
        &self,
        caller: &Caller,
        input: &ListShardsInput,
    ) -> Result<(Stream, Listing), ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        let stream = self.stream(&name).await?;
        if input
            .stream_creation_timestamp
            .is_some_and(|t| t.as_secs() != stream.record.created().as_secs())
        {
            return Err(errors::no_stream(&name));
        }
        let start = parse_start(&name, input.exclusive_start_shard_id.as_deref())?;
        let now = self.ambient.now();
        let (filter, after) = match &input.shard_filter {
            None => (Filter::All, start),
            Some(filter) => {
                let (filter, after) = self.parse_filter(&stream, filter, now)?;
                (filter, after.max(start))
            }
        };
        let listing = Listing {
            account: name.account.to_string(),
            stream: name.name,
            stream_id: stream.record.id,
            after,
            filter,
            made_ms: now.as_millis(),
        };
        Ok((stream, listing))
    }

    fn parse_filter(
        &self,
        stream: &Stream,
        filter: &ShardFilter,
        now: Timestamp,
    ) -> Result<(Filter, Option<u32>), ApiError> {
        let moment = || {
            let moment = filter.timestamp.ok_or_else(|| {
                errors::invalid(format!(
                    "Timestamp must be specified in ShardFilter of type {}.",
                    filter.r#type
                ))
            })?;
            Ok::<i64, ApiError>(moment.max(stream.record.created()).as_millis())
        };
        let horizon = stream.record.horizon(now).max(stream.record.created()).as_millis();
        Ok(match &filter.r#type {
            ShardFilterType::AfterShardId => {
                let id = filter.shard_id.as_deref().ok_or_else(|| {
                    errors::invalid(
                        "ShardId must be specified in ShardFilter of type AFTER_SHARD_ID.",
                    )
                })?;
                (Filter::All, parse_start(stream.name(), Some(id))?)
            }
            ShardFilterType::AtTrimHorizon => (Filter::OpenAt(horizon), None),
            ShardFilterType::FromTrimHorizon => (Filter::From(horizon), None),
            ShardFilterType::AtLatest => (Filter::Open, None),
            ShardFilterType::AtTimestamp => (Filter::OpenAt(moment()?), None),
            ShardFilterType::FromTimestamp => (Filter::From(moment()?), None),
            ShardFilterType::Unknown(name) => {
                return Err(errors::invalid(format!("{name} is not a ShardFilter type.")));
            }
        })
    }

    async fn resume(
        &self,
        caller: &Caller,
        input: &ListShardsInput,
        token: &str,
    ) -> Result<(Stream, Listing), ApiError> {
        let excluded = [
            ("StreamName", input.stream_name.is_some()),
            ("StreamCreationTimestamp", input.stream_creation_timestamp.is_some()),
            ("ExclusiveStartShardId", input.exclusive_start_shard_id.is_some()),
            ("ShardFilter", input.shard_filter.is_some()),
        ];
        if let Some((member, _)) = excluded.iter().find(|(_, given)| *given) {
            return Err(errors::invalid(format!(
                "NextToken and {member} cannot be provided together."
            )));
        }
        let listing = Listing::parse(token)?;
        Room::refuse_id(&input.stream_id)?;
        let name = listing.name(caller, &input.stream_arn)?;
        let stream = self.stream(&name).await?;
        if stream.record.id != listing.stream_id {
            return Err(invalid_token());
        }
        let made = Timestamp::from_millis(listing.made_ms);
        if self.ambient.now() > made + SHARDS_TOKEN_AGE_MAX {
            return Err(expired_next_token_exception(
                "The NextToken has expired: it can be used for 300 seconds.",
            ));
        }
        Ok((stream, listing))
    }
}

fn parse_start(name: &StreamName, id: Option<&str>) -> Result<Option<u32>, ApiError> {
    id.map(|id| shard_number(id).ok_or_else(|| errors::no_shard(name, id))).transpose()
}
