//! Where values stand in nested rows: repetition and definition levels, as Dremel has them.

use crate::column::Column;

/// The places that a node of the schema has.
#[derive(Clone, Debug)]
pub(super) struct Slots {
    pub(super) repetition: Vec<u8>,
    pub(super) definition: Vec<u8>,
    /// Whether the parent has a value there at all.
    alive: Vec<bool>,
}

impl Slots {
    /// One place a row.
    pub(super) fn rows(rows: usize) -> Slots {
        Slots { repetition: vec![0; rows], definition: vec![0; rows], alive: vec![true; rows] }
    }

    /// The places where the column has a value; one deeper where it need not have.
    pub(super) fn through(&self, column: &Column, optional: bool) -> Slots {
        let mut slots = self.clone();
        let mut present = column.present.iter();
        for (alive, definition) in slots.alive.iter_mut().zip(&mut slots.definition) {
            if *alive {
                *alive = *present.next().unwrap_or(&false);
                *definition += u8::from(optional && *alive);
            }
        }
        slots
    }

    /// The places of the elements of lists; those after the first are repeated at `level`.
    pub(super) fn into_lists(self, lengths: &[u32], level: u8) -> Slots {
        let mut lengths = lengths.iter();
        let mut slots = Slots { repetition: Vec::new(), definition: Vec::new(), alive: Vec::new() };
        let mut push = |repetition, definition, alive| {
            slots.repetition.push(repetition);
            slots.definition.push(definition);
            slots.alive.push(alive);
        };
        for ((repetition, definition), alive) in
            self.repetition.into_iter().zip(self.definition).zip(self.alive)
        {
            let length = if alive { lengths.next().copied().unwrap_or(0) } else { 0 };
            if length == 0 {
                push(repetition, definition, false);
            }
            for index in 0..length {
                push(if index == 0 { repetition } else { level }, definition + 1, true);
            }
        }
        slots
    }
}
