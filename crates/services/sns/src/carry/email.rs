//! By mail: over the mail server that the room has been told of, else into the store.

use super::envelope::{Envelope, Kind};
use super::{Delivery, Failure};
use crate::keys;
use crate::limits::{MAILS_MAX, SMTP_TIMEOUT};
use crate::model::{self, Mail, Protocol};
use crate::room::Room;
use crate::smtp;
use store::{Batch, Direction, Limit};

/// What a mail is called whose message has no subject.
const SUBJECT: &str = "AWS Notification Message";

impl Room {
    /// Sends it, or gives back what keeps it.
    pub(super) async fn to_mailbox(&self, delivery: &Delivery) -> Result<Batch, Failure> {
        let envelope = self.envelope(delivery).await?;
        let body = match delivery.subscription.protocol {
            Protocol::EmailJson => envelope.json(),
            _ => text(&envelope),
        };
        let mail = Mail {
            at_ms: self.now_ms(),
            to: delivery.subscription.endpoint.clone(),
            subject: subject(&envelope),
            body,
            topic: envelope.topic.clone(),
        };
        let Some(server) = &self.smtp else { return self.kept(&mail).await };
        let display = &delivery.topic.settings.display_name;
        let (now, id) = (self.ambient.now(), self.ambient.dice.uuid());
        let letter = smtp::letter(&mail, &server.from, display, now, &id);
        let sent = smtp::send(&server.address, &server.from, &mail.to, &letter);
        tokio::select! {
            sent = sent => sent.map(|()| Batch::new()).map_err(|refused| Failure {
                code: refused.code,
                text: refused.text,
                for_good: refused.for_good,
            }),
            () = self.ambient.clock.sleep(SMTP_TIMEOUT) => {
                Err(Failure::passing("Timeout", "the mail server took too long"))
            }
        }
    }

    /// What keeps a mail, and lets the oldest go where there are too many.
    async fn kept(&self, mail: &Mail) -> Result<Batch, Failure> {
        let (mut there, mut rest) = (Vec::new(), Some(keys::mail::all()));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            there.extend(page.entries.into_iter().map(|entry| entry.key));
            rest = page.next;
        }
        let over = (there.len() + 1).saturating_sub(MAILS_MAX);
        let batch = there.into_iter().take(over).fold(Batch::new(), Batch::delete);
        Ok(batch.append(keys::mail::prefix(), model::encode(mail)))
    }
}

fn subject(envelope: &Envelope) -> String {
    match envelope.kind {
        Kind::Notification => envelope.subject.clone().unwrap_or_else(|| SUBJECT.to_owned()),
        Kind::SubscriptionConfirmation => "AWS Notification - Subscription Confirmation".to_owned(),
        Kind::UnsubscribeConfirmation => "AWS Notification - Unsubscribe Confirmation".to_owned(),
    }
}

fn text(envelope: &Envelope) -> String {
    match &envelope.token {
        None => format!(
            "{}\n\n--\nTo stop receiving notifications from the topic {}, visit:\n{}\n",
            envelope.message, envelope.topic, envelope.unsubscribe_url
        ),
        Some((_, url)) => format!("{}\n\nSubscribeURL:\n{url}\n", envelope.message),
    }
}
