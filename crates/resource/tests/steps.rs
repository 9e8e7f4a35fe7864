//! What helps providers to keep their promises: claims, tags, what an update sets.
#![allow(clippy::unwrap_used, reason = "tests")]

use foundation::{AccountId, Ambient, Caller, Region, Timestamp};
use resource::testing::{Fuse, Workshop};
use resource::{
    Claim, Definition, Earlier, Failure, HandlerErrorCode, Made, Tag, TagChanges, Types, gone,
    if_found, in_order, or_reset, tags_found, tags_map,
};
use std::collections::BTreeMap;
use std::sync::Arc;

fn shop() -> Workshop {
    let (ambient, _) = Ambient::seeded(1, Timestamp::from_millis(0));
    Workshop {
        types: Types::default(),
        fuse: Arc::new(Fuse::default()),
        caller: Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now()),
        ambient,
        tags: Vec::new(),
    }
}

#[tokio::test]
async fn only_what_an_earlier_attempt_made_is_taken_over() {
    let noted = {
        // What the first attempt notes before it makes anything.
        let work = shop().fresh();
        assert_eq!(work.claim("T", "name", false).await, Ok(Claim::Make));
        "the name was free".to_owned()
    };
    let remembered = Earlier { physical_id: Some("name".to_owned()), note: None };
    let other = Earlier { physical_id: Some("other".to_owned()), note: Some("else".to_owned()) };
    let exists = || Err(Failure::exists("T", "name"));
    let cases = [
        (None, true, exists()),
        (None, false, Ok(Claim::Make)),
        (Some(Earlier::default()), true, exists()),
        (Some(Earlier { physical_id: None, note: Some(noted.clone()) }), true, Ok(Claim::Ours)),
        (Some(Earlier { physical_id: None, note: Some(noted) }), false, Ok(Claim::Make)),
        (Some(remembered.clone()), true, Ok(Claim::Ours)),
        // It was made, and somebody has removed it.
        (Some(remembered), false, Ok(Claim::Make)),
        (Some(other), true, exists()),
    ];
    for (earlier, found, wanted) in cases {
        let mut work = shop().fresh();
        work.earlier = earlier.clone();
        assert_eq!(work.claim("T", "name", found).await, wanted, "{earlier:?} {found}");
    }
}

fn map(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

fn tag(key: &str, value: &str) -> Tag {
    Tag { key: key.to_owned(), value: value.to_owned() }
}

#[test]
fn tags_are_the_stacks_and_over_them_the_resources_own() {
    let stack = [("a".to_owned(), "stack".to_owned()), ("s".to_owned(), "stack".to_owned())];
    let own = [tag("z", "own"), tag("a", "own")];
    let all = tags_map(&stack, Some(&own));
    assert_eq!(all, map(&[("a", "own"), ("s", "stack"), ("z", "own")]));
    assert_eq!(tags_found(&stack, Some(&own), all.clone()), Some(own.to_vec()));
    // What others have set is found behind them.
    let mut more = all;
    more.insert("other".to_owned(), "1".to_owned());
    more.remove("z");
    let found = tags_found(&stack, Some(&own), more);
    assert_eq!(found, Some(vec![tag("a", "own"), tag("other", "1")]));
    assert_eq!(tags_found(&stack, None, map(&[("s", "stack")])), None);
    assert_eq!(tags_found(&stack, Some(&[]), map(&[])), Some(Vec::new()));
}

#[test]
fn only_tags_that_differ_are_changed_and_awss_own_are_left_alone() {
    let has = map(&[("same", "1"), ("other", "1"), ("gone", "1"), ("aws:kept", "1")]);
    let wanted = map(&[("same", "1"), ("other", "2"), ("new", "1")]);
    let TagChanges { set, removed } = TagChanges::between(&has, &wanted);
    assert_eq!(set, map(&[("other", "2"), ("new", "1")]));
    assert_eq!(removed, ["gone"]);
    assert_eq!(TagChanges::between(&has, &has), TagChanges::default());
}

#[test]
fn what_is_wanted_no_more_is_reset_once() {
    let cases = [
        (None, None, None),
        (None, Some(2), Some(2)),
        (Some(None), None, None),
        (Some(Some(1)), None, Some(9)),
        (Some(Some(1)), Some(2), Some(2)),
    ];
    for (old, new, wanted) in cases {
        assert_eq!(or_reset(old.as_ref(), &new, 9), wanted, "{old:?} {new:?}");
    }
}

#[test]
fn sets_are_found_in_the_order_wanted() {
    assert_eq!(in_order(Some(&[3, 1]), vec![1, 2, 3]), [3, 1, 2]);
    assert_eq!(in_order(None, vec![2, 1]), [2, 1]);
}

#[test]
fn what_is_not_there_is_nothing_and_gone() {
    let missing = || Err::<(), _>(Failure::not_found("T", "name"));
    let refused = || Err::<(), _>(Failure::new(HandlerErrorCode::AccessDenied, "no"));
    assert_eq!(if_found(missing()), Ok(None));
    assert_eq!(if_found(refused()).unwrap_err().code, HandlerErrorCode::AccessDenied);
    assert_eq!((gone(Ok(())), gone(missing())), (Ok(()), Ok(())));
    assert!(gone(refused()).is_err());
}

#[test]
fn what_is_told_once_outlasts_updates_and_nothing_else_does() {
    let of = Definition::new("T").attributes(&["Id", "Secret"]).told_once(&["Secret"]);
    let before = Made::new("i").with("Id", "1").with("Secret", "s").attributes;
    let told = Made::new("i").attributes;
    let after = of.attributes_after(&before, told);
    assert_eq!(after, Made::new("i").with("Secret", "s").attributes);
    let told = Made::new("i").with("Secret", "new").attributes;
    assert_eq!(of.attributes_after(&before, told.clone()), told);
}
