//! Lambda authorizers («Control access to HTTP APIs with AWS Lambda authorizers»): asked in either
//! format, their answers kept by who asked.

use super::authorize::{Authorized, forbidden, unauthorized};
use super::compile::Asked;
use super::event;
use super::front::{Asking, Call, INTERNAL, Plane, refused};
use super::function::Invocation;
use gateway::Answer;
use gateway::authorizer::{Cache, Grant};
use http::StatusCode;
use policy::Outcome;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::sync::Arc;
use std::time::Duration;

/// How long an authorizer has («Amazon API Gateway quotas»: 10 seconds for HTTP APIs).
const TIMEOUT: Duration = Duration::from_secs(10);

/// What a function answered.
#[derive(Debug)]
pub(super) struct Said {
    /// What the function behind the route is told.
    pub(super) context: Option<Map<String, Value>>,
    /// Of answers with a policy: who asks.
    pub(super) principal_id: Option<String>,
    verdict: Verdict,
}

#[derive(Debug)]
enum Verdict {
    Simple(bool),
    Policy(Box<Grant>),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Simple {
    is_authorized: bool,
    context: Option<Map<String, Value>>,
}

#[derive(Deserialize)]
struct WithContext {
    context: Option<Map<String, Value>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Thrown {
    error_message: Option<String>,
}

impl Said {
    fn read(payload: &[u8], simple: bool) -> Result<Said, String> {
        if simple {
            let answer: Simple = serde_json::from_slice(payload)
                .map_err(|why| format!("the authorizer's answer: {why}"))?;
            let verdict = Verdict::Simple(answer.is_authorized);
            return Ok(Said { context: answer.context, principal_id: None, verdict });
        }
        let grant =
            Grant::read(payload).map_err(|why| format!("the authorizer's answer: {}", why.0))?;
        let with: WithContext = serde_json::from_slice(payload)
            .map_err(|why| format!("the authorizer's answer: {why}"))?;
        Ok(Said {
            context: with.context,
            principal_id: Some(grant.principal_id.clone()),
            verdict: Verdict::Policy(Box::new(grant)),
        })
    }

    fn allows(&self, call: &Call<'_>) -> bool {
        match &self.verdict {
            Verdict::Simple(yes) => *yes,
            Verdict::Policy(grant) => {
                let request = &call.context.request;
                let ip = request.source_ip_text();
                let conditions = policy::Context::new().with("aws:SourceIp", &*ip);
                let account = call.stage.key.account;
                let at = request.at.as_millis();
                let said = grant.says(account.as_str(), &call.method_arn(), &conditions, at);
                said == Outcome::Allow
            }
        }
    }
}

impl Plane {
    /// Asks the function, if its answer to the same is not known.
    pub(super) async fn ask(
        &self,
        call: &mut Call<'_>,
        asked: &Asked,
    ) -> Result<Authorized, Answer> {
        let mut identity = Vec::new();
        for source in &asked.sources {
            match source.value(&Asking(call)).filter(|value| !value.is_empty()) {
                Some(value) => identity.push(value),
                None => return Err(unauthorized(call, String::new(), "no identity")),
            }
        }
        let now_ms = self.ambient.now().as_millis();
        let stage = call.stage;
        let place = format!(
            "{}/{}/{}/{}/{}",
            stage.key.id, stage.name, stage.deployment_id, stage.authorizers_epoch, asked.id
        );
        let key = Cache::<Said>::key(&place, identity.iter().map(String::as_str));
        let kept = self.said.get(&key, now_ms).filter(|_| asked.ttl_s > 0);
        let said = match kept {
            Some(said) => said,
            None => {
                let said = Arc::new(self.question(call, asked, &identity).await?);
                self.said.put(&key, said.clone(), now_ms, asked.ttl_s);
                said
            }
        };
        for (name, value) in said.context.iter().flatten() {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            call.context.set(format!("authorizer.{name}"), text);
        }
        if let Some(id) = &said.principal_id {
            call.context.set("authorizer.principalId", id.as_str());
        }
        match said.allows(call) {
            true => Ok(Authorized::Function(said)),
            false => Err(forbidden(call)),
        }
    }

    async fn question(
        &self,
        call: &mut Call<'_>,
        asked: &Asked,
        identity: &[String],
    ) -> Result<Said, Answer> {
        let arn = call.method_arn();
        let payload = match asked.second_format {
            true => event::question(call, &arn, identity),
            false => event::old_question(call, &arn, identity),
        };
        let invocation = Invocation {
            function: &asked.function,
            role: asked.role.as_deref(),
            source_arn: call.arn(&format!("authorizers/{}", asked.id)),
            payload,
            timeout: TIMEOUT,
        };
        let failed = |call: &mut Call<'_>, why: String| {
            tracing::debug!(authorizer = asked.id, why, "an authorizer failed");
            call.context.set("authorizer.error", why);
            refused(&mut call.context, StatusCode::INTERNAL_SERVER_ERROR, INTERNAL)
        };
        let finished = match self.invoke(call, invocation).await {
            Ok(finished) => finished,
            Err(why) => return Err(failed(call, why.why)),
        };
        if finished.error.is_some() {
            let thrown: Option<Thrown> = serde_json::from_slice(&finished.payload).ok();
            let message = thrown.and_then(|thrown| thrown.error_message).unwrap_or_default();
            // What functions throw that mean: nobody knows you.
            if message == "Unauthorized" {
                return Err(unauthorized(call, String::new(), &message));
            }
            return Err(failed(call, message));
        }
        match Said::read(&finished.payload, asked.second_format && asked.simple) {
            Ok(said) => Ok(said),
            Err(why) => Err(failed(call, why)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_simple_or_policies() {
        let simple = |text: &str| Said::read(text.as_bytes(), true);
        let said = simple(r#"{"isAuthorized": true, "context": {"a": [1], "b": "x"}}"#).unwrap();
        assert!(matches!(said.verdict, Verdict::Simple(true)));
        assert_eq!(said.context.unwrap()["a"][0], 1);
        assert!(matches!(
            simple(r#"{"isAuthorized": false}"#).unwrap().verdict,
            Verdict::Simple(false)
        ));
        for text in ["{}", "true", r#"{"isAuthorized": "yes"}"#, "", "[true]"] {
            assert!(simple(text).is_err(), "{text}");
        }
        let policy = r#"{"principalId": "me", "policyDocument": {"Version": "2012-10-17",
            "Statement": [{"Effect": "Allow", "Action": "execute-api:Invoke", "Resource": "*"}]},
            "context": {"n": 1}}"#;
        let said = Said::read(policy.as_bytes(), false).unwrap();
        assert_eq!(said.principal_id.as_deref(), Some("me"));
        assert!(Said::read(policy.as_bytes(), true).is_err());
        assert!(Said::read(br#"{"isAuthorized": true}"#, false).is_err());
    }
}
