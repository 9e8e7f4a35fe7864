//! The text of `Fn::Sub`: `${Name}`, `${!Literal}`.

use crate::expression::Part;
use crate::invalid::{Checked, Invalid};

/// Takes the text apart. A brace that is not closed is a text like any other.
pub(crate) fn parts(text: &str) -> Checked<Vec<Part>> {
    let mut parts = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("${") {
        let Some(end) = rest[at..].find('}').map(|end| at + end) else { break };
        plain.push_str(&rest[..at]);
        let name = &rest[at + 2..end];
        rest = &rest[end + 1..];
        if let Some(literal) = name.strip_prefix('!') {
            plain.push_str(&format!("${{{literal}}}"));
            continue;
        }
        let name = name.trim();
        if name.is_empty() || !name.chars().all(is_of_name) {
            return Err(Invalid::template(
                "variable names in Fn::Sub syntax must contain only alphanumeric characters, \
                 underscores, periods, and colons",
            ));
        }
        if !plain.is_empty() {
            parts.push(Part::Text(std::mem::take(&mut plain)));
        }
        parts.push(Part::Variable(name.to_owned()));
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        parts.push(Part::Text(plain));
    }
    Ok(parts)
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | ':')
}
