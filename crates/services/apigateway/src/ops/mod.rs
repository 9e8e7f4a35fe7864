//! The operations, one file a kind of thing.

mod apis;
