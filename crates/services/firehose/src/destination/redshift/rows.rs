//! Staged data as PostgreSQL's own COPY takes it: a line a row, fields between tabs.

use super::options::{Layout, Options};
use columnar::{Json, documents};
use std::collections::HashMap;

/// A column that is filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) name: String,
    /// Whether it holds texts: to others, an empty field is nothing.
    pub(super) is_text: bool,
}

/// Lines for `COPY … (columns) FROM STDIN`.
///
/// # Errors
/// What is wrong with the data, and where.
pub(super) fn lines(data: &[u8], options: &Options, columns: &[Column]) -> Result<Vec<u8>, String> {
    let mut out = Out { bytes: Vec::with_capacity(data.len()), fields: 0 };
    match options.layout {
        Layout::Json { ignore_case } => json(data, ignore_case, columns, &mut out)?,
        Layout::Delimited { delimiter } => {
            let text = text(data)?;
            let lines = text.lines().enumerate().skip(options.skip);
            for (index, line) in lines.filter(|(_, line)| !line.is_empty()) {
                let fields = line.split(delimiter).map(|field| (field, false));
                row(fields, index + 1, options, columns, &mut out)?;
            }
        }
        Layout::Csv { delimiter, quote } => {
            let text = text(data)?;
            let mut rest = text;
            let mut index = 0;
            while !rest.is_empty() {
                let (fields, behind) = csv(rest, delimiter, quote)
                    .ok_or_else(|| format!("row {}: a quotation does not end", index + 1))?;
                rest = behind;
                index += 1;
                let empty = fields.len() == 1 && fields.iter().all(|(field, _)| field.is_empty());
                if index > options.skip && !empty {
                    let fields = fields.iter().map(|(field, quoted)| (field.as_str(), *quoted));
                    row(fields, index, options, columns, &mut out)?;
                }
            }
        }
    }
    Ok(out.bytes)
}

fn text(data: &[u8]) -> Result<&str, String> {
    std::str::from_utf8(data)
        .map_err(|why| format!("it is not UTF-8 at byte {}", why.valid_up_to()))
}

struct Out {
    bytes: Vec<u8>,
    fields: usize,
}

impl Out {
    fn field(&mut self, value: Option<&str>) {
        if self.fields > 0 {
            self.bytes.push(b'\t');
        }
        self.fields += 1;
        let Some(value) = value else { return self.bytes.extend_from_slice(b"\\N") };
        for byte in value.bytes() {
            match byte {
                b'\\' => self.bytes.extend_from_slice(b"\\\\"),
                b'\t' => self.bytes.extend_from_slice(b"\\t"),
                b'\n' => self.bytes.extend_from_slice(b"\\n"),
                b'\r' => self.bytes.extend_from_slice(b"\\r"),
                byte => self.bytes.push(byte),
            }
        }
    }

    fn end(&mut self) {
        self.bytes.push(b'\n');
        self.fields = 0;
    }
}

fn row<'f>(
    fields: impl Iterator<Item = (&'f str, bool)>,
    number: usize,
    options: &Options,
    columns: &[Column],
    out: &mut Out,
) -> Result<(), String> {
    let mut wanted = columns.iter();
    for (field, quoted) in fields {
        let column = wanted.next().ok_or_else(|| format!("row {number}: extra column(s) found"))?;
        let nothing = (field == options.null && !quoted) || (field.is_empty() && !column.is_text);
        out.field((!nothing).then_some(field));
    }
    match wanted.next() {
        Some(column) => Err(format!("row {number}: no value for column {}", column.name)),
        None => {
            out.end();
            Ok(())
        }
    }
}

/// The fields of the first row, each with whether it was in quotes, and what comes behind.
fn csv(text: &str, delimiter: char, quote: char) -> Option<(Vec<(String, bool)>, &str)> {
    let mut fields = vec![(String::new(), false)];
    let mut rest = text.chars();
    let mut inside = false;
    loop {
        let Some(c) = rest.next() else { return (!inside).then_some((fields, "")) };
        // There is one from the beginning on.
        let (field, quoted) = fields.last_mut()?;
        match c {
            c if inside && c == quote => {
                if rest.as_str().starts_with(quote) {
                    rest.next();
                    field.push(quote);
                } else {
                    inside = false;
                }
            }
            c if inside => field.push(c),
            c if c == quote && field.is_empty() && !*quoted => {
                inside = true;
                *quoted = true;
            }
            c if c == delimiter => fields.push((String::new(), false)),
            '\n' => return Some((fields, rest.as_str())),
            '\r' if rest.as_str().starts_with('\n') => {}
            c => field.push(c),
        }
    }
}

fn json(data: &[u8], ignore_case: bool, columns: &[Column], out: &mut Out) -> Result<(), String> {
    let plain = |name: &str| if ignore_case { name.to_lowercase() } else { name.to_owned() };
    for (index, document) in documents(data).map_err(|why| why.to_string())?.iter().enumerate() {
        let Json::Object(members, _) = document else {
            return Err(format!("document {} is not an object", index + 1));
        };
        let members: HashMap<String, &Json<'_>> =
            members.iter().map(|(name, value)| (plain(name), value)).collect();
        for column in columns {
            match members.get(&plain(&column.name)) {
                None | Some(Json::Null) => out.field(None),
                Some(Json::Boolean(is)) => out.field(Some(if *is { "true" } else { "false" })),
                Some(Json::Number(text)) => out.field(Some(text)),
                Some(Json::Text(text)) if text.is_empty() && !column.is_text => out.field(None),
                Some(Json::Text(text)) => out.field(Some(text)),
                Some(Json::Array(_, text) | Json::Object(_, text)) => out.field(Some(text)),
            }
        }
        out.end();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::super::options::read;
    use super::{Column, lines};
    use proptest::prelude::*;

    fn columns() -> Vec<Column> {
        let column = |name: &str, is_text| Column { name: name.to_owned(), is_text };
        vec![column("id", false), column("name", true)]
    }

    #[test]
    fn rows_are_read_as_the_options_have_it() {
        for (options, data, expected) in [
            ("", "1|a\\b\n|\n\\N|\\N\n", Some("1\ta\\\\b\n\\N\t\n\\N\t\\N\n")),
            ("delimiter ',' null as 'nil'", "1,nil\n2,x", Some("1\t\\N\n2\tx\n")),
            ("delimiter ',' ignoreheader 1", "id,name\n1,a\n", Some("1\ta\n")),
            ("csv", "1,\"a,\"\"b\n\tc\"\r\n\n2,\n", Some("1\ta,\"b\\n\\tc\n2\t\n")),
            ("csv null as ''", "1,\n2,\"\"\n", Some("1\t\\N\n2\t\n")),
            (
                "json 'auto'",
                "{\"id\":1.50,\"name\":\"x\"}{\"name\":{\"a\": [1]}}{\"ID\":3,\"id\":null}",
                Some("1.50\tx\n\\N\t{\"a\": [1]}\n\\N\t\\N\n"),
            ),
            ("json 'auto ignorecase'", "{\"ID\":3,\"Name\":true}", Some("3\ttrue\n")),
            ("", "1\n", None),
            ("", "1|a|b\n", None),
            ("csv", "1,\"a\n", None),
            ("json 'auto'", "[1]", None),
            ("json 'auto'", "{", None),
        ] {
            let found = lines(data.as_bytes(), &read(options).unwrap(), &columns());
            match expected {
                Some(expected) => assert_eq!(
                    found.map(|bytes| String::from_utf8(bytes).unwrap()),
                    Ok(expected.to_owned()),
                    "{options} {data}"
                ),
                None => assert!(found.is_err(), "{options} {data}"),
            }
        }
        assert!(lines(b"1|\xff\n", &read("").unwrap(), &columns()).is_err());
    }

    proptest! {
        #[test]
        fn any_text_comes_through_csv_as_it_was(text in "[a,\"\\\\\n\t|\r]{0,12}") {
            let quoted = format!("1,\"{}\"\n", text.replace('"', "\"\""));
            let found = lines(quoted.as_bytes(), &read("csv").unwrap(), &columns()).unwrap();
            let field = String::from_utf8(found).unwrap();
            let field = field.strip_prefix("1\t").unwrap().strip_suffix('\n').unwrap();
            let mut back = String::new();
            let mut rest = field.chars();
            while let Some(c) = rest.next() {
                back.push(match c {
                    '\\' => match rest.next().unwrap() {
                        't' => '\t',
                        'n' => '\n',
                        'r' => '\r',
                        other => other,
                    },
                    c => c,
                });
            }
            prop_assert_eq!(back, text);
        }
    }
}
