//! Every bound of this service, with where it comes from (Lambda Developer Guide, «Lambda quotas»,
//! unless said otherwise).

use std::time::Duration;

/// A deployment package as uploaded: 50 MB.
pub const CODE_ZIPPED_MAX: usize = 50 * 1024 * 1024;
/// A deployment package unpacked: 250 MB.
pub const CODE_UNZIPPED_MAX: u64 = 250 * 1024 * 1024;
/// Files and directories in a package. AWS names no figure; this bounds the inodes that 50 MB of
/// empty entries could make.
pub const CODE_ENTRIES_MAX: usize = 100_000;
/// What AWS says of its storage for all functions: 75 GB. Reported; the disk is the real limit.
pub const CODE_STORAGE_MAX: i64 = 75 * 1024 * 1024 * 1024;
/// All environment variables together, as JSON: 4 KB.
pub const VARIABLES_MAX: usize = 4 * 1024;
/// A function's name where it is made.
pub const NAME_MAX: usize = 64;
/// The time limit: 15 minutes.
pub const TIMEOUT_MAX_S: i32 = 900;
/// The time limit where none is given.
pub const TIMEOUT_DEFAULT_S: i32 = 3;
/// Memory, in MB.
pub const MEMORY_MIN_MB: i32 = 128;
/// Memory, in MB.
pub const MEMORY_MAX_MB: i32 = 10_240;
/// `/tmp`, in MB.
pub const TMP_MIN_MB: i32 = 512;
/// `/tmp`, in MB.
pub const TMP_MAX_MB: i32 = 10_240;
/// Tags on a function («Using tags on Lambda functions»).
pub const TAGS_MAX: usize = 50;
/// Functions on one page of ListFunctions, whatever is asked for.
pub const FUNCTIONS_PAGE_MAX: usize = 50;
/// Versions on one page of ListVersionsByFunction, whatever is asked for.
pub const VERSIONS_PAGE_MAX: usize = 50;
/// Aliases on one page of ListAliases. AWS names no figure.
pub const ALIASES_PAGE_MAX: usize = 10_000;
/// Configurations on one page of ListFunctionEventInvokeConfigs.
pub const EVENT_CONFIGS_PAGE_MAX: usize = 50;
/// Layers of one function.
pub const LAYERS_MAX: usize = 5;
/// Layers and layer versions on one page, whatever is asked for.
pub const LAYERS_PAGE_MAX: usize = 50;
/// How long the URL of a package is good (Lambda API Reference, «FunctionCodeLocation»).
pub const LOCATION_LIFE: Duration = Duration::from_secs(600);
/// A policy of a function, version, alias or layer version: 20 KB.
pub const POLICY_MAX: usize = 20 * 1024;
/// What is cleared of a deleted function in one commit.
pub const DELETION_PAGE: usize = 256;
/// Mappings on one page of ListEventSourceMappings, whatever is asked for.
pub const MAPPINGS_PAGE_MAX: usize = 100;

/// A synchronous invocation's payload: 6 MB.
pub const PAYLOAD_SYNC_MAX: usize = 6 * 1024 * 1024;
/// An asynchronous invocation's payload: 1 MB.
pub const PAYLOAD_ASYNC_MAX: usize = 1024 * 1024;
/// A response: 6 MB and a little, as the Runtime API's error says.
pub const RESPONSE_MAX: usize = 6 * 1024 * 1024 + 100;
/// A response in pieces: 200 MB.
pub const STREAMED_RESPONSE_MAX: usize = 200 * 1024 * 1024;
/// The client context, encoded (Lambda API Reference, «Invoke»).
pub const CLIENT_CONTEXT_MAX: usize = 3_583;
/// What `LogType=Tail` answers with: the last 4 KB.
pub const TAIL_BYTES: usize = 4 * 1024;

/// Concurrent executions of an account in a region, where the server is told no other number.
pub const CONCURRENCY_DEFAULT: u32 = 1_000;
/// New environments of one function: so many at once, and as many again over [`SCALING_PERIOD`]
/// («Lambda function scaling»).
pub const SCALING_BURST: u32 = 1_000;
/// See [`SCALING_BURST`].
pub const SCALING_PERIOD: Duration = Duration::from_secs(10);
/// Requests a second for each concurrent execution that an account or a function may have.
pub const REQUESTS_PER_EXECUTION: u32 = 10;
/// Environments that are being started at the same time: beyond what the processors can do at once,
/// each would only take longer, and initialization has a limit.
pub const STARTING_MAX: usize = 8;
/// For so long an environment that initializes itself keeps others from being started: one whose
/// code waits needs no processor.
pub const STARTING_PATIENCE: Duration = Duration::from_millis(500);
/// After an environment that was to be kept ready has failed to initialize itself, the next is tried
/// so much later, doubled each time …
pub const STANDBY_RETRY_FIRST: Duration = Duration::from_secs(5);
/// … up to this.
pub const STANDBY_RETRY_MAX: Duration = Duration::from_secs(300);
/// How long an environment may take to get ready that nobody waits for («Lambda execution environment
/// lifecycle», provisioned concurrency and SnapStart).
pub const STANDBY_INIT_LIMIT: Duration = Duration::from_secs(130);
/// Versions with SnapStart for which an environment is kept that was initialized ahead: each costs
/// its memory. Of more, those published last have one.
pub const SNAP_STARTS_MAX: usize = 64;
/// Configurations on one page of ListProvisionedConcurrencyConfigs.
pub const PROVISIONED_PAGE_MAX: usize = 50;
/// Loops through one function after which an event goes no further («Use Lambda recursive loop
/// detection to prevent infinite loops»).
pub const LOOPS_MAX: u32 = 16;
/// Functions that a lineage remembers: the ones that were run first are forgotten.
pub const LINEAGE_MAX: usize = 32;
/// What functions together must leave unreserved of it.
pub const UNRESERVED_MIN: u32 = 100;
/// How long an environment may take to get ready («Lambda execution environment lifecycle»).
pub const INIT_LIMIT: Duration = Duration::from_secs(10);
/// How long an environment is kept that nobody needs. AWS keeps them for minutes and names no
/// figure.
pub const IDLE_LIMIT: Duration = Duration::from_secs(300);
/// An environment that is wanted again within this time was not worth freezing.
pub const FREEZE_AFTER: Duration = Duration::from_millis(5);
/// How long the credentials of an environment live: the longest session of a role.
pub const CREDENTIALS_S: u32 = 12 * 3600;
/// An environment whose credentials end sooner than this gets no new invocation: as long as the
/// longest invocation may take.
pub const CREDENTIALS_MARGIN: Duration = Duration::from_secs(900);

/// Retries of a failed asynchronous invocation («How Lambda handles errors and retries with
/// asynchronous invocation»): one minute before the first, two before the second.
pub const ASYNC_RETRIES: [Duration; 2] = [Duration::from_secs(60), Duration::from_secs(120)];
/// An event that could not be handed to its function for so long is given up.
pub const ASYNC_AGE_MAX: Duration = Duration::from_secs(6 * 3600);
/// The wait after a throttle, doubled each time …
pub const ASYNC_THROTTLE_FIRST: Duration = Duration::from_secs(1);
/// … up to this.
pub const ASYNC_THROTTLE_MAX: Duration = Duration::from_secs(300);
/// Queued events of one function that are tried at the same time at least, however often they were
/// throttled; at most it is as many as the account may run.
pub const ASYNC_IN_FLIGHT_MIN: usize = 16;
/// Payloads of one function's queued events that are in memory at the same time, or one.
pub const ASYNC_IN_FLIGHT_BYTES: usize = 128 * 1024 * 1024;

/// URLs that one answer lists (Lambda API Reference, «ListFunctionUrlConfigs»).
pub const URLS_PAGE_MAX: usize = 50;

/// A record batch's payload: that of a synchronous invocation, less the envelope around the records.
pub const BATCH_PAYLOAD_MAX: usize = PAYLOAD_SYNC_MAX - 64;
/// Filters of one mapping («Control which events Lambda sends to your function»; the quota that can
/// be asked for).
pub const FILTERS_MAX: usize = 10;
/// What a tumbling window adds around the records, its state aside.
pub const WINDOW_ENVELOPE_MAX: usize = 4 * 1024;
/// How long a node holds a mapping without a sign of life. It has its own back at once when it is
/// started again: so long wait other nodes on the same store.
pub const LEASE: Duration = Duration::from_secs(60);
/// Failure records under way to their destinations at the same time.
pub const DELIVERIES: usize = 8;
/// How often a failure record is tried, over about six minutes. AWS names no figure.
pub const DELIVERY_ATTEMPTS: u32 = 10;
