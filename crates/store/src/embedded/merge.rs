//! Reading several layers as one: the newest layer that knows a key decides.

use std::collections::btree_map;

use super::{
    generation::{Generation, Slot},
    index::{Cursor, Snapshot},
};
use crate::{Direction, Entry, Key, KeyRange, Limit, Page, StoreError, range::PageBuilder};

/// One page of `range` out of `layers`, newest first, and the index below them.
pub(crate) fn page(
    layers: &[&Generation],
    index: &Snapshot,
    range: KeyRange,
    limit: Limit,
    direction: Direction,
) -> Result<Page, StoreError> {
    let mut page = PageBuilder::new(limit);
    if range.is_empty() {
        return Ok(page.finish(range, direction));
    }
    let mut sources = Vec::with_capacity(layers.len() + 1);
    for depth in 0..=layers.len() {
        let layer = match layers.get(depth) {
            Some(generation) => Layer::Generation(generation),
            None => Layer::Index(index),
        };
        sources.push(Source::new(layer, &layers[..depth], range.clone(), direction)?);
    }
    while !page.is_full() {
        // The first of the newest: `min_by` keeps the earlier of two that are equal.
        let heads = sources.iter().filter_map(|source| source.head.as_ref());
        let nearest = heads.min_by(|(a, _), (b, _)| match direction {
            Direction::Forward => a.cmp(b),
            Direction::Backward => b.cmp(a),
        });
        let Some((key, slot)) = nearest.cloned() else { break };
        for source in &mut sources {
            if source.head.as_ref().is_some_and(|(head, _)| *head == key) {
                source.advance()?;
            }
        }
        if let Some((version, value)) = slot {
            page.push(Entry { key, value, version });
        }
    }
    Ok(page.finish(range, direction))
}

#[derive(Clone, Copy)]
enum Layer<'a> {
    Generation(&'a Generation),
    Index(&'a Snapshot),
}

enum Keys<'a> {
    Generation(btree_map::Range<'a, Key, Slot>),
    Index(Box<Cursor>),
    Exhausted,
}

/// One layer's keys in the range, without those that a newer layer deleted by range.
struct Source<'a> {
    layer: Layer<'a>,
    newer: &'a [&'a Generation],
    range: KeyRange,
    direction: Direction,
    keys: Keys<'a>,
    head: Option<(Key, Slot)>,
}

impl<'a> Source<'a> {
    fn new(
        layer: Layer<'a>,
        newer: &'a [&'a Generation],
        range: KeyRange,
        direction: Direction,
    ) -> Result<Source<'a>, StoreError> {
        let keys = Keys::Exhausted;
        let mut source = Source { layer, newer, range, direction, keys, head: None };
        source.seek()?;
        source.advance()?;
        Ok(source)
    }

    /// Begins at the beginning of what is left of the range.
    fn seek(&mut self) -> Result<(), StoreError> {
        self.keys = match self.layer {
            _ if self.range.is_empty() => Keys::Exhausted,
            Layer::Generation(generation) => Keys::Generation(generation.points(&self.range)),
            Layer::Index(index) => Keys::Index(Box::new(index.range(&self.range)?)),
        };
        Ok(())
    }

    fn advance(&mut self) -> Result<(), StoreError> {
        loop {
            self.head = match &mut self.keys {
                Keys::Exhausted => None,
                Keys::Generation(points) => match self.direction {
                    Direction::Forward => points.next(),
                    Direction::Backward => points.next_back(),
                }
                .map(|(key, slot)| (key.clone(), slot.clone())),
                Keys::Index(cursor) => cursor.step(self.direction)?,
            };
            let Some((key, _)) = &self.head else { return Ok(()) };
            let erased = self.newer.iter().find_map(|newer| newer.erased().covering(key));
            let Some((start, end)) = erased else { return Ok(()) };
            // Over the whole deleted range in one jump.
            match (self.direction, end) {
                (Direction::Forward, Some(end)) => {
                    self.range.start = std::ops::Bound::Included(end.clone());
                }
                (Direction::Forward, None) => {
                    self.head = None;
                    self.keys = Keys::Exhausted;
                    return Ok(());
                }
                (Direction::Backward, _) => {
                    self.range.end = std::ops::Bound::Excluded(start.clone());
                }
            }
            self.seek()?;
        }
    }
}
