//! OpenSearch: its bulk API. Elasticsearch's and Serverless's settings are read as these.

use crate::destination::Deliver;
use crate::errors::not_built;
use crate::outside::Outside;
use crate::stream::Stream;
use aws_api::ApiError;
use aws_api::firehose::{
    AmazonopensearchserviceDestinationConfiguration, AmazonopensearchserviceDestinationDescription,
    AmazonopensearchserviceDestinationUpdate,
};
use std::sync::Arc;

/// Fills in defaults; refuses what is not valid. `S3Configuration` is completed by who calls.
pub(crate) fn complete(
    _settings: &mut AmazonopensearchserviceDestinationConfiguration,
) -> Result<(), ApiError> {
    Err(not_built("AmazonopensearchserviceDestinationConfiguration"))
}

/// Takes over what an update names, as far as it goes; `S3Update` is taken over by who calls, who also
/// completes the result.
pub(crate) fn update(
    _settings: &mut AmazonopensearchserviceDestinationConfiguration,
    _update: &AmazonopensearchserviceDestinationUpdate,
) -> Result<(), ApiError> {
    Err(not_built("AmazonopensearchserviceDestinationConfiguration"))
}

/// As DescribeDeliveryStream shows it, without secrets; the S3 parts are filled in by who calls.
pub(crate) fn describe(
    _settings: &AmazonopensearchserviceDestinationConfiguration,
) -> AmazonopensearchserviceDestinationDescription {
    AmazonopensearchserviceDestinationDescription::default()
}

/// Delivers as the settings have it.
pub(crate) fn deliverer(
    _outside: &Arc<Outside>,
    _stream: &Arc<Stream>,
    _settings: &AmazonopensearchserviceDestinationConfiguration,
) -> Result<Arc<dyn Deliver>, ApiError> {
    Err(not_built("AmazonopensearchserviceDestinationConfiguration"))
}
