//! Extensions of one environment: who has registered, what they are told, what they are doing (Lambda
//! Developer Guide, «Using the Lambda Extensions API to create extensions»). The HTTP side of it is
//! [`super::extensions_api`].

use parking_lot::Mutex;
use std::sync::Arc;
use tokio::sync::watch;

/// Extensions that one environment may have («Lambda quotas» names ten).
pub(super) const AGENTS_MAX: usize = 10;

/// What an extension is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Notice {
    Invoke { deadline_ms: i64, request_id: String, arn: String, trace: String },
    Shutdown { reason: Reason, deadline_ms: i64 },
}

/// Why an environment ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    Spindown,
    Timeout,
    Failure,
}

impl Reason {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Reason::Spindown => "spindown",
            Reason::Timeout => "timeout",
            Reason::Failure => "failure",
        }
    }
}

/// Why an extension's request makes no sense now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Misplaced {
    /// No extension has that identifier.
    Unknown,
    /// Extensions register before the function is initialized.
    Closed,
    /// The name is taken.
    Twice,
    TooMany,
    /// Only programs in `/opt/extensions` are told of the end.
    ShutdownInternal,
}

/// What an extension said of its failure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Failed {
    pub(super) name: String,
    /// `Extension.InitError` and the like, or the extension's own type.
    pub(super) kind: String,
}

#[derive(Debug)]
struct Agent {
    id: String,
    name: String,
    invoke: bool,
    shutdown: bool,
    /// It has asked for the next event, and was given none since.
    waiting: bool,
    next: Option<Arc<Notice>>,
}

#[derive(Debug, Default)]
struct State {
    /// External ones, by their programs' names.
    expected: Vec<String>,
    agents: Vec<Agent>,
    /// Whether none may register any longer.
    closed: bool,
    failed: Option<Failed>,
}

/// One extension, as the log tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shown {
    pub(super) name: String,
    pub(super) events: Vec<&'static str>,
}

/// The extensions of one environment.
#[derive(Debug, Default)]
pub(super) struct Agents {
    state: watch::Sender<State>,
    /// Those that the log was not told of.
    news: Mutex<Vec<Shown>>,
}

impl Agents {
    /// Of an environment in which these programs of `/opt/extensions` are started.
    pub(super) fn expecting(expected: Vec<String>) -> Self {
        let state = watch::Sender::new(State { expected, ..State::default() });
        Agents { state, news: Mutex::default() }
    }

    pub(super) fn register(
        &self,
        id: String,
        name: &str,
        [invoke, shutdown]: [bool; 2],
    ) -> Result<(), Misplaced> {
        let mut result = Ok(());
        self.state.send_if_modified(|state| {
            let external = state.expected.iter().any(|expected| expected == name);
            result = match () {
                () if state.agents.iter().any(|agent| agent.name == name) => Err(Misplaced::Twice),
                () if state.closed => Err(Misplaced::Closed),
                () if state.agents.len() >= AGENTS_MAX => Err(Misplaced::TooMany),
                () if shutdown && !external => Err(Misplaced::ShutdownInternal),
                () => Ok(()),
            };
            if result.is_ok() {
                let name = name.to_owned();
                let agent = Agent { id, name, invoke, shutdown, waiting: false, next: None };
                state.agents.push(agent);
            }
            result.is_ok()
        });
        if result.is_ok() {
            let events = [(invoke, "INVOKE"), (shutdown, "SHUTDOWN")];
            let events = events.into_iter().filter_map(|(on, name)| on.then_some(name)).collect();
            self.news.lock().push(Shown { name: name.to_owned(), events });
        }
        result
    }

    /// Who has registered since this was last asked.
    pub(super) fn news(&self) -> Vec<Shown> {
        std::mem::take(&mut *self.news.lock())
    }

    /// The name of the extension with that identifier.
    pub(super) fn name_of(&self, id: &str) -> Option<String> {
        let state = self.state.borrow();
        state.agents.iter().find(|agent| agent.id == id).map(|agent| agent.name.clone())
    }

    /// The extension asks for the next event: waits until there is one.
    pub(super) async fn next(&self, id: &str) -> Result<Arc<Notice>, Misplaced> {
        let mut changes = self.state.subscribe();
        let mut known = false;
        self.state.send_modify(|state| {
            if let Some(agent) = state.agents.iter_mut().find(|agent| agent.id == id) {
                (agent.waiting, known) = (true, true);
            }
        });
        if !known {
            return Err(Misplaced::Unknown);
        }
        loop {
            let mut notice = None;
            self.state.send_if_modified(|state| {
                if let Some(agent) = state.agents.iter_mut().find(|agent| agent.id == id) {
                    notice = agent.next.take();
                    agent.waiting = notice.is_none();
                }
                notice.is_some()
            });
            if let Some(notice) = notice {
                return Ok(notice);
            }
            // The sender is ours: it cannot be gone.
            let _ = changes.changed().await;
        }
    }

    /// The extension says that it has failed.
    pub(super) fn fail(&self, id: &str, kind: String) -> Result<(), Misplaced> {
        let name = self.name_of(id).ok_or(Misplaced::Unknown)?;
        self.state.send_modify(|state| state.failed = Some(Failed { name, kind }));
        Ok(())
    }

    /// Of the programs, the one of that number has ended.
    pub(super) fn ended(&self, number: usize, kind: &str) {
        self.state.send_modify(|state| {
            let name = state.expected.get(number).cloned().unwrap_or_default();
            if state.failed.is_none() {
                state.failed = Some(Failed { name, kind: kind.to_owned() });
            }
        });
    }

    /// Returns once all programs have registered, and all who have are waiting for an event.
    pub(super) async fn ready(&self) {
        let registered = |state: &State| {
            let there = |name: &String| state.agents.iter().any(|agent| agent.name == *name);
            state.expected.iter().all(there) && state.agents.iter().all(|agent| agent.waiting)
        };
        // The sender is ours: it cannot be gone.
        let _ = self.state.subscribe().wait_for(|state| registered(state)).await;
    }

    /// None registers any longer.
    pub(super) fn close(&self) {
        self.state.send_modify(|state| state.closed = true);
    }

    /// Returns once all are waiting for an event, and none has one before it.
    pub(super) async fn idle(&self) {
        let idle =
            |state: &State| state.agents.iter().all(|agent| agent.waiting && agent.next.is_none());
        let _ = self.state.subscribe().wait_for(|state| idle(state)).await;
    }

    /// Whether any has something to do.
    pub(super) fn are_busy(&self) -> bool {
        let state = self.state.borrow();
        state.agents.iter().any(|agent| !agent.waiting || agent.next.is_some())
    }

    /// Returns once one has failed.
    pub(super) async fn failed(&self) -> Failed {
        let mut changes = self.state.subscribe();
        let found = changes.wait_for(|state| state.failed.is_some()).await;
        let failed = found.ok().and_then(|state| state.failed.clone());
        match failed {
            Some(failed) => failed,
            None => std::future::pending().await,
        }
    }

    /// Tells those who want to know; whether there is any.
    pub(super) fn tell(&self, notice: Notice) -> bool {
        let notice = Arc::new(notice);
        self.state.send_if_modified(|state| {
            let mut told = false;
            for agent in &mut state.agents {
                let wants = match *notice {
                    Notice::Invoke { .. } => agent.invoke,
                    Notice::Shutdown { .. } => agent.shutdown,
                };
                if wants {
                    agent.next = Some(notice.clone());
                    told = true;
                }
            }
            told
        })
    }

    /// Whether any is to be told of the end.
    pub(super) fn want_shutdown(&self) -> bool {
        let state = self.state.borrow();
        state.failed.is_none() && state.agents.iter().any(|agent| agent.shutdown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn invoke() -> Notice {
        let text = || "x".to_owned();
        Notice::Invoke { deadline_ms: 1, request_id: text(), arn: text(), trace: text() }
    }

    #[tokio::test]
    async fn an_environment_is_ready_when_all_wait_and_busy_until_they_do_again() {
        let agents = Agents::expecting(vec!["agent".into()]);
        assert!(futures_now(agents.ready()).await.is_none(), "its program has not registered");
        agents.register("1".into(), "agent", [true, true]).unwrap();
        agents.register("2".into(), "inner", [true, false]).unwrap();
        assert!(futures_now(agents.ready()).await.is_none(), "nobody waits yet");
        let (first, second) = (agents.next("1"), agents.next("2"));
        let (mut first, mut second) = (Box::pin(first), Box::pin(second));
        assert!(
            futures_now(&mut first).await.is_none() && futures_now(&mut second).await.is_none()
        );
        assert!(futures_now(agents.ready()).await.is_some());
        agents.close();
        assert!(agents.tell(invoke()) && agents.are_busy());
        assert_eq!(*first.await.unwrap(), invoke());
        assert_eq!(*second.await.unwrap(), invoke());
        assert!(futures_now(agents.idle()).await.is_none());
        let again = Box::pin(agents.next("2"));
        drop((futures_now(again).await, futures_now(Box::pin(agents.next("1"))).await));
        assert!(futures_now(agents.idle()).await.is_some());
        assert!(agents.want_shutdown());
        assert_eq!(agents.news().len(), 2);
    }

    #[tokio::test]
    async fn who_comes_wrong_is_told_why() {
        let agents = Agents::expecting(vec!["agent".into()]);
        let register = |id: &str, name: &str, events| agents.register(id.into(), name, events);
        assert_eq!(register("1", "inner", [true, true]), Err(Misplaced::ShutdownInternal));
        assert_eq!(register("1", "inner", [true, false]), Ok(()));
        assert_eq!(register("2", "inner", [true, false]), Err(Misplaced::Twice));
        for n in 0..AGENTS_MAX - 1 {
            assert_eq!(register(&format!("x{n}"), &format!("x{n}"), [false, false]), Ok(()));
        }
        assert_eq!(register("z", "z", [false, false]), Err(Misplaced::TooMany));
        agents.close();
        assert_eq!(register("z", "z", [false, false]), Err(Misplaced::Closed));
        assert_eq!(agents.next("nobody").await, Err(Misplaced::Unknown));
        agents.fail("1", "Extension.Own".into()).unwrap();
        let failed = agents.failed().await;
        assert_eq!((failed.name.as_str(), failed.kind.as_str()), ("inner", "Extension.Own"));
    }

    /// The future's value, if it has one now.
    async fn futures_now<T>(future: impl Future<Output = T>) -> Option<T> {
        let mut future = std::pin::pin!(future);
        std::future::poll_fn(|context| match future.as_mut().poll(context) {
            std::task::Poll::Ready(value) => std::task::Poll::Ready(Some(value)),
            std::task::Poll::Pending => std::task::Poll::Ready(None),
        })
        .await
    }
}
