//! UpdateTable: the settings that a table can change while it is in use, and its global indexes.

use aws_api::ApiError;
use aws_api::dynamodb::{BillingMode, TableStatus, UpdateTableInput, UpdateTableOutput, error};
use foundation::Caller;
use store::Batch;

use crate::Room;
use crate::create_table::is_infrequent;
use crate::definitions::Definitions;
use crate::describe::{described, status};
use crate::encryption::asks_for_managed_key;
use crate::errors::{invalid, invalid_parameters, store_failed, unsupported};
use crate::index_updates::Updates;
use crate::index_work;
use crate::streams::settings;
use crate::table::{Billing, Record};
use crate::throughput::{Holder, billing, changed_bounds, unchanged, warm};

impl Room {
    /// The change holds when this answers, but for the rows of an index that is added or removed.
    /// Like AWS, the answer still says `UPDATING`.
    pub(crate) async fn change_table(
        &self,
        caller: &Caller,
        mut input: UpdateTableInput,
    ) -> Result<UpdateTableOutput, ApiError> {
        refuse_unsupported(&input)?;
        check_combination(&input)?;
        let stream = input.stream_specification.as_ref().map(settings::asked).transpose()?;
        let updates = Updates::read(input.global_secondary_index_updates.take())?;
        let definitions = input.attribute_definitions.take().map(Definitions::read).transpose()?;
        loop {
            let mut table = self.stored_table(caller, &input.table_name).await?;
            table.check_settled()?;
            if updates.is_empty() && status(&table.record) == TableStatus::Updating {
                return Err(error::resource_in_use_exception(format!(
                    "Attempt to change a resource which is still in use: Table is being updated: {}",
                    table.record.name
                )));
            }
            let record = &mut table.record;
            let before = record.billing;
            record.billing = self.changed_billing(&input, &updates, before)?;
            let work = updates.apply(record, definitions.as_ref(), before)?;
            if let Some(definitions) = &definitions {
                definitions.check_known(record.key_attributes().into_values())?;
            }
            change_settings(&input, record)?;
            let mut batch = Batch::new();
            if let Some(asked) = stream {
                batch = self.change_stream(caller, record, asked).await?.add_to(batch);
            }
            if let Some(index) = work {
                batch = index_work::begin(batch, caller, &table, index).map_err(store_failed)?;
            }
            // A conflict is somebody else's change of the table: look again.
            if self.replace_record_with(batch, &table.key, table.version, &table.record).await? {
                let description = described(caller, &table, TableStatus::Updating);
                return Ok(UpdateTableOutput { table_description: Some(description) });
            }
        }
    }

    fn changed_billing(
        &self,
        input: &UpdateTableInput,
        updates: &Updates,
        before: Billing,
    ) -> Result<Billing, ApiError> {
        if input.billing_mode.is_none()
            && input.provisioned_throughput.is_none()
            && input.on_demand_throughput.is_none()
        {
            return Ok(before);
        }
        let stays = match before {
            Billing::OnDemand { .. } => BillingMode::PayPerRequest,
            Billing::Provisioned { .. } => BillingMode::Provisioned,
        };
        let mode = input.billing_mode.as_ref().unwrap_or(&stays);
        let provisioned = &input.provisioned_throughput;
        // Who names the mode that there is, with nothing else, changes nothing.
        if let (Billing::Provisioned { .. }, BillingMode::Provisioned, None, None) =
            (before, mode, provisioned, &input.on_demand_throughput)
        {
            return Ok(before);
        }
        if let (Billing::Provisioned { read, write }, BillingMode::Provisioned, Some(asked)) =
            (before, mode, provisioned)
            && (read, write) == (asked.read_capacity_units, asked.write_capacity_units)
            && updates.is_empty()
            && input.billing_mode.is_none()
        {
            return Err(unchanged(Holder::Table, read, write));
        }
        let now = self.ambient.now();
        match (before, &input.on_demand_throughput) {
            // Bounds may change, the moment of the change of mode does not.
            (Billing::OnDemand { .. }, asked) if *mode == BillingMode::PayPerRequest => {
                let checked = billing(Some(mode), provisioned.as_ref(), asked.as_ref(), now);
                checked?;
                match asked {
                    Some(asked) => changed_bounds(before, asked, Holder::Table),
                    None => Ok(before),
                }
            }
            (_, asked) => billing(Some(mode), provisioned.as_ref(), asked.as_ref(), now),
        }
    }
}

/// Settings that are no one else's.
fn change_settings(input: &UpdateTableInput, record: &mut Record) -> Result<(), ApiError> {
    if let Some(protected) = input.deletion_protection_enabled {
        record.deletion_protection = protected;
    }
    if input.table_class.is_some() {
        record.infrequent_access = is_infrequent(input.table_class.as_ref());
    }
    if let Some(sse) = &input.sse_specification {
        let managed_key = asks_for_managed_key(Some(sse))?;
        match (record.managed_key, managed_key) {
            (false, false) => {
                return Err(invalid_parameters("Table is already encrypted by default"));
            }
            (true, true) => {
                return Err(invalid_parameters(
                    "Table is already encrypted with given KMSMasterKeyId. Use KMSMasterKeyId \
                     parameter if you want to change Master Key",
                ));
            }
            _ => record.managed_key = managed_key,
        }
    }
    let asked = input.warm_throughput.as_ref();
    record.warm = warm(asked, Holder::Table, &record.billing, Some(record.warm))?;
    Ok(())
}

/// Refuses requests that ask for nothing, or for what AWS does only alone.
fn check_combination(input: &UpdateTableInput) -> Result<(), ApiError> {
    let throughput = input.billing_mode.is_some()
        || input.provisioned_throughput.is_some()
        || input.on_demand_throughput.is_some();
    let parts = [
        ("", throughput),
        ("", input.global_secondary_index_updates.is_some()),
        ("", input.stream_specification.is_some()),
        ("Server-Side Encryption modification", input.sse_specification.is_some()),
        ("TableClass modification", input.table_class.is_some()),
        // Terraform's provider sets it in one request with the throughput.
        ("", input.deletion_protection_enabled.is_some()),
        ("WarmThroughput", input.warm_throughput.is_some()),
    ];
    let asked: Vec<&str> =
        parts.iter().filter(|(_, there)| *there).map(|(what, _)| *what).collect();
    if asked.is_empty() {
        return Err(invalid(
            "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, \
             GlobalSecondaryIndexUpdates, SSESpecification, ReplicaUpdates, \
             MultiAccountReplicaReady, ReplicaTransitRoleArn, MultiRegionConsistency, \
             DeletionProtectionEnabled, OnDemandThroughput, WarmThroughput or TableClass is \
             required",
        ));
    }
    match asked.iter().find(|what| !what.is_empty() && asked.len() > 1) {
        Some(what) => {
            Err(invalid_parameters(format!("{what} must be the only operation in the request")))
        }
        None => Ok(()),
    }
}

fn refuse_unsupported(input: &UpdateTableInput) -> Result<(), ApiError> {
    let some = |length: Option<usize>| length.is_some_and(|length| length > 0);
    let refused = [
        ("replicas (global tables)", some(input.replica_updates.as_ref().map(Vec::len))),
        (
            "GlobalTableWitnessUpdates",
            some(input.global_table_witness_updates.as_ref().map(Vec::len)),
        ),
        ("MultiRegionConsistency", input.multi_region_consistency.is_some()),
        (
            "GlobalTableSettingsReplicationMode",
            input.global_table_settings_replication_mode.is_some(),
        ),
    ];
    match refused.iter().find(|(_, present)| *present) {
        Some((what, _)) => Err(unsupported(what)),
        None => Ok(()),
    }
}
