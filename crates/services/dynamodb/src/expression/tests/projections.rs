//! Which parts of an item projections pick.

use super::*;

#[test]
fn projections_of_an_item() {
    for (source, expected) in [
        ("num", "num:5"),
        ("num, str", "num:5,str:\"hello\""),
        ("str,num", "num:5,str:\"hello\""),
        ("absent", ""),
        ("num, absent", "num:5"),
        ("#n", "name:\"reserved\""),
        ("#dot", "a.b:\"dotted\""),
        ("mp", "mp:{x:1,y:{z:\"deep\"}}"),
        ("mp.x", "mp:{x:1}"),
        ("mp.y.z", "mp:{y:{z:\"deep\"}}"),
        ("mp.x, mp.y", "mp:{x:1,y:{z:\"deep\"}}"),
        ("mp.absent", ""),
        ("num.x", ""),
        ("mp[0]", ""),
        ("lst[0]", "lst:[1]"),
        ("lst[2], lst[0]", "lst:[1,{deep:[7]}]"),
        ("lst[1], mp.x, num", "lst:[\"two\"],mp:{x:1},num:5"),
        ("lst[2].deep[0]", "lst:[{deep:[7]}]"),
        ("lst[9]", ""),
        ("lst.x", ""),
    ] {
        let projection = Projection::parse(source, &mut bindings()).unwrap();
        assert_eq!(show_item(&projection.of_item(item())), expected, "{source}");
    }
}

#[test]
fn projections_are_refused_in_awss_words() {
    for (source, why) in [
        ("", "The expression can not be empty;"),
        ("num str", "Syntax error; token: \"str\", near: \"num str\""),
        ("num,", "Syntax error; token: \"<EOF>\", near: \",\""),
        (":one", "Syntax error; token: \":one\", near: \":one\""),
        ("size(num)", "Syntax error; token: \"(\", near: \"size(num\""),
        ("status", "Attribute name is a reserved keyword; reserved keyword: status"),
        (
            "num, num",
            "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [num], path two: [num]",
        ),
        (
            "mp.x, mp",
            "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [mp, x], path two: [mp]",
        ),
        (
            "mp.x, mp[0]",
            "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [mp, x], path two: [mp, [0]]",
        ),
    ] {
        let error = Projection::parse(source, &mut bindings()).map(|_| ());
        let expected = match source {
            // A path that begins with a reserved word is refused for that.
            "size(num)" => "Attribute name is a reserved keyword; reserved keyword: size",
            _ => why,
        };
        assert_eq!(error, Err(format!("Invalid ProjectionExpression: {expected}")), "{source}");
    }
}
