//! Who may ask: the API's resource policy, signatures, Lambda authorizers, and how these count
//! together («How API Gateway resource policies affect authorization workflow»).

use super::SERVICE;
use super::call::Invocation;
use super::compile::{Authorization, AuthorizerKind, AuthorizerPlan, MethodPlan};
use super::exchange::Exchange;
use super::failure::Failure;
use aws_api::apigateway::GatewayResponseType as Kind;
use bytes::Bytes;
use foundation::access::{Ask, Assumer, Decision};
use foundation::{Caller, Principal};
use gateway::authorizer::{Cache, Grant, token_event};
use gateway::proxy::{Event, Purpose};
use gateway::{Signed, Unproven};
use policy::Outcome;
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;

/// How long an authorizer may take.
const TIMEOUT: Duration = Duration::from_millis(29_000);
const DENIED: &str = "User is not authorized to access this resource";
const EXPLICIT: &str = "explicit deny";

impl Exchange<'_> {
    /// Lets a request pass, or not. What a Lambda authorizer granted is told.
    pub(crate) async fn authorize(
        &mut self,
        method: &MethodPlan,
    ) -> Result<Option<Arc<Grant>>, Failure> {
        match &method.authorization {
            Authorization::None => {
                if let Said::Denied(_, why) = self.policy_says().await {
                    return Err(self.refusal("anonymous", &why));
                }
                Ok(None)
            }
            Authorization::Iam => {
                self.check_signer().await?;
                Ok(None)
            }
            Authorization::Custom(plan) => self.ask_authorizer(plan, method).await.map(Some),
            Authorization::Unusable(why) => Err(Failure::configuration(why.as_str())),
        }
    }

    /// The ARN that policies speak of.
    fn method_arn(&self) -> String {
        self.arn(self.context.request.method.as_str(), &self.path)
    }

    fn caller(&self, principal: Principal) -> Caller {
        let request = &self.context.request;
        let user_agent = request.header(http::header::USER_AGENT).map(Arc::from);
        let place = &self.served.api.place;
        let root =
            Caller::root(place.account, place.region.clone(), request.id.clone(), request.at);
        Caller { principal, source_ip: request.source_ip, user_agent, ..root }
    }

    /// What the resource policy says of who asks without a name.
    async fn policy_says(&self) -> Said {
        let Some(policy) = &self.served.api.policy else { return Said::Nothing };
        let caller = self.caller(Principal::Anonymous);
        let ask = Ask::new("execute-api:Invoke", self.method_arn()).under(Some(policy.clone()));
        match self.runner.outside.authorizer.decide(&caller, &ask).await {
            Decision::Allowed(_) => Said::Allowed,
            Decision::Denied(why) => Said::Denied(why.contains(EXPLICIT), why),
        }
    }

    fn refusal(&self, who: &str, why: &str) -> Failure {
        let arn = self.method_arn();
        let account = self.served.api.place.account;
        // As AWS shows it to whoever may be a stranger.
        let masked = format!("********{}", &account.as_str()[8..]);
        let arn = arn.replace(account.as_str(), &masked);
        Failure::denied(format!(
            "User: {who} is not authorized to perform: execute-api:Invoke on resource: {arn} {why}"
        ))
    }

    async fn check_signer(&mut self) -> Result<(), Failure> {
        let region = self.served.api.place.region.clone();
        let request = self.context.request.clone();
        let proven = self.runner.outside.signatures.prove(&request, &region).await;
        let Signed { caller, access_key } = proven.map_err(|unproven| match unproven {
            Unproven::Missing => Failure::missing_token(),
            Unproven::Refused { code, message } => {
                let kind = match code.as_str() {
                    "ExpiredTokenException" => Kind::ExpiredToken,
                    _ => Kind::InvalidSignature,
                };
                Failure::new(kind, message)
            }
        })?;
        self.context.set_signer(&caller, &access_key);
        let policy = self.served.api.policy.clone();
        let ask = Ask::new("execute-api:Invoke", self.method_arn()).under(policy);
        let who = caller.arn();
        let decision = self.runner.outside.authorizer.decide(&caller, &ask).await;
        self.signer = Some(caller);
        match decision {
            Decision::Allowed(_) => Ok(()),
            Decision::Denied(why) => Err(self.refusal(&who, &why)),
        }
    }

    async fn ask_authorizer(
        &mut self,
        plan: &AuthorizerPlan,
        method: &MethodPlan,
    ) -> Result<Arc<Grant>, Failure> {
        let said = self.policy_says().await;
        if let Said::Denied(true, why) = &said {
            return Err(self.refusal("anonymous", why));
        }
        let arn = self.method_arn();
        let grant = self.grant(plan, method, &arn).await?;
        self.context.set("authorizer.principalId", grant.principal_id.as_str());
        for (name, value) in &grant.context {
            self.context.set(format!("authorizer.{name}"), value.as_str());
        }
        match (self.outcome(&grant, &arn), said) {
            (Outcome::ExplicitDeny, _) => {
                Err(Failure::denied(format!("{DENIED} with an {EXPLICIT}")))
            }
            (Outcome::Allow, _) | (Outcome::ImplicitDeny, Said::Allowed) => Ok(grant),
            (Outcome::ImplicitDeny, _) => Err(Failure::denied(DENIED)),
        }
    }

    pub(crate) fn outcome(&self, grant: &Grant, arn: &str) -> Outcome {
        let request = &self.context.request;
        let mut conditions = policy::Context::new();
        if let Some(ip) = request.source_ip {
            conditions.set("aws:SourceIp", ip.to_string());
        }
        if let Some(agent) = request.header(http::header::USER_AGENT) {
            conditions.set("aws:UserAgent", agent);
        }
        let account = self.served.api.place.account;
        grant.says(account.as_str(), arn, &conditions, request.at.as_millis())
    }

    /// What an authorizer grants: as it is remembered, or as it says when it is asked.
    async fn grant(
        &mut self,
        plan: &AuthorizerPlan,
        method: &MethodPlan,
        arn: &str,
    ) -> Result<Arc<Grant>, Failure> {
        let params = self.params();
        let identity: Vec<String> = {
            let from = self.material(&params);
            let found = plan.identity.iter().map(|source| {
                let value = source.value(&from).filter(|value| !value.is_empty());
                value.map(std::borrow::Cow::into_owned).ok_or_else(Failure::unauthorized)
            });
            found.collect::<Result<_, _>>()?
        };
        let now_ms = self.runner.room.ambient.now().as_millis();
        let kept = self.served.of.map(|stage| stage.kept.clone()).filter(|_| plan.ttl_s > 0);
        let key = Cache::<Grant>::key(&plan.id, identity.iter().map(String::as_str));
        if let Some(grant) = kept.as_ref().and_then(|kept| kept.grants.get(&key, now_ms)) {
            return Ok(grant);
        }
        let grant = Arc::new(self.consult(plan, method, &identity, arn).await?);
        if let Some(kept) = kept {
            kept.grants.put(&key, grant.clone(), now_ms, plan.ttl_s);
        }
        Ok(grant)
    }

    /// Asks an authorizer.
    pub(crate) async fn consult(
        &mut self,
        plan: &AuthorizerPlan,
        method: &MethodPlan,
        identity: &[String],
        arn: &str,
    ) -> Result<Grant, Failure> {
        let (function, payload): (&str, Bytes) = match &plan.kind {
            AuthorizerKind::Token(function) => {
                let token = identity.first().ok_or_else(Failure::unauthorized)?;
                if plan.expression.as_ref().is_some_and(|expression| !expression.is_match(token)) {
                    return Err(Failure::unauthorized());
                }
                (function, token_event(token, arn))
            }
            AuthorizerKind::Request(function) => {
                let event = Event {
                    context: &self.context,
                    version: None,
                    resource: &method.resource_path,
                    resource_id: &method.resource_id,
                    path: &self.path,
                    path_parameters: &self.path_parameters,
                    stage_variables: &self.served.variables,
                    operation_name: method.operation_name.as_deref(),
                    deployment_id: &self.served.deployment_id,
                    purpose: Purpose::Authorize { method_arn: arn },
                };
                (function, event.to_json())
            }
            AuthorizerKind::Unusable(why) => {
                let kind = Kind::AuthorizerConfigurationError;
                return Err(Failure::authorizer(kind, why.as_str()));
            }
        };
        let function = self.with_variables(function);
        let place = &self.served.api.place;
        let (region, account, api) = (&place.region, place.account, &self.served.api.id);
        let source =
            format!("arn:aws:execute-api:{region}:{account}:{api}/authorizers/{}", plan.id);
        self.info(|_| format!("Starting authorizer: {}", plan.id));
        let invocation = Invocation {
            function,
            payload,
            event: false,
            credentials: plan.credentials.as_deref(),
            source_arn: source,
            timeout: TIMEOUT,
        };
        let configuration =
            |why: String| Failure::authorizer(Kind::AuthorizerConfigurationError, why);
        let answer = self.invoke(invocation).await.map_err(|failed| {
            configuration(format!("Execution failed due to configuration error: {failed}"))
        })?;
        let payload = answer.payload.unwrap_or_default();
        if answer.function_error.is_some() {
            let error: Value = serde_json::from_slice(&payload).unwrap_or_default();
            let message = error.get("errorMessage").and_then(Value::as_str).unwrap_or_default();
            // What functions say for «this is nobody».
            if message == "Unauthorized" {
                return Err(Failure::unauthorized());
            }
            let why = format!("Lambda execution failed due to customer function error: {message}");
            return Err(Failure::authorizer(Kind::AuthorizerFailure, why));
        }
        Grant::read(&payload).map_err(|malformed| {
            configuration(format!(
                "Execution failed due to configuration error: Authorizer result: {}",
                malformed.0
            ))
        })
    }

    /// The caller that acts for the request with `credentials`, a role's ARN; without, API Gateway
    /// itself, for `source_arn`.
    pub(crate) async fn acting(
        &self,
        credentials: Option<&str>,
        source_arn: String,
    ) -> Result<Caller, String> {
        const SESSION: &str = "BackplaneAssumeRoleSession";
        let place = &self.served.api.place;
        let request = &self.context.request;
        let now = self.runner.room.ambient.now();
        match credentials {
            None => {
                let source = foundation::Source { arn: source_arn, account: place.account };
                Ok(Caller::service(SERVICE, source, place.region.clone(), request.id.clone(), now))
            }
            // Who asked, with what they may do themselves.
            Some("arn:aws:iam::*:user/*") => {
                self.signer.clone().ok_or_else(|| "nobody has signed the request".to_owned())
            }
            Some(role) => {
                let roles = &self.runner.outside.roles;
                let caller = roles
                    .caller_for_service(
                        role,
                        Assumer::service(SERVICE),
                        SESSION,
                        &place.region,
                        now,
                    )
                    .await;
                caller.map_err(|refused| {
                    format!("API Gateway does not have permission to assume the provided role {role} ({refused:?})")
                })
            }
        }
    }
}

/// What a resource policy says.
enum Said {
    /// There is none.
    Nothing,
    Allowed,
    /// Whether a statement denies it, and why it is denied.
    Denied(bool, String),
}
