//! The room: what all operations share.

use crate::errors::{self, unavailable};
use crate::keys;
use crate::limits::ATTEMPTS_MAX;
use crate::model::{self, Counts, Parameter, Revision};
use crate::names::{ParameterName, Place, Selector};
use crate::vault::Vault;
use aws_api::ApiError;
use aws_api::seams::EventSink;
use delivery::{Mail, Options};
use foundation::Ambient;
use std::sync::Arc;
use store::{Batch, Check, Store, StoreError, Version, get_one};

/// What the room is handed.
pub struct Seams {
    /// Where everything is.
    pub store: Arc<dyn Store>,
    /// Time and ids.
    pub ambient: Ambient,
    /// Whose lease it is that carries what EventBridge is told.
    pub node: String,
    /// Seals what is secret.
    pub vault: Vault,
    /// EventBridge.
    pub events: Arc<dyn EventSink>,
}

/// The Parameter Store over a store.
pub struct Room {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
    pub(crate) vault: Vault,
    pub(crate) events: Arc<dyn EventSink>,
    pub(crate) mail: Arc<Mail>,
}

/// A parameter as it was read.
#[derive(Clone, Debug)]
pub(crate) struct Read {
    /// As the parameter itself is called.
    pub(crate) name: ParameterName,
    pub(crate) parameter: Parameter,
    version: Version,
}

impl Read {
    /// That it is as it was read.
    pub(crate) fn unchanged(&self) -> Check {
        Check::Version(keys::parameter::key(&self.name), self.version)
    }
}

impl Room {
    /// A room whose state is in what it is handed; work in the background is [`Room::run`].
    pub fn new(seams: Seams) -> Arc<Room> {
        let Seams { store, ambient, node, vault, events } = seams;
        let options =
            Options { name: "ssm/events", kind: keys::MAIL, in_flight: 64, lane_in_flight: 8 };
        let mail = Mail::new(store.clone(), ambient.clone(), node, options);
        Arc::new(Room { store, ambient, vault, events, mail })
    }

    /// Tells EventBridge what happens, for ever.
    pub async fn run(self: Arc<Self>) {
        self.mail.clone().run(self).await;
    }

    pub(crate) fn read_of(place: &Place, entry: &store::Entry) -> Result<Read, StoreError> {
        let parameter: Parameter = model::decode(&entry.value)?;
        let name = place.clone().name(&parameter.name);
        Ok(Read { name, parameter, version: entry.version })
    }

    pub(crate) async fn find(&self, name: &ParameterName) -> Result<Option<Read>, ApiError> {
        let entry = get_one(&*self.store, keys::parameter::key(name)).await.map_err(unavailable)?;
        entry.map(|entry| Room::read_of(&name.place, &entry)).transpose().map_err(unavailable)
    }

    pub(crate) async fn existing(&self, name: &ParameterName) -> Result<Read, ApiError> {
        self.find(name).await?.ok_or_else(errors::not_found)
    }

    /// How many parameters there are, and that their number is unchanged.
    pub(crate) async fn counts(&self, place: &Place) -> Result<(Counts, Check), ApiError> {
        let key = keys::count::key(place);
        let entry = get_one(&*self.store, key.clone()).await.map_err(unavailable)?;
        let counts = entry.as_ref().map(|entry| model::decode(&entry.value)).transpose();
        Ok((
            counts.map_err(unavailable)?.unwrap_or_default(),
            Check::unchanged(key, entry.as_ref()),
        ))
    }

    /// A version of the parameter by its number.
    pub(crate) async fn revision(
        &self,
        read: &Read,
        number: u64,
    ) -> Result<Option<Revision>, ApiError> {
        if number == read.parameter.latest.number {
            return Ok(Some(read.parameter.latest.clone()));
        }
        let key = keys::version::key(&read.name, number);
        let entry = get_one(&*self.store, key).await.map_err(unavailable)?;
        entry.map(|entry| model::decode(&entry.value)).transpose().map_err(unavailable)
    }

    /// The version that a request names.
    pub(crate) async fn selected(
        &self,
        read: &Read,
        selector: &Selector,
    ) -> Result<Revision, ApiError> {
        let number = match selector {
            Selector::Latest => return Ok(read.parameter.latest.clone()),
            Selector::Version(number) => *number,
            Selector::Label(label) => *read
                .parameter
                .labels
                .get(label)
                .ok_or_else(|| errors::no_label(label, &read.name))?,
        };
        let found = self.revision(read, number).await?;
        found.ok_or_else(|| errors::no_version(number, &read.name))
    }

    /// Writes what `change` makes of a parameter, again where somebody else came between.
    pub(crate) async fn change(
        &self,
        name: &ParameterName,
        change: impl Fn(&mut Parameter) -> Result<(), ApiError>,
    ) -> Result<(), ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let mut read = self.existing(name).await?;
            change(&mut read.parameter)?;
            if self.replace(&read, Batch::new()).await? {
                return Ok(());
            }
        }
        Err(errors::contended())
    }

    /// Commits a parameter that was changed since it was read, with what is in the batch; `false` if
    /// somebody else came between.
    pub(crate) async fn replace(&self, read: &Read, batch: Batch) -> Result<bool, ApiError> {
        let record = model::encode(&read.parameter)?;
        let key = keys::parameter::key(&read.name);
        self.commit(batch.check(read.unchanged()).put(key, record)).await
    }

    /// Whether it was committed, or something had changed.
    pub(crate) async fn commit(&self, batch: Batch) -> Result<bool, ApiError> {
        Ok(self.store.commit(batch).await.map_err(unavailable)?.committed().is_ok())
    }
}
