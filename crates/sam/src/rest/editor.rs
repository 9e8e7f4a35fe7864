//! Changes of an API's definition, REST or HTTP. Each change is made on a copy, and handed on as a
//! copy, as the order of keys shows.

use crate::document::{Dict, Doc};
use crate::problem::{Checked, Problem};

pub(crate) const ANY: &str = "x-amazon-apigateway-any-method";
pub(crate) const INTEGRATION: &str = "x-amazon-apigateway-integration";

/// Changes a definition.
pub(crate) fn edit<T>(doc: &mut Doc, change: impl FnOnce(&mut Dict) -> T) -> Option<T> {
    const SCHEMES: &str = "securityDefinitions";
    *doc = doc.copied();
    let had_schemes = doc.as_dict().is_some_and(|root| root.has(SCHEMES));
    let changed = doc.as_dict_mut().map(|root| {
        let changed = change(root);
        if !had_schemes {
            // They are put in last.
            root.move_to_end(SCHEMES);
        }
        changed
    });
    *doc = doc.copied();
    changed
}

/// The paths of a definition.
pub(crate) fn paths(root: &mut Dict) -> Option<&mut Dict> {
    root.dict_at("paths", false)
}

/// A method as definitions write it.
pub(crate) fn method_name(method: &str) -> String {
    let method = method.to_lowercase();
    if method == "any" { ANY.to_owned() } else { method }
}

/// What stands under a value's conditions: itself, or both branches of `Fn::If`.
fn contents(value: &mut Doc) -> Vec<&mut Dict> {
    let Doc::Map(dict) = value else { return Vec::new() };
    if !dict.has("Fn::If") {
        return vec![dict];
    }
    let Some(Doc::List(arguments)) = dict.get_mut("Fn::If") else { return Vec::new() };
    let branches = arguments.iter_mut().skip(1);
    let branches = branches.filter_map(Doc::as_dict_mut);
    branches.filter(|branch| !branch.has("Ref")).collect()
}

/// All that may be at a path.
pub(crate) fn items<'a>(root: &'a mut Dict, path: &str) -> Vec<&'a mut Dict> {
    let at = paths(root).and_then(|paths| paths.get_mut(path));
    at.map(contents).unwrap_or_default()
}

/// All that may be under a key of what may be at a path.
pub(crate) fn methods<'a>(root: &'a mut Dict, path: &str, method: &str) -> Vec<&'a mut Dict> {
    let items = items(root, path).into_iter();
    items.filter_map(|item| item.get_mut(method)).flat_map(contents).collect()
}

/// The definitions of a method in a path's item.
pub(crate) fn definitions<'a>(item: &'a mut Dict, method: &str) -> Vec<&'a mut Dict> {
    item.get_mut(method).map(contents).unwrap_or_default()
}

/// Whether a method at a path has an integration.
pub(crate) fn is_integrated(root: &mut Dict, path: &str, method: &str) -> bool {
    methods(root, path, method).iter().any(|one| one.get(INTEGRATION).is_some())
}

/// Adds a path with a method, where there are none.
pub(crate) fn add(root: &mut Dict, path: &str, method: &str) -> Checked<()> {
    let Some(paths) = paths(root) else { return Ok(()) };
    if !paths.has(path) {
        paths.set_written(path, Dict::default());
    }
    let items = paths.get_mut(path).map(contents).unwrap_or_default();
    if items.is_empty() {
        return Err(Problem::document(format!(
            "Value of '{path}' path must be a dictionary according to Swagger spec."
        )));
    }
    for item in items {
        if !item.has(method) {
            // The name of all methods is not the template's.
            if method == ANY {
                item.set(method, Dict::default());
            } else {
                item.set_written(method, Dict::default());
            }
        }
    }
    Ok(())
}

/// `{"Ref": "AWS::NoValue"}`.
fn no_value() -> Doc {
    Doc::one("Ref", "AWS::NoValue")
}

/// A condition's name: written in the template, or made.
#[derive(Debug, Clone)]
pub(crate) enum Name {
    Written(String),
    Made(String),
}

impl From<&Name> for Doc {
    fn from(name: &Name) -> Self {
        match name {
            Name::Written(name) => Doc::text(name),
            Name::Made(name) => Doc::from(name.as_str()),
        }
    }
}

/// `Fn::If`, as far as there is a condition.
pub(crate) fn under(condition: Option<&Name>, value: Doc) -> Doc {
    match condition {
        Some(name) => Doc::one("Fn::If", vec![Doc::from(name), value, no_value()]),
        None => value,
    }
}

/// Puts a path under a condition.
pub(crate) fn make_conditional(root: &mut Dict, path: &str, condition: &Name) {
    let Some(at) = paths(root).and_then(|paths| paths.get_mut(path)) else { return };
    let item = std::mem::replace(at, Doc::Null);
    *at = under(Some(condition), item);
}

/// Where a Lambda function is called: its ARN, or its alias.
pub(crate) fn lambda_uri(
    partition: &str,
    function: &crate::function::Target,
    condition: Option<&Name>,
) -> Doc {
    let name = if function.is_alias { function.id.clone() } else { format!("{}.Arn", function.id) };
    let text = format!(
        "arn:{partition}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/${{{name}}}/\
         invocations"
    );
    let text = if function.is_alias { Doc::from(text.as_str()) } else { Doc::text(&text) };
    under(condition, Doc::one("Fn::Sub", text))
}

/// What a method's integration with a function holds beside its address.
pub(crate) struct Integration<'a> {
    pub(crate) path: &'a str,
    pub(crate) method: &'a str,
    pub(crate) uri: Doc,
    pub(crate) extra: Vec<(&'static str, Doc)>,
    pub(crate) default_route: bool,
    pub(crate) condition: Option<&'a Name>,
}

/// Calls a function where there is a method.
pub(crate) fn integrate(root: &mut Dict, one: Integration<'_>) {
    let mut integration =
        Dict::default().with("type", "aws_proxy").with("httpMethod", "POST").with("uri", one.uri);
    for (key, value) in one.extra {
        integration.set(key, value);
    }
    for item in items(root, one.path) {
        for definition in definitions(item, one.method) {
            definition.set(INTEGRATION, integration.clone());
            if one.default_route {
                definition.set("isDefaultRoute", true);
            }
            if !definition.has("responses") {
                definition.set("responses", Dict::default());
            }
        }
        if let (Some(condition), Some(at)) = (one.condition, item.get_mut(one.method))
            && !at.as_dict().is_some_and(|dict| dict.has("Fn::If"))
        {
            let definition = std::mem::replace(at, Doc::Null);
            *at = under(Some(condition), definition);
        }
    }
}
