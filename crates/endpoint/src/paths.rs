//! Which operation of a rest service a method and path mean (Smithy, «http trait»).

use aws_api::ServiceModel;
use codec::percent;

/// `{name}` and what stands in its place, percent-decoded.
pub type Labels = Vec<(String, String)>;

/// What a method and path mean.
#[derive(Debug, PartialEq, Eq)]
pub enum Found<'m> {
    /// An operation that we serve; the index is its place in the model.
    Served(usize, Labels),
    /// One that only AWS has.
    Unserved(&'m str),
}

/// The operation of `model` that the request means: of several that match, the one with the most
/// fixed parts, then the one that asks for more of the query. What we do not serve is looked at as
/// well, so that it is not taken for something that we do.
pub fn find<'m>(
    model: &'m ServiceModel,
    method: &str,
    path: &str,
    query: &str,
) -> Option<Found<'m>> {
    let matches = |of: &str, uri: &str| {
        let (template, fixed) = uri.split_once('?').unwrap_or((uri, ""));
        let asked = query_matches(fixed, query).filter(|_| of == method)?;
        let (labels, literals) = path_matches(template, path)?;
        Some(((literals, asked), labels))
    };
    let served = model.operations.iter().filter_map(|operation| {
        let (weight, labels) = matches(operation.method, operation.uri)?;
        Some((weight, Found::Served(operation.index, labels)))
    });
    let unserved = model.unserved.iter().filter_map(|unserved| {
        let (weight, _) = matches(unserved.method, unserved.uri)?;
        Some((weight, Found::Unserved(unserved.name)))
    });
    unserved.chain(served).max_by_key(|(weight, _)| *weight).map(|(_, found)| found)
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
        let model = &aws_api::lambda::MODEL;
        let name = |method: &str, path: &str| match find(model, method, path, "")? {
            Found::Served(index, _) => Some(model.operations[index].name),
            Found::Unserved(name) => Some(name),
        };
        assert_eq!(name("POST", "/2015-03-31/functions/f/invocations"), Some("Invoke"));
        assert_eq!(name("GET", "/2015-03-31/functions/f"), Some("GetFunction"));
        assert_eq!(name("GET", "/2015-03-31/functions/"), Some("ListFunctions"));
        assert_eq!(name("GET", "/2015-03-31/functions"), Some("ListFunctions"));
        assert_eq!(name("POST", "/2015-03-31/functions/f/aliases"), Some("CreateAlias"));
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
