//! Redshift: staged in S3, then copied. A server of another kind that speaks PostgreSQL's protocol is
//! given the staged data itself.

mod client;
mod load;
mod options;
mod rows;
mod scram;
mod target;

use crate::delivery::{Delivered, Delivery, ErrorOutput, Failure};
use crate::destination::s3::{self, ToS3};
use crate::destination::{Deliver, endpoint};
use crate::errors::{invalid, not_built};
use crate::outside::Outside;
use crate::settings::Place;
use crate::stream::Stream;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::firehose::{
    CompressionFormat, RedshiftDestinationConfiguration, RedshiftDestinationDescription,
    RedshiftDestinationUpdate, RedshiftS3BackupMode,
};
use foundation::Timestamp;
use load::Load;
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use target::Target;

/// `RetryOptions.DurationInSeconds` where nothing is said.
const PATIENCE_S: i32 = 3600;
/// Where what could not be copied is told: «Handle data delivery failures».
const MANIFESTS: &str = "errors/manifests";

/// Fills in defaults; refuses what is not valid. `S3Configuration` is completed by who calls.
pub(crate) fn complete(settings: &mut RedshiftDestinationConfiguration) -> Result<(), ApiError> {
    if settings.secrets_manager_configuration.as_ref().is_some_and(|secrets| secrets.enabled) {
        return Err(not_built("SecretsManagerConfiguration"));
    }
    Target::read(&settings.cluster_jdbcurl)?;
    if settings.username.as_deref().unwrap_or_default().is_empty() || settings.password.is_none() {
        return Err(invalid("Username and Password have to be given for a Redshift destination."));
    }
    let copy = &settings.copy_command;
    for (text, name) in [
        (Some(&copy.data_table_name), "DataTableName"),
        (copy.data_table_columns.as_ref(), "DataTableColumns"),
    ] {
        if text.is_some_and(|text| text.contains(';') || text.contains("--")) {
            return Err(invalid(format!("{name} is not valid.")));
        }
    }
    // Redshift can read no others.
    if let Some(
        CompressionFormat::Zip | CompressionFormat::Snappy | CompressionFormat::HadoopSnappy,
    ) = settings.s3_configuration.compression_format
    {
        return Err(invalid(
            "CompressionFormat of a Redshift destination has to be UNCOMPRESSED or GZIP.",
        ));
    }
    let retry = settings.retry_options.get_or_insert_default();
    retry.duration_in_seconds.get_or_insert(PATIENCE_S);
    settings.s3_backup_mode.get_or_insert(RedshiftS3BackupMode::Disabled);
    Ok(())
}

/// Takes over what an update names, as far as it goes; `S3Update` is taken over by who calls, who also
/// completes the result.
pub(crate) fn update(
    settings: &mut RedshiftDestinationConfiguration,
    update: &RedshiftDestinationUpdate,
) -> Result<(), ApiError> {
    let new = update.clone();
    endpoint::take_over(&mut settings.cloud_watch_logging_options, new.cloud_watch_logging_options);
    settings.cluster_jdbcurl =
        new.cluster_jdbcurl.unwrap_or_else(|| settings.cluster_jdbcurl.clone());
    settings.copy_command = new.copy_command.unwrap_or_else(|| settings.copy_command.clone());
    endpoint::take_over(&mut settings.password, new.password);
    endpoint::take_over(&mut settings.processing_configuration, new.processing_configuration);
    endpoint::take_over(&mut settings.retry_options, new.retry_options);
    settings.role_arn = new.role_arn.unwrap_or_else(|| settings.role_arn.clone());
    endpoint::take_over(&mut settings.s3_backup_mode, new.s3_backup_mode);
    endpoint::take_over(
        &mut settings.secrets_manager_configuration,
        new.secrets_manager_configuration,
    );
    endpoint::take_over(&mut settings.username, new.username);
    Ok(())
}

/// As DescribeDeliveryStream shows it, without secrets; the S3 parts are filled in by who calls.
pub(crate) fn describe(
    settings: &RedshiftDestinationConfiguration,
) -> RedshiftDestinationDescription {
    let settings = settings.clone();
    RedshiftDestinationDescription {
        cloud_watch_logging_options: settings.cloud_watch_logging_options,
        cluster_jdbcurl: settings.cluster_jdbcurl,
        copy_command: settings.copy_command,
        processing_configuration: settings.processing_configuration,
        retry_options: settings.retry_options,
        role_arn: settings.role_arn,
        s3_backup_description: None,
        s3_backup_mode: settings.s3_backup_mode,
        s3_destination_description: Default::default(),
        secrets_manager_configuration: settings.secrets_manager_configuration,
        username: settings.username,
    }
}

/// Delivers as the settings have it.
pub(crate) fn deliverer(
    outside: &Arc<Outside>,
    _stream: &Arc<Stream>,
    settings: &RedshiftDestinationConfiguration,
) -> Result<Arc<dyn Deliver>, ApiError> {
    let retry = settings.retry_options.clone().unwrap_or_default();
    let seconds = retry.duration_in_seconds.unwrap_or(PATIENCE_S);
    let patience = endpoint::patience(Some(seconds));
    Ok(Arc::new(Redshift {
        staging: ToS3 {
            outside: outside.clone(),
            place: Place::of(&settings.s3_configuration)?,
            converter: None,
            patience,
            failed: None,
            logs: false,
        },
        load: Load::new(outside, settings)?,
        patience,
    }))
}

struct Redshift {
    staging: ToS3,
    load: Load,
    patience: Duration,
}

#[async_trait]
impl Deliver for Redshift {
    async fn deliver(&self, delivery: &Delivery) -> Delivered {
        match self.attempt(delivery).await {
            Ok(()) => Delivered::All,
            Err(failure) => Delivered::None(failure),
        }
    }

    fn patience(&self) -> Duration {
        self.patience
    }

    fn error_output(&self) -> ErrorOutput {
        // Nothing goes there: a manifest names what was staged.
        ErrorOutput::Processing
    }

    /// What is staged stays in the bucket, and is named in a manifest.
    async fn given_up(
        &self,
        delivery: &Delivery,
        _failed: &[(usize, Failure)],
        now: Timestamp,
    ) -> Result<Vec<Vec<u8>>, Failure> {
        // Staged once more, under the same name: it may not have been so far.
        let url = self.stage(delivery).await?;
        let manifest = json!({ "entries": [{ "url": url, "mandatory": true }] }).to_string();
        let (day, id) = (now.format("%Y/%m/%d/%H"), &delivery.id);
        let key = format!("{MANIFESTS}/{day}/{id}");
        let pieces = vec![manifest.into_bytes().into()];
        let ToS3 { outside, place, .. } = &self.staging;
        s3::put(outside, &delivery.stream, place, key, pieces).await?;
        Ok(Vec::new())
    }
}

impl Redshift {
    /// Writes the records as one object; its URL.
    async fn stage(&self, delivery: &Delivery) -> Result<String, Failure> {
        let (key, _) = self.staging.write(delivery).await?;
        Ok(format!("s3://{}/{}", self.staging.place.bucket, key.unwrap_or_default()))
    }

    async fn attempt(&self, delivery: &Delivery) -> Result<(), Failure> {
        let url = self.stage(delivery).await?;
        self.load.copy(&url, &delivery.records).await
    }
}

#[cfg(test)]
mod tests;
