//! Buckets in settings.

use super::{Hints, NO_BACKUP, conversion, logging};
use crate::errors::{invalid, not_built};
use crate::limits::PREFIX_BYTES_MAX;
use crate::prefix::{Prefix, Scene, default_time, name_time, zone};
use crate::record::PartitionKeys;
use aws_api::ApiError;
use aws_api::firehose::{
    BufferingHints, CloudWatchLoggingOptions, CompressionFormat, EncryptionConfiguration,
    ExtendedS3DestinationConfiguration, NoEncryptionConfig, S3BackupMode,
    S3DestinationConfiguration,
};
use foundation::Timestamp;
use jiff::tz::TimeZone;

/// The extended settings that plain ones come to.
pub(crate) fn extended_of(plain: S3DestinationConfiguration) -> ExtendedS3DestinationConfiguration {
    ExtendedS3DestinationConfiguration {
        bucket_arn: plain.bucket_arn,
        buffering_hints: plain.buffering_hints,
        cloud_watch_logging_options: plain.cloud_watch_logging_options,
        compression_format: plain.compression_format,
        encryption_configuration: plain.encryption_configuration,
        error_output_prefix: plain.error_output_prefix,
        prefix: plain.prefix,
        role_arn: plain.role_arn,
        ..ExtendedS3DestinationConfiguration::default()
    }
}

/// The plain part of extended settings.
pub(super) fn plain_of(it: &ExtendedS3DestinationConfiguration) -> S3DestinationConfiguration {
    S3DestinationConfiguration {
        bucket_arn: it.bucket_arn.clone(),
        buffering_hints: it.buffering_hints.clone(),
        cloud_watch_logging_options: it.cloud_watch_logging_options.clone(),
        compression_format: it.compression_format.clone(),
        encryption_configuration: it.encryption_configuration.clone(),
        error_output_prefix: it.error_output_prefix.clone(),
        prefix: it.prefix.clone(),
        role_arn: it.role_arn.clone(),
    }
}

fn complete_common(
    hints: &mut Option<BufferingHints>,
    defaults: (i32, i32),
    compression: &mut Option<CompressionFormat>,
    encryption: &mut Option<EncryptionConfiguration>,
    options: &mut Option<CloudWatchLoggingOptions>,
) -> Result<(), ApiError> {
    let hints = hints.get_or_insert_default();
    match (hints.size_in_mbs, hints.interval_in_seconds) {
        (None, None) => {
            hints.size_in_mbs = Some(defaults.0);
            hints.interval_in_seconds = Some(defaults.1);
        }
        (Some(_), Some(_)) => {}
        (Some(_), None) => return Err(invalid(ONE_HINT)),
        (None, Some(_)) => return Err(invalid(ONE_HINT)),
    }
    compression.get_or_insert(CompressionFormat::Uncompressed);
    let encryption = encryption.get_or_insert_default();
    if encryption.kms_encryption_config.is_some() {
        return Err(not_built("KMSEncryptionConfig"));
    }
    encryption.no_encryption_config.get_or_insert(NoEncryptionConfig::NoEncryption);
    logging(options)
}

const ONE_HINT: &str =
    "Both SizeInMBs and IntervalInSeconds must be specified when BufferingHints are specified.";

/// Fills in defaults of a bucket and checks it.
pub(super) fn complete(it: &mut S3DestinationConfiguration) -> Result<(), ApiError> {
    complete_common(
        &mut it.buffering_hints,
        (5, 300),
        &mut it.compression_format,
        &mut it.encryption_configuration,
        &mut it.cloud_watch_logging_options,
    )?;
    let place = Place::of(it)?;
    if place.uses_keys() {
        return Err(invalid(KEYS_WITHOUT_PARTITIONING));
    }
    Ok(())
}

const KEYS_WITHOUT_PARTITIONING: &str = "Dynamic Partitioning Namespaces can only be part of a \
     prefix expression when Dynamic Partitioning is enabled.";

/// What the bucket before Redshift may not have.
pub(super) fn without_expressions(it: &S3DestinationConfiguration) -> Result<(), ApiError> {
    if Place::of(it)?.prefix.has_expressions() {
        return Err(invalid("Prefix cannot contain expressions when the destination is Redshift"));
    }
    if it.error_output_prefix.is_some() {
        let text = "ErrorOutputPrefix must be null when the destination is Redshift";
        return Err(invalid(text));
    }
    Ok(())
}

/// The same of an S3 destination.
pub(super) fn complete_extended(
    it: &mut ExtendedS3DestinationConfiguration,
) -> Result<(), ApiError> {
    let converts = conversion(it)?;
    let partitioning = it.dynamic_partitioning_configuration.as_ref();
    let partitions = partitioning.is_some_and(|partitioning| partitioning.enabled == Some(true));
    let defaults = if converts || partitions { (128, 300) } else { (5, 300) };
    complete_common(
        &mut it.buffering_hints,
        defaults,
        &mut it.compression_format,
        &mut it.encryption_configuration,
        &mut it.cloud_watch_logging_options,
    )?;
    let mebibytes = it.buffering_hints.as_ref().and_then(|hints| hints.size_in_mbs).unwrap_or(0);
    if partitions && mebibytes < 64 {
        return Err(invalid(
            "BufferingHints.SizeInMBs must be at least 64 when Dynamic Partitioning is enabled.",
        ));
    }
    if converts {
        if mebibytes < 64 {
            return Err(invalid(
                "BufferingHints.SizeInMBs must be at least 64 when data format conversion is enabled.",
            ));
        }
        if it.compression_format != Some(CompressionFormat::Uncompressed) {
            return Err(invalid(
                "CompressionFormat must be set to UNCOMPRESSED when data format conversion is enabled.",
            ));
        }
    }
    it.s3_backup_mode.get_or_insert(S3BackupMode::Disabled);
    match &mut it.s3_backup_configuration {
        Some(backup) => complete(backup)?,
        None if it.s3_backup_mode == Some(S3BackupMode::Enabled) => return Err(invalid(NO_BACKUP)),
        None => {}
    }
    let place = Place::of_extended(it)?;
    if !partitions && place.uses_keys() {
        return Err(invalid(KEYS_WITHOUT_PARTITIONING));
    }
    if partitions && !place.uses_keys() {
        return Err(invalid(
            "S3 Prefix should contain Dynamic Partitioning namespaces when Dynamic Partitioning is \
             enabled",
        ));
    }
    if partitions && it.error_output_prefix.as_ref().is_none_or(String::is_empty) {
        return Err(invalid(
            "ErrorOutputPrefix cannot be null or empty when Dynamic Partitioning is enabled",
        ));
    }
    Ok(())
}

/// A bucket, ready to be written to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Place {
    pub(crate) bucket_arn: String,
    pub(crate) bucket: String,
    pub(crate) role_arn: String,
    prefix: Prefix,
    error_prefix: Option<Prefix>,
    zone: TimeZone,
    pub(crate) compression: CompressionFormat,
    /// `FileExtension`, where it is not the compression's own.
    extension: Option<String>,
    pub(crate) hints: Hints,
    pub(crate) logging: Option<CloudWatchLoggingOptions>,
}

/// What is named.
pub(crate) struct Naming<'a> {
    /// The stream's name and version.
    pub(crate) stream: &'a str,
    pub(crate) version: u64,
    /// The object's UUID.
    pub(crate) id: &'a str,
    pub(crate) oldest: Timestamp,
    pub(crate) keys: &'a PartitionKeys,
    /// What failed, where it holds what failed.
    pub(crate) error_output: Option<&'static str>,
    /// By what is in it: `.parquet`, `.gz`, nothing.
    pub(crate) extension: &'a str,
}

impl Place {
    /// Reads settings.
    pub(crate) fn of(it: &S3DestinationConfiguration) -> Result<Place, ApiError> {
        let prefix = Prefix::parse(it.prefix.as_deref().unwrap_or_default());
        let prefix = prefix.map_err(|why| invalid(format!("Prefix is not valid: {why}")))?;
        if prefix.has_error_output_type() {
            return Err(invalid(
                "Prefix cannot contain the expression !{firehose:error-output-type}",
            ));
        }
        let given = it.error_output_prefix.as_deref().filter(|text| !text.is_empty());
        let error_prefix = given.map(Prefix::parse).transpose();
        let error_prefix = error_prefix
            .map_err(|why| invalid(format!("ErrorOutputPrefix is not valid: {why}")))?;
        match &error_prefix {
            None if prefix.has_expressions() => {
                return Err(invalid(
                    "ErrorOutputPrefix cannot be null or empty when Prefix contains expressions",
                ));
            }
            Some(error) if error.has_expressions() && !error.has_error_output_type() => {
                return Err(invalid(
                    "ErrorOutputPrefix must contain the expression !{firehose:error-output-type} \
                     when it contains expressions",
                ));
            }
            Some(error) if error.query_keys().chain(error.lambda_keys()).next().is_some() => {
                return Err(invalid(
                    "Dynamic Partitioning Namespaces cannot be part of ErrorOutputPrefix",
                ));
            }
            _ => {}
        }
        let hints = it.buffering_hints.as_ref();
        Ok(Place {
            bucket_arn: it.bucket_arn.clone(),
            // The model has looked at its form.
            bucket: it.bucket_arn.rsplit(':').next().unwrap_or_default().to_owned(),
            role_arn: it.role_arn.clone(),
            prefix,
            error_prefix,
            zone: TimeZone::UTC,
            compression: it.compression_format.clone().unwrap_or(CompressionFormat::Uncompressed),
            extension: None,
            hints: Hints::new(
                hints.and_then(|hints| hints.size_in_mbs),
                hints.and_then(|hints| hints.interval_in_seconds),
                (5, 300),
            ),
            logging: it.cloud_watch_logging_options.clone().filter(|it| it.enabled == Some(true)),
        })
    }

    /// Reads the settings of an S3 destination.
    pub(crate) fn of_extended(it: &ExtendedS3DestinationConfiguration) -> Result<Place, ApiError> {
        let name = it.custom_time_zone.as_deref();
        let zone = zone(name).ok_or_else(|| {
            invalid(format!("CustomTimeZone {} is not supported", name.unwrap_or_default()))
        })?;
        let extension = it.file_extension.clone().filter(|extension| !extension.is_empty());
        Ok(Place { zone, extension, ..Place::of(&super::s3::plain_of(it))? })
    }

    pub(crate) fn query_keys(&self) -> impl Iterator<Item = &str> {
        self.prefix.query_keys()
    }

    pub(crate) fn lambda_keys(&self) -> impl Iterator<Item = &str> {
        self.prefix.lambda_keys()
    }

    fn uses_keys(&self) -> bool {
        self.query_keys().chain(self.lambda_keys()).next().is_some()
    }

    /// The prefix of an object: «Amazon S3 object name format» and «Understand custom prefixes for
    /// Amazon S3 objects».
    fn prefix_of(&self, naming: &Naming<'_>) -> String {
        let scene = Scene {
            oldest: naming.oldest,
            zone: &self.zone,
            keys: naming.keys,
            id: naming.id,
            error_output: naming.error_output.unwrap_or_default(),
        };
        let time = || default_time(naming.oldest, &self.zone);
        match (naming.error_output, &self.error_prefix) {
            (None, _) if self.prefix.has_expressions() => self.prefix.evaluate(&scene),
            (None, _) => self.prefix.evaluate(&scene) + &time(),
            (Some(_), Some(error)) if error.has_expressions() => error.evaluate(&scene),
            (Some(kind), Some(error)) => format!("{}{kind}/{}", error.evaluate(&scene), time()),
            (Some(kind), None) => format!("{}{kind}/{}", self.prefix.evaluate(&scene), time()),
        }
    }

    /// The object's key, and whether its prefix is within AWS's limit.
    pub(crate) fn key(&self, naming: &Naming<'_>) -> (String, bool) {
        let prefix = self.prefix_of(naming);
        let fits = prefix.len() <= PREFIX_BYTES_MAX;
        let extension = match naming.error_output {
            None => self.extension.as_deref().unwrap_or(naming.extension),
            Some(_) => naming.extension,
        };
        let time = name_time(naming.oldest, &self.zone);
        let Naming { stream, version, id, .. } = naming;
        (format!("{prefix}{stream}-{version}-{time}-{id}{extension}"), fits)
    }
}
