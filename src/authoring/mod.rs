//! What helps editors write: JSON Schemas for their programs, and the reference of the handbook.

pub mod reference;
pub mod schema;
