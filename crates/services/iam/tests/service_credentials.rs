//! Passwords for services that are no APIs of AWS.
#![allow(clippy::unwrap_used, reason = "in a test, a panic is a failure told at once")]

mod common;

use aws_api::iam::*;
use common::{World, world};
use foundation::Principal;
use service_iam::SignIn;

const CODECOMMIT: &str = "codecommit.amazonaws.com";

async fn make(world: &World, user: &str) -> Result<ServiceSpecificCredential, String> {
    let input = CreateServiceSpecificCredentialRequest {
        user_name: user.to_owned(),
        service_name: CODECOMMIT.to_owned(),
        ..Default::default()
    };
    let made = world.room.create_service_specific_credential(&world.root(), input).await;
    made.map(|made| made.service_specific_credential.unwrap())
        .map_err(|error| error.code().to_owned())
}

/// Who signs in: a user's name, `refused` or `nobody`.
async fn sign_in(world: &World, name: &str, password: &str) -> String {
    match world.room.sign_in(CODECOMMIT, name, password).await {
        SignIn::Nobody => "nobody".to_owned(),
        SignIn::Refused => "refused".to_owned(),
        SignIn::Holder(credential) => match credential.principal {
            Principal::User { name, .. } => name.to_string(),
            other => format!("{other:?}"),
        },
    }
}

#[tokio::test]
async fn who_has_a_password_signs_in_until_it_is_taken_back() {
    let world = world();
    // Without the access key that others have.
    let input = CreateUserRequest { user_name: "anna".to_owned(), ..Default::default() };
    world.room.create_user(&world.root(), input).await.unwrap();
    let made = make(&world, "anna").await.unwrap();
    let (name, password) = (made.service_user_name.unwrap(), made.service_password.unwrap());
    assert_eq!(name, "anna-at-111122223333");
    assert_eq!(password.len(), 44);
    let id = made.service_specific_credential_id;
    assert_eq!(sign_in(&world, &name, &password).await, "anna");
    assert_eq!(sign_in(&world, &name, "wrong").await, "refused");
    assert_eq!(sign_in(&world, "bert-at-111122223333", &password).await, "refused");
    assert_eq!(sign_in(&world, "AKIATEST", "x").await, "nobody");

    // Two for each user, under names of their own.
    let second = make(&world, "anna").await.unwrap();
    assert_eq!(second.service_user_name.as_deref(), Some("anna+1-at-111122223333"));
    assert_eq!(make(&world, "anna").await.unwrap_err(), "LimitExceeded");
    assert_eq!(make(&world, "bert").await.unwrap_err(), "NoSuchEntity");

    let input = ResetServiceSpecificCredentialRequest {
        service_specific_credential_id: id.clone(),
        user_name: Some("anna".to_owned()),
    };
    let reset = world.room.reset_service_specific_credential(&world.root(), input).await.unwrap();
    let fresh = reset.service_specific_credential.unwrap().service_password.unwrap();
    assert_eq!(sign_in(&world, &name, &password).await, "refused");
    assert_eq!(sign_in(&world, &name, &fresh).await, "anna");

    let set = async |status: StatusType| {
        let input = UpdateServiceSpecificCredentialRequest {
            service_specific_credential_id: id.clone(),
            status,
            user_name: Some("anna".to_owned()),
        };
        world.room.update_service_specific_credential(&world.root(), input).await.unwrap();
    };
    set(StatusType::Inactive).await;
    assert_eq!(sign_in(&world, &name, &fresh).await, "refused");
    set(StatusType::Active).await;

    // A user goes by another name with all that they have.
    let input = UpdateUserRequest {
        user_name: "anna".to_owned(),
        new_user_name: Some("ann".to_owned()),
        new_path: None,
    };
    world.room.update_user(&world.root(), input).await.unwrap();
    assert_eq!(sign_in(&world, &name, &fresh).await, "ann");
    let input = ListServiceSpecificCredentialsRequest {
        user_name: Some("ann".to_owned()),
        ..Default::default()
    };
    let listed = world.room.list_service_specific_credentials(&world.root(), input).await.unwrap();
    let listed = listed.service_specific_credentials.unwrap();
    assert_eq!(listed.len(), 2);
    assert!(listed.iter().all(|shown| shown.user_name == "ann"));

    // Nobody is deleted who still has one.
    let delete_user = async || {
        let input = DeleteUserRequest { user_name: "ann".to_owned() };
        let deleted = world.room.delete_user(&world.root(), input).await;
        deleted.err().map(|error| error.code().to_owned())
    };
    assert_eq!(delete_user().await.as_deref(), Some("DeleteConflict"));
    for shown in listed {
        let input = DeleteServiceSpecificCredentialRequest {
            service_specific_credential_id: shown.service_specific_credential_id,
            user_name: Some("ann".to_owned()),
        };
        world.room.delete_service_specific_credential(&world.root(), input).await.unwrap();
    }
    assert_eq!(sign_in(&world, &name, &fresh).await, "refused");
    assert_eq!(delete_user().await, None);
}

#[tokio::test]
async fn other_services_are_refused_by_name() {
    let world = world();
    world.user("anna").await;
    let input = CreateServiceSpecificCredentialRequest {
        user_name: "anna".to_owned(),
        service_name: "cassandra.amazonaws.com".to_owned(),
        ..Default::default()
    };
    let made = world.room.create_service_specific_credential(&world.root(), input).await;
    let error = made.unwrap_err();
    assert_eq!(error.code(), "NotSupportedService");
    assert!(error.message().contains("cassandra"), "{error}");
}
