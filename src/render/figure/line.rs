//! A timeline as SVG: the picture of the page, drawn to stand by itself.

use super::canvas::{Canvas, EDGE, Ink, Paint, fill, plain, stroke};
use crate::language::{Argument, Language};
use crate::page::Site;
use crate::page::figure::About;
use crate::page::timeline::{AsOf, Bar, Diamond, Picture, Row};

/// The room above the grid for the as-of date, that of the two lines of dates, that above a part for
/// its title, and that below the rows.
const ABOVE: f64 = 30.0;
const HEAD: f64 = 52.0;
const TITLE: f64 = 34.0;
const BELOW: f64 = 8.0;

/// The whole file.
pub(super) fn svg(site: &Site<'_>, code: &str, picture: &Picture, about: &About) -> String {
    let language = &site.languages[code];
    let sentence = language.text("timeline-region");
    let mut canvas = Canvas::new(f64::from(picture.width) + 2.0 * EDGE, about, "");
    let titles = picture.parts.iter().filter(|part| part.title.is_some());
    let titled = titles.fold(0.0, |above, _| above + TITLE);
    let top = canvas.y + ABOVE - 14.0;
    let mut pen = Pen {
        picture,
        language,
        top,
        height: HEAD + f64::from(picture.height) + titled + BELOW,
    };
    pen.grid(&mut canvas);
    pen.top += HEAD;
    for part in &picture.parts {
        if let Some(title) = &part.title {
            let set = plain(16, Ink::Text).bold();
            canvas.text(EDGE, pen.y(23), set, &title.title);
            pen.top += TITLE;
        }
        for row in &part.rows {
            pen.row(&mut canvas, row);
            pen.top += f64::from(row.height);
        }
    }
    pen.top = top;
    if let Some(as_of) = &picture.as_of {
        pen.as_of(&mut canvas, as_of);
    }
    canvas.y = top + pen.height + 14.0;
    canvas.finish(site, code, about, &sentence)
}

/// Puts the units of the picture where they are drawn in the file.
struct Pen<'p> {
    picture: &'p Picture,
    language: &'p Language,
    /// The upper edge of what is drawn: of the grid, then of each row.
    top: f64,
    /// How high the grid is.
    height: f64,
}

/// The colour of a status, and of what has none.
fn ink(status: Option<&str>) -> Ink {
    match status {
        Some("done") => Ink::Done,
        Some("ongoing" | "planned") => Ink::Ongoing,
        _ => Ink::Soft,
    }
}

/// A box from one corner to the other.
fn boxed(x: f64, y: f64, right: f64, bottom: f64) -> String {
    format!("M{x:.1} {y:.1}H{right:.1}V{bottom:.1}H{x:.1}z")
}

impl Pen<'_> {
    fn x(&self, x: i32) -> f64 {
        f64::from(x) + EDGE
    }

    fn y(&self, y: i32) -> f64 {
        f64::from(y) + self.top
    }

    /// The lines of quarters and years with their names, and the rules above and below.
    fn grid(&self, canvas: &mut Canvas) {
        let picture = self.picture;
        let bottom = self.top + self.height;
        for tick in &picture.ticks {
            let x = self.x(tick.x);
            let from = self.y(if tick.year.is_some() { 4 } else { 26 });
            let paint = stroke(Ink::Line, 1.0);
            let paint = if tick.strong {
                paint
            } else {
                paint.dashed("1 3")
            };
            canvas.path(&format!("M{x:.1} {from:.1}V{bottom:.1}"), paint);
            if let Some(year) = tick.year {
                let set = plain(14, Ink::Text).bold();
                canvas.text(x + 6.0, self.y(18), set, &year.to_string());
            }
            if let Some(quarter) = tick.quarter {
                let quarter = quarter.to_string();
                let values = [("quarter", Argument::Text(&quarter))];
                let words = self.language.find_with("timeline-quarter-short", &values);
                let words = words.unwrap_or_default();
                canvas.text(x + 6.0, self.y(40), plain(13, Ink::Soft), &words);
            }
        }
        let right = self.x(picture.right);
        if picture.ticks.iter().any(|tick| tick.quarter.is_some()) {
            let set = plain(13, Ink::Soft).anchored("end");
            let words = self.language.text("timeline-quarters");
            canvas.text(self.x(picture.left) - 8.0, self.y(40), set, &words);
        }
        for y in [50.0, self.height - 1.0] {
            let rule = format!("M{EDGE} {:.1}H{right:.1}", self.top + y);
            canvas.path(&rule, stroke(Ink::Text, 2.0));
        }
    }

    fn as_of(&self, canvas: &mut Canvas, as_of: &AsOf) {
        let x = self.x(if as_of.before { as_of.x - 12 } else { as_of.x });
        let (top, bottom) = (self.y(-4), self.top + self.height);
        let line = format!("M{x:.1} {top:.1}V{bottom:.1}");
        canvas.path(&line, stroke(Ink::Warn, 2.0));
        let key = if as_of.is_status_day {
            "as-of"
        } else {
            "late-as-of"
        };
        let day = as_of.date.parse().map(|day| self.language.date(day));
        let day = day.unwrap_or_default();
        let words = self
            .language
            .find_with(key, &[("date", Argument::Text(&day))]);
        let is_far = as_of.x > self.picture.width - 130;
        let set = plain(13, Ink::Warn).bold();
        let set = set.anchored(if is_far { "end" } else { "middle" });
        canvas.text(x, self.y(-9), set, &words.unwrap_or_default());
    }

    fn row(&self, canvas: &mut Canvas, row: &Row) {
        let ink = ink(row.status);
        if let Some(status) = row.status {
            self.mark(canvas, status, (EDGE + 7.0, self.y(15)));
        }
        let x = if row.status.is_some() { 22 } else { 0 };
        for line in &row.lines {
            canvas.text(self.x(x), self.y(line.y), plain(14, Ink::Text), &line.text);
        }
        for bar in &row.bars {
            self.bar(canvas, bar, row.status, ink);
        }
        for diamond in &row.diamonds {
            self.days(canvas, diamond, ink);
        }
        for diamond in &row.diamonds {
            self.diamond(canvas, diamond);
        }
        if row.is_overdue {
            let (x, y) = (self.x(row.end + 14), self.y(15));
            let triangle = format!("M{x:.1} {:.1}l7 12h-14z", y - 6.0);
            canvas.path(&triangle, fill(Ink::Warn));
        }
        for (words, line) in row
            .words
            .iter()
            .flat_map(|words| words.lines.iter().map(move |line| (words, line)))
        {
            let set = plain(13, Ink::Soft);
            let set = if words.end { set.anchored("end") } else { set };
            canvas.text(self.x(words.x), self.y(line.y), set, &line.text);
        }
    }

    /// The shape of a status, about its middle.
    fn mark(&self, canvas: &mut Canvas, status: &str, (x, y): (f64, f64)) {
        let ink = ink(Some(status));
        let disc = |radius: f64| {
            let (left, across) = (x - radius, radius * 2.0);
            format!(
                "M{left:.1} {y:.1}a{radius} {radius} 0 1 0 {across} 0a{radius} {radius} 0 1 0-{across} 0z"
            )
        };
        let (left, top) = (x - 5.0, y - 5.0);
        match status {
            "done" => {
                canvas.path(&disc(7.0), fill(ink));
                let tick = format!("M{:.1} {y:.1}l2.4 2.4 4.4-4.8", x - 3.4);
                canvas.path(&tick, stroke(Ink::Ground, 1.8));
            }
            "ongoing" => {
                canvas.path(&disc(6.0), stroke(ink, 2.0));
                canvas.path(
                    &format!("M{x:.1} {:.1}a6 6 0 0 0 0 12z", y - 6.0),
                    fill(ink),
                );
            }
            "planned" => canvas.path(&disc(6.0), stroke(ink, 2.0).dashed("3.2 3")),
            "not-started" => canvas.path(&disc(6.0), stroke(ink, 2.0)),
            "closed" => canvas.path(&format!("M{left:.1} {top:.1}h10v10h-10z"), fill(ink)),
            "stopped" => {
                let cross = format!("M{left:.1} {top:.1}l10 10m0-10l-10 10");
                canvas.path(&cross, stroke(ink, 2.6));
            }
            "moved" => {
                let arrow = format!("M{:.1} {y:.1}h12m-5-5l5 5-5 5", x - 7.0);
                canvas.path(&arrow, stroke(ink, 2.2));
            }
            _ => canvas.path(&format!("M{left:.1} {y:.1}h10"), stroke(ink, 2.2)),
        }
    }

    /// Certainty by shape, status by fill: full where done, half where ongoing.
    fn bar(&self, canvas: &mut Canvas, bar: &Bar, status: Option<&str>, ink: Ink) {
        let (x, y) = (self.x(bar.x), self.y(bar.y));
        let (to, full) = (self.x(bar.to), self.x(bar.full));
        let body = fill(Ink::Ground).edged(ink, 2.0);
        match bar.shape {
            "due" => {
                let triangle = format!("M{:.1} {:.1}h16l-8 13z", x - 8.0, y - 7.0);
                canvas.path(&triangle, fill(ink));
            }
            "tentative" => {
                let dashed = body.dashed("5 4");
                self.filled(canvas, (x + 1.0, full - 1.0), (y, 5.0), status, ink, dashed);
            }
            "continuous" => {
                canvas.path(&format!("M{x:.1} {y:.1}H{:.1}", to - 2.0), stroke(ink, 3.0))
            }
            "recurring" => {
                let marks = bar.marks.iter().map(|mark| self.x(*mark));
                let marks: String = [x + 1.5]
                    .into_iter()
                    .chain(marks)
                    .map(|x| format!("M{x:.1} {:.1}v14", y - 7.0))
                    .collect();
                canvas.path(&format!("M{x:.1} {y:.1}H{to:.1}{marks}"), stroke(ink, 3.0));
            }
            "focus" => self.filled(canvas, (x, full), (y, 8.0), status, ink, body),
            "approximate" => {
                let hatched = f64::from(bar.hatched);
                let (from, end) = (x + hatched, full - hatched);
                self.filled(canvas, (from, end), (y, 6.0), status, ink, body);
                for (from, to) in [(x, from), (end, full)] {
                    self.hatched(canvas, (from, to), y, ink);
                }
            }
            _ => self.filled(canvas, (x, full), (y, 6.0), status, ink, body),
        }
        let is_open = bar.open && bar.shape != "due" && bar.shape != "focus";
        if bar.shape == "continuous" || is_open {
            let tip = format!("M{:.1} {:.1}l7 7-7 7", to - 9.0, y - 7.0);
            canvas.path(&tip, stroke(ink, 3.0));
        }
    }

    /// A bar from one place to another, about a middle and so high to each side.
    fn filled(
        &self,
        canvas: &mut Canvas,
        (from, to): (f64, f64),
        (y, half): (f64, f64),
        status: Option<&str>,
        ink: Ink,
        body: Paint,
    ) {
        canvas.path(&boxed(from, y - half, to, y + half), body);
        match status {
            Some("done") => canvas.path(&boxed(from, y - half, to, y + half), fill(ink)),
            Some("ongoing") => canvas.path(&boxed(from, y, to, y + half), fill(ink)),
            _ => {}
        }
    }

    /// An end that is not certain: lines aslant.
    fn hatched(&self, canvas: &mut Canvas, (from, to): (f64, f64), y: f64, ink: Ink) {
        canvas.path(&boxed(from, y - 6.0, to, y + 6.0), stroke(ink, 1.0));
        let lines = std::iter::successors(Some(from), |x| Some(x + 6.0));
        let lines = lines.take_while(|x| x + 6.0 <= to);
        let lines: String = lines
            .map(|x| format!("M{x:.1} {:.1}l6-12", y + 6.0))
            .collect();
        if !lines.is_empty() {
            canvas.path(&lines, stroke(Ink::Edge, 1.5));
        }
    }

    fn days(&self, canvas: &mut Canvas, diamond: &Diamond, ink: Ink) {
        if let Some((from, to)) = diamond.days {
            let y = self.y(diamond.y);
            let (from, to) = (self.x(from), self.x(to));
            let line = format!("M{from:.1} {:.1}v10m0-5H{to:.1}m0-5v10", y - 5.0);
            canvas.path(&line, stroke(ink, 1.5));
        }
    }

    fn diamond(&self, canvas: &mut Canvas, diamond: &Diamond) {
        let (x, y) = (self.x(diamond.x), self.y(diamond.y));
        let shape = |half: u8| {
            let top = y - f64::from(half);
            format!("M{x:.1} {top:.1}l{half} {half}-{half} {half}-{half}-{half}z")
        };
        let mark = format!("M{x:.1} {:.1}v5.5m0 1.5v2", y - 4.5);
        let open = |ink| fill(Ink::Ground).edged(ink, 2.0);
        match diamond.state {
            "reached" => canvas.path(&shape(9), fill(Ink::Done).edged(Ink::Ground, 1.5)),
            "overdue" => {
                canvas.path(&shape(9), fill(Ink::Warn).edged(Ink::Ground, 1.5));
                canvas.path(&mark, stroke(Ink::Ground, 2.0));
            }
            "unconfirmed" => {
                canvas.path(&shape(8), open(Ink::Warn));
                canvas.path(&mark, stroke(Ink::Warn, 2.0));
            }
            "passed" => canvas.path(&shape(8), open(Ink::Soft).dashed("3 2.5")),
            _ => canvas.path(&shape(8), open(Ink::Soft)),
        }
    }
}
