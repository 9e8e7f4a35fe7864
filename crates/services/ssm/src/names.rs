//! Names of parameters, in paths and alone, and their ARNs; and how requests name a version.

use crate::errors::invalid;
use crate::limits::{ARN_MAX, LEVELS_MAX};
use aws_api::ApiError;
use aws_api::ssm::error;
use foundation::{AccountId, Arn, Caller, Region};

/// Where parameters are: an account's, in a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
}

/// Which parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ParameterName {
    pub(crate) place: Place,
    /// As somebody wrote it: `/a/b`, `a`.
    pub(crate) written: String,
}

/// Which of a parameter's versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Selector {
    Latest,
    Version(u64),
    Label(String),
}

/// A parameter's version as requests name it: `name`, `name:3`, `name:label`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    pub(crate) name: ParameterName,
    pub(crate) selector: Selector,
}

const REQUIREMENTS: &str = "The parameter doesn't meet the parameter name requirements. The parameter name must begin with \
     a forward slash \"/\". It can't be prefixed with \\\"aws\\\" or \\\"ssm\\\" (case-insensitive). \
     It must use only letters, numbers, or the following symbols: . (period), - (hyphen), _ \
     (underscore). Special characters are not allowed. All sub-paths, if specified, must use the \
     forward slash symbol \"/\". Valid example: /get/parameters2-/by1./path0_.";

impl Place {
    pub(crate) fn of(caller: &Caller) -> Place {
        Place { account: caller.account, region: caller.region.clone() }
    }

    /// All that is there, as policies name it.
    pub(crate) fn arn(&self) -> String {
        Arn::new("ssm", &self.region, &self.account, "*").to_string()
    }

    pub(crate) fn name(self, written: &str) -> ParameterName {
        ParameterName { place: self, written: written.to_owned() }
    }
}

impl ParameterName {
    /// What makes it another than the next: `/a` and `a` are one.
    pub(crate) fn path(&self) -> &str {
        self.written.strip_prefix('/').unwrap_or(&self.written)
    }

    pub(crate) fn arn(&self) -> String {
        let Place { account, region } = &self.place;
        Arn::new("ssm", region, account, format!("parameter/{}", self.path())).to_string()
    }

    /// Whether a parameter may be made under the name.
    pub(crate) fn check(&self) -> Result<(), ApiError> {
        let path = self.path();
        let is_path = path.contains('/');
        if is_path && !self.written.starts_with('/') {
            return Err(invalid("Parameter name must be a fully qualified name."));
        }
        let first = path.get(..3).map(str::to_ascii_lowercase);
        if first.as_deref() == Some("aws") && is_path {
            let text = format!("No access to reserved parameter name: {}.", self.written);
            return Err(ApiError::new("AccessDeniedException", 400, text));
        }
        let reserved = matches!(first.as_deref(), Some("aws" | "ssm"));
        if reserved && !is_path {
            return Err(invalid(
                "Parameter name: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive).",
            ));
        }
        if reserved || !path.split('/').all(is_part) {
            return Err(invalid(
                "Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed as a \
                 path, it can consist of sub-paths divided by slash symbol; each sub-path can be \
                 formed as a mix of letters, numbers and the following 3 symbols .-_",
            ));
        }
        if path.split('/').count() > LEVELS_MAX {
            return Err(error::hierarchy_level_limit_exceeded_exception(format!(
                "A hierarchy can have a maximum of {LEVELS_MAX} levels. For more information, see \
                 Requirements and constraints for parameter names in the AWS Systems Manager User \
                 Guide."
            )));
        }
        if self.arn().len() > ARN_MAX {
            return Err(invalid(format!(
                "The maximum length of a parameter name, with its ARN, is {ARN_MAX} characters."
            )));
        }
        Ok(())
    }
}

fn is_part(part: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    !part.is_empty() && part.bytes().all(fits)
}

impl Reference {
    /// A parameter by its name or ARN, and perhaps a version or label of it.
    pub(crate) fn of(caller: &Caller, text: &str) -> Reference {
        let arn = Arn::parse(text).ok().filter(|arn| arn.service == "ssm");
        let named = arn.as_ref().and_then(|arn| {
            let place = Place {
                account: AccountId::parse(&arn.account).ok()?,
                region: Region::parse(&arn.region).ok()?,
            };
            Some((place, arn.resource_of("parameter")?))
        });
        let is_arn = named.is_some();
        let (place, rest) = named.unwrap_or_else(|| (Place::of(caller), text.trim()));
        let (name, selector) = match rest.rsplit_once(':') {
            None => (rest, Selector::Latest),
            Some((name, selector)) => match selector.parse() {
                Ok(number) => (name, Selector::Version(number)),
                Err(_) => (name, Selector::Label(selector.to_owned())),
            },
        };
        // In ARNs the names of paths have no slash of their own.
        let slash = if is_arn && name.contains('/') { "/" } else { "" };
        Reference { name: place.name(&format!("{slash}{name}")), selector }
    }
}

impl Selector {
    /// `Selector` of answers.
    pub(crate) fn shown(&self) -> Option<String> {
        match self {
            Selector::Latest => None,
            Selector::Version(number) => Some(format!(":{number}")),
            Selector::Label(label) => Some(format!(":{label}")),
        }
    }
}

/// What the paths of all parameters below a path begin with: nothing below `/`.
pub(crate) fn below(path: &str) -> Result<String, ApiError> {
    let inner = path.strip_prefix('/').ok_or_else(|| invalid(REQUIREMENTS))?;
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    if inner.is_empty() {
        return Ok(String::new());
    }
    match inner.split('/').all(is_part) {
        true => Ok(format!("{inner}/")),
        false => Err(invalid(REQUIREMENTS)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use foundation::Timestamp;
    use proptest::prelude::*;

    fn caller() -> Caller {
        let now = Timestamp::from_millis(0);
        Caller::root(AccountId::DEFAULT, Region::default(), "r", now)
    }

    #[test]
    fn names_keep_to_their_rules() {
        let deep = |levels: usize| "/a".repeat(levels);
        for (name, code) in [
            ("a", None),
            ("/a", None),
            ("/a/b_.-/C9", None),
            ("/cdk-bootstrap/hnb659fds/version", None),
            ("/x/aws/ssm", None),
            ("myaws", None),
            ("a/b", Some("ValidationException")),
            ("a b", Some("ValidationException")),
            ("/a//b", Some("ValidationException")),
            ("/a/", Some("ValidationException")),
            ("/", Some("ValidationException")),
            ("ä", Some("ValidationException")),
            ("awsA", Some("ValidationException")),
            ("/SSM/a", Some("ValidationException")),
            ("ssm", Some("ValidationException")),
            ("/AWS/service/x", Some("AccessDeniedException")),
            (&deep(15), None),
            (&deep(16), Some("HierarchyLevelLimitExceededException")),
            (&"a".repeat(950), None),
            (&"a".repeat(1_000), Some("ValidationException")),
        ] {
            let checked = Place::of(&caller()).name(name).check();
            assert_eq!(checked.as_ref().err().map(ApiError::code), code, "{name}");
        }
    }

    proptest! {
        #[test]
        fn references_read_what_they_show(
            name in "/?[a-z]{4,8}|(/[a-z]{4,8}){2,5}",
            version in proptest::option::of(1_u64..1_000),
            by_arn: bool,
        ) {
            let plain = Place::of(&caller()).name(&name);
            let selector = version.map_or(Selector::Latest, Selector::Version);
            let text = if by_arn { plain.arn() } else { name };
            let text = format!("{text}{}", selector.shown().unwrap_or_default());
            let read = Reference::of(&caller(), &text);
            prop_assert_eq!(read.name.path(), plain.path());
            prop_assert_eq!(read.name.arn(), plain.arn());
            prop_assert_eq!(read.selector, selector);
        }

        #[test]
        fn any_text_is_a_reference_and_a_path_or_none(text in "\\PC{0,20}") {
            let _ = Reference::of(&caller(), &text);
            let _ = below(&text);
            let _ = Place::of(&caller()).name(&text).check();
        }
    }

    #[test]
    fn labels_are_told_from_versions() {
        let read = |text| Reference::of(&caller(), text).selector;
        assert_eq!(read("/a/b:prod"), Selector::Label("prod".to_owned()));
        assert_eq!(read("/a/b:7"), Selector::Version(7));
        assert_eq!(read("/a/b"), Selector::Latest);
    }
}
