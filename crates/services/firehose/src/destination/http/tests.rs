#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use super::*;
use crate::destination::testing::{Answer, Received, Server, World, delivery, stream};
use aws_api::firehose::{
    HttpEndpointCommonAttribute, HttpEndpointConfiguration, HttpEndpointRequestConfiguration,
};
use flate2::read::GzDecoder;
use serde_json::Value;
use std::io::Read;

fn settings(url: &str) -> HttpEndpointDestinationConfiguration {
    let endpoint_configuration =
        HttpEndpointConfiguration { url: url.to_owned(), ..HttpEndpointConfiguration::default() };
    let mut settings = HttpEndpointDestinationConfiguration {
        endpoint_configuration,
        ..HttpEndpointDestinationConfiguration::default()
    };
    complete(&mut settings).unwrap();
    settings
}

fn made(settings: &HttpEndpointDestinationConfiguration) -> Arc<dyn Deliver> {
    let outside = Arc::new(World::default()).outside();
    deliverer(&outside, &stream(), settings).unwrap()
}

/// What an endpoint answers that has taken the records.
fn taken(request: &Received) -> Answer {
    let id = &request.headers["x-amz-firehose-request-id"];
    (200, "application/json", format!("{{\"requestId\":\"{id}\",\"timestamp\":1}}"))
}

#[tokio::test]
async fn requests_are_as_they_are_documented() {
    let server = Server::new(taken).await;
    let mut settings = settings(&format!("{}/take?a=b", server.url));
    assert_eq!(made(&settings).deliver(&delivery(&[b"one", b"\xff"])).await, Delivered::All);
    settings.endpoint_configuration.access_key = Some("hunter2".to_owned());
    settings.request_configuration = Some(HttpEndpointRequestConfiguration {
        common_attributes: Some(vec![HttpEndpointCommonAttribute {
            attribute_name: "env".to_owned(),
            attribute_value: "dev".to_owned(),
        }]),
        content_encoding: Some(ContentEncoding::Gzip),
    });
    let deliverer = made(&settings);
    assert_eq!(deliverer.patience(), Duration::from_secs(300));
    assert_eq!(deliverer.deliver(&delivery(&[b"two"])).await, Delivered::All);

    let received = server.received.lock().clone();
    let header = |index: usize, name: &str| received[index].headers.get(name).cloned();
    assert_eq!(received[0].line, "POST /take?a=b");
    let id = "ed4acda5-034f-9f42-bba1-f29aea6d7d8f";
    for (name, value) in [
        ("content-type", Some("application/json")),
        ("x-amz-firehose-protocol-version", Some("1.0")),
        ("x-amz-firehose-request-id", Some(id)),
        (
            "x-amz-firehose-source-arn",
            Some("arn:aws:firehose:us-east-1:000000000000:deliverystream/clicks"),
        ),
        ("content-encoding", None),
        ("x-amz-firehose-access-key", None),
        ("x-amz-firehose-common-attributes", None),
    ] {
        assert_eq!(header(0, name).as_deref(), value, "{name}");
    }
    let body: Value = serde_json::from_slice(&received[0].body).unwrap();
    assert_eq!(body["requestId"], id);
    assert!(body["timestamp"].is_i64());
    assert_eq!(body["records"], json!([{"data": "b25l"}, {"data": "/w=="}]));

    assert_eq!(header(1, "x-amz-firehose-access-key").as_deref(), Some("hunter2"));
    let attributes = header(1, "x-amz-firehose-common-attributes").unwrap();
    assert_eq!(attributes, "{\"commonAttributes\":{\"env\":\"dev\"}}");
    assert_eq!(header(1, "content-encoding").as_deref(), Some("gzip"));
    let mut text = String::new();
    GzDecoder::new(&received[1].body[..]).read_to_string(&mut text).unwrap();
    let body: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(body["records"], json!([{"data": "dHdv"}]));
}

#[tokio::test]
async fn only_the_documented_answer_is_a_success() {
    let json = "application/json";
    let id = "ed4acda5-034f-9f42-bba1-f29aea6d7d8f";
    let good = format!("{{\"requestId\":\"{id}\",\"timestamp\":1}}");
    let wrong = "HttpEndpoint.InvalidResponseFromDestination";
    let exception = "HttpEndpoint.DestinationException";
    for (answer, code, again) in [
        ((500, json, good.clone()), exception, true),
        ((201, json, good.clone()), exception, true),
        ((413, json, "{}".to_owned()), exception, false),
        ((200, "text/plain", good.clone()), wrong, true),
        ((200, json, "{}".to_owned()), wrong, true),
        ((200, json, good.replace("ed4", "ed5")), wrong, true),
        ((200, json, good.replace(":1", ":\"1\"")), wrong, true),
        ((200, json, "a".repeat(2 << 20)), "HttpEndpoint.ResponseTooLarge", true),
    ] {
        let told = format!("{} {} {:.80}", answer.0, answer.1, answer.2);
        let server = Server::new(move |_| answer.clone()).await;
        let delivered = made(&settings(&server.url)).deliver(&delivery(&[b"one"])).await;
        let Delivered::None(failure) = delivered else { panic!("{told}: {delivered:?}") };
        assert_eq!((&*failure.code, failure.again), (code, again), "{told}");
    }
    let nobody = made(&settings("http://127.0.0.1:1")).deliver(&delivery(&[b"one"])).await;
    let Delivered::None(failure) = nobody else { panic!("{nobody:?}") };
    assert_eq!((&*failure.code, failure.again), ("HttpEndpoint.ConnectionFailed", true));
}

#[test]
fn settings_get_defaults_or_are_refused() {
    let complete_of = |change: &dyn Fn(&mut HttpEndpointDestinationConfiguration)| {
        let mut settings = settings("https://example.com");
        change(&mut settings);
        complete(&mut settings).map(|()| settings)
    };
    let plain = complete_of(&|_| {}).unwrap();
    let hints = plain.buffering_hints.unwrap();
    assert_eq!((hints.interval_in_seconds, hints.size_in_mbs), (Some(300), Some(5)));
    assert_eq!(plain.s3_backup_mode, Some(HttpEndpointS3BackupMode::FailedDataOnly));
    for (named, change) in [
        (
            "Url",
            &(|it: &mut HttpEndpointDestinationConfiguration| {
                it.endpoint_configuration.url = "ftp://a".to_owned();
            }) as &dyn Fn(&mut HttpEndpointDestinationConfiguration),
        ),
        ("SecretsManagerConfiguration", &|it| {
            let secrets = it.secrets_manager_configuration.get_or_insert_default();
            secrets.enabled = true;
        }),
        ("SizeInMBs", &|it| {
            it.buffering_hints = Some(HttpEndpointBufferingHints {
                interval_in_seconds: Some(1),
                size_in_mbs: None,
            });
        }),
    ] {
        let why = complete_of(change).unwrap_err();
        assert!(why.message().contains(named), "{why:?}");
    }
}

#[test]
fn a_key_stays_with_its_url_and_is_never_shown() {
    let mut settings = settings("https://a");
    settings.endpoint_configuration.access_key = Some("hunter2".to_owned());
    let to = |url: &str| HttpEndpointDestinationUpdate {
        endpoint_configuration: Some(HttpEndpointConfiguration {
            url: url.to_owned(),
            ..HttpEndpointConfiguration::default()
        }),
        ..HttpEndpointDestinationUpdate::default()
    };
    update(&mut settings, &to("https://a")).unwrap();
    assert_eq!(settings.endpoint_configuration.access_key.as_deref(), Some("hunter2"));
    assert!(!format!("{:?}", describe(&settings)).contains("hunter2"));
    update(&mut settings, &to("https://b")).unwrap();
    assert_eq!(settings.endpoint_configuration.access_key, None);
}
