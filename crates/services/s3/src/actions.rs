//! Which IAM action on which resource each request is: «Actions, resources, and condition keys for
//! Amazon S3» in the Service Authorization Reference.

use crate::grants::{Asked, asked_acl};
use crate::guard::Guard;
use crate::model::Tags;
use crate::ops::bucket_arn;
use crate::room::Room;
use crate::setting_actions;
use crate::site::Site;
use crate::source::CopySource;
use crate::tags;
use crate::version::Wanted;
use aws_api::s3::{S3Input as Input, TaggingDirective};
use aws_api::{Access, ApiError, not_implemented};
use foundation::access::Ask;
use foundation::{Caller, Principal};

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

pub(crate) fn with_version(ask: Ask, version: &Option<String>) -> Ask {
    match version {
        Some(version) => ask.with("s3:VersionId", vec![version.clone()]),
        None => ask,
    }
}

impl Room {
    async fn on_bucket(
        &self,
        caller: &Caller,
        action: &'static str,
        bucket: &str,
    ) -> Result<Ask, ApiError> {
        Ok(self.site(caller, bucket).await?.on_bucket(action, bucket))
    }

    async fn on_object(
        &self,
        caller: &Caller,
        action: &'static str,
        bucket: &str,
        key: &str,
    ) -> Result<Ask, ApiError> {
        Ok(self.site(caller, bucket).await?.on_object(action, bucket, key))
    }

    /// The tags that an object has, `s3:ExistingObjectTag/…`, and who may come to it.
    async fn existing(
        &self,
        site: &Site,
        key: &str,
        version: Option<Wanted>,
    ) -> Result<(Tags, Guard), ApiError> {
        let Some(bucket) = &site.bucket else { return Ok(<_>::default()) };
        let found = self.record(bucket, key, version).await?;
        Ok(found.map(|record| (record.tags, record.guard)).unwrap_or_default())
    }

    /// Asks on an object that is there already.
    pub(crate) async fn on_existing(
        &self,
        caller: &Caller,
        actions: &[&'static str],
        bucket: &str,
        key: &str,
        version: &Option<String>,
    ) -> Result<Vec<Ask>, ApiError> {
        let wanted = Wanted::of(version)?;
        let site = self.site(caller, bucket).await?;
        let (tags, guard) = self.existing(&site, key, wanted).await?;
        let ask = |action: &&'static str| {
            let ask = with_version(site.on_kept(action, bucket, key, &guard), version);
            with_tags("s3:ExistingObjectTag", ask, &tags)
        };
        Ok(actions.iter().map(ask).collect())
    }

    /// The question that a new object is, and one about its tags where it gets some.
    async fn on_new(
        &self,
        caller: &Caller,
        (bucket, key): (&str, &str),
        given: &Option<String>,
        acl: Asked<'_>,
        condition: &[(&'static str, Option<String>)],
    ) -> Result<Vec<Ask>, ApiError> {
        let site = self.site(caller, bucket).await?;
        let mut put = with_acl(site.on_object("s3:PutObject", bucket, key), acl);
        for (key, value) in condition {
            if let Some(value) = value {
                put = put.with(*key, vec![value.clone()]);
            }
        }
        let mut asks = vec![put];
        if acl.says_something() {
            asks.push(with_acl(site.on_object("s3:PutObjectAcl", bucket, key), acl));
        }
        if given.is_some() {
            let tags = tags::of_header(given)?;
            asks.push(site.on_object("s3:PutObjectTagging", bucket, key));
            asks = asks.into_iter().map(|ask| with_request_tags(ask, &tags)).collect();
        }
        Ok(asks)
    }

    /// What reading the source of a copy needs, its tags too where they are copied.
    async fn on_source(
        &self,
        caller: &Caller,
        source: &CopySource,
        copies_tags: bool,
    ) -> Result<(Vec<Ask>, Tags), ApiError> {
        let site = self.site(caller, &source.bucket).await?;
        let (tags, guard) = self.existing(&site, &source.key, source.version).await?;
        let version = source.version.map(Wanted::text);
        let ask = |plain, versioned| {
            let action = of_version(&version, plain, versioned);
            let ask = site.on_kept(action, &source.bucket, &source.key, &guard);
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
            ("s3:x-amz-storage-class", $input.storage_class.as_ref().map(ToString::to_string)),
            (
                "s3:x-amz-server-side-encryption",
                $input.server_side_encryption.as_ref().map(ToString::to_string),
            ),
            (
                "s3:x-amz-server-side-encryption-customer-algorithm",
                $input.sse_customer_algorithm.clone(),
            ),
            ("s3:x-amz-website-redirect-location", $input.website_redirect_location.clone()),
        ]
    };
}

#[async_trait::async_trait]
impl Access<Input> for Room {
    async fn asks(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        let mut asks = self.asked(caller, input).await?;
        asks.extend(self.on_locks(caller, input).await?);
        self.check_payer(caller, &asks, input).await?;
        self.bill(caller, input.operation().name, &asks);
        Ok(asks)
    }
}

impl Room {
    async fn asked(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        // The root of the owner's account always may see to the policy: no policy can shut
        // everybody out.
        let on_policy = async |action, bucket: &str| {
            let mut site = self.site(caller, bucket).await?;
            if caller.principal == Principal::Root && site.owner == Some(caller.account) {
                site = site.without_policy();
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
                let acl = asked_acl!(i, grant_write);
                let ownership = i.object_ownership.as_ref().map(ToString::to_string);
                let said = [
                    ("s3:LocationConstraint", location.map(ToString::to_string)),
                    ("s3:x-amz-object-ownership", ownership.clone()),
                ];
                let ask = |action| {
                    let ask = with_acl(Ask::new(action, bucket_arn(&i.bucket)), acl);
                    said.iter().fold(ask, |ask, (key, value)| match value {
                        Some(value) => ask.with(*key, vec![value.clone()]),
                        None => ask,
                    })
                };
                let mut asks = vec![ask("s3:CreateBucket")];
                if acl.says_something() {
                    asks.push(ask("s3:PutBucketAcl"));
                }
                if ownership.is_some() {
                    asks.push(ask("s3:PutBucketOwnershipControls"));
                }
                if i.object_lock_enabled_for_bucket == Some(true) {
                    asks.push(ask("s3:PutBucketObjectLockConfiguration"));
                    asks.push(ask("s3:PutBucketVersioning"));
                }
                asks
            }
            Input::DeleteBucket(i) => {
                one(self.on_bucket(caller, "s3:DeleteBucket", &i.bucket).await?)
            }
            Input::HeadBucket(i) => one(self.on_bucket(caller, "s3:ListBucket", &i.bucket).await?),
            Input::GetBucketPolicy(i) => on_policy("s3:GetBucketPolicy", &i.bucket).await?,
            Input::PutBucketPolicy(i) => on_policy("s3:PutBucketPolicy", &i.bucket).await?,
            Input::DeleteBucketPolicy(i) => on_policy("s3:DeleteBucketPolicy", &i.bucket).await?,
            Input::PutBucketNotificationConfiguration(i) => {
                one(self.on_bucket(caller, "s3:PutBucketNotification", &i.bucket).await?)
            }
            Input::GetBucketNotificationConfiguration(i) => {
                one(self.on_bucket(caller, "s3:GetBucketNotification", &i.bucket).await?)
            }
            Input::ListObjects(i) => {
                let ask = self.on_bucket(caller, "s3:ListBucket", &i.bucket).await?;
                one(listing(ask, &i.prefix, &i.delimiter, i.max_keys))
            }
            Input::ListObjectsV2(i) => {
                let ask = self.on_bucket(caller, "s3:ListBucket", &i.bucket).await?;
                one(listing(ask, &i.prefix, &i.delimiter, i.max_keys))
            }
            Input::ListObjectVersions(i) => {
                let ask = self.on_bucket(caller, "s3:ListBucketVersions", &i.bucket).await?;
                one(listing(ask, &i.prefix, &i.delimiter, i.max_keys))
            }
            Input::ListMultipartUploads(i) => {
                one(self.on_bucket(caller, "s3:ListBucketMultipartUploads", &i.bucket).await?)
            }
            Input::GetObject(i) => {
                let action = of_version(&i.version_id, "s3:GetObject", "s3:GetObjectVersion");
                self.on_existing(caller, &[action], &i.bucket, &i.key, &i.version_id).await?
            }
            Input::HeadObject(i) => {
                let action = of_version(&i.version_id, "s3:GetObject", "s3:GetObjectVersion");
                self.on_existing(caller, &[action], &i.bucket, &i.key, &i.version_id).await?
            }
            Input::GetObjectAttributes(i) => {
                let version = &i.version_id;
                let actions = match version {
                    None => ["s3:GetObject", "s3:GetObjectAttributes"],
                    Some(_) => ["s3:GetObjectVersion", "s3:GetObjectVersionAttributes"],
                };
                self.on_existing(caller, &actions, &i.bucket, &i.key, version).await?
            }
            Input::GetBucketAcl(i) => {
                one(self.on_bucket(caller, "s3:GetBucketAcl", &i.bucket).await?)
            }
            Input::PutBucketAcl(i) => {
                let ask = self.on_bucket(caller, "s3:PutBucketAcl", &i.bucket).await?;
                one(with_acl(ask, asked_acl!(i, grant_write)))
            }
            Input::GetObjectAcl(i) => {
                let version = &i.version_id;
                let action = of_version(version, "s3:GetObjectAcl", "s3:GetObjectVersionAcl");
                self.on_existing(caller, &[action], &i.bucket, &i.key, version).await?
            }
            Input::PutObjectAcl(i) => {
                let version = &i.version_id;
                let action = of_version(version, "s3:PutObjectAcl", "s3:PutObjectVersionAcl");
                let asks = self.on_existing(caller, &[action], &i.bucket, &i.key, version).await?;
                let acl = asked_acl!(i, grant_write);
                asks.into_iter().map(|ask| with_acl(ask, acl)).collect()
            }
            Input::GetObjectTagging(i) => {
                let version = &i.version_id;
                let action =
                    of_version(version, "s3:GetObjectTagging", "s3:GetObjectVersionTagging");
                self.on_existing(caller, &[action], &i.bucket, &i.key, version).await?
            }
            Input::PutObjectTagging(i) => {
                let version = &i.version_id;
                let action =
                    of_version(version, "s3:PutObjectTagging", "s3:PutObjectVersionTagging");
                let asks = self.on_existing(caller, &[action], &i.bucket, &i.key, version).await?;
                let tags = i.tagging.tag_set.iter();
                let tags = tags.map(|tag| (tag.key.clone(), tag.value.clone())).collect();
                asks.into_iter().map(|ask| with_request_tags(ask, &tags)).collect()
            }
            Input::DeleteObjectTagging(i) => {
                let version = &i.version_id;
                let action =
                    of_version(version, "s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging");
                self.on_existing(caller, &[action], &i.bucket, &i.key, version).await?
            }
            Input::PutObject(i) => {
                let asks = self
                    .on_new(caller, (&i.bucket, &i.key), &i.tagging, asked_acl!(i), &conditions!(i))
                    .await?;
                with_conditional(asks, &i.if_match, &i.if_none_match)
            }
            Input::CreateMultipartUpload(i) => {
                self.on_new(caller, (&i.bucket, &i.key), &i.tagging, asked_acl!(i), &conditions!(i))
                    .await?
            }
            Input::CompleteMultipartUpload(i) => {
                let asks =
                    self.on_new(caller, (&i.bucket, &i.key), &None, Asked::default(), &[]).await?;
                with_conditional(asks, &i.if_match, &i.if_none_match)
            }
            Input::UploadPart(i) => {
                one(self.on_object(caller, "s3:PutObject", &i.bucket, &i.key).await?)
            }
            Input::CopyObject(i) => {
                let source = CopySource::parse(&i.copy_source)?;
                let copies = i.tagging_directive != Some(TaggingDirective::Replace);
                let sourced = self.on_source(caller, &source, copies).await;
                let (mut asks, copied) = sourced.map_err(|error| source.named(error))?;
                let given = if copies { &None } else { &i.tagging };
                let mut condition = conditions!(i).to_vec();
                condition.extend([
                    ("s3:x-amz-copy-source", Some(format!("{}/{}", source.bucket, source.key))),
                    (
                        "s3:x-amz-metadata-directive",
                        i.metadata_directive.as_ref().map(ToString::to_string),
                    ),
                ]);
                asks.extend(
                    self.on_new(caller, (&i.bucket, &i.key), given, asked_acl!(i), &condition)
                        .await?,
                );
                if copies && !copied.is_empty() {
                    let ask =
                        self.on_object(caller, "s3:PutObjectTagging", &i.bucket, &i.key).await?;
                    asks.push(with_request_tags(ask, &copied));
                }
                asks
            }
            Input::UploadPartCopy(i) => {
                let source = CopySource::parse(&i.copy_source)?;
                let sourced = self.on_source(caller, &source, false).await;
                let (mut asks, _) = sourced.map_err(|error| source.named(error))?;
                let copied = Some(format!("{}/{}", source.bucket, source.key));
                let condition = [("s3:x-amz-copy-source", copied)];
                asks.extend(
                    self.on_new(caller, (&i.bucket, &i.key), &None, Asked::default(), &condition)
                        .await?,
                );
                asks
            }
            Input::ListParts(i) => one(self
                .on_object(caller, "s3:ListMultipartUploadParts", &i.bucket, &i.key)
                .await?),
            Input::AbortMultipartUpload(i) => {
                one(self.on_object(caller, "s3:AbortMultipartUpload", &i.bucket, &i.key).await?)
            }
            Input::DeleteObject(i) => {
                let site = self.site(caller, &i.bucket).await?;
                one(delete_ask(&site, &i.bucket, &i.key, &i.version_id))
            }
            // Each key is a question of its own, and is answered for itself: the operation asks.
            Input::DeleteObjects(_) => Vec::new(),
            other => match setting_actions::of(other) {
                Some((action, bucket)) => one(self.on_bucket(caller, action, bucket).await?),
                None => match self.on_lock(caller, other).await? {
                    Some(asks) => asks,
                    // What has no line is not there yet: nobody is let in by accident.
                    None => return Err(not_implemented("S3", other.operation().name)),
                },
            },
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

pub(crate) fn with_all(ask: Ask, conditions: Vec<(&'static str, Option<String>)>) -> Ask {
    conditions.into_iter().fold(ask, |ask, (key, value)| match value {
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

/// What policies may say of the list that a request brings.
fn with_acl(ask: Ask, acl: Asked<'_>) -> Ask {
    let ask = match acl.canned {
        Some(canned) => ask.with("s3:x-amz-acl", vec![canned.to_owned()]),
        None => ask,
    };
    acl.granted.iter().fold(ask, |ask, (text, right)| match text {
        Some(text) => ask.with(right.condition_key(), vec![(*text).to_owned()]),
        None => ask,
    })
}

fn with_tags(kind: &str, ask: Ask, tags: &Tags) -> Ask {
    tags.iter()
        .fold(ask, |ask, (key, value)| ask.with(format!("{kind}/{key}"), vec![value.clone()]))
}

fn with_request_tags(ask: Ask, tags: &Tags) -> Ask {
    let ask = ask.with("s3:RequestObjectTagKeys", tags.keys().cloned().collect());
    with_tags("s3:RequestObjectTag", ask, tags)
}
