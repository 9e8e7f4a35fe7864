//! Logs of WebSocket APIs: an access log's line for each connect, message and disconnect, and the lines
//! of their execution («Configure logging for WebSocket APIs in API Gateway»).

use super::Sockets;
use super::outcome::{Failed, Outcome};
use super::plan::Plan;
use aws_api::apigatewayv2::LoggingLevel;
use foundation::{AccountId, Region};
use gateway::Context;
use gateway::log_sink::Target;

/// What is written of executions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Level {
    /// Of all, else of those that fail.
    all: bool,
    /// What was answered, too.
    data: bool,
}

impl Plan {
    fn level(&self, route_key: &str) -> Option<Level> {
        let stage = &self.live.stage;
        let own = stage.route_settings.as_ref().and_then(|all| all.get(route_key));
        let settings = [own, stage.default_route_settings.as_ref()];
        let mut settings = settings.into_iter().flatten();
        let set = settings.find(|settings| settings.logging_level.is_some())?;
        let all = match set.logging_level {
            Some(LoggingLevel::Info) => true,
            Some(LoggingLevel::Error) => false,
            Some(LoggingLevel::Off | LoggingLevel::Unknown(_)) | None => return None,
        };
        Some(Level { all, data: set.data_trace_enabled == Some(true) })
    }
}

impl Sockets {
    /// Writes the lines, where the stage has logs.
    pub(super) fn log(
        &self,
        plan: &Plan,
        context: &mut Context,
        outcome: Result<&Outcome, &Failed>,
    ) {
        self.log_execution(plan, context, outcome);
        let Some((group, format)) = &plan.log else { return };
        let (Ok(account), Ok(region)) =
            (AccountId::parse(&group.account), Region::parse(&group.region))
        else {
            return;
        };
        match outcome {
            Ok(outcome) => {
                context.set("status", outcome.status.to_string());
                context.set("responseLength", outcome.body.len().to_string());
                if let Some(status) = outcome.integration_status {
                    context.set("integrationStatus", status.to_string());
                    context.set("integration.status", status.to_string());
                }
            }
            Err(failed) => {
                context.set("status", failed.status.to_string());
                context.set("error.message", failed.message);
                context.set("error.messageString", format!("\"{}\"", failed.message));
                context.set("integrationErrorMessage", failed.why.as_str());
                if failed.status == 400 {
                    context.set("error.validationErrorString", failed.why.as_str());
                }
            }
        }
        let began = context.request.began_ns;
        let took = self.seams.ambient.clock.monotonic_ns().saturating_sub(began) / 1_000_000;
        context.set("responseLatency", took.to_string());
        let target =
            Target { region, account, group: group.name.as_str().into(), role: None, make: false };
        self.seams.lines.write(&target, context.request.at, format.line(context));
    }

    fn log_execution(&self, plan: &Plan, context: &Context, outcome: Result<&Outcome, &Failed>) {
        let route_key = context.get("routeKey").map_or("", |key| &**key);
        let Some(Level { all, data }) = plan.level(route_key) else { return };
        let id = &context.request.id;
        let mut lines = Vec::new();
        if all {
            lines.push(format!("({id}) Extended Request Id: {id}"));
            lines.push(format!("({id}) Starting execution for route: {route_key}"));
        }
        match outcome {
            Ok(outcome) if all => {
                if data {
                    lines.push(format!("({id}) Response body: {}", outcome.body));
                }
                let status = outcome.status;
                lines.push(format!("({id}) Completed execution with status: {status}"));
            }
            Ok(_) => {}
            Err(failed) => {
                let Failed { status, message, why } = failed;
                lines.push(format!(
                    "({id}) Execution failed with status {status}: {message}: {why}"
                ));
            }
        }
        let key = &plan.live.key;
        let group = format!("/aws/apigateway/{}/{}", key.id, plan.live.stage.stage_name);
        let (region, account) = (key.region.clone(), key.account);
        let target = Target { region, account, group: group.into(), role: None, make: true };
        for line in lines {
            self.seams.lines.write(&target, context.request.at, line);
        }
    }
}
