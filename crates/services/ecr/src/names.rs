//! Registries and repositories, and their ARNs.

use crate::errors;
use aws_api::ApiError;
use foundation::{AccountId, Arn, Caller, Region};

/// An account's registry, in a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Registry {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
}

/// Which repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RepositoryName {
    pub(crate) registry: Registry,
    pub(crate) name: String,
}

impl Registry {
    /// The registry that a request names, or the caller's own.
    pub(crate) fn of(caller: &Caller, id: Option<&str>) -> Result<Registry, ApiError> {
        let account = match id {
            None => caller.account,
            Some(id) => AccountId::parse(id)
                .map_err(|_| errors::invalid("registryId", "must be an account's 12 digits"))?,
        };
        Ok(Registry { account, region: caller.region.clone() })
    }

    pub(crate) fn named(self, name: &str) -> RepositoryName {
        RepositoryName { registry: self, name: name.to_owned() }
    }
}

impl RepositoryName {
    pub(crate) fn arn(&self) -> String {
        let Registry { account, region } = &self.registry;
        Arn::new("ecr", region, account, format!("repository/{}", self.name)).to_string()
    }

    /// `repositoryUri`.
    pub(crate) fn uri(&self) -> String {
        let Registry { account, region } = &self.registry;
        format!("{account}.dkr.ecr.{region}.amazonaws.com/{}", self.name)
    }

    pub(crate) fn of_arn(arn: &str) -> Result<RepositoryName, ApiError> {
        let parse = || {
            let arn = Arn::parse(arn).ok().filter(|arn| arn.service == "ecr")?;
            let name = arn.resource_of("repository")?.to_owned();
            let account = AccountId::parse(&arn.account).ok()?;
            let region = Region::parse(&arn.region).ok()?;
            Some(RepositoryName { registry: Registry { account, region }, name })
        };
        parse().ok_or_else(|| errors::invalid("resourceArn", "must be a repository's ARN"))
    }
}
