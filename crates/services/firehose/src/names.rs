//! Streams' names.

use aws_api::ApiError;
use foundation::{AccountId, Arn, Caller, Region};
use store::StoreError;
use store::keys::{KeyReader, KeyWriter, Kind};

/// A stream's full name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct StreamName {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
}

impl StreamName {
    /// A stream of the caller's.
    pub(crate) fn own(caller: &Caller, name: &str) -> StreamName {
        let (account, region) = (caller.account, caller.region.clone());
        StreamName { account, region, name: name.to_owned() }
    }

    pub(crate) fn arn(&self) -> String {
        let resource = format!("deliverystream/{}", self.name);
        Arn::new("firehose", &self.region, &self.account, resource).to_string()
    }

    pub(crate) fn write(&self, kind: Kind) -> KeyWriter {
        KeyWriter::new(kind).str(self.account.as_str()).str(self.region.as_str()).str(&self.name)
    }

    pub(crate) fn read(reader: &mut KeyReader<'_>) -> Result<StreamName, StoreError> {
        let account = AccountId::parse(&reader.str()?).map_err(|_| MALFORMED)?;
        let region = Region::parse(&reader.str()?).map_err(|_| MALFORMED)?;
        Ok(StreamName { account, region, name: reader.str()? })
    }

    /// AWS's words for a stream that is not there.
    pub(crate) fn missing(&self) -> ApiError {
        aws_api::firehose::error::resource_not_found_exception(format!(
            "Firehose {} under account {} not found.",
            self.name, self.account
        ))
    }
}

const MALFORMED: StoreError =
    StoreError::Malformed { what: "Firehose key", reason: "want an account and a region" };
