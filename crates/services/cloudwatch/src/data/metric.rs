//! Which metric: an account's, in a region, by namespace, name and dimensions.

use aws_api::cloudwatch::{Dimension, Metric};
use foundation::{AccountId, Region};
use ring::digest;

/// A metric's name in full. Two are the same if all of it is; the order of dimensions means nothing,
/// and they are held by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct MetricRef {
    /// `AWS/Lambda`, or a user's own.
    pub(crate) namespace: String,
    /// `Errors` and so on.
    pub(crate) metric: String,
    dimensions: Vec<(String, String)>,
}

/// What a metric's rows are found by: the beginning of a hash over all of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct MetricId(pub(crate) u128);

impl MetricRef {
    pub(crate) fn new(
        namespace: impl Into<String>,
        metric: impl Into<String>,
        mut dimensions: Vec<(String, String)>,
    ) -> MetricRef {
        dimensions.sort();
        MetricRef { namespace: namespace.into(), metric: metric.into(), dimensions }
    }

    /// As requests name metrics.
    pub(crate) fn of(namespace: &str, metric: &str, dimensions: Option<&[Dimension]>) -> MetricRef {
        let pairs = dimensions.unwrap_or_default().iter();
        MetricRef::new(
            namespace,
            metric,
            pairs.map(|d| (d.name.clone(), d.value.clone())).collect(),
        )
    }

    /// Names and values, by name.
    pub(crate) fn dimensions(&self) -> &[(String, String)] {
        &self.dimensions
    }

    /// As answers name metrics.
    pub(crate) fn shown(&self) -> Metric {
        let dimension = |(name, value): &(String, String)| Dimension {
            name: name.clone(),
            value: value.clone(),
        };
        Metric {
            namespace: Some(self.namespace.clone()),
            metric_name: Some(self.metric.clone()),
            dimensions: Some(self.dimensions.iter().map(dimension).collect()),
        }
    }

    pub(crate) fn id(&self, account: &AccountId, region: &Region) -> MetricId {
        let mut context = digest::Context::new(&digest::SHA256);
        // With its length before it, no part can pose as the end of another.
        let mut part = |text: &str| {
            context.update(&(text.len() as u64).to_be_bytes());
            context.update(text.as_bytes());
        };
        for text in [account.as_str(), region.as_str(), &self.namespace, &self.metric] {
            part(text);
        }
        for (name, value) in &self.dimensions {
            part(name);
            part(value);
        }
        let mut id = [0; 16];
        id.copy_from_slice(&context.finish().as_ref()[..16]);
        MetricId(u128::from_be_bytes(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_dimensions_means_nothing_and_everything_else_does() {
        let id = |namespace: &str, metric: &str, dimensions: &[(&str, &str)]| {
            let pairs = dimensions.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned()));
            MetricRef::new(namespace, metric, pairs.collect())
                .id(&AccountId::DEFAULT, &Region::default())
        };
        let one = id("Shop", "Orders", &[("A", "1"), ("B", "2")]);
        assert_eq!(one, id("Shop", "Orders", &[("B", "2"), ("A", "1")]));
        for other in [
            id("Shop", "Orders", &[("A", "1")]),
            id("Shop", "Orders", &[("A", "2"), ("B", "1")]),
            id("ShopO", "rders", &[("A", "1"), ("B", "2")]),
            id("Shop", "Orders", &[("A1B2", ""), ("", "")]),
        ] {
            assert_ne!(one, other);
        }
    }
}
