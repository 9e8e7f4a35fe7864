//! A small client of mail servers (RFC 5321): one mail a connection, neither encrypted nor
//! authenticated, for a relay on one's own network.

use crate::model::Mail;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use foundation::Timestamp;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// Why a mail was not taken.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) code: String,
    pub(crate) text: String,
    /// Whether it would be refused again.
    pub(crate) for_good: bool,
}

/// The longest line of an answer, and how many lines it may have.
const LINE_MAX: u64 = 1_024;
const LINES_MAX: usize = 64;

fn broken(why: impl std::fmt::Display) -> Refused {
    Refused { code: "ConnectionFailure".to_owned(), text: why.to_string(), for_good: false }
}

/// Sends a mail; it is the server's once this returns.
pub(crate) async fn send(address: &str, from: &str, to: &str, letter: &str) -> Result<(), Refused> {
    let stream = TcpStream::connect(address).await.map_err(broken)?;
    let mut stream = BufReader::new(stream);
    answer(&mut stream, '2').await?;
    say(&mut stream, "EHLO localhost\r\n", '2').await?;
    say(&mut stream, &format!("MAIL FROM:<{from}>\r\n"), '2').await?;
    say(&mut stream, &format!("RCPT TO:<{to}>\r\n"), '2').await?;
    say(&mut stream, "DATA\r\n", '3').await?;
    say(&mut stream, &format!("{letter}\r\n.\r\n"), '2').await?;
    // It has the mail: what it says now changes nothing.
    let _said = say(&mut stream, "QUIT\r\n", '2').await;
    Ok(())
}

async fn say(stream: &mut BufReader<TcpStream>, text: &str, wanted: char) -> Result<(), Refused> {
    stream.get_mut().write_all(text.as_bytes()).await.map_err(broken)?;
    answer(stream, wanted).await
}

/// Reads an answer, whose status must begin with `wanted`.
async fn answer(stream: &mut BufReader<TcpStream>, wanted: char) -> Result<(), Refused> {
    use tokio::io::AsyncReadExt as _;
    for _ in 0..LINES_MAX {
        let mut line = Vec::new();
        stream.take(LINE_MAX).read_until(b'\n', &mut line).await.map_err(broken)?;
        if line.last() != Some(&b'\n') {
            return Err(broken("the mail server ended the connection, or says too much"));
        }
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        // `250-` is followed by more.
        if line.as_bytes().get(3) == Some(&b'-') {
            continue;
        }
        if line.starts_with(wanted) {
            return Ok(());
        }
        let code = line.chars().take(3).collect();
        return Err(Refused { code, for_good: line.starts_with('5'), text: line });
    }
    Err(broken("the mail server says too much"))
}

/// A header's text; what is not ASCII is encoded (RFC 2047).
fn header(text: &str) -> String {
    match text.bytes().all(|b| (b' '..=b'~').contains(&b)) {
        true => text.to_owned(),
        false => format!("=?UTF-8?B?{}?=", BASE64_STANDARD.encode(text)),
    }
}

/// The mail as it is sent, less the end of the data: its body is in base64, so that no line of it is
/// too long or ends it.
pub(crate) fn letter(
    mail: &Mail,
    from: &str,
    display_name: &str,
    at: Timestamp,
    id: &str,
) -> String {
    const LINE: usize = 76;
    let body = BASE64_STANDARD.encode(&mail.body);
    let lines: Vec<&str> = (0..body.len())
        .step_by(LINE)
        .filter_map(|at| body.get(at..body.len().min(at + LINE)))
        .collect();
    let name = if display_name.is_empty() { "AWS Notifications" } else { display_name };
    let name = match name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b' ' | b'-')) {
        true => name.to_owned(),
        false => format!("=?UTF-8?B?{}?=", BASE64_STANDARD.encode(name)),
    };
    [
        format!("From: {name} <{from}>"),
        format!("To: {}", mail.to),
        format!("Subject: {}", header(&mail.subject)),
        format!("Date: {}", at.format("%a, %d %b %Y %H:%M:%S +0000")),
        format!("Message-ID: <{id}@localhost>"),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: text/plain; charset=UTF-8".to_owned(),
        "Content-Transfer-Encoding: base64".to_owned(),
        String::new(),
        lines.join("\r\n"),
    ]
    .join("\r\n")
}
