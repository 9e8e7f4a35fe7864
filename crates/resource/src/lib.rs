//! Resource types as CloudFormation handles them: the seam between whoever runs stacks and the
//! services whose resources stand in them.
//!
//! A service's crate has one small file a type, beside its table of actions: a [`properties!`]
//! structure, which is the type's schema and its typed value in one, and a [`Provider`] with
//! `create`, `read`, `update` and `delete`, which call the service's own guarded trait with the
//! rights that the stack acts with ([`Work::caller`]). [`resource_type`] makes a [`ResourceType`] of
//! it, which whoever runs stacks finds by name in [`Types`].
//!
//! What every provider keeps to:
//!
//! - It returns when the resource can be used, or is gone.
//! - It may be cut off anywhere and is then called again for the same step, with
//!   [`Work::earlier`]. Names given by the stack are made before the first attempt and stay the same,
//!   so that a `create` which finds its own earlier work takes it over ([`Work::claim`]); where the
//!   service makes the id, [`Work::remember`] keeps it as soon as it is known.
//! - `delete` of what is not there succeeds.
//! - A property that the service does not have is not in the table: it is refused by its name before
//!   anything is made.
//!
//! AWS's pages: «Resource type schema», «Resource type handler contract» and «Handler error codes» in
//! the CloudFormation CLI's user guide.

mod api;
mod definition;
mod failure;
mod invalid;
mod macros;
mod naming;
mod provider;
mod registry;
mod schema;
mod tags;
#[cfg(feature = "testing")]
pub mod testing;
mod typed;
mod values;
mod work;

pub use api::Api;
pub use definition::{Capability, Definition};
pub use failure::{Failure, HandlerErrorCode, gone, if_found};
pub use invalid::{Invalid, Place};
pub use naming::Naming;
pub use provider::{Found, Made, Provider, ResourceType, given, resource_type};
pub use registry::Types;
pub use schema::{Change, Kind, Property, check_keys};
pub use tags::{Tag, TagChanges, tags_found, tags_map};
pub use typed::{Fields, Properties, Typed};
pub use values::{Document, in_order, or_reset};
pub use work::{Claim, Earlier, Journal, Work};

/// A resolved value of a template: JSON.
pub use serde_json::Value;

#[doc(hidden)]
pub mod rt {
    //! What [`crate::properties!`] names.
    pub use serde_json::{Map, Value};
}
