//! Where messages of topics lead: the URLs that confirm and end subscriptions without a signature, the
//! certificate that signatures are verified with, and the mails that nobody could be given.

use crate::cli::Auth;
use aws_api::Future;
use aws_api::seams::{ActionRequest, Actions};
use endpoint::authenticate::Arrival;
use endpoint::{Answer, Route};
use foundation::{AccountId, Caller, Principal, Region};
use http::header::AUTHORIZATION;
use http::request::Parts;
use http::{HeaderName, HeaderValue, Request};
use hyper::body::Bytes;
use serde_json::json;
use service_sns::{Link, Room};
use std::sync::Arc;

/// Mails that are kept, the newest first, in JSON.
const MAILS: &str = "/_millstream/mail";

/// Answers them.
pub struct TopicLinks {
    room: Arc<Room>,
    actions: Arc<dyn Actions>,
    auth: Auth,
}

/// Which of them a request is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Link(Link),
    Mails,
}

fn asked(parts: &Parts) -> Option<Asked> {
    if parts.uri.path() == MAILS {
        return Some(Asked::Mails);
    }
    let query = parts.uri.query().unwrap_or_default();
    let link = Link::of(parts.uri.path(), query)?;
    let signed = parts.headers.contains_key(AUTHORIZATION) || query.contains("X-Amz-Signature=");
    (!signed).then_some(Asked::Link(link))
}

fn page(status: u16, content_type: &'static str, body: impl Into<Vec<u8>>) -> Answer {
    Answer { status, content_type, headers: Vec::new(), body: body.into() }
}

impl TopicLinks {
    /// Links of the room's messages; operations are carried out through `actions`. Mails are shown
    /// where whoever reaches the server is the account's root.
    pub fn new(room: Arc<Room>, actions: Arc<dyn Actions>, auth: Auth) -> Arc<TopicLinks> {
        Arc::new(TopicLinks { room, actions, auth })
    }

    async fn mails(&self) -> Answer {
        if self.auth == Auth::Strict {
            let text = "Mails are shown only where unknown keys are the account's root.\n";
            return page(403, "text/plain", text);
        }
        match self.room.mails().await {
            Ok(mails) => {
                let mails = mails.into_iter().map(|mail| {
                    json!({"at": mail.at.iso8601(), "to": mail.to, "subject": mail.subject,
                        "body": mail.body, "topicArn": mail.topic})
                });
                let mails = json!({"mails": mails.collect::<Vec<_>>()});
                page(200, "application/json", mails.to_string())
            }
            Err(why) => failed(&why),
        }
    }

    async fn certificate(&self, path: &str) -> Answer {
        match self.room.certificate(path).await {
            Ok(Some(pem)) => page(200, "application/x-pem-file", pem),
            Ok(None) => page(404, "text/plain", ""),
            Err(why) => failed(&why),
        }
    }

    /// Carries the operation out for nobody in particular, where its ARN lies.
    async fn operation(&self, parts: Parts) -> Answer {
        let Some(arrival) = parts.extensions.get::<Arrival>() else {
            return page(500, "text/plain", "");
        };
        let query = parts.uri.query().unwrap_or_default();
        // `arn:aws:sns:REGION:…`, with its colons or without.
        let colons = query.replace("%3A", ":").replace("%3a", ":");
        let region = colons.split("arn:aws:sns:").nth(1).and_then(|rest| rest.split(':').next());
        let region = region.and_then(|name| Region::parse(name).ok()).unwrap_or_default();
        let request_id = arrival.request_id.clone();
        let root = Caller::root(AccountId::DEFAULT, region, request_id, arrival.at);
        let caller =
            Caller { principal: Principal::Anonymous, source_ip: arrival.source_ip, ..root };
        let request = ActionRequest {
            service: "sns".to_owned(),
            method: "GET".to_owned(),
            path_and_query: format!("/?{query}"),
            headers: Vec::new(),
            body: Bytes::new(),
        };
        let told = self.actions.act(caller, request).await;
        let header = |(name, value): &(String, String)| {
            Some((HeaderName::try_from(name).ok()?, HeaderValue::try_from(value).ok()?))
        };
        // Of its length and its kind an answer tells by itself.
        let own = ["content-type", "content-length", "x-amzn-requestid", "date"];
        let more = told.headers.iter().filter(|(name, _)| !own.contains(&name.as_str()));
        let headers = more.filter_map(header).collect();
        Answer { headers, ..page(told.status, "text/xml", told.body) }
    }
}

fn failed(why: &store::StoreError) -> Answer {
    tracing::error!(%why, "a link of a topic's message can't be answered");
    page(500, "text/plain", "")
}

impl Route for TopicLinks {
    fn takes(&self, parts: &Parts) -> bool {
        asked(parts).is_some()
    }

    fn max_body_bytes(&self) -> usize {
        0
    }

    fn answer(&self, request: Request<Bytes>) -> Future<'_, Answer> {
        Box::pin(async move {
            let (parts, _) = request.into_parts();
            if parts.method != "GET" {
                return page(405, "text/plain", "");
            }
            match asked(&parts) {
                Some(Asked::Mails) => self.mails().await,
                Some(Asked::Link(Link::Certificate)) => self.certificate(parts.uri.path()).await,
                Some(Asked::Link(Link::Operation)) => self.operation(parts).await,
                None => page(404, "text/plain", ""),
            }
        })
    }
}
