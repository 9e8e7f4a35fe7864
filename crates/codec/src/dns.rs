//! Domain names' messages (RFC 1035), as far as a name server needs them that knows one address and
//! asks nobody: a query with one question in, its answer out.
//!
//! Nothing is followed that could lead in a circle: compressed names are refused in questions, and
//! sections behind the question (EDNS's options, say) are left unread.

use std::net::Ipv4Addr;

/// The longest query that is read, in bytes: what UDP carries without EDNS. A question is at most 271.
pub const QUERY_BYTES_MAX: usize = 512;

const HEAD_BYTES: usize = 12;
/// The longest name with the lengths of its labels.
const NAME_BYTES_MAX: usize = 255;
const LABEL_BYTES_MAX: usize = 63;
/// Where in every answer the question's name stands, as a compressed name.
const NAME_IN_QUESTION: [u8; 2] = [0xc0, HEAD_BYTES as u8];

const IS_ANSWER: u8 = 0x80;
const OPCODE: u8 = 0x78;
const AUTHORITATIVE: u8 = 0x04;
const RECURSION_DESIRED: u8 = 0x01;
const RECURSION_AVAILABLE: u8 = 0x80;

const TYPE_A: u16 = 1;
const TYPE_ANY: u16 = 255;
const CLASS_IN: u16 = 1;
/// How long clients may remember: an environment's names never change.
const TTL_S: u32 = 60;

/// How it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Code {
    NoError = 0,
    FormErr = 1,
    NxDomain = 3,
    NotImp = 4,
}

/// A query with its one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    head: Head,
    /// The question as it was asked: clients compare the letters' cases.
    question: Vec<u8>,
    name: String,
    kind: u16,
    class: u16,
}

/// What an answer repeats of the query's head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Head {
    id: [u8; 2],
    recursion_desired: bool,
}

/// What is no query, or none that can be answered with addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// Too short for a head, or itself an answer: whoever sent it waits for nothing.
    Silence,
    /// This is to be answered.
    Reply(Vec<u8>),
}

impl Query {
    /// Reads a query.
    ///
    /// # Errors
    /// [`Unfit`], with the answer that says so where there is anybody to tell.
    pub fn decode(message: &[u8]) -> Result<Query, Unfit> {
        let Some((head, rest)) = message.split_first_chunk::<HEAD_BYTES>() else {
            return Err(Unfit::Silence);
        };
        if head[2] & IS_ANSWER != 0 {
            return Err(Unfit::Silence);
        }
        let questions = u16::from_be_bytes([head[4], head[5]]);
        let recursion_desired = head[2] & RECURSION_DESIRED != 0;
        let (opcode, head) = (head[2] & OPCODE, Head { id: [head[0], head[1]], recursion_desired });
        if opcode != 0 {
            return Err(Unfit::Reply(head.reply(Code::NotImp, &[], None)));
        }
        let malformed = || Unfit::Reply(head.reply(Code::FormErr, &[], None));
        if questions != 1 || message.len() > QUERY_BYTES_MAX {
            return Err(malformed());
        }
        let (name, name_bytes) = name(rest).ok_or_else(malformed)?;
        let Some([k1, k0, c1, c0]) = rest.get(name_bytes..).and_then(|r| r.first_chunk()) else {
            return Err(malformed());
        };
        Ok(Query {
            head,
            question: rest[..name_bytes + 4].to_vec(),
            name,
            kind: u16::from_be_bytes([*k1, *k0]),
            class: u16::from_be_bytes([*c1, *c0]),
        })
    }

    /// A question for a name's addresses of version 4; `None` where it is no name.
    pub fn of(id: u16, name: &str) -> Option<Query> {
        let mut question = Vec::new();
        for label in name.split('.').filter(|_| !name.is_empty()) {
            let length = u8::try_from(label.len()).ok().filter(|n| *n > 0)?;
            question.push(length);
            question.extend_from_slice(label.as_bytes());
        }
        question.push(0);
        question.extend([TYPE_A.to_be_bytes(), CLASS_IN.to_be_bytes()].concat());
        let head = Head { id: id.to_be_bytes(), recursion_desired: true };
        Query::decode(&head.message(0, [0, 0], [1, 0], &question, &[])).ok()
    }

    /// The name that is asked for, in lower case, without a dot at its end.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The query as it is sent.
    pub fn encode(&self) -> Vec<u8> {
        self.head.message(0, [0, 0], [1, 0], &self.question, &[])
    }

    /// The answer where the name stands for `address`: that, if this is what was asked for, else
    /// that there is nothing of the kind.
    pub fn found(&self, address: Ipv4Addr) -> Vec<u8> {
        let asked = self.class == CLASS_IN && matches!(self.kind, TYPE_A | TYPE_ANY);
        self.head.reply(Code::NoError, &self.question, asked.then_some(address))
    }

    /// The answer where there is no such name.
    pub fn unknown(&self) -> Vec<u8> {
        self.head.reply(Code::NxDomain, &self.question, None)
    }
}

impl Head {
    fn reply(self, code: Code, question: &[u8], address: Option<Ipv4Addr>) -> Vec<u8> {
        let mut record = Vec::new();
        if let Some(address) = address {
            record.extend(NAME_IN_QUESTION);
            record.extend(TYPE_A.to_be_bytes());
            record.extend(CLASS_IN.to_be_bytes());
            record.extend(TTL_S.to_be_bytes());
            record.extend(4_u16.to_be_bytes());
            record.extend(address.octets());
        }
        let counts = [u8::from(!question.is_empty()), u8::from(address.is_some())];
        let flags = [IS_ANSWER | AUTHORITATIVE, RECURSION_AVAILABLE];
        self.message(code as u8, flags, counts, question, &record)
    }

    fn message(
        self,
        code: u8,
        flags: [u8; 2],
        [questions, answers]: [u8; 2],
        question: &[u8],
        record: &[u8],
    ) -> Vec<u8> {
        let desired = if self.recursion_desired { RECURSION_DESIRED } else { 0 };
        let flags = [flags[0] | desired, flags[1] | code];
        let counts = [0, questions, 0, answers, 0, 0, 0, 0];
        [&self.id, &flags, &counts[..], question, record].concat()
    }
}

/// The name that `bytes` begin with, and how many of them it takes.
fn name(bytes: &[u8]) -> Option<(String, usize)> {
    let (mut text, mut at) = (String::new(), 0);
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += 1;
        if length == 0 {
            return (at <= NAME_BYTES_MAX).then_some((text, at));
        }
        // More is a compressed name, or one too long.
        if length > LABEL_BYTES_MAX || at + length > NAME_BYTES_MAX {
            return None;
        }
        let label = bytes.get(at..at + length)?;
        if !text.is_empty() {
            text.push('.');
        }
        // What is not a host name's character stands for nothing that we know; a dot within a label
        // must not look like one between two.
        text.extend(label.iter().map(|byte| match byte {
            b'-' | b'_' | b'0'..=b'9' | b'a'..=b'z' => char::from(*byte),
            b'A'..=b'Z' => char::from(byte.to_ascii_lowercase()),
            _ => '?',
        }));
        at += length;
    }
}
