//! All resource types that there are.

use crate::provider::ResourceType;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// Resource types by their names.
#[derive(Clone, Default)]
pub struct Types(BTreeMap<&'static str, Arc<dyn ResourceType>>);

impl Types {
    /// The type of that name.
    pub fn get(&self, name: &str) -> Option<&Arc<dyn ResourceType>> {
        self.0.get(name)
    }

    /// All names, in order.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.0.keys().copied()
    }
}

impl FromIterator<Arc<dyn ResourceType>> for Types {
    fn from_iter<I: IntoIterator<Item = Arc<dyn ResourceType>>>(types: I) -> Self {
        Types(types.into_iter().map(|one| (one.definition().name, one)).collect())
    }
}

impl fmt::Debug for Types {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
