//! Makes a thumbnail of each image that was put, and notes what came of it.

mod aws;

use aws::Aws;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageReader};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::env;
use std::io::Cursor;

const QUALITY: u8 = 85;

#[derive(Deserialize)]
struct Event {
    #[serde(rename = "Records")]
    records: Vec<Record>,
}

#[derive(Deserialize)]
struct Record {
    s3: Place,
}

#[derive(Deserialize)]
struct Place {
    bucket: Bucket,
    object: Object,
}

#[derive(Deserialize)]
struct Bucket {
    name: String,
}

#[derive(Deserialize)]
struct Object {
    key: String,
    sequencer: String,
}

struct Settings {
    thumbnails: String,
    table: String,
    side: u32,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let aws = Aws::of_environment()?;
    let settings = Settings {
        thumbnails: env::var("THUMBNAILS_BUCKET")?,
        table: env::var("LOG_TABLE")?,
        side: env::var("SIDE")?.parse()?,
    };
    let (aws, settings) = (&aws, &settings);
    // One event at a time: nothing else waits while a request blocks.
    run(service_fn(|event: LambdaEvent<Event>| async move { handle(aws, settings, event) })).await
}

fn handle(aws: &Aws, settings: &Settings, event: LambdaEvent<Event>) -> Result<(), Error> {
    for Record { s3: Place { bucket, object } } in event.payload.records {
        let key = aws::decoded(&object.key);
        let original = aws.get_object(&bucket.name, &key)?;
        // Events may come twice: object and row are the same then.
        let mut row = Map::new();
        row.insert("Image".into(), json!({ "S": key }));
        row.insert("Put".into(), json!({ "S": object.sequencer }));
        row.insert("Bytes".into(), number(original.len()));
        row.insert("RequestId".into(), json!({ "S": event.context.request_id }));
        match thumbnail(&original, settings.side) {
            Ok(made) => {
                let name = format!("{key}.jpg");
                aws.put_object(&settings.thumbnails, &name, "image/jpeg", &made.jpeg)?;
                row.insert("Outcome".into(), json!({ "S": "DONE" }));
                row.insert("Thumbnail".into(), json!({ "S": name }));
                row.insert("Width".into(), number(made.of.0));
                row.insert("Height".into(), number(made.of.1));
                row.insert("ThumbnailWidth".into(), number(made.size.0));
                row.insert("ThumbnailHeight".into(), number(made.size.1));
                row.insert("ThumbnailBytes".into(), number(made.jpeg.len()));
            }
            // No image: to try again would not make it one.
            Err(why) => {
                row.insert("Outcome".into(), json!({ "S": "FAILED" }));
                row.insert("Reason".into(), json!({ "S": why.to_string() }));
            }
        }
        let item = Value::Object(row);
        println!("{item}");
        aws.put_item(&settings.table, &item)?;
    }
    Ok(())
}

fn number(value: impl ToString) -> Value {
    json!({ "N": value.to_string() })
}

struct Made {
    /// Width and height of the original.
    of: (u32, u32),
    /// And of the thumbnail.
    size: (u32, u32),
    jpeg: Vec<u8>,
}

fn thumbnail(original: &[u8], side: u32) -> Result<Made, image::ImageError> {
    let mut decoder =
        ImageReader::new(Cursor::new(original)).with_guessed_format()?.into_decoder()?;
    let orientation = decoder.orientation()?;
    let mut image = DynamicImage::from_decoder(decoder)?;
    let of = (image.width(), image.height());
    image.apply_orientation(orientation);
    if image.width() > side || image.height() > side {
        image = image.thumbnail(side, side);
    }
    let small = image.to_rgb8();
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY).encode_image(&small)?;
    Ok(Made { of, size: small.dimensions(), jpeg })
}
