//! Targets of rules: put, removed, listed.

use crate::errors::{self, unavailable};
use crate::input::Input;
use crate::keys;
use crate::limits::TARGETS_MAX;
use crate::listing::Ask;
use crate::model::{self, Kept, Rule as Record};
use crate::names::BusName;
use crate::room::Room;
use crate::target_checks::{Fault, check, refuse_unbuilt};
use aws_api::ApiError;
use aws_api::events::*;
use foundation::Caller;
use store::Batch;

impl Room {
    pub(crate) async fn put_targets(
        &self,
        caller: &Caller,
        input: PutTargetsRequest,
    ) -> Result<PutTargetsResponse, ApiError> {
        let name = BusName::of(caller, input.event_bus_name.as_deref())?.rule(&input.rule);
        self.rule(&name).await?;
        let (mut fine, mut failed) = (Vec::new(), Vec::new());
        for target in input.targets {
            refuse_unbuilt(&target)?;
            Input::of(&target)?;
            match check(&target) {
                Ok(()) => fine.push(target),
                Err(Fault(message)) => failed.push(PutTargetsResultEntry {
                    error_code: Some("ValidationException".to_owned()),
                    error_message: Some(message),
                    target_id: Some(target.id),
                }),
            }
        }
        if !fine.is_empty() {
            let change = |rule: &mut Record| {
                for target in &fine {
                    let new = Kept(target.clone());
                    match rule.targets.iter_mut().find(|Kept(old)| old.id == target.id) {
                        Some(old) => *old = new,
                        None => rule.targets.push(new),
                    }
                }
                match rule.targets.len() > TARGETS_MAX {
                    true => Err(errors::too_many()),
                    false => Ok(Batch::new()),
                }
            };
            self.change_rule(&name, change).await?;
        }
        let failed_entry_count = i32::try_from(failed.len()).ok();
        Ok(PutTargetsResponse { failed_entries: Some(failed), failed_entry_count })
    }

    pub(crate) async fn remove_targets(
        &self,
        caller: &Caller,
        input: RemoveTargetsRequest,
    ) -> Result<RemoveTargetsResponse, ApiError> {
        let name = BusName::of(caller, input.event_bus_name.as_deref())?.rule(&input.rule);
        let has = self.rule(&name).await?.record.targets;
        let unknown = |id: &&String| !has.iter().any(|Kept(target)| target.id == **id);
        let failed: Vec<_> = input
            .ids
            .iter()
            .filter(unknown)
            .map(|id| RemoveTargetsResultEntry {
                error_code: Some("ResourceNotFoundException".to_owned()),
                error_message: Some(format!(
                    "Rule '{}' does not have a target with the Id '{id}'.",
                    name.name
                )),
                target_id: Some(id.clone()),
            })
            .collect();
        let change = |rule: &mut Record| {
            rule.targets.retain(|Kept(target)| !input.ids.contains(&target.id));
            Ok(Batch::new())
        };
        self.change_rule(&name, change).await?;
        let failed_entry_count = i32::try_from(failed.len()).ok();
        Ok(RemoveTargetsResponse { failed_entries: Some(failed), failed_entry_count })
    }

    pub(crate) async fn list_targets(
        &self,
        caller: &Caller,
        input: ListTargetsByRuleRequest,
    ) -> Result<ListTargetsByRuleResponse, ApiError> {
        let name = BusName::of(caller, input.event_bus_name.as_deref())?.rule(&input.rule);
        let has = self.rule(&name).await?.record.targets;
        let token = input.next_token.as_deref();
        let ask = Ask { listing: "ListTargetsByRule", limit: input.limit, token };
        let (targets, next_token) =
            ask.cut(has.into_iter().map(|Kept(target)| target).collect())?;
        Ok(ListTargetsByRuleResponse { next_token, targets: Some(targets) })
    }

    pub(crate) async fn rules_of_target(
        &self,
        caller: &Caller,
        input: ListRuleNamesByTargetRequest,
    ) -> Result<ListRuleNamesByTargetResponse, ApiError> {
        let bus = BusName::of(caller, input.event_bus_name.as_deref())?;
        self.bus(&bus).await?;
        let mut names = Vec::new();
        for entry in self.all(keys::rule::all_of(&bus)).await.map_err(unavailable)? {
            let rule: Record = model::decode("rule", &entry.value).map_err(unavailable)?;
            if rule.targets.iter().any(|Kept(target)| target.arn == input.target_arn) {
                names.push(keys::rule::read(&entry.key).map_err(unavailable)?.name);
            }
        }
        let token = input.next_token.as_deref();
        let ask = Ask { listing: "ListRuleNamesByTarget", limit: input.limit, token };
        let (rule_names, next_token) = ask.cut(names)?;
        Ok(ListRuleNamesByTargetResponse { next_token, rule_names: Some(rule_names) })
    }
}
