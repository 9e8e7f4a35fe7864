//! Conversion of records to columnar files, by the schema of a table of Glue's catalog.

use crate::delivery::Failure;
use crate::errors::not_built;
use crate::outside::Outside;
use crate::record::Record;
use crate::stream::Stream;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::firehose::DataFormatConversionConfiguration;
use bytes::Bytes;
use std::sync::Arc;

/// Makes one file of many records.
#[async_trait]
pub(crate) trait Convert: Send + Sync + 'static {
    /// Converts the records of one object.
    ///
    /// # Errors
    /// What concerns them all: the schema can't be read, say. It is tried again if it may pass;
    /// otherwise all go to `format-conversion-failed/`.
    async fn convert(&self, records: &[Record]) -> Result<Converted, Failure>;

    /// `.parquet` or `.orc`.
    fn extension(&self) -> &'static str;
}

/// What became of the records.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Converted {
    /// A whole file of those that fit the schema; nothing where none did.
    pub(crate) file: Option<Bytes>,
    /// Those that did not, by their index: they go to `format-conversion-failed/`.
    pub(crate) failed: Vec<(usize, Failure)>,
}

/// Fills in defaults; refuses what is not valid. Called only where conversion is enabled.
pub(crate) fn complete(_settings: &mut DataFormatConversionConfiguration) -> Result<(), ApiError> {
    Err(not_built("DataFormatConversionConfiguration"))
}

/// Converts as the settings, which are complete, have it.
pub(crate) fn converter(
    _outside: &Arc<Outside>,
    _stream: &Arc<Stream>,
    _settings: &DataFormatConversionConfiguration,
) -> Result<Arc<dyn Convert>, ApiError> {
    Err(not_built("DataFormatConversionConfiguration"))
}
