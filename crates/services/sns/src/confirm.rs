//! ConfirmSubscription and Unsubscribe: how subscriptions begin and end.

use crate::errors::{invalid, no_subscription, unavailable};
use crate::keys;
use crate::model::{self, Errand, State, Subscription, What};
use crate::names::{SubscriptionName, TopicName};
use crate::room::{Change, Read, Room};
use crate::topic_attributes::flag;
use aws_api::ApiError;
use aws_api::sns::{ConfirmSubscriptionInput, ConfirmSubscriptionResponse};
use foundation::{Caller, Principal};
use store::Batch;

/// The id of the subscription that a token is of.
fn id_of(token: &str) -> Option<String> {
    const PARTS: [usize; 5] = [8, 4, 4, 4, 12];
    let mut rest = token;
    let mut id = String::new();
    for length in PARTS {
        let (part, behind) = rest.split_at_checked(length)?;
        if !part.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(part);
        rest = behind;
    }
    Some(id)
}

impl Room {
    /// Confirms a subscription, or restores one that was ended by its link.
    pub(crate) async fn confirm(
        &self,
        caller: &Caller,
        input: ConfirmSubscriptionInput,
    ) -> Result<ConfirmSubscriptionResponse, ApiError> {
        let topic = TopicName::of_arn("TopicArn", &input.topic_arn)?;
        let id = id_of(&input.token).ok_or_else(|| invalid("Token"))?;
        let name = SubscriptionName { topic, id };
        let locked = match input.authenticate_on_unsubscribe.as_deref() {
            None | Some("") => false,
            Some(text) => flag(text).ok_or_else(|| invalid("AuthenticateOnUnsubscribe"))?,
        };
        let signed = caller.principal != Principal::Anonymous;
        let (name, token) = (&name, &input.token);
        self.change(&name.topic, move |read: Read| async move {
            let found = self.subscription(name).await.map_err(unavailable)?;
            let one = found.filter(|one| one.token.as_ref() == Some(token));
            let one = one.ok_or_else(|| invalid("Token"))?;
            let mut topic = read.topic.clone();
            match one.state {
                State::Confirmed => return Ok(Change::nothing(())),
                State::Pending => topic.pending = topic.pending.saturating_sub(1),
                State::Deleted => topic.deleted = topic.deleted.saturating_sub(1),
            }
            topic.confirmed += 1;
            let confirmed = Subscription {
                state: State::Confirmed,
                since_ms: self.now_ms(),
                authenticated: signed,
                // Only who has signed can ask for signatures.
                locked: locked && signed,
                ..one
            };
            let key = keys::subscription::key(name);
            let batch = Batch::new().put(key, model::encode(&confirmed));
            Ok(Change::to(topic, batch, ()))
        })
        .await?;
        Ok(ConfirmSubscriptionResponse { subscription_arn: Some(name.arn()) })
    }

    /// Ends a subscription. What is not there has ended. Where nobody has signed, whoever has the
    /// endpoint is told how to restore it.
    pub(crate) async fn unsubscribe(&self, caller: &Caller, arn: &str) -> Result<(), ApiError> {
        let name = SubscriptionName::of_arn("SubscriptionArn", arn)?;
        let signed = caller.principal != Principal::Anonymous;
        if self.lookup(&name.topic).await.map_err(unavailable)?.is_none() {
            return Ok(());
        }
        let name = &name;
        self.change(&name.topic, move |read: Read| async move {
            let found = self.subscription(name).await.map_err(unavailable)?;
            let Some(one) = found.filter(|one| one.state != State::Deleted) else {
                return Ok(Change::nothing(()));
            };
            let mut topic = read.topic.clone();
            match one.state {
                State::Pending if !signed => return Err(no_subscription()),
                State::Pending => topic.pending = topic.pending.saturating_sub(1),
                _ => topic.confirmed = topic.confirmed.saturating_sub(1),
            }
            let key = keys::subscription::key(name);
            if signed {
                return Ok(Change::to(topic, Batch::new().delete(key), ()));
            }
            topic.deleted += 1;
            let token = self.token(&name.id);
            let errand = Errand::new(name, What::Ended(self.ambient.dice.uuid(), token.clone()));
            let ended = Subscription {
                state: State::Deleted,
                since_ms: self.now_ms(),
                token: Some(token),
                ..one
            };
            let batch = Batch::new().put(key, model::encode(&ended));
            let batch = self.mail.post(batch, &name.id, model::encode(&errand));
            Ok(Change::to(topic, batch, ()))
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_tell_of_which_subscription_they_are() {
        let id = "0123abcd-4567-89ab-cdef-0123456789ab";
        let plain: String = id.chars().filter(|c| *c != '-').collect();
        assert_eq!(id_of(&format!("{plain}ffff")).as_deref(), Some(id));
        for wrong in ["", "0123", &plain[1..], "é123abcd456789abcdef0123456789ab", &"z".repeat(40)]
        {
            assert_eq!(id_of(wrong), None, "{wrong}");
        }
    }
}
