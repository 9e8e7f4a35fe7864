//! CloudFormation's types of SNS's resources.

mod inline_policy;
mod policy;
mod subscription;
mod topic;

use aws_api::sns::{SetTopicAttributesInput, Sns};
use resource::{Failure, ResourceType, Work, resource_type};
use std::sync::Arc;

/// As failures name the service.
const SERVICE: &str = "Sns";

/// The types of this service's resources, which are made through `api`.
pub fn resource_types(api: Arc<dyn Sns>) -> Vec<Arc<dyn ResourceType>> {
    vec![
        resource_type(topic::Topics { api: api.clone() }),
        resource_type(subscription::Subscriptions { api: api.clone() }),
        resource_type(policy::Policies { api: api.clone() }),
        resource_type(inline_policy::InlinePolicies { api }),
    ]
}

/// Sets an attribute of a topic.
async fn set_topic(
    api: &dyn Sns,
    work: &Work,
    topic: &str,
    name: &str,
    value: String,
) -> Result<(), Failure> {
    let input = SetTopicAttributesInput {
        attribute_name: name.to_owned(),
        attribute_value: Some(value),
        topic_arn: topic.to_owned(),
    };
    let set = api.set_topic_attributes(&work.caller, input).await;
    set.map(drop).map_err(work.refused(SERVICE))
}
