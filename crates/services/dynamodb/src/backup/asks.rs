//! Which actions the operations on backups are. A restore asks for what it does to the new table
//! beside itself (Service Authorization Reference, «Actions, resources, and condition keys for
//! Amazon DynamoDB»: dependent actions).

use aws_api::ApiError;
use aws_api::dynamodb::DynamoDbInput;
use foundation::Caller;
use foundation::access::Ask;

use crate::actions::on;
use crate::backup::kept::BackupName;

/// What a restore does to the table that it makes.
const RESTORING: [&str; 7] = [
    "dynamodb:BatchWriteItem",
    "dynamodb:DeleteItem",
    "dynamodb:GetItem",
    "dynamodb:PutItem",
    "dynamodb:Query",
    "dynamodb:Scan",
    "dynamodb:UpdateItem",
];

/// What an operation on backups asks for; nothing if it is another operation.
pub(crate) fn asks(caller: &Caller, input: &DynamoDbInput) -> Result<Option<Vec<Ask>>, ApiError> {
    use DynamoDbInput as I;
    let table = |action, table: &str| on(caller, action, table).map(|ask| vec![ask]);
    let backup = |action, arn: &str| {
        BackupName::parse(caller, arn).map(|name| vec![Ask::new(action, name.arn(caller))])
    };
    let asks = match input {
        I::CreateBackup(input) => table("dynamodb:CreateBackup", &input.table_name)?,
        I::DescribeBackup(input) => backup("dynamodb:DescribeBackup", &input.backup_arn)?,
        I::DeleteBackup(input) => backup("dynamodb:DeleteBackup", &input.backup_arn)?,
        I::ListBackups(_) => vec![Ask::new("dynamodb:ListBackups", "*")],
        I::DescribeContinuousBackups(input) => {
            table("dynamodb:DescribeContinuousBackups", &input.table_name)?
        }
        I::UpdateContinuousBackups(input) => {
            table("dynamodb:UpdateContinuousBackups", &input.table_name)?
        }
        I::RestoreTableFromBackup(input) => {
            let action = "dynamodb:RestoreTableFromBackup";
            let asks = backup(action, &input.backup_arn)?;
            restoring(caller, asks, action, &input.target_table_name)?
        }
        I::RestoreTableToPointInTime(input) => {
            let action = "dynamodb:RestoreTableToPointInTime";
            let source = input.source_table_arn.as_ref().or(input.source_table_name.as_ref());
            // Without a source the request is refused by the operation.
            let asks = match source {
                Some(source) => table(action, source)?,
                None => Vec::new(),
            };
            restoring(caller, asks, action, &input.target_table_name)?
        }
        _ => return Ok(None),
    };
    Ok(Some(asks))
}

fn restoring(
    caller: &Caller,
    mut asks: Vec<Ask>,
    action: &'static str,
    target: &str,
) -> Result<Vec<Ask>, ApiError> {
    for action in [action].into_iter().chain(RESTORING) {
        asks.push(on(caller, action, target)?);
    }
    Ok(asks)
}
