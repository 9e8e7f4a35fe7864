//! Git's way to CodeCommit's repositories: which requests are for one, who sent them and whether they
//! may, and back to HTTP («gitprotocol-http»).

use aws_api::{ApiError, Body};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use endpoint::authenticate::Arrival;
use endpoint::identify::host;
use endpoint::sigv4::SigningKeys;
use endpoint::sigv4::git::GitSigned;
use endpoint::{Answer, Route};
use foundation::access::{Ask, Authorizer, Credential, Credentials, Decision, denial};
use foundation::{Arn, Caller, Region};
use http::header::{
    AUTHORIZATION, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HOST, USER_AGENT,
    WWW_AUTHENTICATE,
};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request};
use service_codecommit::{Asked, GitService, Room, gunzip};
use service_iam::{IamRoom, SignIn};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// What hosts of repositories begin with: `git-codecommit.REGION.amazonaws.com`,
/// `git-codecommit.REGION.localhost`, `git-codecommit.localhost`.
const LABEL: &str = "git-codecommit.";
/// Under these, other hosts are other services'.
const OWN_HOSTS: [&str; 2] = [".localhost", ".amazonaws.com"];
/// Whose passwords IAM keeps.
const SERVICE: &str = "codecommit.amazonaws.com";

/// Answers git's clients.
pub struct Git {
    room: Arc<Room>,
    iam: Arc<IamRoom>,
    credentials: Arc<dyn Credentials>,
    keys: SigningKeys,
}

/// A request's repository, if it is for one.
fn asked(parts: &Parts) -> Option<Asked<'_>> {
    let asked = Asked::of(parts.uri.path(), parts.uri.query().unwrap_or_default())?;
    let name = host(parts).unwrap_or_default();
    if name.starts_with(LABEL) || asked.region.is_some() {
        return Some(asked);
    }
    // Elsewhere the path may be anybody's, a bucket's `v1` as well: only what git asks is git's.
    let others = OWN_HOSTS.iter().any(|end| name.ends_with(end));
    (!others && asked.wants.is_some()).then_some(asked)
}

/// The region that the host or the path names.
fn named_region(parts: &Parts, asked: &Asked<'_>) -> Option<Region> {
    if let Some(region) = asked.region {
        return Region::parse(region).ok();
    }
    let rest = host(parts)?.strip_prefix(LABEL)?;
    let region = OWN_HOSTS.iter().find_map(|end| rest.strip_suffix(end))?;
    Region::parse(region).ok()
}

/// Why git's client is sent away.
struct Refused {
    status: u16,
    text: String,
}

impl Refused {
    fn new(status: u16, text: impl Into<String>) -> Self {
        Refused { status, text: text.into() }
    }

    /// Nobody was named: git asks its user, and comes again.
    fn unnamed() -> Self {
        Refused::new(401, "")
    }

    fn wrong() -> Self {
        Refused::new(403, "The user name or the password is not valid for AWS CodeCommit.")
    }
}

impl From<ApiError> for Refused {
    fn from(error: ApiError) -> Self {
        if error.is("InternalFailure") {
            tracing::error!(%error, "git's client could not be answered");
            return Refused::new(500, "The request processing has failed.");
        }
        Refused::new(error.status(), error.message())
    }
}

impl Git {
    /// Passwords are IAM's; keys are looked up in `credentials`.
    pub fn new(room: Arc<Room>, iam: Arc<IamRoom>, credentials: Arc<dyn Credentials>) -> Arc<Self> {
        Arc::new(Git { room, iam, credentials, keys: SigningKeys::default() })
    }

    async fn serve(&self, request: Request<Body>) -> Result<(Answer, Option<Body>), Refused> {
        let (mut parts, body) = request.into_parts();
        let arrival = parts.extensions.remove::<Arrival>();
        let (Some(arrival), Some(asked)) = (arrival, asked(&parts)) else {
            return Err(Refused::new(404, ""));
        };
        let (credential, region) = self.who(&parts, &asked, &arrival).await?;
        let caller = caller(&parts, credential, region, arrival);
        let Some((service, references)) = asked.wants else {
            return Err(Refused::new(403, "Please upgrade your git client."));
        };
        let name = asked.repository;
        let found = self.room.git_repository(caller.account, &caller.region, name).await?;
        let ask = match &found {
            Some(repository) => repository.ask(service),
            // Who may not is not told what there is.
            None => {
                let arn = Arn::new("codecommit", &caller.region, &caller.account, name);
                Ask::new(service.action(), arn.to_string())
            }
        };
        if let Decision::Denied(why) = self.iam.decide(&caller, &ask).await {
            return Err(Refused::new(403, denial(&caller, &ask, &why)));
        }
        let Some(repository) = found else {
            return Err(Refused::new(404, "Repository not found"));
        };
        let protocol = text(&parts.headers, &HeaderName::from_static("git-protocol"));
        let protocol = protocol.filter(|said| is_protocol(said));
        match (references, &parts.method) {
            (true, &Method::GET) => {
                let told = self.room.advertise(&repository, service, protocol).await?;
                Ok((head(service, "advertisement"), Some(Body::whole(told))))
            }
            (false, &Method::POST) => {
                let typed = text(&parts.headers, &CONTENT_TYPE).unwrap_or_default();
                if typed != format!("application/x-{}-request", service.name()) {
                    return Err(Refused::new(415, "This is not what git sends."));
                }
                let body = match text(&parts.headers, &CONTENT_ENCODING) {
                    None | Some("identity") => body,
                    Some("gzip" | "x-gzip") => gunzip(body),
                    Some(_) => {
                        return Err(Refused::new(415, "The content's encoding is not known."));
                    }
                };
                let answer = match service {
                    GitService::UploadPack => {
                        self.room.upload_pack(&repository, protocol, body).await?
                    }
                    GitService::ReceivePack => {
                        let iam: &dyn Authorizer = &*self.iam;
                        let pushed =
                            self.room.receive_pack(&caller, iam, &repository, protocol, body);
                        Body::whole(pushed.await?)
                    }
                };
                Ok((head(service, "result"), Some(answer)))
            }
            _ => Err(Refused::new(405, "")),
        }
    }

    /// Who asks, and in which region.
    async fn who(
        &self,
        parts: &Parts,
        asked: &Asked<'_>,
        arrival: &Arrival,
    ) -> Result<(Credential, Region), Refused> {
        let (user, password) = basic(&parts.headers).ok_or_else(Refused::unnamed)?;
        let named = named_region(parts, asked);
        let signed = match self.iam.sign_in(SERVICE, &user, &password).await {
            SignIn::Holder(credential) => {
                let region = self.region_of(&credential, named, asked).await?;
                return Ok((credential, region));
            }
            SignIn::Refused => return Err(Refused::wrong()),
            SignIn::Nobody => GitSigned::of(&user, &password),
        };
        let credential = self.credentials.lookup(signed.access_key_id, arrival.at).await;
        let credential = credential.map_err(|_| Refused::wrong())?;
        let port = text(&parts.headers, &HOST).unwrap_or_default();
        let hosts = [host(parts).unwrap_or_default(), port];
        let is_by = |region: &Region| {
            signed.is_by(&credential, &self.keys, region, &hosts, asked.path, arrival.at)
        };
        // Where no region is named, it is the one that was signed for.
        let regions = match &named {
            Some(region) => vec![region.clone()],
            None => {
                let likely = self.region_of(&credential, None, asked).await?;
                let others = self.room.regions_of(credential.account, asked.repository).await?;
                [vec![likely, Region::default()], others].concat()
            }
        };
        match regions.into_iter().find(is_by) {
            Some(region) => Ok((credential, region)),
            None => Err(Refused::wrong()),
        }
    }

    /// The region that a request means which signs none: the one that it names, or the first, or the
    /// only one where there is a repository of that name.
    async fn region_of(
        &self,
        credential: &Credential,
        named: Option<Region>,
        asked: &Asked<'_>,
    ) -> Result<Region, Refused> {
        if let Some(region) = named {
            return Ok(region);
        }
        let regions = self.room.regions_of(credential.account, asked.repository).await?;
        Ok(match regions.as_slice() {
            [only] => only.clone(),
            _ => Region::default(),
        })
    }
}

/// Keys and values such as `version=2`.
fn is_protocol(said: &str) -> bool {
    said.len() <= 256 && said.bytes().all(|b| b.is_ascii_graphic())
}

fn caller(parts: &Parts, credential: Credential, region: Region, arrival: Arrival) -> Caller {
    Caller {
        principal: credential.principal,
        account: credential.account,
        region,
        request_id: arrival.request_id,
        at: arrival.at,
        source_ip: arrival.source_ip,
        user_agent: text(&parts.headers, &USER_AGENT).map(Arc::from),
        via: None,
        source: None,
        trace: None,
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// The user name and the password of a request.
fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let (scheme, encoded) = text(headers, &AUTHORIZATION)?.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (user, password) = decoded.split_once(':')?;
    Some((user.to_owned(), password.to_owned()))
}

fn head(service: GitService, what: &'static str) -> Answer {
    let content_type = match (service, what) {
        (GitService::UploadPack, "advertisement") => "application/x-git-upload-pack-advertisement",
        (GitService::UploadPack, _) => "application/x-git-upload-pack-result",
        (GitService::ReceivePack, "advertisement") => {
            "application/x-git-receive-pack-advertisement"
        }
        (GitService::ReceivePack, _) => "application/x-git-receive-pack-result",
    };
    let headers =
        vec![(CACHE_CONTROL, HeaderValue::from_static("no-cache, max-age=0, must-revalidate"))];
    Answer { status: 200, content_type, headers, body: Vec::new() }
}

fn refusal(refused: Refused) -> Answer {
    let Refused { status, text } = refused;
    let headers = match status {
        401 => {
            vec![(WWW_AUTHENTICATE, HeaderValue::from_static("Basic realm=\"AWS CodeCommit\""))]
        }
        _ => Vec::new(),
    };
    let body = if text.is_empty() { Vec::new() } else { format!("{text}\n").into_bytes() };
    Answer { status, content_type: "text/plain; charset=utf-8", headers, body }
}

impl Route for Git {
    fn takes(&self, parts: &Parts) -> bool {
        asked(parts).is_some()
    }

    fn max_body_bytes(&self) -> usize {
        0
    }

    fn answer(
        &self,
        request: Request<bytes::Bytes>,
    ) -> Pin<Box<dyn Future<Output = Answer> + Send + '_>> {
        Box::pin(async move { self.take(request.map(Body::whole)).await.0 })
    }

    fn takes_pieces(&self) -> bool {
        true
    }

    fn take(
        &self,
        request: Request<Body>,
    ) -> Pin<Box<dyn Future<Output = (Answer, Option<Body>)> + Send + '_>> {
        Box::pin(async move {
            match self.serve(request).await {
                Ok(answer) => answer,
                Err(refused) => (refusal(refused), None),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(host: &str, path: &str) -> Parts {
        Request::builder().uri(path).header("host", host).body(()).unwrap().into_parts().0
    }

    #[test]
    fn hosts_and_paths_name_repositories_and_their_regions() {
        const REFS: &str = "/v1/repos/r/info/refs?service=git-upload-pack";
        let named = |region| Some(("r".to_owned(), region));
        for (host, path, expected) in [
            ("localhost:4566", REFS, named(None)),
            ("127.0.0.1:4566", REFS, named(None)),
            ("git.example.org", REFS, named(None)),
            ("git-codecommit.eu-west-1.amazonaws.com", REFS, named(Some("eu-west-1"))),
            ("git-codecommit.eu-west-1.localhost:4566", REFS, named(Some("eu-west-1"))),
            ("git-codecommit.localhost:4566", REFS, named(None)),
            ("git-codecommit.localhost:4566", "/v1/repos/r", named(None)),
            (
                "localhost",
                "/_aws/git-codecommit/eu-west-1/v1/repos/r/git-upload-pack",
                named(Some("eu-west-1")),
            ),
            ("localhost:4566", "/v1/repos/r", None),
            ("localhost:4566", "/v1/repos/r/photo.jpg", None),
            ("b.s3.localhost:4566", REFS, None),
            ("abc.execute-api.localhost:4566", REFS, None),
            ("codecommit.us-east-1.amazonaws.com", REFS, None),
        ] {
            let parts = parts(host, path);
            let found = asked(&parts)
                .map(|asked| (asked.repository.to_owned(), named_region(&parts, &asked)));
            let expected =
                expected.map(|(name, region)| (name, region.map(|r| Region::parse(r).unwrap())));
            assert_eq!(found, expected, "{host} {path}");
        }
    }

    #[test]
    fn passwords_are_read_as_git_sends_them() {
        let read = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(AUTHORIZATION, HeaderValue::from_str(value).unwrap());
            basic(&headers)
        };
        let pair = |user: &str, password: &str| Some((user.to_owned(), password.to_owned()));
        assert_eq!(read(&format!("Basic {}", STANDARD.encode("a:b:c"))), pair("a", "b:c"));
        assert_eq!(read(&format!("basic {}", STANDARD.encode(":"))), pair("", ""));
        for wrong in
            ["Basic", "Basic !", "Bearer YTpi", &format!("Basic {}", STANDARD.encode("ab"))]
        {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
