//! The benchmark as a function of its own: called `bootstrap`, it speaks the Runtime API and answers
//! each event with itself, as the smallest of programs does.

use crate::trouble::{Result, Trouble};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::ExitCode;

/// What `provided` runtimes execute.
pub const NAME: &str = "bootstrap";
/// Where the Runtime API is.
const API: &str = "AWS_LAMBDA_RUNTIME_API";
const VERSION: &str = "2018-06-01";

/// Whether this process is a function's.
pub fn is_called() -> bool {
    let program = std::env::args_os().next();
    program.is_some_and(|program| Path::new(&program).file_name().is_some_and(|it| it == NAME))
}

/// Answers events until the environment ends.
pub fn main() -> ExitCode {
    match serve() {
        Ok(never) => match never {},
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn serve() -> Result<std::convert::Infallible> {
    let talking = |e| Trouble::io("talking to the Runtime API", e);
    let host = std::env::var(API).map_err(|e| Trouble::wrong(API, e.to_string()))?;
    let stream = TcpStream::connect(&host).map_err(talking)?;
    stream.set_nodelay(true).map_err(talking)?;
    let mut answers = BufReader::new(stream.try_clone().map_err(talking)?);
    let mut requests = stream;
    loop {
        let path = format!("/{VERSION}/runtime/invocation");
        let next = format!("GET {path}/next HTTP/1.1\r\nhost: {host}\r\n\r\n");
        requests.write_all(next.as_bytes()).map_err(talking)?;
        let (id, event) = read(&mut answers).map_err(talking)?;
        let length = event.len();
        let mut response = format!(
            "POST {path}/{id}/response HTTP/1.1\r\nhost: {host}\r\ncontent-length: {length}\r\n\r\n"
        )
        .into_bytes();
        response.extend(event);
        requests.write_all(&response).map_err(talking)?;
        read(&mut answers).map_err(talking)?;
    }
}

/// Reads an answer: the request id that it may name, and its body.
fn read(answers: &mut impl BufRead) -> std::io::Result<(String, Vec<u8>)> {
    let (mut id, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        if answers.read_line(&mut line)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        let Some((name, value)) = line.split_once(':') else { continue };
        match name.to_ascii_lowercase().as_str() {
            "lambda-runtime-aws-request-id" => value.trim().clone_into(&mut id),
            "content-length" => length = value.trim().parse().unwrap_or(0),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    answers.read_exact(&mut body)?;
    Ok((id, body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_read_with_its_id() {
        let answer =
            b"HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: r-1\r\nContent-Length: 2\r\n\r\n{}rest";
        assert_eq!(read(&mut &answer[..]).unwrap(), ("r-1".to_owned(), b"{}".to_vec()));
        assert!(read(&mut &b"HTTP/1.1 200 OK\r\n"[..]).is_err());
    }
}
