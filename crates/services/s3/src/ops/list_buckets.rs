//! ListBuckets.

use crate::errors::{self, unavailable};
use crate::keys;
use crate::limits::BUCKETS_MAX;
use crate::model::{self, BucketRecord};
use crate::ops::buckets::bucket_arn;
use crate::ops::list::{read_token, token};
use crate::owner::owner;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Caller;
use store::{Direction, Limit};

/// Buckets that are read at a time.
const PAGE: usize = 1_000;

impl Room {
    pub(crate) async fn buckets(
        &self,
        caller: &Caller,
        input: ListBucketsRequest,
    ) -> Result<ListBucketsOutput, ApiError> {
        let max = match input.max_buckets {
            None => BUCKETS_MAX,
            Some(max) => usize::try_from(max)
                .ok()
                .filter(|max| (1..=BUCKETS_MAX).contains(max))
                .ok_or_else(|| {
                    errors::invalid_argument(format!(
                        "Argument max-buckets must be an integer between 1 and {BUCKETS_MAX}"
                    ))
                })?,
        };
        let prefix = input.prefix.as_deref().unwrap_or_default();
        let mut range = keys::owned::of_account(&caller.account, prefix);
        if let Some(text) = &input.continuation_token {
            range = range.after(keys::owned::key(&caller.account, &read_token(text)?));
        }
        let (mut buckets, mut rest) = (Vec::new(), Some(range));
        let mut more = false;
        while let Some(range) = rest.filter(|_| !more) {
            let page = self.store.scan(range, Limit::entries(PAGE), Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            let names = page.entries.iter().map(|entry| keys::owned::read(&entry.key));
            let names = names.collect::<Result<Vec<_>, _>>().map_err(unavailable)?;
            let keys: Vec<_> = names.iter().map(|name| keys::bucket::key(name)).collect();
            let found = self.store.get(&keys).await.map_err(unavailable)?;
            for (name, entry) in names.into_iter().zip(found) {
                // One that was deleted just now is not shown.
                let Some(entry) = entry else { continue };
                let record: BucketRecord =
                    model::decode("bucket", &entry.value).map_err(unavailable)?;
                let meant = input.bucket_region.as_ref().is_none_or(|r| *r == record.region);
                if !meant || record.owner != caller.account.as_str() {
                    continue;
                }
                if buckets.len() == max {
                    more = true;
                    break;
                }
                buckets.push(Bucket {
                    bucket_arn: Some(bucket_arn(&name)),
                    creation_date: Some(record.created()),
                    bucket_region: Some(record.region),
                    name: Some(name),
                });
            }
            rest = page.next;
        }
        let last = buckets.last().and_then(|bucket| bucket.name.as_deref());
        Ok(ListBucketsOutput {
            continuation_token: last.filter(|_| more).map(token),
            buckets: Some(buckets),
            owner: Some(owner(caller.account.as_str())),
            prefix: input.prefix,
        })
    }
}
