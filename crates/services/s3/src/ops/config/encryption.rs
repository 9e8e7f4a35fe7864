//! PutBucketEncryption, GetBucketEncryption, DeleteBucketEncryption: AES256 is what every bucket
//! has, with or without being told; S3's own key may be told in its place, and no other.

use crate::errors::{malformed_xml, not_built};
use crate::managed_key;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::s3::*;

impl Room {
    pub(crate) async fn put_encryption(
        &self,
        input: PutBucketEncryptionRequest,
    ) -> Result<PutBucketEncryptionOutput, ApiError> {
        let wanted = &input.server_side_encryption_configuration;
        let [rule] = wanted.rules.as_slice() else { return Err(malformed_xml()) };
        if let Some(default) = &rule.apply_server_side_encryption_by_default {
            match &default.sse_algorithm {
                ServerSideEncryption::Aes256 if default.kms_master_key_id.is_some() => {
                    let text = "a KMSMasterKeyID is not applicable if the default sse algorithm is \
                                not aws:kms or aws:kms:dsse";
                    return Err(crate::errors::invalid_argument(text));
                }
                ServerSideEncryption::Aes256 => {}
                ServerSideEncryption::AwsKms => {
                    let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
                    managed_key::check(&bucket, default.kms_master_key_id.as_deref())?;
                }
                ServerSideEncryption::Unknown(_) => return Err(malformed_xml()),
                kms => return Err(not_built(&format!("SSEAlgorithm: {kms}"))),
            }
        }
        let blocked = rule.blocked_encryption_types.as_ref();
        let blocked = blocked.and_then(|blocked| blocked.encryption_type.as_ref());
        if blocked.into_iter().flatten().any(|kind| matches!(kind, EncryptionType::Unknown(_))) {
            return Err(malformed_xml());
        }
        self.keep(&input.bucket, &input.expected_bucket_owner, wanted).await?;
        Ok(PutBucketEncryptionOutput {})
    }

    pub(crate) async fn encryption(
        &self,
        input: GetBucketEncryptionRequest,
    ) -> Result<GetBucketEncryptionOutput, ApiError> {
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let kept: Option<ServerSideEncryptionConfiguration> = self.kept(&bucket.life).await?;
        let mut shown = kept.unwrap_or_else(|| ServerSideEncryptionConfiguration {
            rules: vec![ServerSideEncryptionRule::default()],
        });
        for rule in &mut shown.rules {
            rule.bucket_key_enabled.get_or_insert(false);
            rule.apply_server_side_encryption_by_default.get_or_insert(
                ServerSideEncryptionByDefault {
                    sse_algorithm: ServerSideEncryption::Aes256,
                    kms_master_key_id: None,
                },
            );
        }
        Ok(GetBucketEncryptionOutput { server_side_encryption_configuration: Some(shown) })
    }

    pub(crate) async fn delete_encryption(
        &self,
        input: DeleteBucketEncryptionRequest,
    ) -> Result<DeleteBucketEncryptionOutput, ApiError> {
        let (bucket, owner) = (&input.bucket, &input.expected_bucket_owner);
        self.forget::<ServerSideEncryptionConfiguration>(bucket, owner).await?;
        Ok(DeleteBucketEncryptionOutput {})
    }
}
