//! `AWS::Logs::MetricFilter`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::logs::{
    DeleteMetricFilterRequest, DescribeMetricFiltersRequest, Logs, MetricFilter as Shown,
    MetricTransformation, PutMetricFilterRequest, StandardUnit,
};
use resource::{
    Claim, Definition, Failure, Found, Made, Naming, Provider, Work, given, gone, if_found,
    properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct MetricFilter {
        group: String = "LogGroupName", replace;
        name: Option<String> = "FilterName", replace;
        pattern: String = "FilterPattern";
        transformations: Vec<Transformation> = "MetricTransformations";
    }
}

properties! {
    /// The metric.
    pub struct Transformation {
        namespace: String = "MetricNamespace";
        metric: String = "MetricName";
        value: String = "MetricValue";
        default: Option<f64> = "DefaultValue";
        dimensions: Option<Vec<Dimension>> = "Dimensions";
        unit: Option<String> = "Unit";
    }
}

properties! {
    /// One of its dimensions.
    pub struct Dimension {
        key: String = "Key";
        value: String = "Value";
    }
}

pub(super) struct MetricFilters {
    pub(super) api: Arc<dyn Logs>,
}

const NAME: &str = "AWS::Logs::MetricFilter";

#[async_trait]
impl Provider for MetricFilters {
    const DEFINITION: Definition = Definition::new(NAME).named(Naming::new("FilterName", 512));

    type Properties = MetricFilter;

    async fn create(&self, work: &Work, wanted: &MetricFilter) -> Result<Made, Failure> {
        let name = given("FilterName", &wanted.name)?;
        let found = self.find(work, &wanted.group, name).await?.is_some();
        if work.claim(NAME, name, found).await? == Claim::Make {
            self.put(work, name, wanted).await?;
        }
        work.remember(name).await?;
        Ok(Made::new(name))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &MetricFilter,
    ) -> Result<Option<Found<MetricFilter>>, Failure> {
        let Some(filter) = self.find(work, &wanted.group, id).await? else { return Ok(None) };
        let transformations = filter.metric_transformations.into_iter().flatten();
        let asked = wanted.transformations.first();
        let properties = MetricFilter {
            group: wanted.group.clone(),
            name: Some(id.to_owned()),
            pattern: filter.filter_pattern.unwrap_or_default(),
            transformations: transformations.map(|found| given_as(found, asked)).collect(),
        };
        Ok(Some(Found { properties, attributes: Made::new(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &MetricFilter,
        new: &MetricFilter,
    ) -> Result<Made, Failure> {
        self.put(work, id, new).await?;
        Ok(Made::new(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &MetricFilter) -> Result<(), Failure> {
        let input = DeleteMetricFilterRequest {
            log_group_name: last.group.clone(),
            filter_name: id.to_owned(),
        };
        let deleted = self.api.delete_metric_filter(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

/// What is there in the words of a template; its dimensions in the order that was asked for.
fn given_as(found: MetricTransformation, asked: Option<&Transformation>) -> Transformation {
    let order: Vec<&str> = asked
        .and_then(|asked| asked.dimensions.as_ref())
        .map(|dimensions| dimensions.iter().map(|d| d.key.as_str()).collect())
        .unwrap_or_default();
    let dimensions = found.dimensions.map(|found| {
        let each = found.into_iter().map(|(key, value)| Dimension { key, value });
        let mut dimensions: Vec<Dimension> = each.collect();
        let place = |d: &Dimension| order.iter().position(|key| *key == d.key);
        dimensions.sort_by_key(|d| place(d).unwrap_or(order.len()));
        dimensions
    });
    Transformation {
        namespace: found.metric_namespace,
        metric: found.metric_name,
        value: found.metric_value,
        default: found.default_value,
        dimensions,
        unit: found.unit.map(|unit| unit.to_string()),
    }
}

impl MetricFilters {
    async fn put(&self, work: &Work, name: &str, wanted: &MetricFilter) -> Result<(), Failure> {
        let transformation = |of: &Transformation| MetricTransformation {
            metric_namespace: of.namespace.clone(),
            metric_name: of.metric.clone(),
            metric_value: of.value.clone(),
            default_value: of.default,
            dimensions: of.dimensions.as_ref().map(|dimensions| {
                dimensions.iter().map(|d| (d.key.clone(), d.value.clone())).collect()
            }),
            unit: of.unit.as_deref().map(StandardUnit::from),
        };
        let input = PutMetricFilterRequest {
            log_group_name: wanted.group.clone(),
            filter_name: name.to_owned(),
            filter_pattern: wanted.pattern.clone(),
            metric_transformations: wanted.transformations.iter().map(transformation).collect(),
            ..Default::default()
        };
        let put = self.api.put_metric_filter(&work.caller, input).await;
        put.map(drop).map_err(work.refused(SERVICE))
    }

    async fn find(&self, work: &Work, group: &str, name: &str) -> Result<Option<Shown>, Failure> {
        let input = DescribeMetricFiltersRequest {
            log_group_name: Some(group.to_owned()),
            filter_name_prefix: Some(name.to_owned()),
            ..Default::default()
        };
        let asked = self.api.describe_metric_filters(&work.caller, input).await;
        let found = if_found(asked.map_err(work.refused(SERVICE)))?;
        let mut filters = found.and_then(|found| found.metric_filters).into_iter().flatten();
        Ok(filters.find(|filter| filter.filter_name.as_deref() == Some(name)))
    }
}
