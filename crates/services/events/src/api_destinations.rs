//! API destinations: made, changed, shown, deleted.

use crate::deliver::api_destination::named;
use crate::errors::{self, exists, not_found, unavailable};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, OTHERS_MAX};
use crate::listing::Ask;
use crate::model::{self, ApiDestination as Record, Connection};
use crate::names::Place;
use crate::room::{Found, Room};
use aws_api::ApiError;
use aws_api::events::*;
use foundation::{Caller, Timestamp};
use store::{Batch, Check, Entry};

fn arn(place: &Place, name: &str, record: &Record) -> String {
    place.arn(format!("api-destination/{name}/{}", record.uuid))
}

fn at(ms: i64) -> Option<Timestamp> {
    Some(Timestamp::from_millis(ms))
}

/// Refuses a URL that could never be called.
fn check_endpoint(url: &str) -> Result<(), ApiError> {
    let wrong = |reason| Err(errors::parameter("InvocationEndpoint", reason));
    match url.replace('*', "x").parse::<http::Uri>() {
        Ok(uri) if !matches!(uri.scheme_str(), Some("https" | "http")) => {
            wrong("It must begin with https://.")
        }
        Ok(uri) if uri.host().is_none_or(str::is_empty) => wrong("It names no host."),
        Ok(_) => Ok(()),
        Err(_) => wrong("It is no URL."),
    }
}

impl Room {
    async fn api_destination(&self, place: &Place, name: &str) -> Result<Found<Record>, ApiError> {
        let found = self.read("API destination", keys::api_destination::key(place, name)).await;
        found.map_err(unavailable)?.ok_or_else(|| {
            let text = "Failed to describe the api-destination(s). An api-destination";
            not_found(format!("{text} '{name}' does not exist."))
        })
    }

    /// The connection that an ARN names, if it is there.
    async fn connection_of(&self, arn: &str) -> Result<Option<Connection>, ApiError> {
        let Some((place, name, uuid)) = named(arn, "connection") else { return Ok(None) };
        let key = keys::connection::key(&place, &name);
        let found = self.read::<Connection>("connection", key).await.map_err(unavailable)?;
        Ok(found.map(|found| found.record).filter(|found| found.uuid == uuid))
    }

    async fn check_connection(&self, arn: &str) -> Result<(), ApiError> {
        let found = self.connection_of(arn).await?;
        let missing = || not_found(format!("Connection '{arn}' does not exist."));
        found.map(drop).ok_or_else(missing)
    }

    async fn state_of(&self, record: &Record) -> Result<ApiDestinationState, ApiError> {
        let connection = self.connection_of(&record.connection).await?;
        Ok(match connection.is_some_and(|connection| connection.state == "AUTHORIZED") {
            true => ApiDestinationState::Active,
            false => ApiDestinationState::Inactive,
        })
    }

    pub(crate) async fn create_api_destination(
        &self,
        caller: &Caller,
        input: CreateApiDestinationRequest,
    ) -> Result<CreateApiDestinationResponse, ApiError> {
        let (place, name) = (Place::of(caller), input.name);
        check_endpoint(&input.invocation_endpoint)?;
        self.check_connection(&input.connection_arn).await?;
        let others = self.all(keys::api_destination::all_of(&place)).await.map_err(unavailable)?;
        if others.len() >= OTHERS_MAX {
            return Err(errors::too_many());
        }
        let now = self.now_ms();
        let record = Record {
            uuid: self.ambient.dice.uuid(),
            description: input.description,
            connection: input.connection_arn,
            endpoint: input.invocation_endpoint,
            method: input.http_method.as_str().to_owned(),
            per_second: input.invocation_rate_limit_per_second,
            created_ms: now,
            modified_ms: now,
        };
        let key = keys::api_destination::key(&place, &name);
        let batch = Batch::new().check(Check::Absent(key.clone())).put(key, model::encode(&record));
        if !self.commit(batch).await? {
            return Err(exists(format!("An api-destination '{name}' already exists.")));
        }
        Ok(CreateApiDestinationResponse {
            api_destination_arn: Some(arn(&place, &name, &record)),
            api_destination_state: Some(self.state_of(&record).await?),
            creation_time: at(now),
            last_modified_time: at(now),
        })
    }

    pub(crate) async fn update_api_destination(
        &self,
        caller: &Caller,
        input: UpdateApiDestinationRequest,
    ) -> Result<UpdateApiDestinationResponse, ApiError> {
        let place = Place::of(caller);
        if let Some(url) = &input.invocation_endpoint {
            check_endpoint(url)?;
        }
        if let Some(arn) = &input.connection_arn {
            self.check_connection(arn).await?;
        }
        for _ in 0..ATTEMPTS_MAX {
            let Found { mut record, entry } = self.api_destination(&place, &input.name).await?;
            let given = input.clone();
            let description = given.description.or(record.description);
            record.description = description.filter(|text| !text.is_empty());
            record.connection = given.connection_arn.unwrap_or(record.connection);
            record.endpoint = given.invocation_endpoint.unwrap_or(record.endpoint);
            let method = given.http_method.map(|method| method.as_str().to_owned());
            record.method = method.unwrap_or(record.method);
            record.per_second = given.invocation_rate_limit_per_second.or(record.per_second);
            record.modified_ms = self.now_ms();
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .put(entry.key, model::encode(&record));
            if self.commit(batch).await? {
                return Ok(UpdateApiDestinationResponse {
                    api_destination_arn: Some(arn(&place, &input.name, &record)),
                    api_destination_state: Some(self.state_of(&record).await?),
                    creation_time: at(record.created_ms),
                    last_modified_time: at(record.modified_ms),
                });
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn delete_api_destination(
        &self,
        caller: &Caller,
        name: &str,
    ) -> Result<(), ApiError> {
        let found = self.api_destination(&Place::of(caller), name).await?;
        self.commit(Batch::new().delete(found.entry.key)).await.map(drop)
    }

    pub(crate) async fn describe_api_destination(
        &self,
        caller: &Caller,
        name: &str,
    ) -> Result<DescribeApiDestinationResponse, ApiError> {
        let place = Place::of(caller);
        let record = self.api_destination(&place, name).await?.record;
        Ok(DescribeApiDestinationResponse {
            api_destination_arn: Some(arn(&place, name, &record)),
            api_destination_state: Some(self.state_of(&record).await?),
            creation_time: at(record.created_ms),
            http_method: Some(ApiDestinationHttpMethod::from(record.method.as_str())),
            invocation_rate_limit_per_second: record.per_second,
            last_modified_time: at(record.modified_ms),
            name: Some(name.to_owned()),
            connection_arn: Some(record.connection),
            description: record.description,
            invocation_endpoint: Some(record.endpoint),
        })
    }

    pub(crate) async fn list_api_destinations(
        &self,
        caller: &Caller,
        input: ListApiDestinationsRequest,
    ) -> Result<ListApiDestinationsResponse, ApiError> {
        let prefix = input.name_prefix.unwrap_or_default();
        let of = input.connection_arn;
        let token = input.next_token.as_deref();
        let ask = Ask { listing: "ListApiDestinations", limit: input.limit, token };
        let shown = |entry: &Entry| {
            let (place, name) = keys::api_destination::read(&entry.key)?;
            let record: Record = model::decode("API destination", &entry.value)?;
            let fits =
                name.starts_with(&prefix) && of.as_ref().is_none_or(|of| *of == record.connection);
            Ok(fits.then_some((place, name, record)))
        };
        let range = keys::api_destination::all_of(&Place::of(caller));
        let (found, next_token) = self.page(range, ask, shown).await?;
        let mut all = Vec::new();
        for (place, name, record) in found {
            all.push(ApiDestination {
                api_destination_arn: Some(arn(&place, &name, &record)),
                api_destination_state: Some(self.state_of(&record).await?),
                creation_time: at(record.created_ms),
                http_method: Some(ApiDestinationHttpMethod::from(record.method.as_str())),
                invocation_rate_limit_per_second: record.per_second,
                last_modified_time: at(record.modified_ms),
                name: Some(name),
                connection_arn: Some(record.connection),
                invocation_endpoint: Some(record.endpoint),
            });
        }
        Ok(ListApiDestinationsResponse { api_destinations: Some(all), next_token })
    }
}
