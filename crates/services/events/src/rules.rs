//! Rules: put, switched on and off, shown, deleted; and patterns that are tried out.

use crate::errors::{self, invalid, unavailable};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, RULES_MAX};
use crate::listing::Ask;
use crate::model::{self, Rule as Record, Timer};
use crate::names::{BusName, RuleName};
use crate::room::{Found, Room};
use crate::tags;
use aws_api::ApiError;
use aws_api::events::*;
use event_engine::filter::{Pattern, Problem};
use event_engine::json::Json;
use event_engine::schedule::Schedule;
use foundation::Caller;
use jiff::tz::TimeZone;
use store::{Batch, Check, Limit};

/// A pattern, or AWS's refusal of it.
pub(crate) fn pattern(text: &str) -> Result<Pattern, ApiError> {
    Pattern::parse(text).map_err(|problems| {
        let told: Vec<String> = problems.iter().map(Problem::to_string).collect();
        let text = format!("Event pattern is not valid. Reason: {}", told.join("; "));
        error::invalid_event_pattern_exception(text)
    })
}

/// Fields that an event must have to be tried with a pattern.
const MANDATORY: [&str; 7] =
    ["id", "account", "source", "time", "region", "resources", "detail-type"];

impl Room {
    pub(crate) async fn put_rule(
        &self,
        caller: &Caller,
        input: PutRuleRequest,
    ) -> Result<String, ApiError> {
        let bus = BusName::of(caller, input.event_bus_name.as_deref())?;
        let name = bus.rule(&input.name);
        let given = |text: Option<String>| text.filter(|text| !text.is_empty());
        let (event_pattern, schedule) =
            (given(input.event_pattern), given(input.schedule_expression));
        if event_pattern.is_none() && schedule.is_none() {
            let text = "Parameter(s) EventPattern or ScheduleExpression must be specified.";
            return Err(invalid(text));
        }
        if schedule.is_some() && !bus.is_default() {
            let text = "ScheduleExpression is supported only on the default event bus.";
            return Err(invalid(text));
        }
        event_pattern.as_deref().map(pattern).transpose()?;
        if schedule.as_deref().is_some_and(|text| Schedule::parse(text).is_err()) {
            return Err(invalid("Parameter ScheduleExpression is not valid."));
        }
        let state = input.state.map_or("ENABLED".to_owned(), |state| state.as_str().to_owned());
        let new_tags = tags::of(input.tags)?;
        for _ in 0..ATTEMPTS_MAX {
            let key = keys::rule::key(&name);
            let found = self.read::<Record>("rule", key.clone()).await.map_err(unavailable)?;
            let mut batch = Batch::new()
                .check(Check::unchanged(key.clone(), found.as_ref().map(|found| &found.entry)));
            let old = found.map(|found| found.record);
            if old.is_none() {
                let (_, entry) = self.bus(&bus).await?;
                if let Some(entry) = entry {
                    // It must not be deleted meanwhile; other changes of it do not matter.
                    batch = batch.check(Check::Present(entry.key));
                }
                let limit = Limit::entries(RULES_MAX);
                let range = keys::rule::all_of(&bus);
                let scanned = self.store.scan(range, limit, store::Direction::Forward).await;
                if scanned.map_err(unavailable)?.entries.len() >= RULES_MAX {
                    return Err(errors::too_many());
                }
            }
            let mut rule = Record {
                description: input.description.clone(),
                pattern: event_pattern.clone(),
                schedule: schedule.clone(),
                state: state.clone(),
                role: input.role_arn.clone(),
                tags: old.as_ref().map_or_else(|| new_tags.clone(), |old| old.tags.clone()),
                created_by: caller.account.to_string(),
                targets: old.as_ref().map(|old| old.targets.clone()).unwrap_or_default(),
                stamp: None,
            };
            let same = old.as_ref().filter(|old| {
                old.schedule == rule.schedule && old.is_enabled() == rule.is_enabled()
            });
            batch = match same {
                Some(old) => {
                    rule.stamp = old.stamp;
                    batch
                }
                None => self.set_timer(batch, &name, &mut rule),
            };
            if self.commit(batch.put(key, model::encode(&rule))).await? {
                return Ok(name.arn());
            }
        }
        Err(errors::contended())
    }

    /// Sets the timer of a rule's schedule from now on; that of before has no meaning any more.
    fn set_timer(&self, batch: Batch, name: &RuleName, rule: &mut Record) -> Batch {
        rule.stamp = None;
        let schedule = rule.schedule.as_deref().filter(|_| rule.is_enabled());
        let schedule = schedule.and_then(|text| Schedule::parse(text).ok());
        let due = schedule.and_then(|schedule| schedule.first(self.ambient.now(), &TimeZone::UTC));
        let Some(due) = due else { return batch };
        let stamp = self.ambient.dice.number();
        rule.stamp = Some(stamp);
        batch.put(keys::timer::key(due, name), model::encode(&Timer { stamp }))
    }

    /// EnableRule and DisableRule.
    pub(crate) async fn switch(
        &self,
        caller: &Caller,
        (name, bus): (&str, Option<&str>),
        on: bool,
    ) -> Result<(), ApiError> {
        let name = BusName::of(caller, bus)?.rule(name);
        let change = |rule: &mut Record| {
            if rule.is_enabled() == on {
                return Ok(Batch::new());
            }
            rule.state = if on { "ENABLED" } else { "DISABLED" }.to_owned();
            Ok(self.set_timer(Batch::new(), &name, rule))
        };
        self.change_rule(&name, change).await
    }

    pub(crate) async fn delete_rule(
        &self,
        caller: &Caller,
        input: DeleteRuleRequest,
    ) -> Result<(), ApiError> {
        let name = BusName::of(caller, input.event_bus_name.as_deref())?.rule(&input.name);
        for _ in 0..ATTEMPTS_MAX {
            let found = self.read::<Record>("rule", keys::rule::key(&name)).await;
            let Some(Found { record, entry }) = found.map_err(unavailable)? else {
                // What is not there is deleted; its bus must be.
                return self.bus(&name.bus).await.map(drop);
            };
            if !record.targets.is_empty() {
                return Err(invalid("Rule can't be deleted since it has targets."));
            }
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .delete(entry.key);
            if self.commit(batch).await? {
                return Ok(());
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn describe_rule(
        &self,
        caller: &Caller,
        input: DescribeRuleRequest,
    ) -> Result<DescribeRuleResponse, ApiError> {
        let name = BusName::of(caller, input.event_bus_name.as_deref())?.rule(&input.name);
        let rule = self.rule(&name).await?.record;
        Ok(DescribeRuleResponse {
            arn: Some(name.arn()),
            created_by: Some(rule.created_by),
            description: rule.description,
            event_bus_name: Some(name.bus.name),
            event_pattern: rule.pattern,
            managed_by: None,
            name: Some(name.name),
            role_arn: rule.role,
            schedule_expression: rule.schedule,
            state: Some(RuleState::from(rule.state.as_str())),
        })
    }

    pub(crate) async fn list_rules(
        &self,
        caller: &Caller,
        input: ListRulesRequest,
    ) -> Result<ListRulesResponse, ApiError> {
        let bus = BusName::of(caller, input.event_bus_name.as_deref())?;
        self.bus(&bus).await?;
        let prefix = input.name_prefix.unwrap_or_default();
        let ask =
            Ask { listing: "ListRules", limit: input.limit, token: input.next_token.as_deref() };
        let shown = |entry: &store::Entry| {
            let name = keys::rule::read(&entry.key)?;
            if !name.name.starts_with(&prefix) {
                return Ok(None);
            }
            let rule: Record = model::decode("rule", &entry.value)?;
            Ok(Some(Rule {
                arn: Some(name.arn()),
                description: rule.description,
                event_bus_name: Some(name.bus.name),
                event_pattern: rule.pattern,
                managed_by: None,
                name: Some(name.name),
                role_arn: rule.role,
                schedule_expression: rule.schedule,
                state: Some(RuleState::from(rule.state.as_str())),
            }))
        };
        let (rules, next_token) = self.page(keys::rule::all_of(&bus), ask, shown).await?;
        Ok(ListRulesResponse { next_token, rules: Some(rules) })
    }

    pub(crate) fn try_pattern(
        &self,
        input: &TestEventPatternRequest,
    ) -> Result<TestEventPatternResponse, ApiError> {
        let pattern = pattern(&input.event_pattern)?;
        let wrong = |reason: &str| errors::parameter("Event", reason);
        let event = Json::parse(&input.event).map_err(|_| wrong("Event is not valid JSON."))?;
        if !matches!(event, Json::Object(_)) {
            return Err(wrong("Event is not a JSON object."));
        }
        if let Some(name) = MANDATORY.iter().find(|name| event.get(name).is_none()) {
            return Err(wrong(&format!("Event has no {name}.")));
        }
        Ok(TestEventPatternResponse { result: Some(pattern.matches_event(&event)) })
    }
}
