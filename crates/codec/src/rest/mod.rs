//! A structure spread over the parts of an HTTP message: path, query, headers, status, body (Smithy,
//! «HTTP binding traits»).

mod bindings;
mod reader;
mod writer;

pub use bindings::Bindings;
pub use reader::{Body, RestReader};
pub use writer::{Root, write, write_as};

use aws_api::{Location, Member, Schema};

/// What documents are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// rest-json.
    Json,
    /// rest-xml.
    Xml,
}

/// The member that is the whole body, if there is one.
fn payload(schema: &'static Schema) -> Option<&'static Member> {
    schema.members.iter().find(|member| member.location == Location::Payload)
}

/// Whether some members are in a document in the body.
fn has_document(schema: &'static Schema) -> bool {
    schema.members.iter().any(|member| member.location == Location::Body)
}
