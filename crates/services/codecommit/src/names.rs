//! Names and ARNs of repositories, and what may be one.

use crate::errors;
use crate::git::path::is_reference;
use crate::git::refs::HEADS;
use crate::limits::BRANCH_NAME_MAX;
use aws_api::ApiError;
use aws_api::codecommit::error;
use foundation::{AccountId, Arn, Caller, Region};

/// Which repository.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct RepositoryName {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
}

const NAME_MAX: usize = 100;

impl RepositoryName {
    /// The caller's own repository of that name, new or not.
    pub(crate) fn own(caller: &Caller, name: &str) -> RepositoryName {
        let (account, region) = (caller.account, caller.region.clone());
        RepositoryName { account, region, name: name.to_owned() }
    }

    /// The same, of a name that can be one.
    pub(crate) fn checked(caller: &Caller, name: &str) -> Result<RepositoryName, ApiError> {
        if name.is_empty() {
            return Err(error::repository_name_required_exception(
                "A repository name is required, but was not specified.",
            ));
        }
        match is_name(name) {
            true => Ok(RepositoryName::own(caller, name)),
            false => Err(errors::invalid_name()),
        }
    }

    pub(crate) fn of_arn(caller: &Caller, arn: &str) -> Result<RepositoryName, ApiError> {
        let wrong = || {
            error::invalid_resource_arn_exception(
                "The value for the resource ARN is not valid. For more information about resources in AWS CodeCommit, see CodeCommit Resources and Operations in the AWS CodeCommit User Guide.",
            )
        };
        if arn.is_empty() {
            return Err(error::resource_arn_required_exception("A valid ARN is required."));
        }
        let parsed = Arn::parse(arn).map_err(|_| wrong())?;
        let own = parsed.service == "codecommit"
            && parsed.region == caller.region.as_str()
            && parsed.account == caller.account.as_str()
            && is_name(&parsed.resource);
        own.then(|| RepositoryName::own(caller, &parsed.resource)).ok_or_else(wrong)
    }

    pub(crate) fn arn(&self) -> String {
        Arn::new("codecommit", &self.region, &self.account, self.name.as_str()).to_string()
    }
}

/// Whether a repository may have that name («Quotas in AWS CodeCommit»).
pub(crate) fn is_name(name: &str) -> bool {
    let letter = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
    (1..=NAME_MAX).contains(&name.len())
        && name.bytes().all(letter)
        && !name.ends_with(".git")
        && !matches!(name, "." | "..")
}

/// The whole name of the branch's reference.
pub(crate) fn branch(name: &str) -> Result<String, ApiError> {
    if name.is_empty() {
        return Err(error::branch_name_required_exception(
            "A branch name is required, but was not specified.",
        ));
    }
    let reference = format!("{HEADS}{name}");
    let fits = name.chars().count() <= BRANCH_NAME_MAX
        && !name.starts_with('-')
        && is_reference(&reference);
    match fits {
        true => Ok(reference),
        false => {
            let text = format!("The branch name is not valid: {name}");
            Err(error::invalid_branch_name_exception(text))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use foundation::Timestamp;

    #[test]
    fn names_are_awss() {
        let (long, too_long) = ("r".repeat(100), "r".repeat(101));
        for (name, fine) in [
            ("MyRepo", true),
            ("a.b_C-9", true),
            (&*long, true),
            (&*too_long, false),
            ("", false),
            ("a b", false),
            ("a/b", false),
            ("a.git", false),
            ("..", false),
            ("é", false),
        ] {
            assert_eq!(is_name(name), fine, "{name}");
        }
        for (name, fine) in [("main", true), ("a/b", true), ("a..b", false), ("-x", false)] {
            assert_eq!(branch(name).is_ok(), fine, "{name}");
        }
    }

    #[test]
    fn arns_are_of_the_callers_account_and_region() {
        let at = Timestamp::from_millis(0);
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", at);
        let own = RepositoryName::own(&caller, "r");
        assert_eq!(RepositoryName::of_arn(&caller, &own.arn()).unwrap(), own);
        for arn in [
            "",
            "r",
            "arn:aws:codecommit:eu-west-1:000000000000:r",
            "arn:aws:codecommit:us-east-1:111122223333:r",
            "arn:aws:sqs:us-east-1:000000000000:r",
        ] {
            assert!(RepositoryName::of_arn(&caller, arn).is_err(), "{arn}");
        }
    }
}
