//! AWS's APIs as Rust types: what a client may say to each service that we serve, and be answered.
//!
//! The modules under [`generated`] come from the service models by `cargo xtask codegen` and are
//! never edited by hand: structures and enums in AWS's own names, one trait a service whose methods
//! default to «not implemented», and static tables ([`Schema`]) that describe each structure.
//! Everything else here is what those modules stand on, and knows no protocol: a structure walks
//! through any [`Writer`] and is built from any [`Reader`]; the wire formats are such readers and
//! writers and live in the `codec` crate, and validation ([`validate`]) is a writer as well. Outputs
//! that go on hold a stream of events ([`Events`]), which is pulled, and so are the bytes of objects
//! ([`Body`]).

mod attachments;
mod body;
mod decode;
mod encode;
mod error;
mod event_stream;
mod front;
pub mod generated;
mod guard;
mod reader;
mod schema;
pub mod seams;
mod service;
mod validate;
mod writer;

pub use attachments::Attachments;
pub use body::{Body, BodySource};
pub use decode::{Decode, ReadMember, decode_structure_members};
pub use encode::{Encode, Structure, member};
pub use error::{ApiError, Fault};
pub use event_stream::{Event, EventSource, EventStream, Events};
pub use front::{Buckets, Front};
pub use generated::*;
pub use guard::Guard;
pub use reader::{DecodeError, Reader, Trail};
pub use schema::{
    ErrorTraits, Kind, Location, Member, Pattern, Protocol, Schema, Shape, TimestampFormat,
    anchored,
};
pub use service::{
    Access, Future, Operation, Request, Response, Service, ServiceModel, Unserved, not_implemented,
};
pub use validate::{Violations, validate};
pub use writer::Writer;

#[doc(hidden)]
pub mod prelude {
    //! What generated modules name.
    pub use crate::body::Body;
    pub use crate::decode::Decode;
    pub use crate::encode::{Encode, Structure, member};
    pub use crate::event_stream::{Event, EventStream, Events};
    pub use crate::schema::{
        ErrorTraits, Kind, Location, Member, Pattern, Protocol, Schema, Shape, TimestampFormat,
    };
    pub use crate::service::{
        Access, Future, Operation, Request, Response, Service, ServiceModel, Unserved,
        not_implemented,
    };
    pub use crate::{ApiError, DecodeError, Guard, Reader, Writer};
    pub use async_trait::async_trait;
    pub use bytes::Bytes;
    pub use foundation::access::{Ask, Authorizer};
    pub use foundation::{Caller, Timestamp};
    pub use std::collections::BTreeMap;
    pub use std::sync::Arc;
}
