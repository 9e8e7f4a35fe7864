//! What expressions refer to.

use crate::evaluate::Conditions;
use crate::expression::{Call, Expr, Part};
use crate::sections::Definition;
use serde_json::Value;

/// A reference within an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reference<'a> {
    /// `Ref`, or `${Name}`.
    Name(&'a str),
    /// `Fn::GetAtt`: the resource, and the attribute where it is written as it is.
    Attribute(&'a str, Option<&'a str>),
    /// `${Resource.Attribute}`: the resource and the whole.
    Substituted(&'a str, &'a str),
}

impl<'a> Reference<'a> {
    /// The name it begins with: a resource's, if not a parameter's.
    pub(crate) fn name(self) -> &'a str {
        match self {
            Self::Name(name) | Self::Attribute(name, _) | Self::Substituted(name, _) => name,
        }
    }

    /// The attribute that it asks for, as far as the template says it.
    pub(crate) fn attribute(self) -> Option<&'a str> {
        match self {
            Self::Name(_) => None,
            Self::Attribute(_, attribute) => attribute,
            Self::Substituted(_, whole) => whole.split_once('.').map(|(_, attribute)| attribute),
        }
    }
}

/// Which branches of `Fn::If` are gone into.
#[derive(Clone, Copy)]
pub(crate) enum Branches<'a> {
    Both,
    Neither,
    Taken(&'a Conditions),
}

/// Calls `see` with each reference within.
pub(crate) fn references<'a>(
    expr: &'a Expr,
    branches: Branches<'_>,
    see: &mut dyn FnMut(Reference<'a>),
) {
    expr.walk(&mut |call| match call {
        Call::Ref(name) => {
            see(Reference::Name(name));
            false
        }
        Call::GetAtt { resource, attribute } => {
            let written = match attribute {
                Expr::Scalar(Value::String(name)) => Some(name.as_str()),
                _ => None,
            };
            see(Reference::Attribute(resource, written));
            true
        }
        Call::Sub { parts, variables } => {
            for part in parts {
                if let Part::Variable(name) = part
                    && !variables.iter().any(|(variable, _)| variable == name)
                {
                    see(match name.split_once('.') {
                        Some((resource, _)) => Reference::Substituted(resource, name),
                        None => Reference::Name(name),
                    });
                }
            }
            true
        }
        Call::If { condition, then, otherwise } => match branches {
            Branches::Both => true,
            Branches::Neither => false,
            Branches::Taken(conditions) => {
                if let Some((holds, _)) = conditions.get(condition) {
                    references(if *holds { then } else { otherwise }, branches, see);
                }
                false
            }
        },
        _ => true,
    });
}

impl Definition {
    /// All expressions of a resource.
    pub(crate) fn expressions(&self) -> impl Iterator<Item = &Expr> {
        std::iter::once(&self.properties).chain(self.attributes())
    }

    /// Those beside the properties.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = &Expr> {
        let attributes = [
            &self.deletion_policy,
            &self.update_replace_policy,
            &self.creation_policy,
            &self.update_policy,
            &self.metadata,
        ];
        attributes.into_iter().flatten()
    }
}
