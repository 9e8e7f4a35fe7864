//! Tags of rules and buses.

use crate::errors::{invalid, not_found, too_many};
use crate::limits::TAGS_MAX;
use crate::names::{BusName, RuleName, parse};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::events::Tag;
use std::collections::BTreeMap;
use store::Batch;

type Tags = BTreeMap<String, String>;

/// Tags as they are kept.
pub(crate) fn of(given: Option<Vec<Tag>>) -> Result<Tags, ApiError> {
    let mut tags = Tags::new();
    for Tag { key, value } in given.unwrap_or_default() {
        if key.starts_with("aws:") {
            return Err(invalid("Tag keys may not begin with aws:."));
        }
        tags.insert(key, value);
    }
    if tags.len() > TAGS_MAX {
        return Err(too_many());
    }
    Ok(tags)
}

/// Tags as they are shown.
pub(crate) fn shown(tags: Tags) -> Vec<Tag> {
    tags.into_iter().map(|(key, value)| Tag { key, value }).collect()
}

/// What can be tagged.
enum Tagged {
    Bus(BusName),
    Rule(RuleName),
}

fn named(arn: &str) -> Result<Tagged, ApiError> {
    if let Some(rule) = RuleName::of_arn(arn) {
        return Ok(Tagged::Rule(rule));
    }
    if let Some(bus) = BusName::of_arn(arn) {
        return Ok(Tagged::Bus(bus));
    }
    Err(match parse(arn) {
        Some(_) => not_found(format!("{arn} has no tags.")),
        None => crate::errors::parameter("ResourceARN", "Provided Arn is not in correct format."),
    })
}

impl Room {
    pub(crate) async fn tags(&self, arn: &str) -> Result<Tags, ApiError> {
        Ok(match named(arn)? {
            Tagged::Bus(bus) => self.bus(&bus).await?.0.tags,
            Tagged::Rule(rule) => self.rule(&rule).await?.record.tags,
        })
    }

    async fn change_tags(
        &self,
        arn: &str,
        change: impl Fn(&mut Tags) + Send + Sync,
    ) -> Result<(), ApiError> {
        let change = |tags: &mut Tags| {
            change(tags);
            if tags.len() > TAGS_MAX { Err(too_many()) } else { Ok(()) }
        };
        match named(arn)? {
            Tagged::Bus(bus) => self.change_bus(&bus, |bus| change(&mut bus.tags)).await.map(drop),
            Tagged::Rule(rule) => {
                let change =
                    |rule: &mut crate::model::Rule| change(&mut rule.tags).map(|()| Batch::new());
                self.change_rule(&rule, change).await
            }
        }
    }

    pub(crate) async fn tag(&self, arn: &str, given: Vec<Tag>) -> Result<(), ApiError> {
        let given = of(Some(given))?;
        self.change_tags(arn, |tags| tags.extend(given.clone())).await
    }

    pub(crate) async fn untag(&self, arn: &str, keys: &[String]) -> Result<(), ApiError> {
        self.change_tags(arn, |tags| tags.retain(|key, _| !keys.contains(key))).await
    }
}
