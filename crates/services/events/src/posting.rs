//! From an event on a bus to parcels for the targets of the rules that want it, in the commit that the
//! event comes with.

use crate::compiled::{CompiledRule, CompiledTarget};
use crate::event::{Event, Way};
use crate::keys;
use crate::limits::{POSTED_BYTES_MAX, POSTED_MAX};
use crate::measures::count;
use crate::model::{self, Archived, Kept};
use crate::parcel::{Content, DeadLetter, Delivery, FanOut, OfRule};
use crate::room::Room;
use event_engine::input::Context;
use std::sync::Arc;
use store::{Batch, StoreError};

/// A batch that is being filled with what events cause.
pub(crate) struct Posting {
    pub(crate) batch: Batch,
    parcels: usize,
}

impl Posting {
    pub(crate) fn new(batch: Batch) -> Posting {
        Posting { batch, parcels: 0 }
    }

    /// Whether what is still to come is to be made later.
    fn is_full(&self, more: &str) -> bool {
        self.parcels >= POSTED_MAX || self.batch.bytes() + more.len() > POSTED_BYTES_MAX
    }
}

/// The service that an ARN is of.
pub(crate) fn service(arn: &str) -> &str {
    arn.split(':').nth(2).unwrap_or_default()
}

impl Room {
    /// Adds all that the event causes: deliveries for the rules that want it (of `only`, where some are
    /// named), and copies for archives.
    pub(crate) async fn cause(
        &self,
        mut posting: Posting,
        event: &Event,
        only: &[String],
    ) -> Result<Posting, StoreError> {
        let compiled = self.compiled(&event.bus).await?;
        if event.way != Way::Replayed {
            for archive in compiled.archives_for(event) {
                let key = keys::event::key(archive.id, event.time, self.ambient.dice.number());
                let kept = Archived { event: event.text.to_string() };
                posting.batch = posting.batch.put(key, model::encode(&kept));
            }
        }
        let mut rules = compiled.rules_for(event, only);
        let mut matched = 0;
        while let Some(rule) = rules.next() {
            matched += 1;
            count(&self.ambient, &rule.name, "TriggeredRules");
            if !posting.is_full(&event.text) {
                posting = self.tell(posting, rule, event);
                continue;
            }
            let left = std::iter::once(rule).chain(rules.by_ref());
            let left = left.map(|rule| rule.name.name.clone()).collect();
            posting = self.later(posting, event, left);
        }
        if matched > 0 {
            count(&self.ambient, &event.bus.rule(""), "MatchedEvents");
        }
        Ok(posting)
    }

    /// Adds the rules as one parcel that deliveries are made of afterwards.
    fn later(&self, mut posting: Posting, event: &Event, rules: Vec<String>) -> Posting {
        let fan_out = Content::FanOut(FanOut {
            bus: OfRule::new(&event.bus.rule("")),
            event: event.text.to_string(),
            way: event.way,
            ingested_ms: event.ingested.as_millis(),
            rules,
        });
        let lane = event.bus.arn();
        posting.batch = self.mail.post(posting.batch, &lane, model::encode(&fan_out));
        posting.parcels += 1;
        posting
    }

    /// What comes of a parcel that stands for deliveries: as many of these as go into one commit, and
    /// a parcel for the rest. A rule that has changed meanwhile is as it is now.
    pub(crate) async fn fan_out(&self, fan_out: &FanOut) -> Result<Batch, StoreError> {
        let event = fan_out.event();
        let compiled = self.compiled(&event.bus).await?;
        let mut posting = Posting::new(Batch::new());
        let mut names = fan_out.rules.iter();
        while let Some(name) = names.next() {
            let Some(rule) = compiled.rules.iter().find(|rule| rule.name.name == *name) else {
                continue;
            };
            posting = self.tell(posting, rule, &event);
            if posting.is_full(&event.text) && names.len() > 0 {
                let left = names.by_ref().cloned().collect();
                posting = self.later(posting, &event, left);
            }
        }
        Ok(posting.batch)
    }

    /// Adds a parcel for each target of the rule.
    pub(crate) fn tell(
        &self,
        mut posting: Posting,
        rule: &Arc<CompiledRule>,
        event: &Event,
    ) -> Posting {
        for CompiledTarget { target, input } in &rule.targets {
            // «EventBridge can't route events received from a sender event bus to a third event bus.»
            if event.way == Way::Forwarded
                && service(&target.arn) == "events"
                && is_bus(&target.arn)
            {
                continue;
            }
            let context = Context {
                event: &event.json,
                rule_arn: &rule.arn,
                rule_name: &rule.name.name,
                ingested: event.ingested,
            };
            let of_rule = OfRule::new(&rule.name);
            let content = match input.made(&context) {
                Ok(input) => Content::Delivery(Box::new(Delivery {
                    rule: of_rule,
                    target: Kept((**target).clone()),
                    event: event.text.to_string(),
                    input,
                    way: event.way,
                    since_ms: event.ingested.as_millis(),
                })),
                Err(why) => {
                    count(&self.ambient, &rule.name, "FailedInvocations");
                    let queue = target.dead_letter_config.as_ref().and_then(|dlq| dlq.arn.clone());
                    let Some(queue) = queue else { continue };
                    Content::DeadLetter(DeadLetter {
                        rule: of_rule,
                        queue,
                        target: target.arn.clone(),
                        event: event.text.to_string(),
                        code: "INVALID_JSON".to_owned(),
                        message: why.to_string(),
                        exhausted: None,
                        retries: 0,
                    })
                }
            };
            let lane = format!("{} {}", rule.arn, target.id);
            posting.batch = self.mail.post(posting.batch, &lane, model::encode(&content));
            posting.parcels += 1;
        }
        posting
    }
}

/// Whether the ARN is a bus's, not an API destination's.
pub(crate) fn is_bus(arn: &str) -> bool {
    crate::names::BusName::of_arn(arn).is_some()
}
