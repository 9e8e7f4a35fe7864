//! What pipes are called.

use foundation::{AccountId, Arn, Caller, Region};

/// What EventBridge Pipes is called as a principal.
pub(crate) const PRINCIPAL: &str = "pipes.amazonaws.com";

/// A pipe's name, and where it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct PipeName {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
}

impl PipeName {
    /// The caller's pipe of that name.
    pub(crate) fn of(caller: &Caller, name: &str) -> PipeName {
        let (account, region) = (caller.account, caller.region.clone());
        PipeName { account, region, name: name.to_owned() }
    }

    pub(crate) fn arn(&self) -> String {
        let resource = format!("pipe/{}", self.name);
        Arn::new("pipes", &self.region, &self.account, resource).to_string()
    }

    pub(crate) fn of_arn(arn: &str) -> Option<PipeName> {
        let arn = Arn::parse(arn).ok().filter(|arn| arn.service == "pipes")?;
        let name = arn.resource.strip_prefix("pipe/").filter(|name| !name.is_empty())?;
        let account = AccountId::parse(&arn.account).ok()?;
        let region = Region::parse(&arn.region).ok()?;
        Some(PipeName { account, region, name: name.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_name_pipes() {
        let arn = "arn:aws:pipes:eu-west-1:111122223333:pipe/p";
        assert_eq!(PipeName::of_arn(arn).map(|name| name.arn()).as_deref(), Some(arn));
        for arn in [
            "",
            "p",
            "arn:aws:pipes:eu-west-1:111122223333:pipe/",
            "arn:aws:events:eu-west-1:111122223333:pipe/p",
            "arn:aws:pipes:eu-west-1:111122223333:p",
        ] {
            assert_eq!(PipeName::of_arn(arn), None, "{arn}");
        }
    }
}
