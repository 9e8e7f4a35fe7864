//! Conditions that hold, and conditions that don't (Developer Guide, «Comparison operator and
//! function reference»).

use super::*;

#[track_caller]
fn holds(source: &str, item: &Item) -> bool {
    let parsed = Condition::parse(Role::Condition, source, &mut bindings());
    parsed.map_err(|error| format!("{source}: {error}")).unwrap().holds(item)
}

const HOLD: &[&str] = &[
    // Equality, of every type.
    "num = :five",
    ":five = num",
    "num = twin",
    "str = :hello",
    "bin <> :bin",
    "yes = :true",
    "nil = :null",
    "ss = :ss",
    "mp <> :map",
    "lst[2] = :deep",
    "(num) = (:five)",
    // What is not there equals nothing and differs from everything.
    "absent <> :five",
    "absent <> gone2",
    "mp.absent <> :one",
    "NOT absent = :five",
    "NOT absent < :five",
    // Types that differ are not equal.
    "num <> :hello",
    "str <> :bin",
    // Order of numbers, texts and binaries.
    "num < :six",
    "num <= :five",
    "num > :four",
    "num >= :five",
    "neg < :zero",
    "neg < num",
    "str < :help",
    "str > :he",
    "bin > :bin",
    "bin < :bin3",
    "NOT num < :hello",
    "NOT num >= :hello",
    // BETWEEN includes its bounds.
    "num BETWEEN :four AND :six",
    "num BETWEEN :five AND :five",
    "str BETWEEN :he AND :help",
    "bin BETWEEN :bin AND :bin3",
    "num between neg and :six",
    ":five BETWEEN :four AND :six",
    "NOT num BETWEEN :six AND :big",
    "NOT absent BETWEEN :four AND :six",
    "NOT str BETWEEN :four AND :six",
    "num BETWEEN :four AND :six AND str = :hello",
    // IN.
    "num IN (:five)",
    "num IN (:four, :five, :six)",
    "num in (twin)",
    "NOT num IN (:four, :six)",
    "NOT absent IN (:four, :six)",
    "str IN (:five, :hello)",
    // Functions.
    "attribute_exists(num)",
    "attribute_exists(mp.y.z)",
    "attribute_exists(lst[2].deep[0])",
    "attribute_exists(nil)",
    "attribute_not_exists(absent)",
    "attribute_not_exists(mp.y.q)",
    "attribute_not_exists(lst[3])",
    "attribute_not_exists(num.x)",
    "attribute_not_exists(mp[0])",
    "attribute_not_exists(lst.x)",
    "attribute_not_exists(lst[99999999999999999999999])",
    "attribute_type(str, :tS)",
    "attribute_type(num, :tN)",
    "attribute_type(bin, :tB)",
    "attribute_type(ss, :tSS)",
    "attribute_type(ns, :tNS)",
    "attribute_type(bs, :tBS)",
    "attribute_type(lst, :tL)",
    "attribute_type(mp, :tM)",
    "attribute_type(yes, :tBOOL)",
    "attribute_type(nil, :tNULL)",
    "NOT attribute_type(num, :tS)",
    "NOT attribute_type(absent, :tS)",
    "begins_with(str, :he)",
    "begins_with(str, :hello)",
    "begins_with(str, :nothing)",
    "begins_with(bin, :bin)",
    "begins_with(mp.y.z, mp.y.z2) OR num = :five",
    "NOT begins_with(str, :z)",
    "NOT begins_with(num, :he)",
    "NOT begins_with(bin, :he)",
    "NOT begins_with(absent, :he)",
    "contains(str, :he)",
    "contains(str, :nothing)",
    "contains(bin, :bin3)",
    "contains(ss, :a)",
    "contains(ns, :two)",
    "contains(bs, :byte)",
    "contains(lst, :one)",
    "contains(lst, :deep)",
    "contains(mp.y.z, #m.y.q) OR yes = :true",
    "NOT contains(ss, :z)",
    "NOT contains(ns, :four)",
    "NOT contains(num, :five)",
    "NOT contains(lst, :six)",
    "NOT contains(str, :one)",
    "NOT contains(absent, :a)",
    "size(str) = :five",
    "size(blank) = :zero",
    "size(bin) > :two",
    "size(ss) = :two",
    "size(ns) < :four",
    "size(bs) = :two",
    "size(lst) > :two",
    "size(mp) = :two",
    "size(mp.y) = :one",
    "size(str) = num",
    "size(:hello) = num",
    "size(str) BETWEEN :four AND :six",
    "size(str) IN (:four, :five)",
    ":five IN (size(str))",
    "NOT size(num) = :one",
    "NOT size(absent) >= :zero",
    "NOT size(nil) >= :zero",
    // AND, OR, NOT and parentheses: NOT binds closest, then AND, then OR.
    "num = :five AND str = :hello",
    "num = :six OR str = :hello",
    "num = :six AND str = :a OR yes = :true",
    "yes = :true OR num = :six AND str = :a",
    "NOT num = :six",
    "NOT (num = :six)",
    "NOT NOT num = :five",
    "NOT num = :six AND str = :hello",
    "NOT (num = :five AND str = :a)",
    "(num = :six OR num = :five) AND (str = :a OR str = :hello)",
    "((num = :six OR num = :five) AND str = :hello) OR yes = :null",
    "num = :five and not str = :a Or nil = :five",
    // Names and paths.
    "#n = :reserved OR attribute_exists(#n)",
    "attribute_exists(#dot)",
    "#num = :five",
    "#m.#x = :one",
    "mp.x = :one",
    "mp . x = :one",
    "lst[0] = :one",
    "lst [ 0 ] = :one",
    "lst[2].deep[0] > :six",
    "  num\t=\n:five  ",
    "num=:five",
    "num=:five AND(str=:hello)",
];

const FAIL: &[&str] = &[
    "num = :six",
    "num = :hello",
    "num <> :five",
    "absent = :five",
    "absent = gone2",
    "absent < :five",
    "absent > :five",
    "num < :five",
    "num > :five",
    "num < :hello",
    "num > :hello",
    "str > :help",
    "yes = :null",
    "ss = :ssc",
    "num BETWEEN :six AND :big",
    "NOT num BETWEEN :four AND :six",
    "num IN (:four, :six)",
    "NOT num IN (:four, :five)",
    "attribute_exists(absent)",
    "attribute_exists(mp.y.q)",
    "attribute_exists(lst[3])",
    "attribute_exists(a)",
    "attribute_not_exists(num)",
    "attribute_not_exists(nil)",
    "attribute_type(num, :tS)",
    "begins_with(str, :help)",
    "begins_with(ss, :a)",
    "contains(str, :z)",
    "contains(ss, :ss)",
    "contains(mp, :a)",
    "size(str) = :four",
    "size(num) = :one",
    "num = :five AND str = :a",
    "num = :six OR str = :a",
    "(num = :five OR str = :a) AND yes = :null",
    "NOT num = :five OR str = :a",
    "NOT NOT num = :six",
    "mp.x = :two",
    "lst[1] = :two",
];

#[test]
fn conditions_on_an_item() {
    let mut extra = item();
    extra.insert("name".to_owned(), s("reserved"));
    for source in HOLD {
        let source = source.replace(" = :reserved", " = :hello");
        assert!(holds(&source, &extra), "{source} should hold");
    }
    for source in FAIL {
        assert!(!holds(source, &extra), "{source} should not hold");
    }
}

#[test]
fn conditions_on_an_item_that_is_not_there() {
    let nothing = Item::new();
    for source in ["attribute_not_exists(id)", "NOT attribute_exists(id)", "id <> :a"] {
        assert!(holds(source, &nothing), "{source}");
    }
    for source in ["attribute_exists(id)", "id = :a", "size(id) = :zero", "id < :a"] {
        assert!(!holds(source, &nothing), "{source}");
    }
}
