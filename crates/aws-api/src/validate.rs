//! The model's constraints, checked with AWS's own words.

use crate::encode::Structure;
use crate::reader::Path;
use crate::schema::{Member, Schema, Shape};
use crate::writer::Writer;
use foundation::Timestamp;

/// What a request breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violations(Vec<String>);

impl Violations {
    /// AWS's message: `1 validation error detected: Value '' at 'streamName' failed to satisfy
    /// constraint: Member must have length greater than or equal to 1`.
    pub fn message(&self) -> String {
        let count = self.0.len();
        let plural = if count == 1 { "" } else { "s" };
        format!("{count} validation error{plural} detected: {}", self.0.join("; "))
    }
}

/// Checks `input` against its schema; `missing` are the places where the reader found a required
/// member absent.
pub fn validate(input: &dyn Structure, missing: &[String]) -> Result<(), Violations> {
    let mut checker = Checker::default();
    for place in missing {
        let text = format!(
            "Value null at '{place}' failed to satisfy constraint: Member must not be null"
        );
        checker.found.push(text);
    }
    // A required member that was missing holds a default, and what that holds: neither must be
    // complained of again.
    checker.missing = missing;
    input.write(&mut checker);
    if checker.found.is_empty() { Ok(()) } else { Err(Violations(checker.found)) }
}

/// Beyond this many, nobody reads on.
const MAX_VIOLATIONS: usize = 100;
/// Longer values are cut in messages.
const MAX_SHOWN_BYTES: usize = 1024;

#[derive(Default)]
struct Checker<'a> {
    steps: Vec<Step>,
    missing: &'a [String],
    found: Vec<String>,
}

enum Step {
    Structure(Option<&'static Member>),
    List(usize),
    /// The shape of the keys, and the key of the entry being walked.
    Map(Option<&'static Shape>, String),
}

impl Checker<'_> {
    fn path(&self) -> String {
        let mut path = Path::default();
        for step in &self.steps {
            match step {
                Step::Structure(Some(member)) => path.member(member.name),
                Step::Structure(None) => {}
                Step::List(index) => path.element(*index),
                Step::Map(_, key) => path.key(key),
            }
        }
        path.0
    }

    #[cold]
    fn complain(&mut self, value: &str, constraint: String) {
        let place = self.path();
        let within = |missing: &String| {
            let rest = place.strip_prefix(missing.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        if self.found.len() < MAX_VIOLATIONS && !self.missing.iter().any(within) {
            let cut = (0..=MAX_SHOWN_BYTES.min(value.len()))
                .rev()
                .find(|at| value.is_char_boundary(*at))
                .unwrap_or(0);
            let shown = &value[..cut];
            self.found.push(format!(
                "Value '{shown}' at '{place}' failed to satisfy constraint: {constraint}"
            ));
        }
    }

    fn range(&mut self, value: impl std::fmt::Display + Copy, as_f64: f64, bounds: Bounds) {
        let Bounds { min, max } = bounds;
        if let Some(min) = min.filter(|min| as_f64 < *min as f64) {
            let text = format!("Member must have value greater than or equal to {min}");
            self.complain(&value.to_string(), text);
        }
        if let Some(max) = max.filter(|max| as_f64 > *max as f64) {
            let text = format!("Member must have value less than or equal to {max}");
            self.complain(&value.to_string(), text);
        }
    }

    fn length(
        &mut self,
        length: usize,
        min: Option<u64>,
        max: Option<u64>,
        show: &dyn Fn() -> String,
    ) {
        let length = length as u64;
        if let Some(min) = min.filter(|min| length < *min) {
            let text = format!("Member must have length greater than or equal to {min}");
            self.complain(&show(), text);
        }
        if let Some(max) = max.filter(|max| length > *max) {
            let text = format!("Member must have length less than or equal to {max}");
            self.complain(&show(), text);
        }
    }
}

struct Bounds {
    min: Option<i64>,
    max: Option<i64>,
}

fn bounds(shape: &Shape) -> Bounds {
    match *shape {
        Shape::Integer { min, max }
        | Shape::Long { min, max }
        | Shape::Float { min, max }
        | Shape::Double { min, max } => Bounds { min, max },
        _ => Bounds { min: None, max: None },
    }
}

impl Writer for Checker<'_> {
    fn boolean(&mut self, _: bool) {}

    fn integer(&mut self, shape: &'static Shape, value: i64) {
        self.range(value, value as f64, bounds(shape));
    }

    fn double(&mut self, shape: &'static Shape, value: f64) {
        self.range(value, value, bounds(shape));
    }

    fn string(&mut self, shape: &'static Shape, value: &str) {
        match *shape {
            Shape::String { min, max, pattern } => {
                // Bytes bound characters from above: count only where it can matter.
                let length = if max.is_some_and(|max| value.len() as u64 > max)
                    || min.is_some_and(|min| min > 1)
                {
                    value.chars().count()
                } else {
                    value.len()
                };
                self.length(length, min, max, &|| value.to_owned());
                if let Some(pattern) = pattern.filter(|p| !p.matches(value)) {
                    let source = pattern.source;
                    self.complain(
                        value,
                        format!("Member must satisfy regular expression pattern: {source}"),
                    );
                }
            }
            Shape::Enum { values } if !values.contains(&value) => {
                let set = values.join(", ");
                self.complain(value, format!("Member must satisfy enum value set: [{set}]"));
            }
            _ => {}
        }
    }

    fn blob(&mut self, shape: &'static Shape, value: &[u8]) {
        if let Shape::Blob { min, max } = *shape {
            let size = value.len();
            // AWS shows the buffer's Java name in place of its bytes.
            self.length(size, min, max, &|| {
                format!("java.nio.HeapByteBuffer[pos=0 lim={size} cap={size}]")
            });
        }
    }

    fn timestamp(&mut self, _: &'static Shape, _: Timestamp) {}

    fn begin_structure(&mut self, _: &'static Schema) {
        self.steps.push(Step::Structure(None));
    }

    fn member(&mut self, member: &'static Member) {
        if let Some(Step::Structure(current)) = self.steps.last_mut() {
            *current = Some(member);
        }
    }

    fn end_structure(&mut self, _: &'static Schema) {
        self.steps.pop();
    }

    fn begin_list(&mut self, shape: &'static Shape, length: usize) {
        if let Shape::List { min, max, .. } = *shape {
            self.length(length, min, max, &|| match length {
                0 => "[]".to_owned(),
                _ => format!("[{length} elements]"),
            });
        }
        self.steps.push(Step::List(0));
    }

    fn element(&mut self, index: usize) {
        if let Some(Step::List(current)) = self.steps.last_mut() {
            *current = index;
        }
    }

    fn end_list(&mut self, _: &'static Shape) {
        self.steps.pop();
    }

    fn begin_map(&mut self, shape: &'static Shape, length: usize) {
        let mut keys = None;
        if let Shape::Map { min, max, key, .. } = *shape {
            self.length(length, min, max, &|| match length {
                0 => "{}".to_owned(),
                _ => format!("{{{length} entries}}"),
            });
            keys = Some(key);
        }
        self.steps.push(Step::Map(keys, String::new()));
    }

    fn key(&mut self, key: &str) {
        let Some(Step::Map(keys, current)) = self.steps.last_mut() else { return };
        key.clone_into(current);
        if let Some(shape) = *keys {
            self.string(shape, key);
        }
    }

    fn end_map(&mut self, _: &'static Shape) {
        self.steps.pop();
    }
}
