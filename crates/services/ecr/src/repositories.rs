//! Repositories: made, listed, set, deleted.

use crate::errors::{self, invalid, not_built, unavailable};
use crate::keys;
use crate::model::{self, Repository};
use crate::names::Registry;
use crate::room::{Kept, Room};
use crate::tags;
use aws_api::ApiError;
use aws_api::ecr::*;
use foundation::Caller;
use store::{Batch, Check, Direction, Key, Limit};

/// Repositories in a page where no number is given, and at most.
const PAGE: i32 = 100;
const PAGE_MAX: i32 = 1_000;

/// Tags that are an exception, beside a mutability that has exceptions and no other.
fn exclusions(
    mutability: &ImageTagMutability,
    given: Option<Vec<ImageTagMutabilityExclusionFilter>>,
) -> Result<Vec<String>, ApiError> {
    let excludes = mutability.as_str().ends_with("_WITH_EXCLUSION");
    let given = given.unwrap_or_default();
    match (excludes, given.is_empty()) {
        (true, false) | (false, true) => Ok(given.into_iter().map(|one| one.filter).collect()),
        _ => Err(invalid(
            "imageTagMutabilityExclusionFilters",
            "filters are given with a mutability WITH_EXCLUSION, and only with it",
        )),
    }
}

impl Room {
    pub(crate) async fn make(
        &self,
        caller: &Caller,
        request: CreateRepositoryRequest,
    ) -> Result<CreateRepositoryResponse, ApiError> {
        let name =
            Registry::of(caller, request.registry_id.as_deref())?.named(&request.repository_name);
        let encryption = request.encryption_configuration;
        if let Some(other) = encryption.filter(|one| one.encryption_type != EncryptionType::Aes256)
        {
            let kind = other.encryption_type;
            return Err(not_built(&format!("repositories encrypted by {kind} (encryptionType)")));
        }
        let mutability = request.image_tag_mutability.unwrap_or(ImageTagMutability::Mutable);
        let filters = request.image_tag_mutability_exclusion_filters;
        let mut repository = Repository {
            created_ms: self.ambient.now().as_millis(),
            exclusions: exclusions(&mutability, filters)?,
            mutability: mutability.as_str().to_owned(),
            scan_on_push: request.image_scanning_configuration.and_then(|one| one.scan_on_push)
                == Some(true),
            policy: None,
            lifecycle: None,
            tags: Default::default(),
        };
        tags::add(&mut repository.tags, request.tags.unwrap_or_default())?;
        let key = keys::key(&name);
        let batch = Batch::new().check(Check::Absent(key.clone()));
        let batch = batch.put(key, model::encode(&repository)?);
        match self.store.commit(batch).await.map_err(unavailable)?.committed() {
            Ok(_) => Ok(CreateRepositoryResponse { repository: Some(repository.shown(&name)) }),
            Err(_) => Err(errors::exists(&name)),
        }
    }

    pub(crate) async fn describe(
        &self,
        caller: &Caller,
        request: DescribeRepositoriesRequest,
    ) -> Result<DescribeRepositoriesResponse, ApiError> {
        let registry = Registry::of(caller, request.registry_id.as_deref())?;
        let mut repositories = Vec::new();
        if let Some(names) = request.repository_names {
            for name in names {
                let name = registry.clone().named(&name);
                repositories.push(self.existing(&name).await?.repository.shown(&name));
            }
            return Ok(DescribeRepositoriesResponse {
                repositories: Some(repositories),
                next_token: None,
            });
        }
        let listing = "DescribeRepositories";
        let mut range = keys::all_of(&registry);
        if let Some(token) = request.next_token.as_deref() {
            let key = foundation::page::position(listing, token).map(Key::from);
            let key = key.filter(|key| range.contains(key));
            range = range.after(key.ok_or_else(|| invalid("nextToken", "must be one of ours"))?);
        }
        let max = request.max_results.unwrap_or(PAGE).clamp(1, PAGE_MAX);
        let max = usize::try_from(max).unwrap_or(1);
        // One more than fits: there is a next page.
        let limit = Limit::entries(max + 1);
        let read = self.store.scan(range, limit, Direction::Forward).await.map_err(unavailable)?;
        let more = read.entries.len() > max || read.next.is_some();
        let page = read.entries.get(..max).unwrap_or(&read.entries);
        for entry in page {
            let name = keys::name_of(&registry, &entry.key).map_err(unavailable)?;
            let repository = model::decode(&entry.value).map_err(unavailable)?;
            repositories.push(repository.shown(&name));
        }
        let last = page.last().filter(|_| more);
        Ok(DescribeRepositoriesResponse {
            repositories: Some(repositories),
            next_token: last.map(|entry| foundation::page::token(listing, &entry.key)),
        })
    }

    /// There is never an image in it, so that `force` changes nothing.
    pub(crate) async fn remove(
        &self,
        caller: &Caller,
        request: DeleteRepositoryRequest,
    ) -> Result<DeleteRepositoryResponse, ApiError> {
        let name =
            Registry::of(caller, request.registry_id.as_deref())?.named(&request.repository_name);
        let deleted = self.change(&name, |repository| Ok((repository.shown(&name), Kept::No)));
        Ok(DeleteRepositoryResponse { repository: Some(deleted.await?) })
    }

    pub(crate) async fn set_mutability(
        &self,
        caller: &Caller,
        request: PutImageTagMutabilityRequest,
    ) -> Result<PutImageTagMutabilityResponse, ApiError> {
        let name =
            Registry::of(caller, request.registry_id.as_deref())?.named(&request.repository_name);
        let mutability = request.image_tag_mutability;
        let given = request.image_tag_mutability_exclusion_filters;
        let exclusions = exclusions(&mutability, given)?;
        let set = self.change(&name, |repository| {
            repository.mutability = mutability.as_str().to_owned();
            repository.exclusions = exclusions.clone();
            Ok((repository.filters(), Kept::Yes))
        });
        Ok(PutImageTagMutabilityResponse {
            image_tag_mutability_exclusion_filters: set.await?,
            registry_id: Some(name.registry.account.as_str().to_owned()),
            repository_name: Some(name.name.clone()),
            image_tag_mutability: Some(mutability),
        })
    }

    pub(crate) async fn set_scanning(
        &self,
        caller: &Caller,
        request: PutImageScanningConfigurationRequest,
    ) -> Result<PutImageScanningConfigurationResponse, ApiError> {
        let name =
            Registry::of(caller, request.registry_id.as_deref())?.named(&request.repository_name);
        let scan_on_push = request.image_scanning_configuration.scan_on_push == Some(true);
        self.change(&name, |repository| {
            repository.scan_on_push = scan_on_push;
            Ok(((), Kept::Yes))
        })
        .await?;
        Ok(PutImageScanningConfigurationResponse {
            registry_id: Some(name.registry.account.as_str().to_owned()),
            repository_name: Some(name.name),
            image_scanning_configuration: Some(ImageScanningConfiguration {
                scan_on_push: Some(scan_on_push),
            }),
        })
    }
}
