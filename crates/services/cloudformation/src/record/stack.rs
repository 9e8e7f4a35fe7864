//! A stack.

use super::operation::Operation;
use super::words;
use crate::names::StackId;
use aws_api::cloudformation::{StackDriftStatus, StackStatus};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A stack, from its first request until its id is forgotten.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Stack {
    pub(crate) id: StackId,
    pub(crate) created_ms: i64,
    pub(crate) updated_ms: Option<i64>,
    pub(crate) deleted_ms: Option<i64>,
    #[serde(with = "words")]
    pub(crate) status: StackStatus,
    pub(crate) reason: Option<String>,
    /// Why the last operation failed, which a rollback's end no more says.
    pub(crate) failure: Option<String>,
    /// What stands, or what a first operation is making; nothing while a change set is reviewed.
    pub(crate) spec: Option<Spec>,
    /// What stood before the last update that succeeded: of a nested stack, whose outer one may be
    /// rolled back.
    pub(crate) former: Option<Spec>,
    pub(crate) outputs: Vec<Output>,
    /// What is under way, or has stopped half-way and can be taken up again.
    pub(crate) operation: Option<Operation>,
    /// How many operations there have been: numbers them.
    pub(crate) operations: u64,
    pub(crate) disable_rollback: bool,
    pub(crate) timeout_minutes: Option<i32>,
    pub(crate) protected: bool,
    pub(crate) policy: Option<String>,
    /// The role that operations act with, once one was given.
    pub(crate) role: Option<String>,
    /// The id of the stack that this one is nested in.
    pub(crate) parent: Option<String>,
    /// The id of the outermost one.
    pub(crate) root: Option<String>,
    /// The id of the change set that was last executed, or is being reviewed.
    pub(crate) change_set: Option<String>,
    pub(crate) deletion_mode: Option<String>,
    pub(crate) retain_except_on_create: bool,
    #[serde(with = "words::optional")]
    pub(crate) drift: Option<StackDriftStatus>,
    pub(crate) drift_checked_ms: Option<i64>,
    /// Of the last operations.
    pub(crate) tokens: Vec<Token>,
}

impl Stack {
    /// A stack of nothing yet.
    pub(crate) fn new(id: StackId, now_ms: i64, status: StackStatus) -> Self {
        Stack {
            id,
            created_ms: now_ms,
            updated_ms: None,
            deleted_ms: None,
            status,
            reason: None,
            failure: None,
            spec: None,
            former: None,
            outputs: Vec::new(),
            operation: None,
            operations: 0,
            disable_rollback: false,
            timeout_minutes: None,
            protected: false,
            policy: None,
            role: None,
            parent: None,
            root: None,
            change_set: None,
            deletion_mode: None,
            retain_except_on_create: false,
            drift: None,
            drift_checked_ms: None,
            tokens: Vec::new(),
        }
    }

    /// Whether an operation is under way.
    pub(crate) fn is_busy(&self) -> bool {
        let status = self.status.as_str();
        status.ends_with("_IN_PROGRESS") && self.status != StackStatus::ReviewInProgress
    }

    pub(crate) fn is_deleted(&self) -> bool {
        self.status == StackStatus::DeleteComplete
    }

    /// Whether what stands, or may stand again, was made from this template.
    pub(crate) fn needs(&self, template: &str) -> bool {
        [&self.spec, &self.former].into_iter().flatten().any(|spec| spec.template == template)
    }

    /// What is being made, or stands.
    pub(crate) fn wanted(&self) -> Option<&Spec> {
        self.operation.as_ref().and_then(|op| op.spec.as_ref()).or(self.spec.as_ref())
    }
}

/// Everything that a stack's resources follow from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Spec {
    /// SHA-256 of the template's text.
    pub(crate) template: String,
    pub(crate) description: Option<String>,
    /// All parameters' values.
    pub(crate) parameters: BTreeMap<String, String>,
    /// The parameters as they may be shown, in the template's order.
    pub(crate) shown: Vec<Shown>,
    pub(crate) tags: Vec<(String, String)>,
    pub(crate) capabilities: Vec<String>,
    /// The snippets that the template includes, by location.
    pub(crate) included: BTreeMap<String, String>,
    /// When the template was given, in seconds since 1970.
    #[serde(default)]
    pub(crate) given_secs: u64,
    /// The exports that it imports.
    pub(crate) imports: Vec<String>,
    /// What the Parameter Store held when the operation began, by the names that the parameters and
    /// dynamic references have.
    #[serde(default)]
    pub(crate) stored: BTreeMap<String, String>,
    /// `ImportExistingResources`: what is there already is said to be not imported.
    #[serde(default)]
    pub(crate) import_existing: bool,
    /// `RollbackConfiguration.MonitoringTimeInMinutes`, where it was given.
    pub(crate) monitoring_minutes: Option<i32>,
}

/// A parameter as it may be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Shown {
    pub(crate) key: String,
    pub(crate) value: String,
    /// What the Parameter Store holds under it.
    #[serde(default)]
    pub(crate) resolved: Option<String>,
}

/// An output.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Output {
    pub(crate) key: String,
    pub(crate) value: String,
    pub(crate) description: Option<String>,
    pub(crate) export: Option<String>,
}

impl From<template::Output> for Output {
    fn from(output: template::Output) -> Self {
        let template::Output { key, value, description, export } = output;
        Output { key, value, description, export }
    }
}

/// A token that a request carried, and for what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Token {
    pub(crate) token: String,
    pub(crate) operation: String,
}
