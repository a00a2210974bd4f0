//! Days and runs of days in the words of a language.

use jiff::civil::Date;

use super::Language;

impl Language {
    /// A day in words: «1. juni 2025».
    pub fn date(&self, date: Date) -> String {
        let month = format!("month-{}", date.month());
        let month = self.dated(&month).unwrap_or_else(|| self.text(&month));
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.say("date", &[("day", &day), ("month", &month), ("year", &year)])
    }

    /// A month as it is written with a day, where the language bends it.
    fn dated(&self, month: &str) -> Option<String> {
        let bent = self.strings.get_message(month)?.get_attribute("dated")?;
        Some(
            self.strings
                .format_pattern(bent.value(), None, &mut Vec::new())
                .into_owned(),
        )
    }

    /// A run of days in words, as short as it can be said: «2026», «1. kvartal 2026», «mars–mai
    /// 2026», «til 1. mai 2026».
    pub fn span(&self, from: Option<Date>, to: Option<Date>) -> String {
        match (from, to) {
            (None, None) => String::new(),
            (Some(from), None) => self.say("span-from", &[("from", &self.beginning(from))]),
            (None, Some(to)) => self.say("span-until", &[("to", &self.date(to))]),
            (Some(from), Some(to)) if from == to => self.date(from),
            (Some(from), Some(to)) if from == from.first_of_month() && to == to.last_of_month() => {
                self.months(from, to)
            }
            (Some(from), Some(to)) => self.say(
                "span-days",
                &[("from", &self.date(from)), ("to", &self.date(to))],
            ),
        }
    }

    /// The first day of what goes on from then: as a year or a month where it is the first of one.
    fn beginning(&self, from: Date) -> String {
        match (from.month(), from.day()) {
            (1, 1) => from.year().to_string(),
            (_, 1) => self.months(from, from.last_of_month()),
            _ => self.date(from),
        }
    }

    /// Whole months in words.
    fn months(&self, from: Date, to: Date) -> String {
        let (year, first, last) = (from.year().to_string(), from.month(), to.month());
        let (quarter, quarter_to) = ((first - 1) / 3 + 1, (last - 1) / 3 + 1);
        let whole_quarters = first % 3 == 1 && last % 3 == 0;
        let month = |date: Date| self.text(&format!("month-{}", date.month()));
        match () {
            () if first == 1 && last == 12 && from.year() == to.year() => {
                self.say("span-year", &[("year", &year)])
            }
            () if first == 1 && last == 12 => self.say(
                "span-years",
                &[("from", &year), ("to", &to.year().to_string())],
            ),
            () if from.year() != to.year() => {
                let named = |date: Date| {
                    self.say(
                        "span-month",
                        &[("month", &month(date)), ("year", &date.year().to_string())],
                    )
                };
                self.say("span-days", &[("from", &named(from)), ("to", &named(to))])
            }
            () if first == last => {
                self.say("span-month", &[("month", &month(from)), ("year", &year)])
            }
            () if whole_quarters && quarter == quarter_to => self.say(
                "span-quarter",
                &[("quarter", &quarter.to_string()), ("year", &year)],
            ),
            () if whole_quarters && last - first == 5 && first % 6 == 1 => self.say(
                "span-half",
                &[
                    ("half", &((first - 1) / 6 + 1).to_string()),
                    ("year", &year),
                ],
            ),
            () if whole_quarters => self.say(
                "span-quarters",
                &[
                    ("from", &quarter.to_string()),
                    ("to", &quarter_to.to_string()),
                    ("year", &year),
                ],
            ),
            () => self.say(
                "span-months",
                &[("from", &month(from)), ("to", &month(to)), ("year", &year)],
            ),
        }
    }
}
