//! Carrying out an update: from the item as it was to the item as it will be.

use super::Update;
use super::path::{Path, Step};
use super::update::{Mismatch, SetValue, Term};
use crate::number::NumberError;
use crate::value::{Item, Value};

const WRONG_TYPE: &str = "An operand in the update expression has an incorrect data type";
const WRONG_TYPE_LEGACY: &str = "Type mismatch for attribute to update";
const NO_SUCH_PATH: &str =
    "The document path provided in the update expression is invalid for update";
const NO_SUCH_ATTRIBUTE: &str =
    "The provided expression refers to an attribute that does not exist in the item";

impl Update {
    /// The item after the update. Every value is computed from `old`, and every index means a
    /// place in `old`'s lists; `old` holds at least the key.
    pub(crate) fn apply(&self, old: &Item) -> Result<Item, String> {
        let mut new = old.clone();
        let mut values = Vec::with_capacity(self.sets.len());
        for (path, value) in &self.sets {
            values.push((path, value.evaluate(old)?));
        }
        // Elements set beyond a list's end go there in the order of their indices.
        values.sort_by_key(|(path, _)| *path);
        for (path, value) in values {
            set(&mut new, path, value)?;
        }
        for (path, value) in &self.adds {
            let sum = add(path.find(old), value).map_err(|failed| self.text(failed))?;
            set(&mut new, path, sum)?;
        }
        for (path, value) in &self.deletes {
            match path.find(old) {
                None => {}
                Some(set_before) => match subtract(set_before, value).ok_or(self.wrong_type())? {
                    Some(rest) => set(&mut new, path, rest)?,
                    None => remove(&mut new, path)?,
                },
            }
        }
        // From the back, so that removing an element moves none that is still to be removed.
        let mut removes: Vec<&Path> = self.removes.iter().collect();
        removes.sort_by(|one, two| two.cmp(one));
        for path in removes {
            remove(&mut new, path)?;
        }
        Ok(new)
    }

    fn wrong_type(&self) -> &'static str {
        match self.mismatch {
            Mismatch::Expression => WRONG_TYPE,
            Mismatch::Legacy => WRONG_TYPE_LEGACY,
        }
    }

    fn text(&self, failed: Failed) -> String {
        match failed {
            Failed::WrongType => self.wrong_type().to_owned(),
            Failed::Number(error) => error.to_string(),
        }
    }
}

/// Why nothing can be added.
enum Failed {
    WrongType,
    Number(NumberError),
}

impl SetValue {
    fn evaluate(&self, old: &Item) -> Result<Value, String> {
        let (left, right, minus) = match self {
            SetValue::Term(term) => return term.evaluate(old),
            SetValue::Plus(left, right) => (left, right, false),
            SetValue::Minus(left, right) => (left, right, true),
        };
        match (left.evaluate(old)?, right.evaluate(old)?) {
            (Value::N(left), Value::N(right)) => {
                let result = if minus { left.minus(right) } else { left.plus(right) };
                result.map(Value::N).map_err(|error| error.to_string())
            }
            _ => Err(WRONG_TYPE.to_owned()),
        }
    }
}

impl Term {
    fn evaluate(&self, old: &Item) -> Result<Value, String> {
        match self {
            Term::Value(value) => Ok(Value::clone(value)),
            Term::Path(path) => path.find(old).cloned().ok_or(NO_SUCH_ATTRIBUTE.to_owned()),
            Term::IfNotExists(path, otherwise) => match path.find(old) {
                Some(value) => Ok(value.clone()),
                None => otherwise.evaluate(old),
            },
            Term::ListAppend(first, second) => {
                match (first.evaluate(old)?, second.evaluate(old)?) {
                    (Value::L(mut list), Value::L(more)) => {
                        list.extend(more);
                        Ok(Value::L(list))
                    }
                    _ => Err(WRONG_TYPE.to_owned()),
                }
            }
        }
    }
}

/// What a path's last step is taken in.
enum Place<'a> {
    Map(&'a mut Item, &'a str),
    List(&'a mut Vec<Value>, usize),
}

fn place<'a>(item: &'a mut Item, path: &'a Path) -> Result<Place<'a>, String> {
    let Some((last, way)) = path.steps.split_last() else {
        return Ok(Place::Map(item, &path.root));
    };
    let mut value = item.get_mut(&path.root);
    for step in way {
        value = match (step, value) {
            (Step::Name(name), Some(Value::M(map))) => map.get_mut(name),
            (Step::Index(index), Some(Value::L(list))) => list.get_mut(*index),
            _ => None,
        };
    }
    match (last, value) {
        (Step::Name(name), Some(Value::M(map))) => Ok(Place::Map(map, name)),
        (Step::Index(index), Some(Value::L(list))) => Ok(Place::List(list, *index)),
        _ => Err(NO_SUCH_PATH.to_owned()),
    }
}

fn set(item: &mut Item, path: &Path, value: Value) -> Result<(), String> {
    match place(item, path)? {
        Place::Map(map, name) => {
            map.insert(name.to_owned(), value);
        }
        Place::List(list, index) => match list.get_mut(index) {
            Some(element) => *element = value,
            None => list.push(value),
        },
    }
    Ok(())
}

fn remove(item: &mut Item, path: &Path) -> Result<(), String> {
    match place(item, path)? {
        Place::Map(map, name) => {
            map.remove(name);
        }
        Place::List(list, index) if index < list.len() => {
            list.remove(index);
        }
        Place::List(..) => {}
    }
    Ok(())
}

fn add(before: Option<&Value>, value: &Value) -> Result<Value, Failed> {
    Ok(match (before, value) {
        (None, value) => value.clone(),
        (Some(Value::N(one)), Value::N(two)) => Value::N(one.plus(*two).map_err(Failed::Number)?),
        (Some(Value::Ss(one)), Value::Ss(two)) => Value::Ss(union(one, two)),
        (Some(Value::Ns(one)), Value::Ns(two)) => Value::Ns(union(one, two)),
        (Some(Value::Bs(one)), Value::Bs(two)) => Value::Bs(union(one, two)),
        // Only `AttributeUpdates` adds lists.
        (Some(Value::L(one)), Value::L(two)) => Value::L(one.iter().chain(two).cloned().collect()),
        _ => return Err(Failed::WrongType),
    })
}

/// What remains of the set, which is nothing if that would be empty; no answer of other types.
fn subtract(before: &Value, value: &Value) -> Option<Option<Value>> {
    Some(match (before, value) {
        (Value::Ss(one), Value::Ss(two)) => difference(one, two).map(Value::Ss),
        (Value::Ns(one), Value::Ns(two)) => difference(one, two).map(Value::Ns),
        (Value::Bs(one), Value::Bs(two)) => difference(one, two).map(Value::Bs),
        _ => return None,
    })
}

fn union<T: Ord + Clone>(one: &[T], two: &[T]) -> Vec<T> {
    let mut out: Vec<T> = one.iter().chain(two).cloned().collect();
    out.sort();
    out.dedup();
    out
}

fn difference<T: Ord + Clone>(one: &[T], two: &[T]) -> Option<Vec<T>> {
    let out: Vec<T> = one.iter().filter(|m| two.binary_search(m).is_err()).cloned().collect();
    (!out.is_empty()).then_some(out)
}
