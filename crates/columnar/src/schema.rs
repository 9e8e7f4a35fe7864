//! What a table's columns are: Hive's types, in the notation of the Glue Data Catalog.

use std::collections::HashSet;
use std::fmt;

/// Types within types, at most: deeper than any table that anybody reads.
const DEPTH_MAX: usize = 32;
/// The longest text of a type, in bytes: the catalog's own limit on `Column$Type`.
const TEXT_MAX: usize = 131_072;
/// The most digits that a decimal has.
const PRECISION_MAX: u8 = 38;
/// What `decimal` without numbers is in Hive.
const PRECISION_DEFAULT: u8 = 10;
/// The longest `varchar` and `char`.
const VARCHAR_MAX: u32 = 65_535;
const CHAR_MAX: u32 = 255;

/// A column's type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Eight bits.
    TinyInt,
    /// Sixteen bits.
    SmallInt,
    /// Thirty-two bits; also `integer`.
    Int,
    /// Sixty-four bits.
    BigInt,
    /// IEEE 754, four bytes.
    Float,
    /// IEEE 754, eight bytes.
    Double,
    /// `decimal(precision,scale)`.
    Decimal {
        /// Digits in all, 1 to 38.
        precision: u8,
        /// Digits behind the point, at most `precision`.
        scale: u8,
    },
    /// Text.
    String,
    /// Text of so many characters at most; spaces at its end mean nothing.
    Char(u32),
    /// Text of so many characters at most.
    Varchar(u32),
    /// True or false.
    Boolean,
    /// Bytes.
    Binary,
    /// A day.
    Date,
    /// A moment, in nanoseconds.
    Timestamp,
    /// `array<element>`.
    Array(Box<Type>),
    /// `map<key,value>`; keys are of a primitive type.
    Map(Box<Type>, Box<Type>),
    /// `struct<name:type,…>`.
    Struct(Vec<Field>),
}

/// A member of a struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its type.
    pub of: Type,
}

/// A column of a table.
pub type Column = Field;

/// The columns of a table, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schema {
    columns: Vec<Column>,
}

/// Why a text is no type.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason} at position {at} of '{text}'")]
pub struct TypeError {
    /// The text, cut where it is long.
    pub text: String,
    /// The byte where reading ended.
    pub at: usize,
    /// What is wrong there.
    pub reason: String,
}

/// Why columns are no schema.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SchemaError {
    /// A file has to have a column.
    #[error("The schema is empty.")]
    Empty,
    /// Two columns of one name, whatever the case.
    #[error("The schema has two columns called {0}.")]
    Twice(String),
    /// A column's type is none.
    #[error("The type of column {column} cannot be read: {why}")]
    Type {
        /// The column's name.
        column: String,
        /// What is wrong.
        why: TypeError,
    },
}

impl Schema {
    /// A schema of these columns.
    ///
    /// # Errors
    /// Without a column, and where two have one name.
    pub fn new(columns: Vec<Column>) -> Result<Schema, SchemaError> {
        if columns.is_empty() {
            return Err(SchemaError::Empty);
        }
        let mut names = HashSet::new();
        for column in &columns {
            if !names.insert(column.name.to_lowercase()) {
                return Err(SchemaError::Twice(column.name.clone()));
            }
        }
        Ok(Schema { columns })
    }

    /// A schema of columns whose types are texts.
    ///
    /// # Errors
    /// The above, and where a text is no type.
    pub fn parse<'t>(
        columns: impl IntoIterator<Item = (&'t str, &'t str)>,
    ) -> Result<Schema, SchemaError> {
        let read = |(name, text): (&str, &str)| match Type::parse(text) {
            Ok(of) => Ok(Column { name: name.to_owned(), of }),
            Err(why) => Err(SchemaError::Type { column: name.to_owned(), why }),
        };
        Schema::new(columns.into_iter().map(read).collect::<Result<_, _>>()?)
    }

    /// The columns.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }
}

impl Type {
    /// Reads Hive's notation; case and spaces between words make no difference.
    ///
    /// # Errors
    /// What is no type, and what is too long or too deep.
    pub fn parse(text: &str) -> Result<Type, TypeError> {
        let mut reader = Reader { text, at: 0 };
        if text.len() > TEXT_MAX {
            return Err(reader.wrong("the type is too long"));
        }
        let of = reader.of(DEPTH_MAX)?;
        reader.spaces();
        if reader.at != text.len() {
            return Err(reader.wrong("the type goes on"));
        }
        Ok(of)
    }

    /// Whether it has no types within.
    pub fn is_primitive(&self) -> bool {
        !matches!(self, Type::Array(_) | Type::Map(..) | Type::Struct(_))
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::TinyInt => f.write_str("tinyint"),
            Type::SmallInt => f.write_str("smallint"),
            Type::Int => f.write_str("int"),
            Type::BigInt => f.write_str("bigint"),
            Type::Float => f.write_str("float"),
            Type::Double => f.write_str("double"),
            Type::Decimal { precision, scale } => write!(f, "decimal({precision},{scale})"),
            Type::String => f.write_str("string"),
            Type::Char(length) => write!(f, "char({length})"),
            Type::Varchar(length) => write!(f, "varchar({length})"),
            Type::Boolean => f.write_str("boolean"),
            Type::Binary => f.write_str("binary"),
            Type::Date => f.write_str("date"),
            Type::Timestamp => f.write_str("timestamp"),
            Type::Array(element) => write!(f, "array<{element}>"),
            Type::Map(key, value) => write!(f, "map<{key},{value}>"),
            Type::Struct(fields) => {
                f.write_str("struct<")?;
                for (index, field) in fields.iter().enumerate() {
                    let comma = if index == 0 { "" } else { "," };
                    write!(f, "{comma}{}:{}", field.name, field.of)?;
                }
                f.write_str(">")
            }
        }
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn wrong(&self, reason: impl Into<String>) -> TypeError {
        const SHOWN: usize = 200;
        TypeError {
            text: self.text.chars().take(SHOWN).collect(),
            at: self.at,
            reason: reason.into(),
        }
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn spaces(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    fn take(&mut self, expected: char) -> Result<(), TypeError> {
        self.spaces();
        if !self.rest().starts_with(expected) {
            return Err(self.wrong(format!("'{expected}' is missing")));
        }
        self.at += expected.len_utf8();
        Ok(())
    }

    fn takes(&mut self, expected: char) -> bool {
        self.take(expected).is_ok()
    }

    fn until(&mut self, ends: impl Fn(char) -> bool) -> &'t str {
        self.spaces();
        let rest = self.rest();
        let word = rest.find(ends).map_or(rest, |end| &rest[..end]);
        self.at += word.len();
        word
    }

    fn number(&mut self, max: u32) -> Result<u32, TypeError> {
        let digits = self.until(|c| !c.is_ascii_digit());
        match digits.parse::<u32>() {
            Ok(number) if number <= max => Ok(number),
            _ => Err(self.wrong(format!("a number of at most {max} is missing"))),
        }
    }

    fn of(&mut self, depth: usize) -> Result<Type, TypeError> {
        let Some(within) = depth.checked_sub(1) else {
            return Err(self.wrong("types are too deep in types"));
        };
        let word = self.until(|c| !c.is_ascii_alphanumeric() && c != '_');
        let of = match &*word.to_ascii_lowercase() {
            "tinyint" => Type::TinyInt,
            "smallint" => Type::SmallInt,
            "int" | "integer" => Type::Int,
            "bigint" => Type::BigInt,
            "float" => Type::Float,
            "double" => Type::Double,
            "string" => Type::String,
            "boolean" => Type::Boolean,
            "binary" => Type::Binary,
            "date" => Type::Date,
            "timestamp" => Type::Timestamp,
            "decimal" => self.decimal()?,
            "char" => Type::Char(self.length(CHAR_MAX)?),
            "varchar" => Type::Varchar(self.length(VARCHAR_MAX)?),
            "array" => {
                self.take('<')?;
                let element = self.of(within)?;
                self.take('>')?;
                Type::Array(Box::new(element))
            }
            "map" => {
                self.take('<')?;
                let key = self.of(within)?;
                if !key.is_primitive() {
                    return Err(self.wrong("a map's keys cannot be of a type with types within"));
                }
                self.take(',')?;
                let value = self.of(within)?;
                self.take('>')?;
                Type::Map(Box::new(key), Box::new(value))
            }
            "struct" => self.fields(within)?,
            "" => return Err(self.wrong("a type is missing")),
            other => return Err(self.wrong(format!("'{other}' is no type that can be written"))),
        };
        Ok(of)
    }

    fn decimal(&mut self) -> Result<Type, TypeError> {
        if !self.takes('(') {
            return Ok(Type::Decimal { precision: PRECISION_DEFAULT, scale: 0 });
        }
        let precision = self.number(PRECISION_MAX.into())?;
        let scale = if self.takes(',') { self.number(precision)? } else { 0 };
        self.take(')')?;
        match (u8::try_from(precision), u8::try_from(scale)) {
            (Ok(precision @ 1..), Ok(scale)) => Ok(Type::Decimal { precision, scale }),
            _ => Err(self.wrong("a decimal has a digit")),
        }
    }

    fn length(&mut self, max: u32) -> Result<u32, TypeError> {
        self.take('(')?;
        let length = self.number(max)?;
        self.take(')')?;
        match length {
            0 => Err(self.wrong("a length is at least 1")),
            length => Ok(length),
        }
    }

    fn fields(&mut self, within: usize) -> Result<Type, TypeError> {
        let mut fields: Vec<Field> = Vec::new();
        self.take('<')?;
        loop {
            let name = self.until(|c| matches!(c, ':' | '<' | '>' | ',')).trim_end().to_owned();
            if name.is_empty() {
                return Err(self.wrong("a field's name is missing"));
            }
            if fields.iter().any(|field| field.name.eq_ignore_ascii_case(&name)) {
                return Err(self.wrong(format!("there are two fields called '{name}'")));
            }
            self.take(':')?;
            let of = self.of(within)?;
            fields.push(Field { name, of });
            if !self.takes(',') {
                break;
            }
        }
        self.take('>')?;
        Ok(Type::Struct(fields))
    }
}
