//! CopyObject.

use crate::claims::{Claims, algorithm, show_typed_sum};
use crate::conditions::{ReadConditions, WriteConditions};
use crate::errors;
use crate::grants::asked_acl;
use crate::happening::Created;
use crate::intake::Place;
use crate::limits::BODY_BYTES_MAX;
use crate::model::{ObjectRecord, Sum};
use crate::names;
use crate::ops::config::acls::of_new_object;
use crate::outgo::Opened;
use crate::placing::Contents;
use crate::room::Room;
use crate::seal::{customer_key, show_seal};
use crate::settings::{Settings, settings_of};
use crate::source::CopySource;
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Caller;
use foundation::checksum::Algorithm;

/// Opens the source of a copy, if its conditions hold.
macro_rules! open_source {
    ($room:expr, $caller:expr, $input:expr, $source:expr) => {{
        let source_key = crate::seal::CustomerKey::of(
            &$input.copy_source_sse_customer_algorithm,
            &$input.copy_source_sse_customer_key,
            &$input.copy_source_sse_customer_key_md5,
        )?;
        let conditions = crate::conditions::ReadConditions {
            if_match: $input.copy_source_if_match.as_deref(),
            if_none_match: $input.copy_source_if_none_match.as_deref(),
            if_modified_since: $input.copy_source_if_modified_since,
            if_unmodified_since: $input.copy_source_if_unmodified_since,
        };
        let owner = &$input.expected_source_bucket_owner;
        let (version, opened) = $room.source($caller, $source, owner, &conditions).await?;
        (version, opened.unsealed(source_key)?)
    }};
}
pub(crate) use open_source;

impl Room {
    pub(crate) async fn copy(
        &self,
        caller: &Caller,
        input: CopyObjectRequest,
    ) -> Result<CopyObjectOutput, ApiError> {
        names::check_key(&input.key)?;
        let mut asked = settings_of!(input).check()?;
        let key = customer_key!(input)?;
        let conditions = WriteConditions::new(&input.if_match, &input.if_none_match)?;
        let source = CopySource::parse(&input.copy_source)?;
        let replaces = |directive: Option<&str>| match directive {
            None | Some("COPY") => Ok(false),
            Some("REPLACE") => Ok(true),
            Some(_) => Err(errors::invalid_argument("Unknown metadata directive.")),
        };
        let metadata = replaces(input.metadata_directive.as_ref().map(|d| d.as_str()))?;
        let tagging = replaces(input.tagging_directive.as_ref().map(|d| d.as_str()))?;
        let onto_itself = source.bucket == input.bucket && source.key == input.key;
        // An older version becomes the latest by that.
        let onto_itself = onto_itself && source.version.is_none();
        let changes = metadata
            || input.storage_class.is_some()
            || input.website_redirect_location.is_some()
            || input.server_side_encryption.is_some()
            || input.sse_customer_algorithm.is_some()
            || input.copy_source_sse_customer_algorithm.is_some();
        if onto_itself && !changes {
            return Err(errors::invalid_request(
                "This copy request is illegal because it is trying to copy an object to itself \
                 without changing the object's metadata, storage class, website redirect location \
                 or encryption attributes.",
            ));
        }
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        asked.guard = of_new_object(caller, &bucket, &input.key, asked_acl!(input))?;
        asked.guard.seal = self.new_seal(&bucket, key.as_ref()).await?;
        asked.guard.managed = self.managed(&bucket, &asked.encryption).await?;
        asked.lock.check(&bucket.record, self.ambient.now())?;
        let (source_version, opened) = open_source!(self, caller, input, &source);
        if opened.record.bytes > BODY_BYTES_MAX {
            return Err(errors::invalid_request(format!(
                "The specified copy source is larger than the maximum allowable size for a copy \
                 source: {BODY_BYTES_MAX}"
            )));
        }
        let settings = Settings {
            description: match metadata {
                true => asked.description,
                false => opened.record.description.clone(),
            },
            tags: if tagging { asked.tags } else { opened.record.tags.clone() },
            ..asked
        };
        let summed = match &input.checksum_algorithm {
            Some(named) => algorithm(named)?,
            None => {
                opened.record.sum.as_ref().and_then(Sum::algorithm).unwrap_or(Algorithm::Crc64Nvme)
            }
        };
        let range = 0..opened.record.bytes;
        let mut body = opened.body(self, range);
        let taken =
            self.take(&mut body, &Claims::default(), summed, Place::Any, key.as_ref()).await?;
        let record = self.recorded(settings, &taken);
        let sum = Sum::full(&taken.sum);
        let (contents, blob) = Contents::of(taken.held, taken.bytes);
        let record = ObjectRecord { kept: contents.kept(), ..record };
        let new = (record, &contents);
        let placed =
            self.place(Some(caller), bucket, &input.key, new, &conditions, Created::Copy).await;
        let (bucket, record) = match placed {
            Ok(placed) => placed,
            Err(why) => return Err(self.discard(blob, why).await),
        };
        // Now it is referred to.
        drop(blob);

        let mut result = CopyObjectResult {
            e_tag: Some(record.etag.quoted()),
            last_modified: Some(record.modified()),
            ..CopyObjectResult::default()
        };
        show_typed_sum!(result, sum);
        let expiration = self.expiration(&bucket, &input.key, &record).await?;
        let mut output = CopyObjectOutput {
            expiration,
            copy_object_result: Some(result),
            copy_source_version_id: source_version,
            version_id: bucket.version_of(&record),
            server_side_encryption: Some(ServerSideEncryption::Aes256),
            ..CopyObjectOutput::default()
        };
        show_seal!(output, record.guard);
        Ok(output)
    }

    /// The source and its version, as it is now: of copies, what is not modified fails like the rest.
    pub(crate) async fn source(
        &self,
        caller: &Caller,
        source: &CopySource,
        expected_owner: &Option<String>,
        conditions: &ReadConditions<'_>,
    ) -> Result<(Option<String>, Opened), ApiError> {
        let bucket = self.bucket(&source.bucket, expected_owner).await;
        let bucket = bucket.map_err(|why| source.named(why))?;
        let opened = self.open(caller, &bucket, &source.key, source.version).await;
        let opened = opened.map_err(|why| match why.is("MethodNotAllowed") {
            true => errors::invalid_request(
                "The source of a copy request may not specifically refer to a delete marker by \
                 version id.",
            ),
            false => source.named(why),
        })?;
        conditions.check(&opened.record).map_err(|_| errors::precondition_failed())?;
        Ok((bucket.version_of(&opened.record), opened))
    }
}
