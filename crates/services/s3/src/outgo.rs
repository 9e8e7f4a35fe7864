//! Giving an object's bytes: pulled piece by piece, and of one moment whatever happens meanwhile.

use crate::errors::{self, unavailable};
use crate::limits::{ATTEMPTS_MAX, PIECE_BYTES};
use crate::model::{Kept, ObjectRecord, Segment};
use crate::past::{Extent, Located};
use crate::pins::Pin;
use crate::room::{Bucket, Room};
use crate::seal::{self, CustomerKey, Unsealing};
use crate::version::Wanted;
use async_trait::async_trait;
use aws_api::{ApiError, Body, BodySource};
use bytes::Bytes;
use foundation::Caller;
use std::collections::VecDeque;
use std::ops::Range;
use std::sync::Arc;
use store::{BlobId, BlobReader, Blobs, get_one};

/// An object that can be read, whatever becomes of its key.
pub(crate) struct Opened {
    pub(crate) record: ObjectRecord,
    content: Content,
    key: Option<Arc<CustomerKey>>,
}

enum Content {
    Inline(Bytes),
    /// Its one blob is open: it can be read on even when it is removed.
    One(Arc<dyn BlobReader>, [Segment; 1]),
    /// Opened one by one, and pinned until then.
    Many(Vec<Segment>, Pin),
}

impl Room {
    /// Opens an object that was found whole; none if it was replaced or deleted meanwhile.
    async fn opened(&self, located: Located) -> Result<Option<Opened>, ApiError> {
        let Located { record, at, read, inline, manifest } = located;
        let content = match (record.kept, manifest.segments.as_slice()) {
            (Kept::Inline, _) => Some(Content::Inline(inline)),
            (Kept::Blobs, [only]) => {
                let reader = self.blobs.open(only.blob()).await.map_err(unavailable)?;
                reader.map(|reader| Content::One(reader, [only.clone()]))
            }
            (Kept::Blobs, _) => {
                let pin = self.pins.hold(manifest.blobs());
                let now = get_one(&*self.store, at).await.map_err(unavailable)?;
                let same = now.is_some_and(|now| now.version == read);
                same.then(|| Content::Many(manifest.segments, pin))
            }
        };
        Ok(content.map(|content| Opened { record, content, key: None }))
    }

    /// Opens the object that is meant, or answers about one that is not there.
    pub(crate) async fn open(
        &self,
        caller: &Caller,
        bucket: &Bucket,
        key: &str,
        wanted: Option<Wanted>,
    ) -> Result<Opened, ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let located = self.located(caller, bucket, key, wanted, Extent::Whole).await?;
            if let Some(opened) = self.opened(located).await? {
                return Ok(opened);
            }
        }
        Err(errors::slow_down())
    }
}

impl Opened {
    /// The same, with the key that its bytes are sealed with, if they are.
    pub(crate) fn unsealed(self, key: Option<Arc<CustomerKey>>) -> Result<Opened, ApiError> {
        seal::check(self.record.guard.seal.as_ref(), key.as_deref())?;
        let content = match (self.content, &key) {
            (Content::Inline(sealed), Some(key)) => {
                Content::Inline(seal::open_whole(key, &sealed).map_err(unavailable)?)
            }
            (content, _) => content,
        };
        Ok(Opened { record: self.record, content, key })
    }

    /// The stretches that it came in, where it is kept in blobs.
    pub(crate) fn segments(&self) -> &[Segment] {
        match &self.content {
            Content::Inline(_) => &[],
            Content::One(_, only) => only,
            Content::Many(segments, _) => segments,
        }
    }

    /// The bytes of a range that lies in the object.
    pub(crate) fn body(self, room: &Room, range: Range<u64>) -> Body {
        let length = range.end - range.start;
        match self.content {
            Content::Inline(bytes) => {
                // An inline object is far shorter than any `usize`.
                let at = |offset: u64| usize::try_from(offset).unwrap_or(0).min(bytes.len());
                Body::whole(bytes.slice(at(range.start)..at(range.end)))
            }
            Content::One(reader, _) => {
                let reader = Unsealing::reader(reader, self.key.as_ref());
                let open = Some(Open { reader, at: range.start, left: length });
                Body::new(Some(length), Pieces { open, ..Pieces::new(room, None) })
            }
            Content::Many(segments, pin) => {
                let mut pieces = Pieces::new(room, Some(pin));
                pieces.key = self.key;
                pieces.waiting = stretches(&segments, &range);
                Body::new(Some(length), pieces)
            }
        }
    }
}

/// Which bytes of which blobs a range is made of.
fn stretches(segments: &[Segment], range: &Range<u64>) -> VecDeque<(BlobId, Range<u64>)> {
    let mut begins = 0;
    let mut stretches = VecDeque::new();
    for segment in segments {
        let ends = begins + segment.bytes;
        let (from, to) = (range.start.max(begins), range.end.min(ends));
        if from < to {
            stretches.push_back((segment.blob(), from - begins..to - begins));
        }
        begins = ends;
    }
    stretches
}

/// Reads blobs one after the other.
struct Pieces {
    blobs: Arc<dyn Blobs>,
    waiting: VecDeque<(BlobId, Range<u64>)>,
    open: Option<Open>,
    key: Option<Arc<CustomerKey>>,
    _pin: Option<Pin>,
}

struct Open {
    reader: Arc<dyn BlobReader>,
    at: u64,
    left: u64,
}

impl Pieces {
    fn new(room: &Room, pin: Option<Pin>) -> Pieces {
        let blobs = room.blobs.clone();
        Pieces { blobs, waiting: VecDeque::new(), open: None, key: None, _pin: pin }
    }

    async fn piece(&mut self) -> Result<Option<Bytes>, ApiError> {
        loop {
            if let Some(open) = self.open.as_mut().filter(|open| open.left > 0) {
                let length = PIECE_BYTES.min(usize::try_from(open.left).unwrap_or(PIECE_BYTES));
                let piece = open.reader.read_at(open.at, length).await.map_err(unavailable)?;
                if piece.is_empty() {
                    tracing::error!("a blob is shorter than its record says");
                    return Err(errors::internal());
                }
                open.at += piece.len() as u64;
                open.left -= piece.len() as u64;
                return Ok(Some(piece));
            }
            let Some((blob, range)) = self.waiting.pop_front() else { return Ok(None) };
            let reader = self.blobs.open(blob).await.map_err(unavailable)?;
            let reader = reader.ok_or_else(|| {
                tracing::error!(%blob, "a blob that an object refers to is missing");
                errors::internal()
            })?;
            let reader = Unsealing::reader(reader, self.key.as_ref());
            self.open = Some(Open { reader, at: range.start, left: range.end - range.start });
        }
    }
}

#[async_trait]
impl BodySource for Pieces {
    async fn next(&mut self) -> Option<Result<Bytes, ApiError>> {
        self.piece().await.transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_made_of_stretches_of_blobs() {
        let blob = |n: u8| BlobId::from_bytes([n; 16]);
        let segments = [(1, 5), (2, 0), (3, 7)].map(|(n, bytes)| Segment::whole(blob(n), bytes));
        for (range, expected) in [
            (0..12, vec![(blob(1), 0..5), (blob(3), 0..7)]),
            (0..5, vec![(blob(1), 0..5)]),
            (4..6, vec![(blob(1), 4..5), (blob(3), 0..1)]),
            (5..6, vec![(blob(3), 0..1)]),
            (11..12, vec![(blob(3), 6..7)]),
            (3..3, vec![]),
        ] {
            assert_eq!(stretches(&segments, &range), expected, "{range:?}");
        }
    }
}
