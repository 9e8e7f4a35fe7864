//! The room: what all of IAM's operations stand on.

use std::collections::BTreeMap;
use std::sync::Arc;

use aws_api::ApiError;
use aws_api::iam::error;
use foundation::{AccountId, Ambient, Caller, Principal};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};
use policy::{Document, Flavor};
use store::{KeyRange, Store, get_one};

use crate::cache::Cache;
use crate::limits;
use crate::records::{EntityKind, Identity, Managed, Record};
use crate::transaction::{failed, scan};
use crate::{keys, managed, refusal};

/// Length of users', groups', roles' and policies' unique ids.
pub(crate) const UNIQUE_ID_LENGTH: usize = 21;

/// What RFC 3986 leaves as it is; IAM sends documents encoded so.
const UNRESERVED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// IAM and STS: implements their generated traits and the seams of access control
/// ([`Credentials`](foundation::access::Credentials),
/// [`Authorizer`](foundation::access::Authorizer), [`Roles`](foundation::access::Roles)).
pub struct IamRoom {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
    pub(crate) cache: Cache,
    pub(crate) unknown_keys: UnknownKeys,
}

/// Who signs with an access key that nobody was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnknownKeys {
    /// The root of an account: of the one that a key of 12 digits names, else of `000000000000`.
    /// What they sign is not checked, for nobody knows their secrets. For a server that only its
    /// own machine can reach.
    Root,
    /// Nobody.
    Nobody,
}

impl IamRoom {
    /// The room over a store. Changes that other nodes make in the same store reach this one's
    /// cached decisions while [`IamRoom::follow`] runs.
    pub fn new(store: Arc<dyn Store>, ambient: Ambient, unknown_keys: UnknownKeys) -> Arc<IamRoom> {
        Arc::new(IamRoom { store, ambient, cache: Cache::default(), unknown_keys })
    }

    /// Forgets cached decisions when the store changes under them; runs until it is dropped. This
    /// room's own changes take effect before they are answered, with or without it.
    pub async fn follow(&self) {
        let watch = |kind: store::keys::Kind| self.store.watch(kind.prefix());
        let (mut identities, mut policies, mut access_keys) =
            (watch(keys::IDENTITY), watch(keys::POLICY), watch(keys::ACCESS_KEY));
        loop {
            tokio::select! {
                () = identities.changed() => {}
                () = policies.changed() => {}
                () = access_keys.changed() => {}
            }
            self.cache.forget();
        }
    }

    /// Reads a record.
    pub(crate) async fn get<R: Record>(&self, key: store::Key) -> Result<Option<R>, ApiError> {
        let entry = get_one(&*self.store, key).await.map_err(failed)?;
        entry.map(|entry| R::decode(&entry.value)).transpose().map_err(failed)
    }

    /// Reads all records in a range.
    pub(crate) async fn all<R: Record>(&self, range: KeyRange) -> Result<Vec<R>, ApiError> {
        let entries = scan(&*self.store, range).await?;
        entries
            .iter()
            .map(|entry| R::decode(&entry.value))
            .collect::<Result<_, _>>()
            .map_err(failed)
    }

    /// The user, group or role of that name.
    pub(crate) async fn identity(
        &self,
        account: &AccountId,
        kind: EntityKind,
        name: &str,
    ) -> Result<Identity, ApiError> {
        let found: Option<Identity> = self.get(keys::identity(account, kind, name)).await?;
        found.filter(|found| found.name == name).ok_or_else(|| refusal::no_entity(kind, name))
    }

    /// The document of a policy's version in force, AWS's own or a customer's.
    pub(crate) async fn document_of(
        &self,
        account: &AccountId,
        arn: &str,
    ) -> Result<Option<String>, ApiError> {
        if let Some(policy) = managed::find(arn) {
            return Ok(Some(policy.document.to_owned()));
        }
        let Some(name) = policy_name(account, arn) else { return Ok(None) };
        let found: Option<Managed> = self.get(keys::policy(account, name)).await?;
        let found = found.filter(|found| found.arn(account) == arn);
        Ok(found.and_then(|found| Some(found.version(found.default)?.document.clone())))
    }

    /// A new unique id such as `AIDA…`.
    pub(crate) fn unique_id(&self, prefix: &str) -> String {
        let rest = UNIQUE_ID_LENGTH.saturating_sub(prefix.len());
        format!("{prefix}{}", self.ambient.dice.base32(rest))
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.ambient.now().as_millis()
    }
}

/// The name at the end of the ARN of one of the account's own policies.
pub(crate) fn policy_name<'a>(account: &AccountId, arn: &'a str) -> Option<&'a str> {
    let rest = arn.strip_prefix("arn:aws:iam::")?.strip_prefix(account.as_str())?;
    rest.strip_prefix(":policy/")?.rsplit('/').next().filter(|name| !name.is_empty())
}

/// The user that a request means: named, or the caller.
pub(crate) fn user_or_caller(caller: &Caller, named: Option<String>) -> Result<String, ApiError> {
    match (named, &caller.principal) {
        (Some(name), _) => Ok(name),
        (None, Principal::User { name, .. }) => Ok(name.to_string()),
        (None, _) => {
            Err(refusal::invalid("Must specify userName when calling with non-User credentials"))
        }
    }
}

/// A document as IAM sends it.
pub(crate) fn url_encoded(document: &str) -> String {
    percent_encode(document.as_bytes(), &UNRESERVED).to_string()
}

/// Refuses a document that IAM would refuse.
pub(crate) fn check_document(document: &str, flavor: Flavor) -> Result<(), ApiError> {
    Document::parse(document, flavor).map(|_| ()).map_err(|wrong| refusal::malformed(&wrong))
}

/// Tags with those of a request added. Keys are compared without case.
pub(crate) fn tagged(
    mut tags: BTreeMap<String, String>,
    new: impl IntoIterator<Item = (String, String)>,
) -> Result<BTreeMap<String, String>, ApiError> {
    let mut seen: Vec<String> = Vec::new();
    for (key, value) in new {
        let folded = key.to_lowercase();
        if seen.contains(&folded) {
            return Err(error::invalid_input_exception(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
            ));
        }
        if folded.starts_with("aws:") {
            return Err(error::invalid_input_exception(
                "Tag keys that begin with aws: are reserved for AWS.",
            ));
        }
        tags.retain(|known, _| known.to_lowercase() != folded);
        tags.insert(key, value);
        seen.push(folded);
    }
    limits::quota("TagsPerResource", tags.len(), limits::TAGS)?;
    Ok(tags)
}
