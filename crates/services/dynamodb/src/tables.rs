//! DescribeTable, DeleteTable, ListTables, and how a table is shown.

use aws_api::ApiError;
use aws_api::dynamodb::{
    AttributeDefinition, BillingMode, BillingModeSummary, DeleteTableInput, DeleteTableOutput,
    DescribeTableInput, DescribeTableOutput, KeySchemaElement, KeyType as WireKeyType,
    ListTablesInput, ListTablesOutput, OnDemandThroughput, ProvisionedThroughputDescription,
    ScalarAttributeType, StreamSpecification, StreamViewType, TableClass, TableClassSummary,
    TableDescription, TableStatus,
};
use foundation::{Caller, Timestamp};
use store::{Batch, Check, Direction, Key, KeyRange, Limit, Outcome, get_one};

use crate::Room;
use crate::backup::Restored;
use crate::errors::{invalid, store_failed, table_not_found};
use crate::key_schema::{KeyAttribute, KeyType};
use crate::streams::model::StreamName;
use crate::table::{Billing, Record, Table, name_in, table_key, tables_prefix};
use crate::table_name::table_name;

/// Names on a page of ListTables (API Reference, «ListTables»).
const NAMES_MAX: usize = 100;

impl Room {
    pub(crate) async fn describe(
        &self,
        caller: &Caller,
        input: DescribeTableInput,
    ) -> Result<DescribeTableOutput, ApiError> {
        let table = self.stored_table(caller, &input.table_name).await?;
        Ok(DescribeTableOutput { table: Some(described(caller, &table, TableStatus::Active)) })
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
            let batch = Batch::new()
                .check(Check::Version(table.key.clone(), table.version))
                .delete(table.key.clone());
            let mut batch = self.leave_behind(batch, caller, &table)?;
            // The stream stays to be read for as long as its records are kept.
            if let Some(change) = self.close_stream(caller, &mut table.record).await? {
                batch = change.add_to(batch);
            }
            // A conflict is somebody else's change of the table: look again.
            if let Outcome::Committed(_) = self.store.commit(batch).await.map_err(store_failed)? {
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
    // Each request needs it: in one piece, without an `Arn`'s parts.
    let (region, account) = (caller.region.as_str(), caller.account.as_str());
    ["arn:aws:dynamodb:", region, ":", account, ":table/", name].concat()
}

fn show_stream(caller: &Caller, record: &Record, out: &mut TableDescription) {
    let streaming = &record.streaming;
    if let Some(label_ms) = streaming.latest_ms {
        let name = StreamName::of(caller, &record.name, label_ms);
        out.latest_stream_label = Some(name.label());
        out.latest_stream_arn = Some(name.arn());
    }
    out.stream_specification = streaming.open.as_ref().map(|open| StreamSpecification {
        stream_enabled: true,
        stream_view_type: Some(StreamViewType::from(open.view.wire().as_str())),
    });
}

/// The key schema as the wire has it.
pub(crate) fn key_elements(record: &Record) -> Vec<KeySchemaElement> {
    let kinds = [WireKeyType::Hash, WireKeyType::Range];
    let element = |(attribute, key_type): (&KeyAttribute, WireKeyType)| KeySchemaElement {
        attribute_name: attribute.name.clone(),
        key_type,
    };
    record.keys.attributes().zip(kinds).map(element).collect()
}

/// The table as DescribeTable shows it. Counts of items and bytes, which AWS brings up to date
/// every six hours, are not kept and left out.
pub(crate) fn described(caller: &Caller, table: &Table, status: TableStatus) -> TableDescription {
    let record = &table.record;
    let mut definitions = Vec::new();
    for attribute in record.keys.attributes() {
        definitions.push(AttributeDefinition {
            attribute_name: attribute.name.clone(),
            attribute_type: match attribute.kind {
                KeyType::S => ScalarAttributeType::S,
                KeyType::N => ScalarAttributeType::N,
                KeyType::B => ScalarAttributeType::B,
            },
        });
    }
    definitions.sort_by(|one, two| one.attribute_name.cmp(&two.attribute_name));
    let throughput = |read, write| ProvisionedThroughputDescription {
        number_of_decreases_today: Some(0),
        read_capacity_units: Some(read),
        write_capacity_units: Some(write),
        ..ProvisionedThroughputDescription::default()
    };
    let mut out = TableDescription {
        attribute_definitions: Some(definitions),
        key_schema: Some(key_elements(record)),
        table_name: Some(record.name.clone()),
        table_arn: Some(table_arn(caller, &record.name)),
        table_id: Some(record.id.clone()),
        table_status: Some(match record.recovery.is_restoring() {
            true => TableStatus::Creating,
            false => status,
        }),
        restore_summary: record.recovery.restored.as_ref().map(Restored::shown),
        creation_date_time: Some(Timestamp::from_millis(record.created_ms)),
        deletion_protection_enabled: Some(record.deletion_protection),
        table_class_summary: record.infrequent_access.then_some(TableClassSummary {
            table_class: Some(TableClass::StandardInfrequentAccess),
            last_update_date_time: None,
        }),
        ..TableDescription::default()
    };
    show_stream(caller, record, &mut out);
    match record.billing {
        Billing::Provisioned { read, write } => {
            out.provisioned_throughput = Some(throughput(read, write));
        }
        Billing::OnDemand { since_ms, .. } => {
            out.provisioned_throughput = Some(throughput(0, 0));
            out.billing_mode_summary = Some(BillingModeSummary {
                billing_mode: Some(BillingMode::PayPerRequest),
                last_update_to_pay_per_request_date_time: Some(Timestamp::from_millis(since_ms)),
            });
            out.on_demand_throughput = on_demand_bounds(&record.billing);
        }
    }
    out
}

/// The bounds of an on-demand table, if it has any.
pub(crate) fn on_demand_bounds(billing: &Billing) -> Option<OnDemandThroughput> {
    match *billing {
        Billing::OnDemand { max_read, max_write, .. }
            if max_read.is_some() || max_write.is_some() =>
        {
            Some(OnDemandThroughput {
                max_read_request_units: max_read,
                max_write_request_units: max_write,
            })
        }
        _ => None,
    }
}
