//! The expression language: conditions, filters, key conditions, projections and updates
//! (Developer Guide, «Using expressions in DynamoDB»).
//!
//! Parsing binds `#names` and `:values` at once and checks what does not depend on an item; what
//! comes out is evaluated against items without failing, but for updates. Every error is AWS's
//! whole message.

mod bindings;
mod condition;
mod evaluate;
mod key_condition;
mod lexer;
mod made;
mod parser;
mod path;
mod projection;
mod reserved;
mod update;
mod update_apply;

pub(crate) use bindings::Bindings;
pub(crate) use condition::{Comparator, Condition, Operand};
pub(crate) use key_condition::{KeyCondition, RangeCondition};
pub(crate) use made::{Call, Function, misused, wrong_count};
pub(crate) use path::{Path, Step, disjoint};
pub(crate) use projection::Projection;
pub(crate) use update::{Mismatch, SetValue, Term, Update};

/// Which parameter an expression came in by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Condition,
    Filter,
    KeyCondition,
    Projection,
    Update,
}

impl Role {
    pub(crate) fn parameter(self) -> &'static str {
        match self {
            Role::Condition => "ConditionExpression",
            Role::Filter => "FilterExpression",
            Role::KeyCondition => "KeyConditionExpression",
            Role::Projection => "ProjectionExpression",
            Role::Update => "UpdateExpression",
        }
    }
}

#[cfg(test)]
mod tests;
