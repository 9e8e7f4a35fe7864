//! Access logs: a line for each request, by a format that is text with variables — JSON, XML, CSV or
//! as Apache's logs are («Set up CloudWatch logging for REST APIs in API Gateway»).

use crate::context::Variables;
use foundation::Arn;
use std::fmt;

/// What begins a variable.
const SIGN: &str = "$context.";
/// What stands for a variable that a request does not have.
const ABSENT: &str = "-";

/// A format, ready to be filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Format(Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(Box<str>),
    Variable(Box<str>),
}

impl Format {
    /// Reads a format; every text is one.
    pub fn parse(text: &str) -> Format {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(at) = rest.find(SIGN) {
            let behind = &rest[at + SIGN.len()..];
            let length = name_length(behind);
            // The sign alone is text.
            let taken = if length == 0 { at + SIGN.len() } else { at };
            if taken > 0 {
                pieces.push(Piece::Text(rest[..taken].into()));
            }
            if length > 0 {
                pieces.push(Piece::Variable(behind[..length].into()));
            }
            rest = &behind[length..];
        }
        if !rest.is_empty() {
            pieces.push(Piece::Text(rest.into()));
        }
        Format(pieces)
    }

    /// The names of its variables.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Text(_) => None,
            Piece::Variable(name) => Some(&**name),
        })
    }

    /// The line of a request.
    pub fn line(&self, variables: &dyn Variables) -> String {
        let mut line = String::with_capacity(256);
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => line.push_str(text),
                Piece::Variable(name) => match variables.variable(name) {
                    Some(value) => line.push_str(&value),
                    None => line.push_str(ABSENT),
                },
            }
        }
        line
    }
}

/// How much of `text` is a name: words with dots between them.
pub fn name_length(text: &str) -> usize {
    let word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let mut length = 0;
    let bytes = text.as_bytes();
    loop {
        let start = if length == 0 { 0 } else { length + 1 };
        let here = bytes.get(start..).unwrap_or_default().iter().take_while(|b| word(b)).count();
        if here == 0 {
            return length;
        }
        length = start + here;
        if bytes.get(length) != Some(&b'.') {
            return length;
        }
    }
}

/// Where lines go: a group of CloudWatch Logs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LogGroup {
    /// Where it is.
    pub region: String,
    /// Whose it is.
    pub account: String,
    /// Its name.
    pub name: String,
}

/// Why lines can't go somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoLogGroup {
    /// The ARN is of a Firehose stream, which the house does not have.
    Firehose,
    /// It is no ARN of a log group.
    Malformed,
}

impl fmt::Display for NoLogGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NoLogGroup::Firehose => {
                "Access logs to Amazon Data Firehose are not implemented: name a log group of \
                 CloudWatch Logs."
            }
            NoLogGroup::Malformed => "Invalid ARN specified in the request",
        })
    }
}

impl LogGroup {
    /// The group that `arn:aws:logs:REGION:ACCOUNT:log-group:NAME` names, with or without `:*`.
    ///
    /// # Errors
    /// Another ARN, or none.
    pub fn of(arn: &str) -> Result<LogGroup, NoLogGroup> {
        let arn = Arn::parse(arn).map_err(|_| NoLogGroup::Malformed)?;
        if arn.service == "firehose" {
            return Err(NoLogGroup::Firehose);
        }
        let name = arn.resource.strip_prefix("log-group:").ok_or(NoLogGroup::Malformed)?;
        let name = name.strip_suffix(":*").unwrap_or(name);
        let fits = arn.service == "logs" && !name.is_empty() && !arn.region.is_empty();
        let name = name.to_owned();
        fits.then_some(LogGroup { region: arn.region, account: arn.account, name })
            .ok_or(NoLogGroup::Malformed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use proptest::prelude::*;

    #[test]
    fn formats_are_filled_in() {
        let mut context = context();
        context.set("status", "200");
        context.set("authorizer.my_key-x", "v");
        for (format, expected) in [
            (
                r#"{"requestId":"$context.requestId","ip":"$context.identity.sourceIp","status":$context.status}"#,
                r#"{"requestId":"c6af9ac6-7b61-11e6-9a41-93e8deadbeef","ip":"127.0.0.1","status":200}"#,
            ),
            (
                r#"$context.identity.sourceIp $context.identity.caller [$context.requestTime] "$context.httpMethod $context.path""#,
                r#"127.0.0.1 - [11/Mar/2020:23:03:58 +0000] "POST /dev/pets/7""#,
            ),
            ("<s id=\"$context.stage\">$context.apiId</s>", "<s id=\"dev\">abc</s>"),
            ("$context.stage,$context.apiId,$context.none", "dev,abc,-"),
            ("$context.stage.", "dev."),
            ("$context.stage. $context.", "dev. $context."),
            ("$context", "$context"),
            ("$context..stage", "$context..stage"),
            ("$context.authorizer.my_key-x|", "v|"),
            ("$$context.stage", "$dev"),
            ("é$context.stageé", "édevé"),
            ("", ""),
        ] {
            assert_eq!(Format::parse(format).line(&context), expected, "{format}");
        }
        let format = Format::parse("$context.a.b $context.c");
        assert_eq!(format.names().collect::<Vec<_>>(), ["a.b", "c"]);
    }

    #[test]
    fn groups_are_named_by_arns() {
        let group = LogGroup {
            region: "us-east-1".into(),
            account: "000000000000".into(),
            name: "/api/a:b".into(),
        };
        for (arn, expected) in [
            ("arn:aws:logs:us-east-1:000000000000:log-group:/api/a:b", Ok(group.clone())),
            ("arn:aws:logs:us-east-1:000000000000:log-group:/api/a:b:*", Ok(group)),
            ("arn:aws:logs:us-east-1:000000000000:log-group:", Err(NoLogGroup::Malformed)),
            ("arn:aws:logs:us-east-1:000000000000:other:x", Err(NoLogGroup::Malformed)),
            (
                "arn:aws:firehose:us-east-1:000000000000:deliverystream/amazon-apigateway-x",
                Err(NoLogGroup::Firehose),
            ),
            ("arn:aws:s3:::log-group:x", Err(NoLogGroup::Malformed)),
            ("group", Err(NoLogGroup::Malformed)),
        ] {
            assert_eq!(LogGroup::of(arn), expected, "{arn}");
        }
    }

    proptest! {
        #[test]
        fn what_names_nothing_stays_as_it_is(text in "[ -#%-~é]{0,40}") {
            prop_assert_eq!(Format::parse(&text).line(&context()), text);
        }

        #[test]
        fn any_text_is_a_format(text in r"(\$context|\.|[a-z]|é|\$){0,12}") {
            Format::parse(&text).line(&context());
        }
    }
}
