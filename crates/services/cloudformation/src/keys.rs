//! Keys. What belongs to one stack has the stack's UUID, which is given once, in front.

use crate::names::StackId;
use foundation::{AccountId, Region};
use store::keys::{KeyWriter, Kind};
use store::{Key, KeyRange};

/// `fs | account | region | uuid`: a stack ([`crate::record::Stack`]), as long as its id is known.
const STACK: Kind = Kind::new(*b"fs");
/// `fn | account | region | name`: the UUID of the stack that has the name.
const NAME: Kind = Kind::new(*b"fn");
/// `fo | account | region | created, descending | uuid`: the stacks in the order of listings; empty.
const ORDER: Kind = Kind::new(*b"fo");
/// `ft | uuid | SHA-256`: a template's text.
const TEMPLATE: Kind = Kind::new(*b"ft");
/// `fr | uuid | logical id`: a resource ([`crate::record::Resource`]).
const RESOURCE: Kind = Kind::new(*b"fr");
/// `fj | uuid | logical id`: what the step under way has remembered ([`crate::record::Journal`]).
const JOURNAL: Kind = Kind::new(*b"fj");
/// `fe | uuid`, completed by the commit: an event ([`crate::record::Event`]).
const EVENT: Kind = Kind::new(*b"fe");
/// `fc | uuid | name`: a change set ([`crate::record::ChangeSet`]).
const CHANGE_SET: Kind = Kind::new(*b"fc");
/// `fx | account | region | name`: an export ([`crate::record::Export`]).
const EXPORT: Kind = Kind::new(*b"fx");
/// `fi | account | region | export | uuid`: the name of a stack that imports it.
const IMPORT: Kind = Kind::new(*b"fi");
/// `fw | uuid`: the id of a stack with an operation under way.
const WORK: Kind = Kind::new(*b"fw");
/// `fg | uuid | address | unique id`: a signal to a resource ([`crate::record::Signal`]).
const SIGNAL: Kind = Kind::new(*b"fg");
/// `fa | token`: whom an address for answers stands for ([`crate::record::Address`]).
const ADDRESS: Kind = Kind::new(*b"fa");
/// `fd | uuid | logical id`: what the last look at a resource found ([`crate::record::Drift`]).
const DRIFT: Kind = Kind::new(*b"fd");
/// `fq | detection id`: a drift detection ([`crate::record::Detection`]).
const DETECTION: Kind = Kind::new(*b"fq");
/// `fy | due | account | region | uuid`: when a deleted stack is forgotten; empty.
const EXPIRY: Kind = Kind::new(*b"fy");

fn within(kind: Kind, account: &AccountId, region: &Region) -> KeyWriter {
    KeyWriter::new(kind).str(account.as_str()).str(region.as_str())
}

fn of_stack(kind: Kind, id: &StackId) -> KeyWriter {
    KeyWriter::new(kind).str(&id.uuid)
}

fn all(writer: KeyWriter) -> KeyRange {
    KeyRange::prefix(&writer.finish())
}

pub(crate) fn stack(id: &StackId) -> Key {
    within(STACK, &id.account, &id.region).str(&id.uuid).finish()
}

pub(crate) fn stack_of(account: &AccountId, region: &Region, uuid: &str) -> Key {
    within(STACK, account, region).str(uuid).finish()
}

pub(crate) fn name(account: &AccountId, region: &Region, name: &str) -> Key {
    within(NAME, account, region).str(name).finish()
}

pub(crate) fn order(id: &StackId, created_ms: i64) -> Key {
    let created = u64::try_from(created_ms).unwrap_or(0);
    within(ORDER, &id.account, &id.region).u64_descending(created).str(&id.uuid).finish()
}

pub(crate) fn orders(account: &AccountId, region: &Region) -> KeyRange {
    all(within(ORDER, account, region))
}

/// The UUID in a key of the order.
pub(crate) fn ordered(key: &[u8]) -> Result<String, store::StoreError> {
    let mut reader = store::keys::KeyReader::new(key, ORDER)?;
    let (_account, _region, _created) = (reader.str()?, reader.str()?, reader.u64()?);
    reader.str()
}

pub(crate) fn template(id: &StackId, hash: &str) -> Key {
    of_stack(TEMPLATE, id).str(hash).finish()
}

pub(crate) fn templates(id: &StackId) -> KeyRange {
    all(of_stack(TEMPLATE, id))
}

pub(crate) fn resource(id: &StackId, logical_id: &str) -> Key {
    of_stack(RESOURCE, id).str(logical_id).finish()
}

pub(crate) fn resources(id: &StackId) -> KeyRange {
    all(of_stack(RESOURCE, id))
}

pub(crate) fn journal(id: &StackId, logical_id: &str) -> Key {
    of_stack(JOURNAL, id).str(logical_id).finish()
}

pub(crate) fn journals(id: &StackId) -> KeyRange {
    all(of_stack(JOURNAL, id))
}

/// The prefix of a stack's events, to be appended to.
pub(crate) fn events(id: &StackId) -> Key {
    of_stack(EVENT, id).finish()
}

pub(crate) fn change_set(id: &StackId, name: &str) -> Key {
    of_stack(CHANGE_SET, id).str(name).finish()
}

pub(crate) fn change_sets(id: &StackId) -> KeyRange {
    all(of_stack(CHANGE_SET, id))
}

pub(crate) fn export(account: &AccountId, region: &Region, name: &str) -> Key {
    within(EXPORT, account, region).str(name).finish()
}

pub(crate) fn exports(account: &AccountId, region: &Region) -> KeyRange {
    all(within(EXPORT, account, region))
}

pub(crate) fn import(id: &StackId, export: &str) -> Key {
    within(IMPORT, &id.account, &id.region).str(export).str(&id.uuid).finish()
}

pub(crate) fn imports(account: &AccountId, region: &Region, export: &str) -> KeyRange {
    all(within(IMPORT, account, region).str(export))
}

pub(crate) fn work(id: &StackId) -> Key {
    of_stack(WORK, id).finish()
}

/// The prefix of all that is under way.
pub(crate) fn all_work() -> Key {
    WORK.prefix()
}

pub(crate) fn signal(id: &StackId, address: &str, unique_id: &str) -> Key {
    of_stack(SIGNAL, id).str(address).str(unique_id).finish()
}

/// The prefix of the signals to one address.
pub(crate) fn signals(id: &StackId, address: &str) -> Key {
    of_stack(SIGNAL, id).str(address).finish()
}

pub(crate) fn all_signals(id: &StackId) -> KeyRange {
    all(of_stack(SIGNAL, id))
}

pub(crate) fn address(token: &str) -> Key {
    KeyWriter::new(ADDRESS).str(token).finish()
}

pub(crate) fn drift(id: &StackId, logical_id: &str) -> Key {
    of_stack(DRIFT, id).str(logical_id).finish()
}

pub(crate) fn drifts(id: &StackId) -> KeyRange {
    all(of_stack(DRIFT, id))
}

pub(crate) fn detection(detection: &str) -> Key {
    KeyWriter::new(DETECTION).str(detection).finish()
}

pub(crate) fn expiry(due_ms: i64, id: &StackId) -> Key {
    let key = KeyWriter::new(EXPIRY).i64(due_ms);
    key.str(id.account.as_str()).str(id.region.as_str()).str(&id.uuid).finish()
}

/// The prefix of all times at which stacks are forgotten.
pub(crate) fn expiries() -> Key {
    EXPIRY.prefix()
}

/// When which stack is to be forgotten: the due time, and the stack's key.
pub(crate) fn expiring(key: &[u8]) -> Result<(i64, Key), store::StoreError> {
    let mut reader = store::keys::KeyReader::new(key, EXPIRY)?;
    let due = reader.i64()?;
    let (account, region, uuid) = (reader.str()?, reader.str()?, reader.str()?);
    Ok((due, KeyWriter::new(STACK).str(&account).str(&region).str(&uuid).finish()))
}

/// All stacks of an account and region.
pub(crate) fn stacks(account: &AccountId, region: &Region) -> KeyRange {
    all(within(STACK, account, region))
}

/// The name in an export's key.
pub(crate) fn exported(key: &[u8]) -> Result<String, store::StoreError> {
    let mut reader = store::keys::KeyReader::new(key, EXPORT)?;
    let (_account, _region) = (reader.str()?, reader.str()?);
    reader.str()
}

/// The unique id in a signal's key.
pub(crate) fn unique_id(key: &[u8]) -> Result<String, store::StoreError> {
    let mut reader = store::keys::KeyReader::new(key, SIGNAL)?;
    let (_uuid, _address) = (reader.str()?, reader.str()?);
    reader.str()
}
