"""What functions in compiled languages are made of: built once for each state of their sources, and kept below target/."""

import fcntl
import hashlib
import io
import os
import pathlib
import shutil
import subprocess
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FUNCTIONS = pathlib.Path(__file__).parent / "functions"
BUILT = ROOT / "target/e2e"

# Where and how all Rust of functions is built, so that what several are made of is built once. What it answers is asked
# here, not how fast.
CARGO = {"CARGO_TARGET_DIR": str(BUILT / "cargo"), "CARGO_PROFILE_RELEASE_OPT_LEVEL": "0", "RUSTFLAGS": ""}


def archive(files):
    """A zip of names and bytes; programs are executable."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o755 << 16
            zipped.writestr(entry, content)
    return out.getvalue()


def kept(language, source, build):
    """The file that `build(place)` makes of the sources, made anew only if they have changed."""
    sources = hashlib.sha256()
    for path in sorted(path for path in source.rglob("*") if path.is_file() and "target" not in path.parts):
        sources.update(path.read_bytes())
    place = BUILT / f"{language}-{sources.hexdigest()[:16]}"
    BUILT.mkdir(parents=True, exist_ok=True)
    with open(place.with_suffix(".lock"), "w") as lock:
        # Modules run beside each other: one builds, the others wait for it.
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not place.exists():
            unfinished = place.with_suffix(".new")
            build(unfinished)
            unfinished.rename(place)
    return place.read_bytes()


def run(command, directory, **variables):
    done = subprocess.run(command, cwd=directory, env={**os.environ, **variables}, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}: {done.stderr[-4000:]}"


def go(name="go", **variables):
    source = FUNCTIONS / name

    def build(place):
        cache = place.with_suffix(".cache")
        command = ["go", "build", "-trimpath", "-ldflags", "-s -w", "-o", str(place), "."]
        run(command, source, **{"CGO_ENABLED": "0", "GOCACHE": str(cache), "GOFLAGS": "-mod=mod", **variables})
        shutil.rmtree(cache)

    return kept(name, source, build)


def go_with_sdk():
    """With AWS's SDK as the system's package has it, which is no module but a part of GOPATH."""
    return go("go-sdk", GO111MODULE="off", GOFLAGS="", GOPATH="/usr/share/gocode")


def rust(source=FUNCTIONS / "rust", name="bootstrap"):
    def build(place):
        run(["cargo", "build", "--release", "--locked"], source, **CARGO)
        shutil.copy(BUILT / "cargo/release" / name, place)

    return kept(f"rust-{name}", source, build)


def java(directory, jar, *sources):
    """Classes by their names inside of a package, compiled against the runtime's own interfaces."""
    classes = directory / "classes"
    run(["javac", "-nowarn", "-d", str(classes), "-cp", str(jar), *(str(FUNCTIONS / "java" / s) for s in sources)], directory)
    return {str(path.relative_to(classes)): path.read_bytes() for path in classes.rglob("*.class")}
