//! Walking names in order, those with a common prefix as one: what all lists are made of. A page
//! costs a page: what is behind a common prefix is reached by a seek, not by reading on.

use crate::keys::behind;
use std::ops::Bound;
use store::{Direction, Entry, Key, KeyRange, Limit, Store, StoreError};

/// Entries that lie in the order of their names.
pub(crate) trait Shelf: Sync {
    /// What an entry is made of besides its name.
    type Item;

    /// What the keys of all names that begin with `prefix` begin with.
    fn from(&self, prefix: &str) -> Key;

    /// The name of an entry, and the rest.
    fn read(&self, entry: Entry) -> Result<(String, Self::Item), StoreError>;
}

/// What to walk through.
pub(crate) struct Walk<'a> {
    pub(crate) prefix: &'a str,
    /// Names that have it behind the prefix are one group, up to its end.
    pub(crate) delimiter: Option<&'a str>,
    /// Where to begin, within the prefix; the prefix's beginning without it.
    pub(crate) start: Option<Bound<Key>>,
    /// The most to be found.
    pub(crate) max: usize,
}

/// Something on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found<T> {
    Entry(String, T),
    Group(String),
}

/// What was found.
pub(crate) struct Walked<T> {
    pub(crate) found: Vec<Found<T>>,
    /// Whether there is more.
    pub(crate) truncated: bool,
}

impl<'a> Walk<'a> {
    /// A walk that goes on behind the name, or group, that one before ended with.
    pub(crate) fn after(mut self, shelf: &impl Shelf, name: &str) -> Walk<'a> {
        self.start = match self.group(name) == Some(name) {
            true => Some(behind(&shelf.from(name))),
            false => Some(Bound::Excluded(shelf.from(name))),
        };
        self
    }

    /// The group that a name with the prefix is in.
    pub(crate) fn group<'n>(&self, name: &'n str) -> Option<&'n str> {
        let delimiter = self.delimiter.filter(|delimiter| !delimiter.is_empty())?;
        let rest = name.strip_prefix(self.prefix)?;
        let end = self.prefix.len() + rest.find(delimiter)? + delimiter.len();
        name.get(..end)
    }

    fn range(&self, shelf: &impl Shelf) -> KeyRange {
        let range = KeyRange::prefix(&shelf.from(self.prefix));
        match &self.start {
            None => range,
            Some(Bound::Excluded(key)) => range.after(key.clone()),
            Some(start) => match (&range.start, start) {
                (Bound::Included(first), Bound::Included(key)) if key > first => {
                    KeyRange { start: start.clone(), end: range.end }
                }
                _ => range,
            },
        }
    }

    /// Walks.
    pub(crate) async fn go<S: Shelf>(
        &self,
        store: &dyn Store,
        shelf: &S,
    ) -> Result<Walked<S::Item>, StoreError> {
        let mut found: Vec<Found<S::Item>> = Vec::new();
        let mut range = self.range(shelf);
        let one_more = self.max.saturating_add(1);
        let mut entries = if self.delimiter.is_some() { one_more.min(100) } else { one_more };
        let mut group: Option<String> = None;
        while self.max > 0 && !range.is_empty() {
            let limit = Limit { entries, bytes: PAGE_BYTES };
            let page = store.scan(range, limit, Direction::Forward).await?;
            for entry in page.entries {
                let (name, item) = shelf.read(entry)?;
                if group.as_ref().is_some_and(|group| name.starts_with(group.as_str())) {
                    continue;
                }
                if found.len() == self.max {
                    return Ok(Walked { found, truncated: true });
                }
                group = self.group(&name).map(str::to_owned);
                found.push(match &group {
                    Some(group) => Found::Group(group.clone()),
                    None => Found::Entry(name, item),
                });
            }
            let Some(next) = page.next else { break };
            // Groups are skipped: many of a few names by reading, few of many names by seeking.
            (range, entries) = match &group {
                Some(group) => {
                    let seek = KeyRange { start: behind(&shelf.from(group)), end: next.end };
                    (seek, (entries / 2).max(8))
                }
                None => (next, (entries * 2).min(one_more)),
            };
        }
        Ok(Walked { found, truncated: false })
    }
}

/// Bytes of records that are read at a time.
const PAGE_BYTES: usize = 2 << 20;

impl<T> Walked<T> {
    /// The name that the next page goes on behind.
    pub(crate) fn last(&self) -> Option<&str> {
        self.found.last().map(|found| match found {
            Found::Entry(name, _) | Found::Group(name) => name.as_str(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;
    use store::{Batch, Memory};

    struct Names;

    impl Shelf for Names {
        type Item = ();

        fn from(&self, prefix: &str) -> Key {
            Key::copy_from_slice(format!("n{prefix}").as_bytes())
        }

        fn read(&self, entry: Entry) -> Result<(String, ()), StoreError> {
            Ok((String::from_utf8_lossy(&entry.key[1..]).into_owned(), ()))
        }
    }

    /// What a list is, by its definition.
    fn expected(names: &BTreeSet<String>, prefix: &str, delimiter: &str) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for name in names.iter().filter(|name| name.starts_with(prefix)) {
            let shown = match name[prefix.len()..].find(delimiter) {
                Some(at) if !delimiter.is_empty() => &name[..prefix.len() + at + delimiter.len()],
                _ => name,
            };
            if all.last().is_none_or(|last| last != shown) {
                all.push(shown.to_owned());
            }
        }
        all
    }

    proptest! {
        #[test]
        fn pages_of_any_size_make_the_list(
            names in prop::collection::btree_set("[ab/é]{1,5}", 0..60),
            prefix in "[ab/]{0,2}",
            delimiter in "(|/|ab)",
            max in 1usize..20,
        ) {
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            let paged = runtime.block_on(async {
                let store = Memory::new();
                for name in &names {
                    let _version = store.commit(Batch::new().put(Names.from(name), "")).await.unwrap();
                }
                let (mut all, mut after) = (Vec::new(), None::<String>);
                loop {
                    let walk = Walk { prefix: &prefix, delimiter: Some(&delimiter), start: None, max };
                    let walk = match &after {
                        Some(name) => walk.after(&Names, name),
                        None => walk,
                    };
                    let walked = walk.go(&store, &Names).await.unwrap();
                    assert!(walked.found.len() <= max);
                    after = walked.last().map(str::to_owned);
                    let more = walked.truncated;
                    all.extend(walked.found.into_iter().map(|found| match found {
                        Found::Entry(name, ()) | Found::Group(name) => name,
                    }));
                    if !more {
                        break all;
                    }
                }
            });
            prop_assert_eq!(paged, expected(&names, &prefix, &delimiter));
        }
    }
}
