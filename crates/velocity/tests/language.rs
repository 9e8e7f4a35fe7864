//! The language, case by case: a template, and what it is rendered to.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use proptest::prelude::*;
use serde_json::json;
use std::collections::BTreeMap;
use velocity::{Failure, Heap, Limits, Template, Value};

/// What all templates of these tests are given.
fn names(heap: &mut Heap) -> BTreeMap<String, Value> {
    let given = json!({
        "name": "Ann", "zero": 0, "two": 2, "half": 0.5, "yes": true, "no": false, "empty": "",
        "list": ["a", "b", "c"], "none": [], "numbers": [3, 1, 2],
        "map": {"one": 1, "inner": {"deep": "down"}, "with-dash": "d", "list": [{"id": 7}, {"id": 8}]},
        "smile": "a😀b"
    });
    let given = given.as_object().unwrap().clone();
    given.into_iter().map(|(name, value)| (name, heap.json(&value))).collect()
}

fn render(template: &str) -> Result<String, String> {
    let small = Limits { steps: 200_000, bytes: 1 << 20, elements: 20_000, ..Limits::default() };
    let parsed = Template::parse(template).map_err(|wrong| wrong.to_string())?;
    let mut heap = Heap::new();
    let names = names(&mut heap);
    let rendered = parsed.render(&mut heap, names, small);
    rendered.map(|rendered| rendered.text).map_err(|failure| failure.to_string())
}

fn table(cases: &[(&str, &str)]) {
    for (template, wanted) in cases {
        assert_eq!(render(template).as_deref(), Ok(*wanted), "{template}");
    }
}

#[test]
fn references() {
    table(&[
        ("", ""),
        ("plain text", "plain text"),
        ("$name", "Ann"),
        ("Hello $name!", "Hello Ann!"),
        ("${name}ette", "Annette"),
        ("$!name", "Ann"),
        ("$!{name}", "Ann"),
        ("$nobody", "$nobody"),
        ("${nobody}", "${nobody}"),
        ("$!nobody", ""),
        ("$!{nobody}.", "."),
        ("$name.", "Ann."),
        ("$name. Next", "Ann. Next"),
        ("$5 and $", "$5 and $"),
        ("$$name", "$Ann"),
        ("${", "${"),
        ("${name", "${name"),
        ("${nobody|'other'}", "other"),
        ("${name|'other'}", "Ann"),
        ("${nobody|$name}", "Ann"),
        ("$map.one", "1"),
        ("$map.inner.deep", "down"),
        ("$map.nothing", "$map.nothing"),
        ("$map.nothing.more", "$map.nothing.more"),
        ("$!map.nothing.more", ""),
        ("$map.with-dash", "d"),
        ("$map['one']", "1"),
        ("$map[\"inner\"].deep", "down"),
        ("$list[0]$list[2]", "ac"),
        ("$list[3]", "$list[3]"),
        ("$list[$two]", "c"),
        ("$map.list[1].id", "8"),
        ("$list[", "[a, b, c]["),
        ("$list[x", "[a, b, c][x"),
        ("$list", "[a, b, c]"),
        ("$map.inner", "{deep=down}"),
        ("$half $zero", "0.5 0"),
        ("$name.length()", "3"),
        ("$name.noMethod()", "$name.noMethod()"),
        ("$map.list.size()", "2"),
        ("$list.empty $none.empty", "false true"),
        ("$name.class", "$name.class"),
        ("a${name}b${two}c", "aAnnb2c"),
        ("$name$two", "Ann2"),
        ("$name-$two", "$name-2"),
    ]);
}

#[test]
fn escapes_comments_and_literals() {
    table(&[
        (r"\$name", "$name"),
        (r"\$nobody", r"\$nobody"),
        (r"\\$name", r"\Ann"),
        (r"\\\$name", r"\$name"),
        (r"\n", r"\n"),
        (r"\#if(true)", "#if(true)"),
        (r"\\#if(true)x#end", r"\x"),
        (r"c:\dir\file", r"c:\dir\file"),
        ("a## gone\nb", "ab"),
        ("a#* gone\n $name *#b", "ab"),
        ("#[[ $name #if ]]#", " $name #if "),
        ("#", "#"),
        ("# not one", "# not one"),
        ("#ff0000", "#ff0000"),
        ("{\"a\": \"#b\"}", "{\"a\": \"#b\"}"),
        ("#unknown($name)", "#unknown($name)"),
    ]);
}

#[test]
fn set() {
    table(&[
        ("#set($a = 1)$a", "1"),
        ("#set( $a = 'x' )$a", "x"),
        ("#set($a='$name')$a", "$name"),
        ("#set($a = \"$name!\")$a", "Ann!"),
        ("#set($a = \"say \"\"hi\"\"\")$a", "say \"hi\""),
        ("#set($a = 'it''s')$a", "it's"),
        ("#set($a = [])$a.size()", "0"),
        ("#set($a = [1, 'two', $name])$a", "[1, two, Ann]"),
        ("#set($a = {})$a", "{}"),
        ("#set($a = {'k': 1, \"l\": [2]})$a.k $a.l[0] $a", "1 2 {k=1, l=[2]}"),
        ("#set($a = [1..4])$a", "[1, 2, 3, 4]"),
        ("#set($a = [2..-1])$a", "[2, 1, 0, -1]"),
        ("#set($a = [$zero..$two])$a", "[0, 1, 2]"),
        ("#set($a = $nobody)$a", "$a"),
        ("#set($name = $nobody)$name", "Ann"),
        ("#set($map.new = 5)$map.new", "5"),
        ("#set($map.inner.deep = 'up')$map.inner", "{deep=up}"),
        ("#set($map['x y'] = 1)$map['x y']", "1"),
        ("#set($list[0] = 'z')$list", "[z, b, c]"),
        ("#set($b = $list)#set($ignored = $b.add('d'))$list", "[a, b, c, d]"),
        ("  #set($a = 1)\n$a", "1"),
        ("x\n  #set($a = 1)\ny", "x\ny"),
        ("#{set}($a = 1)$a", "1"),
        ("#set($a = true)$a#set($a = false)$a", "truefalse"),
        ("#set($a = -5)$a", "-5"),
        ("#set($a = -$two)$a", "-2"),
        ("#set($a = 1.5)$a #set($a = 2e3)$a", "1.52000.0"),
        ("#set($a = 12345678.9)$a,#set($a = 0.00001)$a", "1.23456789E7,1.0E-5"),
    ]);
}

#[test]
fn arithmetic_and_comparison() {
    let cases = [
        ("1 + 2", "3"),
        ("1 + 2 * 3", "7"),
        ("(1 + 2) * 3", "9"),
        ("7 / 2", "3"),
        ("7 % 4", "3"),
        ("7.0 / 2", "3.5"),
        ("1 - 2 - 3", "-4"),
        ("'a' + 'b'", "ab"),
        ("'a' + 1", "a1"),
        ("1 + 'a'", "1a"),
        ("$name + $list", "Ann[a, b, c]"),
        ("1 == 1.0", "true"),
        ("'1' == 1", "true"),
        ("'a' == 'a'", "true"),
        ("'a' == 'b'", "false"),
        ("$list == ['a', 'b', 'c']", "true"),
        ("{'a': 1} == {'a': 1}", "true"),
        ("$nobody == $nothing", "true"),
        ("$nobody == ''", "false"),
        ("$name != 'Bob'", "true"),
        ("1 < 2", "true"),
        ("2 <= 2", "true"),
        ("3 > 4", "false"),
        ("3 >= 2.5", "true"),
        ("1 lt 2", "true"),
        ("1 le 0", "false"),
        ("1 gt 0", "true"),
        ("1 ge 2", "false"),
        ("1 eq 1", "true"),
        ("1 ne 1", "false"),
        ("true && false", "false"),
        ("true and true", "true"),
        ("false || true", "true"),
        ("false or false", "false"),
        ("!true", "false"),
        ("not false", "true"),
        ("!$nobody", "true"),
        ("!$name", "false"),
        ("true && !false || false", "true"),
        ("1 + 1 == 2 && 3 > 2", "true"),
        ("'b' > 'a'", "true"),
        ("$name > 1", "false"),
    ];
    for (expression, wanted) in cases {
        let template = format!("#set($x = {expression})$x");
        assert_eq!(render(&template).as_deref(), Ok(wanted), "{expression}");
    }
    for nothing in ["1 / 0", "1 % 0", "1 + $nobody", "$list * 2", "9223372036854775807 + 1"] {
        let template = format!("#set($x = {nothing})$x");
        assert_eq!(render(&template).as_deref(), Ok("$x"), "{nothing}");
    }
}

#[test]
fn conditions() {
    table(&[
        ("#if(true)a#end", "a"),
        ("#if(false)a#end", ""),
        ("#if($yes)a#else b#end", "a"),
        ("#if($no)a#{else}b#end", "b"),
        ("#if($nobody)a#{else}b#end", "b"),
        ("#if($empty)a#{else}b#end", "a"),
        ("#if($zero)a#{else}b#end", "a"),
        ("#if($none)a#{else}b#end", "a"),
        ("#if($no)a#elseif($two == 2)b#{else}c#end", "b"),
        ("#if($no)a#elseif($no)b#elseif($yes)c#{else}d#end", "c"),
        ("#if($name == 'Ann' && $two > 1)a#end", "a"),
        ("#if( ! $no )a#end", "a"),
        ("#if($yes)#if($no)a#{else}b#end#end", "b"),
        ("#if($yes)\n  a\n#else\n  b\n#end\nc", "  a\nc"),
        ("{#if($name != \"\")\"n\": \"$name\"#end}", "{\"n\": \"Ann\"}"),
        ("#if($map.containsKey('one'))a#end", "a"),
    ]);
}

#[test]
fn loops() {
    table(&[
        ("#foreach($x in $list)$x#end", "abc"),
        ("#foreach($x in $list)$x#if($foreach.hasNext),#end#end", "a,b,c"),
        ("#foreach( $x in $list )$foreach.index:$foreach.count #end", "0:1 1:2 2:3 "),
        ("#foreach($x in $list)$velocityCount#end", "123"),
        ("#foreach($x in $list)#if($foreach.first)[#end$x#if($foreach.last)]#end#end", "[abc]"),
        ("#foreach($x in [1..3])$x#end", "123"),
        ("#foreach($x in $map.inner)$x#end", "down"),
        ("#foreach($k in $map.keySet())$k #end", "one inner with-dash list "),
        ("#foreach($e in $map.inner.entrySet())$e.key=$e.value#end", "deep=down"),
        ("#foreach($e in $map.inner.entrySet())$e.getKey()=$e.getValue()#end", "deep=down"),
        ("#foreach($x in $none)a#{else}b#end", "b"),
        ("#foreach($x in $nobody)a#end", ""),
        ("#foreach($x in $list)#if($x == 'b')#break#end$x#end!", "a!"),
        ("#foreach($x in $list)#foreach($y in [1, 2])$x$y #end#end", "a1 a2 b1 b2 c1 c2 "),
        ("#foreach($x in $list)#foreach($y in [1])$foreach.parent.index#end#end", "012"),
        ("#foreach($x in $list)#end$x", "$x"),
        ("#foreach($name in $list)#end$name", "Ann"),
        ("#set($all = [])#foreach($x in $list)#set($i = $all.add($x))#end$all", "[a, b, c]"),
        ("#foreach($x in $list)\n$x\n#end\nend", "a\nb\nc\nend"),
        ("a#stop b", "a"),
        ("#foreach($x in $list)$x#stop#end after", "a"),
    ]);
}

#[test]
fn macros_blocks_and_evaluated_text() {
    table(&[
        ("#macro(hi $who)Hi $who#end#hi('Bob')", "Hi Bob"),
        ("#hi('Bob')#macro(hi $who)Hi $who#end", "Hi Bob"),
        ("#macro(two $a $b)${a}-$b#end#two(1 2)#two(3, 4)", "1-23-4"),
        ("#macro(miss $a)[$!a]#end#miss()", "[]"),
        ("#macro(other $a = 'x')[$a]#end#other()#other('y')", "[x][y]"),
        ("#macro(local $name)$name#end#local('Bob')$name", "BobAnn"),
        ("#macro(around)<$bodyContent>#end#@around()in $name#end", "<in Ann>"),
        ("#define($block)[$name]#end$block#set($name = 'Bob')$block", "[Ann][Bob]"),
        ("#evaluate('$name is $two')", "Ann is 2"),
        ("#set($t = '#if($yes)ok#end')#evaluate($t)", "ok"),
    ]);
    let endless = "#macro(again)#again()#end#again()";
    assert_eq!(render(endless), Err("the template uses too much: nesting".to_owned()));
}

#[test]
fn methods() {
    table(&[
        ("$name.toUpperCase()", "ANN"),
        ("$name.toLowerCase().substring(1)", "nn"),
        ("$name.substring(0, 2)", "An"),
        ("$name.indexOf('n') $name.lastIndexOf('n') $name.indexOf('x')", "1 2 -1"),
        ("$name.indexOf('n', 2)", "2"),
        ("$smile.length() $smile.indexOf('b')", "4 3"),
        ("$name.contains('nn') $name.startsWith('A') $name.endsWith('x')", "true true false"),
        ("$name.replace('n', 'm')", "Amm"),
        ("$name.replaceAll('n+', '($0)')", "A(nn)"),
        ("$name.replaceAll('(n)(n)', '$2-$1')", "An-n"),
        ("$name.replaceFirst('n', 'x')", "Axn"),
        ("$name.matches('A.*') $name.matches('n')", "true false"),
        ("$name.equals('Ann') $name.equalsIgnoreCase('ANN')", "true true"),
        ("$name.concat('a') $name.charAt(0) $name.isEmpty()", "Anna A false"),
        ("$name.compareTo('Bob') $name.hashCode()", "-1 65985"),
        ("#set($s = 'a,b,,')$s.split(',') $s.split(',').size()", "[a, b] 2"),
        ("#set($s = 'a,b,c')$s.split(',', 2)", "[a, b,c]"),
        ("#set($s = ' x ')[$s.trim()]", "[x]"),
        ("#set($s = '')$s.format('%s-%03d-%.2f', 'a', 7, 0.5)", "a-007-0.50"),
        ("#set($i = 0)$i.parseInt('42')", "42"),
        ("#set($i = 1.5)$i.intValue() $i.parseDouble('2.5')", "1 2.5"),
        ("$list.size() $list.isEmpty() $list.contains('b') $list.indexOf('c')", "3 false true 2"),
        ("$list.get(1) $list.subList(1, 3)", "b [b, c]"),
        ("#set($x = $list.add(0, 'z'))$list", "[z, a, b, c]"),
        ("$list.remove(0) $list.remove('c') $list", "a true [b]"),
        ("#set($x = $list.set(1, 'q'))$x $list", "b [a, q, c]"),
        ("#set($x = $list.addAll($numbers))$list", "[a, b, c, 3, 1, 2]"),
        ("$map.get('one') $map.size() $map.containsKey('two')", "1 4 false"),
        ("$map.inner.containsValue('down') $map.inner.values()", "true [down]"),
        ("$map.getOrDefault('x', 'y')", "y"),
        ("$!map.inner.put('deep', 'up')$map.inner", "down{deep=up}"),
        ("$map.inner.remove('deep')$map.inner", "down{}"),
        ("$list.toString().length()", "9"),
        ("$yes.toString() $two.toString()", "true 2"),
    ]);
    for (template, wanted) in [
        ("$list.get(9)", "java.lang.IndexOutOfBoundsException: Index: 9, Size: 3"),
        (
            "$name.substring(9)",
            "java.lang.StringIndexOutOfBoundsException: begin 9, end 3, length 3",
        ),
        (
            "#set($i = 0)$i.parseInt('x')",
            "java.lang.NumberFormatException: For input string: \"x\"",
        ),
    ] {
        assert_eq!(render(template), Err(wanted.to_owned()), "{template}");
    }
}

#[test]
fn what_is_no_template_is_refused_with_its_place() {
    for (template, wanted) in [
        ("#if($yes)", "#if has no #end at line 1, column 10"),
        ("a\n#end", "#end, #else or #elseif without a beginning at line 2, column 1"),
        ("#set($a)", "expected '=', found ')' at line 1, column 8"),
        ("#set(a = 1)", "#set needs a reference at line 1, column 6"),
        ("#set($a.b() = 1)", "a method's result can't be set at line 1, column 6"),
        ("#foreach($x of $list)#end", "expected 'in', found 'o' at line 1, column 13"),
        ("#if($a == )x#end", "expected a value, found ')' at line 1, column 11"),
        ("#if(nope)x#end", "'nope' is no value at line 1, column 5"),
        ("#set($a = 'x)", "a text has no end at line 1, column 12"),
        ("#* never", "a comment has no end at line 1, column 3"),
        (
            "#parse('x')",
            "#parse is not available: there are no other templates at line 1, column 1",
        ),
        ("#set($a = 99999999999999999999)", "a number is out of range at line 1, column 11"),
    ] {
        assert_eq!(render(template), Err(wanted.to_owned()), "{template}");
    }
}

#[test]
fn a_template_has_a_budget() {
    let loops =
        "#set($l = [1..900])#foreach($a in $l)#foreach($b in $l)#foreach($c in $l)#end#end#end";
    let doubling = "#set($s = 'xxxxxxxx')#foreach($i in [1..60])#set($s = $s + $s)#end";
    let lists = "#set($l = [1])#foreach($i in [1..60])#set($x = $l.addAll($l))#end";
    let nested = "#set($l = ['x'])#foreach($i in [1..60])#set($l = [$l, $l])#end$l";
    let turns = "#foreach($a in [1..2000])#end";
    for (template, wanted) in [
        (loops, "steps"),
        (doubling, "text"),
        (lists, "elements of lists and maps"),
        (nested, "text"),
        (turns, "turns of #foreach"),
    ] {
        let wanted = format!("the template uses too much: {wanted}");
        assert_eq!(render(template), Err(wanted), "{template}");
    }
}

#[test]
fn what_a_template_sets_can_be_read_afterwards() {
    let template =
        Template::parse("#set($context.status = 400)#set($a = [1])#set($context.self = $context)");
    let mut heap = Heap::new();
    let context = heap.json(&json!({}));
    let names = BTreeMap::from([("context".to_owned(), context.clone())]);
    let rendered = template.unwrap().render(&mut heap, names, Limits::default()).unwrap();
    let Value::Map(map) = context else { panic!("a map") };
    assert_eq!(heap.to_json(heap.get(map, "status").unwrap()), json!(400));
    assert_eq!(heap.to_json(&rendered.names["a"]), json!([1]));
    // What holds itself ends somewhere.
    assert!(heap.text(&context).contains("..."));
}

/// Pieces that templates are made of, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "$",
        "{",
        "}",
        "!",
        "name",
        "list",
        ".",
        "(",
        ")",
        "[",
        "]",
        "#",
        "if",
        "#if(",
        "#set(",
        "#end",
        "#else",
        "#foreach($x in ",
        "=",
        "==",
        "+",
        "-",
        "1",
        "'",
        "\"",
        "\\",
        " ",
        "\n",
        "|",
        "..",
        "##",
        "#*",
        "*#",
        "#[[",
        "]]#",
        "#macro(m $a)",
        "#m(1)",
        "😀",
        "true",
        ",",
        ":",
        "get",
        "size()",
        "#break",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn nothing_makes_it_panic(template in pieces()) {
        let _whatever = render(&template);
    }

    #[test]
    fn text_without_signs_is_itself(text in "[a-zA-Z0-9 \n{}\":,.]*") {
        prop_assert_eq!(render(&text), Ok(text));
    }

    #[test]
    fn whole_numbers_are_computed_as_rust_does(a in -1000i64..1000, b in -1000i64..1000) {
        let template = format!("#set($x = {a} + ({b}) * 3 - ({a}))$x");
        prop_assert_eq!(render(&template), Ok((a + b * 3 - a).to_string()));
    }
}

#[test]
fn failures_say_what_they_are() {
    let mut heap = Heap::new();
    let parsed = Template::parse("#evaluate('#if(')").unwrap();
    let failure = parsed.render(&mut heap, BTreeMap::new(), Limits::default()).unwrap_err();
    assert!(matches!(failure, Failure::Parse(_)), "{failure:?}");
}
