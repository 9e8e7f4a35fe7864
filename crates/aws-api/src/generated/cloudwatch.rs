//! Amazon CloudWatch, API version 2010-08-01. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

pub static SHAPE_ACCOUNT_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SHAPE_ACTION_PREFIX: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: None };
pub static SHAPE_ACTIONS_ENABLED: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_ACTIONS_SUPPRESSED_BY: rt::Shape =
    rt::Shape::Enum { values: &["WaitPeriod", "ExtensionPeriod", "Alarm"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActionsSuppressedBy {
    WaitPeriod,
    ExtensionPeriod,
    Alarm,
    Unknown(String),
}
impl ActionsSuppressedBy {
    pub fn as_str(&self) -> &str {
        match self {
            Self::WaitPeriod => "WaitPeriod",
            Self::ExtensionPeriod => "ExtensionPeriod",
            Self::Alarm => "Alarm",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ActionsSuppressedBy {
    fn from(text: &str) -> Self {
        match text {
            "WaitPeriod" => Self::WaitPeriod,
            "ExtensionPeriod" => Self::ExtensionPeriod,
            "Alarm" => Self::Alarm,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ActionsSuppressedBy {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ActionsSuppressedBy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ActionsSuppressedBy {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ActionsSuppressedBy {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_ACTIONS_SUPPRESSED_REASON: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(1024), pattern: None };
pub static SHAPE_ALARM_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: None };
pub static SHAPE_ALARM_DESCRIPTION: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(1024), pattern: None };
pub static SCHEMA_ALARM_HISTORY_ITEM: rt::Schema = rt::Schema {
    name: "AlarmHistoryItem",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AlarmContributorAttributes",
            "AlarmContributorAttributes",
            &SHAPE_CONTRIBUTOR_ATTRIBUTES,
        ),
        rt::Member::new("AlarmContributorId", "AlarmContributorId", &SHAPE_CONTRIBUTOR_ID),
        rt::Member::new("AlarmName", "AlarmName", &SHAPE_ALARM_NAME),
        rt::Member::new("AlarmType", "AlarmType", &SHAPE_ALARM_TYPE),
        rt::Member::new("HistoryData", "HistoryData", &SHAPE_HISTORY_DATA),
        rt::Member::new("HistoryItemType", "HistoryItemType", &SHAPE_HISTORY_ITEM_TYPE),
        rt::Member::new("HistorySummary", "HistorySummary", &SHAPE_HISTORY_SUMMARY),
        rt::Member::new("Timestamp", "Timestamp", &SHAPE_TIMESTAMP),
    ],
    xml_namespace: None,
};
pub static SHAPE_ALARM_HISTORY_ITEM: rt::Shape = rt::Shape::Structure(&SCHEMA_ALARM_HISTORY_ITEM);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AlarmHistoryItem {
    pub alarm_contributor_attributes: Option<rt::BTreeMap<String, String>>,
    pub alarm_contributor_id: Option<String>,
    pub alarm_name: Option<String>,
    pub alarm_type: Option<AlarmType>,
    pub history_data: Option<String>,
    pub history_item_type: Option<HistoryItemType>,
    pub history_summary: Option<String>,
    pub timestamp: Option<rt::Timestamp>,
}
impl rt::Structure for AlarmHistoryItem {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ALARM_HISTORY_ITEM
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ALARM_HISTORY_ITEM);
        rt::member(w, &SCHEMA_ALARM_HISTORY_ITEM.members[0], &self.alarm_contributor_attributes);
        rt::member(w, &SCHEMA_ALARM_HISTORY_ITEM.members[1], &self.alarm_contributor_id);
        rt::member(w, &SCHEMA_ALARM_HISTORY_ITEM.members[2], &self.alarm_name);
        rt::member(w, &SCHEMA_ALARM_HISTORY_ITEM.members[3], &self.alarm_type);
        rt::member(w, &SCHEMA_ALARM_HISTORY_ITEM.members[4], &self.history_data);
        rt::member(w, &SCHEMA_ALARM_HISTORY_ITEM.members[5], &self.history_item_type);
        rt::member(w, &SCHEMA_ALARM_HISTORY_ITEM.members[6], &self.history_summary);
        rt::member(w, &SCHEMA_ALARM_HISTORY_ITEM.members[7], &self.timestamp);
        w.end_structure(&SCHEMA_ALARM_HISTORY_ITEM);
    }
}
impl rt::Encode for AlarmHistoryItem {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AlarmHistoryItem {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ALARM_HISTORY_ITEM, r, &mut |index, shape, r| {
            match index {
                0 => out.alarm_contributor_attributes = rt::Decode::decode(shape, r)?,
                1 => out.alarm_contributor_id = rt::Decode::decode(shape, r)?,
                2 => out.alarm_name = rt::Decode::decode(shape, r)?,
                3 => out.alarm_type = rt::Decode::decode(shape, r)?,
                4 => out.history_data = rt::Decode::decode(shape, r)?,
                5 => out.history_item_type = rt::Decode::decode(shape, r)?,
                6 => out.history_summary = rt::Decode::decode(shape, r)?,
                7 => out.timestamp = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ALARM_HISTORY_ITEMS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ALARM_HISTORY_ITEM,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ALARM_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SHAPE_ALARM_NAME_PREFIX: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SHAPE_ALARM_NAMES: rt::Shape = rt::Shape::List {
    min: None,
    max: Some(100),
    element: &SHAPE_ALARM_NAME,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_ALARM_PROM_QL_CRITERIA: rt::Schema = rt::Schema {
    name: "AlarmPromQLCriteria",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PendingPeriod", "PendingPeriod", &SHAPE_PENDING_PERIOD),
        rt::Member::new("Query", "Query", &SHAPE_QUERY).required(),
        rt::Member::new("RecoveryPeriod", "RecoveryPeriod", &SHAPE_RECOVERY_PERIOD),
    ],
    xml_namespace: None,
};
pub static SHAPE_ALARM_PROM_QL_CRITERIA: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ALARM_PROM_QL_CRITERIA);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AlarmPromQLCriteria {
    pub pending_period: Option<i32>,
    pub query: String,
    pub recovery_period: Option<i32>,
}
impl rt::Structure for AlarmPromQLCriteria {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ALARM_PROM_QL_CRITERIA
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ALARM_PROM_QL_CRITERIA);
        rt::member(w, &SCHEMA_ALARM_PROM_QL_CRITERIA.members[0], &self.pending_period);
        rt::member(w, &SCHEMA_ALARM_PROM_QL_CRITERIA.members[1], &self.query);
        rt::member(w, &SCHEMA_ALARM_PROM_QL_CRITERIA.members[2], &self.recovery_period);
        w.end_structure(&SCHEMA_ALARM_PROM_QL_CRITERIA);
    }
}
impl rt::Encode for AlarmPromQLCriteria {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AlarmPromQLCriteria {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ALARM_PROM_QL_CRITERIA,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.pending_period = rt::Decode::decode(shape, r)?,
                    1 => out.query = rt::Decode::decode(shape, r)?,
                    2 => out.recovery_period = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ALARM_RULE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(10240), pattern: None };
pub static SHAPE_ALARM_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["CompositeAlarm", "MetricAlarm"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AlarmType {
    CompositeAlarm,
    MetricAlarm,
    Unknown(String),
}
impl AlarmType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::CompositeAlarm => "CompositeAlarm",
            Self::MetricAlarm => "MetricAlarm",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for AlarmType {
    fn from(text: &str) -> Self {
        match text {
            "CompositeAlarm" => Self::CompositeAlarm,
            "MetricAlarm" => Self::MetricAlarm,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for AlarmType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for AlarmType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for AlarmType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for AlarmType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_ALARM_TYPES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ALARM_TYPE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_AMAZON_RESOURCE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: None };
pub static SHAPE_ATTRIBUTE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SHAPE_ATTRIBUTE_VALUE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: None };
pub static SHAPE_AWS_QUERY_ERROR_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_COMPARISON_OPERATOR: rt::Shape = rt::Shape::Enum {
    values: &[
        "GreaterThanOrEqualToThreshold",
        "GreaterThanThreshold",
        "LessThanThreshold",
        "LessThanOrEqualToThreshold",
        "LessThanLowerOrGreaterThanUpperThreshold",
        "LessThanLowerThreshold",
        "GreaterThanUpperThreshold",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ComparisonOperator {
    GreaterThanOrEqualToThreshold,
    GreaterThanThreshold,
    LessThanThreshold,
    LessThanOrEqualToThreshold,
    LessThanLowerOrGreaterThanUpperThreshold,
    LessThanLowerThreshold,
    GreaterThanUpperThreshold,
    Unknown(String),
}
impl ComparisonOperator {
    pub fn as_str(&self) -> &str {
        match self {
            Self::GreaterThanOrEqualToThreshold => "GreaterThanOrEqualToThreshold",
            Self::GreaterThanThreshold => "GreaterThanThreshold",
            Self::LessThanThreshold => "LessThanThreshold",
            Self::LessThanOrEqualToThreshold => "LessThanOrEqualToThreshold",
            Self::LessThanLowerOrGreaterThanUpperThreshold => {
                "LessThanLowerOrGreaterThanUpperThreshold"
            }
            Self::LessThanLowerThreshold => "LessThanLowerThreshold",
            Self::GreaterThanUpperThreshold => "GreaterThanUpperThreshold",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ComparisonOperator {
    fn from(text: &str) -> Self {
        match text {
            "GreaterThanOrEqualToThreshold" => Self::GreaterThanOrEqualToThreshold,
            "GreaterThanThreshold" => Self::GreaterThanThreshold,
            "LessThanThreshold" => Self::LessThanThreshold,
            "LessThanOrEqualToThreshold" => Self::LessThanOrEqualToThreshold,
            "LessThanLowerOrGreaterThanUpperThreshold" => {
                Self::LessThanLowerOrGreaterThanUpperThreshold
            }
            "LessThanLowerThreshold" => Self::LessThanLowerThreshold,
            "GreaterThanUpperThreshold" => Self::GreaterThanUpperThreshold,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ComparisonOperator {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ComparisonOperator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ComparisonOperator {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ComparisonOperator {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_COMPOSITE_ALARM: rt::Schema = rt::Schema {
    name: "CompositeAlarm",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ActionsEnabled", "ActionsEnabled", &SHAPE_ACTIONS_ENABLED),
        rt::Member::new("ActionsSuppressedBy", "ActionsSuppressedBy", &SHAPE_ACTIONS_SUPPRESSED_BY),
        rt::Member::new(
            "ActionsSuppressedReason",
            "ActionsSuppressedReason",
            &SHAPE_ACTIONS_SUPPRESSED_REASON,
        ),
        rt::Member::new("ActionsSuppressor", "ActionsSuppressor", &SHAPE_ALARM_ARN),
        rt::Member::new(
            "ActionsSuppressorExtensionPeriod",
            "ActionsSuppressorExtensionPeriod",
            &SHAPE_SUPPRESSOR_PERIOD,
        ),
        rt::Member::new(
            "ActionsSuppressorWaitPeriod",
            "ActionsSuppressorWaitPeriod",
            &SHAPE_SUPPRESSOR_PERIOD,
        ),
        rt::Member::new("AlarmActions", "AlarmActions", &SHAPE_RESOURCE_LIST),
        rt::Member::new("AlarmArn", "AlarmArn", &SHAPE_ALARM_ARN),
        rt::Member::new(
            "AlarmConfigurationUpdatedTimestamp",
            "AlarmConfigurationUpdatedTimestamp",
            &SHAPE_TIMESTAMP,
        ),
        rt::Member::new("AlarmDescription", "AlarmDescription", &SHAPE_ALARM_DESCRIPTION),
        rt::Member::new("AlarmName", "AlarmName", &SHAPE_ALARM_NAME),
        rt::Member::new("AlarmRule", "AlarmRule", &SHAPE_ALARM_RULE),
        rt::Member::new("InsufficientDataActions", "InsufficientDataActions", &SHAPE_RESOURCE_LIST),
        rt::Member::new("OKActions", "OKActions", &SHAPE_RESOURCE_LIST),
        rt::Member::new("StateReason", "StateReason", &SHAPE_STATE_REASON),
        rt::Member::new("StateReasonData", "StateReasonData", &SHAPE_STATE_REASON_DATA),
        rt::Member::new(
            "StateTransitionedTimestamp",
            "StateTransitionedTimestamp",
            &SHAPE_TIMESTAMP,
        ),
        rt::Member::new("StateUpdatedTimestamp", "StateUpdatedTimestamp", &SHAPE_TIMESTAMP),
        rt::Member::new("StateValue", "StateValue", &SHAPE_STATE_VALUE),
    ],
    xml_namespace: None,
};
pub static SHAPE_COMPOSITE_ALARM: rt::Shape = rt::Shape::Structure(&SCHEMA_COMPOSITE_ALARM);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CompositeAlarm {
    pub actions_enabled: Option<bool>,
    pub actions_suppressed_by: Option<ActionsSuppressedBy>,
    pub actions_suppressed_reason: Option<String>,
    pub actions_suppressor: Option<String>,
    pub actions_suppressor_extension_period: Option<i32>,
    pub actions_suppressor_wait_period: Option<i32>,
    pub alarm_actions: Option<Vec<String>>,
    pub alarm_arn: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<rt::Timestamp>,
    pub alarm_description: Option<String>,
    pub alarm_name: Option<String>,
    pub alarm_rule: Option<String>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub ok_actions: Option<Vec<String>>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_transitioned_timestamp: Option<rt::Timestamp>,
    pub state_updated_timestamp: Option<rt::Timestamp>,
    pub state_value: Option<StateValue>,
}
impl rt::Structure for CompositeAlarm {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_COMPOSITE_ALARM
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_COMPOSITE_ALARM);
        rt::member(w, &SCHEMA_COMPOSITE_ALARM.members[0], &self.actions_enabled);
        rt::member(w, &SCHEMA_COMPOSITE_ALARM.members[1], &self.actions_suppressed_by);
        rt::member(w, &SCHEMA_COMPOSITE_ALARM.members[2], &self.actions_suppressed_reason);
        rt::member(w, &SCHEMA_COMPOSITE_ALARM.members[3], &self.actions_suppressor);
        rt::member(
            w,
            &SCHEMA_COMPOSITE_ALARM.members[4],
            &self.actions_suppressor_extension_period,
        );
        rt::member(w, &SCHEMA_COMPOSITE_ALARM.members[5], &self.actions_suppressor_wait_period);
        rt::member(w, &SCHEMA_COMPOSITE_ALARM.members[6], &self.alarm_actions);
        rt::member(w, &SCHEMA_COMPOSITE_ALARM.members[7], &self.alarm_arn);
        rt::member(
            w,
            &SCHEMA_COMPOSITE_ALARM.members[8],
            &self.alarm_configuration_updated_timestamp,
        );
        rt::member(w, &SCHEMA_COMPOSITE_ALARM.members[9], &self.alarm_description);
        rt::member(w, &SCHEMA_COMPOSITE_ALARM.members[10], &self.alarm_name);
        rt::member(w, &SCHEMA_COMPOSITE_ALARM.members[11], &self.alarm_rule);
        rt::member(w, &SCHEMA_COMPOSITE_ALARM.members[12], &self.insufficient_data_actions);
        rt::member(w, &SCHEMA_COMPOSITE_ALARM.members[13], &self.ok_actions);
        rt::member(w, &SCHEMA_COMPOSITE_ALARM.members[14], &self.state_reason);
        rt::member(w, &SCHEMA_COMPOSITE_ALARM.members[15], &self.state_reason_data);
        rt::member(w, &SCHEMA_COMPOSITE_ALARM.members[16], &self.state_transitioned_timestamp);
        rt::member(w, &SCHEMA_COMPOSITE_ALARM.members[17], &self.state_updated_timestamp);
        rt::member(w, &SCHEMA_COMPOSITE_ALARM.members[18], &self.state_value);
        w.end_structure(&SCHEMA_COMPOSITE_ALARM);
    }
}
impl rt::Encode for CompositeAlarm {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CompositeAlarm {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_COMPOSITE_ALARM, r, &mut |index, shape, r| {
            match index {
                0 => out.actions_enabled = rt::Decode::decode(shape, r)?,
                1 => out.actions_suppressed_by = rt::Decode::decode(shape, r)?,
                2 => out.actions_suppressed_reason = rt::Decode::decode(shape, r)?,
                3 => out.actions_suppressor = rt::Decode::decode(shape, r)?,
                4 => out.actions_suppressor_extension_period = rt::Decode::decode(shape, r)?,
                5 => out.actions_suppressor_wait_period = rt::Decode::decode(shape, r)?,
                6 => out.alarm_actions = rt::Decode::decode(shape, r)?,
                7 => out.alarm_arn = rt::Decode::decode(shape, r)?,
                8 => out.alarm_configuration_updated_timestamp = rt::Decode::decode(shape, r)?,
                9 => out.alarm_description = rt::Decode::decode(shape, r)?,
                10 => out.alarm_name = rt::Decode::decode(shape, r)?,
                11 => out.alarm_rule = rt::Decode::decode(shape, r)?,
                12 => out.insufficient_data_actions = rt::Decode::decode(shape, r)?,
                13 => out.ok_actions = rt::Decode::decode(shape, r)?,
                14 => out.state_reason = rt::Decode::decode(shape, r)?,
                15 => out.state_reason_data = rt::Decode::decode(shape, r)?,
                16 => out.state_transitioned_timestamp = rt::Decode::decode(shape, r)?,
                17 => out.state_updated_timestamp = rt::Decode::decode(shape, r)?,
                18 => out.state_value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_COMPOSITE_ALARMS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_COMPOSITE_ALARM,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION: rt::Schema = rt::Schema {
    name: "ConcurrentModificationException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ConcurrentModificationException", status: 429 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_CONCURRENT_MODIFICATION_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConcurrentModificationException {}
impl rt::Structure for ConcurrentModificationException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION);
        w.end_structure(&SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION);
    }
}
impl rt::Encode for ConcurrentModificationException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConcurrentModificationException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION,
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
impl From<ConcurrentModificationException> for rt::ApiError {
    fn from(error: ConcurrentModificationException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_CONFLICT_EXCEPTION: rt::Schema = rt::Schema {
    name: "ConflictException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ConflictException", status: 409 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_CONFLICT_EXCEPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_CONFLICT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConflictException {
    pub message: Option<String>,
}
impl rt::Structure for ConflictException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONFLICT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONFLICT_EXCEPTION);
        rt::member(w, &SCHEMA_CONFLICT_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_CONFLICT_EXCEPTION);
    }
}
impl rt::Encode for ConflictException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConflictException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CONFLICT_EXCEPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<ConflictException> for rt::ApiError {
    fn from(error: ConflictException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_CONTRIBUTOR_ATTRIBUTES: rt::Shape = rt::Shape::Map {
    min: Some(0),
    max: Some(150),
    key: &SHAPE_ATTRIBUTE_NAME,
    value: &SHAPE_ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_CONTRIBUTOR_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(16), pattern: None };
pub static SHAPE_COUNTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DATAPOINT_VALUE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_DASHBOARD_ARN: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_DASHBOARD_BODY: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_DASHBOARD_ENTRIES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DASHBOARD_ENTRY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_DASHBOARD_ENTRY: rt::Schema = rt::Schema {
    name: "DashboardEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DashboardArn", "DashboardArn", &SHAPE_DASHBOARD_ARN),
        rt::Member::new("DashboardName", "DashboardName", &SHAPE_DASHBOARD_NAME),
        rt::Member::new("LastModified", "LastModified", &SHAPE_LAST_MODIFIED),
        rt::Member::new("Size", "Size", &SHAPE_SIZE),
    ],
    xml_namespace: None,
};
pub static SHAPE_DASHBOARD_ENTRY: rt::Shape = rt::Shape::Structure(&SCHEMA_DASHBOARD_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DashboardEntry {
    pub dashboard_arn: Option<String>,
    pub dashboard_name: Option<String>,
    pub last_modified: Option<rt::Timestamp>,
    pub size: Option<i64>,
}
impl rt::Structure for DashboardEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DASHBOARD_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DASHBOARD_ENTRY);
        rt::member(w, &SCHEMA_DASHBOARD_ENTRY.members[0], &self.dashboard_arn);
        rt::member(w, &SCHEMA_DASHBOARD_ENTRY.members[1], &self.dashboard_name);
        rt::member(w, &SCHEMA_DASHBOARD_ENTRY.members[2], &self.last_modified);
        rt::member(w, &SCHEMA_DASHBOARD_ENTRY.members[3], &self.size);
        w.end_structure(&SCHEMA_DASHBOARD_ENTRY);
    }
}
impl rt::Encode for DashboardEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DashboardEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DASHBOARD_ENTRY, r, &mut |index, shape, r| {
            match index {
                0 => out.dashboard_arn = rt::Decode::decode(shape, r)?,
                1 => out.dashboard_name = rt::Decode::decode(shape, r)?,
                2 => out.last_modified = rt::Decode::decode(shape, r)?,
                3 => out.size = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_DASHBOARD_ERROR_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_DASHBOARD_INVALID_INPUT_ERROR: rt::Schema = rt::Schema {
    name: "DashboardInvalidInputError",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidParameterInput", status: 400 }),
    members: &[
        rt::Member::new(
            "dashboardValidationMessages",
            "dashboardValidationMessages",
            &SHAPE_DASHBOARD_VALIDATION_MESSAGES,
        ),
        rt::Member::new("message", "message", &SHAPE_DASHBOARD_ERROR_MESSAGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_DASHBOARD_INVALID_INPUT_ERROR: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DASHBOARD_INVALID_INPUT_ERROR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DashboardInvalidInputError {
    pub dashboard_validation_messages: Option<Vec<DashboardValidationMessage>>,
    pub message: Option<String>,
}
impl rt::Structure for DashboardInvalidInputError {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DASHBOARD_INVALID_INPUT_ERROR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DASHBOARD_INVALID_INPUT_ERROR);
        rt::member(
            w,
            &SCHEMA_DASHBOARD_INVALID_INPUT_ERROR.members[0],
            &self.dashboard_validation_messages,
        );
        rt::member(w, &SCHEMA_DASHBOARD_INVALID_INPUT_ERROR.members[1], &self.message);
        w.end_structure(&SCHEMA_DASHBOARD_INVALID_INPUT_ERROR);
    }
}
impl rt::Encode for DashboardInvalidInputError {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DashboardInvalidInputError {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DASHBOARD_INVALID_INPUT_ERROR,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.dashboard_validation_messages = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<DashboardInvalidInputError> for rt::ApiError {
    fn from(error: DashboardInvalidInputError) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_DASHBOARD_NAME: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_DASHBOARD_NAME_PREFIX: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_DASHBOARD_NAMES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DASHBOARD_NAME,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_DASHBOARD_NOT_FOUND_ERROR: rt::Schema = rt::Schema {
    name: "DashboardNotFoundError",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ResourceNotFound", status: 404 }),
    members: &[rt::Member::new("message", "message", &SHAPE_DASHBOARD_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_DASHBOARD_NOT_FOUND_ERROR: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DASHBOARD_NOT_FOUND_ERROR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DashboardNotFoundError {
    pub message: Option<String>,
}
impl rt::Structure for DashboardNotFoundError {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DASHBOARD_NOT_FOUND_ERROR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DASHBOARD_NOT_FOUND_ERROR);
        rt::member(w, &SCHEMA_DASHBOARD_NOT_FOUND_ERROR.members[0], &self.message);
        w.end_structure(&SCHEMA_DASHBOARD_NOT_FOUND_ERROR);
    }
}
impl rt::Encode for DashboardNotFoundError {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DashboardNotFoundError {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DASHBOARD_NOT_FOUND_ERROR,
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
impl From<DashboardNotFoundError> for rt::ApiError {
    fn from(error: DashboardNotFoundError) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_DASHBOARD_VALIDATION_MESSAGE: rt::Schema = rt::Schema {
    name: "DashboardValidationMessage",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DataPath", "DataPath", &SHAPE_DATA_PATH),
        rt::Member::new("Message", "Message", &SHAPE_MESSAGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_DASHBOARD_VALIDATION_MESSAGE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DASHBOARD_VALIDATION_MESSAGE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DashboardValidationMessage {
    pub data_path: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for DashboardValidationMessage {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DASHBOARD_VALIDATION_MESSAGE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DASHBOARD_VALIDATION_MESSAGE);
        rt::member(w, &SCHEMA_DASHBOARD_VALIDATION_MESSAGE.members[0], &self.data_path);
        rt::member(w, &SCHEMA_DASHBOARD_VALIDATION_MESSAGE.members[1], &self.message);
        w.end_structure(&SCHEMA_DASHBOARD_VALIDATION_MESSAGE);
    }
}
impl rt::Encode for DashboardValidationMessage {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DashboardValidationMessage {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DASHBOARD_VALIDATION_MESSAGE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.data_path = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DASHBOARD_VALIDATION_MESSAGES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DASHBOARD_VALIDATION_MESSAGE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_DATA_PATH: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_DATAPOINT: rt::Schema = rt::Schema {
    name: "Datapoint",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Average", "Average", &SHAPE_DATAPOINT_VALUE),
        rt::Member::new("ExtendedStatistics", "ExtendedStatistics", &SHAPE_DATAPOINT_VALUE_MAP),
        rt::Member::new("Maximum", "Maximum", &SHAPE_DATAPOINT_VALUE),
        rt::Member::new("Minimum", "Minimum", &SHAPE_DATAPOINT_VALUE),
        rt::Member::new("SampleCount", "SampleCount", &SHAPE_DATAPOINT_VALUE),
        rt::Member::new("Sum", "Sum", &SHAPE_DATAPOINT_VALUE),
        rt::Member::new("Timestamp", "Timestamp", &SHAPE_TIMESTAMP),
        rt::Member::new("Unit", "Unit", &SHAPE_STANDARD_UNIT),
    ],
    xml_namespace: None,
};
pub static SHAPE_DATAPOINT: rt::Shape = rt::Shape::Structure(&SCHEMA_DATAPOINT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Datapoint {
    pub average: Option<f64>,
    pub extended_statistics: Option<rt::BTreeMap<String, f64>>,
    pub maximum: Option<f64>,
    pub minimum: Option<f64>,
    pub sample_count: Option<f64>,
    pub sum: Option<f64>,
    pub timestamp: Option<rt::Timestamp>,
    pub unit: Option<StandardUnit>,
}
impl rt::Structure for Datapoint {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DATAPOINT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DATAPOINT);
        rt::member(w, &SCHEMA_DATAPOINT.members[0], &self.average);
        rt::member(w, &SCHEMA_DATAPOINT.members[1], &self.extended_statistics);
        rt::member(w, &SCHEMA_DATAPOINT.members[2], &self.maximum);
        rt::member(w, &SCHEMA_DATAPOINT.members[3], &self.minimum);
        rt::member(w, &SCHEMA_DATAPOINT.members[4], &self.sample_count);
        rt::member(w, &SCHEMA_DATAPOINT.members[5], &self.sum);
        rt::member(w, &SCHEMA_DATAPOINT.members[6], &self.timestamp);
        rt::member(w, &SCHEMA_DATAPOINT.members[7], &self.unit);
        w.end_structure(&SCHEMA_DATAPOINT);
    }
}
impl rt::Encode for Datapoint {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Datapoint {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DATAPOINT, r, &mut |index, shape, r| {
            match index {
                0 => out.average = rt::Decode::decode(shape, r)?,
                1 => out.extended_statistics = rt::Decode::decode(shape, r)?,
                2 => out.maximum = rt::Decode::decode(shape, r)?,
                3 => out.minimum = rt::Decode::decode(shape, r)?,
                4 => out.sample_count = rt::Decode::decode(shape, r)?,
                5 => out.sum = rt::Decode::decode(shape, r)?,
                6 => out.timestamp = rt::Decode::decode(shape, r)?,
                7 => out.unit = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_DATAPOINT_VALUE: rt::Shape = rt::Shape::Double { min: None, max: None };
pub static SHAPE_DATAPOINT_VALUE_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_EXTENDED_STATISTIC,
    value: &SHAPE_DATAPOINT_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_DATAPOINT_VALUES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DATAPOINT_VALUE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_DATAPOINTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DATAPOINT,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_DATAPOINTS_TO_ALARM: rt::Shape = rt::Shape::Integer { min: Some(1), max: None };
pub static SCHEMA_DELETE_ALARMS_INPUT: rt::Schema = rt::Schema {
    name: "DeleteAlarmsInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("AlarmNames", "AlarmNames", &SHAPE_ALARM_NAMES).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_ALARMS_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_ALARMS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAlarmsInput {
    pub alarm_names: Vec<String>,
}
impl rt::Structure for DeleteAlarmsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ALARMS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ALARMS_INPUT);
        rt::member(w, &SCHEMA_DELETE_ALARMS_INPUT.members[0], &self.alarm_names);
        w.end_structure(&SCHEMA_DELETE_ALARMS_INPUT);
    }
}
impl rt::Encode for DeleteAlarmsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteAlarmsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE_ALARMS_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.alarm_names = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_DASHBOARDS_INPUT: rt::Schema = rt::Schema {
    name: "DeleteDashboardsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DashboardNames", "DashboardNames", &SHAPE_DASHBOARD_NAMES).required()
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_DASHBOARDS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_DASHBOARDS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDashboardsInput {
    pub dashboard_names: Vec<String>,
}
impl rt::Structure for DeleteDashboardsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_DASHBOARDS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_DASHBOARDS_INPUT);
        rt::member(w, &SCHEMA_DELETE_DASHBOARDS_INPUT.members[0], &self.dashboard_names);
        w.end_structure(&SCHEMA_DELETE_DASHBOARDS_INPUT);
    }
}
impl rt::Encode for DeleteDashboardsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteDashboardsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_DASHBOARDS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.dashboard_names = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_DASHBOARDS_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteDashboardsOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_DELETE_DASHBOARDS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_DASHBOARDS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDashboardsOutput {}
impl rt::Structure for DeleteDashboardsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_DASHBOARDS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_DASHBOARDS_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_DASHBOARDS_OUTPUT);
    }
}
impl rt::Encode for DeleteDashboardsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteDashboardsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_DASHBOARDS_OUTPUT,
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

pub static SCHEMA_DESCRIBE_ALARM_HISTORY_INPUT: rt::Schema = rt::Schema {
    name: "DescribeAlarmHistoryInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AlarmContributorId", "AlarmContributorId", &SHAPE_CONTRIBUTOR_ID),
        rt::Member::new("AlarmName", "AlarmName", &SHAPE_ALARM_NAME),
        rt::Member::new("AlarmTypes", "AlarmTypes", &SHAPE_ALARM_TYPES),
        rt::Member::new("EndDate", "EndDate", &SHAPE_TIMESTAMP),
        rt::Member::new("HistoryItemType", "HistoryItemType", &SHAPE_HISTORY_ITEM_TYPE),
        rt::Member::new("MaxRecords", "MaxRecords", &SHAPE_MAX_RECORDS),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("ScanBy", "ScanBy", &SHAPE_SCAN_BY),
        rt::Member::new("StartDate", "StartDate", &SHAPE_TIMESTAMP),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_ALARM_HISTORY_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_ALARM_HISTORY_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAlarmHistoryInput {
    pub alarm_contributor_id: Option<String>,
    pub alarm_name: Option<String>,
    pub alarm_types: Option<Vec<AlarmType>>,
    pub end_date: Option<rt::Timestamp>,
    pub history_item_type: Option<HistoryItemType>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
    pub scan_by: Option<ScanBy>,
    pub start_date: Option<rt::Timestamp>,
}
impl rt::Structure for DescribeAlarmHistoryInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_ALARM_HISTORY_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_ALARM_HISTORY_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_ALARM_HISTORY_INPUT.members[0], &self.alarm_contributor_id);
        rt::member(w, &SCHEMA_DESCRIBE_ALARM_HISTORY_INPUT.members[1], &self.alarm_name);
        rt::member(w, &SCHEMA_DESCRIBE_ALARM_HISTORY_INPUT.members[2], &self.alarm_types);
        rt::member(w, &SCHEMA_DESCRIBE_ALARM_HISTORY_INPUT.members[3], &self.end_date);
        rt::member(w, &SCHEMA_DESCRIBE_ALARM_HISTORY_INPUT.members[4], &self.history_item_type);
        rt::member(w, &SCHEMA_DESCRIBE_ALARM_HISTORY_INPUT.members[5], &self.max_records);
        rt::member(w, &SCHEMA_DESCRIBE_ALARM_HISTORY_INPUT.members[6], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_ALARM_HISTORY_INPUT.members[7], &self.scan_by);
        rt::member(w, &SCHEMA_DESCRIBE_ALARM_HISTORY_INPUT.members[8], &self.start_date);
        w.end_structure(&SCHEMA_DESCRIBE_ALARM_HISTORY_INPUT);
    }
}
impl rt::Encode for DescribeAlarmHistoryInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeAlarmHistoryInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_ALARM_HISTORY_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.alarm_contributor_id = rt::Decode::decode(shape, r)?,
                    1 => out.alarm_name = rt::Decode::decode(shape, r)?,
                    2 => out.alarm_types = rt::Decode::decode(shape, r)?,
                    3 => out.end_date = rt::Decode::decode(shape, r)?,
                    4 => out.history_item_type = rt::Decode::decode(shape, r)?,
                    5 => out.max_records = rt::Decode::decode(shape, r)?,
                    6 => out.next_token = rt::Decode::decode(shape, r)?,
                    7 => out.scan_by = rt::Decode::decode(shape, r)?,
                    8 => out.start_date = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_ALARM_HISTORY_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeAlarmHistoryOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AlarmHistoryItems", "AlarmHistoryItems", &SHAPE_ALARM_HISTORY_ITEMS),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_ALARM_HISTORY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_ALARM_HISTORY_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAlarmHistoryOutput {
    pub alarm_history_items: Option<Vec<AlarmHistoryItem>>,
    pub next_token: Option<String>,
}
impl rt::Structure for DescribeAlarmHistoryOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_ALARM_HISTORY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_ALARM_HISTORY_OUTPUT);
        rt::member(w, &SCHEMA_DESCRIBE_ALARM_HISTORY_OUTPUT.members[0], &self.alarm_history_items);
        rt::member(w, &SCHEMA_DESCRIBE_ALARM_HISTORY_OUTPUT.members[1], &self.next_token);
        w.end_structure(&SCHEMA_DESCRIBE_ALARM_HISTORY_OUTPUT);
    }
}
impl rt::Encode for DescribeAlarmHistoryOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeAlarmHistoryOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_ALARM_HISTORY_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.alarm_history_items = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_INPUT: rt::Schema = rt::Schema {
    name: "DescribeAlarmsForMetricInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Dimensions", "Dimensions", &SHAPE_DIMENSIONS),
        rt::Member::new("ExtendedStatistic", "ExtendedStatistic", &SHAPE_EXTENDED_STATISTIC),
        rt::Member::new("MetricName", "MetricName", &SHAPE_METRIC_NAME).required(),
        rt::Member::new("Namespace", "Namespace", &SHAPE_NAMESPACE).required(),
        rt::Member::new("Period", "Period", &SHAPE_PERIOD),
        rt::Member::new("Statistic", "Statistic", &SHAPE_STATISTIC),
        rt::Member::new("Unit", "Unit", &SHAPE_STANDARD_UNIT),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_ALARMS_FOR_METRIC_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAlarmsForMetricInput {
    pub dimensions: Option<Vec<Dimension>>,
    pub extended_statistic: Option<String>,
    pub metric_name: String,
    pub namespace: String,
    pub period: Option<i32>,
    pub statistic: Option<Statistic>,
    pub unit: Option<StandardUnit>,
}
impl rt::Structure for DescribeAlarmsForMetricInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_INPUT.members[0], &self.dimensions);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_INPUT.members[1],
            &self.extended_statistic,
        );
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_INPUT.members[2], &self.metric_name);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_INPUT.members[3], &self.namespace);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_INPUT.members[4], &self.period);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_INPUT.members[5], &self.statistic);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_INPUT.members[6], &self.unit);
        w.end_structure(&SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_INPUT);
    }
}
impl rt::Encode for DescribeAlarmsForMetricInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeAlarmsForMetricInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.dimensions = rt::Decode::decode(shape, r)?,
                    1 => out.extended_statistic = rt::Decode::decode(shape, r)?,
                    2 => out.metric_name = rt::Decode::decode(shape, r)?,
                    3 => out.namespace = rt::Decode::decode(shape, r)?,
                    4 => out.period = rt::Decode::decode(shape, r)?,
                    5 => out.statistic = rt::Decode::decode(shape, r)?,
                    6 => out.unit = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeAlarmsForMetricOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("MetricAlarms", "MetricAlarms", &SHAPE_METRIC_ALARMS)],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_ALARMS_FOR_METRIC_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAlarmsForMetricOutput {
    pub metric_alarms: Option<Vec<MetricAlarm>>,
}
impl rt::Structure for DescribeAlarmsForMetricOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_OUTPUT);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_OUTPUT.members[0], &self.metric_alarms);
        w.end_structure(&SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_OUTPUT);
    }
}
impl rt::Encode for DescribeAlarmsForMetricOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeAlarmsForMetricOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.metric_alarms = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_ALARMS_INPUT: rt::Schema = rt::Schema {
    name: "DescribeAlarmsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ActionPrefix", "ActionPrefix", &SHAPE_ACTION_PREFIX),
        rt::Member::new("AlarmNamePrefix", "AlarmNamePrefix", &SHAPE_ALARM_NAME_PREFIX),
        rt::Member::new("AlarmNames", "AlarmNames", &SHAPE_ALARM_NAMES),
        rt::Member::new("AlarmTypes", "AlarmTypes", &SHAPE_ALARM_TYPES),
        rt::Member::new("ChildrenOfAlarmName", "ChildrenOfAlarmName", &SHAPE_ALARM_NAME),
        rt::Member::new("MaxRecords", "MaxRecords", &SHAPE_MAX_RECORDS),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("ParentsOfAlarmName", "ParentsOfAlarmName", &SHAPE_ALARM_NAME),
        rt::Member::new("StateValue", "StateValue", &SHAPE_STATE_VALUE),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_ALARMS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_ALARMS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAlarmsInput {
    pub action_prefix: Option<String>,
    pub alarm_name_prefix: Option<String>,
    pub alarm_names: Option<Vec<String>>,
    pub alarm_types: Option<Vec<AlarmType>>,
    pub children_of_alarm_name: Option<String>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
    pub parents_of_alarm_name: Option<String>,
    pub state_value: Option<StateValue>,
}
impl rt::Structure for DescribeAlarmsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_ALARMS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_ALARMS_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_INPUT.members[0], &self.action_prefix);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_INPUT.members[1], &self.alarm_name_prefix);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_INPUT.members[2], &self.alarm_names);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_INPUT.members[3], &self.alarm_types);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_INPUT.members[4], &self.children_of_alarm_name);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_INPUT.members[5], &self.max_records);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_INPUT.members[6], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_INPUT.members[7], &self.parents_of_alarm_name);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_INPUT.members[8], &self.state_value);
        w.end_structure(&SCHEMA_DESCRIBE_ALARMS_INPUT);
    }
}
impl rt::Encode for DescribeAlarmsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeAlarmsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_ALARMS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.action_prefix = rt::Decode::decode(shape, r)?,
                    1 => out.alarm_name_prefix = rt::Decode::decode(shape, r)?,
                    2 => out.alarm_names = rt::Decode::decode(shape, r)?,
                    3 => out.alarm_types = rt::Decode::decode(shape, r)?,
                    4 => out.children_of_alarm_name = rt::Decode::decode(shape, r)?,
                    5 => out.max_records = rt::Decode::decode(shape, r)?,
                    6 => out.next_token = rt::Decode::decode(shape, r)?,
                    7 => out.parents_of_alarm_name = rt::Decode::decode(shape, r)?,
                    8 => out.state_value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_ALARMS_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeAlarmsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CompositeAlarms", "CompositeAlarms", &SHAPE_COMPOSITE_ALARMS),
        rt::Member::new("MetricAlarms", "MetricAlarms", &SHAPE_METRIC_ALARMS),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_ALARMS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_ALARMS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAlarmsOutput {
    pub composite_alarms: Option<Vec<CompositeAlarm>>,
    pub metric_alarms: Option<Vec<MetricAlarm>>,
    pub next_token: Option<String>,
}
impl rt::Structure for DescribeAlarmsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_ALARMS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_ALARMS_OUTPUT);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_OUTPUT.members[0], &self.composite_alarms);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_OUTPUT.members[1], &self.metric_alarms);
        rt::member(w, &SCHEMA_DESCRIBE_ALARMS_OUTPUT.members[2], &self.next_token);
        w.end_structure(&SCHEMA_DESCRIBE_ALARMS_OUTPUT);
    }
}
impl rt::Encode for DescribeAlarmsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeAlarmsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_ALARMS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.composite_alarms = rt::Decode::decode(shape, r)?,
                    1 => out.metric_alarms = rt::Decode::decode(shape, r)?,
                    2 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DIMENSION: rt::Schema = rt::Schema {
    name: "Dimension",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Name", "Name", &SHAPE_DIMENSION_NAME).required(),
        rt::Member::new("Value", "Value", &SHAPE_DIMENSION_VALUE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DIMENSION: rt::Shape = rt::Shape::Structure(&SCHEMA_DIMENSION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Dimension {
    pub name: String,
    pub value: String,
}
impl rt::Structure for Dimension {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DIMENSION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DIMENSION);
        rt::member(w, &SCHEMA_DIMENSION.members[0], &self.name);
        rt::member(w, &SCHEMA_DIMENSION.members[1], &self.value);
        w.end_structure(&SCHEMA_DIMENSION);
    }
}
impl rt::Encode for Dimension {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Dimension {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DIMENSION, r, &mut |index, shape, r| {
            match index {
                0 => out.name = rt::Decode::decode(shape, r)?,
                1 => out.value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DIMENSION_FILTER: rt::Schema = rt::Schema {
    name: "DimensionFilter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Name", "Name", &SHAPE_DIMENSION_NAME).required(),
        rt::Member::new("Value", "Value", &SHAPE_DIMENSION_VALUE),
    ],
    xml_namespace: None,
};
pub static SHAPE_DIMENSION_FILTER: rt::Shape = rt::Shape::Structure(&SCHEMA_DIMENSION_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DimensionFilter {
    pub name: String,
    pub value: Option<String>,
}
impl rt::Structure for DimensionFilter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DIMENSION_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DIMENSION_FILTER);
        rt::member(w, &SCHEMA_DIMENSION_FILTER.members[0], &self.name);
        rt::member(w, &SCHEMA_DIMENSION_FILTER.members[1], &self.value);
        w.end_structure(&SCHEMA_DIMENSION_FILTER);
    }
}
impl rt::Encode for DimensionFilter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DimensionFilter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DIMENSION_FILTER, r, &mut |index, shape, r| {
            match index {
                0 => out.name = rt::Decode::decode(shape, r)?,
                1 => out.value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_DIMENSION_FILTERS: rt::Shape = rt::Shape::List {
    min: None,
    max: Some(10),
    element: &SHAPE_DIMENSION_FILTER,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_DIMENSION_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SHAPE_DIMENSION_VALUE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: None };
pub static SHAPE_DIMENSIONS: rt::Shape = rt::Shape::List {
    min: None,
    max: Some(30),
    element: &SHAPE_DIMENSION,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_DISABLE_ALARM_ACTIONS_INPUT: rt::Schema = rt::Schema {
    name: "DisableAlarmActionsInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("AlarmNames", "AlarmNames", &SHAPE_ALARM_NAMES).required()],
    xml_namespace: None,
};
pub static SHAPE_DISABLE_ALARM_ACTIONS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DISABLE_ALARM_ACTIONS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableAlarmActionsInput {
    pub alarm_names: Vec<String>,
}
impl rt::Structure for DisableAlarmActionsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DISABLE_ALARM_ACTIONS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DISABLE_ALARM_ACTIONS_INPUT);
        rt::member(w, &SCHEMA_DISABLE_ALARM_ACTIONS_INPUT.members[0], &self.alarm_names);
        w.end_structure(&SCHEMA_DISABLE_ALARM_ACTIONS_INPUT);
    }
}
impl rt::Encode for DisableAlarmActionsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DisableAlarmActionsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DISABLE_ALARM_ACTIONS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.alarm_names = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ENABLE_ALARM_ACTIONS_INPUT: rt::Schema = rt::Schema {
    name: "EnableAlarmActionsInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("AlarmNames", "AlarmNames", &SHAPE_ALARM_NAMES).required()],
    xml_namespace: None,
};
pub static SHAPE_ENABLE_ALARM_ACTIONS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ENABLE_ALARM_ACTIONS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableAlarmActionsInput {
    pub alarm_names: Vec<String>,
}
impl rt::Structure for EnableAlarmActionsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENABLE_ALARM_ACTIONS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENABLE_ALARM_ACTIONS_INPUT);
        rt::member(w, &SCHEMA_ENABLE_ALARM_ACTIONS_INPUT.members[0], &self.alarm_names);
        w.end_structure(&SCHEMA_ENABLE_ALARM_ACTIONS_INPUT);
    }
}
impl rt::Encode for EnableAlarmActionsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EnableAlarmActionsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ENABLE_ALARM_ACTIONS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.alarm_names = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ENTITY: rt::Schema = rt::Schema {
    name: "Entity",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Attributes", "Attributes", &SHAPE_ENTITY_ATTRIBUTES_MAP),
        rt::Member::new("KeyAttributes", "KeyAttributes", &SHAPE_ENTITY_KEY_ATTRIBUTES_MAP),
    ],
    xml_namespace: None,
};
pub static SHAPE_ENTITY: rt::Shape = rt::Shape::Structure(&SCHEMA_ENTITY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Entity {
    pub attributes: Option<rt::BTreeMap<String, String>>,
    pub key_attributes: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for Entity {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENTITY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENTITY);
        rt::member(w, &SCHEMA_ENTITY.members[0], &self.attributes);
        rt::member(w, &SCHEMA_ENTITY.members[1], &self.key_attributes);
        w.end_structure(&SCHEMA_ENTITY);
    }
}
impl rt::Encode for Entity {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Entity {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ENTITY, r, &mut |index, shape, r| {
            match index {
                0 => out.attributes = rt::Decode::decode(shape, r)?,
                1 => out.key_attributes = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ENTITY_ATTRIBUTES_MAP: rt::Shape = rt::Shape::Map {
    min: Some(0),
    max: Some(10),
    key: &SHAPE_ENTITY_ATTRIBUTES_MAP_KEY_STRING,
    value: &SHAPE_ENTITY_ATTRIBUTES_MAP_VALUE_STRING,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_ENTITY_ATTRIBUTES_MAP_KEY_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
pub static SHAPE_ENTITY_ATTRIBUTES_MAP_VALUE_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: None };
pub static SHAPE_ENTITY_KEY_ATTRIBUTES_MAP: rt::Shape = rt::Shape::Map {
    min: Some(2),
    max: Some(4),
    key: &SHAPE_ENTITY_KEY_ATTRIBUTES_MAP_KEY_STRING,
    value: &SHAPE_ENTITY_KEY_ATTRIBUTES_MAP_VALUE_STRING,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_ENTITY_KEY_ATTRIBUTES_MAP_KEY_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(32), pattern: None };
pub static SHAPE_ENTITY_KEY_ATTRIBUTES_MAP_VALUE_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: None };
pub static SCHEMA_ENTITY_METRIC_DATA: rt::Schema = rt::Schema {
    name: "EntityMetricData",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Entity", "Entity", &SHAPE_ENTITY),
        rt::Member::new("MetricData", "MetricData", &SHAPE_METRIC_DATA),
    ],
    xml_namespace: None,
};
pub static SHAPE_ENTITY_METRIC_DATA: rt::Shape = rt::Shape::Structure(&SCHEMA_ENTITY_METRIC_DATA);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EntityMetricData {
    pub entity: Option<Entity>,
    pub metric_data: Option<Vec<MetricDatum>>,
}
impl rt::Structure for EntityMetricData {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENTITY_METRIC_DATA
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENTITY_METRIC_DATA);
        rt::member(w, &SCHEMA_ENTITY_METRIC_DATA.members[0], &self.entity);
        rt::member(w, &SCHEMA_ENTITY_METRIC_DATA.members[1], &self.metric_data);
        w.end_structure(&SCHEMA_ENTITY_METRIC_DATA);
    }
}
impl rt::Encode for EntityMetricData {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EntityMetricData {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ENTITY_METRIC_DATA, r, &mut |index, shape, r| {
            match index {
                0 => out.entity = rt::Decode::decode(shape, r)?,
                1 => out.metric_data = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ENTITY_METRIC_DATA_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ENTITY_METRIC_DATA,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ERROR_MESSAGE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SHAPE_EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SCHEMA_EVALUATION_CRITERIA: rt::Schema = rt::Schema {
    name: "EvaluationCriteria",
    kind: rt::Kind::Union,
    members: &[rt::Member::new("PromQLCriteria", "PromQLCriteria", &SHAPE_ALARM_PROM_QL_CRITERIA)],
    xml_namespace: None,
};
pub static SHAPE_EVALUATION_CRITERIA: rt::Shape = rt::Shape::Structure(&SCHEMA_EVALUATION_CRITERIA);
#[derive(Debug, Clone, PartialEq)]
pub enum EvaluationCriteria {
    PromQlCriteria(AlarmPromQLCriteria),
}
impl Default for EvaluationCriteria {
    fn default() -> Self {
        Self::PromQlCriteria(Default::default())
    }
}
impl rt::Structure for EvaluationCriteria {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EVALUATION_CRITERIA
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EVALUATION_CRITERIA);
        match self {
            Self::PromQlCriteria(value) => {
                rt::member(w, &SCHEMA_EVALUATION_CRITERIA.members[0], value)
            }
        }
        w.end_structure(&SCHEMA_EVALUATION_CRITERIA);
    }
}
impl rt::Encode for EvaluationCriteria {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EvaluationCriteria {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut found = None;
        crate::decode_structure_members(&SCHEMA_EVALUATION_CRITERIA, r, &mut |index, shape, r| {
            let value = match index {
                0 => Self::PromQlCriteria(rt::Decode::decode(shape, r)?),
                _ => return Ok(()),
            };
            if found.replace(value).is_some() {
                return Err(rt::DecodeError::CrowdedUnion("EvaluationCriteria"));
            }
            Ok(())
        })?;
        found.ok_or(rt::DecodeError::EmptyUnion("EvaluationCriteria"))
    }
}

pub static SHAPE_EVALUATION_INTERVAL: rt::Shape =
    rt::Shape::Integer { min: Some(10), max: Some(3600) };
pub static SHAPE_EVALUATION_PERIODS: rt::Shape = rt::Shape::Integer { min: Some(1), max: None };
pub static SHAPE_EVALUATION_STATE: rt::Shape =
    rt::Shape::Enum { values: &["PARTIAL_DATA", "EVALUATION_FAILURE", "EVALUATION_ERROR"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EvaluationState {
    PartialData,
    EvaluationFailure,
    EvaluationError,
    Unknown(String),
}
impl EvaluationState {
    pub fn as_str(&self) -> &str {
        match self {
            Self::PartialData => "PARTIAL_DATA",
            Self::EvaluationFailure => "EVALUATION_FAILURE",
            Self::EvaluationError => "EVALUATION_ERROR",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for EvaluationState {
    fn from(text: &str) -> Self {
        match text {
            "PARTIAL_DATA" => Self::PartialData,
            "EVALUATION_FAILURE" => Self::EvaluationFailure,
            "EVALUATION_ERROR" => Self::EvaluationError,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for EvaluationState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for EvaluationState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for EvaluationState {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for EvaluationState {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_EXTENDED_STATISTIC: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_EXTENDED_STATISTICS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(10),
    element: &SHAPE_EXTENDED_STATISTIC,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_FAULT_DESCRIPTION: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_GET_DASHBOARD_INPUT: rt::Schema = rt::Schema {
    name: "GetDashboardInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("DashboardName", "DashboardName", &SHAPE_DASHBOARD_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_GET_DASHBOARD_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_DASHBOARD_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDashboardInput {
    pub dashboard_name: String,
}
impl rt::Structure for GetDashboardInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_DASHBOARD_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_DASHBOARD_INPUT);
        rt::member(w, &SCHEMA_GET_DASHBOARD_INPUT.members[0], &self.dashboard_name);
        w.end_structure(&SCHEMA_GET_DASHBOARD_INPUT);
    }
}
impl rt::Encode for GetDashboardInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetDashboardInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_DASHBOARD_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.dashboard_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_DASHBOARD_OUTPUT: rt::Schema = rt::Schema {
    name: "GetDashboardOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DashboardArn", "DashboardArn", &SHAPE_DASHBOARD_ARN),
        rt::Member::new("DashboardBody", "DashboardBody", &SHAPE_DASHBOARD_BODY),
        rt::Member::new("DashboardName", "DashboardName", &SHAPE_DASHBOARD_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_DASHBOARD_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_DASHBOARD_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDashboardOutput {
    pub dashboard_arn: Option<String>,
    pub dashboard_body: Option<String>,
    pub dashboard_name: Option<String>,
}
impl rt::Structure for GetDashboardOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_DASHBOARD_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_DASHBOARD_OUTPUT);
        rt::member(w, &SCHEMA_GET_DASHBOARD_OUTPUT.members[0], &self.dashboard_arn);
        rt::member(w, &SCHEMA_GET_DASHBOARD_OUTPUT.members[1], &self.dashboard_body);
        rt::member(w, &SCHEMA_GET_DASHBOARD_OUTPUT.members[2], &self.dashboard_name);
        w.end_structure(&SCHEMA_GET_DASHBOARD_OUTPUT);
    }
}
impl rt::Encode for GetDashboardOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetDashboardOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_DASHBOARD_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.dashboard_arn = rt::Decode::decode(shape, r)?,
                    1 => out.dashboard_body = rt::Decode::decode(shape, r)?,
                    2 => out.dashboard_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_METRIC_DATA_INPUT: rt::Schema = rt::Schema {
    name: "GetMetricDataInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EndTime", "EndTime", &SHAPE_TIMESTAMP).required(),
        rt::Member::new("LabelOptions", "LabelOptions", &SHAPE_LABEL_OPTIONS),
        rt::Member::new("MaxDatapoints", "MaxDatapoints", &SHAPE_GET_METRIC_DATA_MAX_DATAPOINTS),
        rt::Member::new("MetricDataQueries", "MetricDataQueries", &SHAPE_METRIC_DATA_QUERIES)
            .required(),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("ScanBy", "ScanBy", &SHAPE_SCAN_BY),
        rt::Member::new("StartTime", "StartTime", &SHAPE_TIMESTAMP).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_METRIC_DATA_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_METRIC_DATA_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMetricDataInput {
    pub end_time: rt::Timestamp,
    pub label_options: Option<LabelOptions>,
    pub max_datapoints: Option<i32>,
    pub metric_data_queries: Vec<MetricDataQuery>,
    pub next_token: Option<String>,
    pub scan_by: Option<ScanBy>,
    pub start_time: rt::Timestamp,
}
impl rt::Structure for GetMetricDataInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_METRIC_DATA_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_METRIC_DATA_INPUT);
        rt::member(w, &SCHEMA_GET_METRIC_DATA_INPUT.members[0], &self.end_time);
        rt::member(w, &SCHEMA_GET_METRIC_DATA_INPUT.members[1], &self.label_options);
        rt::member(w, &SCHEMA_GET_METRIC_DATA_INPUT.members[2], &self.max_datapoints);
        rt::member(w, &SCHEMA_GET_METRIC_DATA_INPUT.members[3], &self.metric_data_queries);
        rt::member(w, &SCHEMA_GET_METRIC_DATA_INPUT.members[4], &self.next_token);
        rt::member(w, &SCHEMA_GET_METRIC_DATA_INPUT.members[5], &self.scan_by);
        rt::member(w, &SCHEMA_GET_METRIC_DATA_INPUT.members[6], &self.start_time);
        w.end_structure(&SCHEMA_GET_METRIC_DATA_INPUT);
    }
}
impl rt::Encode for GetMetricDataInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetMetricDataInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_METRIC_DATA_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.end_time = rt::Decode::decode(shape, r)?,
                    1 => out.label_options = rt::Decode::decode(shape, r)?,
                    2 => out.max_datapoints = rt::Decode::decode(shape, r)?,
                    3 => out.metric_data_queries = rt::Decode::decode(shape, r)?,
                    4 => out.next_token = rt::Decode::decode(shape, r)?,
                    5 => out.scan_by = rt::Decode::decode(shape, r)?,
                    6 => out.start_time = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_GET_METRIC_DATA_LABEL_TIMEZONE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_GET_METRIC_DATA_MAX_DATAPOINTS: rt::Shape =
    rt::Shape::Integer { min: None, max: None };
pub static SCHEMA_GET_METRIC_DATA_OUTPUT: rt::Schema = rt::Schema {
    name: "GetMetricDataOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Messages", "Messages", &SHAPE_METRIC_DATA_RESULT_MESSAGES),
        rt::Member::new("MetricDataResults", "MetricDataResults", &SHAPE_METRIC_DATA_RESULTS),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_METRIC_DATA_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_METRIC_DATA_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMetricDataOutput {
    pub messages: Option<Vec<MessageData>>,
    pub metric_data_results: Option<Vec<MetricDataResult>>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetMetricDataOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_METRIC_DATA_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_METRIC_DATA_OUTPUT);
        rt::member(w, &SCHEMA_GET_METRIC_DATA_OUTPUT.members[0], &self.messages);
        rt::member(w, &SCHEMA_GET_METRIC_DATA_OUTPUT.members[1], &self.metric_data_results);
        rt::member(w, &SCHEMA_GET_METRIC_DATA_OUTPUT.members[2], &self.next_token);
        w.end_structure(&SCHEMA_GET_METRIC_DATA_OUTPUT);
    }
}
impl rt::Encode for GetMetricDataOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetMetricDataOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_METRIC_DATA_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.messages = rt::Decode::decode(shape, r)?,
                    1 => out.metric_data_results = rt::Decode::decode(shape, r)?,
                    2 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_METRIC_STATISTICS_INPUT: rt::Schema = rt::Schema {
    name: "GetMetricStatisticsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Dimensions", "Dimensions", &SHAPE_DIMENSIONS),
        rt::Member::new("EndTime", "EndTime", &SHAPE_TIMESTAMP).required(),
        rt::Member::new("ExtendedStatistics", "ExtendedStatistics", &SHAPE_EXTENDED_STATISTICS),
        rt::Member::new("MetricName", "MetricName", &SHAPE_METRIC_NAME).required(),
        rt::Member::new("Namespace", "Namespace", &SHAPE_NAMESPACE).required(),
        rt::Member::new("Period", "Period", &SHAPE_PERIOD).required(),
        rt::Member::new("StartTime", "StartTime", &SHAPE_TIMESTAMP).required(),
        rt::Member::new("Statistics", "Statistics", &SHAPE_STATISTICS),
        rt::Member::new("Unit", "Unit", &SHAPE_STANDARD_UNIT),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_METRIC_STATISTICS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_METRIC_STATISTICS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMetricStatisticsInput {
    pub dimensions: Option<Vec<Dimension>>,
    pub end_time: rt::Timestamp,
    pub extended_statistics: Option<Vec<String>>,
    pub metric_name: String,
    pub namespace: String,
    pub period: i32,
    pub start_time: rt::Timestamp,
    pub statistics: Option<Vec<Statistic>>,
    pub unit: Option<StandardUnit>,
}
impl rt::Structure for GetMetricStatisticsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_METRIC_STATISTICS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_METRIC_STATISTICS_INPUT);
        rt::member(w, &SCHEMA_GET_METRIC_STATISTICS_INPUT.members[0], &self.dimensions);
        rt::member(w, &SCHEMA_GET_METRIC_STATISTICS_INPUT.members[1], &self.end_time);
        rt::member(w, &SCHEMA_GET_METRIC_STATISTICS_INPUT.members[2], &self.extended_statistics);
        rt::member(w, &SCHEMA_GET_METRIC_STATISTICS_INPUT.members[3], &self.metric_name);
        rt::member(w, &SCHEMA_GET_METRIC_STATISTICS_INPUT.members[4], &self.namespace);
        rt::member(w, &SCHEMA_GET_METRIC_STATISTICS_INPUT.members[5], &self.period);
        rt::member(w, &SCHEMA_GET_METRIC_STATISTICS_INPUT.members[6], &self.start_time);
        rt::member(w, &SCHEMA_GET_METRIC_STATISTICS_INPUT.members[7], &self.statistics);
        rt::member(w, &SCHEMA_GET_METRIC_STATISTICS_INPUT.members[8], &self.unit);
        w.end_structure(&SCHEMA_GET_METRIC_STATISTICS_INPUT);
    }
}
impl rt::Encode for GetMetricStatisticsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetMetricStatisticsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_METRIC_STATISTICS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.dimensions = rt::Decode::decode(shape, r)?,
                    1 => out.end_time = rt::Decode::decode(shape, r)?,
                    2 => out.extended_statistics = rt::Decode::decode(shape, r)?,
                    3 => out.metric_name = rt::Decode::decode(shape, r)?,
                    4 => out.namespace = rt::Decode::decode(shape, r)?,
                    5 => out.period = rt::Decode::decode(shape, r)?,
                    6 => out.start_time = rt::Decode::decode(shape, r)?,
                    7 => out.statistics = rt::Decode::decode(shape, r)?,
                    8 => out.unit = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_METRIC_STATISTICS_OUTPUT: rt::Schema = rt::Schema {
    name: "GetMetricStatisticsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Datapoints", "Datapoints", &SHAPE_DATAPOINTS),
        rt::Member::new("Label", "Label", &SHAPE_METRIC_LABEL),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_METRIC_STATISTICS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_METRIC_STATISTICS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMetricStatisticsOutput {
    pub datapoints: Option<Vec<Datapoint>>,
    pub label: Option<String>,
}
impl rt::Structure for GetMetricStatisticsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_METRIC_STATISTICS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_METRIC_STATISTICS_OUTPUT);
        rt::member(w, &SCHEMA_GET_METRIC_STATISTICS_OUTPUT.members[0], &self.datapoints);
        rt::member(w, &SCHEMA_GET_METRIC_STATISTICS_OUTPUT.members[1], &self.label);
        w.end_structure(&SCHEMA_GET_METRIC_STATISTICS_OUTPUT);
    }
}
impl rt::Encode for GetMetricStatisticsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetMetricStatisticsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_METRIC_STATISTICS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.datapoints = rt::Decode::decode(shape, r)?,
                    1 => out.label = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_HISTORY_DATA: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(4095), pattern: None };
pub static SHAPE_HISTORY_ITEM_TYPE: rt::Shape = rt::Shape::Enum {
    values: &[
        "ConfigurationUpdate",
        "StateUpdate",
        "Action",
        "AlarmContributorStateUpdate",
        "AlarmContributorAction",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HistoryItemType {
    ConfigurationUpdate,
    StateUpdate,
    Action,
    AlarmContributorStateUpdate,
    AlarmContributorAction,
    Unknown(String),
}
impl HistoryItemType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConfigurationUpdate => "ConfigurationUpdate",
            Self::StateUpdate => "StateUpdate",
            Self::Action => "Action",
            Self::AlarmContributorStateUpdate => "AlarmContributorStateUpdate",
            Self::AlarmContributorAction => "AlarmContributorAction",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for HistoryItemType {
    fn from(text: &str) -> Self {
        match text {
            "ConfigurationUpdate" => Self::ConfigurationUpdate,
            "StateUpdate" => Self::StateUpdate,
            "Action" => Self::Action,
            "AlarmContributorStateUpdate" => Self::AlarmContributorStateUpdate,
            "AlarmContributorAction" => Self::AlarmContributorAction,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for HistoryItemType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for HistoryItemType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for HistoryItemType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for HistoryItemType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_HISTORY_SUMMARY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SHAPE_INCLUDE_LINKED_ACCOUNTS: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_INTERNAL_SERVICE_FAULT: rt::Schema = rt::Schema {
    name: "InternalServiceFault",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InternalServiceError", status: 500 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_FAULT_DESCRIPTION)],
    xml_namespace: None,
};
pub static SHAPE_INTERNAL_SERVICE_FAULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INTERNAL_SERVICE_FAULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InternalServiceFault {
    pub message: Option<String>,
}
impl rt::Structure for InternalServiceFault {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INTERNAL_SERVICE_FAULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INTERNAL_SERVICE_FAULT);
        rt::member(w, &SCHEMA_INTERNAL_SERVICE_FAULT.members[0], &self.message);
        w.end_structure(&SCHEMA_INTERNAL_SERVICE_FAULT);
    }
}
impl rt::Encode for InternalServiceFault {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InternalServiceFault {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INTERNAL_SERVICE_FAULT,
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
impl From<InternalServiceFault> for rt::ApiError {
    fn from(error: InternalServiceFault) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_FORMAT_FAULT: rt::Schema = rt::Schema {
    name: "InvalidFormatFault",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidFormat", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_FORMAT_FAULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_FORMAT_FAULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidFormatFault {
    pub message: Option<String>,
}
impl rt::Structure for InvalidFormatFault {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_FORMAT_FAULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_FORMAT_FAULT);
        rt::member(w, &SCHEMA_INVALID_FORMAT_FAULT.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_FORMAT_FAULT);
    }
}
impl rt::Encode for InvalidFormatFault {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidFormatFault {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_FORMAT_FAULT,
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
impl From<InvalidFormatFault> for rt::ApiError {
    fn from(error: InvalidFormatFault) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_NEXT_TOKEN: rt::Schema = rt::Schema {
    name: "InvalidNextToken",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidNextToken", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_NEXT_TOKEN: rt::Shape = rt::Shape::Structure(&SCHEMA_INVALID_NEXT_TOKEN);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidNextToken {
    pub message: Option<String>,
}
impl rt::Structure for InvalidNextToken {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_NEXT_TOKEN
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_NEXT_TOKEN);
        rt::member(w, &SCHEMA_INVALID_NEXT_TOKEN.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_NEXT_TOKEN);
    }
}
impl rt::Encode for InvalidNextToken {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidNextToken {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INVALID_NEXT_TOKEN, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<InvalidNextToken> for rt::ApiError {
    fn from(error: InvalidNextToken) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_PARAMETER_COMBINATION_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidParameterCombinationException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidParameterCombination", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_AWS_QUERY_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_PARAMETER_COMBINATION_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_PARAMETER_COMBINATION_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidParameterCombinationException {
    pub message: Option<String>,
}
impl rt::Structure for InvalidParameterCombinationException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_PARAMETER_COMBINATION_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_PARAMETER_COMBINATION_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_PARAMETER_COMBINATION_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_PARAMETER_COMBINATION_EXCEPTION);
    }
}
impl rt::Encode for InvalidParameterCombinationException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidParameterCombinationException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_PARAMETER_COMBINATION_EXCEPTION,
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
impl From<InvalidParameterCombinationException> for rt::ApiError {
    fn from(error: InvalidParameterCombinationException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_PARAMETER_VALUE_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidParameterValueException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidParameterValue", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_AWS_QUERY_ERROR_MESSAGE)],
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

pub static SCHEMA_LABEL_OPTIONS: rt::Schema = rt::Schema {
    name: "LabelOptions",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Timezone", "Timezone", &SHAPE_GET_METRIC_DATA_LABEL_TIMEZONE)],
    xml_namespace: None,
};
pub static SHAPE_LABEL_OPTIONS: rt::Shape = rt::Shape::Structure(&SCHEMA_LABEL_OPTIONS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LabelOptions {
    pub timezone: Option<String>,
}
impl rt::Structure for LabelOptions {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LABEL_OPTIONS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LABEL_OPTIONS);
        rt::member(w, &SCHEMA_LABEL_OPTIONS.members[0], &self.timezone);
        w.end_structure(&SCHEMA_LABEL_OPTIONS);
    }
}
impl rt::Encode for LabelOptions {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LabelOptions {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LABEL_OPTIONS, r, &mut |index, shape, r| {
            match index {
                0 => out.timezone = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_LAST_MODIFIED: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_LIMIT_EXCEEDED_FAULT: rt::Schema = rt::Schema {
    name: "LimitExceededFault",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "LimitExceeded", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_LIMIT_EXCEEDED_FAULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIMIT_EXCEEDED_FAULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LimitExceededFault {
    pub message: Option<String>,
}
impl rt::Structure for LimitExceededFault {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIMIT_EXCEEDED_FAULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIMIT_EXCEEDED_FAULT);
        rt::member(w, &SCHEMA_LIMIT_EXCEEDED_FAULT.members[0], &self.message);
        w.end_structure(&SCHEMA_LIMIT_EXCEEDED_FAULT);
    }
}
impl rt::Encode for LimitExceededFault {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LimitExceededFault {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIMIT_EXCEEDED_FAULT,
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
impl From<LimitExceededFault> for rt::ApiError {
    fn from(error: LimitExceededFault) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_LIST_DASHBOARDS_INPUT: rt::Schema = rt::Schema {
    name: "ListDashboardsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DashboardNamePrefix", "DashboardNamePrefix", &SHAPE_DASHBOARD_NAME_PREFIX),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_DASHBOARDS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_DASHBOARDS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDashboardsInput {
    pub dashboard_name_prefix: Option<String>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListDashboardsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_DASHBOARDS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_DASHBOARDS_INPUT);
        rt::member(w, &SCHEMA_LIST_DASHBOARDS_INPUT.members[0], &self.dashboard_name_prefix);
        rt::member(w, &SCHEMA_LIST_DASHBOARDS_INPUT.members[1], &self.next_token);
        w.end_structure(&SCHEMA_LIST_DASHBOARDS_INPUT);
    }
}
impl rt::Encode for ListDashboardsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListDashboardsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_DASHBOARDS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.dashboard_name_prefix = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_DASHBOARDS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListDashboardsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DashboardEntries", "DashboardEntries", &SHAPE_DASHBOARD_ENTRIES),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_DASHBOARDS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_DASHBOARDS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDashboardsOutput {
    pub dashboard_entries: Option<Vec<DashboardEntry>>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListDashboardsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_DASHBOARDS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_DASHBOARDS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_DASHBOARDS_OUTPUT.members[0], &self.dashboard_entries);
        rt::member(w, &SCHEMA_LIST_DASHBOARDS_OUTPUT.members[1], &self.next_token);
        w.end_structure(&SCHEMA_LIST_DASHBOARDS_OUTPUT);
    }
}
impl rt::Encode for ListDashboardsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListDashboardsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_DASHBOARDS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.dashboard_entries = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_METRICS_INPUT: rt::Schema = rt::Schema {
    name: "ListMetricsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Dimensions", "Dimensions", &SHAPE_DIMENSION_FILTERS),
        rt::Member::new(
            "IncludeLinkedAccounts",
            "IncludeLinkedAccounts",
            &SHAPE_INCLUDE_LINKED_ACCOUNTS,
        ),
        rt::Member::new("MetricName", "MetricName", &SHAPE_METRIC_NAME),
        rt::Member::new("Namespace", "Namespace", &SHAPE_NAMESPACE),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("OwningAccount", "OwningAccount", &SHAPE_ACCOUNT_ID),
        rt::Member::new("RecentlyActive", "RecentlyActive", &SHAPE_RECENTLY_ACTIVE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_METRICS_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_METRICS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMetricsInput {
    pub dimensions: Option<Vec<DimensionFilter>>,
    pub include_linked_accounts: Option<bool>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub next_token: Option<String>,
    pub owning_account: Option<String>,
    pub recently_active: Option<RecentlyActive>,
}
impl rt::Structure for ListMetricsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_METRICS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_METRICS_INPUT);
        rt::member(w, &SCHEMA_LIST_METRICS_INPUT.members[0], &self.dimensions);
        rt::member(w, &SCHEMA_LIST_METRICS_INPUT.members[1], &self.include_linked_accounts);
        rt::member(w, &SCHEMA_LIST_METRICS_INPUT.members[2], &self.metric_name);
        rt::member(w, &SCHEMA_LIST_METRICS_INPUT.members[3], &self.namespace);
        rt::member(w, &SCHEMA_LIST_METRICS_INPUT.members[4], &self.next_token);
        rt::member(w, &SCHEMA_LIST_METRICS_INPUT.members[5], &self.owning_account);
        rt::member(w, &SCHEMA_LIST_METRICS_INPUT.members[6], &self.recently_active);
        w.end_structure(&SCHEMA_LIST_METRICS_INPUT);
    }
}
impl rt::Encode for ListMetricsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListMetricsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_METRICS_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.dimensions = rt::Decode::decode(shape, r)?,
                1 => out.include_linked_accounts = rt::Decode::decode(shape, r)?,
                2 => out.metric_name = rt::Decode::decode(shape, r)?,
                3 => out.namespace = rt::Decode::decode(shape, r)?,
                4 => out.next_token = rt::Decode::decode(shape, r)?,
                5 => out.owning_account = rt::Decode::decode(shape, r)?,
                6 => out.recently_active = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_METRICS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListMetricsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Metrics", "Metrics", &SHAPE_METRICS),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("OwningAccounts", "OwningAccounts", &SHAPE_OWNING_ACCOUNTS),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_METRICS_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_METRICS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMetricsOutput {
    pub metrics: Option<Vec<Metric>>,
    pub next_token: Option<String>,
    pub owning_accounts: Option<Vec<String>>,
}
impl rt::Structure for ListMetricsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_METRICS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_METRICS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_METRICS_OUTPUT.members[0], &self.metrics);
        rt::member(w, &SCHEMA_LIST_METRICS_OUTPUT.members[1], &self.next_token);
        rt::member(w, &SCHEMA_LIST_METRICS_OUTPUT.members[2], &self.owning_accounts);
        w.end_structure(&SCHEMA_LIST_METRICS_OUTPUT);
    }
}
impl rt::Encode for ListMetricsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListMetricsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_METRICS_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.metrics = rt::Decode::decode(shape, r)?,
                1 => out.next_token = rt::Decode::decode(shape, r)?,
                2 => out.owning_accounts = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT: rt::Schema = rt::Schema {
    name: "ListTagsForResourceInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceARN", "ResourceARN", &SHAPE_AMAZON_RESOURCE_NAME).required()
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_RESOURCE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
}
impl rt::Structure for ListTagsForResourceInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT.members[0], &self.resource_arn);
        w.end_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT);
    }
}
impl rt::Encode for ListTagsForResourceInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsForResourceInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT,
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

pub static SCHEMA_LIST_TAGS_FOR_RESOURCE_OUTPUT: rt::Schema = rt::Schema {
    name: "ListTagsForResourceOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST)],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_RESOURCE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for ListTagsForResourceOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_FOR_RESOURCE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_OUTPUT);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_RESOURCE_OUTPUT.members[0], &self.tags);
        w.end_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_OUTPUT);
    }
}
impl rt::Encode for ListTagsForResourceOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsForResourceOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_FOR_RESOURCE_OUTPUT,
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

pub static SHAPE_MAX_RECORDS: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(100) };
pub static SHAPE_MESSAGE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_MESSAGE_DATA: rt::Schema = rt::Schema {
    name: "MessageData",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Code", "Code", &SHAPE_MESSAGE_DATA_CODE),
        rt::Member::new("Value", "Value", &SHAPE_MESSAGE_DATA_VALUE),
    ],
    xml_namespace: None,
};
pub static SHAPE_MESSAGE_DATA: rt::Shape = rt::Shape::Structure(&SCHEMA_MESSAGE_DATA);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MessageData {
    pub code: Option<String>,
    pub value: Option<String>,
}
impl rt::Structure for MessageData {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MESSAGE_DATA
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MESSAGE_DATA);
        rt::member(w, &SCHEMA_MESSAGE_DATA.members[0], &self.code);
        rt::member(w, &SCHEMA_MESSAGE_DATA.members[1], &self.value);
        w.end_structure(&SCHEMA_MESSAGE_DATA);
    }
}
impl rt::Encode for MessageData {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MessageData {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_MESSAGE_DATA, r, &mut |index, shape, r| {
            match index {
                0 => out.code = rt::Decode::decode(shape, r)?,
                1 => out.value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_MESSAGE_DATA_CODE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_MESSAGE_DATA_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_METRIC: rt::Schema = rt::Schema {
    name: "Metric",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Dimensions", "Dimensions", &SHAPE_DIMENSIONS),
        rt::Member::new("MetricName", "MetricName", &SHAPE_METRIC_NAME),
        rt::Member::new("Namespace", "Namespace", &SHAPE_NAMESPACE),
    ],
    xml_namespace: None,
};
pub static SHAPE_METRIC: rt::Shape = rt::Shape::Structure(&SCHEMA_METRIC);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Metric {
    pub dimensions: Option<Vec<Dimension>>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
}
impl rt::Structure for Metric {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_METRIC
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_METRIC);
        rt::member(w, &SCHEMA_METRIC.members[0], &self.dimensions);
        rt::member(w, &SCHEMA_METRIC.members[1], &self.metric_name);
        rt::member(w, &SCHEMA_METRIC.members[2], &self.namespace);
        w.end_structure(&SCHEMA_METRIC);
    }
}
impl rt::Encode for Metric {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Metric {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_METRIC, r, &mut |index, shape, r| {
            match index {
                0 => out.dimensions = rt::Decode::decode(shape, r)?,
                1 => out.metric_name = rt::Decode::decode(shape, r)?,
                2 => out.namespace = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_METRIC_ALARM: rt::Schema = rt::Schema {
    name: "MetricAlarm",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ActionsEnabled", "ActionsEnabled", &SHAPE_ACTIONS_ENABLED),
        rt::Member::new("AlarmActions", "AlarmActions", &SHAPE_RESOURCE_LIST),
        rt::Member::new("AlarmArn", "AlarmArn", &SHAPE_ALARM_ARN),
        rt::Member::new(
            "AlarmConfigurationUpdatedTimestamp",
            "AlarmConfigurationUpdatedTimestamp",
            &SHAPE_TIMESTAMP,
        ),
        rt::Member::new("AlarmDescription", "AlarmDescription", &SHAPE_ALARM_DESCRIPTION),
        rt::Member::new("AlarmName", "AlarmName", &SHAPE_ALARM_NAME),
        rt::Member::new("ComparisonOperator", "ComparisonOperator", &SHAPE_COMPARISON_OPERATOR),
        rt::Member::new("DatapointsToAlarm", "DatapointsToAlarm", &SHAPE_DATAPOINTS_TO_ALARM),
        rt::Member::new("Dimensions", "Dimensions", &SHAPE_DIMENSIONS),
        rt::Member::new(
            "EvaluateLowSampleCountPercentile",
            "EvaluateLowSampleCountPercentile",
            &SHAPE_EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE,
        ),
        rt::Member::new("EvaluationCriteria", "EvaluationCriteria", &SHAPE_EVALUATION_CRITERIA),
        rt::Member::new("EvaluationInterval", "EvaluationInterval", &SHAPE_EVALUATION_INTERVAL),
        rt::Member::new("EvaluationPeriods", "EvaluationPeriods", &SHAPE_EVALUATION_PERIODS),
        rt::Member::new("EvaluationState", "EvaluationState", &SHAPE_EVALUATION_STATE),
        rt::Member::new("ExtendedStatistic", "ExtendedStatistic", &SHAPE_EXTENDED_STATISTIC),
        rt::Member::new("InsufficientDataActions", "InsufficientDataActions", &SHAPE_RESOURCE_LIST),
        rt::Member::new("MetricName", "MetricName", &SHAPE_METRIC_NAME),
        rt::Member::new("Metrics", "Metrics", &SHAPE_METRIC_DATA_QUERIES),
        rt::Member::new("Namespace", "Namespace", &SHAPE_NAMESPACE),
        rt::Member::new("OKActions", "OKActions", &SHAPE_RESOURCE_LIST),
        rt::Member::new("Period", "Period", &SHAPE_PERIOD),
        rt::Member::new("StateReason", "StateReason", &SHAPE_STATE_REASON),
        rt::Member::new("StateReasonData", "StateReasonData", &SHAPE_STATE_REASON_DATA),
        rt::Member::new(
            "StateTransitionedTimestamp",
            "StateTransitionedTimestamp",
            &SHAPE_TIMESTAMP,
        ),
        rt::Member::new("StateUpdatedTimestamp", "StateUpdatedTimestamp", &SHAPE_TIMESTAMP),
        rt::Member::new("StateValue", "StateValue", &SHAPE_STATE_VALUE),
        rt::Member::new("Statistic", "Statistic", &SHAPE_STATISTIC),
        rt::Member::new("Threshold", "Threshold", &SHAPE_THRESHOLD),
        rt::Member::new("ThresholdMetricId", "ThresholdMetricId", &SHAPE_METRIC_ID),
        rt::Member::new("TreatMissingData", "TreatMissingData", &SHAPE_TREAT_MISSING_DATA),
        rt::Member::new("Unit", "Unit", &SHAPE_STANDARD_UNIT),
    ],
    xml_namespace: None,
};
pub static SHAPE_METRIC_ALARM: rt::Shape = rt::Shape::Structure(&SCHEMA_METRIC_ALARM);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetricAlarm {
    pub actions_enabled: Option<bool>,
    pub alarm_actions: Option<Vec<String>>,
    pub alarm_arn: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<rt::Timestamp>,
    pub alarm_description: Option<String>,
    pub alarm_name: Option<String>,
    pub comparison_operator: Option<ComparisonOperator>,
    pub datapoints_to_alarm: Option<i32>,
    pub dimensions: Option<Vec<Dimension>>,
    pub evaluate_low_sample_count_percentile: Option<String>,
    pub evaluation_criteria: Option<EvaluationCriteria>,
    pub evaluation_interval: Option<i32>,
    pub evaluation_periods: Option<i32>,
    pub evaluation_state: Option<EvaluationState>,
    pub extended_statistic: Option<String>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub metric_name: Option<String>,
    pub metrics: Option<Vec<MetricDataQuery>>,
    pub namespace: Option<String>,
    pub ok_actions: Option<Vec<String>>,
    pub period: Option<i32>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_transitioned_timestamp: Option<rt::Timestamp>,
    pub state_updated_timestamp: Option<rt::Timestamp>,
    pub state_value: Option<StateValue>,
    pub statistic: Option<Statistic>,
    pub threshold: Option<f64>,
    pub threshold_metric_id: Option<String>,
    pub treat_missing_data: Option<String>,
    pub unit: Option<StandardUnit>,
}
impl rt::Structure for MetricAlarm {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_METRIC_ALARM
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_METRIC_ALARM);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[0], &self.actions_enabled);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[1], &self.alarm_actions);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[2], &self.alarm_arn);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[3], &self.alarm_configuration_updated_timestamp);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[4], &self.alarm_description);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[5], &self.alarm_name);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[6], &self.comparison_operator);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[7], &self.datapoints_to_alarm);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[8], &self.dimensions);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[9], &self.evaluate_low_sample_count_percentile);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[10], &self.evaluation_criteria);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[11], &self.evaluation_interval);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[12], &self.evaluation_periods);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[13], &self.evaluation_state);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[14], &self.extended_statistic);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[15], &self.insufficient_data_actions);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[16], &self.metric_name);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[17], &self.metrics);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[18], &self.namespace);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[19], &self.ok_actions);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[20], &self.period);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[21], &self.state_reason);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[22], &self.state_reason_data);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[23], &self.state_transitioned_timestamp);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[24], &self.state_updated_timestamp);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[25], &self.state_value);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[26], &self.statistic);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[27], &self.threshold);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[28], &self.threshold_metric_id);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[29], &self.treat_missing_data);
        rt::member(w, &SCHEMA_METRIC_ALARM.members[30], &self.unit);
        w.end_structure(&SCHEMA_METRIC_ALARM);
    }
}
impl rt::Encode for MetricAlarm {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MetricAlarm {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_METRIC_ALARM, r, &mut |index, shape, r| {
            match index {
                0 => out.actions_enabled = rt::Decode::decode(shape, r)?,
                1 => out.alarm_actions = rt::Decode::decode(shape, r)?,
                2 => out.alarm_arn = rt::Decode::decode(shape, r)?,
                3 => out.alarm_configuration_updated_timestamp = rt::Decode::decode(shape, r)?,
                4 => out.alarm_description = rt::Decode::decode(shape, r)?,
                5 => out.alarm_name = rt::Decode::decode(shape, r)?,
                6 => out.comparison_operator = rt::Decode::decode(shape, r)?,
                7 => out.datapoints_to_alarm = rt::Decode::decode(shape, r)?,
                8 => out.dimensions = rt::Decode::decode(shape, r)?,
                9 => out.evaluate_low_sample_count_percentile = rt::Decode::decode(shape, r)?,
                10 => out.evaluation_criteria = rt::Decode::decode(shape, r)?,
                11 => out.evaluation_interval = rt::Decode::decode(shape, r)?,
                12 => out.evaluation_periods = rt::Decode::decode(shape, r)?,
                13 => out.evaluation_state = rt::Decode::decode(shape, r)?,
                14 => out.extended_statistic = rt::Decode::decode(shape, r)?,
                15 => out.insufficient_data_actions = rt::Decode::decode(shape, r)?,
                16 => out.metric_name = rt::Decode::decode(shape, r)?,
                17 => out.metrics = rt::Decode::decode(shape, r)?,
                18 => out.namespace = rt::Decode::decode(shape, r)?,
                19 => out.ok_actions = rt::Decode::decode(shape, r)?,
                20 => out.period = rt::Decode::decode(shape, r)?,
                21 => out.state_reason = rt::Decode::decode(shape, r)?,
                22 => out.state_reason_data = rt::Decode::decode(shape, r)?,
                23 => out.state_transitioned_timestamp = rt::Decode::decode(shape, r)?,
                24 => out.state_updated_timestamp = rt::Decode::decode(shape, r)?,
                25 => out.state_value = rt::Decode::decode(shape, r)?,
                26 => out.statistic = rt::Decode::decode(shape, r)?,
                27 => out.threshold = rt::Decode::decode(shape, r)?,
                28 => out.threshold_metric_id = rt::Decode::decode(shape, r)?,
                29 => out.treat_missing_data = rt::Decode::decode(shape, r)?,
                30 => out.unit = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_METRIC_ALARMS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_METRIC_ALARM,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_METRIC_DATA: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_METRIC_DATUM,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_METRIC_DATA_QUERIES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_METRIC_DATA_QUERY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_METRIC_DATA_QUERY: rt::Schema = rt::Schema {
    name: "MetricDataQuery",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccountId", "AccountId", &SHAPE_ACCOUNT_ID),
        rt::Member::new("Expression", "Expression", &SHAPE_METRIC_EXPRESSION),
        rt::Member::new("Id", "Id", &SHAPE_METRIC_ID).required(),
        rt::Member::new("Label", "Label", &SHAPE_METRIC_LABEL),
        rt::Member::new("MetricStat", "MetricStat", &SHAPE_METRIC_STAT),
        rt::Member::new("Period", "Period", &SHAPE_PERIOD),
        rt::Member::new("ReturnData", "ReturnData", &SHAPE_RETURN_DATA),
    ],
    xml_namespace: None,
};
pub static SHAPE_METRIC_DATA_QUERY: rt::Shape = rt::Shape::Structure(&SCHEMA_METRIC_DATA_QUERY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetricDataQuery {
    pub account_id: Option<String>,
    pub expression: Option<String>,
    pub id: String,
    pub label: Option<String>,
    pub metric_stat: Option<MetricStat>,
    pub period: Option<i32>,
    pub return_data: Option<bool>,
}
impl rt::Structure for MetricDataQuery {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_METRIC_DATA_QUERY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_METRIC_DATA_QUERY);
        rt::member(w, &SCHEMA_METRIC_DATA_QUERY.members[0], &self.account_id);
        rt::member(w, &SCHEMA_METRIC_DATA_QUERY.members[1], &self.expression);
        rt::member(w, &SCHEMA_METRIC_DATA_QUERY.members[2], &self.id);
        rt::member(w, &SCHEMA_METRIC_DATA_QUERY.members[3], &self.label);
        rt::member(w, &SCHEMA_METRIC_DATA_QUERY.members[4], &self.metric_stat);
        rt::member(w, &SCHEMA_METRIC_DATA_QUERY.members[5], &self.period);
        rt::member(w, &SCHEMA_METRIC_DATA_QUERY.members[6], &self.return_data);
        w.end_structure(&SCHEMA_METRIC_DATA_QUERY);
    }
}
impl rt::Encode for MetricDataQuery {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MetricDataQuery {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_METRIC_DATA_QUERY, r, &mut |index, shape, r| {
            match index {
                0 => out.account_id = rt::Decode::decode(shape, r)?,
                1 => out.expression = rt::Decode::decode(shape, r)?,
                2 => out.id = rt::Decode::decode(shape, r)?,
                3 => out.label = rt::Decode::decode(shape, r)?,
                4 => out.metric_stat = rt::Decode::decode(shape, r)?,
                5 => out.period = rt::Decode::decode(shape, r)?,
                6 => out.return_data = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_METRIC_DATA_RESULT: rt::Schema = rt::Schema {
    name: "MetricDataResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Id", "Id", &SHAPE_METRIC_ID),
        rt::Member::new("Label", "Label", &SHAPE_METRIC_LABEL),
        rt::Member::new("Messages", "Messages", &SHAPE_METRIC_DATA_RESULT_MESSAGES),
        rt::Member::new("StatusCode", "StatusCode", &SHAPE_STATUS_CODE),
        rt::Member::new("Timestamps", "Timestamps", &SHAPE_TIMESTAMPS),
        rt::Member::new("Values", "Values", &SHAPE_DATAPOINT_VALUES),
    ],
    xml_namespace: None,
};
pub static SHAPE_METRIC_DATA_RESULT: rt::Shape = rt::Shape::Structure(&SCHEMA_METRIC_DATA_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetricDataResult {
    pub id: Option<String>,
    pub label: Option<String>,
    pub messages: Option<Vec<MessageData>>,
    pub status_code: Option<StatusCode>,
    pub timestamps: Option<Vec<rt::Timestamp>>,
    pub values: Option<Vec<f64>>,
}
impl rt::Structure for MetricDataResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_METRIC_DATA_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_METRIC_DATA_RESULT);
        rt::member(w, &SCHEMA_METRIC_DATA_RESULT.members[0], &self.id);
        rt::member(w, &SCHEMA_METRIC_DATA_RESULT.members[1], &self.label);
        rt::member(w, &SCHEMA_METRIC_DATA_RESULT.members[2], &self.messages);
        rt::member(w, &SCHEMA_METRIC_DATA_RESULT.members[3], &self.status_code);
        rt::member(w, &SCHEMA_METRIC_DATA_RESULT.members[4], &self.timestamps);
        rt::member(w, &SCHEMA_METRIC_DATA_RESULT.members[5], &self.values);
        w.end_structure(&SCHEMA_METRIC_DATA_RESULT);
    }
}
impl rt::Encode for MetricDataResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MetricDataResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_METRIC_DATA_RESULT, r, &mut |index, shape, r| {
            match index {
                0 => out.id = rt::Decode::decode(shape, r)?,
                1 => out.label = rt::Decode::decode(shape, r)?,
                2 => out.messages = rt::Decode::decode(shape, r)?,
                3 => out.status_code = rt::Decode::decode(shape, r)?,
                4 => out.timestamps = rt::Decode::decode(shape, r)?,
                5 => out.values = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_METRIC_DATA_RESULT_MESSAGES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_MESSAGE_DATA,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_METRIC_DATA_RESULTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_METRIC_DATA_RESULT,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_METRIC_DATUM: rt::Schema = rt::Schema {
    name: "MetricDatum",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Counts", "Counts", &SHAPE_COUNTS),
        rt::Member::new("Dimensions", "Dimensions", &SHAPE_DIMENSIONS),
        rt::Member::new("MetricName", "MetricName", &SHAPE_METRIC_NAME).required(),
        rt::Member::new("StatisticValues", "StatisticValues", &SHAPE_STATISTIC_SET),
        rt::Member::new("StorageResolution", "StorageResolution", &SHAPE_STORAGE_RESOLUTION),
        rt::Member::new("Timestamp", "Timestamp", &SHAPE_TIMESTAMP),
        rt::Member::new("Unit", "Unit", &SHAPE_STANDARD_UNIT),
        rt::Member::new("Value", "Value", &SHAPE_DATAPOINT_VALUE),
        rt::Member::new("Values", "Values", &SHAPE_VALUES),
    ],
    xml_namespace: None,
};
pub static SHAPE_METRIC_DATUM: rt::Shape = rt::Shape::Structure(&SCHEMA_METRIC_DATUM);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetricDatum {
    pub counts: Option<Vec<f64>>,
    pub dimensions: Option<Vec<Dimension>>,
    pub metric_name: String,
    pub statistic_values: Option<StatisticSet>,
    pub storage_resolution: Option<i32>,
    pub timestamp: Option<rt::Timestamp>,
    pub unit: Option<StandardUnit>,
    pub value: Option<f64>,
    pub values: Option<Vec<f64>>,
}
impl rt::Structure for MetricDatum {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_METRIC_DATUM
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_METRIC_DATUM);
        rt::member(w, &SCHEMA_METRIC_DATUM.members[0], &self.counts);
        rt::member(w, &SCHEMA_METRIC_DATUM.members[1], &self.dimensions);
        rt::member(w, &SCHEMA_METRIC_DATUM.members[2], &self.metric_name);
        rt::member(w, &SCHEMA_METRIC_DATUM.members[3], &self.statistic_values);
        rt::member(w, &SCHEMA_METRIC_DATUM.members[4], &self.storage_resolution);
        rt::member(w, &SCHEMA_METRIC_DATUM.members[5], &self.timestamp);
        rt::member(w, &SCHEMA_METRIC_DATUM.members[6], &self.unit);
        rt::member(w, &SCHEMA_METRIC_DATUM.members[7], &self.value);
        rt::member(w, &SCHEMA_METRIC_DATUM.members[8], &self.values);
        w.end_structure(&SCHEMA_METRIC_DATUM);
    }
}
impl rt::Encode for MetricDatum {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MetricDatum {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_METRIC_DATUM, r, &mut |index, shape, r| {
            match index {
                0 => out.counts = rt::Decode::decode(shape, r)?,
                1 => out.dimensions = rt::Decode::decode(shape, r)?,
                2 => out.metric_name = rt::Decode::decode(shape, r)?,
                3 => out.statistic_values = rt::Decode::decode(shape, r)?,
                4 => out.storage_resolution = rt::Decode::decode(shape, r)?,
                5 => out.timestamp = rt::Decode::decode(shape, r)?,
                6 => out.unit = rt::Decode::decode(shape, r)?,
                7 => out.value = rt::Decode::decode(shape, r)?,
                8 => out.values = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_METRIC_EXPRESSION: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: None };
pub static SHAPE_METRIC_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SHAPE_METRIC_LABEL: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_METRIC_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SCHEMA_METRIC_STAT: rt::Schema = rt::Schema {
    name: "MetricStat",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Metric", "Metric", &SHAPE_METRIC).required(),
        rt::Member::new("Period", "Period", &SHAPE_PERIOD).required(),
        rt::Member::new("Stat", "Stat", &SHAPE_STAT).required(),
        rt::Member::new("Unit", "Unit", &SHAPE_STANDARD_UNIT),
    ],
    xml_namespace: None,
};
pub static SHAPE_METRIC_STAT: rt::Shape = rt::Shape::Structure(&SCHEMA_METRIC_STAT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetricStat {
    pub metric: Metric,
    pub period: i32,
    pub stat: String,
    pub unit: Option<StandardUnit>,
}
impl rt::Structure for MetricStat {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_METRIC_STAT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_METRIC_STAT);
        rt::member(w, &SCHEMA_METRIC_STAT.members[0], &self.metric);
        rt::member(w, &SCHEMA_METRIC_STAT.members[1], &self.period);
        rt::member(w, &SCHEMA_METRIC_STAT.members[2], &self.stat);
        rt::member(w, &SCHEMA_METRIC_STAT.members[3], &self.unit);
        w.end_structure(&SCHEMA_METRIC_STAT);
    }
}
impl rt::Encode for MetricStat {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MetricStat {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_METRIC_STAT, r, &mut |index, shape, r| {
            match index {
                0 => out.metric = rt::Decode::decode(shape, r)?,
                1 => out.period = rt::Decode::decode(shape, r)?,
                2 => out.stat = rt::Decode::decode(shape, r)?,
                3 => out.unit = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_METRICS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_METRIC,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_MISSING_REQUIRED_PARAMETER_EXCEPTION: rt::Schema = rt::Schema {
    name: "MissingRequiredParameterException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "MissingParameter", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_AWS_QUERY_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_MISSING_REQUIRED_PARAMETER_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_MISSING_REQUIRED_PARAMETER_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MissingRequiredParameterException {
    pub message: Option<String>,
}
impl rt::Structure for MissingRequiredParameterException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MISSING_REQUIRED_PARAMETER_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MISSING_REQUIRED_PARAMETER_EXCEPTION);
        rt::member(w, &SCHEMA_MISSING_REQUIRED_PARAMETER_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_MISSING_REQUIRED_PARAMETER_EXCEPTION);
    }
}
impl rt::Encode for MissingRequiredParameterException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MissingRequiredParameterException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_MISSING_REQUIRED_PARAMETER_EXCEPTION,
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
impl From<MissingRequiredParameterException> for rt::ApiError {
    fn from(error: MissingRequiredParameterException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

static PATTERN_NAMESPACE: rt::Pattern = rt::Pattern::new("[^:].*");
pub static SHAPE_NAMESPACE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: Some(&PATTERN_NAMESPACE) };
pub static SHAPE_NEXT_TOKEN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_OWNING_ACCOUNTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ACCOUNT_ID,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PENDING_PERIOD: rt::Shape = rt::Shape::Integer { min: Some(0), max: Some(86400) };
pub static SHAPE_PERIOD: rt::Shape = rt::Shape::Integer { min: Some(1), max: None };
pub static SCHEMA_PUT_COMPOSITE_ALARM_INPUT: rt::Schema = rt::Schema {
    name: "PutCompositeAlarmInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ActionsEnabled", "ActionsEnabled", &SHAPE_ACTIONS_ENABLED),
        rt::Member::new("ActionsSuppressor", "ActionsSuppressor", &SHAPE_ALARM_ARN),
        rt::Member::new(
            "ActionsSuppressorExtensionPeriod",
            "ActionsSuppressorExtensionPeriod",
            &SHAPE_SUPPRESSOR_PERIOD,
        ),
        rt::Member::new(
            "ActionsSuppressorWaitPeriod",
            "ActionsSuppressorWaitPeriod",
            &SHAPE_SUPPRESSOR_PERIOD,
        ),
        rt::Member::new("AlarmActions", "AlarmActions", &SHAPE_RESOURCE_LIST),
        rt::Member::new("AlarmDescription", "AlarmDescription", &SHAPE_ALARM_DESCRIPTION),
        rt::Member::new("AlarmName", "AlarmName", &SHAPE_ALARM_NAME).required(),
        rt::Member::new("AlarmRule", "AlarmRule", &SHAPE_ALARM_RULE).required(),
        rt::Member::new("InsufficientDataActions", "InsufficientDataActions", &SHAPE_RESOURCE_LIST),
        rt::Member::new("OKActions", "OKActions", &SHAPE_RESOURCE_LIST),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_COMPOSITE_ALARM_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_COMPOSITE_ALARM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutCompositeAlarmInput {
    pub actions_enabled: Option<bool>,
    pub actions_suppressor: Option<String>,
    pub actions_suppressor_extension_period: Option<i32>,
    pub actions_suppressor_wait_period: Option<i32>,
    pub alarm_actions: Option<Vec<String>>,
    pub alarm_description: Option<String>,
    pub alarm_name: String,
    pub alarm_rule: String,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub ok_actions: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for PutCompositeAlarmInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_COMPOSITE_ALARM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_COMPOSITE_ALARM_INPUT);
        rt::member(w, &SCHEMA_PUT_COMPOSITE_ALARM_INPUT.members[0], &self.actions_enabled);
        rt::member(w, &SCHEMA_PUT_COMPOSITE_ALARM_INPUT.members[1], &self.actions_suppressor);
        rt::member(
            w,
            &SCHEMA_PUT_COMPOSITE_ALARM_INPUT.members[2],
            &self.actions_suppressor_extension_period,
        );
        rt::member(
            w,
            &SCHEMA_PUT_COMPOSITE_ALARM_INPUT.members[3],
            &self.actions_suppressor_wait_period,
        );
        rt::member(w, &SCHEMA_PUT_COMPOSITE_ALARM_INPUT.members[4], &self.alarm_actions);
        rt::member(w, &SCHEMA_PUT_COMPOSITE_ALARM_INPUT.members[5], &self.alarm_description);
        rt::member(w, &SCHEMA_PUT_COMPOSITE_ALARM_INPUT.members[6], &self.alarm_name);
        rt::member(w, &SCHEMA_PUT_COMPOSITE_ALARM_INPUT.members[7], &self.alarm_rule);
        rt::member(
            w,
            &SCHEMA_PUT_COMPOSITE_ALARM_INPUT.members[8],
            &self.insufficient_data_actions,
        );
        rt::member(w, &SCHEMA_PUT_COMPOSITE_ALARM_INPUT.members[9], &self.ok_actions);
        rt::member(w, &SCHEMA_PUT_COMPOSITE_ALARM_INPUT.members[10], &self.tags);
        w.end_structure(&SCHEMA_PUT_COMPOSITE_ALARM_INPUT);
    }
}
impl rt::Encode for PutCompositeAlarmInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutCompositeAlarmInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_COMPOSITE_ALARM_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.actions_enabled = rt::Decode::decode(shape, r)?,
                    1 => out.actions_suppressor = rt::Decode::decode(shape, r)?,
                    2 => out.actions_suppressor_extension_period = rt::Decode::decode(shape, r)?,
                    3 => out.actions_suppressor_wait_period = rt::Decode::decode(shape, r)?,
                    4 => out.alarm_actions = rt::Decode::decode(shape, r)?,
                    5 => out.alarm_description = rt::Decode::decode(shape, r)?,
                    6 => out.alarm_name = rt::Decode::decode(shape, r)?,
                    7 => out.alarm_rule = rt::Decode::decode(shape, r)?,
                    8 => out.insufficient_data_actions = rt::Decode::decode(shape, r)?,
                    9 => out.ok_actions = rt::Decode::decode(shape, r)?,
                    10 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_DASHBOARD_INPUT: rt::Schema = rt::Schema {
    name: "PutDashboardInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DashboardBody", "DashboardBody", &SHAPE_DASHBOARD_BODY).required(),
        rt::Member::new("DashboardName", "DashboardName", &SHAPE_DASHBOARD_NAME).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_DASHBOARD_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_DASHBOARD_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutDashboardInput {
    pub dashboard_body: String,
    pub dashboard_name: String,
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for PutDashboardInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_DASHBOARD_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_DASHBOARD_INPUT);
        rt::member(w, &SCHEMA_PUT_DASHBOARD_INPUT.members[0], &self.dashboard_body);
        rt::member(w, &SCHEMA_PUT_DASHBOARD_INPUT.members[1], &self.dashboard_name);
        rt::member(w, &SCHEMA_PUT_DASHBOARD_INPUT.members[2], &self.tags);
        w.end_structure(&SCHEMA_PUT_DASHBOARD_INPUT);
    }
}
impl rt::Encode for PutDashboardInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutDashboardInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUT_DASHBOARD_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.dashboard_body = rt::Decode::decode(shape, r)?,
                1 => out.dashboard_name = rt::Decode::decode(shape, r)?,
                2 => out.tags = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_DASHBOARD_OUTPUT: rt::Schema = rt::Schema {
    name: "PutDashboardOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "DashboardValidationMessages",
        "DashboardValidationMessages",
        &SHAPE_DASHBOARD_VALIDATION_MESSAGES,
    )],
    xml_namespace: None,
};
pub static SHAPE_PUT_DASHBOARD_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_DASHBOARD_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutDashboardOutput {
    pub dashboard_validation_messages: Option<Vec<DashboardValidationMessage>>,
}
impl rt::Structure for PutDashboardOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_DASHBOARD_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_DASHBOARD_OUTPUT);
        rt::member(w, &SCHEMA_PUT_DASHBOARD_OUTPUT.members[0], &self.dashboard_validation_messages);
        w.end_structure(&SCHEMA_PUT_DASHBOARD_OUTPUT);
    }
}
impl rt::Encode for PutDashboardOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutDashboardOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_DASHBOARD_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.dashboard_validation_messages = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_METRIC_ALARM_INPUT: rt::Schema = rt::Schema {
    name: "PutMetricAlarmInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ActionsEnabled", "ActionsEnabled", &SHAPE_ACTIONS_ENABLED),
        rt::Member::new("AlarmActions", "AlarmActions", &SHAPE_RESOURCE_LIST),
        rt::Member::new("AlarmDescription", "AlarmDescription", &SHAPE_ALARM_DESCRIPTION),
        rt::Member::new("AlarmName", "AlarmName", &SHAPE_ALARM_NAME).required(),
        rt::Member::new("ComparisonOperator", "ComparisonOperator", &SHAPE_COMPARISON_OPERATOR),
        rt::Member::new("DatapointsToAlarm", "DatapointsToAlarm", &SHAPE_DATAPOINTS_TO_ALARM),
        rt::Member::new("Dimensions", "Dimensions", &SHAPE_DIMENSIONS),
        rt::Member::new(
            "EvaluateLowSampleCountPercentile",
            "EvaluateLowSampleCountPercentile",
            &SHAPE_EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE,
        ),
        rt::Member::new("EvaluationCriteria", "EvaluationCriteria", &SHAPE_EVALUATION_CRITERIA),
        rt::Member::new("EvaluationInterval", "EvaluationInterval", &SHAPE_EVALUATION_INTERVAL),
        rt::Member::new("EvaluationPeriods", "EvaluationPeriods", &SHAPE_EVALUATION_PERIODS),
        rt::Member::new("ExtendedStatistic", "ExtendedStatistic", &SHAPE_EXTENDED_STATISTIC),
        rt::Member::new("InsufficientDataActions", "InsufficientDataActions", &SHAPE_RESOURCE_LIST),
        rt::Member::new("MetricName", "MetricName", &SHAPE_METRIC_NAME),
        rt::Member::new("Metrics", "Metrics", &SHAPE_METRIC_DATA_QUERIES),
        rt::Member::new("Namespace", "Namespace", &SHAPE_NAMESPACE),
        rt::Member::new("OKActions", "OKActions", &SHAPE_RESOURCE_LIST),
        rt::Member::new("Period", "Period", &SHAPE_PERIOD),
        rt::Member::new("Statistic", "Statistic", &SHAPE_STATISTIC),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST),
        rt::Member::new("Threshold", "Threshold", &SHAPE_THRESHOLD),
        rt::Member::new("ThresholdMetricId", "ThresholdMetricId", &SHAPE_METRIC_ID),
        rt::Member::new("TreatMissingData", "TreatMissingData", &SHAPE_TREAT_MISSING_DATA),
        rt::Member::new("Unit", "Unit", &SHAPE_STANDARD_UNIT),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_METRIC_ALARM_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_METRIC_ALARM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutMetricAlarmInput {
    pub actions_enabled: Option<bool>,
    pub alarm_actions: Option<Vec<String>>,
    pub alarm_description: Option<String>,
    pub alarm_name: String,
    pub comparison_operator: Option<ComparisonOperator>,
    pub datapoints_to_alarm: Option<i32>,
    pub dimensions: Option<Vec<Dimension>>,
    pub evaluate_low_sample_count_percentile: Option<String>,
    pub evaluation_criteria: Option<EvaluationCriteria>,
    pub evaluation_interval: Option<i32>,
    pub evaluation_periods: Option<i32>,
    pub extended_statistic: Option<String>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub metric_name: Option<String>,
    pub metrics: Option<Vec<MetricDataQuery>>,
    pub namespace: Option<String>,
    pub ok_actions: Option<Vec<String>>,
    pub period: Option<i32>,
    pub statistic: Option<Statistic>,
    pub tags: Option<Vec<Tag>>,
    pub threshold: Option<f64>,
    pub threshold_metric_id: Option<String>,
    pub treat_missing_data: Option<String>,
    pub unit: Option<StandardUnit>,
}
impl rt::Structure for PutMetricAlarmInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_METRIC_ALARM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_METRIC_ALARM_INPUT);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[0], &self.actions_enabled);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[1], &self.alarm_actions);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[2], &self.alarm_description);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[3], &self.alarm_name);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[4], &self.comparison_operator);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[5], &self.datapoints_to_alarm);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[6], &self.dimensions);
        rt::member(
            w,
            &SCHEMA_PUT_METRIC_ALARM_INPUT.members[7],
            &self.evaluate_low_sample_count_percentile,
        );
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[8], &self.evaluation_criteria);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[9], &self.evaluation_interval);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[10], &self.evaluation_periods);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[11], &self.extended_statistic);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[12], &self.insufficient_data_actions);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[13], &self.metric_name);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[14], &self.metrics);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[15], &self.namespace);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[16], &self.ok_actions);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[17], &self.period);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[18], &self.statistic);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[19], &self.tags);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[20], &self.threshold);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[21], &self.threshold_metric_id);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[22], &self.treat_missing_data);
        rt::member(w, &SCHEMA_PUT_METRIC_ALARM_INPUT.members[23], &self.unit);
        w.end_structure(&SCHEMA_PUT_METRIC_ALARM_INPUT);
    }
}
impl rt::Encode for PutMetricAlarmInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutMetricAlarmInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_METRIC_ALARM_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.actions_enabled = rt::Decode::decode(shape, r)?,
                    1 => out.alarm_actions = rt::Decode::decode(shape, r)?,
                    2 => out.alarm_description = rt::Decode::decode(shape, r)?,
                    3 => out.alarm_name = rt::Decode::decode(shape, r)?,
                    4 => out.comparison_operator = rt::Decode::decode(shape, r)?,
                    5 => out.datapoints_to_alarm = rt::Decode::decode(shape, r)?,
                    6 => out.dimensions = rt::Decode::decode(shape, r)?,
                    7 => out.evaluate_low_sample_count_percentile = rt::Decode::decode(shape, r)?,
                    8 => out.evaluation_criteria = rt::Decode::decode(shape, r)?,
                    9 => out.evaluation_interval = rt::Decode::decode(shape, r)?,
                    10 => out.evaluation_periods = rt::Decode::decode(shape, r)?,
                    11 => out.extended_statistic = rt::Decode::decode(shape, r)?,
                    12 => out.insufficient_data_actions = rt::Decode::decode(shape, r)?,
                    13 => out.metric_name = rt::Decode::decode(shape, r)?,
                    14 => out.metrics = rt::Decode::decode(shape, r)?,
                    15 => out.namespace = rt::Decode::decode(shape, r)?,
                    16 => out.ok_actions = rt::Decode::decode(shape, r)?,
                    17 => out.period = rt::Decode::decode(shape, r)?,
                    18 => out.statistic = rt::Decode::decode(shape, r)?,
                    19 => out.tags = rt::Decode::decode(shape, r)?,
                    20 => out.threshold = rt::Decode::decode(shape, r)?,
                    21 => out.threshold_metric_id = rt::Decode::decode(shape, r)?,
                    22 => out.treat_missing_data = rt::Decode::decode(shape, r)?,
                    23 => out.unit = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_METRIC_DATA_INPUT: rt::Schema = rt::Schema {
    name: "PutMetricDataInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EntityMetricData", "EntityMetricData", &SHAPE_ENTITY_METRIC_DATA_LIST),
        rt::Member::new("MetricData", "MetricData", &SHAPE_METRIC_DATA),
        rt::Member::new("Namespace", "Namespace", &SHAPE_NAMESPACE).required(),
        rt::Member::new(
            "StrictEntityValidation",
            "StrictEntityValidation",
            &SHAPE_STRICT_ENTITY_VALIDATION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_METRIC_DATA_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_METRIC_DATA_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutMetricDataInput {
    pub entity_metric_data: Option<Vec<EntityMetricData>>,
    pub metric_data: Option<Vec<MetricDatum>>,
    pub namespace: String,
    pub strict_entity_validation: Option<bool>,
}
impl rt::Structure for PutMetricDataInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_METRIC_DATA_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_METRIC_DATA_INPUT);
        rt::member(w, &SCHEMA_PUT_METRIC_DATA_INPUT.members[0], &self.entity_metric_data);
        rt::member(w, &SCHEMA_PUT_METRIC_DATA_INPUT.members[1], &self.metric_data);
        rt::member(w, &SCHEMA_PUT_METRIC_DATA_INPUT.members[2], &self.namespace);
        rt::member(w, &SCHEMA_PUT_METRIC_DATA_INPUT.members[3], &self.strict_entity_validation);
        w.end_structure(&SCHEMA_PUT_METRIC_DATA_INPUT);
    }
}
impl rt::Encode for PutMetricDataInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutMetricDataInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_METRIC_DATA_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.entity_metric_data = rt::Decode::decode(shape, r)?,
                    1 => out.metric_data = rt::Decode::decode(shape, r)?,
                    2 => out.namespace = rt::Decode::decode(shape, r)?,
                    3 => out.strict_entity_validation = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_QUERY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(10000), pattern: None };
pub static SHAPE_RECENTLY_ACTIVE: rt::Shape = rt::Shape::Enum { values: &["PT3H"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecentlyActive {
    Pt3H,
    Unknown(String),
}
impl RecentlyActive {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pt3H => "PT3H",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for RecentlyActive {
    fn from(text: &str) -> Self {
        match text {
            "PT3H" => Self::Pt3H,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for RecentlyActive {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for RecentlyActive {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for RecentlyActive {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for RecentlyActive {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_RECOVERY_PERIOD: rt::Shape = rt::Shape::Integer { min: Some(0), max: Some(86400) };
pub static SHAPE_RESOURCE_ID: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_RESOURCE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: Some(5),
    element: &SHAPE_RESOURCE_NAME,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_RESOURCE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: None };
pub static SCHEMA_RESOURCE_NOT_FOUND: rt::Schema = rt::Schema {
    name: "ResourceNotFound",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ResourceNotFound", status: 404 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_NOT_FOUND: rt::Shape = rt::Shape::Structure(&SCHEMA_RESOURCE_NOT_FOUND);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceNotFound {
    pub message: Option<String>,
}
impl rt::Structure for ResourceNotFound {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_NOT_FOUND
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_NOT_FOUND);
        rt::member(w, &SCHEMA_RESOURCE_NOT_FOUND.members[0], &self.message);
        w.end_structure(&SCHEMA_RESOURCE_NOT_FOUND);
    }
}
impl rt::Encode for ResourceNotFound {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResourceNotFound {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_RESOURCE_NOT_FOUND, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<ResourceNotFound> for rt::ApiError {
    fn from(error: ResourceNotFound) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "ResourceNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ResourceNotFoundException", status: 404 }),
    members: &[
        rt::Member::new("ResourceId", "ResourceId", &SHAPE_RESOURCE_ID),
        rt::Member::new("ResourceType", "ResourceType", &SHAPE_RESOURCE_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceNotFoundException {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
impl rt::Structure for ResourceNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION.members[0], &self.resource_id);
        rt::member(w, &SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION.members[1], &self.resource_type);
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
                    0 => out.resource_id = rt::Decode::decode(shape, r)?,
                    1 => out.resource_type = rt::Decode::decode(shape, r)?,
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
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_RESOURCE_TYPE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_RETURN_DATA: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_SCAN_BY: rt::Shape =
    rt::Shape::Enum { values: &["TimestampDescending", "TimestampAscending"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScanBy {
    TimestampDescending,
    TimestampAscending,
    Unknown(String),
}
impl ScanBy {
    pub fn as_str(&self) -> &str {
        match self {
            Self::TimestampDescending => "TimestampDescending",
            Self::TimestampAscending => "TimestampAscending",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ScanBy {
    fn from(text: &str) -> Self {
        match text {
            "TimestampDescending" => Self::TimestampDescending,
            "TimestampAscending" => Self::TimestampAscending,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ScanBy {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ScanBy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ScanBy {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ScanBy {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_SET_ALARM_STATE_INPUT: rt::Schema = rt::Schema {
    name: "SetAlarmStateInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AlarmName", "AlarmName", &SHAPE_ALARM_NAME).required(),
        rt::Member::new("StateReason", "StateReason", &SHAPE_STATE_REASON).required(),
        rt::Member::new("StateReasonData", "StateReasonData", &SHAPE_STATE_REASON_DATA),
        rt::Member::new("StateValue", "StateValue", &SHAPE_STATE_VALUE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SET_ALARM_STATE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SET_ALARM_STATE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetAlarmStateInput {
    pub alarm_name: String,
    pub state_reason: String,
    pub state_reason_data: Option<String>,
    pub state_value: StateValue,
}
impl rt::Structure for SetAlarmStateInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SET_ALARM_STATE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SET_ALARM_STATE_INPUT);
        rt::member(w, &SCHEMA_SET_ALARM_STATE_INPUT.members[0], &self.alarm_name);
        rt::member(w, &SCHEMA_SET_ALARM_STATE_INPUT.members[1], &self.state_reason);
        rt::member(w, &SCHEMA_SET_ALARM_STATE_INPUT.members[2], &self.state_reason_data);
        rt::member(w, &SCHEMA_SET_ALARM_STATE_INPUT.members[3], &self.state_value);
        w.end_structure(&SCHEMA_SET_ALARM_STATE_INPUT);
    }
}
impl rt::Encode for SetAlarmStateInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SetAlarmStateInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SET_ALARM_STATE_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.alarm_name = rt::Decode::decode(shape, r)?,
                    1 => out.state_reason = rt::Decode::decode(shape, r)?,
                    2 => out.state_reason_data = rt::Decode::decode(shape, r)?,
                    3 => out.state_value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SIZE: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SHAPE_STANDARD_UNIT: rt::Shape = rt::Shape::Enum {
    values: &[
        "Seconds",
        "Microseconds",
        "Milliseconds",
        "Bytes",
        "Kilobytes",
        "Megabytes",
        "Gigabytes",
        "Terabytes",
        "Bits",
        "Kilobits",
        "Megabits",
        "Gigabits",
        "Terabits",
        "Percent",
        "Count",
        "Bytes/Second",
        "Kilobytes/Second",
        "Megabytes/Second",
        "Gigabytes/Second",
        "Terabytes/Second",
        "Bits/Second",
        "Kilobits/Second",
        "Megabits/Second",
        "Gigabits/Second",
        "Terabits/Second",
        "Count/Second",
        "None",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StandardUnit {
    Seconds,
    Microseconds,
    Milliseconds,
    Bytes,
    Kilobytes,
    Megabytes,
    Gigabytes,
    Terabytes,
    Bits,
    Kilobits,
    Megabits,
    Gigabits,
    Terabits,
    Percent,
    Count,
    BytesSecond,
    KilobytesSecond,
    MegabytesSecond,
    GigabytesSecond,
    TerabytesSecond,
    BitsSecond,
    KilobitsSecond,
    MegabitsSecond,
    GigabitsSecond,
    TerabitsSecond,
    CountSecond,
    None,
    Unknown(String),
}
impl StandardUnit {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Seconds => "Seconds",
            Self::Microseconds => "Microseconds",
            Self::Milliseconds => "Milliseconds",
            Self::Bytes => "Bytes",
            Self::Kilobytes => "Kilobytes",
            Self::Megabytes => "Megabytes",
            Self::Gigabytes => "Gigabytes",
            Self::Terabytes => "Terabytes",
            Self::Bits => "Bits",
            Self::Kilobits => "Kilobits",
            Self::Megabits => "Megabits",
            Self::Gigabits => "Gigabits",
            Self::Terabits => "Terabits",
            Self::Percent => "Percent",
            Self::Count => "Count",
            Self::BytesSecond => "Bytes/Second",
            Self::KilobytesSecond => "Kilobytes/Second",
            Self::MegabytesSecond => "Megabytes/Second",
            Self::GigabytesSecond => "Gigabytes/Second",
            Self::TerabytesSecond => "Terabytes/Second",
            Self::BitsSecond => "Bits/Second",
            Self::KilobitsSecond => "Kilobits/Second",
            Self::MegabitsSecond => "Megabits/Second",
            Self::GigabitsSecond => "Gigabits/Second",
            Self::TerabitsSecond => "Terabits/Second",
            Self::CountSecond => "Count/Second",
            Self::None => "None",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for StandardUnit {
    fn from(text: &str) -> Self {
        match text {
            "Seconds" => Self::Seconds,
            "Microseconds" => Self::Microseconds,
            "Milliseconds" => Self::Milliseconds,
            "Bytes" => Self::Bytes,
            "Kilobytes" => Self::Kilobytes,
            "Megabytes" => Self::Megabytes,
            "Gigabytes" => Self::Gigabytes,
            "Terabytes" => Self::Terabytes,
            "Bits" => Self::Bits,
            "Kilobits" => Self::Kilobits,
            "Megabits" => Self::Megabits,
            "Gigabits" => Self::Gigabits,
            "Terabits" => Self::Terabits,
            "Percent" => Self::Percent,
            "Count" => Self::Count,
            "Bytes/Second" => Self::BytesSecond,
            "Kilobytes/Second" => Self::KilobytesSecond,
            "Megabytes/Second" => Self::MegabytesSecond,
            "Gigabytes/Second" => Self::GigabytesSecond,
            "Terabytes/Second" => Self::TerabytesSecond,
            "Bits/Second" => Self::BitsSecond,
            "Kilobits/Second" => Self::KilobitsSecond,
            "Megabits/Second" => Self::MegabitsSecond,
            "Gigabits/Second" => Self::GigabitsSecond,
            "Terabits/Second" => Self::TerabitsSecond,
            "Count/Second" => Self::CountSecond,
            "None" => Self::None,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for StandardUnit {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for StandardUnit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for StandardUnit {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for StandardUnit {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_STAT: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STATE_REASON: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(1023), pattern: None };
pub static SHAPE_STATE_REASON_DATA: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(4000), pattern: None };
pub static SHAPE_STATE_VALUE: rt::Shape =
    rt::Shape::Enum { values: &["OK", "ALARM", "INSUFFICIENT_DATA"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StateValue {
    Ok,
    Alarm,
    InsufficientData,
    Unknown(String),
}
impl StateValue {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ok => "OK",
            Self::Alarm => "ALARM",
            Self::InsufficientData => "INSUFFICIENT_DATA",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for StateValue {
    fn from(text: &str) -> Self {
        match text {
            "OK" => Self::Ok,
            "ALARM" => Self::Alarm,
            "INSUFFICIENT_DATA" => Self::InsufficientData,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for StateValue {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for StateValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for StateValue {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for StateValue {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_STATISTIC: rt::Shape =
    rt::Shape::Enum { values: &["SampleCount", "Average", "Sum", "Minimum", "Maximum"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Statistic {
    SampleCount,
    Average,
    Sum,
    Minimum,
    Maximum,
    Unknown(String),
}
impl Statistic {
    pub fn as_str(&self) -> &str {
        match self {
            Self::SampleCount => "SampleCount",
            Self::Average => "Average",
            Self::Sum => "Sum",
            Self::Minimum => "Minimum",
            Self::Maximum => "Maximum",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for Statistic {
    fn from(text: &str) -> Self {
        match text {
            "SampleCount" => Self::SampleCount,
            "Average" => Self::Average,
            "Sum" => Self::Sum,
            "Minimum" => Self::Minimum,
            "Maximum" => Self::Maximum,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for Statistic {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for Statistic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for Statistic {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for Statistic {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_STATISTIC_SET: rt::Schema = rt::Schema {
    name: "StatisticSet",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Maximum", "Maximum", &SHAPE_DATAPOINT_VALUE).required(),
        rt::Member::new("Minimum", "Minimum", &SHAPE_DATAPOINT_VALUE).required(),
        rt::Member::new("SampleCount", "SampleCount", &SHAPE_DATAPOINT_VALUE).required(),
        rt::Member::new("Sum", "Sum", &SHAPE_DATAPOINT_VALUE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_STATISTIC_SET: rt::Shape = rt::Shape::Structure(&SCHEMA_STATISTIC_SET);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StatisticSet {
    pub maximum: f64,
    pub minimum: f64,
    pub sample_count: f64,
    pub sum: f64,
}
impl rt::Structure for StatisticSet {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STATISTIC_SET
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STATISTIC_SET);
        rt::member(w, &SCHEMA_STATISTIC_SET.members[0], &self.maximum);
        rt::member(w, &SCHEMA_STATISTIC_SET.members[1], &self.minimum);
        rt::member(w, &SCHEMA_STATISTIC_SET.members[2], &self.sample_count);
        rt::member(w, &SCHEMA_STATISTIC_SET.members[3], &self.sum);
        w.end_structure(&SCHEMA_STATISTIC_SET);
    }
}
impl rt::Encode for StatisticSet {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StatisticSet {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STATISTIC_SET, r, &mut |index, shape, r| {
            match index {
                0 => out.maximum = rt::Decode::decode(shape, r)?,
                1 => out.minimum = rt::Decode::decode(shape, r)?,
                2 => out.sample_count = rt::Decode::decode(shape, r)?,
                3 => out.sum = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_STATISTICS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(5),
    element: &SHAPE_STATISTIC,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_STATUS_CODE: rt::Shape =
    rt::Shape::Enum { values: &["Complete", "InternalError", "PartialData", "Forbidden"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusCode {
    Complete,
    InternalError,
    PartialData,
    Forbidden,
    Unknown(String),
}
impl StatusCode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Complete => "Complete",
            Self::InternalError => "InternalError",
            Self::PartialData => "PartialData",
            Self::Forbidden => "Forbidden",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for StatusCode {
    fn from(text: &str) -> Self {
        match text {
            "Complete" => Self::Complete,
            "InternalError" => Self::InternalError,
            "PartialData" => Self::PartialData,
            "Forbidden" => Self::Forbidden,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for StatusCode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for StatusCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for StatusCode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for StatusCode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_STORAGE_RESOLUTION: rt::Shape = rt::Shape::Integer { min: Some(1), max: None };
pub static SHAPE_STRICT_ENTITY_VALIDATION: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_SUPPRESSOR_PERIOD: rt::Shape = rt::Shape::Integer { min: None, max: None };
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
pub static SHAPE_TAG_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TAG,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TAG_RESOURCE_INPUT: rt::Schema = rt::Schema {
    name: "TagResourceInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceARN", "ResourceARN", &SHAPE_AMAZON_RESOURCE_NAME).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG_RESOURCE_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG_RESOURCE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}
impl rt::Structure for TagResourceInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_RESOURCE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_RESOURCE_INPUT);
        rt::member(w, &SCHEMA_TAG_RESOURCE_INPUT.members[0], &self.resource_arn);
        rt::member(w, &SCHEMA_TAG_RESOURCE_INPUT.members[1], &self.tags);
        w.end_structure(&SCHEMA_TAG_RESOURCE_INPUT);
    }
}
impl rt::Encode for TagResourceInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagResourceInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TAG_RESOURCE_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.resource_arn = rt::Decode::decode(shape, r)?,
                1 => out.tags = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_TAG_RESOURCE_OUTPUT: rt::Schema = rt::Schema {
    name: "TagResourceOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_TAG_RESOURCE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG_RESOURCE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceOutput {}
impl rt::Structure for TagResourceOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_RESOURCE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_RESOURCE_OUTPUT);
        w.end_structure(&SCHEMA_TAG_RESOURCE_OUTPUT);
    }
}
impl rt::Encode for TagResourceOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagResourceOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TAG_RESOURCE_OUTPUT, r, &mut |index, shape, r| {
            match index {
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TAG_VALUE: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(256), pattern: None };
pub static SHAPE_THRESHOLD: rt::Shape = rt::Shape::Double { min: None, max: None };
pub static SHAPE_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_TIMESTAMPS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TIMESTAMP,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_TREAT_MISSING_DATA: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SCHEMA_UNTAG_RESOURCE_INPUT: rt::Schema = rt::Schema {
    name: "UntagResourceInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceARN", "ResourceARN", &SHAPE_AMAZON_RESOURCE_NAME).required(),
        rt::Member::new("TagKeys", "TagKeys", &SHAPE_TAG_KEY_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_RESOURCE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_RESOURCE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}
impl rt::Structure for UntagResourceInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_RESOURCE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_RESOURCE_INPUT);
        rt::member(w, &SCHEMA_UNTAG_RESOURCE_INPUT.members[0], &self.resource_arn);
        rt::member(w, &SCHEMA_UNTAG_RESOURCE_INPUT.members[1], &self.tag_keys);
        w.end_structure(&SCHEMA_UNTAG_RESOURCE_INPUT);
    }
}
impl rt::Encode for UntagResourceInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UntagResourceInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNTAG_RESOURCE_INPUT,
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

pub static SCHEMA_UNTAG_RESOURCE_OUTPUT: rt::Schema = rt::Schema {
    name: "UntagResourceOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_RESOURCE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_RESOURCE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}
impl rt::Structure for UntagResourceOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_RESOURCE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_RESOURCE_OUTPUT);
        w.end_structure(&SCHEMA_UNTAG_RESOURCE_OUTPUT);
    }
}
impl rt::Encode for UntagResourceOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UntagResourceOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNTAG_RESOURCE_OUTPUT,
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

pub static SHAPE_VALUES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DATAPOINT_VALUE,
    element_name: "member",
    flattened: false,
};
/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn concurrent_modification_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION, message)
    }
    pub fn conflict_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CONFLICT_EXCEPTION, message)
    }
    pub fn dashboard_invalid_input_error(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_DASHBOARD_INVALID_INPUT_ERROR, message)
    }
    pub fn dashboard_not_found_error(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_DASHBOARD_NOT_FOUND_ERROR, message)
    }
    pub fn internal_service_fault(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INTERNAL_SERVICE_FAULT, message)
    }
    pub fn invalid_format_fault(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_FORMAT_FAULT, message)
    }
    pub fn invalid_next_token(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_NEXT_TOKEN, message)
    }
    pub fn invalid_parameter_combination_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_PARAMETER_COMBINATION_EXCEPTION, message)
    }
    pub fn invalid_parameter_value_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_PARAMETER_VALUE_EXCEPTION, message)
    }
    pub fn limit_exceeded_fault(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_LIMIT_EXCEEDED_FAULT, message)
    }
    pub fn missing_required_parameter_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_MISSING_REQUIRED_PARAMETER_EXCEPTION, message)
    }
    pub fn resource_not_found(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_NOT_FOUND, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION, message)
    }
}

static SCHEMA_DELETE_ALARMS_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteAlarmsOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAlarmsOutput {}
impl rt::Structure for DeleteAlarmsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ALARMS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ALARMS_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_ALARMS_OUTPUT);
    }
}
impl rt::Decode for DeleteAlarmsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_ALARMS_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteAlarmsOutput {})
    }
}
pub static SHAPE_DELETE_ALARMS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ALARMS_OUTPUT);

static SCHEMA_DISABLE_ALARM_ACTIONS_OUTPUT: rt::Schema = rt::Schema {
    name: "DisableAlarmActionsOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableAlarmActionsOutput {}
impl rt::Structure for DisableAlarmActionsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DISABLE_ALARM_ACTIONS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DISABLE_ALARM_ACTIONS_OUTPUT);
        w.end_structure(&SCHEMA_DISABLE_ALARM_ACTIONS_OUTPUT);
    }
}
impl rt::Decode for DisableAlarmActionsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DISABLE_ALARM_ACTIONS_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DisableAlarmActionsOutput {})
    }
}
pub static SHAPE_DISABLE_ALARM_ACTIONS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DISABLE_ALARM_ACTIONS_OUTPUT);

static SCHEMA_ENABLE_ALARM_ACTIONS_OUTPUT: rt::Schema = rt::Schema {
    name: "EnableAlarmActionsOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableAlarmActionsOutput {}
impl rt::Structure for EnableAlarmActionsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENABLE_ALARM_ACTIONS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENABLE_ALARM_ACTIONS_OUTPUT);
        w.end_structure(&SCHEMA_ENABLE_ALARM_ACTIONS_OUTPUT);
    }
}
impl rt::Decode for EnableAlarmActionsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_ENABLE_ALARM_ACTIONS_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(EnableAlarmActionsOutput {})
    }
}
pub static SHAPE_ENABLE_ALARM_ACTIONS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ENABLE_ALARM_ACTIONS_OUTPUT);

static SCHEMA_PUT_COMPOSITE_ALARM_OUTPUT: rt::Schema = rt::Schema {
    name: "PutCompositeAlarmOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutCompositeAlarmOutput {}
impl rt::Structure for PutCompositeAlarmOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_COMPOSITE_ALARM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_COMPOSITE_ALARM_OUTPUT);
        w.end_structure(&SCHEMA_PUT_COMPOSITE_ALARM_OUTPUT);
    }
}
impl rt::Decode for PutCompositeAlarmOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_PUT_COMPOSITE_ALARM_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(PutCompositeAlarmOutput {})
    }
}
pub static SHAPE_PUT_COMPOSITE_ALARM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_COMPOSITE_ALARM_OUTPUT);

static SCHEMA_PUT_METRIC_ALARM_OUTPUT: rt::Schema = rt::Schema {
    name: "PutMetricAlarmOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutMetricAlarmOutput {}
impl rt::Structure for PutMetricAlarmOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_METRIC_ALARM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_METRIC_ALARM_OUTPUT);
        w.end_structure(&SCHEMA_PUT_METRIC_ALARM_OUTPUT);
    }
}
impl rt::Decode for PutMetricAlarmOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_PUT_METRIC_ALARM_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(PutMetricAlarmOutput {})
    }
}
pub static SHAPE_PUT_METRIC_ALARM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_METRIC_ALARM_OUTPUT);

static SCHEMA_PUT_METRIC_DATA_OUTPUT: rt::Schema = rt::Schema {
    name: "PutMetricDataOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutMetricDataOutput {}
impl rt::Structure for PutMetricDataOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_METRIC_DATA_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_METRIC_DATA_OUTPUT);
        w.end_structure(&SCHEMA_PUT_METRIC_DATA_OUTPUT);
    }
}
impl rt::Decode for PutMetricDataOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_PUT_METRIC_DATA_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(PutMetricDataOutput {})
    }
}
pub static SHAPE_PUT_METRIC_DATA_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_METRIC_DATA_OUTPUT);

static SCHEMA_SET_ALARM_STATE_OUTPUT: rt::Schema = rt::Schema {
    name: "SetAlarmStateOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetAlarmStateOutput {}
impl rt::Structure for SetAlarmStateOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SET_ALARM_STATE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SET_ALARM_STATE_OUTPUT);
        w.end_structure(&SCHEMA_SET_ALARM_STATE_OUTPUT);
    }
}
impl rt::Decode for SetAlarmStateOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_SET_ALARM_STATE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(SetAlarmStateOutput {})
    }
}
pub static SHAPE_SET_ALARM_STATE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SET_ALARM_STATE_OUTPUT);

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "monitoring",
    signing_name: "monitoring",
    full_name: "Amazon CloudWatch",
    api_version: "2010-08-01",
    protocol: rt::Protocol::RpcV2Cbor {
        service: "GraniteServiceVersion20100801",
        namespace: "com.amazonaws.cloudwatch",
    },
    also: &[
        rt::Protocol::Json { version: "1.0", target_prefix: "GraniteServiceVersion20100801" },
        rt::Protocol::Query,
    ],
    query_compatible: true,
    xml_namespace: Some("http://monitoring.amazonaws.com/doc/2010-08-01/"),
    operations: &[
        rt::Operation {
            name: "DeleteAlarms",
            index: 0,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_ALARMS_INPUT,
            output: &SCHEMA_DELETE_ALARMS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteDashboards",
            index: 1,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_DASHBOARDS_INPUT,
            output: &SCHEMA_DELETE_DASHBOARDS_OUTPUT,
            result_wrapper: Some("DeleteDashboardsResult"),
        },
        rt::Operation {
            name: "DescribeAlarmHistory",
            index: 2,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_ALARM_HISTORY_INPUT,
            output: &SCHEMA_DESCRIBE_ALARM_HISTORY_OUTPUT,
            result_wrapper: Some("DescribeAlarmHistoryResult"),
        },
        rt::Operation {
            name: "DescribeAlarms",
            index: 3,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_ALARMS_INPUT,
            output: &SCHEMA_DESCRIBE_ALARMS_OUTPUT,
            result_wrapper: Some("DescribeAlarmsResult"),
        },
        rt::Operation {
            name: "DescribeAlarmsForMetric",
            index: 4,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_INPUT,
            output: &SCHEMA_DESCRIBE_ALARMS_FOR_METRIC_OUTPUT,
            result_wrapper: Some("DescribeAlarmsForMetricResult"),
        },
        rt::Operation {
            name: "DisableAlarmActions",
            index: 5,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DISABLE_ALARM_ACTIONS_INPUT,
            output: &SCHEMA_DISABLE_ALARM_ACTIONS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "EnableAlarmActions",
            index: 6,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_ENABLE_ALARM_ACTIONS_INPUT,
            output: &SCHEMA_ENABLE_ALARM_ACTIONS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetDashboard",
            index: 7,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_DASHBOARD_INPUT,
            output: &SCHEMA_GET_DASHBOARD_OUTPUT,
            result_wrapper: Some("GetDashboardResult"),
        },
        rt::Operation {
            name: "GetMetricData",
            index: 8,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_METRIC_DATA_INPUT,
            output: &SCHEMA_GET_METRIC_DATA_OUTPUT,
            result_wrapper: Some("GetMetricDataResult"),
        },
        rt::Operation {
            name: "GetMetricStatistics",
            index: 9,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_METRIC_STATISTICS_INPUT,
            output: &SCHEMA_GET_METRIC_STATISTICS_OUTPUT,
            result_wrapper: Some("GetMetricStatisticsResult"),
        },
        rt::Operation {
            name: "ListDashboards",
            index: 10,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_DASHBOARDS_INPUT,
            output: &SCHEMA_LIST_DASHBOARDS_OUTPUT,
            result_wrapper: Some("ListDashboardsResult"),
        },
        rt::Operation {
            name: "ListMetrics",
            index: 11,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_METRICS_INPUT,
            output: &SCHEMA_LIST_METRICS_OUTPUT,
            result_wrapper: Some("ListMetricsResult"),
        },
        rt::Operation {
            name: "ListTagsForResource",
            index: 12,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT,
            output: &SCHEMA_LIST_TAGS_FOR_RESOURCE_OUTPUT,
            result_wrapper: Some("ListTagsForResourceResult"),
        },
        rt::Operation {
            name: "PutCompositeAlarm",
            index: 13,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_COMPOSITE_ALARM_INPUT,
            output: &SCHEMA_PUT_COMPOSITE_ALARM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutDashboard",
            index: 14,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_DASHBOARD_INPUT,
            output: &SCHEMA_PUT_DASHBOARD_OUTPUT,
            result_wrapper: Some("PutDashboardResult"),
        },
        rt::Operation {
            name: "PutMetricAlarm",
            index: 15,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_METRIC_ALARM_INPUT,
            output: &SCHEMA_PUT_METRIC_ALARM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutMetricData",
            index: 16,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_METRIC_DATA_INPUT,
            output: &SCHEMA_PUT_METRIC_DATA_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "SetAlarmState",
            index: 17,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_SET_ALARM_STATE_INPUT,
            output: &SCHEMA_SET_ALARM_STATE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagResource",
            index: 18,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TAG_RESOURCE_INPUT,
            output: &SCHEMA_TAG_RESOURCE_OUTPUT,
            result_wrapper: Some("TagResourceResult"),
        },
        rt::Operation {
            name: "UntagResource",
            index: 19,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UNTAG_RESOURCE_INPUT,
            output: &SCHEMA_UNTAG_RESOURCE_OUTPUT,
            result_wrapper: Some("UntagResourceResult"),
        },
    ],
    unserved: &[
        rt::Unserved { name: "DeleteAlarmMuteRule", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteAnomalyDetector", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteInsightRules", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteMetricStream", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeAlarmContributors", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeAnomalyDetectors", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeInsightRules", method: "POST", uri: "/" },
        rt::Unserved { name: "DisableInsightRules", method: "POST", uri: "/" },
        rt::Unserved { name: "EnableInsightRules", method: "POST", uri: "/" },
        rt::Unserved { name: "GetAlarmMuteRule", method: "POST", uri: "/" },
        rt::Unserved { name: "GetInsightRuleReport", method: "POST", uri: "/" },
        rt::Unserved { name: "GetMetricStream", method: "POST", uri: "/" },
        rt::Unserved { name: "GetMetricWidgetImage", method: "POST", uri: "/" },
        rt::Unserved { name: "GetOTelEnrichment", method: "POST", uri: "/" },
        rt::Unserved { name: "ListAlarmMuteRules", method: "POST", uri: "/" },
        rt::Unserved { name: "ListManagedInsightRules", method: "POST", uri: "/" },
        rt::Unserved { name: "ListMetricStreams", method: "POST", uri: "/" },
        rt::Unserved { name: "PutAlarmMuteRule", method: "POST", uri: "/" },
        rt::Unserved { name: "PutAnomalyDetector", method: "POST", uri: "/" },
        rt::Unserved { name: "PutInsightRule", method: "POST", uri: "/" },
        rt::Unserved { name: "PutManagedInsightRules", method: "POST", uri: "/" },
        rt::Unserved { name: "PutMetricStream", method: "POST", uri: "/" },
        rt::Unserved { name: "StartMetricStreams", method: "POST", uri: "/" },
        rt::Unserved { name: "StartOTelEnrichment", method: "POST", uri: "/" },
        rt::Unserved { name: "StopMetricStreams", method: "POST", uri: "/" },
        rt::Unserved { name: "StopOTelEnrichment", method: "POST", uri: "/" },
    ],
    validation_code: "ValidationException",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Cloudwatch: Send + Sync + 'static {
    /// DeleteAlarms.
    async fn delete_alarms(
        &self,
        caller: &rt::Caller,
        input: DeleteAlarmsInput,
    ) -> Result<DeleteAlarmsOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "DeleteAlarms"))
    }
    /// DeleteDashboards.
    async fn delete_dashboards(
        &self,
        caller: &rt::Caller,
        input: DeleteDashboardsInput,
    ) -> Result<DeleteDashboardsOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "DeleteDashboards"))
    }
    /// DescribeAlarmHistory.
    async fn describe_alarm_history(
        &self,
        caller: &rt::Caller,
        input: DescribeAlarmHistoryInput,
    ) -> Result<DescribeAlarmHistoryOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "DescribeAlarmHistory"))
    }
    /// DescribeAlarms.
    async fn describe_alarms(
        &self,
        caller: &rt::Caller,
        input: DescribeAlarmsInput,
    ) -> Result<DescribeAlarmsOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "DescribeAlarms"))
    }
    /// DescribeAlarmsForMetric.
    async fn describe_alarms_for_metric(
        &self,
        caller: &rt::Caller,
        input: DescribeAlarmsForMetricInput,
    ) -> Result<DescribeAlarmsForMetricOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "DescribeAlarmsForMetric"))
    }
    /// DisableAlarmActions.
    async fn disable_alarm_actions(
        &self,
        caller: &rt::Caller,
        input: DisableAlarmActionsInput,
    ) -> Result<DisableAlarmActionsOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "DisableAlarmActions"))
    }
    /// EnableAlarmActions.
    async fn enable_alarm_actions(
        &self,
        caller: &rt::Caller,
        input: EnableAlarmActionsInput,
    ) -> Result<EnableAlarmActionsOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "EnableAlarmActions"))
    }
    /// GetDashboard.
    async fn get_dashboard(
        &self,
        caller: &rt::Caller,
        input: GetDashboardInput,
    ) -> Result<GetDashboardOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "GetDashboard"))
    }
    /// GetMetricData.
    async fn get_metric_data(
        &self,
        caller: &rt::Caller,
        input: GetMetricDataInput,
    ) -> Result<GetMetricDataOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "GetMetricData"))
    }
    /// GetMetricStatistics.
    async fn get_metric_statistics(
        &self,
        caller: &rt::Caller,
        input: GetMetricStatisticsInput,
    ) -> Result<GetMetricStatisticsOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "GetMetricStatistics"))
    }
    /// ListDashboards.
    async fn list_dashboards(
        &self,
        caller: &rt::Caller,
        input: ListDashboardsInput,
    ) -> Result<ListDashboardsOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "ListDashboards"))
    }
    /// ListMetrics.
    async fn list_metrics(
        &self,
        caller: &rt::Caller,
        input: ListMetricsInput,
    ) -> Result<ListMetricsOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "ListMetrics"))
    }
    /// ListTagsForResource.
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "ListTagsForResource"))
    }
    /// PutCompositeAlarm.
    async fn put_composite_alarm(
        &self,
        caller: &rt::Caller,
        input: PutCompositeAlarmInput,
    ) -> Result<PutCompositeAlarmOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "PutCompositeAlarm"))
    }
    /// PutDashboard.
    async fn put_dashboard(
        &self,
        caller: &rt::Caller,
        input: PutDashboardInput,
    ) -> Result<PutDashboardOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "PutDashboard"))
    }
    /// PutMetricAlarm.
    async fn put_metric_alarm(
        &self,
        caller: &rt::Caller,
        input: PutMetricAlarmInput,
    ) -> Result<PutMetricAlarmOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "PutMetricAlarm"))
    }
    /// PutMetricData.
    async fn put_metric_data(
        &self,
        caller: &rt::Caller,
        input: PutMetricDataInput,
    ) -> Result<PutMetricDataOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "PutMetricData"))
    }
    /// SetAlarmState.
    async fn set_alarm_state(
        &self,
        caller: &rt::Caller,
        input: SetAlarmStateInput,
    ) -> Result<SetAlarmStateOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "SetAlarmState"))
    }
    /// TagResource.
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceInput,
    ) -> Result<TagResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "TagResource"))
    }
    /// UntagResource.
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceInput,
    ) -> Result<UntagResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudwatch", "UntagResource"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum CloudwatchInput {
    DeleteAlarms(DeleteAlarmsInput),
    DeleteDashboards(DeleteDashboardsInput),
    DescribeAlarmHistory(DescribeAlarmHistoryInput),
    DescribeAlarms(DescribeAlarmsInput),
    DescribeAlarmsForMetric(DescribeAlarmsForMetricInput),
    DisableAlarmActions(DisableAlarmActionsInput),
    EnableAlarmActions(EnableAlarmActionsInput),
    GetDashboard(GetDashboardInput),
    GetMetricData(GetMetricDataInput),
    GetMetricStatistics(GetMetricStatisticsInput),
    ListDashboards(ListDashboardsInput),
    ListMetrics(ListMetricsInput),
    ListTagsForResource(ListTagsForResourceInput),
    PutCompositeAlarm(PutCompositeAlarmInput),
    PutDashboard(PutDashboardInput),
    PutMetricAlarm(PutMetricAlarmInput),
    PutMetricData(PutMetricDataInput),
    SetAlarmState(SetAlarmStateInput),
    TagResource(TagResourceInput),
    UntagResource(UntagResourceInput),
}

impl CloudwatchInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::DeleteAlarms(_) => 0,
            Self::DeleteDashboards(_) => 1,
            Self::DescribeAlarmHistory(_) => 2,
            Self::DescribeAlarms(_) => 3,
            Self::DescribeAlarmsForMetric(_) => 4,
            Self::DisableAlarmActions(_) => 5,
            Self::EnableAlarmActions(_) => 6,
            Self::GetDashboard(_) => 7,
            Self::GetMetricData(_) => 8,
            Self::GetMetricStatistics(_) => 9,
            Self::ListDashboards(_) => 10,
            Self::ListMetrics(_) => 11,
            Self::ListTagsForResource(_) => 12,
            Self::PutCompositeAlarm(_) => 13,
            Self::PutDashboard(_) => 14,
            Self::PutMetricAlarm(_) => 15,
            Self::PutMetricData(_) => 16,
            Self::SetAlarmState(_) => 17,
            Self::TagResource(_) => 18,
            Self::UntagResource(_) => 19,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::DeleteAlarms(input) => input,
            Self::DeleteDashboards(input) => input,
            Self::DescribeAlarmHistory(input) => input,
            Self::DescribeAlarms(input) => input,
            Self::DescribeAlarmsForMetric(input) => input,
            Self::DisableAlarmActions(input) => input,
            Self::EnableAlarmActions(input) => input,
            Self::GetDashboard(input) => input,
            Self::GetMetricData(input) => input,
            Self::GetMetricStatistics(input) => input,
            Self::ListDashboards(input) => input,
            Self::ListMetrics(input) => input,
            Self::ListTagsForResource(input) => input,
            Self::PutCompositeAlarm(input) => input,
            Self::PutDashboard(input) => input,
            Self::PutMetricAlarm(input) => input,
            Self::PutMetricData(input) => input,
            Self::SetAlarmState(input) => input,
            Self::TagResource(input) => input,
            Self::UntagResource(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::DeleteAlarms(rt::Decode::decode(&SHAPE_DELETE_ALARMS_INPUT, reader)?),
            1 => {
                Self::DeleteDashboards(rt::Decode::decode(&SHAPE_DELETE_DASHBOARDS_INPUT, reader)?)
            }
            2 => Self::DescribeAlarmHistory(rt::Decode::decode(
                &SHAPE_DESCRIBE_ALARM_HISTORY_INPUT,
                reader,
            )?),
            3 => Self::DescribeAlarms(rt::Decode::decode(&SHAPE_DESCRIBE_ALARMS_INPUT, reader)?),
            4 => Self::DescribeAlarmsForMetric(rt::Decode::decode(
                &SHAPE_DESCRIBE_ALARMS_FOR_METRIC_INPUT,
                reader,
            )?),
            5 => Self::DisableAlarmActions(rt::Decode::decode(
                &SHAPE_DISABLE_ALARM_ACTIONS_INPUT,
                reader,
            )?),
            6 => Self::EnableAlarmActions(rt::Decode::decode(
                &SHAPE_ENABLE_ALARM_ACTIONS_INPUT,
                reader,
            )?),
            7 => Self::GetDashboard(rt::Decode::decode(&SHAPE_GET_DASHBOARD_INPUT, reader)?),
            8 => Self::GetMetricData(rt::Decode::decode(&SHAPE_GET_METRIC_DATA_INPUT, reader)?),
            9 => Self::GetMetricStatistics(rt::Decode::decode(
                &SHAPE_GET_METRIC_STATISTICS_INPUT,
                reader,
            )?),
            10 => Self::ListDashboards(rt::Decode::decode(&SHAPE_LIST_DASHBOARDS_INPUT, reader)?),
            11 => Self::ListMetrics(rt::Decode::decode(&SHAPE_LIST_METRICS_INPUT, reader)?),
            12 => Self::ListTagsForResource(rt::Decode::decode(
                &SHAPE_LIST_TAGS_FOR_RESOURCE_INPUT,
                reader,
            )?),
            13 => Self::PutCompositeAlarm(rt::Decode::decode(
                &SHAPE_PUT_COMPOSITE_ALARM_INPUT,
                reader,
            )?),
            14 => Self::PutDashboard(rt::Decode::decode(&SHAPE_PUT_DASHBOARD_INPUT, reader)?),
            15 => Self::PutMetricAlarm(rt::Decode::decode(&SHAPE_PUT_METRIC_ALARM_INPUT, reader)?),
            16 => Self::PutMetricData(rt::Decode::decode(&SHAPE_PUT_METRIC_DATA_INPUT, reader)?),
            17 => Self::SetAlarmState(rt::Decode::decode(&SHAPE_SET_ALARM_STATE_INPUT, reader)?),
            18 => Self::TagResource(rt::Decode::decode(&SHAPE_TAG_RESOURCE_INPUT, reader)?),
            19 => Self::UntagResource(rt::Decode::decode(&SHAPE_UNTAG_RESOURCE_INPUT, reader)?),
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
        service: &dyn Cloudwatch,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::DeleteAlarms(input) => Box::new(service.delete_alarms(caller, input).await?),
            Self::DeleteDashboards(input) => {
                Box::new(service.delete_dashboards(caller, input).await?)
            }
            Self::DescribeAlarmHistory(input) => {
                Box::new(service.describe_alarm_history(caller, input).await?)
            }
            Self::DescribeAlarms(input) => Box::new(service.describe_alarms(caller, input).await?),
            Self::DescribeAlarmsForMetric(input) => {
                Box::new(service.describe_alarms_for_metric(caller, input).await?)
            }
            Self::DisableAlarmActions(input) => {
                Box::new(service.disable_alarm_actions(caller, input).await?)
            }
            Self::EnableAlarmActions(input) => {
                Box::new(service.enable_alarm_actions(caller, input).await?)
            }
            Self::GetDashboard(input) => Box::new(service.get_dashboard(caller, input).await?),
            Self::GetMetricData(input) => Box::new(service.get_metric_data(caller, input).await?),
            Self::GetMetricStatistics(input) => {
                Box::new(service.get_metric_statistics(caller, input).await?)
            }
            Self::ListDashboards(input) => Box::new(service.list_dashboards(caller, input).await?),
            Self::ListMetrics(input) => Box::new(service.list_metrics(caller, input).await?),
            Self::ListTagsForResource(input) => {
                Box::new(service.list_tags_for_resource(caller, input).await?)
            }
            Self::PutCompositeAlarm(input) => {
                Box::new(service.put_composite_alarm(caller, input).await?)
            }
            Self::PutDashboard(input) => Box::new(service.put_dashboard(caller, input).await?),
            Self::PutMetricAlarm(input) => Box::new(service.put_metric_alarm(caller, input).await?),
            Self::PutMetricData(input) => Box::new(service.put_metric_data(caller, input).await?),
            Self::SetAlarmState(input) => Box::new(service.set_alarm_state(caller, input).await?),
            Self::TagResource(input) => Box::new(service.tag_resource(caller, input).await?),
            Self::UntagResource(input) => Box::new(service.untag_resource(caller, input).await?),
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Cloudwatch>,
    access: rt::Arc<dyn rt::Access<CloudwatchInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: CloudwatchInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Cloudwatch>,
    access: rt::Arc<dyn rt::Access<CloudwatchInput>>,
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
        Ok(Box::new(Called {
            input: CloudwatchInput::decode(operation, reader)?,
            routed: self.0.clone(),
        }))
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
    inner: rt::Arc<dyn Cloudwatch>,
    guard: rt::Guard<CloudwatchInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(
    inner: rt::Arc<dyn Cloudwatch>,
    guard: rt::Guard<CloudwatchInput>,
) -> rt::Arc<dyn Cloudwatch> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Cloudwatch for Guarded {
    async fn delete_alarms(
        &self,
        caller: &rt::Caller,
        input: DeleteAlarmsInput,
    ) -> Result<DeleteAlarmsOutput, rt::ApiError> {
        let input = CloudwatchInput::DeleteAlarms(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::DeleteAlarms(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "DeleteAlarms"));
        };
        self.inner.delete_alarms(caller, input).await
    }
    async fn delete_dashboards(
        &self,
        caller: &rt::Caller,
        input: DeleteDashboardsInput,
    ) -> Result<DeleteDashboardsOutput, rt::ApiError> {
        let input = CloudwatchInput::DeleteDashboards(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::DeleteDashboards(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "DeleteDashboards"));
        };
        self.inner.delete_dashboards(caller, input).await
    }
    async fn describe_alarm_history(
        &self,
        caller: &rt::Caller,
        input: DescribeAlarmHistoryInput,
    ) -> Result<DescribeAlarmHistoryOutput, rt::ApiError> {
        let input = CloudwatchInput::DescribeAlarmHistory(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::DescribeAlarmHistory(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "DescribeAlarmHistory"));
        };
        self.inner.describe_alarm_history(caller, input).await
    }
    async fn describe_alarms(
        &self,
        caller: &rt::Caller,
        input: DescribeAlarmsInput,
    ) -> Result<DescribeAlarmsOutput, rt::ApiError> {
        let input = CloudwatchInput::DescribeAlarms(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::DescribeAlarms(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "DescribeAlarms"));
        };
        self.inner.describe_alarms(caller, input).await
    }
    async fn describe_alarms_for_metric(
        &self,
        caller: &rt::Caller,
        input: DescribeAlarmsForMetricInput,
    ) -> Result<DescribeAlarmsForMetricOutput, rt::ApiError> {
        let input = CloudwatchInput::DescribeAlarmsForMetric(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::DescribeAlarmsForMetric(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "DescribeAlarmsForMetric"));
        };
        self.inner.describe_alarms_for_metric(caller, input).await
    }
    async fn disable_alarm_actions(
        &self,
        caller: &rt::Caller,
        input: DisableAlarmActionsInput,
    ) -> Result<DisableAlarmActionsOutput, rt::ApiError> {
        let input = CloudwatchInput::DisableAlarmActions(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::DisableAlarmActions(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "DisableAlarmActions"));
        };
        self.inner.disable_alarm_actions(caller, input).await
    }
    async fn enable_alarm_actions(
        &self,
        caller: &rt::Caller,
        input: EnableAlarmActionsInput,
    ) -> Result<EnableAlarmActionsOutput, rt::ApiError> {
        let input = CloudwatchInput::EnableAlarmActions(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::EnableAlarmActions(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "EnableAlarmActions"));
        };
        self.inner.enable_alarm_actions(caller, input).await
    }
    async fn get_dashboard(
        &self,
        caller: &rt::Caller,
        input: GetDashboardInput,
    ) -> Result<GetDashboardOutput, rt::ApiError> {
        let input = CloudwatchInput::GetDashboard(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::GetDashboard(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "GetDashboard"));
        };
        self.inner.get_dashboard(caller, input).await
    }
    async fn get_metric_data(
        &self,
        caller: &rt::Caller,
        input: GetMetricDataInput,
    ) -> Result<GetMetricDataOutput, rt::ApiError> {
        let input = CloudwatchInput::GetMetricData(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::GetMetricData(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "GetMetricData"));
        };
        self.inner.get_metric_data(caller, input).await
    }
    async fn get_metric_statistics(
        &self,
        caller: &rt::Caller,
        input: GetMetricStatisticsInput,
    ) -> Result<GetMetricStatisticsOutput, rt::ApiError> {
        let input = CloudwatchInput::GetMetricStatistics(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::GetMetricStatistics(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "GetMetricStatistics"));
        };
        self.inner.get_metric_statistics(caller, input).await
    }
    async fn list_dashboards(
        &self,
        caller: &rt::Caller,
        input: ListDashboardsInput,
    ) -> Result<ListDashboardsOutput, rt::ApiError> {
        let input = CloudwatchInput::ListDashboards(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::ListDashboards(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "ListDashboards"));
        };
        self.inner.list_dashboards(caller, input).await
    }
    async fn list_metrics(
        &self,
        caller: &rt::Caller,
        input: ListMetricsInput,
    ) -> Result<ListMetricsOutput, rt::ApiError> {
        let input = CloudwatchInput::ListMetrics(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::ListMetrics(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "ListMetrics"));
        };
        self.inner.list_metrics(caller, input).await
    }
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, rt::ApiError> {
        let input = CloudwatchInput::ListTagsForResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::ListTagsForResource(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "ListTagsForResource"));
        };
        self.inner.list_tags_for_resource(caller, input).await
    }
    async fn put_composite_alarm(
        &self,
        caller: &rt::Caller,
        input: PutCompositeAlarmInput,
    ) -> Result<PutCompositeAlarmOutput, rt::ApiError> {
        let input = CloudwatchInput::PutCompositeAlarm(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::PutCompositeAlarm(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "PutCompositeAlarm"));
        };
        self.inner.put_composite_alarm(caller, input).await
    }
    async fn put_dashboard(
        &self,
        caller: &rt::Caller,
        input: PutDashboardInput,
    ) -> Result<PutDashboardOutput, rt::ApiError> {
        let input = CloudwatchInput::PutDashboard(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::PutDashboard(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "PutDashboard"));
        };
        self.inner.put_dashboard(caller, input).await
    }
    async fn put_metric_alarm(
        &self,
        caller: &rt::Caller,
        input: PutMetricAlarmInput,
    ) -> Result<PutMetricAlarmOutput, rt::ApiError> {
        let input = CloudwatchInput::PutMetricAlarm(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::PutMetricAlarm(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "PutMetricAlarm"));
        };
        self.inner.put_metric_alarm(caller, input).await
    }
    async fn put_metric_data(
        &self,
        caller: &rt::Caller,
        input: PutMetricDataInput,
    ) -> Result<PutMetricDataOutput, rt::ApiError> {
        let input = CloudwatchInput::PutMetricData(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::PutMetricData(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "PutMetricData"));
        };
        self.inner.put_metric_data(caller, input).await
    }
    async fn set_alarm_state(
        &self,
        caller: &rt::Caller,
        input: SetAlarmStateInput,
    ) -> Result<SetAlarmStateOutput, rt::ApiError> {
        let input = CloudwatchInput::SetAlarmState(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::SetAlarmState(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "SetAlarmState"));
        };
        self.inner.set_alarm_state(caller, input).await
    }
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceInput,
    ) -> Result<TagResourceOutput, rt::ApiError> {
        let input = CloudwatchInput::TagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::TagResource(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "TagResource"));
        };
        self.inner.tag_resource(caller, input).await
    }
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceInput,
    ) -> Result<UntagResourceOutput, rt::ApiError> {
        let input = CloudwatchInput::UntagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudwatchInput::UntagResource(input) = input else {
            return Err(rt::not_implemented("Cloudwatch", "UntagResource"));
        };
        self.inner.untag_resource(caller, input).await
    }
}
