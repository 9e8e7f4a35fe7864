//! The indexes of a restored table: its source's, but for those that the request leaves out, with
//! throughput of the new table's mode.

use aws_api::ApiError;
use aws_api::dynamodb::{GlobalSecondaryIndex, KeySchemaElement, LocalSecondaryIndex, Projection};

use crate::describe::{key_schema, projection};
use crate::errors::invalid_parameters;
use crate::index::{Index, Scope, State};
use crate::table::{Billing, Record};
use crate::throughput::index_billing;

/// `source`'s indexes for a table of that billing. An override names those that are to be there,
/// as they are in the source.
pub(super) fn indexes(
    source: &Record,
    billing: &Billing,
    global: Option<&[GlobalSecondaryIndex]>,
    local: Option<&[LocalSecondaryIndex]>,
) -> Result<Vec<Index>, ApiError> {
    let there = || source.indexes.iter().filter(|index| index.state() != State::Deleting);
    for given in global.unwrap_or_default() {
        let index = there().find(|index| !index.is_local() && index.name == given.index_name);
        check_same(&given.index_name, &given.key_schema, &given.projection, index)?;
    }
    for given in local.unwrap_or_default() {
        let index = there().find(|index| index.is_local() && index.name == given.index_name);
        check_same(&given.index_name, &given.key_schema, &given.projection, index)?;
    }
    let mut kept = Vec::new();
    for index in there() {
        let scope = match &index.scope {
            Scope::Local => {
                if local.is_some_and(|local| local.iter().all(|l| l.index_name != index.name)) {
                    continue;
                }
                Scope::Local
            }
            Scope::Global { billing: before, .. } => {
                let given = global.map(|global| global.iter().find(|g| g.index_name == index.name));
                let given = match given {
                    Some(None) => continue,
                    Some(given) => given,
                    None => None,
                };
                Scope::Global {
                    state: State::Active,
                    billing: throughput(&index.name, billing, before, given)?,
                    warm: None,
                }
            }
        };
        kept.push(Index { scope, ..index.clone() });
    }
    Ok(kept)
}

/// What the request says, or what there was if the mode is still the same.
fn throughput(
    name: &str,
    table: &Billing,
    before: &Billing,
    given: Option<&GlobalSecondaryIndex>,
) -> Result<Billing, ApiError> {
    let provisioned = given.and_then(|given| given.provisioned_throughput.as_ref());
    let on_demand = given.and_then(|given| given.on_demand_throughput.as_ref());
    let same_mode = matches!(
        (table, before),
        (Billing::OnDemand { .. }, Billing::OnDemand { .. })
            | (Billing::Provisioned { .. }, Billing::Provisioned { .. })
    );
    if provisioned.is_none() && on_demand.is_none() && same_mode {
        return Ok(*before);
    }
    index_billing(table, name, provisioned, on_demand)
}

/// That an index is defined as it is in the source.
fn check_same(
    name: &str,
    keys: &[KeySchemaElement],
    projects: &Projection,
    index: Option<&Index>,
) -> Result<(), ApiError> {
    let sorted = |projection: &Projection| {
        let mut names = projection.non_key_attributes.clone().unwrap_or_default();
        names.sort_unstable();
        (projection.projection_type.clone(), names)
    };
    let same = index.is_some_and(|index| {
        key_schema(index.keys()) == keys
            && sorted(&projection(&index.projection)) == sorted(projects)
    });
    if same {
        return Ok(());
    }
    Err(invalid_parameters(format!(
        "The indexes of a restored table must be indexes of its source: {name} is not defined so \
         there"
    )))
}
