//! A server that is killed between any two commits goes on where it stood: what comes of it is the
//! same, nothing is left over and nothing is made twice.

use crate::world::{World, things};
use serde_json::{Value, json};

fn before() -> Value {
    things(&[
        ("A", json!({"Value": "1"})),
        ("B", json!({"Value": {"Ref": "A"}, "Key": "old"})),
        ("C", json!({"Value": "1"})),
    ])
}

fn after(bad: bool) -> Value {
    let mut all = vec![
        ("A", json!({"Value": "2"})),
        ("B", json!({"Value": {"Ref": "A"}, "Key": "new"})),
        ("D", json!({"Value": {"Ref": "B"}})),
    ];
    if bad {
        all.push(("Bad", json!({"Value": {"Ref": "D"}, "Fail": ["create"]})));
    }
    things(&all)
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Act {
    Create,
    CreateBad,
    Update,
    UpdateBad,
    Delete,
}

/// Carries it out with a server that dies after so many commits, and one that does not. The status, what
/// is there, and whether the first one died.
async fn run(
    act: Act,
    left: Option<(usize, bool)>,
) -> (String, Vec<(String, Option<String>)>, bool) {
    let mut world = World::new();
    let mut id = "app".to_owned();
    if !matches!(act, Act::Create | Act::CreateBad) {
        id = world.create("app", &before()).await.unwrap();
        world.settled("app").await.unwrap();
    }
    world.restart(left).await;
    let asked = async {
        match act {
            Act::Create => world.create("app", &before()).await.map(|_| ()),
            Act::CreateBad => world.create("app", &after(true)).await.map(|_| ()),
            Act::Update => world.update("app", &after(false)).await,
            Act::UpdateBad => world.update("app", &after(true)).await,
            Act::Delete => world.delete("app").await,
        }
    };
    let answered = tokio::select! {
        answer = asked => { answer.unwrap(); true }
        () = world.store.death() => false,
    };
    let mut died = !answered;
    if answered {
        died = world.settled(&id).await.is_none();
    }
    if died {
        world.restart(None).await;
        let begun = match act {
            Act::Create | Act::CreateBad => world.describe("app").await.is_some(),
            _ => true,
        };
        if !begun {
            return (String::new(), world.service.seen(), true);
        }
        world.settled(&id).await.unwrap();
    }
    let status = world.settled(&id).await.unwrap().stack_status.to_string();
    let mut seen = world.service.seen();
    // The value of what refers to others is their name, which differs from run to run.
    for (_, value) in &mut seen {
        *value = value.take().map(|value| value.split('-').nth(1).unwrap_or(&value).to_owned());
    }
    (status, seen, died)
}

#[tokio::test]
async fn wherever_the_server_is_killed_the_end_is_the_same() {
    for act in [Act::Create, Act::CreateBad, Act::Update, Act::UpdateBad, Act::Delete] {
        let (status, seen, _) = run(act, None).await;
        let mut deaths = 0;
        for written in [false, true] {
            for left in 0.. {
                let (other, things, died) = run(act, Some((left, written))).await;
                if !died {
                    break;
                }
                deaths += 1;
                // Killed before its request was committed, it is as if there had been none.
                let unasked = run_unasked(act).await;
                let as_asked = (&other, &things) == (&status, &seen);
                let as_unasked = left == 0 && !written && (other, things.clone()) == unasked;
                assert!(as_asked || as_unasked, "{act:?} {left} {written}: {things:?} {seen:?}");
            }
        }
        assert!(deaths > 8, "{act:?} died {deaths} times only");
    }
}

/// How it is without the request.
async fn run_unasked(act: Act) -> (String, Vec<(String, Option<String>)>) {
    if matches!(act, Act::Create | Act::CreateBad) {
        return (String::new(), Vec::new());
    }
    let (status, seen, _) = run(Act::Create, None).await;
    (status, seen)
}
