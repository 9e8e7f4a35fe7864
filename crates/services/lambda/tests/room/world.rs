//! A room on a store in memory, with a clock that the test moves, and the services around it.

use crate::fake::{Fakes, Maker, NoDoor};
use async_trait::async_trait;
use aws_api::lambda::{
    CreateFunctionRequest, Environment, FunctionCode, InvocationRequest, InvocationResponse,
    InvocationType, Lambda, Runtime,
};
use aws_api::logs::{
    CreateLogGroupOutput, CreateLogGroupRequest, CreateLogStreamOutput, CreateLogStreamRequest,
    Logs, PutLogEventsRequest, PutLogEventsResponse,
};
use aws_api::s3::S3;
use aws_api::seams::{Destination, MessageSource, RecordSource};
use aws_api::{ApiError, logs};
use bytes::Bytes;
use foundation::access::{
    Ask, AssumeRefused, Assumer, Authorizer, Decision, RoleCredentials, Roles,
};
use foundation::{AccountId, Ambient, Caller, Principal, Region, Session, Timestamp, VirtualClock};
use serde_json::Value;
use service_lambda::{FunctionName, Room, Seams};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::{Memory, Store};

pub const ROLE: &str = "arn:aws:iam::000000000000:role/worker";
pub const START: Timestamp = Timestamp::from_millis(1_795_000_000_000);

/// Knows one role.
pub struct OneRole;

fn session(name: &str) -> Arc<Session> {
    Arc::new(Session {
        role_arn: ROLE.into(),
        role_id: "AROA".into(),
        session_name: name.into(),
        session_policies: Vec::new(),
        expires: Timestamp::from_millis(i64::MAX),
        tags: Default::default(),
    })
}

#[async_trait]
impl Roles for OneRole {
    async fn assume_for_service(
        &self,
        role_arn: &str,
        _: Assumer<'_>,
        session_name: &str,
        now: Timestamp,
        seconds: u32,
    ) -> Result<RoleCredentials, AssumeRefused> {
        if role_arn != ROLE {
            return Err(AssumeRefused::NoSuchRole);
        }
        Ok(RoleCredentials {
            access_key_id: "ASIATEST".into(),
            secret_access_key: "secret".into(),
            session_token: "token".into(),
            expires: now + Duration::from_secs(seconds.into()),
            session: session(session_name),
        })
    }

    async fn caller_for_service(
        &self,
        role_arn: &str,
        by: Assumer<'_>,
        session_name: &str,
        region: &Region,
        now: Timestamp,
    ) -> Result<Caller, AssumeRefused> {
        if role_arn != ROLE {
            return Err(AssumeRefused::NoSuchRole);
        }
        let root = Caller::root(AccountId::DEFAULT, region.clone(), "r", now);
        let principal = Principal::Session(session(session_name));
        Ok(Caller { principal, via: Some(by.service), ..root })
    }
}

/// Allows all that is not asked of the function `forbidden`.
pub struct Everything;

#[async_trait]
impl Authorizer for Everything {
    async fn decide(&self, _: &Caller, ask: &Ask) -> Decision {
        if ask.resource.ends_with(":forbidden") {
            return Decision::Denied("because it is forbidden".to_owned());
        }
        Decision::Allowed(String::new())
    }
}

/// Keeps what is logged; like the real one, it knows no group that was not made.
#[derive(Default)]
pub struct KeptLogs {
    streams: Mutex<BTreeMap<String, Vec<String>>>,
    pub lines: Mutex<Vec<String>>,
    /// The streams of all that was written.
    pub names: Mutex<Vec<String>>,
    pub changed: tokio::sync::Notify,
}

#[async_trait]
impl Logs for KeptLogs {
    async fn create_log_group(
        &self,
        _: &Caller,
        input: CreateLogGroupRequest,
    ) -> Result<CreateLogGroupOutput, ApiError> {
        self.streams.lock().unwrap().entry(input.log_group_name).or_default();
        Ok(CreateLogGroupOutput {})
    }
    async fn create_log_stream(
        &self,
        _: &Caller,
        input: CreateLogStreamRequest,
    ) -> Result<CreateLogStreamOutput, ApiError> {
        match self.streams.lock().unwrap().get_mut(&input.log_group_name) {
            Some(streams) => streams.push(input.log_stream_name),
            None => return Err(logs::error::resource_not_found_exception("no group")),
        }
        Ok(CreateLogStreamOutput {})
    }
    async fn put_log_events(
        &self,
        caller: &Caller,
        input: PutLogEventsRequest,
    ) -> Result<PutLogEventsResponse, ApiError> {
        assert!(matches!(caller.principal, Principal::Session(_)), "logs are the role's");
        self.names.lock().unwrap().push(input.log_stream_name);
        let lines = input.log_events.into_iter().map(|event| event.message);
        self.lines.lock().unwrap().extend(lines);
        self.changed.notify_one();
        Ok(PutLogEventsResponse::default())
    }
}

impl KeptLogs {
    /// The lines, once one begins so.
    pub async fn until(&self, beginning: &str) -> Vec<String> {
        loop {
            let changed = self.changed.notified();
            let lines = self.lines.lock().unwrap().clone();
            if lines.iter().any(|line| line.starts_with(beginning)) {
                return lines;
            }
            changed.await;
        }
    }
}

pub struct World {
    pub store: Arc<dyn Store>,
    pub ambient: Ambient,
    pub clock: Arc<VirtualClock>,
    pub fakes: Arc<Fakes>,
    pub logs: Arc<KeptLogs>,
    pub room: Arc<Room>,
    pub around: Around,
    pub dir: PathBuf,
}

/// Other services, by their names in ARNs.
#[derive(Clone, Default)]
pub struct Around {
    pub sources: BTreeMap<String, Arc<dyn RecordSource>>,
    pub messages: Option<Arc<dyn MessageSource>>,
    pub destinations: BTreeMap<String, Arc<dyn Destination>>,
    pub s3: Option<Arc<dyn S3>>,
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

static WORLDS: AtomicU64 = AtomicU64::new(0);

impl World {
    pub async fn new() -> Self {
        Self::with(Around::default()).await
    }

    pub async fn with(around: Around) -> Self {
        Self::on(Arc::new(Memory::new()), around).await
    }

    pub async fn on(store: Arc<dyn Store>, around: Around) -> Self {
        let seed = WORLDS.fetch_add(1, Ordering::SeqCst);
        let (ambient, clock) = Ambient::seeded(seed, START);
        let dir = std::env::temp_dir().join(format!("lambda-{}-{seed}", std::process::id()));
        let (fakes, logs) = (Fakes::new(), Arc::<KeptLogs>::default());
        let room = room("node", &store, &ambient, &fakes, &logs, &around, &dir);
        room.start().await.unwrap();
        World { store, ambient, clock, fakes, logs, room, around, dir }
    }

    /// The room goes, as if killed, and another comes on the same store.
    pub async fn restart(&mut self) {
        self.room.stop();
        let World { store, ambient, fakes, logs, around, dir, .. } = &*self;
        self.room = room("node", store, ambient, fakes, logs, around, dir);
        self.room.start().await.unwrap();
    }

    /// Another server on the same store.
    pub async fn second(&self, node: &str) -> Arc<Room> {
        let World { store, ambient, fakes, logs, around, dir, .. } = self;
        let room = room(node, store, ambient, fakes, logs, around, &dir.join(node));
        room.start().await.unwrap();
        room
    }

    pub fn caller(&self) -> Caller {
        let id = self.ambient.dice.uuid();
        Caller::root(AccountId::DEFAULT, Region::default(), id, self.ambient.now())
    }

    pub fn name(&self, name: &str) -> FunctionName {
        FunctionName {
            account: AccountId::DEFAULT,
            region: Region::default(),
            name: name.to_owned(),
        }
    }

    pub async fn function(&self, name: &str) {
        self.room.create_function(&self.caller(), creation(name)).await.unwrap();
    }

    pub async fn invoke(&self, name: &str, payload: &str) -> Result<InvocationResponse, ApiError> {
        let input = InvocationRequest { payload: bytes(payload), ..invocation(name) };
        self.room.invoke(&self.caller(), input).await
    }

    pub async fn send(&self, name: &str, payload: &str) {
        let input = InvocationRequest {
            payload: bytes(payload),
            invocation_type: Some(InvocationType::Event),
            ..invocation(name)
        };
        let answer = self.room.invoke(&self.caller(), input).await.unwrap();
        assert_eq!(answer.status_code, Some(202));
    }

    /// Moves the clock on, by steps, whenever nothing is under way, until `done`.
    pub async fn until(&self, what: &str, mut done: impl FnMut() -> bool) {
        let mut quiet = 0;
        for _ in 0..100_000 {
            if done() {
                return;
            }
            self.pass(&mut quiet).await;
        }
        panic!("{what} never came");
    }
}

impl World {
    /// The sum of a metric of AWS/Lambda, and how often it was recorded.
    pub fn metric(&self, metric: &str, dimension: Option<(&str, &str)>) -> (f64, u64) {
        let all = self.ambient.metrics.all();
        let ours = all.iter().find(|(name, _)| {
            let first = name.dimensions.first().map(|(of, value)| (*of, value.as_str()));
            (name.namespace, name.metric, first) == ("AWS/Lambda", metric, dimension)
        });
        ours.map_or((0.0, 0), |(_, statistics)| (statistics.sum, statistics.count))
    }

    /// Lets a moment of real time pass, and where nothing has been under way for some, virtual time.
    pub async fn pass(&self, quiet: &mut u32) {
        // Real connections take real time: let them have it before time passes.
        real_pause().await;
        *quiet = if self.fakes.busy.load(Ordering::SeqCst) == 0 { *quiet + 1 } else { 0 };
        if *quiet >= 4
            && let Some(next) = self.clock.next_wake()
        {
            let step = next.since(self.ambient.now()).min(Duration::from_millis(500));
            self.clock.advance(step);
            *quiet = 0;
        }
    }
}

/// Lets the machine's threads and sockets go on for a moment, without moving the virtual clock.
#[allow(clippy::disallowed_methods, reason = "real sockets stand between the tested tasks")]
pub async fn real_pause() {
    tokio::time::sleep(Duration::from_micros(200)).await;
}

fn room(
    node: &str,
    store: &Arc<dyn Store>,
    ambient: &Ambient,
    fakes: &Arc<Fakes>,
    logs: &Arc<KeptLogs>,
    around: &Around,
    dir: &std::path::Path,
) -> Arc<Room> {
    Room::new(Seams {
        store: store.clone(),
        ambient: ambient.clone(),
        environments: Arc::new(Maker(fakes.clone())),
        logs: logs.clone(),
        roles: Arc::new(OneRole),
        authorizer: Arc::new(Everything),
        sources: around.sources.clone(),
        messages: around.messages.clone(),
        destinations: around.destinations.clone(),
        s3: around.s3.clone(),
        base_url: "http://127.0.0.1:4566".to_owned(),
        node: node.to_owned(),
        endpoint: Arc::new(NoDoor),
        concurrency: service_lambda::limits::CONCURRENCY_DEFAULT,
        data_dir: dir.to_owned(),
    })
}

fn bytes(text: &str) -> Option<Bytes> {
    Some(Bytes::copy_from_slice(text.as_bytes()))
}

pub fn invocation(name: &str) -> InvocationRequest {
    InvocationRequest { function_name: name.to_owned(), ..InvocationRequest::default() }
}

pub fn creation(name: &str) -> CreateFunctionRequest {
    CreateFunctionRequest {
        code: FunctionCode {
            zip_file: Some(zip_of(&[("app.py", b"def handler(e, c): return e\n")])),
            ..FunctionCode::default()
        },
        function_name: name.to_owned(),
        handler: Some("app.handler".into()),
        role: ROLE.into(),
        runtime: Some(Runtime::Python3_12),
        environment: Some(Environment {
            variables: Some(BTreeMap::from([("TABLE".into(), "clicks".into())])),
        }),
        ..CreateFunctionRequest::default()
    }
}

/// A package; files whose name begins with `+` can be executed.
pub fn zip_of(files: &[(&str, &[u8])]) -> Bytes {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, body) in files {
        let mode = if name.starts_with('+') { 0o755 } else { 0o644 };
        let options = zip::write::SimpleFileOptions::default().unix_permissions(mode);
        writer.start_file(name.trim_start_matches('+'), options).unwrap();
        writer.write_all(body).unwrap();
    }
    writer.finish().unwrap().into_inner().into()
}

pub fn json(response: &InvocationResponse) -> Value {
    serde_json::from_slice(response.payload.as_deref().unwrap()).unwrap()
}
