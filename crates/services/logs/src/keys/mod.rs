//! What is stored, one file a kind of key.

mod doomed;
mod event;
mod group;
mod stream;

pub use doomed::DoomedKey;
pub use event::{Event, EventKey};
pub use group::{Group, GroupKey};
pub use stream::{Stream, StreamKey};
