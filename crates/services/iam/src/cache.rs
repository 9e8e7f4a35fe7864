//! What decisions need, kept ready: who a principal is and its compiled policies, documents
//! compiled once, and credentials by their ids. All of it can be read from the store again.
//!
//! Each entry carries the generation in which it was read, and a change of anything that it could
//! rest on begins a new one, so that forgetting is one addition, whatever is cached. A reader
//! takes the generation before it reads: what changes meanwhile makes its entry stale at once.

use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use foundation::access::{Credential, KeyRefused};
use foundation::{AccountId, Session, Timestamp};
use parking_lot::RwLock;
use policy::{Policies, Policy, PrincipalInfo, ResourcePolicy};

/// Entries of one kind. Beyond any number of principals that are active at a time; when it is
/// reached, that kind is begun anew.
const ENTRIES_MAX: usize = 10_000;

/// A principal with what it may do of itself.
#[derive(Debug)]
pub(crate) struct Grants {
    pub(crate) info: PrincipalInfo,
    pub(crate) identity: Vec<Arc<Policy>>,
    pub(crate) boundary: Option<Arc<Policy>>,
    pub(crate) session: Vec<Arc<Policy>>,
}

impl Grants {
    /// A principal that has no policies of its own.
    pub(crate) fn bare(info: PrincipalInfo) -> Grants {
        Grants { info, identity: Vec::new(), boundary: None, session: Vec::new() }
    }

    pub(crate) fn with<'p>(&'p self, resource: ResourcePolicy<'p>) -> Policies<'p> {
        Policies {
            identity: &self.identity,
            boundary: self.boundary.as_deref(),
            session: &self.session,
            resource,
        }
    }
}

/// Whose grants.
#[derive(Debug, Clone)]
pub(crate) enum Whose {
    Root(AccountId),
    /// By ARN and unique id: a user made anew under an old name is another.
    User(Arc<str>, Arc<str>),
    Session(AccountId, Arc<Session>),
}

impl PartialEq for Whose {
    fn eq(&self, other: &Whose) -> bool {
        match (self, other) {
            (Whose::Root(a), Whose::Root(b)) => a == b,
            (Whose::User(a, a_id), Whose::User(b, b_id)) => a == b && a_id == b_id,
            (Whose::Session(a, a_session), Whose::Session(b, b_session)) => {
                a == b && (Arc::ptr_eq(a_session, b_session) || a_session == b_session)
            }
            _ => false,
        }
    }
}

impl Eq for Whose {}

impl Hash for Whose {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self {
            Whose::Root(account) => account.hash(state),
            Whose::User(arn, _) => arn.hash(state),
            Whose::Session(_, session) => {
                session.role_arn.hash(state);
                session.session_name.hash(state);
            }
        }
    }
}

/// A credential and, if it is temporary, its end.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    pub(crate) credential: Credential,
    pub(crate) ends: Option<Timestamp>,
}

/// A look-up's result: that there is no such key is worth knowing too.
pub(crate) type Looked = Result<Known, KeyRefused>;

/// What a document is compiled for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Purpose {
    Resource,
    Session,
    Trust,
}

/// In which generation something was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Generation(u64);

type Dated<T> = (Generation, T);
type Documents = HashMap<(Purpose, Arc<str>), Arc<Policy>>;

/// See the module.
#[derive(Default)]
pub(crate) struct Cache {
    generation: AtomicU64,
    grants: RwLock<HashMap<Whose, Dated<Arc<Grants>>>>,
    credentials: RwLock<HashMap<Box<str>, Dated<Looked>>>,
    /// Documents never change, so these are never stale.
    documents: RwLock<Documents>,
}

impl Cache {
    /// Everything read before is stale.
    pub(crate) fn forget(&self) {
        self.generation.fetch_add(1, Ordering::SeqCst);
    }

    /// To be taken before reading what will be kept.
    pub(crate) fn generation(&self) -> Generation {
        Generation(self.generation.load(Ordering::SeqCst))
    }

    pub(crate) fn grants(&self, whose: &Whose) -> Option<Arc<Grants>> {
        let grants = self.grants.read();
        let (read, found) = grants.get(whose)?;
        (*read == self.generation()).then(|| found.clone())
    }

    pub(crate) fn keep_grants(&self, whose: Whose, read: Generation, grants: Arc<Grants>) {
        keep(&mut self.grants.write(), whose, (read, grants));
    }

    /// The credential, or that there is none.
    pub(crate) fn credential(&self, id: &str) -> Option<Looked> {
        let credentials = self.credentials.read();
        let (read, found) = credentials.get(id)?;
        (*read == self.generation()).then(|| found.clone())
    }

    pub(crate) fn keep_credential(&self, id: &str, read: Generation, known: Looked) {
        keep(&mut self.credentials.write(), id.into(), (read, known));
    }

    /// The compiled document; `compile` runs if it is new.
    pub(crate) fn document<E>(
        &self,
        purpose: Purpose,
        text: &Arc<str>,
        compile: impl FnOnce() -> Result<Policy, E>,
    ) -> Result<Arc<Policy>, E> {
        let key = (purpose, text.clone());
        if let Some(found) = self.documents.read().get(&key) {
            return Ok(found.clone());
        }
        let policy = Arc::new(compile()?);
        keep(&mut self.documents.write(), key, policy.clone());
        Ok(policy)
    }
}

fn keep<K: Hash + Eq, V>(map: &mut HashMap<K, V>, key: K, value: V) {
    if map.len() >= ENTRIES_MAX {
        map.clear();
    }
    map.insert(key, value);
}
