//! PutObject.

use crate::claims::{Claims, checksum_members, show_typed_sum};
use crate::conditions::WriteConditions;
use crate::errors;
use crate::etag::ETag;
use crate::grants::asked_acl;
use crate::happening::Created;
use crate::intake::{Place, Taken};
use crate::model::{Kept, ObjectRecord, Sum};
use crate::names;
use crate::ops::config::acls::of_new_object;
use crate::placing::Contents;
use crate::room::Room;
use crate::seal::{customer_key, show_seal};
use crate::settings::{Settings, settings_of};
use crate::version::VersionId;
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Caller;
use foundation::checksum::Algorithm;

impl Room {
    pub(crate) async fn put(
        &self,
        caller: &Caller,
        input: PutObjectRequest,
    ) -> Result<PutObjectOutput, ApiError> {
        self.put_as(caller, input, Created::Put).await
    }

    /// Puts what came by a request or by a form.
    pub(crate) async fn put_as(
        &self,
        caller: &Caller,
        mut input: PutObjectRequest,
        how: Created,
    ) -> Result<PutObjectOutput, ApiError> {
        names::check_key(&input.key)?;
        if input.write_offset_bytes.is_some() {
            return Err(errors::not_built("x-amz-write-offset-bytes"));
        }
        let mut settings = settings_of!(input).check()?;
        let key = customer_key!(input)?;
        let conditions = WriteConditions::new(&input.if_match, &input.if_none_match)?;
        let claims =
            Claims::of(&input.content_md5, &input.checksum_algorithm, checksum_members!(input))?;
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        settings.guard = of_new_object(caller, &bucket, &input.key, asked_acl!(input))?;
        settings.guard.seal = self.new_seal(&bucket, key.as_ref()).await?;
        settings.guard.managed = self.managed(&bucket, &settings.encryption).await?;
        // What can't be placed need not be taken.
        settings.lock.check(&bucket.record, self.ambient.now())?;
        let present = self.record(&bucket, &input.key, None).await?;
        conditions.check(present.as_ref())?;

        let algorithm = claims.algorithm().unwrap_or(Algorithm::Crc64Nvme);
        let taken =
            self.take(&mut input.body, &claims, algorithm, Place::Any, key.as_ref()).await?;
        let record = self.recorded(settings, &taken);
        let sum = Sum::full(&taken.sum);
        let (contents, blob) = Contents::of(taken.held, taken.bytes);
        let record = ObjectRecord { kept: contents.kept(), ..record };
        let new = (record, &contents);
        let placed = self.place(Some(caller), bucket, &input.key, new, &conditions, how).await;
        let (bucket, record) = match placed {
            Ok(placed) => placed,
            Err(why) => return Err(self.discard(blob, why).await),
        };
        // Now it is referred to.
        drop(blob);

        let expiration = self.expiration(&bucket, &input.key, &record).await?;
        let mut output = PutObjectOutput {
            expiration,
            e_tag: Some(record.etag.quoted()),
            server_side_encryption: Some(ServerSideEncryption::Aes256),
            version_id: bucket.version_of(&record),
            ..PutObjectOutput::default()
        };
        show_typed_sum!(output, sum);
        show_seal!(output, record.guard);
        Ok(output)
    }

    /// The record of a body that came whole.
    pub(crate) fn recorded(&self, settings: Settings, taken: &Taken) -> ObjectRecord {
        ObjectRecord {
            bytes: taken.bytes,
            modified_ms: self.now().as_millis(),
            etag: ETag::whole(taken.md5),
            kept: Kept::Inline,
            description: settings.description,
            storage_class: settings.storage_class,
            tags: settings.tags,
            sum: Some(Sum::full(&taken.sum)),
            upload: None,
            redirect: settings.redirect,
            version: VersionId::default(),
            named: false,
            guard: settings.guard,
            lock: settings.lock,
        }
    }
}
