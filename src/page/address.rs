//! The address of every page, and of the files beside them: ids and the words of the site's language,
//! never titles. Two pages with one address are a fault.

mod named;

pub use named::{attachment_name, static_path};

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::civil::Date;

use super::Scope;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Place, Rule, Spot};
use crate::language::Language;
use crate::model::link::{Origin, Target};
use crate::model::status::{Status, classes, status_id};
use crate::model::{DepartmentId, MeasureId, Model, PageId, PlanId, ReportId, SectionId};
use crate::path::{AddressFault, OutputPath, SourcePath, slug};

/// The address of every page, worked out once.
#[derive(Debug, Default)]
pub struct Addresses {
    plans: Vec<OutputPath>,
    sections: Vec<OutputPath>,
    measures: Vec<OutputPath>,
    reports: Vec<OutputPath>,
    launches: Vec<OutputPath>,
    prints: Vec<OutputPath>,
    papers: Vec<OutputPath>,
    departments: Vec<OutputPath>,
    briefs: Vec<OutputPath>,
    pages: Vec<OutputPath>,
    department_list: OutputPath,
    changes: OutputPath,
    search: OutputPath,
    of_site: Lists,
    of_plans: Vec<Lists>,
    of_departments: Vec<Lists>,
}

/// The lists of a scope, and the files beside them.
#[derive(Debug, Default)]
struct Lists {
    status: OutputPath,
    statuses: HashMap<&'static str, OutputPath>,
    timeline: OutputPath,
    deadlines: OutputPath,
    embed: OutputPath,
    sheet: OutputPath,
    calendar: OutputPath,
    /// The folder of the figures, and the word for each.
    figures: (String, HashMap<&'static str, String>),
}

/// The figures; the word for each in an address has its name.
const FIGURES: [&str; 6] = [
    "status",
    "departments",
    "deadlines",
    "progress",
    "lateness",
    "timeline",
];

/// The words that addresses are made of, in the site's language.
struct Words<'l>(&'l Language);

impl Words<'_> {
    fn word(&self, name: &str) -> String {
        slug(&self.0.text(&format!("address-{name}")))
    }

    /// The lists of the whole site, whose files stand where other systems look for them, whatever
    /// its language.
    fn of_site(&self) -> Lists {
        Lists {
            sheet: OutputPath::new("data/measures.csv"),
            calendar: OutputPath::new("feeds/deadlines.ics"),
            ..self.below("")
        }
    }

    /// The lists below the folder of a plan or a department. The files stand beside the page, under
    /// one word: an id may be as long as an address allows, with no room for an ending.
    fn below(&self, folder: &str) -> Lists {
        let page = |name: &str| OutputPath::page(&format!("{folder}{}/", self.word(name)));
        let file = |name: &str, ending: &str| {
            OutputPath::new(format!("{folder}{}.{ending}", self.word(name)))
        };
        let status = self.word("status");
        let of_class = |id: &'static str| {
            let label = slug(&self.0.text(&format!("status-{id}")));
            (id, OutputPath::page(&format!("{folder}{status}/{label}/")))
        };
        Lists {
            status: page("status"),
            statuses: classes().map(status_id).map(of_class).collect(),
            timeline: page("timeline"),
            deadlines: page("deadlines"),
            embed: page("embed"),
            sheet: file("measures", "csv"),
            calendar: file("deadlines", "ics"),
            figures: (
                format!("{folder}{}/", self.word("figures")),
                FIGURES.map(|figure| (figure, self.word(figure))).into(),
            ),
        }
    }
}

/// All that addresses are made of: the ids of what has a page, and the words of a language.
#[derive(Hash)]
pub struct Ids<'m> {
    language: &'m Language,
    plans: Vec<&'m str>,
    sections: Vec<(PlanId, &'m str)>,
    measures: Vec<(PlanId, &'m str)>,
    reports: Vec<(PlanId, Date)>,
    departments: Vec<&'m str>,
    pages: Vec<&'m str>,
}

impl<'m> Ids<'m> {
    /// The ids of a model, and the site's language.
    pub fn of(model: &'m Model, language: &'m Language) -> Self {
        let (sections, measures) = (model.sections.iter(), model.measures.iter());
        let (reports, departments) = (model.reports.iter(), model.departments.iter());
        Ids {
            language,
            plans: model.plans.iter().map(|one| &*one.id).collect(),
            sections: sections.map(|one| (one.plan, &*one.id)).collect(),
            measures: measures.map(|one| (one.plan, &*one.id)).collect(),
            reports: reports.map(|one| (one.plan, one.date)).collect(),
            departments: departments.map(|one| &*one.document.code).collect(),
            pages: model.pages.iter().map(|one| &*one.id).collect(),
        }
    }

    /// A number that differs where any of it does.
    pub fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.hash(&mut hasher);
        hasher.finish()
    }
}

impl Addresses {
    /// The addresses of all that has a page.
    pub fn new(ids: &Ids<'_>) -> Self {
        let words = Words(ids.language);
        let [plans, sections, measures] =
            ["plans", "sections", "measures"].map(|name| words.word(name));
        let [reports, print, departments] =
            ["reports", "print", "departments"].map(|name| words.word(name));
        let [brief, launch, paper] = ["brief", "launch", "paper"].map(|name| words.word(name));
        let folders: Vec<String> = ids
            .plans
            .iter()
            .map(|plan| format!("{plans}/{}/", slug(plan)))
            .collect();
        let below = |plan: PlanId, word: &str, id: &str| {
            OutputPath::page(&format!("{}{word}/{id}/", folders[plan.0]))
        };
        let of_section = |(plan, id): &(PlanId, &str)| below(*plan, &sections, &slug(id));
        let of_measure = |(plan, id): &(PlanId, &str)| below(*plan, &measures, &slug(id));
        let of_report = |(plan, day): &(PlanId, Date)| below(*plan, &reports, &day.to_string());
        let department_folder = |code: &&str| format!("{departments}/{}/", slug(code));
        let department_folders: Vec<String> =
            ids.departments.iter().map(department_folder).collect();
        Addresses {
            plans: folders
                .iter()
                .map(|folder| OutputPath::page(folder))
                .collect(),
            sections: ids.sections.iter().map(of_section).collect(),
            measures: ids.measures.iter().map(of_measure).collect(),
            reports: ids.reports.iter().map(of_report).collect(),
            launches: folders
                .iter()
                .map(|folder| OutputPath::page(&format!("{folder}{reports}/{launch}/")))
                .collect(),
            prints: folders
                .iter()
                .map(|folder| OutputPath::page(&format!("{folder}{print}/")))
                .collect(),
            papers: folders
                .iter()
                .map(|folder| OutputPath::new(format!("{folder}{print}/{paper}.pdf")))
                .collect(),
            departments: department_folders
                .iter()
                .map(|folder| OutputPath::page(folder))
                .collect(),
            briefs: department_folders
                .iter()
                .map(|folder| OutputPath::page(&format!("{folder}{brief}/")))
                .collect(),
            pages: ids
                .pages
                .iter()
                .map(|id| {
                    let names: Vec<String> = id.split('/').map(slug).collect();
                    OutputPath::page(&format!("{}/", names.join("/")))
                })
                .collect(),
            department_list: OutputPath::page(&format!("{departments}/")),
            changes: OutputPath::page(&format!("{}/", words.word("changes"))),
            search: OutputPath::page(&format!("{}/", words.word("search"))),
            of_site: words.of_site(),
            of_plans: folders.iter().map(|folder| words.below(folder)).collect(),
            of_departments: department_folders
                .iter()
                .map(|folder| words.below(folder))
                .collect(),
        }
    }

    /// The page of a plan.
    pub fn plan(&self, plan: PlanId) -> &OutputPath {
        &self.plans[plan.0]
    }

    /// The page of a section.
    pub fn section(&self, section: SectionId) -> &OutputPath {
        &self.sections[section.0]
    }

    /// The page of a measure.
    pub fn measure(&self, measure: MeasureId) -> &OutputPath {
        &self.measures[measure.0]
    }

    /// The page of a report.
    pub fn report(&self, report: ReportId) -> &OutputPath {
        &self.reports[report.0]
    }

    /// A plan as it was launched.
    pub fn launch(&self, plan: PlanId) -> &OutputPath {
        &self.launches[plan.0]
    }

    /// The print edition of a plan.
    pub fn print(&self, plan: PlanId) -> &OutputPath {
        &self.prints[plan.0]
    }

    /// A plan as a PDF: beside its print edition, where no file of an editor can lie.
    pub fn paper(&self, plan: PlanId) -> &OutputPath {
        &self.papers[plan.0]
    }

    /// The page of a department.
    pub fn department(&self, department: DepartmentId) -> &OutputPath {
        &self.departments[department.0]
    }

    /// A department in brief.
    pub fn brief(&self, department: DepartmentId) -> &OutputPath {
        &self.briefs[department.0]
    }

    /// A free page.
    pub fn page(&self, page: PageId) -> &OutputPath {
        &self.pages[page.0]
    }

    /// The list of departments.
    pub fn departments(&self) -> &OutputPath {
        &self.department_list
    }

    /// What was reported.
    pub fn changes(&self) -> &OutputPath {
        &self.changes
    }

    /// The search.
    pub fn search(&self) -> &OutputPath {
        &self.search
    }

    fn lists(&self, scope: Scope) -> &Lists {
        match scope {
            Scope::Site => &self.of_site,
            Scope::Plan(plan) => &self.of_plans[plan.0],
            Scope::Department(department) => &self.of_departments[department.0],
        }
    }

    /// The status index; of a department its own page, which is one.
    pub fn status(&self, scope: Scope) -> &OutputPath {
        match scope {
            Scope::Site | Scope::Plan(_) => &self.lists(scope).status,
            Scope::Department(department) => self.department(department),
        }
    }

    /// The list of measures with one status; `None` is not reported.
    pub fn one_status(&self, scope: Scope, status: Option<Status>) -> &OutputPath {
        &self.lists(scope).statuses[status_id(status)]
    }

    /// The page that lists what is past its time.
    pub fn late(&self, scope: Scope) -> &OutputPath {
        self.status(scope)
    }

    /// The timeline.
    pub fn timeline(&self, scope: Scope) -> &OutputPath {
        &self.lists(scope).timeline
    }

    /// What is due.
    pub fn deadlines(&self, scope: Scope) -> &OutputPath {
        &self.lists(scope).deadlines
    }

    /// What pages of others may frame.
    pub fn embed(&self, scope: Scope) -> &OutputPath {
        &self.lists(scope).embed
    }

    /// The measures for spreadsheets.
    pub fn sheet(&self, scope: Scope) -> &OutputPath {
        &self.lists(scope).sheet
    }

    /// What is due as a calendar.
    pub fn calendar(&self, scope: Scope) -> &OutputPath {
        &self.lists(scope).calendar
    }

    /// A figure as a file, by its identifier and the ending of the file.
    pub fn figure(&self, scope: Scope, figure: &str, ending: &str) -> OutputPath {
        let (folder, words) = &self.lists(scope).figures;
        let word = words.get(figure).map_or(figure, String::as_str);
        OutputPath::new(format!("{folder}{word}.{ending}"))
    }

    /// The page of whatever can be referred to.
    pub fn target(&self, target: Target) -> &OutputPath {
        match target {
            Target::Plan(plan) => self.plan(plan),
            Target::Section(section) => self.section(section),
            Target::Measure(measure) => self.measure(measure),
            Target::Department(department) => self.department(department),
            Target::Page(page) => self.page(page),
        }
    }

    /// The page of whatever can refer.
    pub fn origin(&self, origin: Origin) -> &OutputPath {
        match origin {
            Origin::Target(target) => self.target(target),
            Origin::Report(report) => self.report(report),
        }
    }
}

/// The front page.
pub fn front() -> OutputPath {
    OutputPath::new("index.html")
}

/// The page for addresses that lead nowhere.
pub fn not_found() -> OutputPath {
    OutputPath::new("404.html")
}

/// The page of the files for other systems: beside them, whatever the site's language.
pub fn data() -> OutputPath {
    OutputPath::page("data/")
}

/// Everything that the pages of a plan say, by the plan's id.
pub fn plan_data(id: &str) -> OutputPath {
    OutputPath::new(format!("data/plans/{}.json", slug(id)))
}

/// The JSON Schema of a JSON file, by the file's name.
pub fn schema(name: &str) -> OutputPath {
    OutputPath::new(format!("data/schema/{name}"))
}

/// What was reported, as a feed.
pub fn feed() -> OutputPath {
    OutputPath::new("feeds/changes.xml")
}

/// The list of all pages for search engines; none where they may not list the site, or it does not
/// know its address.
pub fn sitemap(config: &Config) -> Option<OutputPath> {
    (config.public && config.base_url.is_some()).then(|| OutputPath::new("sitemap.xml"))
}

/// A part of that list, where there are too many pages for one; the list then is of its parts.
pub fn sitemap_part(part: usize) -> OutputPath {
    OutputPath::new(format!("sitemap-{}.xml", part + 1))
}

/// Faults of addresses: too long, impossible, two alike when case is folded, or a file where
/// another needs a folder. `owners` has each address with what it comes from.
pub fn check(owners: &[(OutputPath, Place)]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let folded: Vec<String> = owners
        .iter()
        .map(|(path, _)| path.as_str().to_lowercase())
        .collect();
    let mut taken: HashMap<&str, &Place> = HashMap::with_capacity(owners.len());
    let mut names: HashSet<&str> = HashSet::new();
    for ((path, place), folded) in owners.iter().zip(&folded) {
        let fault = if place.file.is_static() {
            path.fault_as_named()
        } else {
            path.fault()
        };
        faults.extend(fault.map(|fault| faulty(path, &place.file, fault)));
        match taken.entry(folded) {
            Entry::Vacant(free) => drop(free.insert(place)),
            Entry::Occupied(other) => faults.push(collision(path, place, other.get())),
        }
        names.extend(folded.rsplit('/').next());
    }
    for ((_, place), folded) in owners.iter().zip(&folded) {
        // Few folders are named as any file is.
        let above = folded.match_indices('/').map(|(slash, _)| &folded[..slash]);
        let above = above.filter(|above| {
            above
                .rsplit('/')
                .next()
                .is_some_and(|name| names.contains(name))
        });
        let files = above.filter_map(|above| Some((above, *taken.get(above)?)));
        faults.extend(files.map(|(above, other)| collision(&OutputPath::new(above), other, place)));
    }
    faults.dedup();
    faults
}

fn collision(path: &OutputPath, place: &Place, other: &Place) -> Diagnostic {
    let rule = if place.spot == Spot::File {
        Rule::AddressCollision
    } else {
        Rule::AliasCollision
    };
    let fault = Diagnostic::new(rule, place.clone());
    fault
        .with("address", path.as_str())
        .with("other", other.file.as_str())
}

fn faulty(path: &OutputPath, file: &SourcePath, fault: AddressFault) -> Diagnostic {
    let rule = match fault {
        AddressFault::SegmentTooLong | AddressFault::PathTooLong => Rule::AddressTooLong,
        AddressFault::Empty | AddressFault::Forbidden => Rule::AddressForbidden,
    };
    Diagnostic::new(rule, Place::file(file))
        .with("address", path.as_str())
        .with("name", file.stem())
}
