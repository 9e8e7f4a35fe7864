//! Records of CloudWatch Logs: compressed, many messages to each («Decompress CloudWatch Logs»).

use crate::delivery::Failure;
use crate::record::{Record, RecordId};
use bytes::Bytes;
use flate2::read::MultiGzDecoder;
use serde::Deserialize;
use std::io::Read;

/// A record is not unpacked beyond this: as large as what Lambda may answer with.
const UNPACKED_BYTES_MAX: u64 = 6 * 1024 * 1024;

/// Unpacks gzip.
pub(super) fn gunzip(data: &[u8]) -> Result<Bytes, Failure> {
    let failed = |why: String| Failure::lasting("Decompression.Failed", why);
    let mut out = Vec::new();
    let mut limited = MultiGzDecoder::new(data).take(UNPACKED_BYTES_MAX + 1);
    limited.read_to_end(&mut out).map_err(|why| failed(format!("The record is no gzip: {why}")))?;
    if out.len() as u64 > UNPACKED_BYTES_MAX {
        return Err(failed("The record is too large once it is unpacked".to_owned()));
    }
    Ok(out.into())
}

/// What a subscription of CloudWatch Logs sends.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct LogData {
    message_type: String,
    #[serde(default)]
    log_events: Vec<LogEvent>,
}

#[derive(Deserialize)]
struct LogEvent {
    message: String,
}

/// The record without what only controls the subscription; with `extract`, its messages alone, each a
/// record with a newline behind it.
pub(super) fn log_messages(record: &Record, extract: bool) -> Result<Vec<Record>, Failure> {
    let data: LogData = serde_json::from_slice(&record.data).map_err(|why| {
        Failure::lasting(
            "CloudWatchLogProcessing.Failed",
            format!("No CloudWatch Logs data: {why}"),
        )
    })?;
    if data.message_type != "DATA_MESSAGE" {
        return Ok(Vec::new());
    }
    if !extract {
        return Ok(vec![record.clone()]);
    }
    let messages = data.log_events.into_iter().map(|event| event.message + "\n");
    Ok(parts(record, messages.map(Bytes::from)))
}

/// Parts of a record, with ids of their own.
pub(super) fn parts(record: &Record, parts: impl Iterator<Item = Bytes>) -> Vec<Record> {
    // The parts of parts are told apart by wide steps.
    let first = record.id.part.wrapping_mul(100_000);
    (first..)
        .zip(parts)
        .map(|(part, data)| Record { id: RecordId { part, ..record.id }, data, ..record.clone() })
        .collect()
}
