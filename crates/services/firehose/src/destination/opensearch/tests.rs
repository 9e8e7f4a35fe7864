#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use super::*;
use crate::destination::testing::{Answer, Received, Server, World, delivery, stream};
use serde_json::{Value, json};

fn settings(url: &str) -> AmazonopensearchserviceDestinationConfiguration {
    let mut settings = AmazonopensearchserviceDestinationConfiguration {
        cluster_endpoint: Some(url.to_owned()),
        index_name: "clicks".to_owned(),
        ..AmazonopensearchserviceDestinationConfiguration::default()
    };
    complete(&mut settings).unwrap();
    settings
}

fn made(settings: &AmazonopensearchserviceDestinationConfiguration) -> Arc<dyn Deliver> {
    let outside = Arc::new(World::default()).outside();
    deliverer(&outside, &stream(), settings).unwrap()
}

/// Actions and documents, as a strict server reads them.
fn read(request: &Received) -> Vec<(Value, String)> {
    assert_eq!(request.line, "POST /_bulk");
    assert_eq!(request.headers["content-type"], "application/x-ndjson");
    let text = std::str::from_utf8(&request.body).unwrap().strip_suffix('\n').unwrap();
    let lines: Vec<&str> = text.split('\n').collect();
    assert_eq!(lines.len() % 2, 0);
    let pair = |pair: &[&str]| (serde_json::from_str(pair[0]).unwrap(), pair[1].to_owned());
    lines.chunks(2).map(pair).collect()
}

/// An answer with a status for each document: 400 for those that are not JSON.
fn judge(request: &Received) -> Answer {
    let item = |(_, document): (Value, String)| match serde_json::from_str::<Value>(&document) {
        Ok(value) if value["busy"] == true => json!({"index": {"status": 429, "error": {}}}),
        Ok(_) => json!({"index": {"status": 201}}),
        Err(_) => json!({"index": {"status": 400, "error": {"type": "mapper_parsing_exception"}}}),
    };
    let items: Vec<Value> = read(request).into_iter().map(item).collect();
    (200, "application/json", json!({"took": 1, "errors": true, "items": items}).to_string())
}

#[tokio::test]
async fn documents_go_into_indexes_under_ids_of_their_own() {
    let server = Server::new(judge).await;
    let records: [&[u8]; 2] = [b"{\"a\":1}", b"{\n \"b\":\r\n2}\n"];
    let mut settings = settings(&format!("{}/", server.url));
    assert_eq!(made(&settings).deliver(&delivery(&records)).await, Delivered::All);
    settings.document_id_options = Some(DocumentIdOptions {
        default_document_id_format: DefaultDocumentIdFormat::NoDocumentId,
    });
    settings.index_rotation_period = Some(Rotation::NoRotation);
    settings.type_name = Some("doc".to_owned());
    assert_eq!(made(&settings).deliver(&delivery(&records)).await, Delivered::All);

    let received = server.received.lock().clone();
    let first = read(&received[0]);
    let id = |slot: u32| format!("{}.0", delivery(&[b"", b""]).records[slot as usize].id);
    let about = |slot| json!({"index": {"_index": "clicks-2016-02-25", "_id": id(slot)}});
    assert_eq!(first[0], (about(0), "{\"a\":1}".to_owned()));
    assert_eq!(first[1], (about(1), "{  \"b\":  2} ".to_owned()));
    let about = json!({"index": {"_index": "clicks", "_type": "doc"}});
    assert_eq!(read(&received[1])[0].0, about);
}

#[tokio::test]
async fn each_document_fails_for_itself() {
    let server = Server::new(judge).await;
    let records: [&[u8]; 5] = [b"{}", b"no", b"{\"busy\":true}", b" \n", b"{}"];
    let delivered = made(&settings(&server.url)).deliver(&delivery(&records)).await;
    let Delivered::AllBut(failed) = delivered else { panic!("{delivered:?}") };
    let told: Vec<_> =
        failed.iter().map(|(at, why)| (*at, why.code.to_string(), why.again)).collect();
    let expected = [(1, "400", false), (2, "429", true), (3, "400", false)];
    assert_eq!(told, expected.map(|(at, code, again)| (at, code.to_owned(), again)));
    assert!(failed[0].1.message.contains("mapper_parsing_exception"));
    let more: Vec<_> = failed[0].1.more.iter().map(|(name, _)| *name).collect();
    assert_eq!(more, ["esDocumentId", "esIndexName", "esTypeName"]);
    assert_eq!(failed[0].1.more[1].1, "clicks-2016-02-25");
}

#[tokio::test]
async fn what_is_no_bulk_answer_fails_all_of_them() {
    for (answer, code, again) in [
        ((503, "text/plain", "busy".to_owned()), "503", true),
        ((400, "text/plain", "what".to_owned()), "400", false),
        ((200, "application/json", "{}".to_owned()), "OS.InvalidResponse", true),
        ((200, "application/json", "{\"items\":[]}".to_owned()), "OS.InvalidResponse", true),
    ] {
        let server = Server::new(move |_| answer.clone()).await;
        let delivered = made(&settings(&server.url)).deliver(&delivery(&[b"{}", b"{}"])).await;
        let Delivered::AllBut(failed) = delivered else { panic!("{delivered:?}") };
        assert_eq!(failed.len(), 2);
        assert_eq!((&*failed[1].1.code, failed[1].1.again), (code, again));
    }
}

#[tokio::test]
async fn large_deliveries_are_sent_in_parts() {
    let server = Server::new(judge).await;
    let large = format!("{{\"a\":\"{}\"}}", "x".repeat(6 << 20));
    let records: [&[u8]; 3] = [large.as_bytes(), large.as_bytes(), b"no"];
    let delivered = made(&settings(&server.url)).deliver(&delivery(&records)).await;
    let Delivered::AllBut(failed) = delivered else { panic!("{delivered:?}") };
    assert_eq!(failed.iter().map(|(at, _)| *at).collect::<Vec<_>>(), [2]);
    assert_eq!(server.received.lock().len(), 2);
}

#[test]
fn what_is_not_there_is_refused_by_name() {
    let given = settings("http://localhost:9200");
    assert_eq!(given.index_rotation_period, Some(Rotation::OneDay));
    for (named, change) in [
        (
            "DomainARN",
            &(|it: &mut AmazonopensearchserviceDestinationConfiguration| {
                it.domain_arn = it.cluster_endpoint.take();
            }) as &dyn Fn(&mut AmazonopensearchserviceDestinationConfiguration),
        ),
        ("ClusterEndpoint", &|it| it.cluster_endpoint = None),
        ("VpcConfiguration", &|it| it.vpc_configuration = Some(Default::default())),
        ("IndexName", &|it| it.index_name = "Clicks".to_owned()),
    ] {
        let mut settings = given.clone();
        change(&mut settings);
        let why = complete(&mut settings).unwrap_err();
        assert!(why.message().contains(named), "{why:?}");
    }
}
