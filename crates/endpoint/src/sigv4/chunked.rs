//! Bodies in signed or unsigned chunks, with trailing checksums (S3 API Reference, «Signature
//! Calculations for the Authorization Header: Transferring Payload in Multiple Chunks»), taken apart
//! as they come: no chunk is held, however large.

use super::{Refusal, push_hex};
use bytes::{Buf, Bytes};
use ring::digest::{Context, Digest, SHA256, digest};
use ring::hmac;
use std::sync::Arc;

/// What each chunk's signature is made with.
#[derive(Debug, Clone)]
pub struct Seed {
    /// The derived signing key.
    pub key: Arc<hmac::Key>,
    /// When the request was signed: `20260131T120000Z`.
    pub amz_date: String,
    /// `DATE/REGION/SERVICE/aws4_request`.
    pub scope: String,
    /// The request's own signature; then that of the chunk before.
    pub signature: String,
}

/// What the canonical request says of such a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Form {
    signed: bool,
    trailer: bool,
}

/// The SHA-256 of nothing.
const EMPTY_HASH: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// The longest line between chunks: a size, a signature, a checksum.
const MAX_LINE_BYTES: usize = 1024;

/// How many trailers there may be; clients send a checksum and its signature.
const MAX_TRAILERS: usize = 16;

const TRAILER_SIGNATURE: &str = "x-amz-trailer-signature";

impl Form {
    /// The form that a word in `x-amz-content-sha256` stands for.
    pub fn of(word: &str) -> Option<Self> {
        match word {
            "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => Some(Form { signed: false, trailer: true }),
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" => Some(Form { signed: true, trailer: false }),
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" => {
                Some(Form { signed: true, trailer: true })
            }
            _ => None,
        }
    }
}

/// Takes one body apart.
#[derive(Debug)]
pub struct Decoder {
    form: Form,
    /// None where signatures are passed over: of a key that is open to all, or of nobody's.
    seed: Option<Seed>,
    /// The names that `x-amz-trailer` announces, in lower case.
    announced: Vec<String>,
    /// How much data is still to come, of what `x-amz-decoded-content-length` says.
    missing: u64,
    state: State,
    /// The part of a line that has come.
    line: Vec<u8>,
    trailers: Vec<(String, String)>,
}

enum State {
    /// A chunk's size, and its signature.
    Head,
    Data {
        left: u64,
        /// What the chunk is proven with at its end.
        proof: Option<Box<Proof>>,
    },
    /// The end of the line behind a chunk's data.
    DataEnd,
    /// The lines behind the last chunk, and the signature over them.
    Trailers(Option<String>),
    Ended,
}

/// The hash of a chunk so far, and the signature that it came with.
struct Proof {
    hash: Context,
    given: String,
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            State::Head => "Head",
            State::Data { .. } => "Data",
            State::DataEnd => "DataEnd",
            State::Trailers(_) => "Trailers",
            State::Ended => "Ended",
        })
    }
}

impl Decoder {
    /// A decoder of `length` bytes of data. Without `seed`, signatures are passed over. `announced`
    /// are the names in `x-amz-trailer`, in lower case.
    pub fn new(form: Form, length: u64, seed: Option<Seed>, announced: Vec<String>) -> Self {
        let seed = seed.filter(|_| form.signed);
        let (state, line, trailers) = (State::Head, Vec::new(), Vec::new());
        Decoder { form, seed, announced, missing: length, state, line, trailers }
    }

    /// The next data in `input`, of which it takes what it has seen; nothing once `input` is empty.
    pub fn next(&mut self, input: &mut Bytes) -> Result<Option<Bytes>, Refusal> {
        while !input.is_empty() {
            if let State::Data { left, proof } = &mut self.state {
                let length = usize::try_from(*left).unwrap_or(usize::MAX).min(input.len());
                let data = input.split_to(length);
                *left -= data.len() as u64;
                if let Some(proof) = proof {
                    proof.hash.update(&data);
                }
                if *left == 0 {
                    let proof = proof.take();
                    self.prove(proof)?;
                    self.state = State::DataEnd;
                }
                return Ok(Some(data));
            }
            let Some(line) = self.take_line(input)? else { break };
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Head => self.head(&line)?,
                State::DataEnd if line.is_empty() => self.state = State::Head,
                State::Trailers(signature) => self.trailer(&line, signature)?,
                // Data is taken above; behind the end there is nothing.
                State::DataEnd | State::Data { .. } | State::Ended => {
                    return Err(Refusal::IncompleteBody);
                }
            }
        }
        Ok(None)
    }

    /// The trailers of a body that has come to its end, names in lower case.
    pub fn finish(&mut self) -> Result<Vec<(String, String)>, Refusal> {
        if !matches!(self.state, State::Ended) || !self.line.is_empty() {
            return Err(Refusal::IncompleteBody);
        }
        Ok(std::mem::take(&mut self.trailers))
    }

    /// The next line without its end, once all of it has come.
    fn take_line(&mut self, input: &mut Bytes) -> Result<Option<String>, Refusal> {
        // A line feed alone ends no line: some clients have one before the end of a trailer's.
        while !self.line.ends_with(b"\r\n") {
            if input.is_empty() {
                return Ok(None);
            }
            let end = input.iter().position(|byte| *byte == b'\n');
            let taken = end.map_or(input.len(), |end| end + 1);
            if self.line.len() + taken > MAX_LINE_BYTES {
                return Err(Refusal::IncompleteBody);
            }
            self.line.extend_from_slice(&input[..taken]);
            input.advance(taken);
        }
        let mut line = std::mem::take(&mut self.line);
        line.truncate(line.len() - 2);
        String::from_utf8(line).map(Some).map_err(|_| Refusal::IncompleteBody)
    }

    /// `SIZE` in hexadecimal digits, and `;chunk-signature=…` where chunks are signed.
    fn head(&mut self, line: &str) -> Result<(), Refusal> {
        let (size, extension) = line.split_once(';').unwrap_or((line, ""));
        let digits = size.bytes().all(|digit| digit.is_ascii_hexdigit());
        let size = u64::from_str_radix(size, 16).ok().filter(|_| digits);
        let size = size.ok_or(Refusal::IncompleteBody)?;
        self.missing = self.missing.checked_sub(size).ok_or(Refusal::IncompleteBody)?;
        let given = extension.strip_prefix("chunk-signature=").unwrap_or_default();
        let proof = self.seed.as_ref().map(|_| {
            Box::new(Proof { hash: Context::new(&SHA256), given: given.to_ascii_lowercase() })
        });
        if size > 0 {
            self.state = State::Data { left: size, proof };
            return Ok(());
        }
        if self.missing > 0 {
            return Err(Refusal::IncompleteBody);
        }
        self.prove(proof)?;
        self.state = State::Trailers(None);
        Ok(())
    }

    /// Makes sure that the chunk is signed, behind the one before.
    fn prove(&mut self, proof: Option<Box<Proof>>) -> Result<(), Refusal> {
        let (Some(seed), Some(proof)) = (&mut self.seed, proof) else { return Ok(()) };
        let Proof { hash, given } = *proof;
        let text = seed.text("AWS4-HMAC-SHA256-PAYLOAD", Some(EMPTY_HASH), &hash.finish());
        seed.check(&text, &given)?;
        seed.signature = given;
        Ok(())
    }

    /// `NAME:VALUE`, or the empty line behind all.
    fn trailer(&mut self, line: &str, mut signature: Option<String>) -> Result<(), Refusal> {
        if line.is_empty() {
            return self.end(signature);
        }
        let (name, value) = line.split_once(':').ok_or(Refusal::MalformedTrailer)?;
        let (name, value) = (name.to_ascii_lowercase(), value.trim().to_owned());
        if name == TRAILER_SIGNATURE && self.form.signed && self.form.trailer {
            signature = Some(value);
        } else {
            let there = self.trailers.iter().any(|(of, _)| *of == name);
            if there || !self.announced.contains(&name) || self.trailers.len() == MAX_TRAILERS {
                return Err(Refusal::MalformedTrailer);
            }
            self.trailers.push((name, value));
        }
        self.state = State::Trailers(signature);
        Ok(())
    }

    fn end(&mut self, signature: Option<String>) -> Result<(), Refusal> {
        if self.trailers.len() < self.announced.len() {
            return Err(Refusal::MalformedTrailer);
        }
        if let (Some(seed), true) = (&self.seed, self.form.trailer) {
            let lines: String =
                self.trailers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
            let hash = digest(&SHA256, lines.as_bytes());
            let text = seed.text("AWS4-HMAC-SHA256-TRAILER", None, &hash);
            seed.check(&text, &signature.unwrap_or_default())?;
        }
        self.state = State::Ended;
        Ok(())
    }
}

impl Seed {
    fn text(&self, what: &str, empty: Option<&str>, hash: &Digest) -> Vec<u8> {
        let mut text = Vec::with_capacity(320);
        let lines =
            [Some(what), Some(&self.amz_date), Some(&self.scope), Some(&self.signature), empty];
        for line in lines.into_iter().flatten() {
            text.extend_from_slice(line.as_bytes());
            text.push(b'\n');
        }
        push_hex(&mut text, hash.as_ref());
        text
    }

    fn check(&self, text: &[u8], given: &str) -> Result<(), Refusal> {
        let given = super::from_hex(given).ok_or(Refusal::WrongSignature)?;
        hmac::verify(&self.key, text, &given).map_err(|_| Refusal::WrongSignature)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sigv4::SigningKeys;
    use proptest::prelude::*;

    const CREDENTIAL: &str = "AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request";
    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    const SEED: &str = "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9";
    const SIGNED: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
    const SIGNED_TRAILER: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER";
    const UNSIGNED: &str = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";
    const CRC: &str = "x-amz-checksum-crc32";

    fn seed(signature: &str) -> Seed {
        let key = SigningKeys::default().derive(CREDENTIAL, &SECRET.into());
        let (_, scope) = CREDENTIAL.split_once('/').unwrap_or_default();
        let (amz_date, scope) = ("20130524T000000Z".to_owned(), scope.to_owned());
        Seed { key, amz_date, scope, signature: signature.to_owned() }
    }

    type Decoded = Result<(Vec<u8>, Vec<(String, String)>), Refusal>;

    /// The data and trailers of a body that comes in `pieces`; one with trailers announces the CRC.
    fn decode(word: &str, pieces: &[&[u8]], length: u64, signature: &str) -> Decoded {
        let form = Form::of(word).ok_or(Refusal::Missing)?;
        let announced = if form.trailer { vec![CRC.to_owned()] } else { Vec::new() };
        let mut decoder = Decoder::new(form, length, Some(seed(signature)), announced);
        let mut data = Vec::new();
        for piece in pieces {
            let mut input = Bytes::copy_from_slice(piece);
            while let Some(some) = decoder.next(&mut input)? {
                data.extend_from_slice(&some);
            }
        }
        Ok((data, decoder.finish()?))
    }

    fn data(word: &str, body: &[u8], length: u64, signature: &str) -> Result<Vec<u8>, Refusal> {
        decode(word, &[body], length, signature).map(|(data, _)| data)
    }

    /// AWS's documented example: 65 KiB of `a` in chunks of 64 KiB and 1 KiB.
    fn documented() -> Vec<u8> {
        let mut body = Vec::new();
        for (size, signature) in [
            (65_536, "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"),
            (1_024, "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"),
            (0, "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"),
        ] {
            body.extend_from_slice(format!("{size:x};chunk-signature={signature}\r\n").as_bytes());
            body.extend(std::iter::repeat_n(b'a', size));
            body.extend_from_slice(b"\r\n");
        }
        body
    }

    /// A body as a client writes it, in chunks of these texts, written apart from the decoder.
    fn written(word: &str, chunks: &[&str]) -> Vec<u8> {
        let form = Form::of(word).expect("a form");
        let (seed, mut before) = (seed(SEED), SEED.to_owned());
        let hash = |text: &str| hex(digest(&SHA256, text.as_bytes()).as_ref());
        let mut sign = |what: &str, between: &str, text: &str| {
            let text = format!(
                "{what}\n{}\n{}\n{before}\n{between}{}",
                seed.amz_date,
                seed.scope,
                hash(text)
            );
            before = hex(hmac::sign(&seed.key, text.as_bytes()).as_ref());
            before.clone()
        };
        let mut body = String::new();
        for chunk in chunks.iter().copied().filter(|chunk| !chunk.is_empty()).chain([""]) {
            body.push_str(&format!("{:x}", chunk.len()));
            if form.signed {
                let between = format!("{EMPTY_HASH}\n");
                let signature = sign("AWS4-HMAC-SHA256-PAYLOAD", &between, chunk);
                body.push_str(&format!(";chunk-signature={signature}"));
            }
            body.push_str(&format!("\r\n{chunk}"));
            if !chunk.is_empty() {
                body.push_str("\r\n");
            }
        }
        if form.trailer {
            let sum = foundation::checksum::Algorithm::Crc32.of(chunks.concat().as_bytes());
            let line = format!("{CRC}:{}", sum.base64());
            body.push_str(&format!("{line}\r\n"));
            if form.signed {
                let signature = sign("AWS4-HMAC-SHA256-TRAILER", "", &format!("{line}\n"));
                body.push_str(&format!("{TRAILER_SIGNATURE}:{signature}\r\n"));
            }
        }
        body.push_str("\r\n");
        body.into_bytes()
    }

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn the_documented_chunks_are_proven_and_altered_ones_refused() {
        let body = documented();
        assert_eq!(data(SIGNED, &body, 66_560, SEED), Ok(vec![b'a'; 66_560]));
        for length in [0, 66_559, 66_561] {
            assert_eq!(data(SIGNED, &body, length, SEED), Err(Refusal::IncompleteBody));
        }
        let mut altered = body.clone();
        altered[70_000 - 4_000] = b'b';
        assert_eq!(data(SIGNED, &altered, 66_560, SEED), Err(Refusal::WrongSignature));
        let other = SEED.replace('4', "5");
        assert_eq!(data(SIGNED, &body, 66_560, &other), Err(Refusal::WrongSignature));
        for cut in [1, 2, 3, 90] {
            let cut = &body[..body.len() - cut];
            assert_eq!(data(SIGNED, cut, 66_560, SEED), Err(Refusal::IncompleteBody));
        }
    }

    /// AWS's documented example of the same bytes with a trailer («Signature calculations for trailing
    /// headers»).
    #[test]
    fn the_documented_trailer_is_proven_and_another_refused() {
        const FIRST: &str = "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e";
        const LAST: &str = "d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435";
        let mut body = Vec::new();
        for (size, signature) in [
            (65_536, "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2"),
            (1_024, "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7"),
            (0, "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992"),
        ] {
            body.extend_from_slice(format!("{size:x};chunk-signature={signature}\r\n").as_bytes());
            body.extend(std::iter::repeat_n(b'a', size));
            if size > 0 {
                body.extend_from_slice(b"\r\n");
            }
        }
        for (sum, last, expected) in [
            ("sOO8/Q==", LAST, Ok(66_560)),
            ("sOO8/A==", LAST, Err(Refusal::WrongSignature)),
            ("sOO8/Q==", FIRST, Err(Refusal::WrongSignature)),
        ] {
            let trailers =
                format!("x-amz-checksum-crc32c:{sum}\n\r\n{TRAILER_SIGNATURE}:{last}\r\n\r\n");
            let body = [&body, trailers.as_bytes()].concat();
            let form = Form::of(SIGNED_TRAILER).expect("a form");
            let announced = vec!["x-amz-checksum-crc32c".to_owned()];
            let mut decoder = Decoder::new(form, 66_560, Some(seed(FIRST)), announced);
            let (mut input, mut length) = (Bytes::from(body), 0);
            let ended = loop {
                match decoder.next(&mut input) {
                    Ok(Some(data)) => length += data.len(),
                    Ok(None) => break decoder.finish().map(|_| length),
                    Err(refusal) => break Err(refusal),
                }
            };
            assert_eq!(ended, expected, "{sum} {last}");
        }
    }

    #[test]
    fn trailers_are_given_and_only_those_that_were_announced() {
        let body = |lines: &str| format!("5\r\nhello\r\n6\r\n world\r\n0\r\n{lines}\r\n");
        let sum = (CRC.to_owned(), "DUoRhQ==".to_owned());
        let good: Decoded = Ok((b"hello world".to_vec(), vec![sum]));
        for (lines, expected) in [
            ("x-amz-checksum-crc32:DUoRhQ==\r\n", &good),
            ("X-Amz-Checksum-Crc32: DUoRhQ==\n\r\n", &good),
            ("", &Err(Refusal::MalformedTrailer)),
            ("x-amz-checksum-crc32\r\n", &Err(Refusal::MalformedTrailer)),
            ("x-amz-checksum-crc33:DUoRhQ==\r\n", &Err(Refusal::MalformedTrailer)),
            (
                "x-amz-checksum-crc32:a\r\nx-amz-checksum-crc32:b\r\n",
                &Err(Refusal::MalformedTrailer),
            ),
        ] {
            let body = body(lines);
            assert_eq!(&decode(UNSIGNED, &[body.as_bytes()], 11, ""), expected, "{lines}");
        }
        let behind = body("x-amz-checksum-crc32:DUoRhQ==\r\n") + "5\r\n";
        assert_eq!(data(UNSIGNED, behind.as_bytes(), 11, ""), Err(Refusal::IncompleteBody));
    }

    #[test]
    fn what_is_cut_or_malformed_is_refused() {
        let long = format!("{}5\r\nhello\r\n", "0".repeat(MAX_LINE_BYTES));
        for broken in [
            "",
            "5\r\nhell",
            "x\r\n",
            "+5\r\nhello\r\n",
            "5\nhello\n",
            "5;\r\nhelloworld\r\n",
            "-1\r\n\r\n",
            "ffffffffffffffff\r\n",
            "fffffffffffffffff\r\n",
            "4\r\nhell\r\n0\r\n",
            &long,
        ] {
            let refused = data(UNSIGNED, broken.as_bytes(), 5, "");
            assert_eq!(refused, Err(Refusal::IncompleteBody), "{broken:?}");
        }
    }

    proptest! {
        #[test]
        fn however_it_is_cut_the_data_is_the_same(
            chunks in prop::collection::vec("[a-z\r\n;:]{0,20}", 0..6),
            cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
        ) {
            let chunks: Vec<&str> = chunks.iter().map(String::as_str).collect();
            let length = chunks.concat().len() as u64;
            for word in [SIGNED, SIGNED_TRAILER, UNSIGNED] {
                let body = written(word, &chunks);
                let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(body.len() + 1)).collect();
                cuts.extend([0, body.len()]);
                cuts.sort_unstable();
                let pieces: Vec<&[u8]> = cuts.windows(2).map(|cut| &body[cut[0]..cut[1]]).collect();
                let decoded = decode(word, &pieces, length, SEED);
                prop_assert_eq!(&decoded, &decode(word, &[&body], length, SEED));
                prop_assert_eq!(decoded.map(|(data, _)| data), Ok(chunks.concat().into_bytes()));
            }
        }

        /// A flipped bit is refused, or makes no difference: digits may be of either case.
        #[test]
        fn a_flipped_bit_never_alters_what_is_signed(
            chunks in prop::collection::vec("[a-z]{0,9}", 0..4),
            place in any::<prop::sample::Index>(),
            bit in 0u8..8,
        ) {
            let chunks: Vec<&str> = chunks.iter().map(String::as_str).collect();
            let length = chunks.concat().len() as u64;
            for word in [SIGNED, SIGNED_TRAILER] {
                let mut body = written(word, &chunks);
                let whole = decode(word, &[&body], length, SEED);
                prop_assert!(whole.is_ok());
                let at = place.index(body.len());
                body[at] ^= 1 << bit;
                let altered = decode(word, &[&body], length, SEED);
                prop_assert!(altered.is_err() || altered == whole, "byte {}: {:?}", at, altered);
            }
        }

        #[test]
        fn noise_breaks_nothing(body in "([0-9a-f;]{0,3}(\r\n)?){0,12}", length in 0u64..50) {
            for word in [UNSIGNED, SIGNED_TRAILER] {
                let _ = decode(word, &[body.as_bytes()], length, SEED);
            }
        }
    }
}
