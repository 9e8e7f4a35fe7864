//! DescribeTable, DeleteTable, ListTables.

use aws_api::ApiError;
use aws_api::dynamodb::{
    DeleteTableInput, DeleteTableOutput, DescribeTableInput, DescribeTableOutput, ListTablesInput,
    ListTablesOutput, TableStatus, error,
};
use foundation::{AccountId, Caller, Region};
use store::{Batch, Check, Direction, Key, KeyRange, Limit, Outcome, get_one};

use crate::Room;
use crate::describe::{described, status};
use crate::errors::{invalid, store_failed, table_not_found};
use crate::kinesis_destination::close;
use crate::table::{Table, name_in, table_key, tables_prefix};
use crate::table_name::table_name;
use crate::time_to_live::sweep;

/// Names on a page of ListTables (API Reference, «ListTables»).
const NAMES_MAX: usize = 100;

impl Room {
    pub(crate) async fn describe(
        &self,
        caller: &Caller,
        input: DescribeTableInput,
    ) -> Result<DescribeTableOutput, ApiError> {
        let table = self.stored_table(caller, &input.table_name).await?;
        let mut description = described(caller, &table, status(&table.record));
        self.count_into(&table, &mut description).await?;
        Ok(DescribeTableOutput { table: Some(description) })
    }

    /// The table as the store has it now.
    pub(crate) async fn stored_table(
        &self,
        caller: &Caller,
        given: &str,
    ) -> Result<Table, ApiError> {
        let name = table_name(caller, given)?;
        let entry = get_one(&*self.store, table_key(caller, name)).await.map_err(store_failed)?;
        let entry = entry.ok_or_else(|| table_not_found(name))?;
        Table::read(&caller.account, &caller.region, entry).map_err(store_failed)
    }

    /// The table is gone when this answers; its rows, which nobody can reach any more, are cleared
    /// away behind it.
    pub(crate) async fn remove_table(
        &self,
        caller: &Caller,
        input: DeleteTableInput,
    ) -> Result<DeleteTableOutput, ApiError> {
        loop {
            let mut table = self.stored_table(caller, &input.table_name).await?;
            if table.record.deletion_protection {
                return Err(invalid(
                    "Resource cannot be deleted as it is currently protected against deletion. \
                     Disable deletion protection first.",
                ));
            }
            table.check_settled()?;
            if status(&table.record) == TableStatus::Updating {
                return Err(error::resource_in_use_exception(format!(
                    "Attempt to change a resource which is still in use: Table is being updated: {}",
                    table.record.name
                )));
            }
            let batch = Batch::new()
                .check(Check::Version(table.key.clone(), table.version))
                .delete(table.key.clone());
            let mut batch = self.leave_behind(batch, caller, &table)?;
            batch = sweep(batch, &caller.account, &caller.region, &table.record)
                .map_err(store_failed)?;
            batch = close(batch, &caller.account, &caller.region, &table.record);
            // The stream stays to be read for as long as its records are kept.
            if let Some(change) = self.close_stream(caller, &mut table.record).await? {
                batch = change.add_to(batch);
            }
            // A conflict is somebody else's change of the table: look again.
            if let Outcome::Committed(_) = self.store.commit(batch).await.map_err(store_failed)? {
                self.attachments.forget();
                let description = described(caller, &table, TableStatus::Deleting);
                return Ok(DeleteTableOutput { table_description: Some(description) });
            }
        }
    }

    pub(crate) async fn list(
        &self,
        caller: &Caller,
        input: ListTablesInput,
    ) -> Result<ListTablesOutput, ApiError> {
        let limit = input.limit.and_then(|limit| usize::try_from(limit).ok());
        let limit = limit.unwrap_or(NAMES_MAX).min(NAMES_MAX);
        let mut range = KeyRange::prefix(&tables_prefix(caller));
        if let Some(start) = &input.exclusive_start_table_name {
            range = range.after(table_key(caller, table_name(caller, start)?));
        }
        let mut names = Vec::new();
        let mut rest = Some(range);
        // One more than asked for tells whether there are more.
        while let Some(range) = rest.take().filter(|_| names.len() <= limit) {
            let bound = Limit::entries(limit + 1 - names.len());
            let page = self.store.scan(range, bound, Direction::Forward).await;
            let page = page.map_err(store_failed)?;
            for entry in &page.entries {
                names.push(name_in(&entry.key).map_err(store_failed)?);
            }
            rest = page.next;
        }
        let more = names.len() > limit;
        names.truncate(limit);
        Ok(ListTablesOutput {
            last_evaluated_table_name: names.last().filter(|_| more).cloned(),
            table_names: Some(names),
        })
    }

    /// Commits a changed record, if the table is still as it was read.
    pub(crate) async fn replace_record(
        &self,
        key: &Key,
        version: store::Version,
        record: &crate::table::Record,
    ) -> Result<bool, ApiError> {
        self.replace_record_with(Batch::new(), key, version, record).await
    }

    /// Commits a changed record along with `batch`, if the table, and what the batch checks, is
    /// still as it was read.
    pub(crate) async fn replace_record_with(
        &self,
        batch: Batch,
        key: &Key,
        version: store::Version,
        record: &crate::table::Record,
    ) -> Result<bool, ApiError> {
        let batch = batch
            .check(Check::Version(key.clone(), version))
            .put(key.clone(), crate::stored::encode(record));
        let outcome = self.store.commit(batch).await.map_err(store_failed)?;
        Ok(matches!(outcome, Outcome::Committed(_)))
    }
}

/// The table's ARN.
pub(crate) fn table_arn(caller: &Caller, name: &str) -> String {
    arn_of(&caller.account, &caller.region, name)
}

/// The ARN of a table of that account and region.
pub(crate) fn arn_of(account: &AccountId, region: &Region, name: &str) -> String {
    // Each request needs it: in one piece, without an `Arn`'s parts.
    ["arn:aws:dynamodb:", region.as_str(), ":", account.as_str(), ":table/", name].concat()
}
