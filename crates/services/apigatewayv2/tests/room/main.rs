//! The room through its trait, over the store in memory, and its APIs as they are called.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test, a panic is a failure told at once"
)]

mod access;
mod authorizers;
mod calls;
mod control;
mod cross_origin;
mod deployments;
mod house;
mod outside;
mod restart;
