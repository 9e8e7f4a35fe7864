//! `FunctionUrlConfig`.

use super::{Function, Target};
use crate::made::Made;
use crate::problem::Checked;
use crate::tree::{is_intrinsic, is_no_value};
use serde_json::{Map, Value, json};

/// The URL, and who may call it.
pub(super) fn make(function: &Function<'_>, config: &Value, target: &Target) -> Checked<Vec<Made>> {
    if is_no_value(config) {
        return Ok(Vec::new());
    }
    let empty = Map::new();
    let config = config.as_object().unwrap_or(&empty);
    let auth = config.get("AuthType");
    let is_known =
        auth.is_some_and(|auth| is_intrinsic(auth) || auth == "AWS_IAM" || auth == "NONE");
    let (Some(auth), true) = (auth, is_known) else {
        return Err(function.problem(
            "AuthType is required to configure function property `FunctionUrlConfig`. Please \
             provide either AWS_IAM or NONE.",
        ));
    };
    check_cors(function, config.get("Cors"))?;
    let id = function.id;
    let url = Made::new(
        format!("{id}Url"),
        "AWS::Lambda::Url",
        json!({ "TargetFunctionArn": target.name(), "AuthType": auth }),
    )
    .attributed(&function.passed)
    .copying(config, &["Cors", "InvokeMode"]);
    let mut made = vec![url];
    if auth == "NONE" {
        let permission = |suffix: &str, properties: Value| {
            Made::new(format!("{id}{suffix}"), "AWS::Lambda::Permission", properties)
                .attributed(&function.passed)
        };
        made.push(permission(
            "UrlPublicPermissions",
            json!({
                "Action": "lambda:InvokeFunctionUrl",
                "FunctionName": target.name(),
                "Principal": "*",
                "FunctionUrlAuthType": "NONE",
            }),
        ));
        made.push(permission(
            "URLInvokeAllowPublicAccess",
            json!({
                "Action": "lambda:InvokeFunction",
                "FunctionName": target.name(),
                "Principal": "*",
                "InvokedViaFunctionUrl": true,
            }),
        ));
    }
    Ok(made)
}

fn check_cors(function: &Function<'_>, cors: Option<&Value>) -> Checked<()> {
    let Some(cors) = cors.filter(|cors| !is_intrinsic(cors)) else { return Ok(()) };
    let Some(members) = cors.as_object() else {
        return Err(function.problem("Property 'FunctionUrlConfig.Cors' should be a map."));
    };
    for (name, value) in members {
        let (fits, kind) = match name.as_str() {
            "AllowOrigins" | "AllowMethods" | "AllowHeaders" | "ExposeHeaders" => {
                (value.is_array(), "list")
            }
            "AllowCredentials" => (value.is_boolean(), "bool"),
            "MaxAge" => (value.is_i64() || value.is_boolean(), "int"),
            _ => {
                return Err(function
                    .problem(format!("{name} is not a valid property for configuring Cors.")));
            }
        };
        if !fits && !is_intrinsic(value) {
            return Err(function.problem(format!("{name} must be of type {kind}.")));
        }
    }
    Ok(())
}
