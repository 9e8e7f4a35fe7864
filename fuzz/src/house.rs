//! Services over a store in memory, and requests as they come over the wire, without the wire.

use aws_api::{ApiError, DecodeError, Protocol, Reader, Service};
use codec::form::Form;
use codec::json::JsonReader;
use foundation::{AccountId, Ambient, Caller, Region, Timestamp};
use std::sync::Arc;
use store::Memory;
use tokio::runtime::Runtime;

/// When everything happens.
const NOW_MS: i64 = 1_795_000_000_000;

/// One service, ready to be asked.
pub struct House {
    service: Arc<dyn Service>,
    caller: Caller,
    runtime: Runtime,
}

/// What a request came to.
#[derive(Debug)]
pub enum Answer {
    /// The text is no request.
    Unreadable,
    /// It was carried out or refused.
    Answered(Result<(), ApiError>),
}

impl House {
    /// A house of one service, made over an empty store, that has been asked `requests` first.
    ///
    /// # Panics
    /// If one of those is not carried out.
    #[allow(clippy::expect_used, clippy::panic, reason = "a house that can't be built is no test")]
    pub fn of(
        make: impl FnOnce(Arc<Memory>, Ambient) -> Arc<dyn Service>,
        requests: &[&str],
    ) -> House {
        let (ambient, _clock) = Ambient::seeded(7, Timestamp::from_millis(NOW_MS));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime needs nothing");
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "request", ambient.now());
        let service = {
            // Rooms may start work of their own.
            let _inside = runtime.enter();
            make(Arc::new(Memory::new()), ambient)
        };
        let house = House { service, caller, runtime };
        for request in requests {
            match house.ask(request.as_bytes()) {
                Answer::Answered(Ok(())) => {}
                other => panic!("{request}: {other:?}"),
            }
        }
        house
    }

    /// A request: the operation's name, a line's end, the body as the service's protocol has it.
    pub fn ask(&self, request: &[u8]) -> Answer {
        let split = request.iter().position(|byte| *byte == b'\n');
        let Some((name, body)) = split.map(|at| (&request[..at], &request[at + 1..])) else {
            return Answer::Unreadable;
        };
        let operation =
            str::from_utf8(name).ok().and_then(|name| self.service.model().operation(name));
        let Some(operation) = operation else { return Answer::Unreadable };
        let decoded = read(self.service.model().protocol, body, |reader| {
            let request = self.service.decode(operation, reader)?;
            Ok((request, reader.trail().missing().to_vec()))
        });
        let Ok((request, missing)) = decoded else { return Answer::Unreadable };
        if let Err(violations) = aws_api::validate(request.input(), &missing) {
            // The text is made of what was sent: it must be possible to say it.
            let error = ApiError::new("ValidationException", 400, violations.message());
            return Answer::Answered(Err(error));
        }
        let answered = self.runtime.block_on(async {
            // What a caller must be allowed is found out of the same request.
            request.asks(&self.caller).await?;
            request
                .call(self.caller.clone())
                .await
                .map(|answer| drop(codec::json::to_vec(answer.output())))
        });
        Answer::Answered(answered)
    }
}

fn read<T>(
    protocol: Protocol,
    body: &[u8],
    decode: impl FnOnce(&mut dyn Reader) -> Result<T, DecodeError>,
) -> Result<T, DecodeError> {
    match protocol {
        Protocol::Query => {
            let form = Form::parse(body)?;
            decode(&mut form.reader())
        }
        _ => {
            let mut reader = JsonReader::new(body);
            let decoded = decode(&mut reader)?;
            reader.finish()?;
            Ok(decoded)
        }
    }
}
