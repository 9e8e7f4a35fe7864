//! What hangs on a service's resources — policies and tags — kept ready for decisions, so that a
//! request for a resource that has nothing pays one look into a map.

use crate::ApiError;
use foundation::access::{Ask, Attached};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

/// Resources whose attachments are remembered at most; then the memory is begun anew. More than are
/// in use at a time.
const ENTRIES_MAX: usize = 10_000;

/// A cache of attachments by the resource's ARN; a service whose resources have policies or tags has
/// one, fills it from its store, and calls [`Attachments::forget`] after each commit that changes
/// any, before it answers. That a resource has nothing is remembered too.
///
/// An entry carries the generation in which it was read, and [`Attachments::forget`] begins a new
/// one: what changes while an entry is being read makes it stale at once.
#[derive(Debug, Default)]
pub struct Attachments {
    generation: AtomicU64,
    known: RwLock<HashMap<Box<str>, Read>>,
}

/// In which generation it was read, and what there was.
type Read = (u64, Option<Arc<Attached>>);

impl Attachments {
    /// Everything remembered may have changed.
    pub fn forget(&self) {
        self.generation.fetch_add(1, Ordering::SeqCst);
    }

    /// `ask` with what hangs on its resource: as remembered, or as `read` finds it by the ARN; `read`
    /// gives nothing for a resource that is not there.
    ///
    /// # Errors
    /// Those of `read`.
    pub async fn add<R>(&self, ask: Ask, read: R) -> Result<Ask, ApiError>
    where
        R: AsyncFnOnce(&str) -> Result<Attached, ApiError>,
    {
        let generation = self.generation.load(Ordering::SeqCst);
        if let Some(found) = self.remembered(&ask.resource, generation) {
            return Ok(match found {
                Some(attached) => ask.on(&attached),
                None => ask,
            });
        }
        let attached =
            Some(read(&ask.resource).await?).filter(|attached| *attached != Attached::default());
        let attached = attached.map(Arc::new);
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= ENTRIES_MAX {
            known.clear();
        }
        known.insert(ask.resource.as_str().into(), (generation, attached.clone()));
        drop(known);
        Ok(match attached {
            Some(attached) => ask.on(&attached),
            None => ask,
        })
    }

    fn remembered(&self, arn: &str, generation: u64) -> Option<Option<Arc<Attached>>> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        let (read, found) = known.get(arn)?;
        (*read == generation).then(|| found.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize;

    /// Reads are counted: one a resource and generation, whether or not anything is found.
    #[tokio::test]
    async fn what_hangs_on_a_resource_is_read_once_until_something_changes() {
        let attachments = Attachments::default();
        let reads = AtomicUsize::new(0);
        let policy: Arc<str> = "{}".into();
        let asked = async |resource: &str, forget_meanwhile: bool| {
            let ask = Ask::new("kinesis:PutRecord", resource);
            let found = attachments.add(ask, async |_: &str| {
                reads.fetch_add(1, Ordering::SeqCst);
                if forget_meanwhile {
                    attachments.forget();
                }
                let policy = (resource == "guarded").then(|| policy.clone());
                Ok(Attached { policy, tags: None })
            });
            found.await.unwrap().resource_policy.is_some()
        };
        for (resource, forget_meanwhile, guarded, reads_so_far) in [
            ("guarded", false, true, 1),
            ("guarded", false, true, 1),
            ("open", false, false, 2),
            ("open", false, false, 2),
            ("slow", true, false, 3),
            ("slow", false, false, 4),
            ("guarded", false, true, 5),
        ] {
            assert_eq!(asked(resource, forget_meanwhile).await, guarded, "{resource}");
            assert_eq!(reads.load(Ordering::SeqCst), reads_so_far, "{resource}");
        }
        let failed = attachments
            .add(Ask::new("kinesis:PutRecord", "new"), async |_: &str| {
                Err(ApiError::internal("no"))
            })
            .await;
        assert!(failed.is_err(), "what can't be read is no permission");
    }
}
