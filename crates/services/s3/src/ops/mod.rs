//! The operations, a few that belong together a file.

mod attributes;
mod bucket_policies;
mod bucket_tags;
mod buckets;
mod complete;
mod copy;
mod delete;
mod get;
mod list;
mod list_buckets;
mod list_uploads;
mod object_tags;
mod parts;
mod put;
mod uploads;

pub(crate) use buckets::bucket_arn;
