//! Requests to REST APIs: one that answers by itself, beside the bare server; one with a warm Python
//! function behind it.

use super::{PREPARED, beside, yardstick};
use crate::aws::apigateway::Api;
use crate::aws::{iam, lambda};
use crate::connection::Connection;
use crate::context::Context;
use crate::finding::{Finding, Goal};
use crate::function::{Code, REPLIES};
use crate::server::{Mode, Server};
use crate::trouble::{Result, Trouble};
use bytes::Bytes;

/// The least share of the bare server's requests that a mock integration must reach.
const MOCK_LEAST: f64 = 0.5;
/// The least requests a second through an API to a function.
const FUNCTION_LEAST: f64 = 1_500.0;
/// A small click.
const BODY: &str = r#"{"id": "c-000001", "page": "/products/17", "language": "en"}"#;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::with_user(context, Mode::Durable).await?;
    let role = iam::create_role(&server).await?;
    lambda::create_function(&server, "replies", &role, &Code::pack(REPLIES)?).await?;
    let mock = Api::mock(&server, r#"{"status": "received"}"#).await?;
    let function = Api::function(&server, "replies").await?;
    let mut findings = Vec::new();
    for (name, api, goal) in [
        ("REST API, mock integration", mock, Goal::Share(MOCK_LEAST)),
        ("REST API to a Python function", function, Goal::AtLeast(FUNCTION_LEAST)),
    ] {
        let request = api.request(&server, BODY);
        let answer_bytes = probe(&server, &request).await?;
        let (yardstick, against, _log) = yardstick(context, Mode::Ephemeral, answer_bytes).await?;
        let requests = vec![request; PREPARED];
        let outcome = context.contest(&yardstick, server.side(), requests, answer_bytes).await?;
        findings.push(Finding { goal, ..beside(name.to_owned(), against, &outcome, 0.0) });
    }
    server.stop().await?;
    Ok(findings)
}

/// The length of the answer to a request that must succeed.
async fn probe(server: &Server, request: &Bytes) -> Result<usize> {
    let mut connection = Connection::open(server.address).await?;
    let answer = connection.exchange(request).await?;
    if answer.status != 200 {
        let said = String::from_utf8_lossy(answer.body).into_owned();
        return Err(Trouble::wrong("an API", format!("{}: {said}", answer.status)));
    }
    Ok(answer.body.len())
}
