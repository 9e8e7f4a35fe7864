//! What series are called: the label of their query with its dynamic parts («Using dynamic labels» in
//! the CloudWatch User Guide), or what stands for one.

use crate::math::Line;
use foundation::{AccountId, Region, Timestamp};
use std::collections::BTreeSet;

/// `LabelOptions.Timezone`: an offset from UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Zone {
    minutes: i64,
}

impl Zone {
    /// `+0130`: a sign, two digits of hours, two of minutes.
    pub(crate) fn parse(text: &str) -> Option<Zone> {
        let (sign, digits) = match text.split_at_checked(1)? {
            ("+", digits) => (1, digits),
            ("-", digits) => (-1, digits),
            _ => return None,
        };
        if digits.len() != 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let number: i64 = digits.parse().ok()?;
        let (hours, minutes) = (number / 100, number % 100);
        (hours < 24 && minutes < 60).then_some(Zone { minutes: sign * (hours * 60 + minutes) })
    }

    fn shown(self, at_ms: i64) -> String {
        let local = Timestamp::from_millis(at_ms.saturating_add(self.minutes * 60_000));
        local.format("%Y-%m-%d %H:%M:%S")
    }
}

/// Whose series it is, and when it is asked for.
pub(crate) struct Around<'a> {
    pub(crate) account: &'a AccountId,
    pub(crate) region: &'a Region,
    pub(crate) now: Timestamp,
    pub(crate) zone: Zone,
}

/// The label of a series: `given` with all that is dynamic in it; what it does not know stays as it was
/// written.
pub(crate) fn label(
    given: Option<&str>,
    default: &str,
    line: &Line,
    around: &Around<'_>,
) -> String {
    let Some(given) = given else { return default.to_owned() };
    let (mut shown, mut rest) = (String::new(), given);
    while let Some((before, after)) = rest.split_once("${") {
        shown.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            shown.push_str("${");
            rest = after;
            continue;
        };
        match dynamic(name.trim(), default, line, around) {
            Some(value) => shown.push_str(&value),
            None => {
                shown.push_str("${");
                shown.push_str(name);
                shown.push('}');
            }
        }
        rest = after;
    }
    shown.push_str(rest);
    shown
}

/// What stands where there is no data.
const NOTHING: &str = "--";

fn dynamic(name: &str, default: &str, line: &Line, around: &Around<'_>) -> Option<String> {
    if let Some(property) = name.strip_prefix("PROP(").and_then(|rest| rest.strip_suffix(')')) {
        return property_of(property.trim().trim_matches(['\'', '"']), line, around);
    }
    let points = &line.points;
    let (first, last) = (points.first().copied(), points.last().copied());
    let least = points.iter().copied().min_by(|(_, a), (_, b)| a.total_cmp(b));
    // The first of the greatest, as of the least.
    let most = points.iter().copied().rev().max_by(|(_, a), (_, b)| a.total_cmp(b));
    let value =
        |point: Option<(i64, f64)>| point.map_or(NOTHING.to_owned(), |(_, value)| number(value));
    let time = |point: Option<(i64, f64)>| {
        point.map_or(NOTHING.to_owned(), |(at, _)| around.zone.shown(at))
    };
    let ago = |point: Option<(i64, f64)>| {
        point.map_or(NOTHING.to_owned(), |(at, _)| span(around.now.as_millis() - at))
    };
    let sum: f64 = line.values().sum();
    let of_all = |value: f64| if points.is_empty() { NOTHING.to_owned() } else { number(value) };
    let between = |a: Option<(i64, f64)>, b: Option<(i64, f64)>| a.zip(b);
    Some(match name {
        "LABEL" => default.to_owned(),
        "AVG" => of_all(sum / points.len() as f64),
        "SUM" => of_all(sum),
        "DATAPOINT_COUNT" => points.len().to_string(),
        "FIRST" => value(first),
        "FIRST_TIME" => time(first),
        "FIRST_TIME_RELATIVE" => ago(first),
        "LAST" => value(last),
        "LAST_TIME" => time(last),
        "LAST_TIME_RELATIVE" => ago(last),
        "MAX" => value(most),
        "MAX_TIME" => time(most),
        "MAX_TIME_RELATIVE" => ago(most),
        "MIN" => value(least),
        "MIN_TIME" => time(least),
        "MIN_TIME_RELATIVE" => ago(least),
        "FIRST_LAST_RANGE" => {
            between(first, last).map_or(NOTHING.to_owned(), |((_, a), (_, b))| number(b - a))
        }
        "FIRST_LAST_TIME_RANGE" => {
            between(first, last).map_or(NOTHING.to_owned(), |((a, _), (b, _))| span((b - a).abs()))
        }
        "MIN_MAX_RANGE" => {
            between(least, most).map_or(NOTHING.to_owned(), |((_, a), (_, b))| number(b - a))
        }
        "MIN_MAX_TIME_RANGE" => {
            between(least, most).map_or(NOTHING.to_owned(), |((a, _), (b, _))| span((b - a).abs()))
        }
        _ => return None,
    })
}

fn property_of(name: &str, line: &Line, around: &Around<'_>) -> Option<String> {
    let source = line.source.as_deref();
    Some(match name {
        "AccountId" | "AccountLabel" => around.account.to_string(),
        "Region" => around.region.to_string(),
        "Period" => line.period_s.to_string(),
        "MetricName" => source?.metric.metric.clone(),
        "Namespace" => source?.metric.namespace.clone(),
        "Stat" => source?.statistic.clone(),
        _ => {
            let wanted = name.strip_prefix("Dim.")?;
            let mut dimensions = source?.metric.dimensions().iter();
            dimensions.find(|(name, _)| name == wanted)?.1.clone()
        }
    })
}

/// Up to three digits behind the point.
fn number(value: f64) -> String {
    let text = format!("{value:.3}");
    if text.contains('.') {
        return text.trim_end_matches('0').trim_end_matches('.').to_owned();
    }
    text
}

/// `2d 3h`, `4m 5s`: the two greatest parts.
fn span(ms: i64) -> String {
    let seconds = ms.max(0) / 1_000;
    let parts = [
        (seconds / 86_400, "d"),
        (seconds / 3_600 % 24, "h"),
        (seconds / 60 % 60, "m"),
        (seconds % 60, "s"),
    ];
    let shown: Vec<String> = parts
        .into_iter()
        .filter(|(n, _)| *n > 0)
        .take(2)
        .map(|(n, unit)| format!("{n}{unit}"))
        .collect();
    if shown.is_empty() { "0s".to_owned() } else { shown.join(" ") }
}

/// Labels of what one search found: what is not the same of all.
pub(crate) fn tell_apart(lines: &mut [Line]) {
    let all: Vec<_> = lines.iter().filter_map(|line| line.source.clone()).collect();
    let differs = |part: &dyn Fn(&crate::math::Source) -> String| {
        all.iter().map(|source| part(source)).collect::<BTreeSet<_>>().len() > 1
    };
    let by_namespace = differs(&|source| source.metric.namespace.clone());
    let by_name = differs(&|source| source.metric.metric.clone());
    let names: BTreeSet<String> = all
        .iter()
        .flat_map(|s| s.metric.dimensions().iter().map(|(name, _)| name.clone()))
        .collect();
    let value = |source: &crate::math::Source, name: &str| {
        let mut dimensions = source.metric.dimensions().iter();
        dimensions.find(|(other, _)| other == name).map(|(_, value)| value.clone())
    };
    let names: Vec<String> = names
        .into_iter()
        .filter(|name| differs(&|source| value(source, name).unwrap_or_default()))
        .collect();
    for line in lines {
        let Some(source) = line.source.clone() else { continue };
        let mut parts = Vec::new();
        if by_namespace {
            parts.push(source.metric.namespace.clone());
        }
        parts.extend(names.iter().filter_map(|name| value(&source, name)));
        if by_name || parts.is_empty() {
            parts.push(source.metric.metric.clone());
        }
        line.label = parts.join(" ");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::MetricRef;
    use crate::math::Source;
    use std::sync::Arc;

    #[test]
    fn labels_say_what_is_asked_for() {
        let metric =
            MetricRef::new("Shop", "Orders", vec![("Shop".to_owned(), "north".to_owned())]);
        let line = Line {
            label: String::new(),
            period_s: 60,
            points: vec![(0, 4.0), (60_000, 1.0), (120_000, 4.0), (180_000, 2.5)],
            source: Some(Arc::new(Source { metric, statistic: "Sum".to_owned() })),
        };
        let around = Around {
            account: &AccountId::DEFAULT,
            region: &Region::default(),
            now: Timestamp::from_millis(3_780_000),
            zone: Zone::parse("+0130").unwrap(),
        };
        for (given, expected) in [
            ("plain", "plain"),
            ("${AVG} of ${DATAPOINT_COUNT}", "2.875 of 4"),
            ("${SUM} ${MIN} ${MAX} ${FIRST} ${LAST}", "11.5 1 4 4 2.5"),
            ("${MAX_TIME}", "1970-01-01 01:30:00"),
            ("${MIN_TIME_RELATIVE}", "1h 2m"),
            ("${FIRST_LAST_RANGE} ${MIN_MAX_RANGE}", "-1.5 3"),
            ("${FIRST_LAST_TIME_RANGE} ${MIN_MAX_TIME_RANGE}", "3m 1m"),
            ("${LABEL} in ${PROP('Dim.Shop')}", "m1 in north"),
            ("${PROP('MetricName')} ${PROP('Stat')} ${PROP('Period')}", "Orders Sum 60"),
            ("${PROP('Region')} ${PROP('AccountId')}", "us-east-1 000000000000"),
            ("${NOTHING} ${PROP('Dim.None')} ${", "${NOTHING} ${PROP('Dim.None')} ${"),
        ] {
            assert_eq!(label(Some(given), "m1", &line, &around), expected, "{given}");
        }
        assert_eq!(label(None, "m1", &line, &around), "m1");
        let empty = Line::default();
        assert_eq!(label(Some("${MAX} ${LAST_TIME}"), "m1", &empty, &around), "-- --");
        for zone in ["", "0130", "+130", "+2500", "+0160", "+01é0"] {
            assert_eq!(Zone::parse(zone), None, "{zone}");
        }
    }
}
