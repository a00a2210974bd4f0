//! What comes from elsewhere into a site: a plan from a document, and tables that were filled in.

pub mod plan;
pub mod table;
mod xml;
