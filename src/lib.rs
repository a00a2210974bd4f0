//! planverk: a static site generator for published plans.
pub mod build;
pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod document;
pub mod finish;
pub mod language;
pub mod model;
pub mod output;
pub mod page;
pub mod path;
pub mod render;
pub mod source;
pub mod theme;
pub mod yaml;
