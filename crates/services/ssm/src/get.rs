//! GetParameter, GetParameters.

use crate::model::{Revision, Value};
use crate::names::{ParameterName, Reference, Selector};
use crate::put;
use crate::room::{Read, Room};
use aws_api::ApiError;
use aws_api::ssm::{self, *};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::{Caller, Timestamp};
use std::collections::BTreeSet;

/// The only data type that there is.
pub(crate) const TEXT: &str = "text";

impl Room {
    /// A version's value as an answer has it: what is secret in clear only where that is asked for.
    pub(crate) fn value(
        &self,
        name: &ParameterName,
        revision: &Revision,
        decrypt: bool,
    ) -> Result<String, ApiError> {
        match &revision.value {
            Value::Text(text) | Value::List(text) => Ok(text.clone()),
            Value::Sealed(sealed) if decrypt => self.vault.open(name, revision.number, sealed),
            Value::Sealed(sealed) => Ok(STANDARD.encode(&**sealed)),
        }
    }

    pub(crate) fn show(
        &self,
        name: &ParameterName,
        revision: &Revision,
        selector: &Selector,
        decrypt: bool,
    ) -> Result<ssm::Parameter, ApiError> {
        Ok(ssm::Parameter {
            arn: Some(name.arn()),
            data_type: Some(TEXT.to_owned()),
            last_modified_date: Some(Timestamp::from_millis(revision.modified_ms)),
            name: Some(name.written.clone()),
            selector: selector.shown(),
            r#type: Some(revision.value.kind()),
            value: Some(self.value(name, revision, decrypt)?),
            version: Some(put::shown(revision.number)),
            ..ssm::Parameter::default()
        })
    }

    async fn fetch(&self, by: &Reference, decrypt: bool) -> Result<ssm::Parameter, ApiError> {
        let read: Read = self.existing(&by.name).await?;
        let revision = self.selected(&read, &by.selector).await?;
        self.show(&read.name, &revision, &by.selector, decrypt)
    }

    pub(crate) async fn get_one(
        &self,
        caller: &Caller,
        request: GetParameterRequest,
    ) -> Result<GetParameterResult, ApiError> {
        let decrypt = request.with_decryption == Some(true);
        let parameter = self.fetch(&Reference::of(caller, &request.name), decrypt).await?;
        Ok(GetParameterResult { parameter: Some(parameter) })
    }

    pub(crate) async fn get_several(
        &self,
        caller: &Caller,
        request: GetParametersRequest,
    ) -> Result<GetParametersResult, ApiError> {
        let decrypt = request.with_decryption == Some(true);
        let (mut found, mut unknown) = (Vec::new(), Vec::new());
        let mut seen = BTreeSet::new();
        for name in request.names {
            if !seen.insert(name.clone()) {
                continue;
            }
            match self.fetch(&Reference::of(caller, &name), decrypt).await {
                Ok(parameter) => found.push(parameter),
                Err(why) if why.is("ParameterNotFound") || why.is("ParameterVersionNotFound") => {
                    unknown.push(name);
                }
                Err(why) => return Err(why),
            }
        }
        Ok(GetParametersResult { parameters: Some(found), invalid_parameters: Some(unknown) })
    }
}
