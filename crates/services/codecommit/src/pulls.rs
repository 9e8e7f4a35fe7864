//! Pull requests.

use crate::errors::{self, unavailable};
use crate::git::oid::Oid;
use crate::git::refs::HEADS;
use crate::keys;
use crate::limits::ATTEMPTS_MAX;
use crate::merge::Manner;
use crate::merges::{Asked, How, asked};
use crate::model::{self, Happened, Merged, Pull, What};
use crate::paging::{cut, size};
use crate::repositories::whole_reference;
use crate::room::{Read, Room};
use crate::rules;
use crate::write::Words;
use aws_api::ApiError;
use aws_api::codecommit::*;
use foundation::{Caller, Timestamp};
use store::{Batch, Check};

impl Room {
    pub(crate) async fn create_pull(
        &self,
        caller: &Caller,
        input: CreatePullRequestInput,
    ) -> Result<CreatePullRequestOutput, ApiError> {
        let target = match input.targets.as_slice() {
            [target] => target,
            [] => {
                return Err(error::targets_required_exception(
                    "An array of target objects is required. It cannot be empty or null.",
                ));
            }
            _ => {
                return Err(error::multiple_repositories_in_pull_request_exception(
                    "You cannot include more than one repository in a pull request. Make sure you have specified only one repository name in your request, and then try again.",
                ));
            }
        };
        check_title(&input.title)?;
        let read = self.repository(caller, &target.repository_name).await?;
        let source_ref = whole_reference(&target.source_reference)?;
        let destination_ref = match target.destination_reference.as_deref() {
            Some(name) if !name.is_empty() => whole_reference(name)?,
            _ => {
                let default = read.default_branch()?.ok_or_else(|| no_reference("HEAD"))?;
                format!("{HEADS}{default}")
            }
        };
        let token = input.client_request_token.as_deref();
        let asked = [
            input.title.as_str(),
            input.description.as_deref().unwrap_or_default(),
            read.id(),
            &source_ref,
            &destination_ref,
        ]
        .join("\0");
        if let Some(id) = self.made_before(caller, token, asked.as_bytes()).await? {
            let (pull, read) = self.pull_of(caller, &id).await?;
            return Ok(CreatePullRequestOutput { pull_request: self.shown_pull(&read, &pull)? });
        }
        if source_ref == destination_ref {
            return Err(error::source_and_destination_are_same_exception(
                "The source branch and destination branch for the pull request are the same. You must specify different branches for the source and destination.",
            ));
        }
        let tip = |name: &str| read.reference(name)?.ok_or_else(|| no_reference(name));
        let (source, destination) = (tip(&source_ref)?, tip(&destination_ref)?);
        let tips = self.tips_of(&read, source, destination).await?;
        let base = tips.base.map(|oid| oid.to_string());
        let author = caller.arn();
        let rules = self.rules_for(caller, &read, &destination_ref).await?;
        for _ in 0..ATTEMPTS_MAX {
            let last_key = keys::pull::last(&caller.account, &caller.region);
            let last: Option<(u64, _)> = self.entry("last", last_key.clone()).await?;
            let id = last.map_or(1, |(last, _)| last + 1);
            let now = self.now_ms();
            let pull = Pull {
                id,
                repository: read.repository.id.clone(),
                title: input.title.clone(),
                description: input.description.clone(),
                author: author.clone(),
                created_ms: now,
                active_ms: now,
                open: true,
                source_ref: source_ref.clone(),
                destination_ref: destination_ref.clone(),
                source: source.to_string(),
                destination: destination.to_string(),
                merge_base: base.clone(),
                merged: None,
                revision: self.revision(),
                token: input.client_request_token.clone(),
                rules: rules.clone(),
                approvals: Vec::new(),
                overrides: Vec::new(),
            };
            let what = What::Created {
                source: pull.source.clone(),
                destination: pull.destination.clone(),
                base: base.clone(),
            };
            let check = match last {
                Some((_, version)) => Check::Version(last_key.clone(), version),
                None => Check::Absent(last_key.clone()),
            };
            let batch = Batch::new()
                .check(check)
                .check(Check::Present(keys::place::key(read.id())))
                .put(last_key, model::encode(&id));
            let batch = self.made(batch, caller, token, asked.as_bytes(), &id.to_string());
            let key = self.pull_key(&read, id);
            let mut batch = self.put_pull(batch, key, &read, &pull, &author, what);
            for rule in &pull.rules {
                let what = What::RuleCreated(rule.clone());
                batch = self.happened(batch, &read, id, &author, what);
            }
            if self.commit(batch).await? {
                let pull_request = self.shown_pull(&read, &pull)?;
                return Ok(CreatePullRequestOutput { pull_request });
            }
        }
        Err(errors::contended())
    }

    /// The pull request of that id, and its repository.
    pub(crate) async fn pull_of(
        &self,
        caller: &Caller,
        id: &str,
    ) -> Result<(Pull, Read), ApiError> {
        if id.is_empty() {
            return Err(error::pull_request_id_required_exception(
                "A pull request ID is required, but none was provided.",
            ));
        }
        let number: u64 = id.parse().map_err(|_| {
            error::invalid_pull_request_id_exception(
                "The pull request ID is not valid. Make sure that you have provided the full ID and that the pull request is in the specified repository, and then try again.",
            )
        })?;
        let key = keys::pull::key(&caller.account, &caller.region, number);
        let pull: Option<Pull> = self.get("pull request", key).await?;
        let pull = pull.ok_or_else(|| errors::no_pull(id))?;
        let read = self.by_id(&pull.repository).await?;
        Ok((pull, read.ok_or_else(|| errors::no_pull(id))?))
    }

    /// Changes a pull request, as often as somebody else comes first.
    pub(crate) async fn change_pull(
        &self,
        caller: &Caller,
        id: &str,
        change: impl Fn(&mut Pull) -> Result<Vec<What>, ApiError> + Send + Sync,
    ) -> Result<(Pull, Read), ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let (pull, read) = self.pull_of(caller, id).await?;
            let key = self.pull_key(&read, pull.id);
            let Some((mut pull, version)) = self.entry::<Pull>("pull request", key.clone()).await?
            else {
                return Err(errors::no_pull(id));
            };
            let happened = change(&mut pull)?;
            pull.active_ms = self.now_ms();
            let mut batch = Batch::new()
                .check(Check::Version(key.clone(), version))
                .put(key, model::encode(&pull))
                .put(keys::pull::listed(read.id(), pull.id), keys::pull::value(pull.open));
            for what in happened {
                batch = self.happened(batch, &read, pull.id, &caller.arn(), what);
            }
            if self.commit(batch).await? {
                return Ok((pull, read));
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn get_pull(
        &self,
        caller: &Caller,
        input: GetPullRequestInput,
    ) -> Result<GetPullRequestOutput, ApiError> {
        let (pull, read) = self.pull_of(caller, &input.pull_request_id).await?;
        Ok(GetPullRequestOutput { pull_request: self.shown_pull(&read, &pull)? })
    }

    /// As clients see it: the destination of an open one is where its branch is now.
    pub(crate) fn shown_pull(&self, read: &Read, pull: &Pull) -> Result<PullRequest, ApiError> {
        let destination = match pull.open {
            true => read.reference(&pull.destination_ref)?.map(|oid| oid.to_string()),
            false => None,
        };
        let target = PullRequestTarget {
            destination_commit: Some(destination.unwrap_or_else(|| pull.destination.clone())),
            destination_reference: Some(pull.destination_ref.clone()),
            merge_base: pull.merge_base.clone(),
            merge_metadata: Some(metadata(pull.merged.as_ref())),
            repository_name: Some(read.name.name.clone()),
            source_commit: Some(pull.source.clone()),
            source_reference: Some(pull.source_ref.clone()),
        };
        Ok(PullRequest {
            approval_rules: Some(pull.rules.iter().map(rules::shown).collect()),
            author_arn: Some(pull.author.clone()),
            client_request_token: pull.token.clone(),
            creation_date: Some(Timestamp::from_millis(pull.created_ms)),
            description: pull.description.clone(),
            last_activity_date: Some(Timestamp::from_millis(pull.active_ms)),
            pull_request_id: Some(pull.id.to_string()),
            pull_request_status: Some(status(pull.open)),
            pull_request_targets: Some(vec![target]),
            revision_id: Some(pull.revision.clone()),
            title: Some(pull.title.clone()),
        })
    }

    pub(crate) async fn list_pulls(
        &self,
        caller: &Caller,
        input: ListPullRequestsInput,
    ) -> Result<ListPullRequestsOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let max = size(input.max_results)?;
        let open = match input.pull_request_status {
            None => None,
            Some(PullRequestStatusEnum::Open) => Some(true),
            Some(PullRequestStatusEnum::Closed) => Some(false),
            Some(PullRequestStatusEnum::Unknown(_)) => return Err(invalid_status()),
        };
        let rows = self.scan(keys::pull::listed_of(read.id())).await.map_err(unavailable)?;
        let mut ids = Vec::new();
        // The latest first.
        for row in rows.iter().rev() {
            if open.is_some_and(|open| open != keys::pull::is_open(&row.value)) {
                continue;
            }
            let id = keys::pull::read_listed(&row.key).map_err(unavailable)?;
            if let Some(author) = &input.author_arn {
                let pull: Option<Pull> = self.get("pull request", self.pull_key(&read, id)).await?;
                if pull.is_none_or(|pull| pull.author != *author) {
                    continue;
                }
            }
            ids.push(id.to_string());
        }
        let token = input.next_token.as_deref();
        let (pull_request_ids, next_token) =
            cut("ListPullRequests", ids, String::clone, token, max)?;
        Ok(ListPullRequestsOutput { next_token, pull_request_ids })
    }

    pub(crate) async fn retitle_pull(
        &self,
        caller: &Caller,
        input: UpdatePullRequestTitleInput,
    ) -> Result<UpdatePullRequestTitleOutput, ApiError> {
        check_title(&input.title)?;
        let changed = self.change_pull(caller, &input.pull_request_id, |pull| {
            pull.title = input.title.clone();
            still_open(pull)
        });
        let (pull, read) = changed.await?;
        Ok(UpdatePullRequestTitleOutput { pull_request: self.shown_pull(&read, &pull)? })
    }

    pub(crate) async fn describe_pull(
        &self,
        caller: &Caller,
        input: UpdatePullRequestDescriptionInput,
    ) -> Result<UpdatePullRequestDescriptionOutput, ApiError> {
        let changed = self.change_pull(caller, &input.pull_request_id, |pull| {
            pull.description = Some(input.description.clone());
            still_open(pull)
        });
        let (pull, read) = changed.await?;
        Ok(UpdatePullRequestDescriptionOutput { pull_request: self.shown_pull(&read, &pull)? })
    }

    pub(crate) async fn close_pull(
        &self,
        caller: &Caller,
        input: UpdatePullRequestStatusInput,
    ) -> Result<UpdatePullRequestStatusOutput, ApiError> {
        match input.pull_request_status {
            PullRequestStatusEnum::Closed => {}
            PullRequestStatusEnum::Open => {
                return Err(error::invalid_pull_request_status_update_exception(
                    "The pull request status update is not valid. The only valid update is from OPEN to CLOSED.",
                ));
            }
            PullRequestStatusEnum::Unknown(_) => return Err(invalid_status()),
        }
        let changed = self.change_pull(caller, &input.pull_request_id, |pull| {
            if !pull.open {
                return Err(error::invalid_pull_request_status_update_exception(
                    "The pull request status update is not valid. The only valid update is from OPEN to CLOSED.",
                ));
            }
            pull.open = false;
            Ok(vec![What::Status(false)])
        });
        let (pull, read) = changed.await?;
        Ok(UpdatePullRequestStatusOutput { pull_request: self.shown_pull(&read, &pull)? })
    }

    pub(crate) async fn pull_events(
        &self,
        caller: &Caller,
        input: DescribePullRequestEventsInput,
    ) -> Result<DescribePullRequestEventsOutput, ApiError> {
        let (pull, read) = self.pull_of(caller, &input.pull_request_id).await?;
        let max = size(input.max_results)?;
        let range = keys::event::all_of(&read.name.account, &read.name.region, pull.id);
        let mut events = Vec::new();
        for (at, entry) in self.scan(range).await.map_err(unavailable)?.iter().enumerate() {
            let happened: Happened = model::decode("event", &entry.value).map_err(unavailable)?;
            events.push((at, crate::pull_events::shown(&read, pull.id, happened)));
        }
        if let Some(kind) = &input.pull_request_event_type {
            events.retain(|(_, event)| event.pull_request_event_type.as_ref() == Some(kind));
        }
        if let Some(actor) = &input.actor_arn {
            events.retain(|(_, event)| event.actor_arn.as_ref() == Some(actor));
        }
        // The latest first.
        events.reverse();
        let (page, next_token) = cut(
            "DescribePullRequestEvents",
            events,
            |(at, _)| at.to_string(),
            input.next_token.as_deref(),
            max,
        )?;
        let pull_request_events = page.into_iter().map(|(_, event)| event).collect();
        Ok(DescribePullRequestEventsOutput { next_token, pull_request_events })
    }

    pub(crate) async fn merge_pull_by_fast_forward(
        &self,
        caller: &Caller,
        input: MergePullRequestByFastForwardInput,
    ) -> Result<MergePullRequestByFastForwardOutput, ApiError> {
        let asked = Asked::fast_forward()?;
        let (id, name) = (&input.pull_request_id, &input.repository_name);
        let source = input.source_commit_id.as_deref();
        let pull_request = Some(self.merge_pull(caller, id, name, source, asked).await?);
        Ok(MergePullRequestByFastForwardOutput { pull_request })
    }

    pub(crate) async fn merge_pull_by_squash(
        &self,
        caller: &Caller,
        input: MergePullRequestBySquashInput,
    ) -> Result<MergePullRequestBySquashOutput, ApiError> {
        let asked = asked!(input, How::Squash, String::new());
        let (id, name) = (&input.pull_request_id, &input.repository_name);
        let source = input.source_commit_id.as_deref();
        let pull_request = Some(self.merge_pull(caller, id, name, source, asked).await?);
        Ok(MergePullRequestBySquashOutput { pull_request })
    }

    pub(crate) async fn merge_pull_by_three_way(
        &self,
        caller: &Caller,
        input: MergePullRequestByThreeWayInput,
    ) -> Result<MergePullRequestByThreeWayOutput, ApiError> {
        let asked = asked!(input, How::ThreeWay, String::new());
        let (id, name) = (&input.pull_request_id, &input.repository_name);
        let source = input.source_commit_id.as_deref();
        let pull_request = Some(self.merge_pull(caller, id, name, source, asked).await?);
        Ok(MergePullRequestByThreeWayOutput { pull_request })
    }

    async fn merge_pull(
        &self,
        caller: &Caller,
        id: &str,
        repository: &str,
        expected: Option<&str>,
        mut asked: Asked<'_>,
    ) -> Result<PullRequest, ApiError> {
        let (pull, read) = self.pull_of(caller, id).await?;
        if read.name.name != repository {
            return Err(error::repository_not_associated_with_pull_request_exception(format!(
                "The repository {repository} does not contain any pull requests with that pull request ID."
            )));
        }
        still_open(&pull)?;
        let tip = |name: &str| read.reference(name)?.ok_or_else(|| no_reference(name));
        let (source, destination) = (tip(&pull.source_ref)?, tip(&pull.destination_ref)?);
        if expected.is_some_and(|expected| Oid::parse(expected) != Some(source)) {
            return Err(error::tip_of_source_reference_is_different_exception(
                "The tip of the source branch in the destination repository does not match the tip of the source branch specified in your request. The pull request might have been updated. Make sure that you have the latest changes.",
            ));
        }
        let overridden = pull.overrides.iter().any(|by| by.revision == pull.revision);
        let (_, unsatisfied) = rules::evaluate(&pull.rules, &pull.approvals, &pull.revision);
        if !overridden && !unsatisfied.is_empty() {
            return Err(error::pull_request_approval_rules_not_satisfied_exception(
                "The pull request cannot be merged because one or more approval rules applied to the pull request have conditions that have not been met.",
            ));
        }
        asked.message = format!("Merge pull request {id}: {}", pull.title);
        let mut objects = self.objects(&read).await?;
        let tips = self.tips_of(&read, source, destination).await?;
        let (commit, _) = self.merged(caller, &read, &mut objects, tips, &asked).await?;
        let merged = Merged {
            pull: pull.id,
            option: asked.how.option().as_str().to_owned(),
            commit: commit.to_string(),
            by: caller.arn(),
            source: source.to_string(),
            destination: destination.to_string(),
        };
        let reference = pull.destination_ref.clone();
        self.bring(caller, &read, reference, destination, commit, Some(merged)).await?;
        let (pull, read) = self.pull_of(caller, id).await?;
        self.shown_pull(&read, &pull)
    }
}

pub(crate) fn status(open: bool) -> PullRequestStatusEnum {
    if open { PullRequestStatusEnum::Open } else { PullRequestStatusEnum::Closed }
}

pub(crate) fn metadata(merged: Option<&Merged>) -> MergeMetadata {
    MergeMetadata {
        is_merged: Some(merged.is_some()),
        merge_commit_id: merged.map(|merged| merged.commit.clone()),
        merge_option: merged.map(|merged| MergeOptionTypeEnum::from(merged.option.as_str())),
        merged_by: merged.map(|merged| merged.by.clone()),
    }
}

fn invalid_status() -> ApiError {
    error::invalid_pull_request_status_exception(
        "The pull request status is not valid. The only valid values are OPEN and CLOSED.",
    )
}

/// Refuses what can be done to an open one only.
pub(crate) fn still_open(pull: &Pull) -> Result<Vec<What>, ApiError> {
    match pull.open {
        true => Ok(Vec::new()),
        false => Err(error::pull_request_already_closed_exception(
            "The pull request status cannot be updated because it is already closed.",
        )),
    }
}

fn check_title(title: &str) -> Result<(), ApiError> {
    const TITLE_MAX: usize = 150;
    match title.chars().count() {
        0 => Err(error::title_required_exception(
            "A pull request title is required. It cannot be empty or null.",
        )),
        1..=TITLE_MAX => Ok(()),
        _ => Err(error::invalid_title_exception(
            "The title of the pull request is not valid. Pull request titles cannot exceed 150 characters in length.",
        )),
    }
}

fn no_reference(name: &str) -> ApiError {
    error::reference_does_not_exist_exception(format!("The reference {name} does not exist"))
}
