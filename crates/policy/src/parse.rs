//! From JSON to a [`Document`]: every fault at once, each with its place.

use crate::check;
use crate::document::{Condition, Document, Effect, Scope, Statement, Version};
use crate::json::Node;
use crate::operator::Operator;
use crate::problem::{Fault, Malformed, Problem};

/// The largest document that any API takes (a trust policy's model bound). Each API has its own,
/// smaller quota; this one protects the parser.
pub const MAX_DOCUMENT_BYTES: usize = 131_072;

/// What a document is for, which decides what it may and must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flavor {
    /// An identity policy, permissions boundary or session policy: no principals.
    Identity,
    /// A resource-based policy (bucket, queue, topic, function, stream): principals required.
    Resource,
    /// A role's trust policy: principals, no resources, only actions that assume a role.
    Trust,
}

impl Document {
    /// Reads a document.
    ///
    /// # Errors
    /// [`Malformed`] holds everything wrong with it; its `Display` is the text of IAM's
    /// `MalformedPolicyDocument`.
    pub fn parse(text: &str, flavor: Flavor) -> Result<Document, Malformed> {
        let mut reader = Reader { flavor, faults: Vec::new() };
        let document = reader.document(text);
        match Malformed::from_faults(reader.faults) {
            Some(malformed) => Err(malformed),
            None => Ok(document),
        }
    }
}

pub(crate) struct Reader {
    pub(crate) flavor: Flavor,
    faults: Vec<Fault>,
}

type Members = [(String, Node)];

fn member<'n>(members: &'n Members, name: &str) -> Option<&'n Node> {
    members.iter().find(|(known, _)| known == name).map(|(_, node)| node)
}

const TOP: &[&str] = &["Version", "Id", "Statement"];
const STATEMENT: &[&str] = &[
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];

impl Reader {
    pub(crate) fn fault(&mut self, place: &str, problem: Problem) {
        self.faults.push(Fault { place: place.to_owned(), problem });
    }

    fn document(&mut self, text: &str) -> Document {
        let mut document = Document { version: Version::V2008, id: None, statements: Vec::new() };
        let node = match Node::parse(text) {
            Ok(node) if text.len() <= MAX_DOCUMENT_BYTES => node,
            Ok(_) => {
                self.fault("", Problem::Syntax("the document is too large"));
                return document;
            }
            Err(_) if self.flavor == Flavor::Trust => {
                self.fault("", Problem::InvalidJson);
                return document;
            }
            Err(_) => {
                self.fault("", Problem::Syntax("not JSON, or a member stands twice"));
                return document;
            }
        };
        let Node::Object(members) = node else {
            self.fault("", Problem::Syntax("a policy is a JSON object"));
            return document;
        };
        self.known_members("", &members, TOP);
        document.version = self.version(member(&members, "Version"));
        document.id = self.optional_text("Id", member(&members, "Id"));
        match member(&members, "Statement") {
            Some(Node::List(list)) if !list.is_empty() => {
                for (index, node) in list.iter().enumerate() {
                    let place = format!("Statement[{index}]");
                    document.statements.extend(self.statement(&place, node));
                }
            }
            Some(node @ Node::Object(_)) => {
                document.statements.extend(self.statement("Statement", node));
            }
            Some(_) => self.fault("Statement", Problem::Syntax("one statement or a list of some")),
            None => self.missing("", "Statement"),
        }
        check::sids(self, &document.statements);
        document
    }

    fn missing(&mut self, place: &str, field: &'static str) {
        let problem = match self.flavor {
            Flavor::Identity => Problem::Syntax("a required element is missing"),
            Flavor::Resource | Flavor::Trust => Problem::MissingField(field),
        };
        self.fault(place, problem);
    }

    fn known_members(&mut self, place: &str, members: &Members, known: &[&str]) {
        for (name, _) in members.iter().filter(|(name, _)| !known.contains(&name.as_str())) {
            let problem = match self.flavor {
                Flavor::Identity => Problem::Syntax("an unknown element"),
                Flavor::Resource | Flavor::Trust => Problem::UnknownField(name.clone()),
            };
            self.fault(&join(place, name), problem);
        }
    }

    fn version(&mut self, node: Option<&Node>) -> Version {
        match node {
            Some(Node::Text(text)) if text == Version::V2012.as_str() => Version::V2012,
            Some(Node::Text(text)) if text == Version::V2008.as_str() => Version::V2008,
            None => Version::V2008,
            Some(_) => {
                self.fault("Version", Problem::Syntax("no such version"));
                Version::V2008
            }
        }
    }

    fn optional_text(&mut self, place: &str, node: Option<&Node>) -> Option<String> {
        match node {
            None => None,
            Some(Node::Text(text)) => Some(text.clone()),
            Some(_) => {
                self.fault(place, Problem::Syntax("a string is expected"));
                None
            }
        }
    }

    fn statement(&mut self, place: &str, node: &Node) -> Option<Statement> {
        let Node::Object(members) = node else {
            self.fault(place, Problem::Syntax("a statement is a JSON object"));
            return None;
        };
        self.known_members(place, members, STATEMENT);
        let sid = self.optional_text(&join(place, "Sid"), member(members, "Sid"));
        let effect = match member(members, "Effect") {
            Some(Node::Text(text)) if text == "Allow" => Some(Effect::Allow),
            Some(Node::Text(text)) if text == "Deny" => Some(Effect::Deny),
            Some(_) => {
                self.fault(&join(place, "Effect"), Problem::Syntax("Allow or Deny"));
                None
            }
            None => {
                self.missing(place, "Effect");
                None
            }
        };
        let principal = match self.element(place, members, "Principal", "NotPrincipal") {
            Some((name, negated, node)) => {
                let items = check::principals(self, &join(place, name), node);
                Some(Scope { negated, items })
            }
            None => {
                if self.flavor != Flavor::Identity {
                    self.missing(place, "Principal");
                }
                None
            }
        };
        let actions = self.texts(place, members, "Action", "NotAction");
        match &actions {
            Some(actions) => check::actions(self, &join(place, "Action"), actions),
            None => self.fault(place, Problem::NoActions),
        }
        let resources = self.texts(place, members, "Resource", "NotResource");
        check::resources(self, place, members.iter().map(|(n, _)| n.as_str()), resources.as_ref());
        let conditions = self.conditions(&join(place, "Condition"), member(members, "Condition"));
        Some(Statement {
            sid,
            effect: effect?,
            principal,
            actions: actions?,
            resources,
            conditions,
        })
    }

    /// The one of an element and its negation that is there.
    fn element<'n>(
        &mut self,
        place: &str,
        members: &'n Members,
        plain: &'static str,
        not: &'static str,
    ) -> Option<(&'static str, bool, &'n Node)> {
        match (member(members, plain), member(members, not)) {
            (Some(node), None) => Some((plain, false, node)),
            (None, Some(node)) => Some((not, true, node)),
            (None, None) => None,
            (Some(node), Some(_)) => {
                self.fault(place, Problem::Syntax("an element and its negation"));
                Some((plain, false, node))
            }
        }
    }

    /// One string or a list of them; `None` where there is none.
    fn texts(
        &mut self,
        place: &str,
        members: &Members,
        plain: &'static str,
        not: &'static str,
    ) -> Option<Scope<String>> {
        let (name, negated, node) = self.element(place, members, plain, not)?;
        let nodes = match node {
            Node::List(nodes) => nodes.as_slice(),
            node => std::slice::from_ref(node),
        };
        let mut items = Vec::with_capacity(nodes.len());
        for node in nodes {
            match node {
                Node::Text(text) => items.push(text.clone()),
                _ => self.fault(&join(place, name), Problem::Syntax("a string is expected")),
            }
        }
        (!items.is_empty()).then_some(Scope { negated, items })
    }

    fn conditions(&mut self, place: &str, node: Option<&Node>) -> Vec<Condition> {
        let mut conditions = Vec::new();
        let operators = match node {
            None => return conditions,
            Some(Node::Object(operators)) => operators,
            Some(_) => {
                self.fault(place, Problem::Syntax("conditions are a JSON object"));
                return conditions;
            }
        };
        for (name, node) in operators {
            let place = join(place, name);
            let (Ok(operator), Node::Object(lines)) = (name.parse::<Operator>(), node) else {
                self.fault(&place, Problem::Syntax("no such condition operator, or no keys"));
                continue;
            };
            for (key, node) in lines {
                let place = join(&place, key);
                let values = self.condition_values(&place, node);
                let condition = Condition { operator, key: key.clone(), values };
                check::condition(self, &place, &condition);
                conditions.push(condition);
            }
        }
        conditions
    }

    fn condition_values(&mut self, place: &str, node: &Node) -> Vec<String> {
        let nodes = match node {
            Node::List(nodes) => nodes.as_slice(),
            node => std::slice::from_ref(node),
        };
        let mut values = Vec::with_capacity(nodes.len());
        for node in nodes {
            match node.scalar() {
                Some(value) => values.push(value),
                None => self.fault(place, Problem::Syntax("a string, number or boolean")),
            }
        }
        values
    }
}

fn join(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") }
}
