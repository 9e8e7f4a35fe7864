//! What a request asks for, checked.

use crate::data::{MetricRef, Statistic, unit_number};
use crate::errors::{not_built, validation};
use crate::limits::QUERIES_MAX;
use crate::math::{Expression, Search, parse};
use crate::statistics::period;
use aws_api::ApiError;
use aws_api::cloudwatch::{MetricDataQuery, MetricStat};
use foundation::{AccountId, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

/// All queries, in the request's order.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) queries: Vec<Query>,
    /// Places of the queries in the order in which they can be evaluated.
    pub(crate) order: Vec<usize>,
}

#[derive(Debug)]
pub(crate) struct Query {
    pub(crate) id: String,
    pub(crate) label: Option<String>,
    pub(crate) returned: bool,
    /// `Period`, of expressions.
    pub(crate) period_s: Option<u32>,
    pub(crate) what: What,
}

#[derive(Debug)]
pub(crate) enum What {
    Metric {
        metric: MetricRef,
        statistic: Statistic,
        /// As it was written.
        statistic_name: String,
        period_s: u32,
        unit: Option<u8>,
    },
    Expression {
        tree: Expression,
        searches: Vec<Search>,
    },
}

impl Plan {
    pub(crate) fn of(
        account: &AccountId,
        queries: &[MetricDataQuery],
        (start, end): (Timestamp, Timestamp),
    ) -> Result<Plan, ApiError> {
        if queries.is_empty() {
            return Err(validation("The collection MetricDataQueries must not be empty."));
        }
        if queries.len() > QUERIES_MAX {
            return Err(validation(format!(
                "The collection MetricDataQueries must not have a size greater than {QUERIES_MAX}."
            )));
        }
        if start >= end {
            return Err(validation(
                "The parameter StartTime must be less than the parameter EndTime.",
            ));
        }
        let mut ids = BTreeSet::new();
        let mut planned = Vec::with_capacity(queries.len());
        for (n, query) in queries.iter().enumerate() {
            let path = format!("MetricDataQueries.member.{}", n + 1);
            if !is_id(&query.id) {
                return Err(validation(format!(
                    "The value {} for parameter {path}.Id is not matching the expected pattern \
                     ^[a-z][a-zA-Z0-9_]*$.",
                    query.id
                )));
            }
            if !ids.insert(query.id.as_str()) {
                return Err(validation(format!(
                    "The values for parameter id in MetricDataQueries are not unique: {}.",
                    query.id
                )));
            }
            if query.account_id.as_deref().is_some_and(|id| id != account.as_str()) {
                return Err(not_built(&format!("{path}.AccountId of another account")));
            }
            planned.push(Query {
                id: query.id.clone(),
                label: query.label.clone(),
                returned: query.return_data != Some(false),
                period_s: query
                    .period
                    .map(|given| period(given, &format!("{path}.Period")))
                    .transpose()
                    .map_err(validation)?,
                what: what(&path, query)?,
            });
        }
        let order = order(&planned)?;
        Ok(Plan { queries: planned, order })
    }
}

fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn what(path: &str, query: &MetricDataQuery) -> Result<What, ApiError> {
    match (&query.metric_stat, &query.expression) {
        (Some(_), Some(_)) => Err(validation(format!(
            "The parameters {path}.Expression and {path}.MetricStat are mutually exclusive and you \
             have specified both."
        ))),
        (None, None) => Err(validation(format!(
            "At least one of the parameters {path}.Expression and {path}.MetricStat must be specified."
        ))),
        (Some(stat), None) => metric(path, stat),
        (None, Some(text)) => expression(&query.id, text),
    }
}

fn metric(path: &str, stat: &MetricStat) -> Result<What, ApiError> {
    let path = format!("{path}.MetricStat");
    let required = |name: &str, value: &Option<String>| {
        let missing = || validation(format!("The parameter {path}.Metric.{name} is required."));
        value.clone().ok_or_else(missing)
    };
    let namespace = required("Namespace", &stat.metric.namespace)?;
    let name = required("MetricName", &stat.metric.metric_name)?;
    let statistic = Statistic::parse(&stat.stat).ok_or_else(|| {
        validation(format!(
            "The value {} for parameter {path}.Stat is not a valid statistic.",
            stat.stat
        ))
    })?;
    let unit = match &stat.unit {
        None => None,
        Some(unit) => Some(unit_number(unit).ok_or_else(|| {
            validation(format!("The value {unit} for parameter {path}.Unit is invalid."))
        })?),
    };
    Ok(What::Metric {
        metric: MetricRef::of(&namespace, &name, stat.metric.dimensions.as_deref()),
        statistic,
        statistic_name: stat.stat.clone(),
        period_s: period(stat.period, &format!("{path}.Period")).map_err(validation)?,
        unit,
    })
}

fn expression(id: &str, text: &str) -> Result<What, ApiError> {
    let first = text.split_whitespace().next().unwrap_or_default();
    if first.eq_ignore_ascii_case("SELECT") {
        return Err(not_built(&format!("Metrics Insights queries (the expression '{id}')")));
    }
    let wrong = |why: String| validation(format!("Error in expression '{id}': {why}"));
    let tree = parse(text).map_err(wrong)?;
    let searches = tree.searches().map_err(wrong)?;
    for search in &searches {
        crate::math::Pattern::parse(&search.pattern).map_err(wrong)?;
    }
    Ok(What::Expression { tree, searches })
}

/// Each query behind all that it refers to.
fn order(queries: &[Query]) -> Result<Vec<usize>, ApiError> {
    let places: BTreeMap<&str, usize> =
        queries.iter().enumerate().map(|(n, query)| (query.id.as_str(), n)).collect();
    let needs: Vec<Vec<usize>> = queries
        .iter()
        .map(|query| match &query.what {
            What::Metric { .. } => Vec::new(),
            What::Expression { tree, .. } => {
                tree.names().iter().filter_map(|name| places.get(name.as_str()).copied()).collect()
            }
        })
        .collect();
    let mut done = vec![false; queries.len()];
    let mut order = Vec::with_capacity(queries.len());
    while order.len() < queries.len() {
        let before = order.len();
        for n in 0..queries.len() {
            if !done[n] && needs[n].iter().all(|need| done[*need]) {
                done[n] = true;
                order.push(n);
            }
        }
        if order.len() == before {
            let stuck = (0..queries.len()).find(|n| !done[*n]).unwrap_or(0);
            return Err(validation(format!(
                "Error in expression '{}': it depends on itself.",
                queries[stuck].id
            )));
        }
    }
    Ok(order)
}
