//! How many messages of a standard queue are in flight: there is a limit («Amazon SQS message quotas»).
//! Counting them takes long where they are many; so this node knows of each queue how many there are at
//! most, and counts only when that says that there may be too many.

use crate::errors::unavailable;
use crate::keys;
use crate::limits::IN_FLIGHT_MAX;
use crate::room::{Read, Room};
use aws_api::ApiError;
use parking_lot::Mutex;
use std::collections::HashMap;
use store::KeyRange;

/// A queue that is at its limit is counted again after so long.
const AGAIN_MS: i64 = 1_000;
/// Queues that are known at once; whatever is forgotten is counted anew.
const KNOWN_MAX: usize = 16_384;

/// What was counted, by the queue's id.
#[derive(Debug, Default)]
pub(crate) struct Flights(Mutex<HashMap<u64, Known>>);

#[derive(Debug, Clone, Copy)]
struct Known {
    /// As many as were counted, and all that were given since.
    at_most: usize,
    counted_ms: i64,
}

/// Whether a receiver may be given messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Space {
    /// So many, at most.
    For(usize),
    /// None before then.
    NoneUntil(i64),
}

impl Flights {
    /// Notes that so many were given.
    pub(crate) fn given(&self, queue: u64, count: usize) {
        if let Some(known) = self.0.lock().get_mut(&queue) {
            known.at_most = known.at_most.saturating_add(count);
        }
    }

    fn known(&self, queue: u64, now_ms: i64) -> Option<Space> {
        let known = *self.0.lock().get(&queue)?;
        match IN_FLIGHT_MAX.saturating_sub(known.at_most) {
            0 if known.counted_ms + AGAIN_MS <= now_ms => None,
            0 => Some(Space::NoneUntil(known.counted_ms + AGAIN_MS)),
            left => Some(Space::For(left)),
        }
    }

    fn counted(&self, queue: u64, at_most: usize, counted_ms: i64) {
        let mut all = self.0.lock();
        if all.len() >= KNOWN_MAX {
            all.clear();
        }
        all.insert(queue, Known { at_most, counted_ms });
    }
}

impl Room {
    /// Whether messages of the standard queue may be given.
    pub(crate) async fn space(&self, read: &Read, now_ms: i64) -> Result<Space, ApiError> {
        let queue = read.id();
        if let Some(known) = self.flights.known(queue, now_ms) {
            return Ok(known);
        }
        let mut count = 0;
        self.count_ready(later(queue, now_ms), |_, was_received| {
            count += usize::from(was_received)
        })
        .await
        .map_err(unavailable)?;
        self.flights.counted(queue, count, now_ms);
        let again = Space::NoneUntil(now_ms + AGAIN_MS);
        Ok(self.flights.known(queue, now_ms).unwrap_or(again))
    }
}

/// What can be received later than now.
fn later(queue: u64, now_ms: i64) -> KeyRange {
    keys::ready::all_of(queue).after(keys::ready::key(queue, now_ms, u128::MAX))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;
    use aws_api::ApiError;
    use aws_api::sqs::{CreateQueueRequest, ReceiveMessageRequest, SendMessageRequest, Sqs};
    use foundation::{AccountId, Ambient, Caller, Region, Timestamp};
    use std::sync::Arc;
    use std::time::Duration;
    use store::{Batch, Memory, Store};

    #[test]
    fn what_is_known_spares_counting() {
        let flights = Flights::default();
        assert_eq!(flights.known(1, 0), None, "nobody has counted");
        flights.counted(1, IN_FLIGHT_MAX - 10, 0);
        assert_eq!(flights.known(1, 9_999), Some(Space::For(10)));
        flights.given(1, 4);
        assert_eq!(flights.known(1, 9_999), Some(Space::For(6)));
        flights.given(1, 6);
        assert_eq!(flights.known(1, 999), Some(Space::NoneUntil(1_000)));
        assert_eq!(flights.known(1, 1_000), None, "it is counted again");
        assert_eq!(flights.known(2, 0), None, "of another queue nothing is known");
    }

    /// A queue with two messages to be had, and `in_flight` that are received and not deleted, until
    /// a minute from now.
    async fn queue(in_flight: usize) -> (Arc<Room>, Caller, Arc<foundation::VirtualClock>, String) {
        let store: Arc<dyn Store> = Arc::new(Memory::new());
        let (ambient, clock) = Ambient::seeded(7, Timestamp::from_millis(1_795_000_000_000));
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
        let room = Room::new(store.clone(), ambient, "http://localhost:4566".to_owned());
        let made = CreateQueueRequest { queue_name: "q".to_owned(), ..Default::default() };
        let url = room.create_queue(&caller, made).await.unwrap().queue_url.unwrap();
        for _ in 0..2 {
            let message_body = "to be had".to_owned();
            let queue_url = url.clone();
            let sent = SendMessageRequest { message_body, queue_url, ..Default::default() };
            room.send_message(&caller, sent).await.unwrap();
        }
        let id = room.at(&caller, &url).await.unwrap().id();
        let visible_ms = room.now_ms() + 60_000;
        for some in (0..in_flight as u128).collect::<Vec<_>>().chunks(10_000) {
            let rows = some.iter().fold(Batch::new(), |batch, message| {
                let key = keys::ready::key(id, visible_ms, *message);
                batch.put(key, keys::ready::value(true))
            });
            store.commit(rows).await.unwrap().committed().unwrap();
        }
        (room, caller, clock, url)
    }

    async fn receive(
        room: &Arc<Room>,
        caller: &Caller,
        url: &str,
        wait_s: i32,
    ) -> Result<usize, ApiError> {
        let input = ReceiveMessageRequest {
            max_number_of_messages: Some(10),
            queue_url: url.to_owned(),
            wait_time_seconds: Some(wait_s),
            ..ReceiveMessageRequest::default()
        };
        Ok(room.receive_message(caller, input).await?.messages.map_or(0, |all| all.len()))
    }

    #[tokio::test]
    async fn a_queue_gives_no_more_than_may_be_in_flight() {
        let (room, caller, clock, url) = queue(IN_FLIGHT_MAX - 1).await;
        assert_eq!(receive(&room, &caller, &url, 0).await.unwrap(), 1, "there is room for one");
        let refused = receive(&room, &caller, &url, 0).await.unwrap_err();
        assert_eq!(refused.code(), "OverLimit");
        // Who polls for long hears nothing of it.
        let polls = tokio::spawn({
            let (room, caller, url) = (room.clone(), caller.clone(), url.clone());
            async move { receive(&room, &caller, &url, 2).await }
        });
        while !polls.is_finished() {
            tokio::task::yield_now().await;
            clock.advance(Duration::from_millis(100));
        }
        assert_eq!(polls.await.unwrap().unwrap(), 0);
        // What nobody deletes is in flight no longer once it can be received again.
        clock.advance(Duration::from_mins(2));
        assert!(receive(&room, &caller, &url, 0).await.unwrap() > 0);
    }
}
