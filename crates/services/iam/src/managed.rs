//! The policies that AWS manages and Lambda pipelines use, under their own ARNs. Documents are
//! those that AWS publishes (`ReadOnlyAccess` and `CloudWatchReadOnlyAccess` as far as the services here
//! go), one file each under `data/managed`.

use std::sync::{Arc, OnceLock};

use foundation::Timestamp;
use policy::{Flavor, Policy};

/// A policy of AWS's own. It has its current version alone.
pub(crate) struct AwsManaged {
    pub(crate) path: &'static str,
    pub(crate) name: &'static str,
    pub(crate) version: u32,
    created: &'static str,
    pub(crate) description: &'static str,
    pub(crate) document: &'static str,
    compiled: OnceLock<Option<Arc<Policy>>>,
}

const PREFIX: &str = "arn:aws:iam::aws:policy";

impl AwsManaged {
    pub(crate) fn arn(&self) -> String {
        format!("{PREFIX}{}{}", self.path, self.name)
    }

    pub(crate) fn created(&self) -> Timestamp {
        Timestamp::parse_iso8601(self.created).unwrap_or(Timestamp::EPOCH)
    }

    /// A stable id of the right form, made of the name: AWS's own ids mean nothing to clients.
    pub(crate) fn id(&self) -> String {
        const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325; // FNV-1a
        let mut id = String::from("ANPA");
        while id.len() < crate::room::UNIQUE_ID_LENGTH {
            for byte in self.name.bytes() {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
            }
            id.push(char::from(ALPHABET[(hash >> 32) as usize % ALPHABET.len()]));
        }
        id
    }

    /// Compiled at first use, shared from then on.
    pub(crate) fn policy(&self) -> Option<Arc<Policy>> {
        let compile = || Policy::parse(&self.arn(), self.document, Flavor::Identity).ok();
        self.compiled.get_or_init(|| compile().map(Arc::new)).clone()
    }
}

/// Whether the ARN is of AWS's own policies, be there such a one or not.
pub(crate) fn named(arn: &str) -> bool {
    arn.starts_with(PREFIX)
}

/// The policy with this ARN.
pub(crate) fn find(arn: &str) -> Option<&'static AwsManaged> {
    let rest = arn.strip_prefix(PREFIX)?;
    let fits = |policy: &&AwsManaged| {
        rest.strip_prefix(policy.path).is_some_and(|name| name == policy.name)
    };
    ALL.iter().find(fits)
}

macro_rules! managed {
    ($path:literal, $name:literal, $version:literal, $created:literal, $description:literal) => {
        AwsManaged {
            path: $path,
            name: $name,
            version: $version,
            created: $created,
            description: $description,
            document: include_str!(concat!("../data/managed/", $name, ".json")),
            compiled: OnceLock::new(),
        }
    };
}

/// In the order of their names.
pub(crate) static ALL: [AwsManaged; 38] = [
    managed!(
        "/",
        "AWSCloudFormationFullAccess",
        1,
        "2019-07-26T21:50:35Z",
        "Provides full access to AWS CloudFormation."
    ),
    managed!(
        "/",
        "AWSCloudFormationReadOnlyAccess",
        4,
        "2015-02-06T18:39:49Z",
        "Provides access to AWS CloudFormation via the AWS Management Console."
    ),
    managed!(
        "/service-role/",
        "AWSLambdaBasicExecutionRole",
        1,
        "2015-04-09T15:03:43Z",
        "Provides write permissions to CloudWatch Logs."
    ),
    managed!(
        "/service-role/",
        "AWSLambdaDynamoDBExecutionRole",
        1,
        "2015-04-09T15:09:29Z",
        "Provides list and read access to DynamoDB streams and write permissions to CloudWatch Logs."
    ),
    managed!(
        "/",
        "AWSLambdaExecute",
        1,
        "2015-02-06T18:40:46Z",
        "Provides Put, Get access to S3 and full access to CloudWatch Logs."
    ),
    managed!(
        "/",
        "AWSLambdaInvocation-DynamoDB",
        1,
        "2015-02-06T18:40:47Z",
        "Provides read access to DynamoDB Streams."
    ),
    managed!(
        "/service-role/",
        "AWSLambdaKinesisExecutionRole",
        2,
        "2015-04-09T15:14:16Z",
        "Provides list and read access to Kinesis streams and write permissions to CloudWatch Logs."
    ),
    managed!(
        "/service-role/",
        "AWSLambdaRole",
        1,
        "2015-02-06T18:41:28Z",
        "Default policy for AWS Lambda service role."
    ),
    managed!(
        "/service-role/",
        "AWSLambdaSQSQueueExecutionRole",
        1,
        "2018-06-14T21:50:45Z",
        "Provides receive message, delete message, and read attribute access to SQS queues, and write permissions to CloudWatch logs."
    ),
    managed!(
        "/service-role/",
        "AWSLambdaVPCAccessExecutionRole",
        3,
        "2016-02-11T23:15:26Z",
        "Provides minimum permissions for a Lambda function to execute while accessing a resource within a VPC."
    ),
    managed!(
        "/",
        "AWSLambda_FullAccess",
        5,
        "2020-11-17T21:14:10Z",
        "Grants full access to AWS Lambda service, AWS Lambda console features, and other related AWS services."
    ),
    managed!(
        "/",
        "AWSLambda_ReadOnlyAccess",
        2,
        "2020-11-17T21:10:08Z",
        "Grants read-only access to AWS Lambda service, AWS Lambda console features, and other related AWS services."
    ),
    managed!(
        "/",
        "AWSXRayDaemonWriteAccess",
        2,
        "2018-08-28T23:00:33Z",
        "Allow the AWS X-Ray Daemon to relay raw trace segments data to the service's API and retrieve sampling data (rules, targets, etc.) to be used by the X-Ray SDK."
    ),
    managed!(
        "/",
        "AdministratorAccess",
        1,
        "2015-02-06T18:39:46Z",
        "Provides full access to AWS services and resources."
    ),
    managed!(
        "/",
        "AmazonAPIGatewayAdministrator",
        1,
        "2015-07-09T17:34:45Z",
        "Provides full access to create/edit/delete APIs in Amazon API Gateway via the AWS Management Console."
    ),
    managed!(
        "/",
        "AmazonAPIGatewayInvokeFullAccess",
        1,
        "2015-07-09T17:36:12Z",
        "Provides full access to invoke APIs in Amazon API Gateway."
    ),
    managed!(
        "/service-role/",
        "AmazonAPIGatewayPushToCloudWatchLogs",
        1,
        "2015-11-11T23:41:46Z",
        "Allows API Gateway to push logs to user's account."
    ),
    managed!(
        "/",
        "AmazonDynamoDBFullAccess",
        15,
        "2015-02-06T18:40:11Z",
        "Provides full access to Amazon DynamoDB via the AWS Management Console."
    ),
    managed!(
        "/",
        "AmazonDynamoDBReadOnlyAccess",
        14,
        "2015-02-06T18:40:12Z",
        "Provides read only access to Amazon DynamoDB via the AWS Management Console."
    ),
    managed!(
        "/",
        "AmazonEventBridgeFullAccess",
        4,
        "2019-07-11T14:08:50Z",
        "Provides full access to Amazon EventBridge."
    ),
    managed!(
        "/",
        "AmazonEventBridgeSchedulerFullAccess",
        2,
        "2022-11-10T18:37:29Z",
        "Provides full access to Amazon EventBridge Scheduler."
    ),
    managed!(
        "/",
        "AmazonKinesisFirehoseFullAccess",
        1,
        "2015-10-07T18:45:26Z",
        "Provides full access to all Amazon Kinesis Firehose Delivery Streams."
    ),
    managed!(
        "/",
        "AmazonKinesisFullAccess",
        1,
        "2015-02-06T18:40:29Z",
        "Provides full access to all streams via the AWS Management Console."
    ),
    managed!(
        "/",
        "AmazonKinesisReadOnlyAccess",
        1,
        "2015-02-06T18:40:30Z",
        "Provides read only access to all streams via the AWS Management Console."
    ),
    managed!(
        "/",
        "AmazonS3FullAccess",
        2,
        "2015-02-06T18:40:58Z",
        "Provides full access to all buckets via the AWS Management Console."
    ),
    managed!(
        "/",
        "AmazonS3ReadOnlyAccess",
        3,
        "2015-02-06T18:40:59Z",
        "Provides read only access to all buckets via the AWS Management Console."
    ),
    managed!(
        "/",
        "AmazonSNSFullAccess",
        1,
        "2015-02-06T18:41:05Z",
        "Provides full access to Amazon SNS via the AWS Management Console."
    ),
    managed!(
        "/",
        "AmazonSQSFullAccess",
        1,
        "2015-02-06T18:41:07Z",
        "Provides full access to Amazon SQS via the AWS Management Console."
    ),
    managed!(
        "/",
        "AmazonSQSReadOnlyAccess",
        3,
        "2015-02-06T18:41:08Z",
        "Provides read only access to Amazon SQS via the AWS Management Console."
    ),
    managed!(
        "/",
        "CloudWatchFullAccess",
        4,
        "2015-02-06T18:40:00Z",
        "Provides full access to CloudWatch."
    ),
    managed!(
        "/",
        "CloudWatchLogsFullAccess",
        3,
        "2015-02-06T18:40:02Z",
        "Provides full access to CloudWatch Logs"
    ),
    managed!(
        "/",
        "CloudWatchLogsReadOnlyAccess",
        6,
        "2015-02-06T18:40:03Z",
        "Provides read only access to CloudWatch Logs"
    ),
    managed!(
        "/",
        "CloudWatchReadOnlyAccess",
        14,
        "2015-02-06T18:40:01Z",
        "Provides read only access to CloudWatch."
    ),
    managed!(
        "/aws-service-role/",
        "DynamoDBKinesisReplicationServiceRolePolicy",
        1,
        "2020-11-12T18:32:39Z",
        "Provides AWS DynamoDB access to KinesisDataStreams"
    ),
    managed!(
        "/",
        "IAMFullAccess",
        2,
        "2015-02-06T18:40:38Z",
        "Provides full access to IAM via the AWS Management Console."
    ),
    managed!(
        "/",
        "IAMReadOnlyAccess",
        4,
        "2015-02-06T18:40:39Z",
        "Provides read only access to IAM via the AWS Management Console."
    ),
    managed!(
        "/",
        "PowerUserAccess",
        12,
        "2015-02-06T18:39:47Z",
        "Provides full access to AWS services and resources, but does not allow management of Users and groups."
    ),
    managed!(
        "/",
        "ReadOnlyAccess",
        1,
        "2015-02-06T18:39:48Z",
        "Provides read-only access to AWS services and resources."
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_policy_reads_and_is_found_under_its_arn() {
        let ids: HashSet<_> = ALL.iter().map(AwsManaged::id).collect();
        assert_eq!(ids.len(), ALL.len());
        for policy in &ALL {
            assert!(policy.policy().is_some(), "{}", policy.name);
            assert!(policy.created() > Timestamp::EPOCH, "{}", policy.name);
            assert_eq!(policy.id().len(), crate::room::UNIQUE_ID_LENGTH);
            let found = find(&policy.arn()).map(|found| found.name);
            assert_eq!(found, Some(policy.name));
        }
        assert!(ALL.is_sorted_by_key(|policy| policy.name));
        let basic = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
        assert!(find(basic).is_some());
        assert!(find("arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole").is_none());
    }
}
