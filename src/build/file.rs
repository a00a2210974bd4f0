//! How each file of a site is made.

use std::io;

use rayon::prelude::*;

use super::prepared::Prepared;
use crate::diagnostic::{Diagnostic, Rule};
use crate::finish;
use crate::model::link::Origin;
use crate::output::{Listed, Lists, MANIFEST, listed, listed_read};
use crate::page::artifact::{Artifact, Kind};
use crate::page::body::{Places, Standing};
use crate::page::{self, Page, Subject, view};
use crate::render::{calendar, data, feed, figure, schema, sheet, sitemap};

impl Prepared {
    /// Makes a file. `room` is where it is written, unless it is at hand: pages take much of it, and
    /// it is dear to get anew for each.
    pub(super) fn make<'b>(
        &self,
        artifact: &'b Artifact,
        room: &'b mut Vec<u8>,
    ) -> Result<&'b [u8], Diagnostic> {
        let site = self.site();
        *room = match &artifact.kind {
            Kind::Fixed(bytes) => return Ok(bytes),
            Kind::Page(at) => {
                let page = &self.pages[*at];
                self.html(page, self.view(page), room)?;
                return Ok(room);
            }
            Kind::Readme => data::readme(&site),
            Kind::Measures => data::measures(&site),
            Kind::Plans => data::plans(&site),
            Kind::Deadlines => data::deadlines(&site),
            Kind::Departments => data::departments(&site),
            Kind::WholePlan(id) => data::whole_plan(&site, *id),
            Kind::Schema(of) => data::schema(&site, *of),
            Kind::ManifestSchema => schema::file::<Vec<Listed>>(
                &site,
                MANIFEST,
                "Every file of the site but this one and SHA256SUMS, by path.",
            ),
            Kind::Sheet(of) => sheet::file(&site, *of, self.made.sheet_rows(&site)),
            Kind::Calendar(of) => calendar::file(&site, *of, self.made.events(&site)),
            #[cfg(feature = "pdf")]
            Kind::Paper(id) => self.paper(artifact, *id)?,
            Kind::Figure(of, kind) => figure::svg(&site, *of, *kind),
            Kind::FigureTable(of, kind) => figure::csv(&site, *of, *kind),
            Kind::Feed => feed::file(&site),
            Kind::Sitemap(part) => sitemap::file(&site, *part),
            Kind::Manifest => self.lists()?.manifest,
            Kind::Checksums => self.lists()?.checksums,
            Kind::Large(file) => file.read().map_err(|error| unreadable(artifact, &error))?,
        };
        Ok(room)
    }

    /// The lists of all files. Holds no more than a few pages at a time.
    fn lists(&self) -> Result<Lists, Diagnostic> {
        let site = self.site();
        self.made.make_what_is_shared(&site);
        let others = self
            .artifacts
            .par_iter()
            .filter(|artifact| !artifact.kind.is_list());
        let made = others.map_init(Vec::new, |room, artifact| {
            let path = artifact.path.as_str();
            match &artifact.kind {
                Kind::Large(file) => file
                    .open()
                    .and_then(|opened| listed_read(path, opened))
                    .map_err(|error| unreadable(artifact, &error)),
                _ => Ok(listed(path, self.make(artifact, room)?)),
            }
        });
        let mut files = made.collect::<Result<Vec<Listed>, Diagnostic>>()?;
        files.extend(
            self.made
                .index(&site)
                .iter()
                .map(|(path, bytes)| listed(path.as_str(), bytes)),
        );
        Ok(Lists::of(files))
    }

    /// What the template of a page sees.
    pub(super) fn view(&self, page: &Page) -> view::View {
        let site = self.site();
        if matches!(page.subject, Subject::Search) {
            self.made.index(&site);
        }
        let text_of = |origin: Origin, standing: &Standing<'_>| self.text(origin, standing);
        view::view(&site, page, self.body(page), &text_of)
    }

    /// Writes a page in place of what is in `room`.
    pub(super) fn html(
        &self,
        page: &Page,
        view: view::View,
        room: &mut Vec<u8>,
    ) -> Result<(), Diagnostic> {
        room.clear();
        self.templates[page.language].render(
            page.subject.template(),
            &view,
            &self.measures,
            room,
        )?;
        *room = finish::without_unused(std::mem::take(room));
        Ok(())
    }

    /// The HTML of a page's text; empty where it shows none.
    fn body(&self, page: &Page) -> String {
        let Some(origin) = page.subject.origin() else {
            return String::new();
        };
        let standing = Standing {
            path: &page.path,
            language: &self.languages[page.language],
            plan: self.model.plan_of(origin),
            here: &Places::new(),
            prefix: String::new(),
            down: 0,
            name: None,
        };
        self.text(origin, &standing)
    }

    /// The HTML of a text as it stands on a page.
    fn text(&self, origin: Origin, standing: &Standing<'_>) -> String {
        let parts = &self.templates[standing.language.code].parts;
        page::body::html(&self.site(), origin, standing, parts, finish::author_html)
    }
}

/// A large file was there when the site was read, and cannot be read now.
fn unreadable(artifact: &Artifact, error: &io::Error) -> Diagnostic {
    Diagnostic::new(Rule::UnreadableFile, artifact.source.clone())
        .with("why", "system")
        .with("message", error.to_string())
}
