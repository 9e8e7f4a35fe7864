//! Floor 0: what every room of the house shares and nothing else.
//!
//! Time, chance, ids and measurements ([`Ambient`]), names ([`Arn`], [`AccountId`], [`Region`]), who is calling
//! ([`Caller`]), the checksums of what is sent and stored ([`checksum`]) and the seams of access control ([`access`]). This crate knows no store, no service
//! and no protocol.

pub mod access;
mod ambient;
mod arn;
mod caller;
pub mod checksum;
mod clock;
mod ids;
pub mod metrics;
pub mod page;
mod time;
pub mod usage;

pub use ambient::Ambient;
pub use arn::{Arn, InvalidArn};
pub use caller::{Caller, Principal, Session, Source};
pub use clock::{Clock, Sleep, SystemClock, VirtualClock};
pub use ids::{Dice, SeededDice, SystemDice};
pub use time::{InvalidTimestamp, Timestamp};

mod names;
pub use names::{AccountId, InvalidName, Region};
