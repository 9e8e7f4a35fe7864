//! `AWS::Events::Rule`, with its targets.

use super::{SERVICE, bring_tags, tags};
use async_trait::async_trait;
use aws_api::events::*;
use resource::{
    Api, Claim, Definition, Document, Failure, Found, Made, Naming, Provider, Tag, Work, given,
    gone, if_found, in_order, properties, tags_found, tags_map,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Properties {
        description: Option<String> = "Description";
        bus: Option<String> = "EventBusName", replace;
        pattern: Option<Document> = "EventPattern";
        name: Option<String> = "Name", replace;
        role: Option<String> = "RoleArn";
        schedule: Option<String> = "ScheduleExpression";
        state: Option<String> = "State";
        tags: Option<Vec<Tag>> = "Tags";
        targets: Option<Vec<Api<Target>>> = "Targets";
    }
}

pub(super) struct Rules {
    pub(super) api: Arc<dyn Events>,
}

const NAME: &str = "AWS::Events::Rule";
/// The longest name of a rule.
const NAME_MAX: usize = 64;

/// What `Ref` gives: the rule's name, behind its bus's where that is not the default one.
fn id_of(bus: Option<&str>, name: &str) -> String {
    match bus {
        None | Some("default") => name.to_owned(),
        Some(bus) => format!("{bus}|{name}"),
    }
}

/// The bus and the name in an id.
fn parts(id: &str) -> (Option<String>, String) {
    match id.rsplit_once('|') {
        Some((bus, name)) => (Some(bus.to_owned()), name.to_owned()),
        None => (None, id.to_owned()),
    }
}

#[async_trait]
impl Provider for Rules {
    const DEFINITION: Definition =
        Definition::new(NAME).attributes(&["Arn"]).named(Naming::new("Name", NAME_MAX));

    type Properties = Properties;

    async fn create(&self, work: &Work, wanted: &Properties) -> Result<Made, Failure> {
        let id = id_of(wanted.bus.as_deref(), given("Name", &wanted.name)?);
        let found = self.shown(work, &id).await?.is_some();
        // Both ways it is put: putting is what makes it, and what goes on with an earlier attempt.
        let (Claim::Make | Claim::Ours) = work.claim(NAME, &id, found).await?;
        self.bring(work, &id, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Properties,
    ) -> Result<Option<Found<Properties>>, Failure> {
        let Some(shown) = self.shown(work, id).await? else { return Ok(None) };
        let arn = shown.arn.clone().unwrap_or_default();
        let has = tags(&*self.api, work, &arn).await?;
        let targets = self.targets(work, id).await?.into_iter().map(Api).collect();
        let targets = in_order(wanted.targets.as_deref(), targets);
        let properties = Properties {
            description: shown.description,
            bus: wanted.bus.clone(),
            pattern: shown
                .event_pattern
                .and_then(|text| serde_json::from_str(&text).ok())
                .map(Document),
            name: shown.name,
            role: shown.role_arn,
            schedule: shown.schedule_expression,
            state: shown.state.map(|state| state.as_str().to_owned()),
            tags: tags_found(&work.tags, wanted.tags.as_deref(), has),
            targets: (!targets.is_empty() || wanted.targets.is_some()).then_some(targets),
        };
        Ok(Some(Found { properties, attributes: made(id, &arn).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &Properties,
        new: &Properties,
    ) -> Result<Made, Failure> {
        self.bring(work, id, new).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Properties) -> Result<(), Failure> {
        if self.shown(work, id).await?.is_none() {
            return Ok(());
        }
        let ids = self.targets(work, id).await?.into_iter().map(|target| target.id).collect();
        self.remove(work, id, ids).await?;
        let (event_bus_name, name) = parts(id);
        let input = DeleteRuleRequest { event_bus_name, force: None, name };
        let deleted = self.api.delete_rule(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

fn made(id: &str, arn: &str) -> Made {
    Made::new(id).with("Arn", arn)
}

impl Rules {
    async fn shown(&self, work: &Work, id: &str) -> Result<Option<DescribeRuleResponse>, Failure> {
        let (event_bus_name, name) = parts(id);
        let input = DescribeRuleRequest { event_bus_name, name };
        let found = self.api.describe_rule(&work.caller, input).await;
        if_found(found.map_err(work.refused(SERVICE)))
    }

    async fn targets(&self, work: &Work, id: &str) -> Result<Vec<Target>, Failure> {
        let (event_bus_name, rule) = parts(id);
        let input =
            ListTargetsByRuleRequest { event_bus_name, limit: None, next_token: None, rule };
        let listed = self.api.list_targets_by_rule(&work.caller, input).await;
        // A rule has fewer than a page.
        Ok(listed.map_err(work.refused(SERVICE))?.targets.unwrap_or_default())
    }

    async fn remove(&self, work: &Work, id: &str, ids: Vec<String>) -> Result<(), Failure> {
        if ids.is_empty() {
            return Ok(());
        }
        let (event_bus_name, rule) = parts(id);
        let input = RemoveTargetsRequest { event_bus_name, force: None, ids, rule };
        let removed = self.api.remove_targets(&work.caller, input).await;
        gone(removed.map(drop).map_err(work.refused(SERVICE)))
    }

    /// Puts the rule and its targets as they are wanted.
    async fn bring(&self, work: &Work, id: &str, wanted: &Properties) -> Result<Made, Failure> {
        let (event_bus_name, name) = parts(id);
        let input = PutRuleRequest {
            description: wanted.description.clone(),
            event_bus_name: event_bus_name.clone(),
            event_pattern: wanted.pattern.as_ref().map(Document::text),
            name: name.clone(),
            role_arn: wanted.role.clone(),
            schedule_expression: wanted.schedule.clone(),
            state: wanted.state.as_deref().map(RuleState::from),
            tags: None,
        };
        let put = self.api.put_rule(&work.caller, input).await;
        let arn = put.map_err(work.refused(SERVICE))?.rule_arn.unwrap_or_default();
        work.remember(id).await?;
        let none = Vec::new();
        let wanted_targets = wanted.targets.as_ref().unwrap_or(&none);
        let left = self.targets(work, id).await?.into_iter().map(|target| target.id);
        let left = left.filter(|id| !wanted_targets.iter().any(|Api(target)| target.id == *id));
        self.remove(work, id, left.collect()).await?;
        if !wanted_targets.is_empty() {
            let targets = wanted_targets.iter().map(|Api(target)| target.clone()).collect();
            let input = PutTargetsRequest { event_bus_name, rule: name, targets };
            let put = self.api.put_targets(&work.caller, input).await;
            let failed = put.map_err(work.refused(SERVICE))?.failed_entries.unwrap_or_default();
            if let Some(failed) = failed.into_iter().next() {
                return Err(Failure::invalid(failed.error_message.unwrap_or_default()));
            }
        }
        let wanted = tags_map(&work.tags, wanted.tags.as_deref());
        bring_tags(&*self.api, work, &arn, &wanted).await?;
        Ok(made(id, &arn))
    }
}
