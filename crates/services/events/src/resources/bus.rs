//! `AWS::Events::EventBus`.

use super::{SERVICE, bring_tags, some, tags};
use async_trait::async_trait;
use aws_api::events::*;
use resource::{
    Api, Claim, Definition, Document, Failure, Found, Made, Provider, Tag, Work, gone, if_found,
    properties, tags_found, tags_map,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Bus {
        dead_letters: Option<Api<DeadLetterConfig>> = "DeadLetterConfig";
        description: Option<String> = "Description";
        name: String = "Name", replace;
        policy: Option<Document> = "Policy";
        tags: Option<Vec<Tag>> = "Tags";
    }
}

pub(super) struct Buses {
    pub(super) api: Arc<dyn Events>,
}

const NAME: &str = "AWS::Events::EventBus";

#[async_trait]
impl Provider for Buses {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["Arn", "Name", "Policy"]);

    type Properties = Bus;

    async fn create(&self, work: &Work, wanted: &Bus) -> Result<Made, Failure> {
        let found = self.shown(work, &wanted.name).await?.is_some();
        if work.claim(NAME, &wanted.name, found).await? == Claim::Make {
            let input = CreateEventBusRequest {
                description: wanted.description.clone(),
                dead_letter_config: wanted.dead_letters.clone().map(|Api(config)| config),
                name: wanted.name.clone(),
                ..CreateEventBusRequest::default()
            };
            let made = self.api.create_event_bus(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(&wanted.name).await?;
        self.bring(work, None, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Bus,
    ) -> Result<Option<Found<Bus>>, Failure> {
        let Some(shown) = self.shown(work, id).await? else { return Ok(None) };
        let attributes = made(&shown).attributes;
        let has = tags(&*self.api, work, shown.arn.as_deref().unwrap_or_default()).await?;
        let properties = Bus {
            dead_letters: shown.dead_letter_config.map(Api),
            description: some(shown.description),
            name: id.to_owned(),
            policy: shown.policy.and_then(|text| serde_json::from_str(&text).ok()).map(Document),
            tags: tags_found(&work.tags, wanted.tags.as_deref(), has),
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(&self, work: &Work, _id: &str, old: &Bus, new: &Bus) -> Result<Made, Failure> {
        self.bring(work, Some(old), new).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Bus) -> Result<(), Failure> {
        let input = DeleteEventBusRequest { name: id.to_owned() };
        let deleted = self.api.delete_event_bus(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

fn made(shown: &DescribeEventBusResponse) -> Made {
    let name = shown.name.clone().unwrap_or_default();
    Made::new(name.as_str())
        .with("Arn", shown.arn.as_deref())
        .with("Name", name)
        .with("Policy", shown.policy.as_deref())
}

impl Buses {
    async fn shown(
        &self,
        work: &Work,
        name: &str,
    ) -> Result<Option<DescribeEventBusResponse>, Failure> {
        let input = DescribeEventBusRequest { name: Some(name.to_owned()) };
        let found = self.api.describe_event_bus(&work.caller, input).await;
        if_found(found.map_err(work.refused(SERVICE)))
    }

    async fn bring(&self, work: &Work, old: Option<&Bus>, new: &Bus) -> Result<Made, Failure> {
        let name = Some(new.name.clone());
        if old.is_some() {
            let none = DeadLetterConfig { arn: None };
            let input = UpdateEventBusRequest {
                dead_letter_config: Some(new.dead_letters.clone().map_or(none, |Api(of)| of)),
                description: Some(new.description.clone().unwrap_or_default()),
                name: name.clone(),
                ..UpdateEventBusRequest::default()
            };
            let updated = self.api.update_event_bus(&work.caller, input).await;
            updated.map_err(work.refused(SERVICE))?;
        }
        if let Some(policy) = &new.policy {
            let input = PutPermissionRequest {
                event_bus_name: name,
                policy: Some(policy.text()),
                ..PutPermissionRequest::default()
            };
            let put = self.api.put_permission(&work.caller, input).await;
            put.map_err(work.refused(SERVICE))?;
        } else if old.is_some_and(|old| old.policy.is_some()) {
            let input = RemovePermissionRequest {
                event_bus_name: name,
                remove_all_permissions: Some(true),
                statement_id: None,
            };
            let removed = self.api.remove_permission(&work.caller, input).await;
            removed.map_err(work.refused(SERVICE))?;
        }
        let shown = self.shown(work, &new.name).await?;
        let shown = shown.ok_or_else(|| Failure::not_found(NAME, &new.name))?;
        let arn = shown.arn.clone().unwrap_or_default();
        let wanted = tags_map(&work.tags, new.tags.as_deref());
        bring_tags(&*self.api, work, &arn, &wanted).await?;
        Ok(made(&shown))
    }
}
