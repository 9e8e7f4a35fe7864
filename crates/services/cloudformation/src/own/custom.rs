//! Custom resources: what a function makes («Custom resource request objects» and «… response
//! objects»).

use super::{CUSTOM, Until, failure, stored, upgraded};
use crate::core::{Core, Weakly};
use crate::executor::NO_ECHO;
use crate::keys;
use crate::names::StackId;
use crate::record::{self, Address, Answer, Resource};
use async_trait::async_trait;
use aws_api::lambda::{InvocationRequest, InvocationType};
use foundation::Arn;
use resource::{
    Change, Definition, Failure, Found, HandlerErrorCode, Invalid, Kind, Made, Place, Property,
    ResourceType, Value, Work,
};
use serde::{Deserialize, Serialize};
use serde_json::Map;
use std::sync::Arc;
use store::Batch;

/// How long a function may take to answer, at most and where it is not said.
const TIMEOUT_S: i64 = 3600;
/// Hexadecimal digits of a token: nobody guesses one.
const TOKEN_DIGITS: usize = 64;

static DEFINITION: Definition = Definition::new(CUSTOM);
static TABLE: [Property; 1] =
    [Property { name: "ServiceToken", kind: &Kind::Text, required: true, change: Change::InPlace }];

/// The type of all custom resources.
pub(super) struct Custom {
    pub(super) core: Weakly,
}

/// What a request must not forget: written before the function is called.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Request {
    token: String,
    request_id: String,
    due_ms: i64,
    /// What the resource is called where the function never says.
    assumed_id: String,
    sent: bool,
    /// Whether Lambda did not take the call: then nothing can have been made.
    #[serde(default)]
    refused: bool,
}

/// The id of a resource whose function was called and never answered.
pub(crate) fn assumed_id(note: &str) -> Option<String> {
    let request: Request = serde_json::from_str(note).ok()?;
    (!request.refused).then_some(request.assumed_id)
}

/// All scalars as texts: so functions see them, and so they are compared.
fn texts(value: &Value) -> Value {
    match value {
        Value::Null => Value::Null,
        Value::Bool(truth) => Value::String(truth.to_string()),
        Value::Number(number) => Value::String(number.to_string()),
        Value::String(text) => Value::String(text.clone()),
        Value::Array(all) => all.iter().map(texts).collect(),
        Value::Object(members) => {
            Value::Object(members.iter().map(|(key, one)| (key.clone(), texts(one))).collect())
        }
    }
}

fn text<'a>(properties: &'a Value, name: &str) -> Option<&'a str> {
    properties.get(name).and_then(Value::as_str)
}

/// One request to a function.
struct Call<'a> {
    work: &'a Work,
    kind: &'static str,
    physical_id: Option<&'a str>,
    properties: &'a Value,
    old: Option<&'a Value>,
}

impl Custom {
    /// Calls the function and waits for its answer.
    async fn ask(&self, core: &Arc<Core>, call: &Call<'_>) -> Result<(Request, Answer), Failure> {
        let Call { work, properties, .. } = call;
        let stack = StackId::parse(&work.stack_id).ok_or_else(|| failure("no stack's id"))?;
        let noted = work.earlier.as_ref().and_then(|earlier| earlier.note.as_deref());
        let request = match noted.and_then(|note| serde_json::from_str(note).ok()) {
            Some(request) => request,
            None => self.begin(core, call, &stack).await?,
        };
        if !request.sent {
            let payload = document(core, call, &stack, &request).await?;
            let token = text(properties, "ServiceToken").unwrap_or_default();
            let invoked = invoke(core, work, token, payload).await?;
            let (sent, refused) = (invoked.is_ok(), invoked.is_err());
            work.note(&noted_as(&Request { sent, refused, ..request.clone() })).await?;
            invoked?;
        }
        let answer = wait(core, &request).await?;
        core.store
            .commit(Batch::new().delete(keys::address(&request.token)))
            .await
            .map_err(stored)?
            .committed()
            .ok();
        Ok((request, answer))
    }

    async fn begin(
        &self,
        core: &Core,
        call: &Call<'_>,
        stack: &StackId,
    ) -> Result<Request, Failure> {
        let seconds = match text(call.properties, "ServiceTimeout") {
            None => TIMEOUT_S,
            Some(text) => text
                .parse()
                .ok()
                .filter(|seconds| (1..=TIMEOUT_S).contains(seconds))
                .ok_or_else(|| failure("ServiceTimeout must be between 1 and 3600 seconds"))?,
        };
        let dice = &core.ambient.dice;
        let suffix = dice.letters(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 12);
        let request = Request {
            token: dice.hex(TOKEN_DIGITS),
            request_id: dice.uuid(),
            due_ms: core.now_ms() + seconds * 1000,
            assumed_id: format!("{}-{}-{suffix}", stack.name, call.work.logical_id),
            sent: false,
            refused: false,
        };
        let address = Address::Request { stack: stack.clone(), answer: None };
        let batch = Batch::new().put(keys::address(&request.token), record::encode(&address));
        core.store.commit(batch).await.map_err(stored)?.committed().ok();
        call.work.note(&noted_as(&request)).await?;
        Ok(request)
    }

    /// What was made, or why not; the physical id is remembered either way, so that it can be deleted.
    async fn take(
        &self,
        call: &Call<'_>,
        request: &Request,
        answer: Answer,
    ) -> Result<Made, Failure> {
        let given = answer.physical_id.filter(|id| !id.is_empty());
        if answer.status != "SUCCESS" {
            if call.kind == "Create" {
                let id = given.as_deref().unwrap_or(&request.assumed_id);
                call.work.remember(id).await?;
            }
            let why = answer.reason.unwrap_or_else(|| "no reason".to_owned());
            let id = &request.request_id;
            return Err(failure(format!(
                "Received response status [FAILED] from custom resource. Message returned: {why} \
                 (RequestId: {id})"
            )));
        }
        let physical_id = match (given, call.physical_id) {
            (Some(id), _) if id.len() <= 1024 => id,
            (Some(_), _) => return Err(failure("PhysicalResourceId is longer than 1024 bytes")),
            (None, Some(id)) => id.to_owned(),
            (None, None) => {
                call.work.remember(&request.assumed_id).await?;
                return Err(failure("Invalid PhysicalResourceId"));
            }
        };
        let data = answer.data.unwrap_or_default();
        let mut made = Made { physical_id, attributes: data.into_iter().collect() };
        let no_echo = match &answer.no_echo {
            Some(Value::String(text)) => text.eq_ignore_ascii_case("true"),
            other => *other == Some(Value::Bool(true)),
        };
        if no_echo {
            made = made.with(NO_ECHO, true);
        }
        Ok(made)
    }
}

fn noted_as(request: &Request) -> String {
    serde_json::to_string(request).unwrap_or_default()
}

/// The request that the function is called with.
async fn document(
    core: &Core,
    call: &Call<'_>,
    stack: &StackId,
    request: &Request,
) -> Result<Vec<u8>, Failure> {
    let logical_id = &call.work.logical_id;
    let resource: Option<Resource> =
        core.read(keys::resource(stack, logical_id)).await.map_err(stored)?;
    let kind = resource.map_or_else(|| CUSTOM.to_owned(), |resource| resource.kind);
    let region = stack.region.as_str().replace('-', "");
    let host = format!("cloudformation-custom-resource-response-{region}.s3.amazonaws.com");
    let mut document = Map::new();
    let mut set = |name: &str, value: Value| {
        document.insert(name.to_owned(), value);
    };
    set("RequestType", call.kind.into());
    set("ServiceToken", call.properties.get("ServiceToken").cloned().unwrap_or_default());
    set("ResponseURL", format!("https://{host}/{}", request.token).into());
    set("StackId", call.work.stack_id.clone().into());
    set("RequestId", request.request_id.clone().into());
    set("LogicalResourceId", logical_id.clone().into());
    if let Some(id) = call.physical_id {
        set("PhysicalResourceId", id.into());
    }
    set("ResourceType", kind.into());
    set("ResourceProperties", call.properties.clone());
    if let Some(old) = call.old {
        set("OldResourceProperties", old.clone());
    }
    Ok(Value::Object(document).to_string().into_bytes())
}

/// Inside, what Lambda refused. Of other failures nobody knows how far a call came.
async fn invoke(
    core: &Core,
    work: &Work,
    token: &str,
    payload: Vec<u8>,
) -> Result<Result<(), Failure>, Failure> {
    function(token)?;
    let request = InvocationRequest {
        function_name: token.to_owned(),
        invocation_type: Some(InvocationType::Event),
        payload: Some(payload.into()),
        ..InvocationRequest::default()
    };
    match core.lambda.invoke(&work.caller, request).await {
        Ok(_) => Ok(Ok(())),
        Err(why) => {
            let failure = Failure::of("AWSLambda", &work.caller.request_id, &why);
            if why.status() < 500 { Ok(Err(failure)) } else { Err(failure) }
        }
    }
}

/// A token must name a function.
fn function(token: &str) -> Result<(), Failure> {
    match Arn::parse(token) {
        Ok(arn) if arn.service == "lambda" => Ok(()),
        Ok(arn) if arn.service == "sns" => Err(Failure::new(
            HandlerErrorCode::InvalidRequest,
            "Millstream does not support service tokens of SNS topics yet.",
        )),
        _ => Err(Failure::invalid(format!("Invalid service token: {token}"))),
    }
}

async fn wait(core: &Core, request: &Request) -> Result<Answer, Failure> {
    let key = keys::address(&request.token);
    let mut changes = core.store.watch(key.clone());
    loop {
        let address: Option<Address> = core.read(key.clone()).await.map_err(stored)?;
        if let Some(Address::Request { answer: Some(answer), .. }) = address {
            return Ok(*answer);
        }
        if core.now_ms() >= request.due_ms {
            let id = &request.request_id;
            return Err(Failure::new(
                HandlerErrorCode::NotStabilized,
                format!(
                    "CloudFormation did not receive a response from your Custom Resource. Please \
                     check your logs for requestId [{id}]. If you are using the Python cfn-response \
                     module, you may need to update your Lambda function code so that \
                     CloudFormation can attach the updated version."
                ),
            ));
        }
        tokio::select! {
            () = changes.changed() => {}
            () = core.until(request.due_ms) => {}
        }
    }
}

#[async_trait]
impl ResourceType for Custom {
    fn definition(&self) -> &'static Definition {
        &DEFINITION
    }

    fn table(&self) -> &'static [Property] {
        &TABLE
    }

    fn normalize(&self, properties: &Value) -> Result<Value, Invalid> {
        match text(properties, "ServiceToken") {
            Some(token) => match function(token) {
                Ok(()) => Ok(texts(properties)),
                Err(why) => Err(Place::root().at("ServiceToken").says(why.message)),
            },
            None => Err(Place::root().missing("ServiceToken")),
        }
    }

    fn replaces(&self, _: &Value, _: &Value) -> Result<bool, Invalid> {
        // The function decides, by the physical id that it answers with.
        Ok(false)
    }

    async fn create(&self, work: &Work, wanted: &Value) -> Result<Made, Failure> {
        let (core, properties) = (upgraded(&self.core)?, texts(wanted));
        let call =
            Call { work, kind: "Create", physical_id: None, properties: &properties, old: None };
        match self.ask(&core, &call).await {
            Ok((request, answer)) => self.take(&call, &request, answer).await,
            Err(failed) => Err(failed),
        }
    }

    async fn read(
        &self,
        _: &Work,
        _: &str,
        wanted: &Value,
    ) -> Result<Option<Found<Value>>, Failure> {
        // Nobody but the function knows.
        Ok(Some(Found { properties: wanted.clone(), attributes: Default::default() }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Value,
        new: &Value,
    ) -> Result<Made, Failure> {
        let (core, old, new) = (upgraded(&self.core)?, texts(old), texts(new));
        if old.get("ServiceToken") != new.get("ServiceToken") {
            return Err(failure("Modifying service token is not allowed."));
        }
        let call =
            Call { work, kind: "Update", physical_id: Some(id), properties: &new, old: Some(&old) };
        let (request, answer) = self.ask(&core, &call).await?;
        self.take(&call, &request, answer).await
    }

    async fn delete(&self, work: &Work, id: &str, last: &Value) -> Result<(), Failure> {
        let (core, properties) = (upgraded(&self.core)?, texts(last));
        let call = Call {
            work,
            kind: "Delete",
            physical_id: Some(id),
            properties: &properties,
            old: None,
        };
        let (request, answer) = self.ask(&core, &call).await?;
        self.take(&call, &request, answer).await.map(|_| ())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::own::is_custom;
    use serde_json::json;

    #[test]
    fn functions_see_texts_alone() {
        let seen = texts(&json!({"A": 1, "B": true, "C": [1.5, {"D": null}], "E": "x"}));
        assert_eq!(seen, json!({"A": "1", "B": "true", "C": ["1.5", {"D": null}], "E": "x"}));
        assert!(is_custom("Custom::Thing") && is_custom(CUSTOM) && !is_custom("AWS::S3::Bucket"));
    }

    #[test]
    fn a_service_token_is_a_function() {
        for (token, good) in [
            ("arn:aws:lambda:us-east-1:000000000000:function:f", true),
            ("arn:aws:sns:us-east-1:000000000000:topic", false),
            ("f", false),
        ] {
            assert_eq!(function(token).is_ok(), good, "{token}");
        }
    }
}
