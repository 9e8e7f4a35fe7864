//! Timestamps as text, in the three formats of Smithy's `timestampFormat`.

use aws_api::{Member, Shape, TimestampFormat};
use foundation::Timestamp;

/// The format that the member, or else its shape, asks for.
pub(crate) fn format(
    member: Option<&'static Member>,
    shape: &'static Shape,
    default: TimestampFormat,
) -> TimestampFormat {
    let of_shape = match shape {
        Shape::Timestamp(format) => *format,
        _ => None,
    };
    member.and_then(|member| member.timestamp).or(of_shape).unwrap_or(default)
}

/// The moment as text.
pub(crate) fn show(value: Timestamp, format: TimestampFormat) -> String {
    match format {
        TimestampFormat::Iso8601 => value.iso8601(),
        TimestampFormat::HttpDate => value.http_date(),
        TimestampFormat::UnixSeconds => {
            let mut out = Vec::new();
            push_seconds(&mut out, value);
            String::from_utf8_lossy(&out).into_owned()
        }
    }
}

/// Appends seconds since the epoch, with exactly the milliseconds that there are.
pub(crate) fn push_seconds(out: &mut Vec<u8>, value: Timestamp) {
    let ms = value.as_millis();
    // Truncated towards zero, so that sign and fraction stay apart.
    let (seconds, fraction) = (ms / 1000, (ms % 1000).unsigned_abs());
    if ms < 0 && seconds == 0 {
        out.push(b'-');
    }
    crate::number::push_integer(out, seconds);
    if fraction > 0 {
        let text = format!(".{fraction:03}");
        out.extend_from_slice(text.trim_end_matches('0').as_bytes());
    }
}

/// Reads a moment in any of the formats: AWS's services take the others too.
pub(crate) fn read(text: &str) -> Option<Timestamp> {
    seconds(text)
        .or_else(|| Timestamp::parse_iso8601(text).ok())
        .or_else(|| Timestamp::parse_http_date(text).ok())
}

/// Reads seconds since the epoch, to the millisecond.
pub(crate) fn seconds(text: &str) -> Option<Timestamp> {
    let first = text.bytes().next()?;
    if first != b'-' && !first.is_ascii_digit() {
        return None;
    }
    text.parse::<f64>().ok().filter(|value| value.is_finite()).map(Timestamp::from_secs_f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_show_just_their_milliseconds() {
        for (ms, text) in [
            (0, "0"),
            (1_453_075_200_000, "1453075200"),
            (1_453_075_200_120, "1453075200.12"),
            (1, "0.001"),
            (-1, "-0.001"),
            (-1_500, "-1.5"),
        ] {
            let moment = Timestamp::from_millis(ms);
            assert_eq!(show(moment, TimestampFormat::UnixSeconds), text);
            assert_eq!(read(text), Some(moment));
        }
    }

    #[test]
    fn each_format_reads_back_and_other_text_does_not() {
        let moment = Timestamp::from_millis(1_453_075_200_000);
        for format in
            [TimestampFormat::Iso8601, TimestampFormat::HttpDate, TimestampFormat::UnixSeconds]
        {
            assert_eq!(read(&show(moment, format)), Some(moment));
        }
        for text in ["", "soon", "NaN", "infinity", "1e999", "2016-01-18"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
