//! What several parts of one answer used, together.

use std::collections::BTreeMap;

use aws_api::dynamodb::{Capacity, ConsumedCapacity};

/// Adds what another part used of the same table.
pub(super) fn add_capacity(sum: &mut Option<ConsumedCapacity>, other: Option<ConsumedCapacity>) {
    let Some(other) = other else { return };
    let Some(sum) = sum else {
        *sum = Some(other);
        return;
    };
    add(&mut sum.capacity_units, other.capacity_units);
    add(&mut sum.read_capacity_units, other.read_capacity_units);
    add(&mut sum.write_capacity_units, other.write_capacity_units);
    if let Some(other) = other.table {
        add_one(sum.table.get_or_insert_default(), other);
    }
    add_side(&mut sum.local_secondary_indexes, other.local_secondary_indexes);
    add_side(&mut sum.global_secondary_indexes, other.global_secondary_indexes);
}

/// The same for a list with one element a table.
pub(super) fn add_to_list(list: &mut Vec<ConsumedCapacity>, other: Option<ConsumedCapacity>) {
    let Some(other) = other else { return };
    match list.iter_mut().find(|one| one.table_name == other.table_name) {
        Some(one) => {
            let mut sum = Some(std::mem::take(one));
            add_capacity(&mut sum, Some(other));
            *one = sum.unwrap_or_default();
        }
        None => list.push(other),
    }
}

fn add(sum: &mut Option<f64>, other: Option<f64>) {
    if let Some(other) = other {
        *sum = Some(sum.unwrap_or(0.0) + other);
    }
}

fn add_one(sum: &mut Capacity, other: Capacity) {
    add(&mut sum.capacity_units, other.capacity_units);
    add(&mut sum.read_capacity_units, other.read_capacity_units);
    add(&mut sum.write_capacity_units, other.write_capacity_units);
}

fn add_side(
    sum: &mut Option<BTreeMap<String, Capacity>>,
    other: Option<BTreeMap<String, Capacity>>,
) {
    for (name, other) in other.into_iter().flatten() {
        add_one(sum.get_or_insert_default().entry(name).or_default(), other);
    }
}
