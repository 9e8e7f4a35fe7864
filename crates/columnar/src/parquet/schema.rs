//! Hive's types as Parquet's, as Hive itself writes them; lists and maps are called what the format's
//! own description calls their parts.

use super::thrift::Struct;
use crate::schema::{Schema, Type};

const REQUIRED: i32 = 0;
const OPTIONAL: i32 = 1;
const REPEATED: i32 = 2;

/// How values lie in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Physical {
    Boolean,
    Int32,
    Int64,
    /// Nanoseconds of a day, and the day: what Hive keeps moments in.
    Int96,
    Float,
    Double,
    Bytes,
    /// So many bytes each.
    Fixed(usize),
}

impl Physical {
    fn of(of: &Type) -> Physical {
        match of {
            Type::Boolean => Physical::Boolean,
            Type::TinyInt | Type::SmallInt | Type::Int | Type::Date => Physical::Int32,
            Type::BigInt => Physical::Int64,
            Type::Timestamp => Physical::Int96,
            Type::Float => Physical::Float,
            Type::Double => Physical::Double,
            Type::Decimal { precision, .. } => Physical::Fixed(decimal_bytes(*precision)),
            _ => Physical::Bytes,
        }
    }

    pub(super) fn number(self) -> i32 {
        match self {
            Physical::Boolean => 0,
            Physical::Int32 => 1,
            Physical::Int64 => 2,
            Physical::Int96 => 3,
            Physical::Float => 4,
            Physical::Double => 5,
            Physical::Bytes => 6,
            Physical::Fixed(_) => 7,
        }
    }
}

/// The fewest bytes that hold every decimal of so many digits, with its sign.
fn decimal_bytes(precision: u8) -> usize {
    let largest = 10_u128.pow(precision.into()) - 1;
    let bits = u128::BITS - largest.leading_zeros() + 1;
    bits.div_ceil(8) as usize
}

/// A column of the file: a primitive somewhere in the schema.
#[derive(Clone, Debug)]
pub(super) struct Leaf {
    pub(super) path: Vec<String>,
    pub(super) physical: Physical,
    pub(super) max_repetition: u8,
    pub(super) max_definition: u8,
}

/// The file's own schema, and its columns.
pub(super) fn of(schema: &Schema) -> (Vec<Struct>, Vec<Leaf>) {
    let root = Struct::default().bytes(4, b"hive_schema").i32(5, count(schema.columns().len()));
    let mut tree = Tree { elements: vec![root], leaves: Vec::new(), path: Vec::new() };
    for column in schema.columns() {
        tree.add(&column.name, &column.of, OPTIONAL, (0, 0));
    }
    (tree.elements, tree.leaves)
}

fn count(length: usize) -> i32 {
    i32::try_from(length).unwrap_or(i32::MAX)
}

struct Tree {
    elements: Vec<Struct>,
    leaves: Vec<Leaf>,
    path: Vec<String>,
}

impl Tree {
    /// `levels`: repetition and definition above this node.
    fn add(&mut self, name: &str, of: &Type, repetition: i32, levels: (u8, u8)) {
        let levels = (levels.0, levels.1 + u8::from(repetition == OPTIONAL));
        self.path.push(name.to_owned());
        match of {
            Type::Array(element) => {
                const LIST: i32 = 3;
                self.group(name, repetition, 1, Some(LIST));
                self.repeated("list", 1, None);
                self.add("element", element, OPTIONAL, (levels.0 + 1, levels.1 + 1));
                self.path.pop();
            }
            Type::Map(key, value) => {
                const MAP: i32 = 1;
                self.group(name, repetition, 1, Some(MAP));
                self.repeated("key_value", 2, None);
                let levels = (levels.0 + 1, levels.1 + 1);
                self.add("key", key, REQUIRED, levels);
                self.add("value", value, OPTIONAL, levels);
                self.path.pop();
            }
            Type::Struct(fields) => {
                self.group(name, repetition, fields.len(), None);
                for field in fields {
                    self.add(&field.name, &field.of, OPTIONAL, levels);
                }
            }
            primitive => self.primitive(name, primitive, repetition, levels),
        }
        self.path.pop();
    }

    fn repeated(&mut self, name: &str, children: usize, converted: Option<i32>) {
        self.path.push(name.to_owned());
        self.group(name, REPEATED, children, converted);
    }

    fn group(&mut self, name: &str, repetition: i32, children: usize, converted: Option<i32>) {
        let element = Struct::default().i32(3, repetition).bytes(4, name.as_bytes());
        let element = element.i32(5, count(children));
        self.elements.push(match converted {
            Some(converted) => element.i32(6, converted),
            None => element,
        });
    }

    fn primitive(&mut self, name: &str, of: &Type, repetition: i32, levels: (u8, u8)) {
        let physical = Physical::of(of);
        let mut element = Struct::default().i32(1, physical.number());
        if let Physical::Fixed(length) = physical {
            element = element.i32(2, count(length));
        }
        element = element.i32(3, repetition).bytes(4, name.as_bytes());
        self.elements.push(match of {
            Type::String | Type::Char(_) | Type::Varchar(_) => element.i32(6, 0),
            Type::Decimal { precision, scale } => {
                element.i32(6, 5).i32(7, (*scale).into()).i32(8, (*precision).into())
            }
            Type::Date => element.i32(6, 6),
            Type::TinyInt => element.i32(6, 15),
            Type::SmallInt => element.i32(6, 16),
            _ => element,
        });
        let (max_repetition, max_definition) = levels;
        self.leaves.push(Leaf {
            path: self.path.clone(),
            physical,
            max_repetition,
            max_definition,
        });
    }
}
