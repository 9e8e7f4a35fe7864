//! What roles have beside what all identities have: trust policies, descriptions, session lengths.

use aws_api::ApiError;
use foundation::{AccountId, Arn};
use policy::{Document, Flavor, Named, Problem};

use crate::records::{EntityKind, Identity, Own};
use crate::room::IamRoom;
use crate::transaction::transact;
use crate::{keys, limits, refusal};

impl IamRoom {
    /// Refuses a trust policy that IAM would refuse: for its form, its size, or because it names a
    /// user or role of this account that does not exist.
    pub(crate) async fn check_trust_policy(
        &self,
        account: &AccountId,
        text: &str,
    ) -> Result<(), ApiError> {
        let document = Document::parse(text, Flavor::Trust);
        let document = document.map_err(|wrong| refusal::malformed(&wrong))?;
        limits::quota("ACLSizePerRole", limits::size(text), limits::TRUST_POLICY_SIZE)?;
        let principals = document.statements.iter().filter_map(|s| s.principal.as_ref());
        for named in principals.flat_map(|principal| &principal.items) {
            if let Named::Arn(arn) = named
                && !self.may_exist(account, arn).await?
            {
                let unknown = Problem::InvalidPrincipal { kind: "AWS", value: arn.clone() };
                return Err(refusal::malformed(&unknown));
            }
        }
        Ok(())
    }

    /// Whether a principal is there, as far as this account can know.
    async fn may_exist(&self, account: &AccountId, arn: &str) -> Result<bool, ApiError> {
        let Ok(parsed) = Arn::parse(arn) else { return Ok(false) };
        let user = parsed.resource_of("user").map(|path| (EntityKind::User, path));
        let role = parsed.resource_of("role").map(|path| (EntityKind::Role, path));
        let Some((kind, path)) = user.or(role) else { return Ok(true) };
        if parsed.service != "iam" || parsed.account != account.as_str() {
            return Ok(true);
        }
        let name = path.rsplit('/').next().unwrap_or(path);
        let found: Option<Identity> = self.get(keys::identity(account, kind, name)).await?;
        Ok(found.is_some_and(|found| found.arn(account) == arn))
    }

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
