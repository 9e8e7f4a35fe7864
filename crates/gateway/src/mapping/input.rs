//! `$input`.

use super::{NOT_JSON, Params};
use crate::jsonpath::Path;
use indexmap::IndexMap;
use serde_json::Value as Json;
use std::cell::OnceCell;
use std::sync::Arc;
use velocity::{Failure, Heap, Object, Value};

#[derive(Debug)]
pub(super) struct Input {
    body: Arc<str>,
    params: Arc<Params>,
    /// The body as JSON, read when it is first asked for.
    json: OnceCell<Result<Json, String>>,
}

impl Input {
    pub(super) fn new(body: Arc<str>, params: Arc<Params>) -> Self {
        Input { body, params, json: OnceCell::new() }
    }

    fn json(&self) -> Result<&Json, Failure> {
        let read = || match self.body.trim().is_empty() {
            // Templates count on it for requests without a body.
            true => Ok(Json::Object(serde_json::Map::new())),
            false => serde_json::from_str(&self.body).map_err(|why| format!("{NOT_JSON}{why}")),
        };
        self.json.get_or_init(read).as_ref().map_err(|why| Failure::Method(why.clone()))
    }

    fn path(&self, path: &str) -> Result<Path, Failure> {
        Path::parse(path).map_err(|wrong| Failure::Method(wrong.to_string()))
    }

    fn all(&self, heap: &mut Heap) -> Value {
        let Params { path, query, header } = &*self.params;
        let pair = |name: &str, value: &str| (name.to_owned(), Value::text(value));
        // A later value takes the place of an earlier one.
        let path: IndexMap<_, _> = path.iter().map(|(name, value)| pair(name, value)).collect();
        let query: IndexMap<_, _> = query.iter().map(|(name, value)| pair(name, value)).collect();
        let header: IndexMap<_, _> = header.iter().map(|(name, value)| pair(name, value)).collect();
        let parts = [("path", path), ("querystring", query), ("header", header)];
        let parts = parts.map(|(name, part)| (name.to_owned(), heap.map(part)));
        heap.map(IndexMap::from(parts))
    }

    /// Of the path, else of the query, else a header.
    fn one(&self, name: &str) -> Value {
        let Params { path, query, header } = &*self.params;
        let last = |pairs: &[(String, String)], same: fn(&str, &str) -> bool| {
            pairs.iter().rev().find(|(known, _)| same(known, name)).map(|(_, v)| Value::text(&**v))
        };
        let in_path = path.iter().find(|(known, _)| **known == *name);
        in_path
            .map(|(_, value)| Value::text(&**value))
            .or_else(|| last(query, |known, name| known == name))
            .or_else(|| last(header, |known, name| known.eq_ignore_ascii_case(name)))
            .unwrap_or_else(|| Value::text(""))
    }
}

impl Object for Input {
    fn property(&self, _heap: &mut Heap, name: &str) -> Result<Value, Failure> {
        Ok(match name {
            "body" => Value::text(self.body.clone()),
            _ => Value::Null,
        })
    }

    fn call(
        &self,
        heap: &mut Heap,
        name: &str,
        arguments: &[Value],
    ) -> Result<Option<Value>, Failure> {
        Ok(Some(match (name, arguments) {
            ("params", []) => self.all(heap),
            ("params", [name]) => {
                let name = heap.text(name);
                match name.as_str() {
                    "path" | "querystring" | "header" => {
                        let Value::Map(all) = self.all(heap) else { return Ok(None) };
                        heap.get(all, &name).cloned().unwrap_or(Value::Null)
                    }
                    name => self.one(name),
                }
            }
            ("json", [path]) => {
                let path = self.path(&heap.text(path))?;
                match path.find(self.json()?) {
                    Some(found) => Value::text(found.to_string()),
                    None => Value::text("\"\""),
                }
            }
            ("path", [path]) => {
                let path = self.path(&heap.text(path))?;
                match path.find(self.json()?) {
                    Some(found) => heap.json(&found),
                    None => Value::Null,
                }
            }
            _ => return Ok(None),
        }))
    }

    fn text(&self) -> String {
        self.body.to_string()
    }
}
