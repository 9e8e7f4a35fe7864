//! MD5 (RFC 1321) of several bodies at once. One body's sum waits for itself at every step, whatever
//! the machine could do meanwhile; the same steps of others fill that time. Written so that compilers
//! make vectors of the lanes.

/// Bodies that are summed together, at most: so many 32-bit numbers has a vector of any x86-64.
pub(crate) const LANES_MAX: usize = 4;

const BLOCK_BYTES: usize = 64;
const WORDS: usize = BLOCK_BYTES / 4;
const START: [u32; 4] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476];

/// The sum of a body, as far as it has come.
#[derive(Clone, Debug)]
pub(crate) struct Md5 {
    state: [u32; 4],
    bytes: u64,
    /// The beginning of a block; less than one.
    rest: Vec<u8>,
}

impl Default for Md5 {
    fn default() -> Self {
        Md5 { state: START, bytes: 0, rest: Vec::new() }
    }
}

impl Md5 {
    /// Adds the next bytes.
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        update_each([(self, bytes)].as_mut_slice());
    }

    /// The sum of all.
    pub(crate) fn finish(mut self) -> [u8; 16] {
        let bits = self.bytes.wrapping_mul(8);
        let mut end = vec![0x80];
        // The length stands in the last eight bytes of a block.
        let used = (self.rest.len() + 1 + 8) % BLOCK_BYTES;
        end.resize(1 + (BLOCK_BYTES - used) % BLOCK_BYTES, 0);
        end.extend(bits.to_le_bytes());
        self.update(&end);
        let mut sum = [0; 16];
        for (bytes, word) in sum.chunks_exact_mut(4).zip(self.state) {
            bytes.copy_from_slice(&word.to_le_bytes());
        }
        sum
    }

    /// Completes a block that was begun; what of `bytes` is left then.
    fn fill<'b>(&mut self, bytes: &'b [u8]) -> &'b [u8] {
        self.bytes = self.bytes.wrapping_add(bytes.len() as u64);
        if self.rest.is_empty() {
            return bytes;
        }
        let (first, left) = bytes.split_at(bytes.len().min(BLOCK_BYTES - self.rest.len()));
        self.rest.extend_from_slice(first);
        if self.rest.len() == BLOCK_BYTES {
            let block = std::mem::take(&mut self.rest);
            run(&mut [self], [&block]);
        }
        left
    }
}

/// Adds bytes to each sum; faster than one after the other.
pub(crate) fn update_each(work: &mut [(&mut Md5, &[u8])]) {
    for (md5, bytes) in work.iter_mut() {
        *bytes = md5.fill(bytes);
    }
    loop {
        // The longest together, as far as the shortest of them goes.
        work.sort_unstable_by_key(|(_, bytes)| std::cmp::Reverse(bytes.len()));
        let whole = |(_, bytes): &&(&mut Md5, &[u8])| bytes.len() >= BLOCK_BYTES;
        let count = work.iter().take_while(whole).count().min(LANES_MAX);
        let Some((_, shortest)) = count.checked_sub(1).and_then(|last| work.get(last)) else {
            break;
        };
        let length = shortest.len() - shortest.len() % BLOCK_BYTES;
        let mut spare = Md5::default();
        match work.get_mut(..count) {
            Some([a, b, c, d]) => {
                let data = [&mut a.1, &mut b.1, &mut c.1, &mut d.1].map(|of| cut(of, length));
                run(&mut [&mut *a.0, &mut *b.0, &mut *c.0, &mut *d.0], data);
            }
            Some([a, b, c]) => {
                // A lane that nobody needs costs nothing.
                let [x, y, z] = [&mut a.1, &mut b.1, &mut c.1].map(|of| cut(of, length));
                run(&mut [&mut *a.0, &mut *b.0, &mut *c.0, &mut spare], [x, y, z, x]);
            }
            Some([a, b]) => {
                let data = [&mut a.1, &mut b.1].map(|of| cut(of, length));
                run(&mut [&mut *a.0, &mut *b.0], data);
            }
            Some([a]) => run(&mut [&mut *a.0], [cut(&mut a.1, length)]),
            _ => break,
        }
    }
    for (md5, bytes) in work {
        md5.rest.extend_from_slice(bytes);
    }
}

/// Takes the first `length` bytes.
fn cut<'b>(bytes: &mut &'b [u8], length: usize) -> &'b [u8] {
    let (now, later) = bytes.split_at(length.min(bytes.len()));
    *bytes = later;
    now
}

/// Sums as many blocks of each as the first has.
fn run<const N: usize>(sums: &mut [&mut Md5; N], data: [&[u8]; N]) {
    let mut state = [[0; N]; 4];
    for (word, lanes) in state.iter_mut().enumerate() {
        for (lane, value) in lanes.iter_mut().enumerate() {
            *value = sums[lane].state[word];
        }
    }
    let blocks = data.map(|bytes| bytes.as_chunks::<BLOCK_BYTES>().0);
    for at in 0..blocks[0].len() {
        let mut message = [[0; N]; WORDS];
        for (lane, blocks) in blocks.iter().enumerate() {
            let Some(block) = blocks.get(at) else { continue };
            for (word, bytes) in block.as_chunks::<4>().0.iter().enumerate() {
                message[word][lane] = u32::from_le_bytes(*bytes);
            }
        }
        compress(&mut state, &message);
    }
    for (word, lanes) in state.iter().enumerate() {
        for (lane, value) in lanes.iter().enumerate() {
            sums[lane].state[word] = *value;
        }
    }
}

/// The whole parts of 2^32 · |sin(i + 1)|.
static SINES: [u32; 64] = [
    0xd76a_a478,
    0xe8c7_b756,
    0x2420_70db,
    0xc1bd_ceee,
    0xf57c_0faf,
    0x4787_c62a,
    0xa830_4613,
    0xfd46_9501,
    0x6980_98d8,
    0x8b44_f7af,
    0xffff_5bb1,
    0x895c_d7be,
    0x6b90_1122,
    0xfd98_7193,
    0xa679_438e,
    0x49b4_0821,
    0xf61e_2562,
    0xc040_b340,
    0x265e_5a51,
    0xe9b6_c7aa,
    0xd62f_105d,
    0x0244_1453,
    0xd8a1_e681,
    0xe7d3_fbc8,
    0x21e1_cde6,
    0xc337_07d6,
    0xf4d5_0d87,
    0x455a_14ed,
    0xa9e3_e905,
    0xfcef_a3f8,
    0x676f_02d9,
    0x8d2a_4c8a,
    0xfffa_3942,
    0x8771_f681,
    0x6d9d_6122,
    0xfde5_380c,
    0xa4be_ea44,
    0x4bde_cfa9,
    0xf6bb_4b60,
    0xbebf_bc70,
    0x289b_7ec6,
    0xeaa1_27fa,
    0xd4ef_3085,
    0x0488_1d05,
    0xd9d4_d039,
    0xe6db_99e5,
    0x1fa2_7cf8,
    0xc4ac_5665,
    0xf429_2244,
    0x432a_ff97,
    0xab94_23a7,
    0xfc93_a039,
    0x655b_59c3,
    0x8f0c_cc92,
    0xffef_f47d,
    0x8584_5dd1,
    0x6fa8_7e4f,
    0xfe2c_e6e0,
    0xa301_4314,
    0x4e08_11a1,
    0xf753_7e82,
    0xbd3a_f235,
    0x2ad7_d2bb,
    0xeb86_d391,
];

/// `a = b + ((a + f(b, c, d) + word + sine) <<< R)`, in each lane.
#[inline(always)]
fn step<const N: usize, const R: u32>(
    f: impl Fn(u32, u32, u32) -> u32,
    a: &mut [u32; N],
    [b, c, d]: [&[u32; N]; 3],
    word: &[u32; N],
    sine: u32,
) {
    for lane in 0..N {
        let sum = a[lane].wrapping_add(f(b[lane], c[lane], d[lane]));
        let sum = sum.wrapping_add(word[lane]).wrapping_add(sine);
        a[lane] = sum.rotate_left(R).wrapping_add(b[lane]);
    }
}

#[inline(always)]
fn compress<const N: usize>(state: &mut [[u32; N]; 4], message: &[[u32; N]; WORDS]) {
    let [mut a, mut b, mut c, mut d] = *state;
    // Of a round with the rotations R, four steps: which words come next, `STRIDE` apart.
    macro_rules! round {
        ($f:expr, $round:literal, $first:literal, $stride:literal, $r:literal $s:literal $t:literal $u:literal) => {
            for four in 0..4 {
                let at = $round * 16 + four * 4;
                let word = |step: usize| &message[($first + $stride * (four * 4 + step)) % WORDS];
                step::<N, $r>($f, &mut a, [&b, &c, &d], word(0), SINES[at]);
                step::<N, $s>($f, &mut d, [&a, &b, &c], word(1), SINES[at + 1]);
                step::<N, $t>($f, &mut c, [&d, &a, &b], word(2), SINES[at + 2]);
                step::<N, $u>($f, &mut b, [&c, &d, &a], word(3), SINES[at + 3]);
            }
        };
    }
    round!(|x: u32, y: u32, z: u32| z ^ (x & (y ^ z)), 0, 0, 1, 7 12 17 22);
    round!(|x: u32, y: u32, z: u32| (x & z).wrapping_add(y & !z), 1, 1, 5, 5 9 14 20);
    round!(|x: u32, y: u32, z: u32| x ^ y ^ z, 2, 5, 3, 4 11 16 23);
    round!(|x: u32, y: u32, z: u32| y ^ (x | !z), 3, 0, 7, 6 10 15 21);
    for lane in 0..N {
        state[0][lane] = state[0][lane].wrapping_add(a[lane]);
        state[1][lane] = state[1][lane].wrapping_add(b[lane]);
        state[2][lane] = state[2][lane].wrapping_add(c[lane]);
        state[3][lane] = state[3][lane].wrapping_add(d[lane]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use foundation::checksum::Algorithm;
    use proptest::prelude::*;

    fn hex(sum: [u8; 16]) -> String {
        sum.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The examples of RFC 1321.
    #[test]
    fn the_standards_own_sums_come_out() {
        for (text, expected) in [
            ("", "d41d8cd98f00b204e9800998ecf8427e"),
            ("abc", "900150983cd24fb0d6963f7d28e17f72"),
            ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
            (
                "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
                "57edf4a22be3c955ac49da2e2107b67a",
            ),
        ] {
            let mut md5 = Md5::default();
            md5.update(text.as_bytes());
            assert_eq!(hex(md5.finish()), expected, "{text}");
        }
    }

    proptest! {
        /// However bodies are cut, and whatever else is summed beside each.
        #[test]
        fn each_sum_is_its_own(
            bodies in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..400), 1..9),
            cuts in prop::collection::vec(0usize..300, 1..4),
        ) {
            let mut sums = vec![Md5::default(); bodies.len()];
            let mut left: Vec<&[u8]> = bodies.iter().map(Vec::as_slice).collect();
            for cut in cuts.into_iter().chain([usize::MAX]) {
                let mut work = Vec::new();
                for (md5, left) in sums.iter_mut().zip(&mut left) {
                    let (now, later) = left.split_at(cut.min(left.len()));
                    *left = later;
                    work.push((md5, now));
                }
                update_each(&mut work);
            }
            for (md5, body) in sums.into_iter().zip(&bodies) {
                prop_assert_eq!(hex(md5.finish()), Algorithm::Md5.of(body).hex());
            }
        }
    }
}
