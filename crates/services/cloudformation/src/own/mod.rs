//! CloudFormation's own resource types: nested stacks, wait conditions, custom resources, the CDK's note.

mod custom;
mod metadata;
mod nested;
mod wait;

pub(crate) use custom::assumed_id;

use crate::core::{Core, Weakly};
use async_trait::async_trait;
use resource::{Failure, HandlerErrorCode, ResourceType, resource_type};
use std::sync::Arc;

/// A stack in a stack.
pub(crate) const NESTED: &str = "AWS::CloudFormation::Stack";
/// What functions make; `Custom::…` is the same under a name of the template's choice.
pub(crate) const CUSTOM: &str = "AWS::CloudFormation::CustomResource";
pub(crate) const WAIT_CONDITION: &str = "AWS::CloudFormation::WaitCondition";
pub(crate) const WAIT_HANDLE: &str = "AWS::CloudFormation::WaitConditionHandle";

/// Whether a function makes it.
pub(crate) fn is_custom(kind: &str) -> bool {
    kind == CUSTOM || kind.starts_with("Custom::")
}

/// Whether it is one of CloudFormation's own.
pub(crate) fn is_own(kind: &str) -> bool {
    is_custom(kind) || [NESTED, WAIT_CONDITION, WAIT_HANDLE].contains(&kind)
}

/// Whether a step on it may wait for others for long, and can be stopped at any time.
pub(crate) fn is_slow(kind: &str) -> bool {
    is_custom(kind) || kind == NESTED || kind == WAIT_CONDITION
}

/// All of them.
pub(crate) fn types(core: Weakly) -> Vec<Arc<dyn ResourceType>> {
    vec![
        Arc::new(custom::Custom { core: core.clone() }),
        resource_type(nested::Nested { core: core.clone() }),
        resource_type(wait::Condition { core: core.clone() }),
        resource_type(wait::Handle { core }),
        resource_type(metadata::Metadata),
    ]
}

fn failure(message: impl Into<String>) -> Failure {
    Failure::new(HandlerErrorCode::GeneralServiceException, message)
}

/// The core, which lives as long as anything is carried out.
fn upgraded(core: &Weakly) -> Result<Arc<Core>, Failure> {
    core.upgrade().ok_or_else(|| failure("CloudFormation is stopping"))
}

fn stored(why: store::StoreError) -> Failure {
    Failure::new(HandlerErrorCode::ServiceInternalError, why.to_string())
}

#[async_trait]
trait Until {
    /// Ready when the moment has come.
    async fn until(&self, ms: i64);
}

#[async_trait]
impl Until for Core {
    async fn until(&self, ms: i64) {
        self.ambient.clock.sleep_until(foundation::Timestamp::from_millis(ms)).await;
    }
}
