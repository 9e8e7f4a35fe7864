//! Medians and percentiles.

/// The value below which `share` (0 to 1) of `sorted` lies, by nearest rank; zero where it is empty.
pub fn quantile(sorted: &[f64], share: f64) -> f64 {
    let rank = (share * sorted.len() as f64).ceil() as usize;
    sorted.get(rank.saturating_sub(1)).or(sorted.last()).copied().unwrap_or(0.0)
}

/// Values in order, to be asked for quantiles.
#[derive(Clone, Debug, Default)]
pub struct Sample(Vec<f64>);

impl Sample {
    /// Puts `values` in order.
    pub fn new(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        Sample(values)
    }

    /// The middle value.
    pub fn median(&self) -> f64 {
        quantile(&self.0, 0.5)
    }

    /// What 99 of 100 stay below.
    pub fn p99(&self) -> f64 {
        quantile(&self.0, 0.99)
    }

    /// The smallest and the largest value.
    pub fn range(&self) -> (f64, f64) {
        (self.0.first().copied().unwrap_or(0.0), self.0.last().copied().unwrap_or(0.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_values_that_were_measured() {
        let sample = Sample::new((1..=100).rev().map(f64::from).collect());
        assert_eq!((sample.median(), sample.p99(), sample.range()), (50.0, 99.0, (1.0, 100.0)));
        assert_eq!(Sample::new(vec![3.0, 1.0, 2.0]).median(), 2.0);
        assert_eq!(Sample::default().median(), 0.0);
    }
}
