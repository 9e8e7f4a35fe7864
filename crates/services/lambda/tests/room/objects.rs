//! Packages from S3.

use crate::world::{Around, World, creation, zip_of};
use async_trait::async_trait;
use aws_api::lambda::*;
use aws_api::s3::{GetObjectOutput, GetObjectRequest, S3};
use aws_api::{ApiError, Body, BodySource};
use bytes::Bytes;
use foundation::Caller;
use std::collections::VecDeque;
use std::sync::Arc;
use store::Memory;

/// One bucket, whose objects come in small pieces.
pub struct Bucket;

struct Pieces(VecDeque<Bytes>, bool);

#[async_trait]
impl BodySource for Pieces {
    async fn next(&mut self) -> Option<Result<Bytes, ApiError>> {
        match self.0.pop_front() {
            Some(piece) => Some(Ok(piece)),
            None if self.1 => Some(Err(ApiError::new("InternalError", 500, "broken off"))),
            None => None,
        }
    }
}

#[async_trait]
impl S3 for Bucket {
    async fn get_object(
        &self,
        _: &Caller,
        input: GetObjectRequest,
    ) -> Result<GetObjectOutput, ApiError> {
        let code: &[u8] = match (input.key.as_str(), input.version_id.as_deref()) {
            ("code.zip" | "broken", None) => b"new",
            ("code.zip", Some("v1")) => b"old",
            ("none", _) => {
                let text = "The specified key does not exist.";
                return Err(ApiError::new("NoSuchKey", 404, text));
            }
            ("secret", _) => return Err(ApiError::new("AccessDenied", 403, "Access Denied")),
            ("endless", _) => {
                let pieces = vec![Bytes::from(vec![0; 1024 * 1024]); 251];
                let body = Body::new(None, Pieces(pieces.into(), false));
                return Ok(GetObjectOutput { body, ..GetObjectOutput::default() });
            }
            _ => {
                let body = Body::whole("no zip".into());
                return Ok(GetObjectOutput { body, ..GetObjectOutput::default() });
            }
        };
        let zip = zip_of(&[("app.py", code)]);
        let pieces = zip.chunks(7).map(Bytes::copy_from_slice).collect();
        let source = Pieces(pieces, input.key == "broken");
        let body = Body::new(Some(zip.len() as u64), source);
        Ok(GetObjectOutput { body, ..GetObjectOutput::default() })
    }
}

async fn world() -> World {
    let around = Around { s3: Some(Arc::new(Bucket)), ..Around::default() };
    World::on(Arc::new(Memory::new()), around).await
}

fn code(key: &str, version: Option<&str>) -> FunctionCode {
    FunctionCode {
        s3_bucket: Some("bucket".into()),
        s3_key: Some(key.into()),
        s3_object_version: version.map(str::to_owned),
        ..FunctionCode::default()
    }
}

#[tokio::test]
async fn functions_and_layers_come_from_buckets() {
    let mut world = world().await;
    let input = CreateFunctionRequest { code: code("code.zip", None), ..creation("f") };
    let made = world.room.create_function(&world.caller(), input).await.unwrap();
    let size = zip_of(&[("app.py", b"new")]).len();
    assert_eq!(made.code_size, i64::try_from(size).ok());
    let whole = CreateFunctionRequest {
        code: FunctionCode {
            zip_file: Some(zip_of(&[("app.py", b"new")])),
            ..FunctionCode::default()
        },
        ..creation("g")
    };
    let whole = world.room.create_function(&world.caller(), whole).await.unwrap();
    assert_eq!(whole.code_sha256, made.code_sha256);
    let update = UpdateFunctionCodeRequest {
        function_name: "f".into(),
        s3_bucket: Some("bucket".into()),
        s3_key: Some("code.zip".into()),
        s3_object_version: Some("v1".into()),
        ..UpdateFunctionCodeRequest::default()
    };
    let updated = world.room.update_function_code(&world.caller(), update).await.unwrap();
    assert_ne!(updated.code_sha256, made.code_sha256);
    world.restart().await;
    world.invoke("f", "{}").await.unwrap();
    let place = world.fakes.specs.lock().unwrap().last().unwrap().code.clone();
    assert_eq!(std::fs::read(place.join("app.py")).unwrap(), b"old");
    let layer = PublishLayerVersionRequest {
        layer_name: "l".into(),
        content: LayerVersionContentInput {
            s3_bucket: Some("bucket".into()),
            s3_key: Some("code.zip".into()),
            ..LayerVersionContentInput::default()
        },
        ..PublishLayerVersionRequest::default()
    };
    let layer = world.room.publish_layer_version(&world.caller(), layer).await.unwrap();
    assert_eq!(layer.content.unwrap().code_sha256, made.code_sha256);
}

#[tokio::test]
async fn what_is_wrong_with_an_object_is_said_in_awss_words_and_nothing_is_kept() {
    let world = world().await;
    for (key, error, text) in [
        (
            "none",
            "InvalidParameterValueException",
            "Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: The \
             specified key does not exist.",
        ),
        ("secret", "AccessDeniedException", "permission to GetObject for bucket/secret."),
        ("text", "InvalidParameterValueException", "Could not unzip uploaded file."),
        ("endless", "InvalidParameterValueException", "smaller than 262144000 bytes"),
        ("broken", "ServiceException", "broken off"),
    ] {
        let input = CreateFunctionRequest { code: code(key, None), ..creation("f") };
        let refused = world.room.create_function(&world.caller(), input).await.unwrap_err();
        assert_eq!(refused.code(), error, "{key}");
        assert!(refused.message().contains(text), "{key}: {refused}");
    }
    assert_eq!(world.store.blobs().list().await.unwrap().len(), 0);
    let half = FunctionCode { s3_key: None, ..code("x", None) };
    let input = CreateFunctionRequest { code: half, ..creation("f") };
    assert!(world.room.create_function(&world.caller(), input).await.is_err());
    // Where there is no S3 in the house, it is said by name.
    let none = World::new().await;
    let input = CreateFunctionRequest { code: code("code.zip", None), ..creation("f") };
    let refused = none.room.create_function(&none.caller(), input).await.unwrap_err();
    assert!(refused.message().contains("Code.S3Bucket is not supported"), "{refused}");
}
