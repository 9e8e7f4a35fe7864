//! SCRAM-SHA-256 (RFC 5802 and 7677), without channel binding.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::{digest, hmac, pbkdf2};
use std::num::NonZeroU32;

/// The most rounds that a server may ask for: some seconds of work.
const ROUNDS_MAX: u32 = 1_000_000;

/// One exchange.
pub(super) struct Scram {
    password: String,
    nonce: String,
    /// What the server has to sign.
    expected: Option<String>,
}

fn sign(key: &[u8], text: &[u8]) -> hmac::Tag {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), text)
}

impl Scram {
    /// An exchange; `nonce` is printable, random, and used once.
    pub(super) fn new(password: &str, nonce: String) -> Scram {
        Scram { password: password.to_owned(), nonce, expected: None }
    }

    /// PostgreSQL knows the user from before.
    fn bare(&self) -> String {
        format!("n=,r={}", self.nonce)
    }

    /// What the client says first.
    pub(super) fn first(&self) -> String {
        format!("n,,{}", self.bare())
    }

    /// What it answers to the server's `challenge`.
    pub(super) fn second(&mut self, challenge: &str) -> Result<String, &'static str> {
        const BAD: &str = "the server's challenge cannot be read";
        let part =
            |name: &str| challenge.split(',').find_map(|part| part.strip_prefix(name)).ok_or(BAD);
        let (nonce, salt, rounds) = (part("r=")?, part("s=")?, part("i=")?);
        if !nonce.starts_with(&self.nonce) || nonce.len() == self.nonce.len() {
            return Err("the server's nonce does not go on from the client's");
        }
        let salt = STANDARD.decode(salt).map_err(|_| BAD)?;
        let rounds = rounds.parse().ok().and_then(NonZeroU32::new).ok_or(BAD)?;
        if rounds.get() > ROUNDS_MAX {
            return Err("the server asks for too many rounds");
        }
        let mut salted = [0; digest::SHA256_OUTPUT_LEN];
        let password = self.password.as_bytes();
        pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, rounds, &salt, password, &mut salted);
        let client = sign(&salted, b"Client Key");
        let stored = digest::digest(&digest::SHA256, client.as_ref());
        let end = format!("c=biws,r={nonce}");
        let all = format!("{},{challenge},{end}", self.bare());
        let signature = sign(stored.as_ref(), all.as_bytes());
        let pairs = client.as_ref().iter().zip(signature.as_ref());
        let proof: Vec<u8> = pairs.map(|(key, signature)| key ^ signature).collect();
        let server = sign(&salted, b"Server Key");
        self.expected = Some(STANDARD.encode(sign(server.as_ref(), all.as_bytes())));
        Ok(format!("{end},p={}", STANDARD.encode(proof)))
    }

    /// Whether the server knows the password too.
    pub(super) fn check(&self, last: &str) -> Result<(), &'static str> {
        let signature = last.split(',').find_map(|part| part.strip_prefix("v="));
        match signature.is_some() && signature == self.expected.as_deref() {
            true => Ok(()),
            false => Err("the server does not know the password"),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::Scram;

    /// The example of RFC 7677, but for the user's name, which PostgreSQL leaves out: what is signed
    /// is another text then, so the values were worked out by the same formulas.
    #[test]
    fn an_exchange_is_signed_by_both() {
        let mut scram = Scram::new("pencil", "rOprNGfwEbeRWgbNEkqO".to_owned());
        assert_eq!(scram.first(), "n,,n=,r=rOprNGfwEbeRWgbNEkqO");
        let challenge = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";
        let answer = scram.second(challenge).unwrap();
        assert_eq!(
            answer,
            "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=qvT2SWdEH5Q06albL+hjSYuUhCG7VndFyzIb7CK4n9k="
        );
        assert_eq!(scram.check("v=3HO6Qt1M4MKJrmlKaoOqLAI0/0TV0HZe7J9H3MBtSOg="), Ok(()));
        assert!(scram.check("v=x").is_err() && scram.check("e=other").is_err());
        for bad in
            ["r=x,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=1", "r=rOprNGfwEbeRWgbNEkqO,s=,i=1", "", "i=0"]
        {
            assert!(Scram::new("pencil", "rOprNGfwEbeRWgbNEkqO".to_owned()).second(bad).is_err());
        }
    }
}
