//! What is stored of repositories, as CBOR. New fields get new indices and are optional; an index is
//! never used again.

use crate::names::RepositoryName;
use aws_api::ApiError;
use aws_api::ecr as api;
use foundation::Timestamp;
use minicbor::{Decode, Encode};
use std::collections::BTreeMap;
use store::StoreError;

/// A repository.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Repository {
    #[n(0)]
    pub(crate) created_ms: i64,
    /// `imageTagMutability`, in AWS's words.
    #[n(1)]
    pub(crate) mutability: String,
    /// Of the tags that are an exception from it.
    #[n(2)]
    pub(crate) exclusions: Vec<String>,
    #[n(3)]
    pub(crate) scan_on_push: bool,
    #[n(4)]
    pub(crate) policy: Option<String>,
    #[n(5)]
    pub(crate) lifecycle: Option<String>,
    #[n(6)]
    pub(crate) tags: BTreeMap<String, String>,
}

impl Repository {
    /// `imageTagMutabilityExclusionFilters`.
    pub(crate) fn filters(&self) -> Option<Vec<api::ImageTagMutabilityExclusionFilter>> {
        let filters = self.exclusions.iter().map(|filter| api::ImageTagMutabilityExclusionFilter {
            filter_type: api::ImageTagMutabilityExclusionFilterType::Wildcard,
            filter: filter.clone(),
        });
        (!self.exclusions.is_empty()).then(|| filters.collect())
    }

    /// As answers have it.
    pub(crate) fn shown(&self, name: &RepositoryName) -> api::Repository {
        api::Repository {
            repository_arn: Some(name.arn()),
            registry_id: Some(name.registry.account.as_str().to_owned()),
            repository_name: Some(name.name.clone()),
            repository_uri: Some(name.uri()),
            created_at: Some(Timestamp::from_millis(self.created_ms)),
            image_tag_mutability: Some(api::ImageTagMutability::from(self.mutability.as_str())),
            image_tag_mutability_exclusion_filters: self.filters(),
            image_scanning_configuration: Some(api::ImageScanningConfiguration {
                scan_on_push: Some(self.scan_on_push),
            }),
            encryption_configuration: Some(api::EncryptionConfiguration {
                encryption_type: api::EncryptionType::Aes256,
                kms_key: None,
            }),
        }
    }
}

pub(crate) fn encode(repository: &Repository) -> Result<Vec<u8>, ApiError> {
    minicbor::to_vec(repository).map_err(|why| ApiError::internal(format!("encoding: {why}")))
}

pub(crate) fn decode(bytes: &[u8]) -> Result<Repository, StoreError> {
    minicbor::decode(bytes)
        .map_err(|_| StoreError::Malformed { what: "a repository", reason: "it cannot be decoded" })
}
