//! What a request wants of one item, and what comes of it given the item as it is.

use std::borrow::Cow;

use aws_api::ApiError;
use aws_api::dynamodb::{
    ConditionalCheckFailedException, ReturnValuesOnConditionCheckFailure as OnFailure, error,
};
use bytes::Bytes;
use store::Key;

use crate::errors::invalid;
use crate::expression::{Condition, Update};
use crate::index_rows::{check_put, check_update};
use crate::item_format::encode;
use crate::table::Table;
use crate::value::{Item, check_depth, item_into_wire};

/// Largest item, names and values together (Developer Guide, «Quotas»).
pub(crate) const ITEM_BYTES_MAX: usize = 400 * 1024;

/// What a request wants of one item.
#[derive(Debug)]
pub(crate) struct Intent {
    pub(crate) action: Action,
    pub(crate) condition: Option<Condition>,
    /// Whether a failed condition is to show the item.
    pub(crate) show_on_failure: bool,
}

#[derive(Debug)]
pub(crate) enum Action {
    Put(Image),
    /// A put that replaces nothing.
    Insert(Image),
    Delete {
        key: Item,
    },
    Update {
        key: Item,
        update: Option<Update>,
    },
    /// Only the condition matters.
    Check {
        key: Item,
    },
}

/// An item ready to be stored.
#[derive(Debug, Clone)]
pub(crate) struct Image {
    pub(crate) item: Item,
    pub(crate) row: Bytes,
    /// As AWS counts it.
    pub(crate) size: usize,
}

/// What is to become of the item.
#[derive(Debug)]
pub(crate) enum Effect<'a> {
    Keep,
    Put(Cow<'a, Image>),
    Delete,
}

impl Effect<'_> {
    /// The new image, if there is to be one.
    pub(crate) fn image(&self) -> Option<&Image> {
        match self {
            Effect::Put(image) => Some(image),
            Effect::Delete | Effect::Keep => None,
        }
    }
}

/// Why nothing is to become of it.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// The condition does not hold; with the item, if it is to be shown.
    ConditionFailed(Option<Item>),
    /// An item is there that was not to be.
    Duplicate,
    Invalid(String),
}

/// What a failed condition is answered with.
pub(crate) const CONDITION_FAILED: &str = "The conditional request failed";
/// And an insert over an item.
pub(crate) const DUPLICATE: &str = "Duplicate primary key exists in table";

impl Image {
    pub(crate) fn new(item: Item) -> Image {
        let (row, size) = encode(&item);
        Image { item, row, size }
    }

    /// An item of a request, which may be too large.
    fn checked(item: Item) -> Result<Image, ApiError> {
        let image = Image::new(item);
        if image.size > ITEM_BYTES_MAX {
            return Err(invalid("Item size has exceeded the maximum allowed size"));
        }
        Ok(image)
    }
}

impl Action {
    /// Puts an item, if it is not too large.
    pub(crate) fn put(item: Item) -> Result<Action, ApiError> {
        Image::checked(item).map(Action::Put)
    }

    /// Puts an item, if it is not too large and none is there.
    pub(crate) fn insert(item: Item) -> Result<Action, ApiError> {
        Image::checked(item).map(Action::Insert)
    }
}

/// Whether a failed condition is to show the item.
pub(crate) fn shows(choice: &Option<OnFailure>) -> bool {
    matches!(choice, Some(OnFailure::AllOld))
}

impl Intent {
    /// An action without a condition.
    pub(crate) fn of(action: Action) -> Intent {
        Intent { action, condition: None, show_on_failure: false }
    }

    /// The item's key, or an item with it.
    pub(crate) fn key(&self) -> &Item {
        match &self.action {
            Action::Put(image) | Action::Insert(image) => &image.item,
            Action::Delete { key } | Action::Check { key } | Action::Update { key, .. } => key,
        }
    }

    /// The row that it is about. Checks what depends on the table's key alone.
    pub(crate) fn row(&self, table: &Table) -> Result<Key, String> {
        let schema = &table.record.keys;
        match &self.action {
            Action::Put(image) | Action::Insert(image) => {
                let row = schema.row_of_item(&table.rows, &image.item)?;
                check_put(table, &image.item)?;
                Ok(row)
            }
            Action::Delete { key } | Action::Check { key } => schema.row_of_key(&table.rows, key),
            Action::Update { key, update } => {
                let row = schema.row_of_key(&table.rows, key)?;
                match update.iter().flat_map(Update::roots).find(|root| schema.has(root)) {
                    None => Ok(row),
                    Some(name) => Err(format!(
                        "One or more parameter values were invalid: Cannot update attribute \
                         {name}. This attribute is part of the key"
                    )),
                }
            }
        }
    }

    /// Whether what becomes of the item depends on what it is.
    pub(crate) fn needs_old(&self) -> bool {
        self.condition.is_some() || matches!(self.action, Action::Update { .. } | Action::Insert(_))
    }

    /// What becomes of the table's item, which is `old` now.
    pub(crate) fn effect(&self, table: &Table, old: Option<&Item>) -> Result<Effect<'_>, Refusal> {
        static NOTHING: Item = Item::new();
        if let Some(condition) = &self.condition
            && !condition.holds(old.unwrap_or(&NOTHING))
        {
            return Err(Refusal::ConditionFailed(old.filter(|_| self.show_on_failure).cloned()));
        }
        Ok(match &self.action {
            Action::Insert(_) if old.is_some() => return Err(Refusal::Duplicate),
            Action::Put(image) | Action::Insert(image) => Effect::Put(Cow::Borrowed(image)),
            Action::Delete { .. } => Effect::Delete,
            Action::Check { .. } => Effect::Keep,
            Action::Update { key, update } => match (old, update) {
                (Some(_), None) => Effect::Keep,
                (None, Some(update)) if update.only_removes() => Effect::Keep,
                (None, None) => Effect::Put(Cow::Owned(Image::new(key.clone()))),
                (old, Some(update)) => {
                    let new = update.apply(old.unwrap_or(key)).map_err(Refusal::Invalid)?;
                    check_update(table, &new, || update.roots()).map_err(Refusal::Invalid)?;
                    Effect::Put(Cow::Owned(updated(new)?))
                }
            },
        })
    }
}

fn updated(item: Item) -> Result<Image, Refusal> {
    item.values().try_for_each(check_depth).map_err(Refusal::Invalid)?;
    let image = Image::new(item);
    if image.size > ITEM_BYTES_MAX {
        return Err(Refusal::Invalid(
            "Item size to update has exceeded the maximum allowed size".to_owned(),
        ));
    }
    Ok(image)
}

impl From<Refusal> for ApiError {
    /// As a single write answers.
    fn from(refusal: Refusal) -> ApiError {
        match refusal {
            Refusal::Invalid(message) => invalid(message),
            Refusal::Duplicate => error::duplicate_item_exception(DUPLICATE),
            Refusal::ConditionFailed(None) => {
                error::conditional_check_failed_exception(CONDITION_FAILED)
            }
            Refusal::ConditionFailed(Some(item)) => ApiError::with_detail(
                CONDITION_FAILED,
                Box::new(ConditionalCheckFailedException {
                    item: Some(item_into_wire(item)),
                    message: Some(CONDITION_FAILED.to_owned()),
                }),
            ),
        }
    }
}
