//! Who owns buckets and objects, as S3 shows it.

use aws_api::s3::{Initiator, Owner};
use foundation::checksum::Algorithm;

/// The canonical user id of an account: 64 hexadecimal digits that stand for it alone.
pub(crate) fn canonical_id(account: &str) -> String {
    Algorithm::Sha256.of(format!("canonical user of {account}").as_bytes()).hex()
}

pub(crate) fn owner(account: &str) -> Owner {
    Owner { id: Some(canonical_id(account)), display_name: None }
}

/// Who began an upload: the account's root by its canonical id, others by their ARNs.
pub(crate) fn initiator(arn: &str, account: &str) -> Initiator {
    let id = if arn.ends_with(":root") { canonical_id(account) } else { arn.to_owned() };
    Initiator { id: Some(id), display_name: None }
}
