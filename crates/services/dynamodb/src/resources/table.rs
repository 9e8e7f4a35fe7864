//! `AWS::DynamoDB::Table`.

use super::SERVICE;
use super::table_given::{GlobalIndex, Table};
use crate::table::table_key;
use async_trait::async_trait;
use aws_api::dynamodb::*;
use resource::{
    Claim, Definition, Failure, Found, Made, Naming, Provider, Work, given, gone, if_found,
};
use std::collections::BTreeSet;
use std::sync::Arc;
use store::Store;

pub(super) struct Tables {
    pub(super) api: Arc<dyn DynamoDb>,
    pub(super) store: Arc<dyn Store>,
}

const NAME: &str = "AWS::DynamoDB::Table";

#[async_trait]
impl Provider for Tables {
    const DEFINITION: Definition = Definition::new(NAME)
        .attributes(&["Arn", "StreamArn"])
        .named(Naming::new("TableName", 255));

    type Properties = Table;

    /// Attributes may come and go with indexes, but none can change its type.
    fn replaces(&self, old: &Table, new: &Table) -> bool {
        let (old, new) = (old.definitions(), new.definitions());
        let new = new.unwrap_or_default();
        old.unwrap_or_default().iter().any(|was| {
            new.iter().any(|is| {
                is.attribute_name == was.attribute_name && is.attribute_type != was.attribute_type
            })
        })
    }

    async fn create(&self, work: &Work, wanted: &Table) -> Result<Made, Failure> {
        let name = given("TableName", &wanted.name)?;
        let found = self.described(work, name).await?.is_some();
        if work.claim(NAME, name, found).await? == Claim::Make {
            let made = self.api.create_table(&work.caller, wanted.creation(work, name)).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(name).await?;
        self.bring(work, name, None, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Table,
    ) -> Result<Option<Found<Table>>, Failure> {
        let Some(described) = self.described(work, id).await? else { return Ok(None) };
        let attributes = made(id, &described).attributes;
        let properties = self.found(work, id, described, wanted).await?;
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Table,
        new: &Table,
    ) -> Result<Made, Failure> {
        check_indexes(&self.ready(work, id).await?, old, new)?;
        self.bring(work, id, Some(old), new).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Table) -> Result<(), Failure> {
        if self.settled(work, id).await?.is_none() {
            return Ok(());
        }
        let input = DeleteTableInput { table_name: id.to_owned() };
        let deleted = self.api.delete_table(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

/// What AWS's handler does not do with global indexes in one update. What counts is what is there:
/// an update that was refused for this is undone by one that changes nothing.
fn check_indexes(table: &TableDescription, old: &Table, new: &Table) -> Result<(), Failure> {
    let shown = table.global_secondary_indexes.as_deref().unwrap_or_default();
    let find = |name: &str| shown.iter().find(|index| index.index_name.as_deref() == Some(name));
    let added = new.global().iter().filter(|index| find(&index.name).is_none());
    let removed = old
        .global()
        .iter()
        .filter(|index| new.global_named(&index.name).is_none() && find(&index.name).is_some());
    if added.count() + removed.count() > 1 {
        return Err(Failure::invalid(
            "Cannot perform more than one GSI creation or deletion in a single update",
        ));
    }
    let changed = |index: &GlobalIndex| {
        let wanted = index.api();
        find(&index.name).is_some_and(|shown| {
            shown.key_schema.as_ref() != Some(&wanted.key_schema)
                || shown.projection.as_ref().map(projected) != Some(projected(&wanted.projection))
        })
    };
    if new.global().iter().any(changed) {
        return Err(Failure::invalid(
            "Cannot update GSI's properties other than Provisioned Throughput and Contributor \
             Insights Specification. You can create a new GSI with a different name.",
        ));
    }
    Ok(())
}

/// What a projection comes to, whatever the order of its attributes.
fn projected(projection: &Projection) -> (Option<&str>, BTreeSet<&str>) {
    let names = projection.non_key_attributes.iter().flatten().map(String::as_str);
    (projection.projection_type.as_ref().map(ProjectionType::as_str), names.collect())
}

fn made(name: &str, described: &TableDescription) -> Made {
    let made = Made::new(name).with("Arn", described.table_arn.as_deref());
    let streams = described.stream_specification.as_ref().is_some_and(|s| s.stream_enabled);
    match described.latest_stream_arn.as_deref().filter(|_| streams) {
        Some(arn) => made.with("StreamArn", arn),
        None => made,
    }
}

impl Tables {
    /// Makes the table what is wanted, and returns when it is ready.
    async fn bring(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Table>,
        new: &Table,
    ) -> Result<Made, Failure> {
        let described = self.bring_table(work, name, old, new).await?;
        self.bring_time_to_live(work, name, old, new).await?;
        self.bring_recovery(work, name, old, new).await?;
        self.bring_destination(work, name, old, new).await?;
        self.bring_insights(work, name, old, new).await?;
        self.bring_policies(work, &described, old, new).await?;
        self.bring_tags(work, &described, new).await?;
        Ok(made(name, &described))
    }

    /// What is said of the table, if it is there.
    pub(super) async fn described(
        &self,
        work: &Work,
        name: &str,
    ) -> Result<Option<TableDescription>, Failure> {
        let input = DescribeTableInput { table_name: name.to_owned() };
        let asked = self.api.describe_table(&work.caller, input).await;
        let found = if_found(asked.map_err(work.refused(SERVICE)))?;
        Ok(found.and_then(|found| found.table))
    }

    /// Waits until nothing of the table is being changed any more; nothing if it is not there.
    pub(super) async fn settled(
        &self,
        work: &Work,
        name: &str,
    ) -> Result<Option<TableDescription>, Failure> {
        let mut watch = self.store.watch(table_key(&work.caller, name));
        loop {
            match self.described(work, name).await? {
                Some(table) if table.table_status != Some(TableStatus::Active) => {
                    work.wait(&mut watch).await;
                }
                settled => return Ok(settled),
            }
        }
    }

    /// The same of a table that must be there.
    pub(super) async fn ready(&self, work: &Work, name: &str) -> Result<TableDescription, Failure> {
        self.settled(work, name).await?.ok_or_else(|| Failure::not_found(NAME, name))
    }
}
