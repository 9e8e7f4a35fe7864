//! Bodies of requests that a route takes as they come.

use crate::arriving::Arriving;
use crate::body::Unread;
use async_trait::async_trait;
use aws_api::{ApiError, Body as Data, BodySource};
use bytes::Bytes;
use hyper::body::Body;

/// A request's bytes, pulled.
struct Pieces<B>(Arriving<B>)
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Send;

/// The bytes that arrive, as a body.
pub(crate) fn body<B>(arriving: Arriving<B>) -> Data
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Send,
{
    Data::new(arriving.length(), Pieces(arriving))
}

#[async_trait]
impl<B> BodySource for Pieces<B>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Send,
{
    async fn next(&mut self) -> Option<Result<Bytes, ApiError>> {
        let unread = |unread| match unread {
            Unread::TooSlow => ApiError::new("RequestTimeout", 408, "The body came too slowly."),
            Unread::TooLarge | Unread::Broken => {
                ApiError::new("IncompleteBody", 400, "The body ended before it was complete.")
            }
        };
        self.0.next().await.map(|piece| piece.map_err(unread))
    }
}
