//! What statements are, with their parameters bound and their literals read.

use crate::expression::{Condition, Projection, Update};
use crate::value::Item;

/// One statement.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Statement {
    Select(Select),
    Insert(Insert),
    Update(UpdateOne),
    Delete(Delete),
    /// `EXISTS (SELECT …)`: a condition of a transaction.
    Exists(Select),
}

/// A table, or one of its indexes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    pub(crate) table: String,
    pub(crate) index: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Select {
    pub(crate) source: Source,
    /// Nothing is `*`.
    pub(crate) projection: Option<Projection>,
    pub(crate) condition: Option<Condition>,
    pub(crate) order: Vec<Order>,
}

/// One attribute of `ORDER BY`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Order {
    pub(crate) attribute: String,
    pub(crate) descending: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Insert {
    pub(crate) source: Source,
    pub(crate) item: Item,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct UpdateOne {
    pub(crate) source: Source,
    pub(crate) update: Update,
    pub(crate) condition: Option<Condition>,
    pub(crate) returning: Option<Returning>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Delete {
    pub(crate) source: Source,
    pub(crate) condition: Option<Condition>,
    pub(crate) returns_old: bool,
}

/// Which of an item's images a write answers with, and how much of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Returning {
    AllOld,
    AllNew,
    ModifiedOld,
    ModifiedNew,
}

impl Returning {
    /// The `ReturnValues` of the operation that does the same.
    pub(crate) fn value(self) -> &'static str {
        match self {
            Returning::AllOld => "ALL_OLD",
            Returning::AllNew => "ALL_NEW",
            Returning::ModifiedOld => "UPDATED_OLD",
            Returning::ModifiedNew => "UPDATED_NEW",
        }
    }
}

impl Statement {
    pub(crate) fn source(&self) -> &Source {
        match self {
            Statement::Select(select) | Statement::Exists(select) => &select.source,
            Statement::Insert(insert) => &insert.source,
            Statement::Update(update) => &update.source,
            Statement::Delete(delete) => &delete.source,
        }
    }

    pub(crate) fn is_read(&self) -> bool {
        matches!(self, Statement::Select(_))
    }

    /// Whether it has a `RETURNING`.
    pub(crate) fn returns(&self) -> bool {
        match self {
            Statement::Update(update) => update.returning.is_some(),
            Statement::Delete(delete) => delete.returns_old,
            _ => false,
        }
    }
}
