//! `application/vnd.amazon.eventstream`: answers that are streams of events (Smithy, «Amazon event
//! stream specification»).

mod frame;
mod message;

pub use frame::{Frame, FrameError, HEADERS_BYTES_MAX, PAYLOAD_BYTES_MAX, Value};
pub use message::{Documents, event, failure, initial_response};

/// The media type of a body that is a stream of events.
pub const CONTENT_TYPE: &str = "application/vnd.amazon.eventstream";
