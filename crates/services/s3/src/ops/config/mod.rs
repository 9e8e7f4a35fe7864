//! The operations on buckets' settings, and on access control lists.

mod accelerate;
pub(crate) mod acls;
mod cors;
mod encryption;
mod logging;
pub(crate) mod ownership;
mod payment;
mod public_access;
mod replication;
pub(crate) mod website;
