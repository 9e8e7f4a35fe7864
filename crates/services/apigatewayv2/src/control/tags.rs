//! Tags of APIs and stages.

use super::settings::check_tags;
use crate::errors::{bad, no_stage, not_found};
use crate::record::Record;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigatewayv2::*;
use foundation::{Arn, Caller};
use std::collections::BTreeMap;

/// What an ARN names: an API, or one of its stages.
struct Tagged {
    api_id: String,
    stage: Option<String>,
}

impl Tagged {
    /// Of `arn:aws:apigateway:REGION::/apis/ID` or `…/apis/ID/stages/NAME`.
    fn of(caller: &Caller, text: &str) -> Result<Tagged, ApiError> {
        let arn = Arn::parse(text).map_err(|_| bad(format!("Invalid ARN specified: {text}")))?;
        if arn.service != "apigateway" || arn.region != caller.region.as_str() {
            return Err(bad(format!("Invalid ARN specified: {text}")));
        }
        let parts: Vec<&str> = arn.resource.trim_start_matches('/').split('/').collect();
        match parts[..] {
            ["apis", id] => Ok(Tagged { api_id: id.to_owned(), stage: None }),
            ["apis", id, "stages", name] => {
                Ok(Tagged { api_id: id.to_owned(), stage: Some(name.to_owned()) })
            }
            _ => Err(not_found(format!("Invalid ARN specified: {text}"))),
        }
    }

    fn tags<'a>(
        &self,
        record: &'a mut Record,
    ) -> Result<&'a mut BTreeMap<String, String>, ApiError> {
        let tags = match &self.stage {
            None => &mut record.definition.api.tags,
            Some(name) => &mut record.stages.get_mut(name).ok_or_else(no_stage)?.stage.tags,
        };
        Ok(tags.get_or_insert_default())
    }
}

impl Room {
    pub(crate) async fn get_tags(
        &self,
        caller: &Caller,
        input: GetTagsRequest,
    ) -> Result<GetTagsResponse, ApiError> {
        let tagged = Tagged::of(caller, &input.resource_arn)?;
        let mut record = self.record(caller, &tagged.api_id).await?;
        Ok(GetTagsResponse { tags: Some(tagged.tags(&mut record)?.clone()) })
    }

    pub(crate) async fn tag_resource(
        &self,
        caller: &Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, ApiError> {
        let tagged = Tagged::of(caller, &input.resource_arn)?;
        self.change(caller, &tagged.api_id, |record, _| {
            let tags = tagged.tags(record)?;
            tags.extend(input.tags.clone().unwrap_or_default());
            check_tags(tags)
        })
        .await?;
        Ok(TagResourceResponse {})
    }

    pub(crate) async fn untag_resource(
        &self,
        caller: &Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceOutput, ApiError> {
        let tagged = Tagged::of(caller, &input.resource_arn)?;
        self.change(caller, &tagged.api_id, |record, _| {
            tagged.tags(record)?.retain(|key, _| !input.tag_keys.contains(key));
            Ok(())
        })
        .await?;
        Ok(UntagResourceOutput {})
    }
}
