//! Properties of a bucket that say what every bucket is anyway: owned by its account alone, encrypted
//! as S3 does by itself, without versions. What says anything else is refused.

use super::bucket::Bucket;
use resource::{Failure, properties};

properties! {
    /// Who owns objects.
    pub struct OwnershipControls {
        rules: Vec<OwnershipRule> = "Rules";
    }
}

properties! {
    /// One rule of it.
    pub struct OwnershipRule {
        object_ownership: Option<String> = "ObjectOwnership";
    }
}

properties! {
    /// How objects are encrypted.
    pub struct BucketEncryption {
        rules: Vec<EncryptionRule> = "ServerSideEncryptionConfiguration";
    }
}

properties! {
    /// One rule of it.
    pub struct EncryptionRule {
        bucket_key_enabled: Option<bool> = "BucketKeyEnabled";
        by_default: Option<EncryptionByDefault> = "ServerSideEncryptionByDefault";
    }
}

properties! {
    /// What objects are encrypted by.
    pub struct EncryptionByDefault {
        algorithm: String = "SSEAlgorithm";
    }
}

properties! {
    /// Whether objects have versions.
    pub struct VersioningConfiguration {
        status: String = "Status";
    }
}

/// Refuses what is not so of every bucket.
pub(super) fn check(wanted: &Bucket) -> Result<(), Failure> {
    let access = wanted.access_control.as_deref();
    let owners = wanted.ownership_controls.iter().flat_map(|controls| &controls.rules);
    let encrypted = wanted.bucket_encryption.iter().flat_map(|encryption| &encryption.rules);
    let by_default = encrypted.clone().filter_map(|rule| rule.by_default.as_ref());
    let versions = wanted.versioning_configuration.as_ref();
    let said = access
        .map(|acl| ("AccessControl", acl, ["Private", "BucketOwnerFullControl"].contains(&acl)))
        .into_iter()
        .chain(owners.filter_map(|rule| rule.object_ownership.as_deref()).map(|owner| {
            ("OwnershipControls.Rules.ObjectOwnership", owner, owner == "BucketOwnerEnforced")
        }))
        .chain(encrypted.filter_map(|rule| rule.bucket_key_enabled).map(|enabled| {
            let text = if enabled { "true" } else { "false" };
            ("BucketEncryption.ServerSideEncryptionConfiguration.BucketKeyEnabled", text, !enabled)
        }))
        .chain(by_default.map(|rule| {
            ("BucketEncryption.SSEAlgorithm", rule.algorithm.as_str(), rule.algorithm == "AES256")
        }))
        .chain(versions.map(|versions| {
            let status = versions.status.as_str();
            ("VersioningConfiguration.Status", status, status == "Suspended")
        }));
    for (property, value, is_so) in said {
        if !is_so {
            return Err(Failure::invalid(format!("{property}: {value} is not implemented")));
        }
    }
    Ok(())
}
