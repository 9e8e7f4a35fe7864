//! Settings as DescribeDeliveryStream shows them.

use super::{Destination, of_elasticsearch, of_serverless, opensearch, s3};
use crate::destination::{http, opensearch as own, redshift};
use aws_api::firehose::{
    AmazonopensearchserviceDestinationConfiguration, AmazonopensearchserviceDestinationDescription,
    DestinationDescription, ExtendedS3DestinationDescription, S3DestinationConfiguration,
    S3DestinationDescription,
};

/// The one destination's id.
pub(crate) const DESTINATION_ID: &str = "destinationId-000000000001";

fn bucket(it: &S3DestinationConfiguration) -> S3DestinationDescription {
    let it = it.clone();
    S3DestinationDescription {
        bucket_arn: it.bucket_arn,
        buffering_hints: it.buffering_hints.unwrap_or_default(),
        cloud_watch_logging_options: it.cloud_watch_logging_options,
        compression_format: it.compression_format.unwrap_or_default(),
        encryption_configuration: it.encryption_configuration.unwrap_or_default(),
        error_output_prefix: it.error_output_prefix,
        prefix: it.prefix,
        role_arn: it.role_arn,
    }
}

fn open_search(
    it: &AmazonopensearchserviceDestinationConfiguration,
) -> AmazonopensearchserviceDestinationDescription {
    AmazonopensearchserviceDestinationDescription {
        s3_destination_description: Some(bucket(&it.s3_configuration)),
        ..own::describe(it)
    }
}

/// The destination with all that is no secret.
pub(crate) fn shown(destination: &Destination) -> DestinationDescription {
    let mut out = DestinationDescription {
        destination_id: DESTINATION_ID.to_owned(),
        ..DestinationDescription::default()
    };
    match destination {
        Destination::S3(it) => {
            out.s3_destination_description = Some(bucket(&s3::plain_of(it)));
            let it = (**it).clone();
            out.extended_s3_destination_description = Some(ExtendedS3DestinationDescription {
                bucket_arn: it.bucket_arn,
                buffering_hints: it.buffering_hints.unwrap_or_default(),
                cloud_watch_logging_options: it.cloud_watch_logging_options,
                compression_format: it.compression_format.unwrap_or_default(),
                custom_time_zone: it.custom_time_zone,
                data_format_conversion_configuration: it.data_format_conversion_configuration,
                dynamic_partitioning_configuration: it.dynamic_partitioning_configuration,
                encryption_configuration: it.encryption_configuration.unwrap_or_default(),
                error_output_prefix: it.error_output_prefix,
                file_extension: it.file_extension,
                prefix: it.prefix,
                processing_configuration: it.processing_configuration,
                role_arn: it.role_arn,
                s3_backup_description: it.s3_backup_configuration.as_ref().map(bucket),
                s3_backup_mode: it.s3_backup_mode,
            });
        }
        Destination::HttpEndpoint(it) => {
            let mut shown = http::describe(it);
            shown.s3_destination_description = Some(bucket(&it.s3_configuration));
            out.http_endpoint_destination_description = Some(shown);
        }
        Destination::Redshift(it) => {
            let mut shown = redshift::describe(it);
            shown.s3_destination_description = bucket(&it.s3_configuration);
            shown.s3_backup_description = it.s3_backup_configuration.as_ref().map(bucket);
            out.redshift_destination_description = Some(shown);
        }
        Destination::OpenSearch(it) => {
            out.amazonopensearchservice_destination_description = Some(open_search(it));
        }
        Destination::Elasticsearch(it) => {
            let shown = opensearch::show_elasticsearch(open_search(&of_elasticsearch(it)));
            out.elasticsearch_destination_description = Some(shown);
        }
        Destination::OpenSearchServerless(it) => {
            let shown = opensearch::show_serverless(open_search(&of_serverless(it)));
            out.amazon_open_search_serverless_destination_description = Some(shown);
        }
    }
    out
}
