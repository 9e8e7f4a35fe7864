//! Uploads from browsers: a form whose fields say what the headers of a PutObject would, and whose file
//! is the body («POST Object»). The fields are read first and are few; the file is streamed.

use super::address::Address;
use super::form::{Form, Head, Step};
use super::post_policy::PostPolicy;
use super::received::unread;
use super::{NAME, answer, constraints};
use crate::arriving::Arriving;
use crate::authenticate::{Arrival, caller};
use crate::encode::Answer;
use crate::handle::Origin;
use crate::sigv4::{self, Refusal, check_shown_token, from_hex};
use crate::{Endpoint, authorize, decode, identify};
use async_trait::async_trait;
use aws_api::s3::Tagging;
use aws_api::{ApiError, Body as Data, BodySource, Decode, Protocol, Service};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use codec::percent::{self, Keep};
use codec::rest::Bindings;
use codec::xml::{Document, XmlWriter};
use foundation::access::{Credential, KeyRefused};
use foundation::{AccountId, Caller, Principal, Region};
use http::header::{CONTENT_TYPE, ETAG, LOCATION};
use http::request::Parts;
use http::{HeaderName, HeaderValue};
use hyper::body::Body;
use ring::hmac;
use std::sync::Arc;

/// Bytes of all fields before the file (AWS: «the form data and boundaries excluding the file»).
const FIELDS_BYTES_MAX: usize = 20 * 1024;

/// Fields that are about the form, and no headers of the object.
const OF_FORM: [&str; 14] = [
    "awsaccesskeyid",
    "bucket",
    "file",
    "key",
    "policy",
    "redirect",
    "signature",
    "success_action_redirect",
    "success_action_status",
    "x-amz-algorithm",
    "x-amz-credential",
    "x-amz-date",
    "x-amz-security-token",
    "x-amz-signature",
];

/// Headers of an object that have no `x-amz-` before them.
const HEADERS: [&str; 7] = [
    "cache-control",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-md5",
    "content-type",
    "expires",
];

/// The fields before the file, names in lower case.
struct Fields(Vec<(String, String)>);

impl Fields {
    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(of, _)| of == name).map(|(_, value)| value.as_str())
    }

    fn required(&self, name: &str) -> Result<&str, ApiError> {
        self.get(name).ok_or_else(|| {
            invalid(format!(
                "Bucket POST must contain a field named '{name}'.  If it is specified, please check the order of the fields."
            ))
            .with("ArgumentName", name)
            .with("ArgumentValue", "")
        })
    }
}

fn invalid(text: String) -> ApiError {
    ApiError::new("InvalidArgument", 400, text)
}

fn malformed() -> ApiError {
    let text = "The body of your POST request is not well-formed multipart/form-data.";
    ApiError::new("MalformedPOSTRequest", 400, text)
}

/// A form that is on its way.
struct Coming<B>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Send,
{
    form: Form,
    arriving: Arriving<B>,
}

impl<B> Coming<B>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Send,
{
    /// The next thing that is there; never [`Step::Wanting`].
    async fn step(&mut self) -> Result<Step, ApiError> {
        loop {
            match self.form.step().map_err(|_| malformed())? {
                Step::Wanting => match self.arriving.next().await {
                    Some(bytes) => self.form.feed(&bytes.map_err(unread)?),
                    None => return Err(malformed()),
                },
                step => return Ok(step),
            }
        }
    }

    /// All fields before the file, and the file's head.
    async fn fields(&mut self) -> Result<(Fields, Head), ApiError> {
        let mut fields: Vec<(String, String)> = Vec::new();
        let mut open: Option<(String, Vec<u8>)> = None;
        let mut bytes = 0;
        loop {
            match self.step().await? {
                Step::Part(head) if head.name.eq_ignore_ascii_case("file") => {
                    return Ok((Fields(fields), head));
                }
                Step::Part(head) => {
                    bytes += head.name.len();
                    open = Some((head.name.to_ascii_lowercase(), Vec::new()));
                }
                Step::Data(data) => {
                    bytes += data.len();
                    if let Some((_, value)) = &mut open {
                        value.extend_from_slice(&data);
                    }
                }
                Step::PartEnd => {
                    if let Some((name, value)) = open.take() {
                        fields.push((name, String::from_utf8(value).map_err(|_| malformed())?));
                    }
                }
                Step::End | Step::Wanting => {
                    let text = "POST requires exactly one file upload per request.".to_owned();
                    return Err(invalid(text)
                        .with("ArgumentName", "file")
                        .with("ArgumentValue", "0"));
                }
            }
            if bytes > FIELDS_BYTES_MAX {
                return Err(ApiError::new(
                    "MaxPostPreDataLengthExceeded",
                    400,
                    "Your POST request fields preceding the upload file were too large.",
                ));
            }
        }
    }
}

/// The file, as the service pulls it.
struct File<B>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Send,
{
    coming: Coming<B>,
    bounds: Option<(u64, u64)>,
    given: u64,
}

#[async_trait]
impl<B> BodySource for File<B>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Send,
{
    async fn next(&mut self) -> Option<Result<Bytes, ApiError>> {
        let (min, max) = self.bounds.unwrap_or((0, u64::MAX));
        match self.coming.step().await {
            Ok(Step::Data(data)) => {
                self.given += data.len() as u64;
                if self.given <= max {
                    return Some(Ok(data));
                }
                let text = "Your proposed upload exceeds the maximum allowed size";
                Some(Err(ApiError::new("EntityTooLarge", 400, text)
                    .with("ProposedSize", self.given.to_string())
                    .with("MaxSizeAllowed", max.to_string())))
            }
            Ok(_) if self.given < min => {
                let text = "Your proposed upload is smaller than the minimum allowed size";
                Some(Err(ApiError::new("EntityTooSmall", 400, text)
                    .with("ProposedSize", self.given.to_string())
                    .with("MinSizeAllowed", min.to_string())))
            }
            Ok(_) => None,
            Err(error) => Some(Err(error)),
        }
    }
}

impl Endpoint {
    /// Takes the file of a form.
    pub(super) async fn serve_form<B>(
        &self,
        service: &Arc<dyn Service>,
        parts: &Parts,
        address: &Address,
        arriving: Arriving<B>,
        origin: &Origin,
        request_id: &Arc<str>,
    ) -> Result<Answer, ApiError>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Send,
    {
        let model = service.model();
        let bucket = address.bucket.clone().unwrap_or_default();
        let kind = parts.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let form = kind.and_then(Form::of).ok_or_else(|| {
            let text = "At least one of the pre-conditions you specified did not hold";
            ApiError::new("PreconditionFailed", 412, text)
                .with("Condition", "Bucket POST must be of the enclosure-type multipart/form-data")
        })?;
        let mut coming = Coming { form, arriving };
        let (mut fields, file) = coming.fields().await?;
        let named = file.filename.unwrap_or_default();
        for (name, value) in &mut fields.0 {
            if name != "policy" {
                *value = value.replace("${filename}", &named);
            }
        }
        let key = fields.required("key")?.to_owned();
        let at = self.ambient.now();
        let arrival = Arrival { at, source_ip: origin.ip, request_id: request_id.clone() };
        let (caller, bounds) = self.form_sender(parts, &fields, &bucket, address, arrival).await?;

        let named =
            Address { bucket: Some(bucket.clone()), key: Some(key.clone()), ..address.clone() };
        let mut bindings = Bindings {
            labels: vec![("Bucket".to_owned(), bucket.clone()), ("Key".to_owned(), key.clone())],
            headers: headers(&fields)?,
            ..Bindings::default()
        };
        for name in ["x-amz-expected-bucket-owner", "x-amz-request-payer"] {
            if let Some(value) = parts.headers.get(name).and_then(|value| value.to_str().ok()) {
                bindings.headers.push((name.to_owned(), value.to_owned()));
            }
        }
        let forms = service.buckets().map(|buckets| buckets.by_form());
        let service = forms.as_ref().unwrap_or(service);
        let operation = model.operation("PutObject");
        let operation =
            operation.ok_or_else(|| aws_api::not_implemented(model.full_name, "PostObject"))?;
        let mut decoded = decode::rest_operation(&**service, operation, &bindings)?;
        constraints(model, &decoded)?;
        authorize::check(model.protocol, &*decoded.request, &caller, &*self.authorizer).await?;
        decoded.request.attach_body(Data::new(None, File { coming, bounds, given: 0 }));
        let response = self.call(decoded.request, caller, &origin.awaited).await?;
        let (put, _) = answer::success(model, operation, response, request_id);
        Ok(redirected(put, parts, &named, &fields))
    }

    /// Who sends the form, proven by its signature, and the bounds of its file's length.
    async fn form_sender(
        &self,
        parts: &Parts,
        fields: &Fields,
        bucket: &str,
        address: &Address,
        arrival: Arrival,
    ) -> Result<(Caller, Option<(u64, u64)>), ApiError> {
        let named = address.region.as_deref().and_then(|region| Region::parse(region).ok());
        let v4 =
            fields.get("x-amz-signature").is_some() || fields.get("x-amz-credential").is_some();
        let v2 = fields.get("signature").is_some() || fields.get("awsaccesskeyid").is_some();
        if !v4 && !v2 && fields.get("policy").is_none() {
            let region = named.unwrap_or_default();
            let nobody = (Principal::Anonymous, AccountId::DEFAULT);
            return Ok((caller(parts, nobody.0, nobody.1, region, arrival), None));
        }
        let policy = fields.required("policy")?;
        let (credential, region) = match v4 {
            true => self.proven(fields, policy, arrival.at).await?,
            false => {
                let credential = self.proven_v2(fields, policy, arrival.at).await?;
                (credential, named.unwrap_or_default())
            }
        };
        let bounds = PostPolicy::parse(policy)?.check(&fields.0, bucket, arrival.at)?;
        let Credential { principal, account, .. } = credential;
        Ok((caller(parts, principal, account, region, arrival), bounds))
    }

    async fn holder(
        &self,
        key: &str,
        fields: &Fields,
        now: foundation::Timestamp,
    ) -> Result<Credential, ApiError> {
        let refused = |refusal: Refusal| refusal.error(Protocol::RestXml);
        let found = self.credentials.lookup(key, now).await.map_err(|why| match why {
            KeyRefused::Unknown | KeyRefused::Inactive => refused(Refusal::UnknownKey),
            KeyRefused::Expired => refused(Refusal::ExpiredToken),
        })?;
        check_shown_token(fields.get("x-amz-security-token"), &found).map_err(refused)?;
        Ok(found)
    }

    /// «Authenticating requests in browser-based uploads using POST»: the policy is what is signed.
    async fn proven(
        &self,
        fields: &Fields,
        policy: &str,
        now: foundation::Timestamp,
    ) -> Result<(Credential, Region), ApiError> {
        let refused = |refusal: Refusal| refusal.error(Protocol::RestXml);
        let algorithm = fields.required("x-amz-algorithm")?;
        if algorithm != sigv4::ALGORITHM {
            return Err(invalid(format!("X-Amz-Algorithm only supports \"{}\"", sigv4::ALGORITHM)));
        }
        fields.required("x-amz-date")?;
        let scope = fields.required("x-amz-credential")?;
        let signature = fields.required("x-amz-signature")?;
        let [key, _, region, service, "aws4_request"] = scope.split('/').collect::<Vec<_>>()[..]
        else {
            let text = "Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".";
            return Err(ApiError::new("AuthorizationQueryParametersError", 400, text));
        };
        let region = Region::parse(region).ok().filter(|_| service == NAME);
        let region = region.ok_or_else(|| {
            let text =
                "Error parsing the X-Amz-Credential parameter; the region or the service is wrong.";
            ApiError::new("AuthorizationQueryParametersError", 400, text)
        })?;
        let credential = self.holder(key, fields, now).await?;
        if !credential.secret.is_empty() {
            let key = self.keys.derive(scope, &credential.secret);
            let given = from_hex(signature).ok_or_else(|| refused(Refusal::WrongSignature))?;
            hmac::verify(&key, policy.as_bytes(), &given)
                .map_err(|_| refused(Refusal::WrongSignature))?;
        }
        Ok((credential, region))
    }

    /// The same by Signature Version 2.
    async fn proven_v2(
        &self,
        fields: &Fields,
        policy: &str,
        now: foundation::Timestamp,
    ) -> Result<Credential, ApiError> {
        let wrong = || Refusal::WrongSignature.error(Protocol::RestXml);
        let key = fields.required("awsaccesskeyid")?;
        let signature = fields.required("signature")?;
        let credential = self.holder(key, fields, now).await?;
        if !credential.secret.is_empty() {
            let secret = credential.secret.as_bytes();
            let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret);
            let given = STANDARD.decode(signature).map_err(|_| wrong())?;
            hmac::verify(&key, policy.as_bytes(), &given).map_err(|_| wrong())?;
        }
        Ok(credential)
    }
}

/// The headers of a PutObject that the fields stand for.
fn headers(fields: &Fields) -> Result<Vec<(String, String)>, ApiError> {
    let mut headers = Vec::new();
    for (name, value) in &fields.0 {
        let name = match name.as_str() {
            name if OF_FORM.contains(&name) => continue,
            "acl" => "x-amz-acl",
            "tagging" => {
                headers.push(("x-amz-tagging".to_owned(), tags(value)?));
                continue;
            }
            name if HEADERS.contains(&name) || name.starts_with("x-amz-") => name,
            _ => continue,
        };
        headers.push((name.to_owned(), value.clone()));
    }
    Ok(headers)
}

/// Tags as a form has them, in XML, as a header has them.
fn tags(xml: &str) -> Result<String, ApiError> {
    let document = Document::parse(xml.as_bytes()).map_err(|_| decode::malformed_xml())?;
    let tagging = Tagging::decode(&aws_api::s3::SHAPE_TAGGING, &mut document.reader())
        .map_err(|_| decode::malformed_xml())?;
    let encoded = |text: &str| percent::encoded(text, Keep::Nothing).to_string();
    let pairs =
        tagging.tag_set.iter().map(|tag| format!("{}={}", encoded(&tag.key), encoded(&tag.value)));
    Ok(pairs.collect::<Vec<_>>().join("&"))
}

/// The answer that the form asks for, of an object that was put.
fn redirected(put: Answer, parts: &Parts, named: &Address, fields: &Fields) -> Answer {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let (bucket, key) = (text(&named.bucket), text(&named.key));
    let etag = put.headers.iter().find(|(name, _)| *name == ETAG);
    let etag = etag.and_then(|(_, value)| value.to_str().ok()).unwrap_or_default().to_owned();
    let host = identify::host(parts).unwrap_or("s3.amazonaws.com");
    let encoded = percent::encoded(&key, Keep::Slash);
    let authority = parts.headers.get(http::header::HOST).and_then(|host| host.to_str().ok());
    let authority = authority.unwrap_or(host);
    let location = match named.in_host {
        true => format!("http://{authority}/{encoded}"),
        false => format!("http://{authority}/{bucket}/{encoded}"),
    };
    let mut answer = Answer { status: 204, content_type: "", body: Vec::new(), ..put };
    let mut add = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            answer.headers.push((name, value));
        }
    };
    let wanted = fields.get("success_action_redirect").or_else(|| fields.get("redirect"));
    if let Some(to) =
        wanted.filter(|to| to.parse::<http::Uri>().is_ok_and(|to| to.host().is_some()))
    {
        let joint = if to.contains('?') { '&' } else { '?' };
        let encoded = |text: &str| percent::encoded(text, Keep::Nothing).to_string();
        let (key, etag) = (encoded(&key), encoded(&etag));
        add(LOCATION, &format!("{to}{joint}bucket={bucket}&key={key}&etag={etag}"));
        answer.status = 303;
        return answer;
    }
    add(LOCATION, &location);
    match fields.get("success_action_status") {
        Some("200") => answer.status = 200,
        Some("201") => {
            let mut xml = XmlWriter::default();
            xml.start_tag("PostResponse", None);
            xml.text_element("Location", &location);
            xml.text_element("Bucket", &bucket);
            xml.text_element("Key", &key);
            xml.text_element("ETag", &etag);
            xml.end_tag("PostResponse");
            answer.status = 201;
            answer.content_type = "application/xml";
            answer.body = [answer::DECLARATION, &xml.into_bytes()].concat();
        }
        _ => {}
    }
    answer
}
