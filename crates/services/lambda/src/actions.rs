//! Which action on which resource each operation is (Service Authorization Reference, «Actions,
//! resources, and condition keys for AWS Lambda»).

use crate::layer::LayerName;
use crate::names::Named;
use aws_api::ApiError;
use aws_api::lambda::{FunctionUrlAuthType, LambdaInput};
use foundation::access::Ask;
use foundation::{Arn, Caller};

/// What a call needs to be allowed, without what hangs on the resources.
pub(crate) fn asks(caller: &Caller, input: &LambdaInput) -> Result<Vec<Ask>, ApiError> {
    use LambdaInput as I;
    let on_qualified = |action, name: &str, qualifier: &Option<String>| {
        let named = Named::anyones(caller, name, qualifier.as_deref())?;
        Ok::<_, ApiError>(Ask::new(action, named.arn().to_string()))
    };
    // Whatever it was named with, the function as a whole is meant.
    let on_function = |action, name: &str| {
        let named = Named::anyones(caller, name, None)?;
        Ok::<_, ApiError>(Ask::new(action, named.function.arn().to_string()))
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
    let on_layer = |action, layer: &str, version: i64| {
        let arn = LayerName::parse(caller, layer)?.arn();
        Ok::<_, ApiError>(Ask::new(action, format!("{arn}:{version}")))
    };
    let one = match input {
        I::CreateFunction(i) => {
            let create = on_function("lambda:CreateFunction", &i.function_name)?;
            let layers = i.layers.as_deref().unwrap_or_default();
            let create = with_layers(create, layers);
            return Ok([create, pass_role(&i.role)].into_iter().chain(of_layers(layers)).collect());
        }
        I::UpdateFunctionConfiguration(i) => {
            let update = on_function("lambda:UpdateFunctionConfiguration", &i.function_name)?;
            let layers = i.layers.as_deref().unwrap_or_default();
            let update = std::iter::once(with_layers(update, layers));
            let role = i.role.as_deref().map(pass_role);
            return Ok(update.chain(role).chain(of_layers(layers)).collect());
        }
        I::UpdateFunctionCode(i) => on_function("lambda:UpdateFunctionCode", &i.function_name)?,
        I::DeleteFunction(i) => {
            on_qualified("lambda:DeleteFunction", &i.function_name, &i.qualifier)?
        }
        I::GetFunction(i) => on_qualified("lambda:GetFunction", &i.function_name, &i.qualifier)?,
        I::GetFunctionConfiguration(i) => {
            on_qualified("lambda:GetFunctionConfiguration", &i.function_name, &i.qualifier)?
        }
        I::GetFunctionCodeSigningConfig(i) => {
            on_function("lambda:GetFunctionCodeSigningConfig", &i.function_name)?
        }
        I::GetRuntimeManagementConfig(i) => {
            on_qualified("lambda:GetRuntimeManagementConfig", &i.function_name, &i.qualifier)?
        }
        I::PublishVersion(i) => on_function("lambda:PublishVersion", &i.function_name)?,
        I::ListVersionsByFunction(i) => {
            on_function("lambda:ListVersionsByFunction", &i.function_name)?
        }
        I::CreateAlias(i) => on_function("lambda:CreateAlias", &i.function_name)?,
        I::GetAlias(i) => on_function("lambda:GetAlias", &i.function_name)?,
        I::UpdateAlias(i) => on_function("lambda:UpdateAlias", &i.function_name)?,
        I::DeleteAlias(i) => on_function("lambda:DeleteAlias", &i.function_name)?,
        I::ListAliases(i) => on_function("lambda:ListAliases", &i.function_name)?,
        I::AddPermission(i) => {
            let ask = on_qualified("lambda:AddPermission", &i.function_name, &i.qualifier)?;
            let ask = ask.with("lambda:Principal", vec![i.principal.clone()]);
            with_auth(ask, i.function_url_auth_type.as_ref())
        }
        I::RemovePermission(i) => {
            on_qualified("lambda:RemovePermission", &i.function_name, &i.qualifier)?
        }
        I::GetPolicy(i) => on_qualified("lambda:GetPolicy", &i.function_name, &i.qualifier)?,
        I::CreateFunctionUrlConfig(i) => {
            let create = "lambda:CreateFunctionUrlConfig";
            let ask = on_qualified(create, &i.function_name, &i.qualifier)?;
            with_auth(ask, Some(&i.auth_type))
        }
        I::UpdateFunctionUrlConfig(i) => {
            let update = "lambda:UpdateFunctionUrlConfig";
            let ask = on_qualified(update, &i.function_name, &i.qualifier)?;
            with_auth(ask, i.auth_type.as_ref())
        }
        I::GetFunctionUrlConfig(i) => {
            on_qualified("lambda:GetFunctionUrlConfig", &i.function_name, &i.qualifier)?
        }
        I::DeleteFunctionUrlConfig(i) => {
            on_qualified("lambda:DeleteFunctionUrlConfig", &i.function_name, &i.qualifier)?
        }
        I::ListFunctionUrlConfigs(i) => {
            on_function("lambda:ListFunctionUrlConfigs", &i.function_name)?
        }
        I::PutFunctionConcurrency(i) => {
            on_function("lambda:PutFunctionConcurrency", &i.function_name)?
        }
        I::GetFunctionConcurrency(i) => {
            on_function("lambda:GetFunctionConcurrency", &i.function_name)?
        }
        I::DeleteFunctionConcurrency(i) => {
            on_function("lambda:DeleteFunctionConcurrency", &i.function_name)?
        }
        I::PutFunctionEventInvokeConfig(i) => {
            on_qualified("lambda:PutFunctionEventInvokeConfig", &i.function_name, &i.qualifier)?
        }
        I::UpdateFunctionEventInvokeConfig(i) => {
            on_qualified("lambda:UpdateFunctionEventInvokeConfig", &i.function_name, &i.qualifier)?
        }
        I::GetFunctionEventInvokeConfig(i) => {
            on_qualified("lambda:GetFunctionEventInvokeConfig", &i.function_name, &i.qualifier)?
        }
        I::DeleteFunctionEventInvokeConfig(i) => {
            on_qualified("lambda:DeleteFunctionEventInvokeConfig", &i.function_name, &i.qualifier)?
        }
        I::ListFunctionEventInvokeConfigs(i) => {
            on_function("lambda:ListFunctionEventInvokeConfigs", &i.function_name)?
        }
        I::Invoke(i) => on_qualified("lambda:InvokeFunction", &i.function_name, &i.qualifier)?,
        I::PublishLayerVersion(i) => {
            let name = LayerName::parse(caller, &i.layer_name)?;
            Ask::new("lambda:PublishLayerVersion", name.arn().to_string())
        }
        I::GetLayerVersion(i) => {
            on_layer("lambda:GetLayerVersion", &i.layer_name, i.version_number)?
        }
        I::GetLayerVersionByArn(i) => Ask::new("lambda:GetLayerVersion", i.arn.clone()),
        I::DeleteLayerVersion(i) => {
            on_layer("lambda:DeleteLayerVersion", &i.layer_name, i.version_number)?
        }
        I::AddLayerVersionPermission(i) => {
            on_layer("lambda:AddLayerVersionPermission", &i.layer_name, i.version_number)?
        }
        I::RemoveLayerVersionPermission(i) => {
            on_layer("lambda:RemoveLayerVersionPermission", &i.layer_name, i.version_number)?
        }
        I::GetLayerVersionPolicy(i) => {
            on_layer("lambda:GetLayerVersionPolicy", &i.layer_name, i.version_number)?
        }
        I::ListLayers(_) => Ask::new("lambda:ListLayers", "*"),
        I::ListLayerVersions(_) => Ask::new("lambda:ListLayerVersions", "*"),
        I::InvokeWithResponseStream(i) => {
            on_qualified("lambda:InvokeFunction", &i.function_name, &i.qualifier)?
        }
        I::ListFunctions(_) => Ask::new("lambda:ListFunctions", "*"),
        I::GetAccountSettings(_) => Ask::new("lambda:GetAccountSettings", "*"),
        I::ListTags(i) => Ask::new("lambda:ListTags", i.resource.clone()),
        I::TagResource(i) => {
            let keys = i.tags.keys().cloned().collect();
            Ask::new("lambda:TagResource", i.resource.clone()).with("aws:TagKeys", keys)
        }
        I::UntagResource(i) => {
            let keys = i.tag_keys.clone();
            Ask::new("lambda:UntagResource", i.resource.clone()).with("aws:TagKeys", keys)
        }
        I::CreateEventSourceMapping(i) => {
            // The mapping has no name yet.
            let named = Named::parse(caller, &i.function_name, None)?;
            let function = vec![named.function.arn().to_string()];
            Ask::new("lambda:CreateEventSourceMapping", "*").with(FUNCTION_KEY, function)
        }
        I::ListEventSourceMappings(_) => Ask::new("lambda:ListEventSourceMappings", "*"),
        I::GetEventSourceMapping(i) => on_mapping("lambda:GetEventSourceMapping", &i.uuid),
        I::UpdateEventSourceMapping(i) => {
            let function = i.function_name.as_deref();
            on_mapping_of("lambda:UpdateEventSourceMapping", &i.uuid, function)?
        }
        I::DeleteEventSourceMapping(i) => on_mapping("lambda:DeleteEventSourceMapping", &i.uuid),
        I::PutRuntimeManagementConfig(i) => {
            on_qualified("lambda:PutRuntimeManagementConfig", &i.function_name, &i.qualifier)?
        }
        I::GetFunctionRecursionConfig(i) => {
            on_function("lambda:GetFunctionRecursionConfig", &i.function_name)?
        }
        I::PutFunctionRecursionConfig(i) => {
            on_function("lambda:PutFunctionRecursionConfig", &i.function_name)?
        }
        I::PutProvisionedConcurrencyConfig(i) => {
            let put = "lambda:PutProvisionedConcurrencyConfig";
            on_qualified(put, &i.function_name, &Some(i.qualifier.clone()))?
        }
        I::GetProvisionedConcurrencyConfig(i) => {
            let get = "lambda:GetProvisionedConcurrencyConfig";
            on_qualified(get, &i.function_name, &Some(i.qualifier.clone()))?
        }
        I::DeleteProvisionedConcurrencyConfig(i) => {
            let delete = "lambda:DeleteProvisionedConcurrencyConfig";
            on_qualified(delete, &i.function_name, &Some(i.qualifier.clone()))?
        }
        I::ListProvisionedConcurrencyConfigs(i) => {
            on_function("lambda:ListProvisionedConcurrencyConfigs", &i.function_name)?
        }
        I::InvokeAsync(i) => on_qualified("lambda:InvokeAsync", &i.function_name, &None)?,
    };
    Ok(vec![one])
}

/// The condition key that tells a function's layers.
fn with_layers(ask: Ask, layers: &[String]) -> Ask {
    if layers.is_empty() { ask } else { ask.with("lambda:Layer", layers.to_vec()) }
}

/// Who gives a function a layer must be allowed to have it.
fn of_layers(layers: &[String]) -> impl Iterator<Item = Ask> {
    layers.iter().map(|arn| Ask::new("lambda:GetLayerVersion", arn.clone()))
}

fn with_auth(ask: Ask, auth: Option<&FunctionUrlAuthType>) -> Ask {
    match auth {
        Some(auth) => ask.with("lambda:FunctionUrlAuthType", vec![auth.as_str().to_owned()]),
        None => ask,
    }
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
