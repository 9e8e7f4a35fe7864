//! The typed values that condition operators compare: numbers, dates, addresses.
//! Documented on «IAM JSON policy elements: Condition operators».

use std::net::{IpAddr, Ipv6Addr};

const MS_PER_DAY: i64 = 86_400_000;

/// A whole or decimal number.
pub(crate) fn number(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b));
    text.parse::<f64>().ok().filter(|n| plain && n.is_finite())
}

/// Milliseconds since 1970 of a date in one of W3C's forms of ISO 8601 (`2019`, `2019-07`,
/// `2019-07-16`, `2019-07-16T12:00Z`, with seconds, with a fraction, with an offset) or in epoch
/// seconds. Four digits are a year.
pub(crate) fn date(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.len() != 4 && !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse::<i64>().ok()?.checked_mul(1000);
    }
    let (day, time) = match text.split_once('T') {
        Some((day, time)) => (day, Some(time)),
        None => (text, None),
    };
    let mut parts = day.split('-');
    let year = fixed(parts.next()?, 4)?;
    let month = parts.next().map_or(Some(1), |m| fixed(m, 2))?;
    let day_of_month = parts.next().map_or(Some(1), |d| fixed(d, 2))?;
    if parts.next().is_some() || (time.is_some() && day.len() != 10) {
        return None;
    }
    let days = days_since_1970(year, month, day_of_month)?;
    Some(days * MS_PER_DAY + time.map_or(Some(0), time_of_day)?)
}

/// `hh:mm[:ss[.f]]` and `Z` or `±hh:mm`, in milliseconds of UTC.
fn time_of_day(text: &str) -> Option<i64> {
    let zone_at = text.find(['Z', '+', '-'])?;
    let (clock, zone) = text.split_at(zone_at);
    let offset_minutes = match zone.split_at(1) {
        ("Z", "") => 0,
        (sign, rest) => {
            let (h, m) = rest.split_once(':')?;
            let minutes = in_range(h, 0, 23)? * 60 + in_range(m, 0, 59)?;
            if sign == "-" { -minutes } else { minutes }
        }
    };
    let mut parts = clock.split(':');
    let hours = in_range(parts.next()?, 0, 23)?;
    let minutes = in_range(parts.next()?, 0, 59)?;
    let (seconds, fraction) = match parts.next() {
        None => (0, 0),
        Some(seconds) => match seconds.split_once('.') {
            None => (in_range(seconds, 0, 60)?, 0),
            Some((whole, fraction)) => (in_range(whole, 0, 60)?, milliseconds(fraction)?),
        },
    };
    if parts.next().is_some() {
        return None;
    }
    Some(((hours * 60 + minutes - offset_minutes) * 60 + seconds) * 1000 + fraction)
}

/// The first three digits after the point; finer ones do not matter to any policy.
fn milliseconds(fraction: &str) -> Option<i64> {
    if fraction.is_empty() || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let digits = fraction.bytes().chain(*b"00").take(3);
    Some(digits.fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0')))
}

fn fixed(text: &str, len: usize) -> Option<i64> {
    let good = text.len() == len && text.bytes().all(|b| b.is_ascii_digit());
    good.then(|| text.parse().ok())?
}

fn in_range(text: &str, low: i64, high: i64) -> Option<i64> {
    fixed(text, 2).filter(|n| (low..=high).contains(n))
}

fn days_in_month(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The proleptic Gregorian calendar, counted in eras of 400 years that begin in March.
fn days_since_1970(year: i64, month: i64, day: i64) -> Option<i64> {
    if !(1..=12).contains(&month) || !(1..=days_in_month(year, month)).contains(&day) {
        return None;
    }
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = of_era * 365 + of_era / 4 - of_era / 100 + day_of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}

/// `2019-07-16T12:00:00Z`.
pub(crate) fn iso_8601(ms: i64) -> String {
    let (days, in_day) = (ms.div_euclid(MS_PER_DAY), ms.rem_euclid(MS_PER_DAY) / 1000);
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * of_era + of_era / 4 - of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = era * 400 + of_era + i64::from(month <= 2);
    let (hour, minute, second) = (in_day / 3600, in_day / 60 % 60, in_day % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// A block of addresses, kept as IPv6: IPv4 addresses stand in `::ffff:0:0/96`, so that a mapped
/// address is the same as the plain one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cidr {
    network: u128,
    bits: u32,
}

impl Cidr {
    /// `203.0.113.0/24`, `2001:DB8::/32`, or one address.
    pub(crate) fn parse(text: &str) -> Option<Cidr> {
        let (address, length) = match text.split_once('/') {
            Some((address, length)) => (address, Some(length)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().ok()?;
        let width: u32 = if address.is_ipv4() { 32 } else { 128 };
        let length = match length {
            None => width,
            Some(text) if text.len() <= 3 && text.bytes().all(|b| b.is_ascii_digit()) => {
                text.parse().ok().filter(|&n| n <= width)?
            }
            Some(_) => return None,
        };
        let bits = 128 - width + length;
        Some(Cidr { network: as_v6(address) & mask(bits), bits })
    }

    pub(crate) fn contains(&self, address: IpAddr) -> bool {
        as_v6(address) & mask(self.bits) == self.network
    }
}

fn mask(bits: u32) -> u128 {
    u128::MAX.checked_shl(128 - bits).unwrap_or(0)
}

fn as_v6(address: IpAddr) -> u128 {
    let address: Ipv6Addr = match address {
        IpAddr::V4(v4) => v4.to_ipv6_mapped(),
        IpAddr::V6(v6) => v6,
    };
    address.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dates() {
        for (text, expected) in [
            ("1970-01-01T00:00:00Z", Some(0)),
            ("1970", Some(0)),
            ("1970-02", Some(31 * MS_PER_DAY)),
            ("2000-02-29", Some(951_782_400_000)),
            ("2019-07-16T12:00:00Z", Some(1_563_278_400_000)),
            ("2019-07-16T12:00Z", Some(1_563_278_400_000)),
            ("2019-07-16T14:00:00+02:00", Some(1_563_278_400_000)),
            ("2019-07-16T12:00:00.25Z", Some(1_563_278_400_250)),
            ("1563278400", Some(1_563_278_400_000)),
            ("-1", Some(-1_000)),
            ("2001-02-29", None),
            ("2019-13-01", None),
            ("2019-07-16T24:00:00Z", None),
            ("2019-07-16T12:00:00", None),
            ("2019-07T12:00:00Z", None),
            ("yesterday", None),
            ("", None),
        ] {
            assert_eq!(date(text), expected, "{text}");
        }
    }

    #[test]
    fn numbers() {
        for (text, expected) in [
            ("10", Some(10.0)),
            ("-0.5", Some(-0.5)),
            ("1e3", Some(1000.0)),
            ("", None),
            ("NaN", None),
            ("infinity", None),
            ("ten", None),
            ("1e999", None),
        ] {
            assert_eq!(number(text), expected, "{text}");
        }
    }

    #[test]
    fn blocks() {
        for (block, address, inside) in [
            ("203.0.113.0/24", "203.0.113.255", true),
            ("203.0.113.0/24", "203.0.114.0", false),
            ("203.0.113.77/24", "203.0.113.1", true),
            ("203.0.113.7", "203.0.113.7", true),
            ("0.0.0.0/0", "8.8.8.8", true),
            ("0.0.0.0/0", "2001:db8::1", false),
            ("::/0", "2001:db8::1", true),
            ("2001:DB8:1234:5678::/64", "2001:db8:1234:5678::9", true),
            ("2001:DB8:1234:5678::/64", "2001:db8:1234:5679::9", false),
            ("10.0.0.0/8", "::ffff:10.1.2.3", true),
        ] {
            let block_ = Cidr::parse(block).unwrap();
            assert_eq!(block_.contains(address.parse().unwrap()), inside, "{block} {address}");
        }
        for bad in ["", "1.2.3", "1.2.3.4/33", "::/129", "1.2.3.4/", "1.2.3.4/+8", "a/8"] {
            assert_eq!(Cidr::parse(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn printed_dates_read_back(seconds in -60_000_000_000i64..200_000_000_000) {
            let printed = iso_8601(seconds * 1000);
            if printed.len() == 20 {
                prop_assert_eq!(date(&printed), Some(seconds * 1000));
            }
        }

        #[test]
        fn never_panics(text in "\\PC{0,40}", near in "[-+0-9TZ:./a-f]{0,30}") {
            for text in [&text, &near] {
                let _ = (date(text), number(text), Cidr::parse(text));
            }
        }
    }
}
