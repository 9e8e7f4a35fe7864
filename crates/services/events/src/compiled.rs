//! Buses as events meet them: their rules' patterns and targets' inputs, compiled once and kept until
//! something changes.

use crate::event::Event;
use crate::input::Input;
use crate::keys;
use crate::model::{self, Archive, Kept, Rule};
use crate::names::{BusName, RuleName};
use crate::room::Room;
use aws_api::events::Target;
use event_engine::filter::{Pattern, Set};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use store::{Direction, KeyRange, Limit, StoreError, Version};

/// Buses that are remembered at most; then the memory is begun anew.
const BUSES_MAX: usize = 1_000;

/// What is remembered, each bus as of the generation in which it was read.
#[derive(Default)]
pub(crate) struct Buses {
    generation: AtomicU64,
    known: Mutex<HashMap<BusName, (u64, Arc<Compiled>)>>,
}

impl Buses {
    /// Everything may have changed.
    pub(crate) fn forget(&self) {
        self.generation.fetch_add(1, Ordering::SeqCst);
    }
}

/// A bus.
#[derive(Debug, Default)]
pub(crate) struct Compiled {
    pub(crate) rules: Vec<Arc<CompiledRule>>,
    patterns: Set,
    archives: Vec<Archive>,
    archived: Set,
}

/// An enabled rule of it.
#[derive(Debug)]
pub(crate) struct CompiledRule {
    pub(crate) name: RuleName,
    pub(crate) arn: String,
    pub(crate) targets: Vec<CompiledTarget>,
    pattern: Option<Pattern>,
    version: Version,
}

/// A target of it.
#[derive(Debug)]
pub(crate) struct CompiledTarget {
    pub(crate) target: Arc<Target>,
    pub(crate) input: Input,
}

impl CompiledRule {
    pub(crate) fn of(name: RuleName, rule: Rule, version: Version) -> CompiledRule {
        // What is kept was read when it was put.
        let pattern = rule.pattern.as_deref().and_then(|text| Pattern::parse(text).ok());
        let target = |Kept(target): Kept<_>| {
            let input = Input::of(&target).unwrap_or(Input::Event);
            CompiledTarget { target: Arc::new(target), input }
        };
        let targets = rule.targets.into_iter().map(target).collect();
        CompiledRule { arn: name.arn(), name, targets, pattern, version }
    }
}

impl Compiled {
    /// The rules that want the event, of those that are named, where some are.
    pub(crate) fn rules_for<'c>(
        &'c self,
        event: &Event,
        only: &'c [String],
    ) -> impl Iterator<Item = &'c Arc<CompiledRule>> + use<'c> {
        let wanting = self.patterns.matching(&event.json).into_iter();
        wanting
            .filter_map(|place| self.rules.get(place))
            .filter(move |rule| only.is_empty() || only.contains(&rule.arn))
    }

    /// The archives that keep it.
    pub(crate) fn archives_for<'c>(
        &'c self,
        event: &Event,
    ) -> impl Iterator<Item = &'c Archive> + use<'c> {
        self.archived.matching(&event.json).into_iter().filter_map(|place| self.archives.get(place))
    }
}

impl Room {
    /// A bus, compiled. One that is not there has no rules.
    pub(crate) async fn compiled(&self, bus: &BusName) -> Result<Arc<Compiled>, StoreError> {
        let generation = self.buses.generation.load(Ordering::SeqCst);
        let known = self.buses.known.lock().get(bus).cloned();
        let old = match known {
            Some((of, compiled)) if of == generation => return Ok(compiled),
            Some((_, compiled)) => compiled,
            None => Arc::default(),
        };
        let compiled = Arc::new(self.compile(bus, &old).await?);
        let mut all = self.buses.known.lock();
        if all.len() >= BUSES_MAX {
            all.clear();
        }
        all.insert(bus.clone(), (generation, compiled.clone()));
        Ok(compiled)
    }

    /// Reads a bus's rules and archives; what has not changed is taken over.
    async fn compile(&self, bus: &BusName, old: &Compiled) -> Result<Compiled, StoreError> {
        let before: HashMap<_, _> =
            old.rules.iter().map(|rule| (&rule.name.name, rule.clone())).collect();
        let mut rules = Vec::new();
        for entry in self.all(keys::rule::all_of(bus)).await? {
            let name = keys::rule::read(&entry.key)?;
            match before.get(&name.name) {
                Some(same) if same.version == entry.version => rules.push(same.clone()),
                _ => {
                    let rule: Rule = model::decode("rule", &entry.value)?;
                    if rule.is_enabled() {
                        rules.push(Arc::new(CompiledRule::of(name, rule, entry.version)));
                    }
                }
            }
        }
        let (arn, mut archives, mut wanted) = (bus.arn(), Vec::new(), Vec::new());
        for entry in self.all(keys::archive::all_of(&bus.place)).await? {
            let archive: Archive = model::decode("archive", &entry.value)?;
            if archive.source == arn {
                // Without a pattern of its own it keeps every event: each has a version.
                let pattern = archive.pattern.as_deref().unwrap_or(r#"{"version":["0"]}"#);
                wanted.push(Pattern::parse(pattern).ok());
                archives.push(archive);
            }
        }
        let patterns = Set::new(rules.iter().map(|rule| rule.pattern.clone()));
        Ok(Compiled { rules, patterns, archives, archived: Set::new(wanted) })
    }

    /// All entries of a range that is known to be short.
    pub(crate) async fn all(&self, range: KeyRange) -> Result<Vec<store::Entry>, StoreError> {
        let (mut all, mut rest) = (Vec::new(), Some(range));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            all.extend(page.entries);
            rest = page.next;
        }
        Ok(all)
    }

    /// Forgets what is remembered whenever buses, rules or archives change, here or on another node.
    pub(crate) async fn follow(self: Arc<Self>) {
        let mut rules = self.store.watch(keys::rule::prefix());
        let mut archives = self.store.watch(keys::archive::prefix());
        let mut buses = self.store.watch(keys::bus::prefix());
        loop {
            tokio::select! {
                () = rules.changed() => {}
                () = archives.changed() => {}
                () = buses.changed() => {}
            }
            self.forget();
        }
    }
}
