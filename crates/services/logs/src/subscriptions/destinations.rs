//! Destinations: streams to which other accounts' subscription filters send («Cross-account
//! cross-Region subscriptions»). PutDestination, PutDestinationPolicy, DescribeDestinations,
//! DeleteDestination.

use super::{Outgoing, Target, message};
use crate::groups::position;
use crate::keys::{Destination, DestinationKey, GroupKey};
use crate::room::{Room, decode, encode, internal};
use crate::tags::check_tags;
use aws_api::ApiError;
use aws_api::logs::{self, error};
use foundation::{Caller, page};
use policy::{Document, Flavor};
use std::sync::Arc;
use store::{Batch, Check, Direction, Entry, KeyRange, Limit, get_one};

/// Destinations in one answer, unless the client asks for fewer («DescribeDestinations»).
const PAGE: usize = 50;
const LISTING: &str = "DescribeDestinations";

impl Room {
    pub(crate) async fn put_destination(
        &self,
        caller: &Caller,
        input: logs::PutDestinationRequest,
    ) -> Result<logs::PutDestinationResponse, ApiError> {
        let tags = input.tags.unwrap_or_default();
        check_tags(&tags)?;
        let key = DestinationKey::of(caller, input.destination_name);
        self.try_target(&key, &input.target_arn, &input.role_arn).await?;
        let (target, role) = (input.target_arn, input.role_arn);
        loop {
            let entry = get_one(&*self.store, key.encode()).await.map_err(internal)?;
            let before: Option<Destination> =
                entry.as_ref().map(|entry| decode(&entry.value)).transpose()?;
            let destination = Destination {
                target: target.clone(),
                role: role.clone(),
                created_ms: before.as_ref().map_or_else(|| self.now_ms(), |known| known.created_ms),
                // Those of one that is there are changed by TagResource alone.
                tags: before.as_ref().map_or_else(|| tags.clone(), |known| known.tags.clone()),
                policy: before.and_then(|known| known.policy),
            };
            let batch = Batch::new()
                .check(Check::unchanged(key.encode(), entry.as_ref()))
                .put(key.encode(), encode(&destination)?);
            if self.commit(batch).await?.is_ok() {
                let destination = Some(shown(&key, destination));
                return Ok(logs::PutDestinationResponse { destination });
            }
        }
    }

    /// Whether records can be put to what a destination stands for.
    async fn try_target(
        &self,
        key: &DestinationKey,
        arn: &str,
        role: &str,
    ) -> Result<(), ApiError> {
        let target = match Target::of(arn) {
            Some(target @ (Target::Stream | Target::DeliveryStream)) => target,
            _ => {
                return Err(error::invalid_parameter_exception(
                    "targetArn is neither a Kinesis stream nor a delivery stream",
                ));
            }
        };
        let Some(Outgoing { outside, .. }) = self.outgoing.get() else {
            return Err(ApiError::internal("CloudWatch Logs is not connected"));
        };
        let data = message::compressed(&message::control("destination"))
            .map_err(|why| ApiError::internal(format!("compressing: {why}")))?;
        // The role is assumed for the destination itself.
        let group =
            GroupKey { account: key.account, region: key.region.clone(), name: String::new() };
        let put = outside.put(&self.ambient, &group, (arn, target), Some(role), "control", data);
        put.await.map_err(|why| {
            tracing::debug!(%why, arn, "a destination can't be reached");
            error::invalid_parameter_exception(
                "Could not deliver test message to specified destination. Check if the destination is \
                 valid.",
            )
        })
    }

    pub(crate) async fn put_destination_policy(
        &self,
        caller: &Caller,
        input: logs::PutDestinationPolicyRequest,
    ) -> Result<logs::PutDestinationPolicyOutput, ApiError> {
        Document::parse(&input.access_policy, Flavor::Resource).map_err(|malformed| {
            error::invalid_parameter_exception(format!("Invalid access policy: {malformed}"))
        })?;
        let key = DestinationKey::of(caller, input.destination_name);
        self.update_destination(&key, |destination| {
            destination.policy = Some(input.access_policy.clone());
            Ok(())
        })
        .await?;
        Ok(logs::PutDestinationPolicyOutput {})
    }

    /// Reads a destination, lets `change` change it, and writes it, again if somebody else came between.
    pub(crate) async fn update_destination(
        &self,
        key: &DestinationKey,
        mut change: impl FnMut(&mut Destination) -> Result<(), ApiError> + Send,
    ) -> Result<(), ApiError> {
        loop {
            let (entry, mut destination) = self.destination(key).await?.ok_or_else(missing)?;
            change(&mut destination)?;
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .put(entry.key, encode(&destination)?);
            if self.commit(batch).await?.is_ok() {
                return Ok(());
            }
        }
    }

    pub(crate) async fn delete_destination(
        &self,
        caller: &Caller,
        input: logs::DeleteDestinationRequest,
    ) -> Result<logs::DeleteDestinationOutput, ApiError> {
        let key = DestinationKey::of(caller, input.destination_name).encode();
        let batch = Batch::new().check(Check::Present(key.clone())).delete(key);
        match self.commit(batch).await? {
            Ok(()) => Ok(logs::DeleteDestinationOutput {}),
            Err(_) => Err(missing()),
        }
    }

    pub(crate) async fn describe_destinations(
        &self,
        caller: &Caller,
        input: logs::DescribeDestinationsRequest,
    ) -> Result<logs::DescribeDestinationsResponse, ApiError> {
        let prefix = input.destination_name_prefix.unwrap_or_default();
        let limit = input.limit.and_then(|l| usize::try_from(l).ok()).unwrap_or(PAGE);
        let mut range = KeyRange::prefix(&DestinationKey::all_of(caller));
        if let Some(token) = &input.next_token {
            range = range.after(position(LISTING, token)?);
        }
        let mut found: Vec<(DestinationKey, Destination)> = Vec::new();
        let mut next_token = None;
        let mut rest = Some(range);
        'pages: while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(internal)?;
            for entry in page.entries {
                let name = DestinationKey::name(&entry.key).map_err(internal)?;
                if !name.starts_with(&prefix) {
                    continue;
                }
                if found.len() == limit {
                    let last = found.last().map(|(key, _)| key.encode());
                    next_token = last.map(|last| page::token(LISTING, &last));
                    break 'pages;
                }
                found.push((DestinationKey::of(caller, name), decode(&entry.value)?));
            }
            rest = page.next;
        }
        let destinations = found.into_iter().map(|(key, destination)| shown(&key, destination));
        let destinations = Some(destinations.collect());
        Ok(logs::DescribeDestinationsResponse { destinations, next_token })
    }

    /// The destination, if there is one.
    pub(crate) async fn destination(
        &self,
        key: &DestinationKey,
    ) -> Result<Option<(Entry, Destination)>, ApiError> {
        let Some(entry) = get_one(&*self.store, key.encode()).await.map_err(internal)? else {
            return Ok(None);
        };
        let destination = decode(&entry.value)?;
        Ok(Some((entry, destination)))
    }

    /// Who may subscribe the destination that an ARN names, as its own policy says.
    pub(crate) async fn destination_policy(&self, arn: &str) -> Result<Option<Arc<str>>, ApiError> {
        let Some(key) = DestinationKey::of_arn(arn) else { return Ok(None) };
        let found = self.destination(&key).await?;
        Ok(found.and_then(|(_, destination)| destination.policy).map(Arc::from))
    }
}

pub(crate) fn missing() -> ApiError {
    error::resource_not_found_exception("The specified destination does not exist.")
}

fn shown(key: &DestinationKey, destination: Destination) -> logs::Destination {
    logs::Destination {
        arn: Some(key.arn()),
        destination_name: Some(key.name.clone()),
        target_arn: Some(destination.target),
        role_arn: Some(destination.role),
        access_policy: destination.policy,
        creation_time: Some(destination.created_ms),
    }
}
