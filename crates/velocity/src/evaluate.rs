//! Expressions.

use crate::heap::equal;
use crate::limits::Failure;
use crate::render::Renderer;
use crate::tree::{Expression, Operator};
use crate::value::Value;
use indexmap::IndexMap;

impl Renderer<'_> {
    pub(crate) fn evaluate(&mut self, expression: &Expression) -> Result<Value, Failure> {
        self.step()?;
        Ok(match expression {
            Expression::Boolean(truth) => Value::Boolean(*truth),
            Expression::Integer(number) => Value::Integer(*number),
            Expression::Double(number) => Value::Double(*number),
            Expression::Text(text) => Value::Text(text.clone()),
            Expression::Interpolated(nodes) => Value::text(self.block(nodes)?),
            Expression::Reference(reference) => self.reference(reference)?,
            Expression::List(elements) => {
                let values =
                    elements.iter().map(|e| self.evaluate(e)).collect::<Result<Vec<_>, _>>()?;
                self.heap.list(values)
            }
            Expression::Map(entries) => {
                let mut map = IndexMap::new();
                for (key, value) in entries {
                    let key = self.evaluate(key)?;
                    let key = self.heap.text(&key);
                    map.insert(key, self.evaluate(value)?);
                }
                self.heap.map(map)
            }
            Expression::Range(first, last) => match (self.evaluate(first)?, self.evaluate(last)?) {
                (Value::Integer(first), Value::Integer(last)) => self.range(first, last)?,
                _ => Value::Null,
            },
            Expression::Not(operand) => Value::Boolean(!self.test(operand)?),
            Expression::Negative(operand) => match self.evaluate(operand)? {
                Value::Integer(number) => Value::Integer(number.wrapping_neg()),
                Value::Double(number) => Value::Double(-number),
                _ => Value::Null,
            },
            Expression::Binary(Operator::And, left, right) => {
                Value::Boolean(self.test(left)? && self.test(right)?)
            }
            Expression::Binary(Operator::Or, left, right) => {
                Value::Boolean(self.test(left)? || self.test(right)?)
            }
            Expression::Binary(operator, left, right) => {
                let (left, right) = (self.evaluate(left)?, self.evaluate(right)?);
                self.binary(*operator, &left, &right)?
            }
        })
    }

    /// Whether a condition holds: anything but false and null does.
    pub(crate) fn test(&mut self, expression: &Expression) -> Result<bool, Failure> {
        Ok(!matches!(self.evaluate(expression)?, Value::Null | Value::Boolean(false)))
    }

    fn range(&mut self, first: i64, last: i64) -> Result<Value, Failure> {
        /// More would be no loop that anybody waits for.
        const LONGEST: u64 = 100_000;
        if first.abs_diff(last) >= LONGEST {
            return Err(Failure::Exhausted("elements of a range"));
        }
        let values = match first <= last {
            true => (first..=last).map(Value::Integer).collect(),
            false => (last..=first).rev().map(Value::Integer).collect(),
        };
        Ok(self.heap.list(values))
    }

    fn binary(
        &mut self,
        operator: Operator,
        left: &Value,
        right: &Value,
    ) -> Result<Value, Failure> {
        Ok(match operator {
            Operator::Equal => Value::Boolean(self.equal(left, right)),
            Operator::Unequal => Value::Boolean(!self.equal(left, right)),
            Operator::Add => match (left, right) {
                (Value::Text(_), other) | (other, Value::Text(_)) if !other.is_null() => {
                    let text = self.heap.text(left) + &self.heap.text(right);
                    self.weigh(&text)?;
                    Value::text(text)
                }
                _ => arithmetic(operator, left, right),
            },
            Operator::Subtract | Operator::Multiply | Operator::Divide | Operator::Remainder => {
                arithmetic(operator, left, right)
            }
            Operator::Less
            | Operator::LessOrEqual
            | Operator::Greater
            | Operator::GreaterOrEqual => compare(operator, left, right),
            // Decided before both sides are known.
            Operator::And | Operator::Or => Value::Null,
        })
    }

    /// `==`: numbers by their value, things of one kind by content, others by their texts.
    fn equal(&self, left: &Value, right: &Value) -> bool {
        if let (Some(left), Some(right)) = (number(left), number(right)) {
            return left == right;
        }
        if left.is_null() || right.is_null() {
            return left.is_null() && right.is_null();
        }
        if std::mem::discriminant(left) == std::mem::discriminant(right) {
            return equal(self.heap, left, right);
        }
        self.heap.text(left) == self.heap.text(right)
    }
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Integer(number) => Some(*number as f64),
        Value::Double(number) => Some(*number),
        _ => None,
    }
}

/// Null where a side is no number, and where a whole number is divided by zero.
fn arithmetic(operator: Operator, left: &Value, right: &Value) -> Value {
    if let (Value::Integer(left), Value::Integer(right)) = (left, right) {
        let result = match operator {
            Operator::Add => left.checked_add(*right),
            Operator::Subtract => left.checked_sub(*right),
            Operator::Multiply => left.checked_mul(*right),
            Operator::Divide => left.checked_div(*right),
            Operator::Remainder => left.checked_rem(*right),
            _ => None,
        };
        return result.map_or(Value::Null, Value::Integer);
    }
    let (Some(left), Some(right)) = (number(left), number(right)) else { return Value::Null };
    match operator {
        Operator::Add => Value::Double(left + right),
        Operator::Subtract => Value::Double(left - right),
        Operator::Multiply => Value::Double(left * right),
        Operator::Divide if right != 0.0 => Value::Double(left / right),
        Operator::Remainder if right != 0.0 => Value::Double(left % right),
        _ => Value::Null,
    }
}

/// False where a side is no number; texts are compared by their characters.
fn compare(operator: Operator, left: &Value, right: &Value) -> Value {
    let order = match (left, right) {
        (Value::Integer(left), Value::Integer(right)) => Some(left.cmp(right)),
        (Value::Text(left), Value::Text(right)) => Some(left.cmp(right)),
        _ => number(left).zip(number(right)).and_then(|(l, r)| l.partial_cmp(&r)),
    };
    Value::Boolean(order.is_some_and(|order| match operator {
        Operator::Less => order.is_lt(),
        Operator::LessOrEqual => order.is_le(),
        Operator::Greater => order.is_gt(),
        _ => order.is_ge(),
    }))
}
