//! What the house stands on beside its rooms: addresses, folders, and the removal of what nothing
//! refers to.

use crate::settings::Settings;
use aws_api::ServiceModel;
use foundation::Ambient;
use service_lambda as lambda;
use service_s3 as s3;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use store::Store;

/// The services that APIs may be integrated with.
pub fn action_models() -> Vec<&'static ServiceModel> {
    vec![
        &aws_api::cloudformation::MODEL,
        &aws_api::cloudwatch::MODEL,
        &aws_api::codecommit::MODEL,
        &aws_api::dynamodb::MODEL,
        &aws_api::dynamodbstreams::MODEL,
        &aws_api::ecr::MODEL,
        &aws_api::events::MODEL,
        &aws_api::firehose::MODEL,
        &aws_api::glue::MODEL,
        &aws_api::iam::MODEL,
        &aws_api::kinesis::MODEL,
        &aws_api::lambda::MODEL,
        &aws_api::logs::MODEL,
        &aws_api::pipes::MODEL,
        &aws_api::s3::MODEL,
        &aws_api::scheduler::MODEL,
        &aws_api::sns::MODEL,
        &aws_api::sqs::MODEL,
        &aws_api::ssm::MODEL,
        &aws_api::sts::MODEL,
    ]
}

/// Where git's repositories lie: beside the store, or, where nothing is kept, in a folder of their own
/// that goes with the server.
pub fn repositories_folder(settings: &Settings, ambient: &Ambient) -> PathBuf {
    match settings.ephemeral {
        true => std::env::temp_dir().join(format!("millstream-git-{}", ambient.dice.hex(16))),
        false => settings.data_dir.join("codecommit"),
    }
}

/// The server's address in URLs that it gives out: this machine's own, where it listens on all.
pub fn base_url(address: SocketAddr) -> String {
    match address.ip().is_unspecified() {
        true => format!("http://{}", SocketAddr::from((Ipv4Addr::LOCALHOST, address.port()))),
        false => format!("http://{address}"),
    }
}

/// Removes bodies that nothing refers to: a crash between writing one and committing the reference
/// leaves it behind. Functions' packages and objects are what bodies are of.
pub async fn collect_blobs(store: &dyn Store, functions: &lambda::Room, buckets: &s3::Room) {
    let blobs = store.blobs();
    // Before the references, so that what is written meanwhile is spared.
    let settled = blobs.settled_before();
    let collect = async || {
        let mut used = functions.blobs_in_use().await.map_err(|why| why.to_string())?;
        used.extend(buckets.blobs_in_use().await.map_err(|why| why.to_string())?);
        store::collect(&*blobs, settled, &used).await.map_err(|why| why.to_string())
    };
    match collect().await {
        Ok(0) => {}
        Ok(count) => tracing::info!(count, "bodies that nothing referred to were removed"),
        Err(why) => tracing::warn!(%why, "bodies that nothing refers to could not be looked for"),
    }
}
