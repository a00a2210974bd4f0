//! Scripts without what only their authors read: lines of comment, and the white space that lines
//! begin with. Nothing else of them is changed.

/// A script as it is published.
pub fn published(js: &str) -> String {
    // A text may go on in the next line, whose margin is then its own, and so is what looks like a
    // comment.
    let goes_on = |line: &str| line.ends_with('\\') || line.matches('`').count() % 2 == 1;
    if js.lines().any(goes_on) {
        return js.to_owned();
    }
    let mut is_comment = false;
    let kept = js
        .lines()
        .map(|line| without_comment(line.trim(), &mut is_comment));
    kept.filter(|line| !line.is_empty())
        .flat_map(|line| [line, "\n"])
        .collect()
}

/// A line without the comment that it begins with or that it goes on with from the line before.
fn without_comment<'l>(line: &'l str, is_comment: &mut bool) -> &'l str {
    let begins = line.strip_prefix("/*").filter(|_| !*is_comment);
    if begins.is_none() && !*is_comment {
        return if line.starts_with("//") { "" } else { line };
    }
    let end = begins.unwrap_or(line).split_once("*/");
    *is_comment = end.is_none();
    end.map_or("", |(_, rest)| rest.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_of_comment_and_margins_go() {
        let js = "// a\n(() => {\n  /** b */\n  const a = 1; // why\n\n  /*\n   * c\n   */ f();\n})();\n";
        assert_eq!(
            published(js),
            "(() => {\nconst a = 1; // why\nf();\n})();\n"
        );
    }

    #[test]
    fn texts_over_several_lines_stay() {
        for js in ["a = `\n  // no\n`;\n", "a = 'b \\\n  // no';\n"] {
            assert_eq!(published(js), js);
        }
    }
}
