//! What groups and schedules are called.

use foundation::{AccountId, Arn, Caller, Region, Source};

/// The group that is everywhere.
pub(crate) const DEFAULT_GROUP: &str = "default";
/// What EventBridge Scheduler is called as a principal.
pub(crate) const PRINCIPAL: &str = "scheduler.amazonaws.com";

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
        Arn::new("scheduler", &self.region, &self.account, resource).to_string()
    }

    /// From texts that were kept.
    pub(crate) fn kept(account: &str, region: &str) -> Place {
        Place {
            account: AccountId::parse(account).unwrap_or(AccountId::DEFAULT),
            region: Region::parse(region).unwrap_or_default(),
        }
    }

    pub(crate) fn group(&self, name: Option<&str>) -> GroupName {
        let name = name.unwrap_or(DEFAULT_GROUP).to_owned();
        GroupName { place: self.clone(), name }
    }
}

/// A group of schedules.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct GroupName {
    pub(crate) place: Place,
    pub(crate) name: String,
}

impl GroupName {
    pub(crate) fn arn(&self) -> String {
        self.place.arn(format!("schedule-group/{}", self.name))
    }

    /// What a role is assumed for: «the ARN you specify must be a schedule group» (EventBridge
    /// Scheduler User Guide, Confused deputy prevention).
    pub(crate) fn source(&self) -> Source {
        Source { arn: self.arn(), account: self.place.account }
    }

    pub(crate) fn of_arn(arn: &str) -> Option<GroupName> {
        let arn = Arn::parse(arn).ok().filter(|arn| arn.service == "scheduler")?;
        let place = Place {
            account: AccountId::parse(&arn.account).ok()?,
            region: Region::parse(&arn.region).ok()?,
        };
        let name = arn.resource.strip_prefix("schedule-group/")?;
        (!name.is_empty()).then(|| place.group(Some(name)))
    }

    pub(crate) fn is_default(&self) -> bool {
        self.name == DEFAULT_GROUP
    }

    pub(crate) fn schedule(&self, name: &str) -> ScheduleName {
        ScheduleName { group: self.clone(), name: name.to_owned() }
    }
}

/// A schedule of a group.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct ScheduleName {
    pub(crate) group: GroupName,
    pub(crate) name: String,
}

impl ScheduleName {
    pub(crate) fn arn(&self) -> String {
        self.group.place.arn(format!("schedule/{}/{}", self.group.name, self.name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_name_groups() {
        let arn = "arn:aws:scheduler:eu-west-1:111122223333:schedule-group/g";
        let group = GroupName::of_arn(arn);
        assert_eq!(group.as_ref().map(GroupName::arn).as_deref(), Some(arn));
        let schedule = group.map(|group| group.schedule("s").arn());
        assert_eq!(
            schedule.as_deref(),
            Some("arn:aws:scheduler:eu-west-1:111122223333:schedule/g/s")
        );
        for arn in [
            "",
            "g",
            "arn:aws:scheduler:eu-west-1:111122223333:schedule-group/",
            "arn:aws:scheduler:eu-west-1:111122223333:schedule/g/s",
            "arn:aws:events:eu-west-1:111122223333:schedule-group/g",
        ] {
            assert_eq!(GroupName::of_arn(arn), None, "{arn}");
        }
    }
}
