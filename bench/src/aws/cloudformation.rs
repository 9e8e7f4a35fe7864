//! Stacks.

use super::query::{self, element};
use crate::message::Service;
use crate::server::Server;
use crate::trouble::{Result, Trouble};
use std::time::Duration;

/// How long a stack's operation may take.
const PATIENCE: Duration = Duration::from_secs(120);

/// Makes a stack and waits until it is complete.
pub async fn create(server: &Server, name: &str, template: &str) -> Result<()> {
    let parameters = [
        ("StackName", name),
        ("TemplateBody", template),
        ("Capabilities.member.1", "CAPABILITY_IAM"),
    ];
    let answer = call(server, "CreateStack", &parameters).await?;
    done(server, element(&answer, "StackId")?, "CREATE_COMPLETE").await
}

/// Deletes a stack and waits until it is gone.
pub async fn delete(server: &Server, name: &str) -> Result<()> {
    let answer = call(server, "DescribeStacks", &[("StackName", name)]).await?;
    let id = element(&answer, "StackId")?;
    call(server, "DeleteStack", &[("StackName", name)]).await?;
    done(server, id, "DELETE_COMPLETE").await
}

async fn done(server: &Server, id: String, wanted: &str) -> Result<()> {
    let settled = || async {
        let answer = call(server, "DescribeStacks", &[("StackName", &id)]).await?;
        let status = element(&answer, "StackStatus")?;
        match status.as_str() {
            status if status == wanted => Ok(true),
            status if status.ends_with("_IN_PROGRESS") => Ok(false),
            other => Err(Trouble::wrong("the stack", format!("it is {other}"))),
        }
    };
    server.wait_until("the stack is done", PATIENCE, settled).await
}

async fn call(
    server: &Server,
    action: &'static str,
    parameters: &[(&str, &str)],
) -> Result<String> {
    query::call(server, Service::CloudFormation, action, "2010-05-15", parameters).await
}
