//! Who may connect: authorization is asked for once, when the connection is made («Control and manage
//! access to WebSocket APIs in API Gateway»).

use super::connection::Connection;
use super::event::{Event, Happening};
use super::outcome::Failed;
use super::plan::{Plan, PlannedRoute};
use super::variable::{Scope, Variable};
use super::{Sockets, caller};
use crate::control::function_of;
use aws_api::apigatewayv2::{AuthorizationType, Authorizer};
use aws_api::lambda::InvocationType;
use foundation::access::{Ask, Decision, denial};
use gateway::Context;
use gateway::authorizer::Grant;
use gateway::signature::Unproven;
use policy::Outcome;

/// What is called, as policies name it.
pub(crate) const CONNECT: &str = "$connect";

impl Sockets {
    /// Whether the client may connect; what is known of it then is set in `context`.
    pub(crate) async fn authorize(
        &self,
        plan: &Plan,
        route: &PlannedRoute,
        connection: &Connection,
        context: &mut Context,
    ) -> Result<(), Failed> {
        match (&route.route.authorization_type, &route.authorizer) {
            (None | Some(AuthorizationType::None), _) => Ok(()),
            (Some(AuthorizationType::AwsIam), _) => self.ask_iam(connection, context).await,
            (Some(AuthorizationType::Custom), Some(authorizer)) => {
                self.ask_function(plan, authorizer, connection, context).await
            }
            (kind, _) => Err(Failed::internal(format!("no authorizer for {kind:?}"))),
        }
    }

    async fn ask_iam(&self, connection: &Connection, context: &mut Context) -> Result<(), Failed> {
        let proven = self.seams.signatures.prove(&connection.handshake, &connection.api.region);
        let signed = proven.await.map_err(|unproven| match unproven {
            Unproven::Missing => Failed::new(403, "Missing Authentication Token", ""),
            Unproven::Refused { code, message } => {
                Failed::new(403, "Forbidden", format!("{code}: {message}"))
            }
        })?;
        context.set_signer(&signed.caller, &signed.access_key);
        let ask = Ask::new("execute-api:Invoke", connection.arn(CONNECT));
        match self.seams.authorizer.decide(&signed.caller, &ask).await {
            Decision::Allowed(_) => Ok(()),
            Decision::Denied(why) => {
                Err(Failed::new(403, "Forbidden", denial(&signed.caller, &ask, &why)))
            }
        }
    }

    async fn ask_function(
        &self,
        plan: &Plan,
        authorizer: &Authorizer,
        connection: &Connection,
        context: &mut Context,
    ) -> Result<(), Failed> {
        let unauthorized = |why: String| Failed::new(401, "Unauthorized", why);
        for source in authorizer.identity_source.iter().flatten() {
            let scope = Scope::new("", context, &plan.stage_variables, None);
            let variable = Variable::parse(source.strip_prefix('$').unwrap_or(source));
            let value = variable.and_then(|variable| Some(variable.value(&scope)?.into_owned()));
            if value.is_none_or(|value| value.is_empty()) {
                return Err(unauthorized(format!("the request has no {source}")));
            }
        }
        let method_arn = connection.arn(CONNECT);
        let event = Event {
            connection,
            happening: Happening::Connect,
            context,
            route_key: CONNECT,
            stage_variables: &plan.stage_variables,
            method_arn: Some(&method_arn),
        };
        let uri = authorizer.authorizer_uri.as_deref().unwrap_or_default();
        let function = function_of(uri);
        let mut function =
            function.ok_or_else(|| Failed::internal(format!("the authorizer {uri}")))?.to_owned();
        for (name, value) in &*plan.stage_variables {
            function = function.replace(&format!("${{stageVariables.{name}}}"), value);
        }
        let region = caller::region_of(&function).unwrap_or_else(|| connection.api.region.clone());
        let id = authorizer.authorizer_id.as_deref().unwrap_or_default();
        let api = &connection.api;
        let what = format!(
            "arn:aws:execute-api:{}:{}:{}/authorizers/{id}",
            api.region, api.account, api.id
        );
        let role = authorizer.authorizer_credentials_arn.as_deref();
        let as_who = self.caller(connection, what, role, region).await?;
        let kind = InvocationType::RequestResponse;
        let payload = self.invoke_as(&as_who, &function, event.to_json(), kind).await;
        // What an authorizer can't say is told to nobody: 500 with no word of it.
        let payload = payload.map_err(|failed| match failed.why.contains("\"Unauthorized\"") {
            // The one word by which functions of the first kind refuse.
            true => unauthorized(failed.why),
            false => Failed::internal(failed.why),
        })?;
        let grant = Grant::read(&payload).map_err(|wrong| Failed::internal(wrong.0))?;
        let source_ip = context.request.source_ip_text();
        let conditions = policy::Context::new().with("aws:SourceIp", source_ip.as_str());
        let now = self.seams.ambient.now().as_millis();
        let said = grant.says(api.account.as_str(), &method_arn, &conditions, now);
        context.set("authorizer.principalId", grant.principal_id.as_str());
        for (name, value) in &grant.context {
            context.set(format!("authorizer.{name}"), value.as_str());
        }
        match said {
            Outcome::Allow => Ok(()),
            Outcome::ImplicitDeny => {
                let message = "User is not authorized to access this resource";
                Err(Failed::new(403, message, ""))
            }
            Outcome::ExplicitDeny => {
                let message =
                    "User is not authorized to access this resource with an explicit deny";
                Err(Failed::new(403, message, ""))
            }
        }
    }
}
