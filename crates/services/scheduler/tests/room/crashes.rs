//! Killed before and after each single commit: nothing that was acknowledged is forgotten, and no due
//! time is fired twice.

use crate::house::{House, flexible, schedule};
use aws_api::scheduler::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;
use store::{Memory, Store};
use testing::Mortal;

struct Life {
    house: House,
    memory: Arc<dyn Store>,
    mortal: Arc<Mortal>,
    deaths: usize,
}

impl Life {
    async fn new(death: usize, after: bool) -> Life {
        let memory: Arc<dyn Store> = Arc::new(Memory::new());
        let mortal = Mortal::over(memory.clone(), Some((death, after)));
        let mut house = House::over(mortal.clone(), 5);
        house.run();
        Life { house, memory, mortal, deaths: 0 }
    }

    /// The next life, over what the last one has left.
    async fn reborn(&mut self) {
        self.deaths += 1;
        self.mortal = Mortal::over(self.memory.clone(), None);
        self.house.store = self.mortal.clone();
        self.house.kill().await;
        self.house.run();
    }

    /// Asks until it is answered; killed, it asks the next life the same.
    async fn insist(&mut self, input: &CreateScheduleInput) {
        loop {
            let mortal = self.mortal.clone();
            tokio::select! {
                made = self.house.create(input.clone()) => {
                    made.unwrap();
                    return;
                }
                () = mortal.death() => {}
            }
            self.reborn().await;
        }
    }

    /// Ten minutes, ten seconds at a time.
    async fn go_on(&mut self) {
        for _ in 0..60 {
            self.house.settle().await;
            if self.mortal.is_dead() {
                self.reborn().await;
                self.house.settle().await;
            }
            self.house.clock.advance(Duration::from_secs(10));
        }
        self.house.settle().await;
    }
}

fn schedules() -> Vec<CreateScheduleInput> {
    let make = |name: &str, expression: &str| {
        let mut input = schedule(name, expression);
        let says = ["schedule-arn", "scheduled-time", "execution-id"];
        let says = says.map(|word| format!("<aws.scheduler.{word}>"));
        input.target.input = Some(says.join(" "));
        input.client_token = Some(format!("token-{name}"));
        input
    };
    let mut all = vec![
        make("cron", "cron(0/2 * * * ? *)"),
        make("once", "at(2026-11-18T11:09:00)"),
        make("gone", "at(2026-11-18T11:10:00)"),
        make("flexible", "at(2026-11-18T11:11:00)"),
    ];
    all[2].action_after_completion = Some(ActionAfterCompletion::Delete);
    all[3].flexible_time_window = flexible(2);
    all
}

/// Holds what was told against what had to be.
fn check(told: &[String], which: &str) {
    let mut executions: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    for line in told {
        let [arn, time, execution] = line.split(' ').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let name = arn.rsplit('/').next().unwrap();
        executions.entry((name, &time[11..16])).or_default().insert(execution);
    }
    for ((name, time), ids) in &executions {
        assert_eq!(ids.len(), 1, "{name} was fired twice for {time} {which}");
    }
    // What was under way when it was killed may be told twice, and nothing else: at ten past, two are.
    assert!(told.len() <= executions.len() + 2, "{told:?} {which}");
    let times = |name: &str| -> Vec<&str> {
        executions.keys().filter(|(of, _)| *of == name).map(|(_, time)| *time).collect()
    };
    assert_eq!(times("once"), ["11:09"], "{which}");
    assert_eq!(times("gone"), ["11:10"], "{which}");
    assert_eq!(times("flexible"), ["11:11"], "{which}");
    let cron = times("cron");
    assert!(cron.starts_with(&["11:08", "11:10", "11:12", "11:14", "11:16"]), "{cron:?} {which}");
}

#[tokio::test]
async fn killed_at_any_commit_every_due_time_is_fired_once() {
    let mut deaths = 0;
    for after in [false, true] {
        for death in 0..40 {
            let mut life = Life::new(death, after).await;
            for input in schedules() {
                life.insist(&input).await;
            }
            life.go_on().await;
            deaths += life.deaths;
            let which =
                format!("(killed at commit {death}, {})", ["before", "after"][usize::from(after)]);
            check(&life.house.world.bodies("q"), &which);
            assert_eq!(life.house.names().await, ["cron", "flexible", "once"], "{which}");
        }
    }
    assert!(deaths > 50, "only {deaths} lives had a death");
}
