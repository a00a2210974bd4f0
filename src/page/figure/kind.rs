//! The figures of a site, a plan and a department, and which of them say anything.

use crate::model::Model;
use crate::page::Scope;
use crate::page::timeline::has_picture;

/// What a figure shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FigureKind {
    /// How many measures have each status.
    Status,
    /// The same of each department.
    Departments,
    /// What ends in each quarter, and what has become of it.
    Deadlines,
    /// How many measures had each status, report by report.
    Progress,
    /// How the measures of each section stand to their time.
    Lateness,
    /// When things happen.
    Timeline,
}

impl FigureKind {
    /// Every one.
    pub const ALL: [FigureKind; 6] = [
        FigureKind::Status,
        FigureKind::Departments,
        FigureKind::Deadlines,
        FigureKind::Progress,
        FigureKind::Lateness,
        FigureKind::Timeline,
    ];

    /// The identifier that templates and addresses use.
    pub fn id(self) -> &'static str {
        match self {
            FigureKind::Status => "status",
            FigureKind::Departments => "departments",
            FigureKind::Deadlines => "deadlines",
            FigureKind::Progress => "progress",
            FigureKind::Lateness => "lateness",
            FigureKind::Timeline => "timeline",
        }
    }

    /// Whether its numbers have a file for spreadsheets; else the measures that it shows have.
    pub fn has_table(self) -> bool {
        !matches!(self, FigureKind::Status | FigureKind::Timeline)
    }

    /// Whether it says anything of a scope, drafts left out.
    pub fn is_drawn(self, model: &Model, of: Scope) -> bool {
        if of.plan().is_some_and(|id| model[id].document.draft) {
            return false;
        }
        match (self, of) {
            (FigureKind::Status, _) => {
                let measures = of.measures(model);
                measures.iter().any(|id| model.status(*id).is_some())
            }
            (FigureKind::Departments, Scope::Site | Scope::Plan(_)) => {
                model.has_status_by_department(&of.measures(model))
            }
            (FigureKind::Deadlines, _) => model.has_endings(&of.all_measures(model)),
            (FigureKind::Progress, Scope::Plan(id)) => !model.status_by_state(id, None).is_empty(),
            (FigureKind::Lateness, Scope::Plan(id)) => !model.lateness_by_section(id).is_empty(),
            (FigureKind::Timeline, _) => has_picture(model, of),
            _ => false,
        }
    }

    /// Those that say anything of a scope.
    pub fn drawn(model: &Model, of: Scope) -> impl Iterator<Item = FigureKind> {
        let kinds = FigureKind::ALL.into_iter();
        kinds.filter(move |kind| kind.is_drawn(model, of))
    }
}
