//! Properties as far as they are known before the resources they refer to are made: what a change
//! set shows.

use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Stands for a value, or within a text for the part of it, that is not known before it is made.
pub const KNOWN_AFTER_APPLY: &str = "{{changeSet:KNOWN_AFTER_APPLY}}";

/// What a value comes from: a change set's `ChangeSource` and `CausingEntity`. What has no source
/// can only change directly (`DirectModification`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// `ParameterReference`: a parameter's name, or a pseudo parameter's.
    Parameter(String),
    /// `ResourceReference`: `Ref` of a logical id.
    Resource(String),
    /// `ResourceAttribute`: `Fn::GetAtt` of a logical id and an attribute.
    Attribute(String, String),
    /// `Fn::ImportValue` of a name.
    Import(String),
}

impl Source {
    /// As `CausingEntity` names it: `Parameter`, `Resource`, `Resource.Attribute`.
    pub fn entity(&self) -> String {
        match self {
            Self::Parameter(name) | Self::Resource(name) | Self::Import(name) => name.clone(),
            Self::Attribute(resource, name) => format!("{resource}.{name}"),
        }
    }
}

/// A step of a path into properties.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Of a map.
    Key(String),
    /// Of a list, from 0. Elements that were left out (`AWS::NoValue`) count.
    Index(usize),
}

/// A place in the properties that holds a function, and what it depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dependence {
    /// Where; the first step is the property, none where a function gives all properties.
    pub path: Vec<Step>,
    /// What the value comes from, that of conditions the choice rested on included.
    pub sources: BTreeSet<Source>,
    /// Whether some of it is not known yet.
    pub unknown: bool,
}

/// A resource's properties as far as they are known.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// With [`KNOWN_AFTER_APPLY`] for what is not known.
    pub properties: Map<String, Value>,
    /// The same to be shown: `****` for the values of parameters with `NoEcho`.
    pub shown: Map<String, Value>,
    /// Where functions stood, in the template's order.
    pub dependences: Vec<Dependence>,
}

impl Preview {
    /// All sources of one property.
    pub fn sources(&self, property: &str) -> BTreeSet<Source> {
        self.of(property).flat_map(|dependence| dependence.sources.iter().cloned()).collect()
    }

    /// Whether a part of that property is not known yet.
    pub fn is_unknown(&self, property: &str) -> bool {
        self.of(property).any(|dependence| dependence.unknown)
    }

    fn of<'a>(&'a self, property: &'a str) -> impl Iterator<Item = &'a Dependence> {
        // What stands above all properties is of each.
        self.dependences.iter().filter(move |dependence| match dependence.path.first() {
            Some(Step::Key(key)) => key == property,
            Some(Step::Index(_)) => false,
            None => true,
        })
    }
}
