//! Plain terms: `ERROR timeout` (both), `?ERROR ?WARN` (either), `-DEBUG` (not), `"two words"`,
//! `%regular expression%`. Case counts. A term is found inside of longer words as well, and one that
//! is not only of letters, digits and underscores must stand in quotation marks.

use super::Invalid;
use super::scan::Scanner;
use regex::Regex;

#[derive(Debug, Default)]
pub struct Terms {
    all: Vec<Term>,
    any: Vec<Term>,
    none: Vec<Term>,
}

#[derive(Debug)]
enum Term {
    Text(String),
    Regex(Regex),
}

impl Term {
    fn is_in(&self, message: &str) -> bool {
        match self {
            Term::Text(text) => message.contains(text.as_str()),
            Term::Regex(regex) => regex.is_match(message),
        }
    }
}

impl Terms {
    pub fn parse(scanner: &mut Scanner<'_>) -> Result<Terms, Invalid> {
        let mut terms = Terms::default();
        loop {
            scanner.skip_space();
            let list = match scanner.peek() {
                None => return Ok(terms),
                Some('?') => {
                    scanner.next();
                    &mut terms.any
                }
                Some('-') => {
                    scanner.next();
                    &mut terms.none
                }
                Some(_) => &mut terms.all,
            };
            list.push(match scanner.peek() {
                Some('"') => Term::Text(scanner.quoted()?),
                Some('%') => Term::Regex(scanner.regex()?),
                _ => {
                    let word = scanner.take_while(|c| !c.is_whitespace() && c != '"');
                    if word.is_empty() {
                        return Err(scanner.expected("a term"));
                    }
                    let plain = |c: char| c.is_alphanumeric() || c == '_';
                    if let Some(at) = word.find(|c| !plain(c)) {
                        let bad = word[at..].chars().take_while(|c| !plain(*c)).collect();
                        return Err(Invalid::Characters(bad));
                    }
                    Term::Text(word.to_owned())
                }
            });
        }
    }

    pub fn matches(&self, message: &str) -> bool {
        // Beside a term that must be there, those that may be there decide nothing.
        let either = self.any.is_empty()
            || !self.all.is_empty()
            || self.any.iter().any(|t| t.is_in(message));
        either
            && self.all.iter().all(|t| t.is_in(message))
            && !self.none.iter().any(|t| t.is_in(message))
    }
}
