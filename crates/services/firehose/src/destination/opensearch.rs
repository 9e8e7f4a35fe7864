//! OpenSearch: its bulk API. Elasticsearch's and Serverless's settings are read as these.
//!
//! A cluster is reached at its `ClusterEndpoint`, without a signature: there are no domains of Amazon
//! OpenSearch Service here whose policies could ask for one.

mod bulk;
mod index;

use crate::delivery::{Delivered, Delivery, ErrorOutput};
use crate::destination::{Deliver, endpoint};
use crate::errors::{invalid, not_built};
use crate::outside::Outside;
use crate::stream::Stream;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::firehose::{
    AmazonopensearchserviceBufferingHints, AmazonopensearchserviceDestinationConfiguration,
    AmazonopensearchserviceDestinationDescription, AmazonopensearchserviceDestinationUpdate,
    AmazonopensearchserviceIndexRotationPeriod as Rotation,
    AmazonopensearchserviceS3BackupMode as BackupMode, CloudWatchLoggingOptions,
    DefaultDocumentIdFormat, DocumentIdOptions,
};
use bulk::{Document, Request};
use http::Uri;
use std::sync::Arc;
use std::time::Duration;

/// Fills in defaults; refuses what is not valid. `S3Configuration` is completed by who calls.
pub(crate) fn complete(
    settings: &mut AmazonopensearchserviceDestinationConfiguration,
) -> Result<(), ApiError> {
    if settings.vpc_configuration.is_some() {
        return Err(not_built("VpcConfiguration"));
    }
    match (&settings.cluster_endpoint, &settings.domain_arn) {
        (Some(_), Some(_)) | (None, None) => {
            return Err(invalid("Exactly one of ClusterEndpoint and DomainARN has to be given."));
        }
        (None, Some(_)) => {
            return Err(not_built("DomainARN: name the cluster by its ClusterEndpoint"));
        }
        (Some(url), None) => drop(endpoint::check(url, "ClusterEndpoint")?),
    }
    index::check(&settings.index_name)?;
    let rotation = settings.index_rotation_period.get_or_insert(Rotation::OneDay);
    if let Rotation::Unknown(other) = rotation {
        return Err(not_built(&format!("IndexRotationPeriod {other}")));
    }
    let format = DefaultDocumentIdFormat::FirehoseDefault;
    settings
        .document_id_options
        .get_or_insert(DocumentIdOptions { default_document_id_format: format });
    let hints = settings.buffering_hints.get_or_insert_default();
    let AmazonopensearchserviceBufferingHints { interval_in_seconds, size_in_mbs } = hints;
    endpoint::hints(interval_in_seconds, size_in_mbs)?;
    let retry = settings.retry_options.get_or_insert_default();
    retry.duration_in_seconds.get_or_insert(endpoint::PATIENCE_S);
    settings.s3_backup_mode.get_or_insert(BackupMode::FailedDocumentsOnly);
    settings.cloud_watch_logging_options.get_or_insert_with(|| CloudWatchLoggingOptions {
        enabled: Some(false),
        ..CloudWatchLoggingOptions::default()
    });
    Ok(())
}

/// Takes over what an update names, as far as it goes; `S3Update` is taken over by who calls, who also
/// completes the result.
pub(crate) fn update(
    settings: &mut AmazonopensearchserviceDestinationConfiguration,
    update: &AmazonopensearchserviceDestinationUpdate,
) -> Result<(), ApiError> {
    let new = update.clone();
    // One stands for the other.
    if new.cluster_endpoint.is_some() || new.domain_arn.is_some() {
        settings.cluster_endpoint = new.cluster_endpoint;
        settings.domain_arn = new.domain_arn;
    }
    endpoint::take_over(&mut settings.buffering_hints, new.buffering_hints);
    endpoint::take_over(&mut settings.cloud_watch_logging_options, new.cloud_watch_logging_options);
    endpoint::take_over(&mut settings.document_id_options, new.document_id_options);
    settings.index_name = new.index_name.unwrap_or_else(|| settings.index_name.clone());
    endpoint::take_over(&mut settings.index_rotation_period, new.index_rotation_period);
    endpoint::take_over(&mut settings.processing_configuration, new.processing_configuration);
    endpoint::take_over(&mut settings.retry_options, new.retry_options);
    settings.role_arn = new.role_arn.unwrap_or_else(|| settings.role_arn.clone());
    endpoint::take_over(&mut settings.type_name, new.type_name);
    Ok(())
}

/// As DescribeDeliveryStream shows it, without secrets; the S3 parts are filled in by who calls.
pub(crate) fn describe(
    settings: &AmazonopensearchserviceDestinationConfiguration,
) -> AmazonopensearchserviceDestinationDescription {
    let settings = settings.clone();
    AmazonopensearchserviceDestinationDescription {
        buffering_hints: settings.buffering_hints,
        cloud_watch_logging_options: settings.cloud_watch_logging_options,
        cluster_endpoint: settings.cluster_endpoint,
        document_id_options: settings.document_id_options,
        domain_arn: settings.domain_arn,
        index_name: Some(settings.index_name),
        index_rotation_period: settings.index_rotation_period,
        processing_configuration: settings.processing_configuration,
        retry_options: settings.retry_options,
        role_arn: Some(settings.role_arn),
        s3_backup_mode: settings.s3_backup_mode,
        s3_destination_description: None,
        type_name: settings.type_name,
        vpc_configuration_description: None,
    }
}

/// Delivers as the settings have it.
pub(crate) fn deliverer(
    outside: &Arc<Outside>,
    _stream: &Arc<Stream>,
    settings: &AmazonopensearchserviceDestinationConfiguration,
) -> Result<Arc<dyn Deliver>, ApiError> {
    let url = settings.cluster_endpoint.as_deref().unwrap_or_default();
    let url = format!("{}/_bulk", url.trim_end_matches('/'));
    let ids = settings.document_id_options.as_ref();
    let no_ids = DefaultDocumentIdFormat::NoDocumentId;
    let retry = settings.retry_options.clone().unwrap_or_default();
    Ok(Arc::new(Cluster {
        outside: outside.clone(),
        url: endpoint::check(&url, "ClusterEndpoint")?,
        index: settings.index_name.clone(),
        rotation: settings.index_rotation_period.clone().unwrap_or(Rotation::OneDay),
        type_name: settings.type_name.clone().filter(|name| !name.is_empty()),
        with_ids: ids.is_none_or(|ids| ids.default_document_id_format != no_ids),
        patience: endpoint::patience(retry.duration_in_seconds),
    }))
}

struct Cluster {
    outside: Arc<Outside>,
    url: Uri,
    index: String,
    rotation: Rotation,
    /// `_type`, which clusters before Elasticsearch 7 want.
    type_name: Option<String>,
    with_ids: bool,
    patience: Duration,
}

#[async_trait]
impl Deliver for Cluster {
    async fn deliver(&self, delivery: &Delivery) -> Delivered {
        let mut failed = Vec::new();
        let documents = delivery.records.iter().enumerate();
        let documents = documents.map(|(at, record)| Document {
            at,
            id: self.with_ids.then(|| format!("{}.0", record.id)),
            index: index::of(&self.index, &self.rotation, record.arrived),
            source: &record.data,
        });
        let type_name = self.type_name.as_deref();
        let mut request = Request::new(type_name);
        let client = &self.outside.seams.client;
        for document in documents {
            if let Err(document) = request.add(document) {
                let full = std::mem::replace(&mut request, Request::new(type_name));
                failed.extend(full.send(client, &self.url).await);
                // It is empty now, and takes whatever comes.
                drop(request.add(document));
            }
        }
        failed.extend(request.send(client, &self.url).await);
        failed.sort_by_key(|(at, _)| *at);
        if failed.is_empty() { Delivered::All } else { Delivered::AllBut(failed) }
    }

    fn patience(&self) -> Duration {
        self.patience
    }

    fn error_output(&self) -> ErrorOutput {
        ErrorOutput::OpenSearch
    }
}

#[cfg(test)]
mod tests;
