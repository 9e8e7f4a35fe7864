//! `$context` and `$stageVariables`: values by name.

use super::OverrideMaps;
use crate::context::{Context, Variables};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;
use velocity::{Failure, Heap, Object, Value};

/// `$context`, or what stands under one of its names: `$context.identity`.
#[derive(Debug, Clone)]
pub(super) struct ContextObject {
    context: Rc<Context>,
    maps: OverrideMaps,
    /// `identity.`, with its dot.
    prefix: String,
}

impl ContextObject {
    pub(super) fn new(context: &Context, maps: OverrideMaps) -> Self {
        ContextObject { context: Rc::new(context.clone()), maps, prefix: String::new() }
    }

    fn named(&self, name: &str) -> Value {
        if self.prefix.is_empty() {
            match name {
                "requestOverride" => return self.maps.request.clone(),
                "responseOverride" => return self.maps.response.clone(),
                _ => {}
            }
        }
        let whole = format!("{}{name}", self.prefix);
        // So that templates can compare it with numbers.
        if let ("requestTimeEpoch", at) = (whole.as_str(), self.context.request.at) {
            return Value::Integer(at.as_millis());
        }
        if let Some(value) = self.context.variable(&whole) {
            return Value::text(&*value);
        }
        if self.context.is_group(&whole) {
            let prefix = format!("{whole}.");
            return Value::Object(Rc::new(ContextObject { prefix, ..self.clone() }));
        }
        Value::Null
    }
}

impl Object for ContextObject {
    fn property(&self, _heap: &mut Heap, name: &str) -> Result<Value, Failure> {
        Ok(self.named(name))
    }

    fn call(
        &self,
        heap: &mut Heap,
        name: &str,
        arguments: &[Value],
    ) -> Result<Option<Value>, Failure> {
        Ok(match (name, arguments) {
            ("get", [name]) => Some(self.named(&heap.text(name))),
            ("containsKey", [name]) => {
                Some(Value::Boolean(!self.named(&heap.text(name)).is_null()))
            }
            ("keySet", []) => {
                let under = self.context.under(&self.prefix);
                let names = under.map(|(name, _)| Value::text(name)).collect();
                Some(heap.list(names))
            }
            _ => None,
        })
    }

    fn text(&self) -> String {
        let pairs = self.context.under(&self.prefix);
        let pairs: Vec<String> = pairs.map(|(name, value)| format!("{name}={value}")).collect();
        format!("{{{}}}", pairs.join(", "))
    }
}

#[derive(Debug)]
pub(super) struct StageVariables(Arc<BTreeMap<String, String>>);

impl StageVariables {
    pub(super) fn new(variables: &Arc<BTreeMap<String, String>>) -> Self {
        StageVariables(variables.clone())
    }

    fn named(&self, name: &str) -> Value {
        self.0.get(name).map_or(Value::Null, |value| Value::text(&**value))
    }
}

impl Object for StageVariables {
    fn property(&self, _heap: &mut Heap, name: &str) -> Result<Value, Failure> {
        Ok(self.named(name))
    }

    fn call(
        &self,
        heap: &mut Heap,
        name: &str,
        arguments: &[Value],
    ) -> Result<Option<Value>, Failure> {
        Ok(match (name, arguments) {
            ("get", [name]) => Some(self.named(&heap.text(name))),
            ("containsKey", [name]) => Some(Value::Boolean(self.0.contains_key(&heap.text(name)))),
            ("keySet", []) => {
                let names = self.0.keys().map(|name| Value::text(&**name)).collect();
                Some(heap.list(names))
            }
            _ => None,
        })
    }

    fn text(&self) -> String {
        let pairs: Vec<String> = self.0.iter().map(|(name, v)| format!("{name}={v}")).collect();
        format!("{{{}}}", pairs.join(", "))
    }
}
