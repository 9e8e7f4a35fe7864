//! Bodies that git's client has packed with gzip.

use async_trait::async_trait;
use aws_api::{ApiError, Body, BodySource};
use bytes::Bytes;
use flate2::write::GzDecoder;
use std::io::Write;

/// What is unpacked of one piece at most, as a multiple of the piece: deflate's own bound is about a
/// thousand, and git's texts are far from it.
const GROWTH_MAX: usize = 1_100;

/// A body unpacked as it comes.
struct Unpacked {
    packed: Body,
    decoder: Option<GzDecoder<Vec<u8>>>,
}

/// The bytes that `packed` is of.
pub fn gunzip(packed: Body) -> Body {
    Body::new(None, Unpacked { packed, decoder: Some(GzDecoder::new(Vec::new())) })
}

#[async_trait]
impl BodySource for Unpacked {
    async fn next(&mut self) -> Option<Result<Bytes, ApiError>> {
        loop {
            let decoder = self.decoder.as_mut()?;
            let Some(piece) = self.packed.next().await else {
                let rest = self.decoder.take()?.finish();
                return match rest {
                    Ok(rest) if rest.is_empty() => None,
                    Ok(rest) => Some(Ok(rest.into())),
                    Err(_) => Some(Err(broken())),
                };
            };
            let piece = match piece {
                Ok(piece) => piece,
                Err(error) => return Some(Err(error)),
            };
            if decoder.write_all(&piece).is_err() {
                return Some(Err(broken()));
            }
            let unpacked = std::mem::take(decoder.get_mut());
            if unpacked.len() > GROWTH_MAX * (piece.len() + 64 * 1024) {
                return Some(Err(broken()));
            }
            if !unpacked.is_empty() {
                return Some(Ok(unpacked.into()));
            }
        }
    }
}

fn broken() -> ApiError {
    ApiError::new("IncompleteBody", 400, "The body is not packed as it says.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::GzEncoder;

    #[tokio::test]
    async fn what_is_packed_is_unpacked_and_what_is_cut_is_refused() {
        let text = b"0011want something\n".repeat(5_000);
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(&text).unwrap();
        let packed = encoder.finish().unwrap();
        let unpack = async |packed: &[u8]| {
            let mut body = gunzip(Body::whole(Bytes::copy_from_slice(packed)));
            body.collect(1 << 20, || ApiError::internal("large")).await
        };
        assert_eq!(unpack(&packed).await.unwrap(), text);
        assert!(unpack(&packed[..packed.len() / 2]).await.is_err());
        assert!(unpack(b"not packed at all").await.is_err());
    }
}
