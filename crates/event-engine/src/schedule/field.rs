//! The fields of cron expressions that are plain sets of numbers: lists of values, ranges and steps.

use super::Invalid;

/// What a field may hold.
#[derive(Debug, Clone, Copy)]
pub(super) struct Range {
    pub(super) name: &'static str,
    pub(super) first: u16,
    pub(super) last: u16,
    /// Names of values, the first one's first.
    pub(super) names: &'static [&'static str],
}

pub(super) const MINUTES: Range = Range { name: "minutes", first: 0, last: 59, names: &[] };
pub(super) const HOURS: Range = Range { name: "hours", first: 0, last: 23, names: &[] };
pub(super) const DAYS: Range = Range { name: "day-of-month", first: 1, last: 31, names: &[] };
pub(super) const MONTHS: Range = Range {
    name: "month",
    first: 1,
    last: 12,
    names: &["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"],
};
pub(super) const WEEKDAYS: Range = Range {
    name: "day-of-week",
    first: 1,
    last: 7,
    names: &["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"],
};
pub(super) const YEARS: Range = Range { name: "year", first: 1970, last: 2199, names: &[] };

/// A set of values of a field, as bits from its first value on: years are the most, 230.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Values([u64; 4]);

impl Values {
    fn insert(&mut self, place: u16) {
        // Places are below 230.
        if let Some(word) = self.0.get_mut(usize::from(place / 64)) {
            *word |= 1 << (place % 64);
        }
    }

    /// Whether the value is in it.
    pub(super) fn has(&self, of: &Range, value: u16) -> bool {
        let Some(place) = value.checked_sub(of.first).filter(|_| value <= of.last) else {
            return false;
        };
        self.0.get(usize::from(place / 64)).is_some_and(|word| word >> (place % 64) & 1 == 1)
    }

    /// The smallest value that is not below `from`.
    pub(super) fn next(&self, of: &Range, from: u16) -> Option<u16> {
        (from.max(of.first)..=of.last).find(|value| self.has(of, *value))
    }
}

impl Range {
    pub(super) fn wrong(&self, text: &str) -> Invalid {
        Invalid(format!("'{text}' is no {}", self.name))
    }

    /// A number or a name.
    pub(super) fn value(&self, text: &str) -> Result<u16, Invalid> {
        let named = self.names.iter().position(|name| name.eq_ignore_ascii_case(text));
        if let Some(place) = named.and_then(|place| u16::try_from(place).ok()) {
            return Ok(self.first + place);
        }
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let value = text.parse().ok().filter(|_| digits);
        value.filter(|v| (self.first..=self.last).contains(v)).ok_or_else(|| self.wrong(text))
    }

    /// `1,5-10,*/15`: adds what one part of it names.
    pub(super) fn part(&self, values: &mut Values, text: &str) -> Result<(), Invalid> {
        let (range, step) = match text.split_once('/') {
            None => (text, None),
            Some((range, step)) => {
                let step: Option<u16> = step.parse().ok().filter(|step| *step > 0);
                let step = step.filter(|step| *step <= self.last - self.first + 1);
                (range, Some(step.ok_or_else(|| self.wrong(text))?))
            }
        };
        let (first, last) = match range.split_once('-') {
            _ if range == "*" => (self.first, self.last),
            Some((first, last)) => (self.value(first)?, self.value(last)?),
            // `5/10`: from 5 on.
            None if step.is_some() => (self.value(range)?, self.last),
            None => (self.value(range)?, self.value(range)?),
        };
        let step = usize::from(step.unwrap_or(1));
        if first <= last {
            (first..=last).step_by(step).for_each(|value| values.insert(value - self.first));
        } else {
            // `FRI-MON` goes over the end.
            let over = (first..=self.last).chain(self.first..=last);
            over.step_by(step).for_each(|value| values.insert(value - self.first));
        }
        Ok(())
    }

    /// A whole field.
    pub(super) fn read(&self, text: &str) -> Result<Values, Invalid> {
        let mut values = Values::default();
        text.split(',').try_for_each(|part| self.part(&mut values, part))?;
        Ok(values)
    }
}
