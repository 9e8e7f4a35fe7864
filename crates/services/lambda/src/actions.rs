//! Which action on which resource each operation is (Service Authorization Reference, «Actions,
//! resources, and condition keys for AWS Lambda»).

use crate::names::Named;
use async_trait::async_trait;
use aws_api::lambda::LambdaInput;
use aws_api::{Access, ApiError};
use foundation::access::Ask;
use foundation::{Arn, Caller};

/// Lambda's table of actions.
#[derive(Debug, Clone, Copy, Default)]
pub struct Actions;

#[async_trait]
impl Access<LambdaInput> for Actions {
    async fn asks(&self, caller: &Caller, input: &LambdaInput) -> Result<Vec<Ask>, ApiError> {
        asks(caller, input)
    }
}

fn asks(caller: &Caller, input: &LambdaInput) -> Result<Vec<Ask>, ApiError> {
    use LambdaInput as I;
    let on_function = |action, name: &str, qualifier: Option<&str>| {
        Named::parse(caller, name, qualifier).map(|named| Ask::new(action, named.arn().to_string()))
    };
    let on_mapping = |action, id: &str| {
        Ask::new(action, caller.own("lambda", format!("event-source-mapping:{id}")).to_string())
    };
    let on_mapping_of = |action, id: &str, function: Option<&str>| {
        let named = function.map(|name| Named::parse(caller, name, None)).transpose()?;
        let ask = on_mapping(action, id);
        Ok::<_, ApiError>(match named {
            Some(named) => ask.with(FUNCTION_KEY, vec![named.function.arn().to_string()]),
            None => ask,
        })
    };
    Ok(match input {
        I::CreateFunction(i) => {
            vec![on_function("lambda:CreateFunction", &i.function_name, None)?, pass_role(&i.role)]
        }
        I::DeleteFunction(i) => {
            let qualifier = i.qualifier.as_deref();
            vec![on_function("lambda:DeleteFunction", &i.function_name, qualifier)?]
        }
        I::GetFunction(i) => {
            vec![on_function("lambda:GetFunction", &i.function_name, i.qualifier.as_deref())?]
        }
        I::GetFunctionConfiguration(i) => {
            let qualifier = i.qualifier.as_deref();
            vec![on_function("lambda:GetFunctionConfiguration", &i.function_name, qualifier)?]
        }
        I::GetFunctionCodeSigningConfig(i) => {
            vec![on_function("lambda:GetFunctionCodeSigningConfig", &i.function_name, None)?]
        }
        I::ListVersionsByFunction(i) => {
            vec![on_function("lambda:ListVersionsByFunction", &i.function_name, None)?]
        }
        I::UpdateFunctionCode(i) => {
            vec![on_function("lambda:UpdateFunctionCode", &i.function_name, None)?]
        }
        I::UpdateFunctionConfiguration(i) => {
            let ask = on_function("lambda:UpdateFunctionConfiguration", &i.function_name, None)?;
            std::iter::once(ask).chain(i.role.as_deref().map(pass_role)).collect()
        }
        I::Invoke(i) => {
            vec![on_function("lambda:InvokeFunction", &i.function_name, i.qualifier.as_deref())?]
        }
        I::ListFunctions(_) => vec![Ask::new("lambda:ListFunctions", "*")],
        I::GetAccountSettings(_) => vec![Ask::new("lambda:GetAccountSettings", "*")],
        I::ListTags(i) => vec![Ask::new("lambda:ListTags", i.resource.clone())],
        I::TagResource(i) => {
            let keys = i.tags.keys().cloned().collect();
            vec![Ask::new("lambda:TagResource", i.resource.clone()).with("aws:TagKeys", keys)]
        }
        I::UntagResource(i) => {
            let keys = i.tag_keys.clone();
            vec![Ask::new("lambda:UntagResource", i.resource.clone()).with("aws:TagKeys", keys)]
        }
        I::CreateEventSourceMapping(i) => {
            // The mapping has no name yet.
            let named = Named::parse(caller, &i.function_name, None)?;
            let function = vec![named.function.arn().to_string()];
            vec![Ask::new("lambda:CreateEventSourceMapping", "*").with(FUNCTION_KEY, function)]
        }
        I::ListEventSourceMappings(_) => vec![Ask::new("lambda:ListEventSourceMappings", "*")],
        I::GetEventSourceMapping(i) => {
            vec![on_mapping("lambda:GetEventSourceMapping", &i.uuid)]
        }
        I::UpdateEventSourceMapping(i) => {
            let function = i.function_name.as_deref();
            vec![on_mapping_of("lambda:UpdateEventSourceMapping", &i.uuid, function)?]
        }
        I::DeleteEventSourceMapping(i) => {
            vec![on_mapping("lambda:DeleteEventSourceMapping", &i.uuid)]
        }
    })
}

/// The condition key that tells a mapping's function.
const FUNCTION_KEY: &str = "lambda:FunctionArn";

/// Who gives a function a role must be allowed to (IAM User Guide, «Granting a user permissions to
/// pass a role to an AWS service»).
fn pass_role(role: &str) -> Ask {
    let resource = Arn::parse(role).map_or_else(|_| role.to_owned(), |arn| arn.to_string());
    Ask::new("iam:PassRole", resource)
        .with("iam:PassedToService", vec![crate::PRINCIPAL.to_owned()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_api::lambda::{CreateFunctionRequest, InvocationRequest, ListFunctionsRequest};
    use foundation::{AccountId, Region, Timestamp};

    #[test]
    fn operations_ask_for_their_actions_on_their_resources() {
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", Timestamp::EPOCH);
        let f = "arn:aws:lambda:us-east-1:000000000000:function:f";
        let role = "arn:aws:iam::000000000000:role/r";
        let create = CreateFunctionRequest {
            function_name: "f".into(),
            role: role.into(),
            ..CreateFunctionRequest::default()
        };
        let invoke =
            InvocationRequest { function_name: format!("{f}:1"), ..InvocationRequest::default() };
        for (input, expected) in [
            (
                LambdaInput::CreateFunction(create),
                vec![("lambda:CreateFunction", f), { ("iam:PassRole", role) }],
            ),
            (LambdaInput::Invoke(invoke), vec![("lambda:InvokeFunction", &format!("{f}:1"))]),
            (
                LambdaInput::ListFunctions(ListFunctionsRequest::default()),
                vec![("lambda:ListFunctions", "*")],
            ),
        ] {
            let asks = asks(&caller, &input).unwrap();
            let found: Vec<_> = asks.iter().map(|a| (a.action, a.resource.as_str())).collect();
            assert_eq!(found, expected);
        }
    }
}
