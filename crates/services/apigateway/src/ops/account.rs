//! The settings of an account in a region.

use super::REPLACE;
use crate::account::unchanged;
use crate::errors::{bad, busy, unavailable};
use crate::keys::{self, Place};
use crate::limits::ATTEMPTS_MAX;
use crate::patch::{self, Paths, Verb, Voice};
use crate::room::{Room, value};
use aws_api::ApiError;
use aws_api::apigateway::{Account, GetAccountRequest, UpdateAccountRequest};
use foundation::Caller;
use foundation::access::{AssumeRefused, Assumer};
use store::{Batch, Check};

const PATHS: Paths = Paths {
    voice: Voice::List,
    rows: &[("/cloudwatchRoleArn", REPLACE), ("/features", &[Verb::Add, Verb::Remove])],
};

impl Room {
    pub(crate) async fn get_account(
        &self,
        caller: &Caller,
        _: GetAccountRequest,
    ) -> Result<Account, ApiError> {
        let found = self.account(&Place::of(caller)).await.map_err(unavailable)?;
        Ok(Account::clone(&found))
    }

    pub(crate) async fn update_account(
        &self,
        caller: &Caller,
        input: UpdateAccountRequest,
    ) -> Result<Account, ApiError> {
        let patches = patch::read(input.patch_operations, &PATHS)?;
        let key = keys::account::key(&Place::of(caller));
        for _ in 0..ATTEMPTS_MAX {
            let found = self.found::<Account>("account", key.clone()).await?;
            let entry = found.as_ref().map(|found| found.entry.clone());
            let mut account = found.map_or_else(unchanged, |found| found.record);
            for patch in &patches {
                match *patch.at().as_slice() {
                    ["cloudwatchRoleArn"] => {
                        account.cloudwatch_role_arn = patch.optional();
                        self.check_role(caller, account.cloudwatch_role_arn.as_deref()).await?;
                    }
                    _ => {
                        let feature = patch.value()?.to_owned();
                        if feature != "UsagePlans" {
                            return Err(bad(format!("Invalid feature specified: {feature}")));
                        }
                        if patch.verb == Verb::Remove {
                            return Err(bad("The feature UsagePlans cannot be removed"));
                        }
                    }
                }
            }
            let check = Check::unchanged(key.clone(), entry.as_ref());
            let batch = Batch::new().check(check).put(key.clone(), value(account.clone()));
            if self.commit(batch).await? {
                return Ok(account);
            }
        }
        Err(busy())
    }

    /// Whether API Gateway may write logs as a role.
    async fn check_role(&self, caller: &Caller, role: Option<&str>) -> Result<(), ApiError> {
        let Some(role) = role else { return Ok(()) };
        let service = Assumer::service("apigateway.amazonaws.com");
        let asked = self.roles.caller_for_service(
            role,
            service,
            "BackplaneAssumeRoleSession",
            &caller.region,
            self.ambient.now(),
        );
        match asked.await {
            Ok(_) => Ok(()),
            Err(AssumeRefused::Unavailable(why)) => Err(ApiError::internal(why)),
            Err(AssumeRefused::NoSuchRole | AssumeRefused::NotTrusted) => Err(bad(
                "The role ARN does not have required permissions configured. Please grant trust permission for API Gateway and add the required role policy.",
            )),
        }
    }
}
