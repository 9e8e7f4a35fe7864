//! TransactWriteItems: up to 100 writes and checks, all or none.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use aws_api::ApiError;
use aws_api::dynamodb::{
    CancellationReason, ConsumedCapacity, ItemCollectionMetrics, ReturnConsumedCapacity,
    TransactWriteItemsInput, TransactWriteItemsOutput, TransactionCanceledException, error,
};
use foundation::Caller;
use store::{Batch, Check, Conflict, Entry, Key, Outcome, StoreError};

use crate::Room;
use crate::capacity::{Units, Use, consumed, is_wanted, read_units, write_cost};
use crate::collections;
use crate::errors::{invalid, store_failed};
use crate::intent::{CONDITION_FAILED, DUPLICATE, Effect, Refusal};
use crate::item_format;
use crate::table::Table;
use crate::tokens::{Used, fingerprint, token_key};
use crate::transact_part::{Part, part};
use crate::value::item_into_wire;
use crate::write::ATTEMPTS_MAX;
use crate::write_path::{Change, Moment, Old, check, check_table, record};

/// All items of a transaction together (Developer Guide, «Amazon DynamoDB Transactions: How it
/// works»).
const TRANSACTION_BYTES_MAX: usize = 4 * 1024 * 1024;

/// A token with what it stands for in this request.
struct Token {
    text: String,
    used: Used,
}

/// The table of each part.
pub(crate) type Tables = Vec<Arc<Table>>;

/// What became of an attempt.
enum Attempt {
    /// Committed, with the units by table.
    Done(Tables, BTreeMap<String, Units>),
    /// The token was used for the same request before; what reading the items costs, by table.
    Repeated(Tables, BTreeMap<String, Units>),
    /// Something changed meanwhile.
    Again,
}

impl Room {
    pub(crate) async fn transact_write(
        &self,
        caller: &Caller,
        input: TransactWriteItemsInput,
    ) -> Result<TransactWriteItemsOutput, ApiError> {
        let stamp = fingerprint(&input.transact_items);
        let token = input.client_request_token.map(|text| (text, stamp));
        let choice = input.return_consumed_capacity;
        let with_collections = collections::is_wanted(&input.return_item_collection_metrics);
        let parts: Vec<Part> =
            input.transact_items.into_iter().map(part).collect::<Result<_, _>>()?;
        let (tables, capacity) = self.transact(caller, &parts, token, &choice).await?;
        let mut collections: BTreeMap<String, Vec<ItemCollectionMetrics>> = BTreeMap::new();
        for (part, table) in parts.iter().zip(&tables).filter(|_| with_collections) {
            let found = self.collections(table, std::iter::once(part.intent.key())).await?;
            let of_table = found.into_iter().map(|found| (part.table.clone(), found));
            for (name, found) in of_table {
                let known = collections.entry(name).or_default();
                if !known.contains(&found) {
                    known.push(found);
                }
            }
        }
        Ok(TransactWriteItemsOutput {
            consumed_capacity: capacity,
            item_collection_metrics: with_collections.then_some(collections),
        })
    }

    /// Carries all parts out, or none: the table of each, and what was used, if that is wanted. A
    /// token comes with what it stands for in this request.
    pub(crate) async fn transact(
        &self,
        caller: &Caller,
        parts: &[Part],
        token: Option<(String, Vec<u8>)>,
        choice: &Option<ReturnConsumedCapacity>,
    ) -> Result<(Tables, Option<Vec<ConsumedCapacity>>), ApiError> {
        let now = self.ambient.now();
        let token = token.map(|(text, stamp)| Token { text, used: Used::now(stamp, now) });
        for _ in 0..ATTEMPTS_MAX {
            let (tables, units, usage) = match self.attempt(caller, parts, token.as_ref()).await? {
                Attempt::Again => continue,
                Attempt::Done(tables, units) => (tables, units, Use::TransactWrite),
                Attempt::Repeated(tables, units) => (tables, units, Use::TransactRead),
            };
            for (table, units) in &units {
                match usage {
                    Use::TransactWrite => self.bill_write(caller, table, units, 2.0),
                    _ => self.bill_read(caller, table, units, 2.0),
                }
            }
            let capacities: Vec<ConsumedCapacity> = units
                .into_iter()
                .filter_map(|(table, units)| consumed(choice, &table, units, usage))
                .collect();
            return Ok((tables, is_wanted(choice).then_some(capacities)));
        }
        let conflict = || CancellationReason {
            code: Some("TransactionConflict".to_owned()),
            message: Some("Transaction is ongoing for the item".to_owned()),
            item: None,
        };
        Err(cancelled(parts.iter().map(|_| conflict()).collect()))
    }

    async fn attempt(
        &self,
        caller: &Caller,
        parts: &[Part],
        token: Option<&Token>,
    ) -> Result<Attempt, ApiError> {
        let mut tables: Vec<Arc<Table>> = Vec::with_capacity(parts.len());
        for part in parts {
            tables.push(self.table(caller, &part.table).await?);
        }
        let rows: Vec<Result<Key, String>> =
            parts.iter().zip(&tables).map(|(part, table)| part.intent.row(table)).collect();
        if rows.iter().any(Result::is_err) {
            let reasons = rows.into_iter().map(|row| row.err().map_or_else(none, not_valid));
            return Err(cancelled(reasons.collect()));
        }
        let rows: Vec<Key> = rows.into_iter().filter_map(Result::ok).collect();
        let mut seen = HashSet::with_capacity(rows.len());
        if !rows.iter().all(|row| seen.insert(row)) {
            return Err(invalid(
                "Transaction request cannot include multiple operations on one item",
            ));
        }
        let mut keys = rows.clone();
        keys.extend(token.map(|token| token_key(caller, &token.text)));
        let Some(mut entries) = self.snapshot(&tables, keys).await? else {
            return Ok(Attempt::Again);
        };
        let earlier = if token.is_some() { entries.pop().flatten() } else { None };
        let earlier_use = earlier.as_ref().map(|entry| Used::read(&entry.value));
        let earlier_use = earlier_use.transpose().map_err(store_failed)?;
        if let (Some(token), Some(used)) = (token, &earlier_use)
            && !used.has_expired(self.ambient.now())
        {
            return match used.is_same(&token.used) {
                true => {
                    let units = sizes(&entries)?.into_iter().map(|size| read_units(size, true));
                    let units = by_table(parts, units.map(Units::from));
                    Ok(Attempt::Repeated(tables, units))
                }
                false => Err(error::idempotent_parameter_mismatch_exception(
                    "The request uses the same client token as a previous, but non-identical \
                     request. Do not reuse a client token with different requests, unless the \
                     requests are identical",
                )),
            };
        }
        let batch = tables.iter().fold(Batch::new(), |batch, table| check_table(batch, table));
        let (mut batch, units) = decided(batch, parts, &tables, rows, &entries, &self.moment())?;
        if let Some(token) = token {
            let key = token_key(caller, &token.text);
            batch = batch.check(Check::unchanged(key, earlier.as_ref()));
            batch = token.used.remember(batch, caller, &token.text, earlier_use.as_ref());
        }
        if !batch.is_empty() {
            let outcome = match self.store.commit(batch).await {
                Err(StoreError::Limit { what, max, .. }) => {
                    return Err(invalid(format!(
                        "The transaction is too large for one commit of Millstream with what \
                         indexes, streams and histories make of it: more than {max} {what}"
                    )));
                }
                outcome => outcome.map_err(store_failed)?,
            };
            match outcome {
                Outcome::Committed(_) => {}
                Outcome::Conflict(conflict) => {
                    if let Conflict::Check(index) = conflict
                        && let Some(table) = tables.get(index)
                    {
                        self.tables.forget(table);
                    }
                    return Ok(Attempt::Again);
                }
            }
        }
        Ok(Attempt::Done(tables, by_table(parts, units.into_iter())))
    }
}

/// Every part decided against its item, as one batch, with the units that each costs; or why
/// the transaction is cancelled.
fn decided(
    mut batch: Batch,
    parts: &[Part],
    tables: &[Arc<Table>],
    rows: Vec<Key>,
    entries: &[Option<Entry>],
    moment: &Moment,
) -> Result<(Batch, Vec<Units>), ApiError> {
    let mut units = Vec::with_capacity(parts.len());
    let mut reasons = Vec::with_capacity(parts.len());
    let mut total = 0;
    for (((part, table), row), entry) in parts.iter().zip(tables).zip(rows).zip(entries) {
        let decode = |entry: &Entry| item_format::decode(&entry.value);
        let old_item = entry.as_ref().map(decode).transpose().map_err(store_failed)?;
        let old = Old::read(entry.as_ref(), old_item.as_ref());
        match part.intent.effect(table, old_item.as_ref()) {
            Ok(effect) => {
                reasons.push(none());
                units.push(write_cost(table, &row, old_item.as_ref(), &effect));
                batch = match &effect {
                    Effect::Keep => check(batch, &row, old),
                    Effect::Delete | Effect::Put(_) => {
                        let new = effect.image();
                        total += new.map_or(0, |image| image.size);
                        record(batch, Change { table, row, old, new }, moment)
                    }
                };
            }
            Err(Refusal::ConditionFailed(item)) => reasons.push(CancellationReason {
                code: Some("ConditionalCheckFailed".to_owned()),
                message: Some(CONDITION_FAILED.to_owned()),
                item: item.map(item_into_wire),
            }),
            Err(Refusal::Duplicate) => reasons.push(CancellationReason {
                code: Some("DuplicateItem".to_owned()),
                message: Some(DUPLICATE.to_owned()),
                item: None,
            }),
            Err(Refusal::Invalid(message)) => reasons.push(not_valid(message)),
        }
    }
    if reasons.iter().any(|reason| reason.code.as_deref() != Some(NONE)) {
        return Err(cancelled(reasons));
    }
    if total > TRANSACTION_BYTES_MAX {
        return Err(invalid(format!(
            "Aggregate size of the items in the transaction exceeds {TRANSACTION_BYTES_MAX} bytes"
        )));
    }
    Ok((batch, units))
}

fn sizes(entries: &[Option<Entry>]) -> Result<Vec<usize>, ApiError> {
    let size = |entry: &Option<Entry>| match entry {
        Some(entry) => item_format::size(&entry.value),
        None => Ok(0),
    };
    entries.iter().map(size).collect::<Result<_, _>>().map_err(store_failed)
}

fn by_table(parts: &[Part], units: impl Iterator<Item = Units>) -> BTreeMap<String, Units> {
    let mut out: BTreeMap<String, Units> = BTreeMap::new();
    for (part, units) in parts.iter().zip(units) {
        out.entry(part.table.clone()).or_default().add(units);
    }
    out
}

/// The code of a part that had no say in the cancellation.
const NONE: &str = "None";

/// The reason of such a part.
pub(crate) fn none() -> CancellationReason {
    CancellationReason { code: Some(NONE.to_owned()), ..CancellationReason::default() }
}

/// The reason of a part that makes no sense.
pub(crate) fn not_valid(message: String) -> CancellationReason {
    CancellationReason {
        code: Some("ValidationError".to_owned()),
        message: Some(message),
        item: None,
    }
}

/// The answer to a transaction that failed for these reasons, one for each part in order.
pub(crate) fn cancelled(reasons: Vec<CancellationReason>) -> ApiError {
    let codes: Vec<&str> = reasons.iter().map(|r| r.code.as_deref().unwrap_or(NONE)).collect();
    let message = format!(
        "Transaction cancelled, please refer cancellation reasons for specific reasons [{}]",
        codes.join(", ")
    );
    let detail = TransactionCanceledException {
        message: Some(message.clone()),
        cancellation_reasons: Some(reasons),
    };
    ApiError::with_detail(message, Box::new(detail))
}
