//! PutEvents, and all other ways onto a bus.

use crate::errors::{self, invalid, unavailable};
use crate::event::{Event, Parts, Way};
use crate::limits::EVENTS_BYTES_MAX;
use crate::measures;
use crate::names::{BusName, Place};
use crate::posting::Posting;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::events::*;
use event_engine::json::Json;
use foundation::{Caller, Timestamp};
use store::{Batch, StoreError};

/// What AWS counts an entry's time as, in bytes.
const TIME_BYTES: usize = 14;

/// An entry that cannot be taken: code and text.
type Refused = (&'static str, String);

fn missing(name: &str) -> Refused {
    let text = format!("Parameter {name} is not valid. Reason: {name} is a required argument.");
    ("InvalidArgument", text)
}

fn bytes(entry: &PutEventsRequestEntry) -> usize {
    let text = |text: &Option<String>| text.as_ref().map_or(0, String::len);
    let resources = entry.resources.iter().flatten().map(String::len).sum::<usize>();
    let time = entry.time.map_or(0, |_| TIME_BYTES);
    time + text(&entry.source) + text(&entry.detail_type) + text(&entry.detail) + resources
}

impl Room {
    pub(crate) async fn put(
        &self,
        caller: &Caller,
        input: PutEventsRequest,
    ) -> Result<PutEventsResponse, ApiError> {
        if input.endpoint_id.is_some() {
            return Err(errors::not_built("global endpoints (EndpointId)"));
        }
        if input.entries.iter().map(bytes).sum::<usize>() > EVENTS_BYTES_MAX {
            return Err(invalid("Total size of the entries in the request is over the limit."));
        }
        let now = self.ambient.now();
        let (mut posting, mut results, mut failed) = (Posting::new(Batch::new()), Vec::new(), 0);
        for entry in input.entries {
            let size = bytes(&entry);
            results.push(match self.event(caller, entry, now) {
                Ok((event_id, event)) => {
                    measures::bill(&self.ambient, &event.bus, size);
                    posting = self.cause(posting, &event, &[]).await.map_err(unavailable)?;
                    PutEventsResultEntry { event_id: Some(event_id), ..Default::default() }
                }
                Err((code, message)) => {
                    failed += 1;
                    PutEventsResultEntry {
                        error_code: Some(code.to_owned()),
                        error_message: Some(message),
                        event_id: None,
                    }
                }
            });
        }
        self.keep(posting).await.map_err(unavailable)?;
        Ok(PutEventsResponse { entries: Some(results), failed_entry_count: Some(failed) })
    }

    /// The event of an entry, and its id.
    fn event(
        &self,
        caller: &Caller,
        entry: PutEventsRequestEntry,
        now: Timestamp,
    ) -> Result<(String, Event), Refused> {
        let some = |name: &str, text: Option<String>| {
            text.filter(|text| !text.is_empty()).ok_or_else(|| missing(name))
        };
        let source = some("Source", entry.source)?;
        let detail_type = some("DetailType", entry.detail_type)?;
        let detail = some("Detail", entry.detail)?;
        let malformed = || ("MalformedDetail", "Detail is malformed.".to_owned());
        let detail = Json::parse(&detail).map_err(|_| malformed())?;
        if !matches!(detail, Json::Object(_)) {
            return Err(malformed());
        }
        if source.starts_with("aws.") {
            let text = "Not authorized for the source.".to_owned();
            return Err(("NotAuthorizedForSourceException", text));
        }
        let bus = BusName::of(caller, entry.event_bus_name.as_deref());
        let bus = bus.map_err(|error| ("InvalidArgument", error.message().to_owned()))?;
        let id = self.ambient.dice.uuid();
        let place = Place { account: caller.account, region: bus.place.region.clone() };
        let parts = Parts {
            id: &id,
            detail_type: &detail_type,
            source: &source,
            place: &place,
            time: entry.time.unwrap_or(now),
            resources: entry.resources.as_deref().unwrap_or_default(),
            detail,
        };
        let json = parts.json();
        Ok((id, Event::of(bus, json, now, Way::Put)))
    }

    /// Commits what events have caused: nothing is kept of one that nobody wants.
    async fn keep(&self, posting: Posting) -> Result<(), StoreError> {
        if posting.batch.is_empty() {
            return Ok(());
        }
        // There is no check that could conflict, and nothing that is compiled has changed.
        self.store.commit(posting.batch).await.map(drop)
    }

    /// Takes an event that has its JSON; durable when it returns.
    pub(crate) async fn take(&self, event: &Event) -> Result<(), StoreError> {
        self.keep(self.cause(Posting::new(Batch::new()), event, &[]).await?).await
    }
}
