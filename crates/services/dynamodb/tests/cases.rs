//! The tables of cases in `tests/cases`: expressions, legacy parameters, PartiQL and values, each
//! with what comes of it, asked of a room as any request is.
//!
//! A row is `role | what is asked | what comes of it`; `!` begins a refusal. `@item`, `@names`,
//! `@values` and `@parameters` are what the rows below them have, `@page` is where AWS says so.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that can't go on fails"
)]

mod support;

use std::collections::BTreeMap;

use aws_api::ApiError;
use aws_api::dynamodb::*;
use support::*;

/// Every file has at least so many rows: one that is read wrongly tests nothing.
const FILES: [(&str, usize); 6] = [
    ("conditions", 260),
    ("keys", 40),
    ("legacy", 70),
    ("partiql", 240),
    ("projections", 30),
    ("updates", 110),
];

/// What a row is asked with.
#[derive(Clone, Default)]
struct Context {
    page: String,
    /// Nothing is an item that is not there.
    item: Option<Item>,
    names: BTreeMap<String, String>,
    values: Item,
    parameters: Vec<AttributeValue>,
}

/// What came of a row.
type Outcome = Result<String, String>;

struct Asker {
    house: House,
}

#[tokio::test]
async fn everything_comes_of_its_row() {
    let asker = Asker { house: House::new() };
    asker.furnish().await;
    let mut wrong = Vec::new();
    let mut total = 0;
    for (file, least) in FILES.into_iter().chain([("values", 40)]) {
        let path = format!("{}/tests/cases/{file}.txt", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&path).unwrap();
        let mut context = Context::default();
        let mut rows = 0;
        for (number, line) in text.lines().enumerate() {
            let place = format!("{file}.txt:{}", number + 1);
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(directive) = line.strip_prefix('@') {
                asker.set(&mut context, directive).await;
                continue;
            }
            assert!(!context.page.is_empty(), "{place}: no page");
            let fields: Vec<&str> = line.splitn(3, " |").map(str::trim).collect();
            let [role, asked, expected] = fields[..] else { panic!("{place}: {line}") };
            let asked = asked.replace("\\n", "\n").replace("\\t", "\t");
            let asked = match asked.as_str() {
                "<empty>" => "",
                "<blank>" => "   ",
                asked => asked,
            };
            rows += 1;
            let expected = asker.expected(role, expected).await;
            let outcome = asker.ask(role, asked, &context).await;
            if outcome != expected {
                wrong.push(format!(
                    "{place}: {asked}\n  is       {outcome:?}\n  and not  {expected:?}"
                ));
            }
        }
        assert!(rows >= least, "{file}: only {rows} rows");
        total += rows;
    }
    assert!(wrong.is_empty(), "{} of {total} rows:\n{}", wrong.len(), wrong.join("\n"));
    assert!(total >= 700, "only {total} rows");
}

/// As a refusal stands in a row.
fn told(error: &ApiError) -> String {
    match error.code() {
        "ValidationException" => error.message().trim().to_owned(),
        code => format!("{code}: {}", error.message()),
    }
}

fn show(item: &Item) -> String {
    format!("{item:?}")
}

fn attribute(kind: &str, name: &str) -> AttributeValue {
    match kind {
        "N" => n(name),
        _ => s(name),
    }
}

/// Puts what literals can't say in place of its sign: `{'$b': hex}` and sets of anything.
fn signs(value: AttributeValue) -> AttributeValue {
    let texts = |list: AttributeValue| match list {
        AttributeValue::L(list) => list
            .into_iter()
            .map(|text| match text {
                AttributeValue::S(text) => text,
                other => panic!("{other:?} is no text"),
            })
            .collect::<Vec<String>>(),
        other => panic!("{other:?} is no list"),
    };
    let bytes = |hex: &str| -> Vec<u8> {
        (0..hex.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
            .collect()
    };
    match value {
        AttributeValue::M(mut map) => {
            if let Some(AttributeValue::S(hex)) = map.get("$b") {
                return AttributeValue::B(bytes(hex).into());
            }
            if let Some(list) = map.remove("$bs") {
                return AttributeValue::Bs(
                    texts(list).iter().map(|hex| bytes(hex).into()).collect(),
                );
            }
            if let Some(list) = map.remove("$ss") {
                return AttributeValue::Ss(texts(list));
            }
            if let Some(list) = map.remove("$ns") {
                return AttributeValue::Ns(texts(list));
            }
            // No literal has an attribute without a name.
            let name = |name: String| if name == "$empty" { String::new() } else { name };
            AttributeValue::M(
                map.into_iter().map(|(key, value)| (name(key), signs(value))).collect(),
            )
        }
        AttributeValue::L(list) => AttributeValue::L(list.into_iter().map(signs).collect()),
        other => other,
    }
}

fn map_of(value: AttributeValue) -> Item {
    match value {
        AttributeValue::M(map) => map,
        other => panic!("{other:?} is no map"),
    }
}

fn list_of(value: AttributeValue) -> Vec<AttributeValue> {
    match value {
        AttributeValue::L(list) => list,
        other => panic!("{other:?} is no list"),
    }
}

fn text_of(value: AttributeValue) -> String {
    match value {
        AttributeValue::S(text) | AttributeValue::N(text) => text,
        AttributeValue::B(bytes) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        other => panic!("{other:?} is no text"),
    }
}

/// What of `all` an expression speaks of; nothing rather than an empty map.
fn spoken<T: Clone>(asked: &str, all: &BTreeMap<String, T>) -> Option<BTreeMap<String, T>> {
    let is_of_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let speaks = |key: &str| {
        asked.match_indices(key).any(|(at, _)| !asked[at + key.len()..].starts_with(is_of_word))
    };
    let used: BTreeMap<String, T> = all
        .iter()
        .filter(|(key, _)| speaks(key))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    (!used.is_empty()).then_some(used)
}

impl Asker {
    async fn furnish(&self) {
        self.house.create("scratch", &[("pk", "S")]).await.unwrap();
        self.house.create("tab", &[("id", "S")]).await.unwrap();
        for (table, kind, keys) in [
            ("numbers", "N", &["-3.5", "1", "2", "10"][..]),
            ("texts", "S", &["a", "ab", "b", "é"]),
            ("binaries", "B", &[]),
        ] {
            self.house.create(table, &[("pk", "S"), ("sk", kind)]).await.unwrap();
            for key in keys {
                let it = item([("pk", s("p")), ("sk", attribute(kind, key))]);
                self.house.put(table, it).await;
            }
        }
        for key in [vec![0], vec![0, 1], vec![255]] {
            let it = item([("pk", s("p")), ("sk", AttributeValue::B(key.into()))]);
            self.house.put("binaries", it).await;
        }
    }

    async fn set(&self, context: &mut Context, directive: &str) {
        let (name, rest) = directive.split_once(' ').unwrap();
        match name {
            "page" => context.page = rest.to_owned(),
            "item" if rest == "none" => context.item = None,
            "item" => context.item = Some(map_of(self.literal(rest).await)),
            "values" => context.values = map_of(self.literal(rest).await),
            "parameters" => context.parameters = list_of(self.literal(rest).await),
            "names" => {
                let names = map_of(self.literal(rest).await);
                context.names = names.into_iter().map(|(key, name)| (key, text_of(name))).collect();
            }
            other => panic!("@{other}"),
        }
    }

    /// A literal, by way of a table.
    async fn literal(&self, text: &str) -> AttributeValue {
        let insert = format!("INSERT INTO scratch VALUE {{'pk': 'v', 'v': {text}}}");
        self.run(&insert, Vec::new()).await.unwrap_or_else(|error| panic!("{text}: {error}"));
        let key = item([("pk", s("v"))]);
        let found = self.house.get("scratch", key.clone()).await.unwrap();
        self.remove("scratch", key).await;
        signs(found["v"].clone())
    }

    async fn remove(&self, table: &str, key: Item) {
        let input = DeleteItemInput { table_name: table.into(), key, ..Default::default() };
        self.house.db.delete_item(&self.house.caller, input).await.unwrap();
    }

    async fn run(
        &self,
        statement: &str,
        parameters: Vec<AttributeValue>,
    ) -> Result<Vec<Item>, ApiError> {
        let input = ExecuteStatementInput {
            statement: statement.to_owned(),
            parameters: (!parameters.is_empty()).then_some(parameters),
            ..Default::default()
        };
        let answer = self.house.db.execute_statement(&self.house.caller, input).await?;
        Ok(answer.items.unwrap())
    }

    /// What a row says comes of it, as `ask` tells it.
    async fn expected(&self, role: &str, expected: &str) -> Outcome {
        if let Some(refusal) = expected.strip_prefix('!') {
            return Err(refusal.to_owned());
        }
        let gone = expected.replace("MISSING", "'<gone>'");
        Ok(match role.split(' ').next().unwrap() {
            "select" | "returning" => {
                let items = list_of(self.literal(expected).await).into_iter().map(map_of);
                items.map(|item| show(&item)).collect::<Vec<_>>().join(", ")
            }
            _ if !gone.starts_with('{') => expected.to_owned(),
            _ => show(&map_of(self.literal(&gone).await)),
        })
    }

    async fn ask(&self, role: &str, asked: &str, context: &Context) -> Outcome {
        let (role, table) = role.split_once(' ').unwrap_or((role, ""));
        let outcome = match role {
            "condition" => self.condition(asked, context).await,
            "filter" => self.filter(asked, context).await,
            "keys" | "keyconditions" => self.keys(role, table, asked, context).await,
            "projection" => self.projection(asked, context).await,
            "update" | "updated_old" | "updated_new" => self.update(role, asked, context).await,
            "expected" => self.expected_holds(asked, context).await,
            "updates" => self.updates(asked, context).await,
            "select" | "write" | "returning" => self.statement(role, asked, context).await,
            "number" | "put" => self.put(role, asked).await,
            other => panic!("a row of {other}"),
        };
        outcome.map_err(|error| told(&error))
    }

    /// The table as the row has it, with the one item; its key.
    async fn stage(&self, context: &Context) -> Item {
        let id = context.item.as_ref().map_or(s("i1"), |item| item["id"].clone());
        let key = item([("id", id)]);
        for id in ["i1", "i2"] {
            self.remove("tab", item([("id", s(id))])).await;
        }
        match &context.item {
            Some(item) => self.house.put("tab", item.clone()).await,
            None => self.remove("tab", key.clone()).await,
        }
        key
    }

    /// Clears the table and tells what differs from the row's item: gone ones by a sign.
    async fn difference(&self, key: Item, context: &Context) -> String {
        let after = self.house.get("tab", key.clone()).await;
        self.remove("tab", key).await;
        let Some(after) = after else {
            return "none".to_owned();
        };
        let before = context.item.clone().unwrap_or_default();
        let mut out: Item = after
            .iter()
            .filter(|(name, value)| before.get(*name) != Some(*value))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        for name in before.keys().filter(|name| !after.contains_key(*name)) {
            out.insert(name.clone(), s("<gone>"));
        }
        show(&out)
    }

    async fn condition(&self, asked: &str, context: &Context) -> Result<String, ApiError> {
        let key = self.stage(context).await;
        let input = DeleteItemInput {
            table_name: "tab".into(),
            key,
            condition_expression: Some(asked.to_owned()),
            expression_attribute_names: spoken(asked, &context.names),
            expression_attribute_values: spoken(asked, &context.values),
            ..Default::default()
        };
        held(self.house.db.delete_item(&self.house.caller, input).await.map(|_| ()))
    }

    async fn expected_holds(&self, asked: &str, context: &Context) -> Result<String, ApiError> {
        let key = self.stage(context).await;
        let expected = map_of(self.literal(asked).await).into_iter().map(|(name, expected)| {
            let mut expected = map_of(expected);
            let expected = ExpectedAttributeValue {
                attribute_value_list: expected.remove("AttributeValueList").map(list_of),
                comparison_operator: expected
                    .remove("ComparisonOperator")
                    .map(|operator| ComparisonOperator::from(text_of(operator).as_str())),
                exists: expected
                    .remove("Exists")
                    .map(|exists| exists == AttributeValue::Bool(true)),
                value: expected.remove("Value"),
            };
            (name, expected)
        });
        let expected = Some(expected.collect());
        let input =
            DeleteItemInput { table_name: "tab".into(), key, expected, ..Default::default() };
        held(self.house.db.delete_item(&self.house.caller, input).await.map(|_| ()))
    }

    async fn conditions(&self, asked: &str) -> Option<BTreeMap<String, Condition>> {
        let conditions = map_of(self.literal(asked).await).into_iter().map(|(name, condition)| {
            let mut condition = map_of(condition);
            let operator = text_of(condition.remove("ComparisonOperator").unwrap());
            let condition = Condition {
                attribute_value_list: condition.remove("AttributeValueList").map(list_of),
                comparison_operator: operator.as_str().into(),
            };
            (name, condition)
        });
        Some(conditions.collect())
    }

    async fn filter(&self, asked: &str, context: &Context) -> Result<String, ApiError> {
        self.stage(context).await;
        let mut input = ScanInput { table_name: "tab".into(), ..Default::default() };
        if asked.starts_with('{') {
            input.scan_filter = self.conditions(asked).await;
        } else {
            input.filter_expression = Some(asked.to_owned());
            input.expression_attribute_names = spoken(asked, &context.names);
            input.expression_attribute_values = spoken(asked, &context.values);
        }
        let answer = self.house.db.scan(&self.house.caller, input).await?;
        Ok((answer.count == Some(1)).to_string())
    }

    async fn keys(
        &self,
        role: &str,
        table: &str,
        asked: &str,
        context: &Context,
    ) -> Result<String, ApiError> {
        let mut input = QueryInput { table_name: table.into(), ..Default::default() };
        if role == "keys" {
            input.key_condition_expression = Some(asked.to_owned());
            input.expression_attribute_names = spoken(asked, &context.names);
            input.expression_attribute_values = spoken(asked, &context.values);
        } else {
            input.key_conditions = self.conditions(asked).await;
        }
        let answer = self.house.db.query(&self.house.caller, input).await?;
        let keys = answer.items.unwrap().into_iter().map(|item| text_of(item["sk"].clone()));
        Ok(keys.collect::<Vec<_>>().join(", "))
    }

    async fn projection(&self, asked: &str, context: &Context) -> Result<String, ApiError> {
        let key = self.stage(context).await;
        let input = GetItemInput {
            table_name: "tab".into(),
            key,
            projection_expression: Some(asked.to_owned()),
            expression_attribute_names: spoken(asked, &context.names),
            ..Default::default()
        };
        let answer = self.house.db.get_item(&self.house.caller, input).await?;
        Ok(answer.item.map_or("none".to_owned(), |item| show(&item)))
    }

    async fn update(&self, role: &str, asked: &str, context: &Context) -> Result<String, ApiError> {
        let key = self.stage(context).await;
        let returned = match role {
            "updated_old" => Some(ReturnValue::UpdatedOld),
            "updated_new" => Some(ReturnValue::UpdatedNew),
            _ => None,
        };
        let input = UpdateItemInput {
            table_name: "tab".into(),
            key: key.clone(),
            update_expression: Some(asked.to_owned()),
            expression_attribute_names: spoken(asked, &context.names),
            expression_attribute_values: spoken(asked, &context.values),
            return_values: returned.clone(),
            ..Default::default()
        };
        let answer = self.house.db.update_item(&self.house.caller, input).await?;
        if returned.is_some() {
            return Ok(answer.attributes.map_or("none".to_owned(), |item| show(&item)));
        }
        Ok(self.after(key, context).await)
    }

    async fn updates(&self, asked: &str, context: &Context) -> Result<String, ApiError> {
        let key = self.stage(context).await;
        let updates = map_of(self.literal(asked).await).into_iter().map(|(name, update)| {
            let mut update = map_of(update);
            let action = update.remove("Action").map(text_of);
            let update = AttributeValueUpdate {
                action: action.map(|action| AttributeAction::from(action.as_str())),
                value: update.remove("Value"),
            };
            (name, update)
        });
        let input = UpdateItemInput {
            table_name: "tab".into(),
            key: key.clone(),
            attribute_updates: Some(updates.collect()),
            ..Default::default()
        };
        self.house.db.update_item(&self.house.caller, input).await?;
        Ok(self.after(key, context).await)
    }

    /// What differs, without the key of an item that was made.
    async fn after(&self, key: Item, context: &Context) -> String {
        let made = context.item.is_none();
        let id = key["id"].clone();
        let seen =
            Context { item: context.item.clone().or(Some(item([("id", id)]))), ..context.clone() };
        let there = self.house.get("tab", key.clone()).await.is_some();
        if made && !there { "none".to_owned() } else { self.difference(key, &seen).await }
    }

    async fn statement(
        &self,
        role: &str,
        asked: &str,
        context: &Context,
    ) -> Result<String, ApiError> {
        let key = self.stage(context).await;
        let items = self.run(asked, context.parameters.clone()).await?;
        if role != "write" {
            return Ok(items.iter().map(show).collect::<Vec<_>>().join(", "));
        }
        assert!(items.is_empty(), "{asked}: {items:?}");
        Ok(self.difference(key, context).await)
    }

    async fn put(&self, role: &str, asked: &str) -> Result<String, ApiError> {
        let mut it = if role == "number" {
            item([("n", n(asked))])
        } else {
            map_of(self.literal(asked).await)
        };
        it.entry("id".to_owned()).or_insert_with(|| s("i1"));
        let input = PutItemInput { table_name: "tab".into(), item: it, ..Default::default() };
        self.house.db.put_item(&self.house.caller, input).await?;
        let mut found = self.house.get("tab", item([("id", s("i1"))])).await.unwrap();
        found.remove("id");
        Ok(if role == "number" { text_of(found["n"].clone()) } else { show(&found) })
    }
}

/// Whether a conditional write's condition held.
fn held(answer: Result<(), ApiError>) -> Result<String, ApiError> {
    match answer {
        Ok(()) => Ok("true".to_owned()),
        Err(error) if error.is("ConditionalCheckFailedException") => Ok("false".to_owned()),
        Err(error) => Err(error),
    }
}
