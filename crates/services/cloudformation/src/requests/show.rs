//! Stacks, resources and changes as answers have them.

use crate::record::operation::OnFailure;
use crate::record::{Change, ChangeSet, Detail, Drift, Resource, Spec, Stack};
use aws_api::cloudformation as api;
use aws_api::cloudformation::{StackDriftStatus, StackResourceDriftStatus};
use foundation::Timestamp;

pub(super) fn at(ms: i64) -> Timestamp {
    Timestamp::from_millis(ms)
}

pub(super) fn tags(spec: Option<&Spec>) -> Vec<api::Tag> {
    let tags = spec.map(|spec| spec.tags.clone()).unwrap_or_default();
    tags.into_iter().map(|(key, value)| api::Tag { key, value }).collect()
}

pub(super) fn parameters(spec: Option<&Spec>) -> Option<Vec<api::Parameter>> {
    let shown = spec.map(|spec| spec.shown.as_slice()).unwrap_or_default();
    let shown = shown.iter().map(|one| api::Parameter {
        parameter_key: Some(one.key.clone()),
        parameter_value: Some(one.value.clone()),
        resolved_value: one.resolved.clone(),
        ..api::Parameter::default()
    });
    Some(shown.collect::<Vec<_>>()).filter(|shown| !shown.is_empty())
}

pub(super) fn capabilities(spec: Option<&Spec>) -> Option<Vec<api::Capability>> {
    let given = spec.map(|spec| spec.capabilities.as_slice()).unwrap_or_default();
    Some(given.iter().map(|one| api::Capability::from(one.as_str())).collect::<Vec<_>>())
        .filter(|all| !all.is_empty())
}

/// What `DescribeStacks` says of one.
pub(super) fn stack(stack: &Stack) -> api::Stack {
    let spec = stack.wanted();
    let outputs: Vec<api::Output> = stack
        .outputs
        .iter()
        .map(|one| api::Output {
            output_key: Some(one.key.clone()),
            output_value: Some(one.value.clone()),
            description: one.description.clone(),
            export_name: one.export.clone(),
        })
        .collect();
    api::Stack {
        stack_id: Some(stack.id.to_string()),
        stack_name: stack.id.name.clone(),
        change_set_id: stack.change_set.clone(),
        description: spec.and_then(|spec| spec.description.clone()),
        parameters: parameters(spec),
        creation_time: at(stack.created_ms),
        deletion_time: stack.deleted_ms.map(at),
        last_updated_time: stack.updated_ms.map(at),
        rollback_configuration: Some(api::RollbackConfiguration {
            monitoring_time_in_minutes: spec.and_then(|spec| spec.monitoring_minutes),
            ..api::RollbackConfiguration::default()
        }),
        stack_status: stack.status.clone(),
        stack_status_reason: stack.reason.clone(),
        disable_rollback: Some(stack.disable_rollback),
        notification_arns: Some(Vec::new()),
        timeout_in_minutes: stack.timeout_minutes,
        capabilities: capabilities(spec),
        outputs: Some(outputs).filter(|outputs| !outputs.is_empty()),
        role_arn: stack.role.clone(),
        tags: Some(tags(spec)),
        enable_termination_protection: Some(stack.protected),
        parent_id: stack.parent.clone(),
        root_id: stack.root.clone(),
        drift_information: Some(api::StackDriftInformation {
            stack_drift_status: stack.drift.clone().unwrap_or(StackDriftStatus::NotChecked),
            last_check_timestamp: stack.drift_checked_ms.map(at),
        }),
        retain_except_on_create: stack.retain_except_on_create.then_some(true),
        deletion_mode: stack.deletion_mode.as_deref().map(api::DeletionMode::from),
        ..api::Stack::default()
    }
}

/// What `ListStacks` says of one.
pub(super) fn summary(stack: &Stack) -> api::StackSummary {
    api::StackSummary {
        stack_id: Some(stack.id.to_string()),
        stack_name: stack.id.name.clone(),
        template_description: stack.wanted().and_then(|spec| spec.description.clone()),
        creation_time: at(stack.created_ms),
        last_updated_time: stack.updated_ms.map(at),
        deletion_time: stack.deleted_ms.map(at),
        stack_status: stack.status.clone(),
        stack_status_reason: stack.reason.clone(),
        parent_id: stack.parent.clone(),
        root_id: stack.root.clone(),
        drift_information: Some(api::StackDriftInformationSummary {
            stack_drift_status: stack.drift.clone().unwrap_or(StackDriftStatus::NotChecked),
            last_check_timestamp: stack.drift_checked_ms.map(at),
        }),
        ..api::StackSummary::default()
    }
}

fn drift_of(resource: &Resource) -> StackResourceDriftStatus {
    resource.drift.clone().unwrap_or(StackResourceDriftStatus::NotChecked)
}

pub(super) fn resource(stack: &Stack, one: &Resource) -> api::StackResource {
    api::StackResource {
        stack_name: Some(stack.id.name.clone()),
        stack_id: Some(stack.id.to_string()),
        logical_resource_id: one.logical_id.clone(),
        physical_resource_id: one.physical_id.clone(),
        resource_type: one.kind.clone(),
        timestamp: at(one.changed_ms),
        resource_status: one.status.clone(),
        resource_status_reason: one.reason.clone(),
        drift_information: Some(api::StackResourceDriftInformation {
            stack_resource_drift_status: drift_of(one),
            last_check_timestamp: one.drift_checked_ms.map(at),
        }),
        ..api::StackResource::default()
    }
}

pub(super) fn resource_summary(one: &Resource) -> api::StackResourceSummary {
    api::StackResourceSummary {
        logical_resource_id: one.logical_id.clone(),
        physical_resource_id: one.physical_id.clone(),
        resource_type: one.kind.clone(),
        last_updated_timestamp: at(one.changed_ms),
        resource_status: one.status.clone(),
        resource_status_reason: one.reason.clone(),
        drift_information: Some(api::StackResourceDriftInformationSummary {
            stack_resource_drift_status: drift_of(one),
            last_check_timestamp: one.drift_checked_ms.map(at),
        }),
        ..api::StackResourceSummary::default()
    }
}

pub(super) fn resource_detail(stack: &Stack, one: &Resource) -> api::StackResourceDetail {
    api::StackResourceDetail {
        stack_name: Some(stack.id.name.clone()),
        stack_id: Some(stack.id.to_string()),
        logical_resource_id: one.logical_id.clone(),
        physical_resource_id: one.physical_id.clone(),
        resource_type: one.kind.clone(),
        last_updated_timestamp: at(one.changed_ms),
        resource_status: one.status.clone(),
        resource_status_reason: one.reason.clone(),
        metadata: one.current.as_ref().and_then(|made| made.metadata.clone()),
        drift_information: Some(api::StackResourceDriftInformation {
            stack_resource_drift_status: drift_of(one),
            last_check_timestamp: one.drift_checked_ms.map(at),
        }),
        ..api::StackResourceDetail::default()
    }
}

/// A change, with values only where they are asked for.
pub(super) fn change(one: &Change, values: bool) -> api::Change {
    let scope = one.scope.iter().map(|one| api::ResourceAttribute::from(one.as_str())).collect();
    let value = |text: &Option<String>| text.clone().filter(|_| values);
    api::Change {
        r#type: Some(api::ChangeType::Resource),
        resource_change: Some(api::ResourceChange {
            action: Some(one.action.clone()),
            logical_resource_id: Some(one.logical_id.clone()),
            physical_resource_id: one.physical_id.clone(),
            resource_type: Some(one.kind.clone()),
            replacement: one.replacement.clone(),
            policy_action: one.policy.clone(),
            scope: Some(scope),
            details: Some(one.details.iter().map(|one| detail(one, values)).collect()),
            before_context: value(&one.before),
            after_context: value(&one.after),
            ..api::ResourceChange::default()
        }),
        ..api::Change::default()
    }
}

fn detail(one: &Detail, values: bool) -> api::ResourceChangeDetail {
    let value = |text: &Option<String>| text.clone().filter(|_| values);
    api::ResourceChangeDetail {
        target: Some(api::ResourceTargetDefinition {
            attribute: Some(one.attribute.clone()),
            name: one.name.clone(),
            requires_recreation: one.recreation.clone(),
            path: value(&one.path),
            before_value: value(&one.before),
            after_value: value(&one.after),
            attribute_change_type: one.kind.clone().filter(|_| values),
            ..api::ResourceTargetDefinition::default()
        }),
        evaluation: Some(one.evaluation.clone()),
        change_source: Some(one.source.clone()),
        causing_entity: one.causing.clone(),
    }
}

pub(super) fn on_stack_failure(on_failure: OnFailure) -> api::OnStackFailure {
    match on_failure {
        OnFailure::Rollback => api::OnStackFailure::Rollback,
        OnFailure::Nothing => api::OnStackFailure::DoNothing,
        OnFailure::Delete => api::OnStackFailure::Delete,
    }
}

pub(super) fn change_set_summary(stack: &Stack, set: &ChangeSet) -> api::ChangeSetSummary {
    api::ChangeSetSummary {
        stack_id: Some(stack.id.to_string()),
        stack_name: Some(stack.id.name.clone()),
        change_set_id: Some(set.id.clone()),
        change_set_name: Some(set.name.clone()),
        execution_status: Some(set.execution.clone()),
        status: Some(set.status.clone()),
        status_reason: set.reason.clone(),
        creation_time: Some(at(set.created_ms)),
        description: set.description.clone(),
        include_nested_stacks: Some(set.include_nested),
        import_existing_resources: Some(set.spec.import_existing),
        ..api::ChangeSetSummary::default()
    }
}

pub(super) fn drift(stack: &Stack, one: &Drift) -> api::StackResourceDrift {
    let differences = one.differences.iter().map(|difference| api::PropertyDifference {
        property_path: difference.path.clone(),
        expected_value: difference.expected.clone(),
        actual_value: difference.actual.clone(),
        difference_type: difference.kind.clone(),
    });
    api::StackResourceDrift {
        stack_id: stack.id.to_string(),
        logical_resource_id: one.logical_id.clone(),
        physical_resource_id: one.physical_id.clone(),
        resource_type: one.kind.clone(),
        expected_properties: one.expected.clone(),
        actual_properties: one.actual.clone(),
        property_differences: Some(differences.collect()),
        stack_resource_drift_status: one.status.clone(),
        drift_status_reason: one.reason.clone(),
        timestamp: at(one.at_ms),
        ..api::StackResourceDrift::default()
    }
}
