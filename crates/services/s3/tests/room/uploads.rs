use crate::house::{House, MIB, bytes, code, getting, read};
use aws_api::s3::*;

fn listing(prefix: &str, delimiter: &str) -> ListMultipartUploadsRequest {
    ListMultipartUploadsRequest {
        bucket: "bbb".to_owned(),
        prefix: Some(prefix.to_owned()),
        delimiter: Some(delimiter.to_owned()),
        ..ListMultipartUploadsRequest::default()
    }
}

fn parts_of(key: &str, id: &str) -> ListPartsRequest {
    ListPartsRequest {
        bucket: "bbb".to_owned(),
        key: key.to_owned(),
        upload_id: id.to_owned(),
        ..ListPartsRequest::default()
    }
}

#[tokio::test]
async fn parts_make_an_object_that_can_be_read_by_range_and_by_part() {
    let mut house = House::with_bucket().await;
    let id = house.begin("k").await;
    let bodies = [bytes(1, 5 * MIB), bytes(2, 5 * MIB + 3), bytes(3, 10)];
    let mut parts = Vec::new();
    // In any order, with gaps, and one of them twice.
    house.part("k", &id, 7, bytes(9, 100)).await.unwrap();
    for (number, body) in [(7, 1), (9, 2), (2, 0)] {
        house.reopen();
        parts.push(house.part("k", &id, number, bodies[body].clone()).await.unwrap());
    }
    parts.sort_by_key(|part| part.part_number);
    house.part("k", &id, 10_000, bytes(9, 100)).await.unwrap();
    assert_eq!(house.get("k").await, Err("NoSuchKey".to_owned()), "nothing is there before");
    let made = house.complete("k", &id, parts.clone()).await.unwrap();
    assert!(made.e_tag.as_deref().unwrap().ends_with("-3\""));
    let whole = bodies.concat();
    assert_eq!(house.get("k").await.unwrap(), whole);
    let again = house.complete("k", &id, parts).await.unwrap();
    assert_eq!(again, made, "a second completion is answered the same");
    house.room.collect().await.unwrap();
    assert_eq!(house.blobs().await, 3, "parts that were replaced or not named are gone");

    let border = 5 * MIB;
    let range = Some(format!("bytes={}-{}", border - 2, border + 1));
    let mut got = house.fetch(GetObjectRequest { range, ..getting("k") }).await.unwrap();
    assert_eq!(read(&mut got.body).await, whole[border - 2..border + 2]);
    let part = |number| GetObjectRequest { part_number: Some(number), ..getting("k") };
    let mut got = house.fetch(part(7)).await.unwrap();
    assert_eq!(got.parts_count, Some(3));
    let shown = format!("bytes {}-{}/{}", border, 2 * border + 2, whole.len());
    assert_eq!(got.content_range, Some(shown));
    assert_eq!(read(&mut got.body).await, bodies[1]);
    assert_eq!(code(house.fetch(part(3)).await).as_deref(), Some("InvalidPartNumber"));

    let asked = GetObjectAttributesRequest {
        bucket: "bbb".to_owned(),
        key: "k".to_owned(),
        object_attributes: ["ObjectParts", "ObjectSize", "Checksum"].map(Into::into).to_vec(),
        max_parts: Some(2),
        ..GetObjectAttributesRequest::default()
    };
    let told = house.room.get_object_attributes(&house.caller, asked).await.unwrap();
    assert_eq!((told.e_tag, told.object_size), (None, Some(whole.len() as i64)));
    let parts = told.object_parts.unwrap();
    assert_eq!((parts.total_parts_count, parts.is_truncated), (Some(3), Some(true)));
    let numbers: Vec<_> = parts.parts.unwrap().iter().map(|part| part.part_number).collect();
    assert_eq!(numbers, [Some(2), Some(7)]);

    house.delete("k").await;
    house.room.collect().await.unwrap();
    assert_eq!(house.blobs().await, 0);
    assert_eq!(code(house.complete("k", &id, vec![]).await).as_deref(), Some("MalformedXML"));
}

#[tokio::test]
async fn what_cannot_be_completed_stays_as_it_is() {
    let house = House::with_bucket().await;
    let id = house.begin("k").await;
    let small = house.part("k", &id, 1, "small").await.unwrap();
    let last = house.part("k", &id, 2, "last").await.unwrap();
    let stale = CompletedPart { e_tag: last.e_tag.clone(), ..small.clone() };
    let missing = CompletedPart { part_number: Some(3), ..last.clone() };
    let zero = CompletedPart { part_number: Some(0), ..last.clone() };
    let other = "0".repeat(32);
    for (id, parts, expected) in [
        (&id, vec![], "MalformedXML"),
        (&id, vec![small.clone(), last.clone()], "EntityTooSmall"),
        (&id, vec![last.clone(), small.clone()], "InvalidPartOrder"),
        (&id, vec![last.clone(), last.clone()], "InvalidPartOrder"),
        (&id, vec![stale], "InvalidPart"),
        (&id, vec![missing], "InvalidPart"),
        (&id, vec![zero], "InvalidArgument"),
        (&other, vec![small.clone()], "NoSuchUpload"),
        (&"x".to_owned(), vec![small.clone()], "NoSuchUpload"),
    ] {
        let refused = house.complete("k", id, parts).await;
        assert_eq!(code(refused).as_deref(), Some(expected));
    }
    for number in [0, 10_001, -1] {
        let refused = house.part("k", &id, number, "x").await;
        assert_eq!(code(refused).as_deref(), Some("InvalidArgument"));
    }
    house.complete("k", &id, vec![small]).await.unwrap();
    assert_eq!(house.get("k").await.unwrap(), "small");
}

#[tokio::test]
async fn an_aborted_upload_leaves_nothing() {
    let house = House::with_bucket().await;
    let id = house.begin("k").await;
    let part = house.part("k", &id, 1, bytes(1, 10)).await.unwrap();
    house.abort("k", &id).await.unwrap();
    house.room.collect().await.unwrap();
    assert_eq!(house.blobs().await, 0);
    for refused in [
        code(house.abort("k", &id).await),
        code(house.part("k", &id, 1, "x").await),
        code(house.complete("k", &id, vec![part]).await),
        code(house.room.list_parts(&house.caller, parts_of("k", &id)).await),
    ] {
        assert_eq!(refused.as_deref(), Some("NoSuchUpload"));
    }
}

#[tokio::test]
async fn parts_are_copied_from_objects() {
    let house = House::with_bucket().await;
    let source = bytes(4, 6 * MIB);
    house.put("source", source.clone()).await;
    let id = house.begin("k").await;
    let copying = |range: Option<&str>| UploadPartCopyRequest {
        bucket: "bbb".to_owned(),
        key: "k".to_owned(),
        upload_id: id.clone(),
        part_number: 1,
        copy_source: "bbb/source".to_owned(),
        copy_source_range: range.map(str::to_owned),
        ..UploadPartCopyRequest::default()
    };
    let copy = async |input| house.room.upload_part_copy(&house.caller, input).await;
    let beyond = format!("bytes=0-{}", source.len());
    for wrong in [&beyond, "bytes=0-", "0-5"] {
        assert_eq!(code(copy(copying(Some(wrong))).await).as_deref(), Some("InvalidArgument"));
    }
    let copied = copy(copying(Some("bytes=100-199"))).await.unwrap();
    let part = CompletedPart {
        part_number: Some(1),
        e_tag: copied.copy_part_result.unwrap().e_tag,
        ..CompletedPart::default()
    };
    house.complete("k", &id, vec![part]).await.unwrap();
    assert_eq!(house.get("k").await.unwrap(), source[100..200]);
}

#[tokio::test]
async fn uploads_and_parts_are_listed_page_by_page() {
    let house = House::with_bucket().await;
    let mut ids = Vec::new();
    for key in ["a", "a", "dir/1", "dir/2", "z"] {
        ids.push(house.begin(key).await);
    }
    let list = async |input| house.room.list_multipart_uploads(&house.caller, input).await.unwrap();
    let keys = |output: &ListMultipartUploadsOutput| -> Vec<String> {
        output.uploads.iter().flatten().filter_map(|upload| upload.key.clone()).collect()
    };
    let all = list(listing("", "")).await;
    assert_eq!(keys(&all), ["a", "a", "dir/1", "dir/2", "z"]);
    assert_eq!(keys(&list(listing("dir/", "")).await), ["dir/1", "dir/2"]);
    let (mut seen, mut marker) = (Vec::new(), (None, None));
    loop {
        let page = list(ListMultipartUploadsRequest {
            max_uploads: Some(1),
            key_marker: marker.0,
            upload_id_marker: marker.1,
            ..listing("", "/")
        })
        .await;
        seen.extend(page.uploads.into_iter().flatten().filter_map(|upload| upload.upload_id));
        seen.extend(page.common_prefixes.into_iter().flatten().filter_map(|common| common.prefix));
        marker = (page.next_key_marker, page.next_upload_id_marker);
        if page.is_truncated == Some(false) {
            break;
        }
    }
    let mut first_two = seen[..2].to_vec();
    first_two.sort();
    let mut expected = ids[..2].to_vec();
    expected.sort();
    assert_eq!((first_two, &seen[2..]), (expected, &["dir/".to_owned(), ids[4].clone()][..]));

    for number in [3, 1, 2] {
        house.part("z", &ids[4], number, "x").await.unwrap();
    }
    let input = |marker| ListPartsRequest {
        max_parts: Some(2),
        part_number_marker: marker,
        ..parts_of("z", &ids[4])
    };
    let first = house.room.list_parts(&house.caller, input(None)).await.unwrap();
    assert_eq!((first.is_truncated, first.next_part_number_marker), (Some(true), Some(2)));
    let rest = house.room.list_parts(&house.caller, input(Some(2))).await.unwrap();
    let numbers: Vec<_> = rest.parts.unwrap().iter().map(|part| part.part_number).collect();
    assert_eq!((numbers, rest.is_truncated), (vec![Some(3)], Some(false)));
}
