//! Which operation of a rest service a method and path mean (Smithy, «http trait»).

use aws_api::{Operation, ServiceModel};
use codec::percent;

/// `{name}` and what stands in its place, percent-decoded.
pub type Labels = Vec<(String, String)>;

/// The operation of `model` that the request means: of several that match, the one with the most
/// fixed parts, then the one that asks for more of the query.
pub fn find(
    model: &'static ServiceModel,
    method: &str,
    path: &str,
    query: &str,
) -> Option<(&'static Operation, Labels)> {
    model
        .operations
        .iter()
        .filter(|operation| operation.method == method)
        .filter_map(|operation| {
            let (template, fixed) = operation.uri.split_once('?').unwrap_or((operation.uri, ""));
            let asked = query_matches(fixed, query)?;
            let (labels, literals) = path_matches(template, path)?;
            Some(((literals, asked), operation, labels))
        })
        .max_by_key(|(weight, ..)| *weight)
        .map(|(_, operation, labels)| (operation, labels))
}

/// How many parts of the query the template fixes, if the query has them all.
fn query_matches(fixed: &str, query: &str) -> Option<usize> {
    let mut asked = 0;
    for part in fixed.split('&').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let there = query.split('&').any(|given| {
            let (given_name, given_value) = given.split_once('=').unwrap_or((given, ""));
            given_name == name && (value.is_empty() || given_value == value)
        });
        if !there {
            return None;
        }
        asked += 1;
    }
    Some(asked)
}

/// The labels' values and the number of literal segments, if the path has the template's form. A
/// slash at the end makes no difference, but to a greedy label.
fn path_matches(template: &str, path: &str) -> Option<(Labels, usize)> {
    let mut wanted = template.trim_matches('/').split('/');
    let mut rest = path.strip_prefix('/').unwrap_or(path);
    let (mut labels, mut literals) = (Vec::new(), 0);
    loop {
        let Some(segment) = wanted.next() else {
            return rest.trim_end_matches('/').is_empty().then_some((labels, literals));
        };
        let label = segment.strip_prefix('{').and_then(|label| label.strip_suffix('}'));
        if let Some(name) = label.and_then(|label| label.strip_suffix('+')) {
            let after = wanted.clone().count();
            // What the segments behind the greedy label need is left to them.
            let cut = match after {
                0 => rest.len(),
                _ => rest.trim_end_matches('/').rmatch_indices('/').nth(after - 1)?.0,
            };
            if cut == 0 {
                return None;
            }
            labels.push((name.to_owned(), percent::decode(&rest[..cut]).into_owned()));
            rest = rest[cut..].trim_start_matches('/');
            continue;
        }
        let (given, behind) = rest.split_once('/').unwrap_or((rest, ""));
        match label {
            Some(_) if given.is_empty() => return None,
            Some(name) => labels.push((name.to_owned(), percent::decode(given).into_owned())),
            None if given == segment => literals += 1,
            None => return None,
        }
        rest = behind;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(template: &str, path: &str) -> Option<Vec<String>> {
        path_matches(template, path).map(|(labels, _)| labels.into_iter().map(|l| l.1).collect())
    }

    #[test]
    fn paths_match_their_templates() {
        let list = |values: &[&str]| Some(values.iter().map(|v| (*v).to_owned()).collect());
        for (template, path, expected) in [
            ("/a/{X}/b", "/a/1/b", list(&["1"])),
            ("/a/{X}/b", "/a/1/b/", list(&["1"])),
            ("/a/{X}/b/", "/a/1/b", list(&["1"])),
            ("/a/{X}/b", "/a/1%2F2%3A3/b", list(&["1/2:3"])),
            ("/a/{X}/b", "/a//b", None),
            ("/a/{X}/b", "/a/1", None),
            ("/a/{X}", "/a/1/b", None),
            ("/a", "/a", list(&[])),
            ("/", "/", list(&[])),
            ("/a", "/b", None),
            ("/{B}/{K+}", "/b/k/l/", list(&["b", "k/l/"])),
            ("/{B}/{K+}", "/b/", None),
            ("/{K+}/tail", "/k/l/tail", list(&["k/l"])),
            ("/{K+}/tail", "/tail", None),
        ] {
            assert_eq!(labels(template, path), expected, "{template} {path}");
        }
    }

    #[test]
    fn lambdas_operations_are_found_by_method_and_path() {
        let name = |method: &str, path: &str| {
            find(&aws_api::lambda::MODEL, method, path, "").map(|(operation, _)| operation.name)
        };
        assert_eq!(name("POST", "/2015-03-31/functions/f/invocations"), Some("Invoke"));
        assert_eq!(name("GET", "/2015-03-31/functions/f"), Some("GetFunction"));
        assert_eq!(name("GET", "/2015-03-31/functions/"), Some("ListFunctions"));
        assert_eq!(name("GET", "/2015-03-31/functions"), Some("ListFunctions"));
        assert_eq!(name("PATCH", "/2015-03-31/functions"), None);
        assert_eq!(name("GET", "/2015-03-31/nonsense"), None);
    }

    #[test]
    fn fixed_parts_of_the_query_are_asked_for() {
        assert_eq!(query_matches("list-type=2", "prefix=a&list-type=2"), Some(1));
        assert_eq!(query_matches("list-type=2", "list-type=1"), None);
        assert_eq!(query_matches("acl", "acl="), Some(1));
        assert_eq!(query_matches("acl", ""), None);
        assert_eq!(query_matches("", "x=y"), Some(0));
    }
}
