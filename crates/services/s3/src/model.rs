//! What is stored of buckets, objects and uploads. New fields get new indices and are optional; an
//! index is never used again.

use crate::etag::ETag;
use crate::guard::{Gate, Guard};
use crate::keys::UploadId;
use crate::lock::{BucketLock, Lock};
use crate::notify::rules::Rules;
use crate::version::{VersionId, Versioning};
use foundation::checksum::{Algorithm, Checksum};
use foundation::{AccountId, Region, Timestamp};
use minicbor::{Decode, Encode};
pub(crate) use record::{decode, encode};
use std::collections::BTreeMap;
use store::BlobId;

pub(crate) type Tags = BTreeMap<String, String>;

/// A bucket.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct BucketRecord {
    #[n(0)]
    pub(crate) id: u64,
    /// The account's digits.
    #[n(1)]
    pub(crate) owner: String,
    #[n(2)]
    pub(crate) region: String,
    #[n(3)]
    pub(crate) created_ms: i64,
    #[n(4)]
    pub(crate) tags: Tags,
    /// None of a bucket that never kept versions.
    #[n(5)]
    pub(crate) versioning: Option<Versioning>,
    /// Who is told of what becomes of its objects.
    #[n(20)]
    pub(crate) notifications: Option<Rules>,
    /// Who may come to it.
    #[n(10)]
    #[cbor(default)]
    pub(crate) gate: Gate,
    /// Whether versions can be locked.
    #[n(6)]
    pub(crate) lock: Option<BucketLock>,
    /// Whether a rule of its lifecycle says when objects go.
    #[cbor(n(7), default)]
    pub(crate) expires: bool,
}

impl BucketRecord {
    pub(crate) fn new(id: u64, owner: AccountId, region: &Region, created: Timestamp) -> Self {
        BucketRecord {
            id,
            owner: owner.as_str().to_owned(),
            region: region.as_str().to_owned(),
            created_ms: created.as_millis(),
            tags: Tags::new(),
            versioning: None,
            notifications: None,
            gate: Gate::default(),
            lock: None,
            expires: false,
        }
    }

    pub(crate) fn owner(&self) -> AccountId {
        // Written from an account's id.
        AccountId::parse(&self.owner).unwrap_or(AccountId::DEFAULT)
    }

    pub(crate) fn created(&self) -> Timestamp {
        Timestamp::from_millis(self.created_ms)
    }
}

/// What a client says of an object beside its bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Description {
    #[n(0)]
    pub(crate) content_type: Option<String>,
    #[n(1)]
    pub(crate) cache_control: Option<String>,
    #[n(2)]
    pub(crate) content_disposition: Option<String>,
    #[n(3)]
    pub(crate) content_encoding: Option<String>,
    #[n(4)]
    pub(crate) content_language: Option<String>,
    #[n(5)]
    pub(crate) expires: Option<String>,
    #[n(6)]
    pub(crate) metadata: BTreeMap<String, String>,
}

/// Where an object's bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Kept {
    /// In the key space.
    #[n(0)]
    Inline,
    /// In the blobs of a [`Manifest`].
    #[n(1)]
    Blobs,
}

/// An object.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct ObjectRecord {
    #[n(0)]
    pub(crate) bytes: u64,
    #[n(1)]
    pub(crate) modified_ms: i64,
    #[n(2)]
    pub(crate) etag: ETag,
    #[n(3)]
    pub(crate) kept: Kept,
    #[n(4)]
    pub(crate) description: Description,
    /// The storage class, where it is another than STANDARD.
    #[n(5)]
    pub(crate) storage_class: Option<String>,
    #[n(6)]
    pub(crate) tags: Tags,
    #[n(7)]
    pub(crate) sum: Option<Sum>,
    /// The upload that made it.
    #[n(8)]
    pub(crate) upload: Option<UploadId>,
    #[n(9)]
    pub(crate) redirect: Option<String>,
    /// Set when the object is placed.
    #[cbor(n(10), default)]
    pub(crate) version: VersionId,
    /// Whether clients know it by its version's id; otherwise it is `null`.
    #[cbor(n(11), default)]
    pub(crate) named: bool,
    /// Who may come to it.
    #[n(20)]
    #[cbor(default)]
    pub(crate) guard: Guard,
    /// What keeps it from being deleted.
    #[cbor(n(12), default)]
    pub(crate) lock: Lock,
}

impl ObjectRecord {
    pub(crate) fn modified(&self) -> Timestamp {
        Timestamp::from_millis(self.modified_ms)
    }
}

/// A checksum as it is stored and shown.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Sum {
    /// AWS's name of the algorithm.
    #[n(0)]
    algorithm: String,
    /// In Base64.
    #[n(1)]
    base64: String,
    /// Of a composite one, the number of parts.
    #[n(2)]
    pub(crate) composite: Option<u32>,
}

impl Sum {
    /// Of all bytes.
    pub(crate) fn full(sum: &Checksum) -> Sum {
        Sum { algorithm: sum.algorithm().name().to_owned(), base64: sum.base64(), composite: None }
    }

    /// Of the checksums of so many parts.
    pub(crate) fn composite(sum: &Checksum, parts: u32) -> Sum {
        Sum { composite: Some(parts), ..Sum::full(sum) }
    }

    pub(crate) fn algorithm(&self) -> Option<Algorithm> {
        Algorithm::of_name(&self.algorithm)
    }

    /// The checksum itself, less the number of parts.
    pub(crate) fn checksum(&self) -> Option<Checksum> {
        Checksum::parse(self.algorithm()?, &self.base64)
    }

    /// As clients see it: Base64, with the number of parts where it is composite.
    pub(crate) fn text(&self) -> String {
        match self.composite {
            None => self.base64.clone(),
            Some(parts) => format!("{}-{parts}", self.base64),
        }
    }
}

/// The blobs of an object, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Manifest {
    #[n(0)]
    pub(crate) segments: Vec<Segment>,
}

/// A stretch of an object: all of it, or what one part brought.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Segment {
    #[cbor(n(0), with = "minicbor::bytes")]
    blob: [u8; 16],
    #[n(1)]
    pub(crate) bytes: u64,
    /// The part's number; none where the object came whole.
    #[n(2)]
    pub(crate) part: Option<u32>,
    /// The part's checksum.
    #[n(3)]
    pub(crate) sum: Option<Sum>,
}

impl Segment {
    pub(crate) fn whole(blob: BlobId, bytes: u64) -> Segment {
        Segment { blob: blob.to_bytes(), bytes, part: None, sum: None }
    }

    pub(crate) fn part(number: u32, part: &PartRecord) -> Segment {
        Segment {
            blob: part.blob,
            bytes: part.bytes,
            part: Some(number),
            sum: Some(part.sum.clone()),
        }
    }

    pub(crate) fn blob(&self) -> BlobId {
        BlobId::from_bytes(self.blob)
    }
}

impl Manifest {
    pub(crate) fn blobs(&self) -> Vec<BlobId> {
        self.segments.iter().map(Segment::blob).collect()
    }
}

/// An upload in parts.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct UploadRecord {
    #[n(0)]
    pub(crate) description: Description,
    #[n(1)]
    pub(crate) storage_class: Option<String>,
    #[n(2)]
    pub(crate) tags: Tags,
    /// The algorithm that was asked for, by AWS's name.
    #[n(3)]
    algorithm: Option<String>,
    #[n(4)]
    pub(crate) composite: bool,
    #[n(5)]
    pub(crate) redirect: Option<String>,
    /// Who began it: an ARN.
    #[n(6)]
    pub(crate) initiator: String,
    /// Who may come to what it will make.
    #[n(10)]
    #[cbor(default)]
    pub(crate) guard: Guard,
    /// What was said of the object's lock.
    #[cbor(n(7), default)]
    pub(crate) lock: Lock,
}

impl UploadRecord {
    pub(crate) fn new(algorithm: Option<Algorithm>, composite: bool, initiator: String) -> Self {
        UploadRecord {
            description: Description::default(),
            storage_class: None,
            tags: Tags::new(),
            algorithm: algorithm.map(|algorithm| algorithm.name().to_owned()),
            composite,
            redirect: None,
            initiator,
            guard: Guard::default(),
            lock: Lock::default(),
        }
    }

    /// The algorithm that the client asked for.
    pub(crate) fn asked(&self) -> Option<Algorithm> {
        self.algorithm.as_deref().and_then(Algorithm::of_name)
    }

    /// The algorithm of the parts' checksums.
    pub(crate) fn algorithm(&self) -> Algorithm {
        self.asked().unwrap_or(Algorithm::Crc64Nvme)
    }
}

/// A part of an upload.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct PartRecord {
    #[cbor(n(0), with = "minicbor::bytes")]
    blob: [u8; 16],
    #[n(1)]
    pub(crate) bytes: u64,
    #[n(2)]
    pub(crate) etag: ETag,
    #[n(3)]
    pub(crate) sum: Sum,
    #[n(4)]
    pub(crate) modified_ms: i64,
}

impl PartRecord {
    pub(crate) fn new(blob: BlobId, bytes: u64, etag: ETag, sum: Sum, at: Timestamp) -> Self {
        PartRecord { blob: blob.to_bytes(), bytes, etag, sum, modified_ms: at.as_millis() }
    }

    pub(crate) fn blob(&self) -> BlobId {
        BlobId::from_bytes(self.blob)
    }
}

impl<C> Encode<C> for UploadId {
    fn encode<W: minicbor::encode::Write>(
        &self,
        encoder: &mut minicbor::Encoder<W>,
        _: &mut C,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        encoder.array(2)?.u64(self.started_ms)?.u64(self.dice)?;
        Ok(())
    }
}

impl<'b, C> Decode<'b, C> for UploadId {
    fn decode(
        decoder: &mut minicbor::Decoder<'b>,
        context: &mut C,
    ) -> Result<Self, minicbor::decode::Error> {
        let [started_ms, dice] = decoder.decode_with(context)?;
        Ok(UploadId { started_ms, dice })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_read_back() {
        let now = Timestamp::from_millis(1_795_000_000_123);
        let mut bucket = BucketRecord::new(7, AccountId::DEFAULT, &Region::default(), now);
        bucket.tags.insert("team".to_owned(), "web".to_owned());
        assert_eq!(decode::<BucketRecord>("bucket", &encode(&bucket)).unwrap(), bucket);

        let sum = Algorithm::Sha256.of(b"x");
        let id = UploadId { started_ms: 1, dice: u64::MAX };
        for (composite, upload) in [(None, None), (Some(3), Some(id))] {
            let object = ObjectRecord {
                bytes: u64::MAX,
                modified_ms: now.as_millis(),
                etag: ETag { md5: [9; 16], parts: composite },
                kept: Kept::Blobs,
                description: Description::default(),
                storage_class: None,
                tags: bucket.tags.clone(),
                sum: Some(composite.map_or(Sum::full(&sum), |n| Sum::composite(&sum, n))),
                upload,
                redirect: None,
                version: VersionId { stamp: 5, dice: 6 },
                named: true,
                guard: Guard::default(),
                lock: Lock { legal_hold: Some(true), ..Lock::default() },
            };
            let read: ObjectRecord = decode("object", &encode(&object)).unwrap();
            assert_eq!(read, object);
            assert_eq!(read.sum.unwrap().checksum(), Some(sum));
        }
        let part = PartRecord::new(
            BlobId::from_bytes([3; 16]),
            5,
            ETag { md5: [1; 16], parts: None },
            Sum::full(&sum),
            now,
        );
        assert_eq!(decode::<PartRecord>("part", &encode(&part)).unwrap(), part);
        let manifest = Manifest { segments: vec![Segment::part(2, &part)] };
        let read: Manifest = decode("manifest", &encode(&manifest)).unwrap();
        assert_eq!(read, manifest);
        assert_eq!(read.blobs(), [part.blob()]);
        let upload = UploadRecord::new(Some(Algorithm::Crc32), true, "arn".to_owned());
        let read: UploadRecord = decode("upload", &encode(&upload)).unwrap();
        assert_eq!((read.asked(), read.composite), (Some(Algorithm::Crc32), true));
        assert!(decode::<ObjectRecord>("object", b"\xff").is_err());
    }
}
