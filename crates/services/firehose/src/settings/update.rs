//! What UpdateDestination changes: members that are named; others stay as they are.

use super::{Destination, Settings, of_elasticsearch, of_serverless, opensearch};
use crate::destination::{http, opensearch as own, redshift};
use crate::errors::{invalid, not_built};
use aws_api::ApiError;
use aws_api::firehose::{
    ExtendedS3DestinationConfiguration, ExtendedS3DestinationUpdate, S3DestinationConfiguration,
    S3DestinationUpdate, UpdateDestinationInput,
};

/// Puts what is given in the place of what was.
macro_rules! take {
    ($to:expr, $from:expr; $($member:ident),* ; $($maybe:ident),*) => {{
        let (to, from) = (&mut *$to, $from);
        $(if let Some(given) = &from.$member { to.$member.clone_from(given); })*
        $(if from.$maybe.is_some() { to.$maybe.clone_from(&from.$maybe); })*
    }};
}

fn bucket(to: &mut S3DestinationConfiguration, from: &S3DestinationUpdate) {
    take!(to, from; bucket_arn, role_arn; buffering_hints, cloud_watch_logging_options,
        compression_format, encryption_configuration, error_output_prefix, prefix);
}

fn plain(to: &mut ExtendedS3DestinationConfiguration, from: &S3DestinationUpdate) {
    take!(to, from; bucket_arn, role_arn; buffering_hints, cloud_watch_logging_options,
        compression_format, encryption_configuration, error_output_prefix, prefix);
}

fn extended(
    to: &mut ExtendedS3DestinationConfiguration,
    from: &ExtendedS3DestinationUpdate,
) -> Result<(), ApiError> {
    take!(to, from; bucket_arn, role_arn; buffering_hints, cloud_watch_logging_options,
        compression_format, custom_time_zone, data_format_conversion_configuration,
        dynamic_partitioning_configuration, encryption_configuration, error_output_prefix,
        file_extension, prefix, processing_configuration, s3_backup_mode);
    if let Some(update) = &from.s3_backup_update {
        backup(&mut to.s3_backup_configuration, update)?;
    }
    Ok(())
}

/// A backup may first be named by an update; then it must be named whole.
fn backup(
    to: &mut Option<S3DestinationConfiguration>,
    from: &S3DestinationUpdate,
) -> Result<(), ApiError> {
    if to.is_none() && (from.bucket_arn.is_none() || from.role_arn.is_none()) {
        return Err(invalid("BucketARN and RoleARN must be provided for the S3 backup."));
    }
    bucket(to.get_or_insert_default(), from);
    Ok(())
}

impl Settings {
    /// The settings after an update.
    ///
    /// # Errors
    /// What AWS refuses; an update of another kind of destination among it.
    pub(crate) fn updated(&self, update: &UpdateDestinationInput) -> Result<Settings, ApiError> {
        for (name, given) in [
            ("SplunkDestinationUpdate", update.splunk_destination_update.is_some()),
            ("SnowflakeDestinationUpdate", update.snowflake_destination_update.is_some()),
            ("IcebergDestinationUpdate", update.iceberg_destination_update.is_some()),
        ] {
            if given {
                return Err(not_built(name));
            }
        }
        let given = [
            update.s3_destination_update.is_some(),
            update.extended_s3_destination_update.is_some(),
            update.http_endpoint_destination_update.is_some(),
            update.redshift_destination_update.is_some(),
            update.amazonopensearchservice_destination_update.is_some(),
            update.elasticsearch_destination_update.is_some(),
            update.amazon_open_search_serverless_destination_update.is_some(),
        ];
        if given.iter().filter(|given| **given).count() != 1 {
            return Err(invalid("Exactly one destination update is supported for a Firehose"));
        }
        let partitioned = self.destination.partitioning().is_some();
        let mut settings = self.clone();
        let other = || invalid("Destination type cannot be changed by UpdateDestination");
        match &mut settings.destination {
            Destination::S3(it) => {
                match (&update.extended_s3_destination_update, &update.s3_destination_update) {
                    (Some(update), _) => extended(it, update)?,
                    (None, Some(update)) => plain(it, update),
                    (None, None) => return Err(other()),
                }
            }
            Destination::HttpEndpoint(it) => {
                let update = update.http_endpoint_destination_update.as_ref().ok_or_else(other)?;
                if let Some(update) = &update.s3_update {
                    bucket(&mut it.s3_configuration, update);
                }
                http::update(it, update)?;
            }
            Destination::Redshift(it) => {
                let update = update.redshift_destination_update.as_ref().ok_or_else(other)?;
                if let Some(update) = &update.s3_update {
                    bucket(&mut it.s3_configuration, update);
                }
                if let Some(update) = &update.s3_backup_update {
                    backup(&mut it.s3_backup_configuration, update)?;
                }
                redshift::update(it, update)?;
            }
            Destination::OpenSearch(it) => {
                let update = &update.amazonopensearchservice_destination_update;
                let update = update.as_ref().ok_or_else(other)?;
                if let Some(update) = &update.s3_update {
                    bucket(&mut it.s3_configuration, update);
                }
                own::update(it, update)?;
            }
            Destination::Elasticsearch(it) => {
                let update = update.elasticsearch_destination_update.as_ref().ok_or_else(other)?;
                let mut to = of_elasticsearch(it);
                if let Some(update) = &update.s3_update {
                    bucket(&mut to.s3_configuration, update);
                }
                own::update(&mut to, &opensearch::update_of_elasticsearch(update))?;
                **it = opensearch::to_elasticsearch(to);
            }
            Destination::OpenSearchServerless(it) => {
                let update = &update.amazon_open_search_serverless_destination_update;
                let update = update.as_ref().ok_or_else(other)?;
                let mut to = of_serverless(it);
                if let Some(update) = &update.s3_update {
                    bucket(&mut to.s3_configuration, update);
                }
                own::update(&mut to, &opensearch::update_of_serverless(update))?;
                **it = opensearch::to_serverless(to);
            }
        }
        settings.complete()?;
        if settings.destination.partitioning().is_some() != partitioned {
            return Err(invalid(
                "Dynamic Partitioning cannot be enabled or disabled on an existing Firehose.",
            ));
        }
        Ok(settings)
    }
}
