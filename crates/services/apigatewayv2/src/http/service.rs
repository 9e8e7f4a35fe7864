//! Service integrations («Create AWS service integrations for HTTP APIs»): the service is asked in its own
//! protocol, and its answer is the client's.

use super::expression::Expression;
use super::front::{Asking, Call, Failed, Plane};
use crate::subtypes::{Kind, Subtype};
use aws_api::seams::ActionRequest;
use foundation::Region;
use gateway::Answer;
use http::{HeaderName, HeaderValue, StatusCode};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::time::Duration;

impl Plane {
    pub(super) async fn service(
        &self,
        call: &Call<'_>,
        subtype: &Subtype,
        role: &str,
        parameters: &BTreeMap<String, Expression>,
        timeout: Duration,
    ) -> Result<Answer, Failed> {
        let source = Asking(call);
        let mut members = Map::new();
        let mut region = call.stage.key.region.clone();
        for (name, expression) in parameters {
            let Some(value) = expression.value(&source) else { continue };
            match subtype.parameter(name).map(|known| known.kind) {
                Some(Kind::Region) => {
                    region = Region::parse(&value)
                        .map_err(|_| Failed::internal(format!("{value} is no region")))?;
                }
                Some(Kind::Json) => {
                    let value: Value = serde_json::from_str(&value)
                        .map_err(|_| Failed::bad(format!("{name} is no JSON")))?;
                    members.insert(name.clone(), value);
                }
                Some(Kind::Text) | None => {
                    members.insert(name.clone(), Value::from(value));
                }
            }
        }
        let caller = self.assumed(call, role, &region).await?;
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let request = ActionRequest {
            service: subtype.service.to_owned(),
            method: "POST".to_owned(),
            path_and_query: "/".to_owned(),
            headers: vec![
                header("content-type", subtype.content_type),
                header("x-amz-target", subtype.target),
            ],
            body: Value::Object(members).to_string().into(),
        };
        let answer = tokio::select! {
            biased;
            answer = self.seams.actions.act(caller, request) => answer,
            () = self.ambient.clock.sleep(timeout) => {
                return Err(Failed::unavailable("the service took too long"));
            }
        };
        let status = StatusCode::from_u16(answer.status)
            .map_err(|_| Failed::internal("the service's status is none"))?;
        let kept = |(name, value): &(String, String)| {
            let name = HeaderName::try_from(name.as_str()).ok()?;
            let value = HeaderValue::try_from(value.as_str()).ok()?;
            (name == http::header::CONTENT_TYPE || name.as_str().starts_with("x-amz"))
                .then_some((name, value))
        };
        let headers = answer.headers.iter().filter_map(kept).collect();
        Ok(Answer { status, headers, body: answer.body })
    }
}
