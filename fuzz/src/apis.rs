//! What users write into APIs: JSONPath, mapping templates, models.

use crate::targets::{Ready, Seen};
use foundation::{AccountId, Region, Timestamp};
use gateway::jsonpath::Path;
use gateway::mapping::{Params, Setting, render};
use gateway::schema::{Models, Schema};
use gateway::{Context, Request};
use http::{HeaderMap, Method, Version};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use velocity::Template;

const GIVEN: &str = r#"{"name": "Ann", "list": [1, "b", null, {"n": 2}], "map": {"a": {"b": [true]}},
    "half": 0.5, "": {"": []}, "of": [{"name": "x", "n": 1}, {"name": "y", "n": 12, "tags": ["t"]}]}"#;

fn given() -> Value {
    serde_json::from_str(GIVEN).unwrap_or_default()
}

/// A path into a document.
pub fn jsonpath() -> Ready {
    let given = given();
    Box::new(move |input| {
        let Ok(path) = Path::parse(&String::from_utf8_lossy(input)) else {
            return Seen::Unreadable;
        };
        match path.find(&given) {
            Some(_) => Seen::Done,
            // Others give a list, be it an empty one.
            None => {
                assert!(path.is_definite());
                Seen::Refused
            }
        }
    })
}

/// A template of an API, with a request to work on.
pub fn mapping() -> Ready {
    let request = Request {
        id: "request".into(),
        at: Timestamp::from_millis(1_795_000_000_000),
        began_ns: 0,
        source_ip: None,
        method: Method::POST,
        uri: http::Uri::from_static("/dev/pets/7?q=1"),
        version: Version::HTTP_11,
        headers: HeaderMap::new(),
        body: GIVEN.into(),
        too_large: false,
        api: "abc".into(),
        path: "/dev/pets/7".into(),
        host: None,
    };
    let (account, region) = (AccountId::DEFAULT, Region::default());
    let path = request.path.clone();
    let mut context =
        Context::new(Arc::new(request), account, region, "dev".into(), path, "x=".into());
    context.set("authorizer.principalId", "me");
    let variables = Arc::new(BTreeMap::from([("v".to_owned(), "w".to_owned())]));
    let params = Arc::new(Params {
        path: vec![("id".into(), "7".to_owned())],
        query: vec![("q".to_owned(), "1".to_owned())],
        header: vec![("X-One".to_owned(), "h".to_owned())],
    });
    Box::new(move |input| {
        let Ok(template) = Template::parse(&String::from_utf8_lossy(input)) else {
            return Seen::Unreadable;
        };
        let params = params.clone();
        let stage_variables = &variables;
        let setting = Setting { body: GIVEN.into(), params, context: &context, stage_variables };
        match render(&template, &setting) {
            Ok(_) => Seen::Done,
            Err(_) => Seen::Refused,
        }
    })
}

/// A model, held against a document.
pub fn model() -> Ready {
    let given = given();
    Box::new(move |input| {
        let Ok(schema) = Schema::parse(&String::from_utf8_lossy(input), &Models::new()) else {
            return Seen::Unreadable;
        };
        match schema.check(&given).is_empty() {
            true => Seen::Done,
            false => Seen::Refused,
        }
    })
}
