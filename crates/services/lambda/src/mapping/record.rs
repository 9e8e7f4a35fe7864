//! A mapping as it is stored.
//!
//! Key `em | account | region | id`; it lives until the mapping is deleted. Beside it: `eu | account
//! | region | source | function[:qualifier]` keeps a second mapping of the same pair out (value: the
//! id), and `er | id` holds the last processing result (text).

use crate::names::{FunctionName, Named, Qualifier};
use aws_api::seams::Position;
use foundation::{AccountId, Region, Timestamp};
use minicbor::{Decode, Encode};
use std::collections::BTreeMap;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Entry, Key, StoreError};

/// The kind of a mapping's key.
pub(crate) const KIND: Kind = Kind::new(*b"em");
const PAIR: Kind = Kind::new(*b"eu");
const RESULT: Kind = Kind::new(*b"er");

/// A mapping's settings and state.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Mapping {
    /// The function's name alone, in the mapping's account and region.
    #[n(0)]
    pub(crate) function: String,
    #[n(1)]
    pub(crate) source_arn: String,
    /// Only of streams.
    #[n(2)]
    pub(crate) starting: Option<Starting>,
    #[n(3)]
    pub(crate) batch_size: u32,
    #[n(4)]
    pub(crate) window_s: u32,
    /// −1: until the record is too old.
    #[n(5)]
    pub(crate) retries: i32,
    /// −1: no record is too old.
    #[n(6)]
    pub(crate) max_age_s: i32,
    #[n(7)]
    pub(crate) bisect: bool,
    #[n(8)]
    pub(crate) report_failures: bool,
    /// Patterns, as given.
    #[n(9)]
    pub(crate) filters: Vec<String>,
    #[n(10)]
    pub(crate) enabled: bool,
    #[n(11)]
    pub(crate) state: State,
    #[n(12)]
    pub(crate) modified_ms: i64,
    #[n(13)]
    pub(crate) tags: BTreeMap<String, String>,
    /// The version or alias that the function was named with, if one was.
    #[n(14)]
    pub(crate) qualifier: Option<String>,
    #[cbor(n(15), default)]
    pub(crate) parallelization: Parallelization,
    /// 0: no tumbling windows.
    #[cbor(n(16), default)]
    pub(crate) tumbling_s: u32,
    /// The ARN of the on-failure destination.
    #[n(17)]
    pub(crate) destination: Option<String>,
    /// `MetricsConfig` names `EventCount`.
    #[cbor(n(18), default)]
    pub(crate) count_events: bool,
    /// `MaximumConcurrency`; only of queues.
    #[n(19)]
    pub(crate) concurrency: Option<u32>,
}

/// How many batches of a shard are under way at once: 1 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub(crate) struct Parallelization(#[n(0)] pub(crate) u32);

impl Default for Parallelization {
    fn default() -> Self {
        Parallelization(1)
    }
}

/// Where shards were first read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Starting {
    #[n(0)]
    TrimHorizon,
    #[n(1)]
    Latest,
    #[n(2)]
    AtTimestamp(#[n(0)] i64),
}

impl Starting {
    pub(crate) fn position(self) -> Position {
        match self {
            Starting::TrimHorizon => Position::TrimHorizon,
            Starting::Latest => Position::Latest,
            Starting::AtTimestamp(ms) => Position::AtTimestamp(Timestamp::from_millis(ms)),
        }
    }
}

/// AWS's states: those in -ing are left by the supervisor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub(crate) enum State {
    #[n(0)]
    Creating,
    #[n(1)]
    Enabling,
    #[n(2)]
    Enabled,
    #[n(3)]
    Disabling,
    #[n(4)]
    Disabled,
    #[n(5)]
    Updating,
    #[n(6)]
    Deleting,
}

impl State {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            State::Creating => "Creating",
            State::Enabling => "Enabling",
            State::Enabled => "Enabled",
            State::Disabling => "Disabling",
            State::Disabled => "Disabled",
            State::Updating => "Updating",
            State::Deleting => "Deleting",
        }
    }
}

/// A mapping's name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct MappingName {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) id: String,
}

/// A mapping with its name and the entry that it was read from.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) name: MappingName,
    pub(crate) mapping: Mapping,
    pub(crate) entry: Entry,
}

impl Found {
    pub(crate) fn function(&self) -> FunctionName {
        FunctionName {
            account: self.name.account,
            region: self.name.region.clone(),
            name: self.mapping.function.clone(),
        }
    }

    /// The function as the mapping names it.
    pub(crate) fn named(&self) -> Named {
        // It was one when it was stored.
        let qualifier = self.mapping.qualifier.as_deref().and_then(Qualifier::parse);
        Named { function: self.function(), qualifier }
    }

    pub(crate) fn pair_key(&self) -> Key {
        pair_key(&self.name, &self.mapping)
    }
}

pub(crate) fn key(name: &MappingName) -> Key {
    place(KIND, &name.account, &name.region).str(&name.id).finish()
}

pub(crate) fn prefix(account: &AccountId, region: &Region) -> Key {
    place(KIND, account, region).finish()
}

pub(crate) fn pair_key(name: &MappingName, mapping: &Mapping) -> Key {
    let function = match &mapping.qualifier {
        Some(qualifier) => format!("{}:{qualifier}", mapping.function),
        None => mapping.function.clone(),
    };
    place(PAIR, &name.account, &name.region).str(&mapping.source_arn).str(&function).finish()
}

pub(crate) fn result_key(id: &str) -> Key {
    KeyWriter::new(RESULT).str(id).finish()
}

fn place(kind: Kind, account: &AccountId, region: &Region) -> KeyWriter {
    KeyWriter::new(kind).str(account.as_str()).str(region.as_str())
}

/// The mapping in an entry.
pub(crate) fn decode(entry: Entry) -> Result<Found, StoreError> {
    let name = name_of(&entry.key)?;
    let mapping = crate::function::record::from_cbor(&entry.value)?;
    Ok(Found { name, mapping, entry })
}

pub(crate) fn name_of(key: &[u8]) -> Result<MappingName, StoreError> {
    const MALFORMED: StoreError =
        StoreError::Malformed { what: "key", reason: "want account, region and id" };
    let mut reader = KeyReader::new(key, KIND)?;
    let account = AccountId::parse(&reader.str()?).map_err(|_| MALFORMED)?;
    let region = Region::parse(&reader.str()?).map_err(|_| MALFORMED)?;
    let id = reader.str()?;
    reader.end()?;
    Ok(MappingName { account, region, id })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::function::record::{from_cbor, to_cbor};
    use proptest::prelude::*;

    fn mapping() -> Mapping {
        Mapping {
            function: "f".into(),
            source_arn: "arn".into(),
            starting: Some(Starting::AtTimestamp(7)),
            batch_size: 100,
            window_s: 1,
            retries: -1,
            max_age_s: 60,
            bisect: true,
            report_failures: false,
            filters: vec!["{}".into()],
            enabled: true,
            state: State::Updating,
            modified_ms: 9,
            tags: BTreeMap::new(),
            qualifier: None,
            parallelization: Parallelization(1),
            tumbling_s: 0,
            destination: None,
            count_events: false,
            concurrency: None,
        }
    }

    #[test]
    fn a_mapping_reads_back_and_so_does_one_that_was_stored_with_fewer_settings() {
        let full = Mapping {
            qualifier: Some("$LATEST".into()),
            parallelization: Parallelization(10),
            tumbling_s: 30,
            destination: Some("arn:aws:sqs:us-east-1:000000000000:q".into()),
            count_events: true,
            ..mapping()
        };
        let of_queue = Mapping { starting: None, concurrency: Some(2), ..full.clone() };
        assert_eq!(from_cbor::<Mapping>(&to_cbor(&of_queue)).unwrap(), of_queue);
        assert_eq!(from_cbor::<Mapping>(&to_cbor(&full)).unwrap(), full);
        // An array of 14 in place of 19: the last five are cut off.
        let mut old = to_cbor(&mapping());
        assert_eq!(old[0], 0x80 | 19);
        old[0] = 0x80 | 14;
        old.truncate(old.len() - 5);
        assert_eq!(from_cbor::<Mapping>(&old).unwrap(), mapping());
    }

    proptest! {
        #[test]
        fn keys_read_back_and_sort_as_ids(a in "[0-9a-f-]{1,36}", b in "[0-9a-f-]{1,36}") {
            let of = |id: &str| MappingName {
                account: AccountId::DEFAULT,
                region: Region::default(),
                id: id.to_owned(),
            };
            prop_assert_eq!(name_of(&key(&of(&a))).unwrap(), of(&a));
            prop_assert_eq!(key(&of(&a)).cmp(&key(&of(&b))), a.cmp(&b));
        }
    }
}
