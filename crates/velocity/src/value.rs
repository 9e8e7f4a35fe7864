//! Values of templates.

use crate::heap::Heap;
use crate::limits::Failure;
use std::fmt::Debug;
use std::rc::Rc;
use std::sync::Arc;

/// A list of a [`Heap`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ListId(pub(crate) usize);

/// A map of a [`Heap`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MapId(pub(crate) usize);

/// A value.
#[derive(Debug, Clone)]
pub enum Value {
    /// Java's null: also what an undefined reference and a method without a result are.
    Null,
    /// True or false.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Double(f64),
    /// Text.
    Text(Arc<str>),
    /// A list, shared by all who hold it.
    List(ListId),
    /// A map, shared by all who hold it; its keys are texts, in the order in which they came.
    Map(MapId),
    /// Something of the caller's.
    Object(Rc<dyn Object>),
}

impl Value {
    /// A text.
    pub fn text(text: impl Into<Arc<str>>) -> Self {
        Value::Text(text.into())
    }

    /// Whether it is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Value::Null)
    }
}

/// What the caller lends to a template: `$input`, `$util`.
pub trait Object: Debug {
    /// `$object.name`; null where there is nothing of that name.
    fn property(&self, heap: &mut Heap, name: &str) -> Result<Value, Failure> {
        let _nothing = (heap, name);
        Ok(Value::Null)
    }

    /// `$object.name(arguments)`; nothing where there is no such method.
    fn call(
        &self,
        heap: &mut Heap,
        name: &str,
        arguments: &[Value],
    ) -> Result<Option<Value>, Failure>;

    /// What stands for it in text.
    fn text(&self) -> String;
}
