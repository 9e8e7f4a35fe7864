//! What texts are held against: `like`, and what `parse` takes out of them.

use super::syntax::Name;
use super::value::Value;
use regex::{Regex, RegexBuilder};
use std::sync::Arc;

/// An expression's compiled size: repetitions of repetitions can be made to explode.
const REGEX_BYTES_MAX: usize = 1 << 20;

/// The right side of `like`.
#[derive(Debug)]
pub enum Like {
    /// A text that is to be found somewhere.
    Text(String),
    Regex(Regex),
}

impl Like {
    pub fn matches(&self, text: &str) -> bool {
        match self {
            Like::Text(part) => text.contains(part.as_str()),
            Like::Regex(regex) => regex.is_match(text),
        }
    }
}

/// A regular expression of a query.
pub fn compiled(source: &str) -> Result<Regex, String> {
    let built = RegexBuilder::new(source).size_limit(REGEX_BYTES_MAX).build();
    built.map_err(|_| format!("invalid regular expression {source}"))
}

/// What `parse` takes out of a text.
#[derive(Debug)]
pub struct Extract {
    regex: Regex,
    /// Names, and which group of the expression is called so.
    pub names: Vec<(Name, usize)>,
}

impl Extract {
    /// A pattern in which each `*` stands for what is called by one of `names`.
    pub fn glob(pattern: &str, names: Vec<Name>) -> Result<Extract, String> {
        let parts: Vec<&str> = pattern.split('*').collect();
        if parts.len() != names.len() + 1 {
            return Err(format!(
                "parse expression has {} wildcards but {} fields",
                parts.len() - 1,
                names.len()
            ));
        }
        let mut source = String::from("(?s)");
        let last = parts.len() - 1;
        for (at, part) in parts.iter().enumerate() {
            source.push_str(&regex::escape(part));
            if at < last {
                // What ends the pattern takes the rest; the others as little as they can.
                let rest = at + 1 == last && parts[last].is_empty();
                source.push_str(if rest { "(.*)" } else { "(.*?)" });
            }
        }
        let names = names.into_iter().zip(1..).collect();
        Ok(Extract { regex: compiled(&source)?, names })
    }

    /// A regular expression with named groups; or with groups for each of `names`.
    pub fn regex(source: &str, names: Vec<Name>) -> Result<Extract, String> {
        let regex = compiled(source)?;
        if names.is_empty() {
            let groups = regex.capture_names().enumerate();
            let names: Vec<(Name, usize)> =
                groups.filter_map(|(at, name)| Some((Arc::from(name?), at))).collect();
            if names.is_empty() {
                return Err("parse expression has no named capturing groups".to_owned());
            }
            return Ok(Extract { regex, names });
        }
        if regex.captures_len() != names.len() + 1 {
            return Err(format!(
                "parse expression has {} capturing groups but {} fields",
                regex.captures_len() - 1,
                names.len()
            ));
        }
        let names = names.into_iter().zip(1..).collect();
        Ok(Extract { regex, names })
    }

    /// The values that are called by [`Extract::names`], in their order.
    pub fn values(&self, text: Option<&str>) -> Vec<Value> {
        let found = text.and_then(|text| self.regex.captures(text));
        let value = |group: usize| {
            let part = found.as_ref().and_then(|found| found.get(group));
            part.map_or(Value::Missing, |part| Value::text(part.as_str()))
        };
        self.names.iter().map(|(_, group)| value(*group)).collect()
    }
}
