//! `ClusterJDBCURL`: where the server is.

use crate::errors::{invalid, not_built};
use aws_api::ApiError;

/// A database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) database: String,
}

impl Target {
    /// Reads `jdbc:redshift://host:port/database`; `jdbc:postgresql:` is the same.
    pub(super) fn read(url: &str) -> Result<Target, ApiError> {
        let wrong = || invalid(format!("ClusterJDBCURL '{url}' is not valid."));
        let rest = url.strip_prefix("jdbc:").ok_or_else(wrong)?;
        let rest = rest.strip_prefix("redshift://").or_else(|| rest.strip_prefix("postgresql://"));
        let (address, database) = rest.and_then(|rest| rest.split_once('/')).ok_or_else(wrong)?;
        let (host, port) = address.rsplit_once(':').ok_or_else(wrong)?;
        if database.contains(['?', ';']) {
            return Err(not_built("parameters in ClusterJDBCURL"));
        }
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let letters = |c: char| c.is_ascii_alphanumeric() || "_$-".contains(c);
        if host.is_empty() || database.is_empty() || !database.chars().all(letters) {
            return Err(wrong());
        }
        let port = port.parse().map_err(|_| wrong())?;
        Ok(Target { host: host.to_owned(), port, database: database.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::Target;

    #[test]
    fn urls_name_a_host_a_port_and_a_database() {
        for (url, host, port) in [
            (
                "jdbc:redshift://c.x.us-east-1.redshift.amazonaws.com:5439/dev",
                "c.x.us-east-1.redshift.amazonaws.com",
                5439,
            ),
            ("jdbc:postgresql://localhost:5432/dev", "localhost", 5432),
            ("jdbc:postgresql://[::1]:5432/dev", "::1", 5432),
        ] {
            let target = Target::read(url).unwrap();
            assert_eq!((target.host.as_str(), target.port, &*target.database), (host, port, "dev"));
        }
        for url in [
            "",
            "redshift://a:1/b",
            "jdbc:mysql://a:1/b",
            "jdbc:redshift://a/b",
            "jdbc:redshift://a:1",
            "jdbc:redshift://a:1/",
            "jdbc:redshift://a:x/b",
            "jdbc:redshift://:1/b",
            "jdbc:redshift://a:1/b?ssl=true",
            "jdbc:redshift://a:1/b c",
        ] {
            assert!(Target::read(url).is_err(), "{url}");
        }
    }
}
