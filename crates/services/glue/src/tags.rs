//! Tags of databases; nothing else in the catalog has any.

use crate::catalog::DatabaseName;
use crate::errors;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::glue::*;
use std::collections::BTreeMap;

/// Tags of a resource.
const TAGS_MAX: usize = 50;

fn named(arn: &str) -> Result<DatabaseName, ApiError> {
    DatabaseName::of_arn(arn)
        .ok_or_else(|| errors::not_built("tags of other resources than databases (ResourceArn)"))
}

impl Room {
    pub(crate) async fn show_tags(
        &self,
        request: GetTagsRequest,
    ) -> Result<GetTagsResponse, ApiError> {
        let tags = self.database(&named(&request.resource_arn)?).await?.record.tags;
        Ok(GetTagsResponse { tags: Some(tags) })
    }

    pub(crate) async fn change_tags(
        &self,
        arn: &str,
        change: impl Fn(&mut BTreeMap<String, String>),
    ) -> Result<(), ApiError> {
        self.change_database(&named(arn)?, |record| {
            change(&mut record.tags);
            match record.tags.len() {
                0..=TAGS_MAX => Ok(()),
                _ => Err(error::resource_number_limit_exceeded_exception(format!(
                    "A resource has at most {TAGS_MAX} tags."
                ))),
            }
        })
        .await
    }
}
