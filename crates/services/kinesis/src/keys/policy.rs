//! `kp | account | region | stream name | stream id | consumer (name:seconds; empty for the stream
//! itself)` → the resource's policy document, UTF-8. Lives from PutResourcePolicy to
//! DeleteResourcePolicy, or as long as its resource.

use super::StreamLife;
use store::keys::Kind;
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"kp");

/// The key of the stream's own policy, or of that of a consumer as its ARN names it.
pub(crate) fn key(stream: &StreamLife, consumer: Option<&str>) -> Key {
    stream.write(KIND).str(consumer.unwrap_or_default()).finish()
}

/// The policies of a stream and of its consumers.
pub(crate) fn of_stream(stream: &StreamLife) -> KeyRange {
    KeyRange::prefix(&stream.write(KIND).finish())
}

/// What all these keys begin with.
pub(crate) fn all() -> Key {
    KIND.prefix()
}
