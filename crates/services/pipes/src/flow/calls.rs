//! A target's entries in as many calls as they need: no call is given more bytes than the service takes
//! at once, and what is behind an entry that was not taken is not sent before it.

use super::run::Delivered;
use super::trouble::Trouble;

/// Consecutive entries, each call's together no larger than `bytes_max`. What is larger alone goes
/// alone, to hear so from the service.
pub(super) fn calls<E>(
    entries: Vec<E>,
    bytes_max: usize,
    size: impl Fn(&E) -> usize,
) -> Vec<Vec<E>> {
    let (mut calls, mut bytes) = (Vec::<Vec<E>>::new(), 0_usize);
    for entry in entries {
        let more = size(&entry);
        bytes = bytes.saturating_add(more);
        match calls.last_mut() {
            Some(call) if bytes <= bytes_max => call.push(entry),
            _ => {
                bytes = more;
                calls.push(vec![entry]);
            }
        }
    }
    calls
}

/// What became of the entries so far.
pub(super) struct Tally {
    total: usize,
    made: usize,
    failed: Vec<(usize, Trouble)>,
}

/// An entry that was not taken, by its place in its call.
pub(super) type Failed = (usize, Trouble);

impl Tally {
    /// Of so many entries.
    pub(super) fn of(total: usize) -> Tally {
        Tally { total, made: 0, failed: Vec::new() }
    }

    /// Notes how a call of `count` entries ended; whether the next one may be made. After a failure none
    /// is: what is left comes again with what failed, in its order.
    pub(super) fn goes_on(&mut self, count: usize, answer: Result<Vec<Failed>, Trouble>) -> bool {
        let begin = self.made;
        self.made += count;
        let (rest, trouble) = match answer {
            Ok(failed) => {
                let Some((_, trouble)) = failed.first().cloned() else { return true };
                self.failed.extend(failed.into_iter().map(|(place, why)| (begin + place, why)));
                (self.made, trouble)
            }
            Err(trouble) => (begin, trouble),
        };
        self.failed.extend((rest..self.total).map(|place| (place, trouble.clone())));
        false
    }

    /// What the target has made of all.
    pub(super) fn delivered(self) -> Result<Delivered, Trouble> {
        let all = self.failed.len() == self.total;
        let (places, troubles): (Vec<_>, Vec<_>) = self.failed.into_iter().unzip();
        match troubles.into_iter().next() {
            None => Ok(Delivered::All),
            // Nothing was taken: that is no part of it.
            Some(trouble) if all => Err(trouble),
            Some(trouble) => Ok(Delivered::But(places, Trouble { throttled: false, ..trouble })),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn calls_hold_all_in_order_and_no_more_than_they_may(
            sizes in prop::collection::vec(0_usize..40, 0..60),
            most in 1_usize..50,
        ) {
            let made = calls(sizes.clone(), most, |size| *size);
            prop_assert_eq!(made.concat(), sizes);
            for call in &made {
                prop_assert!(!call.is_empty());
                prop_assert!(call.len() == 1 || call.iter().sum::<usize>() <= most);
            }
            for (one, next) in made.iter().zip(made.iter().skip(1)) {
                prop_assert!(one.iter().sum::<usize>() + next[0] > most, "no call too many");
            }
        }
    }

    #[test]
    fn nothing_is_sent_behind_what_failed() {
        let no = || Trouble::new("no");
        let places = |tally: Tally| match tally.delivered().unwrap() {
            Delivered::But(places, _) => places,
            Delivered::All | Delivered::ButIds(_) => Vec::new(),
        };
        let mut all = Tally::of(3);
        assert!(all.goes_on(2, Ok(Vec::new())) && all.goes_on(1, Ok(Vec::new())));
        assert_eq!(places(all), Vec::<usize>::new());
        let mut one = Tally::of(5);
        assert!(one.goes_on(2, Ok(Vec::new())));
        assert!(!one.goes_on(2, Ok(vec![(0, no())])));
        assert_eq!(places(one), [2, 4], "the third failed, the fifth was not sent");
        let mut rest = Tally::of(4);
        assert!(rest.goes_on(1, Ok(Vec::new())));
        assert!(!rest.goes_on(2, Err(no())));
        assert_eq!(places(rest), [1, 2, 3]);
        let mut none = Tally::of(4);
        assert!(!none.goes_on(2, Err(Trouble { throttled: true, ..no() })));
        assert!(none.delivered().is_err_and(|why| why.throttled));
    }
}
