//! The room: what all operations share.

use crate::errors::{self, disk, unavailable};
use crate::git::home::{Home, Homes};
use crate::git::objects::Objects;
use crate::git::oid::Oid;
use crate::git::program::Git;
use crate::git::refs::{self, HEADS, TAGS};
use crate::keys;
use crate::limits::ATTEMPTS_MAX;
use crate::model::{self, Place, Repository};
use crate::names::RepositoryName;
use aws_api::ApiError;
use aws_api::codecommit::error;
use aws_api::seams::Destination;
use delivery::{Mail, Options};
use foundation::{AccountId, Ambient, Caller, Region};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use store::{Batch, Check, Direction, Entry, KeyRange, Limit, Store, StoreError, Version, get_one};

/// What the room is handed.
pub struct Seams {
    /// Where everything is that is not git's.
    pub store: Arc<dyn Store>,
    /// Time and ids.
    pub ambient: Ambient,
    /// What clone URLs begin with: `http://localhost:4566`.
    pub base_url: String,
    /// The folder of all repositories.
    pub repositories: PathBuf,
    /// The program git, by its name or path.
    pub git: String,
    /// Whom triggers may tell, by the service of their ARNs: `lambda`, `sns`.
    pub destinations: BTreeMap<String, Arc<dyn Destination>>,
    /// Whose lease it is that carries what triggers tell.
    pub node: String,
}

/// AWS CodeCommit over a store and a folder.
pub struct Room {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
    pub(crate) base_url: String,
    pub(crate) homes: Homes,
    pub(crate) git: Git,
    pub(crate) destinations: BTreeMap<String, Arc<dyn Destination>>,
    pub(crate) mail: Arc<Mail>,
    /// Repositories that are being packed at this moment.
    pub(crate) packing: parking_lot::Mutex<std::collections::HashSet<String>>,
}

/// A repository as it was read.
#[derive(Clone, Debug)]
pub(crate) struct Read {
    pub(crate) name: RepositoryName,
    pub(crate) repository: Repository,
    pub(crate) version: Version,
    pub(crate) home: Home,
}

impl Read {
    pub(crate) fn id(&self) -> &str {
        &self.repository.id
    }

    /// That the repository is as it was read.
    pub(crate) fn unchanged(&self) -> Check {
        Check::Version(keys::repository::key(&self.name), self.version)
    }

    pub(crate) fn reference(&self, name: &str) -> Result<Option<Oid>, ApiError> {
        refs::read(&self.home, name).map_err(disk)
    }

    /// What a branch names.
    pub(crate) fn branch(&self, name: &str) -> Result<Option<Oid>, ApiError> {
        self.reference(&crate::names::branch(name)?)
    }

    pub(crate) fn default_branch(&self) -> Result<Option<String>, ApiError> {
        refs::default_branch(&self.home).map_err(disk)
    }
}

impl Room {
    /// A room whose state is in what it is handed. Before requests come, [`Room::resume`]; work in the
    /// background is [`Room::run`].
    pub fn new(seams: Seams) -> Arc<Room> {
        let options = Options {
            name: "codecommit/triggers",
            kind: keys::MAIL,
            in_flight: 64,
            lane_in_flight: 8,
        };
        let (store, ambient) = (seams.store, seams.ambient);
        let mail = Mail::new(store.clone(), ambient.clone(), seams.node, options);
        Arc::new(Room {
            store,
            ambient,
            base_url: seams.base_url,
            homes: Homes::new(seams.repositories),
            git: Git::new(&seams.git),
            destinations: seams.destinations,
            mail,
            packing: parking_lot::Mutex::default(),
        })
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.ambient.now().as_millis()
    }

    /// A name that nobody else takes, for files on their way.
    pub(crate) fn token(&self) -> String {
        self.ambient.dice.hex(24)
    }

    pub(crate) fn read_of(&self, name: RepositoryName, entry: &Entry) -> Result<Read, StoreError> {
        let repository: Repository = model::decode("repository", &entry.value)?;
        let home = self.homes.of(&repository.id);
        Ok(Read { name, repository, version: entry.version, home })
    }

    pub(crate) async fn lookup(&self, name: &RepositoryName) -> Result<Option<Read>, StoreError> {
        let entry = get_one(&*self.store, keys::repository::key(name)).await?;
        entry.map(|entry| self.read_of(name.clone(), &entry)).transpose()
    }

    pub(crate) async fn named(&self, name: &RepositoryName) -> Result<Read, ApiError> {
        let found = self.lookup(name).await.map_err(unavailable)?;
        found.ok_or_else(|| errors::no_repository(&name.name))
    }

    /// The caller's repository of that name.
    pub(crate) async fn repository(&self, caller: &Caller, name: &str) -> Result<Read, ApiError> {
        self.named(&RepositoryName::checked(caller, name)?).await
    }

    /// The repository with that id.
    pub(crate) async fn by_id(&self, id: &str) -> Result<Option<Read>, ApiError> {
        let Some(place) = self.get::<Place>("place", keys::place::key(id)).await? else {
            return Ok(None);
        };
        let account = AccountId::parse(&place.account).map_err(|_| wrong_place())?;
        let region = Region::parse(&place.region).map_err(|_| wrong_place())?;
        let name = RepositoryName { account, region, name: place.name };
        let found = self.lookup(&name).await.map_err(unavailable)?;
        Ok(found.filter(|read| read.id() == id))
    }

    /// A value and its version.
    pub(crate) async fn entry<T: for<'b> minicbor::Decode<'b, ()>>(
        &self,
        what: &'static str,
        key: store::Key,
    ) -> Result<Option<(T, Version)>, ApiError> {
        let entry = get_one(&*self.store, key).await.map_err(unavailable)?;
        let decoded = entry.map(|entry| {
            let value = model::decode(what, &entry.value).map_err(unavailable)?;
            Ok((value, entry.version))
        });
        decoded.transpose()
    }

    pub(crate) async fn get<T: for<'b> minicbor::Decode<'b, ()>>(
        &self,
        what: &'static str,
        key: store::Key,
    ) -> Result<Option<T>, ApiError> {
        Ok(self.entry(what, key).await?.map(|(value, _)| value))
    }

    /// All entries of a range.
    pub(crate) async fn scan(&self, range: KeyRange) -> Result<Vec<Entry>, StoreError> {
        let mut entries = Vec::new();
        let mut rest = Some(range);
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            entries.extend(page.entries);
            rest = page.next;
        }
        Ok(entries)
    }

    /// Whether the batch was committed; if not, somebody else came first.
    pub(crate) async fn commit(&self, batch: Batch) -> Result<bool, ApiError> {
        let outcome = self.store.commit(batch).await.map_err(unavailable)?;
        Ok(outcome.committed().is_ok())
    }

    /// Changes a repository's record, as often as somebody else comes first.
    pub(crate) async fn change(
        &self,
        name: &RepositoryName,
        change: impl Fn(&Read) -> Result<Repository, ApiError> + Send + Sync,
    ) -> Result<(), ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let read = self.named(name).await?;
            let repository = change(&read)?;
            if repository == read.repository {
                return Ok(());
            }
            let batch = Batch::new()
                .check(read.unchanged())
                .put(keys::repository::key(name), model::encode(&repository));
            if self.commit(batch).await? {
                return Ok(());
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn objects(&self, read: &Read) -> Result<Objects, ApiError> {
        Ok(Objects::open(&self.git, &read.home).await?)
    }

    /// The commit that a specifier means: a branch, a tag, HEAD, a whole reference, or a commit's id.
    /// Nothing said is HEAD.
    pub(crate) async fn resolve(
        &self,
        read: &Read,
        objects: &mut Objects,
        specifier: Option<&str>,
    ) -> Result<Oid, ApiError> {
        let specifier = specifier.unwrap_or("HEAD");
        if specifier.is_empty() {
            return Err(error::commit_required_exception("A commit was not specified."));
        }
        let missing = || errors::no_commit(specifier);
        let found = match specifier {
            "HEAD" => match read.default_branch()? {
                Some(branch) => read.reference(&format!("{HEADS}{branch}"))?,
                None => None,
            },
            whole if whole.starts_with("refs/") => read.reference(whole)?,
            short => match read.reference(&format!("{HEADS}{short}"))? {
                Some(oid) => Some(oid),
                None => match read.reference(&format!("{TAGS}{short}"))? {
                    Some(oid) => Some(oid),
                    None => Oid::parse(short),
                },
            },
        };
        let found = objects.peel(found.ok_or_else(missing)?).await?;
        found.ok_or_else(missing)
    }
}

fn wrong_place() -> ApiError {
    ApiError::internal("a repository's place can't be read")
}
