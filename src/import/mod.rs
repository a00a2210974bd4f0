//! What comes from elsewhere into a site: a plan from a document. Nothing that is there is replaced.

pub mod plan;
