//! Documents that describe APIs — Swagger 2.0 and OpenAPI 3.0, JSON or YAML — with API Gateway's
//! extensions: [`read`] into an [`Api`], and written from one by [`write()`].
//!
//! An [`Api`] says what a document says, no matter in which format, and knows nothing of services:
//! references are followed, parameters of paths brought to their operations, schemas made models by
//! name. What API Gateway would pass over with a warning is passed over with that warning
//! ([`Read::warnings`]); whether one of them is too much is for the caller to say.
//!
//! AWS's pages: «OpenAPI extensions for API Gateway», «Develop REST APIs using OpenAPI in API
//! Gateway», «Set the OpenAPI basePath property», «Use OpenAPI definitions for HTTP APIs», and «Amazon
//! API Gateway important notes».

mod base_path;
mod describe;
mod fields;
mod integration;
mod invalid;
mod operation;
mod read;
mod references;
mod schemas;
mod security;
mod tree;
mod write;
mod write_operation;
mod write_parts;
mod yaml;

pub use base_path::BasePath;
pub use describe::*;
pub use invalid::Invalid;
pub use read::{Read, Variables, read};
pub use references::{MAX_HOPS, each_reference};
pub use tree::{MAX_BYTES, MAX_DEPTH, MAX_NODES};
pub use write::{Extensions, Syntax, write};
