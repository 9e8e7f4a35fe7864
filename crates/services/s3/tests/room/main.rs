//! The room through its trait.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "in a test, a panic is a failure told at once"
)]

mod access;
mod buckets;
mod checksums;
mod conditions;
mod config;
mod copies;
mod crash;
mod crash_versions;
mod garbage;
mod house;
mod lifecycle;
mod lists;
mod locks;
mod managed_keys;
mod model;
mod notifications;
mod objects;
mod resources;
mod seals;
mod sharing;
mod storage_metrics;
mod uploads;
mod version_access;
mod versions;
mod versions_model;
