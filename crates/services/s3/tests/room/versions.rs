//! Versions: what is kept, what is shown, what is gone.

use crate::house::{House, MIB, bytes, code, copying, getting, putting, read};
use aws_api::ApiError;
use aws_api::s3::*;
use bytes::Bytes;

impl House {
    pub async fn versioning(&self, status: BucketVersioningStatus) -> Result<(), ApiError> {
        let versioning_configuration =
            VersioningConfiguration { status: Some(status), ..VersioningConfiguration::default() };
        let input = PutBucketVersioningRequest {
            bucket: "bbb".to_owned(),
            versioning_configuration,
            ..PutBucketVersioningRequest::default()
        };
        self.room.put_bucket_versioning(&self.caller, input).await.map(drop)
    }

    pub async fn with_versions() -> House {
        let house = House::with_bucket().await;
        house.versioning(BucketVersioningStatus::Enabled).await.unwrap();
        house
    }

    pub async fn get_version(&self, key: &str, version: &str) -> Result<Bytes, String> {
        let version_id = Some(version.to_owned());
        match self.fetch(GetObjectRequest { version_id, ..getting(key) }).await {
            Ok(mut output) => {
                assert_eq!(output.version_id.as_deref(), Some(version));
                Ok(read(&mut output.body).await)
            }
            Err(error) => Err(error.code().to_owned()),
        }
    }

    pub async fn delete_version(
        &self,
        key: &str,
        version: Option<&str>,
    ) -> Result<DeleteObjectOutput, ApiError> {
        let input = DeleteObjectRequest {
            bucket: "bbb".to_owned(),
            key: key.to_owned(),
            version_id: version.map(str::to_owned),
            ..DeleteObjectRequest::default()
        };
        self.room.delete_object(&self.caller, input).await
    }

    pub async fn list_versions(
        &self,
        input: ListObjectVersionsRequest,
    ) -> ListObjectVersionsOutput {
        let input = ListObjectVersionsRequest { bucket: "bbb".to_owned(), ..input };
        self.room.list_object_versions(&self.caller, input).await.unwrap()
    }

    /// All versions: key, id, whether it is the latest, whether a marker. Keys in order, and of each
    /// the newest first, as far as the two lists of the answer tell.
    pub async fn versions(&self) -> Vec<(String, String, bool, bool)> {
        let page = self.list_versions(ListObjectVersionsRequest::default()).await;
        listed(&page)
    }
}

fn listed(page: &ListObjectVersionsOutput) -> Vec<(String, String, bool, bool)> {
    let versions = page.versions.iter().flatten().map(|v| {
        (v.key.clone().unwrap(), v.version_id.clone().unwrap(), v.is_latest == Some(true), false)
    });
    let markers = page.delete_markers.iter().flatten().map(|m| {
        (m.key.clone().unwrap(), m.version_id.clone().unwrap(), m.is_latest == Some(true), true)
    });
    let mut all: Vec<_> = versions.chain(markers).collect();
    all.sort_by(|a, b| (&a.0, !a.2).cmp(&(&b.0, !b.2)));
    all
}

/// Small ones and blobs alike.
const SIZES: [usize; 2] = [10, 100_000];

#[tokio::test]
async fn a_bucket_keeps_versions_from_the_moment_that_it_is_told_to() {
    for size in SIZES {
        let house = House::with_bucket().await;
        let asked =
            GetBucketVersioningRequest { bucket: "bbb".to_owned(), expected_bucket_owner: None };
        let status = || async {
            let shown = house.room.get_bucket_versioning(&house.caller, asked.clone()).await;
            shown.unwrap().status
        };
        assert_eq!(status().await, None);
        let plain = house.put("k", bytes(0, size)).await;
        assert_eq!(plain.version_id, None, "a bucket that never had versions tells of none");
        assert_eq!(house.head("k").await.unwrap().version_id, None);

        house.versioning(BucketVersioningStatus::Enabled).await.unwrap();
        assert_eq!(status().await, Some(BucketVersioningStatus::Enabled));
        assert_eq!(house.head("k").await.unwrap().version_id.as_deref(), Some("null"));
        let first = house.put("k", bytes(1, size)).await.version_id.unwrap();
        let second = house.put("k", bytes(2, size)).await.version_id.unwrap();
        assert_ne!(first, second);
        assert_eq!(house.get("k").await.unwrap(), bytes(2, size));
        for (version, seed) in [("null", 0), (&first, 1), (&second, 2)] {
            assert_eq!(house.get_version("k", version).await.unwrap(), bytes(seed, size));
        }
        let versions = house.versions().await;
        let ids: Vec<(&str, bool)> =
            versions.iter().map(|(_, id, latest, _)| (id.as_str(), *latest)).collect();
        assert_eq!(ids, [(second.as_str(), true), (&first, false), ("null", false)]);

        house.versioning(BucketVersioningStatus::Suspended).await.unwrap();
        assert_eq!(status().await, Some(BucketVersioningStatus::Suspended));
        let null = house.put("k", bytes(3, size)).await.version_id;
        assert_eq!(null.as_deref(), Some("null"));
        assert_eq!(house.get_version("k", "null").await.unwrap(), bytes(3, size));
        assert_eq!(house.versions().await.len(), 3, "the null version before is gone");
        house.put("k", bytes(4, size)).await;
        assert_eq!(house.versions().await.len(), 3, "and the next too");
        house.room.collect().await.unwrap();
        let used = house.room.blobs_in_use().await.unwrap().len();
        assert_eq!((used, house.blobs().await), if size > 40_000 { (3, 3) } else { (0, 0) });
    }
}

#[tokio::test]
async fn a_deletion_hides_and_the_deletion_of_its_marker_shows_again() {
    for size in SIZES {
        let house = House::with_versions().await;
        let id = house.put("k", bytes(1, size)).await.version_id.unwrap();
        let deleted = house.delete_version("k", None).await.unwrap();
        let marker = deleted.version_id.unwrap();
        assert_eq!(deleted.delete_marker, Some(true));

        let hidden = house.fetch(getting("k")).await.unwrap_err();
        assert!(hidden.is("NoSuchKey"));
        let headers: Vec<(&str, &str)> =
            hidden.headers().iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(
            headers,
            [("x-amz-delete-marker", "true"), ("x-amz-version-id", marker.as_str())]
        );
        let named = GetObjectRequest { version_id: Some(marker.clone()), ..getting("k") };
        let refused = house.fetch(named).await.unwrap_err();
        assert_eq!((refused.code(), refused.status()), ("MethodNotAllowed", 405));
        assert!(refused.headers().contains(&("x-amz-delete-marker", "true".to_owned())));
        assert!(refused.headers().contains(&("allow", "DELETE".to_owned())));
        let copied = CopyObjectRequest {
            copy_source: format!("bbb/k?versionId={marker}"),
            ..copying("", "other")
        };
        let refused = house.room.copy_object(&house.caller, copied).await;
        assert_eq!(code(refused).as_deref(), Some("InvalidRequest"));
        assert_eq!(house.get_version("k", &id).await.unwrap(), bytes(1, size));
        let list =
            ListObjectsV2Request { bucket: "bbb".to_owned(), ..ListObjectsV2Request::default() };
        let list = house.room.list_objects_v2(&house.caller, list).await.unwrap();
        assert_eq!(list.key_count, Some(0));

        // A marker upon a marker, and both go again.
        let upper = house.delete_version("k", None).await.unwrap().version_id.unwrap();
        let gone = house.delete_version("k", Some(&upper)).await.unwrap();
        assert_eq!((gone.delete_marker, gone.version_id), (Some(true), Some(upper)));
        assert_eq!(house.get("k").await, Err("NoSuchKey".to_owned()));
        house.delete_version("k", Some(&marker)).await.unwrap();
        assert_eq!(house.get("k").await.unwrap(), bytes(1, size));
        assert_eq!(house.versions().await, [("k".to_owned(), id.clone(), true, false)]);

        // Of the versions, the one before the latest follows it.
        let second = house.put("k", bytes(2, size)).await.version_id.unwrap();
        let gone = house.delete_version("k", Some(&second)).await.unwrap();
        assert_eq!((gone.delete_marker, gone.version_id), (None, Some(second.clone())));
        assert_eq!(house.get("k").await.unwrap(), bytes(1, size));
        assert_eq!(house.get_version("k", &second).await, Err("NoSuchVersion".to_owned()));
        let again = house.delete_version("k", Some(&second)).await.unwrap();
        assert_eq!(again.version_id, Some(second), "what is gone is as it is wanted");

        assert_eq!(code(house.remove("bbb").await).as_deref(), Some("BucketNotEmpty"));
        house.delete_version("k", None).await.unwrap();
        assert_eq!(code(house.remove("bbb").await).as_deref(), Some("BucketNotEmpty"));
        for (key, id, ..) in house.versions().await {
            house.delete_version(&key, Some(&id)).await.unwrap();
        }
        house.remove("bbb").await.unwrap();
        house.room.collect().await.unwrap();
        assert_eq!(house.blobs().await, 0);
    }
}

#[tokio::test]
async fn in_a_suspended_bucket_there_is_one_null_version_be_it_a_marker() {
    let house = House::with_versions().await;
    let id = house.put("k", "first").await.version_id.unwrap();
    house.versioning(BucketVersioningStatus::Suspended).await.unwrap();
    for _ in 0..2 {
        let deleted = house.delete_version("k", None).await.unwrap();
        assert_eq!(deleted.version_id.as_deref(), Some("null"));
        assert_eq!(deleted.delete_marker, Some(true));
        let expected = [("k", "null", true, true), ("k", id.as_str(), false, false)];
        let expected = expected.map(|(k, id, latest, m)| (k.to_owned(), id.to_owned(), latest, m));
        assert_eq!(house.versions().await, expected);
    }
    house.put("k", "second").await;
    assert_eq!(house.get_version("k", "null").await.unwrap(), "second");
    assert_eq!(house.versions().await.len(), 2);
    house.delete_version("k", None).await.unwrap();
    assert_eq!(house.get_version("k", "null").await, Err("MethodNotAllowed".to_owned()));
    house.delete_version("k", Some("null")).await.unwrap();
    assert_eq!(house.get("k").await.unwrap(), "first");
    assert_eq!(house.get_version("k", "null").await, Err("NoSuchVersion".to_owned()));
    // The latest without a version above it is kept under an older one.
    house.put("k", "third").await;
    house.versioning(BucketVersioningStatus::Enabled).await.unwrap();
    let last = house.put("k", "fourth").await.version_id.unwrap();
    assert_eq!(house.get_version("k", "null").await.unwrap(), "third");
    house.delete_version("k", Some("null")).await.unwrap();
    let left: Vec<String> = house.versions().await.into_iter().map(|(_, id, ..)| id).collect();
    assert_eq!(left, [last, id]);
}

#[tokio::test]
async fn versions_can_be_copied_tagged_and_told_of() {
    let house = House::with_versions().await;
    let old = house.put("k", bytes(1, 100_000)).await.version_id.unwrap();
    let new = house.put("k", bytes(2, 10)).await.version_id.unwrap();
    let input =
        CopyObjectRequest { copy_source: format!("bbb/k?versionId={old}"), ..copying("", "k") };
    let copied = house.room.copy_object(&house.caller, input).await.unwrap();
    assert_eq!(copied.copy_source_version_id.as_ref(), Some(&old));
    assert!(copied.version_id.is_some_and(|id| id != old && id != new));
    assert_eq!(house.get("k").await.unwrap(), bytes(1, 100_000), "the old is the latest again");

    let tag = Tag { key: "of".to_owned(), value: "old".to_owned() };
    let named = |version: &str| PutObjectTaggingRequest {
        bucket: "bbb".to_owned(),
        key: "k".to_owned(),
        version_id: Some(version.to_owned()),
        tagging: Tagging { tag_set: vec![tag.clone()] },
        ..PutObjectTaggingRequest::default()
    };
    let tagged = house.room.put_object_tagging(&house.caller, named(&old)).await.unwrap();
    assert_eq!(tagged.version_id.as_ref(), Some(&old));
    for (version, expected) in [(&old, 1), (&new, 0)] {
        let input = GetObjectTaggingRequest {
            bucket: "bbb".to_owned(),
            key: "k".to_owned(),
            version_id: Some(version.clone()),
            ..GetObjectTaggingRequest::default()
        };
        let tags = house.room.get_object_tagging(&house.caller, input).await.unwrap();
        assert_eq!((tags.tag_set.len(), tags.version_id.as_ref()), (expected, Some(version)));
    }
    let input = GetObjectAttributesRequest {
        bucket: "bbb".to_owned(),
        key: "k".to_owned(),
        version_id: Some(new.clone()),
        object_attributes: vec![ObjectAttributes::ObjectSize],
        ..GetObjectAttributesRequest::default()
    };
    let told = house.room.get_object_attributes(&house.caller, input).await.unwrap();
    assert_eq!((told.object_size, told.version_id), (Some(10), Some(new.clone())));

    let id = house.begin("parts").await;
    let input = UploadPartCopyRequest {
        bucket: "bbb".to_owned(),
        key: "parts".to_owned(),
        upload_id: id.clone(),
        part_number: 1,
        copy_source: format!("bbb/k?versionId={new}"),
        ..UploadPartCopyRequest::default()
    };
    let part = house.room.upload_part_copy(&house.caller, input).await.unwrap();
    assert_eq!(part.copy_source_version_id, Some(new));
    let e_tag = part.copy_part_result.unwrap().e_tag;
    let part = CompletedPart { part_number: Some(1), e_tag, ..CompletedPart::default() };
    let whole = house.complete("parts", &id, vec![part]).await.unwrap();
    assert_eq!(house.get_version("parts", &whole.version_id.unwrap()).await.unwrap().len(), 10);

    for (version, expected) in [
        ("", "InvalidArgument"),
        ("nonsense", "InvalidArgument"),
        ("00000000000000000000000000000001", "NoSuchVersion"),
        ("null", "NoSuchVersion"),
    ] {
        assert_eq!(house.get_version("k", version).await, Err(expected.to_owned()), "{version}");
    }
}

#[tokio::test]
async fn many_versions_are_deleted_at_once_even_of_one_key() {
    let house = House::with_versions().await;
    let mut named = Vec::new();
    for n in 0..3 {
        for key in ["a", "b"] {
            let size = if n == 1 { MIB } else { 10 };
            let id = house.put(key, bytes(n, size)).await.version_id;
            named.push(ObjectIdentifier {
                key: key.to_owned(),
                version_id: id,
                ..ObjectIdentifier::default()
            });
        }
    }
    let input = |objects: Vec<ObjectIdentifier>| DeleteObjectsRequest {
        bucket: "bbb".to_owned(),
        delete: Delete { objects, quiet: None },
        ..DeleteObjectsRequest::default()
    };
    let plain = ["a", "c"]
        .map(|key| ObjectIdentifier { key: key.to_owned(), ..ObjectIdentifier::default() });
    let answer = house.room.delete_objects(&house.caller, input(plain.to_vec())).await.unwrap();
    let deleted = answer.deleted.unwrap();
    assert!(deleted.iter().all(|one| one.delete_marker == Some(true)));
    assert!(deleted.iter().all(|one| one.version_id.is_none()));
    for one in deleted {
        named.push(ObjectIdentifier {
            key: one.key.unwrap(),
            version_id: one.delete_marker_version_id,
            ..ObjectIdentifier::default()
        });
    }
    assert_eq!(house.versions().await.len(), 8);
    let answer = house.room.delete_objects(&house.caller, input(named)).await.unwrap();
    assert_eq!((answer.deleted.unwrap().len(), answer.errors.unwrap()), (8, vec![]));
    assert_eq!(house.versions().await, []);
    house.room.collect().await.unwrap();
    assert_eq!(house.blobs().await, 0);
}

/// Pages of any size make the list.
#[tokio::test]
async fn lists_of_versions_come_in_pages() {
    let house = House::with_bucket().await;
    house.put("a/1", "null").await;
    house.versioning(BucketVersioningStatus::Enabled).await.unwrap();
    for key in ["a", "a/1", "a/1", "a/2", "b", "b/", "b/x", "c\u{0}d"] {
        house.put(key, "x").await;
        house.put(key, "y").await;
    }
    for key in ["a", "a/2", "b/x", "never"] {
        house.delete(key).await;
    }
    for (prefix, delimiter, expected) in [
        ("", "", 21),
        ("a", "", 11),
        ("a/", "", 8),
        ("b/", "/", 5),
        ("", "/", 3 + 1 + 2 + 1 + 2 + 1),
        ("zzz", "", 0),
    ] {
        let all = ListObjectVersionsRequest {
            prefix: Some(prefix.to_owned()),
            delimiter: Some(delimiter.to_owned()),
            ..ListObjectVersionsRequest::default()
        };
        let groups = |page: &ListObjectVersionsOutput| -> Vec<String> {
            page.common_prefixes.iter().flatten().filter_map(|group| group.prefix.clone()).collect()
        };
        let whole = house.list_versions(all.clone()).await;
        assert_eq!(whole.is_truncated, Some(false));
        let count = listed(&whole).len() + groups(&whole).len();
        assert_eq!(count, expected, "{prefix:?} {delimiter:?}");
        for max in 1..8 {
            let (mut seen, mut seen_groups) = (Vec::new(), Vec::new());
            let (mut key_marker, mut version_id_marker) = (None, None);
            loop {
                let input = ListObjectVersionsRequest {
                    max_keys: Some(max),
                    key_marker,
                    version_id_marker,
                    ..all.clone()
                };
                let page = house.list_versions(input).await;
                seen.extend(listed(&page));
                seen_groups.extend(groups(&page));
                key_marker = page.next_key_marker.clone();
                version_id_marker = page.next_version_id_marker.clone();
                if page.is_truncated == Some(false) {
                    break;
                }
                assert_eq!(listed(&page).len() + groups(&page).len(), max as usize);
            }
            seen.sort_by(|a, b| (&a.0, !a.2).cmp(&(&b.0, !b.2)));
            let mut expected = listed(&whole);
            expected.sort();
            seen.sort();
            assert_eq!((seen, seen_groups), (expected, groups(&whole)), "{max}");
        }
    }
    let marker = ListObjectVersionsRequest {
        bucket: "bbb".to_owned(),
        version_id_marker: Some("null".to_owned()),
        ..ListObjectVersionsRequest::default()
    };
    let refused = house.room.list_object_versions(&house.caller, marker).await;
    assert_eq!(code(refused).as_deref(), Some("InvalidArgument"));
}

#[tokio::test]
async fn a_write_is_conditional_on_the_latest_version() {
    let house = House::with_versions().await;
    let first = house.put("k", "first").await;
    let absent = || PutObjectRequest { if_none_match: Some("*".to_owned()), ..putting("k", "x") };
    assert_eq!(code(house.send(absent()).await).as_deref(), Some("PreconditionFailed"));
    house.delete("k").await;
    house.send(absent()).await.unwrap();
    let matching = PutObjectRequest { if_match: first.e_tag, ..putting("k", "y") };
    assert_eq!(code(house.send(matching).await).as_deref(), Some("PreconditionFailed"));
}

#[tokio::test]
async fn settings_that_are_not_there_are_refused_by_name() {
    let house = House::with_bucket().await;
    let set = async |mfa_delete, status| {
        let input = PutBucketVersioningRequest {
            bucket: "bbb".to_owned(),
            versioning_configuration: VersioningConfiguration { mfa_delete, status },
            ..PutBucketVersioningRequest::default()
        };
        code(house.room.put_bucket_versioning(&house.caller, input).await)
    };
    let enabled = || Some(BucketVersioningStatus::Enabled);
    assert_eq!(set(Some(MFADelete::Enabled), enabled()).await.as_deref(), Some("NotImplemented"));
    assert_eq!(set(None, None).await.as_deref(), Some("IllegalVersioningConfigurationException"));
    assert_eq!(set(Some(MFADelete::Disabled), enabled()).await, None);
}
