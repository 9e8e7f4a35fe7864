//! Arbitrary values of any generated type: a reader that makes up what it reads.

use aws_api::{DecodeError, Kind, Location, Member, Reader, Schema, Shape, Trail};
use bytes::Bytes;
use foundation::{Dice, SeededDice, Timestamp};

/// What a format can't carry, and which is therefore not made up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carries {
    /// Everything.
    All,
    /// No control characters, no structures without members.
    Text,
}

/// Reads values out of a seed.
pub struct MadeUp {
    dice: SeededDice,
    carries: Carries,
    /// What each open structure still gives, and each open list or map.
    members: Vec<Vec<usize>>,
    lengths: Vec<u64>,
    current: Option<&'static Member>,
    trail: Trail,
}

/// Deeper than this, only what is required is there.
const DEEP: usize = 8;

impl MadeUp {
    pub fn new(seed: u64, carries: Carries) -> Self {
        MadeUp {
            dice: SeededDice::new(seed),
            carries,
            members: Vec::new(),
            lengths: Vec::new(),
            current: None,
            trail: Trail::default(),
        }
    }

    fn below(&self, end: u64) -> u64 {
        self.dice.number() % end.max(1)
    }

    /// The value goes into a part of a message other than its document.
    fn is_bound(&self) -> bool {
        self.members.len() == 1 && self.current.is_some_and(|m| m.location != Location::Body)
    }

    fn text(&self) -> String {
        const LETTERS: [&str; 22] = [
            "a", "Z", "0", " ", "/", "+", "=", "&", "%", "\"", "\\", "<", ">", "'", "é", "😀", ".",
            "\n", "\r", "\t", "\u{1}", "\u{7f}",
        ];
        let letters = match (self.is_bound(), self.carries) {
            (true, _) => &LETTERS[..3],
            (false, Carries::Text) => &LETTERS[..20],
            (false, Carries::All) => &LETTERS[..],
        };
        let length = if self.is_bound() { 1 + self.below(20) } else { self.below(60) };
        (0..length).map(|_| letters[self.below(letters.len() as u64) as usize]).collect()
    }

    fn begin(&mut self) {
        let least = u64::from(self.is_bound());
        let length = if self.members.len() + self.lengths.len() > DEEP {
            least
        } else {
            least + self.below(3)
        };
        self.lengths.push(length);
    }

    fn more(&mut self) -> bool {
        match self.lengths.last_mut() {
            Some(left) if *left > 0 => {
                *left -= 1;
                true
            }
            _ => {
                self.lengths.pop();
                false
            }
        }
    }
}

impl Reader for MadeUp {
    fn trail(&mut self) -> &mut Trail {
        &mut self.trail
    }
    fn is_null(&mut self) -> Result<bool, DecodeError> {
        Ok(false)
    }
    fn boolean(&mut self) -> Result<bool, DecodeError> {
        Ok(self.below(2) == 1)
    }
    fn integer(&mut self, shape: &'static Shape) -> Result<i64, DecodeError> {
        let number = self.dice.number() as i64;
        if self.is_bound() && self.current.is_some_and(|m| m.location == Location::Status) {
            return Ok(200 + self.below(400) as i64);
        }
        Ok(match (shape, self.below(3)) {
            (_, 0) => number % 100,
            (Shape::Long { .. }, _) => number,
            _ => i64::from(number as i32),
        })
    }
    fn double(&mut self, _: &'static Shape) -> Result<f64, DecodeError> {
        Ok(match self.below(6) {
            0 => f64::NAN,
            1 => f64::NEG_INFINITY,
            2 => f64::from(self.dice.number() as i16) / 8.0,
            // Any number of 32 bits is one of 64.
            _ => Some(f64::from(f32::from_bits(self.dice.number() as u32)))
                .filter(|value| value.is_finite())
                .unwrap_or(0.5),
        })
    }
    fn string(&mut self, shape: &'static Shape) -> Result<String, DecodeError> {
        Ok(match shape {
            Shape::Enum { values } if !values.is_empty() && self.below(8) > 0 => {
                values[self.below(values.len() as u64) as usize].to_owned()
            }
            _ => self.text(),
        })
    }
    fn blob(&mut self, _: &'static Shape) -> Result<Bytes, DecodeError> {
        let least = usize::from(self.is_bound());
        let mut bytes = vec![0; least + self.below(80) as usize];
        self.dice.fill(&mut bytes);
        Ok(bytes.into())
    }
    fn timestamp(&mut self, _: &'static Shape) -> Result<Timestamp, DecodeError> {
        // The years 1900 to 2250: all formats have four digits for the year.
        let seconds = self.below(11_000_000_000) as i64 - 2_200_000_000;
        let ms = if self.is_bound() { 0 } else { self.below(1_000) as i64 };
        Ok(Timestamp::from_millis(seconds * 1_000 + ms))
    }
    fn begin_structure(&mut self, schema: &'static Schema) -> Result<(), DecodeError> {
        let deep = self.members.len() + self.lengths.len() > DEEP;
        let outermost = self.members.is_empty();
        let count = schema.members.len();
        let forced = self.below(count as u64) as usize;
        let is_there = |index: usize, member: &Member| {
            let empty = matches!(member.shape, Shape::Structure(s) if s.members.is_empty());
            if self.carries == Carries::Text && empty {
                return false;
            }
            match schema.kind {
                Kind::Union if deep => index == 0,
                Kind::Union => index == forced,
                _ => {
                    member.required || index == forced && !outermost || !deep && self.below(2) == 0
                }
            }
        };
        let mut members: Vec<usize> = schema
            .members
            .iter()
            .enumerate()
            .filter(|(index, member)| is_there(*index, member))
            .map(|(index, _)| index)
            .collect();
        // In any order.
        let turn = self.below(members.len() as u64) as usize;
        members.rotate_left(turn);
        self.members.push(members);
        Ok(())
    }
    fn next_member(&mut self, schema: &'static Schema) -> Result<Option<usize>, DecodeError> {
        match self.members.last_mut().and_then(Vec::pop) {
            Some(index) => {
                self.current = schema.members.get(index);
                Ok(Some(index))
            }
            None => {
                self.members.pop();
                Ok(None)
            }
        }
    }
    fn begin_list(&mut self, _: &'static Shape) -> Result<(), DecodeError> {
        self.begin();
        Ok(())
    }
    fn next_element(&mut self, _: &'static Shape) -> Result<bool, DecodeError> {
        Ok(self.more())
    }
    fn begin_map(&mut self, _: &'static Shape) -> Result<(), DecodeError> {
        self.begin();
        Ok(())
    }
    fn next_key(&mut self, _: &'static Shape) -> Result<Option<String>, DecodeError> {
        Ok(if self.more() { Some(self.text()) } else { None })
    }
}
