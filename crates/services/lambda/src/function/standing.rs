//! Which environments are to stand ready before anybody asks: those of provisioned concurrency, and
//! one of each version with SnapStart. What is wanted is the store's; the environments are the
//! engine's, and made again after a restart.

use super::record::{self, Found};
use super::version;
use super::{provisioned, resolve};
use crate::core::Core;
use crate::environment::Wish;
use crate::failure;
use crate::limits::SNAP_STARTS_MAX;
use crate::names::{FunctionName, Named, Qualifier};
use aws_api::ApiError;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Direction, KeyRange, Limit};

/// Versions of one function for which an environment is kept for SnapStart: the newest.
const SNAP_STARTS_OF_ONE: usize = 8;

/// Lets stand ready what is wanted of a function now. What can't be read is told in the log: the next
/// change or start reads it again.
pub(super) async fn refresh(core: &Arc<Core>, name: &FunctionName) {
    // Whoever comes later has read what was committed before.
    let ticket = core.engine.standing_ticket();
    match wishes(core, name).await {
        Ok(wishes) => core.engine.stand_ready(name, ticket, wishes),
        Err(error) => {
            tracing::error!(%error, function = %name.arn(), "its environments are not kept ready");
        }
    }
}

async fn wishes(core: &Core, name: &FunctionName) -> Result<Vec<Wish>, ApiError> {
    let latest = match resolve::find_latest(core, &Named::plain(name.clone())).await {
        Ok(latest) => latest,
        Err(error) if error.is("ResourceNotFoundException") => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut wanted: BTreeMap<u64, (u32, bool)> = BTreeMap::new();
    if latest.function.provisioned > 0 {
        for (text, row) in provisioned::all(core, &latest.life()).await? {
            let Some(qualifier) = Qualifier::parse(&text) else { continue };
            // An alias may have come to point elsewhere: nothing is kept for what can't have it.
            if let Ok(number) = provisioned::version_of(core, &latest, &qualifier).await {
                wanted.entry(number).or_default().0 += row.requested;
            }
        }
    }
    if latest.function.last_version > 0 {
        for number in snap_starts(core, &latest).await? {
            wanted.entry(number).or_default().1 = true;
        }
    }
    let mut wishes = Vec::new();
    for (number, (provisioned, spare)) in wanted {
        if let Some(published) = version::read(core, &latest.life(), number).await? {
            let found = published.found(number, latest.clone());
            wishes.push(Wish { found, provisioned, spare });
        }
    }
    Ok(wishes)
}

/// The newest versions with SnapStart.
async fn snap_starts(core: &Core, latest: &Found) -> Result<Vec<u64>, ApiError> {
    let range = latest.life().children(version::KIND);
    let limit = Limit::entries(SNAP_STARTS_OF_ONE);
    let page = core.store.scan(range, limit, Direction::Backward).await.map_err(failure::store)?;
    let mut numbers = Vec::new();
    for entry in &page.entries {
        let (number, published) = version::decode(entry).map_err(failure::store)?;
        if published.function.snap_start {
            numbers.push(number);
        }
    }
    Ok(numbers)
}

/// Lets stand ready what the store says, of all functions.
pub(crate) async fn start(core: &Arc<Core>) -> Result<(), ApiError> {
    let (mut spares, mut rest) = (0, Some(KeyRange::prefix(&record::KIND.prefix())));
    while let Some(range) = rest {
        let page = core.store.scan(range, Limit::default(), Direction::Forward).await;
        let page = page.map_err(failure::store)?;
        for entry in page.entries {
            let found = record::decode(entry).map_err(failure::store)?;
            let spare = found.function.last_version > 0 && spares < SNAP_STARTS_MAX;
            if found.function.provisioned > 0 || spare {
                spares += usize::from(found.function.snap_start);
                refresh(core, &found.name).await;
            }
        }
        rest = page.next;
    }
    Ok(())
}
