//! A COPY: told to Redshift, done for others.

use super::client::{Client, Error, Login};
use super::options;
use super::rows::{self, Column};
use super::target::Target;
use crate::delivery::Failure;
use crate::outside::Outside;
use crate::record::Record;
use aws_api::ApiError;
use aws_api::firehose::{CopyCommand, RedshiftDestinationConfiguration};
use std::sync::Arc;
use std::time::Duration;

/// How long connecting and copying may take.
const TIMEOUT: Duration = Duration::from_secs(15 * 60);

/// Copies into one table.
pub(super) struct Load {
    outside: Arc<Outside>,
    target: Target,
    user: String,
    password: String,
    role_arn: String,
    copy: CopyCommand,
}

/// Why a COPY failed.
enum Why {
    Server(Error),
    Data(String),
    Options(String),
}

impl From<Error> for Why {
    fn from(error: Error) -> Why {
        Why::Server(error)
    }
}

impl Load {
    pub(super) fn new(
        outside: &Arc<Outside>,
        settings: &RedshiftDestinationConfiguration,
    ) -> Result<Load, ApiError> {
        Ok(Load {
            outside: outside.clone(),
            target: Target::read(&settings.cluster_jdbcurl)?,
            user: settings.username.clone().unwrap_or_default(),
            password: settings.password.clone().unwrap_or_default(),
            role_arn: settings.role_arn.clone(),
            copy: settings.copy_command.clone(),
        })
    }

    /// Copies the object at `url`, which holds `records`.
    pub(super) async fn copy(&self, url: &str, records: &[Record]) -> Result<(), Failure> {
        let copied = tokio::select! {
            biased;
            copied = self.attempt(url, records) => copied,
            () = self.outside.ambient.clock.sleep(TIMEOUT) => {
                let text = format!("The COPY took longer than {} s.", TIMEOUT.as_secs());
                return Err(Failure::passing("Redshift.ConnectionFailed", text));
            }
        };
        copied.map_err(|why| match why {
            Why::Server(error) => failure(&error),
            Why::Data(text) => Failure::lasting("Redshift.DataLoadFailed", text),
            Why::Options(text) => Failure::lasting("Redshift.IncorrectCopyOptions", text),
        })
    }

    async fn attempt(&self, url: &str, records: &[Record]) -> Result<(), Why> {
        let login = Login {
            host: &self.target.host,
            port: self.target.port,
            database: &self.target.database,
            user: &self.user,
            password: &self.password,
        };
        let mut client = Client::connect(&login, &*self.outside.ambient.dice).await?;
        let version = client.query("SELECT version()").await?;
        let version = version.into_iter().flatten().flatten().next().unwrap_or_default();
        if version.contains("Redshift") {
            client.query(&self.command(url)).await?;
        } else {
            self.give(&mut client, records).await?;
        }
        // It is done, whatever becomes of the goodbye.
        drop(client.close().await);
        Ok(())
    }

    fn columns(&self) -> &str {
        self.copy.data_table_columns.as_deref().unwrap_or_default().trim()
    }

    /// The command as Firehose has it.
    fn command(&self, url: &str) -> String {
        let table = &self.copy.data_table_name;
        let columns = match self.columns() {
            "" => String::new(),
            columns => format!(" ({columns})"),
        };
        let quoted = |text: &str| text.replace('\'', "''");
        let (url, role) = (quoted(url), quoted(&self.role_arn));
        let options = self.copy.copy_options.as_deref().unwrap_or_default();
        format!("COPY {table}{columns} FROM '{url}' CREDENTIALS 'aws_iam_role={role}' {options}")
    }

    /// Gives the data to a server that cannot fetch it.
    async fn give(&self, client: &mut Client, records: &[Record]) -> Result<(), Why> {
        let options = options::read(self.copy.copy_options.as_deref().unwrap_or_default());
        let options = options.map_err(Why::Options)?;
        let columns = self.wanted(client).await?;
        let size = records.iter().map(|record| record.data.len()).sum();
        let mut data = Vec::with_capacity(size);
        records.iter().for_each(|record| data.extend_from_slice(&record.data));
        let quoted: Vec<String> = columns.iter().map(|column| quoted(&column.name)).collect();
        let work = move || rows::lines(&data, &options, &columns);
        let lines = tokio::task::spawn_blocking(work).await;
        let lines = lines.map_err(|why| Why::Data(why.to_string()))?.map_err(Why::Data)?;
        let table = &self.copy.data_table_name;
        let sql = format!("COPY {table} ({}) FROM STDIN", quoted.join(", "));
        client.copy(&sql, &lines).await?;
        Ok(())
    }

    /// The columns that are filled, in their order, with what they hold.
    async fn wanted(&self, client: &mut Client) -> Result<Vec<Column>, Why> {
        let table = self.copy.data_table_name.replace('\'', "''");
        let sql = format!(
            "SELECT a.attname, t.typcategory FROM pg_catalog.pg_attribute a \
             JOIN pg_catalog.pg_type t ON t.oid = a.atttypid \
             WHERE a.attrelid = '{table}'::regclass AND a.attnum > 0 AND NOT a.attisdropped \
             ORDER BY a.attnum"
        );
        let mut all = Vec::new();
        for row in client.query(&sql).await? {
            let mut fields = row.into_iter().flatten();
            if let (Some(name), Some(category)) = (fields.next(), fields.next()) {
                all.push(Column { name, is_text: category == "S" });
            }
        }
        if self.columns().is_empty() {
            return Ok(all);
        }
        let named = self.columns().split(',').map(|name| {
            let name = name.trim();
            let plain = name.strip_prefix('"').and_then(|name| name.strip_suffix('"'));
            let name = plain.map_or_else(|| name.to_lowercase(), str::to_owned);
            all.iter().find(|column| column.name == name).cloned().ok_or(name)
        });
        let missing = |name| {
            let text = format!("The column {name} of DataTableColumns is not in the table.");
            Why::Server(Error::Refused { code: "42703".to_owned(), message: text })
        };
        named.collect::<Result<_, _>>().map_err(missing)
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A server's refusal: «Amazon Redshift» among the errors that are told in CloudWatch Logs. Tables,
/// rights and servers may be repaired meanwhile: all of them are tried again.
fn failure(error: &Error) -> Failure {
    let code = match error {
        Error::Connection(_) => "Redshift.ConnectionFailed",
        Error::Unexpected(_) => "Redshift.InternalError",
        Error::Refused { code, .. } => match code.as_str() {
            "3D000" => "Redshift.DatabaseNotFound",
            "3F000" => "Redshift.SchemaNotFound",
            "42P01" => "Redshift.TableNotFound",
            "42703" => "Redshift.ColumnNotFound",
            "42601" => "Redshift.SyntaxError",
            "42501" => "Redshift.InsufficientPrivilege",
            "53100" => "Redshift.DiskFull",
            "25006" => "Redshift.ReadOnlyCluster",
            code if code.starts_with("28") => "Redshift.AuthenticationFailed",
            code if code.starts_with("22") || code.starts_with("23") => "Redshift.DataLoadFailed",
            _ => "Redshift.InternalError",
        },
    };
    Failure::passing(code, error.to_string())
}
