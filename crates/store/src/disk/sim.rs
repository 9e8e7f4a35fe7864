//! A disk in memory that loses what was not synced when the power is cut: any subset of the
//! 512-byte sectors written since the last sync, whether or not the file had grown, and the latest
//! of the changes of names. Everything it decides comes from its seed.

use std::{
    any::Any,
    collections::{BTreeMap, BTreeSet},
    io,
    sync::Arc,
};

use parking_lot::Mutex;

use super::{Disk, DiskFile};

/// What a disk writes whole or not at all.
const SECTOR_BYTES: usize = 512;

/// A simulated disk. Clones are the same disk.
#[derive(Clone, Debug)]
pub struct SimDisk {
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct State {
    dice: Dice,
    files: Vec<File>,
    /// Names as programs see them now.
    names: BTreeMap<String, usize>,
    /// Names as they are on the platter.
    durable_names: BTreeMap<String, usize>,
    /// Changes of names since then, in order.
    renames: Vec<NameChange>,
    /// Operations until the power goes.
    fuse: Option<u64>,
    off: bool,
    lies: bool,
    locked: bool,
    operations: u64,
}

/// What happens to the names of one directory at once.
#[derive(Clone, Debug)]
struct NameChange {
    dir: String,
    names: Vec<(String, Option<usize>)>,
}

#[derive(Debug, Default)]
struct File {
    seen: Vec<u8>,
    durable: Vec<u8>,
    dirty: BTreeSet<usize>,
}

impl SimDisk {
    /// An empty disk.
    pub fn new(seed: u64) -> SimDisk {
        let state = State {
            dice: Dice(seed),
            files: Vec::new(),
            names: BTreeMap::new(),
            durable_names: BTreeMap::new(),
            renames: Vec::new(),
            fuse: None,
            off: false,
            lies: false,
            locked: false,
            operations: 0,
        };
        SimDisk { state: Arc::new(Mutex::new(state)) }
    }

    /// The power goes at the given number of writing operations from now: that one and all later
    /// ones, reads included, fail.
    pub fn cut_power_after(&self, operations: u64) {
        self.state.lock().fuse = Some(operations);
    }

    /// From now on syncs succeed and do nothing, as on disks that lie: for tests of tests.
    pub fn ignore_syncs(&self) {
        self.state.lock().lies = true;
    }

    /// Whether the power is gone.
    pub fn is_off(&self) -> bool {
        self.state.lock().off
    }

    /// Writing operations so far.
    pub fn operations(&self) -> u64 {
        self.state.lock().operations
    }

    /// The power goes now. Whatever ran on the disk should be dropped before it comes back.
    pub fn cut_power(&self) {
        self.state.lock().off = true;
    }

    /// Decides what of the unsynced is lost, and puts it on
    /// again.
    pub fn restart_after_power_cut(&self) {
        let mut state = self.state.lock();
        let state = &mut *state;
        let kept = state.dice.below(state.renames.len() as u64 + 1) as usize;
        for change in std::mem::take(&mut state.renames).drain(..kept) {
            set_names(&mut state.durable_names, change);
        }
        state.names = state.durable_names.clone();
        for file in &mut state.files {
            file.lose(&mut state.dice);
        }
        state.power_on();
    }

    /// The process dies and the machine goes on: nothing written is lost, and nothing unsynced is
    /// durable yet.
    pub fn restart_after_kill(&self) {
        self.state.lock().power_on();
    }

    /// All files and their contents, to compare two runs.
    pub fn image(&self) -> BTreeMap<String, Vec<u8>> {
        let state = self.state.lock();
        state.names.iter().map(|(name, id)| (name.clone(), state.files[*id].seen.clone())).collect()
    }

    /// Takes a file away, as a careless hand would.
    pub fn remove_file(&self, name: &str) {
        let mut state = self.state.lock();
        state.names.remove(name);
        state.durable_names.remove(name);
    }

    /// Turns one bit over, as decay would.
    pub fn flip_bit(&self, name: &str, bit: usize) {
        let mut state = self.state.lock();
        if let Some(&id) = state.names.get(name) {
            let file = &mut state.files[id];
            for contents in [&mut file.seen, &mut file.durable] {
                if let Some(byte) = contents.get_mut(bit / 8) {
                    *byte ^= 1 << (bit % 8);
                }
            }
        }
    }
}

impl State {
    fn power_on(&mut self) {
        self.off = false;
        self.fuse = None;
        self.locked = false;
    }

    fn readable(&self) -> io::Result<()> {
        if self.off { Err(io::Error::other("the power is gone")) } else { Ok(()) }
    }

    /// Counts a writing operation.
    fn writable(&mut self) -> io::Result<()> {
        self.readable()?;
        self.operations += 1;
        match &mut self.fuse {
            Some(0) => self.off = true,
            Some(left) => *left -= 1,
            None => {}
        }
        Ok(())
    }

    fn name(&mut self, changed: &[(&str, Option<usize>)]) {
        let dir = changed.first().map_or("", |(name, _)| dir_of(name)).to_owned();
        let names = changed.iter().map(|(name, file)| ((*name).to_owned(), *file)).collect();
        let change = NameChange { dir, names };
        set_names(&mut self.names, change.clone());
        self.renames.push(change);
    }
}

fn set_names(names: &mut BTreeMap<String, usize>, change: NameChange) {
    for (name, file) in change.names {
        match file {
            Some(file) => drop(names.insert(name, file)),
            None => drop(names.remove(&name)),
        }
    }
}

fn dir_of(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(dir, _)| dir)
}

impl File {
    fn set_len(&mut self, length: usize) {
        let old = self.seen.len();
        self.seen.resize(length, 0);
        if length < old {
            self.dirty.split_off(&length.div_ceil(SECTOR_BYTES));
        }
        self.dirty.extend(old.min(length) / SECTOR_BYTES..old.min(length).div_ceil(SECTOR_BYTES));
    }

    fn write(&mut self, bytes: &[u8], offset: usize, dice: &mut Dice) {
        let end = offset + bytes.len();
        if self.seen.len() < end {
            self.set_len(end);
        }
        for sector in offset / SECTOR_BYTES..end.div_ceil(SECTOR_BYTES) {
            // What an earlier write left here may have reached the platter on its own.
            if !self.dirty.insert(sector) && dice.below(2) == 0 {
                self.persist(sector);
            }
        }
        self.seen[offset..end].copy_from_slice(bytes);
    }

    /// Brings one sector to the platter, with the file's growth up to it.
    fn persist(&mut self, sector: usize) {
        let start = sector * SECTOR_BYTES;
        let end = (start + SECTOR_BYTES).min(self.seen.len());
        if start < end {
            if self.durable.len() < end {
                self.durable.resize(end, 0);
            }
            self.durable[start..end].copy_from_slice(&self.seen[start..end]);
        }
    }

    fn sync(&mut self) {
        self.durable.resize(self.seen.len(), 0);
        for sector in std::mem::take(&mut self.dirty) {
            self.persist(sector);
        }
    }

    fn lose(&mut self, dice: &mut Dice) {
        // Sometimes all, sometimes nothing, mostly some of it was written back.
        let odds = dice.below(5);
        for sector in std::mem::take(&mut self.dirty) {
            if dice.below(4) < odds {
                self.persist(sector);
            }
        }
        if self.durable.len() != self.seen.len() && dice.below(2) == 0 {
            self.durable.resize(self.seen.len(), 0);
        }
        self.seen.clone_from(&self.durable);
    }
}

#[derive(Debug)]
struct Handle {
    state: Arc<Mutex<State>>,
    id: usize,
}

impl DiskFile for Handle {
    fn len(&self) -> io::Result<u64> {
        let state = self.state.lock();
        state.readable()?;
        Ok(state.files[self.id].seen.len() as u64)
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        let mut state = self.state.lock();
        state.writable()?;
        state.files[self.id].set_len(length as usize);
        state.readable()
    }

    fn read_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<()> {
        let state = self.state.lock();
        state.readable()?;
        let bytes = &state.files[self.id].seen;
        let range = offset as usize..offset as usize + buffer.len();
        buffer.copy_from_slice(bytes.get(range).ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }

    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<()> {
        let mut state = self.state.lock();
        state.writable()?;
        let state = &mut *state;
        state.files[self.id].write(bytes, offset as usize, &mut state.dice);
        state.readable()
    }

    fn sync(&self) -> io::Result<()> {
        let mut state = self.state.lock();
        state.writable()?;
        state.readable()?;
        if !state.lies {
            state.files[self.id].sync();
        }
        Ok(())
    }
}

#[derive(Debug)]
struct Lock(Arc<Mutex<State>>);

impl Drop for Lock {
    fn drop(&mut self) {
        self.0.lock().locked = false;
    }
}

impl Disk for SimDisk {
    fn lock(&self) -> io::Result<Box<dyn Any + Send + Sync>> {
        let mut state = self.state.lock();
        state.readable()?;
        if std::mem::replace(&mut state.locked, true) {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        Ok(Box::new(Lock(self.state.clone())))
    }

    fn open(&self, name: &str) -> io::Result<Option<Arc<dyn DiskFile>>> {
        let state = self.state.lock();
        state.readable()?;
        Ok(state
            .names
            .get(name)
            .map(|id| Arc::new(Handle { state: self.state.clone(), id: *id }) as Arc<dyn DiskFile>))
    }

    fn create(&self, name: &str) -> io::Result<Arc<dyn DiskFile>> {
        let mut state = self.state.lock();
        state.writable()?;
        let id = match state.names.get(name) {
            Some(&id) => {
                state.files[id].set_len(0);
                id
            }
            None => {
                state.files.push(File::default());
                let id = state.files.len() - 1;
                state.name(&[(name, Some(id))]);
                id
            }
        };
        state.readable()?;
        Ok(Arc::new(Handle { state: self.state.clone(), id }))
    }

    fn create_dir(&self, _name: &str) -> io::Result<()> {
        self.state.lock().readable()
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let mut state = self.state.lock();
        state.writable()?;
        let id = *state.names.get(from).ok_or(io::ErrorKind::NotFound)?;
        state.name(&[(to, Some(id)), (from, None)]);
        state.readable()
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        let mut state = self.state.lock();
        state.writable()?;
        if state.names.contains_key(name) {
            state.name(&[(name, None)]);
        }
        state.readable()
    }

    fn list(&self, dir: &str) -> io::Result<Vec<String>> {
        let state = self.state.lock();
        state.readable()?;
        let inside = state.names.keys().filter(|name| dir_of(name) == dir);
        Ok(inside.map(|name| name.rsplit('/').next().unwrap_or(name).to_owned()).collect())
    }

    fn sync_dir(&self, dir: &str) -> io::Result<()> {
        let mut state = self.state.lock();
        state.writable()?;
        state.readable()?;
        let state = &mut *state;
        for change in state.renames.extract_if(.., |change| change.dir == dir) {
            set_names(&mut state.durable_names, change);
        }
        Ok(())
    }

    fn path(&self, name: &str) -> String {
        name.to_owned()
    }
}

/// Numbers from a seed (SplitMix64: Steele, Lea and Flood, «Fast splittable pseudorandom number
/// generators», 2014).
#[derive(Clone, Debug)]
pub struct Dice(pub u64);

impl Dice {
    /// The next 64 bits.
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`, which must not be zero.
    pub fn below(&mut self, end: u64) -> u64 {
        self.roll() % end
    }
}
