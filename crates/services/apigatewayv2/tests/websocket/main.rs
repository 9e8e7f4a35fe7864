//! WebSocket APIs, from the handshake to the end.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can not set itself up fails"
)]

mod authorization;
mod connections;
mod ends;
mod house;
mod messages;
