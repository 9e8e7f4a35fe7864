//! Many patterns at once: which of them want an event.

use super::{Matcher, Node, Pattern, Scalar};
use crate::json::Json;
use std::collections::HashMap;

/// The field that tells most of an event's kinds apart, and that nearly every pattern names.
const FIELD: &str = "source";

/// Patterns by their places in a list. Those that name the sources they want are found by the
/// event's; only the others are tried with every event.
#[derive(Debug, Clone, Default)]
pub struct Set {
    patterns: Vec<Option<Pattern>>,
    by_source: HashMap<String, Vec<usize>>,
    of_any: Vec<usize>,
}

/// The sources that a pattern names, where it wants events of these alone.
fn sources(pattern: &Pattern) -> Option<Vec<&str>> {
    let (_, node) = pattern.0.fields.iter().find(|(name, _)| name == FIELD)?;
    let Node::Leaf(matchers) = node else { return None };
    let exact = |matcher| match matcher {
        &Matcher::Exact(Scalar::String(ref text)) => Some(text.as_str()),
        _ => None,
    };
    matchers.iter().map(exact).collect()
}

impl Set {
    /// The patterns in their order; what has none wants nothing.
    pub fn new(patterns: impl IntoIterator<Item = Option<Pattern>>) -> Set {
        let mut set = Set { patterns: patterns.into_iter().collect(), ..Set::default() };
        for (place, pattern) in set.patterns.iter().enumerate() {
            let Some(pattern) = pattern else { continue };
            match sources(pattern) {
                None => set.of_any.push(place),
                Some(mut sources) => {
                    sources.sort_unstable();
                    sources.dedup();
                    for source in sources {
                        set.by_source.entry(source.to_owned()).or_default().push(place);
                    }
                }
            }
        }
        set
    }

    /// The places of the patterns that match, in their order.
    pub fn matching(&self, event: &Json) -> Vec<usize> {
        let of_source = match event.get(FIELD) {
            Some(Json::String(source)) => self.by_source.get(source).map_or(&[][..], Vec::as_slice),
            // No event of EventBridge's; whatever it is, each pattern decides.
            Some(_) => {
                return (0..self.patterns.len()).filter(|at| self.wants(*at, event)).collect();
            }
            None => &[],
        };
        let tried = of_source.iter().chain(&self.of_any).copied();
        let mut matching: Vec<usize> = tried.filter(|at| self.wants(*at, event)).collect();
        matching.sort_unstable();
        matching
    }

    fn wants(&self, place: usize, event: &Json) -> bool {
        let pattern = self.patterns.get(place).and_then(Option::as_ref);
        pattern.is_some_and(|pattern| pattern.matches_event(event))
    }
}
