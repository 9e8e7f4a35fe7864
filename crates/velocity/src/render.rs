//! Statements.

use crate::heap::Heap;
use crate::limits::{Failure, Limits};
use crate::tree::{Expression, Node, Reference};
use crate::value::{MapId, Value};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// What rendering came to.
#[derive(Debug)]
pub struct Rendered {
    /// What was written.
    pub text: String,
    /// The names that were handed in and those that the template set.
    pub names: BTreeMap<String, Value>,
}

/// What a name stands for.
#[derive(Debug, Clone)]
pub(crate) enum Named {
    Value(Value),
    /// `#define`: rendered anew wherever it is asked for.
    Block(Arc<[Node]>),
}

type Names = HashMap<Arc<str>, Named>;

#[derive(Clone)]
struct MacroBody {
    parameters: Vec<(Arc<str>, Option<Expression>)>,
    body: Arc<[Node]>,
}

/// What happens after a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flow {
    Next,
    Break,
    Stop,
}

/// One rendering.
pub(crate) struct Renderer<'h> {
    pub heap: &'h mut Heap,
    limits: Limits,
    steps: u64,
    depth: u32,
    names: Names,
    /// The parameters of macros that are under way.
    frames: Vec<Names>,
    macros: HashMap<Arc<str>, MacroBody>,
}

pub(crate) fn template(
    nodes: &[Node],
    heap: &mut Heap,
    names: BTreeMap<String, Value>,
    limits: Limits,
) -> Result<Rendered, Failure> {
    let names = names.into_iter().map(|(name, value)| (name.into(), Named::Value(value)));
    let mut renderer = Renderer {
        heap,
        limits,
        steps: 0,
        depth: 0,
        names: names.collect(),
        frames: Vec::new(),
        macros: HashMap::new(),
    };
    // A macro may be called above its definition.
    renderer.define_macros(nodes);
    let mut text = String::new();
    renderer.nodes(nodes, &mut text)?;
    let names = renderer.names.into_iter().filter_map(|(name, named)| match named {
        Named::Value(value) => Some((name.to_string(), value)),
        Named::Block(_) => None,
    });
    Ok(Rendered { text, names: names.collect() })
}

impl Renderer<'_> {
    fn define_macros(&mut self, nodes: &[Node]) {
        for node in nodes {
            if let Node::Macro { name, parameters, body } = node {
                let defined = MacroBody { parameters: parameters.clone(), body: body.clone() };
                self.macros.insert(name.clone(), defined);
            }
        }
    }

    /// Counts a step, and looks at what has been used up.
    pub(crate) fn step(&mut self) -> Result<(), Failure> {
        self.steps += 1;
        if self.steps > self.limits.steps {
            return Err(Failure::Exhausted("steps"));
        }
        if self.heap.made() > self.limits.elements {
            return Err(Failure::Exhausted("elements of lists and maps"));
        }
        Ok(())
    }

    /// Refuses a text that is too long; copies of it cost steps in proportion.
    pub(crate) fn weigh(&mut self, text: &str) -> Result<(), Failure> {
        const A_STEP: usize = 1_024;
        self.steps += (text.len() / A_STEP) as u64;
        match text.len() > self.limits.bytes {
            true => Err(Failure::Exhausted("text")),
            false => self.step(),
        }
    }

    fn deeper<T>(
        &mut self,
        render: impl FnOnce(&mut Self) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        if self.depth == self.limits.depth {
            return Err(Failure::Exhausted("nesting"));
        }
        self.depth += 1;
        let rendered = render(self);
        self.depth -= 1;
        rendered
    }

    pub(crate) fn named(&self, name: &str) -> Option<&Named> {
        self.frames.last().and_then(|frame| frame.get(name)).or_else(|| self.names.get(name))
    }

    fn set_name(&mut self, name: Arc<str>, value: Value) {
        let names = match self.frames.last_mut() {
            Some(frame) if frame.contains_key(&name) => frame,
            _ => &mut self.names,
        };
        names.insert(name, Named::Value(value));
    }

    pub(crate) fn nodes(&mut self, nodes: &[Node], out: &mut String) -> Result<Flow, Failure> {
        for node in nodes {
            let flow = self.node(node, out)?;
            if out.len() > self.limits.bytes {
                return Err(Failure::Exhausted("text"));
            }
            if flow != Flow::Next {
                return Ok(flow);
            }
        }
        Ok(Flow::Next)
    }

    /// A block's text, by itself.
    pub(crate) fn block(&mut self, nodes: &[Node]) -> Result<String, Failure> {
        self.deeper(|renderer| {
            let mut text = String::new();
            renderer.nodes(nodes, &mut text)?;
            renderer.weigh(&text)?;
            Ok(text)
        })
    }

    fn node(&mut self, node: &Node, out: &mut String) -> Result<Flow, Failure> {
        self.step()?;
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Reference(reference) => self.write(reference, out)?,
            Node::Escaped(reference) => {
                if self.reference(reference)?.is_null() {
                    out.push('\\');
                }
                out.push_str(&reference.source);
            }
            Node::Set { target, value } => {
                let value = self.evaluate(value)?;
                // As Velocity 1.7 does it where it is not told otherwise.
                if !value.is_null() {
                    self.set(target, value)?;
                }
            }
            Node::If { branches, otherwise } => {
                for (test, body) in branches {
                    if self.test(test)? {
                        return self.nodes(body, out);
                    }
                }
                return self.nodes(otherwise, out);
            }
            Node::Foreach { name, list, body, otherwise } => {
                return self.foreach(name, list, body, otherwise, out);
            }
            // Found before the template was begun, or by the `#evaluate` that brought it.
            Node::Macro { .. } => self.define_macros(std::slice::from_ref(node)),
            Node::Call { name, arguments, body, source } => {
                return self.call(name, arguments, body.as_ref(), source, out);
            }
            Node::Define { name, body } => {
                self.names.insert(name.clone(), Named::Block(body.clone()));
            }
            Node::Evaluate(text) => {
                let text = self.evaluate(text)?;
                if let Value::Text(text) = text {
                    let nodes = crate::parse::template(&text).map_err(Failure::Parse)?;
                    return self.deeper(|renderer| renderer.nodes(&nodes, out));
                }
            }
            Node::Break => return Ok(Flow::Break),
            Node::Stop => return Ok(Flow::Stop),
        }
        Ok(Flow::Next)
    }

    fn write(&mut self, reference: &Reference, out: &mut String) -> Result<(), Failure> {
        let value = self.reference(reference)?;
        if !value.is_null() {
            let text = self.heap.text(&value);
            self.weigh(&text)?;
            out.push_str(&text);
        } else if !reference.quiet && !self.is_lent(&reference.name) {
            out.push_str(&reference.source);
        }
        Ok(())
    }

    /// Whether a name is an object of the caller's: what it does not have is written as nothing.
    fn is_lent(&self, name: &str) -> bool {
        matches!(self.named(name), Some(Named::Value(Value::Object(_))))
    }

    fn set(&mut self, target: &Reference, value: Value) -> Result<(), Failure> {
        let Some((last, path)) = target.path.split_last() else {
            self.set_name(target.name.clone(), value);
            return Ok(());
        };
        let owner = self.follow(&target.name, path)?;
        self.set_step(&owner, last, value)
    }

    fn foreach(
        &mut self,
        name: &Arc<str>,
        list: &Expression,
        body: &[Node],
        otherwise: &[Node],
        out: &mut String,
    ) -> Result<Flow, Failure> {
        let list = self.evaluate(list)?;
        let elements: Vec<Value> = match list {
            Value::List(list) => self.heap.elements(list).to_vec(),
            Value::Map(map) => self.heap.entries(map).values().cloned().collect(),
            _ => Vec::new(),
        };
        if elements.is_empty() {
            return self.nodes(otherwise, out);
        }
        if elements.len() > self.limits.turns {
            return Err(Failure::Exhausted("turns of #foreach"));
        }
        // What the names meant before is theirs again afterwards.
        let own: [Arc<str>; 4] =
            [name.clone(), "foreach".into(), "velocityCount".into(), "velocityHasNext".into()];
        let before = own.clone().map(|name| (name.clone(), self.named(&name).cloned()));
        let turn = self.heap.map(indexmap::IndexMap::new());
        let Value::Map(turn_id) = turn else { return Ok(Flow::Next) };
        if let Some(Named::Value(parent)) = self.named("foreach").cloned() {
            self.heap.put(turn_id, "parent", parent);
        }
        let mut flow = Flow::Next;
        for (index, element) in elements.iter().enumerate() {
            self.step()?;
            self.turn(turn_id, index, elements.len());
            let count = Value::Integer(index as i64 + 1);
            let has_next = Value::Boolean(index + 1 < elements.len());
            for (name, value) in own.iter().zip([element.clone(), turn.clone(), count, has_next]) {
                self.set_name(name.clone(), value);
            }
            flow = self.nodes(body, out)?;
            if flow != Flow::Next {
                break;
            }
        }
        for (name, named) in before {
            let names = match self.frames.last_mut() {
                Some(frame) if frame.contains_key(&name) => frame,
                _ => &mut self.names,
            };
            match named {
                Some(named) => names.insert(name, named),
                None => names.remove(&name),
            };
        }
        Ok(if flow == Flow::Stop { Flow::Stop } else { Flow::Next })
    }

    fn turn(&mut self, turn: MapId, index: usize, of: usize) {
        let entries = [
            ("index", Value::Integer(index as i64)),
            ("count", Value::Integer(index as i64 + 1)),
            ("hasNext", Value::Boolean(index + 1 < of)),
            ("first", Value::Boolean(index == 0)),
            ("last", Value::Boolean(index + 1 == of)),
        ];
        for (key, value) in entries {
            self.heap.put(turn, key, value);
        }
    }

    fn call(
        &mut self,
        name: &Arc<str>,
        arguments: &[Expression],
        body: Option<&Arc<[Node]>>,
        source: &str,
        out: &mut String,
    ) -> Result<Flow, Failure> {
        let Some(called) = self.macros.get(name).cloned() else {
            out.push_str(source);
            return Ok(Flow::Next);
        };
        let mut frame = Names::new();
        for (index, (parameter, default)) in called.parameters.iter().enumerate() {
            let value = match arguments.get(index).or(default.as_ref()) {
                Some(argument) => self.evaluate(argument)?,
                None => Value::Null,
            };
            frame.insert(parameter.clone(), Named::Value(value));
        }
        if let Some(body) = body {
            frame.insert("bodyContent".into(), Named::Block(body.clone()));
        }
        self.deeper(|renderer| {
            renderer.frames.push(frame);
            let flow = renderer.nodes(&called.body, out);
            renderer.frames.pop();
            // A macro is left by #break, and no loop around its call.
            flow.map(|flow| if flow == Flow::Break { Flow::Next } else { flow })
        })
    }
}
