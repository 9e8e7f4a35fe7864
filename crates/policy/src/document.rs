//! A policy document as it was written: elements in order, one form for «one or many».
//! Documented on «Grammar of the IAM JSON policy language».

use std::fmt;

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use crate::operator::Operator;

/// The language's version; a document without one is of the older.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Version {
    /// `2008-10-17`: no policy variables.
    #[default]
    V2008,
    /// `2012-10-17`
    V2012,
}

impl Version {
    /// As it stands in a document.
    pub fn as_str(self) -> &'static str {
        match self {
            Version::V2008 => "2008-10-17",
            Version::V2012 => "2012-10-17",
        }
    }
}

/// What a statement does where it applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Grants.
    Allow,
    /// Forbids, whatever else grants.
    Deny,
}

/// An element or its negation: `Action` or `NotAction`, `Resource` or `NotResource`, …
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope<T> {
    /// `Not…`
    pub negated: bool,
    /// Never empty.
    pub items: Vec<T>,
}

/// Whom a `Principal` element names. Documented on «AWS JSON policy elements: Principal».
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// `*` or `{"AWS": "*"}`: all, anonymous ones included.
    Anyone,
    /// An account, by number or by `arn:aws:iam::…:root`.
    Account(String),
    /// A user, role, role session or federated user.
    Arn(String),
    /// A user or role by its unique id (`AIDA…`, `AROA…`).
    UniqueId(String),
    /// A service such as `lambda.amazonaws.com`.
    Service(String),
    /// An identity provider.
    Federated(String),
    /// An account by S3's canonical id.
    CanonicalUser(String),
}

/// One line of a `Condition` block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// The operator.
    pub operator: Operator,
    /// The key, in the writer's case.
    pub key: String,
    /// The values to compare with; any one suffices (none may match, if negated).
    pub values: Vec<String>,
}

/// One statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The statement's name.
    pub sid: Option<String>,
    /// Grants or forbids.
    pub effect: Effect,
    /// Whom it is for; only in resource-based and trust policies.
    pub principal: Option<Scope<Named>>,
    /// Which actions.
    pub actions: Scope<String>,
    /// Which resources; absent in trust policies: the role itself.
    pub resources: Option<Scope<String>>,
    /// What must hold besides.
    pub conditions: Vec<Condition>,
}

/// A policy document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The language's version.
    pub version: Version,
    /// The document's name.
    pub id: Option<String>,
    /// Its statements.
    pub statements: Vec<Statement>,
}

/// Prints the document as JSON that reads back to the same document.
impl fmt::Display for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_map(None)?;
        out.serialize_entry("Version", self.version.as_str())?;
        if let Some(id) = &self.id {
            out.serialize_entry("Id", id)?;
        }
        out.serialize_entry("Statement", &self.statements)?;
        out.end()
    }
}

impl Serialize for Statement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_map(None)?;
        if let Some(sid) = &self.sid {
            out.serialize_entry("Sid", sid)?;
        }
        out.serialize_entry("Effect", &format!("{:?}", self.effect))?;
        if let Some(scope) = &self.principal {
            let name = if scope.negated { "NotPrincipal" } else { "Principal" };
            out.serialize_entry(name, &Principals(&scope.items))?;
        }
        let name = if self.actions.negated { "NotAction" } else { "Action" };
        out.serialize_entry(name, &self.actions.items)?;
        if let Some(scope) = &self.resources {
            let name = if scope.negated { "NotResource" } else { "Resource" };
            out.serialize_entry(name, &scope.items)?;
        }
        if !self.conditions.is_empty() {
            out.serialize_entry("Condition", &Conditions(&self.conditions))?;
        }
        out.end()
    }
}

struct Principals<'a>(&'a [Named]);

impl Serialize for Principals<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 == [Named::Anyone] {
            return serializer.serialize_str("*");
        }
        let mut groups: [(&'static str, Vec<String>); 4] =
            ["AWS", "Service", "Federated", "CanonicalUser"].map(|kind| (kind, Vec::new()));
        for named in self.0 {
            let (group, text) = match named {
                Named::Anyone => (0, "*".to_owned()),
                Named::Account(account) => (0, format!("arn:aws:iam::{account}:root")),
                Named::Arn(text) | Named::UniqueId(text) => (0, text.clone()),
                Named::Service(text) => (1, text.clone()),
                Named::Federated(text) => (2, text.clone()),
                Named::CanonicalUser(text) => (3, text.clone()),
            };
            groups[group].1.push(text);
        }
        let filled: Vec<_> = groups.into_iter().filter(|(_, names)| !names.is_empty()).collect();
        let mut out = serializer.serialize_struct("Principal", filled.len())?;
        for (kind, names) in &filled {
            out.serialize_field(kind, names)?;
        }
        out.end()
    }
}

struct Conditions<'a>(&'a [Condition]);

impl Serialize for Conditions<'_> {
    /// Lines of one operator stand together, as reading leaves them.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_map(None)?;
        for lines in self.0.chunk_by(|a, b| a.operator == b.operator) {
            if let Some(first) = lines.first() {
                out.serialize_entry(&first.operator.to_string(), &Lines(lines))?;
            }
        }
        out.end()
    }
}

struct Lines<'a>(&'a [Condition]);

impl Serialize for Lines<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_map(None)?;
        for line in self.0 {
            out.serialize_entry(&line.key, &line.values)?;
        }
        out.end()
    }
}
