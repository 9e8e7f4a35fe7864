//! Which resource is made before which.

use crate::invalid::{Checked, Invalid, listed};
use std::collections::{BTreeMap, BTreeSet};

/// The nodes, each after all it depends on, else in the order given. Dependencies that are no nodes
/// do not count.
pub(crate) fn order<'a>(nodes: &[(&'a str, &BTreeSet<String>)]) -> Checked<Vec<&'a str>> {
    let position: BTreeMap<&str, usize> =
        nodes.iter().enumerate().map(|(index, (name, _))| (*name, index)).collect();
    let mut after: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
    let mut before: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
    for (index, (_, dependencies)) in nodes.iter().enumerate() {
        for dependency in *dependencies {
            if let Some(earlier) = position.get(dependency.as_str()) {
                after[*earlier].push(index);
                before[index].push(*earlier);
            }
        }
    }
    let made = peel(&before, &after);
    if made.len() == nodes.len() {
        return Ok(made.into_iter().map(|index| nodes[index].0).collect());
    }
    // What lies on a cycle can be peeled from neither end.
    let mut peeled: BTreeSet<usize> = made.into_iter().collect();
    peeled.extend(peel(&after, &before));
    let cycle =
        (0..nodes.len()).filter(|index| !peeled.contains(index)).map(|index| nodes[index].0);
    let cycle = listed(cycle);
    Err(Invalid::new(format!("Circular dependency between resources: {cycle}")))
}

/// The indexes that are free once those before them are taken, smallest first.
fn peel(before: &[Vec<usize>], after: &[Vec<usize>]) -> Vec<usize> {
    let mut waits: Vec<usize> = before.iter().map(Vec::len).collect();
    let mut free: BTreeSet<usize> = (0..waits.len()).filter(|index| waits[*index] == 0).collect();
    let mut taken = Vec::new();
    while let Some(index) = free.pop_first() {
        taken.push(index);
        for later in &after[index] {
            waits[*later] -= 1;
            if waits[*later] == 0 {
                free.insert(*later);
            }
        }
    }
    taken
}
