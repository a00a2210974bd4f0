//! What tables would change, measure by measure: what differs from the site, was changed in the
//! table, and was not changed on the site meanwhile. An empty cell changes nothing.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::book::Book;
use super::entry::entry;
use super::fate::{Fate, Said, fate, is_same};
use super::head::{Head, Heads};
use super::locked::locked;
use super::meant::{StatusWords, codes};
use super::proposal::{Change, Entry, Import, NewMeasure, Note, Proposal};
use super::row::Row;
use super::sheet::{At, Cell, Sheet, Value, clean};
use super::target::Targets;
use super::wrong::{Conflict, Why, Wrong};
use crate::build::Prepared;
use crate::document::when::When;
use crate::export::{Column, Field, Origin, Signed, has_open_time};
use crate::model::MeasureId;
use crate::model::status::{Status, label};

/// Works out what tables would change.
pub fn propose(site: &Prepared, books: &[Book], import: &Import) -> Proposal {
    let mut proposing = Proposing::new(site, import);
    for book in books {
        proposing.book(book);
    }
    proposing.finished()
}

struct Proposing<'s> {
    site: &'s Prepared,
    import: &'s Import,
    words: StatusWords,
    heads: Heads,
    targets: Targets<'s>,
    changes: BTreeMap<MeasureId, Change>,
    seen: BTreeMap<MeasureId, Vec<(At, Said)>>,
    proposal: Proposal,
}

impl<'s> Proposing<'s> {
    fn new(site: &'s Prepared, import: &'s Import) -> Self {
        Proposing {
            site,
            import,
            words: StatusWords::of(site),
            heads: Heads::new(&site.languages, &import.map),
            targets: Targets::of(site, import.plan),
            changes: BTreeMap::new(),
            seen: BTreeMap::new(),
            proposal: Proposal::default(),
        }
    }

    fn finished(mut self) -> Proposal {
        let is_change = |change: &Change| {
            change.title.is_some() || change.when.is_some() || !change.entries.is_empty()
        };
        let measures = self.changes.len();
        self.proposal.changes = self.changes.into_values().filter(is_change).collect();
        self.proposal.unchanged = measures - self.proposal.changes.len();
        self.proposal
    }

    fn book(&mut self, book: &Book) {
        let mut is_any = false;
        for sheet in &book.sheets {
            if let Some(head) = self.heads.find(sheet) {
                is_any = true;
                self.sheet(sheet, &head);
            }
        }
        if let (false, Some(first)) = (is_any, book.sheets.first()) {
            self.wrong(first.at(0, 0), Why::NoHead);
        }
    }

    fn wrong(&mut self, at: At, why: Why) {
        self.proposal.wrong.push(Wrong { at, why });
    }

    fn sheet(&mut self, sheet: &Sheet, head: &Head) {
        for (first, second) in &head.twice {
            let first = sheet.at(head.row, *first);
            self.wrong(sheet.at(head.row, *second), Why::SameHead(first));
        }
        if !head.unused.is_empty() {
            let note = Note::Unused(sheet.at(head.row, 0), head.unused.clone());
            self.proposal.notes.push(note);
        }
        let used: Vec<u32> = head.columns.values().copied().collect();
        for (at, cells) in sheet.rows.range(head.row + 1..) {
            let row = Row {
                sheet,
                head,
                at: *at,
                cells,
            };
            let is_used = used.iter().any(|column| cells.contains_key(column));
            // Some repeat the heads further down.
            if is_used && !self.heads.says_again(head, cells) {
                let before = self.proposal.wrong.len();
                self.row(&row);
                self.proposal.wrong[before..].sort_by_key(|wrong| wrong.at.column);
            }
        }
    }

    fn row(&mut self, row: &Row<'_>) {
        let before = self.proposal.wrong.len();
        for (column, at) in &row.head.columns {
            match row.cells.get(at) {
                Some(Cell {
                    value: Value::Failed(said),
                    ..
                }) => {
                    self.proposal
                        .wrong
                        .push(row.wrong(*column, Why::Failed(said.clone())));
                }
                Some(cell) if cell.is_formula => {
                    self.proposal
                        .notes
                        .push(Note::Formula(row.sheet.at(row.at, *at)));
                }
                _ => {}
            }
        }
        if self.proposal.wrong.len() > before {
            return;
        }
        match self.targets.of_row(row) {
            Ok(Some(id)) => self.known(row, id),
            Ok(None) => self.new_measure(row),
            Err(wrong) => self.proposal.wrong.push(*wrong),
        }
    }

    /// A row of a measure that there is.
    fn known(&mut self, row: &Row<'_>, id: MeasureId) {
        self.changes.entry(id).or_insert_with(|| Change {
            measure: id,
            at: row.at(Column::Id),
            title: None,
            when: None,
            entries: Vec::new(),
        });
        let now = Origin::of(&self.site.model, id);
        let origin = row
            .sheet
            .origins
            .by_id
            .get(&now.id)
            .cloned()
            .map(Signed::Whole);
        let origin = origin.or_else(|| row.words(Column::Origin).map(Signed::Signature));
        if origin.is_none() && row.head.columns.contains_key(&Column::Origin) {
            return self.wrong(row.at(Column::Origin), Why::NoOrigin);
        }
        self.title(row, id, &now, origin.as_ref());
        self.when(row, id, &now, origin.as_ref());
        self.status(row, id, &now, origin.as_ref());
        let locked = locked(row, &self.site.model, id, &now, origin.as_ref());
        self.proposal.notes.extend(locked);
        if let Some(comment) = row.words(Column::Comment) {
            let note = Note::Comment(row.at(Column::Comment), now.id, comment);
            self.proposal.notes.push(note);
        }
    }

    fn title(&mut self, row: &Row<'_>, id: MeasureId, now: &Origin, origin: Option<&Signed>) {
        let Some(written) = row.words(Column::Title) else {
            return;
        };
        let at = row.at(Column::Title);
        match fate(&written, now, origin, Field::Title) {
            Fate::Nothing => {}
            Fate::Conflict(exported) => {
                self.conflict(at, now, exported, now.title.clone(), written);
            }
            Fate::Taken => {
                if self.stands(&at, id, Said::Title(written.clone())) {
                    self.change(id, |change| change.title = Some(written));
                }
            }
        }
    }

    fn when(&mut self, row: &Row<'_>, id: MeasureId, now: &Origin, origin: Option<&Signed>) {
        let Some(written) = row.words(Column::When) else {
            return;
        };
        let (model, at) = (&self.site.model, row.at(Column::When));
        if !has_open_time(model, id) {
            let now = model[id].when.as_ref().map(|when| clean(&when.text));
            if now.as_deref() != Some(written.as_str()) {
                self.wrong(at, Why::SeveralTimes);
            }
            return;
        }
        match fate(&written, now, origin, Field::When) {
            Fate::Nothing => {}
            Fate::Conflict(exported) => {
                self.conflict(at, now, exported, now.when.clone(), written);
            }
            Fate::Taken if When::read(&written, None).is_err() => {
                self.wrong(at, Why::NotATime(written));
            }
            Fate::Taken => {
                if self.stands(&at, id, Said::When(written.clone())) {
                    self.change(id, |change| change.when = Some(written));
                }
            }
        }
    }

    fn status(&mut self, row: &Row<'_>, id: MeasureId, now: &Origin, origin: Option<&Signed>) {
        let site = self.site;
        let language = site.model[site.model[id].plan].language;
        let entry = match self.entry(row, language) {
            Ok(Some(entry)) => entry,
            Ok(None) => return,
            Err(wrong) => return self.proposal.wrong.extend(wrong),
        };
        let (at, measure) = (row.at(Column::Status), &site.model[id]);
        let is_explicit = row.cell(Column::Source).is_some();
        if measure
            .ledger
            .days()
            .flatten()
            .any(|old| is_same(old, &entry, is_explicit))
        {
            return;
        }
        let last = measure.ledger.on(measure.ledger.newest());
        let is_agreed = last.is_some_and(|last| last.status == entry.status);
        if !is_agreed && let Some(exported) = self.changed_since(row, language, now, origin) {
            let said = |day: Date, status: &str| format!("{status} ({day})");
            let label = |status| label(&site.languages[language], Some(status));
            let last = last.map_or_else(String::new, |last| said(last.date, &label(last.status)));
            let table = said(entry.date, &entry.word);
            return self.conflict(at, now, Some(exported), last, table);
        }
        let said = Said::Status(entry.date, entry.status, entry.word.clone());
        if self.stands(&at, id, said) {
            self.change(id, |change| {
                if !change.entries.iter().any(|(_, other)| *other == entry) {
                    change.entries.push((at, entry));
                }
            });
        }
    }

    /// What was reported when the table was made, where something else has been since.
    fn changed_since(
        &self,
        row: &Row<'_>,
        language: &str,
        now: &Origin,
        origin: Option<&Signed>,
    ) -> Option<String> {
        let origin = origin?;
        if origin.was(&now.id, Field::Status, &now.value(Field::Status)) {
            return None;
        }
        let (status, date) = match origin {
            Signed::Whole(origin) => {
                let status = Status::ALL
                    .into_iter()
                    .find(|known| known.id() == origin.status);
                (status, origin.date.clone())
            }
            // Text shows it beside.
            Signed::Signature(_) => {
                let last = row.cell(Column::LastStatus);
                let status =
                    last.and_then(|cell| self.words.status(self.site, language, cell).ok());
                (status, row.words(Column::LastDate).unwrap_or_default())
            }
        };
        Some(status.map_or_else(String::new, |status| {
            let label = label(&self.site.languages[language], Some(status));
            format!("{label} ({date})")
        }))
    }

    fn entry(&self, row: &Row<'_>, language: &str) -> Result<Option<Entry>, Vec<Wrong>> {
        entry(row, self.site, &self.words, self.import.report, language)
    }

    /// A row of no measure that there is.
    fn new_measure(&mut self, row: &Row<'_>) {
        let at = row.at(Column::Title);
        let plan = match self.targets.plan(row) {
            Ok(Some(plan)) => plan,
            Ok(None) => return self.wrong(row.at(Column::Plan), Why::NoPlan),
            Err(wrong) => return self.proposal.wrong.push(*wrong),
        };
        let Some(title) = row.words(Column::Title) else {
            return self.wrong(at, Why::NoTitle);
        };
        let model = &self.site.model;
        let same = model[plan].measures.iter().chain(&model[plan].drafts);
        let same = same
            .copied()
            .find(|id| clean(&model[*id].document.title) == title);
        if let Some(id) = same {
            let id = model.full_id(id);
            return self.wrong(row.at(Column::Id), Why::TitleTaken(id));
        }
        let when = row.words(Column::When);
        if let Some(written) = when
            .as_ref()
            .filter(|written| When::read(written, None).is_err())
        {
            return self.wrong(row.at(Column::When), Why::NotATime(written.clone()));
        }
        let entry = match self.entry(row, model[plan].language) {
            Ok(entry) => entry,
            Err(wrong) => return self.proposal.wrong.extend(wrong),
        };
        self.proposal.new.push(NewMeasure {
            at,
            plan,
            title,
            number: row.words(Column::Number),
            section: row.words(Column::Section),
            responsible: row
                .words(Column::Responsible)
                .map(|text| codes(&text))
                .unwrap_or_default(),
            when,
            entry,
        });
    }

    fn change(&mut self, id: MeasureId, change: impl FnOnce(&mut Change)) {
        if let Some(own) = self.changes.get_mut(&id) {
            change(own);
        }
    }

    /// Whether no other row says something else of the same.
    fn stands(&mut self, at: &At, id: MeasureId, said: Said) -> bool {
        let seen = self.seen.entry(id).or_default();
        let other = seen
            .iter()
            .find(|(_, other)| said.contradicts(other))
            .cloned();
        seen.push((at.clone(), said));
        let Some((other, what)) = other else {
            return true;
        };
        let said = what.words().to_owned();
        self.wrong(at.clone(), Why::OtherRow { other, said });
        false
    }

    fn conflict(
        &mut self,
        at: At,
        now: &Origin,
        exported: Option<String>,
        is: String,
        table: String,
    ) {
        let conflict = Conflict {
            id: now.id.clone(),
            exported,
            now: is,
            table,
        };
        self.wrong(at, Why::Conflict(conflict));
    }
}
