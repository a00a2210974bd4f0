//! typst at work: a plan as pages, and the pages as a PDF.

use std::sync::LazyLock;

use memchr::memmem;
use rayon::{ThreadPool, ThreadPoolBuilder};
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::world::PlanWorld;

/// Lists in lists need more room than threads have.
const STACK: usize = 32 * 1024 * 1024;

/// How many plans ago something must have been used for typst to forget it.
const KEPT: usize = 4;

/// A plan as a PDF. `ident` tells it from all others, however often it is made.
///
/// # Errors
/// What typst says.
pub(super) fn set(world: &PlanWorld, ident: &str) -> Result<Vec<u8>, String> {
    // Threads of its own: those of the site wait here, and take on other files meanwhile.
    static POOL: LazyLock<Option<ThreadPool>> = LazyLock::new(|| {
        let pool = ThreadPoolBuilder::new().stack_size(STACK);
        pool.num_threads(rayon::current_num_threads()).build().ok()
    });
    let made = match &*POOL {
        Some(pool) => pool.install(|| made(world, ident)),
        None => made(world, ident),
    };
    comemo::evict(KEPT);
    made
}

fn made(world: &PlanWorld, ident: &str) -> Result<Vec<u8>, String> {
    let pages = typst::compile::<PagedDocument>(world).output;
    let pages = pages.map_err(|faults| said(&faults))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]);
    let options = PdfOptions {
        ident: Smart::Custom(ident.to_owned()),
        creator: Smart::Custom(Some("planverk".to_owned())),
        standards: standards.map_err(|fault| fault.message().to_string())?,
        ..PdfOptions::default()
    };
    let pdf = typst_pdf::pdf(&pages, &options);
    pdf.map(unclaimed).map_err(|faults| said(&faults))
}

/// What says that a file is PDF/UA-1.
const CLAIM: &[u8] = b"<pdfuaid:part>1</pdfuaid:part>";

/// The same without its claim, which only a validator may make: typst has held the file to the
/// rules that a program can, and there are others. Spaces keep everything in its place.
fn unclaimed(mut pdf: Vec<u8>) -> Vec<u8> {
    if let Some(at) = memmem::rfind(&pdf, CLAIM) {
        pdf[at..at + CLAIM.len()].fill(b' ');
    }
    pdf
}

fn said(faults: &[SourceDiagnostic]) -> String {
    let mut messages: Vec<&str> = faults.iter().map(|fault| &*fault.message).collect();
    messages.dedup();
    messages.join("; ")
}
