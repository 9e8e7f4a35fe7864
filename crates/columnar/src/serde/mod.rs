//! Documents of JSON as rows, in the ways of the two SerDes that Firehose knows: «Convert input data
//! format in Amazon Data Firehose».

mod decimal;
mod plan;
mod scalar;

use crate::json::{self, Json, JsonError};
use crate::schema::Schema;
use crate::timestamps::Pattern;
use crate::value::{Row, Value};
use plan::Plan;
use std::collections::BTreeMap;

/// How documents are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deserializer {
    /// The OpenX JSON SerDe.
    OpenX(OpenX),
    /// The Hive JSON SerDe.
    Hive {
        /// How moments are written, the first that fits; none is `java.sql.Timestamp.valueOf`.
        timestamp_formats: Vec<Pattern>,
    },
}

/// What the OpenX JSON SerDe is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenX {
    /// `CaseInsensitive`: whether keys are lower-cased before they are looked at.
    pub case_insensitive: bool,
    /// `ColumnToJsonKeyMappings`: keys of columns that are called otherwise.
    pub keys_of_columns: BTreeMap<String, String>,
    /// `ConvertDotsInJsonKeysToUnderscores`.
    pub dots_to_underscores: bool,
}

impl Default for OpenX {
    fn default() -> OpenX {
        OpenX {
            case_insensitive: true,
            keys_of_columns: BTreeMap::new(),
            dots_to_underscores: false,
        }
    }
}

/// Why a record gives no rows.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RowError {
    /// It is not JSON.
    #[error("{0}")]
    Json(#[from] JsonError),
    /// It does not fit the schema.
    #[error("Data does not match the schema. {0}")]
    Mismatch(String),
}

impl RowError {
    /// Firehose's `lastErrorCode`.
    pub fn code(&self) -> &'static str {
        match self {
            RowError::Json(_) => "DataFormatConversion.ParseError",
            RowError::Mismatch(_) => "DataFormatConversion.MalformedData",
        }
    }
}

/// Reads documents as rows of one schema.
#[derive(Clone, Debug)]
pub struct RowReader {
    plan: Plan,
    deserializer: Deserializer,
}

impl RowReader {
    /// A reader of rows of `schema`.
    pub fn new(schema: &Schema, deserializer: Deserializer) -> RowReader {
        RowReader { plan: Plan::of_fields(schema.columns(), &deserializer), deserializer }
    }

    /// A row for each document of a record, which has as many as it likes one behind the other.
    ///
    /// # Errors
    /// If there is none, and if any of them is not JSON, no object, or does not fit.
    pub fn rows(&self, record: &[u8]) -> Result<Vec<Row>, RowError> {
        let documents = json::documents(record)?;
        if documents.is_empty() {
            return Err(RowError::Mismatch("The record is empty.".to_owned()));
        }
        documents.iter().map(|document| self.row(document)).collect()
    }

    fn row(&self, document: &Json<'_>) -> Result<Row, RowError> {
        if !matches!(document, Json::Object(..)) {
            return Err(RowError::Mismatch("A record has to be a JSON object.".to_owned()));
        }
        match self.plan.value(document, &self.deserializer) {
            Ok(Value::Struct(values)) => Ok(Row(values)),
            Ok(_) => Err(RowError::Mismatch("A record has to be a JSON object.".to_owned())),
            Err(why) => Err(RowError::Mismatch(why.to_string())),
        }
    }
}
