//! ReceiveMessage.

use crate::attempts::Looked;
use crate::checks;
use crate::errors;
use crate::keys;
use crate::limits::{BATCH_MAX, VISIBILITY_MAX, WAIT_MAX};
use crate::model::Stored;
use crate::receipt::{Receipt, Which};
use crate::redrive::Dead;
use crate::room::{Read, Room};
use crate::sums;
use aws_api::ApiError;
use aws_api::sqs::*;
use foundation::{Caller, Timestamp};
use std::collections::BTreeMap;
use store::StoreError;

/// What a receiver wants of a queue.
pub(crate) struct Want {
    pub(crate) max: usize,
    /// Their events together at most so long, but always one: what a commit and a function can take.
    pub(crate) max_bytes: usize,
    pub(crate) now_ms: i64,
    pub(crate) visibility_ms: i64,
}

/// A message as a receiver gets it.
pub(crate) struct Given {
    /// As it is from now on.
    pub(crate) message: Stored,
    pub(crate) receipt: Receipt,
}

impl Given {
    /// What AWS tells of a message beside its own attributes.
    pub(crate) fn system(&self, fifo: bool) -> [(&'static str, Option<String>); 9] {
        let Given { message, receipt } = self;
        let sequence = match receipt.which {
            Which::Spot(spot) => Some(spot.sequence()),
            Which::Id(_) => None,
        };
        [
            ("SenderId", Some(message.sender.clone())),
            ("SentTimestamp", Some(message.sent_ms.to_string())),
            ("ApproximateReceiveCount", Some(message.receives.to_string())),
            ("ApproximateFirstReceiveTimestamp", message.first_ms.map(|ms| ms.to_string())),
            ("SequenceNumber", sequence),
            ("MessageDeduplicationId", message.deduplication.clone().filter(|_| fifo)),
            ("MessageGroupId", message.group.clone()),
            ("AWSTraceHeader", message.trace.clone()),
            ("DeadLetterQueueSourceArn", message.source.clone()),
        ]
    }
}

/// What was taken of a queue.
pub(crate) struct Took {
    pub(crate) given: Vec<Given>,
    /// When there may be more.
    pub(crate) next: Option<i64>,
    /// There is nothing because too much is in flight.
    pub(crate) over: bool,
}

impl Took {
    pub(crate) fn none(next: Option<i64>) -> Took {
        Took { given: Vec::new(), next, over: false }
    }
}

/// What becomes of a message that is about to be received.
pub(crate) enum After {
    Given(Given),
    /// It was received too often.
    Dead(Dead),
    /// It is too old.
    Gone,
}

/// How many messages a queue has.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) visible: u64,
    pub(crate) in_flight: u64,
    pub(crate) delayed: u64,
}

impl Room {
    pub(crate) async fn receive(
        &self,
        caller: &Caller,
        input: ReceiveMessageRequest,
    ) -> Result<ReceiveMessageResult, ApiError> {
        let mut read = self.at(caller, &input.queue_url).await?;
        let settings = &read.queue.settings;
        let max =
            within(input.max_number_of_messages, "MaxNumberOfMessages", (1, BATCH_MAX as i64))?;
        let wait = within(input.wait_time_seconds, "WaitTimeSeconds", (0, WAIT_MAX))?;
        let visibility =
            within(input.visibility_timeout, "VisibilityTimeout", (0, VISIBILITY_MAX))?;
        let attempt = attempt(&input, read.name.is_fifo())?;
        let show = Show::of(&input);
        let max = usize::try_from(max.unwrap_or(1)).unwrap_or(1);
        let wait = wait.unwrap_or(settings.wait_s);
        let (is_long, end) = (wait > 0, self.now_ms() + wait * 1000);
        loop {
            // Before it is looked: so nothing that comes in between is missed.
            let mut watch = self.store.watch(match read.name.is_fifo() {
                true => keys::line::of_queue(read.id()),
                false => keys::ready::of_queue(read.id()),
            });
            let now_ms = self.now_ms();
            let seconds = visibility.unwrap_or(read.queue.settings.visibility_s);
            let visibility_ms = seconds * 1000;
            let want = Want { max, max_bytes: usize::MAX, now_ms, visibility_ms };
            let Took { given, next, over } = match (read.name.is_fifo(), &attempt) {
                (false, _) => self.take_standard(&read, &want).await?,
                (true, None) => self.take_in_line(&read, &want, None).await?,
                (true, Some(id)) => match self.again(&read, id, &want).await? {
                    Looked::Again(given) => Took { given, ..Took::none(Some(now_ms)) },
                    Looked::Fresh(tried) => self.take_in_line(&read, &want, Some(tried)).await?,
                    Looked::Lost => Took::none(Some(now_ms)),
                },
            };
            // «If you reach this limit while using short polling»; who polls for long waits.
            if over && !is_long {
                return Err(error::over_limit(
                    "The maximum number of in flight messages is reached.",
                ));
            }
            if !given.is_empty() {
                self.measured_received(&read, given.len());
                let messages = given.into_iter().map(|one| show.message(&read, one)).collect();
                return Ok(ReceiveMessageResult { messages: Some(messages) });
            }
            // What was in others' hands or had to go made room: it is looked at again at once.
            if next.is_some_and(|next| next <= now_ms) {
                read = self.queue(&read.name).await?;
                continue;
            }
            if now_ms >= end {
                self.measured_received(&read, 0);
                return Ok(ReceiveMessageResult { messages: None });
            }
            let until = next.map_or(end, |next| next.min(end));
            let sleep = self.ambient.clock.sleep_until(Timestamp::from_millis(until));
            tokio::select! {
                () = watch.changed() => {}
                () = sleep => {}
            }
            read = self.queue(&read.name).await?;
        }
    }

    /// What becomes of a message that somebody receives now.
    pub(crate) async fn received(
        &self,
        read: &Read,
        want: &Want,
        which: Which,
        mut message: Stored,
    ) -> Result<After, ApiError> {
        let settings = &read.queue.settings;
        if message.is_too_old(settings, want.now_ms) {
            return Ok(After::Gone);
        }
        if let Some(redrive) = &settings.redrive
            && message.receives >= redrive.max_receives
            && let Some(dead) = self.dead(read, redrive, &message).await?
        {
            return Ok(After::Dead(dead));
        }
        message.receives += 1;
        message.first_ms = message.first_ms.or(Some(want.now_ms));
        message.visible_ms = want.now_ms + want.visibility_ms;
        message.token = self.ambient.dice.number();
        let receipt = Receipt { queue: read.id(), which, token: message.token };
        Ok(After::Given(Given { message, receipt }))
    }

    pub(crate) async fn counts(&self, read: &Read) -> Result<Counts, StoreError> {
        let (now, mut counts) = (self.now_ms(), Counts::default());
        let mut count = |visible_ms: i64, was_received: bool| {
            *match (visible_ms <= now, was_received) {
                (true, _) => &mut counts.visible,
                (false, true) => &mut counts.in_flight,
                (false, false) => &mut counts.delayed,
            } += 1;
        };
        match read.name.is_fifo() {
            true => {
                let each = |_, message: Stored| count(message.visible_ms, message.receives > 0);
                self.each_in_line(read.id(), each).await?;
            }
            false => self.count_ready(keys::ready::all_of(read.id()), count).await?,
        }
        Ok(counts)
    }
}

/// The id under which the receive may be asked for again.
fn attempt(input: &ReceiveMessageRequest, is_fifo: bool) -> Result<Option<String>, ApiError> {
    const NAME: &str = "ReceiveRequestAttemptId";
    let Some(id) = &input.receive_request_attempt_id else { return Ok(None) };
    if !is_fifo {
        let reason = "The request include parameter that is not valid for this queue type.";
        return Err(errors::value(id, NAME, reason));
    }
    checks::id(NAME, id)?;
    Ok(Some(id.clone()))
}

fn within(
    given: Option<i32>,
    name: &str,
    (least, most): (i64, i64),
) -> Result<Option<i64>, ApiError> {
    let Some(given) = given.map(i64::from) else { return Ok(None) };
    match (least..=most).contains(&given) {
        true => Ok(Some(given)),
        false if name == "WaitTimeSeconds" => {
            Err(errors::value(given, name, "Must be >= 0 and <= 20, if provided."))
        }
        false => {
            let reason = format!("Must be between {least} and {most}, if provided.");
            Err(errors::value(given, name, &reason))
        }
    }
}

/// What a receiver wants to see of messages.
struct Show {
    system: Vec<String>,
    attributes: Vec<String>,
}

impl Show {
    fn of(input: &ReceiveMessageRequest) -> Show {
        let old = input.attribute_names.iter().flatten().map(|name| name.as_str().to_owned());
        let new = input.message_system_attribute_names.iter().flatten();
        let new = new.map(|name| name.as_str().to_owned());
        Show {
            system: old.chain(new).collect(),
            attributes: input.message_attribute_names.clone().unwrap_or_default(),
        }
    }

    fn shows(&self, name: &str) -> bool {
        self.attributes.iter().any(|asked| match asked.as_str() {
            "All" | ".*" => true,
            asked => match asked.strip_suffix(".*") {
                Some(prefix) => name.starts_with(prefix),
                None => asked == name,
            },
        })
    }

    fn message(&self, read: &Read, given: Given) -> Message {
        let system = given.system(read.name.is_fifo());
        let Given { message, receipt } = given;
        let message_id = message.message_id();
        let asked = |name: &str| self.system.iter().any(|of| of == "All" || of == name);
        let system: BTreeMap<String, String> = system
            .into_iter()
            .filter(|(name, _)| asked(name))
            .filter_map(|(name, value)| Some((name.to_owned(), value?)))
            .collect();
        let attributes: BTreeMap<_, _> =
            message.attributes.into_iter().filter(|(name, _)| self.shows(name)).collect();
        let md5_of_message_attributes = sums::of_attributes(&attributes);
        let shown: BTreeMap<String, MessageAttributeValue> =
            attributes.iter().map(|(name, value)| (name.clone(), value.shown())).collect();
        Message {
            attributes: (!system.is_empty()).then_some(system),
            md5_of_body: Some(sums::of_body(&message.body)),
            body: Some(message.body),
            md5_of_message_attributes,
            message_attributes: (!shown.is_empty()).then_some(shown),
            message_id: Some(message_id),
            receipt_handle: Some(receipt.text()),
        }
    }
}
