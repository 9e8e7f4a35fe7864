//! Durable queues of what is still to be told, and who carries it.
//!
//! A service that tells others of what has happened posts a parcel for each of them in the commit of
//! the change itself ([`Mail::post`]); from there its [`Carrier`] is handed them, at least once each,
//! again after failures when the carrier says so, and after a crash if their ends had not been
//! committed. Parcels of one lane — a subscription, a target — do not wait for those of another, so
//! that a receiver that hangs holds up nobody else's; a lane may keep the order of its commits.
//!
//! Memory is bounded: what waits behind a lane that does not move is put aside in the store.

mod carrier;
mod desk;
mod mail;
mod row;

pub use carrier::{Carried, Carrier, Parcel};
pub use mail::{Mail, Options};
pub use tenure::backoff;
