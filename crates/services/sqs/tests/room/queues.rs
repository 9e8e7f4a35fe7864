//! Queues themselves.

use crate::house::House;
use aws_api::sqs::*;

#[tokio::test]
async fn a_purge_empties_the_queue_once_a_minute() {
    let house = House::new();
    let q = house.queue("q", &[]).await.unwrap();
    house.send(&q, "a").await;
    let purge = || PurgeQueueRequest { queue_url: q.clone() };
    house.room.purge_queue(&house.caller, purge()).await.unwrap();
    assert!(house.bodies(&q).await.is_empty());
    let again = house.room.purge_queue(&house.caller, purge()).await.unwrap_err();
    assert_eq!(again.code(), "PurgeQueueInProgress");
    house.pass(60);
    house.room.purge_queue(&house.caller, purge()).await.unwrap();
}

#[tokio::test]
async fn queues_are_made_once_and_found_by_name() {
    let house = House::new();
    let q = house.queue("q", &[("DelaySeconds", "5")]).await.unwrap();
    assert_eq!(q, "http://localhost:4566/000000000000/q");
    assert_eq!(house.queue("q", &[("DelaySeconds", "5")]).await.unwrap(), q);
    assert_eq!(house.queue("q", &[]).await.unwrap(), q);
    let other = house.queue("q", &[("DelaySeconds", "6")]).await.unwrap_err();
    assert_eq!(other.code(), "QueueNameExists");
    house.queue("p", &[]).await.unwrap();
    let list = async |max, next_token| {
        let input = ListQueuesRequest { max_results: max, next_token, queue_name_prefix: None };
        house.room.list_queues(&house.caller, input).await.unwrap()
    };
    assert_eq!(list(None, None).await.queue_urls.unwrap().len(), 2);
    let page = list(Some(1), None).await;
    let rest = list(Some(1), page.next_token).await;
    assert_eq!(rest.queue_urls.unwrap(), std::slice::from_ref(&q));
    let input = DeleteQueueRequest { queue_url: q.clone() };
    house.room.delete_queue(&house.caller, input).await.unwrap();
    let input = GetQueueUrlRequest { queue_name: "q".to_owned(), ..Default::default() };
    let gone = house.room.get_queue_url(&house.caller, input).await.unwrap_err();
    assert_eq!(gone.code(), "QueueDoesNotExist");
    // Made again, it begins empty.
    let again = house.queue("q", &[]).await.unwrap();
    assert!(house.bodies(&again).await.is_empty());
}

#[tokio::test]
async fn permissions_are_statements_of_the_policy() {
    let house = House::new();
    let q = house.queue("q", &[]).await.unwrap();
    let permit = async |label: &str, action: &str| {
        let input = AddPermissionRequest {
            queue_url: q.clone(),
            label: label.to_owned(),
            aws_account_ids: vec!["111122223333".to_owned()],
            actions: vec![action.to_owned()],
        };
        house.room.add_permission(&house.caller, input).await.is_ok()
    };
    assert!(permit("a", "SendMessage").await);
    assert!(!permit("a", "SendMessage").await);
    assert!(!permit("b", "Fly").await);
    let policy = house.attribute(&q, "Policy").await.unwrap();
    assert!(policy.contains("arn:aws:iam::111122223333:root"), "{policy}");
    let input = RemovePermissionRequest { queue_url: q.clone(), label: "a".to_owned() };
    house.room.remove_permission(&house.caller, input).await.unwrap();
    assert_eq!(house.attribute(&q, "Policy").await, None);
}
