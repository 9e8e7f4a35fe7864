//! A room on a folder of its own, with short words for what the tests do again and again.

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::codecommit::*;
use aws_api::seams::{Destination, Message};
use foundation::{AccountId, Ambient, Caller, Principal, Region, Timestamp, VirtualClock};
use parking_lot::Mutex;
use service_codecommit::{Room, Seams};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use store::{Memory, Store};
use tokio::sync::Notify;

pub struct House {
    pub room: Arc<Room>,
    pub store: Arc<dyn Store>,
    pub ambient: Ambient,
    pub clock: Arc<VirtualClock>,
    pub caller: Caller,
    pub told: Arc<Told>,
    folder: PathBuf,
    git: String,
}

/// Remembers what triggers tell; refuses what is for `arn:…:nobody`.
#[derive(Default)]
pub struct Told {
    pub messages: Mutex<Vec<(String, String, Option<String>)>>,
    pub came: Notify,
}

#[async_trait]
impl Destination for Told {
    async fn check(&self, _: &Caller, _: &str) -> Result<(), ApiError> {
        Ok(())
    }

    async fn deliver(&self, caller: &Caller, arn: &str, message: &Message) -> Result<(), ApiError> {
        if arn.ends_with(":nobody") {
            return Err(ApiError::new("ResourceNotFoundException", 404, "nobody is not there"));
        }
        let text = String::from_utf8(message.body.to_vec()).unwrap();
        let source = caller.source.as_ref().map(|source| source.arn.clone());
        self.messages.lock().push((arn.to_owned(), text, source));
        self.came.notify_one();
        Ok(())
    }
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

pub fn function(name: &str) -> String {
    format!("arn:aws:lambda:us-east-1:000000000000:function:{name}")
}

impl House {
    pub fn new() -> House {
        House::with_git("git")
    }

    pub fn with_git(git: &str) -> House {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("millstream-codecommit-{}-{count}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        let store: Arc<dyn Store> = Arc::new(Memory::new());
        let (ambient, clock) = Ambient::seeded(7, Timestamp::from_millis(1_795_000_000_000));
        let told = Arc::new(Told::default());
        let room = room(&store, &ambient, &told, &folder, git);
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
        House { room, store, ambient, clock, caller, told, folder, git: git.to_owned() }
    }

    /// The same store and folder, served by a room that knows nothing of the one before.
    pub async fn reopen(&mut self) {
        self.room = room(&self.store, &self.ambient, &self.told, &self.folder, &self.git);
        self.room.resume().await.unwrap();
    }

    /// Folders of repositories.
    pub fn folders(&self) -> usize {
        std::fs::read_dir(&self.folder).map_or(0, Iterator::count)
    }

    pub fn folder(&self) -> &PathBuf {
        &self.folder
    }

    /// Another caller than root.
    pub fn user(&self, name: &str) -> Caller {
        let principal = Principal::User {
            arn: format!("arn:aws:iam::000000000000:user/{name}").into(),
            name: name.into(),
            id: "AIDA".into(),
        };
        Caller { principal, ..self.caller.clone() }
    }

    pub async fn repository(&self, name: &str) -> Result<RepositoryMetadata, ApiError> {
        let input = CreateRepositoryInput {
            repository_name: name.to_owned(),
            ..CreateRepositoryInput::default()
        };
        let made = self.room.create_repository(&self.caller, input).await?;
        Ok(made.repository_metadata.unwrap())
    }

    pub async fn shown(&self, name: &str) -> RepositoryMetadata {
        let input = GetRepositoryInput { repository_name: name.to_owned() };
        let found = self.room.get_repository(&self.caller, input).await.unwrap();
        found.repository_metadata.unwrap()
    }

    /// Commits files (or removes those without content) on a branch; the commit's id.
    pub async fn commit(
        &self,
        repository: &str,
        branch: &str,
        files: &[(&str, Option<&str>)],
    ) -> Result<String, ApiError> {
        let put = files.iter().filter_map(|(path, content)| {
            Some(PutFileEntry {
                file_content: Some(content.as_ref()?.as_bytes().to_vec().into()),
                file_path: (*path).to_owned(),
                ..PutFileEntry::default()
            })
        });
        let gone = files.iter().filter(|(_, content)| content.is_none());
        let gone = gone.map(|(path, _)| DeleteFileEntry { file_path: (*path).to_owned() });
        let input = CreateCommitInput {
            branch_name: branch.to_owned(),
            repository_name: repository.to_owned(),
            commit_message: Some(format!("on {branch}")),
            parent_commit_id: self.tip(repository, branch).await,
            put_files: Some(put.collect()),
            delete_files: Some(gone.collect()),
            ..CreateCommitInput::default()
        };
        Ok(self.room.create_commit(&self.caller, input).await?.commit_id.unwrap())
    }

    pub async fn branch(
        &self,
        repository: &str,
        branch: &str,
        commit: &str,
    ) -> Result<(), ApiError> {
        let input = CreateBranchInput {
            branch_name: branch.to_owned(),
            commit_id: commit.to_owned(),
            repository_name: repository.to_owned(),
        };
        self.room.create_branch(&self.caller, input).await.map(drop)
    }

    pub async fn tip(&self, repository: &str, branch: &str) -> Option<String> {
        let input = GetBranchInput {
            branch_name: Some(branch.to_owned()),
            repository_name: Some(repository.to_owned()),
        };
        let found = self.room.get_branch(&self.caller, input).await.ok()?;
        found.branch.unwrap().commit_id
    }

    pub async fn file(&self, repository: &str, commit: &str, path: &str) -> Option<String> {
        let input = GetFileInput {
            commit_specifier: Some(commit.to_owned()),
            file_path: path.to_owned(),
            repository_name: repository.to_owned(),
        };
        let found = self.room.get_file(&self.caller, input).await.ok()?;
        Some(String::from_utf8(found.file_content.to_vec()).unwrap())
    }

    /// A repository `r` whose branches `main` and `side` have gone apart: what each has put.
    pub async fn forked(
        &self,
        base: &[(&str, Option<&str>)],
        main: &[(&str, Option<&str>)],
        side: &[(&str, Option<&str>)],
    ) {
        self.repository("r").await.unwrap();
        let first = self.commit("r", "main", base).await.unwrap();
        self.branch("r", "side", &first).await.unwrap();
        if !main.is_empty() {
            self.commit("r", "main", main).await.unwrap();
        }
        self.commit("r", "side", side).await.unwrap();
    }
}

fn room(
    store: &Arc<dyn Store>,
    ambient: &Ambient,
    told: &Arc<Told>,
    folder: &std::path::Path,
    git: &str,
) -> Arc<Room> {
    let told: Arc<dyn Destination> = told.clone();
    Room::new(Seams {
        store: store.clone(),
        ambient: ambient.clone(),
        base_url: "http://localhost:4566".to_owned(),
        repositories: folder.to_path_buf(),
        git: git.to_owned(),
        destinations: BTreeMap::from([("lambda".to_owned(), told)]),
        node: "node".to_owned(),
    })
}
