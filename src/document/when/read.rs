//! A phrase as one time: its clauses, each as days, put together.

use super::calendar::date_clause;
use super::parse::parse;
use super::{Impossible, Span, Unclear, When, merge};

impl When {
    /// Reads a phrase. `period` is the plan's: «løpende» spans it, and a month or quarter without a
    /// year takes its year when the period lies within one year.
    ///
    /// # Errors
    ///
    /// When the words are plain but no such time can be. Words that cannot be read are no error:
    /// `unread` says why.
    pub fn read(text: &str, period: Option<Span>) -> Result<Self, Impossible> {
        let clauses = match parse(text) {
            Ok(clauses) => clauses,
            Err(why) => return Ok(Self::nothing(text, Some(why))),
        };
        let period = period.filter(|period| *period != Span::OPEN);
        let mut readings = Vec::with_capacity(clauses.len());
        for clause in clauses {
            readings.push(date_clause(clause, period)?);
        }
        let readings: Result<Vec<Self>, Unclear> = readings.into_iter().collect();
        Ok(match readings {
            Ok(readings) => Self {
                text: text.trim().to_owned(),
                ..merge(readings.iter())
            },
            Err(why) => Self::nothing(text, Some(why)),
        })
    }
}
