//! How a table is shown.

use aws_api::dynamodb::{
    AttributeDefinition, BillingMode, BillingModeSummary, GlobalSecondaryIndexDescription,
    GlobalSecondaryIndexWarmThroughputDescription, IndexStatus, KeySchemaElement,
    KeyType as WireKeyType, LocalSecondaryIndexDescription, OnDemandThroughput, Projection,
    ProjectionType, ProvisionedThroughputDescription, ScalarAttributeType, StreamSpecification,
    StreamViewType, TableClass, TableClassSummary, TableDescription, TableStatus,
    TableWarmThroughputDescription,
};
use foundation::{Caller, Timestamp};

use crate::backup::Restored;
use crate::encryption;
use crate::index::{Index, Projected, Scope, State};
use crate::key_schema::{KeyAttribute, KeyType, Keys};
use crate::streams::model::StreamName;
use crate::table::{Billing, Record, Table};
use crate::tables::table_arn;
use crate::throughput::warm_shown;

/// The state of a table that is in use: it is being updated while an index is made or removed.
pub(crate) fn status(record: &Record) -> TableStatus {
    match record.indexes.iter().any(|index| index.state() != State::Active) {
        true => TableStatus::Updating,
        false => TableStatus::Active,
    }
}

/// The table as requests show it, but for the counts of items and bytes.
pub(crate) fn described(caller: &Caller, table: &Table, status: TableStatus) -> TableDescription {
    let record = &table.record;
    let arn = table_arn(caller, &record.name);
    let global = record.indexes.iter().filter_map(|index| global_index(index, &arn));
    let global: Vec<GlobalSecondaryIndexDescription> = global.collect();
    let local = record.indexes.iter().filter(|index| index.is_local());
    let local: Vec<LocalSecondaryIndexDescription> =
        local.map(|index| local_index(index, &arn)).collect();
    let (warm_read, warm_write) = warm_shown(record.warm, &record.billing);
    let status = if record.recovery.is_restoring() { TableStatus::Creating } else { status };
    let mut out = TableDescription {
        attribute_definitions: Some(
            record.key_attributes().into_values().map(definition).collect(),
        ),
        key_schema: Some(key_elements(record)),
        table_name: Some(record.name.clone()),
        table_arn: Some(arn),
        table_id: Some(record.id.clone()),
        table_status: Some(status.clone()),
        restore_summary: record.recovery.restored.as_ref().map(Restored::shown),
        creation_date_time: Some(Timestamp::from_millis(record.created_ms)),
        deletion_protection_enabled: Some(record.deletion_protection),
        table_class_summary: record.infrequent_access.then_some(TableClassSummary {
            table_class: Some(TableClass::StandardInfrequentAccess),
            last_update_date_time: None,
        }),
        sse_description: encryption::described(caller, record.managed_key),
        local_secondary_indexes: Some(local).filter(|indexes| !indexes.is_empty()),
        global_secondary_indexes: Some(global).filter(|indexes| !indexes.is_empty()),
        warm_throughput: Some(TableWarmThroughputDescription {
            read_units_per_second: Some(warm_read),
            write_units_per_second: Some(warm_write),
            status: Some(status),
        }),
        provisioned_throughput: Some(provisioned(&record.billing)),
        on_demand_throughput: on_demand_bounds(&record.billing),
        ..TableDescription::default()
    };
    show_stream(caller, record, &mut out);
    if let Billing::OnDemand { since_ms, .. } = record.billing {
        out.billing_mode_summary = Some(BillingModeSummary {
            billing_mode: Some(BillingMode::PayPerRequest),
            last_update_to_pay_per_request_date_time: Some(Timestamp::from_millis(since_ms)),
        });
    }
    out
}

fn show_stream(caller: &Caller, record: &Record, out: &mut TableDescription) {
    let streaming = &record.streaming;
    if let Some(label_ms) = streaming.latest_ms {
        let name = StreamName::of(caller, &record.name, label_ms);
        out.latest_stream_label = Some(name.label());
        out.latest_stream_arn = Some(name.arn());
    }
    out.stream_specification = stream_specification(record);
}

/// The table's open stream, if it has one.
pub(crate) fn stream_specification(record: &Record) -> Option<StreamSpecification> {
    record.streaming.open.as_ref().map(|open| StreamSpecification {
        stream_enabled: true,
        stream_view_type: Some(StreamViewType::from(open.view.wire().as_str())),
    })
}

fn definition(attribute: &KeyAttribute) -> AttributeDefinition {
    AttributeDefinition {
        attribute_name: attribute.name.clone(),
        attribute_type: match attribute.kind {
            KeyType::S => ScalarAttributeType::S,
            KeyType::N => ScalarAttributeType::N,
            KeyType::B => ScalarAttributeType::B,
        },
    }
}

/// The table's key schema as the wire has it.
pub(crate) fn key_elements(record: &Record) -> Vec<KeySchemaElement> {
    key_schema(record.keys.keys())
}

/// A key's schema as the wire has it.
pub(crate) fn key_schema(keys: Keys<'_>) -> Vec<KeySchemaElement> {
    let element = |key_type: WireKeyType| {
        move |attribute: &KeyAttribute| KeySchemaElement {
            attribute_name: attribute.name.clone(),
            key_type: key_type.clone(),
        }
    };
    let hash = keys.hash.iter().map(element(WireKeyType::Hash));
    hash.chain(keys.range.iter().map(element(WireKeyType::Range))).collect()
}

fn provisioned(billing: &Billing) -> ProvisionedThroughputDescription {
    let (read, write) = match billing {
        Billing::Provisioned { read, write } => (*read, *write),
        Billing::OnDemand { .. } => (0, 0),
    };
    ProvisionedThroughputDescription {
        number_of_decreases_today: Some(0),
        read_capacity_units: Some(read),
        write_capacity_units: Some(write),
        ..ProvisionedThroughputDescription::default()
    }
}

/// The bounds of an on-demand table or index, if it has any.
pub(crate) fn on_demand_bounds(billing: &Billing) -> Option<OnDemandThroughput> {
    match billing {
        Billing::OnDemand { max_read: None, max_write: None, .. } | Billing::Provisioned { .. } => {
            None
        }
        Billing::OnDemand { max_read, max_write, .. } => Some(OnDemandThroughput {
            max_read_request_units: *max_read,
            max_write_request_units: *max_write,
        }),
    }
}

/// What an index projects, as the wire has it.
pub(crate) fn projection(projected: &Projected) -> Projection {
    let (kind, names) = match projected {
        Projected::All => (ProjectionType::All, None),
        Projected::KeysOnly => (ProjectionType::KeysOnly, None),
        Projected::Include(names) => (ProjectionType::Include, Some(names.clone())),
    };
    Projection { projection_type: Some(kind), non_key_attributes: names }
}

fn index_arn(table: &str, index: &Index) -> String {
    [table, "/index/", &index.name].concat()
}

fn local_index(index: &Index, table: &str) -> LocalSecondaryIndexDescription {
    LocalSecondaryIndexDescription {
        index_name: Some(index.name.clone()),
        index_arn: Some(index_arn(table, index)),
        key_schema: Some(key_schema(index.keys())),
        projection: Some(projection(&index.projection)),
        ..LocalSecondaryIndexDescription::default()
    }
}

fn global_index(index: &Index, table: &str) -> Option<GlobalSecondaryIndexDescription> {
    let Scope::Global { state, billing, warm } = &index.scope else { return None };
    let status = match state {
        State::Active => IndexStatus::Active,
        State::Creating => IndexStatus::Creating,
        State::Deleting => IndexStatus::Deleting,
    };
    let (warm_read, warm_write) = warm_shown(*warm, billing);
    Some(GlobalSecondaryIndexDescription {
        index_name: Some(index.name.clone()),
        index_arn: Some(index_arn(table, index)),
        key_schema: Some(key_schema(index.keys())),
        projection: Some(projection(&index.projection)),
        index_status: Some(status.clone()),
        backfilling: (*state == State::Creating).then_some(true),
        provisioned_throughput: Some(provisioned(billing)),
        on_demand_throughput: on_demand_bounds(billing),
        warm_throughput: Some(GlobalSecondaryIndexWarmThroughputDescription {
            read_units_per_second: Some(warm_read),
            write_units_per_second: Some(warm_write),
            status: Some(status),
        }),
        ..GlobalSecondaryIndexDescription::default()
    })
}
