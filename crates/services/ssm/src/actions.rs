//! Which IAM action on which parameter each request is: «Actions, resources, and condition keys for AWS
//! Systems Manager» in the Service Authorization Reference.

use crate::names::{ParameterName, Place, Reference};
use crate::room::Room;
use aws_api::ssm::{ResourceTypeForTagging, SsmInput as Input, Tag};
use aws_api::{Access, ApiError, not_implemented};
use foundation::Caller;
use foundation::access::Ask;
use std::sync::Arc;

fn tagged(ask: Ask, tags: &[Tag]) -> Ask {
    if tags.is_empty() {
        return ask;
    }
    let ask = ask.with("aws:TagKeys", tags.iter().map(|tag| tag.key.clone()).collect());
    tags.iter().fold(ask, |ask, Tag { key, value }| {
        ask.with(format!("aws:RequestTag/{key}"), vec![value.clone()])
    })
}

fn truth(given: Option<bool>) -> Vec<String> {
    vec![(given == Some(true)).to_string()]
}

impl Room {
    /// The question with the parameter's tags, where it is there.
    async fn ask(&self, action: &'static str, name: &ParameterName) -> Result<Ask, ApiError> {
        let ask = Ask::new(action, name.arn());
        let tags = self.find(name).await?.map(|read| read.parameter.tags).unwrap_or_default();
        if tags.is_empty() {
            return Ok(ask);
        }
        let mut ask = tags.iter().fold(ask, |ask, (key, value)| {
            ask.with(format!("ssm:resourceTag/{key}"), vec![value.clone()])
        });
        ask.resource_tags = Some(Arc::new(tags));
        Ok(ask)
    }

    /// The question about what tags are of. Those of other resources are refused by the operation.
    async fn ask_tagging(
        &self,
        action: &'static str,
        caller: &Caller,
        kind: &ResourceTypeForTagging,
        id: &str,
    ) -> Result<Ask, ApiError> {
        match kind {
            ResourceTypeForTagging::Parameter => {
                self.ask(action, &Place::of(caller).name(id.trim())).await
            }
            _ => Ok(Ask::new(action, Place::of(caller).arn())),
        }
    }
}

#[async_trait::async_trait]
impl Access<Input> for Room {
    async fn asks(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        let own = |name: &str| Place::of(caller).name(name.trim());
        let named = |text: &str| Reference::of(caller, text).name;
        Ok(match input {
            Input::PutParameter(i) => {
                let name = own(&i.name);
                let tags = i.tags.as_deref().unwrap_or_default();
                let put = self.ask("ssm:PutParameter", &name).await?;
                let put = tagged(put, tags).with("ssm:Overwrite", truth(i.overwrite));
                match tags.is_empty() {
                    true => vec![put],
                    false => {
                        let tagging = self.ask("ssm:AddTagsToResource", &name).await?;
                        vec![put, tagged(tagging, tags)]
                    }
                }
            }
            Input::GetParameter(i) => vec![self.ask("ssm:GetParameter", &named(&i.name)).await?],
            Input::GetParameters(i) => {
                let mut asks = Vec::with_capacity(i.names.len());
                for name in &i.names {
                    asks.push(self.ask("ssm:GetParameters", &named(name)).await?);
                }
                asks
            }
            Input::GetParametersByPath(i) => {
                let path = own(i.path.trim_end_matches('/'));
                let ask = Ask::new("ssm:GetParametersByPath", path.arn());
                vec![ask.with("ssm:Recursive", truth(i.recursive))]
            }
            Input::DescribeParameters(_) => {
                vec![Ask::new("ssm:DescribeParameters", Place::of(caller).arn())]
            }
            Input::GetParameterHistory(i) => {
                vec![self.ask("ssm:GetParameterHistory", &own(&i.name)).await?]
            }
            Input::DeleteParameter(i) => {
                vec![self.ask("ssm:DeleteParameter", &own(&i.name)).await?]
            }
            Input::DeleteParameters(i) => {
                let mut asks = Vec::with_capacity(i.names.len());
                for name in &i.names {
                    asks.push(self.ask("ssm:DeleteParameters", &own(name)).await?);
                }
                asks
            }
            Input::LabelParameterVersion(i) => {
                vec![self.ask("ssm:LabelParameterVersion", &own(&i.name)).await?]
            }
            Input::UnlabelParameterVersion(i) => {
                vec![self.ask("ssm:UnlabelParameterVersion", &own(&i.name)).await?]
            }
            Input::AddTagsToResource(i) => {
                let (kind, id) = (&i.resource_type, &i.resource_id);
                let ask = self.ask_tagging("ssm:AddTagsToResource", caller, kind, id).await?;
                vec![tagged(ask, &i.tags)]
            }
            Input::RemoveTagsFromResource(i) => {
                let (kind, id) = (&i.resource_type, &i.resource_id);
                let ask = self.ask_tagging("ssm:RemoveTagsFromResource", caller, kind, id).await?;
                vec![ask.with("aws:TagKeys", i.tag_keys.clone())]
            }
            Input::ListTagsForResource(i) => {
                let (kind, id) = (&i.resource_type, &i.resource_id);
                vec![self.ask_tagging("ssm:ListTagsForResource", caller, kind, id).await?]
            }
            #[expect(unreachable_patterns, reason = "what has no line here is not there yet")]
            other => return Err(not_implemented("Ssm", other.operation().name)),
        })
    }
}
