//! What every engine must do, each behaviour with its counter-example, run over all of them.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may fail")]

mod commits;
#[path = "../common/mod.rs"]
mod common;
mod large;
mod leases;
mod scans;
mod watches;

use std::sync::Arc;

use common::TempDir;
use store::{
    Batch, Conflict, Entry, Key, Options, Outcome, Store, Version, get_one, open_embedded,
    sim::{SMALL, Sim, SimDisk},
};

/// An engine under test, and whatever must outlive it.
struct Engine {
    store: Arc<dyn Store>,
    _keep: Box<dyn std::any::Any + Send>,
}

/// Declares every test of the suite once per engine.
macro_rules! contract {
    ($($module:ident: $($test:ident),*;)*) => {
        contract!(@engine memory, $($module: $($test),*;)*);
        contract!(@engine embedded, $($module: $($test),*;)*);
        contract!(@engine embedded_small, $($module: $($test),*;)*);
        contract!(@engine simulated, $($module: $($test),*;)*);
    };
    (@engine $engine:ident, $($module:ident: $($test:ident),*;)*) => {
        mod $engine {
            $($(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $test() {
                    let engine = super::$engine();
                    super::$module::$test(engine.store.clone()).await;
                }
            )*)*
        }
    };
}

contract! {
    commits: what_is_put_is_read, checks_decide, the_first_failing_check_is_named,
        a_conflict_writes_nothing, writes_apply_in_order, versions_never_repeat,
        ranges_are_deleted, racing_increments_all_count, appended_keys_grow,
        racing_appends_are_seen_in_order;
    scans: both_directions, limits_end_pages, empty_ranges, pages_are_snapshots,
        resuming_misses_nothing_that_stays, deleted_entries_are_skipped;
    watches: a_commit_wakes_its_prefixes, others_sleep_on, wakes_coalesce, range_deletes_wake;
    leases: one_holder_at_a_time, an_expired_lease_changes_hands, a_paused_owner_is_fenced,
        released_leases_are_free, an_owner_fences_its_earlier_life;
    large: large_values, limits_are_errors, blobs_come_back, blobs_of_pages_come_back,
        unreferenced_blobs_are_collected;
}

fn memory() -> Engine {
    Engine { store: Arc::new(store::Memory::new()), _keep: Box::new(()) }
}

fn embedded() -> Engine {
    embedded_with(Options::default())
}

/// So small that tests of a few entries reach the index and every layer above it.
fn embedded_small() -> Engine {
    embedded_with(Options { generation_bytes: 64, backlog_bytes: 256, ..SMALL })
}

fn embedded_with(options: Options) -> Engine {
    let dir = TempDir::new();
    let store = Arc::new(open_embedded(dir.path(), options).expect("opens"));
    Engine { store, _keep: Box::new(dir) }
}

fn simulated() -> Engine {
    let options = Options { generation_bytes: 64, backlog_bytes: 256, ..SMALL };
    let store = Sim::open(&SimDisk::new(1), options, 2).expect("opens");
    Engine { store: Arc::new(store), _keep: Box::new(()) }
}

/// Commits what must not conflict.
async fn put(store: &dyn Store, pairs: &[(&str, &str)]) -> Version {
    let batch = pairs.iter().fold(Batch::new(), |batch, (key, value)| {
        batch.put(key.as_bytes().to_vec(), value.as_bytes().to_vec())
    });
    commit(store, batch).await.expect("no checks, no conflict")
}

async fn commit(store: &dyn Store, batch: Batch) -> Result<Version, Conflict> {
    let outcome: Outcome = store.commit(batch).await.expect("the engine works");
    outcome.committed()
}

async fn read(store: &dyn Store, key: &str) -> Option<Entry> {
    get_one(store, Key::copy_from_slice(key.as_bytes())).await.expect("the engine works")
}

async fn value(store: &dyn Store, key: &str) -> Option<String> {
    read(store, key).await.map(|entry| String::from_utf8(entry.value.to_vec()).expect("text"))
}
