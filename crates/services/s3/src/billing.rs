//! What requests are billed as («Amazon S3 pricing», «Requests & data retrievals»).

use crate::ops::bucket_arn;
use crate::room::Room;
use foundation::Caller;
use foundation::access::Ask;
use foundation::usage::{Item, Unit};

/// What an operation is billed as; deletions are free.
fn unit(operation: &str) -> Option<Unit> {
    let dear = ["Put", "Copy", "Post", "List", "Create", "Upload", "Complete", "Rename"];
    let free = ["Delete", "Abort"];
    let begins = |with: &[&str]| with.iter().any(|word| operation.starts_with(word));
    match () {
        () if begins(&free) => None,
        () if begins(&dear) => Some(Unit::S3Tier1Request),
        () => Some(Unit::S3Tier2Request),
    }
}

impl Room {
    /// Bills a request to whoever owns its bucket.
    pub(crate) fn bill(&self, caller: &Caller, operation: &str, asks: &[Ask]) {
        let (Some(unit), Some(ask)) = (unit(operation), asks.first()) else { return };
        let bucket = ask.resource.strip_prefix("arn:aws:s3:::").unwrap_or_default();
        let bucket = bucket.split('/').next().unwrap_or_default();
        let resource = if bucket.is_empty() { String::new() } else { bucket_arn(bucket) };
        let account = ask.owner.unwrap_or(caller.account);
        let item = Item { account, region: caller.region.clone(), unit, resource };
        self.ambient.usage.add(item, 1.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_and_lists_cost_more_than_reads_and_deletions_nothing() {
        for (operation, expected) in [
            ("PutObject", Some(Unit::S3Tier1Request)),
            ("UploadPart", Some(Unit::S3Tier1Request)),
            ("CompleteMultipartUpload", Some(Unit::S3Tier1Request)),
            ("ListObjectsV2", Some(Unit::S3Tier1Request)),
            ("GetObject", Some(Unit::S3Tier2Request)),
            ("HeadObject", Some(Unit::S3Tier2Request)),
            ("DeleteObjects", None),
            ("AbortMultipartUpload", None),
        ] {
            assert_eq!(unit(operation), expected, "{operation}");
        }
    }
}
