"""Makes a thumbnail of each image that was put, and notes what came of it."""

import io
import os
import urllib.parse

import boto3
from PIL import Image, ImageOps, UnidentifiedImageError

SIDE = int(os.environ["SIDE"])
s3 = boto3.client("s3")
log = boto3.resource("dynamodb").Table(os.environ["LOG_TABLE"])


def handler(event, context):
    for record in event["Records"]:
        put = record["s3"]["object"]
        key = urllib.parse.unquote_plus(put["key"])
        original = s3.get_object(Bucket=record["s3"]["bucket"]["name"], Key=key)["Body"].read()
        # Events may come twice: object and row are the same then.
        row = {"Image": key, "Put": put["sequencer"], "Bytes": len(original), "RequestId": context.aws_request_id}
        try:
            row |= thumbnail(key, original)
        except (UnidentifiedImageError, OSError, ValueError) as error:
            # No image: to try again would not make it one.
            row |= {"Outcome": "FAILED", "Reason": str(error)}
        log.put_item(Item=row)
        print(row)


def thumbnail(key, original):
    image = Image.open(io.BytesIO(original))
    width, height = image.size
    small = ImageOps.exif_transpose(image).convert("RGB")
    small.thumbnail((SIDE, SIDE))
    out = io.BytesIO()
    small.save(out, "JPEG", quality=85)
    name = f"{key}.jpg"
    s3.put_object(Bucket=os.environ["THUMBNAILS_BUCKET"], Key=name, Body=out.getvalue(), ContentType="image/jpeg")
    return {
        "Outcome": "DONE", "Thumbnail": name, "Width": width, "Height": height,
        "ThumbnailWidth": small.width, "ThumbnailHeight": small.height, "ThumbnailBytes": len(out.getvalue()),
    }  # fmt: skip
