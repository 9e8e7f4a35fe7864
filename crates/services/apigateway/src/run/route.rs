//! Which resource a path is for.
//!
//! Literal segments win over `{name}`, and these over `{name+}`, segment by segment from the left; of
//! those that begin alike, the one that fits to its end.

use gateway::query::decoded;
use std::collections::HashMap;

/// Resources by their paths.
#[derive(Debug)]
pub(crate) struct Routes<T> {
    root: Place<T>,
}

#[derive(Debug)]
struct Place<T> {
    here: Option<T>,
    literal: HashMap<Box<str>, Place<T>>,
    named: Option<(Box<str>, Box<Place<T>>)>,
    greedy: Option<(Box<str>, T)>,
}

impl<T> Default for Place<T> {
    fn default() -> Self {
        Place { here: None, literal: HashMap::new(), named: None, greedy: None }
    }
}

/// A resource, and what stands for its parameters.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found<'r, T> {
    pub(crate) resource: &'r T,
    pub(crate) parameters: Vec<(Box<str>, String)>,
}

impl<T> Default for Routes<T> {
    fn default() -> Self {
        Routes { root: Place::default() }
    }
}

impl<T> Routes<T> {
    /// Adds the resource of a path such as `/pets/{id}/{rest+}`.
    pub(crate) fn add(&mut self, path: &str, resource: T) {
        let mut place = &mut self.root;
        let mut segments = segments(path).peekable();
        while let Some(segment) = segments.next() {
            let parameter = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            place = match parameter {
                Some(name) => match name.strip_suffix('+') {
                    Some(name) if segments.peek().is_none() => {
                        place.greedy = Some((name.into(), resource));
                        return;
                    }
                    _ => &mut place.named.get_or_insert_with(|| (name.into(), Box::default())).1,
                },
                None => place.literal.entry(segment.into()).or_default(),
            };
        }
        place.here = Some(resource);
    }

    /// The resource that a path, as it was sent and without the stage, is for. A slash at its end
    /// says nothing.
    pub(crate) fn find(&self, path: &str) -> Option<Found<'_, T>> {
        let mut parameters = Vec::new();
        let path = path.strip_prefix('/').unwrap_or(path);
        let path = path.strip_suffix('/').unwrap_or(path);
        let resource =
            self.root.find(Some(path).filter(|path| !path.is_empty()), &mut parameters)?;
        Some(Found { resource, parameters })
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

impl<T> Place<T> {
    /// `rest` is what is left of the path; nothing where it has ended.
    fn find(&self, rest: Option<&str>, parameters: &mut Vec<(Box<str>, String)>) -> Option<&T> {
        let Some(rest) = rest else { return self.here.as_ref() };
        let (segment, behind) = match rest.split_once('/') {
            Some((segment, behind)) => (segment, Some(behind)),
            None => (rest, None),
        };
        let text = decoded(segment);
        if let Some(found) =
            self.literal.get(&*text).and_then(|place| place.find(behind, parameters))
        {
            return Some(found);
        }
        if let Some((name, place)) = self.named.as_ref().filter(|_| !segment.is_empty()) {
            let known = parameters.len();
            parameters.push((name.clone(), text.into_owned()));
            if let Some(found) = place.find(behind, parameters) {
                return Some(found);
            }
            parameters.truncate(known);
        }
        let (name, resource) = self.greedy.as_ref()?;
        parameters.push((name.clone(), decoded(rest).into_owned()));
        Some(resource)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn routes() -> Routes<&'static str> {
        let mut routes = Routes::default();
        for path in [
            "/",
            "/pets",
            "/pets/{id}",
            "/pets/dogs",
            "/pets/{id}/toys",
            "/pets/{id}/toys/{toy}",
            "/pets/dogs/old",
            "/files/{path+}",
            "/files/special",
            "/{any}/x",
            "/a b",
            "/deep/{one}/{rest+}",
        ] {
            routes.add(path, path);
        }
        routes
    }

    #[test]
    fn the_most_literal_resource_wins() {
        let routes = routes();
        for (path, expected) in [
            ("/", Some(("/", ""))),
            ("", Some(("/", ""))),
            ("/pets", Some(("/pets", ""))),
            ("/pets/", Some(("/pets", ""))),
            ("/pets/7", Some(("/pets/{id}", "id=7"))),
            ("/pets/7/", Some(("/pets/{id}", "id=7"))),
            ("/pets/dogs", Some(("/pets/dogs", ""))),
            ("/pets/a%20b%2Fc", Some(("/pets/{id}", "id=a b/c"))),
            ("/pets/dogs/old", Some(("/pets/dogs/old", ""))),
            // The literal begins alike and does not fit.
            ("/pets/dogs/toys", Some(("/pets/{id}/toys", "id=dogs"))),
            ("/pets/7/toys/ball", Some(("/pets/{id}/toys/{toy}", "id=7,toy=ball"))),
            ("/pets/x", Some(("/pets/{id}", "id=x"))),
            ("/other/x", Some(("/{any}/x", "any=other"))),
            ("/other/y", None),
            ("/nothing", None),
            ("/pets/7/other", None),
            ("/pets//toys", None),
            ("/files/a", Some(("/files/{path+}", "path=a"))),
            ("/files/a/b%20c/d", Some(("/files/{path+}", "path=a/b c/d"))),
            ("/files/special", Some(("/files/special", ""))),
            ("/files/special/more", Some(("/files/{path+}", "path=special/more"))),
            ("/files", None),
            ("/files/", None),
            ("/files/x", Some(("/files/{path+}", "path=x"))),
            ("/a%20b", Some(("/a b", ""))),
            ("/deep/1/2/3", Some(("/deep/{one}/{rest+}", "one=1,rest=2/3"))),
            ("/deep/1", None),
        ] {
            let found = routes.find(path).map(|found| {
                let pairs = found.parameters.iter().map(|(name, value)| format!("{name}={value}"));
                (*found.resource, pairs.collect::<Vec<_>>().join(","))
            });
            let expected = expected.map(|(path, parameters)| (path, parameters.to_owned()));
            assert_eq!(found, expected, "{path}");
        }
    }

    proptest! {
        #[test]
        fn a_greedy_root_takes_everything(path in "/[a-z%/]{1,20}[a-z]") {
            let mut routes = Routes::default();
            routes.add("/{proxy+}", ());
            let found = routes.find(&path).unwrap();
            let rest = decoded(&path[1..]);
            prop_assert_eq!(found.parameters[0].1.as_str(), &*rest);
        }
    }
}
