//! Who makes, reads, changes and deletes the resources of a type.

use crate::definition::Definition;
use crate::failure::Failure;
use crate::invalid::{Invalid, Place};
use crate::schema::{Change, Property};
use crate::typed::{Properties, Typed};
use crate::work::Work;
use async_trait::async_trait;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a step made: what `Ref` and `Fn::GetAtt` of the resource are from now on.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Made {
    /// What `Ref` gives, and what names the resource in later steps.
    pub physical_id: String,
    /// What `Fn::GetAtt` gives, by attribute.
    pub attributes: BTreeMap<String, Value>,
}

/// The name of a resource: what its naming property holds, which is never absent when a step begins.
pub fn given<'p>(property: &str, name: &'p Option<String>) -> Result<&'p str, Failure> {
    name.as_deref().ok_or_else(|| Failure::invalid(format!("{property} is required")))
}

impl Made {
    /// A resource without attributes so far.
    pub fn new(physical_id: impl Into<String>) -> Self {
        Made { physical_id: physical_id.into(), attributes: BTreeMap::new() }
    }

    /// Adds an attribute.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.attributes.insert(name.to_owned(), value.into());
        self
    }
}

/// A resource as it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Found<P> {
    /// Its properties; those that can't be read back are the stack's own.
    pub properties: P,
    /// What `Fn::GetAtt` gives, by attribute.
    pub attributes: BTreeMap<String, Value>,
}

/// A resource type with its properties in Rust. See the rules at the crate's top.
#[async_trait]
pub trait Provider: Send + Sync + 'static {
    /// What it is.
    const DEFINITION: Definition;

    /// Its properties. Where the template gives no name and the type has a
    /// [`Naming`](crate::Naming), the property that names it holds the generated one.
    type Properties: Properties;

    /// Whether going from `old` to `new` needs another resource, where a property that changed is
    /// [`Change::Conditional`].
    fn replaces(&self, old: &Self::Properties, new: &Self::Properties) -> bool {
        let _neither = (old, new);
        false
    }

    /// Makes one, and returns when it can be used.
    async fn create(&self, work: &Work, wanted: &Self::Properties) -> Result<Made, Failure>;

    /// The resource as it is; nothing if it is not there. `wanted` is what the stack last made of it.
    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Self::Properties,
    ) -> Result<Option<Found<Self::Properties>>, Failure>;

    /// Makes `new` of `old` without replacing it.
    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Self::Properties,
        new: &Self::Properties,
    ) -> Result<Made, Failure>;

    /// Deletes it, and returns when it is gone; what is not there is gone.
    async fn delete(&self, work: &Work, id: &str, last: &Self::Properties) -> Result<(), Failure>;
}

/// A resource type for whoever runs stacks; its properties are JSON, and never looked into here but
/// through the type's table.
#[async_trait]
pub trait ResourceType: Send + Sync + 'static {
    /// What it is.
    fn definition(&self) -> &'static Definition;

    /// Its properties.
    fn table(&self) -> &'static [Property];

    /// The properties as the type understands them: `"25"` is 25 where a number is meant.
    fn normalize(&self, properties: &Value) -> Result<Value, Invalid>;

    /// Whether going from `old` to `new` needs another resource: a property that replaces has
    /// changed, or [`Provider::replaces`] says so.
    fn replaces(&self, old: &Value, new: &Value) -> Result<bool, Invalid>;

    /// See [`Provider::create`].
    async fn create(&self, work: &Work, wanted: &Value) -> Result<Made, Failure>;

    /// See [`Provider::read`].
    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Value,
    ) -> Result<Option<Found<Value>>, Failure>;

    /// See [`Provider::update`].
    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Value,
        new: &Value,
    ) -> Result<Made, Failure>;

    /// See [`Provider::delete`].
    async fn delete(&self, work: &Work, id: &str, last: &Value) -> Result<(), Failure>;
}

/// The provider for whoever runs stacks.
pub fn resource_type<P: Provider>(provider: P) -> Arc<dyn ResourceType> {
    Arc::new(Adapter(provider))
}

struct Adapter<P>(P);

fn read<P: Typed>(properties: &Value) -> Result<P, Invalid> {
    P::read(properties, &Place::root())
}

fn wrong(invalid: Invalid) -> Failure {
    Failure::invalid(format!("Model validation failed ({invalid})"))
}

#[async_trait]
impl<P: Provider> ResourceType for Adapter<P> {
    fn definition(&self) -> &'static Definition {
        &P::DEFINITION
    }

    fn table(&self) -> &'static [Property] {
        P::Properties::TABLE
    }

    fn normalize(&self, properties: &Value) -> Result<Value, Invalid> {
        Ok(read::<P::Properties>(properties)?.write().unwrap_or(Value::Null))
    }

    fn replaces(&self, old: &Value, new: &Value) -> Result<bool, Invalid> {
        let (old_value, new_value) = (self.normalize(old)?, self.normalize(new)?);
        let changed =
            |property: &&Property| old_value.get(property.name) != new_value.get(property.name);
        let mut conditional = false;
        for property in self.table().iter().filter(changed) {
            match property.change {
                Change::Replace => return Ok(true),
                Change::Conditional => conditional = true,
                Change::InPlace => {}
            }
        }
        Ok(conditional && self.0.replaces(&read(old)?, &read(new)?))
    }

    async fn create(&self, work: &Work, wanted: &Value) -> Result<Made, Failure> {
        let wanted = read(wanted).map_err(wrong)?;
        self.0.create(work, &wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Value,
    ) -> Result<Option<Found<Value>>, Failure> {
        let wanted = read(wanted).map_err(wrong)?;
        let found = self.0.read(work, id, &wanted).await?;
        Ok(found.map(|Found { properties, attributes }| Found {
            properties: properties.write().unwrap_or(Value::Null),
            attributes,
        }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Value,
        new: &Value,
    ) -> Result<Made, Failure> {
        let (old, new) = (read(old).map_err(wrong)?, read(new).map_err(wrong)?);
        self.0.update(work, id, &old, &new).await
    }

    async fn delete(&self, work: &Work, id: &str, last: &Value) -> Result<(), Failure> {
        let last = read(last).map_err(wrong)?;
        self.0.delete(work, id, &last).await
    }
}
