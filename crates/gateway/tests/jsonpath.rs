//! JSONPath by its author's examples, and by what the Java library makes of more.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use gateway::jsonpath::Path;
use proptest::prelude::*;
use serde_json::{Value, json};

fn store() -> Value {
    json!({
        "store": {
            "book": [
                {"category": "reference", "author": "Rees", "title": "Sayings", "price": 8.95},
                {"category": "fiction", "author": "Waugh", "title": "Sword", "price": 12.99},
                {"category": "fiction", "author": "Melville", "title": "Moby Dick",
                 "isbn": "0-553", "price": 8.99},
                {"category": "fiction", "author": "Tolkien", "title": "The Lord",
                 "isbn": "0-395", "price": 22.99, "tags": ["a", "b"]},
            ],
            "bicycle": {"color": "red", "price": 19.95},
        },
        "expensive": 10, "a b": 1, "é": 2, "none": null, "text": "twelve", "empty": [],
        "odd.name": {"x-y": true}, "list": [0, 1, 2, 3, 4, 5],
    })
}

#[test]
fn paths_lead_where_they_should() {
    let authors = json!(["Rees", "Waugh", "Melville", "Tolkien"]);
    for (path, expected) in [
        ("$.expensive", Some(json!(10))),
        ("expensive", Some(json!(10))),
        ("$['expensive']", Some(json!(10))),
        ("$[\"expensive\"]", Some(json!(10))),
        ("$.['expensive']", Some(json!(10))),
        ("  $.expensive  ", Some(json!(10))),
        ("$.a b", None),
        ("$['a b']", Some(json!(1))),
        ("$.é", Some(json!(2))),
        ("$.none", Some(json!(null))),
        ("$.missing", None),
        ("$.missing.deeper", None),
        ("$.text.deeper", None),
        ("$['odd.name']['x-y']", Some(json!(true))),
        ("$['odd.name'].x-y", Some(json!(true))),
        ("$.store.bicycle", Some(json!({"color": "red", "price": 19.95}))),
        ("$.store.bicycle['color','price']", Some(json!(["red", 19.95]))),
        ("$.store.book[0].title", Some(json!("Sayings"))),
        ("$.store.book[-1].title", Some(json!("The Lord"))),
        ("$.store.book[9]", None),
        ("$.store.book[-9]", None),
        ("$.store.book[0,1].title", Some(json!(["Sayings", "Sword"]))),
        ("$.store.book[*].author", Some(authors.clone())),
        ("$..author", Some(authors.clone())),
        ("$.store..author", Some(authors)),
        ("$.store.*.color", Some(json!(["red"]))),
        ("$.store..price", Some(json!([8.95, 12.99, 8.99, 22.99, 19.95]))),
        ("$..book[2].title", Some(json!(["Moby Dick"]))),
        ("$..missing", Some(json!([]))),
        ("$.list[1:3]", Some(json!([1, 2]))),
        ("$.list[:2]", Some(json!([0, 1]))),
        ("$.list[4:]", Some(json!([4, 5]))),
        ("$.list[-2:]", Some(json!([4, 5]))),
        ("$.list[:-4]", Some(json!([0, 1]))),
        ("$.list[::2]", Some(json!([0, 2, 4]))),
        ("$.list[5:1]", Some(json!([]))),
        ("$.list[0:99]", Some(json!([0, 1, 2, 3, 4, 5]))),
        ("$.store.book[?(@.isbn)].title", Some(json!(["Moby Dick", "The Lord"]))),
        ("$.store.book[?(!@.isbn)].title", Some(json!(["Sayings", "Sword"]))),
        ("$.store.book[?(@.price < 10)].title", Some(json!(["Sayings", "Moby Dick"]))),
        ("$.store.book[?(@.price<10&&@.isbn)].title", Some(json!(["Moby Dick"]))),
        ("$.store.book[?(@.price >= $.expensive)].price", Some(json!([12.99, 22.99]))),
        ("$.store.book[?(@.author == 'Rees' || @.price > 20)].price", Some(json!([8.95, 22.99]))),
        ("$.store.book[?((@.price > 9) && !(@.isbn))].title", Some(json!(["Sword"]))),
        (
            "$.store.book[?(@.author =~ /.*E.*/i)].author",
            Some(json!(["Rees", "Melville", "Tolkien"])),
        ),
        ("$.store.book[?(@.author =~ /R/)].author", Some(json!([]))),
        ("$.store.book[?(@.author in ['Rees', \"Waugh\"])].price", Some(json!([8.95, 12.99]))),
        ("$.store.book[?(@.category nin ['fiction'])].price", Some(json!([8.95]))),
        ("$.store.book[?(@.tags size 2)].price", Some(json!([22.99]))),
        ("$.store.book[?(@.tags empty false)].price", Some(json!([22.99]))),
        ("$.store.book[?(@.missing == null)].price", Some(json!([]))),
        ("$.store.book[?(@['price'] != 8.95)].price", Some(json!([12.99, 8.99, 22.99]))),
        ("$.list[?(@ > 3)]", Some(json!([4, 5]))),
        ("$..[?(@.color == 'red')].price", Some(json!([19.95]))),
        ("$.store.book.length()", Some(json!(4))),
        ("$.text.length()", Some(json!(6))),
        ("$.list.sum()", Some(json!(15.0))),
        ("$.list.max()", Some(json!(5.0))),
        ("$.store.book[*].price.min()", Some(json!(8.95))),
        ("$.list.avg()", Some(json!(2.5))),
        ("$.store.bicycle.keys()", Some(json!(["color", "price"]))),
        ("$.empty.max()", None),
        ("$.list.last()", Some(json!(5))),
    ] {
        let found = Path::parse(path).ok().and_then(|path| {
            let store = store();
            path.find(&store).map(std::borrow::Cow::into_owned)
        });
        assert_eq!(found, expected, "{path}");
    }
    assert_eq!(Path::parse("$").unwrap().find(&store()).unwrap().into_owned(), store());
}

#[test]
fn what_is_no_path_is_refused_at_its_place() {
    for (path, at) in [
        ("", 0),
        ("$.", 2),
        ("$x", 1),
        ("$[", 2),
        ("$[0", 3),
        ("$['a", 3),
        ("$[a]", 2),
        ("$..", 3),
        ("$[?(@.a ==)]", 10),
        ("$[?(@.a =~ x)]", 11),
        ("$[?(@.a", 7),
        ("$.a.nothing()", 13),
        ("$[::0]", 5),
        ("$[99999999999999999999]", 2),
    ] {
        let wrong = Path::parse(path).unwrap_err();
        assert_eq!(wrong.at, at, "{path}: {wrong}");
    }
    let deep = format!("$[?{}@.a{}]", "(".repeat(100), ")".repeat(100));
    assert!(Path::parse(&deep).is_err());
}

#[test]
fn paths_of_names_and_indexes_are_definite_and_no_others() {
    for (path, expected) in [
        ("$", true),
        ("$.a[0]['b']", true),
        ("$.a[*]", false),
        ("$..a", false),
        ("$['a','b']", false),
        ("$[0,1]", false),
        ("$[0:1]", false),
        ("$[?(@.a)]", false),
        ("$.a[*].length()", true),
    ] {
        assert_eq!(Path::parse(path).unwrap().is_definite(), expected, "{path}");
    }
}

proptest! {
    #[test]
    fn any_text_is_a_path_or_refused(path in r"\$?(\.\.?|\[|\]|\?\(|\)|@|a|'|\*|0|-|:|,|==|&&|é){0,16}") {
        if let Ok(path) = Path::parse(&path) {
            let found = path.find(&json!({"a": [{"a": 0}, "é", [1]]})).is_some();
            prop_assert!(found || path.is_definite());
        }
    }
}
