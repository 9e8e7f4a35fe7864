//! Parameter mappings: what an API changes of a request before it is sent on, and of the answer
//! («Transform API requests and responses for HTTP APIs in API Gateway»).

use super::expression::{Expression, Of, Source};
use http::{HeaderName, HeaderValue, StatusCode};
use std::collections::BTreeMap;

/// Headers that mappings must leave alone.
const RESERVED: [&str; 16] = [
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-location",
    "forwarded",
    "keep-alive",
    "origin",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "trailers",
    "transfer-encoding",
    "upgrade",
    "via",
    "host",
];
const RESERVED_BEGIN: [&str; 5] =
    ["access-control-", "apigw-", "x-amz-", "x-amzn-", "x-forwarded-"];

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    how: How,
    what: What,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum How {
    Append(Expression),
    Overwrite(Expression),
    Remove,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    Header(HeaderName),
    Query(String),
    Path,
    Status,
}

/// What is sent on, or answered.
pub(crate) trait Target {
    fn headers(&mut self) -> &mut Vec<(HeaderName, HeaderValue)>;
    fn queries(&mut self) -> Option<&mut Vec<(String, String)>>;
    fn set_path(&mut self, path: String);
    fn set_status(&mut self, status: StatusCode);
}

impl Change {
    /// Reads an entry of `requestParameters`, or of one status' `responseParameters`.
    pub(crate) fn parse(key: &str, value: &str, of: Of) -> Result<Change, String> {
        let wrong = || format!("Invalid mapping expression specified: {key}: {value}");
        let (action, place) = key.split_once(':').ok_or_else(wrong)?;
        let what = match (place, of) {
            ("path", Of::Request) => What::Path,
            ("statuscode", Of::Response) => What::Status,
            (place, _) => {
                let (kind, name) = place.split_once('.').ok_or_else(wrong)?;
                match kind {
                    "header" => What::Header(
                        header(name)
                            .ok_or_else(|| format!("Operations on header {name} are restricted"))?,
                    ),
                    "querystring" if of == Of::Request && !name.is_empty() => {
                        What::Query(name.to_owned())
                    }
                    _ => return Err(wrong()),
                }
            }
        };
        let alone = matches!(what, What::Path | What::Status);
        let how = match action {
            "remove" if !alone => How::Remove,
            "append" if !alone => How::Append(Expression::parse(value, of)?),
            "overwrite" => How::Overwrite(Expression::parse(value, of)?),
            _ => return Err(wrong()),
        };
        Ok(Change { how, what })
    }

    fn apply(&self, source: &dyn Source, target: &mut dyn Target) {
        let value = match &self.how {
            How::Remove => None,
            How::Append(value) | How::Overwrite(value) => match value.value(source) {
                Some(value) => Some(value),
                // What is not there changes nothing.
                None => return,
            },
        };
        let stays = matches!(self.how, How::Append(_));
        match &self.what {
            What::Header(name) => {
                let headers = target.headers();
                let value = value.and_then(|value| HeaderValue::from_str(&value).ok());
                if !stays {
                    headers.retain(|(known, _)| known != name);
                }
                headers.extend(value.map(|value| (name.clone(), value)));
            }
            What::Query(name) => {
                let Some(queries) = target.queries() else { return };
                if !stays {
                    queries.retain(|(known, _)| known != name);
                }
                queries.extend(value.map(|value| (name.clone(), value)));
            }
            What::Path => {
                if let Some(path) = value {
                    let slash = if path.starts_with('/') { "" } else { "/" };
                    target.set_path(format!("{slash}{path}"));
                }
            }
            What::Status => {
                let status = value.and_then(|value| value.parse::<u16>().ok());
                let status = status.and_then(|status| StatusCode::from_u16(status).ok());
                if let Some(status) = status.filter(|status| status.as_u16() >= 200) {
                    target.set_status(status);
                }
            }
        }
    }
}

fn header(name: &str) -> Option<HeaderName> {
    let name = HeaderName::try_from(name).ok()?;
    let text = name.as_str();
    let reserved =
        RESERVED.contains(&text) || RESERVED_BEGIN.iter().any(|begin| text.starts_with(begin));
    (!reserved).then_some(name)
}

/// Changes of requests.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Changes(Vec<Change>);

impl Changes {
    /// Reads them.
    pub(crate) fn parse(map: &BTreeMap<String, String>, of: Of) -> Result<Changes, String> {
        let read = |(key, value): (&String, &String)| Change::parse(key, value, of);
        Ok(Changes(map.iter().map(read).collect::<Result<_, _>>()?))
    }

    /// Makes them; each sees `source` as it was before all of them.
    pub(crate) fn apply(&self, source: &dyn Source, target: &mut dyn Target) {
        for change in &self.0 {
            change.apply(source, target);
        }
    }
}

/// Changes of answers, by their status.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ByStatus(BTreeMap<u16, Changes>);

impl ByStatus {
    /// Reads them; statuses are 200 to 599.
    pub(crate) fn parse(
        map: &BTreeMap<String, BTreeMap<String, String>>,
    ) -> Result<ByStatus, String> {
        let mut all = BTreeMap::new();
        for (status, changes) in map {
            let number = status.parse::<u16>().ok().filter(|n| (200..600).contains(n));
            let number = number
                .ok_or_else(|| format!("Invalid status code in response parameters: {status}"))?;
            all.insert(number, Changes::parse(changes, Of::Response)?);
        }
        Ok(ByStatus(all))
    }

    /// Those for an answer of that status.
    pub(crate) fn of(&self, status: StatusCode) -> Option<&Changes> {
        self.0.get(&status.as_u16())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_say_what_is_done_to_what() {
        for key in [
            "append:header.x-a",
            "overwrite:header.X-A",
            "remove:header.x-a",
            "append:querystring.q",
            "overwrite:querystring.q",
            "remove:querystring.q",
            "overwrite:path",
        ] {
            assert!(Change::parse(key, "v", Of::Request).is_ok(), "{key}");
        }
        for key in ["append:header.x-a", "overwrite:statuscode", "remove:header.b"] {
            assert!(Change::parse(key, "403", Of::Response).is_ok(), "{key}");
        }
        for (key, of) in [
            ("header.x", Of::Request),
            ("add:header.x", Of::Request),
            ("append:path", Of::Request),
            ("remove:path", Of::Request),
            ("overwrite:statuscode", Of::Request),
            ("overwrite:path", Of::Response),
            ("append:statuscode", Of::Response),
            ("append:querystring.q", Of::Response),
            ("append:querystring.", Of::Request),
            ("append:header.a b", Of::Request),
            ("append:header.Authorization", Of::Request),
            ("overwrite:header.x-amzn-trace-id", Of::Request),
            ("overwrite:header.Access-Control-Allow-Origin", Of::Response),
        ] {
            assert!(Change::parse(key, "v", of).is_err(), "{key}");
        }
        let statuses = |status: &str| {
            let changes = [("overwrite:statuscode".to_owned(), "200".to_owned())].into();
            ByStatus::parse(&[(status.to_owned(), changes)].into()).is_ok()
        };
        assert!(statuses("404"));
        assert!(!statuses("199") && !statuses("600") && !statuses("x"));
    }
}
