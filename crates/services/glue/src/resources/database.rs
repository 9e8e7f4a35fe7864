//! `AWS::Glue::Database`.

use super::{SERVICE, of_api, to_api};
use async_trait::async_trait;
use aws_api::glue::*;
use resource::{
    Claim, Definition, Failure, Found, Made, Naming, Provider, Work, given, gone, if_found,
    properties,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// `DatabaseInput`.
    pub struct Input {
        permissions: Option<Vec<Permissions>> = "CreateTableDefaultPermissions";
        description: Option<String> = "Description";
        location: Option<String> = "LocationUri";
        name: Option<String> = "Name";
        parameters: Option<BTreeMap<String, String>> = "Parameters";
    }
}

properties! {
    /// Who may do what with new tables, where Lake Formation is asked.
    pub struct Permissions {
        permissions: Option<Vec<String>> = "Permissions";
        principal: Option<Principal> = "Principal";
    }
}

properties! {
    /// Lake Formation's principals.
    pub struct Principal {
        id: Option<String> = "DataLakePrincipalIdentifier";
    }
}

properties! {
    /// Its properties.
    pub struct Properties {
        catalog: String = "CatalogId", replace;
        input: Input = "DatabaseInput";
        name: Option<String> = "DatabaseName", replace;
    }
}

pub(super) struct Databases {
    pub(super) api: Arc<dyn Glue>,
}

const NAME: &str = "AWS::Glue::Database";
const NAME_MAX: usize = 255;

impl Properties {
    /// The name in `DatabaseInput`, or else the one beside it.
    fn called(&self) -> Result<String, Failure> {
        let name = self.input.name.as_ref().or(self.name.as_ref()).cloned();
        given("DatabaseName", &name).map(str::to_lowercase)
    }

    fn to_api(&self) -> Result<DatabaseInput, Failure> {
        let input = Input { name: Some(self.called()?), ..self.input.clone() };
        to_api(&input, &SHAPE_DATABASE_INPUT)
    }
}

#[async_trait]
impl Provider for Databases {
    const DEFINITION: Definition =
        Definition::new(NAME).named(Naming::new("DatabaseName", NAME_MAX).lower());

    type Properties = Properties;

    fn replaces(&self, old: &Properties, new: &Properties) -> bool {
        old.input.name != new.input.name
    }

    async fn create(&self, work: &Work, wanted: &Properties) -> Result<Made, Failure> {
        let name = wanted.called()?;
        let found = self.shown(work, &name, wanted).await?.is_some();
        if work.claim(NAME, &name, found).await? == Claim::Make {
            let input = CreateDatabaseRequest {
                catalog_id: Some(wanted.catalog.clone()),
                database_input: wanted.to_api()?,
                tags: (!work.tags.is_empty()).then(|| work.tags.iter().cloned().collect()),
            };
            let made = self.api.create_database(&work.caller, input).await;
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
        if wanted.input.permissions.is_none() {
            input.permissions = None;
        }
        // In the template's own case, and only where the template has it.
        input.name = wanted.input.name.clone();
        let properties =
            Properties { catalog: wanted.catalog.clone(), input, name: wanted.name.clone() };
        Ok(Some(Found { properties, attributes: BTreeMap::new() }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &Properties,
        new: &Properties,
    ) -> Result<Made, Failure> {
        let input = UpdateDatabaseRequest {
            catalog_id: Some(new.catalog.clone()),
            database_input: new.to_api()?,
            name: id.to_owned(),
        };
        let updated = self.api.update_database(&work.caller, input).await;
        updated.map_err(work.refused(SERVICE))?;
        Ok(Made::new(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &Properties) -> Result<(), Failure> {
        let catalog_id = Some(last.catalog.clone());
        let input = DeleteDatabaseRequest { catalog_id, name: id.to_owned() };
        let deleted = self.api.delete_database(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

impl Databases {
    async fn shown(
        &self,
        work: &Work,
        name: &str,
        of: &Properties,
    ) -> Result<Option<Database>, Failure> {
        let catalog_id = Some(of.catalog.clone());
        let input = GetDatabaseRequest { catalog_id, name: name.to_owned() };
        let found = self.api.get_database(&work.caller, input).await;
        let found = if_found(found.map_err(work.refused(SERVICE)))?;
        Ok(found.and_then(|found| found.database))
    }
}
