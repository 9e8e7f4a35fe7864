//! The operations, a few that belong together a file.

mod attributes;
mod bucket_policies;
mod bucket_tags;
mod buckets;
mod complete;
pub(crate) mod config;
mod copy;
mod delete;
mod get;
mod lifecycle;
mod list;
mod list_buckets;
mod list_uploads;
mod list_versions;
mod locks;
mod object_tags;
mod parts;
mod put;
mod uploads;
mod versioning;

pub(crate) use buckets::bucket_arn;
