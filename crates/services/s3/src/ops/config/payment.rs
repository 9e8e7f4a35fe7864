//! PutBucketRequestPayment, GetBucketRequestPayment, and who is charged.

use crate::errors::{self, malformed_xml, unavailable};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::access::Ask;
use foundation::{Caller, Principal};

impl Room {
    pub(crate) async fn put_payment(
        &self,
        input: PutBucketRequestPaymentRequest,
    ) -> Result<PutBucketRequestPaymentOutput, ApiError> {
        let requester_pays = match &input.request_payment_configuration.payer {
            Payer::Requester => true,
            Payer::BucketOwner => false,
            Payer::Unknown(_) => return Err(malformed_xml()),
        };
        self.change_bucket(&input.bucket, &input.expected_bucket_owner, |bucket| {
            let mut record = bucket.record.clone();
            record.gate.requester_pays = requester_pays;
            bucket.change(&record)
        })
        .await?;
        Ok(PutBucketRequestPaymentOutput {})
    }

    pub(crate) async fn payment(
        &self,
        input: GetBucketRequestPaymentRequest,
    ) -> Result<GetBucketRequestPaymentOutput, ApiError> {
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let requester = bucket.record.gate.requester_pays;
        let payer = if requester { Payer::Requester } else { Payer::BucketOwner };
        Ok(GetBucketRequestPaymentOutput { payer: Some(payer) })
    }

    /// Whether the answer is to say that who asked has paid.
    pub(crate) async fn charged(
        &self,
        caller: &Caller,
        bucket: &str,
        payer: &Option<RequestPayer>,
    ) -> Option<RequestCharged> {
        // Most requests do not speak of it.
        payer.as_ref()?;
        let bucket = self.lookup(bucket).await.ok().flatten()?;
        let pays = bucket.record.gate.requester_pays && bucket.record.owner() != caller.account;
        pays.then_some(RequestCharged::Requester)
    }

    /// Refuses who is none of the owner's and does not say that they will pay, where they must.
    pub(crate) async fn check_payer(
        &self,
        caller: &Caller,
        asks: &[Ask],
        input: &S3Input,
    ) -> Result<(), ApiError> {
        let anonymous = caller.principal == Principal::Anonymous;
        let of_another = |ask: &Ask| ask.owner.is_some_and(|owner| owner != caller.account);
        if !anonymous && !asks.iter().any(of_another) {
            return Ok(());
        }
        let Some((bucket, payer)) = payer(input) else { return Ok(()) };
        let Some(bucket) = self.lookup(bucket).await.map_err(unavailable)? else { return Ok(()) };
        let says_so = payer.is_some() && !anonymous;
        let own = !anonymous && bucket.record.owner() == caller.account;
        match bucket.record.gate.requester_pays && !says_so && !own {
            true => Err(errors::access_denied()),
            false => Ok(()),
        }
    }
}

/// The bucket of a request that can say who pays, and what it says.
fn payer(input: &S3Input) -> Option<(&str, &Option<RequestPayer>)> {
    macro_rules! any_of {
        ($($name:ident),+) => {
            match input {
                $(S3Input::$name(i) => Some((i.bucket.as_str(), &i.request_payer)),)+
                _ => None,
            }
        };
    }
    any_of!(
        AbortMultipartUpload,
        CompleteMultipartUpload,
        CopyObject,
        CreateMultipartUpload,
        DeleteObject,
        DeleteObjects,
        GetObject,
        GetObjectAcl,
        GetObjectAttributes,
        GetObjectTagging,
        HeadObject,
        ListMultipartUploads,
        ListObjectVersions,
        ListObjects,
        ListObjectsV2,
        ListParts,
        PutObject,
        PutObjectAcl,
        PutObjectTagging,
        UploadPart,
        UploadPartCopy
    )
}
