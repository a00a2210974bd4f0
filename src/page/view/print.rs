//! The print edition: a whole plan on one page. What refers to a measure or a section of the plan
//! leads to its place on the page, so that a PDF made of it needs no site.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::body::{Places, Standing, TextOf};
use super::super::{Page, Site};
use super::counts::{CountsView, plain_counts, section_counts};
use super::link::{Link, link, measure_title};
use super::measure::{MeasureView, measure};
use super::plan::{PlanView, plan};
use super::relation::{MentionView, RelationView};
use super::time::iso;
use crate::model::link::{Origin, Target};
use crate::model::{MeasureId, PlanId, ReportId, SectionId};
use crate::path::slug;

/// A whole plan.
#[derive(Debug, JsonSchema, Serialize)]
pub struct PrintView {
    /// What the plan's own page shows.
    pub plan: PlanView,
    /// Its sections, and last the measures of no section.
    pub chapters: Vec<Chapter>,
    /// Its reports with their texts, the newest first.
    pub reports: Vec<PrintedReport>,
}

/// A report with its text.
#[derive(Debug, JsonSchema, Serialize)]
pub struct PrintedReport {
    /// The report.
    pub link: Link,
    /// Its day, as ISO.
    pub date: String,
    /// The day it was published, as ISO.
    pub published: Option<String>,
    /// Its text.
    pub body: String,
}

/// A section with all its measures, or the measures of no section.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Chapter {
    /// Its place among the chapters, counted from 1.
    pub number: usize,
    /// Its id on the page.
    pub anchor: String,
    /// The section's title; none for the measures of no section.
    pub title: Option<String>,
    /// What it is about.
    pub lead: Option<String>,
    /// Whether it is a draft.
    pub draft: bool,
    /// Its text.
    pub body: String,
    /// Its measures by status, drafts not counted.
    pub counts: CountsView,
    /// Its measures, drafts among them where drafts are shown.
    pub measures: Vec<PrintedMeasure>,
    /// Measures of other sections that belong here too.
    pub also: Vec<Link>,
}

/// A measure with all that its page shows.
#[derive(Debug, JsonSchema, Serialize)]
pub struct PrintedMeasure {
    /// Its id on the page.
    pub anchor: String,
    /// Its place, `2.3`, for a measure without a number.
    pub place: String,
    /// Whether it is a draft.
    pub draft: bool,
    /// Its language, where that is not the plan's.
    pub language: Option<&'static str>,
    /// What its page shows.
    pub measure: MeasureView,
}

/// What the page is made from.
struct Edition<'e, 's> {
    site: &'e Site<'s>,
    page: &'e Page,
    plan: PlanId,
    /// The measures in order, drafts among them.
    measures: Vec<MeasureId>,
    here: Places,
    text_of: TextOf<'e>,
}

/// The print edition of a plan.
pub fn print(site: &Site<'_>, page: &Page, id: PlanId, text_of: TextOf<'_>) -> PrintView {
    let own = &site.model[id];
    let mut measures = [own.measures.clone(), own.drafts.clone()].concat();
    measures.sort_unstable();
    let here = places(site, page, &own.sections, &measures);
    let edition = Edition {
        site,
        page,
        plan: id,
        measures,
        here,
        text_of,
    };
    PrintView {
        plan: edition.plan_view(),
        chapters: edition.chapters(),
        reports: edition.reports(),
    }
}

/// Where each measure and section stands on the page.
fn places(site: &Site<'_>, page: &Page, sections: &[SectionId], measures: &[MeasureId]) -> Places {
    let place = |anchor: String| format!("{}#{anchor}", page.path);
    let sections = sections.iter().map(|id| {
        (
            site.addresses.section(*id).to_string(),
            place(section_anchor(site, *id)),
        )
    });
    let measures = measures.iter().map(|id| {
        (
            site.addresses.measure(*id).to_string(),
            place(measure_anchor(site, *id)),
        )
    });
    sections.chain(measures).collect()
}

fn section_anchor(site: &Site<'_>, id: SectionId) -> String {
    format!("del_{}", slug(&site.model[id].id))
}

fn measure_anchor(site: &Site<'_>, id: MeasureId) -> String {
    format!("tiltak_{}", slug(&site.model[id].id))
}

/// The addresses of what something is related to in the site, and of where it is mentioned.
fn told<'v>(
    related: &'v mut [RelationView],
    mentions: &'v mut [MentionView],
) -> impl Iterator<Item = &'v mut String> {
    let related = related.iter_mut().filter(|relation| !relation.outside);
    let mentions = mentions.iter_mut().map(|mention| &mut mention.link.url);
    related.map(|relation| &mut relation.url).chain(mentions)
}

impl Edition<'_, '_> {
    fn plan_view(&self) -> PlanView {
        let document = &self.site.model[self.plan].document;
        let body = self.body(
            Origin::Target(Target::Plan(self.plan)),
            "plan",
            0,
            &document.title,
            self.page.language,
        );
        let mut view = plan(self.site, self.plan, body);
        let differences = view
            .differences
            .iter_mut()
            .filter_map(|difference| Some(&mut difference.link.as_mut()?.url));
        told(&mut view.related, &mut view.mentions)
            .chain(differences)
            .for_each(|url| self.lead_here(url));
        view
    }

    fn reports(&self) -> Vec<PrintedReport> {
        let site = self.site;
        let reports = site.model[self.plan].reports.iter().rev();
        let printed = |id: &ReportId| {
            let report = &site.model[*id];
            let (title, anchor) = (&report.document.title, format!("rapport_{}", report.date));
            PrintedReport {
                link: link(title, site.addresses.report(*id)),
                date: iso(report.date),
                published: report.document.published.map(iso),
                body: self.body(Origin::Report(*id), &anchor, 1, title, self.page.language),
            }
        };
        reports.map(printed).collect()
    }

    fn chapters(&self) -> Vec<Chapter> {
        let model = self.site.model;
        let sections = &model[self.plan].sections;
        let mut chapters: Vec<Chapter> = sections
            .iter()
            .enumerate()
            .map(|(index, id)| self.section(index + 1, *id))
            .collect();
        let loose: Vec<MeasureId> = self
            .measures
            .iter()
            .copied()
            .filter(|id| model[*id].section.is_none())
            .collect();
        if !loose.is_empty() {
            chapters.push(self.loose(sections.len() + 1, &loose));
        }
        chapters
    }

    fn section(&self, number: usize, id: SectionId) -> Chapter {
        let (site, section) = (self.site, &self.site.model[id]);
        let measures: Vec<MeasureId> = self
            .measures
            .iter()
            .copied()
            .filter(|measure| site.model[*measure].section == Some(id))
            .collect();
        let also = section.also.iter().map(|measure| {
            let mut link = link(
                &measure_title(site.model, *measure),
                site.addresses.measure(*measure),
            );
            self.lead_here(&mut link.url);
            link
        });
        let name = format!("{number} {}", section.document.title);
        let anchor = section_anchor(site, id);
        Chapter {
            number,
            title: Some(section.document.title.clone()),
            lead: section.document.lead.clone(),
            draft: section.document.draft,
            body: self.body(
                Origin::Target(Target::Section(id)),
                &anchor,
                0,
                &name,
                self.page.language,
            ),
            anchor,
            counts: section_counts(site, id),
            measures: self.printed(number, &measures),
            also: also.collect(),
        }
    }

    fn loose(&self, number: usize, measures: &[MeasureId]) -> Chapter {
        let model = self.site.model;
        let counted: Vec<MeasureId> = measures
            .iter()
            .copied()
            .filter(|id| !model[*id].draft)
            .collect();
        Chapter {
            number,
            anchor: "utenfor_".to_owned(),
            title: None,
            lead: None,
            draft: false,
            body: String::new(),
            counts: plain_counts(&model.counts(&counted)),
            measures: self.printed(number, measures),
            also: Vec::new(),
        }
    }

    fn printed(&self, chapter: usize, measures: &[MeasureId]) -> Vec<PrintedMeasure> {
        let printed = measures
            .iter()
            .enumerate()
            .map(|(index, id)| self.measure(format!("{chapter}.{}", index + 1), *id));
        printed.collect()
    }

    fn measure(&self, place: String, id: MeasureId) -> PrintedMeasure {
        let (site, own) = (self.site, &self.site.model[id]);
        let anchor = measure_anchor(site, id);
        let title = measure_title(site.model, id);
        let name = if own.document.number.is_some() {
            title
        } else {
            format!("{place} {title}")
        };
        let mut view = measure(
            site,
            id,
            self.body(
                Origin::Target(Target::Measure(id)),
                &anchor,
                1,
                &name,
                own.language,
            ),
        );
        // That its own plan speaks of it needs no saying in the plan.
        let plan_page = site.addresses.plan(self.plan).as_str();
        view.mentions
            .retain(|mention| mention.link.url != plan_page);
        let also_in = view.also_in.iter_mut().map(|section| &mut section.url);
        told(&mut view.related, &mut view.mentions)
            .chain(also_in)
            .for_each(|url| self.lead_here(url));
        let language = Some(own.language).filter(|language| *language != self.page.language);
        PrintedMeasure {
            anchor,
            place,
            draft: own.draft,
            language,
            measure: view,
        }
    }

    /// The HTML of a text, its headings moved down under those of the page.
    fn body(
        &self,
        of: Origin,
        anchor: &str,
        down: usize,
        name: &str,
        language: &'static str,
    ) -> String {
        let standing = Standing {
            path: &self.page.path,
            language: &self.site.languages[language],
            plan: Some(self.plan),
            here: &self.here,
            prefix: format!("{anchor}_"),
            down,
            name: Some(name),
        };
        (self.text_of)(of, &standing)
    }

    fn lead_here(&self, url: &mut String) {
        if let Some(place) = self.here.get(url) {
            url.clone_from(place);
        }
    }
}
