//! What a table has besides, with requests of its own: time to live, point-in-time recovery, a
//! Kinesis stream that changes go to, counts of accesses.

use super::SERVICE;
use super::table::Tables;
use super::table_given::{Insights, Kinesis, Recovery, Table, TimeToLive};
use aws_api::dynamodb::*;
use resource::{Failure, Work};

impl Tables {
    /// The attribute by which items end, if any does.
    pub(super) async fn time_to_live(
        &self,
        work: &Work,
        name: &str,
    ) -> Result<Option<String>, Failure> {
        let input = DescribeTimeToLiveInput { table_name: name.to_owned() };
        let asked = self.api.describe_time_to_live(&work.caller, input).await;
        let shown = asked.map_err(work.refused(SERVICE))?.time_to_live_description;
        let on = [TimeToLiveStatus::Enabled, TimeToLiveStatus::Enabling];
        let enabled = |shown: &TimeToLiveDescription| {
            shown.time_to_live_status.as_ref().is_some_and(|status| on.contains(status))
        };
        Ok(shown.filter(enabled).and_then(|shown| shown.attribute_name))
    }

    pub(super) async fn bring_time_to_live(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Table>,
        new: &Table,
    ) -> Result<(), Failure> {
        let was = old.and_then(|old| old.time_to_live.as_ref());
        let off = TimeToLive { attribute: None, enabled: false };
        let Some(wanted) = new.time_to_live.as_ref().or(was.map(|_| &off)) else { return Ok(()) };
        let is = self.time_to_live(work, name).await?;
        let time_to_live_specification = match (is, wanted.enabled) {
            (None, false) => return Ok(()),
            (is @ Some(_), true) if is == wanted.attribute => return Ok(()),
            (_, true) => TimeToLiveSpecification {
                // Without one, the service says what it needs.
                attribute_name: wanted.attribute.clone().unwrap_or_default(),
                enabled: true,
            },
            (Some(attribute_name), false) => {
                TimeToLiveSpecification { attribute_name, enabled: false }
            }
        };
        let input =
            UpdateTimeToLiveInput { table_name: name.to_owned(), time_to_live_specification };
        let changed = self.api.update_time_to_live(&work.caller, input).await;
        changed.map(drop).map_err(work.refused(SERVICE))
    }

    /// Whether any moment can be restored, and of how many days.
    pub(super) async fn recovery(&self, work: &Work, name: &str) -> Result<Recovery, Failure> {
        let input = DescribeContinuousBackupsInput { table_name: name.to_owned() };
        let asked = self.api.describe_continuous_backups(&work.caller, input).await;
        let shown = asked.map_err(work.refused(SERVICE))?.continuous_backups_description;
        let shown = shown.and_then(|shown| shown.point_in_time_recovery_description);
        let on = Some(PointInTimeRecoveryStatus::Enabled);
        let shown = shown.filter(|shown| shown.point_in_time_recovery_status == on);
        Ok(Recovery {
            enabled: Some(shown.is_some()),
            days: shown.and_then(|shown| shown.recovery_period_in_days),
        })
    }

    pub(super) async fn bring_recovery(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Table>,
        new: &Table,
    ) -> Result<(), Failure> {
        let was = old.and_then(|old| old.recovery.as_ref());
        let off = Recovery { enabled: Some(false), days: None };
        let Some(wanted) = new.recovery.as_ref().or(was.map(|_| &off)) else { return Ok(()) };
        let is = self.recovery(work, name).await?;
        let enabled = wanted.enabled == Some(true);
        // Without a number, all the days that there can be are kept.
        let days = wanted.days.or(was.and_then(|was| was.days).map(|_| ALL_DAYS));
        let same_days = days.is_none() || days == is.days;
        if is.enabled == Some(enabled) && (same_days || !enabled) {
            return Ok(());
        }
        let input = UpdateContinuousBackupsInput {
            point_in_time_recovery_specification: PointInTimeRecoverySpecification {
                point_in_time_recovery_enabled: enabled,
                recovery_period_in_days: days.filter(|_| enabled),
            },
            table_name: name.to_owned(),
        };
        let changed = self.api.update_continuous_backups(&work.caller, input).await;
        changed.map(drop).map_err(work.refused(SERVICE))
    }

    /// The stream that changes go to now.
    pub(super) async fn destination(
        &self,
        work: &Work,
        name: &str,
    ) -> Result<Option<Kinesis>, Failure> {
        let input = DescribeKinesisStreamingDestinationInput { table_name: name.to_owned() };
        let asked = self.api.describe_kinesis_streaming_destination(&work.caller, input).await;
        let all = asked.map_err(work.refused(SERVICE))?.kinesis_data_stream_destinations;
        let ends = [DestinationStatus::Disabled, DestinationStatus::Disabling];
        let is_on = |one: &KinesisDataStreamDestination| {
            one.destination_status.as_ref().is_none_or(|status| !ends.contains(status))
        };
        let on = all.unwrap_or_default().into_iter().find(is_on);
        Ok(on.and_then(|on| {
            let precision = on.approximate_creation_date_time_precision;
            let precision = precision.map(|precision| precision.to_string());
            Some(Kinesis { precision, stream_arn: on.stream_arn? })
        }))
    }

    pub(super) async fn bring_destination(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Table>,
        new: &Table,
    ) -> Result<(), Failure> {
        let wanted = new.kinesis.as_ref();
        if wanted.is_none() && old.is_none_or(|old| old.kinesis.is_none()) {
            return Ok(());
        }
        let table_name = name.to_owned();
        let is = self.destination(work, name).await?;
        let stays = |is: &Kinesis| wanted.is_some_and(|wanted| wanted.stream_arn == is.stream_arn);
        if let Some(is) = is.as_ref().filter(|is| !stays(is)) {
            let input = KinesisStreamingDestinationInput {
                stream_arn: is.stream_arn.clone(),
                table_name: table_name.clone(),
                ..Default::default()
            };
            let ended = self.api.disable_kinesis_streaming_destination(&work.caller, input).await;
            ended.map_err(work.refused(SERVICE))?;
        }
        let Some(wanted) = wanted else { return Ok(()) };
        let precision = wanted.precision.as_deref().map(Into::into);
        match is.filter(stays) {
            None => {
                let enable_kinesis_streaming_configuration =
                    precision.map(|precision| EnableKinesisStreamingConfiguration {
                        approximate_creation_date_time_precision: Some(precision),
                    });
                let input = KinesisStreamingDestinationInput {
                    enable_kinesis_streaming_configuration,
                    stream_arn: wanted.stream_arn.clone(),
                    table_name,
                };
                let begun = self.api.enable_kinesis_streaming_destination(&work.caller, input);
                begun.await.map(drop).map_err(work.refused(SERVICE))
            }
            Some(is) if wanted.precision.is_some() && wanted.precision != is.precision => {
                let configuration = UpdateKinesisStreamingConfiguration {
                    approximate_creation_date_time_precision: precision,
                };
                let input = UpdateKinesisStreamingDestinationInput {
                    stream_arn: wanted.stream_arn.clone(),
                    table_name,
                    update_kinesis_streaming_configuration: Some(configuration),
                };
                let changed = self.api.update_kinesis_streaming_destination(&work.caller, input);
                changed.await.map(drop).map_err(work.refused(SERVICE))
            }
            Some(_) => Ok(()),
        }
    }

    /// Whether accesses of the table, or of one of its indexes, are counted.
    pub(super) async fn insights(
        &self,
        work: &Work,
        name: &str,
        index: Option<&str>,
    ) -> Result<Insights, Failure> {
        let input = DescribeContributorInsightsInput {
            index_name: index.map(str::to_owned),
            table_name: name.to_owned(),
        };
        let asked = self.api.describe_contributor_insights(&work.caller, input).await;
        let shown = asked.map_err(work.refused(SERVICE))?;
        let on = [ContributorInsightsStatus::Enabled, ContributorInsightsStatus::Enabling];
        let status = shown.contributor_insights_status.as_ref();
        Ok(Insights {
            enabled: status.is_some_and(|status| on.contains(status)),
            mode: shown.contributor_insights_mode.map(|mode| mode.to_string()),
        })
    }

    pub(super) async fn bring_insights(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Table>,
        new: &Table,
    ) -> Result<(), Failure> {
        let was = old.and_then(|old| old.contributor_insights.as_ref());
        self.bring_insights_of(work, name, None, was, new.contributor_insights.as_ref()).await?;
        for index in new.global() {
            let was = old.and_then(|old| old.global_named(&index.name));
            let was = was.and_then(|was| was.contributor_insights.as_ref());
            let wanted = index.contributor_insights.as_ref();
            self.bring_insights_of(work, name, Some(&index.name), was, wanted).await?;
        }
        Ok(())
    }

    async fn bring_insights_of(
        &self,
        work: &Work,
        name: &str,
        index: Option<&str>,
        was: Option<&Insights>,
        wanted: Option<&Insights>,
    ) -> Result<(), Failure> {
        let off = Insights { enabled: false, mode: None };
        let Some(wanted) = wanted.or(was.map(|_| &off)) else { return Ok(()) };
        let is = self.insights(work, name, index).await?;
        let same_mode = !wanted.enabled || wanted.mode.is_none() || wanted.mode == is.mode;
        if is.enabled == wanted.enabled && same_mode {
            return Ok(());
        }
        let input = UpdateContributorInsightsInput {
            contributor_insights_action: match wanted.enabled {
                true => ContributorInsightsAction::Enable,
                false => ContributorInsightsAction::Disable,
            },
            contributor_insights_mode: wanted.mode.as_deref().map(Into::into),
            index_name: index.map(str::to_owned),
            table_name: name.to_owned(),
        };
        let changed = self.api.update_contributor_insights(&work.caller, input).await;
        changed.map(drop).map_err(work.refused(SERVICE))
    }
}

/// The days that are kept where nobody says how many.
const ALL_DAYS: i32 = 35;
