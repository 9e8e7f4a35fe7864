//! What a failed call answers with.

use crate::encode::Structure;
use crate::schema::Schema;
use std::borrow::Cow;
use std::fmt;

/// Whose fault a failure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The client's: sending the same again will fail again.
    Sender,
    /// Ours.
    Receiver,
}

/// An error as clients see it: a code, a status, a message, and for some errors more members.
#[derive(Debug)]
pub struct ApiError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    code: Cow<'static, str>,
    shape: Option<&'static str>,
    status: u16,
    message: String,
    detail: Option<Box<dyn Structure>>,
    members: Vec<(&'static str, String)>,
    headers: Vec<(&'static str, String)>,
}

impl ApiError {
    /// An error of `code`, answered with the HTTP `status`.
    pub fn new(
        code: impl Into<Cow<'static, str>>,
        status: u16,
        message: impl Into<String>,
    ) -> Self {
        let (code, message) = (code.into(), message.into());
        let (members, headers) = (Vec::new(), Vec::new());
        let shape = None;
        ApiError(Box::new(Inner { code, shape, status, message, detail: None, members, headers }))
    }

    /// An error that the model describes, whose message is all that it has to say.
    pub fn of(schema: &'static Schema, message: impl Into<String>) -> Self {
        let (code, status) = schema.error().map_or((schema.name, 400), |e| (e.code, e.status));
        let mut made = Self::new(code, status, message);
        made.0.shape = Some(schema.name);
        made
    }

    /// An error with all the members of its structure.
    pub fn with_detail(message: impl Into<String>, detail: Box<dyn Structure>) -> Self {
        let schema = detail.schema();
        let mut made = Self::of(schema, message);
        made.0.detail = Some(detail);
        made
    }

    /// Adds a text to what S3 tells of an error beside code and message, such as `BucketName`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.members.push((name, value.into()));
        self
    }

    /// Adds a header to the answer, such as `ETag` where a condition of the request was not met.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.headers.push((name, value.into()));
        self
    }

    /// Our own failure: the text is for the operator, and the client is told that it may try again.
    pub fn internal(message: impl Into<String>) -> Self {
        Self::new("InternalFailure", 500, message)
    }

    /// What clients know it by.
    pub fn code(&self) -> &str {
        &self.0.code
    }

    /// The name of its shape, of one that the model describes: mostly the code, too.
    pub fn shape(&self) -> Option<&'static str> {
        self.0.shape
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// What people read.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The structure with the error's further members.
    pub fn detail(&self) -> Option<&dyn Structure> {
        self.0.detail.as_deref()
    }

    /// The texts beside code and message, in order.
    pub fn members(&self) -> &[(&'static str, String)] {
        &self.0.members
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &[(&'static str, String)] {
        &self.0.headers
    }

    /// Whose fault it is, by the status.
    pub fn fault(&self) -> Fault {
        if self.0.status >= 500 { Fault::Receiver } else { Fault::Sender }
    }

    /// Whether the code is `code`.
    pub fn is(&self, code: &str) -> bool {
        self.0.code == code
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0.code, self.0.message)
    }
}

impl std::error::Error for ApiError {}
