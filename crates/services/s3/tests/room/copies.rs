use crate::house::{House, MIB, bytes, code, copying};
use aws_api::s3::*;
use std::collections::BTreeMap;

#[tokio::test]
async fn a_copy_has_the_sources_bytes_and_what_was_said_of_it() {
    let house = House::with_bucket().await;
    for size in [10, MIB] {
        let input = PutObjectRequest {
            content_type: Some("text/plain".to_owned()),
            metadata: Some(BTreeMap::from([("a".to_owned(), "1".to_owned())])),
            tagging: Some("t=1".to_owned()),
            ..crate::house::putting("a b", bytes(1, size))
        };
        house.send(input).await.unwrap();
        let copy = async |input| house.room.copy_object(&house.caller, input).await;
        copy(copying("/bbb/a%20b", "same")).await.unwrap();
        let same = house.head("same").await.unwrap();
        assert_eq!(same.content_type.as_deref(), Some("text/plain"));
        assert_eq!((same.metadata.unwrap().len(), same.tag_count), (1, Some(1)));
        assert_eq!(house.get("same").await.unwrap(), bytes(1, size));

        copy(CopyObjectRequest {
            metadata_directive: Some(MetadataDirective::Replace),
            tagging_directive: Some(TaggingDirective::Replace),
            content_type: Some("text/html".to_owned()),
            ..copying("bbb/a%20b", "other")
        })
        .await
        .unwrap();
        let other = house.head("other").await.unwrap();
        assert_eq!(other.content_type.as_deref(), Some("text/html"));
        assert_eq!((other.metadata, other.tag_count), (None, None));

        // The copy stands on its own.
        house.delete("a b").await;
        house.room.collect().await.unwrap();
        assert_eq!(house.get("other").await.unwrap(), bytes(1, size));
    }
}

#[tokio::test]
async fn what_cannot_be_copied_is_refused() {
    let house = House::with_bucket().await;
    let e_tag = house.put("k", "x").await.e_tag;
    let other = Some("\"00000000000000000000000000000000\"".to_owned());
    let onto = |key: &str| copying("bbb/k", key);
    for (input, expected) in [
        (onto("k"), Some("InvalidRequest")),
        (
            CopyObjectRequest { metadata_directive: Some(MetadataDirective::Replace), ..onto("k") },
            None,
        ),
        (CopyObjectRequest { storage_class: Some(StorageClass::StandardIa), ..onto("k") }, None),
        (copying("bbb/none", "to"), Some("NoSuchKey")),
        (copying("none/k", "to"), Some("NoSuchBucket")),
        (copying("k", "to"), Some("InvalidArgument")),
        (
            CopyObjectRequest { copy_source_if_match: other.clone(), ..onto("to") },
            Some("PreconditionFailed"),
        ),
        (
            CopyObjectRequest { copy_source_if_none_match: e_tag.clone(), ..onto("to") },
            Some("PreconditionFailed"),
        ),
        (CopyObjectRequest { copy_source_if_match: e_tag, ..onto("to") }, None),
        (
            CopyObjectRequest { if_none_match: Some("*".to_owned()), ..onto("to") },
            Some("PreconditionFailed"),
        ),
        (
            CopyObjectRequest { expected_source_bucket_owner: other, ..onto("to") },
            Some("AccessDenied"),
        ),
    ] {
        let copied = house.room.copy_object(&house.caller, input).await;
        assert_eq!(code(copied).as_deref(), expected);
    }
    assert_eq!(house.get("k").await.unwrap(), "x");
}
