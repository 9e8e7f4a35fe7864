//! What updates make of an item (Developer Guide, «Using update expressions in DynamoDB»).

use super::*;

const WRONG_TYPE: &str = "An operand in the update expression has an incorrect data type";
const TOO_LARGE: &str = "Number overflow. Attempting to store a number with magnitude larger than \
                         supported range";
const NO_SUCH_PATH: &str =
    "The document path provided in the update expression is invalid for update";
const NO_SUCH_ATTRIBUTE: &str =
    "The provided expression refers to an attribute that does not exist in the item";

/// Updates, with the attributes that differ afterwards (gone ones with a minus), or the refusal.
const CASES: &[(&str, Result<&str, &str>)] = &[
    // SET.
    ("SET num = :six", Ok("num:6")),
    ("set num = :six, str = :a", Ok("num:6,str:\"a\"")),
    ("SET fresh = :map", Ok("fresh:{k:\"v\"}")),
    ("SET #n = :a", Ok("name:\"a\"")),
    ("SET #dot = :a", Ok("a.b:\"a\"")),
    ("SET num = str", Ok("num:\"hello\"")),
    ("SET num = str, str = num", Ok("num:\"hello\",str:5")),
    ("SET num = num", Ok("")),
    ("SET fresh = (:six)", Ok("fresh:6")),
    // Arithmetic, exact.
    ("SET num = num + :one", Ok("num:6")),
    ("SET num = num - :six", Ok("num:-1")),
    ("SET num = :one - num", Ok("num:-4")),
    ("SET num = neg + neg", Ok("num:-3")),
    ("SET fresh = num + twin", Ok("fresh:10")),
    ("SET num = (num + :one)", Ok("num:6")),
    ("SET num = :big + :one", Ok("num:100000000000000000000000000000000000000")),
    ("SET num = :big + neg", Err(TOO_LARGE)),
    ("SET num = str + :one", Err(WRONG_TYPE)),
    ("SET num = absent + :one", Err(NO_SUCH_ATTRIBUTE)),
    // Nested.
    ("SET mp.x = :six", Ok("mp:{x:6,y:{z:\"deep\"}}")),
    ("SET #m.#x = #m.#x + :one", Ok("mp:{x:2,y:{z:\"deep\"}}")),
    ("SET mp.y.q = :a", Ok("mp:{x:1,y:{q:\"a\",z:\"deep\"}}")),
    ("SET mp.fresh = :a, mp.x = mp.y.z", Ok("mp:{fresh:\"a\",x:\"deep\",y:{z:\"deep\"}}")),
    ("SET mp.absent.q = :a", Err(NO_SUCH_PATH)),
    ("SET absent.q = :a", Err(NO_SUCH_PATH)),
    ("SET num.q = :a", Err(NO_SUCH_PATH)),
    ("SET mp[0] = :a", Err(NO_SUCH_PATH)),
    ("SET lst.x = :a", Err(NO_SUCH_PATH)),
    ("SET absent[0] = :a", Err(NO_SUCH_PATH)),
    // Lists: what is behind the end is appended, in the order of indices.
    ("SET lst[0] = :a", Ok("lst:[\"a\",\"two\",{deep:[7]}]")),
    ("SET lst[2].deep[0] = :a", Ok("lst:[1,\"two\",{deep:[\"a\"]}]")),
    ("SET lst[3] = :a", Ok("lst:[1,\"two\",{deep:[7]},\"a\"]")),
    ("SET lst[90] = :z, lst[50] = :a", Ok("lst:[1,\"two\",{deep:[7]},\"a\",\"z\"]")),
    ("SET lst = list_append(lst, :list)", Ok("lst:[1,\"two\",{deep:[7]},\"new\"]")),
    ("SET lst = list_append(:list, lst)", Ok("lst:[\"new\",1,\"two\",{deep:[7]}]")),
    ("SET fresh = list_append(:list, :list)", Ok("fresh:[\"new\",\"new\"]")),
    ("SET lst = list_append(num, :list)", Err(WRONG_TYPE)),
    ("SET lst = list_append(absent, :list)", Err(NO_SUCH_ATTRIBUTE)),
    // if_not_exists.
    ("SET num = if_not_exists(num, :six)", Ok("")),
    ("SET fresh = if_not_exists(fresh, :six)", Ok("fresh:6")),
    ("SET fresh = if_not_exists(absent, num)", Ok("fresh:5")),
    ("SET fresh = if_not_exists(absent, gone)", Err(NO_SUCH_ATTRIBUTE)),
    ("SET num = if_not_exists(num, gone)", Ok("")),
    ("SET fresh = if_not_exists(fresh, :zero) + :one", Ok("fresh:1")),
    ("SET num = if_not_exists(num, :zero) + :one", Ok("num:6")),
    ("SET fresh = list_append(if_not_exists(fresh, :list), :list)", Ok("fresh:[\"new\",\"new\"]")),
    ("SET fresh = if_not_exists(mp.y.z, :a)", Ok("fresh:\"deep\"")),
    ("SET fresh = if_not_exists(gone, if_not_exists(num, :one))", Ok("fresh:5")),
    // REMOVE.
    ("REMOVE num", Ok("-num")),
    ("REMOVE num, str", Ok("-num,-str")),
    ("REMOVE absent", Ok("")),
    ("REMOVE mp.x", Ok("mp:{y:{z:\"deep\"}}")),
    ("REMOVE mp.absent", Ok("")),
    ("REMOVE mp.y.z", Ok("mp:{x:1,y:{}}")),
    ("REMOVE absent.x", Err(NO_SUCH_PATH)),
    ("REMOVE num.x", Err(NO_SUCH_PATH)),
    ("REMOVE lst[0]", Ok("lst:[\"two\",{deep:[7]}]")),
    ("REMOVE lst[0], lst[1]", Ok("lst:[{deep:[7]}]")),
    ("REMOVE lst[1], lst[0]", Ok("lst:[{deep:[7]}]")),
    ("REMOVE lst[9]", Ok("")),
    ("REMOVE lst[2].deep[0], lst[0]", Ok("lst:[\"two\",{deep:[]}]")),
    // ADD.
    ("ADD num :one", Ok("num:6")),
    ("ADD neg :one, num :two", Ok("neg:-0.5,num:7")),
    ("ADD fresh :one", Ok("fresh:1")),
    ("ADD mp.x :one", Ok("mp:{x:2,y:{z:\"deep\"}}")),
    ("ADD ss :ssc", Ok("ss:<\"a\",\"b\",\"c\">")),
    ("ADD ss :ss", Ok("")),
    ("ADD ns :nsd", Ok("ns:<1,2,3,4>")),
    ("ADD bs :bsd", Ok("bs:<[01],[02],[09]>")),
    ("ADD fresh :ss", Ok("fresh:<\"a\",\"b\">")),
    ("ADD str :one", Err(WRONG_TYPE)),
    ("ADD num :ss", Err(WRONG_TYPE)),
    ("ADD ss :nsd", Err(WRONG_TYPE)),
    ("ADD lst :one", Err(WRONG_TYPE)),
    // DELETE; a set that becomes empty goes.
    ("DELETE ss :ssc", Ok("ss:<\"a\">")),
    ("DELETE ss :ss", Ok("-ss")),
    ("DELETE ns :nsd", Ok("ns:<1,2>")),
    ("DELETE bs :bsd", Ok("bs:<[01]>")),
    ("DELETE absent :ss", Ok("")),
    ("DELETE ss :nsd", Err(WRONG_TYPE)),
    ("DELETE num :ss", Err(WRONG_TYPE)),
    // Sections in any order; every value is of the item as it was.
    ("REMOVE str SET fresh = str", Ok("fresh:\"hello\",-str")),
    ("ADD num :one SET fresh = num DELETE ss :ssc REMOVE nil", Ok("fresh:5,-nil,num:6,ss:<\"a\">")),
    ("SET lst[0] = :a REMOVE lst[1]", Ok("lst:[\"a\",{deep:[7]}]")),
];

/// What differs between two items.
fn difference(old: &Item, new: &Item) -> String {
    let mut names: Vec<&String> = old.keys().chain(new.keys()).collect();
    names.sort();
    names.dedup();
    let changes = names.into_iter().filter(|name| old.get(*name) != new.get(*name));
    let shown = changes.map(|name| match new.get(name) {
        Some(value) => format!("{name}:{}", show(value)),
        None => format!("-{name}"),
    });
    shown.collect::<Vec<_>>().join(",")
}

#[test]
fn updates_of_an_item() {
    for (source, expected) in CASES {
        let old = item();
        let update = Update::parse(source, &mut bindings()).unwrap();
        let got = update.apply(&old).map(|new| difference(&old, &new));
        assert_eq!(got, expected.map(str::to_owned).map_err(str::to_owned), "{source}");
    }
}

#[test]
fn what_was_changed_can_be_picked_out() {
    for (source, old, new) in [
        ("SET num = :six REMOVE str", "num:5,str:\"hello\"", "num:6"),
        ("SET mp.y.q = :a", "", "mp:{y:{q:\"a\"}}"),
        ("SET lst[1] = :a", "lst:[\"two\"]", "lst:[\"a\"]"),
        ("ADD fresh :one", "", "fresh:1"),
    ] {
        let update = Update::parse(source, &mut bindings()).unwrap();
        let after = update.apply(&item()).unwrap();
        assert_eq!(show_item(&update.changed().of_item(item())), old, "{source}");
        assert_eq!(show_item(&update.changed().of_item(after)), new, "{source}");
    }
}
