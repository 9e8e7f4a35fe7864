//! Which media types are binary («Working with binary media types for REST APIs in API Gateway»).

/// The binary media types of an API.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MediaTypes(Vec<Box<str>>);

impl MediaTypes {
    /// `image/png`, `image/*`, `*/*`.
    pub fn new<T: AsRef<str>>(types: &[T]) -> Self {
        MediaTypes(types.iter().map(|kind| kind.as_ref().to_ascii_lowercase().into()).collect())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a `Content-Type` or the first type of an `Accept` is one of them.
    pub fn hold(&self, header: Option<&str>) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let first = header.unwrap_or("application/json").split(',').next().unwrap_or_default();
        let kind = first.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        self.0.iter().any(|known| match known.strip_suffix('*') {
            Some("*/") => true,
            Some(begin) if begin.ends_with('/') => kind.starts_with(begin),
            _ => **known == *kind,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_told_by_name_and_by_wildcard() {
        for (types, header, expected) in [
            (&["image/png"][..], Some("image/png"), true),
            (&["image/png"], Some("IMAGE/PNG; q=1, text/html"), true),
            (&["image/png"], Some("text/html, image/png"), false),
            (&["image/png"], Some("*/*"), false),
            (&["image/png"], None, false),
            (&["application/json"], None, true),
            (&["image/*"], Some("image/gif"), true),
            (&["image/*"], Some("imagex/gif"), false),
            (&["*/*"], Some("text/plain"), true),
            (&["*/*"], None, true),
            (&["*~1*", "a/b"], Some("a/b"), true),
            (&[], Some("image/png"), false),
        ] {
            assert_eq!(MediaTypes::new(types).hold(header), expected, "{types:?} {header:?}");
        }
    }
}
