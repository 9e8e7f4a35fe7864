//! Keys of the ledger.
//!
//! - `mu | account | day | service | unit | region | resource` — how much was used, an `f64` in
//!   eight bytes, big-endian; kept for 400 days, as bills are looked at for a year;
//! - `mp | account | region` — where anything was ever used, without a value;
//! - `mh` — the last hour that was begun, as eight bytes;
//! - `mb | account | name` — budgets, [`Row`](crate::budget::Row) in CBOR.

use crate::day::Day;
use foundation::usage::{Item, Unit};
use foundation::{AccountId, Region};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

pub(crate) const USED: Kind = Kind::new(*b"mu");
pub(crate) const PLACE: Kind = Kind::new(*b"mp");
const HOUR: Kind = Kind::new(*b"mh");
pub(crate) const BUDGET: Kind = Kind::new(*b"mb");

pub(crate) fn used(day: Day, item: &Item) -> Key {
    let place = KeyWriter::new(USED).str(item.account.as_str()).u32(day.0);
    let unit = place.str(item.unit.service()).str(item.unit.as_str());
    unit.str(item.region.as_str()).str(&item.resource).finish()
}

/// From one day to before another.
pub(crate) fn days(account: &AccountId, from: Day, to: Day) -> KeyRange {
    let of = |day: Day| KeyWriter::new(USED).str(account.as_str()).u32(day.0).finish();
    KeyRange::between(of(from), of(to))
}

/// What [`used`] wrote; `None` for a unit that is not counted any more.
pub(crate) fn read_used(key: &[u8]) -> Result<Option<(Day, Item)>, StoreError> {
    let mut reader = KeyReader::new(key, USED)?;
    let (account, day) = (reader.str()?, Day(reader.u32()?));
    let unit = Unit::of(&reader.str()?, &reader.str()?);
    let (region, resource) = (reader.str()?, reader.str()?);
    reader.end()?;
    let names = AccountId::parse(&account).ok().zip(Region::parse(&region).ok());
    Ok(names
        .zip(unit)
        .map(|((account, region), unit)| (day, Item { account, region, unit, resource })))
}

pub(crate) fn place((account, region): &(AccountId, Region)) -> Key {
    KeyWriter::new(PLACE).str(account.as_str()).str(region.as_str()).finish()
}

/// What [`place`] wrote; `None` for names that are none any more.
pub(crate) fn read_place(key: &[u8]) -> Result<Option<(AccountId, Region)>, StoreError> {
    let mut reader = KeyReader::new(key, PLACE)?;
    let (account, region) = (reader.str()?, reader.str()?);
    reader.end()?;
    Ok(AccountId::parse(&account).ok().zip(Region::parse(&region).ok()))
}

pub(crate) fn hour() -> Key {
    HOUR.prefix()
}

pub(crate) fn budget(account: &AccountId, name: &str) -> Key {
    KeyWriter::new(BUDGET).str(account.as_str()).str(name).finish()
}

pub(crate) fn budgets(account: &AccountId) -> KeyRange {
    KeyRange::prefix(&KeyWriter::new(BUDGET).str(account.as_str()).finish())
}

/// The account and the name of [`budget`].
pub(crate) fn read_budget(key: &[u8]) -> Result<(String, String), StoreError> {
    let mut reader = KeyReader::new(key, BUDGET)?;
    let both = (reader.str()?, reader.str()?);
    reader.end()?;
    Ok(both)
}
