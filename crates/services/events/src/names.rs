//! What buses, rules and the rest are called.

use crate::errors;
use aws_api::ApiError;
use foundation::{AccountId, Arn, Caller, Region, Source};

/// The bus that is everywhere.
pub(crate) const DEFAULT_BUS: &str = "default";
/// What EventBridge is called as a principal.
pub(crate) const PRINCIPAL: &str = "events.amazonaws.com";

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

    pub(crate) fn arn(&self, resource: impl Into<String>) -> String {
        Arn::new("events", &self.region, &self.account, resource).to_string()
    }

    /// From texts that were kept.
    pub(crate) fn kept(account: &str, region: &str) -> Place {
        Place {
            account: AccountId::parse(account).unwrap_or(AccountId::DEFAULT),
            region: Region::parse(region).unwrap_or_default(),
        }
    }
}

/// The place and the resource that an ARN of this service names.
pub(crate) fn parse(arn: &str) -> Option<(Place, String)> {
    let arn = Arn::parse(arn).ok().filter(|arn| arn.service == "events")?;
    let account = AccountId::parse(&arn.account).ok()?;
    let region = Region::parse(&arn.region).ok()?;
    Some((Place { account, region }, arn.resource))
}

/// A bus.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct BusName {
    pub(crate) place: Place,
    pub(crate) name: String,
}

impl BusName {
    /// The caller's default bus.
    pub(crate) fn default_of(place: Place) -> BusName {
        BusName { place, name: DEFAULT_BUS.to_owned() }
    }

    /// The caller's bus of that name, or that of the ARN; the default one where nothing is said.
    pub(crate) fn of(caller: &Caller, given: Option<&str>) -> Result<BusName, ApiError> {
        let name = match given {
            None => DEFAULT_BUS,
            Some(arn) if arn.starts_with("arn:") => {
                let wrong =
                    || errors::parameter("EventBusName", "Provided Arn is not in correct format.");
                return BusName::of_arn(arn).ok_or_else(wrong);
            }
            Some(name) => name,
        };
        Ok(BusName { place: Place::of(caller), name: name.to_owned() })
    }

    pub(crate) fn of_arn(arn: &str) -> Option<BusName> {
        let (place, resource) = parse(arn)?;
        let name = resource.strip_prefix("event-bus/").filter(|name| !name.is_empty())?;
        Some(BusName { place, name: name.to_owned() })
    }

    pub(crate) fn arn(&self) -> String {
        self.place.arn(format!("event-bus/{}", self.name))
    }

    pub(crate) fn is_default(&self) -> bool {
        self.name == DEFAULT_BUS
    }

    pub(crate) fn rule(&self, name: &str) -> RuleName {
        RuleName { bus: self.clone(), name: name.to_owned() }
    }
}

/// A rule of a bus.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct RuleName {
    pub(crate) bus: BusName,
    pub(crate) name: String,
}

impl RuleName {
    /// What EventBridge calls targets and assumes roles for.
    pub(crate) fn source(&self) -> Source {
        Source { arn: self.arn(), account: self.bus.place.account }
    }

    pub(crate) fn arn(&self) -> String {
        let RuleName { bus, name } = self;
        bus.place.arn(match bus.is_default() {
            true => format!("rule/{name}"),
            false => format!("rule/{}/{name}", bus.name),
        })
    }

    pub(crate) fn of_arn(arn: &str) -> Option<RuleName> {
        let (place, resource) = parse(arn)?;
        let rest = resource.strip_prefix("rule/")?;
        // Names of buses may have slashes, those of rules not.
        let (bus, name) = rest.rsplit_once('/').unwrap_or((DEFAULT_BUS, rest));
        let bus = BusName { place, name: bus.to_owned() };
        (!name.is_empty()).then(|| bus.rule(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_name_what_they_are_of() {
        for arn in [
            "arn:aws:events:eu-west-1:111122223333:rule/r",
            "arn:aws:events:eu-west-1:111122223333:rule/bus/r",
            "arn:aws:events:eu-west-1:111122223333:rule/aws.partner/a/b/r",
        ] {
            assert_eq!(RuleName::of_arn(arn).map(|rule| rule.arn()).as_deref(), Some(arn));
        }
        let bus = "arn:aws:events:eu-west-1:111122223333:event-bus/b";
        assert_eq!(BusName::of_arn(bus).map(|bus| bus.arn()).as_deref(), Some(bus));
        for arn in ["", "r", "arn:aws:sqs:eu-west-1:111122223333:rule/r", bus] {
            assert_eq!(RuleName::of_arn(arn), None, "{arn}");
        }
        assert_eq!(BusName::of_arn("arn:aws:events:eu-west-1:111122223333:rule/r"), None);
    }
}
