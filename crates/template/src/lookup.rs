//! What the evaluator asks of whoever makes the resources.

use serde_json::Value;

/// Answers for resources that exist and for other stacks' exports. `None`: not known yet, or not at
/// all; [`Instance::properties`](crate::Instance::properties) refuses then, and
/// [`Instance::preview`](crate::Instance::preview) goes on with a mark.
pub trait Lookup {
    /// What `Ref` gives for a resource: its physical id, as a rule.
    fn reference(&self, logical_id: &str) -> Option<Value>;
    /// What `Fn::GetAtt` gives for a resource; `name` may have dots (`Endpoint.Address`, and
    /// `Outputs.Key` of a nested stack).
    fn attribute(&self, logical_id: &str, name: &str) -> Option<Value>;
    /// The value of an export of the account and region.
    fn import(&self, name: &str) -> Option<String>;
    /// What the Parameter Store holds under the name in a dynamic reference, `name` or
    /// `name:version`.
    fn stored(&self, name: &str) -> Option<String> {
        let _nothing_is_known_of = name;
        None
    }
}

/// Knows nothing: for what must do without resources.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nothing;

impl Lookup for Nothing {
    fn reference(&self, _: &str) -> Option<Value> {
        None
    }

    fn attribute(&self, _: &str, _: &str) -> Option<Value> {
        None
    }

    fn import(&self, _: &str) -> Option<String> {
        None
    }
}
