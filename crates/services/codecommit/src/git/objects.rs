//! Reading objects, wherever git keeps them: one `git cat-file` for all that an operation reads.

use super::GitError;
use super::commit::Commit;
use super::home::Home;
use super::oid::{Kind, Oid};
use super::program::{Git, Pace, Running, timeout};
use super::tree::{Item, Mode, Tree};
use crate::limits::{GIT_PATIENCE, OBJECT_BYTES_MAX};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::process::{ChildStdin, ChildStdout};

/// What is asked for objects. A repository whose folder is not there yet has none.
#[derive(Debug)]
pub(crate) struct Objects(Option<Talk>);

#[derive(Debug)]
struct Talk {
    stdin: ChildStdin,
    stdout: BufReader<ChildStdout>,
    _running: Running,
}

impl Objects {
    pub(crate) async fn open(git: &Git, home: &Home) -> Result<Objects, GitError> {
        if !home.exists() {
            return Ok(Objects(None));
        }
        let command = ["cat-file", "--batch-command"];
        let mut running = git.start(home, &command, None, Pace::Own).await?;
        let (Some(stdin), Some(stdout)) = (running.child.stdin.take(), running.child.stdout.take())
        else {
            return Err(GitError::Failed("git has no pipes".to_owned()));
        };
        let stdout = BufReader::with_capacity(64 * 1024, stdout);
        Ok(Objects(Some(Talk { stdin, stdout, _running: running })))
    }

    /// What the object is and how long, if it is there.
    pub(crate) async fn info(&mut self, oid: Oid) -> Result<Option<(Kind, u64)>, GitError> {
        let Some(talk) = &mut self.0 else { return Ok(None) };
        timeout(GIT_PATIENCE, talk.ask("info", oid)).await
    }

    /// An object of that kind, no longer than `max_bytes`.
    pub(crate) async fn read(
        &mut self,
        oid: Oid,
        kind: Kind,
        max_bytes: u64,
    ) -> Result<Option<Vec<u8>>, GitError> {
        match self.info(oid).await? {
            Some((found, _)) if found != kind => return Ok(None),
            Some((_, length)) if length > max_bytes => return Err(GitError::TooLarge),
            None => return Ok(None),
            Some(_) => {}
        }
        let Some(talk) = &mut self.0 else { return Ok(None) };
        timeout(GIT_PATIENCE, async {
            let Some((_, length)) = talk.ask("contents", oid).await? else { return Ok(None) };
            let length = usize::try_from(length).map_err(|_| GitError::TooLarge)?;
            let mut content = vec![0; length + 1];
            talk.stdout.read_exact(&mut content).await?;
            // A line's end stands behind it.
            content.pop();
            Ok(Some(content))
        })
        .await
    }

    pub(crate) async fn tree(&mut self, oid: Oid) -> Result<Option<Tree>, GitError> {
        if oid == Oid::EMPTY_TREE {
            return Ok(Some(Tree::default()));
        }
        let content = self.read(oid, Kind::Tree, OBJECT_BYTES_MAX).await?;
        content.map(|content| Tree::parse(&content).ok_or_else(|| malformed(oid))).transpose()
    }

    /// The tree that must be there.
    pub(crate) async fn folder(&mut self, oid: Oid) -> Result<Tree, GitError> {
        self.tree(oid).await?.ok_or_else(|| malformed(oid))
    }

    pub(crate) async fn commit(&mut self, oid: Oid) -> Result<Option<Commit>, GitError> {
        let content = self.read(oid, Kind::Commit, OBJECT_BYTES_MAX).await?;
        content.map(|content| Commit::parse(&content).ok_or_else(|| malformed(oid))).transpose()
    }

    /// The commit that must be there.
    pub(crate) async fn known(&mut self, oid: Oid) -> Result<Commit, GitError> {
        self.commit(oid).await?.ok_or_else(|| malformed(oid))
    }

    /// The commit that a tag leads to, or the commit itself.
    pub(crate) async fn peel(&mut self, oid: Oid) -> Result<Option<Oid>, GitError> {
        const TAGS_MAX: usize = 16;
        let mut at = oid;
        for _ in 0..TAGS_MAX {
            match self.info(at).await? {
                Some((Kind::Commit, _)) => return Ok(Some(at)),
                Some((Kind::Tag, _)) => {
                    let content = self.read(at, Kind::Tag, OBJECT_BYTES_MAX).await?;
                    let text = content.unwrap_or_default();
                    let text = String::from_utf8_lossy(&text);
                    let target = text.lines().find_map(|line| line.strip_prefix("object "));
                    let Some(target) = target.and_then(Oid::parse) else { return Ok(None) };
                    at = target;
                }
                _ => return Ok(None),
            }
        }
        Ok(None)
    }

    /// What stands at a path below a tree.
    pub(crate) async fn at(&mut self, tree: Oid, path: &[&str]) -> Result<Option<Item>, GitError> {
        let mut item = Item { mode: Mode::Folder, oid: tree };
        for part in path {
            if item.mode != Mode::Folder {
                return Ok(None);
            }
            let Some(tree) = self.tree(item.oid).await? else { return Ok(None) };
            let Some(found) = tree.get(part.as_bytes()) else { return Ok(None) };
            item = found;
        }
        Ok(Some(item))
    }
}

fn malformed(oid: Oid) -> GitError {
    GitError::Failed(format!("object {oid} is not what it must be"))
}

impl Talk {
    async fn ask(&mut self, what: &str, oid: Oid) -> Result<Option<(Kind, u64)>, GitError> {
        self.stdin.write_all(format!("{what} {oid}\n").as_bytes()).await?;
        self.stdin.flush().await?;
        let mut line = String::new();
        self.stdout.read_line(&mut line).await?;
        let mut words = line.trim_end().split(' ').skip(1);
        let kind = words.next().unwrap_or_default();
        if kind == "missing" {
            return Ok(None);
        }
        let length = words.next().and_then(|length| length.parse().ok());
        match (Kind::parse(kind), length) {
            (Some(kind), Some(length)) => Ok(Some((kind, length))),
            _ => Err(GitError::Failed(format!("git cat-file said {line:?}"))),
        }
    }
}
