//! Amazon Simple Queue Service, API version 2012-11-05. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

pub static SHAPE_AWS_ACCOUNT_ID_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STRING,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_ACTION_NAME_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STRING,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_ADD_PERMISSION_REQUEST: rt::Schema = rt::Schema {
    name: "AddPermissionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AWSAccountIds", "AWSAccountIds", &SHAPE_AWS_ACCOUNT_ID_LIST)
            .in_xml("AWSAccountId")
            .required(),
        rt::Member::new("Actions", "Actions", &SHAPE_ACTION_NAME_LIST)
            .in_xml("ActionName")
            .required(),
        rt::Member::new("Label", "Label", &SHAPE_STRING).required(),
        rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ADD_PERMISSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ADD_PERMISSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddPermissionRequest {
    pub aws_account_ids: Vec<String>,
    pub actions: Vec<String>,
    pub label: String,
    pub queue_url: String,
}
impl rt::Structure for AddPermissionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ADD_PERMISSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ADD_PERMISSION_REQUEST);
        rt::member(w, &SCHEMA_ADD_PERMISSION_REQUEST.members[0], &self.aws_account_ids);
        rt::member(w, &SCHEMA_ADD_PERMISSION_REQUEST.members[1], &self.actions);
        rt::member(w, &SCHEMA_ADD_PERMISSION_REQUEST.members[2], &self.label);
        rt::member(w, &SCHEMA_ADD_PERMISSION_REQUEST.members[3], &self.queue_url);
        w.end_structure(&SCHEMA_ADD_PERMISSION_REQUEST);
    }
}
impl rt::Encode for AddPermissionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AddPermissionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ADD_PERMISSION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.aws_account_ids = rt::Decode::decode(shape, r)?,
                    1 => out.actions = rt::Decode::decode(shape, r)?,
                    2 => out.label = rt::Decode::decode(shape, r)?,
                    3 => out.queue_url = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ATTRIBUTE_NAME_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_QUEUE_ATTRIBUTE_NAME,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_BATCH_ENTRY_IDS_NOT_DISTINCT: rt::Schema = rt::Schema {
    name: "BatchEntryIdsNotDistinct",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "BatchEntryIdsNotDistinct", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_BATCH_ENTRY_IDS_NOT_DISTINCT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_ENTRY_IDS_NOT_DISTINCT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchEntryIdsNotDistinct {
    pub message: Option<String>,
}
impl rt::Structure for BatchEntryIdsNotDistinct {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_ENTRY_IDS_NOT_DISTINCT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_ENTRY_IDS_NOT_DISTINCT);
        rt::member(w, &SCHEMA_BATCH_ENTRY_IDS_NOT_DISTINCT.members[0], &self.message);
        w.end_structure(&SCHEMA_BATCH_ENTRY_IDS_NOT_DISTINCT);
    }
}
impl rt::Encode for BatchEntryIdsNotDistinct {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchEntryIdsNotDistinct {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_ENTRY_IDS_NOT_DISTINCT,
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
impl From<BatchEntryIdsNotDistinct> for rt::ApiError {
    fn from(error: BatchEntryIdsNotDistinct) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_BATCH_REQUEST_TOO_LONG: rt::Schema = rt::Schema {
    name: "BatchRequestTooLong",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "BatchRequestTooLong", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_BATCH_REQUEST_TOO_LONG: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_REQUEST_TOO_LONG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchRequestTooLong {
    pub message: Option<String>,
}
impl rt::Structure for BatchRequestTooLong {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_REQUEST_TOO_LONG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_REQUEST_TOO_LONG);
        rt::member(w, &SCHEMA_BATCH_REQUEST_TOO_LONG.members[0], &self.message);
        w.end_structure(&SCHEMA_BATCH_REQUEST_TOO_LONG);
    }
}
impl rt::Encode for BatchRequestTooLong {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchRequestTooLong {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_REQUEST_TOO_LONG,
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
impl From<BatchRequestTooLong> for rt::ApiError {
    fn from(error: BatchRequestTooLong) -> Self {
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
    flattened: true,
};
pub static SHAPE_BINARY: rt::Shape = rt::Shape::Blob { min: None, max: None };
pub static SHAPE_BINARY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_BINARY,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_BOOLEAN: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_BOXED_INTEGER: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SCHEMA_CANCEL_MESSAGE_MOVE_TASK_REQUEST: rt::Schema = rt::Schema {
    name: "CancelMessageMoveTaskRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TaskHandle", "TaskHandle", &SHAPE_STRING).required()],
    xml_namespace: None,
};
pub static SHAPE_CANCEL_MESSAGE_MOVE_TASK_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CANCEL_MESSAGE_MOVE_TASK_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelMessageMoveTaskRequest {
    pub task_handle: String,
}
impl rt::Structure for CancelMessageMoveTaskRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CANCEL_MESSAGE_MOVE_TASK_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CANCEL_MESSAGE_MOVE_TASK_REQUEST);
        rt::member(w, &SCHEMA_CANCEL_MESSAGE_MOVE_TASK_REQUEST.members[0], &self.task_handle);
        w.end_structure(&SCHEMA_CANCEL_MESSAGE_MOVE_TASK_REQUEST);
    }
}
impl rt::Encode for CancelMessageMoveTaskRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CancelMessageMoveTaskRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CANCEL_MESSAGE_MOVE_TASK_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.task_handle = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CANCEL_MESSAGE_MOVE_TASK_RESULT: rt::Schema = rt::Schema {
    name: "CancelMessageMoveTaskResult",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ApproximateNumberOfMessagesMoved",
        "ApproximateNumberOfMessagesMoved",
        &SHAPE_LONG,
    )],
    xml_namespace: None,
};
pub static SHAPE_CANCEL_MESSAGE_MOVE_TASK_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CANCEL_MESSAGE_MOVE_TASK_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelMessageMoveTaskResult {
    pub approximate_number_of_messages_moved: Option<i64>,
}
impl rt::Structure for CancelMessageMoveTaskResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CANCEL_MESSAGE_MOVE_TASK_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CANCEL_MESSAGE_MOVE_TASK_RESULT);
        rt::member(
            w,
            &SCHEMA_CANCEL_MESSAGE_MOVE_TASK_RESULT.members[0],
            &self.approximate_number_of_messages_moved,
        );
        w.end_structure(&SCHEMA_CANCEL_MESSAGE_MOVE_TASK_RESULT);
    }
}
impl rt::Encode for CancelMessageMoveTaskResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CancelMessageMoveTaskResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CANCEL_MESSAGE_MOVE_TASK_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.approximate_number_of_messages_moved = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST: rt::Schema = rt::Schema {
    name: "ChangeMessageVisibilityBatchRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "Entries",
            "Entries",
            &SHAPE_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY_LIST,
        )
        .in_xml("ChangeMessageVisibilityBatchRequestEntry")
        .required(),
        rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchRequest {
    pub entries: Vec<ChangeMessageVisibilityBatchRequestEntry>,
    pub queue_url: String,
}
impl rt::Structure for ChangeMessageVisibilityBatchRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST);
        rt::member(w, &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST.members[0], &self.entries);
        rt::member(w, &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST.members[1], &self.queue_url);
        w.end_structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST);
    }
}
impl rt::Encode for ChangeMessageVisibilityBatchRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ChangeMessageVisibilityBatchRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.entries = rt::Decode::decode(shape, r)?,
                    1 => out.queue_url = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY: rt::Schema = rt::Schema {
    name: "ChangeMessageVisibilityBatchRequestEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Id", "Id", &SHAPE_STRING).required(),
        rt::Member::new("ReceiptHandle", "ReceiptHandle", &SHAPE_STRING).required(),
        rt::Member::new("VisibilityTimeout", "VisibilityTimeout", &SHAPE_NULLABLE_INTEGER),
    ],
    xml_namespace: None,
};
pub static SHAPE_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchRequestEntry {
    pub id: String,
    pub receipt_handle: String,
    pub visibility_timeout: Option<i32>,
}
impl rt::Structure for ChangeMessageVisibilityBatchRequestEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY);
        rt::member(w, &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY.members[0], &self.id);
        rt::member(
            w,
            &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY.members[1],
            &self.receipt_handle,
        );
        rt::member(
            w,
            &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY.members[2],
            &self.visibility_timeout,
        );
        w.end_structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY);
    }
}
impl rt::Encode for ChangeMessageVisibilityBatchRequestEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ChangeMessageVisibilityBatchRequestEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.id = rt::Decode::decode(shape, r)?,
                    1 => out.receipt_handle = rt::Decode::decode(shape, r)?,
                    2 => out.visibility_timeout = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT: rt::Schema = rt::Schema {
    name: "ChangeMessageVisibilityBatchResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Failed", "Failed", &SHAPE_BATCH_RESULT_ERROR_ENTRY_LIST)
            .in_xml("BatchResultErrorEntry")
            .required(),
        rt::Member::new(
            "Successful",
            "Successful",
            &SHAPE_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY_LIST,
        )
        .in_xml("ChangeMessageVisibilityBatchResultEntry")
        .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchResult {
    pub failed: Vec<BatchResultErrorEntry>,
    pub successful: Vec<ChangeMessageVisibilityBatchResultEntry>,
}
impl rt::Structure for ChangeMessageVisibilityBatchResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT);
        rt::member(w, &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT.members[0], &self.failed);
        rt::member(w, &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT.members[1], &self.successful);
        w.end_structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT);
    }
}
impl rt::Encode for ChangeMessageVisibilityBatchResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ChangeMessageVisibilityBatchResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT,
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

pub static SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY: rt::Schema = rt::Schema {
    name: "ChangeMessageVisibilityBatchResultEntry",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Id", "Id", &SHAPE_STRING).required()],
    xml_namespace: None,
};
pub static SHAPE_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchResultEntry {
    pub id: String,
}
impl rt::Structure for ChangeMessageVisibilityBatchResultEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY);
        rt::member(w, &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY.members[0], &self.id);
        w.end_structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY);
    }
}
impl rt::Encode for ChangeMessageVisibilityBatchResultEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ChangeMessageVisibilityBatchResultEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_CHANGE_MESSAGE_VISIBILITY_REQUEST: rt::Schema = rt::Schema {
    name: "ChangeMessageVisibilityRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING).required(),
        rt::Member::new("ReceiptHandle", "ReceiptHandle", &SHAPE_STRING).required(),
        rt::Member::new("VisibilityTimeout", "VisibilityTimeout", &SHAPE_NULLABLE_INTEGER)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CHANGE_MESSAGE_VISIBILITY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityRequest {
    pub queue_url: String,
    pub receipt_handle: String,
    pub visibility_timeout: i32,
}
impl rt::Structure for ChangeMessageVisibilityRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CHANGE_MESSAGE_VISIBILITY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_REQUEST);
        rt::member(w, &SCHEMA_CHANGE_MESSAGE_VISIBILITY_REQUEST.members[0], &self.queue_url);
        rt::member(w, &SCHEMA_CHANGE_MESSAGE_VISIBILITY_REQUEST.members[1], &self.receipt_handle);
        rt::member(
            w,
            &SCHEMA_CHANGE_MESSAGE_VISIBILITY_REQUEST.members[2],
            &self.visibility_timeout,
        );
        w.end_structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_REQUEST);
    }
}
impl rt::Encode for ChangeMessageVisibilityRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ChangeMessageVisibilityRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CHANGE_MESSAGE_VISIBILITY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.queue_url = rt::Decode::decode(shape, r)?,
                    1 => out.receipt_handle = rt::Decode::decode(shape, r)?,
                    2 => out.visibility_timeout = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_QUEUE_REQUEST: rt::Schema = rt::Schema {
    name: "CreateQueueRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Attributes", "Attributes", &SHAPE_QUEUE_ATTRIBUTE_MAP).in_xml("Attribute"),
        rt::Member::new("QueueName", "QueueName", &SHAPE_STRING).required(),
        rt::Member::new("tags", "tags", &SHAPE_TAG_MAP).in_xml("Tag"),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_QUEUE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_QUEUE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateQueueRequest {
    pub attributes: Option<rt::BTreeMap<String, String>>,
    pub queue_name: String,
    pub tags: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for CreateQueueRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_QUEUE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_QUEUE_REQUEST);
        rt::member(w, &SCHEMA_CREATE_QUEUE_REQUEST.members[0], &self.attributes);
        rt::member(w, &SCHEMA_CREATE_QUEUE_REQUEST.members[1], &self.queue_name);
        rt::member(w, &SCHEMA_CREATE_QUEUE_REQUEST.members[2], &self.tags);
        w.end_structure(&SCHEMA_CREATE_QUEUE_REQUEST);
    }
}
impl rt::Encode for CreateQueueRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateQueueRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_QUEUE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attributes = rt::Decode::decode(shape, r)?,
                    1 => out.queue_name = rt::Decode::decode(shape, r)?,
                    2 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_QUEUE_RESULT: rt::Schema = rt::Schema {
    name: "CreateQueueResult",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_CREATE_QUEUE_RESULT: rt::Shape = rt::Shape::Structure(&SCHEMA_CREATE_QUEUE_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateQueueResult {
    pub queue_url: Option<String>,
}
impl rt::Structure for CreateQueueResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_QUEUE_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_QUEUE_RESULT);
        rt::member(w, &SCHEMA_CREATE_QUEUE_RESULT.members[0], &self.queue_url);
        w.end_structure(&SCHEMA_CREATE_QUEUE_RESULT);
    }
}
impl rt::Encode for CreateQueueResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateQueueResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CREATE_QUEUE_RESULT, r, &mut |index, shape, r| {
            match index {
                0 => out.queue_url = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_MESSAGE_BATCH_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteMessageBatchRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Entries", "Entries", &SHAPE_DELETE_MESSAGE_BATCH_REQUEST_ENTRY_LIST)
            .in_xml("DeleteMessageBatchRequestEntry")
            .required(),
        rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_MESSAGE_BATCH_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_MESSAGE_BATCH_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMessageBatchRequest {
    pub entries: Vec<DeleteMessageBatchRequestEntry>,
    pub queue_url: String,
}
impl rt::Structure for DeleteMessageBatchRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_MESSAGE_BATCH_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_MESSAGE_BATCH_REQUEST);
        rt::member(w, &SCHEMA_DELETE_MESSAGE_BATCH_REQUEST.members[0], &self.entries);
        rt::member(w, &SCHEMA_DELETE_MESSAGE_BATCH_REQUEST.members[1], &self.queue_url);
        w.end_structure(&SCHEMA_DELETE_MESSAGE_BATCH_REQUEST);
    }
}
impl rt::Encode for DeleteMessageBatchRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteMessageBatchRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_MESSAGE_BATCH_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.entries = rt::Decode::decode(shape, r)?,
                    1 => out.queue_url = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_MESSAGE_BATCH_REQUEST_ENTRY: rt::Schema = rt::Schema {
    name: "DeleteMessageBatchRequestEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Id", "Id", &SHAPE_STRING).required(),
        rt::Member::new("ReceiptHandle", "ReceiptHandle", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_MESSAGE_BATCH_REQUEST_ENTRY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_MESSAGE_BATCH_REQUEST_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMessageBatchRequestEntry {
    pub id: String,
    pub receipt_handle: String,
}
impl rt::Structure for DeleteMessageBatchRequestEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_MESSAGE_BATCH_REQUEST_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_MESSAGE_BATCH_REQUEST_ENTRY);
        rt::member(w, &SCHEMA_DELETE_MESSAGE_BATCH_REQUEST_ENTRY.members[0], &self.id);
        rt::member(w, &SCHEMA_DELETE_MESSAGE_BATCH_REQUEST_ENTRY.members[1], &self.receipt_handle);
        w.end_structure(&SCHEMA_DELETE_MESSAGE_BATCH_REQUEST_ENTRY);
    }
}
impl rt::Encode for DeleteMessageBatchRequestEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteMessageBatchRequestEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_MESSAGE_BATCH_REQUEST_ENTRY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.id = rt::Decode::decode(shape, r)?,
                    1 => out.receipt_handle = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DELETE_MESSAGE_BATCH_REQUEST_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DELETE_MESSAGE_BATCH_REQUEST_ENTRY,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_DELETE_MESSAGE_BATCH_RESULT: rt::Schema = rt::Schema {
    name: "DeleteMessageBatchResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Failed", "Failed", &SHAPE_BATCH_RESULT_ERROR_ENTRY_LIST)
            .in_xml("BatchResultErrorEntry")
            .required(),
        rt::Member::new("Successful", "Successful", &SHAPE_DELETE_MESSAGE_BATCH_RESULT_ENTRY_LIST)
            .in_xml("DeleteMessageBatchResultEntry")
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_MESSAGE_BATCH_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_MESSAGE_BATCH_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMessageBatchResult {
    pub failed: Vec<BatchResultErrorEntry>,
    pub successful: Vec<DeleteMessageBatchResultEntry>,
}
impl rt::Structure for DeleteMessageBatchResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_MESSAGE_BATCH_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_MESSAGE_BATCH_RESULT);
        rt::member(w, &SCHEMA_DELETE_MESSAGE_BATCH_RESULT.members[0], &self.failed);
        rt::member(w, &SCHEMA_DELETE_MESSAGE_BATCH_RESULT.members[1], &self.successful);
        w.end_structure(&SCHEMA_DELETE_MESSAGE_BATCH_RESULT);
    }
}
impl rt::Encode for DeleteMessageBatchResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteMessageBatchResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_MESSAGE_BATCH_RESULT,
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

pub static SCHEMA_DELETE_MESSAGE_BATCH_RESULT_ENTRY: rt::Schema = rt::Schema {
    name: "DeleteMessageBatchResultEntry",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Id", "Id", &SHAPE_STRING).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_MESSAGE_BATCH_RESULT_ENTRY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_MESSAGE_BATCH_RESULT_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMessageBatchResultEntry {
    pub id: String,
}
impl rt::Structure for DeleteMessageBatchResultEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_MESSAGE_BATCH_RESULT_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_MESSAGE_BATCH_RESULT_ENTRY);
        rt::member(w, &SCHEMA_DELETE_MESSAGE_BATCH_RESULT_ENTRY.members[0], &self.id);
        w.end_structure(&SCHEMA_DELETE_MESSAGE_BATCH_RESULT_ENTRY);
    }
}
impl rt::Encode for DeleteMessageBatchResultEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteMessageBatchResultEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_MESSAGE_BATCH_RESULT_ENTRY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DELETE_MESSAGE_BATCH_RESULT_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DELETE_MESSAGE_BATCH_RESULT_ENTRY,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_DELETE_MESSAGE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteMessageRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING).required(),
        rt::Member::new("ReceiptHandle", "ReceiptHandle", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_MESSAGE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_MESSAGE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMessageRequest {
    pub queue_url: String,
    pub receipt_handle: String,
}
impl rt::Structure for DeleteMessageRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_MESSAGE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_MESSAGE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_MESSAGE_REQUEST.members[0], &self.queue_url);
        rt::member(w, &SCHEMA_DELETE_MESSAGE_REQUEST.members[1], &self.receipt_handle);
        w.end_structure(&SCHEMA_DELETE_MESSAGE_REQUEST);
    }
}
impl rt::Encode for DeleteMessageRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteMessageRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_MESSAGE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.queue_url = rt::Decode::decode(shape, r)?,
                    1 => out.receipt_handle = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_QUEUE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteQueueRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_QUEUE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_QUEUE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteQueueRequest {
    pub queue_url: String,
}
impl rt::Structure for DeleteQueueRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_QUEUE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_QUEUE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_QUEUE_REQUEST.members[0], &self.queue_url);
        w.end_structure(&SCHEMA_DELETE_QUEUE_REQUEST);
    }
}
impl rt::Encode for DeleteQueueRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteQueueRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_QUEUE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.queue_url = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_EMPTY_BATCH_REQUEST: rt::Schema = rt::Schema {
    name: "EmptyBatchRequest",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "EmptyBatchRequest", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_EMPTY_BATCH_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_EMPTY_BATCH_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmptyBatchRequest {
    pub message: Option<String>,
}
impl rt::Structure for EmptyBatchRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EMPTY_BATCH_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EMPTY_BATCH_REQUEST);
        rt::member(w, &SCHEMA_EMPTY_BATCH_REQUEST.members[0], &self.message);
        w.end_structure(&SCHEMA_EMPTY_BATCH_REQUEST);
    }
}
impl rt::Encode for EmptyBatchRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EmptyBatchRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_EMPTY_BATCH_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<EmptyBatchRequest> for rt::ApiError {
    fn from(error: EmptyBatchRequest) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_EXCEPTION_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_GET_QUEUE_ATTRIBUTES_REQUEST: rt::Schema = rt::Schema {
    name: "GetQueueAttributesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributeNames", "AttributeNames", &SHAPE_ATTRIBUTE_NAME_LIST)
            .in_xml("AttributeName"),
        rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_QUEUE_ATTRIBUTES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_QUEUE_ATTRIBUTES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetQueueAttributesRequest {
    pub attribute_names: Option<Vec<QueueAttributeName>>,
    pub queue_url: String,
}
impl rt::Structure for GetQueueAttributesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_QUEUE_ATTRIBUTES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_QUEUE_ATTRIBUTES_REQUEST);
        rt::member(w, &SCHEMA_GET_QUEUE_ATTRIBUTES_REQUEST.members[0], &self.attribute_names);
        rt::member(w, &SCHEMA_GET_QUEUE_ATTRIBUTES_REQUEST.members[1], &self.queue_url);
        w.end_structure(&SCHEMA_GET_QUEUE_ATTRIBUTES_REQUEST);
    }
}
impl rt::Encode for GetQueueAttributesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetQueueAttributesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_QUEUE_ATTRIBUTES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attribute_names = rt::Decode::decode(shape, r)?,
                    1 => out.queue_url = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_QUEUE_ATTRIBUTES_RESULT: rt::Schema = rt::Schema {
    name: "GetQueueAttributesResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Attributes", "Attributes", &SHAPE_QUEUE_ATTRIBUTE_MAP).in_xml("Attribute")
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_QUEUE_ATTRIBUTES_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_QUEUE_ATTRIBUTES_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetQueueAttributesResult {
    pub attributes: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for GetQueueAttributesResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_QUEUE_ATTRIBUTES_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_QUEUE_ATTRIBUTES_RESULT);
        rt::member(w, &SCHEMA_GET_QUEUE_ATTRIBUTES_RESULT.members[0], &self.attributes);
        w.end_structure(&SCHEMA_GET_QUEUE_ATTRIBUTES_RESULT);
    }
}
impl rt::Encode for GetQueueAttributesResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetQueueAttributesResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_QUEUE_ATTRIBUTES_RESULT,
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

pub static SCHEMA_GET_QUEUE_URL_REQUEST: rt::Schema = rt::Schema {
    name: "GetQueueUrlRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("QueueName", "QueueName", &SHAPE_STRING).required(),
        rt::Member::new("QueueOwnerAWSAccountId", "QueueOwnerAWSAccountId", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_QUEUE_URL_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_QUEUE_URL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetQueueUrlRequest {
    pub queue_name: String,
    pub queue_owner_aws_account_id: Option<String>,
}
impl rt::Structure for GetQueueUrlRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_QUEUE_URL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_QUEUE_URL_REQUEST);
        rt::member(w, &SCHEMA_GET_QUEUE_URL_REQUEST.members[0], &self.queue_name);
        rt::member(w, &SCHEMA_GET_QUEUE_URL_REQUEST.members[1], &self.queue_owner_aws_account_id);
        w.end_structure(&SCHEMA_GET_QUEUE_URL_REQUEST);
    }
}
impl rt::Encode for GetQueueUrlRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetQueueUrlRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_QUEUE_URL_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.queue_name = rt::Decode::decode(shape, r)?,
                    1 => out.queue_owner_aws_account_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_QUEUE_URL_RESULT: rt::Schema = rt::Schema {
    name: "GetQueueUrlResult",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_GET_QUEUE_URL_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_QUEUE_URL_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetQueueUrlResult {
    pub queue_url: Option<String>,
}
impl rt::Structure for GetQueueUrlResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_QUEUE_URL_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_QUEUE_URL_RESULT);
        rt::member(w, &SCHEMA_GET_QUEUE_URL_RESULT.members[0], &self.queue_url);
        w.end_structure(&SCHEMA_GET_QUEUE_URL_RESULT);
    }
}
impl rt::Encode for GetQueueUrlResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetQueueUrlResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_QUEUE_URL_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.queue_url = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_INVALID_ADDRESS: rt::Schema = rt::Schema {
    name: "InvalidAddress",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidAddress", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_ADDRESS: rt::Shape = rt::Shape::Structure(&SCHEMA_INVALID_ADDRESS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidAddress {
    pub message: Option<String>,
}
impl rt::Structure for InvalidAddress {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_ADDRESS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_ADDRESS);
        rt::member(w, &SCHEMA_INVALID_ADDRESS.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_ADDRESS);
    }
}
impl rt::Encode for InvalidAddress {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidAddress {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INVALID_ADDRESS, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<InvalidAddress> for rt::ApiError {
    fn from(error: InvalidAddress) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_ATTRIBUTE_NAME: rt::Schema = rt::Schema {
    name: "InvalidAttributeName",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidAttributeName", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_ATTRIBUTE_NAME: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_ATTRIBUTE_NAME);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidAttributeName {
    pub message: Option<String>,
}
impl rt::Structure for InvalidAttributeName {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_ATTRIBUTE_NAME
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_ATTRIBUTE_NAME);
        rt::member(w, &SCHEMA_INVALID_ATTRIBUTE_NAME.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_ATTRIBUTE_NAME);
    }
}
impl rt::Encode for InvalidAttributeName {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidAttributeName {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_ATTRIBUTE_NAME,
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
impl From<InvalidAttributeName> for rt::ApiError {
    fn from(error: InvalidAttributeName) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_ATTRIBUTE_VALUE: rt::Schema = rt::Schema {
    name: "InvalidAttributeValue",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidAttributeValue", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_ATTRIBUTE_VALUE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_ATTRIBUTE_VALUE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidAttributeValue {
    pub message: Option<String>,
}
impl rt::Structure for InvalidAttributeValue {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_ATTRIBUTE_VALUE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_ATTRIBUTE_VALUE);
        rt::member(w, &SCHEMA_INVALID_ATTRIBUTE_VALUE.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_ATTRIBUTE_VALUE);
    }
}
impl rt::Encode for InvalidAttributeValue {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidAttributeValue {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_ATTRIBUTE_VALUE,
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
impl From<InvalidAttributeValue> for rt::ApiError {
    fn from(error: InvalidAttributeValue) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_BATCH_ENTRY_ID: rt::Schema = rt::Schema {
    name: "InvalidBatchEntryId",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidBatchEntryId", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_BATCH_ENTRY_ID: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_BATCH_ENTRY_ID);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidBatchEntryId {
    pub message: Option<String>,
}
impl rt::Structure for InvalidBatchEntryId {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_BATCH_ENTRY_ID
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_BATCH_ENTRY_ID);
        rt::member(w, &SCHEMA_INVALID_BATCH_ENTRY_ID.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_BATCH_ENTRY_ID);
    }
}
impl rt::Encode for InvalidBatchEntryId {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidBatchEntryId {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_BATCH_ENTRY_ID,
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
impl From<InvalidBatchEntryId> for rt::ApiError {
    fn from(error: InvalidBatchEntryId) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_ID_FORMAT: rt::Schema = rt::Schema {
    name: "InvalidIdFormat",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidIdFormat", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_INVALID_ID_FORMAT: rt::Shape = rt::Shape::Structure(&SCHEMA_INVALID_ID_FORMAT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidIdFormat {}
impl rt::Structure for InvalidIdFormat {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_ID_FORMAT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_ID_FORMAT);
        w.end_structure(&SCHEMA_INVALID_ID_FORMAT);
    }
}
impl rt::Encode for InvalidIdFormat {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidIdFormat {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INVALID_ID_FORMAT, r, &mut |index, shape, r| {
            match index {
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<InvalidIdFormat> for rt::ApiError {
    fn from(error: InvalidIdFormat) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_MESSAGE_CONTENTS: rt::Schema = rt::Schema {
    name: "InvalidMessageContents",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidMessageContents", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_MESSAGE_CONTENTS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_MESSAGE_CONTENTS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidMessageContents {
    pub message: Option<String>,
}
impl rt::Structure for InvalidMessageContents {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_MESSAGE_CONTENTS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_MESSAGE_CONTENTS);
        rt::member(w, &SCHEMA_INVALID_MESSAGE_CONTENTS.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_MESSAGE_CONTENTS);
    }
}
impl rt::Encode for InvalidMessageContents {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidMessageContents {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_MESSAGE_CONTENTS,
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
impl From<InvalidMessageContents> for rt::ApiError {
    fn from(error: InvalidMessageContents) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_SECURITY: rt::Schema = rt::Schema {
    name: "InvalidSecurity",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidSecurity", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_SECURITY: rt::Shape = rt::Shape::Structure(&SCHEMA_INVALID_SECURITY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidSecurity {
    pub message: Option<String>,
}
impl rt::Structure for InvalidSecurity {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_SECURITY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_SECURITY);
        rt::member(w, &SCHEMA_INVALID_SECURITY.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_SECURITY);
    }
}
impl rt::Encode for InvalidSecurity {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidSecurity {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INVALID_SECURITY, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<InvalidSecurity> for rt::ApiError {
    fn from(error: InvalidSecurity) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_ACCESS_DENIED: rt::Schema = rt::Schema {
    name: "KmsAccessDenied",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KmsAccessDenied", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_KMS_ACCESS_DENIED: rt::Shape = rt::Shape::Structure(&SCHEMA_KMS_ACCESS_DENIED);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KmsAccessDenied {
    pub message: Option<String>,
}
impl rt::Structure for KmsAccessDenied {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_ACCESS_DENIED
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_ACCESS_DENIED);
        rt::member(w, &SCHEMA_KMS_ACCESS_DENIED.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_ACCESS_DENIED);
    }
}
impl rt::Encode for KmsAccessDenied {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KmsAccessDenied {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_KMS_ACCESS_DENIED, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<KmsAccessDenied> for rt::ApiError {
    fn from(error: KmsAccessDenied) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_DISABLED: rt::Schema = rt::Schema {
    name: "KmsDisabled",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KmsDisabled", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_KMS_DISABLED: rt::Shape = rt::Shape::Structure(&SCHEMA_KMS_DISABLED);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KmsDisabled {
    pub message: Option<String>,
}
impl rt::Structure for KmsDisabled {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_DISABLED
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_DISABLED);
        rt::member(w, &SCHEMA_KMS_DISABLED.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_DISABLED);
    }
}
impl rt::Encode for KmsDisabled {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KmsDisabled {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_KMS_DISABLED, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<KmsDisabled> for rt::ApiError {
    fn from(error: KmsDisabled) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_INVALID_KEY_USAGE: rt::Schema = rt::Schema {
    name: "KmsInvalidKeyUsage",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KmsInvalidKeyUsage", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_KMS_INVALID_KEY_USAGE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KMS_INVALID_KEY_USAGE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KmsInvalidKeyUsage {
    pub message: Option<String>,
}
impl rt::Structure for KmsInvalidKeyUsage {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_INVALID_KEY_USAGE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_INVALID_KEY_USAGE);
        rt::member(w, &SCHEMA_KMS_INVALID_KEY_USAGE.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_INVALID_KEY_USAGE);
    }
}
impl rt::Encode for KmsInvalidKeyUsage {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KmsInvalidKeyUsage {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KMS_INVALID_KEY_USAGE,
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
impl From<KmsInvalidKeyUsage> for rt::ApiError {
    fn from(error: KmsInvalidKeyUsage) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_INVALID_STATE: rt::Schema = rt::Schema {
    name: "KmsInvalidState",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KmsInvalidState", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_KMS_INVALID_STATE: rt::Shape = rt::Shape::Structure(&SCHEMA_KMS_INVALID_STATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KmsInvalidState {
    pub message: Option<String>,
}
impl rt::Structure for KmsInvalidState {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_INVALID_STATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_INVALID_STATE);
        rt::member(w, &SCHEMA_KMS_INVALID_STATE.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_INVALID_STATE);
    }
}
impl rt::Encode for KmsInvalidState {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KmsInvalidState {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_KMS_INVALID_STATE, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<KmsInvalidState> for rt::ApiError {
    fn from(error: KmsInvalidState) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_NOT_FOUND: rt::Schema = rt::Schema {
    name: "KmsNotFound",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KmsNotFound", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_KMS_NOT_FOUND: rt::Shape = rt::Shape::Structure(&SCHEMA_KMS_NOT_FOUND);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KmsNotFound {
    pub message: Option<String>,
}
impl rt::Structure for KmsNotFound {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_NOT_FOUND
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_NOT_FOUND);
        rt::member(w, &SCHEMA_KMS_NOT_FOUND.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_NOT_FOUND);
    }
}
impl rt::Encode for KmsNotFound {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KmsNotFound {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_KMS_NOT_FOUND, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<KmsNotFound> for rt::ApiError {
    fn from(error: KmsNotFound) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_OPT_IN_REQUIRED: rt::Schema = rt::Schema {
    name: "KmsOptInRequired",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KmsOptInRequired", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_KMS_OPT_IN_REQUIRED: rt::Shape = rt::Shape::Structure(&SCHEMA_KMS_OPT_IN_REQUIRED);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KmsOptInRequired {
    pub message: Option<String>,
}
impl rt::Structure for KmsOptInRequired {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_OPT_IN_REQUIRED
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_OPT_IN_REQUIRED);
        rt::member(w, &SCHEMA_KMS_OPT_IN_REQUIRED.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_OPT_IN_REQUIRED);
    }
}
impl rt::Encode for KmsOptInRequired {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KmsOptInRequired {
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
impl From<KmsOptInRequired> for rt::ApiError {
    fn from(error: KmsOptInRequired) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_THROTTLED: rt::Schema = rt::Schema {
    name: "KmsThrottled",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KmsThrottled", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_KMS_THROTTLED: rt::Shape = rt::Shape::Structure(&SCHEMA_KMS_THROTTLED);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KmsThrottled {
    pub message: Option<String>,
}
impl rt::Structure for KmsThrottled {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_THROTTLED
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_THROTTLED);
        rt::member(w, &SCHEMA_KMS_THROTTLED.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_THROTTLED);
    }
}
impl rt::Encode for KmsThrottled {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KmsThrottled {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_KMS_THROTTLED, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<KmsThrottled> for rt::ApiError {
    fn from(error: KmsThrottled) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST: rt::Schema = rt::Schema {
    name: "ListDeadLetterSourceQueuesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MaxResults", "MaxResults", &SHAPE_BOXED_INTEGER),
        rt::Member::new("NextToken", "NextToken", &SHAPE_TOKEN),
        rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDeadLetterSourceQueuesRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub queue_url: String,
}
impl rt::Structure for ListDeadLetterSourceQueuesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST);
        rt::member(w, &SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST.members[0], &self.max_results);
        rt::member(w, &SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST.members[1], &self.next_token);
        rt::member(w, &SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST.members[2], &self.queue_url);
        w.end_structure(&SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST);
    }
}
impl rt::Encode for ListDeadLetterSourceQueuesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListDeadLetterSourceQueuesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.max_results = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    2 => out.queue_url = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT: rt::Schema = rt::Schema {
    name: "ListDeadLetterSourceQueuesResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_TOKEN),
        rt::Member::new("queueUrls", "queueUrls", &SHAPE_QUEUE_URL_LIST)
            .in_xml("QueueUrl")
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDeadLetterSourceQueuesResult {
    pub next_token: Option<String>,
    pub queue_urls: Vec<String>,
}
impl rt::Structure for ListDeadLetterSourceQueuesResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT);
        rt::member(w, &SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT.members[1], &self.queue_urls);
        w.end_structure(&SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT);
    }
}
impl rt::Encode for ListDeadLetterSourceQueuesResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListDeadLetterSourceQueuesResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.queue_urls = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_MESSAGE_MOVE_TASKS_REQUEST: rt::Schema = rt::Schema {
    name: "ListMessageMoveTasksRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MaxResults", "MaxResults", &SHAPE_NULLABLE_INTEGER),
        rt::Member::new("SourceArn", "SourceArn", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_MESSAGE_MOVE_TASKS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_MESSAGE_MOVE_TASKS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMessageMoveTasksRequest {
    pub max_results: Option<i32>,
    pub source_arn: String,
}
impl rt::Structure for ListMessageMoveTasksRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_MESSAGE_MOVE_TASKS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_MESSAGE_MOVE_TASKS_REQUEST);
        rt::member(w, &SCHEMA_LIST_MESSAGE_MOVE_TASKS_REQUEST.members[0], &self.max_results);
        rt::member(w, &SCHEMA_LIST_MESSAGE_MOVE_TASKS_REQUEST.members[1], &self.source_arn);
        w.end_structure(&SCHEMA_LIST_MESSAGE_MOVE_TASKS_REQUEST);
    }
}
impl rt::Encode for ListMessageMoveTasksRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListMessageMoveTasksRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_MESSAGE_MOVE_TASKS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.max_results = rt::Decode::decode(shape, r)?,
                    1 => out.source_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT: rt::Schema = rt::Schema {
    name: "ListMessageMoveTasksResult",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "Results",
        "Results",
        &SHAPE_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY_LIST,
    )
    .in_xml("ListMessageMoveTasksResultEntry")
    .flattened()],
    xml_namespace: None,
};
pub static SHAPE_LIST_MESSAGE_MOVE_TASKS_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMessageMoveTasksResult {
    pub results: Option<Vec<ListMessageMoveTasksResultEntry>>,
}
impl rt::Structure for ListMessageMoveTasksResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT);
        rt::member(w, &SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT.members[0], &self.results);
        w.end_structure(&SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT);
    }
}
impl rt::Encode for ListMessageMoveTasksResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListMessageMoveTasksResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.results = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY: rt::Schema = rt::Schema {
    name: "ListMessageMoveTasksResultEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ApproximateNumberOfMessagesMoved",
            "ApproximateNumberOfMessagesMoved",
            &SHAPE_LONG,
        ),
        rt::Member::new(
            "ApproximateNumberOfMessagesToMove",
            "ApproximateNumberOfMessagesToMove",
            &SHAPE_NULLABLE_LONG,
        ),
        rt::Member::new("DestinationArn", "DestinationArn", &SHAPE_STRING),
        rt::Member::new("FailureReason", "FailureReason", &SHAPE_STRING),
        rt::Member::new(
            "MaxNumberOfMessagesPerSecond",
            "MaxNumberOfMessagesPerSecond",
            &SHAPE_NULLABLE_INTEGER,
        ),
        rt::Member::new("SourceArn", "SourceArn", &SHAPE_STRING),
        rt::Member::new("StartedTimestamp", "StartedTimestamp", &SHAPE_LONG),
        rt::Member::new("Status", "Status", &SHAPE_STRING),
        rt::Member::new("TaskHandle", "TaskHandle", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMessageMoveTasksResultEntry {
    pub approximate_number_of_messages_moved: Option<i64>,
    pub approximate_number_of_messages_to_move: Option<i64>,
    pub destination_arn: Option<String>,
    pub failure_reason: Option<String>,
    pub max_number_of_messages_per_second: Option<i32>,
    pub source_arn: Option<String>,
    pub started_timestamp: Option<i64>,
    pub status: Option<String>,
    pub task_handle: Option<String>,
}
impl rt::Structure for ListMessageMoveTasksResultEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY);
        rt::member(
            w,
            &SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY.members[0],
            &self.approximate_number_of_messages_moved,
        );
        rt::member(
            w,
            &SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY.members[1],
            &self.approximate_number_of_messages_to_move,
        );
        rt::member(
            w,
            &SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY.members[2],
            &self.destination_arn,
        );
        rt::member(
            w,
            &SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY.members[3],
            &self.failure_reason,
        );
        rt::member(
            w,
            &SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY.members[4],
            &self.max_number_of_messages_per_second,
        );
        rt::member(w, &SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY.members[5], &self.source_arn);
        rt::member(
            w,
            &SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY.members[6],
            &self.started_timestamp,
        );
        rt::member(w, &SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY.members[7], &self.status);
        rt::member(w, &SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY.members[8], &self.task_handle);
        w.end_structure(&SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY);
    }
}
impl rt::Encode for ListMessageMoveTasksResultEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListMessageMoveTasksResultEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.approximate_number_of_messages_moved = rt::Decode::decode(shape, r)?,
                    1 => out.approximate_number_of_messages_to_move = rt::Decode::decode(shape, r)?,
                    2 => out.destination_arn = rt::Decode::decode(shape, r)?,
                    3 => out.failure_reason = rt::Decode::decode(shape, r)?,
                    4 => out.max_number_of_messages_per_second = rt::Decode::decode(shape, r)?,
                    5 => out.source_arn = rt::Decode::decode(shape, r)?,
                    6 => out.started_timestamp = rt::Decode::decode(shape, r)?,
                    7 => out.status = rt::Decode::decode(shape, r)?,
                    8 => out.task_handle = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_LIST_QUEUE_TAGS_REQUEST: rt::Schema = rt::Schema {
    name: "ListQueueTagsRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING).required()],
    xml_namespace: None,
};
pub static SHAPE_LIST_QUEUE_TAGS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_QUEUE_TAGS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListQueueTagsRequest {
    pub queue_url: String,
}
impl rt::Structure for ListQueueTagsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_QUEUE_TAGS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_QUEUE_TAGS_REQUEST);
        rt::member(w, &SCHEMA_LIST_QUEUE_TAGS_REQUEST.members[0], &self.queue_url);
        w.end_structure(&SCHEMA_LIST_QUEUE_TAGS_REQUEST);
    }
}
impl rt::Encode for ListQueueTagsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListQueueTagsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_QUEUE_TAGS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.queue_url = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_QUEUE_TAGS_RESULT: rt::Schema = rt::Schema {
    name: "ListQueueTagsResult",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Tags", "Tags", &SHAPE_TAG_MAP).in_xml("Tag")],
    xml_namespace: None,
};
pub static SHAPE_LIST_QUEUE_TAGS_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_QUEUE_TAGS_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListQueueTagsResult {
    pub tags: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for ListQueueTagsResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_QUEUE_TAGS_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_QUEUE_TAGS_RESULT);
        rt::member(w, &SCHEMA_LIST_QUEUE_TAGS_RESULT.members[0], &self.tags);
        w.end_structure(&SCHEMA_LIST_QUEUE_TAGS_RESULT);
    }
}
impl rt::Encode for ListQueueTagsResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListQueueTagsResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_QUEUE_TAGS_RESULT,
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

pub static SCHEMA_LIST_QUEUES_REQUEST: rt::Schema = rt::Schema {
    name: "ListQueuesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MaxResults", "MaxResults", &SHAPE_BOXED_INTEGER),
        rt::Member::new("NextToken", "NextToken", &SHAPE_TOKEN),
        rt::Member::new("QueueNamePrefix", "QueueNamePrefix", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_QUEUES_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_QUEUES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListQueuesRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub queue_name_prefix: Option<String>,
}
impl rt::Structure for ListQueuesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_QUEUES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_QUEUES_REQUEST);
        rt::member(w, &SCHEMA_LIST_QUEUES_REQUEST.members[0], &self.max_results);
        rt::member(w, &SCHEMA_LIST_QUEUES_REQUEST.members[1], &self.next_token);
        rt::member(w, &SCHEMA_LIST_QUEUES_REQUEST.members[2], &self.queue_name_prefix);
        w.end_structure(&SCHEMA_LIST_QUEUES_REQUEST);
    }
}
impl rt::Encode for ListQueuesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListQueuesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_QUEUES_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.max_results = rt::Decode::decode(shape, r)?,
                1 => out.next_token = rt::Decode::decode(shape, r)?,
                2 => out.queue_name_prefix = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_QUEUES_RESULT: rt::Schema = rt::Schema {
    name: "ListQueuesResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_TOKEN),
        rt::Member::new("QueueUrls", "QueueUrls", &SHAPE_QUEUE_URL_LIST).in_xml("QueueUrl"),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_QUEUES_RESULT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_QUEUES_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListQueuesResult {
    pub next_token: Option<String>,
    pub queue_urls: Option<Vec<String>>,
}
impl rt::Structure for ListQueuesResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_QUEUES_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_QUEUES_RESULT);
        rt::member(w, &SCHEMA_LIST_QUEUES_RESULT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_QUEUES_RESULT.members[1], &self.queue_urls);
        w.end_structure(&SCHEMA_LIST_QUEUES_RESULT);
    }
}
impl rt::Encode for ListQueuesResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListQueuesResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_QUEUES_RESULT, r, &mut |index, shape, r| {
            match index {
                0 => out.next_token = rt::Decode::decode(shape, r)?,
                1 => out.queue_urls = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_LONG: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SCHEMA_MESSAGE: rt::Schema = rt::Schema {
    name: "Message",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Attributes", "Attributes", &SHAPE_MESSAGE_SYSTEM_ATTRIBUTE_MAP)
            .in_xml("Attribute"),
        rt::Member::new("Body", "Body", &SHAPE_STRING),
        rt::Member::new("MD5OfBody", "MD5OfBody", &SHAPE_STRING),
        rt::Member::new("MD5OfMessageAttributes", "MD5OfMessageAttributes", &SHAPE_STRING),
        rt::Member::new(
            "MessageAttributes",
            "MessageAttributes",
            &SHAPE_MESSAGE_BODY_ATTRIBUTE_MAP,
        )
        .in_xml("MessageAttribute"),
        rt::Member::new("MessageId", "MessageId", &SHAPE_STRING),
        rt::Member::new("ReceiptHandle", "ReceiptHandle", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_MESSAGE: rt::Shape = rt::Shape::Structure(&SCHEMA_MESSAGE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Message {
    pub attributes: Option<rt::BTreeMap<String, String>>,
    pub body: Option<String>,
    pub md5_of_body: Option<String>,
    pub md5_of_message_attributes: Option<String>,
    pub message_attributes: Option<rt::BTreeMap<String, MessageAttributeValue>>,
    pub message_id: Option<String>,
    pub receipt_handle: Option<String>,
}
impl rt::Structure for Message {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MESSAGE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MESSAGE);
        rt::member(w, &SCHEMA_MESSAGE.members[0], &self.attributes);
        rt::member(w, &SCHEMA_MESSAGE.members[1], &self.body);
        rt::member(w, &SCHEMA_MESSAGE.members[2], &self.md5_of_body);
        rt::member(w, &SCHEMA_MESSAGE.members[3], &self.md5_of_message_attributes);
        rt::member(w, &SCHEMA_MESSAGE.members[4], &self.message_attributes);
        rt::member(w, &SCHEMA_MESSAGE.members[5], &self.message_id);
        rt::member(w, &SCHEMA_MESSAGE.members[6], &self.receipt_handle);
        w.end_structure(&SCHEMA_MESSAGE);
    }
}
impl rt::Encode for Message {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Message {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_MESSAGE, r, &mut |index, shape, r| {
            match index {
                0 => out.attributes = rt::Decode::decode(shape, r)?,
                1 => out.body = rt::Decode::decode(shape, r)?,
                2 => out.md5_of_body = rt::Decode::decode(shape, r)?,
                3 => out.md5_of_message_attributes = rt::Decode::decode(shape, r)?,
                4 => out.message_attributes = rt::Decode::decode(shape, r)?,
                5 => out.message_id = rt::Decode::decode(shape, r)?,
                6 => out.receipt_handle = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_MESSAGE_ATTRIBUTE_NAME: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_MESSAGE_ATTRIBUTE_NAME_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_MESSAGE_ATTRIBUTE_NAME,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_MESSAGE_ATTRIBUTE_VALUE: rt::Schema = rt::Schema {
    name: "MessageAttributeValue",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BinaryListValues", "BinaryListValues", &SHAPE_BINARY_LIST)
            .in_xml("BinaryListValue")
            .flattened(),
        rt::Member::new("BinaryValue", "BinaryValue", &SHAPE_BINARY),
        rt::Member::new("DataType", "DataType", &SHAPE_STRING).required(),
        rt::Member::new("StringListValues", "StringListValues", &SHAPE_STRING_LIST)
            .in_xml("StringListValue")
            .flattened(),
        rt::Member::new("StringValue", "StringValue", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_MESSAGE_ATTRIBUTE_VALUE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_MESSAGE_ATTRIBUTE_VALUE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MessageAttributeValue {
    pub binary_list_values: Option<Vec<rt::Bytes>>,
    pub binary_value: Option<rt::Bytes>,
    pub data_type: String,
    pub string_list_values: Option<Vec<String>>,
    pub string_value: Option<String>,
}
impl rt::Structure for MessageAttributeValue {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MESSAGE_ATTRIBUTE_VALUE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MESSAGE_ATTRIBUTE_VALUE);
        rt::member(w, &SCHEMA_MESSAGE_ATTRIBUTE_VALUE.members[0], &self.binary_list_values);
        rt::member(w, &SCHEMA_MESSAGE_ATTRIBUTE_VALUE.members[1], &self.binary_value);
        rt::member(w, &SCHEMA_MESSAGE_ATTRIBUTE_VALUE.members[2], &self.data_type);
        rt::member(w, &SCHEMA_MESSAGE_ATTRIBUTE_VALUE.members[3], &self.string_list_values);
        rt::member(w, &SCHEMA_MESSAGE_ATTRIBUTE_VALUE.members[4], &self.string_value);
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
                    0 => out.binary_list_values = rt::Decode::decode(shape, r)?,
                    1 => out.binary_value = rt::Decode::decode(shape, r)?,
                    2 => out.data_type = rt::Decode::decode(shape, r)?,
                    3 => out.string_list_values = rt::Decode::decode(shape, r)?,
                    4 => out.string_value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_MESSAGE_BODY_ATTRIBUTE_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_MESSAGE_ATTRIBUTE_VALUE,
    key_name: "Name",
    value_name: "Value",
    flattened: true,
};
pub static SHAPE_MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_MESSAGE_SYSTEM_ATTRIBUTE_NAME_FOR_SENDS,
    value: &SHAPE_MESSAGE_SYSTEM_ATTRIBUTE_VALUE,
    key_name: "Name",
    value_name: "Value",
    flattened: true,
};
pub static SHAPE_MESSAGE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_MESSAGE,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_MESSAGE_NOT_INFLIGHT: rt::Schema = rt::Schema {
    name: "MessageNotInflight",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "MessageNotInflight", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_MESSAGE_NOT_INFLIGHT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_MESSAGE_NOT_INFLIGHT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MessageNotInflight {}
impl rt::Structure for MessageNotInflight {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MESSAGE_NOT_INFLIGHT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MESSAGE_NOT_INFLIGHT);
        w.end_structure(&SCHEMA_MESSAGE_NOT_INFLIGHT);
    }
}
impl rt::Encode for MessageNotInflight {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MessageNotInflight {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_MESSAGE_NOT_INFLIGHT,
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
impl From<MessageNotInflight> for rt::ApiError {
    fn from(error: MessageNotInflight) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_MESSAGE_SYSTEM_ATTRIBUTE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_MESSAGE_SYSTEM_ATTRIBUTE_NAME,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_MESSAGE_SYSTEM_ATTRIBUTE_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_MESSAGE_SYSTEM_ATTRIBUTE_NAME,
    value: &SHAPE_STRING,
    key_name: "Name",
    value_name: "Value",
    flattened: true,
};
pub static SHAPE_MESSAGE_SYSTEM_ATTRIBUTE_NAME: rt::Shape = rt::Shape::Enum {
    values: &[
        "All",
        "SenderId",
        "SentTimestamp",
        "ApproximateReceiveCount",
        "ApproximateFirstReceiveTimestamp",
        "SequenceNumber",
        "MessageDeduplicationId",
        "MessageGroupId",
        "AWSTraceHeader",
        "DeadLetterQueueSourceArn",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MessageSystemAttributeName {
    All,
    SenderId,
    SentTimestamp,
    ApproximateReceiveCount,
    ApproximateFirstReceiveTimestamp,
    SequenceNumber,
    MessageDeduplicationId,
    MessageGroupId,
    AwsTraceHeader,
    DeadLetterQueueSourceArn,
    Unknown(String),
}
impl MessageSystemAttributeName {
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "All",
            Self::SenderId => "SenderId",
            Self::SentTimestamp => "SentTimestamp",
            Self::ApproximateReceiveCount => "ApproximateReceiveCount",
            Self::ApproximateFirstReceiveTimestamp => "ApproximateFirstReceiveTimestamp",
            Self::SequenceNumber => "SequenceNumber",
            Self::MessageDeduplicationId => "MessageDeduplicationId",
            Self::MessageGroupId => "MessageGroupId",
            Self::AwsTraceHeader => "AWSTraceHeader",
            Self::DeadLetterQueueSourceArn => "DeadLetterQueueSourceArn",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for MessageSystemAttributeName {
    fn from(text: &str) -> Self {
        match text {
            "All" => Self::All,
            "SenderId" => Self::SenderId,
            "SentTimestamp" => Self::SentTimestamp,
            "ApproximateReceiveCount" => Self::ApproximateReceiveCount,
            "ApproximateFirstReceiveTimestamp" => Self::ApproximateFirstReceiveTimestamp,
            "SequenceNumber" => Self::SequenceNumber,
            "MessageDeduplicationId" => Self::MessageDeduplicationId,
            "MessageGroupId" => Self::MessageGroupId,
            "AWSTraceHeader" => Self::AwsTraceHeader,
            "DeadLetterQueueSourceArn" => Self::DeadLetterQueueSourceArn,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for MessageSystemAttributeName {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for MessageSystemAttributeName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for MessageSystemAttributeName {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for MessageSystemAttributeName {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_MESSAGE_SYSTEM_ATTRIBUTE_NAME_FOR_SENDS: rt::Shape =
    rt::Shape::Enum { values: &["AWSTraceHeader"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MessageSystemAttributeNameForSends {
    AwsTraceHeader,
    Unknown(String),
}
impl MessageSystemAttributeNameForSends {
    pub fn as_str(&self) -> &str {
        match self {
            Self::AwsTraceHeader => "AWSTraceHeader",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for MessageSystemAttributeNameForSends {
    fn from(text: &str) -> Self {
        match text {
            "AWSTraceHeader" => Self::AwsTraceHeader,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for MessageSystemAttributeNameForSends {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for MessageSystemAttributeNameForSends {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for MessageSystemAttributeNameForSends {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for MessageSystemAttributeNameForSends {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_MESSAGE_SYSTEM_ATTRIBUTE_VALUE: rt::Schema = rt::Schema {
    name: "MessageSystemAttributeValue",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BinaryListValues", "BinaryListValues", &SHAPE_BINARY_LIST)
            .in_xml("BinaryListValue")
            .flattened(),
        rt::Member::new("BinaryValue", "BinaryValue", &SHAPE_BINARY),
        rt::Member::new("DataType", "DataType", &SHAPE_STRING).required(),
        rt::Member::new("StringListValues", "StringListValues", &SHAPE_STRING_LIST)
            .in_xml("StringListValue")
            .flattened(),
        rt::Member::new("StringValue", "StringValue", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_MESSAGE_SYSTEM_ATTRIBUTE_VALUE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_MESSAGE_SYSTEM_ATTRIBUTE_VALUE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MessageSystemAttributeValue {
    pub binary_list_values: Option<Vec<rt::Bytes>>,
    pub binary_value: Option<rt::Bytes>,
    pub data_type: String,
    pub string_list_values: Option<Vec<String>>,
    pub string_value: Option<String>,
}
impl rt::Structure for MessageSystemAttributeValue {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MESSAGE_SYSTEM_ATTRIBUTE_VALUE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MESSAGE_SYSTEM_ATTRIBUTE_VALUE);
        rt::member(w, &SCHEMA_MESSAGE_SYSTEM_ATTRIBUTE_VALUE.members[0], &self.binary_list_values);
        rt::member(w, &SCHEMA_MESSAGE_SYSTEM_ATTRIBUTE_VALUE.members[1], &self.binary_value);
        rt::member(w, &SCHEMA_MESSAGE_SYSTEM_ATTRIBUTE_VALUE.members[2], &self.data_type);
        rt::member(w, &SCHEMA_MESSAGE_SYSTEM_ATTRIBUTE_VALUE.members[3], &self.string_list_values);
        rt::member(w, &SCHEMA_MESSAGE_SYSTEM_ATTRIBUTE_VALUE.members[4], &self.string_value);
        w.end_structure(&SCHEMA_MESSAGE_SYSTEM_ATTRIBUTE_VALUE);
    }
}
impl rt::Encode for MessageSystemAttributeValue {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MessageSystemAttributeValue {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_MESSAGE_SYSTEM_ATTRIBUTE_VALUE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.binary_list_values = rt::Decode::decode(shape, r)?,
                    1 => out.binary_value = rt::Decode::decode(shape, r)?,
                    2 => out.data_type = rt::Decode::decode(shape, r)?,
                    3 => out.string_list_values = rt::Decode::decode(shape, r)?,
                    4 => out.string_value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_NULLABLE_INTEGER: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_NULLABLE_LONG: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SCHEMA_OVER_LIMIT: rt::Schema = rt::Schema {
    name: "OverLimit",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "OverLimit", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_OVER_LIMIT: rt::Shape = rt::Shape::Structure(&SCHEMA_OVER_LIMIT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OverLimit {
    pub message: Option<String>,
}
impl rt::Structure for OverLimit {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OVER_LIMIT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OVER_LIMIT);
        rt::member(w, &SCHEMA_OVER_LIMIT.members[0], &self.message);
        w.end_structure(&SCHEMA_OVER_LIMIT);
    }
}
impl rt::Encode for OverLimit {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for OverLimit {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_OVER_LIMIT, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<OverLimit> for rt::ApiError {
    fn from(error: OverLimit) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_PURGE_QUEUE_IN_PROGRESS: rt::Schema = rt::Schema {
    name: "PurgeQueueInProgress",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "PurgeQueueInProgress", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_PURGE_QUEUE_IN_PROGRESS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PURGE_QUEUE_IN_PROGRESS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PurgeQueueInProgress {
    pub message: Option<String>,
}
impl rt::Structure for PurgeQueueInProgress {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PURGE_QUEUE_IN_PROGRESS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PURGE_QUEUE_IN_PROGRESS);
        rt::member(w, &SCHEMA_PURGE_QUEUE_IN_PROGRESS.members[0], &self.message);
        w.end_structure(&SCHEMA_PURGE_QUEUE_IN_PROGRESS);
    }
}
impl rt::Encode for PurgeQueueInProgress {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PurgeQueueInProgress {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PURGE_QUEUE_IN_PROGRESS,
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
impl From<PurgeQueueInProgress> for rt::ApiError {
    fn from(error: PurgeQueueInProgress) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_PURGE_QUEUE_REQUEST: rt::Schema = rt::Schema {
    name: "PurgeQueueRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING).required()],
    xml_namespace: None,
};
pub static SHAPE_PURGE_QUEUE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_PURGE_QUEUE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PurgeQueueRequest {
    pub queue_url: String,
}
impl rt::Structure for PurgeQueueRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PURGE_QUEUE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PURGE_QUEUE_REQUEST);
        rt::member(w, &SCHEMA_PURGE_QUEUE_REQUEST.members[0], &self.queue_url);
        w.end_structure(&SCHEMA_PURGE_QUEUE_REQUEST);
    }
}
impl rt::Encode for PurgeQueueRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PurgeQueueRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PURGE_QUEUE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.queue_url = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_QUEUE_ATTRIBUTE_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_QUEUE_ATTRIBUTE_NAME,
    value: &SHAPE_STRING,
    key_name: "Name",
    value_name: "Value",
    flattened: true,
};
pub static SHAPE_QUEUE_ATTRIBUTE_NAME: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QueueAttributeName {
    All,
    Policy,
    VisibilityTimeout,
    MaximumMessageSize,
    MessageRetentionPeriod,
    ApproximateNumberOfMessages,
    ApproximateNumberOfMessagesNotVisible,
    CreatedTimestamp,
    LastModifiedTimestamp,
    QueueArn,
    ApproximateNumberOfMessagesDelayed,
    DelaySeconds,
    ReceiveMessageWaitTimeSeconds,
    RedrivePolicy,
    FifoQueue,
    ContentBasedDeduplication,
    KmsMasterKeyId,
    KmsDataKeyReusePeriodSeconds,
    DeduplicationScope,
    FifoThroughputLimit,
    RedriveAllowPolicy,
    SqsManagedSseEnabled,
    Unknown(String),
}
impl QueueAttributeName {
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "All",
            Self::Policy => "Policy",
            Self::VisibilityTimeout => "VisibilityTimeout",
            Self::MaximumMessageSize => "MaximumMessageSize",
            Self::MessageRetentionPeriod => "MessageRetentionPeriod",
            Self::ApproximateNumberOfMessages => "ApproximateNumberOfMessages",
            Self::ApproximateNumberOfMessagesNotVisible => "ApproximateNumberOfMessagesNotVisible",
            Self::CreatedTimestamp => "CreatedTimestamp",
            Self::LastModifiedTimestamp => "LastModifiedTimestamp",
            Self::QueueArn => "QueueArn",
            Self::ApproximateNumberOfMessagesDelayed => "ApproximateNumberOfMessagesDelayed",
            Self::DelaySeconds => "DelaySeconds",
            Self::ReceiveMessageWaitTimeSeconds => "ReceiveMessageWaitTimeSeconds",
            Self::RedrivePolicy => "RedrivePolicy",
            Self::FifoQueue => "FifoQueue",
            Self::ContentBasedDeduplication => "ContentBasedDeduplication",
            Self::KmsMasterKeyId => "KmsMasterKeyId",
            Self::KmsDataKeyReusePeriodSeconds => "KmsDataKeyReusePeriodSeconds",
            Self::DeduplicationScope => "DeduplicationScope",
            Self::FifoThroughputLimit => "FifoThroughputLimit",
            Self::RedriveAllowPolicy => "RedriveAllowPolicy",
            Self::SqsManagedSseEnabled => "SqsManagedSseEnabled",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for QueueAttributeName {
    fn from(text: &str) -> Self {
        match text {
            "All" => Self::All,
            "Policy" => Self::Policy,
            "VisibilityTimeout" => Self::VisibilityTimeout,
            "MaximumMessageSize" => Self::MaximumMessageSize,
            "MessageRetentionPeriod" => Self::MessageRetentionPeriod,
            "ApproximateNumberOfMessages" => Self::ApproximateNumberOfMessages,
            "ApproximateNumberOfMessagesNotVisible" => Self::ApproximateNumberOfMessagesNotVisible,
            "CreatedTimestamp" => Self::CreatedTimestamp,
            "LastModifiedTimestamp" => Self::LastModifiedTimestamp,
            "QueueArn" => Self::QueueArn,
            "ApproximateNumberOfMessagesDelayed" => Self::ApproximateNumberOfMessagesDelayed,
            "DelaySeconds" => Self::DelaySeconds,
            "ReceiveMessageWaitTimeSeconds" => Self::ReceiveMessageWaitTimeSeconds,
            "RedrivePolicy" => Self::RedrivePolicy,
            "FifoQueue" => Self::FifoQueue,
            "ContentBasedDeduplication" => Self::ContentBasedDeduplication,
            "KmsMasterKeyId" => Self::KmsMasterKeyId,
            "KmsDataKeyReusePeriodSeconds" => Self::KmsDataKeyReusePeriodSeconds,
            "DeduplicationScope" => Self::DeduplicationScope,
            "FifoThroughputLimit" => Self::FifoThroughputLimit,
            "RedriveAllowPolicy" => Self::RedriveAllowPolicy,
            "SqsManagedSseEnabled" => Self::SqsManagedSseEnabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for QueueAttributeName {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for QueueAttributeName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for QueueAttributeName {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for QueueAttributeName {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_QUEUE_DELETED_RECENTLY: rt::Schema = rt::Schema {
    name: "QueueDeletedRecently",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "QueueDeletedRecently", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_QUEUE_DELETED_RECENTLY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_QUEUE_DELETED_RECENTLY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueueDeletedRecently {
    pub message: Option<String>,
}
impl rt::Structure for QueueDeletedRecently {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_QUEUE_DELETED_RECENTLY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_QUEUE_DELETED_RECENTLY);
        rt::member(w, &SCHEMA_QUEUE_DELETED_RECENTLY.members[0], &self.message);
        w.end_structure(&SCHEMA_QUEUE_DELETED_RECENTLY);
    }
}
impl rt::Encode for QueueDeletedRecently {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for QueueDeletedRecently {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_QUEUE_DELETED_RECENTLY,
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
impl From<QueueDeletedRecently> for rt::ApiError {
    fn from(error: QueueDeletedRecently) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_QUEUE_DOES_NOT_EXIST: rt::Schema = rt::Schema {
    name: "QueueDoesNotExist",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "QueueDoesNotExist", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_QUEUE_DOES_NOT_EXIST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_QUEUE_DOES_NOT_EXIST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueueDoesNotExist {
    pub message: Option<String>,
}
impl rt::Structure for QueueDoesNotExist {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_QUEUE_DOES_NOT_EXIST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_QUEUE_DOES_NOT_EXIST);
        rt::member(w, &SCHEMA_QUEUE_DOES_NOT_EXIST.members[0], &self.message);
        w.end_structure(&SCHEMA_QUEUE_DOES_NOT_EXIST);
    }
}
impl rt::Encode for QueueDoesNotExist {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for QueueDoesNotExist {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_QUEUE_DOES_NOT_EXIST,
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
impl From<QueueDoesNotExist> for rt::ApiError {
    fn from(error: QueueDoesNotExist) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_QUEUE_NAME_EXISTS: rt::Schema = rt::Schema {
    name: "QueueNameExists",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "QueueNameExists", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_QUEUE_NAME_EXISTS: rt::Shape = rt::Shape::Structure(&SCHEMA_QUEUE_NAME_EXISTS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueueNameExists {
    pub message: Option<String>,
}
impl rt::Structure for QueueNameExists {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_QUEUE_NAME_EXISTS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_QUEUE_NAME_EXISTS);
        rt::member(w, &SCHEMA_QUEUE_NAME_EXISTS.members[0], &self.message);
        w.end_structure(&SCHEMA_QUEUE_NAME_EXISTS);
    }
}
impl rt::Encode for QueueNameExists {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for QueueNameExists {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_QUEUE_NAME_EXISTS, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<QueueNameExists> for rt::ApiError {
    fn from(error: QueueNameExists) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_QUEUE_URL_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STRING,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_RECEIPT_HANDLE_IS_INVALID: rt::Schema = rt::Schema {
    name: "ReceiptHandleIsInvalid",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ReceiptHandleIsInvalid", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_RECEIPT_HANDLE_IS_INVALID: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RECEIPT_HANDLE_IS_INVALID);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReceiptHandleIsInvalid {
    pub message: Option<String>,
}
impl rt::Structure for ReceiptHandleIsInvalid {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RECEIPT_HANDLE_IS_INVALID
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RECEIPT_HANDLE_IS_INVALID);
        rt::member(w, &SCHEMA_RECEIPT_HANDLE_IS_INVALID.members[0], &self.message);
        w.end_structure(&SCHEMA_RECEIPT_HANDLE_IS_INVALID);
    }
}
impl rt::Encode for ReceiptHandleIsInvalid {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReceiptHandleIsInvalid {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RECEIPT_HANDLE_IS_INVALID,
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
impl From<ReceiptHandleIsInvalid> for rt::ApiError {
    fn from(error: ReceiptHandleIsInvalid) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_RECEIVE_MESSAGE_REQUEST: rt::Schema = rt::Schema {
    name: "ReceiveMessageRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributeNames", "AttributeNames", &SHAPE_MESSAGE_SYSTEM_ATTRIBUTE_LIST)
            .in_xml("AttributeName"),
        rt::Member::new("MaxNumberOfMessages", "MaxNumberOfMessages", &SHAPE_NULLABLE_INTEGER),
        rt::Member::new(
            "MessageAttributeNames",
            "MessageAttributeNames",
            &SHAPE_MESSAGE_ATTRIBUTE_NAME_LIST,
        )
        .in_xml("MessageAttributeName"),
        rt::Member::new(
            "MessageSystemAttributeNames",
            "MessageSystemAttributeNames",
            &SHAPE_MESSAGE_SYSTEM_ATTRIBUTE_LIST,
        )
        .in_xml("MessageSystemAttributeName"),
        rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING).required(),
        rt::Member::new("ReceiveRequestAttemptId", "ReceiveRequestAttemptId", &SHAPE_STRING),
        rt::Member::new("VisibilityTimeout", "VisibilityTimeout", &SHAPE_NULLABLE_INTEGER),
        rt::Member::new("WaitTimeSeconds", "WaitTimeSeconds", &SHAPE_NULLABLE_INTEGER),
    ],
    xml_namespace: None,
};
pub static SHAPE_RECEIVE_MESSAGE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RECEIVE_MESSAGE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReceiveMessageRequest {
    pub attribute_names: Option<Vec<MessageSystemAttributeName>>,
    pub max_number_of_messages: Option<i32>,
    pub message_attribute_names: Option<Vec<String>>,
    pub message_system_attribute_names: Option<Vec<MessageSystemAttributeName>>,
    pub queue_url: String,
    pub receive_request_attempt_id: Option<String>,
    pub visibility_timeout: Option<i32>,
    pub wait_time_seconds: Option<i32>,
}
impl rt::Structure for ReceiveMessageRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RECEIVE_MESSAGE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RECEIVE_MESSAGE_REQUEST);
        rt::member(w, &SCHEMA_RECEIVE_MESSAGE_REQUEST.members[0], &self.attribute_names);
        rt::member(w, &SCHEMA_RECEIVE_MESSAGE_REQUEST.members[1], &self.max_number_of_messages);
        rt::member(w, &SCHEMA_RECEIVE_MESSAGE_REQUEST.members[2], &self.message_attribute_names);
        rt::member(
            w,
            &SCHEMA_RECEIVE_MESSAGE_REQUEST.members[3],
            &self.message_system_attribute_names,
        );
        rt::member(w, &SCHEMA_RECEIVE_MESSAGE_REQUEST.members[4], &self.queue_url);
        rt::member(w, &SCHEMA_RECEIVE_MESSAGE_REQUEST.members[5], &self.receive_request_attempt_id);
        rt::member(w, &SCHEMA_RECEIVE_MESSAGE_REQUEST.members[6], &self.visibility_timeout);
        rt::member(w, &SCHEMA_RECEIVE_MESSAGE_REQUEST.members[7], &self.wait_time_seconds);
        w.end_structure(&SCHEMA_RECEIVE_MESSAGE_REQUEST);
    }
}
impl rt::Encode for ReceiveMessageRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReceiveMessageRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RECEIVE_MESSAGE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attribute_names = rt::Decode::decode(shape, r)?,
                    1 => out.max_number_of_messages = rt::Decode::decode(shape, r)?,
                    2 => out.message_attribute_names = rt::Decode::decode(shape, r)?,
                    3 => out.message_system_attribute_names = rt::Decode::decode(shape, r)?,
                    4 => out.queue_url = rt::Decode::decode(shape, r)?,
                    5 => out.receive_request_attempt_id = rt::Decode::decode(shape, r)?,
                    6 => out.visibility_timeout = rt::Decode::decode(shape, r)?,
                    7 => out.wait_time_seconds = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_RECEIVE_MESSAGE_RESULT: rt::Schema = rt::Schema {
    name: "ReceiveMessageResult",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Messages", "Messages", &SHAPE_MESSAGE_LIST).in_xml("Message")],
    xml_namespace: None,
};
pub static SHAPE_RECEIVE_MESSAGE_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RECEIVE_MESSAGE_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReceiveMessageResult {
    pub messages: Option<Vec<Message>>,
}
impl rt::Structure for ReceiveMessageResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RECEIVE_MESSAGE_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RECEIVE_MESSAGE_RESULT);
        rt::member(w, &SCHEMA_RECEIVE_MESSAGE_RESULT.members[0], &self.messages);
        w.end_structure(&SCHEMA_RECEIVE_MESSAGE_RESULT);
    }
}
impl rt::Encode for ReceiveMessageResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReceiveMessageResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RECEIVE_MESSAGE_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.messages = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REMOVE_PERMISSION_REQUEST: rt::Schema = rt::Schema {
    name: "RemovePermissionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Label", "Label", &SHAPE_STRING).required(),
        rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_REMOVE_PERMISSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REMOVE_PERMISSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemovePermissionRequest {
    pub label: String,
    pub queue_url: String,
}
impl rt::Structure for RemovePermissionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REMOVE_PERMISSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REMOVE_PERMISSION_REQUEST);
        rt::member(w, &SCHEMA_REMOVE_PERMISSION_REQUEST.members[0], &self.label);
        rt::member(w, &SCHEMA_REMOVE_PERMISSION_REQUEST.members[1], &self.queue_url);
        w.end_structure(&SCHEMA_REMOVE_PERMISSION_REQUEST);
    }
}
impl rt::Encode for RemovePermissionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RemovePermissionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REMOVE_PERMISSION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.label = rt::Decode::decode(shape, r)?,
                    1 => out.queue_url = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REQUEST_THROTTLED: rt::Schema = rt::Schema {
    name: "RequestThrottled",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "RequestThrottled", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_REQUEST_THROTTLED: rt::Shape = rt::Shape::Structure(&SCHEMA_REQUEST_THROTTLED);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestThrottled {
    pub message: Option<String>,
}
impl rt::Structure for RequestThrottled {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REQUEST_THROTTLED
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REQUEST_THROTTLED);
        rt::member(w, &SCHEMA_REQUEST_THROTTLED.members[0], &self.message);
        w.end_structure(&SCHEMA_REQUEST_THROTTLED);
    }
}
impl rt::Encode for RequestThrottled {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RequestThrottled {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_REQUEST_THROTTLED, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<RequestThrottled> for rt::ApiError {
    fn from(error: RequestThrottled) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "ResourceNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ResourceNotFoundException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
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

pub static SCHEMA_SEND_MESSAGE_BATCH_REQUEST: rt::Schema = rt::Schema {
    name: "SendMessageBatchRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Entries", "Entries", &SHAPE_SEND_MESSAGE_BATCH_REQUEST_ENTRY_LIST)
            .in_xml("SendMessageBatchRequestEntry")
            .required(),
        rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SEND_MESSAGE_BATCH_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SEND_MESSAGE_BATCH_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SendMessageBatchRequest {
    pub entries: Vec<SendMessageBatchRequestEntry>,
    pub queue_url: String,
}
impl rt::Structure for SendMessageBatchRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SEND_MESSAGE_BATCH_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SEND_MESSAGE_BATCH_REQUEST);
        rt::member(w, &SCHEMA_SEND_MESSAGE_BATCH_REQUEST.members[0], &self.entries);
        rt::member(w, &SCHEMA_SEND_MESSAGE_BATCH_REQUEST.members[1], &self.queue_url);
        w.end_structure(&SCHEMA_SEND_MESSAGE_BATCH_REQUEST);
    }
}
impl rt::Encode for SendMessageBatchRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SendMessageBatchRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SEND_MESSAGE_BATCH_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.entries = rt::Decode::decode(shape, r)?,
                    1 => out.queue_url = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SEND_MESSAGE_BATCH_REQUEST_ENTRY: rt::Schema = rt::Schema {
    name: "SendMessageBatchRequestEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DelaySeconds", "DelaySeconds", &SHAPE_NULLABLE_INTEGER),
        rt::Member::new("Id", "Id", &SHAPE_STRING).required(),
        rt::Member::new(
            "MessageAttributes",
            "MessageAttributes",
            &SHAPE_MESSAGE_BODY_ATTRIBUTE_MAP,
        )
        .in_xml("MessageAttribute"),
        rt::Member::new("MessageBody", "MessageBody", &SHAPE_STRING).required(),
        rt::Member::new("MessageDeduplicationId", "MessageDeduplicationId", &SHAPE_STRING),
        rt::Member::new("MessageGroupId", "MessageGroupId", &SHAPE_STRING),
        rt::Member::new(
            "MessageSystemAttributes",
            "MessageSystemAttributes",
            &SHAPE_MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP,
        )
        .in_xml("MessageSystemAttribute"),
    ],
    xml_namespace: None,
};
pub static SHAPE_SEND_MESSAGE_BATCH_REQUEST_ENTRY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SEND_MESSAGE_BATCH_REQUEST_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SendMessageBatchRequestEntry {
    pub delay_seconds: Option<i32>,
    pub id: String,
    pub message_attributes: Option<rt::BTreeMap<String, MessageAttributeValue>>,
    pub message_body: String,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
    pub message_system_attributes: Option<rt::BTreeMap<String, MessageSystemAttributeValue>>,
}
impl rt::Structure for SendMessageBatchRequestEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SEND_MESSAGE_BATCH_REQUEST_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SEND_MESSAGE_BATCH_REQUEST_ENTRY);
        rt::member(w, &SCHEMA_SEND_MESSAGE_BATCH_REQUEST_ENTRY.members[0], &self.delay_seconds);
        rt::member(w, &SCHEMA_SEND_MESSAGE_BATCH_REQUEST_ENTRY.members[1], &self.id);
        rt::member(
            w,
            &SCHEMA_SEND_MESSAGE_BATCH_REQUEST_ENTRY.members[2],
            &self.message_attributes,
        );
        rt::member(w, &SCHEMA_SEND_MESSAGE_BATCH_REQUEST_ENTRY.members[3], &self.message_body);
        rt::member(
            w,
            &SCHEMA_SEND_MESSAGE_BATCH_REQUEST_ENTRY.members[4],
            &self.message_deduplication_id,
        );
        rt::member(w, &SCHEMA_SEND_MESSAGE_BATCH_REQUEST_ENTRY.members[5], &self.message_group_id);
        rt::member(
            w,
            &SCHEMA_SEND_MESSAGE_BATCH_REQUEST_ENTRY.members[6],
            &self.message_system_attributes,
        );
        w.end_structure(&SCHEMA_SEND_MESSAGE_BATCH_REQUEST_ENTRY);
    }
}
impl rt::Encode for SendMessageBatchRequestEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SendMessageBatchRequestEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SEND_MESSAGE_BATCH_REQUEST_ENTRY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.delay_seconds = rt::Decode::decode(shape, r)?,
                    1 => out.id = rt::Decode::decode(shape, r)?,
                    2 => out.message_attributes = rt::Decode::decode(shape, r)?,
                    3 => out.message_body = rt::Decode::decode(shape, r)?,
                    4 => out.message_deduplication_id = rt::Decode::decode(shape, r)?,
                    5 => out.message_group_id = rt::Decode::decode(shape, r)?,
                    6 => out.message_system_attributes = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SEND_MESSAGE_BATCH_REQUEST_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_SEND_MESSAGE_BATCH_REQUEST_ENTRY,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_SEND_MESSAGE_BATCH_RESULT: rt::Schema = rt::Schema {
    name: "SendMessageBatchResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Failed", "Failed", &SHAPE_BATCH_RESULT_ERROR_ENTRY_LIST)
            .in_xml("BatchResultErrorEntry")
            .required(),
        rt::Member::new("Successful", "Successful", &SHAPE_SEND_MESSAGE_BATCH_RESULT_ENTRY_LIST)
            .in_xml("SendMessageBatchResultEntry")
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SEND_MESSAGE_BATCH_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SEND_MESSAGE_BATCH_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SendMessageBatchResult {
    pub failed: Vec<BatchResultErrorEntry>,
    pub successful: Vec<SendMessageBatchResultEntry>,
}
impl rt::Structure for SendMessageBatchResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SEND_MESSAGE_BATCH_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SEND_MESSAGE_BATCH_RESULT);
        rt::member(w, &SCHEMA_SEND_MESSAGE_BATCH_RESULT.members[0], &self.failed);
        rt::member(w, &SCHEMA_SEND_MESSAGE_BATCH_RESULT.members[1], &self.successful);
        w.end_structure(&SCHEMA_SEND_MESSAGE_BATCH_RESULT);
    }
}
impl rt::Encode for SendMessageBatchResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SendMessageBatchResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SEND_MESSAGE_BATCH_RESULT,
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

pub static SCHEMA_SEND_MESSAGE_BATCH_RESULT_ENTRY: rt::Schema = rt::Schema {
    name: "SendMessageBatchResultEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Id", "Id", &SHAPE_STRING).required(),
        rt::Member::new("MD5OfMessageAttributes", "MD5OfMessageAttributes", &SHAPE_STRING),
        rt::Member::new("MD5OfMessageBody", "MD5OfMessageBody", &SHAPE_STRING).required(),
        rt::Member::new(
            "MD5OfMessageSystemAttributes",
            "MD5OfMessageSystemAttributes",
            &SHAPE_STRING,
        ),
        rt::Member::new("MessageId", "MessageId", &SHAPE_STRING).required(),
        rt::Member::new("SequenceNumber", "SequenceNumber", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_SEND_MESSAGE_BATCH_RESULT_ENTRY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SEND_MESSAGE_BATCH_RESULT_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SendMessageBatchResultEntry {
    pub id: String,
    pub md5_of_message_attributes: Option<String>,
    pub md5_of_message_body: String,
    pub md5_of_message_system_attributes: Option<String>,
    pub message_id: String,
    pub sequence_number: Option<String>,
}
impl rt::Structure for SendMessageBatchResultEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SEND_MESSAGE_BATCH_RESULT_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SEND_MESSAGE_BATCH_RESULT_ENTRY);
        rt::member(w, &SCHEMA_SEND_MESSAGE_BATCH_RESULT_ENTRY.members[0], &self.id);
        rt::member(
            w,
            &SCHEMA_SEND_MESSAGE_BATCH_RESULT_ENTRY.members[1],
            &self.md5_of_message_attributes,
        );
        rt::member(
            w,
            &SCHEMA_SEND_MESSAGE_BATCH_RESULT_ENTRY.members[2],
            &self.md5_of_message_body,
        );
        rt::member(
            w,
            &SCHEMA_SEND_MESSAGE_BATCH_RESULT_ENTRY.members[3],
            &self.md5_of_message_system_attributes,
        );
        rt::member(w, &SCHEMA_SEND_MESSAGE_BATCH_RESULT_ENTRY.members[4], &self.message_id);
        rt::member(w, &SCHEMA_SEND_MESSAGE_BATCH_RESULT_ENTRY.members[5], &self.sequence_number);
        w.end_structure(&SCHEMA_SEND_MESSAGE_BATCH_RESULT_ENTRY);
    }
}
impl rt::Encode for SendMessageBatchResultEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SendMessageBatchResultEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SEND_MESSAGE_BATCH_RESULT_ENTRY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.id = rt::Decode::decode(shape, r)?,
                    1 => out.md5_of_message_attributes = rt::Decode::decode(shape, r)?,
                    2 => out.md5_of_message_body = rt::Decode::decode(shape, r)?,
                    3 => out.md5_of_message_system_attributes = rt::Decode::decode(shape, r)?,
                    4 => out.message_id = rt::Decode::decode(shape, r)?,
                    5 => out.sequence_number = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SEND_MESSAGE_BATCH_RESULT_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_SEND_MESSAGE_BATCH_RESULT_ENTRY,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_SEND_MESSAGE_REQUEST: rt::Schema = rt::Schema {
    name: "SendMessageRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DelaySeconds", "DelaySeconds", &SHAPE_NULLABLE_INTEGER),
        rt::Member::new(
            "MessageAttributes",
            "MessageAttributes",
            &SHAPE_MESSAGE_BODY_ATTRIBUTE_MAP,
        )
        .in_xml("MessageAttribute"),
        rt::Member::new("MessageBody", "MessageBody", &SHAPE_STRING).required(),
        rt::Member::new("MessageDeduplicationId", "MessageDeduplicationId", &SHAPE_STRING),
        rt::Member::new("MessageGroupId", "MessageGroupId", &SHAPE_STRING),
        rt::Member::new(
            "MessageSystemAttributes",
            "MessageSystemAttributes",
            &SHAPE_MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP,
        )
        .in_xml("MessageSystemAttribute"),
        rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SEND_MESSAGE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SEND_MESSAGE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SendMessageRequest {
    pub delay_seconds: Option<i32>,
    pub message_attributes: Option<rt::BTreeMap<String, MessageAttributeValue>>,
    pub message_body: String,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
    pub message_system_attributes: Option<rt::BTreeMap<String, MessageSystemAttributeValue>>,
    pub queue_url: String,
}
impl rt::Structure for SendMessageRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SEND_MESSAGE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SEND_MESSAGE_REQUEST);
        rt::member(w, &SCHEMA_SEND_MESSAGE_REQUEST.members[0], &self.delay_seconds);
        rt::member(w, &SCHEMA_SEND_MESSAGE_REQUEST.members[1], &self.message_attributes);
        rt::member(w, &SCHEMA_SEND_MESSAGE_REQUEST.members[2], &self.message_body);
        rt::member(w, &SCHEMA_SEND_MESSAGE_REQUEST.members[3], &self.message_deduplication_id);
        rt::member(w, &SCHEMA_SEND_MESSAGE_REQUEST.members[4], &self.message_group_id);
        rt::member(w, &SCHEMA_SEND_MESSAGE_REQUEST.members[5], &self.message_system_attributes);
        rt::member(w, &SCHEMA_SEND_MESSAGE_REQUEST.members[6], &self.queue_url);
        w.end_structure(&SCHEMA_SEND_MESSAGE_REQUEST);
    }
}
impl rt::Encode for SendMessageRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SendMessageRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SEND_MESSAGE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.delay_seconds = rt::Decode::decode(shape, r)?,
                    1 => out.message_attributes = rt::Decode::decode(shape, r)?,
                    2 => out.message_body = rt::Decode::decode(shape, r)?,
                    3 => out.message_deduplication_id = rt::Decode::decode(shape, r)?,
                    4 => out.message_group_id = rt::Decode::decode(shape, r)?,
                    5 => out.message_system_attributes = rt::Decode::decode(shape, r)?,
                    6 => out.queue_url = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SEND_MESSAGE_RESULT: rt::Schema = rt::Schema {
    name: "SendMessageResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MD5OfMessageAttributes", "MD5OfMessageAttributes", &SHAPE_STRING),
        rt::Member::new("MD5OfMessageBody", "MD5OfMessageBody", &SHAPE_STRING),
        rt::Member::new(
            "MD5OfMessageSystemAttributes",
            "MD5OfMessageSystemAttributes",
            &SHAPE_STRING,
        ),
        rt::Member::new("MessageId", "MessageId", &SHAPE_STRING),
        rt::Member::new("SequenceNumber", "SequenceNumber", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_SEND_MESSAGE_RESULT: rt::Shape = rt::Shape::Structure(&SCHEMA_SEND_MESSAGE_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SendMessageResult {
    pub md5_of_message_attributes: Option<String>,
    pub md5_of_message_body: Option<String>,
    pub md5_of_message_system_attributes: Option<String>,
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}
impl rt::Structure for SendMessageResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SEND_MESSAGE_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SEND_MESSAGE_RESULT);
        rt::member(w, &SCHEMA_SEND_MESSAGE_RESULT.members[0], &self.md5_of_message_attributes);
        rt::member(w, &SCHEMA_SEND_MESSAGE_RESULT.members[1], &self.md5_of_message_body);
        rt::member(
            w,
            &SCHEMA_SEND_MESSAGE_RESULT.members[2],
            &self.md5_of_message_system_attributes,
        );
        rt::member(w, &SCHEMA_SEND_MESSAGE_RESULT.members[3], &self.message_id);
        rt::member(w, &SCHEMA_SEND_MESSAGE_RESULT.members[4], &self.sequence_number);
        w.end_structure(&SCHEMA_SEND_MESSAGE_RESULT);
    }
}
impl rt::Encode for SendMessageResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SendMessageResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SEND_MESSAGE_RESULT, r, &mut |index, shape, r| {
            match index {
                0 => out.md5_of_message_attributes = rt::Decode::decode(shape, r)?,
                1 => out.md5_of_message_body = rt::Decode::decode(shape, r)?,
                2 => out.md5_of_message_system_attributes = rt::Decode::decode(shape, r)?,
                3 => out.message_id = rt::Decode::decode(shape, r)?,
                4 => out.sequence_number = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_SET_QUEUE_ATTRIBUTES_REQUEST: rt::Schema = rt::Schema {
    name: "SetQueueAttributesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Attributes", "Attributes", &SHAPE_QUEUE_ATTRIBUTE_MAP)
            .in_xml("Attribute")
            .required(),
        rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SET_QUEUE_ATTRIBUTES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SET_QUEUE_ATTRIBUTES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetQueueAttributesRequest {
    pub attributes: rt::BTreeMap<String, String>,
    pub queue_url: String,
}
impl rt::Structure for SetQueueAttributesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SET_QUEUE_ATTRIBUTES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SET_QUEUE_ATTRIBUTES_REQUEST);
        rt::member(w, &SCHEMA_SET_QUEUE_ATTRIBUTES_REQUEST.members[0], &self.attributes);
        rt::member(w, &SCHEMA_SET_QUEUE_ATTRIBUTES_REQUEST.members[1], &self.queue_url);
        w.end_structure(&SCHEMA_SET_QUEUE_ATTRIBUTES_REQUEST);
    }
}
impl rt::Encode for SetQueueAttributesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SetQueueAttributesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SET_QUEUE_ATTRIBUTES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attributes = rt::Decode::decode(shape, r)?,
                    1 => out.queue_url = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_START_MESSAGE_MOVE_TASK_REQUEST: rt::Schema = rt::Schema {
    name: "StartMessageMoveTaskRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DestinationArn", "DestinationArn", &SHAPE_STRING),
        rt::Member::new(
            "MaxNumberOfMessagesPerSecond",
            "MaxNumberOfMessagesPerSecond",
            &SHAPE_NULLABLE_INTEGER,
        ),
        rt::Member::new("SourceArn", "SourceArn", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_START_MESSAGE_MOVE_TASK_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_START_MESSAGE_MOVE_TASK_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartMessageMoveTaskRequest {
    pub destination_arn: Option<String>,
    pub max_number_of_messages_per_second: Option<i32>,
    pub source_arn: String,
}
impl rt::Structure for StartMessageMoveTaskRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_START_MESSAGE_MOVE_TASK_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_START_MESSAGE_MOVE_TASK_REQUEST);
        rt::member(w, &SCHEMA_START_MESSAGE_MOVE_TASK_REQUEST.members[0], &self.destination_arn);
        rt::member(
            w,
            &SCHEMA_START_MESSAGE_MOVE_TASK_REQUEST.members[1],
            &self.max_number_of_messages_per_second,
        );
        rt::member(w, &SCHEMA_START_MESSAGE_MOVE_TASK_REQUEST.members[2], &self.source_arn);
        w.end_structure(&SCHEMA_START_MESSAGE_MOVE_TASK_REQUEST);
    }
}
impl rt::Encode for StartMessageMoveTaskRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StartMessageMoveTaskRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_START_MESSAGE_MOVE_TASK_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.destination_arn = rt::Decode::decode(shape, r)?,
                    1 => out.max_number_of_messages_per_second = rt::Decode::decode(shape, r)?,
                    2 => out.source_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_START_MESSAGE_MOVE_TASK_RESULT: rt::Schema = rt::Schema {
    name: "StartMessageMoveTaskResult",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TaskHandle", "TaskHandle", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_START_MESSAGE_MOVE_TASK_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_START_MESSAGE_MOVE_TASK_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartMessageMoveTaskResult {
    pub task_handle: Option<String>,
}
impl rt::Structure for StartMessageMoveTaskResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_START_MESSAGE_MOVE_TASK_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_START_MESSAGE_MOVE_TASK_RESULT);
        rt::member(w, &SCHEMA_START_MESSAGE_MOVE_TASK_RESULT.members[0], &self.task_handle);
        w.end_structure(&SCHEMA_START_MESSAGE_MOVE_TASK_RESULT);
    }
}
impl rt::Encode for StartMessageMoveTaskResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StartMessageMoveTaskResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_START_MESSAGE_MOVE_TASK_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.task_handle = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_STRING: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STRING_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STRING,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_TAG_KEY: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_TAG_KEY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TAG_KEY,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_TAG_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_TAG_KEY,
    value: &SHAPE_TAG_VALUE,
    key_name: "Key",
    value_name: "Value",
    flattened: true,
};
pub static SCHEMA_TAG_QUEUE_REQUEST: rt::Schema = rt::Schema {
    name: "TagQueueRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_MAP).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG_QUEUE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG_QUEUE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagQueueRequest {
    pub queue_url: String,
    pub tags: rt::BTreeMap<String, String>,
}
impl rt::Structure for TagQueueRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_QUEUE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_QUEUE_REQUEST);
        rt::member(w, &SCHEMA_TAG_QUEUE_REQUEST.members[0], &self.queue_url);
        rt::member(w, &SCHEMA_TAG_QUEUE_REQUEST.members[1], &self.tags);
        w.end_structure(&SCHEMA_TAG_QUEUE_REQUEST);
    }
}
impl rt::Encode for TagQueueRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagQueueRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TAG_QUEUE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.queue_url = rt::Decode::decode(shape, r)?,
                1 => out.tags = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TAG_VALUE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_TOKEN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_TOO_MANY_ENTRIES_IN_BATCH_REQUEST: rt::Schema = rt::Schema {
    name: "TooManyEntriesInBatchRequest",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TooManyEntriesInBatchRequest", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_TOO_MANY_ENTRIES_IN_BATCH_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TOO_MANY_ENTRIES_IN_BATCH_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TooManyEntriesInBatchRequest {
    pub message: Option<String>,
}
impl rt::Structure for TooManyEntriesInBatchRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TOO_MANY_ENTRIES_IN_BATCH_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TOO_MANY_ENTRIES_IN_BATCH_REQUEST);
        rt::member(w, &SCHEMA_TOO_MANY_ENTRIES_IN_BATCH_REQUEST.members[0], &self.message);
        w.end_structure(&SCHEMA_TOO_MANY_ENTRIES_IN_BATCH_REQUEST);
    }
}
impl rt::Encode for TooManyEntriesInBatchRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TooManyEntriesInBatchRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TOO_MANY_ENTRIES_IN_BATCH_REQUEST,
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
impl From<TooManyEntriesInBatchRequest> for rt::ApiError {
    fn from(error: TooManyEntriesInBatchRequest) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_UNSUPPORTED_OPERATION: rt::Schema = rt::Schema {
    name: "UnsupportedOperation",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "UnsupportedOperation", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_UNSUPPORTED_OPERATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNSUPPORTED_OPERATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnsupportedOperation {
    pub message: Option<String>,
}
impl rt::Structure for UnsupportedOperation {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNSUPPORTED_OPERATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNSUPPORTED_OPERATION);
        rt::member(w, &SCHEMA_UNSUPPORTED_OPERATION.members[0], &self.message);
        w.end_structure(&SCHEMA_UNSUPPORTED_OPERATION);
    }
}
impl rt::Encode for UnsupportedOperation {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UnsupportedOperation {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNSUPPORTED_OPERATION,
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
impl From<UnsupportedOperation> for rt::ApiError {
    fn from(error: UnsupportedOperation) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_UNTAG_QUEUE_REQUEST: rt::Schema = rt::Schema {
    name: "UntagQueueRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("QueueUrl", "QueueUrl", &SHAPE_STRING).required(),
        rt::Member::new("TagKeys", "TagKeys", &SHAPE_TAG_KEY_LIST).in_xml("TagKey").required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_QUEUE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_UNTAG_QUEUE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagQueueRequest {
    pub queue_url: String,
    pub tag_keys: Vec<String>,
}
impl rt::Structure for UntagQueueRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_QUEUE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_QUEUE_REQUEST);
        rt::member(w, &SCHEMA_UNTAG_QUEUE_REQUEST.members[0], &self.queue_url);
        rt::member(w, &SCHEMA_UNTAG_QUEUE_REQUEST.members[1], &self.tag_keys);
        w.end_structure(&SCHEMA_UNTAG_QUEUE_REQUEST);
    }
}
impl rt::Encode for UntagQueueRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UntagQueueRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UNTAG_QUEUE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.queue_url = rt::Decode::decode(shape, r)?,
                1 => out.tag_keys = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn batch_entry_ids_not_distinct(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_BATCH_ENTRY_IDS_NOT_DISTINCT, message)
    }
    pub fn batch_request_too_long(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_BATCH_REQUEST_TOO_LONG, message)
    }
    pub fn empty_batch_request(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_EMPTY_BATCH_REQUEST, message)
    }
    pub fn invalid_address(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_ADDRESS, message)
    }
    pub fn invalid_attribute_name(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_ATTRIBUTE_NAME, message)
    }
    pub fn invalid_attribute_value(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_ATTRIBUTE_VALUE, message)
    }
    pub fn invalid_batch_entry_id(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_BATCH_ENTRY_ID, message)
    }
    pub fn invalid_id_format(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_ID_FORMAT, message)
    }
    pub fn invalid_message_contents(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_MESSAGE_CONTENTS, message)
    }
    pub fn invalid_security(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_SECURITY, message)
    }
    pub fn kms_access_denied(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_ACCESS_DENIED, message)
    }
    pub fn kms_disabled(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_DISABLED, message)
    }
    pub fn kms_invalid_key_usage(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_INVALID_KEY_USAGE, message)
    }
    pub fn kms_invalid_state(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_INVALID_STATE, message)
    }
    pub fn kms_not_found(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_NOT_FOUND, message)
    }
    pub fn kms_opt_in_required(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_OPT_IN_REQUIRED, message)
    }
    pub fn kms_throttled(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_THROTTLED, message)
    }
    pub fn message_not_inflight(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_MESSAGE_NOT_INFLIGHT, message)
    }
    pub fn over_limit(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_OVER_LIMIT, message)
    }
    pub fn purge_queue_in_progress(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_PURGE_QUEUE_IN_PROGRESS, message)
    }
    pub fn queue_deleted_recently(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_QUEUE_DELETED_RECENTLY, message)
    }
    pub fn queue_does_not_exist(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_QUEUE_DOES_NOT_EXIST, message)
    }
    pub fn queue_name_exists(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_QUEUE_NAME_EXISTS, message)
    }
    pub fn receipt_handle_is_invalid(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RECEIPT_HANDLE_IS_INVALID, message)
    }
    pub fn request_throttled(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_REQUEST_THROTTLED, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION, message)
    }
    pub fn too_many_entries_in_batch_request(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TOO_MANY_ENTRIES_IN_BATCH_REQUEST, message)
    }
    pub fn unsupported_operation(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_UNSUPPORTED_OPERATION, message)
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

static SCHEMA_CHANGE_MESSAGE_VISIBILITY_OUTPUT: rt::Schema = rt::Schema {
    name: "ChangeMessageVisibilityOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityOutput {}
impl rt::Structure for ChangeMessageVisibilityOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CHANGE_MESSAGE_VISIBILITY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_OUTPUT);
        w.end_structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_OUTPUT);
    }
}
impl rt::Decode for ChangeMessageVisibilityOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_CHANGE_MESSAGE_VISIBILITY_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(ChangeMessageVisibilityOutput {})
    }
}
pub static SHAPE_CHANGE_MESSAGE_VISIBILITY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CHANGE_MESSAGE_VISIBILITY_OUTPUT);

static SCHEMA_DELETE_MESSAGE_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteMessageOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMessageOutput {}
impl rt::Structure for DeleteMessageOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_MESSAGE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_MESSAGE_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_MESSAGE_OUTPUT);
    }
}
impl rt::Decode for DeleteMessageOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_MESSAGE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteMessageOutput {})
    }
}
pub static SHAPE_DELETE_MESSAGE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_MESSAGE_OUTPUT);

static SCHEMA_DELETE_QUEUE_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteQueueOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteQueueOutput {}
impl rt::Structure for DeleteQueueOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_QUEUE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_QUEUE_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_QUEUE_OUTPUT);
    }
}
impl rt::Decode for DeleteQueueOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_QUEUE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteQueueOutput {})
    }
}
pub static SHAPE_DELETE_QUEUE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_QUEUE_OUTPUT);

static SCHEMA_PURGE_QUEUE_OUTPUT: rt::Schema = rt::Schema {
    name: "PurgeQueueOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PurgeQueueOutput {}
impl rt::Structure for PurgeQueueOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PURGE_QUEUE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PURGE_QUEUE_OUTPUT);
        w.end_structure(&SCHEMA_PURGE_QUEUE_OUTPUT);
    }
}
impl rt::Decode for PurgeQueueOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_PURGE_QUEUE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(PurgeQueueOutput {})
    }
}
pub static SHAPE_PURGE_QUEUE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_PURGE_QUEUE_OUTPUT);

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

static SCHEMA_SET_QUEUE_ATTRIBUTES_OUTPUT: rt::Schema = rt::Schema {
    name: "SetQueueAttributesOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetQueueAttributesOutput {}
impl rt::Structure for SetQueueAttributesOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SET_QUEUE_ATTRIBUTES_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SET_QUEUE_ATTRIBUTES_OUTPUT);
        w.end_structure(&SCHEMA_SET_QUEUE_ATTRIBUTES_OUTPUT);
    }
}
impl rt::Decode for SetQueueAttributesOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_SET_QUEUE_ATTRIBUTES_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(SetQueueAttributesOutput {})
    }
}
pub static SHAPE_SET_QUEUE_ATTRIBUTES_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SET_QUEUE_ATTRIBUTES_OUTPUT);

static SCHEMA_TAG_QUEUE_OUTPUT: rt::Schema = rt::Schema {
    name: "TagQueueOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagQueueOutput {}
impl rt::Structure for TagQueueOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_QUEUE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_QUEUE_OUTPUT);
        w.end_structure(&SCHEMA_TAG_QUEUE_OUTPUT);
    }
}
impl rt::Decode for TagQueueOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_TAG_QUEUE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(TagQueueOutput {})
    }
}
pub static SHAPE_TAG_QUEUE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG_QUEUE_OUTPUT);

static SCHEMA_UNTAG_QUEUE_OUTPUT: rt::Schema = rt::Schema {
    name: "UntagQueueOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagQueueOutput {}
impl rt::Structure for UntagQueueOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_QUEUE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_QUEUE_OUTPUT);
        w.end_structure(&SCHEMA_UNTAG_QUEUE_OUTPUT);
    }
}
impl rt::Decode for UntagQueueOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_UNTAG_QUEUE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(UntagQueueOutput {})
    }
}
pub static SHAPE_UNTAG_QUEUE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_UNTAG_QUEUE_OUTPUT);

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "sqs",
    signing_name: "sqs",
    full_name: "Amazon Simple Queue Service",
    api_version: "2012-11-05",
    protocol: rt::Protocol::Json { version: "1.0", target_prefix: "AmazonSQS" },
    also: &[rt::Protocol::Query],
    query_compatible: true,
    xml_namespace: Some("http://queue.amazonaws.com/doc/2012-11-05/"),
    operations: &[
        rt::Operation {
            name: "AddPermission",
            index: 0,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_ADD_PERMISSION_REQUEST,
            output: &SCHEMA_ADD_PERMISSION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CancelMessageMoveTask",
            index: 1,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CANCEL_MESSAGE_MOVE_TASK_REQUEST,
            output: &SCHEMA_CANCEL_MESSAGE_MOVE_TASK_RESULT,
            result_wrapper: Some("CancelMessageMoveTaskResult"),
        },
        rt::Operation {
            name: "ChangeMessageVisibility",
            index: 2,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CHANGE_MESSAGE_VISIBILITY_REQUEST,
            output: &SCHEMA_CHANGE_MESSAGE_VISIBILITY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ChangeMessageVisibilityBatch",
            index: 3,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST,
            output: &SCHEMA_CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT,
            result_wrapper: Some("ChangeMessageVisibilityBatchResult"),
        },
        rt::Operation {
            name: "CreateQueue",
            index: 4,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_QUEUE_REQUEST,
            output: &SCHEMA_CREATE_QUEUE_RESULT,
            result_wrapper: Some("CreateQueueResult"),
        },
        rt::Operation {
            name: "DeleteMessage",
            index: 5,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_MESSAGE_REQUEST,
            output: &SCHEMA_DELETE_MESSAGE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteMessageBatch",
            index: 6,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_MESSAGE_BATCH_REQUEST,
            output: &SCHEMA_DELETE_MESSAGE_BATCH_RESULT,
            result_wrapper: Some("DeleteMessageBatchResult"),
        },
        rt::Operation {
            name: "DeleteQueue",
            index: 7,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_QUEUE_REQUEST,
            output: &SCHEMA_DELETE_QUEUE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetQueueAttributes",
            index: 8,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_QUEUE_ATTRIBUTES_REQUEST,
            output: &SCHEMA_GET_QUEUE_ATTRIBUTES_RESULT,
            result_wrapper: Some("GetQueueAttributesResult"),
        },
        rt::Operation {
            name: "GetQueueUrl",
            index: 9,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_QUEUE_URL_REQUEST,
            output: &SCHEMA_GET_QUEUE_URL_RESULT,
            result_wrapper: Some("GetQueueUrlResult"),
        },
        rt::Operation {
            name: "ListDeadLetterSourceQueues",
            index: 10,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST,
            output: &SCHEMA_LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT,
            result_wrapper: Some("ListDeadLetterSourceQueuesResult"),
        },
        rt::Operation {
            name: "ListMessageMoveTasks",
            index: 11,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_MESSAGE_MOVE_TASKS_REQUEST,
            output: &SCHEMA_LIST_MESSAGE_MOVE_TASKS_RESULT,
            result_wrapper: Some("ListMessageMoveTasksResult"),
        },
        rt::Operation {
            name: "ListQueueTags",
            index: 12,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_QUEUE_TAGS_REQUEST,
            output: &SCHEMA_LIST_QUEUE_TAGS_RESULT,
            result_wrapper: Some("ListQueueTagsResult"),
        },
        rt::Operation {
            name: "ListQueues",
            index: 13,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_QUEUES_REQUEST,
            output: &SCHEMA_LIST_QUEUES_RESULT,
            result_wrapper: Some("ListQueuesResult"),
        },
        rt::Operation {
            name: "PurgeQueue",
            index: 14,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PURGE_QUEUE_REQUEST,
            output: &SCHEMA_PURGE_QUEUE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ReceiveMessage",
            index: 15,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_RECEIVE_MESSAGE_REQUEST,
            output: &SCHEMA_RECEIVE_MESSAGE_RESULT,
            result_wrapper: Some("ReceiveMessageResult"),
        },
        rt::Operation {
            name: "RemovePermission",
            index: 16,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_REMOVE_PERMISSION_REQUEST,
            output: &SCHEMA_REMOVE_PERMISSION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "SendMessage",
            index: 17,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_SEND_MESSAGE_REQUEST,
            output: &SCHEMA_SEND_MESSAGE_RESULT,
            result_wrapper: Some("SendMessageResult"),
        },
        rt::Operation {
            name: "SendMessageBatch",
            index: 18,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_SEND_MESSAGE_BATCH_REQUEST,
            output: &SCHEMA_SEND_MESSAGE_BATCH_RESULT,
            result_wrapper: Some("SendMessageBatchResult"),
        },
        rt::Operation {
            name: "SetQueueAttributes",
            index: 19,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_SET_QUEUE_ATTRIBUTES_REQUEST,
            output: &SCHEMA_SET_QUEUE_ATTRIBUTES_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "StartMessageMoveTask",
            index: 20,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_START_MESSAGE_MOVE_TASK_REQUEST,
            output: &SCHEMA_START_MESSAGE_MOVE_TASK_RESULT,
            result_wrapper: Some("StartMessageMoveTaskResult"),
        },
        rt::Operation {
            name: "TagQueue",
            index: 21,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TAG_QUEUE_REQUEST,
            output: &SCHEMA_TAG_QUEUE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagQueue",
            index: 22,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UNTAG_QUEUE_REQUEST,
            output: &SCHEMA_UNTAG_QUEUE_OUTPUT,
            result_wrapper: None,
        },
    ],
    unserved: &[],
    validation_code: "ValidationException",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Sqs: Send + Sync + 'static {
    /// AddPermission.
    async fn add_permission(
        &self,
        caller: &rt::Caller,
        input: AddPermissionRequest,
    ) -> Result<AddPermissionOutput, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "AddPermission"))
    }
    /// CancelMessageMoveTask.
    async fn cancel_message_move_task(
        &self,
        caller: &rt::Caller,
        input: CancelMessageMoveTaskRequest,
    ) -> Result<CancelMessageMoveTaskResult, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "CancelMessageMoveTask"))
    }
    /// ChangeMessageVisibility.
    async fn change_message_visibility(
        &self,
        caller: &rt::Caller,
        input: ChangeMessageVisibilityRequest,
    ) -> Result<ChangeMessageVisibilityOutput, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "ChangeMessageVisibility"))
    }
    /// ChangeMessageVisibilityBatch.
    async fn change_message_visibility_batch(
        &self,
        caller: &rt::Caller,
        input: ChangeMessageVisibilityBatchRequest,
    ) -> Result<ChangeMessageVisibilityBatchResult, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "ChangeMessageVisibilityBatch"))
    }
    /// CreateQueue.
    async fn create_queue(
        &self,
        caller: &rt::Caller,
        input: CreateQueueRequest,
    ) -> Result<CreateQueueResult, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "CreateQueue"))
    }
    /// DeleteMessage.
    async fn delete_message(
        &self,
        caller: &rt::Caller,
        input: DeleteMessageRequest,
    ) -> Result<DeleteMessageOutput, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "DeleteMessage"))
    }
    /// DeleteMessageBatch.
    async fn delete_message_batch(
        &self,
        caller: &rt::Caller,
        input: DeleteMessageBatchRequest,
    ) -> Result<DeleteMessageBatchResult, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "DeleteMessageBatch"))
    }
    /// DeleteQueue.
    async fn delete_queue(
        &self,
        caller: &rt::Caller,
        input: DeleteQueueRequest,
    ) -> Result<DeleteQueueOutput, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "DeleteQueue"))
    }
    /// GetQueueAttributes.
    async fn get_queue_attributes(
        &self,
        caller: &rt::Caller,
        input: GetQueueAttributesRequest,
    ) -> Result<GetQueueAttributesResult, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "GetQueueAttributes"))
    }
    /// GetQueueUrl.
    async fn get_queue_url(
        &self,
        caller: &rt::Caller,
        input: GetQueueUrlRequest,
    ) -> Result<GetQueueUrlResult, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "GetQueueUrl"))
    }
    /// ListDeadLetterSourceQueues.
    async fn list_dead_letter_source_queues(
        &self,
        caller: &rt::Caller,
        input: ListDeadLetterSourceQueuesRequest,
    ) -> Result<ListDeadLetterSourceQueuesResult, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "ListDeadLetterSourceQueues"))
    }
    /// ListMessageMoveTasks.
    async fn list_message_move_tasks(
        &self,
        caller: &rt::Caller,
        input: ListMessageMoveTasksRequest,
    ) -> Result<ListMessageMoveTasksResult, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "ListMessageMoveTasks"))
    }
    /// ListQueueTags.
    async fn list_queue_tags(
        &self,
        caller: &rt::Caller,
        input: ListQueueTagsRequest,
    ) -> Result<ListQueueTagsResult, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "ListQueueTags"))
    }
    /// ListQueues.
    async fn list_queues(
        &self,
        caller: &rt::Caller,
        input: ListQueuesRequest,
    ) -> Result<ListQueuesResult, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "ListQueues"))
    }
    /// PurgeQueue.
    async fn purge_queue(
        &self,
        caller: &rt::Caller,
        input: PurgeQueueRequest,
    ) -> Result<PurgeQueueOutput, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "PurgeQueue"))
    }
    /// ReceiveMessage.
    async fn receive_message(
        &self,
        caller: &rt::Caller,
        input: ReceiveMessageRequest,
    ) -> Result<ReceiveMessageResult, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "ReceiveMessage"))
    }
    /// RemovePermission.
    async fn remove_permission(
        &self,
        caller: &rt::Caller,
        input: RemovePermissionRequest,
    ) -> Result<RemovePermissionOutput, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "RemovePermission"))
    }
    /// SendMessage.
    async fn send_message(
        &self,
        caller: &rt::Caller,
        input: SendMessageRequest,
    ) -> Result<SendMessageResult, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "SendMessage"))
    }
    /// SendMessageBatch.
    async fn send_message_batch(
        &self,
        caller: &rt::Caller,
        input: SendMessageBatchRequest,
    ) -> Result<SendMessageBatchResult, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "SendMessageBatch"))
    }
    /// SetQueueAttributes.
    async fn set_queue_attributes(
        &self,
        caller: &rt::Caller,
        input: SetQueueAttributesRequest,
    ) -> Result<SetQueueAttributesOutput, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "SetQueueAttributes"))
    }
    /// StartMessageMoveTask.
    async fn start_message_move_task(
        &self,
        caller: &rt::Caller,
        input: StartMessageMoveTaskRequest,
    ) -> Result<StartMessageMoveTaskResult, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "StartMessageMoveTask"))
    }
    /// TagQueue.
    async fn tag_queue(
        &self,
        caller: &rt::Caller,
        input: TagQueueRequest,
    ) -> Result<TagQueueOutput, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "TagQueue"))
    }
    /// UntagQueue.
    async fn untag_queue(
        &self,
        caller: &rt::Caller,
        input: UntagQueueRequest,
    ) -> Result<UntagQueueOutput, rt::ApiError> {
        Err(rt::not_implemented("Sqs", "UntagQueue"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum SqsInput {
    AddPermission(AddPermissionRequest),
    CancelMessageMoveTask(CancelMessageMoveTaskRequest),
    ChangeMessageVisibility(ChangeMessageVisibilityRequest),
    ChangeMessageVisibilityBatch(ChangeMessageVisibilityBatchRequest),
    CreateQueue(CreateQueueRequest),
    DeleteMessage(DeleteMessageRequest),
    DeleteMessageBatch(DeleteMessageBatchRequest),
    DeleteQueue(DeleteQueueRequest),
    GetQueueAttributes(GetQueueAttributesRequest),
    GetQueueUrl(GetQueueUrlRequest),
    ListDeadLetterSourceQueues(ListDeadLetterSourceQueuesRequest),
    ListMessageMoveTasks(ListMessageMoveTasksRequest),
    ListQueueTags(ListQueueTagsRequest),
    ListQueues(ListQueuesRequest),
    PurgeQueue(PurgeQueueRequest),
    ReceiveMessage(ReceiveMessageRequest),
    RemovePermission(RemovePermissionRequest),
    SendMessage(SendMessageRequest),
    SendMessageBatch(SendMessageBatchRequest),
    SetQueueAttributes(SetQueueAttributesRequest),
    StartMessageMoveTask(StartMessageMoveTaskRequest),
    TagQueue(TagQueueRequest),
    UntagQueue(UntagQueueRequest),
}

impl SqsInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::AddPermission(_) => 0,
            Self::CancelMessageMoveTask(_) => 1,
            Self::ChangeMessageVisibility(_) => 2,
            Self::ChangeMessageVisibilityBatch(_) => 3,
            Self::CreateQueue(_) => 4,
            Self::DeleteMessage(_) => 5,
            Self::DeleteMessageBatch(_) => 6,
            Self::DeleteQueue(_) => 7,
            Self::GetQueueAttributes(_) => 8,
            Self::GetQueueUrl(_) => 9,
            Self::ListDeadLetterSourceQueues(_) => 10,
            Self::ListMessageMoveTasks(_) => 11,
            Self::ListQueueTags(_) => 12,
            Self::ListQueues(_) => 13,
            Self::PurgeQueue(_) => 14,
            Self::ReceiveMessage(_) => 15,
            Self::RemovePermission(_) => 16,
            Self::SendMessage(_) => 17,
            Self::SendMessageBatch(_) => 18,
            Self::SetQueueAttributes(_) => 19,
            Self::StartMessageMoveTask(_) => 20,
            Self::TagQueue(_) => 21,
            Self::UntagQueue(_) => 22,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::AddPermission(input) => input,
            Self::CancelMessageMoveTask(input) => input,
            Self::ChangeMessageVisibility(input) => input,
            Self::ChangeMessageVisibilityBatch(input) => input,
            Self::CreateQueue(input) => input,
            Self::DeleteMessage(input) => input,
            Self::DeleteMessageBatch(input) => input,
            Self::DeleteQueue(input) => input,
            Self::GetQueueAttributes(input) => input,
            Self::GetQueueUrl(input) => input,
            Self::ListDeadLetterSourceQueues(input) => input,
            Self::ListMessageMoveTasks(input) => input,
            Self::ListQueueTags(input) => input,
            Self::ListQueues(input) => input,
            Self::PurgeQueue(input) => input,
            Self::ReceiveMessage(input) => input,
            Self::RemovePermission(input) => input,
            Self::SendMessage(input) => input,
            Self::SendMessageBatch(input) => input,
            Self::SetQueueAttributes(input) => input,
            Self::StartMessageMoveTask(input) => input,
            Self::TagQueue(input) => input,
            Self::UntagQueue(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::AddPermission(rt::Decode::decode(&SHAPE_ADD_PERMISSION_REQUEST, reader)?),
            1 => Self::CancelMessageMoveTask(rt::Decode::decode(
                &SHAPE_CANCEL_MESSAGE_MOVE_TASK_REQUEST,
                reader,
            )?),
            2 => Self::ChangeMessageVisibility(rt::Decode::decode(
                &SHAPE_CHANGE_MESSAGE_VISIBILITY_REQUEST,
                reader,
            )?),
            3 => Self::ChangeMessageVisibilityBatch(rt::Decode::decode(
                &SHAPE_CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST,
                reader,
            )?),
            4 => Self::CreateQueue(rt::Decode::decode(&SHAPE_CREATE_QUEUE_REQUEST, reader)?),
            5 => Self::DeleteMessage(rt::Decode::decode(&SHAPE_DELETE_MESSAGE_REQUEST, reader)?),
            6 => Self::DeleteMessageBatch(rt::Decode::decode(
                &SHAPE_DELETE_MESSAGE_BATCH_REQUEST,
                reader,
            )?),
            7 => Self::DeleteQueue(rt::Decode::decode(&SHAPE_DELETE_QUEUE_REQUEST, reader)?),
            8 => Self::GetQueueAttributes(rt::Decode::decode(
                &SHAPE_GET_QUEUE_ATTRIBUTES_REQUEST,
                reader,
            )?),
            9 => Self::GetQueueUrl(rt::Decode::decode(&SHAPE_GET_QUEUE_URL_REQUEST, reader)?),
            10 => Self::ListDeadLetterSourceQueues(rt::Decode::decode(
                &SHAPE_LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST,
                reader,
            )?),
            11 => Self::ListMessageMoveTasks(rt::Decode::decode(
                &SHAPE_LIST_MESSAGE_MOVE_TASKS_REQUEST,
                reader,
            )?),
            12 => Self::ListQueueTags(rt::Decode::decode(&SHAPE_LIST_QUEUE_TAGS_REQUEST, reader)?),
            13 => Self::ListQueues(rt::Decode::decode(&SHAPE_LIST_QUEUES_REQUEST, reader)?),
            14 => Self::PurgeQueue(rt::Decode::decode(&SHAPE_PURGE_QUEUE_REQUEST, reader)?),
            15 => Self::ReceiveMessage(rt::Decode::decode(&SHAPE_RECEIVE_MESSAGE_REQUEST, reader)?),
            16 => Self::RemovePermission(rt::Decode::decode(
                &SHAPE_REMOVE_PERMISSION_REQUEST,
                reader,
            )?),
            17 => Self::SendMessage(rt::Decode::decode(&SHAPE_SEND_MESSAGE_REQUEST, reader)?),
            18 => Self::SendMessageBatch(rt::Decode::decode(
                &SHAPE_SEND_MESSAGE_BATCH_REQUEST,
                reader,
            )?),
            19 => Self::SetQueueAttributes(rt::Decode::decode(
                &SHAPE_SET_QUEUE_ATTRIBUTES_REQUEST,
                reader,
            )?),
            20 => Self::StartMessageMoveTask(rt::Decode::decode(
                &SHAPE_START_MESSAGE_MOVE_TASK_REQUEST,
                reader,
            )?),
            21 => Self::TagQueue(rt::Decode::decode(&SHAPE_TAG_QUEUE_REQUEST, reader)?),
            22 => Self::UntagQueue(rt::Decode::decode(&SHAPE_UNTAG_QUEUE_REQUEST, reader)?),
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
        service: &dyn Sqs,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::AddPermission(input) => Box::new(service.add_permission(caller, input).await?),
            Self::CancelMessageMoveTask(input) => {
                Box::new(service.cancel_message_move_task(caller, input).await?)
            }
            Self::ChangeMessageVisibility(input) => {
                Box::new(service.change_message_visibility(caller, input).await?)
            }
            Self::ChangeMessageVisibilityBatch(input) => {
                Box::new(service.change_message_visibility_batch(caller, input).await?)
            }
            Self::CreateQueue(input) => Box::new(service.create_queue(caller, input).await?),
            Self::DeleteMessage(input) => Box::new(service.delete_message(caller, input).await?),
            Self::DeleteMessageBatch(input) => {
                Box::new(service.delete_message_batch(caller, input).await?)
            }
            Self::DeleteQueue(input) => Box::new(service.delete_queue(caller, input).await?),
            Self::GetQueueAttributes(input) => {
                Box::new(service.get_queue_attributes(caller, input).await?)
            }
            Self::GetQueueUrl(input) => Box::new(service.get_queue_url(caller, input).await?),
            Self::ListDeadLetterSourceQueues(input) => {
                Box::new(service.list_dead_letter_source_queues(caller, input).await?)
            }
            Self::ListMessageMoveTasks(input) => {
                Box::new(service.list_message_move_tasks(caller, input).await?)
            }
            Self::ListQueueTags(input) => Box::new(service.list_queue_tags(caller, input).await?),
            Self::ListQueues(input) => Box::new(service.list_queues(caller, input).await?),
            Self::PurgeQueue(input) => Box::new(service.purge_queue(caller, input).await?),
            Self::ReceiveMessage(input) => Box::new(service.receive_message(caller, input).await?),
            Self::RemovePermission(input) => {
                Box::new(service.remove_permission(caller, input).await?)
            }
            Self::SendMessage(input) => Box::new(service.send_message(caller, input).await?),
            Self::SendMessageBatch(input) => {
                Box::new(service.send_message_batch(caller, input).await?)
            }
            Self::SetQueueAttributes(input) => {
                Box::new(service.set_queue_attributes(caller, input).await?)
            }
            Self::StartMessageMoveTask(input) => {
                Box::new(service.start_message_move_task(caller, input).await?)
            }
            Self::TagQueue(input) => Box::new(service.tag_queue(caller, input).await?),
            Self::UntagQueue(input) => Box::new(service.untag_queue(caller, input).await?),
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Sqs>,
    access: rt::Arc<dyn rt::Access<SqsInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: SqsInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Sqs>,
    access: rt::Arc<dyn rt::Access<SqsInput>>,
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
        Ok(Box::new(Called { input: SqsInput::decode(operation, reader)?, routed: self.0.clone() }))
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
    inner: rt::Arc<dyn Sqs>,
    guard: rt::Guard<SqsInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(inner: rt::Arc<dyn Sqs>, guard: rt::Guard<SqsInput>) -> rt::Arc<dyn Sqs> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Sqs for Guarded {
    async fn add_permission(
        &self,
        caller: &rt::Caller,
        input: AddPermissionRequest,
    ) -> Result<AddPermissionOutput, rt::ApiError> {
        let input = SqsInput::AddPermission(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::AddPermission(input) = input else {
            return Err(rt::not_implemented("Sqs", "AddPermission"));
        };
        self.inner.add_permission(caller, input).await
    }
    async fn cancel_message_move_task(
        &self,
        caller: &rt::Caller,
        input: CancelMessageMoveTaskRequest,
    ) -> Result<CancelMessageMoveTaskResult, rt::ApiError> {
        let input = SqsInput::CancelMessageMoveTask(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::CancelMessageMoveTask(input) = input else {
            return Err(rt::not_implemented("Sqs", "CancelMessageMoveTask"));
        };
        self.inner.cancel_message_move_task(caller, input).await
    }
    async fn change_message_visibility(
        &self,
        caller: &rt::Caller,
        input: ChangeMessageVisibilityRequest,
    ) -> Result<ChangeMessageVisibilityOutput, rt::ApiError> {
        let input = SqsInput::ChangeMessageVisibility(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::ChangeMessageVisibility(input) = input else {
            return Err(rt::not_implemented("Sqs", "ChangeMessageVisibility"));
        };
        self.inner.change_message_visibility(caller, input).await
    }
    async fn change_message_visibility_batch(
        &self,
        caller: &rt::Caller,
        input: ChangeMessageVisibilityBatchRequest,
    ) -> Result<ChangeMessageVisibilityBatchResult, rt::ApiError> {
        let input = SqsInput::ChangeMessageVisibilityBatch(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::ChangeMessageVisibilityBatch(input) = input else {
            return Err(rt::not_implemented("Sqs", "ChangeMessageVisibilityBatch"));
        };
        self.inner.change_message_visibility_batch(caller, input).await
    }
    async fn create_queue(
        &self,
        caller: &rt::Caller,
        input: CreateQueueRequest,
    ) -> Result<CreateQueueResult, rt::ApiError> {
        let input = SqsInput::CreateQueue(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::CreateQueue(input) = input else {
            return Err(rt::not_implemented("Sqs", "CreateQueue"));
        };
        self.inner.create_queue(caller, input).await
    }
    async fn delete_message(
        &self,
        caller: &rt::Caller,
        input: DeleteMessageRequest,
    ) -> Result<DeleteMessageOutput, rt::ApiError> {
        let input = SqsInput::DeleteMessage(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::DeleteMessage(input) = input else {
            return Err(rt::not_implemented("Sqs", "DeleteMessage"));
        };
        self.inner.delete_message(caller, input).await
    }
    async fn delete_message_batch(
        &self,
        caller: &rt::Caller,
        input: DeleteMessageBatchRequest,
    ) -> Result<DeleteMessageBatchResult, rt::ApiError> {
        let input = SqsInput::DeleteMessageBatch(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::DeleteMessageBatch(input) = input else {
            return Err(rt::not_implemented("Sqs", "DeleteMessageBatch"));
        };
        self.inner.delete_message_batch(caller, input).await
    }
    async fn delete_queue(
        &self,
        caller: &rt::Caller,
        input: DeleteQueueRequest,
    ) -> Result<DeleteQueueOutput, rt::ApiError> {
        let input = SqsInput::DeleteQueue(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::DeleteQueue(input) = input else {
            return Err(rt::not_implemented("Sqs", "DeleteQueue"));
        };
        self.inner.delete_queue(caller, input).await
    }
    async fn get_queue_attributes(
        &self,
        caller: &rt::Caller,
        input: GetQueueAttributesRequest,
    ) -> Result<GetQueueAttributesResult, rt::ApiError> {
        let input = SqsInput::GetQueueAttributes(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::GetQueueAttributes(input) = input else {
            return Err(rt::not_implemented("Sqs", "GetQueueAttributes"));
        };
        self.inner.get_queue_attributes(caller, input).await
    }
    async fn get_queue_url(
        &self,
        caller: &rt::Caller,
        input: GetQueueUrlRequest,
    ) -> Result<GetQueueUrlResult, rt::ApiError> {
        let input = SqsInput::GetQueueUrl(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::GetQueueUrl(input) = input else {
            return Err(rt::not_implemented("Sqs", "GetQueueUrl"));
        };
        self.inner.get_queue_url(caller, input).await
    }
    async fn list_dead_letter_source_queues(
        &self,
        caller: &rt::Caller,
        input: ListDeadLetterSourceQueuesRequest,
    ) -> Result<ListDeadLetterSourceQueuesResult, rt::ApiError> {
        let input = SqsInput::ListDeadLetterSourceQueues(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::ListDeadLetterSourceQueues(input) = input else {
            return Err(rt::not_implemented("Sqs", "ListDeadLetterSourceQueues"));
        };
        self.inner.list_dead_letter_source_queues(caller, input).await
    }
    async fn list_message_move_tasks(
        &self,
        caller: &rt::Caller,
        input: ListMessageMoveTasksRequest,
    ) -> Result<ListMessageMoveTasksResult, rt::ApiError> {
        let input = SqsInput::ListMessageMoveTasks(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::ListMessageMoveTasks(input) = input else {
            return Err(rt::not_implemented("Sqs", "ListMessageMoveTasks"));
        };
        self.inner.list_message_move_tasks(caller, input).await
    }
    async fn list_queue_tags(
        &self,
        caller: &rt::Caller,
        input: ListQueueTagsRequest,
    ) -> Result<ListQueueTagsResult, rt::ApiError> {
        let input = SqsInput::ListQueueTags(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::ListQueueTags(input) = input else {
            return Err(rt::not_implemented("Sqs", "ListQueueTags"));
        };
        self.inner.list_queue_tags(caller, input).await
    }
    async fn list_queues(
        &self,
        caller: &rt::Caller,
        input: ListQueuesRequest,
    ) -> Result<ListQueuesResult, rt::ApiError> {
        let input = SqsInput::ListQueues(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::ListQueues(input) = input else {
            return Err(rt::not_implemented("Sqs", "ListQueues"));
        };
        self.inner.list_queues(caller, input).await
    }
    async fn purge_queue(
        &self,
        caller: &rt::Caller,
        input: PurgeQueueRequest,
    ) -> Result<PurgeQueueOutput, rt::ApiError> {
        let input = SqsInput::PurgeQueue(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::PurgeQueue(input) = input else {
            return Err(rt::not_implemented("Sqs", "PurgeQueue"));
        };
        self.inner.purge_queue(caller, input).await
    }
    async fn receive_message(
        &self,
        caller: &rt::Caller,
        input: ReceiveMessageRequest,
    ) -> Result<ReceiveMessageResult, rt::ApiError> {
        let input = SqsInput::ReceiveMessage(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::ReceiveMessage(input) = input else {
            return Err(rt::not_implemented("Sqs", "ReceiveMessage"));
        };
        self.inner.receive_message(caller, input).await
    }
    async fn remove_permission(
        &self,
        caller: &rt::Caller,
        input: RemovePermissionRequest,
    ) -> Result<RemovePermissionOutput, rt::ApiError> {
        let input = SqsInput::RemovePermission(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::RemovePermission(input) = input else {
            return Err(rt::not_implemented("Sqs", "RemovePermission"));
        };
        self.inner.remove_permission(caller, input).await
    }
    async fn send_message(
        &self,
        caller: &rt::Caller,
        input: SendMessageRequest,
    ) -> Result<SendMessageResult, rt::ApiError> {
        let input = SqsInput::SendMessage(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::SendMessage(input) = input else {
            return Err(rt::not_implemented("Sqs", "SendMessage"));
        };
        self.inner.send_message(caller, input).await
    }
    async fn send_message_batch(
        &self,
        caller: &rt::Caller,
        input: SendMessageBatchRequest,
    ) -> Result<SendMessageBatchResult, rt::ApiError> {
        let input = SqsInput::SendMessageBatch(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::SendMessageBatch(input) = input else {
            return Err(rt::not_implemented("Sqs", "SendMessageBatch"));
        };
        self.inner.send_message_batch(caller, input).await
    }
    async fn set_queue_attributes(
        &self,
        caller: &rt::Caller,
        input: SetQueueAttributesRequest,
    ) -> Result<SetQueueAttributesOutput, rt::ApiError> {
        let input = SqsInput::SetQueueAttributes(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::SetQueueAttributes(input) = input else {
            return Err(rt::not_implemented("Sqs", "SetQueueAttributes"));
        };
        self.inner.set_queue_attributes(caller, input).await
    }
    async fn start_message_move_task(
        &self,
        caller: &rt::Caller,
        input: StartMessageMoveTaskRequest,
    ) -> Result<StartMessageMoveTaskResult, rt::ApiError> {
        let input = SqsInput::StartMessageMoveTask(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::StartMessageMoveTask(input) = input else {
            return Err(rt::not_implemented("Sqs", "StartMessageMoveTask"));
        };
        self.inner.start_message_move_task(caller, input).await
    }
    async fn tag_queue(
        &self,
        caller: &rt::Caller,
        input: TagQueueRequest,
    ) -> Result<TagQueueOutput, rt::ApiError> {
        let input = SqsInput::TagQueue(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::TagQueue(input) = input else {
            return Err(rt::not_implemented("Sqs", "TagQueue"));
        };
        self.inner.tag_queue(caller, input).await
    }
    async fn untag_queue(
        &self,
        caller: &rt::Caller,
        input: UntagQueueRequest,
    ) -> Result<UntagQueueOutput, rt::ApiError> {
        let input = SqsInput::UntagQueue(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SqsInput::UntagQueue(input) = input else {
            return Err(rt::not_implemented("Sqs", "UntagQueue"));
        };
        self.inner.untag_queue(caller, input).await
    }
}
