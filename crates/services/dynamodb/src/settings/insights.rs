//! UpdateContributorInsights, DescribeContributorInsights, ListContributorInsights: kept and shown as
//! they are set. What the rules count is read through CloudWatch, which is not there yet.

use std::collections::BTreeMap;

use aws_api::ApiError;
use aws_api::dynamodb::{
    ContributorInsightsAction, ContributorInsightsMode, ContributorInsightsStatus,
    ContributorInsightsSummary, DescribeContributorInsightsInput,
    DescribeContributorInsightsOutput, ListContributorInsightsInput, ListContributorInsightsOutput,
    UpdateContributorInsightsInput, UpdateContributorInsightsOutput, error,
};
use foundation::{Caller, Timestamp, page};
use minicbor::{Decode, Encode};
use store::{Direction, KeyRange, Limit};

use crate::Room;
use crate::errors::{invalid, store_failed};
use crate::table::{Record, Table, table_key, tables_prefix};
use crate::table_name::table_name;

/// Summaries on a page (API Reference, «ListContributorInsights»).
const SUMMARIES_MAX: usize = 100;
/// What page tokens are made for.
const LISTING: &str = "dynamodb:insights";

/// What a table and its indexes were asked for: the table under no name, an index under its own.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(transparent)]
pub(crate) struct Insights(#[n(0)] BTreeMap<String, Insight>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
struct Insight {
    #[n(0)]
    enabled: bool,
    /// Only throttled keys are counted, not all that are accessed.
    #[n(1)]
    throttled_only: bool,
    #[n(2)]
    changed_ms: i64,
}

impl Insight {
    fn status(self) -> ContributorInsightsStatus {
        match self.enabled {
            true => ContributorInsightsStatus::Enabled,
            false => ContributorInsightsStatus::Disabled,
        }
    }

    fn mode(self) -> ContributorInsightsMode {
        match self.throttled_only {
            true => ContributorInsightsMode::ThrottledKeys,
            false => ContributorInsightsMode::AccessedAndThrottledKeys,
        }
    }

    /// The names of its rules (Developer Guide, «CloudWatch Contributor Insights for DynamoDB: How it
    /// works»).
    fn rules(self, resource: &str, has_range: bool) -> Vec<String> {
        let kinds = [
            ("PKC", true, false),
            ("SKC", true, true),
            ("PKT", false, false),
            ("SKT", false, true),
        ];
        let counted = kinds.into_iter().filter(|(_, accessed, range)| {
            self.enabled && !(*accessed && self.throttled_only) && (has_range || !range)
        });
        let name = |(kind, ..): (&str, bool, bool)| {
            format!("DynamoDBContributorInsights-{kind}-{resource}-{}", self.changed_ms)
        };
        counted.map(name).collect()
    }
}

impl Room {
    pub(crate) async fn change_insights(
        &self,
        caller: &Caller,
        input: UpdateContributorInsightsInput,
    ) -> Result<UpdateContributorInsightsOutput, ApiError> {
        let enabled = match input.contributor_insights_action {
            ContributorInsightsAction::Enable => true,
            ContributorInsightsAction::Disable => false,
            ContributorInsightsAction::Unknown(other) => {
                return Err(invalid(format!("Invalid ContributorInsightsAction: {other}")));
            }
        };
        let throttled_only = match &input.contributor_insights_mode {
            None | Some(ContributorInsightsMode::AccessedAndThrottledKeys) => false,
            Some(ContributorInsightsMode::ThrottledKeys) => true,
            Some(ContributorInsightsMode::Unknown(other)) => {
                return Err(invalid(format!("Invalid ContributorInsightsMode: {other}")));
            }
        };
        loop {
            let mut table = self.watched(caller, &input.table_name, &input.index_name).await?;
            let changed_ms = self.ambient.now().as_millis();
            let insight = Insight { enabled, throttled_only, changed_ms };
            let of = input.index_name.clone().unwrap_or_default();
            table.record.insights.0.insert(of, insight);
            // Those of indexes that have gone go with the next change.
            let names: Vec<&String> =
                table.record.indexes.iter().map(|index| &index.name).collect();
            let is_there = |of: &String, _: &mut Insight| of.is_empty() || names.contains(&of);
            table.record.insights.0.retain(is_there);
            // A conflict is somebody else's change of the table: look again.
            if self.replace_record(&table.key, table.version, &table.record).await? {
                return Ok(UpdateContributorInsightsOutput {
                    table_name: Some(table.record.name),
                    index_name: input.index_name,
                    contributor_insights_status: Some(match enabled {
                        true => ContributorInsightsStatus::Enabling,
                        false => ContributorInsightsStatus::Disabling,
                    }),
                    contributor_insights_mode: enabled.then(|| insight.mode()),
                });
            }
        }
    }

    pub(crate) async fn shown_insights(
        &self,
        caller: &Caller,
        input: DescribeContributorInsightsInput,
    ) -> Result<DescribeContributorInsightsOutput, ApiError> {
        let table = self.watched(caller, &input.table_name, &input.index_name).await?;
        let record = table.record;
        let of = input.index_name.as_deref().unwrap_or_default();
        let insight = record.insights.0.get(of).copied();
        let index = record.indexes.iter().find(|index| index.name == of);
        let has_range = match index {
            Some(index) => !index.range.is_empty(),
            None => record.keys.range.is_some(),
        };
        let resource = match &input.index_name {
            Some(index) => format!("{}-{index}", record.name),
            None => record.name.clone(),
        };
        let status = insight.map_or(ContributorInsightsStatus::Disabled, Insight::status);
        Ok(DescribeContributorInsightsOutput {
            contributor_insights_rule_list: insight.map(|i| i.rules(&resource, has_range)),
            contributor_insights_status: Some(status),
            contributor_insights_mode: insight.filter(|i| i.enabled).map(Insight::mode),
            last_update_date_time: insight.map(|i| Timestamp::from_millis(i.changed_ms)),
            failure_exception: None,
            table_name: Some(record.name),
            index_name: input.index_name,
        })
    }

    /// Those that are enabled, in the order of tables and indexes.
    pub(crate) async fn listed_insights(
        &self,
        caller: &Caller,
        input: ListContributorInsightsInput,
    ) -> Result<ListContributorInsightsOutput, ApiError> {
        let limit = input.max_results.and_then(|most| usize::try_from(most).ok());
        let limit = limit.filter(|most| *most > 0).unwrap_or(SUMMARIES_MAX).min(SUMMARIES_MAX);
        let after = input.next_token.as_deref().map(place).transpose()?;
        let mut found = Vec::new();
        match &input.table_name {
            Some(table) => {
                let table = self.watched(caller, table, &None).await?;
                enabled(&table.record, &mut found);
            }
            None => {
                let mut range = KeyRange::prefix(&tables_prefix(caller));
                if let Some((table, _)) = &after {
                    let first = table_key(caller, table_name(caller, table)?);
                    range.start = std::ops::Bound::Included(first);
                }
                let mut rest = Some(range);
                // A table has at most so many that one more page of tables is always enough.
                while let Some(range) = rest.take().filter(|_| found.len() <= 2 * limit) {
                    let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
                    let page = page.map_err(store_failed)?;
                    for entry in page.entries {
                        let table = Table::read(&caller.account, &caller.region, entry);
                        enabled(&table.map_err(store_failed)?.record, &mut found);
                    }
                    rest = page.next;
                }
            }
        }
        if let Some(after) = after {
            found.retain(|(place, _)| *place > after);
        }
        let more = found.len() > limit;
        found.truncate(limit);
        let last = found.last().filter(|_| more);
        let next_token = last
            .map(|((table, index), _)| page::token(LISTING, format!("{table}/{index}").as_bytes()));
        let summary = |((table, index), insight): (Place, Insight)| ContributorInsightsSummary {
            table_name: Some(table),
            index_name: Some(index).filter(|index| !index.is_empty()),
            contributor_insights_status: Some(insight.status()),
            contributor_insights_mode: Some(insight.mode()),
        };
        Ok(ListContributorInsightsOutput {
            contributor_insights_summaries: Some(found.into_iter().map(summary).collect()),
            next_token,
        })
    }

    /// The table, if it is there and has the index.
    async fn watched(
        &self,
        caller: &Caller,
        table: &str,
        index: &Option<String>,
    ) -> Result<Table, ApiError> {
        let table = self.stored_table(caller, table).await?;
        if let Some(index) = index
            && table.record.indexes.iter().all(|held| held.name != *index)
        {
            return Err(error::resource_not_found_exception(format!(
                "Requested resource not found: Index: {index} not found"
            )));
        }
        Ok(table)
    }
}

/// A table and an index of it, or none.
type Place = (String, String);

/// Adds what is enabled of a table and the indexes that it has.
fn enabled(record: &Record, found: &mut Vec<(Place, Insight)>) {
    let is_there = |of: &str| of.is_empty() || record.indexes.iter().any(|index| index.name == of);
    let on = record.insights.0.iter().filter(|(of, insight)| insight.enabled && is_there(of));
    found.extend(on.map(|(of, insight)| ((record.name.clone(), of.clone()), *insight)));
}

fn place(token: &str) -> Result<Place, ApiError> {
    let position = page::position(LISTING, token).and_then(|place| String::from_utf8(place).ok());
    let place = position.as_deref().and_then(|place| place.split_once('/'));
    let (table, index) = place.ok_or_else(|| invalid("Invalid NextToken"))?;
    Ok((table.to_owned(), index.to_owned()))
}
