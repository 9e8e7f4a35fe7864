//! A token, taken apart (RFC 7515, «JWS Compact Serialization»).

use super::claims::Claims;
use super::keys::KeySet;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;

/// The longest token: more than fits into the headers of a request.
const BYTES_MAX: usize = 64 * 1024;

/// A token whose signature is still to be checked.
#[derive(Debug)]
pub(crate) struct Token<'t> {
    /// What names the key.
    pub(crate) kid: String,
    algorithm: String,
    /// What is said, if the signature holds.
    claims: Claims,
    signed: &'t str,
    signature: Vec<u8>,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    #[serde(default)]
    crit: Option<serde::de::IgnoredAny>,
}

/// Why a token does not count; the text goes to the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Invalid(pub(crate) String);

pub(crate) fn invalid(why: &str) -> Invalid {
    Invalid(why.to_owned())
}

impl<'t> Token<'t> {
    /// Takes a token apart.
    pub(crate) fn parse(text: &'t str) -> Result<Token<'t>, Invalid> {
        let malformed = || invalid("the token is malformed");
        if text.len() > BYTES_MAX {
            return Err(malformed());
        }
        let (signed, signature) = text.rsplit_once('.').ok_or_else(malformed)?;
        let (header, claims) = signed.split_once('.').ok_or_else(malformed)?;
        if claims.contains('.') {
            return Err(malformed());
        }
        let bytes = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| malformed());
        let header: Header = serde_json::from_slice(&bytes(header)?).map_err(|_| malformed())?;
        if header.crit.is_some() {
            // It names what must be understood (RFC 7515, section 4.1.11), and there is nothing.
            return Err(invalid("the token has critical headers that are not understood"));
        }
        let kid = header.kid.ok_or_else(|| invalid("the token does not have a kid claim"))?;
        let claims = Claims::read(&bytes(claims)?).ok_or_else(malformed)?;
        Ok(Token { kid, algorithm: header.alg, claims, signed, signature: bytes(signature)? })
    }

    /// What the token says, if one of the keys signed it.
    pub(crate) fn proven(self, keys: &KeySet) -> Result<Claims, Invalid> {
        let key = keys.get(&self.kid).ok_or_else(|| invalid("unknown signing key"))?;
        key.verify(&self.algorithm, self.signed.as_bytes(), &self.signature)?;
        Ok(self.claims)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn encoded(header: &str, claims: &str) -> String {
        format!("{}.{}.c2ln", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims))
    }

    #[test]
    fn what_is_no_token_is_told() {
        for (text, why) in [
            (String::new(), "malformed"),
            ("a.b".to_owned(), "malformed"),
            ("a.b.c.d".to_owned(), "malformed"),
            (encoded("{}", "{}"), "malformed"),
            (encoded(r#"{"alg":"RS256"}"#, "{}"), "kid"),
            (encoded(r#"{"alg":"RS256","kid":"k"}"#, "[]"), "malformed"),
            (encoded(r#"{"alg":"RS256","kid":"k","crit":["b64"]}"#, "{}"), "critical"),
        ] {
            let Invalid(told) = Token::parse(&text).unwrap_err();
            assert!(told.contains(why), "{text}: {told}");
        }
        let text = encoded(r#"{"alg":"RS256","kid":"k"}"#, r#"{"sub":"me"}"#);
        let token = Token::parse(&text).unwrap();
        assert_eq!(token.kid, "k");
        assert_eq!(token.proven(&KeySet::default()).unwrap_err(), invalid("unknown signing key"));
    }

    proptest! {
        #[test]
        fn any_text_is_a_token_or_not(text in "[A-Za-z0-9_.=-]{0,80}", header in "[ -~]{0,30}") {
            let _either = Token::parse(&text);
            let _either = Token::parse(&encoded(&header, "{}"));
        }
    }
}
