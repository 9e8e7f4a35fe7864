//! Which IAM action on which resource each request is: «Actions, resources, and condition keys for Amazon
//! EventBridge Pipes» in the Service Authorization Reference.

use crate::names::{PRINCIPAL, PipeName};
use crate::room::Room;
use aws_api::pipes::PipesInput as Input;
use aws_api::{Access, ApiError};
use foundation::Caller;
use foundation::access::{Ask, Attached};
use std::collections::BTreeMap;
use std::sync::Arc;

fn tagged(ask: Ask, tags: Option<&BTreeMap<String, String>>) -> Ask {
    let Some(tags) = tags.filter(|tags| !tags.is_empty()) else { return ask };
    let ask = ask.with("aws:TagKeys", tags.keys().cloned().collect());
    tags.iter().fold(ask, |ask, (key, value)| {
        ask.with(format!("aws:RequestTag/{key}"), vec![value.clone()])
    })
}

/// That the caller may hand the role to Pipes.
fn passing(role: &str) -> Ask {
    let ask = Ask::new("iam:PassRole", role);
    ask.with("iam:PassedToService", vec![PRINCIPAL.to_owned()])
}

/// The questions, less what hangs on the pipe.
fn asks(caller: &Caller, input: &Input) -> Vec<Ask> {
    let on = |action, name: &str| Ask::new(action, PipeName::of(caller, name).arn());
    match input {
        Input::CreatePipe(i) => {
            let ask = tagged(on("pipes:CreatePipe", &i.name), i.tags.as_ref());
            vec![ask, passing(&i.role_arn)]
        }
        Input::UpdatePipe(i) => vec![on("pipes:UpdatePipe", &i.name), passing(&i.role_arn)],
        Input::DeletePipe(i) => vec![on("pipes:DeletePipe", &i.name)],
        Input::DescribePipe(i) => vec![on("pipes:DescribePipe", &i.name)],
        Input::StartPipe(i) => vec![on("pipes:StartPipe", &i.name)],
        Input::StopPipe(i) => vec![on("pipes:StopPipe", &i.name)],
        Input::ListPipes(_) => vec![Ask::new("pipes:ListPipes", "*")],
        Input::ListTagsForResource(i) => {
            vec![Ask::new("pipes:ListTagsForResource", &i.resource_arn)]
        }
        Input::TagResource(i) => {
            vec![tagged(Ask::new("pipes:TagResource", &i.resource_arn), Some(&i.tags))]
        }
        Input::UntagResource(i) => {
            let ask = Ask::new("pipes:UntagResource", &i.resource_arn);
            vec![ask.with("aws:TagKeys", i.tag_keys.clone())]
        }
    }
}

#[async_trait::async_trait]
impl Access<Input> for Room {
    async fn asks(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        let mut whole = Vec::new();
        for ask in asks(caller, input) {
            let tags = self.tags_if_any(&ask.resource).await?;
            let tags = (!tags.is_empty()).then(|| Arc::new(tags));
            whole.push(ask.on(&Attached { policy: None, tags }));
        }
        Ok(whole)
    }
}
