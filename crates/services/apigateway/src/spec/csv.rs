//! Tables with commas: fields between double or single quotes may hold commas and line breaks, and the
//! quote itself twice.

/// The rows of a text; empty lines are none.
pub(super) fn rows(text: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut row: Vec<String> = Vec::new();
    let mut field = String::new();
    // What the field began with, and whether it has been closed.
    let mut quote: Option<char> = None;
    let mut closed = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, quote) {
            (letter, Some(mark)) if !closed => {
                if letter != mark {
                    field.push(letter);
                } else if letters.peek() == Some(&mark) {
                    field.push(mark);
                    letters.next();
                } else {
                    closed = true;
                }
            }
            (',' | '\n', _) => {
                let plain = std::mem::take(&mut field);
                row.push(if closed { plain } else { plain.trim().to_owned() });
                (quote, closed) = (None, false);
                if letter == '\n' {
                    end(&mut rows, &mut row);
                }
            }
            ('"' | '\'', None) if field.trim().is_empty() => {
                field.clear();
                quote = Some(letter);
            }
            // Between a closing quote and the next comma there is nothing.
            _ if closed => {}
            _ => field.push(letter),
        }
    }
    row.push(if quote.is_some() { field } else { field.trim().to_owned() });
    end(&mut rows, &mut row);
    rows
}

fn end(rows: &mut Vec<Vec<String>>, row: &mut Vec<String>) {
    let row = std::mem::take(row);
    if row.iter().any(|field| !field.is_empty()) {
        rows.push(row);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn fields_may_be_between_quotes() {
        let cases: [(&str, &[&[&str]]); 6] = [
            ("", &[]),
            ("a,b\r\nc, d \n\n", &[&["a", "b"], &["c", "d"]]),
            ("\"a,b\",'c,d'", &[&["a,b", "c,d"]]),
            ("\"a \"\"b\"\"\",it's", &[&["a \"b\"", "it's"]]),
            ("a,,\n,,\n", &[&["a", "", ""]]),
            ("\"a\nb", &[&["a\nb"]]),
        ];
        for (text, wanted) in cases {
            assert_eq!(rows(text), wanted, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            table in prop::collection::vec(prop::collection::vec("[a-z,'\" \n]{1,6}", 1..4), 0..4),
            single: bool,
        ) {
            let mark = if single { '\'' } else { '"' };
            let quoted = |field: &String| {
                format!("{mark}{}{mark}", field.replace(mark, &format!("{mark}{mark}")))
            };
            let line = |row: &Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(",");
            let text = table.iter().map(line).collect::<Vec<_>>().join("\r\n");
            prop_assert_eq!(rows(&text), table, "{}", text);
        }
    }
}
