//! Tags of APIs, stages, API keys and usage plans («Tagging API Gateway resources»).

use crate::errors::bad;
use crate::limits::TAGS_MAX;
use aws_api::ApiError;
use foundation::access::Tags;

/// Letters of a tag's key and of its value at most.
const KEY_MAX: usize = 128;
const VALUE_MAX: usize = 256;

/// Whether a resource may have these tags.
pub(crate) fn check(tags: &Tags) -> Result<(), ApiError> {
    let allowed = |c: char| c.is_alphanumeric() || c.is_whitespace() || "+-=._:/@".contains(c);
    if tags.len() > TAGS_MAX {
        return Err(bad(format!("The number of tags cannot exceed {TAGS_MAX}")));
    }
    for (key, value) in tags {
        if key.to_ascii_lowercase().starts_with("aws:") {
            return Err(bad("Tag keys cannot start with 'aws:'"));
        }
        let fits = |text: &str, max| text.chars().count() <= max && text.chars().all(allowed);
        if key.is_empty() || !fits(key, KEY_MAX) {
            return Err(bad(format!("Invalid tag key specified: {key}")));
        }
        if !fits(value, VALUE_MAX) {
            return Err(bad(format!("Invalid tag value specified: {value}")));
        }
    }
    Ok(())
}

/// What a request brings: none is as good as nothing.
pub(crate) fn given(tags: Option<Tags>) -> Result<Option<Tags>, ApiError> {
    let tags = tags.filter(|tags| !tags.is_empty());
    tags.as_ref().map_or(Ok(()), check)?;
    Ok(tags)
}
