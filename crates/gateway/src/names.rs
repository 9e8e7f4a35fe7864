//! Names of headers as functions and templates see them.
//!
//! HTTP's names have no case, and HTTP/2 sends them in lower case. Functions behind REST APIs were
//! written for clients that send `Content-Type`, so each word gets its capital.

use http::HeaderName;
use std::borrow::Cow;

/// The names that most requests have.
const COMMON: [(&str, &str); 24] = [
    ("accept", "Accept"),
    ("accept-encoding", "Accept-Encoding"),
    ("accept-language", "Accept-Language"),
    ("authorization", "Authorization"),
    ("cache-control", "Cache-Control"),
    ("connection", "Connection"),
    ("content-encoding", "Content-Encoding"),
    ("content-length", "Content-Length"),
    ("content-type", "Content-Type"),
    ("cookie", "Cookie"),
    ("date", "Date"),
    ("host", "Host"),
    ("origin", "Origin"),
    ("referer", "Referer"),
    ("transfer-encoding", "Transfer-Encoding"),
    ("user-agent", "User-Agent"),
    ("x-amz-content-sha256", "X-Amz-Content-Sha256"),
    ("x-amz-date", "X-Amz-Date"),
    ("x-amz-security-token", "X-Amz-Security-Token"),
    ("x-amzn-trace-id", "X-Amzn-Trace-Id"),
    ("x-api-key", "X-Api-Key"),
    ("x-forwarded-for", "X-Forwarded-For"),
    ("x-forwarded-port", "X-Forwarded-Port"),
    ("x-forwarded-proto", "X-Forwarded-Proto"),
];

/// The name with a capital for each of its words.
pub fn shown(name: &HeaderName) -> Cow<'static, str> {
    let name = name.as_str();
    if let Ok(found) = COMMON.binary_search_by(|(lower, _)| (*lower).cmp(name)) {
        return Cow::Borrowed(COMMON[found].1);
    }
    let mut begins = true;
    let capital = |letter: char| {
        let letter = if begins { letter.to_ascii_uppercase() } else { letter };
        begins = letter == '-';
        letter
    };
    Cow::Owned(name.chars().map(capital).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_has_its_capital() {
        assert!(COMMON.is_sorted());
        for (lower, upper) in COMMON {
            assert_eq!(shown(&HeaderName::from_static(lower)), upper);
            assert_eq!(lower, upper.to_ascii_lowercase());
        }
        assert_eq!(shown(&HeaderName::from_static("x-my-own2-x")), "X-My-Own2-X");
    }
}
