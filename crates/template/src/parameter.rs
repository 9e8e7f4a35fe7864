//! The `Parameters` section: what a template asks for.

use regex::Regex;

/// A parameter as the template declares it.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// Its type.
    pub kind: ParameterType,
    /// `Default`, as text.
    pub default: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `NoEcho`: its value is shown as `****` alone.
    pub no_echo: bool,
    /// `AllowedValues`, as texts; empty where there are none.
    pub allowed_values: Vec<String>,
    /// `ConstraintDescription`.
    pub constraint_description: Option<String>,
    pub(crate) constraints: Constraints,
}

/// What a value must keep to, beside its type and the allowed values.
#[derive(Debug, Clone, Default)]
pub(crate) struct Constraints {
    /// `AllowedPattern` as written, and compiled to match whole values.
    pub(crate) pattern: Option<(String, Regex)>,
    /// In characters.
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) min_value: Option<f64>,
    pub(crate) max_value: Option<f64>,
}

/// What a parameter holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParameterType {
    /// `String`.
    String,
    /// `Number`.
    Number,
    /// `List<Number>`.
    Numbers,
    /// `CommaDelimitedList`.
    List,
    /// A type whose values AWS looks up: `AWS::EC2::…`, `AWS::SSM::…`, lists of them. Its name.
    /// Binding refuses it by name.
    Looked(String),
}

impl ParameterType {
    /// As the template names it.
    pub fn name(&self) -> &str {
        match self {
            Self::String => "String",
            Self::Number => "Number",
            Self::Numbers => "List<Number>",
            Self::List => "CommaDelimitedList",
            Self::Looked(name) => name,
        }
    }

    /// Whether `Ref` gives a list of texts instead of a text.
    pub fn is_list(&self) -> bool {
        matches!(self, Self::Numbers | Self::List)
    }
}
