//! A capsule on its own, for this crate's tests and measurements, whose `main` is not ours.

fn main() {
    if std::env::args().nth(1).as_deref() == Some(sandbox::CAPSULE_ARG) {
        sandbox::capsule_main();
    }
    eprintln!("a helper of the sandbox; does nothing by itself");
}
