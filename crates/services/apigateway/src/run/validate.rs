//! What requests must be like («Request validation for REST APIs in API Gateway»).

use super::compile::{MethodPlan, Required};
use super::exchange::Exchange;
use super::failure::Failure;
use aws_api::apigateway::GatewayResponseType as Kind;
use serde_json::Value;

/// The type of bodies that name none.
const JSON: &str = "application/json";

impl Exchange<'_> {
    /// Holds a request against its method's validator.
    pub(crate) fn validate(&self, method: &MethodPlan) -> Result<(), Failure> {
        let plan = &method.validator;
        if !plan.required.is_empty() {
            let params = self.params();
            let is_there = |required: &&Required| match required {
                Required::Path(name) => params.path.iter().any(|(known, _)| **known == **name),
                Required::Query(name) => params.query.iter().any(|(known, _)| known == name),
                Required::Header(name) => {
                    params.header.iter().any(|(known, _)| known.eq_ignore_ascii_case(name))
                }
            };
            let missing: Vec<&str> = plan
                .required
                .iter()
                .filter(|required| !is_there(required))
                .map(Required::name)
                .collect();
            if !missing.is_empty() {
                let missing = missing.join(", ");
                let message = format!("Missing required request parameters: [{missing}]");
                return Err(Failure::new(Kind::BadRequestParameters, message));
            }
        }
        let kind = self.content_type();
        let Some(schema) = plan.schemas.get(&kind) else { return Ok(()) };
        let schema = schema.as_ref().map_err(|why| Failure::configuration(why.as_str()))?;
        let wrong = match serde_json::from_slice::<Value>(&self.context.request.body) {
            Ok(body) => schema.check(&body),
            Err(why) => vec![format!("Unable to parse the body as JSON: {why}")],
        };
        if wrong.is_empty() {
            return Ok(());
        }
        let failure = Failure::new(Kind::BadRequestBody, "Invalid request body");
        Err(Failure { validation: Some(format!("[{}]", wrong.join(", "))), ..failure })
    }

    /// The media type of the request's body, in lower case and without parameters.
    pub(crate) fn content_type(&self) -> String {
        let header = self.context.request.header(http::header::CONTENT_TYPE).unwrap_or(JSON);
        let kind = header.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if kind.is_empty() { JSON.to_owned() } else { kind }
    }
}
