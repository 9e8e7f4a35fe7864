//! UpdateTable: the settings that a table can change while it is in use.

use aws_api::ApiError;
use aws_api::dynamodb::{
    BillingMode, ScalarAttributeType, TableStatus, UpdateTableInput, UpdateTableOutput,
};
use foundation::Caller;
use store::Batch;

use crate::Room;
use crate::create_table::is_infrequent;
use crate::describe::described;
use crate::errors::{invalid, unsupported};
use crate::key_schema::{KeySchema, KeyType};
use crate::streams::settings;
use crate::table::Billing;
use crate::throughput::billing;

impl Room {
    /// The change holds when this answers. Like AWS, the answer still says `UPDATING`.
    pub(crate) async fn change_table(
        &self,
        caller: &Caller,
        input: UpdateTableInput,
    ) -> Result<UpdateTableOutput, ApiError> {
        refuse_unsupported(&input)?;
        let asks_for_something = input.billing_mode.is_some()
            || input.provisioned_throughput.is_some()
            || input.on_demand_throughput.is_some()
            || input.deletion_protection_enabled.is_some()
            || input.table_class.is_some()
            || input.stream_specification.is_some();
        if !asks_for_something {
            return Err(invalid(
                "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, \
                 GlobalSecondaryIndexUpdates or SSESpecification or ReplicaUpdates is required",
            ));
        }
        let stream = input.stream_specification.as_ref().map(settings::asked).transpose()?;
        loop {
            let mut table = self.stored_table(caller, &input.table_name).await?;
            let mut batch = Batch::new();
            table.check_settled()?;
            refuse_other_attributes(&input, &table.record.keys)?;
            table.record.billing = self.changed_billing(&input, table.record.billing)?;
            if let Some(protected) = input.deletion_protection_enabled {
                table.record.deletion_protection = protected;
            }
            if input.table_class.is_some() {
                table.record.infrequent_access = is_infrequent(input.table_class.as_ref());
            }
            if let Some(asked) = stream {
                batch = self.change_stream(caller, &mut table.record, asked).await?.add_to(batch);
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
        let after = billing(
            Some(input.billing_mode.as_ref().unwrap_or(&stays)),
            input.provisioned_throughput.as_ref(),
            input.on_demand_throughput.as_ref(),
            self.ambient.now(),
        )?;
        Ok(match (before, after) {
            // Bounds may change, the moment of the change of mode does not; what is not named
            // stays as it is.
            (
                Billing::OnDemand { max_read, max_write, since_ms },
                Billing::OnDemand { max_read: new_read, max_write: new_write, .. },
            ) => {
                let asked = input.on_demand_throughput.as_ref();
                let named_read = asked.is_some_and(|t| t.max_read_request_units.is_some());
                let named_write = asked.is_some_and(|t| t.max_write_request_units.is_some());
                Billing::OnDemand {
                    max_read: if named_read { new_read } else { max_read },
                    max_write: if named_write { new_write } else { max_write },
                    since_ms,
                }
            }
            (_, after) => after,
        })
    }
}

fn refuse_unsupported(input: &UpdateTableInput) -> Result<(), ApiError> {
    let sse = input.sse_specification.as_ref();
    let some = |length: Option<usize>| length.is_some_and(|length| length > 0);
    let refused = [
        (
            "global secondary indexes",
            some(input.global_secondary_index_updates.as_ref().map(Vec::len)),
        ),
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
        (
            "encryption with KMS keys (SSESpecification)",
            sse.is_some_and(|sse| {
                sse.enabled == Some(true)
                    || sse.kms_master_key_id.is_some()
                    || sse.sse_type.is_some()
            }),
        ),
        ("WarmThroughput", input.warm_throughput.is_some()),
    ];
    match refused.iter().find(|(_, present)| *present) {
        Some((what, _)) => Err(unsupported(what)),
        None => Ok(()),
    }
}

/// Attributes may be defined again as they are; others would be an index's.
fn refuse_other_attributes(input: &UpdateTableInput, keys: &KeySchema) -> Result<(), ApiError> {
    let kind = |kind: KeyType| match kind {
        KeyType::S => ScalarAttributeType::S,
        KeyType::N => ScalarAttributeType::N,
        KeyType::B => ScalarAttributeType::B,
    };
    for definition in input.attribute_definitions.iter().flatten() {
        let same = keys.attributes().any(|attribute| {
            attribute.name == definition.attribute_name
                && kind(attribute.kind) == definition.attribute_type
        });
        if !same {
            return Err(invalid(format!(
                "One or more parameter values were invalid: Some AttributeDefinitions are not \
                 used. AttributeDefinitions: [{}]",
                definition.attribute_name
            )));
        }
    }
    Ok(())
}
