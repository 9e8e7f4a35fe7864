//! A function in Rust, as its users write them.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    run(service_fn(handle)).await
}

async fn handle(event: LambdaEvent<Value>) -> Result<Value, Error> {
    println!("got {}", event.payload);
    match event.payload["do"].as_str() {
        Some("fail") => Err("it failed".into()),
        Some("exit") => std::process::exit(3),
        Some("aws") => Ok(json!(endpoint().await?)),
        _ => Ok(json!({
            "got": event.payload,
            "id": event.context.request_id,
            "name": event.context.env_config.function_name,
            "memory": event.context.env_config.memory,
            "execution": std::env::var("AWS_EXECUTION_ENV").ok(),
        })),
    }
}

/// The status line of what answers as AWS.
async fn endpoint() -> Result<String, Error> {
    let address = std::env::var("AWS_ENDPOINT_URL")?;
    let host = address.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host).await?;
    let request = format!("GET /_millstream/health HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    Ok(answer.split(' ').nth(1).unwrap_or_default().to_owned())
}
