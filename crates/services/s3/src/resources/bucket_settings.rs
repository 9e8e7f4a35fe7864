//! Brings a bucket's settings to what a template says, and tells whether they still are.

use super::SERVICE;
use super::bucket::{Bucket, Buckets};
use super::bucket_properties::canned;
use aws_api::s3::*;
use resource::{Failure, Work, if_found};

/// Calls an operation on the bucket.
macro_rules! call {
    ($this:expr, $work:expr, $name:expr, $method:ident, $request:ident
        $(, $member:ident = $value:expr)*) => {{
        let input =
            $request { bucket: $name.to_owned(), $($member: $value,)* ..$request::default() };
        $this.api.$method(&$work.caller, input).await.map_err($work.refused(SERVICE))
    }};
}

pub(super) use call;

/// What a list says that nobody is named in.
fn is_private(name: Option<&str>) -> bool {
    matches!(name, None | Some("Private" | "BucketOwnerFullControl"))
}

impl Buckets {
    /// Sets what is wanted and was not so before; takes back what is no longer wanted.
    pub(super) async fn bring_settings(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Bucket>,
        new: &Bucket,
    ) -> Result<(), Failure> {
        let was_private = is_private(old.and_then(|old| old.access_control.as_deref()));
        let is_private = is_private(new.access_control.as_deref());
        // Before lists stop to count; after that, they can't be changed any more.
        if is_private && !was_private && self.is_shared(work, name).await? {
            let acl = Some(BucketCannedACL::Private);
            call!(self, work, name, put_bucket_acl, PutBucketAclRequest, acl = acl)?;
        }
        match (old.map(|old| &old.ownership_controls), &new.ownership_controls) {
            (Some(old), new) if old == new => {}
            (_, Some(wanted)) => {
                let wanted = wanted.made();
                call!(
                    self,
                    work,
                    name,
                    put_bucket_ownership_controls,
                    PutBucketOwnershipControlsRequest,
                    ownership_controls = wanted
                )?;
            }
            (Some(_), None) => {
                call!(
                    self,
                    work,
                    name,
                    delete_bucket_ownership_controls,
                    DeleteBucketOwnershipControlsRequest
                )?;
            }
            (None, None) => {}
        }
        match (old.map(|old| &old.public_access_block), &new.public_access_block) {
            (Some(old), new) if old == new => {}
            (_, Some(wanted)) => {
                let wanted = wanted.made();
                call!(
                    self,
                    work,
                    name,
                    put_public_access_block,
                    PutPublicAccessBlockRequest,
                    public_access_block_configuration = wanted
                )?;
            }
            (Some(_), None) => {
                call!(
                    self,
                    work,
                    name,
                    delete_public_access_block,
                    DeletePublicAccessBlockRequest
                )?;
            }
            (None, None) => {}
        }
        let before = old.and_then(|old| old.access_control.as_deref());
        if !is_private && before != new.access_control.as_deref() {
            let acl = new.access_control.as_deref().map(canned);
            call!(self, work, name, put_bucket_acl, PutBucketAclRequest, acl = acl)?;
        }
        self.bring_contents(work, name, old, new).await
    }

    /// Whether the bucket's list names others than its owner.
    async fn is_shared(&self, work: &Work, name: &str) -> Result<bool, Failure> {
        let acl = call!(self, work, name, get_bucket_acl, GetBucketAclRequest)?;
        Ok(acl.grants.is_some_and(|grants| grants.len() > 1))
    }

    /// The settings that are about objects and their visitors.
    async fn bring_contents(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Bucket>,
        new: &Bucket,
    ) -> Result<(), Failure> {
        match (old.map(|old| &old.bucket_encryption), &new.bucket_encryption) {
            (Some(old), new) if old == new => {}
            (_, Some(wanted)) => {
                let wanted = wanted.made();
                call!(
                    self,
                    work,
                    name,
                    put_bucket_encryption,
                    PutBucketEncryptionRequest,
                    server_side_encryption_configuration = wanted
                )?;
            }
            (Some(_), None) => {
                call!(self, work, name, delete_bucket_encryption, DeleteBucketEncryptionRequest)?;
            }
            (None, None) => {}
        }
        let versions = |bucket: &Bucket| {
            bucket.versioning_configuration.as_ref().map(|versions| versions.status.clone())
        };
        let (before, wanted) = (old.and_then(versions), versions(new));
        // Versions that were kept once can only be suspended, and not even that under a lock.
        let suspend = before.as_deref() == Some("Enabled") && new.object_lock_enabled != Some(true);
        if before != wanted && (wanted.is_some() || suspend) {
            let status = wanted.as_deref().unwrap_or("Suspended");
            let configuration = VersioningConfiguration {
                status: Some(BucketVersioningStatus::from(status)),
                mfa_delete: None,
            };
            call!(
                self,
                work,
                name,
                put_bucket_versioning,
                PutBucketVersioningRequest,
                versioning_configuration = configuration
            )?;
        }
        match (old.map(|old| &old.cors_configuration), &new.cors_configuration) {
            (Some(old), new) if old == new => {}
            (_, Some(wanted)) => {
                let wanted = wanted.made();
                call!(
                    self,
                    work,
                    name,
                    put_bucket_cors,
                    PutBucketCorsRequest,
                    cors_configuration = wanted
                )?;
            }
            (Some(_), None) => {
                call!(self, work, name, delete_bucket_cors, DeleteBucketCorsRequest)?;
            }
            (None, None) => {}
        }
        match (old.map(|old| &old.website_configuration), &new.website_configuration) {
            (Some(old), new) if old == new => {}
            (_, Some(wanted)) => {
                let wanted = wanted.made();
                call!(
                    self,
                    work,
                    name,
                    put_bucket_website,
                    PutBucketWebsiteRequest,
                    website_configuration = wanted
                )?;
            }
            (Some(_), None) => {
                call!(self, work, name, delete_bucket_website, DeleteBucketWebsiteRequest)?;
            }
            (None, None) => {}
        }
        let status = |bucket: &Bucket| {
            bucket.accelerate_configuration.as_ref().map(|kept| kept.status.clone())
        };
        let (before, wanted) = (old.and_then(status), status(new));
        if before != wanted {
            let status = wanted.as_deref().unwrap_or("Suspended");
            let wanted =
                AccelerateConfiguration { status: Some(BucketAccelerateStatus::from(status)) };
            call!(
                self,
                work,
                name,
                put_bucket_accelerate_configuration,
                PutBucketAccelerateConfigurationRequest,
                accelerate_configuration = wanted
            )?;
        }
        self.bring_rules(work, name, old, new).await
    }

    /// The properties that are settings, less those that are no longer so.
    pub(super) async fn settings_found(
        &self,
        work: &Work,
        name: &str,
        wanted: &Bucket,
    ) -> Result<Bucket, Failure> {
        let mut found = wanted.clone();
        if let Some(wanted) = &wanted.ownership_controls {
            let request = GetBucketOwnershipControlsRequest::default();
            let input = GetBucketOwnershipControlsRequest { bucket: name.to_owned(), ..request };
            let kept = self.api.get_bucket_ownership_controls(&work.caller, input).await;
            let kept = if_found(kept.map_err(work.refused(SERVICE)))?;
            if kept.and_then(|kept| kept.ownership_controls).as_ref() != Some(&wanted.made()) {
                found.ownership_controls = None;
            }
        }
        if let Some(wanted) = &wanted.public_access_block {
            let request = GetPublicAccessBlockRequest::default();
            let input = GetPublicAccessBlockRequest { bucket: name.to_owned(), ..request };
            let kept = self.api.get_public_access_block(&work.caller, input).await;
            let kept = if_found(kept.map_err(work.refused(SERVICE)))?;
            let kept = kept.and_then(|kept| kept.public_access_block_configuration);
            if kept.as_ref() != Some(&wanted.made()) {
                found.public_access_block = None;
            }
        }
        if let Some(wanted) = &wanted.versioning_configuration {
            let kept = call!(self, work, name, get_bucket_versioning, GetBucketVersioningRequest)?;
            if kept.status.as_ref().map(|status| status.as_str()) != Some(wanted.status.as_str()) {
                found.versioning_configuration = None;
            }
        }
        if let Some(wanted) = &wanted.cors_configuration {
            let request = GetBucketCorsRequest::default();
            let input = GetBucketCorsRequest { bucket: name.to_owned(), ..request };
            let kept = self.api.get_bucket_cors(&work.caller, input).await;
            let kept = if_found(kept.map_err(work.refused(SERVICE)))?;
            if kept.and_then(|kept| kept.cors_rules) != Some(wanted.made().cors_rules) {
                found.cors_configuration = None;
            }
        }
        if let Some(wanted) = &wanted.website_configuration {
            let request = GetBucketWebsiteRequest::default();
            let input = GetBucketWebsiteRequest { bucket: name.to_owned(), ..request };
            let kept = self.api.get_bucket_website(&work.caller, input).await;
            let kept = if_found(kept.map_err(work.refused(SERVICE)))?;
            let kept = kept.map(|kept| WebsiteConfiguration {
                error_document: kept.error_document,
                index_document: kept.index_document,
                redirect_all_requests_to: kept.redirect_all_requests_to,
                routing_rules: kept.routing_rules,
            });
            if kept != Some(wanted.made()) {
                found.website_configuration = None;
            }
        }
        self.rules_found(work, name, wanted, &mut found).await?;
        Ok(found)
    }
}
