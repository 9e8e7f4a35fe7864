//! Numbers and times as CloudWatch writes them in reasons and messages.

use foundation::Timestamp;

/// A number as AWS's services, which are in Java, write one: `5.0`, `0.0666851903306472`, `1.2E10`.
pub(crate) fn number(value: f64) -> String {
    let size = value.abs();
    if value == 0.0 || (1e-3..1e7).contains(&size) {
        let text = value.to_string();
        return if text.contains('.') { text } else { format!("{text}.0") };
    }
    if !value.is_finite() {
        return if value.is_nan() {
            "NaN".to_owned()
        } else {
            value.to_string().replace("inf", "Infinity")
        };
    }
    let text = format!("{value:e}");
    match text.split_once('e') {
        Some((digits, power)) if digits.contains('.') => format!("{digits}E{power}"),
        Some((digits, power)) => format!("{digits}.0E{power}"),
        None => text,
    }
}

/// `2019-10-02T17:04:40.989+0000`.
pub(crate) fn stamp(ms: i64) -> String {
    Timestamp::from_millis(ms).format("%Y-%m-%dT%H:%M:%S%.3f+0000")
}

/// `02/10/19 16:59:00`.
pub(crate) fn short(ms: i64) -> String {
    Timestamp::from_millis(ms).format("%d/%m/%y %H:%M:%S")
}

/// `Friday 22 July, 2022 15:57:45 UTC`.
pub(crate) fn long(ms: i64) -> String {
    Timestamp::from_millis(ms).format("%A %d %B, %Y %H:%M:%S UTC")
}

/// `1 datapoint`, `2 datapoints`.
pub(crate) fn many(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// `was` of one, `were` of others.
pub(crate) fn were(count: usize) -> &'static str {
    if count == 1 { "was" } else { "were" }
}

/// The region as people read it, in subjects and messages: `US East (N. Virginia)`; its own name where
/// it has no other.
pub(crate) fn region(name: &str) -> &str {
    const NAMES: &[(&str, &str)] = &[
        ("af-south-1", "Africa (Cape Town)"),
        ("ap-east-1", "Asia Pacific (Hong Kong)"),
        ("ap-east-2", "Asia Pacific (Taipei)"),
        ("ap-northeast-1", "Asia Pacific (Tokyo)"),
        ("ap-northeast-2", "Asia Pacific (Seoul)"),
        ("ap-northeast-3", "Asia Pacific (Osaka)"),
        ("ap-south-1", "Asia Pacific (Mumbai)"),
        ("ap-south-2", "Asia Pacific (Hyderabad)"),
        ("ap-southeast-1", "Asia Pacific (Singapore)"),
        ("ap-southeast-2", "Asia Pacific (Sydney)"),
        ("ap-southeast-3", "Asia Pacific (Jakarta)"),
        ("ap-southeast-4", "Asia Pacific (Melbourne)"),
        ("ap-southeast-5", "Asia Pacific (Malaysia)"),
        ("ap-southeast-7", "Asia Pacific (Thailand)"),
        ("ca-central-1", "Canada (Central)"),
        ("ca-west-1", "Canada West (Calgary)"),
        ("cn-north-1", "China (Beijing)"),
        ("cn-northwest-1", "China (Ningxia)"),
        ("eu-central-1", "EU (Frankfurt)"),
        ("eu-central-2", "Europe (Zurich)"),
        ("eu-north-1", "EU (Stockholm)"),
        ("eu-south-1", "Europe (Milan)"),
        ("eu-south-2", "Europe (Spain)"),
        ("eu-west-1", "EU (Ireland)"),
        ("eu-west-2", "EU (London)"),
        ("eu-west-3", "EU (Paris)"),
        ("il-central-1", "Israel (Tel Aviv)"),
        ("me-central-1", "Middle East (UAE)"),
        ("me-south-1", "Middle East (Bahrain)"),
        ("mx-central-1", "Mexico (Central)"),
        ("sa-east-1", "South America (Sao Paulo)"),
        ("us-east-1", "US East (N. Virginia)"),
        ("us-east-2", "US East (Ohio)"),
        ("us-gov-east-1", "AWS GovCloud (US-East)"),
        ("us-gov-west-1", "AWS GovCloud (US-West)"),
        ("us-west-1", "US West (N. California)"),
        ("us-west-2", "US West (Oregon)"),
    ];
    NAMES.iter().find(|(code, _)| *code == name).map_or(name, |(_, full)| full)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_times_are_written_as_aws_writes_them() {
        for (value, text) in [
            (5.0, "5.0"),
            (0.0, "0.0"),
            (-2.5, "-2.5"),
            (0.0666851903306472, "0.0666851903306472"),
            (400_000.0, "400000.0"),
            (9_999_999.0, "9999999.0"),
            (12_000_000_000.0, "1.2E10"),
            (10_000_000.0, "1.0E7"),
            (0.0001, "1.0E-4"),
            (f64::NEG_INFINITY, "-Infinity"),
        ] {
            assert_eq!(number(value), text);
        }
        let ms = 1_658_505_465_394;
        assert_eq!(stamp(ms), "2022-07-22T15:57:45.394+0000");
        assert_eq!(stamp(1_658_505_465_000), "2022-07-22T15:57:45.000+0000");
        assert_eq!(short(ms), "22/07/22 15:57:45");
        assert_eq!(long(ms), "Friday 22 July, 2022 15:57:45 UTC");
        assert_eq!(region("us-east-1"), "US East (N. Virginia)");
        assert_eq!(region("xx-nowhere-1"), "xx-nowhere-1");
    }
}
