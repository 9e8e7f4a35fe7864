//! What a token says, and whether that is enough.

use super::token::{Invalid, invalid};
use serde_json::{Map, Value};

/// The members of a token.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Claims(Map<String, Value>);

/// What an authorizer wants a token to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// Who issued it.
    pub(crate) issuer: String,
    /// For whom: one of these.
    pub(crate) audience: Vec<String>,
}

impl Claims {
    pub(super) fn read(bytes: &[u8]) -> Option<Claims> {
        serde_json::from_slice(bytes).ok().map(Claims)
    }

    /// Whether it counts now, for those who want this of it.
    pub(crate) fn check(&self, wanted: &Wanted, now_s: i64) -> Result<(), Invalid> {
        if self.text("iss") != Some(&wanted.issuer) {
            return Err(invalid("the token does not have a valid issuer"));
        }
        // `client_id` counts only where there is no `aud`.
        let fits = |name: &str| wanted.audience.iter().any(|one| one == name);
        let audience = match self.0.get("aud") {
            Some(Value::String(one)) => fits(one),
            Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).any(fits),
            Some(_) => false,
            None => self.text("client_id").is_some_and(fits),
        };
        if !audience {
            return Err(invalid("the token does not have a valid audience"));
        }
        match self.seconds("exp")? {
            None => return Err(invalid("the token does not have an expiration time")),
            Some(end) if end <= now_s => return Err(invalid("the token has expired")),
            Some(_) => {}
        }
        if self.seconds("nbf")?.is_some_and(|begin| begin > now_s) {
            return Err(invalid("the token is not valid yet"));
        }
        if self.seconds("iat")?.is_some_and(|at| at > now_s) {
            return Err(invalid("the token was issued in the future"));
        }
        Ok(())
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    /// A time in seconds since the epoch, rounded down.
    fn seconds(&self, name: &str) -> Result<Option<i64>, Invalid> {
        let Some(value) = self.0.get(name) else { return Ok(None) };
        let number = value.as_i64().or_else(|| {
            // Beyond what a time can be, `as` gives the nearest that there is.
            value.as_f64().filter(|seconds| seconds.is_finite()).map(|seconds| seconds as i64)
        });
        number.map(Some).ok_or_else(|| Invalid(format!("the token's {name} is not a number")))
    }

    /// What it may be used for: `scope`, a text with blanks, or `scp`, a list.
    pub(crate) fn scopes(&self) -> Vec<String> {
        let of = |value: &Value| -> Vec<String> {
            match value {
                Value::String(text) => text.split_whitespace().map(str::to_owned).collect(),
                Value::Array(all) => {
                    all.iter().filter_map(Value::as_str).map(str::to_owned).collect()
                }
                _ => Vec::new(),
            }
        };
        ["scope", "scp"].iter().filter_map(|name| self.0.get(*name)).flat_map(of).collect()
    }

    /// All claims as texts, as functions are given them: lists in brackets.
    pub(crate) fn texts(&self) -> Vec<(String, String)> {
        let text = |value: &Value| match value {
            Value::String(text) => text.clone(),
            Value::Array(all) => {
                let plain = |value: &Value| match value {
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                format!("[{}]", all.iter().map(plain).collect::<Vec<_>>().join(" "))
            }
            other => other.to_string(),
        };
        self.0.iter().map(|(name, value)| (name.clone(), text(value))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_700_000_000;

    fn claims(text: &str) -> Claims {
        Claims::read(text.as_bytes()).unwrap()
    }

    #[test]
    fn a_token_must_be_of_the_issuer_for_the_audience_and_of_now() {
        let wanted =
            Wanted { issuer: "https://i".to_owned(), audience: vec!["a".into(), "b".into()] };
        let good = r#""iss":"https://i","exp":1700000001"#;
        for (text, why) in [
            (format!(r#"{{{good},"aud":"a"}}"#), None),
            (format!(r#"{{{good},"aud":["x","b"]}}"#), None),
            (format!(r#"{{{good},"client_id":"a"}}"#), None),
            (format!(r#"{{{good},"aud":"a","nbf":1700000000,"iat":1699999999.5}}"#), None),
            (format!(r#"{{{good},"aud":"x","client_id":"a"}}"#), Some("audience")),
            (format!(r#"{{{good},"aud":7}}"#), Some("audience")),
            (format!(r#"{{{good}}}"#), Some("audience")),
            (r#"{"iss":"https://i/","exp":1700000001,"aud":"a"}"#.to_owned(), Some("issuer")),
            (r#"{"exp":1700000001,"aud":"a"}"#.to_owned(), Some("issuer")),
            (r#"{"iss":"https://i","exp":1700000000,"aud":"a"}"#.to_owned(), Some("expired")),
            (r#"{"iss":"https://i","aud":"a"}"#.to_owned(), Some("expiration")),
            (r#"{"iss":"https://i","aud":"a","exp":"x"}"#.to_owned(), Some("exp is not")),
            (format!(r#"{{{good},"aud":"a","nbf":1700000001}}"#), Some("not valid yet")),
            (format!(r#"{{{good},"aud":"a","iat":1700000001}}"#), Some("future")),
        ] {
            let told = claims(&text).check(&wanted, NOW).err().map(|Invalid(why)| why);
            match why {
                None => assert_eq!(told, None, "{text}"),
                Some(why) => assert!(told.unwrap_or_default().contains(why), "{text}"),
            }
        }
    }

    #[test]
    fn scopes_are_texts_or_lists_and_all_claims_are_texts() {
        for (text, expected) in [
            (r#"{"scope":"a b"}"#, &["a", "b"][..]),
            (r#"{"scp":["c"],"scope":"a"}"#, &["a", "c"]),
            (r#"{"scp":"c d"}"#, &["c", "d"]),
            (r#"{"scope":7}"#, &[]),
        ] {
            assert_eq!(claims(text).scopes(), expected, "{text}");
        }
        let all = claims(r#"{"s":"x","n":1,"l":["a",2],"b":true}"#).texts();
        let shown: Vec<_> = all.iter().map(|(name, text)| format!("{name}={text}")).collect();
        assert_eq!(shown, ["s=x", "n=1", "l=[a 2]", "b=true"]);
    }
}
