//! For the tests of resource types: a stack's step without a stack, which can be cut off between any
//! two calls of the service, and what a type's life has to look like.

use crate::failure::Failure;
use crate::provider::{Found, Made, ResourceType};
use crate::registry::Types;
use crate::work::{Earlier, Journal, Work};
use async_trait::async_trait;
use aws_api::{Access, ApiError};
use foundation::access::{Ask, Authorizer, Decision};
use foundation::{Ambient, Caller};
use parking_lot::Mutex;
use serde_json::Value;
use std::fmt;
use std::sync::Arc;
use tokio::sync::Notify;

/// Lets so many calls and entries through, and then nothing any more: whoever waits is to be dropped,
/// as a killed server drops it.
#[derive(Debug, Default)]
pub struct Fuse {
    left: Mutex<Option<usize>>,
    burnt: Notify,
}

impl Fuse {
    /// From now on lets `calls` through; all of them without a number.
    pub fn set(&self, calls: Option<usize>) {
        *self.left.lock() = calls;
    }

    async fn pass(&self) {
        let burnt = match &mut *self.left.lock() {
            None => false,
            Some(0) => true,
            Some(left) => {
                *left -= 1;
                false
            }
        };
        if burnt {
            self.burnt.notify_one();
            std::future::pending::<()>().await;
        }
    }

    /// What `step` comes to, or nothing if it was cut off.
    pub async fn cut<T>(&self, step: impl Future<Output = T>) -> Option<T> {
        tokio::select! {
            biased;
            done = step => Some(done),
            () = self.burnt.notified() => None,
        }
    }
}

/// A service's table of actions behind a fuse: for the `Guard` that the providers call through.
pub struct Fused<I> {
    table: Arc<dyn Access<I>>,
    fuse: Arc<Fuse>,
}

impl<I: Send + Sync + 'static> Fused<I> {
    /// Puts the fuse before the table.
    pub fn new(table: Arc<dyn Access<I>>, fuse: Arc<Fuse>) -> Arc<Self> {
        Arc::new(Fused { table, fuse })
    }
}

impl<I> fmt::Debug for Fused<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fused")
    }
}

#[async_trait]
impl<I: Send + Sync + 'static> Access<I> for Fused<I> {
    async fn asks(&self, caller: &Caller, input: &I) -> Result<Vec<Ask>, ApiError> {
        self.fuse.pass().await;
        self.table.asks(caller, input).await
    }
}

/// Lets everybody do everything.
#[derive(Debug)]
pub struct Everything;

#[async_trait]
impl Authorizer for Everything {
    async fn decide(&self, _caller: &Caller, _ask: &Ask) -> Decision {
        Decision::Allowed("everybody may".to_owned())
    }
}

struct Book {
    kept: Mutex<Earlier>,
    fuse: Arc<Fuse>,
}

#[async_trait]
impl Journal for Book {
    async fn physical_id(&self, id: &str) -> Result<(), Failure> {
        self.fuse.pass().await;
        self.kept.lock().physical_id = Some(id.to_owned());
        Ok(())
    }

    async fn note(&self, text: &str) -> Result<(), Failure> {
        self.fuse.pass().await;
        self.kept.lock().note = Some(text.to_owned());
        Ok(())
    }
}

/// A service's types, and who makes steps on them.
#[derive(Debug)]
pub struct Workshop {
    /// The types, over a guard with [`Fused`] access.
    pub types: Types,
    /// The fuse of that access.
    pub fuse: Arc<Fuse>,
    /// Whose rights count.
    pub caller: Caller,
    /// The clock and the dice.
    pub ambient: Ambient,
    /// The stack's tags.
    pub tags: Vec<(String, String)>,
}

impl Workshop {
    /// The type of that name.
    ///
    /// # Panics
    /// If there is none.
    #[allow(clippy::panic, reason = "in a test, a panic is a failure told at once")]
    pub fn of(&self, type_name: &str) -> &Arc<dyn ResourceType> {
        self.types.get(type_name).unwrap_or_else(|| panic!("there is no {type_name}"))
    }

    /// A step's work, and the book that it writes to.
    fn work(&self, book: &Arc<Book>, again: bool) -> Work {
        Work {
            caller: self.caller.clone(),
            stack_id: "arn:aws:cloudformation:us-east-1:000000000000:stack/s/1".to_owned(),
            stack_name: "s".to_owned(),
            logical_id: "R".to_owned(),
            token: "token".to_owned(),
            tags: self.tags.clone(),
            ambient: self.ambient.clone(),
            earlier: again.then(|| book.kept.lock().clone()),
            journal: book.clone(),
        }
    }

    /// Work that nothing was done on.
    pub fn fresh(&self) -> Work {
        self.work(&self.book(), false)
    }

    fn book(&self) -> Arc<Book> {
        Arc::new(Book { kept: Mutex::default(), fuse: self.fuse.clone() })
    }

    /// Makes a step that is cut off after `calls`, and then again, whole; tells also whether it was
    /// cut off at all.
    async fn step<T, F: Future<Output = Result<T, Failure>>>(
        &self,
        calls: usize,
        step: impl Fn(Work) -> F,
    ) -> (Result<T, Failure>, bool) {
        let book = self.book();
        self.fuse.set(Some(calls));
        let first = self.fuse.cut(step(self.work(&book, false))).await;
        self.fuse.set(None);
        match first {
            Some(done) => (done, false),
            None => (step(self.work(&book, true)).await, true),
        }
    }
}

/// The life of a resource, to be lived by [`Life::whole`] and [`Life::in_pieces`].
#[derive(Debug, Clone)]
pub struct Life {
    /// Its type.
    pub type_name: &'static str,
    /// What it is made as, and then updated to, one after the other; none of the updates replaces it.
    pub wanted: Vec<Value>,
}

#[allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "in a test, a panic is a failure told at once"
)]
impl Life {
    /// A life of these stages.
    pub fn new(type_name: &'static str, wanted: Vec<Value>) -> Self {
        Life { type_name, wanted }
    }

    /// Lives it without a cut: what is read is what was wanted, and what is deleted is gone.
    /// Returns how it was as it was first made.
    pub async fn whole(&self, shop: &Workshop) -> Made {
        let made = self.made(shop, usize::MAX).await.0;
        let (one, id) = (shop.of(self.type_name), &made.physical_id);
        self.matches(shop, id, &self.wanted[0]).await;
        for pair in self.wanted.windows(2) {
            assert!(!one.replaces(&pair[0], &pair[1]).unwrap(), "{}", pair[1]);
            let updated = one.update(&shop.fresh(), id, &pair[0], &pair[1]).await;
            let updated = updated.unwrap_or_else(|why| panic!("{why}: {}", pair[1]));
            assert_eq!(updated.physical_id, *id);
            let found = self.matches(shop, id, &pair[1]).await;
            for (name, value) in &updated.attributes {
                assert_eq!(found.attributes.get(name), Some(value), "{name}");
            }
        }
        let last = self.wanted.last().unwrap();
        for _ in 0..2 {
            one.delete(&shop.fresh(), id, last).await.unwrap();
            let found = one.read(&shop.fresh(), id, last).await.unwrap();
            assert_eq!(found, None, "{} is gone", self.type_name);
        }
        made
    }

    /// Lives it with each step cut off after each of its calls, in a workshop of its own each time;
    /// `left` says what there is in the service, and says the same after each way.
    pub async fn in_pieces<S, F, L>(&self, shop: impl Fn() -> F, left: impl Fn(Arc<S>) -> L)
    where
        F: Future<Output = (Workshop, Arc<S>)>,
        L: Future<Output = Value>,
    {
        let last = self.wanted.last().unwrap();
        // Which step is cut: making it, one of its updates, deleting it.
        for step in 0..=self.wanted.len() {
            let mut whole = None;
            for calls in 0.. {
                let (shop, service) = shop().await;
                let at = |now: usize| if now == step { calls } else { usize::MAX };
                let (made, mut cut) = self.made(&shop, at(0)).await;
                let (one, id) = (shop.of(self.type_name), &made.physical_id);
                for (now, pair) in (1..).zip(self.wanted.windows(2)) {
                    let update =
                        |work: Work| async move { one.update(&work, id, &pair[0], &pair[1]).await };
                    let (updated, was_cut) = shop.step(at(now), update).await;
                    updated.unwrap_or_else(|why| panic!("{why}, update {now} cut at {calls}"));
                    cut |= was_cut;
                }
                self.matches(&shop, id, last).await;
                let before = left(service.clone()).await;
                let delete = |work: Work| async move { one.delete(&work, id, last).await };
                let (deleted, was_cut) = shop.step(at(self.wanted.len()), delete).await;
                deleted.unwrap_or_else(|why| panic!("{why}, deletion cut at {calls}"));
                assert_eq!(one.read(&shop.fresh(), id, last).await.unwrap(), None);
                let ends = (before, left(service.clone()).await);
                assert_eq!(whole.get_or_insert_with(|| ends.clone()), &ends, "{step} at {calls}");
                if !cut && !was_cut {
                    assert!(calls > 0, "a step makes calls");
                    break;
                }
            }
        }
    }

    /// Makes it as each of its stages, cuts the update to the next off after each of its calls, and
    /// undoes it, as a stack does that rolls back: then it is as it was.
    pub async fn undone<S, F>(&self, shop: impl Fn() -> F)
    where
        F: Future<Output = (Workshop, Arc<S>)>,
    {
        for pair in self.wanted.windows(2) {
            for calls in 0.. {
                // What the workshop stands on must outlast it.
                let (shop, _service) = shop().await;
                let one = shop.of(self.type_name);
                let made = one.create(&shop.fresh(), &pair[0]).await.unwrap();
                let id = &made.physical_id;
                shop.fuse.set(Some(calls));
                let work = shop.fresh();
                let updated = shop.fuse.cut(one.update(&work, id, &pair[0], &pair[1])).await;
                shop.fuse.set(None);
                let undone = one.update(&shop.fresh(), id, &pair[1], &pair[0]).await;
                undone.unwrap_or_else(|why| panic!("{why}, cut at {calls}: {}", pair[1]));
                self.matches(&shop, id, &pair[0]).await;
                if updated.is_some() {
                    break;
                }
            }
        }
    }

    async fn made(&self, shop: &Workshop, calls: usize) -> (Made, bool) {
        let (one, wanted) = (shop.of(self.type_name), &self.wanted[0]);
        let create = |work: Work| async move { one.create(&work, wanted).await };
        let (made, cut) = shop.step(calls, create).await;
        let made = made.unwrap_or_else(|why| panic!("{why}, cut at {calls}: {wanted}"));
        let attributes: Vec<&str> = made.attributes.keys().map(String::as_str).collect();
        for name in attributes {
            assert!(one.definition().attributes.contains(&name), "{name} is an attribute");
        }
        (made, cut)
    }

    /// What was wanted is there; what is there besides, and nobody asked for, is not looked at.
    async fn matches(&self, shop: &Workshop, id: &str, wanted: &Value) -> Found<Value> {
        let one = shop.of(self.type_name);
        let found = one.read(&shop.fresh(), id, wanted).await.unwrap().unwrap();
        let normal = one.normalize(wanted).unwrap();
        for (name, value) in normal.as_object().unwrap() {
            assert_eq!(found.properties.get(name), Some(value), "{name} of {}", self.type_name);
        }
        found
    }
}
