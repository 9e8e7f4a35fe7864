//! `AWS::Glue::Table`.

use super::{SERVICE, of_api, to_api};
use async_trait::async_trait;
use aws_api::glue::*;
use resource::{
    Claim, Definition, Failure, Found, Made, Provider, Work, given, gone, if_found, properties,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// A column.
    pub struct Columns {
        comment: Option<String> = "Comment";
        name: String = "Name";
        of: Option<String> = "Type";
    }
}

properties! {
    /// A column by which a table is sorted.
    pub struct Sorted {
        column: String = "Column";
        order: i32 = "SortOrder";
    }
}

properties! {
    /// How rows are read and written.
    pub struct SerDe {
        name: Option<String> = "Name";
        parameters: Option<BTreeMap<String, String>> = "Parameters";
        library: Option<String> = "SerializationLibrary";
    }
}

properties! {
    /// Values that come up often.
    pub struct Skewed {
        names: Option<Vec<String>> = "SkewedColumnNames";
        locations: Option<BTreeMap<String, String>> = "SkewedColumnValueLocationMaps";
        values: Option<Vec<String>> = "SkewedColumnValues";
    }
}

properties! {
    /// Where a table's data is, and how it lies there.
    pub struct Storage {
        buckets: Option<Vec<String>> = "BucketColumns";
        columns: Option<Vec<Columns>> = "Columns";
        compressed: Option<bool> = "Compressed";
        input: Option<String> = "InputFormat";
        location: Option<String> = "Location";
        number_of_buckets: Option<i32> = "NumberOfBuckets";
        output: Option<String> = "OutputFormat";
        parameters: Option<BTreeMap<String, String>> = "Parameters";
        serde: Option<SerDe> = "SerdeInfo";
        skewed: Option<Skewed> = "SkewedInfo";
        sorted: Option<Vec<Sorted>> = "SortColumns";
        sub_directories: Option<bool> = "StoredAsSubDirectories";
    }
}

properties! {
    /// `TableInput`.
    pub struct Input {
        description: Option<String> = "Description";
        name: Option<String> = "Name";
        owner: Option<String> = "Owner";
        parameters: Option<BTreeMap<String, String>> = "Parameters";
        partitions: Option<Vec<Columns>> = "PartitionKeys";
        retention: Option<i32> = "Retention";
        storage: Option<Storage> = "StorageDescriptor";
        of: Option<String> = "TableType";
        expanded: Option<String> = "ViewExpandedText";
        original: Option<String> = "ViewOriginalText";
    }
}

properties! {
    /// Its properties.
    pub struct Properties {
        catalog: String = "CatalogId", replace;
        database: String = "DatabaseName", replace;
        input: Input = "TableInput", conditional;
    }
}

pub(super) struct Tables {
    pub(super) api: Arc<dyn Glue>,
}

const NAME: &str = "AWS::Glue::Table";

impl Properties {
    fn called(&self) -> Result<String, Failure> {
        given("TableInput/Name", &self.input.name).map(str::to_lowercase)
    }
}

#[async_trait]
impl Provider for Tables {
    const DEFINITION: Definition = Definition::new(NAME);

    type Properties = Properties;

    fn replaces(&self, old: &Properties, new: &Properties) -> bool {
        old.input.name != new.input.name
    }

    async fn create(&self, work: &Work, wanted: &Properties) -> Result<Made, Failure> {
        let name = wanted.called()?;
        let found = self.shown(work, &name, wanted).await?.is_some();
        if work.claim(NAME, &name, found).await? == Claim::Make {
            let input = CreateTableRequest {
                catalog_id: Some(wanted.catalog.clone()),
                database_name: wanted.database.clone(),
                table_input: Some(to_api(&wanted.input, &SHAPE_TABLE_INPUT)?),
                ..CreateTableRequest::default()
            };
            let made = self.api.create_table(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(&name).await?;
        Ok(Made::new(name))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Properties,
    ) -> Result<Option<Found<Properties>>, Failure> {
        let Some(shown) = self.shown(work, id, wanted).await? else { return Ok(None) };
        let mut input: Input = of_api(&shown)?;
        // What the catalog shows though nobody gave it; and the name in the template's own case.
        if wanted.input.partitions.is_none() {
            input.partitions = input.partitions.filter(|keys| !keys.is_empty());
        }
        if wanted.input.retention.is_none() {
            input.retention = input.retention.filter(|retention| *retention != 0);
        }
        input.name = wanted.input.name.clone();
        let (catalog, database) = (wanted.catalog.clone(), wanted.database.clone());
        let properties = Properties { catalog, database, input };
        Ok(Some(Found { properties, attributes: BTreeMap::new() }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &Properties,
        new: &Properties,
    ) -> Result<Made, Failure> {
        let input = UpdateTableRequest {
            catalog_id: Some(new.catalog.clone()),
            database_name: new.database.clone(),
            table_input: Some(to_api(&new.input, &SHAPE_TABLE_INPUT)?),
            ..UpdateTableRequest::default()
        };
        let updated = self.api.update_table(&work.caller, input).await;
        updated.map_err(work.refused(SERVICE))?;
        Ok(Made::new(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &Properties) -> Result<(), Failure> {
        let input = DeleteTableRequest {
            catalog_id: Some(last.catalog.clone()),
            database_name: last.database.clone(),
            name: id.to_owned(),
            ..DeleteTableRequest::default()
        };
        let deleted = self.api.delete_table(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

impl Tables {
    async fn shown(
        &self,
        work: &Work,
        name: &str,
        of: &Properties,
    ) -> Result<Option<Table>, Failure> {
        let input = GetTableRequest {
            catalog_id: Some(of.catalog.clone()),
            database_name: of.database.clone(),
            name: name.to_owned(),
            ..GetTableRequest::default()
        };
        let found = self.api.get_table(&work.caller, input).await;
        let found = if_found(found.map_err(work.refused(SERVICE)))?;
        Ok(found.and_then(|found| found.table))
    }
}
