//! What helps editors write: JSON Schemas for their programs.

pub mod schema;
