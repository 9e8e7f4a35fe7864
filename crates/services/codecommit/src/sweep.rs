//! What is left to do: at the start, what a killed server was at; later, what is left of deleted
//! repositories.

use crate::errors::unavailable;
use crate::git::refs;
use crate::keys;
use crate::model::{self, Comment, Intent, Place};
use crate::room::Room;
use aws_api::ApiError;
use foundation::{AccountId, Region};
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;
use store::{Batch, StoreError};

/// After a failure of the store, in the background.
const AGAIN: Duration = Duration::from_secs(5);
/// Rows that are removed in one commit.
const ROWS: usize = 1_000;
/// Packs that are made one, at least.
const PACKS: usize = 50;
/// Loose objects of one of the 256 folders that are packed, at least.
const LOOSE: usize = 27;

impl Room {
    /// Brings what lies on the disk and what is in the store together again, as a killed server may
    /// have left them: to be called before anything else.
    ///
    /// # Errors
    /// When the store or the disk can't be read.
    pub async fn resume(&self) -> Result<(), ApiError> {
        let places = self.scan(keys::place::all()).await.map_err(unavailable)?;
        let known: Result<HashSet<String>, StoreError> =
            places.iter().map(|entry| keys::place::read(&entry.key)).collect();
        let known = known.map_err(unavailable)?;
        let removed = self.homes.sweep(&known).map_err(crate::errors::disk)?;
        if removed > 0 {
            tracing::info!(removed, "folders of repositories that are no more were removed");
        }
        for entry in self.scan(keys::intent::all()).await.map_err(unavailable)? {
            let (id, token) = keys::intent::read(&entry.key).map_err(unavailable)?;
            let intent: Intent = model::decode("intent", &entry.value).map_err(unavailable)?;
            let Some(read) = self.by_id(&id).await? else {
                self.commit(Batch::new().delete(keys::intent::key(&id, token))).await?;
                continue;
            };
            let done = intent.moves.iter().filter(|moved| {
                let now = refs::read(&read.home, &moved.reference).ok().flatten();
                moved.old != moved.new && now.map(|oid| oid.to_string()) == moved.new
            });
            let done = done.cloned().collect();
            self.end(&read, token, &intent, done).await?;
        }
        Ok(())
    }

    /// Carries what triggers tell and removes what is left of deleted repositories, for ever.
    pub async fn run(self: Arc<Self>) {
        let mail = self.mail.clone();
        let carried = mail.run(self.clone());
        let swept = async {
            loop {
                let mut watch = self.store.watch(keys::doomed::prefix());
                match self.sweep().await {
                    Ok(()) => watch.changed().await,
                    Err(error) => {
                        tracing::error!(%error, "what is left of repositories can't be removed");
                        self.ambient.clock.sleep(AGAIN).await;
                    }
                }
            }
        };
        tokio::join!(carried, swept);
    }

    /// Removes what is left of deleted repositories.
    async fn sweep(&self) -> Result<(), ApiError> {
        for entry in self.scan(keys::doomed::all()).await.map_err(unavailable)? {
            let id = keys::doomed::read(&entry.key).map_err(unavailable)?;
            let place: Place = model::decode("place", &entry.value).map_err(unavailable)?;
            let home = self.homes.of(&id);
            let removed = tokio::task::spawn_blocking(move || home.remove()).await;
            match removed {
                Ok(removed) => removed.map_err(crate::errors::disk)?,
                Err(why) => return Err(ApiError::internal(why.to_string())),
            }
            self.forget(&id, &place).await?;
            self.commit(Batch::new().delete(keys::doomed::key(&id))).await?;
        }
        Ok(())
    }

    async fn forget(&self, id: &str, place: &Place) -> Result<(), ApiError> {
        let wrong = || ApiError::internal("a repository's place can't be read");
        let account = AccountId::parse(&place.account).map_err(|_| wrong())?;
        let region = Region::parse(&place.region).map_err(|_| wrong())?;
        let pulls = self.scan(keys::pull::listed_of(id)).await.map_err(unavailable)?;
        for some in pulls.chunks(ROWS) {
            let mut batch = Batch::new();
            for entry in some {
                let pull = keys::pull::read_listed(&entry.key).map_err(unavailable)?;
                batch = batch
                    .delete(keys::pull::key(&account, &region, pull))
                    .delete_range(keys::event::all_of(&account, &region, pull))
                    .delete(entry.key.clone());
            }
            self.commit(batch).await?;
        }
        let comments = self.scan(keys::thread::of_repository(id)).await.map_err(unavailable)?;
        for some in comments.chunks(ROWS) {
            let mut batch = Batch::new();
            for entry in some {
                let comment = keys::thread::read(&entry.key).map_err(unavailable)?;
                let key = keys::comment::key(&account, &region, &comment);
                let found: Option<Comment> = self.get("comment", key.clone()).await?;
                if let Some(token) = found.and_then(|comment| comment.token) {
                    batch = batch.delete(keys::token::key(&account, &region, &token));
                }
                batch = batch.delete(key).delete(entry.key.clone());
            }
            self.commit(batch).await?;
        }
        self.commit(Batch::new().delete_range(keys::intent::of_repository(id))).await?;
        Ok(())
    }

    /// Packs a repository's objects behind a change, once there are many.
    pub(crate) fn pack(self: &Arc<Self>, id: &str) {
        let home = self.homes.of(id);
        let many = |folder: &str, ending: &str, least: usize| {
            let Ok(listing) = std::fs::read_dir(home.path().join(folder)) else { return false };
            let ends = |entry: std::io::Result<std::fs::DirEntry>| {
                entry.is_ok_and(|entry| entry.file_name().to_string_lossy().ends_with(ending))
            };
            listing.map(ends).filter(|ends| *ends).count() >= least
        };
        if !many("objects/pack", ".pack", PACKS) && !many("objects/17", "", LOOSE) {
            return;
        }
        if !self.packing.lock().insert(id.to_owned()) {
            return;
        }
        let (room, id) = (self.clone(), id.to_owned());
        tokio::spawn(async move {
            let home = room.homes.of(&id);
            if let Err(why) = room.git.ask(&home, &["gc", "--quiet"]).await {
                tracing::warn!(?why, "a repository could not be packed");
            }
            room.packing.lock().remove(&id);
        });
    }
}
