//! OpenSearch's settings, and those of its relatives, which are the same under other names.

use super::{logging, s3};
use crate::destination::opensearch as own;
use aws_api::ApiError;
use aws_api::firehose::*;

pub(super) fn complete(
    it: &mut AmazonopensearchserviceDestinationConfiguration,
) -> Result<(), ApiError> {
    s3::complete(&mut it.s3_configuration)?;
    logging(&mut it.cloud_watch_logging_options)?;
    own::complete(it)
}

/// Elasticsearch's as OpenSearch's.
pub(crate) fn of_elasticsearch(
    it: &ElasticsearchDestinationConfiguration,
) -> AmazonopensearchserviceDestinationConfiguration {
    let it = it.clone();
    AmazonopensearchserviceDestinationConfiguration {
        buffering_hints: it.buffering_hints.map(|hints| AmazonopensearchserviceBufferingHints {
            interval_in_seconds: hints.interval_in_seconds,
            size_in_mbs: hints.size_in_mbs,
        }),
        cloud_watch_logging_options: it.cloud_watch_logging_options,
        cluster_endpoint: it.cluster_endpoint,
        document_id_options: it.document_id_options,
        domain_arn: it.domain_arn,
        index_name: it.index_name,
        index_rotation_period: it.index_rotation_period.map(|period| period.as_str().into()),
        processing_configuration: it.processing_configuration,
        retry_options: it.retry_options.map(|retry| AmazonopensearchserviceRetryOptions {
            duration_in_seconds: retry.duration_in_seconds,
        }),
        role_arn: it.role_arn,
        s3_backup_mode: it.s3_backup_mode.map(|mode| mode.as_str().into()),
        s3_configuration: it.s3_configuration,
        type_name: it.type_name,
        vpc_configuration: it.vpc_configuration,
    }
}

pub(super) fn to_elasticsearch(
    it: AmazonopensearchserviceDestinationConfiguration,
) -> ElasticsearchDestinationConfiguration {
    ElasticsearchDestinationConfiguration {
        buffering_hints: it.buffering_hints.map(|hints| ElasticsearchBufferingHints {
            interval_in_seconds: hints.interval_in_seconds,
            size_in_mbs: hints.size_in_mbs,
        }),
        cloud_watch_logging_options: it.cloud_watch_logging_options,
        cluster_endpoint: it.cluster_endpoint,
        document_id_options: it.document_id_options,
        domain_arn: it.domain_arn,
        index_name: it.index_name,
        index_rotation_period: it.index_rotation_period.map(|period| period.as_str().into()),
        processing_configuration: it.processing_configuration,
        retry_options: it.retry_options.map(|retry| ElasticsearchRetryOptions {
            duration_in_seconds: retry.duration_in_seconds,
        }),
        role_arn: it.role_arn,
        s3_backup_mode: it.s3_backup_mode.map(|mode| mode.as_str().into()),
        s3_configuration: it.s3_configuration,
        type_name: it.type_name,
        vpc_configuration: it.vpc_configuration,
    }
}

/// Serverless's as OpenSearch's.
pub(crate) fn of_serverless(
    it: &AmazonOpenSearchServerlessDestinationConfiguration,
) -> AmazonopensearchserviceDestinationConfiguration {
    let it = it.clone();
    AmazonopensearchserviceDestinationConfiguration {
        buffering_hints: it.buffering_hints.map(|hints| AmazonopensearchserviceBufferingHints {
            interval_in_seconds: hints.interval_in_seconds,
            size_in_mbs: hints.size_in_mbs,
        }),
        cloud_watch_logging_options: it.cloud_watch_logging_options,
        cluster_endpoint: it.collection_endpoint,
        document_id_options: None,
        domain_arn: None,
        index_name: it.index_name,
        index_rotation_period: Some(AmazonopensearchserviceIndexRotationPeriod::NoRotation),
        processing_configuration: it.processing_configuration,
        retry_options: it.retry_options.map(|retry| AmazonopensearchserviceRetryOptions {
            duration_in_seconds: retry.duration_in_seconds,
        }),
        role_arn: it.role_arn,
        s3_backup_mode: it.s3_backup_mode.map(|mode| mode.as_str().into()),
        s3_configuration: it.s3_configuration,
        type_name: None,
        vpc_configuration: it.vpc_configuration,
    }
}

pub(super) fn to_serverless(
    it: AmazonopensearchserviceDestinationConfiguration,
) -> AmazonOpenSearchServerlessDestinationConfiguration {
    AmazonOpenSearchServerlessDestinationConfiguration {
        buffering_hints: it.buffering_hints.map(|hints| AmazonOpenSearchServerlessBufferingHints {
            interval_in_seconds: hints.interval_in_seconds,
            size_in_mbs: hints.size_in_mbs,
        }),
        cloud_watch_logging_options: it.cloud_watch_logging_options,
        collection_endpoint: it.cluster_endpoint,
        index_name: it.index_name,
        processing_configuration: it.processing_configuration,
        retry_options: it.retry_options.map(|retry| AmazonOpenSearchServerlessRetryOptions {
            duration_in_seconds: retry.duration_in_seconds,
        }),
        role_arn: it.role_arn,
        s3_backup_mode: it.s3_backup_mode.map(|mode| mode.as_str().into()),
        s3_configuration: it.s3_configuration,
        vpc_configuration: it.vpc_configuration,
    }
}

/// An update of Elasticsearch's as one of OpenSearch's.
pub(super) fn update_of_elasticsearch(
    it: &ElasticsearchDestinationUpdate,
) -> AmazonopensearchserviceDestinationUpdate {
    let it = it.clone();
    AmazonopensearchserviceDestinationUpdate {
        buffering_hints: it.buffering_hints.map(|hints| AmazonopensearchserviceBufferingHints {
            interval_in_seconds: hints.interval_in_seconds,
            size_in_mbs: hints.size_in_mbs,
        }),
        cloud_watch_logging_options: it.cloud_watch_logging_options,
        cluster_endpoint: it.cluster_endpoint,
        document_id_options: it.document_id_options,
        domain_arn: it.domain_arn,
        index_name: it.index_name,
        index_rotation_period: it.index_rotation_period.map(|period| period.as_str().into()),
        processing_configuration: it.processing_configuration,
        retry_options: it.retry_options.map(|retry| AmazonopensearchserviceRetryOptions {
            duration_in_seconds: retry.duration_in_seconds,
        }),
        role_arn: it.role_arn,
        s3_update: it.s3_update,
        type_name: it.type_name,
    }
}

/// An update of Serverless's as one of OpenSearch's.
pub(super) fn update_of_serverless(
    it: &AmazonOpenSearchServerlessDestinationUpdate,
) -> AmazonopensearchserviceDestinationUpdate {
    let it = it.clone();
    AmazonopensearchserviceDestinationUpdate {
        buffering_hints: it.buffering_hints.map(|hints| AmazonopensearchserviceBufferingHints {
            interval_in_seconds: hints.interval_in_seconds,
            size_in_mbs: hints.size_in_mbs,
        }),
        cloud_watch_logging_options: it.cloud_watch_logging_options,
        cluster_endpoint: it.collection_endpoint,
        document_id_options: None,
        domain_arn: None,
        index_name: it.index_name,
        index_rotation_period: None,
        processing_configuration: it.processing_configuration,
        retry_options: it.retry_options.map(|retry| AmazonopensearchserviceRetryOptions {
            duration_in_seconds: retry.duration_in_seconds,
        }),
        role_arn: it.role_arn,
        s3_update: it.s3_update,
        type_name: None,
    }
}

/// OpenSearch's description as Elasticsearch's.
pub(super) fn show_elasticsearch(
    it: AmazonopensearchserviceDestinationDescription,
) -> ElasticsearchDestinationDescription {
    ElasticsearchDestinationDescription {
        buffering_hints: it.buffering_hints.map(|hints| ElasticsearchBufferingHints {
            interval_in_seconds: hints.interval_in_seconds,
            size_in_mbs: hints.size_in_mbs,
        }),
        cloud_watch_logging_options: it.cloud_watch_logging_options,
        cluster_endpoint: it.cluster_endpoint,
        document_id_options: it.document_id_options,
        domain_arn: it.domain_arn,
        index_name: it.index_name,
        index_rotation_period: it.index_rotation_period.map(|period| period.as_str().into()),
        processing_configuration: it.processing_configuration,
        retry_options: it.retry_options.map(|retry| ElasticsearchRetryOptions {
            duration_in_seconds: retry.duration_in_seconds,
        }),
        role_arn: it.role_arn,
        s3_backup_mode: it.s3_backup_mode.map(|mode| mode.as_str().into()),
        s3_destination_description: it.s3_destination_description,
        type_name: it.type_name,
        vpc_configuration_description: it.vpc_configuration_description,
    }
}

/// The same as Serverless's.
pub(super) fn show_serverless(
    it: AmazonopensearchserviceDestinationDescription,
) -> AmazonOpenSearchServerlessDestinationDescription {
    AmazonOpenSearchServerlessDestinationDescription {
        buffering_hints: it.buffering_hints.map(|hints| AmazonOpenSearchServerlessBufferingHints {
            interval_in_seconds: hints.interval_in_seconds,
            size_in_mbs: hints.size_in_mbs,
        }),
        cloud_watch_logging_options: it.cloud_watch_logging_options,
        collection_endpoint: it.cluster_endpoint,
        index_name: it.index_name,
        processing_configuration: it.processing_configuration,
        retry_options: it.retry_options.map(|retry| AmazonOpenSearchServerlessRetryOptions {
            duration_in_seconds: retry.duration_in_seconds,
        }),
        role_arn: it.role_arn,
        s3_backup_mode: it.s3_backup_mode.map(|mode| mode.as_str().into()),
        s3_destination_description: it.s3_destination_description,
        vpc_configuration_description: it.vpc_configuration_description,
    }
}
