//! AWS's words in what is stored: enums of the API as the texts that they are on the wire.

use aws_api::cloudformation as api;
use serde::{Deserialize, Deserializer, Serializer};

/// An enum of the API.
pub(crate) trait Word: Sized {
    /// Its text.
    fn word(&self) -> &str;
    /// The value of a text.
    fn of(text: &str) -> Self;
}

macro_rules! words {
    ($($name:ident)*) => {
        $(impl Word for api::$name {
            fn word(&self) -> &str {
                self.as_str()
            }

            fn of(text: &str) -> Self {
                Self::from(text)
            }
        })*
    };
}

words! {
    ChangeAction ChangeSetStatus ChangeSource EvaluationType ExecutionStatus PolicyAction Replacement
    RequiresRecreation ResourceAttribute ResourceStatus StackDriftDetectionStatus StackDriftStatus
    StackResourceDriftStatus StackStatus AttributeChangeType DifferenceType
}

/// Writes a word.
pub(crate) fn serialize<T: Word, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(value.word())
}

/// Reads a word.
pub(crate) fn deserialize<'de, T: Word, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    Ok(T::of(&String::deserialize(from)?))
}

/// Words that may be absent.
pub(crate) mod optional {
    use super::Word;
    use serde::{Deserialize, Deserializer, Serializer};

    /// Writes a word, or null.
    pub(crate) fn serialize<T: Word, S: Serializer>(
        value: &Option<T>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => to.serialize_str(value.word()),
            None => to.serialize_none(),
        }
    }

    /// Reads a word, or nothing.
    pub(crate) fn deserialize<'de, T: Word, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<T>, D::Error> {
        Ok(Option::<String>::deserialize(from)?.map(|text| T::of(&text)))
    }
}
