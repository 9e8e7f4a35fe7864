//! AWS's Serverless Application Model: templates with `AWS::Serverless::*` become CloudFormation's.
