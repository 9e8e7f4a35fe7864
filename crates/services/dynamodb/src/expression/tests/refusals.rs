//! What is refused before any item is looked at, in AWS's words.

use super::*;

/// Conditions, with what AWS says behind «Invalid ConditionExpression: ».
const CONDITIONS: &[(&str, &str)] = &[
    ("", "The expression can not be empty;"),
    ("   ", "The expression can not be empty;"),
    // Syntax.
    ("num", r#"Syntax error; token: "<EOF>", near: "num""#),
    ("num =", r#"Syntax error; token: "<EOF>", near: "=""#),
    ("= :five", r#"Syntax error; token: "=", near: "= :five""#),
    ("num = :five )", r#"Syntax error; token: ")", near: ":five )""#),
    ("(num = :five", r#"Syntax error; token: "<EOF>", near: ":five""#),
    ("num == :five", r#"Syntax error; token: "=", near: "== :five""#),
    ("num = :five str = :hello", r#"Syntax error; token: "str", near: ":five str =""#),
    ("num ! :five", r#"Syntax error; token: "!", near: "num ! :five""#),
    ("num = 5", r#"Syntax error; token: "5", near: "= 5""#),
    ("num = \"5\"", "Syntax error; token: \"\"\", near: \"= \"5\""),
    ("lst[] = :five", r#"Syntax error; token: "]", near: "[] =""#),
    ("lst[:one] = :five", r#"Syntax error; token: ":one", near: "[:one]""#),
    ("mp..x = :one", r#"Syntax error; token: ".", near: "..x""#),
    ("num IN :five", r#"Syntax error; token: ":five", near: "IN :five""#),
    ("num IN ()", r#"Syntax error; token: ")", near: "()""#),
    ("num BETWEEN :four OR :six", r#"Syntax error; token: "OR", near: ":four OR :six""#),
    ("num AND str = :hello", r#"Syntax error; token: "AND", near: "num AND str""#),
    ("NOT num", r#"Syntax error; token: "<EOF>", near: "num""#),
    ("num = # AND str = :a", "Syntax error; token: \"#\", near: \"= # AND\""),
    ("num = é", "Syntax error; token: \"é\", near: \"= é\""),
    // Names and values.
    ("name = :a", "Attribute name is a reserved keyword; reserved keyword: name"),
    ("mp.Value = :a", "Attribute name is a reserved keyword; reserved keyword: Value"),
    ("size = :a", "Attribute name is a reserved keyword; reserved keyword: size"),
    (
        "#nope = :a",
        "An expression attribute name used in the document path is not defined; attribute name: #nope",
    ),
    (
        "num = :nope",
        "An expression attribute value used in expression is not defined; attribute value: :nope",
    ),
    // Functions.
    ("nope(num)", "Invalid function name; function: nope"),
    ("Size(num) = :one", "Invalid function name; function: Size"),
    (
        "if_not_exists(num, :one) = :one",
        "The function is not allowed in a condition expression; function: if_not_exists",
    ),
    ("_num = :one", r#"Syntax error; token: "_", near: "_num""#),
    (
        "size(num)",
        "The function is not allowed to be used this way in an expression; function: size",
    ),
    (
        "num = :five AND size(num)",
        "The function is not allowed to be used this way in an expression; function: size",
    ),
    (
        "attribute_exists(num) = :true",
        "The function is not allowed to be used this way in an expression; function: attribute_exists",
    ),
    (
        "contains(begins_with(num, :a), :a)",
        "The function is not allowed to be used this way in an expression; function: begins_with",
    ),
    (
        "attribute_exists(num, str)",
        "Incorrect number of operands for operator or function; operator or function: attribute_exists, number of operands: 2",
    ),
    (
        "begins_with(num)",
        "Incorrect number of operands for operator or function; operator or function: begins_with, number of operands: 1",
    ),
    (
        "size(num, str) > :one",
        "Incorrect number of operands for operator or function; operator or function: size, number of operands: 2",
    ),
    (
        "contains(num, str, id)",
        "Incorrect number of operands for operator or function; operator or function: contains, number of operands: 3",
    ),
    (
        "attribute_exists(:a)",
        "Operator or function requires a document path; operator or function: attribute_exists",
    ),
    (
        "attribute_not_exists(size(num))",
        "Operator or function requires a document path; operator or function: attribute_not_exists",
    ),
    (
        "begins_with(num, :five)",
        "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N",
    ),
    (
        "attribute_type(num, :five)",
        "Incorrect operand type for operator or function; operator or function: attribute_type, operand type: N",
    ),
    (
        "attribute_type(num, :tX)",
        "Invalid attribute type name found; type: X, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}",
    ),
    (
        "size(size(str)) = :one",
        "Incorrect operand type for operator or function; operator or function: size, operand type: N",
    ),
    (
        "size(:one) = :one",
        "Incorrect operand type for operator or function; operator or function: size, operand type: N",
    ),
    // Operands.
    (
        "num < :true",
        "Incorrect operand type for operator or function; operator or function: <, operand type: BOOL",
    ),
    (
        "num >= :ss",
        "Incorrect operand type for operator or function; operator or function: >=, operand type: SS",
    ),
    (
        "num BETWEEN :null AND :one",
        "Incorrect operand type for operator or function; operator or function: BETWEEN, operand type: NULL",
    ),
    (
        "num BETWEEN :six AND :four",
        "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {N:6}, upper bound operand: AttributeValue: {N:4}",
    ),
    (
        "num BETWEEN :four AND :hello",
        "The BETWEEN operator requires same data type for lower and upper bounds; lower bound operand: AttributeValue: {N:4}, upper bound operand: AttributeValue: {S:hello}",
    ),
    (
        "num = num",
        "The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [num]",
    ),
    (
        "mp.x[1] < #m.#x[1]",
        "The first operand must be distinct from the remaining operands for this operator or function; operator: <, first operand: [mp, x, [1]]",
    ),
    (
        "num IN (:one, num)",
        "The first operand must be distinct from the remaining operands for this operator or function; operator: IN, first operand: [num]",
    ),
    // Parentheses.
    ("((num = :five))", "The expression has redundant parentheses;"),
    ("((num)) = :five", "The expression has redundant parentheses;"),
];

/// Updates, with what AWS says behind «Invalid UpdateExpression: ».
const UPDATES: &[(&str, &str)] = &[
    ("", "The expression can not be empty;"),
    ("num = :five", r#"Syntax error; token: "num", near: "num =""#),
    ("SET num", r#"Syntax error; token: "<EOF>", near: "num""#),
    ("SET num :five", r#"Syntax error; token: ":five", near: "num :five""#),
    ("SET num = :five,", r#"Syntax error; token: "<EOF>", near: ",""#),
    ("SET num = :five + ", r#"Syntax error; token: "<EOF>", near: "+""#),
    ("SET num = :five + :one + :two", r#"Syntax error; token: "+", near: ":one + :two""#),
    ("SET num = :five * :one", r#"Syntax error; token: "*", near: ":five * :one""#),
    ("REMOVE", r#"Syntax error; token: "<EOF>", near: "REMOVE""#),
    ("REMOVE num = :five", r#"Syntax error; token: "=", near: "num = :five""#),
    ("ADD num", r#"Syntax error; token: "<EOF>", near: "num""#),
    ("ADD num twin", r#"Syntax error; token: "twin", near: "num twin""#),
    ("DELETE ss ss", r#"Syntax error; token: "ss", near: "ss ss""#),
    (
        "SET num = :one SET str = :a",
        "The \"SET\" section can only be used once in an update expression;",
    ),
    (
        "REMOVE num remove str",
        "The \"REMOVE\" section can only be used once in an update expression;",
    ),
    ("SET name = :a", "Attribute name is a reserved keyword; reserved keyword: name"),
    ("SET num = size(str)", "The function is not allowed in an update expression; function: size"),
    ("SET num = nope(str)", "Invalid function name; function: nope"),
    (
        "SET num = if_not_exists(num)",
        "Incorrect number of operands for operator or function; operator or function: if_not_exists, number of operands: 1",
    ),
    (
        "SET num = list_append(num, :list, :list)",
        "Incorrect number of operands for operator or function; operator or function: list_append, number of operands: 3",
    ),
    (
        "SET num = if_not_exists(:one, :two)",
        "Operator or function requires a document path; operator or function: if_not_exists",
    ),
    (
        "SET lst = list_append(list_append(:list, :list), :list)",
        "The function is not allowed to be used this way in an expression; function: list_append",
    ),
    ("SET num = _f(str)", r#"Syntax error; token: "_", near: "= _f""#),
    (
        "SET num = num + :hello",
        "Incorrect operand type for operator or function; operator or function: +, operand type: S",
    ),
    (
        "SET num = :true - num",
        "Incorrect operand type for operator or function; operator or function: -, operand type: BOOL",
    ),
    (
        "SET lst = list_append(lst, :hello)",
        "Incorrect operand type for operator or function; operator or function: list_append, operand type: S",
    ),
    (
        "ADD num :hello",
        "Incorrect operand type for operator or function; operator: ADD, operand type: STRING, typeSet: ALLOWED_FOR_ADD_OPERAND",
    ),
    (
        "DELETE ss :one",
        "Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER, typeSet: ALLOWED_FOR_DELETE_OPERAND",
    ),
    (
        "SET num = :one, num = :two",
        "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [num], path two: [num]",
    ),
    (
        "SET mp.x = :one REMOVE mp",
        "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [mp, x], path two: [mp]",
    ),
    (
        "SET lst[1] = :one REMOVE lst[1].x",
        "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [lst, [1]], path two: [lst, [1], x]",
    ),
    (
        "SET mp.x = :one, mp[1] = :two",
        "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [mp, x], path two: [mp, [1]]",
    ),
];

#[test]
fn conditions_are_refused_in_awss_words() {
    for (source, why) in CONDITIONS {
        for role in [Role::Condition, Role::Filter, Role::KeyCondition] {
            assert_eq!(
                Condition::parse(role, source, &mut bindings()).map(|_| ()),
                Err(format!("Invalid {}: {why}", role.parameter())),
                "{source}"
            );
        }
    }
}

#[test]
fn updates_are_refused_in_awss_words() {
    for (source, why) in UPDATES {
        assert_eq!(
            Update::parse(source, &mut bindings()).map(|_| ()),
            Err(format!("Invalid UpdateExpression: {why}")),
            "{source}"
        );
    }
}

/// Reads a condition, and looks at an item with it: neither may take too much of the stack.
fn parse(source: &str) -> Result<(), String> {
    let condition = Condition::parse(Role::Condition, source, &mut bindings())?;
    condition.holds(&item());
    Ok(())
}

#[test]
fn size_operators_operands_and_nesting_are_bounded() {
    let padded = |length: usize| format!("{:<length$}", "num = :five");
    assert_eq!(parse(&padded(4096)), Ok(()));
    assert_eq!(
        parse(&padded(4097)),
        Err("Invalid ConditionExpression: Expression size has exceeded the maximum allowed size; \
             expression size: 4097"
            .to_owned())
    );
    // Each comparison is an operator, and so is each OR: 299 and 301.
    let ors = |comparisons: usize| vec!["num=:one"; comparisons].join(" OR ");
    assert_eq!(parse(&ors(150)), Ok(()));
    assert!(parse(&ors(151)).is_err_and(|error| error.contains("too many operators")));
    let within = |operands: usize| format!("num IN ({})", vec![":one"; operands].join(","));
    assert_eq!(parse(&within(100)), Ok(()));
    assert!(parse(&within(101)).is_err_and(|error| error.contains("too many operands")));
    let nots = |count: usize| format!("{}num = :five", "NOT ".repeat(count));
    assert_eq!(parse(&nots(299)), Ok(()));
    assert!(parse(&nots(300)).is_err_and(|error| error.ends_with("operator count: 301")));
    let enclosed = format!("{}num=:one{}", "NOT (".repeat(299), ")".repeat(299));
    assert_eq!(parse(&enclosed), Ok(()));
    // Parentheses are no operators; these are 299.
    let nested =
        |depth: usize| format!("num=:one {}{}", "OR (num=:one ".repeat(depth), ")".repeat(depth));
    assert_eq!(parse(&nested(149)), Ok(()));
    assert!(parse(&nested(150)).is_err_and(|error| error.ends_with("operator count: 301")));
    let open = parse(&"(".repeat(4096));
    assert!(open.is_err_and(|error| error.contains("Syntax error; token: \"<EOF>\"")));
    let redundant = parse(&format!("{}num=:one{}", "(".repeat(2000), ")".repeat(2000)));
    assert!(redundant.is_err_and(|error| error.contains("redundant parentheses")));
    let functions = parse(&format!("{}num{} = :one", "size(".repeat(300), ")".repeat(300)));
    assert!(functions.is_err_and(|error| error.contains("nested too deeply")));
}

#[test]
fn no_text_makes_the_parser_panic() {
    use proptest::prelude::*;
    let token = prop::sample::select(vec![
        "num",
        "#n",
        ":one",
        ":ss",
        "(",
        ")",
        "[",
        "]",
        ",",
        ".",
        "+",
        "-",
        "=",
        "<",
        "<>",
        "AND",
        "OR",
        "NOT",
        "BETWEEN",
        "IN",
        "size",
        "contains",
        "begins_with",
        "SET",
        "REMOVE",
        "ADD",
        "DELETE",
        "if_not_exists",
        "list_append",
        "0",
        "7",
        "é",
        "#",
        ":",
        "mp",
        "lst",
    ]);
    proptest!(|(tokens in prop::collection::vec(token, 0..25), glue in "[ ]?")| {
        let source = tokens.join(&glue);
        if let Ok(condition) = Condition::parse(Role::Filter, &source, &mut bindings()) {
            let _ = condition.holds(&item());
        }
        if let Ok(update) = Update::parse(&source, &mut bindings()) {
            let _ = update.apply(&item());
        }
        let _ = Projection::parse(&source, &mut bindings()).map(|p| p.of_item(item()));
    });
}
