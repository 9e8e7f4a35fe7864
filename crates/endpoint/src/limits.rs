//! Every limit that the endpoint sets to what comes in, with its reason.

use std::time::Duration;

/// What a server may be told; [`Limits::default`] suits.
#[derive(Debug, Clone)]
pub struct Limits {
    /// The request line and headers together, in bytes. HTTP/1.1 notices after up to as many more.
    pub head_bytes: usize,
    /// From the end of a request (or from connecting) to the end of the next one's head. Also how
    /// long an idle connection is kept.
    pub head_timeout: Duration,
    /// How long a body may take at least, however small; large ones are given longer.
    pub body_timeout: Duration,
    /// Connections open at once; further ones wait to be accepted.
    pub connections: usize,
    /// … and of one listener: where each serves somebody else, none takes all places.
    pub connections_each: usize,
    /// How long requests under way are waited for once the server is told to stop.
    pub grace: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            // Session tokens and presigned queries run to a few KiB; AWS's load balancers take 60 K.
            head_bytes: 64 * 1024,
            // Clients' pools keep connections about a minute, and try again where one was closed.
            head_timeout: Duration::from_secs(75),
            body_timeout: Duration::from_secs(20),
            // Each costs some 20 KiB and a file descriptor.
            connections: 10_000,
            connections_each: 10_000,
            // Kubernetes and systemd kill after 30 and 90 seconds; a function may run for longer
            // than any of these, and its client then tries again.
            grace: Duration::from_secs(20),
        }
    }
}

/// A body of so many bytes that it would not come through within [`Limits::body_timeout`] at this
/// rate is given the time that it takes: as slow as a modem, faster than an attacker who drips.
pub(crate) const SLOWEST_BODY_BYTES_PER_SECOND: usize = 16 * 1024;

/// How much of a refused body is still read and thrown away, so that the client, which writes all
/// before it reads, comes to see why it was refused.
pub(crate) const DRAINED_BYTES: usize = 32 * 1024 * 1024;

/// Requests that one HTTP/2 connection may have under way: what browsers and SDKs open.
pub(crate) const HTTP2_STREAMS: u32 = 256;

/// The largest object, or part of one, that is put in one request, in bytes: S3's own figure. It is
/// not held in memory.
pub(crate) const OBJECT_BYTES_MAX: u64 = 5 * 1024 * 1024 * 1024;

/// The largest body of a request to the service, in bytes.
pub(crate) fn body_bytes(service: &str) -> usize {
    const KIB: usize = 1024;
    const MIB: usize = 1024 * KIB;
    match service {
        // CreateFunction's zip of 50 MiB in Base64, and AWS's own figure for the whole.
        "lambda" => 70_167_211,
        // PutRecords takes 10 MiB of records: a third more in Base64, and their keys.
        "kinesis" => 15 * MIB,
        // BatchWriteItem takes 16 MiB of items; escapes and Base64 make them longer.
        "dynamodb" => 24 * MIB,
        // CreateCommit takes 20 MiB of files: a third more in Base64.
        "codecommit" => 28 * MIB,
        // PutLogEvents takes 1 MiB of text, of which JSON may make six times as much.
        "logs" => 7 * MIB,
        // Policies are the longest: 128 KiB, three times as long when percent-encoded.
        "iam" | "sts" => MIB,
        // What is not streamed is XML: DeleteObjects with a thousand of the longest keys, each letter
        // of which may be an entity of six, and CompleteMultipartUpload with ten thousand parts.
        "s3" => 8 * MIB,
        _ => 16 * MIB,
    }
}
