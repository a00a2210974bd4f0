//! Style sheets without what only their authors read: comments, and the white space that lines
//! begin with. Nothing else of them is changed.

/// A style sheet as it is published.
pub fn published(css: &str) -> String {
    let kept = without_comments(css);
    // A string may go on in the next line, whose margin is then its own.
    if kept.contains("\\\n") {
        return kept;
    }
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// Comments begin outside quotes only (CSS Syntax Level 3, 4.3.2 and 4.3.5).
fn without_comments(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut quote = None;
    let mut rest = css;
    while let Some(letter) = rest.chars().next() {
        if quote.is_none() && rest.starts_with("/*") {
            rest = rest[2..].find("*/").map_or("", |end| &rest[end + 4..]);
            continue;
        }
        let escaped = usize::from(letter == '\\');
        let length = rest.chars().take(1 + escaped).map(char::len_utf8).sum();
        match (quote, letter) {
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), _) if open == letter => quote = None,
            _ => {}
        }
        kept.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_comments_and_margins_go() {
        let css = "/* a\n b */\n@layer x {\n  .a { color: red; } /* why */\n\n  b { }\n}\n";
        assert_eq!(published(css), "@layer x {\n.a { color: red; }\nb { }\n}\n");
    }

    #[test]
    fn what_is_quoted_stays() {
        for css in [
            "a::before { content: \"/* no */\"; }\n",
            "a { content: 'it\\'s /* no */'; }\n",
            "a { background: url(\"data:x/*y*/\"); }\n",
            "a { b: \\/* c\n",
        ] {
            assert_eq!(published(css), css);
        }
        assert_eq!(published("a {} /* never ends"), "a {}\n");
    }
}
