//! Triggers: whom a repository tells of its references.

use crate::events::{self, Said};
use crate::git::refs::HEADS;
use crate::limits::{CUSTOM_DATA_MAX, TRIGGER_BRANCHES_MAX, TRIGGERS_MAX};
use crate::model::{self, Moved, Repository, Trigger};
use crate::names::{self, RepositoryName};
use crate::room::{Read, Room};
use aws_api::ApiError;
use aws_api::codecommit::*;
use aws_api::seams::Message;
use foundation::{Arn, Caller, Source};
use minicbor::{Decode, Encode};
use store::Batch;

/// What CodeCommit is called as a principal.
const CODECOMMIT: &str = "codecommit.amazonaws.com";

/// What is told to whom, on its way.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Letter {
    #[n(0)]
    pub(crate) place: model::Place,
    #[n(1)]
    pub(crate) to: String,
    #[cbor(n(2), with = "minicbor::bytes")]
    pub(crate) text: Vec<u8>,
    #[n(3)]
    pub(crate) trigger: String,
}

impl Room {
    pub(crate) async fn put_triggers(
        &self,
        caller: &Caller,
        input: PutRepositoryTriggersInput,
    ) -> Result<PutRepositoryTriggersOutput, ApiError> {
        let name = RepositoryName::checked(caller, &input.repository_name)?;
        let read = self.named(&name).await?;
        let triggers = self.checked_triggers(&read, &input.triggers)?;
        let id = self.ambient.dice.uuid();
        self.change(&name, |read| {
            Ok(Repository {
                triggers: triggers.clone(),
                triggers_id: Some(id.clone()),
                modified_ms: self.now_ms(),
                ..read.repository.clone()
            })
        })
        .await?;
        Ok(PutRepositoryTriggersOutput { configuration_id: Some(id) })
    }

    pub(crate) async fn get_triggers(
        &self,
        caller: &Caller,
        input: GetRepositoryTriggersInput,
    ) -> Result<GetRepositoryTriggersOutput, ApiError> {
        let repository = self.repository(caller, &input.repository_name).await?.repository;
        Ok(GetRepositoryTriggersOutput {
            configuration_id: repository.triggers_id,
            triggers: Some(repository.triggers.iter().map(Trigger::shown).collect()),
        })
    }

    /// Tells each of the triggers something, here and now.
    pub(crate) async fn test_triggers(
        &self,
        caller: &Caller,
        input: TestRepositoryTriggersInput,
    ) -> Result<TestRepositoryTriggersOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let triggers = self.checked_triggers(&read, &input.triggers)?;
        let branch = read.default_branch()?;
        let (mut worked, mut failed) = (Vec::new(), Vec::new());
        for trigger in triggers {
            let branch = trigger.branches.first().or(branch.as_ref());
            let reference = format!("{HEADS}{}", branch.map_or("main", String::as_str));
            let commit = read.reference(&reference)?;
            let commit = commit.map_or_else(|| "0".repeat(40), |oid| oid.to_string());
            let (old, new) = (Some(commit.clone()), Some(commit));
            let moved = Moved { reference, old, new };
            let text = self.text(&read, &caller.arn(), &trigger, &[&moved], events::TEST);
            let letter = letter(&read, &trigger, text);
            match self.deliver(&read.name, &letter).await {
                Ok(()) => worked.push(trigger.name),
                Err(why) => failed.push(RepositoryTriggerExecutionFailure {
                    failure_message: Some(why.message().to_owned()),
                    trigger: Some(trigger.name),
                }),
            }
        }
        Ok(TestRepositoryTriggersOutput {
            failed_executions: Some(failed),
            successful_executions: Some(worked),
        })
    }

    /// Adds to the batch what triggers are to be told of the moves.
    pub(crate) fn told(
        &self,
        batch: Batch,
        read: &Read,
        actor: &str,
        moves: &[Moved],
    ) -> Result<Batch, ApiError> {
        let mut batch = batch;
        for trigger in &read.repository.triggers {
            let heard: Vec<&Moved> =
                moves.iter().filter(|moved| events::listens(trigger, moved)).collect();
            if heard.is_empty() {
                continue;
            }
            let text = self.text(read, actor, trigger, &heard, events::CHANGES);
            let letter = model::encode(&letter(read, trigger, text));
            batch = self.mail.post(batch, &trigger.arn, letter);
        }
        Ok(batch)
    }

    fn text(
        &self,
        read: &Read,
        actor: &str,
        trigger: &Trigger,
        moves: &[&Moved],
        name: &'static str,
    ) -> Vec<u8> {
        let said = Said {
            id: &self.ambient.dice.uuid(),
            at: self.ambient.now(),
            name,
            triggers_id: read.repository.triggers_id.as_deref().unwrap_or_default(),
            arn: &read.name.arn(),
            actor,
            region: read.name.region.as_str(),
        };
        events::message(&said, trigger, moves)
    }

    /// Tells it, as the service on behalf of the repository.
    pub(crate) async fn deliver(
        &self,
        from: &RepositoryName,
        letter: &Letter,
    ) -> Result<(), ApiError> {
        let service = Arn::parse(&letter.to).map(|arn| arn.service).unwrap_or_default();
        let destination =
            self.destinations.get(&service).ok_or_else(|| not_there(&letter.to, &service))?;
        let source = Source { arn: from.arn(), account: from.account };
        let id = self.ambient.dice.uuid();
        let caller =
            Caller::service(CODECOMMIT, source, from.region.clone(), id, self.ambient.now());
        destination.deliver(&caller, &letter.to, &Message::new(letter.text.clone())).await
    }

    fn checked_triggers(
        &self,
        read: &Read,
        given: &[RepositoryTrigger],
    ) -> Result<Vec<Trigger>, ApiError> {
        if given.len() > TRIGGERS_MAX {
            return Err(error::maximum_repository_triggers_exceeded_exception(format!(
                "The number of triggers allowed for the repository was exceeded. Currently, this number is {TRIGGERS_MAX}."
            )));
        }
        let mut names = std::collections::HashSet::new();
        for trigger in given {
            self.check_trigger(read, trigger)?;
            if !names.insert(&trigger.name) {
                return Err(error::invalid_repository_trigger_name_exception(format!(
                    "There are two triggers with the name {}",
                    trigger.name
                )));
            }
        }
        Ok(given.iter().map(Trigger::of).collect())
    }

    fn check_trigger(&self, read: &Read, given: &RepositoryTrigger) -> Result<(), ApiError> {
        const NAME_MAX: usize = 100;
        let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        if given.name.is_empty() {
            return Err(error::repository_trigger_name_required_exception(
                "A name for the trigger is required, but was not specified.",
            ));
        }
        if given.name.chars().count() > NAME_MAX || !given.name.chars().all(letter) {
            return Err(error::invalid_repository_trigger_name_exception(format!(
                "The name of the trigger is not valid: {}",
                given.name
            )));
        }
        if given.destination_arn.is_empty() {
            return Err(error::repository_trigger_destination_arn_required_exception(
                "A destination ARN for the target service for the trigger is required, but was not specified.",
            ));
        }
        let arn = Arn::parse(&given.destination_arn).map_err(|_| invalid_arn(given))?;
        if arn.region != read.name.region.as_str() {
            return Err(error::invalid_repository_trigger_region_exception(
                "The region for the trigger target does not match the region for the repository. Triggers must be created in the same Region as the target for the trigger.",
            ));
        }
        if !matches!(arn.service.as_str(), "lambda" | "sns") {
            return Err(invalid_arn(given));
        }
        if !self.destinations.contains_key(&arn.service) {
            return Err(not_there(&given.destination_arn, &arn.service));
        }
        if given.events.is_empty() {
            return Err(error::repository_trigger_events_list_required_exception(
                "At least one event for the trigger is required, but was not specified.",
            ));
        }
        let unknown = |event: &RepositoryTriggerEventEnum| {
            matches!(event, RepositoryTriggerEventEnum::Unknown(_))
        };
        if given.events.iter().any(unknown) {
            return Err(error::invalid_repository_trigger_events_exception(
                "One or more events specified for the trigger is not valid. Check to make sure that all events specified match the requirements for allowed events.",
            ));
        }
        let custom = given.custom_data.as_deref().unwrap_or_default();
        if custom.chars().count() > CUSTOM_DATA_MAX {
            return Err(error::invalid_repository_trigger_custom_data_exception(
                "The custom data provided for the trigger is not valid.",
            ));
        }
        let branches = given.branches.as_deref().unwrap_or_default();
        let wrong = |name: &String| names::branch(name).is_err();
        if branches.len() > TRIGGER_BRANCHES_MAX || branches.iter().any(wrong) {
            return Err(error::invalid_repository_trigger_branch_name_exception(
                "One or more branch names specified for the trigger is not valid.",
            ));
        }
        Ok(())
    }
}

fn letter(read: &Read, trigger: &Trigger, text: Vec<u8>) -> Letter {
    Letter {
        place: crate::repositories::place(&read.name),
        to: trigger.arn.clone(),
        text,
        trigger: trigger.name.clone(),
    }
}

fn invalid_arn(given: &RepositoryTrigger) -> ApiError {
    error::invalid_repository_trigger_destination_arn_exception(format!(
        "The Amazon Resource Name (ARN) for the trigger is not valid for the specified destination: {}",
        given.destination_arn
    ))
}

/// A service that is not in the house.
fn not_there(arn: &str, service: &str) -> ApiError {
    error::invalid_repository_trigger_destination_arn_exception(format!(
        "Millstream does not deliver triggers to {service}: {arn}"
    ))
}

/// The name of a letter's repository.
pub(crate) fn sender(letter: &Letter) -> Result<RepositoryName, ApiError> {
    let wrong = |_| ApiError::internal("a letter's sender can't be read");
    Ok(RepositoryName {
        account: foundation::AccountId::parse(&letter.place.account).map_err(wrong)?,
        region: foundation::Region::parse(&letter.place.region).map_err(wrong)?,
        name: letter.place.name.clone(),
    })
}
