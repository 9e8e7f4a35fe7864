//! A room with short words for what the tests do again and again.

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::seams::{EventSink, ServiceEvent};
use aws_api::ssm::*;
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use service_ssm::{Room, Seams, Vault};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::{Memory, Store};
use tokio::sync::Notify;

/// EventBridge, as far as it goes here.
#[derive(Default)]
pub struct Bus {
    pub events: Mutex<Vec<ServiceEvent>>,
    /// How often it is not there.
    pub failures: Mutex<u32>,
    pub told: Notify,
}

#[async_trait]
impl EventSink for Bus {
    async fn put(&self, event: ServiceEvent) -> Result<(), ApiError> {
        let mut failures = self.failures.lock().unwrap();
        if *failures > 0 {
            *failures -= 1;
            self.told.notify_one();
            return Err(ApiError::internal("not now"));
        }
        self.events.lock().unwrap().push(event);
        self.told.notify_one();
        Ok(())
    }
}

pub struct House {
    pub room: Arc<Room>,
    pub store: Arc<dyn Store>,
    pub ambient: Ambient,
    pub clock: Arc<VirtualClock>,
    pub caller: Caller,
    pub bus: Arc<Bus>,
}

fn room(store: &Arc<dyn Store>, ambient: &Ambient, bus: &Arc<Bus>) -> Arc<Room> {
    Room::new(Seams {
        store: store.clone(),
        ambient: ambient.clone(),
        node: "n".to_owned(),
        vault: Vault::new([7; 32]),
        events: bus.clone(),
    })
}

/// What is put where nothing else is said.
pub fn putting(name: &str, value: &str) -> PutParameterRequest {
    PutParameterRequest {
        name: name.to_owned(),
        value: value.to_owned(),
        r#type: Some(ParameterType::String),
        ..PutParameterRequest::default()
    }
}

/// The same over what is there.
pub fn over(name: &str, value: &str) -> PutParameterRequest {
    PutParameterRequest { overwrite: Some(true), r#type: None, ..putting(name, value) }
}

pub fn code<T>(result: Result<T, ApiError>) -> String {
    result.err().map_or_else(String::new, |why| why.code().to_owned())
}

impl House {
    pub fn new() -> House {
        let store: Arc<dyn Store> = Arc::new(Memory::new());
        let (ambient, clock) = Ambient::seeded(7, Timestamp::from_millis(1_795_000_000_000));
        let bus = Arc::new(Bus::default());
        let room = room(&store, &ambient, &bus);
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
        House { room, store, ambient, clock, caller, bus }
    }

    /// The same store, served by a room that knows nothing of the one before.
    pub fn reopen(&mut self) {
        self.room = room(&self.store, &self.ambient, &self.bus);
    }

    /// Puts; gives the version.
    pub async fn put(&self, request: PutParameterRequest) -> Result<i64, ApiError> {
        let put = self.room.put_parameter(&self.caller, request).await?;
        Ok(put.version.unwrap())
    }

    pub async fn get(&self, name: &str) -> Result<Parameter, ApiError> {
        let input = GetParameterRequest { name: name.to_owned(), with_decryption: Some(true) };
        Ok(self.room.get_parameter(&self.caller, input).await?.parameter.unwrap())
    }

    /// What it holds, or the code of why not.
    pub async fn value(&self, name: &str) -> String {
        match self.get(name).await {
            Ok(found) => found.value.unwrap(),
            Err(why) => why.code().to_owned(),
        }
    }

    pub async fn delete(&self, name: &str) -> Result<(), ApiError> {
        let input = DeleteParameterRequest { name: name.to_owned() };
        self.room.delete_parameter(&self.caller, input).await.map(drop)
    }

    /// The numbers of a parameter's versions with their labels, in pages of `max`.
    pub async fn versions(&self, name: &str, max: i32) -> Vec<(i64, Vec<String>)> {
        let (mut all, mut next_token) = (Vec::new(), None);
        loop {
            let input = GetParameterHistoryRequest {
                name: name.to_owned(),
                max_results: Some(max),
                next_token,
                ..GetParameterHistoryRequest::default()
            };
            let page = self.room.get_parameter_history(&self.caller, input).await.unwrap();
            let shown = page.parameters.unwrap();
            assert!(shown.len() <= usize::try_from(max).unwrap());
            all.extend(shown.into_iter().map(|one| (one.version.unwrap(), one.labels.unwrap())));
            next_token = page.next_token;
            if next_token.is_none() {
                return all;
            }
        }
    }

    /// Waits until the bus has been told so much, while time goes by.
    pub async fn told(&self, count: usize) -> Vec<ServiceEvent> {
        let work = tokio::spawn(self.room.clone().run());
        loop {
            let told = self.bus.told.notified();
            let events = self.bus.events.lock().unwrap().clone();
            if events.len() >= count {
                work.abort();
                return events;
            }
            tokio::select! {
                () = told => self.clock.advance(Duration::from_secs(1)),
                () = tokio::task::yield_now() => self.clock.advance(Duration::from_millis(100)),
            }
        }
    }
}
