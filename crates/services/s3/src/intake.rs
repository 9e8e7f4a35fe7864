//! Taking a body: bytes are summed as they come and kept where they shall lie, and nothing is kept
//! of a body that is not what its sender meant.

use crate::claims::Claims;
use crate::errors::{self, unavailable};
use crate::lanes::Line;
use crate::limits::{BODY_BYTES_MAX, INLINE_BYTES_MAX, PIECE_BYTES};
use crate::room::Room;
use crate::seal::{self, CustomerKey, Sealer, Unsealing};
use aws_api::{ApiError, Body};
use bytes::Bytes;
use foundation::checksum::{Algorithm, Checksum, Hasher};
use std::sync::Arc;
use store::{BlobWriter, NewBlob, Pages};

/// A body that was taken whole.
pub(crate) struct Taken {
    pub(crate) held: Held,
    pub(crate) bytes: u64,
    pub(crate) md5: [u8; 16],
    /// By the algorithm that was claimed, or else by the one asked for.
    pub(crate) sum: Checksum,
    /// By the algorithm asked for, where another was claimed.
    pub(crate) also: Option<Checksum>,
}

/// Where its bytes are. A blob is durable, and nothing refers to it yet.
pub(crate) enum Held {
    Inline(Bytes),
    Blob(NewBlob),
}

impl Held {
    fn blob(self) -> Option<NewBlob> {
        match self {
            Held::Inline(_) => None,
            Held::Blob(blob) => Some(blob),
        }
    }
}

/// Where a body may lie.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// Wherever its size has it.
    Any,
    /// In a blob.
    Blob,
}

impl Room {
    /// Takes a body whose sender made these claims, and sums it by `algorithm` where none was
    /// claimed, or besides.
    pub(crate) async fn take(
        &self,
        body: &mut Body,
        claims: &Claims,
        algorithm: Algorithm,
        place: Place,
        key: Option<&Arc<CustomerKey>>,
    ) -> Result<Taken, ApiError> {
        if body.length().is_some_and(|length| length > BODY_BYTES_MAX) {
            return Err(errors::too_large());
        }
        let claimed = claims.algorithm();
        let mut sums = Sums {
            sum: Hasher::new(claimed.unwrap_or(algorithm)),
            also: claimed.filter(|claimed| *claimed != algorithm).map(|_| Hasher::new(algorithm)),
            bytes: 0,
        };
        let sealer = key.map(|key| Sealer::new(key, &*self.ambient.dice));
        let sealer = sealer.transpose().map_err(unavailable)?;
        let mut sink = Sink {
            room: self,
            gathered: Pages::new(PIECE_BYTES),
            last: Bytes::new(),
            md5: Line::new(&self.bench),
            writer: None,
            place,
            sealer,
        };
        while let Some(piece) = body.next().await {
            let piece = piece?;
            sums.add(&piece)?;
            sink.add(piece).await?;
        }
        if body.length().is_some_and(|length| length != sums.bytes) {
            return Err(errors::incomplete_body());
        }
        let (bytes, md5) = (sums.bytes, sink.md5().await?);
        let (sum, also) = (sums.sum.finish(), sums.also.map(Hasher::finish));
        claims.prove_md5(&md5)?;
        let md5 = key.map_or(md5, |key| key.tag(&md5));
        let unproven = claims.prove(&sum, body)?;
        // Only now is anything kept.
        let held = sink.finish().await?;
        let taken = Taken { held, bytes, md5, sum, also };
        // A trailer that nobody spoke of beforehand.
        let Some(trailing) = unproven else { return Ok(taken) };
        let sum = self.sum(&taken, trailing.algorithm(), key).await?;
        if sum != trailing {
            let why = errors::checksum_differs(trailing.algorithm().name());
            return Err(self.discard(taken.held.blob(), why).await);
        }
        let also = (sum.algorithm() != algorithm).then_some(taken.sum);
        Ok(Taken { sum, also, ..taken })
    }

    /// Removes the blob of a request that was refused for the reason given. After a failure of the
    /// store nobody knows whether the blob is referred to: then it is left to the next start.
    pub(crate) async fn discard(&self, blob: Option<NewBlob>, why: ApiError) -> ApiError {
        if let Some(blob) = blob.filter(|_| why.status() != 500)
            && let Err(error) = self.blobs.delete(&[blob.id()]).await
        {
            tracing::warn!(%error, "the body of a request that was refused could not be removed");
        }
        why
    }

    /// Sums what was taken once more.
    async fn sum(
        &self,
        taken: &Taken,
        algorithm: Algorithm,
        key: Option<&Arc<CustomerKey>>,
    ) -> Result<Checksum, ApiError> {
        let blob = match &taken.held {
            Held::Inline(bytes) => {
                return match key {
                    None => Ok(algorithm.of(bytes)),
                    Some(key) => {
                        Ok(algorithm.of(&seal::open_whole(key, bytes).map_err(unavailable)?))
                    }
                };
            }
            Held::Blob(blob) => blob.id(),
        };
        let reader = self.blobs.open(blob).await.map_err(unavailable)?;
        let reader = Unsealing::reader(reader.ok_or_else(errors::internal)?, key);
        let (mut hasher, mut at) = (Hasher::new(algorithm), 0);
        while at < reader.len() {
            let piece = reader.read_at(at, PIECE_BYTES).await.map_err(unavailable)?;
            if piece.is_empty() {
                return Err(errors::internal());
            }
            hasher.update(&piece);
            at += piece.len() as u64;
        }
        Ok(hasher.finish())
    }
}

/// The checksums of a body; its MD5 is the sink's.
struct Sums {
    sum: Hasher,
    also: Option<Hasher>,
    bytes: u64,
}

impl Sums {
    fn add(&mut self, piece: &[u8]) -> Result<(), ApiError> {
        self.bytes += piece.len() as u64;
        if self.bytes > BODY_BYTES_MAX {
            return Err(errors::too_large());
        }
        self.sum.update(piece);
        if let Some(also) = &mut self.also {
            also.update(piece);
        }
        Ok(())
    }
}

/// Gathers what is small, and writes the rest to a blob in large pieces.
struct Sink<'a> {
    room: &'a Room,
    gathered: Pages,
    /// What was gathered when the body ended: summed, and not written yet.
    last: Bytes,
    /// Of what was written, or is about to be.
    md5: Line,
    writer: Option<Box<dyn BlobWriter>>,
    place: Place,
    /// What seals the bytes before they are kept.
    sealer: Option<Sealer>,
}

impl Sink<'_> {
    async fn add(&mut self, mut piece: Bytes) -> Result<(), ApiError> {
        while let Some(full) = self.gathered.fill(&mut piece) {
            self.md5.add(full.clone()).await?;
            self.write(full).await?;
        }
        Ok(())
    }

    /// The sum of all that was added; nothing is added after it.
    async fn md5(&mut self) -> Result<[u8; 16], ApiError> {
        self.last = self.gathered.take();
        self.md5.add(self.last.clone()).await?;
        self.md5.finish().await
    }

    async fn write(&mut self, piece: Bytes) -> Result<(), ApiError> {
        let piece = match &mut self.sealer {
            Some(sealer) => sealer.add(&piece).map_err(unavailable)?,
            None => piece,
        };
        self.put(piece).await
    }

    async fn put(&mut self, piece: Bytes) -> Result<(), ApiError> {
        let writer = match &mut self.writer {
            Some(writer) => writer,
            None => self.writer.insert(self.room.blobs.create().await.map_err(unavailable)?),
        };
        writer.write(piece).await.map_err(unavailable)
    }

    async fn finish(mut self) -> Result<Held, ApiError> {
        let last = std::mem::take(&mut self.last);
        let fits = self.writer.is_none() && last.len() <= INLINE_BYTES_MAX;
        if fits && self.place == Place::Any {
            let Some(sealer) = &mut self.sealer else {
                return Ok(Held::Inline(last));
            };
            let head = sealer.add(&last).map_err(unavailable)?;
            let tail = sealer.finish().map_err(unavailable)?;
            return Ok(Held::Inline([head, tail].concat().into()));
        }
        if !last.is_empty() || self.writer.is_none() {
            self.write(last).await?;
        }
        if let Some(sealer) = &mut self.sealer {
            let tail = sealer.finish().map_err(unavailable)?;
            self.put(tail).await?;
        }
        match self.writer {
            Some(writer) => writer.finish().await.map(Held::Blob).map_err(unavailable),
            // Something was written just above.
            None => Err(errors::internal()),
        }
    }
}
