//! Signature Version 4 as a password of git's: what `aws codecommit credential-helper` and
//! `git-remote-codecommit` make, which sign the repository's address and the moment.

use super::{ALGORITHM, MAX_SKEW, SigningKeys, from_hex, push_hex, same};
use foundation::access::Credential;
use foundation::{Region, Timestamp};
use ring::{digest, hmac};

/// The service's name in credential scopes.
const SERVICE: &str = "codecommit";
/// `20260131T120000Z`.
const MOMENT_LETTERS: usize = 16;
/// `20260131`.
const DATE_LETTERS: usize = 8;

/// A user name and a password that are made so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GitSigned<'a> {
    /// Whose key signs.
    pub access_key_id: &'a str,
    /// The session's token, of temporary keys.
    pub token: Option<&'a str>,
    /// When it was signed, as it was written: `20260131T120000Z`; and the signature.
    signed: Option<(&'a str, [u8; 32])>,
}

impl<'a> GitSigned<'a> {
    /// Takes what git sends apart.
    pub fn of(user: &'a str, password: &'a str) -> Self {
        let (access_key_id, token) = match user.split_once('%') {
            Some((id, token)) => (id, Some(token)),
            None => (user, None),
        };
        let signed = password.split_at_checked(MOMENT_LETTERS).and_then(|(at, signature)| {
            Timestamp::parse_amz_date(at).ok()?;
            Some((at, from_hex(signature)?))
        });
        GitSigned { access_key_id, token, signed }
    }

    /// Whether the credential's holder has signed one of these hosts and the path, for the region, and
    /// not long ago. A key that is open to all signs everything.
    pub fn is_by(
        &self,
        credential: &Credential,
        keys: &SigningKeys,
        region: &Region,
        hosts: &[&str],
        path: &str,
        now: Timestamp,
    ) -> bool {
        let token = credential.session_token.as_deref();
        if token
            .map(str::as_bytes)
            .is_some_and(|token| self.token.is_none_or(|shown| !same(token, shown.as_bytes())))
        {
            return false;
        }
        if credential.secret.is_empty() {
            return true;
        }
        let Some((at, signature)) = self.signed else { return false };
        let Ok(moment) = Timestamp::parse_amz_date(at) else { return false };
        if moment.since(now) > MAX_SKEW || now.since(moment) > MAX_SKEW {
            return false;
        }
        let (Some(date), Some(unzoned)) = (at.get(..DATE_LETTERS), at.strip_suffix('Z')) else {
            return false;
        };
        let scope = format!("{date}/{region}/{SERVICE}/aws4_request");
        let key = keys.derive(&format!("{}/{scope}", self.access_key_id), &credential.secret);
        hosts.iter().any(|host| {
            let request = format!("GIT\n{path}\n\nhost:{host}\n\nhost\n");
            let hash = digest::digest(&digest::SHA256, request.as_bytes());
            let mut text = format!("{ALGORITHM}\n{unzoned}\n{scope}\n").into_bytes();
            push_hex(&mut text, hash.as_ref());
            hmac::verify(&key, &text, &signature).is_ok()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use foundation::{AccountId, Principal};

    /// What botocore 1.43's signer makes of `GIT /v1/repos/r` on this host with these keys.
    const HOST: &str = "git-codecommit.us-east-1.amazonaws.com";
    const PATH: &str = "/v1/repos/r";
    const PASSWORD: &str =
        "20260131T120000Zb91882c7720f0957e0ec6fa8f835e572f3cb875ae1e07a8b4e271b57efb78727";

    fn credential(secret: &str, token: Option<&str>) -> Credential {
        Credential {
            secret: secret.into(),
            account: AccountId::DEFAULT,
            principal: Principal::Root,
            session_token: token.map(Into::into),
        }
    }

    fn is_by(
        user: &str,
        password: &str,
        held: &Credential,
        host: &str,
        path: &str,
        at: &str,
    ) -> bool {
        let (keys, now) = (SigningKeys::default(), Timestamp::parse_amz_date(at).unwrap());
        let signed = GitSigned::of(user, password);
        signed.is_by(held, &keys, &Region::default(), &["localhost", host], path, now)
    }

    #[test]
    fn what_the_command_line_signs_is_its_holders() {
        let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
        let held = credential(secret, None);
        let now = "20260131T121000Z";
        assert!(is_by("AKIDEXAMPLE", PASSWORD, &held, HOST, PATH, now));
        for (what, user, held, host, path, at) in [
            ("another secret", "AKIDEXAMPLE", credential("x", None), HOST, PATH, now),
            ("another host", "AKIDEXAMPLE", held.clone(), "other", PATH, now),
            ("another path", "AKIDEXAMPLE", held.clone(), HOST, "/v1/repos/s", now),
            ("too late", "AKIDEXAMPLE", held.clone(), HOST, PATH, "20260131T121501Z"),
            ("too early", "AKIDEXAMPLE", held.clone(), HOST, PATH, "20260131T114459Z"),
            ("no token", "AKIDEXAMPLE", credential(secret, Some("t")), HOST, PATH, now),
            ("a wrong token", "AKIDEXAMPLE%u", credential(secret, Some("t")), HOST, PATH, now),
        ] {
            assert!(!is_by(user, PASSWORD, &held, host, path, at), "{what}");
        }
        let session = credential(secret, Some("t"));
        assert!(is_by("AKIDEXAMPLE%t", PASSWORD, &session, HOST, PATH, now));
        for wrong in ["", "x", "é", &PASSWORD[..79], &PASSWORD.replace('Z', "z")] {
            assert!(!is_by("AKIDEXAMPLE", wrong, &held, HOST, PATH, now), "{wrong}");
        }
        assert!(is_by("test", "test", &credential("", None), HOST, PATH, now), "open to all");
    }
}
