//! `AWS::CloudWatch::Alarm`.

use super::parts::{bring_tags, delete, described, list, listed, tags};
use super::{NAME_MAX, SERVICE};
use async_trait::async_trait;
use aws_api::cloudwatch::*;
use resource::{
    Api, Claim, Definition, Failure, Found, Made, Naming, Provider, Tag as StackTag, Work, given,
    in_order, properties, tags_found, tags_map,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Alarm {
        actions_enabled: Option<bool> = "ActionsEnabled";
        alarm_actions: Option<Vec<String>> = "AlarmActions";
        description: Option<String> = "AlarmDescription";
        name: Option<String> = "AlarmName", replace;
        operator: String = "ComparisonOperator";
        to_alarm: Option<i32> = "DatapointsToAlarm";
        dimensions: Option<Vec<Api<Dimension>>> = "Dimensions";
        low_samples: Option<String> = "EvaluateLowSampleCountPercentile";
        periods: i32 = "EvaluationPeriods";
        extended: Option<String> = "ExtendedStatistic";
        insufficient_data_actions: Option<Vec<String>> = "InsufficientDataActions";
        metric: Option<String> = "MetricName";
        metrics: Option<Vec<Api<MetricDataQuery>>> = "Metrics";
        namespace: Option<String> = "Namespace";
        ok_actions: Option<Vec<String>> = "OKActions";
        period: Option<i32> = "Period";
        statistic: Option<String> = "Statistic";
        tags: Option<Vec<StackTag>> = "Tags";
        threshold: Option<f64> = "Threshold";
        threshold_metric: Option<String> = "ThresholdMetricId";
        missing: Option<String> = "TreatMissingData";
        unit: Option<String> = "Unit";
    }
}

pub(super) struct Alarms {
    pub(super) api: Arc<dyn Cloudwatch>,
}

const NAME: &str = "AWS::CloudWatch::Alarm";

fn plain<T: Clone>(wrapped: Option<&Vec<Api<T>>>) -> Option<Vec<T>> {
    wrapped.map(|all| all.iter().map(|Api(one)| one.clone()).collect())
}

#[async_trait]
impl Provider for Alarms {
    const DEFINITION: Definition =
        Definition::new(NAME).attributes(&["Arn"]).named(Naming::new("AlarmName", NAME_MAX));

    type Properties = Alarm;

    async fn create(&self, work: &Work, wanted: &Alarm) -> Result<Made, Failure> {
        let name = given("AlarmName", &wanted.name)?;
        let found = self.found(work, name).await?.is_some();
        // Both ways it is put: putting is what makes it, and what goes on with an earlier attempt.
        let (Claim::Make | Claim::Ours) = work.claim(NAME, name, found).await?;
        self.bring(work, name, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Alarm,
    ) -> Result<Option<Found<Alarm>>, Failure> {
        let Some(found) = self.found(work, id).await? else { return Ok(None) };
        let arn = found.alarm_arn.clone().unwrap_or_default();
        let has = tags(&*self.api, work, &arn).await?;
        let wrapped = found.dimensions.map(|all| all.into_iter().map(Api).collect::<Vec<_>>());
        let dimensions = list(wanted.dimensions.is_some(), wrapped);
        let properties = Alarm {
            actions_enabled: found.actions_enabled,
            alarm_actions: list(wanted.alarm_actions.is_some(), found.alarm_actions),
            description: found.alarm_description,
            name: found.alarm_name,
            operator: found.comparison_operator.map_or_else(String::new, |one| one.to_string()),
            to_alarm: found.datapoints_to_alarm,
            dimensions: dimensions.map(|all| in_order(wanted.dimensions.as_deref(), all)),
            low_samples: found.evaluate_low_sample_count_percentile,
            periods: found.evaluation_periods.unwrap_or_default(),
            extended: found.extended_statistic,
            insufficient_data_actions: list(
                wanted.insufficient_data_actions.is_some(),
                found.insufficient_data_actions,
            ),
            metric: found.metric_name,
            metrics: found.metrics.map(|all| all.into_iter().map(Api).collect()),
            namespace: found.namespace,
            ok_actions: list(wanted.ok_actions.is_some(), found.ok_actions),
            period: found.period,
            statistic: found.statistic.map(|one| one.to_string()),
            tags: tags_found(&work.tags, wanted.tags.as_deref(), has),
            threshold: found.threshold,
            threshold_metric: found.threshold_metric_id,
            missing: found.treat_missing_data,
            unit: found.unit.map(|one| one.to_string()),
        };
        Ok(Some(Found { properties, attributes: made(id, &arn).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &Alarm,
        new: &Alarm,
    ) -> Result<Made, Failure> {
        self.bring(work, id, new).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Alarm) -> Result<(), Failure> {
        delete(&*self.api, work, id).await
    }
}

fn made(name: &str, arn: &str) -> Made {
    Made::new(name).with("Arn", Some(arn))
}

impl Alarms {
    async fn found(&self, work: &Work, name: &str) -> Result<Option<MetricAlarm>, Failure> {
        let described = described(&*self.api, work, name).await?;
        Ok(described.metric_alarms.unwrap_or_default().into_iter().next())
    }

    /// Puts the alarm as it is wanted, tags as well.
    async fn bring(&self, work: &Work, name: &str, wanted: &Alarm) -> Result<Made, Failure> {
        let tags = tags_map(&work.tags, wanted.tags.as_deref());
        let input = PutMetricAlarmInput {
            actions_enabled: wanted.actions_enabled,
            alarm_actions: wanted.alarm_actions.clone(),
            alarm_description: wanted.description.clone(),
            alarm_name: name.to_owned(),
            comparison_operator: Some(ComparisonOperator::from(wanted.operator.as_str())),
            datapoints_to_alarm: wanted.to_alarm,
            dimensions: plain(wanted.dimensions.as_ref()),
            evaluate_low_sample_count_percentile: wanted.low_samples.clone(),
            evaluation_periods: Some(wanted.periods),
            extended_statistic: wanted.extended.clone(),
            insufficient_data_actions: wanted.insufficient_data_actions.clone(),
            metric_name: wanted.metric.clone(),
            metrics: plain(wanted.metrics.as_ref()),
            namespace: wanted.namespace.clone(),
            ok_actions: wanted.ok_actions.clone(),
            period: wanted.period,
            statistic: wanted.statistic.as_deref().map(Statistic::from),
            tags: (!tags.is_empty()).then(|| listed(&tags)),
            threshold: wanted.threshold,
            threshold_metric_id: wanted.threshold_metric.clone(),
            treat_missing_data: wanted.missing.clone(),
            unit: wanted.unit.as_deref().map(StandardUnit::from),
            ..PutMetricAlarmInput::default()
        };
        let put = self.api.put_metric_alarm(&work.caller, input).await;
        put.map_err(work.refused(SERVICE))?;
        work.remember(name).await?;
        let found = self.found(work, name).await?;
        let found = found.ok_or_else(|| Failure::not_found(NAME, name))?;
        let arn = found.alarm_arn.unwrap_or_default();
        bring_tags(&*self.api, work, &arn, &tags).await?;
        Ok(made(name, &arn))
    }
}
