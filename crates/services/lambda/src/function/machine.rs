//! What this machine has for functions' runtimes.

use super::record;
use super::runtime;
use crate::core::Core;
use crate::failure;
use crate::names::FunctionName;
use aws_api::ApiError;
use sandbox::Warm;
use store::{Direction, KeyRange, Limit};

/// As many kinds of environments are foreseen at a start: each costs memory from then on.
const FORESEEN_MAX: usize = 4;

/// Refuses a runtime that this machine lacks what for, and lets environments be prepared.
pub(crate) async fn make_ready(
    core: &Core,
    name: &FunctionName,
    runtime: &str,
    memory_mb: u32,
) -> Result<(), ApiError> {
    let warm = runtime::warm(runtime, memory_mb);
    let environments = &core.engine.environments;
    let here = environments.version(warm).await.map_err(|why| {
        failure::invalid(format!("The runtime {runtime} cannot run on this machine: {why}"))
    })?;
    if let Some(note) = here.and_then(|here| runtime::note(runtime, &here)) {
        tracing::info!(function = %name.arn(), note);
    }
    environments.prepare(warm);
    Ok(())
}

/// Lets environments be prepared for the functions that there are.
pub(crate) async fn foresee(core: &Core) -> Result<(), ApiError> {
    let mut foreseen: Vec<Warm> = Vec::new();
    let mut rest = Some(KeyRange::prefix(&record::KIND.prefix()));
    while let Some(range) = rest {
        let page = core.store.scan(range, Limit::default(), Direction::Forward).await;
        let page = page.map_err(failure::store)?;
        for entry in page.entries {
            let function = record::decode(entry).map_err(failure::store)?.function;
            let warm = runtime::warm(&function.runtime, function.memory_mb);
            if foreseen.len() < FORESEEN_MAX && !foreseen.contains(&warm) {
                foreseen.push(warm);
            }
        }
        rest = page.next;
    }
    foreseen.into_iter().for_each(|warm| core.engine.environments.prepare(warm));
    Ok(())
}
