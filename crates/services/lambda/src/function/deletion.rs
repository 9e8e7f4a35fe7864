//! DeleteFunction: of a version, or of a whole function with all that belongs to it.
//!
//! The function goes in one commit; what belonged to it is cleared behind it, in bounded batches. `lx |
//! account | region | function | incarnation` lives until that is done, and is taken up again after a
//! crash.

use super::aliases::among;
use super::publish::is_shared;
use super::record::{Life, to_cbor};
use super::{
    alias, concurrency, event_config, policy, provisioned, resolve, runtime_management, standing,
    version,
};
use crate::core::Core;
use crate::failure::{self, invalid};
use crate::limits::DELETION_PAGE;
use crate::names::{Named, Qualifier, Version};
use crate::url;
use aws_api::ApiError;
use aws_api::lambda::error;
use foundation::Caller;
use std::sync::Arc;
use store::keys::{KeyWriter, Kind};
use store::{Batch, BlobId, Check, Direction, Key, KeyRange, Limit, Outcome};

/// The kind of the key of what is left of a function.
const KIND: Kind = Kind::new(*b"lx");

/// What belongs to a function and goes with it, each keyed by its [`Life`].
const BELONGINGS: [Kind; 7] = [
    version::KIND,
    alias::KIND,
    policy::KIND,
    event_config::KIND,
    url::KIND,
    provisioned::KIND,
    runtime_management::KIND,
];

fn key(life: &Life) -> Key {
    life.child(KIND).finish()
}

/// Removes what hangs on one version or alias.
pub(super) fn of_qualifier(batch: Batch, life: &Life, qualifier: &str) -> Batch {
    batch
        .delete(policy::key(life, qualifier))
        .delete(event_config::key(life, qualifier))
        .delete(runtime_management::key(life, qualifier))
}

pub(crate) async fn delete(
    core: &Arc<Core>,
    caller: &Caller,
    name: &str,
    qualifier: Option<&str>,
) -> Result<(), ApiError> {
    let named = Named::anyones(caller, name, qualifier)?;
    match &named.qualifier {
        None => whole(core, &named).await,
        Some(Qualifier::Version(Version::Latest)) => {
            Err(invalid("$LATEST version cannot be deleted without deleting the function."))
        }
        Some(Qualifier::Version(Version::Number(number))) => one(core, &named, *number).await,
        Some(Qualifier::Alias(_)) => {
            Err(invalid("Deletion of aliases is not currently supported."))
        }
    }
}

async fn whole(core: &Arc<Core>, named: &Named) -> Result<(), ApiError> {
    loop {
        let found = resolve::find_latest(core, named).await?;
        let (key_of_function, life) = (found.entry.key.clone(), found.life());
        let batch = Batch::new()
            .check(Check::unchanged(key_of_function.clone(), Some(&found.entry)))
            .delete(key_of_function)
            .put(key(&life), found.function.code.blob.to_vec())
            .delete_range(crate::invoke::queue_range(&named.function));
        let (batch, claimed) = concurrency::bring(core, batch, &found, None, |_| {
            invalid("A deletion claims nothing.")
        })
        .await?;
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            core.attachments.forget();
            claimed.tell(core);
            core.engine.retire_all(&named.function);
            if found.function.last_version == 0 {
                // Nobody else can have it.
                drop_blobs(core, &[found.function.code.blob()]).await;
            }
            clear_behind(core, life);
            return Ok(());
        }
    }
}

async fn one(core: &Arc<Core>, named: &Named, number: u64) -> Result<(), ApiError> {
    loop {
        let latest = resolve::find_latest(core, named).await?;
        let life = latest.life();
        let absent = || failure::function_not_found(&named.arn());
        let published = version::read(core, &life, number).await?.ok_or_else(absent)?;
        let pointing = pointing_at(core, &life, Version::Number(number)).await?;
        if !pointing.is_empty() {
            return Err(error::resource_conflict_exception(format!(
                "Unable to delete version because the following aliases reference it: [{}]",
                pointing.join(", ")
            )));
        }
        let blob = published.function.code.blob;
        let shared = is_shared(core, &latest, number, blob).await?;
        let batch = of_qualifier(among(&latest), &life, &number.to_string())
            .delete(version::key(&life, number));
        let (batch, after, claimed) =
            provisioned::drop_of(core, batch, &latest, &number.to_string()).await?;
        let batch = batch.put(latest.entry.key.clone(), to_cbor(&after));
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            core.attachments.forget();
            claimed.tell(core);
            core.engine.retire(&(named.function.clone(), Version::Number(number)), None);
            standing::refresh(core, &named.function).await;
            if !shared {
                drop_blobs(core, &[BlobId::from_bytes(blob)]).await;
            }
            return Ok(());
        }
    }
}

/// The aliases that point at a version.
async fn pointing_at(core: &Core, life: &Life, version: Version) -> Result<Vec<String>, ApiError> {
    let mut names = Vec::new();
    let mut rest = Some(life.children(alias::KIND));
    while let Some(range) = rest {
        let page = core.store.scan(range, Limit::default(), Direction::Forward).await;
        let page = page.map_err(failure::store)?;
        for entry in &page.entries {
            let (name, alias) = alias::decode(entry).map_err(failure::store)?;
            if alias.reaches(version) {
                names.push(name);
            }
        }
        rest = page.next;
    }
    Ok(names)
}

/// Removes packages that nothing refers to any longer. If it fails, the store's collection of
/// unreferenced blobs gets them.
pub(crate) async fn drop_blobs(core: &Core, blobs: &[BlobId]) {
    if let Err(failure) = core.store.blobs().delete(blobs).await {
        tracing::warn!(%failure, "packages could not be removed");
    }
}

/// Goes on with what deleted functions have left.
pub(crate) async fn start(core: &Arc<Core>) -> Result<(), ApiError> {
    let mut rest = Some(KeyRange::prefix(&KeyWriter::new(KIND).finish()));
    while let Some(range) = rest {
        let page = core.store.scan(range, Limit::default(), Direction::Forward).await;
        let page = page.map_err(failure::store)?;
        for entry in &page.entries {
            let (life, _) = Life::reader(&entry.key, KIND).map_err(failure::store)?;
            clear_behind(core, life);
        }
        rest = page.next;
    }
    Ok(())
}

fn clear_behind(core: &Arc<Core>, life: Life) {
    let clearing = core.clone();
    core.background.spawn(async move {
        if let Err(error) = clear(&clearing, &life).await {
            let function = life.name.arn();
            tracing::error!(%error, %function, "what is left of it is cleared at the next start");
        }
    });
}

/// Removes what belonged to a deleted function.
async fn clear(core: &Core, life: &Life) -> Result<(), ApiError> {
    let marker = store::get_one(&*core.store, key(life)).await.map_err(failure::store)?;
    let Some(marker) = marker else { return Ok(()) };
    for kind in BELONGINGS {
        loop {
            let range = life.children(kind);
            let limit = Limit::entries(DELETION_PAGE);
            let page = core.store.scan(range, limit, Direction::Forward).await;
            let page = page.map_err(failure::store)?;
            if page.entries.is_empty() {
                break;
            }
            let mut blobs = Vec::new();
            let mut batch = Batch::new();
            for entry in page.entries {
                if kind == version::KIND {
                    let (_, published) = version::decode(&entry).map_err(failure::store)?;
                    blobs.push(published.function.code.blob());
                }
                if kind == url::KIND {
                    batch = url::drop_lookup(batch, &entry)?;
                }
                batch = batch.delete(entry.key);
            }
            // There is no check that could conflict.
            let _ = core.store.commit(batch).await.map_err(failure::store)?;
            drop_blobs(core, &blobs).await;
        }
    }
    if let Ok(blob) = <[u8; 16]>::try_from(&*marker.value) {
        drop_blobs(core, &[BlobId::from_bytes(blob)]).await;
    }
    let _ = core.store.commit(Batch::new().delete(key(life))).await.map_err(failure::store)?;
    Ok(())
}
