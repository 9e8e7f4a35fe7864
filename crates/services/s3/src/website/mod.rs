//! Buckets as websites («Hosting a static website using Amazon S3»): what a request on a website's
//! endpoint is answered with. Everybody there is nobody: what the public may not read is not shown.

mod page;
mod redirect;

use crate::errors::{self, unavailable};
use crate::ops::config::website::no_website;
use crate::room::Room;
use aws_api::s3::{GetObjectOutput, GetObjectRequest, S3Input, WebsiteConfiguration};
use aws_api::{Access, ApiError, Body};
use codec::rest::{self, Format};
use foundation::{Caller, Timestamp};
use redirect::Asked;

/// A request on a website's endpoint.
#[derive(Debug, Clone, Default)]
pub struct WebsiteRequest {
    /// The bucket that the host or the path names.
    pub bucket: String,
    /// What is asked for, decoded, without the slash before it.
    pub key: String,
    /// `http` or `https`.
    pub scheme: &'static str,
    /// The client's `Host`, port included.
    pub host: String,
    /// What stands before keys in paths: nothing, or the path form's beginning.
    pub base: String,
    /// Whether only the head is wanted.
    pub is_head: bool,
    /// `Range`
    pub range: Option<String>,
    /// `If-Match`
    pub if_match: Option<String>,
    /// `If-None-Match`
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`
    pub if_modified_since: Option<Timestamp>,
    /// `If-Unmodified-Since`
    pub if_unmodified_since: Option<Timestamp>,
}

/// What it is answered with.
#[derive(Debug)]
pub struct WebsiteAnswer {
    /// The HTTP status.
    pub status: u16,
    /// Headers with their values.
    pub headers: Vec<(String, String)>,
    /// The page.
    pub body: Body,
}

/// An object, or why there is none.
type Fetched = Result<GetObjectOutput, ApiError>;

impl Room {
    /// Answers as the website that the bucket is. `caller` is nobody.
    pub async fn website_page(&self, caller: &Caller, request: &WebsiteRequest) -> WebsiteAnswer {
        let answer = match self.visited(caller, request).await {
            Ok(answer) => answer,
            Err(error) => page::of_error(&error, &request.key, &caller.request_id, None),
        };
        if !request.is_head {
            return answer;
        }
        // Who wants the head is told the length all the same.
        let mut headers = answer.headers;
        if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            && let Some(length) = answer.body.length()
        {
            headers.push(("Content-Length".to_owned(), length.to_string()));
        }
        WebsiteAnswer { status: answer.status, headers, body: Body::default() }
    }

    async fn visited(
        &self,
        caller: &Caller,
        request: &WebsiteRequest,
    ) -> Result<WebsiteAnswer, ApiError> {
        let bucket = self.lookup(&request.bucket).await.map_err(unavailable)?;
        let bucket =
            bucket.ok_or_else(|| errors::no_bucket().with("BucketName", &request.bucket))?;
        let website: Option<WebsiteConfiguration> = self.kept(&bucket.life).await?;
        let website = website.ok_or_else(|| no_website(&request.bucket))?;
        let asked = Asked {
            scheme: request.scheme,
            host: &request.host,
            base: &request.base,
            key: &request.key,
        };
        if let Some(to) = redirect::before(&website, &asked) {
            return Ok(page::moved(&to));
        }
        let suffix = website.index_document.as_ref().map_or("", |index| index.suffix.as_str());
        let is_folder = request.key.is_empty() || request.key.ends_with('/');
        let key = match is_folder {
            true => format!("{}{suffix}", request.key),
            false => request.key.clone(),
        };
        let error = match self.fetch(caller, request, &key).await {
            Ok(output) => return Ok(shown(output, request)),
            Err(error) => error,
        };
        let is_missing = error.is("NoSuchKey") || error.is("AccessDenied");
        if is_missing && !is_folder {
            let index = format!("{}/{suffix}", request.key);
            let plain = WebsiteRequest { bucket: request.bucket.clone(), ..Default::default() };
            if self.fetch(caller, &plain, &index).await.is_ok() {
                return Ok(page::moved(&asked.folder()));
            }
        }
        if error.status() < 400 {
            return Ok(page::of_error(&error, &key, &caller.request_id, None));
        }
        if let Some(to) = redirect::after(&website, &asked, error.status()) {
            return Ok(page::moved(&to));
        }
        let Some(document) = &website.error_document else {
            return Ok(page::of_error(&error, &key, &caller.request_id, None));
        };
        let plain = WebsiteRequest { bucket: request.bucket.clone(), ..Default::default() };
        Ok(match self.fetch(caller, &plain, &document.key).await {
            Ok(output) => {
                let found = shown(output, request);
                WebsiteAnswer { status: error.status(), ..found }
            }
            Err(second) => {
                let custom = Some((document.key.as_str(), &second));
                page::of_error(&error, &key, &caller.request_id, custom)
            }
        })
    }

    async fn fetch(&self, caller: &Caller, request: &WebsiteRequest, key: &str) -> Fetched {
        let wanted = S3Input::GetObject(GetObjectRequest {
            bucket: request.bucket.clone(),
            key: key.to_owned(),
            range: request.range.clone(),
            if_match: request.if_match.clone(),
            if_none_match: request.if_none_match.clone(),
            if_modified_since: request.if_modified_since,
            if_unmodified_since: request.if_unmodified_since,
            ..GetObjectRequest::default()
        });
        for ask in self.asks(caller, &wanted).await? {
            // Pages do not tell who would have to be asked.
            self.decide(caller, &ask).await.map_err(|_| errors::access_denied())?;
        }
        let S3Input::GetObject(wanted) = wanted else { return Err(errors::internal()) };
        self.get(caller, wanted).await.map_err(|error| match error.is("AccessDenied") {
            true => errors::access_denied(),
            false => error,
        })
    }
}

/// An object as a page.
fn shown(mut output: GetObjectOutput, request: &WebsiteRequest) -> WebsiteAnswer {
    if let Some(to) = output.website_redirect_location.take() {
        let to = match to.starts_with('/') {
            true => format!("{}{to}", request.base),
            false => to,
        };
        return page::moved(&redirect::Moved { status: 301, location: to });
    }
    let body = output.body.take();
    let partial = output.content_range.is_some();
    let mut headers = rest::write(Format::Xml, &output).headers;
    headers.retain(|(name, _)| !name.eq_ignore_ascii_case("content-length") || request.is_head);
    WebsiteAnswer { status: if partial { 206 } else { 200 }, headers, body }
}
