//! Everything a page is made from.

use std::sync::OnceLock;

use super::Page;
use super::address::Addresses;
use super::quote::Quotes;
use super::view::Shared;
use crate::language::Languages;
use crate::model::Model;

/// Everything a page is made from.
pub struct Site<'a> {
    /// The model.
    pub model: &'a Model,
    /// The addresses of all pages.
    pub addresses: &'a Addresses,
    /// Every page.
    pub pages: &'a [Page],
    /// The languages by code.
    pub languages: &'a Languages,
    /// What all pages share.
    pub shared: &'a Shared,
    /// For each row of a measure, a number that differs where the row differs.
    pub row_fingerprints: &'a [u64],
    /// The sentences in which pages mention others.
    pub quotes: &'a Quotes,
    /// The folder of the search index, with a slash at its end; known before the page of the search
    /// is made.
    pub search_index: &'a OnceLock<String>,
}
