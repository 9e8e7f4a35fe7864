//! What a template says of a table, and as which request it is made.

use aws_api::dynamodb::{
    AttributeDefinition, BillingMode, CreateTableInput, GlobalSecondaryIndex, KeySchemaElement,
    LocalSecondaryIndex, OnDemandThroughput, Projection, ProvisionedThroughput, SSESpecification,
    StreamSpecification, Tag as ApiTag, WarmThroughput,
};
use resource::{Api, Document, Tag, Work, properties, tags_map};

properties! {
    /// Properties of `AWS::DynamoDB::Table`.
    pub struct Table {
        attribute_definitions: Option<Vec<Api<AttributeDefinition>>> = "AttributeDefinitions", conditional;
        billing_mode: Option<String> = "BillingMode";
        contributor_insights: Option<Insights> = "ContributorInsightsSpecification";
        deletion_protection: Option<bool> = "DeletionProtectionEnabled";
        global_indexes: Option<Vec<GlobalIndex>> = "GlobalSecondaryIndexes";
        key_schema: Vec<Api<KeySchemaElement>> = "KeySchema", replace;
        kinesis: Option<Kinesis> = "KinesisStreamSpecification";
        local_indexes: Option<Vec<Api<LocalSecondaryIndex>>> = "LocalSecondaryIndexes", replace;
        on_demand: Option<Api<OnDemandThroughput>> = "OnDemandThroughput";
        recovery: Option<Recovery> = "PointInTimeRecoverySpecification";
        provisioned: Option<Api<ProvisionedThroughput>> = "ProvisionedThroughput";
        policy: Option<Policy> = "ResourcePolicy";
        encryption: Option<Encryption> = "SSESpecification";
        stream: Option<Stream> = "StreamSpecification";
        class: Option<String> = "TableClass";
        name: Option<String> = "TableName", replace;
        tags: Option<Vec<Tag>> = "Tags";
        time_to_live: Option<TimeToLive> = "TimeToLiveSpecification";
        warm: Option<Api<WarmThroughput>> = "WarmThroughput";
    }
}

properties! {
    /// A global secondary index.
    pub struct GlobalIndex {
        contributor_insights: Option<Insights> = "ContributorInsightsSpecification";
        name: String = "IndexName";
        key_schema: Vec<Api<KeySchemaElement>> = "KeySchema";
        on_demand: Option<Api<OnDemandThroughput>> = "OnDemandThroughput";
        projection: Api<Projection> = "Projection";
        provisioned: Option<Api<ProvisionedThroughput>> = "ProvisionedThroughput";
        warm: Option<Api<WarmThroughput>> = "WarmThroughput";
    }
}

properties! {
    /// Whether accesses are counted.
    pub struct Insights {
        enabled: bool = "Enabled";
        mode: Option<String> = "Mode";
    }
}

properties! {
    /// The Kinesis stream that changes go to.
    pub struct Kinesis {
        precision: Option<String> = "ApproximateCreationDateTimePrecision";
        stream_arn: String = "StreamArn";
    }
}

properties! {
    /// Whether any moment of the last days can be restored.
    pub struct Recovery {
        enabled: Option<bool> = "PointInTimeRecoveryEnabled";
        days: Option<i32> = "RecoveryPeriodInDays";
    }
}

properties! {
    /// The policy of a table or stream.
    pub struct Policy {
        document: Document = "PolicyDocument";
    }
}

properties! {
    /// Encryption at rest.
    pub struct Encryption {
        key: Option<String> = "KMSMasterKeyId";
        enabled: bool = "SSEEnabled";
        kind: Option<String> = "SSEType";
    }
}

properties! {
    /// The table's stream.
    pub struct Stream {
        policy: Option<Policy> = "ResourcePolicy";
        view: String = "StreamViewType";
    }
}

properties! {
    /// When items end.
    pub struct TimeToLive {
        attribute: Option<String> = "AttributeName";
        enabled: bool = "Enabled";
    }
}

fn plain<T: Clone>(values: &[Api<T>]) -> Vec<T> {
    values.iter().map(|value| value.0.clone()).collect()
}

impl Table {
    /// Without a mode, throughput is provisioned.
    pub(super) fn mode(&self) -> BillingMode {
        self.billing_mode.as_deref().map_or(BillingMode::Provisioned, BillingMode::from)
    }

    pub(super) fn definitions(&self) -> Option<Vec<AttributeDefinition>> {
        self.attribute_definitions.as_deref().map(plain)
    }

    pub(super) fn global(&self) -> &[GlobalIndex] {
        self.global_indexes.as_deref().unwrap_or_default()
    }

    /// The global index of that name.
    pub(super) fn global_named(&self, name: &str) -> Option<&GlobalIndex> {
        self.global().iter().find(|index| index.name == name)
    }

    /// What makes the table, but for what has requests of its own.
    pub(super) fn creation(&self, work: &Work, name: &str) -> CreateTableInput {
        let global = self.global_indexes.as_ref();
        let local = self.local_indexes.as_deref();
        let tags = tags_map(&work.tags, self.tags.as_deref());
        let tags: Vec<ApiTag> =
            tags.into_iter().map(|(key, value)| ApiTag { key, value }).collect();
        CreateTableInput {
            attribute_definitions: self.definitions(),
            billing_mode: self.billing_mode.as_deref().map(Into::into),
            deletion_protection_enabled: self.deletion_protection,
            global_secondary_indexes: global.map(|all| all.iter().map(GlobalIndex::api).collect()),
            key_schema: Some(plain(&self.key_schema)),
            local_secondary_indexes: local.map(plain),
            on_demand_throughput: self.on_demand.clone().map(|bounds| bounds.0),
            provisioned_throughput: self.provisioned.clone().map(|units| units.0),
            resource_policy: self.policy.as_ref().map(|policy| policy.document.text()),
            sse_specification: self.encryption.as_ref().map(Encryption::api),
            stream_specification: self.stream.as_ref().map(Stream::api),
            table_class: self.class.as_deref().map(Into::into),
            table_name: name.to_owned(),
            tags: (!tags.is_empty()).then_some(tags),
            warm_throughput: self.warm.clone().map(|warm| warm.0),
            ..Default::default()
        }
    }
}

impl GlobalIndex {
    pub(super) fn api(&self) -> GlobalSecondaryIndex {
        GlobalSecondaryIndex {
            index_name: self.name.clone(),
            key_schema: plain(&self.key_schema),
            on_demand_throughput: self.on_demand.clone().map(|bounds| bounds.0),
            projection: self.projection.0.clone(),
            provisioned_throughput: self.provisioned.clone().map(|units| units.0),
            warm_throughput: self.warm.clone().map(|warm| warm.0),
        }
    }
}

impl Encryption {
    pub(super) fn api(&self) -> SSESpecification {
        SSESpecification {
            enabled: Some(self.enabled),
            kms_master_key_id: self.key.clone(),
            sse_type: self.kind.as_deref().map(Into::into),
        }
    }
}

impl Stream {
    pub(super) fn api(&self) -> StreamSpecification {
        StreamSpecification {
            stream_enabled: true,
            stream_view_type: Some(self.view.as_str().into()),
        }
    }
}
