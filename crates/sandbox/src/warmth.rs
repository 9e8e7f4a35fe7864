//! What is kept prepared: a few environments of each kind that was wanted lately.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::task::JoinHandle;

use crate::language::Language;
use crate::pool::{Kind, Maker, Prepared};

/// Sizes of memory for which interpreters of one language are kept prepared: each costs its pool's
/// processes.
const SIZES: usize = 3;

/// The pools. Dropping them ends what waits in them.
#[derive(Debug)]
pub(crate) struct Warmth {
    maker: Arc<Maker>,
    /// The one that was wanted last stands first.
    pools: Mutex<VecDeque<Pool>>,
}

/// What was prepared, and its place in the pool: the next one is made when that is given back.
pub(crate) type Taken = (Prepared, Place);

/// A place in a pool. Making what fills it takes a processor for a while, and should not take it from a
/// program that has just been let go.
#[derive(Debug)]
pub(crate) struct Place(#[expect(dead_code, reason = "held")] OwnedSemaphorePermit);

/// Prepared environments of one kind.
#[derive(Debug)]
struct Pool {
    kind: Kind,
    prepared: mpsc::Receiver<Taken>,
    /// Wakes the filler after a failure: a spawn is a reason to try again.
    wanted: Arc<Notify>,
    filler: JoinHandle<()>,
}

impl Warmth {
    pub(crate) fn new(maker: Arc<Maker>) -> Self {
        Self { maker, pools: Mutex::default() }
    }

    /// Keeps that kind prepared from now on. Within a tokio runtime.
    pub(crate) fn want(&self, kind: Kind) {
        let _ = self.touch(kind, |_| ());
    }

    /// A prepared environment of that kind, if one is there.
    pub(crate) fn take(&self, kind: Kind) -> Option<Taken> {
        self.touch(kind, |pool| pool.prepared.try_recv().ok()).flatten()
    }

    /// Ends what was prepared for that language: it lacks what environments have now.
    pub(crate) fn forget(&self, language: Language) {
        let mut pools = self.pools.lock().unwrap_or_else(PoisonError::into_inner);
        pools.retain(|pool| pool.kind.waits_in() != Some(language));
    }

    /// Moves the kind's pool to the front, makes it if need be, and lets the least wanted go.
    fn touch<T>(&self, kind: Kind, act: impl FnOnce(&mut Pool) -> T) -> Option<T> {
        let size = self.size(kind);
        if size == 0 {
            return None;
        }
        // A panic cannot leave a list of pools half-changed.
        let mut pools = self.pools.lock().unwrap_or_else(PoisonError::into_inner);
        let place = pools.iter().position(|pool| pool.kind == kind);
        let mut pool = match place.and_then(|place| pools.remove(place)) {
            Some(pool) => pool,
            None => Pool::start(self.maker.clone(), kind, size),
        };
        pool.wanted.notify_one();
        let done = act(&mut pool);
        pools.push_front(pool);
        if let Some(language) = kind.waits_in() {
            let alike = |(_, pool): &(usize, &Pool)| pool.kind.waits_in() == Some(language);
            let surplus = pools.iter().enumerate().filter(alike).nth(SIZES);
            if let Some(place) = surplus.map(|(place, _)| place) {
                drop(pools.remove(place));
            }
        }
        Some(done)
    }

    fn size(&self, kind: Kind) -> usize {
        let config = &self.maker.config;
        match kind {
            Kind::Python if config.python.is_some() => config.pool_size,
            Kind::Waiting { language, .. } => {
                language.config(config).map_or(0, |config| config.pool_size)
            }
            Kind::Plain => config.pool_size,
            Kind::Python | Kind::Cold(_) | Kind::ColdPython => 0,
        }
    }
}

impl Pool {
    fn start(maker: Arc<Maker>, kind: Kind, size: usize) -> Self {
        let (put, prepared) = mpsc::channel(size);
        let wanted = Arc::new(Notify::new());
        let notify = wanted.clone();
        let places = Arc::new(Semaphore::new(size));
        let filler = tokio::spawn(async move { fill(&maker, kind, &put, places, &notify).await });
        Self { kind, prepared, wanted, filler }
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.filler.abort();
    }
}

/// Keeps the pool full until it is dropped.
async fn fill(
    maker: &Maker,
    kind: Kind,
    put: &mpsc::Sender<Taken>,
    places: Arc<Semaphore>,
    wanted: &Notify,
) {
    while let Ok(place) = places.clone().acquire_owned().await {
        match maker.prepare(kind).await {
            Ok(prepared) => {
                if put.send((prepared, Place(place))).await.is_err() {
                    return;
                }
            }
            Err(error) => {
                tracing::warn!(%error, "cannot prepare an environment ahead");
                wanted.notified().await;
            }
        }
    }
}
