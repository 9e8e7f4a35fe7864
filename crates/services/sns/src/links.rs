//! What messages' URLs lead to, beside operations: the certificate.

use crate::room::Room;
use store::StoreError;

/// What a request without a signature may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// `ConfirmSubscription` or `Unsubscribe`, which need none.
    Operation,
    /// The certificate by which signatures of messages are verified.
    Certificate,
}

impl Link {
    /// Which link of a message leads to that path and query, if one does.
    pub fn of(path: &str, query: &str) -> Option<Link> {
        let named = |action: &str| {
            query.split('&').any(|pair| pair.strip_prefix("Action=") == Some(action))
        };
        let has = |name: &str| query.split('&').any(|pair| pair.split('=').next() == Some(name));
        match path {
            "/" if named("ConfirmSubscription") && has("TopicArn") => Some(Link::Operation),
            "/" if named("Unsubscribe") && has("SubscriptionArn") => Some(Link::Operation),
            _ if path.starts_with("/SimpleNotificationService-") && path.ends_with(".pem") => {
                Some(Link::Certificate)
            }
            _ => None,
        }
    }
}

impl Room {
    /// The certificate at that path, in PEM; nothing where there is none.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn certificate(&self, path: &str) -> Result<Option<String>, StoreError> {
        let signer = self.signer().await?;
        Ok((signer.path == path).then(|| signer.certificate.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_told_from_other_requests() {
        for (path, query, link) in [
            ("/", "Action=ConfirmSubscription&TopicArn=a&Token=b", Some(Link::Operation)),
            ("/", "SubscriptionArn=a&Action=Unsubscribe", Some(Link::Operation)),
            ("/", "Action=Publish&TopicArn=a", None),
            ("/", "Action=Unsubscribe&From=a", None),
            ("/", "", None),
            ("/a", "Action=Unsubscribe&SubscriptionArn=a", None),
            ("/SimpleNotificationService-0a.pem", "", Some(Link::Certificate)),
            ("/SimpleNotificationService", "", None),
        ] {
            assert_eq!(Link::of(path, query), link, "{path} {query}");
        }
    }
}
