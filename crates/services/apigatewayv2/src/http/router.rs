//! Which route a request takes: the most specific of those that match («Create routes for HTTP APIs in
//! API Gateway»).

use crate::control::route_key::{RouteKey, Segment};

/// Routes in the order in which they are tried, each with what it leads to.
#[derive(Debug)]
pub(crate) struct Router<T> {
    paths: Vec<Entry<T>>,
    default: Option<T>,
}

#[derive(Debug)]
struct Entry<T> {
    method: Option<String>,
    segments: Vec<Segment>,
    to: T,
}

/// A match.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found<'r, T> {
    pub(crate) to: &'r T,
    /// The path's variables with their values.
    pub(crate) variables: Vec<(Box<str>, String)>,
}

impl<T> Router<T> {
    /// A router of these routes.
    pub(crate) fn new(routes: impl IntoIterator<Item = (RouteKey, T)>) -> Router<T> {
        let (mut paths, mut default) = (Vec::new(), None);
        for (key, to) in routes {
            match key {
                RouteKey::Default => default = Some(to),
                RouteKey::Path { method, segments } => paths.push(Entry { method, segments, to }),
            }
        }
        // Those without greedy variables first; then by the first place where they differ, text before
        // variables; then those of one method.
        paths.sort_by_cached_key(|entry: &Entry<T>| {
            let kind = |segment: &Segment| match segment {
                Segment::Fixed(_) => 0u8,
                Segment::Variable(_) => 1,
                Segment::Greedy(_) => 2,
            };
            let kinds: Vec<u8> = entry.segments.iter().map(kind).collect();
            (kinds.contains(&2), kinds, entry.method.is_none())
        });
        Router { paths, default }
    }

    /// The route of a request; `path` is decoded and begins with a slash.
    pub(crate) fn find(&self, method: &str, path: &str) -> Option<Found<'_, T>> {
        let rest = path.strip_prefix('/').unwrap_or(path);
        let parts: Vec<&str> = match rest {
            "" => Vec::new(),
            rest => rest.split('/').collect(),
        };
        for entry in &self.paths {
            if entry.method.as_deref().is_some_and(|wanted| wanted != method) {
                continue;
            }
            if let Some(variables) = matched(&entry.segments, &parts) {
                return Some(Found { to: &entry.to, variables });
            }
        }
        self.default.as_ref().map(|to| Found { to, variables: Vec::new() })
    }
}

fn matched(segments: &[Segment], parts: &[&str]) -> Option<Vec<(Box<str>, String)>> {
    let mut variables = Vec::new();
    let mut rest = parts;
    for segment in segments {
        let (first, behind) = rest.split_first()?;
        match segment {
            Segment::Fixed(text) if text == first => {}
            Segment::Fixed(_) => return None,
            Segment::Variable(_) if first.is_empty() => return None,
            Segment::Variable(name) => variables.push((name.as_str().into(), (*first).to_owned())),
            Segment::Greedy(name) => {
                let all = rest.join("/");
                if all.is_empty() {
                    return None;
                }
                variables.push((name.as_str().into(), all));
                return Some(variables);
            }
        }
        rest = behind;
    }
    rest.is_empty().then_some(variables)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn router(keys: &[&'static str]) -> Router<&'static str> {
        Router::new(keys.iter().map(|key| (RouteKey::parse(key).unwrap(), *key)))
    }

    #[test]
    fn the_most_specific_route_is_taken() {
        let router = router(&[
            "$default",
            "ANY /{proxy+}",
            "GET /pets/{proxy+}",
            "GET /pets/{animal}/{id}",
            "ANY /pets/dog/{id}",
            "GET /pets/dog/{id}",
            "GET /pets/dog/1",
            "GET /",
            "POST /pets",
            "GET /slash/",
        ]);
        for (method, path, key, variables) in [
            ("GET", "/pets/dog/1", "GET /pets/dog/1", ""),
            ("GET", "/pets/dog/2", "GET /pets/dog/{id}", "id=2"),
            ("PUT", "/pets/dog/2", "ANY /pets/dog/{id}", "id=2"),
            ("GET", "/pets/cat/2", "GET /pets/{animal}/{id}", "animal=cat,id=2"),
            ("GET", "/pets/cat/2/x", "GET /pets/{proxy+}", "proxy=cat/2/x"),
            ("GET", "/pets", "ANY /{proxy+}", "proxy=pets"),
            ("POST", "/pets", "POST /pets", ""),
            ("POST", "/pets/", "ANY /{proxy+}", "proxy=pets/"),
            ("GET", "/", "GET /", ""),
            ("POST", "/", "$default", ""),
            ("GET", "/slash/", "GET /slash/", ""),
            ("GET", "/slash", "ANY /{proxy+}", "proxy=slash"),
            ("GET", "/pets//2", "GET /pets/{proxy+}", "proxy=/2"),
        ] {
            let found = router.find(method, path).unwrap();
            let shown: Vec<_> = found.variables.iter().map(|(n, v)| format!("{n}={v}")).collect();
            assert_eq!((*found.to, &*shown.join(",")), (key, variables), "{method} {path}");
        }
    }

    #[test]
    fn without_a_default_there_may_be_none() {
        let router = router(&["GET /pets", "GET /{a}/b"]);
        for (method, path) in
            [("POST", "/pets"), ("GET", "/"), ("GET", "/pets/"), ("GET", "//b"), ("GET", "/x/b/c")]
        {
            assert_eq!(router.find(method, path), None, "{method} {path}");
        }
    }

    proptest! {
        /// What is found matches, whatever order the routes were given in.
        #[test]
        fn the_order_of_routes_does_not_matter(
            path in "/[ab]{0,1}(/[ab]{0,1}){0,3}",
            seed in any::<prop::sample::Index>(),
        ) {
            let mut keys = vec![
                "GET /a", "ANY /a", "GET /{x}", "GET /a/{x}", "GET /{x}/b", "GET /a/{x+}", "GET /{x+}",
            ];
            let first = router(&keys).find("GET", &path).map(|found| *found.to);
            let at = seed.index(keys.len());
            keys.rotate_left(at);
            prop_assert_eq!(router(&keys).find("GET", &path).map(|found| *found.to), first);
        }
    }
}
