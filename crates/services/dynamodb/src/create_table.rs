//! CreateTable.

use std::collections::BTreeMap;

use aws_api::ApiError;
use aws_api::dynamodb::{
    AttributeDefinition, BillingMode, CreateTableInput, CreateTableOutput, KeySchemaElement,
    KeyType as WireKeyType, OnDemandThroughput, ProvisionedThroughput, ScalarAttributeType,
    TableClass, TableStatus, error,
};
use foundation::{Caller, Timestamp};
use store::{Batch, Check, Conflict, Entry, Outcome};

use crate::Room;
use crate::backup::Recovery;
use crate::errors::{invalid, store_failed, unsupported};
use crate::key_schema::{KeyAttribute, KeySchema, KeyType};
use crate::streams::{model::Streaming, settings};
use crate::table::{Billing, Record, Table, table_key};
use crate::table_name::table_name;
use crate::tables::described;
use crate::tags::checked_tags;

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
        let asked = input.stream_specification.as_ref().map(settings::asked).transpose()?;
        let mut record = Record {
            id: self.ambient.dice.uuid(),
            keys: key_schema(
                input.key_schema.unwrap_or_default(),
                input.attribute_definitions.unwrap_or_default(),
            )?,
            created_ms: now.as_millis(),
            billing: billing(
                input.billing_mode.as_ref(),
                input.provisioned_throughput.as_ref(),
                input.on_demand_throughput.as_ref(),
                now,
            )?,
            deletion_protection: input.deletion_protection_enabled == Some(true),
            infrequent_access: is_infrequent(input.table_class.as_ref()),
            tags: checked_tags(BTreeMap::new(), input.tags.unwrap_or_default())?,
            streaming: Streaming::default(),
            recovery: Recovery::default(),
            name,
        };
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
                    let entry = Entry { key, value, version };
                    let table = Table::read(&caller.account, &caller.region, entry);
                    let table = table.map_err(store_failed)?;
                    let description = described(caller, &table, TableStatus::Creating);
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
    let some = |list: Option<usize>| list.is_some_and(|length| length > 0);
    let sse = input.sse_specification.as_ref();
    let refused = [
        ("global secondary indexes", some(input.global_secondary_indexes.as_ref().map(Vec::len))),
        ("local secondary indexes", some(input.local_secondary_indexes.as_ref().map(Vec::len))),
        (
            "encryption with KMS keys (SSESpecification)",
            sse.is_some_and(|sse| {
                sse.enabled == Some(true)
                    || sse.kms_master_key_id.is_some()
                    || sse.sse_type.is_some()
            }),
        ),
        ("WarmThroughput", input.warm_throughput.is_some()),
        ("ResourcePolicy", input.resource_policy.is_some()),
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

fn key_schema(
    elements: Vec<KeySchemaElement>,
    definitions: Vec<AttributeDefinition>,
) -> Result<KeySchema, ApiError> {
    let parameters =
        |what: String| invalid(format!("One or more parameter values were invalid: {what}"));
    let mut defined: BTreeMap<String, KeyType> = BTreeMap::new();
    for definition in definitions {
        let kind = match definition.attribute_type {
            ScalarAttributeType::S => KeyType::S,
            ScalarAttributeType::N => KeyType::N,
            ScalarAttributeType::B => KeyType::B,
            ScalarAttributeType::Unknown(other) => {
                return Err(invalid(format!("Invalid AttributeType: {other}")));
            }
        };
        if defined.insert(definition.attribute_name, kind).is_some() {
            return Err(parameters("Cannot define the same attribute twice".to_owned()));
        }
    }
    let shown = |names: Vec<&str>| format!("[{}]", names.join(", "));
    let undefined = |names: Vec<&str>| {
        parameters(format!(
            "Some index key attributes are not defined in AttributeDefinitions. Keys: {}, \
             AttributeDefinitions: {}",
            shown(names),
            shown(defined.keys().map(String::as_str).collect())
        ))
    };
    let names: Vec<&str> = elements.iter().map(|e| e.attribute_name.as_str()).collect();
    let attribute = |name: &str| match defined.get(name) {
        Some(kind) => Ok(KeyAttribute { name: name.to_owned(), kind: *kind }),
        None => Err(undefined(names.clone())),
    };
    let (hash, range) = match &elements[..] {
        [] => return Err(parameters("The key schema of the table is missing".to_owned())),
        [hash] => (hash, None),
        [hash, range] => (hash, Some(range)),
        more => {
            return Err(invalid(format!(
                "1 validation error detected: Value '[{} elements]' at 'keySchema' failed to \
                 satisfy constraint: Member must have length less than or equal to 2",
                more.len()
            )));
        }
    };
    if hash.key_type != WireKeyType::Hash {
        return Err(invalid(
            "Invalid KeySchema: The first KeySchemaElement is not a HASH key type",
        ));
    }
    if let Some(range) = range {
        if range.key_type != WireKeyType::Range {
            return Err(invalid(
                "Invalid KeySchema: The second KeySchemaElement is not a RANGE key type",
            ));
        }
        if range.attribute_name == hash.attribute_name {
            return Err(invalid(
                "Both the Hash Key and the Range Key element in the KeySchema have the same name",
            ));
        }
    }
    let schema = KeySchema {
        hash: attribute(&hash.attribute_name)?,
        range: range.map(|range| attribute(&range.attribute_name)).transpose()?,
    };
    if defined.len() != elements.len() {
        return Err(parameters(
            "Number of attributes in KeySchema does not exactly match number of attributes \
             defined in AttributeDefinitions"
                .to_owned(),
        ));
    }
    Ok(schema)
}

/// The mode with its settings; AWS's default is provisioned.
pub(crate) fn billing(
    mode: Option<&BillingMode>,
    provisioned: Option<&ProvisionedThroughput>,
    on_demand: Option<&OnDemandThroughput>,
    now: Timestamp,
) -> Result<Billing, ApiError> {
    let parameters =
        |what: &str| Err(invalid(format!("One or more parameter values were invalid: {what}")));
    if mode == Some(&BillingMode::PayPerRequest) {
        if provisioned.is_some() {
            return parameters(
                "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when \
                 BillingMode is PAY_PER_REQUEST",
            );
        }
        // -1 takes a bound away.
        let bound = |units: Option<i64>| units.filter(|units| *units != -1);
        return Ok(Billing::OnDemand {
            max_read: bound(on_demand.and_then(|t| t.max_read_request_units)),
            max_write: bound(on_demand.and_then(|t| t.max_write_request_units)),
            since_ms: now.as_millis(),
        });
    }
    if on_demand.is_some() {
        return parameters(
            "OnDemandThroughput can be specified only when BillingMode is PAY_PER_REQUEST",
        );
    }
    match provisioned {
        Some(throughput) => Ok(Billing::Provisioned {
            read: throughput.read_capacity_units,
            write: throughput.write_capacity_units,
        }),
        None => parameters(
            "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is \
             PROVISIONED",
        ),
    }
}

pub(crate) fn is_infrequent(class: Option<&TableClass>) -> bool {
    class == Some(&TableClass::StandardInfrequentAccess)
}
