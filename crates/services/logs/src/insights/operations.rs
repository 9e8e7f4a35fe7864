//! StartQuery, GetQueryResults, StopQuery, DescribeQueries.

use super::parser::{Malformed, ROWS_MAX};
use super::pipeline::Shown;
use super::syntax;
use crate::groups::position;
use crate::keys::{Group, GroupKey, OpenKey, Query, QueryKey, ResultKey, Status};
use crate::room::{Room, decode, encode, identified_group, internal, refuse};
use aws_api::ApiError;
use aws_api::logs::{self, QueryLanguage, QueryStatus, ResultField, error};
use foundation::{Caller, page};
use store::{Batch, Check, Direction, KeyRange, Limit, get_one};

/// Groups of one query («StartQuery»).
const GROUPS_MAX: usize = 50;
/// Queries that an account may have running at once («CloudWatch Logs quotas»).
const OPEN_MAX: usize = 100;
/// Queries in one answer, unless the client asks for fewer («DescribeQueries»).
const PAGE: usize = 1_000;
const LISTING: &str = "DescribeQueries";
const RESULTS: &str = "GetQueryResults";

/// An error with the place that it is about.
pub(super) fn malformed(why: &Malformed) -> ApiError {
    let offset = |at: usize| i32::try_from(at).ok();
    let location = logs::QueryCompileErrorLocation {
        start_char_offset: offset(why.start),
        end_char_offset: offset(why.end),
    };
    let detail = logs::MalformedQueryException {
        query_compile_error: Some(logs::QueryCompileError {
            location: Some(location),
            message: Some(why.message.clone()),
        }),
    };
    ApiError::with_detail(why.message.clone(), Box::new(detail))
}

/// Refuses other languages than Logs Insights' own.
pub(super) fn check_language(language: Option<&QueryLanguage>) -> Result<(), ApiError> {
    let other = language.filter(|language| **language != QueryLanguage::Cwli);
    match other {
        Some(other) => refuse(true, &format!("the query language {}", other.as_str())),
        None => Ok(()),
    }
}

impl Room {
    pub(crate) async fn start_query(
        &self,
        caller: &Caller,
        input: logs::StartQueryRequest,
    ) -> Result<logs::StartQueryResponse, ApiError> {
        check_language(input.query_language.as_ref())?;
        let parsed = syntax::Query::parse(&input.query_string).map_err(|why| malformed(&why))?;
        if input.end_time < input.start_time {
            return Err(error::invalid_parameter_exception(
                "The end time of a query must not be before its start time",
            ));
        }
        let limit = input.limit.filter(|limit| *limit > 0).map(i32::unsigned_abs);
        let given = [
            input.log_group_name.map(|name| vec![name]),
            input.log_group_names,
            input.log_group_identifiers,
        ];
        let mut given = given.into_iter().flatten();
        let groups = match (given.next(), given.next(), parsed.source) {
            (Some(names), None, None) => self.named_groups(caller, names).await?,
            (None, None, Some(source)) => self.sourced_groups(caller, &source).await?,
            _ => {
                return Err(error::invalid_parameter_exception(
                    "Exactly one of logGroupName, logGroupNames, logGroupIdentifiers or a SOURCE \
                     command must be specified",
                ));
            }
        };
        let open = KeyRange::prefix(&OpenKey::all_of(caller));
        let open = self.store.scan(open, Limit::entries(OPEN_MAX), Direction::Forward).await;
        if open.map_err(internal)?.entries.len() >= OPEN_MAX {
            return Err(error::limit_exceeded_exception(format!(
                "Account maximum query concurrency limit of [{OPEN_MAX}] reached."
            )));
        }
        let seconds = |time: i64| time.clamp(0, i64::MAX / 10_000);
        let query = Query {
            text: input.query_string,
            groups,
            from_ms: seconds(input.start_time) * 1_000,
            // The last second is part of it.
            to_ms: (seconds(input.end_time) + 1) * 1_000,
            limit,
            status: Status::Scheduled,
            created_ms: self.now_ms(),
            ended_ms: None,
            attempts: 0,
            parts: 0,
            records_matched: 0,
            records_scanned: 0,
            bytes_scanned: 0,
            user: caller.arn(),
        };
        let id = self.ambient.dice.uuid();
        let key = QueryKey::of(caller, &id);
        let batch = Batch::new()
            .check(Check::Absent(key.encode()))
            .put(key.encode(), encode(&query)?)
            .put(OpenKey(key).encode(), "");
        if self.commit(batch).await?.is_err() {
            return Err(ApiError::internal("an id was given twice"));
        }
        Ok(logs::StartQueryResponse { query_id: Some(id) })
    }

    async fn named_groups(
        &self,
        caller: &Caller,
        names: Vec<String>,
    ) -> Result<Vec<(String, u64)>, ApiError> {
        if names.is_empty() || names.len() > GROUPS_MAX {
            return Err(error::invalid_parameter_exception(format!(
                "A query reads between 1 and {GROUPS_MAX} log groups"
            )));
        }
        let mut groups = Vec::new();
        for name in names {
            let key = identified_group(caller, &name)?;
            let group = self.group(&key).await.map_err(|why| {
                match why.is("ResourceNotFoundException") {
                    true => error::resource_not_found_exception(format!(
                        "Log group '{name}' does not exist for account ID '{}'",
                        caller.account
                    )),
                    false => why,
                }
            })?;
            if !groups.iter().any(|(known, _)| *known == key.name) {
                groups.push((key.name, group.value.id));
            }
        }
        Ok(groups)
    }

    async fn sourced_groups(
        &self,
        caller: &Caller,
        source: &syntax::Source,
    ) -> Result<Vec<(String, u64)>, ApiError> {
        let others = source.accounts.iter().any(|account| *account != caller.account.as_str());
        refuse(others, "SOURCE with accountIdentifiers of other accounts")?;
        let mut groups = Vec::new();
        let mut rest = Some(KeyRange::prefix(&GroupKey::all_of(caller)));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(internal)?;
            for entry in page.entries {
                let (key, group) = (
                    GroupKey::decode(&entry.key).map_err(internal)?,
                    decode::<Group>(&entry.value)?,
                );
                let named = source.prefixes.is_empty()
                    || source.prefixes.iter().any(|prefix| key.name.starts_with(prefix.as_str()));
                let classed = source.classes.is_empty() || source.classes.contains(&group.class);
                if named && classed {
                    groups.push((key.name, group.id));
                }
            }
            rest = page.next;
        }
        if groups.len() > GROUPS_MAX {
            return Err(error::invalid_parameter_exception(format!(
                "A query reads between 1 and {GROUPS_MAX} log groups; SOURCE names {}",
                groups.len()
            )));
        }
        Ok(groups)
    }

    /// From when on a query's group keeps events; what was deleted meanwhile keeps none.
    pub(super) async fn keeps_from(
        &self,
        query: &QueryKey,
        name: &str,
        id: u64,
    ) -> Result<i64, ApiError> {
        let QueryKey { account, region, .. } = query.clone();
        match self.group(&GroupKey { account, region, name: name.to_owned() }).await {
            Ok(found) if found.value.id == id => Ok(found.value.keeps_from_ms(self.now_ms())),
            Ok(_) => Ok(i64::MAX),
            Err(gone) if gone.is("ResourceNotFoundException") => Ok(i64::MAX),
            Err(why) => Err(why),
        }
    }

    async fn query(&self, caller: &Caller, id: &str) -> Result<(Query, store::Entry), ApiError> {
        let entry = get_one(&*self.store, QueryKey::of(caller, id).encode()).await;
        let entry = entry.map_err(internal)?.ok_or_else(|| {
            error::resource_not_found_exception(format!("Query {id} does not exist"))
        })?;
        let mut query: Query = decode(&entry.value)?;
        if query.status.is_open()
            && let Some(progress) = self.running.of(id)
        {
            progress.write(&mut query);
        }
        Ok((query, entry))
    }

    pub(crate) async fn get_query_results(
        &self,
        caller: &Caller,
        input: logs::GetQueryResultsRequest,
    ) -> Result<logs::GetQueryResultsResponse, ApiError> {
        let (query, _) = self.query(caller, &input.query_id).await?;
        let after = match &input.next_token {
            Some(token) => {
                let at = position(RESULTS, token)?;
                let at = <[u8; 8]>::try_from(&at[..]).map_or(0, u64::from_be_bytes);
                usize::try_from(at).unwrap_or(usize::MAX)
            }
            None => 0,
        };
        let items = input.max_items.and_then(|n| usize::try_from(n).ok()).unwrap_or(ROWS_MAX);
        let mut rows: Vec<Shown> = Vec::new();
        let mut passed = 0;
        let mut more = false;
        for part in 0..query.parts {
            let key = ResultKey { id: input.query_id.clone(), part };
            let Some(entry) = get_one(&*self.store, key.encode()).await.map_err(internal)? else {
                continue;
            };
            for row in decode::<Vec<Shown>>(&entry.value)? {
                match (passed < after, rows.len() < items) {
                    (true, _) => passed += 1,
                    (false, true) => rows.push(row),
                    (false, false) => more = true,
                }
            }
            if more {
                break;
            }
        }
        let next_token =
            more.then(|| page::token(RESULTS, &((after + rows.len()) as u64).to_be_bytes()));
        let field = |(field, value): (String, String)| ResultField {
            field: Some(field),
            value: Some(value),
        };
        let results = rows.into_iter().map(|row| row.into_iter().map(field).collect()).collect();
        Ok(logs::GetQueryResultsResponse {
            results: Some(results),
            statistics: Some(logs::QueryStatistics {
                records_matched: Some(query.records_matched as f64),
                records_scanned: Some(query.records_scanned as f64),
                bytes_scanned: Some(query.bytes_scanned as f64),
                estimated_records_skipped: Some(0.0),
                estimated_bytes_skipped: Some(0.0),
                log_groups_scanned: Some(query.groups.len() as f64),
            }),
            status: Some(shown(query.status)),
            query_language: Some(QueryLanguage::Cwli),
            next_token,
            ..Default::default()
        })
    }

    pub(crate) async fn stop_query(
        &self,
        caller: &Caller,
        input: logs::StopQueryRequest,
    ) -> Result<logs::StopQueryResponse, ApiError> {
        loop {
            let (mut query, entry) = self.query(caller, &input.query_id).await?;
            if !query.status.is_open() {
                return Err(error::invalid_parameter_exception(format!(
                    "Query {} is not running; its status is {}",
                    input.query_id,
                    shown(query.status).as_str()
                )));
            }
            (query.status, query.ended_ms) = (Status::Cancelled, Some(self.now_ms()));
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .put(entry.key, encode(&query)?)
                .delete(OpenKey(QueryKey::of(caller, &input.query_id)).encode());
            if self.commit(batch).await?.is_ok() {
                self.running.stop(&input.query_id);
                return Ok(logs::StopQueryResponse { success: Some(true) });
            }
        }
    }

    pub(crate) async fn describe_queries(
        &self,
        caller: &Caller,
        input: logs::DescribeQueriesRequest,
    ) -> Result<logs::DescribeQueriesResponse, ApiError> {
        check_language(input.query_language.as_ref())?;
        let mut found: Vec<(i64, String, Query)> = Vec::new();
        let mut rest = Some(KeyRange::prefix(&QueryKey::all_of(caller)));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(internal)?;
            for entry in page.entries {
                let key = QueryKey::decode(&entry.key).map_err(internal)?;
                let query: Query = decode(&entry.value)?;
                let group = input.log_group_name.as_ref();
                let of_group =
                    group.is_none_or(|name| query.groups.iter().any(|(known, _)| known == name));
                let of_status = input.status.as_ref().is_none_or(|s| *s == shown(query.status));
                if of_group && of_status {
                    found.push((query.created_ms, key.id, query));
                }
            }
            rest = page.next;
        }
        // The newest first.
        found.sort_by(|a, b| (b.0, &b.1).cmp(&(a.0, &a.1)));
        if let Some(token) = &input.next_token {
            let last = position(LISTING, token)?;
            let behind = found.iter().position(|(_, id, _)| id.as_bytes() == &last[..]);
            found.drain(..behind.map_or(found.len(), |at| at + 1));
        }
        let limit = input.max_results.and_then(|n| usize::try_from(n).ok()).unwrap_or(PAGE);
        let more = found.len() > limit;
        found.truncate(limit);
        let last = found.last().filter(|_| more);
        let next_token = last.map(|(_, id, _)| page::token(LISTING, id.as_bytes()));
        let queries = found.into_iter().map(|(_, id, query)| described(id, query));
        Ok(logs::DescribeQueriesResponse { queries: Some(queries.collect()), next_token })
    }
}

fn described(id: String, query: Query) -> logs::QueryInfo {
    let group = query.groups.first().map(|(name, _)| name.clone());
    logs::QueryInfo {
        query_id: Some(id),
        query_language: Some(QueryLanguage::Cwli),
        query_string: Some(query.text),
        status: Some(shown(query.status)),
        create_time: Some(query.created_ms),
        log_group_name: group,
        query_duration: query.ended_ms.map(|ended| ended - query.created_ms),
        bytes_scanned: Some(query.bytes_scanned as f64),
        user_identity: Some(query.user),
    }
}

fn shown(status: Status) -> QueryStatus {
    match status {
        Status::Scheduled => QueryStatus::Scheduled,
        Status::Running => QueryStatus::Running,
        Status::Complete => QueryStatus::Complete,
        Status::Failed => QueryStatus::Failed,
        Status::Cancelled => QueryStatus::Cancelled,
        Status::Timeout => QueryStatus::Timeout,
    }
}
