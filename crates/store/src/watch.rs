//! Waking those who wait for a prefix to change.

use std::{collections::BTreeMap, ops::Bound, sync::Arc};

use parking_lot::RwLock;
use tokio::sync::watch;

use crate::{Key, KeyRange, batch::Write};

/// Wakes after commits under a prefix: a hint. Several commits may wake it once, and it may wake
/// for nothing; correctness never rests on it.
pub struct Watch {
    prefix: Key,
    changes: watch::Receiver<()>,
    registry: Arc<Watchers>,
}

impl Watch {
    /// Returns once something was committed under the prefix since the watch began or since the
    /// last return. Safe to drop and call again.
    pub async fn changed(&mut self) {
        if self.changes.changed().await.is_err() {
            // The registry drops a sender only when its last receiver is gone, and we are one.
            std::future::pending::<()>().await;
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let mut senders = self.registry.senders.write();
        if let Some(sender) = senders.get(&self.prefix)
            && sender.receiver_count() == 1
        {
            senders.remove(&self.prefix);
        }
    }
}

/// All watched prefixes, in order.
#[derive(Default)]
pub(crate) struct Watchers {
    senders: RwLock<BTreeMap<Key, watch::Sender<()>>>,
}

impl Watchers {
    pub(crate) fn watch(self: &Arc<Watchers>, prefix: Key) -> Watch {
        let changes = self
            .senders
            .write()
            .entry(prefix.clone())
            .or_insert_with(|| watch::Sender::new(()))
            .subscribe();
        Watch { prefix, changes, registry: self.clone() }
    }

    /// Wakes everybody whom one of the changes concerns.
    pub(crate) fn wake<'a>(&self, writes: impl IntoIterator<Item = &'a Write>) {
        let senders = self.senders.read();
        if senders.is_empty() {
            return;
        }
        for write in writes {
            match write {
                Write::Put(key, _) | Write::Delete(key) => wake_prefixes_of(&senders, key),
                Write::DeleteRange(range) => wake_range(&senders, range),
                Write::Append(append, _) => wake_prefixes_of(&senders, &append.prefix),
            }
        }
    }
}

/// Wakes the watchers of every prefix of `key`. Each step goes from one watched prefix to the
/// next shorter candidate, so it costs a few look-ups however many watchers there are.
fn wake_prefixes_of(senders: &BTreeMap<Key, watch::Sender<()>>, key: &[u8]) {
    let mut bound = Bound::Included(key);
    while let Some((watched, sender)) =
        senders.range::<[u8], _>((Bound::Unbounded, bound)).next_back()
    {
        let common = key.iter().zip(watched.iter()).take_while(|(a, b)| a == b).count();
        if common == watched.len() {
            sender.send_replace(());
            bound = Bound::Excluded(&key[..common]);
        } else {
            // A longer prefix of `key` would lie between `watched` and `key`: there is none.
            bound = Bound::Included(&key[..common]);
        }
    }
}

/// Wakes the watchers whose prefix covers a part of `range`.
fn wake_range(senders: &BTreeMap<Key, watch::Sender<()>>, range: &KeyRange) {
    if range.is_empty() {
        return;
    }
    if let Bound::Included(start) | Bound::Excluded(start) = &range.start {
        wake_prefixes_of(senders, start);
    }
    for sender in senders.range::<[u8], _>(range.as_slices()).map(|(_, sender)| sender) {
        sender.send_replace(());
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use proptest::prelude::*;

    use super::*;
    use crate::batch::Append;

    fn key() -> impl Strategy<Value = Key> {
        prop::collection::vec(0..3u8, 0..5).prop_map(Key::from)
    }

    fn write() -> impl Strategy<Value = Write> {
        prop_oneof![
            key().prop_map(Write::Delete),
            key().prop_map(|prefix| Write::Append(Append { prefix, index: 0 }, Bytes::new())),
            (key(), key()).prop_map(|(a, b)| Write::DeleteRange(KeyRange::between(a, b))),
            (key(), key()).prop_map(|(a, b)| Write::DeleteRange(KeyRange::prefix(&a).after(b))),
        ]
    }

    proptest! {
        /// Nobody whom a change concerns sleeps on, and a single key wakes nobody else.
        #[test]
        fn wakes_whom_it_concerns(prefixes in prop::collection::vec(key(), 0..20), write in write()) {
            let watchers = Arc::new(Watchers::default());
            let watches: Vec<_> = prefixes.iter().map(|p| watchers.watch(p.clone())).collect();
            watchers.wake([&write]);
            for watch in &watches {
                let woken = watch.changes.has_changed().expect("the sender lives");
                match &write {
                    Write::Put(key, _) | Write::Delete(key) => {
                        prop_assert_eq!(woken, key.starts_with(&watch.prefix));
                    }
                    Write::Append(Append { prefix, .. }, _) => {
                        prop_assert_eq!(woken, prefix.starts_with(&watch.prefix));
                    }
                    Write::DeleteRange(range) => {
                        let inside = (0..1000u32).map(|n| {
                            let digits = [n / 256 % 4, n / 64 % 4, n / 16 % 4, n / 4 % 4, n % 4];
                            let tail: Vec<u8> = digits.iter().map_while(|d| d.checked_sub(1)).map(|d| d as u8).collect();
                            [&watch.prefix[..], &tail].concat()
                        });
                        if inside.into_iter().any(|key| range.contains(&key)) {
                            prop_assert!(woken, "{:?}", watch.prefix);
                        }
                    }
                }
            }
            drop(watches);
            prop_assert!(watchers.senders.read().is_empty());
        }
    }
}
