//! What people sign in with by other ways than access keys — passwords, devices, certificates, SSH
//! keys. Nobody has any here; clients that delete a user ask for them all the same.

use aws_api::ApiError;
use aws_api::iam::{ListVirtualMFADevicesRequest, ListVirtualMFADevicesResponse};
use foundation::{Caller, Principal};

use crate::records::EntityKind::User;
use crate::refusal;
use crate::room::{IamRoom, user_or_caller};

impl IamRoom {
    /// Refuses a user who is not there. The account's root may mean itself.
    pub(crate) async fn existing_user(
        &self,
        caller: &Caller,
        named: Option<String>,
    ) -> Result<(), ApiError> {
        if named.is_none() && caller.principal == Principal::Root {
            return Ok(());
        }
        let name = user_or_caller(caller, named)?;
        self.identity(&caller.account, User, &name).await.map(|_| ())
    }

    /// What is said of a user's password; an error where there is no such user.
    pub(crate) async fn no_login(
        &self,
        caller: &Caller,
        named: Option<String>,
    ) -> Result<ApiError, ApiError> {
        let name = user_or_caller(caller, named)?;
        self.identity(&caller.account, User, &name).await?;
        Ok(refusal::no_login(&name))
    }

    /// The account's virtual devices, whoever has them.
    pub(crate) fn virtual_mfa_devices(
        &self,
        _: &Caller,
        _: &ListVirtualMFADevicesRequest,
    ) -> ListVirtualMFADevicesResponse {
        ListVirtualMFADevicesResponse { is_truncated: Some(false), ..Default::default() }
    }
}
