//! Bloom filters as ORC has them: `BLOOM_FILTER_UTF8`.

use super::protobuf::Message;

const SEED: u64 = 104_729;

/// A filter of the values of one row group.
#[derive(Clone, Debug)]
pub(super) struct Bloom {
    words: Vec<u64>,
    hashes: i32,
}

impl Bloom {
    /// A filter for so many values, which says yes to others as often as `false_positives`.
    pub(super) fn new(values: usize, false_positives: f64) -> Bloom {
        const LN_2: f64 = std::f64::consts::LN_2;
        const VALUES_MAX: usize = 1_000_000;
        let values = values.clamp(1, VALUES_MAX) as f64;
        let rate = false_positives.clamp(1e-9, 0.999);
        let bits = (-values * rate.ln() / (LN_2 * LN_2)) as usize;
        let words = bits / 64 + 1;
        let hashes = ((words * 64) as f64 / values * LN_2).round().max(1.0);
        Bloom { words: vec![0; words], hashes: hashes as i32 }
    }

    fn places(&self, hash: u64) -> impl Iterator<Item = usize> + use<> {
        let (first, second) = (hash as i32, (hash >> 32) as i32);
        let bits = self.words.len() * 64;
        (1..=self.hashes).map(move |index| {
            let combined = first.wrapping_add(index.wrapping_mul(second));
            let positive = if combined < 0 { !combined } else { combined };
            positive as usize % bits
        })
    }

    fn add(&mut self, hash: u64) {
        for place in self.places(hash) {
            if let Some(word) = self.words.get_mut(place / 64) {
                *word |= 1 << (place % 64);
            }
        }
    }

    pub(super) fn add_bytes(&mut self, bytes: &[u8]) {
        self.add(murmur(bytes));
    }

    pub(super) fn add_integer(&mut self, value: i64) {
        self.add(wang(value) as u64);
    }

    pub(super) fn message(&self) -> Message {
        let bytes: Vec<u8> = self.words.iter().flat_map(|word| word.to_le_bytes()).collect();
        Message::default().number(1, self.hashes as u64).bytes(3, &bytes)
    }
}

/// Thomas Wang's hash of 64 bits.
fn wang(key: i64) -> i64 {
    let mut key = (!key).wrapping_add(key << 21);
    key ^= key >> 24;
    key = key.wrapping_add(key << 3).wrapping_add(key << 8);
    key ^= key >> 14;
    key = key.wrapping_add(key << 2).wrapping_add(key << 4);
    key ^= key >> 28;
    key.wrapping_add(key << 31)
}

/// Hive's Murmur3 of 64 bits: one half of that of 128.
fn murmur(bytes: &[u8]) -> u64 {
    const C1: u64 = 0x87c3_7b91_1142_53d5;
    const C2: u64 = 0x4cf5_ad43_2745_937f;
    let mix = |word: u64| word.wrapping_mul(C1).rotate_left(31).wrapping_mul(C2);
    let mut hash = SEED;
    let mut words = bytes.chunks_exact(8);
    for word in &mut words {
        let word = word.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
        hash ^= mix(word);
        hash = hash.rotate_left(27).wrapping_mul(5).wrapping_add(0x52dc_e729);
    }
    let rest = words.remainder();
    if !rest.is_empty() {
        hash ^= mix(rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)));
    }
    hash ^= bytes.len() as u64;
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ hash >> 33
}

#[cfg(test)]
mod tests {
    use super::Bloom;

    #[test]
    fn what_is_in_is_found_and_little_else() {
        let mut bloom = Bloom::new(1000, 0.05);
        for value in 0..500 {
            bloom.add_integer(value);
            bloom.add_bytes(format!("value {value}").as_bytes());
        }
        let has = |hash| bloom.places(hash).all(|bit| bloom.words[bit / 64] >> (bit % 64) & 1 == 1);
        let integer = |value| has(super::wang(value) as u64);
        let text = |value| has(super::murmur(format!("value {value}").as_bytes()));
        assert!((0..500).all(|value| integer(value) && text(value)));
        let wrong = (500..10_500).filter(|value| integer(*value) || text(*value)).count();
        assert!(wrong < 1_200, "{wrong}");
    }
}
