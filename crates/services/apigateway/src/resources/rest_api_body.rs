//! A REST API whose template has a document for it.

use super::SERVICE;
use super::rest_api::{Api, RestApis};
use aws_api::apigateway::*;
use aws_api::s3::GetObjectRequest;
use bytes::Bytes;
use foundation::Caller;
use openapi::MAX_BYTES;
use resource::{Failure, Work};
use std::collections::BTreeMap;

impl RestApis {
    /// The document of the template, or that it names.
    pub(super) async fn document(
        &self,
        work: &Work,
        wanted: &Api,
    ) -> Result<Option<Bytes>, Failure> {
        match (&wanted.body, &wanted.body_place) {
            (Some(_), Some(_)) => {
                Err(Failure::invalid("Only one of Body and BodyS3Location may be given"))
            }
            (Some(body), None) => Ok(Some(Bytes::from(body.text()))),
            (None, None) => Ok(None),
            (None, Some(place)) => {
                let request = GetObjectRequest {
                    bucket: place.bucket.clone(),
                    key: place.key.clone(),
                    version_id: place.version.clone(),
                    if_match: place.etag.clone(),
                    ..GetObjectRequest::default()
                };
                let caller =
                    Caller { via: Some("cloudformation.amazonaws.com"), ..work.caller.clone() };
                let got = self.s3.get_object(&caller, request).await;
                let mut got = got.map_err(work.refused("S3"))?;
                let too_large = || crate::errors::bad("The API's document is too large");
                let body = got.body.take().collect(MAX_BYTES, too_large).await;
                body.map(Some).map_err(work.refused("S3"))
            }
        }
    }

    /// The API's name: the template's, or its document's title.
    pub(super) fn name(&self, wanted: &Api, document: Option<&[u8]>) -> Result<String, Failure> {
        if let Some(name) = &wanted.name {
            return Ok(name.clone());
        }
        let read = document.map(|document| openapi::read(document, &BTreeMap::new()));
        let read = read.transpose().map_err(|why| Failure::invalid(why.to_string()))?;
        let title = read.and_then(|read| read.api.title);
        title.ok_or_else(|| Failure::invalid("RestApi name is required unless Body has a title"))
    }

    /// Makes the API what the document says.
    pub(super) async fn put(
        &self,
        work: &Work,
        id: &str,
        wanted: &Api,
        body: Bytes,
    ) -> Result<(), Failure> {
        let input = PutRestApiRequest {
            body,
            fail_on_warnings: wanted.fail_on_warnings,
            mode: Some(wanted.mode.as_deref().unwrap_or("overwrite").into()),
            parameters: wanted.parameters.clone(),
            rest_api_id: id.to_owned(),
        };
        let put = self.api.put_rest_api(&work.caller, input).await;
        put.map(drop).map_err(work.refused(SERVICE))
    }
}
