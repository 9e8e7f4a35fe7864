//! An operation's input as a request in the protocol of its service.

use super::Told;
use aws_api::seams::ActionRequest;
use aws_api::{Operation, Protocol, ServiceModel, Structure};
use bytes::Bytes;
use codec::cbor::{CborWriter, Dialect};
use codec::percent::{Keep, encoded};
use codec::rest::{Bindings, Format};

pub(super) fn of(model: &ServiceModel, operation: &Operation, told: &Told) -> ActionRequest {
    let plain = |headers: Vec<(&str, String)>, body: Vec<u8>| ActionRequest {
        service: model.name.to_owned(),
        method: "POST".to_owned(),
        path_and_query: "/".to_owned(),
        headers: headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        body: body.into(),
    };
    let (name, api_version) = (operation.name, model.api_version);
    match model.plain_protocol() {
        Protocol::Json { version, target_prefix } => plain(
            vec![
                ("X-Amz-Target", format!("{target_prefix}.{name}")),
                ("Content-Type", format!("application/x-amz-json-{version}")),
            ],
            codec::json::to_vec(told),
        ),
        Protocol::Query => plain(
            vec![("Content-Type", "application/x-www-form-urlencoded".to_owned())],
            codec::form::to_vec(name, api_version, told),
        ),
        Protocol::RestJson => rest(model, operation, Format::Json, told),
        Protocol::RestXml => rest(model, operation, Format::Xml, told),
        Protocol::RpcV2Cbor { service, .. } => {
            let mut writer = CborWriter::new(Dialect::RpcV2);
            told.write(&mut writer);
            let headers = vec![
                ("Smithy-Protocol", "rpc-v2-cbor".to_owned()),
                ("Content-Type", "application/cbor".to_owned()),
            ];
            let path_and_query = format!("/service/{service}/operation/{name}");
            ActionRequest { path_and_query, ..plain(headers, writer.into_bytes()) }
        }
    }
}

fn rest(model: &ServiceModel, operation: &Operation, format: Format, told: &Told) -> ActionRequest {
    let Bindings { labels, query, mut headers, body, is_document, .. } =
        codec::rest::write(format, told);
    let (path, fixed) = operation.uri.split_once('?').unwrap_or((operation.uri, ""));
    let mut path_and_query = path.to_owned();
    for (name, value) in &labels {
        path_and_query = path_and_query
            .replace(&format!("{{{name}}}"), &encoded(value, Keep::Nothing))
            .replace(&format!("{{{name}+}}"), &encoded(value, Keep::Slash));
    }
    let pair = |(name, value): (String, String)| {
        format!("{}={}", encoded(&name, Keep::Nothing), encoded(&value, Keep::Nothing))
    };
    let fixed = (!fixed.is_empty()).then(|| fixed.to_owned());
    for (index, part) in fixed.into_iter().chain(query.into_iter().map(pair)).enumerate() {
        path_and_query.push(if index == 0 { '?' } else { '&' });
        path_and_query.push_str(&part);
    }
    if is_document {
        let kind = match format {
            Format::Json => "application/json",
            Format::Xml => "application/xml",
        };
        headers.push(("Content-Type".to_owned(), kind.to_owned()));
    }
    // Without members of its document, rest-json's body is an empty object.
    let body = match format {
        Format::Json if body.is_empty() && operation.method == "POST" && is_document => {
            Bytes::from_static(b"{}")
        }
        _ => body,
    };
    ActionRequest {
        service: model.name.to_owned(),
        method: operation.method.to_owned(),
        path_and_query,
        headers,
        body,
    }
}
