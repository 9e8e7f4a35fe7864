//! Fields that are discovered in events («Supported logs and discovered fields»).

use super::value::Value;
use serde_json::Value as Json;

/// Fields of one event that are discovered.
pub const FIELDS_MAX: usize = 200;
/// Members that are looked into for one name: where those with dots in their names stand within each
/// other, there are many ways to divide it.
const STEPS_MAX: usize = 1_000;
/// Groups of functions: their events may have JSON in the midst of text.
const FUNCTIONS: &str = ":/aws/lambda/";

/// The JSON of a message: all of it, or the first piece of a function's output.
pub fn json(message: &str, log: &str) -> Option<Json> {
    let text = message.trim_start();
    if !text.starts_with(['{', '[']) && !log.contains(FUNCTIONS) {
        return None;
    }
    let begins = text.find('{')?;
    if begins == 0 || text.starts_with('[') {
        return serde_json::from_str(text).ok().filter(|json: &Json| json.is_object());
    }
    let mut pieces = serde_json::Deserializer::from_str(&text[begins..]).into_iter::<Json>();
    pieces.next()?.ok().filter(Json::is_object)
}

/// What a name stands for: members and places by dots. Members' names may have dots themselves.
pub fn select(json: &Json, name: &str) -> Value {
    find(json, name, &mut { STEPS_MAX }).map_or(Value::Missing, Value::of_json)
}

fn find<'a>(json: &'a Json, name: &str, left: &mut usize) -> Option<&'a Json> {
    *left = left.checked_sub(1)?;
    match json {
        Json::Array(elements) => {
            let (place, rest) = name.split_once('.').map_or((name, None), |(a, b)| (a, Some(b)));
            let element = elements.get(place.parse::<usize>().ok()?)?;
            match rest {
                Some(rest) => find(element, rest, left),
                None => Some(element),
            }
        }
        Json::Object(members) => {
            if let Some(found) = members.get(name) {
                return Some(found);
            }
            // The name may be divided at each dot.
            name.match_indices('.').find_map(|(at, _)| {
                members.get(&name[..at]).and_then(|member| find(member, &name[at + 1..], left))
            })
        }
        _ => None,
    }
}

/// Calls `visit` with each discovered field's name, up to a number of them.
pub fn each_name(json: &Json, visit: &mut dyn FnMut(&str)) {
    let mut left = FIELDS_MAX;
    walk(json, &mut String::new(), &mut left, visit);
}

fn walk(json: &Json, name: &mut String, left: &mut usize, visit: &mut dyn FnMut(&str)) {
    let mut member = |key: &str, value: &Json, name: &mut String| {
        let length = name.len();
        if length > 0 {
            name.push('.');
        } else if key.starts_with('@') {
            name.push('@');
        }
        name.push_str(key);
        walk(value, name, left, visit);
        name.truncate(length);
    };
    match json {
        Json::Object(members) => members.iter().for_each(|(key, value)| member(key, value, name)),
        Json::Array(elements) => {
            elements
                .iter()
                .enumerate()
                .for_each(|(at, value)| member(&at.to_string(), value, name));
        }
        Json::Null => {}
        _ if *left > 0 && !name.is_empty() => {
            *left -= 1;
            visit(name);
        }
        _ => {}
    }
}
