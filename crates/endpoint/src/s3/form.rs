//! `multipart/form-data` (RFC 7578, RFC 2046), taken apart as it comes: nothing is held of a part but
//! its head, and what could be the beginning of a boundary.

use bytes::{Buf, Bytes, BytesMut};

/// Bytes of a part's head: browsers send two or three short lines.
const HEAD_BYTES_MAX: usize = 8 * 1024;

/// Characters of a boundary (RFC 2046).
const BOUNDARY_MAX: usize = 70;

/// What a part says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Head {
    /// The field's name.
    pub name: String,
    /// The name of the file, less the path before it.
    pub filename: Option<String>,
}

/// The next thing in a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// More bytes are needed.
    Wanting,
    /// A part begins.
    Part(Head),
    /// Bytes of the part that has begun.
    Data(Bytes),
    /// The part ends.
    PartEnd,
    /// So does the form; whatever follows does not count.
    End,
}

/// It is no form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Malformed;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// Before the first boundary.
    Preamble,
    /// Behind a boundary.
    Boundary,
    Head,
    Data,
    End,
}

/// Takes a form apart.
#[derive(Debug)]
pub struct Form {
    /// What stands between parts: a line's end, two dashes, the boundary.
    delimiter: Vec<u8>,
    buffer: BytesMut,
    at: At,
}

impl Form {
    /// A form of this content type; none where it is no form, or has no boundary.
    pub fn of(content_type: &str) -> Option<Form> {
        let (kind, parameters) = content_type.split_once(';')?;
        if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
            return None;
        }
        let boundary = parameter(parameters, "boundary")?;
        let fits = (1..=BOUNDARY_MAX).contains(&boundary.len());
        fits.then(|| Form {
            delimiter: [b"\r\n--", boundary.as_bytes()].concat(),
            // The first boundary may have no line before it.
            buffer: BytesMut::from(&b"\r\n"[..]),
            at: At::Preamble,
        })
    }

    /// Takes more bytes.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    /// The next thing in what has come.
    ///
    /// # Errors
    /// Where it is no form.
    pub fn step(&mut self) -> Result<Step, Malformed> {
        loop {
            match self.at {
                At::End => return Ok(Step::End),
                At::Preamble => match find(&self.buffer, &self.delimiter) {
                    Some(at) => {
                        self.buffer.advance(at + self.delimiter.len());
                        self.at = At::Boundary;
                    }
                    None => {
                        self.keep_tail();
                        return Ok(Step::Wanting);
                    }
                },
                At::Boundary => match self.behind_boundary()? {
                    Some(at) => self.at = at,
                    None => return Ok(Step::Wanting),
                },
                At::Head => {
                    // A head without a line ends at once.
                    let (length, skip) = match find(&self.buffer, b"\r\n\r\n") {
                        _ if self.buffer.starts_with(b"\r\n") => (0, 2),
                        Some(length) if length <= HEAD_BYTES_MAX => (length, 4),
                        Some(_) => return Err(Malformed),
                        None if self.buffer.len() > HEAD_BYTES_MAX => return Err(Malformed),
                        None => return Ok(Step::Wanting),
                    };
                    let head = self.buffer.split_to(length);
                    self.buffer.advance(skip);
                    // A part's data may be nothing at all: its end is the line before the boundary.
                    self.at = At::Data;
                    return Ok(Step::Part(read_head(&head)?));
                }
                At::Data => {
                    if let Some(length) = find(&self.buffer, &self.delimiter) {
                        if length > 0 {
                            return Ok(Step::Data(self.buffer.split_to(length).freeze()));
                        }
                        self.buffer.advance(self.delimiter.len());
                        self.at = At::Boundary;
                        return Ok(Step::PartEnd);
                    }
                    let sure = self.buffer.len().saturating_sub(self.delimiter.len() - 1);
                    if sure == 0 {
                        return Ok(Step::Wanting);
                    }
                    return Ok(Step::Data(self.buffer.split_to(sure).freeze()));
                }
            }
        }
    }

    /// What follows a boundary: two dashes, or the end of its line.
    fn behind_boundary(&mut self) -> Result<Option<At>, Malformed> {
        let blanks = self.buffer.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        match self.buffer.get(blanks..) {
            Some([b'-', b'-', ..]) if blanks == 0 => {
                self.buffer.clear();
                Ok(Some(At::End))
            }
            Some([b'\r', b'\n', ..]) => {
                self.buffer.advance(blanks + 2);
                Ok(Some(At::Head))
            }
            None | Some([] | [b'\r']) if blanks <= HEAD_BYTES_MAX => Ok(None),
            Some([b'-']) if blanks == 0 => Ok(None),
            _ => Err(Malformed),
        }
    }

    /// Drops what cannot be part of a boundary any more.
    fn keep_tail(&mut self) {
        let sure = self.buffer.len().saturating_sub(self.delimiter.len() - 1);
        self.buffer.advance(sure);
    }
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = *wanted.first()?;
    let mut from = 0;
    while let Some(found) = text.get(from..)?.iter().position(|byte| *byte == first) {
        let at = from + found;
        if text[at..].starts_with(wanted) {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

fn read_head(head: &[u8]) -> Result<Head, Malformed> {
    let text = std::str::from_utf8(head).map_err(|_| Malformed)?;
    let mut lines = text.split("\r\n").filter_map(|line| line.split_once(':'));
    let (_, value) = lines
        .find(|(name, _)| name.trim().eq_ignore_ascii_case("content-disposition"))
        .ok_or(Malformed)?;
    let (kind, parameters) = value.split_once(';').ok_or(Malformed)?;
    if !kind.trim().eq_ignore_ascii_case("form-data") {
        return Err(Malformed);
    }
    let name = parameter(parameters, "name").ok_or(Malformed)?;
    let filename = parameter(parameters, "filename").map(|path| {
        let file = path.rsplit(['/', '\\']).next();
        file.unwrap_or_default().to_owned()
    });
    Ok(Head { name, filename })
}

/// The value of a parameter: a token, or quoted, with a backslash before quotes.
fn parameter(parameters: &str, wanted: &str) -> Option<String> {
    let mut rest = parameters;
    loop {
        rest = rest.trim_start_matches([';', ' ', '\t']);
        let (name, behind) = rest.split_once('=')?;
        let (value, behind) = match behind.strip_prefix('"') {
            Some(quoted) => quoted_text(quoted)?,
            None => {
                let end = behind.find(';').unwrap_or(behind.len());
                (behind[..end].trim().to_owned(), &behind[end..])
            }
        };
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = behind;
    }
}

fn quoted_text(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Some((value, &text[at + 1..])),
            // Browsers escape quotes alone: the backslashes of a path stand for themselves.
            '\\' if text[at + 1..].starts_with('"') => {
                value.push('"');
                letters.next();
            }
            _ => value.push(letter),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The parts of a form that comes in pieces of this size; what is not whole is an error.
    fn parts(form: &str, body: &[u8], piece: usize) -> Result<Vec<(Head, Vec<u8>)>, Malformed> {
        let mut form = Form::of(form).ok_or(Malformed)?;
        let mut pieces = body.chunks(piece.max(1));
        let mut parts: Vec<(Head, Vec<u8>)> = Vec::new();
        loop {
            match form.step()? {
                Step::Wanting => form.feed(pieces.next().ok_or(Malformed)?),
                Step::Part(head) => parts.push((head, Vec::new())),
                Step::Data(data) => {
                    let (_, all) = parts.last_mut().expect("data is a part's");
                    all.extend_from_slice(&data);
                }
                Step::PartEnd => {}
                Step::End => return Ok(parts),
            }
        }
    }

    const TYPE: &str = "multipart/form-data; boundary=b";

    #[test]
    fn forms_are_parts_between_boundaries() {
        let head = "Content-Disposition: form-data; name=\"a\"";
        for (body, expected) in [
            (format!("--b\r\n{head}\r\n\r\n1\r\n--b--"), Some(vec!["1"])),
            (format!("--b\r\n{head}\r\n\r\n\r\n--b--\r\nrest"), Some(vec![""])),
            (format!("ignored\r\n--b \t\r\n{head}\r\n\r\n1\r\n--b--"), Some(vec!["1"])),
            (
                format!("--b\r\n{head}\r\n\r\n\r\n--c\r\n-\r\n--b\r\n{head}\r\n\r\n2\r\n--b--"),
                Some(vec!["\r\n--c\r\n-", "2"]),
            ),
            (format!("--b\r\nX: y\r\n{head}\r\n\r\n1\r\n--b--"), Some(vec!["1"])),
            ("--b--".to_owned(), Some(vec![])),
            (format!("--b\r\n{head}\r\n\r\n1\r\n--b"), None),
            (format!("--b\r\n{head}\r\n\r\n1"), None),
            (format!("--bb\r\n{head}\r\n\r\n1\r\n--bb--"), None),
            ("--b\r\nContent-Disposition: attachment; name=a\r\n\r\n1\r\n--b--".to_owned(), None),
            ("--b\r\nContent-Disposition: form-data; file=a\r\n\r\n1\r\n--b--".to_owned(), None),
            ("--b\r\n\r\n1\r\n--b--".to_owned(), None),
            (format!("--b\r\nX: {}\r\n{head}\r\n\r\n1\r\n--b--", "x".repeat(9000)), None),
            (String::new(), None),
        ] {
            for piece in [1, 2, 3, 7, 100_000] {
                let found = parts(TYPE, body.as_bytes(), piece).ok();
                let found = found.map(|parts| {
                    parts.into_iter().map(|(_, data)| String::from_utf8(data).unwrap_or_default())
                });
                let found: Option<Vec<String>> = found.map(Iterator::collect);
                let expected: Option<Vec<String>> =
                    expected.clone().map(|all| all.into_iter().map(str::to_owned).collect());
                assert_eq!(found, expected, "{body} in pieces of {piece}");
            }
        }
    }

    #[test]
    fn heads_and_content_types_are_read_as_browsers_write_them() {
        for (parameters, name, filename) in [
            (r#"name="file"; filename="a.txt""#, "file", Some("a.txt")),
            (r#"filename="C:\dir\a.txt"; name=file"#, "file", Some("a.txt")),
            (r#"name="file"; filename="/home/x/a \"b\".txt""#, "file", Some(r#"a "b".txt"#)),
            (r#"name="é ; =""#, "é ; =", None),
            (r#"NAME=key"#, "key", None),
            (r#"name="file"; filename="""#, "file", Some("")),
        ] {
            let head = format!("content-disposition: form-data; {parameters}");
            let found = read_head(head.as_bytes()).expect(parameters);
            assert_eq!((found.name.as_str(), found.filename.as_deref()), (name, filename));
        }
        for (content_type, is_form) in [
            ("multipart/form-data; boundary=abc", true),
            ("Multipart/Form-Data;charset=utf-8;boundary=\"a b\"", true),
            ("multipart/form-data", false),
            ("multipart/form-data; boundary=", false),
            ("multipart/mixed; boundary=abc", false),
            ("application/x-www-form-urlencoded", false),
            ("multipart/form-data; boundary=\"abc", false),
        ] {
            assert_eq!(Form::of(content_type).is_some(), is_form, "{content_type}");
        }
    }

    proptest! {
        #[test]
        fn what_was_written_is_read_in_pieces_of_any_size(
            data in proptest::collection::vec(proptest::collection::vec(prop_oneof![Just(b'\r'), Just(b'\n'), Just(b'-'), Just(b'b'), any::<u8>()], 0..60), 0..5),
            piece in 1usize..50,
        ) {
            // What holds the boundary cannot be written.
            prop_assume!(data.iter().all(|data| find(&[b"\r\n", data.as_slice(), b"\r\n--"].concat(), b"\r\n--b").is_none()));
            let mut body = Vec::new();
            for (n, data) in data.iter().enumerate() {
                body.extend_from_slice(format!("--b\r\nContent-Disposition: form-data; name=\"{n}\"\r\n\r\n").as_bytes());
                body.extend_from_slice(data);
                body.extend_from_slice(b"\r\n");
            }
            body.extend_from_slice(b"--b--\r\n");
            let found = parts(TYPE, &body, piece).expect("a form");
            let found: Vec<Vec<u8>> = found.into_iter().map(|(_, data)| data).collect();
            prop_assert_eq!(found, data);
        }

        #[test]
        fn noise_breaks_nothing(body in "(--b|--|\r\n|content-disposition: form-data; name=|a|\"|;|=){0,40}", piece in 1usize..9) {
            let _ = parts(TYPE, body.as_bytes(), piece);
        }
    }
}
