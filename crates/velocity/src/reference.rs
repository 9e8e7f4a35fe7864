//! What references stand for.

use crate::heap::Heap;
use crate::limits::Failure;
use crate::methods;
use crate::render::{Named, Renderer};
use crate::tree::{Reference, Step};
use crate::value::Value;
use std::sync::Arc;

impl Renderer<'_> {
    /// The reference's value, or what it names for where there is none.
    pub(crate) fn reference(&mut self, reference: &Reference) -> Result<Value, Failure> {
        let value = self.follow(&reference.name, &reference.path)?;
        match &reference.otherwise {
            Some(otherwise) if value.is_null() => self.evaluate(otherwise),
            _ => Ok(value),
        }
    }

    /// The value at the end of a path.
    pub(crate) fn follow(&mut self, name: &Arc<str>, path: &[Step]) -> Result<Value, Failure> {
        self.step()?;
        let mut value = match self.named(name) {
            None => return Ok(Value::Null),
            Some(Named::Value(value)) => value.clone(),
            Some(Named::Block(block)) => {
                let block = block.clone();
                Value::text(self.block(&block)?)
            }
        };
        for step in path {
            if value.is_null() {
                return Ok(Value::Null);
            }
            self.step()?;
            value = self.take_step(&value, step)?;
        }
        Ok(value)
    }

    fn take_step(&mut self, value: &Value, step: &Step) -> Result<Value, Failure> {
        match step {
            Step::Property(name) => property(self.heap, value, name),
            Step::Method(name, arguments) => {
                let arguments =
                    arguments.iter().map(|a| self.evaluate(a)).collect::<Result<Vec<_>, _>>()?;
                for argument in &arguments {
                    if let Value::Text(text) = argument {
                        self.weigh(text)?;
                    }
                }
                if let Value::Text(text) = value {
                    self.weigh(text)?;
                }
                let result = methods::call(self.heap, value, name, &arguments)?;
                if let Some(Value::Text(text)) = &result {
                    self.weigh(text)?;
                }
                Ok(result.unwrap_or(Value::Null))
            }
            Step::Index(index) => {
                let index = self.evaluate(index)?;
                Ok(element(self.heap, value, &index))
            }
        }
    }

    /// Sets a map's entry or a list's element.
    pub(crate) fn set_step(
        &mut self,
        owner: &Value,
        step: &Step,
        value: Value,
    ) -> Result<(), Failure> {
        match (owner, step) {
            (Value::Map(map), Step::Property(name)) => {
                self.heap.put(*map, &**name, value);
            }
            (Value::Map(map), Step::Index(key)) => {
                let key = self.evaluate(key)?;
                let key = self.heap.text(&key);
                self.heap.put(*map, key, value);
            }
            (Value::List(list), Step::Index(index)) => {
                let index = self.evaluate(index)?;
                if let Value::Integer(index) = index
                    && let Some(elements) = self.heap.change(*list)
                    && let Some(element) =
                        usize::try_from(index).ok().and_then(|index| elements.get_mut(index))
                {
                    *element = value;
                }
            }
            // As in Velocity, what can't be set is passed over.
            _ => {}
        }
        Ok(())
    }
}

/// `$value.name`: a map's entry, else what a method `getName` or `isName` gives.
fn property(heap: &mut Heap, value: &Value, name: &str) -> Result<Value, Failure> {
    match value {
        Value::Map(map) => match heap.get(*map, name) {
            Some(entry) => Ok(entry.clone()),
            None if name == "empty" => Ok(Value::Boolean(heap.entries(*map).is_empty())),
            None => Ok(Value::Null),
        },
        Value::Object(object) => object.clone().property(heap, name),
        _ => {
            let mut letters = name.chars();
            let capital = letters.next().map(|c| c.to_ascii_uppercase());
            let capital: String = capital.into_iter().chain(letters).collect();
            for getter in [format!("get{capital}"), format!("is{capital}")] {
                if let Some(found) = methods::call(heap, value, &getter, &[])? {
                    return Ok(found);
                }
            }
            Ok(Value::Null)
        }
    }
}

/// `$value[index]`.
fn element(heap: &Heap, value: &Value, index: &Value) -> Value {
    let found = match (value, index) {
        (Value::List(list), Value::Integer(index)) => {
            usize::try_from(*index).ok().and_then(|index| heap.elements(*list).get(index))
        }
        (Value::Map(map), key) => heap.get(*map, &heap.text(key)),
        _ => None,
    };
    found.cloned().unwrap_or(Value::Null)
}
