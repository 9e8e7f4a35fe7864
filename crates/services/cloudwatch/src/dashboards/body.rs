//! What a dashboard's body must be: «Dashboard body structure and syntax» in the CloudWatch API
//! reference, as far as it says where widgets are and of which kind. What widgets show is kept as it was
//! given.

use aws_api::cloudwatch::DashboardValidationMessage;
use serde::Deserialize;
use serde_json::{Map, Value};

/// Widgets of one dashboard.
const WIDGETS_MAX: usize = 500;
/// Columns of a dashboard's grid.
const COLUMNS: i64 = 24;
const HEIGHT_MAX: i64 = 1_000;
const KINDS: [&str; 8] = ["alarm", "chart", "custom", "explorer", "log", "metric", "table", "text"];

#[derive(Deserialize)]
struct Body {
    widgets: Vec<Value>,
}

#[derive(Deserialize)]
struct Widget {
    #[serde(rename = "type")]
    kind: String,
    x: Option<i64>,
    y: Option<i64>,
    width: Option<i64>,
    height: Option<i64>,
    properties: Option<Map<String, Value>>,
}

/// What is wrong with a body, each with its place.
pub(super) fn problems(text: &str) -> Vec<DashboardValidationMessage> {
    let body: Body = match serde_json::from_str(text) {
        Ok(body) => body,
        Err(why) if why.is_data() => return vec![message("", format!("The body {why}"))],
        Err(_) => {
            return vec![message(
                "",
                "The field DashboardBody must be a valid JSON object".to_owned(),
            )];
        }
    };
    let mut all = Vec::new();
    if body.widgets.len() > WIDGETS_MAX {
        let text = format!("Should NOT have more than {WIDGETS_MAX} items");
        all.push(message("/widgets", text));
    }
    for (n, widget) in body.widgets.into_iter().enumerate() {
        let path = format!("/widgets/{n}");
        let widget = match Widget::deserialize(widget) {
            Ok(widget) => widget,
            Err(why) => {
                all.push(message(&path, format!("The widget {why}")));
                continue;
            }
        };
        if !KINDS.contains(&widget.kind.as_str()) {
            let text = "Should be equal to one of the allowed values";
            all.push(message(&format!("{path}/type"), text.to_owned()));
        }
        if widget.properties.is_none() {
            let text = "Should have required property 'properties'";
            all.push(message(&path, text.to_owned()));
        }
        for (name, value, least, most) in [
            ("x", widget.x, 0, COLUMNS - 1),
            ("y", widget.y, 0, i64::MAX),
            ("width", widget.width, 1, COLUMNS),
            ("height", widget.height, 1, HEIGHT_MAX),
        ] {
            if value.is_some_and(|value| value < least) {
                all.push(message(&format!("{path}/{name}"), format!("Should be >= {least}")));
            }
            if value.is_some_and(|value| value > most) {
                all.push(message(&format!("{path}/{name}"), format!("Should be <= {most}")));
            }
        }
        if widget.x.is_some() != widget.y.is_some() {
            all.push(message(&path, "Should have both of the properties 'x' and 'y'".to_owned()));
        }
    }
    all
}

fn message(path: &str, text: String) -> DashboardValidationMessage {
    DashboardValidationMessage { data_path: Some(path.to_owned()), message: Some(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        let paths = |text: &str| -> Vec<String> {
            problems(text).into_iter().map(|problem| problem.data_path.unwrap()).collect()
        };
        let good = r##"{"start": "-PT6H", "widgets": [
            {"type": "text", "x": 0, "y": 7, "width": 3, "height": 3, "properties": {"markdown": "# Hi"}},
            {"type": "metric", "properties": {"metrics": [["AWS/Lambda", "Errors"]], "region": "us-east-1"}}
        ]}"##;
        assert_eq!(paths(good), [] as [String; 0]);
        assert_eq!(paths(r#"{"widgets": []}"#), [] as [String; 0]);
        for (text, expected) in [
            ("nonsense", &[""][..]),
            ("{}", &[""]),
            ("[1]", &[""]),
            (r#"{"widgets": [1]}"#, &["/widgets/0"]),
            (
                r#"{"widgets": [{"type": "text", "properties": {}}, {"type": "x", "properties": {}}]}"#,
                &["/widgets/1/type"],
            ),
            (r#"{"widgets": [{"type": "text"}]}"#, &["/widgets/0"]),
            (
                r#"{"widgets": [{"type": "text", "properties": {}, "x": 24, "y": 0, "width": 0}]}"#,
                &["/widgets/0/x", "/widgets/0/width"],
            ),
        ] {
            assert_eq!(paths(text), expected, "{text}");
        }
    }
}
