//! Queues as event source mappings receive from them.

use crate::house::House;
use async_trait::async_trait;
use aws_api::seams::{MessageSource, MessagesWanted, SourceMessages, SourceRefusal};
use foundation::Caller;
use foundation::access::{Ask, Authorizer, Decision};
use service_sqs::Source;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Allows all but one action; keeps what was asked.
#[derive(Default)]
struct Guard {
    denies: Mutex<Option<&'static str>>,
    asked: Mutex<Vec<(String, String)>>,
}

#[async_trait]
impl Authorizer for Guard {
    async fn decide(&self, _: &Caller, ask: &Ask) -> Decision {
        self.asked.lock().unwrap().push((ask.action.to_string(), ask.resource.to_string()));
        match *self.denies.lock().unwrap() == Some(ask.action) {
            true => Decision::Denied("because".to_owned()),
            false => Decision::Allowed(String::new()),
        }
    }
}

const ARN: &str = "arn:aws:sqs:us-east-1:000000000000:q";
const FIFO: &str = "arn:aws:sqs:us-east-1:000000000000:q.fifo";
const MEGABYTES: usize = 6 * 1024 * 1024;

struct Reader {
    house: House,
    guard: Arc<Guard>,
    source: Arc<Source>,
}

impl Reader {
    fn new() -> Reader {
        let (house, guard) = (House::new(), Arc::<Guard>::default());
        let source = Source::new(house.room.clone(), guard.clone());
        Reader { house, guard, source }
    }

    async fn take(&self, arn: &str, messages: usize) -> SourceMessages {
        let want = MessagesWanted { messages, bytes: MEGABYTES, longer: Duration::ZERO };
        self.source.receive(&self.house.caller, arn, &want).await.unwrap()
    }

    async fn delete(&self, arn: &str, page: &SourceMessages) {
        let receipts: Vec<_> = page.messages.iter().map(|m| m.receipt.clone()).collect();
        self.source.delete(&self.house.caller, arn, &receipts).await.unwrap();
    }
}

fn bodies(page: &SourceMessages) -> Vec<String> {
    let text = |body: &bytes::Bytes| String::from_utf8(body.to_vec()).unwrap();
    page.messages.iter().map(|message| text(&message.body)).collect()
}

#[tokio::test]
async fn what_is_received_is_hidden_and_can_be_deleted_at_once() {
    let reader = Reader::new();
    let url = reader.house.queue("q", &[("VisibilityTimeout", "30")]).await.unwrap();
    for n in 0..250 {
        reader.house.send(&url, &n.to_string()).await;
    }
    let first = reader.take(ARN, 10_000).await;
    assert!(first.more && first.messages.len() == 100, "{}", first.messages.len());
    assert_eq!(first.hidden_until, reader.house.ambient.now() + Duration::from_secs(30));
    reader.delete(ARN, &first).await;
    reader.delete(ARN, &first).await;
    let second = reader.take(ARN, 10_000).await;
    let third = reader.take(ARN, 10_000).await;
    assert_eq!((second.messages.len(), third.messages.len()), (100, 50));
    let none = reader.take(ARN, 10).await;
    assert_eq!((none.messages.len(), none.more), (0, false));
    assert_eq!(none.next, Some(first.hidden_until), "when the next one shows");
    // A receipt of a queue that is not this one's is passed over.
    reader.house.queue("other", &[]).await.unwrap();
    let elsewhere = ARN.replace(":q", ":other");
    reader.delete(&elsewhere, &second).await;
    reader.house.pass(30);
    assert_eq!(reader.house.counts(&url).await[0], "150");
    let again = reader.take(ARN, 1).await;
    assert_eq!(again.messages.len(), 1);
    // A standard queue deletes with an old receipt, too.
    reader.delete(ARN, &second).await;
    reader.delete(ARN, &third).await;
    assert_eq!(reader.house.counts(&url).await, ["0", "0", "0"]);
}

#[tokio::test]
async fn a_receive_is_no_larger_than_is_wanted_and_may_hide_longer() {
    let reader = Reader::new();
    for (name, arn) in [("q", ARN), ("q.fifo", FIFO)] {
        let fifo = name.ends_with(".fifo");
        let more = [("FifoQueue", "true"), ("ContentBasedDeduplication", "true")];
        let url = reader.house.queue(name, if fifo { &more } else { &[] }).await.unwrap();
        for n in 0..4 {
            let body = format!("{n}{}", "x".repeat(900_000));
            reader.house.send_to(&url, fifo.then_some("g"), &body).await;
        }
        let bytes = 2_000_000;
        let want = MessagesWanted { messages: 10, bytes, longer: Duration::from_secs(60) };
        let page = reader.source.receive(&reader.house.caller, arn, &want).await.unwrap();
        let together: usize = page.messages.iter().map(|message| message.event.len()).sum();
        assert_eq!(page.messages.len(), 2, "{name}");
        assert!(together <= bytes && page.more);
        assert_eq!(page.hidden_until, reader.house.ambient.now() + Duration::from_secs(90));
        let want = MessagesWanted { bytes: 1, ..want };
        reader.delete(arn, &page).await;
        let one = reader.source.receive(&reader.house.caller, arn, &want).await.unwrap();
        assert_eq!(one.messages.len(), 1, "always one");
    }
}

#[tokio::test]
async fn a_group_waits_until_its_messages_are_deleted_or_shown_again() {
    let reader = Reader::new();
    let fifo = [("FifoQueue", "true"), ("ContentBasedDeduplication", "true")];
    let url = reader.house.queue("q.fifo", &fifo).await.unwrap();
    for (group, body) in [("a", "a1"), ("a", "a2"), ("b", "b1"), ("a", "a3")] {
        reader.house.send_to(&url, Some(group), body).await;
    }
    let a = reader.take(FIFO, 2).await;
    assert_eq!(bodies(&a), ["a1", "a2"]);
    let b = reader.take(FIFO, 2).await;
    assert_eq!(bodies(&b), ["b1"], "a3 waits");
    let none = reader.take(FIFO, 2).await;
    assert_eq!((bodies(&none), none.next), (vec![], Some(a.hidden_until)));
    reader.house.pass(30);
    // Too late: it was shown to others, or might have been.
    reader.delete(FIFO, &a).await;
    let again = reader.take(FIFO, 1).await;
    assert_eq!(bodies(&again), ["a1"]);
    reader.delete(FIFO, &a).await;
    assert_eq!(reader.house.counts(&url).await[1], "1", "an old receipt deletes nothing");
    reader.delete(FIFO, &again).await;
    assert_eq!(bodies(&reader.take(FIFO, 10).await), ["a2", "b1", "a3"]);
}

#[tokio::test]
async fn each_call_is_authorized_as_its_operation() {
    let reader = Reader::new();
    reader.house.queue("q", &[("VisibilityTimeout", "7")]).await.unwrap();
    let caller = &reader.house.caller;
    let facts = reader.source.inspect(caller, ARN).await.unwrap();
    assert_eq!(facts.visibility, Duration::from_secs(7));
    let asked: Vec<_> = std::mem::take(&mut *reader.guard.asked.lock().unwrap());
    let of = |action: &str| (action.to_owned(), ARN.to_owned());
    let actions = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];
    assert_eq!(asked, actions.map(of));
    let want = MessagesWanted { messages: 1, bytes: 1, longer: Duration::ZERO };
    for (denied, operation) in [
        (actions[0], "ReceiveMessage"),
        (actions[1], "DeleteMessage"),
        (actions[2], "GetQueueAttributes"),
    ] {
        *reader.guard.denies.lock().unwrap() = Some(denied);
        let is = |refused: Option<SourceRefusal>| matches!(refused, Some(SourceRefusal::Denied(of)) if of == operation);
        assert!(is(reader.source.inspect(caller, ARN).await.err()), "{denied}");
        let received = reader.source.receive(caller, ARN, &want).await;
        assert_eq!(is(received.err()), operation == "ReceiveMessage");
        let deleted = reader.source.delete(caller, ARN, &[]).await;
        assert_eq!(is(deleted.err()), operation == "DeleteMessage");
    }
    *reader.guard.denies.lock().unwrap() = None;
    let nowhere = reader.source.receive(caller, &ARN.replace(":q", ":nowhere"), &want).await;
    let Err(SourceRefusal::Failed { operation, error }) = nowhere else { panic!("{nowhere:?}") };
    assert_eq!((operation, error.code()), ("ReceiveMessage", "QueueDoesNotExist"));
}

#[tokio::test]
async fn a_watch_wakes_for_messages_also_after_a_purge_and_a_new_beginning() {
    let reader = Reader::new();
    let mut watch = reader.source.watch(ARN).await;
    let quiet = async |watch: &mut Box<dyn aws_api::seams::SourceWatch>| {
        for _ in 0..100 {
            let woken = tokio::select! {
                biased;
                () = watch.changed() => true,
                () = tokio::task::yield_now() => false,
            };
            if !woken {
                return;
            }
        }
        panic!("it does not rest");
    };
    quiet(&mut watch).await;
    let url = reader.house.queue("q", &[]).await.unwrap();
    watch.changed().await;
    quiet(&mut watch).await;
    reader.house.send(&url, "a").await;
    watch.changed().await;
    let purge = aws_api::sqs::PurgeQueueRequest { queue_url: url.clone() };
    aws_api::sqs::Sqs::purge_queue(&*reader.house.room, &reader.house.caller, purge).await.unwrap();
    watch.changed().await;
    quiet(&mut watch).await;
    reader.house.send(&url, "b").await;
    watch.changed().await;
    assert_eq!(bodies(&reader.take(ARN, 10).await), ["b"]);
}
