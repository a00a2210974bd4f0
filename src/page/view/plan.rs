//! The page of a plan and of a section.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::figure::{About, Figure, FigureKind, about, cited, figure};
use super::super::timeline::{Picture, small};
use super::super::{Scope, Site};
use super::counts::{CountsView, counts, section_counts};
use super::difference::{DifferenceView, difference_views};
use super::download::{Download, download, download_calendar, download_paper};
use super::filter::{FilterView, filters};
use super::late::{LateView, late};
use super::link::{Link, link};
use super::progress::{ProgressView, progress};
use super::relation::{MentionView, RelationView, mentions, relations};
use super::row::{GROUP, ResponsibleView, RowRef, anchor, department, rows};
use super::since::{SinceView, since_of_plan, since_of_section};
use super::status::{PlanGroups, groups};
use super::time::{WhenView, iso, when};
use crate::document::Role;
use crate::model::link::Target;
use crate::model::{MeasureId, PlanId, ReportId, SectionId};

/// A plan.
#[derive(Debug, JsonSchema, Serialize)]
pub struct PlanView {
    /// Its title.
    pub title: String,
    /// `strategy`, `action-plan` or `activity-plan`.
    pub kind: &'static str,
    /// Its period.
    pub period: Option<WhenView>,
    /// When it was launched.
    pub launched: Option<WhenView>,
    /// Who owns it.
    pub owner: Option<ResponsibleView>,
    /// Its code as a publication.
    pub publication_code: Option<String>,
    /// Its address as a publication.
    pub publication_url: Option<String>,
    /// Its text.
    pub body: String,
    /// Its goals.
    pub goals: Vec<String>,
    /// How many measures it announces.
    pub announced_measures: Option<i64>,
    /// How many sections it announces.
    pub announced_sections: Option<i64>,
    /// What a measure is called.
    pub term: String,
    /// Its measures by status.
    pub counts: CountsView,
    /// What can be taken home of that.
    pub about: About,
    /// What each department has in each status; none where that says nothing.
    pub departments: Option<Figure>,
    /// How the measures of each section stand to their time; none where no deadline has passed.
    pub lateness: Option<Figure>,
    /// Its sections.
    pub sections: Vec<SectionCard>,
    /// Its measures by section, those of no section among them.
    pub groups: Vec<PlanGroups>,
    /// What its measures can be chosen by.
    pub filters: FilterView,
    /// Measures that are drafts, where drafts are shown.
    pub drafts: Vec<RowRef>,
    /// What is past its time.
    pub late: LateView,
    /// What has become of its measures since its report before; none where it has none.
    pub since: Option<SinceView>,
    /// How its measures have developed; none where there is only one state to show.
    pub progress: Option<ProgressView>,
    /// Its reports, the newest first.
    pub reports: Vec<ReportCard>,
    /// Where sources say different things.
    pub differences: Vec<DifferenceView>,
    /// What it is related to.
    pub related: Vec<RelationView>,
    /// Where it is mentioned.
    pub mentions: Vec<MentionView>,
    /// Its timeline in small; none where nothing is dated.
    pub timeline: Option<Picture>,
    /// What can be taken home of its timeline.
    pub timeline_about: About,
    /// Its status index.
    pub status_url: String,
    /// Its timeline.
    pub timeline_url: String,
    /// What is due of it.
    pub deadlines_url: String,
    /// Its print edition.
    pub print_url: String,
    /// Itself as a PDF; none where the program was built without the feature `pdf`.
    pub paper: Option<Download>,
    /// Its measures for spreadsheets.
    pub sheet: Option<Download>,
    /// Its deadlines as a calendar.
    pub calendar: Option<Download>,
}

/// A section in its plan.
#[derive(Debug, JsonSchema, Serialize)]
pub struct SectionCard {
    /// The section.
    pub link: Link,
    /// What it is about.
    pub lead: Option<String>,
    /// Its measures by status.
    pub counts: CountsView,
    /// The numbers of its first and last measure, where all have one.
    pub first_number: Option<String>,
    /// The number of its last measure.
    pub last_number: Option<String>,
    /// Whether it has a text.
    pub has_text: bool,
}

/// A report in its plan.
#[derive(Debug, JsonSchema, Serialize)]
pub struct ReportCard {
    /// The report.
    pub link: Link,
    /// Its day, as ISO.
    pub date: String,
}

/// The page of a plan.
pub fn plan(site: &Site<'_>, id: PlanId, body: String) -> PlanView {
    let (model, addresses, plan) = (site.model, site.addresses, &site.model[id]);
    let (document, language) = (&plan.document, &site.languages[plan.language]);
    PlanView {
        title: document.title.clone(),
        kind: document.kind.id(),
        period: plan.period.as_ref().map(|period| when(language, period)),
        launched: plan
            .launched
            .as_ref()
            .map(|launched| when(language, launched)),
        owner: plan.owner.map(|owner| department(site, owner, Role::Lead)),
        publication_code: document
            .publication
            .as_ref()
            .and_then(|publication| publication.code.clone()),
        publication_url: document
            .publication
            .as_ref()
            .and_then(|publication| publication.url.clone()),
        body,
        goals: document.goals.clone(),
        announced_measures: plan.announced().measures,
        announced_sections: plan.announced().sections,
        term: document.measure_term.clone().unwrap_or_default(),
        counts: counts(site, Scope::Plan(id)),
        about: about(site, Scope::Plan(id), FigureKind::Status, ""),
        departments: figure(site, Scope::Plan(id), FigureKind::Departments),
        lateness: figure(site, Scope::Plan(id), FigureKind::Lateness),
        sections: plan
            .sections
            .iter()
            .map(|section| card(site, *section))
            .collect(),
        groups: groups(site, &plan.measures, GROUP),
        filters: filters(site, &plan.measures),
        drafts: rows(site, &plan.drafts),
        late: late(site, &plan.measures),
        since: since_of_plan(site, id),
        progress: progress(site, id),
        reports: plan
            .reports
            .iter()
            .rev()
            .map(|report| report_card(site, *report))
            .collect(),
        differences: difference_views(site, &model.differences(id)),
        related: relations(site, &plan.related, id),
        mentions: mentions(site, Target::Plan(id)),
        timeline: small(site, id),
        timeline_about: about(site, Scope::Plan(id), FigureKind::Timeline, ""),
        status_url: addresses.status(Scope::Plan(id)).to_string(),
        timeline_url: addresses.timeline(Scope::Plan(id)).to_string(),
        deadlines_url: addresses.deadlines(Scope::Plan(id)).to_string(),
        print_url: addresses.print(id).to_string(),
        paper: download_paper(site, Scope::Plan(id)),
        sheet: download(site, Scope::Plan(id)),
        calendar: download_calendar(site, Scope::Plan(id)),
    }
}

fn card(site: &Site<'_>, id: SectionId) -> SectionCard {
    let (model, section) = (site.model, &site.model[id]);
    let number = |measure: Option<&MeasureId>| {
        measure.and_then(|measure| model[*measure].document.number.clone())
    };
    SectionCard {
        link: link(&section.document.title, site.addresses.section(id)),
        lead: section.document.lead.clone(),
        counts: section_counts(site, id),
        first_number: number(section.measures.first()),
        last_number: number(section.measures.last()),
        has_text: section.document.lead.is_some() || !section.body.is_empty(),
    }
}

fn report_card(site: &Site<'_>, id: ReportId) -> ReportCard {
    let report = &site.model[id];
    ReportCard {
        link: link(&report.document.title, site.addresses.report(id)),
        date: iso(report.date),
    }
}

/// A section.
#[derive(Debug, JsonSchema, Serialize)]
pub struct SectionView {
    /// Its title.
    pub title: String,
    /// What it is about.
    pub lead: Option<String>,
    /// Its plan.
    pub plan: Link,
    /// What the plan calls a measure.
    pub term: String,
    /// Its text.
    pub body: String,
    /// Its measures by status.
    pub counts: CountsView,
    /// What can be taken home of that.
    pub about: About,
    /// Its measures.
    pub rows: Vec<RowRef>,
    /// The id of their table's body, which says what section they are of.
    pub anchor: String,
    /// Measures of other sections that belong here too, by section.
    pub also: Vec<PlanGroups>,
    /// What all of them can be chosen by.
    pub filters: FilterView,
    /// What is past its time.
    pub late: LateView,
    /// What has become of its measures since the plan's report before; none where it has none.
    pub since: Option<SinceView>,
    /// Where it is mentioned.
    pub mentions: Vec<MentionView>,
}

/// The page of a section.
pub fn section(site: &Site<'_>, id: SectionId, body: String) -> SectionView {
    let (model, section) = (site.model, &site.model[id]);
    let plan = &model[section.plan];
    SectionView {
        title: section.document.title.clone(),
        lead: section.document.lead.clone(),
        plan: link(&plan.document.title, site.addresses.plan(section.plan)),
        term: plan.document.measure_term.clone().unwrap_or_default(),
        body,
        counts: section_counts(site, id),
        about: cited(
            site,
            plan.language,
            (&section.document.title, &plan.document.title),
            plan.status_day,
            site.addresses.section(id),
        ),
        rows: rows(site, &section.measures),
        anchor: format!("{GROUP}_{}", anchor(site, section.plan, Some(id))),
        also: groups(site, &section.also, "ogsa"),
        filters: filters(site, &[&section.measures[..], &section.also].concat()),
        late: late(site, &section.measures),
        since: since_of_section(site, id),
        mentions: mentions(site, Target::Section(id)),
    }
}
