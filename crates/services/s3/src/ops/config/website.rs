//! PutBucketWebsite, GetBucketWebsite, DeleteBucketWebsite.

use crate::errors::{invalid_argument, invalid_request, malformed_xml};
use crate::limits::ROUTING_RULES_MAX;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::s3::*;

impl Room {
    pub(crate) async fn put_website(
        &self,
        input: PutBucketWebsiteRequest,
    ) -> Result<PutBucketWebsiteOutput, ApiError> {
        check(&input.website_configuration)?;
        let (bucket, owner) = (&input.bucket, &input.expected_bucket_owner);
        self.keep(bucket, owner, &input.website_configuration).await?;
        Ok(PutBucketWebsiteOutput {})
    }

    pub(crate) async fn website(
        &self,
        input: GetBucketWebsiteRequest,
    ) -> Result<GetBucketWebsiteOutput, ApiError> {
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let kept: WebsiteConfiguration =
            self.kept(&bucket.life).await?.ok_or_else(|| no_website(&input.bucket))?;
        Ok(GetBucketWebsiteOutput {
            error_document: kept.error_document,
            index_document: kept.index_document,
            redirect_all_requests_to: kept.redirect_all_requests_to,
            routing_rules: kept.routing_rules,
        })
    }

    pub(crate) async fn delete_website(
        &self,
        input: DeleteBucketWebsiteRequest,
    ) -> Result<DeleteBucketWebsiteOutput, ApiError> {
        self.forget::<WebsiteConfiguration>(&input.bucket, &input.expected_bucket_owner).await?;
        Ok(DeleteBucketWebsiteOutput {})
    }
}

pub(crate) fn no_website(bucket: &str) -> ApiError {
    let text = "The specified bucket does not have a website configuration";
    ApiError::new("NoSuchWebsiteConfiguration", 404, text).with("BucketName", bucket)
}

fn check(wanted: &WebsiteConfiguration) -> Result<(), ApiError> {
    if let Some(all) = &wanted.redirect_all_requests_to {
        if wanted.index_document.is_some()
            || wanted.error_document.is_some()
            || wanted.routing_rules.is_some()
        {
            return Err(invalid_argument(
                "RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.",
            ));
        }
        return check_protocol(all.protocol.as_ref());
    }
    let Some(index) = &wanted.index_document else {
        return Err(invalid_argument(
            "A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty",
        ));
    };
    if index.suffix.is_empty() || index.suffix.contains('/') {
        return Err(invalid_argument("The IndexDocument Suffix is not well formed"));
    }
    if wanted.error_document.as_ref().is_some_and(|document| document.key.is_empty()) {
        return Err(invalid_argument("The ErrorDocument Key is not well formed"));
    }
    let Some(rules) = &wanted.routing_rules else { return Ok(()) };
    if rules.is_empty() {
        return Err(malformed_xml());
    }
    if rules.len() > ROUTING_RULES_MAX {
        return Err(invalid_request(format!(
            "{} routing rules provided, the number of routing rules in a website configuration is \
             limited to {ROUTING_RULES_MAX}.",
            rules.len()
        )));
    }
    rules.iter().try_for_each(check_rule)
}

fn check_rule(rule: &RoutingRule) -> Result<(), ApiError> {
    let redirect = &rule.redirect;
    check_protocol(redirect.protocol.as_ref())?;
    let says_something = redirect.host_name.is_some()
        || redirect.http_redirect_code.is_some()
        || redirect.protocol.is_some()
        || redirect.replace_key_prefix_with.is_some()
        || redirect.replace_key_with.is_some();
    if !says_something {
        return Err(malformed_xml());
    }
    if redirect.replace_key_with.is_some() && redirect.replace_key_prefix_with.is_some() {
        return Err(invalid_request(
            "You can only define ReplaceKeyPrefix or ReplaceKey but not both.",
        ));
    }
    let number = |text: &str| text.parse::<u16>().ok().filter(|_| text.len() == 3);
    if let Some(code) = &redirect.http_redirect_code
        && !number(code).is_some_and(|code| (301..400).contains(&code))
    {
        return Err(invalid_argument(format!(
            "The provided HTTP redirect code ({code}) is not valid. Valid codes are 3XX except 300."
        )));
    }
    let Some(condition) = &rule.condition else { return Ok(()) };
    if condition.key_prefix_equals.is_none() && condition.http_error_code_returned_equals.is_none()
    {
        return Err(invalid_request(
            "Condition cannot be empty. To redirect all requests without a condition, the \
             condition element shouldn't be present.",
        ));
    }
    match &condition.http_error_code_returned_equals {
        Some(code) if !number(code).is_some_and(|code| (400..600).contains(&code)) => {
            Err(invalid_argument(format!(
                "The provided HTTP error code ({code}) is not valid. Valid codes are 4XX or 5XX."
            )))
        }
        _ => Ok(()),
    }
}

fn check_protocol(protocol: Option<&Protocol>) -> Result<(), ApiError> {
    match protocol {
        Some(Protocol::Unknown(_)) => Err(invalid_request(
            "Invalid protocol, protocol can be http or https. If not defined the protocol will be \
             selected automatically.",
        )),
        _ => Ok(()),
    }
}
