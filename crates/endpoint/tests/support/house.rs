//! Services that implement a few generated methods, and who may call them.

use super::feed::Feeds;
use async_trait::async_trait;
use aws_api::dynamodb::{
    self, AttributeValue, GetItemInput, GetItemOutput, PutItemInput, PutItemOutput,
};
use aws_api::iam::{self, GetUserRequest, GetUserResponse};
use aws_api::kinesis::{
    self, GetRecordsInput, GetRecordsOutput, PutRecordInput, PutRecordOutput,
    SubscribeToShardInput, SubscribeToShardOutput,
};
use aws_api::lambda::{self, InvocationRequest, InvocationResponse};
use aws_api::{Access, ApiError};
use endpoint::{Endpoint, Limits};
use foundation::access::{Ask, Authorizer, Credential, Credentials, Decision, KeyRefused};
use foundation::{AccountId, Ambient, Caller, Principal, SeededDice, Timestamp};
use std::sync::Arc;
use tokio::sync::Notify;

pub const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
pub const USER_KEY: &str = "AKIAIOSFODNN7EXAMPLE";
pub const SESSION_KEY: &str = "ASIAIOSFODNN7EXAMPLE";
pub const EXPIRED_KEY: &str = "ASIAEXPIREDN7EXAMPLE";
pub const OPEN_KEY: &str = "000000000000";
pub const TOKEN: &str = "FwoGZXIvYXdzEJr//////////wEaDEXAMPLE/token+with=signs";

/// The keys above.
pub struct Keys;

#[async_trait]
impl Credentials for Keys {
    async fn lookup(&self, key: &str, _: Timestamp) -> Result<Credential, KeyRefused> {
        let known = |secret: &str, token: Option<&str>| Credential {
            secret: secret.into(),
            account: AccountId::DEFAULT,
            principal: Principal::Root,
            session_token: token.map(Arc::from),
        };
        match key {
            USER_KEY => Ok(known(SECRET, None)),
            SESSION_KEY => Ok(known(SECRET, Some(TOKEN))),
            OPEN_KEY => Ok(known("", None)),
            EXPIRED_KEY => Err(KeyRefused::Expired),
            _ => Err(KeyRefused::Unknown),
        }
    }
}

/// Denies what is done to anything called forbidden.
pub struct Judge;

#[async_trait]
impl Authorizer for Judge {
    async fn decide(&self, _: &Caller, ask: &Ask) -> Decision {
        if ask.resource.ends_with("forbidden") {
            Decision::Denied(format!(
                "because no identity-based policy allows the {} action",
                ask.action
            ))
        } else {
            Decision::Allowed("test".to_owned())
        }
    }
}

/// What streams and functions of certain names do.
#[derive(Default)]
pub struct Room {
    /// Woken when a call for `slow` has begun, and when it has ended.
    pub begun: Notify,
    pub ended: Notify,
    /// Lets a call for `slow` end.
    pub go_on: Notify,
    /// Streams of events.
    pub feeds: Feeds,
}

#[async_trait]
impl kinesis::Kinesis for Room {
    async fn put_record(
        &self,
        caller: &Caller,
        input: PutRecordInput,
    ) -> Result<PutRecordOutput, ApiError> {
        match input.stream_name.as_deref().unwrap_or_default() {
            "panics" => panic!("as told"),
            "panics-later" => {
                tokio::task::yield_now().await;
                panic!("as told")
            }
            "absent" => Err(kinesis::error::resource_not_found_exception(
                "Stream absent under account 000000000000 not found.",
            )),
            "broken" => Err(ApiError::internal("the disk said: no")),
            "slow" => {
                self.begun.notify_one();
                self.go_on.notified().await;
                self.ended.notify_one();
                Ok(PutRecordOutput::default())
            }
            _ => Ok(PutRecordOutput {
                sequence_number: input.data.len().to_string(),
                shard_id: format!("{}/{}", caller.region, input.partition_key),
                ..Default::default()
            }),
        }
    }

    async fn subscribe_to_shard(
        &self,
        _: &Caller,
        input: SubscribeToShardInput,
    ) -> Result<SubscribeToShardOutput, ApiError> {
        let event_stream = aws_api::Events::new(self.feeds.stream(&input.shard_id));
        Ok(SubscribeToShardOutput { event_stream })
    }

    async fn get_records(
        &self,
        _: &Caller,
        input: GetRecordsInput,
    ) -> Result<GetRecordsOutput, ApiError> {
        let record = kinesis::Record {
            approximate_arrival_timestamp: Some(Timestamp::from_millis(1_459_799_926_480)),
            data: input.shard_iterator.into_bytes().into(),
            ..Default::default()
        };
        Ok(GetRecordsOutput { records: vec![record], ..Default::default() })
    }
}

#[async_trait]
impl Access<kinesis::KinesisInput> for Room {
    async fn asks(
        &self,
        caller: &Caller,
        input: &kinesis::KinesisInput,
    ) -> Result<Vec<Ask>, ApiError> {
        Ok(match input {
            kinesis::KinesisInput::PutRecord(input) => {
                let name = input.stream_name.as_deref().unwrap_or_default();
                vec![Ask::new(
                    "kinesis:PutRecord",
                    caller.own("kinesis", format!("stream/{name}")).to_string(),
                )]
            }
            _ => Vec::new(),
        })
    }
}

#[async_trait]
impl dynamodb::DynamoDb for Room {
    async fn get_item(&self, _: &Caller, input: GetItemInput) -> Result<GetItemOutput, ApiError> {
        Ok(GetItemOutput { item: Some(input.key), ..Default::default() })
    }

    async fn put_item(&self, _: &Caller, input: PutItemInput) -> Result<PutItemOutput, ApiError> {
        if input.table_name == "conditional" {
            let message = "The conditional request failed";
            let detail = dynamodb::ConditionalCheckFailedException {
                item: Some([("id".to_owned(), AttributeValue::S("there".into()))].into()),
                message: Some(message.into()),
            };
            return Err(detail.into());
        }
        Ok(PutItemOutput::default())
    }
}

#[async_trait]
impl Access<dynamodb::DynamoDbInput> for Room {
    async fn asks(&self, _: &Caller, _: &dynamodb::DynamoDbInput) -> Result<Vec<Ask>, ApiError> {
        Ok(Vec::new())
    }
}

#[async_trait]
impl iam::Iam for Room {
    async fn get_user(
        &self,
        caller: &Caller,
        input: GetUserRequest,
    ) -> Result<GetUserResponse, ApiError> {
        let name = input.user_name.unwrap_or_default();
        if name == "absent" {
            return Err(iam::error::no_such_entity_exception(
                "The user with name absent cannot be found.",
            ));
        }
        let user = iam::User {
            arn: caller.arn(),
            create_date: Timestamp::from_millis(1_453_075_200_000),
            path: "/<&>/".into(),
            user_name: name,
            ..Default::default()
        };
        Ok(GetUserResponse { user })
    }
}

#[async_trait]
impl Access<iam::IamInput> for Room {
    async fn asks(&self, _: &Caller, input: &iam::IamInput) -> Result<Vec<Ask>, ApiError> {
        Ok(match input {
            iam::IamInput::GetUser(input) => {
                let name = input.user_name.as_deref().unwrap_or_default();
                vec![Ask::new("iam:GetUser", format!("arn:aws:iam::000000000000:user/{name}"))]
            }
            _ => Vec::new(),
        })
    }
}

#[async_trait]
impl lambda::Lambda for Room {
    async fn invoke(
        &self,
        _: &Caller,
        input: InvocationRequest,
    ) -> Result<InvocationResponse, ApiError> {
        if input.function_name == "absent" {
            return Err(lambda::error::resource_not_found_exception("Function not found: absent"));
        }
        Ok(InvocationResponse {
            status_code: Some(202),
            executed_version: Some(format!(
                "{}:{}",
                input.function_name,
                input.qualifier.unwrap_or_default()
            )),
            payload: input.payload,
            ..Default::default()
        })
    }
}

#[async_trait]
impl Access<lambda::LambdaInput> for Room {
    async fn asks(&self, _: &Caller, input: &lambda::LambdaInput) -> Result<Vec<Ask>, ApiError> {
        Ok(match input {
            lambda::LambdaInput::Invoke(input) => {
                vec![Ask::new("lambda:InvokeFunction", input.function_name.clone())]
            }
            _ => Vec::new(),
        })
    }
}

/// An endpoint with all of them, in `ambient`.
pub fn house(ambient: Ambient, limits: Limits) -> (Arc<Endpoint>, Arc<Room>) {
    let room = Arc::new(Room::default());
    let services = vec![
        dynamodb::service(room.clone(), room.clone()),
        iam::service(room.clone(), room.clone()),
        kinesis::service(room.clone(), room.clone()),
        lambda::service(room.clone(), room.clone()),
    ];
    (Endpoint::new(services, Arc::new(Keys), Arc::new(Judge), ambient, limits), room)
}

/// The machine's clock, and ids that repeat.
pub fn ambient() -> Ambient {
    Ambient { dice: Arc::new(SeededDice::new(1)), ..Ambient::system() }
}
