//! `AWS::Lambda::Version`.

use super::SERVICE;
use super::function_changes::RuntimePolicy;
use super::provisioned::{self, Provisioned};
use crate::names::{Named, Qualifier};
use async_trait::async_trait;
use aws_api::lambda::*;
use resource::{
    Definition, Failure, Found, HandlerErrorCode, Made, Provider, Work, gone, if_found, properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Version {
        code_sha256: Option<String> = "CodeSha256", replace;
        description: Option<String> = "Description", replace;
        function_name: String = "FunctionName", replace;
        provisioned: Option<Provisioned> = "ProvisionedConcurrencyConfig", replace;
        runtime_policy: Option<RuntimePolicy> = "RuntimePolicy", replace;
    }
}

pub(super) struct Versions {
    pub(super) api: Arc<dyn Lambda>,
}

const NAME: &str = "AWS::Lambda::Version";

/// Of the function's ARN with the version.
fn made(settings: FunctionConfiguration) -> Made {
    let arn = settings.function_arn.unwrap_or_default();
    Made::new(arn.clone())
        .with("FunctionArn", arn)
        .with("Version", settings.version.unwrap_or_default())
}

#[async_trait]
impl Provider for Versions {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["FunctionArn", "Version"]);

    type Properties = Version;

    /// Where nothing has changed since a version that this step did not make, there is none to make.
    async fn create(&self, work: &Work, wanted: &Version) -> Result<Made, Failure> {
        let before = match work.noted().and_then(|note| note.parse().ok()) {
            Some(before) => before,
            None => {
                let last = self.last(work, &wanted.function_name).await?;
                work.note(&last.to_string()).await?;
                last
            }
        };
        let input = PublishVersionRequest {
            code_sha256: wanted.code_sha256.clone(),
            description: wanted.description.clone(),
            function_name: wanted.function_name.clone(),
            ..PublishVersionRequest::default()
        };
        let published = self.api.publish_version(&work.caller, input).await;
        let published = published.map_err(work.refused(SERVICE))?;
        let number: u64 = published.version.as_deref().and_then(|v| v.parse().ok()).unwrap_or(0);
        if number <= before {
            return Err(Failure::new(
                HandlerErrorCode::AlreadyExists,
                format!(
                    "A version for this Lambda function exists ( {number} ). Modify the function \
                     to create a new version."
                ),
            ));
        }
        let qualifier = published.version.clone().unwrap_or_default();
        let made = made(published);
        work.remember(&made.physical_id).await?;
        if let Some(policy) = &wanted.runtime_policy {
            let input = policy.request(&wanted.function_name, Some(&qualifier));
            let put = self.api.put_runtime_management_config(&work.caller, input).await;
            put.map_err(work.refused(SERVICE))?;
        }
        if let Some(wanted_ready) = &wanted.provisioned {
            let of = (wanted.function_name.as_str(), qualifier.as_str());
            provisioned::bring(&*self.api, work, of, Some(wanted_ready)).await?;
        }
        Ok(made)
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Version,
    ) -> Result<Option<Found<Version>>, Failure> {
        let input =
            GetFunctionConfigurationRequest { function_name: id.to_owned(), qualifier: None };
        let found = self.api.get_function_configuration(&work.caller, input).await;
        let Some(found) = if_found(found.map_err(work.refused(SERVICE)))? else { return Ok(None) };
        let description = found.description.clone();
        let qualifier = found.version.clone().unwrap_or_default();
        let of = (wanted.function_name.as_str(), qualifier.as_str());
        let mut runtime_policy = None;
        if wanted.runtime_policy.is_some() {
            let (function, version) = of;
            let found = RuntimePolicy::found(&*self.api, work, function, Some(version));
            runtime_policy = found.await?;
        }
        let properties = Version {
            provisioned: provisioned::found(&*self.api, work, of).await?,
            runtime_policy,
            code_sha256: wanted.code_sha256.as_ref().and(found.code_sha256.clone()),
            description: wanted.description.as_ref().and(description),
            function_name: wanted.function_name.clone(),
        };
        Ok(Some(Found { properties, attributes: made(found).attributes }))
    }

    /// Nothing of it can be changed.
    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &Version,
        new: &Version,
    ) -> Result<Made, Failure> {
        let found = self.read(work, id, new).await?;
        let attributes = found.ok_or_else(|| Failure::not_found(NAME, id))?.attributes;
        Ok(Made { physical_id: id.to_owned(), attributes })
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Version) -> Result<(), Failure> {
        let Some(Named { qualifier: Some(Qualifier::Version(_)), .. }) = Named::of_arn(id) else {
            // It was never made.
            return Ok(());
        };
        let input = DeleteFunctionRequest { function_name: id.to_owned(), qualifier: None };
        gone(self.api.delete_function(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl Versions {
    /// The highest number that there is.
    async fn last(&self, work: &Work, function: &str) -> Result<u64, Failure> {
        let (mut last, mut marker) = (0, None);
        loop {
            let input = ListVersionsByFunctionRequest {
                function_name: function.to_owned(),
                marker,
                max_items: None,
            };
            let page = self.api.list_versions_by_function(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let versions = page.versions.unwrap_or_default().into_iter();
            let numbers = versions.filter_map(|version| version.version?.parse::<u64>().ok());
            last = numbers.max().unwrap_or(0).max(last);
            marker = page.next_marker;
            if marker.is_none() {
                return Ok(last);
            }
        }
    }
}
