//! `image-without-text`: a picture without words for those who do not see it, or with the name of
//! its file in their place.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::markdown::{Part, Shown};
use crate::path::percent_decoded;

pub(super) const CHECK: Check = Check {
    rule: Rule::ImageWithoutText,
    run,
    found: Example(
        "\
-- content/static/kart.svg
<svg xmlns=\"http://www.w3.org/2000/svg\"/>
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

![](/kart.svg)
",
    ),
    clean: Example(
        "\
-- content/static/kart.svg
<svg xmlns=\"http://www.w3.org/2000/svg\"/>
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

![Kart over de tolv politidistriktene](/kart.svg)
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for text in &site.texts {
        let images = text.parts.iter().filter_map(|part| match part {
            Part::Image(image) => Some(image),
            _ => None,
        });
        let silent = images.filter(|image| says_nothing(image));
        found.extend(silent.map(|image| {
            let place = Place::bytes(text.file, image.range.clone());
            Diagnostic::new(Rule::ImageWithoutText, place).with("target", image.target.as_str())
        }));
    }
}

fn says_nothing(image: &Shown) -> bool {
    let text = image.text.trim();
    let name = image.target.rsplit('/').next().unwrap_or_default();
    let name = percent_decoded(name).unwrap_or(name.into());
    let stem = name.rsplit_once('.').map_or(&*name, |(stem, _)| stem);
    text.is_empty() || text.eq_ignore_ascii_case(&name) || text.eq_ignore_ascii_case(stem)
}
