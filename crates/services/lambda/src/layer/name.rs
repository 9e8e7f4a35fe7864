//! The ways to name a layer: its name, its ARN, and the ARN of a version.

use crate::failure::invalid;
use aws_api::ApiError;
use foundation::{AccountId, Arn, Caller, Region};

/// A layer, in its account and region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LayerName {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
}

fn wrong(text: &str, member: &str) -> ApiError {
    invalid(format!(
        "1 validation error detected: Value '{text}' at '{member}' failed to satisfy constraint: \
         Member must satisfy regular expression pattern: \
         (arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{{12}}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+"
    ))
}

fn is_name(text: &str) -> bool {
    let letter = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    !text.is_empty() && text.bytes().all(letter)
}

impl LayerName {
    /// A name, or an ARN without a version.
    pub(crate) fn parse(caller: &Caller, text: &str) -> Result<Self, ApiError> {
        if is_name(text) {
            let (account, region) = (caller.account, caller.region.clone());
            return Ok(LayerName { account, region, name: text.to_owned() });
        }
        match Self::of_arn(text) {
            Some((name, None)) => Ok(name),
            _ => Err(wrong(text, "layerName")),
        }
    }

    /// The layer and version in an ARN.
    pub(crate) fn of_arn(text: &str) -> Option<(Self, Option<u64>)> {
        let arn = Arn::parse(text).ok().filter(|arn| arn.service == "lambda")?;
        let rest = arn.resource_of("layer")?;
        let (name, version) = match rest.split_once(':') {
            Some((name, version)) => (name, Some(version.parse().ok().filter(|v| *v > 0)?)),
            None => (rest, None),
        };
        let account = AccountId::parse(&arn.account).ok()?;
        let region = Region::parse(&arn.region).ok()?;
        is_name(name).then(|| (LayerName { account, region, name: name.to_owned() }, version))
    }

    /// The ARN of a version.
    pub(crate) fn version_of_arn(text: &str) -> Result<(Self, u64), ApiError> {
        match Self::of_arn(text) {
            Some((name, Some(version))) => Ok((name, version)),
            _ => Err(wrong(text, "arn")),
        }
    }

    pub(crate) fn arn(&self) -> Arn {
        Arn::new("lambda", &self.region, &self.account, format!("layer:{}", self.name))
    }

    pub(crate) fn version(&self, number: u64) -> Arn {
        let resource = format!("layer:{}:{number}", self.name);
        Arn::new("lambda", &self.region, &self.account, resource)
    }
}

/// A version's number as a request says it.
pub(super) fn number(of: i64) -> Result<u64, ApiError> {
    match u64::try_from(of) {
        Ok(number) if number > 0 => Ok(number),
        _ => Err(invalid("Layer Version Cannot be less than 1.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use foundation::Timestamp;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_text_is_a_layer_or_refused_and_what_is_one_reads_back(
            text in "(arn:aws:lambda:us-east-1:000000000000:layer:)?[a-z0-9:_-]{0,20}",
        ) {
            if let Some((name, version)) = LayerName::of_arn(&text) {
                let arn = version.map_or_else(|| name.arn(), |number| name.version(number));
                prop_assert_eq!(LayerName::of_arn(&arn.to_string()), Some((name, version)));
            }
        }
    }

    #[test]
    fn names_and_arns_are_understood() {
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", Timestamp::EPOCH);
        let arn = "arn:aws:lambda:us-east-1:000000000000:layer:l";
        for text in ["l", arn] {
            let read = LayerName::parse(&caller, text).unwrap();
            assert_eq!(read.arn().to_string(), arn);
        }
        let (name, version) = LayerName::version_of_arn(&format!("{arn}:7")).unwrap();
        assert_eq!(name.version(version).to_string(), format!("{arn}:7"));
        for text in ["", "a b", "arn:aws:lambda:us-east-1:000000000000:function:l"] {
            assert!(LayerName::parse(&caller, text).is_err(), "{text}");
        }
        for text in ["l", arn, &format!("{arn}:0"), &format!("{arn}:x"), &format!("{arn}:1:2")] {
            assert!(LayerName::version_of_arn(text).is_err(), "{text}");
        }
    }
}
