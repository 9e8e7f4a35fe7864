//! Stack policies and termination protection.

use crate::refusal::{self, validation};
use crate::room::Room;
use crate::stack_policy;
use aws_api::ApiError;
use aws_api::cloudformation as api;
use foundation::Caller;

impl Room {
    pub(crate) async fn set_stack_policy(
        &self,
        caller: &Caller,
        input: api::SetStackPolicyInput,
    ) -> Result<api::SetStackPolicyOutput, ApiError> {
        let (body, url) = (input.stack_policy_body, input.stack_policy_url);
        let policy = stack_policy::given(&self.core, caller, body, url).await?;
        let Some(policy) = policy else {
            return Err(validation("Either StackPolicyBody or StackPolicyURL must be specified."));
        };
        let found = self.core.live(caller, &input.stack_name).await?;
        let change = |stack: &mut crate::record::Stack, batch| {
            stack.policy = Some(policy.clone());
            Ok((batch, ()))
        };
        self.core.change_stack(found.entry.key, change).await?;
        Ok(api::SetStackPolicyOutput::default())
    }

    pub(crate) async fn get_stack_policy(
        &self,
        caller: &Caller,
        input: api::GetStackPolicyInput,
    ) -> Result<api::GetStackPolicyOutput, ApiError> {
        let found = self.core.find(caller, &input.stack_name).await?;
        let found = found.ok_or_else(|| refusal::no_such_stack(&input.stack_name))?;
        Ok(api::GetStackPolicyOutput { stack_policy_body: found.stack.policy })
    }

    pub(crate) async fn update_termination_protection(
        &self,
        caller: &Caller,
        input: api::UpdateTerminationProtectionInput,
    ) -> Result<api::UpdateTerminationProtectionOutput, ApiError> {
        let found = self.core.live(caller, &input.stack_name).await?;
        if found.stack.root.is_some() {
            return Err(validation(
                "Termination protection cannot be updated on a nested stack; use the root stack.",
            ));
        }
        let on = input.enable_termination_protection;
        let id = self
            .core
            .change_stack(found.entry.key, |stack, batch| {
                stack.protected = on;
                Ok((batch, stack.id.to_string()))
            })
            .await?;
        Ok(api::UpdateTerminationProtectionOutput { stack_id: Some(id) })
    }
}
