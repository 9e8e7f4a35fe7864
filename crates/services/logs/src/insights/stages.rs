//! What rows go through. Most stages look at one row at a time; `sort` and `stats` hold what they need
//! until all rows have come.

use super::aggregate::State;
use super::pipeline::TooMuch;
use super::row::Row;
use super::syntax::{Column, Expr, Name, Parse, SortKey, Stats};
use super::value::{Value, sort_order};
use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

/// Memory that the stages of a query take together, in bytes, about.
pub const MEMORY_MAX: usize = 64 * 1024 * 1024;

/// How much memory is left.
#[derive(Debug)]
pub struct Budget(pub usize);

impl Budget {
    pub fn take(&mut self, bytes: usize) -> Result<(), TooMuch> {
        self.0 = self.0.checked_sub(bytes).ok_or(TooMuch)?;
        Ok(())
    }
}

/// A stage.
#[derive(Debug)]
pub enum Stage {
    Filter(Expr),
    Compute(Vec<Column>),
    Parse(Parse),
    /// So many more rows.
    Limit(usize),
    Dedup {
        names: Vec<Name>,
        seen: HashSet<Vec<String>>,
    },
    Sort(Sort),
    Stats(Groups),
}

impl Stage {
    /// What of the row goes on from here now; what is held comes later, by [`Stage::held`].
    pub fn pass(&mut self, mut row: Row, budget: &mut Budget) -> Result<Option<Row>, TooMuch> {
        match self {
            Stage::Filter(expr) => Ok(expr.value(&row, &[]).holds().then_some(row)),
            Stage::Compute(columns) => {
                for column in columns.iter().filter(|column| !column.plain) {
                    let value = column.expr.value(&row, &[]);
                    row.values.push((column.name.clone(), value));
                }
                Ok(Some(row))
            }
            Stage::Parse(Parse { from, extract }) => {
                let text = from.value(&row, &[]).as_text();
                let values = extract.values(text.as_deref());
                let names = extract.names.iter().map(|(name, _)| name.clone());
                row.values.extend(names.zip(values));
                Ok(Some(row))
            }
            Stage::Limit(left) => {
                let passes = *left > 0;
                *left = left.saturating_sub(1);
                Ok(passes.then_some(row))
            }
            Stage::Dedup { names, seen } => match dedup_key(names, &row) {
                // What lacks one of the fields is kept.
                None => Ok(Some(row)),
                Some(key) => {
                    let cost = key.iter().map(|part| part.len() + 24).sum::<usize>() + 48;
                    let new = seen.insert(key);
                    if new {
                        budget.take(cost)?;
                    }
                    Ok(new.then_some(row))
                }
            },
            Stage::Sort(sort) => sort.add(row, budget).map(|()| None),
            Stage::Stats(groups) => groups.add(&row, budget).map(|()| None),
        }
    }

    /// What was held, once all rows have come.
    pub fn held(&mut self, budget: &mut Budget) -> Vec<Row> {
        match self {
            Stage::Sort(sort) => {
                sort.order(budget);
                std::mem::take(&mut sort.rows).into_iter().map(|row| row.row).collect()
            }
            Stage::Stats(groups) => groups.rows(),
            _ => Vec::new(),
        }
    }
}

fn dedup_key(names: &[Name], row: &Row) -> Option<Vec<String>> {
    names.iter().map(|name| row.get(name).key()).collect()
}

/// `sort`, with the `dedup` that follows it.
#[derive(Debug)]
pub struct Sort {
    pub keys: Vec<SortKey>,
    pub dedup: Option<Vec<Name>>,
    /// No more than the first so many are asked for.
    pub keep: usize,
    /// What is read of its rows later.
    pub needed: Vec<Name>,
    pub rows: Vec<Sorted>,
    /// The last that would be kept: what comes behind it need not be held.
    pub last: Option<Vec<Value>>,
}

/// A row in its place.
#[derive(Debug)]
pub struct Sorted {
    keys: Vec<Value>,
    /// What it is told from others by, if it has all of the fields.
    dedup: Option<Vec<String>>,
    row: Row,
    cost: usize,
}

impl Sort {
    fn compare(keys: &[SortKey], a: &[Value], b: &[Value]) -> Ordering {
        let each = keys.iter().zip(a.iter().zip(b));
        each.fold(Ordering::Equal, |order, (key, (a, b))| {
            order.then_with(|| {
                let order = sort_order(a, b);
                if key.descending { order.reverse() } else { order }
            })
        })
    }

    fn add(&mut self, row: Row, budget: &mut Budget) -> Result<(), TooMuch> {
        let keys: Vec<Value> = self.keys.iter().map(|key| key.expr.value(&row, &[])).collect();
        let behind =
            self.last.as_ref().is_some_and(|last| Self::compare(&self.keys, &keys, last).is_gt());
        if behind {
            return Ok(());
        }
        let dedup = self.dedup.as_ref().and_then(|names| dedup_key(names, &row));
        let row = row.with_only(&self.needed);
        let cost = row.cost() + 64 * (keys.len() + 1);
        budget.take(cost)?;
        self.rows.push(Sorted { keys, dedup, row, cost });
        if self.rows.len() >= 2 * self.keep.max(1_000) {
            self.order(budget);
            if self.rows.len() >= self.keep {
                self.last = self.rows.last().map(|row| row.keys.clone());
            }
        }
        Ok(())
    }

    /// Brings the rows into their order, and leaves out what is not kept.
    fn order(&mut self, budget: &mut Budget) {
        self.rows.sort_by(|a, b| Self::compare(&self.keys, &a.keys, &b.keys));
        let before: usize = self.rows.iter().map(|row| row.cost).sum();
        if self.dedup.is_some() {
            let mut seen = HashSet::new();
            self.rows.retain(|row| row.dedup.as_ref().is_none_or(|key| seen.insert(key.clone())));
        }
        self.rows.truncate(self.keep);
        let after: usize = self.rows.iter().map(|row| row.cost).sum();
        budget.0 += before - after;
    }
}

/// `stats`: groups of rows.
#[derive(Debug)]
pub struct Groups {
    pub stats: Stats,
    pub groups: HashMap<Vec<Option<String>>, Group>,
}

/// One group.
#[derive(Debug)]
pub struct Group {
    by: Vec<Value>,
    states: Vec<State>,
}

impl Groups {
    fn add(&mut self, row: &Row, budget: &mut Budget) -> Result<(), TooMuch> {
        let Stats { aggregates, by, .. } = &self.stats;
        let by: Vec<Value> = by.iter().map(|column| column.expr.value(row, &[])).collect();
        let key: Vec<Option<String>> = by.iter().map(Value::key).collect();
        let group = match self.groups.get_mut(&key) {
            Some(group) => group,
            None => {
                let texts = key.iter().flatten().map(|part| 2 * part.len()).sum::<usize>();
                budget.take(texts + 128 * (key.len() + aggregates.len() + 1))?;
                let states = aggregates.iter().map(|aggregate| State::of(aggregate.kind)).collect();
                self.groups.entry(key).or_insert(Group { by, states })
            }
        };
        let mut cost = 0;
        for (state, aggregate) in group.states.iter_mut().zip(aggregates) {
            cost += state.add(aggregate, row);
        }
        budget.take(cost)
    }

    /// The groups as rows: times from the latest on, other values in their order.
    fn rows(&mut self) -> Vec<Row> {
        let Stats { columns, aggregates, by } = &self.stats;
        let mut groups: Vec<Group> = std::mem::take(&mut self.groups).into_values().collect();
        if by.is_empty() && groups.is_empty() {
            // Of no rows, there still is how many there are.
            let states = aggregates.iter().map(|aggregate| State::of(aggregate.kind)).collect();
            groups.push(Group { by: Vec::new(), states });
        }
        groups.sort_by(|a, b| {
            let each = a.by.iter().zip(&b.by);
            each.fold(Ordering::Equal, |order, (a, b)| {
                order.then_with(|| match (a, b) {
                    (Value::Time(a), Value::Time(b)) => b.cmp(a),
                    _ => sort_order(a, b),
                })
            })
        });
        let row = |group: Group| {
            let results = group.states.iter().zip(aggregates);
            let results: Vec<Value> =
                results.map(|(state, aggregate)| state.result(aggregate.kind)).collect();
            let nothing = Row::default();
            let values = columns.iter().map(|c| (c.name.clone(), c.expr.value(&nothing, &results)));
            let mut values: Vec<(Name, Value)> = values.collect();
            values.extend(by.iter().map(|column| column.name.clone()).zip(group.by));
            Row { event: None, values }
        };
        groups.into_iter().map(row).collect()
    }
}
