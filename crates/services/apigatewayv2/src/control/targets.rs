//! What APIs call: functions by their ARNs, roles to act as, hosts.

use crate::errors::bad;
use aws_api::ApiError;
use foundation::Arn;

/// Around a function's ARN, in URIs of integrations and authorizers:
/// `arn:aws:apigateway:REGION:lambda:path/2015-03-31/functions/ARN/invocations`.
const FUNCTIONS: &str = "lambda:path/2015-03-31/functions/";
const INVOCATIONS: &str = "/invocations";

/// The ARN of the function that a URI is for: the ARN itself, or API Gateway's form around it. It may
/// have `${stageVariables.…}` in it.
pub(crate) fn function_of(uri: &str) -> Option<&str> {
    let arn = match uri.split_once(FUNCTIONS) {
        Some((head, rest)) if head.starts_with("arn:") => rest.strip_suffix(INVOCATIONS)?,
        _ => uri,
    };
    let parts: Vec<&str> = arn.splitn(7, ':').collect();
    matches!(parts[..], ["arn", _, "lambda", _, _, "function", name] if !name.is_empty())
        .then_some(arn)
}

/// Refuses what is no role. `arn:aws:iam::*:user/*`, the caller's own rights, is told by its name.
pub(crate) fn check_role(arn: &str) -> Result<(), ApiError> {
    if arn == "arn:aws:iam::*:user/*" {
        return Err(crate::errors::unsupported("the caller's credentials in integrations"));
    }
    let is_role =
        Arn::parse(arn).is_ok_and(|arn| arn.service == "iam" && arn.resource.starts_with("role/"));
    if !is_role {
        return Err(bad(format!("Invalid credentials ARN specified: {arn}")));
    }
    Ok(())
}

/// Whether it is a URL of a host.
pub(crate) fn is_url(uri: &str) -> bool {
    ["http://", "https://"]
        .iter()
        .any(|scheme| uri.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_named_in_two_ways() {
        let plain = "arn:aws:lambda:us-east-1:000000000000:function:f:live";
        let around = format!("arn:aws:apigateway:us-east-1:{FUNCTIONS}{plain}{INVOCATIONS}");
        assert_eq!(function_of(plain), Some(plain));
        assert_eq!(function_of(&around), Some(plain));
        let variable = "arn:aws:lambda:us-east-1:000000000000:function:${stageVariables.f}";
        assert_eq!(function_of(variable), Some(variable));
        for uri in [
            "",
            "f",
            "https://example.com",
            "arn:aws:lambda:us-east-1:000000000000:layer:l",
            "arn:aws:lambda:us-east-1:000000000000:function:",
            "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/x/invocations",
        ] {
            assert_eq!(function_of(uri), None, "{uri}");
        }
    }

    #[test]
    fn roles_are_roles() {
        assert!(check_role("arn:aws:iam::000000000000:role/path/r").is_ok());
        for arn in ["", "r", "arn:aws:iam::000000000000:user/u", "arn:aws:iam::*:user/*"] {
            assert!(check_role(arn).is_err(), "{arn}");
        }
    }
}
