//! The wire formats: small readers and writers over the generated types.
//!
//! Each format is a pair that implements [`aws_api::Reader`] and [`aws_api::Writer`] and knows
//! nothing of any service: [`json`] (awsJson and the bodies of rest-json), [`cbor`] (Kinesis's, and
//! Smithy's RPC v2; also how generated types are stored), [`form`] (query's requests), [`xml`]
//! (query's answers, and the bodies of rest-xml). [`rest`] spreads a structure over the parts of an
//! HTTP message, [`event_stream`] frames answers that go on; [`dns`] reads and answers questions for
//! names. Nothing here panics on input.

pub mod cbor;
pub mod dns;
pub mod event_stream;
pub mod form;
pub mod json;
mod number;
pub mod percent;
pub mod rest;
mod stamp;
mod tree;
pub mod xml;
