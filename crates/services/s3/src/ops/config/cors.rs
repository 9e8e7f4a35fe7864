//! PutBucketCors, GetBucketCors, DeleteBucketCors.

use crate::errors::{invalid_request, malformed_xml};
use crate::limits::{CORS_RULES_MAX, RULE_ID_MAX};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::s3::*;

/// The methods that rules can speak of.
const METHODS: [&str; 5] = ["GET", "PUT", "HEAD", "POST", "DELETE"];

impl Room {
    pub(crate) async fn put_cors(
        &self,
        input: PutBucketCorsRequest,
    ) -> Result<PutBucketCorsOutput, ApiError> {
        check(&input.cors_configuration)?;
        self.keep(&input.bucket, &input.expected_bucket_owner, &input.cors_configuration).await?;
        Ok(PutBucketCorsOutput {})
    }

    pub(crate) async fn cors(
        &self,
        input: GetBucketCorsRequest,
    ) -> Result<GetBucketCorsOutput, ApiError> {
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let kept: Option<CORSConfiguration> = self.kept(&bucket.life).await?;
        let kept = kept.ok_or_else(|| {
            let text = "The CORS configuration does not exist";
            ApiError::new("NoSuchCORSConfiguration", 404, text)
        })?;
        Ok(GetBucketCorsOutput { cors_rules: Some(kept.cors_rules) })
    }

    pub(crate) async fn delete_cors(
        &self,
        input: DeleteBucketCorsRequest,
    ) -> Result<DeleteBucketCorsOutput, ApiError> {
        self.forget::<CORSConfiguration>(&input.bucket, &input.expected_bucket_owner).await?;
        Ok(DeleteBucketCorsOutput {})
    }
}

fn check(configuration: &CORSConfiguration) -> Result<(), ApiError> {
    let rules = &configuration.cors_rules;
    if rules.is_empty() {
        return Err(malformed_xml());
    }
    if rules.len() > CORS_RULES_MAX {
        return Err(invalid_request(format!(
            "The number of CORS rules should not exceed allowed limit of {CORS_RULES_MAX} rules."
        )));
    }
    for rule in rules {
        if rule.allowed_methods.is_empty()
            || rule.allowed_origins.is_empty()
            || rule.id.as_ref().is_some_and(|id| id.len() > RULE_ID_MAX)
        {
            return Err(malformed_xml());
        }
        if let Some(method) = rule.allowed_methods.iter().find(|m| !METHODS.contains(&m.as_str())) {
            return Err(invalid_request(format!(
                "Found unsupported HTTP method in CORS config. Unsupported method is {method}"
            )));
        }
        let origins = rule.allowed_origins.iter().map(|origin| ("AllowedOrigin", origin));
        let headers = rule.allowed_headers.iter().flatten().map(|name| ("AllowedHeader", name));
        for (what, text) in origins.chain(headers) {
            if text.matches('*').count() > 1 {
                return Err(invalid_request(format!(
                    "{what} \"{text}\" can not have more than one wildcard."
                )));
            }
        }
        if let Some(name) = rule.expose_headers.iter().flatten().find(|name| name.contains('*')) {
            return Err(invalid_request(format!(
                "ExposeHeader \"{name}\" contains wildcard. We currently do not support wildcard \
                 for ExposeHeader."
            )));
        }
    }
    Ok(())
}
