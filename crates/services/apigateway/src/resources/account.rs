//! `AWS::ApiGateway::Account`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::apigateway::{
    Apigateway, GetAccountRequest, Op, PatchOperation, UpdateAccountRequest,
};
use resource::{Definition, Failure, Found, Made, Provider, Work, properties};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Account {
        role_arn: Option<String> = "CloudWatchRoleArn";
    }
}

pub(super) struct Accounts {
    pub(super) api: Arc<dyn Apigateway>,
}

const NAME: &str = "AWS::ApiGateway::Account";

/// There is one in each region, and it is always there.
fn made(work: &Work) -> Made {
    let id = format!("{}-{}", work.caller.account, work.caller.region);
    Made::new(id.clone()).with("Id", id)
}

#[async_trait]
impl Provider for Accounts {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["Id"]);

    type Properties = Account;

    async fn create(&self, work: &Work, wanted: &Account) -> Result<Made, Failure> {
        let made = made(work);
        work.remember(&made.physical_id).await?;
        self.bring(work, wanted.role_arn.as_deref()).await?;
        Ok(made)
    }

    /// The account is there while its role is the template's.
    async fn read(
        &self,
        work: &Work,
        _id: &str,
        wanted: &Account,
    ) -> Result<Option<Found<Account>>, Failure> {
        let role_arn = self.role(work).await?;
        if role_arn.is_none() && wanted.role_arn.is_some() {
            return Ok(None);
        }
        let role_arn = wanted.role_arn.as_ref().and(role_arn);
        Ok(Some(Found { properties: Account { role_arn }, attributes: made(work).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        _id: &str,
        _old: &Account,
        new: &Account,
    ) -> Result<Made, Failure> {
        self.bring(work, new.role_arn.as_deref()).await?;
        Ok(made(work))
    }

    /// What the template has set is set no more.
    async fn delete(&self, work: &Work, _id: &str, last: &Account) -> Result<(), Failure> {
        if last.role_arn.is_some() && self.role(work).await? == last.role_arn {
            self.bring(work, None).await?;
        }
        Ok(())
    }
}

impl Accounts {
    async fn role(&self, work: &Work) -> Result<Option<String>, Failure> {
        let account = self.api.get_account(&work.caller, GetAccountRequest::default()).await;
        let role = account.map_err(work.refused(SERVICE))?.cloudwatch_role_arn;
        Ok(role.filter(|role| !role.is_empty()))
    }

    async fn bring(&self, work: &Work, role: Option<&str>) -> Result<(), Failure> {
        if self.role(work).await?.as_deref() == role {
            return Ok(());
        }
        let operation = PatchOperation {
            from: None,
            op: Some(Op::Replace),
            path: Some("/cloudwatchRoleArn".to_owned()),
            value: Some(role.unwrap_or_default().to_owned()),
        };
        let input = UpdateAccountRequest { patch_operations: Some(vec![operation]) };
        let updated = self.api.update_account(&work.caller, input).await;
        updated.map(drop).map_err(work.refused(SERVICE))
    }
}
