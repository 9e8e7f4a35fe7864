//! Moving references, and what follows from it: a trigger is told, a pull request has another tip.
//!
//! An [`Intent`] is committed first; git moves the references; what follows is committed with the
//! intent's end. So a move that git has made is told of, whatever was killed in between.

use crate::errors::{self, disk, unavailable};
use crate::git::history::merge_base;
use crate::git::oid::Oid;
use crate::git::refs::{self, HEADS, Move};
use crate::keys;
use crate::limits::ATTEMPTS_MAX;
use crate::model::{self, Happened, Intent, Merged, Moved, Pull, What};
use crate::room::{Read, Room};
use aws_api::ApiError;
use foundation::Caller;
use store::{Batch, Check, Key};

impl Room {
    /// Moves references, all or none, and does what follows. `merges` is the pull request that is
    /// merged by it.
    pub(crate) async fn move_refs(
        &self,
        caller: &Caller,
        read: &Read,
        moves: Vec<Move>,
        merges: Option<Merged>,
    ) -> Result<(), ApiError> {
        let (token, intent) = self.intend(caller, read, &moves, merges).await?;
        if let Err(why) = refs::update(&self.git, &read.home, &moves).await {
            self.commit(Batch::new().delete(keys::intent::key(read.id(), token))).await?;
            return Err(why.into());
        }
        let done = intent.moves.clone();
        self.end(read, token, &intent, done).await
    }

    /// Writes down what is about to be moved.
    pub(crate) async fn intend(
        &self,
        caller: &Caller,
        read: &Read,
        moves: &[Move],
        merges: Option<Merged>,
    ) -> Result<(u64, Intent), ApiError> {
        let moved = |one: &Move| Moved {
            reference: one.reference.clone(),
            old: one.old.map(|oid| oid.to_string()),
            new: one.new.map(|oid| oid.to_string()),
        };
        let moves = moves.iter().map(moved).collect();
        let intent = Intent { actor: caller.arn(), moves, merges };
        let token = self.ambient.dice.number();
        // The repository may be deleted meanwhile: what is done to one that is gone is not acknowledged.
        let batch = Batch::new()
            .check(Check::Present(keys::place::key(read.id())))
            .put(keys::intent::key(read.id(), token), model::encode(&intent));
        match self.commit(batch).await? {
            true => Ok((token, intent)),
            false => Err(errors::no_repository(&read.name.name)),
        }
    }

    /// Commits what follows from the moves that were `done`, with the intent's end.
    pub(crate) async fn end(
        &self,
        read: &Read,
        token: u64,
        intent: &Intent,
        done: Vec<Moved>,
    ) -> Result<(), ApiError> {
        self.first_branch(read, &done)?;
        for _ in 0..ATTEMPTS_MAX {
            // As it is now: triggers may have been put meanwhile.
            let Some(read) = self.by_id(read.id()).await? else { return Ok(()) };
            let key = keys::intent::key(read.id(), token);
            let mut batch = Batch::new().check(Check::Present(key.clone())).delete(key);
            if !done.is_empty() {
                batch = self.told(batch, &read, &intent.actor, &done)?;
                batch = self.pushed_to_pulls(batch, &read, intent, &done).await?;
                if let Some(merged) = &intent.merges {
                    batch = self.merged_pull(batch, &read, merged).await?;
                }
            }
            if self.commit(batch).await? {
                return Ok(());
            }
            let there = store::get_one(&*self.store, keys::intent::key(read.id(), token)).await;
            if there.map_err(unavailable)?.is_none() {
                return Ok(());
            }
        }
        Err(errors::contended())
    }

    /// The first branch of a repository is its default one.
    fn first_branch(&self, read: &Read, done: &[Moved]) -> Result<(), ApiError> {
        if refs::default_branch(&read.home).map_err(disk)?.is_some() {
            return Ok(());
        }
        let mut branches = done.iter().filter(|moved| moved.new.is_some());
        let first = branches.find_map(|moved| moved.reference.strip_prefix(HEADS));
        match first {
            Some(branch) => refs::set_head(&read.home, branch, &self.token()).map_err(disk),
            None => Ok(()),
        }
    }

    /// Open pull requests whose source was pushed to have another revision.
    async fn pushed_to_pulls(
        &self,
        mut batch: Batch,
        read: &Read,
        intent: &Intent,
        done: &[Moved],
    ) -> Result<Batch, ApiError> {
        let rows = self.scan(keys::pull::listed_of(read.id())).await.map_err(unavailable)?;
        for row in rows.iter().filter(|row| keys::pull::is_open(&row.value)) {
            let id = keys::pull::read_listed(&row.key).map_err(unavailable)?;
            let key = self.pull_key(read, id);
            let Some((pull, version)) = self.entry::<Pull>("pull request", key.clone()).await?
            else {
                continue;
            };
            let pushed = done.iter().find(|moved| moved.reference == pull.source_ref);
            let after = pushed.and_then(|moved| moved.new.clone());
            let Some(after) = after.filter(|after| *after != pull.source) else { continue };
            // A pull request that is merged by this is told of that alone.
            if intent.merges.as_ref().is_some_and(|merged| merged.pull == id) {
                continue;
            }
            let base = match read.reference(&pull.destination_ref)? {
                Some(destination) => match Oid::parse(&after) {
                    Some(after) => merge_base(&self.git, &read.home, destination, after).await?,
                    None => None,
                },
                None => None,
            };
            let base = base.map(|oid| oid.to_string());
            let before = pull.source.clone();
            let what = What::Source { before, after: after.clone(), base: base.clone() };
            let changed = Pull {
                source: after,
                merge_base: base,
                revision: self.revision(),
                active_ms: self.now_ms(),
                ..pull
            };
            batch = batch.check(Check::Version(key.clone(), version));
            batch = self.put_pull(batch, key, read, &changed, &intent.actor, what);
        }
        Ok(batch)
    }

    async fn merged_pull(
        &self,
        batch: Batch,
        read: &Read,
        merged: &Merged,
    ) -> Result<Batch, ApiError> {
        let key = self.pull_key(read, merged.pull);
        let Some((pull, version)) = self.entry::<Pull>("pull request", key.clone()).await? else {
            return Ok(batch);
        };
        let what = What::Merged { reference: pull.destination_ref.clone(), merged: merged.clone() };
        let changed = Pull {
            open: false,
            merged: Some(merged.clone()),
            source: merged.source.clone(),
            destination: merged.destination.clone(),
            active_ms: self.now_ms(),
            ..pull
        };
        let batch = batch.check(Check::Version(key.clone(), version));
        let batch = self.put_pull(batch, key, read, &changed, &merged.by, what);
        Ok(self.happened(batch, read, merged.pull, &merged.by, What::Status(false)))
    }

    pub(crate) fn pull_key(&self, read: &Read, id: u64) -> Key {
        keys::pull::key(&read.name.account, &read.name.region, id)
    }

    /// Puts a changed pull request, and what happened to it.
    pub(crate) fn put_pull(
        &self,
        batch: Batch,
        key: Key,
        read: &Read,
        pull: &Pull,
        actor: &str,
        what: What,
    ) -> Batch {
        let batch = batch
            .put(key, model::encode(pull))
            .put(keys::pull::listed(read.id(), pull.id), keys::pull::value(pull.open));
        self.happened(batch, read, pull.id, actor, what)
    }

    pub(crate) fn happened(
        &self,
        batch: Batch,
        read: &Read,
        pull: u64,
        actor: &str,
        what: What,
    ) -> Batch {
        let happened = Happened { at_ms: self.now_ms(), actor: actor.to_owned(), what };
        let prefix = keys::event::of_pull(&read.name.account, &read.name.region, pull);
        batch.append(prefix, model::encode(&happened))
    }

    /// A new revision's id.
    pub(crate) fn revision(&self) -> String {
        self.ambient.dice.hex(64)
    }
}
