//! Bodies that are not held whole: the bytes of an object, in a request or in an answer.
//!
//! A body is pulled, as a stream of events is: nothing is read from the client, or from the disk,
//! before the other side can take it. Dropping a body ends whatever feeds it.

use crate::error::ApiError;
use async_trait::async_trait;
use bytes::Bytes;
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// What gives a body's bytes, a piece at a time and only when asked.
#[async_trait]
pub trait BodySource: Send + 'static {
    /// The next piece, of any size; nothing once the body has ended as it should. After an error it
    /// is not asked again.
    async fn next(&mut self) -> Option<Result<Bytes, ApiError>>;

    /// What came behind the bytes: names in lower case, and values. Asked once, after the end.
    fn trailers(&mut self) -> Vec<(String, String)> {
        Vec::new()
    }
}

/// The bytes of a member that the model says is streamed.
///
/// A request's body is whole and what its sender signed only when [`Body::next`] has given its end:
/// a broken connection, a wrong hash, signature or checksum is an error in place of it. What was
/// taken before that must not be kept.
pub struct Body {
    length: Option<u64>,
    /// The lock is never contended: it only lends the body to several threads.
    source: Mutex<Option<Box<dyn BodySource>>>,
    trailers: Vec<(String, String)>,
}

impl Body {
    /// The bytes of `source`, which are `length` together where that is known.
    pub fn new(length: Option<u64>, source: impl BodySource) -> Self {
        Body { length, source: Mutex::new(Some(Box::new(source))), trailers: Vec::new() }
    }

    /// Bytes that are at hand.
    pub fn whole(bytes: Bytes) -> Self {
        let length = bytes.len() as u64;
        if bytes.is_empty() {
            return Body::default();
        }
        Body::new(Some(length), Whole(Some(bytes)))
    }

    /// How many bytes there are from its beginning to its end, where that is known beforehand.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The next piece, never an empty one; nothing once the body has ended.
    ///
    /// # Errors
    /// Those of the source. After one, the body has ended.
    pub async fn next(&mut self) -> Option<Result<Bytes, ApiError>> {
        let source = self.source.get_mut().unwrap_or_else(PoisonError::into_inner);
        loop {
            let next = source.as_mut()?.next().await;
            match &next {
                Some(Ok(bytes)) if bytes.is_empty() => continue,
                Some(Ok(_)) => {}
                Some(Err(_)) => *source = None,
                None => {
                    if let Some(mut ended) = source.take() {
                        self.trailers = ended.trailers();
                    }
                }
            }
            return next;
        }
    }

    /// All that is left, for bodies that are known to be small.
    ///
    /// # Errors
    /// Those of the source; `too_large` once there are more than `max_bytes`.
    pub async fn collect(
        &mut self,
        max_bytes: usize,
        too_large: impl FnOnce() -> ApiError,
    ) -> Result<Bytes, ApiError> {
        let Some(first) = self.next().await.transpose()? else { return Ok(Bytes::new()) };
        if first.len() > max_bytes {
            return Err(too_large());
        }
        let Some(second) = self.next().await.transpose()? else { return Ok(first) };
        let mut all = first.to_vec();
        let mut next = Some(second);
        while let Some(piece) = next {
            if all.len() + piece.len() > max_bytes {
                return Err(too_large());
            }
            all.extend_from_slice(&piece);
            next = self.next().await.transpose()?;
        }
        Ok(all.into())
    }

    /// What came behind the bytes, such as `x-amz-checksum-crc32` and its value; there once the body
    /// has ended, names in lower case.
    pub fn trailers(&self) -> &[(String, String)] {
        &self.trailers
    }

    /// The value of the trailer `name`, which is in lower case.
    pub fn trailer(&self, name: &str) -> Option<&str> {
        self.trailers.iter().find(|(of, _)| of == name).map(|(_, value)| value.as_str())
    }

    /// Takes the body out of where it lies, and leaves an empty one.
    pub fn take(&mut self) -> Body {
        std::mem::take(self)
    }
}

/// Nothing at all.
impl Default for Body {
    fn default() -> Self {
        Body { length: Some(0), source: Mutex::new(None), trailers: Vec::new() }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Body::whole(bytes)
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("length", &self.length).finish_non_exhaustive()
    }
}

struct Whole(Option<Bytes>);

#[async_trait]
impl BodySource for Whole {
    async fn next(&mut self) -> Option<Result<Bytes, ApiError>> {
        self.0.take().map(Ok)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::VecDeque;

    /// Pieces, and an error where there is an empty text.
    struct Pieces(VecDeque<Result<&'static str, &'static str>>);

    #[async_trait]
    impl BodySource for Pieces {
        async fn next(&mut self) -> Option<Result<Bytes, ApiError>> {
            let next = self.0.pop_front()?;
            Some(next.map(Bytes::from).map_err(|code| ApiError::new(code, 400, "")))
        }

        fn trailers(&mut self) -> Vec<(String, String)> {
            vec![("left".to_owned(), self.0.len().to_string())]
        }
    }

    fn body(pieces: &[Result<&'static str, &'static str>]) -> Body {
        Body::new(None, Pieces(pieces.iter().copied().collect()))
    }

    #[tokio::test]
    async fn a_body_ends_once_and_then_has_its_trailers() {
        let mut body = body(&[Ok("a"), Ok(""), Ok("b")]);
        assert_eq!(body.next().await.unwrap().unwrap(), "a");
        assert!(body.trailers().is_empty(), "they come behind");
        assert_eq!(body.next().await.unwrap().unwrap(), "b", "empty pieces are none");
        for _ in 0..2 {
            assert!(body.next().await.is_none());
        }
        assert_eq!(body.trailer("left"), Some("0"));
        assert_eq!(body.trailer("right"), None);
    }

    #[tokio::test]
    async fn after_an_error_there_is_nothing_more() {
        let mut body = body(&[Ok("a"), Err("Broken"), Ok("b")]);
        assert!(body.next().await.unwrap().is_ok());
        assert!(body.next().await.unwrap().unwrap_err().is("Broken"));
        assert!(body.next().await.is_none());
        assert!(body.trailers().is_empty(), "a body that broke off has no trailers");
    }

    #[tokio::test]
    async fn bodies_are_collected_up_to_a_limit() {
        type Case =
            (&'static [Result<&'static str, &'static str>], Result<&'static str, &'static str>);
        let cases: [Case; 6] = [
            (&[], Ok("")),
            (&[Ok("abcd")], Ok("abcd")),
            (&[Ok("ab"), Ok("c"), Ok("d")], Ok("abcd")),
            (&[Ok("abcde")], Err("TooLarge")),
            (&[Ok("ab"), Ok("c"), Ok("de")], Err("TooLarge")),
            (&[Ok("ab"), Err("Broken")], Err("Broken")),
        ];
        for (pieces, expected) in cases {
            let collected = body(pieces).collect(4, || ApiError::new("TooLarge", 400, "")).await;
            let seen = collected.as_deref().map_err(ApiError::code);
            assert_eq!(seen, expected.map(str::as_bytes), "{pieces:?}");
        }
    }

    #[tokio::test]
    async fn whole_bodies_know_their_lengths() {
        for text in ["", "abc"] {
            let mut body = Body::whole(Bytes::from(text));
            assert_eq!(body.length(), Some(text.len() as u64));
            let taken = body.take().collect(10, || ApiError::internal("")).await.unwrap();
            assert_eq!(taken, text);
            assert_eq!(body.length(), Some(0), "what was taken is gone");
        }
    }
}
