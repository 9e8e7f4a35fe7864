//! What a structure is written into.

use crate::schema::{Member, Schema, Shape};
use foundation::Timestamp;

/// Takes a structure apart as a sequence of calls. Writing never fails: a writer that can refuse
/// keeps its complaints to itself until it is asked.
///
/// The calls for a value are `scalar`, or `begin_… (key/element value)* end_…`.
pub trait Writer {
    /// True or false.
    fn boolean(&mut self, value: bool);
    /// A whole number of `shape` `Integer` or `Long`.
    fn integer(&mut self, shape: &'static Shape, value: i64);
    /// A number of `shape` `Float` or `Double`.
    fn double(&mut self, shape: &'static Shape, value: f64);
    /// Text of `shape` `String` or `Enum`.
    fn string(&mut self, shape: &'static Shape, value: &str);
    /// Bytes.
    fn blob(&mut self, shape: &'static Shape, value: &[u8]);
    /// A moment; the member that was announced last, and then `shape`, say in which format.
    fn timestamp(&mut self, shape: &'static Shape, value: Timestamp);
    /// A structure begins.
    fn begin_structure(&mut self, schema: &'static Schema);
    /// The member whose value comes next; absent members are not announced.
    fn member(&mut self, member: &'static Member);
    /// The structure ends.
    fn end_structure(&mut self, schema: &'static Schema);
    /// A list of `length` elements begins.
    fn begin_list(&mut self, shape: &'static Shape, length: usize);
    /// The element whose value comes next, counted from 0.
    fn element(&mut self, index: usize);
    /// The list ends.
    fn end_list(&mut self, shape: &'static Shape);
    /// A map of `length` entries begins.
    fn begin_map(&mut self, shape: &'static Shape, length: usize);
    /// The key of the entry whose value comes next.
    fn key(&mut self, key: &str);
    /// The map ends.
    fn end_map(&mut self, shape: &'static Shape);
}
