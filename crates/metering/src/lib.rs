//! What accounts use, kept by day and resource; what that would cost on AWS; and budgets.
//!
//! Services add to [`foundation::usage::Usage`] as things are used. The [`Ledger`] takes it from
//! there into the store, [`bill`] prices it by AWS's public lists ([`prices`]), and budgets say what
//! happens when too much is spent ([`budget`]). What costs by the time is looked at once an hour ([`Stock`]). `docs/bill.md` tells users.

pub mod bill;
pub mod budget;
mod day;
mod hours;
mod keys;
mod ledger;
mod overseer;
pub mod prices;

pub use day::{Day, Month};
pub use foundation::usage::Unit;
pub use hours::{Stock, StockUnknown};
pub use ledger::{Ledger, Used};
pub use overseer::{Herald, Overseer};
