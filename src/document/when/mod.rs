//! `When`: a Norwegian time phrase as spans of days, as loosely as people write it (`DESIGN.md`,
//! «Loose dates»). A phrase is read whole or not at all: what it cannot read is kept as words,
//! never guessed at. It knows no clock, and of the world only the plan's period.

mod calendar;
mod clause;
mod lex;
mod parse;
mod piece;
mod read;
mod words;

use std::ops::Range;

use jiff::civil::{Date, date};

/// An inclusive run of days; a missing end is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first day.
    pub from: Option<Date>,
    /// The last day, itself included.
    pub to: Option<Date>,
}

/// How firmly the words put something in time; the later, the weaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Certainty {
    /// The words name the days.
    Certain,
    /// The words name about these days: a season, «ca.», «tidlig i».
    Approximate,
    /// The words say that it may not come to pass: «tentativt», «bør», «planlagt».
    Tentative,
    /// The words name no days.
    Unknown,
}

impl Certainty {
    /// Every one, from the firmest to the weakest.
    pub const ALL: [Certainty; 4] = [
        Self::Certain,
        Self::Approximate,
        Self::Tentative,
        Self::Unknown,
    ];

    /// The identifier that data files use: `certain`, `approximate`, `tentative` or `unknown`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Certain => "certain",
            Self::Approximate => "approximate",
            Self::Tentative => "tentative",
            Self::Unknown => "unknown",
        }
    }
}

/// When something happens: the words as written and what they say.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct When {
    /// The words as written, trimmed.
    pub text: String,
    /// The days named, in the order written, none twice.
    pub spans: Vec<Span>,
    /// How firmly; `Unknown` exactly when there are no spans.
    pub certainty: Certainty,
    /// It goes on all the time («løpende»).
    pub continuous: bool,
    /// It comes again («årlig», «hvert halvår»).
    pub recurring: bool,
    /// The days with particular weight («særlig fokus Q3»).
    pub focus: Vec<Span>,
    /// False when the words could not be read, or for several parts, when those of any part could
    /// not.
    pub understood: bool,
    /// Why they could not, of several parts why those of the first such; there exactly when they
    /// are not understood.
    pub unread: Option<Unclear>,
    /// The labelled parts, when there are several.
    pub parts: Vec<Part>,
}

/// Why words could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unclear {
    /// They are no time phrase, or could mean several times: «etter møteplan», «1/6/2026».
    Words,
    /// They name days of a year, but not which year: «15. mars», in a plan of several years or
    /// none.
    NoYear,
    /// They count from a day that nobody has named: «innen 3 år», «neste høst».
    Relative,
}

/// One of several things a measure does, each at its own time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Part {
    /// What is done («Kartlegging»); may be empty.
    pub label: String,
    /// When it is done.
    pub when: When,
}

/// Why a phrase names no possible time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Impossible {
    /// The offending words: a byte range of the text that was read, untrimmed.
    pub at: Range<usize>,
    /// What is wrong with them.
    pub reason: Reason,
}

/// What makes a time impossible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// No such month: `2026-13`.
    Month,
    /// The month has no such day: `31. februar`.
    Day,
    /// No such quarter: `Q5`.
    Quarter,
    /// No such half-year: `3. halvår`.
    Half,
    /// The end comes before the beginning: `2027–2024`.
    Reversed,
    /// A year outside 1800–2200: `1.1.3026`.
    Year,
}

impl When {
    /// Words that are kept as a plan has them in print and say nothing: «31. juni 2026».
    #[must_use]
    pub fn as_printed(text: &str) -> Self {
        Self::nothing(text, None)
    }

    /// Several labelled parts as one: the spans and focus of all, the weakest certainty among the
    /// parts that have spans, the flags of any. A part that is only a focus adds its spans only
    /// where no other part has any.
    #[must_use]
    pub fn join(parts: Vec<Part>) -> Self {
        let texts: Vec<String> = parts.iter().map(Part::text).collect();
        Self {
            text: texts.join(" / "),
            ..merge(parts.iter().map(|part| &part.when))
        }
        .with_parts(parts)
    }

    /// The first day of all; none if a span is open at its beginning or there are no spans.
    #[must_use]
    pub fn earliest(&self) -> Option<Date> {
        let days: Option<Vec<Date>> = self.spans.iter().map(|span| span.from).collect();
        days?.into_iter().min()
    }

    /// The last day of all; none if a span is open at its end or there are no spans. Of a
    /// continuous phrase without an end of its own it is the end of the plan's period.
    #[must_use]
    pub fn latest(&self) -> Option<Date> {
        let days: Option<Vec<Date>> = self.spans.iter().map(|span| span.to).collect();
        days?.into_iter().max()
    }

    /// Its parts, each with its place, or it alone without one.
    pub fn each_part(&self) -> impl Iterator<Item = (Option<usize>, &Self)> {
        let alone = self.parts.is_empty().then_some((None, self));
        let parts = self.parts.iter().enumerate();
        alone
            .into_iter()
            .chain(parts.map(|(place, part)| (Some(place), &part.when)))
    }

    /// The day after which all of it is over: the last day, unless one of several parts names no
    /// day.
    #[must_use]
    pub fn end(&self) -> Option<Date> {
        let all_end = self.parts.iter().all(|part| part.when.latest().is_some());
        self.latest().filter(|_| all_end)
    }

    /// The deadline: the day after which all of it is over, where the words make it firm. A
    /// tentative time has none, nor has what goes on all the time or comes again.
    #[must_use]
    pub fn deadline(&self) -> Option<Date> {
        self.end().filter(|_| self.is_firm())
    }

    /// Whether the words put it in time for good, and it happens then and not all the time or again
    /// and again.
    #[must_use]
    pub fn is_firm(&self) -> bool {
        matches!(self.certainty, Certainty::Certain | Certainty::Approximate)
            && !self.continuous
            && !self.recurring
    }

    fn nothing(text: &str, unread: Option<Unclear>) -> Self {
        Self {
            text: text.trim().to_owned(),
            spans: Vec::new(),
            certainty: Certainty::Unknown,
            continuous: false,
            recurring: false,
            focus: Vec::new(),
            understood: unread.is_none(),
            unread,
            parts: Vec::new(),
        }
    }

    fn with_parts(mut self, parts: Vec<Part>) -> Self {
        self.parts = parts;
        self
    }

    fn is_focus_alone(&self) -> bool {
        self.spans.is_empty() || self.spans == self.focus
    }
}

impl Part {
    fn text(&self) -> String {
        if self.label.is_empty() {
            self.when.text.clone()
        } else {
            format!("{}: {}", self.label, self.when.text)
        }
    }
}

impl Span {
    const OPEN: Self = Self {
        from: None,
        to: None,
    };

    /// The whole years that these days lie in.
    fn whole_years(self) -> Self {
        Self {
            from: self.from.map(|day| date(day.year(), 1, 1)),
            to: self.to.map(|day| date(day.year(), 12, 31)),
        }
    }
}

/// What several readings say together, without text or parts.
fn merge<'a>(readings: impl Iterator<Item = &'a When> + Clone) -> When {
    let mut whole = When::nothing("", None);
    let mut certainty = None;
    for reading in readings.clone() {
        whole.continuous |= reading.continuous;
        whole.recurring |= reading.recurring;
        whole.understood &= reading.understood;
        whole.unread = whole.unread.or(reading.unread);
        if reading.certainty != Certainty::Unknown {
            certainty = certainty.max(Some(reading.certainty));
        }
        add_new(&mut whole.focus, &reading.focus);
    }
    for reading in readings.filter(|reading| !reading.is_focus_alone()) {
        add_new(&mut whole.spans, &reading.spans);
    }
    span_the_focus(&mut whole);
    if !whole.spans.is_empty() {
        whole.certainty = certainty.unwrap_or(Certainty::Certain);
    }
    whole
}

/// A focus without anything it is the focus of: within something lasting, the years around it; else
/// the time itself.
fn span_the_focus(whole: &mut When) {
    if !whole.spans.is_empty() {
        return;
    }
    for span in whole.focus.clone() {
        let lasting = whole.continuous || whole.recurring;
        let span = if lasting { span.whole_years() } else { span };
        add_new(&mut whole.spans, &[span]);
    }
}

fn add_new(spans: &mut Vec<Span>, more: &[Span]) {
    for span in more {
        if !spans.contains(span) {
            spans.push(*span);
        }
    }
}
