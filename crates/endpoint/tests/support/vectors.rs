//! Requests to S3 that botocore made and signed.

use bytes::Bytes;
use foundation::Timestamp;
use http::Request;
use http_body_util::Full;

/// When all of the vectors were signed: 2026-01-31T12:00:00Z.
pub const SIGNED: Timestamp = Timestamp::from_millis(1_769_860_800_000);

/// Requests as botocore sends them: a comment with what they mean behind `=>`, then the message;
/// `---` between them. Line breaks within bodies are written `\r\n`.
const VECTORS: &str = include_str!("../vectors/s3.http");

/// One of them.
pub struct Vector {
    pub title: &'static str,
    pub meant: &'static str,
    pub head: Vec<(&'static str, &'static str)>,
    pub method: &'static str,
    pub target: &'static str,
    pub body: Vec<u8>,
}

/// All of them.
pub fn vectors() -> Vec<Vector> {
    VECTORS.trim_end_matches('\n').split("\n---\n").map(vector).collect()
}

fn vector(text: &'static str) -> Vector {
    let (head, body) = text.split_once("\n\n").unwrap_or((text.trim_end(), ""));
    let mut lines = head.lines();
    let (title, meant) = lines.next().and_then(|line| line.split_once(" => ")).expect("a title");
    let mut first = lines.next().expect("a request line").split(' ');
    let (method, target) = (first.next().expect("a method"), first.next().expect("a target"));
    let head = lines.filter_map(|line| line.split_once(": ")).collect();
    let body = body.trim_end_matches('\n').replace("\\r\\n", "\r\n").into_bytes();
    Vector { title: title.trim_start_matches("# "), meant, head, method, target, body }
}

impl Vector {
    /// The one of that title.
    pub fn of(title: &str) -> Self {
        vectors().into_iter().find(|vector| vector.title == title).expect("there is one")
    }

    /// As the HTTP library has it.
    pub fn request(&self) -> Request<Full<Bytes>> {
        let mut request = Request::builder().method(self.method).uri(self.target);
        for (name, value) in &self.head {
            request = request.header(*name, *value);
        }
        request.body(Full::new(self.body.clone().into())).expect("a well-formed vector")
    }
}
