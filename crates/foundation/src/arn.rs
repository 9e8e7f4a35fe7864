//! Amazon Resource Names: `arn:partition:service:region:account:resource`.

use crate::{AccountId, Region};
use std::fmt;

/// The text is no ARN.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not an ARN")]
pub struct InvalidArn(pub String);

/// A resource's full name, in its six parts (IAM User Guide, «Identify AWS resources with Amazon
/// Resource Names»). Region and account are empty where a service leaves them out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Arn {
    /// `aws`, or one of its sisters such as `aws-cn`.
    pub partition: String,
    /// The service's namespace, such as `kinesis`.
    pub service: String,
    /// The region, or nothing.
    pub region: String,
    /// The account's 12 digits, or nothing (or `aws`, for policies that AWS manages).
    pub account: String,
    /// Everything after the fifth colon.
    pub resource: String,
}

impl Arn {
    /// The name of a resource that lies in an account and a region.
    pub fn new(
        service: &str,
        region: &Region,
        account: &AccountId,
        resource: impl Into<String>,
    ) -> Self {
        Arn {
            partition: "aws".to_owned(),
            service: service.to_owned(),
            region: region.as_str().to_owned(),
            account: account.as_str().to_owned(),
            resource: resource.into(),
        }
    }

    /// The name of a resource that lies in an account alone, as IAM's do.
    pub fn global(service: &str, account: &AccountId, resource: impl Into<String>) -> Self {
        Arn {
            partition: "aws".to_owned(),
            service: service.to_owned(),
            region: String::new(),
            account: account.as_str().to_owned(),
            resource: resource.into(),
        }
    }

    /// Takes the six parts apart; none of partition, service and resource may be empty.
    pub fn parse(text: &str) -> Result<Self, InvalidArn> {
        let mut parts = text.splitn(6, ':');
        let mut next = || parts.next();
        if let (
            Some("arn"),
            Some(partition),
            Some(service),
            Some(region),
            Some(account),
            Some(resource),
        ) = (next(), next(), next(), next(), next(), next())
            && !partition.is_empty()
            && !service.is_empty()
            && !resource.is_empty()
        {
            return Ok(Arn {
                partition: partition.to_owned(),
                service: service.to_owned(),
                region: region.to_owned(),
                account: account.to_owned(),
                resource: resource.to_owned(),
            });
        }
        Err(InvalidArn(text.to_owned()))
    }

    /// The resource less a leading `kind` and its separator: of `stream/clicks`, with the kind
    /// `stream`, `clicks`; nothing where the resource is of another kind.
    pub fn resource_of(&self, kind: &str) -> Option<&str> {
        let rest = self.resource.strip_prefix(kind)?;
        rest.strip_prefix('/').or_else(|| rest.strip_prefix(':')).filter(|name| !name.is_empty())
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Arn { partition, service, region, account, resource } = self;
        write!(f, "arn:{partition}:{service}:{region}:{account}:{resource}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arn_reads_back_and_colons_stay_in_the_resource() {
        for text in [
            "arn:aws:kinesis:us-east-1:000000000000:stream/clicks",
            "arn:aws:lambda:eu-west-1:123456789012:function:worker:PROD",
            "arn:aws:s3:::bucket/a:b",
            "arn:aws:iam::aws:policy/AdministratorAccess",
        ] {
            assert_eq!(Arn::parse(text).map(|a| a.to_string()), Ok(text.to_owned()));
        }
        let arn = Arn::parse("arn:aws:lambda:eu-west-1:123456789012:function:worker:PROD");
        assert_eq!(arn.as_ref().ok().and_then(|a| a.resource_of("function")), Some("worker:PROD"));
        assert_eq!(arn.as_ref().ok().and_then(|a| a.resource_of("func")), None);
    }

    #[test]
    fn what_is_no_arn_is_refused() {
        for text in
            ["", "arn:aws", "clicks", "arn:aws:kinesis:us-east-1:000000000000:", "arn::s3:::b"]
        {
            assert_eq!(Arn::parse(text), Err(InvalidArn(text.to_owned())));
        }
    }
}
