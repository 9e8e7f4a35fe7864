//! Words that are names only between double quotation marks: those of SQL-92, and PartiQL's own that
//! stand in statements (PartiQL Specification, «Reserved keywords»). Names of types alone, as `list`,
//! are let through as names: no statement of DynamoDB's can mean anything else by them.

use std::sync::LazyLock;

const WORDS: &str = "\
    absolute action add all allocate alter and any are as asc assertion at authorization avg \
    begin between bit bit_length by cascade cascaded case cast catalog char char_length character \
    character_length check close coalesce collate collation column commit connect connection \
    constraint constraints continue convert corresponding count create cross current current_date \
    current_time current_timestamp current_user cursor date deallocate dec decimal declare \
    default deferrable deferred delete desc describe descriptor diagnostics disconnect distinct \
    domain double drop else end escape except exception exec execute exists external extract \
    false fetch first float for foreign found from full get global go goto grant group having \
    identity immediate in indicator initially inner input insensitive insert int integer \
    intersect interval into is isolation join key language last left level like limit local lower \
    match max min missing module names national natural nchar next no not null nullif numeric \
    octet_length of on only open option or order outer output overlaps pad partial pivot position \
    precision prepare preserve primary prior privileges procedure public read real references \
    relative remove restrict revoke right rollback rows schema scroll section select session \
    session_user set size smallint some space sql sqlcode sqlerror sqlstate substring sum \
    system_user table temporary then time to transaction translate translation trim true tuple \
    union unique unknown unpivot update upper usage user using value values varchar varying view \
    when whenever where with work write zone";

/// The words, sorted.
static SORTED: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let mut words: Vec<&str> = WORDS.split_ascii_whitespace().collect();
    words.sort_unstable();
    words
});

/// Whether a word is one, in any case.
pub(super) fn is_keyword(word: &str) -> bool {
    SORTED.binary_search(&word.to_ascii_lowercase().as_str()).is_ok()
}
