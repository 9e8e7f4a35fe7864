//! Carries parcels to their endpoints: one attempt each time, and what becomes of it.

mod email;
mod envelope;
mod firehose;
mod http;
mod lambda;
mod queue;

use crate::delivery_policy::{AWS_MANAGED, Effective, MAIL, Retries};
use crate::keys;
use crate::measures::Measures;
use crate::model::{self, Dead, Errand, Protocol, Published, State, Subscription, Topic, What};
use crate::names::SubscriptionName;
use crate::room::{Outside, Room};
use crate::sign::Version;
use async_trait::async_trait;
use aws_api::ApiError;
use delivery::{Carried, Carrier, Parcel, backoff};
use envelope::Envelope;
use store::{Batch, StoreError, get_one};

/// After so many failures, a dead letter that its queue does not take is lost.
const DEAD_FAILURES_MAX: u32 = 10;

/// Why a message did not arrive.
#[derive(Debug)]
pub(crate) struct Failure {
    /// An HTTP status or the like.
    pub(crate) code: String,
    pub(crate) text: String,
    /// Whether it would fail again.
    pub(crate) for_good: bool,
}

impl Failure {
    pub(crate) fn passing(code: impl Into<String>, text: impl Into<String>) -> Failure {
        Failure { code: code.into(), text: text.into(), for_good: false }
    }

    pub(crate) fn for_good(code: impl Into<String>, text: impl Into<String>) -> Failure {
        Failure { for_good: true, ..Failure::passing(code, text) }
    }
}

impl From<StoreError> for Failure {
    fn from(why: StoreError) -> Failure {
        Failure::passing("InternalFailure", why.to_string())
    }
}

impl From<ApiError> for Failure {
    /// Refusals of clients' faults are final, as AWS has it; too many requests are none.
    fn from(error: ApiError) -> Failure {
        let throttled = error.status() == 429 || error.code().contains("Throttl");
        Failure {
            code: error.code().to_owned(),
            text: error.message().to_owned(),
            for_good: (400..500).contains(&error.status()) && !throttled,
        }
    }
}

/// What a parcel is about, as it is now.
pub(crate) struct Delivery {
    pub(crate) name: SubscriptionName,
    pub(crate) subscription: Subscription,
    pub(crate) topic: Topic,
    pub(crate) what: Told,
}

/// What an endpoint is told.
pub(crate) enum Told {
    Message(Published),
    Confirm { id: String, token: String },
    Ended { id: String, token: String },
}

impl Delivery {
    pub(crate) fn version(&self) -> Version {
        Version::of(self.topic.settings.signature.as_deref())
    }

    fn retries(&self) -> Retries {
        match self.subscription.protocol {
            Protocol::Http | Protocol::Https => self.effective().healthy_retry_policy,
            Protocol::Email | Protocol::EmailJson => MAIL,
            Protocol::Sqs | Protocol::Lambda | Protocol::Firehose => AWS_MANAGED,
        }
    }

    pub(crate) fn effective(&self) -> Effective {
        let topic = self.topic.settings.delivery.as_deref();
        Effective::of(topic, self.subscription.options.delivery.as_deref())
    }
}

#[async_trait]
impl Carrier for Room {
    async fn carry(&self, parcel: &Parcel) -> Carried {
        let errand: Errand = match model::decode("errand", &parcel.body) {
            Ok(errand) => errand,
            Err(error) => {
                tracing::error!(%error, "a parcel can't be read, and is given up");
                return Carried::Done(Batch::new());
            }
        };
        match self.open(&errand).await {
            Ok(Some(delivery)) => self.try_once(parcel, errand, &delivery).await,
            // The subscription has ended, and with it what it was to be told.
            Ok(None) => Carried::Done(done(&errand)),
            Err(error) => {
                tracing::error!(%error, "what a parcel is about can't be read");
                Carried::Again { at: self.ambient.now() + backoff(parcel.failures + 1) }
            }
        }
    }
}

/// What is committed when a parcel is done with.
fn done(errand: &Errand) -> Batch {
    match &errand.what {
        What::Kept(id, number) => Batch::new().delete(keys::kept::needed(id, *number)),
        _ => Batch::new(),
    }
}

impl Room {
    /// What a parcel is about; nothing where nobody is to be told any more.
    async fn open(&self, errand: &Errand) -> Result<Option<Delivery>, StoreError> {
        let Some(name) = errand.name() else { return Ok(None) };
        let Some(read) = self.lookup(&name.topic).await? else { return Ok(None) };
        let Some(subscription) = self.subscription(&name).await? else { return Ok(None) };
        let (what, state) = match errand.what.clone() {
            What::Message(message) => (Told::Message(message), State::Confirmed),
            What::Kept(id, _) => {
                let kept = get_one(&*self.store, keys::kept::key(&id)).await?;
                let Some(entry) = kept else { return Ok(None) };
                (Told::Message(model::decode("message", &entry.value)?), State::Confirmed)
            }
            What::Confirm(id, token) => (Told::Confirm { id, token }, State::Pending),
            What::Ended(id, token) => (Told::Ended { id, token }, State::Deleted),
        };
        if subscription.state != state {
            return Ok(None);
        }
        Ok(Some(Delivery { name, subscription, topic: read.topic, what }))
    }

    async fn try_once(&self, parcel: &Parcel, errand: Errand, delivery: &Delivery) -> Carried {
        let Some(outside) = self.outside.get() else {
            tracing::error!("nothing is delivered: the room has not been connected");
            return Carried::Again { at: self.ambient.now() + backoff(parcel.failures + 1) };
        };
        let is_message = matches!(delivery.what, Told::Message(_));
        let measures = Measures::new(&self.ambient, &delivery.name.topic);
        if let Some(dead) = &errand.dead {
            return match self.to_dead_letters(outside, delivery, dead).await {
                Ok(()) => {
                    measures.redriven(true);
                    Carried::Done(done(&errand))
                }
                Err(failure) => self.after_dead(parcel, &errand, delivery, dead, &failure),
            };
        }
        match self.deliver(outside, delivery).await {
            Ok(batch) => {
                if is_message {
                    measures.delivered();
                    measures.bill_delivery(delivery.subscription.protocol);
                }
                Carried::Done(batch.with(done(&errand)))
            }
            Err(failure) => self.after(parcel, errand, delivery, failure),
        }
    }

    /// Tries once; what is given back is committed with the parcel's end.
    async fn deliver(&self, outside: &Outside, delivery: &Delivery) -> Result<Batch, Failure> {
        let none = Batch::new();
        match delivery.subscription.protocol {
            Protocol::Sqs => self.to_queue(outside, delivery).await.map(|()| none),
            Protocol::Lambda => self.to_function(outside, delivery).await.map(|()| none),
            Protocol::Firehose => self.to_firehose(outside, delivery).await.map(|()| none),
            Protocol::Http | Protocol::Https => {
                self.to_http(outside, delivery).await.map(|()| none)
            }
            Protocol::Email | Protocol::EmailJson => self.to_mailbox(delivery).await,
        }
    }

    /// When to try again; a dead letter, or nothing at all, where that was the last time.
    fn after(
        &self,
        parcel: &Parcel,
        mut errand: Errand,
        delivery: &Delivery,
        failure: Failure,
    ) -> Carried {
        let failures = parcel.failures.saturating_add(1);
        let wait = delivery.retries().wait(failures).filter(|_| !failure.for_good);
        let (subscription, Failure { code, text, .. }) = (delivery.name.arn(), &failure);
        let given_up = wait.is_none();
        tracing::warn!(subscription, code, text, failures, given_up, "a message was not delivered");
        let now = self.ambient.now();
        if let Some(wait) = wait {
            return Carried::Again { at: now + wait };
        }
        let is_message = matches!(delivery.what, Told::Message(_));
        if is_message {
            Measures::new(&self.ambient, &delivery.name.topic).failed();
        }
        if !is_message || delivery.subscription.options.dead_letters.is_none() {
            return Carried::Done(done(&errand));
        }
        errand.dead = Some(Dead { code: failure.code, text: failure.text, failures });
        Carried::AgainAs { at: now, body: model::encode(&errand) }
    }

    fn after_dead(
        &self,
        parcel: &Parcel,
        errand: &Errand,
        delivery: &Delivery,
        dead: &Dead,
        failure: &Failure,
    ) -> Carried {
        let failures = parcel.failures.saturating_sub(dead.failures).saturating_add(1);
        let given_up = failures >= DEAD_FAILURES_MAX;
        let (subscription, Failure { code, text, .. }) = (delivery.name.arn(), failure);
        tracing::warn!(
            subscription,
            code,
            text,
            failures,
            given_up,
            "a dead letter was not delivered"
        );
        if given_up {
            Measures::new(&self.ambient, &delivery.name.topic).redriven(false);
            return Carried::Done(done(errand));
        }
        Carried::Again { at: self.ambient.now() + backoff(failures) }
    }

    /// What a subscription is told, in JSON and signed.
    pub(crate) async fn envelope(&self, delivery: &Delivery) -> Result<Envelope, Failure> {
        let mut envelope = Envelope::of(delivery, &self.base_url, self.ambient.now());
        let text = envelope.canonical();
        envelope.signature = self.sign(&text, delivery.version()).await?.to_string();
        envelope.certificate = self.signer().await?.path.clone();
        Ok(envelope)
    }
}
