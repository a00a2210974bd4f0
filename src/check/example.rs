//! The sites of the rules' examples: a small site in which nothing is wrong, with the files of the
//! example over it.

use std::collections::BTreeMap;

use crate::path::SourcePath;
use crate::source::SourceTree;

/// The files of an example as text: a line `-- content/…` before each. One with `(11 MB)` after its
/// name is as large as that.
#[derive(Clone, Copy, Debug)]
pub struct Example(pub &'static str);

/// The site that examples change: a plan with two measures, both with a status.
const BASE: &str = "\
-- content/site.yaml
title: Planer
-- content/departments/aid.md
---
code: AID
name: Arbeids- og inkluderingsdepartementet
kind: ministry
---
-- content/plans/p/plan.md
---
title: Planen
kind: action-plan
period: 2024–2027
owner: AID
---
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
when: 2024–2027
status: [{date: 2025-06-01, status: Pågående}]
---

Tiltaket gir flere opplæring.
-- content/plans/p/2-b.md
---
number: 2
title: Mer kunnskap
responsible: AID
when: 2024–2027
status: [{date: 2025-06-01, status: Pågående}]
---

Tiltaket gir mer kunnskap.
";

impl Example {
    /// The files, by path.
    pub fn files(self) -> BTreeMap<String, String> {
        files(self.0)
    }

    /// The site of the example.
    pub fn site(self) -> SourceTree {
        let mut site = files(BASE);
        site.extend(self.files());
        SourceTree::from_files(site.into_iter().map(|(path, text)| file(&path, text)))
    }
}

/// A file with its bytes.
fn file(path: &str, text: String) -> (SourcePath, Vec<u8>) {
    let size = path
        .split_once(" (")
        .and_then(|(path, size)| Some((path, size.strip_suffix(" MB)")?.parse().ok()?)));
    match size {
        Some((path, megabytes)) => {
            let size: usize = megabytes;
            (SourcePath::new(path), vec![b' '; size * 1_000_000])
        }
        None => (SourcePath::new(path), text.into_bytes()),
    }
}

fn files(text: &str) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut current: Option<&mut String> = None;
    for line in text.split_inclusive('\n') {
        match (line.strip_prefix("-- "), &mut current) {
            (Some(path), _) => current = Some(files.entry(path.trim().to_owned()).or_default()),
            (None, Some(file)) => file.push_str(line),
            (None, None) => {}
        }
    }
    files
}
