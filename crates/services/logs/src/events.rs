//! Writing events, and reading a stream's.

use crate::keys::{Event, EventKey, GroupKey, StreamKey};
use crate::metrics::Measured;
use crate::retention::DAY_MS;
use crate::room::{Read, Room, decode, encode, internal, named_group, refuse};
use crate::streams::sequence_token;
use crate::subscriptions::Subscribers;
use aws_api::ApiError;
use aws_api::logs::{self, InputLogEvent, OutputLogEvent, error};
use foundation::metrics::Unit;
use foundation::{Caller, usage};
use store::{Batch, Check, Direction, KeyRange, Limit};

/// What AWS counts for each event beside its message («PutLogEvents»).
pub(crate) const EVENT_OVERHEAD_BYTES: usize = 26;
/// Bytes in one call («PutLogEvents»), overhead included.
const PUT_BYTES_MAX: usize = 1_048_576;
/// A call's events span at most a day («PutLogEvents»).
const PUT_SPAN_MS: i64 = DAY_MS;
/// Events may be from the future by two hours («PutLogEvents»).
const FUTURE_MS: i64 = 2 * 60 * 60 * 1000;
/// And from the past by 14 days («PutLogEvents»).
const PAST_MS: i64 = 14 * DAY_MS;
/// Events in one commit: half of what a batch holds, so that 10,000 events take two.
const EVENTS_PER_COMMIT: usize = 5_000;
/// Events in one answer, unless the client asks for fewer («GetLogEvents»).
pub(crate) const READ_EVENTS_MAX: usize = 10_000;
/// Bytes in one answer («GetLogEvents»).
pub(crate) const READ_BYTES_MAX: usize = 1_048_576;

impl Room {
    pub(crate) async fn put_log_events(
        &self,
        caller: &Caller,
        input: logs::PutLogEventsRequest,
    ) -> Result<logs::PutLogEventsResponse, ApiError> {
        refuse(input.entity.is_some(), "entity")?;
        check_upload(&input.log_events)?;
        let now = self.now_ms();
        let key = GroupKey::of(caller, input.log_group_name);
        let group = self.group(&key).await?.value;
        let keeps_from = group.keeps_from_ms(now);
        let subscribers = self.subscribers(&key, &group).await?;
        let meters = self.meters(&group).await?;
        let accepted = accept(&input.log_events, now, keeps_from);
        let mut next = None;
        let accepted_events = &input.log_events[accepted.range.clone()];
        for events in accepted_events.chunks(EVENTS_PER_COMMIT) {
            let measured = self.measured(&key, &group, meters.as_deref(), events, now)?;
            let stream = &input.log_stream_name;
            let told = (&subscribers, &measured);
            next = Some(self.append(group.id, stream, events, now, told).await?);
            self.tails.show(&key, group.id, stream, events, now);
        }
        let bytes: usize = accepted_events.iter().map(|event| event.message.len()).sum();
        self.count(&key, "IncomingLogEvents", Unit::Count, accepted_events.len() as f64);
        self.count(&key, "IncomingBytes", Unit::Bytes, bytes as f64);
        self.bill(usage::Unit::LogsGbIn, &key, bytes as u64);
        let next = match next {
            Some(next) => next,
            // Nothing was accepted; the stream must be there all the same.
            None => self.stream(group.id, &input.log_stream_name).await?.value.next,
        };
        Ok(logs::PutLogEventsResponse {
            next_sequence_token: Some(sequence_token(next)),
            rejected_log_events_info: accepted.rejected,
            ..Default::default()
        })
    }

    /// Commits events behind the stream's others; the stream's next sequence number.
    async fn append(
        &self,
        group: u64,
        name: &str,
        events: &[InputLogEvent],
        now: i64,
        (subscribers, measured): (&Subscribers<'_>, &Measured),
    ) -> Result<u64, ApiError> {
        let key = StreamKey { group, name: name.to_owned() }.encode();
        loop {
            let Read { value: mut stream, entry } = self.stream(group, name).await?;
            let mut batch = Batch::new().check(Check::Version(key.clone(), entry.version));
            let first = stream.next;
            for event in events {
                let at = EventKey {
                    group,
                    stream: stream.id,
                    at_ms: event.timestamp,
                    sequence: stream.next,
                };
                let value = Event { message: event.message.clone(), ingested_ms: now };
                batch = batch.put(at.encode(), encode(&value)?);
                stream.next += 1;
                stream.stored_bytes += (event.message.len() + EVENT_OVERHEAD_BYTES) as u64;
                stream.first_event_ms =
                    Some(stream.first_event_ms.map_or(event.timestamp, |t| t.min(event.timestamp)));
                stream.last_event_ms =
                    Some(stream.last_event_ms.map_or(event.timestamp, |t| t.max(event.timestamp)));
            }
            stream.last_ingestion_ms = Some(now);
            let at = |(offset, event): (usize, &InputLogEvent)| EventKey {
                group,
                stream: stream.id,
                at_ms: event.timestamp,
                sequence: first + offset as u64,
            };
            let batch = measured.tell(self, subscribers.tell(batch, name, events, at)?);
            let batch = batch.put(key.clone(), encode(&stream)?);
            if self.commit(batch).await?.is_ok() {
                return Ok(stream.next);
            }
        }
    }

    pub(crate) async fn get_log_events(
        &self,
        caller: &Caller,
        input: logs::GetLogEventsRequest,
    ) -> Result<logs::GetLogEventsResponse, ApiError> {
        refuse(input.unmask == Some(true), "unmask")?;
        let (name, identifier) = (input.log_group_name, input.log_group_identifier);
        let key = named_group(caller, name.as_deref(), identifier.as_deref())?;
        let group = self.group(&key).await?.value;
        let stream = self.stream(group.id, &input.log_stream_name).await?.value;
        let keeps_from = group.keeps_from_ms(self.now_ms());
        let from = input.start_time.unwrap_or(0).max(keeps_from);
        let to = input.end_time.unwrap_or(i64::MAX);
        let mut range = EventKey::between(group.id, stream.id, from, to.max(from));
        let token = input.next_token.as_deref().map(Token::parse).transpose()?;
        let place = |at: &Place| {
            EventKey { group: group.id, stream: stream.id, at_ms: at.at_ms, sequence: at.sequence }
                .encode()
        };
        let direction = match &token {
            Some(Token::Forward(at)) => {
                range = range.after(place(at));
                Direction::Forward
            }
            Some(Token::Backward(at)) => {
                range = range.before(place(at));
                Direction::Backward
            }
            None if input.start_from_head == Some(true) => Direction::Forward,
            None => Direction::Backward,
        };
        let limit = input.limit.and_then(|l| usize::try_from(l).ok()).unwrap_or(READ_EVENTS_MAX);
        let mut found = self.read_events(range, limit, direction).await?;
        if direction == Direction::Backward {
            found.reverse();
        }
        // Where there is nothing (more), a token stays where it is, which is how clients know.
        let here = match token {
            Some(Token::Forward(at) | Token::Backward(at)) => at,
            None => Place { at_ms: from, sequence: 0 },
        };
        let first = found.first().map_or(here, |(key, _)| Place::of(key));
        let last = found.last().map_or(here, |(key, _)| Place::of(key));
        let events = found.into_iter().map(|(key, event)| OutputLogEvent {
            timestamp: Some(key.at_ms),
            message: Some(event.message),
            ingestion_time: Some(event.ingested_ms),
        });
        Ok(logs::GetLogEventsResponse {
            events: Some(events.collect()),
            next_forward_token: Some(Token::Forward(last).to_string()),
            next_backward_token: Some(Token::Backward(first).to_string()),
        })
    }

    /// The first events of a range from the end that `direction` begins at, as many as an answer
    /// holds.
    async fn read_events(
        &self,
        range: KeyRange,
        limit: usize,
        direction: Direction,
    ) -> Result<Vec<(EventKey, Event)>, ApiError> {
        let mut out: Vec<(EventKey, Event)> = Vec::new();
        let mut bytes = 0;
        let mut rest = Some(range);
        while let Some(range) = rest {
            let page = Limit { entries: limit - out.len(), bytes: READ_BYTES_MAX };
            let page = self.store.scan(range, page, direction).await.map_err(internal)?;
            for entry in page.entries {
                let event: Event = decode(&entry.value)?;
                bytes += event.message.len() + EVENT_OVERHEAD_BYTES;
                if bytes > READ_BYTES_MAX && !out.is_empty() {
                    return Ok(out);
                }
                out.push((EventKey::decode(&entry.key).map_err(internal)?, event));
                if out.len() == limit {
                    return Ok(out);
                }
            }
            rest = page.next;
        }
        Ok(out)
    }
}

/// Refuses an upload that is too large, out of order, or spans too long a time.
fn check_upload(events: &[InputLogEvent]) -> Result<(), ApiError> {
    let bytes: usize = events.iter().map(|e| e.message.len() + EVENT_OVERHEAD_BYTES).sum();
    let refuse = |text: String| Err(error::invalid_parameter_exception(text));
    if bytes > PUT_BYTES_MAX {
        return refuse(format!("Upload too large: {bytes} bytes exceeds limit of {PUT_BYTES_MAX}"));
    }
    if events.windows(2).any(|pair| pair[0].timestamp > pair[1].timestamp) {
        return refuse(
            "Log events in a single PutLogEvents request must be in chronological order."
                .to_owned(),
        );
    }
    if let (Some(first), Some(last)) = (events.first(), events.last())
        && last.timestamp - first.timestamp > PUT_SPAN_MS
    {
        return refuse(
            "The batch of log events in a single PutLogEvents request cannot span more than 24 hours."
                .to_owned(),
        );
    }
    Ok(())
}

struct Accepted {
    range: std::ops::Range<usize>,
    rejected: Option<logs::RejectedLogEventsInfo>,
}

/// Which of the events, which are in order, are neither too old nor too new.
fn accept(events: &[InputLogEvent], now: i64, keeps_from: i64) -> Accepted {
    let index = |at: usize| i32::try_from(at).ok();
    let before = |moment: i64| events.partition_point(|e| e.timestamp < moment);
    let (expired, old) = (before(keeps_from), before(now - PAST_MS));
    let new = events.partition_point(|e| e.timestamp <= now + FUTURE_MS);
    let start = expired.max(old);
    if start == 0 && new == events.len() {
        return Accepted { range: 0..events.len(), rejected: None };
    }
    let info = logs::RejectedLogEventsInfo {
        expired_log_event_end_index: index(expired).filter(|_| expired > 0),
        too_old_log_event_end_index: index(old).filter(|_| old > 0),
        too_new_log_event_start_index: index(new).filter(|_| new < events.len()),
    };
    Accepted { range: start..new.max(start), rejected: Some(info) }
}

/// A place between a stream's events.
#[derive(Clone, Copy)]
struct Place {
    at_ms: i64,
    sequence: u64,
}

impl Place {
    fn of(key: &EventKey) -> Place {
        Place { at_ms: key.at_ms, sequence: key.sequence }
    }
}

/// GetLogEvents' tokens: on from behind a place, or back from before it.
enum Token {
    Forward(Place),
    Backward(Place),
}

/// Digits of the time and of the sequence number in a token, 56 together as in AWS's.
const TIME_DIGITS: usize = 36;

impl Token {
    fn parse(text: &str) -> Result<Token, ApiError> {
        let parsed = || {
            let (way, rest) = text.split_once('/')?;
            let digits = rest.strip_suffix("/s").unwrap_or(rest);
            let place = Place {
                at_ms: digits.get(..TIME_DIGITS)?.parse().ok()?,
                sequence: digits.get(TIME_DIGITS..)?.parse().ok()?,
            };
            match way {
                "f" => Some(Token::Forward(place)),
                "b" => Some(Token::Backward(place)),
                _ => None,
            }
        };
        parsed().ok_or_else(|| {
            error::invalid_parameter_exception("The specified nextToken is invalid.")
        })
    }
}

impl std::fmt::Display for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (way, place) = match self {
            Token::Forward(place) => ('f', place),
            Token::Backward(place) => ('b', place),
        };
        write!(f, "{way}/{:0TIME_DIGITS$}{:020}/s", place.at_ms, place.sequence)
    }
}
