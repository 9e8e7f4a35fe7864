//! PutPublicAccessBlock, GetPublicAccessBlock, DeletePublicAccessBlock, GetBucketPolicyStatus.

use crate::errors::{self, unavailable};
use crate::guard::PublicBlock;
use crate::keys;
use crate::public;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::s3::*;
use store::get_one;

impl Room {
    pub(crate) async fn put_public_access(
        &self,
        input: PutPublicAccessBlockRequest,
    ) -> Result<PutPublicAccessBlockOutput, ApiError> {
        let wanted = &input.public_access_block_configuration;
        let block = PublicBlock {
            block_acls: wanted.block_public_acls == Some(true),
            ignore_acls: wanted.ignore_public_acls == Some(true),
            block_policy: wanted.block_public_policy == Some(true),
            restrict: wanted.restrict_public_buckets == Some(true),
            removed: false,
        };
        self.set_public_block(&input.bucket, &input.expected_bucket_owner, block).await?;
        Ok(PutPublicAccessBlockOutput {})
    }

    pub(crate) async fn public_access(
        &self,
        input: GetPublicAccessBlockRequest,
    ) -> Result<GetPublicAccessBlockOutput, ApiError> {
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let block = bucket.record.gate.block();
        if block.removed {
            let text = "The public access block configuration was not found";
            return Err(ApiError::new("NoSuchPublicAccessBlockConfiguration", 404, text)
                .with("BucketName", input.bucket));
        }
        let shown = PublicAccessBlockConfiguration {
            block_public_acls: Some(block.block_acls),
            block_public_policy: Some(block.block_policy),
            ignore_public_acls: Some(block.ignore_acls),
            restrict_public_buckets: Some(block.restrict),
        };
        Ok(GetPublicAccessBlockOutput { public_access_block_configuration: Some(shown) })
    }

    pub(crate) async fn delete_public_access(
        &self,
        input: DeletePublicAccessBlockRequest,
    ) -> Result<DeletePublicAccessBlockOutput, ApiError> {
        let (bucket, owner) = (&input.bucket, &input.expected_bucket_owner);
        self.set_public_block(bucket, owner, PublicBlock::REMOVED).await?;
        Ok(DeletePublicAccessBlockOutput {})
    }

    async fn set_public_block(
        &self,
        bucket: &str,
        expected_owner: &Option<String>,
        block: PublicBlock,
    ) -> Result<(), ApiError> {
        self.change_bucket(bucket, expected_owner, |bucket| {
            let mut record = bucket.record.clone();
            record.gate.set_block(block);
            bucket.change(&record)
        })
        .await
    }

    pub(crate) async fn policy_status(
        &self,
        input: GetBucketPolicyStatusRequest,
    ) -> Result<GetBucketPolicyStatusOutput, ApiError> {
        self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let found = get_one(&*self.store, keys::policy::key(&input.bucket)).await;
        let entry = found.map_err(unavailable)?.ok_or_else(errors::no_policy)?;
        let is_public = Some(public::is_public(&String::from_utf8_lossy(&entry.value)));
        Ok(GetBucketPolicyStatusOutput { policy_status: Some(PolicyStatus { is_public }) })
    }
}
