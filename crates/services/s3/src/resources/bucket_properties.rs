//! The properties of `AWS::S3::Bucket` that are settings, and what the operations take for them.

use aws_api::s3;
use resource::properties;

properties! {
    /// How fast it may be reached.
    pub struct AccelerateConfiguration {
        status: String = "AccelerationStatus";
    }
}

properties! {
    /// Who owns objects.
    pub struct OwnershipControls {
        rules: Vec<OwnershipRule> = "Rules";
    }
}

properties! {
    /// One rule of it.
    pub struct OwnershipRule {
        object_ownership: Option<String> = "ObjectOwnership";
    }
}

properties! {
    /// Which public access is blocked.
    pub struct PublicAccessBlock {
        block_acls: Option<bool> = "BlockPublicAcls";
        block_policy: Option<bool> = "BlockPublicPolicy";
        ignore_acls: Option<bool> = "IgnorePublicAcls";
        restrict: Option<bool> = "RestrictPublicBuckets";
    }
}

properties! {
    /// How objects are encrypted.
    pub struct BucketEncryption {
        rules: Vec<EncryptionRule> = "ServerSideEncryptionConfiguration";
    }
}

properties! {
    /// One rule of it.
    pub struct EncryptionRule {
        bucket_key_enabled: Option<bool> = "BucketKeyEnabled";
        by_default: Option<EncryptionByDefault> = "ServerSideEncryptionByDefault";
    }
}

properties! {
    /// What objects are encrypted by.
    pub struct EncryptionByDefault {
        key: Option<String> = "KMSMasterKeyID";
        algorithm: String = "SSEAlgorithm";
    }
}

properties! {
    /// Whether objects have versions.
    pub struct VersioningConfiguration {
        status: String = "Status";
    }
}

properties! {
    /// What pages of other origins may do.
    pub struct CorsConfiguration {
        rules: Vec<CorsRule> = "CorsRules";
    }
}

properties! {
    /// One rule of it.
    pub struct CorsRule {
        headers: Option<Vec<String>> = "AllowedHeaders";
        methods: Vec<String> = "AllowedMethods";
        origins: Vec<String> = "AllowedOrigins";
        exposed: Option<Vec<String>> = "ExposedHeaders";
        id: Option<String> = "Id";
        max_age: Option<i64> = "MaxAge";
    }
}

properties! {
    /// The bucket as a website.
    pub struct WebsiteConfiguration {
        error_document: Option<String> = "ErrorDocument";
        index_document: Option<String> = "IndexDocument";
        redirect_all: Option<RedirectAll> = "RedirectAllRequestsTo";
        routing_rules: Option<Vec<RoutingRule>> = "RoutingRules";
    }
}

properties! {
    /// Where all of its visitors are sent.
    pub struct RedirectAll {
        host_name: String = "HostName";
        protocol: Option<String> = "Protocol";
    }
}

properties! {
    /// Where some of them are sent.
    pub struct RoutingRule {
        redirect: RedirectRule = "RedirectRule";
        condition: Option<RoutingRuleCondition> = "RoutingRuleCondition";
    }
}

properties! {
    /// How an address is changed.
    pub struct RedirectRule {
        host_name: Option<String> = "HostName";
        code: Option<String> = "HttpRedirectCode";
        protocol: Option<String> = "Protocol";
        prefix: Option<String> = "ReplaceKeyPrefixWith";
        key: Option<String> = "ReplaceKeyWith";
    }
}

properties! {
    /// Which addresses are.
    pub struct RoutingRuleCondition {
        code: Option<String> = "HttpErrorCodeReturnedEquals";
        prefix: Option<String> = "KeyPrefixEquals";
    }
}

impl OwnershipControls {
    pub(super) fn made(&self) -> s3::OwnershipControls {
        let rule = |rule: &OwnershipRule| {
            let named = rule.object_ownership.as_deref().unwrap_or("ObjectWriter");
            s3::OwnershipControlsRule { object_ownership: s3::ObjectOwnership::from(named) }
        };
        s3::OwnershipControls { rules: self.rules.iter().map(rule).collect() }
    }
}

impl PublicAccessBlock {
    /// What is not said is not blocked.
    pub(super) fn made(&self) -> s3::PublicAccessBlockConfiguration {
        let said = |said: Option<bool>| Some(said.unwrap_or(false));
        s3::PublicAccessBlockConfiguration {
            block_public_acls: said(self.block_acls),
            block_public_policy: said(self.block_policy),
            ignore_public_acls: said(self.ignore_acls),
            restrict_public_buckets: said(self.restrict),
        }
    }
}

impl BucketEncryption {
    pub(super) fn made(&self) -> s3::ServerSideEncryptionConfiguration {
        let rule = |rule: &EncryptionRule| s3::ServerSideEncryptionRule {
            apply_server_side_encryption_by_default: rule.by_default.as_ref().map(|default| {
                s3::ServerSideEncryptionByDefault {
                    kms_master_key_id: default.key.clone(),
                    sse_algorithm: s3::ServerSideEncryption::from(default.algorithm.as_str()),
                }
            }),
            blocked_encryption_types: None,
            bucket_key_enabled: rule.bucket_key_enabled,
        };
        s3::ServerSideEncryptionConfiguration { rules: self.rules.iter().map(rule).collect() }
    }
}

impl CorsConfiguration {
    pub(super) fn made(&self) -> s3::CORSConfiguration {
        let rule = |rule: &CorsRule| s3::CORSRule {
            allowed_headers: rule.headers.clone(),
            allowed_methods: rule.methods.clone(),
            allowed_origins: rule.origins.clone(),
            expose_headers: rule.exposed.clone(),
            id: rule.id.clone(),
            max_age_seconds: rule.max_age.map(|age| i32::try_from(age).unwrap_or(i32::MAX)),
        };
        s3::CORSConfiguration { cors_rules: self.rules.iter().map(rule).collect() }
    }
}

impl WebsiteConfiguration {
    pub(super) fn made(&self) -> s3::WebsiteConfiguration {
        let protocol = |named: &Option<String>| named.as_deref().map(s3::Protocol::from);
        let document = |key: &Option<String>| key.clone();
        s3::WebsiteConfiguration {
            error_document: document(&self.error_document).map(|key| s3::ErrorDocument { key }),
            index_document: document(&self.index_document)
                .map(|suffix| s3::IndexDocument { suffix }),
            redirect_all_requests_to: self.redirect_all.as_ref().map(|all| {
                s3::RedirectAllRequestsTo {
                    host_name: all.host_name.clone(),
                    protocol: protocol(&all.protocol),
                }
            }),
            routing_rules: self.routing_rules.as_ref().map(|rules| {
                let rule = |rule: &RoutingRule| s3::RoutingRule {
                    condition: rule.condition.as_ref().map(|condition| s3::Condition {
                        http_error_code_returned_equals: condition.code.clone(),
                        key_prefix_equals: condition.prefix.clone(),
                    }),
                    redirect: s3::Redirect {
                        host_name: rule.redirect.host_name.clone(),
                        http_redirect_code: rule.redirect.code.clone(),
                        protocol: protocol(&rule.redirect.protocol),
                        replace_key_prefix_with: rule.redirect.prefix.clone(),
                        replace_key_with: rule.redirect.key.clone(),
                    },
                };
                rules.iter().map(rule).collect()
            }),
        }
    }
}

/// A canned list by the name that templates have for it: `PublicRead` is `public-read`.
pub(super) fn canned(name: &str) -> s3::BucketCannedACL {
    let mut word = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !word.is_empty() {
            word.push('-');
        }
        word.push(letter.to_ascii_lowercase());
    }
    s3::BucketCannedACL::from(word.as_str())
}
