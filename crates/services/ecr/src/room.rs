//! The room: what all operations share.

use crate::errors::{self, unavailable};
use crate::keys;
use crate::model::{self, Repository};
use crate::names::RepositoryName;
use aws_api::ApiError;
use foundation::Ambient;
use std::sync::Arc;
use store::{Batch, Check, Store, Version, get_one};

/// How often a change begins again when others come first, before it gives up.
const ATTEMPTS_MAX: usize = 64;

/// Repositories over a store.
pub struct Room {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
}

/// A repository as it was read.
pub(crate) struct Read {
    pub(crate) repository: Repository,
    version: Version,
}

impl Room {
    /// A room whose state is in `store`.
    pub fn new(store: Arc<dyn Store>, ambient: Ambient) -> Arc<Room> {
        Arc::new(Room { store, ambient })
    }

    pub(crate) async fn find(&self, name: &RepositoryName) -> Result<Option<Read>, ApiError> {
        let entry = get_one(&*self.store, keys::key(name)).await.map_err(unavailable)?;
        let Some(entry) = entry else { return Ok(None) };
        let repository = model::decode(&entry.value).map_err(unavailable)?;
        Ok(Some(Read { repository, version: entry.version }))
    }

    pub(crate) async fn existing(&self, name: &RepositoryName) -> Result<Read, ApiError> {
        self.find(name).await?.ok_or_else(|| errors::not_found(name))
    }

    /// Writes what `change` makes of a repository — nothing: it is deleted —, again where somebody else
    /// came between.
    pub(crate) async fn change<T>(
        &self,
        name: &RepositoryName,
        mut change: impl FnMut(&mut Repository) -> Result<(T, Kept), ApiError>,
    ) -> Result<T, ApiError> {
        let key = keys::key(name);
        for _ in 0..ATTEMPTS_MAX {
            let Read { mut repository, version } = self.existing(name).await?;
            let (value, kept) = change(&mut repository)?;
            let batch = Batch::new().check(Check::Version(key.clone(), version));
            let batch = match kept {
                Kept::Yes => batch.put(key.clone(), model::encode(&repository)?),
                Kept::No => batch.delete(key.clone()),
            };
            if self.store.commit(batch).await.map_err(unavailable)?.committed().is_ok() {
                return Ok(value);
            }
        }
        Err(errors::contended())
    }
}

/// Whether a repository is still there after a change.
pub(crate) enum Kept {
    Yes,
    No,
}
