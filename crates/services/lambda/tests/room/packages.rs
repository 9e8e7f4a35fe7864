//! Packages that mean harm.

use crate::world::{World, creation, zip_of};
use aws_api::lambda::{FunctionCode, Lambda};
use bytes::Bytes;
use std::io::Write;
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;

async fn create(world: &World, zip: Bytes) -> Result<PathBuf, String> {
    let mut input = creation(&format!("f{}", world.ambient.dice.hex(8)));
    input.code = FunctionCode { zip_file: Some(zip), ..FunctionCode::default() };
    let made = world.room.create_function(&world.caller(), input).await;
    made.map_err(|error| error.message().to_owned())?;
    let trees = world.dir.join("functions");
    let mut trees: Vec<_> = std::fs::read_dir(trees).unwrap().map(|e| e.unwrap().path()).collect();
    trees.sort_by_key(|path| std::fs::metadata(path).unwrap().modified().unwrap());
    Ok(trees.pop().unwrap())
}

fn linked(links: &[(&str, &str)], files: &[(&str, &[u8])]) -> Bytes {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    for (name, to) in links {
        writer.add_symlink(*name, *to, options).unwrap();
    }
    for (name, body) in files {
        writer.start_file(*name, options).unwrap();
        writer.write_all(body).unwrap();
    }
    writer.finish().unwrap().into_inner().into()
}

fn outside(world: &World) -> bool {
    let strange = |path: &Path| path.join("evil").exists();
    strange(&world.dir) || strange(&world.dir.join("functions")) || strange(Path::new("/tmp"))
}

#[tokio::test]
async fn nothing_is_written_outside_of_the_package() {
    let world = World::new().await;
    for zip in [
        zip_of(&[("../evil", b"x")]),
        zip_of(&[("a/../../evil", b"x")]),
        zip_of(&[("/tmp/evil", b"x")]),
        linked(&[("out", "/tmp")], &[]),
        linked(&[("out", "../..")], &[]),
        linked(&[("a/out", "../../x")], &[]),
        linked(&[("dir", "elsewhere")], &[("dir/evil", b"x")]),
    ] {
        let refused = create(&world, zip).await.unwrap_err();
        assert!(refused.contains("leads outside") || refused.contains("two entries"), "{refused}");
    }
    assert!(!outside(&world));
    let left: Vec<_> = std::fs::read_dir(world.dir.join("functions")).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}

#[tokio::test]
async fn links_within_the_package_and_modes_are_kept() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::new().await;
    let tree =
        create(&world, linked(&[("lib/link.py", "../app.py")], &[("app.py", b"pass")])).await;
    let tree = tree.unwrap();
    assert_eq!(std::fs::read(tree.join("lib/link.py")).unwrap(), b"pass");
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, mode) in [("run", 0o700), ("secret", 0o600), ("suid", 0o4755)] {
        let options = SimpleFileOptions::default().unix_permissions(mode);
        writer.start_file(name, options).unwrap();
    }
    let tree = create(&world, writer.finish().unwrap().into_inner().into()).await.unwrap();
    let mode = |name| std::fs::metadata(tree.join(name)).unwrap().permissions().mode() & 0o7777;
    assert_eq!((mode("run"), mode("secret"), mode("suid")), (0o755, 0o644, 0o755));
    assert_eq!(std::fs::metadata(&tree).unwrap().permissions().mode() & 0o777, 0o755);
}

#[tokio::test]
async fn a_bomb_is_stopped_at_the_limit() {
    let world = World::new().await;
    let zeros = vec![0; 64 << 20];
    let zip = zip_of(&[("a", &zeros), ("b", &zeros), ("c", &zeros), ("d", &zeros)]);
    assert!(zip.len() < 1 << 20);
    let refused = create(&world, zip).await.unwrap_err();
    assert_eq!(refused, "Unzipped size must be smaller than 262144000 bytes");
    let left: Vec<_> = std::fs::read_dir(world.dir.join("functions")).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
    let twice = zip_of(&[("a", b"1"), ("a/b", b"2")]);
    assert!(create(&world, twice).await.unwrap_err().contains("two entries"));
}

#[tokio::test]
async fn damaged_packages_never_panic() {
    let world = World::new().await;
    let whole = zip_of(&[("app.py", b"def handler(e, c): return e\n"), ("b.py", b"1")]);
    for at in 0..whole.len() {
        let mut damaged = whole.to_vec();
        damaged[at] ^= 0x55;
        let _either = create(&world, damaged.into()).await;
        let _refused = create(&world, whole.slice(..at)).await;
    }
    assert!(!outside(&world));
}
