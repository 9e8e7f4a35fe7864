//! Apache Parquet: row groups of column chunks of pages, and a footer in Thrift that says where they
//! are.

mod chunk;
mod hybrid;
mod levels;
mod plain;
mod schema;
mod thrift;

use crate::column::{Column, Values};
use crate::schema::{Schema, Type};
use crate::writer::{self, Parquet};
use levels::Slots;
use schema::Leaf;
use std::io::{self, Write};
use thrift::Struct;

const MAGIC: &[u8; 4] = b"PAR1";

/// A file under work.
pub(crate) struct File {
    options: Parquet,
    types: Vec<Type>,
    elements: Vec<Struct>,
    leaves: Vec<Leaf>,
    groups: Vec<Struct>,
    rows: i64,
    at: u64,
}

impl File {
    pub(crate) fn new(schema: &Schema, options: &Parquet) -> File {
        let (elements, leaves) = schema::of(schema);
        let types = schema.columns().iter().map(|column| column.of.clone()).collect();
        File {
            options: options.clone(),
            types,
            elements,
            leaves,
            groups: Vec::new(),
            rows: 0,
            at: 0,
        }
    }

    fn put(&mut self, out: &mut dyn Write, bytes: &[u8]) -> io::Result<()> {
        out.write_all(bytes)?;
        self.at += bytes.len() as u64;
        Ok(())
    }

    /// Zeros up to the next block, where few enough are left of this one.
    fn pad(&mut self, out: &mut dyn Write) -> io::Result<()> {
        let block = self.options.block_bytes.max(1);
        let left = block - self.at % block;
        if self.groups.is_empty() || left > self.options.max_padding_bytes || left == block {
            return Ok(());
        }
        const ZEROS: [u8; 4096] = [0; 4096];
        let mut left = usize::try_from(left).map_err(io::Error::other)?;
        while left > 0 {
            let now = left.min(ZEROS.len());
            self.put(out, &ZEROS[..now])?;
            left -= now;
        }
        Ok(())
    }
}

impl writer::File for File {
    fn begin(&mut self, out: &mut dyn Write) -> io::Result<()> {
        self.put(out, MAGIC)
    }

    fn group(&mut self, columns: &[Column], rows: usize, out: &mut dyn Write) -> io::Result<()> {
        self.pad(out)?;
        let start = self.at;
        let (types, leaves) = (self.types.clone(), self.leaves.clone());
        let (mut entries, mut uncompressed) = (Vec::new(), 0);
        // One column at a time: its levels and bytes are made, written and forgotten.
        let mut emit = |leaf: &Leaf, slots: &Slots, values: &Values| {
            let offset = self.at as i64;
            let chunk = chunk::chunk(leaf, slots, values, &self.options)?;
            self.put(out, &chunk.bytes)?;
            uncompressed += chunk.uncompressed;
            entries.push(chunk.entry(offset));
            Ok(())
        };
        let mut walk = Walk { leaves: leaves.iter(), emit: &mut emit };
        let slots = Slots::rows(rows);
        for (of, column) in types.iter().zip(columns) {
            walk.node(of, column, &slots, true, 0)?;
        }
        let rows = rows as i64;
        self.rows += rows;
        self.groups.push(
            Struct::default()
                .structures(1, entries)
                .i64(2, uncompressed)
                .i64(3, rows)
                .i64(5, start as i64)
                .i64(6, (self.at - start) as i64),
        );
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write) -> io::Result<()> {
        // The columns are ordered as their types are.
        let order = |_: &Leaf| Struct::default().structure(1, Struct::default());
        let footer = Struct::default()
            .i32(1, 1)
            .structures(2, std::mem::take(&mut self.elements))
            .i64(3, self.rows)
            .structures(4, std::mem::take(&mut self.groups))
            .bytes(6, concat!("millstream version ", env!("CARGO_PKG_VERSION")).as_bytes())
            .structures(7, self.leaves.iter().map(order).collect())
            .finish();
        let length = u32::try_from(footer.len()).map_err(io::Error::other)?;
        self.put(out, &footer)?;
        self.put(out, &length.to_le_bytes())?;
        self.put(out, MAGIC)
    }
}

/// Takes a leaf of the schema with its places and values.
type Emit<'w> = dyn FnMut(&Leaf, &Slots, &Values) -> io::Result<()> + 'w;

/// Goes down the schema, and finds the places and values of each leaf.
struct Walk<'w> {
    leaves: std::slice::Iter<'w, Leaf>,
    emit: &'w mut Emit<'w>,
}

impl Walk<'_> {
    fn node(
        &mut self,
        of: &Type,
        column: &Column,
        above: &Slots,
        optional: bool,
        level: u8,
    ) -> io::Result<()> {
        let slots = above.through(column, optional);
        match (of, &column.values) {
            (Type::Array(of), Values::List { lengths, element }) => {
                let slots = slots.into_lists(lengths, level + 1);
                self.node(of, element, &slots, true, level + 1)
            }
            (Type::Map(key_type, value_type), Values::Map { lengths, key, value }) => {
                let slots = slots.into_lists(lengths, level + 1);
                self.node(key_type, key, &slots, false, level + 1)?;
                self.node(value_type, value, &slots, true, level + 1)
            }
            (Type::Struct(fields), Values::Struct(columns)) => {
                let mut pairs = fields.iter().zip(columns);
                pairs.try_for_each(|(field, column)| {
                    self.node(&field.of, column, &slots, true, level)
                })
            }
            (_, values) => match self.leaves.next() {
                Some(leaf) => (self.emit)(leaf, &slots, values),
                None => Ok(()),
            },
        }
    }
}
