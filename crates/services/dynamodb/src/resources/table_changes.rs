//! The sequence of UpdateTable that brings a table to what is wanted of it: each step follows from
//! what is there, so that it goes on where it was cut off.

use super::SERVICE;
use super::table::Tables;
use super::table_given::{GlobalIndex, Table};
use aws_api::dynamodb::*;
use resource::{Failure, HandlerErrorCode, Work, or_reset};

impl Tables {
    /// Changes what UpdateTable changes; the table as it is then.
    pub(super) async fn bring_table(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Table>,
        new: &Table,
    ) -> Result<TableDescription, Failure> {
        let mut last = None;
        loop {
            let table = self.ready(work, name).await?;
            let Some(mut next) = next_change(&table, old, new) else { return Ok(table) };
            next.table_name = name.to_owned();
            if last.as_ref() == Some(&next) {
                let text = format!("Table {name} did not take a change");
                return Err(Failure::new(HandlerErrorCode::NotStabilized, text));
            }
            let changed = self.api.update_table(&work.caller, next.clone()).await;
            changed.map_err(work.refused(SERVICE))?;
            last = Some(next);
        }
    }
}

/// The next request on the way from what is there to what is wanted. Many of them go alone.
fn next_change(
    table: &TableDescription,
    old: Option<&Table>,
    new: &Table,
) -> Option<UpdateTableInput> {
    index_removed(table, old, new)
        .or_else(|| throughput(table, new))
        .or_else(|| bounds(table, old, new))
        .or_else(|| index_added(table, new))
        .or_else(|| stream(table, old, new))
        .or_else(|| encryption(table, old, new))
        .or_else(|| settings(table, old, new))
        .or_else(|| warm(table, old, new))
}

fn indexes(table: &TableDescription) -> &[GlobalSecondaryIndexDescription] {
    table.global_secondary_indexes.as_deref().unwrap_or_default()
}

fn has_index(table: &TableDescription, name: &str) -> bool {
    indexes(table).iter().any(|index| index.index_name.as_deref() == Some(name))
}

fn update_indexes(updates: Vec<GlobalSecondaryIndexUpdate>) -> Option<UpdateTableInput> {
    (!updates.is_empty()).then(|| UpdateTableInput {
        global_secondary_index_updates: Some(updates),
        ..Default::default()
    })
}

fn index_removed(
    table: &TableDescription,
    old: Option<&Table>,
    new: &Table,
) -> Option<UpdateTableInput> {
    let mut was = old?.global().iter();
    let gone =
        was.find(|index| new.global_named(&index.name).is_none() && has_index(table, &index.name))?;
    let delete = Some(DeleteGlobalSecondaryIndexAction { index_name: gone.name.clone() });
    update_indexes(vec![GlobalSecondaryIndexUpdate { delete, ..Default::default() }])
}

fn index_added(table: &TableDescription, new: &Table) -> Option<UpdateTableInput> {
    let index = new.global().iter().find(|index| !has_index(table, &index.name))?.api();
    let create = Some(CreateGlobalSecondaryIndexAction {
        index_name: index.index_name,
        key_schema: index.key_schema,
        on_demand_throughput: index.on_demand_throughput,
        projection: index.projection,
        provisioned_throughput: index.provisioned_throughput,
        warm_throughput: index.warm_throughput,
    });
    let update = update_indexes(vec![GlobalSecondaryIndexUpdate { create, ..Default::default() }])?;
    Some(UpdateTableInput { attribute_definitions: new.definitions(), ..update })
}

pub(super) fn is_on_demand(table: &TableDescription) -> bool {
    let summary = table.billing_mode_summary.as_ref();
    summary.and_then(|s| s.billing_mode.as_ref()) == Some(&BillingMode::PayPerRequest)
}

/// The units that are provisioned, where any are.
pub(super) fn units(
    shown: Option<&ProvisionedThroughputDescription>,
) -> Option<ProvisionedThroughput> {
    let shown = shown?;
    Some(ProvisionedThroughput {
        read_capacity_units: shown.read_capacity_units?,
        write_capacity_units: shown.write_capacity_units?,
    })
}

/// The mode of billing, and what is provisioned for the table and its indexes.
fn throughput(table: &TableDescription, new: &Table) -> Option<UpdateTableInput> {
    let mode = new.mode();
    let on_demand = is_on_demand(table);
    if mode == BillingMode::PayPerRequest {
        return (!on_demand).then(|| UpdateTableInput {
            billing_mode: Some(mode),
            on_demand_throughput: new.on_demand.clone().map(|bounds| bounds.0),
            ..Default::default()
        });
    }
    // Indexes follow their table to the mode, and must then say what is provisioned for them.
    let updates = indexes(table).iter().filter_map(|shown| {
        let wanted = new.global_named(shown.index_name.as_deref()?)?;
        let wanted_units = wanted.provisioned.clone()?.0;
        let same = units(shown.provisioned_throughput.as_ref()).as_ref() == Some(&wanted_units);
        (on_demand || !same).then(|| GlobalSecondaryIndexUpdate {
            update: Some(UpdateGlobalSecondaryIndexAction {
                index_name: wanted.name.clone(),
                provisioned_throughput: Some(wanted_units),
                ..Default::default()
            }),
            ..Default::default()
        })
    });
    let updates: Vec<GlobalSecondaryIndexUpdate> = updates.collect();
    let wanted = new.provisioned.clone().map(|units| units.0);
    let is = units(table.provisioned_throughput.as_ref());
    let provisioned_throughput = wanted.filter(|wanted| on_demand || is.as_ref() != Some(wanted));
    if !on_demand && provisioned_throughput.is_none() {
        return update_indexes(updates);
    }
    Some(UpdateTableInput {
        // A mode that the service does not have is for it to refuse.
        billing_mode: (on_demand || mode != BillingMode::Provisioned).then_some(mode),
        provisioned_throughput,
        global_secondary_index_updates: (!updates.is_empty()).then_some(updates),
        ..Default::default()
    })
}

/// No bound is said as -1 in requests.
fn asked_bounds(wanted: &OnDemandThroughput) -> (i64, i64) {
    let units = |units: Option<i64>| units.unwrap_or(-1);
    (units(wanted.max_read_request_units), units(wanted.max_write_request_units))
}

fn changed_bounds(
    is: Option<&OnDemandThroughput>,
    wanted: Option<OnDemandThroughput>,
) -> Option<OnDemandThroughput> {
    let (read, write) = asked_bounds(&wanted?);
    let bounds = OnDemandThroughput {
        max_read_request_units: Some(read),
        max_write_request_units: Some(write),
    };
    (is.map_or((-1, -1), asked_bounds) != (read, write)).then_some(bounds)
}

/// The bounds of on-demand tables and indexes.
fn bounds(table: &TableDescription, old: Option<&Table>, new: &Table) -> Option<UpdateTableInput> {
    if !is_on_demand(table) {
        return None;
    }
    let none = || resource::Api(OnDemandThroughput::default());
    let wanted = or_reset(old.map(|old| &old.on_demand), &new.on_demand, none());
    let is = table.on_demand_throughput.as_ref();
    if let Some(bounds) = changed_bounds(is, wanted.map(|wanted| wanted.0)) {
        let on_demand_throughput = Some(bounds);
        return Some(UpdateTableInput { on_demand_throughput, ..Default::default() });
    }
    let updates = indexes(table).iter().filter_map(|shown| {
        let index: &GlobalIndex = new.global_named(shown.index_name.as_deref()?)?;
        let was = old.and_then(|old| old.global_named(&index.name)).map(|was| &was.on_demand);
        let wanted = or_reset(was, &index.on_demand, none()).map(|wanted| wanted.0);
        let bounds = changed_bounds(shown.on_demand_throughput.as_ref(), wanted)?;
        Some(GlobalSecondaryIndexUpdate {
            update: Some(UpdateGlobalSecondaryIndexAction {
                index_name: index.name.clone(),
                on_demand_throughput: Some(bounds),
                ..Default::default()
            }),
            ..Default::default()
        })
    });
    update_indexes(updates.collect())
}

/// A stream with another view is another stream: the one there is ends first.
fn stream(table: &TableDescription, old: Option<&Table>, new: &Table) -> Option<UpdateTableInput> {
    let present = table.stream_specification.as_ref().filter(|stream| stream.stream_enabled);
    let wanted = new.stream.as_ref().map(|stream| stream.api());
    let had = old.is_some_and(|old| old.stream.is_some());
    let next = match (present, wanted) {
        (Some(present), Some(wanted)) if *present == wanted => return None,
        (None, None) => return None,
        (Some(_), None) if !had => return None,
        (Some(_), _) => StreamSpecification::default(),
        (None, Some(wanted)) => wanted,
    };
    Some(UpdateTableInput { stream_specification: Some(next), ..Default::default() })
}

fn encryption(
    table: &TableDescription,
    old: Option<&Table>,
    new: &Table,
) -> Option<UpdateTableInput> {
    let is = table.sse_description.is_some();
    let was = old.and_then(|old| old.encryption.as_ref());
    let wanted = match (&new.encryption, was) {
        (Some(wanted), _) => wanted.api(),
        (None, Some(_)) => SSESpecification { enabled: Some(false), ..Default::default() },
        (None, None) => return None,
    };
    // Another key is for the service to refuse, or to take.
    let other_key = was.is_some_and(|was| was.key != wanted.kms_master_key_id)
        && wanted
            .kms_master_key_id
            .as_ref()
            .is_some_and(|key| !key.ends_with("alias/aws/dynamodb"));
    (wanted.enabled != Some(is) || other_key)
        .then(|| UpdateTableInput { sse_specification: Some(wanted), ..Default::default() })
}

fn settings(
    table: &TableDescription,
    old: Option<&Table>,
    new: &Table,
) -> Option<UpdateTableInput> {
    let had = old.map(|old| &old.class);
    let class = or_reset(had, &new.class, TableClass::Standard.as_str().to_owned());
    let is = table.table_class_summary.as_ref().and_then(|summary| summary.table_class.as_ref());
    let is = is.unwrap_or(&TableClass::Standard);
    if let Some(class) = class.filter(|class| is.as_str() != class) {
        let table_class = Some(class.as_str().into());
        return Some(UpdateTableInput { table_class, ..Default::default() });
    }
    let had = old.map(|old| &old.deletion_protection);
    let protected = or_reset(had, &new.deletion_protection, false)?;
    (table.deletion_protection_enabled != Some(protected)).then(|| UpdateTableInput {
        deletion_protection_enabled: Some(protected),
        ..Default::default()
    })
}

/// Throughput that is kept warm only ever grows: what is no more asked for stays.
fn warm(table: &TableDescription, old: Option<&Table>, new: &Table) -> Option<UpdateTableInput> {
    let differs = |is: (Option<i64>, Option<i64>), wanted: &WarmThroughput| {
        let other = |is, wanted: Option<i64>| wanted.is_some() && wanted != is;
        other(is.0, wanted.read_units_per_second) || other(is.1, wanted.write_units_per_second)
    };
    let shown = table.warm_throughput.as_ref();
    let is = shown.map_or((None, None), |w| (w.read_units_per_second, w.write_units_per_second));
    let asked = old.is_none_or(|old| old.warm != new.warm);
    let wanted =
        new.warm.as_ref().map(|warm| &warm.0).filter(|wanted| asked && differs(is, wanted));
    if let Some(wanted) = wanted {
        let warm_throughput = Some(wanted.clone());
        return Some(UpdateTableInput { warm_throughput, ..Default::default() });
    }
    let updates = indexes(table).iter().filter_map(|shown| {
        let index = new.global_named(shown.index_name.as_deref()?)?;
        let was = old.and_then(|old| old.global_named(&index.name));
        let warm = shown.warm_throughput.as_ref();
        let is = warm.map_or((None, None), |w| (w.read_units_per_second, w.write_units_per_second));
        let wanted = &index.warm.as_ref()?.0;
        let asked = was.is_none_or(|was| was.warm != index.warm);
        (asked && differs(is, wanted)).then(|| GlobalSecondaryIndexUpdate {
            update: Some(UpdateGlobalSecondaryIndexAction {
                index_name: index.name.clone(),
                warm_throughput: Some(wanted.clone()),
                ..Default::default()
            }),
            ..Default::default()
        })
    });
    update_indexes(updates.collect())
}
