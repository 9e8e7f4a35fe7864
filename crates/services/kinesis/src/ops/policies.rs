//! Policies of streams and consumers themselves, and what decisions about these resources read.

use crate::consumers::ConsumerArn;
use crate::errors::{self, unavailable};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, POLICY_BYTES_MAX};
use crate::resource_name::Resource;
use crate::room::{Room, Stream};
use aws_api::ApiError;
use aws_api::kinesis::error::{access_denied_exception, resource_not_found_exception};
use aws_api::kinesis::*;
use foundation::Caller;
use foundation::access::{Ask, Attached};
use policy::{Document, Flavor};
use std::sync::Arc;
use store::{Batch, Check, Outcome, get_one};

impl Room {
    pub(crate) async fn put_policy(
        &self,
        caller: &Caller,
        input: PutResourcePolicyInput,
    ) -> Result<PutResourcePolicyOutput, ApiError> {
        let resource = owned(caller, &input.resource_arn, &input.stream_id)?;
        if input.policy.len() > POLICY_BYTES_MAX {
            return Err(errors::invalid(format!(
                "The policy has {} bytes; a resource's policy can have {POLICY_BYTES_MAX}.",
                input.policy.len()
            )));
        }
        Document::parse(&input.policy, Flavor::Resource).map_err(|malformed| {
            errors::invalid(format!("Invalid resource policy: {malformed}"))
        })?;
        self.change_policy(&resource, |batch, key| batch.put(key, input.policy.clone())).await?;
        Ok(PutResourcePolicyOutput {})
    }

    pub(crate) async fn policy(
        &self,
        caller: &Caller,
        input: GetResourcePolicyInput,
    ) -> Result<GetResourcePolicyOutput, ApiError> {
        let resource = owned(caller, &input.resource_arn, &input.stream_id)?;
        let stream = self.holding(&resource).await?;
        let found = self.policy_of(&stream, &resource).await?;
        let policy = found.ok_or_else(|| no_policy(&input.resource_arn))?;
        Ok(GetResourcePolicyOutput { policy: (*policy).to_owned() })
    }

    pub(crate) async fn delete_policy(
        &self,
        caller: &Caller,
        input: DeleteResourcePolicyInput,
    ) -> Result<DeleteResourcePolicyOutput, ApiError> {
        let resource = owned(caller, &input.resource_arn, &input.stream_id)?;
        let stream = self.holding(&resource).await?;
        if self.policy_of(&stream, &resource).await?.is_none() {
            return Err(no_policy(&input.resource_arn));
        }
        self.change_policy(&resource, |batch, key| batch.delete(key)).await?;
        Ok(DeleteResourcePolicyOutput {})
    }

    /// Changes the policy while its resource stands; the change counts before it is answered.
    async fn change_policy(
        &self,
        resource: &Resource,
        change: impl Fn(Batch, store::Key) -> Batch + Send + Sync,
    ) -> Result<(), ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let stream = self.holding(resource).await?;
            let key = keys::policy::key(&stream.life, resource.consumer.as_deref());
            let mut batch = Batch::new().check(Check::Version(stream.key(), stream.version));
            if let Some(arn) = ConsumerArn::of(resource) {
                let consumer = self.consumer(&arn).await?;
                batch = batch.check(Check::Version(consumer.key(), consumer.version));
            }
            let outcome = self.store.commit(change(batch, key)).await.map_err(unavailable)?;
            if let Outcome::Committed(_) = outcome {
                self.attachments.forget();
                return Ok(());
            }
        }
        Err(errors::contended(&resource.stream))
    }

    /// The stream that is the resource or whose consumer it is, if the resource is there.
    async fn holding(&self, resource: &Resource) -> Result<Stream, ApiError> {
        let stream = self.stream(&resource.stream).await?;
        if let Some(arn) = ConsumerArn::of(resource) {
            self.consumer(&arn).await?;
        }
        Ok(stream)
    }

    async fn policy_of(
        &self,
        stream: &Stream,
        resource: &Resource,
    ) -> Result<Option<Arc<str>>, ApiError> {
        let key = keys::policy::key(&stream.life, resource.consumer.as_deref());
        let found = get_one(&*self.store, key).await.map_err(unavailable)?;
        // A document that can't be read is handed on as it is: deciding by it refuses.
        Ok(found.map(|entry| String::from_utf8_lossy(&entry.value).into()))
    }

    /// Adds to a question what hangs on its resource.
    pub(crate) async fn attach(&self, ask: Ask) -> Result<Ask, ApiError> {
        if ask.resource == "*" {
            return Ok(ask);
        }
        self.attachments.add(ask, async |arn: &str| self.attached(arn).await).await
    }

    async fn attached(&self, arn: &str) -> Result<Attached, ApiError> {
        let Some(resource) = Resource::parse(arn) else { return Ok(Attached::default()) };
        let found = self.lookup(&resource.stream).await.map_err(unavailable)?;
        let Some(stream) = found else { return Ok(Attached::default()) };
        let policy = self.policy_of(&stream, &resource).await?;
        let tags = match ConsumerArn::of(&resource) {
            None => stream.record.tags,
            Some(arn) => match self.consumer(&arn).await {
                Ok(consumer) => consumer.record.tags,
                Err(error) if error.is("ResourceNotFoundException") => {
                    return Ok(Attached::default());
                }
                Err(error) => return Err(error),
            },
        };
        Ok(Attached { policy, tags: Some(tags).filter(|tags| !tags.is_empty()).map(Arc::new) })
    }
}

/// The resource, if it is of the caller's account: no policy lets others see to policies.
fn owned(caller: &Caller, arn: &str, id: &Option<String>) -> Result<Resource, ApiError> {
    Room::refuse_id(id)?;
    let resource = Resource::named(caller, arn)?;
    if resource.stream.account != caller.account {
        return Err(access_denied_exception(format!(
            "{arn} is of another account: only its owner sees to its policy."
        )));
    }
    Ok(resource)
}

fn no_policy(arn: &str) -> ApiError {
    resource_not_found_exception(format!("Resource policy not found for {arn}."))
}
