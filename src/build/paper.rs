//! Plans as PDFs: the page that is set, the pictures that it shows, and what is known of the same.

use super::prepared::Prepared;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::PlanId;
use crate::page::Subject;
use crate::page::artifact::{Artifact, Kind};
use crate::path::OutputPath;
use crate::render::pdf::{About, Paper, Picture};

/// The template of a plan on paper.
const TEMPLATE: &str = "paper.html";

impl Prepared {
    /// A plan as a PDF.
    pub(super) fn paper(&self, artifact: &Artifact, id: PlanId) -> Result<Vec<u8>, Diagnostic> {
        let plan = &self.model[id];
        let printed = |page: &&crate::page::Page| page.subject == Subject::Print(id);
        let Some(page) = self.pages.iter().find(printed) else {
            return Ok(Vec::new());
        };
        let mut html = Vec::new();
        let view = self.view(page);
        let templates = &self.templates[page.language];
        templates.render(TEMPLATE, &view, &self.measures, &mut html)?;
        let owner = plan.owner.map(|owner| &self.model[owner].document.name);
        let about = About {
            path: &page.path,
            base_url: self.shared.base_url.as_deref(),
            author: owner.map(String::as_str),
            day: plan.status_day,
        };
        let paper = Paper::read(&String::from_utf8_lossy(&html), &about);
        let pictures = paper.pictures.iter().map(|path| self.picture(path));
        let pictures = pictures.collect::<Result<Vec<_>, Diagnostic>>()?;
        let papers = &self.made.papers;
        let known = |fingerprint| papers.get(&artifact.path, fingerprint);
        let made = paper.set(artifact.path.as_str(), pictures, known);
        let (fingerprint, pdf) = made.map_err(|message| {
            Diagnostic::new(Rule::PaperFault, artifact.source.clone()).with("message", message)
        })?;
        papers.put(&artifact.path, fingerprint, &pdf);
        Ok(pdf)
    }

    /// A picture that a plan shows; none where it cannot be shown on paper.
    fn picture(&self, path: &OutputPath) -> Result<Option<Picture>, Diagnostic> {
        let Some(at) = self.by_path.get(path) else {
            return Ok(None);
        };
        let artifact = &self.artifacts[*at];
        if !matches!(
            artifact.kind,
            Kind::Fixed(_) | Kind::Large(_) | Kind::Figure(..)
        ) {
            return Ok(None);
        }
        let mut room = Vec::new();
        let bytes = self.make(artifact, &mut room)?.to_vec();
        Ok(Picture::read(path.as_str(), bytes))
    }
}
