//! CreateFunctionUrlConfig and its kin.

use super::record::{self, Origins, Url};
use crate::core::Core;
use crate::failure::{self, invalid};
use crate::function::record::{Found, to_cbor};
use crate::function::{self, among, marker, resume};
use crate::limits::URLS_PAGE_MAX;
use crate::names::{Named, Qualifier, Version};
use aws_api::ApiError;
use aws_api::lambda::{
    CreateFunctionUrlConfigRequest, CreateFunctionUrlConfigResponse,
    DeleteFunctionUrlConfigRequest, FunctionUrlAuthType, FunctionUrlConfig,
    GetFunctionUrlConfigRequest, GetFunctionUrlConfigResponse, InvokeMode,
    ListFunctionUrlConfigsRequest, ListFunctionUrlConfigsResponse, UpdateFunctionUrlConfigRequest,
    UpdateFunctionUrlConfigResponse, error,
};
use foundation::{Caller, Dice, Timestamp};
use store::{Check, Direction, Entry, Limit, Outcome};

const LISTING: &str = "ListFunctionUrlConfigs";
/// What ids are made of: 32 letters that a host name may have, 160 bits.
const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
const ID_LETTERS: usize = 32;

/// The function or alias; a version has no URL, but for `$LATEST`, which is the function's.
fn named(caller: &Caller, name: &str, qualifier: Option<&str>) -> Result<Named, ApiError> {
    let named = Named::anyones(caller, name, qualifier)?;
    match named.qualifier {
        Some(Qualifier::Version(Version::Latest)) => Ok(Named::plain(named.function)),
        Some(Qualifier::Version(Version::Number(_))) => {
            Err(invalid("Function URLs are of functions and aliases: a version has none."))
        }
        None | Some(Qualifier::Alias(_)) => Ok(named),
    }
}

fn filed_under(named: &Named) -> String {
    named.qualifier.as_ref().map(ToString::to_string).unwrap_or_default()
}

fn new_id(dice: &dyn Dice) -> String {
    let letter = |_| char::from(LETTERS[(dice.number() >> 59) as usize]);
    (0..ID_LETTERS).map(letter).collect()
}

fn is_signed(auth: &FunctionUrlAuthType) -> Result<bool, ApiError> {
    match auth {
        FunctionUrlAuthType::AwsIam => Ok(true),
        FunctionUrlAuthType::None => Ok(false),
        FunctionUrlAuthType::Unknown(other) => {
            Err(not_in_enum(other, "authType", "[NONE, AWS_IAM]"))
        }
    }
}

fn is_streaming(mode: &InvokeMode) -> Result<bool, ApiError> {
    match mode {
        InvokeMode::Buffered => Ok(false),
        InvokeMode::ResponseStream => Ok(true),
        InvokeMode::Unknown(other) => {
            Err(not_in_enum(other, "invokeMode", "[BUFFERED, RESPONSE_STREAM]"))
        }
    }
}

fn not_in_enum(value: &str, member: &str, set: &str) -> ApiError {
    invalid(format!(
        "1 validation error detected: Value '{value}' at '{member}' failed to satisfy constraint: \
         Member must satisfy enum value set: {set}"
    ))
}

fn absent() -> ApiError {
    error::resource_not_found_exception("The resource you requested does not exist.")
}

impl Core {
    fn show(&self, named: &Named, url: &Url) -> FunctionUrlConfig {
        FunctionUrlConfig {
            auth_type: url.auth(),
            cors: url.cors.as_ref().map(Origins::show),
            creation_time: moment(url.created()),
            function_arn: named.arn().to_string(),
            function_url: format!(
                "http://{}.lambda-url.{}.localhost{}/",
                url.id,
                named.function.region,
                port(&self.base_url)
            ),
            invoke_mode: Some(url.mode()),
            last_modified_time: moment(url.modified()),
        }
    }
}

/// The port of a base URL with its colon; nothing where it names none.
fn port(base_url: &str) -> &str {
    let authority = base_url.trim_start_matches("http://").trim_end_matches('/');
    match authority.rfind(':') {
        // Not within an address of version 6.
        Some(at) if !authority[at..].contains(']') => &authority[at..],
        _ => "",
    }
}

fn moment(at: Timestamp) -> String {
    at.format("%Y-%m-%dT%H:%M:%S%.6fZ")
}

pub(crate) async fn create(
    core: &Core,
    caller: &Caller,
    input: CreateFunctionUrlConfigRequest,
) -> Result<CreateFunctionUrlConfigResponse, ApiError> {
    let named = named(caller, &input.function_name, input.qualifier.as_deref())?;
    let now = core.ambient.now().as_millis();
    let url = Url {
        id: new_id(&*core.ambient.dice),
        signed: is_signed(&input.auth_type)?,
        cors: input.cors.map(Origins::of),
        streams: input.invoke_mode.as_ref().map_or(Ok(false), is_streaming)?,
        created_ms: now,
        modified_ms: now,
    };
    loop {
        let latest = latest_of(core, &named).await?;
        let key = record::key(&latest.life(), &filed_under(&named));
        if record::read(core, key.clone()).await?.is_some() {
            return Err(error::resource_conflict_exception(format!(
                "Failed to create function url config for [functionArn = {}]. Error message:  \
                 FunctionUrlConfig exists for this Lambda function",
                named.arn()
            )));
        }
        let batch = among(&latest)
            .check(Check::unchanged(key.clone(), None))
            .put(record::lookup_key(&url.id), key.to_vec())
            .put(key, to_cbor(&url));
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            let shown = core.show(&named, &url);
            return Ok(CreateFunctionUrlConfigResponse {
                auth_type: shown.auth_type,
                cors: shown.cors,
                creation_time: shown.creation_time,
                function_arn: shown.function_arn,
                function_url: shown.function_url,
                invoke_mode: shown.invoke_mode,
            });
        }
    }
}

/// The function itself; and the alias is there, if one was named.
async fn latest_of(core: &Core, named: &Named) -> Result<Found, ApiError> {
    function::find(core, named).await?;
    function::find(core, &Named::plain(named.function.clone())).await
}

async fn existing(core: &Core, named: &Named) -> Result<(Found, Url, Entry), ApiError> {
    let latest = latest_of(core, named).await?;
    let key = record::key(&latest.life(), &filed_under(named));
    let (url, entry) = record::read(core, key).await?.ok_or_else(absent)?;
    Ok((latest, url, entry))
}

pub(crate) async fn get(
    core: &Core,
    caller: &Caller,
    input: GetFunctionUrlConfigRequest,
) -> Result<GetFunctionUrlConfigResponse, ApiError> {
    let named = named(caller, &input.function_name, input.qualifier.as_deref())?;
    let (_, url, _) = existing(core, &named).await?;
    let shown = core.show(&named, &url);
    Ok(GetFunctionUrlConfigResponse {
        auth_type: shown.auth_type,
        cors: shown.cors,
        creation_time: shown.creation_time,
        function_arn: shown.function_arn,
        function_url: shown.function_url,
        invoke_mode: shown.invoke_mode,
        last_modified_time: shown.last_modified_time,
    })
}

pub(crate) async fn update(
    core: &Core,
    caller: &Caller,
    input: UpdateFunctionUrlConfigRequest,
) -> Result<UpdateFunctionUrlConfigResponse, ApiError> {
    let named = named(caller, &input.function_name, input.qualifier.as_deref())?;
    let signed = input.auth_type.as_ref().map(is_signed).transpose()?;
    let streams = input.invoke_mode.as_ref().map(is_streaming).transpose()?;
    let cors = input.cors.map(Origins::of);
    loop {
        let (latest, mut url, entry) = existing(core, &named).await?;
        url.signed = signed.unwrap_or(url.signed);
        url.streams = streams.unwrap_or(url.streams);
        url.cors = cors.clone().or(url.cors);
        url.modified_ms = core.ambient.now().as_millis();
        let batch = among(&latest)
            .check(Check::unchanged(entry.key.clone(), Some(&entry)))
            .put(entry.key.clone(), to_cbor(&url));
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            let shown = core.show(&named, &url);
            return Ok(UpdateFunctionUrlConfigResponse {
                auth_type: shown.auth_type,
                cors: shown.cors,
                creation_time: shown.creation_time,
                function_arn: shown.function_arn,
                function_url: shown.function_url,
                invoke_mode: shown.invoke_mode,
                last_modified_time: shown.last_modified_time,
            });
        }
    }
}

pub(crate) async fn delete(
    core: &Core,
    caller: &Caller,
    input: DeleteFunctionUrlConfigRequest,
) -> Result<(), ApiError> {
    let named = named(caller, &input.function_name, input.qualifier.as_deref())?;
    loop {
        let (latest, url, entry) = existing(core, &named).await?;
        let batch = among(&latest)
            .check(Check::unchanged(entry.key.clone(), Some(&entry)))
            .delete(record::lookup_key(&url.id))
            .delete(entry.key);
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            return Ok(());
        }
    }
}

pub(crate) async fn list(
    core: &Core,
    caller: &Caller,
    input: ListFunctionUrlConfigsRequest,
) -> Result<ListFunctionUrlConfigsResponse, ApiError> {
    let named = Named::latest(caller, &input.function_name)?;
    let latest = latest_of(core, &Named::plain(named.function)).await?;
    let asked = input.max_items.and_then(|n| usize::try_from(n).ok());
    let count = asked.unwrap_or(URLS_PAGE_MAX).min(URLS_PAGE_MAX);
    let range = resume(LISTING, latest.life().children(record::KIND), input.marker.as_deref())?;
    let limit = Limit { entries: count, bytes: usize::MAX };
    let page = core.store.scan(range, limit, Direction::Forward).await.map_err(failure::store)?;
    let next_marker = marker(LISTING, page.next.as_ref());
    let shown = page.entries.iter().map(|entry| {
        let (_, named) = record::owner(&entry.key)?;
        Ok(core.show(&named, &record::decode(entry)?))
    });
    let function_url_configs: Result<_, _> = shown.collect();
    let function_url_configs = function_url_configs.map_err(failure::store)?;
    Ok(ListFunctionUrlConfigsResponse { function_url_configs, next_marker })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_have_the_servers_port() {
        for (base_url, expected) in [
            ("http://127.0.0.1:4566", ":4566"),
            ("http://[::1]:80/", ":80"),
            ("http://[::1]", ""),
            ("http://example.org", ""),
        ] {
            assert_eq!(port(base_url), expected, "{base_url}");
        }
    }
}
