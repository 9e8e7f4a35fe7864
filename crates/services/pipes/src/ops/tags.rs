//! Tags of pipes.

use crate::errors::{invalid, not_found};
use crate::limits::TAGS_MAX;
use crate::model::Pipe;
use crate::names::PipeName;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::pipes::error;
use std::collections::BTreeMap;

type Tags = BTreeMap<String, String>;

/// Refuses tags that nobody can set, and too many.
pub(super) fn check(tags: Option<&Tags>) -> Result<(), ApiError> {
    let Some(tags) = tags else { return Ok(()) };
    if tags.keys().any(|key| key.starts_with("aws:")) {
        return Err(invalid("Tag keys may not begin with aws:."));
    }
    if tags.len() > TAGS_MAX {
        return Err(invalid(format!("A pipe can have at most {TAGS_MAX} tags.")));
    }
    Ok(())
}

fn named(arn: &str) -> Result<PipeName, ApiError> {
    PipeName::of_arn(arn)
        .ok_or_else(|| error::not_found_exception(format!("Resource {arn} does not exist.")))
}

impl Room {
    pub(crate) async fn tags(&self, arn: &str) -> Result<Tags, ApiError> {
        let name = named(arn)?;
        Ok(self.pipe(&name).await?.pipe.definition.0.tags.unwrap_or_default())
    }

    /// The same; nothing where there is no such pipe.
    pub(crate) async fn tags_if_any(&self, arn: &str) -> Result<Tags, ApiError> {
        let Some(name) = PipeName::of_arn(arn) else { return Ok(Tags::new()) };
        match self.tags(arn).await {
            Err(error) if error.code() == not_found(&name).code() => Ok(Tags::new()),
            other => other,
        }
    }

    pub(crate) async fn change_tags(
        &self,
        arn: &str,
        change: impl Fn(&mut Tags) + Send + Sync,
    ) -> Result<(), ApiError> {
        let changed = |pipe: &mut Pipe| {
            let tags = pipe.definition.0.tags.get_or_insert_default();
            change(tags);
            check(Some(tags))
        };
        self.change(&named(arn)?, changed).await.map(drop)
    }
}
