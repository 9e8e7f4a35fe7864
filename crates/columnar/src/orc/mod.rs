//! Apache ORC: stripes of streams, and a tail in protocol buffers that says where they are.

mod bloom;
mod protobuf;
mod runs;
mod statistics;
mod stripe;

use crate::column::Column;
use crate::compress::Codec;
use crate::schema::{Field, Schema, Type};
use crate::writer::{self, Orc, OrcCompression, OrcVersion};
use protobuf::Message;
use statistics::Statistics;
use std::io::{self, Write};
use stripe::{Pieces, Stripe};

const MAGIC: &[u8; 3] = b"ORC";
/// The largest piece that is compressed at once: `orc.compress.size`.
const PIECE_BYTES: usize = 256 * 1024;

/// A file under work.
pub(crate) struct File {
    options: Orc,
    fields: Vec<Field>,
    blooms: Vec<String>,
    stripes: Vec<Message>,
    of_stripes: Vec<Message>,
    statistics: Vec<Statistics>,
    rows: u64,
    at: u64,
}

impl File {
    pub(crate) fn new(schema: &Schema, options: &Orc) -> File {
        File {
            options: options.clone(),
            fields: schema.columns().to_vec(),
            blooms: options.bloom_columns.iter().map(|name| name.to_lowercase()).collect(),
            stripes: Vec::new(),
            of_stripes: Vec::new(),
            statistics: Vec::new(),
            rows: 0,
            at: 0,
        }
    }

    fn pieces(&self) -> Pieces {
        let codec = match self.options.compression {
            OrcCompression::None => Codec::None,
            OrcCompression::Zlib => Codec::Deflate,
            OrcCompression::Snappy => Codec::Snappy,
        };
        Pieces { codec, bytes: PIECE_BYTES }
    }

    fn put(&mut self, out: &mut dyn Write, bytes: &[u8]) -> io::Result<()> {
        out.write_all(bytes)?;
        self.at += bytes.len() as u64;
        Ok(())
    }

    /// Zeros up to the next block, where little of this one is left and the stripe does not fit.
    fn pad(&mut self, out: &mut dyn Write, stripe_bytes: u64) -> io::Result<()> {
        let block = self.options.block_bytes.max(1);
        let left = block - self.at % block;
        let part = left as f64 / self.options.stripe_bytes.max(1) as f64;
        let little = part < self.options.padding_tolerance;
        if !self.options.padding || !little || stripe_bytes <= left {
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
        let stripe = Stripe::new(&self.options, self.pieces(), &self.blooms);
        let (written, statistics) = stripe.write(&self.fields, columns, rows)?;
        let parts = [&written.index, &written.data, &written.footer];
        self.pad(out, parts.iter().map(|part| part.len() as u64).sum())?;
        let entry = Message::default().number(1, self.at);
        let mut sizes = parts.iter().map(|part| part.len() as u64).zip(2..);
        let entry = sizes.try_fold(entry, |entry, (size, field)| Some(entry.number(field, size)));
        let entry = entry.unwrap_or_default().number(5, rows as u64);
        self.stripes.push(entry);
        for part in parts {
            self.put(out, part)?;
        }
        let messages: Vec<Message> = statistics.iter().map(Statistics::message).collect();
        self.of_stripes.push(Message::default().messages(1, &messages));
        if self.statistics.is_empty() {
            self.statistics = statistics;
        } else {
            for (all, added) in self.statistics.iter_mut().zip(&statistics) {
                all.add(added);
            }
        }
        self.rows += rows as u64;
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write) -> io::Result<()> {
        let pieces = self.pieces();
        let content = self.at;
        let types = types(&self.fields);
        if self.statistics.is_empty() {
            self.statistics = vec![Statistics::default(); types.len()];
        }
        let metadata = Message::default().messages(1, &self.of_stripes);
        let (metadata, _) = pieces.pack(&metadata.finish())?;
        let statistics: Vec<Message> = self.statistics.iter().map(Statistics::message).collect();
        let footer = Message::default()
            .number(1, MAGIC.len() as u64)
            .number(2, content)
            .messages(3, &self.stripes)
            .messages(4, &types)
            .number(6, self.rows)
            .messages(7, &statistics)
            .number(8, self.options.row_index_stride as u64);
        let (footer, _) = pieces.pack(&footer.finish())?;
        let (compression, version) = (
            match self.options.compression {
                OrcCompression::None => 0,
                OrcCompression::Zlib => 1,
                OrcCompression::Snappy => 2,
            },
            match self.options.version {
                OrcVersion::V0_11 => [0, 11],
                OrcVersion::V0_12 => [0, 12],
            },
        );
        const MAGIC_FIELD: u64 = 8000;
        /// The one that ORC-135 made: moments are of the zone that the stripe names.
        const WRITER_VERSION: u64 = 6;
        let tail = Message::default()
            .number(1, footer.len() as u64)
            .number(2, compression)
            .number(3, PIECE_BYTES as u64)
            .numbers(4, &version)
            .number(5, metadata.len() as u64)
            .number(6, WRITER_VERSION)
            .bytes(MAGIC_FIELD, MAGIC)
            .finish();
        self.put(out, &metadata)?;
        self.put(out, &footer)?;
        self.put(out, &tail)?;
        // Some thirty bytes.
        self.put(out, &[tail.len() as u8])
    }
}

/// The schema as the footer has it: every node, parents first.
fn types(fields: &[Field]) -> Vec<Message> {
    let mut all = vec![Message::default()];
    let children = fields.iter().map(|field| add(&mut all, &field.of)).collect::<Vec<_>>();
    let root = structure(fields, &children);
    if let Some(first) = all.first_mut() {
        *first = root;
    }
    all
}

fn structure(fields: &[Field], children: &[u64]) -> Message {
    const STRUCT: u64 = 12;
    let message = Message::default().number(1, STRUCT).numbers(2, children);
    fields.iter().fold(message, |message, field| message.bytes(3, field.name.as_bytes()))
}

/// Adds a type and those below it; answers its number.
fn add(all: &mut Vec<Message>, of: &Type) -> u64 {
    let id = all.len();
    all.push(Message::default());
    let kind = |kind: u64| Message::default().number(1, kind);
    let message = match of {
        Type::Boolean => kind(0),
        Type::TinyInt => kind(1),
        Type::SmallInt => kind(2),
        Type::Int => kind(3),
        Type::BigInt => kind(4),
        Type::Float => kind(5),
        Type::Double => kind(6),
        Type::String => kind(7),
        Type::Binary => kind(8),
        Type::Timestamp => kind(9),
        Type::Array(element) => {
            let child = add(all, element);
            kind(10).numbers(2, &[child])
        }
        Type::Map(key, value) => {
            let children = [add(all, key), add(all, value)];
            kind(11).numbers(2, &children)
        }
        Type::Struct(fields) => {
            let children: Vec<u64> = fields.iter().map(|field| add(all, &field.of)).collect();
            structure(fields, &children)
        }
        Type::Decimal { precision, scale } => {
            kind(14).number(5, (*precision).into()).number(6, (*scale).into())
        }
        Type::Date => kind(15),
        Type::Varchar(length) => kind(16).number(4, (*length).into()),
        Type::Char(length) => kind(17).number(4, (*length).into()),
    };
    if let Some(place) = all.get_mut(id) {
        *place = message;
    }
    id as u64
}
