//! Indexes as CreateTable and UpdateTable define them, checked.

use std::collections::BTreeSet;

use aws_api::ApiError;
use aws_api::dynamodb::{
    CreateGlobalSecondaryIndexAction, GlobalSecondaryIndex, KeySchemaElement, LocalSecondaryIndex,
    OnDemandThroughput, Projection, ProjectionType, ProvisionedThroughput, WarmThroughput,
};

use crate::definitions::{Definitions, Elements};
use crate::errors::invalid_parameters;
use crate::index::{Index, Projected, Scope, State};
use crate::key_schema::KeySchema;
use crate::table::Billing;
use crate::throughput::{Holder, index_billing, warm};

/// Indexes of a table (Developer Guide, «Quotas», Secondary indexes per table).
pub(crate) const GLOBAL_MAX: usize = 20;
const LOCAL_MAX: usize = 5;
/// Attributes that the indexes of a table project by name, all together (the same page).
const INCLUDED_MAX: usize = 100;

/// A global index as either request defines it.
pub(crate) struct GlobalDefinition {
    name: String,
    key_schema: Vec<KeySchemaElement>,
    projection: Projection,
    provisioned: Option<ProvisionedThroughput>,
    on_demand: Option<OnDemandThroughput>,
    warm: Option<WarmThroughput>,
}

impl From<GlobalSecondaryIndex> for GlobalDefinition {
    fn from(index: GlobalSecondaryIndex) -> GlobalDefinition {
        GlobalDefinition {
            name: index.index_name,
            key_schema: index.key_schema,
            projection: index.projection,
            provisioned: index.provisioned_throughput,
            on_demand: index.on_demand_throughput,
            warm: index.warm_throughput,
        }
    }
}

impl From<CreateGlobalSecondaryIndexAction> for GlobalDefinition {
    fn from(index: CreateGlobalSecondaryIndexAction) -> GlobalDefinition {
        GlobalDefinition {
            name: index.index_name,
            key_schema: index.key_schema,
            projection: index.projection,
            provisioned: index.provisioned_throughput,
            on_demand: index.on_demand_throughput,
            warm: index.warm_throughput,
        }
    }
}

/// What a new index is defined within.
pub(crate) struct Ground<'a> {
    pub(crate) definitions: &'a Definitions,
    pub(crate) billing: &'a Billing,
    pub(crate) state: State,
}

/// The indexes of a new table, numbered from 0.
pub(crate) fn indexes(
    ground: &Ground<'_>,
    table: &KeySchema,
    local: Option<Vec<LocalSecondaryIndex>>,
    global: Option<Vec<GlobalSecondaryIndex>>,
) -> Result<Vec<Index>, ApiError> {
    let mut indexes: Vec<Index> = Vec::new();
    if let Some(local) = local {
        if local.is_empty() {
            return Err(invalid_parameters("List of LocalSecondaryIndexes is empty"));
        }
        if table.range.is_none() {
            return Err(invalid_parameters(
                "Table KeySchema does not have a range key, which is required when specifying a \
                 LocalSecondaryIndex",
            ));
        }
        if local.len() > LOCAL_MAX {
            return Err(invalid_parameters(format!(
                "Number of LocalSecondaryIndexes exceeds per-table limit of {LOCAL_MAX}"
            )));
        }
        for given in local {
            let id = indexes.len() as u32;
            indexes.push(local_index(ground.definitions, table, given, id)?);
        }
    }
    if let Some(global) = global {
        if global.is_empty() {
            return Err(invalid_parameters("List of GlobalSecondaryIndexes is empty"));
        }
        if global.len() > GLOBAL_MAX {
            return Err(invalid_parameters(format!(
                "GlobalSecondaryIndex count exceeds the per-table limit of {GLOBAL_MAX}"
            )));
        }
        for given in global {
            let id = indexes.len() as u32;
            indexes.push(global_index(ground, given.into(), id)?);
        }
    }
    let mut names = BTreeSet::new();
    if let Some(index) = indexes.iter().find(|index| !names.insert(&index.name)) {
        return Err(invalid_parameters(format!("Duplicate index name: {}", index.name)));
    }
    check_included(&indexes)?;
    Ok(indexes)
}

/// That all indexes together don't project too much by name.
pub(crate) fn check_included(indexes: &[Index]) -> Result<(), ApiError> {
    let included = |index: &Index| match &index.projection {
        Projected::Include(names) => names.len(),
        Projected::All | Projected::KeysOnly => 0,
    };
    if indexes.iter().map(included).sum::<usize>() > INCLUDED_MAX {
        return Err(invalid_parameters(format!(
            "The total number of NonKeyAttributes of all indexes exceeds the per-table limit of \
             {INCLUDED_MAX}"
        )));
    }
    Ok(())
}

fn local_index(
    definitions: &Definitions,
    table: &KeySchema,
    given: LocalSecondaryIndex,
    id: u32,
) -> Result<Index, ApiError> {
    let Elements { hash, range } = definitions.index_key(given.key_schema, false)?;
    if range.is_empty() {
        return Err(invalid_parameters(format!(
            "Index KeySchema does not have a range key for index: {}",
            given.index_name
        )));
    }
    if let Some(hash) = hash.first().filter(|hash| hash.name != table.hash.name) {
        return Err(invalid_parameters(format!(
            "Index KeySchema does not have the same leading hash key as table KeySchema for index: \
             {}. index hash key: {}, table hash key: {}",
            given.index_name, hash.name, table.hash.name
        )));
    }
    let projection = projected(given.projection)?;
    Ok(Index { id, name: given.index_name, hash, range, projection, scope: Scope::Local })
}

/// A new global index.
pub(crate) fn global_index(
    ground: &Ground<'_>,
    given: GlobalDefinition,
    id: u32,
) -> Result<Index, ApiError> {
    let Elements { hash, range } = ground.definitions.index_key(given.key_schema, true)?;
    let projection = projected(given.projection)?;
    let billing = index_billing(
        ground.billing,
        &given.name,
        given.provisioned.as_ref(),
        given.on_demand.as_ref(),
    )?;
    let warm = warm(given.warm.as_ref(), Holder::Index(&given.name), &billing, None)?;
    let scope = Scope::Global { state: ground.state, billing, warm };
    Ok(Index { id, name: given.name, hash, range, projection, scope })
}

fn projected(given: Projection) -> Result<Projected, ApiError> {
    let only_included = |kind: &str| {
        Err(invalid_parameters(format!(
            "ProjectionType is {kind}, but NonKeyAttributes is specified"
        )))
    };
    match (given.projection_type, given.non_key_attributes) {
        (None | Some(ProjectionType::Unknown(_)), _) => {
            Err(invalid_parameters("Unknown ProjectionType: null"))
        }
        (Some(ProjectionType::All), None) => Ok(Projected::All),
        (Some(ProjectionType::KeysOnly), None) => Ok(Projected::KeysOnly),
        (Some(ProjectionType::All), Some(_)) => only_included("ALL"),
        (Some(ProjectionType::KeysOnly), Some(_)) => only_included("KEYS_ONLY"),
        (Some(ProjectionType::Include), None) => Err(invalid_parameters(
            "ProjectionType is INCLUDE, but NonKeyAttributes is not specified",
        )),
        (Some(ProjectionType::Include), Some(names)) => {
            let mut seen = BTreeSet::new();
            match names.iter().find(|name| !seen.insert(*name)) {
                Some(twice) => Err(invalid_parameters(format!(
                    "Duplicate element in NonKeyAttributes: {twice}"
                ))),
                None => Ok(Projected::Include(names)),
            }
        }
    }
}
