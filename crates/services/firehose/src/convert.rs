//! Conversion of records to columnar files, by the schema of a table of Glue's catalog: «Convert input
//! data format in Amazon Data Firehose».

mod settings;
mod table;
#[cfg(test)]
mod tests;

use crate::delivery::Failure;
use crate::errors::invalid;
use crate::outside::Outside;
use crate::record::Record;
use crate::stream::Stream;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::firehose::{DataFormatConversionConfiguration, SchemaConfiguration};
use bytes::Bytes;
use columnar::{Format, RowReader, Schema, WriteError, Writer};
use serde_json::Value;
use std::sync::Arc;
use table::Which;

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
pub(crate) fn complete(given: &mut DataFormatConversionConfiguration) -> Result<(), ApiError> {
    let required = |what: &str| invalid(format!("{what} is required for data format conversion."));
    let input = given.input_format_configuration.as_ref();
    let deserializer = input.and_then(|input| input.deserializer.as_ref());
    settings::deserializer(deserializer.ok_or_else(|| required("InputFormatConfiguration"))?)?;
    let output = given.output_format_configuration.as_ref();
    let serializer = output.and_then(|output| output.serializer.as_ref());
    settings::format(serializer.ok_or_else(|| required("OutputFormatConfiguration"))?)?;
    let schema = given.schema_configuration.as_mut();
    let SchemaConfiguration { database_name, table_name, role_arn, region, version_id, .. } =
        schema.ok_or_else(|| required("SchemaConfiguration"))?;
    for (value, name) in
        [(database_name, "DatabaseName"), (table_name, "TableName"), (role_arn, "RoleARN")]
    {
        if value.as_deref().unwrap_or_default().is_empty() {
            return Err(required(name));
        }
    }
    if let Some(region) = region
        && foundation::Region::parse(region).is_err()
    {
        return Err(invalid(format!("Region '{region}' is not valid.")));
    }
    version_id.get_or_insert_with(|| table::LATEST.to_owned());
    given.enabled.get_or_insert(true);
    Ok(())
}

/// Converts as the settings, which are complete, have it.
pub(crate) fn converter(
    outside: &Arc<Outside>,
    stream: &Arc<Stream>,
    given: &DataFormatConversionConfiguration,
) -> Result<Arc<dyn Convert>, ApiError> {
    let incomplete = || invalid("DataFormatConversionConfiguration is not complete.");
    let input = given.input_format_configuration.as_ref().ok_or_else(incomplete)?;
    let output = given.output_format_configuration.as_ref().ok_or_else(incomplete)?;
    let deserializer = input.deserializer.as_ref().ok_or_else(incomplete)?;
    let schema = given.schema_configuration.as_ref().ok_or_else(incomplete)?;
    Ok(Arc::new(ByTable {
        outside: outside.clone(),
        stream: stream.clone(),
        which: Which::of(stream, schema),
        deserializer: settings::deserializer(deserializer)?,
        format: settings::format(output.serializer.as_ref().ok_or_else(incomplete)?)?,
    }))
}

struct ByTable {
    outside: Arc<Outside>,
    stream: Arc<Stream>,
    which: Which,
    deserializer: columnar::Deserializer,
    format: Format,
}

#[async_trait]
impl Convert for ByTable {
    async fn convert(&self, records: &[Record]) -> Result<Converted, Failure> {
        let told = |failure: Failure| with_table(failure, &self.which.told());
        let schema = self.which.schema(&self.outside, &self.stream).await.map_err(told)?;
        let reader = RowReader::new(&schema, self.deserializer.clone());
        let (format, records) = (self.format.clone(), records.to_vec());
        // Much to compute, and nothing to wait for.
        let work = move || file(schema, &reader, &format, &records);
        let failed =
            |why: String| Failure::passing("DataFormatConversion.InternalServerError", why);
        let done = tokio::task::spawn_blocking(work).await;
        let mut converted =
            done.map_err(|why| failed(why.to_string()))?.map_err(|why| failed(why.to_string()))?;
        for (_, failure) in &mut converted.failed {
            *failure = with_table(failure.clone(), &self.which.told());
        }
        Ok(converted)
    }

    fn extension(&self) -> &'static str {
        match self.format {
            Format::Parquet(_) => ".parquet",
            Format::Orc(_) => ".orc",
        }
    }
}

/// What error records of conversions say beyond those of others; the code and the message once more,
/// under the names that the page on failed conversions has for them.
fn with_table(mut failure: Failure, table: &Value) -> Failure {
    failure.more.push(("lastErrorCode", (&*failure.code).into()));
    failure.more.push(("lastErrorMessage", failure.message.as_str().into()));
    failure.more.push(("dataCatalogTable", table.clone()));
    failure
}

fn file(
    schema: Arc<Schema>,
    reader: &RowReader,
    format: &Format,
    records: &[Record],
) -> Result<Converted, WriteError> {
    let mut failed = Vec::new();
    let mut writer = Writer::new(Vec::new(), schema, format)?;
    let mut some = false;
    for (index, record) in records.iter().enumerate() {
        match reader.rows(&record.data) {
            Ok(rows) => {
                some = true;
                rows.iter().try_for_each(|row| writer.write(row))?;
            }
            Err(why) => {
                let mut failure = Failure::lasting(why.code(), why.to_string());
                if let Some(origin) = &record.origin {
                    let number = origin.sequence_number.as_str();
                    failure.more.push(("sequenceNumber", number.into()));
                    failure.more.push(("subSequenceNumber", origin.subsequence_number.into()));
                }
                failed.push((index, failure));
            }
        }
    }
    let file = if some { Some(writer.finish()?.into()) } else { None };
    Ok(Converted { file, failed })
}
