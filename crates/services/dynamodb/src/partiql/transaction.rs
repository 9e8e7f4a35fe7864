//! ExecuteTransaction: all statements read, or all write.

use aws_api::ApiError;
use aws_api::dynamodb::{
    CancellationReason, ExecuteTransactionInput, ExecuteTransactionOutput, ItemResponse,
    ReturnConsumedCapacity,
};
use foundation::Caller;

use super::parser::parse;
use super::plan::target;
use super::statement::{Select, Statement};
use super::writes::write;
use crate::Room;
use crate::errors::invalid;
use crate::intent::shows;
use crate::tokens::fingerprint;
use crate::transact_get::Read;
use crate::transact_part::Part;
use crate::transact_write::{cancelled, none, not_valid};

/// Statements in one transaction (Developer Guide, «Performing transactions with PartiQL for
/// DynamoDB»).
const STATEMENTS_MAX: usize = 100;

/// A statement, and whether a failed condition is to show the item.
type Given = (Statement, bool);

impl Room {
    pub(crate) async fn transaction(
        &self,
        caller: &Caller,
        input: ExecuteTransactionInput,
    ) -> Result<ExecuteTransactionOutput, ApiError> {
        if input.transact_statements.is_empty() || input.transact_statements.len() > STATEMENTS_MAX
        {
            return Err(invalid(format!(
                "1 validation error detected: Value at 'transactStatements' failed to satisfy \
                 constraint: Member must have length less than or equal to {STATEMENTS_MAX}, and \
                 greater than or equal to 1"
            )));
        }
        let stamp = fingerprint(&input.transact_statements);
        let mut statements: Vec<Given> = Vec::with_capacity(input.transact_statements.len());
        for (index, given) in input.transact_statements.into_iter().enumerate() {
            let statement = parse(&given.statement, given.parameters.unwrap_or_default());
            let statement = statement.map_err(|why| at(index, &why))?;
            if statement.returns() {
                return Err(at(index, "RETURNING clause is not supported in ExecuteTransaction."));
            }
            if statement.source().index.is_some() {
                return Err(at(index, "Reads on indices are not supported within transactions."));
            }
            let show = shows(&given.return_values_on_condition_check_failure);
            statements.push((statement, show));
        }
        let reads = statements.iter().filter(|(statement, _)| statement.is_read()).count();
        let choice = input.return_consumed_capacity;
        if reads == 0 {
            let token = input.client_request_token.map(|text| (text, stamp));
            return self.write_all(caller, statements, token, choice).await;
        }
        if reads < statements.len() {
            return Err(invalid(
                "ExecuteTransaction API does not support both read and write operations in the \
                 same request.",
            ));
        }
        self.read_all(caller, statements, choice).await
    }

    async fn read_all(
        &self,
        caller: &Caller,
        statements: Vec<Given>,
        choice: Option<ReturnConsumedCapacity>,
    ) -> Result<ExecuteTransactionOutput, ApiError> {
        let mut reads = Vec::with_capacity(statements.len());
        for (index, (statement, _)) in statements.into_iter().enumerate() {
            let Statement::Select(select) = statement else { continue };
            reads.push(self.read_of(caller, index, select).await?);
        }
        let found = self.transact_read(caller, reads, &choice).await?;
        Ok(ExecuteTransactionOutput {
            responses: found.responses,
            consumed_capacity: found.consumed_capacity,
        })
    }

    async fn read_of(
        &self,
        caller: &Caller,
        index: usize,
        select: Select,
    ) -> Result<Read, ApiError> {
        let table = self.current_table(caller, &select.source.table).await?;
        match target(select.condition.as_ref(), table.record.keys.keys()) {
            Ok(target) if target.rest.is_none() && select.order.is_empty() => Ok(Read {
                table: select.source.table,
                key: target.key,
                projection: select.projection,
            }),
            _ => Err(at(
                index,
                "Select statements within ExecuteTransaction must specify the primary key in the \
                 where clause.",
            )),
        }
    }

    async fn write_all(
        &self,
        caller: &Caller,
        statements: Vec<Given>,
        token: Option<(String, Vec<u8>)>,
        choice: Option<ReturnConsumedCapacity>,
    ) -> Result<ExecuteTransactionOutput, ApiError> {
        let count = statements.len();
        let mut parts: Vec<Result<Part, String>> = Vec::with_capacity(count);
        for (index, (statement, show)) in statements.into_iter().enumerate() {
            let name = statement.source().table.clone();
            let table = self.current_table(caller, &name).await?;
            let is_check = matches!(statement, Statement::Exists(_));
            parts.push(match write(statement, &table, show) {
                Ok(write) => Ok(Part { table: name, intent: write.intent }),
                Err(error) if is_check => return Err(at(index, error.message())),
                Err(error) => Err(error.message().to_owned()),
            });
        }
        if parts.iter().any(Result::is_err) {
            let reason = |part: Result<Part, String>| -> CancellationReason {
                part.err().map_or_else(none, not_valid)
            };
            return Err(cancelled(parts.into_iter().map(reason).collect()));
        }
        let parts: Vec<Part> = parts.into_iter().filter_map(Result::ok).collect();
        let (_, capacity) = self.transact(caller, &parts, token, &choice).await?;
        Ok(ExecuteTransactionOutput {
            responses: Some(vec![ItemResponse::default(); count]),
            consumed_capacity: capacity,
        })
    }
}

/// What is wrong with one of the statements.
fn at(index: usize, why: &str) -> ApiError {
    invalid(format!("Validation failed in TransactStatements[{index}]: {why}"))
}
