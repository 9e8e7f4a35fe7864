//! Tokens of connections with OAuth: fetched with the client's credentials, kept while they last
//! («Authorization methods for connections»).

use crate::deliver::http::{LIMITS, escaped, set, with_query};
use crate::model::{Auth, Connection, Extra, Extras};
use crate::names::Place;
use crate::room::Room;
use bytes::Bytes;
use event_engine::json::Json;
use foundation::Timestamp;
use http::Request;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::time::Duration;

/// How long before its end a token is not used any more.
const MARGIN: Duration = Duration::from_secs(60);
/// How long a token is used that does not say.
const LIFE_S: u64 = 3_600;
/// Tokens that are remembered at most; then the memory is begun anew.
const MAX: usize = 10_000;

/// A token, of a connection as of a change of it.
#[derive(Clone)]
struct Token {
    modified_ms: i64,
    text: String,
    until: Timestamp,
}

/// Those that there are. In memory: others can be fetched.
#[derive(Default)]
pub(crate) struct Tokens(Mutex<HashMap<(Place, String), Token>>);

impl Tokens {
    pub(crate) fn forget(&self, place: &Place, name: &str) {
        self.0.lock().remove(&(place.clone(), name.to_owned()));
    }
}

impl Room {
    /// The token of a connection with OAuth, or why there is none.
    pub(crate) async fn token(
        &self,
        place: &Place,
        name: &str,
        connection: &Connection,
    ) -> Result<String, String> {
        let key = (place.clone(), name.to_owned());
        let known = self.tokens.0.lock().get(&key).cloned();
        let fits = |token: &Token| {
            token.modified_ms == connection.modified_ms && token.until > self.ambient.now()
        };
        if let Some(token) = known.filter(fits) {
            return Ok(token.text);
        }
        let (text, life_s) = self.fetch(connection).await?;
        let life = Duration::from_secs(life_s).saturating_sub(MARGIN);
        let token = Token {
            modified_ms: connection.modified_ms,
            text: text.clone(),
            until: self.ambient.now() + life,
        };
        let mut all = self.tokens.0.lock();
        if all.len() >= MAX {
            all.clear();
        }
        all.insert(key, token);
        Ok(text)
    }

    /// Asks for a token: what it is, and for how many seconds.
    async fn fetch(&self, connection: &Connection) -> Result<(String, u64), String> {
        let Some(Auth::Client { client_id, client_secret, endpoint, method, extras }) =
            &connection.auth
        else {
            return Err("The connection has no OAuth parameters.".to_owned());
        };
        let none = Extras::default();
        let extras = extras.as_ref().unwrap_or(&none);
        let own = [
            ("grant_type", "client_credentials"),
            ("client_id", client_id),
            ("client_secret", client_secret),
        ];
        let pair = |extra: &Extra| (extra.key.clone(), extra.value.clone());
        let mut form: Vec<(String, String)> = extras.body.iter().map(pair).collect();
        for (name, value) in own {
            if !form.iter().any(|(given, _)| given == name) {
                form.push((name.to_owned(), value.to_owned()));
            }
        }
        let query: Vec<(String, String)> = extras.query.iter().map(pair).collect();
        let url = with_query(endpoint.clone(), &query);
        let (url, body) = match method.as_str() {
            "GET" => (with_query(url, &form), String::new()),
            _ => {
                let one = |(name, value): &(String, String)| {
                    format!("{}={}", escaped(name), escaped(value))
                };
                (url, form.iter().map(one).collect::<Vec<_>>().join("&"))
            }
        };
        let request = Request::builder().method(method.as_str()).uri(url).body(Bytes::from(body));
        let mut request = request.map_err(|why| why.to_string())?;
        let headers = request.headers_mut();
        let form_type = "application/x-www-form-urlencoded; charset=utf-8";
        for (name, value) in [("content-type", form_type), ("accept", "application/json")] {
            set(headers, name, value).map_err(|why| why.message)?;
        }
        for Extra { key, value, .. } in &extras.headers {
            set(headers, key, value).map_err(|why| why.message)?;
        }
        let client = &self.outside().map_err(|why| why.to_string())?.client;
        let answer = client.send(request, LIMITS).await;
        let answer = answer.map_err(|why| format!("The authorization endpoint: {why}."))?;
        let status = answer.status();
        if !status.is_success() {
            let text = "The authorization endpoint has answered with the status";
            return Err(format!("{text} {}.", status.as_u16()));
        }
        let said = std::str::from_utf8(answer.body()).unwrap_or_default();
        let said = Json::parse(said).unwrap_or(Json::Null);
        let life = match said.get("expires_in") {
            Some(Json::Number(text) | Json::String(text)) => text.parse().unwrap_or(LIFE_S),
            _ => LIFE_S,
        };
        match said.get("access_token").and_then(Json::as_str) {
            Some(token) if !token.is_empty() => Ok((token.to_owned(), life)),
            _ => Err("The authorization endpoint has given no access_token.".to_owned()),
        }
    }
}
