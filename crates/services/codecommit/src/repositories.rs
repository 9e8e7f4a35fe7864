//! Repositories themselves: made, found, listed, changed, deleted.

use crate::errors::{self, unavailable};
use crate::git::refs;
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, BATCH_REPOSITORIES_MAX, LONG_PAGE, TAGS_MAX};
use crate::model::{self, Place, Repository};
use crate::names::{self, RepositoryName};
use crate::paging::cut;
use crate::room::{Read, Room};
use aws_api::ApiError;
use aws_api::codecommit::*;
use foundation::{Caller, Region, Timestamp};
use std::collections::BTreeMap;
use store::{Batch, Check};

type Tags = BTreeMap<String, String>;

impl Room {
    pub(crate) async fn create_repository(
        &self,
        caller: &Caller,
        input: CreateRepositoryInput,
    ) -> Result<CreateRepositoryOutput, ApiError> {
        let name = RepositoryName::checked(caller, &input.repository_name)?;
        if let Some(key) = input.kms_key_id.filter(|key| !key.is_empty()) {
            return Err(no_kms(&key));
        }
        let tags = input.tags.unwrap_or_default();
        check_tags(&tags)?;
        let now = self.now_ms();
        let repository = Repository {
            id: self.ambient.dice.uuid(),
            description: input.repository_description.filter(|text| !text.is_empty()),
            tags,
            created_ms: now,
            modified_ms: now,
            triggers: Vec::new(),
            triggers_id: None,
            templates: Vec::new(),
        };
        let key = keys::repository::key(&name);
        let batch = Batch::new()
            .check(Check::Absent(key.clone()))
            .put(key, model::encode(&repository))
            .put(keys::place::key(&repository.id), model::encode(&place(&name)));
        match self.commit(batch).await? {
            false => Err(errors::name_exists(&name.name)),
            true => {
                let read = self.named(&name).await?;
                Ok(CreateRepositoryOutput { repository_metadata: Some(self.shown(&read)?) })
            }
        }
    }

    pub(crate) fn shown(&self, read: &Read) -> Result<RepositoryMetadata, ApiError> {
        let Read { name, repository, .. } = read;
        Ok(RepositoryMetadata {
            arn: Some(name.arn()),
            account_id: Some(name.account.to_string()),
            clone_url_http: Some(self.clone_url(name)),
            // Nothing listens for SSH.
            clone_url_ssh: None,
            creation_date: Some(Timestamp::from_millis(repository.created_ms)),
            default_branch: read.default_branch()?,
            // Nothing is encrypted.
            kms_key_id: None,
            last_modified_date: Some(Timestamp::from_millis(repository.modified_ms)),
            repository_description: repository.description.clone(),
            repository_id: Some(repository.id.clone()),
            repository_name: Some(name.name.clone()),
        })
    }

    /// Where git finds the repository: AWS's path, which names no region; for other regions than the
    /// first, a path that does.
    fn clone_url(&self, name: &RepositoryName) -> String {
        let base = &self.base_url;
        let region = match name.region == Region::default() {
            true => String::new(),
            false => format!("{}{}", crate::transport::REGION_PATH, name.region),
        };
        format!("{base}{region}/v1/repos/{}", name.name)
    }

    pub(crate) async fn get_repository(
        &self,
        caller: &Caller,
        input: GetRepositoryInput,
    ) -> Result<GetRepositoryOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        Ok(GetRepositoryOutput { repository_metadata: Some(self.shown(&read)?) })
    }

    pub(crate) async fn batch_get_repositories(
        &self,
        caller: &Caller,
        input: BatchGetRepositoriesInput,
    ) -> Result<BatchGetRepositoriesOutput, ApiError> {
        let asked = input.repository_names;
        if asked.is_empty() {
            return Err(error::repository_names_required_exception(
                "Repository names are required, but were not specified.",
            ));
        }
        if asked.len() > BATCH_REPOSITORIES_MAX {
            return Err(error::maximum_repository_names_exceeded_exception(format!(
                "The maximum number of allowed repository names was exceeded. Currently, this number is {BATCH_REPOSITORIES_MAX}."
            )));
        }
        let (mut found, mut missing, mut failed) = (Vec::new(), Vec::new(), Vec::new());
        for name in asked {
            let read = match RepositoryName::checked(caller, &name) {
                Ok(name) => self.lookup(&name).await.map_err(unavailable)?,
                Err(error) => return Err(error),
            };
            match read {
                Some(read) => found.push(self.shown(&read)?),
                None => {
                    failed.push(BatchGetRepositoriesError {
                        error_code: Some(
                            BatchGetRepositoriesErrorCodeEnum::RepositoryDoesNotExistException,
                        ),
                        error_message: Some(format!("{name} does not exist")),
                        repository_id: None,
                        repository_name: Some(name.clone()),
                    });
                    missing.push(name);
                }
            }
        }
        Ok(BatchGetRepositoriesOutput {
            errors: (!failed.is_empty()).then_some(failed),
            repositories: Some(found),
            repositories_not_found: Some(missing),
        })
    }

    /// A deleted repository is gone at once; its folder is removed behind it.
    pub(crate) async fn delete_repository(
        &self,
        caller: &Caller,
        input: DeleteRepositoryInput,
    ) -> Result<DeleteRepositoryOutput, ApiError> {
        let name = RepositoryName::checked(caller, &input.repository_name)?;
        for _ in 0..ATTEMPTS_MAX {
            let Some(read) = self.lookup(&name).await.map_err(unavailable)? else {
                return Ok(DeleteRepositoryOutput { repository_id: None });
            };
            let batch = Batch::new()
                .check(read.unchanged())
                .delete(keys::repository::key(&name))
                .delete(keys::place::key(read.id()))
                .put(keys::doomed::key(read.id()), model::encode(&place(&name)));
            if self.commit(batch).await? {
                return Ok(DeleteRepositoryOutput { repository_id: Some(read.repository.id) });
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn list_repositories(
        &self,
        caller: &Caller,
        input: ListRepositoriesInput,
    ) -> Result<ListRepositoriesOutput, ApiError> {
        let mut all = self.all_of(caller).await?;
        match input.sort_by.unwrap_or(SortByEnum::RepositoryName) {
            SortByEnum::RepositoryName => {}
            SortByEnum::LastModifiedDate => all.sort_by_key(|read| read.repository.modified_ms),
            SortByEnum::Unknown(_) => {
                return Err(error::invalid_sort_by_exception(
                    "The specified sort by value is not valid.",
                ));
            }
        }
        match input.order.unwrap_or(OrderEnum::Ascending) {
            OrderEnum::Ascending => {}
            OrderEnum::Descending => all.reverse(),
            OrderEnum::Unknown(_) => {
                return Err(error::invalid_order_exception(
                    "The specified sort order is not valid.",
                ));
            }
        }
        let name = |read: &Read| read.repository.id.clone();
        let (page, next_token) =
            cut("ListRepositories", all, name, input.next_token.as_deref(), LONG_PAGE)?;
        let repositories = page.into_iter().map(|read| RepositoryNameIdPair {
            repository_id: Some(read.repository.id),
            repository_name: Some(read.name.name),
        });
        Ok(ListRepositoriesOutput { next_token, repositories: Some(repositories.collect()) })
    }

    /// All repositories of the caller's account in its region, by name.
    pub(crate) async fn all_of(&self, caller: &Caller) -> Result<Vec<Read>, ApiError> {
        let range = keys::repository::all_of(&caller.account, &caller.region);
        let entries = self.scan(range).await.map_err(unavailable)?;
        let read = |entry: &store::Entry| self.read_of(keys::repository::read(&entry.key)?, entry);
        entries.iter().map(read).collect::<Result<_, _>>().map_err(unavailable)
    }

    pub(crate) async fn describe(
        &self,
        caller: &Caller,
        input: UpdateRepositoryDescriptionInput,
    ) -> Result<(), ApiError> {
        let name = RepositoryName::checked(caller, &input.repository_name)?;
        let description = input.repository_description.filter(|text| !text.is_empty());
        self.change(&name, |read| {
            let (description, modified_ms) = (description.clone(), self.now_ms());
            Ok(Repository { description, modified_ms, ..read.repository.clone() })
        })
        .await
    }

    pub(crate) async fn rename(
        &self,
        caller: &Caller,
        input: UpdateRepositoryNameInput,
    ) -> Result<(), ApiError> {
        let old = RepositoryName::checked(caller, &input.old_name)?;
        let new = RepositoryName::checked(caller, &input.new_name)?;
        for _ in 0..ATTEMPTS_MAX {
            let read = self.named(&old).await?;
            if self.lookup(&new).await.map_err(unavailable)?.is_some() {
                return Err(errors::name_exists(&new.name));
            }
            let repository = Repository { modified_ms: self.now_ms(), ..read.repository.clone() };
            let batch = Batch::new()
                .check(read.unchanged())
                .check(Check::Absent(keys::repository::key(&new)))
                .delete(keys::repository::key(&old))
                .put(keys::repository::key(&new), model::encode(&repository))
                .put(keys::place::key(read.id()), model::encode(&place(&new)));
            if self.commit(batch).await? {
                return Ok(());
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn set_default_branch(
        &self,
        caller: &Caller,
        input: UpdateDefaultBranchInput,
    ) -> Result<(), ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let branch = input.default_branch_name;
        if read.branch(&branch)?.is_none() {
            return Err(errors::no_branch(&branch));
        }
        refs::set_head(&read.home, &branch, &self.token()).map_err(errors::disk)
    }

    pub(crate) async fn tags(
        &self,
        caller: &Caller,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, ApiError> {
        let name = RepositoryName::of_arn(caller, &input.resource_arn)?;
        let read = self.named(&name).await?;
        Ok(ListTagsForResourceOutput { next_token: None, tags: Some(read.repository.tags) })
    }

    pub(crate) async fn tag(
        &self,
        caller: &Caller,
        input: TagResourceInput,
    ) -> Result<(), ApiError> {
        let name = RepositoryName::of_arn(caller, &input.resource_arn)?;
        if input.tags.is_empty() {
            return Err(error::tags_map_required_exception("A map of tags is required."));
        }
        self.retag(&name, |tags| tags.extend(input.tags.clone())).await
    }

    pub(crate) async fn untag(
        &self,
        caller: &Caller,
        input: UntagResourceInput,
    ) -> Result<(), ApiError> {
        let name = RepositoryName::of_arn(caller, &input.resource_arn)?;
        if input.tag_keys.is_empty() {
            return Err(error::tag_keys_list_required_exception("A list of tag keys is required."));
        }
        self.retag(&name, |tags| tags.retain(|key, _| !input.tag_keys.contains(key))).await
    }

    async fn retag(
        &self,
        name: &RepositoryName,
        change: impl Fn(&mut Tags) + Send + Sync,
    ) -> Result<(), ApiError> {
        self.change(name, |read| {
            let mut repository = read.repository.clone();
            change(&mut repository.tags);
            check_tags(&repository.tags)?;
            Ok(repository)
        })
        .await
    }
}

pub(crate) fn place(name: &RepositoryName) -> Place {
    Place {
        account: name.account.to_string(),
        region: name.region.to_string(),
        name: name.name.clone(),
    }
}

fn no_kms(key: &str) -> ApiError {
    error::encryption_key_not_found_exception(format!(
        "No encryption key {key}: Millstream has no AWS KMS, and does not encrypt repositories."
    ))
}

fn check_tags(tags: &Tags) -> Result<(), ApiError> {
    const KEY_MAX: usize = 128;
    const VALUE_MAX: usize = 256;
    if tags.len() > TAGS_MAX {
        return Err(error::too_many_tags_exception(
            "The maximum number of tags for an AWS CodeCommit resource has been exceeded.",
        ));
    }
    if tags.keys().any(|key| key.to_ascii_lowercase().starts_with("aws:")) {
        return Err(error::invalid_system_tag_usage_exception(
            "The specified tag is not valid. Key names cannot be prefixed with aws:.",
        ));
    }
    let fits = |(key, value): (&String, &String)| {
        (1..=KEY_MAX).contains(&key.chars().count()) && value.chars().count() <= VALUE_MAX
    };
    match tags.iter().all(fits) {
        true => Ok(()),
        false => Err(error::invalid_tags_map_exception("The map of tags is not valid.")),
    }
}

/// A name in a trigger or a pull request, whether or not it is said whole.
pub(crate) fn whole_reference(name: &str) -> Result<String, ApiError> {
    names::branch(name.strip_prefix(refs::HEADS).unwrap_or(name))
}
