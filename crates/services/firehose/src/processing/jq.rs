//! `MetadataExtraction`: keys of partitions by a query in jq's language.

use super::{EXTRACTION_FAILED, Passing};
use crate::delivery::Failure;
use crate::record::Record;
use jaq_core::load::lex::{Lexer, StrPart, Tok, Token};
use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Vars, data, unwrap_valr};
use jaq_json::Val;
use std::collections::BTreeMap;
use std::fmt;

type Filter = jaq_core::compile::Filter<jaq_core::Native<data::JustLut<Val>>>;

/// A query, compiled.
pub(super) struct Query {
    text: String,
    filter: Filter,
}

impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Query({})", self.text)
    }
}

/// What a query may not use: it could run without end, or reach for what is not in the record.
const REFUSED: &[&str] = &[
    "debug",
    "def",
    "env",
    "error",
    "foreach",
    "getpath",
    "halt",
    "halt_error",
    "import",
    "include",
    "infinite",
    "input",
    "input_filename",
    "input_line_number",
    "inputs",
    "limit",
    "now",
    "path",
    "paths",
    "range",
    "recurse",
    "reduce",
    "repeat",
    "repl",
    "stderr",
    "until",
    "walk",
    "while",
];
/// Tokens of a query, and how deep its brackets go: what compiles it calls itself for each.
const TOKENS_MAX: usize = 1_000;
const DEPTH_MAX: usize = 32;

impl Query {
    /// Reads a query.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(super) fn compile(text: &str) -> Result<Query, String> {
        let depth = text.chars().try_fold(0usize, |depth, letter| match letter {
            '(' | '[' | '{' if depth >= DEPTH_MAX => None,
            '(' | '[' | '{' => Some(depth + 1),
            ')' | ']' | '}' => Some(depth.saturating_sub(1)),
            _ => Some(depth),
        });
        depth.ok_or("it is nested too deep")?;
        let tokens = Lexer::new(text).lex().map_err(|_| "it is not in jq's language")?;
        let mut count = 0;
        allowed(&tokens, &mut count)?;
        let defs = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
        let funs = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
        let arena = Arena::default();
        let modules = Loader::new(defs).load(&arena, File { code: text, path: () });
        let modules = modules.map_err(|_| "it is not in jq's language")?;
        let filter = Compiler::default().with_funs(funs).compile(modules).map_err(|errors| {
            let undefined = errors.into_iter().flat_map(|(_, found)| found).next();
            match undefined {
                Some((name, what)) => format!("undefined {} {name}", what.as_str()),
                None => "it is not in jq's language".to_owned(),
            }
        })?;
        Ok(Query { text: text.to_owned(), filter })
    }

    /// Adds to each record the keys that the query finds in it; those in which it fails are given
    /// apart.
    pub(super) fn extract_all(
        &self,
        passing: Vec<Passing>,
    ) -> (Vec<Passing>, Vec<(Record, Failure, u32)>) {
        let mut failed = Vec::new();
        let mut passed = Vec::with_capacity(passing.len());
        for mut one in passing {
            match self.extract(&one.record.data) {
                Ok(keys) => {
                    one.lambda.query = keys;
                    passed.push(one);
                }
                Err(why) => {
                    failed.push((one.record, Failure::lasting(EXTRACTION_FAILED, why), 1));
                }
            }
        }
        (passed, failed)
    }

    fn extract(&self, record: &[u8]) -> Result<BTreeMap<String, String>, String> {
        // serde's reader bounds how deep a document goes.
        let input: Val =
            serde_json::from_slice(record).map_err(|_| "Non JSON record provided".to_owned())?;
        let ctx = Ctx::<data::JustLut<Val>>::new(&self.filter.lut, Vars::new([]));
        let mut results = self.filter.id.run((ctx, input)).map(unwrap_valr);
        let first = results.next().ok_or("the query gave nothing")?;
        let Val::Obj(found) = first.map_err(|why| why.to_string())? else {
            return Err("the query must give an object".to_owned());
        };
        let text = |value: &Val| match value {
            Val::TStr(bytes) | Val::BStr(bytes) => {
                Some(String::from_utf8_lossy(bytes).into_owned())
            }
            Val::Num(_) | Val::Bool(_) => Some(value.to_string()),
            // Found to be missing by who asks for it.
            Val::Null | Val::Arr(_) | Val::Obj(_) => None,
        };
        Ok(found.iter().filter_map(|(key, value)| Some((text(key)?, text(value)?))).collect())
    }
}

/// That nothing in a query is refused.
fn allowed(tokens: &[Token<&str>], count: &mut usize) -> Result<(), String> {
    for Token(text, kind) in tokens {
        *count += 1;
        if *count > TOKENS_MAX {
            return Err("it is too long".to_owned());
        }
        match kind {
            Tok::Word if REFUSED.contains(text) => {
                return Err(format!("{text} is not supported"));
            }
            Tok::Var if *text == "$ENV" || *text == "$__prog_args" => {
                return Err(format!("{text} is not supported"));
            }
            Tok::Block(inner) => allowed(inner, count)?,
            Tok::Str(parts) => {
                for part in parts {
                    if let StrPart::Term(term) = part {
                        allowed(std::slice::from_ref(term), count)?;
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn queries_find_keys() {
        let record = br#"{"customer_id":7,"type":{"device":"phone"},"event_timestamp":1565382027,
            "tags":["a","b"],"vip":true,"none":null}"#;
        for (query, expected) in [
            ("{customer_id: .customer_id}", Ok(vec![("customer_id", "7")])),
            ("{c:.customer_id,device:.type.device}", Ok(vec![("c", "7"), ("device", "phone")])),
            (
                r#"{year: .event_timestamp| strftime("%Y"), d: .event_timestamp|strftime("%d")}"#,
                Ok(vec![("d", "09"), ("year", "2019")]),
            ),
            ("{first: .tags[0], vip: .vip}", Ok(vec![("first", "a"), ("vip", "true")])),
            (r#"{k: "x-\(.customer_id)"}"#, Ok(vec![("k", "x-7")])),
            ("{missing: .nothing, none: .none}", Ok(vec![])),
            (".customer_id", Err(())),
            ("{k: (.tags | .x)}", Err(())),
            ("empty", Err(())),
        ] {
            let found = Query::compile(query).unwrap().extract(record).map_err(|_| ());
            let expected: Result<BTreeMap<_, _>, ()> = expected.map(|all| {
                all.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
            });
            assert_eq!(found, expected, "{query}");
        }
        let query = Query::compile("{a:.a}").unwrap();
        assert_eq!(query.extract(b"no json").unwrap_err(), "Non JSON record provided");
        assert!(query.extract("[".repeat(100_000).as_bytes()).is_err());
    }

    #[test]
    fn what_could_run_for_ever_is_refused_by_name() {
        for query in [
            "def f: f; f",
            "[range(1e18)]",
            "repeat(1)",
            "[recurse]",
            r#""\([range(9)])""#,
            "{a: (.a | until(false; .))}",
            "env",
            "$ENV",
            "inputs",
        ] {
            let why = Query::compile(query).unwrap_err();
            assert!(why.contains("is not supported"), "{query}: {why}");
        }
        for query in ["{", "{a:", ".a.b.", "nothing(1)", &"(".repeat(5_000)] {
            assert!(Query::compile(query).is_err(), "{query}");
        }
    }

    proptest! {
        #[test]
        fn no_query_makes_it_panic(text in "[a-z.{}()|$:,\"\\\\ \\[\\]0-9]{0,40}") {
            if let Ok(query) = Query::compile(&text) {
                let _ = query.extract(br#"{"a":[1,{"b":"c"}]}"#);
            }
        }
    }
}
