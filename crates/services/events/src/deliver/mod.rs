//! Deliveries, by the kinds of targets.

pub(crate) mod api_destination;
mod bus;
pub(crate) mod http;
mod seam;
mod services;
mod sign;
mod stage;

use crate::names::PRINCIPAL;
use crate::parcel::Delivery;
use crate::refusal::Refusal;
use crate::room::Room;
use crate::target_checks::Kind;
use aws_api::events::Target;
use event_engine::input::Path;
use event_engine::json::Json;
use foundation::access::{AssumeRefused, Assumer};
use foundation::{Arn, Caller, Region};

/// The longest name of a role's session (STS API Reference, AssumeRole).
const SESSION_NAME_MAX: usize = 64;

/// The URL of a queue, as far as the service looks at it.
pub(crate) fn queue_url(arn: &Arn) -> String {
    format!("https://sqs.{}.amazonaws.com/{}/{}", arn.region, arn.account, arn.resource)
}

/// A delivery under way.
struct Way<'a> {
    delivery: &'a Delivery,
    target: &'a Target,
    arn: Arn,
}

impl Way<'_> {
    fn region(&self) -> Region {
        Region::parse(&self.arn.region).unwrap_or_default()
    }

    /// What the target says of requests to it.
    fn parameters(&self) -> http::Parameters {
        let Some(given) = &self.target.http_parameters else { return http::Parameters::default() };
        let named = |of: &Option<std::collections::BTreeMap<String, String>>| {
            let of = of.iter().flatten();
            of.map(|(name, value)| (name.clone(), self.parameter(value))).collect()
        };
        let path = given.path_parameter_values.iter().flatten();
        http::Parameters {
            path: path.map(|value| self.parameter(value)).collect(),
            headers: named(&given.header_parameters),
            query: named(&given.query_string_parameters),
        }
    }

    /// A parameter of the target: where it is a path, what the event has there, as text.
    fn parameter(&self, text: &str) -> String {
        let Ok(path) = Path::parse(text) else { return text.to_owned() };
        let event = Json::parse(&self.delivery.event).unwrap_or(Json::Null);
        match path.find(&event) {
            None => String::new(),
            Some(Json::String(text)) => text,
            Some(other) => other.to_string(),
        }
    }
}

impl Room {
    /// Tries once.
    pub(crate) async fn deliver(&self, delivery: &Delivery) -> Result<(), Refusal> {
        let target = &delivery.target.0;
        let unknown = || Refusal::never("NO_RESOURCE", format!("{} is no target", target.arn));
        let arn = Arn::parse(&target.arn).map_err(|_| unknown())?;
        let kind = Kind::of(&arn).ok_or_else(unknown)?;
        let way = Way { delivery, target, arn };
        match kind {
            Kind::Function => self.to_function(&way).await,
            Kind::Queue => self.to_queue(&way).await,
            Kind::Topic => self.to_topic(&way).await,
            Kind::Stream => self.to_stream(&way).await,
            Kind::DeliveryStream => self.to_delivery_stream(&way).await,
            Kind::LogGroup => self.to_log_group(&way).await,
            Kind::Bus => self.to_bus(&way).await,
            Kind::ApiDestination => self.to_api_destination(&way).await,
            Kind::Stage => self.to_stage(&way).await,
        }
    }

    /// Who calls the target: the role that it names, or EventBridge for the rule.
    async fn caller(&self, way: &Way<'_>) -> Result<Caller, Refusal> {
        let rule = way.delivery.rule.name();
        let Some(role) = &way.target.role_arn else {
            return Ok(self.service_for(&rule, way.region()));
        };
        let session: String = rule.name.chars().take(SESSION_NAME_MAX).collect();
        let (roles, now) = (&self.outside()?.roles, self.ambient.now());
        let source = rule.source();
        let by = Assumer::working_for(PRINCIPAL, &source);
        let caller = roles.caller_for_service(role, by, &session, &way.region(), now).await;
        caller.map_err(not_assumed)
    }
}

fn not_assumed(why: AssumeRefused) -> Refusal {
    match why {
        AssumeRefused::NoSuchRole => {
            Refusal::never("FAILED_TO_ASSUME_ROLE", "There is no such role.")
        }
        AssumeRefused::NotTrusted => {
            let text = format!("The role does not let {PRINCIPAL} assume it.");
            Refusal::never("FAILED_TO_ASSUME_ROLE", text)
        }
        AssumeRefused::Unavailable(why) => Refusal::later("TRANSIENT_ASSUME_ROLE", why),
    }
}
