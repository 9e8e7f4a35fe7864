//! Which shards of a stream may be worked on: parents before their children.
//!
//! A shard that came from a split or merge is begun when all of its parents are finished, or the
//! source knows them no longer. Mappings are independent of each other: each has its own [`Stream`].

use std::collections::{BTreeMap, BTreeSet};

/// The shards of a stream, as one mapping sees them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stream {
    /// The shards that the source lists, with their parents.
    listed: BTreeMap<String, Vec<String>>,
    at_work: BTreeSet<String>,
    /// Shards whose every record is done with, as was saved.
    finished: BTreeSet<String>,
}

impl Stream {
    /// Goes on with what was saved: the shards that are `finished`.
    pub fn new(finished: impl IntoIterator<Item = String>) -> Self {
        Stream { finished: finished.into_iter().collect(), ..Stream::default() }
    }

    /// Takes the source's shards, each with its parents, in place of those that it listed before.
    pub fn list(&mut self, shards: impl IntoIterator<Item = (String, Vec<String>)>) {
        self.listed = shards.into_iter().collect();
    }

    /// The shards to begin with now: call [`Stream::start`] for each that a worker is given.
    pub fn ready(&self) -> impl Iterator<Item = &str> {
        let free = |shard: &str| !self.at_work.contains(shard) && !self.finished.contains(shard);
        let done = |parent: &String| {
            let listed = self.listed.contains_key(parent) || self.at_work.contains(parent);
            !listed || self.finished.contains(parent)
        };
        let next = move |(shard, parents): &(&String, &Vec<String>)| {
            free(shard) && parents.iter().all(done)
        };
        self.listed.iter().filter(next).map(|(shard, _)| &shard[..])
    }

    /// A worker has the shard.
    pub fn start(&mut self, shard: &str) {
        self.at_work.insert(shard.to_owned());
    }

    /// Its worker gave the shard up, unfinished: another may take it.
    pub fn stop(&mut self, shard: &str) {
        self.at_work.remove(shard);
    }

    /// Every record of the shard is done with, and that is saved.
    pub fn finish(&mut self, shard: &str) {
        self.at_work.remove(shard);
        self.finished.insert(shard.to_owned());
    }

    /// Finished shards that the source no longer lists: nothing need be known of them, once their
    /// saved progress is deleted ([`Stream::forget`]).
    pub fn gone(&self) -> impl Iterator<Item = &str> {
        self.finished.iter().filter(|shard| !self.listed.contains_key(*shard)).map(|s| &s[..])
    }

    /// The saved progress of a shard that is gone was deleted.
    pub fn forget(&mut self, shard: &str) {
        self.finished.remove(shard);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shards(of: &[(&str, &[&str])]) -> Vec<(String, Vec<String>)> {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        of.iter().map(|(shard, parents)| ((*shard).to_owned(), owned(parents))).collect()
    }

    fn ready(stream: &Stream) -> Vec<&str> {
        stream.ready().collect()
    }

    #[test]
    fn children_wait_for_all_of_their_parents() {
        let mut stream = Stream::new([]);
        stream.list(shards(&[("a", &[]), ("b", &[]), ("c", &["a", "b"]), ("d", &["c"])]));
        assert_eq!(ready(&stream), ["a", "b"]);
        stream.start("a");
        assert_eq!(ready(&stream), ["b"], "a has its worker");
        stream.finish("a");
        assert_eq!(ready(&stream), ["b"], "one parent is not both");
        stream.start("b");
        stream.stop("b");
        assert_eq!(ready(&stream), ["b"], "another worker may take it");
        stream.finish("b");
        assert_eq!(ready(&stream), ["c"], "d's parent is not finished");
    }

    #[test]
    fn parents_that_are_gone_hold_nobody_up_unless_somebody_still_works_on_them() {
        let mut stream = Stream::new([]);
        stream.list(shards(&[("c", &["a"])]));
        assert_eq!(ready(&stream), ["c"]);
        stream.start("a");
        assert_eq!(ready(&stream), Vec::<&str>::new());
    }

    #[test]
    fn finished_shards_are_known_until_the_source_forgets_them() {
        let mut stream = Stream::new(["a".to_owned()]);
        stream.list(shards(&[("a", &[]), ("c", &["a"])]));
        assert_eq!((ready(&stream), stream.gone().count()), (vec!["c"], 0));
        stream.list(shards(&[("c", &["a"])]));
        assert_eq!(stream.gone().collect::<Vec<_>>(), ["a"]);
        stream.forget("a");
        assert_eq!((ready(&stream), stream.gone().count()), (vec!["c"], 0));
    }
}
