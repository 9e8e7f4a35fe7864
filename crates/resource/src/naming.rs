//! Physical names of resources whose templates give them none.

use foundation::Dice;

/// How a type's resources are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Naming {
    /// The property that gives the name.
    pub property: &'static str,
    /// The longest name, in characters.
    pub max: usize,
    /// Whether names have no capitals: buckets.
    pub lower: bool,
}

/// Letters and digits at the end of a name.
const SUFFIX: usize = 12;

impl Naming {
    /// A name given by `property`, of at most `max` characters.
    pub const fn new(property: &'static str, max: usize) -> Self {
        Naming { property, max, lower: false }
    }

    /// The same, in small letters.
    pub const fn lower(mut self) -> Self {
        self.lower = true;
        self
    }

    /// `STACK-LOGICAL-XXXXXXXXXXXX`. Where that is too long, the longer of stack and logical id is
    /// cut first, so that something is left to know each by.
    pub fn name(&self, stack: &str, logical_id: &str, dice: &dyn Dice) -> String {
        const SET: &[u8; 36] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        let room = self.max.saturating_sub(SUFFIX + 2);
        let half = room / 2;
        let stack_room = half.max(room.saturating_sub(logical_id.len())).min(stack.len());
        let logical_room = room.saturating_sub(stack_room).min(logical_id.len());
        // Names of stacks and logical ids are ASCII; whatever else is cut at a character.
        let cut = |text: &str, room: usize| text.chars().take(room).collect::<String>();
        let mut bytes = [0; SUFFIX];
        dice.fill(&mut bytes);
        let suffix: String =
            bytes.iter().map(|b| char::from(SET[usize::from(*b) % SET.len()])).collect();
        let name = format!("{}-{}-{suffix}", cut(stack, stack_room), cut(logical_id, logical_room));
        if self.lower { name.to_ascii_lowercase() } else { name }
    }
}
