//! What changes in a role beside what all identities have.

use aws_api::ApiError;
use foundation::AccountId;

use crate::records::{EntityKind, Identity, Own};
use crate::room::IamRoom;
use crate::transaction::transact;

impl IamRoom {
    /// Replaces what is given of a role's trust policy, description and longest session.
    pub(crate) async fn update_role_record(
        &self,
        account: &AccountId,
        name: &str,
        new_trust: Option<String>,
        new_description: Option<String>,
        new_max_session_seconds: Option<i32>,
    ) -> Result<Identity, ApiError> {
        transact!(self, |tx| {
            let mut role = tx.identity(account, EntityKind::Role, name).await?;
            if let Own::Role { trust, description, max_session_seconds } = &mut role.own {
                if let Some(new) = &new_trust {
                    trust.clone_from(new);
                }
                if new_description.is_some() {
                    description.clone_from(&new_description);
                }
                *max_session_seconds = new_max_session_seconds.unwrap_or(*max_session_seconds);
            }
            tx.put_identity(account, &role);
            Ok(role)
        })
    }
}
