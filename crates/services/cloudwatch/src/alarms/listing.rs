//! Pages of listings.

use super::errors::invalid;
use super::limits::PAGE_MAX;
use aws_api::ApiError;
use aws_api::cloudwatch::error;
use foundation::page;
use std::ops::Bound;
use store::{Direction, Key, KeyRange};

/// Which page is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ask<'a> {
    /// The operation, whose tokens are its own.
    pub(crate) listing: &'static str,
    pub(crate) limit: Option<i32>,
    pub(crate) token: Option<&'a str>,
}

/// A page that is being filled.
#[derive(Debug)]
pub(crate) struct Page<T> {
    listing: &'static str,
    limit: usize,
    position: Option<Vec<u8>>,
    found: Vec<T>,
    last: Option<Key>,
    more: bool,
}

impl<T> Page<T> {
    pub(crate) fn new(ask: &Ask<'_>) -> Result<Page<T>, ApiError> {
        let limit = ask.limit.unwrap_or(PAGE_MAX);
        if !(1..=PAGE_MAX).contains(&limit) {
            return Err(invalid(format!("MaxRecords must be between 1 and {PAGE_MAX}.")));
        }
        let wrong = || error::invalid_next_token("The next token is not valid.");
        let read = |token| page::position(ask.listing, token).ok_or_else(wrong);
        Ok(Page {
            listing: ask.listing,
            limit: usize::try_from(limit).unwrap_or(1),
            position: ask.token.map(read).transpose()?,
            found: Vec::new(),
            last: None,
            more: false,
        })
    }

    /// What is left of the range behind the pages that came before.
    pub(crate) fn rest_of(&self, mut range: KeyRange, direction: Direction) -> KeyRange {
        if let Some(position) = self.position.clone() {
            match direction {
                Direction::Forward => range.start = Bound::Excluded(position.into()),
                Direction::Backward => range.end = Bound::Excluded(position.into()),
            }
        }
        range
    }

    /// Takes one more, if there is room; if there is none, the page is full and another comes behind it.
    pub(crate) fn is_full_with(&mut self, one: T, key: &Key) -> bool {
        if self.found.len() == self.limit {
            self.more = true;
            return true;
        }
        self.found.push(one);
        self.last = Some(key.clone());
        false
    }

    /// What it holds, and the token of the next.
    pub(crate) fn end(self) -> (Vec<T>, Option<String>) {
        let last = self.last.filter(|_| self.more);
        (self.found, last.map(|key| page::token(self.listing, &key)))
    }
}
