//! What a caller must be allowed to do («Actions, resources, and condition keys for Amazon API Gateway
//! Management», Service Authorization Reference): the action is the HTTP method, the resource is the
//! path behind `arn:aws:apigateway:REGION::`. Both stand in the model already.

use crate::errors::unavailable;
use crate::keys::{self, Place};
use crate::room::Room;
use async_trait::async_trait;
use aws_api::apigateway::{ApiKey, ApigatewayInput as Input, RestApi, Stage, UsagePlan};
use aws_api::{Access, ApiError, Location, Member, Operation, Schema, Shape, Structure, Writer};
use foundation::access::{Ask, Attached, Tags};
use foundation::{Caller, Timestamp};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Key, get_one};

#[async_trait]
impl Access<Input> for Room {
    async fn asks(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        let operation = input.operation();
        let region = &caller.region;
        let arn = |path: &str| format!("arn:aws:apigateway:{region}::{path}");
        let resource = arn(&path(operation, input.structure()));
        let ask = Ask::new(action(operation), resource).owned_by(caller.account);
        let ask = match tags(input) {
            Some(tags) => with_tags(ask, tags),
            None => ask,
        };
        let place = Place::of(caller);
        let on = async |ask: Ask| {
            self.attachments.add(ask, async |arn: &str| self.attached(&place, arn).await).await
        };
        let mut asks = vec![on(ask).await?];
        if let Some(api) = changes_policy(input) {
            let ask = Ask::new("apigateway:UpdateRestApiPolicy", arn(&api));
            asks.push(on(ask.owned_by(caller.account)).await?);
        }
        Ok(asks)
    }
}

/// The API whose resource policy is set: policies on APIs have an action of their own.
fn changes_policy(input: &Input) -> Option<String> {
    match input {
        Input::CreateRestApi(i) if i.policy.is_some() => Some("/restapis/*".to_owned()),
        Input::UpdateRestApi(i) => {
            let mut patches = i.patch_operations.iter().flatten();
            let of_policy = patches.any(|patch| patch.path.as_deref() == Some("/policy"));
            of_policy.then(|| format!("/restapis/{}", i.rest_api_id))
        }
        _ => None,
    }
}

fn action(operation: &Operation) -> &'static str {
    match operation.method {
        "GET" => "apigateway:GET",
        "POST" => "apigateway:POST",
        "PUT" => "apigateway:PUT",
        "PATCH" => "apigateway:PATCH",
        _ => "apigateway:DELETE",
    }
}

/// The tags that a request brings.
fn tags(input: &Input) -> Option<&BTreeMap<String, String>> {
    match input {
        Input::CreateRestApi(i) => i.tags.as_ref(),
        Input::CreateStage(i) => i.tags.as_ref(),
        Input::CreateApiKey(i) => i.tags.as_ref(),
        Input::CreateUsagePlan(i) => i.tags.as_ref(),
        Input::TagResource(i) => Some(&i.tags),
        _ => None,
    }
}

fn with_tags(ask: Ask, tags: &BTreeMap<String, String>) -> Ask {
    let keys = ask.with("aws:TagKeys", tags.keys().cloned().collect());
    tags.iter().fold(keys, |ask, (key, value)| {
        ask.with(format!("aws:RequestTag/{key}"), vec![value.clone()])
    })
}

/// The path of a request: the operation's, with its labels' values. An ARN in a path is encoded there.
fn path(operation: &Operation, input: &dyn Structure) -> String {
    let mut labels = Labels::default();
    input.write(&mut labels);
    let template = operation.uri.split('?').next().unwrap_or(operation.uri);
    let mut path = template.to_owned();
    for (name, value) in labels.found {
        let value = match value.starts_with("arn:") {
            true => value.replace(':', "%3A").replace('/', "%2F"),
            false => value,
        };
        path = path.replace(&format!("{{{name}}}"), &value);
    }
    path
}

/// Collects what stands in the path.
#[derive(Default)]
struct Labels {
    depth: usize,
    next: Option<&'static str>,
    found: Vec<(&'static str, String)>,
}

impl Writer for Labels {
    fn boolean(&mut self, _: bool) {}
    fn integer(&mut self, _: &'static Shape, _: i64) {}
    fn double(&mut self, _: &'static Shape, _: f64) {}
    fn string(&mut self, _: &'static Shape, value: &str) {
        if let Some(name) = self.next.take() {
            self.found.push((name, value.to_owned()));
        }
    }
    fn blob(&mut self, _: &'static Shape, _: &[u8]) {}
    fn timestamp(&mut self, _: &'static Shape, _: Timestamp) {}
    fn begin_structure(&mut self, _: &'static Schema) {
        self.depth += 1;
    }
    fn member(&mut self, member: &'static Member) {
        let label = self.depth == 1 && member.location == Location::Uri;
        self.next = label.then_some(member.wire);
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

impl Room {
    /// The tags of what an ARN is in: a stage's own, an API's for everything else in it.
    async fn attached(&self, place: &Place, arn: &str) -> Result<Attached, ApiError> {
        let path = arn.splitn(6, ':').nth(5).unwrap_or_default();
        let parts: Vec<&str> = path.split('/').skip(1).collect();
        let tags = match *parts.as_slice() {
            ["restapis", api, "stages", name, ..] if self.is_here(place, api).await? => {
                self.tags(keys::stage::key(api, name), |of: Stage| of.tags).await?
            }
            ["restapis", api, ..] => {
                self.tags(keys::api::key(place, api), |of: RestApi| of.tags).await?
            }
            ["apikeys", id] => {
                self.tags(keys::api_key::key(place, id), |of: ApiKey| of.tags).await?
            }
            ["usageplans", id, ..] => {
                self.tags(keys::plan::key(place, id), |of: UsagePlan| of.tags).await?
            }
            _ => None,
        };
        Ok(Attached { policy: None, tags: tags.map(Arc::new) })
    }

    async fn is_here(&self, place: &Place, api: &str) -> Result<bool, ApiError> {
        let found = get_one(&*self.store, keys::api::key(place, api)).await.map_err(unavailable)?;
        Ok(found.is_some())
    }

    async fn tags<T>(
        &self,
        key: Key,
        tags: impl FnOnce(T) -> Option<Tags>,
    ) -> Result<Option<Tags>, ApiError>
    where
        T: Structure + aws_api::Decode,
    {
        let found = self.found::<T>("something with tags", key).await?;
        Ok(found.and_then(|found| tags(found.record)).filter(|tags| !tags.is_empty()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_api::apigateway::*;

    #[test]
    fn actions_are_methods_and_resources_are_paths() {
        let arn = "arn:aws:apigateway:eu-west-1::/restapis/a";
        for (input, action_, path_) in [
            (Input::GetAccount(GetAccountRequest::default()), "apigateway:GET", "/account"),
            (
                Input::CreateResource(CreateResourceRequest {
                    rest_api_id: "a".to_owned(),
                    parent_id: "p".to_owned(),
                    path_part: "x".to_owned(),
                }),
                "apigateway:POST",
                "/restapis/a/resources/p",
            ),
            (
                Input::UpdateStage(UpdateStageRequest {
                    rest_api_id: "a".to_owned(),
                    stage_name: "prod".to_owned(),
                    patch_operations: Some(vec![PatchOperation {
                        path: Some("/variables/x".to_owned()),
                        ..PatchOperation::default()
                    }]),
                }),
                "apigateway:PATCH",
                "/restapis/a/stages/prod",
            ),
            (
                Input::DeleteMethod(DeleteMethodRequest {
                    rest_api_id: "a".to_owned(),
                    resource_id: "r".to_owned(),
                    http_method: "GET".to_owned(),
                }),
                "apigateway:DELETE",
                "/restapis/a/resources/r/methods/GET",
            ),
            (
                Input::TagResource(TagResourceRequest {
                    resource_arn: arn.to_owned(),
                    ..TagResourceRequest::default()
                }),
                "apigateway:PUT",
                "/tags/arn%3Aaws%3Aapigateway%3Aeu-west-1%3A%3A%2Frestapis%2Fa",
            ),
        ] {
            let operation = input.operation();
            assert_eq!(action(operation), action_);
            assert_eq!(path(operation, input.structure()), path_);
        }
    }
}
