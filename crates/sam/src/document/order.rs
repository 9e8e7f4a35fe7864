//! The order of Python 2.7's dictionaries: that of the slots of their hash tables.

/// The size of a table at first.
const MIN_SLOTS: usize = 8;
/// How far the rest of a hash is shifted with each slot that is taken.
const PERTURB_SHIFT: u32 = 5;
/// From so many entries on a table grows twofold, not fourfold.
const LARGE: usize = 50_000;

/// Python 2.7's hash of a text, on 64 bits.
fn hash(text: &str) -> u64 {
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return 0 };
    let mut hash = u64::from(u32::from(first)) << 7;
    let mut length: u64 = 0;
    for char in text.chars() {
        hash = hash.wrapping_mul(1_000_003) ^ u64::from(u32::from(char));
        length += 1;
    }
    hash ^= length;
    // -1 stands for an error.
    if hash == u64::MAX { u64::MAX - 1 } else { hash }
}

struct Table {
    slots: Vec<Option<usize>>,
    used: usize,
}

impl Table {
    fn new(size: usize) -> Self {
        Self { slots: vec![None; size], used: 0 }
    }

    fn put(&mut self, hash: u64, index: usize) {
        let mask = self.slots.len() as u64 - 1;
        let mut at = hash;
        let mut perturb = hash;
        while self.slots[(at & mask) as usize].is_some() {
            at = at.wrapping_mul(5).wrapping_add(perturb).wrapping_add(1);
            perturb >>= PERTURB_SHIFT;
        }
        self.slots[(at & mask) as usize] = Some(index);
        self.used += 1;
    }

    fn entries(&self) -> impl Iterator<Item = usize> {
        self.slots.iter().filter_map(|slot| *slot)
    }
}

/// The order of the keys by their indexes; all are different.
pub(super) fn order<'a>(keys: impl Iterator<Item = &'a str>) -> Vec<usize> {
    let hashes: Vec<u64> = keys.map(hash).collect();
    let mut table = Table::new(MIN_SLOTS);
    for (index, hash) in hashes.iter().enumerate() {
        table.put(*hash, index);
        if table.used * 3 >= table.slots.len() * 2 {
            let wanted = table.used * if table.used > LARGE { 2 } else { 4 };
            let mut size = MIN_SLOTS;
            while size <= wanted {
                size *= 2;
            }
            let mut larger = Table::new(size);
            for index in table.entries() {
                larger.put(hashes[index], index);
            }
            table = larger;
        }
    }
    table.entries().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ordered(keys: &[&str]) -> Vec<String> {
        order(keys.iter().copied()).into_iter().map(|index| keys[index].to_owned()).collect()
    }

    #[test]
    fn keys_stand_as_in_python_2() {
        let keys = ["a", "b", "swagger", "info", "paths", "x"];
        assert_eq!(ordered(&keys), ["a", "info", "b", "paths", "x", "swagger"]);
        let keys = ["Up", "Other", "Zed", "Apple", "Mid", "Ten", "Kay"];
        assert_eq!(ordered(&keys), ["Zed", "Ten", "Mid", "Up", "Other", "Kay", "Apple"]);
    }

    #[test]
    fn an_empty_key_has_a_place() {
        assert_eq!(ordered(&["", "a"]).len(), 2);
    }
}
