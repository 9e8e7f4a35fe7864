use crate::house::{House, code};
use aws_api::s3::*;
use testing::Counting;

/// Groups of many names are passed over by a seek, those of a few by reading on.
#[tokio::test]
async fn a_page_costs_a_page_whatever_is_behind_its_groups() {
    let counting = Counting::memory();
    let house = House::over(counting.clone());
    house.make("bbb").await.unwrap();
    for group in 0..5 {
        for n in 0..600 {
            house.put(&format!("many/{group}/{n:03}"), "").await;
        }
    }
    for n in 0..500 {
        house.put(&format!("one/{n:03}/x"), "").await;
    }
    for (prefix, delimiter, max, found, most) in [
        ("", "", 10, 10, 11),
        ("many/", "", 1000, 1000, 1001),
        ("", "/", 1000, 2, 200),
        ("many/", "/", 1000, 5, 300),
        ("many/", "/", 2, 2, 30),
        ("one/", "/", 1000, 500, 600),
        ("one/", "/", 10, 10, 20),
    ] {
        let before = counting.scanned();
        let input = listing(prefix, delimiter, max);
        let page = house.room.list_objects_v2(&house.caller, input).await.unwrap();
        let cost = counting.scanned() - before;
        assert_eq!(page.key_count, Some(found), "{prefix} {delimiter}");
        assert!(cost <= most, "{prefix} {delimiter} {max}: {cost} entries were read");
    }
}

fn listing(prefix: &str, delimiter: &str, max: i32) -> ListObjectsV2Request {
    ListObjectsV2Request {
        bucket: "bbb".to_owned(),
        prefix: Some(prefix.to_owned()).filter(|text| !text.is_empty()),
        delimiter: Some(delimiter.to_owned()).filter(|text| !text.is_empty()),
        max_keys: Some(max),
        ..ListObjectsV2Request::default()
    }
}

fn keys(contents: Option<Vec<Object>>) -> Vec<String> {
    contents.unwrap().into_iter().filter_map(|object| object.key).collect()
}

fn prefixes(common: Option<Vec<CommonPrefix>>) -> Vec<String> {
    common.unwrap().into_iter().filter_map(|common| common.prefix).collect()
}

async fn with_keys(keys: &[&str]) -> House {
    let house = House::with_bucket().await;
    for key in keys {
        house.put(key, "x").await;
    }
    house
}

#[tokio::test]
async fn keys_come_in_the_order_of_their_bytes() {
    let house = with_keys(&["b", "a/2", "Z", "ä", "a", "a/1", "😀", "\u{ffff}", "a\u{1}"]).await;
    let all = house.room.list_objects_v2(&house.caller, listing("", "", 1000)).await.unwrap();
    let expected = ["Z", "a", "a\u{1}", "a/1", "a/2", "b", "ä", "\u{ffff}", "😀"];
    assert_eq!(keys(all.contents), expected);
    assert_eq!((all.is_truncated, all.key_count), (Some(false), Some(9)));
    let url =
        ListObjectsV2Request { encoding_type: Some(EncodingType::Url), ..listing("ä", "", 9) };
    let told = house.room.list_objects_v2(&house.caller, url).await.unwrap();
    assert_eq!(
        (keys(told.contents), told.prefix.as_deref()),
        (vec!["%C3%A4".to_owned()], Some("%C3%A4"))
    );
}

#[tokio::test]
async fn groups_count_as_one_and_are_given_once() {
    let house = with_keys(&["a", "dir/1", "dir/2", "dir/sub/3", "dir2/1", "z"]).await;
    let mut token = None;
    let mut pages = Vec::new();
    loop {
        let input = ListObjectsV2Request { continuation_token: token, ..listing("", "/", 2) };
        let page = house.room.list_objects_v2(&house.caller, input).await.unwrap();
        pages.push((keys(page.contents), prefixes(page.common_prefixes)));
        token = page.next_continuation_token;
        assert_eq!(page.is_truncated, Some(token.is_some()));
        if token.is_none() {
            break;
        }
    }
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    assert_eq!(pages, [(owned(&["a"]), owned(&["dir/"])), (owned(&["z"]), owned(&["dir2/"]))]);
    let inside = house.room.list_objects_v2(&house.caller, listing("dir/", "/", 10)).await.unwrap();
    assert_eq!(keys(inside.contents), ["dir/1", "dir/2"]);
    assert_eq!(prefixes(inside.common_prefixes), ["dir/sub/"]);
}

#[tokio::test]
async fn the_first_version_goes_on_by_markers() {
    let house = with_keys(&["a", "dir/1", "dir/2", "z"]).await;
    let input = |marker: Option<String>, delimiter: Option<&str>| ListObjectsRequest {
        bucket: "bbb".to_owned(),
        delimiter: delimiter.map(str::to_owned),
        marker,
        max_keys: Some(2),
        ..ListObjectsRequest::default()
    };
    let list = async |input| house.room.list_objects(&house.caller, input).await.unwrap();
    let first = list(input(None, Some("/"))).await;
    assert_eq!(first.next_marker.as_deref(), Some("dir/"));
    let second = list(input(first.next_marker, Some("/"))).await;
    assert_eq!((keys(second.contents), second.is_truncated), (vec!["z".to_owned()], Some(false)));
    let plain = list(input(None, None)).await;
    assert_eq!((plain.next_marker, plain.is_truncated), (None, Some(true)));
    let rest = list(input(keys(plain.contents).pop(), None)).await;
    assert_eq!(keys(rest.contents), ["dir/2", "z"]);
}

#[tokio::test]
async fn lists_tell_what_was_asked_for_and_refuse_what_makes_no_sense() {
    let house = with_keys(&["a", "b"]).await;
    let list = async |input| house.room.list_objects_v2(&house.caller, input).await;
    let plain = list(listing("", "", 1)).await.unwrap();
    assert!(plain.contents.as_ref().unwrap()[0].owner.is_none());
    assert!(plain.contents.unwrap()[0].checksum_algorithm.is_some());
    let owned = ListObjectsV2Request { fetch_owner: Some(true), ..listing("", "", 1) };
    let owner = list(owned).await.unwrap().contents.unwrap()[0].owner.clone().unwrap();
    assert_eq!(owner.id.map(|id| id.len()), Some(64));
    let after = ListObjectsV2Request { start_after: Some("a".to_owned()), ..listing("", "", 9) };
    assert_eq!(keys(list(after).await.unwrap().contents), ["b"]);
    let none = list(listing("", "", 0)).await.unwrap();
    assert_eq!((none.key_count, none.is_truncated), (Some(0), Some(false)));
    for input in [
        listing("", "", -1),
        ListObjectsV2Request { continuation_token: Some("?".to_owned()), ..listing("", "", 1) },
        ListObjectsV2Request { encoding_type: Some("utf".into()), ..listing("", "", 1) },
    ] {
        assert_eq!(code(list(input).await).as_deref(), Some("InvalidArgument"));
    }
}
