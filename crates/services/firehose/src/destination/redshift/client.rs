//! PostgreSQL's protocol, version 3, as far as a COPY needs it: «Frontend/Backend Protocol» in
//! PostgreSQL's documentation. Connections are not encrypted.

use super::scram::Scram;
use base64::Engine;
use bytes::{Buf, BufMut};
use foundation::Dice;
use md5::{Digest, Md5};
use std::io;
use tokio::io::{AsyncReadExt, AsyncWriteExt, BufStream};
use tokio::net::TcpStream;

/// The longest message that a server may send.
const MESSAGE_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Data of a COPY that is sent at once.
const COPY_BYTES: usize = 64 * 1024;
const PROTOCOL: i32 = 0x0003_0000;

/// Why something could not be done.
#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    /// No connection, or none any more.
    #[error("{0}")]
    Connection(#[from] io::Error),
    /// The server refused.
    #[error("{message}")]
    Refused {
        /// `SQLSTATE`.
        code: String,
        message: String,
    },
    /// The server said what was not to be expected, or wants what is not built.
    #[error("{0}")]
    Unexpected(String),
}

fn unexpected(what: impl Into<String>) -> Error {
    Error::Unexpected(what.into())
}

/// Whom to connect to, and as whom.
pub(super) struct Login<'l> {
    pub(super) host: &'l str,
    pub(super) port: u16,
    pub(super) database: &'l str,
    pub(super) user: &'l str,
    pub(super) password: &'l str,
}

/// A connection on which nothing is under way.
pub(super) struct Client {
    stream: BufStream<TcpStream>,
}

impl Client {
    /// Connects and proves who one is.
    pub(super) async fn connect(login: &Login<'_>, dice: &dyn Dice) -> Result<Client, Error> {
        let tcp = TcpStream::connect((login.host, login.port)).await?;
        tcp.set_nodelay(true)?;
        let mut client = Client { stream: BufStream::new(tcp) };
        let mut startup = Vec::new();
        startup.put_i32(PROTOCOL);
        for text in
            ["user", login.user, "database", login.database, "application_name", "Firehose", ""]
        {
            put_text(&mut startup, text)?;
        }
        let length = i32::try_from(startup.len() + 4).map_err(io::Error::other)?;
        client.stream.write_i32(length).await?;
        client.stream.write_all(&startup).await?;
        client.stream.flush().await?;
        client.authenticate(login, dice).await?;
        client.until_ready().await?;
        Ok(client)
    }

    async fn authenticate(&mut self, login: &Login<'_>, dice: &dyn Dice) -> Result<(), Error> {
        const OK: i32 = 0;
        const CLEARTEXT: i32 = 3;
        const MD5: i32 = 5;
        const SASL: i32 = 10;
        const SASL_CONTINUE: i32 = 11;
        const SASL_FINAL: i32 = 12;
        let mut scram: Option<Scram> = None;
        loop {
            let (kind, body) = self.receive().await?;
            let mut rest = &*body;
            if kind != b'R' || rest.len() < 4 {
                return Err(unexpected("the server did not ask who this is"));
            }
            let mut answer = Vec::new();
            match rest.get_i32() {
                OK => return Ok(()),
                CLEARTEXT => put_text(&mut answer, login.password)?,
                MD5 => put_text(&mut answer, &salted(login, rest))?,
                SASL => {
                    let mut offered = rest.split(|byte| *byte == 0);
                    if !offered.any(|name| name == b"SCRAM-SHA-256") {
                        return Err(unexpected("the server does not offer SCRAM-SHA-256"));
                    }
                    let mut nonce = [0; 18];
                    dice.fill(&mut nonce);
                    let nonce = base64::engine::general_purpose::STANDARD.encode(nonce);
                    let begun = scram.insert(Scram::new(login.password, nonce));
                    put_text(&mut answer, "SCRAM-SHA-256")?;
                    let first = begun.first();
                    answer.put_i32(i32::try_from(first.len()).map_err(io::Error::other)?);
                    answer.extend(first.into_bytes());
                }
                SASL_CONTINUE => {
                    let begun = scram.as_mut().ok_or_else(|| unexpected("SASL was not begun"))?;
                    let text = begun.second(&String::from_utf8_lossy(rest));
                    answer.extend(text.map_err(unexpected)?.into_bytes());
                }
                SASL_FINAL => {
                    let begun = scram.as_mut().ok_or_else(|| unexpected("SASL was not begun"))?;
                    begun.check(&String::from_utf8_lossy(rest)).map_err(unexpected)?;
                    continue;
                }
                other => {
                    let text = format!(
                        "the server wants a way of authentication ({other}) that Millstream does not implement"
                    );
                    return Err(unexpected(text));
                }
            }
            self.send(b'p', &answer).await?;
            self.stream.flush().await?;
        }
    }

    async fn send(&mut self, kind: u8, body: &[u8]) -> Result<(), Error> {
        let length = i32::try_from(body.len() + 4).map_err(io::Error::other)?;
        self.stream.write_u8(kind).await?;
        self.stream.write_i32(length).await?;
        self.stream.write_all(body).await?;
        Ok(())
    }

    /// The next message that is neither a notice nor a setting; an error is one.
    async fn receive(&mut self) -> Result<(u8, Vec<u8>), Error> {
        loop {
            let kind = self.stream.read_u8().await?;
            let length = self.stream.read_i32().await?;
            let length = usize::try_from(length).ok().and_then(|length| length.checked_sub(4));
            let length = length.filter(|length| *length <= MESSAGE_BYTES_MAX);
            let length = length.ok_or_else(|| unexpected("a message of no sensible length"))?;
            let mut body = vec![0; length];
            self.stream.read_exact(&mut body).await?;
            match kind {
                b'N' | b'S' | b'K' | b'A' => {}
                b'E' => return Err(refusal(&body)),
                kind => return Ok((kind, body)),
            }
        }
    }

    async fn until_ready(&mut self) -> Result<(), Error> {
        while self.receive().await?.0 != b'Z' {}
        Ok(())
    }

    /// What a query answers: rows of texts.
    pub(super) async fn query(&mut self, sql: &str) -> Result<Vec<Vec<Option<String>>>, Error> {
        let mut body = Vec::new();
        put_text(&mut body, sql)?;
        self.send(b'Q', &body).await?;
        self.stream.flush().await?;
        let mut rows = Vec::new();
        loop {
            let (kind, body) = self.receive().await?;
            match kind {
                b'D' => rows.push(row(&body).ok_or_else(|| unexpected("a row without an end"))?),
                b'Z' => return Ok(rows),
                b'G' => return Err(unexpected("the server waits for data")),
                _ => {}
            }
        }
    }

    /// Carries out a `COPY … FROM STDIN` with `data`.
    pub(super) async fn copy(&mut self, sql: &str, data: &[u8]) -> Result<(), Error> {
        let mut body = Vec::new();
        put_text(&mut body, sql)?;
        self.send(b'Q', &body).await?;
        self.stream.flush().await?;
        if self.receive().await?.0 != b'G' {
            return Err(unexpected("the server does not wait for data"));
        }
        for piece in data.chunks(COPY_BYTES) {
            self.send(b'd', piece).await?;
        }
        self.send(b'c', &[]).await?;
        self.stream.flush().await?;
        self.until_ready().await
    }

    /// Takes leave.
    pub(super) async fn close(mut self) -> Result<(), Error> {
        self.send(b'X', &[]).await?;
        self.stream.shutdown().await?;
        Ok(())
    }
}

/// What MD5 authentication sends.
fn salted(login: &Login<'_>, salt: &[u8]) -> String {
    let hex = |parts: &[&[u8]]| {
        let mut hash = Md5::new();
        parts.iter().for_each(|part| hash.update(part));
        hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    let inner = hex(&[login.password.as_bytes(), login.user.as_bytes()]);
    format!("md5{}", hex(&[inner.as_bytes(), salt]))
}

fn put_text(out: &mut Vec<u8>, text: &str) -> Result<(), Error> {
    if text.contains('\0') {
        return Err(unexpected("a zero byte in a text"));
    }
    out.extend_from_slice(text.as_bytes());
    out.push(0);
    Ok(())
}

fn refusal(body: &[u8]) -> Error {
    let (mut code, mut message) = (String::new(), String::new());
    for field in body.split(|byte| *byte == 0) {
        let Some((kind, text)) = field.split_first() else { continue };
        let text = String::from_utf8_lossy(text);
        match kind {
            b'C' => code = text.into_owned(),
            b'M' => message.insert_str(0, &text),
            // Where in the data, and what about it.
            b'D' | b'W' => {
                message.push_str(" (");
                message.push_str(&text);
                message.push(')');
            }
            _ => {}
        }
    }
    Error::Refused { code, message }
}

fn row(mut body: &[u8]) -> Option<Vec<Option<String>>> {
    let columns = body.try_get_i16().ok()?;
    let mut row = Vec::new();
    for _ in 0..columns {
        match usize::try_from(body.try_get_i32().ok()?) {
            Err(_) => row.push(None),
            Ok(length) => {
                let text = body.get(..length)?;
                row.push(Some(String::from_utf8_lossy(text).into_owned()));
                body.advance(length);
            }
        }
    }
    Some(row)
}
