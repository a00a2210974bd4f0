//! What an SVG file is drawn with: text, shapes, and colours that are told in attributes, so that
//! they hold where no style is read, and once more for the dark.

use std::fmt::Write as _;

use crate::document::markdown::escape;
use crate::page::Site;
use crate::page::figure::About;
use crate::page::timeline::wrap;

/// Free room around all that is drawn.
pub(super) const EDGE: f64 = 24.0;

/// A colour, in light and in dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    Ground,
    Text,
    Soft,
    Line,
    Edge,
    Done,
    Ongoing,
    Warn,
}

impl Ink {
    const ALL: [Ink; 8] = [
        Ink::Ground,
        Ink::Text,
        Ink::Soft,
        Ink::Line,
        Ink::Edge,
        Ink::Done,
        Ink::Ongoing,
        Ink::Warn,
    ];

    /// Its letter in class names, and the colour in light and in dark: those of the theme
    /// `standard`.
    fn told(self) -> (char, &'static str, &'static str) {
        match self {
            Ink::Ground => ('g', "#fff", "#12171a"),
            Ink::Text => ('t', "#15191d", "#e8ebec"),
            Ink::Soft => ('s', "#4a525a", "#aeb7bd"),
            Ink::Line => ('l', "#cdd2d4", "#38424a"),
            Ink::Edge => ('e', "#69727a", "#8d98a1"),
            Ink::Done => ('d', "#0d5a41", "#6fcfa8"),
            Ink::Ongoing => ('o', "#1459a6", "#86b9f0"),
            Ink::Warn => ('w', "#8f3400", "#ffb37a"),
        }
    }
}

/// How a shape is painted.
#[derive(Clone, Copy)]
pub(super) struct Paint {
    fill: Option<Ink>,
    stroke: Option<(Ink, f64)>,
    dashes: &'static str,
}

/// Filled.
pub(super) fn fill(ink: Ink) -> Paint {
    Paint {
        fill: Some(ink),
        stroke: None,
        dashes: "",
    }
}

/// An outline alone.
pub(super) fn stroke(ink: Ink, width: f64) -> Paint {
    Paint {
        fill: None,
        stroke: Some((ink, width)),
        dashes: "",
    }
}

impl Paint {
    /// With an outline.
    pub fn edged(self, ink: Ink, width: f64) -> Paint {
        Paint {
            stroke: Some((ink, width)),
            ..self
        }
    }

    /// With its outline in dashes.
    pub fn dashed(self, dashes: &'static str) -> Paint {
        Paint { dashes, ..self }
    }

    fn attributes(self) -> String {
        let mut classes = Vec::new();
        let mut text = match self.fill {
            Some(ink) => {
                classes.push(format!("f{}", ink.told().0));
                format!(" fill=\"{}\"", ink.told().1)
            }
            None => " fill=\"none\"".to_owned(),
        };
        if let Some((ink, width)) = self.stroke {
            classes.push(format!("s{}", ink.told().0));
            let _ = write!(
                text,
                " stroke=\"{}\" stroke-width=\"{width}\"",
                ink.told().1
            );
        }
        if !self.dashes.is_empty() {
            let _ = write!(text, " stroke-dasharray=\"{}\"", self.dashes);
        }
        format!("{text} class=\"{}\"", classes.join(" "))
    }
}

/// How a text is set.
#[derive(Clone, Copy)]
pub(super) struct Type {
    pub size: u8,
    pub bold: bool,
    pub ink: Ink,
    /// `start`, `middle` or `end`.
    pub anchor: &'static str,
}

/// A text of a size, at its beginning.
pub(super) fn plain(size: u8, ink: Ink) -> Type {
    Type {
        size,
        bold: false,
        ink,
        anchor: "start",
    }
}

impl Type {
    pub fn bold(self) -> Type {
        Type { bold: true, ..self }
    }

    pub fn anchored(self, anchor: &'static str) -> Type {
        Type { anchor, ..self }
    }
}

/// A picture as far as it is drawn. `y` is where the next thing below stands.
pub(super) struct Canvas {
    pub body: String,
    pub y: f64,
    width: f64,
}

impl Canvas {
    /// A picture so wide with what it shows on top: its title, whose it is, and its sentence.
    pub fn new(width: f64, about: &About, sentence: &str) -> Canvas {
        let mut canvas = Canvas {
            body: String::new(),
            y: EDGE + 18.0,
            width,
        };
        canvas.lines(&about.title, plain(20, Ink::Text).bold(), 24.0);
        canvas.lines(&about.of, plain(15, Ink::Soft), 20.0);
        canvas.y += 6.0;
        canvas.lines(sentence, plain(15, Ink::Text), 20.0);
        canvas
    }

    /// A text from the left edge on, in as many lines as it takes.
    pub fn lines(&mut self, text: &str, set: Type, height: f64) {
        for line in wrap(text, letters(self.width - 2.0 * EDGE, set.size)) {
            if !line.is_empty() {
                self.text(EDGE, self.y, set, &line);
                self.y += height;
            }
        }
    }

    pub fn text(&mut self, x: f64, y: f64, set: Type, text: &str) {
        let (class, colour, _) = set.ink.told();
        let anchor = match set.anchor {
            "start" => String::new(),
            anchor => format!(" text-anchor=\"{anchor}\""),
        };
        let bold = if set.bold { " font-weight=\"700\"" } else { "" };
        let _ = writeln!(
            self.body,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{}\"{bold}{anchor} fill=\"{colour}\" \
             class=\"f{class}\">{}</text>",
            set.size,
            escaped(text)
        );
    }

    pub fn path(&mut self, path: &str, paint: Paint) {
        let _ = writeln!(self.body, "<path d=\"{path}\"{}/>", paint.attributes());
    }

    pub fn rectangle(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), paint: Paint) {
        let _ = writeln!(
            self.body,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\"{}/>",
            paint.attributes()
        );
    }

    /// The whole file: with the day it speaks of, the site and the address below what is drawn.
    pub fn finish(
        mut self,
        site: &Site<'_>,
        language: &str,
        about: &About,
        sentence: &str,
    ) -> String {
        let address = site.shared.base_url.as_ref();
        let address = address.map(|base| format!("{base}{}", about.url));
        let source = [
            Some(about.day.as_str()),
            Some(site.shared.title.as_str()),
            address.as_deref(),
        ];
        let source: Vec<&str> = source
            .into_iter()
            .flatten()
            .filter(|one| !one.is_empty())
            .collect();
        self.y += 10.0;
        self.lines(&source.join(" · "), plain(12, Ink::Soft), 16.0);
        let (width, height) = (self.width, self.y + EDGE - 12.0);
        let dark: String = Ink::ALL
            .map(Ink::told)
            .map(|(class, _, dark)| format!(".f{class}{{fill:{dark}}}.s{class}{{stroke:{dark}}}"))
            .concat();
        let (_, ground, _) = Ink::Ground.told();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" \
             width=\"{width:.0}\" height=\"{height:.0}\" font-family=\"sans-serif\" role=\"img\" \
             aria-labelledby=\"t d\" lang=\"{language}\">\n<title id=\"t\">{}: {}</title>\n\
             <desc id=\"d\">{}</desc>\n\
             <style>@media (prefers-color-scheme:dark){{{dark}}}</style>\n\
             <rect width=\"{width:.0}\" height=\"{height:.0}\" fill=\"{ground}\" class=\"fg\"/>\n\
             {}</svg>\n",
            escaped(&about.title),
            escaped(&about.of),
            escaped(&format!("{sentence} {}", about.day)),
            self.body
        )
    }
}

/// How many letters of a size a width takes, in the widest of usual fonts.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a picture is a few hundred letters wide"
)]
pub(super) fn letters(width: f64, size: u8) -> usize {
    (width / (f64::from(size) * 0.55)).max(1.0) as usize
}

/// A text as XML has it; what XML cannot hold is left out.
fn escaped(text: &str) -> String {
    let is_none = |letter: char| {
        letter.is_control() && !matches!(letter, '\t' | '\n' | '\r')
            || matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    escape(&text.replace(is_none, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_xml() {
        assert_eq!(
            escaped("a < b & \"c\"\u{1}\n>"),
            "a &lt; b &amp; &quot;c&quot;\n&gt;"
        );
    }
}
