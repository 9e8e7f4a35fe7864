//! `millstream bill` and `millstream budget`: what a server's accounts would have cost on AWS, and how
//! much they may.

mod desk;
mod herald;
mod report;
mod show;
mod stock;
mod tags;

pub use desk::BillDesk;
pub use herald::TopicHerald;
pub use report::By;
pub use show::{bill, budget};
pub use stock::Shelves;
pub use tags::Rooms;
