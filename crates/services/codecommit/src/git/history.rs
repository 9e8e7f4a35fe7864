//! What git knows of commits' ancestors.

use super::GitError;
use super::home::Home;
use super::oid::Oid;
use super::program::Git;

/// The best common ancestor of two commits, if they have one.
pub(crate) async fn merge_base(
    git: &Git,
    home: &Home,
    one: Oid,
    other: Oid,
) -> Result<Option<Oid>, GitError> {
    if one == other {
        return Ok(Some(one));
    }
    let done = git.run(home, &["merge-base", &one.to_string(), &other.to_string()], b"").await?;
    match (done.success, done.code) {
        (true, _) => Ok(Oid::parse(String::from_utf8_lossy(&done.output).trim_end())),
        (false, Some(1)) => Ok(None),
        _ => Err(GitError::Failed(done.complaints)),
    }
}

/// A commit that changed a file, and those before it that did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) commit: Oid,
    pub(crate) parents: Vec<Oid>,
}

/// The commits up to `from` that changed `path`, newest first.
pub(crate) async fn of_path(
    git: &Git,
    home: &Home,
    from: Oid,
    path: &str,
) -> Result<Vec<Step>, GitError> {
    let from = from.to_string();
    let arguments =
        ["--literal-pathspecs", "rev-list", "--topo-order", "--parents", &from, "--", path];
    Ok(steps(&git.ask(home, &arguments).await?))
}

/// The commits of all branches that have several parents, with these.
pub(crate) async fn merges(git: &Git, home: &Home) -> Result<Vec<Step>, GitError> {
    let arguments = ["rev-list", "--merges", "--parents", "--branches"];
    Ok(steps(&git.ask(home, &arguments).await?))
}

fn steps(output: &[u8]) -> Vec<Step> {
    let text = String::from_utf8_lossy(output);
    let step = |line: &str| {
        let mut oids = line.split(' ').filter_map(Oid::parse);
        Some(Step { commit: oids.next()?, parents: oids.collect() })
    };
    text.lines().filter_map(step).collect()
}
