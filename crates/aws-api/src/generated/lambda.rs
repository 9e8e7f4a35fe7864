//! AWS Lambda, API version 2015-03-31. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

pub static SCHEMA_ACCOUNT_LIMIT: rt::Schema = rt::Schema {
    name: "AccountLimit",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CodeSizeUnzipped", "CodeSizeUnzipped", &SHAPE_LONG),
        rt::Member::new("CodeSizeZipped", "CodeSizeZipped", &SHAPE_LONG),
        rt::Member::new("ConcurrentExecutions", "ConcurrentExecutions", &SHAPE_INTEGER),
        rt::Member::new("TotalCodeSize", "TotalCodeSize", &SHAPE_LONG),
        rt::Member::new(
            "UnreservedConcurrentExecutions",
            "UnreservedConcurrentExecutions",
            &SHAPE_UNRESERVED_CONCURRENT_EXECUTIONS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_ACCOUNT_LIMIT: rt::Shape = rt::Shape::Structure(&SCHEMA_ACCOUNT_LIMIT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccountLimit {
    pub code_size_unzipped: Option<i64>,
    pub code_size_zipped: Option<i64>,
    pub concurrent_executions: Option<i32>,
    pub total_code_size: Option<i64>,
    pub unreserved_concurrent_executions: Option<i32>,
}
impl rt::Structure for AccountLimit {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ACCOUNT_LIMIT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ACCOUNT_LIMIT);
        rt::member(w, &SCHEMA_ACCOUNT_LIMIT.members[0], &self.code_size_unzipped);
        rt::member(w, &SCHEMA_ACCOUNT_LIMIT.members[1], &self.code_size_zipped);
        rt::member(w, &SCHEMA_ACCOUNT_LIMIT.members[2], &self.concurrent_executions);
        rt::member(w, &SCHEMA_ACCOUNT_LIMIT.members[3], &self.total_code_size);
        rt::member(w, &SCHEMA_ACCOUNT_LIMIT.members[4], &self.unreserved_concurrent_executions);
        w.end_structure(&SCHEMA_ACCOUNT_LIMIT);
    }
}
impl rt::Encode for AccountLimit {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AccountLimit {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ACCOUNT_LIMIT, r, &mut |index, shape, r| {
            match index {
                0 => out.code_size_unzipped = rt::Decode::decode(shape, r)?,
                1 => out.code_size_zipped = rt::Decode::decode(shape, r)?,
                2 => out.concurrent_executions = rt::Decode::decode(shape, r)?,
                3 => out.total_code_size = rt::Decode::decode(shape, r)?,
                4 => out.unreserved_concurrent_executions = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_ACCOUNT_USAGE: rt::Schema = rt::Schema {
    name: "AccountUsage",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionCount", "FunctionCount", &SHAPE_LONG),
        rt::Member::new("TotalCodeSize", "TotalCodeSize", &SHAPE_LONG),
    ],
    xml_namespace: None,
};
pub static SHAPE_ACCOUNT_USAGE: rt::Shape = rt::Shape::Structure(&SCHEMA_ACCOUNT_USAGE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccountUsage {
    pub function_count: Option<i64>,
    pub total_code_size: Option<i64>,
}
impl rt::Structure for AccountUsage {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ACCOUNT_USAGE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ACCOUNT_USAGE);
        rt::member(w, &SCHEMA_ACCOUNT_USAGE.members[0], &self.function_count);
        rt::member(w, &SCHEMA_ACCOUNT_USAGE.members[1], &self.total_code_size);
        w.end_structure(&SCHEMA_ACCOUNT_USAGE);
    }
}
impl rt::Encode for AccountUsage {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AccountUsage {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ACCOUNT_USAGE, r, &mut |index, shape, r| {
            match index {
                0 => out.function_count = rt::Decode::decode(shape, r)?,
                1 => out.total_code_size = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_ACTION: rt::Pattern = rt::Pattern::new("(lambda:[*]|lambda:[a-zA-Z]+|[*])");
pub static SHAPE_ACTION: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_ACTION) };
pub static SCHEMA_ADD_LAYER_VERSION_PERMISSION_REQUEST: rt::Schema = rt::Schema {
    name: "AddLayerVersionPermissionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Action", "Action", &SHAPE_LAYER_PERMISSION_ALLOWED_ACTION).required(),
        rt::Member::new("LayerName", "LayerName", &SHAPE_LAYER_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("OrganizationId", "OrganizationId", &SHAPE_ORGANIZATION_ID),
        rt::Member::new("Principal", "Principal", &SHAPE_LAYER_PERMISSION_ALLOWED_PRINCIPAL)
            .required(),
        rt::Member::new("RevisionId", "RevisionId", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("StatementId", "StatementId", &SHAPE_STATEMENT_ID).required(),
        rt::Member::new("VersionNumber", "VersionNumber", &SHAPE_LAYER_VERSION_NUMBER)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_ADD_LAYER_VERSION_PERMISSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ADD_LAYER_VERSION_PERMISSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddLayerVersionPermissionRequest {
    pub action: String,
    pub layer_name: String,
    pub organization_id: Option<String>,
    pub principal: String,
    pub revision_id: Option<String>,
    pub statement_id: String,
    pub version_number: i64,
}
impl rt::Structure for AddLayerVersionPermissionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ADD_LAYER_VERSION_PERMISSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ADD_LAYER_VERSION_PERMISSION_REQUEST);
        rt::member(w, &SCHEMA_ADD_LAYER_VERSION_PERMISSION_REQUEST.members[0], &self.action);
        rt::member(w, &SCHEMA_ADD_LAYER_VERSION_PERMISSION_REQUEST.members[1], &self.layer_name);
        rt::member(
            w,
            &SCHEMA_ADD_LAYER_VERSION_PERMISSION_REQUEST.members[2],
            &self.organization_id,
        );
        rt::member(w, &SCHEMA_ADD_LAYER_VERSION_PERMISSION_REQUEST.members[3], &self.principal);
        rt::member(w, &SCHEMA_ADD_LAYER_VERSION_PERMISSION_REQUEST.members[4], &self.revision_id);
        rt::member(w, &SCHEMA_ADD_LAYER_VERSION_PERMISSION_REQUEST.members[5], &self.statement_id);
        rt::member(
            w,
            &SCHEMA_ADD_LAYER_VERSION_PERMISSION_REQUEST.members[6],
            &self.version_number,
        );
        w.end_structure(&SCHEMA_ADD_LAYER_VERSION_PERMISSION_REQUEST);
    }
}
impl rt::Encode for AddLayerVersionPermissionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AddLayerVersionPermissionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ADD_LAYER_VERSION_PERMISSION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.action = rt::Decode::decode(shape, r)?,
                    1 => out.layer_name = rt::Decode::decode(shape, r)?,
                    2 => out.organization_id = rt::Decode::decode(shape, r)?,
                    3 => out.principal = rt::Decode::decode(shape, r)?,
                    4 => out.revision_id = rt::Decode::decode(shape, r)?,
                    5 => out.statement_id = rt::Decode::decode(shape, r)?,
                    6 => out.version_number = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ADD_LAYER_VERSION_PERMISSION_RESPONSE: rt::Schema = rt::Schema {
    name: "AddLayerVersionPermissionResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("RevisionId", "RevisionId", &SHAPE_STRING),
        rt::Member::new("Statement", "Statement", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_ADD_LAYER_VERSION_PERMISSION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ADD_LAYER_VERSION_PERMISSION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddLayerVersionPermissionResponse {
    pub revision_id: Option<String>,
    pub statement: Option<String>,
}
impl rt::Structure for AddLayerVersionPermissionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ADD_LAYER_VERSION_PERMISSION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ADD_LAYER_VERSION_PERMISSION_RESPONSE);
        rt::member(w, &SCHEMA_ADD_LAYER_VERSION_PERMISSION_RESPONSE.members[0], &self.revision_id);
        rt::member(w, &SCHEMA_ADD_LAYER_VERSION_PERMISSION_RESPONSE.members[1], &self.statement);
        w.end_structure(&SCHEMA_ADD_LAYER_VERSION_PERMISSION_RESPONSE);
    }
}
impl rt::Encode for AddLayerVersionPermissionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AddLayerVersionPermissionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ADD_LAYER_VERSION_PERMISSION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.revision_id = rt::Decode::decode(shape, r)?,
                    1 => out.statement = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ADD_PERMISSION_REQUEST: rt::Schema = rt::Schema {
    name: "AddPermissionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Action", "Action", &SHAPE_ACTION).required(),
        rt::Member::new("EventSourceToken", "EventSourceToken", &SHAPE_EVENT_SOURCE_TOKEN),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "FunctionUrlAuthType",
            "FunctionUrlAuthType",
            &SHAPE_FUNCTION_URL_AUTH_TYPE,
        ),
        rt::Member::new(
            "InvokedViaFunctionUrl",
            "InvokedViaFunctionUrl",
            &SHAPE_INVOKED_VIA_FUNCTION_URL,
        ),
        rt::Member::new("Principal", "Principal", &SHAPE_PRINCIPAL).required(),
        rt::Member::new("PrincipalOrgID", "PrincipalOrgID", &SHAPE_PRINCIPAL_ORG_ID),
        rt::Member::new(
            "Qualifier",
            "Qualifier",
            &SHAPE_NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
        )
        .at(rt::Location::Query),
        rt::Member::new("RevisionId", "RevisionId", &SHAPE_STRING),
        rt::Member::new("SourceAccount", "SourceAccount", &SHAPE_SOURCE_OWNER),
        rt::Member::new("SourceArn", "SourceArn", &SHAPE_ARN),
        rt::Member::new("StatementId", "StatementId", &SHAPE_STATEMENT_ID).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ADD_PERMISSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ADD_PERMISSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddPermissionRequest {
    pub action: String,
    pub event_source_token: Option<String>,
    pub function_name: String,
    pub function_url_auth_type: Option<FunctionUrlAuthType>,
    pub invoked_via_function_url: Option<bool>,
    pub principal: String,
    pub principal_org_id: Option<String>,
    pub qualifier: Option<String>,
    pub revision_id: Option<String>,
    pub source_account: Option<String>,
    pub source_arn: Option<String>,
    pub statement_id: String,
}
impl rt::Structure for AddPermissionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ADD_PERMISSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ADD_PERMISSION_REQUEST);
        rt::member(w, &SCHEMA_ADD_PERMISSION_REQUEST.members[0], &self.action);
        rt::member(w, &SCHEMA_ADD_PERMISSION_REQUEST.members[1], &self.event_source_token);
        rt::member(w, &SCHEMA_ADD_PERMISSION_REQUEST.members[2], &self.function_name);
        rt::member(w, &SCHEMA_ADD_PERMISSION_REQUEST.members[3], &self.function_url_auth_type);
        rt::member(w, &SCHEMA_ADD_PERMISSION_REQUEST.members[4], &self.invoked_via_function_url);
        rt::member(w, &SCHEMA_ADD_PERMISSION_REQUEST.members[5], &self.principal);
        rt::member(w, &SCHEMA_ADD_PERMISSION_REQUEST.members[6], &self.principal_org_id);
        rt::member(w, &SCHEMA_ADD_PERMISSION_REQUEST.members[7], &self.qualifier);
        rt::member(w, &SCHEMA_ADD_PERMISSION_REQUEST.members[8], &self.revision_id);
        rt::member(w, &SCHEMA_ADD_PERMISSION_REQUEST.members[9], &self.source_account);
        rt::member(w, &SCHEMA_ADD_PERMISSION_REQUEST.members[10], &self.source_arn);
        rt::member(w, &SCHEMA_ADD_PERMISSION_REQUEST.members[11], &self.statement_id);
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
                    0 => out.action = rt::Decode::decode(shape, r)?,
                    1 => out.event_source_token = rt::Decode::decode(shape, r)?,
                    2 => out.function_name = rt::Decode::decode(shape, r)?,
                    3 => out.function_url_auth_type = rt::Decode::decode(shape, r)?,
                    4 => out.invoked_via_function_url = rt::Decode::decode(shape, r)?,
                    5 => out.principal = rt::Decode::decode(shape, r)?,
                    6 => out.principal_org_id = rt::Decode::decode(shape, r)?,
                    7 => out.qualifier = rt::Decode::decode(shape, r)?,
                    8 => out.revision_id = rt::Decode::decode(shape, r)?,
                    9 => out.source_account = rt::Decode::decode(shape, r)?,
                    10 => out.source_arn = rt::Decode::decode(shape, r)?,
                    11 => out.statement_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ADD_PERMISSION_RESPONSE: rt::Schema = rt::Schema {
    name: "AddPermissionResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Statement", "Statement", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_ADD_PERMISSION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ADD_PERMISSION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddPermissionResponse {
    pub statement: Option<String>,
}
impl rt::Structure for AddPermissionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ADD_PERMISSION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ADD_PERMISSION_RESPONSE);
        rt::member(w, &SCHEMA_ADD_PERMISSION_RESPONSE.members[0], &self.statement);
        w.end_structure(&SCHEMA_ADD_PERMISSION_RESPONSE);
    }
}
impl rt::Encode for AddPermissionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AddPermissionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ADD_PERMISSION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.statement = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_ADDITIONAL_VERSION: rt::Pattern = rt::Pattern::new("[0-9]+");
pub static SHAPE_ADDITIONAL_VERSION: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_ADDITIONAL_VERSION) };
pub static SHAPE_ADDITIONAL_VERSION_WEIGHTS: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_ADDITIONAL_VERSION,
    value: &SHAPE_WEIGHT,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
static PATTERN_ALIAS: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9-_]*[a-zA-Z-_][a-zA-Z0-9-_]*");
pub static SHAPE_ALIAS: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ALIAS) };
pub static SCHEMA_ALIAS_CONFIGURATION: rt::Schema = rt::Schema {
    name: "AliasConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AliasArn", "AliasArn", &SHAPE_FUNCTION_ARN),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("FunctionVersion", "FunctionVersion", &SHAPE_VERSION),
        rt::Member::new("Name", "Name", &SHAPE_ALIAS),
        rt::Member::new("RevisionId", "RevisionId", &SHAPE_STRING),
        rt::Member::new("RoutingConfig", "RoutingConfig", &SHAPE_ALIAS_ROUTING_CONFIGURATION),
    ],
    xml_namespace: None,
};
pub static SHAPE_ALIAS_CONFIGURATION: rt::Shape = rt::Shape::Structure(&SCHEMA_ALIAS_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AliasConfiguration {
    pub alias_arn: Option<String>,
    pub description: Option<String>,
    pub function_version: Option<String>,
    pub name: Option<String>,
    pub revision_id: Option<String>,
    pub routing_config: Option<AliasRoutingConfiguration>,
}
impl rt::Structure for AliasConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ALIAS_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ALIAS_CONFIGURATION);
        rt::member(w, &SCHEMA_ALIAS_CONFIGURATION.members[0], &self.alias_arn);
        rt::member(w, &SCHEMA_ALIAS_CONFIGURATION.members[1], &self.description);
        rt::member(w, &SCHEMA_ALIAS_CONFIGURATION.members[2], &self.function_version);
        rt::member(w, &SCHEMA_ALIAS_CONFIGURATION.members[3], &self.name);
        rt::member(w, &SCHEMA_ALIAS_CONFIGURATION.members[4], &self.revision_id);
        rt::member(w, &SCHEMA_ALIAS_CONFIGURATION.members[5], &self.routing_config);
        w.end_structure(&SCHEMA_ALIAS_CONFIGURATION);
    }
}
impl rt::Encode for AliasConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AliasConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ALIAS_CONFIGURATION, r, &mut |index, shape, r| {
            match index {
                0 => out.alias_arn = rt::Decode::decode(shape, r)?,
                1 => out.description = rt::Decode::decode(shape, r)?,
                2 => out.function_version = rt::Decode::decode(shape, r)?,
                3 => out.name = rt::Decode::decode(shape, r)?,
                4 => out.revision_id = rt::Decode::decode(shape, r)?,
                5 => out.routing_config = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ALIAS_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ALIAS_CONFIGURATION,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_ALIAS_ROUTING_CONFIGURATION: rt::Schema = rt::Schema {
    name: "AliasRoutingConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "AdditionalVersionWeights",
        "AdditionalVersionWeights",
        &SHAPE_ADDITIONAL_VERSION_WEIGHTS,
    )],
    xml_namespace: None,
};
pub static SHAPE_ALIAS_ROUTING_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ALIAS_ROUTING_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AliasRoutingConfiguration {
    pub additional_version_weights: Option<rt::BTreeMap<String, f64>>,
}
impl rt::Structure for AliasRoutingConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ALIAS_ROUTING_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ALIAS_ROUTING_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_ALIAS_ROUTING_CONFIGURATION.members[0],
            &self.additional_version_weights,
        );
        w.end_structure(&SCHEMA_ALIAS_ROUTING_CONFIGURATION);
    }
}
impl rt::Encode for AliasRoutingConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AliasRoutingConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ALIAS_ROUTING_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.additional_version_weights = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ALLOW_CREDENTIALS: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_ALLOW_METHODS_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(6),
    element: &SHAPE_METHOD,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ALLOW_ORIGINS_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(100),
    element: &SHAPE_ORIGIN,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG: rt::Schema = rt::Schema {
    name: "AmazonManagedKafkaEventSourceConfig",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumerGroupId", "ConsumerGroupId", &SHAPE_URI),
        rt::Member::new(
            "SchemaRegistryConfig",
            "SchemaRegistryConfig",
            &SHAPE_KAFKA_SCHEMA_REGISTRY_CONFIG,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG: rt::Shape =
    rt::Shape::Structure(&SCHEMA_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AmazonManagedKafkaEventSourceConfig {
    pub consumer_group_id: Option<String>,
    pub schema_registry_config: Option<KafkaSchemaRegistryConfig>,
}
impl rt::Structure for AmazonManagedKafkaEventSourceConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG);
        rt::member(
            w,
            &SCHEMA_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG.members[0],
            &self.consumer_group_id,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG.members[1],
            &self.schema_registry_config,
        );
        w.end_structure(&SCHEMA_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG);
    }
}
impl rt::Encode for AmazonManagedKafkaEventSourceConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AmazonManagedKafkaEventSourceConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumer_group_id = rt::Decode::decode(shape, r)?,
                    1 => out.schema_registry_config = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_APPLICATION_LOG_LEVEL: rt::Shape =
    rt::Shape::Enum { values: &["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApplicationLogLevel {
    Trace,
    Debug,
    Info,
    Warn,
    Error,
    Fatal,
    Unknown(String),
}
impl ApplicationLogLevel {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Trace => "TRACE",
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warn => "WARN",
            Self::Error => "ERROR",
            Self::Fatal => "FATAL",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ApplicationLogLevel {
    fn from(text: &str) -> Self {
        match text {
            "TRACE" => Self::Trace,
            "DEBUG" => Self::Debug,
            "INFO" => Self::Info,
            "WARN" => Self::Warn,
            "ERROR" => Self::Error,
            "FATAL" => Self::Fatal,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ApplicationLogLevel {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ApplicationLogLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ApplicationLogLevel {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ApplicationLogLevel {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_ARCHITECTURE: rt::Shape = rt::Shape::Enum { values: &["x86_64", "arm64"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Architecture {
    X86_64,
    Arm64,
    Unknown(String),
}
impl Architecture {
    pub fn as_str(&self) -> &str {
        match self {
            Self::X86_64 => "x86_64",
            Self::Arm64 => "arm64",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for Architecture {
    fn from(text: &str) -> Self {
        match text {
            "x86_64" => Self::X86_64,
            "arm64" => Self::Arm64,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for Architecture {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for Architecture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for Architecture {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for Architecture {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_ARCHITECTURES_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(1),
    element: &SHAPE_ARCHITECTURE,
    element_name: "member",
    flattened: false,
};
static PATTERN_ARN: rt::Pattern = rt::Pattern::new(
    "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)",
);
pub static SHAPE_ARN: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_ARN) };
pub static SHAPE_BATCH_SIZE: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(10000) };
pub static SHAPE_BISECT_BATCH_ON_FUNCTION_ERROR: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_BLOB: rt::Shape = rt::Shape::Blob { min: None, max: None };
pub static SHAPE_BLOB_STREAM: rt::Shape = rt::Shape::Blob { min: None, max: None };
pub static SHAPE_BOOLEAN: rt::Shape = rt::Shape::Boolean;
static PATTERN_CAPACITY_PROVIDER_ARN: rt::Pattern = rt::Pattern::new(
    "arn:aws[a-zA-Z-]*:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+",
);
pub static SHAPE_CAPACITY_PROVIDER_ARN: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(140),
    pattern: Some(&PATTERN_CAPACITY_PROVIDER_ARN),
};
pub static SCHEMA_CAPACITY_PROVIDER_CONFIG: rt::Schema = rt::Schema {
    name: "CapacityProviderConfig",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "LambdaManagedInstancesCapacityProviderConfig",
        "LambdaManagedInstancesCapacityProviderConfig",
        &SHAPE_LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_CAPACITY_PROVIDER_CONFIG: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CAPACITY_PROVIDER_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CapacityProviderConfig {
    pub lambda_managed_instances_capacity_provider_config:
        LambdaManagedInstancesCapacityProviderConfig,
}
impl rt::Structure for CapacityProviderConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CAPACITY_PROVIDER_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CAPACITY_PROVIDER_CONFIG);
        rt::member(
            w,
            &SCHEMA_CAPACITY_PROVIDER_CONFIG.members[0],
            &self.lambda_managed_instances_capacity_provider_config,
        );
        w.end_structure(&SCHEMA_CAPACITY_PROVIDER_CONFIG);
    }
}
impl rt::Encode for CapacityProviderConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CapacityProviderConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CAPACITY_PROVIDER_CONFIG,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => {
                        out.lambda_managed_instances_capacity_provider_config =
                            rt::Decode::decode(shape, r)?
                    }
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_CODE_SIGNING_CONFIG_ARN: rt::Pattern = rt::Pattern::new(
    "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}",
);
pub static SHAPE_CODE_SIGNING_CONFIG_ARN: rt::Shape = rt::Shape::String {
    min: Some(0),
    max: Some(200),
    pattern: Some(&PATTERN_CODE_SIGNING_CONFIG_ARN),
};
pub static SCHEMA_CODE_SIGNING_CONFIG_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "CodeSigningConfigNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "CodeSigningConfigNotFoundException",
        status: 404,
    }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_CODE_SIGNING_CONFIG_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CODE_SIGNING_CONFIG_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CodeSigningConfigNotFoundException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for CodeSigningConfigNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CODE_SIGNING_CONFIG_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CODE_SIGNING_CONFIG_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_CODE_SIGNING_CONFIG_NOT_FOUND_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_CODE_SIGNING_CONFIG_NOT_FOUND_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_CODE_SIGNING_CONFIG_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for CodeSigningConfigNotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CodeSigningConfigNotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CODE_SIGNING_CONFIG_NOT_FOUND_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<CodeSigningConfigNotFoundException> for rt::ApiError {
    fn from(error: CodeSigningConfigNotFoundException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_CODE_STORAGE_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "CodeStorageExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "CodeStorageExceededException", status: 400 }),
    members: &[
        rt::Member::new("Type", "Type", &SHAPE_STRING),
        rt::Member::new("message", "message", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_CODE_STORAGE_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CODE_STORAGE_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CodeStorageExceededException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for CodeStorageExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CODE_STORAGE_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CODE_STORAGE_EXCEEDED_EXCEPTION);
        rt::member(w, &SCHEMA_CODE_STORAGE_EXCEEDED_EXCEPTION.members[0], &self.r#type);
        rt::member(w, &SCHEMA_CODE_STORAGE_EXCEEDED_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_CODE_STORAGE_EXCEEDED_EXCEPTION);
    }
}
impl rt::Encode for CodeStorageExceededException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CodeStorageExceededException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CODE_STORAGE_EXCEEDED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.r#type = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<CodeStorageExceededException> for rt::ApiError {
    fn from(error: CodeStorageExceededException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_CODE_VERIFICATION_FAILED_EXCEPTION: rt::Schema = rt::Schema {
    name: "CodeVerificationFailedException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "CodeVerificationFailedException", status: 400 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_CODE_VERIFICATION_FAILED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CODE_VERIFICATION_FAILED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CodeVerificationFailedException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for CodeVerificationFailedException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CODE_VERIFICATION_FAILED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CODE_VERIFICATION_FAILED_EXCEPTION);
        rt::member(w, &SCHEMA_CODE_VERIFICATION_FAILED_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_CODE_VERIFICATION_FAILED_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_CODE_VERIFICATION_FAILED_EXCEPTION);
    }
}
impl rt::Encode for CodeVerificationFailedException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CodeVerificationFailedException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CODE_VERIFICATION_FAILED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<CodeVerificationFailedException> for rt::ApiError {
    fn from(error: CodeVerificationFailedException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_COLLECTION_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(57), pattern: None };
pub static SHAPE_COMPATIBLE_ARCHITECTURES: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(2),
    element: &SHAPE_ARCHITECTURE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_COMPATIBLE_RUNTIMES: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(15),
    element: &SHAPE_RUNTIME,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_CONCURRENCY: rt::Schema = rt::Schema {
    name: "Concurrency",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ReservedConcurrentExecutions",
        "ReservedConcurrentExecutions",
        &SHAPE_RESERVED_CONCURRENT_EXECUTIONS,
    )],
    xml_namespace: None,
};
pub static SHAPE_CONCURRENCY: rt::Shape = rt::Shape::Structure(&SCHEMA_CONCURRENCY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Concurrency {
    pub reserved_concurrent_executions: Option<i32>,
}
impl rt::Structure for Concurrency {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONCURRENCY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONCURRENCY);
        rt::member(w, &SCHEMA_CONCURRENCY.members[0], &self.reserved_concurrent_executions);
        w.end_structure(&SCHEMA_CONCURRENCY);
    }
}
impl rt::Encode for Concurrency {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Concurrency {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CONCURRENCY, r, &mut |index, shape, r| {
            match index {
                0 => out.reserved_concurrent_executions = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CORS: rt::Schema = rt::Schema {
    name: "Cors",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AllowCredentials", "AllowCredentials", &SHAPE_ALLOW_CREDENTIALS),
        rt::Member::new("AllowHeaders", "AllowHeaders", &SHAPE_HEADERS_LIST),
        rt::Member::new("AllowMethods", "AllowMethods", &SHAPE_ALLOW_METHODS_LIST),
        rt::Member::new("AllowOrigins", "AllowOrigins", &SHAPE_ALLOW_ORIGINS_LIST),
        rt::Member::new("ExposeHeaders", "ExposeHeaders", &SHAPE_HEADERS_LIST),
        rt::Member::new("MaxAge", "MaxAge", &SHAPE_MAX_AGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_CORS: rt::Shape = rt::Shape::Structure(&SCHEMA_CORS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cors {
    pub allow_credentials: Option<bool>,
    pub allow_headers: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_origins: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i32>,
}
impl rt::Structure for Cors {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CORS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CORS);
        rt::member(w, &SCHEMA_CORS.members[0], &self.allow_credentials);
        rt::member(w, &SCHEMA_CORS.members[1], &self.allow_headers);
        rt::member(w, &SCHEMA_CORS.members[2], &self.allow_methods);
        rt::member(w, &SCHEMA_CORS.members[3], &self.allow_origins);
        rt::member(w, &SCHEMA_CORS.members[4], &self.expose_headers);
        rt::member(w, &SCHEMA_CORS.members[5], &self.max_age);
        w.end_structure(&SCHEMA_CORS);
    }
}
impl rt::Encode for Cors {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Cors {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CORS, r, &mut |index, shape, r| {
            match index {
                0 => out.allow_credentials = rt::Decode::decode(shape, r)?,
                1 => out.allow_headers = rt::Decode::decode(shape, r)?,
                2 => out.allow_methods = rt::Decode::decode(shape, r)?,
                3 => out.allow_origins = rt::Decode::decode(shape, r)?,
                4 => out.expose_headers = rt::Decode::decode(shape, r)?,
                5 => out.max_age = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_ALIAS_REQUEST: rt::Schema = rt::Schema {
    name: "CreateAliasRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("FunctionVersion", "FunctionVersion", &SHAPE_VERSION_WITH_LATEST_PUBLISHED)
            .required(),
        rt::Member::new("Name", "Name", &SHAPE_ALIAS).required(),
        rt::Member::new("RoutingConfig", "RoutingConfig", &SHAPE_ALIAS_ROUTING_CONFIGURATION),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_ALIAS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_ALIAS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAliasRequest {
    pub description: Option<String>,
    pub function_name: String,
    pub function_version: String,
    pub name: String,
    pub routing_config: Option<AliasRoutingConfiguration>,
}
impl rt::Structure for CreateAliasRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_ALIAS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_ALIAS_REQUEST);
        rt::member(w, &SCHEMA_CREATE_ALIAS_REQUEST.members[0], &self.description);
        rt::member(w, &SCHEMA_CREATE_ALIAS_REQUEST.members[1], &self.function_name);
        rt::member(w, &SCHEMA_CREATE_ALIAS_REQUEST.members[2], &self.function_version);
        rt::member(w, &SCHEMA_CREATE_ALIAS_REQUEST.members[3], &self.name);
        rt::member(w, &SCHEMA_CREATE_ALIAS_REQUEST.members[4], &self.routing_config);
        w.end_structure(&SCHEMA_CREATE_ALIAS_REQUEST);
    }
}
impl rt::Encode for CreateAliasRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateAliasRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_ALIAS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.description = rt::Decode::decode(shape, r)?,
                    1 => out.function_name = rt::Decode::decode(shape, r)?,
                    2 => out.function_version = rt::Decode::decode(shape, r)?,
                    3 => out.name = rt::Decode::decode(shape, r)?,
                    4 => out.routing_config = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST: rt::Schema = rt::Schema {
    name: "CreateEventSourceMappingRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AmazonManagedKafkaEventSourceConfig",
            "AmazonManagedKafkaEventSourceConfig",
            &SHAPE_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG,
        ),
        rt::Member::new("BatchSize", "BatchSize", &SHAPE_BATCH_SIZE),
        rt::Member::new(
            "BisectBatchOnFunctionError",
            "BisectBatchOnFunctionError",
            &SHAPE_BISECT_BATCH_ON_FUNCTION_ERROR,
        ),
        rt::Member::new("DestinationConfig", "DestinationConfig", &SHAPE_DESTINATION_CONFIG),
        rt::Member::new(
            "DocumentDBEventSourceConfig",
            "DocumentDBEventSourceConfig",
            &SHAPE_DOCUMENT_DB_EVENT_SOURCE_CONFIG,
        ),
        rt::Member::new("Enabled", "Enabled", &SHAPE_ENABLED),
        rt::Member::new("EventSourceArn", "EventSourceArn", &SHAPE_ARN),
        rt::Member::new("FilterCriteria", "FilterCriteria", &SHAPE_FILTER_CRITERIA),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME).required(),
        rt::Member::new(
            "FunctionResponseTypes",
            "FunctionResponseTypes",
            &SHAPE_FUNCTION_RESPONSE_TYPE_LIST,
        ),
        rt::Member::new("KMSKeyArn", "KMSKeyArn", &SHAPE_KMS_KEY_ARN),
        rt::Member::new(
            "LoggingConfig",
            "LoggingConfig",
            &SHAPE_EVENT_SOURCE_MAPPING_LOGGING_CONFIG,
        ),
        rt::Member::new(
            "MaximumBatchingWindowInSeconds",
            "MaximumBatchingWindowInSeconds",
            &SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRecordAgeInSeconds",
            "MaximumRecordAgeInSeconds",
            &SHAPE_MAXIMUM_RECORD_AGE_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRetryAttempts",
            "MaximumRetryAttempts",
            &SHAPE_MAXIMUM_RETRY_ATTEMPTS_EVENT_SOURCE_MAPPING,
        ),
        rt::Member::new(
            "MetricsConfig",
            "MetricsConfig",
            &SHAPE_EVENT_SOURCE_MAPPING_METRICS_CONFIG,
        ),
        rt::Member::new(
            "ParallelizationFactor",
            "ParallelizationFactor",
            &SHAPE_PARALLELIZATION_FACTOR,
        ),
        rt::Member::new(
            "ProvisionedPollerConfig",
            "ProvisionedPollerConfig",
            &SHAPE_PROVISIONED_POLLER_CONFIG,
        ),
        rt::Member::new("Queues", "Queues", &SHAPE_QUEUES),
        rt::Member::new("ScalingConfig", "ScalingConfig", &SHAPE_SCALING_CONFIG),
        rt::Member::new(
            "SelfManagedEventSource",
            "SelfManagedEventSource",
            &SHAPE_SELF_MANAGED_EVENT_SOURCE,
        ),
        rt::Member::new(
            "SelfManagedKafkaEventSourceConfig",
            "SelfManagedKafkaEventSourceConfig",
            &SHAPE_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG,
        ),
        rt::Member::new(
            "SourceAccessConfigurations",
            "SourceAccessConfigurations",
            &SHAPE_SOURCE_ACCESS_CONFIGURATIONS,
        ),
        rt::Member::new("StartingPosition", "StartingPosition", &SHAPE_EVENT_SOURCE_POSITION),
        rt::Member::new("StartingPositionTimestamp", "StartingPositionTimestamp", &SHAPE_DATE),
        rt::Member::new("Tags", "Tags", &SHAPE_TAGS),
        rt::Member::new("Topics", "Topics", &SHAPE_TOPICS),
        rt::Member::new(
            "TumblingWindowInSeconds",
            "TumblingWindowInSeconds",
            &SHAPE_TUMBLING_WINDOW_IN_SECONDS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_EVENT_SOURCE_MAPPING_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateEventSourceMappingRequest {
    pub amazon_managed_kafka_event_source_config: Option<AmazonManagedKafkaEventSourceConfig>,
    pub batch_size: Option<i32>,
    pub bisect_batch_on_function_error: Option<bool>,
    pub destination_config: Option<DestinationConfig>,
    pub document_db_event_source_config: Option<DocumentDBEventSourceConfig>,
    pub enabled: Option<bool>,
    pub event_source_arn: Option<String>,
    pub filter_criteria: Option<FilterCriteria>,
    pub function_name: String,
    pub function_response_types: Option<Vec<FunctionResponseType>>,
    pub kms_key_arn: Option<String>,
    pub logging_config: Option<EventSourceMappingLoggingConfig>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub metrics_config: Option<EventSourceMappingMetricsConfig>,
    pub parallelization_factor: Option<i32>,
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
    pub queues: Option<Vec<String>>,
    pub scaling_config: Option<ScalingConfig>,
    pub self_managed_event_source: Option<SelfManagedEventSource>,
    pub self_managed_kafka_event_source_config: Option<SelfManagedKafkaEventSourceConfig>,
    pub source_access_configurations: Option<Vec<SourceAccessConfiguration>>,
    pub starting_position: Option<EventSourcePosition>,
    pub starting_position_timestamp: Option<rt::Timestamp>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub topics: Option<Vec<String>>,
    pub tumbling_window_in_seconds: Option<i32>,
}
impl rt::Structure for CreateEventSourceMappingRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST);
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[0],
            &self.amazon_managed_kafka_event_source_config,
        );
        rt::member(w, &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[1], &self.batch_size);
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[2],
            &self.bisect_batch_on_function_error,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[3],
            &self.destination_config,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[4],
            &self.document_db_event_source_config,
        );
        rt::member(w, &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[5], &self.enabled);
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[6],
            &self.event_source_arn,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[7],
            &self.filter_criteria,
        );
        rt::member(w, &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[8], &self.function_name);
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[9],
            &self.function_response_types,
        );
        rt::member(w, &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[10], &self.kms_key_arn);
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[11],
            &self.logging_config,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[12],
            &self.maximum_batching_window_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[13],
            &self.maximum_record_age_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[14],
            &self.maximum_retry_attempts,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[15],
            &self.metrics_config,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[16],
            &self.parallelization_factor,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[17],
            &self.provisioned_poller_config,
        );
        rt::member(w, &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[18], &self.queues);
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[19],
            &self.scaling_config,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[20],
            &self.self_managed_event_source,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[21],
            &self.self_managed_kafka_event_source_config,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[22],
            &self.source_access_configurations,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[23],
            &self.starting_position,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[24],
            &self.starting_position_timestamp,
        );
        rt::member(w, &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[25], &self.tags);
        rt::member(w, &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[26], &self.topics);
        rt::member(
            w,
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST.members[27],
            &self.tumbling_window_in_seconds,
        );
        w.end_structure(&SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST);
    }
}
impl rt::Encode for CreateEventSourceMappingRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateEventSourceMappingRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => {
                        out.amazon_managed_kafka_event_source_config = rt::Decode::decode(shape, r)?
                    }
                    1 => out.batch_size = rt::Decode::decode(shape, r)?,
                    2 => out.bisect_batch_on_function_error = rt::Decode::decode(shape, r)?,
                    3 => out.destination_config = rt::Decode::decode(shape, r)?,
                    4 => out.document_db_event_source_config = rt::Decode::decode(shape, r)?,
                    5 => out.enabled = rt::Decode::decode(shape, r)?,
                    6 => out.event_source_arn = rt::Decode::decode(shape, r)?,
                    7 => out.filter_criteria = rt::Decode::decode(shape, r)?,
                    8 => out.function_name = rt::Decode::decode(shape, r)?,
                    9 => out.function_response_types = rt::Decode::decode(shape, r)?,
                    10 => out.kms_key_arn = rt::Decode::decode(shape, r)?,
                    11 => out.logging_config = rt::Decode::decode(shape, r)?,
                    12 => out.maximum_batching_window_in_seconds = rt::Decode::decode(shape, r)?,
                    13 => out.maximum_record_age_in_seconds = rt::Decode::decode(shape, r)?,
                    14 => out.maximum_retry_attempts = rt::Decode::decode(shape, r)?,
                    15 => out.metrics_config = rt::Decode::decode(shape, r)?,
                    16 => out.parallelization_factor = rt::Decode::decode(shape, r)?,
                    17 => out.provisioned_poller_config = rt::Decode::decode(shape, r)?,
                    18 => out.queues = rt::Decode::decode(shape, r)?,
                    19 => out.scaling_config = rt::Decode::decode(shape, r)?,
                    20 => out.self_managed_event_source = rt::Decode::decode(shape, r)?,
                    21 => {
                        out.self_managed_kafka_event_source_config = rt::Decode::decode(shape, r)?
                    }
                    22 => out.source_access_configurations = rt::Decode::decode(shape, r)?,
                    23 => out.starting_position = rt::Decode::decode(shape, r)?,
                    24 => out.starting_position_timestamp = rt::Decode::decode(shape, r)?,
                    25 => out.tags = rt::Decode::decode(shape, r)?,
                    26 => out.topics = rt::Decode::decode(shape, r)?,
                    27 => out.tumbling_window_in_seconds = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_FUNCTION_REQUEST: rt::Schema = rt::Schema {
    name: "CreateFunctionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Architectures", "Architectures", &SHAPE_ARCHITECTURES_LIST),
        rt::Member::new(
            "CapacityProviderConfig",
            "CapacityProviderConfig",
            &SHAPE_CAPACITY_PROVIDER_CONFIG,
        ),
        rt::Member::new("Code", "Code", &SHAPE_FUNCTION_CODE).required(),
        rt::Member::new(
            "CodeSigningConfigArn",
            "CodeSigningConfigArn",
            &SHAPE_CODE_SIGNING_CONFIG_ARN,
        ),
        rt::Member::new("DeadLetterConfig", "DeadLetterConfig", &SHAPE_DEAD_LETTER_CONFIG),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("DurableConfig", "DurableConfig", &SHAPE_DURABLE_CONFIG),
        rt::Member::new("Environment", "Environment", &SHAPE_ENVIRONMENT),
        rt::Member::new("EphemeralStorage", "EphemeralStorage", &SHAPE_EPHEMERAL_STORAGE),
        rt::Member::new("FileSystemConfigs", "FileSystemConfigs", &SHAPE_FILE_SYSTEM_CONFIG_LIST),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME).required(),
        rt::Member::new("Handler", "Handler", &SHAPE_HANDLER),
        rt::Member::new("ImageConfig", "ImageConfig", &SHAPE_IMAGE_CONFIG),
        rt::Member::new("KMSKeyArn", "KMSKeyArn", &SHAPE_KMS_KEY_ARN),
        rt::Member::new("Layers", "Layers", &SHAPE_LAYER_LIST),
        rt::Member::new("LoggingConfig", "LoggingConfig", &SHAPE_LOGGING_CONFIG),
        rt::Member::new("MemorySize", "MemorySize", &SHAPE_MEMORY_SIZE),
        rt::Member::new("PackageType", "PackageType", &SHAPE_PACKAGE_TYPE),
        rt::Member::new("Publish", "Publish", &SHAPE_BOOLEAN),
        rt::Member::new("PublishTo", "PublishTo", &SHAPE_FUNCTION_VERSION_LATEST_PUBLISHED),
        rt::Member::new("Role", "Role", &SHAPE_ROLE_ARN).required(),
        rt::Member::new("Runtime", "Runtime", &SHAPE_RUNTIME),
        rt::Member::new("SnapStart", "SnapStart", &SHAPE_SNAP_START),
        rt::Member::new("Tags", "Tags", &SHAPE_TAGS),
        rt::Member::new("TenancyConfig", "TenancyConfig", &SHAPE_TENANCY_CONFIG),
        rt::Member::new("Timeout", "Timeout", &SHAPE_TIMEOUT),
        rt::Member::new("TracingConfig", "TracingConfig", &SHAPE_TRACING_CONFIG),
        rt::Member::new("VpcConfig", "VpcConfig", &SHAPE_VPC_CONFIG),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_FUNCTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_FUNCTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateFunctionRequest {
    pub architectures: Option<Vec<Architecture>>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub code: FunctionCode,
    pub code_signing_config_arn: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub description: Option<String>,
    pub durable_config: Option<DurableConfig>,
    pub environment: Option<Environment>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub function_name: String,
    pub handler: Option<String>,
    pub image_config: Option<ImageConfig>,
    pub kms_key_arn: Option<String>,
    pub layers: Option<Vec<String>>,
    pub logging_config: Option<LoggingConfig>,
    pub memory_size: Option<i32>,
    pub package_type: Option<PackageType>,
    pub publish: Option<bool>,
    pub publish_to: Option<FunctionVersionLatestPublished>,
    pub role: String,
    pub runtime: Option<Runtime>,
    pub snap_start: Option<SnapStart>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub tenancy_config: Option<TenancyConfig>,
    pub timeout: Option<i32>,
    pub tracing_config: Option<TracingConfig>,
    pub vpc_config: Option<VpcConfig>,
}
impl rt::Structure for CreateFunctionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_FUNCTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_FUNCTION_REQUEST);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[0], &self.architectures);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[1], &self.capacity_provider_config);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[2], &self.code);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[3], &self.code_signing_config_arn);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[4], &self.dead_letter_config);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[5], &self.description);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[6], &self.durable_config);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[7], &self.environment);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[8], &self.ephemeral_storage);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[9], &self.file_system_configs);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[10], &self.function_name);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[11], &self.handler);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[12], &self.image_config);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[13], &self.kms_key_arn);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[14], &self.layers);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[15], &self.logging_config);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[16], &self.memory_size);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[17], &self.package_type);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[18], &self.publish);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[19], &self.publish_to);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[20], &self.role);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[21], &self.runtime);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[22], &self.snap_start);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[23], &self.tags);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[24], &self.tenancy_config);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[25], &self.timeout);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[26], &self.tracing_config);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_REQUEST.members[27], &self.vpc_config);
        w.end_structure(&SCHEMA_CREATE_FUNCTION_REQUEST);
    }
}
impl rt::Encode for CreateFunctionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateFunctionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_FUNCTION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.architectures = rt::Decode::decode(shape, r)?,
                    1 => out.capacity_provider_config = rt::Decode::decode(shape, r)?,
                    2 => out.code = rt::Decode::decode(shape, r)?,
                    3 => out.code_signing_config_arn = rt::Decode::decode(shape, r)?,
                    4 => out.dead_letter_config = rt::Decode::decode(shape, r)?,
                    5 => out.description = rt::Decode::decode(shape, r)?,
                    6 => out.durable_config = rt::Decode::decode(shape, r)?,
                    7 => out.environment = rt::Decode::decode(shape, r)?,
                    8 => out.ephemeral_storage = rt::Decode::decode(shape, r)?,
                    9 => out.file_system_configs = rt::Decode::decode(shape, r)?,
                    10 => out.function_name = rt::Decode::decode(shape, r)?,
                    11 => out.handler = rt::Decode::decode(shape, r)?,
                    12 => out.image_config = rt::Decode::decode(shape, r)?,
                    13 => out.kms_key_arn = rt::Decode::decode(shape, r)?,
                    14 => out.layers = rt::Decode::decode(shape, r)?,
                    15 => out.logging_config = rt::Decode::decode(shape, r)?,
                    16 => out.memory_size = rt::Decode::decode(shape, r)?,
                    17 => out.package_type = rt::Decode::decode(shape, r)?,
                    18 => out.publish = rt::Decode::decode(shape, r)?,
                    19 => out.publish_to = rt::Decode::decode(shape, r)?,
                    20 => out.role = rt::Decode::decode(shape, r)?,
                    21 => out.runtime = rt::Decode::decode(shape, r)?,
                    22 => out.snap_start = rt::Decode::decode(shape, r)?,
                    23 => out.tags = rt::Decode::decode(shape, r)?,
                    24 => out.tenancy_config = rt::Decode::decode(shape, r)?,
                    25 => out.timeout = rt::Decode::decode(shape, r)?,
                    26 => out.tracing_config = rt::Decode::decode(shape, r)?,
                    27 => out.vpc_config = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_FUNCTION_URL_CONFIG_REQUEST: rt::Schema = rt::Schema {
    name: "CreateFunctionUrlConfigRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AuthType", "AuthType", &SHAPE_FUNCTION_URL_AUTH_TYPE).required(),
        rt::Member::new("Cors", "Cors", &SHAPE_CORS),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("InvokeMode", "InvokeMode", &SHAPE_INVOKE_MODE),
        rt::Member::new("Qualifier", "Qualifier", &SHAPE_FUNCTION_URL_QUALIFIER)
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_FUNCTION_URL_CONFIG_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_FUNCTION_URL_CONFIG_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateFunctionUrlConfigRequest {
    pub auth_type: FunctionUrlAuthType,
    pub cors: Option<Cors>,
    pub function_name: String,
    pub invoke_mode: Option<InvokeMode>,
    pub qualifier: Option<String>,
}
impl rt::Structure for CreateFunctionUrlConfigRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_FUNCTION_URL_CONFIG_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_FUNCTION_URL_CONFIG_REQUEST);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_URL_CONFIG_REQUEST.members[0], &self.auth_type);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_URL_CONFIG_REQUEST.members[1], &self.cors);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_URL_CONFIG_REQUEST.members[2], &self.function_name);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_URL_CONFIG_REQUEST.members[3], &self.invoke_mode);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_URL_CONFIG_REQUEST.members[4], &self.qualifier);
        w.end_structure(&SCHEMA_CREATE_FUNCTION_URL_CONFIG_REQUEST);
    }
}
impl rt::Encode for CreateFunctionUrlConfigRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateFunctionUrlConfigRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_FUNCTION_URL_CONFIG_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.auth_type = rt::Decode::decode(shape, r)?,
                    1 => out.cors = rt::Decode::decode(shape, r)?,
                    2 => out.function_name = rt::Decode::decode(shape, r)?,
                    3 => out.invoke_mode = rt::Decode::decode(shape, r)?,
                    4 => out.qualifier = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_FUNCTION_URL_CONFIG_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateFunctionUrlConfigResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AuthType", "AuthType", &SHAPE_FUNCTION_URL_AUTH_TYPE).required(),
        rt::Member::new("Cors", "Cors", &SHAPE_CORS),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP).required(),
        rt::Member::new("FunctionArn", "FunctionArn", &SHAPE_FUNCTION_ARN).required(),
        rt::Member::new("FunctionUrl", "FunctionUrl", &SHAPE_FUNCTION_URL).required(),
        rt::Member::new("InvokeMode", "InvokeMode", &SHAPE_INVOKE_MODE),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_FUNCTION_URL_CONFIG_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_FUNCTION_URL_CONFIG_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateFunctionUrlConfigResponse {
    pub auth_type: FunctionUrlAuthType,
    pub cors: Option<Cors>,
    pub creation_time: String,
    pub function_arn: String,
    pub function_url: String,
    pub invoke_mode: Option<InvokeMode>,
}
impl rt::Structure for CreateFunctionUrlConfigResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_FUNCTION_URL_CONFIG_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_FUNCTION_URL_CONFIG_RESPONSE);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_URL_CONFIG_RESPONSE.members[0], &self.auth_type);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_URL_CONFIG_RESPONSE.members[1], &self.cors);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_URL_CONFIG_RESPONSE.members[2], &self.creation_time);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_URL_CONFIG_RESPONSE.members[3], &self.function_arn);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_URL_CONFIG_RESPONSE.members[4], &self.function_url);
        rt::member(w, &SCHEMA_CREATE_FUNCTION_URL_CONFIG_RESPONSE.members[5], &self.invoke_mode);
        w.end_structure(&SCHEMA_CREATE_FUNCTION_URL_CONFIG_RESPONSE);
    }
}
impl rt::Encode for CreateFunctionUrlConfigResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateFunctionUrlConfigResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_FUNCTION_URL_CONFIG_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.auth_type = rt::Decode::decode(shape, r)?,
                    1 => out.cors = rt::Decode::decode(shape, r)?,
                    2 => out.creation_time = rt::Decode::decode(shape, r)?,
                    3 => out.function_arn = rt::Decode::decode(shape, r)?,
                    4 => out.function_url = rt::Decode::decode(shape, r)?,
                    5 => out.invoke_mode = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_DATABASE_NAME: rt::Pattern = rt::Pattern::new("[^ /\\.$\\x22]*");
pub static SHAPE_DATABASE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(63), pattern: Some(&PATTERN_DATABASE_NAME) };
pub static SHAPE_DATE: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_DEAD_LETTER_CONFIG: rt::Schema = rt::Schema {
    name: "DeadLetterConfig",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TargetArn", "TargetArn", &SHAPE_RESOURCE_ARN)],
    xml_namespace: None,
};
pub static SHAPE_DEAD_LETTER_CONFIG: rt::Shape = rt::Shape::Structure(&SCHEMA_DEAD_LETTER_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeadLetterConfig {
    pub target_arn: Option<String>,
}
impl rt::Structure for DeadLetterConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DEAD_LETTER_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DEAD_LETTER_CONFIG);
        rt::member(w, &SCHEMA_DEAD_LETTER_CONFIG.members[0], &self.target_arn);
        w.end_structure(&SCHEMA_DEAD_LETTER_CONFIG);
    }
}
impl rt::Encode for DeadLetterConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeadLetterConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DEAD_LETTER_CONFIG, r, &mut |index, shape, r| {
            match index {
                0 => out.target_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_ALIAS_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteAliasRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Name", "Name", &SHAPE_ALIAS).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_ALIAS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ALIAS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAliasRequest {
    pub function_name: String,
    pub name: String,
}
impl rt::Structure for DeleteAliasRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ALIAS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ALIAS_REQUEST);
        rt::member(w, &SCHEMA_DELETE_ALIAS_REQUEST.members[0], &self.function_name);
        rt::member(w, &SCHEMA_DELETE_ALIAS_REQUEST.members[1], &self.name);
        w.end_structure(&SCHEMA_DELETE_ALIAS_REQUEST);
    }
}
impl rt::Encode for DeleteAliasRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteAliasRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_ALIAS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_EVENT_SOURCE_MAPPING_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteEventSourceMappingRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("UUID", "UUID", &SHAPE_STRING).required().at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_EVENT_SOURCE_MAPPING_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_EVENT_SOURCE_MAPPING_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteEventSourceMappingRequest {
    pub uuid: String,
}
impl rt::Structure for DeleteEventSourceMappingRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_EVENT_SOURCE_MAPPING_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_EVENT_SOURCE_MAPPING_REQUEST);
        rt::member(w, &SCHEMA_DELETE_EVENT_SOURCE_MAPPING_REQUEST.members[0], &self.uuid);
        w.end_structure(&SCHEMA_DELETE_EVENT_SOURCE_MAPPING_REQUEST);
    }
}
impl rt::Encode for DeleteEventSourceMappingRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteEventSourceMappingRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_EVENT_SOURCE_MAPPING_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.uuid = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_FUNCTION_CONCURRENCY_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteFunctionConcurrencyRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
        .required()
        .at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_FUNCTION_CONCURRENCY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_FUNCTION_CONCURRENCY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteFunctionConcurrencyRequest {
    pub function_name: String,
}
impl rt::Structure for DeleteFunctionConcurrencyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_FUNCTION_CONCURRENCY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_FUNCTION_CONCURRENCY_REQUEST);
        rt::member(w, &SCHEMA_DELETE_FUNCTION_CONCURRENCY_REQUEST.members[0], &self.function_name);
        w.end_structure(&SCHEMA_DELETE_FUNCTION_CONCURRENCY_REQUEST);
    }
}
impl rt::Encode for DeleteFunctionConcurrencyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteFunctionConcurrencyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_FUNCTION_CONCURRENCY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteFunctionEventInvokeConfigRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "Qualifier",
            "Qualifier",
            &SHAPE_NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
        )
        .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteFunctionEventInvokeConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}
impl rt::Structure for DeleteFunctionEventInvokeConfigRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST);
        rt::member(
            w,
            &SCHEMA_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST.members[0],
            &self.function_name,
        );
        rt::member(
            w,
            &SCHEMA_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST.members[1],
            &self.qualifier,
        );
        w.end_structure(&SCHEMA_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST);
    }
}
impl rt::Encode for DeleteFunctionEventInvokeConfigRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteFunctionEventInvokeConfigRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.qualifier = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_FUNCTION_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteFunctionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "Qualifier",
            "Qualifier",
            &SHAPE_NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
        )
        .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_FUNCTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_FUNCTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteFunctionRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}
impl rt::Structure for DeleteFunctionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_FUNCTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_FUNCTION_REQUEST);
        rt::member(w, &SCHEMA_DELETE_FUNCTION_REQUEST.members[0], &self.function_name);
        rt::member(w, &SCHEMA_DELETE_FUNCTION_REQUEST.members[1], &self.qualifier);
        w.end_structure(&SCHEMA_DELETE_FUNCTION_REQUEST);
    }
}
impl rt::Encode for DeleteFunctionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteFunctionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_FUNCTION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.qualifier = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_FUNCTION_RESPONSE: rt::Schema = rt::Schema {
    name: "DeleteFunctionResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("StatusCode", "StatusCode", &SHAPE_INTEGER).at(rt::Location::Status)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_FUNCTION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_FUNCTION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteFunctionResponse {
    pub status_code: Option<i32>,
}
impl rt::Structure for DeleteFunctionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_FUNCTION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_FUNCTION_RESPONSE);
        rt::member(w, &SCHEMA_DELETE_FUNCTION_RESPONSE.members[0], &self.status_code);
        w.end_structure(&SCHEMA_DELETE_FUNCTION_RESPONSE);
    }
}
impl rt::Encode for DeleteFunctionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteFunctionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_FUNCTION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.status_code = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_FUNCTION_URL_CONFIG_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteFunctionUrlConfigRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Qualifier", "Qualifier", &SHAPE_FUNCTION_URL_QUALIFIER)
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_FUNCTION_URL_CONFIG_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_FUNCTION_URL_CONFIG_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteFunctionUrlConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}
impl rt::Structure for DeleteFunctionUrlConfigRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_FUNCTION_URL_CONFIG_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_FUNCTION_URL_CONFIG_REQUEST);
        rt::member(w, &SCHEMA_DELETE_FUNCTION_URL_CONFIG_REQUEST.members[0], &self.function_name);
        rt::member(w, &SCHEMA_DELETE_FUNCTION_URL_CONFIG_REQUEST.members[1], &self.qualifier);
        w.end_structure(&SCHEMA_DELETE_FUNCTION_URL_CONFIG_REQUEST);
    }
}
impl rt::Encode for DeleteFunctionUrlConfigRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteFunctionUrlConfigRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_FUNCTION_URL_CONFIG_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.qualifier = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_LAYER_VERSION_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteLayerVersionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LayerName", "LayerName", &SHAPE_LAYER_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("VersionNumber", "VersionNumber", &SHAPE_LAYER_VERSION_NUMBER)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_LAYER_VERSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_LAYER_VERSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLayerVersionRequest {
    pub layer_name: String,
    pub version_number: i64,
}
impl rt::Structure for DeleteLayerVersionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_LAYER_VERSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_LAYER_VERSION_REQUEST);
        rt::member(w, &SCHEMA_DELETE_LAYER_VERSION_REQUEST.members[0], &self.layer_name);
        rt::member(w, &SCHEMA_DELETE_LAYER_VERSION_REQUEST.members[1], &self.version_number);
        w.end_structure(&SCHEMA_DELETE_LAYER_VERSION_REQUEST);
    }
}
impl rt::Encode for DeleteLayerVersionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteLayerVersionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_LAYER_VERSION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.layer_name = rt::Decode::decode(shape, r)?,
                    1 => out.version_number = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteProvisionedConcurrencyConfigRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Qualifier", "Qualifier", &SHAPE_QUALIFIER)
            .required()
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteProvisionedConcurrencyConfigRequest {
    pub function_name: String,
    pub qualifier: String,
}
impl rt::Structure for DeleteProvisionedConcurrencyConfigRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST);
        rt::member(
            w,
            &SCHEMA_DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST.members[0],
            &self.function_name,
        );
        rt::member(
            w,
            &SCHEMA_DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST.members[1],
            &self.qualifier,
        );
        w.end_structure(&SCHEMA_DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST);
    }
}
impl rt::Encode for DeleteProvisionedConcurrencyConfigRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteProvisionedConcurrencyConfigRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.qualifier = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DESCRIPTION: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(256), pattern: None };
static PATTERN_DESTINATION_ARN: rt::Pattern = rt::Pattern::new(
    "$|kafka://([^.]([a-zA-Z0-9\\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)",
);
pub static SHAPE_DESTINATION_ARN: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(350), pattern: Some(&PATTERN_DESTINATION_ARN) };
pub static SCHEMA_DESTINATION_CONFIG: rt::Schema = rt::Schema {
    name: "DestinationConfig",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("OnFailure", "OnFailure", &SHAPE_ON_FAILURE),
        rt::Member::new("OnSuccess", "OnSuccess", &SHAPE_ON_SUCCESS),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESTINATION_CONFIG: rt::Shape = rt::Shape::Structure(&SCHEMA_DESTINATION_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DestinationConfig {
    pub on_failure: Option<OnFailure>,
    pub on_success: Option<OnSuccess>,
}
impl rt::Structure for DestinationConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESTINATION_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESTINATION_CONFIG);
        rt::member(w, &SCHEMA_DESTINATION_CONFIG.members[0], &self.on_failure);
        rt::member(w, &SCHEMA_DESTINATION_CONFIG.members[1], &self.on_success);
        w.end_structure(&SCHEMA_DESTINATION_CONFIG);
    }
}
impl rt::Encode for DestinationConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DestinationConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DESTINATION_CONFIG, r, &mut |index, shape, r| {
            match index {
                0 => out.on_failure = rt::Decode::decode(shape, r)?,
                1 => out.on_success = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DOCUMENT_DB_EVENT_SOURCE_CONFIG: rt::Schema = rt::Schema {
    name: "DocumentDBEventSourceConfig",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CollectionName", "CollectionName", &SHAPE_COLLECTION_NAME),
        rt::Member::new("DatabaseName", "DatabaseName", &SHAPE_DATABASE_NAME),
        rt::Member::new("FullDocument", "FullDocument", &SHAPE_FULL_DOCUMENT),
    ],
    xml_namespace: None,
};
pub static SHAPE_DOCUMENT_DB_EVENT_SOURCE_CONFIG: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DOCUMENT_DB_EVENT_SOURCE_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DocumentDBEventSourceConfig {
    pub collection_name: Option<String>,
    pub database_name: Option<String>,
    pub full_document: Option<FullDocument>,
}
impl rt::Structure for DocumentDBEventSourceConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DOCUMENT_DB_EVENT_SOURCE_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DOCUMENT_DB_EVENT_SOURCE_CONFIG);
        rt::member(w, &SCHEMA_DOCUMENT_DB_EVENT_SOURCE_CONFIG.members[0], &self.collection_name);
        rt::member(w, &SCHEMA_DOCUMENT_DB_EVENT_SOURCE_CONFIG.members[1], &self.database_name);
        rt::member(w, &SCHEMA_DOCUMENT_DB_EVENT_SOURCE_CONFIG.members[2], &self.full_document);
        w.end_structure(&SCHEMA_DOCUMENT_DB_EVENT_SOURCE_CONFIG);
    }
}
impl rt::Encode for DocumentDBEventSourceConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DocumentDBEventSourceConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DOCUMENT_DB_EVENT_SOURCE_CONFIG,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.collection_name = rt::Decode::decode(shape, r)?,
                    1 => out.database_name = rt::Decode::decode(shape, r)?,
                    2 => out.full_document = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DURABLE_CONFIG: rt::Schema = rt::Schema {
    name: "DurableConfig",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ExecutionTimeout", "ExecutionTimeout", &SHAPE_EXECUTION_TIMEOUT),
        rt::Member::new(
            "RetentionPeriodInDays",
            "RetentionPeriodInDays",
            &SHAPE_RETENTION_PERIOD_IN_DAYS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_DURABLE_CONFIG: rt::Shape = rt::Shape::Structure(&SCHEMA_DURABLE_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DurableConfig {
    pub execution_timeout: Option<i32>,
    pub retention_period_in_days: Option<i32>,
}
impl rt::Structure for DurableConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DURABLE_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DURABLE_CONFIG);
        rt::member(w, &SCHEMA_DURABLE_CONFIG.members[0], &self.execution_timeout);
        rt::member(w, &SCHEMA_DURABLE_CONFIG.members[1], &self.retention_period_in_days);
        w.end_structure(&SCHEMA_DURABLE_CONFIG);
    }
}
impl rt::Encode for DurableConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DurableConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DURABLE_CONFIG, r, &mut |index, shape, r| {
            match index {
                0 => out.execution_timeout = rt::Decode::decode(shape, r)?,
                1 => out.retention_period_in_days = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DURABLE_EXECUTION_ALREADY_STARTED_EXCEPTION: rt::Schema = rt::Schema {
    name: "DurableExecutionAlreadyStartedException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "DurableExecutionAlreadyStartedException",
        status: 409,
    }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_DURABLE_EXECUTION_ALREADY_STARTED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DURABLE_EXECUTION_ALREADY_STARTED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DurableExecutionAlreadyStartedException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for DurableExecutionAlreadyStartedException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DURABLE_EXECUTION_ALREADY_STARTED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DURABLE_EXECUTION_ALREADY_STARTED_EXCEPTION);
        rt::member(
            w,
            &SCHEMA_DURABLE_EXECUTION_ALREADY_STARTED_EXCEPTION.members[0],
            &self.message,
        );
        rt::member(w, &SCHEMA_DURABLE_EXECUTION_ALREADY_STARTED_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_DURABLE_EXECUTION_ALREADY_STARTED_EXCEPTION);
    }
}
impl rt::Encode for DurableExecutionAlreadyStartedException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DurableExecutionAlreadyStartedException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DURABLE_EXECUTION_ALREADY_STARTED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<DurableExecutionAlreadyStartedException> for rt::ApiError {
    fn from(error: DurableExecutionAlreadyStartedException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

static PATTERN_DURABLE_EXECUTION_ARN: rt::Pattern = rt::Pattern::new(
    "arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)",
);
pub static SHAPE_DURABLE_EXECUTION_ARN: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(1024),
    pattern: Some(&PATTERN_DURABLE_EXECUTION_ARN),
};
static PATTERN_DURABLE_EXECUTION_NAME: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9-_]+");
pub static SHAPE_DURABLE_EXECUTION_NAME: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(64),
    pattern: Some(&PATTERN_DURABLE_EXECUTION_NAME),
};
pub static SCHEMA_EC2_ACCESS_DENIED_EXCEPTION: rt::Schema = rt::Schema {
    name: "EC2AccessDeniedException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "EC2AccessDeniedException", status: 502 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_EC2_ACCESS_DENIED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EC2_ACCESS_DENIED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EC2AccessDeniedException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for EC2AccessDeniedException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EC2_ACCESS_DENIED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EC2_ACCESS_DENIED_EXCEPTION);
        rt::member(w, &SCHEMA_EC2_ACCESS_DENIED_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_EC2_ACCESS_DENIED_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_EC2_ACCESS_DENIED_EXCEPTION);
    }
}
impl rt::Encode for EC2AccessDeniedException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EC2AccessDeniedException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EC2_ACCESS_DENIED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<EC2AccessDeniedException> for rt::ApiError {
    fn from(error: EC2AccessDeniedException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_EC2_THROTTLED_EXCEPTION: rt::Schema = rt::Schema {
    name: "EC2ThrottledException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "EC2ThrottledException", status: 502 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_EC2_THROTTLED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EC2_THROTTLED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EC2ThrottledException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for EC2ThrottledException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EC2_THROTTLED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EC2_THROTTLED_EXCEPTION);
        rt::member(w, &SCHEMA_EC2_THROTTLED_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_EC2_THROTTLED_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_EC2_THROTTLED_EXCEPTION);
    }
}
impl rt::Encode for EC2ThrottledException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EC2ThrottledException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EC2_THROTTLED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<EC2ThrottledException> for rt::ApiError {
    fn from(error: EC2ThrottledException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_EC2_UNEXPECTED_EXCEPTION: rt::Schema = rt::Schema {
    name: "EC2UnexpectedException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "EC2UnexpectedException", status: 502 }),
    members: &[
        rt::Member::new("EC2ErrorCode", "EC2ErrorCode", &SHAPE_STRING),
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_EC2_UNEXPECTED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EC2_UNEXPECTED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EC2UnexpectedException {
    pub ec2_error_code: Option<String>,
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for EC2UnexpectedException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EC2_UNEXPECTED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EC2_UNEXPECTED_EXCEPTION);
        rt::member(w, &SCHEMA_EC2_UNEXPECTED_EXCEPTION.members[0], &self.ec2_error_code);
        rt::member(w, &SCHEMA_EC2_UNEXPECTED_EXCEPTION.members[1], &self.message);
        rt::member(w, &SCHEMA_EC2_UNEXPECTED_EXCEPTION.members[2], &self.r#type);
        w.end_structure(&SCHEMA_EC2_UNEXPECTED_EXCEPTION);
    }
}
impl rt::Encode for EC2UnexpectedException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EC2UnexpectedException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EC2_UNEXPECTED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.ec2_error_code = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    2 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<EC2UnexpectedException> for rt::ApiError {
    fn from(error: EC2UnexpectedException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_EFSIO_EXCEPTION: rt::Schema = rt::Schema {
    name: "EFSIOException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "EFSIOException", status: 410 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_EFSIO_EXCEPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_EFSIO_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EFSIOException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for EFSIOException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EFSIO_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EFSIO_EXCEPTION);
        rt::member(w, &SCHEMA_EFSIO_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_EFSIO_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_EFSIO_EXCEPTION);
    }
}
impl rt::Encode for EFSIOException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EFSIOException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_EFSIO_EXCEPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                1 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<EFSIOException> for rt::ApiError {
    fn from(error: EFSIOException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_EFS_MOUNT_CONNECTIVITY_EXCEPTION: rt::Schema = rt::Schema {
    name: "EFSMountConnectivityException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "EFSMountConnectivityException", status: 408 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_EFS_MOUNT_CONNECTIVITY_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EFS_MOUNT_CONNECTIVITY_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EFSMountConnectivityException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for EFSMountConnectivityException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EFS_MOUNT_CONNECTIVITY_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EFS_MOUNT_CONNECTIVITY_EXCEPTION);
        rt::member(w, &SCHEMA_EFS_MOUNT_CONNECTIVITY_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_EFS_MOUNT_CONNECTIVITY_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_EFS_MOUNT_CONNECTIVITY_EXCEPTION);
    }
}
impl rt::Encode for EFSMountConnectivityException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EFSMountConnectivityException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EFS_MOUNT_CONNECTIVITY_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<EFSMountConnectivityException> for rt::ApiError {
    fn from(error: EFSMountConnectivityException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_EFS_MOUNT_FAILURE_EXCEPTION: rt::Schema = rt::Schema {
    name: "EFSMountFailureException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "EFSMountFailureException", status: 403 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_EFS_MOUNT_FAILURE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EFS_MOUNT_FAILURE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EFSMountFailureException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for EFSMountFailureException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EFS_MOUNT_FAILURE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EFS_MOUNT_FAILURE_EXCEPTION);
        rt::member(w, &SCHEMA_EFS_MOUNT_FAILURE_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_EFS_MOUNT_FAILURE_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_EFS_MOUNT_FAILURE_EXCEPTION);
    }
}
impl rt::Encode for EFSMountFailureException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EFSMountFailureException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EFS_MOUNT_FAILURE_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<EFSMountFailureException> for rt::ApiError {
    fn from(error: EFSMountFailureException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_EFS_MOUNT_TIMEOUT_EXCEPTION: rt::Schema = rt::Schema {
    name: "EFSMountTimeoutException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "EFSMountTimeoutException", status: 408 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_EFS_MOUNT_TIMEOUT_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EFS_MOUNT_TIMEOUT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EFSMountTimeoutException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for EFSMountTimeoutException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EFS_MOUNT_TIMEOUT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EFS_MOUNT_TIMEOUT_EXCEPTION);
        rt::member(w, &SCHEMA_EFS_MOUNT_TIMEOUT_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_EFS_MOUNT_TIMEOUT_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_EFS_MOUNT_TIMEOUT_EXCEPTION);
    }
}
impl rt::Encode for EFSMountTimeoutException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EFSMountTimeoutException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EFS_MOUNT_TIMEOUT_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<EFSMountTimeoutException> for rt::ApiError {
    fn from(error: EFSMountTimeoutException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_ENI_LIMIT_REACHED_EXCEPTION: rt::Schema = rt::Schema {
    name: "ENILimitReachedException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ENILimitReachedException", status: 502 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_ENI_LIMIT_REACHED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ENI_LIMIT_REACHED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ENILimitReachedException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for ENILimitReachedException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENI_LIMIT_REACHED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENI_LIMIT_REACHED_EXCEPTION);
        rt::member(w, &SCHEMA_ENI_LIMIT_REACHED_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_ENI_LIMIT_REACHED_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_ENI_LIMIT_REACHED_EXCEPTION);
    }
}
impl rt::Encode for ENILimitReachedException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ENILimitReachedException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ENI_LIMIT_REACHED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<ENILimitReachedException> for rt::ApiError {
    fn from(error: ENILimitReachedException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_ENABLED: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_END_POINT_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["KAFKA_BOOTSTRAP_SERVERS"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EndPointType {
    KafkaBootstrapServers,
    Unknown(String),
}
impl EndPointType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::KafkaBootstrapServers => "KAFKA_BOOTSTRAP_SERVERS",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for EndPointType {
    fn from(text: &str) -> Self {
        match text {
            "KAFKA_BOOTSTRAP_SERVERS" => Self::KafkaBootstrapServers,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for EndPointType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for EndPointType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for EndPointType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for EndPointType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_ENDPOINT: rt::Pattern = rt::Pattern::new(
    "(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}",
);
pub static SHAPE_ENDPOINT: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(300), pattern: Some(&PATTERN_ENDPOINT) };
pub static SHAPE_ENDPOINT_LISTS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(10),
    element: &SHAPE_ENDPOINT,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ENDPOINTS: rt::Shape = rt::Shape::Map {
    min: Some(1),
    max: Some(2),
    key: &SHAPE_END_POINT_TYPE,
    value: &SHAPE_ENDPOINT_LISTS,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_ENVIRONMENT: rt::Schema = rt::Schema {
    name: "Environment",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Variables", "Variables", &SHAPE_ENVIRONMENT_VARIABLES)],
    xml_namespace: None,
};
pub static SHAPE_ENVIRONMENT: rt::Shape = rt::Shape::Structure(&SCHEMA_ENVIRONMENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Environment {
    pub variables: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for Environment {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENVIRONMENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENVIRONMENT);
        rt::member(w, &SCHEMA_ENVIRONMENT.members[0], &self.variables);
        w.end_structure(&SCHEMA_ENVIRONMENT);
    }
}
impl rt::Encode for Environment {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Environment {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ENVIRONMENT, r, &mut |index, shape, r| {
            match index {
                0 => out.variables = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_ENVIRONMENT_ERROR: rt::Schema = rt::Schema {
    name: "EnvironmentError",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ErrorCode", "ErrorCode", &SHAPE_STRING),
        rt::Member::new("Message", "Message", &SHAPE_SENSITIVE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_ENVIRONMENT_ERROR: rt::Shape = rt::Shape::Structure(&SCHEMA_ENVIRONMENT_ERROR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnvironmentError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for EnvironmentError {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENVIRONMENT_ERROR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENVIRONMENT_ERROR);
        rt::member(w, &SCHEMA_ENVIRONMENT_ERROR.members[0], &self.error_code);
        rt::member(w, &SCHEMA_ENVIRONMENT_ERROR.members[1], &self.message);
        w.end_structure(&SCHEMA_ENVIRONMENT_ERROR);
    }
}
impl rt::Encode for EnvironmentError {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EnvironmentError {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ENVIRONMENT_ERROR, r, &mut |index, shape, r| {
            match index {
                0 => out.error_code = rt::Decode::decode(shape, r)?,
                1 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_ENVIRONMENT_RESPONSE: rt::Schema = rt::Schema {
    name: "EnvironmentResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Error", "Error", &SHAPE_ENVIRONMENT_ERROR),
        rt::Member::new("Variables", "Variables", &SHAPE_ENVIRONMENT_VARIABLES),
    ],
    xml_namespace: None,
};
pub static SHAPE_ENVIRONMENT_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ENVIRONMENT_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnvironmentResponse {
    pub error: Option<EnvironmentError>,
    pub variables: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for EnvironmentResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENVIRONMENT_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENVIRONMENT_RESPONSE);
        rt::member(w, &SCHEMA_ENVIRONMENT_RESPONSE.members[0], &self.error);
        rt::member(w, &SCHEMA_ENVIRONMENT_RESPONSE.members[1], &self.variables);
        w.end_structure(&SCHEMA_ENVIRONMENT_RESPONSE);
    }
}
impl rt::Encode for EnvironmentResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EnvironmentResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ENVIRONMENT_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.error = rt::Decode::decode(shape, r)?,
                    1 => out.variables = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_ENVIRONMENT_VARIABLE_NAME: rt::Pattern = rt::Pattern::new("[a-zA-Z]([a-zA-Z0-9_])+");
pub static SHAPE_ENVIRONMENT_VARIABLE_NAME: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_ENVIRONMENT_VARIABLE_NAME) };
pub static SHAPE_ENVIRONMENT_VARIABLE_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ENVIRONMENT_VARIABLES: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_ENVIRONMENT_VARIABLE_NAME,
    value: &SHAPE_ENVIRONMENT_VARIABLE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_EPHEMERAL_STORAGE: rt::Schema = rt::Schema {
    name: "EphemeralStorage",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Size", "Size", &SHAPE_EPHEMERAL_STORAGE_SIZE).required()],
    xml_namespace: None,
};
pub static SHAPE_EPHEMERAL_STORAGE: rt::Shape = rt::Shape::Structure(&SCHEMA_EPHEMERAL_STORAGE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EphemeralStorage {
    pub size: i32,
}
impl rt::Structure for EphemeralStorage {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EPHEMERAL_STORAGE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EPHEMERAL_STORAGE);
        rt::member(w, &SCHEMA_EPHEMERAL_STORAGE.members[0], &self.size);
        w.end_structure(&SCHEMA_EPHEMERAL_STORAGE);
    }
}
impl rt::Encode for EphemeralStorage {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EphemeralStorage {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_EPHEMERAL_STORAGE, r, &mut |index, shape, r| {
            match index {
                0 => out.size = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_EPHEMERAL_STORAGE_SIZE: rt::Shape =
    rt::Shape::Integer { min: Some(512), max: Some(10240) };
static PATTERN_EVENT_SOURCE_MAPPING_ARN: rt::Pattern = rt::Pattern::new(
    "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}",
);
pub static SHAPE_EVENT_SOURCE_MAPPING_ARN: rt::Shape = rt::Shape::String {
    min: Some(85),
    max: Some(120),
    pattern: Some(&PATTERN_EVENT_SOURCE_MAPPING_ARN),
};
pub static SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION: rt::Schema = rt::Schema {
    name: "EventSourceMappingConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AmazonManagedKafkaEventSourceConfig",
            "AmazonManagedKafkaEventSourceConfig",
            &SHAPE_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG,
        ),
        rt::Member::new("BatchSize", "BatchSize", &SHAPE_BATCH_SIZE),
        rt::Member::new(
            "BisectBatchOnFunctionError",
            "BisectBatchOnFunctionError",
            &SHAPE_BISECT_BATCH_ON_FUNCTION_ERROR,
        ),
        rt::Member::new("DestinationConfig", "DestinationConfig", &SHAPE_DESTINATION_CONFIG),
        rt::Member::new(
            "DocumentDBEventSourceConfig",
            "DocumentDBEventSourceConfig",
            &SHAPE_DOCUMENT_DB_EVENT_SOURCE_CONFIG,
        ),
        rt::Member::new("EventSourceArn", "EventSourceArn", &SHAPE_ARN),
        rt::Member::new(
            "EventSourceMappingArn",
            "EventSourceMappingArn",
            &SHAPE_EVENT_SOURCE_MAPPING_ARN,
        ),
        rt::Member::new("FilterCriteria", "FilterCriteria", &SHAPE_FILTER_CRITERIA),
        rt::Member::new("FilterCriteriaError", "FilterCriteriaError", &SHAPE_FILTER_CRITERIA_ERROR),
        rt::Member::new("FunctionArn", "FunctionArn", &SHAPE_FUNCTION_ARN),
        rt::Member::new(
            "FunctionResponseTypes",
            "FunctionResponseTypes",
            &SHAPE_FUNCTION_RESPONSE_TYPE_LIST,
        ),
        rt::Member::new("KMSKeyArn", "KMSKeyArn", &SHAPE_KMS_KEY_ARN),
        rt::Member::new("LastModified", "LastModified", &SHAPE_DATE),
        rt::Member::new("LastProcessingResult", "LastProcessingResult", &SHAPE_STRING),
        rt::Member::new(
            "LoggingConfig",
            "LoggingConfig",
            &SHAPE_EVENT_SOURCE_MAPPING_LOGGING_CONFIG,
        ),
        rt::Member::new(
            "MaximumBatchingWindowInSeconds",
            "MaximumBatchingWindowInSeconds",
            &SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRecordAgeInSeconds",
            "MaximumRecordAgeInSeconds",
            &SHAPE_MAXIMUM_RECORD_AGE_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRetryAttempts",
            "MaximumRetryAttempts",
            &SHAPE_MAXIMUM_RETRY_ATTEMPTS_EVENT_SOURCE_MAPPING,
        ),
        rt::Member::new(
            "MetricsConfig",
            "MetricsConfig",
            &SHAPE_EVENT_SOURCE_MAPPING_METRICS_CONFIG,
        ),
        rt::Member::new(
            "ParallelizationFactor",
            "ParallelizationFactor",
            &SHAPE_PARALLELIZATION_FACTOR,
        ),
        rt::Member::new(
            "ProvisionedPollerConfig",
            "ProvisionedPollerConfig",
            &SHAPE_PROVISIONED_POLLER_CONFIG,
        ),
        rt::Member::new("Queues", "Queues", &SHAPE_QUEUES),
        rt::Member::new("ScalingConfig", "ScalingConfig", &SHAPE_SCALING_CONFIG),
        rt::Member::new(
            "SelfManagedEventSource",
            "SelfManagedEventSource",
            &SHAPE_SELF_MANAGED_EVENT_SOURCE,
        ),
        rt::Member::new(
            "SelfManagedKafkaEventSourceConfig",
            "SelfManagedKafkaEventSourceConfig",
            &SHAPE_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG,
        ),
        rt::Member::new(
            "SourceAccessConfigurations",
            "SourceAccessConfigurations",
            &SHAPE_SOURCE_ACCESS_CONFIGURATIONS,
        ),
        rt::Member::new("StartingPosition", "StartingPosition", &SHAPE_EVENT_SOURCE_POSITION),
        rt::Member::new("StartingPositionTimestamp", "StartingPositionTimestamp", &SHAPE_DATE),
        rt::Member::new("State", "State", &SHAPE_STRING),
        rt::Member::new("StateTransitionReason", "StateTransitionReason", &SHAPE_STRING),
        rt::Member::new("Topics", "Topics", &SHAPE_TOPICS),
        rt::Member::new(
            "TumblingWindowInSeconds",
            "TumblingWindowInSeconds",
            &SHAPE_TUMBLING_WINDOW_IN_SECONDS,
        ),
        rt::Member::new("UUID", "UUID", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_EVENT_SOURCE_MAPPING_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventSourceMappingConfiguration {
    pub amazon_managed_kafka_event_source_config: Option<AmazonManagedKafkaEventSourceConfig>,
    pub batch_size: Option<i32>,
    pub bisect_batch_on_function_error: Option<bool>,
    pub destination_config: Option<DestinationConfig>,
    pub document_db_event_source_config: Option<DocumentDBEventSourceConfig>,
    pub event_source_arn: Option<String>,
    pub event_source_mapping_arn: Option<String>,
    pub filter_criteria: Option<FilterCriteria>,
    pub filter_criteria_error: Option<FilterCriteriaError>,
    pub function_arn: Option<String>,
    pub function_response_types: Option<Vec<FunctionResponseType>>,
    pub kms_key_arn: Option<String>,
    pub last_modified: Option<rt::Timestamp>,
    pub last_processing_result: Option<String>,
    pub logging_config: Option<EventSourceMappingLoggingConfig>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub metrics_config: Option<EventSourceMappingMetricsConfig>,
    pub parallelization_factor: Option<i32>,
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
    pub queues: Option<Vec<String>>,
    pub scaling_config: Option<ScalingConfig>,
    pub self_managed_event_source: Option<SelfManagedEventSource>,
    pub self_managed_kafka_event_source_config: Option<SelfManagedKafkaEventSourceConfig>,
    pub source_access_configurations: Option<Vec<SourceAccessConfiguration>>,
    pub starting_position: Option<EventSourcePosition>,
    pub starting_position_timestamp: Option<rt::Timestamp>,
    pub state: Option<String>,
    pub state_transition_reason: Option<String>,
    pub topics: Option<Vec<String>>,
    pub tumbling_window_in_seconds: Option<i32>,
    pub uuid: Option<String>,
}
impl rt::Structure for EventSourceMappingConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[0],
            &self.amazon_managed_kafka_event_source_config,
        );
        rt::member(w, &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[1], &self.batch_size);
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[2],
            &self.bisect_batch_on_function_error,
        );
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[3],
            &self.destination_config,
        );
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[4],
            &self.document_db_event_source_config,
        );
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[5],
            &self.event_source_arn,
        );
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[6],
            &self.event_source_mapping_arn,
        );
        rt::member(w, &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[7], &self.filter_criteria);
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[8],
            &self.filter_criteria_error,
        );
        rt::member(w, &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[9], &self.function_arn);
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[10],
            &self.function_response_types,
        );
        rt::member(w, &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[11], &self.kms_key_arn);
        rt::member(w, &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[12], &self.last_modified);
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[13],
            &self.last_processing_result,
        );
        rt::member(w, &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[14], &self.logging_config);
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[15],
            &self.maximum_batching_window_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[16],
            &self.maximum_record_age_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[17],
            &self.maximum_retry_attempts,
        );
        rt::member(w, &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[18], &self.metrics_config);
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[19],
            &self.parallelization_factor,
        );
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[20],
            &self.provisioned_poller_config,
        );
        rt::member(w, &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[21], &self.queues);
        rt::member(w, &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[22], &self.scaling_config);
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[23],
            &self.self_managed_event_source,
        );
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[24],
            &self.self_managed_kafka_event_source_config,
        );
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[25],
            &self.source_access_configurations,
        );
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[26],
            &self.starting_position,
        );
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[27],
            &self.starting_position_timestamp,
        );
        rt::member(w, &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[28], &self.state);
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[29],
            &self.state_transition_reason,
        );
        rt::member(w, &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[30], &self.topics);
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[31],
            &self.tumbling_window_in_seconds,
        );
        rt::member(w, &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION.members[32], &self.uuid);
        w.end_structure(&SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION);
    }
}
impl rt::Encode for EventSourceMappingConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EventSourceMappingConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => {
                        out.amazon_managed_kafka_event_source_config = rt::Decode::decode(shape, r)?
                    }
                    1 => out.batch_size = rt::Decode::decode(shape, r)?,
                    2 => out.bisect_batch_on_function_error = rt::Decode::decode(shape, r)?,
                    3 => out.destination_config = rt::Decode::decode(shape, r)?,
                    4 => out.document_db_event_source_config = rt::Decode::decode(shape, r)?,
                    5 => out.event_source_arn = rt::Decode::decode(shape, r)?,
                    6 => out.event_source_mapping_arn = rt::Decode::decode(shape, r)?,
                    7 => out.filter_criteria = rt::Decode::decode(shape, r)?,
                    8 => out.filter_criteria_error = rt::Decode::decode(shape, r)?,
                    9 => out.function_arn = rt::Decode::decode(shape, r)?,
                    10 => out.function_response_types = rt::Decode::decode(shape, r)?,
                    11 => out.kms_key_arn = rt::Decode::decode(shape, r)?,
                    12 => out.last_modified = rt::Decode::decode(shape, r)?,
                    13 => out.last_processing_result = rt::Decode::decode(shape, r)?,
                    14 => out.logging_config = rt::Decode::decode(shape, r)?,
                    15 => out.maximum_batching_window_in_seconds = rt::Decode::decode(shape, r)?,
                    16 => out.maximum_record_age_in_seconds = rt::Decode::decode(shape, r)?,
                    17 => out.maximum_retry_attempts = rt::Decode::decode(shape, r)?,
                    18 => out.metrics_config = rt::Decode::decode(shape, r)?,
                    19 => out.parallelization_factor = rt::Decode::decode(shape, r)?,
                    20 => out.provisioned_poller_config = rt::Decode::decode(shape, r)?,
                    21 => out.queues = rt::Decode::decode(shape, r)?,
                    22 => out.scaling_config = rt::Decode::decode(shape, r)?,
                    23 => out.self_managed_event_source = rt::Decode::decode(shape, r)?,
                    24 => {
                        out.self_managed_kafka_event_source_config = rt::Decode::decode(shape, r)?
                    }
                    25 => out.source_access_configurations = rt::Decode::decode(shape, r)?,
                    26 => out.starting_position = rt::Decode::decode(shape, r)?,
                    27 => out.starting_position_timestamp = rt::Decode::decode(shape, r)?,
                    28 => out.state = rt::Decode::decode(shape, r)?,
                    29 => out.state_transition_reason = rt::Decode::decode(shape, r)?,
                    30 => out.topics = rt::Decode::decode(shape, r)?,
                    31 => out.tumbling_window_in_seconds = rt::Decode::decode(shape, r)?,
                    32 => out.uuid = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_EVENT_SOURCE_MAPPING_LOGGING_CONFIG: rt::Schema = rt::Schema {
    name: "EventSourceMappingLoggingConfig",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "SystemLogLevel",
        "SystemLogLevel",
        &SHAPE_EVENT_SOURCE_MAPPING_SYSTEM_LOG_LEVEL,
    )],
    xml_namespace: None,
};
pub static SHAPE_EVENT_SOURCE_MAPPING_LOGGING_CONFIG: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EVENT_SOURCE_MAPPING_LOGGING_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventSourceMappingLoggingConfig {
    pub system_log_level: Option<EventSourceMappingSystemLogLevel>,
}
impl rt::Structure for EventSourceMappingLoggingConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EVENT_SOURCE_MAPPING_LOGGING_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EVENT_SOURCE_MAPPING_LOGGING_CONFIG);
        rt::member(
            w,
            &SCHEMA_EVENT_SOURCE_MAPPING_LOGGING_CONFIG.members[0],
            &self.system_log_level,
        );
        w.end_structure(&SCHEMA_EVENT_SOURCE_MAPPING_LOGGING_CONFIG);
    }
}
impl rt::Encode for EventSourceMappingLoggingConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EventSourceMappingLoggingConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EVENT_SOURCE_MAPPING_LOGGING_CONFIG,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.system_log_level = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_EVENT_SOURCE_MAPPING_METRIC: rt::Shape =
    rt::Shape::Enum { values: &["EventCount", "ErrorCount", "KafkaMetrics"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventSourceMappingMetric {
    EventCount,
    ErrorCount,
    KafkaMetrics,
    Unknown(String),
}
impl EventSourceMappingMetric {
    pub fn as_str(&self) -> &str {
        match self {
            Self::EventCount => "EventCount",
            Self::ErrorCount => "ErrorCount",
            Self::KafkaMetrics => "KafkaMetrics",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for EventSourceMappingMetric {
    fn from(text: &str) -> Self {
        match text {
            "EventCount" => Self::EventCount,
            "ErrorCount" => Self::ErrorCount,
            "KafkaMetrics" => Self::KafkaMetrics,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for EventSourceMappingMetric {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for EventSourceMappingMetric {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for EventSourceMappingMetric {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for EventSourceMappingMetric {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_EVENT_SOURCE_MAPPING_METRIC_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(3),
    element: &SHAPE_EVENT_SOURCE_MAPPING_METRIC,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_EVENT_SOURCE_MAPPING_METRICS_CONFIG: rt::Schema = rt::Schema {
    name: "EventSourceMappingMetricsConfig",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Metrics", "Metrics", &SHAPE_EVENT_SOURCE_MAPPING_METRIC_LIST)],
    xml_namespace: None,
};
pub static SHAPE_EVENT_SOURCE_MAPPING_METRICS_CONFIG: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EVENT_SOURCE_MAPPING_METRICS_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventSourceMappingMetricsConfig {
    pub metrics: Option<Vec<EventSourceMappingMetric>>,
}
impl rt::Structure for EventSourceMappingMetricsConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EVENT_SOURCE_MAPPING_METRICS_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EVENT_SOURCE_MAPPING_METRICS_CONFIG);
        rt::member(w, &SCHEMA_EVENT_SOURCE_MAPPING_METRICS_CONFIG.members[0], &self.metrics);
        w.end_structure(&SCHEMA_EVENT_SOURCE_MAPPING_METRICS_CONFIG);
    }
}
impl rt::Encode for EventSourceMappingMetricsConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EventSourceMappingMetricsConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EVENT_SOURCE_MAPPING_METRICS_CONFIG,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.metrics = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_EVENT_SOURCE_MAPPING_SYSTEM_LOG_LEVEL: rt::Shape =
    rt::Shape::Enum { values: &["DEBUG", "INFO", "WARN"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventSourceMappingSystemLogLevel {
    Debug,
    Info,
    Warn,
    Unknown(String),
}
impl EventSourceMappingSystemLogLevel {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warn => "WARN",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for EventSourceMappingSystemLogLevel {
    fn from(text: &str) -> Self {
        match text {
            "DEBUG" => Self::Debug,
            "INFO" => Self::Info,
            "WARN" => Self::Warn,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for EventSourceMappingSystemLogLevel {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for EventSourceMappingSystemLogLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for EventSourceMappingSystemLogLevel {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for EventSourceMappingSystemLogLevel {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_EVENT_SOURCE_MAPPINGS_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_EVENT_SOURCE_MAPPING_CONFIGURATION,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_EVENT_SOURCE_POSITION: rt::Shape =
    rt::Shape::Enum { values: &["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventSourcePosition {
    TrimHorizon,
    Latest,
    AtTimestamp,
    Unknown(String),
}
impl EventSourcePosition {
    pub fn as_str(&self) -> &str {
        match self {
            Self::TrimHorizon => "TRIM_HORIZON",
            Self::Latest => "LATEST",
            Self::AtTimestamp => "AT_TIMESTAMP",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for EventSourcePosition {
    fn from(text: &str) -> Self {
        match text {
            "TRIM_HORIZON" => Self::TrimHorizon,
            "LATEST" => Self::Latest,
            "AT_TIMESTAMP" => Self::AtTimestamp,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for EventSourcePosition {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for EventSourcePosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for EventSourcePosition {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for EventSourcePosition {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_EVENT_SOURCE_TOKEN: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9._\\-]+");
pub static SHAPE_EVENT_SOURCE_TOKEN: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(256), pattern: Some(&PATTERN_EVENT_SOURCE_TOKEN) };
pub static SHAPE_EXECUTION_ENVIRONMENT_MEMORY_GI_B_PER_V_CPU: rt::Shape =
    rt::Shape::Double { min: Some(2), max: Some(8) };
pub static SHAPE_EXECUTION_TIMEOUT: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(31622400) };
static PATTERN_FILE_SYSTEM_ARN: rt::Pattern = rt::Pattern::new(
    "arn:aws[a-zA-Z-]*:elasticfilesystem:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}",
);
pub static SHAPE_FILE_SYSTEM_ARN: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(256), pattern: Some(&PATTERN_FILE_SYSTEM_ARN) };
pub static SCHEMA_FILE_SYSTEM_CONFIG: rt::Schema = rt::Schema {
    name: "FileSystemConfig",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_FILE_SYSTEM_ARN).required(),
        rt::Member::new("LocalMountPath", "LocalMountPath", &SHAPE_LOCAL_MOUNT_PATH).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_FILE_SYSTEM_CONFIG: rt::Shape = rt::Shape::Structure(&SCHEMA_FILE_SYSTEM_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FileSystemConfig {
    pub arn: String,
    pub local_mount_path: String,
}
impl rt::Structure for FileSystemConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FILE_SYSTEM_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FILE_SYSTEM_CONFIG);
        rt::member(w, &SCHEMA_FILE_SYSTEM_CONFIG.members[0], &self.arn);
        rt::member(w, &SCHEMA_FILE_SYSTEM_CONFIG.members[1], &self.local_mount_path);
        w.end_structure(&SCHEMA_FILE_SYSTEM_CONFIG);
    }
}
impl rt::Encode for FileSystemConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FileSystemConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_FILE_SYSTEM_CONFIG, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.local_mount_path = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_FILE_SYSTEM_CONFIG_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(1),
    element: &SHAPE_FILE_SYSTEM_CONFIG,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_FILTER: rt::Schema = rt::Schema {
    name: "Filter",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Pattern", "Pattern", &SHAPE_PATTERN)],
    xml_namespace: None,
};
pub static SHAPE_FILTER: rt::Shape = rt::Shape::Structure(&SCHEMA_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filter {
    pub pattern: Option<String>,
}
impl rt::Structure for Filter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FILTER);
        rt::member(w, &SCHEMA_FILTER.members[0], &self.pattern);
        w.end_structure(&SCHEMA_FILTER);
    }
}
impl rt::Encode for Filter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Filter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_FILTER, r, &mut |index, shape, r| {
            match index {
                0 => out.pattern = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_FILTER_CRITERIA: rt::Schema = rt::Schema {
    name: "FilterCriteria",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Filters", "Filters", &SHAPE_FILTER_LIST)],
    xml_namespace: None,
};
pub static SHAPE_FILTER_CRITERIA: rt::Shape = rt::Shape::Structure(&SCHEMA_FILTER_CRITERIA);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FilterCriteria {
    pub filters: Option<Vec<Filter>>,
}
impl rt::Structure for FilterCriteria {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FILTER_CRITERIA
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FILTER_CRITERIA);
        rt::member(w, &SCHEMA_FILTER_CRITERIA.members[0], &self.filters);
        w.end_structure(&SCHEMA_FILTER_CRITERIA);
    }
}
impl rt::Encode for FilterCriteria {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FilterCriteria {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_FILTER_CRITERIA, r, &mut |index, shape, r| {
            match index {
                0 => out.filters = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_FILTER_CRITERIA_ERROR: rt::Schema = rt::Schema {
    name: "FilterCriteriaError",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ErrorCode", "ErrorCode", &SHAPE_FILTER_CRITERIA_ERROR_CODE),
        rt::Member::new("Message", "Message", &SHAPE_FILTER_CRITERIA_ERROR_MESSAGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_FILTER_CRITERIA_ERROR: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FILTER_CRITERIA_ERROR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FilterCriteriaError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for FilterCriteriaError {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FILTER_CRITERIA_ERROR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FILTER_CRITERIA_ERROR);
        rt::member(w, &SCHEMA_FILTER_CRITERIA_ERROR.members[0], &self.error_code);
        rt::member(w, &SCHEMA_FILTER_CRITERIA_ERROR.members[1], &self.message);
        w.end_structure(&SCHEMA_FILTER_CRITERIA_ERROR);
    }
}
impl rt::Encode for FilterCriteriaError {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FilterCriteriaError {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_FILTER_CRITERIA_ERROR,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.error_code = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_FILTER_CRITERIA_ERROR_CODE: rt::Pattern = rt::Pattern::new("[A-Za-z]+Exception");
pub static SHAPE_FILTER_CRITERIA_ERROR_CODE: rt::Shape = rt::Shape::String {
    min: Some(10),
    max: Some(50),
    pattern: Some(&PATTERN_FILTER_CRITERIA_ERROR_CODE),
};
static PATTERN_FILTER_CRITERIA_ERROR_MESSAGE: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_FILTER_CRITERIA_ERROR_MESSAGE: rt::Shape = rt::Shape::String {
    min: Some(10),
    max: Some(2048),
    pattern: Some(&PATTERN_FILTER_CRITERIA_ERROR_MESSAGE),
};
pub static SHAPE_FILTER_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_FILTER,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_FULL_DOCUMENT: rt::Shape =
    rt::Shape::Enum { values: &["UpdateLookup", "Default"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FullDocument {
    UpdateLookup,
    Default,
    Unknown(String),
}
impl FullDocument {
    pub fn as_str(&self) -> &str {
        match self {
            Self::UpdateLookup => "UpdateLookup",
            Self::Default => "Default",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for FullDocument {
    fn from(text: &str) -> Self {
        match text {
            "UpdateLookup" => Self::UpdateLookup,
            "Default" => Self::Default,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for FullDocument {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for FullDocument {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for FullDocument {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for FullDocument {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_FUNCTION_ARN: rt::Pattern = rt::Pattern::new(
    "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?",
);
pub static SHAPE_FUNCTION_ARN: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(10000), pattern: Some(&PATTERN_FUNCTION_ARN) };
pub static SCHEMA_FUNCTION_CODE: rt::Schema = rt::Schema {
    name: "FunctionCode",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ImageUri", "ImageUri", &SHAPE_STRING),
        rt::Member::new("S3Bucket", "S3Bucket", &SHAPE_S3_BUCKET),
        rt::Member::new("S3Key", "S3Key", &SHAPE_S3_KEY),
        rt::Member::new("S3ObjectVersion", "S3ObjectVersion", &SHAPE_S3_OBJECT_VERSION),
        rt::Member::new("SourceKMSKeyArn", "SourceKMSKeyArn", &SHAPE_KMS_KEY_ARN),
        rt::Member::new("ZipFile", "ZipFile", &SHAPE_BLOB),
    ],
    xml_namespace: None,
};
pub static SHAPE_FUNCTION_CODE: rt::Shape = rt::Shape::Structure(&SCHEMA_FUNCTION_CODE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FunctionCode {
    pub image_uri: Option<String>,
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub source_kms_key_arn: Option<String>,
    pub zip_file: Option<rt::Bytes>,
}
impl rt::Structure for FunctionCode {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FUNCTION_CODE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FUNCTION_CODE);
        rt::member(w, &SCHEMA_FUNCTION_CODE.members[0], &self.image_uri);
        rt::member(w, &SCHEMA_FUNCTION_CODE.members[1], &self.s3_bucket);
        rt::member(w, &SCHEMA_FUNCTION_CODE.members[2], &self.s3_key);
        rt::member(w, &SCHEMA_FUNCTION_CODE.members[3], &self.s3_object_version);
        rt::member(w, &SCHEMA_FUNCTION_CODE.members[4], &self.source_kms_key_arn);
        rt::member(w, &SCHEMA_FUNCTION_CODE.members[5], &self.zip_file);
        w.end_structure(&SCHEMA_FUNCTION_CODE);
    }
}
impl rt::Encode for FunctionCode {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FunctionCode {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_FUNCTION_CODE, r, &mut |index, shape, r| {
            match index {
                0 => out.image_uri = rt::Decode::decode(shape, r)?,
                1 => out.s3_bucket = rt::Decode::decode(shape, r)?,
                2 => out.s3_key = rt::Decode::decode(shape, r)?,
                3 => out.s3_object_version = rt::Decode::decode(shape, r)?,
                4 => out.source_kms_key_arn = rt::Decode::decode(shape, r)?,
                5 => out.zip_file = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_FUNCTION_CODE_LOCATION: rt::Schema = rt::Schema {
    name: "FunctionCodeLocation",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ImageUri", "ImageUri", &SHAPE_STRING),
        rt::Member::new("Location", "Location", &SHAPE_STRING),
        rt::Member::new("RepositoryType", "RepositoryType", &SHAPE_STRING),
        rt::Member::new("ResolvedImageUri", "ResolvedImageUri", &SHAPE_STRING),
        rt::Member::new("SourceKMSKeyArn", "SourceKMSKeyArn", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_FUNCTION_CODE_LOCATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FUNCTION_CODE_LOCATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FunctionCodeLocation {
    pub image_uri: Option<String>,
    pub location: Option<String>,
    pub repository_type: Option<String>,
    pub resolved_image_uri: Option<String>,
    pub source_kms_key_arn: Option<String>,
}
impl rt::Structure for FunctionCodeLocation {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FUNCTION_CODE_LOCATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FUNCTION_CODE_LOCATION);
        rt::member(w, &SCHEMA_FUNCTION_CODE_LOCATION.members[0], &self.image_uri);
        rt::member(w, &SCHEMA_FUNCTION_CODE_LOCATION.members[1], &self.location);
        rt::member(w, &SCHEMA_FUNCTION_CODE_LOCATION.members[2], &self.repository_type);
        rt::member(w, &SCHEMA_FUNCTION_CODE_LOCATION.members[3], &self.resolved_image_uri);
        rt::member(w, &SCHEMA_FUNCTION_CODE_LOCATION.members[4], &self.source_kms_key_arn);
        w.end_structure(&SCHEMA_FUNCTION_CODE_LOCATION);
    }
}
impl rt::Encode for FunctionCodeLocation {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FunctionCodeLocation {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_FUNCTION_CODE_LOCATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.image_uri = rt::Decode::decode(shape, r)?,
                    1 => out.location = rt::Decode::decode(shape, r)?,
                    2 => out.repository_type = rt::Decode::decode(shape, r)?,
                    3 => out.resolved_image_uri = rt::Decode::decode(shape, r)?,
                    4 => out.source_kms_key_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_FUNCTION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "FunctionConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Architectures", "Architectures", &SHAPE_ARCHITECTURES_LIST),
        rt::Member::new(
            "CapacityProviderConfig",
            "CapacityProviderConfig",
            &SHAPE_CAPACITY_PROVIDER_CONFIG,
        ),
        rt::Member::new("CodeSha256", "CodeSha256", &SHAPE_STRING),
        rt::Member::new("CodeSize", "CodeSize", &SHAPE_LONG),
        rt::Member::new("ConfigSha256", "ConfigSha256", &SHAPE_STRING),
        rt::Member::new("DeadLetterConfig", "DeadLetterConfig", &SHAPE_DEAD_LETTER_CONFIG),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("DurableConfig", "DurableConfig", &SHAPE_DURABLE_CONFIG),
        rt::Member::new("Environment", "Environment", &SHAPE_ENVIRONMENT_RESPONSE),
        rt::Member::new("EphemeralStorage", "EphemeralStorage", &SHAPE_EPHEMERAL_STORAGE),
        rt::Member::new("FileSystemConfigs", "FileSystemConfigs", &SHAPE_FILE_SYSTEM_CONFIG_LIST),
        rt::Member::new("FunctionArn", "FunctionArn", &SHAPE_NAME_SPACED_FUNCTION_ARN),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME),
        rt::Member::new("Handler", "Handler", &SHAPE_HANDLER),
        rt::Member::new("ImageConfigResponse", "ImageConfigResponse", &SHAPE_IMAGE_CONFIG_RESPONSE),
        rt::Member::new("KMSKeyArn", "KMSKeyArn", &SHAPE_KMS_KEY_ARN),
        rt::Member::new("LastModified", "LastModified", &SHAPE_TIMESTAMP),
        rt::Member::new("LastUpdateStatus", "LastUpdateStatus", &SHAPE_LAST_UPDATE_STATUS),
        rt::Member::new(
            "LastUpdateStatusReason",
            "LastUpdateStatusReason",
            &SHAPE_LAST_UPDATE_STATUS_REASON,
        ),
        rt::Member::new(
            "LastUpdateStatusReasonCode",
            "LastUpdateStatusReasonCode",
            &SHAPE_LAST_UPDATE_STATUS_REASON_CODE,
        ),
        rt::Member::new("Layers", "Layers", &SHAPE_LAYERS_REFERENCE_LIST),
        rt::Member::new("LoggingConfig", "LoggingConfig", &SHAPE_LOGGING_CONFIG),
        rt::Member::new("MasterArn", "MasterArn", &SHAPE_FUNCTION_ARN),
        rt::Member::new("MemorySize", "MemorySize", &SHAPE_MEMORY_SIZE),
        rt::Member::new("PackageType", "PackageType", &SHAPE_PACKAGE_TYPE),
        rt::Member::new("RevisionId", "RevisionId", &SHAPE_STRING),
        rt::Member::new("Role", "Role", &SHAPE_ROLE_ARN),
        rt::Member::new("Runtime", "Runtime", &SHAPE_RUNTIME),
        rt::Member::new(
            "RuntimeVersionConfig",
            "RuntimeVersionConfig",
            &SHAPE_RUNTIME_VERSION_CONFIG,
        ),
        rt::Member::new("SigningJobArn", "SigningJobArn", &SHAPE_ARN),
        rt::Member::new("SigningProfileVersionArn", "SigningProfileVersionArn", &SHAPE_ARN),
        rt::Member::new("SnapStart", "SnapStart", &SHAPE_SNAP_START_RESPONSE),
        rt::Member::new("State", "State", &SHAPE_STATE),
        rt::Member::new("StateReason", "StateReason", &SHAPE_STATE_REASON),
        rt::Member::new("StateReasonCode", "StateReasonCode", &SHAPE_STATE_REASON_CODE),
        rt::Member::new("TenancyConfig", "TenancyConfig", &SHAPE_TENANCY_CONFIG),
        rt::Member::new("Timeout", "Timeout", &SHAPE_TIMEOUT),
        rt::Member::new("TracingConfig", "TracingConfig", &SHAPE_TRACING_CONFIG_RESPONSE),
        rt::Member::new("Version", "Version", &SHAPE_VERSION),
        rt::Member::new("VpcConfig", "VpcConfig", &SHAPE_VPC_CONFIG_RESPONSE),
    ],
    xml_namespace: None,
};
pub static SHAPE_FUNCTION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FUNCTION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FunctionConfiguration {
    pub architectures: Option<Vec<Architecture>>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub code_sha256: Option<String>,
    pub code_size: Option<i64>,
    pub config_sha256: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub description: Option<String>,
    pub durable_config: Option<DurableConfig>,
    pub environment: Option<EnvironmentResponse>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub function_arn: Option<String>,
    pub function_name: Option<String>,
    pub handler: Option<String>,
    pub image_config_response: Option<ImageConfigResponse>,
    pub kms_key_arn: Option<String>,
    pub last_modified: Option<String>,
    pub last_update_status: Option<LastUpdateStatus>,
    pub last_update_status_reason: Option<String>,
    pub last_update_status_reason_code: Option<LastUpdateStatusReasonCode>,
    pub layers: Option<Vec<Layer>>,
    pub logging_config: Option<LoggingConfig>,
    pub master_arn: Option<String>,
    pub memory_size: Option<i32>,
    pub package_type: Option<PackageType>,
    pub revision_id: Option<String>,
    pub role: Option<String>,
    pub runtime: Option<Runtime>,
    pub runtime_version_config: Option<RuntimeVersionConfig>,
    pub signing_job_arn: Option<String>,
    pub signing_profile_version_arn: Option<String>,
    pub snap_start: Option<SnapStartResponse>,
    pub state: Option<State>,
    pub state_reason: Option<String>,
    pub state_reason_code: Option<StateReasonCode>,
    pub tenancy_config: Option<TenancyConfig>,
    pub timeout: Option<i32>,
    pub tracing_config: Option<TracingConfigResponse>,
    pub version: Option<String>,
    pub vpc_config: Option<VpcConfigResponse>,
}
impl rt::Structure for FunctionConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FUNCTION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FUNCTION_CONFIGURATION);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[0], &self.architectures);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[1], &self.capacity_provider_config);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[2], &self.code_sha256);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[3], &self.code_size);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[4], &self.config_sha256);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[5], &self.dead_letter_config);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[6], &self.description);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[7], &self.durable_config);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[8], &self.environment);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[9], &self.ephemeral_storage);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[10], &self.file_system_configs);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[11], &self.function_arn);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[12], &self.function_name);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[13], &self.handler);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[14], &self.image_config_response);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[15], &self.kms_key_arn);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[16], &self.last_modified);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[17], &self.last_update_status);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[18], &self.last_update_status_reason);
        rt::member(
            w,
            &SCHEMA_FUNCTION_CONFIGURATION.members[19],
            &self.last_update_status_reason_code,
        );
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[20], &self.layers);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[21], &self.logging_config);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[22], &self.master_arn);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[23], &self.memory_size);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[24], &self.package_type);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[25], &self.revision_id);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[26], &self.role);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[27], &self.runtime);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[28], &self.runtime_version_config);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[29], &self.signing_job_arn);
        rt::member(
            w,
            &SCHEMA_FUNCTION_CONFIGURATION.members[30],
            &self.signing_profile_version_arn,
        );
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[31], &self.snap_start);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[32], &self.state);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[33], &self.state_reason);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[34], &self.state_reason_code);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[35], &self.tenancy_config);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[36], &self.timeout);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[37], &self.tracing_config);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[38], &self.version);
        rt::member(w, &SCHEMA_FUNCTION_CONFIGURATION.members[39], &self.vpc_config);
        w.end_structure(&SCHEMA_FUNCTION_CONFIGURATION);
    }
}
impl rt::Encode for FunctionConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FunctionConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_FUNCTION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.architectures = rt::Decode::decode(shape, r)?,
                    1 => out.capacity_provider_config = rt::Decode::decode(shape, r)?,
                    2 => out.code_sha256 = rt::Decode::decode(shape, r)?,
                    3 => out.code_size = rt::Decode::decode(shape, r)?,
                    4 => out.config_sha256 = rt::Decode::decode(shape, r)?,
                    5 => out.dead_letter_config = rt::Decode::decode(shape, r)?,
                    6 => out.description = rt::Decode::decode(shape, r)?,
                    7 => out.durable_config = rt::Decode::decode(shape, r)?,
                    8 => out.environment = rt::Decode::decode(shape, r)?,
                    9 => out.ephemeral_storage = rt::Decode::decode(shape, r)?,
                    10 => out.file_system_configs = rt::Decode::decode(shape, r)?,
                    11 => out.function_arn = rt::Decode::decode(shape, r)?,
                    12 => out.function_name = rt::Decode::decode(shape, r)?,
                    13 => out.handler = rt::Decode::decode(shape, r)?,
                    14 => out.image_config_response = rt::Decode::decode(shape, r)?,
                    15 => out.kms_key_arn = rt::Decode::decode(shape, r)?,
                    16 => out.last_modified = rt::Decode::decode(shape, r)?,
                    17 => out.last_update_status = rt::Decode::decode(shape, r)?,
                    18 => out.last_update_status_reason = rt::Decode::decode(shape, r)?,
                    19 => out.last_update_status_reason_code = rt::Decode::decode(shape, r)?,
                    20 => out.layers = rt::Decode::decode(shape, r)?,
                    21 => out.logging_config = rt::Decode::decode(shape, r)?,
                    22 => out.master_arn = rt::Decode::decode(shape, r)?,
                    23 => out.memory_size = rt::Decode::decode(shape, r)?,
                    24 => out.package_type = rt::Decode::decode(shape, r)?,
                    25 => out.revision_id = rt::Decode::decode(shape, r)?,
                    26 => out.role = rt::Decode::decode(shape, r)?,
                    27 => out.runtime = rt::Decode::decode(shape, r)?,
                    28 => out.runtime_version_config = rt::Decode::decode(shape, r)?,
                    29 => out.signing_job_arn = rt::Decode::decode(shape, r)?,
                    30 => out.signing_profile_version_arn = rt::Decode::decode(shape, r)?,
                    31 => out.snap_start = rt::Decode::decode(shape, r)?,
                    32 => out.state = rt::Decode::decode(shape, r)?,
                    33 => out.state_reason = rt::Decode::decode(shape, r)?,
                    34 => out.state_reason_code = rt::Decode::decode(shape, r)?,
                    35 => out.tenancy_config = rt::Decode::decode(shape, r)?,
                    36 => out.timeout = rt::Decode::decode(shape, r)?,
                    37 => out.tracing_config = rt::Decode::decode(shape, r)?,
                    38 => out.version = rt::Decode::decode(shape, r)?,
                    39 => out.vpc_config = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_FUNCTION_EVENT_INVOKE_CONFIG: rt::Schema = rt::Schema {
    name: "FunctionEventInvokeConfig",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DestinationConfig", "DestinationConfig", &SHAPE_DESTINATION_CONFIG),
        rt::Member::new("FunctionArn", "FunctionArn", &SHAPE_FUNCTION_ARN),
        rt::Member::new("LastModified", "LastModified", &SHAPE_DATE),
        rt::Member::new(
            "MaximumEventAgeInSeconds",
            "MaximumEventAgeInSeconds",
            &SHAPE_MAXIMUM_EVENT_AGE_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRetryAttempts",
            "MaximumRetryAttempts",
            &SHAPE_MAXIMUM_RETRY_ATTEMPTS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_FUNCTION_EVENT_INVOKE_CONFIG: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FUNCTION_EVENT_INVOKE_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FunctionEventInvokeConfig {
    pub destination_config: Option<DestinationConfig>,
    pub function_arn: Option<String>,
    pub last_modified: Option<rt::Timestamp>,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
}
impl rt::Structure for FunctionEventInvokeConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FUNCTION_EVENT_INVOKE_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FUNCTION_EVENT_INVOKE_CONFIG);
        rt::member(w, &SCHEMA_FUNCTION_EVENT_INVOKE_CONFIG.members[0], &self.destination_config);
        rt::member(w, &SCHEMA_FUNCTION_EVENT_INVOKE_CONFIG.members[1], &self.function_arn);
        rt::member(w, &SCHEMA_FUNCTION_EVENT_INVOKE_CONFIG.members[2], &self.last_modified);
        rt::member(
            w,
            &SCHEMA_FUNCTION_EVENT_INVOKE_CONFIG.members[3],
            &self.maximum_event_age_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_FUNCTION_EVENT_INVOKE_CONFIG.members[4],
            &self.maximum_retry_attempts,
        );
        w.end_structure(&SCHEMA_FUNCTION_EVENT_INVOKE_CONFIG);
    }
}
impl rt::Encode for FunctionEventInvokeConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FunctionEventInvokeConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_FUNCTION_EVENT_INVOKE_CONFIG,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.destination_config = rt::Decode::decode(shape, r)?,
                    1 => out.function_arn = rt::Decode::decode(shape, r)?,
                    2 => out.last_modified = rt::Decode::decode(shape, r)?,
                    3 => out.maximum_event_age_in_seconds = rt::Decode::decode(shape, r)?,
                    4 => out.maximum_retry_attempts = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_FUNCTION_EVENT_INVOKE_CONFIG_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_FUNCTION_EVENT_INVOKE_CONFIG,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_FUNCTION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_FUNCTION_CONFIGURATION,
    element_name: "member",
    flattened: false,
};
static PATTERN_FUNCTION_NAME: rt::Pattern = rt::Pattern::new(
    "(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?",
);
pub static SHAPE_FUNCTION_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(140), pattern: Some(&PATTERN_FUNCTION_NAME) };
pub static SHAPE_FUNCTION_RESPONSE_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["ReportBatchItemFailures"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FunctionResponseType {
    ReportBatchItemFailures,
    Unknown(String),
}
impl FunctionResponseType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReportBatchItemFailures => "ReportBatchItemFailures",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for FunctionResponseType {
    fn from(text: &str) -> Self {
        match text {
            "ReportBatchItemFailures" => Self::ReportBatchItemFailures,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for FunctionResponseType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for FunctionResponseType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for FunctionResponseType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for FunctionResponseType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_FUNCTION_RESPONSE_TYPE_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(1),
    element: &SHAPE_FUNCTION_RESPONSE_TYPE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_FUNCTION_URL: rt::Shape =
    rt::Shape::String { min: Some(40), max: Some(100), pattern: None };
pub static SHAPE_FUNCTION_URL_AUTH_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["NONE", "AWS_IAM"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FunctionUrlAuthType {
    None,
    AwsIam,
    Unknown(String),
}
impl FunctionUrlAuthType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::AwsIam => "AWS_IAM",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for FunctionUrlAuthType {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => Self::None,
            "AWS_IAM" => Self::AwsIam,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for FunctionUrlAuthType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for FunctionUrlAuthType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for FunctionUrlAuthType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for FunctionUrlAuthType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_FUNCTION_URL_CONFIG: rt::Schema = rt::Schema {
    name: "FunctionUrlConfig",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AuthType", "AuthType", &SHAPE_FUNCTION_URL_AUTH_TYPE).required(),
        rt::Member::new("Cors", "Cors", &SHAPE_CORS),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP).required(),
        rt::Member::new("FunctionArn", "FunctionArn", &SHAPE_FUNCTION_ARN).required(),
        rt::Member::new("FunctionUrl", "FunctionUrl", &SHAPE_FUNCTION_URL).required(),
        rt::Member::new("InvokeMode", "InvokeMode", &SHAPE_INVOKE_MODE),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_FUNCTION_URL_CONFIG: rt::Shape = rt::Shape::Structure(&SCHEMA_FUNCTION_URL_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FunctionUrlConfig {
    pub auth_type: FunctionUrlAuthType,
    pub cors: Option<Cors>,
    pub creation_time: String,
    pub function_arn: String,
    pub function_url: String,
    pub invoke_mode: Option<InvokeMode>,
    pub last_modified_time: String,
}
impl rt::Structure for FunctionUrlConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FUNCTION_URL_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FUNCTION_URL_CONFIG);
        rt::member(w, &SCHEMA_FUNCTION_URL_CONFIG.members[0], &self.auth_type);
        rt::member(w, &SCHEMA_FUNCTION_URL_CONFIG.members[1], &self.cors);
        rt::member(w, &SCHEMA_FUNCTION_URL_CONFIG.members[2], &self.creation_time);
        rt::member(w, &SCHEMA_FUNCTION_URL_CONFIG.members[3], &self.function_arn);
        rt::member(w, &SCHEMA_FUNCTION_URL_CONFIG.members[4], &self.function_url);
        rt::member(w, &SCHEMA_FUNCTION_URL_CONFIG.members[5], &self.invoke_mode);
        rt::member(w, &SCHEMA_FUNCTION_URL_CONFIG.members[6], &self.last_modified_time);
        w.end_structure(&SCHEMA_FUNCTION_URL_CONFIG);
    }
}
impl rt::Encode for FunctionUrlConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FunctionUrlConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_FUNCTION_URL_CONFIG, r, &mut |index, shape, r| {
            match index {
                0 => out.auth_type = rt::Decode::decode(shape, r)?,
                1 => out.cors = rt::Decode::decode(shape, r)?,
                2 => out.creation_time = rt::Decode::decode(shape, r)?,
                3 => out.function_arn = rt::Decode::decode(shape, r)?,
                4 => out.function_url = rt::Decode::decode(shape, r)?,
                5 => out.invoke_mode = rt::Decode::decode(shape, r)?,
                6 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_FUNCTION_URL_CONFIG_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_FUNCTION_URL_CONFIG,
    element_name: "member",
    flattened: false,
};
static PATTERN_FUNCTION_URL_QUALIFIER: rt::Pattern =
    rt::Pattern::new("[0-9a-zA-Z-_]*[a-zA-Z-_][0-9a-zA-Z-_]*");
pub static SHAPE_FUNCTION_URL_QUALIFIER: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(128),
    pattern: Some(&PATTERN_FUNCTION_URL_QUALIFIER),
};
pub static SHAPE_FUNCTION_VERSION: rt::Shape = rt::Shape::Enum { values: &["ALL"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FunctionVersion {
    All,
    Unknown(String),
}
impl FunctionVersion {
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for FunctionVersion {
    fn from(text: &str) -> Self {
        match text {
            "ALL" => Self::All,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for FunctionVersion {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for FunctionVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for FunctionVersion {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for FunctionVersion {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_FUNCTION_VERSION_LATEST_PUBLISHED: rt::Shape =
    rt::Shape::Enum { values: &["LATEST_PUBLISHED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FunctionVersionLatestPublished {
    LatestPublished,
    Unknown(String),
}
impl FunctionVersionLatestPublished {
    pub fn as_str(&self) -> &str {
        match self {
            Self::LatestPublished => "LATEST_PUBLISHED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for FunctionVersionLatestPublished {
    fn from(text: &str) -> Self {
        match text {
            "LATEST_PUBLISHED" => Self::LatestPublished,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for FunctionVersionLatestPublished {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for FunctionVersionLatestPublished {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for FunctionVersionLatestPublished {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for FunctionVersionLatestPublished {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_FUNCTION_VERSIONS_PER_CAPACITY_PROVIDER_LIMIT_EXCEEDED_EXCEPTION: rt::Schema =
    rt::Schema {
        name: "FunctionVersionsPerCapacityProviderLimitExceededException",
        kind: rt::Kind::Error(rt::ErrorTraits {
            code: "FunctionVersionsPerCapacityProviderLimitExceededException",
            status: 400,
        }),
        members: &[
            rt::Member::new("Type", "Type", &SHAPE_STRING),
            rt::Member::new("message", "message", &SHAPE_STRING),
        ],
        xml_namespace: None,
    };
pub static SHAPE_FUNCTION_VERSIONS_PER_CAPACITY_PROVIDER_LIMIT_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FUNCTION_VERSIONS_PER_CAPACITY_PROVIDER_LIMIT_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FunctionVersionsPerCapacityProviderLimitExceededException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for FunctionVersionsPerCapacityProviderLimitExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FUNCTION_VERSIONS_PER_CAPACITY_PROVIDER_LIMIT_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FUNCTION_VERSIONS_PER_CAPACITY_PROVIDER_LIMIT_EXCEEDED_EXCEPTION);
        rt::member(
            w,
            &SCHEMA_FUNCTION_VERSIONS_PER_CAPACITY_PROVIDER_LIMIT_EXCEEDED_EXCEPTION.members[0],
            &self.r#type,
        );
        rt::member(
            w,
            &SCHEMA_FUNCTION_VERSIONS_PER_CAPACITY_PROVIDER_LIMIT_EXCEEDED_EXCEPTION.members[1],
            &self.message,
        );
        w.end_structure(&SCHEMA_FUNCTION_VERSIONS_PER_CAPACITY_PROVIDER_LIMIT_EXCEEDED_EXCEPTION);
    }
}
impl rt::Encode for FunctionVersionsPerCapacityProviderLimitExceededException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FunctionVersionsPerCapacityProviderLimitExceededException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_FUNCTION_VERSIONS_PER_CAPACITY_PROVIDER_LIMIT_EXCEEDED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.r#type = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<FunctionVersionsPerCapacityProviderLimitExceededException> for rt::ApiError {
    fn from(error: FunctionVersionsPerCapacityProviderLimitExceededException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_GET_ACCOUNT_SETTINGS_REQUEST: rt::Schema = rt::Schema {
    name: "GetAccountSettingsRequest",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_GET_ACCOUNT_SETTINGS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_ACCOUNT_SETTINGS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccountSettingsRequest {}
impl rt::Structure for GetAccountSettingsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ACCOUNT_SETTINGS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ACCOUNT_SETTINGS_REQUEST);
        w.end_structure(&SCHEMA_GET_ACCOUNT_SETTINGS_REQUEST);
    }
}
impl rt::Encode for GetAccountSettingsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetAccountSettingsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_ACCOUNT_SETTINGS_REQUEST,
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

pub static SCHEMA_GET_ACCOUNT_SETTINGS_RESPONSE: rt::Schema = rt::Schema {
    name: "GetAccountSettingsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccountLimit", "AccountLimit", &SHAPE_ACCOUNT_LIMIT),
        rt::Member::new("AccountUsage", "AccountUsage", &SHAPE_ACCOUNT_USAGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_ACCOUNT_SETTINGS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_ACCOUNT_SETTINGS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccountSettingsResponse {
    pub account_limit: Option<AccountLimit>,
    pub account_usage: Option<AccountUsage>,
}
impl rt::Structure for GetAccountSettingsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ACCOUNT_SETTINGS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ACCOUNT_SETTINGS_RESPONSE);
        rt::member(w, &SCHEMA_GET_ACCOUNT_SETTINGS_RESPONSE.members[0], &self.account_limit);
        rt::member(w, &SCHEMA_GET_ACCOUNT_SETTINGS_RESPONSE.members[1], &self.account_usage);
        w.end_structure(&SCHEMA_GET_ACCOUNT_SETTINGS_RESPONSE);
    }
}
impl rt::Encode for GetAccountSettingsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetAccountSettingsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_ACCOUNT_SETTINGS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.account_limit = rt::Decode::decode(shape, r)?,
                    1 => out.account_usage = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_ALIAS_REQUEST: rt::Schema = rt::Schema {
    name: "GetAliasRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Name", "Name", &SHAPE_ALIAS).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_ALIAS_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_ALIAS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAliasRequest {
    pub function_name: String,
    pub name: String,
}
impl rt::Structure for GetAliasRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ALIAS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ALIAS_REQUEST);
        rt::member(w, &SCHEMA_GET_ALIAS_REQUEST.members[0], &self.function_name);
        rt::member(w, &SCHEMA_GET_ALIAS_REQUEST.members[1], &self.name);
        w.end_structure(&SCHEMA_GET_ALIAS_REQUEST);
    }
}
impl rt::Encode for GetAliasRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetAliasRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_ALIAS_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.function_name = rt::Decode::decode(shape, r)?,
                1 => out.name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_EVENT_SOURCE_MAPPING_REQUEST: rt::Schema = rt::Schema {
    name: "GetEventSourceMappingRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("UUID", "UUID", &SHAPE_STRING).required().at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_GET_EVENT_SOURCE_MAPPING_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_EVENT_SOURCE_MAPPING_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetEventSourceMappingRequest {
    pub uuid: String,
}
impl rt::Structure for GetEventSourceMappingRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_EVENT_SOURCE_MAPPING_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_EVENT_SOURCE_MAPPING_REQUEST);
        rt::member(w, &SCHEMA_GET_EVENT_SOURCE_MAPPING_REQUEST.members[0], &self.uuid);
        w.end_structure(&SCHEMA_GET_EVENT_SOURCE_MAPPING_REQUEST);
    }
}
impl rt::Encode for GetEventSourceMappingRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetEventSourceMappingRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_EVENT_SOURCE_MAPPING_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.uuid = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_FUNCTION_CODE_SIGNING_CONFIG_REQUEST: rt::Schema = rt::Schema {
    name: "GetFunctionCodeSigningConfigRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
        .required()
        .at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_GET_FUNCTION_CODE_SIGNING_CONFIG_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_FUNCTION_CODE_SIGNING_CONFIG_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFunctionCodeSigningConfigRequest {
    pub function_name: String,
}
impl rt::Structure for GetFunctionCodeSigningConfigRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_FUNCTION_CODE_SIGNING_CONFIG_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_FUNCTION_CODE_SIGNING_CONFIG_REQUEST);
        rt::member(
            w,
            &SCHEMA_GET_FUNCTION_CODE_SIGNING_CONFIG_REQUEST.members[0],
            &self.function_name,
        );
        w.end_structure(&SCHEMA_GET_FUNCTION_CODE_SIGNING_CONFIG_REQUEST);
    }
}
impl rt::Encode for GetFunctionCodeSigningConfigRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetFunctionCodeSigningConfigRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_FUNCTION_CODE_SIGNING_CONFIG_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_FUNCTION_CODE_SIGNING_CONFIG_RESPONSE: rt::Schema = rt::Schema {
    name: "GetFunctionCodeSigningConfigResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "CodeSigningConfigArn",
            "CodeSigningConfigArn",
            &SHAPE_CODE_SIGNING_CONFIG_ARN,
        ),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_FUNCTION_CODE_SIGNING_CONFIG_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_FUNCTION_CODE_SIGNING_CONFIG_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFunctionCodeSigningConfigResponse {
    pub code_signing_config_arn: Option<String>,
    pub function_name: String,
}
impl rt::Structure for GetFunctionCodeSigningConfigResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_FUNCTION_CODE_SIGNING_CONFIG_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_FUNCTION_CODE_SIGNING_CONFIG_RESPONSE);
        rt::member(
            w,
            &SCHEMA_GET_FUNCTION_CODE_SIGNING_CONFIG_RESPONSE.members[0],
            &self.code_signing_config_arn,
        );
        rt::member(
            w,
            &SCHEMA_GET_FUNCTION_CODE_SIGNING_CONFIG_RESPONSE.members[1],
            &self.function_name,
        );
        w.end_structure(&SCHEMA_GET_FUNCTION_CODE_SIGNING_CONFIG_RESPONSE);
    }
}
impl rt::Encode for GetFunctionCodeSigningConfigResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetFunctionCodeSigningConfigResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_FUNCTION_CODE_SIGNING_CONFIG_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.code_signing_config_arn = rt::Decode::decode(shape, r)?,
                    1 => out.function_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_FUNCTION_CONCURRENCY_REQUEST: rt::Schema = rt::Schema {
    name: "GetFunctionConcurrencyRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
        .required()
        .at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_GET_FUNCTION_CONCURRENCY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_FUNCTION_CONCURRENCY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFunctionConcurrencyRequest {
    pub function_name: String,
}
impl rt::Structure for GetFunctionConcurrencyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_FUNCTION_CONCURRENCY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_FUNCTION_CONCURRENCY_REQUEST);
        rt::member(w, &SCHEMA_GET_FUNCTION_CONCURRENCY_REQUEST.members[0], &self.function_name);
        w.end_structure(&SCHEMA_GET_FUNCTION_CONCURRENCY_REQUEST);
    }
}
impl rt::Encode for GetFunctionConcurrencyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetFunctionConcurrencyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_FUNCTION_CONCURRENCY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_FUNCTION_CONCURRENCY_RESPONSE: rt::Schema = rt::Schema {
    name: "GetFunctionConcurrencyResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ReservedConcurrentExecutions",
        "ReservedConcurrentExecutions",
        &SHAPE_RESERVED_CONCURRENT_EXECUTIONS,
    )],
    xml_namespace: None,
};
pub static SHAPE_GET_FUNCTION_CONCURRENCY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_FUNCTION_CONCURRENCY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFunctionConcurrencyResponse {
    pub reserved_concurrent_executions: Option<i32>,
}
impl rt::Structure for GetFunctionConcurrencyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_FUNCTION_CONCURRENCY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_FUNCTION_CONCURRENCY_RESPONSE);
        rt::member(
            w,
            &SCHEMA_GET_FUNCTION_CONCURRENCY_RESPONSE.members[0],
            &self.reserved_concurrent_executions,
        );
        w.end_structure(&SCHEMA_GET_FUNCTION_CONCURRENCY_RESPONSE);
    }
}
impl rt::Encode for GetFunctionConcurrencyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetFunctionConcurrencyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_FUNCTION_CONCURRENCY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.reserved_concurrent_executions = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_FUNCTION_CONFIGURATION_REQUEST: rt::Schema = rt::Schema {
    name: "GetFunctionConfigurationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "Qualifier",
            "Qualifier",
            &SHAPE_NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
        )
        .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_FUNCTION_CONFIGURATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_FUNCTION_CONFIGURATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFunctionConfigurationRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}
impl rt::Structure for GetFunctionConfigurationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_FUNCTION_CONFIGURATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_FUNCTION_CONFIGURATION_REQUEST);
        rt::member(w, &SCHEMA_GET_FUNCTION_CONFIGURATION_REQUEST.members[0], &self.function_name);
        rt::member(w, &SCHEMA_GET_FUNCTION_CONFIGURATION_REQUEST.members[1], &self.qualifier);
        w.end_structure(&SCHEMA_GET_FUNCTION_CONFIGURATION_REQUEST);
    }
}
impl rt::Encode for GetFunctionConfigurationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetFunctionConfigurationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_FUNCTION_CONFIGURATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.qualifier = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: rt::Schema = rt::Schema {
    name: "GetFunctionEventInvokeConfigRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "Qualifier",
            "Qualifier",
            &SHAPE_NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
        )
        .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFunctionEventInvokeConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}
impl rt::Structure for GetFunctionEventInvokeConfigRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST);
        rt::member(
            w,
            &SCHEMA_GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST.members[0],
            &self.function_name,
        );
        rt::member(w, &SCHEMA_GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST.members[1], &self.qualifier);
        w.end_structure(&SCHEMA_GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST);
    }
}
impl rt::Encode for GetFunctionEventInvokeConfigRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetFunctionEventInvokeConfigRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.qualifier = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_FUNCTION_RECURSION_CONFIG_REQUEST: rt::Schema = rt::Schema {
    name: "GetFunctionRecursionConfigRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("FunctionName", "FunctionName", &SHAPE_UNQUALIFIED_FUNCTION_NAME)
        .required()
        .at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_GET_FUNCTION_RECURSION_CONFIG_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_FUNCTION_RECURSION_CONFIG_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFunctionRecursionConfigRequest {
    pub function_name: String,
}
impl rt::Structure for GetFunctionRecursionConfigRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_FUNCTION_RECURSION_CONFIG_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_FUNCTION_RECURSION_CONFIG_REQUEST);
        rt::member(
            w,
            &SCHEMA_GET_FUNCTION_RECURSION_CONFIG_REQUEST.members[0],
            &self.function_name,
        );
        w.end_structure(&SCHEMA_GET_FUNCTION_RECURSION_CONFIG_REQUEST);
    }
}
impl rt::Encode for GetFunctionRecursionConfigRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetFunctionRecursionConfigRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_FUNCTION_RECURSION_CONFIG_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_FUNCTION_RECURSION_CONFIG_RESPONSE: rt::Schema = rt::Schema {
    name: "GetFunctionRecursionConfigResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("RecursiveLoop", "RecursiveLoop", &SHAPE_RECURSIVE_LOOP)],
    xml_namespace: None,
};
pub static SHAPE_GET_FUNCTION_RECURSION_CONFIG_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_FUNCTION_RECURSION_CONFIG_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFunctionRecursionConfigResponse {
    pub recursive_loop: Option<RecursiveLoop>,
}
impl rt::Structure for GetFunctionRecursionConfigResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_FUNCTION_RECURSION_CONFIG_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_FUNCTION_RECURSION_CONFIG_RESPONSE);
        rt::member(
            w,
            &SCHEMA_GET_FUNCTION_RECURSION_CONFIG_RESPONSE.members[0],
            &self.recursive_loop,
        );
        w.end_structure(&SCHEMA_GET_FUNCTION_RECURSION_CONFIG_RESPONSE);
    }
}
impl rt::Encode for GetFunctionRecursionConfigResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetFunctionRecursionConfigResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_FUNCTION_RECURSION_CONFIG_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.recursive_loop = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_FUNCTION_REQUEST: rt::Schema = rt::Schema {
    name: "GetFunctionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "Qualifier",
            "Qualifier",
            &SHAPE_NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
        )
        .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_FUNCTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_FUNCTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFunctionRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}
impl rt::Structure for GetFunctionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_FUNCTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_FUNCTION_REQUEST);
        rt::member(w, &SCHEMA_GET_FUNCTION_REQUEST.members[0], &self.function_name);
        rt::member(w, &SCHEMA_GET_FUNCTION_REQUEST.members[1], &self.qualifier);
        w.end_structure(&SCHEMA_GET_FUNCTION_REQUEST);
    }
}
impl rt::Encode for GetFunctionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetFunctionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_FUNCTION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.qualifier = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_FUNCTION_RESPONSE: rt::Schema = rt::Schema {
    name: "GetFunctionResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Code", "Code", &SHAPE_FUNCTION_CODE_LOCATION),
        rt::Member::new("Concurrency", "Concurrency", &SHAPE_CONCURRENCY),
        rt::Member::new("Configuration", "Configuration", &SHAPE_FUNCTION_CONFIGURATION),
        rt::Member::new("Tags", "Tags", &SHAPE_TAGS),
        rt::Member::new("TagsError", "TagsError", &SHAPE_TAGS_ERROR),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_FUNCTION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_FUNCTION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFunctionResponse {
    pub code: Option<FunctionCodeLocation>,
    pub concurrency: Option<Concurrency>,
    pub configuration: Option<FunctionConfiguration>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub tags_error: Option<TagsError>,
}
impl rt::Structure for GetFunctionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_FUNCTION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_FUNCTION_RESPONSE);
        rt::member(w, &SCHEMA_GET_FUNCTION_RESPONSE.members[0], &self.code);
        rt::member(w, &SCHEMA_GET_FUNCTION_RESPONSE.members[1], &self.concurrency);
        rt::member(w, &SCHEMA_GET_FUNCTION_RESPONSE.members[2], &self.configuration);
        rt::member(w, &SCHEMA_GET_FUNCTION_RESPONSE.members[3], &self.tags);
        rt::member(w, &SCHEMA_GET_FUNCTION_RESPONSE.members[4], &self.tags_error);
        w.end_structure(&SCHEMA_GET_FUNCTION_RESPONSE);
    }
}
impl rt::Encode for GetFunctionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetFunctionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_FUNCTION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.code = rt::Decode::decode(shape, r)?,
                    1 => out.concurrency = rt::Decode::decode(shape, r)?,
                    2 => out.configuration = rt::Decode::decode(shape, r)?,
                    3 => out.tags = rt::Decode::decode(shape, r)?,
                    4 => out.tags_error = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_FUNCTION_URL_CONFIG_REQUEST: rt::Schema = rt::Schema {
    name: "GetFunctionUrlConfigRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Qualifier", "Qualifier", &SHAPE_FUNCTION_URL_QUALIFIER)
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_FUNCTION_URL_CONFIG_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_FUNCTION_URL_CONFIG_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFunctionUrlConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}
impl rt::Structure for GetFunctionUrlConfigRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_FUNCTION_URL_CONFIG_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_FUNCTION_URL_CONFIG_REQUEST);
        rt::member(w, &SCHEMA_GET_FUNCTION_URL_CONFIG_REQUEST.members[0], &self.function_name);
        rt::member(w, &SCHEMA_GET_FUNCTION_URL_CONFIG_REQUEST.members[1], &self.qualifier);
        w.end_structure(&SCHEMA_GET_FUNCTION_URL_CONFIG_REQUEST);
    }
}
impl rt::Encode for GetFunctionUrlConfigRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetFunctionUrlConfigRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_FUNCTION_URL_CONFIG_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.qualifier = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_FUNCTION_URL_CONFIG_RESPONSE: rt::Schema = rt::Schema {
    name: "GetFunctionUrlConfigResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AuthType", "AuthType", &SHAPE_FUNCTION_URL_AUTH_TYPE).required(),
        rt::Member::new("Cors", "Cors", &SHAPE_CORS),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP).required(),
        rt::Member::new("FunctionArn", "FunctionArn", &SHAPE_FUNCTION_ARN).required(),
        rt::Member::new("FunctionUrl", "FunctionUrl", &SHAPE_FUNCTION_URL).required(),
        rt::Member::new("InvokeMode", "InvokeMode", &SHAPE_INVOKE_MODE),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_FUNCTION_URL_CONFIG_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_FUNCTION_URL_CONFIG_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFunctionUrlConfigResponse {
    pub auth_type: FunctionUrlAuthType,
    pub cors: Option<Cors>,
    pub creation_time: String,
    pub function_arn: String,
    pub function_url: String,
    pub invoke_mode: Option<InvokeMode>,
    pub last_modified_time: String,
}
impl rt::Structure for GetFunctionUrlConfigResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_FUNCTION_URL_CONFIG_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_FUNCTION_URL_CONFIG_RESPONSE);
        rt::member(w, &SCHEMA_GET_FUNCTION_URL_CONFIG_RESPONSE.members[0], &self.auth_type);
        rt::member(w, &SCHEMA_GET_FUNCTION_URL_CONFIG_RESPONSE.members[1], &self.cors);
        rt::member(w, &SCHEMA_GET_FUNCTION_URL_CONFIG_RESPONSE.members[2], &self.creation_time);
        rt::member(w, &SCHEMA_GET_FUNCTION_URL_CONFIG_RESPONSE.members[3], &self.function_arn);
        rt::member(w, &SCHEMA_GET_FUNCTION_URL_CONFIG_RESPONSE.members[4], &self.function_url);
        rt::member(w, &SCHEMA_GET_FUNCTION_URL_CONFIG_RESPONSE.members[5], &self.invoke_mode);
        rt::member(
            w,
            &SCHEMA_GET_FUNCTION_URL_CONFIG_RESPONSE.members[6],
            &self.last_modified_time,
        );
        w.end_structure(&SCHEMA_GET_FUNCTION_URL_CONFIG_RESPONSE);
    }
}
impl rt::Encode for GetFunctionUrlConfigResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetFunctionUrlConfigResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_FUNCTION_URL_CONFIG_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.auth_type = rt::Decode::decode(shape, r)?,
                    1 => out.cors = rt::Decode::decode(shape, r)?,
                    2 => out.creation_time = rt::Decode::decode(shape, r)?,
                    3 => out.function_arn = rt::Decode::decode(shape, r)?,
                    4 => out.function_url = rt::Decode::decode(shape, r)?,
                    5 => out.invoke_mode = rt::Decode::decode(shape, r)?,
                    6 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_LAYER_VERSION_BY_ARN_REQUEST: rt::Schema = rt::Schema {
    name: "GetLayerVersionByArnRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Arn", "Arn", &SHAPE_LAYER_VERSION_ARN)
        .required()
        .at(rt::Location::Query)],
    xml_namespace: None,
};
pub static SHAPE_GET_LAYER_VERSION_BY_ARN_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_LAYER_VERSION_BY_ARN_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLayerVersionByArnRequest {
    pub arn: String,
}
impl rt::Structure for GetLayerVersionByArnRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_LAYER_VERSION_BY_ARN_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_LAYER_VERSION_BY_ARN_REQUEST);
        rt::member(w, &SCHEMA_GET_LAYER_VERSION_BY_ARN_REQUEST.members[0], &self.arn);
        w.end_structure(&SCHEMA_GET_LAYER_VERSION_BY_ARN_REQUEST);
    }
}
impl rt::Encode for GetLayerVersionByArnRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetLayerVersionByArnRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_LAYER_VERSION_BY_ARN_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_LAYER_VERSION_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "GetLayerVersionPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LayerName", "LayerName", &SHAPE_LAYER_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("VersionNumber", "VersionNumber", &SHAPE_LAYER_VERSION_NUMBER)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_LAYER_VERSION_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_LAYER_VERSION_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLayerVersionPolicyRequest {
    pub layer_name: String,
    pub version_number: i64,
}
impl rt::Structure for GetLayerVersionPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_LAYER_VERSION_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_LAYER_VERSION_POLICY_REQUEST);
        rt::member(w, &SCHEMA_GET_LAYER_VERSION_POLICY_REQUEST.members[0], &self.layer_name);
        rt::member(w, &SCHEMA_GET_LAYER_VERSION_POLICY_REQUEST.members[1], &self.version_number);
        w.end_structure(&SCHEMA_GET_LAYER_VERSION_POLICY_REQUEST);
    }
}
impl rt::Encode for GetLayerVersionPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetLayerVersionPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_LAYER_VERSION_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.layer_name = rt::Decode::decode(shape, r)?,
                    1 => out.version_number = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_LAYER_VERSION_POLICY_RESPONSE: rt::Schema = rt::Schema {
    name: "GetLayerVersionPolicyResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Policy", "Policy", &SHAPE_STRING),
        rt::Member::new("RevisionId", "RevisionId", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_LAYER_VERSION_POLICY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_LAYER_VERSION_POLICY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLayerVersionPolicyResponse {
    pub policy: Option<String>,
    pub revision_id: Option<String>,
}
impl rt::Structure for GetLayerVersionPolicyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_LAYER_VERSION_POLICY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_LAYER_VERSION_POLICY_RESPONSE);
        rt::member(w, &SCHEMA_GET_LAYER_VERSION_POLICY_RESPONSE.members[0], &self.policy);
        rt::member(w, &SCHEMA_GET_LAYER_VERSION_POLICY_RESPONSE.members[1], &self.revision_id);
        w.end_structure(&SCHEMA_GET_LAYER_VERSION_POLICY_RESPONSE);
    }
}
impl rt::Encode for GetLayerVersionPolicyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetLayerVersionPolicyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_LAYER_VERSION_POLICY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy = rt::Decode::decode(shape, r)?,
                    1 => out.revision_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_LAYER_VERSION_REQUEST: rt::Schema = rt::Schema {
    name: "GetLayerVersionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LayerName", "LayerName", &SHAPE_LAYER_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("VersionNumber", "VersionNumber", &SHAPE_LAYER_VERSION_NUMBER)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_LAYER_VERSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_LAYER_VERSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLayerVersionRequest {
    pub layer_name: String,
    pub version_number: i64,
}
impl rt::Structure for GetLayerVersionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_LAYER_VERSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_LAYER_VERSION_REQUEST);
        rt::member(w, &SCHEMA_GET_LAYER_VERSION_REQUEST.members[0], &self.layer_name);
        rt::member(w, &SCHEMA_GET_LAYER_VERSION_REQUEST.members[1], &self.version_number);
        w.end_structure(&SCHEMA_GET_LAYER_VERSION_REQUEST);
    }
}
impl rt::Encode for GetLayerVersionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetLayerVersionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_LAYER_VERSION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.layer_name = rt::Decode::decode(shape, r)?,
                    1 => out.version_number = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_LAYER_VERSION_RESPONSE: rt::Schema = rt::Schema {
    name: "GetLayerVersionResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "CompatibleArchitectures",
            "CompatibleArchitectures",
            &SHAPE_COMPATIBLE_ARCHITECTURES,
        ),
        rt::Member::new("CompatibleRuntimes", "CompatibleRuntimes", &SHAPE_COMPATIBLE_RUNTIMES),
        rt::Member::new("Content", "Content", &SHAPE_LAYER_VERSION_CONTENT_OUTPUT),
        rt::Member::new("CreatedDate", "CreatedDate", &SHAPE_TIMESTAMP),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("LayerArn", "LayerArn", &SHAPE_LAYER_ARN),
        rt::Member::new("LayerVersionArn", "LayerVersionArn", &SHAPE_LAYER_VERSION_ARN),
        rt::Member::new("LicenseInfo", "LicenseInfo", &SHAPE_LICENSE_INFO),
        rt::Member::new("Version", "Version", &SHAPE_LAYER_VERSION_NUMBER),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_LAYER_VERSION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_LAYER_VERSION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLayerVersionResponse {
    pub compatible_architectures: Option<Vec<Architecture>>,
    pub compatible_runtimes: Option<Vec<Runtime>>,
    pub content: Option<LayerVersionContentOutput>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub layer_arn: Option<String>,
    pub layer_version_arn: Option<String>,
    pub license_info: Option<String>,
    pub version: Option<i64>,
}
impl rt::Structure for GetLayerVersionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_LAYER_VERSION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_LAYER_VERSION_RESPONSE);
        rt::member(
            w,
            &SCHEMA_GET_LAYER_VERSION_RESPONSE.members[0],
            &self.compatible_architectures,
        );
        rt::member(w, &SCHEMA_GET_LAYER_VERSION_RESPONSE.members[1], &self.compatible_runtimes);
        rt::member(w, &SCHEMA_GET_LAYER_VERSION_RESPONSE.members[2], &self.content);
        rt::member(w, &SCHEMA_GET_LAYER_VERSION_RESPONSE.members[3], &self.created_date);
        rt::member(w, &SCHEMA_GET_LAYER_VERSION_RESPONSE.members[4], &self.description);
        rt::member(w, &SCHEMA_GET_LAYER_VERSION_RESPONSE.members[5], &self.layer_arn);
        rt::member(w, &SCHEMA_GET_LAYER_VERSION_RESPONSE.members[6], &self.layer_version_arn);
        rt::member(w, &SCHEMA_GET_LAYER_VERSION_RESPONSE.members[7], &self.license_info);
        rt::member(w, &SCHEMA_GET_LAYER_VERSION_RESPONSE.members[8], &self.version);
        w.end_structure(&SCHEMA_GET_LAYER_VERSION_RESPONSE);
    }
}
impl rt::Encode for GetLayerVersionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetLayerVersionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_LAYER_VERSION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.compatible_architectures = rt::Decode::decode(shape, r)?,
                    1 => out.compatible_runtimes = rt::Decode::decode(shape, r)?,
                    2 => out.content = rt::Decode::decode(shape, r)?,
                    3 => out.created_date = rt::Decode::decode(shape, r)?,
                    4 => out.description = rt::Decode::decode(shape, r)?,
                    5 => out.layer_arn = rt::Decode::decode(shape, r)?,
                    6 => out.layer_version_arn = rt::Decode::decode(shape, r)?,
                    7 => out.license_info = rt::Decode::decode(shape, r)?,
                    8 => out.version = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "GetPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "Qualifier",
            "Qualifier",
            &SHAPE_NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
        )
        .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_POLICY_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPolicyRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}
impl rt::Structure for GetPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_POLICY_REQUEST);
        rt::member(w, &SCHEMA_GET_POLICY_REQUEST.members[0], &self.function_name);
        rt::member(w, &SCHEMA_GET_POLICY_REQUEST.members[1], &self.qualifier);
        w.end_structure(&SCHEMA_GET_POLICY_REQUEST);
    }
}
impl rt::Encode for GetPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_POLICY_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.function_name = rt::Decode::decode(shape, r)?,
                1 => out.qualifier = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_POLICY_RESPONSE: rt::Schema = rt::Schema {
    name: "GetPolicyResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Policy", "Policy", &SHAPE_STRING),
        rt::Member::new("RevisionId", "RevisionId", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_POLICY_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_POLICY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPolicyResponse {
    pub policy: Option<String>,
    pub revision_id: Option<String>,
}
impl rt::Structure for GetPolicyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_POLICY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_POLICY_RESPONSE);
        rt::member(w, &SCHEMA_GET_POLICY_RESPONSE.members[0], &self.policy);
        rt::member(w, &SCHEMA_GET_POLICY_RESPONSE.members[1], &self.revision_id);
        w.end_structure(&SCHEMA_GET_POLICY_RESPONSE);
    }
}
impl rt::Encode for GetPolicyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetPolicyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_POLICY_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.policy = rt::Decode::decode(shape, r)?,
                1 => out.revision_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST: rt::Schema = rt::Schema {
    name: "GetProvisionedConcurrencyConfigRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Qualifier", "Qualifier", &SHAPE_QUALIFIER)
            .required()
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetProvisionedConcurrencyConfigRequest {
    pub function_name: String,
    pub qualifier: String,
}
impl rt::Structure for GetProvisionedConcurrencyConfigRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST);
        rt::member(
            w,
            &SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST.members[0],
            &self.function_name,
        );
        rt::member(
            w,
            &SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST.members[1],
            &self.qualifier,
        );
        w.end_structure(&SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST);
    }
}
impl rt::Encode for GetProvisionedConcurrencyConfigRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetProvisionedConcurrencyConfigRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.qualifier = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE: rt::Schema = rt::Schema {
    name: "GetProvisionedConcurrencyConfigResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AllocatedProvisionedConcurrentExecutions",
            "AllocatedProvisionedConcurrentExecutions",
            &SHAPE_NON_NEGATIVE_INTEGER,
        ),
        rt::Member::new(
            "AvailableProvisionedConcurrentExecutions",
            "AvailableProvisionedConcurrentExecutions",
            &SHAPE_NON_NEGATIVE_INTEGER,
        ),
        rt::Member::new("LastModified", "LastModified", &SHAPE_TIMESTAMP),
        rt::Member::new(
            "RequestedProvisionedConcurrentExecutions",
            "RequestedProvisionedConcurrentExecutions",
            &SHAPE_POSITIVE_INTEGER,
        ),
        rt::Member::new("Status", "Status", &SHAPE_PROVISIONED_CONCURRENCY_STATUS_ENUM),
        rt::Member::new("StatusReason", "StatusReason", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetProvisionedConcurrencyConfigResponse {
    pub allocated_provisioned_concurrent_executions: Option<i32>,
    pub available_provisioned_concurrent_executions: Option<i32>,
    pub last_modified: Option<String>,
    pub requested_provisioned_concurrent_executions: Option<i32>,
    pub status: Option<ProvisionedConcurrencyStatusEnum>,
    pub status_reason: Option<String>,
}
impl rt::Structure for GetProvisionedConcurrencyConfigResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE);
        rt::member(
            w,
            &SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE.members[0],
            &self.allocated_provisioned_concurrent_executions,
        );
        rt::member(
            w,
            &SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE.members[1],
            &self.available_provisioned_concurrent_executions,
        );
        rt::member(
            w,
            &SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE.members[2],
            &self.last_modified,
        );
        rt::member(
            w,
            &SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE.members[3],
            &self.requested_provisioned_concurrent_executions,
        );
        rt::member(w, &SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE.members[4], &self.status);
        rt::member(
            w,
            &SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE.members[5],
            &self.status_reason,
        );
        w.end_structure(&SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE);
    }
}
impl rt::Encode for GetProvisionedConcurrencyConfigResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetProvisionedConcurrencyConfigResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => {
                        out.allocated_provisioned_concurrent_executions =
                            rt::Decode::decode(shape, r)?
                    }
                    1 => {
                        out.available_provisioned_concurrent_executions =
                            rt::Decode::decode(shape, r)?
                    }
                    2 => out.last_modified = rt::Decode::decode(shape, r)?,
                    3 => {
                        out.requested_provisioned_concurrent_executions =
                            rt::Decode::decode(shape, r)?
                    }
                    4 => out.status = rt::Decode::decode(shape, r)?,
                    5 => out.status_reason = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_REQUEST: rt::Schema = rt::Schema {
    name: "GetRuntimeManagementConfigRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "Qualifier",
            "Qualifier",
            &SHAPE_NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
        )
        .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_RUNTIME_MANAGEMENT_CONFIG_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRuntimeManagementConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}
impl rt::Structure for GetRuntimeManagementConfigRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_REQUEST);
        rt::member(
            w,
            &SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_REQUEST.members[0],
            &self.function_name,
        );
        rt::member(w, &SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_REQUEST.members[1], &self.qualifier);
        w.end_structure(&SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_REQUEST);
    }
}
impl rt::Encode for GetRuntimeManagementConfigRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRuntimeManagementConfigRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.qualifier = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_RESPONSE: rt::Schema = rt::Schema {
    name: "GetRuntimeManagementConfigResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionArn", "FunctionArn", &SHAPE_NAME_SPACED_FUNCTION_ARN),
        rt::Member::new("RuntimeVersionArn", "RuntimeVersionArn", &SHAPE_RUNTIME_VERSION_ARN),
        rt::Member::new("UpdateRuntimeOn", "UpdateRuntimeOn", &SHAPE_UPDATE_RUNTIME_ON),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_RUNTIME_MANAGEMENT_CONFIG_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRuntimeManagementConfigResponse {
    pub function_arn: Option<String>,
    pub runtime_version_arn: Option<String>,
    pub update_runtime_on: Option<UpdateRuntimeOn>,
}
impl rt::Structure for GetRuntimeManagementConfigResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_RESPONSE);
        rt::member(
            w,
            &SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_RESPONSE.members[0],
            &self.function_arn,
        );
        rt::member(
            w,
            &SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_RESPONSE.members[1],
            &self.runtime_version_arn,
        );
        rt::member(
            w,
            &SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_RESPONSE.members[2],
            &self.update_runtime_on,
        );
        w.end_structure(&SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_RESPONSE);
    }
}
impl rt::Encode for GetRuntimeManagementConfigResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRuntimeManagementConfigResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_arn = rt::Decode::decode(shape, r)?,
                    1 => out.runtime_version_arn = rt::Decode::decode(shape, r)?,
                    2 => out.update_runtime_on = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_HANDLER: rt::Pattern = rt::Pattern::new("[^\\s]+");
pub static SHAPE_HANDLER: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(128), pattern: Some(&PATTERN_HANDLER) };
static PATTERN_HEADER: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_HEADER: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(1024), pattern: Some(&PATTERN_HEADER) };
pub static SHAPE_HEADERS_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(100),
    element: &SHAPE_HEADER,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_HTTP_STATUS: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SCHEMA_IMAGE_CONFIG: rt::Schema = rt::Schema {
    name: "ImageConfig",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Command", "Command", &SHAPE_STRING_LIST),
        rt::Member::new("EntryPoint", "EntryPoint", &SHAPE_STRING_LIST),
        rt::Member::new("WorkingDirectory", "WorkingDirectory", &SHAPE_WORKING_DIRECTORY),
    ],
    xml_namespace: None,
};
pub static SHAPE_IMAGE_CONFIG: rt::Shape = rt::Shape::Structure(&SCHEMA_IMAGE_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageConfig {
    pub command: Option<Vec<String>>,
    pub entry_point: Option<Vec<String>>,
    pub working_directory: Option<String>,
}
impl rt::Structure for ImageConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IMAGE_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IMAGE_CONFIG);
        rt::member(w, &SCHEMA_IMAGE_CONFIG.members[0], &self.command);
        rt::member(w, &SCHEMA_IMAGE_CONFIG.members[1], &self.entry_point);
        rt::member(w, &SCHEMA_IMAGE_CONFIG.members[2], &self.working_directory);
        w.end_structure(&SCHEMA_IMAGE_CONFIG);
    }
}
impl rt::Encode for ImageConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ImageConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_IMAGE_CONFIG, r, &mut |index, shape, r| {
            match index {
                0 => out.command = rt::Decode::decode(shape, r)?,
                1 => out.entry_point = rt::Decode::decode(shape, r)?,
                2 => out.working_directory = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_IMAGE_CONFIG_ERROR: rt::Schema = rt::Schema {
    name: "ImageConfigError",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ErrorCode", "ErrorCode", &SHAPE_STRING),
        rt::Member::new("Message", "Message", &SHAPE_SENSITIVE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_IMAGE_CONFIG_ERROR: rt::Shape = rt::Shape::Structure(&SCHEMA_IMAGE_CONFIG_ERROR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageConfigError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for ImageConfigError {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IMAGE_CONFIG_ERROR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IMAGE_CONFIG_ERROR);
        rt::member(w, &SCHEMA_IMAGE_CONFIG_ERROR.members[0], &self.error_code);
        rt::member(w, &SCHEMA_IMAGE_CONFIG_ERROR.members[1], &self.message);
        w.end_structure(&SCHEMA_IMAGE_CONFIG_ERROR);
    }
}
impl rt::Encode for ImageConfigError {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ImageConfigError {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_IMAGE_CONFIG_ERROR, r, &mut |index, shape, r| {
            match index {
                0 => out.error_code = rt::Decode::decode(shape, r)?,
                1 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_IMAGE_CONFIG_RESPONSE: rt::Schema = rt::Schema {
    name: "ImageConfigResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Error", "Error", &SHAPE_IMAGE_CONFIG_ERROR),
        rt::Member::new("ImageConfig", "ImageConfig", &SHAPE_IMAGE_CONFIG),
    ],
    xml_namespace: None,
};
pub static SHAPE_IMAGE_CONFIG_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_IMAGE_CONFIG_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageConfigResponse {
    pub error: Option<ImageConfigError>,
    pub image_config: Option<ImageConfig>,
}
impl rt::Structure for ImageConfigResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IMAGE_CONFIG_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IMAGE_CONFIG_RESPONSE);
        rt::member(w, &SCHEMA_IMAGE_CONFIG_RESPONSE.members[0], &self.error);
        rt::member(w, &SCHEMA_IMAGE_CONFIG_RESPONSE.members[1], &self.image_config);
        w.end_structure(&SCHEMA_IMAGE_CONFIG_RESPONSE);
    }
}
impl rt::Encode for ImageConfigResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ImageConfigResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_IMAGE_CONFIG_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.error = rt::Decode::decode(shape, r)?,
                    1 => out.image_config = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_INTEGER: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SCHEMA_INVALID_CODE_SIGNATURE_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidCodeSignatureException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidCodeSignatureException", status: 400 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVALID_CODE_SIGNATURE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_CODE_SIGNATURE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidCodeSignatureException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for InvalidCodeSignatureException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_CODE_SIGNATURE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_CODE_SIGNATURE_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_CODE_SIGNATURE_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_INVALID_CODE_SIGNATURE_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_INVALID_CODE_SIGNATURE_EXCEPTION);
    }
}
impl rt::Encode for InvalidCodeSignatureException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidCodeSignatureException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_CODE_SIGNATURE_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<InvalidCodeSignatureException> for rt::ApiError {
    fn from(error: InvalidCodeSignatureException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_PARAMETER_VALUE_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidParameterValueException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidParameterValueException", status: 400 }),
    members: &[
        rt::Member::new("Type", "Type", &SHAPE_STRING),
        rt::Member::new("message", "message", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVALID_PARAMETER_VALUE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_PARAMETER_VALUE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidParameterValueException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for InvalidParameterValueException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_PARAMETER_VALUE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_PARAMETER_VALUE_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_PARAMETER_VALUE_EXCEPTION.members[0], &self.r#type);
        rt::member(w, &SCHEMA_INVALID_PARAMETER_VALUE_EXCEPTION.members[1], &self.message);
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
                    0 => out.r#type = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
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

pub static SCHEMA_INVALID_REQUEST_CONTENT_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidRequestContentException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidRequestContentException", status: 400 }),
    members: &[
        rt::Member::new("Type", "Type", &SHAPE_STRING),
        rt::Member::new("message", "message", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVALID_REQUEST_CONTENT_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_REQUEST_CONTENT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidRequestContentException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for InvalidRequestContentException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_REQUEST_CONTENT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_REQUEST_CONTENT_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_REQUEST_CONTENT_EXCEPTION.members[0], &self.r#type);
        rt::member(w, &SCHEMA_INVALID_REQUEST_CONTENT_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_INVALID_REQUEST_CONTENT_EXCEPTION);
    }
}
impl rt::Encode for InvalidRequestContentException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidRequestContentException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_REQUEST_CONTENT_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.r#type = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<InvalidRequestContentException> for rt::ApiError {
    fn from(error: InvalidRequestContentException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_RUNTIME_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidRuntimeException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidRuntimeException", status: 502 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVALID_RUNTIME_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_RUNTIME_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidRuntimeException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for InvalidRuntimeException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_RUNTIME_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_RUNTIME_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_RUNTIME_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_INVALID_RUNTIME_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_INVALID_RUNTIME_EXCEPTION);
    }
}
impl rt::Encode for InvalidRuntimeException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidRuntimeException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_RUNTIME_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<InvalidRuntimeException> for rt::ApiError {
    fn from(error: InvalidRuntimeException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_SECURITY_GROUP_ID_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidSecurityGroupIDException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidSecurityGroupIDException", status: 502 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVALID_SECURITY_GROUP_ID_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_SECURITY_GROUP_ID_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidSecurityGroupIDException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for InvalidSecurityGroupIDException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_SECURITY_GROUP_ID_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_SECURITY_GROUP_ID_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_SECURITY_GROUP_ID_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_INVALID_SECURITY_GROUP_ID_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_INVALID_SECURITY_GROUP_ID_EXCEPTION);
    }
}
impl rt::Encode for InvalidSecurityGroupIDException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidSecurityGroupIDException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_SECURITY_GROUP_ID_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<InvalidSecurityGroupIDException> for rt::ApiError {
    fn from(error: InvalidSecurityGroupIDException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_SUBNET_ID_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidSubnetIDException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidSubnetIDException", status: 502 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVALID_SUBNET_ID_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_SUBNET_ID_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidSubnetIDException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for InvalidSubnetIDException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_SUBNET_ID_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_SUBNET_ID_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_SUBNET_ID_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_INVALID_SUBNET_ID_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_INVALID_SUBNET_ID_EXCEPTION);
    }
}
impl rt::Encode for InvalidSubnetIDException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidSubnetIDException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_SUBNET_ID_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<InvalidSubnetIDException> for rt::ApiError {
    fn from(error: InvalidSubnetIDException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_ZIP_FILE_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidZipFileException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidZipFileException", status: 502 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVALID_ZIP_FILE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_ZIP_FILE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidZipFileException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for InvalidZipFileException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_ZIP_FILE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_ZIP_FILE_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_ZIP_FILE_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_INVALID_ZIP_FILE_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_INVALID_ZIP_FILE_EXCEPTION);
    }
}
impl rt::Encode for InvalidZipFileException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidZipFileException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_ZIP_FILE_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<InvalidZipFileException> for rt::ApiError {
    fn from(error: InvalidZipFileException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVOCATION_REQUEST: rt::Schema = rt::Schema {
    name: "InvocationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ClientContext", "X-Amz-Client-Context", &SHAPE_STRING)
            .at(rt::Location::Header),
        rt::Member::new(
            "DurableExecutionName",
            "X-Amz-Durable-Execution-Name",
            &SHAPE_DURABLE_EXECUTION_NAME,
        )
        .at(rt::Location::Header),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("InvocationType", "X-Amz-Invocation-Type", &SHAPE_INVOCATION_TYPE)
            .at(rt::Location::Header),
        rt::Member::new("LogType", "X-Amz-Log-Type", &SHAPE_LOG_TYPE).at(rt::Location::Header),
        rt::Member::new("Payload", "Payload", &SHAPE_BLOB).at(rt::Location::Payload),
        rt::Member::new(
            "Qualifier",
            "Qualifier",
            &SHAPE_NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
        )
        .at(rt::Location::Query),
        rt::Member::new("TenantId", "X-Amz-Tenant-Id", &SHAPE_TENANT_ID).at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVOCATION_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_INVOCATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvocationRequest {
    pub client_context: Option<String>,
    pub durable_execution_name: Option<String>,
    pub function_name: String,
    pub invocation_type: Option<InvocationType>,
    pub log_type: Option<LogType>,
    pub payload: Option<rt::Bytes>,
    pub qualifier: Option<String>,
    pub tenant_id: Option<String>,
}
impl rt::Structure for InvocationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVOCATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVOCATION_REQUEST);
        rt::member(w, &SCHEMA_INVOCATION_REQUEST.members[0], &self.client_context);
        rt::member(w, &SCHEMA_INVOCATION_REQUEST.members[1], &self.durable_execution_name);
        rt::member(w, &SCHEMA_INVOCATION_REQUEST.members[2], &self.function_name);
        rt::member(w, &SCHEMA_INVOCATION_REQUEST.members[3], &self.invocation_type);
        rt::member(w, &SCHEMA_INVOCATION_REQUEST.members[4], &self.log_type);
        rt::member(w, &SCHEMA_INVOCATION_REQUEST.members[5], &self.payload);
        rt::member(w, &SCHEMA_INVOCATION_REQUEST.members[6], &self.qualifier);
        rt::member(w, &SCHEMA_INVOCATION_REQUEST.members[7], &self.tenant_id);
        w.end_structure(&SCHEMA_INVOCATION_REQUEST);
    }
}
impl rt::Encode for InvocationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvocationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INVOCATION_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.client_context = rt::Decode::decode(shape, r)?,
                1 => out.durable_execution_name = rt::Decode::decode(shape, r)?,
                2 => out.function_name = rt::Decode::decode(shape, r)?,
                3 => out.invocation_type = rt::Decode::decode(shape, r)?,
                4 => out.log_type = rt::Decode::decode(shape, r)?,
                5 => out.payload = rt::Decode::decode(shape, r)?,
                6 => out.qualifier = rt::Decode::decode(shape, r)?,
                7 => out.tenant_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_INVOCATION_RESPONSE: rt::Schema = rt::Schema {
    name: "InvocationResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "DurableExecutionArn",
            "X-Amz-Durable-Execution-Arn",
            &SHAPE_DURABLE_EXECUTION_ARN,
        )
        .at(rt::Location::Header),
        rt::Member::new("ExecutedVersion", "X-Amz-Executed-Version", &SHAPE_VERSION)
            .at(rt::Location::Header),
        rt::Member::new("FunctionError", "X-Amz-Function-Error", &SHAPE_STRING)
            .at(rt::Location::Header),
        rt::Member::new("LogResult", "X-Amz-Log-Result", &SHAPE_STRING).at(rt::Location::Header),
        rt::Member::new("Payload", "Payload", &SHAPE_BLOB).at(rt::Location::Payload),
        rt::Member::new("StatusCode", "StatusCode", &SHAPE_INTEGER).at(rt::Location::Status),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVOCATION_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_INVOCATION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvocationResponse {
    pub durable_execution_arn: Option<String>,
    pub executed_version: Option<String>,
    pub function_error: Option<String>,
    pub log_result: Option<String>,
    pub payload: Option<rt::Bytes>,
    pub status_code: Option<i32>,
}
impl rt::Structure for InvocationResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVOCATION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVOCATION_RESPONSE);
        rt::member(w, &SCHEMA_INVOCATION_RESPONSE.members[0], &self.durable_execution_arn);
        rt::member(w, &SCHEMA_INVOCATION_RESPONSE.members[1], &self.executed_version);
        rt::member(w, &SCHEMA_INVOCATION_RESPONSE.members[2], &self.function_error);
        rt::member(w, &SCHEMA_INVOCATION_RESPONSE.members[3], &self.log_result);
        rt::member(w, &SCHEMA_INVOCATION_RESPONSE.members[4], &self.payload);
        rt::member(w, &SCHEMA_INVOCATION_RESPONSE.members[5], &self.status_code);
        w.end_structure(&SCHEMA_INVOCATION_RESPONSE);
    }
}
impl rt::Encode for InvocationResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvocationResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INVOCATION_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.durable_execution_arn = rt::Decode::decode(shape, r)?,
                1 => out.executed_version = rt::Decode::decode(shape, r)?,
                2 => out.function_error = rt::Decode::decode(shape, r)?,
                3 => out.log_result = rt::Decode::decode(shape, r)?,
                4 => out.payload = rt::Decode::decode(shape, r)?,
                5 => out.status_code = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_INVOCATION_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["Event", "RequestResponse", "DryRun"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InvocationType {
    Event,
    RequestResponse,
    DryRun,
    Unknown(String),
}
impl InvocationType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Event => "Event",
            Self::RequestResponse => "RequestResponse",
            Self::DryRun => "DryRun",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for InvocationType {
    fn from(text: &str) -> Self {
        match text {
            "Event" => Self::Event,
            "RequestResponse" => Self::RequestResponse,
            "DryRun" => Self::DryRun,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for InvocationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for InvocationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for InvocationType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for InvocationType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_INVOKE_ASYNC_REQUEST: rt::Schema = rt::Schema {
    name: "InvokeAsyncRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("InvokeArgs", "InvokeArgs", &SHAPE_BLOB_STREAM)
            .required()
            .at(rt::Location::Payload),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVOKE_ASYNC_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVOKE_ASYNC_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvokeAsyncRequest {
    pub function_name: String,
    pub invoke_args: rt::Bytes,
}
impl rt::Structure for InvokeAsyncRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVOKE_ASYNC_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVOKE_ASYNC_REQUEST);
        rt::member(w, &SCHEMA_INVOKE_ASYNC_REQUEST.members[0], &self.function_name);
        rt::member(w, &SCHEMA_INVOKE_ASYNC_REQUEST.members[1], &self.invoke_args);
        w.end_structure(&SCHEMA_INVOKE_ASYNC_REQUEST);
    }
}
impl rt::Encode for InvokeAsyncRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvokeAsyncRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVOKE_ASYNC_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.invoke_args = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_INVOKE_ASYNC_RESPONSE: rt::Schema = rt::Schema {
    name: "InvokeAsyncResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Status", "Status", &SHAPE_HTTP_STATUS).at(rt::Location::Status)],
    xml_namespace: None,
};
pub static SHAPE_INVOKE_ASYNC_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVOKE_ASYNC_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvokeAsyncResponse {
    pub status: Option<i32>,
}
impl rt::Structure for InvokeAsyncResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVOKE_ASYNC_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVOKE_ASYNC_RESPONSE);
        rt::member(w, &SCHEMA_INVOKE_ASYNC_RESPONSE.members[0], &self.status);
        w.end_structure(&SCHEMA_INVOKE_ASYNC_RESPONSE);
    }
}
impl rt::Encode for InvokeAsyncResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvokeAsyncResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVOKE_ASYNC_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_INVOKE_MODE: rt::Shape =
    rt::Shape::Enum { values: &["BUFFERED", "RESPONSE_STREAM"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InvokeMode {
    Buffered,
    ResponseStream,
    Unknown(String),
}
impl InvokeMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Buffered => "BUFFERED",
            Self::ResponseStream => "RESPONSE_STREAM",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for InvokeMode {
    fn from(text: &str) -> Self {
        match text {
            "BUFFERED" => Self::Buffered,
            "RESPONSE_STREAM" => Self::ResponseStream,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for InvokeMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for InvokeMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for InvokeMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for InvokeMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_INVOKE_RESPONSE_STREAM_UPDATE: rt::Schema = rt::Schema {
    name: "InvokeResponseStreamUpdate",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Payload", "Payload", &SHAPE_BLOB).at(rt::Location::Payload)],
    xml_namespace: None,
};
pub static SHAPE_INVOKE_RESPONSE_STREAM_UPDATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVOKE_RESPONSE_STREAM_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvokeResponseStreamUpdate {
    pub payload: Option<rt::Bytes>,
}
impl rt::Structure for InvokeResponseStreamUpdate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVOKE_RESPONSE_STREAM_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVOKE_RESPONSE_STREAM_UPDATE);
        rt::member(w, &SCHEMA_INVOKE_RESPONSE_STREAM_UPDATE.members[0], &self.payload);
        w.end_structure(&SCHEMA_INVOKE_RESPONSE_STREAM_UPDATE);
    }
}
impl rt::Encode for InvokeResponseStreamUpdate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvokeResponseStreamUpdate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVOKE_RESPONSE_STREAM_UPDATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.payload = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_INVOKE_WITH_RESPONSE_STREAM_COMPLETE_EVENT: rt::Schema = rt::Schema {
    name: "InvokeWithResponseStreamCompleteEvent",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ErrorCode", "ErrorCode", &SHAPE_STRING),
        rt::Member::new("ErrorDetails", "ErrorDetails", &SHAPE_STRING),
        rt::Member::new("LogResult", "LogResult", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVOKE_WITH_RESPONSE_STREAM_COMPLETE_EVENT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVOKE_WITH_RESPONSE_STREAM_COMPLETE_EVENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvokeWithResponseStreamCompleteEvent {
    pub error_code: Option<String>,
    pub error_details: Option<String>,
    pub log_result: Option<String>,
}
impl rt::Structure for InvokeWithResponseStreamCompleteEvent {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_COMPLETE_EVENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVOKE_WITH_RESPONSE_STREAM_COMPLETE_EVENT);
        rt::member(
            w,
            &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_COMPLETE_EVENT.members[0],
            &self.error_code,
        );
        rt::member(
            w,
            &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_COMPLETE_EVENT.members[1],
            &self.error_details,
        );
        rt::member(
            w,
            &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_COMPLETE_EVENT.members[2],
            &self.log_result,
        );
        w.end_structure(&SCHEMA_INVOKE_WITH_RESPONSE_STREAM_COMPLETE_EVENT);
    }
}
impl rt::Encode for InvokeWithResponseStreamCompleteEvent {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvokeWithResponseStreamCompleteEvent {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_COMPLETE_EVENT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.error_code = rt::Decode::decode(shape, r)?,
                    1 => out.error_details = rt::Decode::decode(shape, r)?,
                    2 => out.log_result = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_INVOKE_WITH_RESPONSE_STREAM_REQUEST: rt::Schema = rt::Schema {
    name: "InvokeWithResponseStreamRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ClientContext", "X-Amz-Client-Context", &SHAPE_STRING)
            .at(rt::Location::Header),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "InvocationType",
            "X-Amz-Invocation-Type",
            &SHAPE_RESPONSE_STREAMING_INVOCATION_TYPE,
        )
        .at(rt::Location::Header),
        rt::Member::new("LogType", "X-Amz-Log-Type", &SHAPE_LOG_TYPE).at(rt::Location::Header),
        rt::Member::new("Payload", "Payload", &SHAPE_BLOB).at(rt::Location::Payload),
        rt::Member::new(
            "Qualifier",
            "Qualifier",
            &SHAPE_NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
        )
        .at(rt::Location::Query),
        rt::Member::new("TenantId", "X-Amz-Tenant-Id", &SHAPE_TENANT_ID).at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVOKE_WITH_RESPONSE_STREAM_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVOKE_WITH_RESPONSE_STREAM_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvokeWithResponseStreamRequest {
    pub client_context: Option<String>,
    pub function_name: String,
    pub invocation_type: Option<ResponseStreamingInvocationType>,
    pub log_type: Option<LogType>,
    pub payload: Option<rt::Bytes>,
    pub qualifier: Option<String>,
    pub tenant_id: Option<String>,
}
impl rt::Structure for InvokeWithResponseStreamRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVOKE_WITH_RESPONSE_STREAM_REQUEST);
        rt::member(w, &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_REQUEST.members[0], &self.client_context);
        rt::member(w, &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_REQUEST.members[1], &self.function_name);
        rt::member(
            w,
            &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_REQUEST.members[2],
            &self.invocation_type,
        );
        rt::member(w, &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_REQUEST.members[3], &self.log_type);
        rt::member(w, &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_REQUEST.members[4], &self.payload);
        rt::member(w, &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_REQUEST.members[5], &self.qualifier);
        rt::member(w, &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_REQUEST.members[6], &self.tenant_id);
        w.end_structure(&SCHEMA_INVOKE_WITH_RESPONSE_STREAM_REQUEST);
    }
}
impl rt::Encode for InvokeWithResponseStreamRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvokeWithResponseStreamRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.client_context = rt::Decode::decode(shape, r)?,
                    1 => out.function_name = rt::Decode::decode(shape, r)?,
                    2 => out.invocation_type = rt::Decode::decode(shape, r)?,
                    3 => out.log_type = rt::Decode::decode(shape, r)?,
                    4 => out.payload = rt::Decode::decode(shape, r)?,
                    5 => out.qualifier = rt::Decode::decode(shape, r)?,
                    6 => out.tenant_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_INVOKE_WITH_RESPONSE_STREAM_RESPONSE: rt::Schema = rt::Schema {
    name: "InvokeWithResponseStreamResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "EventStream",
            "EventStream",
            &SHAPE_INVOKE_WITH_RESPONSE_STREAM_RESPONSE_EVENT,
        )
        .at(rt::Location::Payload),
        rt::Member::new("ExecutedVersion", "X-Amz-Executed-Version", &SHAPE_VERSION)
            .at(rt::Location::Header),
        rt::Member::new("ResponseStreamContentType", "Content-Type", &SHAPE_STRING)
            .at(rt::Location::Header),
        rt::Member::new("StatusCode", "StatusCode", &SHAPE_INTEGER).at(rt::Location::Status),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVOKE_WITH_RESPONSE_STREAM_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVOKE_WITH_RESPONSE_STREAM_RESPONSE);
#[derive(Debug, Default)]
pub struct InvokeWithResponseStreamResponse {
    pub event_stream: rt::Events<InvokeWithResponseStreamResponseEvent>,
    pub executed_version: Option<String>,
    pub response_stream_content_type: Option<String>,
    pub status_code: Option<i32>,
}
impl rt::Structure for InvokeWithResponseStreamResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVOKE_WITH_RESPONSE_STREAM_RESPONSE);
        rt::member(
            w,
            &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_RESPONSE.members[1],
            &self.executed_version,
        );
        rt::member(
            w,
            &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_RESPONSE.members[2],
            &self.response_stream_content_type,
        );
        rt::member(w, &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_RESPONSE.members[3], &self.status_code);
        w.end_structure(&SCHEMA_INVOKE_WITH_RESPONSE_STREAM_RESPONSE);
    }
    fn take_events(&mut self) -> Option<rt::EventStream> {
        Some(self.event_stream.take(&SCHEMA_INVOKE_WITH_RESPONSE_STREAM_RESPONSE_EVENT))
    }
}
pub static SCHEMA_INVOKE_WITH_RESPONSE_STREAM_RESPONSE_EVENT: rt::Schema = rt::Schema {
    name: "InvokeWithResponseStreamResponseEvent",
    kind: rt::Kind::Events,
    members: &[
        rt::Member::new(
            "InvokeComplete",
            "InvokeComplete",
            &SHAPE_INVOKE_WITH_RESPONSE_STREAM_COMPLETE_EVENT,
        ),
        rt::Member::new("PayloadChunk", "PayloadChunk", &SHAPE_INVOKE_RESPONSE_STREAM_UPDATE),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVOKE_WITH_RESPONSE_STREAM_RESPONSE_EVENT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVOKE_WITH_RESPONSE_STREAM_RESPONSE_EVENT);
#[derive(Debug, Clone, PartialEq)]
pub enum InvokeWithResponseStreamResponseEvent {
    InvokeComplete(InvokeWithResponseStreamCompleteEvent),
    PayloadChunk(InvokeResponseStreamUpdate),
}
impl rt::Event for InvokeWithResponseStreamResponseEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::InvokeComplete(_) => "InvokeComplete",
            Self::PayloadChunk(_) => "PayloadChunk",
        }
    }
    fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::InvokeComplete(event) => event,
            Self::PayloadChunk(event) => event,
        }
    }
}

pub static SHAPE_INVOKED_VIA_FUNCTION_URL: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_KMS_ACCESS_DENIED_EXCEPTION: rt::Schema = rt::Schema {
    name: "KMSAccessDeniedException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KMSAccessDeniedException", status: 502 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_KMS_ACCESS_DENIED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KMS_ACCESS_DENIED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KMSAccessDeniedException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for KMSAccessDeniedException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_ACCESS_DENIED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_ACCESS_DENIED_EXCEPTION);
        rt::member(w, &SCHEMA_KMS_ACCESS_DENIED_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_KMS_ACCESS_DENIED_EXCEPTION.members[1], &self.r#type);
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
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
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
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KMSDisabledException", status: 502 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_KMS_DISABLED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KMS_DISABLED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KMSDisabledException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for KMSDisabledException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_DISABLED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_DISABLED_EXCEPTION);
        rt::member(w, &SCHEMA_KMS_DISABLED_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_KMS_DISABLED_EXCEPTION.members[1], &self.r#type);
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
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
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
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KMSInvalidStateException", status: 502 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_KMS_INVALID_STATE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KMS_INVALID_STATE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KMSInvalidStateException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for KMSInvalidStateException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_INVALID_STATE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_INVALID_STATE_EXCEPTION);
        rt::member(w, &SCHEMA_KMS_INVALID_STATE_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_KMS_INVALID_STATE_EXCEPTION.members[1], &self.r#type);
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
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
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

static PATTERN_KMS_KEY_ARN: rt::Pattern =
    rt::Pattern::new("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()");
pub static SHAPE_KMS_KEY_ARN: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_KMS_KEY_ARN) };
pub static SCHEMA_KMS_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "KMSNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KMSNotFoundException", status: 502 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_KMS_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KMS_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KMSNotFoundException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for KMSNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_KMS_NOT_FOUND_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_KMS_NOT_FOUND_EXCEPTION.members[1], &self.r#type);
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
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
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

pub static SCHEMA_KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG: rt::Schema = rt::Schema {
    name: "KafkaSchemaRegistryAccessConfig",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Type", "Type", &SHAPE_KAFKA_SCHEMA_REGISTRY_AUTH_TYPE),
        rt::Member::new("URI", "URI", &SHAPE_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KafkaSchemaRegistryAccessConfig {
    pub r#type: Option<KafkaSchemaRegistryAuthType>,
    pub uri: Option<String>,
}
impl rt::Structure for KafkaSchemaRegistryAccessConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG);
        rt::member(w, &SCHEMA_KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG.members[0], &self.r#type);
        rt::member(w, &SCHEMA_KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG.members[1], &self.uri);
        w.end_structure(&SCHEMA_KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG);
    }
}
impl rt::Encode for KafkaSchemaRegistryAccessConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KafkaSchemaRegistryAccessConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.r#type = rt::Decode::decode(shape, r)?,
                    1 => out.uri = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_KAFKA_SCHEMA_REGISTRY_AUTH_TYPE: rt::Shape = rt::Shape::Enum {
    values: &["BASIC_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KafkaSchemaRegistryAuthType {
    BasicAuth,
    ClientCertificateTlsAuth,
    ServerRootCaCertificate,
    Unknown(String),
}
impl KafkaSchemaRegistryAuthType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::BasicAuth => "BASIC_AUTH",
            Self::ClientCertificateTlsAuth => "CLIENT_CERTIFICATE_TLS_AUTH",
            Self::ServerRootCaCertificate => "SERVER_ROOT_CA_CERTIFICATE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for KafkaSchemaRegistryAuthType {
    fn from(text: &str) -> Self {
        match text {
            "BASIC_AUTH" => Self::BasicAuth,
            "CLIENT_CERTIFICATE_TLS_AUTH" => Self::ClientCertificateTlsAuth,
            "SERVER_ROOT_CA_CERTIFICATE" => Self::ServerRootCaCertificate,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for KafkaSchemaRegistryAuthType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for KafkaSchemaRegistryAuthType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for KafkaSchemaRegistryAuthType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for KafkaSchemaRegistryAuthType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_KAFKA_SCHEMA_REGISTRY_CONFIG: rt::Schema = rt::Schema {
    name: "KafkaSchemaRegistryConfig",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AccessConfigs",
            "AccessConfigs",
            &SHAPE_KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG_LIST,
        ),
        rt::Member::new(
            "EventRecordFormat",
            "EventRecordFormat",
            &SHAPE_SCHEMA_REGISTRY_EVENT_RECORD_FORMAT,
        ),
        rt::Member::new("SchemaRegistryURI", "SchemaRegistryURI", &SHAPE_SCHEMA_REGISTRY_URI),
        rt::Member::new(
            "SchemaValidationConfigs",
            "SchemaValidationConfigs",
            &SHAPE_KAFKA_SCHEMA_VALIDATION_CONFIG_LIST,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_KAFKA_SCHEMA_REGISTRY_CONFIG: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KAFKA_SCHEMA_REGISTRY_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KafkaSchemaRegistryConfig {
    pub access_configs: Option<Vec<KafkaSchemaRegistryAccessConfig>>,
    pub event_record_format: Option<SchemaRegistryEventRecordFormat>,
    pub schema_registry_uri: Option<String>,
    pub schema_validation_configs: Option<Vec<KafkaSchemaValidationConfig>>,
}
impl rt::Structure for KafkaSchemaRegistryConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KAFKA_SCHEMA_REGISTRY_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KAFKA_SCHEMA_REGISTRY_CONFIG);
        rt::member(w, &SCHEMA_KAFKA_SCHEMA_REGISTRY_CONFIG.members[0], &self.access_configs);
        rt::member(w, &SCHEMA_KAFKA_SCHEMA_REGISTRY_CONFIG.members[1], &self.event_record_format);
        rt::member(w, &SCHEMA_KAFKA_SCHEMA_REGISTRY_CONFIG.members[2], &self.schema_registry_uri);
        rt::member(
            w,
            &SCHEMA_KAFKA_SCHEMA_REGISTRY_CONFIG.members[3],
            &self.schema_validation_configs,
        );
        w.end_structure(&SCHEMA_KAFKA_SCHEMA_REGISTRY_CONFIG);
    }
}
impl rt::Encode for KafkaSchemaRegistryConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KafkaSchemaRegistryConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KAFKA_SCHEMA_REGISTRY_CONFIG,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.access_configs = rt::Decode::decode(shape, r)?,
                    1 => out.event_record_format = rt::Decode::decode(shape, r)?,
                    2 => out.schema_registry_uri = rt::Decode::decode(shape, r)?,
                    3 => out.schema_validation_configs = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_KAFKA_SCHEMA_VALIDATION_ATTRIBUTE: rt::Shape =
    rt::Shape::Enum { values: &["KEY", "VALUE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KafkaSchemaValidationAttribute {
    Key,
    Value,
    Unknown(String),
}
impl KafkaSchemaValidationAttribute {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Key => "KEY",
            Self::Value => "VALUE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for KafkaSchemaValidationAttribute {
    fn from(text: &str) -> Self {
        match text {
            "KEY" => Self::Key,
            "VALUE" => Self::Value,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for KafkaSchemaValidationAttribute {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for KafkaSchemaValidationAttribute {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for KafkaSchemaValidationAttribute {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for KafkaSchemaValidationAttribute {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_KAFKA_SCHEMA_VALIDATION_CONFIG: rt::Schema = rt::Schema {
    name: "KafkaSchemaValidationConfig",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Attribute", "Attribute", &SHAPE_KAFKA_SCHEMA_VALIDATION_ATTRIBUTE)],
    xml_namespace: None,
};
pub static SHAPE_KAFKA_SCHEMA_VALIDATION_CONFIG: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KAFKA_SCHEMA_VALIDATION_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KafkaSchemaValidationConfig {
    pub attribute: Option<KafkaSchemaValidationAttribute>,
}
impl rt::Structure for KafkaSchemaValidationConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KAFKA_SCHEMA_VALIDATION_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KAFKA_SCHEMA_VALIDATION_CONFIG);
        rt::member(w, &SCHEMA_KAFKA_SCHEMA_VALIDATION_CONFIG.members[0], &self.attribute);
        w.end_structure(&SCHEMA_KAFKA_SCHEMA_VALIDATION_CONFIG);
    }
}
impl rt::Encode for KafkaSchemaValidationConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KafkaSchemaValidationConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KAFKA_SCHEMA_VALIDATION_CONFIG,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attribute = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_KAFKA_SCHEMA_VALIDATION_CONFIG_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_KAFKA_SCHEMA_VALIDATION_CONFIG,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG: rt::Schema = rt::Schema {
    name: "LambdaManagedInstancesCapacityProviderConfig",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CapacityProviderArn", "CapacityProviderArn", &SHAPE_CAPACITY_PROVIDER_ARN)
            .required(),
        rt::Member::new(
            "ExecutionEnvironmentMemoryGiBPerVCpu",
            "ExecutionEnvironmentMemoryGiBPerVCpu",
            &SHAPE_EXECUTION_ENVIRONMENT_MEMORY_GI_B_PER_V_CPU,
        ),
        rt::Member::new(
            "PerExecutionEnvironmentMaxConcurrency",
            "PerExecutionEnvironmentMaxConcurrency",
            &SHAPE_PER_EXECUTION_ENVIRONMENT_MAX_CONCURRENCY,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LambdaManagedInstancesCapacityProviderConfig {
    pub capacity_provider_arn: String,
    pub execution_environment_memory_gi_b_per_v_cpu: Option<f64>,
    pub per_execution_environment_max_concurrency: Option<i32>,
}
impl rt::Structure for LambdaManagedInstancesCapacityProviderConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG);
        rt::member(
            w,
            &SCHEMA_LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG.members[0],
            &self.capacity_provider_arn,
        );
        rt::member(
            w,
            &SCHEMA_LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG.members[1],
            &self.execution_environment_memory_gi_b_per_v_cpu,
        );
        rt::member(
            w,
            &SCHEMA_LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG.members[2],
            &self.per_execution_environment_max_concurrency,
        );
        w.end_structure(&SCHEMA_LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG);
    }
}
impl rt::Encode for LambdaManagedInstancesCapacityProviderConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LambdaManagedInstancesCapacityProviderConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.capacity_provider_arn = rt::Decode::decode(shape, r)?,
                    1 => {
                        out.execution_environment_memory_gi_b_per_v_cpu =
                            rt::Decode::decode(shape, r)?
                    }
                    2 => {
                        out.per_execution_environment_max_concurrency =
                            rt::Decode::decode(shape, r)?
                    }
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_LAST_UPDATE_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["Successful", "Failed", "InProgress"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LastUpdateStatus {
    Successful,
    Failed,
    InProgress,
    Unknown(String),
}
impl LastUpdateStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Successful => "Successful",
            Self::Failed => "Failed",
            Self::InProgress => "InProgress",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for LastUpdateStatus {
    fn from(text: &str) -> Self {
        match text {
            "Successful" => Self::Successful,
            "Failed" => Self::Failed,
            "InProgress" => Self::InProgress,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for LastUpdateStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for LastUpdateStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for LastUpdateStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for LastUpdateStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_LAST_UPDATE_STATUS_REASON: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_LAST_UPDATE_STATUS_REASON_CODE: rt::Shape = rt::Shape::Enum {
    values: &[
        "EniLimitExceeded",
        "InsufficientRolePermissions",
        "InvalidConfiguration",
        "InternalError",
        "SubnetOutOfIPAddresses",
        "InvalidSubnet",
        "InvalidSecurityGroup",
        "ImageDeleted",
        "ImageAccessDenied",
        "InvalidImage",
        "KMSKeyAccessDenied",
        "KMSKeyNotFound",
        "InvalidStateKMSKey",
        "DisabledKMSKey",
        "EFSIOError",
        "EFSMountConnectivityError",
        "EFSMountFailure",
        "EFSMountTimeout",
        "InvalidRuntime",
        "InvalidZipFileException",
        "FunctionError",
        "VcpuLimitExceeded",
        "CapacityProviderScalingLimitExceeded",
        "InsufficientCapacity",
        "EC2RequestLimitExceeded",
        "FunctionError.InitTimeout",
        "FunctionError.RuntimeInitError",
        "FunctionError.ExtensionInitError",
        "FunctionError.InvalidEntryPoint",
        "FunctionError.InvalidWorkingDirectory",
        "FunctionError.PermissionDenied",
        "FunctionError.TooManyExtensions",
        "FunctionError.InitResourceExhausted",
        "DisallowedByVpcEncryptionControl",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LastUpdateStatusReasonCode {
    EniLimitExceeded,
    InsufficientRolePermissions,
    InvalidConfiguration,
    InternalError,
    SubnetOutOfIpAddresses,
    InvalidSubnet,
    InvalidSecurityGroup,
    ImageDeleted,
    ImageAccessDenied,
    InvalidImage,
    KmsKeyAccessDenied,
    KmsKeyNotFound,
    InvalidStateKmsKey,
    DisabledKmsKey,
    EfsioError,
    EfsMountConnectivityError,
    EfsMountFailure,
    EfsMountTimeout,
    InvalidRuntime,
    InvalidZipFileException,
    FunctionError,
    VcpuLimitExceeded,
    CapacityProviderScalingLimitExceeded,
    InsufficientCapacity,
    Ec2RequestLimitExceeded,
    FunctionErrorInitTimeout,
    FunctionErrorRuntimeInitError,
    FunctionErrorExtensionInitError,
    FunctionErrorInvalidEntryPoint,
    FunctionErrorInvalidWorkingDirectory,
    FunctionErrorPermissionDenied,
    FunctionErrorTooManyExtensions,
    FunctionErrorInitResourceExhausted,
    DisallowedByVpcEncryptionControl,
    Unknown(String),
}
impl LastUpdateStatusReasonCode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::EniLimitExceeded => "EniLimitExceeded",
            Self::InsufficientRolePermissions => "InsufficientRolePermissions",
            Self::InvalidConfiguration => "InvalidConfiguration",
            Self::InternalError => "InternalError",
            Self::SubnetOutOfIpAddresses => "SubnetOutOfIPAddresses",
            Self::InvalidSubnet => "InvalidSubnet",
            Self::InvalidSecurityGroup => "InvalidSecurityGroup",
            Self::ImageDeleted => "ImageDeleted",
            Self::ImageAccessDenied => "ImageAccessDenied",
            Self::InvalidImage => "InvalidImage",
            Self::KmsKeyAccessDenied => "KMSKeyAccessDenied",
            Self::KmsKeyNotFound => "KMSKeyNotFound",
            Self::InvalidStateKmsKey => "InvalidStateKMSKey",
            Self::DisabledKmsKey => "DisabledKMSKey",
            Self::EfsioError => "EFSIOError",
            Self::EfsMountConnectivityError => "EFSMountConnectivityError",
            Self::EfsMountFailure => "EFSMountFailure",
            Self::EfsMountTimeout => "EFSMountTimeout",
            Self::InvalidRuntime => "InvalidRuntime",
            Self::InvalidZipFileException => "InvalidZipFileException",
            Self::FunctionError => "FunctionError",
            Self::VcpuLimitExceeded => "VcpuLimitExceeded",
            Self::CapacityProviderScalingLimitExceeded => "CapacityProviderScalingLimitExceeded",
            Self::InsufficientCapacity => "InsufficientCapacity",
            Self::Ec2RequestLimitExceeded => "EC2RequestLimitExceeded",
            Self::FunctionErrorInitTimeout => "FunctionError.InitTimeout",
            Self::FunctionErrorRuntimeInitError => "FunctionError.RuntimeInitError",
            Self::FunctionErrorExtensionInitError => "FunctionError.ExtensionInitError",
            Self::FunctionErrorInvalidEntryPoint => "FunctionError.InvalidEntryPoint",
            Self::FunctionErrorInvalidWorkingDirectory => "FunctionError.InvalidWorkingDirectory",
            Self::FunctionErrorPermissionDenied => "FunctionError.PermissionDenied",
            Self::FunctionErrorTooManyExtensions => "FunctionError.TooManyExtensions",
            Self::FunctionErrorInitResourceExhausted => "FunctionError.InitResourceExhausted",
            Self::DisallowedByVpcEncryptionControl => "DisallowedByVpcEncryptionControl",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for LastUpdateStatusReasonCode {
    fn from(text: &str) -> Self {
        match text {
            "EniLimitExceeded" => Self::EniLimitExceeded,
            "InsufficientRolePermissions" => Self::InsufficientRolePermissions,
            "InvalidConfiguration" => Self::InvalidConfiguration,
            "InternalError" => Self::InternalError,
            "SubnetOutOfIPAddresses" => Self::SubnetOutOfIpAddresses,
            "InvalidSubnet" => Self::InvalidSubnet,
            "InvalidSecurityGroup" => Self::InvalidSecurityGroup,
            "ImageDeleted" => Self::ImageDeleted,
            "ImageAccessDenied" => Self::ImageAccessDenied,
            "InvalidImage" => Self::InvalidImage,
            "KMSKeyAccessDenied" => Self::KmsKeyAccessDenied,
            "KMSKeyNotFound" => Self::KmsKeyNotFound,
            "InvalidStateKMSKey" => Self::InvalidStateKmsKey,
            "DisabledKMSKey" => Self::DisabledKmsKey,
            "EFSIOError" => Self::EfsioError,
            "EFSMountConnectivityError" => Self::EfsMountConnectivityError,
            "EFSMountFailure" => Self::EfsMountFailure,
            "EFSMountTimeout" => Self::EfsMountTimeout,
            "InvalidRuntime" => Self::InvalidRuntime,
            "InvalidZipFileException" => Self::InvalidZipFileException,
            "FunctionError" => Self::FunctionError,
            "VcpuLimitExceeded" => Self::VcpuLimitExceeded,
            "CapacityProviderScalingLimitExceeded" => Self::CapacityProviderScalingLimitExceeded,
            "InsufficientCapacity" => Self::InsufficientCapacity,
            "EC2RequestLimitExceeded" => Self::Ec2RequestLimitExceeded,
            "FunctionError.InitTimeout" => Self::FunctionErrorInitTimeout,
            "FunctionError.RuntimeInitError" => Self::FunctionErrorRuntimeInitError,
            "FunctionError.ExtensionInitError" => Self::FunctionErrorExtensionInitError,
            "FunctionError.InvalidEntryPoint" => Self::FunctionErrorInvalidEntryPoint,
            "FunctionError.InvalidWorkingDirectory" => Self::FunctionErrorInvalidWorkingDirectory,
            "FunctionError.PermissionDenied" => Self::FunctionErrorPermissionDenied,
            "FunctionError.TooManyExtensions" => Self::FunctionErrorTooManyExtensions,
            "FunctionError.InitResourceExhausted" => Self::FunctionErrorInitResourceExhausted,
            "DisallowedByVpcEncryptionControl" => Self::DisallowedByVpcEncryptionControl,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for LastUpdateStatusReasonCode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for LastUpdateStatusReasonCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for LastUpdateStatusReasonCode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for LastUpdateStatusReasonCode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_LAYER: rt::Schema = rt::Schema {
    name: "Layer",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_LAYER_VERSION_ARN),
        rt::Member::new("CodeSize", "CodeSize", &SHAPE_LONG),
        rt::Member::new("SigningJobArn", "SigningJobArn", &SHAPE_ARN),
        rt::Member::new("SigningProfileVersionArn", "SigningProfileVersionArn", &SHAPE_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LAYER: rt::Shape = rt::Shape::Structure(&SCHEMA_LAYER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Layer {
    pub arn: Option<String>,
    pub code_size: Option<i64>,
    pub signing_job_arn: Option<String>,
    pub signing_profile_version_arn: Option<String>,
}
impl rt::Structure for Layer {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LAYER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LAYER);
        rt::member(w, &SCHEMA_LAYER.members[0], &self.arn);
        rt::member(w, &SCHEMA_LAYER.members[1], &self.code_size);
        rt::member(w, &SCHEMA_LAYER.members[2], &self.signing_job_arn);
        rt::member(w, &SCHEMA_LAYER.members[3], &self.signing_profile_version_arn);
        w.end_structure(&SCHEMA_LAYER);
    }
}
impl rt::Encode for Layer {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Layer {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LAYER, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.code_size = rt::Decode::decode(shape, r)?,
                2 => out.signing_job_arn = rt::Decode::decode(shape, r)?,
                3 => out.signing_profile_version_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_LAYER_ARN: rt::Pattern =
    rt::Pattern::new("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+");
pub static SHAPE_LAYER_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(140), pattern: Some(&PATTERN_LAYER_ARN) };
pub static SHAPE_LAYER_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LAYER_VERSION_ARN,
    element_name: "member",
    flattened: false,
};
static PATTERN_LAYER_NAME: rt::Pattern = rt::Pattern::new(
    "(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+",
);
pub static SHAPE_LAYER_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(140), pattern: Some(&PATTERN_LAYER_NAME) };
static PATTERN_LAYER_PERMISSION_ALLOWED_ACTION: rt::Pattern =
    rt::Pattern::new("lambda:GetLayerVersion");
pub static SHAPE_LAYER_PERMISSION_ALLOWED_ACTION: rt::Shape = rt::Shape::String {
    min: Some(0),
    max: Some(22),
    pattern: Some(&PATTERN_LAYER_PERMISSION_ALLOWED_ACTION),
};
static PATTERN_LAYER_PERMISSION_ALLOWED_PRINCIPAL: rt::Pattern =
    rt::Pattern::new("\\d{12}|\\*|arn:(aws[a-zA-Z-]*):iam::\\d{12}:root");
pub static SHAPE_LAYER_PERMISSION_ALLOWED_PRINCIPAL: rt::Shape = rt::Shape::String {
    min: None,
    max: None,
    pattern: Some(&PATTERN_LAYER_PERMISSION_ALLOWED_PRINCIPAL),
};
static PATTERN_LAYER_VERSION_ARN: rt::Pattern =
    rt::Pattern::new("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+");
pub static SHAPE_LAYER_VERSION_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(140), pattern: Some(&PATTERN_LAYER_VERSION_ARN) };
pub static SCHEMA_LAYER_VERSION_CONTENT_INPUT: rt::Schema = rt::Schema {
    name: "LayerVersionContentInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("S3Bucket", "S3Bucket", &SHAPE_S3_BUCKET),
        rt::Member::new("S3Key", "S3Key", &SHAPE_S3_KEY),
        rt::Member::new("S3ObjectVersion", "S3ObjectVersion", &SHAPE_S3_OBJECT_VERSION),
        rt::Member::new("ZipFile", "ZipFile", &SHAPE_BLOB),
    ],
    xml_namespace: None,
};
pub static SHAPE_LAYER_VERSION_CONTENT_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LAYER_VERSION_CONTENT_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LayerVersionContentInput {
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub zip_file: Option<rt::Bytes>,
}
impl rt::Structure for LayerVersionContentInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LAYER_VERSION_CONTENT_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LAYER_VERSION_CONTENT_INPUT);
        rt::member(w, &SCHEMA_LAYER_VERSION_CONTENT_INPUT.members[0], &self.s3_bucket);
        rt::member(w, &SCHEMA_LAYER_VERSION_CONTENT_INPUT.members[1], &self.s3_key);
        rt::member(w, &SCHEMA_LAYER_VERSION_CONTENT_INPUT.members[2], &self.s3_object_version);
        rt::member(w, &SCHEMA_LAYER_VERSION_CONTENT_INPUT.members[3], &self.zip_file);
        w.end_structure(&SCHEMA_LAYER_VERSION_CONTENT_INPUT);
    }
}
impl rt::Encode for LayerVersionContentInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LayerVersionContentInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LAYER_VERSION_CONTENT_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.s3_bucket = rt::Decode::decode(shape, r)?,
                    1 => out.s3_key = rt::Decode::decode(shape, r)?,
                    2 => out.s3_object_version = rt::Decode::decode(shape, r)?,
                    3 => out.zip_file = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LAYER_VERSION_CONTENT_OUTPUT: rt::Schema = rt::Schema {
    name: "LayerVersionContentOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CodeSha256", "CodeSha256", &SHAPE_STRING),
        rt::Member::new("CodeSize", "CodeSize", &SHAPE_LONG),
        rt::Member::new("Location", "Location", &SHAPE_STRING),
        rt::Member::new("SigningJobArn", "SigningJobArn", &SHAPE_STRING),
        rt::Member::new("SigningProfileVersionArn", "SigningProfileVersionArn", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_LAYER_VERSION_CONTENT_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LAYER_VERSION_CONTENT_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LayerVersionContentOutput {
    pub code_sha256: Option<String>,
    pub code_size: Option<i64>,
    pub location: Option<String>,
    pub signing_job_arn: Option<String>,
    pub signing_profile_version_arn: Option<String>,
}
impl rt::Structure for LayerVersionContentOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LAYER_VERSION_CONTENT_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LAYER_VERSION_CONTENT_OUTPUT);
        rt::member(w, &SCHEMA_LAYER_VERSION_CONTENT_OUTPUT.members[0], &self.code_sha256);
        rt::member(w, &SCHEMA_LAYER_VERSION_CONTENT_OUTPUT.members[1], &self.code_size);
        rt::member(w, &SCHEMA_LAYER_VERSION_CONTENT_OUTPUT.members[2], &self.location);
        rt::member(w, &SCHEMA_LAYER_VERSION_CONTENT_OUTPUT.members[3], &self.signing_job_arn);
        rt::member(
            w,
            &SCHEMA_LAYER_VERSION_CONTENT_OUTPUT.members[4],
            &self.signing_profile_version_arn,
        );
        w.end_structure(&SCHEMA_LAYER_VERSION_CONTENT_OUTPUT);
    }
}
impl rt::Encode for LayerVersionContentOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LayerVersionContentOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LAYER_VERSION_CONTENT_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.code_sha256 = rt::Decode::decode(shape, r)?,
                    1 => out.code_size = rt::Decode::decode(shape, r)?,
                    2 => out.location = rt::Decode::decode(shape, r)?,
                    3 => out.signing_job_arn = rt::Decode::decode(shape, r)?,
                    4 => out.signing_profile_version_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_LAYER_VERSION_NUMBER: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SHAPE_LAYER_VERSIONS_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LAYER_VERSIONS_LIST_ITEM,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_LAYER_VERSIONS_LIST_ITEM: rt::Schema = rt::Schema {
    name: "LayerVersionsListItem",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "CompatibleArchitectures",
            "CompatibleArchitectures",
            &SHAPE_COMPATIBLE_ARCHITECTURES,
        ),
        rt::Member::new("CompatibleRuntimes", "CompatibleRuntimes", &SHAPE_COMPATIBLE_RUNTIMES),
        rt::Member::new("CreatedDate", "CreatedDate", &SHAPE_TIMESTAMP),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("LayerVersionArn", "LayerVersionArn", &SHAPE_LAYER_VERSION_ARN),
        rt::Member::new("LicenseInfo", "LicenseInfo", &SHAPE_LICENSE_INFO),
        rt::Member::new("Version", "Version", &SHAPE_LAYER_VERSION_NUMBER),
    ],
    xml_namespace: None,
};
pub static SHAPE_LAYER_VERSIONS_LIST_ITEM: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LAYER_VERSIONS_LIST_ITEM);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LayerVersionsListItem {
    pub compatible_architectures: Option<Vec<Architecture>>,
    pub compatible_runtimes: Option<Vec<Runtime>>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub layer_version_arn: Option<String>,
    pub license_info: Option<String>,
    pub version: Option<i64>,
}
impl rt::Structure for LayerVersionsListItem {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LAYER_VERSIONS_LIST_ITEM
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LAYER_VERSIONS_LIST_ITEM);
        rt::member(w, &SCHEMA_LAYER_VERSIONS_LIST_ITEM.members[0], &self.compatible_architectures);
        rt::member(w, &SCHEMA_LAYER_VERSIONS_LIST_ITEM.members[1], &self.compatible_runtimes);
        rt::member(w, &SCHEMA_LAYER_VERSIONS_LIST_ITEM.members[2], &self.created_date);
        rt::member(w, &SCHEMA_LAYER_VERSIONS_LIST_ITEM.members[3], &self.description);
        rt::member(w, &SCHEMA_LAYER_VERSIONS_LIST_ITEM.members[4], &self.layer_version_arn);
        rt::member(w, &SCHEMA_LAYER_VERSIONS_LIST_ITEM.members[5], &self.license_info);
        rt::member(w, &SCHEMA_LAYER_VERSIONS_LIST_ITEM.members[6], &self.version);
        w.end_structure(&SCHEMA_LAYER_VERSIONS_LIST_ITEM);
    }
}
impl rt::Encode for LayerVersionsListItem {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LayerVersionsListItem {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LAYER_VERSIONS_LIST_ITEM,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.compatible_architectures = rt::Decode::decode(shape, r)?,
                    1 => out.compatible_runtimes = rt::Decode::decode(shape, r)?,
                    2 => out.created_date = rt::Decode::decode(shape, r)?,
                    3 => out.description = rt::Decode::decode(shape, r)?,
                    4 => out.layer_version_arn = rt::Decode::decode(shape, r)?,
                    5 => out.license_info = rt::Decode::decode(shape, r)?,
                    6 => out.version = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_LAYERS_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LAYERS_LIST_ITEM,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_LAYERS_LIST_ITEM: rt::Schema = rt::Schema {
    name: "LayersListItem",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "LatestMatchingVersion",
            "LatestMatchingVersion",
            &SHAPE_LAYER_VERSIONS_LIST_ITEM,
        ),
        rt::Member::new("LayerArn", "LayerArn", &SHAPE_LAYER_ARN),
        rt::Member::new("LayerName", "LayerName", &SHAPE_LAYER_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_LAYERS_LIST_ITEM: rt::Shape = rt::Shape::Structure(&SCHEMA_LAYERS_LIST_ITEM);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LayersListItem {
    pub latest_matching_version: Option<LayerVersionsListItem>,
    pub layer_arn: Option<String>,
    pub layer_name: Option<String>,
}
impl rt::Structure for LayersListItem {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LAYERS_LIST_ITEM
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LAYERS_LIST_ITEM);
        rt::member(w, &SCHEMA_LAYERS_LIST_ITEM.members[0], &self.latest_matching_version);
        rt::member(w, &SCHEMA_LAYERS_LIST_ITEM.members[1], &self.layer_arn);
        rt::member(w, &SCHEMA_LAYERS_LIST_ITEM.members[2], &self.layer_name);
        w.end_structure(&SCHEMA_LAYERS_LIST_ITEM);
    }
}
impl rt::Encode for LayersListItem {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LayersListItem {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LAYERS_LIST_ITEM, r, &mut |index, shape, r| {
            match index {
                0 => out.latest_matching_version = rt::Decode::decode(shape, r)?,
                1 => out.layer_arn = rt::Decode::decode(shape, r)?,
                2 => out.layer_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_LAYERS_REFERENCE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LAYER,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LICENSE_INFO: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(512), pattern: None };
pub static SCHEMA_LIST_ALIASES_REQUEST: rt::Schema = rt::Schema {
    name: "ListAliasesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("FunctionVersion", "FunctionVersion", &SHAPE_VERSION_WITH_LATEST_PUBLISHED)
            .at(rt::Location::Query),
        rt::Member::new("Marker", "Marker", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_LIST_ITEMS).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ALIASES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ALIASES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAliasesRequest {
    pub function_name: String,
    pub function_version: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl rt::Structure for ListAliasesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ALIASES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ALIASES_REQUEST);
        rt::member(w, &SCHEMA_LIST_ALIASES_REQUEST.members[0], &self.function_name);
        rt::member(w, &SCHEMA_LIST_ALIASES_REQUEST.members[1], &self.function_version);
        rt::member(w, &SCHEMA_LIST_ALIASES_REQUEST.members[2], &self.marker);
        rt::member(w, &SCHEMA_LIST_ALIASES_REQUEST.members[3], &self.max_items);
        w.end_structure(&SCHEMA_LIST_ALIASES_REQUEST);
    }
}
impl rt::Encode for ListAliasesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListAliasesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ALIASES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.function_version = rt::Decode::decode(shape, r)?,
                    2 => out.marker = rt::Decode::decode(shape, r)?,
                    3 => out.max_items = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ALIASES_RESPONSE: rt::Schema = rt::Schema {
    name: "ListAliasesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Aliases", "Aliases", &SHAPE_ALIAS_LIST),
        rt::Member::new("NextMarker", "NextMarker", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ALIASES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ALIASES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAliasesResponse {
    pub aliases: Option<Vec<AliasConfiguration>>,
    pub next_marker: Option<String>,
}
impl rt::Structure for ListAliasesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ALIASES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ALIASES_RESPONSE);
        rt::member(w, &SCHEMA_LIST_ALIASES_RESPONSE.members[0], &self.aliases);
        rt::member(w, &SCHEMA_LIST_ALIASES_RESPONSE.members[1], &self.next_marker);
        w.end_structure(&SCHEMA_LIST_ALIASES_RESPONSE);
    }
}
impl rt::Encode for ListAliasesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListAliasesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ALIASES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.aliases = rt::Decode::decode(shape, r)?,
                    1 => out.next_marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_REQUEST: rt::Schema = rt::Schema {
    name: "ListEventSourceMappingsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EventSourceArn", "EventSourceArn", &SHAPE_ARN).at(rt::Location::Query),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .at(rt::Location::Query),
        rt::Member::new("Marker", "Marker", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_LIST_ITEMS).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_EVENT_SOURCE_MAPPINGS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventSourceMappingsRequest {
    pub event_source_arn: Option<String>,
    pub function_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl rt::Structure for ListEventSourceMappingsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_REQUEST);
        rt::member(
            w,
            &SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_REQUEST.members[0],
            &self.event_source_arn,
        );
        rt::member(w, &SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_REQUEST.members[1], &self.function_name);
        rt::member(w, &SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_REQUEST.members[2], &self.marker);
        rt::member(w, &SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_REQUEST.members[3], &self.max_items);
        w.end_structure(&SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_REQUEST);
    }
}
impl rt::Encode for ListEventSourceMappingsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListEventSourceMappingsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.event_source_arn = rt::Decode::decode(shape, r)?,
                    1 => out.function_name = rt::Decode::decode(shape, r)?,
                    2 => out.marker = rt::Decode::decode(shape, r)?,
                    3 => out.max_items = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListEventSourceMappingsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "EventSourceMappings",
            "EventSourceMappings",
            &SHAPE_EVENT_SOURCE_MAPPINGS_LIST,
        ),
        rt::Member::new("NextMarker", "NextMarker", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_EVENT_SOURCE_MAPPINGS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventSourceMappingsResponse {
    pub event_source_mappings: Option<Vec<EventSourceMappingConfiguration>>,
    pub next_marker: Option<String>,
}
impl rt::Structure for ListEventSourceMappingsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_RESPONSE);
        rt::member(
            w,
            &SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_RESPONSE.members[0],
            &self.event_source_mappings,
        );
        rt::member(w, &SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_RESPONSE.members[1], &self.next_marker);
        w.end_structure(&SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_RESPONSE);
    }
}
impl rt::Encode for ListEventSourceMappingsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListEventSourceMappingsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.event_source_mappings = rt::Decode::decode(shape, r)?,
                    1 => out.next_marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST: rt::Schema = rt::Schema {
    name: "ListFunctionEventInvokeConfigsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Marker", "Marker", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_FUNCTION_EVENT_INVOKE_CONFIG_LIST_ITEMS)
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListFunctionEventInvokeConfigsRequest {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl rt::Structure for ListFunctionEventInvokeConfigsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST);
        rt::member(
            w,
            &SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST.members[0],
            &self.function_name,
        );
        rt::member(w, &SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST.members[1], &self.marker);
        rt::member(
            w,
            &SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST.members[2],
            &self.max_items,
        );
        w.end_structure(&SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST);
    }
}
impl rt::Encode for ListFunctionEventInvokeConfigsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListFunctionEventInvokeConfigsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.max_items = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListFunctionEventInvokeConfigsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "FunctionEventInvokeConfigs",
            "FunctionEventInvokeConfigs",
            &SHAPE_FUNCTION_EVENT_INVOKE_CONFIG_LIST,
        ),
        rt::Member::new("NextMarker", "NextMarker", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListFunctionEventInvokeConfigsResponse {
    pub function_event_invoke_configs: Option<Vec<FunctionEventInvokeConfig>>,
    pub next_marker: Option<String>,
}
impl rt::Structure for ListFunctionEventInvokeConfigsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_RESPONSE);
        rt::member(
            w,
            &SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_RESPONSE.members[0],
            &self.function_event_invoke_configs,
        );
        rt::member(
            w,
            &SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_RESPONSE.members[1],
            &self.next_marker,
        );
        w.end_structure(&SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_RESPONSE);
    }
}
impl rt::Encode for ListFunctionEventInvokeConfigsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListFunctionEventInvokeConfigsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_event_invoke_configs = rt::Decode::decode(shape, r)?,
                    1 => out.next_marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_FUNCTION_URL_CONFIGS_REQUEST: rt::Schema = rt::Schema {
    name: "ListFunctionUrlConfigsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Marker", "Marker", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_FUNCTION_URL_CONFIGS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_FUNCTION_URL_CONFIGS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListFunctionUrlConfigsRequest {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl rt::Structure for ListFunctionUrlConfigsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_FUNCTION_URL_CONFIGS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_FUNCTION_URL_CONFIGS_REQUEST);
        rt::member(w, &SCHEMA_LIST_FUNCTION_URL_CONFIGS_REQUEST.members[0], &self.function_name);
        rt::member(w, &SCHEMA_LIST_FUNCTION_URL_CONFIGS_REQUEST.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_FUNCTION_URL_CONFIGS_REQUEST.members[2], &self.max_items);
        w.end_structure(&SCHEMA_LIST_FUNCTION_URL_CONFIGS_REQUEST);
    }
}
impl rt::Encode for ListFunctionUrlConfigsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListFunctionUrlConfigsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_FUNCTION_URL_CONFIGS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.max_items = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_FUNCTION_URL_CONFIGS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListFunctionUrlConfigsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "FunctionUrlConfigs",
            "FunctionUrlConfigs",
            &SHAPE_FUNCTION_URL_CONFIG_LIST,
        )
        .required(),
        rt::Member::new("NextMarker", "NextMarker", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_FUNCTION_URL_CONFIGS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_FUNCTION_URL_CONFIGS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListFunctionUrlConfigsResponse {
    pub function_url_configs: Vec<FunctionUrlConfig>,
    pub next_marker: Option<String>,
}
impl rt::Structure for ListFunctionUrlConfigsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_FUNCTION_URL_CONFIGS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_FUNCTION_URL_CONFIGS_RESPONSE);
        rt::member(
            w,
            &SCHEMA_LIST_FUNCTION_URL_CONFIGS_RESPONSE.members[0],
            &self.function_url_configs,
        );
        rt::member(w, &SCHEMA_LIST_FUNCTION_URL_CONFIGS_RESPONSE.members[1], &self.next_marker);
        w.end_structure(&SCHEMA_LIST_FUNCTION_URL_CONFIGS_RESPONSE);
    }
}
impl rt::Encode for ListFunctionUrlConfigsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListFunctionUrlConfigsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_FUNCTION_URL_CONFIGS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_url_configs = rt::Decode::decode(shape, r)?,
                    1 => out.next_marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_FUNCTIONS_REQUEST: rt::Schema = rt::Schema {
    name: "ListFunctionsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionVersion", "FunctionVersion", &SHAPE_FUNCTION_VERSION)
            .at(rt::Location::Query),
        rt::Member::new("Marker", "Marker", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("MasterRegion", "MasterRegion", &SHAPE_MASTER_REGION)
            .at(rt::Location::Query),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_LIST_ITEMS).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_FUNCTIONS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_FUNCTIONS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListFunctionsRequest {
    pub function_version: Option<FunctionVersion>,
    pub marker: Option<String>,
    pub master_region: Option<String>,
    pub max_items: Option<i32>,
}
impl rt::Structure for ListFunctionsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_FUNCTIONS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_FUNCTIONS_REQUEST);
        rt::member(w, &SCHEMA_LIST_FUNCTIONS_REQUEST.members[0], &self.function_version);
        rt::member(w, &SCHEMA_LIST_FUNCTIONS_REQUEST.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_FUNCTIONS_REQUEST.members[2], &self.master_region);
        rt::member(w, &SCHEMA_LIST_FUNCTIONS_REQUEST.members[3], &self.max_items);
        w.end_structure(&SCHEMA_LIST_FUNCTIONS_REQUEST);
    }
}
impl rt::Encode for ListFunctionsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListFunctionsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_FUNCTIONS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_version = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.master_region = rt::Decode::decode(shape, r)?,
                    3 => out.max_items = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_FUNCTIONS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListFunctionsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Functions", "Functions", &SHAPE_FUNCTION_LIST),
        rt::Member::new("NextMarker", "NextMarker", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_FUNCTIONS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_FUNCTIONS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListFunctionsResponse {
    pub functions: Option<Vec<FunctionConfiguration>>,
    pub next_marker: Option<String>,
}
impl rt::Structure for ListFunctionsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_FUNCTIONS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_FUNCTIONS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_FUNCTIONS_RESPONSE.members[0], &self.functions);
        rt::member(w, &SCHEMA_LIST_FUNCTIONS_RESPONSE.members[1], &self.next_marker);
        w.end_structure(&SCHEMA_LIST_FUNCTIONS_RESPONSE);
    }
}
impl rt::Encode for ListFunctionsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListFunctionsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_FUNCTIONS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.functions = rt::Decode::decode(shape, r)?,
                    1 => out.next_marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_LAYER_VERSIONS_REQUEST: rt::Schema = rt::Schema {
    name: "ListLayerVersionsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CompatibleArchitecture", "CompatibleArchitecture", &SHAPE_ARCHITECTURE)
            .at(rt::Location::Query),
        rt::Member::new("CompatibleRuntime", "CompatibleRuntime", &SHAPE_RUNTIME)
            .at(rt::Location::Query),
        rt::Member::new("LayerName", "LayerName", &SHAPE_LAYER_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Marker", "Marker", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_LAYER_LIST_ITEMS)
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_LAYER_VERSIONS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_LAYER_VERSIONS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListLayerVersionsRequest {
    pub compatible_architecture: Option<Architecture>,
    pub compatible_runtime: Option<Runtime>,
    pub layer_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl rt::Structure for ListLayerVersionsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_LAYER_VERSIONS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_LAYER_VERSIONS_REQUEST);
        rt::member(
            w,
            &SCHEMA_LIST_LAYER_VERSIONS_REQUEST.members[0],
            &self.compatible_architecture,
        );
        rt::member(w, &SCHEMA_LIST_LAYER_VERSIONS_REQUEST.members[1], &self.compatible_runtime);
        rt::member(w, &SCHEMA_LIST_LAYER_VERSIONS_REQUEST.members[2], &self.layer_name);
        rt::member(w, &SCHEMA_LIST_LAYER_VERSIONS_REQUEST.members[3], &self.marker);
        rt::member(w, &SCHEMA_LIST_LAYER_VERSIONS_REQUEST.members[4], &self.max_items);
        w.end_structure(&SCHEMA_LIST_LAYER_VERSIONS_REQUEST);
    }
}
impl rt::Encode for ListLayerVersionsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListLayerVersionsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_LAYER_VERSIONS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.compatible_architecture = rt::Decode::decode(shape, r)?,
                    1 => out.compatible_runtime = rt::Decode::decode(shape, r)?,
                    2 => out.layer_name = rt::Decode::decode(shape, r)?,
                    3 => out.marker = rt::Decode::decode(shape, r)?,
                    4 => out.max_items = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_LAYER_VERSIONS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListLayerVersionsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LayerVersions", "LayerVersions", &SHAPE_LAYER_VERSIONS_LIST),
        rt::Member::new("NextMarker", "NextMarker", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_LAYER_VERSIONS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_LAYER_VERSIONS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListLayerVersionsResponse {
    pub layer_versions: Option<Vec<LayerVersionsListItem>>,
    pub next_marker: Option<String>,
}
impl rt::Structure for ListLayerVersionsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_LAYER_VERSIONS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_LAYER_VERSIONS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_LAYER_VERSIONS_RESPONSE.members[0], &self.layer_versions);
        rt::member(w, &SCHEMA_LIST_LAYER_VERSIONS_RESPONSE.members[1], &self.next_marker);
        w.end_structure(&SCHEMA_LIST_LAYER_VERSIONS_RESPONSE);
    }
}
impl rt::Encode for ListLayerVersionsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListLayerVersionsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_LAYER_VERSIONS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.layer_versions = rt::Decode::decode(shape, r)?,
                    1 => out.next_marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_LAYERS_REQUEST: rt::Schema = rt::Schema {
    name: "ListLayersRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CompatibleArchitecture", "CompatibleArchitecture", &SHAPE_ARCHITECTURE)
            .at(rt::Location::Query),
        rt::Member::new("CompatibleRuntime", "CompatibleRuntime", &SHAPE_RUNTIME)
            .at(rt::Location::Query),
        rt::Member::new("Marker", "Marker", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_LAYER_LIST_ITEMS)
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_LAYERS_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_LAYERS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListLayersRequest {
    pub compatible_architecture: Option<Architecture>,
    pub compatible_runtime: Option<Runtime>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl rt::Structure for ListLayersRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_LAYERS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_LAYERS_REQUEST);
        rt::member(w, &SCHEMA_LIST_LAYERS_REQUEST.members[0], &self.compatible_architecture);
        rt::member(w, &SCHEMA_LIST_LAYERS_REQUEST.members[1], &self.compatible_runtime);
        rt::member(w, &SCHEMA_LIST_LAYERS_REQUEST.members[2], &self.marker);
        rt::member(w, &SCHEMA_LIST_LAYERS_REQUEST.members[3], &self.max_items);
        w.end_structure(&SCHEMA_LIST_LAYERS_REQUEST);
    }
}
impl rt::Encode for ListLayersRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListLayersRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_LAYERS_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.compatible_architecture = rt::Decode::decode(shape, r)?,
                1 => out.compatible_runtime = rt::Decode::decode(shape, r)?,
                2 => out.marker = rt::Decode::decode(shape, r)?,
                3 => out.max_items = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_LAYERS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListLayersResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Layers", "Layers", &SHAPE_LAYERS_LIST),
        rt::Member::new("NextMarker", "NextMarker", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_LAYERS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_LAYERS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListLayersResponse {
    pub layers: Option<Vec<LayersListItem>>,
    pub next_marker: Option<String>,
}
impl rt::Structure for ListLayersResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_LAYERS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_LAYERS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_LAYERS_RESPONSE.members[0], &self.layers);
        rt::member(w, &SCHEMA_LIST_LAYERS_RESPONSE.members[1], &self.next_marker);
        w.end_structure(&SCHEMA_LIST_LAYERS_RESPONSE);
    }
}
impl rt::Encode for ListLayersResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListLayersResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_LAYERS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.layers = rt::Decode::decode(shape, r)?,
                    1 => out.next_marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST: rt::Schema = rt::Schema {
    name: "ListProvisionedConcurrencyConfigsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Marker", "Marker", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new(
            "MaxItems",
            "MaxItems",
            &SHAPE_MAX_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEMS,
        )
        .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListProvisionedConcurrencyConfigsRequest {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl rt::Structure for ListProvisionedConcurrencyConfigsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST);
        rt::member(
            w,
            &SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST.members[0],
            &self.function_name,
        );
        rt::member(
            w,
            &SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST.members[1],
            &self.marker,
        );
        rt::member(
            w,
            &SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST.members[2],
            &self.max_items,
        );
        w.end_structure(&SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST);
    }
}
impl rt::Encode for ListProvisionedConcurrencyConfigsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListProvisionedConcurrencyConfigsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.max_items = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListProvisionedConcurrencyConfigsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextMarker", "NextMarker", &SHAPE_STRING),
        rt::Member::new(
            "ProvisionedConcurrencyConfigs",
            "ProvisionedConcurrencyConfigs",
            &SHAPE_PROVISIONED_CONCURRENCY_CONFIG_LIST,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_PROVISIONED_CONCURRENCY_CONFIGS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListProvisionedConcurrencyConfigsResponse {
    pub next_marker: Option<String>,
    pub provisioned_concurrency_configs: Option<Vec<ProvisionedConcurrencyConfigListItem>>,
}
impl rt::Structure for ListProvisionedConcurrencyConfigsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_RESPONSE);
        rt::member(
            w,
            &SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_RESPONSE.members[0],
            &self.next_marker,
        );
        rt::member(
            w,
            &SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_RESPONSE.members[1],
            &self.provisioned_concurrency_configs,
        );
        w.end_structure(&SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_RESPONSE);
    }
}
impl rt::Encode for ListProvisionedConcurrencyConfigsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListProvisionedConcurrencyConfigsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_marker = rt::Decode::decode(shape, r)?,
                    1 => out.provisioned_concurrency_configs = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TAGS_REQUEST: rt::Schema = rt::Schema {
    name: "ListTagsRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Resource", "Resource", &SHAPE_TAGGABLE_RESOURCE)
        .required()
        .at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_TAGS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsRequest {
    pub resource: String,
}
impl rt::Structure for ListTagsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_REQUEST);
        rt::member(w, &SCHEMA_LIST_TAGS_REQUEST.members[0], &self.resource);
        w.end_structure(&SCHEMA_LIST_TAGS_REQUEST);
    }
}
impl rt::Encode for ListTagsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_TAGS_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.resource = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TAGS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListTagsResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Tags", "Tags", &SHAPE_TAGS)],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_TAGS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsResponse {
    pub tags: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for ListTagsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_TAGS_RESPONSE.members[0], &self.tags);
        w.end_structure(&SCHEMA_LIST_TAGS_RESPONSE);
    }
}
impl rt::Encode for ListTagsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_TAGS_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.tags = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_VERSIONS_BY_FUNCTION_REQUEST: rt::Schema = rt::Schema {
    name: "ListVersionsByFunctionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Marker", "Marker", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_LIST_ITEMS).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_VERSIONS_BY_FUNCTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_VERSIONS_BY_FUNCTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVersionsByFunctionRequest {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl rt::Structure for ListVersionsByFunctionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_VERSIONS_BY_FUNCTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_VERSIONS_BY_FUNCTION_REQUEST);
        rt::member(w, &SCHEMA_LIST_VERSIONS_BY_FUNCTION_REQUEST.members[0], &self.function_name);
        rt::member(w, &SCHEMA_LIST_VERSIONS_BY_FUNCTION_REQUEST.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_VERSIONS_BY_FUNCTION_REQUEST.members[2], &self.max_items);
        w.end_structure(&SCHEMA_LIST_VERSIONS_BY_FUNCTION_REQUEST);
    }
}
impl rt::Encode for ListVersionsByFunctionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListVersionsByFunctionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_VERSIONS_BY_FUNCTION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.max_items = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_VERSIONS_BY_FUNCTION_RESPONSE: rt::Schema = rt::Schema {
    name: "ListVersionsByFunctionResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextMarker", "NextMarker", &SHAPE_STRING),
        rt::Member::new("Versions", "Versions", &SHAPE_FUNCTION_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_VERSIONS_BY_FUNCTION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_VERSIONS_BY_FUNCTION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVersionsByFunctionResponse {
    pub next_marker: Option<String>,
    pub versions: Option<Vec<FunctionConfiguration>>,
}
impl rt::Structure for ListVersionsByFunctionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_VERSIONS_BY_FUNCTION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_VERSIONS_BY_FUNCTION_RESPONSE);
        rt::member(w, &SCHEMA_LIST_VERSIONS_BY_FUNCTION_RESPONSE.members[0], &self.next_marker);
        rt::member(w, &SCHEMA_LIST_VERSIONS_BY_FUNCTION_RESPONSE.members[1], &self.versions);
        w.end_structure(&SCHEMA_LIST_VERSIONS_BY_FUNCTION_RESPONSE);
    }
}
impl rt::Encode for ListVersionsByFunctionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListVersionsByFunctionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_VERSIONS_BY_FUNCTION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_marker = rt::Decode::decode(shape, r)?,
                    1 => out.versions = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_LOCAL_MOUNT_PATH: rt::Pattern = rt::Pattern::new("/mnt/[a-zA-Z0-9-_.]+");
pub static SHAPE_LOCAL_MOUNT_PATH: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(160), pattern: Some(&PATTERN_LOCAL_MOUNT_PATH) };
pub static SHAPE_LOG_FORMAT: rt::Shape = rt::Shape::Enum { values: &["JSON", "Text"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogFormat {
    Json,
    Text,
    Unknown(String),
}
impl LogFormat {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "JSON",
            Self::Text => "Text",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for LogFormat {
    fn from(text: &str) -> Self {
        match text {
            "JSON" => Self::Json,
            "Text" => Self::Text,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for LogFormat {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for LogFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for LogFormat {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for LogFormat {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_LOG_GROUP: rt::Pattern = rt::Pattern::new("[\\.\\-_/#A-Za-z0-9]+");
pub static SHAPE_LOG_GROUP: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: Some(&PATTERN_LOG_GROUP) };
pub static SHAPE_LOG_TYPE: rt::Shape = rt::Shape::Enum { values: &["None", "Tail"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogType {
    None,
    Tail,
    Unknown(String),
}
impl LogType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::Tail => "Tail",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for LogType {
    fn from(text: &str) -> Self {
        match text {
            "None" => Self::None,
            "Tail" => Self::Tail,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for LogType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for LogType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for LogType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for LogType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_LOGGING_CONFIG: rt::Schema = rt::Schema {
    name: "LoggingConfig",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApplicationLogLevel", "ApplicationLogLevel", &SHAPE_APPLICATION_LOG_LEVEL),
        rt::Member::new("LogFormat", "LogFormat", &SHAPE_LOG_FORMAT),
        rt::Member::new("LogGroup", "LogGroup", &SHAPE_LOG_GROUP),
        rt::Member::new("SystemLogLevel", "SystemLogLevel", &SHAPE_SYSTEM_LOG_LEVEL),
    ],
    xml_namespace: None,
};
pub static SHAPE_LOGGING_CONFIG: rt::Shape = rt::Shape::Structure(&SCHEMA_LOGGING_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LoggingConfig {
    pub application_log_level: Option<ApplicationLogLevel>,
    pub log_format: Option<LogFormat>,
    pub log_group: Option<String>,
    pub system_log_level: Option<SystemLogLevel>,
}
impl rt::Structure for LoggingConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LOGGING_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LOGGING_CONFIG);
        rt::member(w, &SCHEMA_LOGGING_CONFIG.members[0], &self.application_log_level);
        rt::member(w, &SCHEMA_LOGGING_CONFIG.members[1], &self.log_format);
        rt::member(w, &SCHEMA_LOGGING_CONFIG.members[2], &self.log_group);
        rt::member(w, &SCHEMA_LOGGING_CONFIG.members[3], &self.system_log_level);
        w.end_structure(&SCHEMA_LOGGING_CONFIG);
    }
}
impl rt::Encode for LoggingConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LoggingConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LOGGING_CONFIG, r, &mut |index, shape, r| {
            match index {
                0 => out.application_log_level = rt::Decode::decode(shape, r)?,
                1 => out.log_format = rt::Decode::decode(shape, r)?,
                2 => out.log_group = rt::Decode::decode(shape, r)?,
                3 => out.system_log_level = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_LONG: rt::Shape = rt::Shape::Long { min: None, max: None };
static PATTERN_MASTER_REGION: rt::Pattern = rt::Pattern::new("ALL|[a-z]{2}(-gov)?-[a-z]+-\\d{1}");
pub static SHAPE_MASTER_REGION: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_MASTER_REGION) };
pub static SHAPE_MAX_AGE: rt::Shape = rt::Shape::Integer { min: Some(0), max: Some(86400) };
pub static SHAPE_MAX_FUNCTION_EVENT_INVOKE_CONFIG_LIST_ITEMS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(50) };
pub static SHAPE_MAX_ITEMS: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(50) };
pub static SHAPE_MAX_LAYER_LIST_ITEMS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(50) };
pub static SHAPE_MAX_LIST_ITEMS: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(10000) };
pub static SHAPE_MAX_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEMS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(50) };
pub static SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(300) };
pub static SHAPE_MAXIMUM_CONCURRENCY: rt::Shape =
    rt::Shape::Integer { min: Some(2), max: Some(1000) };
pub static SHAPE_MAXIMUM_EVENT_AGE_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(60), max: Some(21600) };
pub static SHAPE_MAXIMUM_NUMBER_OF_POLLERS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(2000) };
pub static SHAPE_MAXIMUM_RECORD_AGE_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(-1), max: Some(604800) };
pub static SHAPE_MAXIMUM_RETRY_ATTEMPTS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(2) };
pub static SHAPE_MAXIMUM_RETRY_ATTEMPTS_EVENT_SOURCE_MAPPING: rt::Shape =
    rt::Shape::Integer { min: Some(-1), max: Some(10000) };
pub static SHAPE_MEMORY_SIZE: rt::Shape = rt::Shape::Integer { min: Some(128), max: Some(32768) };
static PATTERN_METHOD: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_METHOD: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(6), pattern: Some(&PATTERN_METHOD) };
pub static SHAPE_MINIMUM_NUMBER_OF_POLLERS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(200) };
static PATTERN_NAME_SPACED_FUNCTION_ARN: rt::Pattern = rt::Pattern::new(
    "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?",
);
pub static SHAPE_NAME_SPACED_FUNCTION_ARN: rt::Shape = rt::Shape::String {
    min: Some(0),
    max: Some(10000),
    pattern: Some(&PATTERN_NAME_SPACED_FUNCTION_ARN),
};
static PATTERN_NAMESPACED_FUNCTION_NAME: rt::Pattern = rt::Pattern::new(
    "(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?",
);
pub static SHAPE_NAMESPACED_FUNCTION_NAME: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(256),
    pattern: Some(&PATTERN_NAMESPACED_FUNCTION_NAME),
};
static PATTERN_NAMESPACED_STATEMENT_ID: rt::Pattern = rt::Pattern::new("([a-zA-Z0-9-_.]+)");
pub static SHAPE_NAMESPACED_STATEMENT_ID: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(100),
    pattern: Some(&PATTERN_NAMESPACED_STATEMENT_ID),
};
pub static SCHEMA_NO_PUBLISHED_VERSION_EXCEPTION: rt::Schema = rt::Schema {
    name: "NoPublishedVersionException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "NoPublishedVersionException", status: 400 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_NO_PUBLISHED_VERSION_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_NO_PUBLISHED_VERSION_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NoPublishedVersionException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for NoPublishedVersionException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_NO_PUBLISHED_VERSION_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_NO_PUBLISHED_VERSION_EXCEPTION);
        rt::member(w, &SCHEMA_NO_PUBLISHED_VERSION_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_NO_PUBLISHED_VERSION_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_NO_PUBLISHED_VERSION_EXCEPTION);
    }
}
impl rt::Encode for NoPublishedVersionException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for NoPublishedVersionException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_NO_PUBLISHED_VERSION_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<NoPublishedVersionException> for rt::ApiError {
    fn from(error: NoPublishedVersionException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_NON_NEGATIVE_INTEGER: rt::Shape = rt::Shape::Integer { min: Some(0), max: None };
pub static SHAPE_NULLABLE_BOOLEAN: rt::Shape = rt::Shape::Boolean;
static PATTERN_NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER: rt::Pattern =
    rt::Pattern::new("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+");
pub static SHAPE_NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(128),
    pattern: Some(&PATTERN_NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER),
};
pub static SCHEMA_ON_FAILURE: rt::Schema = rt::Schema {
    name: "OnFailure",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Destination", "Destination", &SHAPE_DESTINATION_ARN)],
    xml_namespace: None,
};
pub static SHAPE_ON_FAILURE: rt::Shape = rt::Shape::Structure(&SCHEMA_ON_FAILURE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OnFailure {
    pub destination: Option<String>,
}
impl rt::Structure for OnFailure {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ON_FAILURE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ON_FAILURE);
        rt::member(w, &SCHEMA_ON_FAILURE.members[0], &self.destination);
        w.end_structure(&SCHEMA_ON_FAILURE);
    }
}
impl rt::Encode for OnFailure {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for OnFailure {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ON_FAILURE, r, &mut |index, shape, r| {
            match index {
                0 => out.destination = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_ON_SUCCESS: rt::Schema = rt::Schema {
    name: "OnSuccess",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Destination", "Destination", &SHAPE_DESTINATION_ARN)],
    xml_namespace: None,
};
pub static SHAPE_ON_SUCCESS: rt::Shape = rt::Shape::Structure(&SCHEMA_ON_SUCCESS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OnSuccess {
    pub destination: Option<String>,
}
impl rt::Structure for OnSuccess {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ON_SUCCESS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ON_SUCCESS);
        rt::member(w, &SCHEMA_ON_SUCCESS.members[0], &self.destination);
        w.end_structure(&SCHEMA_ON_SUCCESS);
    }
}
impl rt::Encode for OnSuccess {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for OnSuccess {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ON_SUCCESS, r, &mut |index, shape, r| {
            match index {
                0 => out.destination = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_ORGANIZATION_ID: rt::Pattern = rt::Pattern::new("o-[a-z0-9]{10,32}");
pub static SHAPE_ORGANIZATION_ID: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(34), pattern: Some(&PATTERN_ORGANIZATION_ID) };
static PATTERN_ORIGIN: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_ORIGIN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(253), pattern: Some(&PATTERN_ORIGIN) };
pub static SHAPE_PACKAGE_TYPE: rt::Shape = rt::Shape::Enum { values: &["Zip", "Image"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PackageType {
    Zip,
    Image,
    Unknown(String),
}
impl PackageType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Zip => "Zip",
            Self::Image => "Image",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for PackageType {
    fn from(text: &str) -> Self {
        match text {
            "Zip" => Self::Zip,
            "Image" => Self::Image,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for PackageType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for PackageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for PackageType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for PackageType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_PARALLELIZATION_FACTOR: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(10) };
static PATTERN_PATTERN: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_PATTERN: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(4096), pattern: Some(&PATTERN_PATTERN) };
pub static SHAPE_PER_EXECUTION_ENVIRONMENT_MAX_CONCURRENCY: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(1600) };
pub static SCHEMA_POLICY_LENGTH_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "PolicyLengthExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "PolicyLengthExceededException", status: 400 }),
    members: &[
        rt::Member::new("Type", "Type", &SHAPE_STRING),
        rt::Member::new("message", "message", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_POLICY_LENGTH_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_POLICY_LENGTH_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyLengthExceededException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for PolicyLengthExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_POLICY_LENGTH_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_POLICY_LENGTH_EXCEEDED_EXCEPTION);
        rt::member(w, &SCHEMA_POLICY_LENGTH_EXCEEDED_EXCEPTION.members[0], &self.r#type);
        rt::member(w, &SCHEMA_POLICY_LENGTH_EXCEEDED_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_POLICY_LENGTH_EXCEEDED_EXCEPTION);
    }
}
impl rt::Encode for PolicyLengthExceededException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PolicyLengthExceededException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_POLICY_LENGTH_EXCEEDED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.r#type = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<PolicyLengthExceededException> for rt::ApiError {
    fn from(error: PolicyLengthExceededException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_POSITIVE_INTEGER: rt::Shape = rt::Shape::Integer { min: Some(1), max: None };
pub static SCHEMA_PRECONDITION_FAILED_EXCEPTION: rt::Schema = rt::Schema {
    name: "PreconditionFailedException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "PreconditionFailedException", status: 412 }),
    members: &[
        rt::Member::new("Type", "Type", &SHAPE_STRING),
        rt::Member::new("message", "message", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_PRECONDITION_FAILED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PRECONDITION_FAILED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PreconditionFailedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for PreconditionFailedException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PRECONDITION_FAILED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PRECONDITION_FAILED_EXCEPTION);
        rt::member(w, &SCHEMA_PRECONDITION_FAILED_EXCEPTION.members[0], &self.r#type);
        rt::member(w, &SCHEMA_PRECONDITION_FAILED_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_PRECONDITION_FAILED_EXCEPTION);
    }
}
impl rt::Encode for PreconditionFailedException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PreconditionFailedException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PRECONDITION_FAILED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.r#type = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<PreconditionFailedException> for rt::ApiError {
    fn from(error: PreconditionFailedException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

static PATTERN_PRINCIPAL: rt::Pattern = rt::Pattern::new("[^\\s]+");
pub static SHAPE_PRINCIPAL: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_PRINCIPAL) };
static PATTERN_PRINCIPAL_ORG_ID: rt::Pattern = rt::Pattern::new("o-[a-z0-9]{10,32}");
pub static SHAPE_PRINCIPAL_ORG_ID: rt::Shape =
    rt::Shape::String { min: Some(12), max: Some(34), pattern: Some(&PATTERN_PRINCIPAL_ORG_ID) };
pub static SHAPE_PROVISIONED_CONCURRENCY_CONFIG_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM: rt::Schema = rt::Schema {
    name: "ProvisionedConcurrencyConfigListItem",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AllocatedProvisionedConcurrentExecutions",
            "AllocatedProvisionedConcurrentExecutions",
            &SHAPE_NON_NEGATIVE_INTEGER,
        ),
        rt::Member::new(
            "AvailableProvisionedConcurrentExecutions",
            "AvailableProvisionedConcurrentExecutions",
            &SHAPE_NON_NEGATIVE_INTEGER,
        ),
        rt::Member::new("FunctionArn", "FunctionArn", &SHAPE_FUNCTION_ARN),
        rt::Member::new("LastModified", "LastModified", &SHAPE_TIMESTAMP),
        rt::Member::new(
            "RequestedProvisionedConcurrentExecutions",
            "RequestedProvisionedConcurrentExecutions",
            &SHAPE_POSITIVE_INTEGER,
        ),
        rt::Member::new("Status", "Status", &SHAPE_PROVISIONED_CONCURRENCY_STATUS_ENUM),
        rt::Member::new("StatusReason", "StatusReason", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProvisionedConcurrencyConfigListItem {
    pub allocated_provisioned_concurrent_executions: Option<i32>,
    pub available_provisioned_concurrent_executions: Option<i32>,
    pub function_arn: Option<String>,
    pub last_modified: Option<String>,
    pub requested_provisioned_concurrent_executions: Option<i32>,
    pub status: Option<ProvisionedConcurrencyStatusEnum>,
    pub status_reason: Option<String>,
}
impl rt::Structure for ProvisionedConcurrencyConfigListItem {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM);
        rt::member(
            w,
            &SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM.members[0],
            &self.allocated_provisioned_concurrent_executions,
        );
        rt::member(
            w,
            &SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM.members[1],
            &self.available_provisioned_concurrent_executions,
        );
        rt::member(
            w,
            &SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM.members[2],
            &self.function_arn,
        );
        rt::member(
            w,
            &SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM.members[3],
            &self.last_modified,
        );
        rt::member(
            w,
            &SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM.members[4],
            &self.requested_provisioned_concurrent_executions,
        );
        rt::member(w, &SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM.members[5], &self.status);
        rt::member(
            w,
            &SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM.members[6],
            &self.status_reason,
        );
        w.end_structure(&SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM);
    }
}
impl rt::Encode for ProvisionedConcurrencyConfigListItem {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ProvisionedConcurrencyConfigListItem {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => {
                        out.allocated_provisioned_concurrent_executions =
                            rt::Decode::decode(shape, r)?
                    }
                    1 => {
                        out.available_provisioned_concurrent_executions =
                            rt::Decode::decode(shape, r)?
                    }
                    2 => out.function_arn = rt::Decode::decode(shape, r)?,
                    3 => out.last_modified = rt::Decode::decode(shape, r)?,
                    4 => {
                        out.requested_provisioned_concurrent_executions =
                            rt::Decode::decode(shape, r)?
                    }
                    5 => out.status = rt::Decode::decode(shape, r)?,
                    6 => out.status_reason = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "ProvisionedConcurrencyConfigNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "ProvisionedConcurrencyConfigNotFoundException",
        status: 404,
    }),
    members: &[
        rt::Member::new("Type", "Type", &SHAPE_STRING),
        rt::Member::new("message", "message", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_PROVISIONED_CONCURRENCY_CONFIG_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProvisionedConcurrencyConfigNotFoundException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for ProvisionedConcurrencyConfigNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_NOT_FOUND_EXCEPTION);
        rt::member(
            w,
            &SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_NOT_FOUND_EXCEPTION.members[0],
            &self.r#type,
        );
        rt::member(
            w,
            &SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_NOT_FOUND_EXCEPTION.members[1],
            &self.message,
        );
        w.end_structure(&SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for ProvisionedConcurrencyConfigNotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ProvisionedConcurrencyConfigNotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_NOT_FOUND_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.r#type = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<ProvisionedConcurrencyConfigNotFoundException> for rt::ApiError {
    fn from(error: ProvisionedConcurrencyConfigNotFoundException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_PROVISIONED_CONCURRENCY_STATUS_ENUM: rt::Shape =
    rt::Shape::Enum { values: &["IN_PROGRESS", "READY", "FAILED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProvisionedConcurrencyStatusEnum {
    InProgress,
    Ready,
    Failed,
    Unknown(String),
}
impl ProvisionedConcurrencyStatusEnum {
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Ready => "READY",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ProvisionedConcurrencyStatusEnum {
    fn from(text: &str) -> Self {
        match text {
            "IN_PROGRESS" => Self::InProgress,
            "READY" => Self::Ready,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ProvisionedConcurrencyStatusEnum {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ProvisionedConcurrencyStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ProvisionedConcurrencyStatusEnum {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ProvisionedConcurrencyStatusEnum {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_PROVISIONED_POLLER_CONFIG: rt::Schema = rt::Schema {
    name: "ProvisionedPollerConfig",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MaximumPollers", "MaximumPollers", &SHAPE_MAXIMUM_NUMBER_OF_POLLERS),
        rt::Member::new("MinimumPollers", "MinimumPollers", &SHAPE_MINIMUM_NUMBER_OF_POLLERS),
        rt::Member::new("PollerGroupName", "PollerGroupName", &SHAPE_PROVISIONED_POLLER_GROUP_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_PROVISIONED_POLLER_CONFIG: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PROVISIONED_POLLER_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProvisionedPollerConfig {
    pub maximum_pollers: Option<i32>,
    pub minimum_pollers: Option<i32>,
    pub poller_group_name: Option<String>,
}
impl rt::Structure for ProvisionedPollerConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PROVISIONED_POLLER_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PROVISIONED_POLLER_CONFIG);
        rt::member(w, &SCHEMA_PROVISIONED_POLLER_CONFIG.members[0], &self.maximum_pollers);
        rt::member(w, &SCHEMA_PROVISIONED_POLLER_CONFIG.members[1], &self.minimum_pollers);
        rt::member(w, &SCHEMA_PROVISIONED_POLLER_CONFIG.members[2], &self.poller_group_name);
        w.end_structure(&SCHEMA_PROVISIONED_POLLER_CONFIG);
    }
}
impl rt::Encode for ProvisionedPollerConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ProvisionedPollerConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PROVISIONED_POLLER_CONFIG,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.maximum_pollers = rt::Decode::decode(shape, r)?,
                    1 => out.minimum_pollers = rt::Decode::decode(shape, r)?,
                    2 => out.poller_group_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_PROVISIONED_POLLER_GROUP_NAME: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9-_]*");
pub static SHAPE_PROVISIONED_POLLER_GROUP_NAME: rt::Shape = rt::Shape::String {
    min: Some(0),
    max: Some(128),
    pattern: Some(&PATTERN_PROVISIONED_POLLER_GROUP_NAME),
};
pub static SCHEMA_PUBLISH_LAYER_VERSION_REQUEST: rt::Schema = rt::Schema {
    name: "PublishLayerVersionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "CompatibleArchitectures",
            "CompatibleArchitectures",
            &SHAPE_COMPATIBLE_ARCHITECTURES,
        ),
        rt::Member::new("CompatibleRuntimes", "CompatibleRuntimes", &SHAPE_COMPATIBLE_RUNTIMES),
        rt::Member::new("Content", "Content", &SHAPE_LAYER_VERSION_CONTENT_INPUT).required(),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("LayerName", "LayerName", &SHAPE_LAYER_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("LicenseInfo", "LicenseInfo", &SHAPE_LICENSE_INFO),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUBLISH_LAYER_VERSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUBLISH_LAYER_VERSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublishLayerVersionRequest {
    pub compatible_architectures: Option<Vec<Architecture>>,
    pub compatible_runtimes: Option<Vec<Runtime>>,
    pub content: LayerVersionContentInput,
    pub description: Option<String>,
    pub layer_name: String,
    pub license_info: Option<String>,
}
impl rt::Structure for PublishLayerVersionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUBLISH_LAYER_VERSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUBLISH_LAYER_VERSION_REQUEST);
        rt::member(
            w,
            &SCHEMA_PUBLISH_LAYER_VERSION_REQUEST.members[0],
            &self.compatible_architectures,
        );
        rt::member(w, &SCHEMA_PUBLISH_LAYER_VERSION_REQUEST.members[1], &self.compatible_runtimes);
        rt::member(w, &SCHEMA_PUBLISH_LAYER_VERSION_REQUEST.members[2], &self.content);
        rt::member(w, &SCHEMA_PUBLISH_LAYER_VERSION_REQUEST.members[3], &self.description);
        rt::member(w, &SCHEMA_PUBLISH_LAYER_VERSION_REQUEST.members[4], &self.layer_name);
        rt::member(w, &SCHEMA_PUBLISH_LAYER_VERSION_REQUEST.members[5], &self.license_info);
        w.end_structure(&SCHEMA_PUBLISH_LAYER_VERSION_REQUEST);
    }
}
impl rt::Encode for PublishLayerVersionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PublishLayerVersionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUBLISH_LAYER_VERSION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.compatible_architectures = rt::Decode::decode(shape, r)?,
                    1 => out.compatible_runtimes = rt::Decode::decode(shape, r)?,
                    2 => out.content = rt::Decode::decode(shape, r)?,
                    3 => out.description = rt::Decode::decode(shape, r)?,
                    4 => out.layer_name = rt::Decode::decode(shape, r)?,
                    5 => out.license_info = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUBLISH_LAYER_VERSION_RESPONSE: rt::Schema = rt::Schema {
    name: "PublishLayerVersionResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "CompatibleArchitectures",
            "CompatibleArchitectures",
            &SHAPE_COMPATIBLE_ARCHITECTURES,
        ),
        rt::Member::new("CompatibleRuntimes", "CompatibleRuntimes", &SHAPE_COMPATIBLE_RUNTIMES),
        rt::Member::new("Content", "Content", &SHAPE_LAYER_VERSION_CONTENT_OUTPUT),
        rt::Member::new("CreatedDate", "CreatedDate", &SHAPE_TIMESTAMP),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("LayerArn", "LayerArn", &SHAPE_LAYER_ARN),
        rt::Member::new("LayerVersionArn", "LayerVersionArn", &SHAPE_LAYER_VERSION_ARN),
        rt::Member::new("LicenseInfo", "LicenseInfo", &SHAPE_LICENSE_INFO),
        rt::Member::new("Version", "Version", &SHAPE_LAYER_VERSION_NUMBER),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUBLISH_LAYER_VERSION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUBLISH_LAYER_VERSION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublishLayerVersionResponse {
    pub compatible_architectures: Option<Vec<Architecture>>,
    pub compatible_runtimes: Option<Vec<Runtime>>,
    pub content: Option<LayerVersionContentOutput>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub layer_arn: Option<String>,
    pub layer_version_arn: Option<String>,
    pub license_info: Option<String>,
    pub version: Option<i64>,
}
impl rt::Structure for PublishLayerVersionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUBLISH_LAYER_VERSION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUBLISH_LAYER_VERSION_RESPONSE);
        rt::member(
            w,
            &SCHEMA_PUBLISH_LAYER_VERSION_RESPONSE.members[0],
            &self.compatible_architectures,
        );
        rt::member(w, &SCHEMA_PUBLISH_LAYER_VERSION_RESPONSE.members[1], &self.compatible_runtimes);
        rt::member(w, &SCHEMA_PUBLISH_LAYER_VERSION_RESPONSE.members[2], &self.content);
        rt::member(w, &SCHEMA_PUBLISH_LAYER_VERSION_RESPONSE.members[3], &self.created_date);
        rt::member(w, &SCHEMA_PUBLISH_LAYER_VERSION_RESPONSE.members[4], &self.description);
        rt::member(w, &SCHEMA_PUBLISH_LAYER_VERSION_RESPONSE.members[5], &self.layer_arn);
        rt::member(w, &SCHEMA_PUBLISH_LAYER_VERSION_RESPONSE.members[6], &self.layer_version_arn);
        rt::member(w, &SCHEMA_PUBLISH_LAYER_VERSION_RESPONSE.members[7], &self.license_info);
        rt::member(w, &SCHEMA_PUBLISH_LAYER_VERSION_RESPONSE.members[8], &self.version);
        w.end_structure(&SCHEMA_PUBLISH_LAYER_VERSION_RESPONSE);
    }
}
impl rt::Encode for PublishLayerVersionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PublishLayerVersionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUBLISH_LAYER_VERSION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.compatible_architectures = rt::Decode::decode(shape, r)?,
                    1 => out.compatible_runtimes = rt::Decode::decode(shape, r)?,
                    2 => out.content = rt::Decode::decode(shape, r)?,
                    3 => out.created_date = rt::Decode::decode(shape, r)?,
                    4 => out.description = rt::Decode::decode(shape, r)?,
                    5 => out.layer_arn = rt::Decode::decode(shape, r)?,
                    6 => out.layer_version_arn = rt::Decode::decode(shape, r)?,
                    7 => out.license_info = rt::Decode::decode(shape, r)?,
                    8 => out.version = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUBLISH_VERSION_REQUEST: rt::Schema = rt::Schema {
    name: "PublishVersionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CodeSha256", "CodeSha256", &SHAPE_STRING),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("PublishTo", "PublishTo", &SHAPE_FUNCTION_VERSION_LATEST_PUBLISHED),
        rt::Member::new("RevisionId", "RevisionId", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUBLISH_VERSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUBLISH_VERSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublishVersionRequest {
    pub code_sha256: Option<String>,
    pub description: Option<String>,
    pub function_name: String,
    pub publish_to: Option<FunctionVersionLatestPublished>,
    pub revision_id: Option<String>,
}
impl rt::Structure for PublishVersionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUBLISH_VERSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUBLISH_VERSION_REQUEST);
        rt::member(w, &SCHEMA_PUBLISH_VERSION_REQUEST.members[0], &self.code_sha256);
        rt::member(w, &SCHEMA_PUBLISH_VERSION_REQUEST.members[1], &self.description);
        rt::member(w, &SCHEMA_PUBLISH_VERSION_REQUEST.members[2], &self.function_name);
        rt::member(w, &SCHEMA_PUBLISH_VERSION_REQUEST.members[3], &self.publish_to);
        rt::member(w, &SCHEMA_PUBLISH_VERSION_REQUEST.members[4], &self.revision_id);
        w.end_structure(&SCHEMA_PUBLISH_VERSION_REQUEST);
    }
}
impl rt::Encode for PublishVersionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PublishVersionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUBLISH_VERSION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.code_sha256 = rt::Decode::decode(shape, r)?,
                    1 => out.description = rt::Decode::decode(shape, r)?,
                    2 => out.function_name = rt::Decode::decode(shape, r)?,
                    3 => out.publish_to = rt::Decode::decode(shape, r)?,
                    4 => out.revision_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_FUNCTION_CONCURRENCY_REQUEST: rt::Schema = rt::Schema {
    name: "PutFunctionConcurrencyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "ReservedConcurrentExecutions",
            "ReservedConcurrentExecutions",
            &SHAPE_RESERVED_CONCURRENT_EXECUTIONS,
        )
        .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_FUNCTION_CONCURRENCY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_FUNCTION_CONCURRENCY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutFunctionConcurrencyRequest {
    pub function_name: String,
    pub reserved_concurrent_executions: i32,
}
impl rt::Structure for PutFunctionConcurrencyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_FUNCTION_CONCURRENCY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_FUNCTION_CONCURRENCY_REQUEST);
        rt::member(w, &SCHEMA_PUT_FUNCTION_CONCURRENCY_REQUEST.members[0], &self.function_name);
        rt::member(
            w,
            &SCHEMA_PUT_FUNCTION_CONCURRENCY_REQUEST.members[1],
            &self.reserved_concurrent_executions,
        );
        w.end_structure(&SCHEMA_PUT_FUNCTION_CONCURRENCY_REQUEST);
    }
}
impl rt::Encode for PutFunctionConcurrencyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutFunctionConcurrencyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_FUNCTION_CONCURRENCY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.reserved_concurrent_executions = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: rt::Schema = rt::Schema {
    name: "PutFunctionEventInvokeConfigRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DestinationConfig", "DestinationConfig", &SHAPE_DESTINATION_CONFIG),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "MaximumEventAgeInSeconds",
            "MaximumEventAgeInSeconds",
            &SHAPE_MAXIMUM_EVENT_AGE_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRetryAttempts",
            "MaximumRetryAttempts",
            &SHAPE_MAXIMUM_RETRY_ATTEMPTS,
        ),
        rt::Member::new(
            "Qualifier",
            "Qualifier",
            &SHAPE_NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
        )
        .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutFunctionEventInvokeConfigRequest {
    pub destination_config: Option<DestinationConfig>,
    pub function_name: String,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub qualifier: Option<String>,
}
impl rt::Structure for PutFunctionEventInvokeConfigRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST);
        rt::member(
            w,
            &SCHEMA_PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST.members[0],
            &self.destination_config,
        );
        rt::member(
            w,
            &SCHEMA_PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST.members[1],
            &self.function_name,
        );
        rt::member(
            w,
            &SCHEMA_PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST.members[2],
            &self.maximum_event_age_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST.members[3],
            &self.maximum_retry_attempts,
        );
        rt::member(w, &SCHEMA_PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST.members[4], &self.qualifier);
        w.end_structure(&SCHEMA_PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST);
    }
}
impl rt::Encode for PutFunctionEventInvokeConfigRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutFunctionEventInvokeConfigRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.destination_config = rt::Decode::decode(shape, r)?,
                    1 => out.function_name = rt::Decode::decode(shape, r)?,
                    2 => out.maximum_event_age_in_seconds = rt::Decode::decode(shape, r)?,
                    3 => out.maximum_retry_attempts = rt::Decode::decode(shape, r)?,
                    4 => out.qualifier = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_FUNCTION_RECURSION_CONFIG_REQUEST: rt::Schema = rt::Schema {
    name: "PutFunctionRecursionConfigRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_UNQUALIFIED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("RecursiveLoop", "RecursiveLoop", &SHAPE_RECURSIVE_LOOP).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_FUNCTION_RECURSION_CONFIG_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_FUNCTION_RECURSION_CONFIG_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutFunctionRecursionConfigRequest {
    pub function_name: String,
    pub recursive_loop: RecursiveLoop,
}
impl rt::Structure for PutFunctionRecursionConfigRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_FUNCTION_RECURSION_CONFIG_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_FUNCTION_RECURSION_CONFIG_REQUEST);
        rt::member(
            w,
            &SCHEMA_PUT_FUNCTION_RECURSION_CONFIG_REQUEST.members[0],
            &self.function_name,
        );
        rt::member(
            w,
            &SCHEMA_PUT_FUNCTION_RECURSION_CONFIG_REQUEST.members[1],
            &self.recursive_loop,
        );
        w.end_structure(&SCHEMA_PUT_FUNCTION_RECURSION_CONFIG_REQUEST);
    }
}
impl rt::Encode for PutFunctionRecursionConfigRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutFunctionRecursionConfigRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_FUNCTION_RECURSION_CONFIG_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.recursive_loop = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_FUNCTION_RECURSION_CONFIG_RESPONSE: rt::Schema = rt::Schema {
    name: "PutFunctionRecursionConfigResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("RecursiveLoop", "RecursiveLoop", &SHAPE_RECURSIVE_LOOP)],
    xml_namespace: None,
};
pub static SHAPE_PUT_FUNCTION_RECURSION_CONFIG_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_FUNCTION_RECURSION_CONFIG_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutFunctionRecursionConfigResponse {
    pub recursive_loop: Option<RecursiveLoop>,
}
impl rt::Structure for PutFunctionRecursionConfigResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_FUNCTION_RECURSION_CONFIG_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_FUNCTION_RECURSION_CONFIG_RESPONSE);
        rt::member(
            w,
            &SCHEMA_PUT_FUNCTION_RECURSION_CONFIG_RESPONSE.members[0],
            &self.recursive_loop,
        );
        w.end_structure(&SCHEMA_PUT_FUNCTION_RECURSION_CONFIG_RESPONSE);
    }
}
impl rt::Encode for PutFunctionRecursionConfigResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutFunctionRecursionConfigResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_FUNCTION_RECURSION_CONFIG_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.recursive_loop = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST: rt::Schema = rt::Schema {
    name: "PutProvisionedConcurrencyConfigRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "ProvisionedConcurrentExecutions",
            "ProvisionedConcurrentExecutions",
            &SHAPE_POSITIVE_INTEGER,
        )
        .required(),
        rt::Member::new("Qualifier", "Qualifier", &SHAPE_QUALIFIER)
            .required()
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutProvisionedConcurrencyConfigRequest {
    pub function_name: String,
    pub provisioned_concurrent_executions: i32,
    pub qualifier: String,
}
impl rt::Structure for PutProvisionedConcurrencyConfigRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST);
        rt::member(
            w,
            &SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST.members[0],
            &self.function_name,
        );
        rt::member(
            w,
            &SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST.members[1],
            &self.provisioned_concurrent_executions,
        );
        rt::member(
            w,
            &SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST.members[2],
            &self.qualifier,
        );
        w.end_structure(&SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST);
    }
}
impl rt::Encode for PutProvisionedConcurrencyConfigRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutProvisionedConcurrencyConfigRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.provisioned_concurrent_executions = rt::Decode::decode(shape, r)?,
                    2 => out.qualifier = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE: rt::Schema = rt::Schema {
    name: "PutProvisionedConcurrencyConfigResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AllocatedProvisionedConcurrentExecutions",
            "AllocatedProvisionedConcurrentExecutions",
            &SHAPE_NON_NEGATIVE_INTEGER,
        ),
        rt::Member::new(
            "AvailableProvisionedConcurrentExecutions",
            "AvailableProvisionedConcurrentExecutions",
            &SHAPE_NON_NEGATIVE_INTEGER,
        ),
        rt::Member::new("LastModified", "LastModified", &SHAPE_TIMESTAMP),
        rt::Member::new(
            "RequestedProvisionedConcurrentExecutions",
            "RequestedProvisionedConcurrentExecutions",
            &SHAPE_POSITIVE_INTEGER,
        ),
        rt::Member::new("Status", "Status", &SHAPE_PROVISIONED_CONCURRENCY_STATUS_ENUM),
        rt::Member::new("StatusReason", "StatusReason", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutProvisionedConcurrencyConfigResponse {
    pub allocated_provisioned_concurrent_executions: Option<i32>,
    pub available_provisioned_concurrent_executions: Option<i32>,
    pub last_modified: Option<String>,
    pub requested_provisioned_concurrent_executions: Option<i32>,
    pub status: Option<ProvisionedConcurrencyStatusEnum>,
    pub status_reason: Option<String>,
}
impl rt::Structure for PutProvisionedConcurrencyConfigResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE);
        rt::member(
            w,
            &SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE.members[0],
            &self.allocated_provisioned_concurrent_executions,
        );
        rt::member(
            w,
            &SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE.members[1],
            &self.available_provisioned_concurrent_executions,
        );
        rt::member(
            w,
            &SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE.members[2],
            &self.last_modified,
        );
        rt::member(
            w,
            &SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE.members[3],
            &self.requested_provisioned_concurrent_executions,
        );
        rt::member(w, &SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE.members[4], &self.status);
        rt::member(
            w,
            &SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE.members[5],
            &self.status_reason,
        );
        w.end_structure(&SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE);
    }
}
impl rt::Encode for PutProvisionedConcurrencyConfigResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutProvisionedConcurrencyConfigResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => {
                        out.allocated_provisioned_concurrent_executions =
                            rt::Decode::decode(shape, r)?
                    }
                    1 => {
                        out.available_provisioned_concurrent_executions =
                            rt::Decode::decode(shape, r)?
                    }
                    2 => out.last_modified = rt::Decode::decode(shape, r)?,
                    3 => {
                        out.requested_provisioned_concurrent_executions =
                            rt::Decode::decode(shape, r)?
                    }
                    4 => out.status = rt::Decode::decode(shape, r)?,
                    5 => out.status_reason = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST: rt::Schema = rt::Schema {
    name: "PutRuntimeManagementConfigRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "Qualifier",
            "Qualifier",
            &SHAPE_NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
        )
        .at(rt::Location::Query),
        rt::Member::new("RuntimeVersionArn", "RuntimeVersionArn", &SHAPE_RUNTIME_VERSION_ARN),
        rt::Member::new("UpdateRuntimeOn", "UpdateRuntimeOn", &SHAPE_UPDATE_RUNTIME_ON).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRuntimeManagementConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub runtime_version_arn: Option<String>,
    pub update_runtime_on: UpdateRuntimeOn,
}
impl rt::Structure for PutRuntimeManagementConfigRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST);
        rt::member(
            w,
            &SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST.members[0],
            &self.function_name,
        );
        rt::member(w, &SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST.members[1], &self.qualifier);
        rt::member(
            w,
            &SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST.members[2],
            &self.runtime_version_arn,
        );
        rt::member(
            w,
            &SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST.members[3],
            &self.update_runtime_on,
        );
        w.end_structure(&SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST);
    }
}
impl rt::Encode for PutRuntimeManagementConfigRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRuntimeManagementConfigRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.qualifier = rt::Decode::decode(shape, r)?,
                    2 => out.runtime_version_arn = rt::Decode::decode(shape, r)?,
                    3 => out.update_runtime_on = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_RESPONSE: rt::Schema = rt::Schema {
    name: "PutRuntimeManagementConfigResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FunctionArn", "FunctionArn", &SHAPE_FUNCTION_ARN).required(),
        rt::Member::new("RuntimeVersionArn", "RuntimeVersionArn", &SHAPE_RUNTIME_VERSION_ARN),
        rt::Member::new("UpdateRuntimeOn", "UpdateRuntimeOn", &SHAPE_UPDATE_RUNTIME_ON).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RUNTIME_MANAGEMENT_CONFIG_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRuntimeManagementConfigResponse {
    pub function_arn: String,
    pub runtime_version_arn: Option<String>,
    pub update_runtime_on: UpdateRuntimeOn,
}
impl rt::Structure for PutRuntimeManagementConfigResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_RESPONSE);
        rt::member(
            w,
            &SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_RESPONSE.members[0],
            &self.function_arn,
        );
        rt::member(
            w,
            &SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_RESPONSE.members[1],
            &self.runtime_version_arn,
        );
        rt::member(
            w,
            &SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_RESPONSE.members[2],
            &self.update_runtime_on,
        );
        w.end_structure(&SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_RESPONSE);
    }
}
impl rt::Encode for PutRuntimeManagementConfigResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRuntimeManagementConfigResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.function_arn = rt::Decode::decode(shape, r)?,
                    1 => out.runtime_version_arn = rt::Decode::decode(shape, r)?,
                    2 => out.update_runtime_on = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_QUALIFIER: rt::Pattern = rt::Pattern::new("(|[a-zA-Z0-9$_-]+)");
pub static SHAPE_QUALIFIER: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: Some(&PATTERN_QUALIFIER) };
static PATTERN_QUEUE: rt::Pattern = rt::Pattern::new("[\\s\\S]*");
pub static SHAPE_QUEUE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1000), pattern: Some(&PATTERN_QUEUE) };
pub static SHAPE_QUEUES: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(1),
    element: &SHAPE_QUEUE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_RECURSIVE_INVOCATION_EXCEPTION: rt::Schema = rt::Schema {
    name: "RecursiveInvocationException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "RecursiveInvocationException", status: 400 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_RECURSIVE_INVOCATION_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RECURSIVE_INVOCATION_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecursiveInvocationException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for RecursiveInvocationException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RECURSIVE_INVOCATION_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RECURSIVE_INVOCATION_EXCEPTION);
        rt::member(w, &SCHEMA_RECURSIVE_INVOCATION_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_RECURSIVE_INVOCATION_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_RECURSIVE_INVOCATION_EXCEPTION);
    }
}
impl rt::Encode for RecursiveInvocationException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RecursiveInvocationException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RECURSIVE_INVOCATION_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<RecursiveInvocationException> for rt::ApiError {
    fn from(error: RecursiveInvocationException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_RECURSIVE_LOOP: rt::Shape = rt::Shape::Enum { values: &["Allow", "Terminate"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecursiveLoop {
    Allow,
    Terminate,
    Unknown(String),
}
impl RecursiveLoop {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allow => "Allow",
            Self::Terminate => "Terminate",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for RecursiveLoop {
    fn from(text: &str) -> Self {
        match text {
            "Allow" => Self::Allow,
            "Terminate" => Self::Terminate,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for RecursiveLoop {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for RecursiveLoop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for RecursiveLoop {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for RecursiveLoop {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_REQUEST: rt::Schema = rt::Schema {
    name: "RemoveLayerVersionPermissionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LayerName", "LayerName", &SHAPE_LAYER_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("RevisionId", "RevisionId", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("StatementId", "StatementId", &SHAPE_STATEMENT_ID)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("VersionNumber", "VersionNumber", &SHAPE_LAYER_VERSION_NUMBER)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_REMOVE_LAYER_VERSION_PERMISSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveLayerVersionPermissionRequest {
    pub layer_name: String,
    pub revision_id: Option<String>,
    pub statement_id: String,
    pub version_number: i64,
}
impl rt::Structure for RemoveLayerVersionPermissionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_REQUEST);
        rt::member(w, &SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_REQUEST.members[0], &self.layer_name);
        rt::member(
            w,
            &SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_REQUEST.members[1],
            &self.revision_id,
        );
        rt::member(
            w,
            &SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_REQUEST.members[2],
            &self.statement_id,
        );
        rt::member(
            w,
            &SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_REQUEST.members[3],
            &self.version_number,
        );
        w.end_structure(&SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_REQUEST);
    }
}
impl rt::Encode for RemoveLayerVersionPermissionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RemoveLayerVersionPermissionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.layer_name = rt::Decode::decode(shape, r)?,
                    1 => out.revision_id = rt::Decode::decode(shape, r)?,
                    2 => out.statement_id = rt::Decode::decode(shape, r)?,
                    3 => out.version_number = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "Qualifier",
            "Qualifier",
            &SHAPE_NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
        )
        .at(rt::Location::Query),
        rt::Member::new("RevisionId", "RevisionId", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("StatementId", "StatementId", &SHAPE_NAMESPACED_STATEMENT_ID)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_REMOVE_PERMISSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REMOVE_PERMISSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemovePermissionRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub revision_id: Option<String>,
    pub statement_id: String,
}
impl rt::Structure for RemovePermissionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REMOVE_PERMISSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REMOVE_PERMISSION_REQUEST);
        rt::member(w, &SCHEMA_REMOVE_PERMISSION_REQUEST.members[0], &self.function_name);
        rt::member(w, &SCHEMA_REMOVE_PERMISSION_REQUEST.members[1], &self.qualifier);
        rt::member(w, &SCHEMA_REMOVE_PERMISSION_REQUEST.members[2], &self.revision_id);
        rt::member(w, &SCHEMA_REMOVE_PERMISSION_REQUEST.members[3], &self.statement_id);
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
                    0 => out.function_name = rt::Decode::decode(shape, r)?,
                    1 => out.qualifier = rt::Decode::decode(shape, r)?,
                    2 => out.revision_id = rt::Decode::decode(shape, r)?,
                    3 => out.statement_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REQUEST_TOO_LARGE_EXCEPTION: rt::Schema = rt::Schema {
    name: "RequestTooLargeException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "RequestTooLargeException", status: 413 }),
    members: &[
        rt::Member::new("Type", "Type", &SHAPE_STRING),
        rt::Member::new("message", "message", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_REQUEST_TOO_LARGE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REQUEST_TOO_LARGE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestTooLargeException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for RequestTooLargeException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REQUEST_TOO_LARGE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REQUEST_TOO_LARGE_EXCEPTION);
        rt::member(w, &SCHEMA_REQUEST_TOO_LARGE_EXCEPTION.members[0], &self.r#type);
        rt::member(w, &SCHEMA_REQUEST_TOO_LARGE_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_REQUEST_TOO_LARGE_EXCEPTION);
    }
}
impl rt::Encode for RequestTooLargeException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RequestTooLargeException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REQUEST_TOO_LARGE_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.r#type = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<RequestTooLargeException> for rt::ApiError {
    fn from(error: RequestTooLargeException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_RESERVED_CONCURRENT_EXECUTIONS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: None };
static PATTERN_RESOURCE_ARN: rt::Pattern =
    rt::Pattern::new("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()");
pub static SHAPE_RESOURCE_ARN: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_RESOURCE_ARN) };
pub static SCHEMA_RESOURCE_CONFLICT_EXCEPTION: rt::Schema = rt::Schema {
    name: "ResourceConflictException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ResourceConflictException", status: 409 }),
    members: &[
        rt::Member::new("Type", "Type", &SHAPE_STRING),
        rt::Member::new("message", "message", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_CONFLICT_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESOURCE_CONFLICT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceConflictException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for ResourceConflictException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_CONFLICT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_CONFLICT_EXCEPTION);
        rt::member(w, &SCHEMA_RESOURCE_CONFLICT_EXCEPTION.members[0], &self.r#type);
        rt::member(w, &SCHEMA_RESOURCE_CONFLICT_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_RESOURCE_CONFLICT_EXCEPTION);
    }
}
impl rt::Encode for ResourceConflictException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResourceConflictException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESOURCE_CONFLICT_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.r#type = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<ResourceConflictException> for rt::ApiError {
    fn from(error: ResourceConflictException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_RESOURCE_IN_USE_EXCEPTION: rt::Schema = rt::Schema {
    name: "ResourceInUseException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ResourceInUseException", status: 400 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_IN_USE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESOURCE_IN_USE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceInUseException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for ResourceInUseException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_IN_USE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_IN_USE_EXCEPTION);
        rt::member(w, &SCHEMA_RESOURCE_IN_USE_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_RESOURCE_IN_USE_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_RESOURCE_IN_USE_EXCEPTION);
    }
}
impl rt::Encode for ResourceInUseException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResourceInUseException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESOURCE_IN_USE_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<ResourceInUseException> for rt::ApiError {
    fn from(error: ResourceInUseException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "ResourceNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ResourceNotFoundException", status: 404 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for ResourceNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION.members[1], &self.r#type);
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
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
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

pub static SCHEMA_RESOURCE_NOT_READY_EXCEPTION: rt::Schema = rt::Schema {
    name: "ResourceNotReadyException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ResourceNotReadyException", status: 502 }),
    members: &[
        rt::Member::new("Type", "Type", &SHAPE_STRING),
        rt::Member::new("message", "message", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_NOT_READY_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESOURCE_NOT_READY_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceNotReadyException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for ResourceNotReadyException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_NOT_READY_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_NOT_READY_EXCEPTION);
        rt::member(w, &SCHEMA_RESOURCE_NOT_READY_EXCEPTION.members[0], &self.r#type);
        rt::member(w, &SCHEMA_RESOURCE_NOT_READY_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_RESOURCE_NOT_READY_EXCEPTION);
    }
}
impl rt::Encode for ResourceNotReadyException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResourceNotReadyException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESOURCE_NOT_READY_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.r#type = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<ResourceNotReadyException> for rt::ApiError {
    fn from(error: ResourceNotReadyException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_RESPONSE_STREAMING_INVOCATION_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["RequestResponse", "DryRun"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResponseStreamingInvocationType {
    RequestResponse,
    DryRun,
    Unknown(String),
}
impl ResponseStreamingInvocationType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::RequestResponse => "RequestResponse",
            Self::DryRun => "DryRun",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ResponseStreamingInvocationType {
    fn from(text: &str) -> Self {
        match text {
            "RequestResponse" => Self::RequestResponse,
            "DryRun" => Self::DryRun,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ResponseStreamingInvocationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ResponseStreamingInvocationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ResponseStreamingInvocationType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ResponseStreamingInvocationType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_RETENTION_PERIOD_IN_DAYS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(90) };
static PATTERN_ROLE_ARN: rt::Pattern =
    rt::Pattern::new("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+");
pub static SHAPE_ROLE_ARN: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_ROLE_ARN) };
pub static SHAPE_RUNTIME: rt::Shape = rt::Shape::Enum {
    values: &[
        "nodejs",
        "nodejs4.3",
        "nodejs6.10",
        "nodejs8.10",
        "nodejs10.x",
        "nodejs12.x",
        "nodejs14.x",
        "nodejs16.x",
        "java8",
        "java8.al2",
        "java11",
        "python2.7",
        "python3.6",
        "python3.7",
        "python3.8",
        "python3.9",
        "dotnetcore1.0",
        "dotnetcore2.0",
        "dotnetcore2.1",
        "dotnetcore3.1",
        "dotnet6",
        "dotnet8",
        "nodejs4.3-edge",
        "go1.x",
        "ruby2.5",
        "ruby2.7",
        "provided",
        "provided.al2",
        "nodejs18.x",
        "python3.10",
        "java17",
        "ruby3.2",
        "ruby3.3",
        "ruby3.4",
        "python3.11",
        "nodejs20.x",
        "provided.al2023",
        "python3.12",
        "java21",
        "python3.13",
        "nodejs22.x",
        "nodejs24.x",
        "python3.14",
        "java25",
        "dotnet10",
        "ruby4.0",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Runtime {
    Nodejs,
    Nodejs4_3,
    Nodejs6_10,
    Nodejs8_10,
    Nodejs10X,
    Nodejs12X,
    Nodejs14X,
    Nodejs16X,
    Java8,
    Java8Al2,
    Java11,
    Python2_7,
    Python3_6,
    Python3_7,
    Python3_8,
    Python3_9,
    Dotnetcore1_0,
    Dotnetcore2_0,
    Dotnetcore2_1,
    Dotnetcore3_1,
    Dotnet6,
    Dotnet8,
    Nodejs4_3Edge,
    Go1X,
    Ruby2_5,
    Ruby2_7,
    Provided,
    ProvidedAl2,
    Nodejs18X,
    Python3_10,
    Java17,
    Ruby3_2,
    Ruby3_3,
    Ruby3_4,
    Python3_11,
    Nodejs20X,
    ProvidedAl2023,
    Python3_12,
    Java21,
    Python3_13,
    Nodejs22X,
    Nodejs24X,
    Python3_14,
    Java25,
    Dotnet10,
    Ruby4_0,
    Unknown(String),
}
impl Runtime {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Nodejs => "nodejs",
            Self::Nodejs4_3 => "nodejs4.3",
            Self::Nodejs6_10 => "nodejs6.10",
            Self::Nodejs8_10 => "nodejs8.10",
            Self::Nodejs10X => "nodejs10.x",
            Self::Nodejs12X => "nodejs12.x",
            Self::Nodejs14X => "nodejs14.x",
            Self::Nodejs16X => "nodejs16.x",
            Self::Java8 => "java8",
            Self::Java8Al2 => "java8.al2",
            Self::Java11 => "java11",
            Self::Python2_7 => "python2.7",
            Self::Python3_6 => "python3.6",
            Self::Python3_7 => "python3.7",
            Self::Python3_8 => "python3.8",
            Self::Python3_9 => "python3.9",
            Self::Dotnetcore1_0 => "dotnetcore1.0",
            Self::Dotnetcore2_0 => "dotnetcore2.0",
            Self::Dotnetcore2_1 => "dotnetcore2.1",
            Self::Dotnetcore3_1 => "dotnetcore3.1",
            Self::Dotnet6 => "dotnet6",
            Self::Dotnet8 => "dotnet8",
            Self::Nodejs4_3Edge => "nodejs4.3-edge",
            Self::Go1X => "go1.x",
            Self::Ruby2_5 => "ruby2.5",
            Self::Ruby2_7 => "ruby2.7",
            Self::Provided => "provided",
            Self::ProvidedAl2 => "provided.al2",
            Self::Nodejs18X => "nodejs18.x",
            Self::Python3_10 => "python3.10",
            Self::Java17 => "java17",
            Self::Ruby3_2 => "ruby3.2",
            Self::Ruby3_3 => "ruby3.3",
            Self::Ruby3_4 => "ruby3.4",
            Self::Python3_11 => "python3.11",
            Self::Nodejs20X => "nodejs20.x",
            Self::ProvidedAl2023 => "provided.al2023",
            Self::Python3_12 => "python3.12",
            Self::Java21 => "java21",
            Self::Python3_13 => "python3.13",
            Self::Nodejs22X => "nodejs22.x",
            Self::Nodejs24X => "nodejs24.x",
            Self::Python3_14 => "python3.14",
            Self::Java25 => "java25",
            Self::Dotnet10 => "dotnet10",
            Self::Ruby4_0 => "ruby4.0",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for Runtime {
    fn from(text: &str) -> Self {
        match text {
            "nodejs" => Self::Nodejs,
            "nodejs4.3" => Self::Nodejs4_3,
            "nodejs6.10" => Self::Nodejs6_10,
            "nodejs8.10" => Self::Nodejs8_10,
            "nodejs10.x" => Self::Nodejs10X,
            "nodejs12.x" => Self::Nodejs12X,
            "nodejs14.x" => Self::Nodejs14X,
            "nodejs16.x" => Self::Nodejs16X,
            "java8" => Self::Java8,
            "java8.al2" => Self::Java8Al2,
            "java11" => Self::Java11,
            "python2.7" => Self::Python2_7,
            "python3.6" => Self::Python3_6,
            "python3.7" => Self::Python3_7,
            "python3.8" => Self::Python3_8,
            "python3.9" => Self::Python3_9,
            "dotnetcore1.0" => Self::Dotnetcore1_0,
            "dotnetcore2.0" => Self::Dotnetcore2_0,
            "dotnetcore2.1" => Self::Dotnetcore2_1,
            "dotnetcore3.1" => Self::Dotnetcore3_1,
            "dotnet6" => Self::Dotnet6,
            "dotnet8" => Self::Dotnet8,
            "nodejs4.3-edge" => Self::Nodejs4_3Edge,
            "go1.x" => Self::Go1X,
            "ruby2.5" => Self::Ruby2_5,
            "ruby2.7" => Self::Ruby2_7,
            "provided" => Self::Provided,
            "provided.al2" => Self::ProvidedAl2,
            "nodejs18.x" => Self::Nodejs18X,
            "python3.10" => Self::Python3_10,
            "java17" => Self::Java17,
            "ruby3.2" => Self::Ruby3_2,
            "ruby3.3" => Self::Ruby3_3,
            "ruby3.4" => Self::Ruby3_4,
            "python3.11" => Self::Python3_11,
            "nodejs20.x" => Self::Nodejs20X,
            "provided.al2023" => Self::ProvidedAl2023,
            "python3.12" => Self::Python3_12,
            "java21" => Self::Java21,
            "python3.13" => Self::Python3_13,
            "nodejs22.x" => Self::Nodejs22X,
            "nodejs24.x" => Self::Nodejs24X,
            "python3.14" => Self::Python3_14,
            "java25" => Self::Java25,
            "dotnet10" => Self::Dotnet10,
            "ruby4.0" => Self::Ruby4_0,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for Runtime {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for Runtime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for Runtime {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for Runtime {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_RUNTIME_VERSION_ARN: rt::Pattern = rt::Pattern::new(
    "arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}::runtime:.+",
);
pub static SHAPE_RUNTIME_VERSION_ARN: rt::Shape = rt::Shape::String {
    min: Some(26),
    max: Some(2048),
    pattern: Some(&PATTERN_RUNTIME_VERSION_ARN),
};
pub static SCHEMA_RUNTIME_VERSION_CONFIG: rt::Schema = rt::Schema {
    name: "RuntimeVersionConfig",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Error", "Error", &SHAPE_RUNTIME_VERSION_ERROR),
        rt::Member::new("RuntimeVersionArn", "RuntimeVersionArn", &SHAPE_RUNTIME_VERSION_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_RUNTIME_VERSION_CONFIG: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RUNTIME_VERSION_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RuntimeVersionConfig {
    pub error: Option<RuntimeVersionError>,
    pub runtime_version_arn: Option<String>,
}
impl rt::Structure for RuntimeVersionConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RUNTIME_VERSION_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RUNTIME_VERSION_CONFIG);
        rt::member(w, &SCHEMA_RUNTIME_VERSION_CONFIG.members[0], &self.error);
        rt::member(w, &SCHEMA_RUNTIME_VERSION_CONFIG.members[1], &self.runtime_version_arn);
        w.end_structure(&SCHEMA_RUNTIME_VERSION_CONFIG);
    }
}
impl rt::Encode for RuntimeVersionConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RuntimeVersionConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RUNTIME_VERSION_CONFIG,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.error = rt::Decode::decode(shape, r)?,
                    1 => out.runtime_version_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_RUNTIME_VERSION_ERROR: rt::Schema = rt::Schema {
    name: "RuntimeVersionError",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ErrorCode", "ErrorCode", &SHAPE_STRING),
        rt::Member::new("Message", "Message", &SHAPE_SENSITIVE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_RUNTIME_VERSION_ERROR: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RUNTIME_VERSION_ERROR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RuntimeVersionError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for RuntimeVersionError {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RUNTIME_VERSION_ERROR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RUNTIME_VERSION_ERROR);
        rt::member(w, &SCHEMA_RUNTIME_VERSION_ERROR.members[0], &self.error_code);
        rt::member(w, &SCHEMA_RUNTIME_VERSION_ERROR.members[1], &self.message);
        w.end_structure(&SCHEMA_RUNTIME_VERSION_ERROR);
    }
}
impl rt::Encode for RuntimeVersionError {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RuntimeVersionError {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RUNTIME_VERSION_ERROR,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.error_code = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_S3_BUCKET: rt::Pattern = rt::Pattern::new("[0-9A-Za-z\\.\\-_]*[0-9A-Za-z\\-_]");
pub static SHAPE_S3_BUCKET: rt::Shape =
    rt::Shape::String { min: Some(3), max: Some(63), pattern: Some(&PATTERN_S3_BUCKET) };
pub static SCHEMA_S3_FILES_MOUNT_CONNECTIVITY_EXCEPTION: rt::Schema = rt::Schema {
    name: "S3FilesMountConnectivityException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "S3FilesMountConnectivityException",
        status: 408,
    }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_S3_FILES_MOUNT_CONNECTIVITY_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_S3_FILES_MOUNT_CONNECTIVITY_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct S3FilesMountConnectivityException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for S3FilesMountConnectivityException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_S3_FILES_MOUNT_CONNECTIVITY_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_S3_FILES_MOUNT_CONNECTIVITY_EXCEPTION);
        rt::member(w, &SCHEMA_S3_FILES_MOUNT_CONNECTIVITY_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_S3_FILES_MOUNT_CONNECTIVITY_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_S3_FILES_MOUNT_CONNECTIVITY_EXCEPTION);
    }
}
impl rt::Encode for S3FilesMountConnectivityException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for S3FilesMountConnectivityException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_S3_FILES_MOUNT_CONNECTIVITY_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<S3FilesMountConnectivityException> for rt::ApiError {
    fn from(error: S3FilesMountConnectivityException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_S3_FILES_MOUNT_FAILURE_EXCEPTION: rt::Schema = rt::Schema {
    name: "S3FilesMountFailureException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "S3FilesMountFailureException", status: 403 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_S3_FILES_MOUNT_FAILURE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_S3_FILES_MOUNT_FAILURE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct S3FilesMountFailureException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for S3FilesMountFailureException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_S3_FILES_MOUNT_FAILURE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_S3_FILES_MOUNT_FAILURE_EXCEPTION);
        rt::member(w, &SCHEMA_S3_FILES_MOUNT_FAILURE_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_S3_FILES_MOUNT_FAILURE_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_S3_FILES_MOUNT_FAILURE_EXCEPTION);
    }
}
impl rt::Encode for S3FilesMountFailureException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for S3FilesMountFailureException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_S3_FILES_MOUNT_FAILURE_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<S3FilesMountFailureException> for rt::ApiError {
    fn from(error: S3FilesMountFailureException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_S3_FILES_MOUNT_TIMEOUT_EXCEPTION: rt::Schema = rt::Schema {
    name: "S3FilesMountTimeoutException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "S3FilesMountTimeoutException", status: 408 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_S3_FILES_MOUNT_TIMEOUT_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_S3_FILES_MOUNT_TIMEOUT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct S3FilesMountTimeoutException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for S3FilesMountTimeoutException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_S3_FILES_MOUNT_TIMEOUT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_S3_FILES_MOUNT_TIMEOUT_EXCEPTION);
        rt::member(w, &SCHEMA_S3_FILES_MOUNT_TIMEOUT_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_S3_FILES_MOUNT_TIMEOUT_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_S3_FILES_MOUNT_TIMEOUT_EXCEPTION);
    }
}
impl rt::Encode for S3FilesMountTimeoutException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for S3FilesMountTimeoutException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_S3_FILES_MOUNT_TIMEOUT_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<S3FilesMountTimeoutException> for rt::ApiError {
    fn from(error: S3FilesMountTimeoutException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_S3_KEY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: None };
pub static SHAPE_S3_OBJECT_VERSION: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: None };
pub static SCHEMA_SCALING_CONFIG: rt::Schema = rt::Schema {
    name: "ScalingConfig",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "MaximumConcurrency",
        "MaximumConcurrency",
        &SHAPE_MAXIMUM_CONCURRENCY,
    )],
    xml_namespace: None,
};
pub static SHAPE_SCALING_CONFIG: rt::Shape = rt::Shape::Structure(&SCHEMA_SCALING_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScalingConfig {
    pub maximum_concurrency: Option<i32>,
}
impl rt::Structure for ScalingConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SCALING_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SCALING_CONFIG);
        rt::member(w, &SCHEMA_SCALING_CONFIG.members[0], &self.maximum_concurrency);
        w.end_structure(&SCHEMA_SCALING_CONFIG);
    }
}
impl rt::Encode for ScalingConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ScalingConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SCALING_CONFIG, r, &mut |index, shape, r| {
            match index {
                0 => out.maximum_concurrency = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_SCHEMA_REGISTRY_EVENT_RECORD_FORMAT: rt::Shape =
    rt::Shape::Enum { values: &["JSON", "SOURCE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SchemaRegistryEventRecordFormat {
    Json,
    Source,
    Unknown(String),
}
impl SchemaRegistryEventRecordFormat {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "JSON",
            Self::Source => "SOURCE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for SchemaRegistryEventRecordFormat {
    fn from(text: &str) -> Self {
        match text {
            "JSON" => Self::Json,
            "SOURCE" => Self::Source,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for SchemaRegistryEventRecordFormat {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for SchemaRegistryEventRecordFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for SchemaRegistryEventRecordFormat {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for SchemaRegistryEventRecordFormat {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_SCHEMA_REGISTRY_URI: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9-\\/*:_+=.@-]*");
pub static SHAPE_SCHEMA_REGISTRY_URI: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(10000),
    pattern: Some(&PATTERN_SCHEMA_REGISTRY_URI),
};
pub static SHAPE_SECURITY_GROUP_ID: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SECURITY_GROUP_IDS: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(5),
    element: &SHAPE_SECURITY_GROUP_ID,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_SELF_MANAGED_EVENT_SOURCE: rt::Schema = rt::Schema {
    name: "SelfManagedEventSource",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Endpoints", "Endpoints", &SHAPE_ENDPOINTS)],
    xml_namespace: None,
};
pub static SHAPE_SELF_MANAGED_EVENT_SOURCE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SELF_MANAGED_EVENT_SOURCE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SelfManagedEventSource {
    pub endpoints: Option<rt::BTreeMap<String, Vec<String>>>,
}
impl rt::Structure for SelfManagedEventSource {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SELF_MANAGED_EVENT_SOURCE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SELF_MANAGED_EVENT_SOURCE);
        rt::member(w, &SCHEMA_SELF_MANAGED_EVENT_SOURCE.members[0], &self.endpoints);
        w.end_structure(&SCHEMA_SELF_MANAGED_EVENT_SOURCE);
    }
}
impl rt::Encode for SelfManagedEventSource {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SelfManagedEventSource {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SELF_MANAGED_EVENT_SOURCE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.endpoints = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG: rt::Schema = rt::Schema {
    name: "SelfManagedKafkaEventSourceConfig",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumerGroupId", "ConsumerGroupId", &SHAPE_URI),
        rt::Member::new(
            "SchemaRegistryConfig",
            "SchemaRegistryConfig",
            &SHAPE_KAFKA_SCHEMA_REGISTRY_CONFIG,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SelfManagedKafkaEventSourceConfig {
    pub consumer_group_id: Option<String>,
    pub schema_registry_config: Option<KafkaSchemaRegistryConfig>,
}
impl rt::Structure for SelfManagedKafkaEventSourceConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG);
        rt::member(
            w,
            &SCHEMA_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG.members[0],
            &self.consumer_group_id,
        );
        rt::member(
            w,
            &SCHEMA_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG.members[1],
            &self.schema_registry_config,
        );
        w.end_structure(&SCHEMA_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG);
    }
}
impl rt::Encode for SelfManagedKafkaEventSourceConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SelfManagedKafkaEventSourceConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumer_group_id = rt::Decode::decode(shape, r)?,
                    1 => out.schema_registry_config = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SENSITIVE_STRING: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_SERIALIZED_REQUEST_ENTITY_TOO_LARGE_EXCEPTION: rt::Schema = rt::Schema {
    name: "SerializedRequestEntityTooLargeException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "SerializedRequestEntityTooLargeException",
        status: 413,
    }),
    members: &[
        rt::Member::new("Type", "Type", &SHAPE_STRING),
        rt::Member::new("message", "message", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_SERIALIZED_REQUEST_ENTITY_TOO_LARGE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SERIALIZED_REQUEST_ENTITY_TOO_LARGE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SerializedRequestEntityTooLargeException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for SerializedRequestEntityTooLargeException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SERIALIZED_REQUEST_ENTITY_TOO_LARGE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SERIALIZED_REQUEST_ENTITY_TOO_LARGE_EXCEPTION);
        rt::member(
            w,
            &SCHEMA_SERIALIZED_REQUEST_ENTITY_TOO_LARGE_EXCEPTION.members[0],
            &self.r#type,
        );
        rt::member(
            w,
            &SCHEMA_SERIALIZED_REQUEST_ENTITY_TOO_LARGE_EXCEPTION.members[1],
            &self.message,
        );
        w.end_structure(&SCHEMA_SERIALIZED_REQUEST_ENTITY_TOO_LARGE_EXCEPTION);
    }
}
impl rt::Encode for SerializedRequestEntityTooLargeException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SerializedRequestEntityTooLargeException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SERIALIZED_REQUEST_ENTITY_TOO_LARGE_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.r#type = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<SerializedRequestEntityTooLargeException> for rt::ApiError {
    fn from(error: SerializedRequestEntityTooLargeException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_SERVICE_EXCEPTION: rt::Schema = rt::Schema {
    name: "ServiceException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ServiceException", status: 500 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_SERVICE_EXCEPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_SERVICE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for ServiceException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SERVICE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SERVICE_EXCEPTION);
        rt::member(w, &SCHEMA_SERVICE_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_SERVICE_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_SERVICE_EXCEPTION);
    }
}
impl rt::Encode for ServiceException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ServiceException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SERVICE_EXCEPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                1 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<ServiceException> for rt::ApiError {
    fn from(error: ServiceException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_SNAP_START: rt::Schema = rt::Schema {
    name: "SnapStart",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ApplyOn", "ApplyOn", &SHAPE_SNAP_START_APPLY_ON)],
    xml_namespace: None,
};
pub static SHAPE_SNAP_START: rt::Shape = rt::Shape::Structure(&SCHEMA_SNAP_START);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SnapStart {
    pub apply_on: Option<SnapStartApplyOn>,
}
impl rt::Structure for SnapStart {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SNAP_START
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SNAP_START);
        rt::member(w, &SCHEMA_SNAP_START.members[0], &self.apply_on);
        w.end_structure(&SCHEMA_SNAP_START);
    }
}
impl rt::Encode for SnapStart {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SnapStart {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SNAP_START, r, &mut |index, shape, r| {
            match index {
                0 => out.apply_on = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_SNAP_START_APPLY_ON: rt::Shape =
    rt::Shape::Enum { values: &["PublishedVersions", "None"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SnapStartApplyOn {
    PublishedVersions,
    None,
    Unknown(String),
}
impl SnapStartApplyOn {
    pub fn as_str(&self) -> &str {
        match self {
            Self::PublishedVersions => "PublishedVersions",
            Self::None => "None",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for SnapStartApplyOn {
    fn from(text: &str) -> Self {
        match text {
            "PublishedVersions" => Self::PublishedVersions,
            "None" => Self::None,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for SnapStartApplyOn {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for SnapStartApplyOn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for SnapStartApplyOn {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for SnapStartApplyOn {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_SNAP_START_EXCEPTION: rt::Schema = rt::Schema {
    name: "SnapStartException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "SnapStartException", status: 400 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_SNAP_START_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SNAP_START_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SnapStartException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for SnapStartException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SNAP_START_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SNAP_START_EXCEPTION);
        rt::member(w, &SCHEMA_SNAP_START_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_SNAP_START_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_SNAP_START_EXCEPTION);
    }
}
impl rt::Encode for SnapStartException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SnapStartException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SNAP_START_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<SnapStartException> for rt::ApiError {
    fn from(error: SnapStartException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_SNAP_START_NOT_READY_EXCEPTION: rt::Schema = rt::Schema {
    name: "SnapStartNotReadyException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "SnapStartNotReadyException", status: 409 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_SNAP_START_NOT_READY_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SNAP_START_NOT_READY_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SnapStartNotReadyException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for SnapStartNotReadyException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SNAP_START_NOT_READY_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SNAP_START_NOT_READY_EXCEPTION);
        rt::member(w, &SCHEMA_SNAP_START_NOT_READY_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_SNAP_START_NOT_READY_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_SNAP_START_NOT_READY_EXCEPTION);
    }
}
impl rt::Encode for SnapStartNotReadyException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SnapStartNotReadyException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SNAP_START_NOT_READY_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<SnapStartNotReadyException> for rt::ApiError {
    fn from(error: SnapStartNotReadyException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_SNAP_START_OPTIMIZATION_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["On", "Off"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SnapStartOptimizationStatus {
    On,
    Off,
    Unknown(String),
}
impl SnapStartOptimizationStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "On",
            Self::Off => "Off",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for SnapStartOptimizationStatus {
    fn from(text: &str) -> Self {
        match text {
            "On" => Self::On,
            "Off" => Self::Off,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for SnapStartOptimizationStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for SnapStartOptimizationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for SnapStartOptimizationStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for SnapStartOptimizationStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_SNAP_START_RESPONSE: rt::Schema = rt::Schema {
    name: "SnapStartResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApplyOn", "ApplyOn", &SHAPE_SNAP_START_APPLY_ON),
        rt::Member::new(
            "OptimizationStatus",
            "OptimizationStatus",
            &SHAPE_SNAP_START_OPTIMIZATION_STATUS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_SNAP_START_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_SNAP_START_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SnapStartResponse {
    pub apply_on: Option<SnapStartApplyOn>,
    pub optimization_status: Option<SnapStartOptimizationStatus>,
}
impl rt::Structure for SnapStartResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SNAP_START_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SNAP_START_RESPONSE);
        rt::member(w, &SCHEMA_SNAP_START_RESPONSE.members[0], &self.apply_on);
        rt::member(w, &SCHEMA_SNAP_START_RESPONSE.members[1], &self.optimization_status);
        w.end_structure(&SCHEMA_SNAP_START_RESPONSE);
    }
}
impl rt::Encode for SnapStartResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SnapStartResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SNAP_START_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.apply_on = rt::Decode::decode(shape, r)?,
                1 => out.optimization_status = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_SNAP_START_TIMEOUT_EXCEPTION: rt::Schema = rt::Schema {
    name: "SnapStartTimeoutException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "SnapStartTimeoutException", status: 408 }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_SNAP_START_TIMEOUT_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SNAP_START_TIMEOUT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SnapStartTimeoutException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for SnapStartTimeoutException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SNAP_START_TIMEOUT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SNAP_START_TIMEOUT_EXCEPTION);
        rt::member(w, &SCHEMA_SNAP_START_TIMEOUT_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_SNAP_START_TIMEOUT_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_SNAP_START_TIMEOUT_EXCEPTION);
    }
}
impl rt::Encode for SnapStartTimeoutException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SnapStartTimeoutException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SNAP_START_TIMEOUT_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<SnapStartTimeoutException> for rt::ApiError {
    fn from(error: SnapStartTimeoutException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_SOURCE_ACCESS_CONFIGURATION: rt::Schema = rt::Schema {
    name: "SourceAccessConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Type", "Type", &SHAPE_SOURCE_ACCESS_TYPE),
        rt::Member::new("URI", "URI", &SHAPE_URI),
    ],
    xml_namespace: None,
};
pub static SHAPE_SOURCE_ACCESS_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SOURCE_ACCESS_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceAccessConfiguration {
    pub r#type: Option<SourceAccessType>,
    pub uri: Option<String>,
}
impl rt::Structure for SourceAccessConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SOURCE_ACCESS_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SOURCE_ACCESS_CONFIGURATION);
        rt::member(w, &SCHEMA_SOURCE_ACCESS_CONFIGURATION.members[0], &self.r#type);
        rt::member(w, &SCHEMA_SOURCE_ACCESS_CONFIGURATION.members[1], &self.uri);
        w.end_structure(&SCHEMA_SOURCE_ACCESS_CONFIGURATION);
    }
}
impl rt::Encode for SourceAccessConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SourceAccessConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SOURCE_ACCESS_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.r#type = rt::Decode::decode(shape, r)?,
                    1 => out.uri = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SOURCE_ACCESS_CONFIGURATIONS: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(22),
    element: &SHAPE_SOURCE_ACCESS_CONFIGURATION,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_SOURCE_ACCESS_TYPE: rt::Shape = rt::Shape::Enum {
    values: &[
        "BASIC_AUTH",
        "VPC_SUBNET",
        "VPC_SECURITY_GROUP",
        "SASL_SCRAM_512_AUTH",
        "SASL_SCRAM_256_AUTH",
        "VIRTUAL_HOST",
        "CLIENT_CERTIFICATE_TLS_AUTH",
        "SERVER_ROOT_CA_CERTIFICATE",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceAccessType {
    BasicAuth,
    VpcSubnet,
    VpcSecurityGroup,
    SaslScram512Auth,
    SaslScram256Auth,
    VirtualHost,
    ClientCertificateTlsAuth,
    ServerRootCaCertificate,
    Unknown(String),
}
impl SourceAccessType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::BasicAuth => "BASIC_AUTH",
            Self::VpcSubnet => "VPC_SUBNET",
            Self::VpcSecurityGroup => "VPC_SECURITY_GROUP",
            Self::SaslScram512Auth => "SASL_SCRAM_512_AUTH",
            Self::SaslScram256Auth => "SASL_SCRAM_256_AUTH",
            Self::VirtualHost => "VIRTUAL_HOST",
            Self::ClientCertificateTlsAuth => "CLIENT_CERTIFICATE_TLS_AUTH",
            Self::ServerRootCaCertificate => "SERVER_ROOT_CA_CERTIFICATE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for SourceAccessType {
    fn from(text: &str) -> Self {
        match text {
            "BASIC_AUTH" => Self::BasicAuth,
            "VPC_SUBNET" => Self::VpcSubnet,
            "VPC_SECURITY_GROUP" => Self::VpcSecurityGroup,
            "SASL_SCRAM_512_AUTH" => Self::SaslScram512Auth,
            "SASL_SCRAM_256_AUTH" => Self::SaslScram256Auth,
            "VIRTUAL_HOST" => Self::VirtualHost,
            "CLIENT_CERTIFICATE_TLS_AUTH" => Self::ClientCertificateTlsAuth,
            "SERVER_ROOT_CA_CERTIFICATE" => Self::ServerRootCaCertificate,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for SourceAccessType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for SourceAccessType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for SourceAccessType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for SourceAccessType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_SOURCE_OWNER: rt::Pattern = rt::Pattern::new("\\d{12}");
pub static SHAPE_SOURCE_OWNER: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(12), pattern: Some(&PATTERN_SOURCE_OWNER) };
pub static SHAPE_STATE: rt::Shape = rt::Shape::Enum {
    values: &[
        "Pending",
        "Active",
        "Inactive",
        "Failed",
        "Deactivating",
        "Deactivated",
        "ActiveNonInvocable",
        "Deleting",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    Pending,
    Active,
    Inactive,
    Failed,
    Deactivating,
    Deactivated,
    ActiveNonInvocable,
    Deleting,
    Unknown(String),
}
impl State {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::Active => "Active",
            Self::Inactive => "Inactive",
            Self::Failed => "Failed",
            Self::Deactivating => "Deactivating",
            Self::Deactivated => "Deactivated",
            Self::ActiveNonInvocable => "ActiveNonInvocable",
            Self::Deleting => "Deleting",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for State {
    fn from(text: &str) -> Self {
        match text {
            "Pending" => Self::Pending,
            "Active" => Self::Active,
            "Inactive" => Self::Inactive,
            "Failed" => Self::Failed,
            "Deactivating" => Self::Deactivating,
            "Deactivated" => Self::Deactivated,
            "ActiveNonInvocable" => Self::ActiveNonInvocable,
            "Deleting" => Self::Deleting,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for State {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for State {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for State {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_STATE_REASON: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STATE_REASON_CODE: rt::Shape = rt::Shape::Enum {
    values: &[
        "Idle",
        "Creating",
        "Restoring",
        "EniLimitExceeded",
        "InsufficientRolePermissions",
        "InvalidConfiguration",
        "InternalError",
        "SubnetOutOfIPAddresses",
        "InvalidSubnet",
        "InvalidSecurityGroup",
        "ImageDeleted",
        "ImageAccessDenied",
        "InvalidImage",
        "KMSKeyAccessDenied",
        "KMSKeyNotFound",
        "InvalidStateKMSKey",
        "DisabledKMSKey",
        "EFSIOError",
        "EFSMountConnectivityError",
        "EFSMountFailure",
        "EFSMountTimeout",
        "InvalidRuntime",
        "InvalidZipFileException",
        "FunctionError",
        "DrainingDurableExecutions",
        "VcpuLimitExceeded",
        "CapacityProviderScalingLimitExceeded",
        "InsufficientCapacity",
        "EC2RequestLimitExceeded",
        "FunctionError.InitTimeout",
        "FunctionError.RuntimeInitError",
        "FunctionError.ExtensionInitError",
        "FunctionError.InvalidEntryPoint",
        "FunctionError.InvalidWorkingDirectory",
        "FunctionError.PermissionDenied",
        "FunctionError.TooManyExtensions",
        "FunctionError.InitResourceExhausted",
        "DisallowedByVpcEncryptionControl",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StateReasonCode {
    Idle,
    Creating,
    Restoring,
    EniLimitExceeded,
    InsufficientRolePermissions,
    InvalidConfiguration,
    InternalError,
    SubnetOutOfIpAddresses,
    InvalidSubnet,
    InvalidSecurityGroup,
    ImageDeleted,
    ImageAccessDenied,
    InvalidImage,
    KmsKeyAccessDenied,
    KmsKeyNotFound,
    InvalidStateKmsKey,
    DisabledKmsKey,
    EfsioError,
    EfsMountConnectivityError,
    EfsMountFailure,
    EfsMountTimeout,
    InvalidRuntime,
    InvalidZipFileException,
    FunctionError,
    DrainingDurableExecutions,
    VcpuLimitExceeded,
    CapacityProviderScalingLimitExceeded,
    InsufficientCapacity,
    Ec2RequestLimitExceeded,
    FunctionErrorInitTimeout,
    FunctionErrorRuntimeInitError,
    FunctionErrorExtensionInitError,
    FunctionErrorInvalidEntryPoint,
    FunctionErrorInvalidWorkingDirectory,
    FunctionErrorPermissionDenied,
    FunctionErrorTooManyExtensions,
    FunctionErrorInitResourceExhausted,
    DisallowedByVpcEncryptionControl,
    Unknown(String),
}
impl StateReasonCode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Idle => "Idle",
            Self::Creating => "Creating",
            Self::Restoring => "Restoring",
            Self::EniLimitExceeded => "EniLimitExceeded",
            Self::InsufficientRolePermissions => "InsufficientRolePermissions",
            Self::InvalidConfiguration => "InvalidConfiguration",
            Self::InternalError => "InternalError",
            Self::SubnetOutOfIpAddresses => "SubnetOutOfIPAddresses",
            Self::InvalidSubnet => "InvalidSubnet",
            Self::InvalidSecurityGroup => "InvalidSecurityGroup",
            Self::ImageDeleted => "ImageDeleted",
            Self::ImageAccessDenied => "ImageAccessDenied",
            Self::InvalidImage => "InvalidImage",
            Self::KmsKeyAccessDenied => "KMSKeyAccessDenied",
            Self::KmsKeyNotFound => "KMSKeyNotFound",
            Self::InvalidStateKmsKey => "InvalidStateKMSKey",
            Self::DisabledKmsKey => "DisabledKMSKey",
            Self::EfsioError => "EFSIOError",
            Self::EfsMountConnectivityError => "EFSMountConnectivityError",
            Self::EfsMountFailure => "EFSMountFailure",
            Self::EfsMountTimeout => "EFSMountTimeout",
            Self::InvalidRuntime => "InvalidRuntime",
            Self::InvalidZipFileException => "InvalidZipFileException",
            Self::FunctionError => "FunctionError",
            Self::DrainingDurableExecutions => "DrainingDurableExecutions",
            Self::VcpuLimitExceeded => "VcpuLimitExceeded",
            Self::CapacityProviderScalingLimitExceeded => "CapacityProviderScalingLimitExceeded",
            Self::InsufficientCapacity => "InsufficientCapacity",
            Self::Ec2RequestLimitExceeded => "EC2RequestLimitExceeded",
            Self::FunctionErrorInitTimeout => "FunctionError.InitTimeout",
            Self::FunctionErrorRuntimeInitError => "FunctionError.RuntimeInitError",
            Self::FunctionErrorExtensionInitError => "FunctionError.ExtensionInitError",
            Self::FunctionErrorInvalidEntryPoint => "FunctionError.InvalidEntryPoint",
            Self::FunctionErrorInvalidWorkingDirectory => "FunctionError.InvalidWorkingDirectory",
            Self::FunctionErrorPermissionDenied => "FunctionError.PermissionDenied",
            Self::FunctionErrorTooManyExtensions => "FunctionError.TooManyExtensions",
            Self::FunctionErrorInitResourceExhausted => "FunctionError.InitResourceExhausted",
            Self::DisallowedByVpcEncryptionControl => "DisallowedByVpcEncryptionControl",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for StateReasonCode {
    fn from(text: &str) -> Self {
        match text {
            "Idle" => Self::Idle,
            "Creating" => Self::Creating,
            "Restoring" => Self::Restoring,
            "EniLimitExceeded" => Self::EniLimitExceeded,
            "InsufficientRolePermissions" => Self::InsufficientRolePermissions,
            "InvalidConfiguration" => Self::InvalidConfiguration,
            "InternalError" => Self::InternalError,
            "SubnetOutOfIPAddresses" => Self::SubnetOutOfIpAddresses,
            "InvalidSubnet" => Self::InvalidSubnet,
            "InvalidSecurityGroup" => Self::InvalidSecurityGroup,
            "ImageDeleted" => Self::ImageDeleted,
            "ImageAccessDenied" => Self::ImageAccessDenied,
            "InvalidImage" => Self::InvalidImage,
            "KMSKeyAccessDenied" => Self::KmsKeyAccessDenied,
            "KMSKeyNotFound" => Self::KmsKeyNotFound,
            "InvalidStateKMSKey" => Self::InvalidStateKmsKey,
            "DisabledKMSKey" => Self::DisabledKmsKey,
            "EFSIOError" => Self::EfsioError,
            "EFSMountConnectivityError" => Self::EfsMountConnectivityError,
            "EFSMountFailure" => Self::EfsMountFailure,
            "EFSMountTimeout" => Self::EfsMountTimeout,
            "InvalidRuntime" => Self::InvalidRuntime,
            "InvalidZipFileException" => Self::InvalidZipFileException,
            "FunctionError" => Self::FunctionError,
            "DrainingDurableExecutions" => Self::DrainingDurableExecutions,
            "VcpuLimitExceeded" => Self::VcpuLimitExceeded,
            "CapacityProviderScalingLimitExceeded" => Self::CapacityProviderScalingLimitExceeded,
            "InsufficientCapacity" => Self::InsufficientCapacity,
            "EC2RequestLimitExceeded" => Self::Ec2RequestLimitExceeded,
            "FunctionError.InitTimeout" => Self::FunctionErrorInitTimeout,
            "FunctionError.RuntimeInitError" => Self::FunctionErrorRuntimeInitError,
            "FunctionError.ExtensionInitError" => Self::FunctionErrorExtensionInitError,
            "FunctionError.InvalidEntryPoint" => Self::FunctionErrorInvalidEntryPoint,
            "FunctionError.InvalidWorkingDirectory" => Self::FunctionErrorInvalidWorkingDirectory,
            "FunctionError.PermissionDenied" => Self::FunctionErrorPermissionDenied,
            "FunctionError.TooManyExtensions" => Self::FunctionErrorTooManyExtensions,
            "FunctionError.InitResourceExhausted" => Self::FunctionErrorInitResourceExhausted,
            "DisallowedByVpcEncryptionControl" => Self::DisallowedByVpcEncryptionControl,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for StateReasonCode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for StateReasonCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for StateReasonCode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for StateReasonCode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_STATEMENT_ID: rt::Pattern = rt::Pattern::new("([a-zA-Z0-9-_]+)");
pub static SHAPE_STATEMENT_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(100), pattern: Some(&PATTERN_STATEMENT_ID) };
pub static SHAPE_STRING: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STRING_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(1500),
    element: &SHAPE_STRING,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_SUBNET_IP_ADDRESS_LIMIT_REACHED_EXCEPTION: rt::Schema = rt::Schema {
    name: "SubnetIPAddressLimitReachedException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "SubnetIPAddressLimitReachedException",
        status: 502,
    }),
    members: &[
        rt::Member::new("Message", "Message", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_SUBNET_IP_ADDRESS_LIMIT_REACHED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SUBNET_IP_ADDRESS_LIMIT_REACHED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubnetIPAddressLimitReachedException {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for SubnetIPAddressLimitReachedException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SUBNET_IP_ADDRESS_LIMIT_REACHED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SUBNET_IP_ADDRESS_LIMIT_REACHED_EXCEPTION);
        rt::member(w, &SCHEMA_SUBNET_IP_ADDRESS_LIMIT_REACHED_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_SUBNET_IP_ADDRESS_LIMIT_REACHED_EXCEPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_SUBNET_IP_ADDRESS_LIMIT_REACHED_EXCEPTION);
    }
}
impl rt::Encode for SubnetIPAddressLimitReachedException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SubnetIPAddressLimitReachedException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SUBNET_IP_ADDRESS_LIMIT_REACHED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<SubnetIPAddressLimitReachedException> for rt::ApiError {
    fn from(error: SubnetIPAddressLimitReachedException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_SUBNET_ID: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SUBNET_IDS: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(16),
    element: &SHAPE_SUBNET_ID,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_SYSTEM_LOG_LEVEL: rt::Shape =
    rt::Shape::Enum { values: &["DEBUG", "INFO", "WARN"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SystemLogLevel {
    Debug,
    Info,
    Warn,
    Unknown(String),
}
impl SystemLogLevel {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warn => "WARN",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for SystemLogLevel {
    fn from(text: &str) -> Self {
        match text {
            "DEBUG" => Self::Debug,
            "INFO" => Self::Info,
            "WARN" => Self::Warn,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for SystemLogLevel {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for SystemLogLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for SystemLogLevel {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for SystemLogLevel {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_TAG_KEY: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_TAG_KEY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TAG_KEY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "TagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Resource", "Resource", &SHAPE_TAGGABLE_RESOURCE)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Tags", "Tags", &SHAPE_TAGS).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TAG_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource: String,
    pub tags: rt::BTreeMap<String, String>,
}
impl rt::Structure for TagResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_TAG_RESOURCE_REQUEST.members[0], &self.resource);
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
                    0 => out.resource = rt::Decode::decode(shape, r)?,
                    1 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_TAG_VALUE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
static PATTERN_TAGGABLE_RESOURCE: rt::Pattern = rt::Pattern::new(
    "arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+)",
);
pub static SHAPE_TAGGABLE_RESOURCE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: Some(&PATTERN_TAGGABLE_RESOURCE) };
pub static SHAPE_TAGS: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_TAG_KEY,
    value: &SHAPE_TAG_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_TAGS_ERROR: rt::Schema = rt::Schema {
    name: "TagsError",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ErrorCode", "ErrorCode", &SHAPE_TAGS_ERROR_CODE).required(),
        rt::Member::new("Message", "Message", &SHAPE_TAGS_ERROR_MESSAGE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAGS_ERROR: rt::Shape = rt::Shape::Structure(&SCHEMA_TAGS_ERROR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagsError {
    pub error_code: String,
    pub message: String,
}
impl rt::Structure for TagsError {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAGS_ERROR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAGS_ERROR);
        rt::member(w, &SCHEMA_TAGS_ERROR.members[0], &self.error_code);
        rt::member(w, &SCHEMA_TAGS_ERROR.members[1], &self.message);
        w.end_structure(&SCHEMA_TAGS_ERROR);
    }
}
impl rt::Encode for TagsError {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagsError {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TAGS_ERROR, r, &mut |index, shape, r| {
            match index {
                0 => out.error_code = rt::Decode::decode(shape, r)?,
                1 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_TAGS_ERROR_CODE: rt::Pattern = rt::Pattern::new("[A-Za-z]+Exception");
pub static SHAPE_TAGS_ERROR_CODE: rt::Shape =
    rt::Shape::String { min: Some(10), max: Some(21), pattern: Some(&PATTERN_TAGS_ERROR_CODE) };
static PATTERN_TAGS_ERROR_MESSAGE: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_TAGS_ERROR_MESSAGE: rt::Shape = rt::Shape::String {
    min: Some(84),
    max: Some(1000),
    pattern: Some(&PATTERN_TAGS_ERROR_MESSAGE),
};
pub static SCHEMA_TENANCY_CONFIG: rt::Schema = rt::Schema {
    name: "TenancyConfig",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "TenantIsolationMode",
        "TenantIsolationMode",
        &SHAPE_TENANT_ISOLATION_MODE,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_TENANCY_CONFIG: rt::Shape = rt::Shape::Structure(&SCHEMA_TENANCY_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TenancyConfig {
    pub tenant_isolation_mode: TenantIsolationMode,
}
impl rt::Structure for TenancyConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TENANCY_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TENANCY_CONFIG);
        rt::member(w, &SCHEMA_TENANCY_CONFIG.members[0], &self.tenant_isolation_mode);
        w.end_structure(&SCHEMA_TENANCY_CONFIG);
    }
}
impl rt::Encode for TenancyConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TenancyConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TENANCY_CONFIG, r, &mut |index, shape, r| {
            match index {
                0 => out.tenant_isolation_mode = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_TENANT_ID: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9\\._:\\/=+\\-@ ]+");
pub static SHAPE_TENANT_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: Some(&PATTERN_TENANT_ID) };
pub static SHAPE_TENANT_ISOLATION_MODE: rt::Shape = rt::Shape::Enum { values: &["PER_TENANT"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TenantIsolationMode {
    PerTenant,
    Unknown(String),
}
impl TenantIsolationMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::PerTenant => "PER_TENANT",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for TenantIsolationMode {
    fn from(text: &str) -> Self {
        match text {
            "PER_TENANT" => Self::PerTenant,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for TenantIsolationMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for TenantIsolationMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for TenantIsolationMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for TenantIsolationMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_THROTTLE_REASON: rt::Shape = rt::Shape::Enum {
    values: &[
        "ConcurrentInvocationLimitExceeded",
        "FunctionInvocationRateLimitExceeded",
        "ReservedFunctionConcurrentInvocationLimitExceeded",
        "ReservedFunctionInvocationRateLimitExceeded",
        "CallerRateLimitExceeded",
        "ConcurrentSnapshotCreateLimitExceeded",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThrottleReason {
    ConcurrentInvocationLimitExceeded,
    FunctionInvocationRateLimitExceeded,
    ReservedFunctionConcurrentInvocationLimitExceeded,
    ReservedFunctionInvocationRateLimitExceeded,
    CallerRateLimitExceeded,
    ConcurrentSnapshotCreateLimitExceeded,
    Unknown(String),
}
impl ThrottleReason {
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConcurrentInvocationLimitExceeded => "ConcurrentInvocationLimitExceeded",
            Self::FunctionInvocationRateLimitExceeded => "FunctionInvocationRateLimitExceeded",
            Self::ReservedFunctionConcurrentInvocationLimitExceeded => {
                "ReservedFunctionConcurrentInvocationLimitExceeded"
            }
            Self::ReservedFunctionInvocationRateLimitExceeded => {
                "ReservedFunctionInvocationRateLimitExceeded"
            }
            Self::CallerRateLimitExceeded => "CallerRateLimitExceeded",
            Self::ConcurrentSnapshotCreateLimitExceeded => "ConcurrentSnapshotCreateLimitExceeded",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ThrottleReason {
    fn from(text: &str) -> Self {
        match text {
            "ConcurrentInvocationLimitExceeded" => Self::ConcurrentInvocationLimitExceeded,
            "FunctionInvocationRateLimitExceeded" => Self::FunctionInvocationRateLimitExceeded,
            "ReservedFunctionConcurrentInvocationLimitExceeded" => {
                Self::ReservedFunctionConcurrentInvocationLimitExceeded
            }
            "ReservedFunctionInvocationRateLimitExceeded" => {
                Self::ReservedFunctionInvocationRateLimitExceeded
            }
            "CallerRateLimitExceeded" => Self::CallerRateLimitExceeded,
            "ConcurrentSnapshotCreateLimitExceeded" => Self::ConcurrentSnapshotCreateLimitExceeded,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ThrottleReason {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ThrottleReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ThrottleReason {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ThrottleReason {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_TIMEOUT: rt::Shape = rt::Shape::Integer { min: Some(1), max: None };
pub static SHAPE_TIMESTAMP: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_TOO_MANY_REQUESTS_EXCEPTION: rt::Schema = rt::Schema {
    name: "TooManyRequestsException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TooManyRequestsException", status: 429 }),
    members: &[
        rt::Member::new("Reason", "Reason", &SHAPE_THROTTLE_REASON),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
        rt::Member::new("message", "message", &SHAPE_STRING),
        rt::Member::new("retryAfterSeconds", "Retry-After", &SHAPE_STRING).at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_TOO_MANY_REQUESTS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TOO_MANY_REQUESTS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TooManyRequestsException {
    pub reason: Option<ThrottleReason>,
    pub r#type: Option<String>,
    pub message: Option<String>,
    pub retry_after_seconds: Option<String>,
}
impl rt::Structure for TooManyRequestsException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TOO_MANY_REQUESTS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TOO_MANY_REQUESTS_EXCEPTION);
        rt::member(w, &SCHEMA_TOO_MANY_REQUESTS_EXCEPTION.members[0], &self.reason);
        rt::member(w, &SCHEMA_TOO_MANY_REQUESTS_EXCEPTION.members[1], &self.r#type);
        rt::member(w, &SCHEMA_TOO_MANY_REQUESTS_EXCEPTION.members[2], &self.message);
        rt::member(w, &SCHEMA_TOO_MANY_REQUESTS_EXCEPTION.members[3], &self.retry_after_seconds);
        w.end_structure(&SCHEMA_TOO_MANY_REQUESTS_EXCEPTION);
    }
}
impl rt::Encode for TooManyRequestsException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TooManyRequestsException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TOO_MANY_REQUESTS_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.reason = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    2 => out.message = rt::Decode::decode(shape, r)?,
                    3 => out.retry_after_seconds = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<TooManyRequestsException> for rt::ApiError {
    fn from(error: TooManyRequestsException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

static PATTERN_TOPIC: rt::Pattern = rt::Pattern::new("[^.]([a-zA-Z0-9\\-_.]+)");
pub static SHAPE_TOPIC: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(249), pattern: Some(&PATTERN_TOPIC) };
pub static SHAPE_TOPICS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(1),
    element: &SHAPE_TOPIC,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TRACING_CONFIG: rt::Schema = rt::Schema {
    name: "TracingConfig",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Mode", "Mode", &SHAPE_TRACING_MODE)],
    xml_namespace: None,
};
pub static SHAPE_TRACING_CONFIG: rt::Shape = rt::Shape::Structure(&SCHEMA_TRACING_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TracingConfig {
    pub mode: Option<TracingMode>,
}
impl rt::Structure for TracingConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TRACING_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TRACING_CONFIG);
        rt::member(w, &SCHEMA_TRACING_CONFIG.members[0], &self.mode);
        w.end_structure(&SCHEMA_TRACING_CONFIG);
    }
}
impl rt::Encode for TracingConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TracingConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TRACING_CONFIG, r, &mut |index, shape, r| {
            match index {
                0 => out.mode = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_TRACING_CONFIG_RESPONSE: rt::Schema = rt::Schema {
    name: "TracingConfigResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Mode", "Mode", &SHAPE_TRACING_MODE)],
    xml_namespace: None,
};
pub static SHAPE_TRACING_CONFIG_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TRACING_CONFIG_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TracingConfigResponse {
    pub mode: Option<TracingMode>,
}
impl rt::Structure for TracingConfigResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TRACING_CONFIG_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TRACING_CONFIG_RESPONSE);
        rt::member(w, &SCHEMA_TRACING_CONFIG_RESPONSE.members[0], &self.mode);
        w.end_structure(&SCHEMA_TRACING_CONFIG_RESPONSE);
    }
}
impl rt::Encode for TracingConfigResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TracingConfigResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TRACING_CONFIG_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.mode = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_TRACING_MODE: rt::Shape = rt::Shape::Enum { values: &["Active", "PassThrough"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TracingMode {
    Active,
    PassThrough,
    Unknown(String),
}
impl TracingMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "Active",
            Self::PassThrough => "PassThrough",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for TracingMode {
    fn from(text: &str) -> Self {
        match text {
            "Active" => Self::Active,
            "PassThrough" => Self::PassThrough,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for TracingMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for TracingMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for TracingMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for TracingMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_TUMBLING_WINDOW_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(900) };
static PATTERN_URI: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9-\\/*:_+=.@-]*");
pub static SHAPE_URI: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(200), pattern: Some(&PATTERN_URI) };
static PATTERN_UNQUALIFIED_FUNCTION_NAME: rt::Pattern = rt::Pattern::new(
    "(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)",
);
pub static SHAPE_UNQUALIFIED_FUNCTION_NAME: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(140),
    pattern: Some(&PATTERN_UNQUALIFIED_FUNCTION_NAME),
};
pub static SHAPE_UNRESERVED_CONCURRENT_EXECUTIONS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: None };
pub static SCHEMA_UNSUPPORTED_MEDIA_TYPE_EXCEPTION: rt::Schema = rt::Schema {
    name: "UnsupportedMediaTypeException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "UnsupportedMediaTypeException", status: 415 }),
    members: &[
        rt::Member::new("Type", "Type", &SHAPE_STRING),
        rt::Member::new("message", "message", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_UNSUPPORTED_MEDIA_TYPE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNSUPPORTED_MEDIA_TYPE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnsupportedMediaTypeException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for UnsupportedMediaTypeException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNSUPPORTED_MEDIA_TYPE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNSUPPORTED_MEDIA_TYPE_EXCEPTION);
        rt::member(w, &SCHEMA_UNSUPPORTED_MEDIA_TYPE_EXCEPTION.members[0], &self.r#type);
        rt::member(w, &SCHEMA_UNSUPPORTED_MEDIA_TYPE_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_UNSUPPORTED_MEDIA_TYPE_EXCEPTION);
    }
}
impl rt::Encode for UnsupportedMediaTypeException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UnsupportedMediaTypeException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNSUPPORTED_MEDIA_TYPE_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.r#type = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<UnsupportedMediaTypeException> for rt::ApiError {
    fn from(error: UnsupportedMediaTypeException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_UNTAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "UntagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Resource", "Resource", &SHAPE_TAGGABLE_RESOURCE)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("TagKeys", "tagKeys", &SHAPE_TAG_KEY_LIST)
            .required()
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource: String,
    pub tag_keys: Vec<String>,
}
impl rt::Structure for UntagResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_UNTAG_RESOURCE_REQUEST.members[0], &self.resource);
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
                    0 => out.resource = rt::Decode::decode(shape, r)?,
                    1 => out.tag_keys = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ALIAS_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateAliasRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("FunctionVersion", "FunctionVersion", &SHAPE_VERSION_WITH_LATEST_PUBLISHED),
        rt::Member::new("Name", "Name", &SHAPE_ALIAS).required().at(rt::Location::Uri),
        rt::Member::new("RevisionId", "RevisionId", &SHAPE_STRING),
        rt::Member::new("RoutingConfig", "RoutingConfig", &SHAPE_ALIAS_ROUTING_CONFIGURATION),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ALIAS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ALIAS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAliasRequest {
    pub description: Option<String>,
    pub function_name: String,
    pub function_version: Option<String>,
    pub name: String,
    pub revision_id: Option<String>,
    pub routing_config: Option<AliasRoutingConfiguration>,
}
impl rt::Structure for UpdateAliasRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ALIAS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ALIAS_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_ALIAS_REQUEST.members[0], &self.description);
        rt::member(w, &SCHEMA_UPDATE_ALIAS_REQUEST.members[1], &self.function_name);
        rt::member(w, &SCHEMA_UPDATE_ALIAS_REQUEST.members[2], &self.function_version);
        rt::member(w, &SCHEMA_UPDATE_ALIAS_REQUEST.members[3], &self.name);
        rt::member(w, &SCHEMA_UPDATE_ALIAS_REQUEST.members[4], &self.revision_id);
        rt::member(w, &SCHEMA_UPDATE_ALIAS_REQUEST.members[5], &self.routing_config);
        w.end_structure(&SCHEMA_UPDATE_ALIAS_REQUEST);
    }
}
impl rt::Encode for UpdateAliasRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateAliasRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ALIAS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.description = rt::Decode::decode(shape, r)?,
                    1 => out.function_name = rt::Decode::decode(shape, r)?,
                    2 => out.function_version = rt::Decode::decode(shape, r)?,
                    3 => out.name = rt::Decode::decode(shape, r)?,
                    4 => out.revision_id = rt::Decode::decode(shape, r)?,
                    5 => out.routing_config = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateEventSourceMappingRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AmazonManagedKafkaEventSourceConfig",
            "AmazonManagedKafkaEventSourceConfig",
            &SHAPE_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG,
        ),
        rt::Member::new("BatchSize", "BatchSize", &SHAPE_BATCH_SIZE),
        rt::Member::new(
            "BisectBatchOnFunctionError",
            "BisectBatchOnFunctionError",
            &SHAPE_BISECT_BATCH_ON_FUNCTION_ERROR,
        ),
        rt::Member::new("DestinationConfig", "DestinationConfig", &SHAPE_DESTINATION_CONFIG),
        rt::Member::new(
            "DocumentDBEventSourceConfig",
            "DocumentDBEventSourceConfig",
            &SHAPE_DOCUMENT_DB_EVENT_SOURCE_CONFIG,
        ),
        rt::Member::new("Enabled", "Enabled", &SHAPE_ENABLED),
        rt::Member::new("FilterCriteria", "FilterCriteria", &SHAPE_FILTER_CRITERIA),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME),
        rt::Member::new(
            "FunctionResponseTypes",
            "FunctionResponseTypes",
            &SHAPE_FUNCTION_RESPONSE_TYPE_LIST,
        ),
        rt::Member::new("KMSKeyArn", "KMSKeyArn", &SHAPE_KMS_KEY_ARN),
        rt::Member::new(
            "LoggingConfig",
            "LoggingConfig",
            &SHAPE_EVENT_SOURCE_MAPPING_LOGGING_CONFIG,
        ),
        rt::Member::new(
            "MaximumBatchingWindowInSeconds",
            "MaximumBatchingWindowInSeconds",
            &SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRecordAgeInSeconds",
            "MaximumRecordAgeInSeconds",
            &SHAPE_MAXIMUM_RECORD_AGE_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRetryAttempts",
            "MaximumRetryAttempts",
            &SHAPE_MAXIMUM_RETRY_ATTEMPTS_EVENT_SOURCE_MAPPING,
        ),
        rt::Member::new(
            "MetricsConfig",
            "MetricsConfig",
            &SHAPE_EVENT_SOURCE_MAPPING_METRICS_CONFIG,
        ),
        rt::Member::new(
            "ParallelizationFactor",
            "ParallelizationFactor",
            &SHAPE_PARALLELIZATION_FACTOR,
        ),
        rt::Member::new(
            "ProvisionedPollerConfig",
            "ProvisionedPollerConfig",
            &SHAPE_PROVISIONED_POLLER_CONFIG,
        ),
        rt::Member::new("ScalingConfig", "ScalingConfig", &SHAPE_SCALING_CONFIG),
        rt::Member::new(
            "SelfManagedKafkaEventSourceConfig",
            "SelfManagedKafkaEventSourceConfig",
            &SHAPE_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG,
        ),
        rt::Member::new(
            "SourceAccessConfigurations",
            "SourceAccessConfigurations",
            &SHAPE_SOURCE_ACCESS_CONFIGURATIONS,
        ),
        rt::Member::new(
            "TumblingWindowInSeconds",
            "TumblingWindowInSeconds",
            &SHAPE_TUMBLING_WINDOW_IN_SECONDS,
        ),
        rt::Member::new("UUID", "UUID", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_EVENT_SOURCE_MAPPING_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateEventSourceMappingRequest {
    pub amazon_managed_kafka_event_source_config: Option<AmazonManagedKafkaEventSourceConfig>,
    pub batch_size: Option<i32>,
    pub bisect_batch_on_function_error: Option<bool>,
    pub destination_config: Option<DestinationConfig>,
    pub document_db_event_source_config: Option<DocumentDBEventSourceConfig>,
    pub enabled: Option<bool>,
    pub filter_criteria: Option<FilterCriteria>,
    pub function_name: Option<String>,
    pub function_response_types: Option<Vec<FunctionResponseType>>,
    pub kms_key_arn: Option<String>,
    pub logging_config: Option<EventSourceMappingLoggingConfig>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub metrics_config: Option<EventSourceMappingMetricsConfig>,
    pub parallelization_factor: Option<i32>,
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
    pub scaling_config: Option<ScalingConfig>,
    pub self_managed_kafka_event_source_config: Option<SelfManagedKafkaEventSourceConfig>,
    pub source_access_configurations: Option<Vec<SourceAccessConfiguration>>,
    pub tumbling_window_in_seconds: Option<i32>,
    pub uuid: String,
}
impl rt::Structure for UpdateEventSourceMappingRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST);
        rt::member(
            w,
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[0],
            &self.amazon_managed_kafka_event_source_config,
        );
        rt::member(w, &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[1], &self.batch_size);
        rt::member(
            w,
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[2],
            &self.bisect_batch_on_function_error,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[3],
            &self.destination_config,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[4],
            &self.document_db_event_source_config,
        );
        rt::member(w, &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[5], &self.enabled);
        rt::member(
            w,
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[6],
            &self.filter_criteria,
        );
        rt::member(w, &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[7], &self.function_name);
        rt::member(
            w,
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[8],
            &self.function_response_types,
        );
        rt::member(w, &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[9], &self.kms_key_arn);
        rt::member(
            w,
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[10],
            &self.logging_config,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[11],
            &self.maximum_batching_window_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[12],
            &self.maximum_record_age_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[13],
            &self.maximum_retry_attempts,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[14],
            &self.metrics_config,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[15],
            &self.parallelization_factor,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[16],
            &self.provisioned_poller_config,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[17],
            &self.scaling_config,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[18],
            &self.self_managed_kafka_event_source_config,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[19],
            &self.source_access_configurations,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[20],
            &self.tumbling_window_in_seconds,
        );
        rt::member(w, &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST.members[21], &self.uuid);
        w.end_structure(&SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST);
    }
}
impl rt::Encode for UpdateEventSourceMappingRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateEventSourceMappingRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => {
                        out.amazon_managed_kafka_event_source_config = rt::Decode::decode(shape, r)?
                    }
                    1 => out.batch_size = rt::Decode::decode(shape, r)?,
                    2 => out.bisect_batch_on_function_error = rt::Decode::decode(shape, r)?,
                    3 => out.destination_config = rt::Decode::decode(shape, r)?,
                    4 => out.document_db_event_source_config = rt::Decode::decode(shape, r)?,
                    5 => out.enabled = rt::Decode::decode(shape, r)?,
                    6 => out.filter_criteria = rt::Decode::decode(shape, r)?,
                    7 => out.function_name = rt::Decode::decode(shape, r)?,
                    8 => out.function_response_types = rt::Decode::decode(shape, r)?,
                    9 => out.kms_key_arn = rt::Decode::decode(shape, r)?,
                    10 => out.logging_config = rt::Decode::decode(shape, r)?,
                    11 => out.maximum_batching_window_in_seconds = rt::Decode::decode(shape, r)?,
                    12 => out.maximum_record_age_in_seconds = rt::Decode::decode(shape, r)?,
                    13 => out.maximum_retry_attempts = rt::Decode::decode(shape, r)?,
                    14 => out.metrics_config = rt::Decode::decode(shape, r)?,
                    15 => out.parallelization_factor = rt::Decode::decode(shape, r)?,
                    16 => out.provisioned_poller_config = rt::Decode::decode(shape, r)?,
                    17 => out.scaling_config = rt::Decode::decode(shape, r)?,
                    18 => {
                        out.self_managed_kafka_event_source_config = rt::Decode::decode(shape, r)?
                    }
                    19 => out.source_access_configurations = rt::Decode::decode(shape, r)?,
                    20 => out.tumbling_window_in_seconds = rt::Decode::decode(shape, r)?,
                    21 => out.uuid = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_FUNCTION_CODE_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateFunctionCodeRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Architectures", "Architectures", &SHAPE_ARCHITECTURES_LIST),
        rt::Member::new("DryRun", "DryRun", &SHAPE_BOOLEAN),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("ImageUri", "ImageUri", &SHAPE_STRING),
        rt::Member::new("Publish", "Publish", &SHAPE_BOOLEAN),
        rt::Member::new("PublishTo", "PublishTo", &SHAPE_FUNCTION_VERSION_LATEST_PUBLISHED),
        rt::Member::new("RevisionId", "RevisionId", &SHAPE_STRING),
        rt::Member::new("S3Bucket", "S3Bucket", &SHAPE_S3_BUCKET),
        rt::Member::new("S3Key", "S3Key", &SHAPE_S3_KEY),
        rt::Member::new("S3ObjectVersion", "S3ObjectVersion", &SHAPE_S3_OBJECT_VERSION),
        rt::Member::new("SourceKMSKeyArn", "SourceKMSKeyArn", &SHAPE_KMS_KEY_ARN),
        rt::Member::new("ZipFile", "ZipFile", &SHAPE_BLOB),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_FUNCTION_CODE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_FUNCTION_CODE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateFunctionCodeRequest {
    pub architectures: Option<Vec<Architecture>>,
    pub dry_run: Option<bool>,
    pub function_name: String,
    pub image_uri: Option<String>,
    pub publish: Option<bool>,
    pub publish_to: Option<FunctionVersionLatestPublished>,
    pub revision_id: Option<String>,
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub source_kms_key_arn: Option<String>,
    pub zip_file: Option<rt::Bytes>,
}
impl rt::Structure for UpdateFunctionCodeRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_FUNCTION_CODE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_FUNCTION_CODE_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CODE_REQUEST.members[0], &self.architectures);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CODE_REQUEST.members[1], &self.dry_run);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CODE_REQUEST.members[2], &self.function_name);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CODE_REQUEST.members[3], &self.image_uri);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CODE_REQUEST.members[4], &self.publish);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CODE_REQUEST.members[5], &self.publish_to);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CODE_REQUEST.members[6], &self.revision_id);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CODE_REQUEST.members[7], &self.s3_bucket);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CODE_REQUEST.members[8], &self.s3_key);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CODE_REQUEST.members[9], &self.s3_object_version);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CODE_REQUEST.members[10], &self.source_kms_key_arn);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CODE_REQUEST.members[11], &self.zip_file);
        w.end_structure(&SCHEMA_UPDATE_FUNCTION_CODE_REQUEST);
    }
}
impl rt::Encode for UpdateFunctionCodeRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateFunctionCodeRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_FUNCTION_CODE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.architectures = rt::Decode::decode(shape, r)?,
                    1 => out.dry_run = rt::Decode::decode(shape, r)?,
                    2 => out.function_name = rt::Decode::decode(shape, r)?,
                    3 => out.image_uri = rt::Decode::decode(shape, r)?,
                    4 => out.publish = rt::Decode::decode(shape, r)?,
                    5 => out.publish_to = rt::Decode::decode(shape, r)?,
                    6 => out.revision_id = rt::Decode::decode(shape, r)?,
                    7 => out.s3_bucket = rt::Decode::decode(shape, r)?,
                    8 => out.s3_key = rt::Decode::decode(shape, r)?,
                    9 => out.s3_object_version = rt::Decode::decode(shape, r)?,
                    10 => out.source_kms_key_arn = rt::Decode::decode(shape, r)?,
                    11 => out.zip_file = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateFunctionConfigurationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "CapacityProviderConfig",
            "CapacityProviderConfig",
            &SHAPE_CAPACITY_PROVIDER_CONFIG,
        ),
        rt::Member::new("DeadLetterConfig", "DeadLetterConfig", &SHAPE_DEAD_LETTER_CONFIG),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("DurableConfig", "DurableConfig", &SHAPE_DURABLE_CONFIG),
        rt::Member::new("Environment", "Environment", &SHAPE_ENVIRONMENT),
        rt::Member::new("EphemeralStorage", "EphemeralStorage", &SHAPE_EPHEMERAL_STORAGE),
        rt::Member::new("FileSystemConfigs", "FileSystemConfigs", &SHAPE_FILE_SYSTEM_CONFIG_LIST),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Handler", "Handler", &SHAPE_HANDLER),
        rt::Member::new("ImageConfig", "ImageConfig", &SHAPE_IMAGE_CONFIG),
        rt::Member::new("KMSKeyArn", "KMSKeyArn", &SHAPE_KMS_KEY_ARN),
        rt::Member::new("Layers", "Layers", &SHAPE_LAYER_LIST),
        rt::Member::new("LoggingConfig", "LoggingConfig", &SHAPE_LOGGING_CONFIG),
        rt::Member::new("MemorySize", "MemorySize", &SHAPE_MEMORY_SIZE),
        rt::Member::new("RevisionId", "RevisionId", &SHAPE_STRING),
        rt::Member::new("Role", "Role", &SHAPE_ROLE_ARN),
        rt::Member::new("Runtime", "Runtime", &SHAPE_RUNTIME),
        rt::Member::new("SnapStart", "SnapStart", &SHAPE_SNAP_START),
        rt::Member::new("Timeout", "Timeout", &SHAPE_TIMEOUT),
        rt::Member::new("TracingConfig", "TracingConfig", &SHAPE_TRACING_CONFIG),
        rt::Member::new("VpcConfig", "VpcConfig", &SHAPE_VPC_CONFIG),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_FUNCTION_CONFIGURATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateFunctionConfigurationRequest {
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub description: Option<String>,
    pub durable_config: Option<DurableConfig>,
    pub environment: Option<Environment>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub function_name: String,
    pub handler: Option<String>,
    pub image_config: Option<ImageConfig>,
    pub kms_key_arn: Option<String>,
    pub layers: Option<Vec<String>>,
    pub logging_config: Option<LoggingConfig>,
    pub memory_size: Option<i32>,
    pub revision_id: Option<String>,
    pub role: Option<String>,
    pub runtime: Option<Runtime>,
    pub snap_start: Option<SnapStart>,
    pub timeout: Option<i32>,
    pub tracing_config: Option<TracingConfig>,
    pub vpc_config: Option<VpcConfig>,
}
impl rt::Structure for UpdateFunctionConfigurationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST);
        rt::member(
            w,
            &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[0],
            &self.capacity_provider_config,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[1],
            &self.dead_letter_config,
        );
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[2], &self.description);
        rt::member(
            w,
            &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[3],
            &self.durable_config,
        );
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[4], &self.environment);
        rt::member(
            w,
            &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[5],
            &self.ephemeral_storage,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[6],
            &self.file_system_configs,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[7],
            &self.function_name,
        );
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[8], &self.handler);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[9], &self.image_config);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[10], &self.kms_key_arn);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[11], &self.layers);
        rt::member(
            w,
            &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[12],
            &self.logging_config,
        );
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[13], &self.memory_size);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[14], &self.revision_id);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[15], &self.role);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[16], &self.runtime);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[17], &self.snap_start);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[18], &self.timeout);
        rt::member(
            w,
            &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[19],
            &self.tracing_config,
        );
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST.members[20], &self.vpc_config);
        w.end_structure(&SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST);
    }
}
impl rt::Encode for UpdateFunctionConfigurationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateFunctionConfigurationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.capacity_provider_config = rt::Decode::decode(shape, r)?,
                    1 => out.dead_letter_config = rt::Decode::decode(shape, r)?,
                    2 => out.description = rt::Decode::decode(shape, r)?,
                    3 => out.durable_config = rt::Decode::decode(shape, r)?,
                    4 => out.environment = rt::Decode::decode(shape, r)?,
                    5 => out.ephemeral_storage = rt::Decode::decode(shape, r)?,
                    6 => out.file_system_configs = rt::Decode::decode(shape, r)?,
                    7 => out.function_name = rt::Decode::decode(shape, r)?,
                    8 => out.handler = rt::Decode::decode(shape, r)?,
                    9 => out.image_config = rt::Decode::decode(shape, r)?,
                    10 => out.kms_key_arn = rt::Decode::decode(shape, r)?,
                    11 => out.layers = rt::Decode::decode(shape, r)?,
                    12 => out.logging_config = rt::Decode::decode(shape, r)?,
                    13 => out.memory_size = rt::Decode::decode(shape, r)?,
                    14 => out.revision_id = rt::Decode::decode(shape, r)?,
                    15 => out.role = rt::Decode::decode(shape, r)?,
                    16 => out.runtime = rt::Decode::decode(shape, r)?,
                    17 => out.snap_start = rt::Decode::decode(shape, r)?,
                    18 => out.timeout = rt::Decode::decode(shape, r)?,
                    19 => out.tracing_config = rt::Decode::decode(shape, r)?,
                    20 => out.vpc_config = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateFunctionEventInvokeConfigRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DestinationConfig", "DestinationConfig", &SHAPE_DESTINATION_CONFIG),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_NAMESPACED_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "MaximumEventAgeInSeconds",
            "MaximumEventAgeInSeconds",
            &SHAPE_MAXIMUM_EVENT_AGE_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRetryAttempts",
            "MaximumRetryAttempts",
            &SHAPE_MAXIMUM_RETRY_ATTEMPTS,
        ),
        rt::Member::new(
            "Qualifier",
            "Qualifier",
            &SHAPE_NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
        )
        .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateFunctionEventInvokeConfigRequest {
    pub destination_config: Option<DestinationConfig>,
    pub function_name: String,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub qualifier: Option<String>,
}
impl rt::Structure for UpdateFunctionEventInvokeConfigRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST);
        rt::member(
            w,
            &SCHEMA_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST.members[0],
            &self.destination_config,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST.members[1],
            &self.function_name,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST.members[2],
            &self.maximum_event_age_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST.members[3],
            &self.maximum_retry_attempts,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST.members[4],
            &self.qualifier,
        );
        w.end_structure(&SCHEMA_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST);
    }
}
impl rt::Encode for UpdateFunctionEventInvokeConfigRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateFunctionEventInvokeConfigRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.destination_config = rt::Decode::decode(shape, r)?,
                    1 => out.function_name = rt::Decode::decode(shape, r)?,
                    2 => out.maximum_event_age_in_seconds = rt::Decode::decode(shape, r)?,
                    3 => out.maximum_retry_attempts = rt::Decode::decode(shape, r)?,
                    4 => out.qualifier = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_FUNCTION_URL_CONFIG_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateFunctionUrlConfigRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AuthType", "AuthType", &SHAPE_FUNCTION_URL_AUTH_TYPE),
        rt::Member::new("Cors", "Cors", &SHAPE_CORS),
        rt::Member::new("FunctionName", "FunctionName", &SHAPE_FUNCTION_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("InvokeMode", "InvokeMode", &SHAPE_INVOKE_MODE),
        rt::Member::new("Qualifier", "Qualifier", &SHAPE_FUNCTION_URL_QUALIFIER)
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_FUNCTION_URL_CONFIG_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_FUNCTION_URL_CONFIG_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateFunctionUrlConfigRequest {
    pub auth_type: Option<FunctionUrlAuthType>,
    pub cors: Option<Cors>,
    pub function_name: String,
    pub invoke_mode: Option<InvokeMode>,
    pub qualifier: Option<String>,
}
impl rt::Structure for UpdateFunctionUrlConfigRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_FUNCTION_URL_CONFIG_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_REQUEST.members[0], &self.auth_type);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_REQUEST.members[1], &self.cors);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_REQUEST.members[2], &self.function_name);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_REQUEST.members[3], &self.invoke_mode);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_REQUEST.members[4], &self.qualifier);
        w.end_structure(&SCHEMA_UPDATE_FUNCTION_URL_CONFIG_REQUEST);
    }
}
impl rt::Encode for UpdateFunctionUrlConfigRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateFunctionUrlConfigRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.auth_type = rt::Decode::decode(shape, r)?,
                    1 => out.cors = rt::Decode::decode(shape, r)?,
                    2 => out.function_name = rt::Decode::decode(shape, r)?,
                    3 => out.invoke_mode = rt::Decode::decode(shape, r)?,
                    4 => out.qualifier = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_FUNCTION_URL_CONFIG_RESPONSE: rt::Schema = rt::Schema {
    name: "UpdateFunctionUrlConfigResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AuthType", "AuthType", &SHAPE_FUNCTION_URL_AUTH_TYPE).required(),
        rt::Member::new("Cors", "Cors", &SHAPE_CORS),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP).required(),
        rt::Member::new("FunctionArn", "FunctionArn", &SHAPE_FUNCTION_ARN).required(),
        rt::Member::new("FunctionUrl", "FunctionUrl", &SHAPE_FUNCTION_URL).required(),
        rt::Member::new("InvokeMode", "InvokeMode", &SHAPE_INVOKE_MODE),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_FUNCTION_URL_CONFIG_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_FUNCTION_URL_CONFIG_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateFunctionUrlConfigResponse {
    pub auth_type: FunctionUrlAuthType,
    pub cors: Option<Cors>,
    pub creation_time: String,
    pub function_arn: String,
    pub function_url: String,
    pub invoke_mode: Option<InvokeMode>,
    pub last_modified_time: String,
}
impl rt::Structure for UpdateFunctionUrlConfigResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_FUNCTION_URL_CONFIG_RESPONSE);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_RESPONSE.members[0], &self.auth_type);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_RESPONSE.members[1], &self.cors);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_RESPONSE.members[2], &self.creation_time);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_RESPONSE.members[3], &self.function_arn);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_RESPONSE.members[4], &self.function_url);
        rt::member(w, &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_RESPONSE.members[5], &self.invoke_mode);
        rt::member(
            w,
            &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_RESPONSE.members[6],
            &self.last_modified_time,
        );
        w.end_structure(&SCHEMA_UPDATE_FUNCTION_URL_CONFIG_RESPONSE);
    }
}
impl rt::Encode for UpdateFunctionUrlConfigResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateFunctionUrlConfigResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.auth_type = rt::Decode::decode(shape, r)?,
                    1 => out.cors = rt::Decode::decode(shape, r)?,
                    2 => out.creation_time = rt::Decode::decode(shape, r)?,
                    3 => out.function_arn = rt::Decode::decode(shape, r)?,
                    4 => out.function_url = rt::Decode::decode(shape, r)?,
                    5 => out.invoke_mode = rt::Decode::decode(shape, r)?,
                    6 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_UPDATE_RUNTIME_ON: rt::Shape =
    rt::Shape::Enum { values: &["Auto", "Manual", "FunctionUpdate"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UpdateRuntimeOn {
    Auto,
    Manual,
    FunctionUpdate,
    Unknown(String),
}
impl UpdateRuntimeOn {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "Auto",
            Self::Manual => "Manual",
            Self::FunctionUpdate => "FunctionUpdate",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for UpdateRuntimeOn {
    fn from(text: &str) -> Self {
        match text {
            "Auto" => Self::Auto,
            "Manual" => Self::Manual,
            "FunctionUpdate" => Self::FunctionUpdate,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for UpdateRuntimeOn {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for UpdateRuntimeOn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for UpdateRuntimeOn {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for UpdateRuntimeOn {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_VERSION: rt::Pattern = rt::Pattern::new("(\\$LATEST|[0-9]+)");
pub static SHAPE_VERSION: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_VERSION) };
static PATTERN_VERSION_WITH_LATEST_PUBLISHED: rt::Pattern =
    rt::Pattern::new("(\\$LATEST(\\.PUBLISHED)?|[0-9]+)");
pub static SHAPE_VERSION_WITH_LATEST_PUBLISHED: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(1024),
    pattern: Some(&PATTERN_VERSION_WITH_LATEST_PUBLISHED),
};
pub static SCHEMA_VPC_CONFIG: rt::Schema = rt::Schema {
    name: "VpcConfig",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "Ipv6AllowedForDualStack",
            "Ipv6AllowedForDualStack",
            &SHAPE_NULLABLE_BOOLEAN,
        ),
        rt::Member::new("SecurityGroupIds", "SecurityGroupIds", &SHAPE_SECURITY_GROUP_IDS),
        rt::Member::new("SubnetIds", "SubnetIds", &SHAPE_SUBNET_IDS),
    ],
    xml_namespace: None,
};
pub static SHAPE_VPC_CONFIG: rt::Shape = rt::Shape::Structure(&SCHEMA_VPC_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VpcConfig {
    pub ipv6_allowed_for_dual_stack: Option<bool>,
    pub security_group_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
}
impl rt::Structure for VpcConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VPC_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VPC_CONFIG);
        rt::member(w, &SCHEMA_VPC_CONFIG.members[0], &self.ipv6_allowed_for_dual_stack);
        rt::member(w, &SCHEMA_VPC_CONFIG.members[1], &self.security_group_ids);
        rt::member(w, &SCHEMA_VPC_CONFIG.members[2], &self.subnet_ids);
        w.end_structure(&SCHEMA_VPC_CONFIG);
    }
}
impl rt::Encode for VpcConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for VpcConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_VPC_CONFIG, r, &mut |index, shape, r| {
            match index {
                0 => out.ipv6_allowed_for_dual_stack = rt::Decode::decode(shape, r)?,
                1 => out.security_group_ids = rt::Decode::decode(shape, r)?,
                2 => out.subnet_ids = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_VPC_CONFIG_RESPONSE: rt::Schema = rt::Schema {
    name: "VpcConfigResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "Ipv6AllowedForDualStack",
            "Ipv6AllowedForDualStack",
            &SHAPE_NULLABLE_BOOLEAN,
        ),
        rt::Member::new("SecurityGroupIds", "SecurityGroupIds", &SHAPE_SECURITY_GROUP_IDS),
        rt::Member::new("SubnetIds", "SubnetIds", &SHAPE_SUBNET_IDS),
        rt::Member::new("VpcId", "VpcId", &SHAPE_VPC_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_VPC_CONFIG_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_VPC_CONFIG_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VpcConfigResponse {
    pub ipv6_allowed_for_dual_stack: Option<bool>,
    pub security_group_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
impl rt::Structure for VpcConfigResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VPC_CONFIG_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VPC_CONFIG_RESPONSE);
        rt::member(w, &SCHEMA_VPC_CONFIG_RESPONSE.members[0], &self.ipv6_allowed_for_dual_stack);
        rt::member(w, &SCHEMA_VPC_CONFIG_RESPONSE.members[1], &self.security_group_ids);
        rt::member(w, &SCHEMA_VPC_CONFIG_RESPONSE.members[2], &self.subnet_ids);
        rt::member(w, &SCHEMA_VPC_CONFIG_RESPONSE.members[3], &self.vpc_id);
        w.end_structure(&SCHEMA_VPC_CONFIG_RESPONSE);
    }
}
impl rt::Encode for VpcConfigResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for VpcConfigResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_VPC_CONFIG_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.ipv6_allowed_for_dual_stack = rt::Decode::decode(shape, r)?,
                1 => out.security_group_ids = rt::Decode::decode(shape, r)?,
                2 => out.subnet_ids = rt::Decode::decode(shape, r)?,
                3 => out.vpc_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_VPC_ID: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_WEIGHT: rt::Shape = rt::Shape::Double { min: Some(0), max: Some(1) };
pub static SHAPE_WORKING_DIRECTORY: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(1000), pattern: None };
/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn code_signing_config_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CODE_SIGNING_CONFIG_NOT_FOUND_EXCEPTION, message)
    }
    pub fn code_storage_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CODE_STORAGE_EXCEEDED_EXCEPTION, message)
    }
    pub fn code_verification_failed_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CODE_VERIFICATION_FAILED_EXCEPTION, message)
    }
    pub fn durable_execution_already_started_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_DURABLE_EXECUTION_ALREADY_STARTED_EXCEPTION, message)
    }
    pub fn ec2_access_denied_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_EC2_ACCESS_DENIED_EXCEPTION, message)
    }
    pub fn ec2_throttled_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_EC2_THROTTLED_EXCEPTION, message)
    }
    pub fn ec2_unexpected_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_EC2_UNEXPECTED_EXCEPTION, message)
    }
    pub fn efsio_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_EFSIO_EXCEPTION, message)
    }
    pub fn efs_mount_connectivity_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_EFS_MOUNT_CONNECTIVITY_EXCEPTION, message)
    }
    pub fn efs_mount_failure_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_EFS_MOUNT_FAILURE_EXCEPTION, message)
    }
    pub fn efs_mount_timeout_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_EFS_MOUNT_TIMEOUT_EXCEPTION, message)
    }
    pub fn eni_limit_reached_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_ENI_LIMIT_REACHED_EXCEPTION, message)
    }
    pub fn function_versions_per_capacity_provider_limit_exceeded_exception(
        message: impl Into<String>,
    ) -> rt::ApiError {
        rt::ApiError::of(
            &super::SCHEMA_FUNCTION_VERSIONS_PER_CAPACITY_PROVIDER_LIMIT_EXCEEDED_EXCEPTION,
            message,
        )
    }
    pub fn invalid_code_signature_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_CODE_SIGNATURE_EXCEPTION, message)
    }
    pub fn invalid_parameter_value_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_PARAMETER_VALUE_EXCEPTION, message)
    }
    pub fn invalid_request_content_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_REQUEST_CONTENT_EXCEPTION, message)
    }
    pub fn invalid_runtime_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_RUNTIME_EXCEPTION, message)
    }
    pub fn invalid_security_group_id_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_SECURITY_GROUP_ID_EXCEPTION, message)
    }
    pub fn invalid_subnet_id_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_SUBNET_ID_EXCEPTION, message)
    }
    pub fn invalid_zip_file_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_ZIP_FILE_EXCEPTION, message)
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
    pub fn no_published_version_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_NO_PUBLISHED_VERSION_EXCEPTION, message)
    }
    pub fn policy_length_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_POLICY_LENGTH_EXCEEDED_EXCEPTION, message)
    }
    pub fn precondition_failed_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_PRECONDITION_FAILED_EXCEPTION, message)
    }
    pub fn provisioned_concurrency_config_not_found_exception(
        message: impl Into<String>,
    ) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_PROVISIONED_CONCURRENCY_CONFIG_NOT_FOUND_EXCEPTION, message)
    }
    pub fn recursive_invocation_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RECURSIVE_INVOCATION_EXCEPTION, message)
    }
    pub fn request_too_large_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_REQUEST_TOO_LARGE_EXCEPTION, message)
    }
    pub fn resource_conflict_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_CONFLICT_EXCEPTION, message)
    }
    pub fn resource_in_use_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_IN_USE_EXCEPTION, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION, message)
    }
    pub fn resource_not_ready_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_NOT_READY_EXCEPTION, message)
    }
    pub fn s3_files_mount_connectivity_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_S3_FILES_MOUNT_CONNECTIVITY_EXCEPTION, message)
    }
    pub fn s3_files_mount_failure_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_S3_FILES_MOUNT_FAILURE_EXCEPTION, message)
    }
    pub fn s3_files_mount_timeout_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_S3_FILES_MOUNT_TIMEOUT_EXCEPTION, message)
    }
    pub fn serialized_request_entity_too_large_exception(
        message: impl Into<String>,
    ) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_SERIALIZED_REQUEST_ENTITY_TOO_LARGE_EXCEPTION, message)
    }
    pub fn service_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_SERVICE_EXCEPTION, message)
    }
    pub fn snap_start_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_SNAP_START_EXCEPTION, message)
    }
    pub fn snap_start_not_ready_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_SNAP_START_NOT_READY_EXCEPTION, message)
    }
    pub fn snap_start_timeout_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_SNAP_START_TIMEOUT_EXCEPTION, message)
    }
    pub fn subnet_ip_address_limit_reached_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_SUBNET_IP_ADDRESS_LIMIT_REACHED_EXCEPTION, message)
    }
    pub fn too_many_requests_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TOO_MANY_REQUESTS_EXCEPTION, message)
    }
    pub fn unsupported_media_type_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_UNSUPPORTED_MEDIA_TYPE_EXCEPTION, message)
    }
}

static SCHEMA_DELETE_ALIAS_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteAliasOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAliasOutput {}
impl rt::Structure for DeleteAliasOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ALIAS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ALIAS_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_ALIAS_OUTPUT);
    }
}
impl rt::Decode for DeleteAliasOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_ALIAS_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteAliasOutput {})
    }
}
pub static SHAPE_DELETE_ALIAS_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_ALIAS_OUTPUT);

static SCHEMA_DELETE_FUNCTION_CONCURRENCY_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteFunctionConcurrencyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteFunctionConcurrencyOutput {}
impl rt::Structure for DeleteFunctionConcurrencyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_FUNCTION_CONCURRENCY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_FUNCTION_CONCURRENCY_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_FUNCTION_CONCURRENCY_OUTPUT);
    }
}
impl rt::Decode for DeleteFunctionConcurrencyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_FUNCTION_CONCURRENCY_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteFunctionConcurrencyOutput {})
    }
}
pub static SHAPE_DELETE_FUNCTION_CONCURRENCY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_FUNCTION_CONCURRENCY_OUTPUT);

static SCHEMA_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteFunctionEventInvokeConfigOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteFunctionEventInvokeConfigOutput {}
impl rt::Structure for DeleteFunctionEventInvokeConfigOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT);
    }
}
impl rt::Decode for DeleteFunctionEventInvokeConfigOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteFunctionEventInvokeConfigOutput {})
    }
}
pub static SHAPE_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT);

static SCHEMA_DELETE_FUNCTION_URL_CONFIG_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteFunctionUrlConfigOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteFunctionUrlConfigOutput {}
impl rt::Structure for DeleteFunctionUrlConfigOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_FUNCTION_URL_CONFIG_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_FUNCTION_URL_CONFIG_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_FUNCTION_URL_CONFIG_OUTPUT);
    }
}
impl rt::Decode for DeleteFunctionUrlConfigOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_FUNCTION_URL_CONFIG_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteFunctionUrlConfigOutput {})
    }
}
pub static SHAPE_DELETE_FUNCTION_URL_CONFIG_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_FUNCTION_URL_CONFIG_OUTPUT);

static SCHEMA_DELETE_LAYER_VERSION_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteLayerVersionOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLayerVersionOutput {}
impl rt::Structure for DeleteLayerVersionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_LAYER_VERSION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_LAYER_VERSION_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_LAYER_VERSION_OUTPUT);
    }
}
impl rt::Decode for DeleteLayerVersionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_LAYER_VERSION_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(DeleteLayerVersionOutput {})
    }
}
pub static SHAPE_DELETE_LAYER_VERSION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_LAYER_VERSION_OUTPUT);

static SCHEMA_DELETE_PROVISIONED_CONCURRENCY_CONFIG_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteProvisionedConcurrencyConfigOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteProvisionedConcurrencyConfigOutput {}
impl rt::Structure for DeleteProvisionedConcurrencyConfigOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_PROVISIONED_CONCURRENCY_CONFIG_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_PROVISIONED_CONCURRENCY_CONFIG_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_PROVISIONED_CONCURRENCY_CONFIG_OUTPUT);
    }
}
impl rt::Decode for DeleteProvisionedConcurrencyConfigOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_PROVISIONED_CONCURRENCY_CONFIG_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteProvisionedConcurrencyConfigOutput {})
    }
}
pub static SHAPE_DELETE_PROVISIONED_CONCURRENCY_CONFIG_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_PROVISIONED_CONCURRENCY_CONFIG_OUTPUT);

static SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_OUTPUT: rt::Schema = rt::Schema {
    name: "RemoveLayerVersionPermissionOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveLayerVersionPermissionOutput {}
impl rt::Structure for RemoveLayerVersionPermissionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_OUTPUT);
        w.end_structure(&SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_OUTPUT);
    }
}
impl rt::Decode for RemoveLayerVersionPermissionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(RemoveLayerVersionPermissionOutput {})
    }
}
pub static SHAPE_REMOVE_LAYER_VERSION_PERMISSION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_OUTPUT);

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

static SCHEMA_TAG_RESOURCE_OUTPUT: rt::Schema = rt::Schema {
    name: "TagResourceOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
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
impl rt::Decode for TagResourceOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_TAG_RESOURCE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(TagResourceOutput {})
    }
}
pub static SHAPE_TAG_RESOURCE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG_RESOURCE_OUTPUT);

static SCHEMA_UNTAG_RESOURCE_OUTPUT: rt::Schema = rt::Schema {
    name: "UntagResourceOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
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
impl rt::Decode for UntagResourceOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_UNTAG_RESOURCE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(UntagResourceOutput {})
    }
}
pub static SHAPE_UNTAG_RESOURCE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_RESOURCE_OUTPUT);

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "lambda",
    signing_name: "lambda",
    full_name: "AWS Lambda",
    api_version: "2015-03-31",
    protocol: rt::Protocol::RestJson,
    also: &[],
    query_compatible: false,
    xml_namespace: None,
    operations: &[
        rt::Operation {
            name: "AddLayerVersionPermission",
            index: 0,
            method: "POST",
            uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy",
            status: 201,
            input: &SCHEMA_ADD_LAYER_VERSION_PERMISSION_REQUEST,
            output: &SCHEMA_ADD_LAYER_VERSION_PERMISSION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "AddPermission",
            index: 1,
            method: "POST",
            uri: "/2015-03-31/functions/{FunctionName}/policy",
            status: 201,
            input: &SCHEMA_ADD_PERMISSION_REQUEST,
            output: &SCHEMA_ADD_PERMISSION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateAlias",
            index: 2,
            method: "POST",
            uri: "/2015-03-31/functions/{FunctionName}/aliases",
            status: 201,
            input: &SCHEMA_CREATE_ALIAS_REQUEST,
            output: &SCHEMA_ALIAS_CONFIGURATION,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateEventSourceMapping",
            index: 3,
            method: "POST",
            uri: "/2015-03-31/event-source-mappings",
            status: 202,
            input: &SCHEMA_CREATE_EVENT_SOURCE_MAPPING_REQUEST,
            output: &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateFunction",
            index: 4,
            method: "POST",
            uri: "/2015-03-31/functions",
            status: 201,
            input: &SCHEMA_CREATE_FUNCTION_REQUEST,
            output: &SCHEMA_FUNCTION_CONFIGURATION,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateFunctionUrlConfig",
            index: 5,
            method: "POST",
            uri: "/2021-10-31/functions/{FunctionName}/url",
            status: 201,
            input: &SCHEMA_CREATE_FUNCTION_URL_CONFIG_REQUEST,
            output: &SCHEMA_CREATE_FUNCTION_URL_CONFIG_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteAlias",
            index: 6,
            method: "DELETE",
            uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
            status: 204,
            input: &SCHEMA_DELETE_ALIAS_REQUEST,
            output: &SCHEMA_DELETE_ALIAS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteEventSourceMapping",
            index: 7,
            method: "DELETE",
            uri: "/2015-03-31/event-source-mappings/{UUID}",
            status: 202,
            input: &SCHEMA_DELETE_EVENT_SOURCE_MAPPING_REQUEST,
            output: &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteFunction",
            index: 8,
            method: "DELETE",
            uri: "/2015-03-31/functions/{FunctionName}",
            status: 200,
            input: &SCHEMA_DELETE_FUNCTION_REQUEST,
            output: &SCHEMA_DELETE_FUNCTION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteFunctionConcurrency",
            index: 9,
            method: "DELETE",
            uri: "/2017-10-31/functions/{FunctionName}/concurrency",
            status: 204,
            input: &SCHEMA_DELETE_FUNCTION_CONCURRENCY_REQUEST,
            output: &SCHEMA_DELETE_FUNCTION_CONCURRENCY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteFunctionEventInvokeConfig",
            index: 10,
            method: "DELETE",
            uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
            status: 204,
            input: &SCHEMA_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
            output: &SCHEMA_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteFunctionUrlConfig",
            index: 11,
            method: "DELETE",
            uri: "/2021-10-31/functions/{FunctionName}/url",
            status: 204,
            input: &SCHEMA_DELETE_FUNCTION_URL_CONFIG_REQUEST,
            output: &SCHEMA_DELETE_FUNCTION_URL_CONFIG_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteLayerVersion",
            index: 12,
            method: "DELETE",
            uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}",
            status: 204,
            input: &SCHEMA_DELETE_LAYER_VERSION_REQUEST,
            output: &SCHEMA_DELETE_LAYER_VERSION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteProvisionedConcurrencyConfig",
            index: 13,
            method: "DELETE",
            uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
            status: 204,
            input: &SCHEMA_DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
            output: &SCHEMA_DELETE_PROVISIONED_CONCURRENCY_CONFIG_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetAccountSettings",
            index: 14,
            method: "GET",
            uri: "/2016-08-19/account-settings",
            status: 200,
            input: &SCHEMA_GET_ACCOUNT_SETTINGS_REQUEST,
            output: &SCHEMA_GET_ACCOUNT_SETTINGS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetAlias",
            index: 15,
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
            status: 200,
            input: &SCHEMA_GET_ALIAS_REQUEST,
            output: &SCHEMA_ALIAS_CONFIGURATION,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetEventSourceMapping",
            index: 16,
            method: "GET",
            uri: "/2015-03-31/event-source-mappings/{UUID}",
            status: 200,
            input: &SCHEMA_GET_EVENT_SOURCE_MAPPING_REQUEST,
            output: &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetFunction",
            index: 17,
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}",
            status: 200,
            input: &SCHEMA_GET_FUNCTION_REQUEST,
            output: &SCHEMA_GET_FUNCTION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetFunctionCodeSigningConfig",
            index: 18,
            method: "GET",
            uri: "/2020-06-30/functions/{FunctionName}/code-signing-config",
            status: 200,
            input: &SCHEMA_GET_FUNCTION_CODE_SIGNING_CONFIG_REQUEST,
            output: &SCHEMA_GET_FUNCTION_CODE_SIGNING_CONFIG_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetFunctionConcurrency",
            index: 19,
            method: "GET",
            uri: "/2019-09-30/functions/{FunctionName}/concurrency",
            status: 200,
            input: &SCHEMA_GET_FUNCTION_CONCURRENCY_REQUEST,
            output: &SCHEMA_GET_FUNCTION_CONCURRENCY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetFunctionConfiguration",
            index: 20,
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}/configuration",
            status: 200,
            input: &SCHEMA_GET_FUNCTION_CONFIGURATION_REQUEST,
            output: &SCHEMA_FUNCTION_CONFIGURATION,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetFunctionEventInvokeConfig",
            index: 21,
            method: "GET",
            uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
            status: 200,
            input: &SCHEMA_GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
            output: &SCHEMA_FUNCTION_EVENT_INVOKE_CONFIG,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetFunctionRecursionConfig",
            index: 22,
            method: "GET",
            uri: "/2024-08-31/functions/{FunctionName}/recursion-config",
            status: 200,
            input: &SCHEMA_GET_FUNCTION_RECURSION_CONFIG_REQUEST,
            output: &SCHEMA_GET_FUNCTION_RECURSION_CONFIG_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetFunctionUrlConfig",
            index: 23,
            method: "GET",
            uri: "/2021-10-31/functions/{FunctionName}/url",
            status: 200,
            input: &SCHEMA_GET_FUNCTION_URL_CONFIG_REQUEST,
            output: &SCHEMA_GET_FUNCTION_URL_CONFIG_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetLayerVersion",
            index: 24,
            method: "GET",
            uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}",
            status: 200,
            input: &SCHEMA_GET_LAYER_VERSION_REQUEST,
            output: &SCHEMA_GET_LAYER_VERSION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetLayerVersionByArn",
            index: 25,
            method: "GET",
            uri: "/2018-10-31/layers?find=LayerVersion",
            status: 200,
            input: &SCHEMA_GET_LAYER_VERSION_BY_ARN_REQUEST,
            output: &SCHEMA_GET_LAYER_VERSION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetLayerVersionPolicy",
            index: 26,
            method: "GET",
            uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy",
            status: 200,
            input: &SCHEMA_GET_LAYER_VERSION_POLICY_REQUEST,
            output: &SCHEMA_GET_LAYER_VERSION_POLICY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetPolicy",
            index: 27,
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}/policy",
            status: 200,
            input: &SCHEMA_GET_POLICY_REQUEST,
            output: &SCHEMA_GET_POLICY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetProvisionedConcurrencyConfig",
            index: 28,
            method: "GET",
            uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
            status: 200,
            input: &SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
            output: &SCHEMA_GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetRuntimeManagementConfig",
            index: 29,
            method: "GET",
            uri: "/2021-07-20/functions/{FunctionName}/runtime-management-config",
            status: 200,
            input: &SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_REQUEST,
            output: &SCHEMA_GET_RUNTIME_MANAGEMENT_CONFIG_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "Invoke",
            index: 30,
            method: "POST",
            uri: "/2015-03-31/functions/{FunctionName}/invocations",
            status: 200,
            input: &SCHEMA_INVOCATION_REQUEST,
            output: &SCHEMA_INVOCATION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "InvokeAsync",
            index: 31,
            method: "POST",
            uri: "/2014-11-13/functions/{FunctionName}/invoke-async",
            status: 202,
            input: &SCHEMA_INVOKE_ASYNC_REQUEST,
            output: &SCHEMA_INVOKE_ASYNC_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "InvokeWithResponseStream",
            index: 32,
            method: "POST",
            uri: "/2021-11-15/functions/{FunctionName}/response-streaming-invocations",
            status: 200,
            input: &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_REQUEST,
            output: &SCHEMA_INVOKE_WITH_RESPONSE_STREAM_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListAliases",
            index: 33,
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}/aliases",
            status: 200,
            input: &SCHEMA_LIST_ALIASES_REQUEST,
            output: &SCHEMA_LIST_ALIASES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListEventSourceMappings",
            index: 34,
            method: "GET",
            uri: "/2015-03-31/event-source-mappings",
            status: 200,
            input: &SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_REQUEST,
            output: &SCHEMA_LIST_EVENT_SOURCE_MAPPINGS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListFunctionEventInvokeConfigs",
            index: 35,
            method: "GET",
            uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config/list",
            status: 200,
            input: &SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST,
            output: &SCHEMA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListFunctionUrlConfigs",
            index: 36,
            method: "GET",
            uri: "/2021-10-31/functions/{FunctionName}/urls",
            status: 200,
            input: &SCHEMA_LIST_FUNCTION_URL_CONFIGS_REQUEST,
            output: &SCHEMA_LIST_FUNCTION_URL_CONFIGS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListFunctions",
            index: 37,
            method: "GET",
            uri: "/2015-03-31/functions",
            status: 200,
            input: &SCHEMA_LIST_FUNCTIONS_REQUEST,
            output: &SCHEMA_LIST_FUNCTIONS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListLayerVersions",
            index: 38,
            method: "GET",
            uri: "/2018-10-31/layers/{LayerName}/versions",
            status: 200,
            input: &SCHEMA_LIST_LAYER_VERSIONS_REQUEST,
            output: &SCHEMA_LIST_LAYER_VERSIONS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListLayers",
            index: 39,
            method: "GET",
            uri: "/2018-10-31/layers",
            status: 200,
            input: &SCHEMA_LIST_LAYERS_REQUEST,
            output: &SCHEMA_LIST_LAYERS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListProvisionedConcurrencyConfigs",
            index: 40,
            method: "GET",
            uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL",
            status: 200,
            input: &SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST,
            output: &SCHEMA_LIST_PROVISIONED_CONCURRENCY_CONFIGS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListTags",
            index: 41,
            method: "GET",
            uri: "/2017-03-31/tags/{Resource}",
            status: 200,
            input: &SCHEMA_LIST_TAGS_REQUEST,
            output: &SCHEMA_LIST_TAGS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListVersionsByFunction",
            index: 42,
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}/versions",
            status: 200,
            input: &SCHEMA_LIST_VERSIONS_BY_FUNCTION_REQUEST,
            output: &SCHEMA_LIST_VERSIONS_BY_FUNCTION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PublishLayerVersion",
            index: 43,
            method: "POST",
            uri: "/2018-10-31/layers/{LayerName}/versions",
            status: 201,
            input: &SCHEMA_PUBLISH_LAYER_VERSION_REQUEST,
            output: &SCHEMA_PUBLISH_LAYER_VERSION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PublishVersion",
            index: 44,
            method: "POST",
            uri: "/2015-03-31/functions/{FunctionName}/versions",
            status: 201,
            input: &SCHEMA_PUBLISH_VERSION_REQUEST,
            output: &SCHEMA_FUNCTION_CONFIGURATION,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutFunctionConcurrency",
            index: 45,
            method: "PUT",
            uri: "/2017-10-31/functions/{FunctionName}/concurrency",
            status: 200,
            input: &SCHEMA_PUT_FUNCTION_CONCURRENCY_REQUEST,
            output: &SCHEMA_CONCURRENCY,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutFunctionEventInvokeConfig",
            index: 46,
            method: "PUT",
            uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
            status: 200,
            input: &SCHEMA_PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
            output: &SCHEMA_FUNCTION_EVENT_INVOKE_CONFIG,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutFunctionRecursionConfig",
            index: 47,
            method: "PUT",
            uri: "/2024-08-31/functions/{FunctionName}/recursion-config",
            status: 200,
            input: &SCHEMA_PUT_FUNCTION_RECURSION_CONFIG_REQUEST,
            output: &SCHEMA_PUT_FUNCTION_RECURSION_CONFIG_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutProvisionedConcurrencyConfig",
            index: 48,
            method: "PUT",
            uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
            status: 202,
            input: &SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
            output: &SCHEMA_PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutRuntimeManagementConfig",
            index: 49,
            method: "PUT",
            uri: "/2021-07-20/functions/{FunctionName}/runtime-management-config",
            status: 200,
            input: &SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST,
            output: &SCHEMA_PUT_RUNTIME_MANAGEMENT_CONFIG_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "RemoveLayerVersionPermission",
            index: 50,
            method: "DELETE",
            uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}",
            status: 204,
            input: &SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_REQUEST,
            output: &SCHEMA_REMOVE_LAYER_VERSION_PERMISSION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "RemovePermission",
            index: 51,
            method: "DELETE",
            uri: "/2015-03-31/functions/{FunctionName}/policy/{StatementId}",
            status: 204,
            input: &SCHEMA_REMOVE_PERMISSION_REQUEST,
            output: &SCHEMA_REMOVE_PERMISSION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagResource",
            index: 52,
            method: "POST",
            uri: "/2017-03-31/tags/{Resource}",
            status: 204,
            input: &SCHEMA_TAG_RESOURCE_REQUEST,
            output: &SCHEMA_TAG_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagResource",
            index: 53,
            method: "DELETE",
            uri: "/2017-03-31/tags/{Resource}",
            status: 204,
            input: &SCHEMA_UNTAG_RESOURCE_REQUEST,
            output: &SCHEMA_UNTAG_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateAlias",
            index: 54,
            method: "PUT",
            uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
            status: 200,
            input: &SCHEMA_UPDATE_ALIAS_REQUEST,
            output: &SCHEMA_ALIAS_CONFIGURATION,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateEventSourceMapping",
            index: 55,
            method: "PUT",
            uri: "/2015-03-31/event-source-mappings/{UUID}",
            status: 202,
            input: &SCHEMA_UPDATE_EVENT_SOURCE_MAPPING_REQUEST,
            output: &SCHEMA_EVENT_SOURCE_MAPPING_CONFIGURATION,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateFunctionCode",
            index: 56,
            method: "PUT",
            uri: "/2015-03-31/functions/{FunctionName}/code",
            status: 200,
            input: &SCHEMA_UPDATE_FUNCTION_CODE_REQUEST,
            output: &SCHEMA_FUNCTION_CONFIGURATION,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateFunctionConfiguration",
            index: 57,
            method: "PUT",
            uri: "/2015-03-31/functions/{FunctionName}/configuration",
            status: 200,
            input: &SCHEMA_UPDATE_FUNCTION_CONFIGURATION_REQUEST,
            output: &SCHEMA_FUNCTION_CONFIGURATION,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateFunctionEventInvokeConfig",
            index: 58,
            method: "POST",
            uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
            status: 200,
            input: &SCHEMA_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
            output: &SCHEMA_FUNCTION_EVENT_INVOKE_CONFIG,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateFunctionUrlConfig",
            index: 59,
            method: "PUT",
            uri: "/2021-10-31/functions/{FunctionName}/url",
            status: 200,
            input: &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_REQUEST,
            output: &SCHEMA_UPDATE_FUNCTION_URL_CONFIG_RESPONSE,
            result_wrapper: None,
        },
    ],
    unserved: &[
        rt::Unserved {
            name: "CheckpointDurableExecution",
            method: "POST",
            uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint",
        },
        rt::Unserved {
            name: "CreateCapacityProvider",
            method: "POST",
            uri: "/2025-11-30/capacity-providers",
        },
        rt::Unserved {
            name: "CreateCodeSigningConfig",
            method: "POST",
            uri: "/2020-04-22/code-signing-configs",
        },
        rt::Unserved {
            name: "DeleteCapacityProvider",
            method: "DELETE",
            uri: "/2025-11-30/capacity-providers/{CapacityProviderName}",
        },
        rt::Unserved {
            name: "DeleteCodeSigningConfig",
            method: "DELETE",
            uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}",
        },
        rt::Unserved {
            name: "DeleteFunctionCodeSigningConfig",
            method: "DELETE",
            uri: "/2020-06-30/functions/{FunctionName}/code-signing-config",
        },
        rt::Unserved {
            name: "GetCapacityProvider",
            method: "GET",
            uri: "/2025-11-30/capacity-providers/{CapacityProviderName}",
        },
        rt::Unserved {
            name: "GetCodeSigningConfig",
            method: "GET",
            uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}",
        },
        rt::Unserved {
            name: "GetDurableExecution",
            method: "GET",
            uri: "/2025-12-01/durable-executions/{DurableExecutionArn}",
        },
        rt::Unserved {
            name: "GetDurableExecutionHistory",
            method: "GET",
            uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/history",
        },
        rt::Unserved {
            name: "GetDurableExecutionState",
            method: "GET",
            uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/state",
        },
        rt::Unserved {
            name: "GetFunctionScalingConfig",
            method: "GET",
            uri: "/2025-11-30/functions/{FunctionName}/function-scaling-config",
        },
        rt::Unserved {
            name: "ListCapacityProviders",
            method: "GET",
            uri: "/2025-11-30/capacity-providers",
        },
        rt::Unserved {
            name: "ListCodeSigningConfigs",
            method: "GET",
            uri: "/2020-04-22/code-signing-configs",
        },
        rt::Unserved {
            name: "ListDurableExecutionsByFunction",
            method: "GET",
            uri: "/2025-12-01/functions/{FunctionName}/durable-executions",
        },
        rt::Unserved {
            name: "ListFunctionVersionsByCapacityProvider",
            method: "GET",
            uri: "/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions",
        },
        rt::Unserved {
            name: "ListFunctionsByCodeSigningConfig",
            method: "GET",
            uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions",
        },
        rt::Unserved {
            name: "PutFunctionCodeSigningConfig",
            method: "PUT",
            uri: "/2020-06-30/functions/{FunctionName}/code-signing-config",
        },
        rt::Unserved {
            name: "PutFunctionScalingConfig",
            method: "PUT",
            uri: "/2025-11-30/functions/{FunctionName}/function-scaling-config",
        },
        rt::Unserved {
            name: "SendDurableExecutionCallbackFailure",
            method: "POST",
            uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/fail",
        },
        rt::Unserved {
            name: "SendDurableExecutionCallbackHeartbeat",
            method: "POST",
            uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat",
        },
        rt::Unserved {
            name: "SendDurableExecutionCallbackSuccess",
            method: "POST",
            uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed",
        },
        rt::Unserved {
            name: "StopDurableExecution",
            method: "POST",
            uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/stop",
        },
        rt::Unserved {
            name: "UpdateCapacityProvider",
            method: "PUT",
            uri: "/2025-11-30/capacity-providers/{CapacityProviderName}",
        },
        rt::Unserved {
            name: "UpdateCodeSigningConfig",
            method: "PUT",
            uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}",
        },
    ],
    validation_code: "ValidationException",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Lambda: Send + Sync + 'static {
    /// AddLayerVersionPermission.
    async fn add_layer_version_permission(
        &self,
        caller: &rt::Caller,
        input: AddLayerVersionPermissionRequest,
    ) -> Result<AddLayerVersionPermissionResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "AddLayerVersionPermission"))
    }
    /// AddPermission.
    async fn add_permission(
        &self,
        caller: &rt::Caller,
        input: AddPermissionRequest,
    ) -> Result<AddPermissionResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "AddPermission"))
    }
    /// CreateAlias.
    async fn create_alias(
        &self,
        caller: &rt::Caller,
        input: CreateAliasRequest,
    ) -> Result<AliasConfiguration, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "CreateAlias"))
    }
    /// CreateEventSourceMapping.
    async fn create_event_source_mapping(
        &self,
        caller: &rt::Caller,
        input: CreateEventSourceMappingRequest,
    ) -> Result<EventSourceMappingConfiguration, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "CreateEventSourceMapping"))
    }
    /// CreateFunction.
    async fn create_function(
        &self,
        caller: &rt::Caller,
        input: CreateFunctionRequest,
    ) -> Result<FunctionConfiguration, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "CreateFunction"))
    }
    /// CreateFunctionUrlConfig.
    async fn create_function_url_config(
        &self,
        caller: &rt::Caller,
        input: CreateFunctionUrlConfigRequest,
    ) -> Result<CreateFunctionUrlConfigResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "CreateFunctionUrlConfig"))
    }
    /// DeleteAlias.
    async fn delete_alias(
        &self,
        caller: &rt::Caller,
        input: DeleteAliasRequest,
    ) -> Result<DeleteAliasOutput, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "DeleteAlias"))
    }
    /// DeleteEventSourceMapping.
    async fn delete_event_source_mapping(
        &self,
        caller: &rt::Caller,
        input: DeleteEventSourceMappingRequest,
    ) -> Result<EventSourceMappingConfiguration, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "DeleteEventSourceMapping"))
    }
    /// DeleteFunction.
    async fn delete_function(
        &self,
        caller: &rt::Caller,
        input: DeleteFunctionRequest,
    ) -> Result<DeleteFunctionResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "DeleteFunction"))
    }
    /// DeleteFunctionConcurrency.
    async fn delete_function_concurrency(
        &self,
        caller: &rt::Caller,
        input: DeleteFunctionConcurrencyRequest,
    ) -> Result<DeleteFunctionConcurrencyOutput, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "DeleteFunctionConcurrency"))
    }
    /// DeleteFunctionEventInvokeConfig.
    async fn delete_function_event_invoke_config(
        &self,
        caller: &rt::Caller,
        input: DeleteFunctionEventInvokeConfigRequest,
    ) -> Result<DeleteFunctionEventInvokeConfigOutput, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "DeleteFunctionEventInvokeConfig"))
    }
    /// DeleteFunctionUrlConfig.
    async fn delete_function_url_config(
        &self,
        caller: &rt::Caller,
        input: DeleteFunctionUrlConfigRequest,
    ) -> Result<DeleteFunctionUrlConfigOutput, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "DeleteFunctionUrlConfig"))
    }
    /// DeleteLayerVersion.
    async fn delete_layer_version(
        &self,
        caller: &rt::Caller,
        input: DeleteLayerVersionRequest,
    ) -> Result<DeleteLayerVersionOutput, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "DeleteLayerVersion"))
    }
    /// DeleteProvisionedConcurrencyConfig.
    async fn delete_provisioned_concurrency_config(
        &self,
        caller: &rt::Caller,
        input: DeleteProvisionedConcurrencyConfigRequest,
    ) -> Result<DeleteProvisionedConcurrencyConfigOutput, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "DeleteProvisionedConcurrencyConfig"))
    }
    /// GetAccountSettings.
    async fn get_account_settings(
        &self,
        caller: &rt::Caller,
        input: GetAccountSettingsRequest,
    ) -> Result<GetAccountSettingsResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "GetAccountSettings"))
    }
    /// GetAlias.
    async fn get_alias(
        &self,
        caller: &rt::Caller,
        input: GetAliasRequest,
    ) -> Result<AliasConfiguration, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "GetAlias"))
    }
    /// GetEventSourceMapping.
    async fn get_event_source_mapping(
        &self,
        caller: &rt::Caller,
        input: GetEventSourceMappingRequest,
    ) -> Result<EventSourceMappingConfiguration, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "GetEventSourceMapping"))
    }
    /// GetFunction.
    async fn get_function(
        &self,
        caller: &rt::Caller,
        input: GetFunctionRequest,
    ) -> Result<GetFunctionResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "GetFunction"))
    }
    /// GetFunctionCodeSigningConfig.
    async fn get_function_code_signing_config(
        &self,
        caller: &rt::Caller,
        input: GetFunctionCodeSigningConfigRequest,
    ) -> Result<GetFunctionCodeSigningConfigResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "GetFunctionCodeSigningConfig"))
    }
    /// GetFunctionConcurrency.
    async fn get_function_concurrency(
        &self,
        caller: &rt::Caller,
        input: GetFunctionConcurrencyRequest,
    ) -> Result<GetFunctionConcurrencyResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "GetFunctionConcurrency"))
    }
    /// GetFunctionConfiguration.
    async fn get_function_configuration(
        &self,
        caller: &rt::Caller,
        input: GetFunctionConfigurationRequest,
    ) -> Result<FunctionConfiguration, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "GetFunctionConfiguration"))
    }
    /// GetFunctionEventInvokeConfig.
    async fn get_function_event_invoke_config(
        &self,
        caller: &rt::Caller,
        input: GetFunctionEventInvokeConfigRequest,
    ) -> Result<FunctionEventInvokeConfig, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "GetFunctionEventInvokeConfig"))
    }
    /// GetFunctionRecursionConfig.
    async fn get_function_recursion_config(
        &self,
        caller: &rt::Caller,
        input: GetFunctionRecursionConfigRequest,
    ) -> Result<GetFunctionRecursionConfigResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "GetFunctionRecursionConfig"))
    }
    /// GetFunctionUrlConfig.
    async fn get_function_url_config(
        &self,
        caller: &rt::Caller,
        input: GetFunctionUrlConfigRequest,
    ) -> Result<GetFunctionUrlConfigResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "GetFunctionUrlConfig"))
    }
    /// GetLayerVersion.
    async fn get_layer_version(
        &self,
        caller: &rt::Caller,
        input: GetLayerVersionRequest,
    ) -> Result<GetLayerVersionResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "GetLayerVersion"))
    }
    /// GetLayerVersionByArn.
    async fn get_layer_version_by_arn(
        &self,
        caller: &rt::Caller,
        input: GetLayerVersionByArnRequest,
    ) -> Result<GetLayerVersionResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "GetLayerVersionByArn"))
    }
    /// GetLayerVersionPolicy.
    async fn get_layer_version_policy(
        &self,
        caller: &rt::Caller,
        input: GetLayerVersionPolicyRequest,
    ) -> Result<GetLayerVersionPolicyResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "GetLayerVersionPolicy"))
    }
    /// GetPolicy.
    async fn get_policy(
        &self,
        caller: &rt::Caller,
        input: GetPolicyRequest,
    ) -> Result<GetPolicyResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "GetPolicy"))
    }
    /// GetProvisionedConcurrencyConfig.
    async fn get_provisioned_concurrency_config(
        &self,
        caller: &rt::Caller,
        input: GetProvisionedConcurrencyConfigRequest,
    ) -> Result<GetProvisionedConcurrencyConfigResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "GetProvisionedConcurrencyConfig"))
    }
    /// GetRuntimeManagementConfig.
    async fn get_runtime_management_config(
        &self,
        caller: &rt::Caller,
        input: GetRuntimeManagementConfigRequest,
    ) -> Result<GetRuntimeManagementConfigResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "GetRuntimeManagementConfig"))
    }
    /// Invoke.
    async fn invoke(
        &self,
        caller: &rt::Caller,
        input: InvocationRequest,
    ) -> Result<InvocationResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "Invoke"))
    }
    /// InvokeAsync.
    async fn invoke_async(
        &self,
        caller: &rt::Caller,
        input: InvokeAsyncRequest,
    ) -> Result<InvokeAsyncResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "InvokeAsync"))
    }
    /// InvokeWithResponseStream.
    async fn invoke_with_response_stream(
        &self,
        caller: &rt::Caller,
        input: InvokeWithResponseStreamRequest,
    ) -> Result<InvokeWithResponseStreamResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "InvokeWithResponseStream"))
    }
    /// ListAliases.
    async fn list_aliases(
        &self,
        caller: &rt::Caller,
        input: ListAliasesRequest,
    ) -> Result<ListAliasesResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "ListAliases"))
    }
    /// ListEventSourceMappings.
    async fn list_event_source_mappings(
        &self,
        caller: &rt::Caller,
        input: ListEventSourceMappingsRequest,
    ) -> Result<ListEventSourceMappingsResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "ListEventSourceMappings"))
    }
    /// ListFunctionEventInvokeConfigs.
    async fn list_function_event_invoke_configs(
        &self,
        caller: &rt::Caller,
        input: ListFunctionEventInvokeConfigsRequest,
    ) -> Result<ListFunctionEventInvokeConfigsResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "ListFunctionEventInvokeConfigs"))
    }
    /// ListFunctionUrlConfigs.
    async fn list_function_url_configs(
        &self,
        caller: &rt::Caller,
        input: ListFunctionUrlConfigsRequest,
    ) -> Result<ListFunctionUrlConfigsResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "ListFunctionUrlConfigs"))
    }
    /// ListFunctions.
    async fn list_functions(
        &self,
        caller: &rt::Caller,
        input: ListFunctionsRequest,
    ) -> Result<ListFunctionsResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "ListFunctions"))
    }
    /// ListLayerVersions.
    async fn list_layer_versions(
        &self,
        caller: &rt::Caller,
        input: ListLayerVersionsRequest,
    ) -> Result<ListLayerVersionsResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "ListLayerVersions"))
    }
    /// ListLayers.
    async fn list_layers(
        &self,
        caller: &rt::Caller,
        input: ListLayersRequest,
    ) -> Result<ListLayersResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "ListLayers"))
    }
    /// ListProvisionedConcurrencyConfigs.
    async fn list_provisioned_concurrency_configs(
        &self,
        caller: &rt::Caller,
        input: ListProvisionedConcurrencyConfigsRequest,
    ) -> Result<ListProvisionedConcurrencyConfigsResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "ListProvisionedConcurrencyConfigs"))
    }
    /// ListTags.
    async fn list_tags(
        &self,
        caller: &rt::Caller,
        input: ListTagsRequest,
    ) -> Result<ListTagsResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "ListTags"))
    }
    /// ListVersionsByFunction.
    async fn list_versions_by_function(
        &self,
        caller: &rt::Caller,
        input: ListVersionsByFunctionRequest,
    ) -> Result<ListVersionsByFunctionResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "ListVersionsByFunction"))
    }
    /// PublishLayerVersion.
    async fn publish_layer_version(
        &self,
        caller: &rt::Caller,
        input: PublishLayerVersionRequest,
    ) -> Result<PublishLayerVersionResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "PublishLayerVersion"))
    }
    /// PublishVersion.
    async fn publish_version(
        &self,
        caller: &rt::Caller,
        input: PublishVersionRequest,
    ) -> Result<FunctionConfiguration, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "PublishVersion"))
    }
    /// PutFunctionConcurrency.
    async fn put_function_concurrency(
        &self,
        caller: &rt::Caller,
        input: PutFunctionConcurrencyRequest,
    ) -> Result<Concurrency, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "PutFunctionConcurrency"))
    }
    /// PutFunctionEventInvokeConfig.
    async fn put_function_event_invoke_config(
        &self,
        caller: &rt::Caller,
        input: PutFunctionEventInvokeConfigRequest,
    ) -> Result<FunctionEventInvokeConfig, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "PutFunctionEventInvokeConfig"))
    }
    /// PutFunctionRecursionConfig.
    async fn put_function_recursion_config(
        &self,
        caller: &rt::Caller,
        input: PutFunctionRecursionConfigRequest,
    ) -> Result<PutFunctionRecursionConfigResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "PutFunctionRecursionConfig"))
    }
    /// PutProvisionedConcurrencyConfig.
    async fn put_provisioned_concurrency_config(
        &self,
        caller: &rt::Caller,
        input: PutProvisionedConcurrencyConfigRequest,
    ) -> Result<PutProvisionedConcurrencyConfigResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "PutProvisionedConcurrencyConfig"))
    }
    /// PutRuntimeManagementConfig.
    async fn put_runtime_management_config(
        &self,
        caller: &rt::Caller,
        input: PutRuntimeManagementConfigRequest,
    ) -> Result<PutRuntimeManagementConfigResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "PutRuntimeManagementConfig"))
    }
    /// RemoveLayerVersionPermission.
    async fn remove_layer_version_permission(
        &self,
        caller: &rt::Caller,
        input: RemoveLayerVersionPermissionRequest,
    ) -> Result<RemoveLayerVersionPermissionOutput, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "RemoveLayerVersionPermission"))
    }
    /// RemovePermission.
    async fn remove_permission(
        &self,
        caller: &rt::Caller,
        input: RemovePermissionRequest,
    ) -> Result<RemovePermissionOutput, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "RemovePermission"))
    }
    /// TagResource.
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "TagResource"))
    }
    /// UntagResource.
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "UntagResource"))
    }
    /// UpdateAlias.
    async fn update_alias(
        &self,
        caller: &rt::Caller,
        input: UpdateAliasRequest,
    ) -> Result<AliasConfiguration, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "UpdateAlias"))
    }
    /// UpdateEventSourceMapping.
    async fn update_event_source_mapping(
        &self,
        caller: &rt::Caller,
        input: UpdateEventSourceMappingRequest,
    ) -> Result<EventSourceMappingConfiguration, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "UpdateEventSourceMapping"))
    }
    /// UpdateFunctionCode.
    async fn update_function_code(
        &self,
        caller: &rt::Caller,
        input: UpdateFunctionCodeRequest,
    ) -> Result<FunctionConfiguration, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "UpdateFunctionCode"))
    }
    /// UpdateFunctionConfiguration.
    async fn update_function_configuration(
        &self,
        caller: &rt::Caller,
        input: UpdateFunctionConfigurationRequest,
    ) -> Result<FunctionConfiguration, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "UpdateFunctionConfiguration"))
    }
    /// UpdateFunctionEventInvokeConfig.
    async fn update_function_event_invoke_config(
        &self,
        caller: &rt::Caller,
        input: UpdateFunctionEventInvokeConfigRequest,
    ) -> Result<FunctionEventInvokeConfig, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "UpdateFunctionEventInvokeConfig"))
    }
    /// UpdateFunctionUrlConfig.
    async fn update_function_url_config(
        &self,
        caller: &rt::Caller,
        input: UpdateFunctionUrlConfigRequest,
    ) -> Result<UpdateFunctionUrlConfigResponse, rt::ApiError> {
        Err(rt::not_implemented("Lambda", "UpdateFunctionUrlConfig"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum LambdaInput {
    AddLayerVersionPermission(AddLayerVersionPermissionRequest),
    AddPermission(AddPermissionRequest),
    CreateAlias(CreateAliasRequest),
    CreateEventSourceMapping(CreateEventSourceMappingRequest),
    CreateFunction(CreateFunctionRequest),
    CreateFunctionUrlConfig(CreateFunctionUrlConfigRequest),
    DeleteAlias(DeleteAliasRequest),
    DeleteEventSourceMapping(DeleteEventSourceMappingRequest),
    DeleteFunction(DeleteFunctionRequest),
    DeleteFunctionConcurrency(DeleteFunctionConcurrencyRequest),
    DeleteFunctionEventInvokeConfig(DeleteFunctionEventInvokeConfigRequest),
    DeleteFunctionUrlConfig(DeleteFunctionUrlConfigRequest),
    DeleteLayerVersion(DeleteLayerVersionRequest),
    DeleteProvisionedConcurrencyConfig(DeleteProvisionedConcurrencyConfigRequest),
    GetAccountSettings(GetAccountSettingsRequest),
    GetAlias(GetAliasRequest),
    GetEventSourceMapping(GetEventSourceMappingRequest),
    GetFunction(GetFunctionRequest),
    GetFunctionCodeSigningConfig(GetFunctionCodeSigningConfigRequest),
    GetFunctionConcurrency(GetFunctionConcurrencyRequest),
    GetFunctionConfiguration(GetFunctionConfigurationRequest),
    GetFunctionEventInvokeConfig(GetFunctionEventInvokeConfigRequest),
    GetFunctionRecursionConfig(GetFunctionRecursionConfigRequest),
    GetFunctionUrlConfig(GetFunctionUrlConfigRequest),
    GetLayerVersion(GetLayerVersionRequest),
    GetLayerVersionByArn(GetLayerVersionByArnRequest),
    GetLayerVersionPolicy(GetLayerVersionPolicyRequest),
    GetPolicy(GetPolicyRequest),
    GetProvisionedConcurrencyConfig(GetProvisionedConcurrencyConfigRequest),
    GetRuntimeManagementConfig(GetRuntimeManagementConfigRequest),
    Invoke(InvocationRequest),
    InvokeAsync(InvokeAsyncRequest),
    InvokeWithResponseStream(InvokeWithResponseStreamRequest),
    ListAliases(ListAliasesRequest),
    ListEventSourceMappings(ListEventSourceMappingsRequest),
    ListFunctionEventInvokeConfigs(ListFunctionEventInvokeConfigsRequest),
    ListFunctionUrlConfigs(ListFunctionUrlConfigsRequest),
    ListFunctions(ListFunctionsRequest),
    ListLayerVersions(ListLayerVersionsRequest),
    ListLayers(ListLayersRequest),
    ListProvisionedConcurrencyConfigs(ListProvisionedConcurrencyConfigsRequest),
    ListTags(ListTagsRequest),
    ListVersionsByFunction(ListVersionsByFunctionRequest),
    PublishLayerVersion(PublishLayerVersionRequest),
    PublishVersion(PublishVersionRequest),
    PutFunctionConcurrency(PutFunctionConcurrencyRequest),
    PutFunctionEventInvokeConfig(PutFunctionEventInvokeConfigRequest),
    PutFunctionRecursionConfig(PutFunctionRecursionConfigRequest),
    PutProvisionedConcurrencyConfig(PutProvisionedConcurrencyConfigRequest),
    PutRuntimeManagementConfig(PutRuntimeManagementConfigRequest),
    RemoveLayerVersionPermission(RemoveLayerVersionPermissionRequest),
    RemovePermission(RemovePermissionRequest),
    TagResource(TagResourceRequest),
    UntagResource(UntagResourceRequest),
    UpdateAlias(UpdateAliasRequest),
    UpdateEventSourceMapping(UpdateEventSourceMappingRequest),
    UpdateFunctionCode(UpdateFunctionCodeRequest),
    UpdateFunctionConfiguration(UpdateFunctionConfigurationRequest),
    UpdateFunctionEventInvokeConfig(UpdateFunctionEventInvokeConfigRequest),
    UpdateFunctionUrlConfig(UpdateFunctionUrlConfigRequest),
}

impl LambdaInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::AddLayerVersionPermission(_) => 0,
            Self::AddPermission(_) => 1,
            Self::CreateAlias(_) => 2,
            Self::CreateEventSourceMapping(_) => 3,
            Self::CreateFunction(_) => 4,
            Self::CreateFunctionUrlConfig(_) => 5,
            Self::DeleteAlias(_) => 6,
            Self::DeleteEventSourceMapping(_) => 7,
            Self::DeleteFunction(_) => 8,
            Self::DeleteFunctionConcurrency(_) => 9,
            Self::DeleteFunctionEventInvokeConfig(_) => 10,
            Self::DeleteFunctionUrlConfig(_) => 11,
            Self::DeleteLayerVersion(_) => 12,
            Self::DeleteProvisionedConcurrencyConfig(_) => 13,
            Self::GetAccountSettings(_) => 14,
            Self::GetAlias(_) => 15,
            Self::GetEventSourceMapping(_) => 16,
            Self::GetFunction(_) => 17,
            Self::GetFunctionCodeSigningConfig(_) => 18,
            Self::GetFunctionConcurrency(_) => 19,
            Self::GetFunctionConfiguration(_) => 20,
            Self::GetFunctionEventInvokeConfig(_) => 21,
            Self::GetFunctionRecursionConfig(_) => 22,
            Self::GetFunctionUrlConfig(_) => 23,
            Self::GetLayerVersion(_) => 24,
            Self::GetLayerVersionByArn(_) => 25,
            Self::GetLayerVersionPolicy(_) => 26,
            Self::GetPolicy(_) => 27,
            Self::GetProvisionedConcurrencyConfig(_) => 28,
            Self::GetRuntimeManagementConfig(_) => 29,
            Self::Invoke(_) => 30,
            Self::InvokeAsync(_) => 31,
            Self::InvokeWithResponseStream(_) => 32,
            Self::ListAliases(_) => 33,
            Self::ListEventSourceMappings(_) => 34,
            Self::ListFunctionEventInvokeConfigs(_) => 35,
            Self::ListFunctionUrlConfigs(_) => 36,
            Self::ListFunctions(_) => 37,
            Self::ListLayerVersions(_) => 38,
            Self::ListLayers(_) => 39,
            Self::ListProvisionedConcurrencyConfigs(_) => 40,
            Self::ListTags(_) => 41,
            Self::ListVersionsByFunction(_) => 42,
            Self::PublishLayerVersion(_) => 43,
            Self::PublishVersion(_) => 44,
            Self::PutFunctionConcurrency(_) => 45,
            Self::PutFunctionEventInvokeConfig(_) => 46,
            Self::PutFunctionRecursionConfig(_) => 47,
            Self::PutProvisionedConcurrencyConfig(_) => 48,
            Self::PutRuntimeManagementConfig(_) => 49,
            Self::RemoveLayerVersionPermission(_) => 50,
            Self::RemovePermission(_) => 51,
            Self::TagResource(_) => 52,
            Self::UntagResource(_) => 53,
            Self::UpdateAlias(_) => 54,
            Self::UpdateEventSourceMapping(_) => 55,
            Self::UpdateFunctionCode(_) => 56,
            Self::UpdateFunctionConfiguration(_) => 57,
            Self::UpdateFunctionEventInvokeConfig(_) => 58,
            Self::UpdateFunctionUrlConfig(_) => 59,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::AddLayerVersionPermission(input) => input,
            Self::AddPermission(input) => input,
            Self::CreateAlias(input) => input,
            Self::CreateEventSourceMapping(input) => input,
            Self::CreateFunction(input) => input,
            Self::CreateFunctionUrlConfig(input) => input,
            Self::DeleteAlias(input) => input,
            Self::DeleteEventSourceMapping(input) => input,
            Self::DeleteFunction(input) => input,
            Self::DeleteFunctionConcurrency(input) => input,
            Self::DeleteFunctionEventInvokeConfig(input) => input,
            Self::DeleteFunctionUrlConfig(input) => input,
            Self::DeleteLayerVersion(input) => input,
            Self::DeleteProvisionedConcurrencyConfig(input) => input,
            Self::GetAccountSettings(input) => input,
            Self::GetAlias(input) => input,
            Self::GetEventSourceMapping(input) => input,
            Self::GetFunction(input) => input,
            Self::GetFunctionCodeSigningConfig(input) => input,
            Self::GetFunctionConcurrency(input) => input,
            Self::GetFunctionConfiguration(input) => input,
            Self::GetFunctionEventInvokeConfig(input) => input,
            Self::GetFunctionRecursionConfig(input) => input,
            Self::GetFunctionUrlConfig(input) => input,
            Self::GetLayerVersion(input) => input,
            Self::GetLayerVersionByArn(input) => input,
            Self::GetLayerVersionPolicy(input) => input,
            Self::GetPolicy(input) => input,
            Self::GetProvisionedConcurrencyConfig(input) => input,
            Self::GetRuntimeManagementConfig(input) => input,
            Self::Invoke(input) => input,
            Self::InvokeAsync(input) => input,
            Self::InvokeWithResponseStream(input) => input,
            Self::ListAliases(input) => input,
            Self::ListEventSourceMappings(input) => input,
            Self::ListFunctionEventInvokeConfigs(input) => input,
            Self::ListFunctionUrlConfigs(input) => input,
            Self::ListFunctions(input) => input,
            Self::ListLayerVersions(input) => input,
            Self::ListLayers(input) => input,
            Self::ListProvisionedConcurrencyConfigs(input) => input,
            Self::ListTags(input) => input,
            Self::ListVersionsByFunction(input) => input,
            Self::PublishLayerVersion(input) => input,
            Self::PublishVersion(input) => input,
            Self::PutFunctionConcurrency(input) => input,
            Self::PutFunctionEventInvokeConfig(input) => input,
            Self::PutFunctionRecursionConfig(input) => input,
            Self::PutProvisionedConcurrencyConfig(input) => input,
            Self::PutRuntimeManagementConfig(input) => input,
            Self::RemoveLayerVersionPermission(input) => input,
            Self::RemovePermission(input) => input,
            Self::TagResource(input) => input,
            Self::UntagResource(input) => input,
            Self::UpdateAlias(input) => input,
            Self::UpdateEventSourceMapping(input) => input,
            Self::UpdateFunctionCode(input) => input,
            Self::UpdateFunctionConfiguration(input) => input,
            Self::UpdateFunctionEventInvokeConfig(input) => input,
            Self::UpdateFunctionUrlConfig(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::AddLayerVersionPermission(rt::Decode::decode(
                &SHAPE_ADD_LAYER_VERSION_PERMISSION_REQUEST,
                reader,
            )?),
            1 => Self::AddPermission(rt::Decode::decode(&SHAPE_ADD_PERMISSION_REQUEST, reader)?),
            2 => Self::CreateAlias(rt::Decode::decode(&SHAPE_CREATE_ALIAS_REQUEST, reader)?),
            3 => Self::CreateEventSourceMapping(rt::Decode::decode(
                &SHAPE_CREATE_EVENT_SOURCE_MAPPING_REQUEST,
                reader,
            )?),
            4 => Self::CreateFunction(rt::Decode::decode(&SHAPE_CREATE_FUNCTION_REQUEST, reader)?),
            5 => Self::CreateFunctionUrlConfig(rt::Decode::decode(
                &SHAPE_CREATE_FUNCTION_URL_CONFIG_REQUEST,
                reader,
            )?),
            6 => Self::DeleteAlias(rt::Decode::decode(&SHAPE_DELETE_ALIAS_REQUEST, reader)?),
            7 => Self::DeleteEventSourceMapping(rt::Decode::decode(
                &SHAPE_DELETE_EVENT_SOURCE_MAPPING_REQUEST,
                reader,
            )?),
            8 => Self::DeleteFunction(rt::Decode::decode(&SHAPE_DELETE_FUNCTION_REQUEST, reader)?),
            9 => Self::DeleteFunctionConcurrency(rt::Decode::decode(
                &SHAPE_DELETE_FUNCTION_CONCURRENCY_REQUEST,
                reader,
            )?),
            10 => Self::DeleteFunctionEventInvokeConfig(rt::Decode::decode(
                &SHAPE_DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
                reader,
            )?),
            11 => Self::DeleteFunctionUrlConfig(rt::Decode::decode(
                &SHAPE_DELETE_FUNCTION_URL_CONFIG_REQUEST,
                reader,
            )?),
            12 => Self::DeleteLayerVersion(rt::Decode::decode(
                &SHAPE_DELETE_LAYER_VERSION_REQUEST,
                reader,
            )?),
            13 => Self::DeleteProvisionedConcurrencyConfig(rt::Decode::decode(
                &SHAPE_DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
                reader,
            )?),
            14 => Self::GetAccountSettings(rt::Decode::decode(
                &SHAPE_GET_ACCOUNT_SETTINGS_REQUEST,
                reader,
            )?),
            15 => Self::GetAlias(rt::Decode::decode(&SHAPE_GET_ALIAS_REQUEST, reader)?),
            16 => Self::GetEventSourceMapping(rt::Decode::decode(
                &SHAPE_GET_EVENT_SOURCE_MAPPING_REQUEST,
                reader,
            )?),
            17 => Self::GetFunction(rt::Decode::decode(&SHAPE_GET_FUNCTION_REQUEST, reader)?),
            18 => Self::GetFunctionCodeSigningConfig(rt::Decode::decode(
                &SHAPE_GET_FUNCTION_CODE_SIGNING_CONFIG_REQUEST,
                reader,
            )?),
            19 => Self::GetFunctionConcurrency(rt::Decode::decode(
                &SHAPE_GET_FUNCTION_CONCURRENCY_REQUEST,
                reader,
            )?),
            20 => Self::GetFunctionConfiguration(rt::Decode::decode(
                &SHAPE_GET_FUNCTION_CONFIGURATION_REQUEST,
                reader,
            )?),
            21 => Self::GetFunctionEventInvokeConfig(rt::Decode::decode(
                &SHAPE_GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
                reader,
            )?),
            22 => Self::GetFunctionRecursionConfig(rt::Decode::decode(
                &SHAPE_GET_FUNCTION_RECURSION_CONFIG_REQUEST,
                reader,
            )?),
            23 => Self::GetFunctionUrlConfig(rt::Decode::decode(
                &SHAPE_GET_FUNCTION_URL_CONFIG_REQUEST,
                reader,
            )?),
            24 => {
                Self::GetLayerVersion(rt::Decode::decode(&SHAPE_GET_LAYER_VERSION_REQUEST, reader)?)
            }
            25 => Self::GetLayerVersionByArn(rt::Decode::decode(
                &SHAPE_GET_LAYER_VERSION_BY_ARN_REQUEST,
                reader,
            )?),
            26 => Self::GetLayerVersionPolicy(rt::Decode::decode(
                &SHAPE_GET_LAYER_VERSION_POLICY_REQUEST,
                reader,
            )?),
            27 => Self::GetPolicy(rt::Decode::decode(&SHAPE_GET_POLICY_REQUEST, reader)?),
            28 => Self::GetProvisionedConcurrencyConfig(rt::Decode::decode(
                &SHAPE_GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
                reader,
            )?),
            29 => Self::GetRuntimeManagementConfig(rt::Decode::decode(
                &SHAPE_GET_RUNTIME_MANAGEMENT_CONFIG_REQUEST,
                reader,
            )?),
            30 => Self::Invoke(rt::Decode::decode(&SHAPE_INVOCATION_REQUEST, reader)?),
            31 => Self::InvokeAsync(rt::Decode::decode(&SHAPE_INVOKE_ASYNC_REQUEST, reader)?),
            32 => Self::InvokeWithResponseStream(rt::Decode::decode(
                &SHAPE_INVOKE_WITH_RESPONSE_STREAM_REQUEST,
                reader,
            )?),
            33 => Self::ListAliases(rt::Decode::decode(&SHAPE_LIST_ALIASES_REQUEST, reader)?),
            34 => Self::ListEventSourceMappings(rt::Decode::decode(
                &SHAPE_LIST_EVENT_SOURCE_MAPPINGS_REQUEST,
                reader,
            )?),
            35 => Self::ListFunctionEventInvokeConfigs(rt::Decode::decode(
                &SHAPE_LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST,
                reader,
            )?),
            36 => Self::ListFunctionUrlConfigs(rt::Decode::decode(
                &SHAPE_LIST_FUNCTION_URL_CONFIGS_REQUEST,
                reader,
            )?),
            37 => Self::ListFunctions(rt::Decode::decode(&SHAPE_LIST_FUNCTIONS_REQUEST, reader)?),
            38 => Self::ListLayerVersions(rt::Decode::decode(
                &SHAPE_LIST_LAYER_VERSIONS_REQUEST,
                reader,
            )?),
            39 => Self::ListLayers(rt::Decode::decode(&SHAPE_LIST_LAYERS_REQUEST, reader)?),
            40 => Self::ListProvisionedConcurrencyConfigs(rt::Decode::decode(
                &SHAPE_LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST,
                reader,
            )?),
            41 => Self::ListTags(rt::Decode::decode(&SHAPE_LIST_TAGS_REQUEST, reader)?),
            42 => Self::ListVersionsByFunction(rt::Decode::decode(
                &SHAPE_LIST_VERSIONS_BY_FUNCTION_REQUEST,
                reader,
            )?),
            43 => Self::PublishLayerVersion(rt::Decode::decode(
                &SHAPE_PUBLISH_LAYER_VERSION_REQUEST,
                reader,
            )?),
            44 => Self::PublishVersion(rt::Decode::decode(&SHAPE_PUBLISH_VERSION_REQUEST, reader)?),
            45 => Self::PutFunctionConcurrency(rt::Decode::decode(
                &SHAPE_PUT_FUNCTION_CONCURRENCY_REQUEST,
                reader,
            )?),
            46 => Self::PutFunctionEventInvokeConfig(rt::Decode::decode(
                &SHAPE_PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
                reader,
            )?),
            47 => Self::PutFunctionRecursionConfig(rt::Decode::decode(
                &SHAPE_PUT_FUNCTION_RECURSION_CONFIG_REQUEST,
                reader,
            )?),
            48 => Self::PutProvisionedConcurrencyConfig(rt::Decode::decode(
                &SHAPE_PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
                reader,
            )?),
            49 => Self::PutRuntimeManagementConfig(rt::Decode::decode(
                &SHAPE_PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST,
                reader,
            )?),
            50 => Self::RemoveLayerVersionPermission(rt::Decode::decode(
                &SHAPE_REMOVE_LAYER_VERSION_PERMISSION_REQUEST,
                reader,
            )?),
            51 => Self::RemovePermission(rt::Decode::decode(
                &SHAPE_REMOVE_PERMISSION_REQUEST,
                reader,
            )?),
            52 => Self::TagResource(rt::Decode::decode(&SHAPE_TAG_RESOURCE_REQUEST, reader)?),
            53 => Self::UntagResource(rt::Decode::decode(&SHAPE_UNTAG_RESOURCE_REQUEST, reader)?),
            54 => Self::UpdateAlias(rt::Decode::decode(&SHAPE_UPDATE_ALIAS_REQUEST, reader)?),
            55 => Self::UpdateEventSourceMapping(rt::Decode::decode(
                &SHAPE_UPDATE_EVENT_SOURCE_MAPPING_REQUEST,
                reader,
            )?),
            56 => Self::UpdateFunctionCode(rt::Decode::decode(
                &SHAPE_UPDATE_FUNCTION_CODE_REQUEST,
                reader,
            )?),
            57 => Self::UpdateFunctionConfiguration(rt::Decode::decode(
                &SHAPE_UPDATE_FUNCTION_CONFIGURATION_REQUEST,
                reader,
            )?),
            58 => Self::UpdateFunctionEventInvokeConfig(rt::Decode::decode(
                &SHAPE_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
                reader,
            )?),
            59 => Self::UpdateFunctionUrlConfig(rt::Decode::decode(
                &SHAPE_UPDATE_FUNCTION_URL_CONFIG_REQUEST,
                reader,
            )?),
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
        service: &dyn Lambda,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::AddLayerVersionPermission(input) => {
                Box::new(service.add_layer_version_permission(caller, input).await?)
            }
            Self::AddPermission(input) => Box::new(service.add_permission(caller, input).await?),
            Self::CreateAlias(input) => Box::new(service.create_alias(caller, input).await?),
            Self::CreateEventSourceMapping(input) => {
                Box::new(service.create_event_source_mapping(caller, input).await?)
            }
            Self::CreateFunction(input) => Box::new(service.create_function(caller, input).await?),
            Self::CreateFunctionUrlConfig(input) => {
                Box::new(service.create_function_url_config(caller, input).await?)
            }
            Self::DeleteAlias(input) => Box::new(service.delete_alias(caller, input).await?),
            Self::DeleteEventSourceMapping(input) => {
                Box::new(service.delete_event_source_mapping(caller, input).await?)
            }
            Self::DeleteFunction(input) => Box::new(service.delete_function(caller, input).await?),
            Self::DeleteFunctionConcurrency(input) => {
                Box::new(service.delete_function_concurrency(caller, input).await?)
            }
            Self::DeleteFunctionEventInvokeConfig(input) => {
                Box::new(service.delete_function_event_invoke_config(caller, input).await?)
            }
            Self::DeleteFunctionUrlConfig(input) => {
                Box::new(service.delete_function_url_config(caller, input).await?)
            }
            Self::DeleteLayerVersion(input) => {
                Box::new(service.delete_layer_version(caller, input).await?)
            }
            Self::DeleteProvisionedConcurrencyConfig(input) => {
                Box::new(service.delete_provisioned_concurrency_config(caller, input).await?)
            }
            Self::GetAccountSettings(input) => {
                Box::new(service.get_account_settings(caller, input).await?)
            }
            Self::GetAlias(input) => Box::new(service.get_alias(caller, input).await?),
            Self::GetEventSourceMapping(input) => {
                Box::new(service.get_event_source_mapping(caller, input).await?)
            }
            Self::GetFunction(input) => Box::new(service.get_function(caller, input).await?),
            Self::GetFunctionCodeSigningConfig(input) => {
                Box::new(service.get_function_code_signing_config(caller, input).await?)
            }
            Self::GetFunctionConcurrency(input) => {
                Box::new(service.get_function_concurrency(caller, input).await?)
            }
            Self::GetFunctionConfiguration(input) => {
                Box::new(service.get_function_configuration(caller, input).await?)
            }
            Self::GetFunctionEventInvokeConfig(input) => {
                Box::new(service.get_function_event_invoke_config(caller, input).await?)
            }
            Self::GetFunctionRecursionConfig(input) => {
                Box::new(service.get_function_recursion_config(caller, input).await?)
            }
            Self::GetFunctionUrlConfig(input) => {
                Box::new(service.get_function_url_config(caller, input).await?)
            }
            Self::GetLayerVersion(input) => {
                Box::new(service.get_layer_version(caller, input).await?)
            }
            Self::GetLayerVersionByArn(input) => {
                Box::new(service.get_layer_version_by_arn(caller, input).await?)
            }
            Self::GetLayerVersionPolicy(input) => {
                Box::new(service.get_layer_version_policy(caller, input).await?)
            }
            Self::GetPolicy(input) => Box::new(service.get_policy(caller, input).await?),
            Self::GetProvisionedConcurrencyConfig(input) => {
                Box::new(service.get_provisioned_concurrency_config(caller, input).await?)
            }
            Self::GetRuntimeManagementConfig(input) => {
                Box::new(service.get_runtime_management_config(caller, input).await?)
            }
            Self::Invoke(input) => Box::new(service.invoke(caller, input).await?),
            Self::InvokeAsync(input) => Box::new(service.invoke_async(caller, input).await?),
            Self::InvokeWithResponseStream(input) => {
                Box::new(service.invoke_with_response_stream(caller, input).await?)
            }
            Self::ListAliases(input) => Box::new(service.list_aliases(caller, input).await?),
            Self::ListEventSourceMappings(input) => {
                Box::new(service.list_event_source_mappings(caller, input).await?)
            }
            Self::ListFunctionEventInvokeConfigs(input) => {
                Box::new(service.list_function_event_invoke_configs(caller, input).await?)
            }
            Self::ListFunctionUrlConfigs(input) => {
                Box::new(service.list_function_url_configs(caller, input).await?)
            }
            Self::ListFunctions(input) => Box::new(service.list_functions(caller, input).await?),
            Self::ListLayerVersions(input) => {
                Box::new(service.list_layer_versions(caller, input).await?)
            }
            Self::ListLayers(input) => Box::new(service.list_layers(caller, input).await?),
            Self::ListProvisionedConcurrencyConfigs(input) => {
                Box::new(service.list_provisioned_concurrency_configs(caller, input).await?)
            }
            Self::ListTags(input) => Box::new(service.list_tags(caller, input).await?),
            Self::ListVersionsByFunction(input) => {
                Box::new(service.list_versions_by_function(caller, input).await?)
            }
            Self::PublishLayerVersion(input) => {
                Box::new(service.publish_layer_version(caller, input).await?)
            }
            Self::PublishVersion(input) => Box::new(service.publish_version(caller, input).await?),
            Self::PutFunctionConcurrency(input) => {
                Box::new(service.put_function_concurrency(caller, input).await?)
            }
            Self::PutFunctionEventInvokeConfig(input) => {
                Box::new(service.put_function_event_invoke_config(caller, input).await?)
            }
            Self::PutFunctionRecursionConfig(input) => {
                Box::new(service.put_function_recursion_config(caller, input).await?)
            }
            Self::PutProvisionedConcurrencyConfig(input) => {
                Box::new(service.put_provisioned_concurrency_config(caller, input).await?)
            }
            Self::PutRuntimeManagementConfig(input) => {
                Box::new(service.put_runtime_management_config(caller, input).await?)
            }
            Self::RemoveLayerVersionPermission(input) => {
                Box::new(service.remove_layer_version_permission(caller, input).await?)
            }
            Self::RemovePermission(input) => {
                Box::new(service.remove_permission(caller, input).await?)
            }
            Self::TagResource(input) => Box::new(service.tag_resource(caller, input).await?),
            Self::UntagResource(input) => Box::new(service.untag_resource(caller, input).await?),
            Self::UpdateAlias(input) => Box::new(service.update_alias(caller, input).await?),
            Self::UpdateEventSourceMapping(input) => {
                Box::new(service.update_event_source_mapping(caller, input).await?)
            }
            Self::UpdateFunctionCode(input) => {
                Box::new(service.update_function_code(caller, input).await?)
            }
            Self::UpdateFunctionConfiguration(input) => {
                Box::new(service.update_function_configuration(caller, input).await?)
            }
            Self::UpdateFunctionEventInvokeConfig(input) => {
                Box::new(service.update_function_event_invoke_config(caller, input).await?)
            }
            Self::UpdateFunctionUrlConfig(input) => {
                Box::new(service.update_function_url_config(caller, input).await?)
            }
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Lambda>,
    access: rt::Arc<dyn rt::Access<LambdaInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: LambdaInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Lambda>,
    access: rt::Arc<dyn rt::Access<LambdaInput>>,
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
            input: LambdaInput::decode(operation, reader)?,
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
    inner: rt::Arc<dyn Lambda>,
    guard: rt::Guard<LambdaInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(inner: rt::Arc<dyn Lambda>, guard: rt::Guard<LambdaInput>) -> rt::Arc<dyn Lambda> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Lambda for Guarded {
    async fn add_layer_version_permission(
        &self,
        caller: &rt::Caller,
        input: AddLayerVersionPermissionRequest,
    ) -> Result<AddLayerVersionPermissionResponse, rt::ApiError> {
        let input = LambdaInput::AddLayerVersionPermission(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::AddLayerVersionPermission(input) = input else {
            return Err(rt::not_implemented("Lambda", "AddLayerVersionPermission"));
        };
        self.inner.add_layer_version_permission(caller, input).await
    }
    async fn add_permission(
        &self,
        caller: &rt::Caller,
        input: AddPermissionRequest,
    ) -> Result<AddPermissionResponse, rt::ApiError> {
        let input = LambdaInput::AddPermission(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::AddPermission(input) = input else {
            return Err(rt::not_implemented("Lambda", "AddPermission"));
        };
        self.inner.add_permission(caller, input).await
    }
    async fn create_alias(
        &self,
        caller: &rt::Caller,
        input: CreateAliasRequest,
    ) -> Result<AliasConfiguration, rt::ApiError> {
        let input = LambdaInput::CreateAlias(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::CreateAlias(input) = input else {
            return Err(rt::not_implemented("Lambda", "CreateAlias"));
        };
        self.inner.create_alias(caller, input).await
    }
    async fn create_event_source_mapping(
        &self,
        caller: &rt::Caller,
        input: CreateEventSourceMappingRequest,
    ) -> Result<EventSourceMappingConfiguration, rt::ApiError> {
        let input = LambdaInput::CreateEventSourceMapping(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::CreateEventSourceMapping(input) = input else {
            return Err(rt::not_implemented("Lambda", "CreateEventSourceMapping"));
        };
        self.inner.create_event_source_mapping(caller, input).await
    }
    async fn create_function(
        &self,
        caller: &rt::Caller,
        input: CreateFunctionRequest,
    ) -> Result<FunctionConfiguration, rt::ApiError> {
        let input = LambdaInput::CreateFunction(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::CreateFunction(input) = input else {
            return Err(rt::not_implemented("Lambda", "CreateFunction"));
        };
        self.inner.create_function(caller, input).await
    }
    async fn create_function_url_config(
        &self,
        caller: &rt::Caller,
        input: CreateFunctionUrlConfigRequest,
    ) -> Result<CreateFunctionUrlConfigResponse, rt::ApiError> {
        let input = LambdaInput::CreateFunctionUrlConfig(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::CreateFunctionUrlConfig(input) = input else {
            return Err(rt::not_implemented("Lambda", "CreateFunctionUrlConfig"));
        };
        self.inner.create_function_url_config(caller, input).await
    }
    async fn delete_alias(
        &self,
        caller: &rt::Caller,
        input: DeleteAliasRequest,
    ) -> Result<DeleteAliasOutput, rt::ApiError> {
        let input = LambdaInput::DeleteAlias(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::DeleteAlias(input) = input else {
            return Err(rt::not_implemented("Lambda", "DeleteAlias"));
        };
        self.inner.delete_alias(caller, input).await
    }
    async fn delete_event_source_mapping(
        &self,
        caller: &rt::Caller,
        input: DeleteEventSourceMappingRequest,
    ) -> Result<EventSourceMappingConfiguration, rt::ApiError> {
        let input = LambdaInput::DeleteEventSourceMapping(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::DeleteEventSourceMapping(input) = input else {
            return Err(rt::not_implemented("Lambda", "DeleteEventSourceMapping"));
        };
        self.inner.delete_event_source_mapping(caller, input).await
    }
    async fn delete_function(
        &self,
        caller: &rt::Caller,
        input: DeleteFunctionRequest,
    ) -> Result<DeleteFunctionResponse, rt::ApiError> {
        let input = LambdaInput::DeleteFunction(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::DeleteFunction(input) = input else {
            return Err(rt::not_implemented("Lambda", "DeleteFunction"));
        };
        self.inner.delete_function(caller, input).await
    }
    async fn delete_function_concurrency(
        &self,
        caller: &rt::Caller,
        input: DeleteFunctionConcurrencyRequest,
    ) -> Result<DeleteFunctionConcurrencyOutput, rt::ApiError> {
        let input = LambdaInput::DeleteFunctionConcurrency(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::DeleteFunctionConcurrency(input) = input else {
            return Err(rt::not_implemented("Lambda", "DeleteFunctionConcurrency"));
        };
        self.inner.delete_function_concurrency(caller, input).await
    }
    async fn delete_function_event_invoke_config(
        &self,
        caller: &rt::Caller,
        input: DeleteFunctionEventInvokeConfigRequest,
    ) -> Result<DeleteFunctionEventInvokeConfigOutput, rt::ApiError> {
        let input = LambdaInput::DeleteFunctionEventInvokeConfig(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::DeleteFunctionEventInvokeConfig(input) = input else {
            return Err(rt::not_implemented("Lambda", "DeleteFunctionEventInvokeConfig"));
        };
        self.inner.delete_function_event_invoke_config(caller, input).await
    }
    async fn delete_function_url_config(
        &self,
        caller: &rt::Caller,
        input: DeleteFunctionUrlConfigRequest,
    ) -> Result<DeleteFunctionUrlConfigOutput, rt::ApiError> {
        let input = LambdaInput::DeleteFunctionUrlConfig(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::DeleteFunctionUrlConfig(input) = input else {
            return Err(rt::not_implemented("Lambda", "DeleteFunctionUrlConfig"));
        };
        self.inner.delete_function_url_config(caller, input).await
    }
    async fn delete_layer_version(
        &self,
        caller: &rt::Caller,
        input: DeleteLayerVersionRequest,
    ) -> Result<DeleteLayerVersionOutput, rt::ApiError> {
        let input = LambdaInput::DeleteLayerVersion(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::DeleteLayerVersion(input) = input else {
            return Err(rt::not_implemented("Lambda", "DeleteLayerVersion"));
        };
        self.inner.delete_layer_version(caller, input).await
    }
    async fn delete_provisioned_concurrency_config(
        &self,
        caller: &rt::Caller,
        input: DeleteProvisionedConcurrencyConfigRequest,
    ) -> Result<DeleteProvisionedConcurrencyConfigOutput, rt::ApiError> {
        let input = LambdaInput::DeleteProvisionedConcurrencyConfig(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::DeleteProvisionedConcurrencyConfig(input) = input else {
            return Err(rt::not_implemented("Lambda", "DeleteProvisionedConcurrencyConfig"));
        };
        self.inner.delete_provisioned_concurrency_config(caller, input).await
    }
    async fn get_account_settings(
        &self,
        caller: &rt::Caller,
        input: GetAccountSettingsRequest,
    ) -> Result<GetAccountSettingsResponse, rt::ApiError> {
        let input = LambdaInput::GetAccountSettings(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::GetAccountSettings(input) = input else {
            return Err(rt::not_implemented("Lambda", "GetAccountSettings"));
        };
        self.inner.get_account_settings(caller, input).await
    }
    async fn get_alias(
        &self,
        caller: &rt::Caller,
        input: GetAliasRequest,
    ) -> Result<AliasConfiguration, rt::ApiError> {
        let input = LambdaInput::GetAlias(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::GetAlias(input) = input else {
            return Err(rt::not_implemented("Lambda", "GetAlias"));
        };
        self.inner.get_alias(caller, input).await
    }
    async fn get_event_source_mapping(
        &self,
        caller: &rt::Caller,
        input: GetEventSourceMappingRequest,
    ) -> Result<EventSourceMappingConfiguration, rt::ApiError> {
        let input = LambdaInput::GetEventSourceMapping(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::GetEventSourceMapping(input) = input else {
            return Err(rt::not_implemented("Lambda", "GetEventSourceMapping"));
        };
        self.inner.get_event_source_mapping(caller, input).await
    }
    async fn get_function(
        &self,
        caller: &rt::Caller,
        input: GetFunctionRequest,
    ) -> Result<GetFunctionResponse, rt::ApiError> {
        let input = LambdaInput::GetFunction(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::GetFunction(input) = input else {
            return Err(rt::not_implemented("Lambda", "GetFunction"));
        };
        self.inner.get_function(caller, input).await
    }
    async fn get_function_code_signing_config(
        &self,
        caller: &rt::Caller,
        input: GetFunctionCodeSigningConfigRequest,
    ) -> Result<GetFunctionCodeSigningConfigResponse, rt::ApiError> {
        let input = LambdaInput::GetFunctionCodeSigningConfig(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::GetFunctionCodeSigningConfig(input) = input else {
            return Err(rt::not_implemented("Lambda", "GetFunctionCodeSigningConfig"));
        };
        self.inner.get_function_code_signing_config(caller, input).await
    }
    async fn get_function_concurrency(
        &self,
        caller: &rt::Caller,
        input: GetFunctionConcurrencyRequest,
    ) -> Result<GetFunctionConcurrencyResponse, rt::ApiError> {
        let input = LambdaInput::GetFunctionConcurrency(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::GetFunctionConcurrency(input) = input else {
            return Err(rt::not_implemented("Lambda", "GetFunctionConcurrency"));
        };
        self.inner.get_function_concurrency(caller, input).await
    }
    async fn get_function_configuration(
        &self,
        caller: &rt::Caller,
        input: GetFunctionConfigurationRequest,
    ) -> Result<FunctionConfiguration, rt::ApiError> {
        let input = LambdaInput::GetFunctionConfiguration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::GetFunctionConfiguration(input) = input else {
            return Err(rt::not_implemented("Lambda", "GetFunctionConfiguration"));
        };
        self.inner.get_function_configuration(caller, input).await
    }
    async fn get_function_event_invoke_config(
        &self,
        caller: &rt::Caller,
        input: GetFunctionEventInvokeConfigRequest,
    ) -> Result<FunctionEventInvokeConfig, rt::ApiError> {
        let input = LambdaInput::GetFunctionEventInvokeConfig(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::GetFunctionEventInvokeConfig(input) = input else {
            return Err(rt::not_implemented("Lambda", "GetFunctionEventInvokeConfig"));
        };
        self.inner.get_function_event_invoke_config(caller, input).await
    }
    async fn get_function_recursion_config(
        &self,
        caller: &rt::Caller,
        input: GetFunctionRecursionConfigRequest,
    ) -> Result<GetFunctionRecursionConfigResponse, rt::ApiError> {
        let input = LambdaInput::GetFunctionRecursionConfig(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::GetFunctionRecursionConfig(input) = input else {
            return Err(rt::not_implemented("Lambda", "GetFunctionRecursionConfig"));
        };
        self.inner.get_function_recursion_config(caller, input).await
    }
    async fn get_function_url_config(
        &self,
        caller: &rt::Caller,
        input: GetFunctionUrlConfigRequest,
    ) -> Result<GetFunctionUrlConfigResponse, rt::ApiError> {
        let input = LambdaInput::GetFunctionUrlConfig(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::GetFunctionUrlConfig(input) = input else {
            return Err(rt::not_implemented("Lambda", "GetFunctionUrlConfig"));
        };
        self.inner.get_function_url_config(caller, input).await
    }
    async fn get_layer_version(
        &self,
        caller: &rt::Caller,
        input: GetLayerVersionRequest,
    ) -> Result<GetLayerVersionResponse, rt::ApiError> {
        let input = LambdaInput::GetLayerVersion(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::GetLayerVersion(input) = input else {
            return Err(rt::not_implemented("Lambda", "GetLayerVersion"));
        };
        self.inner.get_layer_version(caller, input).await
    }
    async fn get_layer_version_by_arn(
        &self,
        caller: &rt::Caller,
        input: GetLayerVersionByArnRequest,
    ) -> Result<GetLayerVersionResponse, rt::ApiError> {
        let input = LambdaInput::GetLayerVersionByArn(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::GetLayerVersionByArn(input) = input else {
            return Err(rt::not_implemented("Lambda", "GetLayerVersionByArn"));
        };
        self.inner.get_layer_version_by_arn(caller, input).await
    }
    async fn get_layer_version_policy(
        &self,
        caller: &rt::Caller,
        input: GetLayerVersionPolicyRequest,
    ) -> Result<GetLayerVersionPolicyResponse, rt::ApiError> {
        let input = LambdaInput::GetLayerVersionPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::GetLayerVersionPolicy(input) = input else {
            return Err(rt::not_implemented("Lambda", "GetLayerVersionPolicy"));
        };
        self.inner.get_layer_version_policy(caller, input).await
    }
    async fn get_policy(
        &self,
        caller: &rt::Caller,
        input: GetPolicyRequest,
    ) -> Result<GetPolicyResponse, rt::ApiError> {
        let input = LambdaInput::GetPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::GetPolicy(input) = input else {
            return Err(rt::not_implemented("Lambda", "GetPolicy"));
        };
        self.inner.get_policy(caller, input).await
    }
    async fn get_provisioned_concurrency_config(
        &self,
        caller: &rt::Caller,
        input: GetProvisionedConcurrencyConfigRequest,
    ) -> Result<GetProvisionedConcurrencyConfigResponse, rt::ApiError> {
        let input = LambdaInput::GetProvisionedConcurrencyConfig(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::GetProvisionedConcurrencyConfig(input) = input else {
            return Err(rt::not_implemented("Lambda", "GetProvisionedConcurrencyConfig"));
        };
        self.inner.get_provisioned_concurrency_config(caller, input).await
    }
    async fn get_runtime_management_config(
        &self,
        caller: &rt::Caller,
        input: GetRuntimeManagementConfigRequest,
    ) -> Result<GetRuntimeManagementConfigResponse, rt::ApiError> {
        let input = LambdaInput::GetRuntimeManagementConfig(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::GetRuntimeManagementConfig(input) = input else {
            return Err(rt::not_implemented("Lambda", "GetRuntimeManagementConfig"));
        };
        self.inner.get_runtime_management_config(caller, input).await
    }
    async fn invoke(
        &self,
        caller: &rt::Caller,
        input: InvocationRequest,
    ) -> Result<InvocationResponse, rt::ApiError> {
        let input = LambdaInput::Invoke(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::Invoke(input) = input else {
            return Err(rt::not_implemented("Lambda", "Invoke"));
        };
        self.inner.invoke(caller, input).await
    }
    async fn invoke_async(
        &self,
        caller: &rt::Caller,
        input: InvokeAsyncRequest,
    ) -> Result<InvokeAsyncResponse, rt::ApiError> {
        let input = LambdaInput::InvokeAsync(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::InvokeAsync(input) = input else {
            return Err(rt::not_implemented("Lambda", "InvokeAsync"));
        };
        self.inner.invoke_async(caller, input).await
    }
    async fn invoke_with_response_stream(
        &self,
        caller: &rt::Caller,
        input: InvokeWithResponseStreamRequest,
    ) -> Result<InvokeWithResponseStreamResponse, rt::ApiError> {
        let input = LambdaInput::InvokeWithResponseStream(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::InvokeWithResponseStream(input) = input else {
            return Err(rt::not_implemented("Lambda", "InvokeWithResponseStream"));
        };
        self.inner.invoke_with_response_stream(caller, input).await
    }
    async fn list_aliases(
        &self,
        caller: &rt::Caller,
        input: ListAliasesRequest,
    ) -> Result<ListAliasesResponse, rt::ApiError> {
        let input = LambdaInput::ListAliases(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::ListAliases(input) = input else {
            return Err(rt::not_implemented("Lambda", "ListAliases"));
        };
        self.inner.list_aliases(caller, input).await
    }
    async fn list_event_source_mappings(
        &self,
        caller: &rt::Caller,
        input: ListEventSourceMappingsRequest,
    ) -> Result<ListEventSourceMappingsResponse, rt::ApiError> {
        let input = LambdaInput::ListEventSourceMappings(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::ListEventSourceMappings(input) = input else {
            return Err(rt::not_implemented("Lambda", "ListEventSourceMappings"));
        };
        self.inner.list_event_source_mappings(caller, input).await
    }
    async fn list_function_event_invoke_configs(
        &self,
        caller: &rt::Caller,
        input: ListFunctionEventInvokeConfigsRequest,
    ) -> Result<ListFunctionEventInvokeConfigsResponse, rt::ApiError> {
        let input = LambdaInput::ListFunctionEventInvokeConfigs(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::ListFunctionEventInvokeConfigs(input) = input else {
            return Err(rt::not_implemented("Lambda", "ListFunctionEventInvokeConfigs"));
        };
        self.inner.list_function_event_invoke_configs(caller, input).await
    }
    async fn list_function_url_configs(
        &self,
        caller: &rt::Caller,
        input: ListFunctionUrlConfigsRequest,
    ) -> Result<ListFunctionUrlConfigsResponse, rt::ApiError> {
        let input = LambdaInput::ListFunctionUrlConfigs(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::ListFunctionUrlConfigs(input) = input else {
            return Err(rt::not_implemented("Lambda", "ListFunctionUrlConfigs"));
        };
        self.inner.list_function_url_configs(caller, input).await
    }
    async fn list_functions(
        &self,
        caller: &rt::Caller,
        input: ListFunctionsRequest,
    ) -> Result<ListFunctionsResponse, rt::ApiError> {
        let input = LambdaInput::ListFunctions(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::ListFunctions(input) = input else {
            return Err(rt::not_implemented("Lambda", "ListFunctions"));
        };
        self.inner.list_functions(caller, input).await
    }
    async fn list_layer_versions(
        &self,
        caller: &rt::Caller,
        input: ListLayerVersionsRequest,
    ) -> Result<ListLayerVersionsResponse, rt::ApiError> {
        let input = LambdaInput::ListLayerVersions(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::ListLayerVersions(input) = input else {
            return Err(rt::not_implemented("Lambda", "ListLayerVersions"));
        };
        self.inner.list_layer_versions(caller, input).await
    }
    async fn list_layers(
        &self,
        caller: &rt::Caller,
        input: ListLayersRequest,
    ) -> Result<ListLayersResponse, rt::ApiError> {
        let input = LambdaInput::ListLayers(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::ListLayers(input) = input else {
            return Err(rt::not_implemented("Lambda", "ListLayers"));
        };
        self.inner.list_layers(caller, input).await
    }
    async fn list_provisioned_concurrency_configs(
        &self,
        caller: &rt::Caller,
        input: ListProvisionedConcurrencyConfigsRequest,
    ) -> Result<ListProvisionedConcurrencyConfigsResponse, rt::ApiError> {
        let input = LambdaInput::ListProvisionedConcurrencyConfigs(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::ListProvisionedConcurrencyConfigs(input) = input else {
            return Err(rt::not_implemented("Lambda", "ListProvisionedConcurrencyConfigs"));
        };
        self.inner.list_provisioned_concurrency_configs(caller, input).await
    }
    async fn list_tags(
        &self,
        caller: &rt::Caller,
        input: ListTagsRequest,
    ) -> Result<ListTagsResponse, rt::ApiError> {
        let input = LambdaInput::ListTags(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::ListTags(input) = input else {
            return Err(rt::not_implemented("Lambda", "ListTags"));
        };
        self.inner.list_tags(caller, input).await
    }
    async fn list_versions_by_function(
        &self,
        caller: &rt::Caller,
        input: ListVersionsByFunctionRequest,
    ) -> Result<ListVersionsByFunctionResponse, rt::ApiError> {
        let input = LambdaInput::ListVersionsByFunction(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::ListVersionsByFunction(input) = input else {
            return Err(rt::not_implemented("Lambda", "ListVersionsByFunction"));
        };
        self.inner.list_versions_by_function(caller, input).await
    }
    async fn publish_layer_version(
        &self,
        caller: &rt::Caller,
        input: PublishLayerVersionRequest,
    ) -> Result<PublishLayerVersionResponse, rt::ApiError> {
        let input = LambdaInput::PublishLayerVersion(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::PublishLayerVersion(input) = input else {
            return Err(rt::not_implemented("Lambda", "PublishLayerVersion"));
        };
        self.inner.publish_layer_version(caller, input).await
    }
    async fn publish_version(
        &self,
        caller: &rt::Caller,
        input: PublishVersionRequest,
    ) -> Result<FunctionConfiguration, rt::ApiError> {
        let input = LambdaInput::PublishVersion(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::PublishVersion(input) = input else {
            return Err(rt::not_implemented("Lambda", "PublishVersion"));
        };
        self.inner.publish_version(caller, input).await
    }
    async fn put_function_concurrency(
        &self,
        caller: &rt::Caller,
        input: PutFunctionConcurrencyRequest,
    ) -> Result<Concurrency, rt::ApiError> {
        let input = LambdaInput::PutFunctionConcurrency(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::PutFunctionConcurrency(input) = input else {
            return Err(rt::not_implemented("Lambda", "PutFunctionConcurrency"));
        };
        self.inner.put_function_concurrency(caller, input).await
    }
    async fn put_function_event_invoke_config(
        &self,
        caller: &rt::Caller,
        input: PutFunctionEventInvokeConfigRequest,
    ) -> Result<FunctionEventInvokeConfig, rt::ApiError> {
        let input = LambdaInput::PutFunctionEventInvokeConfig(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::PutFunctionEventInvokeConfig(input) = input else {
            return Err(rt::not_implemented("Lambda", "PutFunctionEventInvokeConfig"));
        };
        self.inner.put_function_event_invoke_config(caller, input).await
    }
    async fn put_function_recursion_config(
        &self,
        caller: &rt::Caller,
        input: PutFunctionRecursionConfigRequest,
    ) -> Result<PutFunctionRecursionConfigResponse, rt::ApiError> {
        let input = LambdaInput::PutFunctionRecursionConfig(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::PutFunctionRecursionConfig(input) = input else {
            return Err(rt::not_implemented("Lambda", "PutFunctionRecursionConfig"));
        };
        self.inner.put_function_recursion_config(caller, input).await
    }
    async fn put_provisioned_concurrency_config(
        &self,
        caller: &rt::Caller,
        input: PutProvisionedConcurrencyConfigRequest,
    ) -> Result<PutProvisionedConcurrencyConfigResponse, rt::ApiError> {
        let input = LambdaInput::PutProvisionedConcurrencyConfig(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::PutProvisionedConcurrencyConfig(input) = input else {
            return Err(rt::not_implemented("Lambda", "PutProvisionedConcurrencyConfig"));
        };
        self.inner.put_provisioned_concurrency_config(caller, input).await
    }
    async fn put_runtime_management_config(
        &self,
        caller: &rt::Caller,
        input: PutRuntimeManagementConfigRequest,
    ) -> Result<PutRuntimeManagementConfigResponse, rt::ApiError> {
        let input = LambdaInput::PutRuntimeManagementConfig(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::PutRuntimeManagementConfig(input) = input else {
            return Err(rt::not_implemented("Lambda", "PutRuntimeManagementConfig"));
        };
        self.inner.put_runtime_management_config(caller, input).await
    }
    async fn remove_layer_version_permission(
        &self,
        caller: &rt::Caller,
        input: RemoveLayerVersionPermissionRequest,
    ) -> Result<RemoveLayerVersionPermissionOutput, rt::ApiError> {
        let input = LambdaInput::RemoveLayerVersionPermission(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::RemoveLayerVersionPermission(input) = input else {
            return Err(rt::not_implemented("Lambda", "RemoveLayerVersionPermission"));
        };
        self.inner.remove_layer_version_permission(caller, input).await
    }
    async fn remove_permission(
        &self,
        caller: &rt::Caller,
        input: RemovePermissionRequest,
    ) -> Result<RemovePermissionOutput, rt::ApiError> {
        let input = LambdaInput::RemovePermission(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::RemovePermission(input) = input else {
            return Err(rt::not_implemented("Lambda", "RemovePermission"));
        };
        self.inner.remove_permission(caller, input).await
    }
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceOutput, rt::ApiError> {
        let input = LambdaInput::TagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::TagResource(input) = input else {
            return Err(rt::not_implemented("Lambda", "TagResource"));
        };
        self.inner.tag_resource(caller, input).await
    }
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceOutput, rt::ApiError> {
        let input = LambdaInput::UntagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::UntagResource(input) = input else {
            return Err(rt::not_implemented("Lambda", "UntagResource"));
        };
        self.inner.untag_resource(caller, input).await
    }
    async fn update_alias(
        &self,
        caller: &rt::Caller,
        input: UpdateAliasRequest,
    ) -> Result<AliasConfiguration, rt::ApiError> {
        let input = LambdaInput::UpdateAlias(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::UpdateAlias(input) = input else {
            return Err(rt::not_implemented("Lambda", "UpdateAlias"));
        };
        self.inner.update_alias(caller, input).await
    }
    async fn update_event_source_mapping(
        &self,
        caller: &rt::Caller,
        input: UpdateEventSourceMappingRequest,
    ) -> Result<EventSourceMappingConfiguration, rt::ApiError> {
        let input = LambdaInput::UpdateEventSourceMapping(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::UpdateEventSourceMapping(input) = input else {
            return Err(rt::not_implemented("Lambda", "UpdateEventSourceMapping"));
        };
        self.inner.update_event_source_mapping(caller, input).await
    }
    async fn update_function_code(
        &self,
        caller: &rt::Caller,
        input: UpdateFunctionCodeRequest,
    ) -> Result<FunctionConfiguration, rt::ApiError> {
        let input = LambdaInput::UpdateFunctionCode(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::UpdateFunctionCode(input) = input else {
            return Err(rt::not_implemented("Lambda", "UpdateFunctionCode"));
        };
        self.inner.update_function_code(caller, input).await
    }
    async fn update_function_configuration(
        &self,
        caller: &rt::Caller,
        input: UpdateFunctionConfigurationRequest,
    ) -> Result<FunctionConfiguration, rt::ApiError> {
        let input = LambdaInput::UpdateFunctionConfiguration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::UpdateFunctionConfiguration(input) = input else {
            return Err(rt::not_implemented("Lambda", "UpdateFunctionConfiguration"));
        };
        self.inner.update_function_configuration(caller, input).await
    }
    async fn update_function_event_invoke_config(
        &self,
        caller: &rt::Caller,
        input: UpdateFunctionEventInvokeConfigRequest,
    ) -> Result<FunctionEventInvokeConfig, rt::ApiError> {
        let input = LambdaInput::UpdateFunctionEventInvokeConfig(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::UpdateFunctionEventInvokeConfig(input) = input else {
            return Err(rt::not_implemented("Lambda", "UpdateFunctionEventInvokeConfig"));
        };
        self.inner.update_function_event_invoke_config(caller, input).await
    }
    async fn update_function_url_config(
        &self,
        caller: &rt::Caller,
        input: UpdateFunctionUrlConfigRequest,
    ) -> Result<UpdateFunctionUrlConfigResponse, rt::ApiError> {
        let input = LambdaInput::UpdateFunctionUrlConfig(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LambdaInput::UpdateFunctionUrlConfig(input) = input else {
            return Err(rt::not_implemented("Lambda", "UpdateFunctionUrlConfig"));
        };
        self.inner.update_function_url_config(caller, input).await
    }
}
