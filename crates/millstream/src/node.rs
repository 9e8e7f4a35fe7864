//! Who this server is among those that may share a store.

use crate::message::Failure;
use crate::settings::Settings;
use foundation::Ambient;
use std::io::ErrorKind;

/// A name of our own, kept in the data directory, so that we have it again after a restart: what we
/// held we may take back at once. In memory there is nothing to take back.
pub fn name(settings: &Settings, ambient: &Ambient) -> Result<String, Failure> {
    if settings.ephemeral {
        return Ok(ambient.dice.uuid());
    }
    let path = settings.data_dir.join("node");
    let failure = |why| Failure::new(format!("can't keep {}", path.display()), why);
    match std::fs::read_to_string(&path) {
        Ok(name) if !name.trim().is_empty() => return Ok(name.trim().to_owned()),
        Ok(_) => {}
        Err(why) if why.kind() == ErrorKind::NotFound => {}
        Err(why) => return Err(failure(why)),
    }
    let name = ambient.dice.uuid();
    // Lost in a crash, it is made anew: then others' patience is waited for.
    std::fs::create_dir_all(&settings.data_dir).map_err(failure)?;
    std::fs::write(&path, &name).map_err(failure)?;
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Up;
    use foundation::Timestamp;

    #[test]
    fn a_name_is_kept_unless_everything_is_in_memory() {
        let directory =
            std::env::temp_dir().join(format!("millstream-node-{}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        let (ambient, _) = Ambient::seeded(1, Timestamp::EPOCH);
        let settings = Settings::resolve(Up::default(), &directory).unwrap();
        let first = name(&settings, &ambient).unwrap();
        assert_eq!(name(&settings, &ambient).unwrap(), first);
        let in_memory = Settings { ephemeral: true, ..settings };
        let [one, two] = [(); 2].map(|()| name(&in_memory, &ambient).unwrap());
        assert!(one != first && one != two);
        std::fs::remove_dir_all(&directory).unwrap();
    }
}
