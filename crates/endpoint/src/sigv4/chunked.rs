//! Bodies in signed or unsigned chunks, with trailing checksums (S3 API Reference, «Signature
//! Calculations for the Authorization Header: Transferring Payload in Multiple Chunks»).

use super::{Refusal, push_hex};
use foundation::checksum::Algorithm;
use ring::digest::{SHA256, digest};
use ring::hmac;

/// What each chunk's signature is made with, and the one before it.
#[derive(Debug)]
pub struct Seed<'a> {
    /// The derived signing key.
    pub key: &'a hmac::Key,
    /// When the request was signed: `20260131T120000Z`.
    pub amz_date: &'a str,
    /// `DATE/REGION/SERVICE/aws4_request`.
    pub scope: &'a str,
    /// The request's own signature.
    pub signature: &'a str,
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

    /// The same form, its signatures passed over: of a key that is open to all.
    pub fn unproven(self) -> Self {
        Form { signed: false, ..self }
    }

    /// The data in `body`, its signatures and checksums proven. `length` is what
    /// `x-amz-decoded-content-length` says.
    pub fn decode(self, body: &[u8], length: usize, seed: &Seed<'_>) -> Result<Vec<u8>, Refusal> {
        let mut rest = body;
        // A length that is a lie costs nothing.
        let mut data = Vec::with_capacity(length.min(body.len()));
        let mut signature = seed.signature.to_owned();
        loop {
            let (size, given) = self.chunk_head(line(&mut rest)?)?;
            let (chunk, behind) = rest.split_at_checked(size).ok_or(Refusal::IncompleteBody)?;
            rest = behind;
            if self.signed {
                signature = seed.prove(&signature, chunk, given.unwrap_or_default())?;
            }
            data.extend_from_slice(chunk);
            if size == 0 {
                break;
            }
            if !line(&mut rest)?.is_empty() {
                return Err(Refusal::IncompleteBody);
            }
        }
        self.trailers(rest, &data, &signature, seed)?;
        if data.len() == length { Ok(data) } else { Err(Refusal::IncompleteBody) }
    }

    /// `SIZE` in hexadecimal digits, and `;chunk-signature=…` where chunks are signed.
    fn chunk_head(self, line: &str) -> Result<(usize, Option<&str>), Refusal> {
        let (size, extension) = line.split_once(';').unwrap_or((line, ""));
        let size = usize::from_str_radix(size.trim(), 16).map_err(|_| Refusal::IncompleteBody)?;
        Ok((size, extension.trim().strip_prefix("chunk-signature=")))
    }

    /// What follows the last chunk: checksums of all, and where chunks are signed, theirs.
    fn trailers(
        self,
        mut rest: &[u8],
        data: &[u8],
        signature: &str,
        seed: &Seed<'_>,
    ) -> Result<(), Refusal> {
        let (mut signed, mut given) = (String::new(), None);
        while !rest.is_empty() {
            let line = line(&mut rest)?;
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(':').ok_or(Refusal::IncompleteBody)?;
            let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
            if name == "x-amz-trailer-signature" {
                given = Some(value);
                continue;
            }
            signed.push_str(&format!("{name}:{value}\n"));
            let computed = Algorithm::of_header(&name).map(|algorithm| algorithm.of(data).base64());
            if computed.is_some_and(|computed| computed != value) {
                return Err(Refusal::WrongChecksum(name));
            }
        }
        if self.signed && self.trailer {
            let text = seed.text("AWS4-HMAC-SHA256-TRAILER", signature, None, signed.as_bytes());
            seed.check(&text, given.unwrap_or_default())?;
        }
        Ok(())
    }
}

impl Seed<'_> {
    fn text(&self, what: &str, before: &str, empty: Option<&str>, hashed: &[u8]) -> Vec<u8> {
        let mut text = Vec::with_capacity(320);
        let lines = [Some(what), Some(self.amz_date), Some(self.scope), Some(before), empty];
        for line in lines.into_iter().flatten() {
            text.extend_from_slice(line.as_bytes());
            text.push(b'\n');
        }
        push_hex(&mut text, digest(&SHA256, hashed).as_ref());
        text
    }

    fn check(&self, text: &[u8], given: &str) -> Result<(), Refusal> {
        let given = super::from_hex(given).ok_or(Refusal::WrongSignature)?;
        hmac::verify(self.key, text, &given).map_err(|_| Refusal::WrongSignature)
    }

    /// Makes sure that the chunk is signed, behind the signature `before`; returns its own.
    fn prove(&self, before: &str, chunk: &[u8], given: &str) -> Result<String, Refusal> {
        let text = self.text("AWS4-HMAC-SHA256-PAYLOAD", before, Some(EMPTY_HASH), chunk);
        self.check(&text, given)?;
        Ok(given.to_owned())
    }
}

/// The next line, without its end.
fn line<'b>(rest: &mut &'b [u8]) -> Result<&'b str, Refusal> {
    let window = &rest[..rest.len().min(MAX_LINE_BYTES)];
    let end = window.windows(2).position(|pair| pair == b"\r\n").ok_or(Refusal::IncompleteBody)?;
    let line = std::str::from_utf8(&rest[..end]).map_err(|_| Refusal::IncompleteBody)?;
    *rest = &rest[end + 2..];
    Ok(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sigv4::SigningKeys;
    use proptest::prelude::*;

    const CREDENTIAL: &str = "AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request";
    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    fn decode(word: &str, body: &[u8], length: usize, signature: &str) -> Result<Vec<u8>, Refusal> {
        let key = SigningKeys::default().derive(CREDENTIAL, &SECRET.into());
        let scope = CREDENTIAL.split_once('/').map_or("", |(_, scope)| scope);
        let seed = Seed { key: &key, amz_date: "20130524T000000Z", scope, signature };
        Form::of(word).map_or(Err(Refusal::Missing), |form| form.decode(body, length, &seed))
    }

    const SEED: &str = "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9";

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

    #[test]
    fn the_documented_chunks_are_proven_and_altered_ones_refused() {
        const WORD: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
        let body = documented();
        assert_eq!(decode(WORD, &body, 66_560, SEED), Ok(vec![b'a'; 66_560]));
        assert_eq!(decode(WORD, &body, 66_561, SEED), Err(Refusal::IncompleteBody));
        let mut altered = body.clone();
        altered[70_000 - 4_000] = b'b';
        assert_eq!(decode(WORD, &altered, 66_560, SEED), Err(Refusal::WrongSignature));
        let other = SEED.replace('4', "5");
        assert_eq!(decode(WORD, &body, 66_560, &other), Err(Refusal::WrongSignature));
        let cut = &body[..body.len() - 90];
        assert_eq!(decode(WORD, cut, 66_560, SEED), Err(Refusal::IncompleteBody));
    }

    #[test]
    fn trailing_checksums_are_compared() {
        const WORD: &str = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";
        let body = |sum: &str| {
            format!("5\r\nhello\r\n6\r\n world\r\n0\r\nx-amz-checksum-crc32:{sum}\r\n\r\n")
        };
        assert_eq!(decode(WORD, body("DUoRhQ==").as_bytes(), 11, ""), Ok(b"hello world".to_vec()));
        assert_eq!(
            decode(WORD, body("AAAAAA==").as_bytes(), 11, ""),
            Err(Refusal::WrongChecksum("x-amz-checksum-crc32".into()))
        );
        for broken in
            ["", "5\r\nhell", "x\r\n", "5;\r\nhelloworld\r\n", "-1\r\n\r\n", "ffffffffffffffff\r\n"]
        {
            assert_eq!(decode(WORD, broken.as_bytes(), 5, ""), Err(Refusal::IncompleteBody));
        }
    }

    proptest! {
        #[test]
        fn noise_breaks_nothing(body in "([0-9a-f;]{0,3}(\r\n)?){0,12}", length in 0usize..50) {
            for word in ["STREAMING-UNSIGNED-PAYLOAD-TRAILER", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"] {
                let _ = decode(word, body.as_bytes(), length, SEED);
            }
        }
    }
}
