//! The pseudo parameters: what a stack knows of itself.

/// The values of a stack's pseudo parameters («Pseudo parameters reference»).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pseudo {
    /// `AWS::AccountId`.
    pub account_id: String,
    /// `AWS::NotificationARNs`.
    pub notification_arns: Vec<String>,
    /// `AWS::Partition`: `aws`, `aws-cn`, `aws-us-gov`.
    pub partition: String,
    /// `AWS::Region`.
    pub region: String,
    /// `AWS::StackId`: the stack's ARN.
    pub stack_id: String,
    /// `AWS::StackName`.
    pub stack_name: String,
    /// `AWS::URLSuffix`: `amazonaws.com`, `amazonaws.com.cn`.
    pub url_suffix: String,
}

/// Their names, `AWS::NoValue` among them.
pub(crate) const NAMES: [&str; 8] = [
    "AWS::AccountId",
    "AWS::NoValue",
    "AWS::NotificationARNs",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];

impl Pseudo {
    /// Those of a stack without notifications; partition and suffix follow from the region.
    pub fn new(account_id: &str, region: &str, stack_name: &str, stack_id: &str) -> Self {
        let (partition, url_suffix) = if region.starts_with("cn-") {
            ("aws-cn", "amazonaws.com.cn")
        } else if region.starts_with("us-gov-") {
            ("aws-us-gov", "amazonaws.com")
        } else {
            ("aws", "amazonaws.com")
        };
        Self {
            account_id: account_id.to_owned(),
            notification_arns: Vec::new(),
            partition: partition.to_owned(),
            region: region.to_owned(),
            stack_id: stack_id.to_owned(),
            stack_name: stack_name.to_owned(),
            url_suffix: url_suffix.to_owned(),
        }
    }
}
