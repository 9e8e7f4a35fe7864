//! Function URLs: an HTTP address of a function or alias (Lambda Developer Guide, «Creating and
//! managing Lambda function URLs»).
//!
//! Whoever speaks HTTP finds the URL that a request is for ([`FunctionUrl`]), proves who sent it where
//! the URL wants that, and hands both in ([`UrlCall`], [`Sender`]): what follows — cross-origin
//! headers, authorization, the event, the invocation, the reading of its result — is here.

mod call;
mod cors;
mod event;
mod operations;
mod record;
mod streaming;

pub use call::{FunctionUrl, Sender, UrlAnswer, UrlBody, UrlCall};

pub(crate) use operations::{create, delete, get, list, update};
pub(crate) use record::{KIND, drop_lookup, drop_of};
