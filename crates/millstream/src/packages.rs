//! Packages of functions and layers, at the URLs that GetFunction and GetLayerVersion give out.

use async_trait::async_trait;
use aws_api::{ApiError, Body, BodySource, Future};
use bytes::Bytes;
use endpoint::{Answer, Route};
use hyper::http::request::Parts;
use hyper::{Method, Request};
use service_lambda as lambda;
use std::sync::Arc;
use store::BlobReader;

/// How much of a package is read at once.
const PIECE_BYTES: usize = 256 * 1024;

/// The route to packages.
pub struct Packages(pub Arc<lambda::Room>);

struct Package {
    reader: Arc<dyn BlobReader>,
    at: u64,
}

#[async_trait]
impl BodySource for Package {
    async fn next(&mut self) -> Option<Result<Bytes, ApiError>> {
        if self.at >= self.reader.len() {
            return None;
        }
        let read = self.reader.read_at(self.at, PIECE_BYTES).await;
        Some(match read {
            Ok(bytes) => {
                self.at += bytes.len() as u64;
                Ok(bytes)
            }
            Err(why) => Err(ApiError::internal(why.to_string())),
        })
    }
}

fn empty(status: u16) -> (Answer, Option<Body>) {
    (Answer { status, ..Answer::default() }, None)
}

impl Route for Packages {
    fn takes(&self, parts: &Parts) -> bool {
        parts.uri.path().starts_with(lambda::Room::PACKAGES)
    }

    fn max_body_bytes(&self) -> usize {
        0
    }

    fn answer(&self, request: Request<Bytes>) -> Future<'_, Answer> {
        Box::pin(async move { self.stream(request).await.0 })
    }

    fn stream(&self, request: Request<Bytes>) -> Future<'_, (Answer, Option<Body>)> {
        Box::pin(async move {
            if request.method() != Method::GET {
                return empty(405);
            }
            match self.0.package(request.uri().path()).await {
                Ok(Some(reader)) => {
                    let body = Body::new(Some(reader.len()), Package { reader, at: 0 });
                    let head = Answer {
                        status: 200,
                        content_type: "application/zip",
                        ..Answer::default()
                    };
                    (head, Some(body))
                }
                // As an expired presigned URL is answered.
                Ok(None) => empty(403),
                Err(_) => empty(500),
            }
        })
    }
}
