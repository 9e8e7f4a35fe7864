//! A server of the world outside, which answers as it is told.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// What was asked: the head's lines and the body.
#[derive(Debug, Clone)]
pub struct Asked {
    pub line: String,
    pub headers: Vec<String>,
    pub body: String,
}

impl Asked {
    pub fn header(&self, name: &str) -> Option<&str> {
        let of = |line: &'_ String| {
            let (given, _) = line.split_once(':').unwrap();
            given.eq_ignore_ascii_case(name)
        };
        let line = self.headers.iter().find(|line| of(line))?;
        line.split_once(':').map(|(_, value)| value.trim())
    }
}

#[derive(Default)]
pub struct Server {
    pub asked: Mutex<Vec<Asked>>,
    /// The next answers: status, headers and body; then 200 with nothing.
    pub answers: Mutex<Vec<(u16, &'static str, String)>>,
    woken: Notify,
}

impl Server {
    /// A server, and what its URLs begin with.
    pub async fn start() -> (Arc<Server>, String) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let server = Arc::new(Server::default());
        let serving = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serving.clone().serve(stream));
            }
        });
        (server, url)
    }

    async fn serve(self: Arc<Self>, mut stream: TcpStream) {
        let mut bytes = Vec::new();
        let head = loop {
            let mut some = [0; 4096];
            match stream.read(&mut some).await {
                Ok(0) | Err(_) => return,
                Ok(read) => bytes.extend_from_slice(&some[..read]),
            }
            if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
                break end;
            }
        };
        let text = String::from_utf8(bytes[..head].to_vec()).unwrap();
        let mut lines = text.lines().map(str::to_owned);
        let mut asked =
            Asked { line: lines.next().unwrap(), headers: lines.collect(), body: String::new() };
        let length: usize = asked.header("content-length").unwrap_or("0").parse().unwrap();
        while bytes.len() < head + 4 + length {
            let mut some = [0; 4096];
            match stream.read(&mut some).await {
                Ok(0) | Err(_) => return,
                Ok(read) => bytes.extend_from_slice(&some[..read]),
            }
        }
        asked.body = String::from_utf8(bytes[head + 4..].to_vec()).unwrap();
        self.asked.lock().unwrap().push(asked);
        let (status, headers, body) = self.next();
        let answer = format!(
            "HTTP/1.1 {status} x\r\nconnection: close\r\n{headers}content-length: {}\r\n\r\n{body}",
            body.len()
        );
        let _gone = stream.write_all(answer.as_bytes()).await;
        self.woken.notify_one();
    }

    fn next(&self) -> (u16, &'static str, String) {
        let mut answers = self.answers.lock().unwrap();
        if answers.is_empty() { (200, "", String::new()) } else { answers.remove(0) }
    }

    pub async fn until(&self, asked: usize) -> Vec<Asked> {
        loop {
            let so_far = self.asked.lock().unwrap().clone();
            if so_far.len() >= asked {
                return so_far;
            }
            self.woken.notified().await;
        }
    }
}
