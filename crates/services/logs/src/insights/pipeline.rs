//! A query at work: rows are pushed in, results come out.

use super::NOW;
use super::parser::ROWS_MAX;
use super::row::{Event, Row};
use super::stages::{Budget, Groups, MEMORY_MAX, Sort, Stage};
use super::syntax::{AggregateKind, Command, Expr, Name, Query};
use super::value::Value;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::Arc;

/// Bytes of one result.
const RESULT_BYTES_MAX: usize = 32 * 1024 * 1024;

/// A query needs more memory than there is for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooMuch;

impl fmt::Display for TooMuch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the query needs more memory than a query may have")
    }
}

impl std::error::Error for TooMuch {}

/// A row of a result: names and values, those that are missing left out.
pub type Shown = Vec<(String, String)>;

/// A query at work.
#[derive(Debug)]
pub struct Pipeline {
    stages: Vec<Stage>,
    /// What results show.
    output: Vec<Name>,
    /// The first stage that is more than about single rows: what comes to it has matched.
    matching: usize,
    budget: Budget,
    left: usize,
    results: Vec<Shown>,
    /// Events that passed all filters before anything is made of them.
    pub matched: u64,
    /// What `now()` tells, under its name.
    now: (Name, Value),
}

impl Pipeline {
    /// The query with at most `limit` results, unless it says itself how many; `now_ms` is what `now()`
    /// tells.
    pub fn new(query: Query, limit: Option<usize>, now_ms: i64) -> Pipeline {
        let output = output(&query.commands);
        let limited = query.commands.iter().any(|command| matches!(command, Command::Limit(_)));
        let mut stages: Vec<Stage> = Vec::new();
        for command in query.commands {
            add(&mut stages, command);
        }
        let limit = limit.filter(|_| !limited).unwrap_or(ROWS_MAX).min(ROWS_MAX);
        stages.push(Stage::Limit(limit));
        look_ahead(&mut stages, &output);
        let about_rows =
            |stage: &Stage| matches!(stage, Stage::Filter(_) | Stage::Compute(_) | Stage::Parse(_));
        let matching = stages.iter().take_while(|stage| about_rows(stage)).count();
        Pipeline {
            stages,
            output,
            matching,
            budget: Budget(MEMORY_MAX),
            left: RESULT_BYTES_MAX,
            results: Vec::new(),
            matched: 0,
            now: (Arc::from(NOW), Value::Number(now_ms.div_euclid(1_000) as f64)),
        }
    }

    /// Whether it matters in which order events come: the newest are to come first.
    pub fn needs_order(&self) -> bool {
        !matches!(self.stages.get(self.matching), Some(Stage::Sort(_) | Stage::Stats(_)))
    }

    /// Takes an event.
    pub fn push(&mut self, event: Event) -> Result<(), TooMuch> {
        let values = vec![self.now.clone()];
        self.pass(0, Row { event: Some(event), values })
    }

    /// Ends the query; its results.
    pub fn finish(mut self) -> Result<(Vec<Shown>, u64), TooMuch> {
        for at in 0..self.stages.len() {
            let held = self.stages[at].held(&mut self.budget);
            for mut row in held {
                row.values.push(self.now.clone());
                self.pass(at + 1, row)?;
            }
        }
        Ok((self.results, self.matched))
    }

    fn pass(&mut self, from: usize, mut row: Row) -> Result<(), TooMuch> {
        for (at, stage) in self.stages.iter_mut().enumerate().skip(from) {
            if at == self.matching && row.event.is_some() {
                self.matched += 1;
            }
            match stage.pass(row, &mut self.budget)? {
                Some(passed) => row = passed,
                None => return Ok(()),
            }
        }
        let shown: Shown = self
            .output
            .iter()
            .filter_map(|name| Some((name.to_string(), row.get(name).shown()?)))
            .collect();
        let bytes: usize = shown.iter().map(|(name, value)| name.len() + value.len() + 16).sum();
        self.left = self.left.checked_sub(bytes).ok_or(TooMuch)?;
        self.results.push(shown);
        Ok(())
    }
}

/// What the results show, in their order.
fn output(commands: &[Command]) -> Vec<Name> {
    let (mut fields, mut display): (Vec<Name>, Option<Vec<Name>>) = (Vec::new(), None);
    let mut stats = false;
    let add = |list: &mut Vec<Name>, name: &Name| {
        if !list.contains(name) {
            list.push(name.clone());
        }
    };
    for command in commands {
        match command {
            Command::Fields(columns) => columns.iter().for_each(|c| add(&mut fields, &c.name)),
            Command::Display(columns) => {
                let mut names = Vec::new();
                columns.iter().for_each(|column| add(&mut names, &column.name));
                display = Some(names);
            }
            Command::Stats(of) => {
                (fields, display, stats) = (Vec::new(), None, true);
                of.by.iter().chain(&of.columns).for_each(|column| add(&mut fields, &column.name));
            }
            _ => {}
        }
    }
    let mut output = display.unwrap_or(fields);
    if output.is_empty() {
        output = vec![Arc::from("@timestamp"), Arc::from("@message")];
    }
    if !stats {
        add(&mut output, &Arc::from("@ptr"));
    }
    output
}

fn add(stages: &mut Vec<Stage>, command: Command) {
    match command {
        Command::Fields(columns) | Command::Display(columns) => {
            if columns.iter().any(|column| !column.plain) {
                stages.push(Stage::Compute(columns));
            }
        }
        Command::Filter(expr) => match stages.last() {
            // What is filtered out need not be sorted.
            Some(Stage::Sort(sort)) if sort.dedup.is_none() => {
                let before = stages.len() - 1;
                stages.insert(before, Stage::Filter(expr));
            }
            _ => stages.push(Stage::Filter(expr)),
        },
        Command::Parse(parse) => stages.push(Stage::Parse(parse)),
        Command::Stats(stats) => {
            stages.push(Stage::Stats(Groups { stats, groups: HashMap::new() }));
        }
        Command::Sort(keys) => stages.push(Stage::Sort(Sort {
            keys,
            dedup: None,
            keep: usize::MAX / 4,
            needed: Vec::new(),
            rows: Vec::new(),
            last: None,
        })),
        Command::Limit(rows) => stages.push(Stage::Limit(rows)),
        Command::Dedup(names) => match stages.last_mut() {
            Some(Stage::Sort(sort)) if sort.dedup.is_none() => sort.dedup = Some(names),
            _ => stages.push(Stage::Dedup { names, seen: HashSet::new() }),
        },
    }
}

/// Tells sorts how many rows will be asked of them, and what of these.
fn look_ahead(stages: &mut [Stage], output: &[Name]) {
    let mut keep = usize::MAX / 4;
    let mut needed: Vec<Name> = output.to_vec();
    fn add(needed: &mut Vec<Name>, expr: &Expr) {
        expr.each_field(&mut |name| {
            if !needed.contains(name) {
                needed.push(name.clone());
            }
        });
    }
    for stage in stages.iter_mut().rev() {
        match stage {
            Stage::Limit(rows) => keep = keep.min(*rows),
            Stage::Compute(columns) => {
                columns.iter().for_each(|column| add(&mut needed, &column.expr));
            }
            Stage::Parse(parse) => add(&mut needed, &parse.from),
            Stage::Filter(expr) => {
                keep = usize::MAX / 4;
                add(&mut needed, expr);
            }
            Stage::Dedup { names, .. } => {
                keep = usize::MAX / 4;
                names.iter().for_each(|name| add(&mut needed, &Expr::Field(name.clone())));
            }
            Stage::Stats(groups) => {
                keep = usize::MAX / 4;
                needed.clear();
                let stats = &groups.stats;
                for aggregate in &stats.aggregates {
                    aggregate.of.iter().for_each(|expr| add(&mut needed, expr));
                    if matches!(aggregate.kind, AggregateKind::Earliest | AggregateKind::Latest) {
                        add(&mut needed, &Expr::Field(Arc::from("@timestamp")));
                    }
                }
                stats.by.iter().for_each(|column| add(&mut needed, &column.expr));
            }
            Stage::Sort(sort) => {
                sort.keep = keep;
                sort.needed.clone_from(&needed);
                // What it holds need not be more than what is asked of the one behind it.
                keep = usize::MAX / 4;
                sort.keys.iter().for_each(|key| add(&mut needed, &key.expr));
                let names = sort.dedup.iter().flatten();
                names.for_each(|name| add(&mut needed, &Expr::Field(name.clone())));
            }
        }
    }
}
