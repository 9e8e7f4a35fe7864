//! UpdateContributorInsights, DescribeContributorInsights, ListContributorInsights. What contributor
//! insights count is read through CloudWatch's rules, which are not there: so they can't be
//! enabled, and are shown as what they are, disabled.

use aws_api::ApiError;
use aws_api::dynamodb::{
    ContributorInsightsAction, ContributorInsightsStatus, DescribeContributorInsightsInput,
    DescribeContributorInsightsOutput, ListContributorInsightsInput, ListContributorInsightsOutput,
    UpdateContributorInsightsInput, UpdateContributorInsightsOutput, error,
};
use foundation::Caller;

use crate::Room;
use crate::errors::{invalid, unsupported};

impl Room {
    pub(crate) async fn change_insights(
        &self,
        caller: &Caller,
        input: UpdateContributorInsightsInput,
    ) -> Result<UpdateContributorInsightsOutput, ApiError> {
        let table_name = self.watched(caller, &input.table_name, &input.index_name).await?;
        match input.contributor_insights_action {
            ContributorInsightsAction::Disable => Ok(UpdateContributorInsightsOutput {
                table_name: Some(table_name),
                index_name: input.index_name,
                contributor_insights_status: Some(ContributorInsightsStatus::Disabled),
                contributor_insights_mode: None,
            }),
            ContributorInsightsAction::Enable => {
                Err(unsupported("contributor insights (ContributorInsightsAction ENABLE)"))
            }
            ContributorInsightsAction::Unknown(other) => {
                Err(invalid(format!("Invalid ContributorInsightsAction: {other}")))
            }
        }
    }

    pub(crate) async fn shown_insights(
        &self,
        caller: &Caller,
        input: DescribeContributorInsightsInput,
    ) -> Result<DescribeContributorInsightsOutput, ApiError> {
        let table_name = self.watched(caller, &input.table_name, &input.index_name).await?;
        Ok(DescribeContributorInsightsOutput {
            table_name: Some(table_name),
            index_name: input.index_name,
            contributor_insights_status: Some(ContributorInsightsStatus::Disabled),
            ..DescribeContributorInsightsOutput::default()
        })
    }

    /// Those that are enabled: none.
    pub(crate) async fn listed_insights(
        &self,
        caller: &Caller,
        input: ListContributorInsightsInput,
    ) -> Result<ListContributorInsightsOutput, ApiError> {
        if input.next_token.is_some() {
            return Err(invalid("Invalid NextToken"));
        }
        if let Some(table) = &input.table_name {
            self.watched(caller, table, &None).await?;
        }
        Ok(ListContributorInsightsOutput {
            contributor_insights_summaries: Some(Vec::new()),
            next_token: None,
        })
    }

    /// The name of the table, if it is there and has the index.
    async fn watched(
        &self,
        caller: &Caller,
        table: &str,
        index: &Option<String>,
    ) -> Result<String, ApiError> {
        let table = self.stored_table(caller, table).await?;
        if let Some(index) = index
            && table.record.indexes.iter().all(|held| held.name != *index)
        {
            return Err(error::resource_not_found_exception(format!(
                "Requested resource not found: Index: {index} not found"
            )));
        }
        Ok(table.record.name)
    }
}
