//! Functions of one row («Boolean, comparison, numeric, datetime, and other functions»).

use super::address::{self, Family};
use super::value::Value;
use serde_json::Value as Json;

/// Longest text that a function makes, in bytes: texts grow when they are put together over and over.
const TEXT_MAX: usize = 1 << 20;

/// A function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Function {
    Abs,
    Ceil,
    Floor,
    Greatest,
    Least,
    Log,
    Sqrt,
    FromMillis,
    ToMillis,
    IsPresent,
    Coalesce,
    IsValidIp(Family),
    IsIpIn(Family),
    IsEmpty,
    IsBlank,
    Concat,
    LeftTrim,
    RightTrim,
    Trim,
    Length,
    Upper,
    Lower,
    Substring,
    Replace,
    Contains,
    JsonParse,
    JsonStringify,
}

/// Names in lower case, and how many arguments there may be.
const NAMES: [(&str, Function, usize, usize); 31] = [
    ("abs", Function::Abs, 1, 1),
    ("ceil", Function::Ceil, 1, 1),
    ("floor", Function::Floor, 1, 1),
    ("greatest", Function::Greatest, 1, usize::MAX),
    ("least", Function::Least, 1, usize::MAX),
    ("log", Function::Log, 1, 1),
    ("sqrt", Function::Sqrt, 1, 1),
    ("frommillis", Function::FromMillis, 1, 1),
    ("tomillis", Function::ToMillis, 1, 1),
    ("ispresent", Function::IsPresent, 1, 1),
    ("coalesce", Function::Coalesce, 1, usize::MAX),
    ("isvalidip", Function::IsValidIp(Family::Any), 1, 1),
    ("isvalidipv4", Function::IsValidIp(Family::V4), 1, 1),
    ("isvalidipv6", Function::IsValidIp(Family::V6), 1, 1),
    ("isipinsubnet", Function::IsIpIn(Family::Any), 2, 2),
    ("isipv4insubnet", Function::IsIpIn(Family::V4), 2, 2),
    ("isipv6insubnet", Function::IsIpIn(Family::V6), 2, 2),
    ("isempty", Function::IsEmpty, 1, 1),
    ("isblank", Function::IsBlank, 1, 1),
    ("concat", Function::Concat, 1, usize::MAX),
    ("ltrim", Function::LeftTrim, 1, 2),
    ("rtrim", Function::RightTrim, 1, 2),
    ("trim", Function::Trim, 1, 2),
    ("strlen", Function::Length, 1, 1),
    ("toupper", Function::Upper, 1, 1),
    ("tolower", Function::Lower, 1, 1),
    ("substr", Function::Substring, 2, 3),
    ("replace", Function::Replace, 3, 3),
    ("strcontains", Function::Contains, 2, 2),
    ("jsonparse", Function::JsonParse, 1, 1),
    ("jsonstringify", Function::JsonStringify, 1, 1),
];

impl Function {
    /// The function called so, in any case, and how many arguments it takes.
    pub fn named(name: &str) -> Option<(Function, usize, usize)> {
        let name = name.to_ascii_lowercase();
        let found = NAMES.iter().find(|(known, ..)| *known == name)?;
        Some((found.1, found.2, found.3))
    }

    /// What it makes of its arguments, as many as it takes.
    pub fn call(self, arguments: &[Value]) -> Value {
        self.result(arguments).unwrap_or(Value::Missing)
    }

    fn result(self, all: &[Value]) -> Option<Value> {
        let first = all.first()?;
        let number = |f: fn(f64) -> f64| {
            let result = f(first.number()?);
            result.is_finite().then_some(Value::Number(result))
        };
        let text = |at: usize| all.get(at)?.as_text();
        let flag = |flag: bool| Some(Value::Flag(flag));
        Some(match self {
            Function::Abs => return number(f64::abs),
            Function::Ceil => return number(f64::ceil),
            Function::Floor => return number(f64::floor),
            Function::Log => return number(f64::ln),
            Function::Sqrt => return number(f64::sqrt),
            Function::Greatest | Function::Least => {
                let numbers = all.iter().filter_map(Value::number);
                let pick = if self == Function::Greatest { f64::max } else { f64::min };
                Value::Number(numbers.reduce(pick)?)
            }
            Function::FromMillis => Value::Time(first.moment()?),
            Function::ToMillis => Value::Number(first.moment()? as f64),
            Function::IsPresent => return flag(!first.is_missing()),
            Function::Coalesce => all.iter().find(|value| !value.is_missing())?.clone(),
            Function::IsValidIp(family) => {
                return flag(text(0).is_some_and(|t| address::parse(&t, family).is_some()));
            }
            Function::IsIpIn(family) => {
                let inside =
                    text(0).zip(text(1)).is_some_and(|(t, s)| address::is_in(&t, &s, family));
                return flag(inside);
            }
            Function::IsEmpty => return flag(text(0).is_none_or(|text| text.is_empty())),
            Function::IsBlank => return flag(text(0).is_none_or(|text| text.trim().is_empty())),
            Function::Concat => {
                let mut whole = String::new();
                for text in all.iter().filter_map(Value::as_text) {
                    if whole.len() + text.len() > TEXT_MAX {
                        return None;
                    }
                    whole.push_str(&text);
                }
                Value::text(whole)
            }
            Function::LeftTrim | Function::RightTrim | Function::Trim => {
                let of = text(0)?;
                let letters = text(1);
                let trimmed = |c: char| match &letters {
                    Some(letters) => letters.contains(c),
                    None => c.is_whitespace(),
                };
                Value::text(match self {
                    Function::LeftTrim => of.trim_start_matches(trimmed),
                    Function::RightTrim => of.trim_end_matches(trimmed),
                    _ => of.trim_matches(trimmed),
                })
            }
            Function::Length => Value::Number(text(0)?.chars().count() as f64),
            Function::Upper => Value::text(text(0)?.to_uppercase()),
            Function::Lower => Value::text(text(0)?.to_lowercase()),
            Function::Substring => {
                let start = all.get(1)?.number()?.max(0.0) as usize;
                let length = match all.get(2) {
                    Some(length) => length.number()?.max(0.0) as usize,
                    None => usize::MAX,
                };
                Value::text(text(0)?.chars().skip(start).take(length).collect::<String>())
            }
            Function::Replace => {
                let (of, what, with) = (text(0)?, text(1)?, text(2)?);
                if what.is_empty() {
                    return Some(Value::Text(of));
                }
                let found = of.matches(&*what).count();
                if of.len().saturating_add(found.saturating_mul(with.len())) > TEXT_MAX {
                    return None;
                }
                Value::text(of.replace(&*what, &with))
            }
            Function::Contains => return flag(text(0)?.contains(&*text(1)?)),
            Function::JsonParse => {
                let json: Json = serde_json::from_str(&text(0)?).ok()?;
                Value::of_json(&json)
            }
            Function::JsonStringify => match first {
                Value::Missing => return None,
                Value::Number(_) | Value::Flag(_) | Value::Json(_) => Value::text(first.shown()?),
                Value::Text(_) | Value::Time(_) => {
                    Value::text(Json::String(first.shown()?).to_string())
                }
            },
        })
    }
}
