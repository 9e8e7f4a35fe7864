//! Which properties resources and events have, and which values they take.

use crate::problem::{Checked, Problem};
use serde_json::{Map, Value};

/// What a property takes. A function may stand for most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Any,
    Text,
    /// As `Text`, refused in other words.
    Name,
    Flag,
    /// Of which no function may stand.
    PlainFlag,
    Whole,
    List,
    TextOrTexts,
    Map,
    /// As `Map`, refused in other words.
    Object,
    TextOrObject,
    FlagOrObject,
    Policies,
    Destination,
}

pub(crate) struct Property {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) required: bool,
}

pub(crate) type Table = &'static [Property];

const fn may(name: &'static str, kind: Kind) -> Property {
    Property { name, kind, required: false }
}

const fn must(name: &'static str, kind: Kind) -> Property {
    Property { name, kind, required: true }
}

fn fits(kind: Kind, value: &Value) -> bool {
    let function = value.as_object().is_some_and(|members| members.len() == 1);
    match kind {
        Kind::Any => true,
        Kind::Text | Kind::Name => value.is_string() || function,
        Kind::Flag => value.is_boolean() || function,
        Kind::PlainFlag => value.is_boolean(),
        Kind::Whole => value.is_i64() || value.is_u64() || value.is_boolean() || function,
        Kind::List => value.is_array() || function,
        Kind::TextOrTexts => {
            let texts = |items: &Vec<Value>| items.iter().all(Value::is_string);
            value.is_string() || value.as_array().is_some_and(texts)
        }
        Kind::Map | Kind::Object => value.is_object(),
        Kind::TextOrObject => value.is_string() || value.is_object(),
        Kind::FlagOrObject => value.is_boolean() || value.is_object(),
        Kind::Policies => {
            let one = |value: &Value| value.is_string() || value.is_object();
            one(value) || value.as_array().is_some_and(|items| items.iter().all(one))
        }
        Kind::Destination => {
            let ends = |items: &Vec<Value>| items.iter().all(Value::is_object);
            value.is_object() || value.as_array().is_some_and(ends)
        }
    }
}

/// Checks properties against their table; `kind` is what messages call their owner.
pub(crate) fn check(
    id: &str,
    kind: &str,
    table: Table,
    properties: &Map<String, Value>,
) -> Checked<()> {
    for name in properties.keys() {
        if !table.iter().any(|property| property.name == name) {
            let text = format!("property {name} not defined for resource of type {kind}");
            return Err(Problem::resource(id, text));
        }
    }
    for property in table {
        let name = property.name;
        match properties.get(name) {
            None | Some(Value::Null) if property.required => {
                return Err(Problem::resource(id, format!("Missing required property '{name}'.")));
            }
            Some(value) if !value.is_null() && !fits(property.kind, value) => {
                let text = match property.kind {
                    Kind::Text => format!("Property '{name}' should be a string."),
                    Kind::Map => format!("Property '{name}' should be a map."),
                    _ => format!("Type of property '{name}' is invalid."),
                };
                return Err(Problem::resource(id, text));
            }
            _ => {}
        }
    }
    Ok(())
}

pub(crate) const FUNCTION: Table = &[
    may("FunctionName", Kind::Name),
    may("Handler", Kind::Any),
    may("Runtime", Kind::Any),
    may("CodeUri", Kind::Any),
    may("ImageUri", Kind::Any),
    may("PackageType", Kind::Any),
    may("InlineCode", Kind::Any),
    may("DeadLetterQueue", Kind::Map),
    may("Description", Kind::Any),
    may("MemorySize", Kind::Any),
    may("Timeout", Kind::Any),
    may("VpcConfig", Kind::Any),
    may("Role", Kind::Text),
    may("AssumeRolePolicyDocument", Kind::Map),
    may("Policies", Kind::Policies),
    may("RolePath", Kind::Any),
    may("PermissionsBoundary", Kind::Text),
    may("Environment", Kind::Object),
    may("Events", Kind::Object),
    may("Tags", Kind::Map),
    may("PropagateTags", Kind::Flag),
    may("Tracing", Kind::Name),
    may("KmsKeyArn", Kind::Any),
    may("DeploymentPreference", Kind::Map),
    may("ReservedConcurrentExecutions", Kind::Any),
    may("Layers", Kind::List),
    may("EventInvokeConfig", Kind::Map),
    may("EphemeralStorage", Kind::Any),
    may("RuntimeManagementConfig", Kind::Any),
    may("AutoPublishAlias", Kind::Name),
    may("AutoPublishCodeSha256", Kind::Name),
    may("AutoPublishAliasAllProperties", Kind::PlainFlag),
    may("VersionDescription", Kind::Any),
    may("ProvisionedConcurrencyConfig", Kind::Any),
    may("FileSystemConfigs", Kind::Any),
    may("ImageConfig", Kind::Any),
    may("CodeSigningConfigArn", Kind::Any),
    may("Architectures", Kind::Any),
    may("SnapStart", Kind::Map),
    may("FunctionUrlConfig", Kind::Map),
    may("LoggingConfig", Kind::Any),
    may("RecursiveLoop", Kind::Any),
    may("SourceKMSKeyArn", Kind::Any),
    may("TenancyConfig", Kind::Any),
    may("CapacityProviderConfig", Kind::Map),
    may("FunctionScalingConfig", Kind::Map),
    may("DurableConfig", Kind::Map),
    may("VersionDeletionPolicy", Kind::Any),
    may("PublishToLatestPublished", Kind::Any),
];

pub(crate) const API: Table = &[
    may("__MANAGE_SWAGGER", Kind::Any),
    may("Name", Kind::Name),
    must("StageName", Kind::Name),
    may("Tags", Kind::Map),
    may("DefinitionBody", Kind::Map),
    may("DefinitionUri", Kind::TextOrObject),
    may("MergeDefinitions", Kind::PlainFlag),
    may("CacheClusterEnabled", Kind::Flag),
    may("CacheClusterSize", Kind::Text),
    may("Variables", Kind::Map),
    may("EndpointConfiguration", Kind::TextOrObject),
    may("MethodSettings", Kind::List),
    may("BinaryMediaTypes", Kind::List),
    may("MinimumCompressionSize", Kind::Whole),
    may("Cors", Kind::TextOrObject),
    may("Auth", Kind::Map),
    may("GatewayResponses", Kind::Map),
    may("AccessLogSetting", Kind::Map),
    may("CanarySetting", Kind::Map),
    may("TracingEnabled", Kind::Flag),
    may("OpenApiVersion", Kind::Text),
    may("Models", Kind::Map),
    may("Domain", Kind::Map),
    may("FailOnWarnings", Kind::Flag),
    may("Description", Kind::Text),
    may("Mode", Kind::Text),
    may("DisableExecuteApiEndpoint", Kind::Flag),
    may("ApiKeySourceType", Kind::Text),
    may("AlwaysDeploy", Kind::PlainFlag),
    may("PropagateTags", Kind::Flag),
    may("Policy", Kind::TextOrObject),
    may("SecurityPolicy", Kind::Text),
    may("EndpointAccessMode", Kind::Text),
];

pub(crate) const HTTP_API: Table = &[
    may("__MANAGE_SWAGGER", Kind::Any),
    may("Name", Kind::Any),
    may("StageName", Kind::Name),
    may("Tags", Kind::Map),
    may("PropagateTags", Kind::Flag),
    may("DefinitionBody", Kind::Map),
    may("DefinitionUri", Kind::TextOrObject),
    may("StageVariables", Kind::Map),
    may("CorsConfiguration", Kind::FlagOrObject),
    may("AccessLogSettings", Kind::Map),
    may("DefaultRouteSettings", Kind::Map),
    may("Auth", Kind::Map),
    may("RouteSettings", Kind::Map),
    may("Domain", Kind::Map),
    may("FailOnWarnings", Kind::Flag),
    may("Description", Kind::Text),
    may("DisableExecuteApiEndpoint", Kind::Flag),
];

pub(crate) const SIMPLE_TABLE: Table = &[
    may("PrimaryKey", Kind::Object),
    may("ProvisionedThroughput", Kind::Object),
    may("TableName", Kind::Name),
    may("Tags", Kind::Map),
    may("SSESpecification", Kind::Map),
    may("PointInTimeRecoverySpecification", Kind::Any),
];

pub(crate) const LAYER: Table = &[
    may("LayerName", Kind::Name),
    may("Description", Kind::Text),
    must("ContentUri", Kind::TextOrObject),
    may("CompatibleArchitectures", Kind::List),
    may("CompatibleRuntimes", Kind::List),
    may("LicenseInfo", Kind::Text),
    may("RetentionPolicy", Kind::Text),
    may("PublishLambdaVersion", Kind::Flag),
];

pub(crate) const CONNECTOR: Table = &[
    must("Source", Kind::Object),
    must("Destination", Kind::Destination),
    must("Permissions", Kind::List),
];

pub(crate) const S3: Table =
    &[must("Bucket", Kind::Text), must("Events", Kind::TextOrTexts), may("Filter", Kind::Object)];

pub(crate) const SNS: Table = &[
    must("Topic", Kind::Text),
    may("Region", Kind::Text),
    may("FilterPolicy", Kind::Any),
    may("FilterPolicyScope", Kind::Any),
    may("SqsSubscription", Kind::FlagOrObject),
    may("RedrivePolicy", Kind::Map),
];

pub(crate) const SCHEDULE: Table = &[
    must("Schedule", Kind::Text),
    may("RuleName", Kind::Text),
    may("Input", Kind::Text),
    may("Enabled", Kind::Flag),
    may("State", Kind::Text),
    may("Name", Kind::Text),
    may("Description", Kind::Text),
    may("DeadLetterConfig", Kind::Map),
    may("RetryPolicy", Kind::Map),
];

pub(crate) const SCHEDULE_V2: Table = &[
    may("PermissionsBoundary", Kind::Text),
    must("ScheduleExpression", Kind::Text),
    may("FlexibleTimeWindow", Kind::Map),
    may("Name", Kind::Text),
    may("State", Kind::Text),
    may("Description", Kind::Text),
    may("StartDate", Kind::Text),
    may("EndDate", Kind::Text),
    may("ScheduleExpressionTimezone", Kind::Text),
    may("GroupName", Kind::Text),
    may("KmsKeyArn", Kind::Text),
    may("Input", Kind::Text),
    may("RoleArn", Kind::Text),
    may("RetryPolicy", Kind::Map),
    may("DeadLetterConfig", Kind::Map),
    may("OmitName", Kind::PlainFlag),
];

pub(crate) const RULE: Table = &[
    may("EventBusName", Kind::Text),
    may("RuleName", Kind::Text),
    may("Pattern", Kind::Map),
    may("DeadLetterConfig", Kind::Map),
    may("RetryPolicy", Kind::Map),
    may("Input", Kind::Text),
    may("InputPath", Kind::Text),
    may("Target", Kind::Map),
    may("Enabled", Kind::Flag),
    may("State", Kind::Text),
    may("InputTransformer", Kind::Map),
];

pub(crate) const LOGS: Table =
    &[must("LogGroupName", Kind::Text), must("FilterPattern", Kind::Text)];

pub(crate) const IOT: Table = &[must("Sql", Kind::Text), may("AwsIotSqlVersion", Kind::Text)];

pub(crate) const ALEXA: Table = &[may("SkillId", Kind::Text)];

pub(crate) const COGNITO: Table =
    &[must("UserPool", Kind::Text), must("Trigger", Kind::TextOrTexts)];

pub(crate) const API_EVENT: Table = &[
    may("Path", Kind::Any),
    may("Method", Kind::Any),
    may("RestApiId", Kind::Any),
    may("Stage", Kind::Text),
    may("Auth", Kind::Map),
    may("RequestModel", Kind::Map),
    may("RequestParameters", Kind::List),
    may("TimeoutInMillis", Kind::Whole),
    may("ResponseTransferMode", Kind::Text),
];

pub(crate) const HTTP_API_EVENT: Table = &[
    may("Path", Kind::Any),
    may("Method", Kind::Any),
    may("ApiId", Kind::Any),
    may("Stage", Kind::Text),
    may("Auth", Kind::Map),
    may("TimeoutInMillis", Kind::Whole),
    may("RouteSettings", Kind::Any),
    may("PayloadFormatVersion", Kind::Text),
];

/// What all sources that a mapping polls have in common, in the order in which mappings have it.
macro_rules! polled {
    ($($own:expr),*) => {
        &[
            $($own,)*
            may("BatchSize", Kind::Whole),
            may("Enabled", Kind::Flag),
            may("StartingPositionTimestamp", Kind::Any),
            may("MaximumBatchingWindowInSeconds", Kind::Whole),
            may("MaximumRetryAttempts", Kind::Whole),
            may("BisectBatchOnFunctionError", Kind::Flag),
            may("MaximumRecordAgeInSeconds", Kind::Whole),
            may("DestinationConfig", Kind::Map),
            may("ParallelizationFactor", Kind::Whole),
            may("Topics", Kind::List),
            may("Queues", Kind::List),
            may("SourceAccessConfigurations", Kind::List),
            may("SecretsManagerKmsKeyId", Kind::Text),
            may("TumblingWindowInSeconds", Kind::Whole),
            may("FunctionResponseTypes", Kind::List),
            may("KafkaBootstrapServers", Kind::List),
            may("FilterCriteria", Kind::Map),
            may("ConsumerGroupId", Kind::Text),
            may("KmsKeyArn", Kind::Any),
            may("ScalingConfig", Kind::Map),
            may("ProvisionedPollerConfig", Kind::Map),
            may("MetricsConfig", Kind::Map),
            may("LoggingConfig", Kind::Map),
            may("SchemaRegistryConfig", Kind::Map),
        ]
    };
}

pub(crate) const STREAM: Table =
    polled![must("Stream", Kind::Any), must("StartingPosition", Kind::Any)];

pub(crate) const SQS: Table = polled![must("Queue", Kind::Any), may("StartingPosition", Kind::Any)];

pub(crate) const MQ: Table = polled![
    must("Broker", Kind::Any),
    may("DynamicPolicyName", Kind::PlainFlag),
    may("StartingPosition", Kind::Any)
];

pub(crate) const KAFKA: Table = polled![may("StartingPosition", Kind::Any)];

pub(crate) const DOCUMENT_DB: Table = polled![
    must("Cluster", Kind::Any),
    must("DatabaseName", Kind::Any),
    may("CollectionName", Kind::Any),
    may("FullDocument", Kind::Any),
    may("StartingPosition", Kind::Any)
];
