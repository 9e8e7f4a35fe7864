//! The room's keys, one kind a file. All begin with account, region and stream name, so that a
//! stream's state can be watched by its name alone; what belongs to one life of the stream is under
//! its id too, so that a stream made again under an old name begins empty.

pub(crate) mod account;
pub(crate) mod chunk;
pub(crate) mod consumer;
pub(crate) mod floor;
pub(crate) mod policy;
pub(crate) mod shard;
pub(crate) mod stream;
pub(crate) mod subscription;
pub(crate) mod sweep;
pub(crate) mod work;

use foundation::{AccountId, Region};
use store::StoreError;
use store::keys::{KeyReader, KeyWriter, Kind};

/// A stream's full name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct StreamName {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
}

impl StreamName {
    fn write(&self, kind: Kind) -> KeyWriter {
        KeyWriter::new(kind).str(self.account.as_str()).str(self.region.as_str()).str(&self.name)
    }

    fn read(reader: &mut KeyReader<'_>) -> Result<StreamName, StoreError> {
        let account = AccountId::parse(&reader.str()?).map_err(|_| MALFORMED)?;
        let region = Region::parse(&reader.str()?).map_err(|_| MALFORMED)?;
        Ok(StreamName { account, region, name: reader.str()? })
    }
}

/// One life of a stream, from its creation to its deletion.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct StreamLife {
    pub(crate) name: StreamName,
    /// Random.
    pub(crate) id: u64,
}

impl StreamLife {
    fn write(&self, kind: Kind) -> KeyWriter {
        self.name.write(kind).u64(self.id)
    }

    fn read(reader: &mut KeyReader<'_>) -> Result<StreamLife, StoreError> {
        Ok(StreamLife { name: StreamName::read(reader)?, id: reader.u64()? })
    }
}

const MALFORMED: StoreError =
    StoreError::Malformed { what: "Kinesis key", reason: "want an account and a region" };

#[cfg(test)]
mod tests {
    use super::*;

    fn life(name: &str, id: u64) -> StreamLife {
        let name = StreamName {
            account: AccountId::DEFAULT,
            region: Region::default(),
            name: name.to_owned(),
        };
        StreamLife { name, id }
    }

    #[test]
    fn every_kind_reads_back_and_sorts_as_its_parts() {
        let clicks = life("clicks", 7);
        assert_eq!(stream::read(&stream::key(&clicks.name)).unwrap(), clicks.name);
        assert_eq!(sweep::read(&sweep::key(&clicks)).unwrap(), clicks);
        let mut last = None;
        for (name, id, shard, index) in [
            ("clicks", 7, 0, 1),
            ("clicks", 7, 0, 256),
            ("clicks", 7, 1, 0),
            ("clicks", 8, 0, 0),
            ("clicks2", 0, 0, 0),
        ] {
            let life = life(name, id);
            assert_eq!(shard::read(&shard::key(&life, shard)).unwrap(), shard);
            assert_eq!(consumer::read(&consumer::key(&life, name)).unwrap(), name);
            let subscribed = subscription::key(&life, id, shard);
            assert!(subscription::of_consumer(&life, id).contains(&subscribed));
            assert!(!subscription::of_consumer(&life, id + 1).contains(&subscribed));
            assert!(subscription::of_stream(&life).contains(&subscribed));
            let key = chunk::key(&life, shard, index);
            assert_eq!(chunk::read(&key).unwrap(), index);
            assert!(key.starts_with(&chunk::of_stream_name(&life.name)));
            assert!(chunk::of_shard(&life, shard).contains(&key));
            assert!(chunk::of_life(&life).contains(&key));
            assert!(last.replace(key.clone()) < Some(key));
        }
        assert!(
            !stream::of_account(&AccountId::DEFAULT, &Region::parse("us-east-2").unwrap())
                .contains(&stream::key(&clicks.name))
        );
    }

    #[test]
    fn a_key_of_another_kind_is_an_error() {
        let clicks = life("clicks", 7);
        assert!(stream::read(&shard::key(&clicks, 0)).is_err());
        assert!(chunk::read(&floor::key(&clicks, 0)).is_err());
        assert!(shard::read(b"kh").is_err());
    }
}
