//! The click stream: Kinesis → Lambda → DynamoDB, as `examples/clicks` deploys it.

use super::say;
use crate::client::Client;
use crate::message::Failure;
use crate::table::table;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use foundation::Ambient;
use indicatif::{ProgressBar, ProgressStyle};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::time::Duration;

const FUNCTION: &str = include_str!("../../../../examples/clicks/function.py");
const TRUST: &str = include_str!("../../../../examples/clicks/trust.json");
const KINESIS_POLICY: &str = "arn:aws:iam::aws:policy/service-role/AWSLambdaKinesisExecutionRole";
const PAGES: [&str; 6] = ["/", "/shop", "/shop/teapots", "/cart", "/checkout", "/about"];
const VISITORS: u64 = 200;
const SHARDS: u32 = 4;
/// Kinesis takes no more records in one call («PutRecords»).
const RECORDS_PER_PUT: u32 = 500;
/// A client over HTTP has nothing to wait on but the next look.
const LOOK_AGAIN: Duration = Duration::from_millis(50);
/// How long the clicks may take to arrive before something must be wrong.
const PATIENCE: Duration = Duration::from_secs(120);

/// What was sent, and what was found in the table.
pub struct Outcome {
    sent: u32,
    seconds: f64,
    items: Vec<Item>,
}

/// A row of the table, as Scan gives it.
#[derive(Deserialize)]
struct Item {
    user: Text,
    page: Text,
    shard: Text,
    at: Number,
}

#[derive(Deserialize)]
struct Text {
    #[serde(rename = "S")]
    s: String,
}

#[derive(Deserialize)]
struct Number {
    #[serde(rename = "N")]
    n: String,
}

/// Deploys, sends `count` clicks, waits until all are in the table, and removes what it made.
pub async fn run(client: &Client, ambient: &Ambient, count: u32) -> Result<Outcome, Failure> {
    let name = format!("clicks-{}", ambient.dice.hex(6));
    let deployed = deploy(client, ambient, &name).await;
    let outcome = match deployed {
        Ok(()) => flow(client, ambient, &name, count).await,
        Err(why) => Err(why),
    };
    remove(client, &name).await;
    outcome
}

async fn deploy(client: &Client, ambient: &Ambient, name: &str) -> Result<(), Failure> {
    let role = format!("arn:aws:iam::000000000000:role/{name}");
    let policy = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Action": "dynamodb:BatchWriteItem",
            "Resource": format!("arn:aws:dynamodb:*:*:table/{name}"),
        }],
    });
    client.iam("CreateRole", &[("RoleName", name), ("AssumeRolePolicyDocument", TRUST)]).await?;
    client.iam("AttachRolePolicy", &[("RoleName", name), ("PolicyArn", KINESIS_POLICY)]).await?;
    let inline =
        [("RoleName", name), ("PolicyName", "write"), ("PolicyDocument", &policy.to_string())];
    client.iam("PutRolePolicy", &inline).await?;
    say("1;32", "Created", &format!("role {name}: may read streams, write logs and this table"));

    let table = json!({
        "TableName": name,
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [
            {"AttributeName": "user", "AttributeType": "S"},
            {"AttributeName": "at", "AttributeType": "N"},
        ],
        "KeySchema": [
            {"AttributeName": "user", "KeyType": "HASH"},
            {"AttributeName": "at", "KeyType": "RANGE"},
        ],
    });
    client.json("dynamodb", "DynamoDB_20120810.CreateTable", table).await?;
    say("1;32", "Created", &format!("DynamoDB table {name} (user, at)"));

    let stream = json!({"StreamName": name, "ShardCount": SHARDS});
    client.json("kinesis", "Kinesis_20131202.CreateStream", stream).await?;
    say("1;32", "Created", &format!("Kinesis stream {name} ({SHARDS} shards)"));

    let function = json!({
        "FunctionName": name,
        "Runtime": "python3.12",
        "Role": role,
        "Handler": "function.handler",
        "Timeout": 30,
        "MemorySize": 256,
        "Environment": {"Variables": {"TABLE": name}},
        "Code": {"ZipFile": BASE64_STANDARD.encode(package()?)},
    });
    client.rest("POST", "/2015-03-31/functions", Some(function)).await?;
    let spinner = spinner("waiting for the function to become active");
    let path = format!("/2015-03-31/functions/{name}/configuration");
    let mut tries = PATIENCE.as_millis() / LOOK_AGAIN.as_millis();
    loop {
        let state = client.rest("GET", &path, None).await?;
        match state["State"].as_str() {
            Some("Active") => break,
            Some("Pending") if tries > 0 => tries -= 1,
            other => {
                let why = format!("{}: {}", other.unwrap_or("?"), state["StateReason"]);
                return Err(Failure::new("the function does not become active", why));
            }
        }
        spinner.tick();
        ambient.clock.sleep(LOOK_AGAIN).await;
    }
    spinner.finish_and_clear();
    say("1;32", "Created", &format!("Lambda function {name} (Python, 256 MB)"));

    let mapping = json!({
        "FunctionName": name,
        "EventSourceArn": format!("arn:aws:kinesis:us-east-1:000000000000:stream/{name}"),
        "StartingPosition": "TRIM_HORIZON",
        "BatchSize": 100,
    });
    client.rest("POST", "/2015-03-31/event-source-mappings", Some(mapping)).await?;
    say("1;32", "Created", "event source mapping (batches of up to 100 records)");
    Ok(())
}

async fn flow(
    client: &Client,
    ambient: &Ambient,
    name: &str,
    count: u32,
) -> Result<Outcome, Failure> {
    let start = ambient.clock.monotonic_ns();
    let bar = bar("Sending", u64::from(count));
    let mut sent = 0;
    while sent < count {
        let size = RECORDS_PER_PUT.min(count - sent);
        let records: Vec<Value> = (sent..sent + size).map(|n| record(ambient, n)).collect();
        let put = json!({"StreamName": name, "Records": records});
        let answer = client.json("kinesis", "Kinesis_20131202.PutRecords", put).await?;
        if answer["FailedRecordCount"] != 0 {
            return Err(Failure::new("the stream refused records", answer));
        }
        sent += size;
        bar.set_position(u64::from(sent));
    }
    bar.finish_and_clear();
    say("1;36", "Sent", &format!("{count} clicks of {VISITORS} visitors to {SHARDS} shards"));

    let bar = self::bar("Arriving", u64::from(count));
    loop {
        let found = scan_count(client, name).await?;
        bar.set_position(found);
        if found >= u64::from(count) {
            break;
        }
        if Duration::from_nanos(ambient.clock.monotonic_ns() - start) > PATIENCE {
            let why = format!("{found} of {count} arrived; see the log group /aws/lambda/{name}");
            return Err(Failure::new("the clicks do not arrive", why));
        }
        ambient.clock.sleep(LOOK_AGAIN).await;
    }
    let seconds = (ambient.clock.monotonic_ns() - start) as f64 / 1e9;
    bar.finish_and_clear();
    let items = scan(client, name).await?;
    say(
        "1;36",
        "Arrived",
        &format!("{} clicks in the table, {seconds:.2} s after the first put", items.len()),
    );
    Ok(Outcome { sent: count, seconds, items })
}

/// A made-up click. `at` is in microseconds and grows with each click, so that no two are one row.
fn record(ambient: &Ambient, n: u32) -> Value {
    let user = format!("user-{:03}", ambient.dice.number() % VISITORS);
    let page = PAGES[(ambient.dice.number() % PAGES.len() as u64) as usize];
    let at = ambient.now().as_millis() * 1000 + i64::from(n);
    let click = json!({"user": user, "at": at, "page": page});
    json!({"PartitionKey": user, "Data": BASE64_STANDARD.encode(click.to_string())})
}

async fn scan_count(client: &Client, table: &str) -> Result<u64, Failure> {
    let mut count = 0;
    let mut pages =
        Pages::new(json!({"TableName": table, "Select": "COUNT", "ConsistentRead": true}));
    while let Some(page) = pages.next(client).await? {
        count += page["Count"].as_u64().unwrap_or(0);
    }
    Ok(count)
}

async fn scan(client: &Client, table: &str) -> Result<Vec<Item>, Failure> {
    let mut items = Vec::new();
    let mut pages = Pages::new(json!({"TableName": table, "ConsistentRead": true}));
    while let Some(mut page) = pages.next(client).await? {
        let found: Vec<Item> = serde_json::from_value(page["Items"].take())
            .map_err(|e| Failure::new("the table holds something else than clicks", e))?;
        items.extend(found);
    }
    Ok(items)
}

struct Pages(Option<Value>);

impl Pages {
    fn new(request: Value) -> Pages {
        Pages(Some(request))
    }

    async fn next(&mut self, client: &Client) -> Result<Option<Value>, Failure> {
        let Some(mut request) = self.0.take() else { return Ok(None) };
        let page = client.json("dynamodb", "DynamoDB_20120810.Scan", request.clone()).await?;
        if !page["LastEvaluatedKey"].is_null() {
            request["ExclusiveStartKey"] = page["LastEvaluatedKey"].clone();
            self.0 = Some(request);
        }
        Ok(Some(page))
    }
}

/// Removes everything; on a fresh server that is tidiness, on another it is good manners. What was
/// never made can't be removed, so failures are passed over.
async fn remove(client: &Client, name: &str) {
    let mappings = client.rest("GET", "/2015-03-31/event-source-mappings", None).await;
    for mapping in mappings.ok().iter().flat_map(|m| m["EventSourceMappings"].as_array()).flatten()
    {
        let ours = mapping["FunctionArn"].as_str().is_some_and(|arn| arn.ends_with(name));
        if let Some(id) = mapping["UUID"].as_str().filter(|_| ours) {
            let _ = client
                .rest("DELETE", &format!("/2015-03-31/event-source-mappings/{id}"), None)
                .await;
        }
    }
    let _ = client.rest("DELETE", &format!("/2015-03-31/functions/{name}"), None).await;
    let _ =
        client.json("kinesis", "Kinesis_20131202.DeleteStream", json!({"StreamName": name})).await;
    let _ =
        client.json("dynamodb", "DynamoDB_20120810.DeleteTable", json!({"TableName": name})).await;
    let group = json!({"logGroupName": format!("/aws/lambda/{name}")});
    let _ = client.json("logs", "Logs_20140328.DeleteLogGroup", group).await;
    let _ =
        client.iam("DetachRolePolicy", &[("RoleName", name), ("PolicyArn", KINESIS_POLICY)]).await;
    let _ = client.iam("DeleteRolePolicy", &[("RoleName", name), ("PolicyName", "write")]).await;
    let _ = client.iam("DeleteRole", &[("RoleName", name)]).await;
}

fn package() -> Result<Vec<u8>, Failure> {
    let mut out = std::io::Cursor::new(Vec::new());
    let mut archive = zip::ZipWriter::new(&mut out);
    archive
        .start_file("function.py", zip::write::SimpleFileOptions::default())
        .and_then(|()| archive.write_all(FUNCTION.as_bytes()).map_err(Into::into))
        .and_then(|()| archive.finish().map(|_| ()))
        .map_err(|e| Failure::new("the function's package", e))?;
    Ok(out.into_inner())
}

fn bar(verb: &str, length: u64) -> ProgressBar {
    let bar = ProgressBar::new(length).with_prefix(format!("{verb:>12}"));
    match ProgressStyle::with_template("{prefix:.cyan.bold} [{bar:40}] {pos}/{len}") {
        Ok(style) => bar.with_style(style.progress_chars("━╸ ")),
        Err(_) => bar,
    }
}

fn spinner(what: &str) -> ProgressBar {
    ProgressBar::new_spinner().with_message(what.to_owned())
}

impl Outcome {
    /// For machines.
    pub fn json(&self) -> Value {
        json!({
            "sent": self.sent,
            "arrived": self.items.len(),
            "seconds": self.seconds,
            "pages": self.by(|item| &item.page.s),
            "shards": self.by(|item| &item.shard.s),
        })
    }

    /// For people.
    pub fn text(&self) -> String {
        let visitors = |page: &str| {
            let of = self.items.iter().filter(|i| i.page.s == page).map(|i| &i.user.s);
            of.collect::<BTreeSet<_>>().len()
        };
        let pages = self.by(|item| &item.page.s);
        let rows: Vec<Vec<String>> = pages
            .iter()
            .map(|(page, n)| vec![page.clone(), n.to_string(), visitors(page).to_string()])
            .collect();
        let shards = self.by(|item| &item.shard.s);
        let shard_rows: Vec<Vec<String>> =
            shards.iter().map(|(shard, n)| vec![shard.clone(), n.to_string()]).collect();
        let mut latest: Vec<&Item> = self.items.iter().collect();
        latest.sort_by(|a, b| b.at.n.cmp(&a.at.n));
        let latest: Vec<Vec<String>> = latest
            .iter()
            .take(5)
            .map(|i| vec![i.user.s.clone(), i.at.n.clone(), i.page.s.clone(), i.shard.s.clone()])
            .collect();
        format!(
            "\n{}\n{}\n{}\n{} of {} clicks arrived in {:.2} s: {:.0} a second.\n",
            table(&["page", "clicks", "visitors"], &rows),
            table(&["shard", "clicks"], &shard_rows),
            table(&["user", "at", "page", "shard"], &latest),
            self.items.len(),
            self.sent,
            self.seconds,
            self.items.len() as f64 / self.seconds.max(0.001),
        )
    }

    fn by(&self, field: impl Fn(&Item) -> &String) -> BTreeMap<String, u64> {
        let mut out = BTreeMap::new();
        for item in &self.items {
            *out.entry(field(item).clone()).or_insert(0) += 1;
        }
        out
    }
}
