//! Numeric comparisons.

/// Numbers in patterns lie within five billion around zero (EventBridge User Guide, «Numeric
/// matching»).
pub(crate) const MAX_NUMBER: f64 = 5.0e9;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Operator {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Operator {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "=" => Operator::Equal,
            "<" => Operator::Less,
            "<=" => Operator::LessOrEqual,
            ">" => Operator::Greater,
            ">=" => Operator::GreaterOrEqual,
            _ => return None,
        })
    }

    pub(crate) fn is_lower_bound(self) -> bool {
        matches!(self, Operator::Greater | Operator::GreaterOrEqual)
    }
}

/// An operator with its right-hand side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Comparison {
    pub(crate) operator: Operator,
    pub(crate) than: f64,
}

impl Comparison {
    pub(crate) fn holds(self, number: f64) -> bool {
        match self.operator {
            Operator::Equal => number == self.than,
            Operator::Less => number < self.than,
            Operator::LessOrEqual => number <= self.than,
            Operator::Greater => number > self.than,
            Operator::GreaterOrEqual => number >= self.than,
        }
    }
}
