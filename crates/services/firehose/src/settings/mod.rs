//! What a stream is told to be: complete, with AWS's defaults filled in.

use aws_api::firehose::{
    AmazonOpenSearchServerlessDestinationConfiguration,
    AmazonopensearchserviceDestinationConfiguration, ElasticsearchDestinationConfiguration,
    ExtendedS3DestinationConfiguration, HttpEndpointDestinationConfiguration,
    KinesisStreamSourceConfiguration, RedshiftDestinationConfiguration,
};

/// A stream's settings.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Settings {
    /// The Kinesis stream that records come from; otherwise they are put.
    pub(crate) kinesis: Option<KinesisStreamSourceConfiguration>,
    pub(crate) destination: Destination,
}

/// Where it delivers to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Destination {
    S3(Box<ExtendedS3DestinationConfiguration>),
    HttpEndpoint(Box<HttpEndpointDestinationConfiguration>),
    Redshift(Box<RedshiftDestinationConfiguration>),
    OpenSearch(Box<AmazonopensearchserviceDestinationConfiguration>),
    Elasticsearch(Box<ElasticsearchDestinationConfiguration>),
    OpenSearchServerless(Box<AmazonOpenSearchServerlessDestinationConfiguration>),
}
