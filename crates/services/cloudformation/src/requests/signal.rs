//! Signals and answers: `SignalResource`, and what is sent to the addresses that wait condition
//! handles and custom resources are given.

use crate::core::Core;
use crate::keys;
use crate::names::StackId;
use crate::own;
use crate::record::{self, Address, Answer, Signal};
use crate::refusal::{self, validation};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudformation as api;
use foundation::Caller;
use serde_json::Value;
use store::{Batch, Check, get_one};

/// The largest answer of a custom resource, in bytes.
const ANSWER_MAX_BYTES: usize = 4096;

impl Room {
    pub(crate) async fn signal_resource(
        &self,
        caller: &Caller,
        input: api::SignalResourceInput,
    ) -> Result<api::SignalResourceOutput, ApiError> {
        let found = self.core.live(caller, &input.stack_name).await?;
        let (id, logical_id) = (&found.stack.id, &input.logical_resource_id);
        let resource = self.standing_resource(id, logical_id).await?;
        if resource.kind != own::WAIT_CONDITION || resource.step.is_none() {
            return Err(validation(format!(
                "Resource {logical_id} is in {} state. Signals can be sent only to a resource that \
                 waits for them.",
                resource.status
            )));
        }
        let signal = Signal {
            success: input.status == api::ResourceSignalStatus::Success,
            reason: String::new(),
            data: String::new(),
        };
        let key = keys::signal(id, logical_id, &input.unique_id);
        self.core.commit(Batch::new().put(key, record::encode(&signal))).await?;
        Ok(api::SignalResourceOutput::default())
    }
}

/// Takes what was sent to an address; `Ok(false)` where there is no such address.
pub(crate) async fn accept(core: &Core, token: &str, body: &[u8]) -> Result<bool, ApiError> {
    let key = keys::address(token);
    loop {
        let entry = get_one(&*core.store, key.clone()).await.map_err(refusal::store)?;
        let Some(entry) = entry else { return Ok(false) };
        let address: Address = record::decode(&entry.value).map_err(refusal::store)?;
        let batch = match address {
            Address::Handle { stack, handle } => signalled(&stack, &handle, body)?,
            // A second answer changes nothing.
            Address::Request { answer: Some(_), .. } => return Ok(true),
            Address::Request { stack, answer: None } => {
                let answer = Box::new(answer(body));
                Batch::new().check(Check::Version(key.clone(), entry.version)).put(
                    key.clone(),
                    record::encode(&Address::Request { stack, answer: Some(answer) }),
                )
            }
        };
        if core.commit(batch).await? {
            return Ok(true);
        }
    }
}

/// What an answer says. One that makes no sense is a failure of the resource, not of the sender.
fn answer(body: &[u8]) -> Answer {
    let failed = |why: &str| Answer {
        status: "FAILED".to_owned(),
        reason: Some(why.to_owned()),
        physical_id: None,
        stack_id: None,
        request_id: None,
        logical_id: None,
        no_echo: None,
        data: None,
    };
    if body.len() > ANSWER_MAX_BYTES {
        return failed("Response is larger than 4096 bytes");
    }
    match serde_json::from_slice::<Answer>(body) {
        Ok(answer) if matches!(answer.status.as_str(), "SUCCESS" | "FAILED") => answer,
        Ok(_) => failed("Invalid Status in response: it must be SUCCESS or FAILED"),
        Err(_) => failed("Response is not valid JSON"),
    }
}

/// A signal to a wait condition handle: `Status`, `UniqueId`, `Data`, `Reason`.
fn signalled(stack: &StackId, handle: &str, body: &[u8]) -> Result<Batch, ApiError> {
    let wrong = || validation("A signal has Status, UniqueId, Data and Reason.");
    let signal: Value = serde_json::from_slice(body).map_err(|_| wrong())?;
    let text = |name: &str| signal.get(name).and_then(Value::as_str).map(str::to_owned);
    let status = text("Status").ok_or_else(wrong)?;
    if !matches!(status.as_str(), "SUCCESS" | "FAILURE") {
        return Err(wrong());
    }
    let unique_id = text("UniqueId").ok_or_else(wrong)?;
    let data = match signal.get("Data") {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let reason = text("Reason").unwrap_or_default();
    let signal = Signal { success: status == "SUCCESS", reason, data };
    Ok(Batch::new().put(keys::signal(stack, handle, &unique_id), record::encode(&signal)))
}
