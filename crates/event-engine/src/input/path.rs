//! JSON paths as EventBridge knows them: dots, places in arrays, and stars.

use crate::json::Json;

/// A path such as `$.detail.items[0].name`, compiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path(Vec<Step>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Member(String),
    Place(usize),
    /// `[*]` or `.*`: every element, or every member's value.
    All,
}

/// The text is no path.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a valid JSON path")]
pub struct InvalidPath(pub String);

/// Letters that a path's names do without.
const NOT_IN_NAMES: &[char] = &['.', '[', ']', '\'', '"', '$', '*', '(', ')', '?', '@', ','];

impl Path {
    /// Reads a path: `$`, and then names behind dots and places in brackets.
    ///
    /// # Errors
    /// Where it is none, or of the kinds that EventBridge does not know.
    pub fn parse(text: &str) -> Result<Path, InvalidPath> {
        let invalid = || InvalidPath(text.to_owned());
        let mut rest = text.strip_prefix('$').ok_or_else(invalid)?;
        let mut steps = Vec::new();
        while !rest.is_empty() {
            if let Some(behind) = rest.strip_prefix('[') {
                let (place, behind) = behind.split_once(']').ok_or_else(invalid)?;
                let digits = !place.is_empty() && place.bytes().all(|byte| byte.is_ascii_digit());
                steps.push(match place {
                    "*" => Step::All,
                    _ if digits => Step::Place(place.parse().map_err(|_| invalid())?),
                    _ => return Err(invalid()),
                });
                rest = behind;
                continue;
            }
            let behind = rest.strip_prefix('.').ok_or_else(invalid)?;
            if let Some(behind) = behind.strip_prefix('*') {
                steps.push(Step::All);
                rest = behind;
                continue;
            }
            let end = behind.find(NOT_IN_NAMES).unwrap_or(behind.len());
            let (name, behind) = behind.split_at_checked(end).ok_or_else(invalid)?;
            if name.is_empty() {
                return Err(invalid());
            }
            steps.push(Step::Member(name.to_owned()));
            rest = behind;
        }
        Ok(Path(steps))
    }

    /// What is there: with a star in the path an array of all that is; otherwise nothing where the
    /// path leads nowhere.
    pub fn find(&self, event: &Json) -> Option<Json> {
        let mut found = vec![event];
        for step in &self.0 {
            found = found.into_iter().flat_map(|value| step.of(value)).collect();
        }
        if self.0.contains(&Step::All) {
            return Some(Json::Array(found.into_iter().cloned().collect()));
        }
        found.first().map(|value| Json::clone(value))
    }
}

impl Step {
    fn of<'j>(&self, value: &'j Json) -> Vec<&'j Json> {
        match (self, value) {
            (Step::Member(name), _) => value.get(name).into_iter().collect(),
            (Step::Place(place), Json::Array(elements)) => {
                elements.get(*place).into_iter().collect()
            }
            (Step::All, Json::Array(elements)) => elements.iter().collect(),
            (Step::All, Json::Object(members)) => members.iter().map(|(_, value)| value).collect(),
            _ => Vec::new(),
        }
    }
}
