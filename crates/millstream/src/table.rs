//! A plain table for terminals.

/// Rows under a head; numbers to the right, everything else to the left.
pub fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .chain(head.get(column).map(|title| title.chars().count()))
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let numeric = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).all(|c| c.parse::<f64>().is_ok())
    };
    let line = |cells: &mut dyn Iterator<Item = &str>| {
        let mut out = String::from(" ");
        for (column, cell) in cells.enumerate() {
            let width = widths.get(column).copied().unwrap_or(0);
            let padded = if numeric(column) {
                format!(" {cell:>width$} ")
            } else {
                format!(" {cell:<width$} ")
            };
            out.push_str(&padded);
        }
        out.truncate(out.trim_end().len());
        out.push('\n');
        out
    };
    let mut out = line(&mut head.iter().copied());
    let rules: Vec<String> = widths.iter().map(|w| "─".repeat(*w)).collect();
    out.push_str(&line(&mut rules.iter().map(String::as_str)));
    for row in rows {
        out.push_str(&line(&mut row.iter().map(String::as_str)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows =
            vec![vec!["/".to_owned(), "7".to_owned()], vec!["/cart".to_owned(), "12".to_owned()]];
        let expected = "  page   clicks\n  ─────  ──────\n  /           7\n  /cart      12\n";
        assert_eq!(table(&["page", "clicks"], &rows), expected);
    }
}
