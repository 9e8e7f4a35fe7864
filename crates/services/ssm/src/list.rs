//! GetParametersByPath, DescribeParameters.

use crate::errors::{self, invalid, not_built};
use crate::filter::{Filters, Listing, is_below};
use crate::get::TEXT;
use crate::keys;
use crate::limits::{PAGE, PATH_PAGE};
use crate::model::Value;
use crate::names::{self, Place, Selector};
use crate::pages;
use crate::put;
use crate::room::{Read, Room};
use crate::wanted::KEY;
use aws_api::ApiError;
use aws_api::ssm::*;
use foundation::{Caller, Timestamp};

/// A parameter as DescribeParameters has it.
fn metadata(read: Read) -> ParameterMetadata {
    let latest = read.parameter.latest;
    ParameterMetadata {
        allowed_pattern: latest.pattern,
        arn: Some(read.name.arn()),
        data_type: Some(TEXT.to_owned()),
        description: latest.description,
        key_id: matches!(latest.value, Value::Sealed(_)).then(|| KEY.to_owned()),
        last_modified_date: Some(Timestamp::from_millis(latest.modified_ms)),
        last_modified_user: Some(latest.modified_by),
        name: Some(read.name.written),
        policies: Some(Vec::new()),
        tier: Some(latest.tier.shown()),
        r#type: Some(latest.value.kind()),
        version: Some(put::shown(latest.number)),
    }
}

impl Room {
    pub(crate) async fn get_by_path(
        &self,
        caller: &Caller,
        request: GetParametersByPathRequest,
    ) -> Result<GetParametersByPathResult, ApiError> {
        let below = names::below(&request.path)?;
        let recursive = request.recursive == Some(true);
        let given = request.parameter_filters.unwrap_or_default();
        let filters = Filters::of(&given, Listing::ByPath)?;
        let place = Place::of(caller);
        let (found, next_token) = self
            .page(
                &format!("GetParametersByPath {below} {recursive}"),
                &place,
                keys::parameter::beginning(&place, &below),
                request.next_token.as_deref(),
                pages::size(request.max_results, PATH_PAGE),
                |read| {
                    is_below(read.name.path(), &below, recursive)
                        && filters.keeps(&read.name, &read.parameter)
                },
            )
            .await?;
        let selector = filters.label.map_or(Selector::Latest, Selector::Label);
        let decrypt = request.with_decryption == Some(true);
        let mut parameters = Vec::with_capacity(found.len());
        for read in found {
            let revision = self.selected(&read, &selector).await?;
            parameters.push(self.show(&read.name, &revision, &selector, decrypt)?);
        }
        Ok(GetParametersByPathResult { parameters: Some(parameters), next_token })
    }

    pub(crate) async fn describe(
        &self,
        caller: &Caller,
        request: DescribeParametersRequest,
    ) -> Result<DescribeParametersResult, ApiError> {
        if request.shared == Some(true) {
            return Err(not_built("parameters shared by other accounts (Shared)"));
        }
        let old = request.filters.filter(|filters| !filters.is_empty());
        let new = request.parameter_filters.filter(|filters| !filters.is_empty());
        let filters = match (old, new) {
            (Some(_), Some(_)) => {
                return Err(invalid(
                    "You can use either Filters or ParameterFilters in a single request.",
                ));
            }
            (Some(old), None) => Filters::of_old(&old),
            (None, new) => Filters::of(&new.unwrap_or_default(), Listing::Describe)?,
        };
        let place = Place::of(caller);
        let (found, next_token) = self
            .page(
                "DescribeParameters",
                &place,
                keys::parameter::beginning(&place, ""),
                request.next_token.as_deref(),
                pages::size(request.max_results, PAGE),
                |read| filters.keeps(&read.name, &read.parameter),
            )
            .await?;
        let parameters = Some(found.into_iter().map(metadata).collect());
        Ok(DescribeParametersResult { parameters, next_token })
    }

    /// The parameter of a listing's request that must name one.
    pub(crate) async fn named(&self, caller: &Caller, name: &str) -> Result<Read, ApiError> {
        let found = self.find(&Place::of(caller).name(name.trim())).await?;
        found.ok_or_else(errors::not_found)
    }
}
