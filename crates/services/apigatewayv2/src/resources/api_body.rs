//! An API whose template has a document for it.

use super::SERVICE;
use super::api::{Api, Apis};
use aws_api::apigatewayv2::{ImportApiRequest, ReimportApiRequest};
use aws_api::s3::GetObjectRequest;
use foundation::Caller;
use openapi::MAX_BYTES;
use resource::{Failure, Work};
use std::collections::BTreeMap;

impl Apis {
    /// The document of the template, or that it names.
    pub(super) async fn document(
        &self,
        work: &Work,
        wanted: &Api,
    ) -> Result<Option<String>, Failure> {
        let documented = wanted.body.is_some() || wanted.body_place.is_some();
        let quick = wanted.target.is_some()
            || wanted.route_key.is_some()
            || wanted.credentials_arn.is_some();
        if documented && quick {
            let text = "Target, RouteKey and CredentialsArn can't be given with a document";
            return Err(Failure::invalid(text));
        }
        if documented && wanted.protocol.as_deref().is_some_and(|protocol| protocol != "HTTP") {
            return Err(Failure::invalid("Documents are supported for ProtocolType HTTP only"));
        }
        let place = match (&wanted.body, &wanted.body_place) {
            (Some(_), Some(_)) => {
                return Err(Failure::invalid("Only one of Body and BodyS3Location may be given"));
            }
            (Some(body), None) => return Ok(Some(body.text())),
            (None, None) => return Ok(None),
            (None, Some(place)) => place.clone(),
        };
        let (Some(bucket), Some(key)) = (place.bucket, place.key) else {
            return Err(Failure::invalid("BodyS3Location needs a Bucket and a Key"));
        };
        let request = GetObjectRequest {
            bucket,
            key,
            version_id: place.version,
            if_match: place.etag,
            ..GetObjectRequest::default()
        };
        let caller = Caller { via: Some("cloudformation.amazonaws.com"), ..work.caller.clone() };
        let got = self.s3.get_object(&caller, request).await;
        let mut got = got.map_err(work.refused("S3"))?;
        let too_large = || crate::errors::bad("The API's document is too large");
        let body = got.body.take().collect(MAX_BYTES, too_large).await;
        let bytes = body.map_err(work.refused("S3"))?;
        let text = String::from_utf8(bytes.to_vec());
        text.map(Some).map_err(|_| Failure::invalid("The API's document is not UTF-8"))
    }

    /// The API's name: its document's title, or the template's.
    pub(super) fn name(&self, wanted: &Api, document: Option<&str>) -> Result<String, Failure> {
        let read = document.map(|text| openapi::read(text.as_bytes(), &BTreeMap::new()));
        let read = read.transpose().map_err(|why| Failure::invalid(why.to_string()))?;
        let title = read.and_then(|read| read.api.title);
        let name = title.or_else(|| wanted.name.clone());
        name.ok_or_else(|| Failure::invalid("Name is required unless Body has a title"))
    }

    pub(super) async fn import(
        &self,
        work: &Work,
        wanted: &Api,
        document: &str,
    ) -> Result<String, Failure> {
        let input = ImportApiRequest {
            basepath: wanted.base_path.clone(),
            body: document.to_owned(),
            fail_on_warnings: wanted.fail_on_warnings,
        };
        let made = self.api.import_api(&work.caller, input).await;
        Ok(made.map_err(work.refused(SERVICE))?.api_id.unwrap_or_default())
    }

    /// Makes the API what the document says.
    pub(super) async fn reimport(
        &self,
        work: &Work,
        id: &str,
        wanted: &Api,
        document: &str,
    ) -> Result<(), Failure> {
        let input = ReimportApiRequest {
            api_id: id.to_owned(),
            basepath: wanted.base_path.clone(),
            body: document.to_owned(),
            fail_on_warnings: wanted.fail_on_warnings,
        };
        let made = self.api.reimport_api(&work.caller, input).await;
        made.map(drop).map_err(work.refused(SERVICE))
    }
}
