//! Amazon Simple Notification Service, API version 2010-03-31. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

pub static SHAPE_ACTIONS_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ACTION,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_ADD_PERMISSION_INPUT: rt::Schema = rt::Schema {
    name: "AddPermissionInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AWSAccountId", "AWSAccountId", &SHAPE_DELEGATES_LIST).required(),
        rt::Member::new("ActionName", "ActionName", &SHAPE_ACTIONS_LIST).required(),
        rt::Member::new("Label", "Label", &SHAPE_LABEL).required(),
        rt::Member::new("TopicArn", "TopicArn", &SHAPE_TOPIC_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ADD_PERMISSION_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ADD_PERMISSION_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddPermissionInput {
    pub aws_account_id: Vec<String>,
    pub action_name: Vec<String>,
    pub label: String,
    pub topic_arn: String,
}
impl rt::Structure for AddPermissionInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ADD_PERMISSION_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ADD_PERMISSION_INPUT);
        rt::member(w, &SCHEMA_ADD_PERMISSION_INPUT.members[0], &self.aws_account_id);
        rt::member(w, &SCHEMA_ADD_PERMISSION_INPUT.members[1], &self.action_name);
        rt::member(w, &SCHEMA_ADD_PERMISSION_INPUT.members[2], &self.label);
        rt::member(w, &SCHEMA_ADD_PERMISSION_INPUT.members[3], &self.topic_arn);
        w.end_structure(&SCHEMA_ADD_PERMISSION_INPUT);
    }
}
impl rt::Encode for AddPermissionInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AddPermissionInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ADD_PERMISSION_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.aws_account_id = rt::Decode::decode(shape, r)?,
                    1 => out.action_name = rt::Decode::decode(shape, r)?,
                    2 => out.label = rt::Decode::decode(shape, r)?,
                    3 => out.topic_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_AMAZON_RESOURCE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1011), pattern: None };
pub static SCHEMA_AUTHORIZATION_ERROR_EXCEPTION: rt::Schema = rt::Schema {
    name: "AuthorizationErrorException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "AuthorizationError", status: 403 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_AUTHORIZATION_ERROR_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_AUTHORIZATION_ERROR_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuthorizationErrorException {
    pub message: Option<String>,
}
impl rt::Structure for AuthorizationErrorException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AUTHORIZATION_ERROR_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AUTHORIZATION_ERROR_EXCEPTION);
        rt::member(w, &SCHEMA_AUTHORIZATION_ERROR_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_AUTHORIZATION_ERROR_EXCEPTION);
    }
}
impl rt::Encode for AuthorizationErrorException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AuthorizationErrorException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_AUTHORIZATION_ERROR_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<AuthorizationErrorException> for rt::ApiError {
    fn from(error: AuthorizationErrorException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_BATCH_ENTRY_IDS_NOT_DISTINCT_EXCEPTION: rt::Schema = rt::Schema {
    name: "BatchEntryIdsNotDistinctException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "BatchEntryIdsNotDistinct", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_BATCH_ENTRY_IDS_NOT_DISTINCT_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_ENTRY_IDS_NOT_DISTINCT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchEntryIdsNotDistinctException {
    pub message: Option<String>,
}
impl rt::Structure for BatchEntryIdsNotDistinctException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_ENTRY_IDS_NOT_DISTINCT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_ENTRY_IDS_NOT_DISTINCT_EXCEPTION);
        rt::member(w, &SCHEMA_BATCH_ENTRY_IDS_NOT_DISTINCT_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_BATCH_ENTRY_IDS_NOT_DISTINCT_EXCEPTION);
    }
}
impl rt::Encode for BatchEntryIdsNotDistinctException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchEntryIdsNotDistinctException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_ENTRY_IDS_NOT_DISTINCT_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<BatchEntryIdsNotDistinctException> for rt::ApiError {
    fn from(error: BatchEntryIdsNotDistinctException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_BATCH_REQUEST_TOO_LONG_EXCEPTION: rt::Schema = rt::Schema {
    name: "BatchRequestTooLongException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "BatchRequestTooLong", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_BATCH_REQUEST_TOO_LONG_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_REQUEST_TOO_LONG_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchRequestTooLongException {
    pub message: Option<String>,
}
impl rt::Structure for BatchRequestTooLongException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_REQUEST_TOO_LONG_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_REQUEST_TOO_LONG_EXCEPTION);
        rt::member(w, &SCHEMA_BATCH_REQUEST_TOO_LONG_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_BATCH_REQUEST_TOO_LONG_EXCEPTION);
    }
}
impl rt::Encode for BatchRequestTooLongException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchRequestTooLongException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_REQUEST_TOO_LONG_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<BatchRequestTooLongException> for rt::ApiError {
    fn from(error: BatchRequestTooLongException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_BATCH_RESULT_ERROR_ENTRY: rt::Schema = rt::Schema {
    name: "BatchResultErrorEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Code", "Code", &SHAPE_STRING).required(),
        rt::Member::new("Id", "Id", &SHAPE_STRING).required(),
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("SenderFault", "SenderFault", &SHAPE_BOOLEAN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_RESULT_ERROR_ENTRY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_RESULT_ERROR_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchResultErrorEntry {
    pub code: String,
    pub id: String,
    pub message: Option<String>,
    pub sender_fault: bool,
}
impl rt::Structure for BatchResultErrorEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_RESULT_ERROR_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_RESULT_ERROR_ENTRY);
        rt::member(w, &SCHEMA_BATCH_RESULT_ERROR_ENTRY.members[0], &self.code);
        rt::member(w, &SCHEMA_BATCH_RESULT_ERROR_ENTRY.members[1], &self.id);
        rt::member(w, &SCHEMA_BATCH_RESULT_ERROR_ENTRY.members[2], &self.message);
        rt::member(w, &SCHEMA_BATCH_RESULT_ERROR_ENTRY.members[3], &self.sender_fault);
        w.end_structure(&SCHEMA_BATCH_RESULT_ERROR_ENTRY);
    }
}
impl rt::Encode for BatchResultErrorEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchResultErrorEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_RESULT_ERROR_ENTRY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.code = rt::Decode::decode(shape, r)?,
                    1 => out.id = rt::Decode::decode(shape, r)?,
                    2 => out.message = rt::Decode::decode(shape, r)?,
                    3 => out.sender_fault = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_BATCH_RESULT_ERROR_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_BATCH_RESULT_ERROR_ENTRY,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_BINARY: rt::Shape = rt::Shape::Blob { min: None, max: None };
pub static SCHEMA_CONCURRENT_ACCESS_EXCEPTION: rt::Schema = rt::Schema {
    name: "ConcurrentAccessException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ConcurrentAccess", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_CONCURRENT_ACCESS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONCURRENT_ACCESS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConcurrentAccessException {
    pub message: Option<String>,
}
impl rt::Structure for ConcurrentAccessException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONCURRENT_ACCESS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONCURRENT_ACCESS_EXCEPTION);
        rt::member(w, &SCHEMA_CONCURRENT_ACCESS_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_CONCURRENT_ACCESS_EXCEPTION);
    }
}
impl rt::Encode for ConcurrentAccessException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConcurrentAccessException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONCURRENT_ACCESS_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<ConcurrentAccessException> for rt::ApiError {
    fn from(error: ConcurrentAccessException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_CONFIRM_SUBSCRIPTION_INPUT: rt::Schema = rt::Schema {
    name: "ConfirmSubscriptionInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AuthenticateOnUnsubscribe",
            "AuthenticateOnUnsubscribe",
            &SHAPE_AUTHENTICATE_ON_UNSUBSCRIBE,
        ),
        rt::Member::new("Token", "Token", &SHAPE_TOKEN).required(),
        rt::Member::new("TopicArn", "TopicArn", &SHAPE_TOPIC_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONFIRM_SUBSCRIPTION_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONFIRM_SUBSCRIPTION_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConfirmSubscriptionInput {
    pub authenticate_on_unsubscribe: Option<String>,
    pub token: String,
    pub topic_arn: String,
}
impl rt::Structure for ConfirmSubscriptionInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONFIRM_SUBSCRIPTION_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONFIRM_SUBSCRIPTION_INPUT);
        rt::member(
            w,
            &SCHEMA_CONFIRM_SUBSCRIPTION_INPUT.members[0],
            &self.authenticate_on_unsubscribe,
        );
        rt::member(w, &SCHEMA_CONFIRM_SUBSCRIPTION_INPUT.members[1], &self.token);
        rt::member(w, &SCHEMA_CONFIRM_SUBSCRIPTION_INPUT.members[2], &self.topic_arn);
        w.end_structure(&SCHEMA_CONFIRM_SUBSCRIPTION_INPUT);
    }
}
impl rt::Encode for ConfirmSubscriptionInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConfirmSubscriptionInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONFIRM_SUBSCRIPTION_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.authenticate_on_unsubscribe = rt::Decode::decode(shape, r)?,
                    1 => out.token = rt::Decode::decode(shape, r)?,
                    2 => out.topic_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CONFIRM_SUBSCRIPTION_RESPONSE: rt::Schema = rt::Schema {
    name: "ConfirmSubscriptionResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("SubscriptionArn", "SubscriptionArn", &SHAPE_SUBSCRIPTION_ARN)],
    xml_namespace: None,
};
pub static SHAPE_CONFIRM_SUBSCRIPTION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONFIRM_SUBSCRIPTION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConfirmSubscriptionResponse {
    pub subscription_arn: Option<String>,
}
impl rt::Structure for ConfirmSubscriptionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONFIRM_SUBSCRIPTION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONFIRM_SUBSCRIPTION_RESPONSE);
        rt::member(w, &SCHEMA_CONFIRM_SUBSCRIPTION_RESPONSE.members[0], &self.subscription_arn);
        w.end_structure(&SCHEMA_CONFIRM_SUBSCRIPTION_RESPONSE);
    }
}
impl rt::Encode for ConfirmSubscriptionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConfirmSubscriptionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONFIRM_SUBSCRIPTION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.subscription_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_TOPIC_INPUT: rt::Schema = rt::Schema {
    name: "CreateTopicInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Attributes", "Attributes", &SHAPE_TOPIC_ATTRIBUTES_MAP),
        rt::Member::new("DataProtectionPolicy", "DataProtectionPolicy", &SHAPE_ATTRIBUTE_VALUE),
        rt::Member::new("Name", "Name", &SHAPE_TOPIC_NAME).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_TOPIC_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_CREATE_TOPIC_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTopicInput {
    pub attributes: Option<rt::BTreeMap<String, String>>,
    pub data_protection_policy: Option<String>,
    pub name: String,
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for CreateTopicInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_TOPIC_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_TOPIC_INPUT);
        rt::member(w, &SCHEMA_CREATE_TOPIC_INPUT.members[0], &self.attributes);
        rt::member(w, &SCHEMA_CREATE_TOPIC_INPUT.members[1], &self.data_protection_policy);
        rt::member(w, &SCHEMA_CREATE_TOPIC_INPUT.members[2], &self.name);
        rt::member(w, &SCHEMA_CREATE_TOPIC_INPUT.members[3], &self.tags);
        w.end_structure(&SCHEMA_CREATE_TOPIC_INPUT);
    }
}
impl rt::Encode for CreateTopicInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateTopicInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CREATE_TOPIC_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.attributes = rt::Decode::decode(shape, r)?,
                1 => out.data_protection_policy = rt::Decode::decode(shape, r)?,
                2 => out.name = rt::Decode::decode(shape, r)?,
                3 => out.tags = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_TOPIC_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateTopicResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TopicArn", "TopicArn", &SHAPE_TOPIC_ARN)],
    xml_namespace: None,
};
pub static SHAPE_CREATE_TOPIC_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_TOPIC_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTopicResponse {
    pub topic_arn: Option<String>,
}
impl rt::Structure for CreateTopicResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_TOPIC_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_TOPIC_RESPONSE);
        rt::member(w, &SCHEMA_CREATE_TOPIC_RESPONSE.members[0], &self.topic_arn);
        w.end_structure(&SCHEMA_CREATE_TOPIC_RESPONSE);
    }
}
impl rt::Encode for CreateTopicResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateTopicResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_TOPIC_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.topic_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DELEGATES_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DELEGATE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_DELETE_TOPIC_INPUT: rt::Schema = rt::Schema {
    name: "DeleteTopicInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TopicArn", "TopicArn", &SHAPE_TOPIC_ARN).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_TOPIC_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_TOPIC_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteTopicInput {
    pub topic_arn: String,
}
impl rt::Structure for DeleteTopicInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_TOPIC_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_TOPIC_INPUT);
        rt::member(w, &SCHEMA_DELETE_TOPIC_INPUT.members[0], &self.topic_arn);
        w.end_structure(&SCHEMA_DELETE_TOPIC_INPUT);
    }
}
impl rt::Encode for DeleteTopicInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteTopicInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE_TOPIC_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.topic_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_EMPTY_BATCH_REQUEST_EXCEPTION: rt::Schema = rt::Schema {
    name: "EmptyBatchRequestException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "EmptyBatchRequest", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_EMPTY_BATCH_REQUEST_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EMPTY_BATCH_REQUEST_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmptyBatchRequestException {
    pub message: Option<String>,
}
impl rt::Structure for EmptyBatchRequestException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EMPTY_BATCH_REQUEST_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EMPTY_BATCH_REQUEST_EXCEPTION);
        rt::member(w, &SCHEMA_EMPTY_BATCH_REQUEST_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_EMPTY_BATCH_REQUEST_EXCEPTION);
    }
}
impl rt::Encode for EmptyBatchRequestException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EmptyBatchRequestException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EMPTY_BATCH_REQUEST_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<EmptyBatchRequestException> for rt::ApiError {
    fn from(error: EmptyBatchRequestException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_ENDPOINT_DISABLED_EXCEPTION: rt::Schema = rt::Schema {
    name: "EndpointDisabledException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "EndpointDisabled", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_ENDPOINT_DISABLED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ENDPOINT_DISABLED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EndpointDisabledException {
    pub message: Option<String>,
}
impl rt::Structure for EndpointDisabledException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENDPOINT_DISABLED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENDPOINT_DISABLED_EXCEPTION);
        rt::member(w, &SCHEMA_ENDPOINT_DISABLED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_ENDPOINT_DISABLED_EXCEPTION);
    }
}
impl rt::Encode for EndpointDisabledException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EndpointDisabledException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ENDPOINT_DISABLED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<EndpointDisabledException> for rt::ApiError {
    fn from(error: EndpointDisabledException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_FILTER_POLICY_LIMIT_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "FilterPolicyLimitExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "FilterPolicyLimitExceeded", status: 403 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_FILTER_POLICY_LIMIT_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FILTER_POLICY_LIMIT_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FilterPolicyLimitExceededException {
    pub message: Option<String>,
}
impl rt::Structure for FilterPolicyLimitExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FILTER_POLICY_LIMIT_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FILTER_POLICY_LIMIT_EXCEEDED_EXCEPTION);
        rt::member(w, &SCHEMA_FILTER_POLICY_LIMIT_EXCEEDED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_FILTER_POLICY_LIMIT_EXCEEDED_EXCEPTION);
    }
}
impl rt::Encode for FilterPolicyLimitExceededException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FilterPolicyLimitExceededException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_FILTER_POLICY_LIMIT_EXCEEDED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<FilterPolicyLimitExceededException> for rt::ApiError {
    fn from(error: FilterPolicyLimitExceededException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_GET_SUBSCRIPTION_ATTRIBUTES_INPUT: rt::Schema = rt::Schema {
    name: "GetSubscriptionAttributesInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("SubscriptionArn", "SubscriptionArn", &SHAPE_SUBSCRIPTION_ARN).required()
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_SUBSCRIPTION_ATTRIBUTES_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_SUBSCRIPTION_ATTRIBUTES_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSubscriptionAttributesInput {
    pub subscription_arn: String,
}
impl rt::Structure for GetSubscriptionAttributesInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_SUBSCRIPTION_ATTRIBUTES_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_SUBSCRIPTION_ATTRIBUTES_INPUT);
        rt::member(w, &SCHEMA_GET_SUBSCRIPTION_ATTRIBUTES_INPUT.members[0], &self.subscription_arn);
        w.end_structure(&SCHEMA_GET_SUBSCRIPTION_ATTRIBUTES_INPUT);
    }
}
impl rt::Encode for GetSubscriptionAttributesInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetSubscriptionAttributesInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_SUBSCRIPTION_ATTRIBUTES_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.subscription_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE: rt::Schema = rt::Schema {
    name: "GetSubscriptionAttributesResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Attributes", "Attributes", &SHAPE_SUBSCRIPTION_ATTRIBUTES_MAP)],
    xml_namespace: None,
};
pub static SHAPE_GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSubscriptionAttributesResponse {
    pub attributes: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for GetSubscriptionAttributesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE);
        rt::member(w, &SCHEMA_GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE.members[0], &self.attributes);
        w.end_structure(&SCHEMA_GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE);
    }
}
impl rt::Encode for GetSubscriptionAttributesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetSubscriptionAttributesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attributes = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_TOPIC_ATTRIBUTES_INPUT: rt::Schema = rt::Schema {
    name: "GetTopicAttributesInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TopicArn", "TopicArn", &SHAPE_TOPIC_ARN).required()],
    xml_namespace: None,
};
pub static SHAPE_GET_TOPIC_ATTRIBUTES_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_TOPIC_ATTRIBUTES_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTopicAttributesInput {
    pub topic_arn: String,
}
impl rt::Structure for GetTopicAttributesInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_TOPIC_ATTRIBUTES_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_TOPIC_ATTRIBUTES_INPUT);
        rt::member(w, &SCHEMA_GET_TOPIC_ATTRIBUTES_INPUT.members[0], &self.topic_arn);
        w.end_structure(&SCHEMA_GET_TOPIC_ATTRIBUTES_INPUT);
    }
}
impl rt::Encode for GetTopicAttributesInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetTopicAttributesInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_TOPIC_ATTRIBUTES_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.topic_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_TOPIC_ATTRIBUTES_RESPONSE: rt::Schema = rt::Schema {
    name: "GetTopicAttributesResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Attributes", "Attributes", &SHAPE_TOPIC_ATTRIBUTES_MAP)],
    xml_namespace: None,
};
pub static SHAPE_GET_TOPIC_ATTRIBUTES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_TOPIC_ATTRIBUTES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTopicAttributesResponse {
    pub attributes: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for GetTopicAttributesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_TOPIC_ATTRIBUTES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_TOPIC_ATTRIBUTES_RESPONSE);
        rt::member(w, &SCHEMA_GET_TOPIC_ATTRIBUTES_RESPONSE.members[0], &self.attributes);
        w.end_structure(&SCHEMA_GET_TOPIC_ATTRIBUTES_RESPONSE);
    }
}
impl rt::Encode for GetTopicAttributesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetTopicAttributesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_TOPIC_ATTRIBUTES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attributes = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_INTERNAL_ERROR_EXCEPTION: rt::Schema = rt::Schema {
    name: "InternalErrorException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InternalError", status: 500 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_INTERNAL_ERROR_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INTERNAL_ERROR_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InternalErrorException {
    pub message: Option<String>,
}
impl rt::Structure for InternalErrorException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INTERNAL_ERROR_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INTERNAL_ERROR_EXCEPTION);
        rt::member(w, &SCHEMA_INTERNAL_ERROR_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INTERNAL_ERROR_EXCEPTION);
    }
}
impl rt::Encode for InternalErrorException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InternalErrorException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INTERNAL_ERROR_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<InternalErrorException> for rt::ApiError {
    fn from(error: InternalErrorException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_BATCH_ENTRY_ID_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidBatchEntryIdException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidBatchEntryId", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_BATCH_ENTRY_ID_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_BATCH_ENTRY_ID_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidBatchEntryIdException {
    pub message: Option<String>,
}
impl rt::Structure for InvalidBatchEntryIdException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_BATCH_ENTRY_ID_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_BATCH_ENTRY_ID_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_BATCH_ENTRY_ID_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_BATCH_ENTRY_ID_EXCEPTION);
    }
}
impl rt::Encode for InvalidBatchEntryIdException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidBatchEntryIdException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_BATCH_ENTRY_ID_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<InvalidBatchEntryIdException> for rt::ApiError {
    fn from(error: InvalidBatchEntryIdException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_PARAMETER_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidParameterException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidParameter", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_PARAMETER_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_PARAMETER_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidParameterException {
    pub message: Option<String>,
}
impl rt::Structure for InvalidParameterException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_PARAMETER_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_PARAMETER_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_PARAMETER_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_PARAMETER_EXCEPTION);
    }
}
impl rt::Encode for InvalidParameterException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidParameterException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_PARAMETER_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<InvalidParameterException> for rt::ApiError {
    fn from(error: InvalidParameterException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_PARAMETER_VALUE_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidParameterValueException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ParameterValueInvalid", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_PARAMETER_VALUE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_PARAMETER_VALUE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidParameterValueException {
    pub message: Option<String>,
}
impl rt::Structure for InvalidParameterValueException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_PARAMETER_VALUE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_PARAMETER_VALUE_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_PARAMETER_VALUE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_PARAMETER_VALUE_EXCEPTION);
    }
}
impl rt::Encode for InvalidParameterValueException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidParameterValueException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_PARAMETER_VALUE_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<InvalidParameterValueException> for rt::ApiError {
    fn from(error: InvalidParameterValueException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_SECURITY_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidSecurityException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidSecurity", status: 403 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_SECURITY_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_SECURITY_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidSecurityException {
    pub message: Option<String>,
}
impl rt::Structure for InvalidSecurityException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_SECURITY_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_SECURITY_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_SECURITY_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_SECURITY_EXCEPTION);
    }
}
impl rt::Encode for InvalidSecurityException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidSecurityException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_SECURITY_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<InvalidSecurityException> for rt::ApiError {
    fn from(error: InvalidSecurityException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_STATE_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidStateException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidState", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_STATE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_STATE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidStateException {
    pub message: Option<String>,
}
impl rt::Structure for InvalidStateException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_STATE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_STATE_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_STATE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_STATE_EXCEPTION);
    }
}
impl rt::Encode for InvalidStateException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidStateException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_STATE_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<InvalidStateException> for rt::ApiError {
    fn from(error: InvalidStateException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_ACCESS_DENIED_EXCEPTION: rt::Schema = rt::Schema {
    name: "KMSAccessDeniedException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KMSAccessDenied", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_KMS_ACCESS_DENIED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KMS_ACCESS_DENIED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KMSAccessDeniedException {
    pub message: Option<String>,
}
impl rt::Structure for KMSAccessDeniedException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_ACCESS_DENIED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_ACCESS_DENIED_EXCEPTION);
        rt::member(w, &SCHEMA_KMS_ACCESS_DENIED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_ACCESS_DENIED_EXCEPTION);
    }
}
impl rt::Encode for KMSAccessDeniedException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KMSAccessDeniedException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KMS_ACCESS_DENIED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<KMSAccessDeniedException> for rt::ApiError {
    fn from(error: KMSAccessDeniedException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_DISABLED_EXCEPTION: rt::Schema = rt::Schema {
    name: "KMSDisabledException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KMSDisabled", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_KMS_DISABLED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KMS_DISABLED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KMSDisabledException {
    pub message: Option<String>,
}
impl rt::Structure for KMSDisabledException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_DISABLED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_DISABLED_EXCEPTION);
        rt::member(w, &SCHEMA_KMS_DISABLED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_DISABLED_EXCEPTION);
    }
}
impl rt::Encode for KMSDisabledException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KMSDisabledException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KMS_DISABLED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<KMSDisabledException> for rt::ApiError {
    fn from(error: KMSDisabledException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_INVALID_STATE_EXCEPTION: rt::Schema = rt::Schema {
    name: "KMSInvalidStateException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KMSInvalidState", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_KMS_INVALID_STATE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KMS_INVALID_STATE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KMSInvalidStateException {
    pub message: Option<String>,
}
impl rt::Structure for KMSInvalidStateException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_INVALID_STATE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_INVALID_STATE_EXCEPTION);
        rt::member(w, &SCHEMA_KMS_INVALID_STATE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_INVALID_STATE_EXCEPTION);
    }
}
impl rt::Encode for KMSInvalidStateException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KMSInvalidStateException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KMS_INVALID_STATE_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<KMSInvalidStateException> for rt::ApiError {
    fn from(error: KMSInvalidStateException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "KMSNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KMSNotFound", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_KMS_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KMS_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KMSNotFoundException {
    pub message: Option<String>,
}
impl rt::Structure for KMSNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_KMS_NOT_FOUND_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for KMSNotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KMSNotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KMS_NOT_FOUND_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<KMSNotFoundException> for rt::ApiError {
    fn from(error: KMSNotFoundException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_OPT_IN_REQUIRED: rt::Schema = rt::Schema {
    name: "KMSOptInRequired",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KMSOptInRequired", status: 403 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_KMS_OPT_IN_REQUIRED: rt::Shape = rt::Shape::Structure(&SCHEMA_KMS_OPT_IN_REQUIRED);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KMSOptInRequired {
    pub message: Option<String>,
}
impl rt::Structure for KMSOptInRequired {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_OPT_IN_REQUIRED
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_OPT_IN_REQUIRED);
        rt::member(w, &SCHEMA_KMS_OPT_IN_REQUIRED.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_OPT_IN_REQUIRED);
    }
}
impl rt::Encode for KMSOptInRequired {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KMSOptInRequired {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_KMS_OPT_IN_REQUIRED, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<KMSOptInRequired> for rt::ApiError {
    fn from(error: KMSOptInRequired) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_THROTTLING_EXCEPTION: rt::Schema = rt::Schema {
    name: "KMSThrottlingException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KMSThrottling", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_KMS_THROTTLING_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KMS_THROTTLING_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KMSThrottlingException {
    pub message: Option<String>,
}
impl rt::Structure for KMSThrottlingException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_THROTTLING_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_THROTTLING_EXCEPTION);
        rt::member(w, &SCHEMA_KMS_THROTTLING_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_THROTTLING_EXCEPTION);
    }
}
impl rt::Encode for KMSThrottlingException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KMSThrottlingException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KMS_THROTTLING_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<KMSThrottlingException> for rt::ApiError {
    fn from(error: KMSThrottlingException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT: rt::Schema = rt::Schema {
    name: "ListSubscriptionsByTopicInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("TopicArn", "TopicArn", &SHAPE_TOPIC_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSubscriptionsByTopicInput {
    pub next_token: Option<String>,
    pub topic_arn: String,
}
impl rt::Structure for ListSubscriptionsByTopicInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT);
        rt::member(w, &SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT.members[1], &self.topic_arn);
        w.end_structure(&SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT);
    }
}
impl rt::Encode for ListSubscriptionsByTopicInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListSubscriptionsByTopicInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.topic_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE: rt::Schema = rt::Schema {
    name: "ListSubscriptionsByTopicResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("Subscriptions", "Subscriptions", &SHAPE_SUBSCRIPTIONS_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSubscriptionsByTopicResponse {
    pub next_token: Option<String>,
    pub subscriptions: Option<Vec<Subscription>>,
}
impl rt::Structure for ListSubscriptionsByTopicResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE);
        rt::member(w, &SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE.members[1], &self.subscriptions);
        w.end_structure(&SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE);
    }
}
impl rt::Encode for ListSubscriptionsByTopicResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListSubscriptionsByTopicResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.subscriptions = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_SUBSCRIPTIONS_INPUT: rt::Schema = rt::Schema {
    name: "ListSubscriptionsInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN)],
    xml_namespace: None,
};
pub static SHAPE_LIST_SUBSCRIPTIONS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_SUBSCRIPTIONS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSubscriptionsInput {
    pub next_token: Option<String>,
}
impl rt::Structure for ListSubscriptionsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_SUBSCRIPTIONS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_SUBSCRIPTIONS_INPUT);
        rt::member(w, &SCHEMA_LIST_SUBSCRIPTIONS_INPUT.members[0], &self.next_token);
        w.end_structure(&SCHEMA_LIST_SUBSCRIPTIONS_INPUT);
    }
}
impl rt::Encode for ListSubscriptionsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListSubscriptionsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_SUBSCRIPTIONS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_SUBSCRIPTIONS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListSubscriptionsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("Subscriptions", "Subscriptions", &SHAPE_SUBSCRIPTIONS_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_SUBSCRIPTIONS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_SUBSCRIPTIONS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSubscriptionsResponse {
    pub next_token: Option<String>,
    pub subscriptions: Option<Vec<Subscription>>,
}
impl rt::Structure for ListSubscriptionsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_SUBSCRIPTIONS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_SUBSCRIPTIONS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_SUBSCRIPTIONS_RESPONSE.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_SUBSCRIPTIONS_RESPONSE.members[1], &self.subscriptions);
        w.end_structure(&SCHEMA_LIST_SUBSCRIPTIONS_RESPONSE);
    }
}
impl rt::Encode for ListSubscriptionsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListSubscriptionsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_SUBSCRIPTIONS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.subscriptions = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "ListTagsForResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceArn", "ResourceArn", &SHAPE_AMAZON_RESOURCE_NAME).required()
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}
impl rt::Structure for ListTagsForResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST.members[0], &self.resource_arn);
        w.end_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST);
    }
}
impl rt::Encode for ListTagsForResourceRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsForResourceRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.resource_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE: rt::Schema = rt::Schema {
    name: "ListTagsForResourceResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST)],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_RESOURCE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for ListTagsForResourceResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE.members[0], &self.tags);
        w.end_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE);
    }
}
impl rt::Encode for ListTagsForResourceResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsForResourceResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TOPICS_INPUT: rt::Schema = rt::Schema {
    name: "ListTopicsInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN)],
    xml_namespace: None,
};
pub static SHAPE_LIST_TOPICS_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_TOPICS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTopicsInput {
    pub next_token: Option<String>,
}
impl rt::Structure for ListTopicsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TOPICS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TOPICS_INPUT);
        rt::member(w, &SCHEMA_LIST_TOPICS_INPUT.members[0], &self.next_token);
        w.end_structure(&SCHEMA_LIST_TOPICS_INPUT);
    }
}
impl rt::Encode for ListTopicsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTopicsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_TOPICS_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.next_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TOPICS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListTopicsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("Topics", "Topics", &SHAPE_TOPICS_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_TOPICS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TOPICS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTopicsResponse {
    pub next_token: Option<String>,
    pub topics: Option<Vec<Topic>>,
}
impl rt::Structure for ListTopicsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TOPICS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TOPICS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_TOPICS_RESPONSE.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_TOPICS_RESPONSE.members[1], &self.topics);
        w.end_structure(&SCHEMA_LIST_TOPICS_RESPONSE);
    }
}
impl rt::Encode for ListTopicsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTopicsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TOPICS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.topics = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_MESSAGE_ATTRIBUTE_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_MESSAGE_ATTRIBUTE_VALUE,
    key_name: "Name",
    value_name: "Value",
    flattened: false,
};
pub static SCHEMA_MESSAGE_ATTRIBUTE_VALUE: rt::Schema = rt::Schema {
    name: "MessageAttributeValue",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BinaryValue", "BinaryValue", &SHAPE_BINARY),
        rt::Member::new("DataType", "DataType", &SHAPE_STRING).required(),
        rt::Member::new("StringValue", "StringValue", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_MESSAGE_ATTRIBUTE_VALUE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_MESSAGE_ATTRIBUTE_VALUE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MessageAttributeValue {
    pub binary_value: Option<rt::Bytes>,
    pub data_type: String,
    pub string_value: Option<String>,
}
impl rt::Structure for MessageAttributeValue {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MESSAGE_ATTRIBUTE_VALUE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MESSAGE_ATTRIBUTE_VALUE);
        rt::member(w, &SCHEMA_MESSAGE_ATTRIBUTE_VALUE.members[0], &self.binary_value);
        rt::member(w, &SCHEMA_MESSAGE_ATTRIBUTE_VALUE.members[1], &self.data_type);
        rt::member(w, &SCHEMA_MESSAGE_ATTRIBUTE_VALUE.members[2], &self.string_value);
        w.end_structure(&SCHEMA_MESSAGE_ATTRIBUTE_VALUE);
    }
}
impl rt::Encode for MessageAttributeValue {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MessageAttributeValue {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_MESSAGE_ATTRIBUTE_VALUE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.binary_value = rt::Decode::decode(shape, r)?,
                    1 => out.data_type = rt::Decode::decode(shape, r)?,
                    2 => out.string_value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "NotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "NotFound", status: 404 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_NOT_FOUND_EXCEPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NotFoundException {
    pub message: Option<String>,
}
impl rt::Structure for NotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_NOT_FOUND_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for NotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for NotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_NOT_FOUND_EXCEPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<NotFoundException> for rt::ApiError {
    fn from(error: NotFoundException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_PHONE_NUMBER: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_PLATFORM_APPLICATION_DISABLED_EXCEPTION: rt::Schema = rt::Schema {
    name: "PlatformApplicationDisabledException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "PlatformApplicationDisabled", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_PLATFORM_APPLICATION_DISABLED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PLATFORM_APPLICATION_DISABLED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlatformApplicationDisabledException {
    pub message: Option<String>,
}
impl rt::Structure for PlatformApplicationDisabledException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PLATFORM_APPLICATION_DISABLED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PLATFORM_APPLICATION_DISABLED_EXCEPTION);
        rt::member(w, &SCHEMA_PLATFORM_APPLICATION_DISABLED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_PLATFORM_APPLICATION_DISABLED_EXCEPTION);
    }
}
impl rt::Encode for PlatformApplicationDisabledException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PlatformApplicationDisabledException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PLATFORM_APPLICATION_DISABLED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<PlatformApplicationDisabledException> for rt::ApiError {
    fn from(error: PlatformApplicationDisabledException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_PUBLISH_BATCH_INPUT: rt::Schema = rt::Schema {
    name: "PublishBatchInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "PublishBatchRequestEntries",
            "PublishBatchRequestEntries",
            &SHAPE_PUBLISH_BATCH_REQUEST_ENTRY_LIST,
        )
        .required(),
        rt::Member::new("TopicArn", "TopicArn", &SHAPE_TOPIC_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUBLISH_BATCH_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_PUBLISH_BATCH_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublishBatchInput {
    pub publish_batch_request_entries: Vec<PublishBatchRequestEntry>,
    pub topic_arn: String,
}
impl rt::Structure for PublishBatchInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUBLISH_BATCH_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUBLISH_BATCH_INPUT);
        rt::member(w, &SCHEMA_PUBLISH_BATCH_INPUT.members[0], &self.publish_batch_request_entries);
        rt::member(w, &SCHEMA_PUBLISH_BATCH_INPUT.members[1], &self.topic_arn);
        w.end_structure(&SCHEMA_PUBLISH_BATCH_INPUT);
    }
}
impl rt::Encode for PublishBatchInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PublishBatchInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUBLISH_BATCH_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.publish_batch_request_entries = rt::Decode::decode(shape, r)?,
                1 => out.topic_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUBLISH_BATCH_REQUEST_ENTRY: rt::Schema = rt::Schema {
    name: "PublishBatchRequestEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Id", "Id", &SHAPE_STRING).required(),
        rt::Member::new("Message", "Message", &SHAPE_MESSAGE).required(),
        rt::Member::new("MessageAttributes", "MessageAttributes", &SHAPE_MESSAGE_ATTRIBUTE_MAP),
        rt::Member::new("MessageDeduplicationId", "MessageDeduplicationId", &SHAPE_STRING),
        rt::Member::new("MessageGroupId", "MessageGroupId", &SHAPE_STRING),
        rt::Member::new("MessageStructure", "MessageStructure", &SHAPE_MESSAGE_STRUCTURE),
        rt::Member::new("Subject", "Subject", &SHAPE_SUBJECT),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUBLISH_BATCH_REQUEST_ENTRY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUBLISH_BATCH_REQUEST_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublishBatchRequestEntry {
    pub id: String,
    pub message: String,
    pub message_attributes: Option<rt::BTreeMap<String, MessageAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
    pub message_structure: Option<String>,
    pub subject: Option<String>,
}
impl rt::Structure for PublishBatchRequestEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUBLISH_BATCH_REQUEST_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUBLISH_BATCH_REQUEST_ENTRY);
        rt::member(w, &SCHEMA_PUBLISH_BATCH_REQUEST_ENTRY.members[0], &self.id);
        rt::member(w, &SCHEMA_PUBLISH_BATCH_REQUEST_ENTRY.members[1], &self.message);
        rt::member(w, &SCHEMA_PUBLISH_BATCH_REQUEST_ENTRY.members[2], &self.message_attributes);
        rt::member(
            w,
            &SCHEMA_PUBLISH_BATCH_REQUEST_ENTRY.members[3],
            &self.message_deduplication_id,
        );
        rt::member(w, &SCHEMA_PUBLISH_BATCH_REQUEST_ENTRY.members[4], &self.message_group_id);
        rt::member(w, &SCHEMA_PUBLISH_BATCH_REQUEST_ENTRY.members[5], &self.message_structure);
        rt::member(w, &SCHEMA_PUBLISH_BATCH_REQUEST_ENTRY.members[6], &self.subject);
        w.end_structure(&SCHEMA_PUBLISH_BATCH_REQUEST_ENTRY);
    }
}
impl rt::Encode for PublishBatchRequestEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PublishBatchRequestEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUBLISH_BATCH_REQUEST_ENTRY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.id = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    2 => out.message_attributes = rt::Decode::decode(shape, r)?,
                    3 => out.message_deduplication_id = rt::Decode::decode(shape, r)?,
                    4 => out.message_group_id = rt::Decode::decode(shape, r)?,
                    5 => out.message_structure = rt::Decode::decode(shape, r)?,
                    6 => out.subject = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PUBLISH_BATCH_REQUEST_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PUBLISH_BATCH_REQUEST_ENTRY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PUBLISH_BATCH_RESPONSE: rt::Schema = rt::Schema {
    name: "PublishBatchResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Failed", "Failed", &SHAPE_BATCH_RESULT_ERROR_ENTRY_LIST),
        rt::Member::new("Successful", "Successful", &SHAPE_PUBLISH_BATCH_RESULT_ENTRY_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUBLISH_BATCH_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUBLISH_BATCH_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublishBatchResponse {
    pub failed: Option<Vec<BatchResultErrorEntry>>,
    pub successful: Option<Vec<PublishBatchResultEntry>>,
}
impl rt::Structure for PublishBatchResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUBLISH_BATCH_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUBLISH_BATCH_RESPONSE);
        rt::member(w, &SCHEMA_PUBLISH_BATCH_RESPONSE.members[0], &self.failed);
        rt::member(w, &SCHEMA_PUBLISH_BATCH_RESPONSE.members[1], &self.successful);
        w.end_structure(&SCHEMA_PUBLISH_BATCH_RESPONSE);
    }
}
impl rt::Encode for PublishBatchResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PublishBatchResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUBLISH_BATCH_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.failed = rt::Decode::decode(shape, r)?,
                    1 => out.successful = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUBLISH_BATCH_RESULT_ENTRY: rt::Schema = rt::Schema {
    name: "PublishBatchResultEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Id", "Id", &SHAPE_STRING),
        rt::Member::new("MessageId", "MessageId", &SHAPE_MESSAGE_ID),
        rt::Member::new("SequenceNumber", "SequenceNumber", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUBLISH_BATCH_RESULT_ENTRY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUBLISH_BATCH_RESULT_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublishBatchResultEntry {
    pub id: Option<String>,
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}
impl rt::Structure for PublishBatchResultEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUBLISH_BATCH_RESULT_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUBLISH_BATCH_RESULT_ENTRY);
        rt::member(w, &SCHEMA_PUBLISH_BATCH_RESULT_ENTRY.members[0], &self.id);
        rt::member(w, &SCHEMA_PUBLISH_BATCH_RESULT_ENTRY.members[1], &self.message_id);
        rt::member(w, &SCHEMA_PUBLISH_BATCH_RESULT_ENTRY.members[2], &self.sequence_number);
        w.end_structure(&SCHEMA_PUBLISH_BATCH_RESULT_ENTRY);
    }
}
impl rt::Encode for PublishBatchResultEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PublishBatchResultEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUBLISH_BATCH_RESULT_ENTRY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.id = rt::Decode::decode(shape, r)?,
                    1 => out.message_id = rt::Decode::decode(shape, r)?,
                    2 => out.sequence_number = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PUBLISH_BATCH_RESULT_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PUBLISH_BATCH_RESULT_ENTRY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PUBLISH_INPUT: rt::Schema = rt::Schema {
    name: "PublishInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_MESSAGE).required(),
        rt::Member::new("MessageAttributes", "MessageAttributes", &SHAPE_MESSAGE_ATTRIBUTE_MAP),
        rt::Member::new("MessageDeduplicationId", "MessageDeduplicationId", &SHAPE_STRING),
        rt::Member::new("MessageGroupId", "MessageGroupId", &SHAPE_STRING),
        rt::Member::new("MessageStructure", "MessageStructure", &SHAPE_MESSAGE_STRUCTURE),
        rt::Member::new("PhoneNumber", "PhoneNumber", &SHAPE_PHONE_NUMBER),
        rt::Member::new("Subject", "Subject", &SHAPE_SUBJECT),
        rt::Member::new("TargetArn", "TargetArn", &SHAPE_STRING),
        rt::Member::new("TopicArn", "TopicArn", &SHAPE_TOPIC_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUBLISH_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_PUBLISH_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublishInput {
    pub message: String,
    pub message_attributes: Option<rt::BTreeMap<String, MessageAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
    pub message_structure: Option<String>,
    pub phone_number: Option<String>,
    pub subject: Option<String>,
    pub target_arn: Option<String>,
    pub topic_arn: Option<String>,
}
impl rt::Structure for PublishInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUBLISH_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUBLISH_INPUT);
        rt::member(w, &SCHEMA_PUBLISH_INPUT.members[0], &self.message);
        rt::member(w, &SCHEMA_PUBLISH_INPUT.members[1], &self.message_attributes);
        rt::member(w, &SCHEMA_PUBLISH_INPUT.members[2], &self.message_deduplication_id);
        rt::member(w, &SCHEMA_PUBLISH_INPUT.members[3], &self.message_group_id);
        rt::member(w, &SCHEMA_PUBLISH_INPUT.members[4], &self.message_structure);
        rt::member(w, &SCHEMA_PUBLISH_INPUT.members[5], &self.phone_number);
        rt::member(w, &SCHEMA_PUBLISH_INPUT.members[6], &self.subject);
        rt::member(w, &SCHEMA_PUBLISH_INPUT.members[7], &self.target_arn);
        rt::member(w, &SCHEMA_PUBLISH_INPUT.members[8], &self.topic_arn);
        w.end_structure(&SCHEMA_PUBLISH_INPUT);
    }
}
impl rt::Encode for PublishInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PublishInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUBLISH_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                1 => out.message_attributes = rt::Decode::decode(shape, r)?,
                2 => out.message_deduplication_id = rt::Decode::decode(shape, r)?,
                3 => out.message_group_id = rt::Decode::decode(shape, r)?,
                4 => out.message_structure = rt::Decode::decode(shape, r)?,
                5 => out.phone_number = rt::Decode::decode(shape, r)?,
                6 => out.subject = rt::Decode::decode(shape, r)?,
                7 => out.target_arn = rt::Decode::decode(shape, r)?,
                8 => out.topic_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUBLISH_RESPONSE: rt::Schema = rt::Schema {
    name: "PublishResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MessageId", "MessageId", &SHAPE_MESSAGE_ID),
        rt::Member::new("SequenceNumber", "SequenceNumber", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUBLISH_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_PUBLISH_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublishResponse {
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}
impl rt::Structure for PublishResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUBLISH_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUBLISH_RESPONSE);
        rt::member(w, &SCHEMA_PUBLISH_RESPONSE.members[0], &self.message_id);
        rt::member(w, &SCHEMA_PUBLISH_RESPONSE.members[1], &self.sequence_number);
        w.end_structure(&SCHEMA_PUBLISH_RESPONSE);
    }
}
impl rt::Encode for PublishResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PublishResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUBLISH_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.message_id = rt::Decode::decode(shape, r)?,
                1 => out.sequence_number = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_REMOVE_PERMISSION_INPUT: rt::Schema = rt::Schema {
    name: "RemovePermissionInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Label", "Label", &SHAPE_LABEL).required(),
        rt::Member::new("TopicArn", "TopicArn", &SHAPE_TOPIC_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_REMOVE_PERMISSION_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REMOVE_PERMISSION_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemovePermissionInput {
    pub label: String,
    pub topic_arn: String,
}
impl rt::Structure for RemovePermissionInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REMOVE_PERMISSION_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REMOVE_PERMISSION_INPUT);
        rt::member(w, &SCHEMA_REMOVE_PERMISSION_INPUT.members[0], &self.label);
        rt::member(w, &SCHEMA_REMOVE_PERMISSION_INPUT.members[1], &self.topic_arn);
        w.end_structure(&SCHEMA_REMOVE_PERMISSION_INPUT);
    }
}
impl rt::Encode for RemovePermissionInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RemovePermissionInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REMOVE_PERMISSION_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.label = rt::Decode::decode(shape, r)?,
                    1 => out.topic_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REPLAY_LIMIT_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "ReplayLimitExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ReplayLimitExceeded", status: 403 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_REPLAY_LIMIT_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REPLAY_LIMIT_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplayLimitExceededException {
    pub message: Option<String>,
}
impl rt::Structure for ReplayLimitExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPLAY_LIMIT_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPLAY_LIMIT_EXCEEDED_EXCEPTION);
        rt::member(w, &SCHEMA_REPLAY_LIMIT_EXCEEDED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_REPLAY_LIMIT_EXCEEDED_EXCEPTION);
    }
}
impl rt::Encode for ReplayLimitExceededException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReplayLimitExceededException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REPLAY_LIMIT_EXCEEDED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<ReplayLimitExceededException> for rt::ApiError {
    fn from(error: ReplayLimitExceededException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "ResourceNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ResourceNotFound", status: 404 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
}
impl rt::Structure for ResourceNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for ResourceNotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResourceNotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<ResourceNotFoundException> for rt::ApiError {
    fn from(error: ResourceNotFoundException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_SET_SUBSCRIPTION_ATTRIBUTES_INPUT: rt::Schema = rt::Schema {
    name: "SetSubscriptionAttributesInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributeName", "AttributeName", &SHAPE_ATTRIBUTE_NAME).required(),
        rt::Member::new("AttributeValue", "AttributeValue", &SHAPE_ATTRIBUTE_VALUE),
        rt::Member::new("SubscriptionArn", "SubscriptionArn", &SHAPE_SUBSCRIPTION_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SET_SUBSCRIPTION_ATTRIBUTES_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SET_SUBSCRIPTION_ATTRIBUTES_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetSubscriptionAttributesInput {
    pub attribute_name: String,
    pub attribute_value: Option<String>,
    pub subscription_arn: String,
}
impl rt::Structure for SetSubscriptionAttributesInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SET_SUBSCRIPTION_ATTRIBUTES_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SET_SUBSCRIPTION_ATTRIBUTES_INPUT);
        rt::member(w, &SCHEMA_SET_SUBSCRIPTION_ATTRIBUTES_INPUT.members[0], &self.attribute_name);
        rt::member(w, &SCHEMA_SET_SUBSCRIPTION_ATTRIBUTES_INPUT.members[1], &self.attribute_value);
        rt::member(w, &SCHEMA_SET_SUBSCRIPTION_ATTRIBUTES_INPUT.members[2], &self.subscription_arn);
        w.end_structure(&SCHEMA_SET_SUBSCRIPTION_ATTRIBUTES_INPUT);
    }
}
impl rt::Encode for SetSubscriptionAttributesInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SetSubscriptionAttributesInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SET_SUBSCRIPTION_ATTRIBUTES_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attribute_name = rt::Decode::decode(shape, r)?,
                    1 => out.attribute_value = rt::Decode::decode(shape, r)?,
                    2 => out.subscription_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SET_TOPIC_ATTRIBUTES_INPUT: rt::Schema = rt::Schema {
    name: "SetTopicAttributesInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributeName", "AttributeName", &SHAPE_ATTRIBUTE_NAME).required(),
        rt::Member::new("AttributeValue", "AttributeValue", &SHAPE_ATTRIBUTE_VALUE),
        rt::Member::new("TopicArn", "TopicArn", &SHAPE_TOPIC_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SET_TOPIC_ATTRIBUTES_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SET_TOPIC_ATTRIBUTES_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetTopicAttributesInput {
    pub attribute_name: String,
    pub attribute_value: Option<String>,
    pub topic_arn: String,
}
impl rt::Structure for SetTopicAttributesInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SET_TOPIC_ATTRIBUTES_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SET_TOPIC_ATTRIBUTES_INPUT);
        rt::member(w, &SCHEMA_SET_TOPIC_ATTRIBUTES_INPUT.members[0], &self.attribute_name);
        rt::member(w, &SCHEMA_SET_TOPIC_ATTRIBUTES_INPUT.members[1], &self.attribute_value);
        rt::member(w, &SCHEMA_SET_TOPIC_ATTRIBUTES_INPUT.members[2], &self.topic_arn);
        w.end_structure(&SCHEMA_SET_TOPIC_ATTRIBUTES_INPUT);
    }
}
impl rt::Encode for SetTopicAttributesInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SetTopicAttributesInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SET_TOPIC_ATTRIBUTES_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attribute_name = rt::Decode::decode(shape, r)?,
                    1 => out.attribute_value = rt::Decode::decode(shape, r)?,
                    2 => out.topic_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_STALE_TAG_EXCEPTION: rt::Schema = rt::Schema {
    name: "StaleTagException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "StaleTag", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_STALE_TAG_EXCEPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_STALE_TAG_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StaleTagException {
    pub message: Option<String>,
}
impl rt::Structure for StaleTagException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STALE_TAG_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STALE_TAG_EXCEPTION);
        rt::member(w, &SCHEMA_STALE_TAG_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_STALE_TAG_EXCEPTION);
    }
}
impl rt::Encode for StaleTagException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StaleTagException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STALE_TAG_EXCEPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<StaleTagException> for rt::ApiError {
    fn from(error: StaleTagException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_STRING: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_SUBSCRIBE_INPUT: rt::Schema = rt::Schema {
    name: "SubscribeInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Attributes", "Attributes", &SHAPE_SUBSCRIPTION_ATTRIBUTES_MAP),
        rt::Member::new("Endpoint", "Endpoint", &SHAPE_ENDPOINT),
        rt::Member::new("Protocol", "Protocol", &SHAPE_PROTOCOL).required(),
        rt::Member::new("ReturnSubscriptionArn", "ReturnSubscriptionArn", &SHAPE_BOOLEAN),
        rt::Member::new("TopicArn", "TopicArn", &SHAPE_TOPIC_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SUBSCRIBE_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_SUBSCRIBE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubscribeInput {
    pub attributes: Option<rt::BTreeMap<String, String>>,
    pub endpoint: Option<String>,
    pub protocol: String,
    pub return_subscription_arn: Option<bool>,
    pub topic_arn: String,
}
impl rt::Structure for SubscribeInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SUBSCRIBE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SUBSCRIBE_INPUT);
        rt::member(w, &SCHEMA_SUBSCRIBE_INPUT.members[0], &self.attributes);
        rt::member(w, &SCHEMA_SUBSCRIBE_INPUT.members[1], &self.endpoint);
        rt::member(w, &SCHEMA_SUBSCRIBE_INPUT.members[2], &self.protocol);
        rt::member(w, &SCHEMA_SUBSCRIBE_INPUT.members[3], &self.return_subscription_arn);
        rt::member(w, &SCHEMA_SUBSCRIBE_INPUT.members[4], &self.topic_arn);
        w.end_structure(&SCHEMA_SUBSCRIBE_INPUT);
    }
}
impl rt::Encode for SubscribeInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SubscribeInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SUBSCRIBE_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.attributes = rt::Decode::decode(shape, r)?,
                1 => out.endpoint = rt::Decode::decode(shape, r)?,
                2 => out.protocol = rt::Decode::decode(shape, r)?,
                3 => out.return_subscription_arn = rt::Decode::decode(shape, r)?,
                4 => out.topic_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_SUBSCRIBE_RESPONSE: rt::Schema = rt::Schema {
    name: "SubscribeResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("SubscriptionArn", "SubscriptionArn", &SHAPE_SUBSCRIPTION_ARN)],
    xml_namespace: None,
};
pub static SHAPE_SUBSCRIBE_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_SUBSCRIBE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubscribeResponse {
    pub subscription_arn: Option<String>,
}
impl rt::Structure for SubscribeResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SUBSCRIBE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SUBSCRIBE_RESPONSE);
        rt::member(w, &SCHEMA_SUBSCRIBE_RESPONSE.members[0], &self.subscription_arn);
        w.end_structure(&SCHEMA_SUBSCRIBE_RESPONSE);
    }
}
impl rt::Encode for SubscribeResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SubscribeResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SUBSCRIBE_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.subscription_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_SUBSCRIPTION: rt::Schema = rt::Schema {
    name: "Subscription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Endpoint", "Endpoint", &SHAPE_ENDPOINT),
        rt::Member::new("Owner", "Owner", &SHAPE_ACCOUNT),
        rt::Member::new("Protocol", "Protocol", &SHAPE_PROTOCOL),
        rt::Member::new("SubscriptionArn", "SubscriptionArn", &SHAPE_SUBSCRIPTION_ARN),
        rt::Member::new("TopicArn", "TopicArn", &SHAPE_TOPIC_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_SUBSCRIPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_SUBSCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Subscription {
    pub endpoint: Option<String>,
    pub owner: Option<String>,
    pub protocol: Option<String>,
    pub subscription_arn: Option<String>,
    pub topic_arn: Option<String>,
}
impl rt::Structure for Subscription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SUBSCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SUBSCRIPTION);
        rt::member(w, &SCHEMA_SUBSCRIPTION.members[0], &self.endpoint);
        rt::member(w, &SCHEMA_SUBSCRIPTION.members[1], &self.owner);
        rt::member(w, &SCHEMA_SUBSCRIPTION.members[2], &self.protocol);
        rt::member(w, &SCHEMA_SUBSCRIPTION.members[3], &self.subscription_arn);
        rt::member(w, &SCHEMA_SUBSCRIPTION.members[4], &self.topic_arn);
        w.end_structure(&SCHEMA_SUBSCRIPTION);
    }
}
impl rt::Encode for Subscription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Subscription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SUBSCRIPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.endpoint = rt::Decode::decode(shape, r)?,
                1 => out.owner = rt::Decode::decode(shape, r)?,
                2 => out.protocol = rt::Decode::decode(shape, r)?,
                3 => out.subscription_arn = rt::Decode::decode(shape, r)?,
                4 => out.topic_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_SUBSCRIPTION_ATTRIBUTES_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_ATTRIBUTE_NAME,
    value: &SHAPE_ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_SUBSCRIPTION_LIMIT_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "SubscriptionLimitExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "SubscriptionLimitExceeded", status: 403 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_SUBSCRIPTION_LIMIT_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SUBSCRIPTION_LIMIT_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubscriptionLimitExceededException {
    pub message: Option<String>,
}
impl rt::Structure for SubscriptionLimitExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SUBSCRIPTION_LIMIT_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SUBSCRIPTION_LIMIT_EXCEEDED_EXCEPTION);
        rt::member(w, &SCHEMA_SUBSCRIPTION_LIMIT_EXCEEDED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_SUBSCRIPTION_LIMIT_EXCEEDED_EXCEPTION);
    }
}
impl rt::Encode for SubscriptionLimitExceededException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SubscriptionLimitExceededException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SUBSCRIPTION_LIMIT_EXCEEDED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<SubscriptionLimitExceededException> for rt::ApiError {
    fn from(error: SubscriptionLimitExceededException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_SUBSCRIPTIONS_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_SUBSCRIPTION,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TAG: rt::Schema = rt::Schema {
    name: "Tag",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Key", "Key", &SHAPE_TAG_KEY).required(),
        rt::Member::new("Value", "Value", &SHAPE_TAG_VALUE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
impl rt::Structure for Tag {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG);
        rt::member(w, &SCHEMA_TAG.members[0], &self.key);
        rt::member(w, &SCHEMA_TAG.members[1], &self.value);
        w.end_structure(&SCHEMA_TAG);
    }
}
impl rt::Encode for Tag {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Tag {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TAG, r, &mut |index, shape, r| {
            match index {
                0 => out.key = rt::Decode::decode(shape, r)?,
                1 => out.value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TAG_KEY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: None };
pub static SHAPE_TAG_KEY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TAG_KEY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TAG_LIMIT_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "TagLimitExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TagLimitExceeded", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_TAG_LIMIT_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TAG_LIMIT_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagLimitExceededException {
    pub message: Option<String>,
}
impl rt::Structure for TagLimitExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_LIMIT_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_LIMIT_EXCEEDED_EXCEPTION);
        rt::member(w, &SCHEMA_TAG_LIMIT_EXCEEDED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_TAG_LIMIT_EXCEEDED_EXCEPTION);
    }
}
impl rt::Encode for TagLimitExceededException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagLimitExceededException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TAG_LIMIT_EXCEEDED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<TagLimitExceededException> for rt::ApiError {
    fn from(error: TagLimitExceededException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_TAG_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TAG,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TAG_POLICY_EXCEPTION: rt::Schema = rt::Schema {
    name: "TagPolicyException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TagPolicy", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_TAG_POLICY_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TAG_POLICY_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagPolicyException {
    pub message: Option<String>,
}
impl rt::Structure for TagPolicyException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_POLICY_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_POLICY_EXCEPTION);
        rt::member(w, &SCHEMA_TAG_POLICY_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_TAG_POLICY_EXCEPTION);
    }
}
impl rt::Encode for TagPolicyException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagPolicyException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TAG_POLICY_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<TagPolicyException> for rt::ApiError {
    fn from(error: TagPolicyException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_TAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "TagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceArn", "ResourceArn", &SHAPE_AMAZON_RESOURCE_NAME).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TAG_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}
impl rt::Structure for TagResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_TAG_RESOURCE_REQUEST.members[0], &self.resource_arn);
        rt::member(w, &SCHEMA_TAG_RESOURCE_REQUEST.members[1], &self.tags);
        w.end_structure(&SCHEMA_TAG_RESOURCE_REQUEST);
    }
}
impl rt::Encode for TagResourceRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagResourceRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TAG_RESOURCE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.resource_arn = rt::Decode::decode(shape, r)?,
                    1 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_TAG_RESOURCE_RESPONSE: rt::Schema = rt::Schema {
    name: "TagResourceResponse",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_TAG_RESOURCE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TAG_RESOURCE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceResponse {}
impl rt::Structure for TagResourceResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_RESOURCE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_RESOURCE_RESPONSE);
        w.end_structure(&SCHEMA_TAG_RESOURCE_RESPONSE);
    }
}
impl rt::Encode for TagResourceResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagResourceResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TAG_RESOURCE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_TAG_VALUE: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(256), pattern: None };
pub static SCHEMA_TOO_MANY_ENTRIES_IN_BATCH_REQUEST_EXCEPTION: rt::Schema = rt::Schema {
    name: "TooManyEntriesInBatchRequestException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TooManyEntriesInBatchRequest", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_TOO_MANY_ENTRIES_IN_BATCH_REQUEST_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TOO_MANY_ENTRIES_IN_BATCH_REQUEST_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TooManyEntriesInBatchRequestException {
    pub message: Option<String>,
}
impl rt::Structure for TooManyEntriesInBatchRequestException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TOO_MANY_ENTRIES_IN_BATCH_REQUEST_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TOO_MANY_ENTRIES_IN_BATCH_REQUEST_EXCEPTION);
        rt::member(
            w,
            &SCHEMA_TOO_MANY_ENTRIES_IN_BATCH_REQUEST_EXCEPTION.members[0],
            &self.message,
        );
        w.end_structure(&SCHEMA_TOO_MANY_ENTRIES_IN_BATCH_REQUEST_EXCEPTION);
    }
}
impl rt::Encode for TooManyEntriesInBatchRequestException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TooManyEntriesInBatchRequestException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TOO_MANY_ENTRIES_IN_BATCH_REQUEST_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<TooManyEntriesInBatchRequestException> for rt::ApiError {
    fn from(error: TooManyEntriesInBatchRequestException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_TOPIC: rt::Schema = rt::Schema {
    name: "Topic",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TopicArn", "TopicArn", &SHAPE_TOPIC_ARN)],
    xml_namespace: None,
};
pub static SHAPE_TOPIC: rt::Shape = rt::Shape::Structure(&SCHEMA_TOPIC);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Topic {
    pub topic_arn: Option<String>,
}
impl rt::Structure for Topic {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TOPIC
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TOPIC);
        rt::member(w, &SCHEMA_TOPIC.members[0], &self.topic_arn);
        w.end_structure(&SCHEMA_TOPIC);
    }
}
impl rt::Encode for Topic {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Topic {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TOPIC, r, &mut |index, shape, r| {
            match index {
                0 => out.topic_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TOPIC_ATTRIBUTES_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_ATTRIBUTE_NAME,
    value: &SHAPE_ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_TOPIC_LIMIT_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "TopicLimitExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TopicLimitExceeded", status: 403 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_TOPIC_LIMIT_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TOPIC_LIMIT_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TopicLimitExceededException {
    pub message: Option<String>,
}
impl rt::Structure for TopicLimitExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TOPIC_LIMIT_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TOPIC_LIMIT_EXCEEDED_EXCEPTION);
        rt::member(w, &SCHEMA_TOPIC_LIMIT_EXCEEDED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_TOPIC_LIMIT_EXCEEDED_EXCEPTION);
    }
}
impl rt::Encode for TopicLimitExceededException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TopicLimitExceededException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TOPIC_LIMIT_EXCEEDED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<TopicLimitExceededException> for rt::ApiError {
    fn from(error: TopicLimitExceededException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_TOPICS_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TOPIC,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_UNSUBSCRIBE_INPUT: rt::Schema = rt::Schema {
    name: "UnsubscribeInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("SubscriptionArn", "SubscriptionArn", &SHAPE_SUBSCRIPTION_ARN).required()
    ],
    xml_namespace: None,
};
pub static SHAPE_UNSUBSCRIBE_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_UNSUBSCRIBE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnsubscribeInput {
    pub subscription_arn: String,
}
impl rt::Structure for UnsubscribeInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNSUBSCRIBE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNSUBSCRIBE_INPUT);
        rt::member(w, &SCHEMA_UNSUBSCRIBE_INPUT.members[0], &self.subscription_arn);
        w.end_structure(&SCHEMA_UNSUBSCRIBE_INPUT);
    }
}
impl rt::Encode for UnsubscribeInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UnsubscribeInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UNSUBSCRIBE_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.subscription_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_UNTAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "UntagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceArn", "ResourceArn", &SHAPE_AMAZON_RESOURCE_NAME).required(),
        rt::Member::new("TagKeys", "TagKeys", &SHAPE_TAG_KEY_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}
impl rt::Structure for UntagResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_UNTAG_RESOURCE_REQUEST.members[0], &self.resource_arn);
        rt::member(w, &SCHEMA_UNTAG_RESOURCE_REQUEST.members[1], &self.tag_keys);
        w.end_structure(&SCHEMA_UNTAG_RESOURCE_REQUEST);
    }
}
impl rt::Encode for UntagResourceRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UntagResourceRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNTAG_RESOURCE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.resource_arn = rt::Decode::decode(shape, r)?,
                    1 => out.tag_keys = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UNTAG_RESOURCE_RESPONSE: rt::Schema = rt::Schema {
    name: "UntagResourceResponse",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_RESOURCE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_RESOURCE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceResponse {}
impl rt::Structure for UntagResourceResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_RESOURCE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_RESOURCE_RESPONSE);
        w.end_structure(&SCHEMA_UNTAG_RESOURCE_RESPONSE);
    }
}
impl rt::Encode for UntagResourceResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UntagResourceResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNTAG_RESOURCE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_VALIDATION_EXCEPTION: rt::Schema = rt::Schema {
    name: "ValidationException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ValidationException", status: 400 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_STRING).required()],
    xml_namespace: None,
};
pub static SHAPE_VALIDATION_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_VALIDATION_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidationException {
    pub message: String,
}
impl rt::Structure for ValidationException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VALIDATION_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VALIDATION_EXCEPTION);
        rt::member(w, &SCHEMA_VALIDATION_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_VALIDATION_EXCEPTION);
    }
}
impl rt::Encode for ValidationException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ValidationException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_VALIDATION_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<ValidationException> for rt::ApiError {
    fn from(error: ValidationException) -> Self {
        rt::ApiError::with_detail(error.message.clone(), Box::new(error))
    }
}

pub static SHAPE_ACCOUNT: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ACTION: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ATTRIBUTE_NAME: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ATTRIBUTE_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_AUTHENTICATE_ON_UNSUBSCRIBE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_BOOLEAN: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_DELEGATE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ENDPOINT: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_LABEL: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_MESSAGE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_MESSAGE_ID: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_MESSAGE_STRUCTURE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_NEXT_TOKEN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_PROTOCOL: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SUBJECT: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SUBSCRIPTION_ARN: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_TOKEN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_TOPIC_ARN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_TOPIC_NAME: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn authorization_error_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_AUTHORIZATION_ERROR_EXCEPTION, message)
    }
    pub fn batch_entry_ids_not_distinct_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_BATCH_ENTRY_IDS_NOT_DISTINCT_EXCEPTION, message)
    }
    pub fn batch_request_too_long_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_BATCH_REQUEST_TOO_LONG_EXCEPTION, message)
    }
    pub fn concurrent_access_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CONCURRENT_ACCESS_EXCEPTION, message)
    }
    pub fn empty_batch_request_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_EMPTY_BATCH_REQUEST_EXCEPTION, message)
    }
    pub fn endpoint_disabled_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_ENDPOINT_DISABLED_EXCEPTION, message)
    }
    pub fn filter_policy_limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_FILTER_POLICY_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn internal_error_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INTERNAL_ERROR_EXCEPTION, message)
    }
    pub fn invalid_batch_entry_id_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_BATCH_ENTRY_ID_EXCEPTION, message)
    }
    pub fn invalid_parameter_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_PARAMETER_EXCEPTION, message)
    }
    pub fn invalid_parameter_value_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_PARAMETER_VALUE_EXCEPTION, message)
    }
    pub fn invalid_security_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_SECURITY_EXCEPTION, message)
    }
    pub fn invalid_state_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_STATE_EXCEPTION, message)
    }
    pub fn kms_access_denied_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_ACCESS_DENIED_EXCEPTION, message)
    }
    pub fn kms_disabled_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_DISABLED_EXCEPTION, message)
    }
    pub fn kms_invalid_state_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_INVALID_STATE_EXCEPTION, message)
    }
    pub fn kms_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_NOT_FOUND_EXCEPTION, message)
    }
    pub fn kms_opt_in_required(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_OPT_IN_REQUIRED, message)
    }
    pub fn kms_throttling_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_THROTTLING_EXCEPTION, message)
    }
    pub fn not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_NOT_FOUND_EXCEPTION, message)
    }
    pub fn platform_application_disabled_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_PLATFORM_APPLICATION_DISABLED_EXCEPTION, message)
    }
    pub fn replay_limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_REPLAY_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION, message)
    }
    pub fn stale_tag_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_STALE_TAG_EXCEPTION, message)
    }
    pub fn subscription_limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_SUBSCRIPTION_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn tag_limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TAG_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn tag_policy_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TAG_POLICY_EXCEPTION, message)
    }
    pub fn too_many_entries_in_batch_request_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TOO_MANY_ENTRIES_IN_BATCH_REQUEST_EXCEPTION, message)
    }
    pub fn topic_limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TOPIC_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn validation_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_VALIDATION_EXCEPTION, message)
    }
}

static SCHEMA_ADD_PERMISSION_OUTPUT: rt::Schema = rt::Schema {
    name: "AddPermissionOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddPermissionOutput {}
impl rt::Structure for AddPermissionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ADD_PERMISSION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ADD_PERMISSION_OUTPUT);
        w.end_structure(&SCHEMA_ADD_PERMISSION_OUTPUT);
    }
}
impl rt::Decode for AddPermissionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_ADD_PERMISSION_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(AddPermissionOutput {})
    }
}
pub static SHAPE_ADD_PERMISSION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ADD_PERMISSION_OUTPUT);

static SCHEMA_DELETE_TOPIC_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteTopicOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteTopicOutput {}
impl rt::Structure for DeleteTopicOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_TOPIC_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_TOPIC_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_TOPIC_OUTPUT);
    }
}
impl rt::Decode for DeleteTopicOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_TOPIC_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteTopicOutput {})
    }
}
pub static SHAPE_DELETE_TOPIC_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_TOPIC_OUTPUT);

static SCHEMA_REMOVE_PERMISSION_OUTPUT: rt::Schema = rt::Schema {
    name: "RemovePermissionOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemovePermissionOutput {}
impl rt::Structure for RemovePermissionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REMOVE_PERMISSION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REMOVE_PERMISSION_OUTPUT);
        w.end_structure(&SCHEMA_REMOVE_PERMISSION_OUTPUT);
    }
}
impl rt::Decode for RemovePermissionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_REMOVE_PERMISSION_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(RemovePermissionOutput {})
    }
}
pub static SHAPE_REMOVE_PERMISSION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REMOVE_PERMISSION_OUTPUT);

static SCHEMA_SET_SUBSCRIPTION_ATTRIBUTES_OUTPUT: rt::Schema = rt::Schema {
    name: "SetSubscriptionAttributesOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetSubscriptionAttributesOutput {}
impl rt::Structure for SetSubscriptionAttributesOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SET_SUBSCRIPTION_ATTRIBUTES_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SET_SUBSCRIPTION_ATTRIBUTES_OUTPUT);
        w.end_structure(&SCHEMA_SET_SUBSCRIPTION_ATTRIBUTES_OUTPUT);
    }
}
impl rt::Decode for SetSubscriptionAttributesOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_SET_SUBSCRIPTION_ATTRIBUTES_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(SetSubscriptionAttributesOutput {})
    }
}
pub static SHAPE_SET_SUBSCRIPTION_ATTRIBUTES_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SET_SUBSCRIPTION_ATTRIBUTES_OUTPUT);

static SCHEMA_SET_TOPIC_ATTRIBUTES_OUTPUT: rt::Schema = rt::Schema {
    name: "SetTopicAttributesOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetTopicAttributesOutput {}
impl rt::Structure for SetTopicAttributesOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SET_TOPIC_ATTRIBUTES_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SET_TOPIC_ATTRIBUTES_OUTPUT);
        w.end_structure(&SCHEMA_SET_TOPIC_ATTRIBUTES_OUTPUT);
    }
}
impl rt::Decode for SetTopicAttributesOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_SET_TOPIC_ATTRIBUTES_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(SetTopicAttributesOutput {})
    }
}
pub static SHAPE_SET_TOPIC_ATTRIBUTES_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SET_TOPIC_ATTRIBUTES_OUTPUT);

static SCHEMA_UNSUBSCRIBE_OUTPUT: rt::Schema = rt::Schema {
    name: "UnsubscribeOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnsubscribeOutput {}
impl rt::Structure for UnsubscribeOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNSUBSCRIBE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNSUBSCRIBE_OUTPUT);
        w.end_structure(&SCHEMA_UNSUBSCRIBE_OUTPUT);
    }
}
impl rt::Decode for UnsubscribeOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_UNSUBSCRIBE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(UnsubscribeOutput {})
    }
}
pub static SHAPE_UNSUBSCRIBE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_UNSUBSCRIBE_OUTPUT);

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "sns",
    signing_name: "sns",
    full_name: "Amazon Simple Notification Service",
    api_version: "2010-03-31",
    protocol: rt::Protocol::Query,
    also: &[],
    query_compatible: false,
    xml_namespace: Some("http://sns.amazonaws.com/doc/2010-03-31/"),
    operations: &[
        rt::Operation {
            name: "AddPermission",
            index: 0,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_ADD_PERMISSION_INPUT,
            output: &SCHEMA_ADD_PERMISSION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ConfirmSubscription",
            index: 1,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CONFIRM_SUBSCRIPTION_INPUT,
            output: &SCHEMA_CONFIRM_SUBSCRIPTION_RESPONSE,
            result_wrapper: Some("ConfirmSubscriptionResult"),
        },
        rt::Operation {
            name: "CreateTopic",
            index: 2,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_TOPIC_INPUT,
            output: &SCHEMA_CREATE_TOPIC_RESPONSE,
            result_wrapper: Some("CreateTopicResult"),
        },
        rt::Operation {
            name: "DeleteTopic",
            index: 3,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_TOPIC_INPUT,
            output: &SCHEMA_DELETE_TOPIC_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetSubscriptionAttributes",
            index: 4,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_SUBSCRIPTION_ATTRIBUTES_INPUT,
            output: &SCHEMA_GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE,
            result_wrapper: Some("GetSubscriptionAttributesResult"),
        },
        rt::Operation {
            name: "GetTopicAttributes",
            index: 5,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_TOPIC_ATTRIBUTES_INPUT,
            output: &SCHEMA_GET_TOPIC_ATTRIBUTES_RESPONSE,
            result_wrapper: Some("GetTopicAttributesResult"),
        },
        rt::Operation {
            name: "ListSubscriptions",
            index: 6,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_SUBSCRIPTIONS_INPUT,
            output: &SCHEMA_LIST_SUBSCRIPTIONS_RESPONSE,
            result_wrapper: Some("ListSubscriptionsResult"),
        },
        rt::Operation {
            name: "ListSubscriptionsByTopic",
            index: 7,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT,
            output: &SCHEMA_LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE,
            result_wrapper: Some("ListSubscriptionsByTopicResult"),
        },
        rt::Operation {
            name: "ListTagsForResource",
            index: 8,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST,
            output: &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE,
            result_wrapper: Some("ListTagsForResourceResult"),
        },
        rt::Operation {
            name: "ListTopics",
            index: 9,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_TOPICS_INPUT,
            output: &SCHEMA_LIST_TOPICS_RESPONSE,
            result_wrapper: Some("ListTopicsResult"),
        },
        rt::Operation {
            name: "Publish",
            index: 10,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUBLISH_INPUT,
            output: &SCHEMA_PUBLISH_RESPONSE,
            result_wrapper: Some("PublishResult"),
        },
        rt::Operation {
            name: "PublishBatch",
            index: 11,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUBLISH_BATCH_INPUT,
            output: &SCHEMA_PUBLISH_BATCH_RESPONSE,
            result_wrapper: Some("PublishBatchResult"),
        },
        rt::Operation {
            name: "RemovePermission",
            index: 12,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_REMOVE_PERMISSION_INPUT,
            output: &SCHEMA_REMOVE_PERMISSION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "SetSubscriptionAttributes",
            index: 13,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_SET_SUBSCRIPTION_ATTRIBUTES_INPUT,
            output: &SCHEMA_SET_SUBSCRIPTION_ATTRIBUTES_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "SetTopicAttributes",
            index: 14,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_SET_TOPIC_ATTRIBUTES_INPUT,
            output: &SCHEMA_SET_TOPIC_ATTRIBUTES_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "Subscribe",
            index: 15,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_SUBSCRIBE_INPUT,
            output: &SCHEMA_SUBSCRIBE_RESPONSE,
            result_wrapper: Some("SubscribeResult"),
        },
        rt::Operation {
            name: "TagResource",
            index: 16,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TAG_RESOURCE_REQUEST,
            output: &SCHEMA_TAG_RESOURCE_RESPONSE,
            result_wrapper: Some("TagResourceResult"),
        },
        rt::Operation {
            name: "Unsubscribe",
            index: 17,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UNSUBSCRIBE_INPUT,
            output: &SCHEMA_UNSUBSCRIBE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagResource",
            index: 18,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UNTAG_RESOURCE_REQUEST,
            output: &SCHEMA_UNTAG_RESOURCE_RESPONSE,
            result_wrapper: Some("UntagResourceResult"),
        },
    ],
    unserved: &[
        rt::Unserved { name: "CheckIfPhoneNumberIsOptedOut", method: "POST", uri: "/" },
        rt::Unserved { name: "CreatePlatformApplication", method: "POST", uri: "/" },
        rt::Unserved { name: "CreatePlatformEndpoint", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateSMSSandboxPhoneNumber", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteEndpoint", method: "POST", uri: "/" },
        rt::Unserved { name: "DeletePlatformApplication", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteSMSSandboxPhoneNumber", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDataProtectionPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "GetEndpointAttributes", method: "POST", uri: "/" },
        rt::Unserved { name: "GetPlatformApplicationAttributes", method: "POST", uri: "/" },
        rt::Unserved { name: "GetSMSAttributes", method: "POST", uri: "/" },
        rt::Unserved { name: "GetSMSSandboxAccountStatus", method: "POST", uri: "/" },
        rt::Unserved { name: "ListEndpointsByPlatformApplication", method: "POST", uri: "/" },
        rt::Unserved { name: "ListOriginationNumbers", method: "POST", uri: "/" },
        rt::Unserved { name: "ListPhoneNumbersOptedOut", method: "POST", uri: "/" },
        rt::Unserved { name: "ListPlatformApplications", method: "POST", uri: "/" },
        rt::Unserved { name: "ListSMSSandboxPhoneNumbers", method: "POST", uri: "/" },
        rt::Unserved { name: "OptInPhoneNumber", method: "POST", uri: "/" },
        rt::Unserved { name: "PutDataProtectionPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "SetEndpointAttributes", method: "POST", uri: "/" },
        rt::Unserved { name: "SetPlatformApplicationAttributes", method: "POST", uri: "/" },
        rt::Unserved { name: "SetSMSAttributes", method: "POST", uri: "/" },
        rt::Unserved { name: "VerifySMSSandboxPhoneNumber", method: "POST", uri: "/" },
    ],
    validation_code: "ValidationError",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Sns: Send + Sync + 'static {
    /// AddPermission.
    async fn add_permission(
        &self,
        caller: &rt::Caller,
        input: AddPermissionInput,
    ) -> Result<AddPermissionOutput, rt::ApiError> {
        Err(rt::not_implemented("Sns", "AddPermission"))
    }
    /// ConfirmSubscription.
    async fn confirm_subscription(
        &self,
        caller: &rt::Caller,
        input: ConfirmSubscriptionInput,
    ) -> Result<ConfirmSubscriptionResponse, rt::ApiError> {
        Err(rt::not_implemented("Sns", "ConfirmSubscription"))
    }
    /// CreateTopic.
    async fn create_topic(
        &self,
        caller: &rt::Caller,
        input: CreateTopicInput,
    ) -> Result<CreateTopicResponse, rt::ApiError> {
        Err(rt::not_implemented("Sns", "CreateTopic"))
    }
    /// DeleteTopic.
    async fn delete_topic(
        &self,
        caller: &rt::Caller,
        input: DeleteTopicInput,
    ) -> Result<DeleteTopicOutput, rt::ApiError> {
        Err(rt::not_implemented("Sns", "DeleteTopic"))
    }
    /// GetSubscriptionAttributes.
    async fn get_subscription_attributes(
        &self,
        caller: &rt::Caller,
        input: GetSubscriptionAttributesInput,
    ) -> Result<GetSubscriptionAttributesResponse, rt::ApiError> {
        Err(rt::not_implemented("Sns", "GetSubscriptionAttributes"))
    }
    /// GetTopicAttributes.
    async fn get_topic_attributes(
        &self,
        caller: &rt::Caller,
        input: GetTopicAttributesInput,
    ) -> Result<GetTopicAttributesResponse, rt::ApiError> {
        Err(rt::not_implemented("Sns", "GetTopicAttributes"))
    }
    /// ListSubscriptions.
    async fn list_subscriptions(
        &self,
        caller: &rt::Caller,
        input: ListSubscriptionsInput,
    ) -> Result<ListSubscriptionsResponse, rt::ApiError> {
        Err(rt::not_implemented("Sns", "ListSubscriptions"))
    }
    /// ListSubscriptionsByTopic.
    async fn list_subscriptions_by_topic(
        &self,
        caller: &rt::Caller,
        input: ListSubscriptionsByTopicInput,
    ) -> Result<ListSubscriptionsByTopicResponse, rt::ApiError> {
        Err(rt::not_implemented("Sns", "ListSubscriptionsByTopic"))
    }
    /// ListTagsForResource.
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, rt::ApiError> {
        Err(rt::not_implemented("Sns", "ListTagsForResource"))
    }
    /// ListTopics.
    async fn list_topics(
        &self,
        caller: &rt::Caller,
        input: ListTopicsInput,
    ) -> Result<ListTopicsResponse, rt::ApiError> {
        Err(rt::not_implemented("Sns", "ListTopics"))
    }
    /// Publish.
    async fn publish(
        &self,
        caller: &rt::Caller,
        input: PublishInput,
    ) -> Result<PublishResponse, rt::ApiError> {
        Err(rt::not_implemented("Sns", "Publish"))
    }
    /// PublishBatch.
    async fn publish_batch(
        &self,
        caller: &rt::Caller,
        input: PublishBatchInput,
    ) -> Result<PublishBatchResponse, rt::ApiError> {
        Err(rt::not_implemented("Sns", "PublishBatch"))
    }
    /// RemovePermission.
    async fn remove_permission(
        &self,
        caller: &rt::Caller,
        input: RemovePermissionInput,
    ) -> Result<RemovePermissionOutput, rt::ApiError> {
        Err(rt::not_implemented("Sns", "RemovePermission"))
    }
    /// SetSubscriptionAttributes.
    async fn set_subscription_attributes(
        &self,
        caller: &rt::Caller,
        input: SetSubscriptionAttributesInput,
    ) -> Result<SetSubscriptionAttributesOutput, rt::ApiError> {
        Err(rt::not_implemented("Sns", "SetSubscriptionAttributes"))
    }
    /// SetTopicAttributes.
    async fn set_topic_attributes(
        &self,
        caller: &rt::Caller,
        input: SetTopicAttributesInput,
    ) -> Result<SetTopicAttributesOutput, rt::ApiError> {
        Err(rt::not_implemented("Sns", "SetTopicAttributes"))
    }
    /// Subscribe.
    async fn subscribe(
        &self,
        caller: &rt::Caller,
        input: SubscribeInput,
    ) -> Result<SubscribeResponse, rt::ApiError> {
        Err(rt::not_implemented("Sns", "Subscribe"))
    }
    /// TagResource.
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, rt::ApiError> {
        Err(rt::not_implemented("Sns", "TagResource"))
    }
    /// Unsubscribe.
    async fn unsubscribe(
        &self,
        caller: &rt::Caller,
        input: UnsubscribeInput,
    ) -> Result<UnsubscribeOutput, rt::ApiError> {
        Err(rt::not_implemented("Sns", "Unsubscribe"))
    }
    /// UntagResource.
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, rt::ApiError> {
        Err(rt::not_implemented("Sns", "UntagResource"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum SnsInput {
    AddPermission(AddPermissionInput),
    ConfirmSubscription(ConfirmSubscriptionInput),
    CreateTopic(CreateTopicInput),
    DeleteTopic(DeleteTopicInput),
    GetSubscriptionAttributes(GetSubscriptionAttributesInput),
    GetTopicAttributes(GetTopicAttributesInput),
    ListSubscriptions(ListSubscriptionsInput),
    ListSubscriptionsByTopic(ListSubscriptionsByTopicInput),
    ListTagsForResource(ListTagsForResourceRequest),
    ListTopics(ListTopicsInput),
    Publish(PublishInput),
    PublishBatch(PublishBatchInput),
    RemovePermission(RemovePermissionInput),
    SetSubscriptionAttributes(SetSubscriptionAttributesInput),
    SetTopicAttributes(SetTopicAttributesInput),
    Subscribe(SubscribeInput),
    TagResource(TagResourceRequest),
    Unsubscribe(UnsubscribeInput),
    UntagResource(UntagResourceRequest),
}

impl SnsInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::AddPermission(_) => 0,
            Self::ConfirmSubscription(_) => 1,
            Self::CreateTopic(_) => 2,
            Self::DeleteTopic(_) => 3,
            Self::GetSubscriptionAttributes(_) => 4,
            Self::GetTopicAttributes(_) => 5,
            Self::ListSubscriptions(_) => 6,
            Self::ListSubscriptionsByTopic(_) => 7,
            Self::ListTagsForResource(_) => 8,
            Self::ListTopics(_) => 9,
            Self::Publish(_) => 10,
            Self::PublishBatch(_) => 11,
            Self::RemovePermission(_) => 12,
            Self::SetSubscriptionAttributes(_) => 13,
            Self::SetTopicAttributes(_) => 14,
            Self::Subscribe(_) => 15,
            Self::TagResource(_) => 16,
            Self::Unsubscribe(_) => 17,
            Self::UntagResource(_) => 18,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::AddPermission(input) => input,
            Self::ConfirmSubscription(input) => input,
            Self::CreateTopic(input) => input,
            Self::DeleteTopic(input) => input,
            Self::GetSubscriptionAttributes(input) => input,
            Self::GetTopicAttributes(input) => input,
            Self::ListSubscriptions(input) => input,
            Self::ListSubscriptionsByTopic(input) => input,
            Self::ListTagsForResource(input) => input,
            Self::ListTopics(input) => input,
            Self::Publish(input) => input,
            Self::PublishBatch(input) => input,
            Self::RemovePermission(input) => input,
            Self::SetSubscriptionAttributes(input) => input,
            Self::SetTopicAttributes(input) => input,
            Self::Subscribe(input) => input,
            Self::TagResource(input) => input,
            Self::Unsubscribe(input) => input,
            Self::UntagResource(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::AddPermission(rt::Decode::decode(&SHAPE_ADD_PERMISSION_INPUT, reader)?),
            1 => Self::ConfirmSubscription(rt::Decode::decode(
                &SHAPE_CONFIRM_SUBSCRIPTION_INPUT,
                reader,
            )?),
            2 => Self::CreateTopic(rt::Decode::decode(&SHAPE_CREATE_TOPIC_INPUT, reader)?),
            3 => Self::DeleteTopic(rt::Decode::decode(&SHAPE_DELETE_TOPIC_INPUT, reader)?),
            4 => Self::GetSubscriptionAttributes(rt::Decode::decode(
                &SHAPE_GET_SUBSCRIPTION_ATTRIBUTES_INPUT,
                reader,
            )?),
            5 => Self::GetTopicAttributes(rt::Decode::decode(
                &SHAPE_GET_TOPIC_ATTRIBUTES_INPUT,
                reader,
            )?),
            6 => Self::ListSubscriptions(rt::Decode::decode(
                &SHAPE_LIST_SUBSCRIPTIONS_INPUT,
                reader,
            )?),
            7 => Self::ListSubscriptionsByTopic(rt::Decode::decode(
                &SHAPE_LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT,
                reader,
            )?),
            8 => Self::ListTagsForResource(rt::Decode::decode(
                &SHAPE_LIST_TAGS_FOR_RESOURCE_REQUEST,
                reader,
            )?),
            9 => Self::ListTopics(rt::Decode::decode(&SHAPE_LIST_TOPICS_INPUT, reader)?),
            10 => Self::Publish(rt::Decode::decode(&SHAPE_PUBLISH_INPUT, reader)?),
            11 => Self::PublishBatch(rt::Decode::decode(&SHAPE_PUBLISH_BATCH_INPUT, reader)?),
            12 => {
                Self::RemovePermission(rt::Decode::decode(&SHAPE_REMOVE_PERMISSION_INPUT, reader)?)
            }
            13 => Self::SetSubscriptionAttributes(rt::Decode::decode(
                &SHAPE_SET_SUBSCRIPTION_ATTRIBUTES_INPUT,
                reader,
            )?),
            14 => Self::SetTopicAttributes(rt::Decode::decode(
                &SHAPE_SET_TOPIC_ATTRIBUTES_INPUT,
                reader,
            )?),
            15 => Self::Subscribe(rt::Decode::decode(&SHAPE_SUBSCRIBE_INPUT, reader)?),
            16 => Self::TagResource(rt::Decode::decode(&SHAPE_TAG_RESOURCE_REQUEST, reader)?),
            17 => Self::Unsubscribe(rt::Decode::decode(&SHAPE_UNSUBSCRIBE_INPUT, reader)?),
            18 => Self::UntagResource(rt::Decode::decode(&SHAPE_UNTAG_RESOURCE_REQUEST, reader)?),
            _ => {
                return Err(rt::DecodeError::Syntax(format!(
                    "{} is no operation of this service",
                    operation.name
                )));
            }
        })
    }
    pub async fn call(
        self,
        service: &dyn Sns,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::AddPermission(input) => Box::new(service.add_permission(caller, input).await?),
            Self::ConfirmSubscription(input) => {
                Box::new(service.confirm_subscription(caller, input).await?)
            }
            Self::CreateTopic(input) => Box::new(service.create_topic(caller, input).await?),
            Self::DeleteTopic(input) => Box::new(service.delete_topic(caller, input).await?),
            Self::GetSubscriptionAttributes(input) => {
                Box::new(service.get_subscription_attributes(caller, input).await?)
            }
            Self::GetTopicAttributes(input) => {
                Box::new(service.get_topic_attributes(caller, input).await?)
            }
            Self::ListSubscriptions(input) => {
                Box::new(service.list_subscriptions(caller, input).await?)
            }
            Self::ListSubscriptionsByTopic(input) => {
                Box::new(service.list_subscriptions_by_topic(caller, input).await?)
            }
            Self::ListTagsForResource(input) => {
                Box::new(service.list_tags_for_resource(caller, input).await?)
            }
            Self::ListTopics(input) => Box::new(service.list_topics(caller, input).await?),
            Self::Publish(input) => Box::new(service.publish(caller, input).await?),
            Self::PublishBatch(input) => Box::new(service.publish_batch(caller, input).await?),
            Self::RemovePermission(input) => {
                Box::new(service.remove_permission(caller, input).await?)
            }
            Self::SetSubscriptionAttributes(input) => {
                Box::new(service.set_subscription_attributes(caller, input).await?)
            }
            Self::SetTopicAttributes(input) => {
                Box::new(service.set_topic_attributes(caller, input).await?)
            }
            Self::Subscribe(input) => Box::new(service.subscribe(caller, input).await?),
            Self::TagResource(input) => Box::new(service.tag_resource(caller, input).await?),
            Self::Unsubscribe(input) => Box::new(service.unsubscribe(caller, input).await?),
            Self::UntagResource(input) => Box::new(service.untag_resource(caller, input).await?),
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Sns>,
    access: rt::Arc<dyn rt::Access<SnsInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: SnsInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Sns>,
    access: rt::Arc<dyn rt::Access<SnsInput>>,
) -> rt::Arc<dyn rt::Service> {
    rt::Arc::new(Entry(rt::Arc::new(Routed { inner, access })))
}

impl rt::Service for Entry {
    fn model(&self) -> &'static rt::ServiceModel {
        &MODEL
    }
    fn decode(
        &self,
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Box<dyn rt::Request>, rt::DecodeError> {
        Ok(Box::new(Called { input: SnsInput::decode(operation, reader)?, routed: self.0.clone() }))
    }
}

impl rt::Request for Called {
    fn operation(&self) -> &'static rt::Operation {
        self.input.operation()
    }
    fn input(&self) -> &dyn rt::Structure {
        self.input.structure()
    }
    fn asks<'a>(
        &'a self,
        caller: &'a rt::Caller,
    ) -> rt::Future<'a, Result<Vec<rt::Ask>, rt::ApiError>> {
        self.routed.access.asks(caller, &self.input)
    }
    fn attach_body(&mut self, body: rt::Body) {
        self.input.attach_body(body);
    }
    fn call(
        self: Box<Self>,
        caller: rt::Caller,
    ) -> rt::Future<'static, Result<Box<dyn rt::Response>, rt::ApiError>> {
        Box::pin(async move {
            let Called { input, routed } = *self;
            input.call(&*routed.inner, &caller).await
        })
    }
}

struct Guarded {
    inner: rt::Arc<dyn Sns>,
    guard: rt::Guard<SnsInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(inner: rt::Arc<dyn Sns>, guard: rt::Guard<SnsInput>) -> rt::Arc<dyn Sns> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Sns for Guarded {
    async fn add_permission(
        &self,
        caller: &rt::Caller,
        input: AddPermissionInput,
    ) -> Result<AddPermissionOutput, rt::ApiError> {
        let input = SnsInput::AddPermission(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::AddPermission(input) = input else {
            return Err(rt::not_implemented("Sns", "AddPermission"));
        };
        self.inner.add_permission(caller, input).await
    }
    async fn confirm_subscription(
        &self,
        caller: &rt::Caller,
        input: ConfirmSubscriptionInput,
    ) -> Result<ConfirmSubscriptionResponse, rt::ApiError> {
        let input = SnsInput::ConfirmSubscription(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::ConfirmSubscription(input) = input else {
            return Err(rt::not_implemented("Sns", "ConfirmSubscription"));
        };
        self.inner.confirm_subscription(caller, input).await
    }
    async fn create_topic(
        &self,
        caller: &rt::Caller,
        input: CreateTopicInput,
    ) -> Result<CreateTopicResponse, rt::ApiError> {
        let input = SnsInput::CreateTopic(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::CreateTopic(input) = input else {
            return Err(rt::not_implemented("Sns", "CreateTopic"));
        };
        self.inner.create_topic(caller, input).await
    }
    async fn delete_topic(
        &self,
        caller: &rt::Caller,
        input: DeleteTopicInput,
    ) -> Result<DeleteTopicOutput, rt::ApiError> {
        let input = SnsInput::DeleteTopic(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::DeleteTopic(input) = input else {
            return Err(rt::not_implemented("Sns", "DeleteTopic"));
        };
        self.inner.delete_topic(caller, input).await
    }
    async fn get_subscription_attributes(
        &self,
        caller: &rt::Caller,
        input: GetSubscriptionAttributesInput,
    ) -> Result<GetSubscriptionAttributesResponse, rt::ApiError> {
        let input = SnsInput::GetSubscriptionAttributes(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::GetSubscriptionAttributes(input) = input else {
            return Err(rt::not_implemented("Sns", "GetSubscriptionAttributes"));
        };
        self.inner.get_subscription_attributes(caller, input).await
    }
    async fn get_topic_attributes(
        &self,
        caller: &rt::Caller,
        input: GetTopicAttributesInput,
    ) -> Result<GetTopicAttributesResponse, rt::ApiError> {
        let input = SnsInput::GetTopicAttributes(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::GetTopicAttributes(input) = input else {
            return Err(rt::not_implemented("Sns", "GetTopicAttributes"));
        };
        self.inner.get_topic_attributes(caller, input).await
    }
    async fn list_subscriptions(
        &self,
        caller: &rt::Caller,
        input: ListSubscriptionsInput,
    ) -> Result<ListSubscriptionsResponse, rt::ApiError> {
        let input = SnsInput::ListSubscriptions(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::ListSubscriptions(input) = input else {
            return Err(rt::not_implemented("Sns", "ListSubscriptions"));
        };
        self.inner.list_subscriptions(caller, input).await
    }
    async fn list_subscriptions_by_topic(
        &self,
        caller: &rt::Caller,
        input: ListSubscriptionsByTopicInput,
    ) -> Result<ListSubscriptionsByTopicResponse, rt::ApiError> {
        let input = SnsInput::ListSubscriptionsByTopic(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::ListSubscriptionsByTopic(input) = input else {
            return Err(rt::not_implemented("Sns", "ListSubscriptionsByTopic"));
        };
        self.inner.list_subscriptions_by_topic(caller, input).await
    }
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, rt::ApiError> {
        let input = SnsInput::ListTagsForResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::ListTagsForResource(input) = input else {
            return Err(rt::not_implemented("Sns", "ListTagsForResource"));
        };
        self.inner.list_tags_for_resource(caller, input).await
    }
    async fn list_topics(
        &self,
        caller: &rt::Caller,
        input: ListTopicsInput,
    ) -> Result<ListTopicsResponse, rt::ApiError> {
        let input = SnsInput::ListTopics(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::ListTopics(input) = input else {
            return Err(rt::not_implemented("Sns", "ListTopics"));
        };
        self.inner.list_topics(caller, input).await
    }
    async fn publish(
        &self,
        caller: &rt::Caller,
        input: PublishInput,
    ) -> Result<PublishResponse, rt::ApiError> {
        let input = SnsInput::Publish(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::Publish(input) = input else {
            return Err(rt::not_implemented("Sns", "Publish"));
        };
        self.inner.publish(caller, input).await
    }
    async fn publish_batch(
        &self,
        caller: &rt::Caller,
        input: PublishBatchInput,
    ) -> Result<PublishBatchResponse, rt::ApiError> {
        let input = SnsInput::PublishBatch(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::PublishBatch(input) = input else {
            return Err(rt::not_implemented("Sns", "PublishBatch"));
        };
        self.inner.publish_batch(caller, input).await
    }
    async fn remove_permission(
        &self,
        caller: &rt::Caller,
        input: RemovePermissionInput,
    ) -> Result<RemovePermissionOutput, rt::ApiError> {
        let input = SnsInput::RemovePermission(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::RemovePermission(input) = input else {
            return Err(rt::not_implemented("Sns", "RemovePermission"));
        };
        self.inner.remove_permission(caller, input).await
    }
    async fn set_subscription_attributes(
        &self,
        caller: &rt::Caller,
        input: SetSubscriptionAttributesInput,
    ) -> Result<SetSubscriptionAttributesOutput, rt::ApiError> {
        let input = SnsInput::SetSubscriptionAttributes(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::SetSubscriptionAttributes(input) = input else {
            return Err(rt::not_implemented("Sns", "SetSubscriptionAttributes"));
        };
        self.inner.set_subscription_attributes(caller, input).await
    }
    async fn set_topic_attributes(
        &self,
        caller: &rt::Caller,
        input: SetTopicAttributesInput,
    ) -> Result<SetTopicAttributesOutput, rt::ApiError> {
        let input = SnsInput::SetTopicAttributes(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::SetTopicAttributes(input) = input else {
            return Err(rt::not_implemented("Sns", "SetTopicAttributes"));
        };
        self.inner.set_topic_attributes(caller, input).await
    }
    async fn subscribe(
        &self,
        caller: &rt::Caller,
        input: SubscribeInput,
    ) -> Result<SubscribeResponse, rt::ApiError> {
        let input = SnsInput::Subscribe(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::Subscribe(input) = input else {
            return Err(rt::not_implemented("Sns", "Subscribe"));
        };
        self.inner.subscribe(caller, input).await
    }
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, rt::ApiError> {
        let input = SnsInput::TagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::TagResource(input) = input else {
            return Err(rt::not_implemented("Sns", "TagResource"));
        };
        self.inner.tag_resource(caller, input).await
    }
    async fn unsubscribe(
        &self,
        caller: &rt::Caller,
        input: UnsubscribeInput,
    ) -> Result<UnsubscribeOutput, rt::ApiError> {
        let input = SnsInput::Unsubscribe(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::Unsubscribe(input) = input else {
            return Err(rt::not_implemented("Sns", "Unsubscribe"));
        };
        self.inner.unsubscribe(caller, input).await
    }
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, rt::ApiError> {
        let input = SnsInput::UntagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SnsInput::UntagResource(input) = input else {
            return Err(rt::not_implemented("Sns", "UntagResource"));
        };
        self.inner.untag_resource(caller, input).await
    }
}
