//! What alarms are called.

use foundation::{AccountId, Arn, Caller, Region};

/// What CloudWatch is called as a principal.
pub(crate) const PRINCIPAL: &str = "cloudwatch.amazonaws.com";
/// What alarms are called as the principal that calls functions.
pub(crate) const FUNCTIONS_PRINCIPAL: &str = "lambda.alarms.cloudwatch.amazonaws.com";

/// An account's part of a region.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
}

impl Place {
    pub(crate) fn of(caller: &Caller) -> Place {
        Place { account: caller.account, region: caller.region.clone() }
    }

    /// From texts that were kept.
    pub(crate) fn kept(account: &str, region: &str) -> Place {
        Place {
            account: AccountId::parse(account).unwrap_or(AccountId::DEFAULT),
            region: Region::parse(region).unwrap_or_default(),
        }
    }

    pub(crate) fn alarm(&self, name: &str) -> AlarmName {
        AlarmName { place: self.clone(), name: name.to_owned() }
    }
}

/// An alarm's name in full.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct AlarmName {
    pub(crate) place: Place,
    pub(crate) name: String,
}

impl AlarmName {
    pub(crate) fn arn(&self) -> String {
        let Place { account, region } = &self.place;
        Arn::new("cloudwatch", region, account, format!("alarm:{}", self.name)).to_string()
    }

    pub(crate) fn of_arn(arn: &str) -> Option<AlarmName> {
        let arn = Arn::parse(arn).ok().filter(|arn| arn.service == "cloudwatch")?;
        let account = AccountId::parse(&arn.account).ok()?;
        let region = Region::parse(&arn.region).ok()?;
        let name = arn.resource.strip_prefix("alarm:").filter(|name| !name.is_empty())?;
        Some(Place { account, region }.alarm(name))
    }

    /// The alarm that a name or an ARN of the place means.
    pub(crate) fn meant(place: &Place, text: &str) -> AlarmName {
        match text.starts_with("arn:") {
            true => AlarmName::of_arn(text).unwrap_or_else(|| place.alarm(text)),
            false => place.alarm(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_name_alarms() {
        let place = Place::kept("111122223333", "eu-west-1");
        for name in ["a", "CPU: too high!", "a/b"] {
            let alarm = place.alarm(name);
            assert_eq!(AlarmName::of_arn(&alarm.arn()), Some(alarm.clone()));
            assert_eq!(AlarmName::meant(&place, name), alarm);
            assert_eq!(AlarmName::meant(&Place::kept("1", "x"), &alarm.arn()), alarm);
        }
        for other in ["", "a", "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:"] {
            assert_eq!(AlarmName::of_arn(other), None, "{other}");
        }
        assert_eq!(AlarmName::of_arn("arn:aws:cloudwatch::111122223333:dashboard/d"), None);
    }
}
