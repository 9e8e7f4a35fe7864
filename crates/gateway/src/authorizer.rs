//! Lambda authorizers: what they are asked, what they answer, and how long the answer is kept («Use
//! API Gateway Lambda authorizers»).

use crate::proxy::push_text;
use bytes::Bytes;
use parking_lot::Mutex;
use policy::{Document, Flavor, Outcome, Policies, Policy, PrincipalInfo, evaluate};
use serde_json::Value;
use std::collections::HashMap;
use std::sync::Arc;

/// What a TOKEN authorizer is asked.
pub fn token_event(token: &str, method_arn: &str) -> Bytes {
    let mut out = Vec::with_capacity(token.len() + method_arn.len() + 64);
    out.extend_from_slice(b"{\"type\":\"TOKEN\",\"methodArn\":");
    push_text(&mut out, method_arn);
    out.extend_from_slice(b",\"authorizationToken\":");
    push_text(&mut out, token);
    out.push(b'}');
    out.into()
}

/// What an authorizer answered: who asks, and what they may.
#[derive(Debug, Clone)]
pub struct Grant {
    /// Who.
    pub principal_id: String,
    /// What the API is told of them: names with values as text.
    pub context: Vec<(String, String)>,
    /// The API key that it names.
    pub usage_identifier_key: Option<String>,
    /// The policy as it was written.
    pub policy_text: String,
    policy: Policy,
}

/// Why an answer is none: the authorizer, not the client, is at fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed(pub String);

impl Grant {
    /// Reads an answer.
    ///
    /// # Errors
    /// What it lacks, or what is wrong with it.
    pub fn read(payload: &[u8]) -> Result<Grant, Malformed> {
        let wrong = |why: &str| Malformed(why.to_owned());
        let answer: Value = serde_json::from_slice(payload).map_err(|_| wrong("it is no JSON"))?;
        let principal_id = answer.get("principalId").and_then(text_of);
        let principal_id = principal_id.ok_or_else(|| wrong("principalId is missing"))?;
        let document = answer.get("policyDocument").filter(|document| document.is_object());
        let document = document.ok_or_else(|| wrong("policyDocument is missing"))?;
        let policy_text = document.to_string();
        let document = Document::parse(&policy_text, Flavor::Identity)
            .map_err(|why| Malformed(format!("policyDocument: {why}")))?;
        let policy = Policy::compile("authorizer", &document);
        let context = match answer.get("context") {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Object(members)) => {
                let read = |(name, value): (&String, &Value)| match value {
                    Value::Null => Ok(None),
                    value => match text_of(value) {
                        Some(text) => Ok(Some((name.clone(), text))),
                        None => Err(Malformed(format!("context.{name} is no text or number"))),
                    },
                };
                members.iter().map(read).filter_map(Result::transpose).collect::<Result<_, _>>()?
            }
            Some(_) => return Err(wrong("context is no object")),
        };
        let key = answer.get("usageIdentifierKey").and_then(Value::as_str).map(str::to_owned);
        Ok(Grant { principal_id, context, usage_identifier_key: key, policy_text, policy })
    }

    /// What the policy says of calling `method_arn`, a method of `account`'s.
    pub fn says(
        &self,
        account: &str,
        method_arn: &str,
        conditions: &policy::Context<'_>,
        now_ms: i64,
    ) -> Outcome {
        let id = &self.principal_id;
        let arn = format!("arn:aws:iam::{account}:user/{id}");
        let principal = PrincipalInfo::user(account, &arn, id, id);
        let request = policy::Request {
            principal: &principal,
            action: "execute-api:Invoke",
            resource: method_arn,
            resource_account: Some(account),
            context: conditions,
            now_ms: Some(now_ms),
        };
        let own = [Arc::new(self.policy.clone())];
        evaluate(&request, &Policies { identity: &own, ..Policies::default() }).outcome
    }
}

/// A text, a number or a truth, as text.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Answers that one cache keeps: with more, one past its time goes, or any.
const KEPT_MAX: usize = 10_000;
/// How many are looked at for one past its time.
const LOOKED_AT: usize = 8;

/// Answers by who asked.
#[derive(Debug)]
pub struct Cache<G = Grant>(Mutex<HashMap<Box<str>, Kept<G>>>);

#[derive(Debug)]
struct Kept<G> {
    answer: Arc<G>,
    until_ms: i64,
}

impl<G> Default for Cache<G> {
    fn default() -> Self {
        Cache(Mutex::new(HashMap::new()))
    }
}

impl<G> Cache<G> {
    /// The name under which an answer is kept: the authorizer, and the values of its identity
    /// sources, each with its length, so that no two lists of values have one name.
    pub fn key<'v>(authorizer: &str, identity: impl IntoIterator<Item = &'v str>) -> String {
        let mut key = authorizer.to_owned();
        for value in identity {
            key.push('|');
            key.push_str(&value.len().to_string());
            key.push(':');
            key.push_str(value);
        }
        key
    }

    /// The answer that is kept, if it still counts.
    pub fn get(&self, key: &str, now_ms: i64) -> Option<Arc<G>> {
        let kept = self.0.lock();
        kept.get(key).filter(|kept| now_ms < kept.until_ms).map(|kept| kept.answer.clone())
    }

    /// Keeps an answer for `ttl_s` seconds.
    pub fn put(&self, key: &str, answer: Arc<G>, now_ms: i64, ttl_s: u32) {
        if ttl_s == 0 {
            return;
        }
        let mut kept = self.0.lock();
        if kept.len() >= KEPT_MAX {
            // Not all are looked at: whoever sends many identities would have that for each.
            let some = || kept.iter().take(LOOKED_AT);
            let goes = some().find(|(_, kept)| now_ms >= kept.until_ms).or_else(|| some().next());
            if let Some(goes) = goes.map(|(key, _)| key.clone()) {
                kept.remove(&goes);
            }
        }
        let until_ms = now_ms.saturating_add(i64::from(ttl_s) * 1_000);
        kept.insert(key.into(), Kept { answer, until_ms });
    }

    /// Forgets all.
    pub fn clear(&self) {
        self.0.lock().clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const METHOD: &str = "arn:aws:execute-api:us-east-1:000000000000:abc/dev/GET/pets/7";

    fn answer(statements: &str, rest: &str) -> String {
        format!(
            r#"{{"principalId": "me", "policyDocument": {{"Version": "2012-10-17",
                "Statement": [{statements}]}}{rest}}}"#
        )
    }

    fn statement(effect: &str, resource: &str) -> String {
        format!(
            r#"{{"Effect": "{effect}", "Action": "execute-api:Invoke", "Resource": "{resource}"}}"#
        )
    }

    #[test]
    fn policies_say_who_may_call() {
        const ALL: &str = "arn:aws:execute-api:us-east-1:000000000000:abc/*";
        for (statements, expected) in [
            (statement("Allow", METHOD), Outcome::Allow),
            (statement("Allow", "*"), Outcome::Allow),
            (statement("Allow", ALL), Outcome::Allow),
            (statement("Allow", "arn:aws:execute-api:*:*:abc/dev/GET/*"), Outcome::Allow),
            (statement("Allow", "arn:aws:execute-api:*:*:abc/dev/POST/*"), Outcome::ImplicitDeny),
            (statement("Deny", "*"), Outcome::ExplicitDeny),
            (
                format!("{}, {}", statement("Allow", "*"), statement("Deny", METHOD)),
                Outcome::ExplicitDeny,
            ),
            (
                r#"{"Effect": "Allow", "Action": "execute-api:Invoke", "Resource": "*",
                    "Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}}"#
                    .to_owned(),
                Outcome::ImplicitDeny,
            ),
        ] {
            let grant = Grant::read(answer(&statements, "").as_bytes()).unwrap();
            let conditions = policy::Context::new().with("aws:SourceIp", "127.0.0.1");
            let said = grant.says("000000000000", METHOD, &conditions, 0);
            assert_eq!(said, expected, "{statements}");
        }
    }

    #[test]
    fn answers_are_read_and_wrong_ones_told() {
        let allow = statement("Allow", "*");
        let context = r#", "context": {"s": "x", "n": 1.5, "i": 2, "b": true, "z": null},
            "usageIdentifierKey": "key""#;
        let grant = Grant::read(answer(&allow, context).as_bytes()).unwrap();
        let told: Vec<_> =
            grant.context.iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(told, ["s=x", "n=1.5", "i=2", "b=true"]);
        assert_eq!(grant.usage_identifier_key.as_deref(), Some("key"));
        for (text, why) in [
            ("x".to_owned(), "no JSON"),
            ("[]".to_owned(), "principalId"),
            ("{\"principalId\": \"me\"}".to_owned(), "policyDocument is missing"),
            (answer(&allow, "").replace("\"me\"", "{}"), "principalId"),
            (answer(&allow, r#", "context": {"o": {}}"#), "context.o"),
            (answer(&allow, r#", "context": []"#), "context is no object"),
            (answer(&statement("Maybe", "*"), ""), "policyDocument: "),
        ] {
            let Malformed(told) = Grant::read(text.as_bytes()).unwrap_err();
            assert!(told.contains(why), "{text}: {told}");
        }
    }

    #[test]
    fn answers_are_kept_for_their_time_and_by_their_whole_identity() {
        let cache: Cache<u8> = Cache::default();
        let key = Cache::<u8>::key("a1", ["x", "y"]);
        cache.put(&key, Arc::new(7), 1_000, 2);
        assert_eq!(cache.get(&key, 2_999).as_deref(), Some(&7));
        assert_eq!(cache.get(&key, 3_000), None);
        for other in [("a1", ["xy", ""]), ("a1", ["", "xy"]), ("a2", ["x", "y"])] {
            assert_eq!(cache.get(&Cache::<u8>::key(other.0, other.1), 1_000), None);
        }
        cache.put("none", Arc::new(1), 0, 0);
        assert_eq!(cache.get("none", 0), None);
        cache.put(&key, Arc::new(8), 3_000, 1);
        cache.clear();
        assert_eq!(cache.get(&key, 3_000), None);
        for n in 0..KEPT_MAX + 10 {
            cache.put(&n.to_string(), Arc::new(0), 0, 60);
        }
        assert!(cache.0.lock().len() <= KEPT_MAX);
    }

    #[test]
    fn tokens_are_asked_about() {
        let event = token_event("Bearer \"x\"", METHOD);
        let event: Value = serde_json::from_slice(&event).unwrap();
        let expected = serde_json::json!({
            "type": "TOKEN", "methodArn": METHOD, "authorizationToken": "Bearer \"x\"",
        });
        assert_eq!(event, expected);
    }

    proptest! {
        #[test]
        fn any_text_is_an_answer_or_malformed(text in "[ -~]{0,60}") {
            let _either = Grant::read(text.as_bytes());
        }

        #[test]
        fn no_two_identities_share_a_key(
            one in proptest::collection::vec("[a:|1-9]{0,4}", 0..4),
            other in proptest::collection::vec("[a:|1-9]{0,4}", 0..4),
        ) {
            let key = |values: &[String]| Cache::<u8>::key("a", values.iter().map(String::as_str));
            prop_assert_eq!(key(&one) == key(&other), one == other);
        }
    }
}
