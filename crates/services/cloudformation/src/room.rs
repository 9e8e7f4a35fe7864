//! The room: CloudFormation as the endpoint and other rooms see it.

use crate::core::{Core, Seams};
use crate::names::StackId;
use crate::{executor, expiry, patience, requests};
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::cloudformation::{self as api, Cloudformation};
use foundation::Caller;
use std::sync::Arc;

/// CloudFormation over a store.
pub struct Room {
    pub(crate) core: Arc<Core>,
}

impl std::fmt::Debug for Room {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("cloudformation::Room")
    }
}

impl Room {
    /// A room; nothing is carried out before [`Room::run`].
    pub fn new(seams: Seams) -> Arc<Room> {
        Arc::new(Room { core: Core::new(seams) })
    }

    /// Carries operations out, for ever; where it is dropped, the next run goes on from there.
    pub async fn run(self: Arc<Self>) {
        tokio::join!(executor::follow(self.core.clone()), expiry::forget(&self.core));
    }

    /// Takes what a custom resource or a waited-for program sent to the address with this token;
    /// `false` where there is none.
    ///
    /// # Errors
    /// What makes no sense, and the store's.
    pub async fn respond(&self, token: &str, body: &[u8]) -> Result<bool, ApiError> {
        requests::accept(&self.core, token, body).await
    }

    pub(crate) async fn create_stack(
        &self,
        caller: &Caller,
        input: api::CreateStackInput,
    ) -> Result<api::CreateStackOutput, ApiError> {
        let output =
            requests::create(&self.core, caller, input, requests::Parent::default()).await?;
        self.wait_for(output.stack_id.as_deref()).await;
        Ok(output)
    }

    pub(crate) async fn update_stack(
        &self,
        caller: &Caller,
        input: api::UpdateStackInput,
    ) -> Result<api::UpdateStackOutput, ApiError> {
        let output = requests::update(&self.core, caller, input).await?;
        self.wait_for(output.stack_id.as_deref()).await;
        Ok(output)
    }

    pub(crate) async fn delete_stack(
        &self,
        caller: &Caller,
        input: api::DeleteStackInput,
    ) -> Result<api::DeleteStackOutput, ApiError> {
        let name = input.stack_name.clone();
        let output = requests::delete(&self.core, caller, input).await?;
        if let Some(found) = self.core.find(caller, &name).await? {
            patience::settled(&self.core, &found.stack.id).await;
        }
        Ok(output)
    }

    async fn wait_for(&self, id: Option<&str>) {
        if let Some(id) = id.and_then(StackId::parse) {
            patience::settled(&self.core, &id).await;
        }
    }
}

macro_rules! operations {
    ($($operation:ident($input:ident) -> $output:ident;)*) => {
        #[async_trait]
        impl Cloudformation for Room {
            $(async fn $operation(
                &self,
                caller: &Caller,
                input: api::$input,
            ) -> Result<api::$output, ApiError> {
                self.$operation(caller, input).await
            })*
        }
    };
}

operations! {
    cancel_update_stack(CancelUpdateStackInput) -> CancelUpdateStackOutput;
    continue_update_rollback(ContinueUpdateRollbackInput) -> ContinueUpdateRollbackOutput;
    create_change_set(CreateChangeSetInput) -> CreateChangeSetOutput;
    create_stack(CreateStackInput) -> CreateStackOutput;
    delete_change_set(DeleteChangeSetInput) -> DeleteChangeSetOutput;
    delete_stack(DeleteStackInput) -> DeleteStackOutput;
    describe_account_limits(DescribeAccountLimitsInput) -> DescribeAccountLimitsOutput;
    describe_change_set(DescribeChangeSetInput) -> DescribeChangeSetOutput;
    describe_stack_drift_detection_status(DescribeStackDriftDetectionStatusInput) -> DescribeStackDriftDetectionStatusOutput;
    describe_stack_events(DescribeStackEventsInput) -> DescribeStackEventsOutput;
    describe_stack_resource(DescribeStackResourceInput) -> DescribeStackResourceOutput;
    describe_stack_resource_drifts(DescribeStackResourceDriftsInput) -> DescribeStackResourceDriftsOutput;
    describe_stack_resources(DescribeStackResourcesInput) -> DescribeStackResourcesOutput;
    describe_stacks(DescribeStacksInput) -> DescribeStacksOutput;
    detect_stack_drift(DetectStackDriftInput) -> DetectStackDriftOutput;
    detect_stack_resource_drift(DetectStackResourceDriftInput) -> DetectStackResourceDriftOutput;
    execute_change_set(ExecuteChangeSetInput) -> ExecuteChangeSetOutput;
    get_stack_policy(GetStackPolicyInput) -> GetStackPolicyOutput;
    get_template(GetTemplateInput) -> GetTemplateOutput;
    get_template_summary(GetTemplateSummaryInput) -> GetTemplateSummaryOutput;
    list_change_sets(ListChangeSetsInput) -> ListChangeSetsOutput;
    list_exports(ListExportsInput) -> ListExportsOutput;
    list_imports(ListImportsInput) -> ListImportsOutput;
    list_stack_resources(ListStackResourcesInput) -> ListStackResourcesOutput;
    list_stacks(ListStacksInput) -> ListStacksOutput;
    rollback_stack(RollbackStackInput) -> RollbackStackOutput;
    set_stack_policy(SetStackPolicyInput) -> SetStackPolicyOutput;
    signal_resource(SignalResourceInput) -> SignalResourceOutput;
    update_stack(UpdateStackInput) -> UpdateStackOutput;
    update_termination_protection(UpdateTerminationProtectionInput) -> UpdateTerminationProtectionOutput;
    validate_template(ValidateTemplateInput) -> ValidateTemplateOutput;
}
