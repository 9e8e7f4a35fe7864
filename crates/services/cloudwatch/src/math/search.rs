//! Which metrics a search finds: «CloudWatch search expression syntax» in the CloudWatch User Guide.
//!
//! `{AWS/Lambda,FunctionName}` asks for a namespace and exactly those dimensions. Terms behind it, all
//! of which must fit unless `OR` stands between them, are looked for in namespaces, names, dimensions
//! and their values: as they are where they are quoted, word by word where not (`CPUUtilization` has the
//! words `cpu` and `utilization`). `Name=term` looks in one place.

use crate::data::MetricRef;

/// What is searched for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pattern {
    schema: Option<(String, Vec<String>)>,
    term: Term,
}

#[derive(Clone, Debug, PartialEq)]
enum Term {
    All(Vec<Term>),
    Any(Vec<Term>),
    Not(Box<Term>),
    /// Where (anywhere, else), what, and whether as it is.
    Word {
        place: Option<String>,
        text: String,
        exact: bool,
    },
}

/// How deep brackets stand in each other.
const DEPTH_MAX: usize = 30;

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Open,
    Close,
    Equals,
    Quoted(String),
    Plain(String),
}

impl Pattern {
    /// Reads a search; what is wrong with it else.
    pub(crate) fn parse(text: &str) -> Result<Pattern, String> {
        let text = text.trim();
        let (schema, rest) = match text.strip_prefix('{') {
            None => (None, text),
            Some(inner) => {
                let (schema, rest) = inner.split_once('}').ok_or("the schema has no end")?;
                let mut names =
                    schema.split(',').map(|name| name.trim().trim_matches('"').to_owned());
                let namespace = names.next().unwrap_or_default();
                if namespace.is_empty() {
                    return Err("the schema has no namespace".to_owned());
                }
                let mut names: Vec<String> = names.collect();
                names.sort();
                (Some((namespace, names)), rest)
            }
        };
        let tokens = tokens(rest)?;
        let mut reader = Reader { tokens: &tokens, at: 0, depth: 0 };
        let term = reader.any(None)?;
        if reader.at < tokens.len() {
            return Err("a bracket closes nothing".to_owned());
        }
        Ok(Pattern { schema, term })
    }

    /// Where all that fits is, if that is known.
    pub(crate) fn namespace(&self) -> Option<&str> {
        self.schema.as_ref().map(|(namespace, _)| namespace.as_str())
    }

    /// Whether a metric is searched for.
    pub(crate) fn fits(&self, metric: &MetricRef) -> bool {
        let in_schema = self.schema.as_ref().is_none_or(|(namespace, names)| {
            metric.namespace == *namespace
                && metric.dimensions().iter().map(|(name, _)| name).eq(names.iter())
        });
        in_schema && self.term.fits(metric)
    }
}

impl Term {
    fn fits(&self, metric: &MetricRef) -> bool {
        match self {
            Term::All(all) => all.iter().all(|term| term.fits(metric)),
            Term::Any(any) => any.iter().any(|term| term.fits(metric)),
            Term::Not(term) => !term.fits(metric),
            Term::Word { place, text, exact } => {
                let fits = |held: &str| if *exact { held == text } else { has_words(held, text) };
                let dimensions = metric.dimensions().iter();
                match place.as_deref() {
                    None => {
                        let mut names = dimensions.flat_map(|(name, value)| [name, value]);
                        fits(&metric.namespace)
                            || fits(&metric.metric)
                            || names.any(|name| fits(name))
                    }
                    Some("MetricName") => fits(&metric.metric),
                    Some("Namespace") => fits(&metric.namespace),
                    Some(place) => {
                        dimensions.filter(|(name, _)| name == place).any(|(_, value)| fits(value))
                    }
                }
            }
        }
    }
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut all = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            '(' => {
                all.push(Token::Open);
                1
            }
            ')' => {
                all.push(Token::Close);
                1
            }
            '=' => {
                all.push(Token::Equals);
                1
            }
            '"' => {
                let inner = &rest[1..];
                let end = inner.find('"').ok_or("a quoted term has no end")?;
                all.push(Token::Quoted(inner[..end].to_owned()));
                end + 2
            }
            _ => {
                let ends = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '=' | '"');
                let end = rest.find(ends).unwrap_or(rest.len());
                all.push(Token::Plain(rest[..end].to_owned()));
                end
            }
        };
        rest = rest[taken..].trim_start();
    }
    Ok(all)
}

struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
    depth: usize,
}

impl Reader<'_> {
    fn is_word(&self, word: &str) -> bool {
        matches!(self.tokens.get(self.at), Some(Token::Plain(text)) if text == word)
    }

    /// Terms with `OR` between them.
    fn any(&mut self, place: Option<&str>) -> Result<Term, String> {
        let mut any = vec![self.all(place)?];
        while self.is_word("OR") {
            self.at += 1;
            any.push(self.all(place)?);
        }
        Ok(if any.len() == 1 { any.remove(0) } else { Term::Any(any) })
    }

    /// Terms one after the other.
    fn all(&mut self, place: Option<&str>) -> Result<Term, String> {
        let mut all = Vec::new();
        loop {
            match self.tokens.get(self.at) {
                None | Some(Token::Close) => break,
                _ if self.is_word("OR") => break,
                _ if self.is_word("AND") => self.at += 1,
                _ => all.push(self.one(place)?),
            }
        }
        Ok(Term::All(all))
    }

    fn one(&mut self, place: Option<&str>) -> Result<Term, String> {
        if self.depth == DEPTH_MAX {
            return Err("it is nested too deeply".to_owned());
        }
        self.depth += 1;
        let term = self.deeper(place);
        self.depth -= 1;
        term
    }

    fn deeper(&mut self, place: Option<&str>) -> Result<Term, String> {
        let token = self.tokens.get(self.at);
        self.at += 1;
        let (text, exact) = match token {
            Some(Token::Plain(word)) if word == "NOT" => {
                return Ok(Term::Not(Box::new(self.one(place)?)));
            }
            Some(Token::Open) => {
                let inner = self.any(place)?;
                if self.tokens.get(self.at) != Some(&Token::Close) {
                    return Err("a bracket is not closed".to_owned());
                }
                self.at += 1;
                return Ok(inner);
            }
            Some(Token::Quoted(text)) => (text, true),
            Some(Token::Plain(text)) => (text, false),
            Some(Token::Equals) => return Err("'=' has no name before it".to_owned()),
            Some(Token::Close) | None => return Err("a term is expected at the end".to_owned()),
        };
        if self.tokens.get(self.at) == Some(&Token::Equals) {
            if text.starts_with(':') {
                return Err(format!("Millstream does not implement searches for {text} yet"));
            }
            self.at += 1;
            return self.one(Some(text));
        }
        Ok(Term::Word { place: place.map(str::to_owned), text: text.clone(), exact })
    }
}

/// Whether all words of a term are among those of a text.
fn has_words(held: &str, term: &str) -> bool {
    if held.eq_ignore_ascii_case(term) {
        return true;
    }
    let held = words(held);
    let whole = term.to_ascii_lowercase();
    let wanted = words(term);
    held.contains(&whole) || !wanted.is_empty() && wanted.iter().all(|word| held.contains(word))
}

/// Parts between signs, and their parts by capitals and digits, in small letters.
fn words(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    for part in text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()) {
        let letters: Vec<char> = part.chars().collect();
        let mut word = String::new();
        for (n, &letter) in letters.iter().enumerate() {
            let before = n.checked_sub(1).and_then(|n| letters.get(n));
            let begins = before.is_some_and(|before| {
                let after = letters.get(n + 1);
                letter.is_uppercase() && before.is_lowercase()
                    || letter.is_numeric() != before.is_numeric()
                    // `CPUUtilization`: the last capital begins the next word.
                    || letter.is_uppercase() && before.is_uppercase() && after.is_some_and(|c| c.is_lowercase())
            });
            if begins {
                all.push(std::mem::take(&mut word));
            }
            word.extend(letter.to_lowercase());
        }
        all.push(word);
        all.push(part.to_lowercase());
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn metric(namespace: &str, name: &str, dimensions: &[(&str, &str)]) -> MetricRef {
        let pairs = dimensions.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned()));
        MetricRef::new(namespace, name, pairs.collect())
    }

    #[test]
    fn searches_find_what_they_name() {
        let cpu = metric("AWS/EC2", "CPUUtilization", &[("InstanceId", "i-123")]);
        let errors =
            metric("AWS/Lambda", "Errors", &[("FunctionName", "my-orders"), ("Resource", "x")]);
        for (text, finds_cpu, finds_errors) in [
            ("", true, true),
            ("{AWS/EC2,InstanceId}", true, false),
            ("{AWS/Lambda,Resource,FunctionName}", false, true),
            ("{AWS/Lambda,FunctionName}", false, false),
            ("{AWS/EC2,InstanceId} MetricName=\"CPUUtilization\"", true, false),
            ("MetricName=\"CPU\"", false, false),
            ("MetricName=cpu", true, false),
            ("utilization i-123", true, false),
            ("orders", false, true),
            ("cpu OR errors", true, true),
            ("NOT errors", true, false),
            ("FunctionName=(\"my-orders\" OR \"other\") Errors", false, true),
            ("(cpu AND lambda) OR FunctionName=orders", false, true),
            ("\"AWS/Lambda\"", false, true),
        ] {
            let pattern = Pattern::parse(text).unwrap();
            let found = (pattern.fits(&cpu), pattern.fits(&errors));
            assert_eq!(found, (finds_cpu, finds_errors), "{text}");
        }
        for text in ["{", "{}", "(cpu", "cpu)", "=x", "a=", "\"x", "NOT", ":aws.AccountId=\"1\""] {
            assert!(Pattern::parse(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn anything_is_read_or_refused(text in "[ -~é]{0,60}") {
            let _read_or_refused = Pattern::parse(&text).is_ok();
        }
    }
}
