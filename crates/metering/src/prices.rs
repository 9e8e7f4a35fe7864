//! What AWS asks for each unit, by its public price lists of US East (N. Virginia). Other regions are
//! priced alike.

use foundation::usage::Unit;

/// When the lists were read.
pub const READ_ON: &str = "2025-12-01";

/// Free units of a month, which units may share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Allowance {
    /// «1 million requests» of Lambda.
    LambdaRequests,
    /// «400,000 GB-seconds» of Lambda.
    LambdaGbSeconds,
    /// «First 1 million requests» of SQS, of both kinds of queues.
    SqsRequests,
    /// «First 1 million» of SNS.
    SnsRequests,
    /// «First 100,000» notifications by HTTP.
    SnsHttp,
    /// «First 1,000» mails.
    SnsMail,
    /// «14 million invocations» of Scheduler.
    SchedulerInvocations,
    /// «5 GB» of logs, of which queries may look at some.
    LogsGb,
    /// «1 million API requests» of CloudWatch.
    CloudWatchRequests,
    /// «10 alarm metrics» of CloudWatch, of the usual resolution.
    CloudWatchAlarms,
    /// «25 GB» of DynamoDB's tables.
    DynamoDbGb,
}

impl Allowance {
    /// How many units are free each month, for as long as an account is there.
    pub const fn units(self) -> f64 {
        match self {
            Allowance::LambdaRequests
            | Allowance::SqsRequests
            | Allowance::SnsRequests
            | Allowance::CloudWatchRequests => 1e6,
            Allowance::LambdaGbSeconds => 400_000.0,
            Allowance::SnsHttp => 100_000.0,
            Allowance::SnsMail => 1_000.0,
            Allowance::SchedulerInvocations => 14e6,
            Allowance::LogsGb => 5.0,
            Allowance::CloudWatchAlarms => 10.0,
            Allowance::DynamoDbGb => 25.0,
        }
    }
}

/// What one kind of unit costs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Price {
    /// What is free first.
    pub free: Option<Allowance>,
    /// US dollars a unit, up to so many units of a month; the last has no end.
    pub tiers: &'static [(f64, f64)],
}

const ALL: f64 = f64::INFINITY;

impl Price {
    const fn flat(tiers: &'static [(f64, f64)]) -> Price {
        Price { free: None, tiers }
    }

    const fn after(free: Allowance, tiers: &'static [(f64, f64)]) -> Price {
        Price { free: Some(free), tiers }
    }

    /// What so many units cost that nobody gets for nothing.
    pub fn of(&self, units: f64) -> f64 {
        let (mut cost, mut below) = (0.0, 0.0);
        for (up_to, usd) in self.tiers {
            let here = (units.min(*up_to) - below).max(0.0);
            cost += here * usd;
            below = *up_to;
        }
        cost
    }
}

/// The price of a unit.
pub const fn price(unit: Unit) -> Price {
    use Allowance::{
        CloudWatchAlarms, CloudWatchRequests, DynamoDbGb, LambdaGbSeconds, LambdaRequests, LogsGb,
        SchedulerInvocations, SnsHttp, SnsMail, SnsRequests, SqsRequests,
    };
    match unit {
        Unit::LambdaRequest => Price::after(LambdaRequests, &[(ALL, 0.20e-6)]),
        Unit::LambdaGbSecond => Price::after(
            LambdaGbSeconds,
            &[(6e9, 0.000_016_666_7), (15e9, 0.000_015), (ALL, 0.000_013_333_4)],
        ),
        Unit::LambdaGbSecondArm => Price::after(
            LambdaGbSeconds,
            &[(7.5e9, 0.000_013_333_4), (18.75e9, 0.000_012_000_1), (ALL, 0.000_010_666_7)],
        ),
        Unit::LambdaProvisionedConcurrency => Price::flat(&[(ALL, 0.000_004_166_7)]),
        Unit::LambdaProvisionedGbSecond => Price::flat(&[(ALL, 0.000_009_722_2)]),
        Unit::LambdaStorageGbSecond => Price::flat(&[(ALL, 0.000_000_030_9)]),
        Unit::S3Tier1Request => Price::flat(&[(ALL, 0.005e-3)]),
        Unit::S3Tier2Request => Price::flat(&[(ALL, 0.000_4e-3)]),
        Unit::S3StandardGbMonth | Unit::S3IntelligentTieringGbMonth => {
            Price::flat(&[(51_200.0, 0.023), (512_000.0, 0.022), (ALL, 0.021)])
        }
        Unit::S3StandardIaGbMonth => Price::flat(&[(ALL, 0.0125)]),
        Unit::S3OneZoneIaGbMonth => Price::flat(&[(ALL, 0.01)]),
        Unit::S3GlacierInstantGbMonth => Price::flat(&[(ALL, 0.004)]),
        Unit::S3GlacierGbMonth => Price::flat(&[(ALL, 0.003_6)]),
        Unit::S3DeepArchiveGbMonth => Price::flat(&[(ALL, 0.000_99)]),
        Unit::SqsRequest => {
            Price::after(SqsRequests, &[(100e9, 0.40e-6), (200e9, 0.30e-6), (ALL, 0.24e-6)])
        }
        Unit::SqsFifoRequest => {
            Price::after(SqsRequests, &[(100e9, 0.50e-6), (200e9, 0.40e-6), (ALL, 0.35e-6)])
        }
        Unit::SnsPublish => Price::after(SnsRequests, &[(ALL, 0.50e-6)]),
        Unit::SnsHttpDelivery => Price::after(SnsHttp, &[(ALL, 0.60e-6)]),
        Unit::SnsMailDelivery => Price::after(SnsMail, &[(ALL, 2.00e-5)]),
        Unit::EventsCustomEvent | Unit::HttpApiRequest | Unit::WebSocketMessage => {
            Price::flat(&[(ALL, 1.00e-6)])
        }
        Unit::SchedulerInvocation => Price::after(SchedulerInvocations, &[(ALL, 1.00e-6)]),
        Unit::PipesRequest => Price::flat(&[(ALL, 0.40e-6)]),
        Unit::KinesisPutUnit => Price::flat(&[(ALL, 0.014e-6)]),
        Unit::KinesisShardHour => Price::flat(&[(ALL, 0.015)]),
        Unit::KinesisStreamHour => Price::flat(&[(ALL, 0.04)]),
        Unit::DynamoDbGbMonth => Price::after(DynamoDbGb, &[(ALL, 0.25)]),
        Unit::DynamoDbWriteUnit => Price::flat(&[(ALL, 0.625e-6)]),
        Unit::DynamoDbReadUnit => Price::flat(&[(ALL, 0.125e-6)]),
        Unit::RestApiRequest => {
            Price::flat(&[(333e6, 3.50e-6), (1e9, 2.80e-6), (20e9, 2.38e-6), (ALL, 1.51e-6)])
        }
        Unit::FirehoseGb => Price::flat(&[(512_000.0, 0.029), (2_048_000.0, 0.025), (ALL, 0.020)]),
        Unit::LogsGbIn => Price::after(LogsGb, &[(ALL, 0.50)]),
        Unit::LogsGbMonth => Price::after(LogsGb, &[(ALL, 0.03)]),
        Unit::LogsGbScanned => Price::after(LogsGb, &[(ALL, 0.005)]),
        Unit::CloudWatchRequest => Price::after(CloudWatchRequests, &[(ALL, 0.01e-3)]),
        Unit::CloudWatchAlarmMonth => Price::after(CloudWatchAlarms, &[(ALL, 0.10)]),
        Unit::CloudWatchHighResolutionAlarmMonth => Price::flat(&[(ALL, 0.30)]),
        Unit::CloudWatchCompositeAlarmMonth => Price::flat(&[(ALL, 0.50)]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiers_go_on_where_the_last_ended() {
        let price = Price::flat(&[(10.0, 2.0), (20.0, 1.0), (ALL, 0.5)]);
        for (units, usd) in [(0.0, 0.0), (4.0, 8.0), (10.0, 20.0), (15.0, 25.0), (30.0, 35.0)] {
            assert_eq!(price.of(units), usd, "{units}");
        }
    }

    #[test]
    fn every_price_is_one() {
        for unit in Unit::ALL {
            let tiers = price(*unit).tiers;
            assert!(tiers.iter().all(|(_, usd)| *usd > 0.0 && *usd < 1.0), "{unit:?}");
            assert!(tiers.is_sorted_by(|a, b| a.0 < b.0 && a.1 > b.1), "{unit:?}");
            assert_eq!(tiers.last().map(|tier| tier.0), Some(ALL), "{unit:?}");
        }
    }
}
