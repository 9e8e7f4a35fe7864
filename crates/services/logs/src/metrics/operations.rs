//! PutMetricFilter, DescribeMetricFilters, DeleteMetricFilter, TestMetricFilter.

use super::filters::Meter;
use crate::groups::position;
use crate::keys::{Group, GroupKey, MetricFilter, MetricFilters, MetricFiltersKey, Transformation};
use crate::pattern::Pattern;
use crate::room::{Read, Room, decode, encode, internal, refuse};
use aws_api::ApiError;
use aws_api::logs::{self, StandardUnit, error};
use foundation::{Caller, page};
use store::{Batch, Check, Direction, Entry, KeyRange, Limit, get_one};

/// Metric filters of a group («CloudWatch Logs quotas»).
const FILTERS_MAX: usize = 100;
/// Filters in one answer, unless the client asks for fewer («DescribeMetricFilters»).
const PAGE: usize = 50;
const LISTING: &str = "DescribeMetricFilters";
/// Namespaces of AWS's own services.
const RESERVED: &str = "AWS/";

impl Room {
    pub(crate) async fn put_metric_filter(
        &self,
        caller: &Caller,
        input: logs::PutMetricFilterRequest,
    ) -> Result<logs::PutMetricFilterOutput, ApiError> {
        refuse(input.apply_on_transformed_logs == Some(true), "applyOnTransformedLogs")?;
        let fields = input.emit_system_field_dimensions.is_some_and(|fields| !fields.is_empty());
        refuse(fields, "emitSystemFieldDimensions")?;
        let criteria = input.field_selection_criteria.is_some_and(|text| !text.is_empty());
        refuse(criteria, "fieldSelectionCriteria")?;
        // The model says that there is one.
        let Some(given) = input.metric_transformations.into_iter().next() else {
            return Err(error::invalid_parameter_exception("metricTransformations is empty"));
        };
        if given.metric_namespace.starts_with(RESERVED) {
            return Err(error::invalid_parameter_exception(format!(
                "Invalid metric transformation: the namespace must not begin with {RESERVED}"
            )));
        }
        let transformation = Transformation {
            namespace: given.metric_namespace,
            metric: given.metric_name,
            value: given.metric_value,
            default_bits: given.default_value.map(f64::to_bits),
            dimensions: given.dimensions.unwrap_or_default(),
            unit: given.unit.map(|unit| unit.as_str().to_owned()),
        };
        Meter::of(&input.filter_pattern, &transformation)?;
        let filter = MetricFilter {
            pattern: input.filter_pattern,
            transformation,
            created_ms: self.now_ms(),
        };
        let key = GroupKey::of(caller, input.log_group_name);
        self.change_filters(&key, |filters| {
            let before = filters.by_name.get(&input.filter_name);
            let created_ms = before.map_or(filter.created_ms, |before| before.created_ms);
            let filter = MetricFilter { created_ms, ..filter.clone() };
            filters.by_name.insert(input.filter_name.clone(), filter);
            match filters.by_name.len() > FILTERS_MAX {
                true => Err(error::limit_exceeded_exception("Resource limit exceeded.")),
                false => Ok(()),
            }
        })
        .await?;
        Ok(logs::PutMetricFilterOutput {})
    }

    pub(crate) async fn delete_metric_filter(
        &self,
        caller: &Caller,
        input: logs::DeleteMetricFilterRequest,
    ) -> Result<logs::DeleteMetricFilterOutput, ApiError> {
        let key = GroupKey::of(caller, input.log_group_name);
        self.change_filters(&key, |filters| match filters.by_name.remove(&input.filter_name) {
            Some(_) => Ok(()),
            None => Err(error::resource_not_found_exception(
                "The specified metric filter does not exist.",
            )),
        })
        .await?;
        Ok(logs::DeleteMetricFilterOutput {})
    }

    pub(crate) async fn describe_metric_filters(
        &self,
        caller: &Caller,
        input: logs::DescribeMetricFiltersRequest,
    ) -> Result<logs::DescribeMetricFiltersResponse, ApiError> {
        if input.metric_name.is_some() != input.metric_namespace.is_some() {
            return Err(error::invalid_parameter_exception(
                "metricName and metricNamespace must be specified together",
            ));
        }
        let prefix = input.filter_name_prefix.unwrap_or_default();
        let selected = |name: &str, filter: &MetricFilter| {
            let of = &filter.transformation;
            name.starts_with(&prefix)
                && input.metric_name.as_ref().is_none_or(|metric| *metric == of.metric)
                && input.metric_namespace.as_ref().is_none_or(|space| *space == of.namespace)
        };
        let groups = match input.log_group_name {
            Some(name) => {
                let key = GroupKey::of(caller, name);
                let group = self.group(&key).await?.value;
                vec![(key, group)]
            }
            None => self.groups_with_filters(caller).await?,
        };
        let mut found = Vec::new();
        for (key, group) in groups {
            let (filters, _) = self.filters(&group).await?;
            let chosen =
                filters.by_name.into_iter().filter(|(name, filter)| selected(name, filter));
            found.extend(chosen.map(|(name, filter)| ((name, key.name.clone()), filter)));
        }
        found.sort_by(|(a, _), (b, _)| a.cmp(b));
        if let Some(token) = &input.next_token {
            let last = read_place(&position(LISTING, token)?);
            found.retain(|(place, _)| *place > last);
        }
        let limit = input.limit.and_then(|l| usize::try_from(l).ok()).unwrap_or(PAGE);
        let more = found.len() > limit;
        found.truncate(limit);
        let next_token = found
            .last()
            .filter(|_| more)
            .map(|((name, group), _)| page::token(LISTING, format!("{name}\0{group}").as_bytes()));
        let metric_filters = Some(found.into_iter().map(shown).collect());
        Ok(logs::DescribeMetricFiltersResponse { metric_filters, next_token })
    }

    pub(crate) async fn test_metric_filter(
        &self,
        _caller: &Caller,
        input: logs::TestMetricFilterRequest,
    ) -> Result<logs::TestMetricFilterResponse, ApiError> {
        let pattern = Pattern::parse(&input.filter_pattern)
            .map_err(|why| error::invalid_parameter_exception(why.to_string()))?;
        let numbered = (1..).zip(input.log_event_messages);
        let matches = numbered.filter_map(|(number, message)| {
            let extracted = pattern.extracted(&pattern.captures(&message)?);
            Some(logs::MetricFilterMatchRecord {
                event_number: Some(number),
                event_message: Some(message),
                extracted_values: Some(extracted),
            })
        });
        Ok(logs::TestMetricFilterResponse { matches: Some(matches.collect()) })
    }

    async fn groups_with_filters(
        &self,
        caller: &Caller,
    ) -> Result<Vec<(GroupKey, Group)>, ApiError> {
        let mut found = Vec::new();
        let mut rest = Some(KeyRange::prefix(&GroupKey::all_of(caller)));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(internal)?;
            for entry in page.entries {
                let group: Group = decode(&entry.value)?;
                if group.metric_filters > 0 {
                    found.push((GroupKey::decode(&entry.key).map_err(internal)?, group));
                }
            }
            rest = page.next;
        }
        Ok(found)
    }

    async fn filters(&self, group: &Group) -> Result<(MetricFilters, Option<Entry>), ApiError> {
        let key = MetricFiltersKey(group.id).encode();
        let entry = get_one(&*self.store, key).await.map_err(internal)?;
        let filters = entry.as_ref().map(|entry| decode(&entry.value)).transpose()?;
        Ok((filters.unwrap_or_default(), entry))
    }

    /// Reads a group's filters, lets `change` change them, and writes them with their number, again if
    /// somebody else came between.
    async fn change_filters(
        &self,
        key: &GroupKey,
        mut change: impl FnMut(&mut MetricFilters) -> Result<(), ApiError> + Send,
    ) -> Result<(), ApiError> {
        loop {
            let Read { value: mut group, entry } = self.group(key).await?;
            let (mut filters, before) = self.filters(&group).await?;
            change(&mut filters)?;
            let at = MetricFiltersKey(group.id).encode();
            group.metric_filters = u32::try_from(filters.by_name.len()).unwrap_or(u32::MAX);
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .check(Check::unchanged(at.clone(), before.as_ref()))
                .put(entry.key, encode(&group)?);
            let batch = match filters.by_name.is_empty() {
                true => batch.delete(at),
                false => batch.put(at, encode(&filters)?),
            };
            if self.commit(batch).await?.is_ok() {
                return Ok(());
            }
        }
    }
}

fn read_place(position: &[u8]) -> (String, String) {
    let text = String::from_utf8_lossy(position);
    let (name, group) = text.split_once('\0').unwrap_or((&text, ""));
    (name.to_owned(), group.to_owned())
}

fn shown(((name, group), filter): ((String, String), MetricFilter)) -> logs::MetricFilter {
    let MetricFilter { pattern, transformation: of, created_ms } = filter;
    logs::MetricFilter {
        filter_name: Some(name),
        log_group_name: Some(group),
        filter_pattern: Some(pattern),
        creation_time: Some(created_ms),
        metric_transformations: Some(vec![logs::MetricTransformation {
            metric_namespace: of.namespace,
            metric_name: of.metric,
            metric_value: of.value,
            default_value: of.default_bits.map(f64::from_bits),
            dimensions: (!of.dimensions.is_empty()).then_some(of.dimensions),
            unit: of.unit.as_deref().map(StandardUnit::from),
        }]),
        apply_on_transformed_logs: Some(false),
        ..Default::default()
    }
}
