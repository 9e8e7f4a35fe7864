//! References: read as git keeps them, changed by git.

use super::GitError;
use super::home::Home;
use super::oid::Oid;
use super::path::is_reference;
use super::program::Git;
use std::collections::BTreeMap;
use std::fs;
use std::io;

pub(crate) const HEADS: &str = "refs/heads/";
pub(crate) const TAGS: &str = "refs/tags/";

/// A reference that goes from one object to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Move {
    pub(crate) reference: String,
    pub(crate) old: Option<Oid>,
    pub(crate) new: Option<Oid>,
}

/// The branch that HEAD names, whether or not it is there.
pub(crate) fn head(home: &Home) -> io::Result<Option<String>> {
    let text = match fs::read_to_string(home.path().join("HEAD")) {
        Ok(text) => text,
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(why) => return Err(why),
    };
    let branch = text.trim_end().strip_prefix("ref: ").and_then(|name| name.strip_prefix(HEADS));
    Ok(branch.map(str::to_owned))
}

/// The branch that is the default, if it is there.
pub(crate) fn default_branch(home: &Home) -> io::Result<Option<String>> {
    let Some(branch) = head(home)? else { return Ok(None) };
    Ok(read(home, &format!("{HEADS}{branch}"))?.map(|_| branch))
}

/// What a reference names.
pub(crate) fn read(home: &Home, name: &str) -> io::Result<Option<Oid>> {
    if !is_reference(name) {
        return Ok(None);
    }
    // Loose ones first: a reference that is packed meanwhile is found in the pack then.
    match fs::read_to_string(home.path().join(name)) {
        Ok(text) => return Ok(Oid::parse(text.trim_end())),
        Err(why) if is_absent(&why) => {}
        Err(why) => return Err(why),
    }
    Ok(packed(home)?.remove(name))
}

/// There is no such file, or a folder of that name.
fn is_absent(why: &io::Error) -> bool {
    use io::ErrorKind::{IsADirectory, NotADirectory, NotFound};
    matches!(why.kind(), NotFound | IsADirectory | NotADirectory)
}

/// All references under a prefix that ends in a slash, by their whole names.
pub(crate) fn list(home: &Home, prefix: &str) -> io::Result<BTreeMap<String, Oid>> {
    // What is packed is read last, as a reference may be packed while this goes on; what is loose
    // counts.
    let mut loose = BTreeMap::new();
    let mut folders = vec![prefix.trim_end_matches('/').to_owned()];
    while let Some(folder) = folders.pop() {
        let listing = match fs::read_dir(home.path().join(&folder)) {
            Ok(listing) => listing,
            Err(why) if is_absent(&why) => continue,
            Err(why) => return Err(why),
        };
        for entry in listing {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let name = format!("{folder}/{name}");
            if entry.file_type()?.is_dir() {
                folders.push(name);
            } else if is_reference(&name) {
                let text = match fs::read_to_string(entry.path()) {
                    Ok(text) => text,
                    Err(why) if is_absent(&why) => continue,
                    Err(why) => return Err(why),
                };
                if let Some(oid) = Oid::parse(text.trim_end()) {
                    loose.insert(name, oid);
                }
            }
        }
    }
    let mut all = packed(home)?;
    all.retain(|name, _| name.starts_with(prefix));
    all.extend(loose);
    Ok(all)
}

fn packed(home: &Home) -> io::Result<BTreeMap<String, Oid>> {
    let text = match fs::read_to_string(home.path().join("packed-refs")) {
        Ok(text) => text,
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(why) => return Err(why),
    };
    let line = |line: &str| {
        let (oid, name) = line.split_once(' ')?;
        Some((name.to_owned(), Oid::parse(oid)?))
    };
    Ok(text.lines().filter_map(line).collect())
}

/// Makes `branch` the one that HEAD names.
pub(crate) fn set_head(home: &Home, branch: &str, token: &str) -> io::Result<()> {
    home.replace("HEAD", token, format!("ref: {HEADS}{branch}\n").as_bytes())
}

/// Moves references, all or none, if each is what its move says; durable when it returns.
pub(crate) async fn update(git: &Git, home: &Home, moves: &[Move]) -> Result<(), GitError> {
    let mut input = Vec::new();
    for Move { reference, old, new } in moves {
        let old = old.unwrap_or(Oid::ZERO);
        let line = match new {
            Some(new) => format!("update {reference}\0{new}\0{old}\0"),
            None => format!("delete {reference}\0{old}\0"),
        };
        input.extend_from_slice(line.as_bytes());
    }
    let done = git.run(home, &["update-ref", "--no-deref", "--stdin", "-z"], &input).await?;
    if !done.success {
        return Err(match done.complaints.contains("cannot lock ref") {
            true => GitError::Contended,
            false => GitError::Failed(done.complaints),
        });
    }
    let names: Vec<String> = moves.iter().map(|moved| moved.reference.clone()).collect();
    let home = home.clone();
    let synced = tokio::task::spawn_blocking(move || home.sync(names)).await;
    synced.map_err(|why| GitError::Failed(why.to_string()))?.map_err(GitError::from)
}
