//! Connections: how API destinations are authorized. What is secret is never shown.

mod given;

use crate::errors::{self, exists, invalid, not_found, unavailable};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, OTHERS_MAX};
use crate::listing::Ask;
use crate::model::{self, Auth, Connection as Record};
use crate::names::Place;
use crate::parcel::{Authorize, Content};
use crate::room::{Found, Room};
use aws_api::ApiError;
use aws_api::events::*;
use delivery::Carried;
use foundation::{Arn, Caller, Timestamp};
use store::{Batch, Check, Entry};

fn arn(place: &Place, name: &str, record: &Record) -> String {
    place.arn(format!("connection/{name}/{}", record.uuid))
}

fn state(record: &Record) -> Option<ConnectionState> {
    Some(ConnectionState::from(record.state.as_str()))
}

fn at(ms: i64) -> Option<Timestamp> {
    Some(Timestamp::from_millis(ms))
}

impl Room {
    pub(crate) async fn connection(
        &self,
        place: &Place,
        name: &str,
    ) -> Result<Found<Record>, ApiError> {
        let found = self.read("connection", keys::connection::key(place, name)).await;
        found.map_err(unavailable)?.ok_or_else(|| {
            let text = "Failed to describe the connection(s). Connection";
            not_found(format!("{text} '{name}' does not exist."))
        })
    }

    /// Adds the record; where it is still to be authorized, a parcel sees to that.
    fn kept(&self, batch: Batch, place: &Place, name: &str, record: &Record) -> Batch {
        let batch = batch.put(keys::connection::key(place, name), model::encode(record));
        if record.state != "AUTHORIZING" {
            return batch;
        }
        let asked = Content::Authorize(Authorize {
            account: place.account.to_string(),
            region: place.region.to_string(),
            name: name.to_owned(),
            modified_ms: record.modified_ms,
        });
        self.mail.post(batch, &arn(place, name, record), model::encode(&asked))
    }

    pub(crate) async fn create_connection(
        &self,
        caller: &Caller,
        input: CreateConnectionRequest,
    ) -> Result<CreateConnectionResponse, ApiError> {
        given::refuse_unbuilt(
            input.kms_key_identifier.as_ref(),
            input.invocation_connectivity_parameters.is_some()
                || input.auth_parameters.connectivity_parameters.is_some(),
        )?;
        let (place, name) = (Place::of(caller), input.name);
        let others = self.all(keys::connection::all_of(&place)).await.map_err(unavailable)?;
        if others.len() >= OTHERS_MAX {
            return Err(errors::too_many());
        }
        let extras = input.auth_parameters.invocation_http_parameters.clone().map(given::extras);
        let auth = given::auth(&input.authorization_type, input.auth_parameters)?;
        let (now, dice) = (self.now_ms(), &self.ambient.dice);
        let mut record = Record {
            uuid: dice.uuid(),
            description: input.description,
            auth: Some(auth),
            extras,
            state: String::new(),
            reason: None,
            created_ms: now,
            modified_ms: now,
            authorized_ms: None,
            kind: input.authorization_type.as_str().to_owned(),
            secret: format!("{}-{}", dice.uuid(), dice.letters(b"abcdefghijkmnpqrstuvwxyz", 6)),
        };
        begin(&mut record);
        let key = keys::connection::key(&place, &name);
        let batch = self.kept(Batch::new().check(Check::Absent(key)), &place, &name, &record);
        if !self.commit(batch).await? {
            return Err(exists(format!("Connection {name} already exists.")));
        }
        Ok(CreateConnectionResponse {
            connection_arn: Some(arn(&place, &name, &record)),
            connection_state: state(&record),
            creation_time: at(record.created_ms),
            last_modified_time: at(record.modified_ms),
        })
    }

    pub(crate) async fn update_connection(
        &self,
        caller: &Caller,
        input: UpdateConnectionRequest,
    ) -> Result<UpdateConnectionResponse, ApiError> {
        let parameters = input.auth_parameters.clone().unwrap_or_default();
        given::refuse_unbuilt(
            input.kms_key_identifier.as_ref(),
            input.invocation_connectivity_parameters.is_some()
                || parameters.connectivity_parameters.is_some(),
        )?;
        let (place, name) = (Place::of(caller), input.name);
        for _ in 0..ATTEMPTS_MAX {
            let Found { mut record, entry } = self.connection(&place, &name).await?;
            if input.description.is_some() {
                record.description = input.description.clone().filter(|text| !text.is_empty());
            }
            if let Some(given) = &parameters.invocation_http_parameters {
                record.extras = Some(given::extras(given.clone()));
            }
            let kind = input.authorization_type.as_ref().map(|kind| kind.as_str().to_owned());
            record.kind = kind.unwrap_or(record.kind);
            record.auth = Some(given::changed(&record.kind, record.auth, &parameters)?);
            // Later than before, so that tokens of before are told apart.
            record.modified_ms = self.now_ms().max(record.modified_ms + 1);
            begin(&mut record);
            let batch = Batch::new().check(Check::Version(entry.key, entry.version));
            if self.commit(self.kept(batch, &place, &name, &record)).await? {
                return Ok(UpdateConnectionResponse {
                    connection_arn: Some(arn(&place, &name, &record)),
                    connection_state: state(&record),
                    creation_time: at(record.created_ms),
                    last_authorized_time: record.authorized_ms.and_then(at),
                    last_modified_time: at(record.modified_ms),
                });
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn deauthorize_connection(
        &self,
        caller: &Caller,
        name: &str,
    ) -> Result<DeauthorizeConnectionResponse, ApiError> {
        let place = Place::of(caller);
        for _ in 0..ATTEMPTS_MAX {
            let Found { mut record, entry } = self.connection(&place, name).await?;
            record.auth = None;
            record.state = "DEAUTHORIZED".to_owned();
            record.modified_ms = self.now_ms().max(record.modified_ms + 1);
            let batch = Batch::new().check(Check::Version(entry.key, entry.version));
            if self.commit(self.kept(batch, &place, name, &record)).await? {
                return Ok(DeauthorizeConnectionResponse {
                    connection_arn: Some(arn(&place, name, &record)),
                    connection_state: state(&record),
                    creation_time: at(record.created_ms),
                    last_authorized_time: record.authorized_ms.and_then(at),
                    last_modified_time: at(record.modified_ms),
                });
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn delete_connection(
        &self,
        caller: &Caller,
        name: &str,
    ) -> Result<DeleteConnectionResponse, ApiError> {
        let place = Place::of(caller);
        let Found { record, entry } = self.connection(&place, name).await?;
        self.commit(Batch::new().delete(entry.key)).await?;
        self.tokens.forget(&place, name);
        Ok(DeleteConnectionResponse {
            connection_arn: Some(arn(&place, name, &record)),
            connection_state: Some(ConnectionState::Deleting),
            creation_time: at(record.created_ms),
            last_authorized_time: record.authorized_ms.and_then(at),
            last_modified_time: at(record.modified_ms),
        })
    }

    pub(crate) async fn describe_connection(
        &self,
        caller: &Caller,
        name: &str,
    ) -> Result<DescribeConnectionResponse, ApiError> {
        let place = Place::of(caller);
        let record = self.connection(&place, name).await?.record;
        let secret = format!("secret:events!connection/{name}/{}", record.secret);
        let secret = Arn::new("secretsmanager", &place.region, &place.account, secret);
        Ok(DescribeConnectionResponse {
            auth_parameters: Some(given::shown(record.auth.as_ref(), record.extras.clone())),
            authorization_type: Some(ConnectionAuthorizationType::from(record.kind.as_str())),
            connection_arn: Some(arn(&place, name, &record)),
            connection_state: state(&record),
            creation_time: at(record.created_ms),
            invocation_connectivity_parameters: None,
            kms_key_identifier: None,
            last_authorized_time: record.authorized_ms.and_then(at),
            last_modified_time: at(record.modified_ms),
            name: Some(name.to_owned()),
            secret_arn: Some(secret.to_string()),
            description: record.description,
            state_reason: record.reason,
        })
    }

    pub(crate) async fn list_connections(
        &self,
        caller: &Caller,
        input: ListConnectionsRequest,
    ) -> Result<ListConnectionsResponse, ApiError> {
        let prefix = input.name_prefix.unwrap_or_default();
        let wanted = input.connection_state;
        let token = input.next_token.as_deref();
        let ask = Ask { listing: "ListConnections", limit: input.limit, token };
        let shown = |entry: &Entry| {
            let (place, name) = keys::connection::read(&entry.key)?;
            let record: Record = model::decode("connection", &entry.value)?;
            let fits = name.starts_with(&prefix)
                && wanted.as_ref().is_none_or(|wanted| state(&record).as_ref() == Some(wanted));
            Ok(fits.then(|| Connection {
                authorization_type: Some(ConnectionAuthorizationType::from(record.kind.as_str())),
                connection_arn: Some(arn(&place, &name, &record)),
                connection_state: state(&record),
                creation_time: at(record.created_ms),
                last_authorized_time: record.authorized_ms.and_then(at),
                last_modified_time: at(record.modified_ms),
                name: Some(name),
                state_reason: record.reason,
            }))
        };
        let range = keys::connection::all_of(&Place::of(caller));
        let (connections, next_token) = self.page(range, ask, shown).await?;
        Ok(ListConnectionsResponse { connections: Some(connections), next_token })
    }

    /// Tries to get a connection's first token, and notes what has come of it.
    pub(crate) async fn authorize(&self, asked: &Authorize) -> Carried {
        let place = Place::kept(&asked.account, &asked.region);
        let key = keys::connection::key(&place, &asked.name);
        let found = match self.read::<Record>("connection", key.clone()).await {
            Ok(found) => found,
            Err(why) => {
                tracing::error!(%why, "a connection can't be authorized");
                let pause = delivery::backoff(1);
                return Carried::Again { at: self.ambient.now() + pause };
            }
        };
        let current = |found: &Found<Record>| {
            found.record.modified_ms == asked.modified_ms && found.record.state == "AUTHORIZING"
        };
        let Some(Found { mut record, entry }) = found.filter(current) else {
            return Carried::Done(Batch::new());
        };
        match self.token(&place, &asked.name, &record).await {
            Ok(_) => {
                record.state = "AUTHORIZED".to_owned();
                record.authorized_ms = Some(self.now_ms());
                record.reason = None;
            }
            Err(why) => {
                record.state = "DEAUTHORIZED".to_owned();
                record.reason = Some(why.chars().take(512).collect());
            }
        }
        let batch = Batch::new().check(Check::Version(key.clone(), entry.version));
        Carried::Done(batch.put(key, model::encode(&record)))
    }
}

/// A connection that has just been given its authorization: OAuth is still to be tried.
fn begin(record: &mut Record) {
    record.reason = None;
    match record.auth {
        Some(Auth::Client { .. }) => record.state = "AUTHORIZING".to_owned(),
        _ => {
            record.state = "AUTHORIZED".to_owned();
            record.authorized_ms = Some(record.modified_ms);
        }
    }
}

/// A parameter that must be given.
fn required<T>(given: Option<T>, name: &str) -> Result<T, ApiError> {
    given.ok_or_else(|| invalid(format!("Parameter(s) {name} must be specified.")))
}
