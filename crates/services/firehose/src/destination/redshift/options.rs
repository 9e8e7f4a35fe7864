//! `CopyOptions`: the words behind Redshift's COPY, as far as another server can be given what they
//! mean: «COPY» in the Amazon Redshift Database Developer Guide.

/// How the staged data is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Options {
    pub(super) layout: Layout,
    /// What stands for nothing.
    pub(super) null: String,
    /// Lines that are left out at the beginning.
    pub(super) skip: usize,
}

/// How rows are written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// Fields in lines, as they are.
    Delimited { delimiter: char },
    /// Fields in lines, perhaps in quotes.
    Csv { delimiter: char, quote: char },
    /// `json 'auto'`: objects whose keys are the columns' names, whatever their case if told so.
    Json { ignore_case: bool },
}

#[derive(Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Text(String),
}

/// Reads the options, for a server that is not Redshift.
///
/// # Errors
/// What is not understood, by its name.
pub(super) fn read(options: &str) -> Result<Options, String> {
    let mut tokens = tokens(options)?.into_iter().peekable();
    let (mut delimiter, mut quote, mut csv, mut json) = (None, None, false, None);
    let (mut null, mut skip) = ("\\N".to_owned(), 0);
    while let Some(token) = tokens.next() {
        let Token::Word(word) = token else { return Err("a text where an option is due".into()) };
        // `as` may be left out everywhere.
        tokens.next_if(|next| *next == Token::Word("as".to_owned()));
        let mut text = || match tokens.next_if(|next| matches!(next, Token::Text(_))) {
            Some(Token::Text(text)) => Ok(text),
            _ => Err(format!("the option {word} has no value")),
        };
        match word.as_str() {
            "format" => {}
            "csv" => csv = true,
            "json" => {
                json = Some(match text().unwrap_or_else(|_| "auto".to_owned()).as_str() {
                    "auto" => false,
                    "auto ignorecase" => true,
                    other => return Err(not_built(&format!("JSON '{other}'"))),
                });
            }
            "delimiter" => delimiter = Some(character(&text()?, "DELIMITER")?),
            "quote" => quote = Some(character(&text()?, "QUOTE")?),
            "null" => null = text()?,
            "ignoreheader" => {
                let number = tokens.next().and_then(|token| match token {
                    Token::Word(text) | Token::Text(text) => text.parse().ok(),
                });
                skip = number.ok_or("the option IGNOREHEADER has no number")?;
            }
            // The staged object's compression; what is copied from here is not compressed.
            "gzip" => {}
            // What only concerns how Redshift keeps tables, and where it finds buckets.
            "compupdate" | "statupdate" => {
                let settings = ["on", "off", "true", "false", "preset"];
                tokens.next_if(
                    |next| matches!(next, Token::Word(word) if settings.contains(&word.as_str())),
                );
            }
            "region" => drop(text()?),
            // Texts of times are read by the server in any case.
            "timeformat" | "dateformat" => match text()?.as_str() {
                "auto" => {}
                other => return Err(not_built(&format!("{} '{other}'", word.to_uppercase()))),
            },
            other => return Err(not_built(&other.to_uppercase())),
        }
    }
    let layout = match (json, csv) {
        (Some(_), true) => return Err("CSV and JSON are given both".to_owned()),
        (Some(ignore_case), false) => Layout::Json { ignore_case },
        (None, true) => {
            let (delimiter, quote) = (delimiter.unwrap_or(','), quote.unwrap_or('"'));
            Layout::Csv { delimiter, quote }
        }
        (None, false) if quote.is_some() => return Err("QUOTE is given without CSV".to_owned()),
        (None, false) => Layout::Delimited { delimiter: delimiter.unwrap_or('|') },
    };
    Ok(Options { layout, null, skip })
}

fn not_built(what: &str) -> String {
    format!(
        "Millstream does not implement the option {what} of COPY for servers that are not Redshift"
    )
}

fn character(text: &str, option: &str) -> Result<char, String> {
    let text = match text {
        "\\t" => "\t",
        text => text,
    };
    let mut all = text.chars();
    match (all.next(), all.next()) {
        (Some(one), None) if one != '\n' => Ok(one),
        _ => Err(format!("the option {option} is not one character")),
    }
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if c == '\'' {
            let mut text = String::new();
            loop {
                match rest.next().ok_or("a quotation does not end")? {
                    '\'' if rest.next_if_eq(&'\'').is_some() => text.push('\''),
                    '\'' => break,
                    c => text.push(c),
                }
            }
            tokens.push(Token::Text(text));
        } else if !c.is_whitespace() && c != ';' {
            let mut word = String::from(c);
            while let Some(c) = rest.next_if(|c| !c.is_whitespace() && !matches!(c, '\'' | ';')) {
                word.push(c);
            }
            tokens.push(Token::Word(word.to_lowercase()));
        }
    }
    Ok(tokens)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn options_are_redshifts() {
        let options = |layout| Options { layout, null: "\\N".to_owned(), skip: 0 };
        let csv = |delimiter, quote| Layout::Csv { delimiter, quote };
        for (text, expected) in [
            ("", options(Layout::Delimited { delimiter: '|' })),
            ("delimiter '\\t' gzip", options(Layout::Delimited { delimiter: '\t' })),
            ("DELIMITER AS ','", options(Layout::Delimited { delimiter: ',' })),
            ("json 'auto'", options(Layout::Json { ignore_case: false })),
            ("FORMAT AS JSON 'auto ignorecase';", options(Layout::Json { ignore_case: true })),
            ("format csv", options(csv(',', '"'))),
            ("CSV QUOTE AS '''' delimiter '|'", options(csv('|', '\''))),
            (
                "csv null as '' ignoreheader 1 COMPUPDATE OFF statupdate true region 'us-east-1'",
                Options { null: String::new(), skip: 1, ..options(csv(',', '"')) },
            ),
        ] {
            assert_eq!(read(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for (text, named) in [
            ("escape", "ESCAPE"),
            ("json 's3://b/paths.json'", "s3://b/paths.json"),
            ("maxerror 5", "MAXERROR"),
            ("timeformat 'YYYY'", "TIMEFORMAT"),
            ("delimiter", "delimiter"),
            ("delimiter 'ab'", "DELIMITER"),
            ("quote '\"'", "QUOTE"),
            ("csv json 'auto'", "CSV"),
            ("ignoreheader x", "IGNOREHEADER"),
            ("delimiter 'a", "quotation"),
            ("'a'", "text"),
        ] {
            let why = read(text).unwrap_err();
            assert!(why.contains(named), "{text}: {why}");
        }
    }
}
