//! The operations under their names.

use crate::room::Room;
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Caller;

#[async_trait::async_trait]
impl S3 for Room {
    async fn abort_multipart_upload(
        &self,
        _: &Caller,
        input: AbortMultipartUploadRequest,
    ) -> Result<AbortMultipartUploadOutput, ApiError> {
        self.abort(input).await
    }
    async fn complete_multipart_upload(
        &self,
        caller: &Caller,
        input: CompleteMultipartUploadRequest,
    ) -> Result<CompleteMultipartUploadOutput, ApiError> {
        self.complete(caller, input).await
    }
    async fn copy_object(
        &self,
        caller: &Caller,
        input: CopyObjectRequest,
    ) -> Result<CopyObjectOutput, ApiError> {
        self.copy(caller, input).await
    }
    async fn create_bucket(
        &self,
        caller: &Caller,
        input: CreateBucketRequest,
    ) -> Result<CreateBucketOutput, ApiError> {
        self.make_bucket(caller, input).await
    }
    async fn create_multipart_upload(
        &self,
        caller: &Caller,
        input: CreateMultipartUploadRequest,
    ) -> Result<CreateMultipartUploadOutput, ApiError> {
        self.begin_upload(caller, input).await
    }
    async fn delete_bucket(
        &self,
        _: &Caller,
        input: DeleteBucketRequest,
    ) -> Result<DeleteBucketOutput, ApiError> {
        self.remove_bucket(input).await
    }
    async fn delete_bucket_lifecycle(
        &self,
        _: &Caller,
        input: DeleteBucketLifecycleRequest,
    ) -> Result<DeleteBucketLifecycleOutput, ApiError> {
        self.end_lifecycle(input).await
    }
    async fn delete_bucket_policy(
        &self,
        caller: &Caller,
        input: DeleteBucketPolicyRequest,
    ) -> Result<DeleteBucketPolicyOutput, ApiError> {
        self.delete_policy(caller, input).await
    }
    async fn delete_bucket_tagging(
        &self,
        _: &Caller,
        input: DeleteBucketTaggingRequest,
    ) -> Result<DeleteBucketTaggingOutput, ApiError> {
        self.untag_bucket(input).await
    }
    async fn delete_object(
        &self,
        caller: &Caller,
        input: DeleteObjectRequest,
    ) -> Result<DeleteObjectOutput, ApiError> {
        let request_charged = self.charged(caller, &input.bucket, &input.request_payer).await;
        let output = self.delete(caller, input).await?;
        Ok(DeleteObjectOutput { request_charged, ..output })
    }
    async fn delete_object_tagging(
        &self,
        caller: &Caller,
        input: DeleteObjectTaggingRequest,
    ) -> Result<DeleteObjectTaggingOutput, ApiError> {
        self.untag_object(caller, input).await
    }
    async fn delete_objects(
        &self,
        caller: &Caller,
        input: DeleteObjectsRequest,
    ) -> Result<DeleteObjectsOutput, ApiError> {
        self.delete_all(caller, input).await
    }
    async fn get_bucket_lifecycle_configuration(
        &self,
        _: &Caller,
        input: GetBucketLifecycleConfigurationRequest,
    ) -> Result<GetBucketLifecycleConfigurationOutput, ApiError> {
        self.lifecycle(input).await
    }
    async fn get_bucket_location(
        &self,
        _: &Caller,
        input: GetBucketLocationRequest,
    ) -> Result<GetBucketLocationOutput, ApiError> {
        self.location(input).await
    }
    async fn get_bucket_policy(
        &self,
        caller: &Caller,
        input: GetBucketPolicyRequest,
    ) -> Result<GetBucketPolicyOutput, ApiError> {
        self.policy(caller, input).await
    }
    async fn get_bucket_tagging(
        &self,
        _: &Caller,
        input: GetBucketTaggingRequest,
    ) -> Result<GetBucketTaggingOutput, ApiError> {
        self.bucket_tags(input).await
    }
    async fn get_bucket_versioning(
        &self,
        _: &Caller,
        input: GetBucketVersioningRequest,
    ) -> Result<GetBucketVersioningOutput, ApiError> {
        self.versioning(input).await
    }
    async fn get_object(
        &self,
        caller: &Caller,
        input: GetObjectRequest,
    ) -> Result<GetObjectOutput, ApiError> {
        let request_charged = self.charged(caller, &input.bucket, &input.request_payer).await;
        let output = self.get(caller, input).await?;
        Ok(GetObjectOutput { request_charged, ..output })
    }
    async fn get_object_attributes(
        &self,
        caller: &Caller,
        input: GetObjectAttributesRequest,
    ) -> Result<GetObjectAttributesOutput, ApiError> {
        self.attributes(caller, input).await
    }
    async fn get_object_legal_hold(
        &self,
        caller: &Caller,
        input: GetObjectLegalHoldRequest,
    ) -> Result<GetObjectLegalHoldOutput, ApiError> {
        self.legal_hold(caller, input).await
    }
    async fn get_object_lock_configuration(
        &self,
        _: &Caller,
        input: GetObjectLockConfigurationRequest,
    ) -> Result<GetObjectLockConfigurationOutput, ApiError> {
        self.lock_configuration(input).await
    }
    async fn get_object_retention(
        &self,
        caller: &Caller,
        input: GetObjectRetentionRequest,
    ) -> Result<GetObjectRetentionOutput, ApiError> {
        self.retention(caller, input).await
    }
    async fn get_object_tagging(
        &self,
        caller: &Caller,
        input: GetObjectTaggingRequest,
    ) -> Result<GetObjectTaggingOutput, ApiError> {
        self.object_tags(caller, input).await
    }
    async fn head_bucket(
        &self,
        _: &Caller,
        input: HeadBucketRequest,
    ) -> Result<HeadBucketOutput, ApiError> {
        self.show_bucket(input).await
    }
    async fn head_object(
        &self,
        caller: &Caller,
        input: HeadObjectRequest,
    ) -> Result<HeadObjectOutput, ApiError> {
        let request_charged = self.charged(caller, &input.bucket, &input.request_payer).await;
        let output = self.head(caller, input).await?;
        Ok(HeadObjectOutput { request_charged, ..output })
    }
    async fn list_buckets(
        &self,
        caller: &Caller,
        input: ListBucketsRequest,
    ) -> Result<ListBucketsOutput, ApiError> {
        self.buckets(caller, input).await
    }
    async fn list_multipart_uploads(
        &self,
        _: &Caller,
        input: ListMultipartUploadsRequest,
    ) -> Result<ListMultipartUploadsOutput, ApiError> {
        self.list_uploads(input).await
    }
    async fn list_object_versions(
        &self,
        _: &Caller,
        input: ListObjectVersionsRequest,
    ) -> Result<ListObjectVersionsOutput, ApiError> {
        self.list_versions(input).await
    }
    async fn list_objects(
        &self,
        caller: &Caller,
        input: ListObjectsRequest,
    ) -> Result<ListObjectsOutput, ApiError> {
        let request_charged = self.charged(caller, &input.bucket, &input.request_payer).await;
        let output = self.list(input).await?;
        Ok(ListObjectsOutput { request_charged, ..output })
    }
    async fn list_objects_v2(
        &self,
        caller: &Caller,
        input: ListObjectsV2Request,
    ) -> Result<ListObjectsV2Output, ApiError> {
        let request_charged = self.charged(caller, &input.bucket, &input.request_payer).await;
        let output = self.list_v2(input).await?;
        Ok(ListObjectsV2Output { request_charged, ..output })
    }
    async fn list_parts(
        &self,
        _: &Caller,
        input: ListPartsRequest,
    ) -> Result<ListPartsOutput, ApiError> {
        self.list_parts_of(input).await
    }
    async fn put_bucket_lifecycle_configuration(
        &self,
        _: &Caller,
        input: PutBucketLifecycleConfigurationRequest,
    ) -> Result<PutBucketLifecycleConfigurationOutput, ApiError> {
        self.set_lifecycle(input).await
    }
    async fn put_bucket_policy(
        &self,
        caller: &Caller,
        input: PutBucketPolicyRequest,
    ) -> Result<PutBucketPolicyOutput, ApiError> {
        self.put_policy(caller, input).await
    }
    async fn put_bucket_tagging(
        &self,
        _: &Caller,
        input: PutBucketTaggingRequest,
    ) -> Result<PutBucketTaggingOutput, ApiError> {
        self.tag_bucket(input).await
    }
    async fn put_bucket_versioning(
        &self,
        _: &Caller,
        input: PutBucketVersioningRequest,
    ) -> Result<PutBucketVersioningOutput, ApiError> {
        self.set_versioning(input).await
    }
    async fn put_object(
        &self,
        caller: &Caller,
        input: PutObjectRequest,
    ) -> Result<PutObjectOutput, ApiError> {
        let request_charged = self.charged(caller, &input.bucket, &input.request_payer).await;
        let output = self.put(caller, input).await?;
        Ok(PutObjectOutput { request_charged, ..output })
    }
    async fn put_object_legal_hold(
        &self,
        caller: &Caller,
        input: PutObjectLegalHoldRequest,
    ) -> Result<PutObjectLegalHoldOutput, ApiError> {
        self.hold(caller, input).await
    }
    async fn put_object_lock_configuration(
        &self,
        _: &Caller,
        input: PutObjectLockConfigurationRequest,
    ) -> Result<PutObjectLockConfigurationOutput, ApiError> {
        self.set_lock_configuration(input).await
    }
    async fn put_object_retention(
        &self,
        caller: &Caller,
        input: PutObjectRetentionRequest,
    ) -> Result<PutObjectRetentionOutput, ApiError> {
        self.retain(caller, input).await
    }
    async fn put_object_tagging(
        &self,
        caller: &Caller,
        input: PutObjectTaggingRequest,
    ) -> Result<PutObjectTaggingOutput, ApiError> {
        self.tag_object(caller, input).await
    }
    async fn upload_part(
        &self,
        _: &Caller,
        input: UploadPartRequest,
    ) -> Result<UploadPartOutput, ApiError> {
        self.put_part(input).await
    }
    async fn upload_part_copy(
        &self,
        caller: &Caller,
        input: UploadPartCopyRequest,
    ) -> Result<UploadPartCopyOutput, ApiError> {
        self.copy_part(caller, input).await
    }
    async fn put_bucket_notification_configuration(
        &self,
        _: &Caller,
        input: PutBucketNotificationConfigurationRequest,
    ) -> Result<PutBucketNotificationConfigurationOutput, ApiError> {
        self.put_notifications(input).await
    }
    async fn get_bucket_notification_configuration(
        &self,
        _: &Caller,
        input: GetBucketNotificationConfigurationRequest,
    ) -> Result<NotificationConfiguration, ApiError> {
        self.notifications(input).await
    }
    async fn delete_bucket_cors(
        &self,
        _: &Caller,
        input: DeleteBucketCorsRequest,
    ) -> Result<DeleteBucketCorsOutput, ApiError> {
        self.delete_cors(input).await
    }
    async fn delete_bucket_encryption(
        &self,
        _: &Caller,
        input: DeleteBucketEncryptionRequest,
    ) -> Result<DeleteBucketEncryptionOutput, ApiError> {
        self.delete_encryption(input).await
    }
    async fn delete_bucket_ownership_controls(
        &self,
        _: &Caller,
        input: DeleteBucketOwnershipControlsRequest,
    ) -> Result<DeleteBucketOwnershipControlsOutput, ApiError> {
        self.delete_ownership(input).await
    }
    async fn delete_bucket_replication(
        &self,
        _: &Caller,
        input: DeleteBucketReplicationRequest,
    ) -> Result<DeleteBucketReplicationOutput, ApiError> {
        self.delete_replication(input).await
    }
    async fn delete_bucket_website(
        &self,
        _: &Caller,
        input: DeleteBucketWebsiteRequest,
    ) -> Result<DeleteBucketWebsiteOutput, ApiError> {
        self.delete_website(input).await
    }
    async fn delete_public_access_block(
        &self,
        _: &Caller,
        input: DeletePublicAccessBlockRequest,
    ) -> Result<DeletePublicAccessBlockOutput, ApiError> {
        self.delete_public_access(input).await
    }
    async fn get_bucket_accelerate_configuration(
        &self,
        _: &Caller,
        input: GetBucketAccelerateConfigurationRequest,
    ) -> Result<GetBucketAccelerateConfigurationOutput, ApiError> {
        self.acceleration(input).await
    }
    async fn get_bucket_acl(
        &self,
        _: &Caller,
        input: GetBucketAclRequest,
    ) -> Result<GetBucketAclOutput, ApiError> {
        self.bucket_list(input).await
    }
    async fn get_bucket_cors(
        &self,
        _: &Caller,
        input: GetBucketCorsRequest,
    ) -> Result<GetBucketCorsOutput, ApiError> {
        self.cors(input).await
    }
    async fn get_bucket_encryption(
        &self,
        _: &Caller,
        input: GetBucketEncryptionRequest,
    ) -> Result<GetBucketEncryptionOutput, ApiError> {
        self.encryption(input).await
    }
    async fn get_bucket_logging(
        &self,
        _: &Caller,
        input: GetBucketLoggingRequest,
    ) -> Result<GetBucketLoggingOutput, ApiError> {
        self.logging(input).await
    }
    async fn get_bucket_ownership_controls(
        &self,
        _: &Caller,
        input: GetBucketOwnershipControlsRequest,
    ) -> Result<GetBucketOwnershipControlsOutput, ApiError> {
        self.ownership(input).await
    }
    async fn get_bucket_policy_status(
        &self,
        _: &Caller,
        input: GetBucketPolicyStatusRequest,
    ) -> Result<GetBucketPolicyStatusOutput, ApiError> {
        self.policy_status(input).await
    }
    async fn get_bucket_replication(
        &self,
        _: &Caller,
        input: GetBucketReplicationRequest,
    ) -> Result<GetBucketReplicationOutput, ApiError> {
        self.replication(input).await
    }
    async fn get_bucket_request_payment(
        &self,
        _: &Caller,
        input: GetBucketRequestPaymentRequest,
    ) -> Result<GetBucketRequestPaymentOutput, ApiError> {
        self.payment(input).await
    }
    async fn get_bucket_website(
        &self,
        _: &Caller,
        input: GetBucketWebsiteRequest,
    ) -> Result<GetBucketWebsiteOutput, ApiError> {
        self.website(input).await
    }
    async fn get_object_acl(
        &self,
        caller: &Caller,
        input: GetObjectAclRequest,
    ) -> Result<GetObjectAclOutput, ApiError> {
        self.object_list(caller, input).await
    }
    async fn get_public_access_block(
        &self,
        _: &Caller,
        input: GetPublicAccessBlockRequest,
    ) -> Result<GetPublicAccessBlockOutput, ApiError> {
        self.public_access(input).await
    }
    async fn put_bucket_accelerate_configuration(
        &self,
        _: &Caller,
        input: PutBucketAccelerateConfigurationRequest,
    ) -> Result<PutBucketAccelerateConfigurationOutput, ApiError> {
        self.put_acceleration(input).await
    }
    async fn put_bucket_acl(
        &self,
        caller: &Caller,
        input: PutBucketAclRequest,
    ) -> Result<PutBucketAclOutput, ApiError> {
        self.put_bucket_list(caller, input).await
    }
    async fn put_bucket_cors(
        &self,
        _: &Caller,
        input: PutBucketCorsRequest,
    ) -> Result<PutBucketCorsOutput, ApiError> {
        self.put_cors(input).await
    }
    async fn put_bucket_encryption(
        &self,
        _: &Caller,
        input: PutBucketEncryptionRequest,
    ) -> Result<PutBucketEncryptionOutput, ApiError> {
        self.put_encryption(input).await
    }
    async fn put_bucket_logging(
        &self,
        _: &Caller,
        input: PutBucketLoggingRequest,
    ) -> Result<PutBucketLoggingOutput, ApiError> {
        self.put_logging(input).await
    }
    async fn put_bucket_ownership_controls(
        &self,
        _: &Caller,
        input: PutBucketOwnershipControlsRequest,
    ) -> Result<PutBucketOwnershipControlsOutput, ApiError> {
        self.put_ownership(input).await
    }
    async fn put_bucket_request_payment(
        &self,
        _: &Caller,
        input: PutBucketRequestPaymentRequest,
    ) -> Result<PutBucketRequestPaymentOutput, ApiError> {
        self.put_payment(input).await
    }
    async fn put_bucket_website(
        &self,
        _: &Caller,
        input: PutBucketWebsiteRequest,
    ) -> Result<PutBucketWebsiteOutput, ApiError> {
        self.put_website(input).await
    }
    async fn put_object_acl(
        &self,
        caller: &Caller,
        input: PutObjectAclRequest,
    ) -> Result<PutObjectAclOutput, ApiError> {
        self.put_object_list(caller, input).await
    }
    async fn put_public_access_block(
        &self,
        _: &Caller,
        input: PutPublicAccessBlockRequest,
    ) -> Result<PutPublicAccessBlockOutput, ApiError> {
        self.put_public_access(input).await
    }
}
