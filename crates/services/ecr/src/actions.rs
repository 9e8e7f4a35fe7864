//! Which IAM action on which repository each request is: «Actions, resources, and condition keys for
//! Amazon Elastic Container Registry» in the Service Authorization Reference.

use crate::names::{Registry, RepositoryName};
use crate::policies;
use crate::room::Room;
use aws_api::ecr::{EcrInput as Input, Tag};
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

impl Room {
    /// The question with what hangs on the repository, where it is there.
    async fn ask(&self, action: &'static str, name: &RepositoryName) -> Result<Ask, ApiError> {
        let mut ask = Ask::new(action, name.arn());
        if let Some(read) = self.find(name).await? {
            let policy = read.repository.policy.as_deref().and_then(policies::effective);
            ask.resource_policy = policy.map(Arc::from);
            let tags = read.repository.tags;
            ask.resource_tags = (!tags.is_empty()).then(|| Arc::new(tags));
        }
        Ok(ask)
    }
}

macro_rules! on_repository {
    ($self:ident, $caller:ident, $action:literal, $input:ident) => {{
        let registry = Registry::of($caller, $input.registry_id.as_deref())?;
        vec![$self.ask($action, &registry.named(&$input.repository_name)).await?]
    }};
}

#[async_trait::async_trait]
impl Access<Input> for Room {
    async fn asks(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        Ok(match input {
            Input::CreateRepository(i) => {
                let registry = Registry::of(caller, i.registry_id.as_deref())?;
                let arn = registry.named(&i.repository_name).arn();
                let tags = i.tags.as_deref().unwrap_or_default();
                let ask = tagged(Ask::new("ecr:CreateRepository", arn.clone()), tags);
                match tags.is_empty() {
                    true => vec![ask],
                    false => vec![ask, tagged(Ask::new("ecr:TagResource", arn), tags)],
                }
            }
            Input::DescribeRepositories(i) => {
                let registry = Registry::of(caller, i.registry_id.as_deref())?;
                let mut asks = Vec::new();
                for name in i.repository_names.as_deref().unwrap_or_default() {
                    let name = registry.clone().named(name);
                    asks.push(self.ask("ecr:DescribeRepositories", &name).await?);
                }
                match asks.is_empty() {
                    true => {
                        vec![Ask::new("ecr:DescribeRepositories", registry.named("*").arn())]
                    }
                    false => asks,
                }
            }
            Input::DeleteRepository(i) => on_repository!(self, caller, "ecr:DeleteRepository", i),
            Input::BatchDeleteImage(i) => on_repository!(self, caller, "ecr:BatchDeleteImage", i),
            Input::ListImages(i) => on_repository!(self, caller, "ecr:ListImages", i),
            Input::DescribeImages(i) => on_repository!(self, caller, "ecr:DescribeImages", i),
            Input::SetRepositoryPolicy(i) => {
                on_repository!(self, caller, "ecr:SetRepositoryPolicy", i)
            }
            Input::GetRepositoryPolicy(i) => {
                on_repository!(self, caller, "ecr:GetRepositoryPolicy", i)
            }
            Input::DeleteRepositoryPolicy(i) => {
                on_repository!(self, caller, "ecr:DeleteRepositoryPolicy", i)
            }
            Input::PutLifecyclePolicy(i) => {
                on_repository!(self, caller, "ecr:PutLifecyclePolicy", i)
            }
            Input::GetLifecyclePolicy(i) => {
                on_repository!(self, caller, "ecr:GetLifecyclePolicy", i)
            }
            Input::DeleteLifecyclePolicy(i) => {
                on_repository!(self, caller, "ecr:DeleteLifecyclePolicy", i)
            }
            Input::PutImageTagMutability(i) => {
                on_repository!(self, caller, "ecr:PutImageTagMutability", i)
            }
            Input::PutImageScanningConfiguration(i) => {
                on_repository!(self, caller, "ecr:PutImageScanningConfiguration", i)
            }
            Input::TagResource(i) => {
                let name = RepositoryName::of_arn(&i.resource_arn)?;
                vec![tagged(self.ask("ecr:TagResource", &name).await?, &i.tags)]
            }
            Input::UntagResource(i) => {
                let name = RepositoryName::of_arn(&i.resource_arn)?;
                let ask = self.ask("ecr:UntagResource", &name).await?;
                vec![ask.with("aws:TagKeys", i.tag_keys.clone())]
            }
            Input::ListTagsForResource(i) => {
                let name = RepositoryName::of_arn(&i.resource_arn)?;
                vec![self.ask("ecr:ListTagsForResource", &name).await?]
            }
            #[expect(unreachable_patterns, reason = "what has no line here is not there yet")]
            other => return Err(not_implemented("Ecr", other.operation().name)),
        })
    }
}
