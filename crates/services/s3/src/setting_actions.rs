//! The actions of operations on a bucket's settings: each is one on the bucket, and has no condition
//! keys of its own.

use aws_api::s3::S3Input as Input;

/// The action and the bucket.
pub(crate) fn of(input: &Input) -> Option<(&'static str, &str)> {
    Some(match input {
        Input::DeleteBucketCors(i) => ("s3:PutBucketCORS", &i.bucket),
        Input::GetBucketCors(i) => ("s3:GetBucketCORS", &i.bucket),
        Input::PutBucketCors(i) => ("s3:PutBucketCORS", &i.bucket),
        Input::DeleteBucketEncryption(i) => ("s3:PutEncryptionConfiguration", &i.bucket),
        Input::GetBucketEncryption(i) => ("s3:GetEncryptionConfiguration", &i.bucket),
        Input::PutBucketEncryption(i) => ("s3:PutEncryptionConfiguration", &i.bucket),
        Input::DeleteBucketLifecycle(i) => ("s3:PutLifecycleConfiguration", &i.bucket),
        Input::GetBucketLifecycleConfiguration(i) => ("s3:GetLifecycleConfiguration", &i.bucket),
        Input::PutBucketLifecycleConfiguration(i) => ("s3:PutLifecycleConfiguration", &i.bucket),
        Input::DeleteBucketOwnershipControls(i) => ("s3:PutBucketOwnershipControls", &i.bucket),
        Input::GetBucketOwnershipControls(i) => ("s3:GetBucketOwnershipControls", &i.bucket),
        Input::PutBucketOwnershipControls(i) => ("s3:PutBucketOwnershipControls", &i.bucket),
        Input::DeleteBucketReplication(i) => ("s3:PutReplicationConfiguration", &i.bucket),
        Input::GetBucketReplication(i) => ("s3:GetReplicationConfiguration", &i.bucket),
        Input::DeleteBucketWebsite(i) => ("s3:DeleteBucketWebsite", &i.bucket),
        Input::GetBucketWebsite(i) => ("s3:GetBucketWebsite", &i.bucket),
        Input::PutBucketWebsite(i) => ("s3:PutBucketWebsite", &i.bucket),
        Input::DeletePublicAccessBlock(i) => ("s3:PutBucketPublicAccessBlock", &i.bucket),
        Input::GetPublicAccessBlock(i) => ("s3:GetBucketPublicAccessBlock", &i.bucket),
        Input::PutPublicAccessBlock(i) => ("s3:PutBucketPublicAccessBlock", &i.bucket),
        Input::GetBucketAccelerateConfiguration(i) => ("s3:GetAccelerateConfiguration", &i.bucket),
        Input::PutBucketAccelerateConfiguration(i) => ("s3:PutAccelerateConfiguration", &i.bucket),
        Input::GetBucketLogging(i) => ("s3:GetBucketLogging", &i.bucket),
        Input::PutBucketLogging(i) => ("s3:PutBucketLogging", &i.bucket),
        Input::GetBucketNotificationConfiguration(i) => ("s3:GetBucketNotification", &i.bucket),
        Input::PutBucketNotificationConfiguration(i) => ("s3:PutBucketNotification", &i.bucket),
        Input::GetBucketPolicyStatus(i) => ("s3:GetBucketPolicyStatus", &i.bucket),
        Input::GetBucketRequestPayment(i) => ("s3:GetBucketRequestPayment", &i.bucket),
        Input::PutBucketRequestPayment(i) => ("s3:PutBucketRequestPayment", &i.bucket),
        Input::PutBucketVersioning(i) => ("s3:PutBucketVersioning", &i.bucket),
        Input::GetObjectLockConfiguration(i) => ("s3:GetBucketObjectLockConfiguration", &i.bucket),
        Input::PutObjectLockConfiguration(i) => ("s3:PutBucketObjectLockConfiguration", &i.bucket),
        Input::GetBucketLocation(i) => ("s3:GetBucketLocation", &i.bucket),
        Input::GetBucketVersioning(i) => ("s3:GetBucketVersioning", &i.bucket),
        Input::GetBucketTagging(i) => ("s3:GetBucketTagging", &i.bucket),
        Input::PutBucketTagging(i) => ("s3:PutBucketTagging", &i.bucket),
        Input::DeleteBucketTagging(i) => ("s3:PutBucketTagging", &i.bucket),
        _ => return None,
    })
}
