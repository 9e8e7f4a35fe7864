//! Targets that are calls of services.

use super::calls::{Failed, Tally, calls};
use super::event::{Item, element};
use super::journal::put_lines;
use super::run::{Delivered, Job};
use super::trouble::Trouble;
use crate::limits::{
    DELIVERY_CALL_BYTES, EVENT_CALL_BYTES, EVENT_TIME_BYTES, EVENTS_CALL_BYTES,
    FUNCTION_CALL_BYTES, QUEUE_CALL_BYTES, STREAM_CALL_BYTES, TOPIC_CALL_BYTES,
};
use crate::plan::{TargetKind, Value};
use aws_api::events::{PutEventsRequest, PutEventsRequestEntry};
use aws_api::firehose::{PutRecordBatchInput, Record};
use aws_api::kinesis::{PutRecordsInput, PutRecordsRequestEntry};
use aws_api::lambda::{InvocationRequest, InvocationType};
use aws_api::logs::InputLogEvent;
use aws_api::sns::{PublishBatchInput, PublishBatchRequestEntry};
use aws_api::sqs::{SendMessageBatchRequest, SendMessageBatchRequestEntry};
use bytes::Bytes;
use event_engine::Outcome;
use event_engine::json::Json;
use event_engine::response::{self, Expected};
use foundation::{Arn, Caller, Region, Timestamp};
use pollers::Role as _;

/// The URL of a queue, as far as the service looks at it.
pub(crate) fn queue_url(arn: &Arn) -> String {
    format!("https://sqs.{}.amazonaws.com/{}/{}", arn.region, arn.account, arn.resource)
}

impl Job {
    /// Hands the texts of the items to the target.
    pub(super) async fn deliver(
        &self,
        items: &[Item],
        texts: Vec<String>,
    ) -> Result<Delivered, Trouble> {
        let target = &self.plan.target;
        match &target.kind {
            TargetKind::Function { waits } => self.to_function(items, texts, *waits).await,
            TargetKind::Queue { group, deduplication } => {
                self.to_queue(items, texts, (group.as_ref(), deduplication.as_ref())).await
            }
            TargetKind::Topic => self.to_topic(texts).await,
            TargetKind::Stream { partition_key } => {
                self.to_stream(items, texts, partition_key).await
            }
            TargetKind::DeliveryStream => self.to_delivery_stream(texts).await,
            TargetKind::LogGroup { stream, timestamp } => {
                self.to_log_group(items, texts, (stream.as_ref(), timestamp.as_ref())).await
            }
            TargetKind::Bus { .. } => self.to_bus(items, texts).await,
            TargetKind::Http(http) => {
                self.request(&target.text, http, items, texts).await.map(|_| Delivered::All)
            }
        }
    }

    /// The pipe's role, where the target is.
    async fn caller(&self) -> Result<Caller, Trouble> {
        let caller = self.role.caller().await?;
        let region = Region::parse(&self.plan.target.arn.region);
        Ok(Caller { region: region.unwrap_or_else(|_| caller.region.clone()), ..caller })
    }

    /// Invokes a function; what it answers, where it `waits` for that.
    pub(super) async fn call(
        &self,
        function: &str,
        payload: Bytes,
        waits: bool,
    ) -> Result<Bytes, Trouble> {
        let kind = if waits { InvocationType::RequestResponse } else { InvocationType::Event };
        let input = InvocationRequest {
            function_name: function.to_owned(),
            invocation_type: Some(kind),
            payload: Some(payload),
            ..InvocationRequest::default()
        };
        let caller = self.role.caller().await?;
        let answer = self.room.outside()?.lambda.invoke(&caller, input).await?;
        let said = answer.payload.unwrap_or_default();
        match answer.function_error {
            None => Ok(said),
            Some(kind) => Err(Trouble {
                status: Some(200),
                details: Some(String::from_utf8_lossy(&said).into_owned()),
                ..Trouble::new(format!("The function {function} has failed: {kind}"))
            }),
        }
    }

    /// The array of all, or as many of them as it takes at once.
    async fn to_function(
        &self,
        items: &[Item],
        texts: Vec<String>,
        waits: bool,
    ) -> Result<Delivered, Trouble> {
        let elements: Vec<_> = texts.iter().map(|text| element(text)).collect();
        let most = if waits { FUNCTION_CALL_BYTES } else { EVENT_CALL_BYTES };
        let mut made = 0;
        for call in calls(elements, most, |element| element.len() + 1) {
            let (begin, payload) = (made, format!("[{}]", call.join(",")));
            made += call.len();
            let answer = self.call(&self.plan.target.text, payload.into(), waits).await;
            let answer = answer.and_then(|answer| match waits {
                true => reported(&answer),
                false => Ok(Delivered::All),
            });
            let (mut failed, rest, trouble) = match answer {
                Ok(Delivered::All) => continue,
                Ok(Delivered::ButIds(ids)) => (ids, made, None),
                Ok(Delivered::But(_, trouble)) | Err(trouble) => (Vec::new(), begin, Some(trouble)),
            };
            // Nothing was taken: that is no part of it.
            if let Some(trouble) = trouble.clone().filter(|_| begin == 0) {
                return Err(trouble);
            }
            // What is behind was not sent, and comes again; if it does not say what it is, all does.
            let ids: Option<Vec<_>> = items.iter().skip(rest).map(Item::id).collect();
            let ids = ids.ok_or_else(|| {
                trouble.unwrap_or_else(|| Trouble::new("Events without ids were left."))
            })?;
            failed.extend(ids.into_iter().map(str::to_owned));
            return Ok(Delivered::ButIds(failed));
        }
        Ok(Delivered::All)
    }

    async fn to_queue(
        &self,
        items: &[Item],
        texts: Vec<String>,
        (group, deduplication): (Option<&Value>, Option<&Value>),
    ) -> Result<Delivered, Trouble> {
        let of = |value: Option<&Value>, item: &Item| {
            value.map(|value| value.text(&item.decoded)).filter(|text| !text.is_empty())
        };
        let entry = |(item, text): (&Item, String)| SendMessageBatchRequestEntry {
            message_body: text,
            message_group_id: of(group, item),
            message_deduplication_id: of(deduplication, item),
            ..SendMessageBatchRequestEntry::default()
        };
        let mut tally = Tally::of(texts.len());
        let entries: Vec<_> = items.iter().zip(texts).map(entry).collect();
        for call in calls(entries, QUEUE_CALL_BYTES, |entry| entry.message_body.len()) {
            if !tally.goes_on(call.len(), self.send(call).await) {
                break;
            }
        }
        tally.delivered()
    }

    async fn send(
        &self,
        mut entries: Vec<SendMessageBatchRequestEntry>,
    ) -> Result<Vec<Failed>, Trouble> {
        for (place, entry) in entries.iter_mut().enumerate() {
            entry.id = place.to_string();
        }
        let queue_url = queue_url(&self.plan.target.arn);
        let input = SendMessageBatchRequest { entries, queue_url };
        let caller = self.caller().await?;
        let sent = self.room.outside()?.sqs.send_message_batch(&caller, input).await?;
        let failed = sent.failed.into_iter().filter_map(|entry| {
            let trouble = Trouble::of_entry(&entry.code, entry.message.as_deref());
            Some((entry.id.parse().ok()?, trouble))
        });
        Ok(failed.collect())
    }

    async fn to_topic(&self, texts: Vec<String>) -> Result<Delivered, Trouble> {
        let mut tally = Tally::of(texts.len());
        for call in calls(texts, TOPIC_CALL_BYTES, String::len) {
            if !tally.goes_on(call.len(), self.publish(call).await) {
                break;
            }
        }
        tally.delivered()
    }

    async fn publish(&self, texts: Vec<String>) -> Result<Vec<Failed>, Trouble> {
        let entry = |(place, message): (usize, String)| PublishBatchRequestEntry {
            id: place.to_string(),
            message,
            ..PublishBatchRequestEntry::default()
        };
        let input = PublishBatchInput {
            publish_batch_request_entries: texts.into_iter().enumerate().map(entry).collect(),
            topic_arn: self.plan.target.text.clone(),
        };
        let sent = self.room.outside()?.sns.publish_batch(&self.caller().await?, input).await?;
        let failed = sent.failed.unwrap_or_default().into_iter().filter_map(|entry| {
            let trouble = Trouble::of_entry(&entry.code, entry.message.as_deref());
            Some((entry.id.parse().ok()?, trouble))
        });
        Ok(failed.collect())
    }

    async fn to_stream(
        &self,
        items: &[Item],
        texts: Vec<String>,
        key: &Value,
    ) -> Result<Delivered, Trouble> {
        let record = |(item, text): (&Item, String)| PutRecordsRequestEntry {
            data: text.into(),
            explicit_hash_key: None,
            partition_key: key.text(&item.decoded),
        };
        let mut tally = Tally::of(texts.len());
        let records: Vec<_> = items.iter().zip(texts).map(record).collect();
        let size = |of: &PutRecordsRequestEntry| of.data.len() + of.partition_key.len();
        for call in calls(records, STREAM_CALL_BYTES, size) {
            if !tally.goes_on(call.len(), self.put_records(call).await) {
                break;
            }
        }
        tally.delivered()
    }

    async fn put_records(
        &self,
        records: Vec<PutRecordsRequestEntry>,
    ) -> Result<Vec<Failed>, Trouble> {
        let stream_arn = Some(self.plan.target.text.clone());
        let input = PutRecordsInput { records, stream_arn, ..PutRecordsInput::default() };
        let put = self.room.outside()?.kinesis.put_records(&self.caller().await?, input).await?;
        let failed = put.records.into_iter().enumerate().filter_map(|(place, entry)| {
            let code = entry.error_code?;
            Some((place, Trouble::of_entry(&code, entry.error_message.as_deref())))
        });
        Ok(failed.collect())
    }

    async fn to_delivery_stream(&self, texts: Vec<String>) -> Result<Delivered, Trouble> {
        let mut tally = Tally::of(texts.len());
        for call in calls(texts, DELIVERY_CALL_BYTES, String::len) {
            if !tally.goes_on(call.len(), self.put_batch(call).await) {
                break;
            }
        }
        tally.delivered()
    }

    async fn put_batch(&self, texts: Vec<String>) -> Result<Vec<Failed>, Trouble> {
        let name = self.plan.target.arn.resource_of("deliverystream").unwrap_or_default();
        let records = texts.into_iter().map(|text| Record { data: text.into() }).collect();
        let input = PutRecordBatchInput { delivery_stream_name: name.to_owned(), records };
        let firehose = &self.room.outside()?.firehose;
        let put = firehose.put_record_batch(&self.caller().await?, input).await?;
        let failed = put.request_responses.into_iter().enumerate().filter_map(|(place, entry)| {
            let code = entry.error_code?;
            Some((place, Trouble::of_entry(&code, entry.error_message.as_deref())))
        });
        Ok(failed.collect())
    }

    /// Events are lines; of a stream named after the pipe where none is said.
    async fn to_log_group(
        &self,
        items: &[Item],
        texts: Vec<String>,
        (stream, timestamp): (Option<&Value>, Option<&Value>),
    ) -> Result<Delivered, Trouble> {
        let group = self.plan.target.arn.resource_of("log-group").unwrap_or_default();
        let group = group.strip_suffix(":*").unwrap_or(group);
        let now = self.room.ambient.now();
        let mut streams: Vec<(String, Vec<InputLogEvent>)> = Vec::new();
        for (item, message) in items.iter().zip(texts) {
            let named = stream.map(|value| value.text(&item.decoded));
            let name = named.filter(|name| !name.is_empty());
            let name = name.unwrap_or_else(|| self.name.name.clone());
            let at = match timestamp {
                Some(value) => moment("Timestamp", &value.text(&item.decoded))?,
                None => now,
            };
            let line = InputLogEvent { message, timestamp: at.as_millis() };
            match streams.iter_mut().find(|(of, _)| *of == name) {
                Some((_, lines)) => lines.push(line),
                None => streams.push((name, vec![line])),
            }
        }
        let (logs, caller) = (&self.room.outside()?.logs, self.caller().await?);
        for (stream, mut lines) in streams {
            // «The log events in the batch must be in chronological order».
            lines.sort_by_key(|line| line.timestamp);
            put_lines(&**logs, &caller, (group, &stream), lines).await?;
        }
        Ok(Delivered::All)
    }

    async fn to_bus(&self, items: &[Item], texts: Vec<String>) -> Result<Delivered, Trouble> {
        let TargetKind::Bus { detail_type, source, resources, time } = &self.plan.target.kind
        else {
            return Err(Trouble::new("The target is no event bus."));
        };
        let count = texts.len();
        let mut tally = Tally::of(count);
        let of = |value: &Option<Value>, item: &Item, otherwise: String| {
            let text = value.as_ref().map(|value| value.text(&item.decoded));
            Some(text.filter(|text| !text.is_empty()).unwrap_or(otherwise))
        };
        let mut entries = Vec::with_capacity(count);
        for (item, detail) in items.iter().zip(texts) {
            let kind = format!("Event from {}", self.plan.source.service());
            let time = time.as_ref().map(|value| moment("Time", &value.text(&item.decoded)));
            entries.push(PutEventsRequestEntry {
                detail: Some(detail),
                detail_type: of(detail_type, item, kind),
                event_bus_name: Some(self.plan.target.text.clone()),
                resources: Some(resources.iter().map(|value| value.text(&item.decoded)).collect()),
                source: of(source, item, format!("Pipe {}", self.name.name)),
                time: time.transpose()?,
                trace_header: None,
            });
        }
        for call in calls(entries, EVENTS_CALL_BYTES, event_bytes) {
            if !tally.goes_on(call.len(), self.put_events(call).await) {
                break;
            }
        }
        tally.delivered()
    }

    async fn put_events(
        &self,
        entries: Vec<PutEventsRequestEntry>,
    ) -> Result<Vec<Failed>, Trouble> {
        let input = PutEventsRequest { endpoint_id: None, entries };
        let put = self.room.outside()?.events.put_events(&self.caller().await?, input).await?;
        let entries = put.entries.unwrap_or_default().into_iter().enumerate();
        let failed = entries.filter_map(|(place, entry)| {
            let code = entry.error_code?;
            Some((place, Trouble::of_entry(&code, entry.error_message.as_deref())))
        });
        Ok(failed.collect())
    }
}

/// What an entry counts of a PutEvents' bytes.
fn event_bytes(entry: &PutEventsRequestEntry) -> usize {
    let texts = [&entry.source, &entry.detail_type, &entry.detail];
    let texts = texts.into_iter().flatten().chain(entry.resources.iter().flatten());
    texts.map(String::len).sum::<usize>() + entry.time.map_or(0, |_| EVENT_TIME_BYTES)
}

/// A moment in RFC 3339, or in seconds or milliseconds since the epoch.
fn moment(what: &str, text: &str) -> Result<Timestamp, Trouble> {
    /// Larger numbers are of milliseconds: as seconds they would be beyond the year 5138.
    const SECONDS_MAX: f64 = 1e11;
    match text.parse::<f64>() {
        Ok(number) if number.abs() < SECONDS_MAX => Ok(Timestamp::from_secs_f64(number)),
        Ok(number) if number.is_finite() => Ok(Timestamp::from_secs_f64(number / 1000.0)),
        _ => Timestamp::parse_iso8601(text)
            .map_err(|_| Trouble::new(format!("{what} is not a valid time: {text}"))),
    }
}

/// What a function says of its batch: only what it names has failed.
fn reported(answer: &Bytes) -> Result<Delivered, Trouble> {
    let json = Json::parse(&String::from_utf8_lossy(answer)).unwrap_or(Json::Null);
    if json.get("batchItemFailures").is_none() {
        return Ok(Delivered::All);
    }
    match response::read(answer, Expected { failures: true, state: false }) {
        Outcome::Success => Ok(Delivered::All),
        Outcome::Partial(ids) => Ok(Delivered::ButIds(ids)),
        _ => Err(Trouble::new("The function's answer has invalid batchItemFailures.")),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;

    #[test]
    fn moments_are_texts_or_numbers() {
        for (text, ms) in [
            ("2026-11-18T11:06:40Z", 1_795_000_000_000),
            ("1795000000", 1_795_000_000_000),
            ("1795000000.5", 1_795_000_000_500),
            ("1795000000123", 1_795_000_000_123),
        ] {
            assert_eq!(moment("Time", text).unwrap().as_millis(), ms, "{text}");
        }
        for text in ["", "soon", "NaN"] {
            assert!(moment("Time", text).is_err(), "{text}");
        }
    }

    #[test]
    fn only_what_a_function_names_has_failed() {
        let read = |answer: &'static str| reported(&Bytes::from_static(answer.as_bytes()));
        for answer in ["", "null", "\"fine\"", "{}", "[]", r#"{"batchItemFailures":[]}"#] {
            assert!(matches!(read(answer), Ok(Delivered::All)), "{answer}");
        }
        let one = r#"{"batchItemFailures":[{"itemIdentifier":"a"}]}"#;
        assert!(matches!(read(one), Ok(Delivered::ButIds(ids)) if ids == ["a"]));
        assert!(read(r#"{"batchItemFailures":[{"itemIdentifier":""}]}"#).is_err());
    }
}
