//! The files of a drafted plan. It is a draft until an editor says otherwise.

use std::collections::HashSet;

use super::draft::{Draft, Measure};
use crate::authoring::{NewFile, file_name};
use crate::document::DepartmentKind;
use crate::path::{SourcePath, order_of, slug};
use crate::yaml;

/// The files of a draft: the plan's, those of its parts and measures, and those of departments that
/// the site does not have. `source` is what the statuses are from.
#[must_use]
pub fn files(draft: &Draft, folder: &str, source: &str) -> Vec<NewFile> {
    let mut names = Names {
        plan: format!("content/plans/{folder}"),
        ids: HashSet::new(),
        count: 0,
    };
    let mut files = vec![file(format!("{}/plan.md", names.plan), &plan(draft))];
    files.extend(draft.departments.iter().map(|(code, name)| {
        let kind = kind_of(name).id();
        let lines = [
            format!("code: {}", yaml::value(code)),
            format!("name: {}", yaml::value(name)),
            format!("kind: {kind}"),
        ];
        file(
            format!("content/departments/{}.md", slug(code)),
            &front_matter(&lines, &[]),
        )
    }));
    let mut measures = |names: &mut Names, section: Option<&str>, measures: &[Measure]| {
        for one in measures {
            let (path, number) = names.measure(section, one);
            files.push(file(path, &measure(draft, one, number, source)));
        }
    };
    measures(&mut names, None, &draft.measures);
    let mut sections = Vec::new();
    for (at, section) in (1..).zip(&draft.sections) {
        let name = file_name(Some(&format!("{at}")), &section.title, "del");
        let title = [format!("title: {}", yaml::value(&section.title))];
        let text = front_matter(&title, &section.text);
        sections.push(file(format!("{}/{name}/section.md", names.plan), &text));
        measures(&mut names, Some(&name), &section.measures);
    }
    files.extend(sections);
    files
}

/// The names of files, none twice.
struct Names {
    plan: String,
    ids: HashSet<String>,
    count: usize,
}

impl Names {
    /// Where a measure is to be, and its number where no other has it.
    fn measure<'m>(
        &mut self,
        section: Option<&str>,
        measure: &'m Measure,
    ) -> (String, Option<&'m str>) {
        self.count += 1;
        let number = measure.number.as_deref();
        let number = number.filter(|number| self.ids.insert(slug(number)));
        let count = format!("{:02}", self.count);
        let order = number.filter(|number| order_of(&format!("{number}-a")).is_some());
        let order = order.unwrap_or(&count);
        let mut name = file_name(Some(order), &measure.title, "tiltak");
        if number.is_none() {
            let id = name[order.len() + 1..].to_owned();
            let others = (2..).map(|count| format!("{id}-{count}"));
            let free = std::iter::once(id.clone())
                .chain(others)
                .find(|id| self.ids.insert(id.clone()));
            name = format!("{order}-{}", free.unwrap_or(id));
        }
        let folder = section.map_or_else(String::new, |section| format!("{section}/"));
        (format!("{}/{folder}{name}.md", self.plan), number)
    }
}

fn plan(draft: &Draft) -> String {
    let lower = draft.title.to_lowercase();
    let kind = match () {
        () if lower.contains("aktivitetsplan") => "activity-plan",
        () if lower.contains("strategi") => "strategy",
        () => "action-plan",
    };
    let mut lines = vec![
        format!("title: {}", yaml::value(&draft.title)),
        format!("kind: {kind}"),
    ];
    lines.extend(
        draft
            .period
            .iter()
            .map(|period| format!("period: {period}")),
    );
    lines.push("draft: true".to_owned());
    front_matter(&lines, &draft.text)
}

fn measure(draft: &Draft, measure: &Measure, number: Option<&str>, source: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    lines.extend(number.map(|number| format!("number: {}", yaml::number(number))));
    lines.push(format!("title: {}", yaml::value(&measure.title)));
    lines.extend(responsible(measure));
    if measure.others {
        lines.push("others: true".to_owned());
    }
    let when = measure.when.as_deref();
    lines.extend(when.map(|when| format!("when: {}", yaml::value(when))));
    if let (Some(status), Some(day)) = (&measure.status, draft.day) {
        lines.push("status:".to_owned());
        lines.push(format!("  - date: {day}"));
        lines.push(format!("    status: {}", yaml::value(status)));
        lines.push(format!("    source: {}", yaml::value(source)));
    }
    front_matter(&lines, &measure.text)
}

fn responsible(measure: &Measure) -> Option<String> {
    let plain = measure.responsible.iter().map(|code| code_of(code));
    let taking = measure
        .contributors
        .iter()
        .map(|code| format!("{{department: {}, role: contributor}}", code_of(code)));
    let all: Vec<String> = plain.chain(taking).collect();
    (!all.is_empty()).then(|| format!("responsible: [{}]", all.join(", ")))
}

/// A code as an item of a list on one line.
fn code_of(code: &str) -> String {
    let list = yaml::list([code]);
    list[1..list.len() - 1].to_owned()
}

/// A file of keys and a text, a paragraph between empty lines each but for the items of a list.
fn front_matter(lines: &[String], text: &[String]) -> String {
    let mut file = format!("---\n{}\n---\n", lines.join("\n"));
    let is_item = |block: &str| block.starts_with("- ");
    let mut before = "";
    for block in text {
        if !(is_item(before) && is_item(block)) {
            file.push('\n');
        }
        file.push_str(block);
        file.push('\n');
        before = block;
    }
    file
}

fn kind_of(name: &str) -> DepartmentKind {
    let lower = name.to_lowercase();
    match () {
        () if lower.ends_with("departementet") => DepartmentKind::Ministry,
        () if lower.ends_with("direktoratet") || lower.starts_with("direktoratet") => {
            DepartmentKind::Directorate
        }
        () if lower.ends_with("politidistrikt") => DepartmentKind::PoliceDistrict,
        () => DepartmentKind::Other,
    }
}

fn file(path: String, text: &str) -> NewFile {
    NewFile {
        path: SourcePath::new(path),
        bytes: text.as_bytes().to_vec(),
    }
}
