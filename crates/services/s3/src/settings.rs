//! What a request says of a new object beside its bytes: headers that are kept, and those that are
//! refused by name because nothing here stands behind them.

use crate::errors;
use crate::guard::Guard;
use crate::limits::METADATA_BYTES_MAX;
use crate::lock::Lock;
use crate::managed_key::Asked;
use crate::model::{Description, Tags};
use crate::tags;
use aws_api::ApiError;
use aws_api::s3::StorageClass;

/// What is kept.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) description: Description,
    pub(crate) storage_class: Option<String>,
    pub(crate) tags: Tags,
    pub(crate) redirect: Option<String>,
    pub(crate) guard: Guard,
    pub(crate) lock: Lock,
    /// What it is to be encrypted by.
    pub(crate) encryption: Asked,
}

/// Refuses members that are set, by the names of their headers.
macro_rules! refuse {
    ($input:expr, $($member:ident => $header:literal),+ $(,)?) => {
        $(if $input.$member.is_some() {
            return Err(crate::errors::not_built($header));
        })+
    };
}
pub(crate) use refuse;

/// The settings of a request that makes an object: PutObject, CopyObject, CreateMultipartUpload.
macro_rules! settings_of {
    ($input:expr) => {{
        crate::seal::check_alone(&$input.sse_customer_algorithm, &$input.server_side_encryption)?;
        crate::settings::refuse!(
            $input,
            ssekms_encryption_context => "x-amz-server-side-encryption-context",
        );
        crate::settings::Settings {
            encryption: crate::managed_key::Asked::of(
                &$input.server_side_encryption,
                &$input.ssekms_key_id,
                $input.bucket_key_enabled,
            )?,
            description: crate::model::Description {
                content_type: $input.content_type.clone(),
                cache_control: $input.cache_control.clone(),
                content_disposition: $input.content_disposition.clone(),
                content_encoding: crate::settings::content_encoding(&$input.content_encoding),
                content_language: $input.content_language.clone(),
                expires: $input.expires.clone(),
                metadata: crate::settings::metadata(&$input.metadata)?,
            },
            storage_class: crate::settings::storage_class(&$input.storage_class)?,
            tags: crate::tags::of_header(&$input.tagging)?,
            redirect: crate::settings::redirect(&$input.website_redirect_location)?,
            // The bucket says what counts.
            guard: crate::guard::Guard::default(),
            lock: crate::lock::Lock::asked(
                &$input.object_lock_mode,
                &$input.object_lock_retain_until_date,
                &$input.object_lock_legal_hold_status,
            )?,
        }
    }};
}
pub(crate) use settings_of;

/// The storage class to be kept; none for STANDARD. Those that take a restore are not built.
pub(crate) fn storage_class(asked: &Option<StorageClass>) -> Result<Option<String>, ApiError> {
    match asked {
        None | Some(StorageClass::Standard) => Ok(None),
        Some(
            class @ (StorageClass::ReducedRedundancy
            | StorageClass::StandardIa
            | StorageClass::OnezoneIa
            | StorageClass::IntelligentTiering
            | StorageClass::GlacierIr),
        ) => Ok(Some(class.as_str().to_owned())),
        Some(StorageClass::Unknown(_)) => Err(errors::storage_class_not_valid()),
        Some(class) => Err(errors::not_built(&format!("x-amz-storage-class: {class}"))),
    }
}

pub(crate) fn metadata(
    given: &Option<std::collections::BTreeMap<String, String>>,
) -> Result<std::collections::BTreeMap<String, String>, ApiError> {
    let metadata = given.clone().unwrap_or_default();
    let bytes: usize = metadata.iter().map(|(name, value)| name.len() + value.len()).sum();
    if bytes > METADATA_BYTES_MAX {
        return Err(errors::metadata_too_large());
    }
    Ok(metadata)
}

/// Less the word for how the body came over the wire.
pub(crate) fn content_encoding(given: &Option<String>) -> Option<String> {
    let words = given.as_deref()?.split(',').map(str::trim);
    let kept: Vec<&str> = words.filter(|word| !word.eq_ignore_ascii_case("aws-chunked")).collect();
    Some(kept.join(",")).filter(|kept| !kept.is_empty())
}

pub(crate) fn redirect(given: &Option<String>) -> Result<Option<String>, ApiError> {
    match given.as_deref() {
        Some(to) if !["/", "http://", "https://"].iter().any(|prefix| to.starts_with(prefix)) => {
            Err(ApiError::new(
                "InvalidRedirectLocation",
                400,
                "The website redirect location must have a prefix of 'http://' or 'https://' or \
                 '/'.",
            ))
        }
        _ => Ok(given.clone()),
    }
}

impl Settings {
    /// Refuses more tags than an object can have.
    pub(crate) fn check(self) -> Result<Settings, ApiError> {
        tags::check_object(&self.tags)?;
        Ok(self)
    }
}
