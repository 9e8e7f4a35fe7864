//! The bulk API: documents in lines, and an answer for each.

use crate::delivery::Failure;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Request as HttpRequest, StatusCode, Uri};
use outbound::{Client, Limits};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::time::Duration;

/// Documents that are sent at once, in bytes; a single one may be larger.
const REQUEST_BYTES_MAX: usize = 10 * 1024 * 1024;
const ANSWER_BYTES_MAX: usize = 64 * 1024 * 1024;
const TIMEOUT: Duration = Duration::from_secs(180);
/// An answer is told in errors up to here.
const SHOWN_CHARS: usize = 1024;

/// A record on its way into an index.
pub(super) struct Document<'d> {
    /// Its place in the delivery.
    pub(super) at: usize,
    /// Nothing where the cluster chooses.
    pub(super) id: Option<String>,
    pub(super) index: String,
    pub(super) source: &'d [u8],
}

/// Documents that are sent together.
pub(super) struct Request<'d> {
    type_name: Option<&'d str>,
    body: Vec<u8>,
    documents: Vec<Document<'d>>,
    /// Those that could not even be sent.
    unfit: Vec<(usize, Failure)>,
}

impl<'d> Request<'d> {
    pub(super) fn new(type_name: Option<&'d str>) -> Request<'d> {
        Request { type_name, body: Vec::new(), documents: Vec::new(), unfit: Vec::new() }
    }

    /// Takes a document, or gives it back where the request is full.
    pub(super) fn add(&mut self, document: Document<'d>) -> Result<(), Document<'d>> {
        if !self.body.is_empty() && self.body.len() + document.source.len() > REQUEST_BYTES_MAX {
            return Err(document);
        }
        if document.source.trim_ascii().is_empty() {
            let why = Failure::lasting("400", "The document is empty.");
            self.unfit.push((document.at, told(why, &document, self.type_name)));
            return Ok(());
        }
        let mut about = Map::new();
        about.insert("_index".to_owned(), document.index.as_str().into());
        if let Some(name) = self.type_name {
            about.insert("_type".to_owned(), name.into());
        }
        if let Some(id) = &document.id {
            about.insert("_id".to_owned(), id.as_str().into());
        }
        self.body.extend(json!({ "index": about }).to_string().into_bytes());
        self.body.push(b'\n');
        // Ends of lines are white space to JSON, and the end of the document to the bulk API.
        let flat = document.source.iter().map(|byte| match byte {
            b'\n' | b'\r' => b' ',
            byte => *byte,
        });
        self.body.extend(flat);
        self.body.push(b'\n');
        self.documents.push(document);
        Ok(())
    }

    /// Sends it; those that did not arrive, by their place in the delivery.
    pub(super) async fn send(self, client: &Client, url: &Uri) -> Vec<(usize, Failure)> {
        let Request { type_name, body, documents, mut unfit } = self;
        if documents.is_empty() {
            return unfit;
        }
        let failures = match answer(client, url, body).await {
            Ok(answer) => one_by_one(&answer, documents.len()),
            Err(failure) => documents.iter().map(|_| Some(failure.clone())).collect(),
        };
        for (document, failure) in documents.iter().zip(failures) {
            if let Some(failure) = failure {
                unfit.push((document.at, told(failure, document, type_name)));
            }
        }
        unfit
    }
}

/// What the error record says of the document.
fn told(mut failure: Failure, document: &Document<'_>, type_name: Option<&str>) -> Failure {
    let text = |text: Option<&str>| Value::from(text.unwrap_or_default());
    failure.more.push(("esDocumentId", text(document.id.as_deref())));
    failure.more.push(("esIndexName", text(Some(&document.index))));
    failure.more.push(("esTypeName", text(type_name)));
    failure
}

#[derive(Deserialize)]
struct Answer {
    items: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    index: Outcome,
}

#[derive(Deserialize)]
struct Outcome {
    status: u16,
    #[serde(default)]
    error: Value,
}

async fn answer(client: &Client, url: &Uri, body: Vec<u8>) -> Result<Answer, Failure> {
    let kind = HeaderValue::from_static("application/x-ndjson");
    let request = HttpRequest::post(url.clone()).header(CONTENT_TYPE, kind).body(Bytes::from(body));
    let request = request.map_err(|why| Failure::lasting("OS.InvalidEndpoint", why.to_string()))?;
    let limits = Limits { timeout: TIMEOUT, body_bytes: ANSWER_BYTES_MAX };
    let answer = client.send(request, limits).await.map_err(|why| {
        let code = match why {
            outbound::Failure::TimedOut(_) => "OS.RequestTimeout",
            _ => "OS.ConnectionFailed",
        };
        Failure::passing(code, format!("The cluster did not answer: {why}."))
    })?;
    let (parts, body) = answer.into_parts();
    let shown = || String::from_utf8_lossy(&body).chars().take(SHOWN_CHARS).collect::<String>();
    if !parts.status.is_success() {
        return Err(failure(parts.status.as_u16(), shown()));
    }
    serde_json::from_slice(&body).map_err(|why| {
        let text = format!("The cluster's answer is not the bulk API's ({why}): {}", shown());
        Failure::passing("OS.InvalidResponse", text)
    })
}

/// What became of each of so many documents.
fn one_by_one(answer: &Answer, documents: usize) -> Vec<Option<Failure>> {
    if answer.items.len() != documents {
        let text = format!("The cluster answered for {} of {documents}.", answer.items.len());
        return vec![Some(Failure::passing("OS.InvalidResponse", text)); documents];
    }
    let outcome = |Item { index: Outcome { status, error } }: &Item| {
        let done = StatusCode::from_u16(*status).is_ok_and(|status| status.is_success());
        let text = error.to_string().chars().take(SHOWN_CHARS).collect();
        (!done).then(|| failure(*status, text))
    };
    answer.items.iter().map(outcome).collect()
}

/// A status as an error: what the cluster has against the document itself will not pass.
fn failure(status: u16, message: String) -> Failure {
    let code = status.to_string();
    match status {
        401 | 403 | 408 | 429 => Failure::passing(code, message),
        400..=499 => Failure::lasting(code, message),
        _ => Failure::passing(code, message),
    }
}
