//! What can be wrong with a policy document, in AWS's words.

use thiserror::Error;

/// One thing wrong with a policy document. `Display` is the text that IAM puts into the message of
/// `MalformedPolicyDocument`, where it is known.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Problem {
    /// A trust policy that is not JSON.
    #[error("This policy contains invalid Json")]
    InvalidJson,
    /// The grammar is not met; the field says how.
    #[error("Syntax errors in policy.")]
    Syntax(&'static str),
    /// A trust or resource policy has a member that the grammar does not know.
    #[error("Unknown field {0}")]
    UnknownField(String),
    /// A trust or resource policy lacks a member.
    #[error("Missing required field {0}")]
    MissingField(&'static str),
    /// A managed policy of the old version, or of none; policies within identities may be.
    #[error("Policy document must be version 2012-10-17 or greater.")]
    Version,
    /// A condition value that its operator cannot read (a date, number, address …).
    #[error("The policy failed legacy parsing")]
    Value(String),
    /// Two statements share a `Sid`.
    #[error("Statement IDs (SID) in a single policy must be unique.")]
    RepeatedSid(String),
    /// An identity policy's `Sid` has other characters than letters and digits.
    #[error(
        "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular \
         expression [0-9A-Za-z]*"
    )]
    SidCharacters(String),
    /// An identity policy names principals.
    #[error("Policy document should not specify a principal.")]
    PrincipalNotAllowed,
    /// A principal that cannot exist.
    #[error("Invalid principal in policy: \"{kind}\":\"{value}\"")]
    InvalidPrincipal {
        /// `AWS`, `SERVICE`, `FEDERATED` or `CANONICALUSER`.
        kind: &'static str,
        /// What stood there.
        value: String,
    },
    /// `Action` and `NotAction` are both missing or empty.
    #[error("Policy statement must contain actions.")]
    NoActions,
    /// A resource is neither `*` nor an ARN.
    #[error("Resource {0} must be in ARN format or \"*\".")]
    ResourceFormat(String),
    /// A resource's partition does not exist.
    #[error("Partition \"{partition}\" is not valid for resource \"{resource}\".")]
    Partition {
        /// The second segment.
        partition: String,
        /// The whole resource.
        resource: String,
    },
    /// A wildcard where a resource names its service.
    #[error("Resource vendor must be fully qualified and cannot contain regexes.")]
    ResourceVendor(String),
    /// An IAM resource with a region.
    #[error("IAM resource {0} cannot contain region information.")]
    IamRegion(String),
    /// An action or condition key without `service:`.
    #[error("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")]
    NoVendor(String),
    /// The part before the colon cannot be a service prefix.
    #[error("Vendor {0} is not valid")]
    Vendor(String),
    /// More than one colon in an action.
    #[error("Actions/Condition can contain only one colon.")]
    Colons(String),
    /// `Resource` and `NotResource` are both missing or empty.
    #[error("Policy statement must contain resources.")]
    NoResources,
    /// A member that this kind of policy may not have.
    #[error("Has prohibited field {0}")]
    ProhibitedField(&'static str),
    /// A trust policy that lets more happen than assuming a role.
    #[error("AssumeRole policy may only specify STS AssumeRole actions.")]
    NotAssumeRole(String),
}

impl Problem {
    /// IAM checks in stages and answers with the first that fails: the order of those stages.
    fn stage(&self) -> u8 {
        match self {
            Problem::InvalidJson
            | Problem::Syntax(_)
            | Problem::UnknownField(_)
            | Problem::MissingField(_) => 0,
            Problem::Version => 1,
            Problem::Value(_) => 2,
            Problem::RepeatedSid(_) | Problem::SidCharacters(_) => 3,
            Problem::PrincipalNotAllowed | Problem::InvalidPrincipal { .. } => 4,
            Problem::NoActions => 5,
            Problem::ResourceFormat(_)
            | Problem::Partition { .. }
            | Problem::ResourceVendor(_)
            | Problem::IamRegion(_) => 6,
            Problem::NoVendor(_) | Problem::Vendor(_) | Problem::Colons(_) => 7,
            Problem::NoResources | Problem::ProhibitedField(_) | Problem::NotAssumeRole(_) => 8,
        }
    }
}

/// A problem and where it stands, such as `Statement[1].Condition.Bool`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The place in the document; empty for the document as a whole.
    pub place: String,
    /// What is wrong there.
    pub problem: Problem,
}

/// Everything wrong with a document, first what IAM would answer. `Display` is that first text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed {
    faults: Vec<Fault>,
}

impl Malformed {
    /// Orders the faults as IAM finds them. `None` where there are none.
    pub(crate) fn from_faults(mut faults: Vec<Fault>) -> Option<Malformed> {
        faults.sort_by_key(|fault| fault.problem.stage());
        (!faults.is_empty()).then_some(Malformed { faults })
    }

    /// All faults; never empty.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }
}

impl std::fmt::Display for Malformed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.faults.first().map_or(Ok(()), |fault| fault.problem.fmt(f))
    }
}

impl std::error::Error for Malformed {}
