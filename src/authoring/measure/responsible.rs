//! Who is responsible for a new measure.

use super::Plan;
use crate::authoring::{Found, Refused, ResponsibleChoice};
use crate::diagnostic::Rule;
use crate::document::MeasureDocument;
use crate::yaml::{self, Written};

impl Plan<'_> {
    /// Those who are given, or whoever it must be. Nobody where nobody is for any other measure.
    pub(super) fn responsible(
        &self,
        asked: &[String],
        found: &mut Vec<Found>,
    ) -> Result<Vec<String>, Refused> {
        if !asked.is_empty() {
            let code = |asked: &String| Ok(self.site.department(asked)?.code.clone());
            return asked.iter().map(code).collect();
        }
        let Some((codes, why)) = self.must_be() else {
            let departments = self.site.documents.departments.iter();
            let codes = departments.map(|department| department.code.clone());
            return Err(Refused::WhoIsResponsible(codes.collect()));
        };
        found.push(match &codes[..] {
            [] => Found::NobodyResponsible,
            _ => Found::Responsible(codes.clone(), why),
        });
        Ok(codes)
    }

    /// Who must be responsible where nobody is named, and why.
    fn must_be(&self) -> Option<(Vec<String>, ResponsibleChoice)> {
        let known = |owner: Option<&Written<String>>| {
            let mut departments = self.site.documents.departments.iter();
            let owner = owner?;
            let found = departments.find(|department| department.code == owner.value)?;
            Some(vec![found.code.clone()])
        };
        let of_plan = known(self.own.document.and_then(|plan| plan.owner.as_ref()));
        let of_site = known(self.site.config.owner.as_ref());
        let only = match &self.site.documents.departments[..] {
            [only] => Some(vec![only.code.clone()]),
            _ => None,
        };
        let choices = [
            (of_plan, ResponsibleChoice::PlanOwner),
            (self.of_others(), ResponsibleChoice::AsOthers),
            (of_site, ResponsibleChoice::SiteOwner),
            (only, ResponsibleChoice::Only),
        ];
        choices
            .into_iter()
            .find_map(|(codes, why)| Some((codes?, why)))
    }

    /// Who is responsible for every other measure of the plan, if that is the same for all.
    fn of_others(&self) -> Option<Vec<String>> {
        let codes = |measure: &MeasureDocument| -> Vec<String> {
            let named = measure.responsible.iter();
            named.map(|one| one.department.value.clone()).collect()
        };
        let first = codes(self.measures.first()?);
        let is_same = |measure: &&MeasureDocument| codes(measure) == first && !measure.others;
        // One measure alone does not tell that nobody is on purpose.
        if first.is_empty() && self.measures.len() == 1 {
            return None;
        }
        let is_known = first.iter().all(|code| self.site.department(code).is_ok());
        (is_known && self.measures.iter().all(is_same)).then_some(first)
    }

    /// The line that says who is responsible. Where the other measures say that nobody is on
    /// purpose, this one says it too.
    pub(super) fn responsible_line(&self, codes: &[String]) -> String {
        let rule = Rule::NobodyResponsible;
        let is_meant = |measure: &&MeasureDocument| measure.allow.contains(&rule);
        match codes {
            [] if self.measures.iter().all(is_meant) => {
                format!("#responsible: [KODE]\nallow: [{}]", rule.name())
            }
            [] => "#responsible: [KODE]".to_owned(),
            codes => {
                let codes = yaml::list(codes.iter().map(String::as_str));
                format!("responsible: {codes}")
            }
        }
    }
}
