//! The log: acknowledged commits that the index doesn't have yet, in segments that are used again.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    frame::{BLOCK_BYTES, Frame, FrameId, FrameWriter},
    record::Record,
};
use crate::{
    StoreError,
    disk::{Disk, DiskFile},
};

/// The directory of the segments, which are named by number.
pub(crate) const DIR: &str = "log";

/// Segments that wait to be used again; more are removed. Enough for the generation that is being
/// applied and the one that fills meanwhile.
const SPARE_SEGMENTS_MAX: usize = 4;

/// A new segment grows by steps of zeros, doubling from the smaller to the larger of these. A write
/// that makes the file grow also syncs metadata, and waits for whatever else the file system has in
/// its journal; one inside the file syncs its own pages alone.
const GROWTH_BYTES: std::ops::RangeInclusive<u64> = 1 << 20..=4 << 20;

/// Appends frames. Used by the committer alone.
#[derive(Debug)]
pub(crate) struct Log {
    disk: Arc<dyn Disk>,
    segment_bytes: usize,
    current: Option<Segment>,
    /// Segments whose commits the index may not have yet, with the last sequence in each.
    full: Vec<(u64, Segment)>,
    spare: Vec<Segment>,
    next_number: u64,
    epoch: u64,
    writer: FrameWriter,
}

#[derive(Debug)]
struct Segment {
    number: u64,
    file: Arc<dyn DiskFile>,
    offset: u64,
    /// Length of the file.
    length: u64,
    /// Its name is not durable yet.
    new: bool,
}

impl Segment {
    /// Makes room for the next frames, if the last one used up what there was.
    fn grow(&mut self, limit: u64) -> Result<(), StoreError> {
        if self.offset > self.length {
            let step = self.offset.clamp(*GROWTH_BYTES.start(), *GROWTH_BYTES.end());
            self.length = self.offset.max(limit.min(self.offset + step));
            let zeros = vec![0; (self.length - self.offset) as usize];
            let written = self.file.write_at(&zeros, self.offset);
            written.map_err(StoreError::io("write", &name(self.number)))?;
        }
        Ok(())
    }
}

/// What was in the log at the start.
#[derive(Debug)]
pub(crate) struct Recovered {
    pub(crate) log: Log,
    /// The commits after the last one in the index, with their sequences, in order.
    pub(crate) records: Vec<(u64, Record)>,
}

fn name(number: u64) -> String {
    format!("{DIR}/{number:016}")
}

impl Log {
    /// Reads what follows `applied`, the last sequence that the index has. `epoch` is the highest
    /// that the index has seen.
    pub(crate) fn recover(
        disk: Arc<dyn Disk>,
        segment_bytes: usize,
        applied: u64,
        epoch: u64,
    ) -> Result<Recovered, StoreError> {
        let mut segments = Vec::new();
        let mut frames = BTreeMap::new();
        let mut highest_epoch = epoch;
        for file_name in disk.list(DIR).map_err(StoreError::io("list", DIR))? {
            let Ok(number) = file_name.parse::<u64>() else { continue };
            let (segment, bytes) = open_segment(&*disk, number)?;
            let mut last = 0;
            for frame in scan(&bytes) {
                highest_epoch = highest_epoch.max(frame.id.epoch);
                let mut records = Vec::new();
                if frame.last() > applied {
                    last = last.max(frame.last());
                    records = frame.records().ok_or_else(|| {
                        let reason = "a frame is not what its checksum promises".to_owned();
                        corrupt(&*disk, number, frame.id.offset, reason)
                    })?;
                }
                let end = frame.id.offset + frame.bytes() as u64;
                let found = Found { number, end, id: frame.id, records };
                frames.insert((frame.id.epoch, frame.id.offset), found);
            }
            segments.push((last, segment));
        }
        let records = in_sequence(&*disk, applied, frames)?;
        let (full, spare): (Vec<_>, Vec<_>) = segments.into_iter().partition(|(last, _)| *last > 0);
        // What was read may so far be in the page cache alone: a process that was killed leaves it
        // there. Nothing may build on it before it is durable.
        for (_, segment) in &full {
            segment.file.sync().map_err(StoreError::io("sync", &name(segment.number)))?;
        }
        if !full.is_empty() {
            disk.sync_dir(DIR).map_err(StoreError::io("sync", DIR))?;
        }
        let numbers = full.iter().chain(&spare).map(|(_, segment)| segment.number);
        let next_number = numbers.max().map_or(1, |number| number + 1);
        let spare = spare.into_iter().map(|(_, segment)| segment).collect();
        let log = Log {
            disk,
            segment_bytes,
            current: None,
            full,
            spare,
            next_number,
            epoch: highest_epoch,
            writer: FrameWriter::default(),
        };
        Ok(Recovered { log, records })
    }

    /// The epoch of the segment being written, or of the last one.
    pub(crate) fn epoch(&self) -> u64 {
        self.epoch
    }

    /// Appends one frame and makes it durable; returns its length. `first` is the sequence of the
    /// first commit, `applied` what the index has for good.
    pub(crate) fn append<'a>(
        &mut self,
        first: u64,
        applied: u64,
        records: impl IntoIterator<Item = &'a Record>,
    ) -> Result<usize, StoreError> {
        self.writer.begin();
        records.into_iter().for_each(|record| self.writer.push(record));
        let end = self.segment_bytes.saturating_sub(self.writer.bytes()) as u64;
        if let Some(segment) = self.current.take_if(|segment| segment.offset > end) {
            self.full.push((first - 1, segment));
        }
        let segment = match self.current.take() {
            Some(segment) => segment,
            None => self.begin_segment(applied)?,
        };
        let segment = self.current.insert(segment);
        let id = FrameId { epoch: self.epoch, offset: segment.offset, first };
        let frame = self.writer.finish(id);
        let written = segment.file.write_at(frame, segment.offset);
        written.map_err(StoreError::io("write", &name(segment.number)))?;
        segment.offset += frame.len() as u64;
        segment.grow(self.segment_bytes as u64)?;
        segment.file.sync().map_err(StoreError::io("sync", &name(segment.number)))?;
        if std::mem::take(&mut segment.new) {
            self.disk.sync_dir(DIR).map_err(StoreError::io("sync", DIR))?;
        }
        Ok(frame.len())
    }

    /// A segment to write from the beginning: one whose commits are all in the index, or a new one.
    fn begin_segment(&mut self, applied: u64) -> Result<Segment, StoreError> {
        let retired = self.full.extract_if(.., |(last, _)| *last <= applied);
        self.spare.extend(retired.map(|(_, segment)| segment));
        while self.spare.len() > SPARE_SEGMENTS_MAX {
            if let Some(segment) = self.spare.pop() {
                let name = name(segment.number);
                self.disk.remove(&name).map_err(StoreError::io("remove", &name))?;
            }
        }
        self.epoch += 1;
        if let Some(segment) = self.spare.pop() {
            return Ok(Segment { offset: 0, ..segment });
        }
        let number = self.next_number;
        self.next_number += 1;
        let name = name(number);
        let file = self.disk.create(&name).map_err(StoreError::io("create", &name))?;
        Ok(Segment { number, file, offset: 0, length: 0, new: true })
    }
}

fn open_segment(disk: &dyn Disk, number: u64) -> Result<(Segment, Vec<u8>), StoreError> {
    let name = name(number);
    let read = || -> std::io::Result<_> {
        let file = disk.open(&name)?.ok_or(std::io::ErrorKind::NotFound)?;
        let mut bytes = vec![0; file.len()? as usize];
        file.read_at(&mut bytes, 0)?;
        Ok((file, bytes))
    };
    let (file, bytes) = read().map_err(StoreError::io("read", &name))?;
    let length = bytes.len() as u64;
    Ok((Segment { number, file, offset: 0, length, new: false }, bytes))
}

/// Every whole frame of a segment, also those after a damaged place.
fn scan(bytes: &[u8]) -> impl Iterator<Item = Frame> {
    let mut offset = 0;
    std::iter::from_fn(move || {
        while offset < bytes.len() {
            match Frame::read(bytes, offset) {
                Some(frame) => {
                    offset += frame.bytes();
                    return Some(frame);
                }
                None => offset += BLOCK_BYTES,
            }
        }
        None
    })
}

/// A whole frame, with its records if the index doesn't have them.
struct Found {
    number: u64,
    end: u64,
    id: FrameId,
    records: Vec<Record>,
}

/// The commits in order. A frame is written only after the one before it is durable, so only the
/// very last can be missing; a gap before another frame means that acknowledged commits are gone.
fn in_sequence(
    disk: &dyn Disk,
    applied: u64,
    frames: BTreeMap<(u64, u64), Found>,
) -> Result<Vec<(u64, Record)>, StoreError> {
    let mut records = Vec::new();
    let mut next = applied + 1;
    // Where the next frame was written: behind the last one, or at the beginning of a segment.
    let mut place: Option<(u64, u64, u64)> = None;
    for Found { number, end, id, records: found } in frames.into_values() {
        // The index ends with a frame, and sequences are never given twice.
        if !found.is_empty() && id.first != next {
            let (number, offset) = match place {
                Some((epoch, number, end)) if epoch == id.epoch || id.offset == 0 => (number, end),
                _ => (number, 0),
            };
            let reason = format!("commits {next} to {} are missing", id.first.wrapping_sub(1));
            return Err(corrupt(disk, number, offset, reason));
        }
        place = Some((id.epoch, number, end));
        next += found.len() as u64;
        records.extend((id.first..).zip(found));
    }
    Ok(records)
}

fn corrupt(disk: &dyn Disk, number: u64, offset: u64, reason: String) -> StoreError {
    StoreError::Corrupt { file: disk.path(&name(number)), offset, reason }
}
