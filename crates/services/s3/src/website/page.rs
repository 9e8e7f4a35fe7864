//! The pages that a website shows where it has none of its own.

use super::WebsiteAnswer;
use super::redirect::Moved;
use aws_api::{ApiError, Body};

/// The status as people read it.
fn reason(status: u16) -> &'static str {
    match status {
        301 => "Moved Permanently",
        302 => "Found",
        304 => "Not Modified",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        412 => "Precondition Failed",
        416 => "Requested Range Not Satisfiable",
        503 => "Service Unavailable",
        _ => "Internal Server Error",
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Somewhere else.
pub(super) fn moved(to: &Moved) -> WebsiteAnswer {
    WebsiteAnswer {
        status: to.status,
        headers: vec![("Location".to_owned(), to.location.clone())],
        body: Body::default(),
    }
}

fn lines(error: &ApiError, key: &str) -> Vec<(&'static str, String)> {
    let mut lines =
        vec![("Code", error.code().to_owned()), ("Message", error.message().to_owned())];
    lines.extend(error.members().iter().cloned());
    if error.is("NoSuchKey") {
        lines.push(("Key", key.to_owned()));
    }
    lines
}

fn list(lines: &[(&'static str, String)]) -> String {
    lines.iter().map(|(name, value)| format!("<li>{name}: {}</li>\n", escaped(value))).collect()
}

/// The page of an error. `custom` is the error document's key, and why it could not be shown.
pub(super) fn of_error(
    error: &ApiError,
    key: &str,
    request_id: &str,
    custom: Option<(&str, &ApiError)>,
) -> WebsiteAnswer {
    let status = error.status();
    let mut headers: Vec<(String, String)> =
        error.headers().iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    if status == 304 {
        return WebsiteAnswer { status, headers, body: Body::default() };
    }
    let mut told = lines(error, key);
    headers.push(("x-amz-error-code".to_owned(), error.code().to_owned()));
    headers.push(("x-amz-error-message".to_owned(), error.message().to_owned()));
    for (name, value) in told.iter().skip(2).filter(|(_, value)| value.is_ascii()) {
        headers.push((format!("x-amz-error-detail-{name}"), value.clone()));
    }
    headers.push(("Content-Type".to_owned(), "text/html; charset=utf-8".to_owned()));
    told.push(("RequestId", request_id.to_owned()));
    let title = format!("{status} {}", reason(status));
    let again = custom.map(|(key, error)| {
        format!(
            "<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>\n<ul>\n{}</ul>\n",
            list(&lines(error, key))
        )
    });
    let html = format!(
        "<html>\n<head><title>{title}</title></head>\n<body>\n<h1>{title}</h1>\n<ul>\n{}</ul>\n{}<hr/>\n</body>\n</html>\n",
        list(&told),
        again.unwrap_or_default()
    );
    WebsiteAnswer { status, headers, body: Body::whole(html.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::errors;

    #[tokio::test]
    async fn pages_tell_what_is_wrong_and_run_nothing_that_was_asked_for() {
        let missing = of_error(&errors::no_key(), "<script>&", "id", None);
        assert_eq!(missing.status, 404);
        let mut body = missing.body;
        let page = body.collect(10_000, errors::internal).await.unwrap();
        let page = String::from_utf8_lossy(&page).into_owned();
        for part in ["<h1>404 Not Found</h1>", "<li>Code: NoSuchKey</li>", "<li>RequestId: id</li>"]
        {
            assert!(page.contains(part), "{page}");
        }
        assert!(page.contains("<li>Key: &lt;script&gt;&amp;</li>") && !page.contains("<script"));
        let unchanged = of_error(&errors::not_modified(), "k", "id", None);
        assert_eq!((unchanged.status, unchanged.body.length()), (304, Some(0)));
    }
}
