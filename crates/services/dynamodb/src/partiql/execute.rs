//! ExecuteStatement and BatchExecuteStatement.

use aws_api::ApiError;
use aws_api::dynamodb::{
    BatchExecuteStatementInput, BatchExecuteStatementOutput, BatchStatementError,
    BatchStatementErrorCodeEnum as Code, BatchStatementRequest, BatchStatementResponse,
    ConditionalCheckFailedException, ConsumedCapacity, ExecuteStatementInput,
    ExecuteStatementOutput, ReturnConsumedCapacity,
};
use foundation::Caller;

use super::merge::add_to_list;
use super::parser::parse;
use super::plan::target;
use super::reads::Reading;
use super::statement::{Select, Statement};
use super::token::Stamp;
use crate::Room;
use crate::capacity::is_wanted;
use crate::errors::invalid;
use crate::intent::shows;
use crate::table_name::at_home;
use crate::value::item_into_wire;

/// Statements in one batch (API Reference, «BatchExecuteStatement»).
const BATCH_MAX: usize = 25;

/// What metrics call a statement that stands alone.
const OPERATION: &str = "ExecuteStatement";

const EXISTS_ELSEWHERE: &str = "EXISTS can only be used in ExecuteTransaction write requests.";

impl Room {
    pub(crate) async fn statement(
        &self,
        caller: &Caller,
        input: ExecuteStatementInput,
    ) -> Result<ExecuteStatementOutput, ApiError> {
        let stamp = Stamp::of(&input.statement, &input.parameters);
        let parameters = input.parameters.unwrap_or_default();
        let statement = parse(&input.statement, parameters).map_err(invalid)?;
        let capacity = input.return_consumed_capacity;
        let table = statement.source().table.clone();
        let caller = &at_home(caller, &table)?;
        match statement {
            Statement::Exists(_) => Err(invalid(EXISTS_ELSEWHERE)),
            Statement::Select(select) => {
                let reading = Reading {
                    stamp,
                    limit: input.limit.and_then(|limit| usize::try_from(limit).ok()),
                    token: input.next_token,
                    consistent: input.consistent_read == Some(true),
                    capacity,
                };
                let work = self.select(caller, select, reading);
                let found = self.measured(caller, [table.clone()], OPERATION, work).await?;
                let items = found.items.as_ref().and_then(|items| i32::try_from(items.len()).ok());
                self.returned(caller, &table, OPERATION, items);
                Ok(found)
            }
            write => {
                if input.next_token.is_some() {
                    return Err(invalid("NextToken does not match request"));
                }
                let show = shows(&input.return_values_on_condition_check_failure);
                let work = self.write_statement(caller, write, show, &capacity);
                let (item, used) = self.measured(caller, [table], OPERATION, work).await?;
                Ok(ExecuteStatementOutput {
                    items: Some(item.into_iter().map(item_into_wire).collect()),
                    consumed_capacity: used,
                    ..ExecuteStatementOutput::default()
                })
            }
        }
    }

    pub(crate) async fn statements(
        &self,
        caller: &Caller,
        input: BatchExecuteStatementInput,
    ) -> Result<BatchExecuteStatementOutput, ApiError> {
        if input.statements.is_empty() || input.statements.len() > BATCH_MAX {
            return Err(invalid(format!(
                "1 validation error detected: Value at 'statements' failed to satisfy constraint: \
                 Member must have length less than or equal to {BATCH_MAX}, and greater than or \
                 equal to 1"
            )));
        }
        let read: Vec<(Result<Statement, String>, BatchStatementRequest)> = input
            .statements
            .into_iter()
            .map(|mut request| {
                let parameters = request.parameters.take().unwrap_or_default();
                (parse(&request.statement, parameters), request)
            })
            .collect();
        let known = || read.iter().filter_map(|(statement, _)| statement.as_ref().ok());
        if known().any(Statement::is_read) && !known().all(Statement::is_read) {
            return Err(invalid(
                "Read and write requests together in the same batch is not supported.",
            ));
        }
        let choice = input.return_consumed_capacity;
        let (mut responses, mut capacities) = (Vec::with_capacity(read.len()), Vec::new());
        for (statement, request) in read {
            responses.push(match statement.map_err(invalid) {
                Ok(statement) => {
                    let table = statement.source().table.clone();
                    let done =
                        self.one_of_batch(caller, statement, &request, &choice, &mut capacities);
                    match done.await {
                        Ok(item) => BatchStatementResponse {
                            item,
                            table_name: Some(table),
                            ..BatchStatementResponse::default()
                        },
                        Err(error) => refused(&error),
                    }
                }
                Err(error) => refused(&error),
            });
        }
        Ok(BatchExecuteStatementOutput {
            responses: Some(responses),
            consumed_capacity: is_wanted(&choice).then_some(capacities),
        })
    }

    async fn one_of_batch(
        &self,
        caller: &Caller,
        statement: Statement,
        request: &BatchStatementRequest,
        choice: &Option<ReturnConsumedCapacity>,
        capacities: &mut Vec<ConsumedCapacity>,
    ) -> Result<Option<crate::requests::WireItem>, ApiError> {
        let caller = &at_home(caller, &statement.source().table)?;
        match statement {
            Statement::Exists(_) => Err(invalid(EXISTS_ELSEWHERE)),
            Statement::Select(select) => {
                self.check_single(caller, &select).await?;
                let reading = Reading {
                    stamp: Stamp::of(&request.statement, &None),
                    limit: None,
                    token: None,
                    consistent: request.consistent_read == Some(true),
                    capacity: choice.clone(),
                };
                let found = self.select(caller, select, reading).await?;
                add_to_list(capacities, found.consumed_capacity);
                Ok(found.items.into_iter().flatten().next())
            }
            write => {
                let show = shows(&request.return_values_on_condition_check_failure);
                let (item, used) = self.write_statement(caller, write, show, choice).await?;
                add_to_list(capacities, used);
                Ok(item.map(item_into_wire))
            }
        }
    }

    /// That a `SELECT` asks for one item by its key and for nothing else.
    async fn check_single(&self, caller: &Caller, select: &Select) -> Result<(), ApiError> {
        let table = self.current_table(caller, &select.source.table).await?;
        let by_key = target(select.condition.as_ref(), table.record.keys.keys());
        let single = by_key.is_ok_and(|target| target.rest.is_none());
        if !single || select.source.index.is_some() {
            return Err(invalid(
                "Select statements within BatchExecuteStatement must specify the primary key in \
                 the where clause.",
            ));
        }
        Ok(())
    }
}

/// An error as a statement of a batch has it.
fn refused(error: &ApiError) -> BatchStatementResponse {
    let code = match error.code() {
        "ConditionalCheckFailedException" => Code::ConditionalCheckFailed,
        "ItemCollectionSizeLimitExceededException" => Code::ItemCollectionSizeLimitExceeded,
        "ValidationException" => Code::ValidationError,
        "ResourceNotFoundException" => Code::ResourceNotFound,
        "DuplicateItemException" => Code::DuplicateItem,
        "ProvisionedThroughputExceededException" => Code::ProvisionedThroughputExceeded,
        "RequestLimitExceeded" => Code::RequestLimitExceeded,
        "TransactionConflictException" => Code::TransactionConflict,
        "AccessDeniedException" => Code::AccessDenied,
        "ThrottlingException" => Code::ThrottlingError,
        _ => Code::InternalServerError,
    };
    let failed = error.detail().and_then(|detail| {
        let detail: &dyn std::any::Any = detail;
        detail.downcast_ref::<ConditionalCheckFailedException>()
    });
    BatchStatementResponse {
        error: Some(BatchStatementError {
            code: Some(code),
            message: Some(error.message().to_owned()),
            item: failed.and_then(|failed| failed.item.clone()),
        }),
        ..BatchStatementResponse::default()
    }
}
