//! A room with short words for what the tests do again and again.

use aws_api::ApiError;
use aws_api::ecr::*;
use foundation::{AccountId, Ambient, Caller, Region, Timestamp};
use service_ecr::Room;
use std::sync::Arc;
use store::{Memory, Store};

pub struct House {
    pub room: Arc<Room>,
    pub store: Arc<dyn Store>,
    pub ambient: Ambient,
    pub caller: Caller,
}

pub fn making(name: &str) -> CreateRepositoryRequest {
    CreateRepositoryRequest { repository_name: name.to_owned(), ..Default::default() }
}

/// The code, and what is said; nothing of what was done.
pub fn code<T>(result: Result<T, ApiError>) -> String {
    result.err().map_or_else(String::new, |why| why.code().to_owned())
}

impl House {
    pub fn new() -> House {
        let store: Arc<dyn Store> = Arc::new(Memory::new());
        let (ambient, _clock) = Ambient::seeded(7, Timestamp::from_millis(1_795_000_000_000));
        let room = Room::new(store.clone(), ambient.clone());
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
        House { room, store, ambient, caller }
    }

    /// The same store, served by a room that knows nothing of the one before.
    pub fn reopen(&mut self) {
        self.room = Room::new(self.store.clone(), self.ambient.clone());
    }

    pub async fn make(&self, request: CreateRepositoryRequest) -> Result<Repository, ApiError> {
        Ok(self.room.create_repository(&self.caller, request).await?.repository.unwrap())
    }

    pub async fn get(&self, name: &str) -> Result<Repository, ApiError> {
        let input = DescribeRepositoriesRequest {
            repository_names: Some(vec![name.to_owned()]),
            ..Default::default()
        };
        let found = self.room.describe_repositories(&self.caller, input).await?;
        Ok(found.repositories.unwrap().remove(0))
    }
}
