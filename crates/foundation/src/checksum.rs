//! The checksums that AWS's clients send with what they store (Amazon S3 User Guide, «Checking object
//! integrity»), a piece at a time.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crc_fast::CrcAlgorithm;
use md5::Digest as _;
use ring::digest::{Context, SHA1_FOR_LEGACY_USE_ONLY, SHA256, SHA512};
use std::fmt;

/// A way to sum bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Algorithm {
    /// The CRC-32 of Ethernet and zip.
    Crc32,
    /// The CRC-32 of Castagnoli.
    Crc32c,
    /// The CRC-64 of NVM Express: what S3 computes where a client asks for none.
    Crc64Nvme,
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
    /// SHA-512.
    Sha512,
    /// MD5: `Content-MD5`, and what entity tags are made of.
    Md5,
}

impl Algorithm {
    /// All of them.
    pub const ALL: [Algorithm; 7] = [
        Algorithm::Crc32,
        Algorithm::Crc32c,
        Algorithm::Crc64Nvme,
        Algorithm::Sha1,
        Algorithm::Sha256,
        Algorithm::Sha512,
        Algorithm::Md5,
    ];

    /// As AWS writes it in `x-amz-sdk-checksum-algorithm`: `CRC64NVME`.
    pub fn name(self) -> &'static str {
        match self {
            Algorithm::Crc32 => "CRC32",
            Algorithm::Crc32c => "CRC32C",
            Algorithm::Crc64Nvme => "CRC64NVME",
            Algorithm::Sha1 => "SHA1",
            Algorithm::Sha256 => "SHA256",
            Algorithm::Sha512 => "SHA512",
            Algorithm::Md5 => "MD5",
        }
    }

    /// The algorithm of that name, in whichever case.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|algorithm| algorithm.name().eq_ignore_ascii_case(name))
    }

    /// The header or trailer that holds such a checksum in Base64: `x-amz-checksum-crc64nvme`.
    pub fn header(self) -> &'static str {
        match self {
            Algorithm::Crc32 => "x-amz-checksum-crc32",
            Algorithm::Crc32c => "x-amz-checksum-crc32c",
            Algorithm::Crc64Nvme => "x-amz-checksum-crc64nvme",
            Algorithm::Sha1 => "x-amz-checksum-sha1",
            Algorithm::Sha256 => "x-amz-checksum-sha256",
            Algorithm::Sha512 => "x-amz-checksum-sha512",
            Algorithm::Md5 => "x-amz-checksum-md5",
        }
    }

    /// The algorithm whose checksums that header or trailer holds, in whichever case.
    pub fn of_header(header: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|algorithm| algorithm.header().eq_ignore_ascii_case(header))
    }

    /// How many bytes a checksum has.
    pub fn length(self) -> usize {
        match self {
            Algorithm::Crc32 | Algorithm::Crc32c => 4,
            Algorithm::Crc64Nvme => 8,
            Algorithm::Md5 => 16,
            Algorithm::Sha1 => 20,
            Algorithm::Sha256 => 32,
            Algorithm::Sha512 => 64,
        }
    }

    /// Whether the checksum of a whole can be made of those of its parts ([`Checksum::followed_by`]).
    pub fn is_linear(self) -> bool {
        self.crc().is_some()
    }

    fn crc(self) -> Option<CrcAlgorithm> {
        match self {
            Algorithm::Crc32 => Some(CrcAlgorithm::Crc32IsoHdlc),
            Algorithm::Crc32c => Some(CrcAlgorithm::Crc32Iscsi),
            Algorithm::Crc64Nvme => Some(CrcAlgorithm::Crc64Nvme),
            Algorithm::Sha1 | Algorithm::Sha256 | Algorithm::Sha512 | Algorithm::Md5 => None,
        }
    }

    /// The checksum of `bytes`.
    pub fn of(self, bytes: &[u8]) -> Checksum {
        let mut hasher = Hasher::new(self);
        hasher.update(bytes);
        hasher.finish()
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A checksum.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Checksum {
    algorithm: Algorithm,
    bytes: [u8; 64],
}

impl Checksum {
    fn of_bytes(algorithm: Algorithm, bytes: &[u8]) -> Option<Self> {
        let mut all = [0; 64];
        if bytes.len() != algorithm.length() {
            return None;
        }
        all[..bytes.len()].copy_from_slice(bytes);
        Some(Checksum { algorithm, bytes: all })
    }

    /// The checksum that `text` is in Base64, if it is one of `algorithm`.
    pub fn parse(algorithm: Algorithm, text: &str) -> Option<Self> {
        Self::of_bytes(algorithm, &STANDARD.decode(text).ok()?)
    }

    /// Of which kind.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The bytes, numbers with the highest first.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.algorithm.length()]
    }

    /// As headers have it.
    pub fn base64(&self) -> String {
        STANDARD.encode(self.as_bytes())
    }

    /// In hexadecimal digits, as entity tags have it.
    pub fn hex(&self) -> String {
        self.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The checksum of what this is of and, behind it, the `length` bytes that `next` is of; nothing
    /// for algorithms that can't tell ([`Algorithm::is_linear`]), or for two different ones.
    pub fn followed_by(&self, next: &Checksum, length: u64) -> Option<Checksum> {
        if self.algorithm != next.algorithm {
            return None;
        }
        let crc = self.algorithm.crc()?;
        let number = |sum: &Checksum| {
            sum.as_bytes().iter().fold(0u64, |number, byte| number << 8 | u64::from(*byte))
        };
        let joined = crc_fast::checksum_combine(crc, number(self), number(next), length);
        let joined = joined.to_be_bytes();
        Self::of_bytes(self.algorithm, &joined[8 - self.algorithm.length()..])
    }
}

impl fmt::Debug for Checksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({})", self.algorithm, self.base64())
    }
}

/// Sums bytes a piece at a time.
#[derive(Clone)]
pub struct Hasher(State);

#[derive(Clone)]
enum State {
    Crc(Algorithm, crc_fast::Digest),
    Digest(Algorithm, Context),
    Md5(md5::Md5),
}

impl Hasher {
    /// Nothing has been summed yet.
    pub fn new(algorithm: Algorithm) -> Self {
        let crc = |crc| State::Crc(algorithm, crc_fast::Digest::new(crc));
        Hasher(match algorithm {
            Algorithm::Crc32 => crc(CrcAlgorithm::Crc32IsoHdlc),
            Algorithm::Crc32c => crc(CrcAlgorithm::Crc32Iscsi),
            Algorithm::Crc64Nvme => crc(CrcAlgorithm::Crc64Nvme),
            Algorithm::Sha1 => State::Digest(algorithm, Context::new(&SHA1_FOR_LEGACY_USE_ONLY)),
            Algorithm::Sha256 => State::Digest(algorithm, Context::new(&SHA256)),
            Algorithm::Sha512 => State::Digest(algorithm, Context::new(&SHA512)),
            Algorithm::Md5 => State::Md5(md5::Md5::new()),
        })
    }

    /// Which sum it is.
    pub fn algorithm(&self) -> Algorithm {
        match &self.0 {
            State::Crc(algorithm, _) | State::Digest(algorithm, _) => *algorithm,
            State::Md5(_) => Algorithm::Md5,
        }
    }

    /// Adds the next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        match &mut self.0 {
            State::Crc(_, digest) => digest.update(bytes),
            State::Digest(_, context) => context.update(bytes),
            State::Md5(hasher) => hasher.update(bytes),
        }
    }

    /// The sum of all.
    pub fn finish(self) -> Checksum {
        let mut bytes = [0; 64];
        let mut put = |sum: &[u8]| bytes[..sum.len()].copy_from_slice(sum);
        let algorithm = self.algorithm();
        match self.0 {
            State::Crc(algorithm, digest) => {
                put(&digest.finalize().to_be_bytes()[8 - algorithm.length()..]);
            }
            State::Digest(_, context) => put(context.finish().as_ref()),
            State::Md5(hasher) => put(&hasher.finalize()),
        }
        Checksum { algorithm, bytes }
    }
}

impl fmt::Debug for Hasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hasher({})", self.algorithm())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(algorithm: Algorithm, bytes: &[u8]) -> String {
        algorithm.of(bytes).hex()
    }

    /// The check values of the «Catalogue of parametrised CRC algorithms», and of the digests' own
    /// standards.
    #[test]
    fn the_standards_check_values_come_out() {
        for (algorithm, text, expected) in [
            (Algorithm::Crc32, "123456789", "cbf43926"),
            (Algorithm::Crc32c, "123456789", "e3069283"),
            (Algorithm::Crc64Nvme, "123456789", "ae8b14860a799888"),
            (Algorithm::Crc32, "", "00000000"),
            (Algorithm::Crc64Nvme, "", "0000000000000000"),
            (Algorithm::Sha1, "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            (Algorithm::Md5, "abc", "900150983cd24fb0d6963f7d28e17f72"),
            (
                Algorithm::Sha256,
                "abc",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            ),
        ] {
            assert_eq!(hex(algorithm, text.as_bytes()), expected, "{algorithm} of '{text}'");
        }
        assert!(hex(Algorithm::Sha512, b"abc").starts_with("ddaf35a193617aba"));
        assert_eq!(Algorithm::Crc32.of(b"hello world").base64(), "DUoRhQ==");
    }

    #[test]
    fn however_the_bytes_are_cut_the_sum_is_the_same_and_joins() {
        let bytes: Vec<u8> = (0..1000u32).map(|n| (n * 37 % 251) as u8).collect();
        for algorithm in Algorithm::ALL {
            let whole = algorithm.of(&bytes);
            for cut in [0, 1, 7, 8, 9, 500, 999, 1000] {
                let (left, right) = bytes.split_at(cut);
                let mut hasher = Hasher::new(algorithm);
                hasher.update(left);
                hasher.update(right);
                assert_eq!(hasher.finish(), whole, "{algorithm} cut at {cut}");
                let joined =
                    algorithm.of(left).followed_by(&algorithm.of(right), right.len() as u64);
                assert_eq!(joined, algorithm.is_linear().then_some(whole), "{algorithm} at {cut}");
            }
        }
        let (one, other) = (Algorithm::Crc32.of(b"a"), Algorithm::Crc32c.of(b"a"));
        assert_eq!(one.followed_by(&other, 1), None);
    }

    #[test]
    fn names_headers_and_texts_are_read_back() {
        for algorithm in Algorithm::ALL {
            assert_eq!(Algorithm::of_name(&algorithm.name().to_lowercase()), Some(algorithm));
            assert_eq!(Algorithm::of_header(&algorithm.header().to_uppercase()), Some(algorithm));
            let sum = algorithm.of(b"x");
            assert_eq!(sum.as_bytes().len(), algorithm.length());
            assert_eq!(Checksum::parse(algorithm, &sum.base64()), Some(sum));
            for wrong in ["", "AAAA", "no base64", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
                assert_eq!(Checksum::parse(algorithm, wrong), None, "{algorithm} {wrong}");
            }
        }
        assert_eq!(Algorithm::of_name("XXHASH64"), None);
        assert_eq!(Algorithm::of_header("x-amz-checksum-type"), None);
    }
}
