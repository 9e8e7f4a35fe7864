//! Static tables that describe generated types: member names, places on the wire, constraints.

use regex::Regex;
use std::sync::OnceLock;

/// A structure, union or error.
#[derive(Debug)]
pub struct Schema {
    /// The model's name for it.
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
    /// In the model's order; generated code refers to members by their index here.
    pub members: &'static [Member],
    /// The XML namespace of the element, where the model gives one.
    pub xml_namespace: Option<&'static str>,
}

/// What a [`Schema`] describes.
#[derive(Debug)]
pub enum Kind {
    /// Any of its members, but for the required ones, may be absent.
    Structure,
    /// Exactly one member is there.
    Union,
    /// The events of a stream, and the errors that may end it: each message is one of them.
    Events,
    /// A structure that a failed call answers with.
    Error(ErrorTraits),
}

/// How an error goes over the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorTraits {
    /// What clients know it by.
    pub code: &'static str,
    /// The HTTP status.
    pub status: u16,
}

/// A structure's member.
#[derive(Debug)]
pub struct Member {
    /// The model's name.
    pub name: &'static str,
    /// The name on the wire: of the element, the JSON key, the header or query parameter.
    pub wire: &'static str,
    /// The name in XML and in query's parameters: another one where a service speaks JSON too, which
    /// keeps the model's own.
    pub xml: &'static str,
    /// Its type.
    pub shape: &'static Shape,
    /// Whether a request without it is refused.
    pub required: bool,
    /// Where rest protocols put it.
    pub location: Location,
    /// For lists and maps in XML and query: entries follow one another without an element around.
    pub flattened: bool,
    /// In XML: an attribute of the element.
    pub xml_attribute: bool,
    /// Where the member says otherwise than its shape.
    pub timestamp: Option<TimestampFormat>,
    /// A token that makes a repeated request count once; clients fill it in, and so may a reader.
    pub idempotency_token: bool,
    /// A payload that is not held whole: a [`crate::Body`].
    pub streaming: bool,
}

impl Member {
    /// An optional member of the body; the methods say what else it is.
    pub const fn new(name: &'static str, wire: &'static str, shape: &'static Shape) -> Self {
        Member {
            name,
            wire,
            xml: wire,
            shape,
            required: false,
            location: Location::Body,
            flattened: false,
            xml_attribute: false,
            timestamp: None,
            idempotency_token: false,
            streaming: false,
        }
    }

    /// Requests without it are refused.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Where rest protocols put it.
    pub const fn at(mut self, location: Location) -> Self {
        self.location = location;
        self
    }

    /// The name in XML and in query's parameters.
    pub const fn in_xml(mut self, name: &'static str) -> Self {
        self.xml = name;
        self
    }

    /// Entries without an element around them.
    pub const fn flattened(mut self) -> Self {
        self.flattened = true;
        self
    }

    /// An attribute in XML.
    pub const fn xml_attribute(mut self) -> Self {
        self.xml_attribute = true;
        self
    }

    /// Timestamps in this format.
    pub const fn timestamp(mut self, format: TimestampFormat) -> Self {
        self.timestamp = Some(format);
        self
    }

    /// Makes a repeated request count once.
    pub const fn idempotency_token(mut self) -> Self {
        self.idempotency_token = true;
        self
    }

    /// A payload that is not held whole.
    pub const fn streaming(mut self) -> Self {
        self.streaming = true;
        self
    }
}

/// Where rest protocols put a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the document of the body.
    Body,
    /// In the header [`Member::wire`].
    Header,
    /// In all headers that begin with [`Member::wire`].
    Headers,
    /// In the query parameter [`Member::wire`].
    Query,
    /// All query parameters that no other member takes.
    QueryMap,
    /// In the path, where the operation's URI has `{wire}`.
    Uri,
    /// The HTTP status of the answer.
    Status,
    /// The whole body.
    Payload,
}

/// How a timestamp is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimestampFormat {
    /// Seconds since the epoch, with a fraction.
    UnixSeconds,
    /// RFC 3339.
    Iso8601,
    /// RFC 7231's date.
    HttpDate,
}

/// A type, with the model's constraints on its values: `min` and `max` bound numbers, and the
/// lengths of everything else.
#[derive(Debug)]
#[allow(missing_docs, reason = "the bounds mean the same everywhere")]
pub enum Shape {
    /// True or false.
    Boolean,
    /// A whole number of 32 bits (or less).
    Integer { min: Option<i64>, max: Option<i64> },
    /// A whole number of 64 bits.
    Long { min: Option<i64>, max: Option<i64> },
    /// A number of 32 bits.
    Float { min: Option<i64>, max: Option<i64> },
    /// A number of 64 bits.
    Double { min: Option<i64>, max: Option<i64> },
    /// Text; lengths in characters.
    String { min: Option<u64>, max: Option<u64>, pattern: Option<&'static Pattern> },
    /// Text out of a set, which may grow.
    Enum { values: &'static [&'static str] },
    /// Bytes; lengths in bytes.
    Blob { min: Option<u64>, max: Option<u64> },
    /// A moment.
    Timestamp(Option<TimestampFormat>),
    /// Values in order.
    List {
        min: Option<u64>,
        max: Option<u64>,
        element: &'static Shape,
        /// The element's name in XML and query.
        element_name: &'static str,
        flattened: bool,
    },
    /// Values by name.
    Map {
        min: Option<u64>,
        max: Option<u64>,
        key: &'static Shape,
        value: &'static Shape,
        /// The names in XML and query.
        key_name: &'static str,
        value_name: &'static str,
        flattened: bool,
    },
    /// A structure or a union.
    Structure(&'static Schema),
}

/// A regular expression that the whole of a text must match, compiled at its first use.
#[derive(Debug)]
pub struct Pattern {
    /// As the model writes it: AWS's messages show this.
    pub source: &'static str,
    compiled: OnceLock<Option<Matcher>>,
}

/// A pattern, compiled. The engine has no lookaround: what a text must not begin with is a pattern of
/// its own, and what models say of places within it is left to the services.
#[derive(Debug)]
struct Matcher {
    never: Option<Regex>,
    whole: Regex,
}

impl Matcher {
    fn new(source: &str) -> Option<Matcher> {
        let (never, mut rest) = match lookaround(source.strip_prefix('^').unwrap_or(source)) {
            Some(("?!", never, rest)) => (Some(never), rest.to_owned()),
            _ => (None, source.to_owned()),
        };
        while let Some(at) = ["(?!", "(?<!", "(?=", "(?<="].iter().find_map(|it| rest.find(it)) {
            let (_, _, behind) = lookaround(&rest[at..])?;
            rest = format!("{}{behind}", &rest[..at]);
        }
        let never = never.map(|never| Regex::new(anchored(never).trim_end_matches(r"\z")));
        Some(Matcher { never: never.transpose().ok()?, whole: Regex::new(&anchored(&rest)).ok()? })
    }
}

/// The lookaround that a pattern begins with: its kind, what it looks for, and what comes behind it.
fn lookaround(source: &str) -> Option<(&str, &str, &str)> {
    let inner = source.strip_prefix('(')?;
    let kind = ["?!", "?<!", "?=", "?<="].into_iter().find(|kind| inner.starts_with(kind))?;
    let mut depth = 1;
    let mut escaped = false;
    for (at, letter) in inner.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((kind, &inner[kind.len()..at], &inner[at + 1..]));
        }
    }
    None
}

impl Pattern {
    /// A pattern of the model. The code generator has made sure that it compiles.
    pub const fn new(source: &'static str) -> Self {
        Pattern { source, compiled: OnceLock::new() }
    }

    /// Whether the engine has all that it asks for.
    pub fn compiles(&self) -> bool {
        self.compiled.get_or_init(|| Matcher::new(self.source)).is_some()
    }

    /// Whether all of `text` matches.
    pub fn matches(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| Matcher::new(self.source));
        compiled.as_ref().is_some_and(|Matcher { never, whole }| {
            whole.is_match(text) && !never.as_ref().is_some_and(|never| never.is_match(text))
        })
    }
}

/// The pattern as one that must match from end to end, in this engine's syntax. Models are written
/// for Java: `\u0020` is `\u{0020}` here, and Java's `\w`, `\d` and `\s` mean ASCII.
pub fn anchored(source: &str) -> String {
    let mut out = String::from(r"\A(?:");
    let mut rest = source;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let escape = &rest[at + 1..];
        let taken = match escape.chars().next() {
            Some('u') => {
                match escape.get(1..5).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit())) {
                    // Half of a surrogate pair is no character; models end ranges with it.
                    Some(digits) if digits.eq_ignore_ascii_case("D800") => {
                        out.push_str(r"\u{D7FF}");
                        5
                    }
                    Some(digits)
                        if digits.eq_ignore_ascii_case("DBFF")
                            || digits.eq_ignore_ascii_case("DC00")
                            || digits.eq_ignore_ascii_case("DFFF") =>
                    {
                        out.push_str(r"\u{10FFFF}");
                        5
                    }
                    Some(digits) => {
                        out.push_str(&format!(r"\u{{{digits}}}"));
                        5
                    }
                    None => literal(&mut out, 'u'),
                }
            }
            Some('w') => class(&mut out, "[0-9A-Za-z_]"),
            Some('W') => class(&mut out, "[^0-9A-Za-z_]"),
            Some('d') => class(&mut out, "[0-9]"),
            Some('D') => class(&mut out, "[^0-9]"),
            Some('s') => class(&mut out, r"[ \t\n\x0B\x0C\r]"),
            Some('S') => class(&mut out, r"[^ \t\n\x0B\x0C\r]"),
            Some(other) => literal(&mut out, other),
            None => 0,
        };
        rest = &escape[taken..];
    }
    out.push_str(rest);
    out.push_str(r")\z");
    out
}

fn class(out: &mut String, class: &str) -> usize {
    out.push_str(class);
    1
}

fn literal(out: &mut String, letter: char) -> usize {
    out.push('\\');
    out.push(letter);
    letter.len_utf8()
}

impl Schema {
    /// The index of the member with the wire name `wire`; `expected` is where it most likely is,
    /// since clients mostly keep the model's order.
    pub fn find(&self, wire: &str, expected: usize) -> Option<usize> {
        if self.members.get(expected).is_some_and(|m| m.wire == wire) {
            return Some(expected);
        }
        self.members.iter().position(|m| m.wire == wire)
    }

    /// The same of the name in XML and in query's parameters.
    pub fn find_in_xml(&self, name: &str, expected: usize) -> Option<usize> {
        if self.members.get(expected).is_some_and(|m| m.xml == name) {
            return Some(expected);
        }
        self.members.iter().position(|m| m.xml == name)
    }

    /// The payload that is streamed, if there is one.
    pub fn streamed(&self) -> Option<&Member> {
        self.members.iter().find(|member| member.streaming)
    }

    /// The code and status, for an error.
    pub fn error(&self) -> Option<ErrorTraits> {
        match self.kind {
            Kind::Error(traits) => Some(traits),
            Kind::Structure | Kind::Union | Kind::Events => None,
        }
    }
}

/// A wire protocol, by the name that models use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// awsJson 1.0 or 1.1: the operation in `X-Amz-Target`, behind `target_prefix` and a dot.
    #[allow(missing_docs, reason = "said above")]
    Json { version: &'static str, target_prefix: &'static str },
    /// Form parameters in, XML out.
    Query,
    /// The operation in method and path; JSON bodies.
    RestJson,
    /// The operation in method and path; XML bodies.
    RestXml,
    /// Smithy's RPC v2 in CBOR: the operation in the path, `/service/{service}/operation/{name}`, and
    /// errors by their shapes' names in `namespace`.
    #[allow(missing_docs, reason = "said above")]
    RpcV2Cbor { service: &'static str, namespace: &'static str },
}
