//! A bucket's lifecycle: rules by which objects, versions, markers and uploads go, or change their
//! storage class, in time. «Managing the lifecycle of objects».
//!
//! What a rule does is due at a midnight, UTC. So one pass a day over what the rules are about does
//! all (`pass`); it goes in pages and keeps its place, and can be killed anywhere.

mod document;
mod due;
mod pass;
mod rules;

pub(crate) use document::{of_document, shown};
pub(crate) use rules::Rules;
