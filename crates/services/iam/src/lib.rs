//! IAM and STS: users, groups, roles, policies, access keys, temporary credentials, and the
//! decisions that rest on them.
//!
//! [`IamRoom`] implements the generated traits [`aws_api::iam::Iam`] and [`aws_api::sts::Sts`],
//! their actions tables ([`aws_api::Access`]), and the seams through which all others reach access
//! control ([`foundation::access`]). State lies in the store, under the kinds in `keys`; the cache
//! holds only what can be read again.
//!
//! Users, groups and roles are one record type (`records`) and share their operations
//! (`identities`); each operation is an optimistic transaction (`transaction`): read, decide,
//! commit if what was read still holds.

mod access;
mod access_keys;
mod api;
mod authorizer;
mod cache;
mod credentials;
mod grants;
mod identities;
mod keys;
mod limits;
mod managed;
mod membership;
mod paging;
mod policies;
mod records;
mod refusal;
mod resources;
mod roles;
mod room;
mod service_credentials;
mod sessions;
mod sign_in;
mod sts;
mod transaction;
mod view;

pub use resources::resource_types;
pub use room::{IamRoom, UnknownKeys};
pub use service_credentials::SignIn;
