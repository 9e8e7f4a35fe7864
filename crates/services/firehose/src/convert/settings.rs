//! What a conversion is told: `DataFormatConversionConfiguration` as the crate `columnar` takes it.

use crate::errors::{invalid, not_built};
use aws_api::ApiError;
use aws_api::firehose::{self as api, Deserializer as Given, Serializer};
use columnar::{Deserializer, Format, OpenX, Orc, OrcVersion, Parquet, ParquetVersion, Pattern};

/// How records are read.
pub(super) fn deserializer(given: &Given) -> Result<Deserializer, ApiError> {
    match (&given.open_x_json_ser_de, &given.hive_json_ser_de) {
        (Some(openx), None) => Ok(Deserializer::OpenX(OpenX {
            case_insensitive: openx.case_insensitive.unwrap_or(true),
            keys_of_columns: openx.column_to_json_key_mappings.clone().unwrap_or_default(),
            dots_to_underscores: openx.convert_dots_in_json_keys_to_underscores == Some(true),
        })),
        (None, Some(hive)) => {
            let formats = hive.timestamp_formats.as_deref().unwrap_or_default();
            let formats = formats.iter().map(|format| Pattern::parse(format));
            let formats = formats.collect::<Result<_, _>>();
            let timestamp_formats = formats.map_err(|why| invalid(why.to_string()))?;
            Ok(Deserializer::Hive { timestamp_formats })
        }
        _ => Err(invalid(
            "Exactly one of OpenXJsonSerDe and HiveJsonSerDe has to be given in Deserializer.",
        )),
    }
}

/// What files are written.
pub(super) fn format(given: &Serializer) -> Result<Format, ApiError> {
    let format = match (&given.parquet_ser_de, &given.orc_ser_de) {
        (Some(parquet), None) => Format::Parquet(parquet_of(parquet)?),
        (None, Some(orc)) => Format::Orc(orc_of(orc)?),
        _ => {
            return Err(invalid(
                "Exactly one of ParquetSerDe and OrcSerDe has to be given in Serializer.",
            ));
        }
    };
    format.available().map_err(|why| invalid(why.to_string()))?;
    Ok(format)
}

fn bytes(given: Option<i32>, default: u64) -> u64 {
    given.and_then(|given| u64::try_from(given).ok()).unwrap_or(default)
}

fn parquet_of(given: &api::ParquetSerDe) -> Result<Parquet, ApiError> {
    let default = Parquet::default();
    Ok(Parquet {
        compression: match &given.compression {
            None | Some(api::ParquetCompression::Snappy) => columnar::ParquetCompression::Snappy,
            Some(api::ParquetCompression::Gzip) => columnar::ParquetCompression::Gzip,
            Some(api::ParquetCompression::Uncompressed) => {
                columnar::ParquetCompression::Uncompressed
            }
            Some(other) => return Err(not_built(&format!("the compression {other} of Parquet"))),
        },
        block_bytes: bytes(given.block_size_bytes, default.block_bytes),
        page_bytes: bytes(given.page_size_bytes, default.page_bytes),
        dictionary: given.enable_dictionary_compression == Some(true),
        max_padding_bytes: bytes(given.max_padding_bytes, default.max_padding_bytes),
        version: match &given.writer_version {
            None | Some(api::ParquetWriterVersion::V1) => ParquetVersion::V1,
            Some(api::ParquetWriterVersion::V2) => ParquetVersion::V2,
            Some(other) => return Err(not_built(&format!("the version {other} of Parquet"))),
        },
    })
}

fn orc_of(given: &api::OrcSerDe) -> Result<Orc, ApiError> {
    let default = Orc::default();
    Ok(Orc {
        compression: match &given.compression {
            None | Some(api::OrcCompression::Snappy) => columnar::OrcCompression::Snappy,
            Some(api::OrcCompression::Zlib) => columnar::OrcCompression::Zlib,
            Some(api::OrcCompression::None) => columnar::OrcCompression::None,
            Some(other) => return Err(not_built(&format!("the compression {other} of ORC"))),
        },
        stripe_bytes: bytes(given.stripe_size_bytes, default.stripe_bytes),
        block_bytes: bytes(given.block_size_bytes, default.block_bytes),
        row_index_stride: given
            .row_index_stride
            .and_then(|stride| usize::try_from(stride).ok())
            .unwrap_or(default.row_index_stride),
        bloom_columns: given.bloom_filter_columns.clone().unwrap_or_default(),
        bloom_false_positives: given
            .bloom_filter_false_positive_probability
            .unwrap_or(default.bloom_false_positives),
        dictionary_key_threshold: given
            .dictionary_key_threshold
            .unwrap_or(default.dictionary_key_threshold),
        version: match &given.format_version {
            None | Some(api::OrcFormatVersion::V0_12) => OrcVersion::V0_12,
            Some(api::OrcFormatVersion::V0_11) => OrcVersion::V0_11,
            Some(other) => return Err(not_built(&format!("the version {other} of ORC"))),
        },
        padding: given.enable_padding == Some(true),
        padding_tolerance: given.padding_tolerance.unwrap_or(default.padding_tolerance),
    })
}
