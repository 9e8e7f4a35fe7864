//! Git's own way in: what `git clone`, `fetch` and `push` say to a repository, less HTTP.

use crate::errors::{self, disk, unavailable};
use crate::git::GitError;
use crate::git::pkt::{self, Commands, Malformed};
use crate::git::program::{Pace, Running, timeout};
use crate::keys;
use crate::limits::{GIT_PATIENCE, OUTPUT_BYTES_MAX, PUSH_BYTES_MAX, PUSH_PATIENCE};
use crate::model::Moved;
use crate::names::{self, RepositoryName};
use crate::room::{Read, Room};
use async_trait::async_trait;
use aws_api::{ApiError, Body, BodySource};
use bytes::{Bytes, BytesMut};
use foundation::access::{Ask, Attached, Authorizer, Decision, denial};
use foundation::{AccountId, Caller, Region};
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::ChildStdin;
use tokio::task::JoinHandle;

/// The path form that names a region: `/_aws/git-codecommit/REGION/v1/repos/NAME`.
pub(crate) const REGION_PATH: &str = "/_aws/git-codecommit/";
/// Where AWS has repositories on their host.
const PATH: &str = "/v1/repos/";
/// Bytes of the references that one push names, at most; they come before its objects.
const COMMANDS_BYTES_MAX: usize = 4 * 1024 * 1024;
/// What is read at once.
const PIECE_BYTES: usize = 64 * 1024;

/// What git's client wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GitService {
    /// To fetch.
    UploadPack,
    /// To push.
    ReceivePack,
}

impl GitService {
    /// `git-upload-pack`, as paths and content types have it.
    pub fn name(self) -> &'static str {
        match self {
            GitService::UploadPack => "git-upload-pack",
            GitService::ReceivePack => "git-receive-pack",
        }
    }

    fn command(self) -> &'static str {
        match self {
            GitService::UploadPack => "upload-pack",
            GitService::ReceivePack => "receive-pack",
        }
    }

    /// The IAM action that it is.
    pub fn action(self) -> &'static str {
        match self {
            GitService::UploadPack => "codecommit:GitPull",
            GitService::ReceivePack => "codecommit:GitPush",
        }
    }

    fn of(name: &str) -> Option<GitService> {
        let all = [GitService::UploadPack, GitService::ReceivePack];
        all.into_iter().find(|service| service.name() == name)
    }
}

/// What a request's path asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked<'a> {
    /// The region, where the path names it.
    pub region: Option<&'a str>,
    /// The repository's name.
    pub repository: &'a str,
    /// The repository's own path, as clients sign it.
    pub path: &'a str,
    /// What is wanted; nothing where it is none of git's business.
    pub wants: Option<(GitService, bool)>,
}

impl<'a> Asked<'a> {
    /// Takes a path and its query apart, if they are for git. `wants` also says whether the references
    /// are asked for, not the objects.
    pub fn of(path: &'a str, query: &str) -> Option<Asked<'a>> {
        let (region, rest) = match path.strip_prefix(REGION_PATH) {
            Some(rest) => {
                let (region, _) = rest.split_once('/')?;
                (Some(region), rest.get(region.len()..)?)
            }
            None => (None, path),
        };
        let rest = rest.strip_prefix(PATH)?;
        let (repository, end) = rest.split_once('/').unwrap_or((rest, ""));
        let whole = path.len() - end.len();
        let path = path.get(..whole)?.trim_end_matches('/');
        let service = query.split('&').find_map(|pair| pair.strip_prefix("service="));
        let wants = match end {
            "info/refs" => service.and_then(GitService::of).map(|service| (service, true)),
            name => GitService::of(name).map(|service| (service, false)),
        };
        let repository = repository.strip_suffix(".git").unwrap_or(repository);
        (!repository.is_empty()).then_some(Asked { region, repository, path, wants })
    }
}

/// A repository that git's client may be let at.
#[derive(Clone, Debug)]
pub struct GitRepository(Read);

impl GitRepository {
    /// Its ARN.
    pub fn arn(&self) -> String {
        self.0.name.arn()
    }

    /// The question whether a caller may, with what is known of the repository.
    pub fn ask(&self, service: GitService) -> Ask {
        let tags = Some(Arc::new(self.0.repository.tags.clone())).filter(|tags| !tags.is_empty());
        Ask::new(service.action(), self.arn()).on(&Attached { policy: None, tags })
    }
}

impl Room {
    /// The account's repository of that name.
    ///
    /// # Errors
    /// When the store can't be read.
    pub async fn git_repository(
        &self,
        account: AccountId,
        region: &Region,
        name: &str,
    ) -> Result<Option<GitRepository>, ApiError> {
        if !names::is_name(name) {
            return Ok(None);
        }
        let name = RepositoryName { account, region: region.clone(), name: name.to_owned() };
        Ok(self.lookup(&name).await.map_err(unavailable)?.map(GitRepository))
    }

    /// The regions in which the account has a repository of that name.
    ///
    /// # Errors
    /// When the store can't be read.
    pub async fn regions_of(
        &self,
        account: AccountId,
        name: &str,
    ) -> Result<Vec<Region>, ApiError> {
        let all = self.scan(keys::repository::all_in(&account)).await.map_err(unavailable)?;
        let mut regions = Vec::new();
        for entry in all {
            let found = keys::repository::read(&entry.key).map_err(unavailable)?;
            if found.name == name {
                regions.push(found.region);
            }
        }
        Ok(regions)
    }

    /// The references that a client is told of first. `protocol` is its `Git-Protocol`.
    ///
    /// # Errors
    /// When git can't be run.
    pub async fn advertise(
        &self,
        repository: &GitRepository,
        service: GitService,
        protocol: Option<&str>,
    ) -> Result<Bytes, ApiError> {
        let home = &repository.0.home;
        home.ensure(&self.token()).map_err(disk)?;
        let arguments = [service.command(), "--stateless-rpc", "--http-backend-info-refs", "."];
        let mut running = self.git.start(home, &arguments, protocol, Pace::Own).await?;
        let listed = timeout(GIT_PATIENCE, async {
            drop(running.child.stdin.take());
            let output = output(&mut running).await?;
            match running.child.wait().await?.success() {
                true => Ok(output),
                false => Err(GitError::Failed("git told of no references".to_owned())),
            }
        })
        .await?;
        let is_second = protocol.is_some_and(|said| said.split(':').any(|v| v == "version=2"));
        if is_second && service == GitService::UploadPack {
            return Ok(listed.into());
        }
        let mut told = pkt::framed(format!("# service={}\n", service.name()).as_bytes());
        told.extend_from_slice(b"0000");
        told.extend_from_slice(&listed);
        Ok(told.into())
    }

    /// Answers a fetch.
    ///
    /// # Errors
    /// When git can't be run.
    pub async fn upload_pack(
        &self,
        repository: &GitRepository,
        protocol: Option<&str>,
        body: Body,
    ) -> Result<Body, ApiError> {
        let home = &repository.0.home;
        home.ensure(&self.token()).map_err(disk)?;
        let arguments = ["upload-pack", "--stateless-rpc", "."];
        let mut running = self.git.start(home, &arguments, protocol, Pace::Client).await?;
        let stdin = running.child.stdin.take().ok_or_else(no_pipes)?;
        let feeding = Feeding(tokio::spawn(async move {
            // Who breaks off is not answered.
            let _ = feed(stdin, Bytes::new(), body).await;
        }));
        Ok(Body::new(None, Pack { running, _feeding: feeding }))
    }

    /// Takes a push, as far as `authorizer` lets the caller move each of its references. What it
    /// answers is durable.
    ///
    /// # Errors
    /// When the caller may not, or it is no push, or git can't be run.
    pub async fn receive_pack(
        self: &Arc<Self>,
        caller: &Caller,
        authorizer: &dyn Authorizer,
        repository: &GitRepository,
        protocol: Option<&str>,
        mut body: Body,
    ) -> Result<Bytes, ApiError> {
        let (commands, begun) = commands(&mut body).await?;
        for moved in &commands.moves {
            let references = vec![moved.reference.clone()];
            let ask =
                repository.ask(GitService::ReceivePack).with("codecommit:References", references);
            if let Decision::Denied(why) = authorizer.decide(caller, &ask).await {
                return Err(ApiError::new(
                    "AccessDeniedException",
                    403,
                    denial(caller, &ask, &why),
                ));
            }
        }
        let room = self.clone();
        let (caller, read) = (caller.clone(), repository.0.clone());
        let protocol = protocol.map(str::to_owned);
        // A client that hangs up after its last byte has pushed all the same.
        let pushing = async move {
            room.push(&caller, &read, protocol.as_deref(), commands, begun, body).await
        };
        match tokio::spawn(pushing).await {
            Ok(answer) => answer,
            Err(why) => Err(ApiError::internal(why.to_string())),
        }
    }

    async fn push(
        self: &Arc<Self>,
        caller: &Caller,
        read: &Read,
        protocol: Option<&str>,
        commands: Commands,
        begun: Bytes,
        body: Body,
    ) -> Result<Bytes, ApiError> {
        read.home.ensure(&self.token()).map_err(disk)?;
        let asks_only = commands.moves.is_empty();
        let under_way = match asks_only {
            true => None,
            false => Some(self.intend(caller, read, &commands.moves, None).await?),
        };
        let pushed = self.run_push(read, protocol, begun, body).await;
        let answer = pushed.as_ref().map_or(&[][..], |answer| answer);
        let moved = pkt::moved(answer, commands.in_bands);
        let Some((token, intent)) = under_way else { return pushed };
        let mut done: Vec<Moved> = intent.moves.clone();
        match &pushed {
            Ok(_) => done.retain(|one| moved.contains(&one.reference)),
            // What git had done before it failed.
            Err(_) => done.retain(|one| {
                let now = read.reference(&one.reference).ok().flatten();
                now.map(|oid| oid.to_string()) == one.new && one.old != one.new
            }),
        }
        let (home, names) = (read.home.clone(), done.clone());
        let synced = tokio::task::spawn_blocking(move || {
            home.sync(names.into_iter().map(|moved| moved.reference))
        });
        match synced.await {
            Ok(synced) => synced.map_err(disk)?,
            Err(why) => return Err(ApiError::internal(why.to_string())),
        }
        self.end(read, token, &intent, done).await?;
        self.pack(read.id());
        pushed
    }

    async fn run_push(
        &self,
        read: &Read,
        protocol: Option<&str>,
        begun: Bytes,
        body: Body,
    ) -> Result<Bytes, ApiError> {
        let arguments = ["receive-pack", "--stateless-rpc", "."];
        let mut running = self.git.start(&read.home, &arguments, protocol, Pace::Client).await?;
        let stdin = running.child.stdin.take().ok_or_else(no_pipes)?;
        // Both at once: git speaks while it listens.
        let (fed, said) = tokio::join!(feed(stdin, begun, body), output(&mut running));
        let answer = said?;
        fed?;
        let status = timeout(PUSH_PATIENCE, async { Ok(running.child.wait().await?) }).await?;
        tracing::debug!(%status, "git has taken a push");
        Ok(answer.into())
    }
}

fn no_pipes() -> ApiError {
    ApiError::internal("git has no pipes")
}

/// The commands of a push, and all that was read for them.
async fn commands(body: &mut Body) -> Result<(Commands, Bytes), ApiError> {
    let mut begun = BytesMut::new();
    loop {
        match pkt::commands(&begun) {
            Ok(Some(commands)) => return Ok((commands, begun.freeze())),
            Ok(None) => {}
            Err(Malformed::NotGit) => return Err(not_git()),
            Err(Malformed::TooMany) => {
                let text = "A push can't change more than 4,000 references.";
                return Err(ApiError::new("InvalidRequest", 400, text));
            }
        }
        if begun.len() > COMMANDS_BYTES_MAX {
            return Err(not_git());
        }
        let piece = body.next().await.transpose()?;
        begun.extend_from_slice(&piece.ok_or_else(not_git)?);
    }
}

fn not_git() -> ApiError {
    ApiError::new("InvalidRequest", 400, "This is not what git sends.")
}

/// Gives git what was read and what is still to come.
async fn feed(mut stdin: ChildStdin, begun: Bytes, mut body: Body) -> Result<(), ApiError> {
    let mut left = PUSH_BYTES_MAX;
    let mut next = Some(Ok(begun));
    while let Some(piece) = next {
        let piece = piece?;
        let too_large = || ApiError::new("RequestEntityTooLarge", 413, "The push is too large.");
        left = left.checked_sub(piece.len() as u64).ok_or_else(too_large)?;
        // Git may have heard enough; then it says why.
        if stdin.write_all(&piece).await.is_err() {
            return Ok(());
        }
        next = body.next().await;
    }
    Ok(())
}

/// All that git says.
async fn output(running: &mut Running) -> Result<Vec<u8>, GitError> {
    let mut said = Vec::new();
    if let Some(stdout) = running.child.stdout.take() {
        stdout.take(OUTPUT_BYTES_MAX as u64).read_to_end(&mut said).await?;
    }
    Ok(said)
}

/// What gives git its input; ends with this.
struct Feeding(JoinHandle<()>);

impl Drop for Feeding {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// The objects of a fetch, as git gives them.
struct Pack {
    running: Running,
    _feeding: Feeding,
}

#[async_trait]
impl BodySource for Pack {
    async fn next(&mut self) -> Option<Result<Bytes, ApiError>> {
        let stdout = self.running.child.stdout.as_mut()?;
        let mut piece = BytesMut::with_capacity(PIECE_BYTES);
        match stdout.read_buf(&mut piece).await {
            Ok(0) => None,
            Ok(_) => Some(Ok(piece.freeze())),
            Err(why) => Some(Err(errors::disk(why))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_say_what_is_wanted() {
        let (up, receive) = (GitService::UploadPack, GitService::ReceivePack);
        for (path, query, expected) in [
            (
                "/v1/repos/r/info/refs",
                "service=git-upload-pack",
                Some((None, "r", "/v1/repos/r", Some((up, true)))),
            ),
            (
                "/v1/repos/r/info/refs",
                "a=1&service=git-receive-pack",
                Some((None, "r", "/v1/repos/r", Some((receive, true)))),
            ),
            (
                "/v1/repos/r/git-receive-pack",
                "",
                Some((None, "r", "/v1/repos/r", Some((receive, false)))),
            ),
            (
                "/v1/repos/r.git/git-upload-pack",
                "",
                Some((None, "r", "/v1/repos/r.git", Some((up, false)))),
            ),
            ("/v1/repos/r/info/refs", "", Some((None, "r", "/v1/repos/r", None))),
            ("/v1/repos/r/objects/info/packs", "", Some((None, "r", "/v1/repos/r", None))),
            ("/v1/repos/r", "", Some((None, "r", "/v1/repos/r", None))),
            (
                "/_aws/git-codecommit/eu-west-1/v1/repos/r/git-upload-pack",
                "",
                Some((
                    Some("eu-west-1"),
                    "r",
                    "/_aws/git-codecommit/eu-west-1/v1/repos/r",
                    Some((up, false)),
                )),
            ),
            ("/v1/repos/", "", None),
            ("/v1/other/r/info/refs", "", None),
            ("/_aws/git-codecommit/eu-west-1", "", None),
        ] {
            let found = Asked::of(path, query);
            let found = found.map(|a| (a.region, a.repository, a.path, a.wants));
            assert_eq!(found, expected, "{path}?{query}");
        }
    }
}
