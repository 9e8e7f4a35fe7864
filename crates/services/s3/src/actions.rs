//! Which IAM action on which resource each request is: «Actions, resources, and condition keys for
//! Amazon S3» in the Service Authorization Reference.

use crate::errors::unavailable;
use crate::keys::{self, BucketLife};
use crate::model::{self, BucketRecord, Tags};
use crate::ops::bucket_arn;
use crate::room::{Bucket, Room};
use crate::source::CopySource;
use crate::tags;
use crate::version::Wanted;
use aws_api::s3::{S3Input as Input, TaggingDirective};
use aws_api::{Access, ApiError, not_implemented};
use foundation::access::Ask;
use foundation::{AccountId, Caller, Principal};
use std::sync::Arc;

/// What counts where access to a bucket is decided: S3's ARNs name no account.
#[derive(Clone, Debug, Default)]
pub(crate) struct Site {
    bucket: Option<Bucket>,
    owner: Option<AccountId>,
    policy: Option<Arc<str>>,
}

impl Site {
    fn ask(&self, action: &'static str, arn: String) -> Ask {
        let ask = Ask::new(action, arn).under(self.policy.clone());
        match self.owner {
            None => ask,
            Some(owner) => {
                let account = vec![owner.as_str().to_owned()];
                ask.owned_by(owner).with("s3:ResourceAccount", account)
            }
        }
    }

    pub(crate) fn on_bucket(&self, action: &'static str, bucket: &str) -> Ask {
        self.ask(action, bucket_arn(bucket))
    }

    pub(crate) fn on_object(&self, action: &'static str, bucket: &str, key: &str) -> Ask {
        self.ask(action, format!("{}/{key}", bucket_arn(bucket)))
    }
}

/// What the deletion of one object of many needs.
pub(crate) fn delete_ask(site: &Site, bucket: &str, key: &str, version: &Option<String>) -> Ask {
    let action = of_version(version, "s3:DeleteObject", "s3:DeleteObjectVersion");
    with_version(site.on_object(action, bucket, key), version)
}

/// The action on an object, or another on one of its versions.
fn of_version(
    version: &Option<String>,
    plain: &'static str,
    of_version: &'static str,
) -> &'static str {
    if version.is_some() { of_version } else { plain }
}

fn with_version(ask: Ask, version: &Option<String>) -> Ask {
    match version {
        Some(version) => ask.with("s3:VersionId", vec![version.clone()]),
        None => ask,
    }
}

impl Room {
    /// What hangs on a bucket.
    pub(crate) async fn site(&self, bucket: &str) -> Result<Site, ApiError> {
        let keys = [keys::bucket::key(bucket), keys::policy::key(bucket)];
        let mut found = self.store.get(&keys).await.map_err(unavailable)?.into_iter();
        let mut next = || found.next().flatten();
        let (Some(entry), policy) = (next(), next()) else { return Ok(Site::default()) };
        let record: BucketRecord = model::decode("bucket", &entry.value).map_err(unavailable)?;
        Ok(Site {
            owner: Some(record.owner()),
            bucket: Some(Bucket {
                life: BucketLife { name: bucket.to_owned(), id: record.id },
                record,
                version: entry.version,
            }),
            // A document that can't be read is handed on as it is: deciding by it refuses.
            policy: policy.map(|entry| String::from_utf8_lossy(&entry.value).into()),
        })
    }

    async fn on_bucket(&self, action: &'static str, bucket: &str) -> Result<Ask, ApiError> {
        Ok(self.site(bucket).await?.on_bucket(action, bucket))
    }

    async fn on_object(
        &self,
        action: &'static str,
        bucket: &str,
        key: &str,
    ) -> Result<Ask, ApiError> {
        Ok(self.site(bucket).await?.on_object(action, bucket, key))
    }

    /// The tags that an object has: `s3:ExistingObjectTag/…`.
    async fn existing(
        &self,
        site: &Site,
        key: &str,
        version: Option<Wanted>,
    ) -> Result<Tags, ApiError> {
        let Some(bucket) = &site.bucket else { return Ok(Tags::new()) };
        let found = self.record(bucket, key, version).await?;
        Ok(found.map(|record| record.tags).unwrap_or_default())
    }

    /// Asks on an object that is there already.
    async fn on_existing(
        &self,
        actions: &[&'static str],
        bucket: &str,
        key: &str,
        version: &Option<String>,
    ) -> Result<Vec<Ask>, ApiError> {
        let wanted = Wanted::of(version)?;
        let site = self.site(bucket).await?;
        let tags = self.existing(&site, key, wanted).await?;
        let ask = |action: &&'static str| {
            let ask = with_version(site.on_object(action, bucket, key), version);
            with_tags("s3:ExistingObjectTag", ask, &tags)
        };
        Ok(actions.iter().map(ask).collect())
    }

    /// The question that a new object is, and one about its tags where it gets some.
    async fn on_new(
        &self,
        bucket: &str,
        key: &str,
        given: &Option<String>,
        condition: &[(&'static str, Option<String>)],
    ) -> Result<Vec<Ask>, ApiError> {
        let site = self.site(bucket).await?;
        let mut put = site.on_object("s3:PutObject", bucket, key);
        for (key, value) in condition {
            if let Some(value) = value {
                put = put.with(*key, vec![value.clone()]);
            }
        }
        let Some(_) = given else { return Ok(vec![put]) };
        let tags = tags::of_header(given)?;
        let tagging = site.on_object("s3:PutObjectTagging", bucket, key);
        Ok(vec![with_request_tags(put, &tags), with_request_tags(tagging, &tags)])
    }

    /// What reading the source of a copy needs, its tags too where they are copied.
    async fn on_source(
        &self,
        source: &CopySource,
        copies_tags: bool,
    ) -> Result<(Vec<Ask>, Tags), ApiError> {
        let site = self.site(&source.bucket).await?;
        let tags = self.existing(&site, &source.key, source.version).await?;
        let version = source.version.map(Wanted::text);
        let ask = |plain, versioned| {
            let action = of_version(&version, plain, versioned);
            let ask = site.on_object(action, &source.bucket, &source.key);
            with_tags("s3:ExistingObjectTag", with_version(ask, &version), &tags)
        };
        let mut asks = vec![ask("s3:GetObject", "s3:GetObjectVersion")];
        if copies_tags && !tags.is_empty() {
            asks.push(ask("s3:GetObjectTagging", "s3:GetObjectVersionTagging"));
        }
        Ok((asks, tags))
    }
}

/// The headers of a request that makes an object which policies may speak of.
macro_rules! conditions {
    ($input:expr) => {
        [
            ("s3:x-amz-acl", $input.acl.as_ref().map(ToString::to_string)),
            ("s3:x-amz-storage-class", $input.storage_class.as_ref().map(ToString::to_string)),
            (
                "s3:x-amz-server-side-encryption",
                $input.server_side_encryption.as_ref().map(ToString::to_string),
            ),
            ("s3:x-amz-website-redirect-location", $input.website_redirect_location.clone()),
        ]
    };
}

#[async_trait::async_trait]
impl Access<Input> for Room {
    async fn asks(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        // The root of the owner's account always may see to the policy: no policy can shut
        // everybody out.
        let on_policy = async |action, bucket: &str| {
            let mut site = self.site(bucket).await?;
            if caller.principal == Principal::Root && site.owner == Some(caller.account) {
                site.policy = None;
            }
            Ok::<_, ApiError>(vec![site.on_bucket(action, bucket)])
        };
        let one = |ask: Ask| vec![ask];
        Ok(match input {
            Input::ListBuckets(_) => one(Ask::new("s3:ListAllMyBuckets", "arn:aws:s3:::*")),
            Input::CreateBucket(i) => {
                // Whose it is or will be is the caller's: no other's policy counts.
                let configuration = i.create_bucket_configuration.as_ref();
                let location = configuration.and_then(|c| c.location_constraint.as_ref());
                let ask = Ask::new("s3:CreateBucket", bucket_arn(&i.bucket));
                one(match location {
                    Some(location) => ask.with("s3:LocationConstraint", vec![location.to_string()]),
                    None => ask,
                })
            }
            Input::DeleteBucket(i) => one(self.on_bucket("s3:DeleteBucket", &i.bucket).await?),
            Input::HeadBucket(i) => one(self.on_bucket("s3:ListBucket", &i.bucket).await?),
            Input::GetBucketLocation(i) => {
                one(self.on_bucket("s3:GetBucketLocation", &i.bucket).await?)
            }
            Input::GetBucketVersioning(i) => {
                one(self.on_bucket("s3:GetBucketVersioning", &i.bucket).await?)
            }
            Input::PutBucketVersioning(i) => {
                one(self.on_bucket("s3:PutBucketVersioning", &i.bucket).await?)
            }
            Input::GetBucketTagging(i) => {
                one(self.on_bucket("s3:GetBucketTagging", &i.bucket).await?)
            }
            Input::PutBucketTagging(i) => {
                one(self.on_bucket("s3:PutBucketTagging", &i.bucket).await?)
            }
            Input::DeleteBucketTagging(i) => {
                one(self.on_bucket("s3:PutBucketTagging", &i.bucket).await?)
            }
            Input::GetBucketPolicy(i) => on_policy("s3:GetBucketPolicy", &i.bucket).await?,
            Input::PutBucketPolicy(i) => on_policy("s3:PutBucketPolicy", &i.bucket).await?,
            Input::DeleteBucketPolicy(i) => on_policy("s3:DeleteBucketPolicy", &i.bucket).await?,
            Input::PutBucketNotificationConfiguration(i) => {
                one(self.on_bucket("s3:PutBucketNotification", &i.bucket).await?)
            }
            Input::GetBucketNotificationConfiguration(i) => {
                one(self.on_bucket("s3:GetBucketNotification", &i.bucket).await?)
            }
            Input::ListObjects(i) => {
                let ask = self.on_bucket("s3:ListBucket", &i.bucket).await?;
                one(listing(ask, &i.prefix, &i.delimiter, i.max_keys))
            }
            Input::ListObjectsV2(i) => {
                let ask = self.on_bucket("s3:ListBucket", &i.bucket).await?;
                one(listing(ask, &i.prefix, &i.delimiter, i.max_keys))
            }
            Input::ListObjectVersions(i) => {
                let ask = self.on_bucket("s3:ListBucketVersions", &i.bucket).await?;
                one(listing(ask, &i.prefix, &i.delimiter, i.max_keys))
            }
            Input::ListMultipartUploads(i) => {
                one(self.on_bucket("s3:ListBucketMultipartUploads", &i.bucket).await?)
            }
            Input::GetObject(i) => {
                let action = of_version(&i.version_id, "s3:GetObject", "s3:GetObjectVersion");
                self.on_existing(&[action], &i.bucket, &i.key, &i.version_id).await?
            }
            Input::HeadObject(i) => {
                let action = of_version(&i.version_id, "s3:GetObject", "s3:GetObjectVersion");
                self.on_existing(&[action], &i.bucket, &i.key, &i.version_id).await?
            }
            Input::GetObjectAttributes(i) => {
                let version = &i.version_id;
                let actions = match version {
                    None => ["s3:GetObject", "s3:GetObjectAttributes"],
                    Some(_) => ["s3:GetObjectVersion", "s3:GetObjectVersionAttributes"],
                };
                self.on_existing(&actions, &i.bucket, &i.key, version).await?
            }
            Input::GetObjectTagging(i) => {
                let version = &i.version_id;
                let action =
                    of_version(version, "s3:GetObjectTagging", "s3:GetObjectVersionTagging");
                self.on_existing(&[action], &i.bucket, &i.key, version).await?
            }
            Input::PutObjectTagging(i) => {
                let version = &i.version_id;
                let action =
                    of_version(version, "s3:PutObjectTagging", "s3:PutObjectVersionTagging");
                let asks = self.on_existing(&[action], &i.bucket, &i.key, version).await?;
                let tags = i.tagging.tag_set.iter();
                let tags = tags.map(|tag| (tag.key.clone(), tag.value.clone())).collect();
                asks.into_iter().map(|ask| with_request_tags(ask, &tags)).collect()
            }
            Input::DeleteObjectTagging(i) => {
                let version = &i.version_id;
                let action =
                    of_version(version, "s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging");
                self.on_existing(&[action], &i.bucket, &i.key, version).await?
            }
            Input::PutObject(i) => {
                let asks = self.on_new(&i.bucket, &i.key, &i.tagging, &conditions!(i)).await?;
                with_conditional(asks, &i.if_match, &i.if_none_match)
            }
            Input::CreateMultipartUpload(i) => {
                self.on_new(&i.bucket, &i.key, &i.tagging, &conditions!(i)).await?
            }
            Input::CompleteMultipartUpload(i) => {
                let asks = self.on_new(&i.bucket, &i.key, &None, &[]).await?;
                with_conditional(asks, &i.if_match, &i.if_none_match)
            }
            Input::UploadPart(i) => one(self.on_object("s3:PutObject", &i.bucket, &i.key).await?),
            Input::CopyObject(i) => {
                let source = CopySource::parse(&i.copy_source)?;
                let copies = i.tagging_directive != Some(TaggingDirective::Replace);
                let (mut asks, copied) = self.on_source(&source, copies).await?;
                let given = if copies { &None } else { &i.tagging };
                let mut condition = conditions!(i).to_vec();
                condition.extend([
                    ("s3:x-amz-copy-source", Some(format!("{}/{}", source.bucket, source.key))),
                    (
                        "s3:x-amz-metadata-directive",
                        i.metadata_directive.as_ref().map(ToString::to_string),
                    ),
                ]);
                asks.extend(self.on_new(&i.bucket, &i.key, given, &condition).await?);
                if copies && !copied.is_empty() {
                    let ask = self.on_object("s3:PutObjectTagging", &i.bucket, &i.key).await?;
                    asks.push(with_request_tags(ask, &copied));
                }
                asks
            }
            Input::UploadPartCopy(i) => {
                let source = CopySource::parse(&i.copy_source)?;
                let (mut asks, _) = self.on_source(&source, false).await?;
                let copied = Some(format!("{}/{}", source.bucket, source.key));
                let condition = [("s3:x-amz-copy-source", copied)];
                asks.extend(self.on_new(&i.bucket, &i.key, &None, &condition).await?);
                asks
            }
            Input::ListParts(i) => {
                one(self.on_object("s3:ListMultipartUploadParts", &i.bucket, &i.key).await?)
            }
            Input::AbortMultipartUpload(i) => {
                one(self.on_object("s3:AbortMultipartUpload", &i.bucket, &i.key).await?)
            }
            Input::DeleteObject(i) => {
                let site = self.site(&i.bucket).await?;
                one(delete_ask(&site, &i.bucket, &i.key, &i.version_id))
            }
            // Each key is a question of its own, and is answered for itself: the operation asks.
            Input::DeleteObjects(_) => Vec::new(),
            // What has no line here is not there yet: nobody is let in by accident.
            other => return Err(not_implemented("S3", other.operation().name)),
        })
    }
}

/// What policies may say of a list: of what the request itself says.
fn listing(
    ask: Ask,
    prefix: &Option<String>,
    delimiter: &Option<String>,
    max_keys: Option<i32>,
) -> Ask {
    let members = [
        ("s3:prefix", prefix.clone()),
        ("s3:delimiter", delimiter.clone()),
        ("s3:max-keys", max_keys.map(|max| max.to_string())),
    ];
    members.into_iter().fold(ask, |ask, (key, value)| match value {
        Some(value) => ask.with(key, vec![value]),
        None => ask,
    })
}

fn with_conditional(
    asks: Vec<Ask>,
    if_match: &Option<String>,
    if_none_match: &Option<String>,
) -> Vec<Ask> {
    let add = |ask: Ask, key: &'static str, value: &Option<String>| match value {
        Some(value) => ask.with(key, vec![value.clone()]),
        None => ask,
    };
    let each = asks.into_iter();
    each.map(|ask| add(add(ask, "s3:if-match", if_match), "s3:if-none-match", if_none_match))
        .collect()
}

fn with_tags(kind: &str, ask: Ask, tags: &Tags) -> Ask {
    tags.iter()
        .fold(ask, |ask, (key, value)| ask.with(format!("{kind}/{key}"), vec![value.clone()]))
}

fn with_request_tags(ask: Ask, tags: &Tags) -> Ask {
    let ask = ask.with("s3:RequestObjectTagKeys", tags.keys().cloned().collect());
    with_tags("s3:RequestObjectTag", ask, tags)
}
