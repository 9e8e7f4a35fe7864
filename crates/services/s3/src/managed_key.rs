//! S3's own key, `aws/s3`: AWS manages it, and nobody sees more of it than its ARN («Using server-side
//! encryption with AWS KMS keys»). Which objects are under it is kept and told; the disk is not
//! encrypted by it. Keys of a customer's own making are refused by name.

use crate::errors::{invalid_argument, not_built};
use crate::guard::Managed;
use crate::room::{Bucket, Room};
use aws_api::ApiError;
use aws_api::s3::{ServerSideEncryption, ServerSideEncryptionConfiguration};
use foundation::{AccountId, Arn, Region};
use ring::digest;

const ALIAS: &str = "alias/aws/s3";

/// The encryption that a request asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Asked {
    /// The bucket's.
    #[default]
    Default,
    /// `AES256`.
    Aes256,
    /// `aws:kms`, and perhaps the key's name, and whether with a bucket key.
    Managed { key: Option<String>, bucket_key: Option<bool> },
}

impl Asked {
    /// Of the request's three headers.
    pub(crate) fn of(
        kind: &Option<ServerSideEncryption>,
        key: &Option<String>,
        bucket_key: Option<bool>,
    ) -> Result<Asked, ApiError> {
        if bucket_key == Some(true) && *kind != Some(ServerSideEncryption::AwsKms) {
            let header = "x-amz-server-side-encryption-bucket-key-enabled without aws:kms";
            return Err(not_built(header));
        }
        match kind {
            Some(ServerSideEncryption::AwsKms) => {
                Ok(Asked::Managed { key: key.clone(), bucket_key })
            }
            None | Some(ServerSideEncryption::Aes256) if key.is_some() => Err(invalid_argument(
                "Server Side Encryption with AWS KMS managed key requires HTTP header \
                 x-amz-server-side-encryption : aws:kms",
            )),
            None => Ok(Asked::Default),
            Some(ServerSideEncryption::Aes256) => Ok(Asked::Aes256),
            Some(ServerSideEncryption::Unknown(_)) => {
                Err(invalid_argument("The encryption method specified is not supported"))
            }
            Some(other) => Err(not_built(&format!("x-amz-server-side-encryption: {other}"))),
        }
    }
}

/// The ARN of an account's `aws/s3` key in a region: always the same one.
pub(crate) fn arn(account: &AccountId, region: &Region) -> String {
    let hash = digest::digest(&digest::SHA256, format!("{ALIAS} {account} {region}").as_bytes());
    let hex: String = hash.as_ref().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    let id =
        format!("{}-{}-4{}-a{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..]);
    Arn::new("kms", region, account, format!("key/{id}")).to_string()
}

fn arn_of(bucket: &Bucket) -> String {
    let region = Region::parse(&bucket.record.region).unwrap_or_default();
    arn(&bucket.record.owner(), &region)
}

/// Refuses every key but the one that there is, however it is named.
pub(crate) fn check(bucket: &Bucket, key: Option<&str>) -> Result<(), ApiError> {
    let Some(key) = key else { return Ok(()) };
    let own = arn_of(bucket);
    let alias = key == ALIAS || key.ends_with(&format!(":{ALIAS}"));
    match alias || key == own || own.ends_with(&format!("/{key}")) {
        true => Ok(()),
        false => Err(not_built(&format!("aws:kms with a key other than aws/s3: {key}"))),
    }
}

impl Room {
    /// What a new object of the bucket is encrypted by, other than S3's default.
    pub(crate) async fn managed(
        &self,
        bucket: &Bucket,
        asked: &Asked,
    ) -> Result<Option<Managed>, ApiError> {
        let (managed, bucket_key) = match asked {
            Asked::Aes256 => (false, None),
            Asked::Managed { key, bucket_key } => {
                check(bucket, key.as_deref())?;
                (true, *bucket_key)
            }
            Asked::Default => {
                let kept: Option<ServerSideEncryptionConfiguration> =
                    self.kept(&bucket.life).await?;
                let rule = kept.into_iter().flat_map(|kept| kept.rules).next();
                let by_default = rule
                    .as_ref()
                    .and_then(|rule| rule.apply_server_side_encryption_by_default.as_ref());
                let kms = ServerSideEncryption::AwsKms;
                let managed = by_default.is_some_and(|default| default.sse_algorithm == kms);
                (managed, rule.and_then(|rule| rule.bucket_key_enabled))
            }
        };
        Ok(managed.then(|| Managed { key: arn_of(bucket), bucket_key: bucket_key == Some(true) }))
    }
}
