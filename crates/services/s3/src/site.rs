//! What counts where access to a bucket is decided: S3's ARNs name no account, lists and settings
//! count beside the policy.

use crate::acl::{Acl, Grant, Grantee, Right};
use crate::errors::unavailable;
use crate::guard::{Gate, Guard};
use crate::keys::{self, BucketLife};
use crate::model::{self, BucketRecord};
use crate::ops::bucket_arn;
use crate::owner::canonical_id;
use crate::public;
use crate::room::{Bucket, Room};
use aws_api::ApiError;
use foundation::access::Ask;
use foundation::{AccountId, Caller, Principal};
use policy::{Document, Effect, Flavor, Named, Scope, Statement, Version};
use std::sync::Arc;

/// What hangs on a bucket, for one caller.
#[derive(Clone, Debug, Default)]
pub(crate) struct Site {
    pub(crate) bucket: Option<Bucket>,
    pub(crate) owner: Option<AccountId>,
    policy: Option<Arc<str>>,
    who: Who,
}

/// Who asks, as lists name people.
#[derive(Clone, Debug, Default)]
enum Who {
    #[default]
    Nobody,
    Account(AccountId),
    LogDelivery,
}

/// Whose access logs are delivered by.
pub(crate) const LOG_DELIVERY: &str = "logging.s3.amazonaws.com";

impl Room {
    /// What hangs on a bucket.
    pub(crate) async fn site(&self, caller: &Caller, bucket: &str) -> Result<Site, ApiError> {
        let keys = [keys::bucket::key(bucket), keys::policy::key(bucket)];
        let mut found = self.store.get(&keys).await.map_err(unavailable)?.into_iter();
        let mut next = || found.next().flatten();
        let (Some(entry), policy) = (next(), next()) else { return Ok(Site::default()) };
        let record: BucketRecord = model::decode("bucket", &entry.value).map_err(unavailable)?;
        // A document that can't be read is handed on as it is: deciding by it refuses.
        let policy = policy.map(|entry| String::from_utf8_lossy(&entry.value).into_owned());
        let who = match caller.principal {
            Principal::Anonymous => Who::Nobody,
            Principal::Service(LOG_DELIVERY) => Who::LogDelivery,
            Principal::Service(_) => Who::Nobody,
            _ => Who::Account(caller.account),
        };
        let outside = match who {
            Who::Nobody => caller.principal == Principal::Anonymous,
            Who::Account(account) => account != record.owner(),
            Who::LogDelivery => false,
        };
        // Of a public policy, RestrictPublicBuckets leaves services and the owner's account.
        let shut = outside && record.gate.block().restrict;
        let policy = policy.filter(|text| !(shut && public::is_public(text)));
        Ok(Site {
            owner: Some(record.owner()),
            policy: policy.map(Arc::from),
            bucket: Some(Bucket {
                life: BucketLife { name: bucket.to_owned(), id: record.id },
                record,
                version: entry.version,
            }),
            who,
        })
    }
}

impl Site {
    fn gate(&self) -> Option<&Gate> {
        self.bucket.as_ref().map(|bucket| &bucket.record.gate)
    }

    /// The same, with no policy: for the owner's root, which no policy can shut out.
    pub(crate) fn without_policy(self) -> Site {
        Site { policy: None, ..self }
    }

    pub(crate) fn on_bucket(&self, action: &'static str, bucket: &str) -> Ask {
        let arn = bucket_arn(bucket);
        let granted = of_bucket(action).is_some_and(|right| self.grants(right, None));
        self.ask(action, arn, granted)
    }

    /// Of an object, whoever owns what is there.
    pub(crate) fn on_object(&self, action: &'static str, bucket: &str, key: &str) -> Ask {
        let arn = format!("{}/{key}", bucket_arn(bucket));
        let granted = action == "s3:PutObject" && self.grants(Right::Write, None);
        self.ask(action, arn, granted)
    }

    /// Of an object that is there.
    pub(crate) fn on_kept(
        &self,
        action: &'static str,
        bucket: &str,
        key: &str,
        guard: &Guard,
    ) -> Ask {
        if !self.gate().is_some_and(Gate::has_acls) {
            return self.on_object(action, bucket, key);
        }
        let arn = format!("{}/{key}", bucket_arn(bucket));
        let granted = of_object(action).is_some_and(|right| self.grants(right, Some(guard)));
        let owner = guard.owner.as_deref().and_then(|owner| AccountId::parse(owner).ok());
        let Some(owner) = owner else { return self.ask(action, arn, granted) };
        // What is another's, the bucket's policy can forbid and not allow.
        let site = Site {
            owner: Some(owner),
            policy: self.policy.as_deref().and_then(forbidding).map(Arc::from),
            ..self.clone()
        };
        site.ask(action, arn, granted)
    }

    fn ask(&self, action: &'static str, arn: String, granted: bool) -> Ask {
        let policy = match granted {
            true => Some(granting(self.policy.as_deref(), action, &arn).into()),
            false => self.policy.clone(),
        };
        let ask = Ask::new(action, arn).under(policy);
        match self.owner {
            None => ask,
            Some(owner) => {
                let account = vec![owner.as_str().to_owned()];
                ask.owned_by(owner).with("s3:ResourceAccount", account)
            }
        }
    }

    /// Whether the list of the bucket or of the object gives who asks the right.
    fn grants(&self, right: Right, object: Option<&Guard>) -> bool {
        let Some(gate) = self.gate().filter(|gate| gate.has_acls()) else { return false };
        let list = match object {
            None => gate.acl.as_ref(),
            Some(guard) => guard.acl.as_ref(),
        };
        let Some(Acl { grants }) = list else { return false };
        let public = !gate.block().ignore_acls;
        let own = match self.who {
            Who::Account(account) => Some(canonical_id(account.as_str())),
            Who::Nobody | Who::LogDelivery => None,
        };
        let fits = |grant: &Grant| {
            (grant.right == right || grant.right == Right::Full)
                && match &grant.to {
                    Grantee::Everybody => public,
                    Grantee::Authenticated => public && own.is_some(),
                    Grantee::Account(id) => own.as_ref() == Some(id),
                    Grantee::LogDelivery => matches!(self.who, Who::LogDelivery),
                }
        };
        grants.iter().any(fits)
    }
}

/// The right on a bucket that an action takes: «Mapping of ACL permissions and access policy
/// permissions».
fn of_bucket(action: &str) -> Option<Right> {
    match action {
        "s3:ListBucket" | "s3:ListBucketVersions" | "s3:ListBucketMultipartUploads" => {
            Some(Right::Read)
        }
        "s3:GetBucketAcl" => Some(Right::ReadAcl),
        "s3:PutBucketAcl" => Some(Right::WriteAcl),
        _ => None,
    }
}

/// The same on an object.
fn of_object(action: &str) -> Option<Right> {
    match action {
        "s3:GetObject" | "s3:GetObjectVersion" => Some(Right::Read),
        "s3:GetObjectAcl" | "s3:GetObjectVersionAcl" => Some(Right::ReadAcl),
        "s3:PutObjectAcl" | "s3:PutObjectVersionAcl" => Some(Right::WriteAcl),
        _ => None,
    }
}

/// The policy with what a list grants. One that can't be read stays as it is: it refuses.
fn granting(policy: Option<&str>, action: &str, arn: &str) -> String {
    let document = match policy {
        None => Ok(Document { version: Version::V2012, id: None, statements: Vec::new() }),
        Some(text) => Document::parse(text, Flavor::Resource),
    };
    let Ok(mut document) = document else { return policy.unwrap_or_default().to_owned() };
    let one = |text: &str| Scope { negated: false, items: vec![text.to_owned()] };
    document.statements.push(Statement {
        sid: None,
        effect: Effect::Allow,
        principal: Some(Scope { negated: false, items: vec![Named::Anyone] }),
        actions: one(action),
        // What is a wildcard in a policy is itself here.
        resources: Some(one(&escaped(arn))),
        conditions: Vec::new(),
    });
    document.to_string()
}

/// What a policy forbids.
fn forbidding(text: &str) -> Option<String> {
    let Ok(mut document) = Document::parse(text, Flavor::Resource) else {
        return Some(text.to_owned());
    };
    document.statements.retain(|statement| statement.effect == Effect::Deny);
    (!document.statements.is_empty()).then(|| document.to_string())
}

/// As it stands for itself in a policy (IAM User Guide, «Policy variables where there is no value»).
fn escaped(arn: &str) -> String {
    let mut out = String::with_capacity(arn.len());
    for letter in arn.chars() {
        match letter {
            '*' | '?' | '$' => {
                out.push_str("${");
                out.push(letter);
                out.push('}');
            }
            _ => out.push(letter),
        }
    }
    out
}
