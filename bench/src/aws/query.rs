//! Services whose requests are forms and whose answers are XML.

use crate::message::{Request, Service};
use crate::server::Server;
use crate::trouble::{Result, Trouble};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// Calls `action` of the API's `version`; gives the answer's text.
pub async fn call(
    server: &Server,
    service: Service,
    action: &'static str,
    version: &str,
    parameters: &[(&str, &str)],
) -> Result<String> {
    let mut body = format!("Action={action}&Version={version}");
    for (name, value) in parameters {
        body.extend(["&", name, "="]);
        body.extend(utf8_percent_encode(value, NON_ALPHANUMERIC));
    }
    let answer = server.send(&Request::post(service, action, body)).await?;
    String::from_utf8(answer).map_err(|e| Trouble::wrong(action, e.to_string()))
}

/// The text of the first element called `name`: none that is read here holds escapes.
pub fn element(xml: &str, name: &str) -> Result<String> {
    xml.split_once(&format!("<{name}>"))
        .and_then(|(_, rest)| rest.split_once("</"))
        .map(|(text, _)| text.to_owned())
        .ok_or_else(|| Trouble::wrong("reading XML", format!("an answer without {name}")))
}
