//! CreateTable.

use std::collections::BTreeMap;

use aws_api::ApiError;
use aws_api::dynamodb::{CreateTableInput, CreateTableOutput, TableClass, TableStatus, error};
use foundation::Caller;
use store::{Batch, Check, Conflict, Entry, Outcome};

use crate::Room;
use crate::backup::Recovery;
use crate::definitions::Definitions;
use crate::describe::described;
use crate::encryption::asks_for_managed_key;
use crate::errors::{store_failed, unsupported};
use crate::index::State;
use crate::index_definitions::{Ground, indexes};
use crate::settings::{Insights, OwnPolicy};
use crate::streams::{model::Streaming, settings};
use crate::table::{Record, Table, table_key};
use crate::table_name::table_name;
use crate::tags::checked_tags;
use crate::throughput::{Holder, billing, warm};
use crate::time_to_live::TimeToLive;

impl Room {
    /// The table can be used when this answers. Like AWS, the answer still says `CREATING`.
    pub(crate) async fn create(
        &self,
        caller: &Caller,
        input: CreateTableInput,
    ) -> Result<CreateTableOutput, ApiError> {
        refuse_unsupported(&input)?;
        let name = table_name(caller, &input.table_name)?.to_owned();
        let now = self.ambient.now();
        let policy = input.resource_policy.as_deref();
        let policy = policy.map(|document| OwnPolicy::new(document, None, now.as_millis()));
        let asked = input.stream_specification.as_ref().map(settings::asked).transpose()?;
        let definitions = Definitions::read(input.attribute_definitions.unwrap_or_default())?;
        let keys = definitions.table_key(input.key_schema.unwrap_or_default())?;
        let billing = billing(
            input.billing_mode.as_ref(),
            input.provisioned_throughput.as_ref(),
            input.on_demand_throughput.as_ref(),
            now,
        )?;
        let ground = Ground { definitions: &definitions, billing: &billing, state: State::Active };
        let (local, global) = (input.local_secondary_indexes, input.global_secondary_indexes);
        let mut record = Record {
            id: self.ambient.dice.uuid(),
            indexes: indexes(&ground, &keys, local, global)?,
            next_index: 0,
            keys,
            created_ms: now.as_millis(),
            warm: warm(input.warm_throughput.as_ref(), Holder::Table, &billing, None)?,
            billing,
            deletion_protection: input.deletion_protection_enabled == Some(true),
            infrequent_access: is_infrequent(input.table_class.as_ref()),
            tags: checked_tags(BTreeMap::new(), input.tags.unwrap_or_default())?,
            managed_key: asks_for_managed_key(input.sse_specification.as_ref())?,
            streaming: Streaming::default(),
            ttl: TimeToLive::default(),
            destinations: Vec::new(),
            recovery: Recovery::default(),
            policy: policy.transpose()?,
            insights: Insights::default(),
            name,
        };
        definitions.check_used(record.key_attributes().into_keys(), !record.indexes.is_empty())?;
        record.next_index = record.indexes.len() as u32;
        let key = table_key(caller, &record.name);
        loop {
            let mut batch = Batch::new().check(Check::Absent(key.clone()));
            if let Some(view) = asked.flatten() {
                batch = self.open_stream(caller, &mut record, view).await?.add_to(batch);
            }
            let value = crate::stored::encode(&record);
            batch = batch.put(key.clone(), value.clone());
            match self.store.commit(batch).await.map_err(store_failed)? {
                Outcome::Committed(version) => {
                    self.attachments.forget();
                    let entry = Entry { key, value, version };
                    let table = Table::read(&caller.account, &caller.region, entry);
                    let table = table.map_err(store_failed)?;
                    let mut description = described(caller, &table, TableStatus::Creating);
                    self.count_into(&table, &mut description).await?;
                    return Ok(CreateTableOutput { table_description: Some(description) });
                }
                Outcome::Conflict(Conflict::Check(0)) => {
                    return Err(error::resource_in_use_exception(format!(
                        "Table already exists: {}",
                        record.name
                    )));
                }
                // An earlier table of that name had a stream of this very moment.
                Outcome::Conflict(_) => {}
            }
        }
    }
}

fn refuse_unsupported(input: &CreateTableInput) -> Result<(), ApiError> {
    let refused = [
        ("GlobalTableSourceArn", input.global_table_source_arn.is_some()),
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

pub(crate) fn is_infrequent(class: Option<&TableClass>) -> bool {
    class == Some(&TableClass::StandardInfrequentAccess)
}
