//! CloudFormation's template language: templates are read with AWS's error texts, given their
//! parameters, and their resources' properties evaluated as late as possible. Pure: no clock, no
//! store, no network, no service; who makes the resources answers through [`Lookup`].

mod bind;
mod check;
mod cidr;
mod compile;
mod conditions;
mod evaluate;
mod expression;
mod graph;
mod instance;
mod invalid;
mod lookup;
mod loops;
mod parameter;
mod preview;
mod pseudo;
mod references;
mod scalar;
mod sections;
mod source;
mod substitute;
mod summary;
mod template;
mod transform;
mod yaml;

pub use bind::{Bound, Given, Parameters};
pub use instance::{Attribute, Instance, Output, Policy, Resource};
pub use invalid::Invalid;
pub use lookup::{Lookup, Nothing};
pub use parameter::{ListType, Parameter, ParameterType};
pub use preview::{Dependence, KNOWN_AFTER_APPLY, Preview, Source, Step};
pub use pseudo::Pseudo;
pub use summary::{Capability, Declared, Summary};
pub use template::Template;

/// The largest template in a request's body, in bytes; larger ones come from S3.
pub const MAX_BODY_BYTES: usize = 51_200;
/// The largest template from S3, in bytes.
pub const MAX_TEMPLATE_BYTES: usize = 1_048_576;
