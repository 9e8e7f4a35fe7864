//! The user who signs, and the role that functions run as.

use crate::message::{Request, Service};
use crate::server::Server;
use crate::sigv4::Credentials;
use crate::trouble::{Result, Trouble};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// What both may do: the measured services, named one by one as a careful user would.
const POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["dynamodb:*","iam:*","kinesis:*","lambda:*","logs:*"],"Resource":"*"}]}"#;
/// Who may assume the role.
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;

/// Makes a user with an access key.
pub async fn create_user(server: &Server) -> Result<Credentials> {
    call(server, "CreateUser", &[("UserName", "bench")]).await?;
    let policy = [("UserName", "bench"), ("PolicyName", "bench"), ("PolicyDocument", POLICY)];
    call(server, "PutUserPolicy", &policy).await?;
    let answer = call(server, "CreateAccessKey", &[("UserName", "bench")]).await?;
    Ok(Credentials {
        access_key_id: element(&answer, "AccessKeyId")?,
        secret_access_key: element(&answer, "SecretAccessKey")?,
    })
}

/// Makes the functions' role; gives its ARN.
pub async fn create_role(server: &Server) -> Result<String> {
    let role = [("RoleName", "bench"), ("AssumeRolePolicyDocument", TRUST)];
    let answer = call(server, "CreateRole", &role).await?;
    let policy = [("RoleName", "bench"), ("PolicyName", "bench"), ("PolicyDocument", POLICY)];
    call(server, "PutRolePolicy", &policy).await?;
    element(&answer, "Arn")
}

async fn call(
    server: &Server,
    action: &'static str,
    parameters: &[(&str, &str)],
) -> Result<String> {
    let mut body = format!("Action={action}&Version=2010-05-08");
    for (name, value) in parameters {
        body.extend(["&", name, "="]);
        body.extend(utf8_percent_encode(value, NON_ALPHANUMERIC));
    }
    let answer = server.send(&Request::post(Service::Iam, action, body)).await?;
    String::from_utf8(answer).map_err(|e| Trouble::wrong(action, e.to_string()))
}

/// The text of the first element called `name`: none that is read here holds escapes.
fn element(xml: &str, name: &str) -> Result<String> {
    xml.split_once(&format!("<{name}>"))
        .and_then(|(_, rest)| rest.split_once("</"))
        .map(|(text, _)| text.to_owned())
        .ok_or_else(|| Trouble::wrong("IAM", format!("an answer without {name}")))
}
