//! Git's wire as far as a push is looked into: which references it means to move, and which it has
//! («gitprotocol-pack»).

use super::oid::Oid;
use super::path::is_reference;
use super::refs::Move;
use crate::limits::PUSH_REFERENCES_MAX;

/// Digits of a line's length, which count themselves.
const LENGTH_DIGITS: usize = 4;

/// The commands at the beginning of a push.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Commands {
    pub(crate) moves: Vec<Move>,
    /// Whether the answer comes in bands.
    pub(crate) in_bands: bool,
}

/// Why a push can't be read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Malformed {
    /// It is not what git sends.
    NotGit,
    /// It names too many references.
    TooMany,
}

/// A line's content (none where it is a pause), and what comes after it.
type Line<'b> = (Option<&'b [u8]>, &'b [u8]);

/// The first line. Nothing where it has not all come.
fn line(bytes: &[u8]) -> Result<Option<Line<'_>>, Malformed> {
    let Some((digits, rest)) = bytes.split_at_checked(LENGTH_DIGITS) else { return Ok(None) };
    let digits = std::str::from_utf8(digits).map_err(|_| Malformed::NotGit)?;
    let length = usize::from_str_radix(digits, 16).map_err(|_| Malformed::NotGit)?;
    match length.checked_sub(LENGTH_DIGITS) {
        None if length == 0 => Ok(Some((None, rest))),
        None => Err(Malformed::NotGit),
        Some(length) => Ok(rest.split_at_checked(length).map(|(line, rest)| (Some(line), rest))),
    }
}

/// Reads the commands, if all have come. A push that only asks whether it may has none.
pub(crate) fn commands(bytes: &[u8]) -> Result<Option<Commands>, Malformed> {
    let mut found = Commands { moves: Vec::new(), in_bands: false };
    let mut rest = bytes;
    while let Some((content, after)) = line(rest)? {
        let Some(content) = content else { return Ok(Some(found)) };
        rest = after;
        let text = std::str::from_utf8(content).map_err(|_| Malformed::NotGit)?;
        let text = text.strip_suffix('\n').unwrap_or(text);
        if text.starts_with("shallow ") {
            continue;
        }
        let (text, abilities) = text.split_once('\0').unwrap_or((text, ""));
        if abilities.split(' ').any(|ability| ability == "side-band-64k") {
            found.in_bands = true;
        }
        let mut words = text.splitn(3, ' ');
        let mut oid = || words.next().and_then(Oid::parse).ok_or(Malformed::NotGit);
        let (old, new) = (oid()?, oid()?);
        let reference = words.next().ok_or(Malformed::NotGit)?.to_owned();
        if !is_reference(&reference) {
            return Err(Malformed::NotGit);
        }
        found.moves.push(Move { reference, old: old.given(), new: new.given() });
        if found.moves.len() > PUSH_REFERENCES_MAX {
            return Err(Malformed::TooMany);
        }
    }
    Ok(None)
}

/// The references that git says it has moved.
pub(crate) fn moved(answer: &[u8], in_bands: bool) -> Vec<String> {
    let mut report = Vec::new();
    if in_bands {
        let mut rest = answer;
        while let Ok(Some((content, after))) = line(rest) {
            rest = after;
            if let Some((1, content)) = content.and_then(|content| content.split_first()) {
                report.extend_from_slice(content);
            }
        }
    } else {
        report.extend_from_slice(answer);
    }
    let mut moved = Vec::new();
    let mut rest = report.as_slice();
    while let Ok(Some((content, after))) = line(rest) {
        rest = after;
        let text = String::from_utf8_lossy(content.unwrap_or_default());
        if let Some(name) = text.trim_end().strip_prefix("ok ") {
            moved.push(name.to_owned());
        }
    }
    moved
}

/// One line of the wire.
pub(crate) fn framed(content: &[u8]) -> Vec<u8> {
    let mut line = format!("{:04x}", content.len() + LENGTH_DIGITS).into_bytes();
    line.extend_from_slice(content);
    line
}

/// Reads a push's beginning: for those who feed it what nobody would send. Whether it was understood.
pub fn read_commands(bytes: &[u8]) -> bool {
    let _ = moved(bytes, true);
    let _ = moved(bytes, false);
    commands(bytes).is_ok_and(|found| found.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const A: &str = "1111111111111111111111111111111111111111";
    const ZERO: &str = "0000000000000000000000000000000000000000";

    fn push(lines: &[&str]) -> Vec<u8> {
        let mut bytes: Vec<u8> = lines.iter().flat_map(|line| framed(line.as_bytes())).collect();
        bytes.extend_from_slice(b"0000PACK...");
        bytes
    }

    #[test]
    fn pushes_say_what_they_move() {
        let new = format!("{ZERO} {A} refs/heads/main\0 report-status side-band-64k agent=x");
        let gone = format!("{A} {ZERO} refs/heads/old\n");
        let found = commands(&push(&[&new, &gone])).unwrap().unwrap();
        assert!(found.in_bands);
        let oid = Oid::parse(A);
        let moves = [("refs/heads/main", None, oid), ("refs/heads/old", oid, None)];
        let moves =
            moves.map(|(reference, old, new)| Move { reference: reference.into(), old, new });
        assert_eq!(found.moves, moves);
        assert_eq!(commands(b"0000").unwrap().unwrap().moves, []);
        let whole = push(&[&new]);
        for cut in 0..whole.len() - "0000PACK...".len() {
            assert_eq!(commands(&whole[..cut]), Ok(None), "{cut}");
        }
        for wrong in ["zzzz", "0001", "0005x", "000cgarbage!"] {
            assert_eq!(commands(wrong.as_bytes()), Err(Malformed::NotGit), "{wrong}");
        }
        let outside = format!("{ZERO} {A} refs/../config");
        assert_eq!(commands(&push(&[&outside])), Err(Malformed::NotGit));
    }

    #[test]
    fn answers_say_what_was_moved() {
        let report = [
            framed(b"unpack ok\n"),
            framed(b"ok refs/heads/main\n"),
            framed(b"ng refs/heads/old failed to update ref\n"),
            b"0000".to_vec(),
        ]
        .concat();
        assert_eq!(moved(&report, false), ["refs/heads/main"]);
        let (one, two) = report.split_at(20);
        let banded = [
            framed(b"\x02Resolving deltas\n"),
            framed(&[b"\x01", one].concat()),
            framed(&[b"\x01", two].concat()),
            b"0000".to_vec(),
        ]
        .concat();
        assert_eq!(moved(&banded, true), ["refs/heads/main"]);
    }

    proptest! {
        #[test]
        fn what_nobody_would_send_is_no_panic(bytes: Vec<u8>, text in "[0-9a-f]{0,8}[ -~\0]{0,60}") {
            read_commands(&bytes);
            read_commands(text.as_bytes());
        }
    }
}
