//! The room's keys, one kind a file.

pub(crate) mod database;
pub(crate) mod table;
pub(crate) mod version;
