//! Names in catalogs, and their ARNs. Databases and tables are called in small letters, whatever the
//! case in which they are asked for.

use crate::errors;
use aws_api::ApiError;
use foundation::{AccountId, Arn, Caller, Region};

/// Which catalog: an account's, in a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Catalog {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
}

/// Which database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DatabaseName {
    pub(crate) catalog: Catalog,
    pub(crate) name: String,
}

/// Which table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TableName {
    pub(crate) database: DatabaseName,
    pub(crate) name: String,
}

impl Catalog {
    /// The catalog that a request names, or the caller's own.
    pub(crate) fn of(caller: &Caller, id: Option<&str>) -> Result<Catalog, ApiError> {
        let account = match id {
            None => caller.account,
            Some(id) => AccountId::parse(id).map_err(|_| {
                errors::not_built("catalogs other than an account's own (CatalogId)")
            })?,
        };
        Ok(Catalog { account, region: caller.region.clone() })
    }

    fn arn_of(&self, resource: String) -> String {
        Arn::new("glue", &self.region, &self.account, resource).to_string()
    }

    pub(crate) fn arn(&self) -> String {
        self.arn_of("catalog".to_owned())
    }

    pub(crate) fn database(self, name: &str) -> DatabaseName {
        DatabaseName { catalog: self, name: name.to_lowercase() }
    }
}

impl DatabaseName {
    pub(crate) fn arn(&self) -> String {
        self.catalog.arn_of(format!("database/{}", self.name))
    }

    pub(crate) fn of_arn(arn: &str) -> Option<DatabaseName> {
        let arn = Arn::parse(arn).ok().filter(|arn| arn.service == "glue")?;
        let name = arn.resource.strip_prefix("database/")?.to_lowercase();
        let account = AccountId::parse(&arn.account).ok()?;
        let region = Region::parse(&arn.region).ok()?;
        Some(DatabaseName { catalog: Catalog { account, region }, name })
    }

    pub(crate) fn table(self, name: &str) -> TableName {
        TableName { database: self, name: name.to_lowercase() }
    }
}

impl TableName {
    pub(crate) fn arn(&self) -> String {
        let DatabaseName { catalog, name } = &self.database;
        catalog.arn_of(format!("table/{name}/{}", self.name))
    }
}
