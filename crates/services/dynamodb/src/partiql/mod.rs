//! PartiQL, in DynamoDB's dialect (Developer Guide, «PartiQL - a SQL-compatible query language for
//! Amazon DynamoDB»).
//!
//! A statement is read with its parameters into a typed [`statement::Statement`], whose conditions, updates
//! and projections are those of expressions: nothing is evaluated here. [`plan`] says how it
//! reaches its items; it is carried out by the queries, scans and intents that other operations
//! use. Every error of reading and planning is AWS's whole message.

mod asks;
mod changes;
mod condition;
mod execute;
mod keywords;
mod lexer;
mod literal;
mod merge;
mod parser;
mod plan;
mod reads;
mod statement;
mod token;
mod transaction;
mod writes;

#[cfg(test)]
mod tests;
