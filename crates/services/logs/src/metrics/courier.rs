//! Puts what was measured into CloudWatch.

use super::gathered::Gathered;
use crate::keys::GroupKey;
use crate::room::encode;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::seams::{Datum, MetricSink};
use delivery::{Carried, Carrier, Parcel, backoff};
use foundation::{AccountId, Ambient, Region, Timestamp};
use minicbor::{Decode, Encode};
use std::sync::Arc;
use std::time::Duration;
use store::Batch;

/// Data in one note: about as many as PutMetricData takes at once.
const DATA_MAX: usize = 1_000;
/// What could not be put for so long is given up.
const PATIENCE: Duration = Duration::from_hours(24);

/// Data on their way.
#[derive(Debug, Encode, Decode)]
struct Note {
    #[n(0)]
    account: String,
    #[n(1)]
    region: String,
    #[n(2)]
    data: Vec<Item>,
}

/// [`Datum`] as it is kept.
#[derive(Debug, Encode, Decode)]
struct Item {
    #[n(0)]
    namespace: String,
    #[n(1)]
    metric: String,
    #[n(2)]
    dimensions: Vec<(String, String)>,
    #[n(3)]
    unit: Option<String>,
    #[n(4)]
    at_ms: i64,
    #[n(5)]
    values: Vec<(f64, f64)>,
    #[n(6)]
    high_resolution: bool,
}

impl From<Datum> for Item {
    fn from(datum: Datum) -> Item {
        let Datum { namespace, metric, dimensions, unit, at, values, high_resolution } = datum;
        let at_ms = at.as_millis();
        Item { namespace, metric, dimensions, unit, at_ms, values, high_resolution }
    }
}

impl From<Item> for Datum {
    fn from(item: Item) -> Datum {
        let Item { namespace, metric, dimensions, unit, at_ms, values, high_resolution } = item;
        let at = Timestamp::from_millis(at_ms);
        Datum { namespace, metric, dimensions, unit, at, values, high_resolution }
    }
}

/// The notes that tell what a group's events have come to.
pub fn notes(group: &GroupKey, gathered: Gathered) -> Result<Vec<Vec<u8>>, ApiError> {
    let (mut notes, mut data) = (Vec::new(), Vec::new());
    let whole = |data: Vec<Item>| {
        let (account, region) = (group.account.to_string(), group.region.to_string());
        encode(&Note { account, region, data })
    };
    for datum in gathered.data() {
        data.push(Item::from(datum));
        if data.len() == DATA_MAX {
            notes.push(whole(std::mem::take(&mut data))?);
        }
    }
    if !data.is_empty() {
        notes.push(whole(data)?);
    }
    Ok(notes)
}

/// Carries notes to CloudWatch.
pub struct Teller {
    pub sink: Arc<dyn MetricSink>,
    pub ambient: Ambient,
}

#[async_trait]
impl Carrier for Teller {
    async fn carry(&self, parcel: &Parcel) -> Carried {
        let read = minicbor::decode::<Note>(&parcel.body).ok().and_then(|note| {
            let account = AccountId::parse(&note.account).ok()?;
            Some((account, Region::parse(&note.region).ok()?, note.data))
        });
        let Some((account, region, items)) = read else {
            tracing::error!(lane = parcel.lane, "values for CloudWatch can't be read");
            return Carried::Done(Batch::new());
        };
        let data: Vec<Datum> = items.into_iter().map(Datum::from).collect();
        let Err(error) = self.sink.put(&account, &region, data.clone()).await else {
            return Carried::Done(Batch::new());
        };
        if is_refusal(&error) {
            self.one_by_one(&account, &region, data).await;
            return Carried::Done(Batch::new());
        }
        let now = self.ambient.now();
        let given_up = now.since(parcel.posted) >= PATIENCE;
        tracing::warn!(%error, given_up, "CloudWatch was not told what log events measure");
        match given_up {
            true => Carried::Done(Batch::new()),
            false => Carried::Again { at: now + backoff(parcel.failures + 1) },
        }
    }
}

impl Teller {
    /// One datum that CloudWatch does not take — too old meanwhile, as a rule — does not hold up the
    /// others.
    async fn one_by_one(&self, account: &AccountId, region: &Region, data: Vec<Datum>) {
        for datum in data {
            let (namespace, metric) = (datum.namespace.clone(), datum.metric.clone());
            if let Err(error) = self.sink.put(account, region, vec![datum]).await {
                tracing::warn!(%error, namespace, metric, "CloudWatch refused what log events measure");
            }
        }
    }
}

/// Whether the same would be refused again.
fn is_refusal(error: &ApiError) -> bool {
    (400..500).contains(&error.status()) && error.status() != 429
}
