//! What holds a composite alarm's actions back: an alarm that suppresses them, and the periods before
//! and after (CloudWatch User Guide, «Suppressing composite alarm actions»). No I/O, no clock.

use super::model::Value;
use minicbor::{Decode, Encode};

/// Whether actions are held back, and which state they were last done for.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Suppression {
    /// The state that actions were last done for, or would have been.
    #[n(0)]
    pub(crate) acted: Value,
    /// What holds them back.
    #[n(1)]
    pub(crate) hold: Option<Hold>,
    /// Whether the suppressor was in ALARM when last looked at.
    #[n(2)]
    pub(crate) suppressor_in_alarm: bool,
}

/// What holds actions back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Hold {
    /// The suppressor is in ALARM.
    #[n(0)]
    Alarm,
    /// The suppressor may yet come into ALARM.
    #[n(1)]
    Wait {
        #[n(0)]
        until_ms: i64,
    },
    /// The suppressor has just left ALARM, and the composite alarm may yet follow it.
    #[n(2)]
    Extension {
        #[n(0)]
        until_ms: i64,
    },
}

impl Hold {
    /// As `ActionsSuppressedBy` has it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Hold::Alarm => "Alarm",
            Hold::Wait { .. } => "WaitPeriod",
            Hold::Extension { .. } => "ExtensionPeriod",
        }
    }

    /// When it ends by itself.
    pub(crate) fn until_ms(self) -> Option<i64> {
        match self {
            Hold::Alarm => None,
            Hold::Wait { until_ms } | Hold::Extension { until_ms } => Some(until_ms),
        }
    }
}

/// What is seen when a composite alarm is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) now_ms: i64,
    /// The composite alarm's state now.
    pub(crate) value: Value,
    /// Whether it has just come into it.
    pub(crate) changed: bool,
    /// Whether its actions are enabled.
    pub(crate) acts: bool,
    /// The suppressor, where there is one.
    pub(crate) suppressor: Option<Suppressor>,
}

/// A suppressor and its periods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Suppressor {
    pub(crate) in_alarm: bool,
    pub(crate) wait_ms: i64,
    pub(crate) extension_ms: i64,
}

impl Suppression {
    pub(crate) fn new(acted: Value) -> Suppression {
        Suppression { acted, hold: None, suppressor_in_alarm: false }
    }

    /// Takes in what is seen. Where actions are to be done now, for the composite alarm's present
    /// state, tells from which state it came as far as actions know.
    pub(crate) fn see(&mut self, seen: Seen) -> Option<Value> {
        let Seen { now_ms, value, changed, acts, suppressor } = seen;
        match suppressor {
            None => {
                self.hold = None;
                self.suppressor_in_alarm = false;
            }
            Some(suppressor) => {
                let was = std::mem::replace(&mut self.suppressor_in_alarm, suppressor.in_alarm);
                let over = self.hold.and_then(Hold::until_ms).is_some_and(|until| until <= now_ms);
                if suppressor.in_alarm {
                    self.hold = Some(Hold::Alarm);
                } else if was {
                    let until_ms = now_ms + suppressor.extension_ms;
                    self.hold =
                        (suppressor.extension_ms > 0).then_some(Hold::Extension { until_ms });
                } else if over {
                    self.hold = None;
                } else if changed && self.hold.is_none() && value != self.acted {
                    let until_ms = now_ms + suppressor.wait_ms;
                    self.hold = (suppressor.wait_ms > 0).then_some(Hold::Wait { until_ms });
                }
            }
        }
        if !acts {
            self.acted = value;
        }
        if self.hold.is_some() || self.acted == value {
            return None;
        }
        Some(std::mem::replace(&mut self.acted, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Value::{Alarm, Ok};

    type Moment = (i64, Value, bool, Option<&'static str>, Option<Value>);

    /// A composite alarm that was OK, with a wait of 2 and an extension of 3; each step is (time, its
    /// state, whether the suppressor is in ALARM) and what comes of it.
    fn story(steps: &[Moment]) {
        let (mut suppression, mut last) = (Suppression::new(Ok), Ok);
        for (now_ms, value, in_alarm, held_by, acted_from) in steps.iter().copied() {
            let suppressor = Some(Suppressor { in_alarm, wait_ms: 2, extension_ms: 3 });
            let changed = value != last;
            last = value;
            let acted = suppression.see(Seen { now_ms, value, changed, acts: true, suppressor });
            assert_eq!(suppression.hold.map(Hold::as_str), held_by, "at {now_ms}");
            assert_eq!(acted, acted_from, "at {now_ms}");
        }
    }

    #[test]
    fn actions_are_done_when_the_wait_ends_and_nobody_suppresses() {
        story(&[
            (0, Alarm, false, Some("WaitPeriod"), None),
            (1, Alarm, false, Some("WaitPeriod"), None),
            (2, Alarm, false, None, Some(Ok)),
            (3, Alarm, false, None, None),
            (4, Ok, false, Some("WaitPeriod"), None),
            (6, Ok, false, None, Some(Alarm)),
        ]);
    }

    #[test]
    fn actions_are_held_back_while_the_suppressor_is_in_alarm_and_for_the_extension() {
        story(&[
            (0, Alarm, false, Some("WaitPeriod"), None),
            (1, Alarm, true, Some("Alarm"), None),
            (9, Alarm, true, Some("Alarm"), None),
            (10, Alarm, false, Some("ExtensionPeriod"), None),
            (12, Alarm, false, Some("ExtensionPeriod"), None),
            (13, Alarm, false, None, Some(Ok)),
        ]);
    }

    #[test]
    fn a_state_that_is_back_where_it_was_needs_no_actions() {
        story(&[
            (0, Ok, true, Some("Alarm"), None),
            (1, Alarm, true, Some("Alarm"), None),
            (5, Alarm, false, Some("ExtensionPeriod"), None),
            (6, Ok, false, Some("ExtensionPeriod"), None),
            (8, Ok, false, None, None),
        ]);
    }

    #[test]
    fn without_periods_or_suppressor_actions_are_done_at_once() {
        let seen = Seen { now_ms: 0, value: Alarm, changed: true, acts: true, suppressor: None };
        assert_eq!(Suppression::new(Ok).see(seen), Some(Ok));
        let suppressor = Some(Suppressor { in_alarm: false, wait_ms: 0, extension_ms: 0 });
        assert_eq!(Suppression::new(Ok).see(Seen { suppressor, ..seen }), Some(Ok));
        let mut disabled = Suppression::new(Ok);
        assert_eq!(disabled.see(Seen { acts: false, ..seen }), None);
        // Enabled again, it does not make up for it.
        assert_eq!(disabled.see(Seen { changed: false, ..seen }), None);
    }
}
