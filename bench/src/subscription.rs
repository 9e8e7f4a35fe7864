//! A stream of events over HTTP/1.1, read as cheaply as answers are: chunk by chunk, each an event.

use crate::trouble::{Result, Trouble};
use std::net::SocketAddr;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// Lengths and their checksum, before an event's headers.
const PRELUDE_BYTES: usize = 12;
/// The checksum behind its payload.
const CHECKSUM_BYTES: usize = 4;

/// An open stream.
pub struct Subscription {
    stream: BufReader<TcpStream>,
    chunk: Vec<u8>,
}

impl Subscription {
    /// Sends `request` on a connection of its own and reads the head of its answer.
    pub async fn open(address: SocketAddr, request: &[u8]) -> Result<Self> {
        let connecting = |e| Trouble::io(format!("connecting to {address}"), e);
        let mut stream = TcpStream::connect(address).await.map_err(connecting)?;
        stream.set_nodelay(true).map_err(connecting)?;
        stream.write_all(request).await.map_err(connecting)?;
        let mut subscription = Subscription { stream: BufReader::new(stream), chunk: Vec::new() };
        let status = subscription.line().await?;
        if !status.starts_with("HTTP/1.1 200 ") {
            return Err(Trouble::wrong("SubscribeToShard", status));
        }
        while !subscription.line().await?.is_empty() {}
        Ok(subscription)
    }

    async fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        self.stream.read_line(&mut line).await.map_err(|e| Trouble::io("reading a stream", e))?;
        match line.strip_suffix("\r\n") {
            Some(line) => Ok(line.to_owned()),
            None => Err(Trouble::Malformed("the stream ended within a line")),
        }
    }

    /// The next event's payload.
    pub async fn event(&mut self) -> Result<&[u8]> {
        let length = self.line().await?;
        let length = usize::from_str_radix(&length, 16)
            .map_err(|_| Trouble::Malformed("a chunk without a length"))?;
        // The chunk, and the end of its line.
        self.chunk.resize(length + 2, 0);
        let reading = self.stream.read_exact(&mut self.chunk).await;
        reading.map_err(|e| Trouble::io("reading a stream", e))?;
        payload(&self.chunk[..length]).ok_or(Trouble::Malformed("a chunk that is no event"))
    }
}

/// The payload of one whole event.
fn payload(event: &[u8]) -> Option<&[u8]> {
    let headers = u32::from_be_bytes(event.get(4..8)?.try_into().ok()?);
    let begin = PRELUDE_BYTES + usize::try_from(headers).ok()?;
    event.get(begin..event.len().checked_sub(CHECKSUM_BYTES)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_payload_lies_between_headers_and_checksum() {
        let event = [&[0, 0, 0, 21, 0, 0, 0, 2, 9, 9, 9, 9][..], b"hhxyz", &[9; 4]].concat();
        assert_eq!(payload(&event), Some(&b"xyz"[..]));
        assert_eq!(payload(&event[..10]), None);
        assert_eq!(payload(b""), None);
    }
}
