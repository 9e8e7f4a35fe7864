//! A cheap HTTP/1.1 client: writes prepared bytes, reads a status and a body by its length.

use crate::trouble::{Result, Trouble};
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The largest head of an answer: far above what the servers send.
const LARGEST_HEAD_BYTES: usize = 64 * 1024;

/// One kept-alive connection.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// One answer; the body stays in the connection's buffer until the next exchange.
pub struct Answer<'a> {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub body: &'a [u8],
}

impl Connection {
    /// Connects to `address`.
    pub async fn open(address: SocketAddr) -> Result<Self> {
        let connecting = |e| Trouble::io(format!("connecting to {address}"), e);
        let stream = TcpStream::connect(address).await.map_err(connecting)?;
        stream.set_nodelay(true).map_err(connecting)?;
        Ok(Connection { stream, buffer: Vec::with_capacity(16 * 1024) })
    }

    /// Sends `request` and waits for its whole answer.
    pub async fn exchange(&mut self, request: &[u8]) -> Result<Answer<'_>> {
        let talking = |e| Trouble::io("talking to a server", e);
        self.buffer.clear();
        self.stream.write_all(request).await.map_err(talking)?;
        let head_end = loop {
            self.read_some().await?;
            if let Some(at) = self.buffer.windows(4).position(|w| w == b"\r\n\r\n") {
                break at + 4;
            }
            if self.buffer.len() > LARGEST_HEAD_BYTES {
                return Err(Trouble::Malformed("a head without an end"));
            }
        };
        let Head { status, length } = Head::read(&self.buffer[..head_end])?;
        let end = head_end + length;
        self.buffer.reserve(end.saturating_sub(self.buffer.len()));
        while self.buffer.len() < end {
            self.read_some().await?;
        }
        if self.buffer.len() > end {
            return Err(Trouble::Malformed("more bytes than its length says"));
        }
        Ok(Answer { status, body: &self.buffer[head_end..] })
    }

    async fn read_some(&mut self) -> Result<()> {
        match self.stream.read_buf(&mut self.buffer).await {
            Ok(0) => Err(Trouble::Malformed("the connection ended within it")),
            Ok(_) => Ok(()),
            Err(e) => Err(Trouble::io("talking to a server", e)),
        }
    }
}

/// What the client needs of an answer's head.
#[derive(Debug, PartialEq, Eq)]
struct Head {
    status: u16,
    length: usize,
}

impl Head {
    fn read(head: &[u8]) -> Result<Self> {
        let number = |bytes: &[u8]| std::str::from_utf8(bytes).ok()?.trim().parse::<u64>().ok();
        let status = head
            .strip_prefix(b"HTTP/1.1 ")
            .and_then(|rest| rest.get(..3))
            .and_then(number)
            .and_then(|n| u16::try_from(n).ok())
            .ok_or(Trouble::Malformed("no status line"))?;
        let mut length = (status == 204).then_some(0);
        for line in head.split(|b| *b == b'\n') {
            const NAME: &[u8] = b"content-length:";
            if line.get(..NAME.len()).is_some_and(|name| name.eq_ignore_ascii_case(NAME)) {
                length = number(&line[NAME.len()..]).and_then(|n| usize::try_from(n).ok());
            }
        }
        Ok(Head { status, length: length.ok_or(Trouble::Malformed("no content length"))? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_and_length_are_read_from_the_head() {
        let head = |status, length| Some(Head { status, length });
        let cases: [(&[u8], Option<Head>); 6] = [
            (b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\nx: y\r\n\r\n", head(200, 12)),
            (b"HTTP/1.1 400 Bad Request\r\ncontent-length:0\r\n\r\n", head(400, 0)),
            (b"HTTP/1.1 204 No Content\r\n\r\n", head(204, 0)),
            (b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", None),
            (b"HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n", None),
            (b"SSH-2.0\r\n\r\n", None),
        ];
        for (head, expected) in cases {
            assert_eq!(Head::read(head).ok(), expected, "{}", String::from_utf8_lossy(head));
        }
    }
}
