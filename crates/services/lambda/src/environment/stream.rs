//! A response that comes in pieces: handed on as the function writes it, and no faster than whoever
//! asked for it takes it.

use super::engine::Finished;
use aws_api::ApiError;
use aws_api::lambda::error;
use bytes::Bytes;
use tokio::sync::{mpsc, oneshot};

/// Pieces under way: as many frames of the function's connection, of some ten KB each. Beyond them the
/// function waits.
const PIECES: usize = 8;

#[derive(Debug)]
enum Piece {
    /// The response has begun; its content type.
    Head(String),
    Bytes(Bytes),
}

/// The function's end.
#[derive(Debug, Clone)]
pub(crate) struct Sink(mpsc::Sender<Piece>);

impl Sink {
    /// Says that the response is one in pieces.
    pub(super) async fn begin(&self, content_type: String) {
        // Nobody may be waiting any longer: the function runs to its end all the same.
        let _ = self.0.send(Piece::Head(content_type)).await;
    }

    /// Hands a piece on, as soon as it can be taken.
    pub(super) async fn send(&self, bytes: Bytes) {
        let _ = self.0.send(Piece::Bytes(bytes)).await;
    }
}

/// What a function answers whoever can take it in pieces.
#[derive(Debug)]
pub(crate) enum Answer {
    /// All at once: the function did not stream, or failed before it began.
    Whole(Finished),
    /// Piece by piece.
    Pieces(Pieces),
}

/// A response that has begun. Dropping it does not stop the function.
#[derive(Debug)]
pub(crate) struct Pieces {
    /// As the function set it: `application/octet-stream`, or
    /// `application/vnd.awslambda.http-integration-response` where status, headers and cookies come
    /// first, as JSON before eight NUL bytes.
    pub(crate) content_type: String,
    incoming: Incoming,
}

#[derive(Debug)]
struct Incoming {
    pieces: mpsc::Receiver<Piece>,
    finished: oneshot::Receiver<Result<Finished, ApiError>>,
    /// Kept until the pieces before it have been taken.
    end: Option<Result<Finished, ApiError>>,
}

impl Incoming {
    /// The next piece; nothing once the invocation is over and all have been taken.
    async fn next(&mut self) -> Option<Piece> {
        if self.end.is_none() {
            tokio::select! {
                biased;
                Some(piece) = self.pieces.recv() => return Some(piece),
                finished = &mut self.finished => {
                    self.end = Some(finished.unwrap_or_else(|_| Err(stopping())));
                    // What was sent before the end is there; whatever is not, never comes.
                    self.pieces.close();
                }
            }
        }
        self.pieces.recv().await
    }

    async fn end(mut self) -> Result<Finished, ApiError> {
        while self.next().await.is_some() {}
        self.end.unwrap_or_else(|| Err(stopping()))
    }
}

impl Pieces {
    /// The next piece of the body; nothing at its end.
    pub(crate) async fn next(&mut self) -> Option<Bytes> {
        loop {
            match self.incoming.next().await? {
                Piece::Bytes(bytes) => return Some(bytes),
                Piece::Head(_) => {}
            }
        }
    }

    /// How the invocation ended. Where it failed after it had begun, [`Finished::error`] is set and
    /// [`Finished::payload`] is the error object; otherwise that is empty.
    pub(crate) async fn end(self) -> Result<Finished, ApiError> {
        self.incoming.end().await
    }
}

/// The ends of an invocation whose response may come in pieces: the function's, the invocation's, and
/// that of who waits for it.
pub(super) fn channel() -> (Sink, oneshot::Sender<Result<Finished, ApiError>>, Beginning) {
    let (sender, pieces) = mpsc::channel(PIECES);
    let (finish, finished) = oneshot::channel();
    (Sink(sender), finish, Beginning(Incoming { pieces, finished, end: None }))
}

/// Waits for the function to begin its response.
pub(super) struct Beginning(Incoming);

impl Beginning {
    pub(super) async fn begun(self) -> Result<Answer, ApiError> {
        let mut incoming = self.0;
        match incoming.next().await {
            Some(Piece::Head(content_type)) => {
                Ok(Answer::Pieces(Pieces { content_type, incoming }))
            }
            // A head comes before any bytes: the end is all there is to tell.
            Some(Piece::Bytes(_)) | None => incoming.end().await.map(Answer::Whole),
        }
    }
}

fn stopping() -> ApiError {
    error::service_exception("The service is stopping.")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panic")]
    use super::*;

    fn finished() -> Finished {
        Finished { error: None, payload: Bytes::new(), tail: Bytes::new() }
    }

    #[tokio::test]
    async fn pieces_come_in_order_before_the_end_and_hold_the_function_back() {
        let (sink, finish, beginning) = channel();
        let function = tokio::spawn(async move {
            sink.begin("text/plain".to_owned()).await;
            for number in 0..100_u8 {
                sink.send(Bytes::from(vec![number])).await;
            }
            finish.send(Ok(finished())).unwrap();
        });
        let Answer::Pieces(mut pieces) = beginning.begun().await.unwrap() else {
            panic!("the response came whole");
        };
        assert_eq!(pieces.content_type, "text/plain");
        assert!(!function.is_finished(), "more pieces than may be under way");
        let mut seen = Vec::new();
        while let Some(piece) = pieces.next().await {
            seen.extend_from_slice(&piece);
        }
        assert_eq!(seen, (0..100).collect::<Vec<u8>>());
        assert_eq!(pieces.end().await.unwrap(), finished());
        function.await.unwrap();
    }

    #[tokio::test]
    async fn an_end_without_pieces_is_the_whole_answer() {
        let (sink, finish, beginning) = channel();
        finish.send(Ok(finished())).unwrap();
        // The function's end may still be held, by a connection that is not gone yet.
        assert!(matches!(beginning.begun().await.unwrap(), Answer::Whole(_)));
        sink.send(Bytes::new()).await;
    }

    #[tokio::test]
    async fn nobody_waiting_does_not_hold_the_function_back() {
        let (sink, _finish, beginning) = channel();
        drop(beginning);
        sink.begin("text/plain".to_owned()).await;
        for _ in 0..100 {
            sink.send(Bytes::new()).await;
        }
    }
}
