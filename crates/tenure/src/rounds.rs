//! Work in rounds: looked at again when something has changed, or when its time has come.

use crate::Node;
use foundation::Timestamp;
use std::future::Future;
use std::time::Duration;
use store::{Key, StoreError};

/// The usual wait after the `failures`-th failure: a second, doubled each time, up to five minutes.
pub fn backoff(failures: u32) -> Duration {
    Duration::from_secs(1 << failures.saturating_sub(1).min(9)).min(Duration::from_mins(5))
}

impl Node {
    /// Does round after round, for ever: the first at once, each other when a commit has changed a key
    /// under `prefix`, or at the moment that the round before it named. After a failure it is time
    /// alone that helps. `work` is what the log calls it.
    pub async fn rounds<F>(&self, work: &'static str, prefix: Key, mut round: impl FnMut() -> F)
    where
        F: Future<Output = Result<Option<Timestamp>, StoreError>>,
    {
        // Watching begins before looking, so that nothing falls between.
        let mut changes = self.store.watch(prefix);
        let mut failures = 0;
        loop {
            let wake = match round().await {
                Ok(wake) => {
                    failures = 0;
                    wake
                }
                Err(why) => {
                    failures += 1;
                    tracing::error!(%why, work, failures, "work is put off");
                    Some(self.ambient.now() + backoff(failures))
                }
            };
            let slept = async {
                match wake {
                    Some(at) => self.ambient.clock.sleep_until(at).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = changes.changed(), if failures == 0 => {}
                () = slept => {}
            }
        }
    }
}
