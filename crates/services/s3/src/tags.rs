//! Tags of buckets and objects: «Categorizing your storage using tags».

use crate::errors;
use crate::limits::{BUCKET_TAGS_MAX, OBJECT_TAGS_MAX, TAG_KEY_MAX, TAG_VALUE_MAX};
use crate::model::Tags;
use aws_api::ApiError;
use aws_api::s3::{Tag, Tagging};
use percent_encoding::percent_decode_str;

/// The tags of an object in a document.
pub(crate) fn of_object(tagging: &Tagging) -> Result<Tags, ApiError> {
    let tags = of_document(&tagging.tag_set)?;
    check_object(&tags)?;
    Ok(tags)
}

/// The tags of a bucket in a document.
pub(crate) fn of_bucket(tags: &[Tag]) -> Result<Tags, ApiError> {
    let tags = of_document(tags)?;
    if tags.len() > BUCKET_TAGS_MAX {
        return Err(errors::invalid_tag(format!(
            "Bucket tag count cannot be greater than {BUCKET_TAGS_MAX}"
        )));
    }
    Ok(tags)
}

pub(crate) fn check_object(tags: &Tags) -> Result<(), ApiError> {
    if tags.len() > OBJECT_TAGS_MAX {
        return Err(ApiError::new(
            "BadRequest",
            400,
            format!("Object tags cannot be greater than {OBJECT_TAGS_MAX}"),
        ));
    }
    Ok(())
}

fn of_document(given: &[Tag]) -> Result<Tags, ApiError> {
    let mut tags = Tags::new();
    for Tag { key, value } in given {
        check(key, value)?;
        if tags.insert(key.clone(), value.clone()).is_some() {
            return Err(errors::invalid_tag("Cannot provide multiple Tags with the same key"));
        }
    }
    Ok(tags)
}

/// The tags in `x-amz-tagging`: a URL's query.
pub(crate) fn of_header(header: &Option<String>) -> Result<Tags, ApiError> {
    let malformed = || {
        errors::invalid_argument(
            "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query \
             parameters without tag name duplicates.",
        )
    };
    let decode = |text: &str| {
        let spaced = text.replace('+', " ");
        percent_decode_str(&spaced).decode_utf8().map(|text| text.into_owned())
    };
    let mut tags = Tags::new();
    for pair in header.as_deref().unwrap_or_default().split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let key = decode(key).map_err(|_| malformed())?;
        let value = decode(value).map_err(|_| malformed())?;
        check(&key, &value)?;
        if tags.insert(key, value).is_some() {
            return Err(malformed());
        }
    }
    Ok(tags)
}

fn check(key: &str, value: &str) -> Result<(), ApiError> {
    let allowed = |c: char| c.is_alphanumeric() || c.is_whitespace() || "+-=._:/@".contains(c);
    let of_length = |text: &str, max: usize| text.chars().count() <= max;
    if key.is_empty() || !of_length(key, TAG_KEY_MAX) || !key.chars().all(allowed) {
        return Err(errors::invalid_tag("The TagKey you have provided is invalid"));
    }
    if !of_length(value, TAG_VALUE_MAX) || !value.chars().all(allowed) {
        return Err(errors::invalid_tag("The TagValue you have provided is invalid"));
    }
    if key.to_ascii_lowercase().starts_with("aws:") {
        return Err(errors::invalid_tag("System tags cannot be added/updated by requester"));
    }
    Ok(())
}

/// As answers have them.
pub(crate) fn shown(tags: &Tags) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_tag_can_be_said_and_any_text_is_tags_or_refused(
            key in "[b-z ä+=._:/@-]{1,20}",
            value in "[a-z ä+=._:/@-]{0,20}",
            text in "\\PC{0,60}",
        ) {
            let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
            let header = format!("{}={}", encode(&key), encode(&value));
            prop_assert_eq!(of_header(&Some(header)).unwrap(), Tags::from([(key, value)]));
            // Whatever comes in: it is answered.
            let _either = of_header(&Some(text));
        }
    }

    #[test]
    fn tags_of_a_header_are_a_query() {
        let read = |text: &str| of_header(&Some(text.to_owned()));
        let tags = read("a=b&team=web%20ui+x&empty=&bare").unwrap();
        let expected = [("a", "b"), ("bare", ""), ("empty", ""), ("team", "web ui x")];
        let expected = expected.map(|(key, value)| (key.to_owned(), value.to_owned()));
        assert_eq!(tags, Tags::from(expected));
        for (wrong, code) in [
            ("a=1&a=2", "InvalidArgument"),
            ("%ff=1", "InvalidArgument"),
            ("=1", "InvalidTag"),
            ("a=%3C", "InvalidTag"),
            ("aws:a=1", "InvalidTag"),
            (&format!("{}=1", "k".repeat(129)), "InvalidTag"),
            (&format!("k={}", "v".repeat(257)), "InvalidTag"),
        ] {
            assert_eq!(read(wrong).unwrap_err().code(), code, "{wrong}");
        }
    }

    #[test]
    fn there_are_only_so_many() {
        let tags = |count: usize| -> Vec<Tag> {
            (0..count).map(|n| Tag { key: n.to_string(), value: String::new() }).collect()
        };
        assert!(of_object(&Tagging { tag_set: tags(10) }).is_ok());
        assert!(of_object(&Tagging { tag_set: tags(11) }).unwrap_err().is("BadRequest"));
        assert!(of_bucket(&tags(50)).is_ok());
        assert!(of_bucket(&tags(51)).unwrap_err().is("InvalidTag"));
        let mut twice = tags(1);
        twice.extend(tags(1));
        assert!(of_bucket(&twice).unwrap_err().is("InvalidTag"));
    }
}
