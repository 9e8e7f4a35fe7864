//! Cyclic redundancy checks by tables, eight bytes at a time.

/// Bytes that the sums take at a time («slicing by eight», Kounavis and Berry, 2005).
const SLICES: usize = 8;

/// A reflected CRC of up to 64 bits.
pub(super) struct Crc {
    tables: [[u64; 256]; SLICES],
    /// What the sum starts from and is flipped by at the end.
    ones: u64,
    polynomial: u64,
    bits: usize,
}

pub(super) static CRC32: Crc = Crc::new(0xedb8_8320, 32);
pub(super) static CRC32C: Crc = Crc::new(0x82f6_3b78, 32);
pub(super) static CRC64_NVME: Crc = Crc::new(0x9a6c_9329_ac4b_c9b5, 64);

impl Crc {
    const fn new(polynomial: u64, bits: usize) -> Self {
        let mut tables = [[0; 256]; SLICES];
        let mut byte = 0;
        while byte < 256 {
            let mut sum = byte as u64;
            let mut bit = 0;
            while bit < 8 {
                sum = if sum & 1 == 1 { sum >> 1 ^ polynomial } else { sum >> 1 };
                bit += 1;
            }
            tables[0][byte] = sum;
            byte += 1;
        }
        let mut slice = 1;
        while slice < SLICES {
            let mut byte = 0;
            while byte < 256 {
                let before: u64 = tables[slice - 1][byte];
                tables[slice][byte] = before >> 8 ^ tables[0][(before & 0xff) as usize];
                byte += 1;
            }
            slice += 1;
        }
        Crc { tables, ones: u64::MAX >> (64 - bits), polynomial, bits }
    }

    /// Before the first byte.
    pub(super) fn begin(&self) -> u64 {
        self.ones
    }

    /// Behind `bytes`.
    pub(super) fn go_on(&self, mut sum: u64, bytes: &[u8]) -> u64 {
        let (eights, rest) = bytes.as_chunks::<SLICES>();
        for eight in eights {
            let mixed = (sum ^ u64::from_le_bytes(*eight)).to_le_bytes();
            sum = 0;
            for (slice, byte) in mixed.iter().rev().enumerate() {
                sum ^= self.tables[slice][usize::from(*byte)];
            }
        }
        for byte in rest {
            sum = sum >> 8 ^ self.tables[0][usize::from(sum as u8 ^ byte)];
        }
        sum
    }

    /// Behind the last byte.
    pub(super) fn end(&self, sum: u64) -> u64 {
        sum ^ self.ones
    }

    /// The sum of bytes whose sum is `first` and, behind them, of `length` bytes whose sum is
    /// `second`. What `length` zeros do to a sum is a linear map over single bits; it is raised to
    /// its power by squaring, as zlib does.
    pub(super) fn join(&self, first: u64, second: u64, length: u64) -> u64 {
        let mut map = self.zero_bit();
        for _ in 0..3 {
            map = self.squared(&map);
        }
        let (mut sum, mut left) = (first, length);
        while left > 0 {
            if left & 1 == 1 {
                sum = applied(&map, sum);
            }
            left >>= 1;
            if left > 0 {
                map = self.squared(&map);
            }
        }
        sum ^ second
    }

    /// What one bit of zero does to a sum, bit by bit.
    fn zero_bit(&self) -> [u64; 64] {
        let mut map = [0; 64];
        map[0] = self.polynomial;
        for (bit, to) in map.iter_mut().enumerate().take(self.bits).skip(1) {
            *to = 1 << (bit - 1);
        }
        map
    }

    fn squared(&self, map: &[u64; 64]) -> [u64; 64] {
        let mut twice = [0; 64];
        for (to, from) in twice.iter_mut().zip(map).take(self.bits) {
            *to = applied(map, *from);
        }
        twice
    }
}

fn applied(map: &[u64; 64], mut sum: u64) -> u64 {
    let mut out = 0;
    for to in map {
        if sum & 1 == 1 {
            out ^= to;
        }
        sum >>= 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_at_a_time_is_one_at_a_time() {
        let bytes: Vec<u8> = (0..100u8).map(|b| b.wrapping_mul(37)).collect();
        for crc in [&CRC32, &CRC32C, &CRC64_NVME] {
            for length in 0..bytes.len() {
                let slow = bytes[..length].iter().fold(crc.begin(), |sum, byte| {
                    sum >> 8 ^ crc.tables[0][usize::from(sum as u8 ^ byte)]
                });
                assert_eq!(crc.go_on(crc.begin(), &bytes[..length]), slow);
            }
        }
    }
}
