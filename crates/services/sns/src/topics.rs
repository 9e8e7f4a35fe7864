//! Topics themselves: made, listed, tagged, deleted.

use crate::errors::{self, invalid, unavailable};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, PAGE, TAGS_MAX};
use crate::model::{self, Settings, Topic};
use crate::names::{self, TopicName};
use crate::room::{Change, Read, Room};
use aws_api::ApiError;
use aws_api::sns::{
    CreateTopicInput, CreateTopicResponse, ListTagsForResourceResponse, ListTopicsInput,
    ListTopicsResponse, Tag, Topic as Shown, error,
};
use foundation::{Caller, page};
use std::collections::BTreeMap;
use store::{Batch, Check, Direction, Key, Limit};

const LISTING: &str = "ListTopics";

impl Room {
    pub(crate) async fn create(
        &self,
        caller: &Caller,
        input: CreateTopicInput,
    ) -> Result<CreateTopicResponse, ApiError> {
        if input.data_protection_policy.is_some_and(|policy| !policy.is_empty()) {
            return Err(errors::not_built("DataProtectionPolicy"));
        }
        let given = input.attributes.unwrap_or_default();
        let fifo = given.get("FifoTopic").is_some_and(|is| is.eq_ignore_ascii_case("true"));
        names::check_new(&input.name, fifo)?;
        let name = TopicName::own(caller, &input.name);
        let settings = Settings::default().with_all(&given, &name)?;
        let tags = read_tags(input.tags.unwrap_or_default());
        check_tags(&tags)?;
        let told = CreateTopicResponse { topic_arn: Some(name.arn()) };
        for _ in 0..ATTEMPTS_MAX {
            if let Some(read) = self.lookup(&name).await.map_err(unavailable)? {
                same(&read, &given, &settings, &tags)?;
                return Ok(told);
            }
            let topic = Topic {
                id: self.ambient.dice.number(),
                settings: settings.clone(),
                tags: tags.clone(),
                confirmed: 0,
                pending: 0,
                deleted: 0,
            };
            let key = keys::topic::key(&name);
            let batch =
                Batch::new().check(Check::Absent(key.clone())).put(key, model::encode(&topic));
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            if outcome.committed().is_ok() {
                return Ok(told);
            }
        }
        Err(errors::contended())
    }

    /// Deletes a topic with its subscriptions; what is not there is deleted.
    pub(crate) async fn delete(&self, arn: &str) -> Result<(), ApiError> {
        let name = TopicName::of_arn("TopicArn", arn)?;
        for _ in 0..ATTEMPTS_MAX {
            let Some(read) = self.lookup(&name).await.map_err(unavailable)? else { return Ok(()) };
            let batch = Batch::new()
                .check(read.unchanged())
                .delete(keys::topic::key(&name))
                .delete(keys::sequence::key(read.topic.id))
                .delete_range(keys::subscription::of_topic(&name));
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            if outcome.committed().is_ok() {
                return Ok(());
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn list(
        &self,
        caller: &Caller,
        input: ListTopicsInput,
    ) -> Result<ListTopicsResponse, ApiError> {
        let range = keys::topic::all_of(&caller.account, &caller.region);
        let range = match input.next_token {
            None => range,
            Some(token) => range.after(position(LISTING, &token)?),
        };
        let page = self.store.scan(range, Limit::entries(PAGE), Direction::Forward).await;
        let page = page.map_err(unavailable)?;
        let next_token = next(LISTING, page.next.is_some(), page.entries.last().map(|e| &e.key));
        let topics = page.entries.iter().map(|entry| {
            let arn = keys::topic::read(&entry.key)?.arn();
            Ok(Shown { topic_arn: Some(arn) })
        });
        let topics: Result<Vec<_>, store::StoreError> = topics.collect();
        Ok(ListTopicsResponse { next_token, topics: Some(topics.map_err(unavailable)?) })
    }

    /// The topic that an operation on tags names.
    async fn tagged(&self, arn: &str) -> Result<Read, ApiError> {
        let name = TopicName::of_arn("ResourceArn", arn)?;
        self.lookup(&name).await.map_err(unavailable)?.ok_or_else(errors::no_resource)
    }

    pub(crate) async fn tags(&self, arn: &str) -> Result<ListTagsForResourceResponse, ApiError> {
        let tags = self.tagged(arn).await?.topic.tags.into_iter();
        let tags = tags.map(|(key, value)| Tag { key, value }).collect();
        Ok(ListTagsForResourceResponse { tags: Some(tags) })
    }

    pub(crate) async fn tag(
        &self,
        arn: &str,
        change: impl Fn(&mut BTreeMap<String, String>) + Send + Sync,
    ) -> Result<(), ApiError> {
        let (name, change) = (self.tagged(arn).await?.name, &change);
        self.change(&name, move |read: Read| async move {
            let mut topic = read.topic.clone();
            change(&mut topic.tags);
            check_tags(&topic.tags)?;
            Ok(Change::to(topic, Batch::new(), ()))
        })
        .await
    }
}

/// The token that goes on behind `last`, where there is more.
pub(crate) fn next(listing: &str, more: bool, last: Option<&Key>) -> Option<String> {
    last.filter(|_| more).map(|key| page::token(listing, key))
}

/// Where a token goes on.
pub(crate) fn position(listing: &str, token: &str) -> Result<Key, ApiError> {
    page::position(listing, token).map(Key::from).ok_or_else(|| invalid("NextToken"))
}

/// Of several tags of one key the last counts.
pub(crate) fn read_tags(tags: Vec<Tag>) -> BTreeMap<String, String> {
    tags.into_iter().map(|tag| (tag.key, tag.value)).collect()
}

fn check_tags(tags: &BTreeMap<String, String>) -> Result<(), ApiError> {
    const KEY_MAX: usize = 128;
    const VALUE_MAX: usize = 256;
    if tags.len() > TAGS_MAX {
        return Err(error::tag_limit_exceeded_exception(
            "Could not complete request: tag quota of per resource exceeded",
        ));
    }
    let fits = |(key, value): (&String, &String)| {
        (1..=KEY_MAX).contains(&key.chars().count())
            && value.chars().count() <= VALUE_MAX
            && !key.starts_with("aws:")
    };
    if tags.iter().all(fits) { Ok(()) } else { Err(invalid("Tags")) }
}

/// Refuses another CreateTopic that does not ask for the topic that is there.
fn same(
    read: &Read,
    given: &BTreeMap<String, String>,
    wanted: &Settings,
    tags: &BTreeMap<String, String>,
) -> Result<(), ApiError> {
    let (has, wanted) = (read.topic.settings.given(), wanted.given());
    if given.keys().any(|name| has.get(name.as_str()) != wanted.get(name.as_str())) {
        return Err(invalid("Attributes Reason: Topic already exists with different attributes"));
    }
    if !tags.is_empty() && *tags != read.topic.tags {
        return Err(invalid("Tags Reason: Topic already exists with different tags"));
    }
    Ok(())
}
