//! Key schemas and attribute definitions of CreateTable and UpdateTable, checked.

use std::collections::BTreeMap;

use aws_api::ApiError;
use aws_api::dynamodb::{
    AttributeDefinition, KeySchemaElement, KeyType as WireKeyType, ScalarAttributeType,
};

use crate::errors::{invalid, invalid_parameters};
use crate::key_schema::{KeyAttribute, KeySchema, KeyType};

/// Attributes of one kind, HASH or RANGE, in the key of a global index (Developer Guide,
/// «Multi-attribute keys pattern»).
const GLOBAL_KEY_ATTRIBUTES_MAX: usize = 4;

/// The attributes that a request defines, by name.
#[derive(Debug, Default)]
pub(crate) struct Definitions(BTreeMap<String, KeyType>);

/// A key as a request has it, its attributes found.
pub(crate) struct Elements {
    pub(crate) hash: Vec<KeyAttribute>,
    pub(crate) range: Vec<KeyAttribute>,
}

impl Definitions {
    pub(crate) fn read(given: Vec<AttributeDefinition>) -> Result<Definitions, ApiError> {
        let mut defined = BTreeMap::new();
        for definition in given {
            let kind = match definition.attribute_type {
                ScalarAttributeType::S => KeyType::S,
                ScalarAttributeType::N => KeyType::N,
                ScalarAttributeType::B => KeyType::B,
                ScalarAttributeType::Unknown(other) => {
                    return Err(invalid(format!("Invalid AttributeType: {other}")));
                }
            };
            let name = definition.attribute_name;
            if defined.contains_key(&name) {
                return Err(invalid(format!("Attribute Name is duplicated: {name}")));
            }
            defined.insert(name, kind);
        }
        Ok(Definitions(defined))
    }

    /// That every definition is of one of these key attributes, which are all that there are, and
    /// says what it is.
    pub(crate) fn check_known<'a>(
        &self,
        keys: impl Iterator<Item = &'a KeyAttribute>,
    ) -> Result<(), ApiError> {
        let mut used = Vec::new();
        for attribute in keys {
            used.push(attribute.name.as_str());
            match self.0.get(&attribute.name) {
                Some(kind) if *kind != attribute.kind => {
                    return Err(invalid_parameters(format!(
                        "The type of an attribute that is a key already cannot be changed: {}",
                        attribute.name
                    )));
                }
                _ => {}
            }
        }
        if self.0.keys().all(|name| used.contains(&name.as_str())) {
            return Ok(());
        }
        Err(invalid_parameters(format!(
            "Some AttributeDefinitions are not used. AttributeDefinitions: {}, keys used: [{}]",
            self.shown(),
            used.join(", ")
        )))
    }

    fn shown(&self) -> String {
        let names: Vec<&str> = self.0.keys().map(String::as_str).collect();
        format!("[{}]", names.join(", "))
    }

    /// The table's key.
    pub(crate) fn table_key(&self, given: Vec<KeySchemaElement>) -> Result<KeySchema, ApiError> {
        if given.is_empty() {
            return Err(invalid_parameters("The key schema of the table is missing"));
        }
        let Elements { hash, range } = self.key(given, 1)?;
        let mut hash = hash.into_iter();
        match hash.next() {
            Some(hash) => Ok(KeySchema { hash, range: range.into_iter().next() }),
            None => Err(invalid_parameters("The key schema of the table is missing")),
        }
    }

    /// The key of a local index, or of a global one, which may have several attributes.
    pub(crate) fn index_key(
        &self,
        given: Vec<KeySchemaElement>,
        is_global: bool,
    ) -> Result<Elements, ApiError> {
        self.key(given, if is_global { GLOBAL_KEY_ATTRIBUTES_MAX } else { 1 })
    }

    /// A key of at most so many attributes of each kind.
    fn key(&self, given: Vec<KeySchemaElement>, max: usize) -> Result<Elements, ApiError> {
        let names: Vec<&str> = given.iter().map(|e| e.attribute_name.as_str()).collect();
        if names.iter().any(|name| !self.0.contains_key(*name)) {
            return Err(invalid_parameters(format!(
                "Some index key attributes are not defined in AttributeDefinitions. Keys: [{}], \
                 AttributeDefinitions: {}",
                names.join(", "),
                self.shown()
            )));
        }
        if given.first().is_none_or(|first| first.key_type != WireKeyType::Hash) {
            return Err(invalid(
                "Invalid KeySchema: The first KeySchemaElement is not a HASH key type",
            ));
        }
        if let [_, second] = &given[..]
            && max == 1
            && second.key_type != WireKeyType::Range
        {
            return Err(invalid(
                "Invalid KeySchema: The second KeySchemaElement is not a RANGE key type",
            ));
        }
        if let Some(twice) = (1..names.len()).find(|place| names[..*place].contains(&names[*place]))
        {
            return Err(invalid(match (twice, names.len()) {
                (1, 2) => {
                    "Both the Hash Key and the Range Key element in the KeySchema have the same \
                     name"
                }
                _ => "The KeySchema contains multiple key attributes with the same name",
            }));
        }
        let (mut hash, mut range) = (Vec::new(), Vec::new());
        for element in given {
            let Some(kind) = self.0.get(&element.attribute_name) else { continue };
            let attribute = KeyAttribute { name: element.attribute_name, kind: *kind };
            match element.key_type {
                WireKeyType::Hash if range.is_empty() => hash.push(attribute),
                WireKeyType::Hash => {
                    return Err(invalid_parameters(
                        "All HASH key attributes must precede RANGE key attributes in the \
                         KeySchema",
                    ));
                }
                WireKeyType::Range => range.push(attribute),
                WireKeyType::Unknown(other) => {
                    return Err(invalid(format!("Invalid KeyType: {other}")));
                }
            }
        }
        for (kind, attributes) in [("HASH", &hash), ("RANGE", &range)] {
            if attributes.len() > max {
                return Err(invalid_parameters(format!(
                    "The KeySchema exceeds the maximum allowed number of {kind} key attributes"
                )));
            }
        }
        Ok(Elements { hash, range })
    }

    /// That every definition is some key's; `keys` are all that there are.
    pub(crate) fn check_used<'a>(
        &self,
        keys: impl Iterator<Item = &'a str>,
        has_indexes: bool,
    ) -> Result<(), ApiError> {
        let mut used: Vec<&str> = keys.collect();
        used.sort_unstable();
        used.dedup();
        if used.len() == self.0.len() {
            return Ok(());
        }
        Err(invalid_parameters(if has_indexes {
            format!(
                "Some AttributeDefinitions are not used. AttributeDefinitions: {}, keys used: [{}]",
                self.shown(),
                used.join(", ")
            )
        } else {
            "Number of attributes in KeySchema does not exactly match number of attributes defined \
             in AttributeDefinitions"
                .to_owned()
        }))
    }
}
