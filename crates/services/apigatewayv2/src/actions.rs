//! Which IAM action on which resource each operation is («Actions, resources, and condition keys for
//! Amazon API Gateway Management V2», Service Authorization Reference): the HTTP method on the path.

use async_trait::async_trait;
use aws_api::apigatewayv2::Apigatewayv2Input as Input;
use aws_api::{Access, ApiError, Location, Member, Schema, Shape, Writer};
use foundation::access::Ask;
use foundation::{Caller, Timestamp};
use std::collections::BTreeMap;

/// The table of actions.
#[derive(Debug)]
pub struct Actions;

#[async_trait]
impl Access<Input> for Actions {
    async fn asks(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        let operation = input.operation();
        let action = match operation.method {
            "GET" => "apigateway:GET",
            "POST" => "apigateway:POST",
            "PUT" => "apigateway:PUT",
            "PATCH" => "apigateway:PATCH",
            _ => "apigateway:DELETE",
        };
        let mut labels = Labels::default();
        input.structure().write(&mut labels);
        let path = labels.fill(operation.uri);
        // ARNs of API Gateway name no account.
        let resource = format!("arn:aws:apigateway:{}::{path}", caller.region);
        let ask = Ask::new(action, resource).owned_by(caller.account);
        let tags = match input {
            Input::CreateApi(i) => i.tags.as_ref(),
            Input::CreateStage(i) => i.tags.as_ref(),
            Input::TagResource(i) => i.tags.as_ref(),
            _ => None,
        };
        let keys = match input {
            Input::UntagResource(i) => Some(i.tag_keys.clone()),
            _ => tags.map(|tags| tags.keys().cloned().collect()),
        };
        let ask = match keys {
            Some(keys) if !keys.is_empty() => ask.with("aws:TagKeys", keys),
            _ => ask,
        };
        let tagged = tags.into_iter().flatten().fold(ask, |ask, (key, value)| {
            ask.with(format!("aws:RequestTag/{key}"), vec![value.clone()])
        });
        Ok(vec![tagged])
    }
}

/// The members of a request that stand in its path.
#[derive(Default)]
struct Labels {
    found: BTreeMap<&'static str, String>,
    current: Option<&'static str>,
    depth: usize,
}

impl Labels {
    /// `/v2/apis/{apiId}/routes` as resources are named: `/apis/ID/routes`.
    fn fill(&self, uri: &str) -> String {
        let path = uri.split('?').next().unwrap_or(uri);
        let path = path.strip_prefix("/v2").unwrap_or(path);
        let part = |part: &str| {
            let label = part.strip_prefix('{').and_then(|part| part.strip_suffix('}'));
            match label.map(|label| self.found.get(label)) {
                Some(value) => value.cloned().unwrap_or_default(),
                None => part.to_owned(),
            }
        };
        path.split('/').map(part).collect::<Vec<_>>().join("/")
    }
}

impl Writer for Labels {
    fn boolean(&mut self, _: bool) {}
    fn integer(&mut self, _: &'static Shape, _: i64) {}
    fn double(&mut self, _: &'static Shape, _: f64) {}
    fn string(&mut self, _: &'static Shape, value: &str) {
        if let Some(name) = self.current.take() {
            self.found.insert(name, value.to_owned());
        }
    }
    fn blob(&mut self, _: &'static Shape, _: &[u8]) {}
    fn timestamp(&mut self, _: &'static Shape, _: Timestamp) {}
    fn begin_structure(&mut self, _: &'static Schema) {
        self.depth += 1;
    }
    fn member(&mut self, member: &'static Member) {
        let in_path = self.depth == 1 && member.location == Location::Uri;
        self.current = in_path.then_some(member.wire);
    }
    fn end_structure(&mut self, _: &'static Schema) {
        self.depth -= 1;
    }
    fn begin_list(&mut self, _: &'static Shape, _: usize) {}
    fn element(&mut self, _: usize) {}
    fn end_list(&mut self, _: &'static Shape) {}
    fn begin_map(&mut self, _: &'static Shape, _: usize) {}
    fn key(&mut self, _: &str) {}
    fn end_map(&mut self, _: &'static Shape) {}
}
