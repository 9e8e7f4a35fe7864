//! AWS's own host names: which of them lead here from inside a function, and which service each is of.

/// Under these are AWS's hosts.
const SUFFIXES: [&str; 4] = [".amazonaws.com", ".amazonaws.com.cn", ".api.aws", ".on.aws"];

/// The part of an AWS host before its suffix, without the dot between them.
fn before_suffix(host: &str) -> Option<&str> {
    SUFFIXES.iter().find_map(|suffix| {
        let (before, end) = host.split_at_checked(host.len().checked_sub(suffix.len())?)?;
        (end.eq_ignore_ascii_case(suffix) && !before.is_empty()).then_some(before)
    })
}

/// Whether the name is one that this server stands for where it is the name server: those of AWS, and
/// those of its own, under `localhost`.
pub fn lead_here(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    let (parent, top) = name.rsplit_once('.').unwrap_or(("-", name));
    before_suffix(name).is_some() || (top.eq_ignore_ascii_case("localhost") && !parent.is_empty())
}

/// The service that one of AWS's hosts is of, by the name that its hosts have:
/// `dynamodb.us-east-1.amazonaws.com`, `123456789012.ddb.us-east-1.amazonaws.com`,
/// `bucket.s3.dualstack.eu-west-1.amazonaws.com`, `sts.amazonaws.com`. `None` for other hosts.
pub(crate) fn service(host: &str) -> Option<&str> {
    let mut labels: Vec<&str> = before_suffix(host)?.split('.').collect();
    while labels.len() > 1 && labels.last().is_some_and(|last| is_region(last) || is_stack(last)) {
        labels.pop();
    }
    let last = labels.pop()?;
    let last = last.strip_suffix("-fips").unwrap_or(last);
    Some(match (last, labels.last()) {
        ("dynamodb", Some(&"streams")) => "dynamodbstreams",
        // With an account's number in front.
        ("ddb", _) => "dynamodb",
        ("data-kinesis" | "control-kinesis", _) => "kinesis",
        // Of the time before regions came second.
        ("queue", _) => "sqs",
        (old, _) if old.starts_with("s3-") => "s3",
        (name, _) => name,
    })
}

/// `us-east-1`, `us-gov-west-1`.
fn is_region(label: &str) -> bool {
    let parts: Vec<&str> = label.split('-').collect();
    let [area, middle @ .., number] = parts.as_slice() else { return false };
    let letters = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase());
    area.len() == 2
        && letters(area)
        && !middle.is_empty()
        && middle.iter().copied().all(letters)
        && !number.is_empty()
        && number.bytes().all(|b| b.is_ascii_digit())
}

fn is_stack(label: &str) -> bool {
    matches!(label, "dualstack" | "fips")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_service_is_told_by_awss_own_hosts() {
        for (host, expected) in [
            ("dynamodb.us-east-1.amazonaws.com", Some("dynamodb")),
            ("DynamoDB.us-east-1.AmazonAWS.com", Some("DynamoDB")),
            ("streams.dynamodb.us-east-1.amazonaws.com", Some("dynamodbstreams")),
            ("123456789012.ddb.us-east-1.amazonaws.com", Some("dynamodb")),
            ("dynamodb.us-east-1.api.aws", Some("dynamodb")),
            ("dynamodb-fips.us-gov-west-1.amazonaws.com", Some("dynamodb")),
            ("kinesis.cn-north-1.amazonaws.com.cn", Some("kinesis")),
            ("111122223333.data-kinesis.eu-west-1.amazonaws.com", Some("kinesis")),
            ("sts.amazonaws.com", Some("sts")),
            ("iam.amazonaws.com", Some("iam")),
            ("my.dotted.bucket.s3.dualstack.eu-west-1.amazonaws.com", Some("s3")),
            ("s3-us-west-2.amazonaws.com", Some("s3")),
            ("abc.execute-api.us-east-1.amazonaws.com", Some("execute-api")),
            ("abc.lambda-url.us-east-1.on.aws", Some("lambda-url")),
            ("us-east-1.amazonaws.com", Some("us-east-1")),
            ("amazonaws.com", None),
            (".amazonaws.com", None),
            ("dynamodb.us-east-1.localhost", None),
            ("dynamodb.us-east-1.amazonaws.com.example.org", None),
            ("notamazonaws.com", None),
        ] {
            assert_eq!(service(host), expected, "{host}");
        }
    }

    #[test]
    fn names_of_aws_and_of_this_server_lead_here_and_no_others() {
        for (name, expected) in [
            ("sqs.us-east-1.amazonaws.com", true),
            ("SQS.us-east-1.amazonaws.com.", true),
            ("anything.at.all.on.aws", true),
            ("localhost", true),
            ("abc.lambda-url.us-east-1.localhost", true),
            (".localhost", false),
            ("amazonaws.com", false),
            ("evilamazonaws.com", false),
            ("example.org", false),
            ("docs.aws", false),
            ("", false),
            (".", false),
            ("é.amazonaws.com", true),
            ("ééééééé", false),
        ] {
            assert_eq!(lead_here(name), expected, "{name}");
        }
    }
}
