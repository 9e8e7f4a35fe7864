//! A table as it is, in the words of templates. What has a default and was not asked for is shown
//! only where it differs from it.

use super::table::Tables;
use super::table_changes::{is_on_demand, units};
use super::table_given::{
    Encryption, GlobalIndex, Insights, Kinesis, Recovery, Stream, Table, TimeToLive,
};
use aws_api::dynamodb::*;
use resource::{Api, Failure, Work, in_order, tags_found};

fn wrapped<T>(values: Vec<T>) -> Vec<Api<T>> {
    values.into_iter().map(Api).collect()
}

impl Tables {
    pub(super) async fn found(
        &self,
        work: &Work,
        name: &str,
        table: TableDescription,
        wanted: &Table,
    ) -> Result<Table, Failure> {
        let arn = table.table_arn.clone().unwrap_or_default();
        let on_demand = is_on_demand(&table);
        let mode = if on_demand { BillingMode::PayPerRequest } else { BillingMode::Provisioned };
        let has = self.tags(work, &arn).await?;
        let stream = match table.stream_specification.as_ref().filter(|s| s.stream_enabled) {
            Some(StreamSpecification { stream_view_type: Some(view), .. }) => {
                let arn = table.latest_stream_arn.clone().unwrap_or_default();
                Some(Stream { policy: self.policy(work, &arn).await?, view: view.to_string() })
            }
            _ => None,
        };
        let insights = self.insights(work, name, None).await?;
        let definitions = wrapped(table.attribute_definitions.unwrap_or_default());
        let class = table.table_class_summary.and_then(|summary| summary.table_class);
        let local = table.local_secondary_indexes.map(|all| {
            let all = all.into_iter().filter_map(local_index).map(Api).collect();
            in_order(wanted.local_indexes.as_deref(), all)
        });
        let global = table.global_secondary_indexes.unwrap_or_default();
        Ok(Table {
            attribute_definitions: Some(in_order(
                wanted.attribute_definitions.as_deref(),
                definitions,
            )),
            billing_mode: Some(mode.to_string()),
            contributor_insights: insights_found(insights, wanted.contributor_insights.as_ref()),
            deletion_protection: table.deletion_protection_enabled,
            global_indexes: self.indexes_found(work, name, global, wanted).await?,
            key_schema: wrapped(table.key_schema.unwrap_or_default()),
            kinesis: self.destination(work, name).await?.map(|found| {
                let wanted = wanted.kinesis.as_ref();
                let precision =
                    found.precision.filter(|_| wanted.is_none_or(|w| w.precision.is_some()));
                Kinesis { precision, ..found }
            }),
            local_indexes: local,
            on_demand: table.on_demand_throughput.map(Api),
            recovery: recovery_found(self.recovery(work, name).await?, wanted.recovery.as_ref()),
            provisioned: units(table.provisioned_throughput.as_ref())
                .filter(|_| !on_demand)
                .map(Api),
            policy: self.policy(work, &arn).await?,
            encryption: encryption_found(table.sse_description, wanted.encryption.as_ref()),
            stream,
            class: Some(class.unwrap_or(TableClass::Standard).to_string()),
            name: Some(name.to_owned()),
            tags: tags_found(&work.tags, wanted.tags.as_deref(), has),
            time_to_live: match self.time_to_live(work, name).await? {
                None => wanted.time_to_live.as_ref().map(|wanted| TimeToLive {
                    attribute: wanted.attribute.clone(),
                    enabled: false,
                }),
                attribute => Some(TimeToLive { attribute, enabled: true }),
            },
            warm: warm_found(
                table.warm_throughput.map(|w| (w.read_units_per_second, w.write_units_per_second)),
                wanted.warm.as_ref(),
            ),
        })
    }

    async fn indexes_found(
        &self,
        work: &Work,
        name: &str,
        shown: Vec<GlobalSecondaryIndexDescription>,
        wanted: &Table,
    ) -> Result<Option<Vec<GlobalIndex>>, Failure> {
        let mut found = Vec::with_capacity(shown.len());
        for index in shown {
            let Some(index_name) = index.index_name else { continue };
            let wanted = wanted.global_named(&index_name);
            let insights = self.insights(work, name, Some(&index_name)).await?;
            let warm = index.warm_throughput;
            let warm = warm.map(|w| (w.read_units_per_second, w.write_units_per_second));
            // On demand, nothing is provisioned, and shown as zero.
            let provisioned = units(index.provisioned_throughput.as_ref())
                .filter(|units| units.read_capacity_units > 0);
            let wanted_insights = wanted.and_then(|wanted| wanted.contributor_insights.as_ref());
            found.push(GlobalIndex {
                contributor_insights: insights_found(insights, wanted_insights),
                key_schema: wrapped(index.key_schema.unwrap_or_default()),
                on_demand: index.on_demand_throughput.map(Api),
                projection: Api(index.projection.unwrap_or_default()),
                provisioned: provisioned.map(Api),
                warm: warm_found(warm, wanted.and_then(|wanted| wanted.warm.as_ref())),
                name: index_name,
            });
        }
        let place = |one: &GlobalIndex| {
            wanted.global().iter().position(|wanted| wanted.name == one.name).unwrap_or(usize::MAX)
        };
        found.sort_by_key(place);
        Ok((!found.is_empty() || wanted.global_indexes.is_some()).then_some(found))
    }
}

fn local_index(index: LocalSecondaryIndexDescription) -> Option<LocalSecondaryIndex> {
    Some(LocalSecondaryIndex {
        index_name: index.index_name?,
        key_schema: index.key_schema?,
        projection: index.projection?,
    })
}

fn insights_found(found: Insights, wanted: Option<&Insights>) -> Option<Insights> {
    let mode = found.mode.filter(|_| wanted.is_some_and(|wanted| wanted.mode.is_some()));
    // What is off has no mode, and what a template says of it is true.
    let mode = if found.enabled { mode } else { wanted.and_then(|wanted| wanted.mode.clone()) };
    (found.enabled || wanted.is_some()).then_some(Insights { enabled: found.enabled, mode })
}

fn recovery_found(found: Recovery, wanted: Option<&Recovery>) -> Option<Recovery> {
    let enabled = found.enabled == Some(true);
    let Some(wanted) = wanted else { return enabled.then_some(found) };
    // Left out, it is off.
    let says = wanted.enabled.is_some() || enabled;
    let days = if enabled { found.days } else { wanted.days };
    Some(Recovery {
        enabled: says.then_some(enabled),
        days: days.filter(|_| wanted.days.is_some()),
    })
}

fn encryption_found(
    found: Option<SSEDescription>,
    wanted: Option<&Encryption>,
) -> Option<Encryption> {
    let Some(found) = found else {
        return wanted.map(|_| Encryption { key: None, enabled: false, kind: None });
    };
    let kind = found.sse_type.map(|kind| kind.to_string());
    // The key is shown by its own name, and may be given by another.
    Some(Encryption {
        key: wanted.map_or(found.kms_master_key_arn, |wanted| wanted.key.clone()),
        enabled: true,
        kind: kind.filter(|_| wanted.is_none_or(|wanted| wanted.kind.is_some())),
    })
}

fn warm_found(
    found: Option<(Option<i64>, Option<i64>)>,
    wanted: Option<&Api<WarmThroughput>>,
) -> Option<Api<WarmThroughput>> {
    let (read, write) = found?;
    let Api(wanted) = wanted?;
    Some(Api(WarmThroughput {
        read_units_per_second: read.filter(|_| wanted.read_units_per_second.is_some()),
        write_units_per_second: write.filter(|_| wanted.write_units_per_second.is_some()),
    }))
}
