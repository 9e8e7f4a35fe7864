//! CloudFormation's template language: templates are read with AWS's error texts, given their
//! parameters, and their resources' properties evaluated as late as possible. Pure: no clock, no
//! store, no network, no service; who makes the resources answers through [`Lookup`].
//!
//! ```
//! use std::collections::BTreeMap;
//! use template::{Nothing, Pseudo, Template};
//!
//! let text = "
//! Parameters: {Env: {Type: String, Default: dev}}
//! Resources:
//!   Table:
//!     Type: AWS::DynamoDB::Table
//!     Properties: {TableName: !Sub '${AWS::StackName}-${Env}'}
//! ";
//! let template = Template::parse(text)?;
//! let parameters = template.bind(&BTreeMap::new(), None)?;
//! let pseudo = Pseudo::new("000000000000", "eu-west-1", "shop", "arn:aws:cloudformation:…");
//! let instance = template.instance(&parameters, &pseudo, &BTreeMap::new())?;
//! let properties = instance.properties("Table", &Nothing)?;
//! assert_eq!(properties["TableName"], "shop-dev");
//! # Ok::<(), template::Invalid>(())
//! ```
//!
//! A text becomes a tree (`source`, `yaml`, `scalar`), in which short forms are long ones; transforms
//! change the tree (`transform`, `loops`); of it come sections (`sections`, `parameter`) whose values
//! are expressions (`compile`, `expression`), checked against each other (`check`, `references`,
//! `graph`). With parameters (`bind`) conditions and rules are evaluated (`conditions`), which makes
//! an [`Instance`]; `evaluate` gives the values, known in whole or in part (`preview`).

mod bind;
mod check;
mod cidr;
mod compile;
mod conditions;
mod dynamic;
mod evaluate;
mod expression;
mod graph;
mod instance;
mod invalid;
mod lookup;
mod loops;
mod parameter;
mod pattern;
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

pub use bind::{Bound, Given, Parameters, not_fetched};
pub use dynamic::not_found;
pub use instance::{Attribute, Instance, Output, Policy, Resource};
pub use invalid::Invalid;
pub use lookup::{Lookup, Nothing};
pub use parameter::{ListType, Parameter, ParameterType, Stored};
pub use preview::{Dependence, KNOWN_AFTER_APPLY, Preview, Source, Step};
pub use pseudo::Pseudo;
pub use source::read;
pub use summary::{Capability, Declared, Summary};
pub use template::Template;
pub use transform::{Macros, NoMacros};

/// The largest template in a request's body, in bytes; larger ones come from S3.
pub const MAX_BODY_BYTES: usize = 51_200;
/// The largest template from S3, in bytes.
pub const MAX_TEMPLATE_BYTES: usize = 1_048_576;
