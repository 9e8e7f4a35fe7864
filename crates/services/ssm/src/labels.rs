//! LabelParameterVersion, UnlabelParameterVersion: names of versions that can be moved.

use crate::change::Happening;
use crate::errors;
use crate::limits::{ATTEMPTS_MAX, LABELS_MAX};
use crate::names::Place;
use crate::put;
use crate::room::{Read, Room};
use aws_api::ApiError;
use aws_api::ssm::*;
use foundation::Caller;
use store::Batch;

/// «Understanding label requirements and restrictions».
fn is_label(text: &str) -> bool {
    let start = text.get(..3).map(str::to_ascii_lowercase);
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    text.bytes().all(fits)
        && !text.starts_with(|first: char| first.is_ascii_digit())
        && !matches!(start.as_deref(), Some("aws" | "ssm"))
}

impl Room {
    /// Refuses a version that is not kept.
    async fn check_version(&self, read: &Read, number: u64) -> Result<(), ApiError> {
        let found = self.revision(read, number).await?;
        found.map(drop).ok_or_else(|| errors::no_version(number, &read.name))
    }

    pub(crate) async fn label(
        &self,
        caller: &Caller,
        request: LabelParameterVersionRequest,
    ) -> Result<LabelParameterVersionResult, ApiError> {
        let name = Place::of(caller).name(request.name.trim());
        let (valid, invalid): (Vec<String>, Vec<String>) =
            request.labels.into_iter().partition(|label| is_label(label));
        for _ in 0..ATTEMPTS_MAX {
            let mut read = self.existing(&name).await?;
            let latest = read.parameter.latest.number;
            let asked = request.parameter_version.filter(|version| *version != 0);
            let number = asked.map_or(latest, |asked| u64::try_from(asked).unwrap_or(0));
            self.check_version(&read, number).await?;
            let labels = &mut read.parameter.labels;
            // Those of other versions move.
            labels.extend(valid.iter().map(|label| (label.clone(), number)));
            if labels.values().filter(|labelled| **labelled == number).count() > LABELS_MAX {
                return Err(error::parameter_version_label_limit_exceeded(
                    "A parameter version can have maximum 10 labels. Move one or more labels to \
                     another version and try again.",
                ));
            }
            let mut batch = Batch::new();
            if !valid.is_empty() {
                batch = self.tell(batch, &read.name, &read.parameter, Happening::Label)?;
            }
            if self.replace(&read, batch).await? {
                return Ok(LabelParameterVersionResult {
                    invalid_labels: Some(invalid),
                    parameter_version: Some(put::shown(number)),
                });
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn unlabel(
        &self,
        caller: &Caller,
        request: UnlabelParameterVersionRequest,
    ) -> Result<UnlabelParameterVersionResult, ApiError> {
        let name = Place::of(caller).name(request.name.trim());
        let number = u64::try_from(request.parameter_version).unwrap_or(0);
        for _ in 0..ATTEMPTS_MAX {
            let mut read = self.existing(&name).await?;
            self.check_version(&read, number).await?;
            let labels = &mut read.parameter.labels;
            let asked = request.labels.iter().cloned();
            let (removed, others): (Vec<String>, Vec<String>) =
                asked.partition(|label| labels.get(label) == Some(&number));
            labels.retain(|label, _| !removed.contains(label));
            if self.replace(&read, Batch::new()).await? {
                return Ok(UnlabelParameterVersionResult {
                    invalid_labels: Some(others),
                    removed_labels: Some(removed),
                });
            }
        }
        Err(errors::contended())
    }
}
