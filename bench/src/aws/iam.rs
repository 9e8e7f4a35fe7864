//! The user who signs, and the role that functions and delivery streams act as.

use super::query::{self, element};
use crate::message::Service;
use crate::server::Server;
use crate::sigv4::Credentials;
use crate::trouble::Result;

/// What both may do: the measured services, named one by one as a careful user would.
const POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["apigateway:*","cloudwatch:*","dynamodb:*","firehose:*","iam:*","kinesis:*","lambda:*","logs:*","s3:*","sns:*","sqs:*"],"Resource":"*"}]}"#;
/// Who may assume the role.
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":["firehose.amazonaws.com","lambda.amazonaws.com"]},"Action":"sts:AssumeRole"}]}"#;

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

/// Makes the role; gives its ARN.
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
    query::call(server, Service::Iam, action, "2010-05-08", parameters).await
}
