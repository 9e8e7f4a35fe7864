//! `AWS::Events::Archive`.

use super::{SERVICE, some};
use async_trait::async_trait;
use aws_api::events::*;
use resource::{
    Claim, Definition, Document, Failure, Found, Made, Naming, Provider, Work, given, gone,
    if_found, properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Properties {
        name: Option<String> = "ArchiveName", replace;
        description: Option<String> = "Description";
        pattern: Option<Document> = "EventPattern";
        retention_days: Option<i32> = "RetentionDays";
        source: String = "SourceArn", replace;
    }
}

pub(super) struct Archives {
    pub(super) api: Arc<dyn Events>,
}

const NAME: &str = "AWS::Events::Archive";
/// The longest name of an archive.
const NAME_MAX: usize = 48;

fn made(name: &str, arn: Option<&str>) -> Made {
    Made::new(name).with("ArchiveName", name).with("Arn", arn)
}

#[async_trait]
impl Provider for Archives {
    const DEFINITION: Definition = Definition::new(NAME)
        .attributes(&["ArchiveName", "Arn"])
        .named(Naming::new("ArchiveName", NAME_MAX));

    type Properties = Properties;

    async fn create(&self, work: &Work, wanted: &Properties) -> Result<Made, Failure> {
        let name = given("ArchiveName", &wanted.name)?;
        let found = self.shown(work, name).await?;
        if work.claim(NAME, name, found.is_some()).await? == Claim::Make {
            let input = CreateArchiveRequest {
                archive_name: name.to_owned(),
                description: wanted.description.clone(),
                event_pattern: wanted.pattern.as_ref().map(Document::text),
                event_source_arn: wanted.source.clone(),
                kms_key_identifier: None,
                retention_days: wanted.retention_days,
            };
            let made = self.api.create_archive(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(name).await?;
        let shown = self.shown(work, name).await?;
        let shown = shown.ok_or_else(|| Failure::not_found(NAME, name))?;
        Ok(made(name, shown.archive_arn.as_deref()))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        _wanted: &Properties,
    ) -> Result<Option<Found<Properties>>, Failure> {
        let Some(shown) = self.shown(work, id).await? else { return Ok(None) };
        let attributes = made(id, shown.archive_arn.as_deref()).attributes;
        let properties = Properties {
            name: shown.archive_name,
            description: some(shown.description),
            pattern: shown
                .event_pattern
                .and_then(|text| serde_json::from_str(&text).ok())
                .map(Document),
            retention_days: shown.retention_days,
            source: shown.event_source_arn.unwrap_or_default(),
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &Properties,
        new: &Properties,
    ) -> Result<Made, Failure> {
        let input = UpdateArchiveRequest {
            archive_name: id.to_owned(),
            description: Some(new.description.clone().unwrap_or_default()),
            event_pattern: Some(new.pattern.as_ref().map(Document::text).unwrap_or_default()),
            kms_key_identifier: None,
            retention_days: Some(new.retention_days.unwrap_or(0)),
        };
        let updated = self.api.update_archive(&work.caller, input).await;
        let arn = updated.map_err(work.refused(SERVICE))?.archive_arn;
        Ok(made(id, arn.as_deref()))
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Properties) -> Result<(), Failure> {
        let input = DeleteArchiveRequest { archive_name: id.to_owned() };
        let deleted = self.api.delete_archive(&work.caller, input).await;
        gone(deleted.map(drop).map_err(work.refused(SERVICE)))
    }
}

impl Archives {
    async fn shown(
        &self,
        work: &Work,
        name: &str,
    ) -> Result<Option<DescribeArchiveResponse>, Failure> {
        let input = DescribeArchiveRequest { archive_name: name.to_owned() };
        let found = self.api.describe_archive(&work.caller, input).await;
        if_found(found.map_err(work.refused(SERVICE)))
    }
}
