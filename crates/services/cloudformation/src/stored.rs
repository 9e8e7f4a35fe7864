//! What the Parameter Store holds, read when an operation begins with the rights of who asks for it.

use crate::core::Core;
use crate::executor::PRINCIPAL;
use crate::refusal::{self, listed, validation};
use aws_api::ApiError;
use aws_api::ssm::{GetParametersRequest, ParameterType};
use foundation::Caller;
use std::collections::{BTreeMap, BTreeSet};

/// Names in one request of Systems Manager.
const NAMES_MAX: usize = 10;

/// What stands under the names, `name` or `name:version`; `missing` says what names are not there.
pub(crate) async fn fetch(
    core: &Core,
    caller: &Caller,
    names: BTreeSet<String>,
    missing: impl Fn(Vec<String>) -> template::Invalid,
) -> Result<BTreeMap<String, String>, ApiError> {
    let caller = Caller { via: Some(PRINCIPAL), ..caller.clone() };
    let all: Vec<String> = names.into_iter().collect();
    let (mut found, mut unknown) = (BTreeMap::new(), Vec::new());
    for names in all.chunks(NAMES_MAX) {
        let input = GetParametersRequest { names: names.to_vec(), with_decryption: None };
        let answer = core.ssm.get_parameters(&caller, input).await.map_err(refused)?;
        let invalid = answer.invalid_parameters.unwrap_or_default();
        let parameters = answer.parameters.unwrap_or_default();
        // In the order of the names, less those that are not there.
        let known = names.iter().filter(|name| !invalid.contains(name));
        for (name, parameter) in known.zip(parameters) {
            if parameter.r#type == Some(ParameterType::SecureString) {
                let names = listed(&[name]);
                return Err(validation(format!(
                    "Parameters {names} referenced by template have types not supported by \
                     CloudFormation."
                )));
            }
            found.insert(name.clone(), parameter.value.unwrap_or_default());
        }
        unknown.extend(invalid);
    }
    match unknown.is_empty() {
        true => Ok(found),
        false => Err(refusal::template(missing(unknown))),
    }
}

fn refused(why: ApiError) -> ApiError {
    match why.code() {
        "AccessDeniedException" | "AccessDenied" => {
            validation("AccessDenied. User doesn't have permission to call ssm:GetParameters")
        }
        _ if why.status() >= 500 => why,
        _ => validation(why.message()),
    }
}
