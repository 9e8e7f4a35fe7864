//! JSON Web Tokens («Control access to HTTP APIs with JWT authorizers in API Gateway»): who sent a
//! request, proven by the keys of an issuer.

mod claims;
mod issuers;
mod keys;
mod token;

pub(crate) use claims::{Claims, Wanted};
pub(crate) use issuers::Issuers;
pub(crate) use token::Token;
