//! Who is told of budgets: topics.

use async_trait::async_trait;
use aws_api::seams::{Destination, Message};
use foundation::{AccountId, Ambient, Arn, Caller, Region, Source};
use metering::Herald;
use metering::budget::{Budget, Then};
use std::sync::Arc;

/// Publishes to a budget's topic, as AWS Budgets does; the log tells of all budgets anyway.
pub struct TopicHerald {
    pub topics: Arc<dyn Destination>,
    pub ambient: Ambient,
}

#[async_trait]
impl Herald for TopicHerald {
    async fn tell(&self, account: &AccountId, budget: &Budget, spent: f64) -> Result<(), String> {
        let Some(topic) = &budget.topic else { return Ok(()) };
        let Ok(arn) = Arn::parse(topic) else { return Err(format!("{topic} is no ARN")) };
        let region = Region::parse(&arn.region).map_err(|why| why.to_string())?;
        let (id, now) = (self.ambient.dice.uuid(), self.ambient.now());
        let Budget { name, usd, per, warn_at, then, .. } = budget;
        let source =
            Source { arn: format!("arn:aws:budgets::{account}:budget/{name}"), account: *account };
        let caller = Caller::service("budgets.amazonaws.com", source, region, id, now);
        let consequence = match then {
            Then::Warn => "Nothing else happens.",
            Then::Throttle => "Functions are throttled when all of it is spent.",
        };
        let body = format!(
            "AWS Budget Notification\nAWS Account {account}\n\nBudget Name: {name}\nBudgeted Amount: \
             ${usd:.2} a {per}\nAlert Type: ACTUAL\nAlert Threshold: > {warn_at}%\nACTUAL Amount: \
             ${spent:.2}\n\n{consequence}\n"
        );
        let message = Message {
            body: body.into(),
            subject: Some(format!("AWS Budgets: {name} has exceeded your alert threshold")),
            ..Message::default()
        };
        self.topics.deliver(&caller, topic, &message).await.map_err(|why| why.to_string())
    }
}
